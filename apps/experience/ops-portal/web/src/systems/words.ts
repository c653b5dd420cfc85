import type { SystemName, Weekday } from '@handover/contracts/experience-ops';

export const systemWords: Readonly<Record<SystemName, string>> = {
  crm: 'CRM',
  erp: 'ERP',
  psa: 'PSA',
  hr: 'HR',
  billing: 'Billing',
  documents: 'Documents',
};

export const weekdayWords: Readonly<Record<Weekday, string>> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
};
