// A disk that is full while a file says so: what grows a file fails, as on a real one; what is written within it does not.
const fs = require('node:fs');

const { writeSync, ftruncateSync } = fs;
const isFull = () => fs.existsSync(process.env.DISK_FULL_FILE);
const refuse = (call) => {
  throw Object.assign(new Error(`ENOSPC: no space left on device, ${call}`), {
    code: 'ENOSPC',
    errno: -28,
    syscall: call,
  });
};

fs.writeSync = function quota(file, bytes, offset, length, position, ...rest) {
  if (typeof position === 'number' && file > 2) {
    const end = position + (length ?? bytes.length);
    if (end > fs.fstatSync(file).size && isFull()) refuse('write');
  }
  return writeSync.call(fs, file, bytes, offset, length, position, ...rest);
};
fs.ftruncateSync = function quota(file, length = 0) {
  if (length > fs.fstatSync(file).size && isFull()) refuse('ftruncate');
  return ftruncateSync.call(fs, file, length);
};
