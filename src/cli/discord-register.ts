import { parseArgs } from 'node:util';
import { registerNow } from '../adapters/discord/commands/register-now.ts';
import { parseConfig } from '../config.ts';
import { RungError } from '../core/errors.ts';
import { endWith } from './end-with.ts';

/** Registers the commands for everybody, or with `--guild ID` in one server, where they show at once. */
endWith(async () => {
  const { values } = parseArgs({ options: { guild: { type: 'string' } } });
  const { discord } = parseConfig(process.env);
  if (!discord)
    throw new RungError(
      'setting',
      'discord',
      'DISCORD_TOKEN is missing: copy it from the Bot page of your Discord application',
    );
  const { token, apiUrl } = discord;
  const isNew = await registerNow({ token, ...(apiUrl && { apiUrl }), ...(values.guild && { guild: values.guild }) });
  const where = values.guild ? `in server ${values.guild}` : 'for everybody';
  console.log(
    isNew ? `The commands are registered ${where}.` : `The commands are registered ${where} already: nothing changed.`,
  );
  return 0;
});
