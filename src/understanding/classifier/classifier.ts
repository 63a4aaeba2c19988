import { type Normalised, normalise } from '../text/normalise.ts';
import { createMend } from '../words/speller.ts';
import { logOdds, sigmoid } from './arithmetic/logistic.ts';
import { type Committee, createCommittee } from './committee.ts';
import type { Model } from './model.ts';

export type Prediction = {
  /** Best first, at most eight; probabilities given that it is about any label at all. */
  readonly ranked: readonly { readonly label: string; readonly probability: number }[];
  /** 0 to 1: how likely the message is about any of the labels at all. */
  readonly inScope: number;
};

/** Deterministic, offline, never throws, whatever the text. */
export type Classifier = {
  /** `marks` are those that the examples were learned with. */
  readonly classify: (text: string | Normalised, marks?: readonly string[]) => Prediction;
};

/** A classifier that knows no label where there is no model. */
export const createClassifier = (model: Model | undefined): Classifier => {
  if (model === undefined) return { classify: () => ({ ranked: [], inScope: 0 }) };
  const { labels, scope } = model;
  const committee = createCommittee(model);
  const mend = createMend(model.lexicon);
  return {
    classify: (text, marks = []) => {
      const { tokens, focus } = typeof text === 'string' ? normalise(text) : text;
      const judged = focus.map(({ from, to }) => {
        const words = tokens.slice(from, to).map((token) => token.text);
        const judged = judge(committee, { labels, scope }, [...marks, ...mend(words)]);
        return words.length === 0 ? { ...judged, inScope: 0 } : judged;
      });
      return judged.reduce((best, each) => (each.inScope > best.inScope ? each : best));
    },
  };
};

const RANKED = 8;

const judge = (
  committee: Committee,
  { labels, scope }: Pick<Model, 'labels' | 'scope'>,
  words: readonly string[],
): Prediction => {
  const { chances, signals } = committee.judge(words);
  return { ranked: rank(chances, labels), inScope: sigmoid(logOdds(scope, signals)) };
};

const rank = (chances: Float32Array, labels: readonly string[]): Prediction['ranked'] => {
  const places: number[] = [];
  for (let c = 0; c < chances.length; c++) {
    let at = Math.min(places.length, RANKED - 1);
    if (at < places.length && (chances[places[at] as number] as number) >= (chances[c] as number)) continue;
    for (; at > 0 && (chances[places[at - 1] as number] as number) < (chances[c] as number); at--)
      places[at] = places[at - 1] as number;
    places[at] = c;
  }
  return places.map((place) => ({ label: labels[place] ?? '', probability: chances[place] as number }));
};
