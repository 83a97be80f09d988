import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { areasOf } from './areas';
import type { FoundEdge, FoundGraph, FoundNode } from '../graph/found-graph';

/** Only what tells how data hang together: wrappers of lists and of mutations are seen through. */
const wrapper = /(Connection|Edge|Payload)$/;

/** The types of a schema and how they refer to each other, as a graph. */
export function schemaGraph(schema: GraphQLSchema): FoundGraph {
  const roots = [schema.getMutationType(), schema.getSubscriptionType()];
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isShown(type) && !roots.some((root) => root === type),
  );
  const nodes: FoundNode[] = types.map((type) => ({
    id: type.name,
    label: type.name,
    kind: kindOf(type),
    fields: 'getFields' in type ? Object.keys(type.getFields()) : [],
    description: type.description ?? '',
  }));
  const known = new Set(nodes.map(({ id }) => id));
  const edges = types.flatMap((type) =>
    [...new Set(targetsOf(type))]
      .filter((target) => known.has(target) && target !== type.name)
      .map((target): FoundEdge => ({ source: type.name, target })),
  );
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const areas = areasOf([...joined], edges);
  return {
    path: 'schema',
    nodes: nodes
      .filter(({ id }) => joined.has(id))
      .map((node) => ({ ...node, area: areas.get(node.id) ?? 'everywhere' })),
    edges,
  };
}

function isShown(type: GraphQLNamedType): boolean {
  return (
    (isObjectType(type) || isInterfaceType(type) || isUnionType(type)) &&
    !type.name.startsWith('__') &&
    !wrapper.test(type.name)
  );
}

function kindOf(type: GraphQLNamedType): string {
  if (isInterfaceType(type)) return 'interface';
  if (isUnionType(type)) return 'union';
  return type.name === 'Query' ? 'entry' : 'object';
}

function targetsOf(type: GraphQLNamedType): string[] {
  if (isUnionType(type)) return type.getTypes().map(({ name }) => name);
  if (!('getFields' in type) || isInputObjectType(type)) return [];
  const ofFields = Object.values(type.getFields()).flatMap((field) =>
    throughWrapper(getNamedType(field.type)),
  );
  const ofInterfaces = 'getInterfaces' in type ? type.getInterfaces().map(({ name }) => name) : [];
  return [...ofFields, ...ofInterfaces];
}

/** A connection stands for what it lists. */
function throughWrapper(type: GraphQLNamedType): string[] {
  if (!wrapper.test(type.name)) return [type.name];
  const nodes = isObjectType(type) ? type.getFields()['nodes'] : undefined;
  return nodes === undefined ? [] : [getNamedType(nodes.type).name];
}
