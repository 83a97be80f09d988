import { stranger } from '../../src/access/viewer';
import { addDays } from '../../src/validation/dates';
import { startWorld, type Data, type World } from '../support/world';
import {
  act,
  explain,
  matchesOf,
  now,
  publish,
  registerInstitution,
  revisionOf,
  today,
} from './market-world';

const key = (id: string): string => id.slice(id.indexOf(':') + 1);

describe('the market follows every change that a match depends on', () => {
  let world: World;
  let request: string;
  let offer: string;
  let hosts: { laos: string; china: string };
  const eligible = async (): Promise<boolean> => (await explain(world, request, offer)).eligible as boolean;
  const failed = async (): Promise<string[]> =>
    (await explain(world, request, offer)).failedRules.map(({ code }: Data) => code as string);

  beforeAll(async () => {
    world = await startWorld();
    hosts = { laos: await registerInstitution(world, 'LAO'), china: await registerInstitution(world, 'CHN') };
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    request = await publish(world, { kind: 'REQUEST', institutionId: hosts.laos });
    offer = await publish(world, { kind: 'OFFER', institutionId: hosts.china });
  });

  test('a proposal is matched in the answer after its publication, and not after it is paused', async () => {
    const ids = async () =>
      (await matchesOf(world, request, 'first: 100')).nodes.map((match: Data) => match.counterpart.id);
    expect(await ids()).toContain(offer);
    await act(world, 'pauseProposal', { id: offer, revision: await revisionOf(world, offer) });
    expect(await ids()).not.toContain(offer);
    expect(await failed()).toEqual(['LIVE']);
    await act(world, 'resumeProposal', { id: offer, revision: await revisionOf(world, offer) });
    expect(await ids()).toContain(offer);
  });

  test('an edit of what it gives', async () => {
    await act(world, 'editProposal', {
      id: offer,
      revision: await revisionOf(world, offer),
      gives: [{ theme: 'HEALTH', modality: 'TRAINING_COURSE' }],
    });
    expect(await failed()).toContain('COMPLEMENT');
  });

  test('a red flag on its institution', async () => {
    await world.database.query(`UPDATE institution SET verification_state = 'FLAGGED' WHERE id = $1`, [
      key(hosts.china),
    ]);
    expect(await failed()).toEqual(['VERIFIED']);
    await world.database.query(`UPDATE institution SET verification_state = 'VERIFIED' WHERE id = $1`, [
      key(hosts.china),
    ]);
    expect(await eligible()).toBe(true);
  });

  test('a refusal, and a commitment that fills its capacity', async () => {
    await world.database.query('INSERT INTO veto VALUES ($1, $2, $3)', [key(offer), key(request), now]);
    expect(await failed()).toEqual(['NO_VETO']);
    await world.database.query('DELETE FROM veto');
    await act(world, 'editProposal', { id: offer, revision: await revisionOf(world, offer), capacity: 1 });
    await world.database.query('INSERT INTO commitment VALUES ($1, $1, $2, $3, NULL)', [
      key(offer),
      key(request),
      now,
    ]);
    expect(await failed()).toEqual(['CAPACITY']);
    await world.database.query('UPDATE commitment SET closed_at = $1', [now]);
    expect(await eligible()).toBe(true);
  });

  test('exchanges that were completed raise experience and ties, from the day of completion', async () => {
    const experience = async (args: string) =>
      (await explain(world, request, offer, args)).sides[0].contributions.find(
        ({ criterion }: Data) => criterion === 'EXPERIENCE',
      ).value as number;
    const before = await experience('');
    await world.database.query(
      `INSERT INTO exchange VALUES (gen_random_uuid(), $1, $2, 'ECOM.PAYMENTS', '2026-06-01', 'test', true)`,
      [key(hosts.china), key(hosts.laos)],
    );
    expect(await experience('')).toBeGreaterThan(before);
    expect(await experience(', asOf: "2026-05-31"')).toBe(before);
    await world.database.query('DELETE FROM exchange');
    expect(await experience('')).toBe(before);
  });

  test('a membership that an administrator records', async () => {
    const germany = await registerInstitution(world, 'DEU');
    offer = await publish(world, { kind: 'OFFER', institutionId: germany });
    expect(await failed()).toEqual(['SOUTH_PAIR']);
    const record = (certainty: string, validFrom: string, validTo: string | null) =>
      world.ask(
        `mutation ($input: RecordGroupMembershipInput!) {
           recordGroupMembership(input: $input) { membership { id } userErrors { code message path } } }`,
        {
          input: {
            group: 'G77',
            country: 'DEU',
            certainty,
            validFrom,
            validTo,
            sourceTitle: 'A test of this rule',
          },
        },
        { now },
      );
    await record('EFFECTIVE', '2026-01-01', addDays(today, 30));
    expect(await eligible()).toBe(true);
    expect((await explain(world, request, offer, `, asOf: "${addDays(today, 30)}"`)).eligible).toBe(false);
  });

  test('a proposal that is deleted leaves, and its history with it', async () => {
    await world.database.query('DELETE FROM proposal WHERE id = $1', [key(offer)]);
    const answer = await world.send(
      `query ($p: ID!, $c: ID!) { explainMatch(proposalId: $p, counterpartId: $c) { score } }`,
      { p: request, c: offer },
    );
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });

  test('in every lane of the match engine', async () => {
    const needing = await publish(world, { kind: 'REQUEST', institutionId: hosts.laos, funding: 'NEEDS' });
    const paying = await publish(world, {
      kind: 'OFFER',
      role: 'FACILITATING',
      institutionId: await registerInstitution(world, 'BRA'),
      funding: 'OFFERS',
      gives: [{ theme: 'AGRI', modality: 'FINANCE' }],
    });
    const seen = async () => {
      const data = await world.ask(
        `query ($id: ID!) { unmetNeeds(first: 100) { nodes { proposal { id } } }
           node(id: $id) { ... on Proposal { triangularMatches(first: 100) { nodes { facilitating { id } } } } } }`,
        { id: needing },
        { now },
      );
      return {
        unmet: data.unmetNeeds.nodes.some(({ proposal }: Data) => proposal.id === needing) as boolean,
        triple: data.node.triangularMatches.nodes.some(
          ({ facilitating }: Data) => facilitating.id === paying,
        ) as boolean,
      };
    };
    expect(await seen()).toEqual({ unmet: true, triple: true });
    await act(world, 'pauseProposal', { id: paying, revision: await revisionOf(world, paying) });
    expect(await seen()).toEqual({ unmet: true, triple: false });
    await act(world, 'editProposal', {
      id: offer,
      revision: await revisionOf(world, offer),
      funding: 'OFFERS',
    });
    expect(await seen()).toEqual({ unmet: false, triple: false });
  });

  test('what is rolled back is never seen', async () => {
    expect(await eligible()).toBe(true);
    const id = key(offer);
    await world.database
      .transaction(async (db) => {
        await db.query(`UPDATE proposal SET status = 'PAUSED' WHERE id = $1`, [id]);
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    expect(await eligible()).toBe(true);
  });
});

describe('what a viewer may not see', () => {
  let world: World;
  let request: string;
  beforeAll(async () => {
    world = await startWorld();
    const [laos, china] = [await registerInstitution(world, 'LAO'), await registerInstitution(world, 'CHN')];
    request = await publish(world, { kind: 'REQUEST', institutionId: laos });
    for (const visibility of ['PUBLIC', 'MEMBERS', 'ANONYMISED_UNTIL_MUTUAL', 'INVITED_ONLY']) {
      await publish(world, {
        kind: 'OFFER',
        institutionId: china,
        visibility,
        capacity: 1,
        title: `Offer ${visibility}`,
      });
    }
    await world.database.query(
      `INSERT INTO commitment SELECT gen_random_uuid(), id, id, now(), NULL FROM proposal WHERE kind = 'OFFER'`,
    );
  });
  afterAll(() => world.close());

  test('counts nowhere', async () => {
    const all = await matchesOf(world, request, 'includeBarred: true');
    const some = await matchesOf(world, request, 'includeBarred: true', { viewer: stranger });
    expect([all.totalCount, some.totalCount]).toEqual([4, 2]);
  });

  test("is not told of another institution's inside", async () => {
    const [match] = (await matchesOf(world, request, 'includeBarred: true', { viewer: stranger })).nodes;
    expect(match.failedRules).toEqual([
      { code: 'UNAVAILABLE', facts: null, messages: ['The counterpart is not available'] },
    ]);
    expect(match.nearestChange).toBeNull();
    const [full] = (await matchesOf(world, request, 'includeBarred: true')).nodes;
    expect(full.failedRules[0].code).toBe('CAPACITY');
    expect(JSON.stringify(full.failedRules)).not.toContain('institutionId');
  });

  test('does not learn that an anonymised proposal comes from an institution that it knows', async () => {
    const kenya = await registerInstitution(world, 'KEN');
    const open = await publish(world, { kind: 'REQUEST', institutionId: kenya });
    await publish(world, { kind: 'OFFER', institutionId: kenya, visibility: 'ANONYMISED_UNTIL_MUTUAL' });
    const rulesOf = async (as: object): Promise<string[]> => {
      const { nodes } = await matchesOf(world, open, 'includeBarred: true', as);
      return nodes
        .map(({ failedRules }: Data) => failedRules.map(({ code }: Data) => code as string).join(' '))
        .filter((rules: string) => rules.includes('DIFFERENT_COUNTRY'));
    };
    expect(await rulesOf({})).toEqual(['DIFFERENT_INSTITUTION DIFFERENT_COUNTRY']);
    expect(await rulesOf({ viewer: stranger })).toEqual(['DIFFERENT_COUNTRY UNAVAILABLE']);
  });
});
