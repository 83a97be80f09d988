import type { Context } from '../graphql/context';
import { explain } from '../matching/engine/explain';
import { forViewer } from '../matching/engine/for-viewer';
import type { Member, Role, World } from '../matching/engine/member';
import type { FailedRule } from '../matching/engine/rules/failed-rule';
import { explainTriangle } from '../matching/engine/triangle/explain-triangle';
import { insightInto } from '../matching/insight';
import { labelsFor, presentFailures } from '../matching/present-match';
import { proposalById } from '../proposals/proposal.loaders';
import { Faults, fail } from '../validation/faults';
import { beyondSettling } from './settleable';
import { viewOfFew } from './view-of-few';

/** Two or three proposals, the asking one first, each with the argument that names it. */
export type Named = readonly { readonly id: string; readonly path: readonly string[] }[];

/** The roles in which proposals stand towards each other, by their ids. */
export type Roles = ReadonlyMap<string, Role>;

interface Option {
  readonly roles: Roles;
  readonly failed: readonly FailedRule[];
  readonly softScore: number;
}

/**
 * The roles in which the proposals fit best, judged as the viewer sees the market at this moment. Refused with NOT_FOUND where the
 * viewer may not see one of them, and with WRONG_STATE for each rule that bars them and that the sides cannot settle, told as far as
 * the viewer may read it.
 */
export async function judgeMatch(
  named: Named,
  profileId: string | null | undefined,
  context: Context,
): Promise<Roles> {
  const ids = named.map(({ id }) => id);
  const view = await viewOfFew(ids, profileId, context);
  const faults = new Faults();
  const members = named.flatMap(({ id, path }) => {
    const member = view.member(id);
    faults.check(member !== null, 'NOT_FOUND', path, 'There is no such proposal.');
    return member ?? [];
  });
  faults.throwIfAny();
  const [best] = optionsFor(members, view.world).toSorted(better);
  const last = named.at(-1)!.path;
  if (!best) fail('WRONG_STATE', 'The roles of the proposals do not fit each other.', last);
  const barring = beyondSettling(best.failed);
  if (barring.length > 0) {
    const found = await context.loaders.loadMany(proposalById, ids);
    const proposals = found.filter((proposal) => proposal !== null);
    const shown = forViewer(barring, insightInto(proposals, context.scope));
    for (const { code, messages } of presentFailures(shown, labelsFor(...proposals))) {
      faults.add('WRONG_STATE', last, `Barred by ${code}: ${messages.join('; ')}.`);
    }
    faults.throwIfAny();
  }
  return best.roles;
}

const roles = ['BENEFICIARY', 'PIVOTAL', 'FACILITATING'] as const;

function optionsFor([asking, other, third]: readonly Member[], world: World): Option[] {
  if (!asking || !other) return [];
  return third ? triples([asking, other, third], world) : pairs(asking, other, world);
}

function pairs(asking: Member, other: Member, world: World): Option[] {
  return roles.flatMap((role) => {
    const found = explain(asking, other, world, { role });
    if (found === null) return [];
    const { assignment, failed, softScore } = found;
    const inRoles = new Map([
      [asking.id, assignment.own],
      [other.id, assignment.other],
    ]);
    return [{ roles: inRoles, failed, softScore }];
  });
}

function triples(members: readonly [Member, Member, Member], world: World): Option[] {
  const standing = members.flatMap((BENEFICIARY) =>
    members.flatMap((PIVOTAL) => members.map((FACILITATING) => ({ BENEFICIARY, PIVOTAL, FACILITATING }))),
  );
  return standing
    .filter((trio) => new Set(Object.values(trio)).size === 3)
    .filter((trio) => roles.every((role) => trio[role].roles.includes(role)))
    .map((trio) => {
      const { failed, softScore } = explainTriangle(trio, world);
      return { roles: new Map(roles.map((role) => [trio[role].id, role])), failed, softScore };
    });
}

/** Fewer rules beyond settling, then fewer rules at all, then the better fit. */
function better(one: Option, other: Option): number {
  return (
    beyondSettling(one.failed).length - beyondSettling(other.failed).length ||
    one.failed.length - other.failed.length ||
    other.softScore - one.softScore
  );
}
