/** Saves what a seller changes without leaving the page, and gives the card its tokens. */

const card = document.querySelector('handover-card');
const outcome = document.querySelector('#outcome');

/** A token is asked for again when Handover has refused the last one, or after a minute. */
const KEPT_MS = 60_000;
let kept;

if (card) {
  card.tokenSource = async (refused) => {
    if (kept && kept.token !== refused && kept.until > Date.now()) return kept.token;
    const response = await fetch('/crm/handover-token', {
      method: 'POST',
      headers: refused ? { 'x-refused': '1' } : {},
    });
    if (!response.ok) throw new Error(`The CRM gave no token (${response.status}).`);
    const { token } = await response.json();
    kept = { token, until: Date.now() + KEPT_MS };
    return token;
  };
  card.addEventListener('handover-changed', () => void showRecord());
}

for (const form of document.querySelectorAll('form[data-change]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save(Object.fromEntries(new FormData(form)));
  });
}

async function save(change) {
  outcome.textContent = 'Saving …';
  try {
    const response = await fetch(location.pathname, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(change),
    });
    outcome.textContent = response.ok ? 'Saved.' : (await response.json()).message;
  } catch {
    outcome.textContent = 'Not saved: the CRM does not answer.';
  }
  await showRecord();
  card?.refresh();
}

/** The record as the CRM holds it now: Handover writes to it too. */
async function showRecord() {
  const response = await fetch(location.pathname).catch(() => undefined);
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const record = page.querySelector('#record');
  document.querySelector('#record').replaceWith(record);
  // A button that goes away leaves the focus with what came of it.
  if (record.dataset.closed === 'true' && document.activeElement.closest('[data-while-open]')) outcome.focus();
  document.querySelector('select').value = page.querySelector('select').value;
}
