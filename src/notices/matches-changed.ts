import { Arg, ID, Int, Resolver, Root, Subscription } from 'type-graphql';
import { authorise } from '../access/policy';
import { signalsOf } from '../database/signals';
import type { Context } from '../graphql/context';
import { Feed } from '../graphql/feed';
import type { LiveEvent } from '../graphql/live-event';
import { keyOf, toGlobalId } from '../graphql/node';
import type { MatchType } from '../matching/match.type';
import { ProposalMatchesResolver } from '../matching/match.resolver';
import { proposalById } from '../proposals/proposal.loaders';
import { isOwn } from '../proposals/proposal-visibility';
import { fail } from '../validation/faults';
import { MatchChangeType } from './match-list-change.type';

const most = 20;

/** Changes of the market that come within this time of each other are looked at once. */
const settleMs = 1_000;

@Resolver()
export class MatchesChanged {
  @Subscription(() => MatchChangeType, {
    complexity: 100,
    subscribe: ({ args, context }) => changesOf(args as WatchedTop, context as Context),
    description:
      "The top of a proposal's matches, under default weights and the default profile: first as it is, then whenever another counterpart stands in it, or a place or score in it has changed; about a second after the change. NOT_FOUND where the viewer may not see the proposal; FORBIDDEN unless the viewer acts for its institution. It ends where that ceases.",
  })
  matchesChanged(
    @Arg('proposalId', () => ID, { description: 'A proposal of an institution of the viewer.' })
    _proposalId: string,
    @Arg('first', () => Int, {
      defaultValue: 5,
      description: 'How many places at the top are watched, 1 to 20; else OUT_OF_RANGE.',
    })
    _first: number,
    @Root() change: MatchChangeType,
  ): MatchChangeType {
    return change;
  }
}

interface WatchedTop {
  readonly proposalId: string;
  readonly first: number;
}

async function changesOf(args: WatchedTop, context: Context): Promise<AsyncIterable<LiveEvent>> {
  authorise(context.viewer, 'proposal.write');
  const key = keyOf('Proposal', args.proposalId, ['proposalId']);
  if (args.first < 1 || args.first > most) {
    fail('OUT_OF_RANGE', `From 1 to ${most} places are watched.`, ['first']);
  }
  const proposal = await context.loaders.load(proposalById, key);
  if (proposal === null) fail('NOT_FOUND', 'There is no such proposal.', ['proposalId']);
  if (!isOwn(context.scope, proposal)) fail('FORBIDDEN', 'You are not permitted to do this.');
  return watch(key, args.first, context);
}

function watch(key: string, first: number, { database }: Context): AsyncIterable<LiveEvent> {
  let before: readonly Place[] | null = null;
  let settling: NodeJS.Timeout | null = null;
  let waiting = false;
  const look: LiveEvent = async (context) => {
    waiting = false;
    const proposal = await context.loaders.load(proposalById, key);
    if (proposal === null || !isOwn(context.scope, proposal)) {
      await feed.return();
      return null;
    }
    const asked = { first, includeBarred: false, order: 'SCORE' } as const;
    const { nodes } = await inTurn(() => new ProposalMatchesResolver().matches(proposal, asked, context));
    const now = nodes.map(placeOf);
    if (before !== null && JSON.stringify(before) === JSON.stringify(now)) return null;
    const stood = new Set(before?.map(([id]) => id));
    const stands = new Set(now.map(([id]) => id));
    const change: MatchChangeType = {
      proposal,
      matches: nodes,
      entered: nodes.filter((match) => !stood.has(placeOf(match)[0])),
      left: [...stood].filter((id) => !stands.has(id)).map((id) => toGlobalId('Proposal', id)),
    };
    before = now;
    return change;
  };
  const lookSoon = (): void => {
    settling = null;
    if (waiting) return;
    waiting = true;
    feed.push(look);
  };
  const deaf = signalsOf(database).on('market', () => {
    settling ??= setTimeout(lookSoon, settleMs);
  });
  const feed = new Feed<LiveEvent>(() => {
    deaf();
    if (settling !== null) clearTimeout(settling);
  });
  lookSoon();
  return feed;
}

let lastTurn: Promise<unknown> = Promise.resolve();

/** One ranking after the other, however many watch: requests come first. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = lastTurn.then(work, work);
  lastTurn = turn.catch(() => undefined);
  return turn;
}

type Place = readonly [counterpart: string, score: number];

function placeOf({ counterpart, score }: MatchType): Place {
  return [counterpart.id, score];
}
