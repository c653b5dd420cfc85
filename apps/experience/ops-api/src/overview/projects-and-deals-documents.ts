import { Instant, Nested } from '@handover/canonical';
import { CountedFigure } from './figure-documents.js';

/** Deals that lack a project, and projects that lack a deal. */
export class ProjectsAndDeals {
  @Nested(() => CountedFigure, { description: 'Won deals whose handover has no project yet' })
  wonWithoutProject: CountedFigure;

  @Nested(() => CountedFigure, { description: 'Won deals of which no handover knows' })
  wonWithoutHandover: CountedFigure;

  @Nested(() => CountedFigure, { description: 'Projects in the ERPs that belong to no deal' })
  projectsWithoutDeal: CountedFigure;

  @Instant({
    description:
      'When the systems were last compared: the last two figures are as of then; absent before the first time',
    optional: true,
  })
  comparedAt?: string;
}
