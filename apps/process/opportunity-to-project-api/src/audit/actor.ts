export { type Actor, actorOf, ON_BEHALF_SCOPE } from '@handover/platform';
