import type { Language } from '../../words/words.ts';

/** What stands beside a norm that is drawn: its text, and whose it is and of which year. */
interface NormText {
  readonly text: string;
  readonly vintage: string;
}
type NormLines = Readonly<
  Record<'worker' | 'plan' | 'help', NormText> & {
    readonly caseload: Readonly<Record<'agreement' | 'significant' | 'before', NormText>>;
  }
>;

export const normLines: Readonly<Record<Language, NormLines>> = {
  nl: {
    worker: { text: 'norm: alle kinderen binnen 5 werkdagen', vintage: 'norm van de inspectie (IGJ)' },
    plan: { text: 'norm: alle kinderen binnen 6 weken', vintage: 'norm van de inspectie (IGJ)' },
    help: { text: 'norm: alle kinderen binnen 3 maanden', vintage: 'norm van de inspectie (IGJ)' },
    caseload: {
      before: { text: 'vóór de verlaging: 16,7 kinderen per fte', vintage: 'afgeleid, 2023' },
      significant: { text: 'norm: hoogstens 12,5 kinderen per fte', vintage: 'Significant, 2023' },
      agreement: { text: 'norm: hoogstens 12 kinderen per fte', vintage: 'cao-afspraak, 2024' },
    },
  },
  en: {
    worker: { text: 'norm: all children within 5 working days', vintage: 'norm of the inspectorate (IGJ)' },
    plan: { text: 'norm: all children within 6 weeks', vintage: 'norm of the inspectorate (IGJ)' },
    help: { text: 'norm: all children within 3 months', vintage: 'norm of the inspectorate (IGJ)' },
    caseload: {
      before: { text: 'before the reduction: 16.7 children per fte', vintage: 'derived, 2023' },
      significant: { text: 'norm: at most 12.5 children per fte', vintage: 'Significant, 2023' },
      agreement: { text: 'norm: at most 12 children per fte', vintage: 'labour agreement, 2024' },
    },
  },
};
