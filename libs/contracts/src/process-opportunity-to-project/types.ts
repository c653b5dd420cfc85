/* Generated from openapi/process-opportunity-to-project by `npm run contracts`: do not edit. */

export interface paths {
    "/v1/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List acts on exceptions
         * @description What people carried handovers on with, the newest first, and how many have come how far.
         */
        get: operations["listActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far an act has come
         * @description How many of its handovers came through, are blocked again, wait or are under way, as they stand now; and which it was refused for.
         */
        get: operations["getAct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acts/{id}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the handovers of an act
         * @description What became of each, and what blocks it where it is blocked again.
         */
        get: operations["listHandoversOfAct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app-configurations/{app}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tell with what an app runs
         * @description An app tells it when it starts. What has changed is kept in the audit log (`configuration.changed`); of replicas that differ, the one that started last counts.
         */
        put: operations["putAppConfiguration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List entries of the audit log
         * @description Sealed ones, the newest first unless told. An entry is sealed about a second after it was recorded.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify the audit log
         * @description Computes the chain of hashes again and says what was changed or is gone. That the end of the chain was cut off shows only against a hash that is known from elsewhere: send `knownSequence` and `knownHash`.
         */
        get: operations["verifyAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/choices/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a value can be picked from
         * @description Employees who may manage projects, customers, project templates, tax codes, currencies and legal entities as the systems hold them; service lines, practices, regions, products, roles and skills that deals have which became projects; people who work on exceptions. What was read serves for half a minute.
         */
        get: operations["listChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decision-rehearsals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rehearse a draft of a decision on the last handovers
         * @description What would have come out differently, and why: each handover that does with its answers and the rows that hit, before and after, on what was known of the deal when it was decided. Gates before the win are rehearsed on stage reviews. Changes nothing. A draft that is not valid is a 422 `decision-invalid` with every fault.
         */
        post: operations["rehearseDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decision-tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a draft of a decision on an opportunity
         * @description What the draft and the version in force make of the opportunity as the systems hold it now, with the rows that hit. Changes nothing. A draft that is not valid is a 422 `decision-invalid` with every fault.
         */
        post: operations["testDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List business events
         * @description Committed ones in their order, from a cursor on; waits a while for the next one when asked to.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exception-causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List open exceptions by cause
         * @description One row for all that one remedy helps, the most frequent first unless told.
         */
        get: operations["listExceptionCauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exception-causes/{cause}/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adopt the records in the way of a cause and carry its handovers on
         * @description All in one transaction.
         */
        post: operations["adoptExceptionCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exception-causes/{cause}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve what the exceptions of a cause say and carry their handovers on
         * @description Each for its own deal as it is, all in one transaction.
         */
        post: operations["approveExceptionCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exception-causes/{cause}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign the open exceptions of a cause
         * @description All of them to the same person until the same day.
         */
        post: operations["assignExceptionCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exception-causes/{cause}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on the open exceptions of a cause
         * @description The same comment on each of them.
         */
        post: operations["commentOnExceptionCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exception-causes/{cause}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit the deals of a cause and carry their handovers on
         * @description The same values for all of them, all in one transaction; a deal that would not be valid with them is named in the answer.
         */
        post: operations["editExceptionCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exception-causes/{cause}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry all handovers of a cause
         * @description After one remedy, all in one transaction. They go on in their queue; a cause without open exceptions is a 404.
         */
        post: operations["retryExceptionCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exception-causes/{cause}/skips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave a checkpoint out of the handovers of a cause and carry them on
         * @description All in one transaction.
         */
        post: operations["skipExceptionCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exception-causes/{cause}/unwindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up the handovers of a cause
         * @description Takes back all that they wrote; they are turned around in one transaction.
         */
        post: operations["unwindExceptionCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List exceptions
         * @description Open ones unless told, the newest first unless told.
         */
        get: operations["listExceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an exception
         * @description With request, answer, what can be done now and what that does, and what was done so far.
         */
        get: operations["getException"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adopt the record that is in the way and carry the handover on
         * @description For class `conflict`: the record that carries this handover's reference is taken as it is, and how it differs is kept with it. To detach it instead, take the reference off it in the vendor system and retry.
         */
        post: operations["adoptException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve what an exception says and carry its handover on
         * @description For classes `policy` and `terms-mismatch`. It holds for this handover and for the deal as it is: with another amount, other dates or another finding it is asked for again. Of a used project that is to be taken back, it leaves it frozen, as long as no more of it is used. Another class is a 422.
         */
        post: operations["approveException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign an exception
         * @description Says who is at work on it and until when, in place of what was said before. With If-Match (its ETag) a race with somebody else is lost with 412 rather than won unseen. A cleared exception is a 409.
         */
        post: operations["assignException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on an exception
         * @description Also on a cleared one. It stands in the history of every exception of the same handover and cause.
         */
        post: operations["commentOnException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/editable-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what can be edited for an exception
         * @description Places of the opportunity with their labels, their values now and with what their values are picked; the one that the exception is about first. Empty where no edit helps.
         */
        get: operations["listEditableFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit the deal of an exception and carry its handover on
         * @description Lays values over the opportunity as the CRM holds it; the CRM is not changed. The edit holds for this handover, and wins over what the CRM says, until it is withdrawn. What would not be a valid opportunity is a 400 with pointers into the opportunity.
         */
        post: operations["editException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry the handover of an exception
         * @description Reads and checks the deal again and carries the handover on from the step that failed, or from its start. A cleared exception, and a handover that goes on already, is a 409.
         */
        post: operations["retryException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/skips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave a checkpoint out and carry the handover on
         * @description For `verify-commercial-terms`, `create-schedules`, `request-staffing` and `update-crm`. The handover is not ready for what is missing then, and says so when it is provisioned. Another checkpoint is a 422.
         */
        post: operations["skipException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/unwindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up the handover of an exception
         * @description Takes back all that it wrote. One that is provisioned is a 409: it unwinds once its opportunity is lost or reopened in the CRM.
         */
        post: operations["unwindException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handover-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count handovers
         * @description By state, with values by currency: numbers for a dashboard.
         */
        get: operations["countHandovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List handovers
         * @description With their open exceptions, the newest first unless told. A cursor is good for the order in which it was given out.
         */
        get: operations["listHandovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a handover
         * @description With checkpoints, attempts, decisions, what was written where, lineage, what people ruled, and how it was taken back.
         */
        get: operations["getHandover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers/{key}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the calls of a handover
         * @description Requests and answers of each attempt as they went over the wire, secrets masked and bodies cut to a size, the last first; kept for some days. A page holds those of `limit` stages. Of a stage that had to wait, those that did not succeed are kept.
         */
        get: operations["listHandoverCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers/{key}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the systems hold of a handover
         * @description CRM, documents, ERP, PSA and billing are asked now, by the reference of the handover, each for five seconds at most; one that cannot be read says why, and the others are there all the same.
         */
        get: operations["getHandoverRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers/{key}/unwindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up a handover
         * @description Takes back all that it wrote. One that is provisioned is a 409: it unwinds once its opportunity is lost or reopened in the CRM.
         */
        post: operations["unwindHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interventions/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an edit, an approval, a skip or an adoption
         * @description It holds for no later run of its handover; what was done under it stays. One that is withdrawn already is a 409.
         */
        post: operations["withdrawIntervention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/maintenance-windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the maintenance windows of all systems
         * @description Those under way and to come, what is first first. Those that are over are not listed.
         */
        get: operations["listMaintenanceWindows"];
        put?: never;
        /**
         * Plan a maintenance window of an instance
         * @description The instance is not called inside it. Handovers that need it wait and say until when; stakeholders are told once, at its begin and at its end.
         */
        post: operations["planMaintenance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/maintenance-windows/{id}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a maintenance window early
         * @description Handovers that wait for the instance go on, the earliest start date first. What recurs does so again the next time, unless it is ended for good.
         */
        post: operations["endMaintenance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/maintenance-windows/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List when systems will not be called
         * @description Each time of each window, also those of windows that recur, the first one first.
         */
        get: operations["listMaintenanceOccurrences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rules of who is told of what
         * @description By name.
         */
        get: operations["listNotificationRules"];
        put?: never;
        /**
         * Make a rule of who is told of what
         * @description By e-mail, in Slack or in Microsoft Teams. It tells of what happens from now on; what it does not narrow, it tells all of.
         */
        post: operations["createNotificationRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a rule
         * @description Without the URL of a channel, which is a secret.
         */
        get: operations["getNotificationRule"];
        put?: never;
        post?: never;
        /**
         * Delete a rule
         * @description With its notifications, also those that are still due.
         */
        delete: operations["deleteNotificationRule"];
        options?: never;
        head?: never;
        /**
         * Change a rule
         * @description Also pauses and enables it.
         */
        patch: operations["updateNotificationRule"];
        trace?: never;
    };
    "/v1/notification-rules/{id}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a rule
         * @description Tells those whom it names, at once, that this is a test.
         */
        post: operations["testNotificationRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notifications
         * @description What people were told and will be, the newest first.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opportunities/{id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evaluate the readiness of an opportunity
         * @description Now, writing nothing: what would happen if it reached the stage today, what is missing, who can fix it.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opportunities/{id}/stage-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the stage reviews of an opportunity
         * @description What the gates of commit and contract-review said when it reached them, and what was raised then.
         */
        get: operations["listStageReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opportunities/{id}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell why a deal is or is not a project
         * @description Everything that happened to it, in order and in words: events and what became of them, reviews, steps, decisions, writes, failed calls, waits, people. Where there is no handover, the CRM is asked how the deal stands now.
         */
        get: operations["getOpportunityTrace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opportunity-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in an event of a CRM
         * @description Any number of times: a repeated delivery is recognised by `eventId`, a second event of an opportunity by its handover. What counts is what the CRM then holds.
         */
        post: operations["receiveOpportunityEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overview/filter-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what deals can be chosen by
         * @description The values that won deals have.
         */
        get: operations["getFilterValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overview/first-time-right": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the first-time-right rate
         * @description Won deals that became ready without an exception, an edit or a retry by a person, over all won deals.
         */
        get: operations["getFirstTimeRight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overview/lead-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the lead times
         * @description From the win to the active project, to ready to bill and to provisioned, and for what deals waited.
         */
        get: operations["getLeadTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overview/open-exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the open exceptions
         * @description By class and age, with the value of their deals by currency and the starts at risk.
         */
        get: operations["getOpenExceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overview/pipeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read pipeline and backlog
         * @description Deals before the win that have reached a gate, beside deals that are won and whose work has not begun.
         */
        get: operations["getPipeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overview/projects-and-deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read which deals lack a project, and which projects a deal
         * @description What the handovers know, and what the last comparison of the systems found.
         */
        get: operations["getProjectsAndDeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overview/readiness-funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the readiness funnel
         * @description How many of the won deals have come how far, and what they are worth by currency.
         */
        get: operations["getReadinessFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overview/unstaffed-demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the unstaffed demand
         * @description Hours of work that begins soon and for which nobody is assigned, by role.
         */
        get: operations["getUnstaffedDemand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overview/write-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how the CRMs are told
         * @description How long it takes from the event of a win to the write-back, and how many went back of those that came.
         */
        get: operations["getWriteBack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pipeline-deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deals of the pipeline
         * @description Those before the win that have reached a gate, as they were when it was reviewed.
         */
        get: operations["listPipelineDeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/received-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events that CRMs told
         * @description The newest first, each with its fate. Those with the fates `failed` and `postponed` could not be worked on yet.
         */
        get: operations["listReceivedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/received-events/{id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try the intake of an event again
         * @description Now, of one whose fate is `failed`, `postponed` or `unknown-opportunity`. Any other is a 409.
         */
        post: operations["retryReceivedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconciliation-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what came in and went out
         * @description Deals won in a window and what became of them: in = out + open + dismissed + unaccounted.
         */
        get: operations["countReconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconciliation-differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List differences
         * @description Open ones unless told, the newest first.
         */
        get: operations["listReconciliationDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconciliation-differences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a difference
         * @description With both values, cause, suggested fix and what was done.
         */
        get: operations["getReconciliationDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconciliation-differences/{id}/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss a difference
         * @description It is meant to be so. It stays dismissed until one of the two values changes. What is gone or dismissed already is a 409.
         */
        post: operations["dismissReconciliationDifference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconciliation-differences/{id}/fixes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a difference right
         * @description Where it is `automatic`: writes back again, begins the handover, raises the demand, assigns the dimensions. Repeating it changes nothing more, and nothing is deleted. What is by-person, or gone, is a 409.
         */
        post: operations["fixReconciliationDifference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconciliation-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runs of the reconciliation
         * @description The newest first.
         */
        get: operations["listReconciliationRuns"];
        put?: never;
        /**
         * Compare the systems
         * @description Asks for a run, of everything or of a part. One run goes on at a time; the others wait for their turn.
         */
        post: operations["startReconciliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconciliation-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a run of the reconciliation
         * @description With how far it is.
         */
        get: operations["getReconciliationRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconciliation-runs/{id}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a run of the reconciliation
         * @description What it has found stays. A run that has ended is a 409.
         */
        post: operations["cancelReconciliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subscriptions
         * @description By name.
         */
        get: operations["listSubscriptions"];
        put?: never;
        /**
         * Make a subscription
         * @description It begins with what happens from now on. The secret is answered this once; a second request under the same name is a 409.
         */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a subscription
         * @description With its state; never with its secret.
         */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        /**
         * Delete a subscription
         * @description With what is known of its deliveries.
         */
        delete: operations["deleteSubscription"];
        options?: never;
        head?: never;
        /**
         * Change a subscription
         * @description Also pauses and enables it: a failing or disabled one that is enabled goes on at once where it stopped.
         */
        patch: operations["updateSubscription"];
        trace?: never;
    };
    "/v1/subscriptions/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries of a subscription
         * @description With their attempts, the latest first. Kept for 30 days.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver again from a point on
         * @description All that the filters let through, also what was taken before, under the same ids. A cursor behind an event that is refused for ever leaves that event out.
         */
        post: operations["replaySubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the secret of a subscription
         * @description The former one signs as well for 24 hours, so that the receiver can change over without losing any.
         */
        post: operations["rotateSubscriptionSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description An event `handover.subscription.tested.v1`, at once, in whatever state the subscription is. It is not repeated.
         */
        post: operations["testSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/system-instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the system instances
         * @description Breaker, pace, quota used and maintenance of each, and how many handovers wait for it.
         */
        get: operations["listSystemInstances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unstaffed-demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the demands for which nobody is assigned
         * @description Of won deals, as the PSAs were last asked; those that begin first, first.
         */
        get: operations["listUnstaffedDemands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ActDocument: {
            /** @description What was done */
            act: components["schemas"]["ExceptionAct"];
            /**
             * Format: date-time
             * @description When
             * @example 2026-02-14T09:30:00.000Z
             */
            at: string;
            /** @description Of these: are blocked again, for this or for another reason */
            blocked: number;
            /**
             * @description Who did it
             * @example a.keller
             */
            by: string;
            /**
             * @description Cause of the exceptions
             * @example 5d0c1f2e9a7b4c33
             */
            cause: string;
            /** @description None of them is under way or waits */
            finished: boolean;
            /**
             * @description Identifier
             * @example 0c4b8a52-9a0f-4f6e-8f43-5e1d7c0e9b27
             */
            id: string;
            /** @description Why */
            reason?: string;
            /** @description Handovers that it was refused for */
            refused: number;
            /** @description Handovers that it carried on */
            resumed: number;
            /** @description Of these: came through or are blocked again */
            settled: number;
            /** @description Of these: came through, to a project or to their unwinding */
            through: number;
            /** @description The cause in words */
            title: string;
            /** @description Of these: are under way or in their queue */
            underWay: number;
            /** @description Of these: wait for a system, and go on by themselves */
            waiting: number;
            /** @description All open exceptions of the cause were meant, not one */
            wholeCause: boolean;
        };
        ActDocumentPage: {
            /** @description The items of this page */
            items: components["schemas"]["ActDocument"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        ActedHandover: {
            /** @description The exception that blocks it now */
            blockedBy?: string;
            /**
             * Format: date-time
             * @description When it last changed
             * @example 2026-02-14T09:30:00.000Z
             */
            changedAt: string;
            /** @description The exception on which was acted */
            exceptionId: string;
            /** @description What became of it */
            fate: components["schemas"]["ActFate"];
            /**
             * @description Handover key
             * @example main:006Hx00000A1B2CIAV
             */
            handoverKey: string;
            /** @description Name of the deal */
            name?: string;
            /**
             * @description Its project
             * @example P-2026-0042
             */
            projectId?: string;
            /** @description What that says */
            sentence?: string;
            /** @description Its state */
            state: components["schemas"]["HandoverState"];
        };
        ActedHandoverPage: {
            /** @description The items of this page */
            items: components["schemas"]["ActedHandover"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        /** @enum {string} */
        ActFate: "through" | "blocked" | "waiting" | "under-way";
        ActWithRefusals: {
            /** @description What was done */
            act: components["schemas"]["ExceptionAct"];
            /**
             * Format: date-time
             * @description When
             * @example 2026-02-14T09:30:00.000Z
             */
            at: string;
            /** @description Of these: are blocked again, for this or for another reason */
            blocked: number;
            /**
             * @description Who did it
             * @example a.keller
             */
            by: string;
            /**
             * @description Cause of the exceptions
             * @example 5d0c1f2e9a7b4c33
             */
            cause: string;
            /** @description None of them is under way or waits */
            finished: boolean;
            /**
             * @description Identifier
             * @example 0c4b8a52-9a0f-4f6e-8f43-5e1d7c0e9b27
             */
            id: string;
            /** @description Why */
            reason?: string;
            /** @description Handovers that it was refused for, and why */
            refusals: components["schemas"]["RefusedHandoverDocument"][];
            /** @description Handovers that it was refused for */
            refused: number;
            /** @description Handovers that it carried on */
            resumed: number;
            /** @description Of these: came through or are blocked again */
            settled: number;
            /** @description Of these: came through, to a project or to their unwinding */
            through: number;
            /** @description The cause in words */
            title: string;
            /** @description Of these: are under way or in their queue */
            underWay: number;
            /** @description Of these: wait for a system, and go on by themselves */
            waiting: number;
            /** @description All open exceptions of the cause were meant, not one */
            wholeCause: boolean;
        };
        AppConfiguration: {
            /**
             * @description Name of the app
             * @example system-erp-api
             */
            app: string;
            /**
             * @description Fingerprint of all its secrets together: another one when a secret was changed. Absent where it has none
             * @example d2f14c0a1e5b7a9c3f60718293a4b5c6
             */
            secrets?: string;
            /**
             * Format: date-time
             * @description Since when it is configured so: its start
             * @example 2026-02-14T09:30:00.000Z
             */
            startedAt: string;
            /**
             * @description Its variables that are set, secrets masked
             * @example {
             *       "DATABASE_URL": "postgres://handover:***@db/handover",
             *       "CLIENT_SECRET": "***"
             *     }
             */
            variables: {
                [key: string]: string;
            };
        };
        Assignment: {
            /**
             * @description Who; nobody's when absent
             * @example a.keller
             */
            assignee?: string;
            /**
             * Format: date
             * @description Until when; no due date when absent
             * @example 2026-03-01
             */
            dueDate?: string;
            /**
             * @description Who asks, where an API asks for a person; needs the scope `people:represent`
             * @example a.keller
             */
            onBehalfOf?: string;
            /** @description Why */
            reason?: string;
        };
        AttemptDocument: {
            /** @description How long it took, in milliseconds */
            durationMs: number;
            /**
             * Format: date-time
             * @description End
             * @example 2026-02-14T09:30:00.000Z
             */
            endedAt: string;
            /** @description Why it failed or waits */
            failure?: string;
            /**
             * Format: date-time
             * @description Begin
             * @example 2026-02-14T09:30:00.000Z
             */
            startedAt: string;
            /**
             * @description How it ended
             * @example failed
             */
            state: string;
        };
        AuditFault: {
            /**
             * @description In words
             * @example Entry 1042 is not the one that was sealed.
             */
            detail: string;
            /** @description `changed`: not the entry that was sealed; `missing`: entry or seal is gone; `rewritten`: not the hash that was known */
            kind: components["schemas"]["AuditFaultKind"];
            /**
             * @description Place in the chain
             * @example 1042
             */
            sequence: number;
        };
        /**
         * @description `changed`: not the entry that was sealed; `missing`: entry or seal is gone; `rewritten`: not the hash that was known
         * @enum {string}
         */
        AuditFaultKind: "changed" | "missing" | "rewritten";
        AuditLogEntry: {
            /**
             * @description What happened
             * @example exception.retried
             */
            action: string;
            /**
             * @description Who did it: subject of a token, or what acts by itself
             * @example pmo@example.com
             */
            actor: string;
            /**
             * @description What there is now
             * @example {
             *       "state": "validating"
             *     }
             */
            after?: {
                [key: string]: unknown;
            };
            /**
             * @description What there was before
             * @example {
             *       "state": "blocked"
             *     }
             */
            before?: {
                [key: string]: unknown;
            };
            /**
             * @description Correlation id
             * @example d1f0b7c2-3c0e-4b46-9a55-2d2f5a1a9b10
             */
            correlationId: string;
            /**
             * @description SHA-256 of the hash of the entry before (64 zeros before the first), a line feed, and this entry without `hash` as canonical JSON (RFC 8785)
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            hash: string;
            /**
             * @description Why, in the words of the actor
             * @example The tax profile was added.
             */
            reason?: string;
            /**
             * Format: date-time
             * @description When it was recorded, to the microsecond
             * @example 2026-11-20T09:30:00.123456Z
             */
            recordedAt: string;
            /**
             * @description Place in the chain; from 1, without a gap
             * @example 1042
             */
            sequence: number;
            /**
             * @description What it happened to
             * @example main:006Hx00000A1B2CIAV
             */
            subject: string;
        };
        AuditLogEntryPage: {
            /** @description The items of this page */
            items: components["schemas"]["AuditLogEntry"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        /** @enum {string} */
        AuditOrder: "newest-first" | "oldest-first";
        AuditVerification: {
            /** @description What was found, at most 100 */
            faults: components["schemas"]["AuditFault"][];
            /**
             * @description Its hash
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            headHash?: string;
            /**
             * @description Last place in the chain; keep it, with its hash, somewhere else
             * @example 1042
             */
            headSequence?: number;
            /**
             * @description Whether nothing was found
             * @example true
             */
            intact: boolean;
            /**
             * @description Where to go on: one verification looks at 100,000 entries at most
             * @example 100001
             */
            nextSequence?: number;
            /**
             * @description Entries that are recorded and not yet sealed, which takes about a second
             * @example 0
             */
            unsealed: number;
            /**
             * @description Entries that were looked at
             * @example 1042
             */
            verified: number;
        };
        /**
         * @description Whether it is called, in all replicas; as last known where its API does not answer
         * @enum {string}
         */
        Availability: "available" | "maintenance" | "down" | "limited";
        /**
         * @description How far they have come
         * @enum {string}
         */
        BacklogName: "not-active" | "not-started";
        BacklogPart: {
            /**
             * @description How many
             * @example 12
             */
            count: number;
            /**
             * @description What exactly it says, in words
             * @example Won deals whose project is active.
             */
            definition: string;
            /**
             * @description Path of the list behind it, with its filters
             * @example /v1/handovers?milestone=project-active
             */
            list: string;
            /** @description How far they have come */
            name: components["schemas"]["BacklogName"];
            /** @description What they are worth, by currency; deals without an amount add nothing */
            values: components["schemas"]["FigureValue"][];
        };
        /**
         * @description Breaker: open while calls are refused because the system was down
         * @enum {string}
         */
        BreakerState: "closed" | "open" | "half-open";
        BusinessEventDocument: {
            /** @description Correlation id */
            correlationid: string;
            /**
             * @description What happened
             * @example {
             *       "projectId": "P-100042"
             *     }
             */
            data: {
                [key: string]: unknown;
            };
            /**
             * @description Media type of the data
             * @example application/json
             */
            datacontenttype: string;
            /** @description Identifier */
            id: string;
            /**
             * @description Who announces
             * @example /process/opportunity-to-project
             */
            source: string;
            /**
             * @description Version of CloudEvents
             * @example 1.0
             */
            specversion: string;
            /**
             * @description Handover key, or what else it tells of
             * @example main:006Hx00000A1B2CIAV
             */
            subject: string;
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-02-14T09:30:00.000Z
             */
            time: string;
            /** @description Trace of the change */
            traceparent?: string;
            /**
             * @description Type
             * @example handover.project.provisioned.v1
             */
            type: string;
        };
        BusinessEventEntry: {
            /** @description Cursor: send it as `after` to go on behind this event */
            cursor: string;
            /** @description The event */
            event: components["schemas"]["BusinessEventDocument"];
        };
        BusinessEvents: {
            /** @description Where to go on from, also when there was no event */
            cursor?: string;
            /** @description Events, oldest first */
            items: components["schemas"]["BusinessEventEntry"][];
        };
        CallBody: {
            /** @description Bytes of all of it, where the text is its beginning alone */
            cutFrom?: number;
            /** @description Its text, or the beginning of it, secrets masked; JSON as a rule */
            text: string;
        };
        /** @enum {string} */
        CauseOrder: "count" | "risk";
        CheckpointDocument: {
            /** @description The last 500 attempts, the last one last */
            attempts: components["schemas"]["AttemptDocument"][];
            /** @description Decisions that it was built on */
            decisions: components["schemas"]["DecisionDocument"][];
            /** @description What people ruled, where it ended as it did by that */
            interventions: components["schemas"]["InterventionTakenDocument"][];
            /** @description Where the fields that it wrote came from */
            lineage: components["schemas"]["LineageDocument"][];
            /** @description Name */
            name: components["schemas"]["CheckpointName"];
            /** @description What it wrote, and where */
            records: components["schemas"]["WrittenRecordDocument"][];
            /** @description Outcome of the last attempt; `skipped` when a person has left it out, `undone` where the handover has begun anew and not reached it again */
            state: components["schemas"]["CheckpointState"];
        };
        /**
         * @description Name
         * @enum {string}
         */
        CheckpointName: "load-opportunity" | "validate-customer" | "validate-legal-entity" | "validate-tax-and-currency" | "validate-project-manager" | "evaluate-stage-gate" | "verify-commercial-terms" | "provision-project" | "assign-financial-dimensions" | "create-billing-profile" | "create-schedules" | "request-staffing" | "update-crm" | "announce";
        /**
         * @description Checkpoint, or step of an unwinding, whose exception it answers
         * @enum {string}
         */
        CheckpointOrStep: "load-opportunity" | "validate-customer" | "validate-legal-entity" | "validate-tax-and-currency" | "validate-project-manager" | "evaluate-stage-gate" | "verify-commercial-terms" | "provision-project" | "assign-financial-dimensions" | "create-billing-profile" | "create-schedules" | "request-staffing" | "update-crm" | "announce" | "take-stock" | "assess-usage" | "release-staffing" | "close-billing" | "settle-projects" | "tell-crm";
        /**
         * @description Outcome of the last attempt; `skipped` when a person has left it out, `undone` where the handover has begun anew and not reached it again
         * @enum {string}
         */
        CheckpointState: "done" | "failed" | "waiting" | "skipped" | "undone";
        ChoiceDocument: {
            /**
             * @description What tells it from others
             * @example E1003 · Project manager · DE01
             */
            detail?: string;
            /**
             * @description What people call it
             * @example A. Keller
             */
            label: string;
            /**
             * @description What an edit or an assignment holds
             * @example E1003
             */
            value: string;
        };
        ChoiceList: {
            /** @description What fits */
            items: components["schemas"]["ChoiceDocument"][];
            /** @description There is more that fits */
            more: boolean;
        };
        ColumnValue: {
            /** @description The deal as it was handed over, or a record of now */
            column: components["schemas"]["RecordColumn"];
            /**
             * @description Value: a text, or an amount with its currency
             * @example {
             *       "amount": "48000.00",
             *       "currency": "EUR"
             *     }
             */
            value: string | number | boolean | unknown[] | {
                [key: string]: unknown;
            };
        };
        Comment: {
            /**
             * @description The comment
             * @example The customer confirmed the dates by phone.
             */
            comment: string;
            /**
             * @description Who asks, where an API asks for a person; needs the scope `people:represent`
             * @example a.keller
             */
            onBehalfOf?: string;
        };
        CommonDifference: {
            /**
             * @description What it is
             * @example TPL-FIXED
             */
            after?: string | number | boolean | unknown[] | {
                [key: string]: unknown;
            };
            /**
             * @description What it was
             * @example TPL-TM
             */
            before?: string | number | boolean | unknown[] | {
                [key: string]: unknown;
            };
            /** @description What became of it */
            change: components["schemas"]["DecisionChange"];
            /**
             * @description Handovers with this difference
             * @example 7
             */
            count: number;
            /**
             * @description Where it is, in field words
             * @example template
             */
            field: string;
        };
        CountedFigure: {
            /**
             * @description How many
             * @example 12
             */
            count: number;
            /**
             * @description What exactly it says, in words
             * @example Won deals whose project is active.
             */
            definition: string;
            /**
             * @description Path of the list behind it, with its filters
             * @example /v1/handovers?milestone=project-active
             */
            list: string;
            /** @description What they are worth, by currency; deals without an amount add nothing */
            values: components["schemas"]["FigureValue"][];
        };
        CreatedSubscription: {
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-02-14T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description Who made it
             * @example a.keller
             */
            createdBy: string;
            /** @description Cursor of the last event with which nothing before it is left to deliver */
            cursor: string;
            /**
             * @description Only events of these types; of all when empty
             * @example [
             *       "handover.handover.provisioned.v1"
             *     ]
             */
            eventTypes: string[];
            /**
             * Format: date-time
             * @description Since when deliveries have failed
             * @example 2026-02-14T09:30:00.000Z
             */
            failingSince?: string;
            /** @description Failures in a row */
            failures: number;
            /**
             * Format: date-time
             * @description Until when the former secret signs as well
             * @example 2026-02-14T09:30:00.000Z
             */
            formerSecretUntil?: string;
            /**
             * @description Identifier
             * @example 0b9f4a52-5d0e-4d3e-8f0f-7a5b0a6f1c11
             */
            id: string;
            /**
             * @description Only events of deals of these legal entities; of all when empty
             * @example [
             *       "DE01"
             *     ]
             */
            legalEntities: string[];
            /**
             * @description Name, like no other
             * @example Data warehouse
             */
            name: string;
            /**
             * Format: date-time
             * @description When the next attempt is made after a failure
             * @example 2026-02-14T09:30:00.000Z
             */
            nextAttemptAt?: string;
            /**
             * @description Only events of deals of these practices; of all when empty
             * @example [
             *       "engineering"
             *     ]
             */
            practices: string[];
            /** @description Why it is disabled */
            reason?: string;
            /**
             * @description Signs deliveries (Standard Webhooks); never shown again
             * @example whsec_…
             */
            secret: string;
            /** @description `paused` by a person; `disabled` because its URL failed for too long, or is gone */
            state: components["schemas"]["SubscriptionState"];
            /**
             * Format: date-time
             * @description When a person last changed it, or it was disabled
             * @example 2026-02-14T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * @description Where events are POSTed: https, and in no private network
             * @example https://warehouse.example/hooks/handover
             */
            url: string;
        };
        CurrencyValue: {
            /**
             * @description Sum of the amounts
             * @example 48000.00
             */
            amount: string;
            /**
             * @description Currency
             * @example EUR
             */
            currency: string;
        };
        /**
         * @description In whose books: those of the legal entity that sells, or of another one that delivers
         * @enum {string}
         */
        DecisionBooks: "seller" | "deliverer";
        /**
         * @description What became of it
         * @enum {string}
         */
        DecisionChange: "added" | "removed" | "changed";
        DecisionDocument: {
            /**
             * @description Decision
             * @example project-template
             */
            decision: string;
            /**
             * @description Answer
             * @example {
             *       "template": "TPL-FIXED"
             *     }
             */
            output: {
                [key: string]: unknown;
            };
            /**
             * @description The rows that hit
             * @example []
             */
            trace: {
                [key: string]: unknown;
            }[];
            /** @description Version */
            version: number;
        };
        DecisionRehearsal: {
            /**
             * @description Cases: one a handover, or one in the books of each legal entity
             * @example 104
             */
            compared: number;
            /** @description What is compared with */
            comparedWith: components["schemas"]["RehearsalBaseline"];
            /**
             * @description Decision
             * @example project-template
             */
            decision: string;
            /**
             * @description Cases that come out differently
             * @example 7
             */
            different: number;
            /**
             * @description Of these, cases on which one of the two fails
             * @example 0
             */
            failed: number;
            /**
             * @description Handovers that were rehearsed; fewer than asked for where there are no more
             * @example 100
             */
            handovers: number;
            /** @description Those that come out differently, the newest first */
            items: components["schemas"]["RehearsedHandover"][];
            /**
             * @description Cases that come out the same
             * @example 97
             */
            same: number;
            /**
             * Format: date-time
             * @description When the oldest of the handovers was decided
             * @example 2026-02-14T09:30:00.000Z
             */
            since?: string;
            /** @description The differences by how many have them, at most 100 */
            summary: components["schemas"]["CommonDifference"][];
        };
        DecisionTest: {
            /** @description One case, or one in the books of each legal entity */
            cases: components["schemas"]["TestedCase"][];
            /**
             * @description CRM instance
             * @example main
             */
            crmInstance: string;
            /**
             * @description Decision
             * @example project-template
             */
            decision: string;
            /**
             * @description Name of the opportunity
             * @example Nordwind: billing platform
             */
            name: string;
            /**
             * @description Opportunity
             * @example 006Hx00000A1B2CIAV
             */
            opportunityId: string;
        };
        Delivery: {
            /** @description Attempts so far */
            attemptCount: number;
            /** @description The last twenty of them, the last one last */
            attempts: components["schemas"]["DeliveryAttempt"][];
            /** @description Cursor of the event: `after` of a replay that begins behind it */
            cursor: string;
            /** @description Identifier of the event: header webhook-id */
            eventId: string;
            /**
             * @description Type of the event
             * @example handover.project.provisioned.v1
             */
            eventType: string;
            /** @description Number of the replay that it belongs to; 1 before any */
            round: number;
            /** @description Whether it was taken */
            state: components["schemas"]["DeliveryState"];
            /**
             * @description What the event tells of
             * @example main:006Hx00000A1B2CIAV
             */
            subject: string;
        };
        DeliveryAttempt: {
            /** @description Beginning of the answer */
            answer?: string;
            /**
             * Format: date-time
             * @description When
             * @example 2026-02-14T09:30:00.000Z
             */
            at: string;
            /** @description Why there was no answer */
            failure?: string;
            /**
             * @description Milliseconds until the answer
             * @example 84
             */
            latencyMs: number;
            /**
             * @description Status of the answer
             * @example 204
             */
            status?: number;
        };
        DeliveryPage: {
            /** @description The items of this page */
            items: components["schemas"]["Delivery"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        /**
         * @description Whether it was taken
         * @enum {string}
         */
        DeliveryState: "delivered" | "failing";
        /** @enum {string} */
        DifferenceKind: "won-without-handover" | "deal-not-won" | "project-missing" | "project-without-deal" | "duplicate" | "amount" | "currency" | "method" | "contract-type" | "dates" | "project-manager" | "customer" | "terms" | "dimensions" | "billing-missing" | "schedule" | "demand-missing" | "crm-overwritten" | "not-comparable";
        /** @enum {string} */
        DifferenceState: "open" | "dismissed" | "resolved";
        DifferingRecord: {
            /**
             * @description Identifier there
             * @example P-100042
             */
            id: string;
            /**
             * @description Instance
             * @example de01
             */
            instance: string;
            /**
             * @description Kind of system
             * @example erp
             */
            system: string;
            /**
             * @description Type of record
             * @example project
             */
            type: string;
        };
        DifferingValue: {
            /**
             * @description Who says it
             * @example ERP de01
             */
            source: string;
            /**
             * @description What it says: a text, money, several fields or identifiers; absent for nothing
             * @example 2027-02-01
             */
            value?: string | {
                [key: string]: unknown;
            } | unknown[];
        };
        Dismissal: {
            /**
             * @description Who asks, where an API asks for a person; needs the scope `people:represent`
             * @example a.keller
             */
            onBehalfOf?: string;
            /**
             * @description Why it is meant to be so
             * @example Internal project without a deal
             */
            reason: string;
        };
        Edit: {
            /**
             * @description Values by JSON pointer into the opportunity, or by the name of a field; null takes a value away. What the deal is, its stage and its approval cannot be edited
             * @example {
             *       "/projectManager": "E1003",
             *       "/amount/amount": "120000.00"
             *     }
             */
            changes: {
                [key: string]: unknown;
            };
            /** @description `step`, the default of retries: from what is not done yet. `start`, the default of edits, which may touch what is written: every checkpoint is run again; what was written is found by its reference and compared, and never made twice */
            from?: components["schemas"]["ReplayStart"];
            /**
             * @description Who asks, where an API asks for a person; needs the scope `people:represent`
             * @example a.keller
             */
            onBehalfOf?: string;
            /** @description `current`, the default: decisions as they are in force. `original`: with the versions with which they were first taken for this handover */
            policy?: components["schemas"]["Policy"];
            /**
             * @description Why
             * @example Named by the practice lead
             */
            reason: string;
        };
        EditableFieldDocument: {
            /**
             * @description What the CRM held when it was last read
             * @example E1001
             */
            inCrm?: string | number | boolean | unknown[] | {
                [key: string]: unknown;
            };
            /**
             * @description What people call it
             * @example Project manager
             */
            label: string;
            /** @description Who knows the right value */
            owner: components["schemas"]["ExceptionOwner"];
            /** @description With what its value is picked: `employee` to `delivery-region` from `/v1/choices/{kind}`, `choice` from its words, `lines` to `role-assumptions` row by row, `structure` as JSON, the others freely */
            picker: components["schemas"]["Picker"];
            /**
             * @description JSON pointer into the opportunity, which an edit names it by
             * @example /projectManager
             */
            pointer: string;
            /** @description It is what the exception is about */
            reason: boolean;
            /** @description No handover goes on without it */
            required: boolean;
            /**
             * @description What counts for this handover now, edits included; absent where there is nothing
             * @example E1001
             */
            value?: string | number | boolean | unknown[] | {
                [key: string]: unknown;
            };
            /**
             * @description Of a `choice`: the words there are
             * @example [
             *       "fixed-price",
             *       "milestone"
             *     ]
             */
            words?: string[];
        };
        EditableFields: {
            /** @description What the exception is about first; none where no edit helps */
            items: components["schemas"]["EditableFieldDocument"][];
            /**
             * @description Legal entity by which records are chosen
             * @example DE01
             */
            legalEntity?: string;
        };
        EditedValue: {
            /**
             * @description What the CRM held when it was edited
             * @example E1001
             */
            before?: string | number | boolean | unknown[] | {
                [key: string]: unknown;
            };
            /**
             * @description Value of the edit; absent when it takes one away
             * @example E1003
             */
            edited?: string | number | boolean | unknown[] | {
                [key: string]: unknown;
            };
            /**
             * @description What the CRM held when it was last read
             * @example E1001
             */
            inCrm?: string | number | boolean | unknown[] | {
                [key: string]: unknown;
            };
            /**
             * @description JSON pointer into the opportunity
             * @example /projectManager
             */
            pointer: string;
        };
        /**
         * @description What became of it
         * @enum {string}
         */
        EventFate: "accepted" | "repeated" | "known" | "older" | "not-ours" | "unknown-opportunity" | "postponed" | "failed";
        EventFateCount: {
            /** @description Deliveries of them */
            deliveries: number;
            /** @description Events */
            events: number;
            /**
             * @description What became of them
             * @example accepted
             */
            fate: string;
        };
        /** @enum {string} */
        EventOrigin: "webhook" | "outbound-message" | "poll" | "reconciliation";
        EventReceipt: {
            /** @description Identifier of the event */
            eventId: string;
            /** @description What became of it */
            fate: components["schemas"]["EventFate"];
            /**
             * @description Handover of the opportunity, if there is one
             * @example main:006Hx00000A1B2CIAV
             */
            handoverKey?: string;
            /** @description Why */
            reason: string;
        };
        EventRetry: {
            /**
             * @description Who asks, where an API asks for a person; needs the scope `people:represent`
             * @example a.keller
             */
            onBehalfOf?: string;
            /**
             * @description Why it should work now
             * @example The CRM answers again
             */
            reason?: string;
        };
        /** @enum {string} */
        EventsFrom: "start" | "end";
        /**
         * @description What was done
         * @enum {string}
         */
        ExceptionAct: "retried" | "edited" | "approved" | "skipped" | "adopted" | "given-up" | "assigned" | "commented" | "intervention-withdrawn";
        ExceptionActDocument: {
            /** @description What was done */
            act: components["schemas"]["ExceptionAct"];
            /**
             * Format: date-time
             * @description When
             * @example 2026-02-14T09:30:00.000Z
             */
            at: string;
            /**
             * @description Who did it
             * @example a.keller
             */
            by: string;
            /**
             * @description What it came to: the comment, the assignee, the changes of an edit
             * @example {
             *       "comment": "The customer confirmed the dates by phone."
             *     }
             */
            detail?: {
                [key: string]: unknown;
            };
            /** @description Exception on which it was done: this one, or an earlier one of the same handover and cause */
            exceptionId: string;
            /** @description Why */
            reason?: string;
            /**
             * @description Client through which they did
             * @example experience-ops-api
             */
            via?: string;
        };
        ExceptionAction: {
            /** @description What its body takes */
            body: components["schemas"]["ExceptionActionField"][];
            /** @description What it does */
            effect: string;
            /**
             * @description Name; with `-cause` it is for all handovers of the cause
             * @example retry
             */
            name: string;
            /**
             * @description Where it is asked for
             * @example /v1/exceptions/8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d/retries
             */
            path: string;
        };
        ExceptionActionField: {
            /** @description What it says */
            description: string;
            /**
             * @description Name
             * @example reason
             */
            name: string;
            /** @description It cannot be left out */
            required: boolean;
        };
        ExceptionAge: {
            /** @description For how long the exceptions have been open */
            age: components["schemas"]["ExceptionAgeBand"];
            /**
             * @description How many
             * @example 12
             */
            count: number;
            /**
             * @description What exactly it says, in words
             * @example Won deals whose project is active.
             */
            definition: string;
            /**
             * Format: date
             * @description Earliest start date
             * @example 2026-03-01
             */
            earliestStart?: string;
            /**
             * @description Path of the list behind it, with its filters
             * @example /v1/handovers?milestone=project-active
             */
            list: string;
            /** @description Of these deals, those whose start is at risk: it is at most 30 days away, or has passed */
            startsAtRisk: number;
            /**
             * @description List of these exceptions
             * @example /v1/exceptions?class=master-data&atRisk=true
             */
            startsAtRiskList: string;
            /** @description What they are worth, by currency; deals without an amount add nothing */
            values: components["schemas"]["FigureValue"][];
        };
        /**
         * @description For how long the exceptions have been open
         * @enum {string}
         */
        ExceptionAgeBand: "upTo4Hours" | "upTo24Hours" | "upTo3Days" | "over3Days";
        ExceptionAges: {
            /** @description Over 3 days */
            over3Days: number;
            /** @description Over 1 and up to 3 days */
            upTo3Days: number;
            /** @description Up to 4 hours */
            upTo4Hours: number;
            /** @description Over 4 and up to 24 hours */
            upTo24Hours: number;
        };
        ExceptionCause: {
            /** @description How many are how old */
            ages: components["schemas"]["ExceptionAges"];
            /**
             * @description Cause
             * @example 5d0c1f2e9a7b4c33
             */
            cause: string;
            /** @description Checkpoint that failed */
            checkpoint: string;
            /** @description Kind of help that is needed */
            class: components["schemas"]["ExceptionClass"];
            /** @description Handovers that wait for it */
            count: number;
            /** @description The most of any of them. Days for which the start has been at risk: a start is at risk from 30 days before it, so this is 30 on the start date itself and grows by one a day; 0 earlier */
            daysAtRisk: number;
            /** @description Days until it; negative once it has passed */
            daysToStart?: number;
            /**
             * Format: date
             * @description Earliest start date at risk
             * @example 2026-03-01
             */
            earliestStart?: string;
            /**
             * Format: date-time
             * @description When the first of them was met
             * @example 2026-02-14T09:30:00.000Z
             */
            oldestAt: string;
            /** @description Who can help */
            owner: components["schemas"]["ExceptionOwner"];
            /** @description What is wrong, in words that hold for all of them */
            title: string;
            /** @description Value of their deals */
            value: components["schemas"]["CurrencyValue"][];
        };
        ExceptionCausePage: {
            /** @description The items of this page */
            items: components["schemas"]["ExceptionCause"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        /**
         * @description Kind of help that is needed
         * @enum {string}
         */
        ExceptionClass: "missing-data" | "master-data" | "mapping" | "terms-mismatch" | "policy" | "unavailable" | "rejected" | "conflict";
        ExceptionClassFigure: {
            /** @description By age */
            ages: components["schemas"]["ExceptionAge"][];
            /** @description Kind of help that is needed */
            class: components["schemas"]["ExceptionClass"];
            /**
             * @description How many
             * @example 12
             */
            count: number;
            /**
             * @description What exactly it says, in words
             * @example Won deals whose project is active.
             */
            definition: string;
            /**
             * Format: date
             * @description Earliest start date
             * @example 2026-03-01
             */
            earliestStart?: string;
            /**
             * @description Path of the list behind it, with its filters
             * @example /v1/handovers?milestone=project-active
             */
            list: string;
            /** @description Of these deals, those whose start is at risk: it is at most 30 days away, or has passed */
            startsAtRisk: number;
            /**
             * @description List of these exceptions
             * @example /v1/exceptions?class=master-data&atRisk=true
             */
            startsAtRiskList: string;
            /** @description What they are worth, by currency; deals without an amount add nothing */
            values: components["schemas"]["FigureValue"][];
        };
        /** @enum {string} */
        ExceptionOrder: "newest" | "risk";
        /** @enum {string} */
        ExceptionOwner: "sales" | "finance" | "sales-and-finance" | "integration" | "pmo" | "nobody";
        ExceptionsChanged: {
            /** @description Exceptions that were changed */
            changed: number;
        };
        ExceptionSummary: {
            /** @description What happens once the owner has done their part */
            after: string;
            /** @description Hours since then */
            ageHours: number;
            /**
             * @description Who is at work on it
             * @example a.keller
             */
            assignee?: string;
            /**
             * @description Cause: the same for all that one remedy helps
             * @example 5d0c1f2e9a7b4c33
             */
            cause: string;
            /**
             * @description Checkpoint, or step of an unwinding, that failed
             * @example validate-project-manager
             */
            checkpoint: string;
            /** @description Kind of help that is needed */
            class: components["schemas"]["ExceptionClass"];
            /**
             * @description Its currency
             * @example EUR
             */
            currency?: string;
            /** @description Days for which the start has been at risk: a start is at risk from 30 days before it, so this is 30 on the start date itself and grows by one a day; 0 earlier */
            daysAtRisk?: number;
            /** @description Days until the start date; negative once it has passed */
            daysToStart?: number;
            /**
             * Format: date
             * @description Until when
             * @example 2026-03-01
             */
            dueDate?: string;
            /**
             * @description Handover key
             * @example main:006Hx00000A1B2CIAV
             */
            handoverKey: string;
            /**
             * @description Identifier
             * @example 8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d
             */
            id: string;
            /**
             * @description Legal entity that signs
             * @example DE01
             */
            legalEntity?: string;
            /** @description Name of the deal */
            name?: string;
            /** @description How often it was met */
            occurrences: number;
            /** @description Still open */
            open: boolean;
            /**
             * Format: date-time
             * @description When it was first met
             * @example 2026-02-14T09:30:00.000Z
             */
            openedAt: string;
            /** @description It is open, and its due date has passed */
            overdue: boolean;
            /** @description Who can help */
            owner: components["schemas"]["ExceptionOwner"];
            /** @description What is wrong, in business words */
            sentence: string;
            /**
             * Format: date
             * @description Start date at risk
             * @example 2026-03-01
             */
            startDate?: string;
            /**
             * @description Value of the deal
             * @example 48000.00
             */
            value?: string;
        };
        ExceptionSummaryPage: {
            /** @description The items of this page */
            items: components["schemas"]["ExceptionSummary"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        /**
         * @description What its values are
         * @enum {string}
         */
        FieldKind: "text" | "money" | "date";
        FieldSideBySide: {
            /** @description Whether all of them are the same */
            agree: boolean;
            /**
             * @description Field
             * @example amount
             */
            field: string;
            /** @description What its values are */
            kind: components["schemas"]["FieldKind"];
            /** @description Values, of the records that have one */
            values: components["schemas"]["ColumnValue"][];
        };
        Figure: {
            /**
             * @description What exactly it says, in words
             * @example Won deals whose project is active.
             */
            definition: string;
            /**
             * @description Path of the list behind it, with its filters
             * @example /v1/handovers?milestone=project-active
             */
            list: string;
        };
        FigureValue: {
            /**
             * @description Sum of the amounts in it
             * @example 48000.00
             */
            amount: string;
            /**
             * @description Currency
             * @example EUR
             */
            currency: string;
        };
        FilterValues: {
            /**
             * @description Contract types
             * @example [
             *       "fixed-price"
             *     ]
             */
            contractTypes: string[];
            /**
             * @description Regions that deliver
             * @example [
             *       "emea"
             *     ]
             */
            deliveryRegions: string[];
            /**
             * @description Legal entities that sign
             * @example [
             *       "DE01"
             *     ]
             */
            legalEntities: string[];
            /**
             * @description Practices
             * @example [
             *       "engineering"
             *     ]
             */
            practices: string[];
        };
        FirstTimeRight: {
            /**
             * @description What exactly it says, in words
             * @example Won deals whose project is active.
             */
            definition: string;
            /**
             * @description Of these, those that came through without anybody
             * @example 80
             */
            firstTimeRight: number;
            /**
             * @description Path of the list behind it, with its filters
             * @example /v1/handovers?milestone=project-active
             */
            list: string;
            /** @description The others */
            others: components["schemas"]["Figure"];
            /**
             * @description Their share, 0 to 1; absent where none was won
             * @example 0.8
             */
            rate?: number;
            /**
             * @description Won deals
             * @example 100
             */
            won: number;
        };
        /**
         * @description Whether Handover can put it right when it is told to (automatic), or a person does
         * @enum {string}
         */
        Fixable: "automatic" | "by-person";
        FixRequest: {
            /**
             * @description Who asks, where an API asks for a person; needs the scope `people:represent`
             * @example a.keller
             */
            onBehalfOf?: string;
            /**
             * @description Why
             * @example The CRM was cleaned up
             */
            reason?: string;
        };
        /**
         * @description How far
         * @enum {string}
         */
        FunnelStep: "won" | "validated" | "project" | "ready-to-bill" | "demand-raised" | "staffed" | "started";
        /** @enum {string} */
        GatedStage: "commit" | "contract-review" | "closed-won";
        Handover: {
            /** @description What a person can do with it, and what that does; what helps its exceptions is with them */
            actions: components["schemas"]["HandoverActionDocument"][];
            /**
             * @description Amount of the deal
             * @example 48000.00
             */
            amount?: string;
            /** @description Checkpoints that were reached, in their order */
            checkpoints: components["schemas"]["CheckpointDocument"][];
            /**
             * @description Contract type
             * @example fixed-price
             */
            contractType?: string;
            /** @description Finds everything that belongs to it in logs and traces */
            correlationId: string;
            /**
             * @description CRM instance
             * @example main
             */
            crmInstance: string;
            /**
             * @description Its currency
             * @example EUR
             */
            currency?: string;
            /** @description Customer */
            customer?: string;
            /**
             * @description Region that delivers
             * @example emea
             */
            deliveryRegion?: string;
            /** @description What a person must help with */
            exceptions: components["schemas"]["OpenException"][];
            /** @description What people have ruled on it, withdrawn or not, the last one last */
            interventions: components["schemas"]["InterventionDocument"][];
            /**
             * @description Handover key, `<crm instance>:<opportunity id>`
             * @example main:006Hx00000A1B2CIAV
             */
            key: string;
            /**
             * @description Legal entity that signs
             * @example DE01
             */
            legalEntity?: string;
            /** @description Name of the deal */
            name?: string;
            /**
             * @description The opportunity as it was last read
             * @example {
             *       "name": "Nordwind: billing platform migration"
             *     }
             */
            opportunity?: {
                [key: string]: unknown;
            };
            /**
             * @description Opportunity in that CRM
             * @example 006Hx00000A1B2CIAV
             */
            opportunityId: string;
            /** @description Whose versions of decisions its last run used: those in force, or those of the first time */
            policy: components["schemas"]["Policy"];
            /**
             * @description Practice
             * @example engineering
             */
            practice?: string;
            /**
             * @description ERP project, once it is there
             * @example P-100042
             */
            projectId?: string;
            /**
             * Format: date-time
             * @description When the project was provisioned
             * @example 2026-02-14T09:30:00.000Z
             */
            provisionedAt?: string;
            /** @description Billing profile and schedules exist; invoices can be made */
            readyToBill: boolean;
            /** @description Demand is raised; people can be assigned */
            readyToStaff: boolean;
            /** @description The project exists with its dimensions; work can begin */
            readyToStart: boolean;
            /**
             * Format: date-time
             * @description When the first event of the deal arrived
             * @example 2026-02-14T09:30:00.000Z
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description When it tries again at the latest; once the system is back, if that is earlier
             * @example 2026-02-14T09:30:00.000Z
             */
            resumeAt?: string;
            /** @description How often it was begun: again when its opportunity was won again */
            revision: number;
            /** @description Attempts to carry it through */
            runs: number;
            /**
             * Format: date
             * @description Estimated start
             * @example 2026-03-01
             */
            startDate?: string;
            /** @description State */
            state: components["schemas"]["HandoverState"];
            /** @description How long it took, and for what */
            timeline: components["schemas"]["TimelineDocument"];
            /** @description How it was taken back; one for each revision that was */
            unwindings: components["schemas"]["UnwindingDocument"][];
            /**
             * Format: date-time
             * @description When it last changed
             * @example 2026-02-14T09:30:00.000Z
             */
            updatedAt: string;
            /** @description What it waits for */
            waitingFor?: string;
            /**
             * @description Configured instance of it
             * @example de01
             */
            waitingInstance?: string;
            /**
             * @description Kind of system that it waits for
             * @example erp
             */
            waitingSystem?: string;
            /**
             * Format: date-time
             * @description When it was won, as the event says that began it
             * @example 2026-02-14T09:30:00.000Z
             */
            wonAt: string;
        };
        HandoverActionDocument: {
            /** @description What its body holds */
            body: components["schemas"]["HandoverActionField"][];
            /** @description What it will do, in words */
            effect: string;
            /**
             * @description Name
             * @example give-up
             */
            name: string;
            /** @description Why it cannot be done now; absent where it can */
            notNow?: string;
            /**
             * @description Path to post to
             * @example /v1/handovers/main%3A006Hx00000A1B2CIAV/unwindings
             */
            path: string;
        };
        HandoverActionField: {
            /** @description What it is */
            description: string;
            /**
             * @description Name
             * @example reason
             */
            name: string;
            /** @description Whether it must be there */
            required: boolean;
        };
        HandoverCall: {
            /** @description Body of the answer */
            answer?: components["schemas"]["CallBody"];
            /** @description How often the handover was taken up then */
            attempt: number;
            /**
             * @description Checkpoint, or step of an unwinding, that made it; absent where several share it
             * @example provision-project
             */
            checkpoint?: string;
            /** @description Why no answer came */
            failure?: string;
            /**
             * @description Identifier
             * @example 42-0
             */
            id: string;
            /** @description Idempotency-Key that it carried */
            idempotencyKey?: string;
            /**
             * @description Method
             * @example POST
             */
            method: string;
            /** @description How long the answer took, in milliseconds */
            ms: number;
            /**
             * @description Path and query
             * @example /v1/projects?legalEntity=DE01
             */
            path: string;
            /** @description Body of the request */
            request?: components["schemas"]["CallBody"];
            /** @description Run of the handover */
            run: number;
            /**
             * Format: date-time
             * @description When it was sent
             * @example 2026-02-14T09:30:00.000Z
             */
            startedAt: string;
            /**
             * @description Status of the answer; absent where none came
             * @example 201
             */
            status?: number;
            /**
             * @description Service that was called
             * @example system-erp-api
             */
            upstream: string;
        };
        HandoverCalls: {
            /** @description The last first */
            items: components["schemas"]["HandoverCall"][];
            /** @description For how many days calls are kept; none are when 0 */
            keptDays: number;
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJpZCI6IjQyIn0
             */
            nextCursor?: string;
        };
        HandoverCounts: {
            /** @description Value of the deals that are blocked */
            blockedValue: components["schemas"]["CurrencyValue"][];
            /** @description Open exceptions */
            openExceptions: number;
            /** @description Handovers provisioned within the last hour */
            provisionedLastHour: number;
            /** @description Value of the deals that are provisioned */
            provisionedValue: components["schemas"]["CurrencyValue"][];
            /** @description Handovers by state; states without any are left out */
            states: components["schemas"]["StateCount"][];
        };
        HandoverException: {
            /** @description What can be done now, and what that does */
            actions: components["schemas"]["ExceptionAction"][];
            /** @description What happens once the owner has done their part */
            after: string;
            /** @description Hours since then */
            ageHours: number;
            /**
             * @description The answer to it
             * @example {
             *       "status": 422
             *     }
             */
            answer?: {
                [key: string]: unknown;
            };
            /**
             * @description Who is at work on it
             * @example a.keller
             */
            assignee?: string;
            /**
             * @description Cause: the same for all that one remedy helps
             * @example 5d0c1f2e9a7b4c33
             */
            cause: string;
            /**
             * @description Checkpoint, or step of an unwinding, that failed
             * @example validate-project-manager
             */
            checkpoint: string;
            /** @description Kind of help that is needed */
            class: components["schemas"]["ExceptionClass"];
            /** @description Finds everything that belongs to it in logs and traces */
            correlationId: string;
            /**
             * @description Its currency
             * @example EUR
             */
            currency?: string;
            /** @description Days for which the start has been at risk: a start is at risk from 30 days before it, so this is 30 on the start date itself and grows by one a day; 0 earlier */
            daysAtRisk?: number;
            /** @description Days until the start date; negative once it has passed */
            daysToStart?: number;
            /** @description Technical detail */
            detail?: string;
            /**
             * Format: date
             * @description Until when
             * @example 2026-03-01
             */
            dueDate?: string;
            /** @description Field of the opportunity that is the reason (JSON pointer) */
            field?: string;
            /**
             * @description Handover key
             * @example main:006Hx00000A1B2CIAV
             */
            handoverKey: string;
            /** @description State of its handover */
            handoverState: components["schemas"]["HandoverState"];
            /** @description What was done with it, and with earlier ones of the same handover and cause, the last one last */
            history: components["schemas"]["ExceptionActDocument"][];
            /**
             * @description Identifier
             * @example 8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d
             */
            id: string;
            /**
             * @description Legal entity that signs
             * @example DE01
             */
            legalEntity?: string;
            /** @description Name of the deal */
            name?: string;
            /** @description How often it was met */
            occurrences: number;
            /** @description Still open */
            open: boolean;
            /**
             * Format: date-time
             * @description When it was first met
             * @example 2026-02-14T09:30:00.000Z
             */
            openedAt: string;
            /** @description It is open, and its due date has passed */
            overdue: boolean;
            /** @description Who can help */
            owner: components["schemas"]["ExceptionOwner"];
            /**
             * @description The request that failed, secrets masked
             * @example {
             *       "method": "POST",
             *       "url": "http://erp/v1/projects"
             *     }
             */
            request?: {
                [key: string]: unknown;
            };
            /**
             * @description How it was cleared
             * @example retried
             */
            resolution?: string;
            /**
             * Format: date-time
             * @description When it was cleared
             * @example 2026-02-14T09:30:00.000Z
             */
            resolvedAt?: string;
            /** @description Who did so */
            resolvedBy?: string;
            /** @description Why */
            resolvedReason?: string;
            /** @description What is wrong, in business words */
            sentence: string;
            /**
             * Format: date
             * @description Start date at risk
             * @example 2026-03-01
             */
            startDate?: string;
            /**
             * @description Value of the deal
             * @example 48000.00
             */
            value?: string;
            /** @description Version of what people change about it; also its ETag */
            version: number;
        };
        HandoverPage: {
            /** @description The items of this page */
            items: components["schemas"]["HandoverSummary"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
            /** @description How many match; on the first page alone */
            total?: components["schemas"]["HandoverTotal"];
        };
        /** @enum {string} */
        HandoverSort: "receivedAt" | "updatedAt" | "wonAt" | "startDate" | "amount" | "name";
        /** @enum {string} */
        HandoverState: "received" | "validating" | "provisioning" | "waiting" | "blocked" | "provisioned" | "changing" | "unwinding" | "unwound" | "closed";
        HandoverSummary: {
            /**
             * @description Amount of the deal
             * @example 48000.00
             */
            amount?: string;
            /**
             * @description Contract type
             * @example fixed-price
             */
            contractType?: string;
            /**
             * @description CRM instance
             * @example main
             */
            crmInstance: string;
            /**
             * @description Its currency
             * @example EUR
             */
            currency?: string;
            /** @description Customer */
            customer?: string;
            /**
             * @description Region that delivers
             * @example emea
             */
            deliveryRegion?: string;
            /** @description What a person must help with */
            exceptions: components["schemas"]["OpenException"][];
            /**
             * @description Handover key, `<crm instance>:<opportunity id>`
             * @example main:006Hx00000A1B2CIAV
             */
            key: string;
            /**
             * @description Legal entity that signs
             * @example DE01
             */
            legalEntity?: string;
            /** @description Name of the deal */
            name?: string;
            /**
             * @description Opportunity in that CRM
             * @example 006Hx00000A1B2CIAV
             */
            opportunityId: string;
            /**
             * @description Practice
             * @example engineering
             */
            practice?: string;
            /**
             * @description ERP project, once it is there
             * @example P-100042
             */
            projectId?: string;
            /**
             * Format: date-time
             * @description When the project was provisioned
             * @example 2026-02-14T09:30:00.000Z
             */
            provisionedAt?: string;
            /** @description Billing profile and schedules exist; invoices can be made */
            readyToBill: boolean;
            /** @description Demand is raised; people can be assigned */
            readyToStaff: boolean;
            /** @description The project exists with its dimensions; work can begin */
            readyToStart: boolean;
            /**
             * Format: date-time
             * @description When the first event of the deal arrived
             * @example 2026-02-14T09:30:00.000Z
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description When it tries again at the latest; once the system is back, if that is earlier
             * @example 2026-02-14T09:30:00.000Z
             */
            resumeAt?: string;
            /**
             * Format: date
             * @description Estimated start
             * @example 2026-03-01
             */
            startDate?: string;
            /** @description State */
            state: components["schemas"]["HandoverState"];
            /**
             * Format: date-time
             * @description When it last changed
             * @example 2026-02-14T09:30:00.000Z
             */
            updatedAt: string;
            /** @description What it waits for */
            waitingFor?: string;
            /**
             * @description Configured instance of it
             * @example de01
             */
            waitingInstance?: string;
            /**
             * @description Kind of system that it waits for
             * @example erp
             */
            waitingSystem?: string;
            /**
             * Format: date-time
             * @description When it was won, as the event says that began it
             * @example 2026-02-14T09:30:00.000Z
             */
            wonAt: string;
        };
        HandoverTotal: {
            /** @description How many match; no more than 10,000 are counted */
            count: number;
            /** @description Whether that is all; false where there are more than were counted */
            exact: boolean;
        };
        InstanceCalls: {
            /** @description Breaker: open while calls are refused because the system was down */
            breaker: components["schemas"]["BreakerState"];
            /**
             * @description Calls in the last second, of the replica that was asked
             * @example 12
             */
            callsPerSecond: number;
            /**
             * @description Calls that all replicas may have under way at once
             * @example 32
             */
            concurrency: number;
            /**
             * @description Calls under way, in the replica that was asked
             * @example 3
             */
            inFlight: number;
            /**
             * @description Calls a second that are allowed at most, as configured; no limit when absent
             * @example 50
             */
            limitPerSecond?: number;
            /**
             * @description Pace: calls a second that are allowed now; below the limit after the system asked for less. No limit when absent
             * @example 25
             */
            pacePerSecond?: number;
            /**
             * @description Calls that wait for their turn, in the replica that was asked
             * @example 0
             */
            queued: number;
            /**
             * @description Quota used: calls in the last second over the pace, 0 to 1; absent without a pace
             * @example 0.48
             */
            quotaUsed?: number;
        };
        InstanceMaintenance: {
            /**
             * Format: date-time
             * @description Begin
             * @example 2026-02-14T09:30:00.000Z
             */
            begins: string;
            /**
             * Format: date-time
             * @description End
             * @example 2026-02-14T09:30:00.000Z
             */
            ends: string;
            /**
             * @description Why
             * @example Upgrade to 8.2
             */
            reason: string;
            /** @description Whether it holds now */
            underWay: boolean;
            /**
             * @description Identifier of the window
             * @example erp:8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d
             */
            windowId: string;
        };
        InterventionDocument: {
            /**
             * Format: date-time
             * @description When
             * @example 2026-02-14T09:30:00.000Z
             */
            at: string;
            /**
             * @description By whom
             * @example a.keller
             */
            by: string;
            /** @description Checkpoint, or step of an unwinding, whose exception it answers */
            checkpoint: components["schemas"]["CheckpointOrStep"];
            /** @description That exception */
            exceptionId: string;
            /**
             * @description Identifier
             * @example 2b6a1c9e-8d0f-4f43-a3f1-5f2d7c0e9b11
             */
            id: string;
            /** @description What was ruled */
            kind: components["schemas"]["InterventionKind"];
            /** @description Why */
            reason: string;
            /** @description Of an edit: its values */
            values?: components["schemas"]["EditedValue"][];
            /**
             * @description Client through which they did
             * @example experience-ops-api
             */
            via?: string;
            /**
             * Format: date-time
             * @description When it was withdrawn
             * @example 2026-02-14T09:30:00.000Z
             */
            withdrawnAt?: string;
            /** @description By whom */
            withdrawnBy?: string;
            /** @description Why */
            withdrawnReason?: string;
        };
        /**
         * @description What was ruled
         * @enum {string}
         */
        InterventionKind: "edit" | "approval" | "skip" | "adoption";
        InterventionTakenDocument: {
            /**
             * Format: date-time
             * @description When
             * @example 2026-02-14T09:30:00.000Z
             */
            at: string;
            /**
             * @description By whom
             * @example a.keller
             */
            by: string;
            /**
             * @description Identifier of the intervention
             * @example 2b6a1c9e-8d0f-4f43-a3f1-5f2d7c0e9b11
             */
            id: string;
            /** @description What was ruled */
            kind: components["schemas"]["InterventionKind"];
            /** @description Why */
            reason: string;
            /** @description What was found and approved */
            sentence?: string;
        };
        LeadTime: {
            /**
             * @description Deals that have reached it
             * @example 120
             */
            count: number;
            /**
             * @description What exactly it says, in words
             * @example Won deals whose project is active.
             */
            definition: string;
            /**
             * @description Path of the list behind it, with its filters
             * @example /v1/handovers?milestone=project-active
             */
            list: string;
            /** @description To what it counts */
            name: components["schemas"]["LeadTimeName"];
            /**
             * @description Half of them took no longer, in seconds; absent without any
             * @example 42
             */
            p50Seconds?: number;
            /**
             * @description Nine of ten took no longer, in seconds; absent without any
             * @example 420
             */
            p90Seconds?: number;
            /** @description For what they waited; empty without any */
            waits: components["schemas"]["LeadTimeWait"][];
        };
        /**
         * @description To what it counts
         * @enum {string}
         */
        LeadTimeName: "project-active" | "ready-to-bill" | "provisioned";
        LeadTimes: {
            /** @description Each lead time */
            items: components["schemas"]["LeadTime"][];
        };
        LeadTimeWait: {
            /** @description What is counted for it */
            definition: string;
            /** @description For what deals waited */
            name: components["schemas"]["WaitName"];
            /**
             * @description Half of the deals waited no longer, in seconds
             * @example 12.5
             */
            p50Seconds: number;
            /**
             * @description Nine of ten deals waited no longer, in seconds
             * @example 86400
             */
            p90Seconds: number;
            /**
             * @description Its share of all the time, 0 to 1; the shares add up to 1
             * @example 0.25
             */
            share: number;
        };
        LineageDocument: {
            /**
             * @description Field that was written
             * @example project/contractValue
             */
            field: string;
            /**
             * @description Where it came from
             * @example opportunity/amount
             */
            source: string;
        };
        /**
         * @description Whether its mapping fits what the system holds, compared at the start and each hour; absent where its API does not answer
         * @enum {string}
         */
        MappingState: "sound" | "at-odds" | "unknown";
        /** @enum {string} */
        Milestone: "won" | "validated" | "project" | "ready-to-bill" | "demand-raised" | "staffed" | "started" | "project-active" | "provisioned" | "first-time-right" | "not-first-time-right" | "without-project" | "not-active" | "not-started" | "written-back" | "not-written-back";
        NewDecisionRehearsal: {
            /** @description What is compared with: what came out then, by the version of then (then; unless told), or what the version in force makes of it (now) */
            comparedWith?: components["schemas"]["RehearsalBaseline"];
            /**
             * @description Draft to be tried (JDM); instead of `version`
             * @example {
             *       "nodes": [],
             *       "edges": []
             *     }
             */
            content?: {
                [key: string]: unknown;
            };
            /**
             * @description Decision
             * @example project-template
             */
            decision: string;
            /**
             * @description How many of the last handovers
             * @example 100
             */
            last?: number;
            /**
             * @description Only deals of this legal entity
             * @example DE01
             */
            legalEntity?: string;
            /**
             * @description Version to be tried; instead of `content`
             * @example 4
             */
            version?: number;
        };
        NewDecisionTest: {
            /**
             * @description Draft to be tried (JDM); instead of `version`
             * @example {
             *       "nodes": [],
             *       "edges": []
             *     }
             */
            content?: {
                [key: string]: unknown;
            };
            /**
             * @description CRM instance; main unless told
             * @example main
             */
            crmInstance?: string;
            /**
             * @description Decision
             * @example project-template
             */
            decision: string;
            /**
             * @description Opportunity in the CRM
             * @example 006Hx00000A1B2CIAV
             */
            opportunityId: string;
            /**
             * @description Version to be tried; instead of `content`
             * @example 4
             */
            version?: number;
        };
        NewNotificationRule: {
            /**
             * @description E-mail addresses, for the channel `email`
             * @example [
             *       "sales-operations@example.com"
             *     ]
             */
            addresses?: string[];
            /** @description How people are told */
            channel: components["schemas"]["NotificationChannel"];
            /**
             * @description Of exceptions, only those of these classes; all when empty (missing-data, master-data, mapping, terms-mismatch, policy, unavailable, rejected, conflict)
             * @example [
             *       "missing-data"
             *     ]
             */
            exceptionClasses?: string[];
            /**
             * @description Of what concerns a deal, only of these legal entities; of all when empty
             * @example [
             *       "DE01"
             *     ]
             */
            legalEntities?: string[];
            /**
             * @description Name, like no other
             * @example Sales of DE01
             */
            name: string;
            /**
             * @description Of what they are told; of all when empty (exception, handover-unwound, system-unavailable, maintenance, system-recovered, subscription-disabled, stage-review-delayed)
             * @example [
             *       "exception"
             *     ]
             */
            occasions?: string[];
            /**
             * @description Who asks, where an API asks for a person; needs the scope `people:represent`
             * @example a.keller
             */
            onBehalfOf?: string;
            /**
             * @description Of exceptions, only those that these can help with; all when empty (sales, finance, sales-and-finance, integration, pmo, nobody)
             * @example [
             *       "sales"
             *     ]
             */
            owners?: string[];
            /**
             * @description Of what concerns a deal, only of these practices; of all when empty
             * @example [
             *       "engineering"
             *     ]
             */
            practices?: string[];
            /**
             * @description Incoming webhook of Slack, or Workflows webhook of Teams; whoever knows it can post, so it is not shown again
             * @example https://hooks.slack.com/services/T000/B000/XXXX
             */
            url?: string;
        };
        NewReconciliationRun: {
            /** @description Only these handovers; nothing is listed then */
            handoverKeys?: string[];
            /**
             * @description Only deals and projects of this legal entity
             * @example DE01
             */
            legalEntity?: string;
            /**
             * @description Who asks, where an API asks for a person; needs the scope `people:represent`
             * @example a.keller
             */
            onBehalfOf?: string;
            /**
             * @description Why
             * @example Month-end
             */
            reason?: string;
            /**
             * Format: date-time
             * @description Only handovers and won opportunities that changed then or later
             * @example 2026-02-14T09:30:00.000Z
             */
            since?: string;
        };
        NewSubscription: {
            /**
             * @description Only events of these types; of all when empty
             * @example [
             *       "handover.handover.provisioned.v1"
             *     ]
             */
            eventTypes?: string[];
            /**
             * @description Only events of deals of these legal entities; of all when empty
             * @example [
             *       "DE01"
             *     ]
             */
            legalEntities?: string[];
            /**
             * @description Name, like no other
             * @example Data warehouse
             */
            name: string;
            /**
             * @description Who asks, where an API asks for a person; needs the scope `people:represent`
             * @example a.keller
             */
            onBehalfOf?: string;
            /**
             * @description Only events of deals of these practices; of all when empty
             * @example [
             *       "engineering"
             *     ]
             */
            practices?: string[];
            /**
             * @description Where events are POSTed: https, and in no private network
             * @example https://warehouse.example/hooks/handover
             */
            url: string;
        };
        NewSystemMaintenance: {
            /**
             * @description Of a window that recurs: time at which it begins, local
             * @example 22:00
             */
            at?: string;
            /**
             * @description Of a window that is once: begin, local
             * @example 2027-03-27T22:00
             */
            from?: string;
            /**
             * @description Configured instance that is not called
             * @example de01
             */
            instance: string;
            /**
             * @description Of a window that recurs: how long it lasts, in minutes that pass
             * @example 240
             */
            minutes?: number;
            /**
             * @description Who plans it, where an API asks for a person
             * @example a.keller
             */
            onBehalfOf?: string;
            /**
             * @description Why, for those who wait
             * @example Upgrade to 8.2
             */
            reason: string;
            /**
             * @description Kind of system that the instance is of
             * @example erp
             */
            system: components["schemas"]["SystemName"];
            /**
             * @description Time zone of its local times (IANA)
             * @example Europe/Berlin
             */
            timeZone: string;
            /**
             * @description Of a window that is once: end, local
             * @example 2027-03-28T04:00
             */
            to?: string;
            /**
             * @description Of a window that recurs: days on which it begins
             * @example [
             *       "saturday"
             *     ]
             */
            weekdays?: components["schemas"]["Weekday"][];
        };
        Notification: {
            /** @description Attempts so far */
            attempts: number;
            /** @description How people are told */
            channel: components["schemas"]["NotificationChannel"];
            /** @description How often, or for how many deals */
            count: number;
            /**
             * Format: date-time
             * @description When the first of it happened
             * @example 2026-02-14T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it is sent, or tried again
             * @example 2026-02-14T09:30:00.000Z
             */
            dueAt?: string;
            /**
             * Format: date
             * @description Earliest start at risk
             * @example 2026-03-01
             */
            earliestStart?: string;
            /** @description Why the last one failed, or why there is none */
            failure?: string;
            /**
             * @description Handover keys of the first twenty deals
             * @example [
             *       "main:006Hx00000A1B2CIAV"
             *     ]
             */
            handoverKeys: string[];
            /** @description Identifier */
            id: string;
            /** @description `first`: told at once; `summary`: what came after, told as one */
            kind: components["schemas"]["NotificationKind"];
            /**
             * @description What gave occasion to it
             * @example exception
             */
            occasion: string;
            /** @description Rule that it follows */
            ruleId: string;
            /**
             * @description Name of that rule
             * @example Sales of DE01
             */
            ruleName: string;
            /**
             * Format: date-time
             * @description When it was sent
             * @example 2026-02-14T09:30:00.000Z
             */
            sentAt?: string;
            /** @description `gathering` until its time comes, `due` until somebody has taken it, then `sent`; `failed` after three days in which nobody did */
            state: components["schemas"]["NotificationState"];
            /**
             * @description What happened, in words
             * @example Handover blocked: No project manager
             */
            title: string;
            /** @description Value of those deals */
            value: components["schemas"]["NotificationValue"][];
        };
        /**
         * @description How people are told
         * @enum {string}
         */
        NotificationChannel: "email" | "slack" | "teams";
        /**
         * @description `first`: told at once; `summary`: what came after, told as one
         * @enum {string}
         */
        NotificationKind: "first" | "summary";
        NotificationPage: {
            /** @description The items of this page */
            items: components["schemas"]["Notification"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        NotificationRule: {
            /**
             * @description E-mail addresses, for the channel `email`
             * @example [
             *       "sales-operations@example.com"
             *     ]
             */
            addresses: string[];
            /** @description How people are told */
            channel: components["schemas"]["NotificationChannel"];
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-02-14T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description Who made it
             * @example a.keller
             */
            createdBy: string;
            /**
             * @description Of exceptions, only those of these classes; all when empty (missing-data, master-data, mapping, terms-mismatch, policy, unavailable, rejected, conflict)
             * @example [
             *       "missing-data"
             *     ]
             */
            exceptionClasses: string[];
            /**
             * @description Identifier
             * @example 5b1c9a5e-1f43-4d0e-9a25-6c8b6a1f2d33
             */
            id: string;
            /**
             * @description Of what concerns a deal, only of these legal entities; of all when empty
             * @example [
             *       "DE01"
             *     ]
             */
            legalEntities: string[];
            /**
             * @description Name, like no other
             * @example Sales of DE01
             */
            name: string;
            /**
             * @description Of what they are told; of all when empty (exception, handover-unwound, system-unavailable, maintenance, system-recovered, subscription-disabled, stage-review-delayed)
             * @example [
             *       "exception"
             *     ]
             */
            occasions: string[];
            /**
             * @description Of exceptions, only those that these can help with; all when empty (sales, finance, sales-and-finance, integration, pmo, nobody)
             * @example [
             *       "sales"
             *     ]
             */
            owners: string[];
            /**
             * @description Of what concerns a deal, only of these practices; of all when empty
             * @example [
             *       "engineering"
             *     ]
             */
            practices: string[];
            /** @description Whether it is at work */
            state: components["schemas"]["NotificationRuleState"];
            /** @description Why nobody can be told by it now */
            undeliverable?: string;
            /**
             * Format: date-time
             * @description When it was last changed
             * @example 2026-02-14T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * @description Host of the webhook; the rest of its URL is a secret
             * @example hooks.slack.com
             */
            urlHost?: string;
        };
        NotificationRuleAct: {
            /**
             * @description Who asks, where an API asks for a person; needs the scope `people:represent`
             * @example a.keller
             */
            onBehalfOf?: string;
            /**
             * @description Why
             * @example The team has a new channel.
             */
            reason?: string;
        };
        NotificationRuleChange: {
            /**
             * @description E-mail addresses, for the channel `email`
             * @example [
             *       "sales-operations@example.com"
             *     ]
             */
            addresses?: string[];
            /**
             * @description Of exceptions, only those of these classes; all when empty (missing-data, master-data, mapping, terms-mismatch, policy, unavailable, rejected, conflict)
             * @example [
             *       "missing-data"
             *     ]
             */
            exceptionClasses?: string[];
            /**
             * @description Of what concerns a deal, only of these legal entities; of all when empty
             * @example [
             *       "DE01"
             *     ]
             */
            legalEntities?: string[];
            /**
             * @description Name, like no other
             * @example Sales of DE01
             */
            name?: string;
            /**
             * @description Of what they are told; of all when empty (exception, handover-unwound, system-unavailable, maintenance, system-recovered, subscription-disabled, stage-review-delayed)
             * @example [
             *       "exception"
             *     ]
             */
            occasions?: string[];
            /**
             * @description Who asks, where an API asks for a person; needs the scope `people:represent`
             * @example a.keller
             */
            onBehalfOf?: string;
            /**
             * @description Of exceptions, only those that these can help with; all when empty (sales, finance, sales-and-finance, integration, pmo, nobody)
             * @example [
             *       "sales"
             *     ]
             */
            owners?: string[];
            /**
             * @description Of what concerns a deal, only of these practices; of all when empty
             * @example [
             *       "engineering"
             *     ]
             */
            practices?: string[];
            /**
             * @description Why
             * @example The team has a new channel.
             */
            reason?: string;
            /** @description While it is paused, nothing new is noted for it, and what is due is kept */
            state?: components["schemas"]["NotificationRuleState"];
            /**
             * @description Incoming webhook of Slack, or Workflows webhook of Teams; whoever knows it can post, so it is not shown again
             * @example https://hooks.slack.com/services/T000/B000/XXXX
             */
            url?: string;
        };
        NotificationRulePage: {
            /** @description The items of this page */
            items: components["schemas"]["NotificationRule"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        /**
         * @description Whether it is at work
         * @enum {string}
         */
        NotificationRuleState: "enabled" | "paused";
        /** @enum {string} */
        NotificationState: "gathering" | "due" | "sent" | "failed";
        NotificationTest: {
            /** @description Why not */
            failure?: string;
            /** @description Whether it was taken */
            state: components["schemas"]["NotificationTestState"];
        };
        /**
         * @description Whether it was taken
         * @enum {string}
         */
        NotificationTestState: "sent" | "failed";
        NotificationValue: {
            /**
             * @description Sum
             * @example 48000.00
             */
            amount: string;
            /**
             * @description Currency
             * @example EUR
             */
            currency: string;
        };
        OpenException: {
            /** @description What happens once the owner has helped */
            after: string;
            /**
             * @description Who is at work on it
             * @example a.keller
             */
            assignee?: string;
            /**
             * @description Checkpoint, or step of an unwinding, that it stands at
             * @example validate-project-manager
             */
            checkpoint: string;
            /** @description Kind of help that is needed */
            class: components["schemas"]["ExceptionClass"];
            /**
             * @description Field of the opportunity that is the reason (JSON pointer)
             * @example /projectManager
             */
            field?: string;
            /**
             * @description Identifier
             * @example 8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was first met
             * @example 2026-02-14T09:30:00.000Z
             */
            openedAt: string;
            /** @description Who can help */
            owner: components["schemas"]["ExceptionOwner"];
            /** @description What is wrong, in business words */
            sentence: string;
        };
        OpenExceptions: {
            /** @description All of them by age */
            ages: components["schemas"]["ExceptionAge"][];
            /** @description By class; classes without any are left out */
            classes: components["schemas"]["ExceptionClassFigure"][];
            /**
             * @description How many
             * @example 12
             */
            count: number;
            /**
             * @description What exactly it says, in words
             * @example Won deals whose project is active.
             */
            definition: string;
            /**
             * Format: date
             * @description Earliest start date
             * @example 2026-03-01
             */
            earliestStart?: string;
            /**
             * @description Path of the list behind it, with its filters
             * @example /v1/handovers?milestone=project-active
             */
            list: string;
            /** @description Of these deals, those whose start is at risk: it is at most 30 days away, or has passed */
            startsAtRisk: number;
            /**
             * @description List of these exceptions
             * @example /v1/exceptions?class=master-data&atRisk=true
             */
            startsAtRiskList: string;
            /** @description What they are worth, by currency; deals without an amount add nothing */
            values: components["schemas"]["FigureValue"][];
        };
        OpportunityEvent: {
            /**
             * @description CRM instance
             * @example main
             */
            crmInstance: string;
            /**
             * @description Identifier of the event; the same for every delivery
             * @example evt-000042
             */
            eventId: string;
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-02-14T09:30:00.000Z
             */
            occurredAt: string;
            /**
             * @description Opportunity in that CRM
             * @example 006Hx00000A1B2CIAV
             */
            opportunityId: string;
            /** @description How the CRM told it; a webhook unless told */
            origin?: components["schemas"]["ToldEventOrigin"];
            /**
             * @description Stage that it reached, in the words of the CRM
             * @example Closed Won
             */
            stage: string;
            /**
             * @description Version of the opportunity with that stage
             * @example 2026-11-20T09:30:00.000Z
             */
            version: string;
        };
        OpportunityReadiness: {
            /**
             * @description CRM instance
             * @example main
             */
            crmInstance: string;
            /**
             * @description Stage in which it is now, in the words of the CRM
             * @example Negotiation/Review
             */
            currentStage: string;
            /** @description The decisions behind this, with the rows that hit */
            decisions: components["schemas"]["DecisionDocument"][];
            /**
             * Format: date-time
             * @description When it was evaluated
             * @example 2026-02-14T09:30:00.000Z
             */
            evaluatedAt: string;
            /** @description Stage whose gate was evaluated */
            evaluatedStage: components["schemas"]["GatedStage"];
            /** @description What is missing, and who can fix it */
            findings: components["schemas"]["ReadinessFinding"][];
            /**
             * @description Name of the deal
             * @example Nordwind: billing platform migration
             */
            name: string;
            /**
             * @description Opportunity
             * @example 006Hx00000A1B2CIAV
             */
            opportunityId: string;
            /** @description What would happen, in words */
            outcome: string;
            /** @description It would pass */
            passes: boolean;
            /** @description Billing profile and schedules exist; invoices can be made */
            readyToBill: boolean;
            /** @description Demand is raised; people can be assigned */
            readyToStaff: boolean;
            /** @description The project exists with its dimensions; work can begin */
            readyToStart: boolean;
        };
        OpportunityTrace: {
            /**
             * @description CRM instance
             * @example main
             */
            crmInstance: string;
            /** @description What happened, the oldest first */
            entries: components["schemas"]["TraceEntryDocument"][];
            /**
             * @description Handover key, once it is won
             * @example main:006Hx00000A1B2CIAV
             */
            handoverKey?: string;
            /**
             * @description Opportunity in the CRM
             * @example 006Hx00000A1B2CIAV
             */
            opportunityId: string;
            /**
             * @description Why the deal is or is not a project
             * @example It is a project: P-100042, provisioned at 2026-11-20 09:30 UTC.
             */
            verdict: string;
        };
        OutputDifference: {
            /**
             * @description What it is
             * @example TPL-FIXED
             */
            after?: string | number | boolean | unknown[] | {
                [key: string]: unknown;
            };
            /**
             * @description What it was
             * @example TPL-TM
             */
            before?: string | number | boolean | unknown[] | {
                [key: string]: unknown;
            };
            /** @description What became of it */
            change: components["schemas"]["DecisionChange"];
            /**
             * @description Where it is, in field words
             * @example template
             */
            field: string;
        };
        /**
         * @description With what its value is picked: `employee` to `delivery-region` from `/v1/choices/{kind}`, `choice` from its words, `lines` to `role-assumptions` row by row, `structure` as JSON, the others freely
         * @enum {string}
         */
        Picker: "employee" | "customer" | "legal-entity" | "currency" | "service-line" | "practice" | "delivery-region" | "choice" | "date" | "amount" | "text" | "lines" | "milestones" | "role-assumptions" | "structure";
        Pipeline: {
            /** @description Backlog */
            backlog: components["schemas"]["BacklogPart"][];
            /** @description Pipeline, by stage */
            pipeline: components["schemas"]["PipelineStage"][];
        };
        PipelineDeal: {
            /**
             * @description Amount of the deal
             * @example 48000.00
             */
            amount?: string;
            /**
             * @description CRM instance
             * @example main
             */
            crmInstance: string;
            /**
             * @description Its currency
             * @example EUR
             */
            currency?: string;
            /** @description Customer */
            customer?: string;
            /**
             * @description Key that its handover would have
             * @example main:006Hx00000A1B2CIAV
             */
            key: string;
            /**
             * @description Legal entity that signs
             * @example DE01
             */
            legalEntity?: string;
            /** @description Name of the deal */
            name?: string;
            /**
             * @description Opportunity in that CRM
             * @example 006Hx00000A1B2CIAV
             */
            opportunityId: string;
            /**
             * Format: date-time
             * @description When it was reviewed; absent while it is about to be
             * @example 2026-02-14T09:30:00.000Z
             */
            reviewedAt?: string;
            /** @description The last gate that it has reached */
            stage: components["schemas"]["ReviewedStage"];
            /**
             * Format: date
             * @description Estimated start
             * @example 2026-03-01
             */
            startDate?: string;
            /** @description What that gate said */
            state: components["schemas"]["ReviewState"];
        };
        PipelineDealPage: {
            /** @description The items of this page */
            items: components["schemas"]["PipelineDeal"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        PipelineStage: {
            /**
             * @description How many
             * @example 12
             */
            count: number;
            /**
             * @description What exactly it says, in words
             * @example Won deals whose project is active.
             */
            definition: string;
            /**
             * @description Path of the list behind it, with its filters
             * @example /v1/handovers?milestone=project-active
             */
            list: string;
            /** @description Stage */
            stage: components["schemas"]["ReviewedStage"];
            /** @description What they are worth, by currency; deals without an amount add nothing */
            values: components["schemas"]["FigureValue"][];
        };
        /**
         * @description Whose versions of decisions its last run used: those in force, or those of the first time
         * @enum {string}
         */
        Policy: "current" | "original";
        ProblemDocument: {
            /**
             * @description Finds the request in logs and traces
             * @example c0ffee00-0000-4000-8000-000000000000
             */
            correlationId?: string;
            /**
             * @description What happened and what to do about it
             * @example There is no project "P-1".
             */
            detail: string;
            /** @description The bad fields, for a request that is not valid */
            errors?: components["schemas"]["ProblemField"][];
            /**
             * @description Path of the request
             * @example /v1/projects/P-1
             */
            instance?: string;
            /**
             * @description HTTP status
             * @example 404
             */
            status: number;
            /**
             * @description The kind in words
             * @example Not found
             */
            title: string;
            /**
             * Format: uri
             * @description Kind of problem, explained at this address
             * @example https://handover.dev/problems/not-found
             */
            type: string;
        };
        ProblemField: {
            /**
             * @description What is wrong with it
             * @example must be a decimal amount
             */
            detail: string;
            /**
             * @description JSON pointer (RFC 6901) to the field
             * @example /lines/0/amount
             */
            pointer: string;
        };
        ProjectsAndDeals: {
            /**
             * Format: date-time
             * @description When the systems were last compared: the last two figures are as of then; absent before the first time
             * @example 2026-02-14T09:30:00.000Z
             */
            comparedAt?: string;
            /** @description Projects in the ERPs that belong to no deal */
            projectsWithoutDeal: components["schemas"]["CountedFigure"];
            /** @description Won deals of which no handover knows */
            wonWithoutHandover: components["schemas"]["CountedFigure"];
            /** @description Won deals whose handover has no project yet */
            wonWithoutProject: components["schemas"]["CountedFigure"];
        };
        /**
         * @description What it keeps the deal from
         * @enum {string}
         */
        Purpose: "staff" | "start" | "bill";
        ReadinessFinding: {
            /**
             * @description Checkpoint that would stop
             * @example validate-project-manager
             */
            checkpoint: string;
            /** @description Kind of help that is needed */
            class: components["schemas"]["ExceptionClass"];
            /**
             * @description Short name of the reason
             * @example project-manager-missing
             */
            code: string;
            /**
             * @description Field of the opportunity that is the reason (JSON pointer)
             * @example /projectManager
             */
            field?: string;
            /** @description What it keeps the deal from */
            hinders: components["schemas"]["Purpose"][];
            /** @description Who can fix it */
            owner: components["schemas"]["ExceptionOwner"];
            /** @description What is wrong, in business words */
            sentence: string;
        };
        ReadinessFunnel: {
            /** @description The steps, in their order */
            steps: components["schemas"]["ReadinessStep"][];
        };
        ReadinessStep: {
            /**
             * @description How many
             * @example 12
             */
            count: number;
            /**
             * @description What exactly it says, in words
             * @example Won deals whose project is active.
             */
            definition: string;
            /**
             * @description Path of the list behind it, with its filters
             * @example /v1/handovers?milestone=project-active
             */
            list: string;
            /** @description How far */
            step: components["schemas"]["FunnelStep"];
            /** @description What they are worth, by currency; deals without an amount add nothing */
            values: components["schemas"]["FigureValue"][];
        };
        /**
         * @description Whether it could be read
         * @enum {string}
         */
        ReadingState: "read" | "unreadable" | "not-asked";
        ReceivedEvent: {
            /** @description Finds everything that belongs to it in logs and traces */
            correlationId?: string;
            /**
             * @description CRM instance
             * @example main
             */
            crmInstance: string;
            /**
             * @description Name of the deal, where its handover knows it
             * @example Nordwind: data platform
             */
            deal?: string;
            /** @description How often it was delivered */
            deliveries: number;
            /** @description For the engineer: what its intake failed with */
            failure?: string;
            /** @description What became of it */
            fate: components["schemas"]["EventFate"];
            /**
             * @description Identifier of the event
             * @example evt-000042
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was last received
             * @example 2026-02-14T09:30:00.000Z
             */
            lastReceivedAt: string;
            /**
             * Format: date-time
             * @description When it happened, as the CRM says
             * @example 2026-02-14T09:30:00.000Z
             */
            occurredAt: string;
            /**
             * @description Opportunity in that CRM
             * @example 006Hx00000A1B2CIAV
             */
            opportunityId: string;
            /** @description How it came: told by a webhook or an outbound message, or found by the poll where neither told it */
            origin: components["schemas"]["EventOrigin"];
            /** @description Why */
            reason: string;
            /**
             * Format: date-time
             * @description When it was first received
             * @example 2026-02-14T09:30:00.000Z
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description When it is tried again by itself
             * @example 2026-02-14T09:30:00.000Z
             */
            retryAt?: string;
            /**
             * @description Stage that it told of
             * @example Closed Won
             */
            stage: string;
            /** @description How often its intake has failed */
            tries: number;
            /**
             * @description Version of the opportunity
             * @example 2026-11-20T09:30:00.000Z
             */
            version: string;
        };
        ReceivedEventPage: {
            /** @description The items of this page */
            items: components["schemas"]["ReceivedEvent"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        ReconciliationCounts: {
            /** @description Of these, those whose handover has begun */
            begun: number;
            /**
             * Format: date-time
             * @description When a run last listed what the CRMs have won; what was won since may be missing
             * @example 2026-02-14T09:30:00.000Z
             */
            comparedAt?: string;
            /** @description Won without a handover, and meant to be so */
            dismissed: number;
            /** @description Events of CRMs that came in within the window, by fate */
            events: components["schemas"]["EventFateCount"][];
            /**
             * Format: date-time
             * @description Beginning of the window
             * @example 2026-02-14T09:30:00.000Z
             */
            from: string;
            /** @description Legal entity */
            legalEntity?: string;
            /** @description Of these, those that a CRM has listed */
            listed: number;
            /** @description Still under way, waiting or blocked */
            open: number;
            /** @description Out: provisioned, closed or unwound */
            out: number;
            /** @description Projects that the handovers of the window have made */
            projectsCreated: number;
            /** @description Of these, those that the ERP does not hold any more */
            projectsMissing: number;
            /** @description Open projects in the ERPs without a deal, whenever they were made */
            projectsWithoutDeal: number;
            /** @description These by state of their handover */
            states: components["schemas"]["StateCount"][];
            /**
             * Format: date-time
             * @description End of the window
             * @example 2026-02-14T09:30:00.000Z
             */
            to: string;
            /** @description The remainder: won, and no handover knows of them. Nothing is lost while it is 0 */
            unaccounted: number;
            /** @description The first hundred of these, the newest first */
            unaccountedDeals: components["schemas"]["UnaccountedDeal"][];
            /** @description In: deals won in the window, as CRMs have listed them or their events told */
            won: number;
        };
        ReconciliationDifference: {
            /** @description Why they may disagree */
            cause: string;
            /**
             * Format: date-time
             * @description When it was dismissed
             * @example 2026-02-14T09:30:00.000Z
             */
            dismissedAt?: string;
            /** @description Who dismissed it */
            dismissedBy?: string;
            /** @description Why it is meant to be so */
            dismissedReason?: string;
            /** @description What should be */
            expected?: components["schemas"]["DifferingValue"];
            /**
             * @description Field in which they disagree
             * @example project/start
             */
            field?: string;
            /**
             * Format: date-time
             * @description When it was first met
             * @example 2026-02-14T09:30:00.000Z
             */
            firstSeenAt: string;
            /** @description What to do, and who does it */
            fix: string;
            /** @description Whether Handover can put it right when it is told to (automatic), or a person does */
            fixable: components["schemas"]["Fixable"];
            /**
             * Format: date-time
             * @description When it was put right; the next run sees whether it is gone
             * @example 2026-02-14T09:30:00.000Z
             */
            fixedAt?: string;
            /** @description Who had it put right */
            fixedBy?: string;
            /** @description Why the last attempt to put it right failed */
            fixFailure?: string;
            /** @description What is */
            found?: components["schemas"]["DifferingValue"];
            /**
             * @description Identifier
             * @example 8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d
             */
            id: string;
            /** @description Kind */
            kind: components["schemas"]["DifferenceKind"];
            /**
             * Format: date-time
             * @description When it was last met
             * @example 2026-02-14T09:30:00.000Z
             */
            lastSeenAt: string;
            /**
             * @description Legal entity
             * @example DE01
             */
            legalEntity?: string;
            /** @description Name of the deal or project */
            name?: string;
            /** @description In how many runs it was met */
            occurrences: number;
            /** @description Who can put it right */
            owner: components["schemas"]["ExceptionOwner"];
            /** @description Records that it is about */
            records: components["schemas"]["DifferingRecord"][];
            /**
             * Format: date-time
             * @description When a run did not meet it again
             * @example 2026-02-14T09:30:00.000Z
             */
            resolvedAt?: string;
            /** @description Open, dismissed as meant to be so, or resolved: a later run did not meet it again */
            state: components["schemas"]["DifferenceState"];
            /**
             * @description Handover key, also of a deal without handover; of a record without key where it is
             * @example main:006Hx00000A1B2CIAV
             */
            subject: string;
        };
        ReconciliationDifferencePage: {
            /** @description The items of this page */
            items: components["schemas"]["ReconciliationDifference"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        ReconciliationFilter: {
            /** @description Only these handovers; nothing is listed then */
            handoverKeys?: string[];
            /**
             * @description Only deals and projects of this legal entity
             * @example DE01
             */
            legalEntity?: string;
            /**
             * Format: date-time
             * @description Only handovers and won opportunities that changed then or later
             * @example 2026-02-14T09:30:00.000Z
             */
            since?: string;
        };
        ReconciliationRun: {
            /**
             * Format: date-time
             * @description When it began
             * @example 2026-02-14T09:30:00.000Z
             */
            begunAt?: string;
            /** @description Differences that it has put right by itself */
            differencesFixed: number;
            /** @description Differences met */
            differencesFound: number;
            /** @description Of these, new ones */
            differencesOpened: number;
            /** @description Differences of earlier runs that are gone */
            differencesResolved: number;
            /**
             * Format: date-time
             * @description When it ended
             * @example 2026-02-14T09:30:00.000Z
             */
            endedAt?: string;
            /** @description What it is limited to */
            filter: components["schemas"]["ReconciliationFilter"];
            /** @description Handovers compared so far */
            handoversCompared: number;
            /** @description Handovers that could not be read, or went on meanwhile, and were left as they were */
            handoversNotCompared: number;
            /**
             * @description Identifier
             * @example 8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d
             */
            id: string;
            /** @description Lists that could not be read, and why */
            leftOut: string[];
            /** @description Projects that the ERPs have listed */
            projectsListed: number;
            /** @description Why */
            reason?: string;
            /**
             * Format: date-time
             * @description When it was asked for
             * @example 2026-02-14T09:30:00.000Z
             */
            requestedAt: string;
            /**
             * @description Who asked for it
             * @example a.keller
             */
            requestedBy: string;
            /**
             * Format: date-time
             * @description When it goes on
             * @example 2026-02-14T09:30:00.000Z
             */
            resumeAt?: string;
            /** @description State */
            state: components["schemas"]["ReconciliationRunState"];
            /**
             * @description What it works on
             * @example projects of de01
             */
            step?: string;
            /** @description What asked for it */
            trigger: components["schemas"]["ReconciliationTrigger"];
            /** @description What it waits for, or why it failed */
            waitingFor?: string;
            /** @description Won opportunities that the CRMs have listed */
            wonListed: number;
        };
        ReconciliationRunPage: {
            /** @description The items of this page */
            items: components["schemas"]["ReconciliationRun"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        /**
         * @description State
         * @enum {string}
         */
        ReconciliationRunState: "queued" | "running" | "waiting" | "completed" | "cancelled" | "failed";
        /**
         * @description What asked for it
         * @enum {string}
         */
        ReconciliationTrigger: "schedule" | "person";
        /**
         * @description The deal as it was handed over, or a record of now
         * @enum {string}
         */
        RecordColumn: "handed-over" | "opportunity" | "statement-of-work" | "project" | "delivery-project" | "billing-profile" | "contract" | "billing-schedule" | "revenue-schedule";
        /**
         * @description System
         * @enum {string}
         */
        RecordSource: "crm" | "documents" | "erp" | "psa" | "billing";
        RefusedHandoverDocument: {
            /**
             * @description Its exception
             * @example 8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d
             */
            exceptionId: string;
            /**
             * @description Handover key
             * @example main:006Hx00000A1B2CIAV
             */
            handoverKey: string;
            /** @description Why */
            reason: string;
        };
        /**
         * @description What is compared with: what came out then, by the version of then (then; unless told), or what the version in force makes of it (now)
         * @enum {string}
         */
        RehearsalBaseline: "then" | "now";
        RehearsedHandover: {
            /** @description What the draft makes of it */
            after: components["schemas"]["TriedOutcome"];
            /** @description What the version that it is compared with made of it */
            before: components["schemas"]["TriedOutcome"];
            /** @description In whose books: those of the legal entity that sells, or of another one that delivers */
            books: components["schemas"]["DecisionBooks"];
            /**
             * @description Customer
             * @example Nordwind Energie AG
             */
            customer?: string;
            /**
             * Format: date-time
             * @description When it was decided
             * @example 2026-02-14T09:30:00.000Z
             */
            decidedAt: string;
            /** @description The fields that come out differently */
            differences: components["schemas"]["OutputDifference"][];
            /**
             * @description Handover key
             * @example main:006Hx00000A1B2CIAV
             */
            handoverKey: string;
            /**
             * @description Legal entity
             * @example DE01
             */
            legalEntity?: string;
            /** @description Name of the opportunity */
            name?: string;
            /** @description Whether both answer the same */
            same: boolean;
        };
        /**
         * @description `step`, the default of retries: from what is not done yet. `start`, the default of edits, which may touch what is written: every checkpoint is run again; what was written is found by its reference and compared, and never made twice
         * @enum {string}
         */
        ReplayStart: "step" | "start";
        Retry: {
            /** @description `step`, the default of retries: from what is not done yet. `start`, the default of edits, which may touch what is written: every checkpoint is run again; what was written is found by its reference and compared, and never made twice */
            from?: components["schemas"]["ReplayStart"];
            /**
             * @description Who asks, where an API asks for a person; needs the scope `people:represent`
             * @example a.keller
             */
            onBehalfOf?: string;
            /** @description `current`, the default: decisions as they are in force. `original`: with the versions with which they were first taken for this handover */
            policy?: components["schemas"]["Policy"];
            /**
             * @description Why it should work now
             * @example Tax profile added
             */
            reason?: string;
        };
        RetryResult: {
            /**
             * @description Act by which it was done: `/v1/acts/{id}` tells what becomes of its handovers
             * @example 0c4b8a52-9a0f-4f6e-8f43-5e1d7c0e9b27
             */
            act?: string;
            /** @description Handovers of the cause for which it could not be done, and why; empty when it was done for all */
            refused: components["schemas"]["RefusedHandoverDocument"][];
            /** @description Handovers that go on */
            resumed: number;
        };
        /**
         * @description Stage whose gate was evaluated
         * @enum {string}
         */
        ReviewedStage: "commit" | "contract-review";
        /**
         * @description Requested until it is done; withdrawn once the deal has fallen back behind the stage or is lost
         * @enum {string}
         */
        ReviewState: "requested" | "passed" | "failed" | "withdrawn";
        RoleHours: {
            /**
             * @description Hours
             * @example 320
             */
            hours: number;
            /**
             * @description Role
             * @example Consultant
             */
            role: string;
        };
        Ruling: {
            /**
             * @description Who asks, where an API asks for a person; needs the scope `people:represent`
             * @example a.keller
             */
            onBehalfOf?: string;
            /**
             * @description Why
             * @example Agreed with the customer on 12 March
             */
            reason: string;
        };
        /** @enum {string} */
        SortDirection: "asc" | "desc";
        StageReview: {
            /**
             * @description Version of the opportunity that asked for it
             * @example 2026-11-20T09:30:00.000Z
             */
            crmVersion: string;
            /** @description Decisions with their traces */
            decisions: components["schemas"]["DecisionDocument"][];
            /** @description What the gate asks for and the deal does not have */
            findings: components["schemas"]["ReadinessFinding"][];
            /**
             * Format: date-time
             * @description When it was asked for
             * @example 2026-02-14T09:30:00.000Z
             */
            requestedAt: string;
            /** @description Tentative resource demands in the PSA */
            resourceDemandIds: string[];
            /**
             * Format: date-time
             * @description When it was done
             * @example 2026-02-14T09:30:00.000Z
             */
            reviewedAt?: string;
            /** @description Stage whose gate was evaluated */
            stage: components["schemas"]["ReviewedStage"];
            /** @description Requested until it is done; withdrawn once the deal has fallen back behind the stage or is lost */
            state: components["schemas"]["ReviewState"];
            /** @description What it waits for */
            waitingFor?: string;
        };
        StageReviewList: {
            /** @description One for each stage that was reviewed */
            items: components["schemas"]["StageReview"][];
        };
        /**
         * @description When it begins
         * @enum {string}
         */
        StartBand: "begun" | "0-2-weeks" | "2-4-weeks" | "4-8-weeks";
        StateCount: {
            /** @description Handovers in it */
            count: number;
            /** @description State */
            state: components["schemas"]["HandoverState"];
        };
        Subscription: {
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-02-14T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description Who made it
             * @example a.keller
             */
            createdBy: string;
            /** @description Cursor of the last event with which nothing before it is left to deliver */
            cursor: string;
            /**
             * @description Only events of these types; of all when empty
             * @example [
             *       "handover.handover.provisioned.v1"
             *     ]
             */
            eventTypes: string[];
            /**
             * Format: date-time
             * @description Since when deliveries have failed
             * @example 2026-02-14T09:30:00.000Z
             */
            failingSince?: string;
            /** @description Failures in a row */
            failures: number;
            /**
             * Format: date-time
             * @description Until when the former secret signs as well
             * @example 2026-02-14T09:30:00.000Z
             */
            formerSecretUntil?: string;
            /**
             * @description Identifier
             * @example 0b9f4a52-5d0e-4d3e-8f0f-7a5b0a6f1c11
             */
            id: string;
            /**
             * @description Only events of deals of these legal entities; of all when empty
             * @example [
             *       "DE01"
             *     ]
             */
            legalEntities: string[];
            /**
             * @description Name, like no other
             * @example Data warehouse
             */
            name: string;
            /**
             * Format: date-time
             * @description When the next attempt is made after a failure
             * @example 2026-02-14T09:30:00.000Z
             */
            nextAttemptAt?: string;
            /**
             * @description Only events of deals of these practices; of all when empty
             * @example [
             *       "engineering"
             *     ]
             */
            practices: string[];
            /** @description Why it is disabled */
            reason?: string;
            /** @description `paused` by a person; `disabled` because its URL failed for too long, or is gone */
            state: components["schemas"]["SubscriptionState"];
            /**
             * Format: date-time
             * @description When a person last changed it, or it was disabled
             * @example 2026-02-14T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * @description Where events are POSTed: https, and in no private network
             * @example https://warehouse.example/hooks/handover
             */
            url: string;
        };
        SubscriptionAct: {
            /**
             * @description Who asks, where an API asks for a person; needs the scope `people:represent`
             * @example a.keller
             */
            onBehalfOf?: string;
            /**
             * @description Why
             * @example The secret was seen in a log.
             */
            reason?: string;
        };
        SubscriptionChange: {
            /**
             * @description Only events of these types; of all when empty
             * @example [
             *       "handover.handover.provisioned.v1"
             *     ]
             */
            eventTypes?: string[];
            /**
             * @description Only events of deals of these legal entities; of all when empty
             * @example [
             *       "DE01"
             *     ]
             */
            legalEntities?: string[];
            /**
             * @description Name, like no other
             * @example Data warehouse
             */
            name?: string;
            /**
             * @description Who asks, where an API asks for a person; needs the scope `people:represent`
             * @example a.keller
             */
            onBehalfOf?: string;
            /**
             * @description Only events of deals of these practices; of all when empty
             * @example [
             *       "engineering"
             *     ]
             */
            practices?: string[];
            /**
             * @description Why
             * @example The receiver moves.
             */
            reason?: string;
            /** @description `paused` keeps what happens until it is `enabled` again, which also tries a failing or disabled one at once */
            state?: components["schemas"]["WantedSubscriptionState"];
            /**
             * @description Where events are POSTed: https, and in no private network
             * @example https://warehouse.example/hooks/handover
             */
            url?: string;
        };
        SubscriptionPage: {
            /** @description The items of this page */
            items: components["schemas"]["Subscription"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        SubscriptionReplay: {
            /** @description From the first event behind this cursor; instead of `from` */
            after?: string;
            /**
             * Format: date-time
             * @description From the first event of this instant or later
             * @example 2026-02-14T09:30:00.000Z
             */
            from?: string;
            /**
             * @description Who asks, where an API asks for a person; needs the scope `people:represent`
             * @example a.keller
             */
            onBehalfOf?: string;
            /**
             * @description Why
             * @example The secret was seen in a log.
             */
            reason?: string;
        };
        SubscriptionSecret: {
            /**
             * Format: date-time
             * @description Until when the former one signs as well
             * @example 2026-02-14T09:30:00.000Z
             */
            formerSecretUntil: string;
            /**
             * @description Signs deliveries (Standard Webhooks); never shown again
             * @example whsec_…
             */
            secret: string;
        };
        /**
         * @description `paused` by a person; `disabled` because its URL failed for too long, or is gone
         * @enum {string}
         */
        SubscriptionState: "enabled" | "paused" | "disabled";
        SubscriptionTest: {
            /** @description Beginning of the answer */
            answer?: string;
            /**
             * Format: date-time
             * @description When
             * @example 2026-02-14T09:30:00.000Z
             */
            at: string;
            /** @description Identifier of the event that was sent */
            eventId: string;
            /** @description Why there was no answer */
            failure?: string;
            /**
             * @description Milliseconds until the answer
             * @example 84
             */
            latencyMs: number;
            /** @description Whether it was taken */
            state: components["schemas"]["DeliveryState"];
            /**
             * @description Status of the answer
             * @example 204
             */
            status?: number;
        };
        SystemInstance: {
            /** @description Whether its system API answered just now */
            answered: boolean;
            /** @description Whether it is called, in all replicas; as last known where its API does not answer */
            availability: components["schemas"]["Availability"];
            /** @description How it is called; absent where its API does not answer */
            calls?: components["schemas"]["InstanceCalls"];
            /**
             * @description Name
             * @example de01
             */
            instance: string;
            /**
             * @description Legal entities that it serves
             * @example [
             *       "DE01"
             *     ]
             */
            legalEntities: string[];
            /** @description Maintenance that holds now, or comes next */
            maintenance?: components["schemas"]["InstanceMaintenance"];
            /**
             * @description Whether its mapping fits what the system holds, compared at the start and each hour; absent where its API does not answer
             * @example sound
             */
            mapping?: components["schemas"]["MappingState"];
            /** @description Why it is not called */
            reason?: string;
            /**
             * Format: date-time
             * @description Since when it is not
             * @example 2026-02-14T09:30:00.000Z
             */
            since?: string;
            /**
             * @description Kind of system
             * @example erp
             */
            system: components["schemas"]["SystemName"];
            /**
             * Format: date-time
             * @description When it is called again; of one that is down, when it is tried
             * @example 2026-02-14T09:30:00.000Z
             */
            until?: string;
            /**
             * @description Vendor whose protocol it speaks; absent where its API does not answer
             * @example tryton
             */
            vendor?: string;
            /** @description Handovers that wait for it */
            waiting: components["schemas"]["CountedFigure"];
        };
        SystemInstancePage: {
            /** @description The items of this page */
            items: components["schemas"]["SystemInstance"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        SystemMaintenance: {
            /**
             * @description Of a window that recurs: time at which it begins, local
             * @example 22:00
             */
            at?: string;
            /**
             * Format: date-time
             * @description Begin of this or the next time
             * @example 2026-02-14T09:30:00.000Z
             */
            begins?: string;
            /**
             * Format: date-time
             * @description When
             * @example 2026-02-14T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description Who planned it
             * @example a.keller
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description End of this or the next time
             * @example 2026-02-14T09:30:00.000Z
             */
            ends?: string;
            /**
             * @description Of a window that is once: begin, local
             * @example 2027-03-27T22:00
             */
            from?: string;
            /**
             * @description Identifier
             * @example 8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d
             */
            id: string;
            /**
             * @description Configured instance that is not called
             * @example de01
             */
            instance: string;
            /**
             * @description Of a window that recurs: how long it lasts, in minutes that pass
             * @example 240
             */
            minutes?: number;
            /**
             * @description Why, for those who wait
             * @example Upgrade to 8.2
             */
            reason: string;
            /**
             * @description Kind of system that the instance is of
             * @example erp
             */
            system: components["schemas"]["SystemName"];
            /**
             * @description Time zone of its local times (IANA)
             * @example Europe/Berlin
             */
            timeZone: string;
            /**
             * @description Of a window that is once: end, local
             * @example 2027-03-28T04:00
             */
            to?: string;
            /** @description Whether it holds now */
            underWay: boolean;
            /**
             * @description Of a window that recurs: days on which it begins
             * @example [
             *       "saturday"
             *     ]
             */
            weekdays?: components["schemas"]["Weekday"][];
        };
        SystemMaintenanceOccurrence: {
            /**
             * Format: date-time
             * @description Begin
             * @example 2026-02-14T09:30:00.000Z
             */
            begins: string;
            /**
             * Format: date-time
             * @description End
             * @example 2026-02-14T09:30:00.000Z
             */
            ends: string;
            /**
             * @description Configured instance that is not called
             * @example de01
             */
            instance: string;
            /**
             * @description Why
             * @example Upgrade to 8.2
             */
            reason: string;
            /**
             * @description Kind of system that the instance is of
             * @example erp
             */
            system: components["schemas"]["SystemName"];
            /**
             * @description Identifier of the window
             * @example 8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d
             */
            windowId: string;
        };
        SystemMaintenanceOccurrencePage: {
            /** @description The items of this page */
            items: components["schemas"]["SystemMaintenanceOccurrence"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        SystemMaintenancePage: {
            /** @description The items of this page */
            items: components["schemas"]["SystemMaintenance"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        /** @enum {string} */
        SystemName: "crm" | "erp" | "psa" | "hr" | "billing" | "documents";
        SystemReadingDocument: {
            /** @description Why it could not, or was not asked */
            detail?: string;
            /** @description How long that took, in milliseconds */
            ms: number;
            /** @description What it holds; empty where it holds nothing or could not be read */
            records: components["schemas"]["SystemRecord"][];
            /** @description System */
            source: components["schemas"]["RecordSource"];
            /** @description Whether it could be read */
            state: components["schemas"]["ReadingState"];
        };
        SystemRecord: {
            /**
             * @description Identifier there
             * @example P-100042
             */
            id: string;
            /**
             * @description The record
             * @example {
             *       "name": "Nordwind: billing platform migration"
             *     }
             */
            record: {
                [key: string]: unknown;
            };
            /**
             * @description Type of record
             * @example project
             */
            type: string;
        };
        SystemRecords: {
            /** @description The fields that several of them have */
            fields: components["schemas"]["FieldSideBySide"][];
            /**
             * Format: date-time
             * @description When they were read
             * @example 2026-02-14T09:30:00.000Z
             */
            readAt: string;
            /** @description By system */
            systems: components["schemas"]["SystemReadingDocument"][];
        };
        TestedCase: {
            /** @description What the draft makes of it */
            after: components["schemas"]["TriedOutcome"];
            /** @description What the version that it is compared with made of it */
            before: components["schemas"]["TriedOutcome"];
            /** @description In whose books: those of the legal entity that sells, or of another one that delivers */
            books: components["schemas"]["DecisionBooks"];
            /**
             * @description What the decision was told
             * @example {
             *       "stage": "closed-won",
             *       "value": 184000
             *     }
             */
            context: {
                [key: string]: unknown;
            };
            /** @description The fields that come out differently */
            differences: components["schemas"]["OutputDifference"][];
            /** @description Whether both answer the same */
            same: boolean;
        };
        TimelineDocument: {
            /** @description Blocked until a person helped */
            blockedMs: number;
            /** @description In the queue */
            queuedMs: number;
            /** @description In order */
            spans: components["schemas"]["TimelineSpanDocument"][];
            /** @description All of it, in milliseconds */
            totalMs: number;
            /** @description Waiting for systems */
            waitingMs: number;
            /** @description At work */
            workMs: number;
        };
        /**
         * @description In the queue, at work, waiting for a system, or blocked until a person helps
         * @enum {string}
         */
        TimelineKind: "queued" | "work" | "waiting" | "blocked";
        TimelineSpanDocument: {
            /**
             * @description Of work: the checkpoints that were passed or tried
             * @example [
             *       "provision-project"
             *     ]
             */
            checkpoints: string[];
            /** @description How long it took, in milliseconds; until now while it goes on */
            durationMs: number;
            /**
             * Format: date-time
             * @description End; absent while it goes on
             * @example 2026-02-14T09:30:00.000Z
             */
            endedAt?: string;
            /** @description In the queue, at work, waiting for a system, or blocked until a person helps */
            kind: components["schemas"]["TimelineKind"];
            /**
             * @description Of a wait, or of what is blocked: why
             * @example [
             *       "system-erp-api answered 503"
             *     ]
             */
            reasons: string[];
            /**
             * Format: date-time
             * @description Begin
             * @example 2026-02-14T09:30:00.000Z
             */
            startedAt: string;
        };
        /**
         * @description How the CRM told it; a webhook unless told
         * @enum {string}
         */
        ToldEventOrigin: "webhook" | "outbound-message";
        TraceEntryDocument: {
            /**
             * Format: date-time
             * @description When
             * @example 2026-02-14T09:30:00.000Z
             */
            at: string;
            /** @description Finds everything that belongs to it in logs and traces */
            correlationId?: string;
            /**
             * @description The same for the engineer; what is in it depends on the kind
             * @example {
             *       "eventId": "evt-000042",
             *       "fate": "accepted"
             *     }
             */
            details: {
                [key: string]: unknown;
            };
            /** @description What it is: an event that counted, one that was filtered out, a call that failed, a decision, a write, a step, what a person was asked for or did, a wait, an announcement */
            kind: components["schemas"]["TraceKind"];
            /**
             * @description What happened, in words
             * @example A webhook told that the deal reached "Closed Won". It began the handover of the opportunity.
             */
            sentence: string;
        };
        /**
         * @description What it is: an event that counted, one that was filtered out, a call that failed, a decision, a write, a step, what a person was asked for or did, a wait, an announcement
         * @enum {string}
         */
        TraceKind: "event" | "filter" | "call" | "decision" | "write" | "checkpoint" | "person" | "wait" | "announcement";
        TriedOutcome: {
            /** @description Why there is no answer */
            failure?: string;
            /**
             * @description The answer; absent where there is none
             * @example {
             *       "template": "TPL-FIXED"
             *     }
             */
            output?: {
                [key: string]: unknown;
            };
            /**
             * @description The nodes that ran, with the rows that hit
             * @example [
             *       {
             *         "node": "Project template",
             *         "kind": "table",
             *         "rows": [
             *           {
             *             "id": "template-fixed-price"
             *           }
             *         ]
             *       }
             *     ]
             */
            trace?: {
                [key: string]: unknown;
            }[];
            /**
             * @description Version; absent for a draft
             * @example 3
             */
            version?: number;
        };
        UnaccountedDeal: {
            /**
             * @description Amount
             * @example 48000.00
             */
            amount?: string;
            /**
             * @description Currency
             * @example EUR
             */
            currency?: string;
            /**
             * @description Key that its handover would have
             * @example main:006Hx00000A1B2CIAV
             */
            key: string;
            /**
             * @description Legal entity
             * @example DE01
             */
            legalEntity?: string;
            /** @description Name */
            name: string;
            /**
             * Format: date-time
             * @description When the CRM had it as won
             * @example 2026-02-14T09:30:00.000Z
             */
            wonBy: string;
        };
        /**
         * @description What became of it
         * @enum {string}
         */
        UndoOutcome: "pending" | "released" | "kept" | "closed" | "cancelled" | "frozen" | "told" | "gone";
        UnstaffedBand: {
            /** @description When it begins */
            begins: components["schemas"]["StartBand"];
            /**
             * @description What exactly it says, in words
             * @example Won deals whose project is active.
             */
            definition: string;
            /**
             * @description Demands
             * @example 4
             */
            demands: number;
            /**
             * @description Hours
             * @example 960
             */
            hours: number;
            /**
             * @description Path of the list behind it, with its filters
             * @example /v1/handovers?milestone=project-active
             */
            list: string;
            /** @description By role, the most hours first */
            roles: components["schemas"]["RoleHours"][];
        };
        UnstaffedDemand: {
            /** @description By when it begins */
            bands: components["schemas"]["UnstaffedBand"][];
            /**
             * Format: date-time
             * @description Of those that were, the longest ago
             * @example 2026-02-14T09:30:00.000Z
             */
            readSince?: string;
            /**
             * @description Deals whose demands the PSA has not been asked for yet; they are missing here
             * @example 0
             */
            unread: number;
        };
        UnstaffedDemandItem: {
            /**
             * Format: date
             * @description Last day
             * @example 2026-08-31
             */
            end: string;
            /**
             * @description Handover key
             * @example main:006Hx00000A1B2CIAV
             */
            handoverKey: string;
            /**
             * @description Hours
             * @example 320
             */
            hours: number;
            /**
             * @description Identifier of the demand in the PSA
             * @example RQ-2026-0042
             */
            id: string;
            /**
             * @description PSA instance
             * @example main
             */
            instance: string;
            /** @description Name of the deal */
            name?: string;
            /**
             * @description Region
             * @example emea
             */
            region: string;
            /**
             * @description Role
             * @example Consultant
             */
            role: string;
            /**
             * Format: date-time
             * @description When the PSA was last asked
             * @example 2026-02-14T09:30:00.000Z
             */
            seenAt: string;
            /**
             * Format: date
             * @description First day
             * @example 2026-03-01
             */
            start: string;
        };
        UnstaffedDemandItemPage: {
            /** @description The items of this page */
            items: components["schemas"]["UnstaffedDemandItem"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        UnwindingDocument: {
            /** @description Who let a used project stay frozen */
            approvedBy?: string;
            /** @description Why */
            approvedReason?: string;
            /**
             * Format: date-time
             * @description When it began
             * @example 2026-02-14T09:30:00.000Z
             */
            begunAt: string;
            /** @description Who began it: a person, or the CRM */
            begunBy: string;
            /**
             * Format: date-time
             * @description When it ended
             * @example 2026-02-14T09:30:00.000Z
             */
            endedAt?: string;
            /** @description What became of the project */
            outcome?: components["schemas"]["UnwindingOutcome"];
            /** @description Why */
            reason: string;
            /** @description Revision of the handover */
            revision: number;
            /** @description What became of each record, in order */
            steps: components["schemas"]["UnwindingStepDocument"][];
            /**
             * @description What was used of its records when that was last looked up
             * @example {
             *       "projects": [
             *         {
             *           "projectId": "P-100042",
             *           "bookedHours": 7.5
             *         }
             *       ],
             *       "invoices": [],
             *       "engagements": [
             *         {
             *           "projectId": "P-100042",
             *           "bookedHours": 2
             *         }
             *       ]
             *     }
             */
            usage?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description What became of the project
         * @enum {string}
         */
        UnwindingOutcome: "cancelled" | "frozen";
        /**
         * @description Step that undoes it
         * @enum {string}
         */
        UnwindingStep: "take-stock" | "assess-usage" | "release-staffing" | "close-billing" | "settle-projects" | "tell-crm";
        UnwindingStepDocument: {
            /** @description Attempts to undo it */
            attempts: number;
            /**
             * Format: date-time
             * @description Its end
             * @example 2026-02-14T09:30:00.000Z
             */
            endedAt?: string;
            /** @description Why the last attempt failed or waits */
            failure?: string;
            /** @description What became of it */
            outcome: components["schemas"]["UndoOutcome"];
            /** @description Place in the ledger */
            position: number;
            /** @description The record */
            record: components["schemas"]["WrittenRecordDocument"];
            /**
             * Format: date-time
             * @description Begin of the last attempt
             * @example 2026-02-14T09:30:00.000Z
             */
            startedAt?: string;
            /** @description Step that undoes it */
            step: components["schemas"]["UnwindingStep"];
        };
        /**
         * @description For what deals waited
         * @enum {string}
         */
        WaitName: "validation" | "people" | "erp" | "psa" | "other";
        /**
         * @description `paused` keeps what happens until it is `enabled` again, which also tries a failing or disabled one at once
         * @enum {string}
         */
        WantedSubscriptionState: "enabled" | "paused";
        /**
         * @description Of a window that recurs: days on which it begins
         * @enum {string}
         */
        Weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
        WindowEnding: {
            /** @description Of a window that recurs: end it for ever; otherwise what is under way ends, and it recurs. One that is once ends for ever */
            forGood?: boolean;
            /**
             * @description Who ends it, where an API asks for a person
             * @example a.keller
             */
            onBehalfOf?: string;
            /**
             * @description Why it may end
             * @example Done earlier
             */
            reason?: string;
        };
        WriteBack: {
            /** @description Deals that came in */
            in: components["schemas"]["CountedFigure"];
            /** @description From the event of the win to the write-back */
            lag: components["schemas"]["WriteBackLag"];
            /** @description Of these, those that were not yet */
            open: components["schemas"]["CountedFigure"];
            /** @description Of these, those that were written back */
            out: components["schemas"]["CountedFigure"];
        };
        WriteBackLag: {
            /**
             * @description Deals that were written back
             * @example 120
             */
            count: number;
            /**
             * @description What exactly it says, in words
             * @example Won deals whose project is active.
             */
            definition: string;
            /**
             * @description Path of the list behind it, with its filters
             * @example /v1/handovers?milestone=project-active
             */
            list: string;
            /**
             * @description Half of them took no longer, in seconds; absent without any
             * @example 4
             */
            p50Seconds?: number;
            /** @description Of twenty, nineteen took no longer, in seconds; absent without any */
            p95Seconds?: number;
        };
        WrittenRecordDocument: {
            /** @description How it differs from what was to be written, where a person has adopted it as it was */
            difference?: string;
            /**
             * @description Identifier there
             * @example P-100042
             */
            id: string;
            /**
             * @description Configured instance of that kind
             * @example main
             */
            instance: string;
            /**
             * @description Kind of system
             * @example erp
             */
            system: string;
            /**
             * @description Type of record
             * @example project
             */
            type: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listActs: {
        parameters: {
            query?: {
                /** @description Only those of this person */
                by?: string;
                /** @description Only those on this cause */
                cause?: string;
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Most items on the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of acts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDocumentPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getAct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the act */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The act */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActWithRefusals"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listHandoversOfAct: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Only those of which this became */
                fate?: components["schemas"]["ActFate"];
                /** @description Most items on the page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Identifier of the act */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of handovers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedHandoverPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    putAppConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the app */
                app: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppConfiguration"];
            };
        };
        responses: {
            /** @description It is known */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description Only what happened in this way */
                action?: string;
                /** @description Only by this hand */
                actor?: string;
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Only at this instant or later */
                from?: string;
                /** @description Most items on the page */
                limit?: number;
                /** @description Which end comes first */
                order?: components["schemas"]["AuditOrder"];
                /** @description Only of this handover, subscription, … */
                subject?: string;
                /** @description Only before this instant */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogEntryPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    verifyAuditLog: {
        parameters: {
            query?: {
                /** @description Place in the chain to begin at */
                fromSequence?: number;
                /** @description The hash that was there */
                knownHash?: string;
                /** @description A place whose hash is known from an export or an earlier verification */
                knownSequence?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listChoices: {
        parameters: {
            query?: {
                /** @description Legal entity whose systems are asked; all when absent */
                legalEntity?: string;
                /** @description Most that are wanted; 20 unless told */
                limit?: number;
                /** @description Words that value, label or detail must hold */
                text?: string;
            };
            header?: never;
            path: {
                /** @description What is picked */
                kind: "employee" | "customer" | "project-template" | "tax-code" | "currency" | "legal-entity" | "service-line" | "practice" | "delivery-region" | "product" | "role" | "skill" | "person";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What fits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChoiceList"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A system behind this one gave no usable answer */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/upstream-failed",
                     *       "title": "Upstream failed",
                     *       "status": 502,
                     *       "detail": "A system behind this one gave no usable answer."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available now, and nothing was done: wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "Not available now, and nothing was done: wait as Retry-After says."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A system behind this one did not answer in time */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/upstream-timeout",
                     *       "title": "Upstream timed out",
                     *       "status": 504,
                     *       "detail": "A system behind this one did not answer in time."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    rehearseDecision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecisionRehearsal"];
            };
        };
        responses: {
            /** @description What came out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRehearsal"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request was understood and refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/rejected",
                     *       "title": "Rejected",
                     *       "status": 422,
                     *       "detail": "The request was understood and refused."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available now, and nothing was done: wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "Not available now, and nothing was done: wait as Retry-After says."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    testDecision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecisionTest"];
            };
        };
        responses: {
            /** @description What came out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionTest"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request was understood and refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/rejected",
                     *       "title": "Rejected",
                     *       "status": 422,
                     *       "detail": "The request was understood and refused."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available now, and nothing was done: wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "Not available now, and nothing was done: wait as Retry-After says."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Cursor of the last event that was seen; from the first event when absent */
                after?: string;
                /** @description Without `after`: from the first event (start, the default), or from now on (end) */
                from?: components["schemas"]["EventsFrom"];
                /** @description Only events of deals of these legal entities */
                legalEntity?: string[];
                /** @description Most events at once */
                limit?: number;
                /** @description Only events of deals of these practices */
                practice?: string[];
                /** @description Only events of this handover, or of a system instance: `erp:de01` */
                subject?: string;
                /** @description Only events of these types; of all when empty */
                type?: string[];
                /** @description Seconds to wait for an event when there is none yet */
                waitSeconds?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessEvents"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listExceptionCauses: {
        parameters: {
            query?: {
                /** @description Only those that this person is at work on */
                assignee?: string;
                /** @description Only those whose start is at risk (true), or is not (false) */
                atRisk?: boolean;
                /** @description Only those of this cause */
                cause?: string;
                /** @description Only those of this checkpoint, or step of an unwinding */
                checkpoint?: components["schemas"]["CheckpointOrStep"];
                /** @description Only those of this class */
                class?: components["schemas"]["ExceptionClass"];
                /** @description Only those of this contract type */
                contractType?: string;
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Only those that this region delivers */
                deliveryRegion?: string;
                /** @description Only those of this legal entity */
                legalEntity?: string;
                /** @description Most items on the page */
                limit?: number;
                /** @description Only those that were opened before this instant */
                openedBefore?: string;
                /** @description Only those that were opened at this instant or later */
                openedFrom?: string;
                /** @description `count`, the default: the most frequent first. `risk`: the greatest sum of value times days at risk first, values of different currencies added as they are */
                order?: components["schemas"]["CauseOrder"];
                /** @description Only those whose due date has passed (true), or has not (false) */
                overdue?: boolean;
                /** @description Only those of this owner */
                owner?: components["schemas"]["ExceptionOwner"];
                /** @description Only those of this practice */
                practice?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of causes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExceptionCausePage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    adoptExceptionCause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Cause */
                cause: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ruling"];
            };
        };
        responses: {
            /** @description The handovers go on, in their queue */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryResult"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request was understood and refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/rejected",
                     *       "title": "Rejected",
                     *       "status": 422,
                     *       "detail": "The request was understood and refused."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    approveExceptionCause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Cause */
                cause: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ruling"];
            };
        };
        responses: {
            /** @description The handovers go on, in their queue */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryResult"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request was understood and refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/rejected",
                     *       "title": "Rejected",
                     *       "status": 422,
                     *       "detail": "The request was understood and refused."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    assignExceptionCause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Cause */
                cause: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assignment"];
            };
        };
        responses: {
            /** @description How many were changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExceptionsChanged"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    commentOnExceptionCause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Cause */
                cause: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Comment"];
            };
        };
        responses: {
            /** @description How many were changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExceptionsChanged"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    editExceptionCause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Cause */
                cause: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Edit"];
            };
        };
        responses: {
            /** @description The handovers go on, in their queue */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryResult"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request was understood and refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/rejected",
                     *       "title": "Rejected",
                     *       "status": 422,
                     *       "detail": "The request was understood and refused."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    retryExceptionCause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Cause */
                cause: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retry"];
            };
        };
        responses: {
            /** @description The handovers go on, in their queue */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryResult"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request was understood and refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/rejected",
                     *       "title": "Rejected",
                     *       "status": 422,
                     *       "detail": "The request was understood and refused."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    skipExceptionCause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Cause */
                cause: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ruling"];
            };
        };
        responses: {
            /** @description The handovers go on, in their queue */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryResult"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request was understood and refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/rejected",
                     *       "title": "Rejected",
                     *       "status": 422,
                     *       "detail": "The request was understood and refused."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    unwindExceptionCause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Cause */
                cause: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ruling"];
            };
        };
        responses: {
            /** @description The handovers go on, in their queue */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryResult"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request was understood and refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/rejected",
                     *       "title": "Rejected",
                     *       "status": 422,
                     *       "detail": "The request was understood and refused."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listExceptions: {
        parameters: {
            query?: {
                /** @description Only those that this person is at work on */
                assignee?: string;
                /** @description Only those whose start is at risk (true), or is not (false) */
                atRisk?: boolean;
                /** @description Only those of this cause */
                cause?: string;
                /** @description Only those of this checkpoint, or step of an unwinding */
                checkpoint?: components["schemas"]["CheckpointOrStep"];
                /** @description Only those of this class */
                class?: components["schemas"]["ExceptionClass"];
                /** @description Only those of this contract type */
                contractType?: string;
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Only those that this region delivers */
                deliveryRegion?: string;
                /** @description Only those of this legal entity */
                legalEntity?: string;
                /** @description Most items on the page */
                limit?: number;
                /** @description Only open ones (true, the default), or only cleared ones */
                open?: boolean;
                /** @description Only those that were opened before this instant */
                openedBefore?: string;
                /** @description Only those that were opened at this instant or later */
                openedFrom?: string;
                /** @description `newest`, the default: the last to be opened first. `risk`: the greatest value times days at risk first, values of different currencies as they are */
                order?: components["schemas"]["ExceptionOrder"];
                /** @description Only those whose due date has passed (true), or has not (false) */
                overdue?: boolean;
                /** @description Only those of this owner */
                owner?: components["schemas"]["ExceptionOwner"];
                /** @description Only those of this practice */
                practice?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of exceptions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExceptionSummaryPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the exception */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exception */
            200: {
                headers: {
                    /** @description Entity tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverException"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    adoptException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the exception */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ruling"];
            };
        };
        responses: {
            /** @description The handover goes on */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryResult"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request was understood and refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/rejected",
                     *       "title": "Rejected",
                     *       "status": 422,
                     *       "detail": "The request was understood and refused."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    approveException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the exception */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ruling"];
            };
        };
        responses: {
            /** @description The handover goes on */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryResult"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request was understood and refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/rejected",
                     *       "title": "Rejected",
                     *       "status": 422,
                     *       "detail": "The request was understood and refused."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    assignException: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the exception as you read it */
                "if-match"?: string;
            };
            path: {
                /** @description Identifier of the exception */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assignment"];
            };
        };
        responses: {
            /** @description The exception */
            200: {
                headers: {
                    /** @description Entity tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverException"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The thing has changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/precondition-failed",
                     *       "title": "Precondition failed",
                     *       "status": 412,
                     *       "detail": "The thing has changed since it was read."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    commentOnException: {
        parameters: {
            query?: never;
            header?: {
                /** @description With `no-cache` what is to be created is looked up first, and no kept answer is given: for an attempt after one whose outcome is not known. */
                "Cache-Control"?: string;
                /** @description Names this request: sent again with the same key and body it gets the same answer, and nothing is created twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Identifier of the exception */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Comment"];
            };
        };
        responses: {
            /** @description The exception */
            201: {
                headers: {
                    /** @description Entity tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverException"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     The request is not valid
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request was understood and refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/rejected",
                     *       "title": "Rejected",
                     *       "status": 422,
                     *       "detail": "The request was understood and refused."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listEditableFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the exception */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be edited */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditableFields"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    editException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the exception */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Edit"];
            };
        };
        responses: {
            /** @description The handover goes on */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryResult"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request was understood and refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/rejected",
                     *       "title": "Rejected",
                     *       "status": 422,
                     *       "detail": "The request was understood and refused."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    retryException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the exception */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retry"];
            };
        };
        responses: {
            /** @description The handover goes on */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryResult"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request was understood and refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/rejected",
                     *       "title": "Rejected",
                     *       "status": 422,
                     *       "detail": "The request was understood and refused."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    skipException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the exception */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ruling"];
            };
        };
        responses: {
            /** @description The handover goes on */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryResult"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request was understood and refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/rejected",
                     *       "title": "Rejected",
                     *       "status": 422,
                     *       "detail": "The request was understood and refused."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    unwindException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the exception */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ruling"];
            };
        };
        responses: {
            /** @description The handover goes on */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryResult"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request was understood and refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/rejected",
                     *       "title": "Rejected",
                     *       "status": 422,
                     *       "detail": "The request was understood and refused."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    countHandovers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverCounts"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listHandovers: {
        parameters: {
            query?: {
                /** @description Only those of this contract type */
                contractType?: string;
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Only those that this region delivers */
                deliveryRegion?: string;
                /** @description Ascending or descending; descending unless told. A deal without a start counts as the last to start, one without an amount as the smallest */
                direction?: components["schemas"]["SortDirection"];
                /** @description Only those with an open exception that this one can help with */
                exceptionOwner?: components["schemas"]["ExceptionOwner"];
                /** @description Only those of this legal entity */
                legalEntity?: string;
                /** @description Most items on the page */
                limit?: number;
                /** @description Only those of this figure of the overview, none of which is being taken back or was */
                milestone?: components["schemas"]["Milestone"];
                /** @description Only those of this practice */
                practice?: string;
                /** @description Only those that wrote the record with this id, in whichever system */
                recordId?: string;
                /** @description By what they are sorted; by `receivedAt` unless told */
                sort?: components["schemas"]["HandoverSort"];
                /** @description Only those that start on this day or later */
                startFrom?: string;
                /** @description Only those that start on this day or earlier */
                startTo?: string;
                /** @description Only those in one of these states */
                state?: components["schemas"]["HandoverState"][];
                /** @description Only those whose name, customer, project id or opportunity id contains this text */
                text?: string;
                /** @description Only those that wait for this system, or for one instance of it */
                waitingFor?: string;
                /** @description Only those won on this day (UTC) or later */
                wonFrom?: string;
                /** @description Only those won on this day (UTC) or earlier */
                wonTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of handovers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Handover key */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The handover */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listHandoverCalls: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Most items on the page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Handover key */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of calls */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverCalls"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getHandoverRecords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Handover key */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records, side by side */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemRecords"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    unwindHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Handover key */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ruling"];
            };
        };
        responses: {
            /** @description The handover unwinds */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryResult"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    withdrawIntervention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ruling"];
            };
        };
        responses: {
            /** @description It is withdrawn */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listMaintenanceWindows: {
        parameters: {
            query?: {
                /** @description Only those of this instance */
                instance?: string;
                /** @description Only those of this kind of system */
                system?: components["schemas"]["SystemName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The windows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemMaintenancePage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A system behind this one gave no usable answer */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/upstream-failed",
                     *       "title": "Upstream failed",
                     *       "status": 502,
                     *       "detail": "A system behind this one gave no usable answer."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available now, and nothing was done: wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "Not available now, and nothing was done: wait as Retry-After says."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A system behind this one did not answer in time */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/upstream-timeout",
                     *       "title": "Upstream timed out",
                     *       "status": 504,
                     *       "detail": "A system behind this one did not answer in time."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    planMaintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description With `no-cache` what is to be created is looked up first, and no kept answer is given: for an attempt after one whose outcome is not known. */
                "Cache-Control"?: string;
                /** @description Names this request: sent again with the same key and body it gets the same answer, and nothing is created twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSystemMaintenance"];
            };
        };
        responses: {
            /** @description The window */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemMaintenance"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request was understood and refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/rejected",
                     *       "title": "Rejected",
                     *       "status": 422,
                     *       "detail": "The request was understood and refused."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A system behind this one gave no usable answer */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/upstream-failed",
                     *       "title": "Upstream failed",
                     *       "status": 502,
                     *       "detail": "A system behind this one gave no usable answer."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available now, and nothing was done: wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "Not available now, and nothing was done: wait as Retry-After says."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A system behind this one did not answer in time */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/upstream-timeout",
                     *       "title": "Upstream timed out",
                     *       "status": 504,
                     *       "detail": "A system behind this one did not answer in time."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    endMaintenance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WindowEnding"];
            };
        };
        responses: {
            /** @description It has ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A system behind this one gave no usable answer */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/upstream-failed",
                     *       "title": "Upstream failed",
                     *       "status": 502,
                     *       "detail": "A system behind this one gave no usable answer."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available now, and nothing was done: wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "Not available now, and nothing was done: wait as Retry-After says."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A system behind this one did not answer in time */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/upstream-timeout",
                     *       "title": "Upstream timed out",
                     *       "status": 504,
                     *       "detail": "A system behind this one did not answer in time."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listMaintenanceOccurrences: {
        parameters: {
            query?: {
                /** @description How many days ahead; 30 unless told */
                days?: number;
                /** @description Only those of this instance */
                instance?: string;
                /** @description Only those of this kind of system */
                system?: components["schemas"]["SystemName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The times */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemMaintenanceOccurrencePage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A system behind this one gave no usable answer */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/upstream-failed",
                     *       "title": "Upstream failed",
                     *       "status": 502,
                     *       "detail": "A system behind this one gave no usable answer."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available now, and nothing was done: wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "Not available now, and nothing was done: wait as Retry-After says."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A system behind this one did not answer in time */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/upstream-timeout",
                     *       "title": "Upstream timed out",
                     *       "status": 504,
                     *       "detail": "A system behind this one did not answer in time."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listNotificationRules: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Most items on the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationRulePage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    createNotificationRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNotificationRule"];
            };
        };
        responses: {
            /** @description The rule */
            201: {
                headers: {
                    /** @description Version of it, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationRule"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getNotificationRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the rule */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule */
            200: {
                headers: {
                    /** @description Version of it, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationRule"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deleteNotificationRule: {
        parameters: {
            query?: {
                /** @description Who asks, where an API asks for a person; needs the scope `people:represent` */
                onBehalfOf?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the rule */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    updateNotificationRule: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
                /** @description ETag of it as you read it */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the rule */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationRuleChange"];
            };
        };
        responses: {
            /** @description The rule as it is now */
            200: {
                headers: {
                    /** @description Version of it, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationRule"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The thing has changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/precondition-failed",
                     *       "title": "Precondition failed",
                     *       "status": 412,
                     *       "detail": "The thing has changed since it was read."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request must say which version it changes (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/precondition-required",
                     *       "title": "Precondition required",
                     *       "status": 428,
                     *       "detail": "The request must say which version it changes (If-Match)."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    testNotificationRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the rule */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationRuleAct"];
            };
        };
        responses: {
            /** @description Whether it was taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTest"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Most items on the page */
                limit?: number;
                /** @description Only those of this rule */
                ruleId?: string;
                /** @description `gathering` until its time comes, `due` until somebody has taken it, then `sent`; `failed` after three days in which nobody did */
                state?: components["schemas"]["NotificationState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notifications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: {
                /** @description CRM instance */
                crmInstance?: string;
                /** @description Stage whose gate is meant; closed-won unless told */
                stage?: components["schemas"]["GatedStage"];
            };
            header?: never;
            path: {
                /** @description Opportunity in the CRM */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The readiness */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityReadiness"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available now, and nothing was done: wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "Not available now, and nothing was done: wait as Retry-After says."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listStageReviews: {
        parameters: {
            query?: {
                /** @description CRM instance */
                crmInstance?: string;
            };
            header?: never;
            path: {
                /** @description Opportunity in the CRM */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reviews */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageReviewList"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getOpportunityTrace: {
        parameters: {
            query?: {
                /** @description CRM instance */
                crmInstance?: string;
            };
            header?: never;
            path: {
                /** @description Opportunity in the CRM */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trace */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityTrace"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available now, and nothing was done: wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "Not available now, and nothing was done: wait as Retry-After says."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    receiveOpportunityEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpportunityEvent"];
            };
        };
        responses: {
            /** @description What became of the event */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventReceipt"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request was understood and refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/rejected",
                     *       "title": "Rejected",
                     *       "status": 422,
                     *       "detail": "The request was understood and refused."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available now, and nothing was done: wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "Not available now, and nothing was done: wait as Retry-After says."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getFilterValues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilterValues"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getFirstTimeRight: {
        parameters: {
            query?: {
                /** @description Only deals of this contract type */
                contractType?: string;
                /** @description Only deals that this region delivers */
                deliveryRegion?: string;
                /** @description Only deals won from here on */
                from?: string;
                /** @description Only deals of this legal entity */
                legalEntity?: string;
                /** @description Only deals of this practice */
                practice?: string;
                /** @description Only deals won before this instant */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rate */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstTimeRight"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getLeadTimes: {
        parameters: {
            query?: {
                /** @description Only deals of this contract type */
                contractType?: string;
                /** @description Only deals that this region delivers */
                deliveryRegion?: string;
                /** @description Only deals won from here on */
                from?: string;
                /** @description Only deals of this legal entity */
                legalEntity?: string;
                /** @description Only deals of this practice */
                practice?: string;
                /** @description Only deals won before this instant */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lead times */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadTimes"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getOpenExceptions: {
        parameters: {
            query?: {
                /** @description Only deals of this contract type */
                contractType?: string;
                /** @description Only deals that this region delivers */
                deliveryRegion?: string;
                /** @description Only deals won from here on */
                from?: string;
                /** @description Only deals of this legal entity */
                legalEntity?: string;
                /** @description Only deals of this practice */
                practice?: string;
                /** @description Only deals won before this instant */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open exceptions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenExceptions"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getPipeline: {
        parameters: {
            query?: {
                /** @description Only deals of this contract type */
                contractType?: string;
                /** @description Only deals that this region delivers */
                deliveryRegion?: string;
                /** @description Only deals won from here on */
                from?: string;
                /** @description Only deals of this legal entity */
                legalEntity?: string;
                /** @description Only deals of this practice */
                practice?: string;
                /** @description Only deals won before this instant */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pipeline and backlog */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pipeline"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getProjectsAndDeals: {
        parameters: {
            query?: {
                /** @description Only deals of this contract type */
                contractType?: string;
                /** @description Only deals that this region delivers */
                deliveryRegion?: string;
                /** @description Only deals won from here on */
                from?: string;
                /** @description Only deals of this legal entity */
                legalEntity?: string;
                /** @description Only deals of this practice */
                practice?: string;
                /** @description Only deals won before this instant */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectsAndDeals"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getReadinessFunnel: {
        parameters: {
            query?: {
                /** @description Only deals of this contract type */
                contractType?: string;
                /** @description Only deals that this region delivers */
                deliveryRegion?: string;
                /** @description Only deals won from here on */
                from?: string;
                /** @description Only deals of this legal entity */
                legalEntity?: string;
                /** @description Only deals of this practice */
                practice?: string;
                /** @description Only deals won before this instant */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The funnel */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessFunnel"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getUnstaffedDemand: {
        parameters: {
            query?: {
                /** @description Only deals of this contract type */
                contractType?: string;
                /** @description Only deals that this region delivers */
                deliveryRegion?: string;
                /** @description Only deals won from here on */
                from?: string;
                /** @description Only deals of this legal entity */
                legalEntity?: string;
                /** @description Only deals of this practice */
                practice?: string;
                /** @description Only deals won before this instant */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unstaffed demand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnstaffedDemand"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getWriteBack: {
        parameters: {
            query?: {
                /** @description Only deals of this contract type */
                contractType?: string;
                /** @description Only deals that this region delivers */
                deliveryRegion?: string;
                /** @description Only deals won from here on */
                from?: string;
                /** @description Only deals of this legal entity */
                legalEntity?: string;
                /** @description Only deals of this practice */
                practice?: string;
                /** @description Only deals won before this instant */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteBack"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listPipelineDeals: {
        parameters: {
            query?: {
                /** @description Only deals of this contract type */
                contractType?: string;
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Only deals that this region delivers */
                deliveryRegion?: string;
                /** @description Only deals of this legal entity */
                legalEntity?: string;
                /** @description Most items on the page */
                limit?: number;
                /** @description Only deals of this practice */
                practice?: string;
                /** @description Only those at this stage */
                stage?: components["schemas"]["ReviewedStage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineDealPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listReceivedEvents: {
        parameters: {
            query?: {
                /** @description Only those of this CRM instance */
                crmInstance?: string;
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Only those with this fate */
                fate?: components["schemas"]["EventFate"];
                /** @description Most items on the page */
                limit?: number;
                /** @description Only those of this opportunity */
                opportunityId?: string;
                /** @description Only those that came in this way */
                origin?: components["schemas"]["EventOrigin"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedEventPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    retryReceivedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the event */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventRetry"];
            };
        };
        responses: {
            /** @description What became of it this time */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventReceipt"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    countReconciliation: {
        parameters: {
            query?: {
                /** @description From here on; 31 days before `to` when absent */
                from?: string;
                /** @description Only deals of this legal entity */
                legalEntity?: string;
                /** @description Up to, and without, here; now when absent */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationCounts"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listReconciliationDifferences: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Only those of this handover */
                handoverKey?: string;
                /** @description Only those of this kind */
                kind?: components["schemas"]["DifferenceKind"];
                /** @description Only those of this legal entity */
                legalEntity?: string;
                /** @description Most items on the page */
                limit?: number;
                /** @description Only those in this state; open ones when absent */
                state?: components["schemas"]["DifferenceState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of differences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationDifferencePage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getReconciliationDifference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the difference */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The difference */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationDifference"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    dismissReconciliationDifference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the difference */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Dismissal"];
            };
        };
        responses: {
            /** @description The difference */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationDifference"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    fixReconciliationDifference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the difference */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FixRequest"];
            };
        };
        responses: {
            /** @description The difference; the next run sees whether it is gone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationDifference"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A system behind this one gave no usable answer */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/upstream-failed",
                     *       "title": "Upstream failed",
                     *       "status": 502,
                     *       "detail": "A system behind this one gave no usable answer."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available now, and nothing was done: wait as Retry-After says */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "Not available now, and nothing was done: wait as Retry-After says."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A system behind this one did not answer in time */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/upstream-timeout",
                     *       "title": "Upstream timed out",
                     *       "status": 504,
                     *       "detail": "A system behind this one did not answer in time."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listReconciliationRuns: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Most items on the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationRunPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    startReconciliation: {
        parameters: {
            query?: never;
            header?: {
                /** @description With `no-cache` what is to be created is looked up first, and no kept answer is given: for an attempt after one whose outcome is not known. */
                "Cache-Control"?: string;
                /** @description Names this request: sent again with the same key and body it gets the same answer, and nothing is created twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReconciliationRun"];
            };
        };
        responses: {
            /** @description The run, which begins by itself */
            202: {
                headers: {
                    /** @description Where the run is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationRun"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request was understood and refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/rejected",
                     *       "title": "Rejected",
                     *       "status": 422,
                     *       "detail": "The request was understood and refused."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getReconciliationRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the run */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationRun"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    cancelReconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the run */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FixRequest"];
            };
        };
        responses: {
            /** @description The run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationRun"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listSubscriptions: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Most items on the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subscriptions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubscription"];
            };
        };
        responses: {
            /** @description The subscription, with its secret */
            201: {
                headers: {
                    /** @description Version of it, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedSubscription"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the subscription */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription */
            200: {
                headers: {
                    /** @description Version of it, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deleteSubscription: {
        parameters: {
            query?: {
                /** @description Who asks, where an API asks for a person; needs the scope `people:represent` */
                onBehalfOf?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the subscription */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    updateSubscription: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
                /** @description ETag of it as you read it */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the subscription */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionChange"];
            };
        };
        responses: {
            /** @description The subscription as it is now */
            200: {
                headers: {
                    /** @description Version of it, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The thing has changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/precondition-failed",
                     *       "title": "Precondition failed",
                     *       "status": 412,
                     *       "detail": "The thing has changed since it was read."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request must say which version it changes (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/precondition-required",
                     *       "title": "Precondition required",
                     *       "status": 428,
                     *       "detail": "The request must say which version it changes (If-Match)."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Most items on the page */
                limit?: number;
                /** @description Only those */
                state?: components["schemas"]["DeliveryState"];
            };
            header?: never;
            path: {
                /** @description Identifier of the subscription */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    replaySubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the subscription */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionReplay"];
            };
        };
        responses: {
            /** @description The subscription, at that point */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    rotateSubscriptionSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the subscription */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionAct"];
            };
        };
        responses: {
            /** @description The new secret, this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionSecret"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The request contradicts what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts what is there."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    testSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the subscription */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionAct"];
            };
        };
        responses: {
            /** @description What the receiver answered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionTest"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is no such thing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listSystemInstances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instances, by kind of system */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemInstancePage"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listUnstaffedDemands: {
        parameters: {
            query?: {
                /** @description Only deals of this contract type */
                contractType?: string;
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Only deals that this region delivers */
                deliveryRegion?: string;
                /** @description Only deals of this legal entity */
                legalEntity?: string;
                /** @description Most items on the page */
                limit?: number;
                /** @description Only deals of this practice */
                practice?: string;
                /** @description Only what begins before this day */
                startsBefore?: string;
                /** @description Only what begins on this day or later */
                startsFrom?: string;
                /** @description Only of deals won from here on */
                wonFrom?: string;
                /** @description Only of deals won before this instant */
                wonTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of demands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnstaffedDemandItemPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/invalid-request",
                     *       "title": "Invalid request",
                     *       "status": 400,
                     *       "detail": "The request is not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unauthorized",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "The access token is missing or not valid."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The access token lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "The access token lacks the scope."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Something failed that the caller cannot mend */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/internal-error",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "Something failed that the caller cannot mend."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
}
