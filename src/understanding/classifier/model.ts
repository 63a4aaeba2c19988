import type { Lexicon } from '../words/speller.ts';
import type { Logistic } from './arithmetic/logistic.ts';
import type { QuantisedRows } from './arithmetic/quantise.ts';
import type { Vocabulary } from './vectors/vocabulary.ts';

/** Everything learned: plain values, so that it can be kept as bytes. */
export type Model = Members & {
  /** How likely a message is about any label, from the committee's `Signals`. */
  readonly scope: Logistic;
  readonly lexicon: Lexicon;
};

/** The members of the committee: one machine, and as many networks of each of two kinds. */
export type Members = {
  /** In order of their places in every row. */
  readonly labels: readonly string[];
  /** Rows have one more place, for messages about none of the labels. */
  readonly hasNone: boolean;
  readonly vocabulary: Vocabulary;
  readonly svm: LayerModel;
  readonly bagNets: readonly NetworkModel[];
  readonly wordNets: readonly NetworkModel[];
};

export type LayerModel = { readonly rows: QuantisedRows; readonly bias: Float32Array };
export type NetworkModel = { readonly hidden: LayerModel; readonly output: LayerModel };
