import { type Case, described, drawn, itFails, noted, withMore } from './changed.ts';
import { good } from './good-figure.ts';

const cases: readonly Case[] = [
  [
    'lines with the same dash',
    drawn('stroke-dasharray="2 2.5"', 'stroke-dasharray="7 3"', true),
    'grey',
    'De lijnen van ‘retention’ en ‘raad-recovery’ hebben dezelfde streepjes; verwacht: elk een eigen lijnsoort.',
  ],
  [
    'lines that are as light',
    drawn('stroke="#946d20"', 'stroke="#2f5d92"', true),
    'grey',
    /^‘retention’ en ‘raad-recovery’ verschillen in grijs 12(?:,\d)? stappen van helderheid/,
  ],
  [
    'pale text',
    drawn('>Nieuw (kinderen)', ' fill="#8a8a8a">Nieuw (kinderen)'),
    'grey',
    'De tekst ‘Nieuw (kinderen)’ heeft in grijs contrast 3,5 met wat eronder ligt; verwacht: 4,5 of meer.',
  ],
  [
    'text on a dark cell',
    withMore(
      '<rect x="100" y="530" width="80" height="14" fill="#143f74"/><text x="104" y="540" font-size="8">meer</text>',
    ),
    'grey',
    /^De tekst ‘meer’ heeft in grijs contrast 1,7/,
  ],
  [
    'a pale norm',
    drawn(/(data-mark="norm"[^>]*)stroke="#1a1a1a"/, '$1stroke="#a0a0a0"'),
    'grey',
    /^<line> norm heeft in grijs contrast/,
  ],
  [
    'a transparent band',
    drawn('fill="#cfd8e2"', 'fill="#cfd8e2" opacity="0.5"'),
    'grey',
    /^<path> band zhz-2024 is doorzichtig/,
  ],
  ['another width', drawn('16cm', '12cm'), 'size', 'De figuur is ‘12cm’ breed; verwacht: ‘16cm’.'],
  [
    'a figure higher than a page',
    drawn(/viewBox="0 0 454 \S+"/, 'viewBox="0 0 454 800"'),
    'size',
    /^De figuur is 28,2 cm hoog; verwacht: hoogstens 24,4 cm/,
  ],
  [
    'small text',
    drawn('font-size="8">Nieuw', 'font-size="7">Nieuw'),
    'size',
    'De tekst ‘Nieuw (kinderen)’ is 7 punt; verwacht: 8 of meer.',
  ],
  [
    'a hairline',
    drawn('stroke-width="0.75"', 'stroke-width="0.25"'),
    'size',
    '<line> norm heeft een lijn van 0,3 punt; verwacht: 0,5 of meer.',
  ],
  [
    'a link',
    withMore('<a href="https://x.example"><rect width="1" height="1" fill="none"/></a>'),
    'size',
    '<a> mag niet in een figuur voor een brief; verwacht: alleen vormen en tekst.',
  ],
  [
    'a style',
    drawn('<circle', '<circle style="fill:red"'),
    'size',
    '<circle> dot heeft style; verwacht: maten, kleuren en lettertypen als gewone kenmerken, zonder werking of opmaak.',
  ],
  [
    'a hidden text',
    withMore('<text x="6" y="540" font-size="8" display="none">verborgen</text>'),
    'size',
    /^‘verborgen’ heeft display; verwacht/,
  ],
  [
    'text outside',
    withMore('<text x="440" y="540" font-size="8">buiten</text>'),
    'size',
    'De tekst ‘buiten’ valt buiten de figuur.',
  ],
  [
    'a count of 6',
    drawn('>&lt; 10</text>', '>6</text>'),
    'smallNumbers',
    'Het getelde aantal 6 staat in de figuur; verwacht: onder 10 geen aantal, maar ‘< 10’.',
  ],
  [
    'a dot at 9',
    drawn(/(<circle data-mark="dot" cx="[\d.]+" cy=")363\.125"/, '$1357.625"'),
    'smallNumbers',
    'Een stip laat 9 zien; verwacht: onder 10 geen aantal, maar ‘< 10’.',
  ],
  [
    'a count of 6 in the data',
    { ...good, table: { ...good.table, rows: [['2025-07-01', 6, 7.2]] } },
    'smallNumbers',
    'Het getelde aantal 6 staat in de tabel met gegevens; verwacht: onder 10 geen aantal, maar ‘< 10’.',
  ],
  [
    'a count of 9 below the picture',
    { ...good, twin: { ...good.twin, rows: [['1 juli 2025', '9', '7']] } },
    'smallNumbers',
    'Het getelde aantal 9 staat in de tabel onder de figuur; verwacht: onder 10 geen aantal, maar ‘< 10’.',
  ],
  [
    'a count of 6 in the description',
    described(`${good.description} Geteld: 26 (1 juni 2025), 6 (1 juli 2025).`),
    'smallNumbers',
    'Het getelde aantal 6 staat in de beschrijving; verwacht: onder 10 geen aantal, maar ‘< 10’.',
  ],
  [
    'no rule for small numbers',
    noted({ smallNumbers: '' }),
    'smallNumbers',
    'Er staan getelde aantallen in de figuur, maar niet de regel voor aantallen onder 10.',
  ],
  ['an English picture', drawn('lang="nl"', 'lang="en"'), 'language', 'De taal van de figuur is ‘en’; verwacht: ‘nl’.'],
  [
    'an English label',
    withMore('<text x="346" y="200" font-size="8">Base path</text>'),
    'language',
    '‘base’ in de figuur is Engels.',
  ],
  [
    'a decimal point',
    withMore('<text x="346" y="200" font-size="8">12.5%</text>'),
    'language',
    '‘12.5’ in de figuur heeft geen Nederlandse punten en komma’s; verwacht: zoals 1.234,5.',
  ],
  [
    'a thousands comma',
    { ...good, twin: { ...good.twin, rows: [['1 juli 2025', '< 10', '1,234.5']] } },
    'language',
    '‘1,234.5’ in de tabel onder de figuur heeft geen Nederlandse punten en komma’s; verwacht: zoals 1.234,5.',
  ],
  [
    'a character that the font lacks',
    withMore('<text x="346" y="200" font-size="8">\u25bd</text>'),
    'language',
    'Het teken ‘\u25bd’ in de figuur staat niet in het lettertype; verwacht: een vorm of een woord.',
  ],
  [
    'a date in digits',
    withMore('<text x="346" y="200" font-size="8">2025-03-01</text>'),
    'language',
    '‘2025-03-01’ in de figuur is een datum in cijfers; verwacht: zoals 1 maart 2025.',
  ],
  [
    'a forecast',
    withMore('<text x="6" y="550" font-size="8">Het model voorspelt een daling.</text>'),
    'wording',
    '‘voorspelt’ staat in de figuur; het model rekent door en belooft niets.',
  ],
  [
    'no sentence that it is a calculation',
    {
      ...drawn('geen voorspelling', 'een som'),
      notes: { ...good.notes, source: good.notes.source.replace('geen voorspelling', 'een som') },
    },
    'wording',
    'In de bronregel ontbreekt: ‘berekening, geen voorspelling’.',
  ],
  [
    'a red line',
    drawn('fill="none" stroke="#143f74"', 'fill="none" stroke="#860015"', true),
    'wording',
    '<path> line retention is rood of groen (#860015); verwacht: een kleur zonder oordeel.',
  ],
];

itFails(cases);
