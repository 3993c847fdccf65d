// `npm run check:papers`: the figure checks on the real papers of PAPERS_DIR, against the mistakes known to stand in them.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compiledChecks } from './figure-checks/compiled.mjs';
import { score } from './figure-checks/score.mjs';
import { PlainError, runMain } from './plain-error.mjs';
import { root } from './workspace.mjs';

/** @param {number[]} lines */
const places = (lines) => `line ${lines.join(', ')}`;

/** @param {string} name @param {ReturnType<typeof score>} result */
function print(name, { found, missed, falselyRaised }) {
  console.log(
    `${name}: ${found.length} found, ${missed.length} missed, ${falselyRaised.length} falsely raised.`,
  );
  for (const { verdict, rules, lines } of found)
    console.log(`  found   ${verdict} ${rules.join('/')} ${places(lines)}`);
  for (const { verdict, rules, lines } of missed)
    console.log(`  missed  ${verdict} ${rules.join('/')} ${places(lines)}`);
  for (const { severity, rule, line } of falselyRaised)
    console.log(`  false   ${severity} ${rule} ${places([line])}`);
}

await runMain(async () => {
  const folder = process.env.PAPERS_DIR;
  if (!folder) throw new PlainError('Set PAPERS_DIR to the folder of the real papers.');
  const key = path.join(root, 'test', 'support', 'known-mistakes.json');
  const check = await compiledChecks();
  for (const [name, known] of Object.entries(JSON.parse(readFileSync(key, 'utf8')))) {
    const file = path.join(folder, name);
    if (!existsSync(file)) throw new PlainError(`${file} is not there: PAPERS_DIR names another folder.`);
    print(name, score(known, check(readFileSync(file, 'utf8'))));
  }
  return 0;
});
