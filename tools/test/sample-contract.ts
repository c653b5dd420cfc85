import type { OpenAPIObject } from '@nestjs/swagger';

/** A small contract with one operation of each kind that our APIs have. */
export function sampleContract(): OpenAPIObject {
  const project = { 'application/json': { schema: { $ref: '#/components/schemas/Project' } } };
  const newProject = { 'application/json': { schema: { $ref: '#/components/schemas/NewProject' } } };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const key = { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string' } };
  const limit = { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 50 } };
  const codes = { name: 'codes', in: 'query', required: false, schema: { type: 'array', items: { type: 'string' } } };
  const ifMatch = { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } };
  const document = {
    openapi: '3.0.0',
    info: { title: 'Sample API', version: '1.2.0' },
    paths: {
      '/v1/projects/{id}': {
        patch: {
          operationId: 'updateProject',
          summary: 'Changes a project',
          parameters: [id, ifMatch],
          requestBody: { required: true, content: newProject },
          responses: { 200: { description: 'changed', content: project } },
        },
        get: {
          operationId: 'getProject',
          summary: 'Reads a project',
          parameters: [id],
          responses: { 200: { description: 'the project', content: project } },
        },
      },
      '/v1/projects': {
        get: {
          operationId: 'listProjects',
          summary: 'Lists projects',
          parameters: [limit, codes],
          responses: {
            200: {
              description: 'projects',
              content: {
                'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Project' } } },
              },
            },
          },
        },
        post: {
          operationId: 'createProject',
          summary: 'Creates a project',
          parameters: [key],
          requestBody: { required: true, content: newProject },
          responses: { 201: { description: 'created', content: project } },
        },
      },
      '/v1/projects/{id}/closures': {
        post: {
          operationId: 'closeProject',
          summary: 'Closes a project */ for good',
          parameters: [id],
          responses: { 204: { description: 'closed' } },
        },
      },
      '/v1/projects/{id}/charter': {
        get: {
          operationId: 'downloadCharter',
          summary: 'Downloads the charter',
          parameters: [id],
          responses: {
            200: {
              description: 'the file',
              content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Project: {
          type: 'object',
          required: ['id', 'name'],
          properties: {
            id: { type: 'string' },
            name: { type: 'string' },
            status: { type: 'string', enum: ['open', 'closed'] },
          },
        },
        NewProject: {
          type: 'object',
          required: ['name'],
          properties: {
            name: { type: 'string' },
            kind: { type: 'string', enum: ['fixed', 'flexible'], default: 'fixed' },
          },
        },
      },
    },
  };
  return document as OpenAPIObject;
}
