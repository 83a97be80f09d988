import { Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import type { Institution } from '../institutions/institution';
import { InstitutionType } from '../institutions/institution.type';
import { findCountry } from '../reference/catalogue';
import type { CountryRow } from '../reference/country';
import { CountryType } from '../reference/country.type';
import { atHand } from './graph-cost';
import { institutionOfNode, kindOfNode, labelOfNode } from './node-facts';
import { GraphNodeKindEnum, type GraphNodeKind } from './partner-graph-enums.type';
import { PartnerGraphNode } from './partner-graph.type';

@Resolver(() => PartnerGraphNode)
export class PartnerGraphNodeResolver {
  @FieldResolver(() => GraphNodeKindEnum, { ...atHand, description: 'What it is.' })
  kind(@Root() node: PartnerGraphNode): GraphNodeKind {
    return kindOfNode(node);
  }

  @FieldResolver(() => String, {
    ...atHand,
    description: "Its name: an institution's own, a country's in the language of the request.",
  })
  label(@Root() node: PartnerGraphNode, @Ctx() context: Context): Promise<string> {
    return labelOfNode(node, context);
  }

  @FieldResolver(() => CountryType, {
    nullable: true,
    description: 'The country, or that of the institution; null for a multilateral body.',
  })
  country(@Root() { country }: PartnerGraphNode): CountryRow | null {
    return country === null ? null : findCountry(country);
  }

  @FieldResolver(() => InstitutionType, {
    nullable: true,
    description: 'The institution; null for a country.',
  })
  institution(@Root() node: PartnerGraphNode, @Ctx() context: Context): Promise<Institution | null> {
    return institutionOfNode(node, context);
  }

  @FieldResolver(() => [String], {
    ...atHand,
    description: 'Codes of the groups of its country on the day of the graph, such as `LDC`.',
  })
  async groups(@Root() { country, graph }: PartnerGraphNode): Promise<readonly string[]> {
    return country === null ? [] : graph.groupsOf(country);
  }

  @FieldResolver(() => Float, {
    ...atHand,
    nullable: true,
    description:
      'Share of the shortest paths between two others that lead through it, 0 to 1 (Freeman 1977); in a large graph an estimate, see `metrics`. Null while it is being worked out.',
  })
  async betweenness(@Root() { id, graph }: PartnerGraphNode): Promise<number | null> {
    return (await graph.metricsOf(id))?.betweenness ?? null;
  }

  @FieldResolver(() => Int, {
    ...atHand,
    nullable: true,
    description:
      'Number of its community: 0 is the largest. Null while it is being worked out, and for a node that nothing joins.',
  })
  async community(@Root() { id, graph }: PartnerGraphNode): Promise<number | null> {
    return (await graph.metricsOf(id))?.community ?? null;
  }
}
