import type { Folder } from '../folder.ts';
import type { Problem } from '../problem.ts';
import { allSaid, type Said } from './claims.ts';

/**
 * Money, percentages and counts in a claim's text that none of its figures gives, and figures whose source the
 * claim does not name. Small plain numbers ("three points", "20 steps") and years of the calendar need no figure.
 */
export const findUncoveredFigures = (folder: Folder): readonly Problem[] =>
  allSaid(folder).flatMap((said) => [...uncovered(said), ...unsourced(said)]);

const uncovered = ({ file, textField, text, figures }: Said): readonly Problem[] =>
  toNumbers(text)
    .filter(({ value, places }) => !figures.some((figure) => rounds(figure.value, value, places)))
    .map(({ written }) => ({
      file,
      field: textField,
      message: `"${written}" has no figure: add one with its source and date, or take the number out`,
    }));

const unsourced = ({ file, field, sources, figures }: Said): readonly Problem[] =>
  figures.flatMap((figure, at) =>
    sources.includes(figure.source)
      ? []
      : [
          {
            file,
            field: `${field}.figures[${at}].source`,
            message: `"${figure.source}" is not among the sources of the text (${sources.join(', ')}): name it there`,
          },
        ],
  );

type Written = { readonly written: string; readonly value: number; readonly places: number };

const NUMBER =
  /(US\$|USD ?|\$|n ?= ?)?(\d[\d,]*(?:\.\d+)?)( ?%| per cent| ?percent|k\b| ?million\b| ?USD\b| dollars\b)?/g;

/** The numbers of a text that a reader would want to see proven. */
const toNumbers = (text: string): readonly Written[] =>
  [...text.matchAll(NUMBER)].flatMap(([written, before, digits = '', after]) => {
    const plain = digits.replace(/,+$/, '');
    const number = Number(plain.replaceAll(',', ''));
    const isYear = !plain.includes(',') && Number.isInteger(number) && number >= 1900 && number <= 2100;
    const matters = before !== undefined || after !== undefined || (number >= 1000 && !isYear);
    if (!matters) return [];
    return [{ written: written.trim(), value: number * scale(after), places: plain.split('.')[1]?.length ?? 0 }];
  });

const scale = (after: string | undefined): number => {
  if (after === 'k') return 1000;
  return after?.trim() === 'million' ? 1_000_000 : 1;
};

/** Whether a figure is what stands in the text, rounded as the text rounds it. */
const rounds = (figure: number, written: number, places: number): boolean =>
  Math.abs(figure - written) <= (figure >= 1000 ? 0 : 0.5 / 10 ** places);
