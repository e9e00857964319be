import type { PrintContext } from '../../../sim/report/print/context.ts';
import { type Case, drawn, found, inFirstPanel, itFails, line, titled, withMore } from './changed.ts';
import { context, good } from './good-figure.ts';

const tallestTick = /data-tick="80" data-at="[\d.]+"/;

const cases: readonly Case[] = [
  [
    'a title that is not in the picture',
    { ...good, title: good.title.replace('Aantal', 'Getal') },
    'title',
    /^In de figuur ontbreekt de titel: ‘Getal kinderen/,
  ],
  [
    'a title without a unit',
    titled('Zonder vaste jeugdbeschermer, Zuid-Holland Zuid, 2024'),
    'title',
    'De titel ‘Zonder vaste jeugdbeschermer, Zuid-Holland Zuid, 2024’ noemt geen eenheid; verwacht: kinderen.',
  ],
  [
    'a title without a region',
    titled('Aantal kinderen, 2024 tot 2027'),
    'title',
    'De titel ‘Aantal kinderen, 2024 tot 2027’ noemt geen regio; verwacht: Zuid-Holland Zuid.',
  ],
  [
    'a title without a period',
    titled('Aantal kinderen, Zuid-Holland Zuid'),
    'title',
    'De titel ‘Aantal kinderen, Zuid-Holland Zuid’ noemt geen periode; verwacht: een jaar van 2024-2027.',
  ],
  [
    'a finding of 21 words',
    found(`${'en '.repeat(20)}einde`),
    'title',
    'De bevinding heeft 21 woorden; ten hoogste 20 mag.',
  ],
  [
    'a finding of two sentences',
    found('Het daalt. Dat is zo.'),
    'title',
    'De bevinding ‘Het daalt. Dat is zo.’ is meer dan één zin.',
  ],
  [
    'an axis from 20',
    inFirstPanel('data-tick="0"', 'data-off="0"'),
    'zeroAxis',
    'De y-as in vak ‘new’ begint bij 20; verwacht: 0.',
  ],
  [
    'an axis with a break',
    inFirstPanel('data-tick="40"', 'data-tick="60" data-off=""'),
    'zeroAxis',
    /^Het streepje ‘60’ staat op 145; verwacht: 117,5/,
  ],
  [
    'panels with scales of their own',
    inFirstPanel('data-tick="80"', 'data-off="80"'),
    'zeroAxis',
    'De vakken ‘new’ en ‘existing’ hebben dezelfde eenheid (children), maar niet dezelfde schaal.',
  ],
  [
    'a date that does not exist',
    inFirstPanel('data-tick="2026-09-20"', 'data-tick="2026-02-30"'),
    'zeroAxis',
    '‘2026-02-30’ op de tijdas is geen datum die bestaat; verwacht: een datum zoals 2025-03-01.',
  ],
  [
    'dates at equal steps',
    inFirstPanel('data-tick="2025-09-20"', 'data-tick="2025-03-20"'),
    'zeroAxis',
    /^Het streepje ‘2025-03-20’ staat op 136; verwacht: 84,6/,
  ],
  [
    'a tick that says another number than it stands for',
    inFirstPanel('>40</text>', '>50</text>'),
    'zeroAxis',
    'Bij een streepje van de as staat ‘50’; verwacht: 40.',
  ],
  [
    'a count beside its date',
    inFirstPanel('data-mark="dot" cx="34"', 'data-mark="dot" cx="38"'),
    'zeroAxis',
    'De stip op 38 staat niet bij een datum waarop is geteld.',
  ],
  [
    'a tick without a place',
    drawn(tallestTick, 'data-tick="80"'),
    'zeroAxis',
    'Van het streepje ‘80’ op de as is de plaats niet bekend.',
  ],
  [
    'lines without an axis',
    drawn('data-axis="y"', 'data-off="y"', true),
    'zeroAxis',
    'Er is geen y-as in vak ‘new’, terwijl daar wel iets getekend is.',
  ],
  [
    'four lines',
    drawn(
      '<path data-mark="band"',
      `${line('vierde', '#6b6b6b', '1 1')}<text x="200" y="140" font-size="8">vierde</text><path data-mark="band"`,
    ),
    'threeSeries',
    'Er zijn 4 reeksen in vak ‘new’; ten hoogste 3 mag.',
  ],
  [
    'a line without a name',
    drawn('>Minder personeel vertrekt</text>', '>?</text>', true),
    'threeSeries',
    'Bij de reeks ‘retention’ staat geen naam.',
  ],
  [
    'a legend',
    withMore(
      '<rect x="300" y="200" width="8" height="8" fill="#143f74"/><text x="310" y="207" font-size="8">minder</text>',
    ),
    'threeSeries',
    '<rect> hoort bij een legenda; verwacht: namen bij de lijnen en balken zelf.',
  ],
  [
    'a line without a band',
    drawn('data-mark="band"', 'data-mark="shade"', true),
    'threeSeries',
    'De lijnen in vak ‘new’ hebben geen band die de onzekerheid laat zien.',
  ],
  [
    'a norm that is not drawn',
    drawn('data-mark="norm"', 'data-mark="grid"', true),
    'norm',
    'De lijn van de norm ontbreekt; verwacht: een lijn met ‘norm: hoogstens 20 kinderen’.',
  ],
  [
    'a norm at another level',
    good,
    'norm',
    /^De lijn van de norm staat op 172,5; verwacht: 145\.$/,
    { ...context, norm: { ...context.norm, value: 40 } as PrintContext['norm'] },
  ],
  [
    'a norm without its year',
    good,
    'norm',
    'Bij de norm staat niet van wanneer die is; verwacht: ‘afspraak 2025’.',
    { ...context, norm: { ...context.norm, vintage: 'afspraak 2025' } as PrintContext['norm'] },
  ],
  [
    'a start that is not drawn',
    inFirstPanel('data-mark="start"', 'data-mark="grid"'),
    'norm',
    'Op 1 oktober 2025 begint een maatregel, maar daar staat geen lijn in vak ‘new’.',
  ],
  [
    'a start without its date',
    drawn('hier begint het: 1 januari 2026', 'hier begint het', true),
    'norm',
    'Bij de lijn van 1 januari 2026 staat geen tekst met die datum.',
  ],
];

itFails(cases);
