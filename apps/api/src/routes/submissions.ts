import {
  inputError,
  type LanguageId,
  resumeAnswerSchema,
  runBodySchema,
  runInputLimitBytes,
  type SubmissionKind,
  submissionAnswerSchema,
  submissionIdSchema,
  submissionListQuerySchema,
  submissionListSchema,
  submitBodySchema,
  submittedSchema,
} from '@codenova/contracts';
import type { NewSubmission } from '@codenova/store';
import type { FastifyBaseLogger } from 'fastify';
import { z } from 'zod';
import { errorAnswers } from '../open-api.ts';
import type { Api, ApiParts } from '../parts.ts';
import { forPeople, personOf } from '../person.ts';
import { ApiError } from '../problem-details.ts';
import { problemOf } from './catalogue.ts';

/** Submissions, runs and the events of their verdicts: each person's own. */
export function registerSubmissions(app: Api, { store, queue, catalogue, limits, pendingPerUser }: ApiParts): void {
  const tags = ['submissions'];

  /** One committed row, which is what 202 promises (I1); the queue is told if it can be, else the sweeper does it. */
  async function accept(submission: NewSubmission, log: FastifyBaseLogger): Promise<{ id: string }> {
    const id = await store.submissions.create(submission);
    try {
      await queue.add({ submissionId: id, attempt: 1 }, submission.kind);
      await store.submissions.markQueued(id, 1);
    } catch (error) {
      log.warn({ error, submissionId: id }, 'stored but not queued: the sweeper will queue it');
    }
    return { id };
  }

  async function checkLanguage(languageId: LanguageId): Promise<void> {
    const language = (await catalogue.languages()).find(({ id }) => id === languageId);
    if (language?.missing)
      throw new ApiError('language-unavailable', `${language.label} is out of service here. Choose another language.`);
  }

  /** Nobody fills the queue alone. What is sent at the same instant may pass together: the limits a minute bound it. */
  async function checkPending(userId: string): Promise<void> {
    const pending = await store.submissions.pending(userId);
    if (pending < pendingPerUser) return;
    throw new ApiError(
      'rate-limited',
      `${pending} of your submissions and runs wait for their verdicts. Send the next one when one of them has arrived.`,
      { retryAfterSeconds: 2 },
    );
  }

  const limited = (kind: SubmissionKind) => ({
    onRequest: [forPeople.onRequest],
    preParsing: async (request: Parameters<typeof personOf>[0]) => {
      await limits.submit(personOf(request), kind);
      await checkPending(personOf(request));
    },
  });

  app.post(
    '/api/submissions',
    {
      ...limited('submission'),
      schema: { tags, body: submitBodySchema, response: { 202: submittedSchema, ...errorAnswers } },
    },
    async (request, reply) => {
      const { problemSlug, languageId, code } = request.body;
      const { problemId, versionId } = await problemOf(catalogue, problemSlug);
      await checkLanguage(languageId);
      const userId = personOf(request);
      const submission = { kind: 'submission', userId, problemId, versionId, languageId, code } as const;
      return reply.code(202).send(await accept(submission, request.log));
    },
  );

  app.post(
    '/api/runs',
    { ...limited('run'), schema: { tags, body: runBodySchema, response: { 202: submittedSchema, ...errorAnswers } } },
    async (request, reply) => {
      const { problemSlug, languageId, code, inputs } = request.body;
      const { problemId, versionId, signature } = await problemOf(catalogue, problemSlug);
      await checkLanguage(languageId);
      if (Buffer.byteLength(JSON.stringify(inputs)) > runInputLimitBytes)
        throw new ApiError('too-large', `The inputs of a run have at most ${runInputLimitBytes / 1_000} KB together.`);
      const errors = inputs.flatMap((input, index) => {
        const message = inputError(signature, input);
        return message === undefined ? [] : [{ path: `inputs.${index}`, message }];
      });
      if (errors[0]) throw new ApiError('validation', `${errors[0].path}: ${errors[0].message}`, { errors });
      const userId = personOf(request);
      const run = { kind: 'run', userId, problemId, versionId, languageId, code, inputs } as const;
      return reply.code(202).send(await accept(run, request.log));
    },
  );

  app.get(
    '/api/submissions',
    {
      ...forPeople,
      schema: {
        tags,
        querystring: submissionListQuerySchema,
        response: { 200: submissionListSchema, ...errorAnswers },
      },
    },
    async (request) => {
      const { problemSlug, page, pageSize } = request.query;
      const query = { page, pageSize, ...(problemSlug === undefined ? {} : { problemSlug }) };
      return store.submissions.list(personOf(request), query);
    },
  );

  app.get(
    '/api/submissions/:id',
    {
      ...forPeople,
      schema: {
        tags,
        params: z.object({ id: submissionIdSchema }),
        response: { 200: submissionAnswerSchema, ...errorAnswers },
      },
    },
    async (request) => {
      const submission = await store.submissions.find(request.params.id, personOf(request));
      if (!submission) throw new ApiError('not-found', 'You have no submission with this id.');
      return { submission };
    },
  );

  app.get(
    '/api/events',
    {
      ...forPeople,
      schema: {
        tags,
        querystring: z.object({ afterSequence: z.coerce.number().int().min(0).default(0) }),
        response: { 200: resumeAnswerSchema, ...errorAnswers },
      },
    },
    async (request) => store.events.after(personOf(request), request.query.afterSequence),
  );
}
