/** A panel as a plot draws it: faint lines first, then the others, each in its run's colour. */
import type { Panel, PanelLine } from '../../../src/page/pageModel.ts';
import type { PlotData, PlotLine } from '../../ui/plotData.ts';

/** Of a line that has no colour of its own. */
const GREY = '#888888';

export function plotDataOf(panel: Panel, colours: ReadonlyMap<number, string>): PlotData {
  const { lines, settings, xRange, yRange } = panel;
  const colourOf = ({ run }: PanelLine) => colours.get(run) ?? GREY;
  const faint = lines.flatMap((line): PlotLine[] =>
    line.faint
      ? [
          {
            id: line.run,
            colour: colourOf(line),
            look: 'faint',
            x: line.x,
            y: line.faint,
            lo: null,
            hi: null,
          },
        ]
      : [],
  );
  const drawn = lines.map(
    (line): PlotLine => ({ ...line, id: line.run, colour: colourOf(line), look: 'line' }),
  );
  return { lines: [...faint, ...drawn], xRange, yRange, logX: settings.logX, logY: settings.logY };
}
