import { Inject, Injectable, Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { carriesToken } from '../bearer-token.js';
import { CONFIGURATION, type SandboxConfiguration } from '../configuration.js';
import { FaultGate } from '../faults/fault-gate.js';
import { type Answer, withFaults } from '../faults/with-faults.js';
import type { Endpoint } from './endpoint.js';
import { dialect, KantataError, unauthorized } from './kantata-error.js';
import type { KantataRequest } from './requests.js';

/** The API's HTTP surface: an OAuth bearer token, JSON both ways, errors as `{"errors": […]}`. */
@Injectable()
export class KantataRoutes {
  private readonly logger = new Logger('Kantata');

  constructor(
    private readonly gate: FaultGate,
    @Inject(CONFIGURATION) private readonly config: SandboxConfiguration,
  ) {}

  /** Adds the operations below the prefix under which the plugin is registered; paths may end in `.json`. */
  register(server: FastifyInstance, endpoints: readonly Endpoint[]): void {
    server.setErrorHandler((error, _request, reply) => {
      const { status, body } = this.answerFor(error);
      return reply.code(status).send(body);
    });
    server.setNotFoundHandler((request, reply) => reply.code(404).send(`No route ${request.method} ${request.url}`));
    server.addHook('onRequest', async ({ headers }) => {
      if (!carriesToken(headers.authorization, this.config.SANDBOX_TOKEN)) throw unauthorized();
    });
    for (const { method, path, operation, handle } of endpoints) {
      const call = { system: 'psa', operation, dialect };
      for (const url of path.includes(':') ? [path] : [path, `${path}.json`]) {
        server.route({
          method,
          url,
          handler: (request, reply) =>
            withFaults(this.gate, call, reply, () => this.answered(() => handle(request as KantataRequest))),
        });
      }
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
    if (error instanceof KantataError) return error.answer();
    // Fastify's errors have a statusCode, problems of the platform's body parser a status.
    const { statusCode, status = statusCode, message } = error as Error & { statusCode?: number; status?: number };
    if (status !== undefined && status < 500) return new KantataError(status, { type: 'system', message }).answer();
    this.logger.error(error);
    return new KantataError(500, { type: 'system', message: 'Something went wrong.' }).answer();
  }
}
