import { tmpdir } from 'node:os';
import path from 'node:path';
import { typstTemplate } from '@countersign/document';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { paperFonts } from './fonts.ts';
import { spellOut, unprintable } from './unprintable.ts';

/** A name for the data the template reads; nothing is written there. */
const WORKSPACE = path.join(tmpdir(), 'countersign-typesetting');
const MOST_ATTEMPTS = 5;

/**
 * Sets papers as tagged PDF (PDF/UA-1), one at a time and without yielding: for a process of its own.
 * Characters that no font can draw are printed as their code point, so that nothing is lost in silence.
 */
export class Typesetter {
  private readonly compiler = NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: paperFonts() }],
  });

  /** The PDF of data made by `paperJson` or `packJson`. Throws an Error when the data cannot be set. */
  pdf(json: string): Buffer {
    try {
      return this.attempt(json, MOST_ATTEMPTS);
    } finally {
      this.compiler.resetShadow();
      this.compiler.evictCache(1);
    }
  }

  private attempt(json: string, left: number): Buffer {
    this.compiler.mapShadow(path.join(WORKSPACE, 'data.json'), Buffer.from(json));
    try {
      return this.compiler.pdf(
        { mainFileContent: typstTemplate, resetRead: true },
        { pdfStandard: PdfStandard.UA_1 },
      );
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      const characters = unprintable(message);
      if (characters.length === 0 || left <= 1)
        throw new Error(`The paper could not be set: ${message}`, { cause });
      return this.attempt(spellOut(json, characters), left - 1);
    }
  }
}
