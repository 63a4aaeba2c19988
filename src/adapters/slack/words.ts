import type { Reply } from '../../core/message.ts';

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

/** What a refused post means, and what the person can do about it. */
const REFUSALS: Readonly<Record<string, string>> = {
  not_in_channel: 'I am not in that channel. Invite me there with /invite and ask again, or ask me here.',
  channel_not_found: 'I cannot reach that channel. Invite me there with /invite and ask again, or ask me here.',
  is_archived: 'That channel is archived, so I cannot answer there. Ask me here instead.',
  restricted_action: 'This workspace does not let me write in that channel. Ask me here, or ask an administrator.',
  missing_scope:
    'This workspace has not given me a permission I need for that. An administrator can install me again to grant it; meanwhile ask me here.',
};

/** Advice for a refused post; undefined where nobody but the operator can help. */
export const adviceOn = (error: string | undefined): Reply | undefined => {
  const text = error === undefined ? undefined : REFUSALS[error];
  return text === undefined ? undefined : toNotice(text);
};
