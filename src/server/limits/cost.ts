import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { pageOf, sizeOf, type Page } from './list-size';
import { describedForAPoint, weightOf } from './weight';

/** What a selection costs for one object: whatever the object is, and more where it is of that type. */
interface Tally {
  always: number;
  readonly more: Map<string, number>;
}

/**
 * What a valid operation would cost at most, in points, by what it asks for: each value a point, times the sizes of the lists
 * around it, and what fields declare besides. Fragments are counted once and taken as often as they are spread, so that the time it
 * takes grows with the length of the document and not with what the document unfolds to.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const root = schema.getRootType(operation.operation);
  const counter = new CostCounter(schema, document, variables);
  return root == null ? 0 : Math.ceil(counter.ofSelections(operation, root, null));
}

class CostCounter {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** By name of the fragment and the page around it. */
  private readonly counted = new Map<string, Tally>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {
    const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((one) => [one.name.value, one]));
  }

  ofSelections(
    { selectionSet }: { readonly selectionSet: SelectionSetNode },
    type: GraphQLCompositeType,
    page: Page,
  ): number {
    const { always, more } = this.tally(selectionSet, type, page);
    const of = isObjectType(type) ? (more.get(type.name) ?? 0) : Math.max(0, ...more.values());
    return always + of;
  }

  private tally({ selections }: SelectionSetNode, type: GraphQLCompositeType, page: Page): Tally {
    const sum: Tally = { always: 0, more: new Map() };
    for (const selection of selections.filter((one) => this.isAsked(one))) {
      if (selection.kind === Kind.FIELD) sum.always += this.ofField(selection, type, page);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) add(sum, this.ofFragment(selection.name.value, page));
      else {
        const on = this.typeNamed(selection.typeCondition?.name.value) ?? type;
        add(sum, onType(on, this.tally(selection.selectionSet, on, page)));
      }
    }
    return sum;
  }

  private ofFragment(name: string, page: Page): Tally {
    const key = `${name} ${JSON.stringify(page)}`;
    const known = this.counted.get(key);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name)!;
    const type = this.typeNamed(fragment.typeCondition.name.value)!;
    const tally = onType(type, this.tally(fragment.selectionSet, type, page));
    this.counted.set(key, tally);
    return tally;
  }

  private ofField(node: FieldNode, parent: GraphQLCompositeType, inherited: Page): number {
    const field = this.fieldOf(parent, node.name.value);
    const weight = weightOf(this.schema, parent.name, field);
    const type = getNamedType(field.type);
    if (node.selectionSet === undefined || !isCompositeType(type)) return weight;
    const own = pageOf(field, getArgumentValues(field, node, this.variables));
    // A field that is a list itself is as long as its page; another hands it on to the lists in what it answers.
    const handed = typeof own === 'number' && isListType(getNullableType(field.type)) ? null : own;
    const each = this.ofSelections({ selectionSet: node.selectionSet }, type, handed);
    const all = sizeOf(this.schema, parent.name, field, own, inherited) * each;
    const describes = field === SchemaMetaFieldDef || field === TypeMetaFieldDef;
    return weight + (describes ? Math.ceil(all / describedForAPoint) : all);
  }

  private fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> {
    const meta = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].find(
      (one) => one.name === name,
    );
    return (
      meta ?? (parent as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields()[name]!
    );
  }

  private typeNamed(name: string | undefined): GraphQLCompositeType | null {
    return name === undefined ? null : (this.schema.getType(name) as GraphQLCompositeType);
  }

  private isAsked(selection: SelectionNode): boolean {
    const { variables } = this;
    if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false;
  }
}

function onType(type: GraphQLCompositeType, tally: Tally): Tally {
  if (!isObjectType(type)) return tally;
  const of = tally.always + (tally.more.get(type.name) ?? 0);
  return { always: 0, more: new Map([[type.name, of]]) };
}

function add(sum: Tally, { always, more }: Tally): void {
  sum.always += always;
  for (const [type, cost] of more) sum.more.set(type, (sum.more.get(type) ?? 0) + cost);
}
