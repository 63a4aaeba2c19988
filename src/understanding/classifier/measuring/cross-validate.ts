import { type Example, isNone } from '../training/example.ts';
import { trainClassifier } from '../training/train-classifier.ts';

/** An example judged by a classifier that never saw it. */
export type Unseen = Example & {
  /** Best first; `none` in front where it was declined. */
  readonly guesses: readonly string[];
};

/** Hides every `parts`-th example in turn, learns from the others and judges the hidden ones. */
export const crossValidate = (examples: readonly Example[], parts: number, ours: number): readonly Unseen[] =>
  Array.from({ length: parts }, (_, part) => {
    const classifier = trainClassifier(examples.filter((_, i) => i % parts !== part));
    return examples
      .filter((_, i) => i % parts === part)
      .map(({ text, label, marks }) => {
        const { ranked, inScope } = classifier.classify(text, marks);
        const guesses = ranked.map((each) => each.label);
        return { text, label, guesses: inScope < ours ? ['none', ...guesses] : guesses };
      });
  }).flat();

export type Confusion = { readonly label: string; readonly guess: string; readonly texts: readonly string[] };

/** What is taken for what, the most frequent first. */
export const toConfusions = (unseen: readonly Unseen[]): readonly Confusion[] => {
  const wrong = unseen.filter(({ label, guesses }) => !isSame(label, guesses[0] ?? 'none'));
  const groups = Map.groupBy(wrong, ({ label, guesses }) => `${label}\n${guesses[0] ?? 'none'}`);
  return [...groups]
    .map(([key, all]) => {
      const [label = '', guess = ''] = key.split('\n');
      return { label, guess, texts: all.map(({ text }) => text) };
    })
    .sort((a, b) => b.texts.length - a.texts.length || (a.label < b.label ? -1 : 1));
};

export type LabelScore = {
  readonly label: string;
  readonly total: number;
  /** Share guessed first, and share among the first three. */
  readonly first: number;
  readonly three: number;
};

/** How each label fares, the worst first. */
export const toScores = (unseen: readonly Unseen[]): readonly LabelScore[] =>
  [...Map.groupBy(unseen, ({ label }) => label)]
    .map(([label, all]) => ({
      label,
      total: all.length,
      first: share(all, ({ guesses }) => isSame(label, guesses[0] ?? 'none')),
      three: share(all, ({ guesses }) => guesses.slice(0, 3).some((guess) => isSame(label, guess))),
    }))
    .sort((a, b) => a.first - b.first || (a.label < b.label ? -1 : 1));

const isSame = (label: string, guess: string): boolean => label === guess || (isNone(label) && isNone(guess));

const share = <T>(all: readonly T[], is: (each: T) => boolean): number => all.filter(is).length / all.length;
