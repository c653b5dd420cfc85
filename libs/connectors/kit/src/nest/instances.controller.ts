import { ListOf } from '@handover/canonical';
import { PageOf, RequireScope } from '@handover/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { BreakerState } from '../policy/call-policy.js';
import { InstanceRegistry } from '../registry/instance-registry.js';
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

  @ApiProperty({ description: 'Calls under way', type: 'integer', example: 3 })
  inFlight: number;

  @ApiProperty({ description: 'Calls that wait for their turn', type: 'integer', example: 0 })
  queued: number;
}

/** Which systems are configured behind an API. */
@ApiTags('instances')
@Controller('v1/instances')
export class InstancesController {
  constructor(private readonly registry: InstanceRegistry<unknown>) {}

  @Get()
  @RequireScope('instances:read')
  @ApiOperation({ summary: 'List the configured instances', description: 'With the state of their calls here.' })
  @ApiOkResponse({ type: PageOf(Instance), description: 'The instances' })
  listInstances(): { items: Instance[] } {
    const items = this.registry.instances.map(({ settings, policy }) => ({
      name: settings.name,
      vendor: settings.vendor,
      legalEntities: settings.legalEntities,
      default: settings.default,
      state: policy.state,
      inFlight: policy.inFlight,
      queued: policy.queued,
    }));
    return { items };
  }
}
