export { type ScimConfig, scimConfig } from './scim-config.js';
export { ScimEmployeeDirectory } from './scim-employee-directory.js';
