/** Everything Discord bounds, in one place (docs.discord.com/developers). Lengths are UTF-16 units. */
export const LIMITS = {
  embeds: 10,
  embedTotal: 6000,
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  options: 25,
  optionLabel: 100,
  optionValue: 100,
  placeholder: 150,
  modalTitle: 45,
  modalFields: 5,
  fieldLabel: 45,
  fieldHint: 100,
  inputLength: 4000,
  choices: 25,
  choiceName: 100,
  files: 10,
  fileBytes: 10 * 1024 * 1024,
  fileDescription: 1024,
  commandName: 32,
  commandDescription: 100,
} as const;

/** Milliseconds. The first response to an interaction is due in 3 s, edits and follow-ups in 15 min. */
export const TIMES = {
  /** "Thinking" is shown after this, while there is still time for the request to travel. */
  deferAfter: 1_800,
  /** An answer to an interaction that takes longer than this is given up, kindly. */
  giveUpAfter: 120_000,
  typingAfter: 1_000,
  /** A RESUME that brings nothing for this long is given up for a fresh session. */
  resumeSilence: 20_000,
  /** How long everything else waits for Discord at the start. */
  startPatience: 10_000,
  firstBackOff: 1_000,
  longestBackOff: 60_000,
  /** How often one person is told about one channel's missing permissions. */
  tellAgainAfter: 3_600_000,
  /** How often it is said in one channel that there is too much to do. */
  askToWaitAgainAfter: 60_000,
} as const;

/** How much is done at once. Above `busy` people are told so at once; above `most` nothing more is taken. */
export const LOAD = { connections: 32, busy: 500, most: 1_000 };
export type Load = typeof LOAD;
