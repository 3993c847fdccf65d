/** What GraphQL answered. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors:
    | readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
    | undefined;
}

/** A page of ours in a browser: it keeps the session cookie and sends what our page sends. */
export class Browser {
  /** The session cookie as it is sent; empty when there is none. */
  cookie = '';
  /** The headers of the last `set-cookie`. */
  lastCookie = '';

  constructor(
    readonly address: string,
    private readonly origin: string,
  ) {}

  /** The same browser with a session. */
  with(token: string): this {
    this.cookie = `countersign=${token}`;
    return this;
  }

  /** The headers that a page of ours sends, changed by `more`; null leaves one out. */
  headers(more: Readonly<Record<string, string | null>> = {}): Record<string, string> {
    const all = {
      origin: this.origin,
      'content-type': 'application/json',
      'x-countersign': '1',
      cookie: this.cookie,
      ...more,
    };
    return Object.fromEntries(
      Object.entries(all).filter((header): header is [string, string] => header[1] !== null),
    );
  }

  /** Sends one operation, with `more` headers, and keeps the cookie that comes back. */
  async graphql(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    more: Readonly<Record<string, string | null>> = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: this.headers(more),
      body: JSON.stringify({ query, variables }),
    });
    this.keep(response);
    return (await response.json()) as Answer;
  }

  /** One field of the data of an operation that must succeed. */
  async ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const { data, errors } = await this.graphql(query, variables);
    if (errors || !data) throw new Error(errors?.map(({ message }) => message).join(' ') ?? 'No data came.');
    return Object.values(data)[0];
  }

  /** The code of the error that an operation meets; undefined when there is none. */
  async refusal(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<string | undefined> {
    return (await this.graphql(query, variables)).errors?.[0]?.extensions?.code;
  }

  private keep(response: Response): void {
    const [set] = response.headers.getSetCookie();
    if (set === undefined) return;
    this.lastCookie = set;
    this.cookie = set.split(';')[0] ?? '';
  }
}
