import type { RequestHandler } from 'express';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';

/** The schema by which this server answers, as text; printed when it is first asked for. */
export function serveSchema(schema: GraphQLSchema): RequestHandler {
  let text: string | null = null;
  return (_request, response) => {
    text ??= `${printSchema(lexicographicSortSchema(schema))}\n`;
    response.type('text/plain').set('Cache-Control', 'public, max-age=60').send(text);
  };
}
