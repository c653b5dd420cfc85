import type { FactoryProvider, OnApplicationBootstrap, OnApplicationShutdown, Type } from '@nestjs/common';
import type { AppConfiguration } from '../config/app-configuration.js';
import { RepeatedWork } from './repeated-work.js';

const AGAIN_MS = 10_000;

/** A client of the app whose audit log it is for. */
export interface ConfigurationListener {
  putAppConfiguration(request: { path: { app: string }; body: AppConfiguration }): Promise<unknown>;
}

/** Tells with what its app runs, for the audit log of another app: at its start, and again until that was heard. */
export class TellConfiguration implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeated: RepeatedWork;

  /** The provider that tells it through a client which the app provides. */
  static through(client: Type<ConfigurationListener>, told: AppConfiguration): FactoryProvider<TellConfiguration> {
    return {
      provide: TellConfiguration,
      useFactory: (listener: ConfigurationListener) =>
        new TellConfiguration(() => listener.putAppConfiguration({ path: { app: told.app }, body: told })),
      inject: [client],
    };
  }

  constructor(tell: () => Promise<unknown>) {
    this.repeated = new RepeatedWork({
      context: 'TellConfiguration',
      everyMs: AGAIN_MS,
      work: async () => {
        await tell();
        // Not awaited: it ends with this very work.
        void this.repeated.stop();
      },
      failure: 'The configuration of this app could not be told to the audit log; it is tried again',
    });
  }

  onApplicationBootstrap(): void {
    this.repeated.start();
    this.repeated.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.repeated.stop();
  }
}
