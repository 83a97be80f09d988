import { join } from 'node:path';
import { defineConfig } from 'vite';
import { compressed } from './compressed.mjs';

const here = import.meta.dirname;

/** Everything goes into files of our own origin, named by their content: no content network, nothing inline. */
export default defineConfig({
  root: here,
  base: '/ide/',
  // The examples and the ten operations are read from the repository's own folders.
  server: { fs: { allow: [join(here, '..')] } },
  build: {
    outDir: join(here, '..', 'dist', 'ide'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // Inline scripts would need a weaker content security policy.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 8_000,
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
  plugins: [compressed()],
});
