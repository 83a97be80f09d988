import {
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';
import { buildPublicSchema } from '../../src/server/schema';

function argumentsOf(field: GraphQLField<unknown, unknown> | GraphQLInputField): readonly GraphQLArgument[] {
  return 'args' in field ? field.args : [];
}

/** Rules of the contract that a reader should be able to rely on without looking. */
describe('the public contract', () => {
  const schema: GraphQLSchema = buildPublicSchema();
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const builtIn = ['Boolean', 'Float', 'ID', 'Int', 'String'];

  test('describes every type, field, argument and value', () => {
    const silent = types
      .filter(({ name }) => !builtIn.includes(name))
      .flatMap((type) => {
        const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
        const values = 'getValues' in type ? type.getValues() : [];
        return [
          ...(type.description || ['Query', 'Mutation', 'Subscription'].includes(type.name)
            ? []
            : [type.name]),
          ...[...fields, ...values]
            .filter(({ description }) => !description)
            .map(({ name }) => `${type.name}.${name}`),
          ...fields.flatMap((field) =>
            argumentsOf(field)
              .filter(({ description }) => !description)
              .map((argument) => `${type.name}.${field.name}(${argument.name})`),
          ),
        ];
      });
    expect(silent).toEqual([]);
  });

  test('has mutations of one input and a payload with userErrors', () => {
    for (const field of Object.values(schema.getMutationType()!.getFields())) {
      expect(field.args.map(({ name }) => name)).toEqual(['input']);
      const { name } = field;
      const capital = name.charAt(0).toUpperCase() + name.slice(1);
      expect(String(field.args[0]!.type)).toBe(`${capital}Input!`);
      expect(String(field.type)).toBe(`${capital}Payload!`);
      const payload = schema.getType(`${capital}Payload`);
      if (!isObjectType(payload)) throw new Error(`${capital}Payload is no object type`);
      expect(String(payload.getFields()['userErrors']?.type)).toBe('[UserError!]!');
    }
  });

  test('has connections with edges, nodes, pageInfo and totalCount', () => {
    const connections = types.filter(({ name }) => name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(3);
    for (const type of connections) {
      if (!isObjectType(type)) throw new Error(`${type.name} is no object type`);
      expect(Object.keys(type.getFields())).toEqual(
        expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']),
      );
    }
  });

  test('holds no list of lists, and no list that may hold null', () => {
    for (const type of types) {
      if (!isObjectType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const list = isNonNullType(field.type) ? field.type.ofType : field.type;
        if (isListType(list)) expect(`${type.name}.${field.name}: ${String(list)}`).toMatch(/\[\w+!\]$/);
      }
    }
  });
});
