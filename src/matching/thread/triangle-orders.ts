import type { Assignment } from '../engine/assignments';
import type { Role } from '../engine/member';
import type { TriangleExplanation } from '../engine/triangle/explain-triangle';
import type { TrianglePosition } from '../engine/triangle/triangle-order';
import type { Answered, Asking, AskingFrom } from './asking';
import type { Refused } from './pair-orders';

export interface TriangleOrders {
  triangles: Answered<TrianglesOrder, TrianglesAnswer>;
  explainTriangle: Answered<ExplainTriangleOrder, ExplainTriangleAnswer>;
  facilitators: Answered<FacilitatorsOrder, readonly ExplainedTriple[]>;
}

/** The ids of three proposals, each in its role. */
export type TripleIds = Readonly<Record<Role, string>>;

export interface ExplainedTriple {
  readonly ids: TripleIds;
  readonly explanation: Omit<TriangleExplanation, 'trio'>;
}

export interface TrianglesOrder extends AskingFrom {
  readonly first: number;
  /** Only what stands behind this position, which was found under that version of the lexicon. */
  readonly after: (TrianglePosition & { readonly lexicon: number }) | null;
  /** Only triples in which the proposal is the facilitating partner, and closes a gap. */
  readonly opportunities: boolean;
  readonly counted: boolean;
}

export type TrianglesAnswer =
  | {
      readonly kind: 'PAGE';
      readonly rows: readonly (ExplainedTriple & { readonly position: TrianglePosition })[];
      readonly hasNextPage: boolean;
      /** The page is full, or the list ends with it. */
      readonly proven: boolean;
      /** No triple behind the page scores more; 0 where none is. */
      readonly unseenAtMost: number;
      /** Found behind the page and not proven, the best first. */
      readonly unproven: readonly ExplainedTriple[];
      /** Of the whole list; null where nobody asked, or that is more work than one answer may cost. */
      readonly count: number | null;
      readonly lexicon: number;
    }
  | Refused;

export interface ExplainTriangleOrder extends Asking {
  readonly ids: TripleIds;
  /** Whose own sides the weights are for. */
  readonly asking: Role;
}

export type ExplainTriangleAnswer =
  | { readonly kind: 'EXPLAINED'; readonly triple: ExplainedTriple }
  /** The roles whose proposal the viewer does not see, and those in which it cannot stand. */
  | { readonly kind: 'REFUSED'; readonly missing: readonly Role[]; readonly unfit: readonly Role[] };

export interface FacilitatorsOrder extends AskingFrom {
  readonly counterpartId: string;
  /** The roles of the pair. */
  readonly assignment: Assignment;
  readonly first: number;
}
