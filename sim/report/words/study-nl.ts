import type { StudyWords } from './study.ts';

/** Dutch sentences of the studies, in plain words (B1). */
export const studyNl: StudyWords = {
  lever: (label, value, date) => `${label} (${value}, vanaf ${date})`,
  undefined: (n, of) => `In ${n} van de ${of} doorrekeningen komt dit niet voor; die tellen hier niet mee.`,
  sure: [
    '- “Zeker tussen” laat zien hoe zeker het gemiddelde is. Ligt nul ertussen, dan is niets duidelijk.',
    '- Onzekerheid over de andere getallen van het model zit hier niet in.',
  ],
  knockout: {
    opening: ({ regions, from, until, times }, scenario) =>
      `Uitschakelproef voor ${regions}, van ${from} tot ${until}: scenario ${scenario} met en zonder knoppen en schokken, en ` +
      `dat nog eens met telkens één mechanisme uit; alles ${times} doorgerekend.`,
    levers: (list) => `Het effect van: ${list}.`,
    leftOut: (names) => `Doen niets in dit scenario, en zijn dus niet uitgeschakeld: ${names}.`,
    effect: (amount, between) => `Effect: ${amount} (zeker: ${between}).`,
    noEffect: 'Knoppen en schokken veranderen hier niets, ook niet met een mechanisme uit.',
    mechanism: 'Mechanisme',
    without: 'Effect zonder',
    through: 'Loopt hierlangs',
    share: 'Deel van het effect',
    noShare: 'effect niet duidelijk',
    nothingPasses: 'Er loopt niet duidelijk iets van dit effect langs een van de mechanismen.',
    nothing: (names) => `Hierlangs loopt niets: ${names}.`,
    howToRead: (date) => [
      'Zo lees je dit:',
      '- “Effect zonder” is het effect als dit mechanisme uit staat, met en zonder de knoppen en schokken.',
      '- “Loopt hierlangs” is het effect min het effect zonder. Is het teken anders dan dat van het effect, dan remt dit mechanisme het effect.',
      `- Een maandreeks staat hier met de laatste datum: ${date}. De rest geldt voor de hele periode.`,
      '- Een mechanisme uitzetten verandert ook het pad zonder de knoppen: het effect begint dan ergens anders.',
      '- De delen tellen niet op tot 100%: mechanismen werken op elkaar in.',
    ],
  },
  split: {
    opening: ({ regions, from, until, times }, scenario) =>
      `Van estafette naar team voor ${regions}, van ${from} tot ${until}: het verschil in scenario ${scenario}, verdeeld ` +
      `over de vier delen van een team. Alle combinaties van delen zijn ${times} doorgerekend.`,
    levers: (list) => `Knop: ${list}.`,
    levels: (relay, team) => `Estafette: ${relay}. Team: ${team}.`,
    part: 'Deel',
    difference: 'Verschil',
    sum: 'Samen: team min estafette',
    howToRead: (date) => [
      'Zo lees je dit:',
      `- Een maandreeks staat hier met de laatste datum: ${date}. De rest geldt voor de hele periode.`,
      '- Een deel is wat het gemiddeld toevoegt, over alle volgordes waarin de delen erbij kunnen komen (Shapley).',
      '- De vier delen tellen precies op tot het hele verschil; door afronden kan het laatste cijfer afwijken.',
    ],
  },
  sensitivity: {
    opening: ({ regions, from, until, times }, scenario, numbers) =>
      `Welk ontbrekend getal maakt het antwoord het meest onzeker? Voor ${regions}, van ${from} tot ${until}: scenario ` +
      `${scenario}, met steeds één van ${numbers} getallen aan het lage en aan het hoge einde van zijn bereik; elk ` +
      `${times} doorgerekend.`,
    asIs: (value) => `In het scenario zelf: ${value}.`,
    number: 'Getal',
    range: 'Bereik',
    low: 'Laag',
    high: 'Hoog',
    swing: 'Hoog min laag',
    status: { measured: 'gemeten', derived: 'afgeleid' },
    more: (moves, nothing) =>
      `Aantal getallen dat minder doet en niet getoond is: ${moves}. Aantal dat hier niets doet: ${nothing}.`,
    leftDials: (keys) => `Niet bewogen, want het zijn keuzes en geen gebrek aan kennis: ${keys}.`,
    leftReported: (keys) => `Niet bewogen, want alleen uitkomsten worden ertegen afgezet: ${keys}.`,
    leftOff: (keys) => `Niet bewogen, want hun mechanisme staat uit: ${keys}.`,
    leftOwn: (keys) =>
      `Niet bewogen, want het scenario geeft ze per regio, GI, hulpsoort of aanbieder een eigen waarde: ${keys}.`,
    howToRead: (date) => [
      'Zo lees je dit:',
      `- Een maandreeks staat hier met de laatste datum: ${date}. De rest geldt voor de hele periode.`,
      '- Bovenaan staat het getal dat het antwoord het meest beweegt: dat meten helpt het meest.',
      '- Eén getal tegelijk: wat getallen samen doen, staat hier niet.',
      '- Het bereik is wat bronnen of makers denkbaar vinden.',
    ],
  },
  measures: {
    opening: ({ regions, from, until, times }, scenario) =>
      `Maatregelen naast elkaar voor ${regions}, van ${from} tot ${until}: elk ${times} doorgerekend, op dezelfde gezinnen ` +
      `als ‘${scenario}’. De beste voor kinderen staat bovenaan.`,
    asIs: (value) => `Zonder maatregel: ${value}.`,
    measure: 'Maatregel',
    group: 'Groep',
    effect: 'Effect (zeker tussen)',
    better: 'Beter in',
    cost: 'Kosten, mln euro per jaar',
    visible: 'Eerst zichtbaar',
    feasibility: 'Uitvoerbaar',
    toFill: '......',
    never: 'niet',
    after: (months, direction) => `na ${months} mnd (${direction === 'lower' ? 'lager' : 'hoger'})`,
    howToRead: (date) => [
      'Zo lees je dit:',
      `- Een maandreeks staat hier met de laatste datum: ${date}. De rest geldt voor de hele periode.`,
      '- Maatregelen met dezelfde letter zijn niet van elkaar te onderscheiden: hun volgorde zegt niets. De paren zijn samen beoordeeld, op 95%.',
      '- Kosten zijn wat de hele keten per jaar meer (+) of minder (−) kost, in prijzen van 2025, met lage en hoge prijzen eronder.',
      '- “Eerst zichtbaar” telt vanaf de start van de maatregel tot de eerste maand waarin het verschil duidelijk is, en zegt welke kant het dan op gaat.',
      '- Of een maatregel uitvoerbaar is, vult u zelf in: daar zegt het model niets over.',
      '- Onzekerheid over de andere getallen van het model zit hier niet in.',
    ],
  },
};
