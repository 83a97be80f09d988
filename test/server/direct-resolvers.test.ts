import 'reflect-metadata';
import { graphql, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  buildSchemaSync,
  Ctx,
  Field,
  FieldResolver,
  Info,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { callMethodsDirectly, readPlainFieldsDirectly } from '../../src/server/direct-resolvers';

@ObjectType('Row')
class RowType {
  @Field(() => String)
  plain: string;

  @Field(() => String, { name: 'renamed' })
  kept: string;

  @Field(() => String, { name: 'counted' })
  count(@Root() { kept }: RowType): string {
    return `${kept} by a method of the type`;
  }
}

@Resolver(() => RowType)
class RowResolver {
  private readonly mark = '!';

  @Query(() => [RowType])
  rows(): object[] {
    return ['a', 'b'].map((plain) => ({ plain, kept: plain.toUpperCase() }));
  }

  @FieldResolver(() => String)
  seen(
    @Ctx() { who }: { who: string },
    @Root() { plain }: RowType,
    @Info() info: GraphQLResolveInfo,
  ): string {
    return `${plain} by ${who} as ${info.fieldName}${this.mark}`;
  }

  @FieldResolver(() => String, { name: 'alone' })
  called(): string {
    return this.mark;
  }

  @FieldResolver(() => String)
  part(@Root('kept') kept: string, @Ctx('who') who: string): string {
    return `${kept} of ${who}`;
  }

  @FieldResolver(() => String)
  asked(@Root() { plain }: RowType, @Arg('by', () => String) by: string): string {
    return `${plain} ${by}`;
  }

  @FieldResolver(() => String, { nullable: true })
  failing(@Root() { plain }: RowType): string {
    if (plain === 'b') throw new Error(`not ${plain}`);
    return plain;
  }
}

test('fields answer what they answer by way of type-graphql, most of them without it', async () => {
  const options = { resolvers: [RowResolver], validate: false } as const;
  const wrapped = buildSchemaSync(options);
  readPlainFieldsDirectly();
  const direct = callMethodsDirectly(buildSchemaSync(options));

  const source = '{ rows { plain renamed counted seen alone part asked(by: "me") failing } }';
  const ask = (schema: typeof direct) => graphql({ schema, source, contextValue: { who: 'Ada' } });
  const answers = [await ask(wrapped), await ask(direct)];
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[1]!.errors?.map(({ message, path }) => [message, path])).toEqual([
    ['not b', ['rows', 1, 'failing']],
  ]);
  expect(answers[1]!.data!['rows']).toContainEqual({
    plain: 'a',
    renamed: 'A',
    counted: 'A by a method of the type',
    seen: 'a by Ada as seen!',
    alone: '!',
    part: 'A of Ada',
    asked: 'a me',
    failing: 'a',
  });

  const { plain, ...fields } = (direct.getType('Row') as GraphQLObjectType).getFields();
  expect(plain!.resolve).toBeUndefined();
  // Those of type-graphql declare four parameters, ours none.
  const methods = ['seen', 'alone', 'failing'].map((name) => fields[name]!.resolve!.length);
  expect(methods).toEqual([0, 0, 0]);
  expect(['part', 'asked', 'counted'].map((name) => fields[name]!.resolve!.length)).toEqual([4, 4, 4]);
});
