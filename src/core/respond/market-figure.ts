import type { Skill } from '../../knowledge/schema.ts';
import type { Figure } from '../message.ts';

/** The market share shown, as a figure that can be checked. */
export const marketFigure = ({ market }: Skill): Figure[] =>
  market
    ? [
        {
          value: Math.round(market.share * 100),
          unit: '%',
          source: market.source,
          date: market.scope.match(/\d{4}/)?.[0] ?? null,
        },
      ]
    : [];
