import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Limits } from '../../../web/first/limits.tsx';
import { pageEn } from '../../../web/words/page-en.ts';
import { pageNl } from '../../../web/words/page-nl.ts';

it.each([pageNl, pageEn])('each base path has limits of its own beside those of all, in $language', (words) => {
  const shown = (base: string) => renderToString(<Limits base={base} words={words} />);
  const [zhz, zuidwest] = [shown('zhz-2024'), shown('zuidwest-2024')];
  const own = (base: string) => words.limits.ofBase[base] ?? [];
  expect([zhz, zuidwest].map((html) => html.match(/<li/g)?.length)).toEqual([
    words.limits.points.length + 1,
    words.limits.points.length + 3,
  ]);
  expect(own('zhz-2024').every((point) => !zuidwest.includes(point))).toBe(true);
  expect(own('zuidwest-2024').every((point) => !zhz.includes(point))).toBe(true);
});
