/** A text inside a line of Markdown: what would start a tag, a cell or emphasis stands for itself. */
export function plain(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('|', '\\|')
    .replaceAll('*', '\\*')
    .replaceAll(/\s+/g, ' ');
}

/** A link; parentheses in the address would end it early. */
export function link(text: string, to: string): string {
  const address = to.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');
  return `[${text.replaceAll('[', '\\[').replaceAll(']', '\\]')}](${address})`;
}

/** A table; every cell is Markdown already. '' when it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

/** A bulleted list; every item is Markdown already. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A block of YAML. */
export function yamlBlock(text: string): string {
  return `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
}

/** A spot that links can lead to, such as `parameters.md#staff.turnover`. */
export function anchor(name: string): string {
  return `<a id="${name}"></a>`;
}

/** Parts of a page with a blank line between them; empty parts are left out. */
export function blocks(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** `retention` -> `retention`, `caseloadNorm` -> `caseload-norm`: a key as part of the name of a file. */
export function kebab(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
