/** What a member says a partnership has brought, in the six value-added areas of triangular cooperation (GPI). */
export interface Outcome {
  readonly partnershipId: string;
  readonly proposalId: string;
  /** One for each area. */
  readonly scores: readonly OutcomeScore[];
  readonly comment: string | null;
  readonly answeredAt: Date;
}

export interface OutcomeScore {
  readonly area: OutcomeArea;
  /** 1 to 5; null where the area does not apply. */
  readonly score: number | null;
}

export const outcomeAreas = [
  'OWNERSHIP_AND_TRUST',
  'COMPLEMENTARITY_AND_COORDINATION',
  'SHARING_KNOWLEDGE',
  'CO_CREATING_SOLUTIONS',
  'VOLUME_SCOPE_SUSTAINABILITY',
  'AGENDA_2030',
] as const;
export type OutcomeArea = (typeof outcomeAreas)[number];

/** What the members' answers say of one area together. */
export interface OutcomeSummary {
  readonly area: OutcomeArea;
  /** How many have given it a score. */
  readonly answers: number;
  /** The mean of those scores, to two decimals; null where there is none. */
  readonly mean: number | null;
}

export function summarise(outcomes: readonly Pick<Outcome, 'scores'>[]): OutcomeSummary[] {
  return outcomeAreas.map((area) => {
    const scores = outcomes.flatMap((outcome) =>
      outcome.scores.filter((one) => one.area === area).flatMap(({ score }) => score ?? []),
    );
    const sum = scores.reduce((total, score) => total + score, 0);
    return {
      area,
      answers: scores.length,
      mean: scores.length === 0 ? null : Math.round((100 * sum) / scores.length) / 100,
    };
  });
}
