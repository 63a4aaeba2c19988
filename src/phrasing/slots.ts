/** What stands for a part of the answer that a model never sees. */
export type Slot = { readonly name: string; readonly text: string };

export type SlotKind = 'link' | 'quote' | 'source' | 'date' | 'figure' | 'level' | 'country' | 'name';

/** A text with every fact that can be named taken out. */
export type Masked = { readonly text: string; readonly slots: readonly Slot[] };

const SLOT = /\{\{([a-z]+_\d+)\}\}/g;

/** `{{level_1}}` */
export const slotMark = (name: string): string => `{{${name}}}`;

/** Names of the slots of a text, in reading order, repeated ones as often as they stand there. */
export const slotNames = (text: string): readonly string[] => [...text.matchAll(SLOT)].map(([, name = '']) => name);

/** The text with each slot replaced by what `fill` gives for its name. */
export const replaceSlots = (text: string, fill: (name: string) => string): string =>
  text.replaceAll(SLOT, (_whole, name: string) => fill(name));

/** Puts back what was masked. The text must have passed the check: every slot is known. */
export const unmask = (text: string, slots: readonly Slot[]): string => {
  const texts = new Map(slots.map((slot) => [slot.name, slot.text]));
  return replaceSlots(text, (name) => texts.get(name) ?? '');
};
