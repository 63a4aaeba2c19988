import type { Intent } from '../../intent.ts';
import type { PrivacyQuestion } from '../../said/privacy-question.ts';

/** What is answered to a question about what is held. */
export const PRIVACY_ANSWERS: Readonly<Record<PrivacyQuestion, string>> = {
  seen: 'Only you see it: not your boss, nor anybody else here. In a channel what you ask stands there for all, and so do general answers. Whoever runs my server could look into its database.',
  shared:
    'No: what you write and what I hold about you go to nobody else. If whoever runs this server lets a language model word my general answers, it gets their first lines with names and figures blanked out, nothing of yours; say “no language model” and it gets none.',
  law: 'I keep little, show you all of it, export it and delete it when you say so, in the spirit of the GDPR. Whether this server keeps to it as a whole, whoever runs it must tell you.',
  read: 'I read only what is said to me: direct messages, commands, and messages that name me or stand in a thread I answer in.',
  members:
    'No: what people tell me they alone see, export and delete, whoever owns or manages the place. Only whoever runs my server could look into its database.',
  channel:
    'What is said in a direct chat stays there. In a channel I show what is about you to you alone; general answers stand there for all, and so do your own words. There is no setting to change that.',
  'by-others':
    'No: only you can have it shown, exported or deleted, whoever owns or manages the place. Whoever runs my server could look into its database.',
  'by-itself':
    'Nothing goes by itself: it stays until you delete it, so say “delete everything” before you leave. Where a Slack workspace takes me off, its data goes after 30 days.',
  'how-to':
    'Say “delete everything”, or a part of it, such as “delete my plan”. I ask once more before anything goes, and “export my data” gives you a copy first.',
  gone: 'What you delete is gone from my database for good. Copies that whoever runs my server made before are theirs to answer for: ask them.',
  done: 'What you confirmed is deleted, and gone from my database for good; “what do you know about me?” shows what is left. Copies that whoever runs my server made before are theirs to answer for: ask them.',
  spared: 'Nothing was deleted: all of it stays until you say so, and I would ask once more before anything goes.',
  password: 'I hold none: you sign in nowhere with me. Slack or Discord tells me which account writes, and no more.',
  kept: 'It lies in the database of whoever runs this server, until you delete it.',
};

/** Whether no list of what is held is wanted, and nothing ordered even where deleting is spoken of. */
export const isOnlyAsked = (asked: PrivacyQuestion, { aspect }: Intent): boolean =>
  OF_DEEDS.has(asked) || aspect === 'answer';
const OF_DEEDS: ReadonlySet<PrivacyQuestion> = new Set([
  'spared',
  'members',
  'by-others',
  'by-itself',
  'how-to',
  'gone',
  'done',
]);
