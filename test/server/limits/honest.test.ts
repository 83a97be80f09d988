import {
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  getOperationAST,
  isInputObjectType,
  isListType,
  isObjectType,
  parse,
} from 'graphql';
import { priceOf } from '../../../src/server/limits/charge';
import { presetLimits, variableLimits } from '../../../src/server/limits/limits';
import { screenRequest } from '../../../src/server/limits/screen-request';
import { servedSchema } from '../../../src/server/schema';
import { startWorld, type World } from '../../support/world';
import { honestOperations } from './honest-operations';

const schema = servedSchema(true);

test.each([
  ...honestOperations.map((one) => [one.name, one] as const),
  ['the introspection of tools', { source: getIntrospectionQuery(), variables: {} }] as const,
])('%s is admitted at the preset limits', (_name, { source, variables }) => {
  expect(screenRequest(source, variables)).toBeNull();
  const document = parse(source);
  const operation = getOperationAST(document)!;
  const price = priceOf({ schema, document, operation, variables }, presetLimits);
  expect(price).toBeGreaterThan(0);
  expect(price).toBeLessThanOrEqual(presetLimits.cost);
});

const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
const fields = objects.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

test('every connection has a page, of 100 at most, and says so', () => {
  const lists = fields.filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));
  expect(lists.length).toBeGreaterThan(20);
  for (const { type, field } of lists) {
    const first = field.args.find(({ name }) => name === 'first');
    const name = `${type.name}.${field.name}`;
    expect([name, String(first?.type), first?.description]).toEqual([
      name,
      'Int!',
      expect.stringMatching(/1 to 100/),
    ]);
  }
});

test('no list that an input may hold is longer than the variables may be', () => {
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  const bounds = inputs.flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ type: of }) => isListType(getNullableType(of)))
      .flatMap(({ description }) => [...(/[Aa]t most ([\d,]+)/.exec(description ?? '') ?? [])].slice(1)),
  );
  expect(bounds.length).toBeGreaterThan(10);
  for (const bound of bounds)
    expect(Number(bound.replace(',', ''))).toBeLessThanOrEqual(variableLimits.entries);
});

describe('what a list without pages is assumed to hold', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  test('is no less than what the reference data hold on average', async () => {
    const answer = (await world.ask(`{
      Query: themes { Theme: children { __typename } }
      themes { sdgTargets { __typename } crsPurposes { __typename } children { __typename } }
      sdgGoals { targets { __typename } } crsSectors { purposes { __typename } } organisationTypes { __typename }
      languages { __typename } countryGroups { members { __typename } }
      countries(first: 100) { nodes { groupMemberships { __typename } } }
      eligibilityProfiles { nodes { countries { groups { __typename } } } }
    }`)) as unknown;
    const sizes = new Map<string, number[]>();
    const walk = (value: unknown, name: string): void => {
      if (Array.isArray(value)) sizes.set(name, [...(sizes.get(name) ?? []), value.length]);
      if (value === null || typeof value !== 'object') return;
      for (const [key, inner] of Object.entries(value)) walk(inner, Array.isArray(value) ? name : key);
    };
    walk(answer, '');
    let compared = 0;
    for (const { type, field } of fields) {
      const found = sizes.get(field.name);
      if (
        found === undefined ||
        !/^(Query|Theme|SdgGoal|CrsSector|CountryGroup|Country|EligibilityProfile)$/.test(type.name)
      )
        continue;
      if (!isListType(getNullableType(field.type))) continue;
      const assumed = (field.extensions['assumedSize'] as number | undefined) ?? 10;
      const average = found.reduce((sum, one) => sum + one, 0) / found.length;
      compared++;
      expect([`${type.name}.${field.name}`, assumed]).toEqual([
        `${type.name}.${field.name}`,
        Math.max(assumed, Math.ceil(average)),
      ]);
    }
    expect(compared).toBeGreaterThanOrEqual(10);
  });
});
