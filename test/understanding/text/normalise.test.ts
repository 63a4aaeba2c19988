import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/understanding/text/normalise.ts';
import { quickest } from '../../quickest.ts';

const words = (text: string): string => {
  const { tokens, core } = normalise(text);
  return tokens
    .slice(core.from, core.to)
    .map((token) => token.text)
    .join(' ');
};

describe('spelling', () => {
  test.each([
    ['Ｗｈａｔ ｉｓ 𝐑𝐄𝐒𝐓?', 'what is rest'],
    ['sаlаrу fоr а mid level', 'salary for a mid level'],
    ['sal\u200bary\u00ad range\u{e0041}\u{e0042} now', 'salary range now'],
    ['What’s a résumé worth', 'whats a resume worth'],
    ['z\u0300\u0301\u0302\u0303\u0304\u0305a\u0300\u0301\u0302lgo', 'zalgo'],
    ['soooo many jobssss', 'soo many jobss'],
    ['C++, C# or node.js/F#', 'c++ c# or node js f#'],
    ["don't o'clock 'quoted'", 'dont oclock quoted'],
    ['pay in 🇫🇷🇩🇪 now', 'pay in 🇫🇷 🇩🇪 now'],
    ['🚀🔥 learn go 👩‍💻', 'learn go'],
  ])('reads %j as %j', (text, plain) => expect(words(text)).toBe(plain));
});

describe('markup', () => {
  test.each([
    ['<@U0123> how do I start <#C1|general>', 'how do i start'],
    ['<@!42> <:wave:17> <a:hey:18> <t:1700000000:R> @everyone how much', 'how much'],
    ['is <https://a.example/x?y=z|this course> good', 'is this course good'],
    ['read https://a.example/salary?x=senior then www.b.example/go please tell me', 'read then please tell me'],
    ['why does ```const salary = senior``` not compile here', 'why does not compile here'],
    ['```\nhow do I learn sql\n```', 'how do i learn sql'],
    ['what is `git rebase` for', 'what is git rebase for'],
    ['> how much do juniors earn\nand what about testing', 'and what about testing'],
    [':wave: :tada: fridays at 12:30:00 fine', 'fridays at 12 30 00 fine'],
    ['Q&amp;A &lt;now&gt; is fine', 'q a now is fine'],
    ['mail me@work.org about jobs', 'mail me work org about jobs'],
  ])('reads %j as %j', (text, plain) => expect(words(text)).toBe(plain));
});

describe('greeting and thanks', () => {
  test.each([
    ['Hi everyone, hope you are well! What is REST? Thanks in advance :)', 'what is rest'],
    ['hey, quick question: which database first? cheers', 'which database first'],
    ['thank you so much', 'thank you so much'],
    ['Hi there! light up Thanks a lot!', 'light up'],
    ['really useful, thanks a lot', 'really useful thanks a lot'],
    ['done, thank you so much', 'done thank you so much'],
    ['hello there', 'hello there'],
  ])('reads %j as %j', (text, plain) => expect(words(text)).toBe(plain));
});

test('offsets point at the words in the cleaned text', () => {
  const { text, tokens } = normalise('Hé <@U1> what’s   C++?');
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Hé', "what's", 'C++']);
});

test('finds the question behind a long paste', () => {
  const paste = `${'we are looking for a seasoned person who ships things. '.repeat(60)}\nHow do I become one?`;
  const { tokens, focus } = normalise(paste);
  const spoken = focus.map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' '),
  );
  expect(spoken).toContain('how do i become one');
  expect(spoken.length).toBeLessThanOrEqual(8);
});

test('whatever arrives, it answers the same twice and keeps spans within bounds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 400, unit: 'binary' }), fc.string({ maxLength: 400 })), (message) => {
      const first = normalise(message);
      expect(normalise(message)).toEqual(first);
      for (const { start, end, text } of first.tokens) {
        expect(text.length).toBeGreaterThan(0);
        expect(first.text.slice(start, end).length).toBe(end - start);
      }
      for (const { from, to } of [first.core, ...first.focus, ...first.sentences]) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(first.tokens.length);
      }
    }),
  );
});

test('hostile text takes less than 20 ms', () => {
  const hostile = [
    '('.repeat(12_000),
    '<'.repeat(12_000),
    '<@'.repeat(6_000),
    '<http://'.repeat(1_500),
    ':a'.repeat(6_000),
    ':'.repeat(12_000),
    '@'.repeat(12_000),
    '`'.repeat(12_000),
    '```a'.repeat(3_000),
    '> \n'.repeat(4_000),
    'a '.repeat(6_000),
    'a'.repeat(12_000),
    'hi '.repeat(4_000),
    'thanks '.repeat(1_700),
    'z\u0300\u0316'.repeat(4_000),
    `a${'\u0316\u0300'.repeat(6_000)}`,
    '\ufdfa'.repeat(12_000),
    '\u{e0041}'.repeat(6_000),
    '🇫🇷'.repeat(3_000),
    '&amp;'.repeat(2_400),
    'how? '.repeat(2_400),
    "a'".repeat(6_000),
    'x'.repeat(5_000_000),
  ];
  for (const text of hostile) {
    expect(
      quickest(() => normalise(text)),
      text.slice(0, 8),
    ).toBeLessThan(20);
  }
});
