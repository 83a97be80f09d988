/** A programme of cooperation, such as a seminar series that is a deliverable of a global initiative. */
export interface Programme {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  /** Who runs it; its organisers act for it. */
  readonly institutionId: string;
  readonly illustrative: boolean;
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
