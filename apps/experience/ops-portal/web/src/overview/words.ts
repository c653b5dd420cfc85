import type {
  ExceptionAgeBand,
  FunnelStep,
  LeadTimeName,
  StartBand,
  WaitName,
} from '@handover/contracts/experience-ops';

export const stepWords: Readonly<Record<FunnelStep, string>> = {
  won: 'Won',
  validated: 'Validated',
  project: 'Project',
  'ready-to-bill': 'Ready to bill',
  'demand-raised': 'Demand raised',
  staffed: 'Staffed',
  started: 'Started',
};

export const leadTimeWords: Readonly<Record<LeadTimeName, string>> = {
  'project-active': 'Won → project active',
  'ready-to-bill': 'Won → ready to bill',
  provisioned: 'Won → all handed over',
};

export const waitWords: Readonly<Record<WaitName, string>> = {
  validation: 'Validation',
  people: 'People',
  erp: 'ERP',
  psa: 'PSA',
  other: 'Other',
};

/** Colours that keep their contrast beside each other; the words stand beside them always. */
export const waitColors: Readonly<Record<WaitName, string>> = {
  validation: 'blue.8',
  people: 'orange.7',
  erp: 'teal.8',
  psa: 'grape.7',
  other: 'gray.6',
};

export const ageWords: Readonly<Record<ExceptionAgeBand, string>> = {
  upTo4Hours: '0–4 h',
  upTo24Hours: '4–24 h',
  upTo3Days: '1–3 d',
  over3Days: 'over 3 d',
};

export const bandWords: Readonly<Record<StartBand, string>> = {
  begun: 'Should have begun',
  '0-2-weeks': 'In 0–2 weeks',
  '2-4-weeks': 'In 2–4 weeks',
  '4-8-weeks': 'In 4–8 weeks',
};
