import { Global, Module } from '@nestjs/common';
import { FaultGate } from './fault-gate.js';

/** The fault gate, for every stand-in. */
@Global()
@Module({ providers: [FaultGate], exports: [FaultGate] })
export class FaultsModule {}
