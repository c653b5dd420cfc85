import { Global, Module } from '@nestjs/common';
import { RecordStore } from './record-store.js';

/** The record store, for every stand-in. */
@Global()
@Module({ providers: [RecordStore], exports: [RecordStore] })
export class RecordsModule {}
