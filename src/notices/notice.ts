/** That something has happened which concerns an account: told once for each object. */
export interface Notice {
  readonly id: string;
  readonly accountId: string;
  readonly kind: NoticeKind;
  /** Names what is told of, so that it is told once: unique with account and kind. */
  readonly object: string;
  /** Global id of what it is about. */
  readonly subject: string;
  /** The receiver's own proposal that it concerns. */
  readonly proposalId: string | null;
  readonly savedSearchId: string | null;
  /** Of a match, as the receiver saw it then. */
  readonly score: number | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  /** When it went out in a digest. */
  readonly mailedAt: Date | null;
}

export const noticeGroups = [
  'MATCHES',
  'INTERESTS',
  'PARTNERSHIPS',
  'MEMBERSHIPS',
  'PROPOSALS',
  'INSTITUTIONS',
] as const;
export type NoticeGroup = (typeof noticeGroups)[number];

/** Each kind with the group by which a person chooses digests, and what it says. No name stands in it: names are read with the subject, by whoever may. */
const kinds = {
  NEW_MATCH: ['MATCHES', 'A new proposal fits one of yours.'],
  SAVED_SEARCH: ['MATCHES', 'A new proposal is found by one of your saved searches.'],

  INTEREST_RECEIVED: ['INTERESTS', 'Somebody would like to work with you on one of your proposals.'],
  INTEREST_ACCEPTED: ['INTERESTS', 'An interest in which your proposal stands was accepted.'],
  INTEREST_DECLINED: ['INTERESTS', 'An interest in which your proposal stands was declined.'],
  INTEREST_WITHDRAWN: ['INTERESTS', 'An interest in one of your proposals was withdrawn.'],
  INTEREST_EXPIRED: ['INTERESTS', 'An interest in which your proposal stands has expired without an answer.'],
  INTEREST_REMINDER: ['INTERESTS', 'An interest in one of your proposals still waits for your answer.'],

  PARTNERSHIP_OPENED: [
    'PARTNERSHIPS',
    'All have said yes: a partnership is open, and you see how to reach each other.',
  ],
  PARTNERSHIP_AGREED: ['PARTNERSHIPS', 'An agreement of your partnership stands.'],
  PARTNERSHIP_STARTED: ['PARTNERSHIPS', 'Your partnership has begun its work.'],
  PARTNERSHIP_COMPLETED: ['PARTNERSHIPS', 'Your partnership is completed: please tell what came of it.'],
  PARTNERSHIP_ENDED: ['PARTNERSHIPS', 'Your partnership was ended.'],
  FOLLOW_UP_DUE: ['PARTNERSHIPS', 'A follow-up of your partnership is due.'],

  MEMBERSHIP_REQUESTED: ['MEMBERSHIPS', 'Somebody asks to act for an institution, and you decide.'],
  MEMBERSHIP_DECIDED: ['MEMBERSHIPS', 'It was decided about your place in an institution.'],

  PROPOSAL_SUBMITTED: ['PROPOSALS', 'A proposal was handed in to a call of yours, and waits for a review.'],
  PROPOSAL_APPROVED: ['PROPOSALS', 'Your proposal was approved and is published.'],
  PROPOSAL_REJECTED: ['PROPOSALS', 'Your proposal was rejected; its history says why.'],
  PROPOSAL_CHANGES_REQUESTED: [
    'PROPOSALS',
    'Changes of your proposal are asked for; its history says which.',
  ],
  PROPOSAL_INVITED: ['PROPOSALS', 'Your institution is invited to see a proposal.'],

  INSTITUTION_VERIFIED: ['INSTITUTIONS', 'Your institution was verified.'],
  INSTITUTION_REJECTED: ['INSTITUTIONS', 'The verification of your institution was refused.'],
  INSTITUTION_FLAGGED: [
    'INSTITUTIONS',
    'Your institution was flagged: its proposals are in no match meanwhile.',
  ],
  INSTITUTION_UNFLAGGED: ['INSTITUTIONS', 'The flag of your institution was taken back.'],
} as const satisfies Record<string, readonly [NoticeGroup, string]>;

export type NoticeKind = keyof typeof kinds;

export const noticeKinds = Object.keys(kinds) as NoticeKind[];

export function groupOf(kind: NoticeKind): NoticeGroup {
  return kinds[kind][0];
}

export function textOf(kind: NoticeKind): string {
  return kinds[kind][1];
}

export function kindsIn(groups: readonly NoticeGroup[]): NoticeKind[] {
  return noticeKinds.filter((kind) => groups.includes(groupOf(kind)));
}
