/** What somebody says, and what it is about. The labels `none` and `oos` stand for nothing of ours. */
export type Example = {
  readonly text: string;
  readonly label: string;
  /** Words that stand for what the text holds, told apart from its own by signs that no text has. */
  readonly marks?: readonly string[];
};

/** Labels that stand for none of the others. */
export const isNone = (label: string): boolean => label === 'oos' || label === 'none';
