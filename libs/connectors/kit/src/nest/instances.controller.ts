import { Instant, ListOf, OneOf, Text } from '@handover/canonical';
import { ApiProblems, PageOf, RequireScope } from '@handover/platform';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { MappingFinding } from '../mapping-finding.js';
import { availabilities, type Availability, type BreakerState, processClock } from '../policy/instance-standing.js';
import type { CallPolicy } from '../policy/call-policy.js';
import { InstanceRegistry } from '../registry/instance-registry.js';
import { MappingInspections, type MappingState, mappingStates } from './mapping-inspections.js';
import { ServedLegalEntityDocument } from './served-legal-entity-document.js';

/** A configured instance and how its calls fare. */
export class Instance {
  @ApiProperty({ description: 'Name', example: 'main' })
  name: string;

  @ApiProperty({ description: 'Vendor whose protocol it speaks', example: 'sandbox' })
  vendor: string;

  @ListOf(() => ServedLegalEntityDocument, { description: 'Legal entities that it serves' })
  legalEntities: ServedLegalEntityDocument[];

  @ApiProperty({ description: 'Used when a request names none', example: true })
  default: boolean;

  @ApiProperty({
    description: 'Breaker: open while calls are refused because the system was down',
    enum: ['closed', 'open', 'half-open'],
    enumName: 'BreakerState',
    example: 'closed',
  })
  state: BreakerState;

  @OneOf(availabilities, {
    name: 'Availability',
    description:
      'Whether it is called, in all replicas: `down` after several failures in a row, `limited` while it asks to be left alone',
    example: 'available',
  })
  availability: Availability;

  @Text({ description: 'Why it is not called', optional: true, maxLength: 2000 })
  reason?: string;

  @Instant({ description: 'Since when it is not', optional: true })
  since?: string;

  @Instant({ description: 'When it is called again; of one that is down, when it is tried', optional: true })
  until?: string;

  @ApiProperty({
    description: 'Calls a second that all replicas may make now; no limit when absent',
    required: false,
    type: Number,
    example: 50,
  })
  ratePerSecond?: number;

  @ApiProperty({
    description: 'Calls a second that all replicas may make at most, as configured; no limit when absent',
    required: false,
    type: Number,
    example: 50,
  })
  limitPerSecond?: number;

  @ApiProperty({ description: 'Calls that this replica made in the last second', type: 'integer', example: 12 })
  callsPerSecond: number;

  @ApiProperty({ description: 'Calls that all replicas may have under way at once', type: 'integer', example: 32 })
  concurrency: number;

  @ApiProperty({
    description: 'Whether the configured mapping fits the system, as last compared; see `drift`',
    enum: mappingStates,
    enumName: 'MappingState',
    example: 'sound',
  })
  mapping: MappingState;

  @ApiProperty({ description: 'Calls under way', type: 'integer', example: 3 })
  inFlight: number;

  @ApiProperty({ description: 'Calls that wait for their turn', type: 'integer', example: 0 })
  queued: number;
}

/** How the mapping of an instance fits its system. */
export class MappingDrift {
  @ApiProperty({ description: 'Name of the instance', example: 'main' })
  instance: string;

  @ApiProperty({ description: 'Whether its vendor can be asked; where not, nothing is found', example: true })
  inspectable: boolean;

  @Instant({ description: 'When it was compared' })
  comparedAt: string;

  @ListOf(() => MappingFinding, { description: 'What does not fit' })
  findings: MappingFinding[];
}

/** Which systems are configured behind an API. */
@ApiTags('instances')
@Controller('v1/instances')
export class InstancesController {
  constructor(
    private readonly registry: InstanceRegistry<unknown>,
    private readonly inspections: MappingInspections,
  ) {}

  @Get()
  @RequireScope('instances:read')
  @ApiOperation({
    summary: 'List the configured instances',
    description: 'Whether they are called, in all replicas, and how their calls fare in this one.',
  })
  @ApiOkResponse({ type: PageOf(Instance), description: 'The instances' })
  listInstances(): { items: Instance[] } {
    const items = this.registry.instances.map((instance) => {
      const { settings, policy } = instance;
      return {
        name: settings.name,
        vendor: settings.vendor,
        legalEntities: settings.legalEntities,
        default: settings.default,
        state: policy.state,
        availability: policy.availability,
        ...detailsOf(policy),
        mapping: this.inspections.stateOf(instance),
        callsPerSecond: policy.board.callsPerSecond,
        concurrency: policy.concurrency,
        inFlight: policy.inFlight,
        queued: policy.queued,
      };
    });
    return { items };
  }

  @Get(':name/drift')
  @RequireScope('instances:read')
  @ApiOperation({
    summary: 'Compare the mapping of an instance with its system',
    description:
      'Asks the system now: fields that it lacks, fields of another type, values that it offers and nobody mapped.',
  })
  @ApiParam({ name: 'name', description: 'Name of the instance', example: 'main' })
  @ApiOkResponse({ type: MappingDrift, description: 'What does not fit' })
  @ApiProblems(404, 502, 503, 504)
  async inspectMapping(@Param('name') name: string): Promise<MappingDrift> {
    const instance = this.registry.choose({ instance: name });
    const comparedAt = new Date().toISOString();
    const findings = await this.inspections.inspect(instance);
    return { instance: name, inspectable: instance.isInspectable, comparedAt, findings };
  }
}

function detailsOf({ unavailability, board }: CallPolicy): Partial<Instance> {
  const { ratePerSecond, limitPerSecond } = board;
  const rate = {
    ...(limitPerSecond === undefined ? {} : { limitPerSecond }),
    ...(ratePerSecond === undefined ? {} : { ratePerSecond: Math.round(ratePerSecond * 100) / 100 }),
  };
  if (!unavailability) return rate;
  const { reason, since, until, ends } = unavailability;
  return {
    ...rate,
    reason,
    ...(since === undefined ? {} : { since: processClock.instantOf(since) }),
    until: ends ?? processClock.instantOf(until),
  };
}
