import { stranger } from '../../src/access/viewer';
import { areCalledAlike } from '../../src/institutions/similar-names';
import { registered } from '../participants/people';
import { focalPointOf } from '../support/viewers';
import { startWorld, type Data, type World } from '../support/world';
import { upon, whole } from './institution-actions';

describe('two names', () => {
  const named = (name: string, acronym: string | null = null, aliases: string[] = []) => ({
    name,
    acronym,
    aliases,
  });
  test.each([
    ['Ministry of Industry and Commerce', 'Commerce and Industry, Ministry of', true],
    ['Ministère du Commerce', 'Ministere du commerce', true],
    ['义乌工商职业技术学院', '义乌工商职业学院', true],
    ['Ministry of Health', 'Ministry of Commerce', false],
    ['University of Nairobi', 'University of Kigali', false],
    ['of', 'the', false],
  ])('%s and %s', (one, other, alike) => {
    expect(areCalledAlike(named(one), named(other))).toBe(alike);
    expect(areCalledAlike(named(other), named(one))).toBe(alike);
  });

  test('the same short form, and any alias', () => {
    expect(areCalledAlike(named('Kasuang', 'MOIC'), named('Ministry', 'moic'))).toBe(true);
    expect(areCalledAlike(named('Kasuang', null, ['Trade Office']), named('Trade office'))).toBe(true);
    expect(areCalledAlike(named('Kasuang', null), named('Ministry', null))).toBe(false);
  });
});

describe('possible duplicates', () => {
  let world: World;
  let ministry: string;
  beforeAll(async () => {
    world = await startWorld();
    ministry = await registered(world, 'Ministry of Industry and Commerce', 'LAO');
    await upon(world, 'editInstitution', ministry, { website: 'https://www.moic.gov.la/en' });
  });
  afterAll(() => world.close());

  const SOURCE = `query ($id: ID!) { possibleDuplicates(institutionId: $id) { likeness institution { name } } }`;
  const found = async (id = ministry): Promise<Record<string, string[]>> => {
    const { possibleDuplicates } = await world.ask(SOURCE, { id });
    return Object.fromEntries(
      possibleDuplicates.map(({ institution, likeness }: Data) => [institution.name, likeness]),
    );
  };

  test('are those of the same country with like names, and those on the same site', async () => {
    await registered(world, 'Ministry of Commerce and Industry', 'LAO');
    await registered(world, 'Ministry of Commerce and Industry (Kenya)', 'KEN');
    await registered(world, 'Ministry of Health', 'LAO');
    const both = await registered(world, 'Industry & Commerce Ministry', 'LAO');
    await upon(world, 'editInstitution', both, { website: 'http://MOIC.gov.la' });
    const site = await registered(world, 'Kasuang Utsahakam', 'LAO');
    await upon(world, 'editInstitution', site, { website: 'https://moic.gov.la:443/lo' });
    expect(await found()).toEqual({
      'Industry & Commerce Ministry': ['IDENTIFIER_OR_SITE', 'NAME'],
      'Kasuang Utsahakam': ['IDENTIFIER_OR_SITE'],
      'Ministry of Commerce and Industry': ['NAME'],
    });
    expect(Object.keys(await found())[0]).toBe('Industry & Commerce Ministry');
    await whole(world, 'mergeInstitutions', { keepId: ministry, duplicateId: both });
    expect(Object.keys(await found())).not.toContain('Industry & Commerce Ministry');
  });

  test('are those with the same identifier but for upper and lower case', async () => {
    const [one, other] = [await registered(world, 'Alpha', 'KEN'), await registered(world, 'Beta', 'UGA')];
    await upon(world, 'editInstitution', one, { organisationIdentifier: 'KE-NGO-12ab' });
    await upon(world, 'editInstitution', other, { organisationIdentifier: 'KE-NGO-12AB' });
    expect(await found(one)).toEqual({ Beta: ['IDENTIFIER_OR_SITE'] });
  });

  test('are none where nothing is told that could be shared', async () => {
    expect(await found(await registered(world, 'Zeta', 'UGA'))).toEqual({});
  });

  test('are for administrators, of institutions that are there', async () => {
    const code = async (variables: object, as = {}) =>
      (await world.send(SOURCE, { ...variables }, as)).errors?.[0]?.extensions?.['code'];
    expect(await code({ id: ministry }, { viewer: stranger })).toBe('FORBIDDEN');
    expect(await code({ id: ministry }, { viewer: focalPointOf(ministry) })).toBe('FORBIDDEN');
    expect(await code({ id: 'Institution:00000000-0000-4000-8000-000000000000' })).toBe('NOT_FOUND');
    expect(await code({ id: 'Country:LAO' })).toBe('BAD_ID');
  });
});
