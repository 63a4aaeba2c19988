/** A thing people name: what it is kept as, what it is called, and what else people call it. */
export type Term = { readonly value: string; readonly name: string; readonly aliases: readonly string[] };

export type TermKind = 'skill' | 'country' | 'level' | 'zone' | 'date';

/** What an installation of Rung knows by name; zones and dates are the same everywhere. */
export type Terms = Readonly<Record<Exclude<TermKind, 'zone' | 'date'>, readonly Term[]>>;
