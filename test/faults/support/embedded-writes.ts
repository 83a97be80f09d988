import { randomUUID } from 'node:crypto';
import { act, ask, type Asker, type Reply } from './ask';
import { proposalInput } from './people';

export interface Seat extends Asker {
  readonly institution: string;
}

/** The focal point of the demonstration, who may write without an account of the test's own: nobody else opens the embedded engine. */
export async function takeSeat(url: string): Promise<Seat> {
  const signedIn = await ask(
    { url },
    'mutation { demonstrationSignIn(input: { role: FOCAL_POINT }) { token } }',
  );
  const token = signedIn!.data.demonstrationSignIn.token as string;
  const { data } = (await ask(
    { url, token },
    '{ viewer { memberships { nodes { institution { id } } } } }',
  ))!;
  return { url, token, institution: data.viewer.memberships.nodes[0].institution.id };
}

export interface Written {
  readonly id: string;
  readonly key: string;
}

/** A proposal that is long enough to fill a disk with; `written` is null where it was not acknowledged. */
export async function writeProposal(
  seat: Seat,
  key: string = randomUUID(),
): Promise<{ reply: Reply | null; written: Written | null }> {
  const input = {
    ...proposalInput(seat.institution, 'REQUEST'),
    challenge: 'illustrative '.repeat(150),
    idempotencyKey: key,
  };
  const reply = await act(seat, 'createProposal', input, 'proposal { id }');
  const id = reply?.codes.length === 0 ? (reply.data.createProposal.proposal.id as string) : null;
  return { reply, written: id === null ? null : { id, key } };
}

/** Those of the proposals that are not there. */
export async function missing(seat: Seat, proposals: readonly Written[]): Promise<string[]> {
  const lost: string[] = [];
  for (const { id } of proposals) {
    const reply = await ask(seat, 'query ($id: ID!) { node(id: $id) { id } }', { id });
    if (reply?.data?.node?.id !== id) lost.push(id);
  }
  return lost;
}

/** The same key once more answers the same proposal. */
export async function sameAgain(seat: Seat, { key, id }: Written): Promise<boolean> {
  const { written } = await writeProposal(seat, key);
  return written?.id === id;
}
