import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { checkKey } from '../graphql/node';
import { Faults } from '../validation/faults';
import type { Member, Role } from './engine/member';
import { explainedTriangle } from './explained-triangle';
import { matchRequest } from './match-request';
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
    description:
      'Explains any triple, also a barred one. Each at the path of its argument: BAD_ID for what is no id of a proposal, CONTRADICTION for one named twice, NOT_FOUND for one that the viewer may not see, WRONG_STATE for one that cannot stand in the role.',
  })
  async explainTriangle(
    @Args(() => ExplainTriangleArgs) args: ExplainTriangleArgs,
    @Ctx() context: Context,
  ): Promise<TriangularMatchType> {
    const ids = namedIds(args);
    const request = await matchRequest(args, context);
    const trio = standing(ids, (id) => request.view.member(id));
    return explainedTriangle(trio, args.weightsOf, request, context);
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
function standing(ids: Record<Role, string>, memberOf: (id: string) => Member | null): Record<Role, Member> {
  const faults = new Faults();
  const members = roles.map((role) => {
    const member = memberOf(ids[role]);
    const path = [argumentOf[role]];
    if (faults.check(member !== null, 'NOT_FOUND', path, 'There is no such proposal.')) {
      const fits = member?.roles.includes(role) === true;
      faults.check(fits, 'WRONG_STATE', path, 'The proposal cannot stand in this role.');
    }
    return [role, member] as const;
  });
  faults.throwIfAny();
  return Object.fromEntries(members) as Record<Role, Member>;
}
