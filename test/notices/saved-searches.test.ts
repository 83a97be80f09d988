import { newAccount } from '../support/accounts';
import { faultLine } from '../support/fault-lines';
import { drain } from '../support/outbox';
import { stranger } from '../../src/access/viewer';
import { as } from '../support/accounts';
import { startWorld, type Data, type Variables, type World } from '../support/world';
import { act, ask, draftProposal, newInstitution, noticesOf, publishProposal } from './people';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const SEARCH = 'savedSearch { id name filter alerts revision proposals { totalCount nodes { id } } }';

async function save(account: string, input: Variables): Promise<Data> {
  return (await act(world, account, 'saveSearch', { name: 'Payments', ...input }, SEARCH)).savedSearch;
}

async function refusal(account: string, name: string, input: Variables): Promise<string[]> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data } = await world.send(
    `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code path message } } }`,
    { input },
    { viewer: await as(world, account) },
  );
  return data[name].userErrors.map(faultLine);
}

/** The names of the searches that told the account of the proposal. */
async function alertsFor(account: string, proposal: string): Promise<(string | undefined)[]> {
  const told = await noticesOf(world, account, { kinds: ['SAVED_SEARCH'] });
  return told.filter(({ subject }) => subject?.id === proposal).map(({ savedSearch }) => savedSearch?.name);
}

describe('a saved search', () => {
  test('is kept as it was asked, finds again, is edited and deleted, and is its owner’s alone', async () => {
    const owner = await newAccount(world, 'Searcher');
    const other = await newAccount(world, 'Other Searcher');
    const host = await newInstitution(world, 'Searched', 'CHN');
    const offer = await publishProposal(world, host.account, host.institution);
    const filter = { kinds: ['OFFER'], themes: ['ECOM.PAYMENTS'], countries: ['CHN'] };
    const saved = await save(owner, { filter });
    expect(saved).toMatchObject({ filter, alerts: true, revision: 1 });
    expect(saved.proposals.nodes).toEqual([{ id: offer }]);

    const byId = 'query ($id: ID!) { node(id: $id) { ... on SavedSearch { name } } }';
    expect((await ask(world, other, byId, { id: saved.id })).node).toBeNull();
    const mine = '{ viewer { savedSearches { totalCount nodes { id } } } }';
    expect((await ask(world, owner, mine)).viewer.savedSearches.nodes).toEqual([{ id: saved.id }]);
    expect((await ask(world, other, mine)).viewer.savedSearches.totalCount).toBe(0);

    const at = { id: saved.id, revision: 1 };
    expect(await refusal(other, 'editSavedSearch', { ...at, name: 'Mine now' })).toEqual(['id NOT_FOUND']);
    expect(await refusal(other, 'deleteSavedSearch', at)).toEqual(['id NOT_FOUND']);
    const edited = await act(
      world,
      owner,
      'editSavedSearch',
      { ...at, alerts: false, filter: { kinds: ['REQUEST'] } },
      SEARCH,
    );
    expect(edited.savedSearch).toMatchObject({
      name: 'Payments',
      alerts: false,
      revision: 2,
      filter: { kinds: ['REQUEST'] },
    });
    expect(await refusal(owner, 'editSavedSearch', at)).toEqual(['revision STALE_REVISION']);
    await act(world, owner, 'deleteSavedSearch', { id: saved.id, revision: 2 });
    expect((await ask(world, owner, mine)).viewer.savedSearches.totalCount).toBe(0);
  });

  test('is checked as a filter is', async () => {
    const owner = await newAccount(world, 'Careless');
    const filter = { themes: ['NO.SUCH'], countries: ['XXX'] };
    expect(await refusal(owner, 'saveSearch', { name: 'Bad', filter })).toEqual(
      expect.arrayContaining(['filter.themes.0 UNKNOWN_CODE', 'filter.countries.0 UNKNOWN_CODE']),
    );
    expect(await refusal(owner, 'saveSearch', { name: ' ', filter: {} })).toEqual(['name TOO_SHORT']);
    const { data } = await world.send(
      '{ viewer { savedSearches { totalCount } } }',
      {},
      { viewer: stranger },
    );
    expect(data.viewer).toBeNull();
  });

  test('is one of at most 50, also where many are saved at once', async () => {
    const owner = await newAccount(world, 'Collector');
    for (let count = 0; count < 48; count++) await save(owner, { filter: {}, alerts: false });
    const rest = await Promise.all(
      Array.from({ length: 6 }, () => refusal(owner, 'saveSearch', { name: 'x', filter: {} })),
    );
    expect(rest.filter((faults) => faults.length === 0)).toHaveLength(2);
    expect(rest.flat()).toEqual(Array.from({ length: 4 }, () => ' LIMIT_REACHED'));
  });
});

describe('an alert', () => {
  test('tells once of a published proposal that is found, and never those who published it', async () => {
    const owner = await newAccount(world, 'Alerted');
    const host = await newInstitution(world, 'Publisher', 'CHN');
    await save(owner, { name: 'All of China', filter: { countries: ['CN'] } });
    await save(owner, { name: 'Requests', filter: { kinds: ['REQUEST'] } });
    await save(owner, { name: 'Silent', filter: {}, alerts: false });
    await save(host.account, { name: 'Own', filter: {} });
    const offer = await publishProposal(world, host.account, host.institution);
    await drain(world);
    expect(await alertsFor(owner, offer)).toEqual(['All of China']);
    expect(await alertsFor(host.account, offer)).toEqual([]);
  });

  test('goes by what its owner may see at that moment', async () => {
    const [outside, member] = [await newAccount(world, 'Outside'), await newInstitution(world, 'Inside')];
    const host = await newInstitution(world, 'Discreet', 'CHN');
    for (const account of [outside, member.account]) await save(account, { name: 'Everything', filter: {} });
    const { id, revision } = await draftProposal(world, host.account, host.institution, {
      visibility: 'MEMBERS',
    });
    await act(world, host.account, 'publishProposal', { id, revision });
    await drain(world);
    expect(await alertsFor(outside, id)).toEqual([]);
    expect(await alertsFor(member.account, id)).toEqual(['Everything']);
  });

  test('reaches every search, however many there are', async () => {
    const host = await newInstitution(world, 'Popular', 'CHN');
    const owners = [];
    for (let count = 0; count < 60; count++) {
      const owner = await newAccount(world, `Fan ${count}`);
      await save(owner, { name: 'Everything', filter: { search: 'zanzibar' } });
      owners.push(owner);
    }
    const found = await publishProposal(world, host.account, host.institution, {
      title: 'Zanzibar spice exports',
    });
    await drain(world);
    for (const owner of owners) expect(await alertsFor(owner, found)).toEqual(['Everything']);
  });
});
