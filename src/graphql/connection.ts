import { Field, Int, ObjectType, Root, type ClassType } from 'type-graphql';
import type { List } from '../database/list';

@ObjectType({ description: 'Where a page stands in its list (Relay Cursor Connections Specification).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether entries follow this page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, {
    description: 'Whether this page was asked for with a cursor, so that entries stand before it.',
  })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: "The first entry's cursor; null on an empty page." })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: "The last entry's cursor: `after` of the next page." })
  endCursor: string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface Connection<T> {
  edges: Edge<T>[];
  nodes: readonly T[];
  pageInfo: PageInfo;
  /** Counts only when it is asked for. */
  totalCount: number | (() => Promise<number>);
}

/** The connection type of a node type, named after it: `ProposalConnection` and `ProposalEdge`. */
export function connectionType<T extends object>(
  name: string,
  node: () => ClassType<T>,
): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `An entry of a list of ${name} and its cursor.` })
  class EdgeType {
    @Field(() => String, {
      description: 'Names this place in the list; opaque, and good for this list only.',
    })
    cursor: string;

    @Field(node, { description: 'The entry.' })
    node: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The entries with their cursors.' })
    edges: Edge<T>[];

    @Field(() => [node()], { description: 'The entries, where no cursor of each is needed.' })
    nodes: T[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo: PageInfo;

    // A field is read as it stands, and a list counts only when it is asked to: hence a method.
    @Field(() => Int, {
      name: 'totalCount',
      description: 'How many entries the whole list has for this viewer.',
    })
    count(@Root() { totalCount }: Connection<T>): number | Promise<number> {
      return typeof totalCount === 'function' ? totalCount() : totalCount;
    }
  }

  return ConnectionType as never;
}

export function toConnection<T>(list: List<T>): Connection<T> {
  return new ReadConnection(list);
}

/** Makes cursors only where they are asked for; by getters of the class, as type-graphql copies an object before it counts. */
class ReadConnection<T> implements Connection<T> {
  constructor(private readonly list: List<T>) {}

  get edges(): Edge<T>[] {
    const { rows, cursors } = this.list.page;
    return rows.map((node, at) => ({ node, cursor: cursors[at]! }));
  }

  get nodes(): readonly T[] {
    return this.list.page.rows;
  }

  get pageInfo(): PageInfo {
    const { hasNextPage, hasPreviousPage, cursors } = this.list.page;
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    };
  }

  get totalCount(): () => Promise<number> {
    return this.list.totalCount;
  }
}
