import type { Scope } from '../access/scope';
import type { ProposalEntity } from '../proposals/proposal.entity';
import { isNamed, isOwn } from '../proposals/proposal-visibility';
import type { Insight } from './engine/for-viewer';
import type { Member } from './engine/member';

/** How far the viewer reads into the institutions behind these proposals. */
export function insightInto(proposals: readonly ProposalEntity[], scope: Scope): Insight {
  const institutions = (some: readonly ProposalEntity[]) =>
    new Set(some.map(({ institutionId }) => institutionId));
  return {
    own: institutions(proposals.filter((one) => isOwn(scope, one))),
    unnamed: institutions(proposals.filter((one) => !isNamed(scope, one))),
  };
}

/** The same of members as the viewer sees them. */
export function insightOf(members: readonly Member[], scope: Scope): Insight {
  const institutions = (some: readonly Member[]) => new Set(some.map(({ institutionId }) => institutionId));
  return {
    own: institutions(members.filter((one) => isOwn(scope, one))),
    unnamed: institutions(members.filter(({ unnamed }) => unnamed === true)),
  };
}
