/** What the org answered. */
export interface OrgAnswer<Body = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: Body;
}

/** A bare HTTP client of the CRM stand-in, with a session of its own. */
export class OrgClient {
  private constructor(
    readonly orgUrl: string,
    private readonly token: string,
  ) {}

  static async open(sandboxUrl: string): Promise<OrgClient> {
    const orgUrl = `${sandboxUrl}/crm`;
    const { body } = await requestToken(orgUrl, {});
    return new OrgClient(orgUrl, body.access_token as string);
  }

  query<Row>(soql: string, headers: Record<string, string> = {}): Promise<OrgAnswer<QueryResult<Row>>> {
    return this.send('GET', `/query?q=${encodeURIComponent(soql)}`, undefined, headers);
  }

  get<Body>(path: string): Promise<OrgAnswer<Body>> {
    return this.send('GET', path);
  }

  post<Body>(path: string, body: unknown): Promise<OrgAnswer<Body>> {
    return this.send('POST', path, body);
  }

  patch<Body>(path: string, body: unknown): Promise<OrgAnswer<Body>> {
    return this.send('PATCH', path, body);
  }

  delete<Body>(path: string): Promise<OrgAnswer<Body>> {
    return this.send('DELETE', path);
  }

  private async send<Body>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<OrgAnswer<Body>> {
    const url = path.startsWith('/services/') ? this.orgUrl + path : `${this.orgUrl}/services/data/v60.0${path}`;
    const response = await fetch(url, {
      method,
      headers: {
        ...headers,
        authorization: `Bearer ${this.token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text && JSON.parse(text)) as Body };
  }
}

export interface QueryResult<Row> {
  totalSize: number;
  done: boolean;
  nextRecordsUrl?: string;
  records: Row[];
}

export interface ErrorRow {
  message: string;
  errorCode: string;
  fields?: string[];
}

/** Asks for a token by client credentials, with the sandbox's own unless told. */
export async function requestToken(orgUrl: string, form: Record<string, string>): Promise<OrgAnswer> {
  const response = await fetch(`${orgUrl}/services/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'handover',
      client_secret: 'sandbox-development-secret',
      ...form,
    }),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
}
