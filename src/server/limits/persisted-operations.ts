import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Operations that were agreed on beforehand, by the SHA-256 of their text in hexadecimal digits. */
export interface PersistedOperations {
  readonly documents: ReadonlyMap<string, string>;
  /** Whether nothing else is answered. */
  readonly only: boolean;
}

export class ManifestError extends Error {}

/**
 * Reads the operations of a front end: a folder of `.graphql` files, one operation and its fragments each; a JSON object of texts by
 * their ids; or a manifest as `generate-persisted-query-manifest` writes it. The id is always the hash of the text.
 */
export function readPersistedOperations(path: string): ReadonlyMap<string, string> {
  const texts = statSync(path).isDirectory() ? textsInFolder(path) : textsInManifest(path);
  return new Map(texts.map((text) => [idOf(text), text]));
}

export function idOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function textsInFolder(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
}

function textsInManifest(path: string): string[] {
  const faulty = (why: string) => new ManifestError(`${path} is no manifest of operations: ${why}.`);
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(path, 'utf8'));
  } catch (fault) {
    throw faulty(fault instanceof SyntaxError ? 'it is not JSON' : String(fault));
  }
  return entriesOf(manifest).map(([id, text]) => {
    if (typeof text !== 'string') throw faulty(`'${id}' has no text`);
    if (idOf(text) !== id.replace(/^sha256:/, '')) {
      throw faulty(`'${id}' is not the SHA-256 of its text, which is ${idOf(text)}`);
    }
    return text;
  });
}

function entriesOf(manifest: unknown): [id: string, text: unknown][] {
  if (manifest === null || typeof manifest !== 'object') return [];
  if (!('operations' in manifest) || !Array.isArray(manifest.operations)) return Object.entries(manifest);
  return (manifest.operations as { id?: unknown; body?: unknown }[]).map(({ id, body }) => [
    String(id),
    body,
  ]);
}
