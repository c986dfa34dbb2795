pictures-in-words = O mesmo em palavras
pictures-column-when = Quando
pictures-column-what = O quê
pictures-column-kind = Tipo de dados
pictures-column-count = Número
pictures-step-one = 1 entrada
pictures-step-few = 2 a 9 entradas
pictures-step-many = 10 a 99 entradas
pictures-step-most = 100 entradas ou mais

pictures-days-heading = Dias de que os dados falam
pictures-days-about = Cada quadrado é um dia. Quanto mais cheio o quadrado, mais entradas há desse dia. Um quadrado vazio quer dizer que não há nenhuma entrada: nada aconteceu, ou o telefone não guardou. Os dias começam à meia-noite em UTC, a hora mundial.
pictures-days-title = { $month }: calendário dos dias de que os dados falam
pictures-days-description = Uma linha para cada tipo de dados e um quadrado para cada dia. A lista depois das imagens diz o mesmo em palavras.
pictures-days-none = Nenhuma entrada desta cópia tem data. Por isso, não há calendário.
pictures-step-none = nenhuma entrada
pictures-month-1 = Janeiro de { $year }
pictures-month-2 = Fevereiro de { $year }
pictures-month-3 = Março de { $year }
pictures-month-4 = Abril de { $year }
pictures-month-5 = Maio de { $year }
pictures-month-6 = Junho de { $year }
pictures-month-7 = Julho de { $year }
pictures-month-8 = Agosto de { $year }
pictures-month-9 = Setembro de { $year }
pictures-month-10 = Outubro de { $year }
pictures-month-11 = Novembro de { $year }
pictures-month-12 = Dezembro de { $year }
pictures-days-no-gap = { $area }: de { $first } a { $last }, sem lacuna.
pictures-days-one = { $area }: só { $first }.
pictures-days-gaps = { $count ->
    [one] { $area }: de { $first } a { $last }. Um dia nesse período não tem nenhuma entrada.
   *[other] { $area }: de { $first } a { $last }. { $count_shown } dias nesse período não têm nenhuma entrada.
}
pictures-days-outside = { $area }: nenhuma entrada nos meses do calendário.
pictures-days-empty = Dias sem entrada: { $days }.
pictures-days-range = { $first } a { $last }
pictures-days-longest = { $count ->
    [one] Há uma lacuna, de { $first } a { $last }.
   *[other] Há { $count_shown } lacunas. A mais longa vai de { $first } a { $last }.
}
pictures-days-single = { $count ->
    [one] Há uma lacuna de um dia.
   *[other] Há { $count_shown } lacunas de um dia cada uma.
}
pictures-days-entries = { $count ->
    [one] Há uma entrada no total.
   *[other] Há { $count_shown } entradas no total.
}
pictures-days-fullest = { $count ->
    [one] Nenhum dia tem mais de uma.
   *[other] O dia com mais entradas é { $first }: { $count_shown }.
}
pictures-days-before = { $count ->
    [one] Há também um dia antes do calendário: { $first }.
   *[other] Há também { $count_shown } dias isolados antes do calendário, o mais antigo em { $first }.
}
pictures-days-after = { $count ->
    [one] Há também um dia depois do calendário: { $last }.
   *[other] Há também { $count_shown } dias isolados depois do calendário, o último em { $last }.
}

pictures-timeline-heading = Quando os achados aconteceram
pictures-timeline-about = Cada marca é um achado, no seu horário. Uma marca com um número representa vários achados. Quanto mais alta a barra, mais entradas há desse horário. O que está ao lado de um achado não tem necessariamente a ver com ele.
pictures-timeline-title = { $when }: linha do tempo dos achados e do que aconteceu em torno deles
pictures-timeline-description = Uma linha de marcas e barras para cada tipo de dados. A tabela depois das imagens diz o mesmo em palavras.
pictures-timeline-undated = Nenhum achado tem horário. Por isso, não há linha do tempo.
pictures-timeline-day = { $first }, horas em UTC
pictures-timeline-days = { $first } a { $last }, horas em UTC
pictures-timeline-left-out = { $count ->
    [one] Mais um achado tem horário, mas não está desenhado. Ele está entre os achados deste relatório ou em findings.json.
   *[other] Mais { $count_shown } achados têm horário, mas não estão desenhados. Eles estão entre os achados deste relatório ou em findings.json.
}
pictures-timeline-no-time = { $count ->
    [one] Um achado não tem horário. Ele não está desenhado.
   *[other] { $count_shown } achados não têm horário. Eles não estão desenhados.
}
pictures-timeline-caption = Os achados na imagem, e as entradas em torno deles
pictures-timeline-entries = Entradas desse horário

pictures-programs-about = Cada barra vai da primeira à última vez que um programa foi visto. Ele não foi necessariamente executado durante todo esse tempo. Um círculo é um programa que foi visto em um só horário. Estão desenhados os programas de que tratam achados, e os que estão em lugares incomuns.
pictures-programs-title = História dos programas: da primeira à última vez que cada um foi visto
pictures-programs-description = { $count ->
    [one] Um programa entre { $first } e { $last }. A tabela depois da imagem diz o mesmo em palavras.
   *[other] { $count_shown } programas entre { $first } e { $last }. A tabela depois da imagem diz o mesmo em palavras.
}
pictures-programs-finding = um achado trata dele
pictures-programs-place = está em um lugar incomum
pictures-programs-none = Nenhum achado trata de um programa, e nenhum programa foi visto em um lugar incomum. Por isso, nenhuma história está desenhada.
pictures-programs-undated = { $count ->
    [one] Um programa de que trata um achado, ou que está em um lugar incomum, não tem data. Ele não está desenhado.
   *[other] { $count_shown } programas de que trata um achado, ou que estão em um lugar incomum, não têm data. Eles não estão desenhados.
}
pictures-programs-left-out = { $count ->
    [one] Mais um programa deveria estar aqui, mas não está desenhado. Ele está na tabela de todos os programas.
   *[other] Mais { $count_shown } programas deveriam estar aqui, mas não estão desenhados. Eles estão na tabela de todos os programas.
}
pictures-programs-caption = Os programas na imagem
pictures-column-program = Programa
pictures-column-why = Por que está desenhado

pictures-network-title = Bytes que programas enviaram e receberam
pictures-network-description = { $count ->
    [one] Um programa, com uma barra para o que enviou e uma para o que recebeu. A tabela depois da imagem tem os mesmos números completos.
   *[other] { $count_shown } programas, cada um com uma barra para o que enviou e uma para o que recebeu. A tabela depois da imagem tem os mesmos números completos.
}
pictures-network-sent = enviados
pictures-network-received = recebidos
pictures-network-none = Nenhum byte está contado aqui. Por isso, não há imagem.
pictures-network-left-out = { $count ->
    [one] Mais um programa com bytes contados não está desenhado. A tabela o contém, ou diz quantas linhas deixa de fora.
   *[other] Mais { $count_shown } programas com bytes contados não estão desenhados. A tabela os contém, ou diz quantas linhas deixa de fora.
}
pictures-network-unnamed = sem nome
pictures-network-unnamed-apart = sem nome: { $apart }
pictures-bytes = { $number } B
pictures-kilobytes = { $number } kB
pictures-megabytes = { $number } MB
pictures-gigabytes = { $number } GB
