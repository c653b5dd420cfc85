import { Module } from '@nestjs/common';

/** The control API. */
@Module({})
export class ControlModule {}
