import type { Pool, PoolClient } from 'pg';
import type { Agenda, AgendaEntry } from './backend.ts';
import { toEnd } from './key.ts';

export const createPostgresAgenda = (pool: Pool): Agenda => {
  const readColumn = async (text: string, values: readonly unknown[]): Promise<string[]> => {
    const { rows } = await pool.query<{ text: string }>(text, [...values]);
    return rows.map((row) => row.text);
  };
  return {
    get: async (id) => (await readColumn('SELECT value AS text FROM rung_agenda WHERE id = $1', [id]))[0],
    swap: async (id, was, entry) => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const done = await replace(client, id, was, entry);
        if (done) await name(client, id, entry?.people ?? []);
        await client.query(done ? 'COMMIT' : 'ROLLBACK');
        client.release();
        return done;
      } catch (error) {
        // Whatever state it is in, the server undoes the rest when the connection ends.
        client.release(true);
        throw error;
      }
    },
    take: (now, limit, leaseMs) =>
      readColumn(
        `UPDATE rung_agenda SET due = $1 WHERE id IN
          (SELECT id FROM rung_agenda WHERE due <= $2 ORDER BY due LIMIT $3 FOR UPDATE SKIP LOCKED)
          RETURNING value AS text`,
        [now + leaseMs, now, limit],
      ),
    naming: (prefix) =>
      readColumn('SELECT DISTINCT id AS text FROM rung_agenda_people WHERE person >= $1 AND person < $2', [
        prefix,
        toEnd(prefix),
      ]),
  };
};

const replace = async (
  client: PoolClient,
  id: string,
  was: string | undefined,
  entry: AgendaEntry | undefined,
): Promise<boolean> => {
  const run = async (text: string, values: readonly unknown[]): Promise<boolean> =>
    (await client.query(text, [...values])).rowCount === 1;
  if (was === undefined) {
    if (entry === undefined) return true;
    const values = [id, entry.value, entry.due ?? null];
    return run('INSERT INTO rung_agenda (id, value, due) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', values);
  }
  if (entry === undefined) return run('DELETE FROM rung_agenda WHERE id = $1 AND value = $2', [id, was]);
  const values = [id, was, entry.value, entry.due ?? null];
  return run('UPDATE rung_agenda SET value = $3, due = $4 WHERE id = $1 AND value = $2', values);
};

const name = async (client: PoolClient, id: string, people: readonly string[]): Promise<void> => {
  await client.query('DELETE FROM rung_agenda_people WHERE id = $1', [id]);
  await client.query('INSERT INTO rung_agenda_people (person, id) SELECT unnest($2::text[]), $1', [id, [...people]]);
};
