import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Guarded } from '../platform/auth/decorators.ts';
import { People } from './people.ts';
import { Person } from './person.types.ts';
import { Post } from './post.types.ts';

/** People and posts to look at. */
@Resolver(() => Person)
export class PersonResolver {
  constructor(private readonly readable: People) {}

  @Query(() => [Person])
  @Guarded('readPeople')
  people() {
    return this.readable.all();
  }

  @Query(() => Person, { nullable: true })
  @Guarded('readPeople')
  person(@Args('id', { type: () => ID }) id: string) {
    return this.readable.read(id);
  }

  @Query(() => [Post])
  @Guarded('readPeople')
  posts() {
    return this.readable.posts();
  }
}
