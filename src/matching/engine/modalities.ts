import type { Modality } from './member';

/** Ways of cooperating of which one can often stand in for the other; read both ways. */
export const RELATED_MODALITIES: readonly (readonly [Modality, Modality])[] = [
  ['SHORT_TERM_EXPERT', 'LONG_TERM_EXPERT'],
  ['SHORT_TERM_EXPERT', 'TRAINING_COURSE'],
  ['SHORT_TERM_EXPERT', 'PEER_REVIEW'],
  ['SHORT_TERM_EXPERT', 'MENTORING'],
  ['LONG_TERM_EXPERT', 'MENTORING'],
  ['STUDY_VISIT', 'TRAINING_COURSE'],
  ['STUDY_VISIT', 'POLICY_DIALOGUE'],
  ['STUDY_VISIT', 'PEER_REVIEW'],
  ['STUDY_VISIT', 'HOSTING'],
  ['TRAINING_COURSE', 'SCHOLARSHIP'],
  ['TRAINING_COURSE', 'MENTORING'],
  ['POLICY_DIALOGUE', 'PEER_REVIEW'],
  ['POLICY_DIALOGUE', 'NETWORK'],
  ['TECHNOLOGY_TRANSFER', 'EQUIPMENT'],
  ['TECHNOLOGY_TRANSFER', 'DATA_OR_TOOLS'],
  ['TECHNOLOGY_TRANSFER', 'JOINT_RESEARCH'],
  ['DATA_OR_TOOLS', 'JOINT_RESEARCH'],
  ['JOINT_RESEARCH', 'JOINT_PROJECT'],
  ['JOINT_PROJECT', 'MARKET_LINKAGE'],
  ['MARKET_LINKAGE', 'NETWORK'],
  ['SCHOLARSHIP', 'FINANCE'],
  ['LOGISTICS', 'HOSTING'],
];

const related = new Map<Modality, Set<Modality>>();
for (const [one, other] of RELATED_MODALITIES) {
  relate(one, other);
  relate(other, one);
}

function relate(one: Modality, other: Modality): void {
  const others = related.get(one) ?? new Set();
  related.set(one, others.add(other));
}

export function modalitySimilarity(need: Modality, give: Modality): number {
  if (need === give) return 10_000;
  return related.get(need)?.has(give) === true ? 5_000 : 0;
}
