import type { Picture, RoadStep } from '../../core/message.ts';
import { type Entry, legendOf } from '../style/legend.ts';
import { COLOURS, type Drawn } from '../style/style.ts';
import { el, group, type Svg } from '../style/svg.ts';

export type RoadPicture = Extract<Picture, { kind: 'road' }>;
export type State = RoadStep['state'];

type Look = { readonly fill: string; readonly stroke: string; readonly ink: string; readonly dash?: string };

/** How each state looks; the sign beside it says the same without colour. */
export const LOOKS: Readonly<Record<State, Look>> = {
  learned: { fill: COLOURS.greenSoft, stroke: COLOURS.green, ink: COLOURS.ink },
  learning: { fill: COLOURS.blueSoft, stroke: COLOURS.blue, ink: COLOURS.ink },
  next: { fill: COLOURS.ink, stroke: COLOURS.ink, ink: COLOURS.card },
  open: { fill: COLOURS.card, stroke: COLOURS.soft, ink: COLOURS.ink },
  locked: { fill: COLOURS.band, stroke: COLOURS.faint, ink: COLOURS.soft, dash: '3 3' },
  skipped: { fill: COLOURS.card, stroke: COLOURS.faint, ink: COLOURS.soft, dash: '1 3' },
};

/** A sign for each state, 14 pixels wide around its middle: tick, half moon, arrow, ring, padlock, stroke. */
export const signOf = (state: State, x: number, y: number): Svg => group(x, y, ...SIGNS[state]);

const disc = (fill: string, stroke: string) => el('circle', { r: 6.4, fill, stroke, 'stroke-width': 1.4 });

const SIGNS: Readonly<Record<State, readonly Svg[]>> = {
  learned: [
    disc(COLOURS.green, COLOURS.green),
    el('path', { d: 'M-3 .3L-.8 2.6L3.3 -2.3', fill: 'none', stroke: COLOURS.card, 'stroke-width': 1.8 }),
  ],
  learning: [disc(COLOURS.card, COLOURS.blue), el('path', { d: 'M0 -6.4A6.4 6.4 0 0 0 0 6.4Z', fill: COLOURS.blue })],
  next: [disc(COLOURS.card, COLOURS.ink), el('path', { d: 'M-2.2 -3.6L4 0L-2.2 3.6Z', fill: COLOURS.ink })],
  open: [disc(COLOURS.card, COLOURS.soft)],
  locked: [
    el('rect', { x: -4.6, y: -0.8, width: 9.2, height: 7, rx: 1.2, fill: COLOURS.soft }),
    el('path', { d: 'M-2.8 -.8V-3A2.8 2.8 0 0 1 2.8 -3V-.8', fill: 'none', stroke: COLOURS.soft, 'stroke-width': 1.6 }),
  ],
  skipped: [
    disc(COLOURS.card, COLOURS.faint),
    el('path', { d: 'M-4 4L4 -4', stroke: COLOURS.soft, 'stroke-width': 1.4 }),
  ],
};

const STATES: readonly State[] = ['next', 'learning', 'learned', 'open', 'locked', 'skipped'];

/** What the signs mean where skills are shown. */
export const SKILL_STATES: Readonly<Record<State, string>> = {
  next: 'next',
  learning: 'learning',
  learned: 'learned',
  open: 'open to you',
  locked: 'locked for now',
  skipped: 'skipped',
};

/** The signs that are used and what they mean; `counts` says of each how many there are. */
export const stateLegend = (
  steps: readonly RoadStep[],
  names: Readonly<Record<State, string>>,
  counts = false,
): Drawn =>
  legendOf(
    STATES.flatMap((state): Entry[] => {
      const many = steps.filter((step) => step.state === state).length;
      const text = counts ? `${many} ${names[state]}` : names[state];
      return many ? [{ text, width: 14, shape: (x, y) => signOf(state, x + 7, y) }] : [];
    }),
  );
