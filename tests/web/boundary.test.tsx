import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Boundary } from '../../web/shell/boundary.tsx';
import { Broken } from '../../web/shell/broken.tsx';
import { pageWords } from '../../web/words/page.ts';

const instead = (error: unknown) => <p>{`in its place: ${(error as Error).message}`}</p>;

it('a page that can be drawn is drawn', () => {
  expect(
    render(
      <Boundary instead={instead}>
        <p>page</p>
      </Boundary>,
    ),
  ).toBe('<p>page</p>');
});

it('a fault in drawing is caught, and said in the place of the page', () => {
  const boundary = new Boundary({ instead, children: null });
  const set: unknown[] = [];
  boundary.setState = (state: unknown) => set.push(state);
  const error = new Error('too many years');
  boundary.componentDidCatch(error);
  expect(set).toEqual([{ error }]);
  boundary.state = { error };
  expect(render(<div>{boundary.render()}</div>)).toBe('<div><p>in its place: too many years</p></div>');
});

it('what stands in its place says what went wrong and leads to the page without settings', () => {
  Object.assign(globalThis, { location: { pathname: '/keten/' } });
  const shown = render(<Broken error={new Error('too many years')} words={pageWords('nl')} />);
  expect(shown).toContain('too many years');
  expect(shown).toContain('href="/keten/"');
  Reflect.deleteProperty(globalThis, 'location');
});
