import type { Scenario } from '../../scenario/scenario.ts';
import type { FormFacts } from './facts.ts';
import type { Form, FormItem, FormTable, ItemNumber, ItemState } from './form.ts';
import { itemNumbers } from './form.ts';
import type { CrateWords } from './words.ts';

type Filled = Omit<FormItem, 'number' | 'state'> & { readonly state?: ItemState };

/**
 * STRESS-DES filled from the files of a package and the declarations of the program. What neither says is listed as open; nothing
 * is made up. Items come in the order of the form.
 */
export function stressDes(facts: FormFacts, words: CrateWords): Form {
  const filled = { ...model(facts, words), ...inputs(facts, words), ...execution(facts, words) };
  const items = itemNumbers.map((number): FormItem => {
    const item: Filled = filled[number] ?? { lines: [], open: [words.notStated] };
    const state = item.state ?? (item.open.length > 0 ? 'partly' : 'answered');
    return { ...item, number, state };
  });
  return { title: words.formTitle(facts.title), items };
}

type Part = Partial<Record<ItemNumber, Filled>>;

function model(facts: FormFacts, words: CrateWords): Part {
  const { fill, language } = words;
  const [base] = facts.scenarios;
  const both = (text: { readonly nl: string; readonly en: string }) => text[language];
  const { scenario } = base;
  const shown = facts.outputs.filter((output) => output.shown);
  const documented = (...lines: string[]): Filled => ({ state: 'documented', lines, open: [] });
  return {
    '1.1': {
      lines: [...new Set(facts.scenarios.map((one) => both(one.scenario.question))), fill.purpose],
      open: [fill.openPurpose],
    },
    '1.2': {
      lines: [fill.outputs(shown.length, facts.outputs.length), fill.interval],
      table: {
        columns: fill.outputColumns,
        rows: shown.map((one) => [
          one.id,
          one.key,
          both(one.label),
          both(one.definition),
          fill.unit(one.unit),
          one.view,
        ]),
      },
      open: [],
    },
    '1.3': {
      lines: [
        ...facts.scenarios.map(
          (one) => `${one.scenario.name}: ${both(one.scenario.title)} — ${both(one.scenario.question)}`,
        ),
        facts.design === null
          ? fill.noDesign
          : fill.design(facts.design.kind, facts.design.points, facts.design.dimensions.length),
        fill.noOptimisation,
      ],
      open: [fill.openReasons],
    },
    '2.1': documented(fill.diagram),
    '2.2': documented(fill.logic),
    '2.3': differs(facts, words),
    '2.4': documented(fill.algorithms, fill.off(scenario.off)),
    '2.5.1': documented(fill.entities),
    '2.5.2': {
      lines: [fill.stations(facts.stations.length)],
      table: { columns: fill.stationColumns, rows: facts.stations.map(({ key, meaning }) => [key, both(meaning)]) },
      open: [],
    },
    '2.5.3': {
      lines: [fill.resources(scenario.gis.length, scenario.providers.length)],
      table: resources(scenario, words),
      open: [],
    },
    '2.5.4': { lines: [fill.queues(Object.entries(scenario.rules)), fill.queueRules], open: [] },
    '2.5.5': documented(fill.entry(scenario.regions.map(({ name }) => name))),
  };
}

function differs({ scenarios }: FormFacts, { fill }: CrateWords): Filled {
  const [base, ...others] = scenarios;
  if (others.length === 0) return { lines: [fill.oneScenario(base.scenario.name)], open: [] };
  const rows = others.flatMap(({ scenario, differs }) =>
    differs.map(([path, was, is]) => [scenario.name, path, was, is]),
  );
  return { lines: [fill.against(base.scenario.name)], table: { columns: fill.differenceColumns, rows }, open: [] };
}

function resources({ regions, gis, providers }: Scenario, { fill }: CrateWords): FormTable {
  const number = (value: number | undefined, unit: string) =>
    value === undefined ? fill.none : `${fill.amount(value)} ${fill.unit(unit)}`;
  return {
    columns: fill.resourceColumns,
    rows: [
      ...regions.map((one) => [`Raad, ${one.name}`, number(one.values['region.raadFte'], 'fte')]),
      ...gis.map((one) => [one.name, number(one.values['gi.fte'], 'fte')]),
      ...providers.map((one) => [one.name, number(one.values['provider.places'], 'places')]),
    ],
  };
}

function inputs(facts: FormFacts, { fill }: CrateWords): Part {
  const of = (status: string) => facts.parameters.filter((one) => one.status === status).length;
  const unsourced = facts.parameters.filter(({ sources }) => sources.length === 0).length;
  const counted = Object.values(facts.scenarios[0].scenario.observed).reduce((sum, series) => sum + series.length, 0);
  const ranges = facts.design?.dimensions ?? [];
  const table: FormTable = {
    columns: fill.rangeColumns,
    rows: ranges.map(({ name, unit, range, scale, whole }) => [
      name,
      fill.unit(unit),
      ...range.map((value) => fill.amount(value)),
      whole ? `${scale}, ${fill.whole}` : scale,
    ]),
  };
  return {
    '3.1': { lines: [fill.cards(Object.entries(facts.cards)), fill.counted(counted)], open: [fill.openSamples] },
    '3.2': { state: 'open', lines: [], open: [fill.openProcessing] },
    '3.3': {
      lines: [fill.parameters(facts.parameters.length, facts.changed), fill.correlation],
      ...(ranges.length === 0 ? {} : { table }),
      open: ranges.length === 0 ? [] : [fill.openRanges],
    },
    '3.4': {
      lines: [
        fill.assumptions(of('assumption'), facts.parameters.length, unsourced),
        fill.others(of('measured'), of('derived')),
      ],
      open: [],
    },
  };
}

function execution(facts: FormFacts, words: CrateWords): Part {
  const { fill } = words;
  const { start, years, calendar } = facts.scenarios[0].scenario;
  const [least, most] = facts.replications;
  const halfWidth = facts.design?.halfWidth ?? null;
  const told = facts.outcomes
    .filter(({ check }) => check === 'pairing' || check === 'intervals')
    .map(({ check, verdict, numbers }) => words.told(check, verdict, numbers));
  const ran = facts.outcomes.find(({ check }) => check === 'again');
  const here = facts.machine;
  return {
    '4.1': { lines: [fill.start(start, calendar), fill.snapshot], open: [] },
    '4.2': { lines: [fill.length(years)], open: [] },
    '4.3': {
      lines: [halfWidth === null ? fill.fixed(least) : fill.precision(least, most, halfWidth), ...told],
      open: halfWidth === null ? [fill.openReplications] : [],
    },
    '5.1': {
      lines: [fill.software(facts.computedBy), fill.packedOn(facts.packedBy, here.node, here.system)],
      open: [fill.openSystem],
    },
    '5.2': { lines: [fill.seed(facts.seed), fill.generator], open: [] },
    '5.3': { state: 'documented', lines: [fill.execution], open: [] },
    '5.4': {
      lines: [
        fill.time(facts.seconds, facts.events),
        ...(ran === undefined ? [] : [words.told('again', ran.verdict, ran.numbers)]),
        fill.machine(here.processor, here.cores),
      ],
      open: [fill.openMachine],
    },
    '6.1': { lines: [fill.code(facts.computedBy), fill.citation], open: [words.graph.noAddress] },
  };
}
