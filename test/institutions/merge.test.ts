import { randomUUID } from 'node:crypto';
import { settlements } from '../../src/institutions/merge-settlements.repository';
import { referencesTo } from '../../src/institutions/references.repository';
import { stranger } from '../../src/access/viewer';
import { explain, publish, registerInstitution } from '../matching/market-world';
import { added, registered } from '../participants/people';
import { as, newAccount } from '../support/accounts';
import { focalPointOf } from '../support/viewers';
import { startWorld, type Data, type World } from '../support/world';
import { evidence, institutionOf, refused, upon, whole } from './institution-actions';

const now = new Date('2026-11-23T12:00:00.000Z');
const key = (id: string) => id.replace(/^\w+:/, '');

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const merge = (keepId: string, duplicateId: string) =>
  whole(world, 'mergeInstitutions', { keepId, duplicateId }, { now });
const rows = (sql: string, ...values: unknown[]): Promise<Data[]> => world.database.query(sql, values);
const edit = (id: string, input: object) => upon(world, 'editInstitution', id, { ...input });

test('every foreign key to an institution is settled: who adds one says here what becomes of it', async () => {
  const known = (await referencesTo(world.database.manager, 'institution')).map(
    ({ table, column }) => `${table}.${column}`,
  );
  expect(Object.keys(settlements).sort()).toEqual(known);
});

test('every foreign key to a participant can move from one entry of a person to another', async () => {
  const known = await referencesTo(world.database.manager, 'participant');
  // None of them may stand in a unique key, or two entries of one person could collide in it.
  expect(known.map(({ table, column }) => `${table}.${column}`)).toEqual([
    'follow_up.owner_id',
    'membership.participant_id',
    'proposal.contact_id',
  ]);
});

describe('what is told of the two', () => {
  test('is that of the kept one, filled from the duplicate, whose names stay findable', async () => {
    const keep = await registered(world, 'Ministry of Commerce', 'LAO');
    const duplicate = await registered(world, 'Kasuang Utsahakam', 'LAO');
    await edit(keep, { description: 'Regulates trade.', organisationIdentifier: 'LA-MOIC-1' });
    await edit(duplicate, {
      acronym: 'KUPK',
      description: 'Another text',
      website: 'https://moic.example.la',
      rorId: 'https://ror.org/03yrm5c26',
      organisationIdentifier: 'LA-MOIC-2',
    });
    const merged = await merge(keep, duplicate);
    expect(merged).toMatchObject({
      id: keep,
      name: 'Ministry of Commerce',
      acronym: 'KUPK',
      aliases: ['Kasuang Utsahakam'],
      description: 'Regulates trade.',
      website: 'https://moic.example.la',
      organisationIdentifier: 'LA-MOIC-1',
      rorId: 'https://ror.org/03yrm5c26',
    });
    const found = async (search: string) =>
      (
        await world.ask(
          `query ($s: String!) { institutions(filter: { search: $s }) { totalCount nodes { id } } }`,
          {
            s: search,
          },
        )
      ).institutions;
    for (const search of ['utsahakam', 'kupk', 'ministry commerce']) {
      expect(await found(search)).toEqual({ totalCount: 1, nodes: [{ id: keep }] });
    }
    // An edit keeps the aliases among what is searched.
    await edit(keep, { description: null });
    expect((await found('utsahakam')).totalCount).toBe(1);
    const [record] = await rows('SELECT * FROM institution_merge WHERE duplicate_id = $1', key(duplicate));
    expect(record.snapshot.institution).toMatchObject({
      name: 'Kasuang Utsahakam',
      description: 'Another text',
      organisation_identifier: 'LA-MOIC-2',
    });
  });

  test('its old id finds the kept one, in reads and in writes, also after that was merged itself', async () => {
    const [first, second, third] = [
      await registered(world, 'First', 'LAO'),
      await registered(world, 'Second', 'LAO'),
      await registered(world, 'Third', 'LAO'),
    ];
    await merge(second, first);
    await merge(third, second);
    for (const id of [first, second, third]) {
      expect(await institutionOf(world, id, { viewer: stranger })).toMatchObject({
        id: third,
        aliases: ['Second', 'First'],
      });
    }
    const about = { institutionId: first, name: 'Somebody' };
    expect((await added(world, about)).institution.id).toBe(third);
    const proposal = await publish(world, { kind: 'OFFER', institutionId: first });
    const { proposals, participants } = await world.ask(
      `query ($id: ID!) {
        proposals(filter: { institutionId: $id }) { nodes { id institution { id } } }
        participants(filter: { institutionId: $id }) { totalCount } }`,
      { id: second },
      { now },
    );
    expect(proposals.nodes).toEqual([{ id: proposal, institution: { id: third } }]);
    expect(participants.totalCount).toBe(1);
    expect(await edit(first, { acronym: 'ONE' })).toMatchObject({ id: third, acronym: 'ONE' });
    expect(await refused(world, 'mergeInstitutions', { keepId: third, duplicateId: first })).toEqual([
      'duplicateId CONTRADICTION',
    ]);
    const own = { viewer: focalPointOf(third), now };
    expect((await whole(world, 'submitVerificationEvidence', evidence(first), own)).id).toBe(third);
  });

  test('sent again under its key it answers the same', async () => {
    const keepId = await registered(world, 'Twice', 'LAO');
    const duplicateId = await registered(world, 'Twice again', 'LAO');
    const input = { keepId, duplicateId, idempotencyKey: randomUUID() };
    const once = await whole(world, 'mergeInstitutions', input);
    expect(await whole(world, 'mergeInstitutions', input)).toEqual(once);
  });

  test.each([
    [{ keepId: 'Institution:00000000-0000-4000-8000-000000000000' }, 'keepId NOT_FOUND'],
    [{ duplicateId: 'Institution:00000000-0000-4000-8000-000000000000' }, 'duplicateId NOT_FOUND'],
    [{ duplicateId: 'Proposal:00000000-0000-4000-8000-000000000000' }, 'duplicateId BAD_ID'],
  ])('is refused with %j', async (input, fault) => {
    const id = await registered(world, 'Alone', 'LAO');
    const whole = { keepId: id, duplicateId: id, ...input };
    expect(await refused(world, 'mergeInstitutions', whole)).toEqual([fault]);
  });

  test('is refused to all but administrators, and of one with itself', async () => {
    const id = await registered(world, 'Alone too', 'LAO');
    const input = { keepId: id, duplicateId: id };
    expect(await refused(world, 'mergeInstitutions', input)).toEqual(['duplicateId CONTRADICTION']);
    expect(await refused(world, 'mergeInstitutions', input, { viewer: focalPointOf(id) })).toEqual([
      ' FORBIDDEN',
    ]);
  });
});

describe('the verification of the two', () => {
  const pair = async (): Promise<[string, string]> => [
    await registered(world, 'To be kept', 'KEN'),
    await registered(world, 'Its duplicate', 'KEN'),
  ];
  const verify = (id: string, level: number) =>
    upon(world, 'verifyInstitution', id, { level, expiresOn: '2027-06-30' }, { now });

  test('is what was found about the kept one, else about the duplicate', async () => {
    const [one, other] = await pair();
    await verify(other, 3);
    expect(await merge(one, other)).toMatchObject({
      verificationState: 'VERIFIED',
      verificationLevel: 3,
      verificationExpiresOn: '2027-06-30',
    });
    const [kept, duplicate] = await pair();
    await verify(kept, 1);
    await verify(duplicate, 4);
    expect(await merge(kept, duplicate)).toMatchObject({ verificationLevel: 1 });
  });

  test('keeps a refusal of the kept one, and takes none over', async () => {
    const [one, other] = await pair();
    await upon(world, 'rejectVerification', other, { reason: 'A duplicate.' });
    expect(await merge(one, other)).toMatchObject({ verificationState: 'UNVERIFIED' });
    const [kept, duplicate] = await pair();
    await upon(world, 'rejectVerification', kept, { reason: 'No such office.' });
    await verify(duplicate, 2);
    expect(await merge(kept, duplicate)).toMatchObject({
      verificationState: 'REJECTED',
      verificationLevel: 0,
    });
  });

  test('takes a flag over, with evidence and history of both', async () => {
    const [one, other] = await pair();
    await verify(one, 2);
    await whole(world, 'submitVerificationEvidence', evidence(other), { now });
    await upon(world, 'raiseFlag', one, { colour: 'AMBER', reason: 'A complaint.' }, { now });
    await upon(world, 'raiseFlag', other, { colour: 'RED', reason: 'A finding.' }, { now });
    const merged = await merge(one, other);
    expect(merged).toMatchObject({
      verificationState: 'FLAGGED',
      verification: { flag: 'RED', pendingSince: now.toISOString(), evidence: [{ kind: 'REGISTRATION' }] },
    });
    const kinds = merged.verification.history.map(({ kind, reason }: Data) => [kind, reason]);
    expect(kinds).toEqual([
      ['VERIFIED', null],
      ['EVIDENCE', null],
      ['FLAG_RAISED', 'A complaint.'],
      ['FLAG_RAISED', 'A finding.'],
      ['MERGED', 'Its duplicate'],
    ]);
    const cleared = await upon(world, 'clearFlag', one, { reason: 'Settled.' }, { now });
    expect(cleared).toMatchObject({ verificationState: 'VERIFIED', verificationLevel: 2 });
  });
});

describe('people', () => {
  const place = async (institution: string, accountId: string, focalPoint: boolean, state = 'ACTIVE') => {
    const { id } = await added(world, { institutionId: institution, name: 'Entry', languages: [] });
    await rows('UPDATE participant SET account_id = $1 WHERE id = $2', accountId, key(id));
    await rows(
      `INSERT INTO membership VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, NULL, NULL, NULL, NULL, 1, now(), now())`,
      accountId,
      key(institution),
      key(id),
      focalPoint,
      state,
    );
    return id as string;
  };

  test('who is in both has one entry with all that either held, and the stronger place', async () => {
    const keep = await registered(world, 'Kept office', 'UGA');
    const duplicate = await registered(world, 'Same office', 'UGA');
    const accountId = await newAccount(world, 'Grace');
    const kept = await place(keep, accountId, false);
    const gone = await place(duplicate, accountId, true);
    await rows(
      `UPDATE participant SET phone = '+256700000000', roles = '{TRAINER,PRACTITIONER}',
         languages = '[{"tag":"en","level":"NATIVE"},{"tag":"sw","level":"WORKING"}]' WHERE id = $1`,
      key(gone),
    );
    await rows(
      `UPDATE participant SET languages = '[{"tag":"en","level":"FLUENT"}]' WHERE id = $1`,
      key(kept),
    );
    const proposal = await publish(world, { kind: 'OFFER', institutionId: duplicate, contactId: gone });
    await merge(keep, duplicate);
    const people = await rows('SELECT * FROM participant WHERE institution_id = $1', key(keep));
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({
      id: key(kept),
      account_id: accountId,
      phone: '+256700000000',
      roles: ['PRACTITIONER', 'TRAINER'],
      languages: [
        { tag: 'en', level: 'FLUENT' },
        { tag: 'sw', level: 'WORKING' },
      ],
    });
    expect(await as(world, accountId)).toMatchObject({
      memberships: [{ institutionId: key(keep), participantId: key(kept), focalPoint: true }],
    });
    const states = await rows('SELECT state FROM membership WHERE institution_id = $1 ORDER BY 1', key(keep));
    expect(states.map(({ state }) => state)).toEqual(['ACTIVE', 'ENDED']);
    const { node } = await world.ask(
      'query ($id: ID!) { node(id: $id) { ... on Proposal { contact { id } institution { id } } } }',
      { id: proposal },
      { now },
    );
    expect(node).toEqual({ contact: { id: kept }, institution: { id: keep } });
  });

  test('an approved place stands over one that was asked for, whichever entry it is in', async () => {
    const keep = await registered(world, 'Kept bureau', 'UGA');
    const duplicate = await registered(world, 'Same bureau', 'UGA');
    const [asked, held] = [await newAccount(world, 'Asked'), await newAccount(world, 'Held')];
    await place(keep, asked, true, 'REQUESTED');
    await place(duplicate, asked, false);
    await place(duplicate, held, true, 'REQUESTED');
    await merge(keep, duplicate);
    expect(await as(world, asked)).toMatchObject({
      memberships: [{ institutionId: key(keep), focalPoint: false }],
    });
    const waiting = await rows(
      `SELECT state FROM membership WHERE account_id = $1 AND institution_id = $2`,
      held,
      key(keep),
    );
    expect(waiting).toEqual([{ state: 'REQUESTED' }]);
  });
});

test('work, replies, invitations, programmes and agreements move; exchanges between the two go into the record', async () => {
  const keep = await registerInstitution(world, 'CHN', 'College of commerce');
  const duplicate = await registerInstitution(world, 'CHN', 'Commerce college');
  const other = await registerInstitution(world, 'LAO', 'Ministry');
  const [k, d, o] = [keep, duplicate, other].map(key);
  const exchange = (from: unknown, to: unknown) =>
    rows(
      `INSERT INTO exchange VALUES (gen_random_uuid(), $1, $2, 'ECOM.PAYMENTS', '2025-01-01', 'a test', false)`,
      from,
      to,
    );
  await exchange(k, d);
  await exchange(d, k);
  await exchange(d, o);
  await exchange(o, k);
  await rows('INSERT INTO reply_record VALUES ($1, 4, 1), ($2, 6, 5)', k, d);
  const offer = await publish(world, { kind: 'OFFER', institutionId: duplicate });
  const request = await publish(world, { kind: 'REQUEST', institutionId: other, visibility: 'INVITED_ONLY' });
  const own = await publish(world, { kind: 'REQUEST', institutionId: keep, visibility: 'INVITED_ONLY' });
  await rows(
    `INSERT INTO invitation VALUES ($1, $3, '2026-05-01'), ($1, $4, '2026-04-01'), ($2, $4, '2026-04-01')`,
    key(request),
    key(own),
    k,
    d,
  );
  await rows(
    `INSERT INTO programme VALUES (gen_random_uuid(), 'A programme', NULL, $1, false, 1, now(), now())`,
    d,
  );
  const agreement = randomUUID();
  await rows(
    `INSERT INTO agreement (id, kind, title, confidential, state, illustrative, created_at)
     VALUES ($1, 'MEMORANDUM', 'A memorandum', false, 'AGREED', false, now())`,
    agreement,
  );
  await rows(`INSERT INTO agreement_party VALUES ($1, 1, NULL, $2), ($1, 2, NULL, $3)`, agreement, k, d);
  await explain(world, request, offer);
  await merge(keep, duplicate);

  const [count] = await rows(
    `SELECT (SELECT count(*)::int FROM exchange WHERE provider_id = $1 AND recipient_id = $2) AS given,
            (SELECT count(*)::int FROM exchange WHERE provider_id = $2 AND recipient_id = $1) AS taken,
            (SELECT count(*)::int FROM programme WHERE institution_id = $1) AS programmes,
            (SELECT count(*)::int FROM agreement_party WHERE institution_id = $1) AS parties,
            (SELECT count(*)::int FROM proposal WHERE institution_id = $1) AS proposals`,
    k,
    o,
  );
  expect(count).toEqual({ given: 1, taken: 1, programmes: 1, parties: 2, proposals: 2 });
  expect(await rows('SELECT asked, answered FROM reply_record WHERE institution_id = $1', k)).toEqual([
    { asked: 10, answered: 6 },
  ]);
  expect(await rows(`SELECT institution_id, invited_at::date::text AS day FROM invitation`)).toEqual([
    { institution_id: k, day: '2026-04-01' },
  ]);
  const [{ snapshot }] = (await rows(
    'SELECT snapshot FROM institution_merge WHERE duplicate_id = $1',
    d,
  )) as [Data];
  expect(snapshot.exchangesBetween.map((one: Data) => [one.provider_id, one.recipient_id]).sort()).toEqual(
    [
      [k, d],
      [d, k],
    ].sort(),
  );
  expect(snapshot.replies).toMatchObject({ asked: 6, answered: 5 });
  expect(snapshot.moved).toMatchObject({ 'proposal.institution_id': 1, 'exchange.provider_id': 1 });
  // Matching follows: both proposals are one institution's now, and the ties count for it.
  const seen = await explain(world, own, offer);
  expect(seen.failedRules.map(({ code }: Data) => code)).toContain('DIFFERENT_INSTITUTION');
  expect((await rows('SELECT FROM institution WHERE id = $1', d)).length).toBe(0);
});

test('nothing changes where it cannot be done as a whole', async () => {
  const keep = await registered(world, 'Kept whole', 'RWA');
  const duplicate = await registered(world, 'Whole too', 'RWA');
  await added(world, { institutionId: duplicate, name: 'Somebody' });
  await rows(`CREATE TABLE unsettled (
    institution_id uuid PRIMARY KEY, CONSTRAINT unsettled_fk FOREIGN KEY (institution_id) REFERENCES institution (id))`);
  try {
    await rows('INSERT INTO unsettled VALUES ($1), ($2)', key(keep), key(duplicate));
    const { errors } = await world.send(
      `mutation ($input: MergeInstitutionsInput!) { mergeInstitutions(input: $input) { userErrors { code } } }`,
      { input: { keepId: keep, duplicateId: duplicate } },
    );
    expect(errors).toHaveLength(1);
  } finally {
    await rows('DROP TABLE unsettled');
  }
  expect(await institutionOf(world, duplicate)).toMatchObject({ id: duplicate, name: 'Whole too' });
  expect(await rows('SELECT FROM participant WHERE institution_id = $1', key(duplicate))).toHaveLength(1);
});
