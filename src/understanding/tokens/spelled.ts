import { BY_EAR } from '../words/by-ear.ts';

const pairs = (table: string): readonly (readonly [string, readonly string[]])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([word = '', ...parts]) => [word, parts] as const);

/** Only with an apostrophe in it: without, these are other words. */
export const CONTRACTED: ReadonlyMap<string, readonly string[]> = new Map(
  pairs(`
    ill i will
    id i would
    were we are
    well we will
    hell he will
    shell she will
    lets let us
    wed we would
    theyd they would
    oclock oclock
  `),
);

/** However it is written: short forms, and the two spellings of British and American English. */
export const SPELLED: ReadonlyMap<string, readonly string[]> = new Map([
  ...[...BY_EAR].map(([word, meant]) => [word, [meant]] as const),
  ...pairs(`
    im i am
    ive i have
    iam i am
    youre you are
    youve you have
    theyre they are
    weve we have
    whats what is
    wats what is
    whatre what are
    whens when is
    wheres where is
    whos who is
    hows how is
    thats that is
    theres there is
    heres here is
    its it is
    dont do not
    doesnt does not
    didnt did not
    havent have not
    hasnt has not
    hadnt had not
    wont will not
    wouldnt would not
    shouldnt should not
    couldnt could not
    cant can not
    cannot can not
    isnt is not
    arent are not
    wasnt was not
    werent were not
    aint am not
    abit a bit
    gonna going to
    wanna want to
    gotta got to
    lemme let me
    gimme give me
    dunno do not know
    idk i do not know
    u you
    ur your
    r are
    pls please
    plz please
    thx thanks
    tnx thanks
    ty thanks
    tysm thanks
    learnt learned
    practise practice
    practising practicing
    practised practiced
    btw by the way
    nxt next
    nvm never mind
    rn right now
    w with
    aswell as well
    sched schedule
    shd should
    wld would
    cld could
    b4 before
    tmrw tomorrow
    ppl people
    asap soon
    backend back end
    frontend front end
    fullstack full stack
    dsa data structures and algorithms
    cuz because
    coz because
    bc because
    tho though
    obv obviously
    obvs obviously
    thru through
    abt about
    wrt about
    programme program
    programmes programs
    resumes resume
    halfway half way
    midway half way
    hrs hours
    hr hour
    mins minutes
    min minutes
    minute minutes
    yrs years
    yr year
    wk week
    wks weeks
    wkly weekly
    wknd weekend
    wknds weekends
    wkend weekend
    wkends weekends
    evry every
    evryday every day
  `),
]);
