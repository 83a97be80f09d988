import { ask } from '../session/ask';

interface Sampled {
  readonly requests: Nodes;
  readonly offers: Nodes;
  readonly facilitating: Nodes;
  readonly institutions: Nodes;
}
interface Nodes {
  readonly nodes: readonly { readonly id: string }[];
}

const query = `{
  requests: proposals(first: 1, filter: { kinds: [REQUEST], statuses: [PUBLISHED] }) { nodes { id } }
  offers: proposals(first: 1, filter: { kinds: [OFFER], statuses: [PUBLISHED] }) { nodes { id } }
  facilitating: proposals(first: 1, filter: { roles: [FACILITATING], statuses: [PUBLISHED] }) { nodes { id } }
  institutions(first: 1) { nodes { id } }
}`;

/** Puts objects that the server has now in the place of an example's `<key>`s; what it has none for stays as it is. */
export async function withSampleIds(variables: string, token: string | undefined): Promise<string> {
  if (!/:<(key|other|facilitating)>/.test(variables)) return variables;
  const { requests, offers, facilitating, institutions } = await ask<Sampled>(query, {}, token);
  const samples: Record<string, Nodes> = {
    'Proposal:<key>': requests,
    'Proposal:<other>': offers,
    'Proposal:<facilitating>': facilitating,
    'Institution:<key>': institutions,
  };
  return Object.entries(samples).reduce(
    (text, [placeholder, { nodes }]) =>
      nodes[0] === undefined ? text : text.replaceAll(placeholder, nodes[0].id),
    variables,
  );
}
