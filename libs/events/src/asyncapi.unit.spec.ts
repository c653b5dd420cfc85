import { Ajv } from 'ajv';
import { asyncapiDocument } from './asyncapi.js';
import { eventContents, eventNames, isOfDeal } from './event-contents.js';
import { eventExamples } from './event-examples.js';

interface Message {
  payload: object;
  examples: { payload: { data: object } }[];
}
const { messages } = (asyncapiDocument() as { components: { messages: Record<string, Message> } }).components;

describe('the AsyncAPI document', () => {
  it.each(Object.entries(messages))(
    'describes %s with a schema that its example satisfies',
    (_, { payload, examples }) => {
      const ajv = new Ajv({ strict: false, formats: { 'date-time': true } });
      const validate = ajv.compile(payload);
      expect(examples.map((example) => validate(example.payload))).toEqual([true]);
      expect(validate({ ...examples[0]!.payload, data: 'none' })).toBe(false);
    },
  );

  it('has every event, and no reader is promised that no fields are added', () => {
    expect(Object.keys(messages)).toHaveLength(eventNames.length);
    expect(JSON.stringify(messages)).not.toContain('"additionalProperties":false');
  });
});

describe('examples of events', () => {
  it.each(eventNames)('of %s are of that event', (name) => {
    expect(eventContents[name].safeParse(eventExamples[name]).error).toBeUndefined();
  });

  it('say of which legal entity and practice the deal is, and only those of deals do', () => {
    const told = eventNames.filter((name) => 'legalEntity' in eventExamples[name]);
    expect(told).toEqual(eventNames.filter(isOfDeal));
  });
});
