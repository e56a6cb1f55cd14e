import { parseCookie, stringifySetCookie } from 'cookie';
import { sessionLifetimeSeconds } from './sessions.ts';

const name = 'codenova_session';

/** The session's token in a Cookie header. */
export function sessionTokenOf(cookieHeader: string | undefined): string | undefined {
  return cookieHeader === undefined ? undefined : parseCookie(cookieHeader)[name];
}

/** The Set-Cookie header of a new session: not for scripts, not sent by other sites' forms. */
export function sessionCookie(token: string, options: { secure: boolean }): string {
  return cookie(token, sessionLifetimeSeconds, options.secure);
}

/** The Set-Cookie header that removes it. */
export function clearedSessionCookie(options: { secure: boolean }): string {
  return cookie('', 0, options.secure);
}

function cookie(value: string, maxAge: number, secure: boolean): string {
  return stringifySetCookie({ name, value, maxAge, secure, path: '/', httpOnly: true, sameSite: 'lax' });
}
