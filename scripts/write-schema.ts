import { writeFileSync } from 'node:fs';
import { printPublicSchema } from '../src/server/schema';
import { schemaFile } from './schema-file';

writeFileSync(schemaFile, printPublicSchema());
