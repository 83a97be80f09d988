import type { EntityManager } from 'typeorm';
import { scopeOf, type Scope } from '../access/scope';
import { defaultProfileId } from '../eligibility/default-profile';
import { eligibilityProfileById } from '../eligibility/eligibility-profile.loaders';
import type { ViewOptions } from '../matching/market-view';
import { matchEngineOf } from '../matching/thread/match-engine';
import { findProposals } from '../proposals/proposals.repository';
import { statusOn } from '../proposals/proposal-states';
import { dayOf } from '../validation/dates';
import { idIn, type Preparing } from './event-handler';
import { proposalsOfGuests } from './fitting.repository';
import { membersBehind } from './receivers.repository';

/** How many proposals at most are told of a new one that fits them: the best in the order of its own matches. */
const mostCounterparts = 20;

/** Of one that is open to invited institutions only, so many of their proposals at most are looked at, the latest first. */
const mostOfGuests = 100;

/** How well it must fit at least in the view of the proposal that is told: better than one of which nothing is known. A pair as such is barred below 3500. */
const fitFloor = 5_000;

/** A proposal that a new one fits, and how well in the view of each of the people behind it. */
export interface Fit {
  readonly own: string;
  readonly scores: ReadonlyMap<string, number>;
}

/** Sees everything: decides whom to ask, and never what they are told. */
const platform: Scope = scopeOf({
  kind: 'SIGNED_IN',
  accountId: '00000000-0000-0000-0000-000000000000',
  administrator: true,
  memberships: [],
  organises: [],
  invited: [],
  partnered: [],
  contacts: [],
});

/** Whom a published proposal fits, each as they see it themselves. */
export async function findFits(preparing: Preparing): Promise<Fit[]> {
  const { database, event, contextOf, now } = preparing;
  const db = database.manager;
  const proposalId = idIn(event, 'proposalId');
  const fits: Fit[] = [];
  for (const own of await candidatesFor(preparing, proposalId)) {
    const scores = new Map<string, number>();
    for (const accountId of await membersBehind(db, own)) {
      const context = await contextOf(db, accountId, now);
      const score = context && (await scoreOf(preparing, own, proposalId, context.scope));
      if (score !== null && score >= fitFloor) scores.set(accountId, score);
    }
    if (scores.size > 0) fits.push({ own, scores });
  }
  return fits;
}

async function candidatesFor({ database, now }: Preparing, proposalId: string): Promise<string[]> {
  const db = database.manager;
  const [proposal] = await findProposals(db, [proposalId], platform);
  if (!proposal || statusOn(proposal, dayOf(now)) !== 'PUBLISHED') return [];
  if (proposal.visibility === 'INVITED_ONLY') return proposalsOfGuests(db, proposalId, mostOfGuests);
  const found = await matchEngineOf(database).ask('matches', {
    ...(await asked(db, platform, now)),
    proposalId,
    first: mostCounterparts,
    after: null,
    includeBarred: false,
    counted: false,
  });
  if (found.kind !== 'PAGE') return [];
  return found.rows.filter(({ explanation }) => explanation.other.score >= fitFloor).map(({ id }) => id);
}

/** In the view of the viewer's own proposal, as far as the viewer sees; null where they do not fit. */
async function scoreOf(
  { database, now }: Preparing,
  own: string,
  other: string,
  scope: Scope,
): Promise<number | null> {
  const order = { ...(await asked(database.manager, scope, now)), proposalId: own, counterpartId: other };
  const answer = await matchEngineOf(database).ask('explain', order);
  return answer.kind === 'EXPLAINED' && answer.explanation.eligible ? answer.explanation.own.score : null;
}

/** As a client asks that says nothing else: under the default profile and weights, on the day it is. */
async function asked(
  db: EntityManager,
  scope: Scope,
  now: Date,
): Promise<{ role: null; weights: null; viewer: ViewOptions }> {
  const [stored] = await eligibilityProfileById.batch(db, [defaultProfileId], scope);
  if (!stored) throw new Error('The default eligibility profile is missing');
  const { groups, alsoCountries, exceptCountries } = stored;
  const today = dayOf(now);
  const profile = { groups, alsoCountries, exceptCountries };
  return { role: null, weights: null, viewer: { scope, profile, asOf: today, today } };
}
