import { REST } from '@discordjs/rest';
import { RungError } from '../../../core/errors.ts';
import { createApi } from '../sending/api.ts';
import { isUnreachable, statusOf } from '../sending/api-errors.ts';
import { loadCommands } from './commands.ts';
import { registerCommands } from './register.ts';

/**
 * Registers the commands without serving; says whether anything changed. Fails with RungError code
 * `platform` where Discord refuses the token or the server.
 */
export const registerNow = async ({
  token,
  apiUrl,
  guild,
}: {
  token: string;
  apiUrl?: string;
  guild?: string;
}): Promise<boolean> => {
  const api = createApi(new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token));
  try {
    const application = await api.applicationId();
    return await registerCommands(api, {
      application,
      commands: loadCommands(),
      ...(guild !== undefined && { guild }),
    });
  } catch (error) {
    if (statusOf(error) === 401)
      throw new RungError(
        'platform',
        'discord',
        'Discord refused DISCORD_TOKEN: copy the token again from the Bot page',
        { cause: error },
      );
    if (isUnreachable(error))
      throw new RungError('platform', 'discord', `Rung is not in server ${guild ?? ''}: add it there first`, {
        cause: error,
      });
    throw error;
  }
};
