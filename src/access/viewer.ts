/** Who is asking. */
export type Viewer = Stranger | SignedIn;

/** Anyone who has not signed in. */
export interface Stranger {
  readonly kind: 'STRANGER';
}

/** Whoever has signed in, with all that decides what they may see and do. It is read anew for each request: what was revoked is gone. */
export interface SignedIn {
  readonly kind: 'SIGNED_IN';
  readonly accountId: string;
  readonly administrator: boolean;
  /** Their approved places in institutions. */
  readonly memberships: readonly ViewerMembership[];
  /** Ids of the programmes that they organise. */
  readonly organises: readonly string[];
  /** Ids of other institutions' proposals that one of theirs was invited to see. */
  readonly invited: readonly string[];
  /** Ids of the proposals that stand in a partnership with one of theirs, their own included. */
  readonly partnered: readonly string[];
  /** Ids of the participants who answer for those. */
  readonly contacts: readonly string[];
}

export interface ViewerMembership {
  readonly institutionId: string;
  readonly participantId: string;
  readonly focalPoint: boolean;
}

export const stranger: Stranger = { kind: 'STRANGER' };

/** How a viewer is named in a history of changes: by an id, never by a name. */
export function viewerLabel(viewer: Viewer): string {
  return viewer.kind === 'SIGNED_IN' ? `account ${viewer.accountId}` : 'stranger';
}

/** The account that acts; to be asked only behind `authorise`, which refuses strangers. */
export function accountOf(viewer: Viewer): string {
  if (viewer.kind === 'STRANGER') throw new Error('A stranger was let through to where an account acts');
  return viewer.accountId;
}
