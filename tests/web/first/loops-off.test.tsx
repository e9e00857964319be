import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { LoopsOff } from '../../../web/first/loops-off.tsx';
import { pageWords } from '../../../web/words/page.ts';
import { facts } from '../kit/facts.ts';

const shown = (off: readonly string[], offInBase: readonly string[]) =>
  render(
    <LoopsOff
      off={off}
      offInBase={offInBase}
      mechanisms={facts.mechanisms}
      words={pageWords('nl')}
      onSwitch={() => undefined}
    />,
  );

it('nothing is said of loops that are as the base path has them', () => {
  expect(shown([], [])).toBe('');
  expect(shown(['M03'], ['M03'])).toBe('');
});

it('each loop that is off here and not in the base path has its name and a button', () => {
  const html = shown(['M01', 'M03', 'M05'], ['M05']);
  expect(html).toContain('data-off="M01 M03"');
  expect(html.match(/<button/g)).toHaveLength(2);
  expect(html).toContain(`M03 ${facts.mechanisms.find(({ id }) => id === 'M03')?.label.nl}`);
});

it('a loop that the base path has off and that is on here is said too', () => {
  expect(shown([], ['M05'])).toContain('Zet weer uit');
});
