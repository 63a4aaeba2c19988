import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { createAdvertReader } from '../../../src/understanding/advert/read-advert.ts';
import { createSkillReader } from '../../../src/understanding/slots/skills.ts';
import { quickest } from '../../quickest.ts';

const reader = createAdvertReader(createSkillReader([...loadKnowledge('knowledge').skills.values()]));

/** What an advert of the fixtures asks for, alternatives joined by a slash, in the order of the alphabet. */
const read = (text: string) => {
  const { skills, ...rest } = reader.read(text);
  const of = (need: string) => skills.flatMap((one) => (one.need === need ? [one.anyOf.join('/')] : [])).toSorted();
  return { required: of('required'), preferred: of('preferred'), mentioned: of('mentioned'), ...rest };
};
const readFile = (name: string) => read(readFileSync(`test/fixtures/adverts/${name}`, 'utf8'));

describe('an advert', () => {
  test('asks for C#, whose sign is no markup', () => {
    expect(read('## Developer\n- C#, **Azure** and `Docker`').required).toEqual(['azure', 'csharp-dotnet', 'docker']);
  });

  test('of 12,000 characters of HTML: asked for, liked, part of the work, and nothing of the company and its perks', () => {
    const advert = readFile('senior-payments.txt');
    expect(advert.required).toEqual(
      [
        'java',
        'postgresql/mysql',
        'relational-model',
        'sql',
        'docker',
        'kubernetes',
        'aws/gcp/azure',
        'unit-testing',
        'ci-cd',
        'code-review',
      ].toSorted(),
    );
    expect(advert.preferred).toEqual(['event-streaming', 'graphql', 'infrastructure-as-code', 'redis/elasticsearch']);
    expect(advert.mentioned).toContain('spring-boot');
    for (const id of ['python', 'ruby', 'rails', 'communities']) expect(JSON.stringify(advert)).not.toContain(id);
    expect(advert.years).toBe(5);
    expect(advert.pay).toContain('€85,000 – €110,000 a year');
  });

  test('in Markdown with emoji: what is not required is left out', () => {
    const advert = readFile('junior-startup.txt');
    expect(advert.required).toEqual([
      'django/flask-fastapi',
      'git',
      'http',
      'linux',
      'personal-projects',
      'python',
      'rest-api',
      'sql',
    ]);
    expect(advert.preferred).toEqual(['aws', 'docker', 'javascript']);
    expect(JSON.stringify(advert)).not.toContain('kubernetes');
    expect(advert.pay).toBe('38-45k EUR depending on experience');
  });

  test('in tables: columns below their headings, rows beside their names', () => {
    const advert = readFile('dotnet-tables.txt');
    expect(advert.required).toEqual(['api-basics', 'aspnet-core', 'csharp-dotnet', 'git', 'orm', 'sql']);
    expect(advert.preferred).toEqual(['agile', 'background-jobs', 'ci-cd', 'docker']);
    expect(advert).toMatchObject({ years: 3, pay: 'Salary: EUR 4.200 - 5.500 gross per month' });
  });

  test('as a recruiter writes it, without any heading', () => {
    const advert = readFile('recruiter-message.txt');
    expect(advert.required).toEqual([
      'cloud-basics',
      'event-streaming',
      'go',
      'kubernetes',
      'microservices',
      'postgresql',
      'sql',
    ]);
    expect(advert.preferred).toEqual(['infrastructure-as-code']);
    expect(JSON.stringify(advert.required)).not.toContain('php');
    expect(advert.years).toBe(3);
    expect(advert.pay).toContain('Up to £85k');
  });

  test('with criteria in numbered lines, and an aside in brackets that holds for itself alone', () => {
    const advert = readFile('public-service.txt');
    expect(advert.required).toEqual(['git', 'relational-model', 'security-fundamentals', 'sql']);
    expect(advert.preferred).toEqual(expect.arrayContaining(['java', 'docker', 'ci-cd', 'aws/azure']));
    expect(advert.mentioned).toEqual(expect.arrayContaining(['rest-api', 'spring-boot', 'integration-testing']));
    expect(advert.pay).toBe('Salary: £42,618 - £48,250');
  });

  test('with bullets in one line, a stack that is not asked for, and other teams', () => {
    const advert = readFile('node-one-line.txt');
    expect(advert.required).toEqual(expect.arrayContaining(['nodejs', 'typescript', 'rest-api', 'unit-testing']));
    expect(advert.preferred).toEqual(['background-jobs', 'docker', 'graphql', 'kubernetes']);
    expect(advert.mentioned).toEqual(['aws', 'express', 'redis']);
    expect(advert).toMatchObject({ years: 2, pay: 'Salary: 3500–5000 € gross/month' });
  });

  test('for a leading role: languages of which one will do, and what nobody needs', () => {
    const advert = readFile('staff-markdown.txt');
    expect(advert.required).toEqual(
      expect.arrayContaining(['go/java', 'distributed-systems', 'kubernetes', 'aws', 'system-design']),
    );
    expect(advert.preferred).toEqual(['event-streaming', 'postgresql', 'security-fundamentals']);
    expect(advert).toMatchObject({ years: 8, pay: '$210,000-$265,000 + equity' });
  });
});

test('asides hold for their own words', () => {
  expect(read('Requirements\n- SQL, Kafka a plus\n- Ideally Redis or DynamoDB\n- no PHP needed').required).toEqual([
    'sql',
  ]);
  expect(read('Requirements\n- SQL, Kafka a plus\n- Ideally Redis or DynamoDB').preferred).toEqual([
    'event-streaming',
    'redis/dynamodb',
  ]);
});

test('an aside before a name is of that name', () => {
  const advert = read('we want Node.js TypeScript and AWS nice to have GraphQL 1 year experience salary 28k to 34k');
  expect(advert.required).toEqual(['aws', 'nodejs', 'typescript']);
  expect(advert.preferred).toEqual(['graphql']);
  expect(advert).toMatchObject({ years: 1, pay: 'salary 28k to 34k' });
  expect(read('Python, Docker nice to have').preferred).toEqual(['docker']);
});

test('headings within a line part it', () => {
  const advert = read('Backend Developer (Remote, India). Must have: 5+ yrs Java, SQL. Good to have: Python, Kafka.');
  expect(advert.required).toEqual(['java', 'sql']);
  expect(advert.preferred).toEqual(['event-streaming', 'python']);
  expect(read('What you bring: Go | Pluses: AWS, Docker | Salary: €60k').preferred).toEqual(['aws', 'docker']);
});

test.each([
  ['Java or Kotlin, Spring, AWS or GCP, Terraform', ['aws/gcp', 'infrastructure-as-code', 'java', 'spring-boot']],
  ['Python, Go or similar; Docker', ['docker', 'python/go']],
  [
    'Ruby (or Python), MySQL/PostgreSQL, Node.js/TypeScript',
    ['mysql/postgresql', 'nodejs', 'ruby/python', 'typescript'],
  ],
  ['at least one of the following: Java, Go, Python', ['java/go/python']],
  ['a provider (AWS, GCP), Java, Docker', ['aws/gcp', 'docker', 'java']],
  ['AWS and/or Azure, SQL', ['aws/azure', 'sql']],
  ['Java, Spring 5 or higher, Docker', ['docker', 'java', 'spring-boot']],
  ['Docker, Java, AWS or GCP', ['aws/gcp', 'docker', 'java']],
])('of "%s" one will do where it says so', (text, required) => expect(read(text).required).toEqual(required));

test('what is denied is left out', () => {
  for (const line of ['No PHP please', 'no more PHP', 'without any PHP', 'not PHP', 'Java rather than PHP'])
    expect(JSON.stringify(read(`Requirements: Java, SQL. ${line}.`)), line).not.toContain('php');
  expect(read('Not only Java but also SQL').required).toEqual(['java', 'sql']);
  expect(read('No degree needed, PHP a must').required).toEqual(['php']);
});

test('years that stand alone are of experience, and those of the company are not', () => {
  expect(read('Go and SQL. 10+ years. Berlin hybrid.').years).toBe(10);
  expect(read('Java and SQL. 5 years.').years).toBe(5);
  expect(read('Java and SQL, at least 4 years').years).toBe(4);
  expect(read('4 - 8 years | Java and SQL').years).toBe(4);
  expect(read('Java and SQL, min. 3 yrs exp').years).toBe(3);
  expect(read('Java and SQL. Our company is 20 years old.').years).toBeUndefined();
});

test('what is no skill is named', () => {
  const text =
    'Go, gRPC, PostgreSQL and React. Nice to have: Rust. Spring in Phoenix is lovely, and the rust on cars is not';
  const { unread } = createAdvertReader(createSkillReader([...loadKnowledge('knowledge').skills.values()]), [
    'gRPC',
    'Rust',
    'C',
  ]).read(text);
  expect(unread).toEqual(['gRPC', 'React', 'Rust']);
  expect(read('Python and SQL, and we react quickly')).not.toHaveProperty('unread');
  expect(read('Python, fluent German (C1), good English').unread).toEqual(['German']);
});

test.each([
  ['Senior Developer, Pune. Java. CTC 45-55 LPA. Apply now', 'CTC 45-55 LPA', 4_500_000, 'year'],
  ['Java, 18-30 Lacs PA', '18-30 Lacs PA', 1_800_000, 'year'],
  ['Java, 90-120k€ plus shares, Berlin', '90-120k€ plus shares', 90_000, 'year'],
  ['Java - London - Inside IR35 - £550-£600 per day', '£550-£600 per day', 550, 'day'],
  ['Java, 18 000 - 24 000 PLN net (B2B) per month', '18 000 - 24 000 PLN net (B2B) per month', 18_000, 'month'],
  ['MySQL a must, Vue a bonus, £45k, 3 days in office', '£45k', 45_000, 'year'],
  ['it says "Java, Spring, 8-12 LPA". is that good for me', '8-12 LPA', 800_000, 'year'],
  [
    'The base salary is $180,000 to $220,000. 401(k) match up to $5,000.',
    'base salary is $180,000 to $220,000',
    180_000,
    'year',
  ],
])('of "%s" the pay is read', (text, pay, amount, per) =>
  expect(read(text)).toMatchObject({ pay, sum: { amount, per } }),
);

test('its level is that of the job, its country where that is', () => {
  expect(read('Senior Java Developer, Pune. You will mentor junior developers.')).toMatchObject({
    level: 'senior',
    country: 'IN',
  });
  expect(read('Lead Engineer, Amsterdam. Java, fluent German')).toMatchObject({ level: 'lead', country: 'NL' });
  const open = read('Java Engineer. You work with senior engineers. Offices in London, Paris and Berlin');
  expect(open).not.toHaveProperty('level');
  expect(open).not.toHaveProperty('country');
});

test('pay is no other money', () => {
  for (const line of [
    'We raised $40 million in Series B',
    'You get a €1,500 learning budget',
    'We move $3bn a year',
    '$500 referral bonus',
  ])
    expect(read(`Requirements\n- SQL\n${line}`).pay).toBeUndefined();
});

test('the years somebody tells of themselves beside it are not what it asks for', () => {
  expect(read('Go developer, Oslo, 4+ years, Kafka, SQL. I have 2.5 years, is it worth a try?')).toMatchObject({
    years: 4,
    ownYears: 2.5,
  });
  expect(read('Java and SQL. I only got 1 year of experience.').years).toBeUndefined();
  expect(read('I am looking for an engineer with 6 years of experience. Java, SQL.')).toMatchObject({ years: 6 });
});

test('whatever the text, it is read, and quickly', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000, unit: 'grapheme' }), (text) => reader.read(text).skills.length >= 0),
  );
  for (const part of [
    '<',
    '<td>',
    '<table><tr><td>a',
    '&#',
    '| a | b |\n',
    '• SQL or ',
    'SQL, ',
    '$1 - ',
    '(',
    'no SQL ',
  ])
    expect(quickest(() => reader.read(part.repeat(20_000 / part.length)))).toBeLessThan(1_500);
});
