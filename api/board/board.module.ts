import { Module } from '@nestjs/common';
import { BoardResolver } from './board.resolver.ts';
import { Boards } from './boards.ts';

/** Boards, COG and their programmes. */
@Module({ providers: [BoardResolver, Boards] })
export class BoardModule {}
