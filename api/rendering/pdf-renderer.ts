import { fileURLToPath } from 'node:url';
import {
  type EditionContent,
  type EditionFrame,
  type Pack,
  packJson,
  paperJson,
} from '@countersign/document';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { sha256 } from '../platform/digest.ts';
import type { PrintImage } from './messages.ts';
import { RenderedDocuments } from './rendered-documents.ts';
import { RenderingProcess } from './rendering-process.ts';

const CACHE_BYTES = 32 * 1024 * 1024;

/** The compiled worker: beside this file in a build, in the build when this file runs from its source. */
const PROGRAM = import.meta.url.endsWith('.ts') ? '../../dist/api/rendering/worker.js' : './worker.js';

/** Papers and packs as tagged PDF (PDF/UA-1), rendered once for the same content and frame. */
@Injectable()
export class PdfRenderer implements OnModuleDestroy {
  private readonly rendering = new RenderingProcess(fileURLToPath(new URL(PROGRAM, import.meta.url)));
  private readonly finished = new RenderedDocuments(CACHE_BYTES);
  private readonly underWay = new Map<string, Promise<Buffer>>();

  /** An edition with its images; one that is missing is said to be. Rejects with an Error that says what happened when it cannot be rendered. */
  paper(content: EditionContent, frame: EditionFrame, images: readonly PrintImage[] = []): Promise<Buffer> {
    return this.once(paperJson({ content, frame }), images);
  }

  /** All papers of a meeting in one document. Rejects as `paper` does. */
  pack(pack: Pack, images: readonly PrintImage[] = []): Promise<Buffer> {
    return this.once(packJson(pack), images);
  }

  /** Forgets every rendered document, as when one of them is withdrawn. */
  evictCache(): void {
    this.finished.clear();
  }

  onModuleDestroy(): void {
    this.rendering.stop();
  }

  /** Everything printed is in the JSON and in images that never change, so their digest names the document. */
  private async once(json: string, images: readonly PrintImage[]): Promise<Buffer> {
    const key = sha256([json, ...images.map(({ id }) => id).sort()].join('\n'));
    const known = this.finished.get(key) ?? this.underWay.get(key);
    if (known) return known;
    const rendering = this.rendering.render(json, images).finally(() => this.underWay.delete(key));
    this.underWay.set(key, rendering);
    const pdf = await rendering;
    this.finished.set(key, pdf);
    return pdf;
  }
}
