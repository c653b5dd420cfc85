import { type AppName, urlVariable } from '@handover/tools';
import { type Interceptor, type PassingRequest, startInterceptor } from './interceptor.js';
import type { CallPoint } from './kill-points.js';

/** Stands between a process and all that it calls, so that it can be killed at an exact moment. */
export class CallKiller {
  private armed: { point: CallPoint; strike: () => void } | undefined;
  private readonly interceptors: Interceptor[] = [];

  /**
   * Starts an interceptor before each of the apps.
   *
   * @returns environment with which the process calls them through here
   */
  async standBefore(targets: Partial<Record<AppName, string>>): Promise<Record<string, string>> {
    const environment: Record<string, string> = {};
    for (const [app, target] of Object.entries(targets) as [AppName, string][]) {
      const interceptor = await startInterceptor(target, {
        asked: async (request) => (this.strikes('before', app, request) ? 'cut' : 'pass'),
        answered: async (request, answer) => (this.strikes('after', app, request) ? 'cut' : answer),
      });
      this.interceptors.push(interceptor);
      environment[urlVariable(app)] = interceptor.url;
    }
    return environment;
  }

  /** Kills at the next such call; resolves when it is done. */
  strike(point: CallPoint, kill: () => void): Promise<void> {
    return new Promise((resolve) => {
      this.armed = {
        point,
        strike: () => {
          kill();
          resolve();
        },
      };
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.interceptors.map((interceptor) => interceptor.close()));
  }

  private strikes(moment: 'before' | 'after', app: AppName, { method, url }: PassingRequest): boolean {
    if (!this.armed) return false;
    const { point, strike } = this.armed;
    const { call: wanted } = point;
    const matches = wanted.app === app && wanted.method === method && wanted.path.test(url.split('?')[0]!);
    if (!matches || point.moment !== moment) return false;
    this.armed = undefined;
    strike();
    return true;
  }
}
