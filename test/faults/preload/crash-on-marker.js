// A fault of the program that no try can catch: whoever asks the database for this membership ends the whole process.
const { Client } = require('pg');

const { query } = Client.prototype;
Client.prototype.query = new Proxy(query, {
  apply(target, client, given) {
    if (JSON.stringify(given[1] ?? null).includes('dead0000-0000-4000-8000-000000000000')) {
      process.kill(process.pid, 'SIGKILL');
    }
    return Reflect.apply(target, client, given);
  },
});
