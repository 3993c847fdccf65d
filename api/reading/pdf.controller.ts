import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Images } from '../image/images.ts';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { PdfRenderer } from '../rendering/pdf-renderer.ts';
import { Packs } from './packs.ts';
import { type Readable, Readings } from './readings.ts';

/** Papers and packs as tagged PDF, for whoever may read them. What is forbidden and what is missing answer the same. */
@Controller('files')
export class PdfController {
  constructor(
    private readonly readings: Readings,
    private readonly packs: Packs,
    private readonly pdf: PdfRenderer,
    private readonly images: Images,
  ) {}

  @Get('papers/:paperId/editions/:editionId.pdf')
  @Guarded('readPaper', 'paper')
  async edition(
    @Who() who: SignedIn,
    @Param('paperId') paperId: string,
    @Param('editionId') editionId: string,
    @Res() reply: FastifyReply,
  ) {
    await this.paper(await this.readings.edition(who, paperId, editionId), reply);
  }

  @Get('papers/:paperId/draft.pdf')
  @Guarded('readDraft', 'paper')
  async draft(@Who() who: SignedIn, @Param('paperId') paperId: string, @Res() reply: FastifyReply) {
    await this.paper(await this.readings.draft(who, paperId), reply);
  }

  @Get('meetings/:meetingId/pack.pdf')
  @Guarded('readMeetings')
  async pack(@Who() who: SignedIn, @Param('meetingId') meetingId: string, @Res() reply: FastifyReply) {
    const printed = await this.packs.print(who, meetingId);
    if (!printed) throw new NotFoundException();
    const { pack, papers } = printed;
    const images = await this.images.toPrint(papers);
    await send(reply, await this.pdf.pack(pack, images), `${pack.reference} ${pack.title}`);
  }

  private async paper(readable: Readable | null, reply: FastifyReply): Promise<void> {
    if (!readable) throw new NotFoundException();
    const { content, frame, view } = readable;
    const images = await this.images.toPrint([{ paperId: view.facts.id, content }]);
    await send(
      reply,
      await this.pdf.paper(content, frame, images),
      `${frame.reference} ${content.title} ${frame.number}`,
    );
  }
}

async function send(reply: FastifyReply, pdf: Buffer, name: string): Promise<void> {
  const file = name.replace(/[^\w .-]+/g, '').slice(0, 100);
  await reply
    .type('application/pdf')
    .header('content-disposition', `inline; filename="${file}.pdf"`)
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .send(pdf);
}
