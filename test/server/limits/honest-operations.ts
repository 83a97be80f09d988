import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface HonestOperation {
  readonly name: string;
  readonly source: string;
  readonly variables: Record<string, unknown>;
}

const root = join(__dirname, '..', '..', '..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

/** The variables that an example's header proposes. */
function proposedVariables(source: string): Record<string, unknown> {
  const header = source.split('\n').filter((line) => line.startsWith('#'));
  const text = header.map((line) => line.replace(/^#\s*/, '')).join(' ');
  return JSON.parse(/Variables: (\{.*\})/.exec(text)?.[1] ?? '{}') as Record<string, unknown>;
}

function blocksOf(page: string): HonestOperation[] {
  const text = read(...page.split('/'));
  const blocks = (language: string) =>
    [...text.matchAll(new RegExp('```' + language + '\\n(.*?)```', 'gs'))].map(([, block]) => block!);
  const variables = blocks('json').map((block) => JSON.parse(block) as Record<string, unknown>);
  return blocks('graphql').map((source, at) => ({
    name: `${page} ${at + 1}`,
    source,
    variables: variables[at] ?? {},
  }));
}

/** Every operation that the project shows to its readers: nobody who copies one may be refused. */
export const honestOperations: readonly HonestOperation[] = [
  ...readdirSync(join(root, 'examples'))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const source = read('examples', file);
      return { name: file, source, variables: proposedVariables(source) };
    }),
  ...blocksOf('README.md'),
  ...blocksOf('docs/ten-operations.md'),
  ...blocksOf('docs/limits.md'),
];
