import type { Reply } from '../../core/message.ts';
import { neededScope, slackError } from './client.ts';

/** A short word of the adapter itself, for when something did not work out. */
export const toNotice = (text: string): Reply => ({
  topic: 'none',
  visibility: 'private',
  blocks: [{ kind: 'lead', text }],
  figures: [],
  sources: [],
});

export const SORRY = toNotice('Sorry, something went wrong on my side. Please try again in a minute.');

export const EXPIRED = toNotice('That button is from an older message and no longer works. Just ask me again.');

export const IN_YOUR_DM = 'The file is in your direct messages, so that it does not get lost here.';

export const COPY_IN_YOUR_DM = 'A copy is in your direct messages: here it goes when you reload Slack.';

/** Why a file is not there, and what to do. */
export const toFileProblem = (error: unknown): string =>
  slackError(error) === 'missing_scope'
    ? `I could not give you the file: this workspace has not given me the permission for that (${neededScope(error) ?? 'files:write'}). Whoever manages its apps can grant it by installing me again.`
    : 'I could not give you the file just now. Please ask again in a minute.';

/** What a refused post means, and what the person can do about it; the answer follows. */
const REFUSALS: Readonly<Record<string, string>> = {
  not_in_channel: 'I am not in that channel, so I answer here. To have me there, invite me with /invite.',
  channel_not_found: 'I cannot reach that channel, so I answer here. To have me there, invite me with /invite.',
  user_not_in_channel: 'You are not in that channel, so I answer here.',
  is_archived: 'That channel is archived, so I answer here.',
  thread_locked: 'That thread is locked, so I answer here.',
  restricted_action:
    'This workspace does not let me write in that channel, so I answer here. Whoever manages it can change that.',
  missing_scope:
    'This workspace has not given me a permission I need for that. Whoever manages its apps can grant it by installing me again.',
};

/** Advice for a refused call; undefined where nobody but the operator can help. */
export const adviceOn = (error: unknown): Reply | undefined => {
  const word = slackError(error);
  const text =
    word === undefined ? undefined : REFUSALS[word.startsWith('restricted_action') ? 'restricted_action' : word];
  const needed = neededScope(error);
  return text === undefined ? undefined : toNotice(needed ? text.replace('that.', `that (${needed}).`) : text);
};
