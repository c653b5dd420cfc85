import { actorOf, type Caller, CurrentCaller } from '@handover/platform';
import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActOnExceptions, type ActionAsked } from './act-on-exceptions.js';
import { Edit, Retry, RetryResult, Ruling } from './exception-action-documents.js';
import { OnCause, OnException } from './exception-operations.js';
import type { Which } from './exceptions.repository.js';

/** What a person does to carry handovers on, one or all of a cause. */
@ApiTags('exceptions')
@Controller('v1')
export class ExceptionActionsController {
  constructor(private readonly exceptions: ActOnExceptions) {}

  @OnException('retries', {
    summary: 'Retry the handover of an exception',
    description:
      'Reads and checks the deal again and carries the handover on from the step that failed, or from its start. A cleared exception, and a handover that goes on already, is a 409.',
  })
  retryException(@Param('id') id: string, @Body() retry: Retry, @CurrentCaller() caller: Caller): Promise<RetryResult> {
    return this.act({ id }, { name: 'retry', ...retry }, caller);
  }

  @OnCause('retries', {
    summary: 'Retry all handovers of a cause',
    description:
      'After one remedy, all in one transaction. They go on in their queue; a cause without open exceptions is a 404.',
  })
  retryExceptionCause(
    @Param('cause') cause: string,
    @Body() retry: Retry,
    @CurrentCaller() caller: Caller,
  ): Promise<RetryResult> {
    return this.act({ cause }, { name: 'retry', ...retry }, caller);
  }

  @OnException('edits', {
    summary: 'Edit the deal of an exception and carry its handover on',
    description:
      'Lays values over the opportunity as the CRM holds it; the CRM is not changed. The edit holds for this handover, and wins over what the CRM says, until it is withdrawn. What would not be a valid opportunity is a 400 with pointers into the opportunity.',
  })
  editException(@Param('id') id: string, @Body() edit: Edit, @CurrentCaller() caller: Caller): Promise<RetryResult> {
    return this.act({ id }, { name: 'edit', ...edit }, caller);
  }

  @OnCause('edits', {
    summary: 'Edit the deals of a cause and carry their handovers on',
    description:
      'The same values for all of them, all in one transaction; a deal that would not be valid with them is named in the answer.',
  })
  editExceptionCause(
    @Param('cause') cause: string,
    @Body() edit: Edit,
    @CurrentCaller() caller: Caller,
  ): Promise<RetryResult> {
    return this.act({ cause }, { name: 'edit', ...edit }, caller);
  }

  @OnException('approvals', {
    summary: 'Approve what an exception says and carry its handover on',
    description:
      'For classes `policy` and `terms-mismatch`. It holds for this handover and for the deal as it is: with another amount, other dates or another finding it is asked for again. Of a used project that is to be taken back, it leaves it frozen, as long as no more of it is used. Another class is a 422.',
  })
  approveException(
    @Param('id') id: string,
    @Body() ruling: Ruling,
    @CurrentCaller() caller: Caller,
  ): Promise<RetryResult> {
    return this.act({ id }, { name: 'approve', ...ruling }, caller);
  }

  @OnCause('approvals', {
    summary: 'Approve what the exceptions of a cause say and carry their handovers on',
    description: 'Each for its own deal as it is, all in one transaction.',
  })
  approveExceptionCause(
    @Param('cause') cause: string,
    @Body() ruling: Ruling,
    @CurrentCaller() caller: Caller,
  ): Promise<RetryResult> {
    return this.act({ cause }, { name: 'approve', ...ruling }, caller);
  }

  @OnException('skips', {
    summary: 'Leave a checkpoint out and carry the handover on',
    description:
      'For `verify-commercial-terms`, `create-schedules`, `request-staffing` and `update-crm`. The handover is not ready for what is missing then, and says so when it is provisioned. Another checkpoint is a 422.',
  })
  skipException(
    @Param('id') id: string,
    @Body() ruling: Ruling,
    @CurrentCaller() caller: Caller,
  ): Promise<RetryResult> {
    return this.act({ id }, { name: 'skip', ...ruling }, caller);
  }

  @OnCause('skips', {
    summary: 'Leave a checkpoint out of the handovers of a cause and carry them on',
    description: 'All in one transaction.',
  })
  skipExceptionCause(
    @Param('cause') cause: string,
    @Body() ruling: Ruling,
    @CurrentCaller() caller: Caller,
  ): Promise<RetryResult> {
    return this.act({ cause }, { name: 'skip', ...ruling }, caller);
  }

  @OnException('adoptions', {
    summary: 'Adopt the record that is in the way and carry the handover on',
    description:
      "For class `conflict`: the record that carries this handover's reference is taken as it is, and how it differs is kept with it. To detach it instead, take the reference off it in the vendor system and retry.",
  })
  adoptException(
    @Param('id') id: string,
    @Body() ruling: Ruling,
    @CurrentCaller() caller: Caller,
  ): Promise<RetryResult> {
    return this.act({ id }, { name: 'adopt', ...ruling }, caller);
  }

  @OnCause('adoptions', {
    summary: 'Adopt the records in the way of a cause and carry its handovers on',
    description: 'All in one transaction.',
  })
  adoptExceptionCause(
    @Param('cause') cause: string,
    @Body() ruling: Ruling,
    @CurrentCaller() caller: Caller,
  ): Promise<RetryResult> {
    return this.act({ cause }, { name: 'adopt', ...ruling }, caller);
  }

  @OnException('unwindings', {
    summary: 'Give up the handover of an exception',
    description:
      'Takes back all that it wrote. One that is provisioned is a 409: it unwinds once its opportunity is lost or reopened in the CRM.',
  })
  unwindException(
    @Param('id') id: string,
    @Body() ruling: Ruling,
    @CurrentCaller() caller: Caller,
  ): Promise<RetryResult> {
    return this.act({ id }, { name: 'unwind', ...ruling }, caller);
  }

  @OnCause('unwindings', {
    summary: 'Give up the handovers of a cause',
    description: 'Takes back all that they wrote; they are turned around in one transaction.',
  })
  unwindExceptionCause(
    @Param('cause') cause: string,
    @Body() ruling: Ruling,
    @CurrentCaller() caller: Caller,
  ): Promise<RetryResult> {
    return this.act({ cause }, { name: 'unwind', ...ruling }, caller);
  }

  private act(which: Which, { onBehalfOf, ...asked }: ActionAsked & { onBehalfOf?: string }, caller: Caller) {
    return this.exceptions.act(which, asked, actorOf(caller, onBehalfOf));
  }
}
