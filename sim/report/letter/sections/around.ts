import { effectOf } from '../../difference.ts';
import { extraCost } from '../facts/money.ts';
import { firstVisible } from '../facts/visible.ts';
import { waitKey, waitsOf } from '../facts/waits.ts';
import { courseOf } from '../reading.ts';
import { isWritten, type Telling } from '../telling.ts';

/** The parts of a letter around what came out: counts, time, who pays, what it rests on, who decides, money, sources. */
export const around = {
  counted({ letter, say }: Telling): string[] {
    const total = say('counted.total');
    const points =
      total === ''
        ? (['new', 'existing'] as const)
            .filter((name) => say(`counted.${name}`) !== '')
            .map((name) => letter.counted.one(name, say(`counted.${name}.date`), say(`counted.${name}`)))
        : [letter.counted.point(say('counted.new.date'), say('counted.new'), say('counted.existing'), total)];
    if (points.length === 0) return [];
    const supplier = say('counted.supplier');
    return [
      ...points,
      supplier === '' ? '' : letter.counted.supplier(supplier, say('counted.drawnUp')),
      say('counted.rule'),
    ];
  },

  visible({ variants, main, form, letter, say, amount, measures }: Telling): string[] {
    return variants.map((variant) => {
      const { name } = variant.scenario;
      const title = say(`${name}.title`);
      const { known, first } = firstVisible(variant, form, measures);
      if (first !== null) {
        const months = amount(`${name}.visible.months`);
        return letter.visible.first(title, say(`${name}.visible.date`), months.amount, months.unit);
      }
      if (known) return letter.visible.never(title);
      const effect = effectOf(variant, main.key);
      const course = courseOf(variant, main.key);
      if (course === null || effect?.difference.humps) return '';
      if (course.kind === 'none') return letter.visible.notClear(title);
      if (course.kind === 'changing') return letter.visible.changing(title);
      const from = say(`${name}.clearFrom`);
      return course.last ? letter.visible.onlyLast(title, from) : letter.visible.clearFrom(title, from);
    });
  },

  waits({ variants, context, letter, say, amount }: Telling): string[] {
    const sentences = variants.flatMap((variant) => {
      const { ruled, pays, gains, more } = waitsOf(context.result, variant);
      if (!ruled) return [];
      const title = say(`${variant.scenario.name}.title`);
      const items = (changes: typeof pays, others: boolean) => {
        const named = changes.map((change) => {
          const key = waitKey(variant, change);
          const days = amount(`${key}.days`);
          return letter.waits.item(say(`${key}.name`), days.amount, days.unit);
        });
        return `${named.join(', ')}${others ? ` ${letter.waits.others}` : ''}`;
      };
      return [
        pays.length === 0 ? letter.waits.noOne(title) : letter.waits.pays(title, items(pays, more.pays)),
        gains.length === 0 ? '' : letter.waits.gains(title, items(gains, more.gains)),
      ];
    });
    return sentences.length === 0 ? [] : [letter.waits.rule, ...sentences, letter.waits.individual];
  },

  depends({ variants, letter, say, form }: Telling): string[] {
    const starts = variants.flatMap(({ scenario: { name } }) => {
      const [title, start, evaluation] = [say(`${name}.title`), say(`${name}.start`), say(`${name}.evaluation`)];
      return [
        start === '' ? '' : letter.depends.start(title, start),
        evaluation === '' || form.audience === 'college' ? '' : letter.depends.evaluation(title, evaluation),
      ];
    });
    const growing = say('growing');
    const lines = [letter.depends.assumptions, growing === '' ? '' : letter.depends.growing(growing)];
    if (form.audience === 'college') return [...starts, ...lines];
    const norm = say('norm');
    return [
      ...starts,
      ...(starts.some((one) => one !== '') ? [letter.depends.ramp] : []),
      ...lines,
      norm === '' ? '' : letter.depends.norm(norm, say('norm.vintage')),
    ];
  },

  notInModel({ letter, form }: Telling): string[] {
    return [letter.notInModel[form.audience === 'families' ? 'families' : 'all']];
  },

  decides({ letter, form }: Telling): string[] {
    const { municipality, state, gi } = letter.decides;
    return form.audience === 'gi' ? [gi, municipality, state] : [municipality, state, gi];
  },

  money({ variants, letter, context, say, measures }: Telling): string[] {
    const year = say('priceYear');
    const base = context.result.scenario.name;
    const amounts = (key: string) =>
      ['low', 'middle', 'high'].map((level) => say(`${key}.${level}`)) as [string, string, string];
    const whole = amounts(`${base}.cost`);
    const extra = variants.flatMap((variant) => {
      const cost = extraCost(variant);
      if (cost === null) return [];
      const { name } = variant.scenario;
      const [low, middle, high] = amounts(`${name}.cost.difference`);
      const title = say(`${name}.title`);
      const end = (amount: string, value: number) => letter.money.end(amount, value < 0 ? 'less' : 'more');
      if (![low, middle, high].some(isWritten)) return [letter.money.tiny(title, year)];
      // Both less: the smaller saving comes first. Both the same way: the second end says which.
      const [near, far] = cost.high <= 0 ? [high, end(low, cost.low)] : [low, end(high, cost.high)];
      const first = cost.low < 0 && cost.high > 0 ? end(low, cost.low) : near;
      return cost.clear
        ? [letter.money.range(title, first, end(middle, cost.middle), far, year)]
        : [letter.money.unclear(title, first, far, year)];
    });
    const told = variants.length === 0 && whole[0] !== '' ? [letter.money.base(...whole, year)] : extra;
    const none = measures?.measures.some(({ cost }) => cost !== null) ? letter.money.inTable : letter.money.none;
    return [...(told.length === 0 ? [none] : [...told, letter.money.bounds]), letter.money.toFill];
  },

  origin({ letter, say, context }: Telling): string[] {
    const title = say(`${context.result.scenario.name}.title`);
    return [letter.origin(say('version'), say('runs'), say('runDate'), say('start'), say('end'), title)];
  },
};
