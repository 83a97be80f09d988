import type { Context } from './context';

/**
 * What the feed of a subscription brings: how to find its value as the viewer may see it at the moment of its delivery, in a context
 * that was made anew for it. Null where there is nothing to deliver.
 */
export type LiveEvent = (context: Context) => Promise<object | null>;
