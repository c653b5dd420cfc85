import { Text } from './fields.js';

/** The field of a request that an API makes for a person, `onBehalfOf`. */
export function OnBehalfOf(): PropertyDecorator {
  return Text({
    description: 'Who asks, where an API asks for a person; needs the scope `people:represent`',
    optional: true,
    example: 'a.keller',
  });
}
