/** Verbs of writing to somebody: `remind`, `ping`, `write to`. A pattern, to be put into others. */
export const SENDING = '(?:remind|nudge|ping|poke|message|text|notify|tell|write(?: to)?|email|mail)';
