import {
  CalendarDate,
  CurrencyCode,
  DecimalText,
  Instant,
  ListOf,
  OnBehalfOf,
  OneOf,
  Text,
  TextList,
  Whole,
} from '@handover/canonical';
import { PageQuery } from '@handover/platform';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsEmail, IsIn, IsOptional } from 'class-validator';
import { exceptionClasses, exceptionOwners } from '../exceptions/business-exception.js';
import { type Channel, channels } from './notification-rule.js';
import { type OccasionKind, occasionKinds } from './occasion.js';

const NAME = { description: 'Name, like no other', example: 'Sales of DE01', maxLength: 120 };
const CHANNEL = { name: 'NotificationChannel', description: 'How people are told' };
const REASON = { description: 'Why', optional: true, maxLength: 1000, example: 'The team has a new channel.' };
const URL_FIELD = {
  description:
    'Incoming webhook of Slack, or Workflows webhook of Teams; whoever knows it can post, so it is not shown again',
  optional: true,
  example: 'https://hooks.slack.com/services/T000/B000/XXXX',
  maxLength: 2000,
};
const LEGAL_ENTITIES = {
  description: 'Of what concerns a deal, only of these legal entities; of all when empty',
  example: ['DE01'],
};
const PRACTICES = {
  description: 'Of what concerns a deal, only of these practices; of all when empty',
  example: ['engineering'],
};
const OWNERS = {
  description: 'Of exceptions, only those that these can help with; all when empty',
  example: ['sales'],
};
const CLASSES = {
  description: 'Of exceptions, only those of these classes; all when empty',
  example: ['missing-data'],
};
const OCCASIONS = { description: 'Of what they are told; of all when empty', example: ['exception'] };

/** A list of some of the words. The contract does not list them, since new ones come. */
function Words(
  words: readonly string[],
  options: { description: string; example: string[]; optional?: boolean },
): PropertyDecorator {
  const description = `${options.description} (${words.join(', ')})`;
  const list = TextList({ ...options, description, maxItems: 50 });
  const known = IsIn([...words], { each: true, message: `$property must be among ${words.join(', ')}` });
  return (target, key) => {
    list(target, key);
    known(target, key);
  };
}

/** E-mail addresses. */
function Addresses({ optional = false } = {}): PropertyDecorator {
  const api = ApiProperty({
    description: 'E-mail addresses, for the channel `email`',
    type: String,
    isArray: true,
    maxItems: 50,
    required: !optional,
    example: ['sales-operations@example.com'],
  });
  const email = IsEmail({}, { each: true, message: '$property must hold e-mail addresses' });
  return (target, key) => {
    for (const decorate of [api, ...(optional ? [IsOptional()] : []), IsArray(), ArrayMaxSize(50), email])
      decorate(target, key);
  };
}

/** What a rule wants to tell; what is not named is all. */
class WantedNotices {
  @Words(occasionKinds, { ...OCCASIONS, optional: true })
  occasions?: OccasionKind[];

  @Words(exceptionClasses, { ...CLASSES, optional: true })
  exceptionClasses?: string[];

  @Words(exceptionOwners, { ...OWNERS, optional: true })
  owners?: string[];

  @TextList({ ...LEGAL_ENTITIES, optional: true })
  legalEntities?: string[];

  @TextList({ ...PRACTICES, optional: true })
  practices?: string[];
}

/** A rule to be made. */
export class NewNotificationRule extends WantedNotices {
  @Text(NAME)
  name: string;

  @OneOf(channels, CHANNEL)
  channel: Channel;

  @Addresses({ optional: true })
  addresses?: string[];

  @Text(URL_FIELD)
  url?: string;

  @OnBehalfOf()
  onBehalfOf?: string;
}

/** What is to be different; what is not named stays. */
export class NotificationRuleChange extends WantedNotices {
  @Text({ ...NAME, optional: true })
  name?: string;

  @Addresses({ optional: true })
  addresses?: string[];

  @Text(URL_FIELD)
  url?: string;

  @OneOf(['enabled', 'paused'], {
    name: 'NotificationRuleState',
    description: 'While it is paused, nothing new is noted for it, and what is due is kept',
    optional: true,
  })
  state?: 'enabled' | 'paused';

  @Text(REASON)
  reason?: string;

  @OnBehalfOf()
  onBehalfOf?: string;
}

/** Who is told of what. */
export class NotificationRule {
  @Text({ description: 'Identifier', example: '5b1c9a5e-1f43-4d0e-9a25-6c8b6a1f2d33' })
  id: string;

  @Text(NAME)
  name: string;

  @OneOf(channels, CHANNEL)
  channel: Channel;

  @Addresses()
  addresses: string[];

  @Text({
    description: 'Host of the webhook; the rest of its URL is a secret',
    optional: true,
    example: 'hooks.slack.com',
  })
  urlHost?: string;

  @Words(occasionKinds, OCCASIONS)
  occasions: OccasionKind[];

  @Words(exceptionClasses, CLASSES)
  exceptionClasses: string[];

  @Words(exceptionOwners, OWNERS)
  owners: string[];

  @TextList(LEGAL_ENTITIES)
  legalEntities: string[];

  @TextList(PRACTICES)
  practices: string[];

  @OneOf(['enabled', 'paused'], { name: 'NotificationRuleState', description: 'Whether it is at work' })
  state: 'enabled' | 'paused';

  @Text({ description: 'Why nobody can be told by it now', optional: true, maxLength: 1000 })
  undeliverable?: string;

  @Text({ description: 'Who made it', example: 'a.keller' })
  createdBy: string;

  @Instant({ description: 'When it was made' })
  createdAt: string;

  @Instant({ description: 'When it was last changed' })
  updatedAt: string;
}

/** Who acts on a rule, and why. */
export class NotificationRuleAct {
  @Text(REASON)
  reason?: string;

  @OnBehalfOf()
  onBehalfOf?: string;
}

/** What came of a test. */
export class NotificationTest {
  @OneOf(['sent', 'failed'], { name: 'NotificationTestState', description: 'Whether it was taken' })
  state: 'sent' | 'failed';

  @Text({ description: 'Why not', optional: true, maxLength: 2000 })
  failure?: string;
}

const STATE = {
  name: 'NotificationState',
  description:
    '`gathering` until its time comes, `due` until somebody has taken it, then `sent`; `failed` after three days in which nobody did',
};

/** A sum in one currency. */
export class NotificationValue {
  @CurrencyCode({ description: 'Currency' })
  currency: string;

  @DecimalText({ description: 'Sum' })
  amount: string;
}

/** What people were told, or will be. */
export class Notification {
  @Text({ description: 'Identifier' })
  id: string;

  @Text({ description: 'Rule that it follows' })
  ruleId: string;

  @Text({ description: 'Name of that rule', example: 'Sales of DE01' })
  ruleName: string;

  @OneOf(channels, CHANNEL)
  channel: Channel;

  @Text({ description: 'What gave occasion to it', example: 'exception' })
  occasion: OccasionKind;

  @OneOf(['first', 'summary'], {
    name: 'NotificationKind',
    description: '`first`: told at once; `summary`: what came after, told as one',
  })
  kind: 'first' | 'summary';

  @OneOf(['gathering', 'due', 'sent', 'failed'], STATE)
  state: 'gathering' | 'due' | 'sent' | 'failed';

  @Text({ description: 'What happened, in words', maxLength: 1000, example: 'Handover blocked: No project manager' })
  title: string;

  @Whole({ description: 'How often, or for how many deals', min: 1 })
  count: number;

  @ListOf(() => NotificationValue, { description: 'Value of those deals' })
  value: NotificationValue[];

  @CalendarDate({ description: 'Earliest start at risk', optional: true })
  earliestStart?: string;

  @TextList({ description: 'Handover keys of the first twenty deals', example: ['main:006Hx00000A1B2CIAV'] })
  handoverKeys: string[];

  @Instant({ description: 'When it is sent, or tried again', optional: true })
  dueAt?: string;

  @Whole({ description: 'Attempts so far' })
  attempts: number;

  @Text({ description: 'Why the last one failed, or why there is none', optional: true, maxLength: 4000 })
  failure?: string;

  @Instant({ description: 'When the first of it happened' })
  createdAt: string;

  @Instant({ description: 'When it was sent', optional: true })
  sentAt?: string;
}

/** Which notices are wanted. */
export class NotificationQuery extends PageQuery {
  @Text({ description: 'Only those of this rule', optional: true, maxLength: 64 })
  ruleId?: string;

  @OneOf(['gathering', 'due', 'sent', 'failed'], { ...STATE, optional: true })
  state?: 'gathering' | 'due' | 'sent' | 'failed';
}
