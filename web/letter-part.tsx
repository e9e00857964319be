import { useMemo } from 'preact/hooks';
import type { Brief } from '../sim/report/brief/brief.ts';
import { draft } from '../sim/report/letter/draft.ts';
import { factsOf } from '../sim/report/letter/facts.ts';
import { figuresOf, tablesOf } from '../sim/report/letter/figures-of.ts';
import { formOf, resultFor } from '../sim/report/letter/form-of.ts';
import { mismatches } from '../sim/report/letter/mismatches.ts';
import { presetOf } from '../sim/report/letter/presets.ts';
import { measuresOf } from '../sim/report/measures-of.ts';
import { lastDate } from '../sim/report/period.ts';
import { ActionsPart } from './letter/actions-part.tsx';
import { contextOf } from './letter/context-of.ts';
import { CountsFields } from './letter/counts-fields.tsx';
import { ExportPart } from './letter/export-part.tsx';
import { FiguresPart } from './letter/figures-part.tsx';
import { LetterFormFields } from './letter/letter-form.tsx';
import { MeasuresPart } from './letter/measures-part.tsx';
import { RenewalPart } from './letter/renewal-part.tsx';
import { TextPart } from './letter/text-part.tsx';
import { lettersFirst, useInputs } from './letter/use-inputs.ts';
import { useKept } from './letter/use-kept.ts';
import { lookOf } from './live/look.ts';
import { LETTER } from './live/shown-series.ts';
import type { Counts } from './own-counts/read-counts.ts';
import type { Drop } from './own-counts/use-drop.ts';
import type { PartProps } from './part.ts';
import { useRest } from './shell/use-rest.ts';
import { useAnswers } from './why/use-answers.ts';
import { letterEn } from './words/letter-en.ts';
import { letterNl } from './words/letter-nl.ts';

interface Props extends PartProps {
  readonly counts: Counts | null;
  readonly drop: Drop;
  readonly onCounts: (counts: Counts | null) => void;
  /** Address that opens the same comparison; '' when it does not fit in one. */
  readonly address: string;
  /** Files with which the command line calculates the same. */
  readonly files: readonly { readonly file: string; readonly text: string }[];
}

/** Time without a change after which the figures are drawn and checked anew [ms]. */
const REST = 200;

/** "Brief maken": figures, words and account of a letter to a council; loaded when it is asked for. */
export function LetterPart(props: Props) {
  const { asked, live, words: page, shown, counts, drop, onCounts, address, files } = props;
  const words = page.language === 'nl' ? letterNl : letterEn;
  const letter = useKept();
  const { kept, change } = letter;
  const [known] = useAnswers(live, [{ slot: LETTER, question: asked }]);
  const answer = known?.answer ?? null;
  const from = useInputs(live, asked);
  const made = useMemo(() => {
    if (answer === null) return null;
    const { result } = answer;
    const form = formOf(kept.form, result);
    // The day on which this answer came is the day of the computation.
    const runDate = new Date().toISOString().slice(0, 10);
    const around = { counts, kept, form, runDate, link: address, words };
    const context = contextOf(resultFor(form.question, result, shown), around);
    const whole = contextOf(result, around);
    const kinds = kept.figures ?? presetOf(form.audience);
    const measures = measuresOf(result, form.indicator);
    return {
      form,
      kinds,
      context,
      whole,
      measures,
      facts: factsOf(context, form, measures ?? undefined),
      drafted: draft(form, context, measures ?? undefined),
    };
  }, [answer, kept.form, kept.figures, kept.rule, kept.supplier, kept.countedOn, counts, address, shown, words]);
  const wanted = useMemo(
    () => ({ made, actions: kept.actions, feasibility: kept.feasibility }),
    [made, kept.actions, kept.feasibility],
  );
  const drawn = useRest(wanted, REST);
  const figures = useMemo(
    () => (drawn.made === null ? [] : figuresOf(drawn.made.kinds, { ...drawn, ...drawn.made })),
    [drawn],
  );
  const heading = (
    <h2 class="utrecht-heading-2" id="letter-title-of-part">
      {words.title}
    </h2>
  );
  if (answer === null || made === null) {
    const faults = known?.faults ?? [];
    return (
      <div class="ketenlab-letter ketenlab-flow">
        {heading}
        <p class="utrecht-paragraph" role="status">
          {faults.length > 0 ? words.faults : words.waiting}
        </p>
      </div>
    );
  }
  const { form, kinds, context, whole, facts, drafted, measures } = made;
  const written = kept.written ?? { ...drafted, form };
  const wrong = written.paragraphs.reduce((sum, one) => sum + mismatches(one, facts, words.language).length, 0);
  const complete = answer.stage === 'stable' && known?.stale === false && drawn === wanted;
  const inputs = from?.inputs == null ? null : lettersFirst(from.inputs, shown);
  const brief: Brief | null =
    complete && from !== null
      ? {
          letter: {
            form,
            title: written.title,
            paragraphs: written.paragraphs,
            feasibility: kept.feasibility,
            actions: kept.actions,
          },
          context,
          figures: figures.map(({ figure }) => figure),
          checks: figures.map(({ checks }) => checks),
          tables: tablesOf(kinds, { whole, measures, feasibility: kept.feasibility }),
          compared: whole.result.variants.length,
          ...(inputs !== null && { inputs }),
          scenarios: inputs?.files ?? Object.fromEntries(files.map(({ file, text }) => [file, text])),
        }
      : null;
  return (
    <div class="ketenlab-letter" data-state={lookOf(answer.stage, known?.stale ?? false)}>
      <div class="ketenlab-flow">
        {heading}
        <p class="utrecht-paragraph ketenlab-text">{words.intro}</p>
        <div class="ketenlab-bar">
          <span>{letter.refused ? words.kept.refused : words.kept.here}</span>
          <button type="button" class="nl-button nl-button--subtle" data-erase onClick={letter.erase}>
            {words.kept.forget}
          </button>
        </div>
      </div>
      <LetterFormFields
        form={form}
        figures={kinds}
        result={whole.result}
        words={words}
        onForm={(part) =>
          // Another audience begins with its own figures.
          change({ form: { ...kept.form, ...part }, ...('audience' in part && { figures: null }) })
        }
        onFigures={(next) => change({ figures: next })}
      />
      <CountsFields
        counts={counts}
        from={context.result.scenario.start}
        until={lastDate(context.result)}
        drop={drop}
        kept={kept}
        page={page}
        words={words}
        onCounts={onCounts}
        onChange={change}
      />
      <FiguresPart figures={figures} judged={kept.judged} words={words} onJudged={(judged) => change({ judged })} />
      <TextPart
        drafted={{ title: drafted.title, paragraphs: drafted.paragraphs, form }}
        written={kept.written}
        form={form}
        facts={facts}
        words={words}
        onWritten={(next) => change({ written: next })}
      />
      <MeasuresPart
        result={measures}
        feasibility={kept.feasibility}
        words={words}
        onFeasibility={(feasibility) => change({ feasibility })}
      />
      <ActionsPart actions={kept.actions} words={words} onActions={(actions) => change({ actions })} />
      <ExportPart brief={brief} wrong={wrong} words={words} />
      <RenewalPart
        live={live}
        whole={whole}
        shown={shown}
        bases={props.facts.bases.map(({ name }) => name)}
        version={props.facts.version}
        complete={complete}
        words={words}
        onTake={change}
      />
    </div>
  );
}
