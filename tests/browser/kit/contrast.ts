import { band, barParts, grid, paper } from '../../../sim/report/chart/palette.ts';
import type { Page } from './page.ts';

/** Colours that carry nothing by themselves: lines of a grid, bands and parts of bars, whose edges and labels do. */
const quiet = [band, grid, paper, ...barParts];

/** Functions of a page that measure colours, by WCAG 2.2: relative luminance, and colours laid over each other. */
const measures = `
  const parse = (colour) => {
    const [r, g, b, a = 1] = (colour.match(/[\\d.]+/g) ?? ['0', '0', '0', '0']).map(Number);
    return { r, g, b, a };
  };
  const over = (top, below) => ({ r: top.r * top.a + below.r * (1 - top.a), g: top.g * top.a + below.g * (1 - top.a),
    b: top.b * top.a + below.b * (1 - top.a), a: 1 });
  const luminance = ({ r, g, b }) => {
    const [x, y, z] = [r, g, b].map((part) => part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ratio = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const white = { r: 255, g: 255, b: 255, a: 1 };
  const behind = (place) => {
    const chain = [];
    for (let at = place; at !== null; at = at.parentElement) chain.push(parse(getComputedStyle(at).backgroundColor));
    return chain.reverse().reduce((below, top) => over(top, below), white);
  };
  const opacity = (place) => {
    let all = 1;
    for (let at = place; at !== null; at = at.parentElement) all *= Number(getComputedStyle(at).opacity);
    return all;
  };
  const seen = (place) => {
    const { width, height } = place.getBoundingClientRect();
    return width > 1 && height > 1 && place.checkVisibility({ visibilityProperty: true });
  };
  const name = (place) => place.tagName.toLowerCase() + (place.id ? '#' + place.id : '') + ' ' +
    (place.getAttribute('class') ?? '') + ' ' + (place.textContent ?? '').trim().slice(0, 40);
  const inks = (place, what) => {
    const colour = parse(getComputedStyle(place)[what]);
    return { ...colour, a: colour.a * opacity(place) * Number(getComputedStyle(place)[what + 'Opacity'] ?? 1) };
  };
`;

const faint = `(() => { ${measures}
  const found = [];
  const low = (place, top, below, least) => {
    const is = ratio(over(top, below), below);
    if (is < least) found.push(name(place) + ': ' + is.toFixed(2) + ' of ' + least);
  };
  // Texts of the page, on what lies behind them.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = new Set();
  while (walker.nextNode()) if (walker.currentNode.nodeValue.trim() !== '') texts.add(walker.currentNode.parentElement);
  for (const place of texts) {
    if (!seen(place) || place.closest('svg, option, :disabled, [aria-disabled="true"], .ketenlab-unseen, .nl-skip-link') !== null) continue;
    low(place, { ...parse(getComputedStyle(place).color), a: parse(getComputedStyle(place).color).a * opacity(place) }, behind(place), 4.5);
  }
  // Texts of a chart, on the shapes drawn before them at the place where they stand.
  for (const svg of document.querySelectorAll('svg')) {
    if (!seen(svg)) continue;
    const shapes = [...svg.querySelectorAll('rect, circle, path, line, polygon')];
    for (const text of svg.querySelectorAll('text')) {
      if (!seen(text)) continue;
      const box = text.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const below = shapes
        .filter((shape) => shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)
        .filter((shape) => {
          if (getComputedStyle(shape).fill === 'none') return false;
          const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse());
          return shape.isPointInFill(point);
        })
        .reduce((under, shape) => over(inks(shape, 'fill'), under), behind(svg));
      low(text, inks(text, 'fill'), below, 4.5);
    }
    // Marks, on the paper: by their stroke or by their fill.
    for (const shape of shapes) {
      if (!seen(shape) || shape.closest('defs, clipPath') !== null) continue;
      const { fill, stroke, strokeWidth } = getComputedStyle(shape);
      const drawn = [fill === 'none' ? null : inks(shape, 'fill'), stroke === 'none' || parseFloat(strokeWidth) === 0 ? null : inks(shape, 'stroke')]
        .filter((ink) => ink !== null && ink.a > 0.3 * opacity(shape));
      const hushed = ${JSON.stringify(quiet)}.map((hex) => parse('rgb(' + [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join() + ')'));
      const loud = drawn.filter((ink) => !hushed.some(({ r, g, b }) => r === ink.r && g === ink.g && b === ink.b));
      if (loud.length > 0 && Math.max(...loud.map((ink) => ratio(over(ink, behind(svg)), behind(svg)))) < 3)
        found.push(name(shape) + ' ' + fill + ' ' + stroke + ': a mark below 3');
    }
  }
  // Edges of controls, and the colour of what the browser draws itself.
  for (const place of document.querySelectorAll('input, select, textarea, button.nl-button--secondary, button.nl-button--primary')) {
    if (!seen(place) || place.disabled || place.ariaDisabled === 'true') continue;
    const style = getComputedStyle(place);
    const own = /^(range|radio|checkbox)$/.test(place.type);
    if (own && style.appearance !== 'none' && style.accentColor !== 'auto') low(place, parse(style.accentColor), behind(place.parentElement), 3);
    if (!own && place.type !== 'file' && parseFloat(style.borderTopWidth) > 0) {
      const [edge, face, around] = [parse(style.borderTopColor), behind(place), behind(place.parentElement)];
      if (ratio(over(edge, around), around) < 3 && ratio(face, around) < 3) found.push(name(place) + ': an edge below 3');
    }
  }
  return [...new Set(found)];
})()`;

/** What has too little contrast: texts below 4.5, marks of charts and edges of controls below 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
export async function tooFaint(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(faint);
}

/** What is too small to hit: below 24 pixels, or 44 for a button, a tab, a slider and a field (WCAG 2.2, 2.5.8 and 2.5.5). */
export async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => { ${measures}
    const most = (place) => place.matches('button, [role=tab], input[type=range], select, summary, input:not([type=radio], [type=checkbox])') ? 44 : 24;
    return [...document.querySelectorAll('button, a[href], input, select, textarea, summary')]
      .filter((place) => seen(place) && place.closest('.ketenlab-unseen, .nl-skip-link') === null)
      // A link in a line of text is as high as its line (2.5.8, inline).
      .filter((place) => !(place.tagName === 'A' && getComputedStyle(place).display === 'inline'))
      .filter((place) => { const { width, height } = place.getBoundingClientRect();
        return height < most(place) - 0.5 || width < 23.5; })
      .map((place) => name(place) + ' ' + Math.round(place.getBoundingClientRect().width) + ' by ' + Math.round(place.getBoundingClientRect().height));
  })()`);
}

/** The ring around what has the focus: its width [CSS pixels], and its contrast with what lies around. */
export async function focusRing(page: Page): Promise<{ width: number; contrast: number }> {
  return page.evaluate(`(() => { ${measures}
    const place = document.activeElement;
    const style = getComputedStyle(place);
    const around = behind(place.parentElement);
    const drawn = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
    return { width: drawn, contrast: ratio(over(parse(style.outlineColor), around), around) };
  })()`);
}
