interface Answer {
  readonly data: Record<string, unknown>;
}

async function ask(url: string, query: string, token?: string): Promise<Answer['data']> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as Answer).data;
}

async function tokenOf(url: string, role: string): Promise<string> {
  const data = await ask(url, `mutation { demonstrationSignIn(input: { role: ${role} }) { token } }`);
  return (data['demonstrationSignIn'] as { token: string }).token;
}

/** The organiser of the demonstration asks the focal point of it for a place in that institution. */
export async function applyForMembership(url: string): Promise<void> {
  const seen = await ask(
    url,
    '{ viewer { memberships(first: 1) { nodes { institution { id } } } } }',
    await tokenOf(url, 'FOCAL_POINT'),
  );
  const { memberships } = seen['viewer'] as { memberships: { nodes: [{ institution: { id: string } }] } };
  const { id } = memberships.nodes[0].institution;
  const asked = await ask(
    url,
    `mutation { requestMembership(input: { institutionId: "${id}" }) { userErrors { code message } } }`,
    await tokenOf(url, 'ORGANISER'),
  );
  expect(asked['requestMembership']).toEqual({ userErrors: [] });
}
