import { altOf, type Case, drawn, itFails, line, money, noted, withMore } from './changed.ts';
import { context, good, result } from './good-figure.ts';

const cases: readonly Case[] = [
  [
    'no line on uncertainty',
    noted({ uncertainty: [] }),
    'uncertainty',
    'Er is geen tekst voor de regel over onzekerheid.',
  ],
  [
    'a confidence interval',
    withMore('<text x="6" y="550" font-size="8">Het betrouwbaarheidsinterval is 95%.</text>'),
    'uncertainty',
    '‘betrouwbaarheidsinterval’ staat in de figuur; verwacht: onzekerheid in gewone woorden.',
  ],
  [
    'two branches without a word',
    drawn('<path data-mark="band"', `${line('zhz-2024', '#111111', '')}<path data-mark="band"`),
    'uncertainty',
    'De reeks ‘zhz-2024’ valt uiteen in twee groepen; verwacht: beide getekend, en dat het er staat.',
  ],
  [
    'another version of the model',
    good,
    'source',
    'In de bronregel ontbreekt de versie van het model; verwacht: ‘Ketenlab 0.2.0’.',
    { ...context, result: { ...result, ketenlab: '0.2.0' } },
  ],
  [
    'another number of runs',
    good,
    'source',
    'In de bronregel ontbreekt het aantal doorrekeningen; verwacht: ‘200’.',
    { ...context, result: { ...result, replications: 200 } },
  ],
  [
    'another supplier',
    good,
    'source',
    'In de bronregel ontbreekt wie de getelde aantallen leverde; verwacht: ‘de William Schrikker Stichting’.',
    { ...context, counted: { ...context.counted, supplier: 'de William Schrikker Stichting' } },
  ],
  ['no definitions', noted({ definitions: [] }), 'definition', 'Er is geen tekst voor de definitieregel.'],
  [
    'no rule for rounding',
    noted({ definitions: good.notes.definitions.slice(0, 1) }),
    'definition',
    'De definities zeggen niet hoe getallen zijn afgerond; verwacht: een regel met ‘afgerond’.',
  ],
  [
    'a long alternative text',
    altOf(`Lijnfiguur van 1 tot 2. ${'a'.repeat(180)}`),
    'alternative',
    'De alternatieve tekst heeft 204 tekens; ten hoogste 200 mag.',
  ],
  [
    'an alternative text without a number',
    altOf('Lijnfiguur van 2024 tot 20 september 2027.'),
    'alternative',
    'De alternatieve tekst ‘Lijnfiguur van 2024 tot 20 september 2027.’ heeft geen getal.',
  ],
  [
    'an alternative text of a course without its start',
    altOf('Lijnfiguur: kinderen zonder vaste jeugdbeschermer, aan het eind 44.'),
    'alternative',
    /noemt niet het begin en het einde/,
  ],
  [
    'an alternative text without a kind',
    altOf('Van 113 naar 44.'),
    'alternative',
    /^De alternatieve tekst ‘Van 113 naar 44\.’ zegt niet wat voor figuur het is/,
  ],
  [
    'a picture that is not tied to its texts',
    drawn('f-title f-desc', 'f-title'),
    'alternative',
    'aria-labelledby="f-title" wijst niet naar een <title> en een <desc> van de figuur.',
  ],
  [
    'another description',
    { ...good, description: `${good.description} Meer.` },
    'alternative',
    '<desc> van de figuur zegt iets anders dan de beschrijving.',
  ],
  [
    'money without a line',
    { ...money('Prijspeil 2025, structureel, met dekking.'), notes: good.notes },
    'money',
    'De figuur toont geld, maar de regel over geld ontbreekt.',
  ],
  [
    'money without a price level',
    money('Structureel, met dekking.'),
    'money',
    'In de regel over geld ontbreekt het prijspeil met het jaar; verwacht: ‘prijspeil 2025’.',
  ],
  [
    'money without cover',
    money('Prijspeil 2025, structureel.'),
    'money',
    'In de regel over geld ontbreekt of er dekking is.',
  ],
];

itFails(cases);
