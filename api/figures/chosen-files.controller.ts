import { BadRequestException, Body, Controller, HttpCode, Post, Query } from '@nestjs/common';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { ChosenFiles } from './chosen-files.ts';

const LONGEST_NAME = 200;
const LONGEST_DAY = 40;

/** Takes the bytes of a file; `name` is what it is called, `extractedOn` the day for rows that give none. */
@Controller('figures')
export class ChosenFilesController {
  constructor(private readonly files: ChosenFiles) {}

  @Post('loads')
  @HttpCode(202)
  @Guarded('loadFigures')
  async choose(
    @Who() who: SignedIn,
    @Query('name') name: unknown,
    @Query('extractedOn') extractedOn: unknown,
    @Body() bytes: unknown,
  ): Promise<{ readonly id: string }> {
    if (!Buffer.isBuffer(bytes)) throw new BadRequestException('Send the bytes of one file.');
    const file = { name: shortened(name, LONGEST_NAME), bytes };
    if (file.name === '') throw new BadRequestException('Say what the file is called.');
    return { id: await this.files.choose(who, file, shortened(extractedOn, LONGEST_DAY)) };
  }
}

/** A text as it may be stored and shown, without what is no letter of any kind. */
const shortened = (text: unknown, length: number): string =>
  typeof text === 'string'
    ? text
        .replace(/[\p{Cc}\p{Cs}\p{Cf}]/gu, '')
        .trim()
        .slice(-length)
    : '';
