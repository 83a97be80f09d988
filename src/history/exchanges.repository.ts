import type { Queries } from '../database/queries';
import { epochDay, type IsoDate } from '../validation/dates';
import type { Exchange } from './exchange';

interface Row {
  readonly institution_id: string;
  readonly exchanges: readonly [provider: string, recipient: string, theme: string, completedOn: string][];
}

/** Every exchange of the institutions (of all where `null`), by institution; one that has none is left out. */
export async function exchangesOf(
  db: Queries,
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

/** An exchange as it is written: what two institutions have completed, and from where that is known. */
export interface CompletedExchange {
  readonly id: string;
  readonly providerId: string;
  readonly recipientId: string;
  readonly theme: string;
  readonly completedOn: IsoDate;
  readonly source: string;
  readonly illustrative: boolean;
}

export async function recordExchanges(db: Queries, exchanges: readonly CompletedExchange[]): Promise<void> {
  if (exchanges.length === 0) return;
  await db.query(
    `INSERT INTO exchange (id, provider_id, recipient_id, theme, completed_on, source, illustrative)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::date[], $6::text[], $7::boolean[])`,
    [
      exchanges.map(({ id }) => id),
      exchanges.map(({ providerId }) => providerId),
      exchanges.map(({ recipientId }) => recipientId),
      exchanges.map(({ theme }) => theme),
      exchanges.map(({ completedOn }) => completedOn),
      exchanges.map(({ source }) => source),
      exchanges.map(({ illustrative }) => illustrative),
    ],
  );
}

function toExchange([providerId, recipientId, theme, completedOn]: Row['exchanges'][number]): Exchange {
  return { providerId, recipientId, theme, completedOn: epochDay(completedOn) };
}
