import { guidesNl } from './guides-nl.ts';
import type { WhyWords } from './why.ts';

const these = (loops: number) => (loops === 1 ? 'deze lus' : 'deze lussen');

export const whyNl: WhyWords = {
  language: 'nl',
  boxes: {
    load: 'werkdruk',
    leaving: 'vertrek van jeugdbeschermers',
    workers: 'jeugdbeschermers met tijd',
    line: 'kinderen in de wachtrij',
    norm: 'kinderen per fte volgens de norm',
    room: 'ruimte voor nieuwe gezinnen',
    candidates: 'sollicitanten',
    missingHelp: 'kinderen zonder passende hulp',
    hoursPerChild: 'uren werk per kind',
    endings: 'maatregelen die eindigen',
    fallenBack: 'gezinnen die terugvallen in de rij',
    raadStaff: 'capaciteit bij de Raad',
    raadLine: 'gezinnen in de rij bij de Raad',
    orders: 'nieuwe maatregelen bij de GI’s',
    emergencies: 'spoedzaken (VOTS)',
    roomForOthers: 'ruimte voor andere gezinnen',
    stop: 'weken opnamestop bij één GI',
    toOthers: 'gezinnen naar de andere GI’s',
    taken: 'overnames door een GI met ruimte',
    atRaad: 'gezinnen bij de Raad zonder jeugdbeschermer',
    localLoad: 'drukte bij lokale teams',
    escalations: 'gezinnen die naar de tafel gaan',
    refusals: 'weigeringen door aanbieders',
    helpLine: 'kinderen op de lijst voor hulp',
    blocked: 'kinderen zonder vervolgplek',
    freePlaces: 'vrije plekken voor hulp',
    decided: 'besluiten over nieuwe plekken',
    fromProviders: 'nieuwe collega’s die van een aanbieder komen',
    elsewhere: 'vacatures bij de Raad en lokale teams',
    sick: 'langdurig zieke collega’s',
    measures: 'lopende maatregelen',
    money: 'geld voor de GI’s',
    publicity: 'negatieve publiciteit',
    strike: 'uren staking',
    training: 'tijd om collega’s in te werken',
    changes: 'wisselingen van jeugdbeschermer',
    returns: 'gezinnen die terugkomen',
  },
  loops: {
    arrow: (from, to, sign, later) =>
      `Hoe meer ${from}, hoe ${sign === 1 ? 'meer' : 'minder'} ${to}${later ? ', maar pas later' : ''}.`,
    reinforcing: (box) => `De kring versterkt zichzelf: meer ${box}, en via de andere stappen nog meer ${box}.`,
    balancing: (box) => `De kring remt zichzelf: meer ${box}, en via de andere stappen weer minder ${box}.`,
    noRing: 'Het is geen kring: het werkt één kant op.',
    later: 'later',
    how: 'Hoe werkt deze lus?',
    diagram: 'Een plus betekent meer geeft meer, een min betekent meer geeft minder.',
  },
  effects: {
    range: (direction, low, high) => {
      if (direction === 'up') return `tussen ${low} en ${high} kinderen meer`;
      if (direction === 'down') return `tussen ${low} en ${high} kinderen minder`;
      return `geen duidelijk verschil (tussen ${low} minder en ${high} meer)`;
    },
    none: 'geen enkel verschil',
    onDate: (date, range) => `Op ${date}: ${range} zonder vaste jeugdbeschermer dan in het basispad.`,
    average: (range) => `Gemiddeld over de hele periode: ${range}.`,
    change: {
      idle: (_, off, n) => `Zonder ${these(n)} is het effect precies hetzelfde: ${off}.`,
      unclear: (on, off, n) =>
        `Zonder ${these(n)} is het effect ${off}, met ${these(n)} ${on}. Die twee zijn niet duidelijk verschillend.`,
      gone: (on, off, n) => `Zonder ${these(n)} blijft er geen duidelijk effect over: ${off}, in plaats van ${on}.`,
      smaller: (on, off, n) => `Zonder ${these(n)} is het effect kleiner: ${off}, in plaats van ${on}.`,
      larger: (on, off, n) =>
        `Zonder ${these(n)} is het effect groter: ${off}, in plaats van ${on}. ${n === 1 ? 'De lus houdt' : 'De lussen houden'} het effect dus tegen.`,
      turned: (on, off, n) => `Zonder ${these(n)} gaat het effect de andere kant op: ${off}, in plaats van ${on}.`,
      appears: (on, off, n) => `Zonder ${these(n)} is er wel een duidelijk effect: ${off}. Met ${these(n)}: ${on}.`,
    },
    measure: (date) => `Op ${date}`,
    measureAverage: 'Gemiddeld over de hele periode',
    twoGroups: 'De doorrekeningen vallen in twee groepen uiteen. Een gemiddelde beschrijft dan geen van beide.',
  },
  lines: {
    axis: {
      difference: 'Verschil met het basispad: kinderen zonder vaste jeugdbeschermer',
      level: 'Kinderen zonder vaste jeugdbeschermer',
    },
    band: {
      difference:
        'Boven nul: meer kinderen dan in het basispad. De band laat zien hoe zeker het gemiddelde verschil is (95%).',
      level: 'De band laat zien waar 18 van de 20 doorrekeningen uitkomen.',
    },
    marks: 'Een stippellijn: daar begint of eindigt iets.',
    table: 'Deze cijfers als tabel',
    date: 'Datum',
    cell: (mean, low, high) => `${mean} (${low} tot ${high})`,
    nothing: '–',
    description: (axis, labels) =>
      `Lijnen in de tijd. ${axis}. Lijnen: ${labels.join('; ')}. De cijfers staan in de tabel.`,
  },
  status: {
    computing: 'Wordt doorgerekend…',
    stale: 'Deze uitkomst hoort bij de vorige keuze. De nieuwe wordt doorgerekend…',
    first: (n) => `Eerste schatting na ${n} doorrekeningen.`,
    stable: (n) => `${n} doorrekeningen, elk scenario met dezelfde gezinnen.`,
    faults: 'Deze vraag kan niet worden doorgerekend:',
    failed: (message) => `Het doorrekenen is gestopt: ${message}`,
  },
  panel: {
    title: 'Waarom?',
    intro:
      'Een knop werkt door via lussen: iets verandert, en dat verandert weer iets anders. Zet een lus uit en zie wat er van het effect overblijft.',
    noVariant: 'Verschuif eerst een knop. Dan ziet u hier hoe die doorwerkt.',
    loops: 'De lussen',
    result: 'Wat blijft er over van het effect?',
    touched: (variant) => `Lussen waar “${variant}” direct op werkt`,
    noneTouched: 'Deze variant werkt niet direct op een lus. Kijk bij de andere lussen.',
    others: (count) => `De andere lussen (${count})`,
    off: 'Doe alsof dit niet gebeurt',
    alreadyOff: 'Deze lus staat in uw vergelijking al uit.',
    allOn: 'Met deze lussen aan',
    without: (names) => `Zonder ${names.join(', ')}`,
    pick: 'Zet bij een lus een vinkje om het verschil te zien.',
    notAdded:
      'Delen van verschillende lussen tellen niet op tot het geheel en hangen af van de volgorde: lussen werken op elkaar in, en uitzetten verandert ook het basispad.',
    take: 'Zet deze lussen ook in mijn vergelijking uit',
    everything: 'Zet alle lussen weer aan',
    taken: 'Deze lussen staan nu uit in uw vergelijking. U kunt dit ongedaan maken.',
    replaced: 'Uw vergelijking is vervangen. U kunt dit ongedaan maken.',
    undone: 'Ongedaan gemaakt: uw vergelijking is weer zoals zij was.',
  },
  guides: guidesNl,
};
