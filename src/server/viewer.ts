import type { EntityManager } from 'typeorm';
import { stranger, type Viewer } from '../access/viewer';
import { findActiveAccount } from '../accounts/accounts.repository';
import { membershipsOf } from '../memberships/memberships.repository';
import { partnerContacts, partneredProposals } from '../partnerships/partnership-reach.repository';
import { organisedBy } from '../programmes/programmes.repository';
import { invitationsOf } from '../proposals/invitations.repository';

/** All that decides what an account may see and do, as it is now, one statement after the other: `db` may be one connection; whose account is suspended is a stranger. */
export async function viewerOf(db: EntityManager, accountId: string): Promise<Viewer> {
  const account = await findActiveAccount(db, accountId);
  if (account === null) return stranger;
  const memberships = await membershipsOf(db, accountId);
  const organises = await organisedBy(db, accountId);
  const { administrator } = account;
  const institutions = memberships.map(({ institutionId }) => institutionId);
  const reach = institutions.length === 0 ? nothing : await reachOf(db, institutions);
  return { kind: 'SIGNED_IN', accountId, administrator, memberships, organises, ...reach };
}

const nothing = { invited: [], partnered: [], contacts: [] };

/** What is opened to the people of the institutions beyond what everybody sees. */
async function reachOf(db: EntityManager, institutions: readonly string[]) {
  return {
    invited: await invitationsOf(db, institutions),
    partnered: await partneredProposals(db, institutions),
    contacts: await partnerContacts(db, institutions),
  };
}
