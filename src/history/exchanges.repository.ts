import type { EntityManager } from 'typeorm';
import { epochDay } from '../validation/dates';
import type { Exchange } from './exchange';

interface Row {
  readonly institution_id: string;
  readonly exchanges: readonly [provider: string, recipient: string, theme: string, completedOn: string][];
}

/** Every exchange of the institutions (of all where `null`), by institution; one that has none is left out. */
export async function exchangesOf(
  db: EntityManager,
  institutionIds: readonly string[] | null,
): Promise<Map<string, Exchange[]>> {
  const rows = await db.query<Row[]>(
    `SELECT member.id AS institution_id,
            json_agg(json_build_array(provider_id, recipient_id, theme, completed_on)) AS exchanges
     FROM exchange CROSS JOIN LATERAL (VALUES (provider_id), (recipient_id)) AS member (id)
     WHERE $1::uuid[] IS NULL OR member.id = ANY($1)
     GROUP BY member.id`,
    [institutionIds],
  );
  return new Map(rows.map((row) => [row.institution_id, row.exchanges.map(toExchange)]));
}

function toExchange([providerId, recipientId, theme, completedOn]: Row['exchanges'][number]): Exchange {
  return { providerId, recipientId, theme, completedOn: epochDay(completedOn) };
}
