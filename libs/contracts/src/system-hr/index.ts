/* Generated from openapi/system-hr by `npm run contracts`: do not edit. */
export * from './client.js';
import type { components } from './types.js';

export type AppConfiguration = components['schemas']['AppConfiguration'];
export type Availability = components['schemas']['Availability'];
export type BreakerState = components['schemas']['BreakerState'];
export type Employee = components['schemas']['Employee'];
export type EmployeePage = components['schemas']['EmployeePage'];
export type ExternalReference = components['schemas']['ExternalReference'];
export type Instance = components['schemas']['Instance'];
export type InstancePage = components['schemas']['InstancePage'];
export type MaintenanceOccurrence = components['schemas']['MaintenanceOccurrence'];
export type MaintenanceOccurrencePage = components['schemas']['MaintenanceOccurrencePage'];
export type MaintenanceWindow = components['schemas']['MaintenanceWindow'];
export type MaintenanceWindowPage = components['schemas']['MaintenanceWindowPage'];
export type MappingDrift = components['schemas']['MappingDrift'];
export type MappingFault = components['schemas']['MappingFault'];
export type MappingFinding = components['schemas']['MappingFinding'];
export type MappingSeverity = components['schemas']['MappingSeverity'];
export type MappingState = components['schemas']['MappingState'];
export type NewMaintenanceWindow = components['schemas']['NewMaintenanceWindow'];
export type OrgUnit = components['schemas']['OrgUnit'];
export type OrgUnitPage = components['schemas']['OrgUnitPage'];
export type ProblemDocument = components['schemas']['ProblemDocument'];
export type ProblemField = components['schemas']['ProblemField'];
export type ServedLegalEntityDocument = components['schemas']['ServedLegalEntityDocument'];
export type Weekday = components['schemas']['Weekday'];
export type WindowEnding = components['schemas']['WindowEnding'];
