// The measure: node:http and `pg` in a process of its own, one named prepared statement a request, nothing else.
import http from 'node:http';
import pg from 'pg';
import { rawStatements } from './raw-statements.mjs';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL ?? '', max: 20 });

/** @param {http.IncomingMessage} request */
async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString());
}

/** @param {http.IncomingMessage} request @param {http.ServerResponse} response */
async function answer(request, response) {
  const name = request.url?.slice(1) ?? '';
  const text = rawStatements[name];
  if (!text) return response.writeHead(200).end();
  try {
    const { rows } = await pool.query({ name, text, values: await bodyOf(request) });
    response.writeHead(rows[0] ? 200 : 404, { 'content-type': 'application/json' }).end(rows[0]?.answer);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
  return response;
}

const server = http.createServer((request, response) => void answer(request, response));

server.listen(Number(process.env.PORT), '127.0.0.1');
