import { SourceRecord } from './external-reference.js';
import { Flag, Text, TextList } from './fields.js';

/** A person who works for the firm; `id` is the employee number. */
export class Employee extends SourceRecord {
  @Text({ description: 'Name' })
  name: string;

  @Text({ description: 'E-mail address', example: 'a.keller@handover.example', optional: true })
  email?: string;

  @Flag({ description: 'Employed today' })
  active: boolean;

  @Flag({ description: 'May manage projects' })
  managesProjects: boolean;

  @Text({ description: 'Legal entity that employs', example: 'DE01', optional: true })
  legalEntity?: string;

  @Text({ description: 'Cost centre', example: 'CC-DE-410', optional: true })
  costCentre?: string;

  @Text({ description: 'Org unit', example: 'OU-ENG-EMEA', optional: true })
  orgUnit?: string;

  @Text({ description: 'Role', example: 'Senior consultant', optional: true })
  role?: string;

  @TextList({ description: 'Skills' })
  skills: string[];
}

export class OrgUnit extends SourceRecord {
  @Text({ description: 'Name', example: 'Engineering EMEA' })
  name: string;

  @Text({ description: 'Org unit above', optional: true })
  parent?: string;

  @Text({ description: 'Legal entity', example: 'DE01', optional: true })
  legalEntity?: string;

  @Text({ description: 'Cost centre', example: 'CC-DE-410', optional: true })
  costCentre?: string;

  @Text({ description: 'Employee number of its head', optional: true })
  head?: string;
}
