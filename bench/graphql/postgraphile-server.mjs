// PostGraphile 5 as its documentation starts it, run in the folder where it was installed for the bench.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

await import('./newer-node.mjs');
const installed = createRequire(join(process.env['POSTGRAPHILE'] ?? '', 'package.json'));
/** @param {string} name */
const load = async (name) => import(pathToFileURL(installed.resolve(name)).href);

const { postgraphile } = await load('postgraphile');
const { PostGraphileAmberPreset } = await load('postgraphile/presets/amber');
const { makePgService } = await load('postgraphile/adaptors/pg');
const { grafserv } = await load('postgraphile/grafserv/node');

const server = createServer();
server.on('error', (fault) => {
  throw fault;
});
await postgraphile({
  extends: [
    PostGraphileAmberPreset,
    (await load('postgraphile/presets/v4')).makeV4Preset({ simpleCollections: 'omit' }),
  ],
  pgServices: [makePgService({ connectionString: process.env['DATABASE_URL'], schemas: ['public'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false },
})
  .createServ(grafserv)
  .addTo(server);
server.listen(Number(process.env['PORT']), '127.0.0.1');

process.on('SIGTERM', () => process.exit(0));
