/* Generated from openapi/system-crm by `npm run contracts`: do not edit. */

export interface paths {
    "/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an account
         * @description Of an account that was merged into another, the other: the answer then has an id of its own.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read with what this API is configured
         * @description The variables of the replica that answers, secrets masked; settings that refer to a secret show the reference.
         */
        get: operations["getAppConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the configured instances
         * @description Whether they are called, in all replicas, and how their calls fare in this one.
         */
        get: operations["listInstances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/instances/{name}/drift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare the mapping of an instance with its system
         * @description Asks the system now: fields that it lacks, fields of another type, values that it offers and nobody mapped.
         */
        get: operations["inspectMapping"];
        put?: never;
        post?: never;
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
         * List the maintenance windows
         * @description Those under way and to come, what is first first. Those that are over are not listed.
         */
        get: operations["listMaintenanceWindows"];
        put?: never;
        /**
         * Plan a maintenance window
         * @description The instance is not called inside it; every replica obeys it within a second. Requests for the instance are answered 503 `maintenance`.
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
         * @description Calls go on within a second. What recurs does so again the next time, unless it is ended for good.
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
         * List when instances will not be called
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
    "/v1/opportunities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an opportunity
         * @description With lines, milestones, role assumptions, account, contacts and quotes.
         */
        get: operations["getOpportunity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opportunities/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write a handover back
         * @description Project, state, readiness and link, and notes for the seller: all of it or nothing. Repeating it changes nothing.
         */
        put: operations["writeBackHandover"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opportunities/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave a note for the seller
         * @description One note for each external reference: where there is one already, it is answered.
         */
        post: operations["createOpportunityNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opportunity-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List opportunities that changed
         * @description Oldest first; without a cursor since an instant, or from the beginning of what the CRM keeps. A page without items is the end; keep the cursor that led there to go on from it later. A change may come again with the same version.
         */
        get: operations["listOpportunityChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/won-opportunities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List won opportunities
         * @description Those that stand as won, each once; for whoever checks that none was missed.
         */
        get: operations["listWonOpportunities"];
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
        /**
         * @description Whether it is called, in all replicas: `down` after several failures in a row, `limited` while it asks to be left alone
         * @enum {string}
         */
        Availability: "available" | "maintenance" | "down" | "limited";
        /**
         * @description Billing method agreed
         * @enum {string}
         */
        BillingMethod: "time-and-expenses" | "fixed-schedule" | "milestone" | "recurring";
        /**
         * @description Breaker: open while calls are refused because the system was down
         * @enum {string}
         */
        BreakerState: "closed" | "open" | "half-open";
        Contact: {
            /** @description E-mail address */
            email?: string;
            /** @description Name */
            name: string;
            /**
             * @description Role in the deal
             * @example Economic buyer
             */
            role?: string;
        };
        /**
         * @description Contract type
         * @enum {string}
         */
        ContractType: "time-and-materials" | "fixed-price" | "milestone" | "retainer" | "managed-service" | "subscription";
        CreatedOpportunityNote: {
            /** @description What is wrong, who can fix it, what happens then */
            body: string;
            /** @description The caller's own unique reference */
            externalReference: string;
            /** @description Identifier of the note in the CRM */
            id: string;
            /**
             * @description Subject
             * @example Handover blocked: project manager missing
             */
            subject: string;
        };
        CrmAccount: {
            /**
             * @description Country, as the CRM has it
             * @example DE
             */
            country?: string;
            /**
             * @description Key by which CRM and ERP know the same customer
             * @example C-1001
             */
            customerNumber?: string;
            /** @description Identifier of the account in the CRM */
            id: string;
            /**
             * @description Name
             * @example Nordwind Energie AG
             */
            name: string;
        };
        ExternalReference: {
            /**
             * @description Identifier there
             * @example 006Hx00000A1B2CIAV
             */
            id: string;
            /**
             * @description Configured instance of that kind
             * @example main
             */
            instance: string;
            /**
             * @description Kind of system
             * @example crm
             */
            system: string;
            /**
             * @description Type of record there
             * @example opportunity
             */
            type: string;
        };
        HandoverWriteBack: {
            /**
             * @description State of the handover
             * @example provisioned
             */
            handoverState: string;
            /** @description Link to the handover */
            link?: string;
            /** @description Notes for the seller, written with the rest or not at all; one for each external reference */
            notes?: components["schemas"]["OpportunityNote"][];
            /** @description Identifier of the ERP project */
            projectId?: string;
            /** @description Billing profile and schedules exist; invoices can be made */
            readyToBill: boolean;
            /** @description Demand is raised; people can be assigned */
            readyToStaff: boolean;
            /** @description The project exists with its dimensions; work can begin */
            readyToStart: boolean;
        };
        Instance: {
            /**
             * @description Whether it is called, in all replicas: `down` after several failures in a row, `limited` while it asks to be left alone
             * @example available
             */
            availability: components["schemas"]["Availability"];
            /**
             * @description Calls that this replica made in the last second
             * @example 12
             */
            callsPerSecond: number;
            /**
             * @description Calls that all replicas may have under way at once
             * @example 32
             */
            concurrency: number;
            /**
             * @description Used when a request names none
             * @example true
             */
            default: boolean;
            /**
             * @description Calls under way
             * @example 3
             */
            inFlight: number;
            /** @description Legal entities that it serves */
            legalEntities: components["schemas"]["ServedLegalEntityDocument"][];
            /**
             * @description Calls a second that all replicas may make at most, as configured; no limit when absent
             * @example 50
             */
            limitPerSecond?: number;
            /**
             * @description Whether the configured mapping fits the system, as last compared; see `drift`
             * @example sound
             */
            mapping: components["schemas"]["MappingState"];
            /**
             * @description Name
             * @example main
             */
            name: string;
            /**
             * @description Calls that wait for their turn
             * @example 0
             */
            queued: number;
            /**
             * @description Calls a second that all replicas may make now; no limit when absent
             * @example 50
             */
            ratePerSecond?: number;
            /** @description Why it is not called */
            reason?: string;
            /**
             * Format: date-time
             * @description Since when it is not
             * @example 2026-02-14T09:30:00.000Z
             */
            since?: string;
            /**
             * @description Breaker: open while calls are refused because the system was down
             * @example closed
             */
            state: components["schemas"]["BreakerState"];
            /**
             * Format: date-time
             * @description When it is called again; of one that is down, when it is tried
             * @example 2026-02-14T09:30:00.000Z
             */
            until?: string;
            /**
             * @description Vendor whose protocol it speaks
             * @example sandbox
             */
            vendor: string;
        };
        InstancePage: {
            /** @description The items of this page */
            items: components["schemas"]["Instance"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        MaintenanceOccurrence: {
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
             * @description Identifier of the window
             * @example 8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d
             */
            windowId: string;
        };
        MaintenanceOccurrencePage: {
            /** @description The items of this page */
            items: components["schemas"]["MaintenanceOccurrence"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        MaintenanceWindow: {
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
        MaintenanceWindowPage: {
            /** @description The items of this page */
            items: components["schemas"]["MaintenanceWindow"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        MappingDrift: {
            /**
             * Format: date-time
             * @description When it was compared
             * @example 2026-02-14T09:30:00.000Z
             */
            comparedAt: string;
            /** @description What does not fit */
            findings: components["schemas"]["MappingFinding"][];
            /**
             * @description Whether its vendor can be asked; where not, nothing is found
             * @example true
             */
            inspectable: boolean;
            /**
             * @description Name of the instance
             * @example main
             */
            instance: string;
        };
        /**
         * @description What is wrong
         * @enum {string}
         */
        MappingFault: "missing" | "wrong-type" | "not-writable" | "unmapped-value" | "unknown-value";
        MappingFinding: {
            /** @description What is wrong */
            fault: components["schemas"]["MappingFault"];
            /**
             * @description Our name of what is mapped
             * @example opportunity.purchaseOrder
             */
            field: string;
            /** @description What is wrong and what to do about it */
            sentence: string;
            /** @description Records fail of it, or are read otherwise */
            severity: components["schemas"]["MappingSeverity"];
            /**
             * @description Value that it is about
             * @example Barter
             */
            value?: string;
            /**
             * @description The system's name of it
             * @example Opportunity.PO_Number__c
             */
            vendorField: string;
        };
        /**
         * @description Records fail of it, or are read otherwise
         * @enum {string}
         */
        MappingSeverity: "error" | "warning";
        /**
         * @description Whether the configured mapping fits the system, as last compared; see `drift`
         * @enum {string}
         */
        MappingState: "sound" | "at-odds" | "unknown";
        Money: {
            /**
             * @description Decimal amount
             * @example 48000.00
             */
            amount: string;
            /**
             * @description ISO 4217 currency
             * @example EUR
             */
            currency: string;
        };
        NewMaintenanceWindow: {
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
        Opportunity: {
            /** @description The customer */
            account?: components["schemas"]["CrmAccount"];
            /** @description Amount of the deal */
            amount?: components["schemas"]["Money"];
            /** @description The exceptional terms of the deal were approved */
            approved?: boolean;
            /** @description Billing method agreed */
            billingMethod?: components["schemas"]["BillingMethod"];
            /**
             * Format: date
             * @description Day on which it was or should be closed
             * @example 2026-03-01
             */
            closeDate?: string;
            /** @description Contacts of the deal */
            contacts: components["schemas"]["Contact"][];
            /** @description Contract type */
            contractType?: components["schemas"]["ContractType"];
            /**
             * @description Legal entity that delivers, where it is another one
             * @example GB01
             */
            deliveringLegalEntity?: string;
            /**
             * @description Region that delivers
             * @example emea
             */
            deliveryRegion?: string;
            /**
             * Format: date
             * @description Estimated end
             * @example 2026-03-01
             */
            estimatedEnd?: string;
            /**
             * Format: date
             * @description Estimated start
             * @example 2026-03-01
             */
            estimatedStart?: string;
            /** @description The same record in other systems */
            externalReferences: components["schemas"]["ExternalReference"][];
            /**
             * @description Identifier in the source system
             * @example P-2026-0042
             */
            id: string;
            /**
             * @description Legal entity that signs
             * @example DE01
             */
            legalEntity?: string;
            /** @description What was sold */
            lines: components["schemas"]["OpportunityLine"][];
            /** @description Milestones agreed */
            milestones: components["schemas"]["OpportunityMilestone"][];
            /**
             * @description Name of the deal
             * @example Nordwind: billing platform migration
             */
            name: string;
            /** @description Name of the seller who owns the deal */
            owner?: string;
            /**
             * @description Payment terms agreed
             * @example net-30
             */
            paymentTerms?: string;
            /**
             * @description Practice
             * @example engineering
             */
            practice?: string;
            /** @description Probability in per cent */
            probability?: number;
            /** @description Project that the deal became, as written back */
            projectId?: string;
            /**
             * @description Employee number of the project manager
             * @example E1003
             */
            projectManager?: string;
            /** @description Customer's purchase order */
            purchaseOrder?: string;
            /** @description Quotes, where the CRM keeps them */
            quotes?: components["schemas"]["OpportunityQuote"][];
            /** @description Who will be needed, as sales sees it */
            roleAssumptions: components["schemas"]["RoleAssumption"][];
            /**
             * @description Service line
             * @example cloud
             */
            serviceLine?: string;
            /**
             * @description Reference of the statement of work
             * @example SOW-2026-014
             */
            sowReference?: string;
            /** @description Stage of the deal */
            stage: components["schemas"]["Stage"];
            /**
             * @description The stage in the words of the CRM
             * @example Closed Won
             */
            stageName: string;
            /**
             * Format: date-time
             * @description When the source last changed it
             * @example 2026-02-14T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * @description Version of the record in its source, or a hash of it; also its ETag
             * @example 17
             */
            version: string;
            /** @description What stands in the fields that a handover writes back */
            writtenBack?: components["schemas"]["WrittenBack"];
        };
        OpportunityChange: {
            /**
             * @description When it changed (ISO 8601)
             * @example 2026-02-14T09:30:00.000Z
             */
            changedAt: string;
            /** @description The record was deleted */
            deleted?: boolean;
            /** @description Identifier of the opportunity */
            id: string;
            /** @description Its stage now */
            stage: components["schemas"]["Stage"];
            /** @description Version of the record */
            version: string;
        };
        OpportunityChangePage: {
            /** @description The items of this page */
            items: components["schemas"]["OpportunityChange"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        OpportunityLine: {
            /** @description Amount of the line */
            amount: components["schemas"]["Money"];
            /** @description What was sold, in words */
            description?: string;
            /** @description Identifier of the line in the CRM */
            id: string;
            /**
             * @description Product or service sold
             * @example Cloud migration
             */
            product: string;
            /**
             * @description Quantity
             * @example 1
             */
            quantity: number;
        };
        OpportunityMilestone: {
            /** @description Amount that falls due with it */
            amount: components["schemas"]["Money"];
            /**
             * Format: date
             * @description When it is due
             * @example 2026-03-01
             */
            dueDate: string;
            /**
             * @description Name of the milestone
             * @example Design accepted
             */
            name: string;
        };
        OpportunityNote: {
            /** @description What is wrong, who can fix it, what happens then */
            body: string;
            /** @description The caller's own unique reference */
            externalReference: string;
            /**
             * @description Subject
             * @example Handover blocked: project manager missing
             */
            subject: string;
        };
        OpportunityQuote: {
            /**
             * Format: date
             * @description Last day on which it is good
             * @example 2026-03-01
             */
            expires?: string;
            /** @description Identifier of the quote in the CRM */
            id: string;
            /**
             * @description Name
             * @example Migration, agreed
             */
            name: string;
            /** @description Total without tax */
            net: components["schemas"]["Money"];
            /**
             * @description Number under which the customer knows it
             * @example 00000042
             */
            number: string;
            /**
             * @description Status in the words of the CRM
             * @example Accepted
             */
            status?: string;
            /** @description It is the quote from which the deal's lines and amount are taken */
            synced: boolean;
            /** @description Total with tax and charges */
            total?: components["schemas"]["Money"];
        };
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
        RoleAssumption: {
            /**
             * Format: date
             * @description Last day needed; the project end unless told
             * @example 2026-03-01
             */
            end?: string;
            /**
             * @description Hours of work
             * @example 320
             */
            hours: number;
            /**
             * @description Role
             * @example Senior consultant
             */
            role: string;
            /** @description Skills asked for */
            skills?: string[];
            /**
             * Format: date
             * @description First day needed; the project start unless told
             * @example 2026-03-01
             */
            start?: string;
        };
        ServedLegalEntityDocument: {
            /**
             * @description Code
             * @example DE01
             */
            code: string;
            /**
             * Format: date
             * @description First day on which it does; from ever when absent
             * @example 2026-03-01
             */
            from?: string;
            /**
             * Format: date
             * @description Last day on which it does; for ever when absent
             * @example 2026-03-01
             */
            until?: string;
        };
        /**
         * @description Stage of the deal
         * @enum {string}
         */
        Stage: "prospecting" | "qualification" | "proposal" | "commit" | "contract-review" | "closed-won" | "closed-lost";
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
        WonOpportunity: {
            /** @description Amount of the deal */
            amount?: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description When it last changed
             * @example 2026-02-14T09:30:00.000Z
             */
            changedAt: string;
            /**
             * Format: date
             * @description Day on which it was closed
             * @example 2026-03-01
             */
            closeDate?: string;
            /** @description Name of the customer */
            customer?: string;
            /**
             * @description Identifier of the opportunity in the CRM
             * @example 006Hx0000010001IAA
             */
            id: string;
            /**
             * @description Legal entity that signs
             * @example DE01
             */
            legalEntity?: string;
            /**
             * @description Name of the deal
             * @example Nordwind: billing platform migration
             */
            name: string;
            /** @description Project that the deal became, as written back */
            projectId?: string;
            /** @description Version of the record */
            version: string;
        };
        WonOpportunityPage: {
            /** @description The items of this page */
            items: components["schemas"]["WonOpportunity"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        WrittenBack: {
            /**
             * @description State of the handover
             * @example provisioned
             */
            handoverState?: string;
            /** @description Link to the handover */
            link?: string;
            /** @description Identifier of the ERP project */
            projectId?: string;
            /** @description Billing profile and schedules exist; invoices can be made */
            readyToBill?: boolean;
            /** @description Demand is raised; people can be assigned */
            readyToStaff?: boolean;
            /** @description The project exists with its dimensions; work can begin */
            readyToStart?: boolean;
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
    getAccount: {
        parameters: {
            query?: {
                /** @description Day for which the legal entity chooses the instance: when the work began; today when absent */
                asOf?: string;
                /** @description Configured instance that the request is for */
                instance?: string;
                /** @description Legal entity, which chooses the instance */
                legalEntity?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the account in the CRM */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrmAccount"];
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
    getAppConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppConfiguration"];
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
    listInstances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instances */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstancePage"];
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
    inspectMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the instance */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What does not fit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingDrift"];
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
    listMaintenanceWindows: {
        parameters: {
            query?: {
                /** @description Only those of this instance */
                instance?: string;
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
                    "application/json": components["schemas"]["MaintenanceWindowPage"];
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
                "application/json": components["schemas"]["NewMaintenanceWindow"];
            };
        };
        responses: {
            /** @description The window */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaintenanceWindow"];
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
        };
    };
    listMaintenanceOccurrences: {
        parameters: {
            query?: {
                /** @description How many days ahead; 30 unless told */
                days?: number;
                /** @description Only those of this instance */
                instance?: string;
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
                    "application/json": components["schemas"]["MaintenanceOccurrencePage"];
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
    getOpportunity: {
        parameters: {
            query?: {
                /** @description Day for which the legal entity chooses the instance: when the work began; today when absent */
                asOf?: string;
                /** @description Configured instance that the request is for */
                instance?: string;
                /** @description Legal entity, which chooses the instance */
                legalEntity?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the opportunity in the CRM */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opportunity"];
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
    writeBackHandover: {
        parameters: {
            query?: {
                /** @description Day for which the legal entity chooses the instance: when the work began; today when absent */
                asOf?: string;
                /** @description Configured instance that the request is for */
                instance?: string;
                /** @description Legal entity, which chooses the instance */
                legalEntity?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the opportunity in the CRM */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverWriteBack"];
            };
        };
        responses: {
            /** @description Written */
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
    createOpportunityNote: {
        parameters: {
            query?: {
                /** @description Day for which the legal entity chooses the instance: when the work began; today when absent */
                asOf?: string;
                /** @description Configured instance that the request is for */
                instance?: string;
                /** @description Legal entity, which chooses the instance */
                legalEntity?: string;
            };
            header: {
                /** @description With `no-cache` what is to be created is looked up first, and no kept answer is given: for an attempt after one whose outcome is not known. */
                "Cache-Control"?: string;
                /** @description Names this request: sent again with the same key and body it gets the same answer, and nothing is created twice. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Identifier of the opportunity in the CRM */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpportunityNote"];
            };
        };
        responses: {
            /** @description The note, left now or by an earlier attempt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedOpportunityNote"];
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
            /**
             * @description The request was understood and refused
             *
             *     The request was understood and refused
             */
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
    listOpportunityChanges: {
        parameters: {
            query?: {
                /** @description Day for which the legal entity chooses the instance: when the work began; today when absent */
                asOf?: string;
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Configured instance that the request is for */
                instance?: string;
                /** @description Legal entity, which chooses the instance */
                legalEntity?: string;
                /** @description Most items on the page */
                limit?: number;
                /** @description Without a cursor: only what changed after this */
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityChangePage"];
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
    listWonOpportunities: {
        parameters: {
            query?: {
                /** @description Day for which the legal entity chooses the instance: when the work began; today when absent */
                asOf?: string;
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Configured instance that the request is for */
                instance?: string;
                /** @description Legal entity, which chooses the instance */
                legalEntity?: string;
                /** @description Most items on the page */
                limit?: number;
                /** @description Only those that changed then or later */
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WonOpportunityPage"];
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
}
