export { clearedSessionCookie, sessionCookie, sessionTokenOf } from './cookie.ts';
export { isOwnOrigin } from './origin.ts';
export { createPasswords, hashPassword, type Passwords } from './passwords.ts';
export { createSessions, type ListedSession, type Session, type Sessions, SessionsUnavailable } from './sessions.ts';
