import { Module } from '@nestjs/common';
import { SalesforceModule } from '../salesforce/salesforce.module.js';
import { XeroModule } from '../xero/xero.module.js';
import { ControlController } from './control.controller.js';
import { Counts } from './counts.js';
import { FaultsController } from './faults.controller.js';
import { Seeding } from './seeding.js';

/** The control API. */
@Module({
  imports: [SalesforceModule, XeroModule],
  controllers: [ControlController, FaultsController],
  providers: [Counts, Seeding],
})
export class ControlModule {}
