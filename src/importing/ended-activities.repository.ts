import { In, type EntityManager } from 'typeorm';
import { ActivityEntity } from '../activities/activity.entity';
import type { IsoDate } from '../validation/dates';

/**
 * The first of the finished activities whose end was still to come when they were written, has come since, and gave no exchange yet,
 * in the order of their ids.
 */
export async function endedSinceImport(
  db: EntityManager,
  today: IsoDate,
  after: string | null,
  first: number,
): Promise<ActivityEntity[]> {
  const rows = await db.query<{ id: string }[]>(
    `SELECT id FROM activity WHERE status IN ('FINALISATION', 'CLOSED')
       AND ends_on <= $1 AND ends_on > (imported_at AT TIME ZONE 'UTC')::date AND ($2::uuid IS NULL OR id > $2)
       AND NOT EXISTS (SELECT FROM exchange WHERE exchange.activity_id = activity.id)
     ORDER BY id LIMIT $3`,
    [today, after, first],
  );
  return db.find(ActivityEntity, { where: { id: In(rows.map(({ id }) => id)) }, order: { id: 'ASC' } });
}
