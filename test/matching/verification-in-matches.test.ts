import { expireVerifications } from '../../src/institutions/verification-expiry.repository';
import { upon } from '../institutions/institution-actions';
import { startWorld, type Data, type World } from '../support/world';
import { explain, matchesOf, now, publish, registerInstitution } from './market-world';

let world: World;
let college: string;
let offer: string;
let request: string;
beforeAll(async () => {
  world = await startWorld();
  college = await registerInstitution(world, 'CHN');
  offer = await publish(world, { kind: 'OFFER', institutionId: college });
  request = await publish(world, {
    kind: 'REQUEST',
    institutionId: await registerInstitution(world, 'LAO'),
  });
});
afterAll(() => world.close());

const matched = async () => {
  const { nodes, totalCount } = await matchesOf(world, request);
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ counterpart }: Data) => counterpart.id);
};
const find = (action: string, input: object) => upon(world, action, college, { ...input }, { now });
const why = async () =>
  (await explain(world, request, offer)).failedRules.map(({ code }: Data) => code as string);

test('a red flag takes the proposals of an institution out of every match at once, and its clearing brings them back', async () => {
  expect(await matched()).toEqual([offer]);
  await find('raiseFlag', { colour: 'AMBER', reason: 'A complaint.' });
  expect(await matched()).toEqual([offer]);
  await find('raiseFlag', { colour: 'RED', reason: 'A finding.' });
  expect(await matched()).toEqual([]);
  expect(await why()).toEqual(['VERIFIED']);
  expect((await matchesOf(world, offer)).nodes).toEqual([]);
  await find('clearFlag', { reason: 'Settled.' });
  expect(await matched()).toEqual([offer]);
});

test('so does a refusal, until the institution is verified', async () => {
  await find('rejectVerification', { reason: 'No such office.' });
  expect(await matched()).toEqual([]);
  expect(await why()).toEqual(['VERIFIED']);
  await find('verifyInstitution', { level: 2, expiresOn: '2027-06-30' });
  expect(await matched()).toEqual([offer]);
});

test('an expiry reaches the matches with the sweep', async () => {
  const picky = await publish(world, {
    kind: 'REQUEST',
    institutionId: await registerInstitution(world, 'KHM'),
    minimumVerification: 2,
    validUntil: '2028-01-01',
  });
  const later = new Date('2027-07-01T08:00:00Z');
  const eligible = async () => (await matchesOf(world, picky, '', { now: later })).eligibleCount as number;
  const lasting = await publish(world, { kind: 'OFFER', institutionId: college, validUntil: '2028-01-01' });
  expect(lasting).not.toBe(offer);
  expect(await eligible()).toBe(1);
  await expireVerifications(world.database.manager, later);
  expect(await eligible()).toBe(0);
});
