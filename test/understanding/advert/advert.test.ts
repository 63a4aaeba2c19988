import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { isAdvert } from '../../../src/understanding/advert/advert.ts';
import { createSkillReader } from '../../../src/understanding/slots/skills.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

const skills = createSkillReader([...loadKnowledge('knowledge').skills.values()]);
const isPasted = (text: string): boolean => {
  const tokens = tokenise(text);
  return isAdvert(tokens, skills.read(tokens));
};

describe('an advert is read', () => {
  test.each([
    'Python Engineer, Porto. 4+ years with Django. Strong SQL and Redis.',
    'Go Developer wanted in Oslo. At least 3 years of Go. Good knowledge of Kafka and PostgreSQL.',
    'Mid-level Ruby Developer - Leeds. Minimum 2 years of Rails, solid SQL, experience with Docker.',
    'Looking for a Go developer in Oslo: 4+ years, Kafka, PostgreSQL',
    'Open position: Java developer, Gent. 3+ years, Spring Boot, Kafka. Hybrid',
    'We look for a platform engineer. Must: Linux, Docker, Kubernetes, Terraform. Ghent',
    'PHP developer needed (Lyon). Strong knowledge of Laravel and MySQL, Docker, 38-45k',
  ])('in a few words: %s', (text) => expect(isPasted(text)).toBe(true));

  test.each([
    'How do I compare with this job: Java developer, Dublin, Spring Boot, Kafka',
    'would I fit? Backend, Laravel, MySQL, Lyon',
    'Here is a role: Rails, Postgres, Redis, 3 years',
    'am I good enough for this? Platform engineer, Kubernetes, Terraform',
  ])('where it is handed over: %s', (text) => expect(isPasted(text)).toBe(true));
});

describe('no advert is read', () => {
  test.each([
    'Senior Python engineer, Porto, 8 years with Django, Redis, PostgreSQL. what do I earn',
    'Strong in Python and SQL, 4+ years, want to learn Go, Kafka and Docker',
    'Backend dev, 5+ years, Django. Strong in SQL, Docker, Kafka. Looking for a new job in Porto',
    'Rails developer, Leeds. 4+ years, solid SQL, Redis. Open to remote positions',
    'I have strong Python, SQL and Docker, 3+ years, what should I learn?',
  ])('of oneself: %s', (text) => expect(isPasted(text)).toBe(false));

  test.each([
    'compare me with a senior: I know Java, Docker and Git',
    'is this a good order: Git, SQL, Python, Docker?',
    'what about this: Git first, then SQL',
    'which is better for a job: Java or Python?',
    'am I good enough? Java, SQL, Git',
    'is this enough? Java, Spring Boot, SQL',
    'how do I fit in: my Java and Spring are rusty',
  ])('in a question with a list: %s', (text) => expect(isPasted(text)).toBe(false));
});
