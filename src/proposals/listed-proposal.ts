import type { Institution } from '../institutions/institution';
import type { Capability, Proposal } from './proposal';

/** A proposal of a page that was read in one statement with what hangs on it, so that no loader need be asked. */
export interface ListedProposal extends Proposal {
  readonly fetched?: {
    /** As much of it as the operation asks for. */
    readonly institution?: Institution;
    /** As much of each as the operation asks for. */
    readonly gives?: Capability[];
    readonly needs?: Capability[];
  };
}
