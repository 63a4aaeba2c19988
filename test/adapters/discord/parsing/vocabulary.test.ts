import { describe, expect, it } from 'vitest';
import type { Term } from '../../../../src/adapters/discord/parsing/term.ts';
import { createVocabulary } from '../../../../src/adapters/discord/parsing/vocabulary.ts';
import { quickest } from '../../../quickest.ts';
import { serve, TERMS } from '../serve.ts';

const vocabulary = createVocabulary(TERMS);
const names = (typed: string, ...kinds: Parameters<typeof vocabulary.suggest>[0]) =>
  vocabulary.suggest(kinds, typed, 25).map(({ name }) => name);

describe('The words Discord commands suggest', () => {
  it('come in their own order before anything is typed', () => {
    expect(names('', 'level')).toEqual(['Entry', 'Mid', 'Senior', 'Lead', 'Principal']);
  });

  it('are some of each kind before anything is typed', () => {
    const kinds = vocabulary.suggest(['level', 'date', 'skill'], ' ', 9).map(({ kind }) => kind);
    expect(kinds).toEqual(['level', 'level', 'level', 'date', 'date', 'date', 'skill', 'skill', 'skill']);
  });

  it('begin with what is typed, by name or by alias', () => {
    expect(names('ger', 'country')).toEqual(['Germany']);
    expect(names('k8', 'skill')).toEqual(['Kubernetes']);
    expect(names('uni', 'country')).toEqual(['United States', 'United Kingdom']);
    expect(names('kingdom', 'country')).toEqual(['United Kingdom']);
  });

  it.each([
    ['kuberntes', 'Kubernetes'],
    ['kubrenetes', 'Kubernetes'],
    ['dokcer', 'Docker'],
    ['dcoker', 'Docker'],
    ['contaners', 'Docker'],
    ['KUBERNETIS', 'Kubernetes'],
    ['kubernettes', 'Kubernetes'],
  ])('forgive %s', (typed, name) => {
    expect(names(typed, 'skill')[0]).toBe(name);
  });

  it.each([
    ['germny', 'Germany'],
    ['grmany', 'Germany'],
    ['untied kingdom', 'United Kingdom'],
    ['Déutschland', 'Germany'],
  ])('forgive %s among countries', (typed, name) => {
    expect(names(typed, 'country')[0]).toBe(name);
  });

  it('forgive a slip while the word is still being typed', () => {
    expect(names('kubren', 'skill')[0]).toBe('Kubernetes');
  });

  it('offer nothing for what is nothing like them', () => {
    expect(names('zzzz', 'skill', 'country', 'level')).toEqual([]);
    expect(vocabulary.resolve(['country'], 'Atlantis')).toBeUndefined();
  });

  it.each([
    ['de', 'DE'],
    ['kingdom', 'GB'],
    ['germny', 'DE'],
    ['britian', 'GB'],
  ])('take %s for what it can only mean, where nobody picked a suggestion', (text, value) => {
    expect(vocabulary.resolve(['country'], text)?.value).toBe(value);
  });

  it.each(['u', 'united', 'uni', 'ukr', 'gx', ' '])(
    'leave %j to whoever reads words, since it may mean several',
    (text) => {
      expect(vocabulary.resolve(['country'], text)).toBeUndefined();
    },
  );

  it('know every time zone by its city', () => {
    expect(names('lisb', 'zone')[0]).toBe('Europe/Lisbon');
    expect(names('new yrok', 'zone')[0]).toBe('America/New York');
    expect(names('kolkata', 'zone')[0]).toBe('Asia/Kolkata');
    expect(names('kiev', 'zone')[0]).toBe('Europe/Kyiv');
    expect(names('utc', 'zone')[0]).toBe('UTC');
  });

  it('know days to aim at, as they are today and as they are tomorrow', () => {
    let today = '2027-01-30T12:00:00Z';
    const aims = createVocabulary(TERMS, () => new Date(today));
    const dates = (typed: string) => aims.suggest(['date'], typed, 3).map(({ name, value }) => `${name} = ${value}`);
    expect(dates('')).toEqual([
      'In 1 month: 28 February 2027 = 2027-02-28',
      'In 2 months: 30 March 2027 = 2027-03-30',
      'In 3 months: 30 April 2027 = 2027-04-30',
    ]);
    expect(dates('6 mon')).toEqual(['In 6 months: 30 July 2027 = 2027-07-30']);
    expect(dates('march')[0]).toBe('End of March: 31 March 2027 = 2027-03-31');
    expect(dates('decmber')[0]).toBe('End of December: 31 December 2027 = 2027-12-31');
    expect(aims.resolve(['level', 'date', 'skill'], 'in a year')).toMatchObject({ kind: 'date', value: '2028-01-30' });
    today = '2027-01-31T12:00:00Z';
    expect(dates('')[0]).toBe('In 1 month: 28 February 2027 = 2027-02-28');
    expect(dates('in 2')[0]).toBe('In 2 months: 31 March 2027 = 2027-03-31');
  });

  it('take under 20 ms over 120 skills, every country and every zone, whatever is typed', () => {
    const big = createVocabulary({ ...TERMS, skill: manySkills, country: manyCountries });
    const typed = ['', 'k', 'kub', 'kubernets', 'aplication programing interfase', 'ü'.repeat(100), 'a '.repeat(2_000)];
    big.suggest(['skill'], 'warm up', 25);
    const times = typed.map((text) =>
      quickest(() => big.suggest(['skill', 'country', 'level', 'zone', 'date'], text, 25)),
    );
    expect(Math.max(...times)).toBeLessThan(20);
  });

  it('reach the person typing, at most 25 of them, within the specification', async () => {
    const served = await serve(() => undefined, { terms: { ...TERMS, skill: manySkills } });
    const { ada } = served.discord;
    expect(await ada.autocomplete('skill set', 'skill', '')).toHaveLength(25);
    expect(await ada.autocomplete('skill set', 'skill', 'skil numbre 77')).toContainEqual({
      name: 'Skill number 77',
      value: 'skill-77',
    });
    expect(await ada.autocomplete('salary', 'compare', 'senor', { level: 'mid' })).toEqual([
      { name: 'Senior', value: 'senior' },
    ]);
    expect(await ada.autocomplete('nudge when', 'zone', 'tokio')).toContainEqual({
      name: 'Asia/Tokyo',
      value: 'Asia/Tokyo',
    });
    await served.stop();
  });
});

const manySkills: readonly Term[] = Array.from({ length: 120 }, (_skill, index) => ({
  value: `skill-${index}`,
  name: `Skill number ${index}`,
  aliases: ['application programming interface', 'message broker', 'observability', `s${index}`],
}));

const regions = new Intl.DisplayNames('en', { type: 'region' });
const manyCountries: readonly Term[] = Array.from({ length: 676 }, (_pair, index) =>
  String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)),
).map((code) => ({ value: code, name: regions.of(code) ?? code, aliases: [] }));
