import { number } from '../numbers.ts';
import { nl as report } from '../words/nl.ts';
import type { FillWords } from './words.ts';

const n = (value: number, decimals = 0) => number(value, decimals, 'nl');

/** Dutch sentences of the form. */
export const fillNl: FillWords = {
  amount: (value) => number(value, String(value).split('.')[1]?.length ?? 0, 'nl'),
  // Numbers of the form are shares from 0 to 1, not percentages.
  unit: (unit) => (unit === 'share' ? 'aandeel' : (report.units[unit] ?? unit)),
  purpose:
    'Het model rekent door wat een ingreep doet met kinderen die wachten in de keten van de jeugdbescherming, om tussen maatregelen te kiezen. Het zegt niets over één kind en is geen voorspelling (docs/model.md, docs/limits.md).',
  openPurpose: 'voor welk besluit of onderzoek deze uitkomsten zijn gemaakt',
  outputs: (shown, all) =>
    `${n(shown)} van de ${n(all)} uitkomsten, met wat elk telt en wanneer; alle staan in outputs.csv.`,
  interval:
    'De fout van een gemiddelde over doorrekeningen is het interval van 95 %: gemiddelde ± t(0,975, n − 1) × √(variantie / n). Verschillen worden genomen per doorrekening, tussen doorrekeningen met hetzelfde toeval (docs/results.md).',
  outputColumns: ['Id', 'Sleutel', 'Naam', 'Wat wordt geteld', 'Eenheid', 'Blik'],
  noDesign: 'Geen proefopzet: de invoer beweegt niet, alleen de scenario’s verschillen.',
  design: (kind, points, dimensions) =>
    `Opzet: ${kind}, ${n(points)} punten over ${n(dimensions)} dimensies (item 3.3).`,
  noOptimisation: 'De opdracht die deze bestanden maakte, zocht geen beste waarde.',
  openReasons: 'waarom deze scenario’s zijn gekozen',
  diagram:
    'Een plaatje van de keten met elk station staat op de webpagina onder “De keten”; de route staat in stappen in docs/model.md. In dit pakket zit geen plaatje.',
  logic: 'De regels in woorden, in de volgorde waarin een kind ze tegenkomt: docs/model.md.',
  oneScenario: (name) => `Eén scenario, ${name}; er is niets om mee te vergelijken.`,
  against: (name) =>
    `Elke plaats waar een scenario anders is dan ${name}, gevonden door de gecontroleerde scenario’s te vergelijken:`,
  differenceColumns: ['Scenario', 'Plaats', 'Daar', 'Hier'],
  algorithms:
    'Toewijzen, volgorde van wachtrijen en kalender: docs/model.md, docs/rules.md en de broncode onder sim/model.',
  off: (ids) => (ids.length === 0 ? 'Geen mechanisme staat uit.' : `Uit staan: ${ids.join(', ')}.`),
  entities: 'Gezinnen, kinderen, jeugdbeschermers en plekken, met wat elk draagt: docs/model.md, “Who and what”.',
  stations: (count) => `${n(count)} soorten gebeurtenissen, in de volgorde waarin die van één moment gaan:`,
  stationColumns: ['Gebeurtenis', 'Wat er gebeurt'],
  resources: (gis, providers) =>
    `De Raad van elke regio, ${n(gis)} GI’s en ${n(providers)} aanbieders; omvang aan het begin:`,
  resourceColumns: ['Wie', 'Omvang'],
  none: 'niet vermeld',
  queues: (rules) => `Volgorde: ${rules.map(([line, rule]) => `${line}: ${rule}`).join('; ')}.`,
  queueRules: 'Wat elke regel doet, en wie een wachtrij eerder verlaat: docs/rules.md en docs/model.md.',
  entry: (regions) =>
    `Regio’s: ${regions.join(', ')}. Hoe gezinnen binnenkomen en weggaan: docs/model.md, “Boundary” en “The route”.`,
  cards: (grades) =>
    `Bronkaarten waarop de getallen rusten, naar kwaliteit (A officiële telling, B officieel rapport, C uit tweede hand, D aanname of rekensom): ${grades.map(([grade, count]) => `${grade} ${n(count)}`).join(', ')}. Elk met uitgever, periode en adres in sources.csv.`,
  counted: (points) => `${n(points)} getelde aantallen staan in het eerste scenario.`,
  openSamples: 'hoe groot de steekproeven achter de bronkaarten waren: dat staat niet op de kaarten',
  openProcessing: 'hoe de cijfers uit hun publicaties zijn gehaald; de bestanden hebben alleen de cijfers',
  parameters: (all, changed) =>
    `${n(all)} getallen met eenheid, standaardwaarde, bereik, status en bronnen in parameters.csv; ${n(changed)} zijn in het eerste scenario anders dan de standaardwaarde.`,
  correlation:
    'Trekkingen voor verschillende doelen zijn onafhankelijk; een trekking hoort bij een gezin, kind of medewerker en is bij elk beleid dezelfde (docs/rng.md).',
  rangeColumns: ['Beweegt', 'Eenheid', 'Van', 'Tot', 'Schaal'],
  whole: 'hele getallen',
  openRanges: 'waarom dit bereik, waar het niet dat van het register is',
  assumptions: (count, all, unsourced) =>
    `${n(count)} van de ${n(all)} getallen zijn aannames; ${n(unsourced)} getallen hebben geen bronkaart. De reden staat in de kolom basis van parameters.csv.`,
  others: (measured, derived) => `${n(measured)} zijn gemeten en ${n(derived)} volgen uit metingen.`,
  start: (date, calendar) =>
    `Een doorrekening met een einde, vanaf de startfoto van ${date}; kalender: ${calendar}. Geen aanloop.`,
  snapshot:
    'Wat aan het begin loopt, krijgt bij toeval een verstreken en een resterende tijd, als in een stabiele voorraad (docs/model.md, “The startfoto”).',
  length: (years) => `${n(years, 1)} jaar.`,
  fixed: (count) => `${n(count)} onafhankelijke doorrekeningen van elk scenario.`,
  precision: (least, most, halfWidth) =>
    `${n(least)} tot ${n(most)} doorrekeningen per punt, tot het interval van 95 % van elk gepaard verschil hooguit ${n(100 * halfWidth, 1)} % is van het gemiddelde van het eerste beleid (docs/sweeps.md).`,
  openReplications: 'waarom dit aantal doorrekeningen',
  software: (version) =>
    `ketenlab ${version}, eigen motor (docs/engine.md), EUPL-1.2. Op elk besturingssysteem komen dezelfde getallen (docs/rng.md).`,
  packedOn: (version, node, system) => `Dit pakket is gemaakt met versie ${version}, Node.js ${node}, op ${system}.`,
  openSystem: 'besturingssysteem en Node.js van de doorrekening: die staan niet in uitkomsten',
  seed: (seed) => `Seed “${seed}”.`,
  generator:
    'Elke trekking heeft een adres (seed, doorrekening, wie, waarvoor, hoeveelste), zodat scenario’s hun toeval delen. Testgetallen: docs/rng.md.',
  execution:
    'Van gebeurtenis naar gebeurtenis, met een vaste volgorde op één moment; doorrekeningen naast elkaar, met dezelfde bits bij elk aantal werkers (docs/engine.md).',
  time: (seconds, events) =>
    seconds === null || events === null
      ? 'Rekentijd: staat niet in de bestanden.'
      : `${n(events)} gebeurtenissen in ${n(seconds, 1)} seconden.`,
  machine: (processor, cores) => `Dit pakket is gemaakt op ${processor}, ${n(cores)} kernen.`,
  openMachine: 'de computer van de doorrekening: die staat niet in uitkomsten',
  code: (version) =>
    `ketenlab ${version}, EUPL-1.2; in het pakket van het programma zitten de documenten en scenario’s.`,
  citation: 'Hoe u naar het programma verwijst: CITATION.cff.',
};
