let last = 0;

/** A name for a gesture that no other of this page has: its steps are one step back, those of two gestures never are. */
export function newGesture(): string {
  return `gesture ${++last}`;
}
