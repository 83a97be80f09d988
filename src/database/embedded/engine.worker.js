// Runs PGlite on a thread of its own, so that a long statement never holds up the server's event loop.
// Plain JavaScript: a worker's file is loaded by Node itself, from the sources in tests and from dist/ in production.
'use strict';

const { openAsBlob } = require('node:fs');
const worker = require('node:worker_threads');
const { PGlite } = require('@electric-sql/pglite');

const { workerData } = worker;
const parentPort = /** @type {import('node:worker_threads').MessagePort} */ (worker.parentPort);

/** @typedef {{ bytes: Uint8Array } | { close: true } | { dump: true }} Order */

async function main() {
  const { folder, template } = workerData;
  const engine = await PGlite.create({
    ...(folder === null ? {} : { dataDir: folder }),
    ...(template === null ? {} : { loadDataDir: await openAsBlob(template) }),
  });

  /** @param {Order} order */
  async function obey(order) {
    if ('bytes' in order) {
      const answer = await engine.execProtocolRaw(order.bytes);
      parentPort.postMessage({ bytes: answer });
    } else if ('dump' in order) {
      const tarball = await engine.dumpDataDir('none');
      parentPort.postMessage({ dump: new Uint8Array(await tarball.arrayBuffer()) });
    } else {
      await engine.close();
      parentPort.postMessage({ closed: true });
    }
  }

  let queue = Promise.resolve();
  parentPort.on('message', (/** @type {Order} */ order) => {
    queue = queue
      .then(() => obey(order))
      .catch((/** @type {unknown} */ fault) => {
        parentPort.postMessage({ fault: fault instanceof Error ? fault.message : JSON.stringify(fault) });
      });
  });
  parentPort.postMessage({ ready: true });
}

main().catch((/** @type {unknown} */ fault) => {
  parentPort.postMessage({ fault: fault instanceof Error ? fault.message : JSON.stringify(fault) });
});
