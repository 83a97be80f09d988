import type { Member, World } from '../member';
import type { StatedWeights } from '../weights';
import { Candidates } from './candidates';
import { Enumeration } from './enumeration';
import { Join } from './join';
import { weighingsFor } from './triple-score';

export interface SearchOptions {
  /** Weights of the anchor's own side; they need not sum to 10000. */
  readonly weights?: StatedWeights | null;
  /** Only triples whose third closes a gap. */
  readonly closingOnly?: boolean;
}

/** The triples of a proposal in every role that it can take: candidates are put in one by one, then the triples come in order. */
export class TriangleSearch {
  /** One for each role that the anchor can take. */
  readonly stands: readonly Candidates[];

  constructor(
    anchor: Member,
    world: World,
    private readonly options: SearchOptions = {},
  ) {
    const { weights = null } = options;
    this.stands = anchor.roles.map(
      (role) => new Candidates(anchor, role, world, weighingsFor(role, weights)),
    );
  }

  consider(member: Member): void {
    for (const stand of this.stands) stand.consider(member);
  }

  enumeration(): Enumeration {
    const { closingOnly = false } = this.options;
    return new Enumeration(this.stands.map((candidates) => new Join(candidates, closingOnly)));
  }
}
