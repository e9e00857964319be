import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const text = z.string().min(1);

// The core of the standard publiccode.yml 0.7; keys that it calls deprecated, and those of single countries, are left out.
const description = z.strictObject({
  localisedName: text.optional(),
  shortDescription: text.max(150).refine((value) => !value.includes('\n'), 'one line'),
  longDescription: z.string().min(150).max(10_000),
  documentation: z.url().optional(),
  features: z.array(text),
  screenshots: z.array(text).optional(),
});
const organisation = z.strictObject({ uri: text, name: text.optional() });
const contact = z.strictObject({
  name: text,
  email: z.email().optional(),
  phone: text.optional(),
  affiliation: text.optional(),
});
const contractor = z.strictObject({
  name: text,
  until: z.iso.date(),
  email: z.email().optional(),
  website: z.url().optional(),
});
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal('0.7'),
  name: text,
  url: z.url(),
  landingURL: z.url().optional(),
  isBasedOn: z.union([z.url(), z.array(z.url())]).optional(),
  softwareVersion: text.optional(),
  releaseDate: z.iso.date().optional(),
  logo: text.optional(),
  platforms: z.array(text).min(1),
  categories: z.array(text).optional(),
  usedBy: z.array(text).optional(),
  fundedBy: z.array(organisation).optional(),
  roadmap: z.url().optional(),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum([
    'standalone/mobile',
    'standalone/iot',
    'standalone/desktop',
    'standalone/web',
    'standalone/backend',
    'standalone/other',
    'addon',
    'library',
    'configurationFiles',
  ]),
  organisation: organisation.optional(),
  intendedAudience: z
    .strictObject({
      countries: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
      unsupportedCountries: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
      scope: z.array(text).optional(),
    })
    .optional(),
  description: z
    .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/), description)
    .refine((languages) => Object.keys(languages).length > 0, 'at least one language'),
  legal: z.strictObject({ license: text, mainCopyrightOwner: text.optional() }),
  maintenance: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('none'), contacts: z.array(contact).optional() }),
    z.strictObject({ type: z.enum(['community', 'internal']), contacts: z.array(contact).min(1) }),
    z.strictObject({ type: z.literal('contract'), contractors: z.array(contractor).min(1) }),
  ]),
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(text).min(1) }),
});

// What Citation File Format 1.2.0 requires, with the keys that we use of those that it allows.
const citation = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: text,
  title: text,
  type: z.enum(['software', 'dataset']).optional(),
  version: text,
  license: text,
  abstract: text,
  keywords: z.array(text),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}(\.\d+)?\//)
    .optional(),
  'date-released': z.iso.date().optional(),
  authors: z
    .array(
      z.union([
        z.strictObject({ name: text }),
        z.strictObject({ 'family-names': text, 'given-names': text, orcid: z.url().optional() }),
      ]),
    )
    .min(1),
});

const manifest = JSON.parse(read('package.json')) as { version: string; license: string };
/** Names of dates and versions are texts, whatever YAML takes them for. */
const yaml = (path: string): unknown => parse(read(path), { schema: 'failsafe' });
const typed = (path: string): unknown => parse(read(path), { schema: 'core' });

describe('files that say what the project is', () => {
  it('publiccode.yml holds to the standard', () => {
    expect(publiccode.safeParse(typed('publiccode.yml')).error?.issues ?? []).toEqual([]);
  });

  it('the check of publiccode.yml sees a missing key, an unknown key and a long sentence', () => {
    const good = typed('publiccode.yml') as Record<string, unknown>;
    const { legal: _legal, ...without } = good;
    const long = {
      ...good,
      description: { nl: { ...(good.description as { nl: object }).nl, shortDescription: 'x'.repeat(151) } },
    };
    for (const bad of [without, { ...good, licence: 'EUPL' }, long])
      expect(publiccode.safeParse(bad).success).toBe(false);
  });

  it('CITATION.cff holds to version 1.2.0', () => {
    expect(citation.safeParse(yaml('CITATION.cff')).error?.issues ?? []).toEqual([]);
  });

  it('package.json, CITATION.cff and publiccode.yml have one version and one licence', () => {
    const cited = yaml('CITATION.cff') as { version: string; license: string };
    const published = yaml('publiccode.yml') as { softwareVersion: string; legal: { license: string } };
    expect([cited.version, published.softwareVersion]).toEqual([manifest.version, manifest.version]);
    expect([cited.license, published.legal.license]).toEqual([manifest.license, manifest.license]);
  });

  it('an address that is not known yet is one that can lead nowhere, and stands in the list of what comes before publishing', () => {
    const { url } = typed('publiccode.yml') as { url: string };
    const placeholder = new URL(url).hostname.endsWith('.invalid');
    expect(read('CONTRIBUTING.md').includes('`url` in `publiccode.yml`')).toBe(placeholder);
    const { maintenance } = typed('publiccode.yml') as { maintenance: { type: string } };
    expect(read('CONTRIBUTING.md').includes('`maintenance` in `publiccode.yml`')).toBe(maintenance.type === 'none');
  });
});

const pages = [
  'CONTRIBUTING.md',
  'SECURITY.md',
  'GOVERNANCE.md',
  'CODE_OF_CONDUCT.md',
  ...readdirSync(join(root, 'docs/readers')).map((name) => `docs/readers/${name}`),
];

describe('pages beside the documentation', () => {
  it.each(pages)('%s has links that lead somewhere, and does not claim to foretell', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] as string);
    expect(links.filter((link) => !/^https?:/.test(link) && !existsSync(join(root, dirname(page), link)))).toEqual([]);
    expect(read(page)).not.toMatch(/\b(predicts?|prediction|voorspelt)\b/i);
  });

  it('each version of CHANGELOG.md says what changes results and what does not', () => {
    const versions = read('CHANGELOG.md').split(/^## /m).slice(1);
    expect(versions.length).toBeGreaterThan(0);
    for (const version of versions) {
      expect([...version.matchAll(/^### (.*)$/gm)].map((match) => match[1])).toEqual([
        'Changed results',
        'Unchanged results',
      ]);
    }
  });

  it('the Dutch page on accessibility has the criteria of the English one', () => {
    const criteria = (page: string) => [...read(page).matchAll(/^\| (\d\.\d\.\d+) /gm)].map((match) => match[1]);
    const found = criteria('docs/accessibility.md');
    // WCAG 2.2 has 31 criteria of level A and 24 of level AA; 4.1.1 is no longer one.
    expect(new Set(found).size).toBe(55);
    expect(criteria('docs/toegankelijkheid.md')).toEqual(found);
  });
});
