import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const worthwhile = /\.(js|css|svg|html|ttf)$/;
/** Nearly as small as the highest, in a fifth of the time. */
const quality = 9;

/** A Vite plugin that lays a compressed copy beside each file that gains by it, so that no request has to wait for it. @returns {import('vite').Plugin} */
export function compressed() {
  let folder = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir;
    },
    closeBundle() {
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!worthwhile.test(file)) continue;
        const path = join(folder, file);
        const content = readFileSync(path);
        writeFileSync(
          `${path}.br`,
          brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
        );
        writeFileSync(`${path}.gz`, gzipSync(content));
      }
    },
  };
}
