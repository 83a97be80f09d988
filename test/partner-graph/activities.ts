import { randomUUID } from 'node:crypto';
import type { World } from '../support/world';

/** An activity of a project list, as the import leaves it. */
export async function addActivity(
  { database }: Pick<World, 'database'>,
  parties: readonly { institution?: string; country?: string; role?: string }[],
  more: { from?: string; to?: string; status?: string; themes?: string[]; sdg?: string[] } = {},
): Promise<string> {
  const id = randomUUID();
  const { from = null, to = null, status = null, themes = [], sdg = [] } = more;
  await database.query(
    `INSERT INTO activity (id, source, identifier, title, titles, starts_on, ends_on, start_planned, end_planned, years_only,
       status, sectors, regions, illustrative, terms, fingerprint, imported_at, seen_at)
     VALUES ($1::uuid, 'A list of projects', $1::text, 'An activity', '{}', $2, $3, false, false, false, $4, '{}', '{}', true, '{}', '', now(), now())`,
    [id, from, to, status],
  );
  for (const [position, { institution = null, country = null, role = 'IMPLEMENTING' }] of parties.entries()) {
    await database.query(
      `INSERT INTO activity_party (activity_id, position, role, institution_id, country) VALUES ($1, $2, $3, $4, $5)`,
      [id, position, role, institution?.replace('Institution:', '') ?? null, country],
    );
  }
  for (const theme of themes) {
    await database.query('INSERT INTO activity_theme (activity_id, theme) VALUES ($1, $2)', [id, theme]);
  }
  for (const code of sdg) {
    await database.query('INSERT INTO activity_sdg (activity_id, code) VALUES ($1, $2)', [id, code]);
  }
  return id;
}
