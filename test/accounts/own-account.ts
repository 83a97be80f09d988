import type { SignedIn } from '../../src/access/viewer';
import { hashSecret } from '../../src/accounts/secret';
import { findLiveSession } from '../../src/accounts/sessions.repository';
import type { SessionPort } from '../../src/graphql/context';
import { viewerOf } from '../../src/server/viewer';
import type { RequestParts, World } from '../support/world';
import { signIn } from './post';

/** What a browser was told of its cookie: a token, or that it is to go. */
export interface Cookie {
  value: string | null | undefined;
}

/** Somebody who has signed in, as the server recognises them by their token. */
export async function signedIn(
  world: World,
  email: string,
  password: string,
  cookie: Cookie = { value: undefined },
): Promise<Partial<RequestParts> & { viewer: SignedIn; session: SessionPort; token: string }> {
  const { token, refusals } = await signIn(world, email, password);
  expect(refusals).toEqual([]);
  const found = await findLiveSession(world.database.manager, hashSecret(token), new Date());
  const viewer = await viewerOf(world.database.manager, found!.accountId);
  const session = {
    id: found!.id,
    issue: (value: string) => void (cookie.value = value),
    clear: () => void (cookie.value = null),
  };
  return { viewer: viewer as SignedIn, session, token };
}

export async function isLive(world: World, token: string, now = new Date()): Promise<boolean> {
  return (await findLiveSession(world.database.manager, hashSecret(token), now)) !== null;
}
