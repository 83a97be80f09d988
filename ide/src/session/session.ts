import { useSyncExternalStore } from 'react';
import { ask } from './ask';

/** Who is signed in, in this tab of the browser alone. */
export interface Session {
  readonly token: string;
  readonly name: string;
  readonly email: string | null;
  /** What the account may do here: 'Administrator', or its institutions. */
  readonly as: string;
}

const key = 'sstc-match.session';
const listeners = new Set<() => void>();
let session: Session | null = stored();

/** In the session storage: it goes with the tab, and no other tab has it. */
function stored(): Session | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Session | null;
  } catch {
    return null;
  }
}

function put(next: Session | null): void {
  session = next;
  if (next === null) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, JSON.stringify(next));
  for (const tell of listeners) tell();
}

export function presentSession(): Session | null {
  return session;
}

export function useSession(): Session | null {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, presentSession);
}

interface SessionAnswer {
  readonly token: string | null;
  readonly userErrors: readonly { readonly message: string }[];
}

const answerFields = '{ token userErrors { message } }';

export async function signIn(email: string, password: string): Promise<void> {
  const { signIn: answer } = await ask<{ signIn: SessionAnswer }>(
    `mutation SignIn($input: SignInInput!) { signIn(input: $input) ${answerFields} }`,
    { input: { email, password } },
  );
  await begin(answer);
}

/** As somebody whom the demonstration invented, where the server offers that. */
export async function signInAs(role: string): Promise<void> {
  const { demonstrationSignIn: answer } = await ask<{ demonstrationSignIn: SessionAnswer }>(
    `mutation DemonstrationSignIn($input: DemonstrationSignInInput!) { demonstrationSignIn(input: $input) ${answerFields} }`,
    { input: { role } },
  );
  await begin(answer);
}

async function begin({ token, userErrors }: SessionAnswer): Promise<void> {
  if (token === null) throw new Error(userErrors.map(({ message }) => message).join(' '));
  put(await describe(token));
}

interface WhoAmI {
  readonly viewer: {
    readonly account: {
      readonly name: string;
      readonly email: string | null;
      readonly administrator: boolean | null;
    };
    readonly memberships: { readonly nodes: readonly { readonly institution: { readonly name: string } }[] };
  };
}

async function describe(token: string): Promise<Session> {
  const { viewer } = await ask<WhoAmI>(
    '{ viewer { account { name email administrator } memberships(first: 3) { nodes { institution { name } } } } }',
    {},
    token,
  );
  const { name, email, administrator } = viewer.account;
  const institutions = viewer.memberships.nodes.map(({ institution }) => institution.name).join(', ');
  const as = administrator === true ? 'Administrator' : institutions || 'No institution yet';
  return { token, name, email, as };
}

/** The session ends on the server too; what the server answers to that changes nothing here. */
export async function signOut(): Promise<void> {
  const token = session?.token;
  put(null);
  if (token === undefined) return;
  await ask('mutation SignOut { signOut(input: {}) { userErrors { message } } }', {}, token).catch(
    () => undefined,
  );
}
