import { expect, it } from 'vitest';
import { startLanguage } from '../../../web/shell/use-language.ts';

it.each([
  ['nl-NL', 'nl'],
  ['fy', 'nl'],
  ['de-DE', 'nl'],
  ['en-GB', 'en'],
  ['EN', 'en'],
])('a browser in %s begins in %s', (browser, language) => {
  expect(startLanguage(browser)).toBe(language);
});
