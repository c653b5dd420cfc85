import { Module } from '@nestjs/common';

/** The CRM stand-in. */
@Module({})
export class SalesforceModule {}
