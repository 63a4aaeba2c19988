import { RungError } from '../core/errors.ts';

/** Something wrong under knowledge/: where it is, what it is and what to do about it. */
export type Problem = {
  /** Path below the knowledge folder, with slashes. */
  readonly file: string;
  /** Such as `points[2].sources[0]`; empty for the file as a whole. */
  readonly field: string;
  readonly message: string;
};

/** Such as `topics/role/day.json: lead.text: write 700 characters or fewer`. */
export const toLine = ({ file, field, message }: Problem): string =>
  field === '' ? `${file}: ${message}` : `${file}: ${field}: ${message}`;

/** One error that names every problem. */
export const toError = (problems: readonly Problem[]): RungError => {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return new RungError(
    'knowledge',
    'knowledge',
    [`${count}: correct the files named here and start again`, ...problems.map(toLine)].join('\n  '),
  );
};

/** Joins a path of keys and positions: `points[2].text`. */
export const toField = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((field, key) => {
    if (typeof key === 'number') return `${field}[${key}]`;
    return field === '' ? String(key) : `${field}.${String(key)}`;
  }, '');
