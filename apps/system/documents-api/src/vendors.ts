import { type DocumentArchive, vendor } from '@handover/connector-kit';
import { DocusignDocumentArchive, docusignConfig, docusignWebhooks } from '@handover/connector-docusign';

/** The document systems that can be configured, by the name that INSTANCES calls them. */
export const vendors = {
  docusign: vendor(docusignConfig, (config) => {
    const archive = new DocusignDocumentArchive(config);
    const port: DocumentArchive = archive;
    return {
      port,
      close: () => archive.close(),
      inspect: () => archive.inspect(),
      webhooks: docusignWebhooks(config),
    };
  }),
};
