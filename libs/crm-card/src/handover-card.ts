import { changeBetween } from './changes.js';
import { formatsFor } from './formats.js';
import { announcement, cardPart } from './parts/card.js';
import type { Drawing } from './parts/drawing.js';
import { element } from './parts/element.js';
import { CardReader, type Reading } from './card-reader.js';
import type { TokenSource } from './read-view.js';
import { style } from './style.js';
import { english, filled, type Words } from './words.js';

/** Properties that a page may have set before the element was defined. */
const PROPERTIES = ['tokenSource', 'words'] as const;

/**
 * `<handover-card opportunity="006…" api="https://…">`: how the handover of an opportunity stands, and before the win what the gate
 * would say. Attributes: `opportunity`, `api`, `crm-instance`, `heading-level` (2), `lang`. Property: `tokenSource`. Event:
 * `handover-changed`.
 */
export class HandoverCard extends HTMLElement {
  static readonly observedAttributes = ['opportunity', 'api', 'crm-instance', 'heading-level', 'lang'];

  private readonly reader = new CardReader((reading) => this.show(reading));
  private readonly place = element('div', {});
  private readonly status = element('p', { class: 'status', role: 'status' });
  private shown: Reading = { view: { kind: 'loading' } };
  private given?: TokenSource;
  private ownWords: Partial<Words> = {};

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    root.append(this.place, this.status);
    root.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('[data-refresh]')) this.refresh();
    });
  }

  /** Gives access tokens of the reader; asked before every request. Never an attribute: pages' markup is no place for tokens. */
  get tokenSource(): TokenSource | undefined {
    return this.given;
  }

  set tokenSource(source: TokenSource | undefined) {
    this.given = source;
    this.begin();
  }

  /** Other words than the English ones, for some of them or all. */
  get words(): Partial<Words> {
    return this.ownWords;
  }

  set words(words: Partial<Words>) {
    this.ownWords = words;
    this.draw();
  }

  /** Looks again now, and then often for a while: for a page that has just changed the opportunity. */
  refresh(): void {
    this.reader.hurry();
  }

  connectedCallback(): void {
    for (const name of PROPERTIES) this.adopt(name);
    document.addEventListener('visibilitychange', this.attend);
    addEventListener('online', this.attend);
    this.draw();
    this.begin();
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.attend);
    removeEventListener('online', this.attend);
    this.reader.stop();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now) return;
    if (name === 'lang' || name === 'heading-level') this.draw();
    else this.begin();
  }

  /** A page that nobody looks at asks nothing; one that is looked at again wants to know at once. */
  private readonly attend = (): void => {
    if (document.hidden) this.reader.rest();
    else this.reader.hurry();
  };

  private begin(): void {
    if (!this.isConnected) return;
    const opportunity = this.getAttribute('opportunity');
    const api = absolute(this.getAttribute('api'));
    const tokenSource = this.given;
    if (!opportunity || !api || !tokenSource) {
      this.reader.stop();
      const missing = !opportunity ? 'opportunity' : !api ? 'api' : 'tokenSource';
      return this.show({ view: { kind: 'incomplete', missing } });
    }
    const crmInstance = this.getAttribute('crm-instance') ?? undefined;
    this.reader.read({ opportunity, api, crmInstance, tokenSource });
    if (document.hidden) this.reader.rest();
  }

  private show(reading: Reading): void {
    const before = this.shown;
    this.shown = reading;
    this.draw();
    const words = this.allWords();
    if (before.lost && !reading.lost) this.status.textContent = words.back;
    const change = changeBetween(before.view, reading.view);
    if (!change) return;
    if (change.previousState !== null) this.status.textContent = announcement(reading.view, words);
    this.dispatchEvent(new CustomEvent('handover-changed', { detail: change, bubbles: true, composed: true }));
  }

  /** Draws the card anew; who had the focus keeps it. */
  private draw(): void {
    const { view, lost, readAt } = this.shown;
    const drawing = this.drawing();
    const { words, formats } = drawing;
    const lostText = readAt && lost ? filled(words.lostSince, { time: formats.moment(readAt) }) : words.lost;
    const detail = lost?.detail === undefined ? '' : ` ${lost.detail}`;
    const card = cardPart(view, { lost: lost && lostText + detail, readAt }, drawing);
    const focused = this.shadowRoot?.activeElement?.getAttribute('data-key');
    this.place.replaceChildren(card);
    if (focused) card.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
    if (lost && this.status.textContent !== lostText) this.status.textContent = lostText;
  }

  private drawing(): Drawing {
    const level = Number(this.getAttribute('heading-level') ?? 2);
    return {
      words: this.allWords(),
      formats: formatsFor(this.lang || navigator.language),
      level: ([1, 2, 3, 4, 5] as const).find((each) => each === level) ?? 2,
    };
  }

  private allWords(): Words {
    return { ...english, ...this.ownWords };
  }

  private adopt(name: (typeof PROPERTIES)[number]): void {
    if (!Object.hasOwn(this, name)) return;
    const value: unknown = this[name];
    delete this[name];
    Object.assign(this, { [name]: value });
  }
}

function absolute(url: string | null): string | undefined {
  return url && URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : undefined;
}
