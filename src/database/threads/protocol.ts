/** What can be asked of a thread, and what it answers, by kind. */
export type OrdersOf<Orders> = {
  readonly [K in keyof Orders]: { readonly order: unknown; readonly answer: unknown };
};

/** What a thread asks of the process around it. */
export type Call =
  /** Where there is but one connection, everything is read over it. */
  | { readonly kind: 'query'; readonly text: string; readonly values: unknown[] }
  /** Something that only the process can do, by its name there. */
  | { readonly kind: 'help'; readonly name: string; readonly argument: unknown };

export type ToThread =
  | { readonly id: number; readonly kind: PropertyKey; readonly order: unknown }
  | { readonly call: number; readonly value?: unknown; readonly fault?: string };

export type FromThread =
  /** `unreachable` where the database was, so that the fault is told as such. */
  | { readonly id: number; readonly value?: unknown; readonly fault?: string; readonly unreachable?: boolean }
  | { readonly call: number; readonly asked: Call };

/** How a thread reaches the database, by an address or through the process around it where that is null, and what it is for. */
export interface ThreadData<Options> {
  readonly url: string | null;
  readonly options: Options;
}
