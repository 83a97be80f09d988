import type { Context } from '../graphql/context';
import { proposalById } from '../proposals/proposal.loaders';
import { fail } from '../validation/faults';
import type { Role } from './engine/member';
import { explainTriangle } from './engine/triangle/explain-triangle';
import type { Trio } from './engine/triangle/trio';
import type { MatchRequest } from './match-request';
import { presentTriangle } from './present-triangle';
import type { TriangularMatchType } from './triangle.type';

/** The triple explained to the viewer; `asking` is whose own sides the weights of the request are for. */
export async function explainedTriangle(
  trio: Trio,
  asking: Role,
  { view, weights }: MatchRequest,
  { loaders, scope }: Context,
): Promise<TriangularMatchType> {
  const ids = [trio.BENEFICIARY.id, trio.PIVOTAL.id, trio.FACILITATING.id];
  const [beneficiary, pivotal, facilitating] = await loaders.loadMany(proposalById, ids);
  if (!beneficiary || !pivotal || !facilitating) fail('NOT_FOUND', 'There is no such proposal.');
  return presentTriangle(
    explainTriangle(trio, view.world, { asking, weights }),
    { BENEFICIARY: beneficiary, PIVOTAL: pivotal, FACILITATING: facilitating },
    scope,
  );
}
