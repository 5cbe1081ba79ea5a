/** A panel as a picture: its plot with title and legend, on the page's own ground, at the plot's own resolution. */

export interface PanelPicture {
  readonly title: string;
  readonly plot: HTMLCanvasElement;
  readonly legend: readonly { readonly name: string; readonly colour: string }[];
}

const TITLE = 28;
const LEGEND = 20;
const MARGIN = 12;

/** Rejects where the browser gives no picture, which it says by null. */
export function panelPng({ title, plot, legend }: PanelPicture): Promise<Blob> {
  const scale = devicePixelRatio;
  const canvas = document.createElement('canvas');
  canvas.width = plot.width + 2 * MARGIN * scale;
  canvas.height = plot.height + (TITLE + LEGEND + MARGIN) * scale;
  const context = canvas.getContext('2d')!;
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  context.fillStyle = colour('--surface');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(plot, MARGIN * scale, TITLE * scale);
  context.scale(scale, scale);
  context.fillStyle = colour('--text');
  context.font = '600 13px system-ui, sans-serif';
  context.fillText(title, MARGIN, 19, canvas.width / scale - 2 * MARGIN);
  drawLegend(context, legend, {
    top: TITLE + plot.height / scale + 12,
    right: canvas.width / scale - MARGIN,
    text: colour('--text-quiet'),
  });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture'))));
  });
}

/** As many names as there is room for. */
function drawLegend(
  context: CanvasRenderingContext2D,
  legend: PanelPicture['legend'],
  { top, right, text }: { readonly top: number; readonly right: number; readonly text: string },
): void {
  context.font = '11px system-ui, sans-serif';
  let left = MARGIN;
  for (const { name, colour } of legend) {
    const width = 14 + context.measureText(name).width;
    if (left + width > right) break;
    context.fillStyle = colour;
    context.fillRect(left, top - 4, 10, 2);
    context.fillStyle = text;
    context.fillText(name, left + 14, top);
    left += width + 12;
  }
}
