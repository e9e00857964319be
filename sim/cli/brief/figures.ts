import { captionOf } from '../../report/chart/caption.ts';
import { childrenWithoutWorker } from '../../report/chart/children-without-worker.tsx';
import { panelsWithoutWorker } from '../../report/chart/panels.ts';
import { sentences, sourceOf } from '../../report/chart/sentences.ts';
import { tableOf } from '../../report/chart/shown-table.ts';
import { withoutWorkerTwin } from '../../report/chart/without-worker-twin.ts';
import type { LetterForm } from '../../report/letter/letter.ts';
import type { PrintContext } from '../../report/print/context.ts';
import type { PrintFigure } from '../../report/print/figure.ts';

const KEYS = ['withoutWorkerNew', 'withoutWorkerExisting'];

/** The figures of a letter that answers the question of `form`, in their order. */
export function figuresFor(_form: LetterForm, context: PrintContext): PrintFigure[] {
  const { words, counted } = context;
  const result = { ...context.result, scenario: { ...context.result.scenario, observed: counted.series } };
  const table = tableOf(result, KEYS, words.language);
  const caption = captionOf(result, words.language);
  const svg = childrenWithoutWorker(table, caption, words);
  const panels = panelsWithoutWorker(table);
  if (svg === null || panels === null) return [];
  const { title, finding, notes, alt, description } = sentences(...panels, caption, words);
  const source = sourceOf(caption, words);
  const [uncertainty = '', ...rest] = notes.filter((text) => text !== source);
  return [
    {
      kind: 'series',
      language: words.language,
      title,
      finding,
      svg,
      alt,
      description,
      notes: { uncertainty: [uncertainty], definitions: rest, source, smallNumbers: '', money: '' },
      table,
      twin: withoutWorkerTwin(panels, caption, words),
    },
  ];
}
