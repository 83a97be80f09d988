import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';

/** The schema by which this server answers, as text; printed when it is first asked for. */
export function serveSchema(schema: GraphQLSchema): RequestHandler {
  let made: { readonly text: string; readonly tag: string } | null = null;
  return (_request, response) => {
    made ??= printed(schema);
    response
      .type('text/plain')
      .set({ 'Cache-Control': 'public, max-age=60', ETag: made.tag })
      .send(made.text);
  };
}

function printed(schema: GraphQLSchema) {
  const text = `${printSchema(lexicographicSortSchema(schema))}\n`;
  return { text, tag: `"${createHash('sha256').update(text).digest('base64url')}"` };
}
