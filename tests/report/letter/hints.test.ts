import { describe, expect, it } from 'vitest';
import { hints } from '../../../sim/report/letter/hints.ts';

const words = (text: string, language: 'nl' | 'en' = 'nl') => hints(text, language).map(({ word }) => word);

describe('words that raise a hint', () => {
  it.each([
    ['Het model voorspelt een daling.', ['voorspelt']],
    ['De VOORSPELLING is helder.', ['VOORSPELLING']],
    ['Dit is een doorrekening, geen voorspelling.', []],
    ['Dit bewijst dat het werkt. Bewezen is het niet.', ['bewijst', 'Bewezen']],
    ['De wachtlijst zal dalen en de kosten zullen stijgen.', ['zal', 'zullen']],
    ['Zalf helpt niet, en zalm ook niet.', []],
    ['Dat is gegarandeerd.', ['gegarandeerd']],
    ['Wij geven geen garantie.', []],
    ['Wij weten zeker dat het lukt.', ['weten zeker']],
    ['Deze maatregel lost op wat eerder niet werd opgelost.', ['lost op', 'opgelost']],
    ['Altijd en nooit.', ['Altijd', 'nooit']],
    ['Een significant verschil, met een betrouwbaarheidsinterval.', ['significant', 'betrouwbaarheidsinterval']],
    ['De beste maatregel. De beter betaalde hulp.', ['beste']],
    ['De kosten per gered kind zijn hoog.', ['kosten per gered kind']],
    ['De kosten per kind zijn hoog.', ['kosten per kind']],
    ['Het model adviseert niets.', ['Het model adviseert']],
    ['In 18 van de 20 toekomsten minder kinderen.', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['This predicts a decline.', ['predicts']],
    ['No forecast, no prediction.', []],
    ['It will solve the best part; goodwill helps.', ['will', 'solve', 'best']],
  ])('in English: %s', (text, expected) => {
    expect(words(text, 'en')).toEqual(expected);
  });

  it('say where the word stands and what to write in its place', () => {
    const text = 'Het zal beter gaan.';
    const [hint] = hints(text);
    expect(hint && text.slice(hint.at, hint.at + hint.length)).toBe('zal');
    expect(hint?.advice).toContain('als de aannames kloppen');
  });

  it('never promise themselves what they warn against', () => {
    for (const language of ['nl', 'en'] as const) {
      const all = hints('voorspelt bewijst zal beste altijd predict prove will best always', language);
      expect(all.length).toBeGreaterThanOrEqual(4);
      for (const { advice } of all) expect(words(advice, language)).toEqual([]);
    }
  });
});
