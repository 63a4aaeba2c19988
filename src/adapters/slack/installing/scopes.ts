/** What the bot may do, each with the reason; slack-manifest.json asks for the same. */
export const SCOPES = [
  'app_mentions:read', // to hear its name in channels
  'assistant:write', // suggested questions and the status while it looks something up
  'channels:history', // to follow up in the threads it was brought into, and to read the advert a match is asked for
  'chat:write', // to answer
  'commands', // the slash commands and the message shortcut
  'files:write', // charts, calendars and exports
  'groups:history', // as channels:history, in private channels it was invited to
  'im:history', // to be talked to directly
  'im:write', // to put private answers and files into the direct chat
  'users:read', // the time zone of whoever asks for a weekly nudge
] as const;
