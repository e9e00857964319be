import { DifferenceChart, differenceTwin } from '../sim/report/chart/difference-chart.tsx';
import { LeadTimes, leadTimesTwin } from '../sim/report/chart/lead-times.tsx';
import { SmallMultiples, smallMultiplesTwin } from '../sim/report/chart/small-multiples.tsx';
import { TwentyFutures, twentyFuturesTwin } from '../sim/report/chart/twenty-futures.tsx';
import { WhoGainsWhoPays, whoPaysTwin } from '../sim/report/chart/who-pays-chart.tsx';
import { wordsOf } from '../sim/report/words/index.ts';
import { Costs } from './charts/costs.tsx';
import { Figure } from './charts/figure.tsx';
import { Differences } from './first/differences.tsx';
import type { PartProps } from './part.ts';

/** The indicator of the headline: new and existing together. */
const HEADLINE = 'withoutWorker';

/** Every variant beside the base path: in words, side by side, over time, per group of children, per link and in euros. */
export function ComparePanel({ answer, look, words }: PartProps) {
  const texts = wordsOf(words.language);
  const { compare } = words;
  const { result } = answer;
  if (result.variants.length === 0) {
    return (
      <div class="ketenlab-flow">
        <h2 class="utrecht-heading-2">{compare.title}</h2>
        <p class="utrecht-paragraph">{words.variants.none}</p>
      </div>
    );
  }
  const summary = compare.asTable;
  return (
    <div class="ketenlab-flow" data-state={look}>
      <h2 class="utrecht-heading-2">{compare.title}</h2>
      <Differences answer={answer} words={words} />
      <Figure twin={smallMultiplesTwin(result, texts)} summary={summary}>
        {(width) => <SmallMultiples result={result} words={texts} width={width} />}
      </Figure>
      <Figure twin={differenceTwin(result, HEADLINE, texts)} summary={summary}>
        {(width) => <DifferenceChart result={result} indicator={HEADLINE} words={texts} width={width} />}
      </Figure>
      <h2 class="utrecht-heading-2">{compare.futures}</h2>
      <div class="ketenlab-panels">
        {result.variants.map((variant) => (
          <Figure key={variant.scenario.name} twin={twentyFuturesTwin(variant, HEADLINE, texts)} summary={summary}>
            {(width) => (
              <TwentyFutures result={result} variant={variant} indicator={HEADLINE} words={texts} width={width} />
            )}
          </Figure>
        ))}
      </div>
      <h2 class="utrecht-heading-2">{compare.whoPays}</h2>
      <div class="ketenlab-panels">
        {result.variants.map((variant) => (
          <Figure key={variant.scenario.name} twin={whoPaysTwin(result, variant, texts)} summary={summary}>
            {(width) => <WhoGainsWhoPays result={result} variant={variant} words={texts} width={width} />}
          </Figure>
        ))}
      </div>
      <h2 class="utrecht-heading-2">{compare.leadTimes}</h2>
      <Figure twin={leadTimesTwin(result, texts)} summary={summary}>
        {(width) => <LeadTimes result={result} words={texts} width={width} />}
      </Figure>
      <h2 class="utrecht-heading-2">{compare.costs}</h2>
      <Costs result={result} words={texts} texts={compare} />
    </div>
  );
}
