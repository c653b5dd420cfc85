import { describeEmployeeDirectory } from '@handover/connector-kit/conformance';
import { startHr } from './support/start-hr.js';

describeEmployeeDirectory('SCIM 2.0', {
  start: startHr,
  lacks: { 'fault:expire-access': 'the bearer token is given by configuration, and a person renews it' },
});
