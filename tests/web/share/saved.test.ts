import { describe, expect, it } from 'vitest';
import { forget, readSaved, save } from '../../../web/share/saved.ts';

/** A store that holds one text, and refuses more than `most` characters. */
function storeWith(text: string | null, most = 1_000_000): Storage {
  let held = text;
  return {
    length: 1,
    clear: () => undefined,
    key: () => null,
    removeItem: () => undefined,
    getItem: () => held,
    setItem: (_, value) => {
      if (value.length > most) throw new DOMException('full', 'QuotaExceededError');
      held = value;
    },
  };
}
const kept = (name: string, link = 'v1.a') => ({ name, link });

describe('comparisons on this device', () => {
  it('are kept with the newest first, once for each name, and forgotten', () => {
    const store = storeWith(null);
    expect([save(store, kept('a')), save(store, kept('b')), save(store, kept('a', 'v1.b'))]).toEqual([
      true,
      true,
      true,
    ]);
    expect(readSaved(store)).toEqual([kept('a', 'v1.b'), kept('b')]);
    expect(forget(store, 'a')).toBe(true);
    expect(readSaved(store)).toEqual([kept('b')]);
  });

  it('are fifty at most', () => {
    const store = storeWith(null);
    for (let i = 0; i < 60; i++) save(store, kept(`${i}`));
    expect(readSaved(store)).toHaveLength(50);
    expect(readSaved(store)[0]?.name).toBe('59');
  });

  it.each(['{', '{}', 'null', '[null, 1, {"name":1,"link":"v1.a"}, {"name":"a"}]'])(
    'are none where another text was left: %s',
    (text) => {
      expect(readSaved(storeWith(text))).toEqual([]);
    },
  );

  it('are not kept where the browser has no store or refuses', () => {
    expect([readSaved(null), save(null, kept('a')), forget(null, 'a')]).toEqual([[], false, false]);
    expect(save(storeWith(null, 10), kept('a'))).toBe(false);
  });
});
