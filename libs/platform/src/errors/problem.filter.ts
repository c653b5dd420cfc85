import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { logger } from '../logging/logger.js';
import type { Problem } from './problem.js';
import { pathOf, problemAnswer } from './problem-answer.js';
import { problemOf } from './problem-of.js';

/** Answers whatever was thrown as a problem document (RFC 9457), and logs what the app itself is to blame for. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  /** @param refine may say better what an unknown path or method is about */
  constructor(private readonly refine: (problem: Problem, request: FastifyRequest) => Problem) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = this.refine(problemOf(error), request);
    const correlationId = request.correlation?.correlationId;
    if (problem.status >= 500) log(problem, error, correlationId);
    if (reply.sent || reply.raw.headersSent) {
      // Too late for a problem: a cut connection at least says that the answer is not whole.
      reply.raw.destroy();
      return;
    }
    const answer = problemAnswer(problem, { path: pathOf(request.url), correlationId });
    void reply.status(answer.status).headers(answer.headers).send(answer.body);
  }
}

function log(problem: Problem, error: unknown, correlationId: string | undefined): void {
  const fields = { err: error, status: problem.status, ...(correlationId === undefined ? {} : { correlationId }) };
  if (problem.status === 500) logger('Problems').error(fields, 'A request failed');
  else logger('Problems').warn(fields, problem.detail);
}
