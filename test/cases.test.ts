import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTalks, type Talks } from './talks.ts';

let talks: Talks;
beforeAll(async () => {
  talks = await openTalks('2026-11-26T09:00:00Z');
}, 60_000);
afterAll(() => talks.close());

const talk: Talks['talk'] = (...turns) => talks.talk(...turns);

describe('a more special question', () => {
  test('asked within the topic is answered by itself, and the topic comes after it', async () => {
    const [general, special, more] = await talk(
      'how should I go about looking for a new job?',
      'I was let go yesterday, how do I search now?',
      'tell me more',
    );
    expect(general).toMatch(/^Treat it as a pipeline/);
    expect(special).toMatch(/^I am sorry/);
    expect(special).not.toContain('while employed');
    expect(more).toContain('Treat it as a pipeline');
    expect(more).not.toContain('I am sorry');
  });

  test('goes on from the topic that was spoken of', async () => {
    const [general, nights, pay] = await talk(
      'what is the working environment like',
      'and on-call?',
      'is that paid for on call?',
    );
    expect(general).toMatch(/^Mostly full time/);
    expect(nights).toMatch(/^It depends on the team/);
    expect(pay).toMatch(/^Often, not always/);
  });

  test.each([
    [['python, go or java?', 'which has the most jobs'], /^It depends on the place/],
    [['what does a senior earn in germany', 'is that before tax?', 'median or average?'], /^The median is the person/],
    [['postgres or mysql', 'and for startups?'], /^PostgreSQL with an open choice/],
    [['postgres or mysql', 'which one do companies use more?'], /^PostgreSQL: 55\.6 %/],
    [['Go or Rust?', 'which one pays more?'], /^In the 2025 US survey/],
    [['is a bootcamp worth it', 'how much do they cost?'], /^I hold no prices/],
    [['is a bootcamp worth it', 'online or in person?'], /^Online is as good/],
    [['salary senior spain', 'what about barcelona'], /^I hold pay by country alone/],
    [['salary in Canada', 'and cost of living?'], /^On rents, prices and what can be saved I hold nothing/],
    [['salary senior germany', 'is it worth moving there?'], /^By pay before tax/],
    [['where do your numbers come from', 'then why do you use the others'], /^Because each shows/],
    [['how do I ask for a raise', 'what if they say no', 'how long should i wait'], /^Three to six months/],
  ])('is about all of what was spoken of: %j', async (said, start) => {
    expect((await talk(...said)).at(-1)).toMatch(start);
  });

  test.each([
    [['how do I find a job', 'how do i tell my parents i failed'], /^Soon, plainly/],
    [['how do I deal with burnout', 'which antidepressant is best'], /^That is a question for a doctor/],
    [['does pair programming help juniors', 'I need to fire someone, how'], /^Only after it was said plainly/],
    [['will AI replace developers', 'what about seniors?'], /^Safer than beginners/],
    [['how many leetcode problems', 'easy or medium'], /^Some easy, mostly medium/],
    [['how to write a CV', 'what about references'], /^Leave them off the page/],
  ])('is heard after another answer: %j', async (said, start) => {
    expect((await talk(...said)).at(-1)).toMatch(start);
  });

  test.each([
    ['after the layoff I have to find a new job', /^I am sorry/],
    ['rejected again!! 90 applications, not one interview', /^That hurts/],
    ['how many applications should I be sending each week', /^About ten a week/],
    ['what notice period is normal when I hand in my resignation', /^Sign the new contract first/],
    ['graduated without an internship, is that the end?', /^It is a handicap/],
    ['can I work remotely for a company in another country', /^Yes, mostly as a contractor/],
    ['how do I explain a gap of two years in my CV', /^One honest line/],
    ['do I need a cover letter', /^Mostly optional/],
    ["i'm 44, am I too old to switch careers into programming?", /^It is not too late/],
    ['which degree is best for backend engineering', /^Computer science or software engineering/],
    ['are bootcamps with a job guarantee to be trusted', /^Do not trust a promise/],
    ['my son wants to do a bootcamp, is that wise? he is 15', /^At that age aim for university/],
    ['what does an AWS certificate cost', /^Exams of the associate kind/],
    ['which laptop do I need to start learning backend', /^Almost any laptop/],
    ['how long does it take beside a full time job', /^Beside a full-time job/],
    ['how bad is on-call really', /^It depends on the team/],
    ['will AI replace backend developers', /^No, AI does not end the job/],
    ['do I need to be good at maths to be a programmer', /^No, you do not need/],
    ["explain backend like I'm five", /^In a restaurant/],
    ['is frontend easier than backend', /^Neither is easier/],
    ['my first pull request got 45 comments, is that normal?', /^Yes, that is normal/],
    ["I'm burnt out, I can't anymore", /^If rest over a weekend/],
    ['I was passed over for promotion again', /^That stings/],
    ['one of my engineers keeps asking for promotion but he is not ready', /^Say it plainly and soon/],
    ['can I go back to coding after being a manager', /^The road back is open/],
    ['is leetcode really necessary for backend jobs', /^Not everywhere/],
    ['how do I explain my layoff in an interview', /^Say it plainly and go on/],
    ['they said no to my raise, no budget', /^Ask: “?"?What would make it a yes/],
    ['do people lie in salary surveys', /^Trust it as a hint/],
    ['pick one language for me please', /^Python, if nothing speaks/],
    ['sql or nosql first', /^SQL first/],
    ['which cloud should I learn first', /^One is enough/],
    ['is 100% test coverage needed', /^There is no right number/],
    ['do I need react as a backend developer', /^No, not for back-end posts/],
    ['is CS50 good?', /^Yes: the best free beginning/],
    ['CS50 or freeCodeCamp?', /^CS50 if you can give it/],
    ["what's the difference between TCP and UDP", /^TCP delivers everything/],
    ['explain recursion', /^A function that calls itself/],
    ['what is a hash table', /^A store that turns each key/],
    ['python or scratch?', /^Scratch for a child/],
    ['is cursor better than copilot', /^Neither for good/],
    ['what is the hardest part of learning backend', /^Not the code/],
    ['how much does a computer science degree cost', /^I hold no fees/],
    ['my son dropped out of university, can he still become a developer', /^It can be done without one: 10\.7 %/],
    ["I'm 40, do companies hire people my age as juniors?", /^Some do, fewer/],
    ['what does a CTO earn', /^I hold no pay of CTOs/],
    ['what do interns earn', /^I hold no pay of interns/],
    ['does java pay more than php', /^By technology I hold pay for the United States alone/],
    ["What's your margin of error for seniors in Germany", /^I hold no margin of error/],
    ['contract work: what hourly rate should I charge?', /^I hold no rates/],
    ['they pay me less than the men in my team', /^That may be against the law/],
    ["you're an LLM right? you make things up", /^I invent no figure/],
    ['I never learned SQL, is it too late', /^No, it is never too late/],
    ['my boss touches me at work and I do not know what to do', /^I am sorry. This is not your fault/],
    ['my manager screams at me every day', /^I am sorry; that is not normal/],
    ['my colleague makes sexist jokes about me', /^That is not normal/],
    ['I feel hopeless', /^I am sorry you feel this way/],
    ["I can't sleep and I feel worthless since the layoff", /^I am sorry you feel this way/],
    ['I cry every morning before work', /^That is past a bad week/],
    ['I drink every night since I was fired', /^I am sorry; many reach for it/],
    ['my dad died and I failed my interview', /^I am very sorry for your loss/],
    ['my husband lost his developer job, how can I help him', /^By asking less/],
    ['my best engineer is burning out, what do I do', /^Look for change/],
    ['I made a mistake and deleted the production database', /^It happens to everybody once/],
    ['should i take shares or cash', /^Vesting means/],
    ['i got an offer rescinded wtf', /^I am sorry; that is a rotten thing/],
    ['the offer says non compete 2 years', /^Read it first/],
    ['can my employer own my side projects', /^It depends on your contract/],
    ['got ghosted by 3 recruiters, normal?', /^Normal, sadly/],
    ['I was laid off as a senior. Should I apply to junior roles?', /^Rarely to junior posts/],
    ['should I take a pay cut', /^Yes, if your money runs short/],
    ['how long should you stay at a job', /^Two to three years/],
    ['should I lie about my gpa on my resume', /^Do not lie about it/],
    ['how do I write a linkedin message to a recruiter', /^Three lines/],
    ['I have a criminal record, can I still get hired', /^Yes, people with a record/],
    ['I am pregnant, should I tell them in the interview', /^You need not tell/],
    ['interviewer asked if I have kids', /^You need not answer that/],
    ['what do they ask in the final round interview?', /^Less code, more judgement/],
    ['what should I wear to an interview', /^Clean, whole/],
    ['can i use chatgpt in the take home', /^Read the rules/],
    ['they want me to work a trial week unpaid', /^A few hours beside the team/],
    ['Is it better to hire one senior or two juniors?', /^The senior first/],
    ['How do I keep my engineers from leaving the team?', /^People stay where they learn/],
    ["my manager wants me to become team lead but I don't want", /^You may decline/],
    ['I got promoted to tech lead and hate it', /^That happens often/],
    ['One of my juniors wants to become mid. What should I check?', /^Look at their last three tasks/],
    ["I've been a junior for 4 years", /^That is long/],
    ['contract work: what hourly rate should I charge?', /^I hold no rates/],
    ['what if client no pay', /^Remind them in writing/],
    ['I am blind, can I be a backend developer', /^Yes, and people do it every day/],
    ['my english is weak will they reject me', /^Local firms, where the team speaks your language/],
    ["what's easier, QA or back end", /^QA is the easier door/],
    ['are games devs paid less?', /^I hold no pay of games developers/],
    ['is co-op worth it?', /^Yes, mostly: paid months/],
    ['is Waterloo better than U of T', /^I rate no universities/],
    ['should I do CS or software engineering at uni', /^Computer science, by a little/],
    ['is it cheating if I use AI to learn?', /^No, learning with it/],
    ['which course in spanish', /^I hold no course in any language but English/],
    ['i only have old phone and cyber cafe', /^Yes, slowly/],
    ['my coworker died yesterday', /^I am very sorry for your loss/],
    ['my teammate killed himself last month', /^I am so sorry\. There is no right way/],
    ['I have cancer, should I tell my employer', /^I am sorry to hear that\. What you tell/],
    ['i have panic attacks before standup', /^Panic attacks are frightening/],
    ["I have ADHD and can't finish tutorials", /^Many good engineers have ADHD/],
    ['I failed my probation period at my first job', /^I am sorry; that hurts, and it happens/],
    ["my wife left me and I can't focus on work", /^I am sorry\. That takes the ground away/],
    ['they ask for bond of 2 years, should i sign', /^Better not, if you have any choice/],
    ['can i get in TCS or infosys', /^It is possible: such large service firms/],
    ['how do I tell a candidate no', /^Soon, by phone/],
    ['should i put my discord bot on resume', /^Yes, put it on/],
    ['how to prepare for aptitude test', /^Percentages, ratios/],
  ])('“%s”', async (said, start) => {
    const [answer] = await talk(said);
    expect(answer).toMatch(start);
  });
});
