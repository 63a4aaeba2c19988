import type { Picture } from '../core/message.ts';
import { planTimeline } from './plan-timeline.ts';
import { progressChart } from './progress-chart.ts';
import { roadGraph } from './road-graph.ts';
import { roadLine } from './road-line.ts';
import { salaryChart } from './salary-chart.ts';
import type { Svg } from './svg.ts';

/** A picture as SVG: pure, the same data give the same text. */
export const drawSvg = (picture: Picture): Svg => {
  switch (picture.kind) {
    case 'salary':
      return salaryChart(picture);
    case 'road':
      return picture.shape === 'line' ? roadLine(picture) : roadGraph(picture);
    case 'progress':
      return progressChart(picture);
    case 'plan':
      return planTimeline(picture);
    default:
      return picture satisfies never;
  }
};
