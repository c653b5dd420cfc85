import TestSequencer from '@jest/test-sequencer';

/** Spec files that take a minute or longer. Begun last, one of them runs on while the other workers have nothing to do. */
const LONG = ['disturbed', 'parts-of-pages', 'postgres-fails', 'systems-fail'];

/** Begins with what takes longest also where jest knows no earlier durations, as on a fresh machine: it goes by size there. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const isLong = ({ path }) => LONG.some((name) => path.endsWith(`/${name}.e2e.spec.ts`));
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
