import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { PageRequest } from '../database/keyset';
import { readList, type List, type ListOrder } from '../database/list';
import { grouped, inOrder } from '../graphql/loader';
import { searchQuery } from '../text/search-query';
import type { ActivityStatus } from './activity';
import { ActivityPartyEntity } from './activity-party.entity';
import { ActivityEntity } from './activity.entity';

export interface ActivityCriteria {
  readonly sources: readonly string[] | null;
  readonly statuses: readonly ActivityStatus[] | null;
  /** A theme, or any below it. */
  readonly themes: readonly string[] | null;
  /** Alpha-3: of a party as such, or of the institution of one. */
  readonly countries: readonly string[] | null;
  readonly search: string | null;
}

/** Stands for a start that is not known. As in the index `activity_started_ix`. */
const unknownStart = '0001-01-01';

export const latestFirst: ListOrder<ActivityEntity> = {
  columns: [
    { sql: `COALESCE(activity.starts_on, '${unknownStart}'::date)`, type: 'date', descending: true },
    // Descending too, so that the index is read backwards and nothing is sorted.
    { sql: 'activity.id', type: 'uuid', descending: true },
  ],
  keyOf: ({ startsOn, id }) => [startsOn ?? unknownStart, id],
};

export function listActivities(
  db: EntityManager,
  criteria: ActivityCriteria,
  page: PageRequest,
): Promise<List<ActivityEntity>> {
  return readList(activityRows(db, criteria), latestFirst, page, ['activities', criteria]);
}

/** What every list of activities is cut out of: they are public. */
export function activityRows(
  db: EntityManager,
  { sources, statuses, themes, countries, search }: ActivityCriteria,
): SelectQueryBuilder<ActivityEntity> {
  const query = db.createQueryBuilder(ActivityEntity, 'activity').where('TRUE');
  if (sources) query.andWhere('activity.source = ANY(:sources)', { sources });
  if (statuses) query.andWhere('activity.status = ANY(:statuses)', { statuses });
  if (themes) {
    query.andWhere(
      `activity.id IN (SELECT activity_id FROM activity_theme JOIN unnest(:themes::text[]) AS wanted (code)
        ON theme = wanted.code OR starts_with(theme, wanted.code || '.'))`,
      { themes },
    );
  }
  if (countries) query.andWhere(partyOfSql('= ANY(:countries)'), { countries });
  if (search !== null) {
    query.andWhere('array_to_tsvector(activity.terms) @@ :search::tsquery', { search: searchQuery(search) });
  }
  return query;
}

/** Whether a party's country, as such or by its institution, is as `condition` says. */
export function partyOfSql(condition: string): string {
  return `activity.id IN (
    SELECT activity_id FROM activity_party WHERE country ${condition}
    UNION SELECT activity_id FROM activity_party JOIN institution ON institution.id = institution_id
    WHERE institution.country ${condition})`;
}

export async function findActivities(
  db: EntityManager,
  ids: readonly string[],
): Promise<(ActivityEntity | null)[]> {
  return inOrder(ids, await db.findBy(ActivityEntity, { id: In([...ids]) }), ({ id }) => id);
}

/** In the order of the file. */
export async function findActivityParties(
  db: EntityManager,
  activityIds: readonly string[],
): Promise<ActivityPartyEntity[][]> {
  const rows = await db.find(ActivityPartyEntity, {
    where: { activityId: In([...activityIds]) },
    order: { activityId: 'ASC', position: 'ASC' },
  });
  return grouped(activityIds, rows, ({ activityId }) => activityId);
}

export async function findActivityThemes(
  db: EntityManager,
  activityIds: readonly string[],
): Promise<string[][]> {
  return codesOf(db, activityIds, 'SELECT activity_id, theme AS code FROM activity_theme');
}

/** Goals (`8`) and targets (`8.3`). */
export async function findActivitySdg(
  db: EntityManager,
  activityIds: readonly string[],
): Promise<string[][]> {
  return codesOf(db, activityIds, 'SELECT activity_id, code FROM activity_sdg');
}

async function codesOf(db: EntityManager, ids: readonly string[], select: string): Promise<string[][]> {
  const rows = await db.query<{ activity_id: string; code: string }[]>(
    `${select} WHERE activity_id = ANY($1) ORDER BY activity_id, code`,
    [ids],
  );
  return grouped(ids, rows, (row) => row.activity_id).map((found) => found.map(({ code }) => code));
}
