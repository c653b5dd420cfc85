/* Generated from openapi/system-psa by `npm run contracts`: do not edit. */

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
    "/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List assignments
         * @description Of a project or of a demand, page by page.
         */
        get: operations["listAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the capacity
         * @description Hours of each role in each region and week, available and assigned.
         */
        get: operations["listCapacity"];
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
    "/v1/projects/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what was booked on a project in the PSA
         * @description Time of everybody, whether it is approved or was passed on to the ERP or not. 404 where the PSA has nothing that stands for the project, or no time of its own.
         */
        get: operations["getEngagementUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resource-demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find resource demands
         * @description Those that carry the external reference, or the reference followed by `#part`.
         */
        get: operations["findResourceDemands"];
        put?: never;
        /**
         * Create a resource demand
         * @description Once for each external reference.
         */
        post: operations["createResourceDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resource-demands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a resource demand
         * @description With who was assigned, where somebody was.
         */
        get: operations["getResourceDemand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a resource demand
         * @description Fields that are absent stay as they are.
         */
        patch: operations["updateResourceDemand"];
        trace?: never;
    };
    "/v1/resource-demands/{id}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a resource demand
         * @description It is no longer needed. Repeating it changes nothing.
         */
        post: operations["releaseResourceDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resource-demands/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create resource demands
         * @description Each once for its external reference, side by side.
         */
        post: operations["createResourceDemands"];
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
        Assignment: {
            /** @description Demand that it fills */
            demandId: string;
            /**
             * @description Employee number
             * @example E1007
             */
            employee: string;
            /**
             * Format: date
             * @description Last day
             * @example 2026-03-01
             */
            end: string;
            /** @description Hours */
            hours: number;
            /** @description Identifier */
            id: string;
            /** @description Project */
            projectId?: string;
            /**
             * Format: date
             * @description First day
             * @example 2026-03-01
             */
            start: string;
        };
        AssignmentPage: {
            /** @description The items of this page */
            items: components["schemas"]["Assignment"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        /**
         * @description Whether it is called, in all replicas: `down` after several failures in a row, `limited` while it asks to be left alone
         * @enum {string}
         */
        Availability: "available" | "maintenance" | "down" | "limited";
        /**
         * @description Breaker: open while calls are refused because the system was down
         * @enum {string}
         */
        BreakerState: "closed" | "open" | "half-open";
        Capacity: {
            /** @description Hours already assigned */
            assignedHours: number;
            /** @description Hours that people of the role can work */
            availableHours: number;
            /**
             * @description Region
             * @example emea
             */
            region: string;
            /** @description Role */
            role: string;
            /**
             * Format: date
             * @description Monday of the ISO 8601 week
             * @example 2026-03-02
             */
            week: string;
        };
        CapacityPage: {
            /** @description The items of this page */
            items: components["schemas"]["Capacity"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        /**
         * @description Tentative before the win, firm after it
         * @enum {string}
         */
        DemandCertainty: "tentative" | "firm";
        /**
         * @description Status
         * @enum {string}
         */
        DemandStatus: "open" | "filled" | "released";
        EngagementUsage: {
            /**
             * @description Hours of time booked on it in the PSA, approved or not
             * @example 37.5
             */
            bookedHours: number;
            /**
             * @description Identifier of the project in the ERP
             * @example P-2026-0042
             */
            projectId: string;
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
        NewResourceDemand: {
            /** @description Tentative before the win, firm after it */
            certainty: components["schemas"]["DemandCertainty"];
            /**
             * Format: date
             * @description Last day
             * @example 2026-08-31
             */
            end: string;
            /**
             * @description The caller's own unique reference, kept on the record so that it can be found after a lost answer. Handover uses its key, with `#part` where one handover makes several records of a type
             * @example main:006Hx00000A1B2CIAV
             */
            externalReference: string;
            /**
             * @description Hours of work
             * @example 320
             */
            hours: number;
            /**
             * @description Legal entity
             * @example DE01
             */
            legalEntity: string;
            /**
             * @description Name shown to resource managers
             * @example Nordwind: billing platform migration
             */
            name: string;
            /** @description Project that needs people; absent while the demand is only tentative */
            projectId?: string;
            /**
             * @description Region
             * @example emea
             */
            region: string;
            /**
             * @description Role
             * @example Senior consultant
             */
            role: string;
            /** @description Skills asked for */
            skills: string[];
            /**
             * Format: date
             * @description First day
             * @example 2026-03-01
             */
            start: string;
        };
        NewResourceDemandBatch: {
            /** @description The demands, each with a reference of its own */
            demands: components["schemas"]["NewResourceDemand"][];
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
        ResourceDemand: {
            /**
             * @description Employee number of who was assigned
             * @example E1007
             */
            assignedEmployee?: string;
            /** @description Tentative before the win, firm after it */
            certainty: components["schemas"]["DemandCertainty"];
            /**
             * Format: date
             * @description Last day
             * @example 2026-08-31
             */
            end: string;
            /**
             * @description The caller's own unique reference, kept on the record so that it can be found after a lost answer. Handover uses its key, with `#part` where one handover makes several records of a type
             * @example main:006Hx00000A1B2CIAV
             */
            externalReference: string;
            /** @description The same record in other systems */
            externalReferences: components["schemas"]["ExternalReference"][];
            /**
             * @description Hours of work
             * @example 320
             */
            hours: number;
            /**
             * @description Identifier in the source system
             * @example P-2026-0042
             */
            id: string;
            /**
             * @description Legal entity
             * @example DE01
             */
            legalEntity: string;
            /**
             * @description Name shown to resource managers
             * @example Nordwind: billing platform migration
             */
            name: string;
            /** @description Project that needs people; absent while the demand is only tentative */
            projectId?: string;
            /**
             * @description Region
             * @example emea
             */
            region: string;
            /**
             * @description Role
             * @example Senior consultant
             */
            role: string;
            /** @description Skills asked for */
            skills: string[];
            /**
             * Format: date
             * @description First day
             * @example 2026-03-01
             */
            start: string;
            /** @description Status */
            status: components["schemas"]["DemandStatus"];
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
        ResourceDemandBatch: {
            /** @description The demands */
            items: components["schemas"]["ResourceDemand"][];
        };
        ResourceDemandChange: {
            /** @description Tentative before the win, firm after it */
            certainty?: components["schemas"]["DemandCertainty"];
            /**
             * Format: date
             * @description Last day
             * @example 2026-08-31
             */
            end?: string;
            /**
             * @description Hours of work
             * @example 320
             */
            hours?: number;
            /** @description Project that needs people; absent while the demand is only tentative */
            projectId?: string;
            /**
             * @description Region
             * @example emea
             */
            region?: string;
            /** @description Skills asked for */
            skills?: string[];
            /**
             * Format: date
             * @description First day
             * @example 2026-03-01
             */
            start?: string;
        };
        ResourceDemandPage: {
            /** @description The items of this page */
            items: components["schemas"]["ResourceDemand"][];
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
    listAssignments: {
        parameters: {
            query?: {
                /** @description Day for which the legal entity chooses the instance: when the work began; today when absent */
                asOf?: string;
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Resource demand */
                demandId?: string;
                /** @description Configured instance that the request is for */
                instance?: string;
                /** @description Legal entity, which chooses the instance */
                legalEntity?: string;
                /** @description Most items on the page */
                limit?: number;
                /** @description Project */
                projectId?: string;
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
                    "application/json": components["schemas"]["AssignmentPage"];
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
    listCapacity: {
        parameters: {
            query: {
                /** @description Day for which the legal entity chooses the instance: when the work began; today when absent */
                asOf?: string;
                /** @description Monday of the first ISO 8601 week */
                fromWeek: string;
                /** @description Configured instance that the request is for */
                instance?: string;
                /** @description Legal entity, which chooses the instance */
                legalEntity?: string;
                /** @description Region */
                region?: string;
                /** @description Role */
                role?: string;
                /** @description Monday of the last ISO 8601 week */
                toWeek: string;
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
                    "application/json": components["schemas"]["CapacityPage"];
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
    getEngagementUsage: {
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
                /** @description Identifier of the project in the ERP */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementUsage"];
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
    findResourceDemands: {
        parameters: {
            query: {
                /** @description Day for which the legal entity chooses the instance: when the work began; today when absent */
                asOf?: string;
                /** @description External reference that the records carry */
                externalReference: string;
                /** @description Configured instance that the request is for */
                instance?: string;
                /** @description Legal entity, which chooses the instance */
                legalEntity?: string;
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
                    "application/json": components["schemas"]["ResourceDemandPage"];
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
    createResourceDemand: {
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewResourceDemand"];
            };
        };
        responses: {
            /** @description The record, created now or by an earlier attempt */
            201: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDemand"];
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
            /**
             * @description The request contradicts what is there
             *
             *     The request contradicts what is there
             */
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
    getResourceDemand: {
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
                /** @description Identifier of the demand in the PSA */
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
                    "application/json": components["schemas"]["ResourceDemand"];
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
    updateResourceDemand: {
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
                /** @description ETag of the version that is changed */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the demand in the PSA */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceDemandChange"];
            };
        };
        responses: {
            /** @description The record as changed */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDemand"];
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
    releaseResourceDemand: {
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
                /** @description Identifier of the demand in the PSA */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDemand"];
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
    createResourceDemands: {
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewResourceDemandBatch"];
            };
        };
        responses: {
            /** @description The records, created now or by earlier attempts */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDemandBatch"];
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
            /**
             * @description The request contradicts what is there
             *
             *     The request contradicts what is there
             */
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
}
