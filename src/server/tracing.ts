import type * as OpenTelemetry from '@opentelemetry/api';
import type { Attributes, Span, Tracer } from '@opentelemetry/api';
import type { Request, Response } from 'express';
import type { DataSource } from 'typeorm';
import { watchStatements } from '../database/watch-pool';
import { currentScope, type OperationFacts, type RequestScope } from './log/log-scope';
import { routeOf } from './metrics/metrics-routes';

type Api = typeof OpenTelemetry;

/** Null where nobody collects traces: then nothing of OpenTelemetry is loaded. */
let tracing: { readonly api: Api; readonly tracer: Tracer } | null = null;

/** Under which span what a request does next stands. */
const parents = new WeakMap<RequestScope, Span>();

/** Sends spans by OTLP over HTTP to a collector at the address; answers how to send the last ones and stop. */
export async function startTracing(endpoint: string, database: DataSource): Promise<() => Promise<void>> {
  const [api, sdk, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
  const provider = new sdk.NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'sstc-match' }),
    spanProcessors: [new sdk.BatchSpanProcessor(new OTLPTraceExporter({ url, timeoutMillis: 5_000 }))],
  });
  tracing = { api, tracer: provider.getTracer('sstc-match') };
  watchStatements(database, beginStatement);
  return async () => {
    tracing = null;
    // A collector that does not answer is no reason not to stop.
    await provider.shutdown().catch(() => undefined);
  };
}

interface Begun {
  readonly kind: keyof Api['SpanKind'];
  readonly attributes: Attributes;
}

function begin(name: string, parent: Span | null, { kind, attributes }: Begun, remote?: string): Span | null {
  if (tracing === null) return null;
  const { api, tracer } = tracing;
  const above = parent === null ? remoteContext(api, remote) : api.trace.setSpan(api.ROOT_CONTEXT, parent);
  return tracer.startSpan(name, { kind: api.SpanKind[kind], attributes }, above);
}

function fail(span: Span | null): void {
  if (tracing !== null) span?.setStatus({ code: tracing.api.SpanStatusCode.ERROR });
}

/** The span of whoever has sent the request, by its header `traceparent`. */
function remoteContext(api: Api, header = '') {
  const [, traceId, spanId, flags] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(header) ?? [];
  if (traceId === undefined || spanId === undefined) return api.ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags ?? '0', 16);
  return api.trace.setSpanContext(api.ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

export function spanOfRequest(
  request: Request,
  response: Response,
  scope: RequestScope,
  next: () => void,
): void {
  const span = begin(
    request.method,
    null,
    { kind: 'SERVER', attributes: { 'http.request.method': request.method, 'sstc.request.id': scope.id } },
    request.get('traceparent'),
  );
  if (span !== null) {
    parents.set(scope, span);
    response.once('close', () => {
      const route = routeOf(request.originalUrl, response.statusCode);
      span.updateName(`${request.method} ${route}`);
      span.setAttributes({ 'http.route': route, 'http.response.status_code': response.statusCode });
      if (response.statusCode >= 500) fail(span);
      span.end();
    });
  }
  next();
}

/** The span of the operation that a request asks for; what is done for it stands under it. */
export function spansOfOperation(): { begin: (facts: OperationFacts) => void; end: () => void } {
  const scope = currentScope();
  const above = scope === null ? undefined : parents.get(scope);
  let span: Span | null = null;
  return {
    begin: ({ type, name, field }) => {
      if (scope === null || above === undefined) return;
      const attributes = {
        'graphql.operation.type': type,
        'graphql.operation.name': name ?? '',
        'sstc.field': field,
      };
      span = begin(`${type} ${field}`, above, { kind: 'INTERNAL', attributes });
      if (span !== null) parents.set(scope, span);
    },
    end: () => {
      span?.end();
      if (scope !== null && above !== undefined) parents.set(scope, above);
    },
  };
}

/** Statements are parameterised: their text holds no values. */
function beginStatement(text: string): (fault: unknown) => void {
  const scope = currentScope();
  const parent = scope === null ? undefined : parents.get(scope);
  if (parent === undefined) return () => undefined;
  const statement = text.replace(/\s+/g, ' ').trim();
  const span = begin(statement.split(' ', 1)[0]!.toUpperCase(), parent, {
    kind: 'CLIENT',
    attributes: { 'db.system.name': 'postgresql', 'db.query.text': statement.slice(0, 2_000) },
  });
  return (fault) => {
    if (fault !== null) fail(span);
    span?.end();
  };
}
