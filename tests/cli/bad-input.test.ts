import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ketenlab, workshop } from './ketenlab.ts';

const { folder, close } = workshop();
afterAll(close);
mkdirSync(join(folder, 'notes'));
writeFileSync(join(folder, 'notes', 'mine.txt'), 'keep');
const before = readdirSync(folder).sort();

const RUN = ['run', 'base.yaml'];

describe.concurrent('bad input ends with exit code 2, a sentence, and nothing written', () => {
  it.each([
    [[...RUN, '--replications', '0'], '--replications = 0: verwacht een heel getal van 1 tot en met 100000'],
    [[...RUN, '--replications', '1.5'], '--replications = 1.5: verwacht een heel getal'],
    [[...RUN, '--replications', '-3'], '--replications = -3: verwacht een heel getal'],
    [[...RUN, '--replications', '1e9'], '--replications = 1e9: verwacht een heel getal'],
    [[...RUN, '--replications', '1000000000'], '--replications = 1000000000: verwacht een heel getal'],
    [[...RUN, '--years', '0'], '--years = 0: verwacht een getal van 0.01 tot en met 50'],
    [[...RUN, '--years', '1,5'], '--years = 1,5: verwacht een getal'],
    [[...RUN, '--workers', '0'], '--workers = 0: verwacht een heel getal van 1 tot en met 256'],
    [[...RUN, '--lang', 'fr'], '--lang = fr: verwacht een van: nl, en'],
    [['--lang', 'fr', ...RUN], '--lang = fr: verwacht een van: nl, en'],
    [[...RUN, '--seed', ''], '--seed = "": verwacht een tekst'],
    [[...RUN, '--seed'], 'Achter --seed <text> hoort een waarde.'],
    [[...RUN, '--speed', '3'], 'De optie --speed bestaat niet. Bedoelt u --seed?'],
    [['rum', 'base.yaml'], 'De opdracht rum bestaat niet. Bedoelt u run?'],
    [['run'], 'Er ontbreekt iets: scenario.'],
    [['run', 'base.yaml', 'retention.yaml'], 'Dat zijn te veel argumenten.'],
    [['compare', 'base.yaml'], 'dit scenario zet geen knop of schok'],
    [['run', 'absent.yaml'], 'kan absent.yaml niet lezen (het bestand bestaat niet): klopt het pad?'],
    [['run', '.'], 'dit is geen gewoon bestand'],
    [['run', 'large.yaml'], 'het bestand is 2 MB groot; ten hoogste 1 MB kan'],
    [['run', 'binary.yaml'], 'dit is geen tekst in UTF-8'],
    [['run', 'empty.yaml'], 'empty.yaml:1 het bestand is leeg'],
    [['run', 'not-yaml.yaml'], 'geen geldige YAML'],
    [['run', 'circle.yaml'], 'bestanden bouwen in een kring op elkaar voort: circle.yaml -> circle.yaml'],
    [['run', 'bomb.yaml'], 'een scenario kent geen verwijzingen: schrijf de waarde uit in plaats van *a'],
    [['trace', 'base.yaml', '--family', '999999'], 'family = 999999: verwacht een getal van 0 tot en met'],
    [
      ['run', 'broken.yaml'],
      'broken.yaml:4 years = -3: kan niet negatief zijn: verwacht een getal in years tussen 0.01 en 50',
    ],
    [[...RUN, '--out', 'notes'], '--out = notes: deze map bevat ook mine.txt'],
    [[...RUN, '--out', 'base.yaml'], '--out = base.yaml: dit is een bestand'],
  ])('ketenlab %j', async (args, sentence) => {
    const { code, out, err } = await ketenlab(folder, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n {4}at |undefined|NaN|Error:/);
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});

describe('several faults at once', () => {
  it('gives every wrong option its own line', async () => {
    const { code, err } = await ketenlab(folder, [...RUN, '--workers', '0', '--years', '-1', '--lang', 'xx'], 'C');
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toEqual([
      '--years = -1: expected a number from 0.01 up to and including 50',
      '--lang = xx: expected one of: nl, en',
      '--workers = 0: expected a whole number from 1 up to and including 256',
    ]);
  });

  it('gives the faults of all files of a comparison', async () => {
    const { code, err } = await ketenlab(folder, ['compare', 'broken.yaml', 'absent.yaml', 'empty.yaml']);
    expect(code).toBe(2);
    for (const file of ['broken.yaml:4', 'absent.yaml', 'empty.yaml']) expect(err).toContain(file);
  });
});
