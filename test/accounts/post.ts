import { answerAddressRequests } from '../../src/accounts/answer-address-requests';
import { stranger } from '../../src/access/viewer';
import type { Caller } from '../../src/graphql/context';
import type { Answer, Data, Variables, World } from '../support/world';

export interface QueuedMail {
  readonly subject: string;
  readonly body: string;
}

/** Answers who asked for mail, and reads what the address was sent since this was last called for it. */
export async function takeMail(
  { database }: World,
  address: string,
  now = new Date(),
): Promise<QueuedMail[]> {
  await answerAddressRequests(database, { publicUrl: null }, now);
  const [taken] = await database.query<[QueuedMail[], number]>(
    `DELETE FROM mail WHERE recipient = $1 RETURNING subject, body`,
    [address],
  );
  return taken;
}

/** The token in the one mail that the address was sent. */
export async function takeToken(world: World, address: string, now?: Date): Promise<string> {
  const mails = await takeMail(world, address, now);
  expect(mails).toHaveLength(1);
  return tokenIn(mails[0]!);
}

export function tokenIn({ body }: QueuedMail): string {
  const token = /^[\w-]{43}$/m.exec(body)?.[0];
  if (token === undefined) throw new Error(`No token in: ${body}`);
  return token;
}

/** Of the last mutation's `userErrors`, a line each. */
export function refusals(answer: Answer): string[] {
  expect(answer.errors).toBeUndefined();
  const [payload] = Object.values(
    answer.data as Record<string, { userErrors: { code: string; path: string[] }[] }>,
  );
  return payload!.userErrors.map(({ code, path }) => [code, ...path].join(' '));
}

let clients = 0;

/** Somebody at an address of their own, so that one test's attempts are not another's. */
export function newCaller(): Caller {
  clients++;
  return { address: `10.1.${Math.floor(clients / 250)}.${clients % 250}`, agent: 'Test' };
}

export interface Sending {
  readonly caller?: Caller;
  readonly now?: Date;
}

/** Sends a mutation of strangers by its name; asks for all that the payload has. */
export async function post(
  world: World,
  mutation: string,
  input: Variables,
  { caller = newCaller(), ...more }: Sending = {},
): Promise<Answer> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const begins = mutation === 'signIn' ? 'token session { id current } account { id email }' : '';
  return world.send(
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { ${begins} userErrors { code path message } } }`,
    { input },
    { viewer: stranger, caller, ...more },
  );
}

export const goodPassword = 'a long way to Vientiane';

/** Goes the whole way from signing up to a confirmed account. */
export async function openAccount(
  world: World,
  email: string,
  {
    password = goodPassword,
    name = 'Somphone Keo',
    now,
  }: { password?: string; name?: string; now?: Date } = {},
): Promise<void> {
  const sending = now ? { now } : {};
  expect(refusals(await post(world, 'signUp', { name, email, password }, sending))).toEqual([]);
  const token = await takeToken(world, email, now);
  expect(refusals(await post(world, 'confirmAddress', { token }, sending))).toEqual([]);
}

export async function signIn(
  world: World,
  email: string,
  password: string,
  sending?: Sending,
): Promise<Data> {
  const answer = await post(world, 'signIn', { email, password }, sending);
  return { ...answer.data.signIn, refusals: refusals(answer) };
}
