import { describe, expect, it } from 'vitest';
import { Cancelled, Gate } from './gate';

const moment = () => new Promise(resolve => setTimeout(resolve, 5));

describe('The gate of an import', () => {
  it('lets work pass', async () => {
    await expect(new Gate().pass()).resolves.toBeUndefined();
  });

  it('holds it while paused, however often, until it goes on', async () => {
    const gate = new Gate();
    gate.pause();
    gate.pause();
    let passed = false;
    const passing = gate.pass().then(() => {
      passed = true;
    });
    await moment();
    expect(passed).toBe(false);
    gate.resume();
    await passing;
    expect(passed).toBe(true);
  });

  it('ends it when it is cancelled, also while it waits', async () => {
    const gate = new Gate();
    gate.pause();
    const passing = gate.pass();
    gate.cancel();
    await expect(passing).rejects.toBeInstanceOf(Cancelled);
    await expect(gate.pass()).rejects.toBeInstanceOf(Cancelled);
    expect(gate.isCancelled).toBe(true);
  });

  it('gives other work a turn now and then', async () => {
    const gate = new Gate();
    let others = 0;
    setTimeout(() => others++);
    const until = performance.now() + 100;
    while (performance.now() < until) await gate.pass();
    expect(others).toBe(1);
  });
});
