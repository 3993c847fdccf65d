import type { Server } from 'node:http';
import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { OpenTexts } from '../paper/open-texts.ts';
import { PaperModule } from '../paper/paper.module.ts';
import { EditingServer } from './editing-server.ts';
import { SectionStarter } from './section-starter.ts';

/** Writing together: opens `/collab` on the api's HTTP server, and has open texts stored before an act freezes them. */
@Module({
  imports: [PaperModule],
  providers: [EditingServer, SectionStarter],
  exports: [EditingServer],
})
export class EditingModule implements OnApplicationBootstrap {
  constructor(
    private readonly editing: EditingServer,
    private readonly texts: OpenTexts,
    private readonly host: HttpAdapterHost,
  ) {}

  onApplicationBootstrap(): void {
    const server: Server = this.host.httpAdapter.getHttpServer();
    this.editing.listenOn(server);
    this.texts.heldBy(this.editing);
  }
}
