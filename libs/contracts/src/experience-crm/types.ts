/* Generated from openapi/experience-crm by `npm run contracts`: do not edit. */

export interface paths {
    "/v1/opportunities/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far the handover of an opportunity has come
         * @description State, progress, project, readiness with reasons, what it waits for and what people must put right. 404 before the win.
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
    "/v1/opportunities/{id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evaluate the readiness of an opportunity
         * @description Now, writing nothing: what would happen if it were won today, what is missing, who can fix it.
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
         * Send an event of an opportunity
         * @description Signed as Standard Webhooks 1.0 say, instead of an access token. Any number of times: a repeated delivery is recognised by `eventId`.
         */
        post: operations["sendOpportunityEvent"];
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
        /**
         * @description Where it is
         * @enum {string}
         */
        CheckpointName: "load-opportunity" | "validate-customer" | "validate-legal-entity" | "validate-tax-and-currency" | "validate-project-manager" | "evaluate-stage-gate" | "verify-commercial-terms" | "provision-project" | "assign-financial-dimensions" | "create-billing-profile" | "create-schedules" | "request-staffing" | "update-crm" | "announce";
        /**
         * @description What became of it; one that failed is kept, and tried again by itself
         * @enum {string}
         */
        EventFate: "accepted" | "repeated" | "known" | "older" | "not-ours" | "failed";
        EventReceipt: {
            /**
             * @description Identifier of the event
             * @example evt-000042
             */
            eventId: string;
            /** @description What became of it; one that failed is kept, and tried again by itself */
            fate: components["schemas"]["EventFate"];
            /** @description Handover of the opportunity, if there is one */
            handover?: components["schemas"]["HandoverLink"];
            /**
             * @description Why
             * @example It began the handover of the opportunity.
             */
            reason: string;
        };
        Finding: {
            /**
             * @description Kind of help that is needed
             * @example missing-data
             */
            class: string;
            /**
             * @description Field of the opportunity that is the reason (JSON pointer)
             * @example /projectManager
             */
            field?: string;
            /**
             * @description That field as people say
             * @example Project manager
             */
            fieldName?: string;
            /** @description What it keeps the deal from */
            hinders: components["schemas"]["Purpose"][];
            /**
             * @description Who can fix it
             * @example sales
             */
            owner: string;
            /**
             * @description Who can fix it, as people say
             * @example Sales
             */
            ownerName: string;
            /**
             * @description What is wrong, in business words
             * @example The opportunity names no project manager.
             */
            sentence: string;
        };
        /** @enum {string} */
        GatedStage: "commit" | "contract-review" | "closed-won";
        HandoverLink: {
            /**
             * @description Handover key
             * @example main:006Hx00000A1B2CIAV
             */
            key: string;
            /**
             * @description Where to follow it, below this API
             * @example /v1/opportunities/006Hx00000A1B2CIAV/handover?crmInstance=main
             */
            link: string;
        };
        OpenException: {
            /**
             * @description What happens once the owner has helped
             * @example Once the opportunity is complete in the CRM, saving it carries the handover on.
             */
            after: string;
            /**
             * @description Who is at work on it
             * @example a.keller
             */
            assignee?: string;
            /**
             * @description Kind of help that is needed
             * @example missing-data
             */
            class: string;
            /**
             * @description Field of the opportunity that is the reason (JSON pointer)
             * @example /projectManager
             */
            field?: string;
            /**
             * @description That field as people say
             * @example Project manager
             */
            fieldName?: string;
            /**
             * @description Who can fix it
             * @example sales
             */
            owner: string;
            /**
             * @description Who can fix it, as people say
             * @example Sales
             */
            ownerName: string;
            /**
             * @description What is wrong, in business words
             * @example The opportunity names no project manager.
             */
            sentence: string;
            /**
             * Format: date-time
             * @description Since when
             * @example 2026-02-14T09:30:00.000Z
             */
            since: string;
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
        OpportunityHandover: {
            /**
             * @description Customer
             * @example Nordwind Energie AG
             */
            customer?: string;
            /** @description What people must put right */
            exceptions: components["schemas"]["OpenException"][];
            /**
             * @description Handover key
             * @example main:006Hx00000A1B2CIAV
             */
            key: string;
            /**
             * @description Where this is, below this API
             * @example /v1/opportunities/006Hx00000A1B2CIAV/handover?crmInstance=main
             */
            link: string;
            /**
             * @description Name of the deal
             * @example Nordwind: billing platform migration
             */
            name?: string;
            /** @description Pages of the project and of the handover, where there are such */
            pages: components["schemas"]["PageLink"][];
            /** @description How far it has come */
            progress: components["schemas"]["Progress"];
            /**
             * @description ERP project, once it is there
             * @example P-2026-100004
             */
            projectId?: string;
            /** @description Billing profile and schedules exist; invoices can be made */
            readyToBill: boolean;
            /** @description Demand is raised; people can be assigned */
            readyToStaff: boolean;
            /** @description The project exists with its dimensions; work can begin */
            readyToStart: boolean;
            /** @description Why it is ready to staff, start and bill, or why not yet */
            reasons: components["schemas"]["Reason"][];
            /**
             * Format: date-time
             * @description When it tries again
             * @example 2026-02-14T09:30:00.000Z
             */
            resumeAt?: string;
            /**
             * @description State
             * @example provisioned
             */
            state: string;
            /**
             * @description The state as people say
             * @example Provisioned
             */
            stateName: string;
            /**
             * @description The state in a sentence
             * @example The project P-2026-100004 is there.
             */
            summary: string;
            /**
             * Format: date-time
             * @description When it last changed
             * @example 2026-02-14T09:30:00.000Z
             */
            updatedAt: string;
            /** @description What it waits for */
            waitingFor?: string;
        };
        OpportunityReadiness: {
            /**
             * Format: date-time
             * @description When it was evaluated
             * @example 2026-02-14T09:30:00.000Z
             */
            evaluatedAt: string;
            /** @description Stage whose gate was evaluated */
            evaluatedStage: components["schemas"]["GatedStage"];
            /** @description What is missing, and who can fix it */
            findings: components["schemas"]["Finding"][];
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
            /** @description Why it would be ready to staff, start and bill, or why not */
            reasons: components["schemas"]["Reason"][];
        };
        PageLink: {
            /**
             * @description Where it is
             * @example https://erp.example/projects/P-2026-100004
             */
            href: string;
            /**
             * @description What it shows: `project` or `handover`
             * @example project
             */
            rel: string;
            /**
             * @description What a link to it says
             * @example Project P-2026-100004
             */
            title: string;
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
        Progress: {
            /** @description Where it is */
            checkpoint?: components["schemas"]["CheckpointName"];
            /**
             * @description That checkpoint as people say
             * @example Create the project
             */
            checkpointName?: string;
            /**
             * @description Checkpoints behind it
             * @example 7
             */
            passed: number;
            /**
             * @description Checkpoints in all
             * @example 14
             */
            total: number;
        };
        /**
         * @description What for
         * @enum {string}
         */
        Purpose: "staff" | "start" | "bill";
        Reason: {
            /** @description What for */
            purpose: components["schemas"]["Purpose"];
            /**
             * @description The reason, in business words
             * @example 2 demands stand in the PSA.
             */
            sentence: string;
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
    getHandover: {
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
            /** @description The handover */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityHandover"];
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
    sendOpportunityEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description Identifier of the message */
                "webhook-id": string;
                /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` */
                "webhook-signature": string;
                /** @description When it was sent, in seconds since 1970 */
                "webhook-timestamp": string;
            };
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
