import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { HouseRulesOfOrganisation } from './house-rules.ts';
import { HouseRules, HouseRulesInput, HouseRulesResult } from './house-rules.types.ts';

/** The organisation's rules: to look at and change. */
@Resolver(() => HouseRules)
export class HouseRulesResolver {
  constructor(private readonly rules: HouseRulesOfOrganisation) {}

  @Query(() => HouseRules)
  @Guarded('readHouseRules')
  houseRules(@Who() who: SignedIn) {
    return this.rules.read(who);
  }

  @Mutation(() => HouseRulesResult)
  @Guarded('changeHouseRules')
  changeHouseRules(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('rules', { type: () => HouseRulesInput }) rules: HouseRulesInput,
  ) {
    return this.rules.change(who, key, version, rules);
  }
}
