import type { Response, Router } from 'express';
import express from 'express';
import type { DataSource } from 'typeorm';
import { Probe } from '../../database/probe';

/** How long one look serves all who ask. */
const shared = 250;

/** Whether this process should be sent requests, and why not. */
export class Health {
  stopping = false;
  readonly probe: Probe;
  private looked: { readonly at: number; readonly reasons: Promise<readonly string[]> } | null = null;

  constructor(
    private readonly database: DataSource,
    /** What is not ready beside the database; nothing where the list is empty. */
    private readonly others: () => readonly string[] = () => [],
  ) {
    this.probe = new Probe(database);
  }

  /** Empty where it is ready. Answers within a second, also where the database is silent. */
  async reasons(): Promise<readonly string[]> {
    if (this.stopping) return ['stopping'];
    const now = performance.now();
    if (this.looked === null || now - this.looked.at > shared) {
      this.looked = { at: now, reasons: this.lookAtDatabase() };
    }
    return [...(await this.looked.reasons), ...this.others()];
  }

  private async lookAtDatabase(): Promise<readonly string[]> {
    try {
      const rows = await this.probe.ask<{ name: string }[]>('SELECT name FROM migrations');
      const ran = new Set(rows.map(({ name }) => name));
      // A newer release may have migrated already: this one goes on beside it.
      const missing = this.database.migrations.filter(({ name = '' }) => !ran.has(name));
      return missing.length === 0 ? [] : ['migrations missing'];
    } catch {
      return ['database unreachable'];
    }
  }
}

/** `/health/live` and `/health/ready`, for whatever starts, watches and balances processes. */
export function healthRoutes(health: Health): Router {
  const router = express.Router();
  router.get('/live', (_request, response) => void response.json({ status: 'live' }));
  router.get('/ready', async (_request, response: Response) => {
    const reasons = await health.reasons();
    response.set('Cache-Control', 'no-store');
    if (reasons.length === 0) response.json({ status: 'ready' });
    else response.status(503).set('Retry-After', '2').json({ status: 'not ready', reasons });
  });
  return router;
}
