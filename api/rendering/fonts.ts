import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const FACES = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic', '700Bold'];

/** The faces papers are set in, as font files. */
export function paperFonts(): Buffer[] {
  const folder = path.dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'),
  );
  return FACES.map((face) => readFileSync(path.join(folder, face, `SourceSans3_${face}.ttf`)));
}
