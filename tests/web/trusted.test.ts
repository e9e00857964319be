import { describe, expect, it } from 'vitest';
import { isOwnScript } from '../../web/trusted.ts';

const folder = 'https://gemeente.example/keten/';

describe('a script address is let through', () => {
  it.each([
    'https://gemeente.example/keten/workers/live-a1B2_c-3.js',
    'https://gemeente.example/keten/service-worker.js',
  ])('when it is of the page: %s', (address) => {
    expect(isOwnScript(address, folder)).toBe(true);
  });

  it.each([
    'https://elsewhere.example/keten/workers/live.js',
    'https://gemeente.example/other/workers/live.js',
    'https://gemeente.example/keten/workers/../../other/x.js',
    'https://gemeente.example/keten/workers/live.js?callback=x',
    'https://gemeente.example/keten/upload/live.js',
    'https://gemeente.example/keten/workers/data.json',
    'data:text/javascript,1',
    'blob:https://gemeente.example/1',
    '',
  ])('and not otherwise: %s', (address) => {
    expect(isOwnScript(address, folder)).toBe(false);
  });
});
