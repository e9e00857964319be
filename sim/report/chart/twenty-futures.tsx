import type { ComparisonResult, VariantResult } from '../../statistics/result.ts';
import { directionInWords, effectOf } from '../difference.ts';
import { number } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import { ChartFrame, MARGIN, PRINT_WIDTH } from './chart-frame.tsx';
import { ink, paper } from './palette.ts';
import type { Twin } from './twin.ts';

interface TwentyProps {
  readonly result: ComparisonResult;
  readonly variant: VariantResult;
  /** Key of an indicator that is good or bad for children. */
  readonly indicator: string;
  readonly words: Words;
  /** [units] */
  readonly width?: number;
}

const FUTURES = 20;
const RADIUS = 5.5;
const STEP = 15;

/**
 * Twenty dots for twenty futures, filled where the variant has less, or more, than the base: the way its mean goes, and
 * while that is unclear the way that is better for children. Draws nothing for an indicator that is neither good nor bad.
 */
export function TwentyFutures({ result, variant, indicator, words, width = PRINT_WIDTH }: TwentyProps) {
  const counted = countedOf(variant, indicator, words);
  if (counted === null) return null;
  const { twenty } = words.figures;
  const { filled, equal, direction, finding } = counted;
  const n = number(filled, 0, words.language);
  const note = twenty.note(equal === 0 ? '' : number(equal, 0, words.language));
  const perRow = FUTURES * STEP <= width - 2 * MARGIN ? FUTURES : FUTURES / 2;
  const label = variant.indicators[indicator]?.label[words.language] ?? '';
  return (
    <ChartFrame
      id={`ketenlab-twenty-${indicator}-${variant.scenario.name}-${result.scenario.hash.slice(0, 8)}`}
      language={words.language}
      width={width}
      height={(FUTURES / perRow) * STEP + 4}
      title={twenty.title(n, direction)}
      finding={finding}
      notes={[words.figures.of(variant.scenario.title[words.language], label), note]}
      alt={twenty.alt(n, direction)}
      description={words.figures.of(variant.scenario.title[words.language], label)}
    >
      {(top) =>
        Array.from({ length: FUTURES }, (_, i) => (
          <circle
            key={i}
            data-mark={i < filled ? 'filled' : 'empty'}
            cx={MARGIN + STEP * ((i % perRow) + 0.5)}
            cy={top + STEP * (Math.floor(i / perRow) + 0.5)}
            r={RADIUS}
            fill={i < filled ? ink : paper}
            stroke={ink}
            stroke-width="1"
          />
        ))
      }
    </ChartFrame>
  );
}

/** The same as three numbers. Null for an indicator that is neither good nor bad. */
export function twentyFuturesTwin(variant: VariantResult, indicator: string, words: Words): Twin | null {
  const counted = countedOf(variant, indicator, words);
  if (counted === null) return null;
  const { twenty, of } = words.figures;
  const { filled, equal, direction, opposite } = counted;
  const label = variant.indicators[indicator]?.label[words.language] ?? '';
  const written = (n: number) => number(n, 0, words.language);
  return {
    caption: of(variant.scenario.title[words.language], label),
    head: [twenty.future, twenty.number],
    rows: [
      [twenty.inDirection(direction), written(filled)],
      [twenty.equal, written(equal)],
      [twenty.inDirection(opposite), written(FUTURES - filled - equal)],
    ],
  };
}

function countedOf(variant: VariantResult, key: string, words: Words) {
  const effect = effectOf(variant, key);
  if (effect === null || effect.outOf20 === null) return null;
  const { twenty } = words.figures;
  const { change, direction, outOf20 } = effect;
  return {
    filled: outOf20.there,
    equal: outOf20.equal,
    direction: directionInWords(effect, words),
    opposite: directionInWords({ ...effect, direction: direction === 'less' ? 'more' : 'less' }, words),
    finding: change === 'same' ? twenty.same : change === 'unclear' ? twenty.unclear : '',
  };
}
