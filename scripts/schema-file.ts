import { join } from 'node:path';

/** The public contract, as it is reviewed in every change. */
export const schemaFile = join(__dirname, '..', 'schema', 'schema.graphql');
