/** Somebody made up, and how they live with a weekly nudge for a year. */
export type Persona = {
  readonly name: string;
  readonly about: string;
  /** Said in the first week. */
  readonly begins: readonly string[];
  /** Said in later weeks, after that week's nudge. */
  readonly says?: Readonly<Record<number, readonly string[]>>;
  /** Presses the first button of a nudge that carries one of these labels; silent where none does. */
  readonly presses: readonly string[];
  /** In these weeks only; every week where left out. */
  readonly isThere?: (week: number) => boolean;
  /** Finishes what was begun longest ago every so many weeks, and takes the step that stands next. */
  readonly finishesEvery?: number;
};

const every = (n: number) => (week: number) => week % n === 0;

/** Ten people, no two of whom need the same. */
export const PEOPLE: readonly Persona[] = [
  {
    name: 'Ana',
    about: 'changes career from nursing, six steady hours a week, answers every time',
    begins: ['I know git and python, learning sql', '6 hours a week', 'nudge me on mondays at 9 lisbon time'],
    presses: ['Still at it', 'Done', 'Start it', 'Good', 'Show what a good answer covers', 'What next?'],
    finishesEvery: 4,
  },
  {
    name: 'Ben',
    about: 'two small children, two hours in a good week, looks every third week',
    begins: [
      'I know html and javascript, learning nodejs',
      '2 hours a week',
      'nudge me on sundays at 8pm new york time',
    ],
    presses: ['Still at it', 'Start it', 'Show what a good answer covers', 'Done'],
    isThere: every(3),
    finishesEvery: 14,
  },
  {
    name: 'Chidi',
    about: 'junior Java developer toward mid level, practises every question he is sent',
    begins: [
      'I am a junior',
      'I know java, spring boot, sql, git, rest api, unit testing and docker',
      'learning caching',
      '5 hours a week',
      'remind me on fridays at noon lagos time',
    ],
    presses: ['Still at it', 'Show what a good answer covers', 'Good', 'Done', 'Start it'],
    finishesEvery: 7,
  },
  {
    name: 'Dana',
    about: 'busy at work, stops reading after two months, comes back in summer',
    begins: ['I know python, django and postgresql, learning docker', 'nudge me weekly, berlin time'],
    presses: ['Still at it', 'Done', 'Start it', 'Show what a good answer covers'],
    isThere: (week) => week < 8 || week > 32,
    says: { 33: ['my skills', 'nudge on'], 40: ['I finished docker', 'learning ci/cd'] },
  },
  {
    name: 'Emil',
    about: 'mid-level, wants to be senior by a date, eight hours a week',
    begins: [
      'I am mid level',
      'I know go, sql, postgresql, docker and git',
      'I know linux, rest api, unit testing, ci/cd and redis',
      'plan to senior by december 2027, 8 hours a week',
      'nudge me on tuesdays at 8am prague time',
      'learning kubernetes',
    ],
    presses: ['Still at it', 'Show the plan', 'Done', 'Start it', 'Show what a good answer covers'],
    finishesEvery: 5,
  },
  {
    name: 'Fatima',
    about: 'student: exams, a long holiday, a new day for the nudge',
    begins: ['I know python, learning git', '4 hours a week', 'nudge me on wednesdays at 5pm cairo time'],
    presses: ['Still at it', 'Done', 'Start it', 'Show what a good answer covers', 'What next?'],
    says: { 10: ['make it thursday'], 24: ['stop until september'] },
    finishesEvery: 6,
  },
  {
    name: 'Goran',
    about: 'subscribes and never tells anything about himself',
    begins: ['remind me every monday'],
    presses: [],
  },
  {
    name: 'Hana',
    about: 'senior toward lead: most skills are on her record, little is new',
    begins: [
      'I am senior',
      'I know java, spring boot, sql, postgresql, redis, docker and kubernetes',
      'I know git, linux, rest api, unit testing, ci/cd and caching',
      'I know event streaming, microservices, system design, code review, aws and networking',
      'my goal is lead',
      'nudge me on mondays at 10 tokyo time',
    ],
    presses: ['Still at it', 'Show what a good answer covers', 'Start it', 'Done'],
    finishesEvery: 10,
  },
  {
    name: 'Ivo',
    about: 'begins everything, finishes little',
    begins: ['learning python, go, docker, sql and react', 'nudge me on saturdays at 11 zagreb time'],
    presses: ['Set it aside', 'Done'],
    isThere: every(2),
    says: { 12: ['learning kubernetes'], 20: ['learning rust'] },
  },
  {
    name: 'Jun',
    about: 'wants to hear once a month only, and moves a lot in between',
    begins: [
      'I know javascript, nodejs, express and git, learning postgresql',
      'nudge me monthly, on mondays at 9 singapore time',
    ],
    presses: ['Still at it', 'Start it', 'Done', 'What next?', 'Show what a good answer covers'],
    finishesEvery: 3,
  },
];

/** A channel of people above, and how it lives with its digest. */
export type MadeUpChannel = {
  readonly name: string;
  readonly about: string;
  readonly members: readonly string[];
  /** Those who show their name. */
  readonly named: readonly string[];
  /** Somebody presses a button of it every so many weeks; never where left out. */
  readonly pressesEvery?: number;
};

export const CHANNELS: readonly MadeUpChannel[] = [
  {
    name: '#backend-learners',
    about: 'seven members counted, two of them by name; somebody presses a button now and then',
    members: ['Ana', 'Ben', 'Chidi', 'Emil', 'Fatima', 'Hana', 'Jun'],
    named: ['Ana', 'Jun'],
    pressesEvery: 3,
  },
  { name: '#quiet', about: 'nobody is counted, nobody ever presses anything', members: [], named: [] },
];
