import { isWithinTheme } from '../reference/theme';
import { fail } from '../validation/faults';
import type { Member } from './engine/member';
import { isOpenRequest, TooLarge, unmetRequests } from './engine/unmet/unmet-requests';
import type { MatchRequest } from './match-request';
import { runSliced } from './run-sliced';
import { Slices } from './slices';

export interface UnmetCriteria {
  readonly themes: readonly string[] | null;
  readonly countries: readonly string[] | null;
}

/** The requests of a market that nobody answers, as one viewer may see it. */
export interface UnmetMarket {
  readonly asked: MatchRequest;
  /** All that the viewer may see. */
  readonly members: readonly Member[];
  /** How many open requests were looked at. */
  readonly looked: number;
  /** Those without an eligible offer, by id. */
  readonly unmet: readonly Member[];
  /** All who stand as pivotal partners. */
  readonly givers: readonly Member[];
}

/** A capability is tried for each of them. */
const mostUnmet = 1_000;

export async function unmetMarket(asked: MatchRequest, criteria: UnmetCriteria): Promise<UnmetMarket> {
  const { view } = asked;
  const slices = new Slices();
  const members: Member[] = [];
  const requests: Member[] = [];
  const givers: Member[] = [];
  for (const member of view.members()) {
    members.push(member);
    if (member.roles.includes('PIVOTAL')) givers.push(member);
    if (isOpenRequest(member, view.world) && meets(member, criteria)) requests.push(member);
    if (slices.over) await slices.next();
  }
  requests.sort((one, other) => (one.id < other.id ? -1 : 1));
  const unmet = await runSliced(unmetRequests(requests, givers, view.world)).catch((fault: unknown) => {
    if (fault instanceof TooLarge) return refuse();
    throw fault;
  });
  if (unmet.length > mostUnmet) refuse();
  return { asked, members, looked: requests.length, unmet, givers };
}

function meets({ needs, country }: Member, { themes, countries }: UnmetCriteria): boolean {
  const themed =
    themes === null || needs.some(({ theme }) => themes.some((code) => isWithinTheme(theme, code)));
  return themed && (countries === null || (country !== null && countries.includes(country)));
}

function refuse(): never {
  fail('LIMIT_REACHED', 'More requests than one answer may look at: ask for fewer themes or countries.', [
    'filter',
  ]);
}
