import type { Scope } from '../access/scope';
import type { ProposalEntity } from '../proposals/proposal.entity';
import type { Context } from '../graphql/context';
import { proposalById } from '../proposals/proposal.loaders';
import { fail } from '../validation/faults';
import { forViewer } from './engine/for-viewer';
import type { Role } from './engine/member';
import { ROLES_OF } from './engine/pair';
import { insightInto } from './insight';
import { labelsFor, presentFailures, presentSide } from './present-match';
import type { ExplainedTriple } from './thread/triangle-orders';
import type { TriangularMatchType } from './triangle.type';

/** An explained triple as the API tells it to this viewer. */
export async function presentTriangle(
  { ids, explanation }: ExplainedTriple,
  { loaders, scope }: Context,
): Promise<TriangularMatchType> {
  const wanted = [ids.BENEFICIARY, ids.PIVOTAL, ids.FACILITATING];
  const [beneficiary, pivotal, facilitating] = await loaders.loadMany(proposalById, wanted);
  if (!beneficiary || !pivotal || !facilitating) fail('NOT_FOUND', 'There is no such proposal.');
  const proposals = { BENEFICIARY: beneficiary, PIVOTAL: pivotal, FACILITATING: facilitating };
  return shown(explanation, proposals, scope);
}

function shown(
  { failed, coverage, pairs, ...explanation }: ExplainedTriple['explanation'],
  proposals: Readonly<Record<Role, ProposalEntity>>,
  scope: Scope,
): TriangularMatchType {
  const { BENEFICIARY: beneficiary, PIVOTAL: pivotal, FACILITATING: facilitating } = proposals;
  const all = [beneficiary, pivotal, facilitating];
  const labels = labelsFor(...all);
  const { kind, eligible, score, softScore, confidence, closes } = explanation;
  return {
    beneficiary,
    pivotal,
    facilitating,
    kind,
    eligible,
    score,
    softScore,
    confidence,
    closes,
    failedRules: presentFailures(forViewer(failed, insightInto(all, scope)), labels),
    pairs: pairs.map((pair) => ({
      score: pair.score,
      sides: [
        presentSide(pair.receiver, proposals[ROLES_OF[pair.pairing].RECEIVER], labels),
        presentSide(pair.giver, proposals[ROLES_OF[pair.pairing].GIVER], labels),
      ],
    })),
    coverageByPivotal: coverage.byPivotal,
    coverageByFacilitating: coverage.byFacilitating,
    coverageWithout: coverage.without,
    coverageWith: coverage.with,
    gain: coverage.gain,
  };
}
