/** An account that acts for a programme: it opens calls and reviews what is handed in to them. */
export interface Organiser {
  readonly programmeId: string;
  readonly accountId: string;
  readonly appointedAt: Date;
}
