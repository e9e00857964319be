import './style/index.ts';
import { render } from 'preact';
import type { Language } from '../sim/report/words/words.ts';
import { App } from './app.tsx';
import { startLive } from './live/live.ts';
import { keepOffline } from './offline.ts';
import type { Release } from './release/main.ts';
import { Boundary } from './shell/boundary.tsx';
import { Broken } from './shell/broken.tsx';
import { scriptAddress } from './trusted.ts';
import { pageWords } from './words/page.ts';
import workerAddress from './workers/worker.ts?worker&url';

const place = document.getElementById('page') as HTMLElement;
const language: Language = navigator.language.startsWith('en') ? 'en' : 'nl';
const broken = (error: unknown) => <Broken error={error} words={pageWords(language)} />;

async function start(): Promise<void> {
  const answer = await fetch('./release.json');
  if (!answer.ok) throw new Error(`release.json: ${answer.status}`);
  const release = (await answer.json()) as Release;
  const live = startLive((name) => new Worker(scriptAddress(workerAddress), { type: 'module', name }), release.answer);
  render(<Boundary draw={() => <App release={release} live={live} />} instead={broken} />, place);
  void keepOffline();
}

start().catch((error: unknown) => render(broken(error), place));
