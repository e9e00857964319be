import type { Form, FormTable } from './form.ts';
import type { CrateWords } from './words.ts';

/** The filled form as Markdown, with the open items listed first. */
export function formText(form: Form, words: CrateWords): string {
  const open = form.items.flatMap(({ number, open }) => open.map((line) => `- ${number}: ${line}`));
  const parts = form.items.map(({ number, state, lines, table, open }) =>
    [
      `## ${number} ${words.items[number]}`,
      `*${words.states[state]}*`,
      ...lines.map(plain),
      ...(table === undefined ? [] : [tableText(table)]),
      ...(open.length === 0 ? [] : [open.map((line) => `- ${words.toFill}: ${line}`).join('\n')]),
    ].join('\n\n'),
  );
  return `${[`# ${form.title}`, words.formIntro, `## ${words.openItems}`, open.join('\n'), ...parts].join('\n\n')}\n`;
}

/** Text of a file may hold signs that Markdown reads as its own. */
function plain(text: string): string {
  return text.replaceAll(/([\\`*_[\]<>])/g, '\\$1');
}

function tableText({ columns, rows }: FormTable): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => plain(cell).replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
