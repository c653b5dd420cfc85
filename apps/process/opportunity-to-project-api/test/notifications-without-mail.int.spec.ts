import { insertEvents } from '@handover/events';
import { eventually } from '@handover/testing';
import { startProcessApi } from './support/start-process-api.js';

it('a mail for which there is no server is kept, and the API says why', async () => {
  const api = await startProcessApi();
  try {
    const operator = await api.as(['notifications:operate', 'notifications:read']);
    const wanted = { name: 'Sales', channel: 'email', addresses: ['sales@example.com'] };
    const { body: rule } = await operator.post('/v1/notification-rules').send(wanted).expect(201);
    expect(rule.undeliverable).toContain('SMTP_URL');
    const down = { system: 'erp', instance: 'emea', reason: 'down' };
    await insertEvents([{ name: 'system.unavailable', subject: 'erp:emea', data: down, correlationId: 'c' }]).execute(
      api.database.db,
    );
    const [notice] = await eventually(async () => {
      const { items } = (await operator.get('/v1/notifications').expect(200)).body;
      return items.length > 0 && items;
    });
    expect(notice).toMatchObject({ state: 'due', attempts: 0, failure: expect.stringContaining('SMTP_URL') });
    const { body: test } = await operator.post(`/v1/notification-rules/${rule.id}/tests`).send({}).expect(200);
    expect(test).toMatchObject({ state: 'failed', failure: expect.stringContaining('SMTP_URL') });
  } finally {
    await api.close();
  }
});
