import { Inject, Injectable, Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { carriesToken } from '../bearer-token.js';
import { CONFIGURATION, type SandboxConfiguration } from '../configuration.js';
import { FaultGate } from '../faults/fault-gate.js';
import { type Answer, withFaults } from '../faults/with-faults.js';
import { PlainError } from './plain-error.js';
import type { PlainRequest, PlainSystem } from './plain-system.js';

/** The HTTP surface of the plain protocol: a static bearer token, JSON both ways, errors as `{code, message, field?}`. */
@Injectable()
export class PlainRoutes {
  private readonly logger = new Logger('PlainSystems');

  constructor(
    private readonly gate: FaultGate,
    @Inject(CONFIGURATION) private readonly config: SandboxConfiguration,
  ) {}

  /** Adds a system's operations below the prefix under which the plugin is registered. */
  register(server: FastifyInstance, system: PlainSystem): void {
    server.setErrorHandler((error, _request, reply) => {
      const { status, body } = this.answerFor(error);
      return reply.code(status).send(body);
    });
    server.setNotFoundHandler((request, reply) =>
      reply.code(404).send({ code: 'no_such_path', message: `There is nothing at ${request.method} ${request.url}.` }),
    );
    server.addHook('onRequest', async ({ headers }) => {
      if (!carriesToken(headers.authorization, this.config.SANDBOX_TOKEN)) {
        throw new PlainError(401, 'unauthorized', 'The bearer token is missing or wrong.');
      }
    });
    for (const { method, path, operation, handle } of system.endpoints()) {
      const call = { system: system.name, operation };
      server.route({
        method,
        url: path,
        handler: (request, reply) =>
          withFaults(this.gate, call, reply, () => this.answered(() => handle(request as PlainRequest))),
      });
    }
  }

  private async answered(handle: () => Promise<Answer>): Promise<Answer> {
    try {
      return await handle();
    } catch (error) {
      return this.answerFor(error);
    }
  }

  private answerFor(error: unknown): Answer {
    if (error instanceof PlainError) return error.answer();
    // Fastify's errors have a statusCode, problems of the platform's body parser a status.
    const { statusCode, status = statusCode, message } = error as Error & { statusCode?: number; status?: number };
    if (status !== undefined && status < 500) return new PlainError(status, 'malformed', message).answer();
    this.logger.error(error);
    return new PlainError(500, 'failure', 'The system failed.').answer();
  }
}
