import type { Picture } from '../../core/message.ts';
import { planTimeline } from '../charts/plan-timeline.ts';
import { progressChart } from '../charts/progress-chart.ts';
import { salaryChart } from '../charts/salary-chart.ts';
import { roadAround } from '../road/road-around.ts';
import { roadLine } from '../road/road-line.ts';
import { roadWhole } from '../road/road-whole.ts';
import type { Svg } from '../style/svg.ts';

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
