import { describe, expect, it } from 'vitest';
import { linkOf } from '../../../sim/scenario/link.ts';
import { openedInWords, openLink } from '../../../web/share/address.ts';
import { pageWords } from '../../../web/words/page.ts';
import { comparison, shared } from '../../scenario/link-kit.ts';

const words = pageWords('nl');
const open = (text: string) => openLink(text, ['zhz-2024'], words);

describe('a link that is opened', () => {
  it('gives its comparison, and says its name', () => {
    const opened = open(`https://example.nl/#${linkOf(shared)}`);
    expect(opened.shared?.comparison.variants[0]).toEqual(comparison.variants[0]);
    expect(opened.faults).toEqual([]);
    expect(openedInWords(opened, words)).toBe(words.share.opened(shared.name));
  });

  it('names the variants that have no title', () => {
    expect(open(linkOf(shared)).shared?.comparison.variants.map(({ title }) => title)).toEqual([
      'Minder verloop',
      words.variants.newTitle(2),
    ]);
  });

  it.each(['', '#', ' '])('is none at all when there is nothing: %j', (text) => {
    expect(open(text)).toEqual({ shared: null, faults: [] });
  });

  it.each([
    ['x=1', 'dit is geen link van Ketenlab'],
    ['base=elders', 'onbekend basispad'],
    ['base=zhz-2024&years=1e9', 'years = 1000000000: verwacht een aantal jaren tussen 0.01 en 50'],
  ])('%s is refused with a sentence', (text, sentence) => {
    const opened = open(text);
    const problem = openedInWords(opened, words);
    expect(opened.shared).toBeNull();
    expect(problem).toContain(words.share.badLink);
    expect(problem).toContain(sentence);
  });
});
