import type { Reply } from '../../../core/message.ts';
import { toNotice } from '../words.ts';

/** What each command takes, in words people can copy. */
const USES: Readonly<Record<string, readonly string[]>> = {
  '/career': ['/career do I need a degree', '/career how do I prepare for interviews', '/career I finished Docker'],
  '/salary': ['/salary senior germany', '/salary senior germany vs uk', '/salary netherlands'],
  '/next': ['/next', '/next why', '/next another'],
  '/skills': ['/skills', '/skills finished docker', '/skills learning sql and git'],
  '/nudge': ['/nudge fridays at noon', '/nudge off', '/nudge snooze'],
};

const SAYS: Readonly<Record<string, string>> = {
  '/career': 'Ask me anything about becoming, or growing as, a back-end engineer.',
  '/salary': 'What people earn, every source side by side. Say a level, a country, years, or two to compare.',
  '/next': 'The one thing to learn next, and why. Only you see the answer.',
  '/skills': 'Your record: what you know, what you are learning. Only you see the answer.',
  '/nudge': 'One useful line a week, only because you asked for it. Say a day and a time.',
};

/** How a command is used; undefined for commands of others. */
export const helpFor = (command: string): Reply | undefined => {
  const [says, uses] = [SAYS[command], USES[command]];
  if (!says || !uses) return undefined;
  const notice = toNotice(says);
  return {
    ...notice,
    topic: 'help',
    blocks: [
      ...notice.blocks,
      { kind: 'list', items: uses.map((text) => ({ text })) },
      {
        kind: 'buttons',
        buttons: [{ label: 'Everything I can do', action: { topic: 'help', aspect: 'answer', slots: {} } }],
      },
    ],
  };
};

export const isHelp = (text: string | undefined): boolean => /^\s*(help|\?)\s*$/i.test(text ?? '');
