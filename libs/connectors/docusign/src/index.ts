export { type ConnectNotification, connectNotificationOf } from './connect-notification.js';
export { type DocusignConfig, docusignConfig } from './docusign-config.js';
export { DocusignDocumentArchive } from './docusign-document-archive.js';
