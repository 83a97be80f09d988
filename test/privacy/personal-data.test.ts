import { tablesWithPersonalData } from '../../src/privacy/personal-data.repository';
import { registered } from '../participants/people';
import { as, newAccount } from '../support/accounts';
import { faultLine } from '../support/fault-lines';
import { startWorld, type Data, type World } from '../support/world';

/** What the platform holds of a person: all of it is told to that person, and none of it outlives an erasure. */

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** Tables with such a column that hold nothing of a person. */
const impersonal: Readonly<Record<string, string>> = {
  throttle: 'Its keys are hashes, which are deleted when their time is up.',
};

test('every table that refers to a person is on the list of personal data', async () => {
  const found = await world.database.query<{ table: string }[]>(`
    SELECT DISTINCT c.conrelid::regclass::text AS table FROM pg_constraint c
    WHERE c.contype = 'f' AND c.confrelid IN ('account'::regclass, 'participant'::regclass)
    UNION
    SELECT table_name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name IN ('account_id', 'participant_id', 'email', 'recipient', 'phone', 'password_hash')
    ORDER BY 1`);
  const listed = [...tablesWithPersonalData, ...Object.keys(impersonal)];
  expect(found.map(({ table }) => table).filter((table) => !listed.includes(table))).toEqual([]);
});

const ERASE = `mutation ($input: EraseAccountInput!) { eraseAccount(input: $input) {
  erasedId userErrors { code path message } } }`;

/** Somebody with an account, a place in an institution of theirs, and a proposal that they answer for. */
async function somebody(
  name: string,
): Promise<{ account: string; institution: string; proposal: string; entry: string }> {
  const account = await newAccount(world, name);
  const viewer = await as(world, account);
  const register = `mutation ($input: RegisterInstitutionInput!) { registerInstitution(input: $input) {
    institution { id } userErrors { code path message } } }`;
  const input = { name: `Institution of ${name.slice(0, 1)}`, country: 'LAO', type: '10' };
  const institution = (await world.ask(register, { input }, { viewer })).registerInstitution.institution
    .id as string;
  const now = await as(world, account);
  const { node } = await world.ask(
    'query ($id: ID!) { node(id: $id) { ... on Institution { participants { nodes { id } } } } }',
    { id: institution },
    { viewer: now },
  );
  const entry = node.participants.nodes[0].id as string;
  const create = `mutation ($input: CreateProposalInput!) { createProposal(input: $input) {
    proposal { id } userErrors { code path message } } }`;
  const draft = {
    institutionId: institution,
    contactId: entry,
    kind: 'OFFER',
    title: 'Customs in one window',
    language: 'en',
    validUntil: '2030-01-01',
  };
  const proposal = (await world.ask(create, { input: draft }, { viewer: now })).createProposal.proposal
    .id as string;
  return { account, institution, proposal, entry };
}

test('people read all that is held of them, and nobody else does', async () => {
  const { account } = await somebody('Vilayvanh');
  const viewer = await as(world, account);
  const { viewer: told } = await world.ask('{ viewer { personalData } }', {}, { viewer });
  expect(Object.keys(told.personalData).sort()).toEqual(
    tablesWithPersonalData.filter((table) => table !== 'account_token').sort(),
  );
  expect(told.personalData).toMatchObject({
    account: [{ email: 'vilayvanh@example.org', name: 'Vilayvanh' }],
    membership: [{ state: 'ACTIVE', focal_point: true }],
    participant: [{ name: 'Vilayvanh', email: 'vilayvanh@example.org' }],
    proposal: [{ title: 'Customs in one window' }],
    audit_entry: [{ action: 'registerInstitution' }, { action: 'createProposal' }],
  });
  const other = await as(world, await newAccount(world, 'Somebody else'));
  const { viewer: theirs } = await world.ask('{ viewer { personalData } }', {}, { viewer: other });
  expect(JSON.stringify(theirs)).not.toMatch(/vilayvanh/i);
});

test('an erased account leaves nothing that says who it was, and what others hold stays', async () => {
  const { account, proposal, institution } = await somebody('Souphaphone');
  const viewer = await as(world, account);
  const input = { id: `Account:${account}` };
  const other = await as(world, await newAccount(world, 'Curious one'));
  const refused = await world.send(ERASE, { input }, { viewer: other });
  expect(refused.data.eraseAccount.userErrors.map(faultLine)).toEqual([' FORBIDDEN']);

  const { eraseAccount } = await world.ask(ERASE, { input }, { viewer });
  expect(eraseAccount.erasedId).toBe(input.id);
  expect(await as(world, account)).toEqual({ kind: 'STRANGER' });
  expect(await rowsThatName('souphaphone')).toEqual([]);

  const { node } = await world.ask(
    `query ($id: ID!) { node(id: $id) { ... on Proposal { title contact { name email } institution { id participants { totalCount } } } } }`,
    { id: proposal },
  );
  expect(node).toEqual({
    title: 'Customs in one window',
    contact: { name: 'former participant', email: null },
    institution: { id: institution, participants: { totalCount: 0 } },
  });
});

/** In which tables any column of any row holds the text. */
async function rowsThatName(text: string): Promise<string[]> {
  const tables = await world.database.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [{ count }] = await world.database.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM "${name}" AS found WHERE found::text ILIKE $1`,
      [`%${text}%`],
    );
    if (count > 0) found.push(name);
  }
  return found;
}

test('the search for what names somebody finds it where it is', async () => {
  await somebody('Thongsavanh');
  expect((await rowsThatName('thongsavanh')).sort()).toEqual(['account', 'participant']);
});

test('the last administrator stays', async () => {
  const account = await newAccount(world, 'Only one');
  await world.database.query('UPDATE account SET administrator = (id = $1)', [account]);
  const viewer = await as(world, account);
  const { data } = await world.send(ERASE, { input: { id: `Account:${account}` } }, { viewer });
  expect(data.eraseAccount.userErrors.map(faultLine)).toEqual(['id WRONG_STATE']);
});

test('an entry without an account is erased by those who keep it', async () => {
  const institution = await registered(world, 'College', 'CHN');
  const { addParticipant } = await world.ask(
    `mutation ($input: AddParticipantInput!) { addParticipant(input: $input) { participant { id revision } userErrors { code path } } }`,
    {
      input: {
        institutionId: institution,
        name: 'Phetsamone',
        email: 'phetsamone@example.org',
        roles: ['TRAINER'],
        languages: [],
        consented: true,
      },
    },
  );
  const { id, revision } = addParticipant.participant;
  const erase = `mutation ($input: EraseParticipantInput!) { eraseParticipant(input: $input) {
    participant { id name email roles } userErrors { code path message } } }`;
  const erased: Data = await world.ask(erase, { input: { id, revision } });
  expect(erased.eraseParticipant.participant).toEqual({
    id,
    name: 'former participant',
    email: null,
    roles: ['TRAINER'],
  });
  expect(await rowsThatName('phetsamone')).toEqual([]);
  const again = await world.send(erase, { input: { id, revision: Number(revision) + 1 } });
  expect(again.data.eraseParticipant.userErrors.map(faultLine)).toEqual(['id NOT_FOUND']);
});

test('nobody else gives or takes back the consent of who has an account', async () => {
  const { account, entry, institution } = await somebody('Kongkeo');
  const colleague = await newAccount(world, 'Colleague');
  const member = { ...(await as(world, account)), accountId: colleague };
  const edit = `mutation ($input: EditParticipantInput!) { editParticipant(input: $input) {
    participant { consentedAt } userErrors { code path message } } }`;
  const input = { id: entry, revision: 1, consented: true };
  const refused = await world.send(edit, { input }, { viewer: member });
  expect(refused.data.editParticipant.userErrors.map(faultLine)).toEqual([' FORBIDDEN']);

  const listed = async () => {
    const source =
      'query ($id: ID!) { node(id: $id) { ... on Institution { participants { totalCount } } } }';
    const viewer = { kind: 'STRANGER' } as const;
    return (await world.ask(source, { id: institution }, { viewer })).node.participants.totalCount as number;
  };
  const own = await as(world, account);
  expect(await listed()).toBe(0);
  await world.ask(edit, { input }, { viewer: own });
  expect(await listed()).toBe(1);
  await world.ask(edit, { input: { ...input, revision: 2, consented: false } }, { viewer: own });
  expect(await listed()).toBe(0);
});
