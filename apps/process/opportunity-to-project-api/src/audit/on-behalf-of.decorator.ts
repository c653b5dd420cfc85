export { OnBehalfOf } from '@handover/canonical';
