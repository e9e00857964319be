import { MOST_REPLICATIONS } from '../scenario/comparison.ts';

/** Checks of result.json: it may have been changed, cut off or made by something else. */

type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumberOrNull = (value: unknown) => value === null || Number.isFinite(value);
const isCount = (value: unknown, most: number) =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most;
const isDate = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const bothLanguages = (value: unknown) => isPart(value) && typeof value.nl === 'string' && typeof value.en === 'string';

/** Whether it is the result of a study of another kind: of mechanisms, parts or numbers of the register. */
export function isOtherStudy(value: unknown): boolean {
  if (!isPart(value)) return true;
  const isStudy = typeof value.variants === 'number' && !('measures' in value);
  return isStudy || !('indicators' in value || 'measures' in value);
}

/** Paths of the parts that lack or have another form; at most twenty. */
export function damagedParts(value: unknown): string[] {
  if (!isPart(value)) return [''];
  const wrong: string[] = [];
  const need = (path: string, right: boolean) => {
    if (!right) wrong.push(path);
  };
  need('ketenlab', typeof value.ketenlab === 'string');
  need('seed', typeof value.seed === 'string');
  need('replications', isCount(value.replications, MOST_REPLICATIONS));
  need('digest', typeof value.digest === 'string');
  need('events', Number.isFinite(value.events));
  need('seconds', Number.isFinite(value.seconds));
  wrong.push(...damagedScenario(value.scenario, 'scenario'));
  if ('measures' in value) {
    need('outcome', typeof value.outcome === 'string');
    need('until', isDate(value.until));
    need('card', isPart(value.card) && bothLanguages(value.card.label) && bothLanguages(value.card.definition));
    need('asIs', isPart(value.asIs) && isNumberOrNull(value.asIs.mean));
    need('measures', Array.isArray(value.measures) && value.measures.length > 0);
    listOf(value.measures).forEach((one, i) => {
      wrong.push(...damagedScenario(one.scenario, `measures.${i}.scenario`));
      need(`measures.${i}.effect`, isPart(one.effect) && isNumberOrNull(one.effect.mean));
      need(`measures.${i}.cost`, one.cost === null || isPart(one.cost));
      need(`measures.${i}.firstVisible`, one.firstVisible === null || isPart(one.firstVisible));
      need(`measures.${i}.group`, typeof one.group === 'string');
    });
  } else {
    wrong.push(...damagedIndicators(value.indicators, 'indicators'));
    need('variants', value.variants === undefined || Array.isArray(value.variants));
    listOf(value.variants).forEach((one, i) => {
      wrong.push(...damagedScenario(one.scenario, `variants.${i}.scenario`));
      wrong.push(...damagedIndicators(one.indicators, `variants.${i}.indicators`));
      need(`variants.${i}.difference`, isPart(one.difference) && Object.values(one.difference).every(isPart));
    });
  }
  return wrong.slice(0, 20);
}

function listOf(value: unknown): Part[] {
  return Array.isArray(value) ? value.map((one) => (isPart(one) ? one : {})) : [];
}

function damagedScenario(value: unknown, path: string): string[] {
  if (!isPart(value)) return [path];
  const right: Readonly<Record<string, boolean>> = {
    name: typeof value.name === 'string',
    hash: typeof value.hash === 'string',
    title: bothLanguages(value.title),
    question: bothLanguages(value.question),
    start: isDate(value.start),
    years: Number.isFinite(value.years),
    regions: Array.isArray(value.regions) && value.regions.every((one) => typeof one === 'string'),
    levers: areSettings(value.levers),
    shocks: areSettings(value.shocks),
    observed: isPart(value.observed) && Object.values(value.observed).every(areCounts),
  };
  return Object.keys(right).flatMap((key) => (right[key] ? [] : [`${path}.${key}`]));
}

const areSettings = (value: unknown) =>
  Array.isArray(value) &&
  value.every((one) => isPart(one) && typeof one.lever === 'string' && bothLanguages(one.label) && isDate(one.start));
const areCounts = (value: unknown) =>
  Array.isArray(value) && value.every((one) => Array.isArray(one) && isDate(one[0]) && one[1] >= 0);

function damagedIndicators(value: unknown, path: string): string[] {
  if (!isPart(value) || Object.keys(value).length === 0) return [path];
  return Object.entries(value).flatMap(([key, one]) => (isIndicator(one) ? [] : [`${path}.${key}`]));
}

function isIndicator(value: unknown): boolean {
  if (!isPart(value) || !bothLanguages(value.label) || !bothLanguages(value.definition)) return false;
  if (typeof value.unit !== 'string' || typeof value.id !== 'string' || !isNumberOrNull(value.mean)) return false;
  if (value.series === null) return true;
  const { series } = value;
  if (!isPart(series) || !Array.isArray(series.dates) || !series.dates.every(isDate)) return false;
  const { length } = series.dates;
  return ['mean', 'interval95', 'p05', 'p50', 'p95'].every((key) => {
    const list = series[key];
    return Array.isArray(list) && list.length === length && (key === 'interval95' || list.every(isNumberOrNull));
  });
}
