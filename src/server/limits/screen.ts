import { Kind, parse, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';
import { documentLimits } from './limits';

/** What a document holds of each thing that is limited. */
export type Shape = { -readonly [K in keyof Omit<typeof documentLimits, 'tokens'>]: number };

/** The most that a document holds of what `documentLimits` bounds, by one walk over its text as written: fragments are not unfolded. */
export function shapeOf(document: DocumentNode): Shape {
  const shape: Shape = { depth: 0, aliases: 0, directives: 0, fragments: 0, repeats: 0 };
  const depths = new Map<string, number>();
  const spreads: { readonly name: string; readonly at: number; readonly within: string | null }[] = [];
  const measure = ({ selections }: SelectionSetNode, depth: number, within: string | null): number => {
    const names = new Map<string, number>();
    let deepest = depth;
    for (const selection of selections) {
      shape.directives += selection.directives?.length ?? 0;
      const name = selection.kind === Kind.FIELD ? responseName(selection) : spreadName(selection);
      names.set(name, (names.get(name) ?? 0) + 1);
      if (selection.kind === Kind.FIELD) {
        if (selection.alias !== undefined) shape.aliases += 1;
        deepest = Math.max(deepest, depth + 1);
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        spreads.push({ name: selection.name.value, at: depth, within });
      } else if (selection.selectionSet !== undefined) {
        const inner = depth + (selection.kind === Kind.FIELD ? 1 : 0);
        deepest = Math.max(deepest, measure(selection.selectionSet, inner, within));
      }
    }
    shape.repeats = Math.max(shape.repeats, ...names.values());
    return deepest;
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      shape.fragments += 1;
      depths.set(definition.name.value, measure(definition.selectionSet, 0, definition.name.value));
    } else if (definition.kind === Kind.OPERATION_DEFINITION) {
      shape.depth = Math.max(shape.depth, measure(definition.selectionSet, 0, null));
    } else continue;
    shape.directives += definition.directives?.length ?? 0;
  }
  shape.depth = Math.max(shape.depth, unfoldedDepth(depths, spreads));
  return shape;
}

/** How deep the operations are with their fragments in place; a fragment within itself, which validation refuses, counts once. */
function unfoldedDepth(
  own: ReadonlyMap<string, number>,
  spreads: readonly { readonly name: string; readonly at: number; readonly within: string | null }[],
): number {
  const whole = new Map<string, number>();
  const depthOf = (name: string | null): number => {
    if (name !== null) {
      const known = whole.get(name);
      if (known !== undefined) return known;
      whole.set(name, 0);
    }
    let deepest = name === null ? 0 : (own.get(name) ?? 0);
    for (const spread of spreads) {
      if (spread.within === name) deepest = Math.max(deepest, spread.at + depthOf(spread.name));
    }
    if (name !== null) whole.set(name, deepest);
    return deepest;
  };
  return depthOf(null);
}

function responseName({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function spreadName(selection: Exclude<SelectionSetNode['selections'][number], FieldNode>): string {
  return selection.kind === Kind.FRAGMENT_SPREAD
    ? `...${selection.name.value}`
    : `... on ${selection.typeCondition?.name.value ?? ''}`;
}

/** The first limit that a document oversteps; null where it keeps to all, and where it is no document, which whoever executes it says. */
export function oversteps(source: string): { readonly limit: keyof Shape; readonly holds: number } | null {
  let document: DocumentNode;
  try {
    document = parse(source, { maxLexicalTokens: documentLimits.tokens, noLocation: true });
  } catch {
    return null;
  }
  const shape = shapeOf(document);
  const limits = Object.keys(shape) as (keyof Shape)[];
  const limit = limits.find((one) => shape[one] > documentLimits[one]);
  return limit === undefined ? null : { limit, holds: shape[limit] };
}
