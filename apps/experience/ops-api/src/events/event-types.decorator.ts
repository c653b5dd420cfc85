import { TextList } from '@handover/canonical';
import { eventNames, eventType } from '@handover/events';
import { IsIn } from 'class-validator';

/** Types that can be read and subscribed to. */
const types = eventNames.filter((name) => name !== 'subscription.tested').map(eventType);

/** A list of types of events, each one that there is. The contract does not list them, since new ones come. */
export function EventTypes(options: { optional?: boolean } = {}): PropertyDecorator {
  const description = 'Only events of these types; of all when empty';
  const list = TextList({ description, example: ['handover.handover.provisioned.v1'], maxItems: 100, ...options });
  const known = IsIn(types, { each: true, message: `$property must hold types of events: ${types.join(', ')}` });
  return (target, key) => {
    list(target, key);
    known(target, key);
  };
}
