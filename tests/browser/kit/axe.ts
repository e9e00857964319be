import axe from 'axe-core';
import type { Page } from './page.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549'];

/** What axe finds wrong in the page as it stands: per finding its rule, its help text and the places. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(`(() => { ${axe.source}; return true; })()`);
  return page.evaluate<string[]>(`axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then(({ violations }) =>
    violations.map(({ id, help, nodes }) => id + ': ' + help + ' at ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
}
