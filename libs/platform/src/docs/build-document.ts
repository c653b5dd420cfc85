import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { AppDefinition } from '../app/app-definition.js';
import { ProblemDocument } from '../errors/api-problems.js';
import { appOperations } from './app-operations.js';
import { describeAccess, SECURITY_SCHEME } from './describe-access.js';

const DEVELOPMENT_TOKEN_URL = 'http://127.0.0.1:3400/token';

/**
 * The OpenAPI document of an app. Beside what decorators say, every operation shows the scope that it needs (`security`
 * and `x-required-scope`) and answers 401, 403 and 500 with problem documents. Operation ids are the handlers' names.
 *
 * @throws Error naming the handler that has neither `@RequireScope(…)` nor `@Public()`
 */
export function buildDocument(
  app: NestFastifyApplication,
  definition: AppDefinition,
  tokenUrl = DEVELOPMENT_TOKEN_URL,
): OpenAPIObject {
  const operations = appOperations(app).filter(({ documented }) => documented);
  const document = SwaggerModule.createDocument(app, heading(definition), {
    operationIdFactory: (_, method) => method,
    extraModels: [ProblemDocument],
  });
  const scopes = describeAccess(document, operations);
  if (scopes.length > 0) {
    const securitySchemes = { ...document.components?.securitySchemes, [SECURITY_SCHEME]: oauth2(tokenUrl, scopes) };
    document.components = { ...document.components, securitySchemes };
  }
  document.tags = tagsOf(document).map((name) => ({ name }));
  return document;
}

function heading({ title, description, version }: AppDefinition): Omit<OpenAPIObject, 'paths'> {
  const heading = new DocumentBuilder()
    .setOpenAPIVersion('3.0.3')
    .setTitle(title)
    .setDescription(description)
    .setVersion(version)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', 'This installation')
    .build();
  heading.info.contact = { name: 'Handover', url: 'https://handover.dev' };
  return heading;
}

function oauth2(tokenUrl: string, scopes: string[]) {
  const described = Object.fromEntries(scopes.map((scope) => [scope, meaning(scope)]));
  return {
    type: 'oauth2' as const,
    description: "Access tokens of the installation's issuer, by the client credentials grant.",
    flows: { clientCredentials: { tokenUrl, scopes: described } },
  };
}

/** `resource-demands:read` → 'Read resource demands'. */
function meaning(scope: string): string {
  const [resource = scope, action = 'use'] = scope.split(':');
  return `${action.charAt(0).toUpperCase()}${action.slice(1)} ${resource.replaceAll('-', ' ')}`;
}

function tagsOf({ paths }: OpenAPIObject): string[] {
  const operations = Object.values(paths).flatMap((path) => Object.values(path) as { tags?: string[] }[]);
  return [...new Set(operations.flatMap(({ tags }) => tags ?? []))].sort();
}
