import { expect, it } from 'vitest';
import { newGesture } from '../../../web/session/gestures.ts';
import { historyOf, record, undo } from '../../../web/session/history.ts';
import { renameSession } from '../../../web/session/whole.ts';
import { sessionWith } from '../kit/session.ts';

it('two gestures are two steps back, also when what makes them was drawn anew in between', () => {
  const [first, second] = [newGesture(), newGesture()];
  const named = (name: string) => renameSession(sessionWith('a'), name);
  const start = historyOf(named('start'));
  const dragged = record(record(start, named('1'), first), named('2'), first);
  const again = record(dragged, named('3'), second);
  expect(undo(again).now.name).toBe('2');
  expect(undo(undo(again)).now.name).toBe('start');
});
