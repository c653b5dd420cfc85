import { Instant, OneOf, Text } from '@handover/canonical';
import { exceptionClasses, exceptionOwners } from '../exceptions/business-exception.js';

/** An exception in one line. */
export class OpenException {
  @Text({ description: 'Identifier', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' })
  id: string;

  @OneOf(exceptionClasses, { name: 'ExceptionClass', description: 'Kind of help that is needed' })
  class: string;

  @OneOf(exceptionOwners, { name: 'ExceptionOwner', description: 'Who can help' })
  owner: string;

  @Text({ description: 'What is wrong, in business words', maxLength: 4000 })
  sentence: string;

  @Text({ description: 'Checkpoint, or step of an unwinding, that it stands at', example: 'validate-project-manager' })
  checkpoint: string;

  @Text({
    description: 'Field of the opportunity that is the reason (JSON pointer)',
    optional: true,
    example: '/projectManager',
  })
  field?: string;

  @Text({ description: 'What happens once the owner has helped', maxLength: 1000 })
  after: string;

  @Text({ description: 'Who is at work on it', optional: true, example: 'a.keller' })
  assignee?: string;

  @Instant({ description: 'When it was first met' })
  openedAt: string;
}
