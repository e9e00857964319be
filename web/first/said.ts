import { differenceInWords } from '../../sim/report/difference.ts';
import { number } from '../../sim/report/numbers.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import type { Live, LiveState } from '../live/live.ts';
import { useSlot } from '../live/use-slot.ts';
import { useSaid } from '../shell/live-region.tsx';
import { faultInWords } from '../words/fault.ts';
import type { PageWords } from '../words/page.ts';

type Told = Pick<LiveState, 'answer' | 'stale' | 'faults' | 'notice'>;

/** Reads aloud what the calculation of the comparison came to. */
export function Said({ live, words }: { readonly live: Live; readonly words: PageWords }) {
  useSaid(saidOf(useSlot(live, 'main', told), words));
  return null;
}

/**
 * What is read aloud of a comparison: why it cannot be calculated, or what every variant does when all replications are in;
 * '' for what is on its way, since every step of it would be an interruption.
 */
export function saidOf({ answer, stale, faults, notice }: Told, words: PageWords): string {
  const { status, language } = words;
  if (notice?.kind === 'failed') return status.failed(notice.message);
  if (notice?.kind === 'restarted') return status.restarted;
  if (faults.length > 0) return [status.faults, ...faults.map((fault) => faultInWords(fault, language))].join(' ');
  if (answer === null || stale || answer.stage !== 'stable') return '';
  const { result } = answer;
  const headlines = result.variants.map(
    (variant) =>
      `${variant.scenario.title[language]}: ${differenceInWords(result, variant, 'withoutWorker', wordsOf(language))}`,
  );
  return [...headlines, status.stable(number(result.replications, 0, language))].join(' ');
}

const told = ({ answer, stale, faults, notice }: LiveState): Told => ({ answer, stale, faults, notice });
