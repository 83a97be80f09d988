import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends bytes as they are, also such as no HTTP client would, and reads until the server closes or has been silent for a while. */
export function sendRaw(
  url: string,
  parts: readonly (string | Buffer)[],
  silenceMs = 500,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let text = '';
    let silence: NodeJS.Timeout | undefined;
    const done = (): void => {
      clearTimeout(silence);
      socket.destroy();
      const [head = '', body = ''] = text.split('\r\n\r\n');
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0), head, body });
    };
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text += chunk;
      clearTimeout(silence);
      silence = setTimeout(done, silenceMs);
    });
    socket.on('end', done);
    socket.on('error', (fault) => (text === '' ? reject(fault) : done()));
    for (const part of parts) socket.write(part);
  });
}
