import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Catalogues } from './catalogues.js';
import { CustomFields } from './custom-fields.js';
import { ExternalReferences } from './external-references.js';
import { KantataRoutes } from './kantata-routes.js';
import { KantataStore } from './kantata-store.js';
import { People } from './people.js';
import { TimeEntries } from './time-entries.js';
import { WorkspaceAllocations } from './workspace-allocations.js';
import { WorkspaceResourceSkills } from './workspace-resource-skills.js';
import { WorkspaceResources } from './workspace-resources.js';
import { Workspaces } from './workspaces.js';

/** The PSA stand-in: a Kantata OX account below `/psa/api/v1`. */
@Module({
  providers: [
    Catalogues,
    CustomFields,
    ExternalReferences,
    KantataRoutes,
    KantataStore,
    People,
    TimeEntries,
    WorkspaceAllocations,
    WorkspaceResourceSkills,
    WorkspaceResources,
    Workspaces,
  ],
})
export class KantataModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly routes: KantataRoutes,
    private readonly catalogues: Catalogues,
    private readonly customFields: CustomFields,
    private readonly references: ExternalReferences,
    private readonly people: People,
    private readonly timeEntries: TimeEntries,
    private readonly allocations: WorkspaceAllocations,
    private readonly skills: WorkspaceResourceSkills,
    private readonly resources: WorkspaceResources,
    private readonly workspaces: Workspaces,
  ) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    const endpoints = [
      this.workspaces,
      this.resources,
      this.allocations,
      this.skills,
      this.timeEntries,
      this.references,
      this.customFields,
      this.catalogues,
      this.people,
    ].flatMap((collection) => collection.endpoints());
    server.register(
      (scope, _options, done) => {
        this.routes.register(scope, endpoints);
        done();
      },
      { prefix: '/psa/api/v1' },
    );
  }
}
