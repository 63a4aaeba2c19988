import type { Region } from '../../../core/said.ts';

/** The part of the world that is asked about: "which country pays best in Europe?" */
export const readRegion = (words: string): Region | undefined => REGIONS.find(([pattern]) => pattern.test(words))?.[1];

const REGIONS: readonly (readonly [RegExp, Region])[] = [
  [/\b(?:eu|european union)\b/, 'the European Union'],
  [/\b(?:europe|european)\b/, 'Europe'],
  [/\b(?:asia|asian)\b/, 'Asia'],
  [/\b(?:latin|south|central) america(?:n|s)?\b|\blatam\b/, 'Latin America'],
  [/\bafrican?\b/, 'Africa'],
];
