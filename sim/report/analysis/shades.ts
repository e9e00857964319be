import { ink, paper } from '../chart/palette.ts';

/** Ends of the ramp, light to dark: one hue, so that it is the same order in grey and for colour-blind readers. */
const LIGHT = [0xee, 0xf3, 0xf8] as const;
const DARK = [0x12, 0x3a, 0x6b] as const;
/** Shades between these have a contrast below 4.5 with both ink and paper (WCAG 2.2, 1.4.3), and are left out. */
const [LAST_LIGHT, FIRST_DARK] = [0.6, 0.68];

/** A shade of the ramp, from 0 (light) to 1 (dark), with the colour of text on it. */
export function shadeOf(share: number): { readonly fill: string; readonly text: string } {
  const isDark = share > 0.5;
  const place = isDark ? FIRST_DARK + 2 * (share - 0.5) * (1 - FIRST_DARK) : 2 * share * LAST_LIGHT;
  const parts = LIGHT.map((light, i) => Math.round(light + place * ((DARK[i] as number) - light)));
  const fill = `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  return { fill, text: isDark ? paper : ink };
}
