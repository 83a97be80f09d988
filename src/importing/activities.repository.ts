import type { EntityManager } from 'typeorm';
import type { Activity, ActivityParty } from '../activities/activity';
import type { CompletedExchange } from '../history/exchanges.repository';

/** What the database holds of an activity that a file names again. */
export interface StoredActivity {
  readonly id: string;
  readonly identifier: string;
  readonly fingerprint: string;
  readonly seenAt: Date;
}

export interface ActivityParts {
  readonly activities: readonly Activity[];
  readonly parties: readonly ActivityParty[];
  readonly themes: readonly { readonly activityId: string; readonly theme: string }[];
  readonly sdg: readonly { readonly activityId: string; readonly code: string }[];
  readonly exchanges: readonly (CompletedExchange & { readonly activityId: string })[];
}

// One number for the whole product: two imports take turns, batch by batch, so that none makes what the other has just made.
const importLock = 7_782_113;

export async function takeTurn(db: EntityManager): Promise<void> {
  await db.query('SELECT pg_advisory_xact_lock($1)', [importLock]);
}

export async function findStored(
  db: EntityManager,
  source: string,
  identifiers: readonly string[],
): Promise<StoredActivity[]> {
  return db.query<StoredActivity[]>(
    `SELECT id, identifier, fingerprint, seen_at AS "seenAt" FROM activity
     WHERE source = $1 AND identifier = ANY($2)`,
    [source, identifiers],
  );
}

export async function markSeen(db: EntityManager, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length > 0) await db.query('UPDATE activity SET seen_at = $2 WHERE id = ANY($1)', [ids, now]);
}

/** Takes away all that was told of the activities before; the rows themselves are written over. */
export async function clearParts(db: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const table of ['activity_party', 'activity_theme', 'activity_sdg', 'exchange']) {
    await db.query(`DELETE FROM ${table} WHERE activity_id = ANY($1)`, [ids]);
  }
}

export async function writeActivities(db: EntityManager, parts: ActivityParts): Promise<void> {
  const insert = (statement: string, rows: readonly unknown[]) =>
    rows.length === 0 ? null : db.query(statement, [JSON.stringify(rows)]);
  await insert(activityStatement, parts.activities);
  await insert(
    `INSERT INTO activity_party (activity_id, position, role, institution_id, country, name, share)
     SELECT "activityId", position, role, "institutionId", country, name, share FROM jsonb_to_recordset($1::jsonb) AS made
       ("activityId" uuid, position smallint, role text, "institutionId" uuid, country text, name text, share integer)`,
    parts.parties,
  );
  await insert(
    `INSERT INTO activity_theme (activity_id, theme)
     SELECT "activityId", theme FROM jsonb_to_recordset($1::jsonb) AS made ("activityId" uuid, theme text)`,
    parts.themes,
  );
  await insert(
    `INSERT INTO activity_sdg (activity_id, code)
     SELECT "activityId", code FROM jsonb_to_recordset($1::jsonb) AS made ("activityId" uuid, code text)`,
    parts.sdg,
  );
  await writeExchanges(db, parts.exchanges);
}

export async function writeExchanges(
  db: EntityManager,
  exchanges: ActivityParts['exchanges'],
): Promise<void> {
  if (exchanges.length === 0) return;
  await db.query(
    `INSERT INTO exchange (id, provider_id, recipient_id, theme, completed_on, source, illustrative, activity_id)
     SELECT id, "providerId", "recipientId", theme, "completedOn", source, illustrative, "activityId"
     FROM jsonb_to_recordset($1::jsonb) AS made (id uuid, "providerId" uuid, "recipientId" uuid, theme text,
       "completedOn" date, source text, illustrative boolean, "activityId" uuid)`,
    [JSON.stringify(exchanges)],
  );
}

const columns = [
  ['id', 'uuid', 'id'],
  ['source', 'text', 'source'],
  ['identifier', 'text', 'identifier'],
  ['reported_by', 'text', 'reportedBy'],
  ['title', 'text', 'title'],
  ['titles', 'jsonb', 'titles'],
  ['starts_on', 'date', 'startsOn'],
  ['ends_on', 'date', 'endsOn'],
  ['start_planned', 'boolean', 'startPlanned'],
  ['end_planned', 'boolean', 'endPlanned'],
  ['years_only', 'boolean', 'yearsOnly'],
  ['status', 'text', 'status'],
  ['collaboration_type', 'text', 'collaborationType'],
  ['sectors', 'text[]', 'sectors'],
  ['regions', 'text[]', 'regions'],
  ['illustrative', 'boolean', 'illustrative'],
  ['terms', 'text[]', 'terms'],
  ['fingerprint', 'text', 'fingerprint'],
  ['imported_at', 'timestamptz', 'importedAt'],
  ['seen_at', 'timestamptz', 'seenAt'],
] as const satisfies readonly (readonly [string, string, keyof Activity])[];

const names = columns.map(([name]) => name).join(', ');
const activityStatement = `
  INSERT INTO activity (${names})
  SELECT ${columns.map(([, , field]) => `"${field}"`).join(', ')}
  FROM jsonb_to_recordset($1::jsonb) AS told (${columns.map(([, type, field]) => `"${field}" ${type}`).join(', ')})
  ON CONFLICT ON CONSTRAINT activity_pk DO UPDATE SET ${columns
    .filter(([name]) => name !== 'id')
    .map(([name]) => `${name} = excluded.${name}`)
    .join(', ')}`;
