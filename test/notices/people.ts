import { as, newAccount } from '../support/accounts';
import type { Data, Variables, World } from '../support/world';

/** Sends an operation as an account, as it stands now. */
export async function ask(
  world: World,
  account: string,
  source: string,
  variables: Variables = {},
): Promise<Data> {
  return world.ask(source, variables, { viewer: await as(world, account) });
}

/** A mutation as an account; answers its payload. */
export async function act(
  world: World,
  account: string,
  name: string,
  input: Variables,
  selection = '',
): Promise<Data> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path message } } }`;
  return (await ask(world, account, source, { input }))[name];
}

/** An account that is the focal point of an institution of its own. */
export async function newInstitution(
  world: World,
  person: string,
  country = 'LAO',
): Promise<{ account: string; institution: string }> {
  const account = await newAccount(world, person);
  const input = { name: `Institute of ${person}`, country, type: '10' };
  const { institution } = await act(world, account, 'registerInstitution', input, 'institution { id }');
  return { account, institution: institution.id };
}

const capability = { theme: 'ECOM.PAYMENTS', modality: 'TRAINING_COURSE' };

export async function draftProposal(
  world: World,
  account: string,
  institutionId: string,
  fields: Variables = {},
): Promise<{ id: string; revision: number }> {
  const kind = fields['kind'] ?? 'OFFER';
  const input = {
    institutionId,
    kind,
    title: 'Payments across borders for small sellers',
    language: 'en',
    validUntil: '2030-12-31',
    ...(kind === 'OFFER' ? { gives: [capability] } : { needs: [capability] }),
    ...fields,
  };
  const { proposal } = await act(world, account, 'createProposal', input, 'proposal { id revision }');
  return proposal;
}

export async function publishProposal(
  world: World,
  account: string,
  institutionId: string,
  fields: Variables = {},
): Promise<string> {
  const { id, revision } = await draftProposal(world, account, institutionId, fields);
  await act(world, account, 'publishProposal', { id, revision });
  return id;
}

export interface SeenNotice {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly score: number | null;
  readonly subject: { id: string; __typename: string } | null;
  readonly proposal: { id: string } | null;
  readonly savedSearch: { name: string } | null;
}

const NOTICES = `query ($filter: NoticeFilter) { viewer { unreadNotices notices(first: 100, filter: $filter) { totalCount nodes {
  id kind text score subject { __typename id } proposal { id } savedSearch { name } readAt } } } }`;

/** What an account was told, the latest first. */
export async function noticesOf(
  world: World,
  account: string,
  filter: Variables = {},
): Promise<SeenNotice[]> {
  const { viewer } = await ask(world, account, NOTICES, { filter });
  return viewer.notices.nodes;
}

export async function kindsOf(world: World, account: string): Promise<string[]> {
  return (await noticesOf(world, account)).map(({ kind }) => kind);
}
