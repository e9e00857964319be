import type { Words } from './parameter.ts';

/** The lines that have a rule for who is next, in the order of the route: keys of `rules` in a scenario file. */
export const ruledLines = ['raad', 'gi', 'providers'] as const;
export type RuledLine = (typeof ruledLines)[number];

/** A rule as a reader sees it; what it does is in `sim/model/rules`. */
export interface RuleRow {
  readonly key: string;
  /** Lines that can have it. */
  readonly lines: readonly RuledLine[];
  readonly label: Words;
  readonly explanation: Words;
}

/** Every rule but the formula, which is any other text. */
export const ruleRows = [
  {
    key: 'firstCome',
    lines: ruledLines,
    label: { nl: 'Wie het eerst komt', en: 'First come, first served' },
    explanation: {
      nl: 'Wie het langst in deze rij staat, is het eerst aan de beurt. Zo werken de aanbieders nu, als zij geen voorrang geven.',
      en: 'Who has stood in this line longest is next. Providers work like this now, unless they give voorrang.',
    },
  },
  {
    key: 'measureFirst',
    lines: ['providers'],
    label: { nl: 'Kinderen met een maatregel eerst', en: 'Children with a measure first' },
    explanation: {
      nl: 'Alle aanbieders helpen kinderen met een maatregel eerst, en met hen vrijwillige kinderen met een duidelijk zwaardere vraag (het aandeel is voluntary.urgent). Knop L01 doet dit bij een deel van de aanbieders. Het is geen algemene regel van nu.',
      en: 'All providers serve children with a measure first, and with them voluntary children with a clearly heavier need (their share is voluntary.urgent). Lever L01 does this at some providers. It is not a general rule of today.',
    },
  },
  {
    key: 'byClass',
    lines: ruledLines,
    label: { nl: 'Per klasse', en: 'By class' },
    explanation: {
      nl: 'Bij de GI en de aanbieders eerst VOTS, dan OTS en voogdij, dan de anderen; bij de Raad eerst acuut, dan hoog, dan laag. Een vrijwillig kind met een duidelijk zwaardere vraag hoort bij OTS en voogdij. Binnen een klasse is wie het langst in deze rij staat het eerst.',
      en: 'At the GI and the providers VOTS first, then OTS and voogdij, then the others; at the Raad acute, high, low. A voluntary child with a clearly heavier need belongs with OTS and voogdij. Within a class who has stood in this line longest is first.',
    },
  },
  {
    key: 'longestInClass',
    lines: ruledLines,
    label: {
      nl: 'Per klasse, daarbinnen wie het langst bekend is',
      en: 'By class, within it who has been known longest',
    },
    explanation: {
      nl: 'De klassen van byClass. Binnen een klasse telt niet de tijd in deze rij, maar de tijd sinds de vraag bekend is: bij de Raad sinds de melding, bij de GI sinds de beschikking, bij de aanbieder sinds de beschikking of de hulpvraag.',
      en: 'The classes of byClass. Within a class not the time in this line counts but the time since the need is known: at the Raad since the report, at the GI since the order, at the provider since the order or the request.',
    },
  },
  {
    key: 'urgency',
    lines: ruledLines,
    label: { nl: 'Naar urgentie', en: 'By urgency' },
    explanation: {
      nl: 'Eerst acuut, dan hoog, dan laag; daarbinnen wie het langst in deze rij staat. Zo werkt de Raad nu. Een vrijwillig kind telt als hoog bij een duidelijk zwaardere vraag en anders als laag.',
      en: 'Acute, then high, then low; within these who has stood in this line longest. The Raad works like this now. A voluntary child counts as high with a clearly heavier need, and as low without.',
    },
  },
  {
    key: 'accumulating',
    lines: ruledLines,
    label: { nl: 'Oplopende voorrang', en: 'Accumulating priority' },
    explanation: {
      nl: 'De score is de tijd in deze rij maal het tempo van de klasse (rule.rateFirst, rule.rateSecond, rule.rateThird; klassen als bij byClass). Wie lang genoeg wacht, haalt een hogere klasse in.',
      en: 'The score is the time in this line times the rate of the class (rule.rateFirst, rule.rateSecond, rule.rateThird; classes as in byClass). Who waits long enough overtakes a higher class.',
    },
  },
  {
    key: 'turns',
    lines: ['gi'],
    label: { nl: 'VOTS eerst, dan nieuw en bestaand om de beurt', en: 'VOTS first, then new and existing by turns' },
    explanation: {
      nl: 'Eerst VOTS-gezinnen; dan nieuwe en bestaande gezinnen om de beurt (gi.existingTurn), daarbinnen wie het langst wacht; dan gezinnen zonder beschikking. Zo werkt de GI nu.',
      en: 'VOTS families first; then new and existing families by turns (gi.existingTurn), within each who has waited longest; then families without an order. The GI works like this now.',
    },
  },
] as const satisfies readonly RuleRow[];

/** Name of a rule in the model. */
export type RuleName = (typeof ruleRows)[number]['key'] | 'formula';

/** Per line the name of a rule, or the text of a formula. */
export type Rules = Readonly<Record<RuledLine, string>>;

/** What holds where a scenario says nothing: the practice of today. */
export const presentRules: Rules = { raad: 'urgency', gi: 'turns', providers: 'firstCome' };

/** Names of the rules that a line can have. */
export function rulesFor(line: RuledLine): string[] {
  return ruleRows.filter(({ lines }) => (lines as readonly RuledLine[]).includes(line)).map(({ key }) => key);
}
