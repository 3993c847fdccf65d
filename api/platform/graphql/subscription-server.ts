import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type ExecutionArgs, GraphQLError, getOperationAST } from 'graphql';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { useServer as serveSockets } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { Sessions } from '../auth/sessions.ts';
import { socketContextFor } from '../auth/visitor-of.ts';
import { formatError } from './format-error.ts';
import { readWithinLimits } from './limits.ts';
import { Sockets } from './sockets.ts';

const LARGEST_MESSAGE = 64 * 1024;
const PATH = '/graphql';

/**
 * Live changes over WebSockets at /graphql. A socket is opened only for a page of ours with a session that is open, and
 * carries subscriptions only, within the same limits as operations over HTTP.
 */
@Injectable()
export class SubscriptionServer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  private stop: () => void | Promise<void> = () => undefined;

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly schemas: GraphQLSchemaHost,
    private readonly sessions: Sessions,
    private readonly sockets: Sockets,
  ) {}

  onApplicationBootstrap(): void {
    const { dispose } = serveSockets(
      {
        schema: this.schemas.schema,
        context: ({ extra }) => socketContextFor(this.sessions, extra.request),
        onSubscribe: (_socket, _id, { query, operationName, variables }) =>
          this.subscription(query, operationName, variables),
        onNext: (_socket, _id, _payload, _args, result) =>
          result.errors ? { data: result.data ?? null, errors: result.errors.map(told) } : undefined,
        onError: (_socket, _id, _payload, errors) => errors.map(told),
      },
      this.server,
    );
    this.stop = dispose;
    this.adapter.httpAdapter
      .getHttpServer()
      .on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
        if (request.url?.split('?')[0] === PATH) void this.admit(request, socket, head);
      });
  }

  async onModuleDestroy(): Promise<void> {
    await this.stop();
  }

  private async admit(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => undefined);
    const protocols = request.headers['sec-websocket-protocol']?.split(',').map((name) => name.trim());
    const isOurs = this.sessions.isOurs(request) && protocols?.includes(GRAPHQL_TRANSPORT_WS_PROTOCOL);
    const who = isOurs ? await this.sessions.watch(request).catch(() => undefined) : undefined;
    if (!who) return turnAway(socket);
    this.server.handleUpgrade(request, socket, head, (opened) => {
      this.sockets.hold(opened, who);
      this.server.emit('connection', opened, request);
    });
  }

  private subscription(
    query: string,
    operationName: string | null | undefined,
    variables: Readonly<Record<string, unknown>> | null | undefined,
  ): ExecutionArgs | readonly GraphQLError[] {
    const { schema } = this.schemas;
    const read = readWithinLimits(schema, query);
    if ('errors' in read) return read.errors;
    if (getOperationAST(read.document, operationName)?.operation !== 'subscription')
      return [new GraphQLError('Ask over HTTP: a socket carries subscriptions only.')];
    return {
      schema,
      document: read.document,
      ...(operationName ? { operationName } : {}),
      ...(variables ? { variableValues: variables } : {}),
    };
  }
}

/** Waits for no answer: a client that keeps its end open would hold ours. */
function turnAway(socket: Duplex): void {
  socket.once('finish', () => socket.destroy());
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
}

const told = (error: unknown) =>
  formatError(error instanceof GraphQLError ? error.toJSON() : { message: '' }, error);
