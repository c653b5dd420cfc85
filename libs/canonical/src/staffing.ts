import { IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import { demandCertainties, demandStatuses } from './classifications.js';
import type { DemandCertainty, DemandStatus } from './classifications.js';
import { NewRecord, SourceRecord } from './external-reference.js';
import { CalendarDate, ListOf, OneOf, Quantity, Text, TextList } from './fields.js';

class ResourceDemandFields {
  @Text({ description: 'Project that needs people; absent while the demand is only tentative', optional: true })
  projectId?: string;

  @Text({ description: 'Name shown to resource managers', example: 'Nordwind: billing platform migration' })
  name: string;

  @Text({ description: 'Legal entity', example: 'DE01' })
  legalEntity: string;

  @Text({ description: 'Role', example: 'Senior consultant' })
  role: string;

  @TextList({ description: 'Skills asked for' })
  skills: string[];

  @Text({ description: 'Region', example: 'emea' })
  region: string;

  @Quantity({ description: 'Hours of work', example: 320 })
  hours: number;

  @CalendarDate({ description: 'First day' })
  start: string;

  @CalendarDate({ description: 'Last day', example: '2026-08-31' })
  end: string;

  @OneOf(demandCertainties, { name: 'DemandCertainty', description: 'Tentative before the win, firm after it' })
  certainty: DemandCertainty;
}

/** A need for people, to be filled by a resource manager. */
export class NewResourceDemand extends IntersectionType(ResourceDemandFields, NewRecord) {}

export class ResourceDemand extends IntersectionType(NewResourceDemand, SourceRecord) {
  @OneOf(demandStatuses, { name: 'DemandStatus', description: 'Status' })
  status: DemandStatus;

  @Text({ description: 'Employee number of who was assigned', optional: true, example: 'E1007' })
  assignedEmployee?: string;
}

/** Demands that are raised together. */
export class NewResourceDemandBatch {
  @ListOf(() => NewResourceDemand, { description: 'The demands, each with a reference of its own', maxItems: 100 })
  demands: NewResourceDemand[];
}

/** The demands of a batch, in the order in which they were asked for. */
export class ResourceDemandBatch {
  @ListOf(() => ResourceDemand, { description: 'The demands' })
  items: ResourceDemand[];
}

export class ResourceDemandChange extends PartialType(
  PickType(ResourceDemandFields, ['projectId', 'skills', 'region', 'hours', 'start', 'end', 'certainty'] as const),
) {}

/** Hours of a role in a region in one ISO week. */
export class Capacity {
  @Text({ description: 'Role' })
  role: string;

  @Text({ description: 'Region', example: 'emea' })
  region: string;

  @CalendarDate({ description: 'Monday of the ISO 8601 week', example: '2026-03-02' })
  week: string;

  @Quantity({ description: 'Hours that people of the role can work' })
  availableHours: number;

  @Quantity({ description: 'Hours already assigned' })
  assignedHours: number;
}

export class Assignment {
  @Text({ description: 'Identifier' })
  id: string;

  @Text({ description: 'Demand that it fills' })
  demandId: string;

  @Text({ description: 'Project', optional: true })
  projectId?: string;

  @Text({ description: 'Employee number', example: 'E1007' })
  employee: string;

  @Quantity({ description: 'Hours' })
  hours: number;

  @CalendarDate({ description: 'First day' })
  start: string;

  @CalendarDate({ description: 'Last day' })
  end: string;
}
