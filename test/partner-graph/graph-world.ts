import { now } from '../matching/market-world';
import { administrator } from '../support/viewers';
import type { Data, World } from '../support/world';
import type { Viewer } from '../../src/access/viewer';

const selection = `
  nodes { id label kind degree distance betweenness community groups country { alpha3 } institution { id } }
  edges { id source target kind standing weight from until themes { code } sdg sources records { record id } }
  nodeCount edgeCount`;

export const partFields = selection;

/** The graph as somebody asks for it. */
export async function graphOf(
  world: World,
  args = '',
  viewer: Viewer = administrator,
  more = '',
  at: Date = now,
): Promise<Data> {
  const data = await world.ask(
    `{ partnerGraph${args === '' ? '' : `(${args})`} { ${selection} revision asOf computedAt
       totals { nodes pairs components largestComponent nodesLeftOut edgesLeftOut } ${more} } }`,
    {},
    { viewer, now: at },
  );
  return data.partnerGraph;
}

/** Edges, a line each: `CHN-LAO AGREEMENT AGREED x1`, by whatever names the nodes have here. */
export function lines({ edges }: Data, names: Readonly<Record<string, string>> = {}): string[] {
  const name = (id: string) => names[id] ?? id.replace('Country:', '');
  return edges
    .map(({ source, target, kind, standing, weight }: Data) => {
      const ends = [name(source as string), name(target as string)].sort().join('-');
      return `${ends} ${kind} ${standing} x${weight}`;
    })
    .sort();
}

/** An agreement that stands alone. */
export async function record(
  world: World,
  parties: readonly object[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const data = await world.ask(
    `mutation ($input: RecordAgreementInput!) {
       recordAgreement(input: $input) { agreement { id } userErrors { code message path } } }`,
    { input: { kind: 'MEMORANDUM', title: 'An agreement', parties, ...more } },
    { now },
  );
  return data.recordAgreement.agreement.id as string;
}
