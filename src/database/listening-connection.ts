import { Client } from 'pg';
import { SignalBus, signalNames } from './signals';

const heartbeatMs = 30_000;
const patienceMs = [250, 1_000, 5_000] as const;

/**
 * Hears a server's signals over a connection of its own, opened when somebody first listens. A lost one is opened again, and the
 * listeners learn that they may have missed something.
 */
export function listenTo(url: string): SignalBus {
  let client: Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  let heartbeat: NodeJS.Timeout | null = null;
  let failures = 0;
  let stopped = false;
  let wanted = false;
  let heard: () => void;
  const firstHeard = new Promise<void>((resolve) => {
    heard = resolve;
  });

  const lost = (lostClient: Client): void => {
    if (client !== lostClient) return;
    client = null;
    if (heartbeat) clearInterval(heartbeat);
    lostClient.end().catch(() => undefined);
    if (stopped) return;
    retry = setTimeout(() => void connect(), patienceMs[Math.min(failures++, patienceMs.length - 1)]);
    retry.unref();
  };

  const connect = async (): Promise<void> => {
    const opened = new Client({
      connectionString: url,
      application_name: 'sstc-match signals',
      connectionTimeoutMillis: 5_000,
      // A network that went silent is noticed by a heartbeat that is not answered.
      query_timeout: 10_000,
      keepAlive: true,
    });
    client = opened;
    opened.on('error', () => lost(opened));
    opened.on('end', () => lost(opened));
    opened.on('notification', (arrived) => bus.arrived(arrived));
    try {
      await opened.connect();
      await opened.query(signalNames.map((name) => `LISTEN ${name}`).join('; '));
    } catch {
      lost(opened);
      return;
    }
    failures = 0;
    heartbeat = setInterval(() => void opened.query('SELECT 1').catch(() => lost(opened)), heartbeatMs);
    heartbeat.unref();
    // Also the first time: whoever began to listen before this connection stood has missed what came until now.
    bus.interrupted();
    heard();
  };

  const bus = new SignalBus(
    () => {
      if (!wanted && !stopped) {
        wanted = true;
        void connect();
      }
      return firstHeard;
    },
    async () => {
      stopped = true;
      if (retry) clearTimeout(retry);
      if (heartbeat) clearInterval(heartbeat);
      const open = client;
      client = null;
      await open?.end().catch(() => undefined);
    },
  );
  return bus;
}
