import type { ChainWords } from './chain.ts';

const children = (n: string, one: boolean) => `${n} ${one ? 'kind' : 'kinderen'}`;
const waits = (n: string, one: boolean) => `${children(n, one)} ${one ? 'wacht' : 'wachten'}`;
const nobody = () => '';

/** Dutch texts of the picture of the chain, in plain words (B1). */
export const chainNl: ChainWords = {
  title: 'De keten in beeld',
  looks: {
    stale: 'Dit hoort nog bij de vorige instelling. De nieuwe wordt doorgerekend.',
    first: 'Dit is een eerste schatting: de cijfers bewegen nog.',
  },
  intro:
    'Zo loopt een kind door de keten, van melding tot het einde van de maatregel. U ziet per plek hoeveel kinderen er op een datum wachten, en hoeveel er in die maand verder gaan.',
  scenario: 'Welk scenario',
  basePath: 'Basispad',
  date: 'Datum',
  picture: {
    language: 'nl',
    station: {
      report: 'Melding',
      table: 'Jeugdbeschermingstafel',
      raad: 'Raad voor de Kinderbescherming',
      court: 'Kinderrechter',
      gi: 'Gecertificeerde instelling (GI)',
      referral: 'Verwijzing naar hulp',
      help: 'Hulp bij een aanbieder',
      end: 'Einde',
    },
    waiting: {
      report: (n, one) => (one ? `${n} gezin wacht op de tafel` : `${n} gezinnen wachten op de tafel`),
      table: waits,
      raad: waits,
      court: waits,
      gi: (n, one) => `${waits(n, one)} op een vaste jeugdbeschermer`,
      referral: (n, one) => `${waits(n, one)} op een plek op een lijst`,
      help: (n, one) => `${waits(n, one)} op een lijst`,
      end: nobody,
    },
    busy: {
      report: (n, one) => `${n} ${one ? 'gezin' : 'gezinnen'} bij het lokale team`,
      table: nobody,
      raad: (n) => `${n} in onderzoek`,
      court: nobody,
      gi: (n) => `${n} met een vaste jeugdbeschermer`,
      referral: nobody,
      help: (n, one) => `${n} ${one ? 'krijgt' : 'krijgen'} hulp`,
      end: nobody,
    },
    parts: {
      'chain.toRaad': 'in overdracht naar de Raad',
      withoutWorkerNew: 'nieuw: nog nooit een jeugdbeschermer',
      withoutWorkerExisting: 'bestaand: jeugdbeschermer is weg',
      'chain.referral': 'verwijzing in voorbereiding',
      'chain.intake': 'intake bij een aanbieder',
      'chain.stuck': 'vastgelopen na weigeringen',
      'chain.listed': 'van hen met een maatregel',
    },
    flows: {
      reported: (n, one) => `${n} ${one ? 'gezin' : 'gezinnen'} gemeld`,
      atTable: (n) => `${n} naar de tafel`,
      sentToRaad: (n) => `${n} naar de Raad`,
      requested: (n) => `${n} naar de rechter`,
      ordered: (n) => `${n} met een nieuwe OTS of voogdij`,
      vots: (n) => `${n} met spoed (VOTS)`,
      coupled: (n, one) => `${n} ${one ? 'krijgt' : 'krijgen'} een jeugdbeschermer`,
      lost: (n, one) => `${n} terug in de rij: ${one ? 'verloor' : 'verloren'} de jeugdbeschermer`,
      referrals: (n) => `${n} verwezen`,
      listed: (n) => `${n} op een lijst, ook zonder maatregel`,
      helpStarted: (n, one) => `bij ${n} ${one ? 'kind' : 'kinderen'} start de hulp`,
      helpEnded: (n, one) => `bij ${n} ${one ? 'kind' : 'kinderen'} stopt de hulp`,
      ended: (n, one) => `bij ${n} ${one ? 'kind' : 'kinderen'} eindigt de maatregel`,
    },
    load: (percent, fullness) =>
      `${percent}% bezet${{ room: '', full: ': vol', over: ': meer dan vol', growing: ': vol, de rij groeit' }[fullness]}`,
    range: (low, high) => `meestal ${low} tot ${high}`,
    change: (signed) => `(${signed})`,
    unknown: 'niet bekend',
    future: (n) => `Eén mogelijke toekomst (nummer ${n}), geen voorspelling`,
    alt: (date, station, n) => `De keten op ${date}. De langste rij is bij: ${station}, ${n}.`,
    howToRead: ({ days, future, compared }) => [
      'De balken hebben allemaal dezelfde maat: een balk die twee keer zo lang is, is een rij van twee keer zoveel.',
      days === null
        ? 'Op de startdatum zijn er nog geen aantallen bij de pijlen.'
        : `Het getal bij een pijl is het aantal in de ${days} dagen tot deze datum. Hoe dikker de pijl, hoe meer.`,
      ...(future ? [] : ['‘Meestal’ wil zeggen: in 18 van de 20 doorgerekende toekomsten.']),
      ...(compared
        ? [
            'Een klein getal met + of − is het verschil met het basispad. Het staat er alleen als dat verschil duidelijk is. Ook zonder echt verschil komt er door toeval ongeveer 1 op de 20 keer zo’n getal te staan.',
          ]
        : []),
      'Een kind kan op twee plekken tegelijk staan: bij de GI en bij de hulp.',
    ],
  },
  futures: {
    play: 'Speel één mogelijke toekomst af',
    pause: 'Pauze',
    goOn: 'Afspelen',
    step: 'Eén maand verder',
    another: 'Een andere toekomst',
    back: 'Terug naar alle toekomsten samen',
    loading: 'De toekomst wordt opgehaald.',
    failed: 'Deze toekomst is nog niet doorgerekend. Probeer het zo opnieuw.',
  },
  delay: {
    title: 'Waar de tijd heen gaat',
    links: {
      reportToTable: 'van melding tot tafel',
      table: 'wachten op de tafel',
      raadWait: 'wachten op de Raad',
      investigation: 'het onderzoek van de Raad',
      court: 'wachten op de kinderrechter',
      worker: 'wachten op een vaste jeugdbeschermer',
      referral: 'de voorbereiding van de verwijzing',
      help: 'van verwijzing tot hulp',
    },
    longest: (links, days) =>
      days === null
        ? `De meeste dagen gaan heen bij: ${links}.`
        : `De meeste dagen gaan heen bij: ${links}. De helft van de kinderen is daar langer dan ${days} dagen.`,
    shorter: (scenario, items) => `Met ‘${scenario}’ gaat het duidelijk sneller bij: ${items}.`,
    longer: (scenario, items) => `Met ‘${scenario}’ duurt het duidelijk langer bij: ${items}.`,
    item: (link, days, low, high, level) =>
      `${link} (${days} dagen, tussen ${low} en ${high}${level === 'p50' ? ', voor een kind in het midden' : ', voor de 1 op de 10 die het langst wacht'})`,
    same: (scenario) => `Met ‘${scenario}’ is er in geen enkele stap een duidelijk verschil in dagen.`,
    chance:
      'Een duidelijk verschil is ook wel eens toeval. Waar in het echt niets verandert, staat er ongeveer 1 op de 20 keer toch een verschil.',
    growing: (line, n) =>
      `${line}, in ${n} van de 20 toekomsten: deze wachtrij staat aan het eind ver boven zijn gemiddelde. Hij groeit nog.`,
    overloaded: (what, percent) =>
      `${what}: ${percent}% bezet over de hele tijd. Er is geen ruimte om de rij korter te maken.`,
  },
  table: {
    summary: 'Dezelfde getallen in een tabel',
    caption: (date) => `De keten op ${date}`,
    station: 'Plek',
    waiting: 'Wachten',
    range: '18 van de 20 toekomsten',
    change: 'Duidelijk verschil met het basispad',
    busy: 'Mee bezig',
    load: 'Bezetting',
    flows: (days) => `Verder gegaan in de ${days} dagen tot deze datum`,
    flow: 'Stap',
  },
};
