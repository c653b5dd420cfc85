export type { PlatformOptions } from '@handover/tools';
