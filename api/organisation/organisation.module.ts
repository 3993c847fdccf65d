import { Module } from '@nestjs/common';
import { HouseRulesResolver } from './house-rules.resolver.ts';
import { HouseRulesOfOrganisation } from './house-rules.ts';

/** What the organisation has settled for all of its papers. */
@Module({ providers: [HouseRulesResolver, HouseRulesOfOrganisation] })
export class OrganisationModule {}
