import { ApiParam } from '@nestjs/swagger';

/** Documents the id of a project in a path. */
export const ProjectId = (): MethodDecorator =>
  ApiParam({ name: 'id', description: 'Identifier of the project in the ERP', example: 'P-2026-0042' });
