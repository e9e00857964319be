import type { Words } from '../../scenario/parameter.ts';
import { COUNT } from '../census.ts';
import type { Chain } from '../state.ts';
import { type Declared, type Indicator, stock } from './indicator.ts';

/** Children who have a jeugdbeschermer and whom no provider has on its list yet. */
const REFERRING = [COUNT.referral, COUNT.intake, COUNT.stuck];
const MEASURES = [COUNT.ots, COUNT.voogdij, COUNT.vots];
const WITHOUT_WORKER = [COUNT.fresh, COUNT.existing];

/** Children in a link of the chain, as the census of the date counts them. */
const counted: readonly (readonly [key: string, unit: string, count: number, label: Words, definition: Words])[] = [
  [
    'screening',
    'families',
    COUNT.screening,
    { nl: 'Gezinnen tussen melding en tafel', en: 'Families between report and table' },
    {
      nl: 'Gezinnen op de peildatum die zijn gemeld en nog niet bij de jeugdbeschermingstafel zijn aangemeld.',
      en: 'Families at the date that were reported and are not before the jeugdbeschermingstafel yet.',
    },
  ],
  [
    'table',
    'children',
    COUNT.table,
    { nl: 'Kinderen die op de tafel wachten', en: 'Children waiting for the table' },
    {
      nl: 'Kinderen op de peildatum die wachten op een bespreking aan de jeugdbeschermingstafel.',
      en: 'Children at the date who wait for a meeting of the jeugdbeschermingstafel.',
    },
  ],
  [
    'toRaad',
    'children',
    COUNT.toRaad,
    { nl: 'Kinderen in de overdracht naar de Raad', en: 'Children on the way to the Raad' },
    {
      nl: 'Kinderen op de peildatum die de tafel doorstuurde en die de Raad nog niet heeft.',
      en: 'Children at the date whom the table sent on and whom the Raad does not have yet.',
    },
  ],
  [
    'court',
    'children',
    COUNT.court,
    { nl: 'Kinderen die op een beschikking wachten', en: 'Children waiting for a decision' },
    {
      nl: 'Kinderen op de peildatum voor wie een verzoek bij de kinderrechter ligt.',
      en: 'Children at the date for whom a request lies with the kinderrechter.',
    },
  ],
  [
    'needed',
    'children',
    COUNT.needed,
    { nl: 'Hulp nodig, nog niemand verwijst', en: 'Needs help, nobody refers yet' },
    {
      nl: 'Kinderen met een maatregel op de peildatum die hulp nodig hebben en nog geen jeugdbeschermer hebben die verwijst.',
      en: 'Children with a measure at the date who need help and have no jeugdbeschermer who refers them yet.',
    },
  ],
  [
    'referral',
    'children',
    COUNT.referral,
    { nl: 'Verwijzing wordt voorbereid', en: 'Referral being prepared' },
    {
      nl: 'Kinderen met een maatregel op de peildatum van wie de jeugdbeschermer de verwijzing voorbereidt.',
      en: 'Children with a measure at the date whose jeugdbeschermer is preparing the referral.',
    },
  ],
  [
    'intake',
    'children',
    COUNT.intake,
    { nl: 'In de intake bij een aanbieder', en: 'At the intake of a provider' },
    {
      nl: 'Kinderen met een maatregel op de peildatum over wie een aanbieder nog beslist.',
      en: 'Children with a measure at the date about whom a provider has yet to decide.',
    },
  ],
  [
    'stuck',
    'children',
    COUNT.stuck,
    { nl: 'Vastgelopen na weigeringen', en: 'Stuck after refusals' },
    {
      nl: 'Kinderen met een maatregel op de peildatum die na een reeks weigeringen nergens op een lijst staan.',
      en: 'Children with a measure at the date who are on no list after a series of refusals.',
    },
  ],
  [
    'listed',
    'children',
    COUNT.listed,
    { nl: 'Op de lijst van een aanbieder, met maatregel', en: 'On the list of a provider, with a measure' },
    {
      nl: 'Kinderen met een maatregel op de wachtlijsten van de aanbieders op de peildatum.',
      en: 'Children with a measure on the lists of the providers at the date.',
    },
  ],
];

/** F78: who waits, or is worked with, in the links of the chain that no other indicator counts; and how full the chain is. */
export const chainStocks: Indicator = {
  id: 'F78',
  outputs: () => [
    ...counted.map(([key, unit, count, label, definition]) =>
      stock(count, { key: `chain.${key}`, unit, label, definition, better: key === 'referral' ? 'none' : 'lower' }),
    ),
    atDate(
      'chain.localCare',
      'families',
      {
        nl: 'Gezinnen in vrijwillige begeleiding van het lokale team',
        en: 'Families in voluntary care of the local team',
      },
      {
        nl: 'Gezinnen op de peildatum die na een melding vrijwillig worden begeleid.',
        en: 'Families at the date who are helped on a voluntary basis after a report.',
      },
      (c, row, place) => {
        row[place] = total(c.localCare);
      },
    ),
    atDate(
      'chain.helped',
      'children',
      { nl: 'Kinderen bij een aanbieder', en: 'Children with a provider' },
      {
        nl: 'Kinderen op de peildatum van wie hulp loopt of die hun plek nog bezetten, met en zonder maatregel.',
        en: 'Children at the date whose help runs or who still occupy their place, with and without a measure.',
      },
      (c, row, place) => {
        row[place] = c.ledger.helped[0] as number;
      },
    ),
    atDate(
      'chain.coupled',
      'children',
      { nl: 'Kinderen met een vaste jeugdbeschermer', en: 'Children with a fixed worker' },
      {
        nl: 'Kinderen met een maatregel op de peildatum die een vaste jeugdbeschermer hebben.',
        en: 'Children with a measure at the date who have a fixed jeugdbeschermer.',
      },
      (c, row, place) => {
        row[place] = together(c, MEASURES) - together(c, WITHOUT_WORKER);
      },
    ),
    atDate(
      'chain.referring',
      'children',
      { nl: 'Kinderen tussen jeugdbeschermer en wachtlijst', en: 'Children between worker and waiting list' },
      {
        nl: 'Kinderen met een maatregel op de peildatum voor wie de verwijzing wordt voorbereid of een intake loopt, of die zijn vastgelopen.',
        en: 'Children with a measure at the date whose referral is being prepared, who are at an intake, or who are stuck.',
      },
      (c, row, place) => {
        row[place] = together(c, REFERRING);
      },
    ),
    atDate(
      'chain.lists',
      'children',
      { nl: 'Wachtlijsten van alle aanbieders', en: 'Waiting lists of all providers' },
      {
        nl: 'Kinderen op de wachtlijsten van alle aanbieders op de peildatum, met en zonder maatregel.',
        en: 'Children on the lists of all providers at the date, with and without a measure.',
      },
      (c, row, place) => {
        row[place] = total(c.providerLine.size);
      },
    ),
    load('local', { nl: 'van de lokale teams', en: 'of the local teams' }, (c, row, place) =>
      shareInto(row, place, total(c.localCare), sum(c.localCapacity)),
    ),
    load('raad', { nl: 'van de Raad', en: 'of the Raad' }, (c, row, place) =>
      shareInto(row, place, total(c.raad.busy), total(c.raad.limit)),
    ),
    load('gi', { nl: 'van de GI’s tegenover hun norm', en: 'of the GIs against their norm' }, giLoad),
    load('help', { nl: 'van de plekken van aanbieders', en: 'of the places of providers' }, (c, row, place) =>
      shareInto(row, place, total(c.places.busy), total(c.places.limit)),
    ),
  ],
};

function atDate(
  key: string,
  unit: string,
  label: Words,
  definition: Words,
  sample: NonNullable<Declared['sample']>,
): Declared {
  return { key, unit, view: 'stock', better: 'none', headline: false, kind: 'series', label, definition, sample };
}

function load(key: string, whose: Words, sample: NonNullable<Declared['sample']>): Declared {
  return atDate(
    `chain.load.${key}`,
    'share',
    { nl: `Bezetting ${whose.nl} op de datum`, en: `Use ${whose.en} at the date` },
    {
      nl: 'Gebruikte capaciteit gedeeld door beschikbare capaciteit op de peildatum. Boven de 100% is er meer werk dan de norm of de capaciteit van dat moment.',
      en: 'Capacity in use over capacity available at the date. Above 100% there is more work than the norm or the capacity of the moment.',
    },
    sample,
  );
}

/** Children held by workers at work, over what norm and fte of these workers allow. */
function giLoad(c: Chain, row: Float64Array, place: number): void {
  let room = 0;
  for (let gi = 0; gi < c.tables.gis; gi++) room += (c.norm[gi] as number) * (c.giFte[gi] as number);
  shareInto(row, place, sum(c.giChildren), room);
}

function shareInto(row: Float64Array, place: number, part: number, whole: number): void {
  row[place] = Number.NaN;
  if (whole > 0) row[place] = part / whole;
}

function together(c: Chain, counts: readonly number[]): number {
  let all = 0;
  for (let i = 0; i < counts.length; i++) all += c.count[counts[i] as number] as number;
  return all;
}

function total(counts: Int32Array): number {
  let all = 0;
  for (let i = 0; i < counts.length; i++) all += counts[i] as number;
  return all;
}

function sum(amounts: Float64Array): number {
  let all = 0;
  for (let i = 0; i < amounts.length; i++) all += amounts[i] as number;
  return all;
}
