import { authoriseFor, may } from '../access/policy';
import type { Context } from '../graphql/context';
import { fail } from '../validation/faults';
import type { InterestMember } from './interest';
import { findMembers } from './interests.repository';
import { holdProposals } from './member-locks.repository';
import type { Partnership } from './partnership';
import { findPartnerships, holdPartnershipRow } from './partnerships.repository';

/** A partnership with its members as they stand now, held until the transaction ends. */
export interface HeldPartnership {
  readonly partnership: Partnership;
  readonly members: readonly InterestMember[];
  /** Those for which the viewer acts: one, unless it is an administrator's or somebody's of several institutions. */
  readonly own: readonly InterestMember[];
}

/** NOT_FOUND for whom it does not concern. */
export async function holdPartnership(
  db: Context['db'],
  id: string,
  { viewer, scope }: Context,
  path: readonly string[] = ['id'],
): Promise<HeldPartnership> {
  const [seen] = await findPartnerships(db, [id], scope);
  if (!seen) fail('NOT_FOUND', 'There is no such partnership.', path);
  const [members] = await findMembers(db, [seen.interestId]);
  await holdProposals(
    db,
    members!.map(({ proposalId }) => proposalId),
  );
  const own = members!.filter((member) => may(viewer, 'partnership.act', member));
  if (own.length === 0) authoriseFor(viewer, 'partnership.act', members![0]!);
  return { partnership: await holdPartnershipRow(db, id), members: members!, own };
}

/** The member that a history names; nobody where it cannot be told which one it was. */
export function actorOf({ own }: Pick<HeldPartnership, 'own'>): InterestMember | null {
  return own.length === 1 ? own[0]! : null;
}
