import { stranger } from '../../src/access/viewer';
import { expireVerifications } from '../../src/institutions/verification-expiry.repository';
import { registered } from '../participants/people';
import { administrator, focalPointOf, memberOf } from '../support/viewers';
import { startWorld, type Data, type World } from '../support/world';
import { evidence, institutionOf, refused, upon, whole } from './institution-actions';

const now = new Date('2027-01-15T08:00:00.000Z');
const after = (days: number) => new Date(now.getTime() + days * 86_400_000);
const by = `account ${administrator.accountId}`;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const verify = (id: string, input: object = {}, at = now) =>
  upon(world, 'verifyInstitution', id, { level: 3, expiresOn: '2027-12-31', ...input }, { now: at });
const queue = async (at = now) =>
  (
    await world.ask(`{ verificationQueue(first: 100) { nodes { id } } }`, {}, { now: at })
  ).verificationQueue.nodes.map(({ id }: Data) => id);

test('evidence leads to the queue, and a decision out of it; all is in the history', async () => {
  const id = await registered(world, 'Agency of the whole way', 'KEN');
  const focal = { viewer: focalPointOf(id), now };
  const pending = await whole(world, 'submitVerificationEvidence', evidence(id), focal);
  expect(pending).toMatchObject({ verificationState: 'PENDING', verificationLevel: 0, revision: 2 });
  expect(pending.verification).toMatchObject({
    pendingSince: now.toISOString(),
    evidence: [{ kind: 'REGISTRATION', link: 'https://register.example.org/17' }],
  });
  await whole(world, 'submitVerificationEvidence', evidence(id, { kind: 'MANDATE' }), {
    ...focal,
    now: after(1),
  });
  const other = await registered(world, 'Agency that came later', 'KEN');
  await whole(world, 'submitVerificationEvidence', evidence(other), { now: after(0.5) });
  expect(await queue()).toEqual([id, other]);
  const verified = await verify(id, {}, after(2));
  expect(verified).toMatchObject({
    verificationState: 'VERIFIED',
    verificationLevel: 3,
    verificationExpiresOn: '2027-12-31',
    verification: { pendingSince: null, flag: null },
  });
  expect(await queue()).toEqual([other]);
  const gone = await upon(world, 'rejectVerification', id, { reason: ' Forged. ' }, { now: after(3) });
  expect(gone).toMatchObject({
    verificationState: 'REJECTED',
    verificationLevel: 0,
    verificationExpiresOn: null,
  });
  const nothing = { level: null, expiresOn: null, flag: null, reason: null };
  const mine = `account ${focal.viewer.accountId}`;
  expect(gone.verification.history).toEqual([
    { ...nothing, kind: 'EVIDENCE', changedBy: mine, changedAt: now.toISOString() },
    { ...nothing, kind: 'EVIDENCE', changedBy: mine, changedAt: after(1).toISOString() },
    {
      ...nothing,
      kind: 'VERIFIED',
      level: 3,
      expiresOn: '2027-12-31',
      changedBy: by,
      changedAt: after(2).toISOString(),
    },
    { ...nothing, kind: 'REJECTED', reason: 'Forged.', changedBy: by, changedAt: after(3).toISOString() },
  ]);
});

test('state, level and expiry are public; evidence, reasons and flags are for members and administrators', async () => {
  const id = await registered(world, 'Agency with an inside', 'KEN');
  await verify(id);
  await upon(world, 'raiseFlag', id, { colour: 'AMBER', reason: 'A complaint.' }, { now });
  for (const viewer of [memberOf(id), focalPointOf(id)]) {
    const seen = await institutionOf(world, id, { viewer, now });
    expect(seen.verification.flag).toBe('AMBER');
    expect(seen.verification.history.at(-1).reason).toBe('A complaint.');
  }
  const elsewhere = await registered(world, 'Agency elsewhere', 'KEN');
  for (const viewer of [stranger, focalPointOf(elsewhere)]) {
    expect(await institutionOf(world, id, { viewer, now })).toMatchObject({
      verificationState: 'VERIFIED',
      verificationLevel: 3,
      verificationExpiresOn: '2027-12-31',
      verification: null,
    });
  }
  const { errors } = await world.send(`{ verificationQueue { totalCount } }`, {}, { viewer: memberOf(id) });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
});

test('a flag covers what was found and gives it back; its colour can change', async () => {
  const id = await registered(world, 'Agency under flags', 'KEN');
  await verify(id);
  const flag = (colour: string) => upon(world, 'raiseFlag', id, { colour, reason: 'Why' }, { now });
  expect(await flag('RED')).toMatchObject({ verificationState: 'FLAGGED', verification: { flag: 'RED' } });
  const { revision } = await institutionOf(world, id);
  const at = { id, revision, reason: 'Why' };
  expect(await refused(world, 'raiseFlag', { ...at, colour: 'RED' }, { now })).toEqual([
    'colour ALREADY_EXISTS',
  ]);
  expect(await refused(world, 'rejectVerification', at, { now })).toEqual(['id WRONG_STATE']);
  const finding = { id, revision, level: 1, expiresOn: '2027-12-31' };
  expect(await refused(world, 'verifyInstitution', finding, { now })).toEqual(['id WRONG_STATE']);
  expect(await flag('AMBER')).toMatchObject({ verificationState: 'VERIFIED', verificationLevel: 3 });
  await flag('RED');
  const cleared = await upon(world, 'clearFlag', id, { reason: 'Settled.' }, { now });
  expect(cleared).toMatchObject({
    verificationState: 'VERIFIED',
    verificationLevel: 3,
    verification: { flag: null },
  });
  expect(await refused(world, 'clearFlag', { ...at, revision: cleared.revision }, { now })).toEqual([
    'id WRONG_STATE',
  ]);
});

describe('expiry', () => {
  const statesOf = async (at: Date) => {
    const source = `query ($states: [VerificationState!]!) {
      institutions(filter: { countries: ["RWA"], verificationStates: $states }) { nodes { name } } }`;
    const found: Record<string, string[]> = {};
    for (const state of ['VERIFIED', 'UNVERIFIED', 'PENDING', 'FLAGGED']) {
      const { institutions } = await world.ask(source, { states: [state] }, { now: at });
      found[state] = institutions.nodes.map(({ name }: Data) => name);
    }
    return found;
  };

  test('is judged by the date before the sweep has come by, and recorded once by it', async () => {
    const plain = await registered(world, 'Plain', 'RWA');
    const renewing = await registered(world, 'Renewing', 'RWA');
    const flagged = await registered(world, 'Under a flag', 'RWA');
    const lasting = await registered(world, 'Lasting', 'RWA');
    for (const id of [plain, renewing, flagged]) await verify(id, { expiresOn: '2027-02-01' });
    await verify(lasting);
    await whole(world, 'submitVerificationEvidence', evidence(renewing), { now });
    await upon(world, 'raiseFlag', flagged, { colour: 'RED', reason: 'Why' }, { now });
    const onTheDay = new Date('2027-02-01T23:59:00Z');
    const theNext = new Date('2027-02-02T00:00:00Z');
    expect(await statesOf(onTheDay)).toMatchObject({ VERIFIED: ['Lasting', 'Plain', 'Renewing'] });
    const ended = {
      VERIFIED: ['Lasting'],
      UNVERIFIED: ['Plain'],
      PENDING: ['Renewing'],
      FLAGGED: ['Under a flag'],
    };
    expect(await statesOf(theNext)).toEqual(ended);
    const shown = await institutionOf(world, plain, { now: theNext });
    expect(shown).toMatchObject({ verificationState: 'UNVERIFIED', verificationLevel: 0 });
    expect(await expireVerifications(world.database.manager, onTheDay)).toBe(0);
    expect(await expireVerifications(world.database.manager, theNext)).toBe(3);
    expect(await expireVerifications(world.database.manager, theNext)).toBe(0);
    expect(await statesOf(onTheDay)).toEqual(ended);
    const swept = await institutionOf(world, plain, { now: theNext });
    expect(swept.verification.history.at(-1)).toMatchObject({
      kind: 'EXPIRED',
      level: 3,
      expiresOn: '2027-02-01',
      changedBy: 'calendar',
      changedAt: theNext.toISOString(),
    });
    const cleared = await upon(world, 'clearFlag', flagged, { reason: 'Settled.' }, { now: theNext });
    expect(cleared).toMatchObject({ verificationState: 'UNVERIFIED', verificationLevel: 0 });
  });

  test('that no sweep has recorded is recorded before what follows it', async () => {
    const id = await registered(world, 'Unswept', 'UGA');
    await verify(id, { expiresOn: '2027-02-01' });
    const at = new Date('2027-03-01T00:00:00Z');
    const renewed = await whole(world, 'submitVerificationEvidence', evidence(id), { now: at });
    expect(renewed).toMatchObject({ verificationState: 'PENDING', verificationLevel: 0 });
    const kinds = renewed.verification.history.map(({ kind }: Data) => kind);
    expect(kinds).toEqual(['VERIFIED', 'EXPIRED', 'EVIDENCE']);
    expect(await expireVerifications(world.database.manager, at)).toBe(0);
  });
});

describe('what is refused', () => {
  let id: string;
  beforeAll(async () => {
    id = await registered(world, 'Agency of refusals', 'KEN');
  });

  test.each([
    [{ link: 'http://register.example.org' }, ['link BAD_FORMAT']],
    [{ link: 'https://un.org@elsewhere.example' }, ['link BAD_FORMAT']],
    [{ link: ' ', description: '\u0000' }, ['description BAD_CHARACTER', 'link TOO_SHORT']],
    [{ institutionId: 'Institution:00000000-0000-4000-8000-000000000000' }, ['institutionId NOT_FOUND']],
    [{ institutionId: 'Proposal:00000000-0000-4000-8000-000000000000' }, ['institutionId BAD_ID']],
  ])('evidence of %j', async (input, faults) => {
    expect(await refused(world, 'submitVerificationEvidence', evidence(id, input))).toEqual(faults);
  });

  test('evidence by others than its focal points', async () => {
    const elsewhere = await registered(world, 'Agency of others', 'KEN');
    for (const viewer of [memberOf(id), focalPointOf(elsewhere), stranger]) {
      expect(await refused(world, 'submitVerificationEvidence', evidence(id), { viewer })).toEqual([
        ' FORBIDDEN',
      ]);
    }
  });

  test('more evidence than anybody reads', async () => {
    const full = await registered(world, 'Agency of a hundred papers', 'KEN');
    await world.database.query(
      `INSERT INTO verification_evidence SELECT gen_random_uuid(), $1, 'OTHER', 'x', 'https://x.example', 'x', now()
       FROM generate_series(1, 100)`,
      [full.replace('Institution:', '')],
    );
    expect(await refused(world, 'submitVerificationEvidence', evidence(full))).toEqual([
      'institutionId LIMIT_REACHED',
    ]);
  });

  test.each([
    [{ level: 0 }, ['level OUT_OF_RANGE']],
    [{ level: 5, expiresOn: '2027-01-14' }, ['level OUT_OF_RANGE', 'expiresOn OUT_OF_RANGE']],
    [{ expiresOn: '2032-02-01' }, ['expiresOn OUT_OF_RANGE']],
    [{ revision: 7 }, ['revision STALE_REVISION']],
  ])('a verification with %j', async (input, faults) => {
    const finding = { id, revision: 1, level: 2, expiresOn: '2027-01-15', ...input };
    expect(await refused(world, 'verifyInstitution', finding, { now })).toEqual(faults);
  });

  test('a finding without a reason, and a second refusal of the same', async () => {
    const at = { id, revision: 1 };
    expect(await refused(world, 'rejectVerification', { ...at, reason: ' ' })).toEqual(['reason TOO_SHORT']);
    const gone = await upon(world, 'rejectVerification', id, { reason: 'No such office.' });
    const again = { id, revision: gone.revision, reason: 'Still none.' };
    expect(await refused(world, 'rejectVerification', again)).toEqual(['id WRONG_STATE']);
    const heard = await whole(world, 'submitVerificationEvidence', evidence(id));
    expect(heard.verificationState).toBe('REJECTED');
    expect(await queue()).toContain(id);
    await upon(world, 'rejectVerification', id, { reason: 'Still none.' });
    expect(await queue()).not.toContain(id);
  });

  test.each([
    ['verifyInstitution', { level: 1, expiresOn: '2027-12-31' }],
    ['rejectVerification', { reason: 'x' }],
    ['raiseFlag', { colour: 'RED', reason: 'x' }],
    ['clearFlag', { reason: 'x' }],
  ])('%s by others than administrators', async (name, input) => {
    const finding = { id, revision: 1, ...input };
    for (const viewer of [focalPointOf(id), stranger]) {
      expect(await refused(world, name, finding, { viewer })).toEqual([' FORBIDDEN']);
    }
  });
});

test('a history is never rewritten', async () => {
  await registered(world, 'Agency of a history', 'KEN');
  for (const statement of ["UPDATE verification_event SET reason = 'x'", 'DELETE FROM verification_event']) {
    await expect(world.database.query(statement)).rejects.toThrow(/append-only/);
  }
});

test('what administrators find is told to others, by ids alone', async () => {
  const id = await registered(world, 'Agency to be told of', 'KEN');
  await verify(id);
  await upon(world, 'raiseFlag', id, { colour: 'RED', reason: 'x' }, { now });
  await upon(world, 'clearFlag', id, { reason: 'x' }, { now });
  await upon(world, 'rejectVerification', id, { reason: 'x' }, { now });
  const institutionId = id.replace('Institution:', '');
  const told = await world.database.query<Data[]>(
    `SELECT kind, payload FROM outbox WHERE payload->>'institutionId' = $1 ORDER BY id`,
    [institutionId],
  );
  expect(told.map(({ kind, payload }) => [kind, payload])).toEqual([
    ['institution.verified', { institutionId, level: 3, expiresOn: '2027-12-31' }],
    ['institution.flagged', { institutionId, colour: 'RED' }],
    ['institution.unflagged', { institutionId }],
    ['institution.rejected', { institutionId }],
  ]);
});
