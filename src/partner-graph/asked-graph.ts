import DataLoader from 'dataloader';
import type { Context } from '../graphql/context';
import { findTheme } from '../reference/catalogue';
import { checkGroupCodes } from '../reference/check-codes';
import type { GroupCode } from '../reference/country-group';
import { membersOn } from '../reference/country-group';
import { allMemberships, countriesOfGroups } from '../reference/memberships.repository';
import { countryGroups } from '../reference/data/country-groups';
import { checkDay } from '../validation/check-day';
import { checkCodes, checkInteger } from '../validation/checks';
import { dayOf, epochDay, type IsoDate } from '../validation/dates';
import { Faults, fail } from '../validation/faults';
import type { GraphFilter, GraphLevel } from './facts/graph-filter';
import type { Standing, TieKind } from './facts/tie';
import { mostEdges, mostNodes } from './graph-bounds';
import { ownTies } from './own-ties.repository';
import type { GraphScope } from './partner-graph-enums.type';
import { graphEngineOf, type GraphEngine } from './thread/graph-engine';
import type { Asked, Late, NodeMetrics, Orders, Whole } from './thread/orders';

/** How a client asks for a graph. */
export interface GraphArguments {
  readonly scope: GraphScope;
  readonly level: GraphLevel;
  readonly asOf?: IsoDate | null | undefined;
  readonly themes?: readonly string[] | null | undefined;
  readonly groups?: readonly string[] | null | undefined;
  readonly kinds?: readonly TieKind[] | null | undefined;
  readonly standings?: readonly Standing[] | null | undefined;
  readonly mostNodes: number;
  readonly mostEdges: number;
}

/** A graph as one viewer asked for it: what all its fields are answered from. */
export class AskedGraph {
  private knownWhole: Promise<Whole> | null = null;
  private knownGroups: Promise<ReadonlyMap<string, readonly GroupCode[]>> | null = null;
  private readonly engine: GraphEngine;
  private readonly metrics = new DataLoader<string, NodeMetrics | null>(async (ids) => {
    const found = await this.ask('metrics', { ids });
    return found === 'NOT_READY' ? ids.map(() => null) : [...found];
  });

  constructor(
    readonly asked: Asked,
    readonly bounds: { readonly mostNodes: number; readonly mostEdges: number },
    /** Null where it was left out. */
    readonly asOf: IsoDate | null,
    private readonly context: Context,
  ) {
    this.engine = graphEngineOf(context.database);
  }

  /** Asks the thread about this graph; `changes` put another filter in its place. */
  ask<K extends Exclude<keyof Orders, 'size'>>(
    kind: K,
    order: Omit<Orders[K]['order'], keyof Asked>,
    changes: Partial<GraphFilter> = {},
  ): Promise<Orders[K]['answer']> {
    const { filter, own } = this.asked;
    return this.engine.ask(kind, { ...order, own, filter: { ...filter, ...changes } });
  }

  /** The same where the answer may be late: refused then. */
  async askReady<K extends 'method' | 'brokers' | 'communities' | 'bridges'>(
    kind: K,
    order: Omit<Orders[K]['order'], keyof Asked>,
  ): Promise<Exclude<Orders[K]['answer'], Late>> {
    const found = await this.ask(kind, order);
    if (found === 'NOT_READY') {
      fail('NOT_READY', 'The metrics of this graph are being worked out: ask again in a moment.');
    }
    return found as Exclude<Orders[K]['answer'], Late>;
  }

  whole(): Promise<Whole> {
    return (this.knownWhole ??= this.ask('whole', this.bounds));
  }

  /** Null while they are being worked out. */
  metricsOf(id: string): Promise<NodeMetrics | null> {
    return this.metrics.load(id);
  }

  /** Codes of the groups of a country on the day of the graph. */
  async groupsOf(country: string): Promise<readonly GroupCode[]> {
    this.knownGroups ??= this.readGroups();
    return (await this.knownGroups).get(country) ?? [];
  }

  private async readGroups(): Promise<ReadonlyMap<string, readonly GroupCode[]>> {
    const memberships = await allMemberships(this.context.db);
    const day = this.asOf ?? dayOf(this.context.now);
    const groups = new Map<string, GroupCode[]>();
    for (const { code } of countryGroups) {
      for (const country of membersOn(memberships, code, day)) {
        const known = groups.get(country);
        if (known) known.push(code);
        else groups.set(country, [code]);
      }
    }
    return groups;
  }
}

export async function askedGraph(args: GraphArguments, context: Context): Promise<AskedGraph> {
  const { scope, level, asOf = null, groups = null } = args;
  const faults = new Faults();
  if (asOf !== null) checkDay(asOf, ['asOf'], faults);
  const themes = checkThemes(faults, args.themes);
  checkGroupCodes(faults, ['groups'], groups);
  checkInteger(faults, ['mostNodes'], args.mostNodes, { least: 1, most: mostNodes });
  checkInteger(faults, ['mostEdges'], args.mostEdges, { least: 0, most: mostEdges });
  faults.throwIfAny();
  const today = dayOf(context.now);
  const filter: GraphFilter = {
    level,
    from: asOf === null ? null : epochDay(asOf),
    until: epochDay(asOf ?? today),
    themes,
    kinds: sorted(args.kinds),
    standings: sorted(args.standings),
    countries: groups && (await countriesOfGroups(context.db, groups, asOf ?? today)),
  };
  const own = scope === 'PUBLIC' ? [] : await ownTies(context.db, context.scope, context.now);
  return new AskedGraph(
    { filter, own },
    { mostNodes: args.mostNodes, mostEdges: args.mostEdges },
    asOf,
    context,
  );
}

/** The codes in one order, so that the same question finds the same answer; null asks for any. */
export function checkThemes(
  faults: Faults,
  themes: readonly string[] | null | undefined,
): readonly string[] | null {
  const isTheme = (code: string) => findTheme(code) !== null;
  checkCodes(faults, ['themes'], themes, isTheme, 'Not the code of a theme.');
  return sorted(themes);
}

function sorted<T extends string>(list: readonly T[] | null | undefined): readonly T[] | null {
  return list ? [...new Set(list)].sort() : null;
}
