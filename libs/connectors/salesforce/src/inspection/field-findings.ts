import type { MappingFinding } from '@handover/connector-kit';
import { type MappedObject, type OrgFields, ourNameIn, writtenFields } from '../org-fields.js';
import type { DescribedField, Describes } from './describes.js';

const NUMBERS = ['currency', 'double', 'int', 'percent', 'long'];
/** Types that fields of ours need; any other takes texts. */
const types: Readonly<Record<string, readonly string[]>> = {
  estimatedStart: ['date'],
  estimatedEnd: ['date'],
  dueDate: ['date'],
  start: ['date'],
  end: ['date'],
  expires: ['date'],
  approved: ['boolean'],
  readyToStaff: ['boolean'],
  readyToStart: ['boolean'],
  readyToBill: ['boolean'],
  synced: ['boolean'],
  amount: NUMBERS,
  hours: NUMBERS,
  net: NUMBERS,
  total: NUMBERS,
};
const written = new Set<string>(writtenFields);

/** What is wrong with the mapped fields of one object: not there, of another type, not to be written. */
export async function fieldFindings(
  object: MappedObject,
  apiName: string,
  fields: OrgFields,
  describes: Describes,
): Promise<MappingFinding[]> {
  const findings: MappingFinding[] = [];
  for (const [name, path] of Object.entries(fields[object] ?? {})) {
    if (name === 'children') continue;
    const about = { severity: 'error', field: ourNameIn(object, name), vendorField: `${apiName}.${path}` } as const;
    const fault = faultOf(name, await describes.field(apiName, path), about.vendorField);
    if (fault) findings.push({ ...about, ...fault });
  }
  return findings;
}

function faultOf(
  name: string,
  field: DescribedField | undefined,
  apiName: string,
): Pick<MappingFinding, 'fault' | 'sentence'> | undefined {
  if (!field) {
    return {
      fault: 'missing',
      sentence: `The org has no field ${apiName}, or its user may not see it. Map "${name}" to another field, or to null.`,
    };
  }
  const expected = types[name];
  if (expected && !expected.includes(field.type)) {
    return { fault: 'wrong-type', sentence: `${apiName} is of type ${field.type}, where ${expected[0]} is needed.` };
  }
  if (written.has(name) && !field.updateable) {
    return {
      fault: 'not-writable',
      sentence: `The org's user may not write ${apiName}, which a handover writes back.`,
    };
  }
  if (name === 'reference' && !(field.externalId && field.unique)) {
    return {
      fault: 'wrong-type',
      sentence: `${apiName} must be a unique external id: a note is found by it, and left once.`,
    };
  }
  return undefined;
}
