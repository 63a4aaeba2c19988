import type { Logistic } from './logistic.ts';
import type { QuantisedRows } from './quantise.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything learned: plain values, so that it can be kept as bytes. */
export type Model = {
  /** In order of their places in every row. */
  readonly labels: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly svm: LayerModel;
  readonly bagNet: NetworkModel;
  readonly wordNet: NetworkModel;
  readonly scope: Logistic;
};

export type LayerModel = { readonly rows: QuantisedRows; readonly bias: Float32Array };
export type NetworkModel = { readonly hidden: LayerModel; readonly output: LayerModel };
