import { useMemo } from 'preact/hooks';
import type { Comparison } from '../sim/scenario/comparison.ts';
import type { PartProps } from './part.ts';
import { sessionOf } from './session/session.ts';
import { Guides } from './why/guides/guides.tsx';
import { WhyPanel } from './why/why-panel.tsx';
import { whyEn } from './words/why-en.ts';
import { whyNl } from './words/why-nl.ts';

/** Why a result is what it is: loops that can be switched off, and guided pages; loaded when it is asked for. */
export function WhyPart({ answer, session, shown, asked, facts, live, words, onChange }: PartProps) {
  const texts = words.language === 'nl' ? whyNl : whyEn;
  const loops = useMemo(() => {
    const rows = [...facts.levers, ...facts.shocks];
    return {
      mechanisms: facts.mechanisms,
      levers: rows.map(({ id, key, touches }) => ({ id, key, touches: touches.map((step) => step.id) })),
    };
  }, [facts]);
  const take = (comparison: Comparison) => onChange(sessionOf(comparison, words.variants.newTitle(1), session.name));
  return (
    <div class="ketenlab-flow">
      <Guides live={live} words={texts} onTake={take} />
      <WhyPanel
        live={live}
        comparison={asked}
        shown={Math.max(0, shown)}
        answer={answer}
        facts={loops}
        words={texts}
        onTake={take}
      />
    </div>
  );
}
