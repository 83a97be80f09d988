import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { buildPublicSchema } from '../../src/server/schema';
import { startWorld } from '../support/world';
import { registered } from './people-and-proposals';

const folder = join(__dirname, '../../examples');
const files = readdirSync(folder).filter((name) => /^proposals.*\.graphql$/.test(name));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

test.each(files)('%s says what it is for, and fits the schema', (file) => {
  expect(read(file)).toMatch(/^# \w/);
  expect(validate(buildPublicSchema(), parse(read(file)))).toEqual([]);
});

/** The JSON that stands in the comment under 'Variables:'. */
function variablesOf(source: string): Record<string, unknown> {
  const comment = source.slice(source.indexOf('# Variables:\n') + '# Variables:\n'.length);
  const lines = comment.split('\n').filter((line) => line.startsWith('#'));
  return JSON.parse(lines.map((line) => line.slice(2)).join('\n')) as Record<string, unknown>;
}

test('the examples run one after the other', async () => {
  const world = await startWorld();
  try {
    const now = new Date('2027-01-15T08:00:00.000Z');
    const run = (file: string, input: object) => {
      const source = read(file);
      const variables = variablesOf(source);
      return world.ask(
        source,
        { ...variables, ...(variables['input'] ? { input: { ...variables['input'], ...input } } : {}) },
        { now },
      );
    };
    const institutionId = await registered(world, 'College', 'CHN');
    const { proposal } = (await run('proposals-create.graphql', { institutionId })).createProposal;
    const edited = (await run('proposals-edit.graphql', { id: proposal.id })).editProposal.proposal;
    expect(edited).toMatchObject({ cohortSize: 24, revision: 2 });
    const published = await run('proposals-publish.graphql', { id: proposal.id, revision: 2 });
    expect(published.publishProposal.proposal.status).toBe('PUBLISHED');
    const browsed = await run('proposals-browse.graphql', {});
    // Its text is English: the search of the example is for Chinese.
    expect(browsed.proposals.totalCount).toBe(0);
  } finally {
    await world.close();
  }
});
