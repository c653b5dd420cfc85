import { Module } from '@nestjs/common';
import { DocusignModule } from '../docusign/docusign.module.js';
import { SalesforceModule } from '../salesforce/salesforce.module.js';
import { XeroModule } from '../xero/xero.module.js';
import { Announcements } from './announcements.js';
import { ControlController } from './control.controller.js';
import { Counts } from './counts.js';
import { FaultsController } from './faults.controller.js';
import { SalesforceOrgController } from './salesforce-org.controller.js';
import { Seeding } from './seeding.js';
import { XeroOrganisationController } from './xero-organisation.controller.js';

/** The control API. */
@Module({
  imports: [DocusignModule, SalesforceModule, XeroModule],
  controllers: [ControlController, FaultsController, SalesforceOrgController, XeroOrganisationController],
  providers: [Announcements, Counts, Seeding],
})
export class ControlModule {}
