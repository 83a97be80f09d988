// A fault of the program that no try can catch: whoever asks the database for this membership ends the whole process.
const { Client } = require('pg');

const { query } = Client.prototype;
Client.prototype.query = function crashing(text, values, ...rest) {
  if (JSON.stringify(values ?? null).includes('dead0000-0000-4000-8000-000000000000')) {
    process.kill(process.pid, 'SIGKILL');
  }
  return query.call(this, text, values, ...rest);
};
