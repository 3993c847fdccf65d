import type { ChosenFile } from './messages.ts';
import { readFile } from './read-file.ts';

// The program of the reading process: one file, one answer, and it ends.
process.on('message', (file: ChosenFile) => {
  process.send?.(readFile(file), () => process.exit(0));
});
process.on('disconnect', () => process.exit(0));
// Ctrl+C reaches the whole group; the parent decides when reading ends.
process.on('SIGINT', () => undefined);
