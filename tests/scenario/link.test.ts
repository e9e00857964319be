import { describe, expect, it } from 'vitest';
import { isLink, linkOf, readLink, type SharedLink } from '../../sim/scenario/link.ts';
import { comparison, faultsIn, linkWith, retention, shared } from './link-kit.ts';

describe('a link', () => {
  it('carries a comparison, the version, the digest and the name there and back', () => {
    const text = linkOf(shared);
    expect(text).toMatch(/^v1\.[\w-]+$/);
    expect(readLink(text)).toEqual(shared);
  });

  it('is as short as a line or three in a mail', () => {
    expect(linkOf(shared).length).toBeLessThan(350);
  });

  it('is read from a whole address, and when a mail broke it into lines', () => {
    const broken = linkOf(shared).replaceAll(/(.{60})/g, '$1\r\n ');
    expect(readLink(`https://example.nl/ketenlab/?taal=nl#${broken} `)).toEqual(shared);
  });

  it('leaves out what is open, so that it is the same text for the same question', () => {
    const plain: SharedLink = {
      comparison: { ...comparison, off: [], variants: [] },
      made: '',
      digest: null,
      name: '',
    };
    expect(readLink(linkWith('{"years":3,"replications":200,"seed":"overleg 3 dec","base":"zhz-2024"}'))).toEqual(
      plain,
    );
    expect(linkOf(plain)).toBe(linkOf(readLink(linkOf(plain))));
  });

  it('is not made of a comparison that it could not carry', () => {
    const faults = faultsIn(() =>
      linkOf({ ...shared, name: 'x'.repeat(81), comparison: { ...comparison, years: Number.NaN } }),
    );
    expect(faults).toEqual([
      'years = NaN: expected a number of years between 0.01 and 50',
      `name = ${'x'.repeat(59)}…: expected a text of at most 80 characters on one line`,
    ]);
  });

  it('has room for forty settings in each of four variants', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ ...retention, value: i / 7, target: `provider-${i}` }));
    const variants = Array.from({ length: 4 }, (_, i) => ({ title: `${i}`.repeat(80), levers: many, shocks: many }));
    const full = { ...shared, comparison: { ...comparison, variants } };
    expect(readLink(linkOf(full))).toEqual(full);
  });
});

it('a text is meant as a link when it says so at its start or behind a #', () => {
  const links = ['v1.abc', 'https://example.nl/#v1.abc', 'base=zhz-2024', '#base=zhz-2024', 'v12.a'];
  expect(links.filter(isLink)).toEqual(links);
  expect(['scenarios/v1.yaml', 'zhz-2024.yaml', './v1.x', '-v1.', 'https://example.nl/v1.x'].filter(isLink)).toEqual(
    [],
  );
});
