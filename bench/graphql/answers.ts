import { Agent, get, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** One client with connections that stay open; no more of it, so that it takes little of the machine that it shares. */
export class Client {
  private readonly agent: Agent;

  constructor(connections: number) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'fifo' });
  }

  post(url: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request(
        url,
        {
          method: 'POST',
          agent: this.agent,
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            ...headers,
          },
        },
        (response) => read(response, resolve, reject),
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  get(url: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      get(url, { agent: this.agent }, (response) => read(response, resolve, reject)).on('error', reject);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

function read(
  response: IncomingMessage,
  resolve: (answer: Answer) => void,
  reject: (fault: Error) => void,
): void {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part));
  response.on('end', () => {
    const { statusCode = 0, headers } = response;
    resolve({ status: statusCode, headers, body: Buffer.concat(parts).toString('utf8') });
  });
  response.on('error', reject);
}
