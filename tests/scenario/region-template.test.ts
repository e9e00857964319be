import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { audit } from '../../sim/model/audit/index.ts';
import { register } from '../../sim/model/register.ts';
import { readScenario } from '../../sim/scenario/read.ts';
import { itemKey } from '../../sim/scenario/register.ts';
import { yamlFiles } from '../../sim/scenario/yaml.ts';

const file = join(import.meta.dirname, '../../scenarios/templates/region.yaml');
const text = readFileSync(file, 'utf8');
const lines = text.split('\n');

describe('the template of another jeugdregio', () => {
  it('is a scenario without faults and without numbers that look unlikely', () => {
    const { scenario, warnings } = readScenario(
      file,
      yamlFiles(() => text),
      register,
    );
    expect(warnings).toEqual([]);
    expect(scenario.regions.map(({ id }) => id)).toEqual(['my-region']);
  });

  it('takes nothing over from another region: it extends no file and draws no counts', () => {
    expect(text).not.toMatch(/^(extends|observed):/m);
    expect(text).not.toMatch(/zhz\b(?!-2024)/);
  });

  it('has every number that belongs to one region, marked as invented', () => {
    const local = register.parameters.filter((parameter) => parameter.local === true);
    expect(local.length).toBeGreaterThan(15);
    const missing = local.filter((parameter) => {
      const key = parameter.scope === 'chain' ? parameter.key : itemKey(parameter);
      const found = lines.filter((line) => new RegExp(`(^\\s+|[{,] )${key}: [\\d.]+`).test(line));
      return found.length === 0 || found.some((line) => !line.endsWith('# INVENTED'));
    });
    expect(missing.map(({ key }) => key)).toEqual([]);
  });

  it('says above every invented number of the region or the chain where to find it', () => {
    const bare = lines.flatMap((line, i) => {
      if (!line.endsWith('# INVENTED')) return [];
      const above = lines.slice(0, i).join('\n');
      const comment = above.slice(above.lastIndexOf('From: '), above.length);
      return above.includes('From: ') && comment.split('\n').length < 16 ? [] : [line];
    });
    expect(bare).toEqual([]);
  });

  it('runs, and every law holds after every event', () => {
    const { scenario } = readScenario(
      file,
      yamlFiles(() => text),
      register,
    );
    expect(audit({ ...scenario, years: 0.1 }, seedKey('template'), 0)).toBeGreaterThan(100);
  });
});
