import type { Context } from '../graphql/context';
import type { Institution } from '../institutions/institution';
import { institutionById } from '../institutions/institution.loaders';
import { findCountry } from '../reference/catalogue';
import { countryName } from '../reference/names';
import type { GraphNodeKind } from './partner-graph-enums.type';
import type { PartnerGraphNode } from './partner-graph.type';

type Named = Pick<PartnerGraphNode, 'id' | 'country'>;

export function kindOfNode({ id }: Named): GraphNodeKind {
  return id.startsWith('Country:') ? 'COUNTRY' : 'INSTITUTION';
}

export async function institutionOfNode(node: Named, { loaders }: Context): Promise<Institution | null> {
  if (kindOfNode(node) === 'COUNTRY') return null;
  return loaders.load(institutionById, node.id.slice('Institution:'.length));
}

/** Read now, so that a name that was mended shows at once; the id of an entry that went in the meantime names itself. */
export async function labelOfNode(node: Named, context: Context): Promise<string> {
  if (kindOfNode(node) === 'INSTITUTION') return (await institutionOfNode(node, context))?.name ?? node.id;
  const country = node.country === null ? null : findCountry(node.country);
  return country === null ? node.id : countryName(country, context.language);
}
