import { stranger } from '../../src/access/viewer';
import { defaultProfile, defaultProfileId } from '../../src/eligibility/default-profile';
import {
  eligibleCountries,
  ensureDefaultProfile,
  findProfiles,
} from '../../src/eligibility/eligibility-profiles.repository';
import { faultLine } from '../support/fault-lines';
import { startWorld, type Data, type Variables, type World } from '../support/world';

let world: World;

const FIELDS = `id name description isDefault revision groups { code } alsoCountries { alpha3 } exceptCountries { alpha3 }`;
const CREATE = `mutation ($input: CreateEligibilityProfileInput!) {
  createEligibilityProfile(input: $input) { profile { ${FIELDS} } userErrors { code path } }
}`;
const EDIT = `mutation ($input: EditEligibilityProfileInput!) {
  editEligibilityProfile(input: $input) { profile { ${FIELDS} } userErrors { code path } }
}`;
const COUNTRIES = `query ($id: ID!, $asOf: Date) {
  node(id: $id) { ... on EligibilityProfile { countries(asOf: $asOf) { named country { alpha3 } groups { code } } } }
}`;
const defaultId = `EligibilityProfile:${defaultProfileId}`;

const created = async (input: Variables): Promise<Data> =>
  (await world.ask(CREATE, { input })).createEligibilityProfile.profile;

async function refusal(source: string, input: Variables, as = {}): Promise<string[]> {
  const { data, errors } = await world.send(source, { input }, as);
  expect(errors).toBeUndefined();
  const payload = Object.values(data)[0] as Data;
  expect(payload.profile).toBeNull();
  return payload.userErrors.map(faultLine);
}

async function admitted(id: string, asOf: string): Promise<Record<string, string[]>> {
  const { node } = await world.ask(COUNTRIES, { id, asOf });
  return Object.fromEntries(
    node.countries.map(({ country, groups }: Data) => [country.alpha3, groups.map(({ code }: Data) => code)]),
  );
}

beforeAll(async () => {
  world = await startWorld();
  await ensureDefaultProfile(world.database.manager, new Date());
});
afterAll(() => world.close());

describe('the default profile', () => {
  test('is there once, however often it is ensured, and keeps what was edited', async () => {
    const description = 'As our organisers understand it';
    const [stored] = await findProfiles(world.database.manager, [defaultProfileId]);
    const input = { id: defaultId, revision: stored!.revision, description };
    await world.ask(EDIT, { input });
    const ensure = () => ensureDefaultProfile(world.database.manager, new Date());
    await Promise.all([ensure(), ensure(), ensure()]);
    const { eligibilityProfiles } = await world.ask(
      `{ eligibilityProfiles(first: 100) { nodes { ${FIELDS} } totalCount } }`,
      {},
      { viewer: stranger },
    );
    const defaults = eligibilityProfiles.nodes.filter(({ isDefault }: Data) => isDefault);
    expect(defaults).toEqual([
      expect.objectContaining({
        id: defaultId,
        description,
        groups: defaultProfile(new Date()).groups.map((code) => ({ code })),
      }),
    ]);
  });

  test('cannot be joined by a second one', async () => {
    const insert = world.database.query(
      `INSERT INTO eligibility_profile SELECT gen_random_uuid(), name, description, groups, also_countries, except_countries,
        is_default, revision, created_at, updated_at FROM eligibility_profile WHERE is_default`,
    );
    await expect(insert).rejects.toMatchObject({ constraint: 'eligibility_profile_default_ux' });
  });

  test('says whom it admits on a day, and through which groups', async () => {
    const before = await admitted(defaultId, '2023-12-12');
    const after = await admitted(defaultId, '2023-12-13');
    expect(before['BTN']).toContain('LDC');
    expect(after['BTN']).not.toContain('LDC');
    expect(after['BTN']).toContain('LLDC');
    expect(after['MEX']).toEqual(['DAC_ODA']);
    expect(Object.keys(after)).not.toContain('DEU');
    expect(Object.keys(after)).toEqual(Object.keys(after).sort());
  });

  test('says the same to the matching room', async () => {
    const db = world.database.manager;
    const [profile] = await findProfiles(db, [defaultProfileId]);
    const eligible = await eligibleCountries(db, profile!, '2025-06-01');
    expect([...eligible]).toEqual(Object.keys(await admitted(defaultId, '2025-06-01')));
  });
});

describe('a profile of our own', () => {
  test('is made with canonical codes', async () => {
    const input = {
      name: ' Landlocked Africa ',
      groups: ['LLDC'],
      alsoCountries: ['ke'],
      exceptCountries: ['418'],
    };
    expect(await created(input)).toMatchObject({
      name: 'Landlocked Africa',
      isDefault: false,
      revision: 1,
      groups: [{ code: 'LLDC' }],
      alsoCountries: [{ alpha3: 'KEN' }],
      exceptCountries: [{ alpha3: 'LAO' }],
    });
  });

  test('admits by its groups and names', async () => {
    const { id } = await created({
      name: 'Named',
      groups: ['LLDC'],
      alsoCountries: ['KEN', 'RWA'],
      exceptCountries: ['LAO'],
    });
    const { node } = await world.ask(COUNTRIES, { id, asOf: '2025-01-01' });
    const by = (code: string) => node.countries.find(({ country }: Data) => country.alpha3 === code);
    expect(by('KEN')).toEqual({ named: true, country: { alpha3: 'KEN' }, groups: [] });
    expect(by('RWA')).toEqual({ named: true, country: { alpha3: 'RWA' }, groups: [{ code: 'LLDC' }] });
    expect(by('LAO')).toBeUndefined();
  });

  test('is edited: what is given changes, null empties, the rest stays', async () => {
    const { id } = await created({
      name: 'Before',
      description: 'D',
      groups: ['LDC'],
      alsoCountries: ['KEN'],
    });
    const input = { id, revision: 1, groups: null, description: null };
    const { editEligibilityProfile } = await world.ask(EDIT, { input });
    expect(editEligibilityProfile.profile).toMatchObject({
      name: 'Before',
      description: null,
      groups: [],
      alsoCountries: [{ alpha3: 'KEN' }],
      revision: 2,
    });
  });

  test('edited by two at once has one winner', async () => {
    const { id } = await created({ name: 'Contested', groups: ['LDC'] });
    const edit = (name: string) => world.send(EDIT, { input: { id, revision: 1, name } });
    const payloads = (await Promise.all(['One', 'Two', 'Three'].map(edit))).map(
      ({ data }) => data.editEligibilityProfile,
    );
    expect(payloads.filter(({ profile }) => profile !== null)).toHaveLength(1);
    expect(payloads.flatMap(({ userErrors }) => userErrors.map(faultLine))).toEqual(
      Array<string>(2).fill('revision STALE_REVISION'),
    );
  });

  test('is refused with all its faults', async () => {
    const input = { name: '', groups: ['SOUTH'], alsoCountries: ['LAO', 'LA'], exceptCountries: ['418'] };
    expect((await refusal(CREATE, input)).sort()).toEqual([
      'alsoCountries.1 DUPLICATE',
      'exceptCountries.0 CONTRADICTION',
      'groups.0 UNKNOWN_CODE',
      'name TOO_SHORT',
    ]);
    expect(await refusal(CREATE, { name: 'Nobody' })).toEqual(['groups REQUIRED']);
    expect(await refusal(EDIT, { id: 'Country:LAO', revision: 1 })).toEqual(['id BAD_ID']);
    const nothing = 'EligibilityProfile:00000000-0000-4000-8000-000000000000';
    expect(await refusal(EDIT, { id: nothing, revision: 1 })).toEqual(['id NOT_FOUND']);
  });

  test('is refused to a stranger', async () => {
    const as = { viewer: stranger };
    expect(await refusal(CREATE, { name: 'Mine', groups: ['LDC'] }, as)).toEqual([' FORBIDDEN']);
    expect(await refusal(EDIT, { id: defaultId, revision: 1, name: 'Mine' }, as)).toEqual([' FORBIDDEN']);
  });
});

test('the countries of many profiles take one more statement than the list', async () => {
  for (const group of ['LDC', 'LLDC', 'G77']) await created({ name: `Only ${group}`, groups: [group] });
  const list = '{ eligibilityProfiles(first: 100) { nodes { name countries { country { alpha3 } } } } }';
  expect(await world.countStatements(() => world.ask(list))).toBe(2);
});
