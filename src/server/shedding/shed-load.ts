import type { RequestHandler } from 'express';
import { countRefusal } from '../metrics/metrics-counts';
import { retryAfter } from '../http/outages';
import { AdmissionQueue } from './admission-queue';

export const presetMostInFlight = 16;

/**
 * Answers 503 to the requests that are more than this process can work on in good time, before their bodies are read: so the others
 * are answered, and as many as ever. It stands before operations only: whether the server is well must be known at such times too.
 */
export function shedLoad(mostInFlight: number): RequestHandler {
  const queue = new AdmissionQueue(mostInFlight);
  return (_request, response, next) => {
    const leave = queue.enter(next, () => {
      countRefusal('OVERLOADED');
      const message = 'More is asked of this server at this moment than it can answer: try again soon.';
      response
        .status(503)
        .set(...retryAfter)
        .json({ errors: [{ message, extensions: { code: 'OVERLOADED' } }] });
    });
    // Also where the client hangs up, be it while it waits.
    response.once('close', leave);
  };
}
