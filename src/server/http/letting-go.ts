import type { RequestHandler, Response } from 'express';

/**
 * Lets go of connections that clients would keep, when the server stops: each answer from then on says that it is the last, and what
 * comes over a connection that has been ended, because it crossed that word, is not begun, since nobody could be told of it.
 */
export class LettingGo {
  private readonly unanswered = new Set<Response>();
  private stopping = false;

  readonly middleware: RequestHandler = (request, response, next) => {
    if (request.socket.writableEnded) {
      request.socket.destroy();
      return;
    }
    if (this.stopping) sayLast(response);
    this.unanswered.add(response);
    response.once('close', () => this.unanswered.delete(response));
    next();
  };

  begin(): void {
    this.stopping = true;
    for (const response of this.unanswered) sayLast(response);
  }
}

function sayLast(response: Response): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}
