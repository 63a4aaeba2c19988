import fc from 'fast-check';

/** Pieces that would ping, link, format, break out of something or cost a lot to read. */
const BAITS = [
  '<!channel>',
  '<!here|here>',
  '<@U0ADA>',
  '<@700000000000000002>',
  '@everyone',
  '@here',
  '<https://evil.example|pay>',
  '[pay](https://evil.example)',
  'https://evil.example/?a=b&c=d',
  '&lt;!channel&gt;',
  '||spoiler||',
  '```js\nx\n```',
  '> # - * _ ~ `',
  '\u202e\u2066reversed\u2069',
  '\u0000\u0007\u001b[31mred\u001b[0m',
  '\ud800',
  'Z͑ͫa͂l͜g̶o̅',
  '👩‍👩‍👧‍👦'.repeat(8),
  '{{figure_1}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text itself is the attack
  '${process.env.HOME}',
  "'; DROP TABLE entries; --",
  '__proto__',
  '1e309',
  '-0.0000001',
  '9'.repeat(60),
  'a'.repeat(3_000),
  'I know '.repeat(300),
  '(((((((((((((((((((((((((((((((((',
  'node.js c++ c# .net f# go r ',
] as const;

const bait = fc.constantFrom(...BAITS);

/** Takes a stretch out, doubles one, swaps letters, or puts a bait in: what slips, bots and attackers do to a text. */
export const mutate = (base: string): fc.Arbitrary<string> =>
  fc
    .record({
      how: fc.constantFrom('keep', 'cut', 'double', 'swap', 'bait', 'upper', 'glue'),
      at: fc.nat(Math.max(0, base.length)),
      size: fc.integer({ min: 1, max: 30 }),
      bait,
    })
    .map(({ how, at, size, bait }) => {
      const [before, piece, after] = [base.slice(0, at), base.slice(at, at + size), base.slice(at + size)];
      switch (how) {
        case 'cut':
          return before + after;
        case 'double':
          return before + piece + piece + after;
        case 'swap':
          return before + [...piece].reverse().join('') + after;
        case 'bait':
          return `${before} ${bait} ${piece}${after}`;
        case 'upper':
          return base.toUpperCase();
        case 'glue':
          return base.replaceAll(' ', '');
        default:
          return base;
      }
    });

/** What people say, whole and broken, and what nobody says. */
export const createTexts = (sentences: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...sentences).chain(mutate) },
    {
      weight: 2,
      arbitrary: fc.array(fc.oneof(bait, fc.constantFrom(...sentences)), { maxLength: 6 }).map((all) => all.join(' ')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  );
