import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Resolve = GraphQLFieldResolver<unknown, unknown>;
type Method = (this: object, ...values: unknown[]) => unknown;
type Read = (...given: Parameters<Resolve>) => unknown;
type Param = NonNullable<ReturnType<typeof getMetadataStorage>['fieldResolvers'][number]['params']>[number];

/**
 * To be called before a schema is built: fields that nothing resolves are then read by graphql-js itself. type-graphql would call three
 * functions and make two objects for each value of each row.
 */
export function readPlainFieldsDirectly(): void {
  for (const field of getMetadataStorage().fields) {
    if (field.name === field.schemaName) field.simple ??= true;
  }
}

/**
 * Has the methods that resolve fields called with what they read of the object, the context and the operation, where that is all they
 * take: for each call type-graphql would sort and look up anew what never changes. Methods with arguments stay with type-graphql.
 */
export function callMethodsDirectly(schema: GraphQLSchema): GraphQLSchema {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  const instances = new Map<unknown, object>();
  for (const { kind, target, methodName, getObjectType, params = [], middlewares = [] } of fieldResolvers) {
    const described = objectTypes.find((type) => type.target === getObjectType?.());
    const name = described?.fields?.find((field) => field.name === methodName)?.schemaName;
    const type = schema.getType(described?.name ?? '');
    const reads = params.toSorted((one, other) => one.index - other.index).map(readerOf);
    if (kind !== 'external' || middlewares.length > 0 || !isObjectType(type) || reads.includes(null))
      continue;
    const field = type.getFields()[name ?? ''];
    if (field === undefined) continue;
    const instance = instances.get(target) ?? new (target as new () => object)();
    instances.set(target, instance);
    field.resolve = caller(instance, (instance as Record<string, Method>)[methodName]!, reads as Read[]);
  }
  return schema;
}

/** Null for what type-graphql prepares: arguments and the like. */
function readerOf(param: Param): Read | null {
  if (param.kind === 'info') return (_root, _args, _context, info) => info;
  if (param.kind === 'root' && param.getType === undefined && param.propertyName === undefined)
    return (root) => root;
  if (param.kind === 'context' && param.propertyName === undefined) return (_root, _args, context) => context;
  return null;
}

function caller(instance: object, method: Method, [first, second, ...others]: readonly Read[]): Resolve {
  if (first === undefined) return () => method.call(instance);
  if (second === undefined) return (...given) => method.call(instance, first(...given));
  return (...given) =>
    method.call(instance, first(...given), second(...given), ...others.map((read) => read(...given)));
}
