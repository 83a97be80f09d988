// The limit of what can be reached: pg and node:http, one statement that makes the whole JSON. It reads the statement from SQL.
const { createServer } = require('node:http');
const { Pool } = require('pg');

const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
/** @type {string[]} */
const statements = JSON.parse(process.env['STATEMENTS'] ?? '[]');

createServer((request, response) => {
  const statement = statements[Number(request.url?.slice(1))];
  request.resume();
  request.on('end', () => {
    response.setHeader('content-type', 'application/json');
    if (statement === undefined) {
      response.end('{}');
      return;
    }
    pool.query(statement).then(
      ({ rows: [row] }) => response.end(JSON.stringify(row.body)),
      (fault) => {
        response.statusCode = 500;
        response.end(String(fault));
      },
    );
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');

process.on('SIGTERM', () => process.exit(0));
