import { tmpdir } from 'node:os';
import path from 'node:path';
import { typstTemplate } from '@countersign/document';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { paperFonts } from './fonts.ts';
import type { PrintImage } from './messages.ts';
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

  /**
   * The PDF of data made by `paperJson` or `packJson`. An image that is not given, or that cannot be decoded, is said to
   * be missing in its place. Throws an Error when the data cannot be set.
   */
  pdf(json: string, images: readonly PrintImage[] = []): Buffer {
    try {
      this.lay(images);
      return this.attempt(json, MOST_ATTEMPTS);
    } finally {
      this.compiler.resetShadow();
      this.compiler.evictCache(1);
    }
  }

  /** Puts those images where the template finds them that can be printed, and the list of their ids. */
  private lay(images: readonly PrintImage[]): void {
    const printable = images.filter((image) => this.canPrint(image)).map(({ id }) => id);
    this.compiler.mapShadow(path.join(WORKSPACE, 'images.json'), Buffer.from(JSON.stringify(printable)));
  }

  /** One image that cannot be decoded would stop the whole paper, so each is tried alone. */
  private canPrint({ id, bytes }: PrintImage): boolean {
    if (!/^[\w-]+$/.test(id)) return false;
    this.compiler.mapShadow(path.join(WORKSPACE, 'images', id), Buffer.from(bytes));
    try {
      this.compiler.pdf({ mainFileContent: `#image("/images/${id}")`, resetRead: true });
      return true;
    } catch {
      return false;
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
