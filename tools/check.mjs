// `npm run --silent check -- FILE [--json]`: what the figure checks find in a paper as Markdown or plain text. Leaves with 0
// when nothing blocks it, 1 when something does, 2 when the file cannot be read.
import { parseArgs } from 'node:util';
import { compiledChecks } from './figure-checks/compiled.mjs';
import { textOf } from './figure-checks/text-of.mjs';
import { PlainError } from './plain-error.mjs';

const unreadable = 2;

function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    if (file !== undefined && more.length === 0) return { file, json: values.json };
  } catch {
    // An option that does not exist is answered as a missing file is: with what may be asked.
  }
  throw new PlainError('Name one file: npm run --silent check -- FILE [--json].');
}

/** @param {import('./figure-checks/compiled.mjs').Finding} finding */
const printed = ({ severity, rule, line, section, message }) =>
  `${severity.padEnd(5)} ${rule} line ${line}, ${section || 'before the first heading'}\n      ${message}`;

try {
  const { file, json } = asked();
  const text = textOf(file);
  const findings = (await compiledChecks())(text);
  const blocking = findings.filter(({ severity }) => severity === 'BLOCK').length;
  if (json) console.log(JSON.stringify(findings, null, 2));
  else {
    for (const finding of findings) console.log(printed(finding));
    console.log(`${findings.length} findings, ${blocking} of them block the paper.`);
  }
  process.exitCode = blocking > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = unreadable;
}
