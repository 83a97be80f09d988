import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import { stranger } from '../../src/access/viewer';
import { buildPublicSchema } from '../../src/server/schema';
import { startWorld, type World } from '../support/world';

const mutations = Object.values(buildPublicSchema().getMutationType()!.getFields());

/** Some value of the type: the smallest that GraphQL lets through. */
function someValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return someValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, someValue(field.type)]));
  }
  const examples: Record<string, unknown> = { Int: 1, Boolean: true, Date: '2027-01-01', LanguageTag: 'en' };
  return examples[getNamedType(type).name] ?? 'x';
}

describe('every mutation, generated from the contract', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  test('there are some', () => expect(mutations.length).toBeGreaterThan(10));

  test.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
    '%s refuses a stranger before it touches the database',
    async (name, mutation) => {
      const input = mutation.args[0]!;
      const statements = await world.countStatements(async () => {
        const { data, errors } = await world.send(
          `mutation ($input: ${String(input.type)}) { ${name}(input: $input) { userErrors { code path } } }`,
          { input: someValue(input.type) },
          { viewer: stranger },
        );
        expect(errors).toBeUndefined();
        expect(data[name].userErrors).toEqual([{ code: 'FORBIDDEN', path: [] }]);
      });
      expect(statements).toBe(0);
    },
  );
});
