import './style/index.ts';
import { render } from 'preact';
import { keepOffline } from './offline.ts';

function Page() {
  return (
    <main class="ketenlab-page" id="main">
      <h1 class="utrecht-heading-1">Ketenlab</h1>
    </main>
  );
}

const place = document.getElementById('page');
if (place !== null) render(<Page />, place);
void keepOffline();
