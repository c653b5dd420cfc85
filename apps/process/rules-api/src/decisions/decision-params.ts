import { ApiParam } from '@nestjs/swagger';

/** Documents the decision of a path. */
export const NameParam = () =>
  ApiParam({
    name: 'name',
    description: 'Name of the decision, percent-encoded: `stage-gate%2Fclosed-won`',
    schema: { type: 'string' },
    example: 'project-template',
  });

/** Documents the version of a path. */
export const VersionParam = () =>
  ApiParam({
    name: 'version',
    description: 'Number of the version',
    schema: { type: 'integer', minimum: 1 },
    example: 4,
  });
