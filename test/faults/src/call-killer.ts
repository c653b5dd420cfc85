import { type AppName, urlVariable } from '@handover/tools';
import { type Interceptor, type PassingRequest, startInterceptor } from './interceptor.js';
import type { CallPoint } from './kill-points.js';

/** A point at which one process is to be killed. */
interface Armed {
  point: CallPoint;
  /** Whether the call is that of the deal that is meant; any one is when absent. */
  isMeant?: (request: PassingRequest) => Promise<boolean>;
  reached: () => void;
  /** Resolves when the process is gone. */
  gone: Promise<void>;
}

/** Stands between a process and all that it calls, so that it can be killed at an exact moment. */
export class CallKiller {
  private readonly armed = new Set<Armed>();
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
        asked: async (request) => ((await this.stops('before', app, request)) ? 'cut' : 'pass'),
        answered: async (request, answer) => ((await this.stops('after', app, request)) ? 'cut' : answer),
      });
      this.interceptors.push(interceptor);
      environment[urlVariable(app)] = interceptor.url;
    }
    return environment;
  }

  /** Kills at the next such call; resolves when it is done. */
  strike(point: CallPoint, kill: () => void): Promise<void> {
    return new Promise((resolve) => {
      const armed: Armed = {
        point,
        reached: () => {
          this.armed.delete(armed);
          kill();
          resolve();
        },
        gone: Promise.resolve(),
      };
      this.armed.add(armed);
    });
  }

  /**
   * Keeps every such call of one deal from going on until the process that made it is gone; resolves when the first is kept.
   *
   * @param isMeant whether a call is that of the deal
   */
  hold(point: CallPoint, isMeant: NonNullable<Armed['isMeant']>, gone: Promise<void>): Promise<void> {
    return new Promise((resolve) => {
      const armed: Armed = { point, isMeant, reached: resolve, gone };
      this.armed.add(armed);
      void gone.then(() => this.armed.delete(armed));
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.interceptors.map((interceptor) => interceptor.close()));
  }

  private async stops(moment: 'before' | 'after', app: AppName, request: PassingRequest): Promise<boolean> {
    const path = request.url.split('?')[0]!;
    for (const each of this.armed) {
      const { call } = each.point;
      const isSuch = call.app === app && call.method === request.method && call.path.test(path);
      if (!isSuch || each.point.moment !== moment) continue;
      if (each.isMeant && !(await each.isMeant(request))) continue;
      each.reached();
      await each.gone;
      return true;
    }
    return false;
  }
}
