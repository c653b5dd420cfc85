import { PageOf, RequireScope } from '@handover/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { CrmInstances } from './crm-instances.js';

const states = ['closed', 'open', 'half-open'] as const;

/** A configured CRM and how its calls fare. */
export class Instance {
  @ApiProperty({ description: 'Name', example: 'main' })
  name: string;

  @ApiProperty({ description: 'Vendor whose protocol it speaks', example: 'salesforce' })
  vendor: string;

  @ApiProperty({ description: 'Legal entities whose records it holds', type: [String], example: ['DE01'] })
  legalEntities: string[];

  @ApiProperty({ description: 'Used when a request names none' })
  default: boolean;

  @ApiProperty({
    description: 'Breaker: open while calls are refused because the system was down',
    enum: states,
    enumName: 'BreakerState',
  })
  state: (typeof states)[number];

  @ApiProperty({ description: 'Calls under way', type: 'integer', example: 3 })
  inFlight: number;

  @ApiProperty({ description: 'Calls that wait for their turn', type: 'integer', example: 0 })
  queued: number;
}

/** Which CRMs there are. */
@ApiTags('Instances')
@Controller('v1/instances')
export class InstancesController {
  constructor(private readonly crms: CrmInstances) {}

  @Get()
  @RequireScope('instances:read')
  @ApiOperation({ summary: 'List the configured CRMs' })
  @ApiOkResponse({ type: PageOf(Instance), description: 'The instances' })
  listInstances(): { items: Instance[] } {
    const items = this.crms.all().map(({ settings, state, inFlight, queued }) => {
      const { name, vendor, legalEntities } = settings;
      return { name, vendor, legalEntities, default: settings.default, state, inFlight, queued };
    });
    return { items };
  }
}
