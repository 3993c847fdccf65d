import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const table = (difference: string) =>
  `| Measure | 2030 | 2031 | Diff. |\n|---|---|---|---|\n| Arson | 10 | 12 | ${difference} |\n`;
const files: Readonly<Record<string, string | Uint8Array>> = {
  'right.md': table('+2'),
  'hinted.txt': 'This is a % increase.\n',
  'wrong.md': table('+3'),
  'empty.md': '\n',
  'broken.md': new Uint8Array([0x41, 0x92, 0x20, 0xa3, 0x0a]),
  'paper.docx': 'PK\u0003\u0004 and so on',
  'paper.pdf': '%PDF-1.7 and so on',
  'large.md': `${' '.repeat(8 * 1024 * 1024)}a`,
  'wide.txt': new Uint8Array(Buffer.from(`\ufeff${table('+3')}`, 'utf16le')),
  'picture.png': new Uint8Array([0xff, 0xd8, 0x00]),
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'countersign-check-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (...args: string[]) =>
  spawnSync(process.execPath, [path.resolve('tools/check.mjs'), ...args], { cwd: folder, encoding: 'utf8' });

test.each([
  ['right.md', 0],
  ['hinted.txt', 0],
  ['wrong.md', 1],
  ['wide.txt', 1],
])(
  'a paper leaves with 1 only when something blocks it: %s, %d',
  (file, code) => {
    const run = check(file, '--json');
    expect([run.status, run.stderr]).toEqual([code, '']);
    const findings = JSON.parse(run.stdout) as { severity: string }[];
    expect(findings.some(({ severity }) => severity === 'BLOCK')).toBe(code === 1);
  },
  20_000,
);

test.each([
  [['empty.md'], 'it is empty'],
  [['picture.png'], 'no Markdown or plain text'],
  [['broken.md'], 'no Markdown or plain text'],
  [['paper.docx'], 'office file'],
  [['paper.pdf'], 'PDF'],
  [['large.md'], 'larger than 8 MB'],
  [['missing.md'], 'no such file'],
  [['.'], 'folder'],
  [['--unknown'], 'Name one file'],
  [['right.md', 'wrong.md'], 'Name one file'],
  [[], 'Name one file'],
])(
  'what cannot be read leaves with 2 and one sentence why: %j, %s',
  (args, why) => {
    const run = check(...args);
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr.trim().split('\n')).toEqual([expect.stringContaining(why)]);
  },
  20_000,
);
