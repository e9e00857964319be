import type { CheckPoint } from '../check.ts';
import { alternative } from './alternative.ts';
import type { Point } from './checked.ts';
import { grey } from './grey.ts';
import { language } from './language.ts';
import { money } from './money.ts';
import { norm } from './norm.ts';
import { definition, source, uncertainty } from './notes.ts';
import { size } from './size.ts';
import { smallNumbers } from './small-numbers.ts';
import { threeSeries } from './three-series.ts';
import { title } from './title.ts';
import { wording } from './wording.ts';
import { zeroAxis } from './zero-axis.ts';

/** How each point is checked. */
export const points: Readonly<Record<CheckPoint, Point>> = {
  title,
  zeroAxis,
  threeSeries,
  norm,
  uncertainty,
  source,
  definition,
  alternative,
  grey,
  size,
  smallNumbers,
  money,
  language,
  wording,
};
