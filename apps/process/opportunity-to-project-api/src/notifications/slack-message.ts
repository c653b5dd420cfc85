import type { NoticeMessage } from './notice-message.js';

// Limits of Slack's blocks: https://docs.slack.dev/reference/block-kit/blocks
const HEADER = 150;
const TEXT = 3_000;
const FIELD = 2_000;

/** A notice for an incoming webhook of Slack: blocks, and a text for where these are not shown. */
export function slackMessageOf({ subject, sentence, facts, deals, link }: NoticeMessage): object {
  const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text: cut(text, TEXT) } });
  const fields = facts.map(({ label, value }) => ({
    type: 'mrkdwn',
    text: cut(`*${label}*\n${escaped(value)}`, FIELD),
  }));
  return {
    text: escaped(subject),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: cut(subject, HEADER) } },
      section(escaped(sentence)),
      ...(fields.length > 0 ? [{ type: 'section', fields }] : []),
      ...(deals.length > 0 ? [section(deals.map((deal) => `• ${escaped(deal)}`).join('\n'))] : []),
      ...(link === undefined ? [] : [section(`<${link}|See what there is to do>`)]),
    ],
  };
}

/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
