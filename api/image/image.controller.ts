import { Controller, Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Images } from './images.ts';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Asked for anew each time, so that nobody sees it who may no longer; where it is unchanged nothing is sent. */
const ASKED_ANEW = 'private, no-cache';

/** Images of papers: a file comes as the bytes of the request, and goes only to those who may read what shows it. */
@Controller('files')
export class ImageController {
  constructor(private readonly images: Images) {}

  @Post('sections/:sectionId/images')
  @Guarded('writeSection', 'section')
  async upload(
    @Who() who: SignedIn,
    @Param('sectionId') sectionId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const file = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const upload = UUID.test(sectionId) ? await this.images.upload(who, sectionId, file) : null;
    if (!upload) throw new NotFoundException();
    await reply.status('reasons' in upload ? 422 : 201).send(upload);
  }

  @Get('images/:imageId')
  @Guarded('readPaper', 'paper')
  async show(
    @Who() who: SignedIn,
    @Param('imageId') imageId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const image = UUID.test(imageId) ? await this.images.read(who, imageId) : null;
    if (!image) throw new NotFoundException();
    const etag = `"${image.sha256}"`;
    reply
      .header('etag', etag)
      .header('cache-control', ASKED_ANEW)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff');
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    const ending = image.mediaType === 'image/png' ? 'png' : 'jpg';
    return reply
      .type(image.mediaType)
      .header('content-disposition', `inline; filename="image-${image.sha256.slice(0, 8)}.${ending}"`)
      .send(image.bytes);
  }
}
