import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { DrawnEdge, DrawnNode } from './build-graph';

/** Colours of the picture that depend on the ground they stand on. */
export function inks(dark: boolean) {
  return dark
    ? { ground: '#161b22', ink: { text: '#e3e8ee', faded: '#343c47' }, label: '#242c37' }
    : { ground: '#ffffff', ink: { text: '#1f2a37', faded: '#dfe4ea' }, label: '#ffffff' };
}

export function edgeColours(dark: boolean) {
  return dark
    ? { agreed: '#56708c', proposed: '#c98a2d', faded: '#232a33' }
    : { agreed: '#9aa9ba', proposed: '#c77f14', faded: '#eef1f4' };
}

/** A name beside its node, with a rim of the ground's colour: readable over edges and other nodes. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label'>,
  { labelSize, labelFont, labelWeight }: Settings<DrawnNode, DrawnEdge>,
  dark: boolean,
): void {
  if (label === null || label === '') return;
  const { ground, ink } = inks(dark);
  const [left, base] = [x + size + 4, y + labelSize / 3];
  context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = ground;
  context.strokeText(label, left, base);
  context.fillStyle = ink.text;
  context.fillText(label, left, base);
}

/** The label of the node under the pointer, in a box of its own. */
export function drawHover(
  context: CanvasRenderingContext2D,
  { x, y, size, label, color }: PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>,
  { labelSize, labelFont, labelWeight }: Settings<DrawnNode, DrawnEdge>,
  dark: boolean,
): void {
  const { ink, label: ground } = inks(dark);
  context.beginPath();
  context.arc(x, y, size + 3, 0, 2 * Math.PI);
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.stroke();
  if (label === null || label === '') return;
  context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
  const width = context.measureText(label).width;
  context.beginPath();
  context.roundRect(x + size + 5, y - labelSize / 2 - 5, width + 12, labelSize + 10, 5);
  context.fillStyle = ground;
  context.shadowColor = 'rgba(0, 0, 0, 0.35)';
  context.shadowBlur = 6;
  context.fill();
  context.shadowBlur = 0;
  context.fillStyle = ink.text;
  context.fillText(label, x + size + 11, y + labelSize / 3);
}
