import type { AppName } from '../topology.js';

/** A running app, in this process or in one of its own. */
export interface HostedApp {
  name: AppName;
  url: string;
  /** Process id of an app in a process of its own. */
  pid?: number;
  /** Resolves with a sentence when the app ends without having been asked to; never for an app in this process. */
  ended?: Promise<string>;
  stop(): Promise<void>;
}
