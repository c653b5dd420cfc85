import type { DecisionVersionSummary } from '@handover/contracts/experience-ops';
import { Select } from '@mantine/core';
import { formatInstant } from '../ui/format.js';

/** A choice among the versions of a decision. */
export function VersionSelect({
  label,
  versions,
  value,
  onChange,
}: {
  label: string;
  versions: readonly DecisionVersionSummary[];
  value: number | undefined;
  onChange: (version: number) => void;
}) {
  return (
    <Select
      label={label}
      w={340}
      maw="100%"
      allowDeselect={false}
      data={versions.map((each) => ({ value: String(each.version), label: versionInWords(each) }))}
      value={value === undefined ? null : String(value)}
      onChange={(chosen) => chosen !== null && onChange(Number(chosen))}
    />
  );
}

/** "Version 3, in force, by a.keller, 12 Nov 2026, 09:30". */
export function versionInWords({ version, status, createdBy, createdAt }: DecisionVersionSummary): string {
  const state = status === 'active' ? ', in force' : status === 'draft' ? ', never in force' : '';
  return `Version ${version}${state}, by ${createdBy}, ${formatInstant(createdAt)}`;
}
