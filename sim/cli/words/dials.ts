import type { Dial } from '../../model/levers/lever.ts';
import type { Unit, Words } from '../../scenario/parameter.ts';
import type { ItemScope } from '../../scenario/register.ts';

/** A dial that levers and shocks move, as a reader sees it. */
interface DialWords {
  readonly label: Words;
  readonly unit: Unit;
  /** Whose column it is; null: one number of the whole chain. */
  readonly items: ItemScope | null;
  /** The register key that gives its value at the start, where there is one. */
  readonly key?: string;
}

/** What each dial is; the dial `number` is a number of the register itself and has the label and unit of its row. */
export const dialWords: Readonly<Record<Exclude<Dial, 'number'>, DialWords>> = {
  norm: { label: { nl: 'Caseloadnorm', en: 'Caseload norm' }, unit: 'children per fte', items: 'gi', key: 'gi.norm' },
  formation: { label: { nl: 'Formatie', en: 'Formation' }, unit: 'fte', items: 'gi', key: 'gi.fte' },
  preventive: {
    label: { nl: 'Aandeel met een vroege jeugdbeschermer', en: 'Share with an early worker' },
    unit: 'share',
    items: 'gi',
  },
  preventiveStop: {
    label: { nl: 'Preventieve inzet die stilstaat', en: 'Preventive work that is stopped' },
    unit: 'share',
    items: 'gi',
  },
  stop: { label: { nl: 'Instroom die stilstaat', en: 'Intake that is stopped' }, unit: 'share', items: 'gi' },
  raadFte: {
    label: { nl: 'Raadsonderzoekers', en: 'Investigators of the Raad' },
    unit: 'fte',
    items: 'region',
    key: 'region.raadFte',
  },
  localFte: {
    label: { nl: 'Fte van lokale teams erbij', en: 'Fte of local teams added' },
    unit: 'fte',
    items: 'region',
  },
  localCapacity: {
    label: { nl: 'Ruimte bij de lokale teams', en: 'Capacity of the local teams' },
    unit: 'families',
    items: 'region',
    key: 'region.localCapacity',
  },
  crises: {
    label: { nl: 'Crises, als deel van het basispad', en: 'Crises, as a part of the base path' },
    unit: 'ratio',
    items: 'region',
    key: 'region.vots',
  },
  places: { label: { nl: 'Plekken', en: 'Places' }, unit: 'places', items: 'provider', key: 'provider.places' },
  framework: {
    label: { nl: 'Afwegingskader bij de GI’s', en: 'Framework at the GIs' },
    unit: 'share',
    items: null,
  },
  voorrang: {
    label: { nl: 'Aandeel aanbieders met voorrang', en: 'Share of providers with voorrang' },
    unit: 'share',
    items: null,
    key: 'provider.voorrang',
  },
  friction: {
    label: { nl: 'Aandeel verwijzingen met een drempel', en: 'Share of referrals that meets a barrier' },
    unit: 'share',
    items: 'region',
    key: 'region.friction',
  },
  experttafelSlots: {
    label: { nl: 'Zaken per week aan de experttafel', en: 'Cases a week at the experttafel' },
    unit: 'per week',
    items: 'region',
    key: 'region.experttafelSlots',
  },
  refusal: {
    label: { nl: 'Kans op weigering bij de intake', en: 'Chance of refusal at the intake' },
    unit: 'share',
    items: 'helpType',
    key: 'helpType.refusal',
  },
  blocked: {
    label: { nl: 'Aandeel dat niet weg kan', en: 'Share that cannot leave' },
    unit: 'share',
    items: 'helpType',
    key: 'helpType.blocked',
  },
  closed: {
    label: { nl: 'Vraag die naar andere hulp gaat', en: 'Demand that goes to other help' },
    unit: 'share',
    items: 'helpType',
  },
  exit: { label: { nl: 'Plekken die wegvallen', en: 'Places that fall away' }, unit: 'share', items: 'provider' },
  route: {
    label: { nl: 'Verwijzingen langs de vaste route', en: 'Referrals by the fixed route' },
    unit: 'share',
    items: null,
  },
  maatwerk: { label: { nl: 'Maatwerk per jaar', en: 'Tailor-made cases a year' }, unit: 'per year', items: null },
  coordinators: { label: { nl: 'Zorgcoördinatoren', en: 'Care coordinators' }, unit: 'fte', items: 'gi' },
  surge: { label: { nl: 'Tijdelijke medewerkers', en: 'Temporary workers' }, unit: 'fte', items: 'gi' },
  tariff: {
    label: { nl: 'Tarief per maatregel erbij', en: 'Added to the tariff per measure' },
    unit: 'euro per year',
    items: 'gi',
  },
  grant: {
    label: { nl: 'Inkomsten erbij, buiten het tarief', en: 'Added to the income beside the tariff' },
    unit: 'euro per year',
    items: 'gi',
  },
  strike: { label: { nl: 'Uren die stilliggen', en: 'Hours that strikers put down' }, unit: 'share', items: null },
  team: {
    label: { nl: 'Aandeel gezinnen met een team', en: 'Share of families with a team' },
    unit: 'share',
    items: null,
  },
};
