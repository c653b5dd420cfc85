import { actWords } from '../exceptions/exception-acts.js';
import { deedOf } from './deeds.js';

describe('a deed', () => {
  it.each(Object.values(actWords))('of a person has words of its own: %s', (act) => {
    expect(deedOf(`exception.${act}`, {})).not.toContain('did this');
  });

  it.each([
    ['exception.assigned', { assignee: 'a.keller' }, 'gave the exception to a.keller'],
    ['exception.assigned', {}, 'took the exception from whoever had it'],
    ['unwinding.assessed', { undoing: 'freeze' }, 'saw that the project was used already'],
    [
      'unwinding.step-done',
      {
        step: 'settle-projects',
        record: { system: 'erp', instance: 'main', type: 'project', id: 'P-1' },
        outcome: 'cancelled',
      },
      'cancelled project P-1 in the ERP',
    ],
    [
      'unwinding.step-done',
      {
        step: 'tell-crm',
        record: { system: 'crm', instance: 'main', type: 'opportunity', id: '006' },
        outcome: 'told',
      },
      'told the CRM that the handover is undone',
    ],
    ['subscription.paused', null, 'did this: subscription paused'],
  ])('is told: %s', (action, after, words) => {
    expect(deedOf(action, after)).toBe(words);
  });
});
