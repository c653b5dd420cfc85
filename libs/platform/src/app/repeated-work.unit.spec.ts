import { RepeatedWork } from './repeated-work.js';

const work = (done: () => Promise<void>) =>
  new RepeatedWork({ context: 'Test', everyMs: 5, work: done, failure: 'It could not be done' });

describe('repeated work', () => {
  it('is done again and again until it is stopped, which waits for what is under way', async () => {
    let begun = 0;
    let ended = 0;
    let goOn = () => undefined as void;
    const twice = new Promise<void>((resolve) => (goOn = resolve));
    const repeated = work(async () => {
      begun += 1;
      if (begun === 2) goOn();
      await new Promise((resolve) => setTimeout(resolve, 5));
      ended += 1;
    });
    repeated.start();
    await twice;
    await repeated.stop();
    expect(ended).toBe(begun);
    const atTheEnd = begun;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(begun).toBe(atTheEnd);
  });

  it('is not begun while it is being done', async () => {
    let atOnce = 0;
    let most = 0;
    const repeated = work(async () => {
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setTimeout(resolve, 20));
      atOnce -= 1;
    });
    repeated.wake();
    repeated.wake();
    await repeated.stop();
    expect(most).toBe(1);
  });

  it('goes on after it has failed', async () => {
    let tries = 0;
    const repeated = work(async () => {
      tries += 1;
      throw new Error('down');
    });
    repeated.wake();
    await repeated.stop();
    repeated.wake();
    await repeated.stop();
    expect(tries).toBe(2);
  });
});
