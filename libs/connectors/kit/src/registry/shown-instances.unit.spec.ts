import { instanceList } from './instance-settings.js';
import { shownInstances } from './shown-instances.js';

it('instances are told without what may be a secret, with the references to secrets, and with all else', () => {
  const plain = {
    baseUrl: 'https://erp.example/api',
    clientId: 'handover',
    fields: [{ code: 'A' }],
    retries: 2,
    none: null,
  };
  const [shown] = shownInstances(
    instanceList.parse([
      {
        ...{ name: 'main', vendor: 'x', legalEntities: ['DE01'] },
        settings: {
          ...plain,
          ...{
            clientSecret: 'hidden',
            connectKeys: ['hidden'],
            token: { value: 'hidden' },
            deep: [{ ApiKey: 'hidden' }],
          },
          ...{
            proxy: 'http://user:hidden@proxy.example',
            privateKey: { file: '/run/key.pem' },
            password: { env: 'PASSWORD' },
          },
        },
      },
    ]),
  );
  expect(shown).toMatchObject({
    ...{ name: 'main', vendor: 'x', legalEntities: [{ code: 'DE01' }] },
    settings: {
      ...plain,
      ...{ clientSecret: '***', connectKeys: '***', token: '***', deep: [{ ApiKey: '***' }] },
      ...{
        proxy: 'http://user:***@proxy.example',
        privateKey: { file: '/run/key.pem' },
        password: { env: 'PASSWORD' },
      },
    },
  });
  expect(JSON.stringify(shown)).not.toContain('hidden');
});
