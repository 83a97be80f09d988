import type { Scope } from '../access/scope';
import type { ProposalEntity } from '../proposals/proposal.entity';
import { forViewer } from './engine/for-viewer';
import type { Role } from './engine/member';
import { ROLES_OF } from './engine/pair';
import type { TriangleExplanation } from './engine/triangle/explain-triangle';
import { insightInto } from './insight';
import { labelsFor, presentFailures, presentSide } from './present-match';
import type { TriangularMatchType } from './triangle.type';

/** An explained triple as the API tells it to this viewer. */
export function presentTriangle(
  { failed, coverage, pairs, ...explanation }: TriangleExplanation,
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
