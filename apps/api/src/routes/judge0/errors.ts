import type { FastifyReply } from 'fastify';

/** Thrown where a request ends with an answer in Judge0's own shapes: `{error}`, `{field: [message]}`, or no body. */
export class Judge0Error extends Error {
  override name = 'Judge0Error';
  readonly status: number;
  readonly body: object | null;

  constructor(status: number, body: object | string | null, options?: ErrorOptions) {
    super(typeof body === 'string' ? body : `status ${status}`, options);
    this.status = status;
    this.body = typeof body === 'string' ? { error: body } : body;
  }
}

/** What is not there, or belongs to another key. */
export const notThere = () => new Judge0Error(404, { status: 404, error: 'Not Found' });

export function sendJudge0(reply: FastifyReply, status: number, body: object | null): FastifyReply {
  void reply.code(status);
  if (body === null) return reply.send();
  return reply
    .type('application/json; charset=utf-8')
    .serializer((text: unknown) => String(text))
    .send(JSON.stringify(body));
}
