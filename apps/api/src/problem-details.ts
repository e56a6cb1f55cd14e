import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ProblemDetails } from '@codenova/contracts';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';

/** Every kind of error that the API answers with: the word for programs, its status and title. */
const kinds = {
  malformed: { status: 400, title: 'The request can not be read' },
  validation: { status: 400, title: 'The request has wrong values' },
  'sign-in-required': { status: 401, title: 'Sign in first' },
  'sign-in-failed': { status: 401, title: 'Sign-in failed' },
  'wrong-password': { status: 403, title: 'The password is wrong' },
  'foreign-origin': { status: 403, title: 'The request comes from another site' },
  blocked: { status: 403, title: 'The account is blocked' },
  'not-allowed': { status: 403, title: 'This is not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'The method is not for this address' },
  'name-taken': { status: 409, title: 'The name is taken' },
  'email-taken': { status: 409, title: 'The e-mail address is taken' },
  'another-person': { status: 409, title: 'Somebody else is signed in' },
  'last-admin': { status: 409, title: 'The site needs an administrator' },
  conflict: { status: 409, title: 'Something else is under way' },
  timeout: { status: 408, title: 'The request took too long' },
  'too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'The body is no JSON' },
  'language-unavailable': { status: 422, title: 'The language can not be used here' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  'headers-too-large': { status: 431, title: 'The address or the headers are too long' },
  internal: { status: 500, title: 'Something is broken on our side' },
  unavailable: { status: 503, title: 'Not available right now' },
} as const;
export type ErrorKind = keyof typeof kinds;

type Extra = { errors?: { path: string; message: string }[]; retryAfterSeconds?: number };

/** Thrown where a request ends with an answer that is no success; `detail` is for the person who asked. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly kind: ErrorKind;
  readonly extra: Extra;

  constructor(kind: ErrorKind, detail: string, extra: Extra = {}, options?: ErrorOptions) {
    super(detail, options);
    this.kind = kind;
    this.extra = extra;
  }
}

/** The answer's document (RFC 9457). */
function problemDetails(error: ApiError, requestId: string): ProblemDetails {
  return { type: error.kind, ...kinds[error.kind], detail: error.message, requestId, ...error.extra };
}

/** What any thrown thing says to a person. An unknown one says nothing of itself: it is in the log under the request's id. */
function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  if (hasZodFastifySchemaValidationErrors(thrown)) {
    const errors = thrown.validation.map((issue) => ({
      path: issue.instancePath.replace(/^\//, '').replaceAll('/', '.'),
      message: issue.message ?? 'is wrong',
    }));
    const first = errors[0];
    const place = first?.path || (thrown.validationContext ?? 'request');
    return new ApiError('validation', first ? `${place}: ${first.message}` : 'The request has wrong values.', {
      errors,
    });
  }
  const { code, statusCode } = (thrown ?? {}) as Partial<FastifyError>;
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new ApiError('too-large', 'The body is larger than the API takes (256 KB).');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new ApiError('unsupported-media-type', 'Send the body as application/json.');
    case 'FST_ERR_BAD_URL':
      return new ApiError('malformed', 'The address can not be read.');
    default:
      // The parser's messages may hold pieces of the body: they are not repeated.
      if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
        return new ApiError('malformed', 'The body is no JSON that this API takes.', {}, { cause: thrown });
      return new ApiError(
        'internal',
        'The request failed. Try again; if it stays so, report the request id.',
        {},
        { cause: thrown },
      );
  }
}

/** Sends an error as problem+json with its headers. */
export function sendError(request: FastifyRequest, reply: FastifyReply, thrown: unknown): FastifyReply {
  const error = toApiError(thrown);
  const document = problemDetails(error, request.id);
  // A refusal that is meant (too many at once) has no cause and is no fault.
  if (error.kind === 'unavailable' && error.cause === undefined) request.log.warn(error.message);
  else if (document.status >= 500) request.log.error({ error: error.cause ?? error }, error.message);
  // Some errors come before the hook that sets it.
  void reply.header('x-request-id', request.id);
  if (document.retryAfterSeconds !== undefined) void reply.header('retry-after', document.retryAfterSeconds);
  // Already JSON: an answer's schema of this route does not apply to errors.
  return reply
    .code(document.status)
    .type('application/problem+json; charset=utf-8')
    .serializer((text: unknown) => String(text))
    .send(JSON.stringify(document));
}

/** The same for what Node's HTTP parser refuses: there is no request yet, only the bytes of an answer. */
export function refuseUnreadable(error: { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const document = problemDetails(unreadable(error.code), randomUUID());
  const body = JSON.stringify(document);
  const head = [
    `HTTP/1.1 ${document.status} ${STATUS_CODES[document.status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${document.requestId}`,
    'x-content-type-options: nosniff',
    'cache-control: no-store',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function unreadable(code: string | undefined): ApiError {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new ApiError('headers-too-large', 'Address, cookies and other headers have at most 16 KB together.');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new ApiError('timeout', 'The request did not arrive whole in time. Send it again.');
    default:
      return new ApiError('malformed', 'This is no HTTP request that can be read.');
  }
}
