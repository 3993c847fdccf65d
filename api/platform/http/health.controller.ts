import { Database } from '@countersign/database';
import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Open } from '../auth/decorators.ts';

const ALIVE = { name: 'health', text: 'select 1 as alive' };

/** For whoever watches over the process: is it alive, and can it do its work. */
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('live')
  @Open()
  live() {
    return { status: 'live' };
  }

  @Get('ready')
  @Open()
  async ready() {
    try {
      await this.database.row(ALIVE);
      return { status: 'ready' };
    } catch {
      throw new ServiceUnavailableException({ status: 'the database does not answer' });
    }
  }
}
