# Texts of rules and artifacts. Each key is made of the English text, which stands above it.

# An accessibility service runs, of which only the label is told
t-23e70783279e = Um serviço de acessibilidade está em execução, e só se sabe o rótulo dele
# An app reads what is on the screen and may act for the owner. This version of Android tells only the label of the service, which its maker chose: that may be anything.
t-9007dab6ca5b = Um app lê o que está na tela e pode agir no lugar da pessoa dona. Esta versão do Android informa só o rótulo do serviço, que foi escolhido por quem o fez: ele pode ser qualquer coisa.
# Tools for people who see or hear less, password managers and apps that automate the phone need this.
t-6a1e3ea22f65 = Ferramentas para pessoas que veem ou ouvem menos, gerenciadores de senhas e apps que automatizam o telefone precisam disso.
# Ask the owner whether they know this service, and compare with the apps that the settings name. Do not change it before a copy exists.
t-03bfce36286c = Pergunte à pessoa dona se ela conhece este serviço e compare com os apps que aparecem nas configurações. Não o mude antes que exista uma cópia.
# An accessibility service is enabled
t-b684858b862a = Um serviço de acessibilidade está ativado
# The app can read what is on the screen, what is typed, and act for the owner. Most spyware that is sold to people who know the owner needs this.
t-c3874a40797d = O app pode ler o que está na tela e o que é digitado, e pode agir no lugar da pessoa dona. A maioria dos programas espiões vendidos a gente que conhece a pessoa dona precisa disso.
# Ask the owner whether they know this app and enabled it. If not, do not change it before a copy exists, and ask a digital-security helpline, from another device.
t-2f08d8e18c93 = Pergunte à pessoa dona se ela conhece este app e se o ativou. Se não, não o mude antes que exista uma cópia e peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho.
# A computer was accepted for adb
t-49044f21dbb3 = Um computador foi aceito para o adb
# Somebody had the unlocked phone in hand and accepted a computer, which may put apps on it and read data. The computer that made the acquisition is among those that are listed, so that one is ordinary.
t-f4b03431b592 = Alguém teve o telefone desbloqueado na mão e aceitou um computador, que pode colocar apps nele e ler dados. O computador que fez a coleta está entre os que aparecem na lista; a presença dele é normal.
# It is the computer that made the acquisition.
t-8b5376bccd8c = É o computador que fez a coleta.
# It is a computer of the owner.
t-794ac06b1f60 = É um computador da pessoa dona.
# Compare the name and the fingerprint with the computer that made the acquisition, and ask the owner about any other; a key that nobody knows, used last while the phone was out of hand, is worth an expert's look.
t-b59880b6a0db = Compare o nome e a impressão digital da chave com o computador que fez a coleta e pergunte à pessoa dona sobre qualquer outro; uma chave que ninguém conhece, usada pela última vez enquanto o telefone estava fora das mãos da pessoa, merece o olhar de um especialista.
# An app on a phone was accepted for adb
t-dd5370320fc9 = Um app de telefone foi aceito para o adb
# One of the accepted keys carries the name of an app that connects to adb on the phone itself. It then has the rights of a computer. Owners use such apps; spyware of 2026 did the same under names of its own.
t-c8180374508b = Uma das chaves aceitas leva o nome de um app que se conecta ao adb no próprio telefone. Ele passa então a ter os direitos de um computador. Donos usam apps assim; programas espiões de 2026 fizeram o mesmo com nomes próprios.
# The owner uses Shizuku, LADB or another such app.
t-56e6a78a85f9 = A pessoa dona usa o Shizuku, o LADB ou outro app desse tipo.
# Ask whether the owner uses an app that needs adb on the phone. If not, show this finding to a helpline.
t-69e91d4c52a8 = Pergunte se a pessoa dona usa um app que precisa do adb no telefone. Se não, mostre este achado a uma linha de ajuda.
# A computer may use the phone over the network (adb)
t-29b31ae50583 = Um computador pode usar o telefone pela rede (adb)
# The phone lets computers that were accepted use it over the wireless network, without a cable. They may put apps on it and read data. Developers use this, and some apps need it; spyware of 2026 switched it on to give itself more rights.
t-cf8b80bbbef1 = O telefone deixa que computadores já aceitos o usem pela rede sem fio, sem cabo. Eles podem colocar apps nele e ler dados. Desenvolvedores usam isso e alguns apps precisam disso; programas espiões de 2026 ligaram isso para dar mais direitos a si mesmos.
# The owner develops apps, or uses an app such as Shizuku that needs it.
t-cd6da4f84b25 = A pessoa dona desenvolve apps ou usa um app que precisa disso, como o Shizuku.
# The acquisition was made over the network.
t-4a53cea87b58 = A coleta foi feita pela rede.
# Ask whether the owner switched on wireless debugging. If not, show this finding to a helpline before it is switched off.
t-90985ba55eb4 = Pergunte se a pessoa dona ligou a depuração sem fio. Se não, mostre este achado a uma linha de ajuda antes de desligá-la.
# An app or a program lies in the folder for temporary files
t-28f866523897 = Um app ou um programa está na pasta de arquivos temporários
# The file lies in /data/local/tmp, where only a computer that is connected, or who rules the system, may write. It is one way to bring an app onto a phone. That it lies there does not say that it was installed.
t-723ed8ab927c = O arquivo está em /data/local/tmp, onde só pode escrever um computador conectado ou quem controla o sistema. É um dos caminhos para trazer um app a um telefone. O fato de estar ali não diz que ele foi instalado.
# Somebody who develops apps or repairs phones left it behind.
t-16cd7f59a86c = Alguém que desenvolve apps ou conserta telefones o deixou ali.
# A tool for automatic tests or for backups put it there.
t-646833905b69 = Uma ferramenta de testes automáticos ou de backup o colocou ali.
# Ask the owner whether they connected the phone to a computer to bring an app onto it.
t-269a29a0f451 = Pergunte à pessoa dona se ela ligou o telefone a um computador para trazer um app para ele.
# Ask the owner whether they know the app and where it came from.
t-0da2218ca422 = Pergunte à pessoa dona se ela conhece o app e de onde ele veio.
# A file is an app and a program at once
t-7d5adc728bc8 = Um arquivo é um app e um programa ao mesmo tempo
# The file begins as a program for Android's virtual machine and ends as an app. Versions of Android before the security patch of December 2017 checked the signature of the app and ran the program, so that a well-known app could be given another content without its signature breaking.
t-bf9bcd6581c4 = O arquivo começa como um programa para a máquina virtual do Android e termina como um app. Versões do Android anteriores à correção de segurança de dezembro de 2017 verificavam a assinatura do app e executavam o programa. Assim, um app conhecido podia receber outro conteúdo sem quebrar a assinatura.
# Somebody tried out this old weakness for learning.
t-142fb64558dd = Alguém testou esta falha antiga para aprender.
# If nobody knows of it, leave it on the phone until a full copy exists, and ask a digital-security helpline, from another device.
t-d25709a79992 = Se ninguém souber dele, deixe-o no telefone até que exista uma cópia completa e peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho.
# An expert should look at which app the file claims to be, and at what its program does.
t-a00f38eb88f2 = Um especialista deve ver qual app o arquivo diz ser e o que o programa dele faz.
# An app is signed with a key for tests
t-4d7a8f2d7a3f = Um app está assinado com uma chave de testes
# The app is signed with a key that tools for developers make for tests, or with one that everybody has. Stores of apps refuse such apps, so it came onto the phone in another way; and anybody could give it an update.
t-f216809277e2 = O app está assinado com uma chave que as ferramentas de desenvolvedores criam para testes, ou com uma que todo mundo tem. Lojas de apps recusam apps assim, então ele chegou ao telefone por outro caminho; e qualquer pessoa poderia dar a ele uma atualização.
# The owner develops apps, or tests one for a friend.
t-5799c56b838c = A pessoa dona desenvolve apps ou testa um para um amigo.
# The phone runs a system that was built by enthusiasts or is an emulator.
t-5741c84be4c6 = O telefone usa um sistema montado por entusiastas ou é um emulador.
# A tool for automatic tests, such as Appium, was used with the phone.
t-dcdbe1d1ea39 = Uma ferramenta de testes automáticos, como o Appium, foi usada com o telefone.
# An app is stored so that analysis stumbles over it
t-0704cbdef319 = Um app está guardado de um jeito que faz a análise tropeçar
# The table of contents of the app says of its manifest what is not true: that it is encrypted, or packed by a method that does not exist. Android reads it all the same, while many programs that examine apps give up. No tool of developers does this; makers of malicious apps do.
t-647cab1a6b08 = O índice do app diz sobre o manifesto dele o que não é verdade: que está criptografado ou compactado por um método que não existe. O Android o lê assim mesmo, enquanto muitos programas que examinam apps desistem. Nenhuma ferramenta de desenvolvedores faz isso; criadores de apps maliciosos fazem.
# A maker protects its app against copying with such a trick.
t-87c4c3ece7db = Um criador protege o app contra cópia com um truque desses.
# An app that cannot be opened has an accessibility service
t-fc91179ca24f = Um app que não pode ser aberto tem um serviço de acessibilidade
# Nothing of this app is on the home screen, and it has an accessibility service: once that is switched on, the app reads the screen and acts in the place of its owner. Apps that watch a person hide like this. Whether the service is on is told elsewhere in the report.
t-fa0b9a80f488 = Nada deste app aparece na tela inicial, e ele tem um serviço de acessibilidade: quando isso é ligado, o app lê a tela e age no lugar da pessoa dona. Apps que vigiam alguém se escondem assim. Se o serviço está ligado, isso é dito em outra parte do relatório.
# A screen reader or another aid that came with the phone is opened from the settings only.
t-b812fec7b82c = Um leitor de tela ou outro auxílio que veio com o telefone só é aberto pelas configurações.
# An add-on of another app.
t-39e006e5572a = Um complemento de outro app.
# Look in the settings under Accessibility whether it is switched on.
t-c0d64d6e892a = Veja nas configurações, em Acessibilidade, se ele está ligado.
# An app that cannot be opened has an accessibility service and a device administrator
t-cfacd1727667 = Um app que não pode ser aberto tem um serviço de acessibilidade e um administrador do dispositivo
# Nothing of this app is on the home screen. It can become a device administrator, which makes it hard to remove, and an accessibility service, which reads the screen. Few ordinary apps have all three; apps that watch a person often do. Whether it is switched on is told elsewhere in the report.
t-7e0ed3a9b1a8 = Nada deste app aparece na tela inicial. Ele pode se tornar um administrador do dispositivo, o que o torna difícil de remover, e um serviço de acessibilidade, que lê a tela. Poucos apps comuns têm as três coisas; apps que vigiam alguém costumam ter. Se está ligado, isso é dito em outra parte do relatório.
# An employer or a school manages the phone with it.
t-7051c79e1d3a = Uma empresa ou uma escola gerencia o telefone com ele.
# A maker of phones built remote help or a lock for children into the system.
t-482738d31582 = Um fabricante de telefones colocou no sistema a ajuda remota ou um bloqueio para crianças.
# An app that cannot be opened has a device administrator
t-7e58c175f497 = Um app que não pode ser aberto tem um administrador do dispositivo
# Nothing of this app is on the home screen, and it can become a device administrator, which makes it hard to remove. Apps that watch a person do this, and so do parts of the system and apps of employers. Whether it is switched on is told elsewhere in the report.
t-db7e71a7a6f9 = Nada deste app aparece na tela inicial, e ele pode se tornar um administrador do dispositivo, o que o torna difícil de remover. Apps que vigiam alguém fazem isso, e também partes do sistema e apps de empresas. Se está ligado, isso é dito em outra parte do relatório.
# A part of the system, for example what finds a lost phone.
t-b18e67656776 = Uma parte do sistema, por exemplo a que encontra um telefone perdido.
# An app may add other apps
t-2b3faffe1092 = Um app pode adicionar outros apps
# The app was allowed to add other apps, from outside a store. Browsers and messengers are the way on which spyware that somebody was talked into comes.
t-7baec2870b16 = O app recebeu permissão para adicionar outros apps, de fora de uma loja. Navegadores e mensageiros são o caminho por onde chega o programa espião que alguém foi convencido a instalar.
# The owner added an app from a site, and allowed the browser to do so.
t-7b5f75252aed = A pessoa dona adicionou um app de um site e deu essa permissão ao navegador.
# A file manager or another store.
t-be18e544f9e0 = Um gerenciador de arquivos ou outra loja.
# Ask the owner whether they allowed this, and what was added with the app that is named.
t-9624e6736e79 = Pergunte à pessoa dona se ela permitiu isso e o que foi adicionado com o app citado.
# An app may set the place where the phone is
t-41d9c361ca8e = Um app pode definir o lugar onde o telefone está
# The app was allowed to tell other apps that the phone is somewhere else.
t-523084679124 = O app recebeu permissão para dizer a outros apps que o telefone está em outro lugar.
# The owner plays games or tests apps.
t-47333b7440c3 = A pessoa dona joga ou testa apps.
# Ask the owner whether they know this app and allowed it.
t-86e1df11535c = Pergunte à pessoa dona se ela conhece este app e se permitiu isso.
# The lock on sensitive settings was lifted for an app
t-eee7225e504e = A trava das configurações sensíveis foi retirada para um app
# Android 13 and later keep apps from outside a store away from accessibility and notifications. Somebody lifted that for this app, in several steps at the phone.
t-5316d7d301ea = O Android 13 e os mais novos mantêm apps de fora de uma loja longe da acessibilidade e das notificações. Alguém retirou essa trava para este app, em vários passos no telefone.
# The owner did it for an app they know, such as one that automates the phone.
t-fb7c4cd2d0b0 = A pessoa dona fez isso para um app que conhece, como um que automatiza o telefone.
# Some systems note it for apps that came from a store.
t-96a30b9fd034 = Alguns sistemas anotam isso para apps que vieram de uma loja.
# Ask the owner whether they did this themselves, and for what. If somebody told them how, or did it for them, ask a digital-security helpline, from another device.
t-c5b84266d5d5 = Pergunte à pessoa dona se ela mesma fez isso e para quê. Se alguém lhe disse como fazer, ou fez por ela, peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho.
# The debugging bridge used something
t-1c649961bc8a = A ponte de depuração usou algo
# The program behind the debugging bridge used this, or tried to. The collection of this data does so, too.
t-bc39073dc499 = O programa por trás da ponte de depuração usou isto ou tentou usar. A coleta destes dados também faz isso.
# The data was collected with the bridge.
t-db984894516c = Os dados foram coletados com a ponte.
# A computer of the owner was used for developing.
t-b73029cc129b = Um computador da pessoa dona foi usado para desenvolver.
# Compare the time with that of the collection; alone this needs no action.
t-602b118372e8 = Compare o horário com o da coleta; sozinho, isto não pede nenhuma ação.
# An app from outside a store may read and control the screen
t-ea7913bd0a86 = Um app de fora de uma loja pode ler e controlar a tela
# An app that was not installed by a store of apps has an enabled accessibility service. Such a service sees what is on the screen, what is typed, and can press buttons for its owner. Stalkerware and spyware for Android use it to read messages of all apps without any other permission; so do helpful programs.
t-8980106318b0 = Um app que não foi instalado por uma loja de apps tem um serviço de acessibilidade ativado. Um serviço assim vê o que está na tela e o que é digitado, e pode apertar botões no lugar da pessoa dona. Stalkerware e programas espiões para Android usam isso para ler mensagens de todos os apps sem nenhuma outra permissão; programas úteis também usam.
# A password manager, an automation app or a screen reader that the owner installed from the maker's own site.
t-b3f3c8d2dbc0 = Um gerenciador de senhas, um app de automação ou um leitor de tela que a pessoa dona instalou do site de quem o fez.
# An app of an employer.
t-0e6a9c6d3f80 = Um app de uma empresa.
# Ask the owner whether they know the app, and where it came from.
t-fbc64c6ff247 = Pergunte à pessoa dona se ela conhece o app e de onde ele veio.
# Leave it where it is until a helper has seen this finding.
t-3972d448fbc0 = Deixe-o onde está até que uma linha de ajuda tenha visto este achado.
# An app from outside a store reads the screen and asks for most sensitive permissions
t-f5628c631ace = Um app de fora de uma loja lê a tela e pede a maioria das permissões sensíveis
# An app that was not installed by a store may read and control the screen and asks for three or more kinds of sensitive permissions, such as messages, calls, contacts, the microphone, the camera and the location in the background. They count even where they were denied: a published sample of stalkerware ran through accessibility alone.
t-9db478e1b3d8 = Um app que não foi instalado por uma loja pode ler e controlar a tela e pede três ou mais tipos de permissões sensíveis, como mensagens, chamadas, contatos, o microfone, a câmera e a localização em segundo plano. Elas contam mesmo onde foram negadas: uma amostra publicada de stalkerware funcionou só com a acessibilidade.
# Parental control or an agent of an employer, which the owner knows of.
t-65bad62c6a64 = Controle parental ou um agente de uma empresa, que a pessoa dona conhece.
# An automation app.
t-814e1451990e = Um app de automação.
# Leave the app where it is for now and confront nobody about it; whoever installed it may notice a change, which may put the owner in danger.
t-3e4e424b0b25 = Por ora, deixe o app onde está e não confronte ninguém sobre ele; quem o instalou pode perceber uma mudança, o que pode pôr a pessoa dona em perigo.
# Keep the phone as it is, and speak with a helpline from another device.
t-7829c8c7f737 = Deixe o telefone como está e fale com uma linha de ajuda usando outro aparelho.
# Ask the owner, where nobody else listens, whether they or somebody with their consent installed this app.
t-cae449eccf92 = Pergunte à pessoa dona, onde ninguém mais escute, se ela, ou alguém com o consentimento dela, instalou este app.
# An app from outside a store used microphone, camera or location unseen
t-22738bb9364f = Um app de fora de uma loja usou o microfone, a câmera ou a localização sem ser visto
# An app that was not installed by a store used the microphone, the camera or the location while it was not on the screen.
t-3158a2e9c2d1 = Um app que não foi instalado por uma loja usou o microfone, a câmera ou a localização enquanto não estava na tela.
# Recorders, navigation, fitness and calls go on in the background.
t-7b79903f7bfc = Gravadores, navegação, apps de exercício e chamadas continuam em segundo plano.
# An app from outside a store is exempt from saving battery
t-7c81b9bac196 = Um app de fora de uma loja está dispensado da economia de bateria
# The owner, or somebody else with the phone in hand, exempted an app from outside a store from saving battery, so that it may always run.
t-28f7b7e99ea4 = A pessoa dona, ou outra pessoa com o telefone na mão, dispensou um app de fora de uma loja da economia de bateria, para que ele possa funcionar sempre.
# Messengers and alarm clocks from the maker's own site ask for this too.
t-792f165e03bc = Mensageiros e despertadores do site de quem os fez também pedem isso.
# Ask the owner whether they allowed this.
t-33d5010b491c = Pergunte à pessoa dona se ela permitiu isso.
# An app that is named like the system, and is not, can watch the owner
t-ea43cdb68213 = Um app com nome de sistema, e que não é dele, pode vigiar a pessoa dona
# An app calls itself like a part of Android or of the maker of the phone, came from outside a store, and may read the screen, read notifications or administer the device. Genuine parts of the system come with the phone or from a store. Published spyware that was installed by hand has names such as com.google.android.service.
t-78dbd76fde12 = Um app se apresenta como parte do Android ou do fabricante do telefone, veio de fora de uma loja e pode ler a tela, ler notificações ou administrar o aparelho. As partes verdadeiras do sistema vêm com o telefone ou de uma loja. Programas espiões publicados que foram instalados à mão têm nomes como com.google.android.service.
# A genuine program of Google or of the maker that was installed by hand, for example on a phone without a store.
t-43860d7f6a53 = Um programa verdadeiro do Google ou do fabricante que foi instalado à mão, por exemplo em um telefone sem loja.
# An app from outside a store is the keyboard, or handles messages or calls
t-cbc16622d1c4 = Um app de fora de uma loja é o teclado, ou cuida de mensagens ou chamadas
# An app that was not installed by a store is the keyboard, the assistant, or the default app for text messages or calls: it sees what is typed or said through it.
t-30ed2903731c = Um app que não foi instalado por uma loja é o teclado, o assistente ou o app padrão para mensagens de texto ou chamadas: ele vê o que é digitado ou dito por meio dele.
# An app from outside a store had control within ten minutes of its installation
t-4dcbb16041ef = Um app de fora de uma loja teve controle em até dez minutos depois da instalação
# An app that was not installed by a store had accessibility or the rights of an administrator, or asked for them, within ten minutes of its installation, and has them. So it goes when somebody sets an app up in one sitting, as those who watch a phone do. Few sources date such a grant.
t-c568b3d13c5d = Um app que não foi instalado por uma loja teve acessibilidade ou os direitos de um administrador, ou os pediu, em até dez minutos depois da instalação, e os tem. É assim quando alguém prepara um app de uma só vez, como fazem as pessoas que vigiam um telefone. Poucas fontes trazem a data dessa concessão.
# The guided set-up of an app for parental control, which the owner knows.
t-f22257568863 = A configuração guiada de um app de controle parental que a pessoa dona conhece.
# The owner installed a password manager or an automation app by hand and switched it on at once.
t-150b37c92769 = A pessoa dona instalou por conta própria um gerenciador de senhas ou um app de automação e o ativou logo em seguida.
# A known app for privacy is the keyboard, or handles messages or calls
t-bb0a8b75388f = Um app conhecido de privacidade é o teclado, ou cuida de mensagens ou chamadas
# An app with the name of a well-known free app is the keyboard, the assistant, or the default app for text messages or calls, and was not installed by a store. Many people take these from the maker's own site; anybody can give an app this name.
t-818797cf34ed = Um app com o nome de um app livre bem conhecido é o teclado, o assistente ou o app padrão para mensagens de texto ou chamadas, e não foi instalado por uma loja. Muita gente os baixa do site de quem os fez; qualquer pessoa pode dar esse nome a um app.
# Traces of an app that is not installed any more
t-69d1e99a85bf = Vestígios de um app que não está mais instalado
# An app was used or installed, and the list of what is installed does not have it: it was removed. What it did cannot be looked at any more. People remove apps every day; what matters is whether somebody did it in the time in question.
t-447ced913b83 = Um app foi usado ou instalado, e a lista do que está instalado não o contém: ele foi removido. O que ele fez não pode mais ser visto. As pessoas removem apps todos os dias; o que importa é se alguém fez isso no período em questão.
# An app that looks for harmful apps was stopped within ten minutes of an installation from outside a store
t-6a25f895ac5d = Um app que procura apps nocivos foi parado a menos de dez minutos de uma instalação de fora de uma loja
# An app that looks for harmful apps was stopped, and within ten minutes before or after an app was installed that no store brought. Who puts spyware on a phone stops what would warn its owner.
t-413ac1c193b2 = Um app que procura apps nocivos foi parado e, em até dez minutos antes ou depois, foi instalado um app que nenhuma loja trouxe. Quem coloca um programa espião em um telefone para o que avisaria a pessoa dona.
# An app for saving battery stops others.
t-6c3282a1dda3 = Um app para poupar bateria para outros apps.
# The owner stopped the check for an app that they wanted.
t-dda36b6769f8 = A pessoa dona parou a verificação para instalar um app que queria.
# Ask the owner who had the device at that time.
t-f11ae413b041 = Pergunte à pessoa dona quem tinha o aparelho naquela hora.
# An app was installed from outside a store
t-b0ad2899f05d = Um app foi instalado de fora de uma loja
# A session that no store of apps ran brought an app to the device. It counts only together with other facts.
t-8746f6ef8d5c = Uma sessão que nenhuma loja de apps conduziu trouxe um app para o aparelho. Isso só conta junto com outros fatos.
# The owner installed it by hand.
t-03ee6541625a = A pessoa dona o instalou por conta própria.
# An app that looks for harmful apps was stopped
t-4208224d44b0 = Um app que procura apps nocivos foi parado
# A person or a program stopped an app that looks for harmful apps. By itself this is ordinary; it counts only together with other facts.
t-8b53d90b9498 = Uma pessoa ou um programa parou um app que procura apps nocivos. Por si só isso é comum; só conta junto com outros fatos.
# The owner stopped it in the settings.
t-8e6f2db4e8c6 = A pessoa dona o parou nas configurações.
# An app for the security of the device is disabled
t-9b654199fbac = Um app para a segurança do aparelho está desativado
# An app that brings security policies, watches for attacks or looks for harmful apps is disabled. Who wants to keep an access to a device open may do that.
t-1ee46aede13f = Um app que traz políticas de segurança, fica atento a ataques ou procura apps nocivos está desativado. Quem quer manter aberto um acesso a um aparelho pode fazer isso.
# The device lists a package that no user has any more. Removing an app over a cable from a computer can keep its data; so can some makers' systems. The app itself cannot be looked at any more.
t-b0b8a14081fa = O aparelho lista um pacote que nenhum usuário tem mais. Remover um app por um cabo a partir de um computador pode manter os dados dele; os sistemas de alguns fabricantes também podem. O app em si não pode mais ser examinado.
# A keyboard or a messenger for privacy that the owner installed by hand.
t-810dcfbd379c = Um teclado ou um mensageiro voltado à privacidade que a pessoa dona instalou à mão.
# An app from outside a store is a device administrator
t-5e47359d3431 = Um app de fora de uma loja é administrador do dispositivo
# An app that was not installed by a store is an enabled device administrator or owns the device or a profile. It can lock or erase the phone and is hard to remove. Stalkerware asks for it for that reason.
t-ddca0be03b0f = Um app que não foi instalado por uma loja é um administrador do dispositivo ativado ou é dono do aparelho ou de um perfil. Ele pode bloquear ou apagar o telefone e é difícil de remover. O stalkerware pede isso por esse motivo.
# A work profile or the management of an employer.
t-f0ad42d48ce4 = Um perfil de trabalho ou o gerenciamento de uma empresa.
# An app that locks the screen or finds a lost phone.
t-2762f5043277 = Um app que bloqueia a tela ou encontra um telefone perdido.
# The agent of a forensic extraction tool is or was on the phone
t-1ba7e38c8e4e = O agente de uma ferramenta de extração forense está ou esteve no telefone
# Traces name the package com.client.appA. A widely used tool for forensic extraction places an agent of this name on a phone while it copies its content. It is no spyware; it says that somebody extracted data, or tried to, with the phone in hand.
t-e1ce93a2bc16 = Rastros citam o pacote com.client.appA. Uma ferramenta de extração forense muito usada coloca um agente com este nome no telefone enquanto copia o conteúdo dele. Não é um programa espião; isso diz que alguém extraiu dados, ou tentou, com o telefone na mão.
# The owner agreed to a forensic copy, for example by a lab that helps them.
t-6774974e5b16 = A pessoa dona concordou com uma cópia forense, por exemplo feita por um laboratório que a ajuda.
# Ask who had the phone in hand, and when.
t-2b774eec39fc = Pergunte quem teve o telefone na mão e quando.
# Keep the phone as it is, and show this finding to a helpline or a lawyer.
t-33311b275cdd = Deixe o telefone como está e mostre este achado a uma linha de ajuda ou a um advogado.
# Change passwords from another device: what was on the phone may be known to others.
t-f98f5cef0c98 = Troque as senhas usando outro aparelho: o que havia no telefone pode ser conhecido por outras pessoas.
# An app from outside a store cannot be opened and watches
t-1688a6511014 = Um app de fora de uma loja não pode ser aberto e vigia
# An app that was not installed by a store has nothing that opens it from the home screen, or that was switched off, and may read the screen, read notifications or administer the device.
t-6e2af039bdf9 = Um app que não foi instalado por uma loja não tem nada que o abra na tela inicial, ou isso foi desligado, e ele pode ler a tela, ler notificações ou administrar o aparelho.
# Keyboards, plug-ins and helpers of other apps have nothing to open either.
t-9ceefe0d2988 = Teclados, complementos e auxiliares de outros apps também não têm nada para abrir.
# An app that was installed over adb can watch the owner
t-91b3c21c12a3 = Um app que foi instalado pelo adb pode vigiar a pessoa dona
# An app was installed by the shell, which means over adb from a computer or from the phone itself, and may read the screen, read notifications or administer the device. Published spyware was installed so while phones were out of their owners' hands.
t-8bb5a39a4930 = Um app foi instalado pelo shell, ou seja, pelo adb a partir de um computador ou do próprio telefone, e pode ler a tela, ler notificações ou administrar o aparelho. Programas espiões publicados foram instalados assim enquanto os telefones estavam fora das mãos de quem é dono deles.
# A developer tries an app of their own.
t-74f730c17dc3 = Um desenvolvedor testa um app próprio.
# An owner who installs apps from a computer.
t-0d8589ff145d = Uma pessoa dona que instala apps a partir de um computador.
# An automation app or password manager came from outside a store
t-b72683db0ff5 = Um app de automação ou gerenciador de senhas veio de fora de uma loja
# An app with the name of a well-known password manager or automation app has an enabled accessibility service and was not installed by a store. Many people take these from the maker's own site; anybody can give an app this name.
t-0a10bf8b5c70 = Um app com o nome de um gerenciador de senhas ou de um app de automação bem conhecido tem um serviço de acessibilidade ativado e não foi instalado por uma loja. Muita gente os baixa do site de quem os fez; qualquer pessoa pode dar esse nome a um app.
# The owner installed it from the maker's own site.
t-6c27dcb663c5 = A pessoa dona o instalou do site de quem o fez.
# Ask the owner whether they installed this app themselves.
t-47d2326dfbee = Pergunte à pessoa dona se ela mesma instalou este app.
# An app from outside a store has most sensitive permissions
t-50d8c52e2ca0 = Um app de fora de uma loja tem a maioria das permissões sensíveis
# An app that was not installed by a store was granted four or more kinds of sensitive permissions. Messengers and backup programs need as many; by itself this says little.
t-39ab86e316b9 = Um app que não foi instalado por uma loja recebeu quatro ou mais tipos de permissões sensíveis. Mensageiros e programas de backup precisam de tantas assim; sozinho, isto diz pouco.
# Messengers, backup programs and file managers from the maker's own site.
t-d1092def7964 = Mensageiros, programas de backup e gerenciadores de arquivos do site de quem os fez.
# Ask the owner whether they know the app, and take back permissions that it does not need once a helper agrees.
t-566030c4b402 = Pergunte à pessoa dona se ela conhece o app e, quando uma linha de ajuda concordar, retire as permissões de que ele não precisa.
# An app from outside a store has almost the name of a well-known one
t-d687476df307 = Um app de fora de uma loja tem quase o nome de um bem conhecido
# The name of an app differs by one letter from that of a well-known maker, and it came from outside a store. Published spyware has names such as com.linkedln and cm.google.
t-7131331bc2d8 = O nome de um app difere em uma letra do nome de um fabricante bem conhecido, e ele veio de fora de uma loja. Programas espiões publicados têm nomes como com.linkedln e cm.google.
# A small maker whose name happens to be near.
t-d7b1d777a196 = Um pequeno criador de apps cujo nome por acaso é parecido.
# An app from outside a store is named like a part of the system
t-f626fc4da03d = Um app de fora de uma loja tem nome de uma parte do sistema
# An app calls itself like a part of Android or of the maker of the phone, is not part of the system, and came from outside a store. Spyware hides among the many names of the system. So do genuine programs that were installed by hand.
t-df71f96ff5ec = Um app se apresenta como parte do Android ou do fabricante do telefone, não faz parte do sistema e veio de fora de uma loja. Programas espiões se escondem entre os muitos nomes do sistema. Programas verdadeiros que foram instalados à mão também aparecem assim.
# A genuine program of Google or of the maker that was installed by hand.
t-5a1baba3cf4a = Um programa verdadeiro do Google ou do fabricante que foi instalado à mão.
# Parts of another Android, such as GrapheneOS or LineageOS.
t-991ff5feedbf = Partes de outro Android, como o GrapheneOS ou o LineageOS.
# An app from outside a store reads notifications
t-0a316728c8a3 = Um app de fora de uma loja lê notificações
# An app that was not installed by a store may read all notifications, and with them messages of other apps and codes for signing in.
t-38e736fec2ce = Um app que não foi instalado por uma loja pode ler todas as notificações e, com elas, mensagens de outros apps e códigos de acesso.
# A companion of a watch or a computer, or a launcher, that the owner installed by hand.
t-e298ff631bdd = Um app que acompanha um relógio ou um computador, ou um app de tela inicial, que a pessoa dona instalou à mão.
# An app from outside a store reads the screen and can draw over it
t-6a0601f454ee = Um app de fora de uma loja lê a tela e pode desenhar por cima dela
# An app that was not installed by a store may read and control the screen and draw over other apps. With both, an app can show a false screen and press buttons below it, as published spyware does.
t-ceec15196bcf = Um app que não foi instalado por uma loja pode ler e controlar a tela e desenhar por cima de outros apps. Com as duas coisas, um app pode mostrar uma tela falsa e apertar botões por baixo dela, como fazem programas espiões publicados.
# An automation or assistance app that the owner installed from the maker's own site.
t-913aa2f49a13 = Um app de automação ou de assistência que a pessoa dona instalou do site de quem o fez.
# The lock on sensitive settings was lifted for an app from outside a store
t-e8dea1b6ca27 = A trava das configurações sensíveis foi retirada para um app de fora de uma loja
# Android keeps apps from outside a store from being given accessibility and access to notifications, until somebody lifts that lock in the settings of the app. Somebody did so for this app.
t-2fd402ea5582 = O Android não deixa que apps de fora de uma loja recebam acessibilidade e acesso às notificações, até que alguém retire essa trava nas configurações do app. Alguém fez isso para este app.
# The owner did it for an app that they wanted.
t-dfaf0421d199 = A pessoa dona fez isso para um app que ela queria.
# Ask the owner whether they lifted this lock, and for what.
t-6195a0e52eb4 = Pergunte à pessoa dona se ela retirou esta trava e para quê.
# An app from outside a store records or shows the screen
t-38d85b3eb8b4 = Um app de fora de uma loja grava ou mostra a tela
# While the phone was examined, an app that was not installed by a store recorded the screen or showed it elsewhere.
t-55e670da5c5f = Enquanto o telefone era examinado, um app que não foi instalado por uma loja gravou a tela ou a mostrou em outro lugar.
# The owner shared the screen, for example with the person who helped.
t-e2c818fb0add = A pessoa dona compartilhou a tela, por exemplo com quem a ajudou.
# An app came from outside a store
t-9e5650a50522 = Um app veio de fora de uma loja
# An app that is not part of the system was not installed by a known store of apps. By itself this is ordinary; it tells which apps to look at.
t-fbd47e92a28e = Um app que não faz parte do sistema não foi instalado por uma loja de apps conhecida. Sozinho, isso é comum; serve para saber quais apps olhar.
# Many people take apps from the maker's own site.
t-521bd509c3b0 = Muita gente baixa apps do site de quem os fez.
# Ask the owner whether they know the app.
t-2de3e7824fee = Pergunte à pessoa dona se ela conhece o app.
# A store is named as installer, but the shell installed the app
t-29aa0d9afeb6 = Uma loja é citada como instaladora, mas foi o shell que instalou o app
# The list of packages names a store as the installer, while the program that asked for the installation is the shell, which means adb: a computer, or a program on the phone itself. Whoever installs over adb can give any installer. It hides an app among those of the store.
t-2706955d2d36 = A lista de pacotes cita uma loja como instaladora, mas o programa que pediu a instalação é o shell, ou seja, o adb: um computador ou um programa no próprio telefone. Quem instala pelo adb pode indicar qualquer instalador. Isso esconde um app entre os da loja.
# The owner or a developer installed or changed the app over adb, and named the store so that updates go on.
t-75d19a2e4c75 = A pessoa dona ou um desenvolvedor instalou ou mudou o app pelo adb e indicou a loja para que as atualizações continuassem.
# An app from outside a store can watch the owner in several ways at once
t-e0735e354730 = Um app de fora de uma loja pode vigiar a pessoa dona de várias formas ao mesmo tempo
# An app that was not installed by a store reads the screen through an accessibility service and, besides, is a device administrator or reads all notifications. Together this is how stalkerware and spyware that is installed by hand work: published samples of several families have it.
t-116086953ba0 = Um app que não foi instalado por uma loja lê a tela por um serviço de acessibilidade e, além disso, é administrador do dispositivo ou lê todas as notificações. É assim, com as duas coisas juntas, que funcionam o stalkerware e os programas espiões instalados à mão: amostras publicadas de várias famílias têm isso.
# An app for people with disabilities that needs both.
t-f9f9031700f2 = Um app para pessoas com deficiência que precisa das duas coisas.
# An older version of an app took the place of a newer one
t-723200aea959 = Uma versão mais antiga de um app tomou o lugar de uma mais nova
# Statistics of the last days show an app with a lower number of its version than before, without a removal in between. Older versions have holes that are publicly known, and some can be read out more easily.
t-282e4b43278a = As estatísticas dos últimos dias mostram um app com um número de versão menor do que antes, sem uma remoção no meio. Versões mais antigas têm falhas conhecidas publicamente, e algumas podem ser lidas com mais facilidade.
# The updates of an app that came with the device were removed, or it was disabled.
t-0861dcd18b1e = As atualizações de um app que veio com o aparelho foram removidas, ou ele foi desativado.
# The maker took an update back.
t-c8809fe79b2f = Quem fez o app voltou atrás em uma atualização.
# The owner installed an older version on purpose.
t-55d4cd87e329 = A pessoa dona instalou uma versão mais antiga de propósito.
# Ask the owner whether they know of it, and who had the device on that day.
t-1575957d976f = Pergunte à pessoa dona se ela sabe disso e quem estava com o aparelho naquele dia.
# If nobody knows of it, ask a digital-security helpline, from another device.
t-ea5b89f9d4a9 = Se ninguém souber disso, peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho.
# An app was removed in the last days
t-651bf2df0c6b = Um app foi removido nos últimos dias
# Statistics of the last days count the removal of an app, and no later change brought it back. What it did cannot be looked at any more. People remove apps every day; what matters is whether somebody did it in the time in question.
t-cb7dfa95b39d = As estatísticas dos últimos dias contam a remoção de um app, e nenhuma mudança posterior o trouxe de volta. O que ele fez não pode mais ser visto. As pessoas removem apps todos os dias; o que importa é se alguém fez isso no período em questão.
# The owner removed it.
t-89544064d7c5 = A pessoa dona o removeu.
# An app that was only used once was removed by the system.
t-c9d516a5ed77 = Um app usado só uma vez foi removido pelo sistema.
# Ask the owner whether they know the app, and whether they removed it on that day.
t-51d6cff5e674 = Pergunte à pessoa dona se ela conhece o app e se o removeu naquele dia.
# A page without encryption led elsewhere in a browser, in less than a second
t-deb655c433f9 = Uma página sem criptografia levou a outro lugar em um navegador, em menos de um segundo
# A page that was opened without encryption (http) led to another site at once. Whoever can change traffic on the way can do this to lead a phone to a page that attacks it. Very many ordinary sites do the same for ordinary reasons. Chrome gives both pages of a redirect by a server the same instant, so how fast it was is not known.
t-fb9e4cca5fce = Uma página que foi aberta sem criptografia (http) levou na hora a outro site. Quem pode mudar o tráfego no caminho pode fazer isso para levar um telefone a uma página que o ataca. Muitíssimos sites comuns fazem o mesmo por motivos comuns. O Chrome dá o mesmo instante às duas páginas de um redirecionamento feito por um servidor, então não se sabe quão rápido ele foi.
# Link shorteners, advertising and newsletters lead through other sites all the time.
t-46eeeefc9200 = Encurtadores de links, publicidade e boletins passam por outros sites o tempo todo.
# A site has moved to another name, or a mistyped name belongs to the same owner.
t-52648695b52d = Um site mudou de nome, ou um nome digitado errado pertence ao mesmo dono.
# The log-in page of a hotel, a train or a café catches the first page that is opened.
t-df8788757b76 = A página de entrada de um hotel, de um trem ou de um café intercepta a primeira página que é aberta.
# Look at both addresses in the record, without opening them. A second address that nobody recognises, with a random name or an unusual port, is worth an expert's look.
t-7b0981260ef8 = Olhe os dois endereços no registro, sem abri-los. Um segundo endereço que ninguém reconhece, com um nome aleatório ou uma porta incomum, merece o olhar de um especialista.
# Compare the time with other findings; alone this says little.
t-749264bf299a = Compare o horário com outros achados; sozinho, isto diz pouco.
# An app connected to the debugging port of the phone it runs on
t-c45b899bca1c = Um app se conectou à porta de depuração do telefone em que está
# An app opened a connection to the port of adb on the phone itself. An app that can use adb may do what a computer at the cable may do: read more data, grant itself permissions and put other apps on the phone.
t-2bcc0d140dde = Um app abriu uma conexão com a porta do adb no próprio telefone. Um app que pode usar o adb pode fazer o que um computador no cabo pode fazer: ler mais dados, dar permissões a si mesmo e colocar outros apps no telefone.
# Apps that need adb and that the owner set up for it, such as Shizuku or LADB.
t-196dddbae664 = Apps que precisam do adb e que a pessoa dona preparou para isso, como o Shizuku ou o LADB.
# Ask whether the owner set up this app to use adb.
t-98a6685889bc = Pergunte se a pessoa dona preparou este app para usar o adb.
# Ask a digital-security helpline for help, from another device, and show them this finding.
t-cd0a377520e6 = Peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho, e mostre este achado.
# The same library for pictures, films or fonts crashed repeatedly within an hour
t-76d77368872f = A mesma biblioteca de imagens, filmes ou fontes travou várias vezes em uma hora
# Two or more programs ended within an hour by a fault in the same library, which reads what strangers send. An attack that fails may look like that. A broken picture that an app tries to show again does it, too.
t-5b978ccc3147 = Dois ou mais programas terminaram, em uma hora, por uma falha na mesma biblioteca, que lê o que estranhos enviam. Um ataque que falha pode parecer assim. Uma imagem quebrada que um app tenta mostrar de novo também faz isso.
# A broken picture or film that an app tries to read again and again.
t-2aa51360b281 = Uma imagem ou um filme quebrado que um app tenta ler de novo e de novo.
# An update of the app or of the system with a fault.
t-b6a5be98013c = Uma atualização do app ou do sistema com uma falha.
# Look at the messages, calls and pictures that arrived in the minutes before, and keep them.
t-83832a3be328 = Olhe as mensagens, chamadas e imagens que chegaram nos minutos anteriores e guarde-as.
# Do not restart, update or erase the phone before a full copy of it exists.
t-1a7993f20373 = Não reinicie, atualize nem apague o telefone antes que exista uma cópia completa dele.
# If the person fears an attack, show this finding to a digital-security helpline, from another device.
t-065dc4a650a8 = Se a pessoa teme um ataque, mostre este achado a uma linha de ajuda em segurança digital, usando outro aparelho.
# A fault of the kernel within two minutes after a USB peripheral was attached
t-c73c4804da7b = Uma falha do kernel em até dois minutos depois que um periférico USB foi conectado
# A USB peripheral was attached, and within two minutes the kernel noted a fault of its own. Tools that break into phones reach faults of the kernel through peripherals that they pretend to be. A peripheral with a bad driver does it, too.
t-15a9499c58a6 = Um periférico USB foi conectado e, em até dois minutos, o kernel anotou uma falha própria. Ferramentas que arrombam telefones alcançam falhas do kernel por meio de periféricos que fingem ser. Um periférico com um driver ruim também faz isso.
# A peripheral whose driver has a fault.
t-067af65200e7 = Um periférico cujo driver tem uma falha.
# Ask what was attached at that time, and in whose hands the phone was.
t-c8f0758fa7f3 = Pergunte o que foi conectado naquela hora e nas mãos de quem estava o telefone.
# A file was put on the phone over adb, then an app appeared within ten minutes
t-87f5ef2497f6 = Um arquivo foi colocado no telefone pelo adb, e depois um app apareceu em até dez minutos
# A file was copied over adb into the folder for tools, and within ten minutes an app was added. So apps are put on a phone by somebody who holds it, without a store.
t-1f4b2f6f4b54 = Um arquivo foi copiado pelo adb para a pasta de ferramentas e, em até dez minutos, um app foi adicionado. É assim que alguém que tem o telefone na mão coloca apps nele, sem uma loja.
# The owner develops apps, or put an app on the phone from a computer.
t-c57f8fc612c8 = A pessoa dona desenvolve apps ou colocou um app no telefone a partir de um computador.
# A store added an app by chance at this time.
t-6ba254d57a3f = Uma loja adicionou um app nessa hora por acaso.
# Ask whether the owner or someone they trust put this app on the phone from a computer.
t-4b5e622fa2ba = Pergunte se a pessoa dona ou alguém em quem ela confia colocou este app no telefone a partir de um computador.
# A program crashed twice within a day in libraries for pictures, fonts, sound or video
t-e6548935ba6b = Um programa travou duas vezes em um dia em bibliotecas de imagens, fontes, som ou vídeo
# The same program crashed two or more times within a day in code that takes apart data of strangers. Attacks that need several attempts look like this, and so does one broken file that the program tries to show again and again.
t-459b82d05c98 = O mesmo programa travou duas ou mais vezes em um dia em código que processa dados de estranhos. Ataques que precisam de várias tentativas parecem assim, e também um arquivo quebrado que o programa tenta mostrar de novo e de novo.
# One broken picture or video that is opened again and again.
t-783cc5ba34a4 = Uma imagem ou um vídeo quebrado que é aberto de novo e de novo.
# A fault of a new version of the system.
t-a1b8db096194 = Uma falha de uma nova versão do sistema.
# Look at the pictures, messages and links that arrived in the minutes before.
t-61858d4e7ca5 = Olhe as imagens, mensagens e links que chegaram nos minutos anteriores.
# An app was added and acted as an administrator within an hour
t-c0880b05a3f2 = Um app foi adicionado e agiu como administrador em até uma hora
# An app was added to the phone, and within an hour it set rules with the rights of a device administrator. Such an app can hinder its removal.
t-702c324c91b7 = Um app foi adicionado ao telefone e, em até uma hora, definiu regras com os direitos de um administrador do dispositivo. Um app assim pode dificultar a própria remoção.
# A work profile or the management of a company was set up.
t-ecc244eba28e = Um perfil de trabalho ou o gerenciamento de uma empresa foi configurado.
# Parental control that the owner knows.
t-cd2ee4d24819 = Controle parental que a pessoa dona conhece.
# Ask whether the owner set up this app, and when.
t-84352ea611b0 = Pergunte se a pessoa dona configurou este app e quando.
# Three different USB peripherals came within a minute
t-6a352a7a60a7 = Três periféricos USB diferentes chegaram em até um minuto
# Three or more different peripherals were attached to the phone within a minute. Tools that break into phones pretend to be several, one after the other. A dock or a hub with what is attached to it does the same.
t-ee5b4b29274e = Três ou mais periféricos diferentes foram conectados ao telefone em até um minuto. Ferramentas que arrombam telefones fingem ser vários, um depois do outro. Uma base (dock) ou um hub com o que está ligado a ele faz o mesmo.
# A dock, a monitor or a hub was attached to the phone, with what is in it.
t-4bb883edc70d = Uma base (dock), um monitor ou um hub foi conectado ao telefone, com o que há dentro dele.
# Ask whether a dock or a monitor was attached at that time, and in whose hands the phone was.
t-7b55d8934739 = Pergunte se uma base (dock) ou um monitor foi conectado naquela hora e nas mãos de quem estava o telefone.
# Two USB peripherals as in a known attack within ten minutes
t-693e5fae7d86 = Dois periféricos USB como em um ataque conhecido em até dez minutos
# Two different ones of three old peripherals came to the phone within ten minutes. A tool that broke into the locked phone of an activist pretended to be them, one after the other. Together they have hardly an ordinary explanation.
t-ec5ee481052a = Dois diferentes entre três periféricos antigos chegaram ao telefone em até dez minutos. Uma ferramenta que arrombou o telefone bloqueado de um ativista fingiu ser eles, um depois do outro. Juntos, dificilmente têm uma explicação comum.
# Somebody tries out the faults of the kernel on a phone of their own.
t-6005e8c11221 = Alguém testa as falhas do kernel em um telefone próprio.
# Ask whether the phone was in the hands of somebody else at that time.
t-10bf85ab4e1e = Pergunte se o telefone estava nas mãos de outra pessoa naquela hora.
# Show this finding to a digital-security helpline, from another device. Data may have been copied from the phone, and something left on it.
t-f99ec39c0318 = Mostre este achado a uma linha de ajuda em segurança digital, usando outro aparelho. Dados podem ter sido copiados do telefone e algo pode ter sido deixado nele.
# Five attempts to unlock failed within ten minutes
t-88597933b786 = Cinco tentativas de desbloqueio falharam em até dez minutos
# Somebody tried to unlock the phone at least five times within ten minutes and failed. It matters when the phone was not in the hands of its owner.
t-edb94fa55c19 = Alguém tentou desbloquear o telefone pelo menos cinco vezes em até dez minutos e não conseguiu. Isso importa quando o telefone não estava nas mãos da pessoa dona.
# A child, a pocket, or an owner who mistyped a new code.
t-4c26bc5be448 = Uma criança, um bolso ou uma pessoa dona que digitou errado um código novo.
# Ask where the phone was and who held it at this time.
t-c7e057e41fbb = Pergunte onde o telefone estava e quem o tinha na mão nessa hora.
# An app is a device administrator
t-1a60f290dce7 = Um app é administrador do dispositivo
# The app may do some of these: lock the phone, erase it, forbid the camera, watch wrong codes. It cannot be taken away before that is switched off, which spyware uses to stay.
t-460f4f0aca0e = O app pode fazer algumas destas coisas: bloquear o telefone, apagá-lo, proibir a câmera, observar códigos errados. Ele não pode ser retirado antes que isso seja desligado, e programas espiões usam isso para ficar.
# A mail app for work, a tool that locks the screen, or one that finds a lost phone.
t-62fba5b9deda = Um app de e-mail de trabalho, uma ferramenta que bloqueia a tela ou uma que encontra um telefone perdido.
# Ask the owner whether they know this app and made it an administrator. If not, do not change it before a copy exists, and ask a digital-security helpline, from another device.
t-bb4f2a6efa04 = Pergunte à pessoa dona se ela conhece este app e se o tornou administrador. Se não, não o mude antes que exista uma cópia e peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho.
# An app manages a user or a profile
t-e2d4d944176b = Um app gerencia um usuário ou um perfil
# The app owns a user or a profile of the phone, and rules what is in it.
t-e0667c78743c = O app é dono de um usuário ou de um perfil do telefone e controla o que há nele.
# A profile for work, by an employer or with a tool of the owner such as Shelter or Island.
t-000e89edad80 = Um perfil de trabalho, feito por uma empresa ou com uma ferramenta da pessoa dona, como o Shelter ou o Island.
# Ask the owner whether they know of the profile.
t-7c75e2abae47 = Pergunte à pessoa dona se ela sabe do perfil.
# An app manages the whole device
t-5b9d74acb078 = Um app gerencia o aparelho inteiro
# The app is the owner of the device in the words of Android: it can add apps, read what the phone does, and erase it. It takes setting the phone up anew, or a computer, to make an app this.
t-a7448db899b8 = O app é o dono do aparelho, nas palavras do Android: ele pode adicionar apps, ler o que o telefone faz e apagá-lo. Para tornar um app isso, é preciso configurar o telefone de novo ou usar um computador.
# An employer or school gave the phone.
t-32e403332bac = Uma empresa ou escola deu o telefone.
# The owner uses a tool that needs it, such as one that freezes apps.
t-d6b2a265984c = A pessoa dona usa uma ferramenta que precisa disso, como uma que congela apps.
# Ask the owner who gave them the phone and whether it is managed. If nobody knows, ask a digital-security helpline, from another device, before anything is changed.
t-dee73ae3cc1e = Pergunte à pessoa dona quem lhe deu o telefone e se ele é gerenciado. Se ninguém souber, peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho, antes que algo seja mudado.
# A library is loaded into every program of the shell
t-2632119c2e47 = Uma biblioteca é carregada em todos os programas do shell
# The shell that collected the data tells every program to load a library first. What these programs told may be what that library wanted them to tell.
t-53f6e326bdec = O shell que coletou os dados manda cada programa carregar primeiro uma biblioteca. O que esses programas disseram pode ser o que essa biblioteca queria que eles dissessem.
# A terminal app on the phone made the collection: some load a library of their own.
t-b20b93dcc3a8 = Um app de terminal no telefone fez a coleta: alguns carregam uma biblioteca própria.
# A file lies where old spyware kept a program
t-4cd7c8f67f85 = Há um arquivo onde um antigo programa espião guardava um programa
# Spyware of 2017 (Chrysaor) kept its program for root rights at /system/csk. Nothing else is known to use this path.
t-41449c1e635c = Um programa espião de 2017 (Chrysaor) guardava o programa que dava direitos de root em /system/csk. Não se conhece mais nada que use este caminho.
# None is known.
t-8c26712265d0 = Não se conhece nenhuma.
# Keep the phone as it is; do not restart, update or erase it before a full copy exists.
t-8065d6f8024e = Deixe o telefone como está; não o reinicie, atualize nem apague antes que exista uma cópia completa.
# Files of a tool for forensic extraction lie on the phone
t-bcc980a67090 = Há arquivos de uma ferramenta de extração forense no telefone
# A path names com.client.appA. Researchers found this name on phones from which data was taken with a tool for forensic extraction, as authorities and others use it. It is no spyware, but somebody had the phone in hand.
t-aa536c895960 = Um caminho cita com.client.appA. Pesquisadores encontraram este nome em telefones dos quais dados foram retirados com uma ferramenta de extração forense, como as que autoridades e outros usam. Não é um programa espião, mas alguém teve o telefone na mão.
# The phone was examined at the owner's wish.
t-f79fe0a717c8 = O telefone foi examinado a pedido da pessoa dona.
# Ask when the phone was out of the owner's hands: at a border, in custody, or in a workshop.
t-717048f791e0 = Pergunte quando o telefone esteve fora das mãos da pessoa dona: em uma fronteira, em custódia ou em uma oficina.
# Files lie in a folder that spyware has used
t-62f48c555e6a = Há arquivos em uma pasta que um programa espião já usou
# A file or folder lies at /data/local/tmp/wd. Researchers found programs of well-known spyware in this folder. Its name is short, and others may use it, too.
t-e29f164b54cd = Há um arquivo ou uma pasta em /data/local/tmp/wd. Pesquisadores encontraram programas de um programa espião bem conhecido nesta pasta. O nome dela é curto, e outros também podem usá-lo.
# Somebody chose the same name for a folder.
t-4c849a6cc2e5 = Alguém escolheu o mesmo nome para uma pasta.
# Files lie where a published attack on phones of Samsung puts them
t-a37cb41792b5 = Há arquivos onde um ataque publicado contra telefones da Samsung os coloca
# Researchers found that an attack by prepared pictures unpacks files of these names into the folder of a service of Samsung. The service itself has no such files.
t-8b37ddb4e439 = Pesquisadores descobriram que um ataque com imagens preparadas descompacta arquivos com estes nomes na pasta de um serviço da Samsung. O próprio serviço não tem arquivos assim.
# A file lies in the folder for temporary files of the shell
t-adf56e051847 = Há um arquivo na pasta de arquivos temporários do shell
# A file lies in the folder that a computer over adb, and tools with such rights, may write to. Ordinary apps cannot put anything there, but a computer that was ever connected for development leaves files.
t-af029691871c = Há um arquivo na pasta em que um computador pelo adb, e ferramentas com esses direitos, podem escrever. Apps comuns não podem colocar nada ali, mas um computador que já foi conectado para desenvolvimento deixa arquivos.
# A tool of developers, or one that the owner started over a cable.
t-b67b61869243 = Uma ferramenta de desenvolvedores, ou uma que a pessoa dona iniciou por um cabo.
# Ask whether somebody develops or tests apps on this phone, or connected it to a computer for that.
t-b760935c087b = Pergunte se alguém desenvolve ou testa apps neste telefone, ou se o ligou a um computador para isso.
# A program lies in the folder for temporary files of the shell
t-5b5470c26873 = Há um programa na pasta de arquivos temporários do shell
# A file that can be run, a library or an app lies in the folder that a computer over adb, and tools with such rights, may write to. Ordinary apps cannot put anything there. Spyware and tools that examine phones have been put there, and so have tools of developers.
t-a8b946760c2b = Um arquivo que pode ser executado, uma biblioteca ou um app está na pasta em que um computador pelo adb, e ferramentas com esses direitos, podem escrever. Apps comuns não podem colocar nada ali. Programas espiões e ferramentas que examinam telefones já foram colocados ali, e também ferramentas de desenvolvedores.
# A tool that the owner started over a cable, such as one that mirrors the screen or manages apps.
t-8276759423fb = Uma ferramenta que a pessoa dona iniciou por um cabo, como uma que espelha a tela ou gerencia apps.
# Tools of developers, or an app that was installed from a computer.
t-ebf43033ed6c = Ferramentas de desenvolvedores, ou um app que foi instalado a partir de um computador.
# Compare the time with the acquisition: its own tools may have left something.
t-709fe04fc148 = Compare o horário com o da coleta: as próprias ferramentas dela podem ter deixado algo.
# If nobody knows the file, do not open it, and show this finding to a digital-security helpline, from another device.
t-52feafab99cd = Se ninguém conhecer o arquivo, não o abra e mostre este achado a uma linha de ajuda em segurança digital, usando outro aparelho.
# A program runs with the rights of root, whoever starts it
t-325a0d866ad8 = Um programa funciona com os direitos de root, seja quem for que o inicie
# A file that belongs to root is marked so that it runs with the rights of root. Android for the public has none of these: it is how simple tools for root rights work.
t-60932ce96a3b = Um arquivo que pertence ao root está marcado para funcionar com os direitos de root. O Android para o público não tem nenhum desses: é assim que funcionam as ferramentas simples para direitos de root.
# A build for developers has `su` so marked.
t-857cbf275dac = Uma versão para desenvolvedores tem o `su` marcado assim.
# The owner wanted root rights.
t-47d60319fce4 = A pessoa dona queria direitos de root.
# Ask whether the owner wanted root rights on this phone. If not, show this finding to a digital-security helpline, from another device.
t-fa9395c7d200 = Pergunte se a pessoa dona queria direitos de root neste telefone. Se não, mostre este achado a uma linha de ajuda em segurança digital, usando outro aparelho.
# Files of a tool for root rights lie on the phone
t-a1df10cdaedd = Há arquivos de uma ferramenta para direitos de root no telefone
# A file lies where tools for root rights keep theirs. With root rights every protection of Android can be passed, by the owner or by somebody else.
t-e9640c3d0d70 = Há um arquivo onde ferramentas para direitos de root guardam os delas. Com direitos de root, toda proteção do Android pode ser contornada, pela pessoa dona ou por outra pessoa.
# A build for developers.
t-4ed13a8a8014 = Uma versão para desenvolvedores.
# A tool for developers lies on the phone
t-eb3bc308542f = Há uma ferramenta para desenvolvedores no telefone
# Files of a known tool lie in the folder for temporary files of the shell: Android Studio, a debugger, a mirror of the screen (scrcpy) or a helper for apps (Shizuku). A computer put them there while the phone was unlocked, or an app with such rights. A program may take one of these names to go unnoticed.
t-b15c3d86bf9b = Há arquivos de uma ferramenta conhecida na pasta de arquivos temporários do shell: o Android Studio, um depurador, um espelho da tela (scrcpy) ou um auxiliar de apps (Shizuku). Um computador os colocou ali enquanto o telefone estava desbloqueado, ou um app com esses direitos. Um programa pode usar um destes nomes para passar despercebido.
# The owner develops apps, mirrors the screen or uses Shizuku.
t-33ba78163c0a = A pessoa dona desenvolve apps, espelha a tela ou usa o Shizuku.
# Ask whether the owner knows of this tool; somebody who mirrors the screen sees all of it.
t-0e4ffe01587f = Pergunte se a pessoa dona conhece esta ferramenta; quem espelha a tela vê tudo o que há nela.
# A program from among data starts with the phone
t-0dd19bc936b2 = Um programa guardado entre os dados inicia com o telefone
# A script of the system starts a program from a folder for data whenever the phone starts. No script of a maker does so: whoever has root rights put it there.
t-94d2a01e4dec = Um script do sistema inicia um programa de uma pasta de dados sempre que o telefone liga. Nenhum script de fabricante faz isso: quem tem direitos de root o colocou ali.
# A tool for root rights, by the wish of the owner.
t-b99c6c919e16 = Uma ferramenta para direitos de root, por vontade da pessoa dona.
# An app was installed without the check for harmful apps
t-85b556768027 = Um app foi instalado sem a verificação de apps nocivos
# Whoever installed the app asked the system to leave out the check for harmful apps that Android does at every installation.
t-143910a1ef3e = Quem instalou o app pediu ao sistema que deixasse de fora a verificação de apps nocivos que o Android faz em cada instalação.
# The owner develops apps; tools for developers can ask for it.
t-686bcbc62d91 = A pessoa dona desenvolve apps: ferramentas para desenvolvedores podem pedir isso.
# A store that belongs to the system does so.
t-fa2a2bf7106e = Uma loja que faz parte do sistema faz isso.
# Ask the owner whether they know the app and who installed it at that time.
t-c960b2c71e32 = Pergunte à pessoa dona se ela conhece o app e quem o instalou naquela hora.
# An app was installed from a computer
t-e556cecbe5c9 = Um app foi instalado a partir de um computador
# The system noted that an app was installed over adb, the connection for developers. Somebody had the unlocked device and a computer, or a program on the device that uses the same way. An app that comes so was looked at by no store.
t-6dbcb3cc413c = O sistema anotou que um app foi instalado pelo adb, a conexão para desenvolvedores. Alguém tinha o aparelho desbloqueado e um computador, ou um programa no aparelho que usa o mesmo caminho. Um app que chega assim não foi examinado por nenhuma loja.
# The owner develops apps or installed it from a computer.
t-d7ce33334fe5 = A pessoa dona desenvolve apps ou o instalou a partir de um computador.
# Who collects evidence from the device installed a tool and removed it afterwards; compare the time.
t-89765064d867 = Quem coleta provas do aparelho instalou uma ferramenta e a removeu depois: compare o horário.
# A program such as Shizuku installs apps that way.
t-d81d7614f1c6 = Um programa como o Shizuku instala apps dessa forma.
# Ask the owner who had the device and a computer at that time.
t-561e9bf98c0c = Pergunte à pessoa dona quem tinha o aparelho e um computador naquela hora.
# If nobody knows of it, leave the app in place until a full copy exists, and ask a digital-security helpline, from another device.
t-b7581dff8eb8 = Se ninguém souber disso, deixe o app no lugar até que exista uma cópia completa e peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho.
# A fault of the kernel
t-f0c874da978b = Uma falha do kernel
# The kernel noted a fault of its own. That happens on ordinary phones, and is told only when a USB peripheral was attached shortly before.
t-fb9558184999 = O kernel anotou uma falha própria. Isso acontece em telefones comuns e só é informado quando um periférico USB foi conectado pouco antes.
# Faulty drivers and worn storage cause faults of the kernel.
t-a90019b3d277 = Drivers com defeito e memória gasta causam falhas do kernel.
# Alone this needs no action.
t-3b866a973600 = Sozinho, isto não pede nenhuma ação.
# A USB peripheral was attached, by the log of the kernel
t-cb7508c542c1 = Um periférico USB foi conectado, segundo o log do kernel
# A peripheral was attached to the phone as to a computer. People attach headsets, keyboards, storage and docks. It is told only together with something else.
t-4a5a4e940d56 = Um periférico foi conectado ao telefone como se faz com um computador. As pessoas conectam fones, teclados, armazenamento e bases (docks). Isso só é informado junto com outra coisa.
# Headsets, keyboards, storage and docks are ordinary.
t-fd9a26e408cb = Fones, teclados, armazenamento e bases (docks) são comuns.
# A USB peripheral as in a known attack, in the log of the kernel
t-ba6c0c6e6bd1 = Um periférico USB como em um ataque conhecido, no log do kernel
# The log names a USB peripheral that says it is an old webcam, sound card or touch pad of one of three makes. A tool that broke into the locked phone of an activist pretended to be these three, one after the other, in order to reach faults of the kernel. Real ones were made long ago for computers, and are hardly ever attached to a phone.
t-7d5deb82f162 = O log cita um periférico USB que diz ser uma webcam, placa de som ou touchpad antigo de uma de três marcas. Uma ferramenta que arrombou o telefone bloqueado de um ativista fingiu ser esses três, um depois do outro, para alcançar falhas do kernel. Os verdadeiros foram feitos há muito tempo para computadores e quase nunca são conectados a um telefone.
# Somebody attached such an old device to the phone, or a new one that says it is one of them.
t-fd4aaf4f3e58 = Alguém conectou um aparelho antigo desses ao telefone, ou um novo que diz ser um deles.
# Ask whether the phone was in the hands of somebody else at that time, and whether anything was attached to it.
t-f061a79ba29c = Pergunte se o telefone estava nas mãos de outra pessoa naquela hora e se algo foi conectado a ele.
# What starts apps was kept from running code for temporary files
t-ad5307ee78b0 = O processo que inicia os apps foi impedido de executar código dos arquivos temporários
# The kernel noted that the process from which all apps start wanted to run or map a file that lies in the folder for temporary files of the shell. Nothing of Android does that. Published spyware ran its code inside that process from such files.
t-b7509f325d3d = O kernel anotou que o processo de onde todos os apps partem quis executar ou mapear um arquivo que está na pasta de arquivos temporários do shell. Nada do Android faz isso. Programas espiões publicados executaram o código deles dentro desse processo a partir de arquivos assim.
# Somebody who develops tools for rooted phones tried one.
t-371e72c06290 = Alguém que desenvolve ferramentas para telefones com root testou uma.
# Keep the phone as it is, and show this finding to a helpline or an expert, from another device.
t-646a4b58c4f3 = Deixe o telefone como está e mostre este achado a uma linha de ajuda ou a um especialista, usando outro aparelho.
# SELinux was switched off, by the log of the kernel
t-27b6e9b06a2b = O SELinux foi desligado, segundo o log do kernel
# A line tells that SELinux, one of the walls between programs, was set to note what it should deny, and to allow it. On phones as they are sold this does not happen. It takes the rights of root.
t-245f7b0e91f3 = Uma linha diz que o SELinux, uma das barreiras entre os programas, foi configurado para anotar o que deveria negar e para permitir isso. Em telefones como são vendidos isso não acontece. Para isso são precisos os direitos de root.
# The owner has root rights and switched it off for an app or a change of the system.
t-1935d9c51f83 = A pessoa dona tem direitos de root e o desligou por causa de um app ou de uma mudança no sistema.
# Ask the owner whether the system of the phone was changed on purpose.
t-7dbe0d6af808 = Pergunte à pessoa dona se o sistema do telefone foi mudado de propósito.
# Three different USB peripherals came within a minute, at a time that is not known
t-836fb04737d6 = Três periféricos USB diferentes chegaram em até um minuto, em uma hora que não se conhece
# By the clock of the kernel three or more different peripherals were attached to the phone within a minute; the log does not tell the time of day. Tools that break into phones pretend to be several, one after the other. A dock or a hub with what is attached to it does the same.
t-a490bcb8090a = Pelo relógio do kernel, três ou mais periféricos diferentes foram conectados ao telefone em até um minuto; o log não informa a hora do dia. Ferramentas que arrombam telefones fingem ser vários, um depois do outro. Uma base (dock) ou um hub com o que está ligado a ele faz o mesmo.
# Ask whether a dock or a monitor was attached, and in whose hands the phone was.
t-7f9fc102f9ca = Pergunte se uma base (dock) ou um monitor foi conectado e nas mãos de quem estava o telefone.
# A line of the log of the kernel has the word BIGPRETZEL
t-2955c98b0c5f = Uma linha do log do kernel tem a palavra BIGPRETZEL
# Researchers of Citizen Lab named this word as a trace that spyware left in logs of Android phones. It counts with its capital letters only. In the log of the kernel ordinary apps cannot write.
t-b32c28ed3579 = Pesquisadores do Citizen Lab apontaram esta palavra como um rastro que um programa espião deixou em logs de telefones Android. Ela só conta com letras maiúsculas. No log do kernel, apps comuns não podem escrever.
# A part of the system repeats a text or a name of an app in the log of the kernel.
t-d8227b927f04 = Uma parte do sistema repete um texto ou um nome de app no log do kernel.
# Send this finding to Citizen Lab or to the Security Lab of Amnesty International, from another device.
t-0134e5ef5500 = Envie este achado ao Citizen Lab ou ao Security Lab da Anistia Internacional, usando outro aparelho.
# A line of the log names the agent of a tool for extracting data
t-7c36e04aa465 = Uma linha do log cita o agente de uma ferramenta que extrai dados
# The package com.client.appA is put on a phone by a tool that copies its data, of the kind that authorities and companies use. It says that somebody who held the unlocked phone extracted data, and is no spyware.
t-45441681af6f = O pacote com.client.appA é colocado em um telefone por uma ferramenta que copia os dados dele, do tipo que autoridades e empresas usam. Ele diz que alguém que tinha na mão o telefone desbloqueado extraiu dados, e não é um programa espião.
# A text about such tools was written into the log by an app.
t-163e2de1509d = Um texto sobre ferramentas assim foi escrito no log por um app.
# Ask whether the phone was out of the hands of its owner at that time.
t-62a1fb400f3e = Pergunte se o telefone estava fora das mãos da pessoa dona naquela hora.
# A program crashed in a library that reads pictures, films or fonts
t-6bbb8633fa71 = Um programa travou em uma biblioteca que lê imagens, filmes ou fontes
# A program ended by a fault in code that reads what strangers send. Broken files do that every day, and it is told only when it happened repeatedly in a short time.
t-3179627da905 = Um programa terminou por uma falha em código que lê o que estranhos enviam. Arquivos quebrados fazem isso todos os dias, e só se informa isso quando aconteceu várias vezes em pouco tempo.
# A broken picture or film.
t-d5c963e0e934 = Uma imagem ou um filme quebrado.
# The phone was debugged from itself
t-5dc9dac5f642 = O telefone foi depurado a partir dele mesmo
# A connection to the service for debugging came from the phone itself, and not from a computer. Apps that should not can get the rights of a person at a computer in this way. Some tools that owners choose do the same.
t-06ee246f57c4 = Uma conexão com o serviço de depuração veio do próprio telefone, e não de um computador. Apps que não deveriam podem obter assim os direitos de uma pessoa em um computador. Algumas ferramentas que os donos escolhem fazem o mesmo.
# Shizuku, LADB, bugbane and like tools that the owner chose.
t-16e1450c1199 = Shizuku, LADB, bugbane e ferramentas parecidas que a pessoa dona escolheu.
# Ask the owner whether such a tool is in use.
t-a629d89be47c = Pergunte à pessoa dona se uma ferramenta assim está em uso.
# Look which apps came to the phone shortly before.
t-593138613c04 = Veja quais apps chegaram ao telefone pouco antes.
# A USB peripheral was attached, by the log of the system
t-195e5d3785d0 = Um periférico USB foi conectado, segundo o log do sistema
# A USB peripheral as in a known attack, in the log of the system
t-96e050d4bcbe = Um periférico USB como em um ataque conhecido, no log do sistema
# SELinux was switched off, by the log of the system
t-43904fd6fa60 = O SELinux foi desligado, segundo o log do sistema
# A line of the log has the word BIGPRETZEL
t-970d5c376eaf = Uma linha do log tem a palavra BIGPRETZEL
# Researchers of Citizen Lab named this word as a trace that spyware left in logs of Android phones. It counts with its capital letters only. It also stands in texts about that spyware: the tag and the process that wrote the line tell where it stood.
t-381ce32037f2 = Pesquisadores do Citizen Lab apontaram esta palavra como um rastro que um programa espião deixou em logs de telefones Android. Ela só conta com letras maiúsculas. Ela também está em textos sobre esse programa espião: a etiqueta e o processo que escreveu a linha dizem onde ela estava.
# An app wrote a text about that spyware into the log, for example a browser, a chat or a tool like this one.
t-7984605f59aa = Um app escreveu no log um texto sobre esse programa espião, por exemplo um navegador, uma conversa ou uma ferramenta como esta.
# Note which app wrote the line, and whether anybody read or wrote about the word on this phone.
t-7e9ff19a6743 = Anote qual app escreveu a linha e se alguém leu ou escreveu sobre a palavra neste telefone.
# A tool for root rights has an extension
t-23d45523cb4f = Uma ferramenta para direitos de root tem uma extensão
# The phone has a tool for root rights, and something was added to it. Extensions change files of the system, or hide that it was changed.
t-f17a2c2cda84 = O telefone tem uma ferramenta para direitos de root, e algo foi acrescentado a ela. Extensões mudam arquivos do sistema ou escondem que ele foi mudado.
# The owner wanted root rights and this extension.
t-47795c27f214 = A pessoa dona queria direitos de root e esta extensão.
# A tool for root rights has mounted something
t-313252bbc9d9 = Uma ferramenta para direitos de root montou algo
# Something is mounted that comes from a tool for root rights (Magisk, KernelSU, APatch). Such tools lay changed files over the system. They serve owners, and they are also a way for others to hide what they changed.
t-7aa3fb50c1e0 = Está montado algo que vem de uma ferramenta para direitos de root (Magisk, KernelSU, APatch). Ferramentas assim colocam arquivos mudados por cima do sistema. Elas servem aos donos e também são um meio de outros esconderem o que mudaram.
# Something is mounted over programs of the system
t-cf9133682093 = Há algo montado por cima de programas do sistema
# A folder with programs of Android, or one of these programs, was covered by something else. What runs there is not what the maker put there.
t-38366fa9f17a = Uma pasta com programas do Android, ou um desses programas, foi coberta por outra coisa. O que é executado ali não é o que o fabricante colocou ali.
# A maker who keeps a part of the system on a volume of its own; this was not seen yet.
t-b2c00686cb1f = Um fabricante que guarda uma parte do sistema em um volume próprio; isso ainda não foi visto.
# A volume of the system can be written to
t-e8252121440e = É possível escrever em um volume do sistema
# A volume that holds Android itself was mounted so that it could be changed. Android mounts them read-only. To change that takes root rights, by the wish of the owner or without it.
t-0be3f0bb00c4 = Um volume que guarda o próprio Android foi montado de modo que pudesse ser mudado. O Android os monta só para leitura. Para mudar isso são precisos os direitos de root, por vontade da pessoa dona ou sem ela.
# The owner has root rights and changes the system.
t-7ef32772f2cc = A pessoa dona tem direitos de root e muda o sistema.
# A build for developers, after `adb remount`.
t-d372fed8eddc = Uma versão para desenvolvedores, depois de `adb remount`.
# The phone was connected with its own service for debugging
t-4ebb0a89a7f2 = O telefone se conectou ao próprio serviço de depuração
# A connection within the phone leads to port 5555, where it can be debugged over the network. Apps that should not can get the rights of a person at a computer in this way. Some tools that owners choose do the same.
t-426491bd115d = Uma conexão dentro do telefone leva à porta 5555, onde ele pode ser depurado pela rede. Apps que não deveriam podem obter assim os direitos de uma pessoa em um computador. Algumas ferramentas que os donos escolhem fazem o mesmo.
# An app that uses the port for something else.
t-f2f8a62ccfc1 = Um app que usa a porta para outra coisa.
# A connection to a port that servers of known spyware used
t-8269e00b9a02 = Uma conexão com uma porta que servidores de um programa espião conhecido usaram
# The phone was connected with a server on a port that servers of a known spyware for phones of Samsung used and that has no ordinary purpose. Any other program may use the port, too.
t-fa8859ee9216 = O telefone se conectou a um servidor em uma porta que servidores de um programa espião conhecido para telefones da Samsung usaram e que não tem uma finalidade comum. Qualquer outro programa também pode usar a porta.
# Games, calls and file sharing choose any port.
t-901abc0de46e = Jogos, chamadas e compartilhamento de arquivos escolhem qualquer porta.
# Look which app had the connection, and whether its owner knows it.
t-596f4fb7ec2d = Veja qual app tinha a conexão e se a pessoa dona o conhece.
# A running program had code from an unusual place
t-bf19c885c711 = Um programa em execução tinha código de um lugar incomum
# The stacks of a running program name code from the folder for temporary files of the shell, from memory alone, or from a file that was deleted. Code that was put into a program from outside looks like this; tools for tests do, too.
t-5ff937f45229 = As pilhas de um programa em execução citam código da pasta de arquivos temporários do shell, só da memória ou de um arquivo que foi apagado. Código que foi colocado em um programa de fora parece assim; ferramentas de testes também.
# A developer tests apps on the phone.
t-9ff4bb04dac0 = Um desenvolvedor testa apps no telefone.
# An app that unpacks its own code in an unusual way.
t-54f259020e2e = Um app que descompacta o próprio código de um jeito incomum.
# An app from a store of free software or another store
t-0d59e068b195 = Um app de uma loja de software livre ou de outra loja
# The app was installed by a store other than that of the maker or of Google. These stores are in wide use; what they offer is looked at less, or by others.
t-1bf59a285439 = O app foi instalado por uma loja que não é a do fabricante nem a do Google. Essas lojas são muito usadas; o que elas oferecem é examinado menos, ou por outras pessoas.
# The owner uses that store.
t-2233224657e2 = A pessoa dona usa essa loja.
# Ask the owner whether they use that store.
t-6fb003af475c = Pergunte à pessoa dona se ela usa essa loja.
# The owner, or a program for removing what makers bring along, disabled it to save battery or space.
t-db5458270fe7 = A pessoa dona, ou um programa que remove o que os fabricantes trazem junto, o desativou para economizar bateria ou espaço.
# Ask the owner whether they, or somebody who had the device, disabled it.
t-eb064b64ec8f = Pergunte à pessoa dona se ela, ou alguém que estava com o aparelho, o desativou.
# An app that brings updates of the system is disabled
t-03454e816967 = Um app que traz atualizações do sistema está desativado
# An app through which the device gets updates of its system, or of a large part of it, is disabled. Without updates, holes that are publicly known stay open.
t-98558159747e = Um app pelo qual o aparelho recebe atualizações do sistema, ou de uma grande parte dele, está desativado. Sem atualizações, falhas conhecidas publicamente ficam abertas.
# The owner did not want updates, for example on a device with a system of another maker.
t-646d803b6cb1 = A pessoa dona não queria atualizações, por exemplo em um aparelho com um sistema de outro criador.
# The owner uses the device without Google on purpose.
t-a3a77cc5e317 = A pessoa dona usa o aparelho sem o Google de propósito.
# An app that was installed or updated from a file
t-dbf13cfaac71 = Um app que foi instalado ou atualizado a partir de um arquivo
# The app was installed, or if it is a part of the system updated, by the program that opens files of apps: from a browser, a messenger, a memory card. Nobody looked at it as stores do. It is common where people use apps that stores do not offer.
t-73619a8ef0a6 = O app foi instalado, ou atualizado se for parte do sistema, pelo programa que abre arquivos de apps: de um navegador, de um mensageiro, de um cartão de memória. Ninguém o examinou como as lojas fazem. Isso é comum onde as pessoas usam apps que as lojas não oferecem.
# The owner installed it from the site of its maker.
t-755aaf0e6df4 = A pessoa dona o instalou do site de quem o fez.
# A store of another maker used that program.
t-2855f66f5bed = Uma loja de outro criador usou esse programa.
# An app of which nobody knows what installed it
t-dc3220d5f5d7 = Um app que ninguém sabe o que instalou
# The app is no part of the system, and the system knows no installer of it. That is so for apps that came over a cable from a computer, and for some that were restored or came with the device. Nobody looked at it as stores do.
t-2c2152713e30 = O app não faz parte do sistema, e o sistema não conhece um instalador dele. É assim com apps que vieram por um cabo de um computador e com alguns que foram restaurados ou vieram com o aparelho. Ninguém o examinou como as lojas fazem.
# The maker of the device put it there.
t-19cb8334a1ba = O fabricante do aparelho o colocou ali.
# The owner develops apps, or installed it from a computer.
t-5574992db264 = A pessoa dona desenvolve apps ou o instalou a partir de um computador.
# The app was taken over from an older device.
t-85d22da497dc = O app foi trazido de um aparelho mais antigo.
# An app was removed, and its data was kept
t-91655ec0e48c = Um app foi removido, e os dados dele foram mantidos
# The device lists a package that has no file of code any more. Removing an app over a cable from a computer can keep its data; so can some makers' systems. The app itself cannot be looked at any more.
t-e331a7053c72 = O aparelho lista um pacote que não tem mais nenhum arquivo de código. Remover um app por um cabo a partir de um computador pode manter os dados dele; os sistemas de alguns fabricantes também podem. O app em si não pode mais ser examinado.
# The owner, or who tidied up the device, removed an app from a computer.
t-d15a86ab6a61 = A pessoa dona, ou quem arrumou o aparelho, removeu um app a partir de um computador.
# The app is there for another user of the device only.
t-6b2f0b0b77e7 = O app existe só para outro usuário do aparelho.
# Ask the owner whether they know the app and when it was removed.
t-34e16520975d = Pergunte à pessoa dona se ela conhece o app e quando ele foi removido.
# An app that gives or hides control over the whole system
t-9e5c1a53c428 = Um app que dá ou esconde controle sobre o sistema inteiro
# The device has an app that gives other apps control over the whole system (root access), changes how apps work, or hides that such access exists. Owners use them on purpose. Who has such access can read what every app holds.
t-a34fb002d106 = O aparelho tem um app que dá a outros apps controle sobre o sistema inteiro (acesso root), muda como os apps funcionam ou esconde que esse acesso existe. Donos os usam de propósito. Quem tem esse acesso pode ler o que cada app guarda.
# The owner opened the device on purpose.
t-1329571ef9c4 = A pessoa dona abriu o aparelho de propósito.
# The device was bought used, and its earlier owner opened it.
t-ef4ed5acfa84 = O aparelho foi comprado usado, e a pessoa que o tinha antes o abriu.
# Ask the owner whether they, or somebody who had the device, put it there.
t-f2a0dcef7c80 = Pergunte à pessoa dona se ela, ou alguém que estava com o aparelho, o colocou ali.
# If nobody knows of it, leave it in place until a full copy exists, and ask a digital-security helpline, from another device.
t-4bb6f639da8e = Se ninguém souber disso, deixe-o no lugar até que exista uma cópia completa e peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho.
# An app is signed with a key that everybody has
t-ff4732660d21 = Um app está assinado com uma chave que todo mundo tem
# The app is no part of the system, and it is signed with a key that comes with the sources of Android or with the tools for developers. Makers of apps sign with a key of their own. Anybody can sign such an app, or a changed one in its place.
t-6fe957c80c04 = O app não faz parte do sistema e está assinado com uma chave que vem com o código do Android ou com as ferramentas para desenvolvedores. Criadores de apps assinam com uma chave própria. Qualquer pessoa pode assinar um app assim, ou um app mudado no lugar dele.
# The owner tries out an app that is being developed.
t-9b1ab6bd33fa = A pessoa dona testa um app que está sendo desenvolvido.
# A tool for developers or for collecting evidence left an app of its own.
t-994bffc25e07 = Uma ferramenta para desenvolvedores ou para coletar provas deixou um app próprio.
# A program among data ran with the rights of the system
t-f2558643e899 = Um programa guardado entre os dados funcionou com os direitos do sistema
# A program ran from a folder for data, or from shared files, and as root or as the system. Two facts meet: no part of Android lies there, and no app has these rights. Whoever took over the phone, or a tool for root rights, can do this. The user is told by its name here.
t-9635add3991a = Um programa foi executado a partir de uma pasta de dados, ou de arquivos compartilhados, e como root ou como o sistema. Dois fatos se encontram: nenhuma parte do Android está ali, e nenhum app tem esses direitos. Quem tomou o controle do telefone, ou uma ferramenta para direitos de root, pode fazer isso. Aqui o usuário é informado pelo nome.
# The owner gave root rights to tools on purpose.
t-128d22b87aac = A pessoa dona deu direitos de root a ferramentas de propósito.
# A phone or an emulator for developers, on which adb runs as root.
t-ffa4ee64f0fa = Um telefone ou um emulador para desenvolvedores, no qual o adb funciona como root.
# A program ran from a folder for data, or from shared files, and as root or as the system. Two facts meet: no part of Android lies there, and no app has these rights. Whoever took over the phone, or a tool for root rights, can do this. The user is told by its number here.
t-4b81ad706cd9 = Um programa foi executado a partir de uma pasta de dados, ou de arquivos compartilhados, e como root ou como o sistema. Dois fatos se encontram: nenhuma parte do Android está ali, e nenhum app tem esses direitos. Quem tomou o controle do telefone, ou uma ferramenta para direitos de root, pode fazer isso. Aqui o usuário é informado pelo número.
# A program of a tool for forensic extraction ran
t-6e76da1113bf = Um programa de uma ferramenta de extração forense foi executado
# The list of processes names com.client.appA. Researchers found this name on phones from which data was taken with a tool for forensic extraction, as authorities and others use it. It is no spyware, but somebody had the phone in hand.
t-81a98b1753b4 = A lista de processos cita com.client.appA. Pesquisadores encontraram este nome em telefones dos quais dados foram retirados com uma ferramenta de extração forense, como as que autoridades e outros usam. Não é um programa espião, mas alguém teve o telefone na mão.
# A program ran in a folder that spyware has used
t-66c7e64969b6 = Um programa foi executado em uma pasta que um programa espião já usou
# A program ran from /data/local/tmp/wd. Researchers found programs of well-known spyware in this folder. Its name is short, and others may use it, too.
t-3abe9c29e004 = Um programa foi executado a partir de /data/local/tmp/wd. Pesquisadores encontraram programas de um programa espião bem conhecido nesta pasta. O nome dela é curto, e outros também podem usá-lo.
# A program in the folder for temporary files of the shell ran
t-d91c6a0bbd2d = Um programa na pasta de arquivos temporários do shell foi executado
# A program ran from the folder that a computer over adb, and tools with such rights, may write to. Ordinary apps cannot put anything there. Spyware and tools that examine phones have been put there, and so have tools of developers.
t-adbc64d78d47 = Um programa foi executado a partir da pasta em que um computador pelo adb, e ferramentas com esses direitos, podem escrever. Apps comuns não podem colocar nada ali. Programas espiões e ferramentas que examinam telefones já foram colocados ali, e também ferramentas de desenvolvedores.
# Tools of developers.
t-e6da88b3aeae = Ferramentas de desenvolvedores.
# If nobody knows the program, keep the phone as it is and show this finding to a digital-security helpline, from another device.
t-064e51e27f74 = Se ninguém conhecer o programa, deixe o telefone como está e mostre este achado a uma linha de ajuda em segurança digital, usando outro aparelho.
# A program was told to load a library from among data first
t-cffbb29a447a = Um programa recebeu ordem de carregar primeiro uma biblioteca guardada entre os dados
# A program ran that was told to load a library from a folder for data before all others. The library then runs inside of it. A published attack on phones of Samsung did this; tools for developers do it, too.
t-5f63ec85ae05 = Foi executado um programa que recebeu ordem de carregar uma biblioteca de uma pasta de dados antes de todas as outras. A biblioteca então funciona dentro dele. Um ataque publicado contra telefones da Samsung fez isso; ferramentas para desenvolvedores também fazem.
# A developer watches an app with a tool for tests.
t-460e85ebccca = Um desenvolvedor observa um app com uma ferramenta de testes.
# A tool for root rights ran
t-536a21551744 = Uma ferramenta para direitos de root foi executada
# A program that gives root rights, or the app that manages them, ran; or a program ran with a label that only such tools use. With root rights every protection of Android can be passed, by the owner or by somebody else.
t-7087764c092f = Foi executado um programa que dá direitos de root, ou o app que os gerencia; ou um programa foi executado com uma etiqueta que só ferramentas assim usam. Com direitos de root, toda proteção do Android pode ser contornada, pela pessoa dona ou por outra pessoa.
# A build for developers, on which adb runs as root.
t-67e02d2bd0d1 = Uma versão para desenvolvedores, na qual o adb funciona como root.
# A tool of Android Studio ran
t-276f767ad495 = Uma ferramenta do Android Studio foi executada
# A program ran from the folder that Android Studio uses on phones. Somebody develops or tests apps on this phone from a computer, which needs the phone to be unlocked once. A program may take this name to go unnoticed.
t-9766299a17d0 = Um programa foi executado a partir da pasta que o Android Studio usa em telefones. Alguém desenvolve ou testa apps neste telefone a partir de um computador, e para isso o telefone precisa ser desbloqueado uma vez. Um programa pode usar este nome para passar despercebido.
# The owner develops or tests apps.
t-8d2e0e8f63c4 = A pessoa dona desenvolve ou testa apps.
# A program ran whose file was deleted, or that never was a file
t-0146b8e55cdc = Foi executado um programa cujo arquivo foi apagado, ou que nunca foi um arquivo
# The file of a running program was gone, or the program was put into memory without any file. Programs that want to leave no traces do this; a program that was replaced while it ran looks the same.
t-259dedbbbb3f = O arquivo de um programa em execução tinha sumido, ou o programa foi colocado na memória sem nenhum arquivo. Programas que não querem deixar rastros fazem isso; um programa que foi substituído enquanto funcionava parece igual.
# A tool that the owner started was updated or removed while it ran.
t-2b1d3337f3d1 = Uma ferramenta que a pessoa dona iniciou foi atualizada ou removida enquanto funcionava.
# The boot loader is unlocked
t-d98037f2370f = O bootloader está desbloqueado
# The phone starts systems that its maker did not sign, or says that its system was not verified. Owners unlock it to use another system. Somebody with the phone in hand could have changed the system.
t-8607c41e140e = O telefone inicia sistemas que o fabricante não assinou, ou diz que o sistema dele não foi verificado. Alguns donos o desbloqueiam para usar outro sistema. Alguém com o telefone na mão poderia ter mudado o sistema.
# The owner installed another system, or develops.
t-e5984f64b822 = A pessoa dona instalou outro sistema, ou é desenvolvedora.
# Ask whether the owner unlocked the phone. Unlocking it erases it, so it did not happen unnoticed on a phone in use.
t-c6e7cc3231a1 = Pergunte se a pessoa dona desbloqueou o telefone. O desbloqueio apaga o telefone, então isso não aconteceu sem ser notado em um telefone em uso.
# The content of the system is not checked while it is read
t-54099d777326 = O conteúdo do sistema não é verificado enquanto é lido
# Android checks every part of the system when it is read, so that changes show. This phone says that it does not. That takes an unlocked boot loader or a build for developers.
t-fcea0691addc = O Android verifica cada parte do sistema quando ela é lida, para que mudanças apareçam. Este telefone diz que não faz isso. Para isso é preciso um bootloader desbloqueado ou uma versão para desenvolvedores.
# A build for developers, or another system that the owner installed.
t-a1124808d6c7 = Uma versão para desenvolvedores, ou outro sistema que a pessoa dona instalou.
# The storage of the phone has faults (`eio`, `logging`).
t-6825cddb563e = O armazenamento do telefone tem falhas (`eio`, `logging`).
# Ask whether the owner changed the system. If not, show this finding to a digital-security helpline, from another device.
t-c3883d63ebfd = Pergunte se a pessoa dona mudou o sistema. Se não, mostre este achado a uma linha de ajuda em segurança digital, usando outro aparelho.
# A collection of commands (BusyBox) was found
t-29e9947c2f68 = Foi encontrada uma coleção de comandos (BusyBox)
# BusyBox is a program with many commands in one. Some makers ship it, and owners with root rights add it. Alone it gives no rights.
t-df622ab1e1dd = O BusyBox é um programa com muitos comandos em um só. Alguns fabricantes o incluem, e donos com direitos de root o acrescentam. Sozinho, ele não dá direitos.
# The maker of the phone ships it.
t-60dc7580988e = O fabricante do telefone o inclui.
# A program that gives root rights was found
t-0dbe2e4bbf23 = Foi encontrado um programa que dá direitos de root
# A program lies among the commands of the phone that gives root rights. With them every protection of Android can be passed, by the owner or by somebody else.
t-176261d2bcd5 = Entre os comandos do telefone há um programa que dá direitos de root. Com eles, toda proteção do Android pode ser contornada, pela pessoa dona ou por outra pessoa.
# A person allowed a computer to control the phone
t-1a6cb4594b52 = Uma pessoa permitiu que um computador controlasse o telefone
# The log tells that somebody who held the unlocked phone allowed a computer to debug it. Whoever collected this data over USB did so, too: compare the time.
t-39530906e463 = O log diz que alguém que tinha na mão o telefone desbloqueado permitiu que um computador o depurasse. Quem coletou estes dados por USB também fez isso: compare o horário.
# The collection of this data, and every other use of a computer for developing.
t-997338b308cc = A coleta destes dados e qualquer outro uso de um computador para desenvolver.
# Compare the time with when the phone was in other hands.
t-3fb6eff40d10 = Compare o horário com o período em que o telefone esteve em outras mãos.
# A USB peripheral was attached, by the log of USB that Samsung keeps
t-041916d9b62c = Um periférico USB foi conectado, segundo o log de USB que a Samsung mantém
# A USB peripheral as in a known attack, in the log of USB that Samsung keeps
t-b91680e2e8e7 = Um periférico USB como em um ataque conhecido, no log de USB que a Samsung mantém
# The phone has no screen lock
t-e6fb6b90e8d3 = O telefone não tem bloqueio de tela
# No code, pattern or password is set. Whoever has such a phone in hand can open it and change it, and what is stored on it is hardly protected.
t-751d92484501 = Nenhum código, padrão ou senha está definido. Quem tem um telefone assim na mão pode abri-lo e mudá-lo, e o que está guardado nele quase não tem proteção.
# The phone is new, used for tests, or a television.
t-61443b10c60e = O telefone é novo, usado para testes, ou é uma televisão.
# Its owner switched the lock off.
t-9e7edf2d7b13 = A pessoa dona desligou o bloqueio.
# Once all copies are made, set a code of six digits or more in Settings, Security, Screen lock.
t-58453a43eefd = Quando todas as cópias estiverem feitas, defina um código de seis dígitos ou mais em Configurações, Segurança, Bloqueio de tela.
# An app had the screen
t-14edc5444fa6 = Um app tinha a tela
# When the data was collected, the app recorded the screen or showed it elsewhere.
t-9da9fb80557c = Quando os dados foram coletados, o app gravava a tela ou a mostrava em outro lugar.
# The owner shared or recorded the screen, perhaps while this data was collected.
t-28b7356dea06 = A pessoa dona compartilhou ou gravou a tela, talvez enquanto estes dados eram coletados.
# Ask the owner whether they shared the screen at that time.
t-7102457aca3f = Pergunte à pessoa dona se ela compartilhou a tela naquela hora.
# The phone was operated over adb around the time of this acquisition
t-9e20ff1bf1d6 = O telefone foi operado pelo adb perto da hora desta coleta
# Commands or files came over adb, the debugging connection of Android, within a day of this acquisition, which may have used it itself.
t-9d3d36d18a49 = Comandos ou arquivos chegaram pelo adb, a conexão de depuração do Android, a menos de um dia desta coleta, que pode tê-lo usado ela mesma.
# It is this acquisition.
t-3d64cc0ace8b = É esta coleta.
# Compare the time with that of the acquisition. If it was another, ask who connected the phone to a computer.
t-1bd4d6e21e1d = Compare o horário com o da coleta. Se foi outra, pergunte quem ligou o telefone a um computador.
# The phone was operated over a cable or the network before this acquisition
t-658302b43126 = O telefone foi operado por um cabo ou pela rede antes desta coleta
# Commands or files came over adb, the debugging connection of Android, a day or more before this acquisition. Whoever had the phone unlocked in their hands could do this, and with it read data and put apps on the phone.
t-967922dbadc3 = Comandos ou arquivos chegaram pelo adb, a conexão de depuração do Android, um dia ou mais antes desta coleta. Quem tinha o telefone desbloqueado nas mãos podia fazer isso e, com isso, ler dados e colocar apps no telefone.
# The owner or a helper used the debugging connection, for example to develop apps, to make a backup or for an earlier check.
t-9becc7baa3af = A pessoa dona ou quem a ajuda usou a conexão de depuração, por exemplo para desenvolver apps, fazer um backup ou para um exame anterior.
# Ask the owner whether they or someone they trust connected the phone to a computer at this time, and where the phone was.
t-ad815460bc13 = Pergunte à pessoa dona se ela ou alguém em quem ela confia ligou o telefone a um computador nesta hora e onde o telefone estava.
# The phone was operated over adb
t-86c46f3bff95 = O telefone foi operado pelo adb
# Commands or files came over adb, the debugging connection of Android. When the acquisition was made is not known here, so it may be the acquisition itself.
t-1445074db11a = Comandos ou arquivos chegaram pelo adb, a conexão de depuração do Android. Não se sabe aqui quando a coleta foi feita, então pode ser a própria coleta.
# It is this acquisition, or an earlier one.
t-878a11e1d4a8 = É esta coleta, ou uma anterior.
# The owner develops apps or made a backup over adb.
t-8d35f092b5f5 = A pessoa dona desenvolve apps ou fez um backup pelo adb.
# A file was put into the folder for tools over adb, at any time
t-ede81793d483 = Um arquivo foi colocado na pasta de ferramentas pelo adb, em qualquer hora
# A file was copied over adb into /data/local/tmp. It counts only together with what follows.
t-c540c34385c6 = Um arquivo foi copiado pelo adb para /data/local/tmp. Isso só conta junto com o que vem depois.
# Every acquisition over adb does this.
t-240e2326fa19 = Toda coleta pelo adb faz isso.
# Look at what happened in the minutes after.
t-3b5b1895f5bb = Veja o que aconteceu nos minutos seguintes.
# A certificate authority was added
t-af59b31b3ce5 = Uma autoridade certificadora foi adicionada
# Somebody added a certificate authority to the phone. Whoever holds its key can read what apps send over encrypted connections, if they trust it and the traffic passes through their hands.
t-2b17a95bb1e4 = Alguém adicionou uma autoridade certificadora ao telefone. Quem tem a chave dela pode ler o que os apps enviam por conexões criptografadas, se eles confiam nela e se o tráfego passa pelas mãos dessa pessoa.
# A company or school manages the phone or its network.
t-e9d930c930a2 = Uma empresa ou escola gerencia o telefone ou a rede dele.
# An ad blocker, a firewall or a tool to look at traffic that the owner put there.
t-ad6019b8eed7 = Um bloqueador de anúncios, um firewall ou uma ferramenta para ver o tráfego que a pessoa dona colocou ali.
# Ask whether the owner knows the name of this authority and why it was added.
t-ec50c0463e73 = Pergunte se a pessoa dona conhece o nome desta autoridade e por que ela foi adicionada.
# Look in the settings for encryption and credentials which authorities of users are listed; do not change them before all copies are made.
t-8acda3a4383c = Veja nas configurações, em criptografia e credenciais, quais autoridades do usuário aparecem; não as mude antes que todas as cópias estejam feitas.
# The phone refused a certificate
t-4c5060f5ea75 = O telefone recusou um certificado
# The check of a certificate of the other side failed. A connection that somebody tries to listen to looks so; so do wrong clocks and sign-in pages of Wi-Fi networks.
t-c8ed1652089b = A verificação de um certificado do outro lado falhou. Uma conexão que alguém tenta escutar parece assim; relógios errados e páginas de entrada de redes Wi-Fi também.
# A Wi-Fi network with a sign-in page, an expired certificate, or a wrong clock.
t-37dad2fd3ed0 = Uma rede Wi-Fi com uma página de entrada, um certificado vencido ou um relógio errado.
# Look at which network the phone used at this time.
t-f778bc27d7b1 = Veja qual rede o telefone usava nesta hora.
# A self-test of cryptography did not pass
t-ab5e74e5457b = Um autoteste de criptografia não foi aprovado
# The system tested its cryptography when it started, and the log does not say that the test passed.
t-3750469d67fa = O sistema testou a criptografia dele ao iniciar, e o log não diz que o teste deu certo.
# A fault of the device or of its system.
t-b23570f13c4f = Uma falha do aparelho ou do sistema dele.
# Show this finding to a digital-security helpline.
t-abbcda803405 = Mostre este achado a uma linha de ajuda em segurança digital.
# Erasing the phone failed
t-316fb77e2040 = Apagar o telefone não deu certo
# Somebody or an app asked the phone to erase itself, and that failed.
t-cab909be5ef1 = Alguém ou um app pediu ao telefone que apagasse a si mesmo, e isso falhou.
# The owner or an administrator lost the phone and tried to erase it from afar.
t-46722f09b2b2 = A pessoa dona ou um administrador perdeu o telefone e tentou apagá-lo de longe.
# Ask who tried to have the phone erased at this time.
t-068631233f0c = Pergunte quem tentou fazer o telefone ser apagado nesta hora.
# A file was put into the folder for tools over adb
t-57f57c36dacf = Um arquivo foi colocado na pasta de ferramentas pelo adb
# A file was copied over adb into /data/local/tmp, from where programs can be started. It was not around the time of this acquisition, or that time is not known. Tools that take data from a phone and developers use this folder.
t-0716c29107ad = Um arquivo foi copiado pelo adb para /data/local/tmp, de onde programas podem ser iniciados. Não foi perto da hora desta coleta, ou essa hora não é conhecida. Ferramentas que tiram dados de um telefone e desenvolvedores usam esta pasta.
# The owner develops apps, or used a tool that mirrors the screen or that starts through adb.
t-d78edb6b4a8e = A pessoa dona desenvolve apps, ou usou uma ferramenta que espelha a tela ou que se inicia pelo adb.
# An earlier check of the phone used the folder.
t-20898be6801f = Um exame anterior do telefone usou a pasta.
# Ask whether the owner knows of this file and of a connection to a computer at this time.
t-085c581770c9 = Pergunte se a pessoa dona sabe deste arquivo e de uma conexão com um computador nesta hora.
# A key in the key store is damaged
t-4a3dc706bd3e = Uma chave no depósito de chaves está danificada
# The system found that a key in its key store was changed or cannot be read. Storage that fails does this, and so does somebody who writes to it.
t-9574583652a5 = O sistema descobriu que uma chave no depósito de chaves foi mudada ou não pode ser lida. Uma memória que falha faz isso, e também alguém que escreve nela.
# Storage that fails, or an app or the screen lock that was set up anew.
t-f5a899b567d4 = Uma memória que falha, ou um app ou o bloqueio de tela que foi configurado de novo.
# Look at what else happened at this time.
t-d4fd64206066 = Veja o que mais aconteceu nesta hora.
# The security log was nearly full
t-e997cff27a9e = O log de segurança estava quase cheio
# The buffer of the security log was nearly full, so that events may have been lost. Very many events in a short time do this.
t-464d70b47454 = O espaço do log de segurança estava quase cheio, de modo que eventos podem ter se perdido. Muitíssimos eventos em pouco tempo fazem isso.
# A phone with much traffic that was offline, or with little storage.
t-2700f5f7088c = Um telefone com muito tráfego que estava sem internet, ou com pouco espaço.
# Look at what filled the log before this time.
t-45208976e655 = Veja o que encheu o log antes desta hora.
# The security log was switched off
t-02eecb9037f7 = O log de segurança foi desligado
# Intrusion Logging stopped at this time, and no shutdown of the phone is told just before. From then on it says nothing, until it starts again.
t-253195ff6f0c = O Registro de intrusões (Intrusion Logging) parou nesta hora, e não se informa nenhum desligamento do telefone logo antes. A partir daí ele não diz nada, até começar de novo.
# The owner switched it off, or the phone was shut down and the log does not tell so.
t-1641e7a104c1 = A pessoa dona o desligou, ou o telefone foi desligado e o log não informa isso.
# Ask whether the owner switched Intrusion Logging off at this time, and look at what happened before and after.
t-461e9c8042db = Pergunte se a pessoa dona desligou o Registro de intrusões (Intrusion Logging) nesta hora e veja o que aconteceu antes e depois.
# A package was added to the phone
t-5caf0a8d8375 = Um pacote foi adicionado ao telefone
# An app was put on the phone. It counts only together with other facts.
t-26198061fce0 = Um app foi colocado no telefone. Isso só conta junto com outros fatos.
# Every app is added once.
t-9340638d201f = Todo app é adicionado uma vez.
# Ask whether the owner knows the app.
t-bca2ce518363 = Pergunte se a pessoa dona conhece o app.
# An administrator app changed what the phone does
t-dd7c12497133 = Um app administrador mudou o que o telefone faz
# An app with the rights of a device administrator lifted a restriction, or set rules for the screen lock, the camera or backups. On a phone that nobody manages, no app should do so.
t-ae446a08cd65 = Um app com os direitos de um administrador do dispositivo retirou uma restrição, ou definiu regras para o bloqueio de tela, a câmera ou os backups. Em um telefone que ninguém gerencia, nenhum app deveria fazer isso.
# The phone or its work profile is managed by an employer or a school.
t-bc6348efe089 = O telefone ou o perfil de trabalho dele é gerenciado por uma empresa ou uma escola.
# Parental control or a find-my-phone app that the owner knows.
t-545543638bbd = Controle parental ou um app que encontra o telefone, que a pessoa dona conhece.
# Ask whether the owner knows the app and why it may manage the phone.
t-bd0b8d3b5784 = Pergunte se a pessoa dona conhece o app e por que ele pode gerenciar o telefone.
# Look at what else is told of this app before anything is changed.
t-e751732c16a9 = Veja o que mais se diz deste app antes que algo seja mudado.
# An app was started from another file than before, without an update
t-bc81f6a0b951 = Um app foi iniciado a partir de um arquivo diferente do anterior, sem uma atualização
# The same process was started from a package file with other content than before, while the log of this day holds no update of it and no start of the phone between.
t-799233c3b7ab = O mesmo processo foi iniciado a partir de um arquivo de pacote com conteúdo diferente do anterior, enquanto o log deste dia não tem nenhuma atualização dele e nenhuma inicialização do telefone no meio.
# Some processes belong to several packages, each of which may start them.
t-5bc5fb5d4678 = Alguns processos pertencem a vários pacotes, e cada um deles pode iniciá-los.
# The system updated a part of itself, or events of the log are missing.
t-dfbba242d49f = O sistema atualizou uma parte de si mesmo, ou faltam eventos do log.
# Look at what else is told of this app, and compare both files with those of its store.
t-593e300705a3 = Veja o que mais se diz deste app e compare os dois arquivos com os da loja dele.
# The phone was started with a system that somebody else than its maker signed
t-ed16cd913387 = O telefone foi iniciado com um sistema que não foi assinado pelo fabricante, mas por outra pessoa
# The boot loader is locked, and the system is verified by a key that was put on the phone. Systems such as GrapheneOS do this, and the phone shows it at each start.
t-fff5ed34774a = O bootloader está bloqueado, e o sistema é verificado por uma chave que foi colocada no telefone. Sistemas como o GrapheneOS fazem isso, e o telefone o mostra a cada inicialização.
# The owner uses a system like GrapheneOS.
t-3d0179879e81 = A pessoa dona usa um sistema como o GrapheneOS.
# Ask whether the owner put another system on the phone.
t-ea0acea8e4a6 = Pergunte se a pessoa dona colocou outro sistema no telefone.
# The phone was started with a system that is not verified
t-8c9c23c9d600 = O telefone foi iniciado com um sistema que não é verificado
# When the phone was started, its boot loader was unlocked or a check of its system was off. Whoever had the phone in their hands can then have changed the system. Unlocking erases the data of the phone, so an owner would have noticed.
t-2b29d4e5cc90 = Quando o telefone foi iniciado, o bootloader dele estava desbloqueado ou uma verificação do sistema estava desligada. Quem tinha o telefone nas mãos pode então ter mudado o sistema. O desbloqueio apaga os dados do telefone, então uma pessoa dona teria notado.
# The owner unlocked the boot loader, to have root or another system.
t-50eac21d76fb = A pessoa dona desbloqueou o bootloader, para ter root ou outro sistema.
# Ask whether the owner unlocked the boot loader. If not, show this finding to a digital-security helpline.
t-d96f6c975d78 = Pergunte se a pessoa dona desbloqueou o bootloader. Se não, mostre este achado a uma linha de ajuda em segurança digital.
# An attempt to unlock did not succeed
t-e985c68bcd11 = Uma tentativa de desbloqueio não deu certo
# Somebody tried to unlock the screen, and the log does not say that it succeeded. It counts only when it happens often.
t-851391c3f82c = Alguém tentou desbloquear a tela, e o log não diz que deu certo. Isso só conta quando acontece muitas vezes.
# Everybody mistypes a code.
t-5478249f8854 = Todo mundo digita um código errado.
# Ask who held the phone at this time.
t-6d2025224809 = Pergunte quem tinha o telefone na mão nesta hora.
# SELinux does not enforce its rules
t-693b32dea8b7 = O SELinux não faz cumprir as regras dele
# SELinux, one of the walls between programs, was off when the acquisition was made. On phones as they are sold it is on. Changed systems and root tools switch it off, and so does whoever broke into a phone.
t-a9c0c9efd9eb = O SELinux, uma das barreiras entre os programas, estava desligado quando a coleta foi feita. Em telefones como são vendidos, ele está ligado. Sistemas modificados e ferramentas de root o desligam, e também quem arrombou um telefone.
# The owner changed the system of the phone, or it is a build for developers.
t-25bc7c877017 = A pessoa dona mudou o sistema do telefone, ou é uma versão para desenvolvedores.
# Accessibility services are in use
t-a31608b5601a = Serviços de acessibilidade estão em uso
# The phone says that accessibility services are in use. Which ones is told by other data.
t-592f4f6f09b9 = O telefone diz que serviços de acessibilidade estão em uso. Quais são, outros dados dizem.
# Look at the list of accessibility services and ask the owner whether they know each of them.
t-b6f95c4a72be = Olhe a lista de serviços de acessibilidade e pergunte à pessoa dona se ela conhece cada um deles.
# Advanced Protection
t-79d9e212756f = Proteção avançada
# Advanced Protection of Android was on before, and it was switched off. With it a phone is harder to attack, and it can keep logs that help to find an attack later.
t-f2eb8ae39aab = A Proteção avançada do Android estava ligada e foi desligada. Com ela é mais difícil atacar um telefone, e ela pode guardar registros que ajudam a encontrar um ataque depois.
# Advanced Protection was switched off
t-b33809f2ed52 = A Proteção avançada foi desligada
# Ask the owner whether they switched it off, and once all copies are made, switch it on again in Settings, Security, Advanced Protection.
t-c6f3928b2759 = Pergunte à pessoa dona se ela a desligou e, quando todas as cópias estiverem feitas, ligue-a de novo em Configurações, Segurança, Proteção avançada.
# If the owner may be a target, switch it on in Settings, Security, Advanced Protection, once all copies are made. There Intrusion Logging can be switched on, too.
t-f50f7c4d1d07 = Se a pessoa dona pode ser um alvo, ligue-a em Configurações, Segurança, Proteção avançada, quando todas as cópias estiverem feitas. Ali também se pode ligar o registro de intrusões (Intrusion Logging).
# It was switched off to collect data with a cable.
t-652b76306c44 = Foi desligada para coletar dados com um cabo.
# Only devices that have the mode tell of it: Android 16 and later.
t-0eaf0d77084c = Só os aparelhos que têm este modo falam dele: Android 16 e posteriores.
# The owner tried it, or an app that they need did not work with it.
t-1d543ce1456d = A pessoa dona a experimentou, ou um app de que precisa não funcionava com ela.
# The phone has Advanced Protection of Android, and it is off. With it a phone is harder to attack, and it can keep logs that help to find an attack later.
t-554ca0d5f6f8 = O telefone tem a Proteção avançada do Android, e ela está desligada. Com ela é mais difícil atacar um telefone, e ela pode guardar registros que ajudam a encontrar um ataque depois.
# protection switched off
t-d374cacd5c11 = proteção desligada
# protection switched on
t-4e1d515b22f5 = proteção ligada
# Advanced Protection is off
t-cd8f329a4c36 = A Proteção avançada está desligada
# It is off unless somebody switches it on.
t-bc5de7b25cd1 = Ela fica desligada, a não ser que alguém a ligue.
# The owner switched it on.
t-1f3910fc5c43 = A pessoa dona a ligou.
# Leave it on. It may make it harder to collect data with a cable.
t-35b9e7e3de1e = Deixe-a ligada. Ela pode dificultar a coleta de dados com um cabo.
# An app is the VPN that stays on
t-97e5b3391223 = Um app é a VPN que fica ligada
# An app was set to carry all traffic of the phone whenever it is on.
t-3f916306238e = Um app foi definido para carregar todo o tráfego do telefone sempre que ele está ligado.
# The owner uses a VPN they trust.
t-5307f63a7822 = A pessoa dona usa uma VPN em que confia.
# An employer or school that manages the phone set it.
t-7b40da37d4e3 = Uma empresa ou escola que gerencia o telefone a definiu.
# Ask the owner whether they chose this VPN. If not, have all copies made first, then switch it off in Settings, Network, VPN.
t-bccce286967c = Pergunte à pessoa dona se ela escolheu esta VPN. Se não, faça primeiro todas as cópias e depois a desligue em Configurações, Rede, VPN.
# Apps may be shown another place
t-1dda492f8355 = Pode-se mostrar aos apps um outro lugar
# The phone may be given a place where it is not. Somebody who hides where the phone is, or develops apps, sets this.
t-027ad9530691 = O telefone pode receber um lugar onde ele não está. Quem esconde onde o telefone está, ou desenvolve apps, define isso.
# Ask the owner whether they set this.
t-9c336a1b4c93 = Pergunte à pessoa dona se ela definiu isso.
# An app was given power over the phone with the debugging bridge
t-6ad129640590 = Um app recebeu poder sobre o telefone com a ponte de depuração
# A list of apps that read the screen, read notifications, are the keyboard, get text messages or carry all traffic was written by the debugging bridge: somebody did it from a computer, or with a tool on the phone that acts like one.
t-e25ad0f19d12 = Uma lista de apps que leem a tela, leem notificações, são o teclado, recebem mensagens de texto ou carregam todo o tráfego foi escrita pela ponte de depuração: alguém fez isso de um computador ou com uma ferramenta no telefone que age como um.
# The owner set up an app that asks for this step, such as one that automates the phone.
t-8eaef9bf7bf6 = A pessoa dona configurou um app que pede este passo, como um que automatiza o telefone.
# The phone is used to test apps.
t-1e409e52791d = O telefone é usado para testar apps.
# Ask the owner whether they or somebody they know set this from a computer, and do not change it before all copies are made.
t-43493538dcbc = Pergunte à pessoa dona se ela ou alguém que ela conhece definiu isso de um computador, e não o mude antes que todas as cópias estejam feitas.
# Apps are not checked for harm
t-aab169fedcad = Os apps não são verificados quanto a danos
# The check of apps by Google Play Protect is switched off. It looks for harmful apps when they are added and later on.
t-dd8b1ac5ccf6 = A verificação de apps pelo Google Play Protect está desligada. Ela procura apps nocivos quando eles são adicionados e depois também.
# The owner switched it off to add an app that it did not like.
t-ea80c030a1fe = A pessoa dona a desligou para adicionar um app que a verificação não aceitava.
# The phone has no services of Google.
t-f8fb1481961e = O telefone não tem serviços do Google.
# Ask the owner whether they switched it off. If not, ask a digital-security helpline, from another device, before anything is changed.
t-214daad98aa7 = Pergunte à pessoa dona se ela a desligou. Se não, peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho, antes que algo seja mudado.
# Apps that come from a computer are not checked
t-6276b357f63e = Apps que vêm de um computador não são verificados
# Apps that are added with the debugging bridge are not checked, or not asked about on the phone.
t-7056e162fd80 = Apps que são adicionados com a ponte de depuração não são verificados, ou o telefone não pergunta sobre eles.
# The check of apps was switched off with the debugging bridge
t-340faec4e6b1 = A verificação de apps foi desligada com a ponte de depuração
# The check of apps by Google Play Protect is switched off, and the debugging bridge wrote that: somebody did it from a computer, or with a tool on the phone that acts like one. Guides for adding spyware begin with this step.
t-cfffd43d5f43 = A verificação de apps pelo Google Play Protect está desligada, e quem escreveu isso foi a ponte de depuração: alguém fez isso de um computador ou com uma ferramenta no telefone que age como um. Guias para adicionar programas espiões começam com este passo.
# A tool against unwanted apps of the maker was used.
t-d5730da86490 = Foi usada uma ferramenta contra apps indesejados do fabricante.
# The debugging bridge is switched on
t-704dd02c82f3 = A ponte de depuração está ligada
# USB debugging is on. It has to be on while data is collected with it; when it stays on, whoever has the phone open in hand can use it.
t-4074f77a92ca = A depuração USB está ligada. Ela precisa estar ligada enquanto dados são coletados com ela; quando fica ligada, quem tem na mão o telefone aberto pode usá-la.
# It was switched on to collect this data.
t-df292288c9d4 = Ela foi ligada para coletar estes dados.
# The owner develops apps or uses tools that need it.
t-48dec5157683 = A pessoa dona desenvolve apps ou usa ferramentas que precisam dela.
# Once all copies are made, switch USB debugging off in Settings, System, Developer options.
t-b9543cb09dc4 = Quando todas as cópias estiverem feitas, desligue a depuração USB em Configurações, Sistema, Opções do desenvolvedor.
# An app switched debugging on
t-6739068af419 = Um app ligou a depuração
# Developer options, the debugging bridge or wireless debugging were switched on, and what wrote that last is neither the settings nor another part of the system.
t-6714c8c909b3 = As opções do desenvolvedor, a ponte de depuração ou a depuração sem fio foram ligadas, e quem escreveu isso por último não são as configurações nem outra parte do sistema.
# A tool of the owner, such as one that automates the phone, has the right to do so.
t-b7f626e58848 = Uma ferramenta da pessoa dona, como uma que automatiza o telefone, tem o direito de fazer isso.
# A part of the maker's system with an unusual name.
t-bd2b7228f4cd = Uma parte do sistema do fabricante com um nome incomum.
# Ask the owner whether they know the app that is named and gave it this right. If not, ask a digital-security helpline, from another device, before anything is changed.
t-7e551a7064dd = Pergunte à pessoa dona se ela conhece o app citado e se lhe deu este direito. Se não, peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho, antes que algo seja mudado.
# Developer options are switched on
t-5c6359e6e194 = As opções do desenvolvedor estão ligadas
# Developer options are shown. They have to be for most ways to collect data; without that need they are off.
t-deb655c68583 = As opções do desenvolvedor estão visíveis. Elas precisam estar na maioria das formas de coletar dados; sem essa necessidade, ficam desligadas.
# They were switched on to collect this data.
t-ab9fbf1bcbfc = Elas foram ligadas para coletar estes dados.
# The owner develops apps or likes to look around.
t-ab0ab6dc2646 = A pessoa dona desenvolve apps ou gosta de explorar.
# Once all copies are made, switch the developer options off in Settings, System.
t-972453dc262b = Quando todas as cópias estiverem feitas, desligue as opções do desenvolvedor em Configurações, Sistema.
# Names are looked up at a chosen server
t-96b1e9f6149b = Os nomes são consultados em um servidor escolhido
# The phone asks one server, which somebody chose, for the addresses of all names. Whoever runs it sees which servers the phone looks for.
t-cdec78c0fe07 = O telefone pergunta a um servidor, que alguém escolheu, os endereços de todos os nomes. Quem o controla vê quais servidores o telefone procura.
# The owner chose a server against advertisements or for privacy.
t-8fe2b8aee2c7 = A pessoa dona escolheu um servidor contra anúncios ou para ter privacidade.
# Ask the owner whether they know this server.
t-889ba97bc196 = Pergunte à pessoa dona se ela conhece este servidor.
# Names are looked up without encryption
t-36da24c11330 = Os nomes são consultados sem criptografia
# Private DNS is switched off: names of servers that the phone looks for can be read on the way.
t-38fbc2fc9702 = O DNS privado está desligado: os nomes dos servidores que o telefone procura podem ser lidos no caminho.
# The network of an employer or a hotel did not work with it.
t-5fe09de46f15 = A rede de uma empresa ou de um hotel não funcionava com ele.
# Switch Private DNS to automatic in Settings, Network, once all copies are made.
t-6b5dc2fa8487 = Coloque o DNS privado em automático em Configurações, Rede, quando todas as cópias estiverem feitas.
# A proxy is set for the whole device
t-1cfaf513a734 = Um proxy está definido para o aparelho inteiro
# The phone sends what it loads from the network through a proxy, for all networks. Whoever runs it sees where the phone connects to. This has no place in the settings of most phones.
t-a12f3f50d31d = O telefone envia por um proxy o que carrega da rede, em todas as redes. Quem o controla vê a que lugares o telefone se conecta. Isso não tem lugar nas configurações da maioria dos telefones.
# A tool of developers or against advertisements was used.
t-45bd2880e62b = Foi usada uma ferramenta de desenvolvedores ou contra anúncios.
# Ask the owner whether they know the proxy. If not, ask a digital-security helpline, from another device, before anything is changed.
t-8592e7c2bf6b = Pergunte à pessoa dona se ela conhece o proxy. Se não, peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho, antes que algo seja mudado.
# Reports of errors are not sent to the maker
t-d06b0efe4c11 = Relatórios de erros não são enviados ao fabricante
# Reports of crashes or of security are not shared. By itself this is a choice about privacy; spyware has been seen that switches it off.
t-c1a6ed919710 = Relatórios de travamentos ou de segurança não são compartilhados. Por si só, é uma escolha sobre privacidade; já se viu programa espião que desliga isso.
# The owner did not agree to share them, which is ordinary.
t-4202ef14764d = A pessoa dona não concordou em compartilhá-los, o que é comum.
# Nothing has to be done; compare with other findings.
t-328b60cfd62a = Não é preciso fazer nada; compare com outros achados.
# The signs that show camera and microphone in use are hidden
t-d851c03e4425 = Os sinais que mostram a câmera e o microfone em uso estão escondidos
# Android shows a green sign while an app uses the camera or the microphone, or records the screen. A switch that has no place in the settings hides it. Spyware has been seen that sets this switch.
t-08e68cc9c879 = O Android mostra um sinal verde enquanto um app usa a câmera ou o microfone, ou grava a tela. Uma opção que não tem lugar nas configurações o esconde. Já se viu programa espião que define essa opção.
# The owner hid the sign with a computer, for example to record the screen without it.
t-0e8a45343556 = A pessoa dona escondeu o sinal com um computador, por exemplo para gravar a tela sem ele.
# Ask the owner whether they hid the sign. If not, ask a digital-security helpline, from another device, before anything is changed.
t-1a056657b685 = Pergunte à pessoa dona se ela escondeu o sinal. Se não, peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho, antes que algo seja mudado.
# Unknown apps are not sent to Google for a check
t-6a0212252bc2 = Apps desconhecidos não são enviados ao Google para verificação
# Apps that Google Play Protect does not know are not sent to Google to be checked.
t-d465ae4f232e = Apps que o Google Play Protect não conhece não são enviados ao Google para serem verificados.
# The owner does not want to share their apps.
t-2aaed1d46468 = A pessoa dona não quer compartilhar os apps dela.
# Wireless debugging is switched on
t-ae094bf4daaa = A depuração sem fio está ligada
# Wireless debugging is on. A computer, or an app on the phone itself, that was paired once can add apps and give them permissions without a cable. Spyware has been seen that pairs the phone with itself.
t-2d64a1aeda72 = A depuração sem fio está ligada. Um computador, ou um app no próprio telefone, que já foi pareado uma vez pode adicionar apps e dar permissões a eles sem cabo. Já se viu programa espião que pareia o telefone consigo mesmo.
# Tools such as Shizuku, LADB or one that collects data on the phone itself.
t-f20f45d8a88e = Ferramentas como o Shizuku, o LADB ou uma que coleta dados no próprio telefone.
# The owner develops apps.
t-9fe9da57736a = A pessoa dona desenvolve apps.
# Ask the owner whether they or an app of theirs needs this. If not, ask a digital-security helpline, from another device, before anything is changed.
t-4f587f54d8c7 = Pergunte à pessoa dona se ela ou um app dela precisa disto. Se não, peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho, antes que algo seja mudado.
# Parts of the system are not checked while they are read
t-ec5d73c835d9 = Partes do sistema não são verificadas enquanto são lidas
# The check that notices changed parts of the system while the phone runs is off, or only writes a note.
t-f47d86ae4742 = A verificação que percebe partes mudadas do sistema enquanto o telefone funciona está desligada, ou só escreve uma anotação.
# The phone is used to develop systems.
t-470affc7c2b6 = O telefone é usado para desenvolver sistemas.
# The owner switched it off to change the system.
t-b9b81889dd9b = A pessoa dona a desligou para mudar o sistema.
# Ask the owner whether they changed the system. If nobody did, ask a digital-security helpline, from another device, before anything is changed.
t-2c989b310fc4 = Pergunte à pessoa dona se ela mudou o sistema. Se ninguém fez isso, peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho, antes que algo seja mudado.
# The phone says that its boot loader is unlocked. Whoever has it in hand can start other systems on it and change the one that is there.
t-8b8d31a4a9bc = O telefone diz que o bootloader dele está desbloqueado. Quem o tem na mão pode iniciar outros sistemas nele e mudar o que está ali.
# The owner unlocked it to put another system on the phone.
t-6fa381e7130b = A pessoa dona o desbloqueou para colocar outro sistema no telefone.
# Ask the owner whether they unlocked the boot loader. If nobody did, ask a digital-security helpline, from another device, before anything is changed.
t-ea0a16c90c9d = Pergunte à pessoa dona se ela desbloqueou o bootloader. Se ninguém fez isso, peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho, antes que algo seja mudado.
# The boot loader may be unlocked
t-b7c268bbad04 = O bootloader pode ser desbloqueado
# The developer option that lets the boot loader be unlocked is on. It is still locked, where nothing else says otherwise, and unlocking it erases the phone.
t-dbd01dd20e39 = A opção do desenvolvedor que permite desbloquear o bootloader está ligada. Ele ainda está bloqueado, onde nada mais diz o contrário, e o desbloqueio apaga o telefone.
# The owner wanted to put another system on the phone.
t-28dc827e0ee6 = A pessoa dona queria colocar outro sistema no telefone.
# Some phones come with it on.
t-3b41922a7f82 = Alguns telefones vêm com ela ligada.
# Once all copies are made, switch the option off in Settings, System, Developer options, unless the owner needs it.
t-28cc00929908 = Quando todas as cópias estiverem feitas, desligue a opção em Configurações, Sistema, Opções do desenvolvedor, a não ser que a pessoa dona precise dela.
# The debugging bridge listens on the network
t-645d71bfe5d7 = A ponte de depuração escuta na rede
# The debugging bridge takes connections from the network, also from an app on the phone itself. Whoever connects and is allowed can add apps and give them permissions.
t-bd3650deb638 = A ponte de depuração aceita conexões da rede, também de um app no próprio telefone. Quem se conecta e tem permissão pode adicionar apps e dar permissões a eles.
# Tools such as Shizuku or LADB, or a program on the owner's computer.
t-86a116974eea = Ferramentas como o Shizuku ou o LADB, ou um programa no computador da pessoa dona.
# A television or a box for it: some come like this.
t-8e43fbb401c7 = Uma televisão ou um aparelho para ela: alguns vêm assim.
# The phone once started a system that is not Samsung's
t-59bef455f535 = O telefone já iniciou uma vez um sistema que não é da Samsung
# A fuse in the phone says that a system which Samsung did not sign was started on it at some time. It cannot be undone, and does not say what runs now.
t-52256e64e0e5 = Um fusível no telefone diz que um sistema não assinado pela Samsung foi iniciado nele em algum momento. Isso não pode ser desfeito e não diz o que funciona agora.
# A former owner put another system on the phone.
t-c129ccaf3daf = Uma pessoa que teve o telefone antes colocou outro sistema nele.
# A repair shop did.
t-0b0f3ce4f9e1 = Uma oficina de conserto fez isso.
# Ask the owner where the phone comes from, and whether they know of another system on it.
t-3b0caded42cc = Pergunte à pessoa dona de onde vem o telefone e se ela sabe de outro sistema nele.
# Fixes for security are older than a year
t-6aec4a88ad5b = As correções de segurança têm mais de um ano
# When the data was collected, the last fixes for security of the phone were more than a year old. Many faults that attacks use are known and open on this phone.
t-a92384a4904c = Quando os dados foram coletados, as últimas correções de segurança do telefone tinham mais de um ano. Muitas falhas que ataques usam são conhecidas e estão abertas neste telefone.
# The maker gives no more fixes for this model.
t-baf52b66562d = O fabricante não dá mais correções para este modelo.
# The phone was not used for a long time.
t-8e2b817fe444 = O telefone ficou muito tempo sem uso.
# It is an emulator.
t-67bce7385837 = É um emulador.
# Once all copies are made, look for updates in Settings, System. If none is offered any more, think of another phone.
t-b052ccb2c5c9 = Quando todas as cópias estiverem feitas, procure atualizações em Configurações, Sistema. Se não for mais oferecida nenhuma, pense em outro telefone.
# Fixes for security are older than half a year
t-e19df9f8fc87 = As correções de segurança têm mais de meio ano
# When the data was collected, the last fixes for security of the phone were more than half a year old. Faults that were mended since are known and open on this phone.
t-a8f519033775 = Quando os dados foram coletados, as últimas correções de segurança do telefone tinham mais de meio ano. Falhas que foram consertadas desde então são conhecidas e estão abertas neste telefone.
# The maker gives fixes seldom, or no more.
t-055981939cfc = O fabricante dá correções raramente, ou não dá mais.
# Updates wait to be confirmed.
t-858c57db5b2e = Atualizações esperam para ser confirmadas.
# Rules between programs are not enforced
t-e4e0ae2bb042 = As regras entre os programas não são aplicadas
# The system was started so that SELinux, which keeps programs apart, only writes down what it would forbid.
t-abd43eed9afd = O sistema foi iniciado de modo que o SELinux, que mantém os programas separados, só anota o que proibiria.
# The owner put a system of their own on the phone.
t-3ab7022e0548 = A pessoa dona colocou um sistema próprio no telefone.
# The storage is not encrypted
t-4e744caed7bd = O armazenamento não está criptografado
# What is stored on the phone is not encrypted. Whoever has it in hand can read it without its code.
t-e020ad39bd79 = O que está guardado no telefone não está criptografado. Quem o tem na mão pode lê-lo sem o código dele.
# The phone is old: new ones have to encrypt.
t-1271a9f2f754 = O telefone é antigo: os novos precisam criptografar.
# A system other than that of the maker runs on it.
t-89377f2a0c98 = Nele funciona um sistema que não é o do fabricante.
# Once all copies are made, encrypt the phone in Settings, Security, where it offers that.
t-fcf6b4ec2329 = Quando todas as cópias estiverem feitas, criptografe o telefone em Configurações, Segurança, onde ele oferecer isso.
# The whole system can be debugged
t-9b59225f8f45 = O sistema inteiro pode ser depurado
# Every program on the phone can be debugged and the debugging bridge can rule the system. Systems for customers forbid this.
t-d96202ae1b82 = Cada programa do telefone pode ser depurado, e a ponte de depuração pode controlar o sistema. Sistemas para clientes proíbem isso.
# The owner put a system of their own on the phone, or changed the one that was there.
t-b441d6b390bc = A pessoa dona colocou um sistema próprio no telefone, ou mudou o que estava ali.
# It is an emulator or a phone of developers.
t-a686bb245d65 = É um emulador ou um telefone de desenvolvedores.
# The system was built for developers
t-bd6fffccb469 = O sistema foi feito para desenvolvedores
# The system is of a kind that is built for developers, and that lets the debugging bridge rule it.
t-bcf07dc4ecb8 = O sistema é de um tipo feito para desenvolvedores e permite que a ponte de depuração o controle.
# The owner put a system of a community on the phone.
t-ab8278292428 = A pessoa dona colocou no telefone um sistema de uma comunidade.
# Ask the owner whether they chose this system.
t-dc45b9b48d7d = Pergunte à pessoa dona se ela escolheu este sistema.
# The system is signed with keys of developers
t-c56ba3fe8bd4 = O sistema está assinado com chaves de desenvolvedores
# The system says that it was signed with keys for development and not with those for customers. The keys for tests are known to everybody, so that others can sign parts of it.
t-15af8dbf5979 = O sistema diz que foi assinado com chaves de desenvolvimento e não com as de clientes. As chaves de testes são conhecidas por todos, de modo que outros podem assinar partes dele.
# The owner put a system of a community on the phone: many are signed like this.
t-4a31a393cb30 = A pessoa dona colocou no telefone um sistema de uma comunidade: muitos são assinados assim.
# Fixes for the parts of the maker are older than a year
t-11681d7cf44d = As correções das partes do fabricante têm mais de um ano
# The last fixes for drivers and other parts by the maker of the phone or of its chips were more than a year old when the data was collected.
t-1b0123a29a8b = As últimas correções dos drivers e de outras partes, feitas pelo fabricante do telefone ou dos chips dele, tinham mais de um ano quando os dados foram coletados.
# A system other than that of the maker brings newer fixes for its own parts only.
t-7853f259661b = Um sistema que não é o do fabricante traz correções mais novas só para as próprias partes.
# The system was started without being verified
t-dfb407f0d027 = O sistema foi iniciado sem ser verificado
# When the phone was started, its boot loader was unlocked or what it started was not what it should be. Anything could have been put into the system, and would not be noticed at the start.
t-e3593f65457a = Quando o telefone foi iniciado, o bootloader dele estava desbloqueado ou o que ele iniciou não era o que deveria ser. Qualquer coisa poderia ter sido colocada no sistema, e isso não seria notado na inicialização.
# The owner unlocked the boot loader to put another system on the phone.
t-ffa2c83a809d = A pessoa dona desbloqueou o bootloader para colocar outro sistema no telefone.
# The system was verified with a key of its own
t-5ad6676acead = O sistema foi verificado com uma chave própria
# The boot loader is locked, and the system was verified with a key that is not the maker's. Systems such as GrapheneOS do this.
t-2b2629e150a9 = O bootloader está bloqueado, e o sistema foi verificado com uma chave que não é a do fabricante. Sistemas como o GrapheneOS fazem isso.
# The owner put a system such as GrapheneOS on the phone and locked it again.
t-2c8044d4558b = A pessoa dona colocou um sistema como o GrapheneOS no telefone e o bloqueou de novo.
# Ask the owner whether they chose this system, and compare the key that the phone shows at the start with the published one.
t-bec02dfac446 = Pergunte à pessoa dona se ela escolheu este sistema e compare a chave que o telefone mostra na inicialização com a publicada.
# Wireless debugging is running
t-b31b92daee76 = A depuração sem fio está funcionando
# Wireless debugging has opened a port. A device, or an app on the phone itself, that was paired can add apps and give them permissions.
t-138e31402acb = A depuração sem fio abriu uma porta. Um aparelho, ou um app no próprio telefone, que foi pareado pode adicionar apps e dar permissões a eles.
# A program that crashed ran code from an unusual place
t-fb57280b90f0 = Um programa que travou executava código de um lugar incomum
# A program that crashed had loaded code from the folder for temporary files of the shell, from memory alone, or from a file that was deleted. Code that was put into a program from outside looks like this; tools for tests do, too.
t-e24e4093b24f = Um programa que travou tinha carregado código da pasta de arquivos temporários do shell, só da memória ou de um arquivo que foi apagado. Código que foi colocado em um programa de fora parece assim; ferramentas de testes também.
# A program crashed in a library for pictures, fonts, sound or video
t-835e10d4963f = Um programa travou em uma biblioteca de imagens, fontes, som ou vídeo
# A program crashed in code that takes apart data of strangers. That happens on ordinary phones now and then, and is told only when it comes again within a day.
t-7e890a9bd052 = Um programa travou em código que processa dados de estranhos. Isso acontece de vez em quando em telefones comuns e só é informado quando volta em até um dia.
# Faults in these libraries happen on ordinary phones, for example by a broken file.
t-f02425e83414 = Falhas nessas bibliotecas acontecem em telefones comuns, por exemplo por um arquivo quebrado.
# A program crashed in a function that attacks have aimed at
t-7703f8f6a82e = Um programa travou em uma função que ataques já visaram
# A program crashed while it read a picture or a font, in a function with a fault that attacks have used. Attacks that fail leave such crashes; a broken file does, too.
t-d10cc088dbd7 = Um programa travou enquanto lia uma imagem ou uma fonte, em uma função com uma falha que ataques já usaram. Ataques que falham deixam travamentos assim; um arquivo quebrado também.
# A broken picture or font, or a fault of programming.
t-6abb962a567d = Uma imagem ou uma fonte quebrada, ou uma falha de programação.
# A program with the rights of the system crashed
t-268ceedd316a = Um programa com os direitos do sistema travou
# A program that ran as root, as the system or as the shell crashed. Parts of the system do now and then. What is worth a look is a program that does not belong to the phone.
t-f217328bac96 = Um programa que funcionava como root, como o sistema ou como o shell travou. Partes do sistema travam de vez em quando. O que merece um olhar é um programa que não pertence ao telefone.
# A fault of a part of the system, which most phones have.
t-07206fe172ea = Uma falha de uma parte do sistema, que a maioria dos telefones tem.
# Look whether the path of the program is one of the system.
t-bea9bb0a2716 = Veja se o caminho do programa é um do sistema.
# The service of Samsung that looks through pictures crashed
t-85e707cf79ad = O serviço da Samsung que examina imagens travou
# The service com.samsung.ipservice crashed. It looks through all pictures that arrive, and a published attack by prepared pictures aimed at it. Broken pictures make it crash, too.
t-f4731d65a197 = O serviço com.samsung.ipservice travou. Ele examina todas as imagens que chegam, e um ataque publicado com imagens preparadas o visava. Imagens quebradas também o fazem travar.
# A broken picture.
t-0bf18a8857ab = Uma imagem quebrada.
# An app may keep the phone unlocked
t-09d32fdddbcf = Um app pode manter o telefone desbloqueado
# A trust agent that is not one of the system is enabled: the app may keep the phone unlocked.
t-120582df9d18 = Um agente de confiança que não é do sistema está ativado: o app pode manter o telefone desbloqueado.
# An employer's app.
t-88c98f159e39 = Um app da empresa em que a pessoa trabalha.
# Ask the owner whether they know this app and allowed it in Settings, Security, Trust agents.
t-8e4cf7a792e0 = Pergunte à pessoa dona se ela conhece este app e se o permitiu em Configurações, Segurança, Agentes de confiança.
# A USB peripheral was attached, by the list of the USB port
t-12c21f580cc1 = Um periférico USB foi conectado, segundo a lista da porta USB
# A USB peripheral as in a known attack, in the list of the USB port
t-f1afd538be3d = Um periférico USB como em um ataque conhecido, na lista da porta USB
# A USB peripheral was attached while the screen was locked
t-5520a3d5fdcd = Um periférico USB foi conectado enquanto a tela estava bloqueada
# When the report was made, a peripheral was attached to the phone as to a computer, and the screen was locked. Tools that break into locked phones pretend to be peripherals. People leave a dock or a headset attached, too.
t-ff0329f3149c = Quando o relatório foi feito, um periférico estava conectado ao telefone como a um computador, e a tela estava bloqueada. Ferramentas que arrombam telefones bloqueados fingem ser periféricos. As pessoas também deixam uma base (dock) ou um fone conectado.
# A dock, a headset or a hub stayed attached to the phone.
t-4080abc174b2 = Uma base (dock), um fone ou um hub ficou conectado ao telefone.
# Ask what is attached to the phone, and in whose hands it was.
t-02a86d5ad4c9 = Pergunte o que está conectado ao telefone e nas mãos de quem ele estava.
# The phone has a further profile
t-ecf5ac0cff5a = O telefone tem um perfil a mais
# Besides the ordinary one the phone has another profile, such as one for work or a private one, with apps of its own.
t-142af42b5275 = Além do comum, o telefone tem outro perfil, como um de trabalho ou um privado, com apps próprios.
# A profile for work, a private space, or a second copy of a messenger.
t-d03d66764d25 = Um perfil de trabalho, um espaço privado ou uma segunda cópia de um mensageiro.
# Ask the owner whether they know of this profile, and collect data of it too.
t-61618466c799 = Pergunte à pessoa dona se ela sabe deste perfil e colete também os dados dele.
# The phone has a further user
t-6e18bfb8fc3b = O telefone tem um usuário a mais
# Besides the first one the phone has another user, with apps and settings of its own.
t-58387ab17569 = Além do primeiro, o telefone tem outro usuário, com apps e configurações próprios.
# The phone is shared in the family.
t-265f1086f162 = O telefone é compartilhado na família.
# A guest was added once.
t-cf3d7311e8fc = Um convidado foi adicionado uma vez.
# Ask the owner whether they know of this user, and collect data of it too.
t-d4a916c33aa4 = Pergunte à pessoa dona se ela sabe deste usuário e colete também os dados dele.
# An app carries all traffic
t-a8c235d92b29 = Um app carrega todo o tráfego
# A VPN of an app was active when the data was collected. Whoever runs it sees where the phone connects to.
t-8c29e64fae91 = Uma VPN de um app estava ativa quando os dados foram coletados. Quem a controla vê a que lugares o telefone se conecta.
# The owner uses a VPN, or an app against advertisements that works as one.
t-362dd6a3a590 = A pessoa dona usa uma VPN, ou um app contra anúncios que funciona como uma.
# Ask the owner whether they chose this app.
t-ead8de34a6a0 = Pergunte à pessoa dona se ela escolheu este app.
# An app added a Wi-Fi network
t-0a508403fec2 = Um app adicionou uma rede Wi-Fi
# An app that is no part of the system added or changed a Wi-Fi network that the phone remembers. A phone joins such a network by itself, and whoever runs it sees with whom it talks.
t-6d882b9c17a2 = Um app que não faz parte do sistema adicionou ou mudou uma rede Wi-Fi de que o telefone se lembra. Um telefone entra sozinho em uma rede assim, e quem a controla vê com quem ele se comunica.
# Apps of providers, hotels, cameras and smart homes add networks.
t-4fc9e5d95bac = Apps de operadoras, hotéis, câmeras e casas inteligentes adicionam redes.
# Ask the owner whether the app was meant to add a network.
t-e0953b66b8ac = Pergunte à pessoa dona se o app deveria adicionar uma rede.
# The planted record went through the rule engine
t-19934f01a262 = O registro plantado passou pelo motor de regras
# Every run sends a planted record through the rule engine. This rule matches that record and no record of a device.
t-463abda83fe0 = Cada execução envia um registro plantado pelo motor de regras. Esta regra corresponde a esse registro e a nenhum registro de um aparelho.
# The record is planted in every run; it says nothing about a device.
t-381fa4ca2071 = O registro é plantado em cada execução; ele não diz nada sobre um aparelho.
# None. The report names this rule only when it fails.
t-fe527f6ae888 = Nenhum. O relatório só cita esta regra quando ela falha.
# A description of an application without its identifier
t-f74136440fcf = Uma descrição de um aplicativo sem o identificador dele
# Every store writes the identifier of an application into its description. It is missing here. Descriptions from before 2010 lack it, and so may one that was written by hand.
t-efe1a7223803 = Toda loja escreve o identificador de um aplicativo na descrição dele. Aqui ele falta. Descrições de antes de 2010 não o têm, e uma que foi escrita à mão também pode não ter.
# The application is very old.
t-fe44d88ce6fb = O aplicativo é muito antigo.
# It was signed by an organization for its own people.
t-66b6ad4408a5 = Ele foi assinado por uma organização para o próprio pessoal.
# Ask the owner whether they know the application and where it came from.
t-6d9dceec2bcc = Pergunte à pessoa dona se ela conhece o aplicativo e de onde ele veio.
# An application that did not come from the App Store
t-ec1fde31d11d = Um aplicativo que não veio da App Store
# The description of the application names a program other than Apple's as the one that asked for its installation. Stores of other makers exist, in some countries with Apple's permission. Who wants to watch a phone may also bring an application onto it that no store has looked at.
t-ba7d8e5ffb11 = A descrição do aplicativo cita um programa que não é da Apple como o que pediu a instalação dele. Existem lojas de outros criadores, em alguns países com permissão da Apple. Quem quer vigiar um telefone também pode trazer para ele um aplicativo que nenhuma loja examinou.
# The owner uses another store, which Apple permits in some countries.
t-0079637e36ef = A pessoa dona usa outra loja, o que a Apple permite em alguns países.
# An employer or a school installed the application.
t-6d7d98a93160 = Uma empresa ou uma escola instalou o aplicativo.
# A store or manager for applications from outside the App Store
t-4b246a716995 = Uma loja ou um gerenciador de aplicativos de fora da App Store
# The phone has, or had when it was copied, a program that installs applications which the App Store does not offer, or the mark that such a program leaves. Some of them need the limits of iOS to be lifted (a jailbreak). It is no sign of an attack in itself.
t-f7fcaf9c6727 = O telefone tem, ou tinha quando foi copiado, um programa que instala aplicativos que a App Store não oferece, ou a marca que um programa assim deixa. Alguns deles precisam que os limites do iOS sejam retirados (um jailbreak). Isso, em si, não é sinal de um ataque.
# The owner wanted applications that the App Store does not offer.
t-d33f7ec2745e = A pessoa dona queria aplicativos que a App Store não oferece.
# Ask the owner whether they, or somebody who had the phone, put it there. If nobody knows of it, ask a digital-security helpline, from another device, before anything is changed.
t-d482958287a4 = Pergunte à pessoa dona se ela, ou alguém que estava com o telefone, o colocou ali. Se ninguém souber disso, peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho, antes que algo seja mudado.
# An application installed by an unusual program of Apple
t-c1ffe1f6a805 = Um aplicativo instalado por um programa incomum da Apple
# The description of the application names a program of Apple as the one that asked for its installation, but neither the App Store nor the management of devices. TestFlight, with which makers try out applications, is one.
t-aee2bfb45c35 = A descrição do aplicativo cita um programa da Apple como o que pediu a instalação dele, mas não a App Store nem o gerenciamento de aparelhos. O TestFlight, com o qual criadores testam aplicativos, é um deles.
# The owner helps to try out an application.
t-49ce85a79b0b = A pessoa dona ajuda a testar um aplicativo.
# The phone was set up from another one, or from a backup.
t-f1bd206ba538 = O telefone foi configurado a partir de outro ou de um backup.
# An attached file is of another kind than its name says
t-4862a4fff4dc = Um arquivo anexado é de um tipo diferente do que o nome dele diz
# The first bytes of this attachment are those of another kind of file than its name says. That is common and mostly harmless. Attacks used it too: a PDF under the name of a GIF.
t-7a3df223e38e = Os primeiros bytes deste anexo são os de um tipo de arquivo diferente do que o nome dele diz. Isso é comum e, na maioria das vezes, inofensivo. Ataques também usaram isso: um PDF com nome de GIF.
# Programs and websites often give a picture the ending of another kind of picture.
t-d188c2c0a787 = Programas e sites muitas vezes dão a uma imagem a terminação de outro tipo de imagem.
# Somebody renamed the file.
t-55ee831571a7 = Alguém mudou o nome do arquivo.
# Ask whether the owner knows the sender and expected the file.
t-1eea2fb8a714 = Pergunte se a pessoa dona conhece quem enviou e se esperava o arquivo.
# An attached file has a structure that published attacks needed
t-087222c167c7 = Um arquivo anexado tem uma estrutura de que ataques publicados precisavam
# Inside of this attachment is a structure that makes careless programs write beyond their memory, or that only a hidden part of Apple's font reader understands. Programs that make pictures and documents do not write it. Attacks that needed no action of the owner did (2021 to 2025). One such file alone does not tell whether it worked.
t-30f5df6174fd = Dentro deste anexo há uma estrutura que faz programas descuidados escreverem além da memória deles, ou que só uma parte escondida do leitor de fontes da Apple entende. Programas que criam imagens e documentos não a escrevem. Ataques que não precisavam de nenhuma ação da pessoa dona a escreveram (2021 a 2025). Um só arquivo assim não diz se o ataque funcionou.
# A researcher or a tester sent a file made to test programs.
t-3e27e578ffda = Um pesquisador ou testador enviou um arquivo feito para testar programas.
# The file was damaged on its way.
t-ee6f89644ced = O arquivo foi danificado no caminho.
# Do not open the file, and do not forward it.
t-43e113567151 = Não abra o arquivo e não o encaminhe.
# Have a full copy made before the phone is restarted, updated or erased, and show this finding to a digital-security helpline.
t-c9a5982a4ce6 = Mande fazer uma cópia completa antes que o telefone seja reiniciado, atualizado ou apagado, e mostre este achado a uma linha de ajuda em segurança digital.
# The backup is not encrypted
t-af0b5e37814c = O backup não está criptografado
# A backup that is not encrypted holds less than one that is: the history of the browser, calls, health data and saved networks are missing. So there is less in which traces could be found. Anybody who gets hold of it can read it.
t-a2148c3a8b70 = Um backup que não está criptografado guarda menos do que um que está: faltam o histórico do navegador, as chamadas, os dados de saúde e as redes salvas. Assim, há menos onde rastros poderiam ser encontrados. Qualquer pessoa que o consiga pode lê-lo.
# Nobody chose a password for backups on this computer.
t-17c8f8480be0 = Ninguém escolheu uma senha para os backups neste computador.
# Make another backup with encryption turned on, with a password that only the owner knows, and have that one checked too.
t-165488c7296b = Faça outro backup com a criptografia ligada, com uma senha que só a pessoa dona conheça, e peça que ele também seja examinado.
# The phone had no passcode
t-fc85a4eee9ac = O telefone não tinha código
# The backup says that no passcode was set. Anybody who has such a phone in hand can open it, connect it to a computer and change it, and what is stored on it is hardly protected.
t-b84171283b6c = O backup diz que nenhum código estava definido. Qualquer pessoa que tenha na mão um telefone assim pode abri-lo, ligá-lo a um computador e mudá-lo, e o que está guardado nele quase não tem proteção.
# The phone is new, is used for tests, or its owner turned the passcode off.
t-dfb284f5ac12 = O telefone é novo, é usado para testes, ou a pessoa dona desligou o código.
# Once all copies are made, set a passcode of six digits or more in Settings, Face ID & Passcode or Touch ID & Passcode.
t-0ce39a9e88b5 = Quando todas as cópias estiverem feitas, defina um código de seis dígitos ou mais em Ajustes, Face ID e Código ou Touch ID e Código.
# The system is older than the newest one for this phone
t-d4df471e75ab = O sistema é mais antigo do que o mais novo para este telefone
# A newer version of the system was out for this model, by a table that came with this program or was fetched later; the finding names the dates. Versions between the two close ways by which phones have been attacked.
t-cc2e733ae98e = Havia uma versão mais nova do sistema para este modelo, segundo uma tabela que veio com este programa ou foi baixada depois; o achado cita as datas. As versões entre as duas fecham caminhos pelos quais telefones foram atacados.
# The update came out only days before the backup, or there was no room or no network for it.
t-6b9edfa1524a = A atualização saiu só alguns dias antes do backup, ou não havia espaço ou rede para ela.
# The phone is kept as it is on purpose, for a test or as evidence.
t-3957ac6bcd7c = O telefone é mantido como está de propósito, para um teste ou como prova.
# Once all copies are made, and not before, update the phone in Settings, General, Software Update.
t-f0468f68780d = Quando todas as cópias estiverem feitas, e não antes, atualize o telefone em Ajustes, Geral, Atualização de Software.
# An address with the name of a script from a known attack on iPhones
t-53fec25bc3bb = Um endereço com o nome de um script de um ataque conhecido contra iPhones
# An address in the cache of an app ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-c689272ccb37 = Um endereço no cache de um app termina com o nome de um script que pesquisadores encontraram em um ataque contra iPhones com iOS 18.4 a 18.7. Páginas da web carregavam esses scripts para tomar o controle do navegador e depois do telefone. Os nomes são incomuns, mas qualquer pessoa pode usá-los.
# Somebody read about the attack, or opened a copy of these scripts to study them.
t-beb1d5d59076 = Alguém leu sobre o ataque ou abriu uma cópia desses scripts para estudá-los.
# A site has a script of the same name that does something else.
t-3ada84d1ed24 = Um site tem um script com o mesmo nome que faz outra coisa.
# Do not open the address. Note which version of iOS the phone had at that time.
t-c7abd592e212 = Não abra o endereço. Anote qual versão do iOS o telefone tinha naquela hora.
# Have a full copy made before the phone is restarted, updated or erased.
t-6cce81e2a590 = Mande fazer uma cópia completa antes que o telefone seja reiniciado, atualizado ou apagado.
# A calendar event named Meeting with the description Notes
t-1d6d0b247444 = Um evento de calendário chamado Meeting com a descrição Notes
# Attackers have reached iPhones by invitations to the calendar that were dated in the past, so that nobody was told of them. Those that became known had exactly this name and description. Both are ordinary words, and people use them, too. Who organized the event and when it was made says more than the words.
t-2c7ecf76b9c7 = Atacantes alcançaram iPhones por convites de calendário com data no passado, para que ninguém fosse avisado deles. Os que se tornaram conhecidos tinham exatamente este nome e esta descrição. As duas são palavras comuns, e as pessoas também as usam. Quem organizou o evento e quando ele foi criado diz mais do que as palavras.
# The owner, or a colleague, gave an ordinary event this name and description.
t-2a3d47d173ad = A pessoa dona, ou um colega, deu este nome e esta descrição a um evento comum.
# An application made the event from a template.
t-872396f14ab2 = Um aplicativo criou o evento a partir de um modelo.
# Ask whether anybody knows the organizer and this event.
t-ebf822c5b1cc = Pergunte se alguém conhece quem organizou e este evento.
# If nobody does, do not answer or delete it, and show this finding to a digital-security helpline, from another device.
t-27e2e8523502 = Se ninguém conhecer, não responda a ele nem o apague, e mostre este achado a uma linha de ajuda em segurança digital, usando outro aparelho.
# A calendar event named Meeting that was over before it was made
t-9e5d71561dc8 = Um evento de calendário chamado Meeting que já tinha acabado antes de ser criado
# Two independent facts meet here. The event has the name and the description of invitations by which attackers reached iPhones, and it was made after its own end, as those were, so that nobody was told of it. It shows an attempt at most, not that the attempt worked.
t-16effd6dfa1a = Dois fatos independentes se encontram aqui. O evento tem o nome e a descrição de convites pelos quais atacantes alcançaram iPhones, e foi criado depois do próprio fim, como aqueles, para que ninguém fosse avisado dele. Ele mostra no máximo uma tentativa, e não que a tentativa funcionou.
# Somebody wrote down an ordinary meeting after it had taken place.
t-64a71832d196 = Alguém anotou uma reunião comum depois que ela aconteceu.
# Events that come from another calendar get the date at which they were copied.
t-7ee090b9fa63 = Eventos que vêm de outro calendário recebem a data em que foram copiados.
# A call over WhatsApp that was not answered
t-9277e5375cfa = Uma chamada de WhatsApp que não foi atendida
# The phone listed a call over WhatsApp that nobody answered on it. That happens to everybody, and is told only when something else follows it within minutes: attacks have been delivered by calls that need not be answered.
t-a5358898f626 = O telefone listou uma chamada de WhatsApp que ninguém atendeu nele. Isso acontece com todo mundo e só é informado quando outra coisa vem depois em poucos minutos: ataques já foram entregues por chamadas que não precisam ser atendidas.
# Missed and declined calls are ordinary.
t-4252842662f1 = Chamadas perdidas e recusadas são comuns.
# A page without encryption led elsewhere in Chrome, in less than a second
t-8fcd5302b34b = Uma página sem criptografia levou a outro lugar no Chrome, em menos de um segundo
# An address in the browsing history of Chrome, or of a related browser ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-c10decb36eec = Um endereço no histórico de navegação do Chrome, ou de um navegador parecido, termina com o nome de um script que pesquisadores encontraram em um ataque contra iPhones com iOS 18.4 a 18.7. Páginas da web carregavam esses scripts para tomar o controle do navegador e depois do telefone. Os nomes são incomuns, mas qualquer pessoa pode usá-los.
# A profile brings a certificate
t-3a1d99e1627e = Um perfil traz um certificado
# A profile on the phone brings a certificate that may stand above others. When the phone trusts it, whoever holds its key can read connections that look protected.
t-2abc8606d68b = Um perfil no telefone traz um certificado que pode estar acima de outros. Quando o telefone confia nele, quem tem a chave dele pode ler conexões que parecem protegidas.
# A company or a university uses its own certificates for its network.
t-b6586761dd5a = Uma empresa ou uma universidade usa certificados próprios na rede dela.
# A filter for parents or a tool of developers brought it.
t-78f8c5bd95b8 = Um filtro para pais ou uma ferramenta de desenvolvedores o trouxe.
# Look under Settings, General, About, Certificate Trust Settings which ones are trusted, and ask who brought them.
t-28293174ffc1 = Veja em Ajustes, Geral, Sobre, Confiança no Certificado em quais deles se confia e pergunte quem os trouxe.
# A profile sets a VPN, a resolver or a filter
t-d3f8db1634fc = Um perfil define uma VPN, um servidor de nomes ou um filtro
# A profile on the phone decides how the phone finds or reaches servers: by a VPN, by its own resolver of names, or with a filter that sees every page or connection. Many people have one to protect themselves.
t-5d6e87dcb1b1 = Um perfil no telefone decide como o telefone encontra ou alcança servidores: por uma VPN, por um servidor de nomes próprio ou com um filtro que vê cada página ou conexão. Muita gente tem um para se proteger.
# The owner set up a VPN or a resolver, to reach blocked pages or to keep trackers out.
t-2043b8869079 = A pessoa dona configurou uma VPN ou um servidor de nomes, para alcançar páginas bloqueadas ou manter rastreadores fora.
# The employer or school that looks after the phone set it.
t-32c2a2452b60 = A empresa ou escola que cuida do telefone o definiu.
# Ask the owner whether they know the server that the finding names.
t-35e726332c2a = Pergunte à pessoa dona se ela conhece o servidor que o achado cita.
# A profile that decides about notifications
t-c4a8c9771f27 = Um perfil que decide sobre notificações
# A configuration profile on the phone holds settings for notifications. They can keep an app from showing any, so that what it receives is not seen. Spyware has been put on phones with such a profile; companies use them as well.
t-91e9a501e0f5 = Um perfil de configuração no telefone contém ajustes de notificações. Eles podem impedir que um app mostre qualquer notificação, para que não se veja o que ele recebe. Programas espiões já foram colocados em telefones com um perfil assim; empresas também os usam.
# A profile for a kiosk or a shared phone.
t-8b81be900976 = Um perfil para um quiosque ou um telefone compartilhado.
# Look under Settings, General, VPN & Device Management. If nobody you trust can say where the profile comes from, show it to a digital-security helpline before anything is changed.
t-406364578b4a = Veja em Ajustes, Geral, VPN e Gerenciamento de Dispositivos. Se ninguém em quem você confia souber dizer de onde vem o perfil, mostre-o a uma linha de ajuda em segurança digital antes que algo seja mudado.
# A profile hands the phone to a server that manages it
t-31e4b7089786 = Um perfil entrega o telefone a um servidor que o gerencia
# With such a profile somebody else can change settings, add apps, see which apps there are, lock the phone or erase it, from afar. Companies need that for their own phones. On a phone that only its owner should control it is a way to watch a person.
t-bb76fa118d11 = Com um perfil assim, outra pessoa pode, de longe, mudar ajustes, adicionar apps, ver quais apps existem, bloquear o telefone ou apagá-lo. Empresas precisam disso para os próprios telefones. Em um telefone que só a pessoa dona deveria controlar, é um meio de vigiar alguém.
# The phone belongs to an employer or a school.
t-db0f497b1080 = O telefone pertence a uma empresa ou uma escola.
# The owner agreed to it to read company mail.
t-8eadd54e47fd = A pessoa dona concordou com isso para ler o e-mail da empresa.
# Ask the owner whose server this is. If nobody knows, leave the profile in place and ask a digital-security helpline, from another device. Whoever runs the server would see it go.
t-3575b080d1ab = Pergunte à pessoa dona de quem é este servidor. Se ninguém souber, deixe o perfil no lugar e peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho. Quem controla o servidor veria o perfil sumir.
# A configuration profile is on the phone
t-7c745fb39d72 = Há um perfil de configuração no telefone
# A configuration profile changes settings in one step and can set things that have no switch of their own. Most phones of private people have none.
t-e0ed50a988bb = Um perfil de configuração muda ajustes em um só passo e pode definir coisas que não têm botão próprio. A maioria dos telefones de particulares não tem nenhum.
# The employer, a school, a mobile operator or a mail provider gave it to the owner.
t-23362d307889 = A empresa, uma escola, uma operadora de celular ou um provedor de e-mail o deu à pessoa dona.
# A profile for test versions of iOS.
t-56020ac7e6c0 = Um perfil para versões de teste do iOS.
# A profile sends all traffic through one place
t-e0148d377948 = Um perfil envia todo o tráfego por um só lugar
# A profile on the phone sends everything through one server, a proxy or a connection that cannot be switched off. Whoever runs that place sees where the phone connects to.
t-307dd78d6ed9 = Um perfil no telefone envia tudo por um só servidor, um proxy ou uma conexão que não pode ser desligada. Quem controla esse lugar vê a que lugares o telefone se conecta.
# The employer or school that looks after the phone filters its traffic.
t-ee47210ee992 = A empresa ou escola que cuida do telefone filtra o tráfego dele.
# Ask the owner whose servers these are. If nobody knows, ask a digital-security helpline, from another device, before anything is changed.
t-c0ae71855213 = Pergunte à pessoa dona de quem são estes servidores. Se ninguém souber, peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho, antes que algo seja mudado.
# Two services that open attachments crashed within ten minutes
t-c8f5fa0e1bf0 = Dois serviços que abrem anexos travaram em até dez minutos
# The services that convert attachments and unpack messages ended by a fault within ten minutes. Attacks by prepared pictures have done this; a broken picture can do it, too.
t-3e615fdc4037 = Os serviços que convertem anexos e desempacotam mensagens terminaram por uma falha em até dez minutos. Ataques com imagens preparadas já fizeram isso; uma imagem quebrada também pode fazer.
# Both services failed for an ordinary reason, for example after an update.
t-ac2f904eb3ff = Os dois serviços falharam por um motivo comum, por exemplo depois de uma atualização.
# Look at the messages, calls and links that arrived in the minutes before.
t-d5b5b1dd9182 = Olhe as mensagens, chamadas e links que chegaram nos minutos anteriores.
# A service of Home or Find My crashed, then the one that unpacks messages
t-88052e8903f8 = Um serviço de Casa ou Buscar travou, e depois o que desempacota mensagens
# A service of Home or Find My ended by a fault, and within ten minutes the one that unpacks messages of strangers. Researchers found these two crashes in this order with two attacks of 2022. Both may also have failed for ordinary reasons.
t-3528dbdb1951 = Um serviço de Casa ou Buscar terminou por uma falha e, em até dez minutos, o que desempacota mensagens de estranhos. Pesquisadores encontraram estes dois travamentos nesta ordem em dois ataques de 2022. Os dois também podem ter falhado por motivos comuns.
# The home screen and the service that unpacks messages crashed within ten minutes
t-709291828eaa = A tela inicial e o serviço que desempacota mensagens travaram em até dez minutos
# The home screen and the service that unpacks messages of strangers ended by a fault within ten minutes. Researchers tied crashes of the home screen to an attack of 2022. The home screen fails on ordinary phones often.
t-c9e5b1fd9d2c = A tela inicial e o serviço que desempacota mensagens de estranhos terminaram por uma falha em até dez minutos. Pesquisadores ligaram travamentos da tela inicial a um ataque de 2022. A tela inicial falha muitas vezes em telefones comuns.
# An unanswered WhatsApp call listed by the phone, then a crash of a process for media or calls
t-c60b7ad25b6c = Uma chamada de WhatsApp não atendida, listada pelo telefone, e depois um travamento de um processo de mídia ou de chamadas
# A call over WhatsApp was not answered, and within ten minutes a process for media or calls ended by a fault. Attacks have been delivered by calls that need not be answered. Both happen on ordinary phones.
t-73a111987a6c = Uma chamada de WhatsApp não foi atendida e, em até dez minutos, um processo de mídia ou de chamadas terminou por uma falha. Ataques já foram entregues por chamadas que não precisam ser atendidas. As duas coisas acontecem em telefones comuns.
# An unanswered WhatsApp call listed by the phone, then a crash, then a process of no app, within ten minutes
t-4b6645807cc4 = Uma chamada de WhatsApp não atendida, listada pelo telefone, depois um travamento, depois um processo de nenhum app, em até dez minutos
# A call over WhatsApp was not answered, then a process for media or calls ended by a fault, and then a process that belongs to no app used the network for the first time, all within ten minutes and in this order. Attacks have been delivered by calls that need not be answered. Three records of three kinds agree; each alone is ordinary.
t-34989c3a74e3 = Uma chamada de WhatsApp não foi atendida, depois um processo de mídia ou de chamadas terminou por uma falha, e depois um processo que não pertence a nenhum app usou a rede pela primeira vez, tudo em até dez minutos e nesta ordem. Ataques já foram entregues por chamadas que não precisam ser atendidas. Três registros de três tipos concordam; cada um sozinho é comum.
# Chance, on a phone that was new or just updated, when much happens within minutes.
t-cc54b4bf469d = Acaso, em um telefone novo ou recém-atualizado, quando muita coisa acontece em poucos minutos.
# Ask whether the number that called is known, and look for other calls from it.
t-b5129089a6be = Pergunte se o número que ligou é conhecido e procure outras chamadas dele.
# A call listed by the phone that nobody answered, then a process of no app, within ten minutes
t-f542cb15ed0b = Uma chamada listada pelo telefone que ninguém atendeu, depois um processo de nenhum app, em até dez minutos
# The phone listed a call over WhatsApp that was not answered, and within ten minutes a process that belongs to no app used the network for the first time. Attacks have been delivered by calls that need not be answered. The two may also have nothing to do with each other.
t-9dbc484134d0 = O telefone listou uma chamada de WhatsApp que não foi atendida e, em até dez minutos, um processo que não pertence a nenhum app usou a rede pela primeira vez. Ataques já foram entregues por chamadas que não precisam ser atendidas. As duas coisas também podem não ter nada a ver uma com a outra.
# A part of the system that the list does not account for was used after an ordinary missed call.
t-02825cba7c14 = Uma parte do sistema que a lista não leva em conta foi usada depois de uma chamada perdida comum.
# The phone was new or just updated, when many processes use the network for the first time.
t-e310f6617df2 = O telefone era novo ou recém-atualizado, quando muitos processos usam a rede pela primeira vez.
# Show this finding to a digital-security helpline, with the name of the process.
t-e92c1cbe3a7e = Mostre este achado a uma linha de ajuda em segurança digital, com o nome do processo.
# Two services ended by faults of memory within ten minutes
t-0eeb70a69498 = Dois serviços terminaram por falhas de memória em até dez minutos
# Two or more different services that handle data of strangers read or wrote memory that was not theirs, within ten minutes. Each alone is mostly a fault of programming; both within minutes is rare, and attacks on several services in a row look like this.
t-6e6e8be214c9 = Dois ou mais serviços diferentes que lidam com dados de estranhos leram ou escreveram memória que não era deles, em até dez minutos. Cada um sozinho é, na maioria das vezes, uma falha de programação; os dois em poucos minutos é raro, e ataques a vários serviços em sequência parecem assim.
# A fault in a library that several services share, mostly in a new version of iOS.
t-156ab71e35ca = Uma falha em uma biblioteca que vários serviços compartilham, na maioria das vezes em uma nova versão do iOS.
# A worn memory chip.
t-aec22d7cff5f = Um chip de memória gasto.
# A missed WhatsApp call, then a crash of a process for media or calls
t-4c60b78b93ec = Uma chamada perdida de WhatsApp e depois um travamento de um processo de mídia ou de chamadas
# A missed WhatsApp call, then a crash, then a process of no app, within ten minutes
t-662f28f1d9b0 = Uma chamada perdida de WhatsApp, depois um travamento, depois um processo de nenhum app, em até dez minutos
# A WhatsApp call that nobody answered, then a process of no app, within ten minutes
t-2c1abf60760c = Uma chamada de WhatsApp que ninguém atendeu, depois um processo de nenhum app, em até dez minutos
# A call over WhatsApp was not answered, and within ten minutes a process that belongs to no app used the network for the first time. Attacks have been delivered by calls that need not be answered. The two may also have nothing to do with each other.
t-1bb99cb99d0e = Uma chamada de WhatsApp não foi atendida e, em até dez minutos, um processo que não pertence a nenhum app usou a rede pela primeira vez. Ataques já foram entregues por chamadas que não precisam ser atendidas. As duas coisas também podem não ter nada a ver uma com a outra.
# The same program in an unusual place held up several shutdowns
t-b39b84396ed1 = O mesmo programa em um lugar incomum atrasou vários desligamentos
# A program in a place where iOS keeps none was running at two or more shutdowns. So it was started again after a restart, or was put there anew.
t-1b11f110480a = Um programa em um lugar onde o iOS não guarda nenhum estava em execução em dois ou mais desligamentos. Portanto, ele foi iniciado de novo depois de uma reinicialização, ou foi colocado ali de novo.
# The phone was jailbroken on purpose, and the program belongs to that.
t-52b71a1b3b3c = O telefone passou por jailbreak de propósito, e o programa faz parte disso.
# A fast redirect, then a process whose entry is gone, within ten minutes
t-f5f4e6c145e9 = Um redirecionamento rápido, depois um processo cuja entrada sumiu, em até dez minutos
# A page without encryption led elsewhere in less than a second, and within ten minutes a process used the network that was later erased from the list of processes. Researchers have described attacks that leave these two traces in this order. The two may also have nothing to do with each other.
t-8a5abd89aed3 = Uma página sem criptografia levou a outro lugar em menos de um segundo e, em até dez minutos, usou a rede um processo que depois foi apagado da lista de processos. Pesquisadores descreveram ataques que deixam estes dois rastros nesta ordem. As duas coisas também podem não ter nada a ver uma com a outra.
# Browsing is frequent; a page visited shortly before a counter was written may be chance.
t-2cbb6d8ba0ba = A navegação é frequente; uma página visitada pouco antes de um contador ser escrito pode ser acaso.
# iOS tidied up its list of processes after an app was deleted.
t-05acad2c1a84 = O iOS arrumou a lista de processos dele depois que um app foi apagado.
# Look at both addresses of the redirect in the record, without opening them.
t-0fb42d3efea2 = Olhe os dois endereços do redirecionamento no registro, sem abri-los.
# Two services that handle data of strangers crashed within ten minutes
t-3a8f540fdb99 = Dois serviços que lidam com dados de estranhos travaram em até dez minutos
# Two or more different services that handle messages, pages, pictures, calls or radio data of strangers ended by a fault within ten minutes. Ordinary phones do that, too: when memory runs short, after an update, or when services depend on each other.
t-03f6dab3e584 = Dois ou mais serviços diferentes que lidam com mensagens, páginas, imagens, chamadas ou dados de rádio de estranhos terminaram por uma falha em até dez minutos. Telefones comuns também fazem isso: quando falta memória, depois de uma atualização ou quando serviços dependem uns dos outros.
# Services that depend on each other fail together, mostly after an update.
t-e53068ab54a8 = Serviços que dependem uns dos outros falham juntos, na maioria das vezes depois de uma atualização.
# A broken picture or film that several services try to read.
t-eb1f2ccca006 = Uma imagem ou um filme quebrado que vários serviços tentam ler.
# Two different signs about the same process or sender within ten minutes
t-e601b42da3f2 = Dois sinais diferentes sobre o mesmo processo ou remetente em até dez minutos
# Two different signs, read from two different records, are about the same process or the same sender and lie within ten minutes. Each of them may have an ordinary reason; that both do is less likely. The facts are listed with their places.
t-6b201aabfbf1 = Dois sinais diferentes, lidos de dois registros diferentes, são sobre o mesmo processo ou o mesmo remetente e estão a até dez minutos um do outro. Cada um deles pode ter um motivo comum; que os dois tenham é menos provável. Os fatos são listados com os lugares deles.
# One ordinary event, such as a broken transfer, can leave several of these signs.
t-7c475f7b36b3 = Um só evento comum, como uma transferência interrompida, pode deixar vários destes sinais.
# Test messages or test apps, made to try out tools like this one, do so on purpose.
t-b65644c82197 = Mensagens ou apps de teste, feitos para testar ferramentas como esta, fazem isso de propósito.
# Move sensitive conversations to another device until the helpline has looked at the copy.
t-d9e7b1370c48 = Leve as conversas delicadas para outro aparelho até que a linha de ajuda tenha olhado a cópia.
# Wallet and the service that unpacks messages crashed within ten minutes
t-5998d40fb6f3 = A Carteira e o serviço que desempacota mensagens travaram em até dez minutos
# A service of Wallet and the one that unpacks messages of strangers ended by a fault within ten minutes. An attack of 2023 came as a pass of Wallet with a prepared picture. A broken pass can do it, too.
t-b9a19c6c72d1 = Um serviço da Carteira e o que desempacota mensagens de estranhos terminaram por uma falha em até dez minutos. Um ataque de 2023 veio como um cartão da Carteira com uma imagem preparada. Um cartão quebrado também pode fazer isso.
# The browser crashed, then a process for media, within ten minutes
t-85b6e330fe07 = O navegador travou, depois um processo de mídia, em até dez minutos
# A process of the browser and then one for sound and pictures ended by a fault within ten minutes. Published chains of attacks through web pages go on from the browser into such processes. Films on ordinary pages can do it, too.
t-984399ae4357 = Um processo do navegador e depois um de som e imagens terminaram por uma falha em até dez minutos. Cadeias publicadas de ataques por páginas da web passam do navegador para processos assim. Filmes em páginas comuns também podem fazer isso.
# The service that converts attachments crashed
t-0d1a6b5b3cc3 = O serviço que converte anexos travou
# The service that converts pictures and films of messages ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-f28bf4e60183 = O serviço que converte imagens e filmes de mensagens terminou por uma falha. Isso acontece de vez em quando em telefones comuns e só é informado quando há outra coisa a poucos minutos: ataques já derrubaram este serviço.
# Faults in these services happen on ordinary phones, for example after an update or a broken file.
t-6c75a2dcea5f = Falhas nesses serviços acontecem em telefones comuns, por exemplo depois de uma atualização ou por um arquivo quebrado.
# A process that crashed had code from an unusual place
t-f347ab562ebf = Um processo que travou tinha código de um lugar incomum
# A process that crashed had loaded a program or library whose file lay where neither iOS nor apps keep code. It is a place to look at, no more.
t-88cf898dffee = Um processo que travou tinha carregado um programa ou uma biblioteca cujo arquivo estava onde nem o iOS nem os apps guardam código. É um lugar para olhar, nada mais.
# Limits of iOS were lifted on purpose (a jailbreak), and a library was added.
t-02250a2ee58b = Os limites do iOS foram retirados de propósito (um jailbreak), e uma biblioteca foi acrescentada.
# Software was developed or tested on this phone.
t-eec22b32d36d = Software foi desenvolvido ou testado neste telefone.
# A new version of iOS keeps code in a place that this rule does not know yet.
t-77bcaef1392c = Uma nova versão do iOS guarda código em um lugar que esta regra ainda não conhece.
# Ask whether the limits of iOS were ever lifted on this phone, or software developed on it.
t-1779aa42fd05 = Pergunte se os limites do iOS já foram retirados neste telefone, ou se software foi desenvolvido nele.
# If not, show this finding to a digital-security helpline, from another device.
t-ad4f182616a6 = Se não, mostre este achado a uma linha de ajuda em segurança digital, usando outro aparelho.
# A service of Home or Find My crashed
t-a2a9d69743c2 = Um serviço de Casa ou Buscar travou
# A service of Home or Find My, which takes data from other accounts, ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-47ad6eb3ac98 = Um serviço de Casa ou Buscar, que recebe dados de outras contas, terminou por uma falha. Isso acontece de vez em quando em telefones comuns e só é informado quando há outra coisa a poucos minutos: ataques já derrubaram este serviço.
# The home screen crashed
t-70434620d912 = A tela inicial travou
# The program that shows the home screen and notifications ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-b01d52ffbf2a = O programa que mostra a tela inicial e as notificações terminou por uma falha. Isso acontece de vez em quando em telefones comuns e só é informado quando há outra coisa a poucos minutos: ataques já derrubaram este serviço.
# A process for media or calls crashed
t-bc621127ca6b = Um processo de mídia ou de chamadas travou
# A process that plays or analyses sound and pictures, or that handles calls over the internet, ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-08ab806d36c4 = Um processo que reproduz ou analisa som e imagens, ou que cuida de chamadas pela internet, terminou por uma falha. Isso acontece de vez em quando em telefones comuns e só é informado quando há outra coisa a poucos minutos: ataques já derrubaram este serviço.
# A service that handles data of strangers ended by a fault of memory
t-2dc09c508f03 = Um serviço que lida com dados de estranhos terminou por uma falha de memória
# A service that handles messages, pages, pictures or radio data of strangers read or wrote memory that was not its own. Faults of programming do that on ordinary phones, too. It is told only when another such service did the same within minutes.
t-af1a49027c93 = Um serviço que lida com mensagens, páginas, imagens ou dados de rádio de estranhos leu ou escreveu memória que não era dele. Falhas de programação também fazem isso em telefones comuns. Isso só é informado quando outro serviço assim fez o mesmo em poucos minutos.
# A service for messages crashed
t-c583c20ee563 = Um serviço de mensagens travou
# A service that delivers messages, accounts or calls of Apple ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-a4267cb021d0 = Um serviço que entrega mensagens, contas ou chamadas da Apple terminou por uma falha. Isso acontece de vez em quando em telefones comuns e só é informado quando há outra coisa a poucos minutos: ataques já derrubaram este serviço.
# The service that unpacks messages crashed
t-502da08aabed = O serviço que desempacota mensagens travou
# The service that unpacks messages of strangers in a closed room ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-25275b4c1397 = O serviço que desempacota mensagens de estranhos em um espaço fechado terminou por uma falha. Isso acontece de vez em quando em telefones comuns e só é informado quando há outra coisa a poucos minutos: ataques já derrubaram este serviço.
# The service for messages crashed on a shared name or photo
t-a953a345095a = O serviço de mensagens travou em um nome ou uma foto compartilhada
# The service for messages ended by a fault while it handled the name and photo that a contact shares. Researchers described such crashes before iOS 18.3 and suspect an attack; Apple disputes that and calls it an ordinary fault.
t-c1211e009d98 = O serviço de mensagens terminou por uma falha enquanto lidava com o nome e a foto que um contato compartilha. Pesquisadores descreveram travamentos assim antes do iOS 18.3 e suspeitam de um ataque; a Apple contesta isso e diz que é uma falha comum.
# Apple describes these crashes as an ordinary fault, fixed in iOS 18.3.
t-afa5282f74f6 = A Apple descreve estes travamentos como uma falha comum, corrigida no iOS 18.3.
# Look for messages and contacts that changed within minutes of the crash.
t-33b42b486ee5 = Procure mensagens e contatos que mudaram a poucos minutos do travamento.
# A protection of iOS ended a program of the system
t-e88d23835170 = Uma proteção do iOS encerrou um programa do sistema
# A program that belongs to iOS was ended because a pointer or a page of code was not what it should be. The protections that notice this were made against attacks; faults of programming and of memory chips trip them, too.
t-3e626249b33d = Um programa que faz parte do iOS foi encerrado porque um ponteiro ou uma página de código não era o que deveria ser. As proteções que percebem isso foram feitas contra ataques; falhas de programação e de chips de memória também as disparam.
# Faults of programming, mostly shortly after an update of iOS.
t-0bbb0043383b = Falhas de programação, na maioria das vezes pouco depois de uma atualização do iOS.
# Test versions of iOS.
t-f8484e555cc3 = Versões de teste do iOS.
# Compare with other findings of the same hour; alone this needs no action.
t-7e2c0e206a4e = Compare com outros achados da mesma hora; sozinho, isto não pede nenhuma ação.
# A service for radio links crashed
t-67b2a258364b = Um serviço de conexões de rádio travou
# A service for the mobile network, Bluetooth, Wi-Fi or sharing nearby ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-eeaf94135263 = Um serviço da rede móvel, do Bluetooth, do Wi-Fi ou do compartilhamento por perto terminou por uma falha. Isso acontece de vez em quando em telefones comuns e só é informado quando há outra coisa a poucos minutos: ataques já derrubaram este serviço.
# Parts of iOS had been replaced
t-9cb09bfcf4bf = Partes do iOS tinham sido substituídas
# A report says that parts of iOS had been replaced by those of a developer. On phones that are sold this is not possible without lifting the limits of iOS.
t-5806f89db264 = Um relatório diz que partes do iOS tinham sido substituídas pelas de um desenvolvedor. Em telefones que são vendidos, isso não é possível sem retirar os limites do iOS.
# The phone belongs to a developer at Apple, or to a programme for security research.
t-b7dafd4892c6 = O telefone pertence a um desenvolvedor da Apple ou a um programa de pesquisa em segurança.
# Ask where the phone comes from, and whether the limits of iOS were lifted.
t-136b95f34e0e = Pergunte de onde vem o telefone e se os limites do iOS foram retirados.
# A service of Wallet crashed
t-e1d4c915ac45 = Um serviço da Carteira travou
# A service that handles passes of Wallet ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-f231dc14653c = Um serviço que cuida de cartões da Carteira terminou por uma falha. Isso acontece de vez em quando em telefones comuns e só é informado quando há outra coisa a poucos minutos: ataques já derrubaram este serviço.
# A process of the browser crashed
t-c599ff1bda15 = Um processo do navegador travou
# A process that shows pages, draws them or loads them from the network ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-ce37a857c161 = Um processo que mostra páginas, as desenha ou as carrega da rede terminou por uma falha. Isso acontece de vez em quando em telefones comuns e só é informado quando há outra coisa a poucos minutos: ataques já derrubaram este serviço.
# The backup program of iOS used the network
t-0f3f1fc350f3 = O programa de backup do iOS usou a rede
# A process named exactly BackupAgent is in the list of processes that used the mobile network or Wi-Fi. The program of this name comes with iOS, but it is old and has no reason to use the network; its successor has another name. Published analyses of an attack found this very entry, because the attackers used the name.
t-04f1cc35a8ea = Um processo chamado exatamente BackupAgent está na lista de processos que usaram a rede móvel ou o Wi-Fi. O programa com este nome vem com o iOS, mas é antigo e não tem motivo para usar a rede; o sucessor dele tem outro nome. Análises publicadas de um ataque encontraram exatamente esta entrada, porque os atacantes usaram o nome.
# A very old version of iOS may have used this program for backups itself.
t-c5cd7f3061f8 = Uma versão muito antiga do iOS pode ter usado ela mesma este programa para backups.
# Research or test phones may carry such an entry on purpose.
t-27808c4a296f = Telefones de pesquisa ou de teste podem ter uma entrada assim de propósito.
# Compare the instant with message attachments that came shortly before.
t-3f882f210b5d = Compare o instante com anexos de mensagens que chegaram pouco antes.
# Network use of a process whose own entry is gone
t-28e724f59a42 = Uso de rede de um processo cuja própria entrada sumiu
# iOS keeps a list of processes that used the network, and counters that point into it. Here a counter is left whose process is no longer in the list. Spyware has been seen to erase its name from the list and to forget the counter. The name of the process is not known.
t-ffa84b42017c = O iOS mantém uma lista de processos que usaram a rede e contadores que apontam para ela. Aqui restou um contador cujo processo não está mais na lista. Já se viu programa espião que apaga o nome dele da lista e esquece o contador. Não se conhece o nome do processo.
# iOS tidies this list up itself, for example after an app was deleted, and may be interrupted.
t-be1a4bed6863 = O próprio iOS arruma esta lista, por exemplo depois que um app foi apagado, e pode ser interrompido.
# The database may be damaged, or the copy may have been made while it was being written.
t-1d488473e11c = O banco de dados pode estar danificado, ou a cópia pode ter sido feita enquanto ele era escrito.
# Ask which apps were deleted around this time.
t-01a8167b69e6 = Pergunte quais apps foram apagados perto desta hora.
# Show this finding to a digital-security helpline, with a full copy made before the phone is restarted, updated or erased.
t-c3c82dd600e3 = Mostre este achado a uma linha de ajuda em segurança digital, com uma cópia completa feita antes que o telefone seja reiniciado, atualizado ou apagado.
# A process that belongs to no app used the network for the first time
t-b6effb4ef135 = Um processo que não pertence a nenhum app usou a rede pela primeira vez
# The list of processes that used the network has one that belongs to no app and to no part of the system that it accounts for. A few parts of iOS are listed so, and it is told only when something else came shortly before.
t-06b1e13ff6c6 = A lista de processos que usaram a rede tem um que não pertence a nenhum app nem a nenhuma parte do sistema que ela leva em conta. Algumas poucas partes do iOS aparecem assim, e isso só é informado quando outra coisa veio pouco antes.
# Parts of the system that this rule does not know are listed in the same way.
t-7cbbac582088 = Partes do sistema que esta regra não conhece aparecem da mesma forma.
# Numbers are missing in the list of processes that used the network
t-0360a363e37c = Faltam números na lista de processos que usaram a rede
# Each process that uses the network gets the next number in a list. Here numbers are missing: entries were deleted. Ordinary phones show such gaps too, so this is only a place to look at when something else was found at the same time.
t-80aa437d45e3 = Cada processo que usa a rede recebe o próximo número em uma lista. Aqui faltam números: entradas foram apagadas. Telefones comuns também mostram lacunas assim, então este é só um lugar para olhar quando outra coisa foi encontrada na mesma hora.
# iOS deletes old entries itself, and those of apps that were deleted.
t-6236cb0be35b = O próprio iOS apaga entradas antigas, e as de apps que foram apagados.
# Statistics of mobile data were reset in the settings.
t-9758f7e8ddd1 = As estatísticas de dados móveis foram zeradas nos ajustes.
# Compare the time with other findings; alone this needs no action.
t-3a376d7e41dc = Compare o horário com outros achados; sozinho, isto não pede nenhuma ação.
# The entry of a process that used the network was deleted lately
t-ac19a1ab05db = A entrada de um processo que usou a rede foi apagada há pouco
# iOS keeps a list of processes that used the network. This entry was in it, and was deleted shortly before the copy was made: it could still be read from the state before the last changes. Here, unlike elsewhere, the name of the process is known.
t-697fab34a24c = O iOS mantém uma lista de processos que usaram a rede. Esta entrada estava nela e foi apagada pouco antes de a cópia ser feita: ainda foi possível lê-la a partir do estado anterior às últimas mudanças. Aqui, ao contrário de outros casos, o nome do processo é conhecido.
# iOS deletes entries itself, above all those of apps that were deleted.
t-c3e886d4e3c6 = O próprio iOS apaga entradas, sobretudo as de apps que foram apagados.
# Ask whether an app of this name was deleted shortly before.
t-80993765ec13 = Pergunte se um app com este nome foi apagado pouco antes.
# A name that belongs to no app is worth an expert's look.
t-e81de21d7c71 = Um nome que não pertence a nenhum app merece o olhar de um especialista.
# Diagnostic reports are not allowed on the phone
t-7250c3d81e4f = Relatórios de diagnóstico não são permitidos no telefone
# A restriction keeps the phone from submitting diagnostic reports. Organisations and careful owners set this; spyware has been seen to switch reports off, too.
t-1950365ac121 = Uma restrição impede o telefone de enviar relatórios de diagnóstico. Organizações e donos cuidadosos definem isso; já se viu também programa espião que desliga os relatórios.
# The owner or an organisation does not share reports with Apple, which is common.
t-2d651fadf053 = A pessoa dona ou uma organização não compartilha relatórios com a Apple, o que é comum.
# Ask whether the owner switched the sharing of analytics off.
t-efe2184600e0 = Pergunte se a pessoa dona desligou o compartilhamento de análises.
# A copy of stored passwords or keys outside their place
t-fb6bd11eb30a = Uma cópia de senhas ou chaves guardadas fora do lugar delas
# The copy holds a file under a name that iOS gives to its store of passwords or to its keys, in a folder where iOS does not keep them, or a folder in which an attack gathered data of iCloud. Published attacks gathered such copies before sending them away.
t-4b27270f4fa2 = A cópia contém um arquivo com um nome que o iOS dá ao depósito de senhas ou às chaves dele, em uma pasta onde o iOS não os guarda, ou uma pasta em que um ataque reuniu dados do iCloud. Ataques publicados reuniram cópias assim antes de enviá-las para fora.
# A program that makes full copies of a phone may leave its own copy of the keys while it works.
t-334dc51d36a9 = Um programa que faz cópias completas de um telefone pode deixar uma cópia própria das chaves enquanto trabalha.
# A research or test phone may carry such files on purpose.
t-f0ab003e07c0 = Um telefone de pesquisa ou de teste pode ter arquivos assim de propósito.
# Show this finding to a digital-security helpline, from another device, with the times of the file.
t-62f0258394bb = Mostre este achado a uma linha de ajuda em segurança digital, usando outro aparelho, com os horários do arquivo.
# A program where the system stages its own helpers
t-bdb408287a27 = Um programa onde o sistema prepara os próprios auxiliares
# The copy holds a file in a folder in which iOS places helpers of its updates for a short time. Those of Apple lie in a numbered folder of their own below it. Published spyware of two makers kept its programs here, under names that imitate parts of the system.
t-2a26bf38a957 = A cópia contém um arquivo em uma pasta na qual o iOS coloca, por pouco tempo, auxiliares das atualizações dele. Os da Apple ficam em uma pasta própria numerada abaixo dela. Programas espiões publicados de dois criadores guardavam aqui os programas deles, com nomes que imitam partes do sistema.
# A version of iOS that is newer than this rule may place its own helpers in another way.
t-00e27b948fa2 = Uma versão do iOS que é mais nova do que esta regra pode colocar os próprios auxiliares de outra maneira.
# Names that a published attack kit leaves
t-fd58cac10716 = Nomes que um kit de ataque publicado deixa
# The copy holds a name that researchers found on phones attacked with an attack kit for iPhones: locks and programs among temporary files, or data hidden under names like those of the system.
t-4d8c38f04056 = A cópia contém um nome que pesquisadores encontraram em telefones atacados com um kit de ataque para iPhones: travas e programas entre arquivos temporários, ou dados escondidos com nomes como os do sistema.
# A program of another origin may have chosen the same name; stop and relaunch are plain words.
t-ff9156460346 = Um programa de outra origem pode ter escolhido o mesmo nome; stop e relaunch são palavras comuns em inglês.
# Marks of lifted limits (a jailbreak)
t-7817d4b51191 = Marcas de limites retirados (um jailbreak)
# The copy holds a folder or file that is there when the limits of iOS were lifted. Such a phone is easier to attack, and whoever had it in hand could add programs. Programs that make full copies of a phone may leave such marks themselves. It is no sign of an attack in itself.
t-ee80c1376bcb = A cópia contém uma pasta ou um arquivo que existe quando os limites do iOS foram retirados. Um telefone assim é mais fácil de atacar, e quem o teve na mão pôde adicionar programas. Programas que fazem cópias completas de um telefone podem deixar eles mesmos marcas assim. Isso, em si, não é sinal de um ataque.
# The owner lifted the limits on purpose.
t-013cb15e7e2a = A pessoa dona retirou os limites de propósito.
# The program that made this copy lifted them for that, and the marks are its own.
t-aa142186ba39 = O programa que fez esta cópia os retirou para isso, e as marcas são dele.
# Ask the owner whether they, or somebody who had the phone, lifted the limits, or whether that was done to make the copy. If nobody knows of it, ask a digital-security helpline, from another device, before anything is changed.
t-53c9aef935c7 = Pergunte à pessoa dona se ela, ou alguém que estava com o telefone, retirou os limites, ou se isso foi feito para fazer a cópia. Se ninguém souber disso, peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho, antes que algo seja mudado.
# Names of published spyware among temporary files or logs
t-b8dbf2df51b2 = Nomes de programas espiões publicados entre arquivos temporários ou logs
# The copy holds a name that researchers found on phones that had been attacked, in the folder for temporary files or logs where it lay. Some imitate parts of the system, whose own programs never lie there.
t-47d697ccfc86 = A cópia contém um nome que pesquisadores encontraram em telefones que tinham sido atacados, na pasta de arquivos temporários ou de logs onde ele estava. Alguns imitam partes do sistema, cujos próprios programas nunca ficam ali.
# A program of another origin may use a short name such as l for a temporary file.
t-bbc442f99577 = Um programa de outra origem pode usar um nome curto, como l, para um arquivo temporário.
# A page without encryption led elsewhere in Firefox, in less than a second
t-81be38d976a0 = Uma página sem criptografia levou a outro lugar no Firefox, em menos de um segundo
# A page that was opened without encryption (http) led to another site at once. Whoever can change traffic on the way can do this to lead a phone to a page that attacks it. Very many ordinary sites do the same for ordinary reasons. Firefox tells where a redirect came from in newer versions only.
t-919a9b327102 = Uma página que foi aberta sem criptografia (http) levou na hora a outro site. Quem pode mudar o tráfego no caminho pode fazer isso para levar um telefone a uma página que o ataca. Muitíssimos sites comuns fazem o mesmo por motivos comuns. O Firefox só diz de onde veio um redirecionamento em versões mais novas.
# An address in the browsing history of Firefox, or of a related browser ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-049edc74376b = Um endereço no histórico de navegação do Firefox, ou de um navegador parecido, termina com o nome de um script que pesquisadores encontraram em um ataque contra iPhones com iOS 18.4 a 18.7. Páginas da web carregavam esses scripts para tomar o controle do navegador e depois do telefone. Os nomes são incomuns, mas qualquer pessoa pode usá-los.
# A file was put into a folder that attacks have used
t-ed0005c017bb = Um arquivo foi colocado em uma pasta que ataques já usaram
# The list of changed files names one directly below the staging folder of a system service, where iOS itself only has a folder for a helper of updates. Published analyses of several spyware families describe programs in just this folder. The file may be gone since.
t-08c849396e22 = A lista de arquivos mudados cita um diretamente abaixo da pasta de preparação de um serviço do sistema, onde o próprio iOS só tem uma pasta para um auxiliar de atualizações. Análises publicadas de várias famílias de programas espiões descrevem programas exatamente nesta pasta. O arquivo pode ter sumido desde então.
# A version of iOS that this rule does not know keeps other files there.
t-29518d9293a1 = Uma versão do iOS que esta regra não conhece guarda ali outros arquivos.
# A research or test phone may have such a file on purpose.
t-1522082a4024 = Um telefone de pesquisa ou de teste pode ter um arquivo assim de propósito.
# Lockdown Mode is off
t-df7b67167aba = O Modo de Isolamento está desligado
# The settings hold an entry for Lockdown Mode, and it says that the mode is off. That is how nearly all phones are set up. For a person at risk the mode is worth considering: it closes many of the ways by which phones are attacked.
t-b63a1386b0ba = Os ajustes contêm uma entrada para o Modo de Isolamento, e ela diz que o modo está desligado. É assim que quase todos os telefones estão configurados. Para uma pessoa em risco, vale a pena pensar no modo: ele fecha muitos dos caminhos pelos quais telefones são atacados.
# The mode was never needed, or was tried and found to be in the way.
t-85b57fbd14bd = O modo nunca foi necessário, ou foi testado e atrapalhou.
# Once all copies are made, a person at risk may turn it on in Settings, Privacy & Security.
t-fb164f9d045d = Quando todas as cópias estiverem feitas, uma pessoa em risco pode ligá-lo em Ajustes, Privacidade e Segurança.
# Lockdown Mode is on
t-6f1c38c36893 = O Modo de Isolamento está ligado
# The settings say that Lockdown Mode is on. It closes many of the ways by which phones are attacked. It does not undo what happened before it was turned on.
t-6b873166bc80 = Os ajustes dizem que o Modo de Isolamento está ligado. Ele fecha muitos dos caminhos pelos quais telefones são atacados. Ele não desfaz o que aconteceu antes de ser ligado.
# The owner, or whoever looks after the phone, turned it on.
t-92427ef9b924 = A pessoa dona, ou quem cuida do telefone, o ligou.
# Leave it on.
t-4a5628c1eedb = Deixe-o ligado.
# An address padded with NUL characters was looked up
t-9f3fc64d25a2 = Um endereço preenchido com caracteres NUL foi consultado
# The phone looks up addresses before it talks to them. This address holds several characters of value zero in a row, which nobody can type. Such addresses have been seen where an attack through iMessage made the phone look them up. The look-up alone does not tell whether an attack followed or worked.
t-1b0c1f3e4315 = O telefone consulta endereços antes de falar com eles. Este endereço contém vários caracteres de valor zero em sequência, que ninguém consegue digitar. Endereços assim já foram vistos onde um ataque pelo iMessage fez o telefone consultá-los. A consulta sozinha não diz se um ataque veio depois ou funcionou.
# A program that keeps addresses in fixed-length fields can hand them over with padding.
t-e87b22cad6af = Um programa que guarda endereços em campos de tamanho fixo pode entregá-los com preenchimento.
# The file may be damaged.
t-133f9711d9e7 = O arquivo pode estar danificado.
# Note the address and the time; a digital-security helpline can compare them with other cases.
t-8e87f38c175c = Anote o endereço e o horário; uma linha de ajuda em segurança digital pode compará-los com outros casos.
# The address that Apple uses for threat notifications was looked up
t-8f3a1c4e967e = O endereço que a Apple usa para notificações de ameaça foi consultado
# The phone looks up addresses before it talks to them, and remembers them. This one Apple uses to warn people whom it believes to be targets of a costly, personal spyware attack. The message itself may have been deleted since. The look-up alone does not tell whether a message came.
t-fb86081cea2a = O telefone consulta endereços antes de falar com eles e se lembra deles. A Apple usa este para avisar pessoas que ela acredita serem alvos de um ataque caro e pessoal de programa espião. A própria mensagem pode ter sido apagada desde então. A consulta sozinha não diz se uma mensagem chegou.
# Somebody began a message to this address, for example to see whether it is real.
t-7f6f23cd6cb5 = Alguém começou uma mensagem para este endereço, por exemplo para ver se ele é real.
# The backup may have been restored from another phone.
t-4925ee824b40 = O backup pode ter sido restaurado de outro telefone.
# Sign in at account.apple.com on another device, and look whether Apple lists the notification there.
t-0771ba3f2735 = Entre em account.apple.com em outro aparelho e veja se a Apple lista a notificação ali.
# If the notification is shown there, ask a digital-security helpline for help before restarting, updating or erasing the phone.
t-64c1936eaa73 = Se a notificação aparecer ali, peça ajuda a uma linha de ajuda em segurança digital antes de reiniciar, atualizar ou apagar o telefone.
# iOS went back to a lower build
t-63b484ec64fd = O iOS voltou a uma compilação mais baixa
# In the list of updates a build is followed by a lower one. iOS does not go back by itself, apart from small security responses that can be taken back. A lower build is open to attacks that the higher one had closed.
t-2b93f86d00b3 = Na lista de atualizações, uma compilação é seguida de uma mais baixa. O iOS não volta atrás sozinho, a não ser em pequenas respostas de segurança que podem ser desfeitas. Uma compilação mais baixa está aberta a ataques que a mais alta tinha fechado.
# The phone left a test programme for coming versions of iOS.
t-00614bfed1a6 = O telefone saiu de um programa de testes de futuras versões do iOS.
# A security response was taken back.
t-3f43f411d21e = Uma resposta de segurança foi desfeita.
# Ask whether somebody took part in tests of coming versions, or restored the phone with a computer.
t-da2899a9f278 = Pergunte se alguém participou de testes de futuras versões ou restaurou o telefone com um computador.
# A mail or message from the address that Apple uses for threat notifications was noted
t-8b137c8e130a = Foi anotado um e-mail ou uma mensagem do endereço que a Apple usa para notificações de ameaça
# iOS notes who writes to the owner. Here it noted an address that Apple uses for one purpose: to warn people whom it believes to be targets of a costly, personal spyware attack. The mail or message itself may have been deleted since. The sender of a mail can be forged.
t-5bb399884b03 = O iOS anota quem escreve à pessoa dona. Aqui ele anotou um endereço que a Apple usa para um único fim: avisar pessoas que ela acredita serem alvos de um ataque caro e pessoal de programa espião. O próprio e-mail ou a própria mensagem pode ter sido apagado desde então. O remetente de um e-mail pode ser falsificado.
# Criminals forge this sender of mails to make people open a link or call a number.
t-8440f2d7e823 = Criminosos falsificam este remetente de e-mails para fazer as pessoas abrirem um link ou ligarem para um número.
# The owner wrote to the address, or put it among the contacts.
t-ecbac8210f64 = A pessoa dona escreveu para o endereço ou o colocou entre os contatos.
# Open no link in such a mail and call no number that it gives; Apple's own mails ask for neither.
t-5d56d797a827 = Não abra nenhum link de um e-mail assim e não ligue para nenhum número que ele traga; os e-mails da própria Apple não pedem nem uma coisa nem outra.
# Contact Key Verification lists several devices of the account
t-7f9476228702 = A Verificação de Chave de Contato lista vários aparelhos da conta
# Besides this phone, other devices receive the messages of the account, as Contact Key Verification knows them. Most people have some: a tablet, a computer, a watch. A device that its owner does not know means that somebody else is in the account and reads along. The records of this artifact list model and serial number of each.
t-4095d1fe641a = Além deste telefone, outros aparelhos recebem as mensagens da conta, segundo o que a Verificação de Chave de Contato conhece. A maioria das pessoas tem alguns: um tablet, um computador, um relógio. Um aparelho que a pessoa dona não conhece significa que outra pessoa está na conta e lê junto. Os registros deste tipo de dado listam o modelo e o número de série de cada um.
# The owner has a tablet, a computer or a watch; nearly everybody with a second device does.
t-a2fcc5d76075 = A pessoa dona tem um tablet, um computador ou um relógio; quase todo mundo com um segundo aparelho tem.
# A device that was sold or broken was not removed from the account.
t-7940f98124ab = Um aparelho que foi vendido ou quebrou não foi removido da conta.
# Go through the listed devices with the owner, and compare with Settings, the name at the top. If one is unknown, get help before removing it, because whoever has it will notice.
t-44d9ca841b6b = Percorra com a pessoa dona os aparelhos listados e compare com Ajustes, o nome no alto. Se um for desconhecido, peça ajuda antes de removê-lo, porque quem o tem vai perceber.
# Crash reports or logs are switched off
t-cab9a8cc556a = Relatórios de travamento ou logs estão desligados
# A service that writes crash reports or logs is switched off in the list that iOS reads at each start. There is no setting for that; something with the highest rights changed the list. Without these services an attack leaves fewer traces.
t-97a2d95d2a32 = Um serviço que escreve relatórios de travamento ou logs está desligado na lista que o iOS lê a cada inicialização. Não há ajuste para isso; algo com os direitos mais altos mudou a lista. Sem esses serviços, um ataque deixa menos rastros.
# The phone was jailbroken on purpose, and its owner or a tool switched services off.
t-f08160388afb = O telefone passou por jailbreak de propósito, e a pessoa dona ou uma ferramenta desligou serviços.
# The list came with a backup of such a phone.
t-23e4c87fd670 = A lista veio com um backup de um telefone assim.
# Ask whether the limits of iOS were ever lifted on this phone, or on one whose backup it got. If not, ask a digital-security helpline, from another device, before anything is changed.
t-dd0bf0ce9432 = Pergunte se os limites do iOS já foram retirados neste telefone ou em um cujo backup ele recebeu. Se não, peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho, antes que algo seja mudado.
# System updates are switched off
t-009a995898c6 = As atualizações do sistema estão desligadas
# A service that finds or puts on updates of iOS is switched off in the list that iOS reads at each start. There is no setting for that; something with the highest rights changed the list. A phone without updates stays open to known attacks.
t-ce50a8972843 = Um serviço que encontra ou instala atualizações do iOS está desligado na lista que o iOS lê a cada inicialização. Não há ajuste para isso; algo com os direitos mais altos mudou a lista. Um telefone sem atualizações fica aberto a ataques conhecidos.
# People who lifted the limits of iOS (a jailbreak) often stop updates this way to keep it.
t-ff324240c4c6 = Pessoas que retiraram os limites do iOS (um jailbreak) muitas vezes param as atualizações assim para mantê-lo.
# A program among data asked for the position
t-72e4ba0d06db = Um programa guardado entre os dados pediu a posição
# The list of programs that asked for the position of the phone has one whose file lies in a folder for databases, temporary or personal data. iOS keeps no programs there.
t-78b0b842ce45 = A lista de programas que pediram a posição do telefone tem um cujo arquivo está em uma pasta de bancos de dados, de dados temporários ou pessoais. O iOS não guarda programas ali.
# The phone was jailbroken on purpose, and a program was put there by its owner.
t-a2e20d74f40e = O telefone passou por jailbreak de propósito, e um programa foi colocado ali pela pessoa dona.
# A tool for developing or testing was run on the phone.
t-8442155f8d7b = Uma ferramenta de desenvolvimento ou de testes foi executada no telefone.
# Ask whether the phone was used to develop or test software.
t-6d4d90fefa47 = Pergunte se o telefone foi usado para desenvolver ou testar software.
# The phone was paired with a computer
t-bd2b61b3cc36 = O telefone foi pareado com um computador
# A computer was trusted with the phone at this time. It can copy the phone and add apps to it. Every sync or backup by cable begins like this, also the collection of this evidence.
t-ac650a72b606 = Um computador passou a ter a confiança do telefone nesta hora. Ele pode copiar o telefone e adicionar apps a ele. Toda sincronização ou backup por cabo começa assim, e também a coleta destas provas.
# The owner connected a computer, or the evidence was collected.
t-9a3a4c75c31c = A pessoa dona conectou um computador, ou as provas foram coletadas.
# Ask whether the owner connected a computer at this time.
t-ed1b829d7704 = Pergunte se a pessoa dona conectou um computador nesta hora.
# The pairings with computers were removed
t-01feb47bdad9 = Os pareamentos com computadores foram removidos
# The phone forgot the computers that it trusted. It does so by itself after some weeks without use, and when privacy settings are reset.
t-473eb3d67b78 = O telefone esqueceu os computadores em que confiava. Ele faz isso sozinho depois de algumas semanas sem uso e quando os ajustes de privacidade são redefinidos.
# Pairings that are not used expire by themselves.
t-fc7025d3a935 = Pareamentos que não são usados vencem sozinhos.
# No action is needed; compare with other events of the same day.
t-87e83fc95937 = Não é preciso fazer nada; compare com outros eventos do mesmo dia.
# The passcode of the phone was changed
t-c2d439a667f5 = O código do telefone foi mudado
# The passcode was set, changed or removed at this time. Owners do this often; it matters when they did not.
t-6a0f2e7df7c2 = O código foi definido, mudado ou removido nesta hora. Os donos fazem isso com frequência; importa quando não foram eles.
# The owner changed the passcode.
t-5438ff7dfb33 = A pessoa dona mudou o código.
# Ask whether the owner changed the passcode at this time.
t-e6cbc4744b46 = Pergunte se a pessoa dona mudou o código nesta hora.
# The phone was set up anew or restored from a backup
t-ea31bfb8bd77 = O telefone foi configurado do zero ou restaurado de um backup
# At this time the phone had no system before, or was being restored from a backup. What was on it earlier left no trace in its own logs.
t-09332ffaf532 = Nesta hora o telefone não tinha um sistema antes, ou estava sendo restaurado de um backup. O que havia nele antes não deixou rastro nos próprios logs dele.
# The phone was new, or its owner erased or restored it.
t-75c801f9a4e5 = O telefone era novo, ou a pessoa dona o apagou ou restaurou.
# Ask when the phone was bought, erased or restored.
t-3bb4997b9a88 = Pergunte quando o telefone foi comprado, apagado ou restaurado.
# Settings of the phone are forced
t-f2dcc573fbe7 = Ajustes do telefone são impostos
# Settings of the part of a profile that the finding names stand above what the owner of the phone chose. Most often they come from a configuration profile or from a server that manages the phone. The finding does not say who set them.
t-6956dea47cfa = Ajustes do conteúdo que o achado cita estão acima do que a pessoa dona do telefone escolheu. Na maioria das vezes eles vêm de um perfil de configuração ou de um servidor que gerencia o telefone. O achado não diz quem os definiu.
# A profile from Apple or a mobile carrier, for example one that collects logs for support.
t-3a44ba461e9c = Um perfil da Apple ou de uma operadora de celular, por exemplo um que coleta logs para o suporte.
# A tool for lifting the limits of iOS wrote the file.
t-482fa208bebe = Uma ferramenta para retirar os limites do iOS escreveu o arquivo.
# Ask the owner whether they know of an employer, a school or a profile behind this.
t-de3c3c689512 = Pergunte à pessoa dona se ela sabe de uma empresa, uma escola ou um perfil por trás disto.
# Settings are forced that phones without management may have too
t-5493cb328020 = São impostos ajustes que telefones sem gerenciamento também podem ter
# Settings of the part of a profile that the finding names stand above what the owner of the phone chose. Phones that nobody manages have been seen with such settings, for example for the web pages that Screen Time allows. Alone it is no sign that somebody manages the phone.
t-dd979a0dc151 = Ajustes do conteúdo que o achado cita estão acima do que a pessoa dona do telefone escolheu. Já se viram ajustes assim em telefones que ninguém gerencia, por exemplo para as páginas da web que o Tempo de Uso permite. Sozinho, isto não é sinal de que alguém gerencia o telefone.
# iOS or Screen Time wrote these settings, on a phone that nobody manages.
t-2e218d28554a = O iOS ou o Tempo de Uso escreveu estes ajustes, em um telefone que ninguém gerencia.
# Ask the owner whether limits for web pages are set in Settings, Screen Time.
t-4ba15fcc656e = Pergunte à pessoa dona se há limites para páginas da web em Ajustes, Tempo de Uso.
# A manager for apps from outside the App Store
t-f5c147937100 = Um gerenciador de apps de fora da App Store
# The backup holds data of a program that installs apps from outside the App Store. It is there when limits of iOS were lifted (a jailbreak). Such a phone is easier to attack, and whoever had it in hand could add programs. It is no sign of an attack in itself.
t-bbfd76ed1946 = O backup contém dados de um programa que instala apps de fora da App Store. Ele existe quando os limites do iOS foram retirados (um jailbreak). Um telefone assim é mais fácil de atacar, e quem o teve na mão pôde adicionar programas. Isso, em si, não é sinal de um ataque.
# The owner lifted the limits on purpose, perhaps years ago on an earlier phone.
t-ea1193b716f4 = A pessoa dona retirou os limites de propósito, talvez há anos, em um telefone anterior.
# The data may be left over from a backup that was restored.
t-fc5b506a3a5b = Os dados podem ter sobrado de um backup que foi restaurado.
# Settings for crash reports were written
t-0b0769a9e5e8 = Ajustes de relatórios de travamento foram escritos
# The backup lists a settings file for crash reports that most phones do not have. Spyware has been seen to write it, to keep its own crashes from being reported. The phones of people who write software often have it too.
t-95b1763da9ec = O backup lista um arquivo de ajustes de relatórios de travamento que a maioria dos telefones não tem. Já se viu programa espião escrevê-lo, para impedir que os próprios travamentos fossem informados. Os telefones de quem escreve software muitas vezes também o têm.
# The phone is or was used to develop or to test apps.
t-86bcdf5988fd = O telefone é ou foi usado para desenvolver ou testar apps.
# A company that manages the phone changed how crash reports are handled.
t-e91471b31ba4 = Uma empresa que gerencia o telefone mudou a forma de tratar os relatórios de travamento.
# Ask whether the phone was ever used to develop or test apps.
t-df8680161f96 = Pergunte se o telefone já foi usado para desenvolver ou testar apps.
# If not, compare the times of the file with other findings.
t-c09624a8ff6b = Se não, compare os horários do arquivo com outros achados.
# Settings of a process that iOS does not have
t-e8278f131ff2 = Ajustes de um processo que o iOS não tem
# The backup lists a settings file named roleaccountd.plist among those of the system. Genuine processes of similar names do not keep settings there. Researchers found this file on phones that had been attacked. The file may be far older than the backup.
t-928e5ef558bd = O backup lista, entre os do sistema, um arquivo de ajustes chamado roleaccountd.plist. Processos verdadeiros com nomes parecidos não guardam ajustes ali. Pesquisadores encontraram este arquivo em telefones que tinham sido atacados. O arquivo pode ser muito mais antigo do que o backup.
# The file may have come with a backup that was restored from an older phone.
t-62c6119b16ea = O arquivo pode ter vindo com um backup restaurado de um telefone mais antigo.
# A research or test phone may carry it on purpose.
t-8f51e89b8ea9 = Um telefone de pesquisa ou de teste pode tê-lo de propósito.
# Show this finding to a digital-security helpline, from another device, with the times at which the file was created and changed.
t-f253924acadd = Mostre este achado a uma linha de ajuda em segurança digital, usando outro aparelho, com os horários em que o arquivo foi criado e mudado.
# Settings under a name that a published attack kit uses
t-35416743c46e = Ajustes com um nome que um kit de ataque publicado usa
# The backup lists a settings file named com.apple.photolibraryd.plist in the home folder of the phone. Researchers found it on phones attacked with an attack kit for iPhones; iOS has not been seen to write it there. Of all the files of that kit it is the one that a backup can hold.
t-1e6a6babc998 = O backup lista um arquivo de ajustes chamado com.apple.photolibraryd.plist na pasta pessoal do telefone. Pesquisadores o encontraram em telefones atacados com um kit de ataque para iPhones; não se viu o iOS escrevê-lo ali. De todos os arquivos desse kit, é o único que um backup pode conter.
# A version of iOS that was not looked at may write such a file itself, as macOS does elsewhere.
t-3df88b9ca138 = Uma versão do iOS que não foi examinada pode escrever ela mesma um arquivo assim, como o macOS faz em outro lugar.
# Show this finding to a digital-security helpline, with the times at which the file was created and changed.
t-d35c2756562d = Mostre este achado a uma linha de ajuda em segurança digital, com os horários em que o arquivo foi criado e mudado.
# Move sensitive conversations to another device until then.
t-9b970a71cf17 = Até lá, leve as conversas delicadas para outro aparelho.
# A received file called a GIF is stored as another kind of file
t-e0d5dec6a6c2 = Um arquivo recebido, chamado de GIF, está guardado como outro tipo de arquivo
# The name of the file ends in .gif, but it is stored as a PDF or a Photoshop picture. Researchers found such files, received through iMessage, in an attack that needed no action of the owner (FORCEDENTRY, 2021). Only names and types were compared here; what is inside the file was not.
t-5f6b7884187f = O nome do arquivo termina em .gif, mas ele está guardado como um PDF ou uma imagem do Photoshop. Pesquisadores encontraram arquivos assim, recebidos pelo iMessage, em um ataque que não precisava de nenhuma ação da pessoa dona (FORCEDENTRY, 2021). Aqui só os nomes e os tipos foram comparados; o que há dentro do arquivo, não.
# Somebody renamed a file before sending it.
t-de0c4f43f0ce = Alguém mudou o nome de um arquivo antes de enviá-lo.
# A program that sends pictures gave them a wrong name.
t-d8583fbe405d = Um programa que envia imagens deu a elas um nome errado.
# Note who sent it and whether more such files came from there.
t-9ec863afbcb1 = Anote quem o enviou e se mais arquivos assim vieram de lá.
# A received attachment stored in a temporary folder
t-f471a6d377a4 = Um anexo recebido guardado em uma pasta temporária
# Attachments of messages are stored in the folder of Messages. This one is listed in a temporary folder, under a name that ends in -1. Investigators look at such entries, because a message that attacks the program which shows it may leave one. The list keeps the name only: it does not tell what was in the file.
t-c40c114487d7 = Os anexos de mensagens são guardados na pasta do app Mensagens. Este aparece em uma pasta temporária, com um nome que termina em -1. Investigadores olham entradas assim, porque uma mensagem que ataca o programa que a mostra pode deixar uma. A lista guarda só o nome: ela não diz o que havia no arquivo.
# A transfer that broke off can leave a temporary name behind.
t-8624175e9cfd = Uma transferência interrompida pode deixar um nome temporário para trás.
# Messages that were moved from an old phone can carry names of an old version of iOS.
t-117d9310a139 = Mensagens que foram trazidas de um telefone antigo podem ter nomes de uma versão antiga do iOS.
# Do not delete the conversation. Show this finding to a digital-security helpline, from another device.
t-63cf9fd03f5c = Não apague a conversa. Mostre este achado a uma linha de ajuda em segurança digital, usando outro aparelho.
# A pass for Wallet came as a message
t-ad81b899c799 = Um cartão para a Carteira chegou como mensagem
# Somebody sent a pass for Wallet over iMessage. Boarding passes and tickets come like this. So did pictures in an attack that needed no action of the owner (BLASTPASS, 2023, closed in iOS 16.6.1). Only the type was compared here; what is inside the pass was not.
t-ab90281040d2 = Alguém enviou um cartão para a Carteira pelo iMessage. Cartões de embarque e ingressos chegam assim. Assim chegaram também imagens em um ataque que não precisava de nenhuma ação da pessoa dona (BLASTPASS, 2023, fechado no iOS 16.6.1). Aqui só o tipo foi comparado; o que há dentro do cartão, não.
# A friend sent a boarding pass, a ticket or a loyalty card.
t-9397dbd91299 = Um amigo enviou um cartão de embarque, um ingresso ou um cartão de fidelidade.
# A business that the owner writes with sent it.
t-83274794e2a3 = Uma empresa com que a pessoa dona troca mensagens o enviou.
# Ask whether the owner knows the sender and expected the pass.
t-c240e783484b = Pergunte se a pessoa dona conhece quem enviou e se esperava o cartão.
# A pass from a stranger, received before iOS 16.6.1 was there, is worth an expert's look.
t-ab3cda6b9aa8 = Um cartão de um estranho, recebido antes de o iOS 16.6.1 estar no telefone, merece o olhar de um especialista.
# A threat notification sent by Apple
t-2da22bb6c76a = Uma notificação de ameaça enviada pela Apple
# Apple sends such a message to people whom it believes to be targets of a costly, personal spyware attack. It is a strong sign that somebody tried. It does not say that the attempt worked, on which device, or who was behind it. Two independent facts meet here: the first sentence of the message is one that Apple uses, and it came over iMessage from an address that Apple uses for nothing else.
t-ffa8773566eb = A Apple envia uma mensagem assim a pessoas que ela acredita serem alvos de um ataque caro e pessoal de programa espião. É um sinal forte de que alguém tentou. Ela não diz que a tentativa funcionou, em qual aparelho, nem quem estava por trás. Dois fatos independentes se encontram aqui: a primeira frase da mensagem é uma que a Apple usa, e ela veio pelo iMessage de um endereço que a Apple não usa para mais nada.
# The backup may have been restored from another phone, so the message may be about that one.
t-25eaac6631c2 = O backup pode ter sido restaurado de outro telefone, então a mensagem pode ser sobre aquele.
# The notification may be years old, and about an attempt on an earlier version of iOS.
t-91f143841220 = A notificação pode ter anos, e ser sobre uma tentativa em uma versão anterior do iOS.
# Ask a digital-security helpline for help, from another device. Helplines are free and used to such messages.
t-1ae858b5b1d4 = Peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho. As linhas de ajuda são gratuitas e estão acostumadas a mensagens assim.
# Keep the message, and do not restart, update or erase the phone before a full copy of it exists.
t-71f7952ea092 = Guarde a mensagem e não reinicie, atualize nem apague o telefone antes que exista uma cópia completa dele.
# A message from the address that Apple uses for threat notifications
t-157a8b9e492c = Uma mensagem do endereço que a Apple usa para notificações de ameaça
# The message came over iMessage from an address that Apple uses for one purpose: to warn people whom it believes to be targets of a costly, personal spyware attack. Its first words are none that this rule knows, which is so in every language but English. It does not say that the attempt worked, on which device, or who was behind it.
t-fb6205bc3d0c = A mensagem veio pelo iMessage de um endereço que a Apple usa para um único fim: avisar pessoas que ela acredita serem alvos de um ataque caro e pessoal de programa espião. As primeiras palavras dela não são das que esta regra conhece, o que acontece em todas as línguas menos o inglês. Ela não diz que a tentativa funcionou, em qual aparelho, nem quem estava por trás.
# The message may be years old, and about an attempt on an earlier version of iOS.
t-5fd744bf406d = A mensagem pode ter anos, e ser sobre uma tentativa em uma versão anterior do iOS.
# A test of a tool like this one, with a made-up database.
t-a556256e08a6 = Um teste de uma ferramenta como esta, com um banco de dados inventado.
# A message with the words of an Apple threat notification
t-d7c6109f1df3 = Uma mensagem com as palavras de uma notificação de ameaça da Apple
# The message begins with a sentence that Apple uses to warn targets of spyware, but it did not come from the address that Apple uses for it, or not over iMessage. It may be Apple's warning, passed on, or an imitation that wants to be believed.
t-c62fa9987f19 = A mensagem começa com uma frase que a Apple usa para avisar alvos de programas espiões, mas não veio do endereço que a Apple usa para isso, ou não veio pelo iMessage. Pode ser o aviso da Apple, repassado, ou uma imitação que quer que acreditem nela.
# Somebody passed the words on, or asked about them, or they were sent from this phone.
t-2573b4b9862d = Alguém repassou as palavras ou perguntou sobre elas, ou elas foram enviadas deste telefone.
# Criminals imitate such warnings to make people open a link or call a number.
t-840e65f5c8d6 = Criminosos imitam avisos assim para fazer as pessoas abrirem um link ou ligarem para um número.
# Apple may have sent it from an address that this rule does not know.
t-67e26b2c41d2 = A Apple pode tê-la enviado de um endereço que esta regra não conhece.
# Open no link in the message and call no number that it gives.
t-d9d1239a5698 = Não abra nenhum link da mensagem e não ligue para nenhum número que ela traga.
# Sign in at account.apple.com on another device; a real notification is shown there too.
t-a554d77dfd8f = Entre em account.apple.com em outro aparelho; uma notificação verdadeira também aparece ali.
# If it is shown there, ask a digital-security helpline for help before restarting, updating or erasing the phone.
t-92c358ff0b05 = Se ela aparecer ali, peça ajuda a uma linha de ajuda em segurança digital antes de reiniciar, atualizar ou apagar o telefone.
# The phone was set up anew
t-14776f2b1c01 = O telefone foi configurado do zero
# The service that activates the phone found no system before this one. What was on the phone earlier left no trace in its own logs.
t-b17f1e7cf405 = O serviço que ativa o telefone não encontrou um sistema antes deste. O que havia no telefone antes não deixou rastro nos próprios logs dele.
# The phone was new, or its owner erased it.
t-2455e7a5ea4b = O telefone era novo, ou a pessoa dona o apagou.
# Ask when the phone was bought or erased.
t-c646bff80d02 = Pergunte quando o telefone foi comprado ou apagado.
# An app was installed that did not come from the App Store
t-5ef40491b1eb = Foi instalado um app que não veio da App Store
# The installer logged an app as signed for an organisation or for a developer. Surveillance apps have been spread this way. Apps of an employer, a school or a test come the same way, so ask who gave the app.
t-dff0377d87b4 = O instalador registrou um app como assinado para uma organização ou para um desenvolvedor. Apps de vigilância já foram espalhados dessa forma. Apps de uma empresa, de uma escola ou de um teste chegam da mesma forma, então pergunte quem deu o app.
# An app of an employer, a school or a development team.
t-7c1c486dbd5a = Um app de uma empresa, de uma escola ou de uma equipe de desenvolvimento.
# A test of an own app, or a tool that was installed through a computer on purpose.
t-91e59e120c65 = Um teste de um app próprio, ou uma ferramenta que foi instalada por um computador de propósito.
# Ask whether the owner knows the app and who gave it to them.
t-1a829a9791fd = Pergunte se a pessoa dona conhece o app e quem o deu a ela.
# Do not open the app; show its name to a digital-security helpline.
t-67792a573063 = Não abra o app; mostre o nome dele a uma linha de ajuda em segurança digital.
# The disk image for developers is mounted
t-1e296debe78d = A imagem de disco para desenvolvedores está montada
# A computer had mounted the disk image with tools for developers since the phone was started. It lets the computer look at programs, take pictures of the screen and simulate places. Programs to test apps do so, and so do some that examine phones.
t-cc3f7366979d = Um computador montou, desde que o telefone foi iniciado, a imagem de disco com ferramentas para desenvolvedores. Ela permite que o computador olhe programas, tire fotos da tela e simule lugares. Programas para testar apps fazem isso, e também alguns que examinam telefones.
# The sysdiagnose, or another copy of the phone, was made with a tool that mounts the image.
t-ba8a865303aa = O sysdiagnose, ou outra cópia do telefone, foi feito com uma ferramenta que monta a imagem.
# Ask which computers the phone was connected to since it was started last.
t-ef9d2ad9470b = Pergunte a quais computadores o telefone foi conectado desde que foi iniciado pela última vez.
# Something is mounted over a folder of the system
t-4e3385c2d0a7 = Há algo montado por cima de uma pasta do sistema
# A folder of the system was covered by another folder, or by a volume that can be written to. What programs find there is not what Apple put there. Tools that lift the limits of iOS (jailbreaks) do this to bring in their own libraries. The few folders that iOS itself lays there are left out.
t-adc14a53a49e = Uma pasta do sistema foi coberta por outra pasta ou por um volume em que se pode escrever. O que os programas encontram ali não é o que a Apple colocou ali. Ferramentas que retiram os limites do iOS (jailbreaks) fazem isso para trazer as próprias bibliotecas. As poucas pastas que o próprio iOS coloca ali ficam de fora.
# The limits of iOS were lifted on purpose.
t-30aeddccc757 = Os limites do iOS foram retirados de propósito.
# A new version of iOS mounts a part of itself there; this was not seen on phones yet.
t-ec8a1a32d726 = Uma nova versão do iOS monta ali uma parte de si mesma; isso ainda não foi visto em telefones.
# Ask whether the limits of iOS were ever lifted on this phone. If not, show this finding to a digital-security helpline, from another device, before the phone is restarted.
t-b16ace03952f = Pergunte se os limites do iOS já foram retirados neste telefone. Se não, mostre este achado a uma linha de ajuda em segurança digital, usando outro aparelho, antes que o telefone seja reiniciado.
# The volume of the system can be written to
t-da489a94b441 = É possível escrever no volume do sistema
# The volume that holds iOS itself was mounted so that it could be changed. iOS mounts it read-only, and from version 15 on sealed. To change that takes the highest rights on the phone, as those have who lifted its limits (a jailbreak), by the owner's wish or without it.
t-b31b1c7f1099 = O volume que guarda o próprio iOS foi montado de modo que pudesse ser mudado. O iOS o monta só para leitura e, da versão 15 em diante, lacrado. Para mudar isso são precisos os direitos mais altos no telefone, como os tem quem retirou os limites dele (um jailbreak), por vontade da pessoa dona ou sem ela.
# The phone is one for developers of Apple or for security research.
t-99084f764eb8 = O telefone é um dos destinados a desenvolvedores da Apple ou à pesquisa em segurança.
# A volume is mounted at a place that iOS does not use
t-c67bb7caf216 = Um volume está montado em um lugar que o iOS não usa
# A volume was mounted at none of the places that are known of iOS. It is a place to look at, no more.
t-c4b08548e9a2 = Um volume foi montado em um lugar que não é nenhum dos que se conhecem do iOS. É um lugar para olhar, nada mais.
# A new version of iOS uses a place that this rule does not know yet.
t-2f40903be33e = Uma nova versão do iOS usa um lugar que esta regra ainda não conhece.
# Limits of iOS were lifted on purpose (a jailbreak).
t-4321eb017cef = Limites do iOS foram retirados de propósito (um jailbreak).
# A process named exactly BackupAgent is in the list of processes that used any network. The program of this name comes with iOS, but it is old and has no reason to use the network; its successor has another name. Published analyses of an attack found this very entry, because the attackers used the name.
t-0fb347bd8011 = Um processo chamado exatamente BackupAgent está na lista de processos que usaram alguma rede. O programa com este nome vem com o iOS, mas é antigo e não tem motivo para usar a rede; o sucessor dele tem outro nome. Análises publicadas de um ataque encontraram exatamente esta entrada, porque os atacantes usaram o nome.
# Network use of a process whose own entry is gone, in the list of all networks
t-a7445c588fdf = Uso de rede de um processo cuja própria entrada sumiu, na lista de todas as redes
# A VPN that cannot be switched off
t-645da2e63c3e = Uma VPN que não pode ser desligada
# The phone is set up to send everything through a VPN that its owner cannot switch off. That takes an organisation which supervises the phone.
t-cfeef8c9613d = O telefone está configurado para enviar tudo por uma VPN que a pessoa dona não pode desligar. Para isso é preciso uma organização que supervisione o telefone.
# Ask the owner whose server this is. If nobody knows, ask a digital-security helpline, from another device, before anything is changed.
t-2acb008ad552 = Pergunte à pessoa dona de quem é este servidor. Se ninguém souber, peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho, antes que algo seja mudado.
# A filter or a resolver is set up and on
t-825024019c30 = Um filtro ou um servidor de nomes está configurado e ligado
# A program or a profile decides about the connections of the phone: a filter sees every connection or page, a resolver sees every name that is looked up.
t-49af1ded373b = Um programa ou um perfil decide sobre as conexões do telefone: um filtro vê cada conexão ou página, um servidor de nomes vê cada nome que é consultado.
# The owner keeps trackers and advertisements out, or protects a child.
t-c44ae1c1da53 = A pessoa dona mantém rastreadores e anúncios fora, ou protege uma criança.
# Look under Settings, General, VPN & Device Management, and ask the owner whether they know the entry.
t-ee5be4a5d391 = Veja em Ajustes, Geral, VPN e Gerenciamento de Dispositivos e pergunte à pessoa dona se ela conhece a entrada.
# A VPN is set up and on
t-dd6db8a550a7 = Uma VPN está configurada e ligada
# The phone is set up to send traffic through a VPN. Whoever runs it sees where the phone connects to. Many people have one to protect themselves; what counts is whether the owner knows it.
t-0b7afbcea229 = O telefone está configurado para enviar o tráfego por uma VPN. Quem a controla vê a que lugares o telefone se conecta. Muita gente tem uma para se proteger; o que conta é se a pessoa dona a conhece.
# The owner uses a VPN against surveillance of the network, or to reach blocked pages.
t-ef9fe0cf4e8d = A pessoa dona usa uma VPN contra a vigilância da rede ou para alcançar páginas bloqueadas.
# An app against advertisements works as a VPN.
t-63f4cd34042c = Um app contra anúncios funciona como uma VPN.
# The employer looks after the phone.
t-d7c9ddfe58e0 = A empresa cuida do telefone.
# Ask the owner whether they know the app and the server that the finding names.
t-e280d9ecd8fd = Pergunte à pessoa dona se ela conhece o app e o servidor que o achado cita.
# A proxy is switched on
t-b46c988be7c6 = Um proxy está ligado
# The phone sends what it loads from the network through a proxy. Whoever runs it sees where the phone connects to, and can read what is not encrypted.
t-d2f3fbfc7984 = O telefone envia por um proxy o que carrega da rede. Quem o controla vê a que lugares o telefone se conecta e pode ler o que não está criptografado.
# The network of a company or a school needs a proxy.
t-301e999fdc54 = A rede de uma empresa ou de uma escola precisa de um proxy.
# Ask the owner whether they know the proxy. If not, have all copies made first, then turn it off in the settings of the Wi-Fi network.
t-15f81207b923 = Pergunte à pessoa dona se ela conhece o proxy. Se não, faça primeiro todas as cópias e depois o desligue nos ajustes da rede Wi-Fi.
# Notifications of Shortcuts are switched off
t-2c5ab3ae5867 = As notificações do app Atalhos estão desligadas
# The app Shortcuts may not send notifications. Then nobody is told when an automation runs. Attackers have switched them off to hide what they set up. People do so, too, because the notifications are in the way.
t-110bdd238cc8 = O app Atalhos não pode enviar notificações. Assim, ninguém é avisado quando uma automação é executada. Atacantes já as desligaram para esconder o que configuraram. As pessoas também fazem isso, porque as notificações atrapalham.
# The owner did not want to be told of every automation.
t-31e57c26e641 = A pessoa dona não queria ser avisada de cada automação.
# Ask the owner whether they switched these notifications off, and look at the automations together.
t-42a3bedd36dd = Pergunte à pessoa dona se ela desligou estas notificações e olhem as automações juntos.
# A process named exactly BackupAgent is in the daily count of network use. The program of this name comes with iOS, but it is old and has no reason to use the network; its successor has another name. Published analyses of an attack found this very entry, because the attackers used the name.
t-6c107c4eb448 = Um processo chamado exatamente BackupAgent está na contagem diária de uso da rede. O programa com este nome vem com o iOS, mas é antigo e não tem motivo para usar a rede; o sucessor dele tem outro nome. Análises publicadas de um ataque encontraram exatamente esta entrada, porque os atacantes usaram o nome.
# The phone trusts a computer
t-ed9c215a3970 = O telefone confia em um computador
# Somebody who could unlock the phone connected it to a computer and let it be trusted. Such a computer can copy most of what is on the phone, also later and without asking again.
t-d4382b7bf62a = Alguém que podia desbloquear o telefone o conectou a um computador e permitiu que se confiasse nele. Um computador assim pode copiar a maior parte do que há no telefone, também mais tarde e sem perguntar de novo.
# It is the computer of the owner, or the one with which this copy was made.
t-6531150b1fb3 = É o computador da pessoa dona, ou aquele com que esta cópia foi feita.
# A repair shop connected the phone.
t-ef704047fe74 = Uma oficina de conserto conectou o telefone.
# Ask the owner which computers the phone was connected to. If one is unknown, have all copies made first, then reset the trust in Settings, General, Transfer or Reset iPhone, Reset, Reset Location & Privacy.
t-6889d5b3f5d1 = Pergunte à pessoa dona a quais computadores o telefone foi conectado. Se um for desconhecido, faça primeiro todas as cópias e depois redefina a confiança em Ajustes, Geral, Transferir ou Redefinir o iPhone, Redefinir, Redefinir Localização e Privacidade.
# The kernel failed in a driver for pictures or films
t-6e32cf140056 = O kernel falhou em um driver de imagens ou filmes
# The kernel read or wrote memory that was not its own while a driver for pictures, films or graphics ran. Attacks have used such drivers to leave the closed room of an app. Games and worn phones cause the same.
t-8369f84bbe46 = O kernel leu ou escreveu memória que não era dele enquanto um driver de imagens, filmes ou gráficos funcionava. Ataques já usaram drivers assim para sair do espaço fechado de um app. Jogos e telefones gastos causam o mesmo.
# Faults of drivers and of memory chips; games and the camera strain them.
t-b340139614a9 = Falhas de drivers e de chips de memória; jogos e a câmera exigem muito deles.
# Compare with crashes of other services in the same hour; alone this needs no action.
t-924096202cc0 = Compare com travamentos de outros serviços na mesma hora; sozinho, isto não pede nenhuma ação.
# An app was deleted
t-dca44a4ae6a2 = Um app foi apagado
# The power log has an app, not from Apple, that was deleted a short while before the log was written. People delete apps every day; it matters where an app that watched somebody was removed before the phone was examined.
t-ee8fee1ae0c0 = O log de energia tem um app, que não é da Apple, que foi apagado pouco tempo antes de o log ser escrito. As pessoas apagam apps todos os dias; isso importa onde um app que vigiava alguém foi removido antes de o telefone ser examinado.
# The owner removed an app that was no longer wanted.
t-12b4fbddba08 = A pessoa dona removeu um app que não queria mais.
# Ask the owner whether they know the app and removed it themselves.
t-8d244630cd2d = Pergunte à pessoa dona se ela conhece o app e se ela mesma o removeu.
# The camera was switched on by a program that is no app
t-5310e24883cd = A câmera foi ligada por um programa que não é um app
# The power log names who switched on a camera, and the name is not the identifier of a bundle. Apps have one. Parts of the system that scan faces or codes may come without. How often that is so on ordinary phones is not known: the one log that was looked at has a single entry, without any name.
t-964d00f5b2f3 = O log de energia diz quem ligou uma câmera, e o nome não é o identificador de um pacote. Apps têm um. Partes do sistema que leem rostos ou códigos podem vir sem ele. Não se sabe com que frequência isso acontece em telefones comuns: o único log que foi examinado tem uma só entrada, sem nenhum nome.
# A service of the system used the camera, for example to recognise the face of the owner.
t-f2847c240995 = Um serviço do sistema usou a câmera, por exemplo para reconhecer o rosto da pessoa dona.
# Look for the same name among the other findings; alone this needs no action.
t-b484c589d755 = Procure o mesmo nome entre os outros achados; sozinho, isto não pede nenhuma ação.
# The kernel was started with arguments
t-fa327ff8ba81 = O kernel foi iniciado com argumentos
# The phone was started with words that change what the kernel allows. On phones as they are sold there are none (none in both entries of the one real log that was looked at); some ways to lift the limits of iOS need them.
t-dced39692466 = O telefone foi iniciado com palavras que mudam o que o kernel permite. Em telefones como são vendidos não há nenhuma (nenhuma nas duas entradas do único log real que foi examinado); alguns meios de retirar os limites do iOS precisam delas.
# The phone belongs to a developer or researcher, or the limits of iOS were lifted on purpose (a jailbreak).
t-e3868ae3d84f = O telefone pertence a um desenvolvedor ou pesquisador, ou os limites do iOS foram retirados de propósito (um jailbreak).
# Ask whether the limits of iOS were ever lifted on this phone. If nobody did that, ask a digital-security helpline, from another device.
t-d7b04538a702 = Pergunte se os limites do iOS já foram retirados neste telefone. Se ninguém fez isso, peça ajuda a uma linha de ajuda em segurança digital, usando outro aparelho.
# The system is not the one that customers get
t-d6902793b052 = O sistema não é o que os clientes recebem
# The power log notes that the phone runs a system which Apple does not give to customers. Both entries of the one real log that was looked at say the opposite.
t-48014d19765d = O log de energia anota que o telefone usa um sistema que a Apple não dá a clientes. As duas entradas do único log real que foi examinado dizem o contrário.
# The phone belongs to Apple or to a researcher.
t-019c1bffd758 = O telefone pertence à Apple ou a um pesquisador.
# Ask where the phone came from.
t-3242c48df9c1 = Pergunte de onde veio o telefone.
# A program from an unusual place used the camera, the microphone or the position
t-da8d17b92e1d = Um programa de um lugar incomum usou a câmera, o microfone ou a posição
# The power log names a program that used the camera, sound or the location service by its path, belongs to no bundle, and lies in none of the places where iOS keeps its own programs and apps. In a power log of an ordinary phone (iOS 15, 65 entries of location clients) no client was named by such a path.
t-4d1365f1d48e = O log de energia cita pelo caminho um programa que usou a câmera, o som ou o serviço de localização, que não pertence a nenhum pacote e não está em nenhum dos lugares onde o iOS guarda os próprios programas e apps. Em um log de energia de um telefone comum (iOS 15, 65 entradas de clientes de localização), nenhum cliente foi citado por um caminho assim.
# Limits of iOS were lifted on purpose (a jailbreak), and a program was added.
t-8c331c538b07 = Limites do iOS foram retirados de propósito (um jailbreak), e um programa foi acrescentado.
# A new version of iOS keeps programs in a place that this rule does not know yet.
t-110df2555f15 = Uma nova versão do iOS guarda programas em um lugar que esta regra ainda não conhece.
# An installed app ran as root
t-96cb7f9c247a = Um app instalado funcionou como root
# By lists of processes, logs or reports of this phone, a program from the folder of installed apps ran with all rights of the system (user 0, root). Installed apps run as the user mobile; on the phone that this was compared with (iOS 16) none ran as root.
t-2a06895f5a50 = Segundo listas de processos, logs ou relatórios deste telefone, um programa da pasta de apps instalados funcionou com todos os direitos do sistema (usuário 0, root). Apps instalados funcionam como o usuário mobile; no telefone com que isto foi comparado (iOS 16), nenhum funcionou como root.
# The limits of iOS were lifted on purpose (a jailbreak), or the app was installed by a tool that gives it all rights.
t-bc53e05231c5 = Os limites do iOS foram retirados de propósito (um jailbreak), ou o app foi instalado por uma ferramenta que lhe dá todos os direitos.
# The phone is made for developers or researchers.
t-83f67ae74034 = O telefone é feito para desenvolvedores ou pesquisadores.
# Ask whether the owner knows the app, and where it was installed from.
t-1839fcc0e45b = Pergunte se a pessoa dona conhece o app e de onde ele foi instalado.
# Show this finding to a digital-security helpline, from another device.
t-a6b772356c9e = Mostre este achado a uma linha de ajuda em segurança digital, usando outro aparelho.
# A program has almost the name of a program of iOS
t-9c4e8ecfce2f = Um programa tem quase o nome de um programa do iOS
# Lists of processes, logs or reports of this phone name a program whose name differs by one letter from that of a program that iOS 15 or 16 brings along, as names of published spyware did. Newer and older versions of iOS have programs that the list does not know, and helpers of apps may be named so by chance, so that ordinary phones show single hits. It is a name to look at, no more.
t-e43126ecdf60 = Listas de processos, logs ou relatórios deste telefone citam um programa cujo nome difere em uma letra do de um programa que o iOS 15 ou 16 traz, como faziam nomes de programas espiões publicados. Versões mais novas e mais antigas do iOS têm programas que a lista não conhece, e auxiliares de apps podem ter um nome assim por acaso, de modo que telefones comuns mostram casos isolados. É um nome para olhar, nada mais.
# A genuine program that the list does not know. Of 432 names of programs in reference data of ordinary phones and Macs (1333 sightings) none resembled a listed one.
t-259d69ff03ae = Um programa verdadeiro que a lista não conhece. De 432 nomes de programas em dados de referência de telefones e Macs comuns (1333 ocorrências), nenhum se parecia com um da lista.
# Show this name and its path to a helper who knows which programs iOS has.
t-be728d95d469 = Mostre este nome e o caminho dele a alguém de uma linha de ajuda que saiba quais programas o iOS tem.
# A program was seen in a folder that is meant for data
t-bc1730a7ff6f = Um programa foi visto em uma pasta destinada a dados
# Lists of processes, logs or reports of this phone name a program whose file lies in a folder for databases, temporary or personal data. iOS does not start programs from there, apart from a helper for system updates and parts of the system that are mounted there, which are left out here. Published analyses of several spyware families describe programs in just these folders. The more kinds of data show the same program, the surer it is that it was there.
t-21d5120eb4c8 = Listas de processos, logs ou relatórios deste telefone citam um programa cujo arquivo está em uma pasta de bancos de dados, de dados temporários ou pessoais. O iOS não inicia programas dali, a não ser um auxiliar de atualizações do sistema e partes do sistema que são montadas ali, que aqui ficam de fora. Análises publicadas de várias famílias de programas espiões descrevem programas exatamente nestas pastas. Quanto mais tipos de dados mostram o mesmo programa, mais certo é que ele estava ali.
# A program was seen in an unusual place
t-9fb01756d093 = Um programa foi visto em um lugar incomum
# Lists of processes, logs or reports of this phone name a program whose path is none of the places where iOS keeps its own programs and apps. It is a place to look at, no more.
t-6fe09556716e = Listas de processos, logs ou relatórios deste telefone citam um programa cujo caminho não é nenhum dos lugares onde o iOS guarda os próprios programas e apps. É um lugar para olhar, nada mais.
# A version of iOS that keeps programs in a place that was not yet known when this rule was written.
t-a4c80829bdb4 = Uma versão do iOS que guarda programas em um lugar que ainda não era conhecido quando esta regra foi escrita.
# The phone was jailbroken on purpose.
t-1d85308a71bc = O telefone passou por jailbreak de propósito.
# Show this path to a helper who knows which programs iOS has.
t-c6a844559c3c = Mostre este caminho a alguém de uma linha de ajuda que saiba quais programas o iOS tem.
# A shell, a server for remote access or a tool for tracing ran
t-d421aa43c0a7 = Foi executado um shell, um servidor de acesso remoto ou uma ferramenta de rastreamento de programas
# A command shell, a server for remote log-in or a tool that traces other programs ran while the data was collected. iOS for the public comes without them. They belong to a jailbreak, to development, or to somebody who works on the phone from elsewhere.
t-9ded56ece00c = Um shell de comandos, um servidor de acesso remoto ou uma ferramenta que acompanha outros programas funcionava enquanto os dados eram coletados. O iOS para o público vem sem eles. Eles fazem parte de um jailbreak, do desenvolvimento ou de alguém que trabalha no telefone a partir de outro lugar.
# The owner lifted the limits of iOS on purpose (a jailbreak), for example to develop or to research.
t-f353647f4cbd = A pessoa dona retirou os limites do iOS de propósito (um jailbreak), por exemplo para desenvolver ou pesquisar.
# An app brings a shell of its own for learning to program.
t-d5ae7da8be91 = Um app traz um shell próprio para aprender a programar.
# Ask whether the limits of iOS were lifted on this phone; if nobody knows of it, show this finding to a helpline.
t-afe55af26748 = Pergunte se os limites do iOS foram retirados neste telefone; se ninguém souber disso, mostre este achado a uma linha de ajuda.
# A configuration profile came or went
t-9405e4db6597 = Um perfil de configuração chegou ou saiu
# The phone noted that a configuration profile was put on it, changed or taken off. The note stays when the profile is gone.
t-0a9e8c86a2db = O telefone anotou que um perfil de configuração foi colocado nele, mudado ou retirado. A anotação fica quando o perfil já se foi.
# The owner, the employer or a school added or took off the profile.
t-112888fd3736 = A pessoa dona, a empresa ou uma escola adicionou ou retirou o perfil.
# Apple and mobile operators use profiles for settings and for test versions of iOS.
t-c3ad6f50dd4b = A Apple e operadoras de celular usam perfis para ajustes e para versões de teste do iOS.
# Ask the owner which profile was put on the phone, changed or taken off on the day of the note.
t-43d951fe94a0 = Pergunte à pessoa dona qual perfil foi colocado no telefone, mudado ou retirado no dia da anotação.
# A server manages the phone
t-6558bf42c6cd = Um servidor gerencia o telefone
# The phone takes orders from a server: it can change settings, add apps, see which apps there are, lock the phone or erase it. Companies need that for their own phones. On a phone that only its owner should control it is a way to watch a person.
t-38cdaeb8984b = O telefone recebe ordens de um servidor: ele pode mudar ajustes, adicionar apps, ver quais apps existem, bloquear o telefone ou apagá-lo. Empresas precisam disso para os próprios telefones. Em um telefone que só a pessoa dona deveria controlar, é um meio de vigiar alguém.
# The phone is supervised by an organisation
t-7d05a8136aed = O telefone é supervisionado por uma organização
# Supervision gives an organisation more power over a phone than its owner has: it can forbid changes, add profiles and apps without asking, and send traffic through its own servers. It takes a computer and a fresh start of the phone, or a phone bought for an organisation.
t-aa33b44d7cc1 = A supervisão dá a uma organização mais poder sobre um telefone do que a pessoa dona tem: ela pode proibir mudanças, adicionar perfis e apps sem perguntar e enviar o tráfego pelos próprios servidores. Para isso é preciso um computador e configurar o telefone do zero, ou um telefone comprado para uma organização.
# The phone belongs to an employer or a school, or did so before it was sold.
t-80236f00bdd3 = O telefone pertence a uma empresa ou uma escola, ou pertencia antes de ser vendido.
# The owner supervised their own phone with a tool for that.
t-2d299a581c76 = A pessoa dona supervisionou o próprio telefone com uma ferramenta para isso.
# Look in Settings, at the top or under General, About, which organisation is named, and ask the owner whether they belong to it.
t-0030afa22352 = Veja em Ajustes, no alto ou em Geral, Sobre, qual organização é citada e pergunte à pessoa dona se ela faz parte dela.
# The update came out only days before the collection, or there was no room or no network for it.
t-b55096ae7682 = A atualização saiu só alguns dias antes da coleta, ou não havia espaço ou rede para ela.
# An address in a tab of Safari ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-b8f967cd5a5b = Um endereço em uma aba do Safari termina com o nome de um script que pesquisadores encontraram em um ataque contra iPhones com iOS 18.4 a 18.7. Páginas da web carregavam esses scripts para tomar o controle do navegador e depois do telefone. Os nomes são incomuns, mas qualquer pessoa pode usá-los.
# A page without encryption led elsewhere in less than a second
t-500738076261 = Uma página sem criptografia levou a outro lugar em menos de um segundo
# A page that was opened without encryption (http) led to another site within a second. Whoever can change traffic on the way can do this to lead a phone to a page that attacks it. Very many ordinary sites do the same for ordinary reasons.
t-4f3af43abe2b = Uma página que foi aberta sem criptografia (http) levou a outro site em até um segundo. Quem pode mudar o tráfego no caminho pode fazer isso para levar um telefone a uma página que o ataca. Muitíssimos sites comuns fazem o mesmo por motivos comuns.
# An address in the browsing history of Safari ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-d4a7e006156c = Um endereço no histórico de navegação do Safari termina com o nome de um script que pesquisadores encontraram em um ataque contra iPhones com iOS 18.4 a 18.7. Páginas da web carregavam esses scripts para tomar o controle do navegador e depois do telefone. Os nomes são incomuns, mas qualquer pessoa pode usá-los.
# A page was deleted from the browsing history lately
t-a27ddb8618e3 = Uma página foi apagada do histórico de navegação há pouco
# The page was in the browsing history, and was deleted shortly before the copy was made: it could still be read from the state before the last changes. People and iOS delete history all the time. The address is compared with published signs like any other.
t-73d2cea8394f = A página estava no histórico de navegação e foi apagada pouco antes de a cópia ser feita: ainda foi possível lê-la a partir do estado anterior às últimas mudanças. As pessoas e o iOS apagam o histórico o tempo todo. O endereço é comparado com sinais publicados, como qualquer outro.
# The owner cleared the history, or a part of it.
t-e502936d685b = A pessoa dona limpou o histórico, ou uma parte dele.
# iOS deletes old pages itself; the settings say after how long.
t-b1b9d57b11dc = O próprio iOS apaga páginas antigas; os ajustes dizem depois de quanto tempo.
# Ask whether the owner cleared the history. If nobody did, look at what was deleted, without opening it.
t-aa8f041d39d4 = Pergunte se a pessoa dona limpou o histórico. Se ninguém fez isso, olhe o que foi apagado, sem abrir.
# The certificate of a server was refused
t-396c572b86a3 = O certificado de um servidor foi recusado
# iOS checked the certificate of a server for this host and did not trust it. Somebody who reads along on the network causes this, for many hosts at the same time. So do the sign-in pages of hotels and airports, and filters of companies. How often it is noted on phones without any trouble is not known.
t-a3689e73fc33 = O iOS verificou o certificado de um servidor para este endereço e não confiou nele. Alguém que lê junto na rede causa isso, para muitos endereços ao mesmo tempo. As páginas de entrada de hotéis e aeroportos e os filtros de empresas também causam. Não se sabe com que frequência isso é anotado em telefones sem nenhum problema.
# A network with a sign-in page, or a filter of a company or school.
t-6329ee73884a = Uma rede com uma página de entrada, ou um filtro de uma empresa ou escola.
# A server whose certificate had expired.
t-c03919131851 = Um servidor cujo certificado tinha vencido.
# Services of Apple note some ordinary checks in this way.
t-c45c7b081bdc = Serviços da Apple anotam dessa forma algumas verificações comuns.
# Compare the instants. Many different hosts within minutes, in a network at home or at work, deserve a question to whoever runs the network.
t-43be543b9571 = Compare os instantes. Muitos endereços diferentes em poucos minutos, em uma rede de casa ou do trabalho, merecem uma pergunta a quem cuida da rede.
# A library outside the system was in the cache of shared code
t-16f11331893c = Uma biblioteca de fora do sistema estava no cache de código compartilhado
# The list of libraries that are mapped for all programs names one that does not lie in a folder of the system. The cache comes with iOS and is signed by Apple, so that such a library should not be in it. How often the list of an ordinary phone has one was not measured.
t-573be9db4863 = A lista de bibliotecas que são mapeadas para todos os programas cita uma que não está em uma pasta do sistema. O cache vem com o iOS e é assinado pela Apple, de modo que uma biblioteca assim não deveria estar nele. Não se mediu com que frequência a lista de um telefone comum tem uma.
# The limits of iOS were lifted on purpose (a jailbreak), and a library was added.
t-1184a9bed854 = Os limites do iOS foram retirados de propósito (um jailbreak), e uma biblioteca foi acrescentada.
# A new version of iOS keeps libraries in a place that is not known yet.
t-2a8e56156eaa = Uma nova versão do iOS guarda bibliotecas em um lugar que ainda não se conhece.
# An app asks its web site in the mode for developers
t-0a8aaf80620f = Um app consulta o site dele no modo para desenvolvedores
# An app is tied to a web site in a mode that only apps signed for development use: the phone asks the site itself instead of Apple's servers. Such an app did not come from the App Store.
t-5d2ba2af5511 = Um app está ligado a um site em um modo que só apps assinados para desenvolvimento usam: o telefone consulta o próprio site em vez dos servidores da Apple. Um app assim não veio da App Store.
# The owner develops or tests this app.
t-884988c73142 = A pessoa dona desenvolve ou testa este app.
# Ask the owner whether they develop software on this phone, and what this app is.
t-b9e575cceb86 = Pergunte à pessoa dona se ela desenvolve software neste telefone e o que é este app.
# An automation that uses the network without asking
t-dc75307fe728 = Uma automação que usa a rede sem perguntar
# An automation starts a shortcut that loads something from the network, opens a page or runs a script, and it does not ask before it runs. Many people have such automations. It is worth a look whether the owner knows this one.
t-7e5db70fd4c0 = Uma automação inicia um atalho que carrega algo da rede, abre uma página ou executa um script, e não pergunta antes de ser executada. Muita gente tem automações assim. Vale a pena ver se a pessoa dona conhece esta.
# The owner made the automation, for example for the home or the car.
t-a98215b8b086 = A pessoa dona fez a automação, por exemplo para a casa ou o carro.
# Ask the owner whether they made this automation and know what it loads.
t-16ecdd419d11 = Pergunte à pessoa dona se ela fez esta automação e sabe o que ela carrega.
# An automation that silently uses the network whenever an app is opened
t-b0f521b0cc46 = Uma automação que usa a rede em silêncio sempre que um app é aberto
# Opening or closing an app starts a shortcut that loads something from the network or opens a page. It does not ask before it runs and does not tell that it ran. Attackers have used such automations to come back after a restart of the phone. People make them, too.
t-02e3b8991770 = Abrir ou fechar um app inicia um atalho que carrega algo da rede ou abre uma página. Ele não pergunta antes de ser executado e não avisa que foi executado. Atacantes já usaram automações assim para voltar depois de uma reinicialização do telefone. As pessoas também as fazem.
# The owner made the automation, for example to open a page together with an app.
t-af687cc4f7b5 = A pessoa dona fez a automação, por exemplo para abrir uma página junto com um app.
# An app for self-control, or for the home, told its user to make it.
t-bab5dcc111e2 = Um app de autocontrole, ou para a casa, disse a quem o usa para fazê-la.
# If not, show this finding to a digital-security helpline, from another device, before anything is changed on the phone.
t-0aafb5912057 = Se não, mostre este achado a uma linha de ajuda em segurança digital, usando outro aparelho, antes que algo seja mudado no telefone.
# The dates in the record of shutdowns go back
t-c70793f137f5 = As datas no registro de desligamentos voltam atrás
# A shutdown is dated earlier than the one that stands before it in the log. The log is written in order, so the clock of the phone was wrong or changed, or the log was edited.
t-9b42bc4b8880 = Um desligamento tem data anterior à do que está antes dele no log. O log é escrito em ordem; portanto, o relógio do telefone estava errado ou foi mudado, ou o log foi editado.
# The battery was empty for long, and the clock was wrong until the phone was online again.
t-e7a9f63934dd = A bateria ficou vazia por muito tempo, e o relógio esteve errado até o telefone voltar à rede.
# The owner set the clock by hand, for example for a game.
t-29a5846fe176 = A pessoa dona acertou o relógio à mão, por exemplo para um jogo.
# Compare with other dates of the same days before relying on the order of events.
t-ff3f6d745ff4 = Compare com outras datas dos mesmos dias antes de confiar na ordem dos eventos.
# The record of shutdowns is empty
t-12819e6403f8 = O registro de desligamentos está vazio
# The log of shutdowns is there but holds none. Spyware has been seen to empty it. A phone that was not yet restarted, or not since it was set up, looks the same, and iOS 26 writes the log anew at each start. What earlier shutdowns would have shown is not available.
t-a41a20c24f7f = O log de desligamentos existe, mas não contém nenhum. Já se viu programa espião esvaziá-lo. Um telefone que ainda não foi reiniciado, ou não desde que foi configurado, parece igual, e o iOS 26 escreve o log de novo a cada inicialização. O que desligamentos anteriores teriam mostrado não está disponível.
# The phone was set up, restored or updated a short while ago.
t-67a4354f8e07 = O telefone foi configurado, restaurado ou atualizado há pouco tempo.
# The phone runs iOS 26, which overwrites the log.
t-f42003073cb1 = O telefone usa o iOS 26, que escreve por cima do log.
# Ask when the phone was last restarted, restored or updated, and compare.
t-92d6857c760a = Pergunte quando o telefone foi reiniciado, restaurado ou atualizado pela última vez e compare.
# Processes held up a shutdown for many notices
t-e49fc2e37aac = Processos atrasaram um desligamento por muitos avisos
# Processes were still running after four or more notices of the same shutdown. Researchers found this with spyware that does not end when asked to. Phones without any spyware do it often, too, so this only says which shutdown to look at.
t-089c050cebfe = Processos ainda estavam em execução depois de quatro ou mais avisos do mesmo desligamento. Pesquisadores encontraram isso com programas espiões que não terminam quando se pede. Telefones sem nenhum programa espião também fazem isso com frequência, então isto só diz qual desligamento olhar.
# Backups, updates, photo analysis and large apps often need long to end.
t-a837e71adc25 = Backups, atualizações, análise de fotos e apps grandes muitas vezes demoram a terminar.
# An old battery or a full memory makes shutdowns slow.
t-28b647069611 = Uma bateria velha ou um armazenamento cheio torna os desligamentos lentos.
# Look at the paths of the processes that this shutdown lists; alone this needs no action.
t-006498266d92 = Olhe os caminhos dos processos que este desligamento lista; sozinho, isto não pede nenhuma ação.
# A program ran from a folder that is meant for data
t-68763f1eb977 = Um programa foi executado a partir de uma pasta destinada a dados
# While the phone shut down, a program was still running whose file lay in a folder for databases, temporary or personal data. iOS does not start programs from there, apart from a helper for system updates, which is left out here. Published analyses of several spyware families describe programs in just these folders.
t-cc9c3eb3a68c = Enquanto o telefone desligava, ainda funcionava um programa cujo arquivo estava em uma pasta de bancos de dados, de dados temporários ou pessoais. O iOS não inicia programas dali, a não ser um auxiliar de atualizações do sistema, que aqui fica de fora. Análises publicadas de várias famílias de programas espiões descrevem programas exatamente nestas pastas.
# A program ran from an unusual place
t-b978aab9da71 = Um programa foi executado a partir de um lugar incomum
# While the phone shut down, a program was still running whose path is none of the places where iOS keeps its own programs and apps. It is a place to look at, no more.
t-a373a63bdce0 = Enquanto o telefone desligava, ainda funcionava um programa cujo caminho não é nenhum dos lugares onde o iOS guarda os próprios programas e apps. É um lugar para olhar, nada mais.
# Automatic updates of the system are off
t-dbb2de62ecc7 = As atualizações automáticas do sistema estão desligadas
# The phone does not update its system by itself. Updates close ways by which phones are attacked; a phone that waits for its owner to start them stays open for longer.
t-2f3d1cbaa230 = O telefone não atualiza o sistema sozinho. Atualizações fecham caminhos pelos quais telefones são atacados; um telefone que espera que a pessoa dona as inicie fica aberto por mais tempo.
# The owner prefers to start updates themselves, or saves data and room.
t-b974186d8e09 = A pessoa dona prefere iniciar ela mesma as atualizações, ou economiza dados e espaço.
# The employer or school that looks after the phone holds updates back.
t-5670dbf66485 = A empresa ou escola que cuida do telefone retém as atualizações.
# Once all copies are made, turn on automatic updates in Settings, General, Software Update.
t-d99a7e7c206d = Quando todas as cópias estiverem feitas, ligue as atualizações automáticas em Ajustes, Geral, Atualização de Software.
# A store listed a download that is not from Apple
t-e0c565339a1d = Uma loja listou um download que não é da Apple
# The list of downloads of the stores has an address that is not one of Apple. Apps of organisations and podcasts come from other hosts; researchers showed that a crafted list makes the phone write files elsewhere.
t-4a9641377250 = A lista de downloads das lojas tem um endereço que não é da Apple. Apps de organizações e podcasts vêm de outros servidores; pesquisadores mostraram que uma lista preparada faz o telefone escrever arquivos em outro lugar.
# An app of an employer or a school, or a podcast, whose publisher has its own server.
t-bde8e38c7b76 = Um app de uma empresa ou de uma escola, ou um podcast, cujo editor tem servidor próprio.
# Look at the host of the address, without opening it, and ask whether the owner knows it.
t-d50f0b46b6c9 = Olhe o servidor do endereço, sem abri-lo, e pergunte se a pessoa dona o conhece.
# The phone was started with arguments for the kernel
t-17cee23cec54 = O telefone foi iniciado com argumentos para o kernel
# The kernel was started with arguments. A phone as it is sold starts without any, and checks at each step of the start that nothing was changed. Arguments are how the limits of iOS are lifted on older models (a jailbreak), and what phones for security research have.
t-4c9c3a4bebfc = O kernel foi iniciado com argumentos. Um telefone como é vendido inicia sem nenhum e verifica, a cada passo da inicialização, que nada foi mudado. É com argumentos que se retiram os limites do iOS em modelos mais antigos (um jailbreak), e telefones de pesquisa em segurança os têm.
# Developer Mode is on
t-6d966e3541ec = O Modo de Desenvolvedor está ligado
# The kernel says that Developer Mode was on when the sysdiagnose was collected. With it, apps that did not come from the App Store can be put on the phone from a computer, and be debugged. It is off unless somebody turned it on at the phone and restarted it.
t-fab7dc2e895f = O kernel diz que o Modo de Desenvolvedor estava ligado quando o sysdiagnose foi coletado. Com ele, apps que não vieram da App Store podem ser colocados no telefone a partir de um computador e depurados. Ele fica desligado, a não ser que alguém o tenha ligado no telefone e reiniciado o telefone.
# The owner develops or tests apps, or installs apps from a computer.
t-c2b7b2cf3934 = A pessoa dona desenvolve ou testa apps, ou instala apps a partir de um computador.
# iOS 15 and earlier have no such mode, and may say that it is on.
t-578af9bbea99 = O iOS 15 e os anteriores não têm esse modo e podem dizer que ele está ligado.
# If nobody develops apps on this phone, turn it off in Settings, Privacy & Security, Developer Mode, once all copies are made.
t-947b124de9c7 = Se ninguém desenvolve apps neste telefone, desligue-o em Ajustes, Privacidade e Segurança, Modo de Desenvolvedor, quando todas as cópias estiverem feitas.
# The kernel says that Lockdown Mode was off when the sysdiagnose was collected. That is how nearly all phones are set up. For a person at risk the mode is worth considering: it closes many of the ways by which phones are attacked.
t-1ec5b4ec6270 = O kernel diz que o Modo de Isolamento estava desligado quando o sysdiagnose foi coletado. É assim que quase todos os telefones estão configurados. Para uma pessoa em risco, vale a pena pensar no modo: ele fecha muitos dos caminhos pelos quais telefones são atacados.
# The kernel says that Lockdown Mode was on when the sysdiagnose was collected. It closes many of the ways by which phones are attacked. It does not undo what happened before it was turned on.
t-b2b52c9dad76 = O kernel diz que o Modo de Isolamento estava ligado quando o sysdiagnose foi coletado. Ele fecha muitos dos caminhos pelos quais telefones são atacados. Ele não desfaz o que aconteceu antes de ser ligado.
# A newer version of the system was out for this model, by a table that came with this program or was fetched later; the finding names the dates. Versions between the two close ways by which phones have been attacked. Sysdiagnoses of iOS 15 and later name the model in another file, too, and are judged by that.
t-03cd4675b88f = Havia uma versão mais nova do sistema para este modelo, segundo uma tabela que veio com este programa ou foi baixada depois; o achado cita as datas. As versões entre as duas fecham caminhos pelos quais telefones foram atacados. Os sysdiagnoses do iOS 15 e dos mais novos citam o modelo também em outro arquivo e são avaliados por ele.
# Microphone or camera allowed to a program in an unusual place
t-f8e5bc3c60c4 = Microfone ou câmera permitidos a um programa em um lugar incomum
# Permissions are usually stored for apps. This one is stored for the path of a program, and the path is none of the places where iOS keeps programs. It shows that the permission is stored, not that microphone or camera were ever used.
t-05a0385cfa45 = Permissões costumam ser guardadas para apps. Esta está guardada para o caminho de um programa, e o caminho não é nenhum dos lugares onde o iOS guarda programas. Isso mostra que a permissão está guardada, e não que o microfone ou a câmera tenham sido usados alguma vez.
# A certificate was added, and is not trusted as a root
t-6c6dc097c742 = Um certificado foi adicionado e não tem confiança como raiz
# The phone keeps a certificate that is not on the list of Apple. What is stored does not say that it is trusted for everything; a switch in Settings would be enough to trust it.
t-5fa662d689f6 = O telefone guarda um certificado que não está na lista da Apple. O que está guardado não diz que se confia nele para tudo; um botão nos Ajustes bastaria para confiar nele.
# A profile for mail or for the network of a company brought it.
t-e9c2a39a2d36 = Um perfil de e-mail ou da rede de uma empresa o trouxe.
# It was opened once, by mail or in the browser, and kept.
t-5b81a66ad886 = Ele foi aberto uma vez, por e-mail ou no navegador, e ficou guardado.
# Look under Settings, General, VPN & Device Management which profile brought it, and ask the owner whether they know it.
t-85c0d421647b = Veja em Ajustes, Geral, VPN e Gerenciamento de Dispositivos qual perfil o trouxe e pergunte à pessoa dona se ela o conhece.
# A certificate was added to those the phone trusts
t-e1356fa95be6 = Um certificado foi adicionado àqueles em que o telefone confia
# The phone trusts a certificate that is not on the list of Apple. Whoever holds its key can pose as any site or service to this phone, and read or change what it sends. It takes several steps in Settings to trust one, or somebody who manages the phone.
t-85e7218a347a = O telefone confia em um certificado que não está na lista da Apple. Quem tem a chave dele pode se passar por qualquer site ou serviço para este telefone, e ler ou mudar o que ele envia. São precisos vários passos nos Ajustes para confiar em um, ou alguém que gerencie o telefone.
# A company, a university or a state network requires its own certificate.
t-c503531dfebc = Uma empresa, uma universidade ou uma rede estatal exige o próprio certificado.
# A tool of developers, an advertisement blocker or a filter for parents brought it.
t-79c61cf6691a = Uma ferramenta de desenvolvedores, um bloqueador de anúncios ou um filtro para pais o trouxe.
# Ask the owner who brought this certificate. If nobody knows, have all copies made first, then turn it off in Settings, General, About, Certificate Trust Settings.
t-c58cdfaf1c6d = Pergunte à pessoa dona quem trouxe este certificado. Se ninguém souber, faça primeiro todas as cópias e depois o desligue em Ajustes, Geral, Sobre, Confiança no Certificado.
# Other devices belong to the Apple Account
t-744d4c0ac126 = Outros aparelhos pertencem à Conta Apple
# Besides this phone, other devices are in the circle of the account and can read what it keeps in iCloud, such as passwords. Most people have some. A device that its owner does not know means that somebody else is in the account; this is a common way to follow a person without any program on the phone. The records of this artifact list model and serial number of each.
t-6748cdce0da1 = Além deste telefone, outros aparelhos estão no círculo da conta e podem ler o que ela guarda no iCloud, como senhas. A maioria das pessoas tem alguns. Um aparelho que a pessoa dona não conhece significa que outra pessoa está na conta; este é um meio comum de seguir alguém sem nenhum programa no telefone. Os registros deste tipo de dado listam o modelo e o número de série de cada um.
# The owner has a watch, a tablet or a computer; nearly everybody with a second device does.
t-b446d6cce2a0 = A pessoa dona tem um relógio, um tablet ou um computador; quase todo mundo com um segundo aparelho tem.
# The clock was set back while the phone was running
t-fb6dd701d485 = O relógio foi atrasado enquanto o telefone funcionava
# Within one boot, the clock of the phone went back by five minutes or more, while the count of ticks since the boot went on. Times in other sources from before that step are too late by as much, so the order of events may differ from what the times say. In five boots of a real device, more than 4,000 readings of the clock showed no step back of more than eight seconds.
t-25a4ca9d193f = Dentro de uma mesma inicialização, o relógio do telefone voltou cinco minutos ou mais, enquanto a contagem de tiques desde a inicialização continuou. Os horários em outras fontes, de antes desse salto, estão adiantados nessa mesma medida, de modo que a ordem dos eventos pode ser diferente do que os horários dizem. Em cinco inicializações de um aparelho real, mais de 4.000 leituras do relógio não mostraram nenhum salto para trás de mais de oito segundos.
# The clock was wrong, for example after the battery had been empty, and the network corrected it.
t-3e84856e3ce8 = O relógio estava errado, por exemplo depois de a bateria ter ficado vazia, e a rede o corrigiu.
# Ask whether the owner set the clock at that time; if not, compare the order of events around it with the ticks since the boot.
t-31f197ac7adf = Pergunte se a pessoa dona acertou o relógio naquela hora; se não, compare a ordem dos eventos em volta com os tiques desde a inicialização.
# A call over WhatsApp that was missed
t-2bc5337b3340 = Uma chamada de WhatsApp que foi perdida
# WhatsApp listed a call to this phone that nobody answered. That happens to everybody, and is told only when something else follows it within minutes: attacks have been delivered by calls that need not be answered.
t-efb6cb38a632 = O WhatsApp listou uma chamada para este telefone que ninguém atendeu. Isso acontece com todo mundo e só é informado quando outra coisa vem depois em poucos minutos: ataques já foram entregues por chamadas que não precisam ser atendidas.
# Missed calls are ordinary.
t-9410a54740f4 = Chamadas perdidas são comuns.
# A published sign of spyware was received
t-0ecc7fef0683 = Foi recebido um sinal publicado de programa espião
# Something that researchers have published as a sign of spyware reached this phone or is mentioned on it. This means somebody may have tried to target its owner. It does not show that the phone was taken over.
t-5c9ad659c7c9 = Algo que pesquisadores publicaram como sinal de programa espião chegou a este telefone ou é mencionado nele. Isso significa que alguém pode ter tentado atingir a pessoa dona. Não mostra que o telefone foi tomado.
# The link or address was forwarded as a warning, in a news article or in a training.
t-13e85a046963 = O link ou endereço foi repassado como aviso, em uma notícia ou em um treinamento.
# It was sent to many people at once, or the address now belongs to somebody else.
t-ef3918f1f06f = Ele foi enviado a muitas pessoas ao mesmo tempo, ou o endereço agora pertence a outra pessoa.
# Do not open the link. Keep the message and take a picture of the screen with another device.
t-ea570968f57b = Não abra o link. Guarde a mensagem e tire uma foto da tela com outro aparelho.
# Note when and how it arrived and who else got it, and show this report to a helpline before changing anything on the phone.
t-f0cbd4741ec2 = Anote quando e como chegou e quem mais o recebeu, e mostre este relatório a uma linha de ajuda antes de mudar qualquer coisa no telefone.
# This phone contacted an address published as a sign of spyware
t-c86fa79b4735 = Este telefone contatou um endereço publicado como sinal de programa espião
# A place on the internet that researchers have published as a sign of spyware was visited or connected to. A visit can be the moment an attack is tried. It does not show that the attack worked.
t-02f266b9517d = Um lugar na internet que pesquisadores publicaram como sinal de programa espião foi visitado, ou houve conexão com ele. Uma visita pode ser o momento em que se tenta um ataque. Não mostra que o ataque funcionou.
# The page was opened out of curiosity or for research, for example from a published report.
t-17edda745ac0 = A página foi aberta por curiosidade ou para pesquisa, por exemplo a partir de um relatório publicado.
# The address changed hands, or is shared by harmless sites.
t-c99cfb1ea629 = O endereço mudou de mãos ou é compartilhado por sites inofensivos.
# Do not visit it again. Do not restart, update or reset the phone before a helper has taken copies.
t-1717cf92ac48 = Não o visite de novo. Não reinicie, atualize nem redefina o telefone antes que uma linha de ajuda tenha feito cópias.
# Ask a helpline for an expert's look, and tell them the time shown here.
t-302011e188d4 = Peça a uma linha de ajuda o olhar de um especialista e diga a ela o horário mostrado aqui.
# A published sign of spyware is or was on this phone
t-6457e1c9edb4 = Um sinal publicado de programa espião está ou esteve neste telefone
# An app, file or profile with a name or path that researchers have published as a sign of spyware is listed on this phone. This is a strong sign and needs an expert.
t-0ee6894c90a1 = Um app, um arquivo ou um perfil com um nome ou caminho que pesquisadores publicaram como sinal de programa espião aparece neste telefone. Este é um sinal forte e precisa de um especialista.
# A harmless app or file has the same name or path.
t-179a9c0e098b = Um app ou arquivo inofensivo tem o mesmo nome ou caminho.
# For apps that watch others: it was put there with the owner's knowledge, for example by an employer or a parent.
t-727518d0dad7 = No caso de apps que vigiam outras pessoas: ele foi colocado ali com o conhecimento da pessoa dona, por exemplo por uma empresa ou por um dos pais.
# If somebody near you may have put it there, do nothing on this phone: ask for help from another device, and do not remove it now.
t-246543c12d23 = Se alguém próximo a você pode tê-lo colocado ali, não faça nada neste telefone: peça ajuda usando outro aparelho e não o remova agora.
# Keep the phone as it is and away from private talks, and ask a helpline for an expert's look before any restart, update or reset.
t-d5bed627c134 = Deixe o telefone como está e longe de conversas privadas, e peça a uma linha de ajuda o olhar de um especialista antes de qualquer reinicialização, atualização ou redefinição.
# A program published as a sign of spyware ran on this phone
t-b84f8365447f = Um programa publicado como sinal de programa espião foi executado neste telefone
# A program with a name that researchers have published as a sign of spyware left traces of having run. This is the strongest kind of sign a check like this can show, and needs an expert to confirm.
t-abfcd6ff8126 = Um programa com um nome que pesquisadores publicaram como sinal de programa espião deixou rastros de que foi executado. Este é o tipo mais forte de sinal que um exame como este pode mostrar, e precisa de um especialista para confirmar.
# A harmless program has the same name, for example one that a developer named so.
t-28b9310e2b33 = Um programa inofensivo tem o mesmo nome, por exemplo um que um desenvolvedor chamou assim.
# Move private talks to another device now. Keep this phone as it is, away from meetings.
t-e76415cc9d11 = Leve as conversas privadas para outro aparelho agora. Deixe este telefone como está, longe de reuniões.
# Ask a helpline for an expert's look before any restart, update or reset: traces can be lost by them.
t-760636beb17c = Peça a uma linha de ajuda o olhar de um especialista antes de qualquer reinicialização, atualização ou redefinição: rastros podem se perder com elas.
# A setting named in published reports on spyware
t-56a47d6fda94 = Um ajuste citado em relatórios publicados sobre programas espiões
# A setting of this phone is one that published reports on spyware name. It is no attack in itself.
t-d4b803056eb6 = Um ajuste deste telefone é um dos que relatórios publicados sobre programas espiões citam. Em si, não é um ataque.
# The setting was chosen on purpose, by the owner or an employer.
t-14f977913688 = O ajuste foi escolhido de propósito, pela pessoa dona ou por uma empresa.
# Ask whoever manages the phone why it is set so.
t-9749926bdd42 = Pergunte a quem gerencia o telefone por que ele está definido assim.
# The record of shutdowns begins later than other logs of the phone
t-28bacedca456 = O registro de desligamentos começa mais tarde do que outros logs do telefone
# Other logs of the phone saw three or more starts before the first shutdown that the record of shutdowns holds. It may have been emptied, as some spyware does. An empty record is medium, one that begins late low.
t-95f5bb4ee842 = Outros logs do telefone viram três ou mais inicializações antes do primeiro desligamento que o registro de desligamentos contém. Ele pode ter sido esvaziado, como fazem alguns programas espiões. Um registro vazio é médio; um que começa tarde, baixo.
# The phone was started after crashes, forced restarts or an empty battery: none of them is recorded.
t-0df1c0b79b8e = O telefone foi iniciado depois de travamentos, reinicializações forçadas ou bateria vazia: nada disso é registrado.
# The phone was updated or restored, and the record began anew.
t-ca0d57290703 = O telefone foi atualizado ou restaurado, e o registro começou de novo.
# The record was not copied whole, or the clock was wrong.
t-3d75123d5e82 = O registro não foi copiado inteiro, ou o relógio estava errado.
# Ask how the phone was turned off or restarted in this time, and whether it was updated.
t-0852ab7f6cda = Pergunte como o telefone foi desligado ou reiniciado neste período e se foi atualizado.
# Look for other findings of the same days; alone this says little.
t-af68b3d383f8 = Procure outros achados dos mesmos dias; sozinho, isto diz pouco.
# Diagnostic reports are listed that are not there
t-9ba917c39487 = São listados relatórios de diagnóstico que não estão ali
# When the phone collected its data, it listed more reports of crashes than it handed over. Spyware has been seen to remove such reports. How many a phone without any spyware leaves out was not measured.
t-cf79fb36f564 = Quando o telefone coletou os dados dele, listou mais relatórios de travamento do que entregou. Já se viu programa espião remover relatórios assim. Não se mediu quantos deixa de fora um telefone sem nenhum programa espião.
# The reports were too old or too many to be copied, or were removed between the two steps.
t-7207ca2a49b1 = Os relatórios eram antigos demais ou numerosos demais para serem copiados, ou foram removidos entre os dois passos.
# Somebody took files out of the collection before it was handed over.
t-b5e9e657ac97 = Alguém tirou arquivos da coleta antes de ela ser entregue.
# Look at the names of the missing reports, and collect once more to compare.
t-5e0be7312911 = Olhe os nomes dos relatórios que faltam e colete mais uma vez para comparar.
# A service that opens messages crashed, and within a minute attachments came
t-26cd66f9665a = Um serviço que abre mensagens travou e, em até um minuto, chegaram anexos
# A service that unpacks what messages bring crashed, and in the minute after it a new folder for attachments of messages appeared. Published attacks by attachments looked like this. So does a picture or a film that the service could not read, sent among others. How often phones without any spyware show it was not measured.
t-4c52010cc3c1 = Um serviço que desempacota o que as mensagens trazem travou e, no minuto seguinte, apareceu uma nova pasta de anexos de mensagens. Ataques publicados por anexos pareciam assim. Uma imagem ou um filme que o serviço não conseguiu ler, enviado entre outros, também parece. Não se mediu com que frequência telefones sem nenhum programa espião mostram isso.
# A damaged or unusual attachment made the service crash, and further ones came with it.
t-6dbbd909e918 = Um anexo danificado ou incomum fez o serviço travar, e outros vieram com ele.
# The phone was restored or took messages from the cloud at that time, when many folders appear.
t-3b9d64440e88 = O telefone foi restaurado ou recebeu mensagens da nuvem naquela hora, quando aparecem muitas pastas.
# Look which message came at that time, and from whom, without opening its attachment.
t-798e61e17dc5 = Veja qual mensagem chegou naquela hora, e de quem, sem abrir o anexo dela.
# Show this finding to a digital-security helpline, with the report of the crash.
t-44360cf7a9a7 = Mostre este achado a uma linha de ajuda em segurança digital, com o relatório do travamento.
# Traces of a published attack by message attachment within five minutes
t-e03e57728625 = Rastros de um ataque publicado por anexo de mensagem em até cinco minutos
# Several changes lie within five minutes that researchers also found together on attacked phones: that attack came as an attachment of a message, removed it, and touched these files and parts of the system. Each of them happens on every phone. The more kinds of them meet, and above all with a folder of attachments that changed although no file in it did, the less likely is chance: a folder with two other kinds is high, with one medium, three kinds without a folder low.
t-857bee0c201b = Em até cinco minutos há várias mudanças que pesquisadores também encontraram juntas em telefones atacados: aquele ataque veio como anexo de uma mensagem, removeu-o e tocou nestes arquivos e partes do sistema. Cada uma delas acontece em todo telefone. Quanto mais tipos delas se encontram, e sobretudo com uma pasta de anexos que mudou embora nenhum arquivo nela tenha mudado, menos provável é o acaso: uma pasta com dois outros tipos é alto, com um é médio, três tipos sem uma pasta é baixo.
# A message with an attachment was deleted while the phone was in use.
t-e627d4a18f3b = Uma mensagem com um anexo foi apagada enquanto o telefone estava em uso.
# The phone was started, updated, restored or set up at this time.
t-f33676ed39ed = O telefone foi iniciado, atualizado, restaurado ou configurado nesta hora.
# Ask whether messages were deleted, or the phone was updated or restored, at this time.
t-fd7991558e8f = Pergunte se mensagens foram apagadas, ou se o telefone foi atualizado ou restaurado, nesta hora.
# A process is missing from lists that should have it
t-e9ea875f8b9b = Um processo falta em listas que deveriam tê-lo
# While the data was collected, the phone was asked in several ways which processes run. This process was started before, is in at least one of the lists and missing from two or more that were read whole. Programs that hide do this. On a phone without spyware that was looked at for this, only the programs of the collection itself differed.
t-809dfae83757 = Enquanto os dados eram coletados, perguntou-se ao telefone de várias formas quais processos estavam em execução. Este processo foi iniciado antes, está em pelo menos uma das listas e falta em duas ou mais que foram lidas inteiras. Programas que se escondem fazem isso. Em um telefone sem programa espião que foi examinado para isso, só os programas da própria coleta diferiam.
# The process ended between one list and the next, as helpers of iOS do when they are idle.
t-ff54546c9a81 = O processo terminou entre uma lista e a seguinte, como fazem auxiliares do iOS quando não têm o que fazer.
# One of the lists leaves out a kind of process in this version of iOS.
t-a0523b54f3ba = Uma das listas deixa de fora um tipo de processo nesta versão do iOS.
# Memory was short, and iOS ended the process while the data was collected.
t-cf5e52a9864e = Faltava memória, e o iOS encerrou o processo enquanto os dados eram coletados.
# Look at the path of the process: is it a part of iOS, or of an app that the owner knows?
t-0edabd30f5ac = Olhe o caminho do processo: ele faz parte do iOS, ou de um app que a pessoa dona conhece?
# Collect the same data a second time, without a restart, and compare.
t-9e48efd98553 = Colete os mesmos dados uma segunda vez, sem reiniciar, e compare.
# A computer other than that of the acquisition was accepted for adb
t-3ff50da1a36c = Um computador que não é o da coleta foi aceito para o adb
# Somebody had the unlocked phone in hand and let this computer use it. It may put apps on the phone and read data. The computer that made the acquisition is left out: it is another one. Whose it is is not known.
t-4ba0e0f6e1ed = Alguém teve o telefone desbloqueado na mão e permitiu que este computador o usasse. Ele pode colocar apps no telefone e ler dados. O computador que fez a coleta fica de fora: este é outro. Não se sabe de quem ele é.
# It is a computer of the owner, or of somebody who helped with the phone.
t-624ac1e522fb = É um computador da pessoa dona, ou de alguém que ajudou com o telefone.
# The phone was examined before, with another computer.
t-60b8f80a52ad = O telefone já foi examinado antes, com outro computador.
# Ask whether the owner knows the name of this computer, and when the phone was out of hand.
t-9a130715b6c5 = Pergunte se a pessoa dona conhece o nome deste computador e quando o telefone esteve fora das mãos dela.
# Accessibility services
t-ad1e2843d649 = Serviços de acessibilidade
# Accounts on the device
t-d8284214765f = Contas no aparelho
# Checksums of the files of the acquisition
t-04ef48426102 = Somas de verificação dos arquivos da coleta
# Key of the computer that made the acquisition
t-a41dc3f24500 = Chave do computador que fez a coleta
# How the acquisition was made
t-d8f8262219e8 = Como a coleta foi feita
# Computers that may use the phone over adb
t-83911d029ef1 = Computadores que podem usar o telefone pelo adb
# Parts of the system that are updated on their own
t-35611bf96946 = Partes do sistema que são atualizadas separadamente
# Files of apps (APK) and temporary files
t-188409836232 = Arquivos de apps (APK) e arquivos temporários
# Operations that apps were allowed and used
t-a8752ebfa40c = Operações que apps puderam fazer e usaram
# Apps in the backup
t-e8023c06ead4 = Apps no backup
# Updates and removals of packages by day
t-580594c891ca = Atualizações e remoções de pacotes por dia
# Apps exempt from saving battery
t-8429a57351ad = Apps dispensados da economia de bateria
# Activity noted in the history of the battery
t-06881707c66d = Atividade anotada no histórico da bateria
# State of Bluetooth and paired devices
t-3a4d40d8f427 = Estado do Bluetooth e aparelhos pareados
# Browsing history of Chrome and related browsers
t-ac3cbafa1961 = Histórico de navegação do Chrome e de navegadores parecidos
# without root rights it cannot be copied
t-361608db0c4b = sem direitos de root, não é possível copiá-lo
# Course of the acquisition
t-1fe89ae2cca1 = Andamento da coleta
# Devices that apps are associated with
t-9514c9c756dd = Aparelhos aos quais apps estão associados
# Components of apps and what starts them
t-346d5569962e = Componentes de apps e o que os inicia
# Connections opened by apps (Intrusion Logging)
t-9b58099bfbe9 = Conexões abertas por apps (Registro de intrusões, Intrusion Logging)
# Databases that apps have open
t-e0a53015da37 = Bancos de dados que apps têm abertos
# Device administrators and owners
t-50cb28a26939 = Administradores e donos do dispositivo
# Hosts looked up by apps (Intrusion Logging)
t-ad9f26c7dfe1 = Servidores consultados por apps (Registro de intrusões, Intrusion Logging)
# Servers asked for the addresses of names
t-88dd63b2f0a2 = Servidores aos quais se perguntam os endereços dos nomes
# Index of crashes and starts that were put aside
t-2e41bc1dd70b = Índice de travamentos e inicializações que foram guardados
# Variables of the environment
t-c3f95ae12932 = Variáveis de ambiente
# Files of the phone
t-0e43b5e096c4 = Arquivos do telefone
# Programs that start with the phone
t-1f7aec5f2791 = Programas que iniciam com o telefone
# without root rights they cannot be read
t-44a4a2aa48c9 = sem direitos de root, não é possível lê-los
# Keyboards
t-775e3b125286 = Teclados
# Sessions of installation
t-d11b12bd1ca6 = Sessões de instalação
# Log of the kernel: USB peripherals, denials and faults
t-ae0f4a325330 = Log do kernel: periféricos USB, recusas e falhas
# Packages with a part in the system, and changed ones
t-f40021a3005e = Pacotes com uma parte no sistema, e os mudados
# Lines of the system's log that matter for security
t-a896397e927f = Linhas do log do sistema que importam para a segurança
# Extensions of Magisk and related tools
t-0db126bdd45f = Extensões do Magisk e de ferramentas parecidas
# only phones with a tool for root rights have them
t-2587405a8cf7 = só telefones com uma ferramenta para direitos de root as têm
# Text messages (SMS)
t-bb334f016e23 = Mensagens de texto (SMS)
# A backup holds them only when it was made of the telephony provider.
t-7f7832675666 = Um backup só as contém quando foi feito do provedor de telefonia.
# Mounted volumes
t-5e37e921156e = Volumes montados
# Multimedia messages (MMS)
t-8b24e0bdb6e8 = Mensagens multimídia (MMS)
# Network connections open when the bug report was made
t-079918075b9f = Conexões de rede abertas quando o relatório de bug foi feito
# Bytes over the network, by user number
t-7616d68176ee = Bytes pela rede, por número de usuário
# Stacks of programs
t-78db9b0fc9a8 = Pilhas de programas
# Apps that may read notifications
t-594287bf9787 = Apps que podem ler notificações
# Packages in the form for machines
t-10abd4cc9563 = Pacotes na forma para máquinas
# Apps, with their files and signers
t-fffd921f60e3 = Apps, com seus arquivos e quem os assinou
# Installed packages
t-c71fae8a51dd = Pacotes instalados
# Changes of the platform for single packages
t-0948757c6f7c = Mudanças da plataforma para pacotes específicos
# Running processes
t-9627ca026834 = Processos em execução
# Head of the bug report
t-1fda22f4c68b = Cabeçalho do relatório de bug
# Roles that apps hold
t-d5b1c05fadf0 = Funções que apps têm
# Android has roles from version 10 on
t-494cc49cbffb = o Android tem essas funções a partir da versão 10
# Programs that give root rights
t-7db7ff49d61f = Programas que dão direitos de root
# Log of USB and debugging on phones of Samsung
t-c52e143cb665 = Log de USB e depuração em telefones da Samsung
# only phones of Samsung have it
t-73bf9f973634 = só telefones da Samsung o têm
# Lock of the screen
t-8ea8ee1b65c7 = Bloqueio da tela
# App that has the screen
t-2581ff9af6ca = App que tem a tela
# Security events (Intrusion Logging)
t-94b23b8b9c85 = Eventos de segurança (Registro de intrusões, Intrusion Logging)
# Whether SELinux enforces its rules
t-7a1ae565490e = Se o SELinux faz cumprir as regras dele
# bug reports do not hold it
t-3253a5d45301 = relatórios de bug não o contêm
# Services of the system
t-8c7ecdc98420 = Serviços do sistema
# Settings of the device
t-e5a450bb3cd9 = Configurações do aparelho
# System properties
t-c28fcf1afc06 = Propriedades do sistema
# Crashes of native code
t-3d2fa5f83783 = Travamentos de código nativo
# a bug report of an ordinary build may leave them out
t-f33e4d128408 = um relatório de bug de uma versão comum pode deixá-los de fora
# Trust agents
t-d636e7d48882 = Agentes de confiança
# Updates of the system
t-b4851cef240c = Atualizações do sistema
# Use of apps, as the system counts it
t-622655b7db42 = Uso de apps, como o sistema o conta
# USB port, attached peripherals and its log
t-35a053bd5258 = Porta USB, periféricos conectados e o log dela
# Android users and profiles
t-dfdf39d0f742 = Usuários e perfis do Android
# VPNs of the device
t-4a782075f9a6 = VPNs do aparelho
# the service is there from Android 12 on
t-86d8f2abbec2 = o serviço existe a partir do Android 12
# Wi-Fi networks that the device remembers, and its last connections
t-9d492cfec061 = Redes Wi-Fi de que o aparelho se lembra e as últimas conexões dele
# Accounts that are set up on the device
t-2d64ca88a5bc = Contas que estão configuradas no aparelho
# Events noted by the Security framework
t-48cbb8ac9db3 = Eventos anotados pelo framework Security
# backups do not hold it; a full file system does
t-41dd80534ad1 = backups não contêm isso; um sistema de arquivos completo contém
# Builds of iOS seen in security events
t-69b23e3ab1df = Compilações do iOS vistas em eventos de segurança
# Processes named in analytics of the system
t-b66d0de28f41 = Processos citados nas análises do sistema
# backups do not hold it; a sysdiagnose or a full file system does
t-833b59e772a3 = backups não contêm isso; um sysdiagnose ou um sistema de arquivos completo contém
# Applications that the App Store's service noted
t-2c1e58fcf8bd = Aplicativos que o serviço da App Store anotou
# Applications as their stores describe them
t-d1ad64f7ccc4 = Aplicativos como as lojas deles os descrevem
# Structure of attached files
t-2660730f7449 = Estrutura de arquivos anexados
# no attachment of these kinds is there, or messages are kept in iCloud
t-1a87cdabc51a = não há nenhum anexo destes tipos, ou as mensagens são guardadas no iCloud
# Direct link to other Apple devices
t-ddf6fcae72a2 = Conexão direta com outros aparelhos da Apple
# backups do not hold it; a sysdiagnose does
t-ed4b035fdd51 = backups não contêm isso; um sysdiagnose contém
# Device and backup, as the backup describes them
t-87c8e732d021 = Aparelho e backup, como o backup os descreve
# Log of the battery, as a clock
t-32a257c869fd = Log da bateria, como um relógio
# Places of programs and libraries that were seen
t-b34d0a4c9a61 = Lugares de programas e bibliotecas que foram vistos
# backups do not hold it; a sysdiagnose of iOS 12 to 14 or a full file system does
t-37272190337f = backups não contêm isso; um sysdiagnose do iOS 12 a 14 ou um sistema de arquivos completo contém
# Streams about apps and states of the device
t-ebab08b05910 = Sequências de dados sobre apps e estados do aparelho
# backups do not hold it; a full file system of iOS 15 or later does
t-e4a101965e0b = backups não contêm isso; um sistema de arquivos completo do iOS 15 ou mais novo contém
# Bluetooth devices that were paired or near
t-90f8f4dcf731 = Aparelhos Bluetooth que foram pareados ou estavam por perto
# Bluetooth devices known during the collection
t-b991535ee40c = Aparelhos Bluetooth conhecidos durante a coleta
# Addresses in caches of applications and the system
t-06a56867a3ea = Endereços em caches de aplicativos e do sistema
# backups do not hold caches; it takes a full file system
t-1cb09fd77dcc = backups não contêm caches; é preciso um sistema de arquivos completo
# Calendar events and invitations
t-abf4937c4e16 = Eventos e convites de calendário
# Calls that the device listed
t-d07fe81c463e = Chamadas que o aparelho listou
# Site icons stored by Chrome and related browsers
t-442fbede44ba = Ícones de sites guardados pelo Chrome e por navegadores parecidos
# Chrome may not be installed
t-f00328418cf2 = o Chrome pode não estar instalado
# Containers of apps in iCloud
t-dcc416593339 = Contêineres de apps no iCloud
# Course of the collection of the sysdiagnose
t-d7bf0c5da56c = Andamento da coleta do sysdiagnose
# backups have no such collection
t-495136246b8b = backups não têm uma coleta assim
# Configuration profiles and their settings
t-0000f6320955 = Perfis de configuração e os ajustes deles
# a device without configuration profiles has no such file
t-2412873c209d = um aparelho sem perfis de configuração não tem um arquivo assim
# Contacts of the address book
t-7328603ca592 = Contatos da agenda
# Starts and containers, as the container service logged them
t-f75a7391cf4e = Inicializações e contêineres, como o serviço de contêineres os registrou
# Cookies of applications, without their values
t-97fa7c821ed7 = Cookies de aplicativos, sem os valores deles
# List of diagnostic reports
t-1630281f24be = Lista de relatórios de diagnóstico
# Settings of crash reports
t-d958c7f1ee8d = Ajustes de relatórios de travamento
# many phones do not have it
t-fefc00b0ef97 = muitos telefones não o têm
# Crashes of processes
t-c1f71c570a03 = Travamentos de processos
# Network usage by process
t-154349946bc1 = Uso de rede por processo
# State of the registry of paired devices
t-951b54b34264 = Estado do registro de aparelhos pareados
# no watch or other device may have been paired
t-d8d1f234ac47 = talvez nenhum relógio ou outro aparelho tenha sido pareado
# Diagnostic reports of all kinds
t-365e47f82bcf = Relatórios de diagnóstico de todos os tipos
# Restrictions that hold on the device
t-597939733d29 = Restrições que valem no aparelho
# Databases of Signal and Telegram that are not read
t-7fed5f625268 = Bancos de dados do Signal e do Telegram que não são lidos
# neither application was installed, or it keeps its data out of the backup
t-8336542afa0a = nenhum dos dois aplicativos estava instalado, ou ele mantém os dados fora do backup
# Settings of calls over the internet
t-0f6416342b70 = Ajustes de chamadas pela internet
# Names of all files
t-d16ce2df5147 = Nomes de todos os arquivos
# Site icons stored by Firefox and related browsers
t-90ad083baba2 = Ícones de sites guardados pelo Firefox e por navegadores parecidos
# Firefox may not be installed
t-9d7e4f2fcdad = o Firefox pode não estar instalado
# Browsing history of Firefox and related browsers
t-079204e21687 = Histórico de navegação do Firefox e de navegadores parecidos
# Applications that the home screen knows
t-7be915881591 = Aplicativos que a tela inicial conhece
# Files that were made, changed or removed
t-5d765c1bf728 = Arquivos que foram criados, mudados ou removidos
# Settings of the whole device
t-dd0f769b708c = Ajustes do aparelho inteiro
# Addresses that HomeKit stored
t-88042aca6cc1 = Endereços que o HomeKit guardou
# Handles looked up by identity services
t-466c2d324bb9 = Endereços e números consultados pelos serviços de identidade
# Settings of the decoder of pictures
t-6ef339fa0374 = Ajustes do decodificador de imagens
# Updates of iOS that were put on or taken back
t-55febbfdeb66 = Atualizações do iOS que foram instaladas ou desfeitas
# backups do not hold it; a full file system of iOS 26 or later does
t-60fa5008438e = backups não contêm isso; um sistema de arquivos completo do iOS 26 ou mais novo contém
# Interactions with people, as applications reported them
t-b055e8582d6c = Interações com pessoas, como os aplicativos as informaram
# recent systems keep it out of the backup
t-5918af92c843 = sistemas recentes mantêm isso fora do backup
# Registry of hardware, and accessories
t-ef4bf573abc0 = Registro de hardware e acessórios
# Processes by memory priority
t-b15d181022d4 = Processos por prioridade de memória
# State of Contact Key Verification
t-570a3e18a810 = Estado da Verificação de Chave de Contato
# Programs that asked for the keyboard
t-76bf1f74855b = Programas que pediram o teclado
# Use of apps and states of the device
t-d0d07cc8f5e7 = Uso de apps e estados do aparelho
# Wi-Fi networks that the device remembers
t-8561f78974ef = Redes Wi-Fi de que o aparelho se lembra
# Services of the system that were switched off
t-f5caa06574aa = Serviços do sistema que foram desligados
# Programs that asked for the position
t-dc5946fd6e53 = Programas que pediram a posição
# Pairings and requests of computers
t-57eccfd9e2fd = Pareamentos e pedidos de computadores
# Starts and shutdowns, as the logging service noted them
t-499ecd95afe2 = Inicializações e desligamentos, como o serviço de registro os anotou
# Settings forced by management
t-73d86306e94b = Ajustes impostos pelo gerenciamento
# a device on which no setting is forced has no such file
t-82e0cba145de = um aparelho em que nenhum ajuste é imposto não tem um arquivo assim
# Files that the backup lists
t-379eb2e3f3b6 = Arquivos que o backup lista
# Files in messages
t-11f9d8fc381c = Arquivos em mensagens
# SMS, MMS and iMessages
t-bdc7b8a62c91 = SMS, MMS e iMessages
# Builds and upgrades, as the activation service logged them
t-ef88afafbab9 = Compilações e atualizações, como o serviço de ativação as registrou
# Backups made of the device, and restored to it
t-d8f62da480f2 = Backups feitos do aparelho e restaurados nele
# Apps installed and removed, as the installer logged it
t-fe36041e63f0 = Apps instalados e removidos, como o instalador os registrou
# backups hold at most a small part of it; a sysdiagnose has it
t-4241fb75139e = backups contêm no máximo uma pequena parte disso; um sysdiagnose o tem
# Network usage by process and network
t-ecab22cb7b8d = Uso de rede por processo e rede
# most backups do not hold it; a full file system does
t-1c12e893108c = a maioria dos backups não contém isso; um sistema de arquivos completo contém
# Network connections open during the collection
t-0938d03dea86 = Conexões de rede abertas durante a coleta
# VPNs, filters and resolvers that are set up
t-42532078f2a3 = VPNs, filtros e servidores de nomes que estão configurados
# Network interfaces during the collection
t-b80529da675b = Interfaces de rede durante a coleta
# Neighbours in the local network during the collection
t-30a341f9700e = Vizinhos na rede local durante a coleta
# Proxies and resolvers of network services
t-78b20157de7b = Proxies e servidores de nomes dos serviços de rede
# Names that people share with their messages
t-5b9c1e8b7d05 = Nomes que as pessoas compartilham com as mensagens delas
# Settings for notifications, by application
t-d8d4295e22a2 = Ajustes de notificações, por aplicativo
# Daily count of network use by process
t-f4fef637aeb1 = Contagem diária do uso de rede por processo
# Property lists of the system
t-84cf73befb3c = Listas de propriedades do sistema
# backups do not hold it in this form; a sysdiagnose does
t-5704702f33c5 = backups não contêm isso nesta forma; um sysdiagnose contém
# Trusted computers and backups made with them
t-cd3172f35894 = Computadores de confiança e backups feitos com eles
# Kernel panics and forced restarts
t-97cac4b3a9c5 = Falhas graves do kernel (panics) e reinicializações forçadas
# Power log
t-7e80fcc3f387 = Log de energia
# Accesses that App Privacy Report noted
t-819c1ec6e545 = Acessos que o Relatório de Privacidade dos Apps anotou
# backups do not hold it; a full file system does, when the report was on
t-d4f404f68416 = backups não contêm isso; um sistema de arquivos completo contém, quando o relatório estava ligado
# Running processes (ps)
t-8ae0e76bc9c0 = Processos em execução (ps)
# Processes in snapshots of diagnostic reports
t-91685c74e767 = Processos em retratos de relatórios de diagnóstico
# Running processes with their threads (ps)
t-def853cc8c7b = Processos em execução com as threads deles (ps)
# Configuration profiles coming and going
t-3ac68c4e4c62 = Perfis de configuração que chegam e saem
# a device to which no configuration profile ever came may have no such file
t-463cd86e743e = um aparelho ao qual nunca chegou um perfil de configuração pode não ter um arquivo assim
# Supervision, management and forced settings
t-da4b74290451 = Supervisão, gerenciamento e ajustes impostos
# People and places that were used lately
t-e8e88fbee36c = Pessoas e lugares usados há pouco
# Device as it describes itself to others, and its services
t-4957978b4214 = O aparelho como se descreve a outros, e os serviços dele
# backups do not hold it; a sysdiagnose of iOS 15 or later does
t-d7b56bd20e50 = backups não contêm isso; um sysdiagnose do iOS 15 ou mais novo contém
# Counters of unexpected restarts
t-fff3ca39e61c = Contadores de reinicializações inesperadas
# Processes that used more than their share
t-4911ba138d6e = Processos que usaram mais do que a parte deles
# Tabs of Safari and their pages
t-98c3a1e32bc6 = Abas do Safari e as páginas delas
# Tabs of Safari on other devices of the account
t-31088b3e425d = Abas do Safari em outros aparelhos da conta
# Downloads of Safari
t-6d9159d003fc = Downloads do Safari
# Safari may never have downloaded a file
t-cd3cea233a66 = o Safari pode nunca ter baixado um arquivo
# Site icons stored by Safari
t-06361b897da8 = Ícones de sites guardados pelo Safari
# backups do not hold it; it takes a full file system
t-7e80c6a56cda = backups não contêm isso; é preciso um sistema de arquivos completo
# Safari browsing history
t-be4869f61658 = Histórico de navegação do Safari
# Open, private and recently closed tabs of Safari
t-bfebd2f8589c = Abas abertas, privadas e fechadas há pouco do Safari
# Use of apps and pages by the hour
t-f330851c4d1d = Uso de apps e páginas por hora
# Events of the security services
t-efcba34c24c2 = Eventos dos serviços de segurança
# Libraries in the caches of shared code
t-2ea0f840bcb1 = Bibliotecas nos caches de código compartilhado
# Web sites that apps name as theirs
t-598da1d684a0 = Sites que apps dizem ser deles
# Shortcuts and automations
t-2e135fde2d43 = Atalhos e automações
# no shortcut was ever made
t-0dfed695cfd1 = nunca foi feito um atalho
# Processes still running at shutdown
t-2bc745dda880 = Processos ainda em execução no desligamento
# Settings of the system's updates
t-81a6a9763f7f = Ajustes das atualizações do sistema
# Samples of running processes (spindump)
t-c72e52bf3932 = Amostras de processos em execução (spindump)
# Downloads of the stores, with their addresses
t-de9e80f6e099 = Downloads das lojas, com os endereços deles
# Applications that the store's service dealt with
t-0a5b3a50999e = Aplicativos com que o serviço da loja lidou
# backups leave it out
t-cc598121f8ff = backups deixam isso de fora
# Apps that the App Store installed or updated
t-6981dfe3ac0e = Apps que a App Store instalou ou atualizou
# State of the kernel and its protections
t-70d037e0735b = Estado do kernel e das proteções dele
# Installed version of the system
t-4f7568736285 = Versão instalada do sistema
# backups do not hold it: they tell the version themselves
t-55f4479d6858 = backups não contêm isso: eles mesmos informam a versão
# Tasks of the kernel
t-25d3731fa0a0 = Tarefas do kernel
# Stored permission decisions
t-bdaea9e623ba = Decisões de permissão guardadas
# Certificates added to those that the system trusts
t-fd6ca60c1349 = Certificados adicionados àqueles em que o sistema confia
# Devices in the circle of the Apple Account
t-5f533be854a0 = Aparelhos no círculo da Conta Apple
# Span of the unified log
t-eed9f854868d = Período do log unificado
# Paths of binaries that the unified log knows
t-df5dd0d4f9da = Caminhos de binários que o log unificado conhece
# Boots and steps of the clock in the unified log
t-518001925d4d = Inicializações e saltos do relógio no log unificado
# Messages of the unified log about programs
t-072392106c0b = Mensagens do log unificado sobre programas
# Processes that wrote into the unified log
t-a7fa1e9fde49 = Processos que escreveram no log unificado
# Programs that wrote most into the unified log
t-62c0d163f665 = Programas que mais escreveram no log unificado
# Devices attached over USB
t-29c11f980c88 = Aparelhos conectados por USB
# Versions of iOS that wrote reports
t-906044c68d4e = Versões do iOS que escreveram relatórios
# Calls, numbers and messages of Viber
t-f6898b761db9 = Chamadas, números e mensagens do Viber
# Viber was not installed, or keeps its data out of the backup
t-578dbc58f378 = o Viber não estava instalado, ou mantém os dados dele fora do backup
# Web pages on the home screen
t-42911e7fdc9d = Páginas da web na tela inicial
# there may be no web page on the home screen
t-1eb613454842 = pode não haver nenhuma página da web na tela inicial
# Domains seen by WebKit in each application
t-bf7443f54ad8 = Domínios vistos pelo WebKit em cada aplicativo
# Domains seen by WebKit in each application, older form
t-453f25840ca0 = Domínios vistos pelo WebKit em cada aplicativo, forma antiga
# only older systems write it
t-c77d397735fd = só sistemas mais antigos escrevem isso
# Sites that stored data in each application
t-20ac88e09271 = Sites que guardaram dados em cada aplicativo
# backups hold little of it; it takes a full file system
t-16ed7ad49188 = backups contêm pouco disso; é preciso um sistema de arquivos completo
# Calls that WhatsApp listed
t-3466efa93e63 = Chamadas que o WhatsApp listou
# WhatsApp was not installed, or keeps its data out of the backup
t-3e7ce8198675 = o WhatsApp não estava instalado, ou mantém os dados dele fora do backup
# WhatsApp contacts and identifiers
t-83a86250c7e5 = Contatos e identificadores do WhatsApp
# WhatsApp messages and chats
t-2421eaffa2de = Mensagens e conversas do WhatsApp
# Wi-Fi networks of the last time
t-780a52525b8e = Redes Wi-Fi dos últimos tempos
# Wi-Fi networks in reach
t-ab8653c43b8a = Redes Wi-Fi ao alcance
# Passwords of Wi-Fi networks in the keychain
t-8ff7eb40e0cc = Senhas de redes Wi-Fi nas chaves guardadas
# backups without encryption leave it out
t-952ce13ff187 = backups sem criptografia deixam isso de fora
# it is read only when asked for, with --log-messages
t-9d51257c5c30 = isso só é lido quando se pede, com --log-messages
# A sysdiagnose holds the state of a phone at one moment and logs of the days before it, but no messages, calls or visits
t-af0ceae144f4 = Um sysdiagnose contém o estado de um telefone em um momento e logs dos dias anteriores, mas nenhuma mensagem, chamada ou visita
# A backup made without encryption lacks several kinds of data
t-fbeee5930d04 = Um backup feito sem criptografia não tem vários tipos de dados
# An Android backup holds only what apps let be backed up: of most devices messages and settings, but no calls, no list of all apps and no logs
t-62972f21dbd7 = Um backup do Android só contém o que os apps deixam entrar no backup: da maioria dos aparelhos, mensagens e configurações, mas nenhuma chamada, nenhuma lista de todos os apps e nenhum log
# A bug report holds the state of a device at one moment and logs of the hours before it, but no messages, no calls and no files of apps
t-b90574543ae9 = Um relatório de bug contém o estado de um aparelho em um momento e logs das horas anteriores, mas nenhuma mensagem, nenhuma chamada e nenhum arquivo de apps
# An acquisition made over adb without root holds what the shell of Android may see: no files of apps
t-e80ce51c4ad8 = Uma coleta feita pelo adb sem root contém o que o shell do Android pode ver: nenhum arquivo de apps
# Intrusion Logs hold security events, host names and connections of the days for which the owner had them on, and nothing else
t-c670e8d13261 = Os Registros de intrusões (Intrusion Logs) contêm eventos de segurança, nomes de servidores e conexões dos dias em que a pessoa dona os teve ligados, e nada mais
# A copy of a file system holds what its program could reach, perhaps a part
t-7e5f504090be = Uma cópia de um sistema de arquivos contém o que o programa que a fez conseguiu alcançar, talvez uma parte
# The rule is too wide, and ordinary files meet it, too.
t-a377622e529d = A regra é ampla demais, e arquivos comuns também se encaixam nela.
# The file only tells of what the rule looks for, as a report or a list of signs does.
t-f796060fca93 = O arquivo só fala daquilo que a regra procura, como faz um relatório ou uma lista de sinais.
# Ask who wrote the rule what it looks for and how sure it is.
t-4c0faa295648 = Pergunte a quem escreveu a regra o que ela procura e o quanto se pode confiar nela.
# Have a digital-security helpline look at the file; it is kept in the acquisition.
t-96901bdec6d4 = Peça a uma linha de ajuda em segurança digital que olhe o arquivo; ele fica guardado na coleta.
# All of them help without charge. Write from another device than the phone in question.
t-86f053a8faf0 = Todas elas ajudam sem cobrar. Escreva usando outro aparelho, e não o telefone em questão.
# activists, human rights defenders, journalists, bloggers, media and other civil society organisations
t-228074f92dc1 = ativistas, defensores de direitos humanos, jornalistas, blogueiros, meios de comunicação e outras organizações da sociedade civil
# Day and night, every day. Apple's own notice about spyware names this helpline. First answer within about two hours; then they ask who you are before they help.
t-e5412e9307b3 = De dia e de noite, todos os dias. O próprio aviso da Apple sobre programas espiões cita esta linha de ajuda. A primeira resposta vem em cerca de duas horas; depois perguntam quem você é antes de ajudar.
# human rights defenders, activists, journalists and other members of civil society
t-e9d099aad93a = defensores de direitos humanos, ativistas, jornalistas e outros membros da sociedade civil
# Examines devices for spyware and knows signs that are not public.
t-0dc98fee2a18 = Examina aparelhos em busca de programas espiões e conhece sinais que não são públicos.
# journalists
t-9c82da9dd76d = jornalistas
# Examines devices of journalists. They ask who you are, in which country, and what makes you suspect something. For an emergency they point to the Access Now helpline.
t-bd1447f9dc3f = Examina aparelhos de jornalistas. Perguntam quem você é, em qual país está e o que faz você suspeitar de algo. Em caso de emergência, indicam a linha de ajuda da Access Now.
# Emergency help for journalists in danger.
t-11c8a6b1f753 = Ajuda de emergência para jornalistas em perigo.
# human rights defenders
t-fd613f122945 = defensores de direitos humanos
# Emergency help for human rights defenders in danger.
t-1e04849d32cf = Ajuda de emergência para defensores de direitos humanos em perigo.
# civil society; a network of helpers in many countries
t-10c911893c5f = sociedade civil; uma rede de pessoas que ajudam em muitos países
# Through it you may find a member near you who speaks your language.
t-73f2dce38f47 = Por meio dela, você pode encontrar um membro perto de você que fale a sua língua.
# A camera, a scanner or a program for pictures gave it this name.
t-640608c921ca = Uma câmera, um scanner ou um programa de imagens deu este nome a ele.
# A picture or document has a structure that published attacks needed
t-4a19def13b70 = Uma imagem ou um documento tem uma estrutura de que ataques publicados precisavam
# A picture with another name than its kind carries files for the folder of an app
t-0cb38ce88063 = Uma imagem cujo nome não é o do seu tipo traz arquivos para a pasta de um app
# A raw picture has the name of an ordinary one
t-21bc83d785f8 = Uma imagem bruta tem o nome de uma imagem comum
# A researcher or a tester sent such a file.
t-4f89d2f911f7 = Alguém que pesquisa ou faz testes enviou um arquivo assim.
# An archive is glued to the end of this picture. Programs that show the picture do not see it. People hide files in pictures in this way for fun, and a published attack on phones of Samsung brought its programs so.
t-587640e0f40c = No fim desta imagem há um arquivo compactado colado. Os programas que mostram a imagem não o veem. Há quem esconda assim arquivos em imagens por diversão, e um ataque publicado contra telefones da Samsung trouxe assim os seus programas.
# An archive is hidden behind a picture
t-24545e3d7c8f = Atrás de uma imagem se esconde um arquivo compactado
# An archive is hidden behind an attached picture
t-74f252594644 = Atrás de uma imagem anexada se esconde um arquivo compactado
# Ask whether the owner knows the picture and who sent it.
t-54254a86d098 = Pergunte se a pessoa dona conhece a imagem e quem a enviou.
# Inside of this file is a structure that makes careless programs write beyond their memory. Programs that make pictures and documents do not write it. Attacks that needed no action of the owner did (2021 to 2025). One such file alone does not tell whether it worked.
t-59870f371c6b = Dentro deste arquivo há uma estrutura que faz programas descuidados escreverem fora da sua memória. Programas que criam imagens e documentos não a escrevem. Ataques que não precisavam de nenhuma ação da pessoa dona fizeram isso (de 2021 a 2025). Um único arquivo assim não diz se o ataque funcionou.
# Somebody hid files behind the picture for fun, or a program for raw pictures added its own data.
t-f1f3df6dcfa2 = Alguém escondeu arquivos atrás da imagem por diversão, ou um programa de imagens brutas acrescentou dados próprios.
# Structure of pictures and documents
t-9852c9a4ccac = Estrutura de imagens e documentos
# This file is called like an ordinary picture and is a raw one (TIFF or DNG), which phones and messengers hardly ever send. A published attack on phones of Samsung came under such names. Some programs name their raw pictures so, too.
t-84792e0b56ab = Este arquivo tem o nome de uma imagem comum e é uma imagem bruta (TIFF ou DNG), que telefones e apps de mensagens quase nunca enviam. Um ataque publicado contra telefones da Samsung veio com nomes assim. Alguns programas também dão esses nomes às suas imagens brutas.
# This file is called like an ordinary picture and is another kind of picture, and behind it lies an archive whose names lie in the folder of an app. Two independent facts meet here. A published attack on phones of Samsung came in this way over a messenger in 2024 and 2025. The file alone does not tell whether the attack worked.
t-ba814af07224 = Este arquivo tem o nome de uma imagem comum e é outro tipo de imagem, e atrás dele há um arquivo compactado cujos nomes ficam na pasta de um app. Dois fatos independentes se encontram aqui. Um ataque publicado contra telefones da Samsung veio desta forma por um app de mensagens em 2024 e 2025. O arquivo sozinho não diz se o ataque funcionou.
# Apps, by all sources together
t-c57648bc1e23 = Apps, por todas as fontes juntas
# Files, by YARA rules that were given
t-a979002e46f1 = Arquivos, pelas regras YARA que foram dadas
# Programs that were seen, by all sources together
t-9b3503649e14 = Programas que foram vistos, por todas as fontes juntas
# Bluetooth connected
t-8bcb4cb1413f = Bluetooth conectado
# Bluetooth crashed
t-80dde65bcb84 = Bluetooth falhou
# Bluetooth disconnected
t-cd7d40e6bf33 = Bluetooth desconectado
# Bluetooth switched off
t-14f83c76a369 = Bluetooth desligado
# Bluetooth switched on
t-4b7cd9b7ed13 = Bluetooth ligado
# NFC switched off
t-7ea7f3324f4d = NFC desligado
# NFC switched on
t-767c28e841ec = NFC ligado
# SELinux changed its mode
t-e6d423481e20 = O SELinux mudou de modo
# USB carried data first, as the history of the battery has it
t-0686a33b7b74 = o USB levou dados pela primeira vez, segundo o histórico da bateria
# USB peripheral attached
t-fbb682bdfe7c = periférico USB conectado
# USB peripheral removed
t-c13ed1c4db8c = periférico USB removido
# VPN changed
t-b86feaa98a10 = VPN alterada
# VPN, by a line of the log
t-a501dcde2283 = VPN, segundo uma linha do registro
# Wi-Fi connected
t-60554adcaf7c = Wi-Fi conectada
# Wi-Fi disconnected
t-85fb40794fe8 = Wi-Fi desconectada
# Wi-Fi network added
t-9b59c4665660 = rede Wi-Fi adicionada
# Wi-Fi network added or changed
t-1d45535c8244 = rede Wi-Fi adicionada ou alterada
# Wi-Fi network last joined by a person
t-cbecbad58b2c = última vez que uma pessoa entrou na rede Wi-Fi
# Wi-Fi network last joined by the device itself
t-8f0ffc086cf8 = última vez que o próprio aparelho entrou na rede Wi-Fi
# Wi-Fi network noted
t-bfe4c60fe30c = rede Wi-Fi anotada
# a computer used the phone
t-005873e18d50 = um computador usou o telefone
# about text changed
t-d2eef2655458 = texto de apresentação alterado
# about text expires
t-fd9ac85b4a12 = o texto de apresentação expira
# access noted by App Privacy Report
t-e334f3e88be6 = acesso anotado pelo Relatório de Privacidade dos Apps
# accessibility, by a line of the log
t-d28f91a4dd45 = acessibilidade, segundo uma linha do registro
# accessory connected
t-0bc0f7f64884 = acessório conectado
# accessory disconnected
t-6378aef11e17 = acessório desconectado
# account changed
t-8803be3f0e9e = conta alterada
# account set up
t-4c086ca84750 = conta configurada
# acquisition begun
t-ef2667d3cc8d = coleta começada
# acquisition ended
t-67e5298f25b5 = coleta terminada
# activation service started
t-9693bbd6c21d = serviço de ativação iniciado
# adb shell opened
t-9218dca741ac = console do adb aberto
# address used
t-bf1c571af526 = endereço usado
# analytics collected
t-5eecb1aa6d21 = dados de análise coletados
# answer from the network stored
t-1c9319a96b3b = resposta da rede guardada
# app came to the screen
t-d432d5b73abd = um app veio para a tela
# app crashed
t-c8a8c67ab996 = um app falhou
# app deleted
t-17cf806e3e70 = app apagado
# app did not answer
t-679b55fa2cf3 = um app não respondeu
# app first on the screen, as the history of the battery has it
t-d3e65cdcdc8e = app pela primeira vez na tela, segundo o histórico da bateria
# app in front
t-666e4000ed1d = app em primeiro plano
# app in front or left
t-f16d8c97cab1 = app em primeiro plano ou deixado
# app installed
t-fdd2029c1b52 = app instalado
# app installed first
t-8048826e3262 = app instalado pela primeira vez
# app installed or updated
t-70a9e6a31bf4 = app instalado ou atualizado
# app installed or updated by the store
t-b102c76d0276 = app instalado ou atualizado pela loja
# app last used
t-f274e2acb1a6 = app usado pela última vez
# app process started
t-efefb9302031 = processo de um app iniciado
# app put on the device
t-484dd3f5029a = app colocado no aparelho
# app stopped by force
t-9f09eec565eb = app parado à força
# app that did not answer put aside
t-e1a951047d31 = app que não respondeu, guardado à parte
# app uninstalled
t-2b49074b6517 = app desinstalado
# app used
t-48e99ddabb5f = app usado
# application bought or loaded
t-32fb07652748 = aplicativo comprado ou baixado
# application installed
t-087403f6e170 = aplicativo instalado
# application installed or updated
t-0d066cc96d81 = aplicativo instalado ou atualizado
# application removed
t-7e83d7d56f00 = aplicativo removido
# attachment received
t-ce60e27002f6 = anexo recebido
# attachment sent
t-db8550d2c642 = anexo enviado
# attachment transfer started
t-c3024ce9d52a = transferência de anexo começada
# attempt to unlock
t-fce5e8a636b2 = tentativa de desbloqueio
# backup
t-54d00d867758 = backup
# backup attempted
t-b41d89c3071e = backup tentado
# backup made
t-458bc74af06d = backup feito
# backup status written
t-133b10d02d52 = estado do backup escrito
# backup switched by an administrator
t-561cc5be3a32 = backup ligado ou desligado por um administrador
# backups to iCloud switched on
t-01678c310977 = backups no iCloud ligados
# began to get large moves
t-c2acc6d05c98 = começou a receber grandes deslocamentos
# began to get the position
t-8171122c762f = começou a receber a posição
# began to get visits
t-904b70650cc4 = começou a receber visitas
# began to use the position
t-4d602c4126d0 = começou a usar a posição
# began to watch a place
t-67e1d82e35e3 = começou a vigiar um lugar
# began to watch beacons
t-85bf242fdb58 = começou a vigiar sinalizadores
# beginning of deleted browsing history
t-0a0e69a3afcc = início do histórico de navegação apagado
# bug report made
t-66fc7be2e3cb = relatório de erros feito
# build of iOS first seen
t-d591d03267c4 = compilação do iOS vista pela primeira vez
# calendar event begins
t-aeb5240c0d43 = começa um evento do calendário
# calendar event changed
t-f4cf1d25841c = evento do calendário alterado
# calendar event created
t-b877a1b98483 = evento do calendário criado
# calendar event ends
t-907df9aa81d1 = termina um evento do calendário
# call answered
t-a3270a0e86bc = chamada atendida
# call made
t-06a854866b1e = chamada feita
# call missed
t-5f7f59e03184 = chamada perdida
# call not answered
t-a74766bd54f7 = chamada não atendida
# call over the internet began
t-26fbbb30bbdf = começou uma chamada pela internet
# call received
t-6aef00d7799b = chamada recebida
# call received or made
t-98dfa42691ea = chamada recebida ou feita
# camera switched off
t-787cf45af832 = câmera desligada
# camera switched on
t-aa4f45614e4d = câmera ligada
# camera used
t-13fc34a5ddd7 = câmera usada
# certificate authority added
t-a1b098b60098 = autoridade certificadora adicionada
# certificate authority removed
t-0cf18601ee7c = autoridade certificadora removida
# certificate refused
t-e3165c704aec = certificado recusado
# client of the location service
t-601f8261caa1 = cliente do serviço de localização
# clock of the phone set
t-4bb613de29cf = relógio do telefone ajustado
# clock set back
t-bbb3eb80e0f0 = relógio atrasado
# clock was set
t-d567020440c3 = o relógio foi ajustado
# code from an unusual place was loaded
t-6e78fae962e9 = foi carregado código de um lugar incomum
# command over adb
t-49dd0b31a12a = comando por adb
# companion device approved
t-66cf79f1d600 = aparelho acompanhante aceito
# companion device connected
t-7daaafc09606 = aparelho acompanhante conectado
# complexity of passwords set
t-d71c5e9acc4e = complexidade das senhas definida
# computer asked to debug the phone
t-f4ee889b425c = um computador pediu para depurar o telefone
# computer connected over adb last
t-89cd6bdca284 = última conexão de um computador por adb
# configuration profile changed
t-12db076a7ffd = perfil de configuração alterado
# configuration profile put on the device
t-7182dea3e923 = perfil de configuração colocado no aparelho
# connected to a Wi-Fi network
t-c7d6d3d2612a = conectado a uma rede Wi-Fi
# connection in the power log
t-27210a41f98c = conexão no registro de energia
# connection opened
t-b3a58db60ac4 = conexão aberta
# contact changed
t-ae6649e23eb0 = contato alterado
# contact created
t-473202b0b711 = contato criado
# contact updated
t-eba3e5d16da2 = contato atualizado
# container not served
t-3897c50a8aba = contêiner não entregue
# container of an app made
t-da44dd43a2a1 = contêiner de um app criado
# container of an app removed
t-174c35d8d25e = contêiner de um app removido
# containers tidied up
t-84fbffe2573a = contêineres arrumados
# conversation changed
t-b90045e0352d = conversa alterada
# cookie made
t-9a40d6be43a5 = cookie criado
# crash put aside
t-70192ef19862 = falha guardada à parte
# daemon of iCloud Drive started
t-d54265920a87 = serviço do iCloud Drive iniciado
# date in a property list
t-1801f207d9eb = data em uma lista de propriedades
# date stored beside an address of HomeKit
t-abf8cafb3ad6 = data guardada ao lado de um endereço do HomeKit
# date stored in preferences
t-7239eb4fa9c6 = data guardada nas preferências
# debugging, by a line of the log
t-1612182ce96d = depuração, segundo uma linha do registro
# deleted calendar event begins
t-5c1b719d8ee7 = começa um evento apagado do calendário
# device administration, by a line of the log
t-adb77fe7dac3 = administração do aparelho, segundo uma linha do registro
# device locked
t-ea23a3e71888 = aparelho bloqueado
# device locked by an administrator
t-f8f2e06dfdb4 = aparelho bloqueado por um administrador
# device restored from a backup
t-87c78f25fd15 = aparelho restaurado de um backup
# device set up anew
t-08d492ff374e = aparelho configurado de novo
# device shut down
t-0d2dd40b7fd7 = aparelho desligado
# device started
t-2fcf63f87aa3 = aparelho iniciado
# device told about its tabs
t-94f1b104bce7 = um aparelho informou suas abas
# diagnostic report listed
t-1223ffd4129f = relatório de diagnóstico listado
# diagnostic report written
t-319a261e3da7 = relatório de diagnóstico escrito
# disappearing messages set
t-654bae583515 = mensagens temporárias configuradas
# domain last seen by WebKit
t-37e18d3c178c = domínio visto pela última vez pelo WebKit
# download begun
t-fab2fd8ef252 = download começado
# download finished
t-468b2ae55e81 = download terminado
# end of deleted browsing history
t-4ad3564d9a81 = fim do histórico de navegação apagado
# erasing the device failed
t-b353627c3079 = a limpeza do aparelho falhou
# event of a security service
t-04cac4a7c4c4 = evento de um serviço de segurança
# event that is not understood
t-d0433fced565 = evento que não se entende
# expiry of passwords set
t-1f56a237a200 = validade das senhas definida
# fault of the kernel
t-b0c59d31b6f1 = falha do núcleo
# features of the lock screen switched off
t-59196100fa6b = funções da tela de bloqueio desligadas
# file copied from the device over adb
t-845303a97831 = arquivo copiado do aparelho por adb
# file copied to the device over adb
t-f9456c02b673 = arquivo copiado para o aparelho por adb
# file created
t-edbe0d8d3f53 = arquivo criado
# file created, modified
t-825989d3342b = arquivo criado, modificado
# file created, modified, status changed
t-0d4027c442df = arquivo criado, modificado, com estado alterado
# file created, status changed
t-96e9105534e5 = arquivo criado, com estado alterado
# file modified
t-b21cb869bcfd = arquivo modificado
# file modified, status changed
t-2f5d0a505a78 = arquivo modificado, com estado alterado
# file of the unified log begun
t-94b23498bc5f = arquivo do registro unificado começado
# file state changed
t-11d0b11a0292 = estado do arquivo alterado
# file status changed
t-6fe16da437e3 = situação do arquivo alterada
# first interaction from contact
t-5e74a0f19d46 = primeira interação do contato
# first interaction received with contact
t-486ec11a7039 = primeira interação recebida com o contato
# first interaction to contact
t-142eaecd82ec = primeira interação para o contato
# first stored message of chat
t-871f17dc5367 = primeira mensagem guardada da conversa
# form of passwords set
t-1938454284ef = forma das senhas definida
# group created
t-1b1d186fb7fd = grupo criado
# handle looked up
t-fd5991dfc032 = identificador consultado
# history of passwords set
t-5c149ee34fdc = histórico das senhas definido
# host looked up
t-12966eb44ce9 = nome de servidor consultado
# hour in which an app or page was used
t-51a79111f154 = hora em que um app ou uma página foi usado
# installation of an app failed
t-8cd99c5d9c47 = a instalação de um app falhou
# installation of an app requested
t-f52f8c326f92 = instalação de um app pedida
# installation of application begun
t-a61e3dffc727 = instalação do aplicativo começada
# interaction ended
t-b67a41fcf9f1 = interação terminada
# interaction started
t-5beb4785cda8 = interação começada
# kernel stopped
t-8043c768d6ad = o núcleo parou
# key destroyed
t-ea98bc97f386 = chave destruída
# key generated
t-a9bc824a5dc5 = chave gerada
# key imported
t-85882846d0eb = chave importada
# key in the key store is damaged
t-ac609041c2d8 = uma chave no repositório de chaves está danificada
# keyboard last asked for
t-eca42091decd = último pedido do teclado
# last backup
t-6b2be7b21a5b = último backup
# last backup to a computer
t-8206efac5f86 = último backup em um computador
# last backup to iCloud
t-afffbfca41b1 = último backup no iCloud
# last connected to a Wi-Fi access point
t-1354fba3afa0 = última conexão a um ponto de acesso Wi-Fi
# last interaction from contact
t-6a2a0aa600a1 = última interação do contato
# last interaction received with contact
t-7b84dd08e9e4 = última interação recebida com o contato
# last interaction to contact
t-83ee12c66844 = última interação para o contato
# last message of chat
t-e1c9f7020f31 = última mensagem da conversa
# line in the log of the USB port
t-3894f45e6527 = linha no registro da porta USB
# line with a word of a known attack
t-d3fdd55dbdbd = linha com uma palavra de um ataque conhecido
# lock changed
t-57cb51928867 = bloqueio alterado
# lock screen gone
t-1bd9db22f97f = tela de bloqueio saiu
# lock screen left
t-b68dcae647b8 = tela de bloqueio deixada
# lock screen shown
t-3c7b9682ef0e = tela de bloqueio mostrada
# log of the kernel put aside
t-814936c9fee1 = registro do núcleo guardado à parte
# longest time to the screen lock set
t-4c79fb32fc7b = tempo máximo até o bloqueio da tela definido
# managed setting changed
t-2fad2b3db890 = ajuste gerenciado alterado
# medium mounted
t-217ed0116bad = mídia montada
# medium unmounted
t-9f2314d6a90e = mídia desmontada
# message deleted
t-508777f70f8c = mensagem apagada
# message delivered
t-48c306fed377 = mensagem entregue
# message edited
t-c9936d35dfb7 = mensagem editada
# message noted, and not sent by then
t-c2702536a189 = mensagem anotada, e não enviada até então
# message of the unified log
t-35c16b60ce4c = mensagem do registro unificado
# message read
t-5cfe36454c8c = mensagem lida
# message read by recipient
t-32ba089613fa = mensagem lida por quem a recebeu
# message received
t-23150d511b2c = mensagem recebida
# message received or sent
t-a16e207b5dcc = mensagem recebida ou enviada
# message sent
t-6607660755f9 = mensagem enviada
# message sent by the other side
t-8407457c11ad = mensagem enviada pelo outro lado
# message taken back
t-9e40c8afe6a7 = mensagem retirada
# most attempts at the password set
t-99af1395a7ff = máximo de tentativas de senha definido
# network first used
t-09c09d4df084 = rede usada pela primeira vez
# network last used
t-9ea4b8a49a1f = rede usada pela última vez
# network usage counted
t-4f5a49b62e13 = uso da rede contado
# network usage counted for a process without entry
t-ba54c1ed44fc = uso da rede contado para um processo sem entrada
# network use counted
t-0b3b2f107797 = utilização da rede contada
# network use in the power log
t-421525f38d94 = uso da rede no registro de energia
# noted by the service for updates
t-9bc89171bf2f = anotado pelo serviço de atualizações
# notification of domain last touched
t-7212053908f7 = última interação com uma notificação do domínio
# number and identifier paired
t-71ef1d894548 = número e identificador associados
# operation refused to an app
t-715a6c873736 = operação negada a um app
# operation used by an app
t-9b2710655b8d = operação usada por um app
# package installed
t-76a0b5005d0c = pacote instalado
# package installed or updated, as the history of the battery has it
t-1a85ab69b292 = pacote instalado ou atualizado, segundo o histórico da bateria
# package of application listed
t-ec32e4abf4e7 = pacote do aplicativo listado
# package removed
t-c630d1b1256b = pacote removido
# package removed, as the history of the battery has it
t-c7439e4ab317 = pacote removido, segundo o histórico da bateria
# package updated
t-6c56024b07f4 = pacote atualizado
# packages changed, by a line of the log
t-97897901f2a7 = pacotes alterados, segundo uma linha do registro
# page last visited
t-4f9e0d6d7e71 = página visitada pela última vez
# page of domain last touched
t-e073cd392861 = última interação com uma página do domínio
# page visited
t-910381864ccc = página visitada
# page visited on another device
t-c1999cbb521f = página visitada em outro aparelho
# paired with a computer
t-888dc0da319e = pareado com um computador
# pairings with computers removed
t-a93c2a396b1f = pareamentos com computadores removidos
# part of the system updated
t-d8054c620404 = parte do sistema atualizada
# part of the unified log begins
t-62a7e7436e09 = começa uma parte do registro unificado
# participant of deleted calendar event changed
t-9b5b764d2f58 = participante de um evento apagado do calendário alterado
# passcode changed
t-7d41d30dfdc6 = código de bloqueio alterado
# password of a Wi-Fi network changed
t-c12c1a92b4a8 = senha de uma rede Wi-Fi alterada
# password of a Wi-Fi network in the keychain changed
t-c0bf559076d6 = senha de uma rede Wi-Fi alterada nas chaves
# password of a Wi-Fi network stored in the keychain
t-7e6eeec7a0ed = senha de uma rede Wi-Fi guardada nas chaves
# permission decision changed
t-c049f30f436c = decisão sobre uma permissão alterada
# permission decision expired
t-483e0ca161a6 = decisão sobre uma permissão expirada
# phone fell asleep
t-f78033234212 = o telefone adormeceu
# phone shut down
t-b5b1012e20a8 = telefone desligado
# phone started
t-973d672f93de = telefone iniciado
# phone started (to the minute)
t-6289e5a0c15d = telefone iniciado (com precisão de um minuto)
# plug changed
t-9948522e668d = carregador conectado ou desconectado
# power button held
t-6961b3f08092 = botão de energia mantido
# process crashed
t-24d2c0edfcd1 = um processo falhou
# process ended
t-7aa7a5a0ea88 = processo terminado
# process ended by the system
t-7c05120d4e7c = processo terminado pelo sistema
# process first used the network
t-066b86f40889 = um processo usou a rede pela primeira vez
# process in the power log
t-8bf7d4d83457 = processo no registro de energia
# process last used the network
t-f3d1768afc35 = um processo usou a rede pela última vez
# process ran
t-420c27838e20 = um processo rodou
# process started
t-daac939e1898 = processo iniciado
# process still running at shutdown
t-9c127d3ab2d8 = processo ainda rodando no desligamento
# processes noted
t-5ca034c679e0 = processos anotados
# program crashed
t-8358386c2ac6 = um programa falhou
# program did not respond
t-7a0182bc366f = um programa não respondeu
# program first noted as busy in the log
t-6b3e8c0f2593 = programa anotado pela primeira vez como ativo no registro
# program last noted as busy in the log
t-e326dcda19f2 = programa anotado pela última vez como ativo no registro
# push message received
t-b9cd6f1bb93f = mensagem push recebida
# record of contact created
t-409b843e19eb = registro do contato criado
# record of interaction created
t-8fbf7f3210e0 = registro da interação criado
# recording of the screen, by a line of the log
t-e1745bd0e6aa = gravação da tela, segundo uma linha do registro
# recovery system started
t-2b612c465eba = sistema de recuperação iniciado
# reminder of permission decision
t-d6d948fa5aea = lembrete da decisão sobre uma permissão
# restriction added
t-66ceff2516cf = restrição adicionada
# restriction removed
t-5ddf89f81375 = restrição removida
# screen changed
t-ab033437dcbe = tela alterada
# screen lock changed
t-4f8528a975a8 = bloqueio de tela alterado
# screen of an app opened
t-b334e665606b = tela de um app aberta
# screen off
t-de3713d6f4f4 = tela desligada
# screen on
t-259492ccf86c = tela ligada
# security event noted
t-6355c6471af8 = evento de segurança anotado
# security log nearly full
t-8a1a86c89a03 = registro de segurança quase cheio
# security log started
t-aea464186bfc = registro de segurança iniciado
# security log stopped
t-7882375fb2ef = registro de segurança parado
# self-test of cryptography ended
t-7a64e4ff4d12 = autoteste da criptografia terminado
# service of an app came to the foreground
t-38905c0afd1b = um serviço de um app veio para o primeiro plano
# session of installation
t-9c48148818fa = sessão de instalação
# setting changed
t-dd79a3b18a3b = ajuste alterado
# shortcut changed
t-bed2bfd9bc85 = atalho alterado
# shortcut created
t-66ef94ad258a = atalho criado
# shortcut last run
t-1d5922c19efb = atalho executado pela última vez
# shortcut run
t-ee829c3d06df = atalho executado
# signing in again refused
t-ed04aa6e9fc4 = novo login recusado
# site icon asked for
t-993e4164701c = ícone de um site pedido
# site icon fetched
t-17037cc6fe01 = ícone de um site obtido
# site icon rejected
t-7d906f50fb7e = ícone de um site recusado
# sound used by a program
t-b29b9494aa94 = som usado por um programa
# start of the day of a change of a package
t-0fbf056e2de4 = início do dia de uma mudança em um pacote
# start of the phone noticed
t-0245beb01a2a = início do telefone notado
# start of the system put aside
t-2fbd5a4d3ba9 = início do sistema guardado à parte
# start or end of a session
t-59daed214398 = início ou fim de uma sessão
# state of the device changed
t-53a833bf0d96 = estado do aparelho alterado
# step of Contact Key Verification
t-2c278b561a52 = etapa da Verificação de Chave de Contato
# stopped getting large moves
t-750030875e59 = parou de receber grandes deslocamentos
# stopped getting large moves for a time
t-215b4deacf45 = parou por um tempo de receber grandes deslocamentos
# stopped getting the position
t-d45f68c68ce5 = parou de obter a posição
# stopped getting the position in the background
t-4733359f2c02 = parou de obter a posição em segundo plano
# stopped getting visits
t-7043be5c6e52 = parou de receber visitas
# stopped receiving the position
t-47f7f1e0d4e6 = parou de receber a posição
# stopped watching a place
t-f3ab31cf36f8 = parou de vigiar um lugar
# stopped watching beacons
t-f3e8cee3de5d = parou de vigiar sinalizadores
# storage of the user unlocked
t-06f6dd383edf = armazenamento do usuário desbloqueado
# sysdiagnose begun
t-6884c4b8b253 = sysdiagnose começado
# system shut down
t-8b1cd5136b0c = sistema desligado
# system started
t-d4876ff303f3 = sistema iniciado
# system updated
t-ca1cb8f8e72b = sistema atualizado
# tab closed
t-bb77eebe2824 = aba fechada
# tab last looked at
t-cfab7b881927 = aba vista pela última vez
# tab made
t-adc2f58ee8d8 = aba criada
# test version of application seen
t-dedc9f5d8e0b = versão de teste de um aplicativo vista
# the system shut down
t-69b4d27fcc8a = o sistema desligou
# the system started
t-d8429aa244af = o sistema iniciou
# time zone changed
t-fd0a3458629f = fuso horário alterado
# transfer in the background
t-962a88850b7a = transferência em segundo plano
# transfer in the background failed
t-dc243997a469 = uma transferência em segundo plano falhou
# tried to connect to a Wi-Fi network
t-4204e2fc63b9 = tentou se conectar a uma rede Wi-Fi
# update of application offered
t-587fae5b7082 = atualização do aplicativo oferecida
# update of the system applied
t-b1e11f7eb8c1 = atualização do sistema aplicada
# update of the system begun
t-c80e024cacca = atualização do sistema começada
# update of the system failed
t-3f7cb6c5a3bb = a atualização do sistema falhou
# use of the camera set
t-0906fc152736 = uso da câmera definido
# version of iOS wrote a report
t-d4ed2d70a427 = uma versão do iOS escreveu um relatório
# No indicators: nothing published was compared, only rules were. Run `hoofprint indicators update`, or give --indicators.
t-9cae7df05694 = Sem sinais publicados: nada publicado foi comparado, só regras. Execute `hoofprint indicators update` ou use --indicators.
# 21 public lists with 10,814 published signs, and all built-in rules
t-18594c1f5f61 = 21 listas públicas com 10.814 sinais publicados e todas as regras incluídas
# Backup of an iPhone 7, iOS 14.3
t-9a6897cfb835 = Backup de um iPhone 7, iOS 14.3
# 3,721 names of files, 43 records of data usage, and others
t-245aa5d90243 = 3.721 nomes de arquivos, 43 registros de uso de dados e outros
# 3 low, 1 informational; no published sign
t-1b387c2d5a28 = 3 de nível baixo, 1 informativo; nenhum sinal publicado
# Databases of WhatsApp of an iPhone 8, iOS 15.3.1
t-3beff10efce9 = Bancos de dados do WhatsApp de um iPhone 8, iOS 15.3.1
# 37 and 9 records of WhatsApp
t-93c6707dfc71 = 37 e 9 registros do WhatsApp
# none
t-140bedbf9c3f = nenhum
# Single databases of iOS and macOS, from the tests of plaso
t-edb5203daa04 = Bancos de dados isolados do iOS e do macOS, dos testes do plaso
# 922 records of data usage, 236 messages, 40 entries of a cache, 31 visits of pages, 21 permissions, 1 attachment
t-0f7f690b98eb = 922 registros de uso de dados, 236 mensagens, 40 entradas de um cache, 31 visitas a páginas, 21 permissões, 1 anexo
# 1 low; no published sign
t-9e9bb6fce187 = 1 de nível baixo; nenhum sinal publicado
# Parts of the full file system of an iPhone 8, iOS 15.3.1
t-12b5002cf7ac = Partes do sistema de arquivos completo de um iPhone 8, iOS 15.3.1
# 167 names of files, 37 and 9 records of WhatsApp, 9 people, 19 accounts, and others
t-423030b1dff4 = 167 nomes de arquivos, 37 e 9 registros do WhatsApp, 9 pessoas, 19 contas e outros
# Parts of a full file system, iOS 17.3
t-86bf983a7580 = Partes de um sistema de arquivos completo, iOS 17.3
# 200 names of files, 409 cookies, 52 dealings with the store, 6 caches
t-928958c849b1 = 200 nomes de arquivos, 409 cookies, 52 operações da loja, 6 caches
# Pieces of sysdiagnoses of several devices, put into one
t-6e5f4a03ae2f = Pedaços de sysdiagnose de vários aparelhos, reunidos em um
# 1,059 records of the power log, 69 processes of the unified log, 82 others, 404 programs in the history
t-e643732b2337 = 1.059 registros do registro de energia, 69 processos do registro unificado, 82 outros, 404 programas no histórico
# Names of all files of an iPhone 8, iOS 15.3.1
t-a0dfc93dfb3a = Nomes de todos os arquivos de um iPhone 8, iOS 15.3.1
# 474,145 names of files
t-2639592d375f = 474.145 nomes de arquivos
# Names of all files of an iPhone, iOS 16.1.1
t-d9cca41a1757 = Nomes de todos os arquivos de um iPhone, iOS 16.1.1
# 338,592 names of files
t-277f874bcbc0 = 338.592 nomes de arquivos
# Bug report of an Android 14 emulator, which is no real device
t-d9af50140cb3 = Relatório de erros de um emulador de Android 14, que não é um aparelho real
# all that it holds
t-53770ce9eacb = tudo o que contém
# as many as its settings and its developer give: medium at most; no published sign
t-6d91dac997c8 = tantos quantos seus ajustes e seu desenvolvedor dão: médio no máximo; nenhum sinal publicado
# Android Intrusion Logs
t-4a81e990fdab = registros de intrusão do Android
# Android Intrusion Logs (folder)
t-9c2c0442ad3d = registros de intrusão do Android (pasta)
# Android Intrusion Logs (zip)
t-262ee133e7a4 = registros de intrusão do Android (zip)
# Android backup
t-aeb95ea93c28 = backup do Android
# Android backup (.ab)
t-b0239720acd6 = backup do Android (.ab)
# Android backup (folder)
t-70028daafa11 = backup do Android (pasta)
# Android backup (tar)
t-7791983802d9 = backup do Android (tar)
# Android backup (tar.gz)
t-22db32625a6f = backup do Android (tar.gz)
# Android backup (zip)
t-c27d0d3e582f = backup do Android (zip)
# Android bug report
t-6844dc06226b = relatório de erros do Android
# Android bug report (folder)
t-f202cccd7740 = relatório de erros do Android (pasta)
# Android bug report (text)
t-d8c9072724cd = relatório de erros do Android (texto)
# Android bug report (zip)
t-24f200049d44 = relatório de erros do Android (zip)
# AndroidQF acquisition
t-52c182c97a85 = coleta do AndroidQF
# AndroidQF acquisition (folder)
t-6995e838cdac = coleta do AndroidQF (pasta)
# AndroidQF acquisition (zip)
t-0775575cd6a1 = coleta do AndroidQF (zip)
# iOS backup
t-58746a6029b0 = backup do iOS
# iOS backup (folder)
t-95c94f90ba58 = backup do iOS (pasta)
# iOS backup (tar)
t-9ba09f4b4071 = backup do iOS (tar)
# iOS backup (tar.gz)
t-e1f73f764570 = backup do iOS (tar.gz)
# iOS backup (zip)
t-701f3e98dd22 = backup do iOS (zip)
# iOS file system
t-888d3bb6ace8 = sistema de arquivos do iOS
# iOS file system (folder)
t-3a4b787adf1f = sistema de arquivos do iOS (pasta)
# iOS file system (tar)
t-2b08f3e83ac5 = sistema de arquivos do iOS (tar)
# iOS file system (tar.gz)
t-e8ef154a0a12 = sistema de arquivos do iOS (tar.gz)
# iOS file system (zip)
t-01bff2d7419e = sistema de arquivos do iOS (zip)
# sysdiagnose
t-ac0413b14249 = sysdiagnose
# sysdiagnose (folder)
t-f4f0da1d091f = sysdiagnose (pasta)
# sysdiagnose (tar)
t-f376a6c370ac = sysdiagnose (tar)
# sysdiagnose (tar.gz)
t-4b7b459ea05b = sysdiagnose (tar.gz)
# sysdiagnose (zip)
t-8e095ee40c40 = sysdiagnose (zip)
# restore
t-f329e3a317ee = restauração
# message
t-ab530a13e459 = mensagem
# Notifications on the phone
t-bd4e8121d63b = Notificações no telefone
# The phone shows that a certificate authority was added
t-0df26c537523 = O telefone mostra que uma autoridade de certificação foi adicionada
# The phone shows the notice of Android that it trusts a certificate authority which did not come with the system. Whoever holds its key can read what apps send over encrypted connections, if they trust it and the traffic passes through their hands.
t-5e406000d1ce = O telefone mostra o aviso do Android de que confia em uma autoridade de certificação que não veio com o sistema. Quem tem a chave dela pode ler o que os apps enviam por conexões criptografadas, se eles confiam nela e o tráfego passa por suas mãos.
# notification shown
t-3b7cd52af8a5 = notificação exibida
