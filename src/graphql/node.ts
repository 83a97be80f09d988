import { Field, ID, InterfaceType } from 'type-graphql';
import { DomainError, fail, type Faults } from '../validation/faults';
import type { Context } from './context';

/** Said of the `id` of every type alike. */
export const idDescription = 'Names this object across the whole platform: its type, a colon, its key.';

@InterfaceType({
  description:
    'Anything with an id of its own, that `node(id:)` finds again (Relay Global Object Identification).',
  resolveType: (value: { nodeType: string }) => value.nodeType,
})
export abstract class Node {
  @Field(() => ID, { description: idDescription })
  id: string;
}

/** `Proposal:0c9e...`: the type's name and the key within it. */
export function toGlobalId(type: string, key: string): string {
  return `${type}:${key}`;
}

/** The key of a global id; refused where it is not one of that type. */
export function keyOf(type: string, id: string, path: readonly string[] = ['id']): string {
  const key = id.startsWith(`${type}:`) ? id.slice(type.length + 1) : '';
  const known = nodeTypes.get(type);
  if (known?.isKey(key) !== true)
    fail('BAD_ID', `'${id.slice(0, 80)}' is not an id of the type ${type}.`, path);
  return key;
}

/** The same where an input is checked: an id of no such type becomes a fault beside the input's others, and null here. */
export function checkKey(faults: Faults, type: string, id: string, path: readonly string[]): string | null {
  try {
    return keyOf(type, id, path);
  } catch (refusal) {
    if (!(refusal instanceof DomainError)) throw refusal;
    for (const fault of refusal.faults) faults.add(fault.code, fault.path, fault.message);
    return null;
  }
}

interface NodeTypeDefinition {
  /** Whether the text can be a key at all: an unchecked one never reaches the database. */
  readonly isKey: (key: string) => boolean;
  readonly find: (key: string, context: Context) => Promise<object | null> | object | null;
}

const nodeTypes = new Map<string, NodeTypeDefinition>();

/** Each feature registers its own types, so that `node(id:)` knows them all and imports none. */
export function registerNodeType(type: string, definition: NodeTypeDefinition): void {
  nodeTypes.set(type, definition);
}

export async function findNode(id: string, context: Context): Promise<object | null> {
  const type = id.slice(0, Math.max(0, id.indexOf(':')));
  const definition = nodeTypes.get(type);
  if (!definition) fail('BAD_ID', `'${id.slice(0, 80)}' is not the id of anything here.`, ['id']);
  const found = await definition.find(keyOf(type, id), context);
  return found === null ? null : { ...found, nodeType: type };
}
