import { TextDecoder } from 'node:util';
import { InputError } from '../projects/input-error';

/** UTF-8, or UTF-16 with its byte order mark; what else an XML file may declare is refused before anything is read wrongly. */
export async function* decoded(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let at = 0;
  try {
    for await (const chunk of chunks) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      yield decoder.decode(chunk, { stream: true });
      at += chunk.length;
    }
    if (decoder === null) throw new InputError('it is empty');
    yield decoder.decode();
  } catch (fault) {
    if ((fault as { code?: unknown }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw fault;
    throw new InputError(`it is not a text in ${decoder?.encoding ?? 'UTF-8'} near byte ${at}`);
  }
}

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const [, declared = 'utf-8'] =
    /^[^>]*encoding\s*=\s*["']([^"']+)/.exec(start.toString('latin1', 0, 256)) ?? [];
  if (/^(utf-?8|us-ascii)$/i.test(declared)) return 'utf-8';
  throw new InputError(`it declares the encoding ${declared.slice(0, 40)}; UTF-8 and UTF-16 are read`);
}
