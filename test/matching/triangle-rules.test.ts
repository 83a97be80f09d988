import { stranger } from '../../src/access/viewer';
import { startWorld, type Data, type World } from '../support/world';
import { explainTriangle, now, publish, registerInstitution, trianglesOf } from './market-world';

const key = (id: string): string => id.slice(id.indexOf(':') + 1);

/** A request that needs funds, two offers that have none, and those who would bring some. */
async function marketThatLacksFunds(world: World) {
  const [laos, china, germany] = [
    await registerInstitution(world, 'LAO'),
    await registerInstitution(world, 'CHN'),
    await registerInstitution(world, 'DEU'),
  ];
  const support = (more: object) =>
    publish(world, {
      kind: 'OFFER',
      role: 'FACILITATING',
      institutionId: germany,
      funding: 'OFFERS',
      gives: [{ theme: 'ECOM.CUSTOMS', modality: 'FINANCE' }],
      ...more,
    });
  return {
    china,
    request: await publish(world, { kind: 'REQUEST', institutionId: laos, funding: 'NEEDS' }),
    offer: await publish(world, { kind: 'OFFER', institutionId: china, funding: 'NONE_NEEDED' }),
    paying: await support({}),
    sharing: await support({ funding: 'COST_SHARED', gives: [{ theme: 'AGRI', modality: 'FINANCE' }] }),
    poor: await support({ funding: 'NONE_NEEDED' }),
    hidden: await support({ visibility: 'INVITED_ONLY' }),
    support,
  };
}

type Market = Awaited<ReturnType<typeof marketThatLacksFunds>>;

describe('a pair that lacks funds', () => {
  let world: World;
  let market: Market;
  beforeAll(async () => {
    world = await startWorld();
    market = await marketThatLacksFunds(world);
  });
  afterAll(() => world.close());

  const facilitatorsOf = async (id: string, args = '', as: object = {}): Promise<Data[]> => {
    const { node } = await world.ask(
      `query ($id: ID!) { node(id: $id) { ... on Proposal { matches(includeBarred: true) { nodes {
         counterpart { id } failedRules { code }
         facilitators${args} { beneficiary { id } pivotal { id } facilitating { id } eligible score closes } } } } } }`,
      { id },
      { now, ...as },
    );
    const [match] = node.matches.nodes;
    expect(match.failedRules).toMatchObject([{ code: 'FUNDING_CLOSED' }]);
    return match.facilitators;
  };

  test('points at the facilitating partners that would free it, from either side', async () => {
    const { request, offer, paying, sharing, hidden } = market;
    const found = await facilitatorsOf(request);
    expect(found.map(({ facilitating }) => facilitating.id).sort()).toEqual([paying, sharing, hidden].sort());
    for (const triple of found) {
      const { beneficiary, pivotal, facilitating, ...told } = triple;
      expect([beneficiary.id, pivotal.id, told.eligible, told.closes]).toEqual([
        request,
        offer,
        true,
        ['FUNDING'],
      ]);
      const explained = await explainTriangle(world, [request, offer, facilitating.id]);
      expect(explained).toMatchObject(told);
    }
    expect(found.map(({ score }) => score)).toEqual(
      found.map(({ score }) => score as number).toSorted((one, other) => other - one),
    );
    const back = await facilitatorsOf(offer);
    expect(back.map(({ facilitating }) => facilitating.id)).toEqual(
      found.map(({ facilitating }) => facilitating.id),
    );
    expect(await facilitatorsOf(request, '(first: 1)')).toEqual(found.slice(0, 1));
  });

  test('is an opportunity of each of them, and stands in the list of each of the three', async () => {
    const { request, offer, paying, poor } = market;
    const [opportunity] = (await trianglesOf(world, paying, '', {}, 'opportunities')).nodes;
    expect(opportunity).toMatchObject({
      beneficiary: { id: request },
      pivotal: { id: offer },
      closes: ['FUNDING'],
      kind: 'SOUTH_SOUTH_NORTH',
      coverageWithout: 6_000,
      gain: 0,
    });
    for (const id of [request, offer, paying]) {
      const { nodes } = await trianglesOf(world, id);
      expect(nodes).toContainEqual(opportunity);
    }
    expect(await trianglesOf(world, poor)).toMatchObject({ nodes: [], totalCount: 0, unseenAtMost: 0 });
    expect((await trianglesOf(world, request, '', {}, 'opportunities')).nodes).toEqual([]);
  });

  test('an eligible pair names nobody, and a third who adds nothing is decoration', async () => {
    const { china, paying } = market;
    const laos = await registerInstitution(world, 'LAO', 'Another institute');
    const asking = await publish(world, { kind: 'REQUEST', institutionId: laos, funding: 'NONE_NEEDED' });
    const giving = await publish(world, { kind: 'OFFER', institutionId: china, funding: 'NONE_NEEDED' });
    const idle = await explainTriangle(world, [asking, giving, paying]);
    expect(idle).toMatchObject({ eligible: false, score: 0, closes: [] });
    expect(idle.failedRules).toMatchObject([
      { code: 'ADDED_VALUE', facts: { coverageWithout: 6_000, coverageWith: 6_000 } },
    ]);
    const { node } = await world.ask(
      `query ($id: ID!) { node(id: $id) { ... on Proposal { matches(first: 1) { nodes { eligible facilitators { score } } } } } }`,
      { id: asking },
      { now },
    );
    expect(node.matches.nodes).toEqual([{ eligible: true, facilitators: [] }]);
  });

  test('a facilitating partner of one of the two institutions is no third', async () => {
    const own = await market.support({ institutionId: market.china });
    const explained = await explainTriangle(world, [market.request, market.offer, own]);
    expect(explained.failedRules).toMatchObject([{ code: 'FACILITATOR' }]);
    expect(explained.kind).toBe('SOUTH_SOUTH_SOUTH');
  });

  test('nobody learns of what it may not see, by list, count, score or error', async () => {
    const { request, offer, paying, hidden } = market;
    const as = { viewer: stranger };
    const seen = (await facilitatorsOf(request, '', as)).map(({ facilitating }) => facilitating.id as string);
    expect(seen).toContain(paying);
    expect(seen).not.toContain(hidden);
    const list = await trianglesOf(world, request, '', as);
    expect(list.nodes.map(({ facilitating }: Data) => facilitating.id)).not.toContain(hidden);
    expect(list.totalCount).toBe(list.nodes.length);
    const { errors } = await world.send(
      `query ($b: ID!, $p: ID!, $f: ID!) {
         explainTriangle(beneficiaryId: $b, pivotalId: $p, facilitatingId: $f) { score } }`,
      { b: hidden, p: offer, f: hidden.replace(/.$/, '0') === hidden ? paying : hidden.replace(/.$/, '0') },
      { now, ...as },
    );
    // Not that it is a facilitating offer, only that it is not there.
    expect((errors?.[0]?.extensions?.['faults'] as Data[])[0]).toMatchObject({
      code: 'NOT_FOUND',
      path: ['beneficiaryId'],
    });
  });

  test("another institution's inside is UNAVAILABLE, its own is told", async () => {
    const full = await market.support({ capacity: 1, title: 'Funds that are all given away' });
    await world.database.query('INSERT INTO commitment VALUES (gen_random_uuid(), $1, $1, now(), NULL)', [
      key(full),
    ]);
    const trio = [market.request, market.offer, full];
    const codes = async (as: object) =>
      (await explainTriangle(world, trio, '', as)).failedRules.map(({ code }: Data) => code as string);
    expect(await codes({})).toEqual(['CAPACITY']);
    expect(await codes({ viewer: stranger })).toEqual(['UNAVAILABLE']);
  });

  test('that a third comes from the institution of an anonymised one is UNAVAILABLE', async () => {
    const kenya = await registerInstitution(world, 'KEN');
    const anonymous = await publish(world, {
      kind: 'OFFER',
      institutionId: kenya,
      visibility: 'ANONYMISED_UNTIL_MUTUAL',
    });
    const open = await market.support({ institutionId: kenya });
    const codes = async (as: object) =>
      (await explainTriangle(world, [market.request, anonymous, open], '', as)).failedRules.map(
        ({ code }: Data) => code as string,
      );
    expect(await codes({})).toEqual(['FACILITATOR']);
    expect(await codes({ viewer: stranger })).toEqual(['UNAVAILABLE']);
  });
});

describe('what a caller sends with triples', () => {
  let world: World;
  let market: Market;
  let profile: string;
  beforeAll(async () => {
    world = await startWorld();
    market = await marketThatLacksFunds(world);
    const made = await world.ask(
      `mutation { createEligibilityProfile(input: { name: "Least developed", groups: ["LDC"] }) {
         profile { id } userErrors { code message path } } }`,
      {},
      { now },
    );
    profile = made.createEligibilityProfile.profile.id;
  });
  afterAll(() => world.close());

  const faultsOf = async (
    args: string,
    id = market.request,
    list = 'triangularMatches',
    as: object = {},
  ): Promise<Data> => {
    const { errors } = await world.send(
      `query ($id: ID!) { node(id: $id) { ... on Proposal { ${list}(${args}) { totalCount } } } }`,
      { id },
      { now, ...as },
    );
    return errors?.map(({ extensions }) => (extensions?.['faults'] as Data)?.[0] ?? extensions?.['code']);
  };

  test('a cursor of another list, proposal, weighing, profile, day or viewer is refused', async () => {
    const { pageInfo } = await trianglesOf(world, market.request, 'first: 1');
    const after = `first: 1, after: "${pageInfo.endCursor}"`;
    expect(await faultsOf(after)).toBeUndefined();
    const refused = [{ code: 'BAD_CURSOR', path: ['after'] }];
    for (const other of ['weights: { theme: 1 }', `profileId: "${profile}"`, 'asOf: "2026-12-24"']) {
      expect(await faultsOf(`${after}, ${other}`)).toMatchObject(refused);
    }
    expect(await faultsOf(after, market.offer)).toMatchObject(refused);
    expect(await faultsOf(after, market.request, 'opportunities')).toMatchObject(refused);
    expect(await faultsOf(after, market.request, 'matches')).toMatchObject(refused);
    expect(await faultsOf(after, market.request, 'triangularMatches', { viewer: stranger })).toMatchObject(
      refused,
    );
    expect(await faultsOf('after: "nonsense"')).toMatchObject(refused);
  });

  test.each([
    ['first: 0', { code: 'OUT_OF_RANGE', path: ['first'] }],
    ['first: 101', { code: 'OUT_OF_RANGE', path: ['first'] }],
    ['weights: { theme: -1 }', { code: 'OUT_OF_RANGE', path: ['weights', 'theme'] }],
    ['profileId: "Proposal:x"', { code: 'BAD_ID', path: ['profileId'] }],
    ['asOf: "9999-12-31"', { code: 'OUT_OF_RANGE', path: ['asOf'] }],
  ])('%s is refused with its path', async (args, fault) => {
    expect(await faultsOf(args)).toMatchObject([fault]);
  });

  test('each id of explainTriangle is judged at its path, all at once', async () => {
    const faults = async (...[b, p, f]: string[]): Promise<Data> => {
      const { errors } = await world.send(
        `query ($b: ID!, $p: ID!, $f: ID!) {
           explainTriangle(beneficiaryId: $b, pivotalId: $p, facilitatingId: $f) { score } }`,
        { b, p, f },
        { now },
      );
      return (errors?.[0]?.extensions?.['faults'] as Data[]).map(
        ({ code, path }) => `${code} ${path.join('.')}`,
      );
    };
    const { request, offer, paying } = market;
    const nobody = 'Proposal:00000000-0000-4000-8000-000000000000';
    expect(await faults('x', 'Institution:y', paying)).toEqual(['BAD_ID beneficiaryId', 'BAD_ID pivotalId']);
    expect(await faults(request, request, paying)).toEqual(['CONTRADICTION pivotalId']);
    expect(await faults(request, offer, request)).toEqual(['CONTRADICTION facilitatingId']);
    expect(await faults(nobody, offer, paying)).toEqual(['NOT_FOUND beneficiaryId']);
    expect(await faults(offer, request, paying)).toEqual([
      'WRONG_STATE beneficiaryId',
      'WRONG_STATE pivotalId',
    ]);
  });

  test('a day and a profile count', async () => {
    expect((await trianglesOf(world, market.request)).totalCount).toBe(3);
    expect((await trianglesOf(world, market.request, `profileId: "${profile}"`)).totalCount).toBe(0);
    expect((await trianglesOf(world, market.request, 'asOf: "2028-01-01"')).totalCount).toBe(0);
  });
});
