/* Generated from openapi/process-rules by `npm run contracts`: do not edit. */

export interface paths {
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
    "/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the decisions
         * @description In the order of their names.
         */
        get: operations["listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a decision */
        get: operations["getDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{name}/activations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the activations of a decision
         * @description The newest first.
         */
        get: operations["listDecisionActivations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{name}/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare a draft of a decision with its versions
         * @description Evaluates a draft, or a version, and for each case the version that it is compared with on the same context: what comes out differently, and which rows hit before and after. Keeps nothing. A draft that is not valid is a 422 `decision-invalid` with every fault; a case on which one of the two fails says so by itself.
         */
        post: operations["compareDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{name}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the differences of two versions
         * @description Node by node; in tables column by column, row by row and cell by cell.
         */
        get: operations["compareDecisionVersions"];
        put?: never;
        /**
         * List the differences of a draft and a version
         * @description As those of two versions; keeps nothing. A draft that is not valid is a 422 `decision-invalid`.
         */
        post: operations["compareDecisionDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{name}/validations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a decision
         * @description Finds all that is wrong with it and keeps nothing.
         */
        post: operations["validateDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{name}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a decision
         * @description The newest first, without their content.
         */
        get: operations["listDecisionVersions"];
        put?: never;
        /**
         * Make a version of a decision
         * @description Kept as a draft when it is valid. A decision that is not valid is answered with 422 `decision-invalid`, every fault with its JSON pointer, and nothing is kept.
         */
        post: operations["createDecisionVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{name}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a version of a decision with its content */
        get: operations["getDecisionVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{name}/versions/{version}/activations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a version in force
         * @description The version that was in force is retired in the same transaction. Whoever made a version cannot put it in force: 409 `second-person-needed`. To roll back, activate the older version again. With If-Match (the ETag of the decision) a race with another activation is lost with 412 rather than won unseen.
         */
        post: operations["activateDecisionVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate decisions
         * @description Evaluates one or more decisions on one context, each with the rows that hit. All of them are answered or none: an unknown decision is a 404, one that fails on the context a 422 `evaluation-failed` that names decision, version and node.
         */
        post: operations["evaluateDecisions"];
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
        Activation: {
            /**
             * @description Who asks, where an API asks for a person; needs the scope `people:represent`
             * @example a.keller
             */
            onBehalfOf?: string;
            /**
             * @description Why
             * @example Rehearsed on the last 100 handovers
             */
            reason?: string;
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
        CaseOutcome: {
            /**
             * @description Why there is no answer
             * @example Its node "Fails" failed: it expected a date.
             */
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
            /** @description The nodes that ran, with the rows that hit */
            trace?: components["schemas"]["TraceNode"][];
            /**
             * @description Version; absent for a draft
             * @example 3
             */
            version?: number;
        };
        CellDifferenceDocument: {
            /**
             * @description What it says; absent: nothing
             * @example "TPL-GTX"
             */
            after?: string;
            /**
             * @description What it said; absent: nothing
             * @example "TPL-FIXED"
             */
            before?: string;
            /**
             * @description Heading of the column
             * @example Template
             */
            column: string;
        };
        ColumnDifferenceDocument: {
            /**
             * @description Heading and field that it has
             * @example Region (opportunity.deliveryRegion)
             */
            after?: string;
            /**
             * @description Heading and field that it had
             * @example Region (opportunity.deliveryRegion)
             */
            before?: string;
            /** @description What became of it */
            change: components["schemas"]["DecisionChange"];
            /** @description Whether the column asks or gives */
            side: components["schemas"]["ColumnSide"];
        };
        /**
         * @description Whether the column asks or gives
         * @enum {string}
         */
        ColumnSide: "condition" | "result";
        ComparedCase: {
            /** @description What the draft made of it */
            after: components["schemas"]["CaseOutcome"];
            /** @description What the version that it is compared with made of it */
            before: components["schemas"]["CaseOutcome"];
            /** @description The fields that come out differently */
            differences: components["schemas"]["OutputDifferenceDocument"][];
            /**
             * @description What the caller calls it
             * @example main:006Hx00000A1B2CIAV
             */
            id: string;
            /**
             * @description Whether both answer the same
             * @example false
             */
            same: boolean;
        };
        Comparison: {
            /** @description The cases, in the order asked for */
            cases: components["schemas"]["ComparedCase"][];
            /**
             * @description Cases that were evaluated
             * @example 100
             */
            compared: number;
            /**
             * @description Decision
             * @example project-template
             */
            decision: string;
            /**
             * @description Of these, cases that come out differently
             * @example 7
             */
            different: number;
            /**
             * @description Of those that come out differently, cases on which one of the two fails
             * @example 0
             */
            failed: number;
            /**
             * @description Of these, cases that come out the same
             * @example 93
             */
            same: number;
        };
        ComparisonCase: {
            /** @description Version that it is compared with; the active one unless told */
            baseline?: number;
            /**
             * @description What is known of the deal
             * @example {
             *       "stage": "closed-won",
             *       "value": 184000
             *     }
             */
            context: {
                [key: string]: unknown;
            };
            /**
             * @description What the caller calls it
             * @example main:006Hx00000A1B2CIAV
             */
            id: string;
        };
        ComparisonRequest: {
            /** @description Contexts, 1 to 200 */
            cases: components["schemas"]["ComparisonCase"][];
            /**
             * @description Draft to be compared (JDM); instead of `version`
             * @example {
             *       "nodes": [],
             *       "edges": []
             *     }
             */
            content?: {
                [key: string]: unknown;
            };
            /** @description Leave out the cases that come out the same; they are counted all the same */
            onlyDifferent?: boolean;
            /**
             * @description Version to be compared; instead of `content`
             * @example 4
             */
            version?: number;
        };
        Decision: {
            /**
             * Format: date-time
             * @description Since when it is in force
             * @example 2026-02-14T09:30:00.000Z
             */
            activatedAt?: string;
            /**
             * @description Who put it in force
             * @example b.fischer
             */
            activatedBy?: string;
            /**
             * @description Version in force
             * @example 3
             */
            activeVersion?: number;
            /**
             * @description What it decides
             * @example Which ERP template the project is made from; no row means that nobody has mapped the deal yet.
             */
            description: string;
            /**
             * @description Newest version, whatever its status
             * @example 4
             */
            latestVersion: number;
            /**
             * @description Name; percent-encoded in paths
             * @example project-template
             */
            name: string;
            /**
             * @description Title
             * @example Project template
             */
            title: string;
        };
        DecisionActivation: {
            /**
             * Format: date-time
             * @description When
             * @example 2026-02-14T09:30:00.000Z
             */
            activatedAt: string;
            /**
             * @description Who did it: the subject of the token, or `release`
             * @example b.fischer
             */
            activatedBy: string;
            /**
             * @description Name of the decision
             * @example project-template
             */
            decision: string;
            /**
             * @description Why
             * @example Rehearsed on the last 100 handovers
             */
            reason?: string;
            /**
             * @description Version that was in force until then
             * @example 3
             */
            replaced?: number;
            /**
             * @description Version that was put in force
             * @example 4
             */
            version: number;
        };
        DecisionActivationPage: {
            /** @description The items of this page */
            items: components["schemas"]["DecisionActivation"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        /**
         * @description What became of it
         * @enum {string}
         */
        DecisionChange: "added" | "removed" | "changed";
        DecisionDraft: {
            /**
             * @description The decision in the JSON Decision Model (JDM) of GoRules, as its editor saves it
             * @example {
             *       "contentType": "application/vnd.gorules.decision",
             *       "nodes": [
             *         {
             *           "id": "request",
             *           "name": "Request",
             *           "type": "inputNode"
             *         },
             *         {
             *           "id": "template",
             *           "name": "Project template",
             *           "type": "decisionTableNode",
             *           "content": {
             *             "hitPolicy": "first",
             *             "inputs": [
             *               {
             *                 "id": "contractType",
             *                 "name": "Contract type",
             *                 "field": "opportunity.contractType"
             *               }
             *             ],
             *             "outputs": [
             *               {
             *                 "id": "template",
             *                 "name": "Template",
             *                 "field": "template"
             *               }
             *             ],
             *             "rules": [
             *               {
             *                 "_id": "template-fixed-price",
             *                 "_description": "Fixed price uses the fixed-price template",
             *                 "contractType": "\"fixed-price\"",
             *                 "template": "\"TPL-FIXED\""
             *               }
             *             ]
             *           }
             *         },
             *         {
             *           "id": "response",
             *           "name": "Response",
             *           "type": "outputNode"
             *         }
             *       ],
             *       "edges": [
             *         {
             *           "id": "request-to-template",
             *           "sourceId": "request",
             *           "targetId": "template"
             *         },
             *         {
             *           "id": "template-to-response",
             *           "sourceId": "template",
             *           "targetId": "response"
             *         }
             *       ]
             *     }
             */
            content: {
                [key: string]: unknown;
            };
        };
        DecisionFaultDocument: {
            /**
             * @description Heading of the column
             * @example Contract type
             */
            column?: string;
            /**
             * @description What is wrong, in a sentence
             * @example The cell "fixed-price is no condition: Unexpected EOF: fixed-price at 1.
             */
            detail: string;
            /**
             * @description Name of the node
             * @example Project template
             */
            node?: string;
            /**
             * @description JSON pointer (RFC 6901) into the request
             * @example /content/nodes/1/content/rules/3/contractType
             */
            pointer: string;
            /**
             * @description Row of the table, from 1
             * @example 4
             */
            row?: number;
        };
        /**
         * @description Kind of node; end: input or output
         * @enum {string}
         */
        DecisionNodeKind: "table" | "expression" | "switch" | "end";
        DecisionPage: {
            /** @description The items of this page */
            items: components["schemas"]["Decision"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        DecisionReference: {
            /**
             * @description Name of the decision
             * @example stage-gate/closed-won
             */
            name: string;
            /**
             * @description Version; the active one unless told
             * @example 3
             */
            version?: number;
        };
        DecisionValidation: {
            /** @description All that is wrong; empty for a valid decision */
            faults: components["schemas"]["DecisionFaultDocument"][];
            /**
             * @description Whether the decision could be kept
             * @example false
             */
            valid: boolean;
        };
        DecisionVersion: {
            /**
             * Format: date-time
             * @description When it was put in force last
             * @example 2026-02-14T09:30:00.000Z
             */
            activatedAt?: string;
            /**
             * @description Who put it in force last
             * @example analyst
             */
            activatedBy?: string;
            /**
             * @description The decision in the JSON Decision Model (JDM) of GoRules
             * @example {
             *       "contentType": "application/vnd.gorules.decision",
             *       "nodes": [
             *         {
             *           "id": "request",
             *           "name": "Request",
             *           "type": "inputNode"
             *         },
             *         {
             *           "id": "template",
             *           "name": "Project template",
             *           "type": "decisionTableNode",
             *           "content": {
             *             "hitPolicy": "first",
             *             "inputs": [
             *               {
             *                 "id": "contractType",
             *                 "name": "Contract type",
             *                 "field": "opportunity.contractType"
             *               }
             *             ],
             *             "outputs": [
             *               {
             *                 "id": "template",
             *                 "name": "Template",
             *                 "field": "template"
             *               }
             *             ],
             *             "rules": [
             *               {
             *                 "_id": "template-fixed-price",
             *                 "_description": "Fixed price uses the fixed-price template",
             *                 "contractType": "\"fixed-price\"",
             *                 "template": "\"TPL-FIXED\""
             *               }
             *             ]
             *           }
             *         },
             *         {
             *           "id": "response",
             *           "name": "Response",
             *           "type": "outputNode"
             *         }
             *       ],
             *       "edges": [
             *         {
             *           "id": "request-to-template",
             *           "sourceId": "request",
             *           "targetId": "template"
             *         },
             *         {
             *           "id": "template-to-response",
             *           "sourceId": "template",
             *           "targetId": "response"
             *         }
             *       ]
             *     }
             */
            content: {
                [key: string]: unknown;
            };
            /**
             * @description SHA-256 of the content, hex
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            contentHash: string;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-02-14T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description Who made it: the subject of the token, or `release`
             * @example analyst
             */
            createdBy: string;
            /**
             * @description Name of the decision
             * @example project-template
             */
            decision: string;
            /**
             * @description Why it was made
             * @example Template for the new service line
             */
            note?: string;
            /**
             * Format: date-time
             * @description When another version took its place
             * @example 2026-02-14T09:30:00.000Z
             */
            retiredAt?: string;
            /**
             * @description draft: never in force; active: in force; retired: was in force and can be again
             * @example draft
             */
            status: components["schemas"]["DecisionVersionStatus"];
            /**
             * @description Number of the version, from 1
             * @example 4
             */
            version: number;
        };
        /**
         * @description draft: never in force; active: in force; retired: was in force and can be again
         * @enum {string}
         */
        DecisionVersionStatus: "draft" | "active" | "retired";
        DecisionVersionSummary: {
            /**
             * Format: date-time
             * @description When it was put in force last
             * @example 2026-02-14T09:30:00.000Z
             */
            activatedAt?: string;
            /**
             * @description Who put it in force last
             * @example analyst
             */
            activatedBy?: string;
            /**
             * @description SHA-256 of the content, hex
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            contentHash: string;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-02-14T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description Who made it: the subject of the token, or `release`
             * @example analyst
             */
            createdBy: string;
            /**
             * @description Name of the decision
             * @example project-template
             */
            decision: string;
            /**
             * @description Why it was made
             * @example Template for the new service line
             */
            note?: string;
            /**
             * Format: date-time
             * @description When another version took its place
             * @example 2026-02-14T09:30:00.000Z
             */
            retiredAt?: string;
            /**
             * @description draft: never in force; active: in force; retired: was in force and can be again
             * @example draft
             */
            status: components["schemas"]["DecisionVersionStatus"];
            /**
             * @description Number of the version, from 1
             * @example 4
             */
            version: number;
        };
        DecisionVersionSummaryPage: {
            /** @description The items of this page */
            items: components["schemas"]["DecisionVersionSummary"][];
            /**
             * @description Where the next page begins; absent on the last
             * @example eyJhZnRlciI6IlAtMTAwMSJ9
             */
            nextCursor?: string;
        };
        DraftToCompare: {
            /**
             * @description The draft in the JSON Decision Model (JDM) of GoRules
             * @example {
             *       "nodes": [],
             *       "edges": []
             *     }
             */
            content: {
                [key: string]: unknown;
            };
            /**
             * @description Version that it is compared with
             * @example 3
             */
            from: number;
        };
        EvaluationRequest: {
            /**
             * @description What is known of the deal: stage, opportunity, value, durationDays, customer, legalEntity, projectManager, statementOfWork; what is not known is null or absent
             * @example {
             *       "stage": "closed-won",
             *       "opportunity": {
             *         "contractType": "fixed-price",
             *         "serviceLine": "cloud",
             *         "legalEntity": "DE01"
             *       },
             *       "value": 184000,
             *       "durationDays": 211,
             *       "customer": null,
             *       "legalEntity": null,
             *       "projectManager": null,
             *       "statementOfWork": null
             *     }
             */
            context: {
                [key: string]: unknown;
            };
            /** @description Decisions, 1 to 50 */
            decisions: components["schemas"]["DecisionReference"][];
        };
        EvaluationResult: {
            /**
             * @description Name of the decision
             * @example project-template
             */
            decision: string;
            /**
             * @description The answer; a field without a value is absent
             * @example {
             *       "template": "TPL-FIXED"
             *     }
             */
            output: {
                [key: string]: unknown;
            };
            /** @description The nodes between input and output, in the order in which they ran */
            trace: components["schemas"]["TraceNode"][];
            /**
             * @description Version that was evaluated
             * @example 3
             */
            version: number;
        };
        Evaluations: {
            /** @description One result for each decision, in the order asked for */
            results: components["schemas"]["EvaluationResult"][];
        };
        NewDecisionVersion: {
            /**
             * @description The decision in the JSON Decision Model (JDM) of GoRules, as its editor saves it
             * @example {
             *       "contentType": "application/vnd.gorules.decision",
             *       "nodes": [
             *         {
             *           "id": "request",
             *           "name": "Request",
             *           "type": "inputNode"
             *         },
             *         {
             *           "id": "template",
             *           "name": "Project template",
             *           "type": "decisionTableNode",
             *           "content": {
             *             "hitPolicy": "first",
             *             "inputs": [
             *               {
             *                 "id": "contractType",
             *                 "name": "Contract type",
             *                 "field": "opportunity.contractType"
             *               }
             *             ],
             *             "outputs": [
             *               {
             *                 "id": "template",
             *                 "name": "Template",
             *                 "field": "template"
             *               }
             *             ],
             *             "rules": [
             *               {
             *                 "_id": "template-fixed-price",
             *                 "_description": "Fixed price uses the fixed-price template",
             *                 "contractType": "\"fixed-price\"",
             *                 "template": "\"TPL-FIXED\""
             *               }
             *             ]
             *           }
             *         },
             *         {
             *           "id": "response",
             *           "name": "Response",
             *           "type": "outputNode"
             *         }
             *       ],
             *       "edges": [
             *         {
             *           "id": "request-to-template",
             *           "sourceId": "request",
             *           "targetId": "template"
             *         },
             *         {
             *           "id": "template-to-response",
             *           "sourceId": "template",
             *           "targetId": "response"
             *         }
             *       ]
             *     }
             */
            content: {
                [key: string]: unknown;
            };
            /**
             * @description Why it is made
             * @example Template for the new service line
             */
            note?: string;
            /**
             * @description Who asks, where an API asks for a person; needs the scope `people:represent`
             * @example a.keller
             */
            onBehalfOf?: string;
        };
        NodeDifferenceDocument: {
            /** @description What became of it */
            change: components["schemas"]["DecisionChange"];
            /** @description Columns of a table */
            columns: components["schemas"]["ColumnDifferenceDocument"][];
            /** @description Kind of node; end: input or output */
            kind: components["schemas"]["DecisionNodeKind"];
            /**
             * @description Name of the node
             * @example Project template
             */
            node: string;
            /** @description Rows of a table, expressions or branches */
            rows: components["schemas"]["RowDifferenceDocument"][];
            /** @description Settings of the node */
            settings: components["schemas"]["SettingDifferenceDocument"][];
        };
        OutputDifferenceDocument: {
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
             * @example unmet › purchase-order-missing
             */
            field: string;
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
        /**
         * @description What became of it
         * @enum {string}
         */
        RowChange: "added" | "removed" | "changed" | "moved";
        RowDifferenceDocument: {
            /** @description Cells that say something else; all of a new or a removed row */
            cells: components["schemas"]["CellDifferenceDocument"][];
            /** @description What became of it */
            change: components["schemas"]["RowChange"];
            /** @description What the row says, in business words */
            description?: string;
            /**
             * @description Id of the row, as traces show it
             * @example template-fixed-price
             */
            id: string;
            /**
             * @description Place that it has, from 1
             * @example 2
             */
            placeAfter?: number;
            /**
             * @description Place that it had, from 1
             * @example 2
             */
            placeBefore?: number;
        };
        SettingDifferenceDocument: {
            /**
             * @description What it is; absent: nothing
             * @example all
             */
            after?: string;
            /**
             * @description What it was; absent: nothing
             * @example the first
             */
            before?: string;
            /**
             * @description Setting of the node, in words
             * @example rows that hit
             */
            setting: string;
        };
        TraceNode: {
            /** @description Kind of node */
            kind: components["schemas"]["TraceNodeKind"];
            /**
             * @description Name of the node
             * @example Project template
             */
            node: string;
            /**
             * @description What the node gave; what it only passed on is left out
             * @example {
             *       "template": "TPL-FIXED"
             *     }
             */
            output?: {
                [key: string]: unknown;
            };
            /** @description Rows that hit, in their order; empty when none did */
            rows: components["schemas"]["TraceRow"][];
        };
        /**
         * @description Kind of node
         * @enum {string}
         */
        TraceNodeKind: "table" | "expression" | "switch";
        TraceRow: {
            /**
             * @description What the row says, in business words
             * @example Fixed price in the known service lines use the fixed price template
             */
            description?: string;
            /**
             * @description Id of the row
             * @example template-fixed-price
             */
            id: string;
        };
        VersionDifferences: {
            /** @description Ways between nodes that came */
            connectionsAdded: string[];
            /** @description Ways between nodes that went */
            connectionsRemoved: string[];
            /**
             * @description Decision
             * @example project-template
             */
            decision: string;
            /**
             * @description Earlier version
             * @example 3
             */
            from: number;
            /** @description Nodes that differ */
            nodes: components["schemas"]["NodeDifferenceDocument"][];
            /**
             * @description Whether they decide by the same rows
             * @example false
             */
            same: boolean;
            /**
             * @description Later version; absent for a draft
             * @example 4
             */
            to?: number;
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
    listDecisions: {
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
            /** @description A page of decisions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPage"];
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
    getDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the decision, percent-encoded: `stage-gate%2Fclosed-won` */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision */
            200: {
                headers: {
                    /** @description Entity tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
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
    listDecisionActivations: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Most items on the page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Name of the decision, percent-encoded: `stage-gate%2Fclosed-won` */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of activations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionActivationPage"];
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
    compareDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the decision, percent-encoded: `stage-gate%2Fclosed-won` */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComparisonRequest"];
            };
        };
        responses: {
            /** @description What came out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
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
        };
    };
    compareDecisionVersions: {
        parameters: {
            query: {
                /** @description Earlier version */
                from: number;
                /** @description Later version */
                to: number;
            };
            header?: never;
            path: {
                /** @description Name of the decision, percent-encoded: `stage-gate%2Fclosed-won` */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDifferences"];
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
    compareDecisionDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the decision, percent-encoded: `stage-gate%2Fclosed-won` */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftToCompare"];
            };
        };
        responses: {
            /** @description The differences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDifferences"];
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
        };
    };
    validateDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the decision, percent-encoded: `stage-gate%2Fclosed-won` */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDraft"];
            };
        };
        responses: {
            /** @description What was found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionValidation"];
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
    listDecisionVersions: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; the first page when absent */
                cursor?: string;
                /** @description Most items on the page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Name of the decision, percent-encoded: `stage-gate%2Fclosed-won` */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionVersionSummaryPage"];
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
    createDecisionVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description With `no-cache` what is to be created is looked up first, and no kept answer is given: for an attempt after one whose outcome is not known. */
                "Cache-Control"?: string;
                /** @description Names this request: sent again with the same key and body it gets the same answer, and nothing is created twice. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Name of the decision, percent-encoded: `stage-gate%2Fclosed-won` */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecisionVersion"];
            };
        };
        responses: {
            /** @description The draft */
            201: {
                headers: {
                    /** @description Entity tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionVersion"];
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
        };
    };
    getDecisionVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the decision, percent-encoded: `stage-gate%2Fclosed-won` */
                name: string;
                /** @description Number of the version */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version */
            200: {
                headers: {
                    /** @description Entity tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionVersion"];
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
    activateDecisionVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the decision as you read it */
                "if-match"?: string;
            };
            path: {
                /** @description Name of the decision, percent-encoded: `stage-gate%2Fclosed-won` */
                name: string;
                /** @description Number of the version */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Activation"];
            };
        };
        responses: {
            /** @description The version, now active */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionVersionSummary"];
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
    evaluateDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationRequest"];
            };
        };
        responses: {
            /** @description The answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluations"];
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
        };
    };
}
