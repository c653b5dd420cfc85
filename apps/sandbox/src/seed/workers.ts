import { companies } from './companies.js';

/** Somebody who works, or worked, for the firm. */
export interface Worker {
  full_name: string;
  mail: string;
  employed: boolean;
  can_lead_projects: boolean;
  company: string;
  cost_center: string;
  department: string;
  job_title: string;
  region: string;
  skills: string[];
}

interface Department {
  title: string;
  parent: string | null;
  company: string;
  cost_center: string;
  head: string | null;
}

type Practice = 'engineering' | 'advisory' | 'operations';
type Row = [number: string, name: string, company: string, practice: Practice, title: string, skills: string[]];

const practices: Readonly<Record<Practice, { short: string; costCenter: string; title: string }>> = {
  engineering: { short: 'ENG', costCenter: '410', title: 'Engineering' },
  advisory: { short: 'ADV', costCenter: '420', title: 'Advisory' },
  operations: { short: 'OPS', costCenter: '430', title: 'Operations' },
};

/** Two project managers for each company come first. */
const rows: readonly Row[] = [
  ['E1001', 'Rachel Moore', 'US01', 'engineering', 'Engagement manager', ['delivery', 'warehouse']],
  ['E1002', 'David Okafor', 'US01', 'operations', 'Engagement manager', ['delivery', 'saas']],
  ['E1003', 'Anja Keller', 'DE01', 'engineering', 'Engagement manager', ['delivery', 'cloud']],
  ['E1004', 'Thomas Brenner', 'DE01', 'engineering', 'Engagement manager', ['delivery', 'iot']],
  ['E1005', 'Imogen Clarke', 'GB01', 'engineering', 'Engagement manager', ['delivery', 'data-modelling']],
  ['E1006', 'Callum Reid', 'GB01', 'operations', 'Engagement manager', ['delivery', 'itil']],
  ['E1007', 'Miriam Vogel', 'DE01', 'engineering', 'Senior consultant', ['cloud', 'postgresql']],
  ['E1008', 'Lukas Hoffmann', 'DE01', 'engineering', 'Solution architect', ['cloud', 'billing']],
  ['E1009', 'Peter Lindqvist', 'DE01', 'engineering', 'Engagement manager', ['delivery']],
  ['E1010', 'Sofia Marino', 'DE01', 'engineering', 'Consultant', ['cloud', 'governance']],
  ['E1011', 'Jan Novak', 'DE01', 'engineering', 'Cloud architect', ['cloud', 'kubernetes', 'iot']],
  ['E1012', 'Elif Demir', 'DE01', 'engineering', 'Data engineer', ['sql', 'pipelines']],
  ['E1013', 'Katrin Schulz', 'DE01', 'advisory', 'Principal consultant', ['energy', 'strategy']],
  ['E1014', 'Felix Wagner', 'DE01', 'operations', 'Service engineer', ['operations', 'linux']],
  ['E1015', 'Amelia Ford', 'GB01', 'engineering', 'Data architect', ['data-modelling', 'retail']],
  ['E1016', 'Rohan Mehta', 'GB01', 'engineering', 'Data engineer', ['sql', 'pipelines', 'retail']],
  ['E1017', 'Grace Osei', 'GB01', 'engineering', 'Data engineer', ['sql', 'pipelines']],
  ['E1018', 'Tom Whitaker', 'GB01', 'engineering', 'Consultant', ['governance', 'integration']],
  ['E1019', 'Eleanor Price', 'GB01', 'advisory', 'Principal consultant', ['retail', 'insurance']],
  ['E1020', 'Hamish Stewart', 'GB01', 'operations', 'Service manager', ['itil', 'insurance']],
  ['E1021', 'Niamh Byrne', 'GB01', 'operations', 'Service engineer', ['operations', 'linux']],
  ['E1022', 'Oliver Grant', 'GB01', 'operations', 'Service desk analyst', ['operations', 'itil']],
  ['E1023', 'Zara Hussain', 'GB01', 'operations', 'Service desk analyst', ['operations']],
  ['E1024', 'Emily Tran', 'US01', 'engineering', 'Senior consultant', ['warehouse', 'integration']],
  ['E1025', 'Carlos Rivera', 'US01', 'engineering', 'Consultant', ['integration', 'cloud']],
  ['E1026', 'Hannah Brooks', 'US01', 'engineering', 'Cloud architect', ['cloud', 'terraform']],
  ['E1027', 'Samuel Park', 'US01', 'engineering', 'Solution architect', ['warehouse', 'cloud']],
  ['E1028', 'Victoria Lane', 'US01', 'advisory', 'Principal consultant', ['supply-chain', 'strategy']],
  ['E1029', 'Marcus Hill', 'US01', 'advisory', 'Senior consultant', ['supply-chain', 'analytics']],
  ['E1030', 'Priscilla Wong', 'US01', 'operations', 'Customer success engineer', ['onboarding', 'saas']],
];

const FORMER = 'E1009';
const PROJECT_MANAGERS = ['E1001', 'E1002', 'E1003', 'E1004', 'E1005', 'E1006', FORMER];
/** The employees, by number. E1009 has left. */
export const workers: Readonly<Record<string, Worker>> = Object.fromEntries(
  rows.map(([number, name, company, practice, title, skills]) => [
    number,
    {
      full_name: name,
      mail: `${name.replace(' ', '.').toLowerCase()}@handover.example`,
      employed: number !== FORMER,
      can_lead_projects: PROJECT_MANAGERS.includes(number),
      company,
      cost_center: costCenterOf(company, practice),
      department: departmentOf(company, practice),
      job_title: title,
      region: companies[company]!.region,
      skills,
    },
  ]),
);

/** One department a company, and one a practice below it, by id. */
export const departments: Readonly<Record<string, Department>> = Object.fromEntries(
  Object.entries(companies).flatMap(([company, { name, country }]): [string, Department][] => [
    [`OU-${country}`, { title: name, parent: null, company, cost_center: `CC-${country}-410`, head: headOf(company) }],
    ...(Object.keys(practices) as Practice[]).map((practice): [string, Department] => [
      departmentOf(company, practice),
      {
        title: `${practices[practice].title} ${country}`,
        parent: `OU-${country}`,
        company,
        cost_center: costCenterOf(company, practice),
        head: headOf(company, practice),
      },
    ]),
  ]),
);

function costCenterOf(company: string, practice: Practice): string {
  return `CC-${companies[company]!.country}-${practices[practice].costCenter}`;
}

function departmentOf(company: string, practice: Practice): string {
  return `OU-${practices[practice].short}-${companies[company]!.country}`;
}

function headOf(company: string, practice?: Practice): string | null {
  const found = rows.find(([, , at, of]) => at === company && (practice === undefined || of === practice));
  return found?.[0] ?? null;
}
