import type { Generated, Selectable } from 'kysely';
import type { Channel } from './notification-rule.js';
import type { NoticeContent } from './notice.js';
import type { OccasionKind } from './occasion.js';

/** The tables of notifications; see migration 0013. */
export interface NotificationsSchema {
  notification_rules: {
    id: string;
    name: string;
    channel: Channel;
    /** Of e-mail alone. */
    addresses: string[];
    /** Of Slack and Teams; whoever knows it can post, so it is sealed. */
    url: Buffer | null;
    url_host: string | null;
    /** Empty: all. */
    occasions: OccasionKind[];
    exception_classes: string[];
    owners: string[];
    legal_entities: string[];
    practices: string[];
    state: Generated<'enabled' | 'paused'>;
    version: Generated<number>;
    created_by: string;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
  };
  notices: {
    id: Generated<string>;
    rule_id: string;
    /** Equal for what is told together. */
    alike: string;
    kind: 'first' | 'summary';
    state: 'gathering' | 'due' | 'sent' | 'failed';
    content: NoticeContent;
    due_at: Date;
    attempts: Generated<number>;
    leased_until: Generated<Date>;
    failure: string | null;
    created_at: Generated<Date>;
    sent_at: Date | null;
  };
  /** Until when what is alike is gathered instead of told at once. */
  notice_windows: {
    rule_id: string;
    alike: string;
    quiet_until: Date;
  };
}

export type NotificationRuleRow = Selectable<NotificationsSchema['notification_rules']>;
export type NoticeRow = Selectable<NotificationsSchema['notices']>;
