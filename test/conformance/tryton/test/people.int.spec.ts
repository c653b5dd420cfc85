import { describeEmployeeDirectory, describeResourceDesk } from '@handover/connector-kit/conformance';
import { type Row, TrytonEmployeeDirectory, TrytonProjectLedger, TrytonResourceDesk } from '@handover/connector-tryton';
import { describeTryton } from '../src/index.js';
import { addDepartments } from './support/more-records.js';
import { startTrytonUnderTest, type TrytonUnderTest } from './support/tryton-under-test.js';

describeTryton('Tryton as HR system and PSA', () => {
  let test: TrytonUnderTest;

  beforeAll(async () => {
    test = await startTrytonUnderTest();
  }, 300_000);

  afterAll(() => test?.stop());

  const idOf = async (number: string): Promise<number> => {
    const [employee] = await test.client.search('company.employee', {
      domain: [['party.code', '=', number]],
      fields: [],
    });
    return employee!.id;
  };

  const manager = {
    id: 'E1003',
    name: 'Anja Keller',
    email: 'anja.keller@handover.example',
    active: true,
    managesProjects: true,
    legalEntity: 'DE01',
    costCentre: 'CC-DE-410',
    orgUnit: 'OU-ENG-DE',
    role: 'Engagement manager',
    skills: ['delivery', 'cloud'],
  };

  describeEmployeeDirectory('Tryton', {
    start: async () => ({
      port: new TrytonEmployeeDirectory(test.client, test.catalogue),
      faults: test.faults,
      samples: {
        manager,
        former: 'E1009',
        orgUnit: {
          id: 'OU-ENG-DE',
          name: 'Engineering DE',
          parent: 'OU-DE',
          legalEntity: 'DE01',
          costCentre: 'CC-DE-410',
          head: 'E1003',
        },
        async hire({ id, name, email, legalEntity, role, skills, managesProjects, orgUnit }) {
          const mail = [['create', [{ type: 'email', value: email! }]]];
          const party = await test.client.create('party.party', { code: id, name, contact_mechanisms: mail });
          const [department] = await test.client.search('company.department', {
            domain: [['code', '=', orgUnit!]],
            fields: [],
          });
          await test.client.create('company.employee', {
            party,
            company: (await test.catalogue.company(legalEntity!)).id,
            department: department!.id,
            job_title: role,
            skills: skills.join('\n'),
            manages_projects: managesProjects,
          });
        },
        establish: (units) => addDepartments(test.client, units),
        async promote(number, role) {
          await test.client.write('model.company.employee.write', [[await idOf(number)], { job_title: role }]);
        },
      },
      stop: async () => undefined,
    }),
  });

  describeResourceDesk('Tryton', {
    start: async () => {
      const projects = new TrytonProjectLedger(test.client, test.catalogue, test.config);
      const projectIds: string[] = [];
      for (let number = 1; number <= 6; number++) {
        const project = await projects.create({
          externalReference: `main:staffed-${number}`,
          name: 'Nordwind: billing platform migration',
          customerNumber: 'C-1001',
          legalEntity: 'DE01',
          contractType: 'time-and-materials',
          contractValue: { amount: '184000.00', currency: 'EUR' },
          start: '2027-02-01',
          end: '2027-08-31',
          projectManager: 'E1004',
          template: 'TPL-SUBSCRIPTION',
        });
        projectIds.push(project.id);
      }
      return {
        port: new TrytonResourceDesk(test.client, test.catalogue, test.config),
        faults: test.faults,
        samples: {
          demand: {
            externalReference: '',
            projectId: projectIds[0]!,
            name: 'Nordwind: billing platform migration',
            legalEntity: 'DE01',
            role: 'Data engineer',
            skills: ['cloud', 'postgresql'],
            region: 'emea',
            hours: 320,
            start: '2027-02-01',
            end: '2027-08-31',
            certainty: 'firm',
          },
          projectIds,
          refused: [
            { what: 'an unknown project', change: { projectId: '99999999' }, field: 'projectId' },
            { what: 'an unknown legal entity', change: { legalEntity: 'FR01' }, field: 'legalEntity' },
            { what: 'an end before the start', change: { start: '2027-03-01', end: '2027-02-01' } },
          ],
          inOtherLetters: { role: 'Führungskraft für 東京 „Süd“', skills: ['données', 'Überwachung & 監視 "x"'] },
          unknownId: '99999999',
          callsOfCreate: 1,
          // E1012 in Germany, E1016 and E1017 in Great Britain.
          weeklyHours: 3 * 34,
          async fill(demandId) {
            const [allocation] = await test.client.search('project.allocation', {
              domain: [['demand', '=', Number(demandId)]],
              fields: [],
            });
            const values = { employee: await idOf('E1012') };
            await test.client.writeTree('model.project.allocation.write', [[allocation!.id], values]);
            return 'E1012';
          },
        },
        stop: async () => undefined,
      };
    },
    lacks: { 'booked-time': "time is booked on the projects of Tryton's own ledger, which tells of it" },
  });

  it('counts an hour of an employee at what it costs, and keeps a placeholder for a role nobody has yet', async () => {
    const [row] = await test.client.search<Row & { cost_price: string }>('company.employee', {
      domain: [['party.code', '=', 'E1012']],
      fields: ['cost_price'],
    });
    expect(Number(row!.cost_price)).toBe(70);
    const placeholders = await test.sql<{ job_title: string }>(
      'select distinct job_title from company_employee where placeholder',
    );
    expect(placeholders).toContainEqual({ job_title: 'Data engineer' });
  });
});
