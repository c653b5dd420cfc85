import { Injectable } from '@nestjs/common';
import { invalidType, malformedQuery } from '../salesforce-error.js';
import { parseQuery } from '../soql/parse-query.js';
import { OPPORTUNITY_CHANGES, OrgEvents } from '../streaming/org-events.js';

/** The one thing of the Tooling API that Handover asks: which objects the org publishes changes of. */
@Injectable()
export class Tooling {
  constructor(private readonly events: OrgEvents) {}

  /** Answers `SELECT … FROM PlatformEventChannelMember`. */
  query(soql: unknown): object {
    if (typeof soql !== 'string') throw malformedQuery('A query string has to be specified');
    const { sObject = '' } = parseQuery(soql);
    if (sObject !== 'PlatformEventChannelMember') throw invalidType(sObject);
    const SelectedEntity = OPPORTUNITY_CHANGES.slice('/data/'.length);
    const records = this.events.capturing ? [{ SelectedEntity, EventChannel: 'ChangeEvents' }] : [];
    return { size: records.length, totalSize: records.length, done: true, entityTypeName: sObject, records };
  }
}
