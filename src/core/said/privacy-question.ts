/** What can be deleted by itself. */
export const DATA_PARTS = ['skills', 'settings', 'plan', 'practice'] as const;

export type DataPart = (typeof DATA_PARTS)[number];

/** Who sees what is held, who else is given it, what law it keeps to, where and how long it is kept, what is read at all. */
export type PrivacyQuestion =
  | 'seen'
  | 'shared'
  | 'law'
  | 'kept'
  | 'password'
  | 'read'
  /** Nothing is to be deleted after all. */
  | 'spared'
  /** Whether one may look at what is held of others. */
  | 'members'
  /** What is shown in a channel. */
  | 'channel'
  | DeedQuestion;

/** What is asked of deleting or exporting it: whether others can, whether it goes by itself, how to, what is left then, whether it was done. */
type DeedQuestion = 'by-others' | 'by-itself' | 'how-to' | 'gone' | 'done';
