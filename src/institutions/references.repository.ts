import type { EntityManager } from 'typeorm';

/** A column of another table that names a row of this one. */
export interface Reference {
  readonly table: string;
  readonly column: string;
}

/** Every foreign key to the table, as the database itself knows them: one that is added later is among them. */
export function referencesTo(db: EntityManager, table: 'institution' | 'participant'): Promise<Reference[]> {
  return db.query(
    `SELECT key.conrelid::regclass::text AS table, quote_ident(named.attname) AS column
     FROM pg_constraint key JOIN pg_attribute named
       ON named.attrelid = key.conrelid AND named.attnum = key.conkey[1]
     WHERE key.contype = 'f' AND key.confrelid = $1::regclass
     ORDER BY 1, 2`,
    [table],
  );
}

/** Lets every row that names the one name the other; answers how many each column had. */
export async function moveReferences(
  db: EntityManager,
  table: 'institution' | 'participant',
  from: string,
  to: string,
): Promise<Record<string, number>> {
  const moved: Record<string, number> = {};
  for (const { table: referring, column } of await referencesTo(db, table)) {
    const [, count] = await db.query<[unknown[], number]>(
      `UPDATE ${referring} SET ${column} = $2 WHERE ${column} = $1`,
      [from, to],
    );
    moved[`${referring}.${column}`] = count;
  }
  return moved;
}
