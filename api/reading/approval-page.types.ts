import { Field, ObjectType } from '@nestjs/graphql';
import { Paper } from '../paper/paper.types.ts';
import { Reading } from './reading.types.ts';

@ObjectType({ description: 'What the approver signs, word for word, and what it rests on.' })
export class ApprovalPage {
  @Field(() => Paper)
  readonly paper: Paper;

  @Field(() => Reading)
  readonly reading: Reading;

  @Field(() => String)
  readonly statement: string;

  @Field(() => Boolean)
  readonly needsPassword: boolean;
}
