import { expect, it } from 'vitest';
import { usedTheme } from '../../web/build/used-theme.ts';

it('a theme keeps the tokens that a text names, and what those refer to, and no more', () => {
  const theme = [
    '.theme {',
    '  --button-color: var(--action-color); /* a remark */',
    '  --action-color: var(--violet-500, #000);',
    '  --violet-500: #50f;',
    '  --violet-400: #75f;',
    '  --card-color: var(--violet-400);',
    '}',
  ].join('\n');
  expect(usedTheme(theme, ['.button { color: var(--button-color) }', '.x { --own: 1 }'])).toBe(
    [
      '.theme {',
      '  --button-color: var(--action-color); /* a remark */',
      '  --action-color: var(--violet-500, #000);',
      '  --violet-500: #50f;',
      '}',
    ].join('\n'),
  );
});
