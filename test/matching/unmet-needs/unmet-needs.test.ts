import { stranger } from '../../../src/access/viewer';
import { startWorld, type Data, type World } from '../../support/world';
import { memberOf } from '../../support/viewers';
import { matchesOf, now, publish, randomMarket, registerInstitution } from '../market-world';

const fields = `totalCount requestCount
  pageInfo { hasNextPage endCursor }
  themes { theme { code } requests } countries { country { alpha3 } requests }
  nodes { proposal { id kind country { alpha3 } needs { theme { code } } }
    obstacles { offers barredBy { rule offers } nearestChange { offer { id } change { kind message } } } }`;

describe('the requests that nobody answers', () => {
  let world: World;
  let hosts: { laos: string; china: string };

  beforeAll(async () => {
    world = await startWorld();
    hosts = { laos: await registerInstitution(world, 'LAO'), china: await registerInstitution(world, 'CHN') };
    await randomMarket(world, 4, 30);
  });
  afterAll(() => world.close());

  const unmet = async (args = 'first: 100', as: object = {}, asked = fields): Promise<Data> => {
    const data = await world.ask(`{ unmetNeeds(${args}) { ${asked} } }`, {}, { now, ...as });
    return data.unmetNeeds;
  };
  const ids = (found: Data): string[] => found.nodes.map(({ proposal }: Data) => proposal.id as string);
  const capability = 'missingCapability { theme { code } modality frees requests(first: 100) { id } }';

  test('are the open ones whose list of pivotal partners is empty, before every viewer', async () => {
    for (const viewer of [undefined, stranger, memberOf(hosts.laos)]) {
      const as = viewer ? { viewer } : {};
      const all = await world.ask(
        `{ proposals(first: 100, filter: { roles: [BENEFICIARY], statuses: [PUBLISHED] }) { nodes { id } } }`,
        {},
        { now, ...as },
      );
      const expected: string[] = [];
      for (const { id } of all.proposals.nodes as Data[]) {
        const matches = await matchesOf(world, id as string, 'role: PIVOTAL, first: 1', as);
        if (matches.eligibleCount === 0) expected.push(id as string);
      }
      const found = await unmet('first: 100', as);
      expect(ids(found)).toEqual(expected.sort());
      expect(found.totalCount).toBe(expected.length);
      expect(found.requestCount).toBe(all.proposals.nodes.length);
      expect(expected.length).toBeGreaterThan(2);
    }
  });

  test('what stands in the way is what the barred matches tell', async () => {
    for (const { proposal, obstacles } of (await unmet()).nodes as Data[]) {
      const barred = await matchesOf(
        world,
        proposal.id as string,
        'role: PIVOTAL, first: 100, includeBarred: true',
      );
      expect(obstacles.offers).toBe(barred.totalCount);
      for (const { rule, offers } of obstacles.barredBy as Data[]) {
        const held = barred.nodes.filter(({ failedRules }: Data) =>
          failedRules.some(({ code }: Data) => code === rule),
        );
        expect(held).toHaveLength(offers as number);
      }
      const withChange = barred.nodes.filter(({ nearestChange }: Data) => nearestChange !== null);
      if (obstacles.nearestChange === null) expect(withChange).toEqual([]);
      else {
        const { offer, change } = obstacles.nearestChange;
        const same = withChange.find(({ counterpart }: Data) => counterpart.id === offer.id);
        expect(same.nearestChange).toMatchObject(change);
      }
    }
  });

  test('themes and countries are counts of the requests', async () => {
    const { nodes, themes, countries } = await unmet();
    const needing = (code: string) =>
      nodes.filter(({ proposal }: Data) => proposal.needs.some(({ theme }: Data) => theme.code === code))
        .length;
    for (const { theme, requests } of themes as Data[]) expect(requests).toBe(needing(theme.code as string));
    const total = (countries as Data[]).reduce((sum: number, { requests }) => sum + (requests as number), 0);
    expect(total).toBe(nodes.length);
  });

  test('by theme and country, and page by page', async () => {
    const whole = await unmet();
    const theme = whole.themes[0].theme.code as string;
    const themed = await unmet(`first: 100, filter: { themes: ["${theme.split('.')[0]}"] }`);
    const within = (code: string) => code.split('.')[0] === theme.split('.')[0];
    expect(ids(themed)).toEqual(
      whole.nodes
        .filter(({ proposal }: Data) =>
          proposal.needs.some((need: Data) => within(need.theme.code as string)),
        )
        .map(({ proposal }: Data) => proposal.id as string),
    );
    const country = whole.nodes[0].proposal.country.alpha3 as string;
    const local = await unmet(`first: 100, filter: { countries: ["${country}"] }`);
    expect(ids(local)).toEqual(
      whole.nodes
        .filter(({ proposal }: Data) => proposal.country?.alpha3 === country)
        .map(({ proposal }: Data) => proposal.id as string),
    );
    const paged: string[] = [];
    for (let cursor = ''; ;) {
      const page = await unmet(`first: 2 ${cursor}`);
      paged.push(...ids(page));
      if (!page.pageInfo.hasNextPage) break;
      cursor = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(paged).toEqual(ids(whole));
  });

  test('an offer of the missing capability makes them eligible', async () => {
    const request = await publish(world, {
      kind: 'REQUEST',
      institutionId: hosts.laos,
      needs: [{ theme: 'ENERGY', modality: 'PEER_REVIEW', importance: 'MUST' }],
    });
    const before = await unmet(
      'filter: { countries: ["LAO"] }',
      {},
      `totalCount ${capability} nodes { proposal { id } }`,
    );
    const { theme, modality, frees, requests } = before.missingCapability;
    expect(requests).toHaveLength(frees as number);
    expect(ids(before)).toContain(request);
    await publish(world, {
      kind: 'OFFER',
      institutionId: hosts.china,
      gives: [{ theme: theme.code, modality }],
      funding: 'OFFERS',
      interpreter: true,
      bringsLogistics: true,
    });
    const left = await unmet('filter: { countries: ["LAO"] }', {}, `totalCount nodes { proposal { id } }`);
    expect(ids(left).filter((id) => requests.some((freed: Data) => freed.id === id))).toEqual([]);
    expect(left.totalCount).toBe(before.totalCount - frees);
  });

  test('faults stand at their paths', async () => {
    const faults = async (args: string) => {
      const { errors } = await world.send(`{ unmetNeeds(${args}) { totalCount } }`, {}, { now });
      return errors?.[0]?.extensions?.['faults'] as { code: string; path: string[] }[];
    };
    expect(await faults('filter: { themes: ["NOPE"], countries: ["XXX"] }')).toMatchObject([
      { code: 'UNKNOWN_CODE', path: ['filter', 'themes', '0'] },
      { code: 'UNKNOWN_CODE', path: ['filter', 'countries', '0'] },
    ]);
    expect(await faults('first: 101')).toMatchObject([{ code: 'OUT_OF_RANGE', path: ['first'] }]);
    expect(await faults('after: "nonsense"')).toMatchObject([{ code: 'BAD_CURSOR', path: ['after'] }]);
  });
});
