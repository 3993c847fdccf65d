import type { RenderReply, RenderRequest } from './messages.ts';
import { Typesetter } from './typesetter.ts';

// The program of the rendering process: one request, one reply, until its parent lets go.
const typesetter = new Typesetter();

function reply({ json, images = [] }: RenderRequest): RenderReply {
  try {
    return { pdf: typesetter.pdf(json, images), rss: process.memoryUsage.rss() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error), rss: process.memoryUsage.rss() };
  }
}

process.on('message', (request: RenderRequest) => process.send?.(reply(request)));
process.on('disconnect', () => process.exit(0));
// Ctrl+C reaches the whole group; the parent decides when rendering ends.
process.on('SIGINT', () => undefined);
