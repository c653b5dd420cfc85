export { type DocusignConfig, docusignConfig } from './docusign-config.js';
export { DocusignDocumentArchive } from './docusign-document-archive.js';
export { docusignWebhooks } from './docusign-webhooks.js';
