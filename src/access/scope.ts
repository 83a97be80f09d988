import type { Viewer } from './viewer';

/** What a query may range over: every repository that reads what is not public takes it, so that none forgets it. */
export interface Scope {
  readonly viewer: Viewer;
  /** Whose view it is: what a cursor is bound to. */
  readonly identity: string;
  /** Sees everything: an administrator. */
  readonly everything: boolean;
  /** Has an approved place in some institution, and so sees what is for members. */
  readonly member: boolean;
  /** The institutions whose insides are the viewer's own. */
  readonly institutions: ReadonlySet<string>;
  /** Those of them whose focal point the viewer is. */
  readonly focal: ReadonlySet<string>;
  /** The programmes whose organiser the viewer is. */
  readonly organises: ReadonlySet<string>;
  /** Proposals of others that the viewer's institutions were invited to see. */
  readonly invited: ReadonlySet<string>;
  /** Proposals in a partnership with the viewer's institutions: seen in every state, and named. */
  readonly partnered: ReadonlySet<string>;
  /** Participants whose contact data a partnership has opened to the viewer. */
  readonly contacts: ReadonlySet<string>;
}

const nobody: Omit<Scope, 'viewer'> = {
  identity: 'stranger',
  everything: false,
  member: false,
  institutions: new Set(),
  focal: new Set(),
  organises: new Set(),
  invited: new Set(),
  partnered: new Set(),
  contacts: new Set(),
};

export function scopeOf(viewer: Viewer): Scope {
  if (viewer.kind === 'STRANGER') return { viewer, ...nobody };
  const { accountId, administrator, memberships, organises, invited, partnered, contacts } = viewer;
  return {
    viewer,
    identity: administrator ? 'administrator' : accountId,
    everything: administrator,
    member: administrator || memberships.length > 0,
    institutions: new Set(memberships.map(({ institutionId }) => institutionId)),
    focal: new Set(
      memberships.filter(({ focalPoint }) => focalPoint).map(({ institutionId }) => institutionId),
    ),
    organises: new Set(organises),
    invited: new Set(invited),
    partnered: new Set(partnered),
    contacts: new Set(contacts),
  };
}
