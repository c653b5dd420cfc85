/** A row of the export cannot become what the mapping wants; the message is the reason, alike for all such rows. */
export class RowRefused extends Error {}
