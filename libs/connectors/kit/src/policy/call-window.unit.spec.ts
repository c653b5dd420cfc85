import { CallWindow } from './call-window.js';

const answer = (window: CallWindow, times: number) => {
  for (let call = 0; call < times; call++) window.answered();
};

describe('the window of calls', () => {
  it('is as wide as is allowed, and no wider', () => {
    const window = new CallWindow(32);
    answer(window, 10);
    expect(window.places).toBe(32);
  });

  it('is halved once for all calls that were not answered together, and again for those that began after it', () => {
    const window = new CallWindow(32);
    for (let call = 0; call < 32; call++) window.unanswered(0, 1_000 + call);
    expect(window.places).toBe(16);
    window.unanswered(1_100, 2_100);
    expect(window.places).toBe(8);
    for (let round = 3; round < 20; round++) window.unanswered(round * 1_000, (round + 1) * 1_000);
    expect(window.places).toBe(1);
  });

  it('grows by one for as many as are under way at once', () => {
    const window = new CallWindow(32);
    window.unanswered(0, 1_000);
    answer(window, 16);
    expect(window.places).toBe(16);
    answer(window, 2);
    expect(window.places).toBe(17);
    answer(window, 1_000);
    expect(window.places).toBe(32);
  });

  it('begins with one after an outage, and is soon as wide as it was', () => {
    const window = new CallWindow(32);
    window.unanswered(0, 1_000);
    window.close();
    expect(window.places).toBe(1);
    answer(window, 15);
    expect(window.places).toBe(16);
    answer(window, 8);
    expect(window.places).toBe(16);
  });
});
