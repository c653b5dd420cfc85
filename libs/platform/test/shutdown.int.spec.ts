import { setTimeout as pause } from 'node:timers/promises';
import { Controller, Get, Injectable, Module, type OnModuleDestroy, Sse } from '@nestjs/common';
import { NEVER, type Observable, startWith } from 'rxjs';
import { type AppDefinition, Public, startApp } from '../src/index.js';
import { readableLogger, sampleApp } from './support/sample-app.js';

@Injectable()
class Ledger implements OnModuleDestroy {
  open = true;
  /** Resolves when a handler has begun to work. */
  readonly used = new Promise<void>((resolve) => (this.use = resolve));
  use: () => void;

  onModuleDestroy(): void {
    this.open = false;
  }
}

@Controller('v1/work')
@Public()
class WorkController {
  constructor(private readonly ledger: Ledger) {}

  @Get()
  async work(): Promise<{ ledgerOpen: boolean }> {
    this.ledger.use();
    await pause(300);
    return { ledgerOpen: this.ledger.open };
  }

  @Get('endless')
  endless(): Promise<never> {
    this.ledger.use();
    return new Promise(() => undefined);
  }

  @Sse('events')
  events(): Observable<{ data: string }> {
    return NEVER.pipe(startWith({ data: 'begun' }));
  }
}

@Module({ controllers: [WorkController], providers: [Ledger] })
class WorkModule {}

const definition: AppDefinition = { ...sampleApp, module: () => WorkModule };

describe('an app that is closed', () => {
  const start = (environment: Record<string, string> = {}) =>
    startApp(definition, { PORT: '0', ...environment }, { logger: readableLogger().logger });

  it('finishes the request under way before it closes its modules, and takes no new ones', async () => {
    const running = await start();
    const answer = fetch(`${running.url}/v1/work`);
    await running.app.get(Ledger).used;
    const closed = running.close();
    await pause(20);
    await expect(fetch(`${running.url}/v1/work`)).rejects.toThrow();
    expect(await (await answer).json()).toEqual({ ledgerOpen: true });
    await closed;
    expect(running.app.get(Ledger).open).toBe(false);
  });

  it('says first that it is not ready, and goes on serving for as long as it is told to', async () => {
    const running = await start({ SHUTDOWN_DELAY_MS: '300' });
    const closed = running.close();
    expect((await fetch(`${running.url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${running.url}/v1/work`)).status).toBe(200);
    await closed;
  });

  it('ends streams of events at once', async () => {
    const running = await start();
    const response = await fetch(`${running.url}/v1/work/events`, { headers: { accept: 'text/event-stream' } });
    const begun = performance.now();
    await Promise.all([running.close(), response.text().catch(() => '')]);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('cuts what does not end in time', async () => {
    const running = await start({ SHUTDOWN_GRACE_MS: '100' });
    const answer = fetch(`${running.url}/v1/work/endless`);
    const cut = expect(answer).rejects.toThrow();
    await running.app.get(Ledger).used;
    await running.close();
    await cut;
  });

  it('can be closed twice', async () => {
    const running = await start();
    await Promise.all([running.close(), running.close()]);
    await running.close();
  });
});
