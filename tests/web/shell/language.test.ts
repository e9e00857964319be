import { expect, it } from 'vitest';
import { startLanguage } from '../../../web/shell/use-language.ts';

it.each([
  ['nothing was chosen', null, 'nl'],
  ['English was chosen', 'en', 'en'],
  ['Dutch was chosen', 'nl', 'nl'],
  ['another program left something there', '<script>', 'nl'],
])('the page begins in Dutch unless English was chosen on this device: %s', (_, kept, language) => {
  expect(startLanguage({ getItem: () => kept })).toBe(language);
});

it('the page begins in Dutch in a browser that keeps nothing', () => {
  expect(startLanguage(null)).toBe('nl');
});
