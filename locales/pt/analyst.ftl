analyst-left-out = { $count ->
    [one] Mais uma linha não é mostrada aqui. Ela está em { $file }.
   *[other] Mais { $count_shown } linhas não são mostradas aqui. Elas estão em { $file }.
}
analyst-span = de { $first } a { $last }
analyst-no-time = nenhum horário indicado
analyst-no-dates = sem datas
analyst-none = nenhum
analyst-not-told = não informado
analyst-sha256 = SHA-256
analyst-unreadable = Uma parte do caso não pôde ser lida de novo para esta página. Ela falta aqui: { $reason }
analyst-show = { $count ->
    [one] Mostrar uma linha
   *[other] Mostrar { $count_shown } linhas
}
analyst-column-kind = Tipo de dados
analyst-column-file = Arquivo e posição
analyst-column-when = Quando
analyst-column-count = Número

analyst-glance-heading = Os achados em resumo
analyst-glance-none = Não há nenhum achado. Nenhum sinal publicado e nenhuma regra correspondeu ao que pôde ser lido. Isso não é o mesmo que não haver nada.
analyst-glance-caption = Número de achados por nível, e pela coleta de onde foram lidos
analyst-glance-level = Nível
analyst-glance-all = Todos
analyst-glance-apart = Não distinguido
analyst-glance-apart-about = "Não distinguido": o mesmo caminho está em mais de uma coleta, ou o achado foi formado a partir de vários arquivos.
analyst-glance-strength-caption = Número de achados por força
analyst-glance-strength = Força

analyst-findings-heading = Cada achado
analyst-findings-about = Achados com a mesma base e o mesmo valor estão juntos, os mais urgentes primeiro.
analyst-groups-left-out = { $count ->
    [one] Mais um grupo de achados não é mostrado aqui. Ele não é mais urgente do que estes. Está em findings.json.
   *[other] Mais { $count_shown } grupos de achados não são mostrados aqui. Nenhum é mais urgente do que estes. Eles estão em findings.json.
}
analyst-finding-level = Nível
analyst-finding-strength = Força
analyst-finding-basis = Base
analyst-finding-observed = Valor, como está escrito nos dados
analyst-finding-field = Campo do registro
analyst-finding-kind = Tipo de dados
analyst-finding-when = Primeiro e último horário
analyst-finding-named-by = Tipos de dados que o mostraram
analyst-basis-indicator = Um sinal publicado foi encontrado.
analyst-basis-rule = Uma regra correspondeu a um registro. Nenhum sinal publicado foi encontrado.
analyst-basis-correlation = Uma regra correspondeu a vários fatos em conjunto. Nenhum sinal publicado foi encontrado.
analyst-indicator-value = Sinal publicado
analyst-indicator-kind = Tipo de sinal
analyst-indicator-how = Como corresponderam
analyst-indicator-campaigns = Como as listas o chamam
analyst-indicator-campaigns-about = Estas são as palavras das listas, e não do Hoofprint. Elas não dizem quem está por trás do que foi encontrado aqui.
analyst-indicator-feeds = Listas que contêm o sinal
analyst-rule = Regra
analyst-rule-title = Título da regra
analyst-rule-file = Onde está escrita
analyst-rule-file-about = docs/reference/rules.md do Hoofprint lista cada regra embutida pelo identificador, com o seu arquivo. Uma regra que não está ali foi trazida para esta verificação.
analyst-rule-digest-none = Nenhuma soma de verificação dele está registrada.
analyst-places = { $count ->
    [one] Foi visto em um lugar
   *[other] Foi visto em { $count_shown } lugares
}
analyst-place-what = O que aconteceu
analyst-place-id = Identificador em findings.json
analyst-record = O registro, como foi lido
analyst-record-caption = Campos do registro do primeiro lugar
analyst-record-field = Campo
analyst-record-value = Valor
analyst-record-masked = { $count ->
    [one] Um valor que pode identificar uma pessoa está parcialmente oculto aqui.
   *[other] { $count_shown } valores que podem identificar pessoas estão parcialmente ocultos aqui.
}
analyst-together = Fatos que se encontraram
analyst-together-about = O achado conta porque este fato e os seguintes se encontraram.
analyst-meaning = Significado
analyst-explanations = Explicações comuns
analyst-no-explanation = Nenhuma é conhecida. Isso não quer dizer que não exista.
analyst-next = Próximos passos
analyst-references = Referências
analyst-references-about = Os endereços estão escritos de modo que ninguém os abra por acidente.

analyst-timeline-heading = O que aconteceu em torno dos achados
analyst-timeline-about = Todos os horários estão em UTC. Mostra-se o que outros dados dizem das { $hours } horas antes e depois de um achado. Onde há eventos demais, são mostrados os mais próximos do achado.
analyst-timeline-chance = O que está ao lado de um achado não tem necessariamente a ver com ele.
analyst-timeline-none = Nenhum achado tem horário, e por isso nada pode ser mostrado em torno dele.
analyst-timeline-around = Em torno de { $when }
analyst-timeline-caption = Eventos de { $first } a { $last }
analyst-timeline-meaning = O que o horário significa
analyst-timeline-event = O que aconteceu
analyst-timeline-own = Um achado tem este horário.
analyst-timeline-empty = A linha do tempo não contém nenhum evento dessas horas.
analyst-timeline-left-out = { $count ->
    [one] Mais um evento dessas horas não é mostrado aqui. Ele está em timeline.jsonl.
   *[other] Mais { $count_shown } eventos dessas horas não são mostrados aqui. Eles estão em timeline.jsonl.
}
analyst-timeline-instants-left-out = { $count ->
    [one] Há mais um horário de um achado que fica fora dessas horas. O que aconteceu em torno dele está em timeline.jsonl.
   *[other] Há mais { $count_shown } horários de achados que ficam fora dessas horas. O que aconteceu em torno deles está em timeline.jsonl.
}

analyst-programs-heading = Programas
analyst-programs-count = { $count ->
    [one] Os dados nomeiam um programa. Estar na lista não é sinal de um ataque, e um programa que não deixou rastro nestes dados não está na lista.
   *[other] Os dados nomeiam { $count_shown } programas. Estar na lista não é sinal de um ataque, e um programa que não deixou rastro nestes dados não está na lista.
}
analyst-programs-caption = Programas por todos os tipos de dados em conjunto: primeiro aqueles de que tratam achados, depois aqueles em que os dados não concordam, depois aqueles em lugares incomuns
analyst-program = Programa
analyst-program-why = O que chama a atenção
analyst-program-users = Executado pelo usuário
analyst-program-seen = Visto pela primeira e pela última vez
analyst-program-sources = Nomeado por
analyst-program-finding = Um achado trata dele.
analyst-program-place = Não está em nenhuma das pastas do sistema ou de apps.
analyst-program-resembles = O seu nome difere em uma letra de { $name }.
analyst-program-records = { $count ->
    [one] um registro
   *[other] { $count_shown } registros
}

analyst-network-heading = Rede
analyst-network-none = Nenhum tipo de dados neste caso diz qual programa usou a rede.
analyst-network-sums = Cada tipo de dados conta do seu modo e no seu próprio período. Os mesmos bytes podem ser contados por vários, e por isso os totais não devem ser somados.
analyst-transfers-caption = Bytes por programa ou app: primeiro aqueles de que tratam achados, depois os que mais enviaram
analyst-transfers-who = Programa ou app
analyst-transfers-apart = Contado como
analyst-transfers-received = Bytes recebidos
analyst-transfers-sent = Bytes enviados
analyst-transfers-records = Registros
analyst-transfers-seen = Primeiro e último horário
analyst-transfers-unnamed = sem nome
analyst-contacts-caption = Conexões e consultas por programa ou app: primeiro aqueles de que tratam achados, depois os que têm mais
analyst-contacts-records = Conexões ou consultas
analyst-contacts-hosts = Endereços diferentes
analyst-contacts-private = Quais eram esses endereços revela o que alguém lê e onde está. Isso não é mostrado aqui. Está em { $file }.
analyst-at-least = pelo menos { $count_shown }

analyst-apps-heading = Apps
analyst-apps-count = { $count ->
    [one] Os dados falam de um app.
   *[other] Os dados falam de { $count_shown } apps.
}
analyst-apps-caption = Apps que não vieram com o aparelho, ou dos quais isso não é informado: primeiro aqueles de que tratam achados, depois os de fora de uma loja
analyst-apps-of-system = Todos eles vieram com o aparelho.
analyst-app = App
analyst-app-from = Veio de
analyst-app-dates = Primeira instalação, última atualização
analyst-app-may = O que ele pode fazer, ou fez
analyst-app-outside = fora de uma loja
analyst-app-outside-by = fora de uma loja, por { $installer }
analyst-app-finding = Um achado trata dele.

analyst-coverage-heading = O que foi examinado
analyst-coverage-caption = Tipos de dados que estavam ali
analyst-coverage-state = Até onde
analyst-coverage-records = Registros
analyst-coverage-observables = Valores comparados
analyst-coverage-problems = Problemas
analyst-coverage-period = Período
analyst-coverage-tested = Leitor testado com
analyst-coverage-nothing = Nada pôde ser examinado.
analyst-note-not-in = não está em { $name }
analyst-note-in = em { $name }
analyst-note-reason = um motivo possível: { $reason }
analyst-tested-real-device = dados de aparelhos reais
analyst-tested-specification = só descrições publicadas
analyst-tested-untested = nada ainda
analyst-tested-none = formado a partir de outros
analyst-absent-heading = O que não estava ali
analyst-absent-caption = Tipos de dados que foram procurados e não estão nestes dados
analyst-absent-where = Onde foi procurado
analyst-absent-why = Por que pode faltar
analyst-absent-more = { $count ->
    [one] e mais um lugar
   *[other] e mais { $count_shown } lugares
}
analyst-lacks = O que falta em uma coleta deste tipo

analyst-problems-heading = Problemas durante a leitura
analyst-problems-none = Tudo o que foi procurado e estava ali pôde ser lido.
analyst-problems-caption = Problemas que dizem o mesmo estão juntos, os mais sérios primeiro. O primeiro arquivo é nomeado.
analyst-problems-message = O que aconteceu, e o que falta por causa disso
analyst-problems-kind = Tipo de problema
analyst-problems-count = Quantas vezes
analyst-problems-whole = a coleta como um todo

analyst-unread-heading = Arquivos que nenhuma parte do Hoofprint lê
analyst-unread-count = { $count ->
    [one] Há um arquivo assim, de { $bytes_shown } bytes. Nada se pode dizer sobre o que há nele.
   *[other] Há { $count_shown } arquivos assim, de { $bytes_shown } bytes no total. Nada se pode dizer sobre o que há neles.
}
analyst-unread-caption = Os maiores deles
analyst-unread-path = Caminho
analyst-unread-bytes = Bytes

analyst-feeds-heading = Listas de sinais publicados
analyst-feeds-caption = O que cada lista forneceu
analyst-feeds-none = Nenhuma lista foi fornecida: nada foi comparado com sinais publicados.
analyst-feed = Lista
analyst-feed-loaded = Sinais usados
analyst-feed-format = Como está escrita
analyst-feed-format-unknown = Não informado
analyst-feed-skipped = Não usados, e por quê
analyst-feed-skipped-count = { $count ->
    [one] Uma entrada desta lista não foi usada.
   *[other] { $count_shown } entradas desta lista não foram usadas.
}
analyst-feed-notes = Observações

analyst-files-heading = Arquivos ao lado desta página
analyst-file-findings = todos os achados, com os registros de onde vêm
analyst-file-timeline = tudo o que tem data, em ordem
analyst-file-records = o que foi lido, um arquivo para cada tipo de dados
analyst-file-coverage = o que foi examinado, e todos os problemas
analyst-file-days = quantos eventos há de cada dia
analyst-file-run = como se chegou ao resultado
analyst-file-consent = o registro de consentimento, ou que não há nenhum
analyst-file-manifest = tamanho e SHA-256 de tudo o que foi lido e escrito

court-about = Esta parte diz como se chegou ao resultado, o que as suas palavras significam, e o que ele não pode mostrar. O que foi encontrado está nas partes anteriores.
court-examined-heading = O que foi entregue à verificação
court-acquisition-number = Coleta { $number }
court-name = Nome
court-kind = O que é
court-encrypted = Criptografia
court-encrypted-yes = O conteúdo estava criptografado, e foi descriptografado para a verificação.
court-encrypted-no = O conteúdo não estava criptografado.
court-device = Aparelho, conforme os dados
court-device-unknown = Os dados não dizem.
court-acquired = Quando foi feita
court-acquired-clock = Pelo relógio do aparelho ou do computador que a fez. O Hoofprint não sabe se esse relógio estava certo.
court-acquired-unknown = Os dados não dizem quando foi feita.
court-begun = Início da verificação
court-begun-clock = Pelo relógio do computador que fez a verificação. O Hoofprint não sabe se esse relógio estava certo.
court-identifiers = Números que identificam um aparelho ou a pessoa dona dele estão abreviados nesta página. Os números completos estão em run.json.

court-integrity-heading = Integridade
court-integrity-claim = As somas SHA-256 abaixo mostram se os dados estão inalterados desde que foram entregues ao Hoofprint. Elas não mostram nada sobre o tempo anterior: nem se a cópia foi completa, nem se alguém alterou os dados antes.
court-integrity-caption = Arquivos que foram lidos, por coleta
court-integrity-files = Arquivos lidos
court-integrity-bytes = Bytes
court-integrity-partly = Destes, lidos em parte
court-integrity-partly-about = De um arquivo lido em parte, só foram lidas as partes necessárias. Ele não tem SHA-256 aqui.
court-digests-caption = Tamanho e SHA-256 dos arquivos que foram lidos: primeiro aqueles de onde vêm achados
court-digest-file = Arquivo
court-digest-size = Bytes
court-digest-partly = lido em parte
court-digests-finding = Um achado vem dele.
court-digests-none = Nenhum arquivo foi lido.
court-integrity-manifest = manifest.json lista todos os arquivos que foram lidos e todos os arquivos do caso, com tamanho e SHA-256. Ele não é assinado. O seu próprio SHA-256 é mostrado no fim da verificação: quem o anotou pode dizer se o caso está inalterado desde então.
court-integrity-verify = O comando hoofprint verify compara todos os arquivos do caso com manifest.json.

court-method-heading = Método
court-method-container = Contêineres são abertos. Um contêiner é um backup, um arquivo compactado ou uma pasta. Os criptografados são descriptografados com a senha que foi fornecida. Nenhuma senha é adivinhada e nenhum bloqueio é quebrado.
court-method-artifact = Artefatos são procurados. Um artefato é um tipo de dados, como um banco de dados de mensagens. Cada um tem um leitor próprio. O que um leitor não consegue ler é anotado como problema e não encerra a verificação.
court-method-record = Registros são lidos dos artefatos. Um registro é uma entrada, como uma linha de uma tabela. Cada um guarda o arquivo e a posição de onde foi lido.
court-method-indicator = Valores nos registros são comparados com sinais publicados do mesmo tipo. Um domínio é comparado com hosts, o nome de um programa com nomes de programas. Alguns nomes publicados também são nomes de programas legítimos do sistema: esses não são comparados no lugar onde o sistema os guarda.
court-method-rule = Registros são avaliados por regras. Uma regra nomeia fatos que são incomuns por si sós. Outras regras procuram fatos que se encontram no tempo ou pelo nome.
court-method-finding = Cada correspondência se torna um achado. Um achado contém o registro, a posição, o sinal publicado ou a regra, e explicações comuns.
court-method-offline = A verificação não precisa de rede, e não enviou nada a lugar nenhum.
court-method-unwritten = Nada foi escrito nas evidências. Elas foram abertas só para leitura.
court-self-test = Autoteste desta verificação
court-self-test-passed = Passou: um sinal plantado e um registro plantado passaram pelas mesmas etapas que os dados, e ambos foram encontrados.
court-self-test-failed = Falhou: o que foi plantado não foi encontrado. Não se deve confiar neste resultado.

court-versions-heading = Versões e opções
court-program = Programa
court-program-version = Hoofprint { $version }
court-schema = Estrutura do caso
court-outcome = Como a verificação terminou
court-fail-on = Nível mais baixo que conta para isso
court-option-caption = Opções, como o programa as entendeu
court-option = Opção
court-option-value = Valor
court-options-none = Nenhuma opção foi anotada.
court-warnings = Avisos desta verificação

court-indicators-heading = Sinais publicados
court-indicators-count = { $count ->
    [one] Os dados foram comparados com um sinal publicado. Esse número diz o que foi procurado, e não o que foi encontrado.
   *[other] Os dados foram comparados com { $count_shown } sinais publicados. Esse número diz o que foi procurado, e não o que foi encontrado.
}
court-indicators-digest = SHA-256 de todas as listas
court-rules-heading = Regras
court-rules-count = { $count ->
    [one] Uma regra para registros isolados foi usada.
   *[other] { $count_shown } regras para registros isolados foram usadas.
}
court-correlations-count = { $count ->
    [one] Uma regra para fatos que se encontram foi usada.
   *[other] { $count_shown } regras para fatos que se encontram foram usadas.
}
court-rules-digest = SHA-256 de todas as regras
court-rule-files-caption = As regras por trás dos achados, com o arquivo de cada uma
court-rule-file = Arquivo da regra e o seu SHA-256
court-rules-rejected = Regras que não puderam ser usadas
court-rules-rejected-none = Todas as regras fornecidas puderam ser usadas.

court-errors-heading = Taxas de erro conhecidas, e o que não se sabe
court-errors-about = Estes números foram contados em dados nos quais nada foi plantado e nenhum ataque é conhecido, a maior parte de aparelhos reais. Cada achado em dados assim é um alarme falso, ou um fato que é verdadeiro e comum.
court-errors-caption = Achados em dados sem ataque conhecido
court-errors-data = Dados
court-errors-read = O que foi lido
court-errors-findings = Achados
court-errors-measured = Contado em
court-errors-command = Contado de novo com
court-errors-signs = Comparado com
court-errors-few = Estes são dados de poucos aparelhos. Em outros aparelhos, com outros apps e em outras línguas, pode haver mais alarmes falsos.
court-errors-version = Os números valem para a versão do Hoofprint e as listas daquele dia. Listas acrescentadas desde então podem dar outros números.
court-errors-missed = Não se sabe com que frequência a verificação deixa passar um rastro que está ali. Ninguém pode contar isso sem telefones dos quais se sabe que foram atacados.
court-errors-forged = Um valor pode ser falsificado ou ser igual por acaso: qualquer pessoa pode dar a um programa ou a um arquivo o nome de outro. Por isso, uma única coincidência de nomes nunca é uma prova.

court-words-heading = O que as palavras significam
court-word-sign = Sinal publicado
court-word-sign-meaning = Um valor, como um domínio ou o nome de um programa, que alguém publicou como usado por programa espião. O Hoofprint não verifica se quem o publicou tinha razão.
court-word-rule = Regra
court-word-rule-meaning = Uma descrição de fatos que são incomuns. Uma regra não precisa de um sinal publicado. O que ela encontra é um motivo para olhar melhor, e não uma resposta.
court-word-finding = Achado
court-word-finding-meaning = Um sinal publicado ou uma regra correspondeu a um registro. Isso é tudo o que a palavra diz.
court-word-record = Registro
court-word-record-meaning = Uma entrada que foi lida dos dados, com o lugar de onde foi lida.
court-word-artifact = Artefato
court-word-artifact-meaning = Um tipo de dados, como a lista de chamadas, junto com os lugares onde um telefone o guarda.
court-word-acquisition = Coleta
court-word-acquisition-meaning = Uma cópia de dados de um telefone, como foi entregue à verificação.
court-word-event = Evento
court-word-event-meaning = Um registro que tem um horário. Um registro pode dar vários.
court-word-digest = SHA-256
court-word-digest-meaning = Um número que é calculado a partir de todos os bytes de um arquivo. Se um byte muda, o número muda.
court-word-nothing-found = Nada encontrado
court-word-nothing-found-meaning = Nenhum achado do nível que foi pedido, em dados que puderam ser lidos até o fim. Isso não diz nada sobre o que não estava ali, o que não foi publicado, e o que não deixou rastro.
court-word-findings = Achados
court-word-findings-meaning = Pelo menos um achado do nível que foi pedido.
court-word-incomplete = Incompleto
court-word-incomplete-meaning = Nenhum achado do nível que foi pedido, mas uma parte dos dados não pôde ser lida.
court-level-critical-meaning = Nível: um sinal publicado foi encontrado onde programas ficam guardados ou são executados.
court-level-high-meaning = Nível: um sinal publicado foi encontrado em outro lugar, ou uma regra que precisa de pelo menos dois fatos independentes.
court-level-medium-meaning = Nível: um especialista deveria olhar. Sozinho, não mostra nenhum ataque.
court-level-low-meaning = Nível: fraco, ou comum em telefones comuns.
court-level-informational-meaning = Nível: só para registro.
court-strength-executed-meaning = Força: um registro mostra que um programa com este nome ou caminho foi executado. Não mostra o que o programa fez.
court-strength-installed-meaning = Força: um registro mostra que um app, um arquivo ou um perfil está ou esteve ali. Não mostra que foi executado.
court-strength-contacted-meaning = Força: um registro mostra que algo foi visitado ou consultado, ou que houve uma conexão com algo. Não mostra que isso teve alguma consequência.
court-strength-exposed-meaning = Força: um registro mostra que algo foi recebido ou mencionado. Não mostra que alguém o abriu.
court-strength-posture-meaning = Força: um registro mostra como o aparelho está configurado. Não é sinal de um ataque.
court-state-examined-meaning = Cobertura: estava ali, foi lido até o fim, e continha pelo menos um registro.
court-state-empty-meaning = Cobertura: estava ali, foi lido até o fim, e não continha nenhum registro.
court-state-partial-meaning = Cobertura: estava ali, e uma parte não pôde ser lida.
court-state-unreadable-meaning = Cobertura: estava ali, e nada pôde ser lido.
court-state-absent-meaning = Cobertura: foi procurado e não está nestes dados. Não se sabe nada sobre se está no telefone.
court-problem-unreadable-meaning = Problema: faltam no resultado dados que deveriam ter sido lidos.
court-problem-integrity-meaning = Problema: dados foram lidos, mas uma soma de controle, um tamanho ou um identificador neles não bate.
court-problem-notice-meaning = Problema: não falta nada; quem lê deveria saber disso.
court-tested-real-device-meaning = Leitor: foi testado com dados de aparelhos reais.
court-tested-specification-meaning = Leitor: foi testado só com dados feitos segundo descrições publicadas. Pode deixar passar algo.
court-tested-untested-meaning = Leitor: foi escrito por analogia, e nenhum dado o testou. Pode deixar passar algo.

court-repeat-heading = Como repetir a verificação
court-repeat-same = As mesmas evidências, os mesmos sinais publicados, as mesmas regras e a mesma versão dão os mesmos achados, registros e eventos, byte por byte. run.json, report.html e manifest.json diferem, porque contêm o horário da verificação.
court-repeat-version = Use a versão do Hoofprint que está indicada acima.
court-repeat-evidence = Compare o SHA-256 das evidências com manifest.json.
court-repeat-lists = Use as listas de sinais publicados cujo SHA-256 está indicado acima, e as regras que foram trazidas, se houver.
court-repeat-run = Execute o comando abaixo. Palavras em letras maiúsculas estão no lugar do que precisa ser indicado. Digite a senha quando ela for pedida.
court-repeat-compare = Compare findings.json, coverage.json, timeline.jsonl e os arquivos em records/ com os deste caso.
court-repeat-command = O comando

court-withheld-heading = O que não está nesta página
court-withheld-content = Palavras que pessoas escreveram umas às outras não foram guardadas no caso.
court-withheld-content-kept = Palavras que pessoas escreveram umas às outras foram guardadas na pasta records/ do caso, porque isso foi pedido. Elas não estão nesta página.
court-withheld-masked = { $count ->
    [one] Um valor que pode identificar uma pessoa está parcialmente oculto nas partes para analistas e tribunais. Ele está completo em findings.json ou timeline.jsonl.
   *[other] { $count_shown } valores que podem identificar pessoas estão parcialmente ocultos nas partes para analistas e tribunais. Eles estão completos em findings.json e timeline.jsonl.
}
court-withheld-masked-none = Nenhum valor nas partes para analistas e tribunais está oculto porque possa identificar uma pessoa.
court-withheld-shortened = { $count ->
    [one] Um texto está abreviado no meio, onde está "…". O texto completo está nos arquivos do caso.
   *[other] { $count_shown } textos estão abreviados no meio, onde está "…". Os textos completos estão nos arquivos do caso.
}
court-withheld-rows = { $count ->
    [one] Uma linha foi deixada fora das tabelas para analistas e tribunais, porque elas ficariam longas demais. Abaixo de cada tabela está escrito onde encontrar essa linha.
   *[other] { $count_shown } linhas foram deixadas fora das tabelas para analistas e tribunais, porque elas ficariam longas demais. Abaixo de cada tabela está escrito onde encontrar essas linhas.
}
court-withheld-rows-none = Nenhuma linha foi deixada fora das tabelas para analistas e tribunais.
court-withheld-caption = Linhas que foram deixadas de fora, pelo arquivo do caso que as contém
court-withheld-file = Arquivo do caso

court-consent-heading = Consentimento
court-consent-given = Um registro de consentimento foi entregue com a verificação, e está em consent.json. O Hoofprint o guarda. Se ele é verdadeiro, o Hoofprint não pode saber.
court-consent-none = Nenhum registro de consentimento foi entregue com esta verificação.
court-limits-heading = Limites
court-limits-attribution = Este relatório diz o que foi encontrado, e não quem está por trás. Nomes de programas espiões ou de quem os faz, onde aparecem, são citados das listas que contêm um sinal. Eles não são uma afirmação do Hoofprint.
court-limits-time = Os horários são os que os dados indicam. Um aparelho com o relógio errado dá horários errados.
court-limits-absent = { $count ->
    [one] Um tipo de dados foi procurado e não está nestes dados. Nada se pode dizer sobre ele.
   *[other] { $count_shown } tipos de dados foram procurados e não estão nestes dados. Nada se pode dizer sobre eles.
}
court-limits-lacking = { $count ->
    [one] Um tipo de dados não pôde ser lido, ou não por inteiro.
   *[other] { $count_shown } tipos de dados não puderam ser lidos, ou não por inteiro.
}
court-limits-untried = { $count ->
    [one] Um tipo de dados foi lido por um leitor que nunca foi testado com dados de um aparelho real.
   *[other] { $count_shown } tipos de dados foram lidos por leitores que nunca foram testados com dados de um aparelho real.
}
court-limits-unread = { $count ->
    [one] Um arquivo não foi lido por nenhuma parte do Hoofprint.
   *[other] { $count_shown } arquivos não foram lidos por nenhuma parte do Hoofprint.
}
court-limits-expert = Dizer o que um achado significa para uma pessoa exige o julgamento de um especialista que viu os dados.
