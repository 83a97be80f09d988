import type { Data, Variables } from '../../support/world';

export interface Reply {
  readonly status: number;
  readonly data: Data;
  /** `extensions.code` of each error, and of each user error. */
  readonly codes: readonly string[];
  readonly ms: number;
}

export interface Asker {
  readonly url: string;
  readonly token?: string;
}

/** Sends an operation over HTTP; null where no answer came, as from a process that was killed meanwhile. */
export async function ask(
  { url, token }: Asker,
  query: string,
  variables: Variables = {},
  withinMs = 90_000,
): Promise<Reply | null> {
  const began = performance.now();
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(withinMs),
    });
    const { data, errors = [] } = (await response.json()) as Data;
    const payload = (Object.values(data ?? {})[0] ?? {}) as Data;
    const codes = [
      ...errors.map(({ extensions }: Data) => String(extensions?.code)),
      ...(Array.isArray(payload.userErrors) ? payload.userErrors.map(({ code }: Data) => code) : []),
    ];
    return { status: response.status, data, codes, ms: performance.now() - began };
  } catch {
    return null;
  }
}

/** A mutation; `field` is what its payload is asked for. */
export function act(
  asker: Asker,
  mutation: string,
  input: Variables,
  field: string,
  withinMs?: number,
): Promise<Reply | null> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${field} userErrors { code message path } } }`;
  return ask(asker, source, { input }, withinMs);
}

/** The payload of a mutation that must be done. */
export async function done(asker: Asker, mutation: string, input: Variables, field: string): Promise<Data> {
  const reply = await act(asker, mutation, input, field);
  if (reply === null || reply.codes.length > 0) {
    throw new Error(`${mutation} was not done: ${JSON.stringify(reply)}`);
  }
  return reply.data[mutation];
}

export async function ready(url: string): Promise<number | null> {
  try {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(20_000) })).status;
  } catch {
    return null;
  }
}
