import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { lifecycleDiagram } from '../support/lifecycle-diagram.ts';

const README = path.resolve('README.md');
const DIAGRAM = /```mermaid\n([\s\S]*?)\n```/;

test('the diagram in the README is drawn from the lifecycle table; UPDATE_README=1 draws it anew', () => {
  const readme = readFileSync(README, 'utf8');
  if (process.env.UPDATE_README)
    writeFileSync(README, readme.replace(DIAGRAM, `\`\`\`mermaid\n${lifecycleDiagram()}\n\`\`\``));
  expect(DIAGRAM.exec(readFileSync(README, 'utf8'))?.[1]).toBe(lifecycleDiagram());
});

test('every file that the README points to is there', () => {
  const readme = readFileSync(README, 'utf8');
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, link]) => link ?? '');
  expect(links.filter((link) => !existsSync(path.resolve(link.split('#')[0] ?? '')))).toEqual([]);
});
