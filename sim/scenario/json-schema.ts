import * as z from 'zod';
import type { Register } from './register.ts';
import { fileFormat } from './schema.ts';

/** The JSON Schema (draft 2020-12) of a scenario file, for editors: every number with title, default and bounds. */
export function jsonSchema(register: Register): Record<string, unknown> {
  const schema = fileFormat(register).schema.meta({
    title: 'Ketenlab scenario',
    description: 'A scenario of the Dutch child-protection chain; what is left out takes the default of the register.',
  });
  return { ...z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }) };
}
