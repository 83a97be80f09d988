import type { Queries } from '../database/queries';
import { epochDay, type IsoDate } from '../validation/dates';
import type { Tie } from './facts/tie';

interface Row extends Omit<Tie, 'from' | 'until'> {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

// Each alternative names its columns alike; parties are global ids, the leading one first.
const activities = `
  SELECT a.id, 'ACTIVITY' AS record, CASE a.status WHEN 'PIPELINE' THEN 'PROPOSED' ELSE 'AGREED' END AS standing,
    a.starts_on::text AS "from", a.ends_on::text AS until, a.source,
    ARRAY(SELECT coalesce('Institution:' || p.institution_id, 'Country:' || p.country) FROM activity_party p
      WHERE p.activity_id = a.id AND num_nonnulls(p.institution_id, p.country) > 0 ORDER BY p.position) AS parties,
    ARRAY(SELECT t.theme FROM activity_theme t WHERE t.activity_id = a.id ORDER BY t.theme) AS themes,
    ARRAY(SELECT s.code FROM activity_sdg s WHERE s.activity_id = a.id ORDER BY s.code) AS sdgs
  FROM activity a WHERE a.status IS DISTINCT FROM 'CANCELLED'`;

/** What a partnership has exchanged is not among them: that is its members' own, and their partnership says it already. */
const exchanges = `
  SELECT a.id, 'EXCHANGE' AS record, 'AGREED' AS standing, a.completed_on::text AS "from", a.completed_on::text AS until, a.source,
    ARRAY['Institution:' || a.provider_id, 'Institution:' || a.recipient_id] AS parties,
    ARRAY[a.theme] AS themes, ARRAY[]::text[] AS sdgs
  FROM exchange a WHERE a.activity_id IS NULL AND a.source NOT LIKE 'partnership %'`;

/** Agreed and for everybody, as `agreementRows` has it. Of the members' needs only those are told that anybody reads in a public proposal. */
const agreements = `
  SELECT a.id, 'AGREEMENT' AS record, 'AGREED' AS standing,
    coalesce(a.starts_on, a.signed_on, CASE WHEN a.partnership_id IS NOT NULL THEN (a.created_at AT TIME ZONE 'UTC')::date END)::text AS "from",
    a.ends_on::text AS until, NULL AS source,
    ARRAY(SELECT coalesce('Institution:' || p.institution_id, 'Country:' || p.country) FROM agreement_party p
      WHERE p.agreement_id = a.id ORDER BY p.position)
    || ARRAY(SELECT DISTINCT 'Institution:' || o.institution_id FROM partnership w
      JOIN interest_member m ON m.interest_id = w.interest_id JOIN proposal o ON o.id = m.proposal_id
      WHERE w.id = a.partnership_id ORDER BY 1) AS parties,
    ARRAY(SELECT DISTINCT c.theme ${publicNeeds()} ORDER BY 1) AS themes,
    ARRAY(SELECT DISTINCT unnest(c.sdg_targets) ${publicNeeds()} ORDER BY 1) AS sdgs
  FROM agreement a WHERE a.state = 'AGREED' AND NOT a.confidential`;

function publicNeeds(): string {
  return `FROM partnership w JOIN interest_member m ON m.interest_id = w.interest_id
      JOIN proposal o ON o.id = m.proposal_id AND o.visibility = 'PUBLIC'
      JOIN capability c ON c.proposal_id = o.id AND c.side = 'NEEDS' WHERE w.id = a.partnership_id`;
}

const ties = { activities, exchanges, agreements } as const;

/** The next ties in the order of their ids that everybody may see: how all are read, a piece at a time. */
export async function sharedTiesAfter(
  db: Queries,
  what: keyof typeof ties,
  id: string | null,
  first: number,
): Promise<Tie[]> {
  const sql = `${ties[what]} AND ($1::uuid IS NULL OR a.id > $1) ORDER BY a.id LIMIT $2`;
  return (await db.query<Row[]>(sql, [id, first])).map(toTie);
}

/** Those of these agreements that everybody may see. */
export async function sharedAgreements(db: Queries, ids: readonly string[]): Promise<Tie[]> {
  return (await db.query<Row[]>(`${agreements} AND a.id = ANY($1::uuid[])`, [ids])).map(toTie);
}

/** Agreements of the partnerships in which these proposals stand. */
export async function agreementsOfProposals(db: Queries, proposalIds: readonly string[]): Promise<string[]> {
  const rows = await db.query<{ id: string }[]>(
    `SELECT DISTINCT a.id FROM interest_member m JOIN partnership w USING (interest_id)
     JOIN agreement a ON a.partnership_id = w.id WHERE m.proposal_id = ANY($1::uuid[])`,
    [proposalIds],
  );
  return rows.map(({ id }) => id);
}

export interface Home {
  readonly id: string;
  /** Alpha-3. */
  readonly country: string | null;
}

/** The countries of the next institutions in the order of their ids. */
export function homesAfter(db: Queries, id: string | null, first: number): Promise<Home[]> {
  return db.query(
    'SELECT id, country FROM institution WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
    [id, first],
  );
}

export function homesOf(db: Queries, ids: readonly string[]): Promise<Home[]> {
  return db.query('SELECT id, country FROM institution WHERE id = ANY($1::uuid[])', [ids]);
}

function toTie({ from, until, ...tie }: Row): Tie {
  return { ...tie, from: from && epochDay(from), until: until && epochDay(until) } as Tie;
}
