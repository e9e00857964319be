/** A thing that can be more or less; its name is in the words. */
export type Box =
  | 'load'
  | 'leaving'
  | 'workers'
  | 'line'
  | 'norm'
  | 'room'
  | 'candidates'
  | 'missingHelp'
  | 'hoursPerChild'
  | 'endings'
  | 'fallenBack'
  | 'raadStaff'
  | 'raadLine'
  | 'orders'
  | 'emergencies'
  | 'roomForOthers'
  | 'stop'
  | 'toOthers'
  | 'taken'
  | 'atRaad'
  | 'localLoad'
  | 'escalations'
  | 'refusals'
  | 'helpLine'
  | 'blocked'
  | 'freePlaces'
  | 'decided'
  | 'fromProviders'
  | 'elsewhere'
  | 'sick'
  | 'measures'
  | 'money'
  | 'publicity'
  | 'strike'
  | 'training'
  | 'changes'
  | 'returns';

/** More of the first gives more (+1) or less (-1) of the second; `later`: only after a while. */
export interface Arrow {
  readonly from: Box;
  readonly to: Box;
  readonly sign: 1 | -1;
  readonly later?: true;
}

/** The structure of one mechanism: two to five boxes, in the order of the drawing. */
export interface Loop {
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** Reads 'load + leaving - workers': a box, then signs and boxes; '~' before a sign: later. */
function way(text: string): Arrow[] {
  const parts = text.split(' ');
  return parts.slice(2).flatMap((to, i) => {
    if (i % 2 === 1) return [];
    const sign = parts[i + 1] as string;
    return [
      {
        from: parts[i] as Box,
        to: to as Box,
        sign: sign.endsWith('-') ? (-1 as const) : (1 as const),
        ...(sign.startsWith('~') ? { later: true as const } : {}),
      },
    ];
  });
}

/** A loop from its ways; boxes stand in the order in which they are named. */
function loop(...ways: string[]): Loop {
  const arrows = ways.flatMap(way);
  return { boxes: [...new Set(arrows.flatMap(({ from, to }) => [from, to]))], arrows };
}

/** Mechanism -> its structure; a mechanism that is missing has only its explanation. */
export const loops: Readonly<Record<string, Loop>> = {
  M01: loop('load + leaving - workers - load'),
  M02: loop('leaving + fallenBack + line'),
  M03: loop('norm + room + load - room', 'room - line'),
  M04: loop('load - candidates ~+ workers - load'),
  M05: loop('line + missingHelp + hoursPerChild - room - line'),
  M06: loop('raadStaff + orders + line', 'raadStaff - raadLine'),
  M07: loop('emergencies - roomForOthers - line'),
  M08: loop('line + missingHelp + load + leaving + line'),
  M09: loop('stop + toOthers - roomForOthers - line'),
  M10: loop('atRaad + localLoad + escalations + atRaad'),
  M11: loop('line + taken - line'),
  M12: loop('refusals + missingHelp'),
  M15: loop('blocked - freePlaces - helpLine'),
  M16: loop('decided ~+ freePlaces - helpLine'),
  M18: loop('fromProviders - freePlaces - helpLine'),
  M19: loop('elsewhere - candidates ~+ workers - line'),
  M21: loop('publicity + leaving - workers', 'publicity - candidates ~+ workers'),
  M22: loop('load + sick - workers - load'),
  M24: loop('measures + money + workers - line'),
  M25: loop('line + returns ~+ orders + line'),
  M26: loop('localLoad + escalations + atRaad + localLoad'),
  M28: loop('strike - room - line'),
  M33: loop('load - training + workers - load'),
  M38: loop('raadLine + emergencies + line'),
  P24: loop('leaving + changes - endings + room - line'),
  P25: loop('line + missingHelp - endings + room - line'),
};

/** The boxes of the first ring of a loop, in order, with the product of its signs; null when it has none. */
export function ringOf({ boxes, arrows }: Loop): { readonly boxes: readonly Box[]; readonly sign: 1 | -1 } | null {
  const search = (path: readonly Arrow[], start: Box): readonly Arrow[] | null => {
    const here = path.at(-1)?.to ?? start;
    if (here === start && path.length > 0) return path;
    for (const arrow of arrows) {
      if (arrow.from !== here || path.some(({ to }) => to === arrow.to)) continue;
      const found = search([...path, arrow], start);
      if (found !== null) return found;
    }
    return null;
  };
  for (const box of boxes) {
    const ring = search([], box);
    if (ring !== null) {
      const minuses = ring.filter(({ sign }) => sign === -1).length;
      return { boxes: ring.map(({ from }) => from), sign: minuses % 2 === 0 ? 1 : -1 };
    }
  }
  return null;
}
