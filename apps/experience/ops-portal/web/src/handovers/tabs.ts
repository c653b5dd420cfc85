/** The parts of the page of a handover. */
export const handoverTabs = [
  { value: 'story', label: 'Story' },
  { value: 'records', label: 'Systems side by side' },
  { value: 'decisions', label: 'Decisions' },
  { value: 'lineage', label: 'Lineage' },
  { value: 'calls', label: 'Calls' },
  { value: 'words', label: 'In words' },
  { value: 'audit', label: 'Audit' },
] as const;
export type HandoverTab = (typeof handoverTabs)[number]['value'];

export function isHandoverTab(value: unknown): value is HandoverTab {
  return handoverTabs.some((tab) => tab.value === value);
}
