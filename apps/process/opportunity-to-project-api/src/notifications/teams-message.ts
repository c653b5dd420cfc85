import type { NoticeMessage } from './notice-message.js';

/** A notice for a Workflows webhook of Microsoft Teams: a message with one Adaptive Card 1.4. */
export function teamsMessageOf({ subject, sentence, facts, deals, link }: NoticeMessage): object {
  const block = (text: string, more: object = {}) => ({ type: 'TextBlock', text: escaped(text), wrap: true, ...more });
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    body: [
      block(subject, { size: 'Medium', weight: 'Bolder' }),
      block(sentence),
      ...(facts.length > 0
        ? [{ type: 'FactSet', facts: facts.map(({ label, value }) => ({ title: label, value: escaped(value) })) }]
        : []),
      ...deals.map((deal) => block(`- ${deal}`, { spacing: 'Small' })),
    ],
    ...(link === undefined
      ? {}
      : { actions: [{ type: 'Action.OpenUrl', title: 'See what there is to do', url: link }] }),
  };
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: card }],
  };
}

/** Names of deals must not become links or other marks of Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\*_[\]`]/g, '\\$&');
}
