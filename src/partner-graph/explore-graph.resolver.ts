import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { checkInteger } from '../validation/checks';
import { Faults, fail } from '../validation/faults';
import { checkThemes } from './asked-graph';
import { mostEdges } from './graph-bounds';
import { partSizes, pathSizes } from './graph-cost';
import { PartnerGraph } from './partner-graph-structure.type';
import { PartnerGraphNeighbourhood, PartnerGraphPart, PartnerGraphPaths } from './partner-graph.type';
import { checkedPlaceId } from './place-id';
import { presentPart } from './present-part';

const place = 'The id of a country or an institution; NOT_FOUND where there is none.';

/** What is around a node, and between two. */
@Resolver(() => PartnerGraph)
export class ExploreGraphResolver {
  @Extensions({ sizes: partSizes('most', 2_000) })
  @FieldResolver(() => PartnerGraphNeighbourhood, {
    complexity: 100,
    description:
      'A node and those up to `depth` steps away: the nearest first, then by degree, then by id. One that nothing joins is alone.',
  })
  async neighbourhood(
    @Root() { graph }: PartnerGraph,
    @Arg('of', () => ID, { description: place }) of: string,
    @Arg('depth', () => Int, { defaultValue: 1, description: 'Steps, 1 to 4, else OUT_OF_RANGE.' })
    depth: number,
    @Arg('most', () => Int, {
      defaultValue: 200,
      description: 'How many nodes are shown, 1 to 2000, else OUT_OF_RANGE.',
    })
    most: number,
    @Ctx() context: Context,
  ): Promise<PartnerGraphNeighbourhood> {
    const faults = new Faults();
    checkInteger(faults, ['depth'], depth, { least: 1, most: 4 });
    checkInteger(faults, ['most'], most, { least: 1, most: 2_000 });
    faults.throwIfAny();
    const id = await checkedPlaceId(of, ['of'], context);
    const found = await graph.ask('neighbourhood', { of: id, depth, mostNodes: most, mostEdges });
    return { ...presentPart(found, graph), reached: found.reached };
  }

  @Extensions({ sizes: pathSizes })
  @FieldResolver(() => PartnerGraphPaths, {
    complexity: 100,
    description:
      'The shortest ways from one node to another, with every edge along them: who could introduce them. Empty where nothing leads there.',
  })
  async paths(
    @Root() { graph }: PartnerGraph,
    @Arg('from', () => ID, { description: place }) from: string,
    @Arg('to', () => ID, { description: `${place} CONTRADICTION where both are one.` }) to: string,
    @Arg('themes', () => [String], {
      nullable: true,
      description:
        'Only along edges of these themes, in place of those of the graph; each stands for all below it.',
    })
    themes: string[] | null | undefined,
    @Arg('most', () => Int, { defaultValue: 5, description: 'How many, 1 to 20, else OUT_OF_RANGE.' })
    most: number,
    @Ctx() context: Context,
  ): Promise<PartnerGraphPaths> {
    const faults = new Faults();
    checkInteger(faults, ['most'], most, { least: 1, most: 20 });
    const along = checkThemes(faults, themes);
    faults.throwIfAny();
    const ends = {
      from: await checkedPlaceId(from, ['from'], context),
      to: await checkedPlaceId(to, ['to'], context),
    };
    if (ends.from === ends.to) fail('CONTRADICTION', 'Both ends are one and the same.', ['to']);
    const found = await graph.ask('paths', { ...ends, most }, along ? { themes: along } : {});
    const part = presentPart(found, graph);
    const nodeById = new Map(part.nodes.map((node) => [node.id, node]));
    const paths = found.paths.map((ids) => ({
      length: ids.length - 1,
      nodes: ids.map((id) => nodeById.get(id)!),
    }));
    return { ...part, paths };
  }

  @Extensions({ sizes: partSizes('most', 500) })
  @FieldResolver(() => PartnerGraphPart, {
    complexity: 50,
    description:
      'The two nodes, and those that are joined with both: by degree, then by id. `nodeCount` counts the common ones.',
  })
  async commonPartners(
    @Root() { graph }: PartnerGraph,
    @Arg('a', () => ID, { description: place }) a: string,
    @Arg('b', () => ID, { description: `${place} CONTRADICTION where both are one.` }) b: string,
    @Arg('most', () => Int, {
      defaultValue: 50,
      description: 'How many common ones are shown, 1 to 500, else OUT_OF_RANGE.',
    })
    most: number,
    @Ctx() context: Context,
  ): Promise<PartnerGraphPart> {
    const faults = new Faults();
    checkInteger(faults, ['most'], most, { least: 1, most: 500 });
    faults.throwIfAny();
    const both = {
      a: await checkedPlaceId(a, ['a'], context),
      b: await checkedPlaceId(b, ['b'], context),
    };
    if (both.a === both.b) fail('CONTRADICTION', 'Both are one and the same.', ['b']);
    const found = await graph.ask('common', { ...both, mostNodes: most, mostEdges });
    return presentPart(found, graph);
  }
}
