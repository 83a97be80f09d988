import type { DataSource } from 'typeorm';
import { scopeOf } from '../../src/access/scope';
import { defaultProfile } from '../../src/eligibility/default-profile';
import { CRITERION_CODES } from '../../src/matching/engine/criteria/criteria';
import type { MatchesOrder } from '../../src/matching/thread/pair-orders';
import { dayOf } from '../../src/validation/dates';
import { Random } from '../../test/support/random';

/** The top 20 that some proposals ask for, each with weights of its own, in front of somebody who sees everything. */
export async function drawOrders(database: DataSource, count: number): Promise<MatchesOrder[]> {
  const random = new Random(11);
  const today = dayOf(new Date());
  const { groups, alsoCountries, exceptCountries } = defaultProfile(new Date());
  const scope = { ...scopeOf({ kind: 'STRANGER' }), everything: true, member: true };
  const ids = await database.query<{ id: string }[]>(
    `SELECT id FROM proposal WHERE status = 'PUBLISHED' AND valid_until >= $2 AND NOT roles @> '{FACILITATING}'
     ORDER BY md5(id::text) LIMIT $1`,
    [count, today],
  );
  return ids.map(({ id }) => ({
    proposalId: id,
    role: null,
    weights: Object.fromEntries(CRITERION_CODES.map((code) => [code, random.integer(0, 20)])),
    viewer: { scope, profile: { groups, alsoCountries, exceptCountries }, asOf: today, today },
    first: 20,
    after: null,
    includeBarred: false,
    counted: false,
  }));
}
