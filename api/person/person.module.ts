import { Module } from '@nestjs/common';
import { Appointments } from './appointments.ts';
import { Invitations } from './invitations.ts';
import { People } from './people.ts';
import { PersonResolver } from './person.resolver.ts';
import { PersonActsResolver } from './person-acts.resolver.ts';

/** People: accounts, invitations, roles, posts and appointments. */
@Module({ providers: [Appointments, Invitations, People, PersonActsResolver, PersonResolver] })
export class PersonModule {}
