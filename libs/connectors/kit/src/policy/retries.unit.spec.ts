import { AnswerLost, SystemUnavailable } from '../failures.js';
import { isSilence } from './retries.js';

const timedOut = Object.assign(new Error('no answer within 5000 ms'), { code: 'ETIMEDOUT' });
const unavailable = (cause?: Error) => new SystemUnavailable('It did not answer.', undefined, undefined, { cause });

it.each([
  ['a call that was not answered', unavailable(timedOut), true],
  [
    'a change of several requests, one of which was not',
    new AnswerLost('A part.', undefined, { cause: unavailable(timedOut) }),
    true,
  ],
  ['a connection that was refused', unavailable(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })), false],
  ['an answer that says that it failed', unavailable(), false],
])('whether there was silence is told of %s', (_what, failure, silent) => {
  expect(isSilence(failure)).toBe(silent);
});
