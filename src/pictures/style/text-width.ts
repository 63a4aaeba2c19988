/** Weights of the bundled font. */
export type Weight = 400 | 700;

/** Advance widths of Inter for the characters from space to tilde, in thousandths of the font size. */
const WIDTHS: Readonly<Record<Weight, readonly number[]>> = {
  400: toNumbers(
    '281 288 466 633 642 982 644 300 365 365 501 662 288 460 288 360 631 407 610 618 646 593 620 566 619 620 288 302 662 662 662 511 966 690 654 730 722 601 590 746 743 269 571 672 565 903 753 765 639 765 644 642 646 744 690 985 682 679 629 365 360 365 471 456 323 562 612 571 612 583 370 613 591 242 242 549 242 876 591 600 612 612 376 528 327 591 562 818 546 562 552 426 333 426 662',
  ),
  700: toNumbers(
    '237 338 552 649 655 1016 672 339 377 377 559 679 334 468 334 388 674 431 630 646 676 622 649 582 651 649 334 343 679 679 679 560 1016 747 662 740 722 607 587 750 747 281 584 719 565 932 762 771 648 777 657 655 667 732 747 1038 738 731 664 377 388 377 487 476 365 581 630 588 630 596 398 632 623 271 271 580 271 913 623 613 630 630 407 560 366 623 600 850 580 602 573 469 372 469 679',
  ),
};

function toNumbers(text: string): readonly number[] {
  return text.split(' ').map(Number);
}

/** Everything past tilde: wider than nearly any letter there is, so that nothing sticks out. */
const OTHER = 700;

/** Width of a line of text, in the unit of `size`. */
export const widthOf = (text: string, size: number, weight: Weight = 400): number =>
  (Array.from(text, (sign) => WIDTHS[weight][(sign.codePointAt(0) ?? 0) - 32] ?? OTHER).reduce(
    (sum, one) => sum + one,
    0,
  ) *
    size) /
  1000;

/** The text, cut with an ellipsis where it is wider than `width`. */
export const cutTo = (text: string, width: number, size: number, weight: Weight = 400): string => {
  if (widthOf(text, size, weight) <= width) return text;
  const signs = Array.from(text);
  const room = width - widthOf('…', size, weight);
  let used = 0;
  const end = signs.findIndex((sign) => {
    used += widthOf(sign, size, weight);
    return used > room;
  });
  return `${signs.slice(0, Math.max(end, 0)).join('').trimEnd()}…`;
};

/** The text in at most `most` lines no wider than `width`; the last one is cut where more is left. */
export const wrapTo = (
  text: string,
  width: number,
  size: number,
  most: number,
  weight: Weight = 400,
): readonly string[] => {
  const space = widthOf(' ', size, weight);
  const lines: string[][] = [];
  let used = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const wide = widthOf(word, size, weight);
    const last = lines.at(-1);
    if (last && (used + space + wide <= width || lines.length === most)) {
      last.push(word);
      used += space + wide;
    } else {
      lines.push([word]);
      used = wide;
    }
  }
  return lines.map((line) => cutTo(line.join(' '), width, size, weight));
};

/** As wrapTo, with lines about as long as each other: no word stands alone in the last one. */
export const wrapEvenly = (...[text, width, size, most, weight]: Parameters<typeof wrapTo>): readonly string[] => {
  const wrap = (to: number) => wrapTo(text, to, size, most, weight);
  const lines = wrap(width);
  const [many, whole] = [lines.length, lines.join(' ')];
  return (
    EVENLY.map((part) => wrap(part * width)).find((some) => some.length === many && some.join(' ') === whole) ?? lines
  );
};

const EVENLY = [0.5, 0.6, 0.7, 0.8, 0.9] as const;
