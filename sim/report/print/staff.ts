import { max } from 'd3';
import type { StackPanel } from '../chart/panel-stack.tsx';
import { type Panel, type Path, panelOf } from '../chart/panels.ts';
import { pathName } from '../chart/sentences.ts';
import { tableOf } from '../chart/shown-table.ts';
import { highest } from '../chart/strokes.ts';
import { dateInWords } from '../numbers.ts';
import type { PrintContext } from './context.ts';
import { type Drawn, drawnOf, normFor } from './drawn.ts';
import type { PrintFigure } from './figure.ts';
import { notesOf } from './line-notes.ts';
import { lineTable } from './line-table.ts';
import { altOf, courseOf, effectFinding, levelIn, levelText, pathInWords } from './line-text.ts';
import { capital, uncertaintyOf } from './series-parts.ts';
import { stackedSvg } from './stacked-svg.tsx';
import { staffTwin } from './staff-twin.ts';

const CARRYING = 'staff.carrying';
const HIRES = 'staff.hires';
const LEAVERS = 'staff.leavers';
/** Height of a plot of joiners and leavers, as a share of that of the fte. */
const PART = 0.55;

/**
 * The flow of jeugdbeschermers: fte that carry a caseload with the band of 18 of 20 futures around the base, and below it who
 * joins and who leaves per whole month, on one scale. A base alone has both lines in one panel; with one or two variants,
 * joiners and leavers have a panel each. Null when the result lacks one of these series.
 */
export function staffFigure(context: PrintContext): PrintFigure | null {
  const drawn = drawnOf(context, [CARRYING, HIRES, LEAVERS]);
  const { result, caption, words, own, regions, from, until } = drawn;
  const panelFor = (key: string) =>
    result.indicators[key] === undefined ? null : panelOf(tableOf(result, [key], words.language), key);
  const [fte, hires, leavers] = [CARRYING, HIRES, LEAVERS].map(panelFor);
  if (!fte || !hires || !leavers) return null;
  const norm = context.norm?.indicator === CARRYING ? normFor(CARRYING, context) : null;
  const most = max([...highest(fte), norm?.value ?? 0]) ?? 0;
  const flows = flowsOf(hires, leavers, drawn);
  const mostFlow = max(flows.flatMap(({ panel }) => highest(panel))) ?? 0;
  const [written, rate] = [levelIn(most, words), levelIn(mostFlow, words)];
  const panels = [fte, ...flows.map(({ panel }) => panel)];
  const title = own.title(own.staff.what, '', regions, from, until);
  const finding = effectFinding(CARRYING, drawn) || levelFinding(fte, written, drawn);
  const notes = notesOf(drawn, {
    uncertainty: [...uncertaintyOf(panels, drawn), own.staff.flowsNote],
    keys: [CARRYING, HIRES, LEAVERS],
    norm: norm === null ? '' : CARRYING,
    whole: false,
    dots: [],
  });
  const alt = altIn(fte, written, drawn);
  const names = fte.paths.map((_, i) => pathName(i, caption, words));
  const description = [
    ...fte.paths.map((path, i) => pathInWords(`${own.staff.carrying}, ${names[i]}`, path, written, words, own)),
    ...flows.flatMap(({ heading, panel, called }) =>
      panel.paths.map((path, i) => pathInWords(`${heading}, ${(called ?? names)[i]}`, path, rate, words, own)),
    ),
  ].join(' ');
  const lower = flows.map(
    ({ heading, panel, called }): StackPanel => ({
      heading,
      panel,
      caption,
      observed: [],
      norm: null,
      most: mostFlow,
      written: rate,
      starts: 'lines',
      part: PART,
      ...(called === null ? {} : { names: called }),
    }),
  );
  const upper = { heading: own.staff.carrying, panel: fte, caption, observed: [], norm, most, written };
  const said = { title, finding, alt, description, notes };
  const svg = stackedSvg('staff', [upper, ...lower], said, drawn);
  return {
    kind: 'staff',
    language: words.language,
    ...said,
    svg,
    table: lineTable(panels.map((panel, i) => ({ panel, dots: [], norm: i === 0 ? norm : null }))),
    twin: staffTwin(title, [fte, hires, leavers], drawn, written, rate),
  };
}

/** A panel of who joins or leaves; `called` has the names of its lines where those are not scenarios. */
interface Flow {
  readonly heading: string;
  readonly panel: Panel;
  readonly called: readonly string[] | null;
}

/** Joiners and leavers: of a base alone in one panel, without bands, which would hide each other. */
function flowsOf(hires: Panel, leavers: Panel, { own }: Drawn): Flow[] {
  const { staff } = own;
  const [joining, leaving] = [hires.paths[0], leavers.paths[0]];
  if (hires.paths.length > 1 || joining === undefined || leaving === undefined) {
    return [
      { heading: staff.hires, panel: hires, called: null },
      { heading: staff.leavers, panel: leavers, called: null },
    ];
  }
  const bare = (path: Path, scenario: string): Path => ({
    ...path,
    scenario,
    moments: path.moments.map((moment) => ({ ...moment, low: null, high: null })),
  });
  const paths = [bare(joining, HIRES), bare(leaving, LEAVERS)];
  const panel = { indicator: 'staff.flows', label: staff.flows, unit: hires.unit, paths };
  return [{ heading: staff.flows, panel, called: [staff.joins, staff.leaves] }];
}

function levelFinding(fte: Panel, written: (level: number) => string, { words, own }: Drawn): string {
  const [first, last] = [fte.paths[0]?.moments[0], fte.paths[0]?.moments.at(-1)];
  const [from = '', until = ''] = [first, last].map((one) => dateInWords(one?.date ?? '', words.language));
  if (last?.groups || first?.groups) return own.finding.twoGroups(until);
  return own.finding.staff(until, written(last?.mean ?? 0), written(first?.mean ?? 0), from);
}

function altIn(fte: Panel, written: (level: number) => string, { caption, words, own, regions }: Drawn): string {
  const ends = (path: number, place: number) => {
    const moment = fte.paths[path]?.moments.at(place);
    return moment?.groups ? own.alt.twoGroups : `${levelText(moment, written, words)} fte`;
  };
  const [first, last] = [fte.paths[0]?.moments[0], fte.paths[0]?.moments.at(-1)];
  const [from = '', until = ''] = [first, last].map((one) => dateInWords(one?.date ?? '', words.language));
  const base = capital(pathName(0, caption, words));
  return altOf(
    own.alt.head(3 * fte.paths.length, own.staff.about, regions),
    own.alt.course(base, courseOf(first, last, written), ends(0, 0), from, ends(0, -1), until),
    fte.paths.slice(1).map((_, i) => own.alt.other(`‘${pathName(i + 1, caption, words)}’`, ends(i + 1, -1))),
  );
}
