import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import { isLoopback } from '../../validation/loopback';

/**
 * The cookie of a browser's session. The prefix `__Host-` makes browsers keep it to this very host and to https; only on this machine,
 * where there is no https, it goes by a plain name.
 */
export class SessionCookie {
  private readonly plain: boolean;
  private readonly name: string;

  constructor(
    private readonly request: Request,
    private readonly response: Response,
    secure: boolean,
  ) {
    this.plain = !secure && !request.secure && isLoopback(request.hostname);
    this.name = this.plain ? 'session' : '__Host-session';
  }

  read(): string | null {
    return parseCookie(this.request.headers.cookie ?? '')[this.name] ?? null;
  }

  set(token: string, expires: Date): void {
    this.write(token, expires);
  }

  clear(): void {
    this.write('', new Date(0));
  }

  private write(value: string, expires: Date): void {
    const cookie = stringifySetCookie({
      name: this.name,
      value,
      expires,
      path: '/',
      httpOnly: true,
      secure: !this.plain,
      // The API is asked by scripts of a page that is open already: links from elsewhere need no cookie.
      sameSite: 'strict',
    });
    this.response.append('Set-Cookie', cookie);
  }
}
