/* Generated from openapi/experience-catalogue by `npm run contracts`: do not edit. */

export interface paths {
    "/.well-known/api-catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the APIs for machines
         * @description A set of links (RFC 9264) as RFC 9727 wants it: the contract and the page of every API.
         */
        get: operations["getApiCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the APIs
         * @description Those that the owner file calls public; with the scope `catalogue:read` all of them.
         */
        get: operations["listApis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apis/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an API
         * @description With its operations, and what has changed since the last release.
         */
        get: operations["getApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apis/{name}/client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a typed client
         * @description TypeScript in one file, on axios: the types of the contract and a method for each operation. For events, their types.
         */
        get: operations["getApiClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apis/{name}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a contract
         * @description OpenAPI 3.0, or AsyncAPI 3.0 for the events.
         */
        get: operations["getApiDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the catalogue
         * @description Over APIs, operations, types of events and fields, as far as the caller may see them.
         */
        get: operations["searchCatalogue"];
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
        ApiChanges: {
            /**
             * @description What is new
             * @example [
             *       "POST /v1/maintenance-windows is new."
             *     ]
             */
            added: string[];
            /**
             * @description What callers of that version could trip over
             * @example []
             */
            breaking: string[];
            /**
             * @description The released version; absent before the first release
             * @example 0.1.0
             */
            since?: string;
        };
        ApiDetail: {
            /**
             * @description Who may call it
             * @example [
             *       "process/opportunity-to-project-api"
             *     ]
             */
            callers: string[];
            /** @description What has changed since the released version */
            changes: components["schemas"]["ApiChanges"];
            /**
             * @description Whether there is a client to copy, or the types of events
             * @example true
             */
            client: boolean;
            /** @description What it says of itself */
            description: string;
            /**
             * @description Language of the contract
             * @example openapi
             */
            format: components["schemas"]["ContractFormat"];
            /**
             * @description Layer
             * @example system
             */
            layer: components["schemas"]["ApiLayer"];
            /** @description Where it stands in its life */
            lifecycle: components["schemas"]["ApiLifecycle"];
            /**
             * @description Name of the contract
             * @example system-erp
             */
            name: string;
            /**
             * @description Number of its operations, or of types of events
             * @example 24
             */
            operationCount: number;
            /** @description Its operations, or types of events */
            operations: components["schemas"]["ApiOperationSummary"][];
            /** @description Whose it is */
            owner: components["schemas"]["ApiOwner"];
            /**
             * @description What it is for
             * @example Projects with their financial dimensions, whatever the ERP.
             */
            purpose: string;
            /**
             * @description Scopes of its operations
             * @example [
             *       "projects:read",
             *       "projects:write"
             *     ]
             */
            scopes: string[];
            /**
             * @description Title
             * @example ERP
             */
            title: string;
            /**
             * @description Version of the contract
             * @example 1.0.0
             */
            version: string;
            /**
             * @description Who sees it here
             * @example internal
             */
            visibility: components["schemas"]["ApiVisibility"];
        };
        /**
         * @description Layer
         * @enum {string}
         */
        ApiLayer: "experience" | "process" | "system" | "events";
        ApiLifecycle: {
            /**
             * Format: date
             * @description First day in that state
             * @example 2026-11-01
             */
            since: string;
            /**
             * @description State
             * @example active
             */
            state: components["schemas"]["ApiLifecycleState"];
            /**
             * @description API that takes its place
             * @example system-erp
             */
            successor?: string;
            /**
             * Format: date
             * @description Last day on which a deprecated API answers
             * @example 2027-06-30
             */
            sunset?: string;
        };
        /**
         * @description State
         * @enum {string}
         */
        ApiLifecycleState: "proposed" | "active" | "deprecated" | "retired";
        ApiList: {
            /** @description The APIs, from the experience layer down; then the events */
            items: components["schemas"]["ApiSummary"][];
            /**
             * @description Whether there is more for those who sign in with the scope `catalogue:read`
             * @example true
             */
            more: boolean;
        };
        ApiOperationSummary: {
            /**
             * @description Whether it should not be used any more
             * @example false
             */
            deprecated: boolean;
            /** @description More about it */
            description?: string;
            /**
             * @description operationId, or type of the event
             * @example createProject
             */
            id: string;
            /**
             * @description HTTP method; EVENT for a type of event
             * @example POST
             */
            method: string;
            /**
             * @description Path template; type of the event
             * @example /v1/projects
             */
            path: string;
            /**
             * @description Scope that a caller needs
             * @example projects:write
             */
            scope?: string;
            /**
             * @description What it does
             * @example Create a project
             */
            summary: string;
            /**
             * @description Group
             * @example projects
             */
            tag?: string;
        };
        ApiOwner: {
            /**
             * @description How to reach that team
             * @example integration@handover.example
             */
            contact: string;
            /**
             * @description Team that answers for it
             * @example Integration
             */
            team: string;
        };
        ApiSummary: {
            /**
             * @description Who may call it
             * @example [
             *       "process/opportunity-to-project-api"
             *     ]
             */
            callers: string[];
            /**
             * @description Language of the contract
             * @example openapi
             */
            format: components["schemas"]["ContractFormat"];
            /**
             * @description Layer
             * @example system
             */
            layer: components["schemas"]["ApiLayer"];
            /** @description Where it stands in its life */
            lifecycle: components["schemas"]["ApiLifecycle"];
            /**
             * @description Name of the contract
             * @example system-erp
             */
            name: string;
            /**
             * @description Number of its operations, or of types of events
             * @example 24
             */
            operationCount: number;
            /** @description Whose it is */
            owner: components["schemas"]["ApiOwner"];
            /**
             * @description What it is for
             * @example Projects with their financial dimensions, whatever the ERP.
             */
            purpose: string;
            /**
             * @description Title
             * @example ERP
             */
            title: string;
            /**
             * @description Version of the contract
             * @example 1.0.0
             */
            version: string;
            /**
             * @description Who sees it here
             * @example internal
             */
            visibility: components["schemas"]["ApiVisibility"];
        };
        /**
         * @description Who sees it here
         * @enum {string}
         */
        ApiVisibility: "public" | "internal";
        /**
         * @description Language of the contract
         * @enum {string}
         */
        ContractFormat: "openapi" | "asyncapi";
        /** @enum {string} */
        DocumentFormat: "yaml" | "json";
        Finding: {
            /**
             * @description Contract
             * @example system-billing
             */
            api: string;
            /**
             * @description Title of the API
             * @example Billing
             */
            apiTitle: string;
            /**
             * @description What was found
             * @example operation
             */
            kind: components["schemas"]["FindingKind"];
            /**
             * @description Name: operationId, type of an event, or `<schema>.<field>`
             * @example createBillingSchedule
             */
            name: string;
            /**
             * @description Of a field: the first operations, or types of events, that take or answer with it
             * @example [
             *       "createBillingSchedule"
             *     ]
             */
            operations?: string[];
            /**
             * @description Method and path of an operation
             * @example POST /v1/billing-schedules
             */
            place?: string;
            /**
             * @description What it is
             * @example Create a billing schedule
             */
            text: string;
        };
        /**
         * @description What was found
         * @enum {string}
         */
        FindingKind: "api" | "operation" | "event" | "field";
        Findings: {
            /** @description The best first */
            items: components["schemas"]["Finding"][];
            /**
             * @description How many there are in all
             * @example 12
             */
            total: number;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getApiCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "linkset": [
                     *         {
                     *           "anchor": "https://handover.example/api/catalogue/v1/apis/experience-ops",
                     *           "service-desc": [
                     *             {
                     *               "href": "https://handover.example/api/catalogue/v1/apis/experience-ops/document",
                     *               "type": "application/vnd.oai.openapi"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/linkset+json": {
                        linkset?: Record<string, never>[];
                    };
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
    listApis: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The APIs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiList"];
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
    getApi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the contract */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiDetail"];
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
    getApiClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the contract */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example export class ExperienceOpsClient {} */
                    "text/plain": string;
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
    getApiDocument: {
        parameters: {
            query?: {
                /** @description YAML unless told */
                format?: components["schemas"]["DocumentFormat"];
            };
            header?: never;
            path: {
                /** @description Name of the contract */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.0.3"
                     *     }
                     */
                    "application/json": Record<string, never>;
                    /** @example openapi: 3.0.3 */
                    "application/yaml": string;
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
    searchCatalogue: {
        parameters: {
            query: {
                /** @description Most findings; 30 unless told */
                limit?: number;
                /** @description Words, or their beginnings; all of them must be found */
                q: string;
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
                    "application/json": components["schemas"]["Findings"];
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
