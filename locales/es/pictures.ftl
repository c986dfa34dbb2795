pictures-in-words = Lo mismo en palabras
pictures-column-when = Cuándo
pictures-column-what = Qué
pictures-column-kind = Tipo de datos
pictures-column-count = Número
pictures-step-one = 1 entrada
pictures-step-few = de 2 a 9 entradas
pictures-step-many = de 10 a 99 entradas
pictures-step-most = 100 entradas o más

pictures-days-heading = Días de los que hablan los datos
pictures-days-about = Cada casilla es un día. Cuanto más llena está la casilla, más entradas hay de ese día. Una casilla vacía significa que no hay ninguna entrada: no pasó nada, o el teléfono no lo guardó. Los días empiezan a medianoche en UTC, la hora mundial.
pictures-days-title = { $month }: calendario de los días de los que hablan los datos
pictures-days-description = Una fila por cada tipo de datos y una casilla por cada día. La lista que sigue a las imágenes dice lo mismo en palabras.
pictures-days-none = Ninguna entrada de esta copia tiene fecha. Por eso no hay calendario.
pictures-step-none = ninguna entrada
pictures-month-1 = Enero de { $year }
pictures-month-2 = Febrero de { $year }
pictures-month-3 = Marzo de { $year }
pictures-month-4 = Abril de { $year }
pictures-month-5 = Mayo de { $year }
pictures-month-6 = Junio de { $year }
pictures-month-7 = Julio de { $year }
pictures-month-8 = Agosto de { $year }
pictures-month-9 = Septiembre de { $year }
pictures-month-10 = Octubre de { $year }
pictures-month-11 = Noviembre de { $year }
pictures-month-12 = Diciembre de { $year }
pictures-days-no-gap = { $area }: del { $first } al { $last }, sin ningún hueco.
pictures-days-one = { $area }: solo el { $first }.
pictures-days-gaps = { $count ->
    [one] { $area }: del { $first } al { $last }. Un día intermedio no tiene ninguna entrada.
   *[other] { $area }: del { $first } al { $last }. { $count_shown } días intermedios no tienen ninguna entrada.
}
pictures-days-outside = { $area }: ninguna entrada en los meses del calendario.
pictures-days-empty = Días sin ninguna entrada: { $days }.
pictures-days-range = del { $first } al { $last }
pictures-days-longest = { $count ->
    [one] Hay un hueco, del { $first } al { $last }.
   *[other] Hay { $count_shown } huecos. El más largo va del { $first } al { $last }.
}
pictures-days-single = { $count ->
    [one] Hay un hueco de un día.
   *[other] Hay { $count_shown } huecos de un día cada uno.
}
pictures-days-entries = { $count ->
    [one] Hay una entrada en total.
   *[other] Hay { $count_shown } entradas en total.
}
pictures-days-fullest = { $count ->
    [one] Ningún día tiene más de una.
   *[other] El día con más entradas es el { $first }: { $count_shown }.
}
pictures-days-before = { $count ->
    [one] También hay un día anterior al calendario: el { $first }.
   *[other] También hay { $count_shown } días sueltos anteriores al calendario; el más antiguo es el { $first }.
}
pictures-days-after = { $count ->
    [one] También hay un día posterior al calendario: el { $last }.
   *[other] También hay { $count_shown } días sueltos posteriores al calendario; el último es el { $last }.
}

pictures-timeline-heading = Cuándo ocurrieron los hallazgos
pictures-timeline-about = Cada marca es un hallazgo, en su hora. Una marca con un número representa varios hallazgos. Cuanto más alta es una barra, más entradas hay de esa hora. Lo que aparece junto a un hallazgo no tiene por qué estar relacionado con él.
pictures-timeline-title = { $when }: línea de tiempo de los hallazgos y de lo que pasó a su alrededor
pictures-timeline-description = Una fila de marcas y barras por cada tipo de datos. La tabla que sigue a las imágenes dice lo mismo en palabras.
pictures-timeline-undated = Ningún hallazgo tiene hora. Por eso no hay línea de tiempo.
pictures-timeline-day = { $first }, horas en UTC
pictures-timeline-days = del { $first } al { $last }, horas en UTC
pictures-timeline-left-out = { $count ->
    [one] Hay un hallazgo más que tiene hora, pero no está dibujado. Está entre los hallazgos de este informe o en findings.json.
   *[other] Hay { $count_shown } hallazgos más que tienen hora, pero no están dibujados. Están entre los hallazgos de este informe o en findings.json.
}
pictures-timeline-no-time = { $count ->
    [one] Un hallazgo no tiene hora. No está dibujado.
   *[other] { $count_shown } hallazgos no tienen hora. No están dibujados.
}
pictures-timeline-caption = Los hallazgos de la imagen y las entradas de su alrededor
pictures-timeline-entries = Entradas de esa hora

pictures-programs-about = Cada barra va de la primera a la última vez que se vio un programa. No tiene por qué haberse ejecutado todo el tiempo intermedio. Un círculo es un programa que se vio una sola vez. Están dibujados los programas de los que trata algún hallazgo y los que están en lugares poco comunes.
pictures-programs-title = Historial de programas: de la primera a la última vez que se vio cada uno
pictures-programs-description = { $count ->
    [one] Un programa entre el { $first } y el { $last }. La tabla que sigue a la imagen dice lo mismo en palabras.
   *[other] { $count_shown } programas entre el { $first } y el { $last }. La tabla que sigue a la imagen dice lo mismo en palabras.
}
pictures-programs-finding = un hallazgo trata de él
pictures-programs-place = está en un lugar poco común
pictures-programs-none = Ningún hallazgo trata de un programa y no se vio ningún programa en un lugar poco común. Por eso no hay ningún historial dibujado.
pictures-programs-undated = { $count ->
    [one] Un programa del que trata un hallazgo, o que está en un lugar poco común, no tiene fecha. No está dibujado.
   *[other] { $count_shown } programas de los que trata un hallazgo, o que están en un lugar poco común, no tienen fecha. No están dibujados.
}
pictures-programs-left-out = { $count ->
    [one] Hay un programa más que debería estar aquí, pero no está dibujado. Está en la tabla de todos los programas.
   *[other] Hay { $count_shown } programas más que deberían estar aquí, pero no están dibujados. Están en la tabla de todos los programas.
}
pictures-programs-caption = Los programas de la imagen
pictures-column-program = Programa
pictures-column-why = Por qué está dibujado

pictures-network-title = Bytes que los programas enviaron y recibieron
pictures-network-description = { $count ->
    [one] Un programa, con una barra para lo que envió y otra para lo que recibió. La tabla que sigue a la imagen tiene los mismos números completos.
   *[other] { $count_shown } programas, cada uno con una barra para lo que envió y otra para lo que recibió. La tabla que sigue a la imagen tiene los mismos números completos.
}
pictures-network-sent = enviado
pictures-network-received = recibido
pictures-network-none = Aquí no se contaron bytes. Por eso no hay ninguna imagen.
pictures-network-left-out = { $count ->
    [one] Hay un programa más con bytes contados que no está dibujado. La tabla lo contiene, o dice cuántas filas omite.
   *[other] Hay { $count_shown } programas más con bytes contados que no están dibujados. La tabla los contiene, o dice cuántas filas omite.
}
pictures-network-unnamed = sin nombre indicado
pictures-network-unnamed-apart = sin nombre indicado: { $apart }
pictures-bytes = { $number } B
pictures-kilobytes = { $number } kB
pictures-megabytes = { $number } MB
pictures-gigabytes = { $number } GB
