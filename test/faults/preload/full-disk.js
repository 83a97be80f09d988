// A disk that is full while a file says so: what grows a file fails, as on a real one; what is written within it does not.
const fs = require('node:fs');

const isFull = () => fs.existsSync(process.env['DISK_FULL_FILE'] ?? '');

/** @param {string} call */
function refuse(call) {
  throw Object.assign(new Error(`ENOSPC: no space left on device, ${call}`), {
    code: 'ENOSPC',
    errno: -28,
    syscall: call,
  });
}

fs.writeSync = new Proxy(fs.writeSync, {
  apply(target, self, given) {
    const [file, bytes, , length, position] = given;
    if (typeof position === 'number' && file > 2) {
      const end = position + (length ?? bytes.length);
      if (end > fs.fstatSync(file).size && isFull()) refuse('write');
    }
    return Reflect.apply(target, self, given);
  },
});
fs.ftruncateSync = new Proxy(fs.ftruncateSync, {
  apply(target, self, given) {
    const [file, length = 0] = given;
    if (length > fs.fstatSync(file).size && isFull()) refuse('ftruncate');
    return Reflect.apply(target, self, given);
  },
});
