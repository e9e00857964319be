import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../sim/experiment/answer.ts';
import { ChainPicture } from '../../sim/report/chart/chain-picture.tsx';
import { futureSource, scenarioSource } from '../../sim/report/chart/chain-source.ts';
import { chainAt, scaleOf } from '../../sim/report/chart/chain-state.ts';
import { delayOf } from '../../sim/report/delay.ts';
import { dateInWords } from '../../sim/report/numbers.ts';
import { sameQuestion } from '../../sim/scenario/comparison.ts';
import type { Look } from '../live/look.ts';
import { useSame } from '../shell/use-same.ts';
import { useWidth } from '../shell/use-width.ts';
import type { ChainWords } from '../words/chain.ts';
import { ChainTable } from './chain-table.tsx';
import { delaySentences } from './delay-sentences.ts';
import { FutureButtons } from './future-buttons.tsx';
import { type AskFuture, useFuture } from './use-future.ts';
import { useLessMotion } from './use-less-motion.ts';

/** A month of one possible future lasts this long [ms]. */
const MONTH = 600;
/** Width of the picture until the page has measured it [CSS pixels]. */
const FIRST_WIDTH = 640;

interface Props {
  readonly answer: Answer;
  readonly look: Look;
  readonly future: AskFuture;
  readonly words: ChainWords;
}

/**
 * The chain as a picture with a slider over the dates, for the base path or a variant: the mean of all futures, or one of
 * them, marked as such, which can be played month by month. Below it where the days go, and the numbers as tables.
 */
export function ChainPanel({ answer, look, future: ask, words }: Props) {
  const { result } = answer;
  const { language } = words.picture;
  const [chosen, choose] = useState(0);
  const scenario = chosen <= result.variants.length ? chosen : 0;
  const future = useFuture(ask, scenario, useSame(answer.comparison, sameQuestion));
  const place = useRef<HTMLDivElement>(null);
  // A part that is not laid out yet has no width.
  const width = useWidth(place) || FIRST_WIDTH;
  const sources = useMemo(
    () => [0, ...result.variants.map((_, i) => i + 1)].map((each) => scenarioSource(result, each)),
    [result],
  );
  const source = useMemo(
    () =>
      future.series === null
        ? (sources[scenario] ?? sources[0]!)
        : futureSource(result, future.series, future.replication + 1),
    [future.series, future.replication, scenario, sources, result],
  );
  const scale = useMemo(() => scaleOf(future.series === null ? sources : [...sources, source]), [sources, source]);
  const last = Math.max(0, source.dates.length - 1);
  const [at, setAt] = useState(last);
  const date = Math.min(at, last);
  const [playing, setPlaying] = useState(false);
  const lessMotion = useLessMotion();
  const runs = playing && !lessMotion && future.series !== null && date < last;

  useEffect(() => {
    if (!runs) return;
    const timer = setTimeout(() => setAt(date + 1), MONTH);
    return () => clearTimeout(timer);
  }, [runs, date]);

  const play = (replication: number) => {
    future.show(replication);
    setAt(0);
    setPlaying(true);
  };
  const state = useMemo(() => chainAt(source, date, scale), [source, date, scale]);
  const title = scenario === 0 ? null : (result.variants[scenario - 1]?.scenario.title[language] ?? null);
  const delay = useMemo(
    () => delaySentences(delayOf(result, scenario), title, words),
    [result, scenario, title, words],
  );
  const texts = words.futures;
  return (
    <section class="ketenlab-flow ketenlab-chain" data-state={look} aria-labelledby="chain-title">
      <h2 class="utrecht-heading-2" id="chain-title">
        {words.title}
      </h2>
      <p class="utrecht-paragraph ketenlab-text">{words.intro}</p>
      <p class="ketenlab-small ketenlab-why-status" data-look>
        {look === 'stable' ? '' : words.looks[look]}
      </p>
      {result.variants.length === 0 ? null : (
        <label class="utrecht-form-label ketenlab-field">
          {words.scenario}
          <select
            class="utrecht-select utrecht-select--html-select"
            value={scenario}
            onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
          >
            <option value={0}>{words.basePath}</option>
            {result.variants.map((variant, i) => (
              <option key={variant.scenario.hash} value={i + 1}>
                {variant.scenario.title[language]}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="ketenlab-slider">
        <label class="utrecht-form-label">
          {words.date}
          <input
            type="range"
            min={0}
            max={last}
            step={1}
            value={date}
            aria-valuetext={dateInWords(state.date, language)}
            onInput={({ currentTarget }) => {
              setPlaying(false);
              setAt(Number(currentTarget.value));
            }}
          />
        </label>
        <p class="utrecht-paragraph ketenlab-number" aria-hidden="true">
          {dateInWords(state.date, language)}
        </p>
      </div>
      <FutureButtons
        status={future.status}
        move={lessMotion ? 'step' : runs ? 'pause' : 'goOn'}
        atEnd={date >= last}
        words={texts}
        onPlay={() => play(future.replication % result.replications)}
        onMove={() => {
          if (lessMotion) return setAt(Math.min(last, date + 1));
          if (date >= last) setAt(0);
          setPlaying(!runs);
        }}
        onAnother={() => play((future.replication + 1) % result.replications)}
        onBack={() => {
          setPlaying(false);
          future.leave();
        }}
      />
      <p class="utrecht-paragraph" role="status" data-mark="future">
        {future.status === 'none' ? '' : statusText()}
      </p>
      <div ref={place} class="ketenlab-chain-picture">
        <ChainPicture state={state} words={words.picture} width={width} />
      </div>
      <ul class="utrecht-unordered-list ketenlab-small ketenlab-text">
        {words.picture
          .howToRead({ days: state.days, future: state.future !== null, compared: state.compared })
          .map((line) => (
            <li key={line} class="utrecht-unordered-list__item">
              {line}
            </li>
          ))}
      </ul>
      <h3 class="utrecht-heading-3">{words.delay.title}</h3>
      {delay.map((sentence) => (
        <p key={sentence} class="utrecht-paragraph ketenlab-text">
          {sentence}
        </p>
      ))}
      <ChainTable state={state} words={words} />
    </section>
  );

  function statusText(): string {
    if (future.status === 'loading') return texts.loading;
    return future.status === 'failed' ? texts.failed : words.picture.future(String(future.replication + 1));
  }
}
