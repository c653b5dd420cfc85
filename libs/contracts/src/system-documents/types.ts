/* Generated from openapi/system-documents by `npm run contracts`: do not edit. */

export interface paths {
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
    "/v1/instances/{name}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in a webhook of the system
         * @description Called by the vendor: its own signature stands for an access token. What it says is kept as record changes before it is answered; a repeated delivery changes nothing.
         */
        post: operations["receiveWebhook"];
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
    "/v1/record-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changes that systems told of
         * @description Of webhooks, oldest first, each once; kept for 30 days. A page without items is the end: its cursor goes on from there later. A change is a hint to read the record.
         */
        get: operations["listRecordChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements-of-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the statements of work of an opportunity
         * @description The newest first.
         */
        get: operations["findStatementsOfWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements-of-work/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a statement of work
         * @description Its terms, signatures and the hash of its content.
         */
        get: operations["getStatementOfWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements-of-work/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a statement of work
         * @description Its ETag is the SHA-256 of the content in hex; Digest (RFC 3230) gives the same in base64.
         */
        get: operations["downloadStatementOfWork"];
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
         * @description Billing method
         * @enum {string}
         */
        BillingMethod: "time-and-expenses" | "fixed-schedule" | "milestone" | "recurring";
        /**
         * @description Breaker: open while calls are refused because the system was down
         * @enum {string}
         */
        BreakerState: "closed" | "open" | "half-open";
        /**
         * @description Type of the record
         * @enum {string}
         */
        ChangedRecord: "customer" | "invoice" | "statement-of-work";
        /**
         * @description What became of it
         * @enum {string}
         */
        ChangeKind: "created" | "updated" | "deleted";
        CommercialTerms: {
            /** @description Amount */
            amount: components["schemas"]["Money"];
            /** @description Billing method */
            billingMethod?: components["schemas"]["BillingMethod"];
            /** @description Contract type */
            contractType: components["schemas"]["ContractType"];
            /**
             * Format: date
             * @description End
             * @example 2026-03-01
             */
            end: string;
            /**
             * @description Payment terms
             * @example net-30
             */
            paymentTerms?: string;
            /**
             * Format: date
             * @description Start
             * @example 2026-03-01
             */
            start: string;
        };
        /**
         * @description Contract type
         * @enum {string}
         */
        ContractType: "time-and-materials" | "fixed-price" | "milestone" | "retainer" | "managed-service" | "subscription";
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
        RecordChange: {
            /** @description What became of it */
            change: components["schemas"]["ChangeKind"];
            /**
             * @description What the record belongs to, where the system said so: of a statement of work, its opportunity
             * @example 006Hx00000A1B2CIAV
             */
            externalReference?: string;
            /**
             * @description Identifier of the record
             * @example 3f0b7c55-1f9a-4b0e-9a46-0c6f0d1e2a3b
             */
            id: string;
            /**
             * @description Instance that holds the record
             * @example main
             */
            instance: string;
            /**
             * Format: date-time
             * @description When it changed, as the system says
             * @example 2026-02-14T09:30:00.000Z
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description When this API was told
             * @example 2026-02-14T09:30:00.000Z
             */
            receivedAt: string;
            /** @description Type of the record */
            type: components["schemas"]["ChangedRecord"];
        };
        RecordChangePage: {
            /** @description The items of this page */
            items: components["schemas"]["RecordChange"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
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
        Signer: {
            /** @description E-mail address */
            email: string;
            /** @description Name */
            name: string;
            /** @description When they signed (ISO 8601) */
            signedAt?: string;
        };
        /**
         * @description Status
         * @enum {string}
         */
        SowStatus: "draft" | "sent" | "signed" | "voided";
        StatementOfWork: {
            /** @description The same record in other systems */
            externalReferences: components["schemas"]["ExternalReference"][];
            /**
             * @description File name
             * @example SOW-2026-014.pdf
             */
            fileName: string;
            /**
             * @description Identifier in the source system
             * @example P-2026-0042
             */
            id: string;
            /**
             * @description Media type
             * @example application/pdf
             */
            mediaType: string;
            /** @description Opportunity it belongs to */
            opportunityId: string;
            /**
             * @description Reference that people use
             * @example SOW-2026-014
             */
            reference: string;
            /** @description SHA-256 of the document, hex */
            sha256: string;
            /**
             * Format: date
             * @description Day on which the last party signed
             * @example 2026-03-01
             */
            signedOn?: string;
            /** @description Who signs */
            signers: components["schemas"]["Signer"][];
            /** @description Size in bytes */
            size: number;
            /** @description Status */
            status: components["schemas"]["SowStatus"];
            /** @description Commercial terms */
            terms: components["schemas"]["CommercialTerms"];
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
        };
        StatementOfWorkPage: {
            /** @description The items of this page */
            items: components["schemas"]["StatementOfWork"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
    receiveWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the instance */
                name: string;
            };
            cookie?: never;
        };
        /** @description A message of the vendor, signed as it signs; up to 1 MiB */
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description It was taken in; without a body */
            200: {
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
            /** @description It is not signed as the vendor signs; without a body where the vendor wants that */
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
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/body-too-large",
                     *       "title": "Body too large",
                     *       "status": 413,
                     *       "detail": "Body too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://handover.dev/problems/unsupported-media-type",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "Unsupported media type."
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
    listRecordChanges: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Only changes that this instance told of */
                instance?: string;
                /** @description Most items on the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes, always with the cursor to go on from */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordChangePage"];
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
    findStatementsOfWork: {
        parameters: {
            query: {
                /** @description Day for which the legal entity chooses the instance: when the work began; today when absent */
                asOf?: string;
                /** @description Configured instance that the request is for */
                instance?: string;
                /** @description Legal entity, which chooses the instance */
                legalEntity?: string;
                /** @description Opportunity that they belong to */
                opportunityId: string;
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
                    "application/json": components["schemas"]["StatementOfWorkPage"];
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
    getStatementOfWork: {
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
                /** @description Identifier of the document */
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
                    "application/json": components["schemas"]["StatementOfWork"];
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
    downloadStatementOfWork: {
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
                /** @description Identifier of the document */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
