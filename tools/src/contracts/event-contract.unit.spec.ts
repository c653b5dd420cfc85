import { asyncapiDocument } from '@handover/events';
import { missingFromEvents } from './event-contract.js';

const type = 'handover.billing.ready.v1';
const payload = (properties: object) => ({ payload: { properties: { data: { properties } } } });

describe('the events of the last release', () => {
  it('lack nothing in those that are described now', () => {
    expect(missingFromEvents(asyncapiDocument())).toEqual([]);
  });

  it('break their readers when a type or a field is gone', () => {
    const messages = { [type]: payload({ projectId: {}, invoice: {} }), 'handover.former.v1': payload({}) };
    expect(missingFromEvents({ components: { messages } })).toEqual([
      'the event handover.billing.ready.v1 has lost the field "invoice".',
      'the event handover.former.v1 is gone.',
    ]);
  });
});
