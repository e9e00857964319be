import type { VNode } from 'preact';
import { render as renderToString } from 'preact-render-to-string';

/** A drawing as SVG text that every reader of XML takes: there ']]>' may not stand in a text, and HTML allows it. */
export function render<Props>(drawing: VNode<Props>): string {
  return renderToString(drawing).replaceAll(']]>', ']]&gt;');
}
