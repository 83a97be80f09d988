import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '..', '..');

/** A house with one planted violation of each rule, and one clean file. */
const planted: Record<string, string> = {
  'src/validation/climbs.ts': `import '../server/above';`,
  'src/server/above.ts': '',
  'src/eligibility/sideways.ts': `import '../institutions/beside';`,
  'src/institutions/beside.ts': '',
  'src/attic/homeless.ts': `import '../validation/clean';`,
  'src/validation/clean.ts': '',
  'src/proposals/one.ts': `import './other';`,
  'src/proposals/other.ts': `import './one';`,
  'src/matching/engine/impure.ts': `import '../outside';`,
  'src/matching/outside.ts': '',
  'src/text/with-node.ts': `import 'node:fs';`,
  'src/proposals/queries.ts': `import { DataSource } from 'typeorm'; export const source = DataSource;`,
  'src/validation/graph.ts': `import { GraphQLError } from 'graphql'; export const error = GraphQLError;`,
  // Stand-ins: what matters is where they lie.
  'package.json': '{ "dependencies": { "typeorm": "1", "graphql": "1" } }',
  'node_modules/typeorm/index.js': 'exports.DataSource = class {};',
  'node_modules/typeorm/package.json': '{ "name": "typeorm", "main": "index.js" }',
  'node_modules/graphql/index.js': 'exports.GraphQLError = class {};',
  'node_modules/graphql/package.json': '{ "name": "graphql", "main": "index.js" }',
};

describe('the rules of imports', () => {
  let house: string;
  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'sstc-match-house-'));
    for (const [path, source] of Object.entries(planted)) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), source);
    }
    for (const file of ['tsconfig.json', '.dependency-cruiser.js'])
      cpSync(join(root, file), join(house, file));
  });
  afterAll(() => rmSync(house, { recursive: true }));

  test('find each planted violation, and nothing else', () => {
    const { stdout } = spawnSync(
      join(root, 'node_modules', '.bin', 'depcruise'),
      ['--config', '.dependency-cruiser.js', '--output-type', 'json', 'src'],
      { cwd: house, encoding: 'utf8', maxBuffer: 50_000_000 },
    );
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: { from: string; rule: { name: string } }[] };
    };
    const found = summary.violations.map(({ from, rule }) => `${from} ${rule.name}`).sort();
    expect([...new Set(found)]).toEqual([
      'src/attic/homeless.ts every-room-has-a-floor',
      'src/eligibility/sideways.ts floors-eligibility',
      'src/matching/engine/impure.ts engine-is-pure',
      'src/proposals/one.ts no-circles',
      'src/proposals/queries.ts sql-in-its-place',
      'src/text/with-node.ts domain-is-pure',
      'src/validation/climbs.ts floors-validation',
      'src/validation/graph.ts domain-is-pure',
      'src/validation/graph.ts graphql-in-its-place',
    ]);
  });
});
