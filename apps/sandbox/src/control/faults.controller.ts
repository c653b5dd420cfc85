import { Public } from '@handover/platform';
import { Body, Controller, Delete, Get, HttpCode, Put, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FaultRule } from '../faults/fault.js';
import { FaultGate } from '../faults/fault-gate.js';
import { ControlGuard } from './control-guard.js';
import { FaultRules, ruleOf } from './fault-rule.js';

/** Tells the stand-ins to misbehave. */
@Public()
@UseGuards(ControlGuard)
@ApiBearerAuth()
@ApiTags('Faults')
@Controller('control/faults')
export class FaultsController {
  constructor(private readonly gate: FaultGate) {}

  @Get()
  @ApiOperation({ operationId: 'listFaults', summary: 'The faults in force' })
  list(): { faults: readonly FaultRule[] } {
    return { faults: this.gate.list() };
  }

  @Put()
  @ApiOperation({ operationId: 'replaceFaults', summary: 'Replace all faults' })
  async replace(@Body() { faults }: FaultRules): Promise<{ faults: readonly FaultRule[] }> {
    await this.gate.replace(faults.map(ruleOf));
    return this.list();
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ operationId: 'clearFaults', summary: 'No more faults' })
  async clear(): Promise<void> {
    await this.gate.replace([]);
  }
}
