import type { Formats } from '../formats.js';
import type { Words } from '../words.js';

/** What every part of the card is drawn with. */
export interface Drawing {
  words: Words;
  formats: Formats;
  /** Level of the card's heading among those of the page. */
  level: 1 | 2 | 3 | 4 | 5;
}
