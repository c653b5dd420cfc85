export { findChromium, NO_CHROMIUM } from './chromium.js';
export { type Device, inBrowser, PHONE, type PortalOptions, type PortalTest } from './in-browser.js';
export { noSeriousFindings } from './no-serious-findings.js';
export { settled } from './settled.js';
export { openAs, signIn, signOut } from './sign-in.js';
export { overhang } from './layout.js';
export { portalPages } from './portal-pages.js';
export { type Transferred, transferredWhile } from './transferred-bytes.js';
