import type { EntityManager } from 'typeorm';
import type { Scope } from '../access/scope';
import { grouped } from '../graphql/loader';
import { agreementRows, findParties } from '../partnerships/agreements.repository';
import { interestRows } from '../partnerships/interests.repository';
import { partnershipRows } from '../partnerships/partnerships.repository';
import type { PartnershipState } from '../partnerships/partnership';
import { isNamed, type Standing as ProposalStanding } from '../proposals/proposal-visibility';
import { dayOf, epochDay, type IsoDate } from '../validation/dates';
import { fail } from '../validation/faults';
import type { Tie } from './facts/tie';

/** An administrator sees everybody's; so many are laid over one answer. */
const most = 20_000;

/** What the viewer sees of the graph besides everybody: what stands in no shared layer, whoever asks. */
export async function ownTies(db: EntityManager, scope: Scope, now: Date): Promise<Tie[]> {
  if (!scope.everything && scope.institutions.size === 0) return [];
  const [agreements, partnerships, interests] = [
    await ownAgreements(db, scope),
    await ownPartnerships(db, scope),
    await ownInterests(db, scope, now),
  ];
  const ties = [...agreements, ...partnerships, ...interests];
  if (ties.length > most) {
    fail('LIMIT_REACHED', 'More is yours to see than one answer may hold: ask for the scope PUBLIC.', [
      'scope',
    ]);
  }
  return ties;
}

/** Confidential ones, and those that are only proposed. */
async function ownAgreements(db: EntityManager, scope: Scope): Promise<Tie[]> {
  const rows = await agreementRows(db, scope)
    .andWhere("agreement.state <> 'WITHDRAWN' AND (agreement.state = 'PROPOSED' OR agreement.confidential)")
    .orderBy('agreement.id')
    .limit(most + 1)
    .getMany();
  const interests = await interestsOfPartnerships(
    db,
    rows.flatMap(({ partnershipId }) => partnershipId ?? []),
  );
  const [parties, members] = [
    await findParties(
      db,
      rows.map(({ id }) => id),
    ),
    await membersOf(db, [...interests.values()]),
  ];
  return rows.map((row, at) => {
    const { members: named, ...subjects } = namedMembers(
      members.get(interests.get(row.partnershipId ?? '') ?? ''),
      scope,
    );
    const begin = row.startsOn ?? row.signedOn ?? (row.partnershipId === null ? null : dayOf(row.createdAt));
    const alone = parties[at]!.map(({ institutionId, country }) =>
      institutionId === null ? `Country:${country}` : `Institution:${institutionId}`,
    );
    return {
      id: row.id,
      record: 'AGREEMENT',
      standing: row.state === 'AGREED' ? 'AGREED' : 'PROPOSED',
      from: day(begin),
      until: day(row.endsOn),
      parties: [...alone, ...named],
      ...subjects,
      source: null,
    };
  });
}

/** Those that go on, and those that came to something. */
async function ownPartnerships(db: EntityManager, scope: Scope): Promise<Tie[]> {
  const rows = await partnershipRows(db, scope)
    .andWhere(
      `(partnership.state <> 'ENDED' OR EXISTS (SELECT FROM match_change c
        WHERE c.interest_id = partnership.interest_id AND c.to_state = 'AGREED'))`,
    )
    .orderBy('partnership.id')
    .limit(most + 1)
    .getMany();
  const members = await membersOf(
    db,
    rows.map(({ interestId }) => interestId),
  );
  return rows.map(({ id, interestId, state, openedAt, closedAt }) => {
    const { members: parties, ...subjects } = namedMembers(members.get(interestId), scope);
    return {
      id,
      record: 'PARTNERSHIP',
      standing: underWay.includes(state) ? 'PROPOSED' : 'AGREED',
      from: day(dayOf(openedAt)),
      until: closedAt === null ? null : day(dayOf(closedAt)),
      parties,
      ...subjects,
      source: null,
    };
  });
}

const underWay: readonly PartnershipState[] = ['NEGOTIATING'];

/** Those that wait for an answer. */
async function ownInterests(db: EntityManager, scope: Scope, now: Date): Promise<Tie[]> {
  const rows = await interestRows(db, scope)
    .andWhere("interest.state = 'INTEREST_SENT' AND interest.expires_at > :now", { now })
    .orderBy('interest.id')
    .limit(most + 1)
    .getMany();
  const members = await membersOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, sentAt }) => {
    const { members: parties, ...subjects } = namedMembers(members.get(id), scope);
    const from = day(dayOf(sentAt));
    return {
      id,
      record: 'INTEREST',
      standing: 'PROPOSED',
      from,
      until: null,
      parties,
      ...subjects,
      source: null,
    };
  });
}

interface Member extends Omit<ProposalStanding, 'validUntil'> {
  readonly interestId: string;
  readonly themes: readonly string[];
  readonly sdgs: readonly string[];
}

/** The members of each interest with what they need; the pivotal partner leads. */
async function membersOf(
  db: EntityManager,
  interestIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Member[]>> {
  const rows = await db.query<Member[]>(
    `SELECT m.interest_id AS "interestId", o.id, o.institution_id AS "institutionId", o.status, o.visibility,
       (SELECT programme_id FROM call WHERE id = o.call_id) AS "programmeId",
       ARRAY(SELECT DISTINCT c.theme FROM capability c WHERE c.proposal_id = o.id AND c.side = 'NEEDS') AS themes,
       ARRAY(SELECT DISTINCT unnest(c.sdg_targets) FROM capability c WHERE c.proposal_id = o.id AND c.side = 'NEEDS') AS sdgs
     FROM interest_member m JOIN proposal o ON o.id = m.proposal_id
     WHERE m.interest_id = ANY($1::uuid[]) ORDER BY m.interest_id, m.role = 'PIVOTAL' DESC, m.role`,
    [interestIds],
  );
  const lists = grouped(interestIds, rows, ({ interestId }) => interestId);
  return new Map(interestIds.map((id, at) => [id, lists[at]!]));
}

/** Who stands behind an anonymised proposal stays unknown until all have said yes. */
function namedMembers(members: readonly Member[] | undefined, scope: Scope) {
  const named = (members ?? []).filter((member) => isNamed(scope, member));
  return {
    members: named.map(({ institutionId }) => `Institution:${institutionId}`),
    themes: [...new Set(named.flatMap(({ themes }) => themes))].sort(),
    sdgs: [...new Set(named.flatMap(({ sdgs }) => sdgs))].sort(),
  };
}

async function interestsOfPartnerships(
  db: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ id: string; interest_id: string }[]>(
    'SELECT id, interest_id FROM partnership WHERE id = ANY($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, interest_id }) => [id, interest_id]));
}

function day(date: IsoDate | null): number | null {
  return date === null ? null : epochDay(date);
}
