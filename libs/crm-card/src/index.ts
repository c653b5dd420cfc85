import { HandoverCard } from './handover-card.js';

export { HandoverCard } from './handover-card.js';
export type { HandoverChanged } from './changes.js';
export type { TokenSource } from './read-view.js';
export type { Words } from './words.js';

if (!customElements.get('handover-card')) customElements.define('handover-card', HandoverCard);
