import type { GraphQLError } from 'graphql';

export const endpoint = '/graphql';

/** One operation of the IDE's own; throws what the server says where it could not be answered. */
export async function ask<T>(query: string, variables: object = {}, token?: string): Promise<T> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    credentials: 'omit',
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: T;
    errors?: readonly Pick<GraphQLError, 'message'>[];
  };
  if (errors !== undefined || data === undefined) {
    throw new Error(errors?.map(({ message }) => message).join(' ') ?? 'The server gave no answer.');
  }
  return data;
}
