import { useState } from 'preact/hooks';
import type { Language } from '../../sim/report/words/words.ts';
import type { SourceCard } from '../../sim/scenario/sources.ts';
import type { LeverFacts } from '../facts.ts';
import { leverWords } from '../words/levers.ts';

/** Fetches the source cards of levers and shocks. */
export type LoadCards = () => Promise<readonly SourceCard[]>;

interface Props {
  readonly row: LeverFacts;
  readonly cards: LoadCards;
  readonly language: Language;
}

/** What a lever works on, and on what its range and cost rest, folded; the cards are fetched when it is opened. */
export function Origin({ row, cards, language }: Props) {
  const [loaded, setLoaded] = useState<readonly SourceCard[] | 'failed' | null>(null);
  const { origin: words, field } = leverWords(language);
  const steps = row.touches.filter((touched) => touched.id.startsWith('P')).map(({ name }) => name[language]);
  const ids = [...new Set([...row.sources, ...row.cost.sources])];
  const open = () => {
    if (ids.length > 0 && loaded === null) cards().then(setLoaded, () => setLoaded('failed'));
  };
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && open()}>
      <summary>
        {words.heading}
        <span class="ketenlab-unseen"> {row.label[language]}</span>
      </summary>
      {steps.length === 0 ? null : <p class="utrecht-paragraph">{field.worksOn(steps.join('; '))}</p>}
      <p class="utrecht-paragraph">
        <strong>{words.status[row.status]}</strong>
      </p>
      <dl class="ketenlab-origin">
        <dt>{words.basis}</dt>
        <dd lang="en">{row.basis}</dd>
        <dt>{words.cost}</dt>
        <dd lang="en">{row.cost.basis}</dd>
      </dl>
      <Cards ids={ids} loaded={loaded} language={language} />
    </details>
  );
}

interface CardsProps {
  readonly ids: readonly string[];
  readonly loaded: readonly SourceCard[] | 'failed' | null;
  readonly language: Language;
}

function Cards({ ids, loaded, language }: CardsProps) {
  const words = leverWords(language).origin;
  if (ids.length === 0) return <p class="utrecht-paragraph">{words.noCards}</p>;
  if (loaded === null) return <p class="utrecht-paragraph">{words.loading}</p>;
  if (loaded === 'failed') return <p class="utrecht-paragraph">{words.failed}</p>;
  return (
    <ul class="ketenlab-cards">
      {loaded
        .filter(({ id }) => ids.includes(id))
        .map(({ id, publisher, published, title, url }) => (
          <li key={id}>
            {[id, publisher, published].filter(Boolean).join(', ')}:{' '}
            {/^https?:/.test(url) ? (
              <a class="utrecht-link" href={url} rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
          </li>
        ))}
    </ul>
  );
}
