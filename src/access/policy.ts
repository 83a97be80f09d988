import { fail } from '../validation/faults';
import type { Viewer } from './viewer';

/** Every permission of the platform, one line each: who may do what. */
const permissions = {
  'reference.correct': administrators,
  'institution.write': administrators,
  'participant.write': administrators,
  'participant.readPrivate': administrators,
  'proposal.write': administrators,
  'proposal.readAll': administrators,
  'profile.write': administrators,
  'match.readInside': administrators,
} as const satisfies Record<string, (viewer: Viewer) => boolean>;

export type Action = keyof typeof permissions;

export function may(viewer: Viewer, action: Action): boolean {
  return permissions[action](viewer);
}

/** First thing in every mutation: refuses before anything is read or written. */
export function authorise(viewer: Viewer, action: Action): void {
  if (!may(viewer, action)) fail('FORBIDDEN', 'You are not permitted to do this.');
}

function administrators(viewer: Viewer): boolean {
  return viewer.kind === 'LOCAL_ADMINISTRATOR';
}

/** What a query may range over: every repository that reads what is not public takes it, so that none forgets it. */
export interface Scope {
  readonly viewer: Viewer;
  /** Sees every proposal, in every state and under every visibility; otherwise only open ones that are public or anonymised. */
  readonly allProposals: boolean;
}

export function scopeOf(viewer: Viewer): Scope {
  return { viewer, allProposals: may(viewer, 'proposal.readAll') };
}
