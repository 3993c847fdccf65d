import { applicationSource, Database } from '@countersign/database';
import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { Callers } from '../editing/callers.ts';
import { Acts } from './acts.ts';
import { Guard } from './auth/guard.ts';
import { Sessions } from './auth/sessions.ts';
import { SocketCallers } from './auth/socket-callers.ts';
import { Clock } from './clock.ts';
import { AnsweredErrors } from './graphql/answered-errors.ts';
import { Sockets } from './graphql/sockets.ts';
import { HealthController } from './http/health.controller.ts';
import { Ids } from './ids.ts';
import { Listener } from './live/listener.ts';
import { Live } from './live.ts';
import { Settings } from './settings.ts';

/** What every noun stands on: settings, database, time, ids, live changes, sessions and the guard. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [
    {
      provide: Database,
      inject: [Settings],
      useFactory: async ({ applicationUrl }: Settings) =>
        new Database(await applicationSource(applicationUrl).initialize()),
    },
    {
      provide: Live,
      inject: [Listener],
      useFactory: async (listener: Listener) => {
        const live = new Live(listener);
        await live.start();
        return live;
      },
    },
    { provide: APP_FILTER, useClass: AnsweredErrors },
    { provide: APP_GUARD, useClass: Guard },
    { provide: Callers, useClass: SocketCallers },
    Acts,
    Clock,
    Ids,
    Listener,
    Sessions,
    Sockets,
  ],
  exports: [Acts, Callers, Clock, Database, Ids, Live, Sessions, Sockets],
})
export class PlatformModule implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  async onApplicationShutdown(): Promise<void> {
    await this.database.source.destroy();
  }
}
