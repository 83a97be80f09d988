import { startWorld, type Data, type World } from '../support/world';
import { matchesOf, now, publish, registerInstitution } from './market-world';

describe('what a caller sends with matches', () => {
  let world: World;
  let request: string;
  let twoWay: string;
  let profile: string;
  beforeAll(async () => {
    world = await startWorld();
    const [laos, china, kenya] = [
      await registerInstitution(world, 'LAO'),
      await registerInstitution(world, 'CHN'),
      await registerInstitution(world, 'KEN'),
    ];
    request = await publish(world, { kind: 'REQUEST', institutionId: laos });
    twoWay = await publish(world, { kind: 'TWO_WAY', institutionId: kenya });
    for (let i = 0; i < 3; i++) await publish(world, { kind: 'OFFER', institutionId: china });
    const made = await world.ask(
      `mutation { createEligibilityProfile(input: { name: "Least developed", groups: ["LDC"] }) {
         profile { id } userErrors { code message path } } }`,
      {},
      { now },
    );
    profile = made.createEligibilityProfile.profile.id;
  });
  afterAll(() => world.close());

  const faultsOf = async (args: string, id = request): Promise<Data> => {
    const answer = await world.send(
      `query ($id: ID!) { node(id: $id) { ... on Proposal { matches(${args}) { totalCount } } } }`,
      { id },
      { now },
    );
    return answer.errors?.map(
      ({ extensions }) => (extensions?.['faults'] as Data)?.[0] ?? extensions?.['code'],
    );
  };

  test('a cursor of another list, weighing, role, profile, day or viewer is refused', async () => {
    const { pageInfo } = await matchesOf(world, request, 'first: 1');
    const after = `first: 1, after: "${pageInfo.endCursor}"`;
    expect(await faultsOf(after)).toBeUndefined();
    for (const other of [
      'weights: { theme: 1 }',
      'role: PIVOTAL',
      `profileId: "${profile}"`,
      'asOf: "2026-12-24"',
      'includeBarred: true',
    ]) {
      expect(await faultsOf(`${after}, ${other}`)).toMatchObject([{ code: 'BAD_CURSOR', path: ['after'] }]);
    }
    expect(await faultsOf(after, twoWay)).toMatchObject([{ code: 'BAD_CURSOR' }]);
    expect(await faultsOf('after: "nonsense"')).toMatchObject([{ code: 'BAD_CURSOR' }]);
  });

  test.each([
    ['first: 0', { code: 'OUT_OF_RANGE', path: ['first'] }],
    ['first: 101', { code: 'OUT_OF_RANGE', path: ['first'] }],
    ['weights: { theme: -1 }', { code: 'OUT_OF_RANGE', path: ['weights', 'theme'] }],
    ['weights: { theme: 0, text: 0 }', { code: 'REQUIRED', path: ['weights'] }],
    ['weights: {}', { code: 'REQUIRED', path: ['weights'] }],
    ['weights: { trust: 1000001 }', { code: 'OUT_OF_RANGE', path: ['weights', 'trust'] }],
    ['profileId: "Proposal:x"', { code: 'BAD_ID', path: ['profileId'] }],
    ['profileId: ""', { code: 'BAD_ID', path: ['profileId'] }],
    ['asOf: "9999-12-31"', { code: 'OUT_OF_RANGE', path: ['asOf'] }],
    ['asOf: "0001-01-01"', { code: 'OUT_OF_RANGE', path: ['asOf'] }],
    [
      'profileId: "EligibilityProfile:00000000-0000-0000-0000-000000000000"',
      { code: 'NOT_FOUND', path: ['profileId'] },
    ],
  ])('%s is refused with its path', async (args, fault) => {
    expect(await faultsOf(args)).toMatchObject([fault]);
  });

  test('every fault is told at once', async () => {
    const { errors } = await world.send(
      `query ($id: ID!) { node(id: $id) { ... on Proposal {
         matches(weights: { theme: -1 }, profileId: "x", asOf: "9999-12-31") { totalCount } } } }`,
      { id: request },
    );
    expect(
      (errors?.[0]?.extensions?.['faults'] as Data[]).map(({ path }) => path.join('.') as string),
    ).toEqual(['weights.theme', 'profileId', 'asOf']);
  });

  test('a proposal is no counterpart of itself', async () => {
    const { errors } = await world.send(
      'query ($id: ID!) { explainMatch(proposalId: $id, counterpartId: $id) { score } }',
      { id: twoWay },
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      faults: [{ code: 'CONTRADICTION', path: ['counterpartId'] }],
    });
  });

  test('weights are normalised to 10000 by largest remainder, for the own side alone', async () => {
    const [match] = (await matchesOf(world, request, 'weights: { theme: 1, modality: 1, text: 1 }')).nodes;
    const weights = (side: number) =>
      match.sides[side].contributions.map(({ weight }: Data) => weight as number) as number[];
    expect(weights(0)).toEqual([3_334, 3_333, 3_333]);
    expect(weights(1)).toHaveLength(11);
  });

  test('a proposal of two ways looks both ways, and shows the roles', async () => {
    const { nodes } = await matchesOf(world, twoWay);
    const roles = nodes.map(({ sides }: Data) => sides.map(({ role }: Data) => role as string).join());
    expect(new Set(roles)).toEqual(new Set(['PIVOTAL,BENEFICIARY', 'BENEFICIARY,PIVOTAL']));
    const asPivotal = await matchesOf(world, twoWay, 'role: BENEFICIARY');
    expect(asPivotal.nodes.map(({ counterpart }: Data) => counterpart.id)).toEqual([request]);
  });

  test('a profile decides who counts as the South', async () => {
    expect((await matchesOf(world, request)).totalCount).toBe(4);
    expect((await matchesOf(world, request, `profileId: "${profile}"`)).totalCount).toBe(0);
  });

  test('reasons are told for every criterion, known or not', async () => {
    const [match] = (await matchesOf(world, request)).nodes;
    for (const side of match.sides) {
      expect(side.reasons).toHaveLength(side.contributions.length);
      for (const { message } of side.reasons) expect(message).toMatch(/^[A-Z'].+/);
    }
    expect(match.sides[0].reasons[0].message).toBe(
      'Covers 1 of your 1 need; best fit: Payments and finance for e-commerce',
    );
  });
});
