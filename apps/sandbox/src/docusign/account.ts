/** The account's id in the API. */
export const ACCOUNT_ID = '2f6c3a58-8b0e-4b6f-9d5e-0a7f4c1b9e63';

/** What the account server says of the user (OpenID Connect's userinfo, with accounts). */
export function userInfo(userId: string, baseUri: string): object {
  return {
    sub: userId,
    name: 'Handover Integration',
    given_name: 'Handover',
    family_name: 'Integration',
    created: '2026-01-05T09:00:00',
    email: 'integration@handover.example',
    accounts: [{ account_id: ACCOUNT_ID, is_default: true, account_name: 'Handover Consulting', base_uri: baseUri }],
  };
}
