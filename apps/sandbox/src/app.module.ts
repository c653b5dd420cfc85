import { DatabaseModule, type Environment, readConfig } from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { configuration } from './configuration.js';
import { ConfigurationModule } from './configuration.module.js';
import { ControlModule } from './control/control.module.js';
import { CrmPagesModule } from './crm-pages/crm-pages.module.js';
import { DocusignModule } from './docusign/docusign.module.js';
import { FaultsModule } from './faults/faults.module.js';
import { KantataModule } from './kantata/kantata.module.js';
import { migrations } from './migrations/index.js';
import { RecordsModule } from './records/records.module.js';
import { SalesforceModule } from './salesforce/salesforce.module.js';
import { ScimModule } from './scim/scim.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';
import { XeroModule } from './xero/xero.module.js';

/** All stand-ins and the control API over one database. */
@Module({})
export class AppModule {
  static for(env: Environment): DynamicModule {
    const config = readConfig(configuration, env);
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forApp({
          url: config.DATABASE_URL,
          schema: 'sandbox',
          migrations,
          poolSize: config.SANDBOX_POOL_SIZE,
        }),
        ConfigurationModule.of(config),
        RecordsModule,
        WebhooksModule,
        FaultsModule,
        SalesforceModule,
        CrmPagesModule,
        ScimModule,
        DocusignModule,
        KantataModule,
        XeroModule,
        ControlModule,
      ],
    };
  }
}
