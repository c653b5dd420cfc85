import { Module } from '@nestjs/common';

/** The stand-ins that speak the plain protocol: ERP, PSA, HR, billing, documents. */
@Module({})
export class PlainSystemsModule {}
