import { ConnectorRefused } from './connector-refused.js';

/** A vendor's name as the places spell it that name it. */
export interface VendorNames {
  /** Folder, package and `vendor` of INSTANCES: `acme-erp`. */
  vendor: string;
  /** Classes: `AcmeErp`. */
  pascal: string;
  /** Variables: `acmeErp`. */
  camel: string;
  /** Sentences: `Acme erp`. */
  title: string;
}

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LONGEST = 40;
/** Folders of libs/connectors that are no connectors. */
const TAKEN = new Set(['kit']);

/** @throws ConnectorRefused for a name that no folder, package or class can have */
export function vendorNames(vendor: string): VendorNames {
  if (!NAME.test(vendor) || vendor.length > LONGEST) {
    throw new ConnectorRefused(
      `"${vendor}" is no name for a vendor: it must be small letters and digits, a letter first, words parted by single hyphens, at most ${LONGEST} characters (acme, acme-erp).`,
    );
  }
  if (TAKEN.has(vendor)) throw new ConnectorRefused(`"${vendor}" is no vendor: libs/connectors/${vendor} is shared.`);
  const words = vendor.split('-');
  const pascal = words.map(capitalised).join('');
  return { vendor, pascal, camel: pascal[0]!.toLowerCase() + pascal.slice(1), title: capitalised(words.join(' ')) };
}

function capitalised(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
