/** Documents as Xero sends and takes them, as far as this connector reads and writes them. */

/** Of a line: at most two, each with a category and an option. */
export interface WireTracking {
  TrackingCategoryID?: string;
  Name?: string;
  Option?: string;
}

export interface WireLine {
  Description?: string;
  Quantity?: number;
  UnitAmount?: number;
  AccountCode?: string;
  TaxType?: string;
  Tracking?: WireTracking[];
}

export interface WireContact {
  ContactID: string;
  ContactNumber?: string;
  AccountNumber?: string;
  ContactStatus?: string;
  Name?: string;
  EmailAddress?: string;
  TaxNumber?: string;
  AccountsReceivableTaxType?: string;
  DefaultCurrency?: string;
  Addresses?: WireAddress[];
  PaymentTerms?: WirePaymentTerms;
  UpdatedDateUTC?: string;
}

export interface WireAddress {
  AddressType?: string;
  AddressLine1?: string;
  AddressLine2?: string;
  AddressLine3?: string;
  AddressLine4?: string;
  City?: string;
  Region?: string;
  PostalCode?: string;
  Country?: string;
}

export interface WirePaymentTerms {
  Sales?: { Day?: number; Type?: string };
}

export interface WireOrganisation {
  Name?: string;
  LegalName?: string;
  OrganisationID?: string;
  BaseCurrency: string;
  CountryCode?: string;
  OrganisationStatus?: string;
  PaymentTerms?: WirePaymentTerms;
  CreatedDateUTC?: string;
}

export interface WireTaxRate {
  Name: string;
  TaxType: string;
  ReportTaxType?: string;
  Status?: string;
  CanApplyToRevenue?: boolean;
  EffectiveRate?: number;
}

export interface WireCurrency {
  Code: string;
  Description?: string;
}

export interface WireAccount {
  Code?: string;
  Status?: string;
}

export interface WireTrackingCategory {
  TrackingCategoryID: string;
  Name: string;
  Status?: string;
  Options?: { TrackingOptionID?: string; Name: string; Status?: string }[];
}

/** Dates are written as `YYYY-MM-DD` and read as {@link WireDate}. */
export type WireDate = string;

export interface WireQuote {
  QuoteID?: string;
  QuoteNumber?: string;
  Reference?: string;
  Title?: string;
  Summary?: string;
  Contact?: { ContactID?: string };
  Date?: WireDate;
  ExpiryDate?: WireDate;
  Status?: string;
  CurrencyCode?: string;
  LineAmountTypes?: string;
  LineItems?: WireLine[];
  UpdatedDateUTC?: string;
}

export interface WireInvoice {
  InvoiceID?: string;
  /** The template that it was made from. */
  RepeatingInvoiceID?: string;
  Type?: string;
  Status?: string;
  InvoiceNumber?: string;
  Reference?: string;
  Url?: string;
  Contact?: { ContactID?: string };
  Date?: WireDate;
  DueDate?: WireDate;
  CurrencyCode?: string;
  LineAmountTypes?: string;
  LineItems?: WireLine[];
  /** Taxes included. */
  Total?: number;
  UpdatedDateUTC?: string;
}

/** A template from which Xero makes invoices. */
export interface WireRepeatingInvoice {
  RepeatingInvoiceID?: string;
  Type?: string;
  Status?: string;
  Reference?: string;
  Contact?: { ContactID?: string };
  CurrencyCode?: string;
  LineAmountTypes?: string;
  LineItems?: WireLine[];
  Schedule?: {
    /** In units. */
    Period?: number;
    Unit?: string;
    DueDate?: number;
    DueDateType?: string;
    StartDate?: WireDate;
    EndDate?: WireDate;
  };
}

export interface WireJournal {
  ManualJournalID?: string;
  Narration: string;
  Status?: string;
  Url?: string;
  Date?: WireDate;
  LineAmountTypes?: string;
  JournalLines?: { LineAmount: number; AccountCode: string; Description?: string; Tracking?: WireTracking[] }[];
  UpdatedDateUTC?: string;
}

/** A project of the Projects API; it holds neither start, manager nor reference. */
export interface WireProject {
  projectId: string;
  contactId?: string;
  name: string;
  currencyCode?: string;
  estimateAmount?: WireAmount;
  deadlineUtc?: string;
  status?: string;
  /** Of all its tasks. */
  minutesLogged?: number;
  totalExpenseAmount?: WireAmount;
  totalInvoiced?: WireAmount;
}

/** An amount of the Projects API. */
export interface WireAmount {
  currency?: string;
  value?: number;
}

export interface WireTask {
  taskId: string;
  name: string;
}

/** One page of a list of the Projects API. */
export interface WirePage<Item> {
  pagination?: { page?: number; pageCount?: number };
  items?: Item[];
}
