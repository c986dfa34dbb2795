pictures-in-words = La même chose en mots
pictures-column-when = Quand
pictures-column-what = Quoi
pictures-column-kind = Type de données
pictures-column-count = Nombre
pictures-step-one = 1 entrée
pictures-step-few = 2 à 9 entrées
pictures-step-many = 10 à 99 entrées
pictures-step-most = 100 entrées ou plus
pictures-days-heading = Jours dont parlent les données
pictures-days-about = Chaque case est un jour. Plus la case est remplie, plus il y a d’entrées de ce jour. Une case vide signifie qu’il n’y a aucune entrée : il ne s’est rien passé, ou le téléphone ne l’a pas gardé. Les jours commencent à minuit en UTC, l’heure mondiale.
pictures-days-title = { $month } : calendrier des jours dont parlent les données
pictures-days-description = Une ligne par type de données et une case par jour. La liste après les images dit la même chose en mots.
pictures-days-none = Aucune entrée de cette copie n’a de date. Il n’y a donc pas de calendrier.
pictures-step-none = aucune entrée
pictures-month-1 = Janvier { $year }
pictures-month-2 = Février { $year }
pictures-month-3 = Mars { $year }
pictures-month-4 = Avril { $year }
pictures-month-5 = Mai { $year }
pictures-month-6 = Juin { $year }
pictures-month-7 = Juillet { $year }
pictures-month-8 = Août { $year }
pictures-month-9 = Septembre { $year }
pictures-month-10 = Octobre { $year }
pictures-month-11 = Novembre { $year }
pictures-month-12 = Décembre { $year }
pictures-days-no-gap = { $area } : du { $first } au { $last }, sans interruption.
pictures-days-one = { $area } : le { $first } seulement.
pictures-days-gaps = { $count ->
    [one] { $area } : du { $first } au { $last }. Un jour entre les deux n’a aucune entrée.
   *[other] { $area } : du { $first } au { $last }. { $count_shown } jours entre les deux n’ont aucune entrée.
}
pictures-days-outside = { $area } : aucune entrée dans les mois du calendrier.
pictures-days-empty = Jours sans entrée : { $days }.
pictures-days-range = du { $first } au { $last }
pictures-days-longest = { $count ->
    [one] Il y a une interruption, du { $first } au { $last }.
   *[other] Il y a { $count_shown } interruptions. La plus longue va du { $first } au { $last }.
}
pictures-days-single = { $count ->
    [one] Il y a une interruption d’un jour.
   *[other] Il y a { $count_shown } interruptions d’un jour chacune.
}
pictures-days-entries = { $count ->
    [one] Il y a une entrée en tout.
   *[other] Il y a { $count_shown } entrées en tout.
}
pictures-days-fullest = { $count ->
    [one] Aucun jour n’en a plus d’une.
   *[other] Le jour qui en a le plus est le { $first } : { $count_shown }.
}
pictures-days-before = { $count ->
    [one] Il y a aussi un jour avant le calendrier : le { $first }.
   *[other] Il y a aussi { $count_shown } jours isolés avant le calendrier, en remontant jusqu’au { $first }.
}
pictures-days-after = { $count ->
    [one] Il y a aussi un jour après le calendrier : le { $last }.
   *[other] Il y a aussi { $count_shown } jours isolés après le calendrier, jusqu’au { $last }.
}
pictures-timeline-heading = Quand les constats se sont produits
pictures-timeline-about = Chaque marque est un constat, à son heure. Une marque avec un nombre tient lieu de plusieurs constats. Plus une barre est haute, plus il y a d’entrées de ce moment. Ce qui se trouve à côté d’un constat n’a pas forcément de lien avec lui.
pictures-timeline-title = { $when } : chronologie des constats et de ce qui s’est passé autour
pictures-timeline-description = Une ligne de marques et de barres pour chaque type de données. Le tableau après les images dit la même chose en mots.
pictures-timeline-undated = Aucun constat n’a d’heure. Il n’y a donc pas de chronologie.
pictures-timeline-day = { $first }, heures en UTC
pictures-timeline-days = Du { $first } au { $last }, heures en UTC
pictures-timeline-left-out = { $count ->
    [one] Un autre constat a une heure, mais n’est pas dessiné. Il est parmi les constats de ce rapport ou dans findings.json.
   *[other] { $count_shown } autres constats ont une heure, mais ne sont pas dessinés. Ils sont parmi les constats de ce rapport ou dans findings.json.
}
pictures-timeline-no-time = { $count ->
    [one] Un constat n’a pas d’heure. Il n’est pas dessiné.
   *[other] { $count_shown } constats n’ont pas d’heure. Ils ne sont pas dessinés.
}
pictures-timeline-caption = Les constats de l’image, et les entrées autour d’eux
pictures-timeline-entries = Entrées de ce moment
pictures-programs-about = Chaque barre va de la première à la dernière fois qu’un programme a été vu. Il n’a pas forcément tourné tout le temps entre les deux. Un cercle est un programme qui n’a été vu qu’à un seul moment. Sont dessinés les programmes que concernent des constats, et ceux qui sont à des endroits inhabituels.
pictures-programs-title = Historique des programmes : de la première à la dernière fois que chacun a été vu
pictures-programs-description = { $count ->
    [one] Un programme entre le { $first } et le { $last }. Le tableau après l’image dit la même chose en mots.
   *[other] { $count_shown } programmes entre le { $first } et le { $last }. Le tableau après l’image dit la même chose en mots.
}
pictures-programs-finding = un constat le concerne
pictures-programs-place = il est à un endroit inhabituel
pictures-programs-none = Aucun constat ne concerne un programme, et aucun programme n’a été vu à un endroit inhabituel. Aucun historique n’est donc dessiné.
pictures-programs-undated = { $count ->
    [one] Un programme qu’un constat concerne, ou qui est à un endroit inhabituel, n’a pas de date. Il n’est pas dessiné.
   *[other] { $count_shown } programmes qu’un constat concerne, ou qui sont à un endroit inhabituel, n’ont pas de date. Ils ne sont pas dessinés.
}
pictures-programs-left-out = { $count ->
    [one] Un autre programme aurait sa place ici, mais n’est pas dessiné. Il est dans le tableau de tous les programmes.
   *[other] { $count_shown } autres programmes auraient leur place ici, mais ne sont pas dessinés. Ils sont dans le tableau de tous les programmes.
}
pictures-programs-caption = Les programmes de l’image
pictures-column-program = Programme
pictures-column-why = Pourquoi il est dessiné
pictures-network-title = Octets que les programmes ont envoyés et reçus
pictures-network-description = { $count ->
    [one] Un programme, avec une barre pour ce qu’il a envoyé et une pour ce qu’il a reçu. Le tableau après l’image donne les mêmes nombres en entier.
   *[other] { $count_shown } programmes, chacun avec une barre pour ce qu’il a envoyé et une pour ce qu’il a reçu. Le tableau après l’image donne les mêmes nombres en entier.
}
pictures-network-sent = envoyés
pictures-network-received = reçus
pictures-network-none = Aucun octet n’est compté ici. Il n’y a donc pas d’image.
pictures-network-left-out = { $count ->
    [one] Un autre programme dont les octets sont comptés n’est pas dessiné. Il est dans le tableau, ou le tableau dit combien de lignes il laisse de côté.
   *[other] { $count_shown } autres programmes dont les octets sont comptés ne sont pas dessinés. Ils sont dans le tableau, ou le tableau dit combien de lignes il laisse de côté.
}
pictures-network-unnamed = sans nom
pictures-network-unnamed-apart = sans nom : { $apart }
pictures-bytes = { $number } o
pictures-kilobytes = { $number } ko
pictures-megabytes = { $number } Mo
pictures-gigabytes = { $number } Go
