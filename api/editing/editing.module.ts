import type { Server } from 'node:http';
import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { EditingServer } from './editing-server.ts';

/** Writing together: opens `/collab` on the api's HTTP server. Needs `Callers` and `SectionStarter` from elsewhere. */
@Module({ providers: [EditingServer], exports: [EditingServer] })
export class EditingModule implements OnApplicationBootstrap {
  constructor(
    private readonly editing: EditingServer,
    private readonly host: HttpAdapterHost,
  ) {}

  onApplicationBootstrap(): void {
    const server: Server = this.host.httpAdapter.getHttpServer();
    this.editing.listenOn(server);
  }
}
