import type { Pool } from 'pg';
import type { Agenda, AgendaEntry } from '../backend.ts';
import { toEnd } from '../key.ts';

/** Each call is one statement, so that it happens whole or not at all, and nothing has to be undone. */
export const createPostgresAgenda = (pool: Pool): Agenda => {
  const readColumn = async (text: string, values: readonly unknown[]): Promise<string[]> => {
    const { rows } = await pool.query<{ text: string }>(text, [...values]);
    return rows.map((row) => row.text);
  };
  return {
    get: async (id) => (await readColumn('SELECT value AS text FROM rung_agenda WHERE id = $1', [id]))[0],
    swap: async (id, was, entry) => {
      if (was === undefined && entry === undefined) return true;
      const { text, values } = toSwap(id, was, entry);
      return (await readColumn(text, values)).length === 1;
    },
    take: (now, limit, leaseMs) => readColumn(TAKE, [now + leaseMs, now, limit]),
    naming: (prefix) => readColumn(NAMING, [prefix, toEnd(prefix)]),
  };
};

const TAKE = `UPDATE rung_agenda SET due = $1 WHERE id IN
  (SELECT id FROM rung_agenda WHERE due <= $2 ORDER BY due LIMIT $3 FOR UPDATE SKIP LOCKED)
  RETURNING value AS text`;
const NAMING = 'SELECT DISTINCT id AS text FROM rung_agenda_people WHERE person >= $1 AND person < $2';

const ADD = `WITH
  done AS (INSERT INTO rung_agenda (id, value, due) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id),
  named AS (INSERT INTO rung_agenda_people (person, id) SELECT unnest($4::text[]), id FROM done)
  SELECT id AS text FROM done`;
const REPLACE = `WITH
  done AS (UPDATE rung_agenda SET value = $2, due = $3 WHERE id = $1 AND value = $5 RETURNING id),
  gone AS (DELETE FROM rung_agenda_people WHERE id IN (SELECT id FROM done) AND person <> ALL ($4::text[])),
  named AS (INSERT INTO rung_agenda_people (person, id) SELECT unnest($4::text[]), id FROM done ON CONFLICT DO NOTHING)
  SELECT id AS text FROM done`;
const REMOVE = `WITH
  done AS (DELETE FROM rung_agenda WHERE id = $1 AND value = $2 RETURNING id),
  gone AS (DELETE FROM rung_agenda_people WHERE id IN (SELECT id FROM done))
  SELECT id AS text FROM done`;

const toSwap = (id: string, was: string | undefined, entry: AgendaEntry | undefined) => {
  if (entry === undefined) return { text: REMOVE, values: [id, was] };
  const values = [id, entry.value, entry.due ?? null, [...entry.people]];
  return was === undefined ? { text: ADD, values } : { text: REPLACE, values: [...values, was] };
};
