import type { Picture } from '../core/message.ts';
import { planTimeline } from './plan-timeline.ts';
import { progressChart } from './progress-chart.ts';
import { roadAround } from './road-around.ts';
import { roadLine } from './road-line.ts';
import { roadWhole } from './road-whole.ts';
import { salaryChart } from './salary-chart.ts';
import type { Svg } from './svg.ts';

const ROADS = { around: roadAround, whole: roadWhole, line: roadLine } as const;

/** A picture as SVG: pure, the same data give the same text. */
export const drawSvg = (picture: Picture): Svg => {
  switch (picture.kind) {
    case 'salary':
      return salaryChart(picture);
    case 'road':
      return ROADS[picture.shape](picture);
    case 'progress':
      return progressChart(picture);
    case 'plan':
      return planTimeline(picture);
    default:
      return picture satisfies never;
  }
};
