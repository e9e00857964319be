import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import type { Form, FormItem } from './form.ts';
import { mediaType, type PackageFacts, type PackedFile } from './package.ts';
import type { CrateWords } from './words.ts';

/** The filled form as a page that stands alone: headings, tables with header cells, no script. */
export function formPage(form: Form, words: CrateWords): string {
  return page(
    form.title,
    words,
    <>
      <p>{words.formIntro}</p>
      <h2>{words.openItems}</h2>
      <ul>
        {form.items.flatMap(({ number, open }) =>
          open.map((line) => (
            <li key={number + line}>
              {number}: {line}
            </li>
          )),
        )}
      </ul>
      {form.items.map((item) => (
        <Item key={item.number} item={item} words={words} />
      ))}
    </>,
  );
}

function Item({ item, words }: { readonly item: FormItem; readonly words: CrateWords }) {
  const { number, state, lines, table, open } = item;
  return (
    <section>
      <h2>
        {number} {words.items[number]}
      </h2>
      <p>
        <em>{words.states[state]}</em>
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {table === undefined ? null : <Grid columns={table.columns} rows={table.rows} />}
      {open.length === 0 ? null : (
        <ul>
          {open.map((line) => (
            <li key={line}>
              {words.toFill}: {line}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Grid({
  columns,
  rows,
}: {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join('\n')}>
            {row.map((cell, i) => (
              <td key={columns[i]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The page that opens a package for a reader: what it is, its checks, and its files with size and SHA-256. */
export function previewPage(facts: PackageFacts, files: readonly PackedFile[], words: CrateWords): string {
  const { graph } = words;
  return page(
    graph.name(facts.title),
    words,
    <>
      <p>{graph.description(facts.question, facts.computedBy)}</p>
      <p>{graph.computed(facts.seed, facts.replications, facts.hash, facts.digest)}</p>
      <p>{graph.noAuthors}</p>
      <p>{graph.licence}</p>
      <h2>{words.checksTitle}</h2>
      <Grid
        columns={words.checkColumns}
        rows={facts.outcomes.map(({ check, verdict, numbers }) => [
          words.checks[check].says,
          words.verdicts[verdict],
          words.told(check, verdict, numbers),
        ])}
      />
      <h2>{words.filesTitle}</h2>
      <ul>
        {files.map(({ path, role, bytes, sha256 }) => (
          <li key={path}>
            <a href={path.split('/').map(encodeURIComponent).join('/')}>{path}</a>: {graph.roles[role]},{' '}
            {mediaType(path)}, {bytes} bytes, SHA-256 {sha256}
          </li>
        ))}
      </ul>
    </>,
  );
}

/** Enough to read tables by, also on a narrow screen; dark on light, whatever the reader has set. */
const STYLE =
  'body{font:1rem/1.5 sans-serif;color:#111;background:#fff;max-width:70rem;margin:2rem auto;padding:0 1rem}' +
  'main{overflow-x:auto}table{border-collapse:collapse}li,p{overflow-wrap:anywhere}' +
  'td,th{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}';

function page(title: string, { language }: CrateWords, body: ComponentChildren): string {
  const html = render(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {body}
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>${html}\n`;
}
