/** What an action is called on its way in. */
export const ACTION_LABELS: Record<string, string> = {
  edit: 'Edit the deal and carry on',
  approve: 'Approve',
  adopt: 'Adopt the record',
  retry: 'Retry',
  skip: 'Leave the checkpoint out',
  unwind: 'Give the handover up',
  assign: 'Assign',
  comment: 'Comment',
};

/** In which order they are offered: what helps most often first. */
export const ACTION_ORDER = Object.keys(ACTION_LABELS);
