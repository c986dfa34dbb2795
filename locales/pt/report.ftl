page-title = Resultado da verificação
page-about = Resultado de uma verificação em busca de rastros de programa espião
skip-to-result = Ir para o resultado
parts-label = Partes desta página
part-person = Para você
part-person-about = O resultado em palavras simples, e o que fazer em seguida
part-analyst = Para especialistas
part-analyst-about = Cada achado, com o seu lugar nos dados
part-court = Para um tribunal
part-court-about = Como a verificação foi feita, e os seus limites
parts-rest = Você não precisa ler o que vem depois. Ali se diz a mesma coisa de novo, para especialistas.
sections-label = Nesta parte
back-to-result = Voltar ao resultado
footer-made = Feito pelo Hoofprint { $version } em { $when }.
footer-network = Esta página não carrega nada da rede e não executa nenhum programa.
list-separator = { "; " }
text-in-english = Alguns textos desta página estão em inglês, porque ninguém os traduziu ainda.
text-in-english-experts = Alguns textos das partes para especialistas estão em inglês, porque ninguém os traduziu ainda.

limits = Isto não pode descartar a presença de um programa espião.
limits-reason = Uma verificação só pode encontrar rastros que alguém publicou e que ainda estão no telefone. Alguns programas espiões não deixam rastro, ou apagam o rastro.

result-self-test-failed = Esta verificação não funcionou. O seu autoteste falhou.
result-self-test-failed-meaning = Não confie nesta página. Faça a verificação de novo, ou procure uma linha de ajuda.
result-nothing-found = Não encontramos nenhum rastro conhecido de programa espião nos dados que pudemos examinar.
result-nothing-found-meaning = Este é o resultado mais comum. Você pode ter um motivo para se preocupar, por exemplo um aviso da Apple, do Google ou do WhatsApp. Esse motivo continua valendo: procure uma linha de ajuda.
result-incomplete = Não encontramos nenhum rastro conhecido de programa espião, mas uma parte dos dados não pôde ser lida.
result-incomplete-meaning = Este resultado está incompleto. O que faltou está listado abaixo. Uma linha de ajuda pode dizer se isso importa, e como copiar os dados de novo.
result-only-minor = Não encontramos nenhum rastro conhecido de programa espião, mas vale a pena saber algumas coisas.
result-only-minor-meaning = Elas estão listadas abaixo. Sozinhas, elas não são sinal de um ataque.
result-unusual = Encontramos algo incomum que um especialista deveria olhar.
result-unusual-meaning = Não corresponde a nenhum sinal publicado de programa espião. Pode muito bem ter um motivo comum. Os motivos que conhecemos estão listados abaixo.
result-exposed = Encontramos um sinal publicado de programa espião em algo que este telefone recebeu.
result-exposed-meaning = Alguém pode ter tentado alcançar você. Receber algo não é uma infecção. Nada aqui mostra que um programa espião entrou.
result-contacted = Encontramos um sinal publicado de programa espião em uma página ou endereço que este telefone contatou.
result-contacted-meaning = Isto é sério e precisa de um especialista. Abrir uma página ou contatar um endereço não é, por si só, uma infecção. Nada aqui mostra que um programa espião entrou.
result-installed = Encontramos um sinal publicado de programa espião em um app, um arquivo ou um perfil deste telefone.
result-installed-meaning = Isto é sério e precisa de um especialista. Um especialista pode distinguir um sinal verdadeiro de um que só se parece com ele.
result-executed = Encontramos um sinal publicado de programa espião em um programa que foi executado neste telefone.
result-executed-meaning = Isto é muito sério e precisa de um especialista. Um especialista pode distinguir um sinal verdadeiro de um que só se parece com ele.

incomplete-lead = Uma parte dos dados não pôde ser lida.
incomplete = Pode haver mais do que esta página mostra.
incomplete-link = Ver o que não pôde ser lido
worry = É razoável se preocupar, e nada disto é culpa sua. Você não precisa entender esta página sem ajuda.
worry-link = Há pessoas que podem ajudar você, de graça

level-critical = Mais urgente
level-high = Urgente
level-medium = Merece o olhar de um especialista
level-low = Fraco ou comum
level-informational = Para registro

strength-executed = Um programa foi executado neste telefone.
strength-installed = Um app, um arquivo ou um perfil está ou esteve neste telefone.
strength-contacted = Este telefone abriu ou contatou algo. Isso não é, por si só, uma infecção.
strength-exposed = Algo chegou a este telefone. Receber isso não é uma infecção.
strength-posture = É assim que o telefone está configurado. Não é sinal de um ataque.
strength-short-executed = foi executado
strength-short-installed = está ou esteve ali
strength-short-contacted = aberto ou contatado
strength-short-exposed = recebido
strength-short-posture = configuração

state-examined = Lido até o fim
state-empty = Lido, nada dentro
state-partial = Lido só em parte
state-unreadable = Não pôde ser lido
state-absent = Não está nestes dados

problem-unreadable = Não pôde ser lido
problem-integrity = Lido, mas não bate
problem-notice = Vale a pena saber

next-heading = O que fazer em seguida, nesta ordem
danger-heading = Primeiro: alguém próximo coloca você em perigo?
danger-who = Alguém próximo pode estar vigiando este telefone, em casa ou no trabalho.
danger-lead = Então não faça nada nele, e não mude nada.
danger-apps = Não apague nenhum app. Essa pessoa poderia perceber.
danger-help = Peça ajuda a partir de outro telefone ou computador ao qual essa pessoa não tenha acesso.
near-heading = Alguém próximo pode ter colocado um app neste telefone
near-meaning = Abaixo está um app que pode vigiar o que acontece neste telefone. Um app assim muitas vezes é colocado por alguém que teve o telefone nas mãos. Ele também pode ter um motivo comum.

urgent-talk-lead = Fale de assuntos privados em outro aparelho, a partir de agora.
urgent-talk = Guarde este telefone, mas longe de reuniões e de conversas privadas. Troque as suas senhas a partir de outro aparelho, e não deste.
urgent-keep-lead = Guarde o que você tem.
urgent-keep = Guarde mensagens, links, e-mails e avisos que você recebeu. Tire fotos da tela. Não abra o link, e não apague nada.
urgent-ask-lead = Peça a uma linha de ajuda que olhe este resultado.
urgent-ask = Mostre a pasta inteira, e não só esta página.
urgent-copy-lead = Deixe que quem ajuda copie o telefone antes que você o reinicie, atualize ou redefina.
urgent-copy = Alguns rastros somem assim que o telefone é desligado.
urgent-harden-lead = Só então torne o telefone mais difícil de atacar.
urgent-reset-lead = Redefina ou troque o telefone só no fim.
urgent-reset = Espere até que as cópias tenham sido verificadas e quem ajuda concorde.

usual-warned-lead = A Apple, o Google, o WhatsApp ou outro serviço avisou você?
usual-warned = Leve o aviso a sério, não importa o que esta página diga. Um aviso assim é um indício forte de que alguém tentou. Ele não prova que conseguiram entrar. Guarde o aviso. Procure uma linha de ajuda antes de redefinir, atualizar ou reiniciar o telefone: ali conhecem sinais que não são públicos.
usual-keep-lead = Guarde o que deixou você com preocupação.
usual-keep = Guarde mensagens, links e e-mails, e fotos da tela. Não abra o link.
usual-copy-lead = A preocupação continua? Então deixe que uma linha de ajuda copie o telefone primeiro.
usual-copy = Faça isso antes de reiniciar, atualizar ou redefinir o telefone. Alguns rastros somem assim que o telefone é desligado.
usual-harden-lead = Nenhum aviso, e nenhum motivo para esperar? Então torne o telefone mais difícil de atacar.
usual-again-lead = Verifique de novo mais tarde.
usual-again = Novos sinais são publicados o tempo todo. Guarde a cópia dos dados do telefone que foi usada hoje: ela pode ser verificada de novo.

harden-update = Instale todas as atualizações, e reinicie o telefone. A partir daí, reinicie o telefone mais ou menos uma vez por semana. Reiniciar pode encerrar um programa espião que não permanece. Isso não traz de volta o que foi levado, e não impede um novo ataque.
harden-iphone = Em um iPhone, ative o Modo de Isolamento.
harden-android = No Android, ative a Proteção avançada com o registro de intrusões (Intrusion Logging). Saiba que esse registro também guarda os nomes dos sites que você procura.
harden-passcode = Use um código longo que ninguém mais conheça.
harden-accounts = Use um app de mensagens que criptografa de ponta a ponta. Não deixe que as contas enviem códigos para você por SMS. Peça à sua operadora um PIN para o seu contrato.

conflict-heading = Disseram a você para redefinir o telefone imediatamente?
conflict-advice = Alguns avisos dizem isso, por exemplo os do WhatsApp em 2025. O conselho está certo: ele protege você. Mas ele também destrói os rastros.
conflict-copy = Por isso, deixe que alguém copie o telefone primeiro.
conflict-danger = Ninguém pode copiar o telefone, ou o perigo é imediato? Então a sua proteção vem primeiro: siga o aviso.

found-heading = O que foi encontrado
found-reading = Nem todos os sinais são igualmente fortes. Do fraco ao forte:
found-scale-exposed = O telefone recebeu algo.
found-scale-contacted = O telefone abriu ou contatou algo.
found-scale-installed = Algo está ou esteve no telefone.
found-scale-executed = Um programa foi executado no telefone.
found-target = Ser o alvo de um ataque não é o mesmo que um ataque que funcionou.
found-owner = “A pessoa dona” é aqui a pessoa a quem pertence este telefone. Pode ser você.
found-left-out = { $count ->
    [one] Há mais uma coisa. Ela não é mais urgente do que estas. A parte para especialistas fala dela.
   *[other] Há mais { $count_shown } coisas. Nenhuma delas é mais urgente do que estas. A parte para especialistas fala delas.
}
settings-heading = Como o telefone está configurado
settings-meaning = Estas são configurações do telefone. Elas não são sinal de um ataque.

subject-app = App
subject-program = Programa
subject-address = Endereço na internet
subject-file = Arquivo
subject-fingerprint = Impressão digital de um arquivo ou de quem o fez
subject-value = O que foi visto

finding-together = O que foi visto em conjunto
finding-strength = Quão forte é o sinal
finding-published = Alguém publicou isto como um sinal de programa espião.
finding-unpublished = É um fato incomum, e não um sinal publicado de programa espião.
finding-unsure = Para ter certeza, é preciso mais do que este único fato. Um especialista pode procurar mais.
finding-combined = É uma parte de um sinal que tem várias partes. As outras partes também foram encontradas.
finding-meaning = O que isto significa
finding-adb = “adb” é um meio de controlar um telefone Android a partir de um computador, por um cabo ou por uma rede.
finding-campaigns = Quem publicou este sinal o liga a:
finding-campaigns-limits = Isso é o que outros dizem sobre o sinal. Não diz quem está por trás dele aqui.
finding-explanations = Motivos comuns que poderiam explicar isto
finding-no-explanation = Não conhecemos nenhum. Isso não quer dizer que não exista.
finding-valid-until = Quem publicou este sinal o sustentou só até { $date }.
finding-part-not-compared = Uma parte do sinal publicado não pôde ser comparada com estes dados.
finding-not-compared = Não comparado: { $what }
finding-next = O que fazer a respeito
finding-where = Onde foi visto
finding-when = Quando
finding-when-span = Primeira vez: { $first }. Última vez: { $last }.
finding-when-none = Os dados não indicam nenhum horário.
finding-count = { $count ->
    [one] Foi visto em um lugar.
   *[other] Foi visto em { $count_shown } lugares.
}
finding-masked = Nomes, números de telefone e endereços de outras pessoas estão parcialmente ocultos aqui.

yara-title = Um arquivo corresponde à regra de busca { $rule }
yara-meaning = Quem fez esta verificação trouxe uma regra que busca dentro de arquivos. O conteúdo deste arquivo corresponde a essa regra.
yara-says = A regra diz de si mesma: { $description }
yara-author = A regra indica quem a escreveu: { $author }
yara-limits = A regra olha o que há em um arquivo, e não o que um programa fez.

examined-heading = O que foi examinado, e o que não foi
examined-device = Telefone
examined-copied = Os dados foram copiados do telefone em { $when }.
examined-copied-unknown = Os dados não dizem quando foram copiados do telefone.
examined-encrypted = A cópia estava criptografada. Isso é bom: uma cópia assim contém mais.
examined-unencrypted = A cópia não estava criptografada.
examined-signs = { $count ->
    [one] Os dados do telefone foram comparados com um sinal publicado de programa espião.
   *[other] Os dados do telefone foram comparados com { $count_shown } sinais publicados de programas espiões.
}
examined-signs-limits = Esse número diz o que foi procurado, e não o que foi encontrado.
examined-no-signs-lead = Os dados do telefone não foram comparados com nenhum sinal publicado de programa espião, porque nenhum foi fornecido.
examined-no-signs = Só regras gerais foram aplicadas. Peça que a verificação seja repetida com sinais publicados.
examined-nothing = Nada pôde ser examinado.
examined-cut = Uma parte da cópia como um todo não pôde ser lida, e por isso podem faltar arquivos inteiros. O que segue trata só dos arquivos que estavam lá.
examined-areas = Por tipo de dados
examined-logs = Os telefones guardam logs só por algum tempo. O que aconteceu antes não está neles.
examined-untried = Uma parte foi lida só com base em descrições publicadas. Não havia dados de um telefone real para testar o leitor. Ele pode deixar passar algo.
examined-more = A parte para especialistas lista cada tipo de dados.

area-messages = Mensagens
area-messages-about = Mensagens de texto, apps de conversa, e o que foi enviado com elas
area-calls = Chamadas
area-calls-about = Chamadas de voz e de vídeo
area-people = Contatos e calendário
area-people-about = A agenda de contatos, o calendário, e quem esteve em contato com quem
area-web = Web
area-web-about = Páginas visitadas, downloads, e o que os navegadores guardam
area-apps = Apps
area-apps-about = Quais apps existem, de onde vieram, e o que podem fazer
area-programs = Programas
area-programs-about = Quais programas foram executados, e quando
area-network = Rede
area-network-about = Conexões, Wi-Fi, Bluetooth, e quantos dados os programas enviaram
area-crashes = Falhas
area-crashes-about = O que o telefone anotou quando um programa ou o telefone travou
area-logs = Logs do sistema
area-logs-about = O que o telefone anota sobre si mesmo enquanto funciona
area-settings = Configurações e contas
area-settings-about = Como o telefone está configurado, quem o gerencia, quais contas ele tem, e o que está conectado a ele
area-files = Arquivos
area-files-about = Nomes, lugares e conteúdos de arquivos
area-copying = Sobre a cópia
area-copying-about = O que a cópia diz sobre si mesma e sobre o telefone
area-other = Outros dados
area-other-about = O que não pertence a nenhum destes

area-read = O que havia foi lido até o fim.
area-empty = Foi lido. Não havia nada dentro.
area-partial = Só uma parte pôde ser lida.
area-unreadable = Estava ali, mas não pôde ser lido.
area-absent = Esta cópia não contém isso.
area-some-absent = Alguns dados deste tipo não estão nesta cópia.
area-odd = Uma parte foi lida, mas não bate. Um especialista deveria olhar.
area-dates = As datas vão de { $first } a { $last }.
area-date = A única data é { $date }.
area-days = { $count ->
    [one] Fala de um dia.
   *[other] Fala de { $count_shown } dias diferentes.
}
area-lacking = Não lido, ou não por inteiro:

absent-heading = O que esta cópia não contém
absent-meaning = Nada se pode dizer sobre isto. Outra forma de copiar os dados do telefone pode conter isto. Uma linha de ajuda pode dizer.
problems-heading = O que não pôde ser lido
problems-none = Tudo o que foi procurado e estava ali pôde ser lido.
problems-some = Nada se pode dizer sobre o que não pôde ser lido. Pode haver um rastro ali.
problems-count = { $count ->
    [one] Um problema foi anotado. A parte para especialistas o descreve.
   *[other] { $count_shown } problemas foram anotados. A parte para especialistas os lista.
}
problems-whole = Houve um problema com a cópia como um todo.
unread-count = { $count ->
    [one] A cópia contém um arquivo que o Hoofprint ainda não sabe ler. Nada se pode dizer sobre o que há nele.
   *[other] A cópia contém { $count_shown } arquivos que o Hoofprint ainda não sabe ler. Nada se pode dizer sobre o que há neles.
}

apps-heading = Apps de fora de uma loja
apps-meaning = Estes apps não vieram com o telefone, nem de uma loja de apps. Isso não é sinal de um ataque. Você conhece todos? Se não conhecer algum deles, não o apague. Procure uma linha de ajuda.
apps-none = Nenhum app de fora de uma loja foi visto. Um app que se esconde bem pode não ser visto.
apps-hidden = Um app que se esconde bem pode não estar na lista.
apps-left-out = { $count ->
    [one] Há mais um. A parte para especialistas o lista.
   *[other] Há mais { $count_shown }. A parte para especialistas os lista.
}
apps-first = Colocado no telefone pela primeira vez
apps-no-date = sem data
apps-may = O que ele pode fazer, ou fez

sign-accessibility = lê e controla a tela
sign-device-admin = administra o telefone
sign-device-owner = gerencia o telefone
sign-notification-listener = lê notificações
sign-default-sms = cuida das mensagens de texto
sign-default-dialer = cuida das chamadas
sign-call-screening = filtra chamadas
sign-default-keyboard = é o teclado
sign-default-assistant = é o assistente
sign-default-home = é a tela inicial
sign-trust-agent = pode manter o telefone desbloqueado
sign-overlay = desenha sobre outros apps
sign-usage-access = vê quais apps são usados
sign-may-install = adiciona outros apps
sign-restricted-lifted = teve um bloqueio de configurações sensíveis retirado
sign-battery-exempt = pode funcionar sempre
sign-background-microphone = usou o microfone sem ser visto
sign-background-camera = usou a câmera sem ser visto
sign-background-location = usou a localização sem ser visto
sign-screen-projection = grava ou mostra a tela
sign-vpn = transporta todo o tráfego de rede
sign-companion-device = pertence a outro aparelho
sign-no-launcher = não tem nada para abrir
sign-hidden = está oculto
sign-disabled = está desativado
sign-removed = foi retirado do telefone
sign-downgraded = voltou a uma versão mais antiga
sign-debuggable = pode ser depurado
sign-test-only = foi feito para testes
sign-debug-signed = está assinado com uma chave que todos têm
permission-all_files = todos os arquivos
permission-call_log = lista de chamadas
permission-camera = câmera
permission-contacts = contatos
permission-location_in_background = localização a qualquer momento
permission-microphone = microfone
permission-overlay = desenha sobre outros apps
permission-sms = mensagens de texto
permission-usage_access = vê quais apps são usados

help-heading = Quem pode ajudar
help-sure = Você não precisa ter certeza de que algo está errado.
help-for = Ajuda:
help-checked = Esta lista foi verificada pela última vez em { $date }. Endereços mudam: se um não funcionar, procure pelo nome.
help-support = Um momento assim é difícil. Fale com alguém de confiança, pessoalmente.

data-heading = O que acontece com os seus dados
data-local = A verificação foi feita em um só computador e não enviou nada a lugar nenhum. O resultado é uma pasta nesse computador.
data-private = A pasta contém nomes de páginas, apps e arquivos, números de telefone e horários do seu telefone. Por isso, mostre a pasta só a pessoas em quem você confia.
data-deletion = Pergunte a quem fez a verificação quando a pasta e a cópia do seu telefone serão apagadas.
data-withdraw = Você pode mudar de ideia a qualquer momento. Então peça que a pasta e a cópia sejam apagadas.
data-consent-given = Um registro do seu consentimento foi entregue com a verificação. Ele está guardado na pasta, no arquivo consent.json.
data-consent-none = Nenhum registro do seu consentimento foi entregue com esta verificação.

about-heading = Sobre esta verificação
about-case = Número do caso
about-date = Data da verificação
about-version = Versão do Hoofprint
about-self-test = Autoteste
about-self-test-passed = Um sinal plantado passou pelas mesmas etapas que os dados do telefone, e foi encontrado.
about-self-test-failed = Um sinal plantado não foi encontrado. Não confie neste resultado.
