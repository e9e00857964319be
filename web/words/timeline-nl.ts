import type { TimelineWords } from './timeline.ts';

/** Dutch, in plain words (B1). */
export const timelineNl: TimelineWords = {
  title: 'Tijdlijn',
  intro: (variant) =>
    `Wanneer wat verandert in “${variant}”. Vul de datum in. Op een breed scherm kunt u het begin en het einde ook slepen.`,
  empty: 'Er staat nog niets op de tijdlijn. Verschuif een knop of voeg een gebeurtenis toe.',
  kinds: { levers: 'knop', shocks: 'gebeurtenis van buiten' },
  events: { raadRecovers: 'De Raad herstelt', raadFallsShort: 'De Raad komt mensen tekort' },
  add: {
    label: 'Gebeurtenis',
    named: 'Voorbeelden',
    shocks: 'Van buiten',
    levers: 'Knoppen',
    button: 'Gebeurtenis toevoegen',
    help: 'U krijgt een voorbeeldwaarde. Pas die en de data daarna zelf aan.',
    added: (label) => `Toegevoegd: ${label}.`,
  },
  line: {
    starts: (label) => `Begin van ${label}`,
    ends: (label) => `Einde van ${label}`,
    noEnd: 'tot het einde van de doorrekening',
    remove: 'Haal weg',
  },
  money: {
    title: 'Kosten van de knoppen zelf',
    perYear: (low, middle, high) => `Kost ongeveer ${middle} euro per jaar (${low} tot ${high}).`,
    nothing: 'Geen kosten naast de mensen en plekken die het model zelf telt.',
    shock: 'Een gebeurtenis van buiten wordt niet gekocht.',
    caption: (priceLevel) => `Wat de knoppen kosten in euro, naast wat het model zelf telt; prijspeil ${priceLevel}`,
    year: 'Jaar',
    low: 'Laag',
    middle: 'Midden',
    high: 'Hoog',
    total: 'Samen',
    partOf: (year, from, until) => `${year} (${from} tot en met ${until})`,
    notIn:
      'Niet hierin: mensen in dienst, plekken in gebruik en maatwerk. Die telt het model in de uitkomst “kosten”. Ook niet hierin: de kosten van het invoeren, en wat gezinnen en andere organisaties betalen. De meeste bedragen zijn aannames.',
  },
  table: {
    title: 'De tijdlijn als tabel',
    what: 'Wat',
    value: 'Waarde',
    target: 'Voor wie',
    everyone: 'iedereen',
    start: 'Begint op',
    ramp: 'Aanloop',
    atOnce: 'meteen',
    months: (months) => `${months} maanden`,
    end: 'Stopt op',
    cost: 'Kosten per jaar in euro',
  },
};
