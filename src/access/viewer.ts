/** Who is asking. */
export type Viewer = Stranger | LocalAdministrator;

/** Anyone who has not signed in. */
export interface Stranger {
  readonly kind: 'STRANGER';
}

/** Whoever sits at this machine, where the server listens on its loopback address only. */
export interface LocalAdministrator {
  readonly kind: 'LOCAL_ADMINISTRATOR';
}

export const stranger: Stranger = { kind: 'STRANGER' };
export const localAdministrator: LocalAdministrator = { kind: 'LOCAL_ADMINISTRATOR' };

/** How a viewer is named in a history of changes. */
export function viewerLabel(viewer: Viewer): string {
  return viewer.kind === 'LOCAL_ADMINISTRATOR' ? 'local administrator' : 'stranger';
}
