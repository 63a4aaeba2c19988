/** One message with what it is about and what the classifier made of it. `oos` is none of the labels. */
export type Judged = { readonly truth: string; readonly guess: string; readonly inScope: number };

export type Measured = {
  /** Of messages about one of the labels, the share given it. */
  readonly accuracy: number;
  /** Of messages about none, the share declined; null where there are none. */
  readonly oosRecall: number | null;
  /** Of messages declined, the share about none; null where none was declined. */
  readonly oosPrecision: number | null;
};

/** What comes of declining everything less likely in scope than the threshold. */
export const measure = (judged: readonly Judged[], threshold: number): Measured => {
  const inside = judged.filter(({ truth }) => truth !== 'oos');
  const outside = judged.filter(({ truth }) => truth === 'oos');
  const declined = judged.filter((each) => said(each, threshold) === 'oos');
  const right = inside.filter((each) => said(each, threshold) === each.truth).length;
  const rightly = declined.filter(({ truth }) => truth === 'oos').length;
  return {
    accuracy: inside.length === 0 ? 0 : right / inside.length,
    oosRecall: outside.length === 0 ? null : rightly / outside.length,
    oosPrecision: declined.length === 0 ? null : rightly / declined.length,
  };
};

/**
 * The threshold with the highest accuracy over all validation messages, `oos` counted as one more label: the rule of
 * Larson et al. 2019; of equals the highest. Without messages out of scope nothing is declined.
 */
export const chooseThreshold = (judged: readonly Judged[]): number => {
  if (judged.every(({ truth }) => truth !== 'oos')) return 0;
  const sorted = [...judged].sort((a, b) => a.inScope - b.inScope);
  let right = sorted.filter(({ truth, guess }) => truth === guess).length;
  let best = { right, threshold: 0 };
  for (const [i, { truth, guess, inScope }] of sorted.entries()) {
    right += truth === 'oos' ? 1 : truth === guess ? -1 : 0;
    const next = sorted[i + 1]?.inScope ?? 1;
    if (right >= best.right && next > inScope) best = { right, threshold: (inScope + next) / 2 };
  }
  return best.threshold;
};

const said = ({ guess, inScope }: Judged, threshold: number): string => (inScope < threshold ? 'oos' : guess);
