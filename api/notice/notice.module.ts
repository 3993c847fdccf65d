import { Module } from '@nestjs/common';
import { NoticeResolver } from './notice.resolver.ts';

/** Notices in the application; mail will read the same rows. */
@Module({ providers: [NoticeResolver] })
export class NoticeModule {}
