import type { NoticeMessage } from './notice-message.js';

/** A mail: plain text, and the same as simple HTML. */
export interface Mail {
  subject: string;
  text: string;
  html: string;
}

/** A notice as a mail. */
export function mailOf({ subject, sentence, facts, deals, link }: NoticeMessage): Mail {
  const text = [
    sentence,
    ...(facts.length > 0 ? [facts.map(({ label, value }) => `${label}: ${value}`).join('\n')] : []),
    ...(deals.length > 0 ? [deals.map((deal) => `- ${deal}`).join('\n')] : []),
    ...(link === undefined ? [] : [link]),
  ].join('\n\n');
  const html = [
    `<p>${escaped(sentence)}</p>`,
    ...(facts.length > 0
      ? [`<p>${facts.map(({ label, value }) => `<strong>${label}:</strong> ${escaped(value)}`).join('<br>')}</p>`]
      : []),
    ...(deals.length > 0 ? [`<ul>${deals.map((deal) => `<li>${escaped(deal)}</li>`).join('')}</ul>`] : []),
    ...(link === undefined ? [] : [`<p><a href="${escaped(link)}">See what there is to do</a></p>`]),
  ].join('\n');
  return { subject: `[Handover] ${subject}`, text: `${text}\n`, html };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
