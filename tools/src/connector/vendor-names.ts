import { ConnectorRefused } from './connector-refused.js';

/** A vendor's name as the places spell it that name it. */
export interface VendorNames {
  /** Folder, package and `vendor` of INSTANCES: `acme-erp`. */
  vendor: string;
  /** Classes: `AcmeErp`. */
  pascal: string;
  /** Variables: `acmeErp`. */
  camel: string;
  /** Sentences: `Acme ERP`. */
  title: string;
}

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** It stands in texts and comments of the code, so that nothing in it may end one. */
const TITLE = /^[\p{L}\p{N}]([\p{L}\p{N} .&+-]{0,58}[\p{L}\p{N}.+])?$/u;
const LONGEST = 40;
/** Folders of libs/connectors that are no connectors. */
const TAKEN = new Set(['kit']);

/**
 * @param title the vendor's own spelling of its name; made from `vendor` when absent
 * @throws ConnectorRefused for a name that no folder, package or class can have, or a title that no sentence can
 */
export function vendorNames(vendor: string, title?: string): VendorNames {
  if (!NAME.test(vendor) || vendor.length > LONGEST) {
    throw new ConnectorRefused(
      `"${vendor}" is no name for a vendor: it must be small letters and digits, a letter first, words parted by single hyphens, at most ${LONGEST} characters (acme, acme-erp).`,
    );
  }
  if (TAKEN.has(vendor)) throw new ConnectorRefused(`"${vendor}" is no vendor: libs/connectors/${vendor} is shared.`);
  const words = vendor.split('-').map(capitalised);
  const pascal = words.join('');
  const spelt = title ?? words.join(' ');
  if (!TITLE.test(spelt)) {
    throw new ConnectorRefused(
      `"${spelt}" is no title: it must be letters, digits, spaces and any of . & + - in between.`,
    );
  }
  return { vendor, pascal, camel: pascal[0]!.toLowerCase() + pascal.slice(1), title: spelt };
}

function capitalised(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
