import path from 'node:path';
import { InMemoryCache } from '@apollo/client';
import { print } from 'graphql';
import { createServer } from 'vite';
import { root } from '../workspace.mjs';
import { amounts, idOf, leadOf, leadPerson, reader } from './rows.mjs';

/**
 * One question: what it asks of the product (with whose session), and what of raw.
 * @typedef {{ person: number, variables: Record<string, unknown>, values: unknown[] }} Question
 * @typedef {{ name: string, title: string, query: string, question: (n: number) => Question }} Operation
 */

const HASH = '982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1';
const today = new Date().toISOString().slice(0, 10);
const openMeetings = amounts.openPapers / amounts.perMeeting;
const discussed = amounts.papers / amounts.discussedEvery;

/** Papers that somebody opens are those that are talked about. @param {number} n */
const discussedPaper = (n) => 1 + ((n * 37) % discussed) * amounts.discussedEvery;

/** Of every five open papers three are in drafting, each with eight sections that are being written. */
const draftingPapers = (amounts.openPapers * 3) / 5;
const drafted = [4, 6, 8, 10, 12, 14, 16, 18];

/** The nth section to be signed: one of every paper, then the next of every paper. @param {number} n */
function draftedSection(n) {
  const nth = n % draftingPapers;
  const paper = 5 * Math.floor(nth / 3) + ([1, 2, 5][nth % 3] ?? 1);
  return { paper, position: drafted[Math.floor(n / draftingPapers)] ?? 4 };
}

/** @type {Record<string, { title: string, question: (n: number) => Question }>} */
const asked = {
  paper: {
    title: 'Open a paper',
    question: (n) => {
      const paperId = idOf('paper', discussedPaper(n));
      return { person: reader, variables: { paperId }, values: [paperId, today] };
    },
  },
  readiness: {
    title: 'Readiness board',
    question: (n) => {
      const meetingId = idOf('meeting', 1 + (n % openMeetings));
      return { person: reader, variables: { meetingId }, values: [meetingId, today] };
    },
  },
  work: {
    title: 'My work',
    question: (n) => ({ person: leadPerson(n), variables: {}, values: [idOf('person', leadPerson(n))] }),
  },
  submit: {
    title: 'Sign a section',
    question: (n) => {
      const { paper, position } = draftedSection(n);
      const sectionId = idOf('section', paper * 32 + position);
      const key = `bench-${n}`.padEnd(12, '-');
      return {
        person: leadOf(paper, position),
        variables: { sectionId, on: { key, version: 1 }, hash: HASH },
        values: [sectionId, 1, HASH, key],
      };
    },
  },
};

/** The operations that are measured, with the very text that the web sends. @returns {Promise<Operation[]>} */
export async function webOperations() {
  const vite = await createServer({
    root: path.join(root, 'web'),
    configFile: path.join(root, 'web/vite.config.ts'),
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const documents = {
      paper: (await vite.ssrLoadModule('/paper/operations.ts')).paperPage,
      readiness: (await vite.ssrLoadModule('/readiness/operations.ts')).readinessQuery,
      work: (await vite.ssrLoadModule('/home/operations.ts')).myWorkQuery,
      submit: (await vite.ssrLoadModule('/section/acts/operations.ts')).submitSection,
    };
    const cache = new InMemoryCache();
    return Object.entries(documents).map(([name, document]) => {
      const rest = asked[name];
      if (!rest) throw new Error(`Nothing is asked of ${name}.`);
      return { name, ...rest, query: print(cache.transformDocument(document)) };
    });
  } finally {
    await vite.close();
  }
}
