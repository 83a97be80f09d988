import { roleOf, type Role } from './role-of';

/** An operation that can be opened and sent. */
export interface ReadyOperation {
  readonly id: string;
  readonly title: string;
  /** What its author says about it, in a sentence or more. */
  readonly about: string;
  readonly role: Role;
  readonly query: string;
  /** JSON, with `<...>` where an object of the reader's own belongs. */
  readonly variables: string;
}

// The very files that the repository's tests send: nothing here is written twice.
const examples = import.meta.glob<string>('../../../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const tenOperations = import.meta.glob<string>('../../../docs/ten-operations.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const collection: readonly ReadyOperation[] = [
  ...Object.entries(examples).map(([path, text]) => fromExample(path, text)),
  ...Object.values(tenOperations).flatMap(fromDocument),
];

/** The text of one of them: what the IDE itself asks is an example too, and tested as one. */
export function exampleQuery(id: string): string {
  return collection.find((operation) => operation.id === id)!.query;
}

function fromExample(path: string, text: string): ReadyOperation {
  const id = path.replace(/^.*\//, '').replace(/\.graphql$/, '');
  const lines = text.split('\n');
  const header = lines.filter((line) => line.startsWith('#')).map((line) => line.replace(/^#\s?/, ''));
  const [about = '', variables = ''] = header.join('\n').split(/^Variables:/m);
  return {
    id,
    title: sentence(id),
    about: about.replace(/\s+/g, ' ').trim(),
    role: roleOf(id),
    query: lines
      .filter((line) => !line.startsWith('#'))
      .join('\n')
      .trim(),
    variables: indented(variables.trim()),
  };
}

/** The steps of a document: a heading, words, the operation, its variables. */
function fromDocument(text: string): ReadyOperation[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      id: `ten-${section.split('\n')[0]!}`,
      title: section.split('\n')[0]!,
      about: section.split('\n').slice(1).join('\n').split('```')[0]!.replace(/\s+/g, ' ').trim(),
      role: 'Front end' as const,
      query: /```graphql\n([\s\S]*?)```/.exec(section)?.[1]?.trim() ?? '',
      variables: indented(/```json\n([\s\S]*?)```/.exec(section)?.[1]?.trim() ?? ''),
    }))
    .filter(({ query }) => query !== '');
}

/** `matches-of-proposal` is shown as `Matches: of proposal`. */
function sentence(id: string): string {
  const [subject = '', ...rest] = id.split('-');
  return `${subject[0]!.toUpperCase()}${subject.slice(1)}: ${rest.join(' ')}`;
}

function indented(json: string): string {
  if (json === '') return '';
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
