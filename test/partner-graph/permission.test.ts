import { stranger } from '../../src/access/viewer';
import { act, draft, registerInstitution } from '../matching/market-world';
import {
  beneficiary,
  done,
  express,
  partner,
  pivotal,
  refreshed,
  type Party,
} from '../partnerships/partner-world';
import { administrator, memberOf } from '../support/viewers';
import { startWorld, type Data, type World } from '../support/world';
import { graphOf, lines, record } from './graph-world';

let world: World;
let asking: Party;
let asked: Party;
let outsider: Party;
beforeAll(async () => {
  world = await startWorld();
  [asking, asked, outsider] = [await beneficiary(world), await pivotal(world), await pivotal(world)];
});
afterAll(() => world.close());

const args = 'level: INSTITUTION';
const everyField = (one: string, other: string) => `
  near: neighbourhood(of: "${one}", depth: 4) { nodeCount reached }
  paths(from: "${one}", to: "${other}") { nodeCount paths { length } }
  commonPartners(a: "${one}", b: "${other}") { nodeCount }
  metrics { communities modularity }
  brokers { nodeCount }
  communities { number innerPairs outerPairs }
  evolution(from: "2025-01-01", to: "2027-01-01") { nodes pairs agreedPairs proposedPairs newPairs endedPairs }
  graphml: export(format: GRAPHML) gexf: export(format: GEXF)
  nodesCsv: export(format: NODES_CSV) edgesCsv: export(format: EDGES_CSV)`;

/** All that the graph says to somebody, but for when it was drawn. */
async function all(viewer: Parameters<typeof graphOf>[2], level = args): Promise<Data> {
  const { computedAt, ...rest } = await graphOf(
    world,
    level,
    viewer,
    everyField(asking.institution, asked.institution),
  );
  expect(computedAt).toBeDefined();
  return rest;
}

const names = () => ({
  [asking.institution]: 'asking',
  [asked.institution]: 'asked',
  [outsider.institution]: 'outsider',
});
const seenBy = async (party: Party) =>
  lines(await graphOf(world, args, await refreshed(world, party)), names());

async function outsidersSeeNothingOf(work: () => Promise<unknown>): Promise<void> {
  const others = [stranger, await refreshed(world, outsider)];
  const before = [];
  for (const viewer of others)
    for (const level of [args, 'level: COUNTRY']) before.push(await all(viewer, level));
  await work();
  const after = [];
  for (const viewer of others)
    for (const level of [args, 'level: COUNTRY']) after.push(await all(viewer, level));
  expect(after).toEqual(before);
}

test('an interest, a partnership, and an agreement that is proposed or confidential are for their members only', async () => {
  await record(world, [{ institutionId: outsider.institution }, { country: 'KEN' }]);
  let partnership = '';
  await outsidersSeeNothingOf(async () => {
    const { id } = await express(world, asking, asked);
    expect(await seenBy(asking)).toContain('asked-asking PARTNERSHIP PROPOSED x1');
    expect(await seenBy(asked)).toContain('asked-asking PARTNERSHIP PROPOSED x1');
    const accepted = await done(world, 'acceptInterest', { id }, asked.viewer);
    partnership = accepted.partnership.id as string;
    expect(await seenBy(asking)).toContain('asked-asking PARTNERSHIP PROPOSED x1');
    const paper = {
      partnershipId: partnership,
      kind: 'MEMORANDUM',
      title: 'A quiet one',
      confidential: true,
    };
    const { id: quiet } = await done(world, 'proposeAgreement', paper, asking.viewer);
    expect(await seenBy(asked)).toContain('asked-asking AGREEMENT PROPOSED x1');
    await done(world, 'confirmAgreement', { id: quiet }, asked.viewer);
    expect(await seenBy(asked)).toEqual([
      'KEN-outsider AGREEMENT AGREED x1',
      'asked-asking AGREEMENT AGREED x1',
      'asked-asking PARTNERSHIP AGREED x1',
    ]);
  });
  const everything = await all(administrator);
  expect(lines(everything, names())).toEqual(await seenBy(asked));
  expect(everything.totals).toMatchObject({ nodes: 4, pairs: 2 });
  const own = await all(await refreshed(world, asking));
  expect(own).toMatchObject({ near: { reached: [1, 1] }, paths: { paths: [{ length: 1 }] } });
  expect(lines(await graphOf(world, `${args}, scope: PUBLIC`, administrator), names())).toEqual([
    'KEN-outsider AGREEMENT AGREED x1',
  ]);
  // An open paper is everybody's at once, also for whom the confidential one stays hidden.
  const paper = { partnershipId: partnership, kind: 'WORK_PLAN', title: 'An open one', confidential: false };
  const { id: open } = await done(world, 'proposeAgreement', paper, asking.viewer);
  await done(world, 'confirmAgreement', { id: open }, asked.viewer);
  const shown = await graphOf(world, args, stranger);
  expect(lines(shown, names())).toEqual([
    'KEN-outsider AGREEMENT AGREED x1',
    'asked-asking AGREEMENT AGREED x1',
  ]);
  const edge = shown.edges.find(({ records }: Data) => records[0].id === open);
  expect(edge.themes).toEqual([{ code: 'ECOM.PAYMENTS' }]);
  expect(await seenBy(asked)).toContain('asked-asking AGREEMENT AGREED x2');
});

test('the revision names the content: another after each open change, and the same where the content is again', async () => {
  const revision = async () => (await graphOf(world, args, stranger)).revision as string;
  const seen = [await revision()];
  const parties = [{ country: 'GHA' }, { country: 'PER' }];
  const first = await record(world, parties);
  seen.push(await revision());
  await record(world, [{ country: 'GHA' }, { country: 'FJI' }]);
  seen.push(await revision());
  await world.database.query('UPDATE agreement SET confidential = true WHERE id = $1', [
    first.replace('Agreement:', ''),
  ]);
  seen.push(await revision());
  expect(new Set(seen).size).toBe(4);
  await record(world, parties, { confidential: true });
  // As many other graphs as are kept, so that this one is drawn anew.
  for (let day = 10; day < 24; day++) await graphOf(world, `${args}, asOf: "2026-06-${day}"`, stranger);
  expect(await revision()).toBe(seen[3]);
});

test('what members need in a proposal that is not public shows in no open agreement', async () => {
  const [quiet, other] = [await beneficiary(world, { visibility: 'MEMBERS' }), await pivotal(world)];
  const partnershipId = await partner(world, quiet, other);
  const paper = { partnershipId, kind: 'WORK_PLAN', title: 'An open one', confidential: false };
  const { id } = await done(world, 'proposeAgreement', paper, quiet.viewer);
  await done(world, 'confirmAgreement', { id }, other.viewer);
  const themesFor = async (viewer: Parameters<typeof graphOf>[2]) => {
    const { edges } = await graphOf(world, `${args}, kinds: [AGREEMENT]`, viewer);
    return edges.find(({ records }: Data) => records.some((one: Data) => one.id === id)).themes;
  };
  expect(await themesFor(stranger)).toEqual([]);
});

test('who stands behind an anonymised proposal shows when all have said yes, not before', async () => {
  const [hidden, curious] = [
    await pivotal(world, { visibility: 'ANONYMISED_UNTIL_MUTUAL' }),
    await beneficiary(world),
  ];
  const { id } = await express(world, curious, hidden);
  const mine = async () => {
    const { edges } = await graphOf(world, args, await refreshed(world, curious));
    return edges.filter(({ source, target }: Data) => [source, target].includes(curious.institution)).length;
  };
  expect(await mine()).toBe(0);
  await done(world, 'acceptInterest', { id }, hidden.viewer);
  expect(await mine()).toBe(1);
});

test('a merged institution stands where its entry went', async () => {
  const [kept, duplicate] = [
    await registerInstitution(world, 'RWA', 'An office'),
    await registerInstitution(world, 'RWA', 'An office again'),
  ];
  await record(world, [{ institutionId: duplicate }, { country: 'BRA' }]);
  const ends = async () => {
    const { edges } = await graphOf(world, `${args}, kinds: [AGREEMENT]`, stranger);
    return (edges as Data[])
      .filter(({ source }) => source === 'Country:BRA')
      .map(({ target }) => target as string);
  };
  expect(await ends()).toEqual([duplicate]);
  await world.ask(
    `mutation ($input: MergeInstitutionsInput!) { mergeInstitutions(input: $input) {
       institution { id } userErrors { code message path } } }`,
    { input: { keepId: kept, duplicateId: duplicate } },
  );
  expect(await ends()).toEqual([kept]);
  const { neighbourhood } = await graphOf(
    world,
    args,
    stranger,
    `neighbourhood(of: "${duplicate}") { nodes { id } }`,
  );
  expect(neighbourhood.nodes.map(({ id }: Data) => id)).toEqual([kept, 'Country:BRA']);
});

test('a missing bridge is drawn from proposals that the viewer may see, and to their institutions', async () => {
  const [north, south] = [
    await registerInstitution(world, 'NPL', 'A bureau'),
    await registerInstitution(world, 'FJI', 'A college'),
  ];
  await record(world, [{ institutionId: north }, { country: 'MDV' }]);
  await record(world, [{ institutionId: south }, { country: 'TON' }]);
  const capability = { theme: 'HEALTH', modality: 'TRAINING_COURSE' };
  const publishedBy = async (institutionId: string, fields: object) => {
    const made = await draft(world, { institutionId, ...fields });
    await act(world, 'publishProposal', made);
    return made.id;
  };
  const need = await publishedBy(north, { kind: 'REQUEST', needs: [capability] });
  const give = await publishedBy(south, { kind: 'OFFER', gives: [capability], visibility: 'MEMBERS' });
  const bridges = async (viewer: Parameters<typeof graphOf>[2]) => {
    const fields =
      'needingCommunity givingCommunity needingCount themes { code } needing { id } giving { id }';
    const { bridgesMissing, nodes } = await graphOf(world, args, viewer, `bridgesMissing { ${fields} }`);
    const communityOf = (id: string) => nodes.find((node: Data) => node.id === id).community;
    return (bridgesMissing as Data[]).filter(
      ({ needingCommunity, givingCommunity }) =>
        needingCommunity === communityOf(north) && givingCommunity === communityOf(south),
    );
  };
  expect(await bridges(stranger)).toEqual([]);
  expect(await bridges(memberOf(north))).toMatchObject([
    { needingCount: 1, themes: [{ code: 'HEALTH' }], needing: [{ id: need }], giving: [{ id: give }] },
  ]);
  await record(world, [{ institutionId: north }, { institutionId: south }]);
  expect(await bridges(memberOf(north))).toEqual([]);
});
