type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** Where the adapter reports to whoever runs it; pino fits as it is. Never given what people write. */
export type Log = { readonly debug: Write; readonly info: Write; readonly warn: Write; readonly error: Write };
