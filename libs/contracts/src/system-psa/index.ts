/* Generated from openapi/system-psa by `npm run contracts`: do not edit. */
export * from './client.js';
import type { components } from './types.js';

export type Assignment = components['schemas']['Assignment'];
export type AssignmentPage = components['schemas']['AssignmentPage'];
export type BreakerState = components['schemas']['BreakerState'];
export type Capacity = components['schemas']['Capacity'];
export type CapacityPage = components['schemas']['CapacityPage'];
export type DemandCertainty = components['schemas']['DemandCertainty'];
export type DemandStatus = components['schemas']['DemandStatus'];
export type ExternalReference = components['schemas']['ExternalReference'];
export type Instance = components['schemas']['Instance'];
export type InstancePage = components['schemas']['InstancePage'];
export type MappingDrift = components['schemas']['MappingDrift'];
export type MappingFault = components['schemas']['MappingFault'];
export type MappingFinding = components['schemas']['MappingFinding'];
export type MappingSeverity = components['schemas']['MappingSeverity'];
export type MappingState = components['schemas']['MappingState'];
export type NewResourceDemand = components['schemas']['NewResourceDemand'];
export type NewResourceDemandBatch = components['schemas']['NewResourceDemandBatch'];
export type ProblemDocument = components['schemas']['ProblemDocument'];
export type ProblemField = components['schemas']['ProblemField'];
export type ResourceDemand = components['schemas']['ResourceDemand'];
export type ResourceDemandBatch = components['schemas']['ResourceDemandBatch'];
export type ResourceDemandChange = components['schemas']['ResourceDemandChange'];
export type ResourceDemandPage = components['schemas']['ResourceDemandPage'];
export type ServedLegalEntityDocument = components['schemas']['ServedLegalEntityDocument'];
