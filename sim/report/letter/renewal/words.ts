import type { Language } from '../../words/words.ts';
import type { Reason } from './changes.ts';

/** Sentences about what changed in a letter, in one language. */
export interface RenewalWords {
  readonly nothing: string;
  /** The end of the key of a fact -> what it is. */
  readonly ends: Readonly<Record<string, string>>;
  part(reason: Reason, amount: string): string;
  changed(name: string, then: string, now: string, by: string): string;
  backAgain(name: string, now: string, by: string): string;
  appeared(name: string, now: string): string;
  gone(name: string, then: string): string;
  readonly unchanged: string;
  summary(data: string, model: string, policy: string): string;
}

const byNl: Readonly<Record<Reason, string>> = {
  data: 'door nieuwe gegevens',
  model: 'door de nieuwe versie van het model',
  policy: 'door ander beleid in het basispad',
};
const byEn: Readonly<Record<Reason, string>> = {
  data: 'by new data',
  model: 'by the new version of the model',
  policy: 'by other policy in the base path',
};

export const renewalWords: Readonly<Record<Language, RenewalWords>> = {
  nl: {
    nothing: 'niets',
    ends: {
      mean: 'gemiddeld',
      low: 'onderkant van 18 van de 20 toekomsten',
      high: 'bovenkant van 18 van de 20 toekomsten',
      date: 'datum',
      title: 'titel',
      start: 'begin',
      'difference.size': 'verschil',
      'difference.low': 'verschil, ene kant',
      'difference.high': 'verschil, andere kant',
      'difference.date': 'datum van het verschil',
      'often.there': 'in hoeveel toekomsten',
      'often.equal': 'in hoeveel toekomsten gelijk',
      'often.back': 'in hoeveel toekomsten andersom',
      'often.date': 'datum van de toekomsten',
      'cost.low': 'kosten, laag',
      'cost.middle': 'kosten, midden',
      'cost.high': 'kosten, hoog',
      'cost.difference.low': 'verschil in kosten, laag',
      'cost.difference.middle': 'verschil in kosten, midden',
      'cost.difference.high': 'verschil in kosten, hoog',
      clearFrom: 'vanaf wanneer duidelijk',
      'visible.date': 'wanneer het eerst duidelijk is',
      'visible.months': 'na hoeveel maanden duidelijk',
      'counted.new': 'Geteld, nieuw',
      'counted.existing': 'Geteld, bestaand',
      'counted.total': 'Geteld, samen',
      'counted.new.date': 'Datum van de telling, nieuw',
      'counted.existing.date': 'Datum van de telling, bestaand',
      'counted.drawnUp': 'Opmaak van de telling',
      'counted.supplier': 'Leverancier van de telling',
      version: 'Versie van het model',
      runs: 'Aantal doorrekeningen',
      runDate: 'Datum van de berekening',
      asked: 'Peildatum',
      growing: 'Rijen die blijven groeien',
      end: 'Einde van de berekening',
    },
    part: (reason, amount) => `${amount} ${byNl[reason]}`,
    changed: (name, then, now, by) => `${name}: was ${then}, is nu ${now} (${by}).`,
    backAgain: (name, now, by) => `${name}: blijft ${now}, maar ${by}.`,
    appeared: (name, now) => `Nieuw: ${name} (${now}).`,
    gone: (name, then) => `Niet meer bekend: ${name} (was ${then}).`,
    unchanged: 'Er is niets veranderd.',
    summary: (data, model, policy) =>
      `Veranderd door nieuwe gegevens: ${data}; door de nieuwe versie van het model: ${model}; door ander beleid: ${policy}.`,
  },
  en: {
    nothing: 'nothing',
    ends: {
      mean: 'mean',
      low: 'lower end of 18 of 20 futures',
      high: 'upper end of 18 of 20 futures',
      date: 'date',
      title: 'title',
      start: 'start',
      'difference.size': 'difference',
      'difference.low': 'difference, one end',
      'difference.high': 'difference, other end',
      'difference.date': 'date of the difference',
      'often.there': 'in how many futures',
      'often.equal': 'in how many futures equal',
      'often.back': 'in how many futures the other way',
      'often.date': 'date of the futures',
      'cost.low': 'costs, low',
      'cost.middle': 'costs, middle',
      'cost.high': 'costs, high',
      'cost.difference.low': 'difference in costs, low',
      'cost.difference.middle': 'difference in costs, middle',
      'cost.difference.high': 'difference in costs, high',
      clearFrom: 'from when it is clear',
      'visible.date': 'when it is first clear',
      'visible.months': 'after how many months it is clear',
      'counted.new': 'Counted, new',
      'counted.existing': 'Counted, existing',
      'counted.total': 'Counted, together',
      'counted.new.date': 'Date of the count, new',
      'counted.existing.date': 'Date of the count, existing',
      'counted.drawnUp': 'When the counts were drawn up',
      'counted.supplier': 'Supplier of the counts',
      version: 'Version of the model',
      runs: 'Number of runs',
      runDate: 'Date of the calculation',
      asked: 'Date that was asked',
      growing: 'Lines that keep growing',
      end: 'End of the calculation',
    },
    part: (reason, amount) => `${amount} ${byEn[reason]}`,
    changed: (name, then, now, by) => `${name}: was ${then}, is ${now} now (${by}).`,
    backAgain: (name, now, by) => `${name}: stays ${now}, but ${by}.`,
    appeared: (name, now) => `New: ${name} (${now}).`,
    gone: (name, then) => `No longer known: ${name} (was ${then}).`,
    unchanged: 'Nothing changed.',
    summary: (data, model, policy) =>
      `Changed by new data: ${data}; by the new version of the model: ${model}; by other policy: ${policy}.`,
  },
};
