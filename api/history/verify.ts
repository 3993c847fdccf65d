import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import {
  applicationSource,
  Database,
  nameOfChain,
  papersWithoutHistory,
  storedEvents,
} from '@countersign/database';
import type { ChainEnd } from '@countersign/domain';
import { PlainFailure } from '../platform/plain-failure.ts';
import { chainKey, type Heads, type WalkedChain, walkChains } from './walk.ts';

/** `npm run verify-history`: walks every chain of the database in DATABASE_URL and says what is broken, if anything is. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { heads: { type: 'string' }, 'write-heads': { type: 'string' } },
  });
  const heads = values.heads ? await readHeads(values.heads) : undefined;
  const source = await applicationSource(process.env.DATABASE_URL ?? '', 2).initialize();
  try {
    return await verify(new Database(source), heads, values['write-heads']);
  } finally {
    await source.destroy();
  }
}

async function verify(database: Database, heads: Heads | undefined, writeTo?: string): Promise<number> {
  const out = writeTo ? createWriteStream(writeTo, { mode: 0o600 }) : undefined;
  let chains = 0;
  let events = 0;
  let broken = 0;
  for (const reference of await papersWithoutHistory(database)) {
    broken += 1;
    console.log(`The history of paper ${reference} is gone.`);
  }
  for await (const chain of walkChains(storedEvents(database), heads)) {
    chains += 1;
    events += chain.seq;
    if (chain.fault) {
      broken += 1;
      console.log(await sentence(database, chain));
    }
    out?.write(`${chainKey(chain)} ${chain.seq} ${chain.hash}\n`);
  }
  if (out) await once(out.end(), 'finish');
  console.log(`${chains} chains with ${events} events: ${broken === 0 ? 'all hold' : `${broken} broken`}.`);
  if (!heads) console.log('A cut end shows only against recorded heads: see --write-heads and --heads.');
  return broken === 0 ? 0 : 1;
}

async function sentence(database: Database, { subject, subjectId, fault }: WalkedChain): Promise<string> {
  const name = (await nameOfChain(database, subjectId)) ?? `${subject} ${subjectId}`;
  return `The history of ${name} breaks at event ${fault?.seq}: ${fault?.why}.`;
}

async function readHeads(file: string): Promise<Heads> {
  const heads = new Map<string, ChainEnd>();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const [subject = '', subjectId = '', seq, hash = ''] = line.split(' ');
    if (!/^\d+$/.test(seq ?? '') || !/^[0-9a-f]{64}$/.test(hash))
      throw new PlainFailure(`${file} is not a file of chain heads: “${line}”.`);
    heads.set(chainKey({ subject, subjectId }), { seq: Number(seq), hash });
  }
  return heads;
}

main().then(
  (code) => process.exit(code),
  (failure: unknown) => {
    console.error(failure instanceof Error ? failure.message : failure);
    process.exit(1);
  },
);
