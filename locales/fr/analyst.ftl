analyst-left-out = { $count ->
    [one] Une autre ligne n’est pas montrée ici. Elle est dans { $file }.
   *[other] { $count_shown } autres lignes ne sont pas montrées ici. Elles sont dans { $file }.
}
analyst-span = de { $first } à { $last }
analyst-no-time = aucun moment indiqué
analyst-no-dates = pas de dates
analyst-none = aucun
analyst-not-told = non indiqué
analyst-sha256 = SHA-256
analyst-unreadable = Une partie du dossier n’a pas pu être relue pour cette page. Elle manque ici : { $reason }
analyst-show = { $count ->
    [one] Afficher { $count_shown } ligne
   *[other] Afficher { $count_shown } lignes
}
analyst-column-kind = Type de données
analyst-column-file = Fichier et position
analyst-column-when = Quand
analyst-column-count = Nombre
analyst-glance-heading = Les constats en un coup d’œil
analyst-glance-none = Il n’y a aucun constat. Aucun signe publié et aucune règle n’ont trouvé de correspondance dans ce qui a pu être lu. Ce n’est pas la même chose que de dire qu’il n’y a rien.
analyst-glance-caption = Nombre de constats par niveau, et selon le prélèvement où ils ont été lus
analyst-glance-level = Niveau
analyst-glance-all = Tous
analyst-glance-apart = Non distingués
analyst-glance-apart-about = « Non distingués » : le même chemin figure dans plus d’un prélèvement, ou le constat a été composé à partir de plusieurs fichiers.
analyst-glance-strength-caption = Nombre de constats par force
analyst-glance-strength = Force
analyst-findings-heading = Tous les constats
analyst-findings-about = Les constats qui ont le même fondement et la même valeur sont regroupés, les plus urgents en premier.
analyst-groups-left-out = { $count ->
    [one] Un autre groupe de constats n’est pas montré ici. Il n’est pas plus urgent que ceux-ci. Il est dans findings.json.
   *[other] { $count_shown } autres groupes de constats ne sont pas montrés ici. Aucun n’est plus urgent que ceux-ci. Ils sont dans findings.json.
}
analyst-finding-level = Niveau
analyst-finding-strength = Force
analyst-finding-basis = Fondement
analyst-finding-observed = Valeur, telle que les données l’écrivent
analyst-finding-field = Champ du relevé
analyst-finding-kind = Type de données
analyst-finding-when = Premier et dernier moment
analyst-finding-named-by = Types de données qui l’ont montré
analyst-basis-indicator = Une correspondance avec un signe publié a été trouvée.
analyst-basis-rule = Une règle s’est appliquée à un seul relevé. Aucune correspondance avec un signe publié n’a été trouvée.
analyst-basis-correlation = Une règle s’est appliquée à plusieurs faits réunis. Aucune correspondance avec un signe publié n’a été trouvée.
analyst-indicator-value = Signe publié
analyst-indicator-kind = Type de signe
analyst-indicator-how = Forme de la correspondance
analyst-indicator-campaigns = Comment les listes l’appellent
analyst-indicator-campaigns-about = Ce sont les mots des listes, et non ceux de Hoofprint. Ils ne disent pas qui est derrière ce qui a été trouvé ici.
analyst-indicator-feeds = Listes qui contiennent le signe
analyst-rule = Règle
analyst-rule-title = Titre de la règle
analyst-rule-file = Où elle est écrite
analyst-rule-file-about = Le fichier docs/reference/rules.md de Hoofprint énumère chaque règle intégrée par son identifiant, avec son fichier. Une règle qui n’y figure pas a été apportée pour cette vérification.
analyst-rule-digest-none = Aucune empreinte n’en est notée.
analyst-places = { $count ->
    [one] Cela a été vu à un endroit
   *[other] Cela a été vu à { $count_shown } endroits
}
analyst-place-what = Ce qui s’est passé
analyst-place-id = Identifiant dans findings.json
analyst-record = Le relevé, tel qu’il a été lu
analyst-record-caption = Champs du relevé du premier endroit
analyst-record-field = Champ
analyst-record-value = Valeur
analyst-record-masked = { $count ->
    [one] Une valeur qui peut nommer une personne est en partie cachée ici.
   *[other] { $count_shown } valeurs qui peuvent nommer des personnes sont en partie cachées ici.
}
analyst-together = Faits qui se sont rejoints
analyst-together-about = Le constat compte parce que ce fait et les suivants se sont rejoints.
analyst-meaning = Signification
analyst-explanations = Explications ordinaires
analyst-no-explanation = Aucune n’est connue. Cela ne veut pas dire qu’il n’y en a pas.
analyst-next = Étapes suivantes
analyst-references = Références
analyst-references-about = Les adresses sont écrites de façon que personne ne les ouvre par accident.
analyst-timeline-heading = Ce qui s’est passé autour des constats
analyst-timeline-about = Toutes les heures sont en UTC. Sont montrées les autres données sur les { $hours } heures avant et après un constat. Là où il y a trop d’événements, ce sont les plus proches du constat qui sont montrés.
analyst-timeline-chance = Ce qui se trouve à côté d’un constat n’a pas forcément de lien avec lui.
analyst-timeline-none = Aucun constat n’a d’heure, si bien que rien ne peut être montré autour.
analyst-timeline-around = Autour de { $when }
analyst-timeline-caption = Événements de { $first } à { $last }
analyst-timeline-meaning = Ce que signifie l’heure
analyst-timeline-event = Ce qui s’est passé
analyst-timeline-own = Un constat porte cette heure.
analyst-timeline-empty = La chronologie ne contient aucun événement de ces heures.
analyst-timeline-left-out = { $count ->
    [one] Un autre événement de ces heures n’est pas montré ici. Il est dans timeline.jsonl.
   *[other] { $count_shown } autres événements de ces heures ne sont pas montrés ici. Ils sont dans timeline.jsonl.
}
analyst-timeline-instants-left-out = { $count ->
    [one] Il y a encore un moment de constat en dehors de ces heures. Ce qui s’est passé autour est dans timeline.jsonl.
   *[other] Il y a encore { $count_shown } moments de constats en dehors de ces heures. Ce qui s’est passé autour est dans timeline.jsonl.
}
analyst-programs-heading = Programmes
analyst-programs-count = { $count ->
    [one] Les données nomment { $count_shown } programme. Figurer dans la liste n’est pas le signe d’une attaque, et un programme qui n’a laissé aucune trace dans ces données n’y figure pas.
   *[other] Les données nomment { $count_shown } programmes. Figurer dans la liste n’est pas le signe d’une attaque, et un programme qui n’a laissé aucune trace dans ces données n’y figure pas.
}
analyst-programs-caption = Programmes selon tous les types de données réunis : d’abord ceux que concernent des constats, puis ceux sur lesquels les données se contredisent, puis ceux qui sont à des endroits inhabituels
analyst-program = Programme
analyst-program-why = Ce qui ressort
analyst-program-users = Lancé par l’utilisateur
analyst-program-seen = Vu pour la première et la dernière fois
analyst-program-sources = Nommé par
analyst-program-finding = Un constat le concerne.
analyst-program-place = Il n’est dans aucun des répertoires du système ou des applications.
analyst-program-resembles = Son nom diffère d’une lettre de { $name }.
analyst-program-records = { $count ->
    [one] { $count_shown } relevé
   *[other] { $count_shown } relevés
}
analyst-network-heading = Réseau
analyst-network-none = Aucun type de données de ce dossier ne dit quel programme a utilisé le réseau.
analyst-network-sums = Chaque type de données compte à sa façon et sur sa période à lui. Les mêmes octets peuvent être comptés par plusieurs types, si bien que leurs totaux ne doivent pas être additionnés.
analyst-transfers-caption = Octets par programme ou application : d’abord ceux que concernent des constats, puis ceux qui ont envoyé le plus
analyst-transfers-who = Programme ou application
analyst-transfers-apart = Compté comme
analyst-transfers-received = Octets reçus
analyst-transfers-sent = Octets envoyés
analyst-transfers-records = Relevés
analyst-transfers-seen = Première et dernière heure
analyst-transfers-unnamed = sans nom
analyst-contacts-caption = Connexions et recherches d’adresses par programme ou application : d’abord ceux que concernent des constats, puis ceux qui en ont le plus
analyst-contacts-records = Connexions ou recherches d’adresses
analyst-contacts-hosts = Adresses différentes
analyst-contacts-private = Savoir quelles étaient ces adresses révèle ce que quelqu’un lit et où cette personne se trouve. Ce n’est pas montré ici. C’est dans { $file }.
analyst-at-least = au moins { $count_shown }
analyst-apps-heading = Applications
analyst-apps-count = { $count ->
    [one] Les données parlent de { $count_shown } application.
   *[other] Les données parlent de { $count_shown } applications.
}
analyst-apps-caption = Applications qui n’ont pas été fournies avec l’appareil, ou pour lesquelles ce n’est pas indiqué : d’abord celles que concernent des constats, puis celles venues d’ailleurs que d’une boutique
analyst-apps-of-system = Toutes ont été fournies avec l’appareil.
analyst-app = Application
analyst-app-from = Provenance
analyst-app-dates = Première installation, dernière mise à jour
analyst-app-may = Ce qu’elle a le droit de faire, ou a fait
analyst-app-outside = hors boutique
analyst-app-outside-by = hors boutique, par { $installer }
analyst-app-finding = Un constat la concerne.
analyst-coverage-heading = Ce qui a été examiné
analyst-coverage-caption = Types de données qui étaient là
analyst-coverage-state = Jusqu’où
analyst-coverage-records = Relevés
analyst-coverage-observables = Valeurs comparées
analyst-coverage-problems = Problèmes
analyst-coverage-period = Période
analyst-coverage-tested = Lecteur essayé sur
analyst-coverage-nothing = Rien n’a pu être examiné.
analyst-note-not-in = absent de { $name }
analyst-note-in = dans { $name }
analyst-note-reason = une raison possible : { $reason }
analyst-tested-real-device = des données d’appareils réels
analyst-tested-specification = des descriptions publiées seulement
analyst-tested-untested = rien pour l’instant
analyst-tested-none = composé à partir d’autres
analyst-absent-heading = Ce qui n’était pas là
analyst-absent-caption = Types de données qui ont été cherchés et ne sont pas dans ces données
analyst-absent-where = Où on les a cherchés
analyst-absent-why = Pourquoi ils manquent peut-être
analyst-absent-more = { $count ->
    [one] et un autre endroit
   *[other] et { $count_shown } autres endroits
}
analyst-lacks = Ce qui manque à un prélèvement de ce type
analyst-problems-heading = Problèmes pendant la lecture
analyst-problems-none = Tout ce qui a été cherché et qui était là a pu être lu.
analyst-problems-caption = Les problèmes qui disent la même chose sont regroupés, les plus graves en premier. Le premier fichier est nommé.
analyst-problems-message = Ce qui s’est passé, et ce qui manque à cause de cela
analyst-problems-kind = Type de problème
analyst-problems-count = Combien de fois
analyst-problems-whole = le prélèvement dans son ensemble
analyst-unread-heading = Fichiers qu’aucune partie de Hoofprint ne lit
analyst-unread-count = { $count ->
    [one] Il y a un tel fichier, de { $bytes_shown } octets. On ne peut rien dire de ce qu’il contient.
   *[other] Il y a { $count_shown } fichiers de ce genre, de { $bytes_shown } octets au total. On ne peut rien dire de ce qu’ils contiennent.
}
analyst-unread-caption = Les plus grands d’entre eux
analyst-unread-path = Chemin
analyst-unread-bytes = Octets
analyst-feeds-heading = Listes de signes publiés
analyst-feeds-caption = Ce que chaque liste a apporté
analyst-feeds-none = Aucune liste n’a été fournie : rien n’a été comparé avec des signes publiés.
analyst-feed = Liste
analyst-feed-loaded = Signes utilisés
analyst-feed-format = Comment elle est écrite
analyst-feed-format-unknown = Non indiqué
analyst-feed-skipped = Non utilisés, et pourquoi
analyst-feed-skipped-count = { $count ->
    [one] { $count_shown } entrée de cette liste n’a pas été utilisée.
   *[other] { $count_shown } entrées de cette liste n’ont pas été utilisées.
}
analyst-feed-notes = Remarques
analyst-files-heading = Fichiers à côté de cette page
analyst-file-findings = tous les constats, avec les relevés dont ils viennent
analyst-file-timeline = tout ce qui a une date, dans l’ordre
analyst-file-records = ce qui a été lu, un fichier par type de données
analyst-file-coverage = ce qui a été examiné, et tous les problèmes
analyst-file-days = combien il y a d’événements pour chaque jour
analyst-file-run = comment le résultat a été obtenu
analyst-file-consent = le document de consentement, ou l’indication qu’il n’y en a pas
analyst-file-manifest = taille et SHA-256 de tout ce qui a été lu et écrit
court-about = Cette partie dit comment le résultat a été obtenu, ce que ses mots signifient, et ce qu’il ne peut pas montrer. Ce qui a été trouvé figure dans les parties précédentes.
court-examined-heading = Ce qui a été remis pour la vérification
court-acquisition-number = Prélèvement { $number }
court-name = Nom
court-kind = Ce que c’est
court-encrypted = Son chiffrement
court-encrypted-yes = Son contenu était chiffré, et a été déchiffré pour la vérification.
court-encrypted-no = Son contenu n’était pas chiffré.
court-device = Appareil, d’après les données
court-device-unknown = Les données ne le disent pas.
court-acquired = Quand il a été fait
court-acquired-clock = D’après l’horloge de l’appareil ou de l’ordinateur qui l’a fait. Hoofprint ne sait pas si cette horloge était juste.
court-acquired-unknown = Les données ne disent pas quand il a été fait.
court-begun = Début de la vérification
court-begun-clock = D’après l’horloge de l’ordinateur qui a fait la vérification. Hoofprint ne sait pas si cette horloge était juste.
court-identifiers = Les numéros qui identifient un appareil ou la personne propriétaire sont raccourcis sur cette page. Les numéros entiers sont dans run.json.
court-integrity-heading = Intégrité
court-integrity-claim = Les empreintes ci-dessous montrent si les données sont inchangées depuis qu’elles ont été remises à Hoofprint. Elles ne montrent rien sur le temps d’avant : ni si les données ont été copiées en entier, ni si quelqu’un les a modifiées plus tôt.
court-integrity-caption = Fichiers lus, par prélèvement
court-integrity-files = Fichiers lus
court-integrity-bytes = Octets
court-integrity-partly = Parmi eux, lus en partie
court-integrity-partly-about = D’un fichier lu en partie, seules les parties nécessaires ont été lues. Il n’a pas de SHA-256 ici.
court-digests-caption = Taille et SHA-256 des fichiers lus : d’abord ceux dont viennent des constats
court-digest-file = Fichier
court-digest-size = Octets
court-digest-partly = lu en partie
court-digests-finding = Un constat en vient.
court-digests-none = Aucun fichier n’a été lu.
court-integrity-manifest = Le fichier manifest.json énumère tous les fichiers lus et tous les fichiers du dossier, avec leur taille et leur SHA-256. Il n’est pas signé. Son SHA-256 à lui s’affiche à la fin de la vérification : quiconque l’a noté peut dire si le dossier est inchangé depuis.
court-integrity-verify = La commande hoofprint verify compare tous les fichiers du dossier avec manifest.json.
court-method-heading = Méthode
court-method-container = Les conteneurs sont ouverts. Un conteneur est une sauvegarde, une archive ou un répertoire. Ceux qui sont chiffrés sont déchiffrés avec le mot de passe fourni. Aucun mot de passe n’est deviné et aucun verrou n’est forcé.
court-method-artifact = Les artefacts sont cherchés. Un artefact est un type de données, par exemple une base de données de messages. Chacun a un lecteur à lui. Ce qu’un lecteur ne peut pas lire est noté comme problème et ne met pas fin à la vérification.
court-method-record = Des relevés sont lus dans les artefacts. Un relevé est une entrée, par exemple une ligne d’un tableau. Chacun garde le fichier et la position où il a été lu.
court-method-indicator = Les valeurs des relevés sont comparées avec les signes publiés du même type. Un domaine est comparé avec des hôtes, le nom d’un programme avec des noms de programmes. Certains noms publiés sont aussi ceux d’authentiques programmes du système : ceux-là ne sont pas comparés à l’endroit où le système les garde.
court-method-rule = Les relevés sont évalués par des règles. Une règle nomme des faits qui sont inhabituels en eux-mêmes. D’autres règles cherchent des faits qui se rejoignent dans le temps ou par le nom.
court-method-finding = Chaque correspondance devient un constat. Un constat contient le relevé, la position, le signe publié ou la règle, et des explications ordinaires.
court-method-offline = La vérification n’a pas besoin de réseau, et n’a rien envoyé nulle part.
court-method-unwritten = Rien n’a été écrit dans les éléments de preuve. Ils ont été ouverts en lecture seule.
court-self-test = Autotest de cette vérification
court-self-test-passed = Il a réussi : un signe et un relevé placés exprès ont suivi les mêmes étapes que les données, et tous deux ont été trouvés.
court-self-test-failed = Il a échoué : ce qui avait été placé exprès n’a pas été trouvé. Il ne faut pas se fier à ce résultat.
court-versions-heading = Versions et options
court-program = Programme
court-program-version = Hoofprint { $version }
court-schema = Structure du dossier
court-outcome = Comment la vérification s’est terminée
court-fail-on = Niveau le plus bas qui compte pour cela
court-option-caption = Options, telles que le programme les a comprises
court-option = Option
court-option-value = Valeur
court-options-none = Aucune option n’a été notée.
court-warnings = Avertissements de cette vérification
court-indicators-heading = Signes publiés
court-indicators-count = { $count ->
    [one] Les données ont été comparées avec { $count_shown } signe publié. Ce nombre dit ce qui a été cherché, et non ce qui a été trouvé.
   *[other] Les données ont été comparées avec { $count_shown } signes publiés. Ce nombre dit ce qui a été cherché, et non ce qui a été trouvé.
}
court-indicators-digest = SHA-256 de toutes les listes
court-rules-heading = Règles
court-rules-count = { $count ->
    [one] { $count_shown } règle pour des relevés isolés a été utilisée.
   *[other] { $count_shown } règles pour des relevés isolés ont été utilisées.
}
court-correlations-count = { $count ->
    [one] { $count_shown } règle pour des faits qui se rejoignent a été utilisée.
   *[other] { $count_shown } règles pour des faits qui se rejoignent ont été utilisées.
}
court-rules-digest = SHA-256 de toutes les règles
court-rule-files-caption = Les règles derrière les constats, avec le fichier de chacune
court-rule-file = Fichier de la règle, et son SHA-256
court-rules-rejected = Règles qui n’ont pas pu être utilisées
court-rules-rejected-none = Toutes les règles fournies ont pu être utilisées.
court-errors-heading = Taux d’erreur connus, et ce qui n’est pas connu
court-errors-about = Ces chiffres ont été comptés sur des données où rien n’a été placé exprès et où aucune attaque n’est connue, pour la plupart issues d’appareils réels. Chaque constat dans de telles données est une fausse alerte, ou un fait vrai et ordinaire.
court-errors-caption = Constats dans des données sans attaque connue
court-errors-data = Données
court-errors-read = Ce qui a été lu
court-errors-findings = Constats
court-errors-measured = Comptés le
court-errors-command = Pour les recompter
court-errors-signs = Comparées avec
court-errors-few = Ces données viennent de peu d’appareils. Sur d’autres appareils, avec d’autres applications et dans d’autres langues, il peut y avoir plus de fausses alertes.
court-errors-version = Les chiffres valent pour la version de Hoofprint et les listes de ce jour-là. Des listes ajoutées depuis peuvent donner d’autres chiffres.
court-errors-missed = On ne sait pas combien de fois la vérification manque une trace qui est là. Personne ne peut le compter sans des téléphones dont on sait qu’ils ont été attaqués.
court-errors-forged = Une valeur peut être falsifiée ou être la même par hasard : n’importe qui peut donner à un programme ou à un fichier le nom d’un autre. Une seule correspondance de noms n’est donc jamais une preuve.
court-words-heading = Ce que signifient les mots
court-word-sign = Signe publié
court-word-sign-meaning = Une valeur, par exemple un domaine ou le nom d’un programme, que quelqu’un a publiée comme utilisée par un logiciel espion. Hoofprint ne vérifie pas si la personne qui l’a publiée avait raison.
court-word-rule = Règle
court-word-rule-meaning = Une description de faits inhabituels. Une règle n’a pas besoin d’un signe publié. Ce qu’elle trouve est une raison de regarder de plus près, et non une réponse.
court-word-finding = Constat
court-word-finding-meaning = Un signe publié ou une règle correspond à un relevé. C’est tout ce que dit ce mot.
court-word-record = Relevé
court-word-record-meaning = Une entrée lue dans les données, avec l’endroit où elle a été lue.
court-word-artifact = Artefact
court-word-artifact-meaning = Un type de données, par exemple la liste des appels, avec les endroits où un téléphone le garde.
court-word-acquisition = Prélèvement
court-word-acquisition-meaning = Une copie de données d’un téléphone, telle qu’elle a été remise pour la vérification.
court-word-event = Événement
court-word-event-meaning = Un relevé qui a une heure. Un seul relevé peut en donner plusieurs.
court-word-digest = SHA-256
court-word-digest-meaning = Un nombre calculé à partir de tous les octets d’un fichier. Si un seul octet change, le nombre change.
court-word-nothing-found = Rien trouvé
court-word-nothing-found-meaning = Aucun constat du niveau demandé, dans des données qui ont pu être lues jusqu’au bout. Cela ne dit rien de ce qui n’était pas là, de ce qui n’a pas été publié, ni de ce qui n’a laissé aucune trace.
court-word-findings = Constats
court-word-findings-meaning = Au moins un constat du niveau demandé.
court-word-incomplete = Incomplet
court-word-incomplete-meaning = Aucun constat du niveau demandé, mais une partie des données n’a pas pu être lue.
court-level-critical-meaning = Niveau : une correspondance avec un signe publié a été trouvée là où des logiciels sont gardés ou tournent.
court-level-high-meaning = Niveau : une correspondance avec un signe publié a été trouvée ailleurs, ou bien une règle qui exige au moins deux faits indépendants s’est appliquée.
court-level-medium-meaning = Niveau : un expert devrait regarder. Seul, ce constat ne montre aucune attaque.
court-level-low-meaning = Niveau : faible, ou courant sur des téléphones ordinaires.
court-level-informational-meaning = Niveau : pour mémoire seulement.
court-strength-executed-meaning = Force : un relevé montre qu’un programme de ce nom ou de ce chemin a tourné. Il ne montre pas ce que le programme a fait.
court-strength-installed-meaning = Force : un relevé montre qu’une application, un fichier ou un profil est ou était là. Il ne montre pas qu’il a tourné.
court-strength-contacted-meaning = Force : un relevé montre que quelque chose a été visité, recherché ou contacté par une connexion. Il ne montre pas que cela a eu une suite.
court-strength-exposed-meaning = Force : un relevé montre que quelque chose a été reçu ou mentionné. Il ne montre pas que quelqu’un l’a ouvert.
court-strength-posture-meaning = Force : un relevé montre comment l’appareil est réglé. Ce n’est pas le signe d’une attaque.
court-state-examined-meaning = Étendue : c’était là, cela a été lu jusqu’au bout, et contenait au moins un relevé.
court-state-empty-meaning = Étendue : c’était là, cela a été lu jusqu’au bout, et ne contenait aucun relevé.
court-state-partial-meaning = Étendue : c’était là, et une partie n’a pas pu être lue.
court-state-unreadable-meaning = Étendue : c’était là, et rien n’a pu en être lu.
court-state-absent-meaning = Étendue : cela a été cherché et n’est pas dans ces données. On ne sait pas si cela se trouve sur le téléphone.
court-problem-unreadable-meaning = Problème : des données qui auraient dû être lues manquent dans le résultat.
court-problem-integrity-meaning = Problème : des données ont été lues, mais une empreinte, une taille ou un identifiant qu’elles contiennent ne concorde pas.
court-problem-notice-meaning = Problème : rien ne manque ; la personne qui lit doit le savoir.
court-tested-real-device-meaning = Lecteur : il a été essayé sur des données d’appareils réels.
court-tested-specification-meaning = Lecteur : il n’a été essayé que sur des données faites d’après des descriptions publiées. Quelque chose peut lui échapper.
court-tested-untested-meaning = Lecteur : il a été écrit par analogie, et n’a été essayé sur aucune donnée. Quelque chose peut lui échapper.
court-repeat-heading = Comment refaire la vérification
court-repeat-same = Les mêmes éléments de preuve, signes publiés, règles et version donnent les mêmes constats, relevés et événements, octet pour octet. Les fichiers run.json, report.html et manifest.json diffèrent, car ils contiennent l’heure de la vérification.
court-repeat-version = Prenez la version de Hoofprint nommée ci-dessus.
court-repeat-evidence = Comparez le SHA-256 des éléments de preuve avec manifest.json.
court-repeat-lists = Prenez les listes de signes publiés dont le SHA-256 est indiqué ci-dessus, et les règles apportées, s’il y en a.
court-repeat-run = Lancez la commande ci-dessous. Les mots en majuscules tiennent la place de ce qu’il faut nommer. Donnez le mot de passe quand on vous le demande.
court-repeat-compare = Comparez findings.json, coverage.json, timeline.jsonl et les fichiers de records/ avec ceux de ce dossier.
court-repeat-command = La commande
court-withheld-heading = Ce qui n’est pas sur cette page
court-withheld-content = Les mots que des personnes se sont écrits n’ont pas été gardés dans le dossier.
court-withheld-content-kept = Les mots que des personnes se sont écrits ont été gardés dans le répertoire records/ du dossier, car cela a été demandé. Ils ne sont pas sur cette page.
court-withheld-masked = { $count ->
    [one] Une valeur qui peut nommer une personne est en partie cachée dans les parties pour les analystes et les tribunaux. Elle est entière dans findings.json ou timeline.jsonl.
   *[other] { $count_shown } valeurs qui peuvent nommer des personnes sont en partie cachées dans les parties pour les analystes et les tribunaux. Elles sont entières dans findings.json et timeline.jsonl.
}
court-withheld-masked-none = Dans les parties pour les analystes et les tribunaux, aucune valeur n’est cachée parce qu’elle peut nommer une personne.
court-withheld-shortened = { $count ->
    [one] Un texte est raccourci en son milieu, là où figure « … ». Le texte entier est dans les fichiers du dossier.
   *[other] { $count_shown } textes sont raccourcis en leur milieu, là où figure « … ». Les textes entiers sont dans les fichiers du dossier.
}
court-withheld-rows = { $count ->
    [one] Une ligne a été laissée hors des tableaux pour les analystes et les tribunaux, car ils seraient trop longs. Sous chaque tableau, il est indiqué où la trouver.
   *[other] { $count_shown } lignes ont été laissées hors des tableaux pour les analystes et les tribunaux, car ils seraient trop longs. Sous chaque tableau, il est indiqué où les trouver.
}
court-withheld-rows-none = Aucune ligne n’a été laissée hors des tableaux pour les analystes et les tribunaux.
court-withheld-caption = Lignes laissées de côté, selon le fichier du dossier qui les contient
court-withheld-file = Fichier du dossier
court-consent-heading = Consentement
court-consent-given = Un document de consentement a été remis avec la vérification, et se trouve dans consent.json. Hoofprint le garde. Hoofprint ne peut pas savoir s’il dit vrai.
court-consent-none = Aucun document de consentement n’a été remis avec cette vérification.
court-limits-heading = Limites
court-limits-attribution = Ce rapport dit ce qui a été trouvé, et non qui est derrière. Les noms de logiciels espions ou de leurs fabricants, là où ils apparaissent, sont cités des listes qui contiennent un signe. Ils ne sont pas une déclaration de Hoofprint.
court-limits-time = Les heures sont celles que donnent les données. Un appareil dont l’horloge était fausse donne des heures fausses.
court-limits-absent = { $count ->
    [one] Un type de données a été cherché et n’est pas dans ces données. On ne peut rien en dire.
   *[other] { $count_shown } types de données ont été cherchés et ne sont pas dans ces données. On ne peut rien en dire.
}
court-limits-lacking = { $count ->
    [one] Un type de données n’a pas pu être lu, ou pas entièrement.
   *[other] { $count_shown } types de données n’ont pas pu être lus, ou pas entièrement.
}
court-limits-untried = { $count ->
    [one] Un type de données a été lu par un lecteur qui n’a jamais été essayé sur des données d’un appareil réel.
   *[other] { $count_shown } types de données ont été lus par des lecteurs qui n’ont jamais été essayés sur des données d’un appareil réel.
}
court-limits-unread = { $count ->
    [one] Un fichier n’a été lu par aucune partie de Hoofprint.
   *[other] { $count_shown } fichiers n’ont été lus par aucune partie de Hoofprint.
}
court-limits-expert = Ce qu’un constat signifie pour une personne demande le jugement d’un expert qui a vu les données.
