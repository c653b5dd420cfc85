/** How much a test tries: little as a part of `npm test`, all of it with `npm run faults`. */
const size = process.env.FAULTS_SIZE ?? 'short';
if (size !== 'short' && size !== 'full') throw new Error(`FAULTS_SIZE is "${size}": say short or full.`);

/** Gives a figure of the size that was asked for. */
export function sized<Figure>({ short, full }: { short: Figure; full: Figure }): Figure {
  return size === 'full' ? full : short;
}
