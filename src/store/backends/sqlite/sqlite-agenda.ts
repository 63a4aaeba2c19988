import type { DatabaseSync } from 'node:sqlite';
import type { Agenda, AgendaEntry } from '../../backend.ts';
import { toEnd } from '../../key.ts';
import { inTransaction, patiently } from './sqlite-database.ts';

export const createSqliteAgenda = (db: DatabaseSync): Agenda => {
  const sql = {
    get: db.prepare('SELECT value FROM agenda WHERE id = ?'),
    add: db.prepare('INSERT OR IGNORE INTO agenda (id, value, due) VALUES (?, ?, ?)'),
    replace: db.prepare('UPDATE agenda SET value = ?, due = ? WHERE id = ? AND value = ?'),
    remove: db.prepare('DELETE FROM agenda WHERE id = ? AND value = ?'),
    forget: db.prepare('DELETE FROM agenda_people WHERE id = ?'),
    name: db.prepare('INSERT INTO agenda_people (person, id) VALUES (?, ?)'),
    naming: db.prepare('SELECT DISTINCT id FROM agenda_people WHERE person >= ? AND person < ?'),
    take: db.prepare(`UPDATE agenda SET due = ? WHERE id IN
      (SELECT id FROM agenda WHERE due <= ? ORDER BY due LIMIT ?) RETURNING value`),
  };
  const replace = (id: string, was: string | undefined, entry: AgendaEntry | undefined): boolean => {
    if (was === undefined) return entry === undefined || sql.add.run(id, entry.value, entry.due ?? null).changes === 1;
    if (entry === undefined) return sql.remove.run(id, was).changes === 1;
    return sql.replace.run(entry.value, entry.due ?? null, id, was).changes === 1;
  };
  return {
    get: (id) => patiently(() => toText(sql.get.get(id)?.value)),
    swap: (id, was, entry) =>
      patiently(() =>
        inTransaction(db, 'BEGIN IMMEDIATE', () => {
          if (!replace(id, was, entry)) return false;
          sql.forget.run(id);
          for (const person of entry?.people ?? []) sql.name.run(person, id);
          return true;
        }),
      ),
    take: (now, limit, leaseMs) =>
      patiently(() => sql.take.all(now + leaseMs, now, limit).map(({ value }) => String(value))),
    naming: (prefix) => patiently(() => sql.naming.all(prefix, toEnd(prefix)).map(({ id }) => String(id))),
  };
};

const toText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
