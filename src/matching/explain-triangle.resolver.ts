import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { checkKey } from '../graphql/node';
import { Faults } from '../validation/faults';
import type { Role } from './engine/member';
import { checkedMatchRequest } from './match-request';
import { presentTriangle } from './present-triangle';
import { matchEngineOf } from './thread/match-engine';
import type { ExplainTriangleAnswer } from './thread/triangle-orders';
import { ExplainTriangleArgs } from './triangle-args.type';
import { TriangularMatchType } from './triangle.type';

const argumentOf = {
  BENEFICIARY: 'beneficiaryId',
  PIVOTAL: 'pivotalId',
  FACILITATING: 'facilitatingId',
} as const satisfies Readonly<Record<Role, keyof ExplainTriangleArgs>>;

const roles = Object.keys(argumentOf) as readonly Role[];

@Resolver()
export class ExplainTriangleResolver {
  @Query(() => TriangularMatchType, {
    complexity: 100,
    description:
      'Explains any triple, also a barred one. Each at the path of its argument: BAD_ID for what is no id of a proposal, CONTRADICTION for one named twice, NOT_FOUND for one that the viewer may not see, WRONG_STATE for one that cannot stand in the role.',
  })
  async explainTriangle(
    @Args(() => ExplainTriangleArgs) args: ExplainTriangleArgs,
    @Ctx() context: Context,
  ): Promise<TriangularMatchType> {
    const ids = namedIds(args);
    const { weights, viewer } = await checkedMatchRequest(args, context);
    const order = { ids, weights, viewer, asking: args.weightsOf };
    const found = await matchEngineOf(context.database).ask('explainTriangle', order);
    return found.kind === 'EXPLAINED' ? presentTriangle(found.triple, context) : refuse(found);
  }
}

/** All faults of the ids together, before anything is read. */
function namedIds(args: ExplainTriangleArgs): Record<Role, string> {
  const faults = new Faults();
  const ids = roles.map((role) => checkKey(faults, 'Proposal', args[argumentOf[role]], [argumentOf[role]]));
  ids.forEach((id, at) => {
    const first = id === null || ids.indexOf(id) === at;
    faults.check(first, 'CONTRADICTION', [argumentOf[roles[at]!]], 'A triple has three proposals.');
  });
  faults.throwIfAny();
  return Object.fromEntries(roles.map((role, at) => [role, ids[at]])) as Record<Role, string>;
}

/** Whoever may not see a proposal does not learn its roles either. */
function refuse({ missing, unfit }: Extract<ExplainTriangleAnswer, { kind: 'REFUSED' }>): never {
  const faults = new Faults();
  for (const role of roles) {
    const path = [argumentOf[role]];
    faults.check(!missing.includes(role), 'NOT_FOUND', path, 'There is no such proposal.');
    faults.check(!unfit.includes(role), 'WRONG_STATE', path, 'The proposal cannot stand in this role.');
  }
  faults.throwIfAny();
  throw new Error('A triple was refused without a reason');
}
