/** Generated from the description of the API by `npm run generate:client`; do not edit. */
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            status: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can the process do its work */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            checks: {
                                detail: string;
                                name: string;
                                ok: boolean;
                                required: boolean;
                            }[];
                            status: "ready" | "degraded" | "not ready";
                        };
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            checks: {
                                detail: string;
                                name: string;
                                ok: boolean;
                                required: boolean;
                            }[];
                            status: "ready" | "degraded" | "not ready";
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in with this browser */
        get: operations["readSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session of this browser */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clusters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published cluster, or the one that it went into; for who reads every system */
        get: operations["readCluster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clusters/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of every cluster in the order of commits, from any cursor; for who reads every system */
        get: operations["clusterChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a decision; a red one takes another person than its proposer */
        post: operations["confirmDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a proposed decision back */
        post: operations["withdrawDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/detection/backlog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much detection is outstanding */
        get: operations["detectionBacklog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/detection/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many statistical clusters there are, and what their last check found */
        get: operations["clusterState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/detection/clusters/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compute all clusters from scratch; what is stored otherwise is counted and put right */
        post: operations["checkClusters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/detection/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that failed too often: each is an open case */
        get: operations["deadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/detection/dead-letters/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Detect a dead event once more */
        post: operations["retryDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/edges/{key}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why two identities, documents or templates match */
        get: operations["explainEdge"];
        put?: never;
        post?: never;
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
         * What changes among the links that one sees, as server-sent events
         * @description Events: `link` {id, revision, colour} (revision and colour null: the link has ended), `queue` {}, `person` {groupIds}, and `reset` {} where Last-Event-ID is too old to go on from. A change may be told twice, never not at all. A stream ends after five minutes at most: ask again with Last-Event-ID.
         */
        get: operations["liveEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/graph/{id}/cluster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statistical cluster around a record, identity or identity group, and how it came together
         * @description Computed from the match edges and vetoes that the asker may see. A hint: it is no person, gives no right and merges nothing.
         */
        get: operations["readClusterAround"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/graph/{id}/degrees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many visible neighbours a node has, by kind of edge, colour of link and system */
        get: operations["readDegrees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/graph/{nodeId}/neighbours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Visible neighbours of a node, page by page
         * @description Any record, identity, document, template, identity group or link. Order: kind of edge, then id. `more` counts what the asker may see only.
         */
        get: operations["readNeighbours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/graph/expand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Visible neighbours of a node with coloured links as edges, filtered before they are paged
         * @description Any record, identity, document, template or identity group. A link whose other side is withheld leads to a stub that names its system.
         */
        post: operations["expandNode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/graph/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nodes by id with the visible edges among them; what is not visible is absent */
        post: operations["readNodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/graph/paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shortest or strongest path between two nodes over what the asker may see, with its weakest edge */
        get: operations["findPath"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/graph/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A readable set of chains that the asker may see, to begin with */
        get: operations["sampleGraph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A link with its file, evidence and the options that the law allows
         * @description By id, or by the single identification number of its file.
         */
        get: operations["readLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Claim a link for fifteen minutes; again renews it */
        put: operations["claimLink"];
        post?: never;
        /** Give a claimed link back; nothing happens where it is not one’s own */
        delete: operations["releaseLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Both sides of a link field by field, documents, biometrics and the way to its colour
         * @description Rules and articles are those the detector applied. A score starts at the prior of its model, the log2 odds that two records of different systems are one person before anything is compared, and adds the bits of its features.
         */
        get: operations["compareLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose a decision; the link keeps its colour until it is confirmed */
        post: operations["proposeDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The comparisons that a link rests on, with rules, articles and sentences */
        get: operations["explainLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a link, oldest first (Art 36(1)(f)) */
        get: operations["linkHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}/surroundings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The links around a link, and which options they would let pass (Art 29(6)) */
        get: operations["linkSurroundings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairs/{key}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why two records, identities or identity groups match, or why not, and what would turn the outcome
         * @description Scored on demand by the present model, whether or not there is an edge. Of records and groups the identities that speak most for one person are taken. Records of one system are not compared (Art 27(5)).
         */
        get: operations["explainPair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The person that an identity group belongs to, with everything the asker may see of it
         * @description Green links are not shown here: they need a query of one’s own that hit both sides (Art 26(4)), see search.
         */
        get: operations["readPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/{groupId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the records of a person and what happened to its links, newest first */
        get: operations["personHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records of one system, page by page */
        get: operations["listRecords"];
        put?: never;
        /** Create a record; detection starts at once */
        post: operations["createRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A record as stored; templates by reference only */
        get: operations["readRecord"];
        /** Replace a record by a higher version; detection runs again (Art 48(6)) */
        put: operations["replaceRecord"];
        post?: never;
        /** Erase a record with its identities, documents, templates and links (Art 15, 19(1), 35) */
        delete: operations["eraseRecord"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records/{id}/detection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a record has been detected in its present version */
        get: operations["recordDetection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or replace many records as a stream
         * @description One record a line (application/x-ndjson), one result a line, in order. Broken lines are refused one by one. Lane LIVE is detected before BULK.
         */
        post: operations["storeRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Yellow links that the asker’s authorities must verify */
        get: operations["reviewQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search the queue by identification number, reference, document number or name */
        post: operations["searchQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own scenes, newest first */
        get: operations["listScenes"];
        put?: never;
        /** Save a scene: a view of the explorer as a log of operations */
        post: operations["saveScene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A scene as the reader’s own rights show it, in its newest or a named revision */
        get: operations["readScene"];
        /** Save a further revision of one’s own scene; If-Match names the one it follows */
        put: operations["changeScene"];
        post?: never;
        /** Erase one’s own scene with all its revisions */
        delete: operations["eraseScene"];
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
        get?: never;
        put?: never;
        /**
         * Search all systems that the rights reach, by name, document or reference (Art 9)
         * @description Hits are persons: components over the white and red-merge links that the asker may see. A system that the asker may not read is not named and changes nothing in the answer.
         */
        post: operations["search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Persons whose name, document number or reference begins as typed */
        post: operations["suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/self": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who one is, and which purposes are open */
        get: operations["readSelf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registered systems */
        get: operations["listSystems"];
        put?: never;
        /** Register an external list: match edges and alerts, never a coloured link */
        post: operations["registerSystem"];
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
        /** @description RFC 9457 problem document; codes are explained in docs/errors.md */
        Problem: {
            /** @enum {string} */
            code: "SYM_BAD_REQUEST" | "SYM_MALFORMED_JSON" | "SYM_FORBIDDEN_KEY" | "SYM_JSON_TOO_DEEP" | "SYM_INVALID_BODY" | "SYM_INVALID_QUERY" | "SYM_INVALID_PATH" | "SYM_INVALID_HEADER" | "SYM_INVALID_CURSOR" | "SYM_REQUEST_TIMEOUT" | "SYM_BODY_TOO_LARGE" | "SYM_SCENE_TOO_LARGE" | "SYM_UNSUPPORTED_MEDIA_TYPE" | "SYM_UNPROCESSABLE" | "SYM_UNKNOWN_SYSTEM" | "SYM_UNKNOWN_RECORD_KIND" | "SYM_QUALITY_REJECTED" | "SYM_UNAUTHENTICATED" | "SYM_PURPOSE_MISSING" | "SYM_PURPOSE_UNKNOWN" | "SYM_CROSS_SITE" | "SYM_FORBIDDEN" | "SYM_NOT_FOUND" | "SYM_CONFLICT" | "SYM_ALREADY_EXISTS" | "SYM_VERSION_OLDER" | "SYM_VERSION_DIFFERS" | "SYM_RECORD_ERASED" | "SYM_IDEMPOTENCY_KEY_REUSED" | "SYM_DECISION_UNLAWFUL" | "SYM_DECISION_INCONSISTENT" | "SYM_DECISION_OVERTAKEN" | "SYM_CLAIMED" | "SYM_SECOND_PERSON_NEEDED" | "SYM_PRECONDITION_FAILED" | "SYM_PRECONDITION_REQUIRED" | "SYM_RATE_LIMITED" | "SYM_BACKLOG" | "SYM_INTERNAL" | "SYM_GRAPH_UNAVAILABLE" | "SYM_SESSION_UNAVAILABLE" | "SYM_ISSUER_UNAVAILABLE" | "SYM_OVERLOADED" | "SYM_STOPPING" | "SYM_TIME_BUDGET";
            detail?: string;
            errors?: {
                code: string;
                detail: string;
                /** @description JSON Pointer to the field, or /name of a parameter */
                pointer: string;
            }[];
            requestId: string;
            status: number;
            title: string;
            type: string;
        } & {
            [key: string]: unknown;
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
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authorities: "*" | string[];
                        authority: string;
                        /**
                         * Format: date-time
                         * @description End of the session, whatever one does
                         */
                        expiresAt: string;
                        /** @description Without requests the session ends after these */
                        idleSeconds: number;
                        purposes: {
                            meaning: string;
                            operations: string[];
                            purpose: string;
                        }[];
                        role: string;
                        state?: string;
                        subject: string;
                        systems: {
                            read: "*" | string[];
                            write: "*" | string[];
                        };
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What fits several that contradict each other, and is left apart */
                        ambiguities: {
                            candidates: {
                                /** @description log2 odds of one person */
                                bits: number;
                                members: string[];
                            }[];
                            members: string[];
                        }[];
                        average: number | null;
                        /** @description The published cluster; null where there is none, and for who reads some systems only */
                        cluster: {
                            changedAt: string;
                            createdAt: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            state: "CURRENT" | "MERGED" | "DISSOLVED";
                            /** @description Up by one with every change of the members */
                            version: number;
                        } | null;
                        /** @description a = b and b = c by edges, a ≠ c by a veto */
                        contradictions: {
                            /** Format: uuid */
                            a: string;
                            /** Format: uuid */
                            b: string;
                            /** Format: uuid */
                            c: string;
                            /**
                             * @description A person decided that they are two, or their biometrics differ
                             * @enum {unknown}
                             */
                            reason: "DECISION" | "BIOMETRICS";
                        }[];
                        edges: {
                            /** Format: uuid */
                            a: string;
                            /** Format: uuid */
                            b: string;
                            /** @description log2 odds of one person */
                            bits: number;
                            /** @description Key of the match edge, for its explanation */
                            key: string;
                        }[];
                        /** @description How it came together, in order: the parts, the average between them, their strongest edge */
                        joins: {
                            /** @description log2 odds of one person */
                            bits: number;
                            one: string[];
                            strongest: {
                                /** Format: uuid */
                                a: string;
                                /** Format: uuid */
                                b: string;
                                /** @description log2 odds of one person */
                                bits: number;
                                /** @description Key of the match edge, for its explanation */
                                key: string;
                            };
                            two: string[];
                        }[];
                        /** @description Identity groups; alone where the node is in no cluster */
                        members: string[];
                        /** @description The groups that are named */
                        nodes: {
                            basis?: string;
                            category?: string;
                            /** @enum {unknown} */
                            colour?: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            dateOfBirth?: string;
                            docType?: string;
                            engine?: string;
                            expiryDate?: string;
                            finger?: string;
                            /** Format: uuid */
                            id: string;
                            issuingCountry?: string;
                            /** @enum {unknown} */
                            kind: "RECORD" | "IDENTITY" | "DOCUMENT" | "TEMPLATE" | "GROUP" | "LINK";
                            modality?: string;
                            names?: string[];
                            nationalities?: string[];
                            number?: string;
                            owner?: {
                                authorityRef: string;
                                state: string;
                            };
                            recordKind?: string;
                            redKind?: string;
                            reference?: string;
                            retainUntil?: string;
                            sex?: string;
                            since?: string;
                            systems: string[];
                            version?: number;
                            /** @enum {unknown} */
                            visibility?: "FULL" | "NAMES_ONLY";
                        }[];
                        /** @description What would have joined, were there no veto */
                        refusals: {
                            /** @description log2 odds of one person */
                            bits: number;
                            one: string[];
                            two: string[];
                            veto: {
                                /** Format: uuid */
                                a: string;
                                /** Format: uuid */
                                b: string;
                                /**
                                 * @description A person decided that they are two, or their biometrics differ
                                 * @enum {unknown}
                                 */
                                reason: "DECISION" | "BIOMETRICS";
                            };
                        }[];
                        /**
                         * @description A hint; never a person, never a colour
                         * @enum {boolean}
                         */
                        statistical: true;
                        /** @description Bits from which edges count: above 0 where too many groups hang together by weaker ones */
                        threshold: number;
                        weakest: number | null;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clusterChanges: {
        parameters: {
            query?: {
                /** @description Only changes of this cluster */
                cluster?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            at: string;
                            candidates: string[][] | null;
                            clusterId: string | null;
                            groupIds: string[];
                            /** @enum {unknown} */
                            kind: "CREATED" | "GREW" | "SHRANK" | "MERGED" | "SPLIT" | "DISSOLVED" | "AMBIGUOUS" | "CONTRADICTION" | "RESOLVED";
                            otherIds: string[];
                            reason: string | null;
                            version: number | null;
                        }[];
                        more: boolean;
                        /** @description Cursor behind the last item: also at the end, to ask again later */
                        next: string;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Null where the link was erased */
                        decision: {
                            at: string;
                            authority: string;
                            basis: string;
                            by: string;
                            colourBefore: string;
                            confirmedAt?: string | null;
                            id: string;
                            /** @enum {unknown} */
                            option: "WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE";
                            reasonCode: string;
                            reasonText: string;
                            secondBy?: string | null;
                            /** @enum {unknown} */
                            state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN";
                            withdrawnAt?: string | null;
                            withdrawnBy?: string | null;
                        } | null;
                        link: {
                            automatic?: boolean;
                            /** @description Article of Regulation (EU) 2019/817 */
                            basis?: string | null;
                            /** @description Why a link is yellow */
                            cause?: string | null;
                            /** @enum {unknown} */
                            colour: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            decisions?: {
                                at: string;
                                authority: string;
                                basis: string;
                                by: string;
                                colourBefore: string;
                                confirmedAt?: string | null;
                                id: string;
                                /** @enum {unknown} */
                                option: "WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE";
                                reasonCode: string;
                                reasonText: string;
                                secondBy?: string | null;
                                /** @enum {unknown} */
                                state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN";
                                withdrawnAt?: string | null;
                                withdrawnBy?: string | null;
                            }[];
                            /** @description Identity confirmation file (Art 34) */
                            file?: {
                                authorityRef: string;
                                createdAt: string;
                                sin: string;
                                updatedAt: string[];
                            };
                            id: string;
                            options?: {
                                /** @description Article that allows it */
                                basis?: string;
                                lawful: boolean;
                                /** @enum {unknown} */
                                option: "WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE";
                                refusal?: {
                                    article: string;
                                    reason: string;
                                };
                            }[];
                            proposals?: {
                                basis: string | null;
                                /** @enum {unknown} */
                                bio: "SAME" | "DIFFERENT" | "NONE" | "INCOMPARABLE" | "CONTRADICTORY";
                                colour: string | null;
                                /** @enum {unknown} */
                                doc: "SAME" | "OTHER";
                                /** @enum {unknown} */
                                id: "SAME" | "SIMILAR" | "UNDETERMINED" | "DIFFERENT";
                                key: string;
                                /** @description Alike only through the data of a misused identity */
                                misused: boolean;
                            }[];
                            redKind: ("MERGE" | "SPLIT") | null;
                            /** @description For If-Match when deciding */
                            revision?: number;
                            sides?: {
                                groupId: string;
                                records: {
                                    id: string;
                                    owner: {
                                        authorityRef: string;
                                        state: string;
                                    };
                                    recordKind: string;
                                    recordRef: string;
                                    version: number;
                                }[];
                                system: string;
                            }[];
                            since?: string;
                            systems: string[];
                            /** @enum {unknown} */
                            visibility: "FULL" | "NAMES_ONLY";
                        } | null;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Null where the link was erased */
                        decision: {
                            at: string;
                            authority: string;
                            basis: string;
                            by: string;
                            colourBefore: string;
                            confirmedAt?: string | null;
                            id: string;
                            /** @enum {unknown} */
                            option: "WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE";
                            reasonCode: string;
                            reasonText: string;
                            secondBy?: string | null;
                            /** @enum {unknown} */
                            state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN";
                            withdrawnAt?: string | null;
                            withdrawnBy?: string | null;
                        } | null;
                        link: {
                            automatic?: boolean;
                            /** @description Article of Regulation (EU) 2019/817 */
                            basis?: string | null;
                            /** @description Why a link is yellow */
                            cause?: string | null;
                            /** @enum {unknown} */
                            colour: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            decisions?: {
                                at: string;
                                authority: string;
                                basis: string;
                                by: string;
                                colourBefore: string;
                                confirmedAt?: string | null;
                                id: string;
                                /** @enum {unknown} */
                                option: "WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE";
                                reasonCode: string;
                                reasonText: string;
                                secondBy?: string | null;
                                /** @enum {unknown} */
                                state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN";
                                withdrawnAt?: string | null;
                                withdrawnBy?: string | null;
                            }[];
                            /** @description Identity confirmation file (Art 34) */
                            file?: {
                                authorityRef: string;
                                createdAt: string;
                                sin: string;
                                updatedAt: string[];
                            };
                            id: string;
                            options?: {
                                /** @description Article that allows it */
                                basis?: string;
                                lawful: boolean;
                                /** @enum {unknown} */
                                option: "WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE";
                                refusal?: {
                                    article: string;
                                    reason: string;
                                };
                            }[];
                            proposals?: {
                                basis: string | null;
                                /** @enum {unknown} */
                                bio: "SAME" | "DIFFERENT" | "NONE" | "INCOMPARABLE" | "CONTRADICTORY";
                                colour: string | null;
                                /** @enum {unknown} */
                                doc: "SAME" | "OTHER";
                                /** @enum {unknown} */
                                id: "SAME" | "SIMILAR" | "UNDETERMINED" | "DIFFERENT";
                                key: string;
                                /** @description Alike only through the data of a misused identity */
                                misused: boolean;
                            }[];
                            redKind: ("MERGE" | "SPLIT") | null;
                            /** @description For If-Match when deciding */
                            revision?: number;
                            sides?: {
                                groupId: string;
                                records: {
                                    id: string;
                                    owner: {
                                        authorityRef: string;
                                        state: string;
                                    };
                                    recordKind: string;
                                    recordRef: string;
                                    version: number;
                                }[];
                                system: string;
                            }[];
                            since?: string;
                            systems: string[];
                            /** @enum {unknown} */
                            visibility: "FULL" | "NAMES_ONLY";
                        } | null;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    detectionBacklog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Events that failed too often: open cases */
                        dead: number;
                        /** @description Age of the oldest open event */
                        oldestSeconds: number;
                        /** @description Events in the outbox */
                        pending: number;
                        /** @description How far match edges are scored anew by the present model; null before the first matcher */
                        rescoring: {
                            endedAt: string | null;
                            model: string;
                            /**
                             * @description EDGES: edges that stand; RECORDS: what only the new model finds; DONE
                             * @enum {unknown}
                             */
                            phase: "EDGES" | "RECORDS" | "DONE";
                            /** @description Records searched anew so far */
                            records: number;
                            startedAt: string;
                            /** @description Records there are */
                            total: number;
                        } | null;
                        /** @description Events in the queue or at work */
                        sent: number;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clusterState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Open ambiguities */
                        ambiguous: number;
                        /** @description Of the last check; null before the first */
                        checkedAt: string | null;
                        clusters: number;
                        /** @description Open contradictions */
                        contradictions: number;
                        /** @description Pairs of identity groups that are kept apart */
                        distinct: number;
                        /** @description Clusters that were stored otherwise than a computation from scratch gives them */
                        drift: number | null;
                        /** @description Identity groups in clusters */
                        members: number;
                        /** @description Changes told so far */
                        sequence: number;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkClusters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checkedAt: string;
                        clusters: number;
                        /** @description Clusters that were stored otherwise than a computation from scratch gives them */
                        drift: number;
                        /** @description Identity groups with a match edge */
                        groups: number;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deadLetters: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            at: string;
                            attempts: number;
                            id: string;
                            /** @description Kind of the last failure */
                            lastError: string | null;
                            /** @description Null where clusters were to be computed anew */
                            recordId: string | null;
                            version: number | null;
                        }[];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        eventId: string;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainEdge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Two node ids with a bar, as edges carry it */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        between: {
                            basis?: string;
                            category?: string;
                            /** @enum {unknown} */
                            colour?: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            dateOfBirth?: string;
                            docType?: string;
                            engine?: string;
                            expiryDate?: string;
                            finger?: string;
                            /** Format: uuid */
                            id: string;
                            issuingCountry?: string;
                            /** @enum {unknown} */
                            kind: "RECORD" | "IDENTITY" | "DOCUMENT" | "TEMPLATE" | "GROUP" | "LINK";
                            modality?: string;
                            names?: string[];
                            nationalities?: string[];
                            number?: string;
                            owner?: {
                                authorityRef: string;
                                state: string;
                            };
                            recordKind?: string;
                            redKind?: string;
                            reference?: string;
                            retainUntil?: string;
                            sex?: string;
                            since?: string;
                            systems: string[];
                            version?: number;
                            /** @enum {unknown} */
                            visibility?: "FULL" | "NAMES_ONLY";
                        }[];
                        /** @description Outcome and the name of its threshold; no score leaves the service */
                        biometrics?: {
                            engine: string;
                            modality: string;
                            outcome: string;
                            /** @enum {string} */
                            threshold: "HIT";
                        };
                        document?: {
                            notes: string[];
                        };
                        identity?: {
                            categories: {
                                category: string;
                                outcome: string;
                                rules: {
                                    a: {
                                        identityId: string;
                                        value: string;
                                    };
                                    article: string;
                                    b: {
                                        identityId: string;
                                        value: string;
                                    };
                                    field: string;
                                    rule: string;
                                    table?: string;
                                }[];
                            }[];
                            misused: boolean;
                            /** @enum {unknown} */
                            outcome: "SAME" | "SIMILAR" | "UNDETERMINED" | "DIFFERENT";
                        };
                        key: string;
                        /** @enum {unknown} */
                        kind: "MATCHES" | "SAME_DOCUMENT";
                        score?: {
                            bits: number;
                            features: {
                                a?: string;
                                b?: string;
                                bits: number;
                                feature: string;
                                level: string;
                                /** @description What the bar says */
                                sentence: string;
                            }[];
                            modelVersion: string;
                            /** @description Where the waterfall begins: prior and the bits of all features sum to `bits` */
                            prior: number;
                            probability: number;
                        };
                        /** @description One sentence for each rule and outcome */
                        sentences: string[];
                        turningPoints?: {
                            /**
                             * @description Where a match edge is kept from; where two count as one person in statistics from
                             * @enum {unknown}
                             */
                            at: "FLOOR" | "THRESHOLD";
                            /** @description The smallest change of evidence that takes the pair to the other side: fewest features (at most three), then fewest bits; a level put in is weighed at middling rarity. Absent where there is none */
                            change?: {
                                bits: number;
                                changes: {
                                    feature: string;
                                    from: string;
                                    to: string;
                                }[];
                                probability: number;
                            };
                            /** @description Bits that are missing, or that are there to spare */
                            distance: number;
                            probability: number;
                            reached: boolean;
                            sentence: string;
                        }[];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    liveEvents: {
        parameters: {
            query?: never;
            header?: {
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readClusterAround: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What fits several that contradict each other, and is left apart */
                        ambiguities: {
                            candidates: {
                                /** @description log2 odds of one person */
                                bits: number;
                                members: string[];
                            }[];
                            members: string[];
                        }[];
                        average: number | null;
                        /** @description The published cluster; null where there is none, and for who reads some systems only */
                        cluster: {
                            changedAt: string;
                            createdAt: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            state: "CURRENT" | "MERGED" | "DISSOLVED";
                            /** @description Up by one with every change of the members */
                            version: number;
                        } | null;
                        /** @description a = b and b = c by edges, a ≠ c by a veto */
                        contradictions: {
                            /** Format: uuid */
                            a: string;
                            /** Format: uuid */
                            b: string;
                            /** Format: uuid */
                            c: string;
                            /**
                             * @description A person decided that they are two, or their biometrics differ
                             * @enum {unknown}
                             */
                            reason: "DECISION" | "BIOMETRICS";
                        }[];
                        edges: {
                            /** Format: uuid */
                            a: string;
                            /** Format: uuid */
                            b: string;
                            /** @description log2 odds of one person */
                            bits: number;
                            /** @description Key of the match edge, for its explanation */
                            key: string;
                        }[];
                        /** @description How it came together, in order: the parts, the average between them, their strongest edge */
                        joins: {
                            /** @description log2 odds of one person */
                            bits: number;
                            one: string[];
                            strongest: {
                                /** Format: uuid */
                                a: string;
                                /** Format: uuid */
                                b: string;
                                /** @description log2 odds of one person */
                                bits: number;
                                /** @description Key of the match edge, for its explanation */
                                key: string;
                            };
                            two: string[];
                        }[];
                        /** @description Identity groups; alone where the node is in no cluster */
                        members: string[];
                        /** @description The groups that are named */
                        nodes: {
                            basis?: string;
                            category?: string;
                            /** @enum {unknown} */
                            colour?: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            dateOfBirth?: string;
                            docType?: string;
                            engine?: string;
                            expiryDate?: string;
                            finger?: string;
                            /** Format: uuid */
                            id: string;
                            issuingCountry?: string;
                            /** @enum {unknown} */
                            kind: "RECORD" | "IDENTITY" | "DOCUMENT" | "TEMPLATE" | "GROUP" | "LINK";
                            modality?: string;
                            names?: string[];
                            nationalities?: string[];
                            number?: string;
                            owner?: {
                                authorityRef: string;
                                state: string;
                            };
                            recordKind?: string;
                            redKind?: string;
                            reference?: string;
                            retainUntil?: string;
                            sex?: string;
                            since?: string;
                            systems: string[];
                            version?: number;
                            /** @enum {unknown} */
                            visibility?: "FULL" | "NAMES_ONLY";
                        }[];
                        /** @description What would have joined, were there no veto */
                        refusals: {
                            /** @description log2 odds of one person */
                            bits: number;
                            one: string[];
                            two: string[];
                            veto: {
                                /** Format: uuid */
                                a: string;
                                /** Format: uuid */
                                b: string;
                                /**
                                 * @description A person decided that they are two, or their biometrics differ
                                 * @enum {unknown}
                                 */
                                reason: "DECISION" | "BIOMETRICS";
                            };
                        }[];
                        /**
                         * @description A hint; never a person, never a colour
                         * @enum {boolean}
                         */
                        statistical: true;
                        /** @description Bits from which edges count: above 0 where too many groups hang together by weaker ones */
                        threshold: number;
                        weakest: number | null;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDegrees: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when there are more than were counted */
                        capped: boolean;
                        colours: {
                            [key: string]: number;
                        };
                        kinds: {
                            [key: string]: number;
                        };
                        systems: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNeighbours: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description Kinds of edges to follow, repeated; all by default */
                kinds?: ("MATCHES" | "SAME_DOCUMENT" | "JOINS" | "STATES" | "CITES" | "CARRIES" | "HAS")[];
                limit?: number;
            };
            header?: never;
            path: {
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            edge: {
                                bits?: number;
                                /** Format: uuid */
                                from: string;
                                /** @description Of a match edge: the key of its explanation */
                                key: string;
                                /** @enum {unknown} */
                                kind: "MATCHES" | "SAME_DOCUMENT" | "JOINS" | "STATES" | "CITES" | "CARRIES" | "HAS";
                                probability?: number;
                                /** Format: uuid */
                                to: string;
                                words: string;
                            };
                            node: {
                                basis?: string;
                                category?: string;
                                /** @enum {unknown} */
                                colour?: "YELLOW" | "WHITE" | "GREEN" | "RED";
                                dateOfBirth?: string;
                                docType?: string;
                                engine?: string;
                                expiryDate?: string;
                                finger?: string;
                                /** Format: uuid */
                                id: string;
                                issuingCountry?: string;
                                /** @enum {unknown} */
                                kind: "RECORD" | "IDENTITY" | "DOCUMENT" | "TEMPLATE" | "GROUP" | "LINK";
                                modality?: string;
                                names?: string[];
                                nationalities?: string[];
                                number?: string;
                                owner?: {
                                    authorityRef: string;
                                    state: string;
                                };
                                recordKind?: string;
                                redKind?: string;
                                reference?: string;
                                retainUntil?: string;
                                sex?: string;
                                since?: string;
                                systems: string[];
                                version?: number;
                                /** @enum {unknown} */
                                visibility?: "FULL" | "NAMES_ONLY";
                            };
                        }[];
                        more: boolean;
                        /** @description Cursor of the next page; null at the end */
                        next: string | null;
                        node: {
                            basis?: string;
                            category?: string;
                            /** @enum {unknown} */
                            colour?: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            dateOfBirth?: string;
                            docType?: string;
                            engine?: string;
                            expiryDate?: string;
                            finger?: string;
                            /** Format: uuid */
                            id: string;
                            issuingCountry?: string;
                            /** @enum {unknown} */
                            kind: "RECORD" | "IDENTITY" | "DOCUMENT" | "TEMPLATE" | "GROUP" | "LINK";
                            modality?: string;
                            names?: string[];
                            nationalities?: string[];
                            number?: string;
                            owner?: {
                                authorityRef: string;
                                state: string;
                            };
                            recordKind?: string;
                            redKind?: string;
                            reference?: string;
                            retainUntil?: string;
                            sex?: string;
                            since?: string;
                            systems: string[];
                            version?: number;
                            /** @enum {unknown} */
                            visibility?: "FULL" | "NAMES_ONLY";
                        };
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    expandNode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All filters work before paging */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of LINK edges; other edges pass */
                    colours?: ("YELLOW" | "WHITE" | "GREEN" | "RED")[];
                    cursor?: string;
                    /** Format: uuid */
                    id: string;
                    /** @description Kinds of edges to follow */
                    kinds?: ("MATCHES" | "SAME_DOCUMENT" | "LINK" | "STATES" | "CITES" | "CARRIES" | "HAS")[];
                    /** @default 50 */
                    limit?: number;
                    /** @description Of matches of identity data; other edges pass */
                    minProbability?: number;
                    /** @description Of the neighbours */
                    systems?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            edge: {
                                automatic?: boolean;
                                basis?: string;
                                bits?: number;
                                cause?: string;
                                /** @enum {unknown} */
                                colour?: "YELLOW" | "WHITE" | "GREEN" | "RED";
                                from: string;
                                /** @description Of a match edge the key of its explanation, of a LINK the id of the link */
                                key: string;
                                /** @enum {unknown} */
                                kind: "MATCHES" | "SAME_DOCUMENT" | "LINK" | "STATES" | "CITES" | "CARRIES" | "HAS";
                                probability?: number;
                                redKind?: string;
                                since?: string;
                                to: string;
                                /** @enum {unknown} */
                                visibility?: "FULL" | "NAMES_ONLY";
                                words: string;
                            };
                            node: {
                                category?: string;
                                dateOfBirth?: string;
                                docType?: string;
                                engine?: string;
                                expiryDate?: string;
                                finger?: string;
                                id: string;
                                issuingCountry?: string;
                                /**
                                 * @description WITHHELD: the other side of a link of which no more than its system may be known
                                 * @enum {unknown}
                                 */
                                kind: "RECORD" | "IDENTITY" | "DOCUMENT" | "TEMPLATE" | "GROUP" | "WITHHELD";
                                modality?: string;
                                names?: string[];
                                nationalities?: string[];
                                number?: string;
                                owner?: {
                                    authorityRef: string;
                                    state: string;
                                };
                                recordKind?: string;
                                reference?: string;
                                retainUntil?: string;
                                sex?: string;
                                systems: string[];
                                version?: number;
                            };
                        }[];
                        more: boolean;
                        /** @description Cursor of the next page; null at the end */
                        next: string | null;
                        node: {
                            category?: string;
                            dateOfBirth?: string;
                            docType?: string;
                            engine?: string;
                            expiryDate?: string;
                            finger?: string;
                            id: string;
                            issuingCountry?: string;
                            /**
                             * @description WITHHELD: the other side of a link of which no more than its system may be known
                             * @enum {unknown}
                             */
                            kind: "RECORD" | "IDENTITY" | "DOCUMENT" | "TEMPLATE" | "GROUP" | "WITHHELD";
                            modality?: string;
                            names?: string[];
                            nationalities?: string[];
                            number?: string;
                            owner?: {
                                authorityRef: string;
                                state: string;
                            };
                            recordKind?: string;
                            reference?: string;
                            retainUntil?: string;
                            sex?: string;
                            systems: string[];
                            version?: number;
                        };
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The id of a link stands for the groups that it joins; a stub comes, with `stubs`, by the group it hangs on */
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                    /** @description True: with a stub for the withheld side of a link of one of the nodes */
                    stubs?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        edges: {
                            automatic?: boolean;
                            basis?: string;
                            bits?: number;
                            cause?: string;
                            /** @enum {unknown} */
                            colour?: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            from: string;
                            /** @description Of a match edge the key of its explanation, of a LINK the id of the link */
                            key: string;
                            /** @enum {unknown} */
                            kind: "MATCHES" | "SAME_DOCUMENT" | "LINK" | "STATES" | "CITES" | "CARRIES" | "HAS";
                            probability?: number;
                            redKind?: string;
                            since?: string;
                            to: string;
                            /** @enum {unknown} */
                            visibility?: "FULL" | "NAMES_ONLY";
                            words: string;
                        }[];
                        nodes: {
                            category?: string;
                            dateOfBirth?: string;
                            docType?: string;
                            engine?: string;
                            expiryDate?: string;
                            finger?: string;
                            id: string;
                            issuingCountry?: string;
                            /**
                             * @description WITHHELD: the other side of a link of which no more than its system may be known
                             * @enum {unknown}
                             */
                            kind: "RECORD" | "IDENTITY" | "DOCUMENT" | "TEMPLATE" | "GROUP" | "WITHHELD";
                            modality?: string;
                            names?: string[];
                            nationalities?: string[];
                            number?: string;
                            owner?: {
                                authorityRef: string;
                                state: string;
                            };
                            recordKind?: string;
                            reference?: string;
                            retainUntil?: string;
                            sex?: string;
                            systems: string[];
                            version?: number;
                        }[];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findPath: {
        parameters: {
            query: {
                /** @description strongest: the path whose weakest edge is strongest, the shortest of those */
                by?: "shortest" | "strongest";
                from: string;
                maxLength?: number;
                /** @description person: over links that say one person, white and red-merge, and what belongs together */
                over?: "any" | "person";
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description False when the search met a cap: a path may have been missed */
                        complete: boolean;
                        edges: {
                            automatic?: boolean;
                            basis?: string;
                            bits?: number;
                            cause?: string;
                            /** @enum {unknown} */
                            colour?: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            from: string;
                            /** @description Of a match edge the key of its explanation, of a LINK the id of the link */
                            key: string;
                            /** @enum {unknown} */
                            kind: "MATCHES" | "SAME_DOCUMENT" | "LINK" | "STATES" | "CITES" | "CARRIES" | "HAS";
                            probability?: number;
                            redKind?: string;
                            since?: string;
                            to: string;
                            /** @enum {unknown} */
                            visibility?: "FULL" | "NAMES_ONLY";
                            words: string;
                        }[];
                        found: boolean;
                        length: number | null;
                        nodes: {
                            category?: string;
                            dateOfBirth?: string;
                            docType?: string;
                            engine?: string;
                            expiryDate?: string;
                            finger?: string;
                            id: string;
                            issuingCountry?: string;
                            /**
                             * @description WITHHELD: the other side of a link of which no more than its system may be known
                             * @enum {unknown}
                             */
                            kind: "RECORD" | "IDENTITY" | "DOCUMENT" | "TEMPLATE" | "GROUP" | "WITHHELD";
                            modality?: string;
                            names?: string[];
                            nationalities?: string[];
                            number?: string;
                            owner?: {
                                authorityRef: string;
                                state: string;
                            };
                            recordKind?: string;
                            reference?: string;
                            retainUntil?: string;
                            sex?: string;
                            systems: string[];
                            version?: number;
                        }[];
                        /** @description The edge that the path stands or falls with */
                        weakest: {
                            automatic?: boolean;
                            basis?: string;
                            bits?: number;
                            cause?: string;
                            /** @enum {unknown} */
                            colour?: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            from: string;
                            /** @description Of a match edge the key of its explanation, of a LINK the id of the link */
                            key: string;
                            /** @enum {unknown} */
                            kind: "MATCHES" | "SAME_DOCUMENT" | "LINK" | "STATES" | "CITES" | "CARRIES" | "HAS";
                            probability?: number;
                            redKind?: string;
                            since?: string;
                            to: string;
                            /** @enum {unknown} */
                            visibility?: "FULL" | "NAMES_ONLY";
                            words: string;
                        } | null;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sampleGraph: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        edges: {
                            automatic?: boolean;
                            basis?: string;
                            bits?: number;
                            cause?: string;
                            /** @enum {unknown} */
                            colour?: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            from: string;
                            /** @description Of a match edge the key of its explanation, of a LINK the id of the link */
                            key: string;
                            /** @enum {unknown} */
                            kind: "MATCHES" | "SAME_DOCUMENT" | "LINK" | "STATES" | "CITES" | "CARRIES" | "HAS";
                            probability?: number;
                            redKind?: string;
                            since?: string;
                            to: string;
                            /** @enum {unknown} */
                            visibility?: "FULL" | "NAMES_ONLY";
                            words: string;
                        }[];
                        nodes: {
                            category?: string;
                            dateOfBirth?: string;
                            docType?: string;
                            engine?: string;
                            expiryDate?: string;
                            finger?: string;
                            id: string;
                            issuingCountry?: string;
                            /**
                             * @description WITHHELD: the other side of a link of which no more than its system may be known
                             * @enum {unknown}
                             */
                            kind: "RECORD" | "IDENTITY" | "DOCUMENT" | "TEMPLATE" | "GROUP" | "WITHHELD";
                            modality?: string;
                            names?: string[];
                            nationalities?: string[];
                            number?: string;
                            owner?: {
                                authorityRef: string;
                                state: string;
                            };
                            recordKind?: string;
                            reference?: string;
                            retainUntil?: string;
                            sex?: string;
                            systems: string[];
                            version?: number;
                        }[];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        automatic?: boolean;
                        /** @description Article of Regulation (EU) 2019/817 */
                        basis?: string | null;
                        /** @description Why a link is yellow */
                        cause?: string | null;
                        /** @enum {unknown} */
                        colour: "YELLOW" | "WHITE" | "GREEN" | "RED";
                        decisions?: {
                            at: string;
                            authority: string;
                            basis: string;
                            by: string;
                            colourBefore: string;
                            confirmedAt?: string | null;
                            id: string;
                            /** @enum {unknown} */
                            option: "WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE";
                            reasonCode: string;
                            reasonText: string;
                            secondBy?: string | null;
                            /** @enum {unknown} */
                            state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN";
                            withdrawnAt?: string | null;
                            withdrawnBy?: string | null;
                        }[];
                        /** @description Identity confirmation file (Art 34) */
                        file?: {
                            authorityRef: string;
                            createdAt: string;
                            sin: string;
                            updatedAt: string[];
                        };
                        id: string;
                        options?: {
                            /** @description Article that allows it */
                            basis?: string;
                            lawful: boolean;
                            /** @enum {unknown} */
                            option: "WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE";
                            refusal?: {
                                article: string;
                                reason: string;
                            };
                        }[];
                        proposals?: {
                            basis: string | null;
                            /** @enum {unknown} */
                            bio: "SAME" | "DIFFERENT" | "NONE" | "INCOMPARABLE" | "CONTRADICTORY";
                            colour: string | null;
                            /** @enum {unknown} */
                            doc: "SAME" | "OTHER";
                            /** @enum {unknown} */
                            id: "SAME" | "SIMILAR" | "UNDETERMINED" | "DIFFERENT";
                            key: string;
                            /** @description Alike only through the data of a misused identity */
                            misused: boolean;
                        }[];
                        redKind: ("MERGE" | "SPLIT") | null;
                        /** @description For If-Match when deciding */
                        revision?: number;
                        sides?: {
                            groupId: string;
                            records: {
                                id: string;
                                owner: {
                                    authorityRef: string;
                                    state: string;
                                };
                                recordKind: string;
                                recordRef: string;
                                version: number;
                            }[];
                            system: string;
                        }[];
                        since?: string;
                        systems: string[];
                        /** @enum {unknown} */
                        visibility: "FULL" | "NAMES_ONLY";
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who works on a link now. It keeps two officers off one link and binds nobody in law */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Identifier of the officer, never a name */
                        by: string;
                        mine: boolean;
                        /** @description End of the lease; claiming again renews it */
                        until: string;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        biometrics: {
                            comparisons: {
                                engine: string;
                                /** @description A single position that hits; absent: all together */
                                finger?: string;
                                modality: string;
                                /** @enum {unknown} */
                                outcome: "HIT" | "REVIEW" | "MISS" | "INCOMPARABLE";
                                /** @description 1: between review and hit threshold; 2: above the hit threshold; 3: in the upper half above it; null: below, or not comparable. The score itself stays inside */
                                strength: 1 | 2 | 3 | null;
                            }[];
                            left: {
                                engine: string;
                                finger?: string;
                                modality: string;
                                quality?: {
                                    metric: string;
                                    value: number;
                                };
                            }[];
                            /** @enum {unknown} */
                            note?: "NONE_LEFT" | "NONE_RIGHT" | "NONE_BOTH" | "NO_COMMON_MODALITY" | "NO_COMMON_POSITION" | "QUALITY_OR_ENGINE" | "CONTRADICTORY" | "REVIEW_ZONE";
                            /** @enum {unknown} */
                            outcome: "SAME" | "DIFFERENT" | "NONE" | "INCOMPARABLE" | "CONTRADICTORY";
                            right: {
                                engine: string;
                                finger?: string;
                                modality: string;
                                quality?: {
                                    metric: string;
                                    value: number;
                                };
                            }[];
                        };
                        documents: {
                            a: {
                                docType?: string;
                                expiryDate?: string;
                                id: string;
                                issueDate?: string;
                                issuingAuthority?: string;
                                issuingCountry?: string;
                                number: string;
                                recordId: string;
                            } | null;
                            b: {
                                docType?: string;
                                expiryDate?: string;
                                id: string;
                                issueDate?: string;
                                issuingAuthority?: string;
                                issuingCountry?: string;
                                number: string;
                                recordId: string;
                            } | null;
                            notes: string[];
                            /** @description Days on which both are valid */
                            overlap?: {
                                from: string;
                                to: string;
                            };
                            /** @enum {unknown} */
                            verdict: "SAME" | "OTHER";
                        }[];
                        linkId: string;
                        /** @description A record has changed since it was compared: values are the present ones, detection follows */
                        outdated: boolean;
                        /** @description Every identity of one side with every identity of the other, the best first */
                        pairs: {
                            a: {
                                category: string;
                                identityId: string;
                                recordId: string;
                            };
                            b: {
                                category: string;
                                identityId: string;
                                recordId: string;
                            };
                            /** @description The pair that speaks most for one person */
                            best: boolean;
                            key: string;
                            /** @enum {unknown} */
                            outcome: "SAME" | "SIMILAR" | "UNDETERMINED" | "DIFFERENT";
                            rows: {
                                a: {
                                    /** @description Of a name or nationality; of a date its calendar */
                                    kind?: string;
                                    /** @description As it is compared, for other scripts than Latin */
                                    romanised?: string;
                                    script?: string;
                                    value: string;
                                }[];
                                b: {
                                    /** @description Of a name or nationality; of a date its calendar */
                                    kind?: string;
                                    /** @description As it is compared, for other scripts than Latin */
                                    romanised?: string;
                                    script?: string;
                                    value: string;
                                }[];
                                /** @description What the score gives for this field */
                                bits?: number;
                                /** @enum {unknown} */
                                field: "FAMILY" | "GIVEN" | "UNSPLIT" | "DATE_OF_BIRTH" | "SEX" | "NATIONALITY" | "COUNTRY_OF_BIRTH" | "TOWN";
                                /** @enum {unknown} */
                                note?: "DAY_MONTH_SWAPPED" | "ONE_DIGIT" | "CALENDAR" | "CALENDARS_DIFFER" | "YEAR_ONLY" | "MONTH_ONLY" | "SWAPPED_FIELDS" | "GROUPED_FIELDS" | "STATED_AS_UNKNOWN";
                                /** @description Rule that makes it so */
                                rule?: {
                                    article: string;
                                    rule: string;
                                    table?: string;
                                };
                                /**
                                 * @description Of this field alone; the rules on several fields are in the outcome of the pair
                                 * @enum {unknown}
                                 */
                                verdict: "SAME" | "SIMILAR" | "DIFFERENT" | "MISSING" | "NOT_COMPARABLE";
                            }[];
                            /** @description Ranks and explains; it colours no link */
                            score?: {
                                /** @description Prior and features together, exactly */
                                bits: number;
                                features: {
                                    a?: string;
                                    b?: string;
                                    bits: number;
                                    feature: string;
                                    level: string;
                                    sentence: string;
                                }[];
                                modelVersion: string;
                                /** @description Log2 odds before anything is compared: a constant of the model */
                                prior: number;
                                probability: number;
                            };
                        }[];
                        revision: number;
                        /** @description How each pair of records came to its colour */
                        rulePath: {
                            basis: string | null;
                            /** @enum {unknown} */
                            bio: "SAME" | "DIFFERENT" | "NONE" | "INCOMPARABLE" | "CONTRADICTORY";
                            cause: string | null;
                            colour: string | null;
                            /** @enum {unknown} */
                            doc: "SAME" | "OTHER";
                            /** @enum {unknown} */
                            id: "SAME" | "SIMILAR" | "UNDETERMINED" | "DIFFERENT";
                            /** @description Row of the rule table */
                            row: number | null;
                            steps: {
                                article: string;
                                /** @enum {unknown} */
                                step: "BIOMETRICS" | "IDENTITY" | "DOCUMENT" | "ROW";
                                value: string;
                                words: string;
                            }[];
                        }[];
                        sentences: string[];
                        sides: {
                            groupId: string;
                            /** @description Those that the asker may see */
                            records: {
                                flags: ("MINOR" | "UNACCOMPANIED" | "VULNERABLE" | "SENSITIVE")[];
                                id: string;
                                owner: {
                                    authorityRef: string;
                                    state: string;
                                };
                                /** @description When this service took the version in */
                                recordedAt: string | null;
                                recordKind: string;
                                recordRef: string;
                                /** @description When the source’s data came to be as stated */
                                validFrom: string | null;
                                version: number;
                            }[];
                            system: string;
                        }[];
                        /** @description There are more pairs than shown */
                        truncated: boolean;
                        /** @description A record of a side is outside the asker’s rights; its values are left out */
                        withheld: boolean;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeDecision: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    option: "WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE";
                    /** @enum {unknown} */
                    reasonCode: "SAME_PERSON_LAWFUL_CHANGE" | "SAME_PERSON_DATA_ERROR" | "SAME_PERSON_UNJUSTIFIED" | "DIFFERENT_PERSONS" | "DIFFERENT_PERSONS_UNJUSTIFIED" | "INCORRECT_LINK" | "OTHER";
                    /** @description Why, in the officer’s words */
                    reasonText: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Null where the link was erased */
                        decision: {
                            at: string;
                            authority: string;
                            basis: string;
                            by: string;
                            colourBefore: string;
                            confirmedAt?: string | null;
                            id: string;
                            /** @enum {unknown} */
                            option: "WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE";
                            reasonCode: string;
                            reasonText: string;
                            secondBy?: string | null;
                            /** @enum {unknown} */
                            state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN";
                            withdrawnAt?: string | null;
                            withdrawnBy?: string | null;
                        } | null;
                        link: {
                            automatic?: boolean;
                            /** @description Article of Regulation (EU) 2019/817 */
                            basis?: string | null;
                            /** @description Why a link is yellow */
                            cause?: string | null;
                            /** @enum {unknown} */
                            colour: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            decisions?: {
                                at: string;
                                authority: string;
                                basis: string;
                                by: string;
                                colourBefore: string;
                                confirmedAt?: string | null;
                                id: string;
                                /** @enum {unknown} */
                                option: "WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE";
                                reasonCode: string;
                                reasonText: string;
                                secondBy?: string | null;
                                /** @enum {unknown} */
                                state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN";
                                withdrawnAt?: string | null;
                                withdrawnBy?: string | null;
                            }[];
                            /** @description Identity confirmation file (Art 34) */
                            file?: {
                                authorityRef: string;
                                createdAt: string;
                                sin: string;
                                updatedAt: string[];
                            };
                            id: string;
                            options?: {
                                /** @description Article that allows it */
                                basis?: string;
                                lawful: boolean;
                                /** @enum {unknown} */
                                option: "WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE";
                                refusal?: {
                                    article: string;
                                    reason: string;
                                };
                            }[];
                            proposals?: {
                                basis: string | null;
                                /** @enum {unknown} */
                                bio: "SAME" | "DIFFERENT" | "NONE" | "INCOMPARABLE" | "CONTRADICTORY";
                                colour: string | null;
                                /** @enum {unknown} */
                                doc: "SAME" | "OTHER";
                                /** @enum {unknown} */
                                id: "SAME" | "SIMILAR" | "UNDETERMINED" | "DIFFERENT";
                                key: string;
                                /** @description Alike only through the data of a misused identity */
                                misused: boolean;
                            }[];
                            redKind: ("MERGE" | "SPLIT") | null;
                            /** @description For If-Match when deciding */
                            revision?: number;
                            sides?: {
                                groupId: string;
                                records: {
                                    id: string;
                                    owner: {
                                        authorityRef: string;
                                        state: string;
                                    };
                                    recordKind: string;
                                    recordRef: string;
                                    version: number;
                                }[];
                                system: string;
                            }[];
                            since?: string;
                            systems: string[];
                            /** @enum {unknown} */
                            visibility: "FULL" | "NAMES_ONLY";
                        } | null;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainLink: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        link: {
                            automatic?: boolean;
                            basis?: string;
                            cause?: string;
                            /** @enum {unknown} */
                            colour: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "LINK";
                            redKind?: string;
                            since?: string;
                            systems: string[];
                            /** @enum {unknown} */
                            visibility: "FULL" | "NAMES_ONLY";
                        };
                        /** @description Cursor of the next page; null at the end */
                        next: string | null;
                        pairs: {
                            basis: string | null;
                            bio: {
                                modalities: {
                                    engine: string;
                                    modality: string;
                                    outcome: string;
                                    /** @enum {string} */
                                    threshold: "HIT";
                                }[];
                                outcome: string;
                                review: boolean;
                            };
                            colour: string | null;
                            comparedAt: string;
                            document: {
                                outcome: string;
                                pairs: {
                                    notes: string[];
                                    numbers: string[];
                                }[];
                            };
                            identity: {
                                categories: {
                                    category: string;
                                    outcome: string;
                                    rules: {
                                        a: {
                                            identityId: string;
                                            value: string;
                                        };
                                        article: string;
                                        b: {
                                            identityId: string;
                                            value: string;
                                        };
                                        field: string;
                                        rule: string;
                                        table?: string;
                                    }[];
                                }[];
                                misused: boolean;
                                /** @enum {unknown} */
                                outcome: "SAME" | "SIMILAR" | "UNDETERMINED" | "DIFFERENT";
                            };
                            key: string;
                            misused: boolean;
                            records: {
                                basis?: string;
                                category?: string;
                                /** @enum {unknown} */
                                colour?: "YELLOW" | "WHITE" | "GREEN" | "RED";
                                dateOfBirth?: string;
                                docType?: string;
                                engine?: string;
                                expiryDate?: string;
                                finger?: string;
                                /** Format: uuid */
                                id: string;
                                issuingCountry?: string;
                                /** @enum {unknown} */
                                kind: "RECORD" | "IDENTITY" | "DOCUMENT" | "TEMPLATE" | "GROUP" | "LINK";
                                modality?: string;
                                names?: string[];
                                nationalities?: string[];
                                number?: string;
                                owner?: {
                                    authorityRef: string;
                                    state: string;
                                };
                                recordKind?: string;
                                redKind?: string;
                                reference?: string;
                                retainUntil?: string;
                                sex?: string;
                                since?: string;
                                systems: string[];
                                version?: number;
                                /** @enum {unknown} */
                                visibility?: "FULL" | "NAMES_ONLY";
                            }[];
                            /** @description One sentence for each rule and outcome */
                            sentences: string[];
                        }[];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            actor: string | null;
                            at: string;
                            basis: string | null;
                            by: string;
                            cause: string | null;
                            colourAfter: string | null;
                            colourBefore: string | null;
                            event: string;
                            proposals: {
                                /** @enum {unknown} */
                                bio: "SAME" | "DIFFERENT" | "NONE" | "INCOMPARABLE" | "CONTRADICTORY";
                                /** @enum {unknown} */
                                doc: "SAME" | "OTHER";
                                /** @enum {unknown} */
                                id: "SAME" | "SIMILAR" | "UNDETERMINED" | "DIFFERENT";
                                /** @description Alike only through the data of a misused identity */
                                misused: boolean;
                            }[];
                            reason: string | null;
                        }[];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkSurroundings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        groups: {
                            /** @description Identity group; `withheld:<link id>` for the far end of a red link known by name only */
                            id: string;
                            /** @description A name, where the asker may see a record of the group */
                            label?: string;
                            system: string;
                        }[];
                        links: {
                            automatic: boolean | null;
                            /** @enum {unknown} */
                            colour: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            groups: string[];
                            id: string;
                            redKind: ("MERGE" | "SPLIT") | null;
                            /** @description The link asked about */
                            self: boolean;
                            since: string | null;
                            /** @enum {unknown} */
                            visibility: "FULL" | "NAMES_ONLY";
                        }[];
                        preview: {
                            /** @description Whether the surrounding links, seen or not, would let the decision pass (Art 29(6)) */
                            consistent: boolean;
                            /** @description Those of them that the asker may see */
                            contradicting: string[];
                            /** @enum {unknown} */
                            option: "WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE";
                        }[];
                        /** @description The chain goes on beyond what is shown */
                        truncated: boolean;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainPair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Two node ids with a bar, as edges carry it */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        between: {
                            basis?: string;
                            category?: string;
                            /** @enum {unknown} */
                            colour?: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            dateOfBirth?: string;
                            docType?: string;
                            engine?: string;
                            expiryDate?: string;
                            finger?: string;
                            /** Format: uuid */
                            id: string;
                            issuingCountry?: string;
                            /** @enum {unknown} */
                            kind: "RECORD" | "IDENTITY" | "DOCUMENT" | "TEMPLATE" | "GROUP" | "LINK";
                            modality?: string;
                            names?: string[];
                            nationalities?: string[];
                            number?: string;
                            owner?: {
                                authorityRef: string;
                                state: string;
                            };
                            recordKind?: string;
                            redKind?: string;
                            reference?: string;
                            retainUntil?: string;
                            sex?: string;
                            since?: string;
                            systems: string[];
                            version?: number;
                            /** @enum {unknown} */
                            visibility?: "FULL" | "NAMES_ONLY";
                        }[];
                        candidacy?: {
                            /** @description Keys of each side that were too common to be walked when it was searched last */
                            capped: number[];
                            keys: {
                                a: number;
                                b: number;
                                kind: string;
                                /** @description What a key of this kind holds */
                                sentence: string;
                                /** @description Blocking keys that both records have */
                                shared: number;
                            }[];
                            /** @description Grounds by which the two are always compared */
                            legal: ("BIOMETRIC" | "DOCUMENT" | "IDENTITY")[];
                        };
                        /** @description Keys of the match edges that stand */
                        edges: {
                            documents: string[];
                            identities: string[];
                            templates: string[];
                        };
                        /** @description Of each side the identity that speaks most for one person */
                        identities?: string[];
                        identity?: {
                            categories: {
                                category: string;
                                outcome: string;
                                rules: {
                                    a: {
                                        identityId: string;
                                        value: string;
                                    };
                                    article: string;
                                    b: {
                                        identityId: string;
                                        value: string;
                                    };
                                    field: string;
                                    rule: string;
                                    table?: string;
                                }[];
                            }[];
                            misused: boolean;
                            /** @enum {unknown} */
                            outcome: "SAME" | "SIMILAR" | "UNDETERMINED" | "DIFFERENT";
                        };
                        /** @description Why there is no edge between the identities; of one that stands, what is to be known of it */
                        reasons: {
                            /** @enum {unknown} */
                            reason: "SAME_SYSTEM" | "TAKES_NO_PART" | "DETECTION_OPEN" | "DETECTION_FAILED" | "BELOW_FLOOR" | "NO_SHARED_KEY" | "CUT_OFF" | "CAPPED_KEYS" | "OTHER_MODEL" | "NOT_FOUND";
                            sentence: string;
                        }[];
                        score?: {
                            bits: number;
                            features: {
                                a?: string;
                                b?: string;
                                bits: number;
                                feature: string;
                                level: string;
                                /** @description What the bar says */
                                sentence: string;
                            }[];
                            modelVersion: string;
                            /** @description Where the waterfall begins: prior and the bits of all features sum to `bits` */
                            prior: number;
                            probability: number;
                        };
                        /** @description One sentence for each rule and outcome */
                        sentences: string[];
                        turningPoints?: {
                            /**
                             * @description Where a match edge is kept from; where two count as one person in statistics from
                             * @enum {unknown}
                             */
                            at: "FLOOR" | "THRESHOLD";
                            /** @description The smallest change of evidence that takes the pair to the other side: fewest features (at most three), then fewest bits; a level put in is weighed at middling rarity. Absent where there is none */
                            change?: {
                                bits: number;
                                changes: {
                                    feature: string;
                                    from: string;
                                    to: string;
                                }[];
                                probability: number;
                            };
                            /** @description Bits that are missing, or that are there to spare */
                            distance: number;
                            probability: number;
                            reached: boolean;
                            sentence: string;
                        }[];
                        /** @description For each other verdict the fewest categories that would have to be otherwise */
                        verdictTurns?: {
                            changes: {
                                article: string;
                                category: string;
                                from: string;
                                to: string;
                            }[];
                            /** @enum {unknown} */
                            outcome: "SAME" | "SIMILAR" | "UNDETERMINED" | "DIFFERENT";
                            sentence: string;
                        }[];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Where sources of different systems have no value in common */
                        conflicts: {
                            /** @enum {unknown} */
                            field: "DATE_OF_BIRTH" | "SEX" | "NATIONALITY" | "COUNTRY_OF_BIRTH";
                            values: {
                                identityIds: string[];
                                systems: string[];
                                value: string;
                            }[];
                        }[];
                        documents: {
                            docType?: string;
                            expiryDate?: string;
                            /** Format: uuid */
                            id: string;
                            issueDate?: string;
                            issuingAuthority?: string;
                            issuingCountry?: string;
                            number: string;
                            /** Format: uuid */
                            recordId: string;
                            system: string;
                        }[];
                        groups: {
                            /** Format: uuid */
                            id: string;
                            reference: string;
                            system: string;
                        }[];
                        /**
                         * Format: uuid
                         * @description Smallest id of the visible identity groups
                         */
                        id: string;
                        identities: {
                            category: string;
                            dateOfBirth?: {
                                calendar?: string;
                                original?: string;
                                precision: string;
                                value: string;
                            };
                            /** Format: uuid */
                            groupId: string;
                            /** Format: uuid */
                            id: string;
                            names: {
                                kind: string;
                                /** @description Latin form of the source */
                                latin?: string;
                                /** @description Our Latin form, where the value is in another script */
                                romanised?: string;
                                script?: string;
                                side: string;
                                translitTable?: string;
                                /** @description As stated, in its original script */
                                value: string;
                            }[];
                            nationalities?: {
                                country: string;
                                kind: string;
                            }[];
                            placeOfBirth?: {
                                country?: string;
                                town?: string;
                            };
                            /** Format: uuid */
                            recordId: string;
                            sex?: string;
                            system: string;
                        }[];
                        links: {
                            authority?: string;
                            basis?: string;
                            /** @enum {unknown} */
                            colour: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            createdAt?: string;
                            groupIds: string[];
                            /** Format: uuid */
                            id: string;
                            redKind?: string;
                            /** @description Single identification number (Art 34(c)) */
                            sin?: string;
                            since?: string;
                            systems: string[];
                            updatedAt?: string[];
                            /**
                             * @description NAMES_ONLY: that there is a red link, and the names of its systems (Art 26(2))
                             * @enum {unknown}
                             */
                            visibility: "FULL" | "NAMES_ONLY";
                        }[];
                        records: {
                            flags: string[];
                            /** Format: uuid */
                            groupId: string;
                            /** Format: uuid */
                            id: string;
                            owner: {
                                authorityRef: string;
                                state: string;
                            };
                            recordedAt: string;
                            recordKind: string;
                            recordRef: string;
                            retainUntil: string | null;
                            system: string;
                            validFrom: string;
                            version: number;
                        }[];
                        systems: string[];
                        /** @description By reference only: no template leaves the service */
                        templates: {
                            engine: string;
                            finger: string | null;
                            /** Format: uuid */
                            id: string;
                            modality: string;
                            /** Format: uuid */
                            recordId: string;
                            system: string;
                        }[];
                        truncated: boolean;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    personHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Newest first */
                        items: {
                            at: string;
                            basis?: string;
                            cause?: string;
                            /** @description Parts of the record that changed */
                            changed?: string[];
                            /** @enum {unknown} */
                            colour?: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            /** @enum {unknown} */
                            colourBefore?: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            /** @description CREATED and CHANGED of records; of links as in their history */
                            event: string;
                            /** @description Of this entry, for lists */
                            id: string;
                            /** @enum {unknown} */
                            kind: "RECORD_VERSION" | "LINK";
                            /** Format: uuid */
                            linkId?: string;
                            /** Format: uuid */
                            recordId?: string;
                            system?: string;
                            systems?: string[];
                            version?: number;
                            /** @description What happened, in one sentence without personal data */
                            words: string;
                        }[];
                        /** @description Cursor of the next page; null at the end */
                        next: string | null;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecords: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                /** @description A registered system; built in: EES, VIS, ETIAS, EURODAC, ECRIS_TCN, SIS */
                system: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            flags: string[];
                            groupId: string;
                            /** Format: uuid */
                            id: string;
                            identityGroupRef: string;
                            owner: {
                                authorityRef: string;
                                state: string;
                            };
                            recordedAt: string;
                            recordKind: string;
                            recordRef: string;
                            retainUntil: string | null;
                            system: string;
                            validFrom: string;
                            version: number;
                        }[];
                        /** @description Cursor of the next page; null at the end */
                        next: string | null;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createRecord: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description One record of one source system as that system states it */
        requestBody: {
            content: {
                "application/json": {
                    biometrics?: {
                        /** Format: date-time */
                        capturedAt?: string;
                        engine: string;
                        /** @enum {unknown} */
                        finger?: "R1" | "R2" | "R3" | "R4" | "R5" | "L1" | "L2" | "L3" | "L4" | "L5";
                        /** @enum {unknown} */
                        modality: "FINGER" | "FACE";
                        quality?: {
                            /** @enum {unknown} */
                            metric: "NFIQ2" | "ISO19794_5" | "VENDOR";
                            value: number;
                        };
                        takenLive?: boolean;
                        /** @description Features computed elsewhere: demonstration data only */
                        vector: number[];
                    }[];
                    handling?: {
                        minor?: boolean;
                        unaccompanied?: boolean;
                        vulnerable?: boolean;
                    };
                    identities: {
                        /**
                         * @description SIS only; all others CONFIRMED
                         * @enum {unknown}
                         */
                        category: "CONFIRMED" | "NOT_CONFIRMED" | "ALIAS" | "MISUSED";
                        dateOfBirth?: {
                            /** @enum {unknown} */
                            calendar?: "GREGORIAN" | "ISLAMIC" | "SOLAR_HIJRI" | "ETHIOPIAN" | "HEBREW" | "BUDDHIST" | "MINGUO" | "JAPANESE";
                            original?: string;
                            /** @enum {unknown} */
                            precision: "YEAR" | "MONTH" | "DAY" | "UNKNOWN";
                            value: string;
                        };
                        /**
                         * Format: uuid
                         * @description The source’s identifier, stable over versions
                         */
                        identityId: string;
                        names: {
                            /** @enum {unknown} */
                            kind: "CURRENT" | "AT_BIRTH" | "PREVIOUS" | "ALIAS" | "PSEUDONYM" | "ARTISTIC" | "USUAL";
                            /** @description Latin form of the source */
                            latin?: string;
                            /** @description ISO 15924 */
                            script?: string;
                            /** @enum {unknown} */
                            side: "FAMILY" | "GIVEN" | "UNSPLIT";
                            translitTable?: string;
                            /** @description As stated, in its original script */
                            value: string;
                        }[];
                        nationalities?: {
                            /** @description ISO 3166-1 alpha-3, ICAO XXA, XXB, XXC, XXX, or UNK for unknown */
                            country: string;
                            /** @enum {unknown} */
                            kind: "CURRENT" | "OTHER" | "AT_BIRTH" | "ALIAS";
                        }[];
                        placeOfBirth?: {
                            /** @description ISO 3166-1 alpha-3, ICAO XXA, XXB, XXC, XXX, or UNK for unknown */
                            country?: string;
                            town?: string;
                        };
                        /** @enum {unknown} */
                        sex?: "M" | "F" | "X" | "UNK";
                    }[];
                    identityGroupRef: string;
                    legalBasis?: string;
                    owner: {
                        authorityRef: string;
                        /** @description ISO 3166-1 alpha-3, ICAO XXA, XXB, XXC, XXX, or UNK for unknown */
                        state: string;
                    };
                    recordKind: string;
                    recordRef: string;
                    retainUntil: string | null;
                    /** @description A registered system; built in: EES, VIS, ETIAS, EURODAC, ECRIS_TCN, SIS */
                    system: string;
                    travelDocuments?: {
                        docType?: string;
                        /** @description YYYY-MM-DD */
                        expiryDate?: string;
                        /** @description YYYY-MM-DD */
                        issueDate?: string;
                        issuingAuthority?: string;
                        /** @description ISO 3166-1 alpha-3, ICAO XXA, XXB, XXC, XXX, or UNK for unknown */
                        issuingCountry?: string;
                        /** @description Lines of the machine-readable zone; check digits are verified */
                        mrz?: string[];
                        number: string;
                    }[];
                    /** Format: date-time */
                    validFrom?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description The detection that this record started
                         */
                        eventId?: string;
                        /** @description VERSION_GAP, FIRST_VERSION_NOT_1 */
                        flags: string[];
                        /** Format: uuid */
                        groupId: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        status: "CREATED" | "UPDATED" | "UNCHANGED";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description The detection that this record started
                         */
                        eventId?: string;
                        /** @description VERSION_GAP, FIRST_VERSION_NOT_1 */
                        flags: string[];
                        /** Format: uuid */
                        groupId: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        status: "CREATED" | "UPDATED" | "UNCHANGED";
                        version: number;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        flags: string[];
                        groupId: string;
                        /** Format: uuid */
                        id: string;
                        identities: {
                            [key: string]: unknown;
                        }[];
                        identityGroupRef: string;
                        owner: {
                            authorityRef: string;
                            state: string;
                        };
                        recordedAt: string;
                        recordKind: string;
                        recordRef: string;
                        retainUntil: string | null;
                        system: string;
                        /** @description By reference only: no template leaves the service */
                        templates: {
                            engine: string;
                            finger: string | null;
                            id: string;
                            modality: string;
                        }[];
                        travelDocuments: {
                            [key: string]: unknown;
                        }[];
                        validFrom: string;
                        version: number;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version that is believed to be stored, such as "3" */
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description One record of one source system as that system states it */
        requestBody: {
            content: {
                "application/json": {
                    biometrics?: {
                        /** Format: date-time */
                        capturedAt?: string;
                        engine: string;
                        /** @enum {unknown} */
                        finger?: "R1" | "R2" | "R3" | "R4" | "R5" | "L1" | "L2" | "L3" | "L4" | "L5";
                        /** @enum {unknown} */
                        modality: "FINGER" | "FACE";
                        quality?: {
                            /** @enum {unknown} */
                            metric: "NFIQ2" | "ISO19794_5" | "VENDOR";
                            value: number;
                        };
                        takenLive?: boolean;
                        /** @description Features computed elsewhere: demonstration data only */
                        vector: number[];
                    }[];
                    handling?: {
                        minor?: boolean;
                        unaccompanied?: boolean;
                        vulnerable?: boolean;
                    };
                    identities: {
                        /**
                         * @description SIS only; all others CONFIRMED
                         * @enum {unknown}
                         */
                        category: "CONFIRMED" | "NOT_CONFIRMED" | "ALIAS" | "MISUSED";
                        dateOfBirth?: {
                            /** @enum {unknown} */
                            calendar?: "GREGORIAN" | "ISLAMIC" | "SOLAR_HIJRI" | "ETHIOPIAN" | "HEBREW" | "BUDDHIST" | "MINGUO" | "JAPANESE";
                            original?: string;
                            /** @enum {unknown} */
                            precision: "YEAR" | "MONTH" | "DAY" | "UNKNOWN";
                            value: string;
                        };
                        /**
                         * Format: uuid
                         * @description The source’s identifier, stable over versions
                         */
                        identityId: string;
                        names: {
                            /** @enum {unknown} */
                            kind: "CURRENT" | "AT_BIRTH" | "PREVIOUS" | "ALIAS" | "PSEUDONYM" | "ARTISTIC" | "USUAL";
                            /** @description Latin form of the source */
                            latin?: string;
                            /** @description ISO 15924 */
                            script?: string;
                            /** @enum {unknown} */
                            side: "FAMILY" | "GIVEN" | "UNSPLIT";
                            translitTable?: string;
                            /** @description As stated, in its original script */
                            value: string;
                        }[];
                        nationalities?: {
                            /** @description ISO 3166-1 alpha-3, ICAO XXA, XXB, XXC, XXX, or UNK for unknown */
                            country: string;
                            /** @enum {unknown} */
                            kind: "CURRENT" | "OTHER" | "AT_BIRTH" | "ALIAS";
                        }[];
                        placeOfBirth?: {
                            /** @description ISO 3166-1 alpha-3, ICAO XXA, XXB, XXC, XXX, or UNK for unknown */
                            country?: string;
                            town?: string;
                        };
                        /** @enum {unknown} */
                        sex?: "M" | "F" | "X" | "UNK";
                    }[];
                    identityGroupRef: string;
                    legalBasis?: string;
                    owner: {
                        authorityRef: string;
                        /** @description ISO 3166-1 alpha-3, ICAO XXA, XXB, XXC, XXX, or UNK for unknown */
                        state: string;
                    };
                    recordKind: string;
                    recordRef: string;
                    retainUntil: string | null;
                    /** @description A registered system; built in: EES, VIS, ETIAS, EURODAC, ECRIS_TCN, SIS */
                    system: string;
                    travelDocuments?: {
                        docType?: string;
                        /** @description YYYY-MM-DD */
                        expiryDate?: string;
                        /** @description YYYY-MM-DD */
                        issueDate?: string;
                        issuingAuthority?: string;
                        /** @description ISO 3166-1 alpha-3, ICAO XXA, XXB, XXC, XXX, or UNK for unknown */
                        issuingCountry?: string;
                        /** @description Lines of the machine-readable zone; check digits are verified */
                        mrz?: string[];
                        number: string;
                    }[];
                    /** Format: date-time */
                    validFrom?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description The detection that this record started
                         */
                        eventId?: string;
                        /** @description VERSION_GAP, FIRST_VERSION_NOT_1 */
                        flags: string[];
                        /** Format: uuid */
                        groupId: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        status: "CREATED" | "UPDATED" | "UNCHANGED";
                        version: number;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version that is believed to be stored, such as "3" */
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordDetection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string;
                        doneAt: string | null;
                        eventId: string;
                        /** @enum {unknown} */
                        state: "PENDING" | "SENT" | "DONE" | "DEAD";
                        version: number;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    storeRecords: {
        parameters: {
            query?: {
                lane?: "LIVE" | "BULK";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewQueue: {
        parameters: {
            query?: {
                cause?: "CRITERIA" | "DISCREPANCY" | "SURROUNDING" | "MISUSED";
                claimed?: "any" | "mine" | "free";
                cursor?: string;
                limit?: number;
                /** @description due (default): links with a time limit first, as it runs out; since: oldest first */
                order?: "due" | "since";
                system?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            authorityRef: string;
                            /** @description Article of Regulation (EU) 2019/817 */
                            basis: string | null;
                            /** @description Why the link is yellow */
                            cause: string | null;
                            /** @description Identity groups of this link and of those that visible links call the same person as either side */
                            chainSize: number;
                            claim: {
                                /** @description Identifier of the officer, never a name */
                                by: string;
                                mine: boolean;
                                /** @description End of the lease; claiming again renews it */
                                until: string;
                            } | null;
                            /** @description Twelve hours after the creation where the entry/exit system is a side (Art 29(4)) */
                            dueAt: string | null;
                            /** @description MINOR: handled as a minor, or under 18 by a date of birth; SENSITIVE: an alert of Art 29(2); MISUSED: alike through a misused identity only; UNDETERMINED: a category of identity data is absent */
                            flags: ("MINOR" | "SENSITIVE" | "MISUSED" | "UNDETERMINED")[];
                            id: string;
                            proposals: {
                                /** @enum {unknown} */
                                bio: "SAME" | "DIFFERENT" | "NONE" | "INCOMPARABLE" | "CONTRADICTORY";
                                /** @enum {unknown} */
                                doc: "SAME" | "OTHER";
                                /** @enum {unknown} */
                                id: "SAME" | "SIMILAR" | "UNDETERMINED" | "DIFFERENT";
                                /** @description Alike only through the data of a misused identity */
                                misused: boolean;
                            }[];
                            proposed: {
                                at: string;
                                id: string;
                                option: string;
                            }[];
                            revision: number;
                            sin: string;
                            since: string;
                            /** @description How similar the identity data are by score; a hint for the order, never for the colour */
                            strength: 1 | 2 | 3 | null;
                            systems: string[];
                        }[];
                        /** @description Cursor of the next page; null at the end */
                        next: string | null;
                        /** @description Of the whole queue, whatever the filters */
                        totals: {
                            /** @description Due within two hours */
                            dueSoon: number;
                            /** @description Claimed by the asker */
                            mine: number;
                            /** @description Yellow links of the asker’s authorities */
                            open: number;
                            /** @description Past their twelve hours */
                            overdue: number;
                        };
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchQueue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    limit?: number;
                    /** @description Identification number, record reference, document number or a name in any script */
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            authorityRef: string;
                            /** @description Article of Regulation (EU) 2019/817 */
                            basis: string | null;
                            /** @description Why the link is yellow */
                            cause: string | null;
                            /** @description Identity groups of this link and of those that visible links call the same person as either side */
                            chainSize: number;
                            claim: {
                                /** @description Identifier of the officer, never a name */
                                by: string;
                                mine: boolean;
                                /** @description End of the lease; claiming again renews it */
                                until: string;
                            } | null;
                            /** @description Twelve hours after the creation where the entry/exit system is a side (Art 29(4)) */
                            dueAt: string | null;
                            /** @description MINOR: handled as a minor, or under 18 by a date of birth; SENSITIVE: an alert of Art 29(2); MISUSED: alike through a misused identity only; UNDETERMINED: a category of identity data is absent */
                            flags: ("MINOR" | "SENSITIVE" | "MISUSED" | "UNDETERMINED")[];
                            id: string;
                            proposals: {
                                /** @enum {unknown} */
                                bio: "SAME" | "DIFFERENT" | "NONE" | "INCOMPARABLE" | "CONTRADICTORY";
                                /** @enum {unknown} */
                                doc: "SAME" | "OTHER";
                                /** @enum {unknown} */
                                id: "SAME" | "SIMILAR" | "UNDETERMINED" | "DIFFERENT";
                                /** @description Alike only through the data of a misused identity */
                                misused: boolean;
                            }[];
                            proposed: {
                                at: string;
                                id: string;
                                option: string;
                            }[];
                            revision: number;
                            sin: string;
                            since: string;
                            /** @description How similar the identity data are by score; a hint for the order, never for the colour */
                            strength: 1 | 2 | 3 | null;
                            systems: string[];
                        }[];
                        /** @description Cursor of the next page; null at the end */
                        next: string | null;
                        /** @description Of the whole queue, whatever the filters */
                        totals: {
                            /** @description Due within two hours */
                            dueSoon: number;
                            /** @description Claimed by the asker */
                            mine: number;
                            /** @description Yellow links of the asker’s authorities */
                            open: number;
                            /** @description Past their twelve hours */
                            overdue: number;
                        };
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listScenes: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            mine: boolean;
                            name: string | null;
                            /** @description For If-Match, and for the address of this state */
                            revision: number;
                            savedAt: string;
                        }[];
                        /** @description Cursor of the next page; null at the end */
                        next: string | null;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveScene: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description For finding it again. Everyone who opens the address reads it: no personal data */
                    name?: string;
                    operations: ({
                        /** Format: date-time */
                        at?: string;
                        edges: {
                            from: string;
                            key: string;
                            /** @enum {unknown} */
                            kind: "MATCHES" | "SAME_DOCUMENT" | "LINK" | "STATES" | "CITES" | "CARRIES" | "HAS";
                            to: string;
                        }[];
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        nodes: string[];
                        /** @enum {string} */
                        op: "add";
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        nodes: string[];
                        /** @enum {string} */
                        op: "remove";
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        nodes: string[];
                        /** @enum {string} */
                        op: "pin";
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        nodes: string[];
                        /** @enum {string} */
                        op: "unpin";
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        nodes: string[];
                        /** @enum {string} */
                        op: "hide";
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        nodes: string[];
                        /** @enum {string} */
                        op: "show";
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        /** @enum {string} */
                        op: "move";
                        positions: [
                            string,
                            number,
                            number
                        ][];
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        /** @enum {string} */
                        op: "layout";
                        positions: [
                            string,
                            number,
                            number
                        ][];
                    } | {
                        /** Format: date-time */
                        at?: string;
                        filter: {
                            /** @description Switched off */
                            colours?: ("YELLOW" | "WHITE" | "GREEN" | "RED")[];
                            kinds?: string[];
                            minProbability?: number;
                            systems?: string[];
                        };
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        /** @enum {string} */
                        op: "filter";
                    } | {
                        /** Format: date-time */
                        at?: string;
                        group: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        /** @enum {string} */
                        op: "collapse";
                    } | {
                        /** Format: date-time */
                        at?: string;
                        group: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        /** @enum {string} */
                        op: "expand-group";
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description False when the search met a limit: there may be another path */
                        complete?: boolean;
                        edges: string[];
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        nodes: string[];
                        /** @enum {string} */
                        op: "path";
                        /** @description The edge that the path stands or falls with */
                        weakest?: string;
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        labels?: boolean;
                        /** @enum {string} */
                        op: "style";
                        patterns?: boolean;
                    })[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        mine: boolean;
                        name: string | null;
                        /** @description For If-Match, and for the address of this state */
                        revision: number;
                        savedAt: string;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readScene: {
        parameters: {
            query?: {
                revision?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        mine: boolean;
                        name: string | null;
                        operations: ({
                            /** Format: date-time */
                            at?: string;
                            edges: {
                                from: string;
                                key: string;
                                /** @enum {unknown} */
                                kind: "MATCHES" | "SAME_DOCUMENT" | "LINK" | "STATES" | "CITES" | "CARRIES" | "HAS";
                                to: string;
                            }[];
                            /** @description A code such as EXPAND, SEED or PATH */
                            label?: string;
                            nodes: string[];
                            /** @enum {string} */
                            op: "add";
                        } | {
                            /** Format: date-time */
                            at?: string;
                            /** @description A code such as EXPAND, SEED or PATH */
                            label?: string;
                            nodes: string[];
                            /** @enum {string} */
                            op: "remove";
                        } | {
                            /** Format: date-time */
                            at?: string;
                            /** @description A code such as EXPAND, SEED or PATH */
                            label?: string;
                            nodes: string[];
                            /** @enum {string} */
                            op: "pin";
                        } | {
                            /** Format: date-time */
                            at?: string;
                            /** @description A code such as EXPAND, SEED or PATH */
                            label?: string;
                            nodes: string[];
                            /** @enum {string} */
                            op: "unpin";
                        } | {
                            /** Format: date-time */
                            at?: string;
                            /** @description A code such as EXPAND, SEED or PATH */
                            label?: string;
                            nodes: string[];
                            /** @enum {string} */
                            op: "hide";
                        } | {
                            /** Format: date-time */
                            at?: string;
                            /** @description A code such as EXPAND, SEED or PATH */
                            label?: string;
                            nodes: string[];
                            /** @enum {string} */
                            op: "show";
                        } | {
                            /** Format: date-time */
                            at?: string;
                            /** @description A code such as EXPAND, SEED or PATH */
                            label?: string;
                            /** @enum {string} */
                            op: "move";
                            positions: [
                                string,
                                number,
                                number
                            ][];
                        } | {
                            /** Format: date-time */
                            at?: string;
                            /** @description A code such as EXPAND, SEED or PATH */
                            label?: string;
                            /** @enum {string} */
                            op: "layout";
                            positions: [
                                string,
                                number,
                                number
                            ][];
                        } | {
                            /** Format: date-time */
                            at?: string;
                            filter: {
                                /** @description Switched off */
                                colours?: ("YELLOW" | "WHITE" | "GREEN" | "RED")[];
                                kinds?: string[];
                                minProbability?: number;
                                systems?: string[];
                            };
                            /** @description A code such as EXPAND, SEED or PATH */
                            label?: string;
                            /** @enum {string} */
                            op: "filter";
                        } | {
                            /** Format: date-time */
                            at?: string;
                            group: string;
                            /** @description A code such as EXPAND, SEED or PATH */
                            label?: string;
                            /** @enum {string} */
                            op: "collapse";
                        } | {
                            /** Format: date-time */
                            at?: string;
                            group: string;
                            /** @description A code such as EXPAND, SEED or PATH */
                            label?: string;
                            /** @enum {string} */
                            op: "expand-group";
                        } | {
                            /** Format: date-time */
                            at?: string;
                            /** @description False when the search met a limit: there may be another path */
                            complete?: boolean;
                            edges: string[];
                            /** @description A code such as EXPAND, SEED or PATH */
                            label?: string;
                            nodes: string[];
                            /** @enum {string} */
                            op: "path";
                            /** @description The edge that the path stands or falls with */
                            weakest?: string;
                        } | {
                            /** Format: date-time */
                            at?: string;
                            /** @description A code such as EXPAND, SEED or PATH */
                            label?: string;
                            labels?: boolean;
                            /** @enum {string} */
                            op: "style";
                            patterns?: boolean;
                        })[];
                        /** @description For If-Match, and for the address of this state */
                        revision: number;
                        savedAt: string;
                        /** @description True when something is left out that the reader may not see; never how much */
                        withheld: boolean;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeScene: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description APPEND: the operations of the revision of If-Match, then these
                     * @default REPLACE
                     * @enum {unknown}
                     */
                    mode?: "REPLACE" | "APPEND";
                    /** @description For finding it again. Everyone who opens the address reads it: no personal data */
                    name?: string;
                    operations: ({
                        /** Format: date-time */
                        at?: string;
                        edges: {
                            from: string;
                            key: string;
                            /** @enum {unknown} */
                            kind: "MATCHES" | "SAME_DOCUMENT" | "LINK" | "STATES" | "CITES" | "CARRIES" | "HAS";
                            to: string;
                        }[];
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        nodes: string[];
                        /** @enum {string} */
                        op: "add";
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        nodes: string[];
                        /** @enum {string} */
                        op: "remove";
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        nodes: string[];
                        /** @enum {string} */
                        op: "pin";
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        nodes: string[];
                        /** @enum {string} */
                        op: "unpin";
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        nodes: string[];
                        /** @enum {string} */
                        op: "hide";
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        nodes: string[];
                        /** @enum {string} */
                        op: "show";
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        /** @enum {string} */
                        op: "move";
                        positions: [
                            string,
                            number,
                            number
                        ][];
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        /** @enum {string} */
                        op: "layout";
                        positions: [
                            string,
                            number,
                            number
                        ][];
                    } | {
                        /** Format: date-time */
                        at?: string;
                        filter: {
                            /** @description Switched off */
                            colours?: ("YELLOW" | "WHITE" | "GREEN" | "RED")[];
                            kinds?: string[];
                            minProbability?: number;
                            systems?: string[];
                        };
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        /** @enum {string} */
                        op: "filter";
                    } | {
                        /** Format: date-time */
                        at?: string;
                        group: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        /** @enum {string} */
                        op: "collapse";
                    } | {
                        /** Format: date-time */
                        at?: string;
                        group: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        /** @enum {string} */
                        op: "expand-group";
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description False when the search met a limit: there may be another path */
                        complete?: boolean;
                        edges: string[];
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        nodes: string[];
                        /** @enum {string} */
                        op: "path";
                        /** @description The edge that the path stands or falls with */
                        weakest?: string;
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        labels?: boolean;
                        /** @enum {string} */
                        op: "style";
                        patterns?: boolean;
                    })[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        mine: boolean;
                        name: string | null;
                        /** @description For If-Match, and for the address of this state */
                        revision: number;
                        savedAt: string;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseScene: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At least one of query, document and reference; with several, persons that any of them meets */
        requestBody: {
            content: {
                "application/json": {
                    cursor?: string;
                    /** @description Narrows `query` */
                    dateOfBirth?: string;
                    document?: {
                        issuingCountry?: string;
                        number: string;
                    };
                    /** @description A person passes with any value of each filter that is given */
                    filters?: {
                        bornFrom?: string;
                        bornTo?: string;
                        colours?: ("YELLOW" | "WHITE" | "GREEN" | "RED")[];
                        nationalities?: string[];
                        sex?: ("M" | "F" | "X" | "UNK")[];
                        systems?: string[];
                    };
                    /** @default 20 */
                    limit?: number;
                    /** @description A name in any script and order; may hold a date */
                    query?: string;
                    /** @description Reference of a record in its source system */
                    reference?: string;
                } | unknown | unknown | unknown;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Persons by value, each facet with the filters of all others applied */
                        facets: {
                            /** @description True when there are more hits than are counted */
                            capped: boolean;
                            colour: {
                                [key: string]: number;
                            };
                            decade: {
                                [key: string]: number;
                            };
                            nationality: {
                                [key: string]: number;
                            };
                            sex: {
                                [key: string]: number;
                            };
                            system: {
                                [key: string]: number;
                            };
                        };
                        items: {
                            bits?: number;
                            groupIds: string[];
                            /** @description The identity that met the question best */
                            identity: {
                                category: string;
                                dateOfBirth?: string;
                                /** Format: uuid */
                                id: string;
                                /** @description Name in Latin letters, where it is written in others */
                                latin?: string;
                                name: string;
                                nationalities: string[];
                                sex?: string;
                            };
                            /** @description Links of the person that the asker may see, by colour */
                            links: {
                                GREEN?: number;
                                RED?: number;
                                WHITE?: number;
                                YELLOW?: number;
                            };
                            /** @description Why the person is in the answer */
                            matched: {
                                /** @enum {unknown} */
                                field: "NAME" | "DATE_OF_BIRTH" | "DOCUMENT" | "REFERENCE";
                                /** @description The stated value that met the question */
                                form: string;
                                /** @description How near it is, in words */
                                level: string;
                                system: string;
                            }[];
                            /** @description Persons of this search that a green link tells apart from this one (Art 31(2)) */
                            notSamePersonAs: string[];
                            /** Format: uuid */
                            personId: string;
                            /** @description Of a name: ranks, decides nothing */
                            probability?: number;
                            systems: string[];
                        }[];
                        /** @description Cursor of the next page; null at the end */
                        next: string | null;
                        /** @description Each system that the asker may read, and whether the question met something there */
                        systems: {
                            [key: string]: "HIT" | "NO_HIT";
                        };
                        /** @description True when there are more hits than are ranked: ask more narrowly */
                        truncated: boolean;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The beginning of a name in any script (2 letters), of a document number or of a reference (3 characters); less is answered with nothing */
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Each person once */
                        items: {
                            /** @description Of a name the date of birth, of a document the issuing country */
                            detail?: string;
                            /** @enum {unknown} */
                            kind: "NAME" | "DOCUMENT" | "REFERENCE";
                            /** Format: uuid */
                            personId: string;
                            systems: string[];
                            /** @description As stated, in its original script */
                            value: string;
                        }[];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSelf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authorities: "*" | string[];
                        authority: string;
                        purposes: {
                            meaning: string;
                            operations: string[];
                            purpose: string;
                        }[];
                        role: string;
                        state?: string;
                        subject: string;
                        systems: {
                            read: "*" | string[];
                            write: "*" | string[];
                        };
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSystems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            builtIn: boolean;
                            /** @description A registered system; built in: EES, VIS, ETIAS, EURODAC, ECRIS_TCN, SIS */
                            code: string;
                            inRepository: boolean;
                            /** @enum {unknown} */
                            kind: "CENTRAL" | "EXTERNAL_LIST";
                            name: string;
                            recordKinds: {
                                article: string;
                                code: string;
                                detects: boolean;
                            }[];
                        }[];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerSystem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A registered system; built in: EES, VIS, ETIAS, EURODAC, ECRIS_TCN, SIS */
                    code: string;
                    /**
                     * @description Only external lists are registered here
                     * @enum {string}
                     */
                    kind: "EXTERNAL_LIST";
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        builtIn: boolean;
                        /** @description A registered system; built in: EES, VIS, ETIAS, EURODAC, ECRIS_TCN, SIS */
                        code: string;
                        inRepository: boolean;
                        /** @enum {unknown} */
                        kind: "CENTRAL" | "EXTERNAL_LIST";
                        name: string;
                        recordKinds: {
                            article: string;
                            code: string;
                            detects: boolean;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        builtIn: boolean;
                        /** @description A registered system; built in: EES, VIS, ETIAS, EURODAC, ECRIS_TCN, SIS */
                        code: string;
                        inRepository: boolean;
                        /** @enum {unknown} */
                        kind: "CENTRAL" | "EXTERNAL_LIST";
                        name: string;
                        recordKinds: {
                            article: string;
                            code: string;
                            detects: boolean;
                        }[];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
