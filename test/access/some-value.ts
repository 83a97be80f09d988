import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';

const examples: Record<string, unknown> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2027-01-01',
  DateTime: '2027-01-01T00:00:00.000Z',
  LanguageTag: 'en',
};

/** Some value of the type: the smallest that GraphQL lets through. */
export function someValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return someValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, someValue(field.type)]));
  }
  return examples[getNamedType(type).name] ?? 'x';
}
