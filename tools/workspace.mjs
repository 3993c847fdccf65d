import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the embedded database and everything else that must outlive a start is kept: `DATA_DIR`, or `.data`. */
export const dataFolder = () => path.resolve(root, process.env.DATA_DIR || '.data');
