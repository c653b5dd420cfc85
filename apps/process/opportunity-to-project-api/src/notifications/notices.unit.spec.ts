import type { BusinessEvent } from '@handover/events';
import { mailOf } from './mail-message.js';
import { messageOf } from './notice-message.js';
import { contentOf, together } from './notice.js';
import { occasionsOf } from './occasion.js';
import { wants } from './notification-rule.js';
import { slackMessageOf } from './slack-message.js';
import { teamsMessageOf } from './teams-message.js';

const blocked = (data: object = {}) =>
  ({
    type: 'handover.handover.blocked.v1',
    subject: 'main:1',
    data: {
      legalEntity: 'DE01',
      practice: 'engineering',
      findings: [
        {
          class: 'missing-data',
          owner: 'sales',
          sentence: 'The opportunity "A <b> & co" names no project manager.',
          cause: '5d0c',
          title: 'No project manager',
          after: 'The next save in the CRM carries it on.',
        },
      ],
      ...data,
    },
  }) as unknown as BusinessEvent;
const event = (name: string, data: object) =>
  ({ type: `handover.${name}.v1`, subject: 'x', data }) as unknown as BusinessEvent;
const deal = {
  key: 'main:1',
  name: 'A <b> & [co](http://x)',
  amount: '100.10',
  currency: 'EUR',
  startDate: '2027-02-01',
};
const all = { occasions: [], exception_classes: [], owners: [], legal_entities: [], practices: [] };

describe('a rule', () => {
  const [exception] = occasionsOf(blocked(), deal);
  const [outage] = occasionsOf(event('system.unavailable', { system: 'erp', instance: 'emea', reason: 'down' }));

  it.each([
    ['that says nothing', {}, true, true],
    ['of exceptions', { occasions: ['exception' as const] }, true, false],
    ['of a class', { exception_classes: ['missing-data'] }, true, true],
    ['of another class', { exception_classes: ['mapping'] }, false, true],
    ['of another owner', { owners: ['finance'] }, false, true],
    ['of its legal entity', { legal_entities: ['DE01'] }, true, true],
    ['of another legal entity', { legal_entities: ['GB01'] }, false, true],
    ['of another practice', { practices: ['advisory'] }, false, true],
  ])('%s wants the exception of a deal and the outage of a system: %#', (_, rule, ofDeal, ofSystem) => {
    expect([wants({ ...all, ...rule }, exception!), wants({ ...all, ...rule }, outage!)]).toEqual([ofDeal, ofSystem]);
  });

  it('of a legal entity does not want deals whose legal entity is not known', () => {
    const [unknown] = occasionsOf(blocked({ legalEntity: undefined }), deal);
    expect(wants({ ...all, legal_entities: ['DE01'] }, unknown!)).toBe(false);
  });
});

describe('occasions', () => {
  it.each([
    ['handover.unwound', { reason: 'Lost.', outcome: 'cancelled' }, 'handover-unwound', 'Handover undone'],
    [
      'system.unavailable',
      { system: 'erp', instance: 'emea', reason: 'down' },
      'system-unavailable',
      'ERP emea is not available',
    ],
    [
      'system.unavailable',
      { system: 'erp', instance: 'emea', reason: 'maintenance' },
      'maintenance',
      'ERP emea is in maintenance',
    ],
    [
      'opportunity.delayed',
      { stage: 'commit', reason: 'x', system: 'psa', instance: 'emea', since: '2026-11-20T09:30:00.000Z' },
      'stage-review-delayed',
      'Stage reviews wait for PSA emea',
    ],
    [
      'opportunity.delayed',
      { stage: 'commit', reason: 'process-rules-api does not answer', since: '2026-11-20T09:30:00.000Z' },
      'stage-review-delayed',
      'Stage reviews wait for process-rules-api',
    ],
    ['system.recovered', { system: 'erp', instance: 'emea' }, 'system-recovered', 'ERP emea is back'],
    [
      'subscription.disabled',
      { name: 'BI', url: 'https://x', reason: 'Gone.' },
      'subscription-disabled',
      'Subscription disabled: BI',
    ],
  ])('of %s are told in business words', (name, data, kind, title) => {
    expect(occasionsOf(event(name, data))).toMatchObject([{ kind, title }]);
  });

  it('are not made of events that nobody need act on', () => {
    expect(occasionsOf(event('handover.provisioned', {}))).toEqual([]);
  });
});

describe('alike occasions', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({
    ...occasionsOf(blocked(), {
      ...deal,
      key: `main:${index}`,
      startDate: `2027-03-${String(30 - index).padStart(2, '0')}`,
    })[0]!,
  }));

  it('are counted, with their value and the earliest start', () => {
    const content = together(contentOf(many.slice(0, 12)), contentOf(many.slice(12)));
    expect(content).toMatchObject({
      count: 30,
      totals: [{ currency: 'EUR', amount: '3003.00' }],
      earliestStart: '2027-03-01',
    });
    expect(content.deals).toHaveLength(20);
    const message = messageOf(content, 'summary', 'https://ops.example/');
    expect(message.subject).toBe('Handover blocked: No project manager (30 more deals)');
    expect(message.deals.at(-1)).toBe('and 10 more');
  });
});

describe('a notice', () => {
  const message = messageOf(contentOf(occasionsOf(blocked(), deal)), 'first', 'https://ops.example');

  it('says what is wrong, who can fix it, what happens then, and where', () => {
    expect(message).toEqual({
      subject: 'Handover blocked: No project manager (A <b> & [co](http://x))',
      sentence: 'The opportunity "A <b> & co" names no project manager.',
      facts: [
        { label: 'Who can help', value: 'sales' },
        { label: 'What happens then', value: 'The next save in the CRM carries it on.' },
        { label: 'Value', value: '100.10 EUR' },
        { label: 'Earliest start', value: '2027-02-01' },
      ],
      deals: ['A <b> & [co](http://x) (main:1), 100.10 EUR, starts 2027-02-01'],
      link: 'https://ops.example/v1/exceptions?cause=5d0c',
    });
  });

  it('by mail is plain text and HTML in which nothing of a deal is markup', () => {
    const { subject, text, html } = mailOf(message);
    expect(subject).toBe('[Handover] Handover blocked: No project manager (A <b> & [co](http://x))');
    expect(text).toContain('Who can help: sales');
    expect(html).toContain('A &lt;b&gt; &amp; co');
    expect(html).not.toContain('<b>');
  });

  it('has one line as its subject, whatever a deal is called', () => {
    const [occasion] = occasionsOf(blocked(), { ...deal, name: 'A\r\nBcc: all@example.com' });
    expect(messageOf(contentOf([occasion!]), 'first', '').subject).not.toMatch(/[\r\n]/);
  });

  it('for Slack has the documented blocks within their limits', () => {
    const long = { ...message, subject: 'x'.repeat(400), deals: Array.from({ length: 20 }, () => 'y'.repeat(400)) };
    const { text, blocks } = slackMessageOf(long) as {
      text: string;
      blocks: { type: string; text?: { text: string } }[];
    };
    expect(text.length).toBeGreaterThan(0);
    expect(blocks.map(({ type }) => type)).toEqual(['header', 'section', 'section', 'section', 'section']);
    expect(blocks[0]!.text!.text.length).toBeLessThanOrEqual(150);
    for (const { text: part } of blocks.slice(1)) expect(part?.text.length ?? 0).toBeLessThanOrEqual(3000);
    expect(JSON.stringify(slackMessageOf(message))).toContain('A &lt;b&gt; &amp; co');
  });

  it('for Teams is a message with one Adaptive Card 1.4, in which nothing of a deal is a link', () => {
    const { type, attachments } = teamsMessageOf(message) as {
      type: string;
      attachments: { contentType: string; content: object }[];
    };
    expect([type, attachments.length, attachments[0]!.contentType]).toEqual([
      'message',
      1,
      'application/vnd.microsoft.card.adaptive',
    ]);
    expect(attachments[0]!.content).toMatchObject({
      type: 'AdaptiveCard',
      version: '1.4',
      actions: [{ type: 'Action.OpenUrl', url: message.link }],
    });
    expect(JSON.stringify(attachments)).toContain('\\\\[co\\\\]');
  });
});
