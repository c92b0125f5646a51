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
    "/v1/accuracy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often decisions hold a second look and strong match edges are one person, with intervals */
        get: operations["liveAccuracy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/biometrics/examine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Is a sample good enough for a template (Art 13(3)); nothing of it is kept */
        post: operations["examineSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/biometrics/identify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who is this: hit or no hit over the systems that the asker may read (1:N, Art 4(6), 20)
         * @description What cannot be answered within the time budget is answered 202 with a search to be asked for later; the header `Prefer: respond-async` asks for that at once.
         */
        post: operations["identifyPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/biometrics/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new key; everything is sealed anew by it while the service runs (ISO/IEC 24745, renewability) */
        post: operations["renewTemplateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/biometrics/key/before": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Drop the keys before the present one; refused while anything is still sealed by them */
        delete: operations["forgetTemplateKeys"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/biometrics/searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answer of a search that had to wait; for who asked, under the same purpose */
        get: operations["readSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/biometrics/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The engines, what waits for them, and how far a change of the key has come */
        get: operations["biometricState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/biometrics/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Are two sides one person: samples against samples, or against a record (1:1, Art 4(5)) */
        post: operations["verifyPerson"];
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
    "/v1/decisions/{id}/adjudication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say, as a third officer, which of two differing decisions holds */
        post: operations["adjudicateDecision"];
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
        /** Confirm a decision that needs no second look */
        post: operations["confirmDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/second-look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say, as a second officer, what one would decide: the same confirms, another one goes to a third officer */
        post: operations["lookAgainAtDecision"];
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
    "/v1/detection/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether operations have started (Art 69, 72) */
        get: operations["detectorMode"];
        /**
         * Start operations, or go back to the time before them
         * @description TRANSITION: biometric data of four systems alone are compared, and the ETIAS Central Unit verifies (Art 69). OPERATION cannot start while a yellow link is left (Art 72(4)(d)); every record is then detected again.
         */
        put: operations["setDetectorMode"];
        post?: never;
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
    "/v1/graph/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** When something of the groups of nodes or of their links changed, oldest first */
        post: operations["readChanges"];
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
    "/v1/graph/known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nodes by id with the edges among them as known on a date; what was not known then is absent
         * @description Match edges and templates are kept as they are now only, and left out. A link whose other side is withheld leads to a stub that names its system.
         */
        post: operations["graphAsKnown"];
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
    "/v1/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters of the asker’s authorities to persons, newest first */
        get: operations["letters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One letter */
        get: operations["readLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same letter as PDF */
        get: operations["letterPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a letter; one that is blocked for a discreet check needs a reason */
        post: operations["releaseLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say, as a second officer, whether a letter is withheld */
        post: operations["reviewWithholding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a letter says, before or after it is released */
        get: operations["letterText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{id}/withhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withhold a letter, with the reason of Art 32(4) or 33(4); a second officer has to agree */
        post: operations["withholdLetter"];
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
    "/v1/links/{id}/contestations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a link of another authority erased as incorrect, or verified again
         * @description The responsible authority is told (Art 31(3), 32(7), 33(5)). If-Match is for those who are shown the revision.
         */
        post: operations["contestLink"];
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
        /**
         * Propose a decision; the link keeps its colour until it is confirmed
         * @description A red one, one that differs from the first judgement of its officer, and a share of the rest wait for a second officer, who is not told which it is.
         */
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
    "/v1/links/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a link to another authority
         * @description Not one with a sensitive alert, which belongs to its SIRENE bureau (Art 29(2)). To an authority that owns data of the link, answers for a file, or stands in the table of contacts.
         */
        post: operations["handOverLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}/hearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the person could be present and explain (Art 29(4)) */
        post: operations["hearPerson"];
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
        /**
         * What happened to a link, oldest first (Art 36(1)(f))
         * @description Also where the link has ended, for those who would see it as it was last, as long as data of both its sides are held.
         */
        get: operations["linkHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}/judgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep a first judgement, before score, proposal and earlier decisions are shown
         * @description The first word on the same evidence stays: a later one is answered with it.
         */
        put: operations["judgeLink"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}/known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A link with its file as known on a date, and its history up to then
         * @description By id, or by the single identification number of its file; also where the link has ended since, as long as data of both its sides are held. Rights are those of today, asked of the colour of then.
         */
        get: operations["linkAsKnown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}/requests-to-owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the owners of the records to complete identity data that are absent (Art 37)
         * @description Owners that have been asked and have sent no version since are not asked again, but named; refused where nothing is absent.
         */
        post: operations["askOwners"];
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
    "/v1/links/{id}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Be told when a link changes; again notes what it is now as seen */
        put: operations["watchLink"];
        post?: never;
        /** No longer be told when a link changes */
        delete: operations["unwatchLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Initial loads, the latest first, and how far each is */
        get: operations["listLoads"];
        put?: never;
        /**
         * Start an initial load of historical records, or find the one of this label (Art 69)
         * @description Records are sent to /v1/records/bulk?load=<id>. Asking again with the same system and label finds the same load.
         */
        post: operations["openLoad"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an initial load is */
        get: operations["readLoad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loads/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the intake of an initial load; what was taken in is still detected */
        post: operations["endLoad"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The model in use, and every change of it with who agreed */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{version}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of a model */
        get: operations["readModelFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A change of the model: how far it is, and its report */
        get: operations["readModelChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/changes/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to a change of the model; the second person’s agreement puts it in use
         * @description Match edges are then scored anew behind new records (`rescoring` of the backlog). No link changes its colour and no decision is touched.
         */
        post: operations["approveModelChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/changes/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a change of the model */
        post: operations["rejectModelChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a model learnt from decided links; a worker computes it */
        post: operations["proposeModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/rollbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for the return to a model that was in use before; two persons have to agree */
        post: operations["rollBackModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What authorities were told of links, newest first, each notice once
         * @description An officer reads the notices to the authorities acted for; a data owner those about data of the own Member State in systems that it reads, and none about the verification of a link.
         */
        get: operations["notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep that a notice has been read */
        put: operations["acknowledgeNotice"];
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
    "/v1/persons/{groupId}/known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person with records and links as they were known on a date
         * @description Rights are those of today, asked of the colours of then. What has been erased since is known no more.
         */
        get: operations["personAsKnown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/authorities/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the authority of a letter is reached (Art 49); without sign-in */
        get: operations["lookUpAuthority"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was found wrong with the data of the asker’s Member State, newest first */
        get: operations["qualityAlerts"];
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
    "/v1/records/{id}/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The biometric samples of a record and what became of each; never their content */
        get: operations["recordSamples"];
        put?: never;
        /** Add a biometric sample to a record: a new version, detected when a template is made (Art 13) */
        post: operations["addSample"];
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
         * @description One record a line (application/x-ndjson), one result a line, in order. Broken lines are refused one by one. Lane LIVE is detected before BULK. With `load` the records are those of an initial load: detected behind all others, and their links have no time limit. A line that was taken before is answered UNCHANGED, so a stream that was cut may be sent again.
         */
        post: operations["storeRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own pace and agreement, and for a lead those of all as bands without names */
        get: operations["reviewMeasures"];
        put?: never;
        post?: never;
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
    "/v1/rights/authorities/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep the contact data of an authority; again replaces them */
        put: operations["keepAuthority"];
        post?: never;
        /** Take an authority out of the table of contacts */
        delete: operations["dropAuthority"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The written record of how requests were handled, oldest first; no personal data */
        get: operations["rightsRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests that the asker’s authorities received or have to check, the one due first on top */
        get: operations["listRightsRequests"];
        put?: never;
        /**
         * Open a request of a person for access, rectification or erasure
         * @description By the number of the letter, by the authority that the letter names, or by neither.
         */
        post: operations["openRightsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A request with its clocks and the steps that the law allows now */
        get: operations["readRightsRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights/requests/{id}/carry-through": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose on the link what was decided (Art 48(5)); asked again, nothing happens twice */
        post: operations["carryRightsThrough"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights/requests/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what the check of accuracy and lawfulness found */
        post: operations["checkRightsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights/requests/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person has been answered: close, and erase what was supplied */
        post: operations["closeRightsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights/requests/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a request over to the authority that verified (Art 48(3)-(4)) */
        post: operations["contactResponsible"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights/requests/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide: give access, rectify, erase, or refuse with reasons (Art 48(5), 48(7)) */
        post: operations["decideRightsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights/requests/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extend a time by 15 days with reasons (Art 48(2)-(4)) */
        post: operations["extendRightsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights/requests/{id}/identify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name the file that a request is about */
        post: operations["identifyRightsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights/requests/{id}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A letter to the person as text */
        get: operations["rightsLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights/requests/{id}/letter.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same letter as PDF */
        get: operations["rightsLetterPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/samples/{id}/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The stored image of a sample, for who verifies a yellow link that joins its record (Art 29)
         * @description Ids are in the comparison of the link. Grey maps come as PNG, facial records of ISO/IEC 19794-5 as the JPEG in them; other forms that browsers do not show answer 415 with their `mediaType`. Templates are never answered. Every image shown stands in the log with sample, link and who saw it.
         */
        get: operations["sampleImage"];
        put?: never;
        post?: never;
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
    "/v1/watches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Links that one watches, the latest first */
        get: operations["watchedLinks"];
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
        /** @description RFC 9457 problem document; codes are explained in docs/errors.md */
        Problem: {
            /** @enum {string} */
            code: "SYM_BAD_REQUEST" | "SYM_MALFORMED_JSON" | "SYM_FORBIDDEN_KEY" | "SYM_JSON_TOO_DEEP" | "SYM_INVALID_BODY" | "SYM_INVALID_QUERY" | "SYM_INVALID_PATH" | "SYM_INVALID_HEADER" | "SYM_INVALID_CURSOR" | "SYM_REQUEST_TIMEOUT" | "SYM_BODY_TOO_LARGE" | "SYM_SCENE_TOO_LARGE" | "SYM_UNSUPPORTED_MEDIA_TYPE" | "SYM_IMAGE_FORM" | "SYM_UNPROCESSABLE" | "SYM_UNKNOWN_SYSTEM" | "SYM_UNKNOWN_RECORD_KIND" | "SYM_QUALITY_REJECTED" | "SYM_UNAUTHENTICATED" | "SYM_PURPOSE_MISSING" | "SYM_PURPOSE_UNKNOWN" | "SYM_CROSS_SITE" | "SYM_FORBIDDEN" | "SYM_NOT_FOUND" | "SYM_CONFLICT" | "SYM_IMAGE_SEALED" | "SYM_ALREADY_EXISTS" | "SYM_VERSION_OLDER" | "SYM_VERSION_DIFFERS" | "SYM_RECORD_ERASED" | "SYM_IDEMPOTENCY_KEY_REUSED" | "SYM_DECISION_UNLAWFUL" | "SYM_DECISION_INCONSISTENT" | "SYM_DECISION_OVERTAKEN" | "SYM_LOAD_ENDED" | "SYM_RIGHTS_REFUSED" | "SYM_CLAIMED" | "SYM_TRAINING_NEEDED" | "SYM_HEARING_NEEDED" | "SYM_JUDGEMENT_NEEDED" | "SYM_LETTER_OVERTAKEN" | "SYM_LETTER_BLOCKED" | "SYM_YELLOW_LEFT" | "SYM_LEARNING_OFF" | "SYM_MODEL_CHANGE_REFUSED" | "SYM_SECOND_PERSON_NEEDED" | "SYM_PRECONDITION_FAILED" | "SYM_PRECONDITION_REQUIRED" | "SYM_RATE_LIMITED" | "SYM_BACKLOG" | "SYM_INTERNAL" | "SYM_GRAPH_UNAVAILABLE" | "SYM_SESSION_UNAVAILABLE" | "SYM_ISSUER_UNAVAILABLE" | "SYM_OVERLOADED" | "SYM_STOPPING" | "SYM_MATCHER_UNAVAILABLE" | "SYM_TIME_BUDGET";
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
                        learning: boolean;
                        purposes: {
                            meaning: string;
                            operations: string[];
                            purpose: string;
                        }[];
                        review: {
                            /**
                             * @description Whether an officer has to judge before score and proposal are shown
                             * @enum {unknown}
                             */
                            blind: "REQUIRED" | "OFFERED";
                            /** @description Share of the decisions other than red, 0 to 1, that a second officer looks at */
                            secondLook: number;
                        };
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
    liveAccuracy: {
        parameters: {
            query?: {
                /** @description Decisions so far back, default 365 */
                days?: number;
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
                        /** @description Second officers who chose the same: of decisions drawn by chance, and of red ones */
                        agreement: {
                            chance: {
                                /** @description Null below 10 links */
                                all: {
                                    count: number;
                                    /** @description 95 %, Wilson */
                                    interval: number[];
                                    of: number;
                                    /** @description 0 to 1 */
                                    share: number;
                                } | null;
                                nationality: {
                                    [key: string]: {
                                        count: number;
                                        /** @description 95 %, Wilson */
                                        interval: number[];
                                        of: number;
                                        /** @description 0 to 1 */
                                        share: number;
                                    };
                                };
                                script: {
                                    [key: string]: {
                                        count: number;
                                        /** @description 95 %, Wilson */
                                        interval: number[];
                                        of: number;
                                        /** @description 0 to 1 */
                                        share: number;
                                    };
                                };
                            };
                            red: {
                                /** @description Null below 10 links */
                                all: {
                                    count: number;
                                    /** @description 95 %, Wilson */
                                    interval: number[];
                                    of: number;
                                    /** @description 0 to 1 */
                                    share: number;
                                } | null;
                                nationality: {
                                    [key: string]: {
                                        count: number;
                                        /** @description 95 %, Wilson */
                                        interval: number[];
                                        of: number;
                                        /** @description 0 to 1 */
                                        share: number;
                                    };
                                };
                                script: {
                                    [key: string]: {
                                        count: number;
                                        /** @description 95 %, Wilson */
                                        interval: number[];
                                        of: number;
                                        /** @description 0 to 1 */
                                        share: number;
                                    };
                                };
                            };
                        };
                        /** @description Links below which a cell is put together with others, or not told */
                        least: number;
                        since: string;
                        /** @description Links whose match edge is at the strong threshold and that were decided, on evidence outside of the data, as one person */
                        strong: {
                            /** @description Null below 10 links */
                            all: {
                                count: number;
                                /** @description 95 %, Wilson */
                                interval: number[];
                                of: number;
                                /** @description 0 to 1 */
                                share: number;
                            } | null;
                            nationality: {
                                [key: string]: {
                                    count: number;
                                    /** @description 95 %, Wilson */
                                    interval: number[];
                                    of: number;
                                    /** @description 0 to 1 */
                                    share: number;
                                };
                            };
                            script: {
                                [key: string]: {
                                    count: number;
                                    /** @description 95 %, Wilson */
                                    interval: number[];
                                    of: number;
                                    /** @description 0 to 1 */
                                    share: number;
                                };
                            };
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
    examineSample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Exactly one content: imageBase64 with mediaType, templateBase64 with format, or vector with engine. A fingerprint names its finger (minutiae need not where their record does), a face none. */
        requestBody: {
            content: {
                "application/json": {
                    engine?: string;
                    /**
                     * @description Right thumb to right little finger, left thumb to left little finger
                     * @enum {unknown}
                     */
                    finger?: "R1" | "R2" | "R3" | "R4" | "R5" | "L1" | "L2" | "L3" | "L4" | "L5";
                    /** @enum {unknown} */
                    format?: "ISO_19794_2";
                    /**
                     * Format: byte
                     * @description An image as captured
                     */
                    imageBase64?: string;
                    /** @description Form of the image. Faces: image/jpeg, image/png, image/webp, image/x-portable-graymap, application/x-iso-19794-5; fingers: image/png, image/jpeg, image/bmp, image/x-portable-graymap, image/x-wsq */
                    mediaType?: string;
                    /** @enum {unknown} */
                    modality: "FINGER" | "FACE";
                    /**
                     * Format: byte
                     * @description Minutiae, as a record of ISO/IEC 19794-2
                     */
                    templateBase64?: string;
                    /** @description Features computed elsewhere: demonstration data only */
                    vector?: number[];
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
                        /** @description A template would be made */
                        accepted: boolean;
                        /** @description Such as LOW_QUALITY, NO_FACE, UNREADABLE */
                        code?: string;
                        detail?: string;
                        /** @description Absent where nothing could be measured */
                        quality?: {
                            /** @description Below it no template is made (Art 13(3)) */
                            minimum: number;
                            parts: {
                                [key: string]: number;
                            };
                            /** @description 0..100, the lowest of its parts; the own score, not NFIQ 2 */
                            score: number;
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
    identifyPerson: {
        parameters: {
            query?: never;
            header?: {
                prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of one person: at most ten fingers and a face */
                    samples: {
                        engine?: string;
                        /**
                         * @description Right thumb to right little finger, left thumb to left little finger
                         * @enum {unknown}
                         */
                        finger?: "R1" | "R2" | "R3" | "R4" | "R5" | "L1" | "L2" | "L3" | "L4" | "L5";
                        /** @enum {unknown} */
                        format?: "ISO_19794_2";
                        /**
                         * Format: byte
                         * @description An image as captured
                         */
                        imageBase64?: string;
                        /** @description Form of the image. Faces: image/jpeg, image/png, image/webp, image/x-portable-graymap, application/x-iso-19794-5; fingers: image/png, image/jpeg, image/bmp, image/x-portable-graymap, image/x-wsq */
                        mediaType?: string;
                        /** @enum {unknown} */
                        modality: "FINGER" | "FACE";
                        /**
                         * Format: byte
                         * @description Minutiae, as a record of ISO/IEC 19794-2
                         */
                        templateBase64?: string;
                        /** @description Features computed elsewhere: demonstration data only */
                        vector?: number[];
                    }[];
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
                        /**
                         * @description NOT_SEARCHED: of no sample a template could be made
                         * @enum {unknown}
                         */
                        outcome: "HIT" | "NO_HIT" | "NOT_SEARCHED";
                        /** @description References of records that the asker may read, strongest first; none for an identification by the police */
                        records: {
                            /** @description Identity group of the record: the person of GET /v1/persons/{groupId} */
                            groupId: string;
                            /**
                             * @description CONTRADICTORY: one modality hits and another fails
                             * @enum {unknown}
                             */
                            outcome: "SAME" | "CONTRADICTORY";
                            recordId: string;
                            recordKind: string;
                            recordRef: string;
                            /**
                             * @description 1 between the review and the hit threshold, 2 above it, 3 in the upper half of what lies above
                             * @enum {unknown}
                             */
                            strength: 1 | 2 | 3;
                            system: string;
                        }[];
                        /** @description Samples of which no template could be made */
                        refused: {
                            code: string;
                            detail: string;
                            /** @description Place of the sample among those sent, from 0 */
                            index: number;
                        }[];
                        /** @description Samples of these systems that have still to become templates, up to 1,000: while there are any, no hit is not final */
                        unsearched: number;
                    };
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string;
                        /** @description The search and its answer are erased then */
                        expires: string;
                        /** Format: uuid */
                        id: string;
                        result: {
                            /**
                             * @description NOT_SEARCHED: of no sample a template could be made
                             * @enum {unknown}
                             */
                            outcome: "HIT" | "NO_HIT" | "NOT_SEARCHED";
                            /** @description References of records that the asker may read, strongest first; none for an identification by the police */
                            records: {
                                /** @description Identity group of the record: the person of GET /v1/persons/{groupId} */
                                groupId: string;
                                /**
                                 * @description CONTRADICTORY: one modality hits and another fails
                                 * @enum {unknown}
                                 */
                                outcome: "SAME" | "CONTRADICTORY";
                                recordId: string;
                                recordKind: string;
                                recordRef: string;
                                /**
                                 * @description 1 between the review and the hit threshold, 2 above it, 3 in the upper half of what lies above
                                 * @enum {unknown}
                                 */
                                strength: 1 | 2 | 3;
                                system: string;
                            }[];
                            /** @description Samples of which no template could be made */
                            refused: {
                                code: string;
                                detail: string;
                                /** @description Place of the sample among those sent, from 0 */
                                index: number;
                            }[];
                            /** @description Samples of these systems that have still to become templates, up to 1,000: while there are any, no hit is not final */
                            unsearched: number;
                        } | null;
                        /** @enum {unknown} */
                        state: "WAITING" | "DONE" | "FAILED";
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
    renewTemplateKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                        /** @description Of them, those that another key than the present one still seals, to be sealed anew */
                        otherwise: number;
                        /** @description Templates, samples and searches that wait */
                        total: number;
                        /** @description Of them, those that open with no key that is there: altered, or their key is lost */
                        unopened: number;
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
    forgetTemplateKeys: {
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
    readSearch: {
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
                        /** @description The search and its answer are erased then */
                        expires: string;
                        /** Format: uuid */
                        id: string;
                        result: {
                            /**
                             * @description NOT_SEARCHED: of no sample a template could be made
                             * @enum {unknown}
                             */
                            outcome: "HIT" | "NO_HIT" | "NOT_SEARCHED";
                            /** @description References of records that the asker may read, strongest first; none for an identification by the police */
                            records: {
                                /** @description Identity group of the record: the person of GET /v1/persons/{groupId} */
                                groupId: string;
                                /**
                                 * @description CONTRADICTORY: one modality hits and another fails
                                 * @enum {unknown}
                                 */
                                outcome: "SAME" | "CONTRADICTORY";
                                recordId: string;
                                recordKind: string;
                                recordRef: string;
                                /**
                                 * @description 1 between the review and the hit threshold, 2 above it, 3 in the upper half of what lies above
                                 * @enum {unknown}
                                 */
                                strength: 1 | 2 | 3;
                                system: string;
                            }[];
                            /** @description Samples of which no template could be made */
                            refused: {
                                code: string;
                                detail: string;
                                /** @description Place of the sample among those sent, from 0 */
                                index: number;
                            }[];
                            /** @description Samples of these systems that have still to become templates, up to 1,000: while there are any, no hit is not final */
                            unsearched: number;
                        } | null;
                        /** @enum {unknown} */
                        state: "WAITING" | "DONE" | "FAILED";
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
    biometricState: {
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
                        engines: {
                            /** @description When it was last seen so */
                            at: string;
                            detail: string;
                            engine: string;
                            modality: string;
                            ready: boolean;
                        }[];
                        samples: {
                            count: number;
                            modality: string;
                            /** @description When the oldest of them was sent */
                            oldest: string;
                            /** @enum {unknown} */
                            state: "PENDING" | "EXTRACTED" | "REFUSED" | "EXCLUDED";
                        }[];
                        sealed: {
                            /** @description Of them, those that another key than the present one still seals, to be sealed anew */
                            otherwise: number;
                            /** @description Templates, samples and searches that wait */
                            total: number;
                            /** @description Of them, those that open with no key that is there: altered, or their key is lost */
                            unopened: number;
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
    verifyPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Exactly one of samples and recordId */
                    left: {
                        /** Format: uuid */
                        recordId?: string;
                        /** @description Of one person: at most ten fingers and a face */
                        samples?: {
                            engine?: string;
                            /**
                             * @description Right thumb to right little finger, left thumb to left little finger
                             * @enum {unknown}
                             */
                            finger?: "R1" | "R2" | "R3" | "R4" | "R5" | "L1" | "L2" | "L3" | "L4" | "L5";
                            /** @enum {unknown} */
                            format?: "ISO_19794_2";
                            /**
                             * Format: byte
                             * @description An image as captured
                             */
                            imageBase64?: string;
                            /** @description Form of the image. Faces: image/jpeg, image/png, image/webp, image/x-portable-graymap, application/x-iso-19794-5; fingers: image/png, image/jpeg, image/bmp, image/x-portable-graymap, image/x-wsq */
                            mediaType?: string;
                            /** @enum {unknown} */
                            modality: "FINGER" | "FACE";
                            /**
                             * Format: byte
                             * @description Minutiae, as a record of ISO/IEC 19794-2
                             */
                            templateBase64?: string;
                            /** @description Features computed elsewhere: demonstration data only */
                            vector?: number[];
                        }[];
                    };
                    /** @description Exactly one of samples and recordId */
                    right: {
                        /** Format: uuid */
                        recordId?: string;
                        /** @description Of one person: at most ten fingers and a face */
                        samples?: {
                            engine?: string;
                            /**
                             * @description Right thumb to right little finger, left thumb to left little finger
                             * @enum {unknown}
                             */
                            finger?: "R1" | "R2" | "R3" | "R4" | "R5" | "L1" | "L2" | "L3" | "L4" | "L5";
                            /** @enum {unknown} */
                            format?: "ISO_19794_2";
                            /**
                             * Format: byte
                             * @description An image as captured
                             */
                            imageBase64?: string;
                            /** @description Form of the image. Faces: image/jpeg, image/png, image/webp, image/x-portable-graymap, application/x-iso-19794-5; fingers: image/png, image/jpeg, image/bmp, image/x-portable-graymap, image/x-wsq */
                            mediaType?: string;
                            /** @enum {unknown} */
                            modality: "FINGER" | "FACE";
                            /**
                             * Format: byte
                             * @description Minutiae, as a record of ISO/IEC 19794-2
                             */
                            templateBase64?: string;
                            /** @description Features computed elsewhere: demonstration data only */
                            vector?: number[];
                        }[];
                    };
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
                        modalities: {
                            /** @enum {unknown} */
                            modality: "FINGER" | "FACE";
                            /** @enum {unknown} */
                            outcome: "HIT" | "REVIEW" | "MISS" | "INCOMPARABLE";
                            strength: (1 | 2 | 3) | null;
                        }[];
                        /**
                         * @description Over all fingers and the face together; INCOMPARABLE: no modality or finger in common, or none usable
                         * @enum {unknown}
                         */
                        outcome: "SAME" | "DIFFERENT" | "CONTRADICTORY" | "INCOMPARABLE" | "NONE";
                        refused: {
                            /** @description Samples of which no template could be made */
                            left: {
                                code: string;
                                detail: string;
                                /** @description Place of the sample among those sent, from 0 */
                                index: number;
                            }[];
                            /** @description Samples of which no template could be made */
                            right: {
                                code: string;
                                detail: string;
                                /** @description Place of the sample among those sent, from 0 */
                                index: number;
                            }[];
                        };
                        /** @description Between the thresholds: a person has to look */
                        review: boolean;
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
    adjudicateDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The code fits the option; red, ERASE and the code OTHER take a text of at least 15 characters. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the choice rests on beside the data that are compared. Only where decisions are learnt from (SYMBOLON_LEARNING) */
                    evidence?: ("BIOMETRIC_COMPARISON" | "DOCUMENT_INSPECTION" | "HEARING_IN_PERSON")[];
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
                            basis: string | null;
                            by: string;
                            colourBefore: string;
                            confirmedAt?: string | null;
                            id: string;
                            /** @description Null while it is covered */
                            option: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                            reasonCode: string | null;
                            reasonText: string | null;
                            secondBy?: string | null;
                            secondLookAt?: string | null;
                            secondLookBy?: string | null;
                            secondLookOption?: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                            secondLookReasonCode?: string | null;
                            secondLookReasonText?: string | null;
                            /**
                             * @description Of a proposed one: whom it waits for. SECOND_LOOK: an officer who does not know it
                             * @enum {unknown}
                             */
                            stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                            /** @enum {unknown} */
                            state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN" | "OVERRULED";
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
                            /** @description Policy has the asker judge first: what each pair alone would be coloured, and the decisions of others, are told afterwards. Absent for those who may not read the evidence */
                            covered?: boolean;
                            decisions?: {
                                at: string;
                                authority: string;
                                basis: string | null;
                                by: string;
                                colourBefore: string;
                                confirmedAt?: string | null;
                                id: string;
                                /** @description Null while it is covered */
                                option: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                                reasonCode: string | null;
                                reasonText: string | null;
                                secondBy?: string | null;
                                secondLookAt?: string | null;
                                secondLookBy?: string | null;
                                secondLookOption?: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                                secondLookReasonCode?: string | null;
                                secondLookReasonText?: string | null;
                                /**
                                 * @description Of a proposed one: whom it waits for. SECOND_LOOK: an officer who does not know it
                                 * @enum {unknown}
                                 */
                                stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                                /** @enum {unknown} */
                                state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN" | "OVERRULED";
                                withdrawnAt?: string | null;
                                withdrawnBy?: string | null;
                            }[];
                            /** @description Until when it should be verified; null where the law sets no time (Art 29(4)) */
                            dueAt?: string | null;
                            /** @description Identity confirmation file (Art 34) */
                            file?: {
                                authorityRef: string;
                                createdAt: string;
                                sin: string;
                                updatedAt: string[];
                            };
                            /**
                             * @description NEEDED: no decision before the person could explain (Art 29(4))
                             * @enum {unknown}
                             */
                            hearing?: "NOT_NEEDED" | "NEEDED" | "HELD";
                            hearings?: {
                                at: string;
                                by: string;
                                /** @description What was done for a fair hearing. LANGUAGE: in a language that the person understands; TOLD_WHY: the person was told why the link is verified; SHOWN_DIFFERENCES: and which data differ; PAPERS_SEEN: papers shown were looked at */
                                checks: ("LANGUAGE" | "TOLD_WHY" | "SHOWN_DIFFERENCES" | "PAPERS_SEEN")[];
                                /** @description What the person said, in the officer’s words */
                                explanation: string;
                                id: string;
                                /** @description False: the person could not be there */
                                present: boolean;
                            }[];
                            id: string;
                            /** @description The asker’s first judgement of the present evidence; absent for those who do not decide on it */
                            judgement?: {
                                /** @enum {unknown} */
                                answer: "SAME" | "DIFFERENT" | "CANNOT_TELL";
                                at: string;
                            } | null;
                            /** @description The initial load whose record gave it its colour: no time limit, nobody to be heard */
                            load?: {
                                id: string;
                                label: string;
                            } | null;
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
                                /** @description Of this pair alone; null for no link, and while it is covered */
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
                            /** @description To owners, to complete identity data that are absent; oldest first */
                            requests?: {
                                /** @description When a later version of a record of the owner was taken in; null while the request is open */
                                answeredAt: string | null;
                                at: string;
                                by: string;
                                owner: string;
                            }[];
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
                            basis: string | null;
                            by: string;
                            colourBefore: string;
                            confirmedAt?: string | null;
                            id: string;
                            /** @description Null while it is covered */
                            option: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                            reasonCode: string | null;
                            reasonText: string | null;
                            secondBy?: string | null;
                            secondLookAt?: string | null;
                            secondLookBy?: string | null;
                            secondLookOption?: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                            secondLookReasonCode?: string | null;
                            secondLookReasonText?: string | null;
                            /**
                             * @description Of a proposed one: whom it waits for. SECOND_LOOK: an officer who does not know it
                             * @enum {unknown}
                             */
                            stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                            /** @enum {unknown} */
                            state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN" | "OVERRULED";
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
                            /** @description Policy has the asker judge first: what each pair alone would be coloured, and the decisions of others, are told afterwards. Absent for those who may not read the evidence */
                            covered?: boolean;
                            decisions?: {
                                at: string;
                                authority: string;
                                basis: string | null;
                                by: string;
                                colourBefore: string;
                                confirmedAt?: string | null;
                                id: string;
                                /** @description Null while it is covered */
                                option: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                                reasonCode: string | null;
                                reasonText: string | null;
                                secondBy?: string | null;
                                secondLookAt?: string | null;
                                secondLookBy?: string | null;
                                secondLookOption?: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                                secondLookReasonCode?: string | null;
                                secondLookReasonText?: string | null;
                                /**
                                 * @description Of a proposed one: whom it waits for. SECOND_LOOK: an officer who does not know it
                                 * @enum {unknown}
                                 */
                                stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                                /** @enum {unknown} */
                                state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN" | "OVERRULED";
                                withdrawnAt?: string | null;
                                withdrawnBy?: string | null;
                            }[];
                            /** @description Until when it should be verified; null where the law sets no time (Art 29(4)) */
                            dueAt?: string | null;
                            /** @description Identity confirmation file (Art 34) */
                            file?: {
                                authorityRef: string;
                                createdAt: string;
                                sin: string;
                                updatedAt: string[];
                            };
                            /**
                             * @description NEEDED: no decision before the person could explain (Art 29(4))
                             * @enum {unknown}
                             */
                            hearing?: "NOT_NEEDED" | "NEEDED" | "HELD";
                            hearings?: {
                                at: string;
                                by: string;
                                /** @description What was done for a fair hearing. LANGUAGE: in a language that the person understands; TOLD_WHY: the person was told why the link is verified; SHOWN_DIFFERENCES: and which data differ; PAPERS_SEEN: papers shown were looked at */
                                checks: ("LANGUAGE" | "TOLD_WHY" | "SHOWN_DIFFERENCES" | "PAPERS_SEEN")[];
                                /** @description What the person said, in the officer’s words */
                                explanation: string;
                                id: string;
                                /** @description False: the person could not be there */
                                present: boolean;
                            }[];
                            id: string;
                            /** @description The asker’s first judgement of the present evidence; absent for those who do not decide on it */
                            judgement?: {
                                /** @enum {unknown} */
                                answer: "SAME" | "DIFFERENT" | "CANNOT_TELL";
                                at: string;
                            } | null;
                            /** @description The initial load whose record gave it its colour: no time limit, nobody to be heard */
                            load?: {
                                id: string;
                                label: string;
                            } | null;
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
                                /** @description Of this pair alone; null for no link, and while it is covered */
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
                            /** @description To owners, to complete identity data that are absent; oldest first */
                            requests?: {
                                /** @description When a later version of a record of the owner was taken in; null while the request is open */
                                answeredAt: string | null;
                                at: string;
                                by: string;
                                owner: string;
                            }[];
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
    lookAgainAtDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The code fits the option; red, ERASE and the code OTHER take a text of at least 15 characters. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the choice rests on beside the data that are compared. Only where decisions are learnt from (SYMBOLON_LEARNING) */
                    evidence?: ("BIOMETRIC_COMPARISON" | "DOCUMENT_INSPECTION" | "HEARING_IN_PERSON")[];
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
                            basis: string | null;
                            by: string;
                            colourBefore: string;
                            confirmedAt?: string | null;
                            id: string;
                            /** @description Null while it is covered */
                            option: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                            reasonCode: string | null;
                            reasonText: string | null;
                            secondBy?: string | null;
                            secondLookAt?: string | null;
                            secondLookBy?: string | null;
                            secondLookOption?: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                            secondLookReasonCode?: string | null;
                            secondLookReasonText?: string | null;
                            /**
                             * @description Of a proposed one: whom it waits for. SECOND_LOOK: an officer who does not know it
                             * @enum {unknown}
                             */
                            stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                            /** @enum {unknown} */
                            state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN" | "OVERRULED";
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
                            /** @description Policy has the asker judge first: what each pair alone would be coloured, and the decisions of others, are told afterwards. Absent for those who may not read the evidence */
                            covered?: boolean;
                            decisions?: {
                                at: string;
                                authority: string;
                                basis: string | null;
                                by: string;
                                colourBefore: string;
                                confirmedAt?: string | null;
                                id: string;
                                /** @description Null while it is covered */
                                option: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                                reasonCode: string | null;
                                reasonText: string | null;
                                secondBy?: string | null;
                                secondLookAt?: string | null;
                                secondLookBy?: string | null;
                                secondLookOption?: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                                secondLookReasonCode?: string | null;
                                secondLookReasonText?: string | null;
                                /**
                                 * @description Of a proposed one: whom it waits for. SECOND_LOOK: an officer who does not know it
                                 * @enum {unknown}
                                 */
                                stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                                /** @enum {unknown} */
                                state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN" | "OVERRULED";
                                withdrawnAt?: string | null;
                                withdrawnBy?: string | null;
                            }[];
                            /** @description Until when it should be verified; null where the law sets no time (Art 29(4)) */
                            dueAt?: string | null;
                            /** @description Identity confirmation file (Art 34) */
                            file?: {
                                authorityRef: string;
                                createdAt: string;
                                sin: string;
                                updatedAt: string[];
                            };
                            /**
                             * @description NEEDED: no decision before the person could explain (Art 29(4))
                             * @enum {unknown}
                             */
                            hearing?: "NOT_NEEDED" | "NEEDED" | "HELD";
                            hearings?: {
                                at: string;
                                by: string;
                                /** @description What was done for a fair hearing. LANGUAGE: in a language that the person understands; TOLD_WHY: the person was told why the link is verified; SHOWN_DIFFERENCES: and which data differ; PAPERS_SEEN: papers shown were looked at */
                                checks: ("LANGUAGE" | "TOLD_WHY" | "SHOWN_DIFFERENCES" | "PAPERS_SEEN")[];
                                /** @description What the person said, in the officer’s words */
                                explanation: string;
                                id: string;
                                /** @description False: the person could not be there */
                                present: boolean;
                            }[];
                            id: string;
                            /** @description The asker’s first judgement of the present evidence; absent for those who do not decide on it */
                            judgement?: {
                                /** @enum {unknown} */
                                answer: "SAME" | "DIFFERENT" | "CANNOT_TELL";
                                at: string;
                            } | null;
                            /** @description The initial load whose record gave it its colour: no time limit, nobody to be heard */
                            load?: {
                                id: string;
                                label: string;
                            } | null;
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
                                /** @description Of this pair alone; null for no link, and while it is covered */
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
                            /** @description To owners, to complete identity data that are absent; oldest first */
                            requests?: {
                                /** @description When a later version of a record of the owner was taken in; null while the request is open */
                                answeredAt: string | null;
                                at: string;
                                by: string;
                                owner: string;
                            }[];
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
                            basis: string | null;
                            by: string;
                            colourBefore: string;
                            confirmedAt?: string | null;
                            id: string;
                            /** @description Null while it is covered */
                            option: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                            reasonCode: string | null;
                            reasonText: string | null;
                            secondBy?: string | null;
                            secondLookAt?: string | null;
                            secondLookBy?: string | null;
                            secondLookOption?: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                            secondLookReasonCode?: string | null;
                            secondLookReasonText?: string | null;
                            /**
                             * @description Of a proposed one: whom it waits for. SECOND_LOOK: an officer who does not know it
                             * @enum {unknown}
                             */
                            stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                            /** @enum {unknown} */
                            state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN" | "OVERRULED";
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
                            /** @description Policy has the asker judge first: what each pair alone would be coloured, and the decisions of others, are told afterwards. Absent for those who may not read the evidence */
                            covered?: boolean;
                            decisions?: {
                                at: string;
                                authority: string;
                                basis: string | null;
                                by: string;
                                colourBefore: string;
                                confirmedAt?: string | null;
                                id: string;
                                /** @description Null while it is covered */
                                option: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                                reasonCode: string | null;
                                reasonText: string | null;
                                secondBy?: string | null;
                                secondLookAt?: string | null;
                                secondLookBy?: string | null;
                                secondLookOption?: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                                secondLookReasonCode?: string | null;
                                secondLookReasonText?: string | null;
                                /**
                                 * @description Of a proposed one: whom it waits for. SECOND_LOOK: an officer who does not know it
                                 * @enum {unknown}
                                 */
                                stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                                /** @enum {unknown} */
                                state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN" | "OVERRULED";
                                withdrawnAt?: string | null;
                                withdrawnBy?: string | null;
                            }[];
                            /** @description Until when it should be verified; null where the law sets no time (Art 29(4)) */
                            dueAt?: string | null;
                            /** @description Identity confirmation file (Art 34) */
                            file?: {
                                authorityRef: string;
                                createdAt: string;
                                sin: string;
                                updatedAt: string[];
                            };
                            /**
                             * @description NEEDED: no decision before the person could explain (Art 29(4))
                             * @enum {unknown}
                             */
                            hearing?: "NOT_NEEDED" | "NEEDED" | "HELD";
                            hearings?: {
                                at: string;
                                by: string;
                                /** @description What was done for a fair hearing. LANGUAGE: in a language that the person understands; TOLD_WHY: the person was told why the link is verified; SHOWN_DIFFERENCES: and which data differ; PAPERS_SEEN: papers shown were looked at */
                                checks: ("LANGUAGE" | "TOLD_WHY" | "SHOWN_DIFFERENCES" | "PAPERS_SEEN")[];
                                /** @description What the person said, in the officer’s words */
                                explanation: string;
                                id: string;
                                /** @description False: the person could not be there */
                                present: boolean;
                            }[];
                            id: string;
                            /** @description The asker’s first judgement of the present evidence; absent for those who do not decide on it */
                            judgement?: {
                                /** @enum {unknown} */
                                answer: "SAME" | "DIFFERENT" | "CANNOT_TELL";
                                at: string;
                            } | null;
                            /** @description The initial load whose record gave it its colour: no time limit, nobody to be heard */
                            load?: {
                                id: string;
                                label: string;
                            } | null;
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
                                /** @description Of this pair alone; null for no link, and while it is covered */
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
                            /** @description To owners, to complete identity data that are absent; oldest first */
                            requests?: {
                                /** @description When a later version of a record of the owner was taken in; null while the request is open */
                                answeredAt: string | null;
                                at: string;
                                by: string;
                                owner: string;
                            }[];
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
                        /** @description Events of records of which a sample has still to become a template */
                        waiting: number;
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
    detectorMode: {
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
                        /** @enum {unknown} */
                        mode: "OPERATION" | "TRANSITION";
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
    setDetectorMode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    mode: "OPERATION" | "TRANSITION";
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
                        /** @enum {unknown} */
                        mode: "OPERATION" | "TRANSITION";
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
                        /**
                         * @description The asker is to judge this pair first; what the score says is told afterwards
                         * @enum {boolean}
                         */
                        covered?: true;
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
                                /**
                                 * @description The asker is to judge this pair first; what the score says is told afterwards
                                 * @enum {boolean}
                                 */
                                covered?: true;
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
    readChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
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
                        /** @description Oldest first */
                        items: {
                            at: string;
                            /** @enum {unknown} */
                            colour?: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            /** @description CREATED and CHANGED of records; of links as in their history */
                            event: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            kind: "LINK" | "RECORD";
                            /** @enum {unknown} */
                            redKind?: "MERGE" | "SPLIT";
                        }[];
                        /** @description True: only the newest are told */
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
                                /**
                                 * @description The asker is to judge this pair first; what the score says is told afterwards
                                 * @enum {boolean}
                                 */
                                covered?: true;
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
    graphAsKnown: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description True: with what stood in their groups and at the other ends of links */
                    around?: boolean;
                    /**
                     * Format: date-time
                     * @description Time, with its offset; not in the future
                     */
                    at: string;
                    ids: string[];
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
                        /** @description The instant that the answer is about, in UTC */
                        at: string;
                        edges: {
                            automatic?: boolean;
                            basis?: string;
                            bits?: number;
                            cause?: string;
                            /** @enum {unknown} */
                            colour?: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            /**
                             * @description The asker is to judge this pair first; what the score says is told afterwards
                             * @enum {boolean}
                             */
                            covered?: true;
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
                            /**
                             * @description The asker is to judge this pair first; what the score says is told afterwards
                             * @enum {boolean}
                             */
                            covered?: true;
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
                            /**
                             * @description The asker is to judge this pair first; what the score says is told afterwards
                             * @enum {boolean}
                             */
                            covered?: true;
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
                            /**
                             * @description The asker is to judge this pair first; what the score says is told afterwards
                             * @enum {boolean}
                             */
                            covered?: true;
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
                            /**
                             * @description The asker is to judge this pair first; what the score says is told afterwards
                             * @enum {boolean}
                             */
                            covered?: true;
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
    letters: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "DRAFT" | "BLOCKED" | "WITHHOLDING" | "WITHHELD" | "RELEASED" | "VOID";
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
                            authority: string;
                            id: string;
                            language: string | null;
                            linkId: string;
                            override: string | null;
                            reason: ("ALERT_RULES" | "SECURITY" | "PUBLIC_ORDER" | "CRIME_PREVENTION" | "INVESTIGATION") | null;
                            reasonText: string | null;
                            /**
                             * @description REPRESENTATIVE: of a minor or a person who needs protection
                             * @enum {unknown}
                             */
                            recipient: "PERSON" | "REPRESENTATIVE";
                            recipientAddress: string | null;
                            recipientName: string | null;
                            releasedAt: string | null;
                            releasedBy: string | null;
                            reviewedAt: string | null;
                            reviewer: string | null;
                            revision: number;
                            sin: string;
                            /**
                             * @description BLOCKED: a side is a discreet check, nothing goes out without a reason; WITHHOLDING: a second officer has to agree; VOID: it has not gone out, and the link is not what it says any more
                             * @enum {unknown}
                             */
                            state: "DRAFT" | "BLOCKED" | "WITHHOLDING" | "WITHHELD" | "RELEASED" | "VOID";
                            systems: string[];
                            /** @enum {unknown} */
                            template: "RED_LINK" | "WHITE_LINK";
                            withheldAt: string | null;
                            withheldBy: string | null;
                        }[];
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
    readLetter: {
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
                        authority: string;
                        id: string;
                        language: string | null;
                        linkId: string;
                        override: string | null;
                        reason: ("ALERT_RULES" | "SECURITY" | "PUBLIC_ORDER" | "CRIME_PREVENTION" | "INVESTIGATION") | null;
                        reasonText: string | null;
                        /**
                         * @description REPRESENTATIVE: of a minor or a person who needs protection
                         * @enum {unknown}
                         */
                        recipient: "PERSON" | "REPRESENTATIVE";
                        recipientAddress: string | null;
                        recipientName: string | null;
                        releasedAt: string | null;
                        releasedBy: string | null;
                        reviewedAt: string | null;
                        reviewer: string | null;
                        revision: number;
                        sin: string;
                        /**
                         * @description BLOCKED: a side is a discreet check, nothing goes out without a reason; WITHHOLDING: a second officer has to agree; VOID: it has not gone out, and the link is not what it says any more
                         * @enum {unknown}
                         */
                        state: "DRAFT" | "BLOCKED" | "WITHHOLDING" | "WITHHELD" | "RELEASED" | "VOID";
                        systems: string[];
                        /** @enum {unknown} */
                        template: "RED_LINK" | "WHITE_LINK";
                        withheldAt: string | null;
                        withheldBy: string | null;
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
    letterPdf: {
        parameters: {
            query?: {
                /** @description By default that of its release, else English */
                language?: "en" | "ar" | "fr" | "de" | "es";
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
                    "application/pdf": string;
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
    releaseLetter: {
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
                    language: "en" | "ar" | "fr" | "de" | "es";
                    /** @description Why a blocked letter may go out */
                    override?: string;
                    /** @description Whom it goes to: the person, or the representative where `recipient` says so. No record holds a postal address; the officer states it, and it stands in the letter */
                    to: {
                        address: string;
                        name: string;
                    };
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
                        at: string;
                        authority: string;
                        id: string;
                        language: string | null;
                        linkId: string;
                        override: string | null;
                        reason: ("ALERT_RULES" | "SECURITY" | "PUBLIC_ORDER" | "CRIME_PREVENTION" | "INVESTIGATION") | null;
                        reasonText: string | null;
                        /**
                         * @description REPRESENTATIVE: of a minor or a person who needs protection
                         * @enum {unknown}
                         */
                        recipient: "PERSON" | "REPRESENTATIVE";
                        recipientAddress: string | null;
                        recipientName: string | null;
                        releasedAt: string | null;
                        releasedBy: string | null;
                        reviewedAt: string | null;
                        reviewer: string | null;
                        revision: number;
                        sin: string;
                        /**
                         * @description BLOCKED: a side is a discreet check, nothing goes out without a reason; WITHHOLDING: a second officer has to agree; VOID: it has not gone out, and the link is not what it says any more
                         * @enum {unknown}
                         */
                        state: "DRAFT" | "BLOCKED" | "WITHHOLDING" | "WITHHELD" | "RELEASED" | "VOID";
                        systems: string[];
                        /** @enum {unknown} */
                        template: "RED_LINK" | "WHITE_LINK";
                        withheldAt: string | null;
                        withheldBy: string | null;
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
    reviewWithholding: {
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
                    agree: boolean;
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
                        at: string;
                        authority: string;
                        id: string;
                        language: string | null;
                        linkId: string;
                        override: string | null;
                        reason: ("ALERT_RULES" | "SECURITY" | "PUBLIC_ORDER" | "CRIME_PREVENTION" | "INVESTIGATION") | null;
                        reasonText: string | null;
                        /**
                         * @description REPRESENTATIVE: of a minor or a person who needs protection
                         * @enum {unknown}
                         */
                        recipient: "PERSON" | "REPRESENTATIVE";
                        recipientAddress: string | null;
                        recipientName: string | null;
                        releasedAt: string | null;
                        releasedBy: string | null;
                        reviewedAt: string | null;
                        reviewer: string | null;
                        revision: number;
                        sin: string;
                        /**
                         * @description BLOCKED: a side is a discreet check, nothing goes out without a reason; WITHHOLDING: a second officer has to agree; VOID: it has not gone out, and the link is not what it says any more
                         * @enum {unknown}
                         */
                        state: "DRAFT" | "BLOCKED" | "WITHHOLDING" | "WITHHELD" | "RELEASED" | "VOID";
                        systems: string[];
                        /** @enum {unknown} */
                        template: "RED_LINK" | "WHITE_LINK";
                        withheldAt: string | null;
                        withheldBy: string | null;
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
    letterText: {
        parameters: {
            query?: {
                /** @description By default that of its release, else English */
                language?: "en" | "ar" | "fr" | "de" | "es";
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
                        /** @enum {unknown} */
                        direction: "ltr" | "rtl";
                        /** @enum {unknown} */
                        language: "en" | "ar" | "fr" | "de" | "es";
                        subject: string;
                        text: string;
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
    withholdLetter: {
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
                    reason: "ALERT_RULES" | "SECURITY" | "PUBLIC_ORDER" | "CRIME_PREVENTION" | "INVESTIGATION";
                    reasonText: string;
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
                        at: string;
                        authority: string;
                        id: string;
                        language: string | null;
                        linkId: string;
                        override: string | null;
                        reason: ("ALERT_RULES" | "SECURITY" | "PUBLIC_ORDER" | "CRIME_PREVENTION" | "INVESTIGATION") | null;
                        reasonText: string | null;
                        /**
                         * @description REPRESENTATIVE: of a minor or a person who needs protection
                         * @enum {unknown}
                         */
                        recipient: "PERSON" | "REPRESENTATIVE";
                        recipientAddress: string | null;
                        recipientName: string | null;
                        releasedAt: string | null;
                        releasedBy: string | null;
                        reviewedAt: string | null;
                        reviewer: string | null;
                        revision: number;
                        sin: string;
                        /**
                         * @description BLOCKED: a side is a discreet check, nothing goes out without a reason; WITHHOLDING: a second officer has to agree; VOID: it has not gone out, and the link is not what it says any more
                         * @enum {unknown}
                         */
                        state: "DRAFT" | "BLOCKED" | "WITHHOLDING" | "WITHHELD" | "RELEASED" | "VOID";
                        systems: string[];
                        /** @enum {unknown} */
                        template: "RED_LINK" | "WHITE_LINK";
                        withheldAt: string | null;
                        withheldBy: string | null;
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
                        /** @description Policy has the asker judge first: what each pair alone would be coloured, and the decisions of others, are told afterwards. Absent for those who may not read the evidence */
                        covered?: boolean;
                        decisions?: {
                            at: string;
                            authority: string;
                            basis: string | null;
                            by: string;
                            colourBefore: string;
                            confirmedAt?: string | null;
                            id: string;
                            /** @description Null while it is covered */
                            option: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                            reasonCode: string | null;
                            reasonText: string | null;
                            secondBy?: string | null;
                            secondLookAt?: string | null;
                            secondLookBy?: string | null;
                            secondLookOption?: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                            secondLookReasonCode?: string | null;
                            secondLookReasonText?: string | null;
                            /**
                             * @description Of a proposed one: whom it waits for. SECOND_LOOK: an officer who does not know it
                             * @enum {unknown}
                             */
                            stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                            /** @enum {unknown} */
                            state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN" | "OVERRULED";
                            withdrawnAt?: string | null;
                            withdrawnBy?: string | null;
                        }[];
                        /** @description Until when it should be verified; null where the law sets no time (Art 29(4)) */
                        dueAt?: string | null;
                        /** @description Identity confirmation file (Art 34) */
                        file?: {
                            authorityRef: string;
                            createdAt: string;
                            sin: string;
                            updatedAt: string[];
                        };
                        /**
                         * @description NEEDED: no decision before the person could explain (Art 29(4))
                         * @enum {unknown}
                         */
                        hearing?: "NOT_NEEDED" | "NEEDED" | "HELD";
                        hearings?: {
                            at: string;
                            by: string;
                            /** @description What was done for a fair hearing. LANGUAGE: in a language that the person understands; TOLD_WHY: the person was told why the link is verified; SHOWN_DIFFERENCES: and which data differ; PAPERS_SEEN: papers shown were looked at */
                            checks: ("LANGUAGE" | "TOLD_WHY" | "SHOWN_DIFFERENCES" | "PAPERS_SEEN")[];
                            /** @description What the person said, in the officer’s words */
                            explanation: string;
                            id: string;
                            /** @description False: the person could not be there */
                            present: boolean;
                        }[];
                        id: string;
                        /** @description The asker’s first judgement of the present evidence; absent for those who do not decide on it */
                        judgement?: {
                            /** @enum {unknown} */
                            answer: "SAME" | "DIFFERENT" | "CANNOT_TELL";
                            at: string;
                        } | null;
                        /** @description The initial load whose record gave it its colour: no time limit, nobody to be heard */
                        load?: {
                            id: string;
                            label: string;
                        } | null;
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
                            /** @description Of this pair alone; null for no link, and while it is covered */
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
                        /** @description To owners, to complete identity data that are absent; oldest first */
                        requests?: {
                            /** @description When a later version of a record of the owner was taken in; null while the request is open */
                            answeredAt: string | null;
                            at: string;
                            by: string;
                            owner: string;
                        }[];
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
                        /** @description Policy has the asker judge first: scores, strengths, rule path and sentences are told afterwards */
                        covered: boolean;
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
                            /** @description Stored images of the side, opened by GET /v1/samples/{id}/image; none for whoever may not see them (Art 21(1), 29) */
                            images: {
                                finger?: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                modality: "FINGER" | "FACE";
                                /** @description SYMBOLON: as measured here, 0 to 100; else as the source stated it */
                                quality?: {
                                    metric: string;
                                    value: number;
                                };
                                recordId: string;
                            }[];
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
    contestLink: {
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
                    reasonCode: "SAME_PERSON_LAWFUL_CHANGE" | "SAME_PERSON_DATA_ERROR" | "SAME_PERSON_UNJUSTIFIED" | "DIFFERENT_PERSONS" | "DIFFERENT_PERSONS_UNJUSTIFIED" | "INCORRECT_LINK" | "OTHER";
                    /** @description Why, in the officer’s words */
                    reasonText: string;
                    /** @enum {unknown} */
                    wish: "REOPEN" | "ERASE";
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
                        /** @description Null where the link was erased */
                        decision: {
                            at: string;
                            authority: string;
                            basis: string | null;
                            by: string;
                            colourBefore: string;
                            confirmedAt?: string | null;
                            id: string;
                            /** @description Null while it is covered */
                            option: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                            reasonCode: string | null;
                            reasonText: string | null;
                            secondBy?: string | null;
                            secondLookAt?: string | null;
                            secondLookBy?: string | null;
                            secondLookOption?: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                            secondLookReasonCode?: string | null;
                            secondLookReasonText?: string | null;
                            /**
                             * @description Of a proposed one: whom it waits for. SECOND_LOOK: an officer who does not know it
                             * @enum {unknown}
                             */
                            stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                            /** @enum {unknown} */
                            state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN" | "OVERRULED";
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
                            /** @description Policy has the asker judge first: what each pair alone would be coloured, and the decisions of others, are told afterwards. Absent for those who may not read the evidence */
                            covered?: boolean;
                            decisions?: {
                                at: string;
                                authority: string;
                                basis: string | null;
                                by: string;
                                colourBefore: string;
                                confirmedAt?: string | null;
                                id: string;
                                /** @description Null while it is covered */
                                option: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                                reasonCode: string | null;
                                reasonText: string | null;
                                secondBy?: string | null;
                                secondLookAt?: string | null;
                                secondLookBy?: string | null;
                                secondLookOption?: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                                secondLookReasonCode?: string | null;
                                secondLookReasonText?: string | null;
                                /**
                                 * @description Of a proposed one: whom it waits for. SECOND_LOOK: an officer who does not know it
                                 * @enum {unknown}
                                 */
                                stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                                /** @enum {unknown} */
                                state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN" | "OVERRULED";
                                withdrawnAt?: string | null;
                                withdrawnBy?: string | null;
                            }[];
                            /** @description Until when it should be verified; null where the law sets no time (Art 29(4)) */
                            dueAt?: string | null;
                            /** @description Identity confirmation file (Art 34) */
                            file?: {
                                authorityRef: string;
                                createdAt: string;
                                sin: string;
                                updatedAt: string[];
                            };
                            /**
                             * @description NEEDED: no decision before the person could explain (Art 29(4))
                             * @enum {unknown}
                             */
                            hearing?: "NOT_NEEDED" | "NEEDED" | "HELD";
                            hearings?: {
                                at: string;
                                by: string;
                                /** @description What was done for a fair hearing. LANGUAGE: in a language that the person understands; TOLD_WHY: the person was told why the link is verified; SHOWN_DIFFERENCES: and which data differ; PAPERS_SEEN: papers shown were looked at */
                                checks: ("LANGUAGE" | "TOLD_WHY" | "SHOWN_DIFFERENCES" | "PAPERS_SEEN")[];
                                /** @description What the person said, in the officer’s words */
                                explanation: string;
                                id: string;
                                /** @description False: the person could not be there */
                                present: boolean;
                            }[];
                            id: string;
                            /** @description The asker’s first judgement of the present evidence; absent for those who do not decide on it */
                            judgement?: {
                                /** @enum {unknown} */
                                answer: "SAME" | "DIFFERENT" | "CANNOT_TELL";
                                at: string;
                            } | null;
                            /** @description The initial load whose record gave it its colour: no time limit, nobody to be heard */
                            load?: {
                                id: string;
                                label: string;
                            } | null;
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
                                /** @description Of this pair alone; null for no link, and while it is covered */
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
                            /** @description To owners, to complete identity data that are absent; oldest first */
                            requests?: {
                                /** @description When a later version of a record of the owner was taken in; null while the request is open */
                                answeredAt: string | null;
                                at: string;
                                by: string;
                                owner: string;
                            }[];
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
        /** @description The code fits the option; red, ERASE and the code OTHER take a text of at least 15 characters. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the choice rests on beside the data that are compared. Only where decisions are learnt from (SYMBOLON_LEARNING) */
                    evidence?: ("BIOMETRIC_COMPARISON" | "DOCUMENT_INSPECTION" | "HEARING_IN_PERSON")[];
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
                            basis: string | null;
                            by: string;
                            colourBefore: string;
                            confirmedAt?: string | null;
                            id: string;
                            /** @description Null while it is covered */
                            option: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                            reasonCode: string | null;
                            reasonText: string | null;
                            secondBy?: string | null;
                            secondLookAt?: string | null;
                            secondLookBy?: string | null;
                            secondLookOption?: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                            secondLookReasonCode?: string | null;
                            secondLookReasonText?: string | null;
                            /**
                             * @description Of a proposed one: whom it waits for. SECOND_LOOK: an officer who does not know it
                             * @enum {unknown}
                             */
                            stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                            /** @enum {unknown} */
                            state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN" | "OVERRULED";
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
                            /** @description Policy has the asker judge first: what each pair alone would be coloured, and the decisions of others, are told afterwards. Absent for those who may not read the evidence */
                            covered?: boolean;
                            decisions?: {
                                at: string;
                                authority: string;
                                basis: string | null;
                                by: string;
                                colourBefore: string;
                                confirmedAt?: string | null;
                                id: string;
                                /** @description Null while it is covered */
                                option: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                                reasonCode: string | null;
                                reasonText: string | null;
                                secondBy?: string | null;
                                secondLookAt?: string | null;
                                secondLookBy?: string | null;
                                secondLookOption?: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                                secondLookReasonCode?: string | null;
                                secondLookReasonText?: string | null;
                                /**
                                 * @description Of a proposed one: whom it waits for. SECOND_LOOK: an officer who does not know it
                                 * @enum {unknown}
                                 */
                                stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                                /** @enum {unknown} */
                                state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN" | "OVERRULED";
                                withdrawnAt?: string | null;
                                withdrawnBy?: string | null;
                            }[];
                            /** @description Until when it should be verified; null where the law sets no time (Art 29(4)) */
                            dueAt?: string | null;
                            /** @description Identity confirmation file (Art 34) */
                            file?: {
                                authorityRef: string;
                                createdAt: string;
                                sin: string;
                                updatedAt: string[];
                            };
                            /**
                             * @description NEEDED: no decision before the person could explain (Art 29(4))
                             * @enum {unknown}
                             */
                            hearing?: "NOT_NEEDED" | "NEEDED" | "HELD";
                            hearings?: {
                                at: string;
                                by: string;
                                /** @description What was done for a fair hearing. LANGUAGE: in a language that the person understands; TOLD_WHY: the person was told why the link is verified; SHOWN_DIFFERENCES: and which data differ; PAPERS_SEEN: papers shown were looked at */
                                checks: ("LANGUAGE" | "TOLD_WHY" | "SHOWN_DIFFERENCES" | "PAPERS_SEEN")[];
                                /** @description What the person said, in the officer’s words */
                                explanation: string;
                                id: string;
                                /** @description False: the person could not be there */
                                present: boolean;
                            }[];
                            id: string;
                            /** @description The asker’s first judgement of the present evidence; absent for those who do not decide on it */
                            judgement?: {
                                /** @enum {unknown} */
                                answer: "SAME" | "DIFFERENT" | "CANNOT_TELL";
                                at: string;
                            } | null;
                            /** @description The initial load whose record gave it its colour: no time limit, nobody to be heard */
                            load?: {
                                id: string;
                                label: string;
                            } | null;
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
                                /** @description Of this pair alone; null for no link, and while it is covered */
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
                            /** @description To owners, to complete identity data that are absent; oldest first */
                            requests?: {
                                /** @description When a later version of a record of the owner was taken in; null while the request is open */
                                answeredAt: string | null;
                                at: string;
                                by: string;
                                owner: string;
                            }[];
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
                            /**
                             * @description The asker is to judge this pair first; what the score says is told afterwards
                             * @enum {boolean}
                             */
                            covered?: true;
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
    handOverLink: {
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
                    reasonCode: "SAME_PERSON_LAWFUL_CHANGE" | "SAME_PERSON_DATA_ERROR" | "SAME_PERSON_UNJUSTIFIED" | "DIFFERENT_PERSONS" | "DIFFERENT_PERSONS_UNJUSTIFIED" | "INCORRECT_LINK" | "OTHER";
                    /** @description Why, in the officer’s words */
                    reasonText: string;
                    /** @description Reference of the authority */
                    to: string;
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
                        /** @description Null where the link was erased */
                        decision: {
                            at: string;
                            authority: string;
                            basis: string | null;
                            by: string;
                            colourBefore: string;
                            confirmedAt?: string | null;
                            id: string;
                            /** @description Null while it is covered */
                            option: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                            reasonCode: string | null;
                            reasonText: string | null;
                            secondBy?: string | null;
                            secondLookAt?: string | null;
                            secondLookBy?: string | null;
                            secondLookOption?: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                            secondLookReasonCode?: string | null;
                            secondLookReasonText?: string | null;
                            /**
                             * @description Of a proposed one: whom it waits for. SECOND_LOOK: an officer who does not know it
                             * @enum {unknown}
                             */
                            stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                            /** @enum {unknown} */
                            state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN" | "OVERRULED";
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
                            /** @description Policy has the asker judge first: what each pair alone would be coloured, and the decisions of others, are told afterwards. Absent for those who may not read the evidence */
                            covered?: boolean;
                            decisions?: {
                                at: string;
                                authority: string;
                                basis: string | null;
                                by: string;
                                colourBefore: string;
                                confirmedAt?: string | null;
                                id: string;
                                /** @description Null while it is covered */
                                option: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                                reasonCode: string | null;
                                reasonText: string | null;
                                secondBy?: string | null;
                                secondLookAt?: string | null;
                                secondLookBy?: string | null;
                                secondLookOption?: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                                secondLookReasonCode?: string | null;
                                secondLookReasonText?: string | null;
                                /**
                                 * @description Of a proposed one: whom it waits for. SECOND_LOOK: an officer who does not know it
                                 * @enum {unknown}
                                 */
                                stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                                /** @enum {unknown} */
                                state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN" | "OVERRULED";
                                withdrawnAt?: string | null;
                                withdrawnBy?: string | null;
                            }[];
                            /** @description Until when it should be verified; null where the law sets no time (Art 29(4)) */
                            dueAt?: string | null;
                            /** @description Identity confirmation file (Art 34) */
                            file?: {
                                authorityRef: string;
                                createdAt: string;
                                sin: string;
                                updatedAt: string[];
                            };
                            /**
                             * @description NEEDED: no decision before the person could explain (Art 29(4))
                             * @enum {unknown}
                             */
                            hearing?: "NOT_NEEDED" | "NEEDED" | "HELD";
                            hearings?: {
                                at: string;
                                by: string;
                                /** @description What was done for a fair hearing. LANGUAGE: in a language that the person understands; TOLD_WHY: the person was told why the link is verified; SHOWN_DIFFERENCES: and which data differ; PAPERS_SEEN: papers shown were looked at */
                                checks: ("LANGUAGE" | "TOLD_WHY" | "SHOWN_DIFFERENCES" | "PAPERS_SEEN")[];
                                /** @description What the person said, in the officer’s words */
                                explanation: string;
                                id: string;
                                /** @description False: the person could not be there */
                                present: boolean;
                            }[];
                            id: string;
                            /** @description The asker’s first judgement of the present evidence; absent for those who do not decide on it */
                            judgement?: {
                                /** @enum {unknown} */
                                answer: "SAME" | "DIFFERENT" | "CANNOT_TELL";
                                at: string;
                            } | null;
                            /** @description The initial load whose record gave it its colour: no time limit, nobody to be heard */
                            load?: {
                                id: string;
                                label: string;
                            } | null;
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
                                /** @description Of this pair alone; null for no link, and while it is covered */
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
                            /** @description To owners, to complete identity data that are absent; oldest first */
                            requests?: {
                                /** @description When a later version of a record of the owner was taken in; null while the request is open */
                                answeredAt: string | null;
                                at: string;
                                by: string;
                                owner: string;
                            }[];
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
    hearPerson: {
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
                    /** @description What was done for a fair hearing. LANGUAGE: in a language that the person understands; TOLD_WHY: the person was told why the link is verified; SHOWN_DIFFERENCES: and which data differ; PAPERS_SEEN: papers shown were looked at */
                    checks?: ("LANGUAGE" | "TOLD_WHY" | "SHOWN_DIFFERENCES" | "PAPERS_SEEN")[];
                    /** @description Empty where the person said nothing */
                    explanation: string;
                    present: boolean;
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
                            basis: string | null;
                            by: string;
                            colourBefore: string;
                            confirmedAt?: string | null;
                            id: string;
                            /** @description Null while it is covered */
                            option: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                            reasonCode: string | null;
                            reasonText: string | null;
                            secondBy?: string | null;
                            secondLookAt?: string | null;
                            secondLookBy?: string | null;
                            secondLookOption?: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                            secondLookReasonCode?: string | null;
                            secondLookReasonText?: string | null;
                            /**
                             * @description Of a proposed one: whom it waits for. SECOND_LOOK: an officer who does not know it
                             * @enum {unknown}
                             */
                            stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                            /** @enum {unknown} */
                            state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN" | "OVERRULED";
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
                            /** @description Policy has the asker judge first: what each pair alone would be coloured, and the decisions of others, are told afterwards. Absent for those who may not read the evidence */
                            covered?: boolean;
                            decisions?: {
                                at: string;
                                authority: string;
                                basis: string | null;
                                by: string;
                                colourBefore: string;
                                confirmedAt?: string | null;
                                id: string;
                                /** @description Null while it is covered */
                                option: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                                reasonCode: string | null;
                                reasonText: string | null;
                                secondBy?: string | null;
                                secondLookAt?: string | null;
                                secondLookBy?: string | null;
                                secondLookOption?: ("WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE") | null;
                                secondLookReasonCode?: string | null;
                                secondLookReasonText?: string | null;
                                /**
                                 * @description Of a proposed one: whom it waits for. SECOND_LOOK: an officer who does not know it
                                 * @enum {unknown}
                                 */
                                stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                                /** @enum {unknown} */
                                state: "PROPOSED" | "CONFIRMED" | "WITHDRAWN" | "OVERRULED";
                                withdrawnAt?: string | null;
                                withdrawnBy?: string | null;
                            }[];
                            /** @description Until when it should be verified; null where the law sets no time (Art 29(4)) */
                            dueAt?: string | null;
                            /** @description Identity confirmation file (Art 34) */
                            file?: {
                                authorityRef: string;
                                createdAt: string;
                                sin: string;
                                updatedAt: string[];
                            };
                            /**
                             * @description NEEDED: no decision before the person could explain (Art 29(4))
                             * @enum {unknown}
                             */
                            hearing?: "NOT_NEEDED" | "NEEDED" | "HELD";
                            hearings?: {
                                at: string;
                                by: string;
                                /** @description What was done for a fair hearing. LANGUAGE: in a language that the person understands; TOLD_WHY: the person was told why the link is verified; SHOWN_DIFFERENCES: and which data differ; PAPERS_SEEN: papers shown were looked at */
                                checks: ("LANGUAGE" | "TOLD_WHY" | "SHOWN_DIFFERENCES" | "PAPERS_SEEN")[];
                                /** @description What the person said, in the officer’s words */
                                explanation: string;
                                id: string;
                                /** @description False: the person could not be there */
                                present: boolean;
                            }[];
                            id: string;
                            /** @description The asker’s first judgement of the present evidence; absent for those who do not decide on it */
                            judgement?: {
                                /** @enum {unknown} */
                                answer: "SAME" | "DIFFERENT" | "CANNOT_TELL";
                                at: string;
                            } | null;
                            /** @description The initial load whose record gave it its colour: no time limit, nobody to be heard */
                            load?: {
                                id: string;
                                label: string;
                            } | null;
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
                                /** @description Of this pair alone; null for no link, and while it is covered */
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
                            /** @description To owners, to complete identity data that are absent; oldest first */
                            requests?: {
                                /** @description When a later version of a record of the owner was taken in; null while the request is open */
                                answeredAt: string | null;
                                at: string;
                                by: string;
                                owner: string;
                            }[];
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
                        /** @description Policy has the asker judge first: what others decided is told afterwards */
                        covered: boolean;
                        items: {
                            actor: string | null;
                            /** @description Owners, where they were asked to complete data */
                            asked: string[];
                            at: string;
                            basis: string | null;
                            by: string;
                            cause: string | null;
                            colourAfter: string | null;
                            colourBefore: string | null;
                            /** @description The decision that an entry comes of, and the one that it overruled */
                            decisions: {
                                at: string;
                                authority: string;
                                basis: string;
                                by: string;
                                /** @description False: the one beside it overruled it */
                                held: boolean;
                                id: string;
                                /** @enum {unknown} */
                                option: "WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE";
                                reasonCode: string;
                                reasonText: string;
                                secondBy: string | null;
                                secondLookBy: string | null;
                                secondLookReasonCode: string | null;
                                secondLookReasonText: string | null;
                            }[];
                            event: string;
                            /** @description The initial load whose record changed it */
                            loadId: string | null;
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
                            /** @description Words of who contested the link or gave it away; those of decisions stand there */
                            reasonText: string | null;
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
    judgeLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    answer: "SAME" | "DIFFERENT" | "CANNOT_TELL";
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
                        /** @enum {unknown} */
                        answer: "SAME" | "DIFFERENT" | "CANNOT_TELL";
                        at: string;
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
    linkAsKnown: {
        parameters: {
            query: {
                /** @description Time, with its offset; not in the future */
                at: string;
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
                        /** @description The instant that the answer is about, in UTC */
                        at: string;
                        /** @description The viewer has to judge the link before being told what others held it to be: decided colours are left out */
                        covered: boolean;
                        /** @description Null: the link stands, or it is not told */
                        endedAt: string | null;
                        /** @description Ids of the history entries from which this was made, oldest first */
                        entries: string[];
                        /** @description Oldest first, up to the instant (Art 36(1)(f)); empty where the evidence was not open */
                        history: {
                            actor: string | null;
                            /** @description Owners, where they were asked to complete data */
                            asked: string[];
                            at: string;
                            basis: string | null;
                            by: string;
                            cause: string | null;
                            colourAfter: string | null;
                            colourBefore: string | null;
                            /** @description The decision that an entry comes of, and the one that it overruled */
                            decisions: {
                                at: string;
                                authority: string;
                                basis: string;
                                by: string;
                                /** @description False: the one beside it overruled it */
                                held: boolean;
                                id: string;
                                /** @enum {unknown} */
                                option: "WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT" | "ERASE";
                                reasonCode: string;
                                reasonText: string;
                                secondBy: string | null;
                                secondLookBy: string | null;
                                secondLookReasonCode: string | null;
                                secondLookReasonText: string | null;
                            }[];
                            event: string;
                            id: string;
                            /** @description The initial load whose record changed it */
                            loadId: string | null;
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
                            /** @description Words of who contested the link or gave it away; those of decisions stand there */
                            reasonText: string | null;
                        }[];
                        link: {
                            automatic?: boolean;
                            basis?: string | null;
                            cause?: string | null;
                            /** @enum {unknown} */
                            colour: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            /** @description Identity confirmation file as it stood (Art 34) */
                            file?: {
                                authorityRef: string;
                                createdAt: string;
                                sin: string;
                                updatedAt: string[];
                            };
                            /** Format: uuid */
                            id: string;
                            redKind: string | null;
                            sides?: {
                                /** Format: uuid */
                                groupId: string;
                                records: {
                                    /** Format: uuid */
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
                        madeAt: string | null;
                        /**
                         * @description NOT_YET: the link was made later; ENDED: it had ended by then
                         * @enum {unknown}
                         */
                        state: "STOOD" | "NOT_YET" | "ENDED";
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
    askOwners: {
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
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Asked before, and open */
                        already: {
                            /** @description When a later version of a record of the owner was taken in; null while the request is open */
                            answeredAt: string | null;
                            at: string;
                            by: string;
                            owner: string;
                        }[];
                        /** @description Asked now */
                        owners: string[];
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
                            /** @description The files of the two systems in the common repository become one view, or come apart (Art 19(2)) */
                            files: ("MERGE" | "UNMERGE") | null;
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
    watchLink: {
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
    unwatchLink: {
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
    listLoads: {
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
                            /** @description Of those taken in */
                            detected: number;
                            /** @description Since when it takes no records */
                            endedAt: string | null;
                            /** @description Identifier of who ended it */
                            endedBy: string | null;
                            /** @description The most frequent first */
                            errors: {
                                /** @description Of the first fault of a line, or the kind of the failure */
                                code: string;
                                count: number;
                                /** @enum {unknown} */
                                stage: "INTAKE" | "DETECTION";
                            }[];
                            /** @description At the pace of the last minute; null where nothing moves or the rest is not known */
                            estimatedEnd: string | null;
                            /** @description Records to be sent, where that was said */
                            expected: number | null;
                            /** @description Detections that failed for good; an operator may drive them again */
                            failed: number;
                            /** @description Of those that wait: for a sample that has to become a template */
                            forSamples: number;
                            id: string;
                            label: string;
                            /** @description When the last one was detected */
                            lastDetectedAt: string | null;
                            /** @description When the last one was taken in */
                            lastTakenAt: string | null;
                            /** @description Links that stand as of this load: for an officer those of the own authorities; null for a source system (Art 26) */
                            links: {
                                /** @enum {unknown} */
                                colour: "YELLOW" | "WHITE" | "GREEN" | "RED";
                                /** @description Null for an operator where there are fewer than ten */
                                count: number | null;
                            }[] | null;
                            /** @description Detected in the last minute */
                            perMinute: number;
                            /** @description Lines refused and not taken since */
                            rejected: number;
                            /** @description Still to be sent and detected; null while the load is open and nobody said how many there are */
                            remaining: number | null;
                            startedAt: string;
                            /** @description Identifier, never a name */
                            startedBy: string;
                            /**
                             * @description OPEN: takes records; DETECTING: takes none any more, some are still to be detected; DONE
                             * @enum {unknown}
                             */
                            state: "OPEN" | "DETECTING" | "DONE";
                            system: string;
                            /** @description Record versions taken in, each once however often it is sent */
                            taken: number;
                            /** @description Versions that were there already by other ways */
                            unchanged: number;
                            /** @description Taken in, and still to be detected */
                            waiting: number;
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
    openLoad: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Records that will be sent; without it nothing can be said of what is left while the load is open */
                    expected?: number;
                    /** @description Names the load among those of its system, such as "holdings 2026"; never a name of a person */
                    label: string;
                    /** @description A registered system; built in: EES, VIS, ETIAS, EURODAC, ECRIS_TCN, SIS */
                    system: string;
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
                        /** @description Of those taken in */
                        detected: number;
                        /** @description Since when it takes no records */
                        endedAt: string | null;
                        /** @description Identifier of who ended it */
                        endedBy: string | null;
                        /** @description The most frequent first */
                        errors: {
                            /** @description Of the first fault of a line, or the kind of the failure */
                            code: string;
                            count: number;
                            /** @enum {unknown} */
                            stage: "INTAKE" | "DETECTION";
                        }[];
                        /** @description At the pace of the last minute; null where nothing moves or the rest is not known */
                        estimatedEnd: string | null;
                        /** @description Records to be sent, where that was said */
                        expected: number | null;
                        /** @description Detections that failed for good; an operator may drive them again */
                        failed: number;
                        /** @description Of those that wait: for a sample that has to become a template */
                        forSamples: number;
                        id: string;
                        label: string;
                        /** @description When the last one was detected */
                        lastDetectedAt: string | null;
                        /** @description When the last one was taken in */
                        lastTakenAt: string | null;
                        /** @description Links that stand as of this load: for an officer those of the own authorities; null for a source system (Art 26) */
                        links: {
                            /** @enum {unknown} */
                            colour: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            /** @description Null for an operator where there are fewer than ten */
                            count: number | null;
                        }[] | null;
                        /** @description Detected in the last minute */
                        perMinute: number;
                        /** @description Lines refused and not taken since */
                        rejected: number;
                        /** @description Still to be sent and detected; null while the load is open and nobody said how many there are */
                        remaining: number | null;
                        startedAt: string;
                        /** @description Identifier, never a name */
                        startedBy: string;
                        /**
                         * @description OPEN: takes records; DETECTING: takes none any more, some are still to be detected; DONE
                         * @enum {unknown}
                         */
                        state: "OPEN" | "DETECTING" | "DONE";
                        system: string;
                        /** @description Record versions taken in, each once however often it is sent */
                        taken: number;
                        /** @description Versions that were there already by other ways */
                        unchanged: number;
                        /** @description Taken in, and still to be detected */
                        waiting: number;
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
                        /** @description Of those taken in */
                        detected: number;
                        /** @description Since when it takes no records */
                        endedAt: string | null;
                        /** @description Identifier of who ended it */
                        endedBy: string | null;
                        /** @description The most frequent first */
                        errors: {
                            /** @description Of the first fault of a line, or the kind of the failure */
                            code: string;
                            count: number;
                            /** @enum {unknown} */
                            stage: "INTAKE" | "DETECTION";
                        }[];
                        /** @description At the pace of the last minute; null where nothing moves or the rest is not known */
                        estimatedEnd: string | null;
                        /** @description Records to be sent, where that was said */
                        expected: number | null;
                        /** @description Detections that failed for good; an operator may drive them again */
                        failed: number;
                        /** @description Of those that wait: for a sample that has to become a template */
                        forSamples: number;
                        id: string;
                        label: string;
                        /** @description When the last one was detected */
                        lastDetectedAt: string | null;
                        /** @description When the last one was taken in */
                        lastTakenAt: string | null;
                        /** @description Links that stand as of this load: for an officer those of the own authorities; null for a source system (Art 26) */
                        links: {
                            /** @enum {unknown} */
                            colour: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            /** @description Null for an operator where there are fewer than ten */
                            count: number | null;
                        }[] | null;
                        /** @description Detected in the last minute */
                        perMinute: number;
                        /** @description Lines refused and not taken since */
                        rejected: number;
                        /** @description Still to be sent and detected; null while the load is open and nobody said how many there are */
                        remaining: number | null;
                        startedAt: string;
                        /** @description Identifier, never a name */
                        startedBy: string;
                        /**
                         * @description OPEN: takes records; DETECTING: takes none any more, some are still to be detected; DONE
                         * @enum {unknown}
                         */
                        state: "OPEN" | "DETECTING" | "DONE";
                        system: string;
                        /** @description Record versions taken in, each once however often it is sent */
                        taken: number;
                        /** @description Versions that were there already by other ways */
                        unchanged: number;
                        /** @description Taken in, and still to be detected */
                        waiting: number;
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
    readLoad: {
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
                        /** @description Of those taken in */
                        detected: number;
                        /** @description Since when it takes no records */
                        endedAt: string | null;
                        /** @description Identifier of who ended it */
                        endedBy: string | null;
                        /** @description The most frequent first */
                        errors: {
                            /** @description Of the first fault of a line, or the kind of the failure */
                            code: string;
                            count: number;
                            /** @enum {unknown} */
                            stage: "INTAKE" | "DETECTION";
                        }[];
                        /** @description At the pace of the last minute; null where nothing moves or the rest is not known */
                        estimatedEnd: string | null;
                        /** @description Records to be sent, where that was said */
                        expected: number | null;
                        /** @description Detections that failed for good; an operator may drive them again */
                        failed: number;
                        /** @description Of those that wait: for a sample that has to become a template */
                        forSamples: number;
                        id: string;
                        label: string;
                        /** @description When the last one was detected */
                        lastDetectedAt: string | null;
                        /** @description When the last one was taken in */
                        lastTakenAt: string | null;
                        /** @description Links that stand as of this load: for an officer those of the own authorities; null for a source system (Art 26) */
                        links: {
                            /** @enum {unknown} */
                            colour: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            /** @description Null for an operator where there are fewer than ten */
                            count: number | null;
                        }[] | null;
                        /** @description Detected in the last minute */
                        perMinute: number;
                        /** @description Lines refused and not taken since */
                        rejected: number;
                        /** @description Still to be sent and detected; null while the load is open and nobody said how many there are */
                        remaining: number | null;
                        startedAt: string;
                        /** @description Identifier, never a name */
                        startedBy: string;
                        /**
                         * @description OPEN: takes records; DETECTING: takes none any more, some are still to be detected; DONE
                         * @enum {unknown}
                         */
                        state: "OPEN" | "DETECTING" | "DONE";
                        system: string;
                        /** @description Record versions taken in, each once however often it is sent */
                        taken: number;
                        /** @description Versions that were there already by other ways */
                        unchanged: number;
                        /** @description Taken in, and still to be detected */
                        waiting: number;
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
    endLoad: {
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
                        /** @description Of those taken in */
                        detected: number;
                        /** @description Since when it takes no records */
                        endedAt: string | null;
                        /** @description Identifier of who ended it */
                        endedBy: string | null;
                        /** @description The most frequent first */
                        errors: {
                            /** @description Of the first fault of a line, or the kind of the failure */
                            code: string;
                            count: number;
                            /** @enum {unknown} */
                            stage: "INTAKE" | "DETECTION";
                        }[];
                        /** @description At the pace of the last minute; null where nothing moves or the rest is not known */
                        estimatedEnd: string | null;
                        /** @description Records to be sent, where that was said */
                        expected: number | null;
                        /** @description Detections that failed for good; an operator may drive them again */
                        failed: number;
                        /** @description Of those that wait: for a sample that has to become a template */
                        forSamples: number;
                        id: string;
                        label: string;
                        /** @description When the last one was detected */
                        lastDetectedAt: string | null;
                        /** @description When the last one was taken in */
                        lastTakenAt: string | null;
                        /** @description Links that stand as of this load: for an officer those of the own authorities; null for a source system (Art 26) */
                        links: {
                            /** @enum {unknown} */
                            colour: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            /** @description Null for an operator where there are fewer than ten */
                            count: number | null;
                        }[] | null;
                        /** @description Detected in the last minute */
                        perMinute: number;
                        /** @description Lines refused and not taken since */
                        rejected: number;
                        /** @description Still to be sent and detected; null while the load is open and nobody said how many there are */
                        remaining: number | null;
                        startedAt: string;
                        /** @description Identifier, never a name */
                        startedBy: string;
                        /**
                         * @description OPEN: takes records; DETECTING: takes none any more, some are still to be detected; DONE
                         * @enum {unknown}
                         */
                        state: "OPEN" | "DETECTING" | "DONE";
                        system: string;
                        /** @description Record versions taken in, each once however often it is sent */
                        taken: number;
                        /** @description Versions that were there already by other ways */
                        unchanged: number;
                        /** @description Taken in, and still to be detected */
                        waiting: number;
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
    listModels: {
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
                        /** @description Newest first */
                        changes: {
                            acts: {
                                /** @enum {unknown} */
                                act: "REQUESTED" | "APPROVED" | "REJECTED";
                                at: string;
                                by: string;
                                reason: string | null;
                            }[];
                            at: string;
                            by: string;
                            id: string;
                            /** @enum {unknown} */
                            kind: "PROPOSAL" | "ROLLBACK";
                            /** @description Null until it is computed, or where none was made */
                            model: string | null;
                            /** @description Model in use when it began */
                            parent: string;
                            /** @description Of the stage, 0 to 1 */
                            progress: number | null;
                            /** @description Counts of labels, weights moved, calibration, scores on the frozen benchmark and on the newest match edges, and every objection of a guard rail with its figures */
                            report: {
                                [key: string]: unknown;
                            } | null;
                            /** @description While it is computed */
                            stage: ("LABELS" | "TRAINING" | "BENCHMARK" | "EDGES") | null;
                            /**
                             * @description REFUSED: by a guard rail, or for want of labels; OPEN: waits for approvals; IN_USE: put in use, though maybe replaced since
                             * @enum {unknown}
                             */
                            state: "COMPUTING" | "REFUSED" | "FAILED" | "OPEN" | "REJECTED" | "OVERTAKEN" | "IN_USE";
                        }[];
                        inUse: string;
                        /** @description Model that comes with this version of the service */
                        shipped: string;
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
    readModelFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
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
                        /** @description JSON, as `symbolon model show` reads it */
                        file: string;
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
    readModelChange: {
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
                        acts: {
                            /** @enum {unknown} */
                            act: "REQUESTED" | "APPROVED" | "REJECTED";
                            at: string;
                            by: string;
                            reason: string | null;
                        }[];
                        at: string;
                        by: string;
                        id: string;
                        /** @enum {unknown} */
                        kind: "PROPOSAL" | "ROLLBACK";
                        /** @description Null until it is computed, or where none was made */
                        model: string | null;
                        /** @description Model in use when it began */
                        parent: string;
                        /** @description Of the stage, 0 to 1 */
                        progress: number | null;
                        /** @description Counts of labels, weights moved, calibration, scores on the frozen benchmark and on the newest match edges, and every objection of a guard rail with its figures */
                        report: {
                            [key: string]: unknown;
                        } | null;
                        /** @description While it is computed */
                        stage: ("LABELS" | "TRAINING" | "BENCHMARK" | "EDGES") | null;
                        /**
                         * @description REFUSED: by a guard rail, or for want of labels; OPEN: waits for approvals; IN_USE: put in use, though maybe replaced since
                         * @enum {unknown}
                         */
                        state: "COMPUTING" | "REFUSED" | "FAILED" | "OPEN" | "REJECTED" | "OVERTAKEN" | "IN_USE";
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
    approveModelChange: {
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
                        acts: {
                            /** @enum {unknown} */
                            act: "REQUESTED" | "APPROVED" | "REJECTED";
                            at: string;
                            by: string;
                            reason: string | null;
                        }[];
                        at: string;
                        by: string;
                        id: string;
                        /** @enum {unknown} */
                        kind: "PROPOSAL" | "ROLLBACK";
                        /** @description Null until it is computed, or where none was made */
                        model: string | null;
                        /** @description Model in use when it began */
                        parent: string;
                        /** @description Of the stage, 0 to 1 */
                        progress: number | null;
                        /** @description Counts of labels, weights moved, calibration, scores on the frozen benchmark and on the newest match edges, and every objection of a guard rail with its figures */
                        report: {
                            [key: string]: unknown;
                        } | null;
                        /** @description While it is computed */
                        stage: ("LABELS" | "TRAINING" | "BENCHMARK" | "EDGES") | null;
                        /**
                         * @description REFUSED: by a guard rail, or for want of labels; OPEN: waits for approvals; IN_USE: put in use, though maybe replaced since
                         * @enum {unknown}
                         */
                        state: "COMPUTING" | "REFUSED" | "FAILED" | "OPEN" | "REJECTED" | "OVERTAKEN" | "IN_USE";
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
    rejectModelChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
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
                        acts: {
                            /** @enum {unknown} */
                            act: "REQUESTED" | "APPROVED" | "REJECTED";
                            at: string;
                            by: string;
                            reason: string | null;
                        }[];
                        at: string;
                        by: string;
                        id: string;
                        /** @enum {unknown} */
                        kind: "PROPOSAL" | "ROLLBACK";
                        /** @description Null until it is computed, or where none was made */
                        model: string | null;
                        /** @description Model in use when it began */
                        parent: string;
                        /** @description Of the stage, 0 to 1 */
                        progress: number | null;
                        /** @description Counts of labels, weights moved, calibration, scores on the frozen benchmark and on the newest match edges, and every objection of a guard rail with its figures */
                        report: {
                            [key: string]: unknown;
                        } | null;
                        /** @description While it is computed */
                        stage: ("LABELS" | "TRAINING" | "BENCHMARK" | "EDGES") | null;
                        /**
                         * @description REFUSED: by a guard rail, or for want of labels; OPEN: waits for approvals; IN_USE: put in use, though maybe replaced since
                         * @enum {unknown}
                         */
                        state: "COMPUTING" | "REFUSED" | "FAILED" | "OPEN" | "REJECTED" | "OVERTAKEN" | "IN_USE";
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
    proposeModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                        acts: {
                            /** @enum {unknown} */
                            act: "REQUESTED" | "APPROVED" | "REJECTED";
                            at: string;
                            by: string;
                            reason: string | null;
                        }[];
                        at: string;
                        by: string;
                        id: string;
                        /** @enum {unknown} */
                        kind: "PROPOSAL" | "ROLLBACK";
                        /** @description Null until it is computed, or where none was made */
                        model: string | null;
                        /** @description Model in use when it began */
                        parent: string;
                        /** @description Of the stage, 0 to 1 */
                        progress: number | null;
                        /** @description Counts of labels, weights moved, calibration, scores on the frozen benchmark and on the newest match edges, and every objection of a guard rail with its figures */
                        report: {
                            [key: string]: unknown;
                        } | null;
                        /** @description While it is computed */
                        stage: ("LABELS" | "TRAINING" | "BENCHMARK" | "EDGES") | null;
                        /**
                         * @description REFUSED: by a guard rail, or for want of labels; OPEN: waits for approvals; IN_USE: put in use, though maybe replaced since
                         * @enum {unknown}
                         */
                        state: "COMPUTING" | "REFUSED" | "FAILED" | "OPEN" | "REJECTED" | "OVERTAKEN" | "IN_USE";
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
    rollBackModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    to: string;
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
                        acts: {
                            /** @enum {unknown} */
                            act: "REQUESTED" | "APPROVED" | "REJECTED";
                            at: string;
                            by: string;
                            reason: string | null;
                        }[];
                        at: string;
                        by: string;
                        id: string;
                        /** @enum {unknown} */
                        kind: "PROPOSAL" | "ROLLBACK";
                        /** @description Null until it is computed, or where none was made */
                        model: string | null;
                        /** @description Model in use when it began */
                        parent: string;
                        /** @description Of the stage, 0 to 1 */
                        progress: number | null;
                        /** @description Counts of labels, weights moved, calibration, scores on the frozen benchmark and on the newest match edges, and every objection of a guard rail with its figures */
                        report: {
                            [key: string]: unknown;
                        } | null;
                        /** @description While it is computed */
                        stage: ("LABELS" | "TRAINING" | "BENCHMARK" | "EDGES") | null;
                        /**
                         * @description REFUSED: by a guard rail, or for want of labels; OPEN: waits for approvals; IN_USE: put in use, though maybe replaced since
                         * @enum {unknown}
                         */
                        state: "COMPUTING" | "REFUSED" | "FAILED" | "OPEN" | "REJECTED" | "OVERTAKEN" | "IN_USE";
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
    notices: {
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
                            at: string;
                            colour: string | null;
                            id: string;
                            /** @description RED_LINK (Art 32(6)), CONTESTED (Art 31(3), 33(5)), COMPLETE_DATA (Art 37), OVERDUE (Art 29(4)) */
                            kind: string;
                            linkId: string;
                            /** @description Records of the owner that it is about, as far as they are there still and the asker reads their system */
                            records: {
                                id: string;
                                reference: string;
                                system: string;
                            }[];
                            sin: string;
                            /**
                             * @description READ: somebody who may read it has
                             * @enum {unknown}
                             */
                            state: "OPEN" | "READ";
                            /** @description Of the link; of COMPLETE_DATA those of the owner alone, since a yellow link is told to nobody else */
                            systems: string[];
                            to: string;
                        }[];
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
    acknowledgeNotice: {
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
                        /**
                         * @description The asker is to judge this pair first; what the score says is told afterwards
                         * @enum {boolean}
                         */
                        covered?: true;
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
    personAsKnown: {
        parameters: {
            query: {
                /** @description Time, with its offset; not in the future */
                at: string;
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
                        at: string;
                        /** @description Identity groups that links said to be one person on that date */
                        groups: string[];
                        links: {
                            a: string;
                            authority: string | null;
                            automatic: boolean;
                            b: string;
                            basis: string | null;
                            cause: string | null;
                            /** @enum {unknown} */
                            colour: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            /** Format: uuid */
                            id: string;
                            redKind: string | null;
                            sin: string | null;
                            since: string | null;
                            systems: string[];
                            /** @enum {unknown} */
                            visibility: "FULL" | "NAMES_ONLY";
                        }[];
                        records: {
                            documents: {
                                docType?: string;
                                expiryDate?: string;
                                issueDate?: string;
                                issuingAuthority?: string;
                                issuingCountry?: string;
                                number: string;
                            }[];
                            /** Format: uuid */
                            groupId: string;
                            /** Format: uuid */
                            id: string;
                            identities: {
                                category: string;
                                dateOfBirth?: {
                                    calendar?: string;
                                    original?: string;
                                    precision: string;
                                    value: string;
                                };
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
                                sex?: string;
                            }[];
                            recordedFrom: string;
                            /** @description When another version took its place */
                            recordedTo: string | null;
                            system: string;
                            version: number;
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
    lookUpAuthority: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
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
                        address: string;
                        email: string;
                        name: string;
                        phone: string | null;
                        reference: string;
                        state: string | null;
                        website: string | null;
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
    qualityAlerts: {
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
                            at: string;
                            authority: string;
                            /** @description Such as LOW_QUALITY, NO_FACE, UNREADABLE */
                            code: string;
                            detail: string | null;
                            finger: string | null;
                            id: string;
                            /**
                             * @description No template was made of a sample (Art 13(3)); on a person’s request data were found wrong, `detail` names their categories (Art 48(5))
                             * @enum {unknown}
                             */
                            kind: "BIOMETRIC_REFUSED" | "RIGHTS";
                            modality: string | null;
                            recordId: string;
                            reference: string;
                            system: string;
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
                /** @description The one with this reference */
                reference?: string;
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
                        engine?: string;
                        /**
                         * @description Right thumb to right little finger, left thumb to left little finger
                         * @enum {unknown}
                         */
                        finger?: "R1" | "R2" | "R3" | "R4" | "R5" | "L1" | "L2" | "L3" | "L4" | "L5";
                        /** @enum {unknown} */
                        format?: "ISO_19794_2";
                        /**
                         * Format: byte
                         * @description An image as captured
                         */
                        imageBase64?: string;
                        /** @description Form of the image. Faces: image/jpeg, image/png, image/webp, image/x-portable-graymap, application/x-iso-19794-5; fingers: image/png, image/jpeg, image/bmp, image/x-portable-graymap, image/x-wsq */
                        mediaType?: string;
                        /**
                         * @description PALM and DNA are taken from SIS and left out: nothing of them is stored or compared (Art 13(1))
                         * @enum {unknown}
                         */
                        modality: "FINGER" | "FACE" | "PALM" | "DNA";
                        quality?: {
                            /** @enum {unknown} */
                            metric: "NFIQ2" | "ISO19794_5" | "VENDOR";
                            value: number;
                        };
                        takenLive?: boolean;
                        /**
                         * Format: byte
                         * @description Minutiae, as a record of ISO/IEC 19794-2
                         */
                        templateBase64?: string;
                        /** @description Features computed elsewhere: demonstration data only */
                        vector?: number[];
                    }[];
                    handling?: {
                        /** @description Opened away from the border: no twelve hours (Art 29(4)) */
                        inland?: boolean;
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
                        /** @description VERSION_GAP, FIRST_VERSION_NOT_1, BIOMETRIC_PENDING, BIOMETRIC_REFUSED, BIOMETRIC_EXCLUDED */
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
                        /** @description VERSION_GAP, FIRST_VERSION_NOT_1, BIOMETRIC_PENDING, BIOMETRIC_REFUSED, BIOMETRIC_EXCLUDED */
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
                /** @description Version that is believed to be stored, such as "3"; 428 without it */
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
                        engine?: string;
                        /**
                         * @description Right thumb to right little finger, left thumb to left little finger
                         * @enum {unknown}
                         */
                        finger?: "R1" | "R2" | "R3" | "R4" | "R5" | "L1" | "L2" | "L3" | "L4" | "L5";
                        /** @enum {unknown} */
                        format?: "ISO_19794_2";
                        /**
                         * Format: byte
                         * @description An image as captured
                         */
                        imageBase64?: string;
                        /** @description Form of the image. Faces: image/jpeg, image/png, image/webp, image/x-portable-graymap, application/x-iso-19794-5; fingers: image/png, image/jpeg, image/bmp, image/x-portable-graymap, image/x-wsq */
                        mediaType?: string;
                        /**
                         * @description PALM and DNA are taken from SIS and left out: nothing of them is stored or compared (Art 13(1))
                         * @enum {unknown}
                         */
                        modality: "FINGER" | "FACE" | "PALM" | "DNA";
                        quality?: {
                            /** @enum {unknown} */
                            metric: "NFIQ2" | "ISO19794_5" | "VENDOR";
                            value: number;
                        };
                        takenLive?: boolean;
                        /**
                         * Format: byte
                         * @description Minutiae, as a record of ISO/IEC 19794-2
                         */
                        templateBase64?: string;
                        /** @description Features computed elsewhere: demonstration data only */
                        vector?: number[];
                    }[];
                    handling?: {
                        /** @description Opened away from the border: no twelve hours (Art 29(4)) */
                        inland?: boolean;
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
                        /** @description VERSION_GAP, FIRST_VERSION_NOT_1, BIOMETRIC_PENDING, BIOMETRIC_REFUSED, BIOMETRIC_EXCLUDED */
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
                /** @description Version that is believed to be stored, such as "3"; 428 without it */
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
                        /**
                         * @description WAITING: a sample of the record has still to become a template
                         * @enum {unknown}
                         */
                        state: "WAITING" | "PENDING" | "SENT" | "DONE" | "DEAD";
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
    recordSamples: {
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
                            at: string;
                            code: string | null;
                            detail: string | null;
                            engine: string | null;
                            finger: ("R1" | "R2" | "R3" | "R4" | "R5" | "L1" | "L2" | "L3" | "L4" | "L5") | null;
                            id: string;
                            mediaType: string | null;
                            /** @enum {unknown} */
                            modality: "FINGER" | "FACE";
                            parts: {
                                [key: string]: number;
                            } | null;
                            score: number | null;
                            /**
                             * @description PENDING: an engine has still to make a template; REFUSED: below the minimum or unreadable; EXCLUDED: by law none is made
                             * @enum {unknown}
                             */
                            state: "PENDING" | "EXTRACTED" | "REFUSED" | "EXCLUDED";
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
    addSample: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version that is believed to be stored, such as "3"; 428 without it */
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Exactly one content: imageBase64 with mediaType, templateBase64 with format, or vector with engine. A fingerprint names its finger (minutiae need not where their record does), a face none. */
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    capturedAt?: string;
                    engine?: string;
                    /**
                     * @description Right thumb to right little finger, left thumb to left little finger
                     * @enum {unknown}
                     */
                    finger?: "R1" | "R2" | "R3" | "R4" | "R5" | "L1" | "L2" | "L3" | "L4" | "L5";
                    /** @enum {unknown} */
                    format?: "ISO_19794_2";
                    /**
                     * Format: byte
                     * @description An image as captured
                     */
                    imageBase64?: string;
                    /** @description Form of the image. Faces: image/jpeg, image/png, image/webp, image/x-portable-graymap, application/x-iso-19794-5; fingers: image/png, image/jpeg, image/bmp, image/x-portable-graymap, image/x-wsq */
                    mediaType?: string;
                    /**
                     * @description PALM and DNA are taken from SIS and left out: nothing of them is stored or compared (Art 13(1))
                     * @enum {unknown}
                     */
                    modality: "FINGER" | "FACE" | "PALM" | "DNA";
                    quality?: {
                        /** @enum {unknown} */
                        metric: "NFIQ2" | "ISO19794_5" | "VENDOR";
                        value: number;
                    };
                    takenLive?: boolean;
                    /**
                     * Format: byte
                     * @description Minutiae, as a record of ISO/IEC 19794-2
                     */
                    templateBase64?: string;
                    /** @description Features computed elsewhere: demonstration data only */
                    vector?: number[];
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
                        /** @description VERSION_GAP, FIRST_VERSION_NOT_1, BIOMETRIC_PENDING, BIOMETRIC_REFUSED, BIOMETRIC_EXCLUDED */
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
    storeRecords: {
        parameters: {
            query?: {
                /** @description BULK by default */
                lane?: "LIVE" | "BULK";
                /** @description Initial load that the records belong to */
                load?: string;
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
    reviewMeasures: {
        parameters: {
            query?: {
                /** @description Default 90 */
                days?: number;
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
                        own: {
                            /** @description Decisions and second looks */
                            decisions: number;
                            /** @description Share of the decisions that say another thing than the first judgement, 0 to 1 */
                            flips: number | null;
                            /** @description Cohen’s kappa over links that two officers judged, -1 to 1 */
                            kappa: number | null;
                            /** @description Between a decision and the one before it, breaks of over 15 minutes left out */
                            medianSeconds: number | null;
                            /** @description Share of the decisions with a time limit that kept it, 0 to 1 */
                            onTime: number | null;
                            /** @description Decisions an hour of active time */
                            perHour: number | null;
                            /** @description Share of the decisions in force after which the link was opened again or erased by a person, 0 to 1 */
                            reopened: number | null;
                            /** @description Longest stretch of decisions without a break of over 15 minutes */
                            unbrokenMinutes: number | null;
                        };
                        since: string;
                        /** @description Quartiles over officers, for a lead; a band is null where fewer than three have a value */
                        team: {
                            bands: {
                                decisions: {
                                    high: number;
                                    low: number;
                                    middle: number;
                                } | null;
                                flips: {
                                    high: number;
                                    low: number;
                                    middle: number;
                                } | null;
                                kappa: {
                                    high: number;
                                    low: number;
                                    middle: number;
                                } | null;
                                medianSeconds: {
                                    high: number;
                                    low: number;
                                    middle: number;
                                } | null;
                                onTime: {
                                    high: number;
                                    low: number;
                                    middle: number;
                                } | null;
                                perHour: {
                                    high: number;
                                    low: number;
                                    middle: number;
                                } | null;
                                reopened: {
                                    high: number;
                                    low: number;
                                    middle: number;
                                } | null;
                                unbrokenMinutes: {
                                    high: number;
                                    low: number;
                                    middle: number;
                                } | null;
                            };
                            officers: number;
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
    reviewQueue: {
        parameters: {
            query?: {
                cause?: "CRITERIA" | "DISCREPANCY" | "SURROUNDING" | "MISUSED";
                claimed?: "any" | "mine" | "free";
                cursor?: string;
                limit?: number;
                /** @description Only links that came of this initial load */
                load?: string;
                /** @description due (default): links with a time limit first, as it runs out; since: oldest first; risk: what a wrong or late decision may do to somebody, the gravest first (docs/initial-load.md) */
                order?: "due" | "since" | "risk";
                system?: string;
                /** @description me: links of any colour with a decision that waits for the asker, to be published or looked at as a second or third officer; oldest first */
                waits?: "me";
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
                            /**
                             * @description Yellow, or the colour that a decision is proposed to replace
                             * @enum {unknown}
                             */
                            colour: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            /** @description The asker has not judged the present evidence yet; strength is told afterwards */
                            covered: boolean;
                            /** @description Twelve hours after the creation where the entry/exit system is a side (Art 29(4)) */
                            dueAt: string | null;
                            /** @description MINOR: handled as a minor, or under 18 by a date of birth; SENSITIVE: an alert of Art 29(2); MISUSED: alike through a misused identity only; UNDETERMINED: a category of identity data is absent */
                            flags: ("MINOR" | "SENSITIVE" | "MISUSED" | "UNDETERMINED")[];
                            id: string;
                            /** @description The initial load that it came of; such links have no time limit */
                            load: {
                                id: string;
                                label: string;
                            } | null;
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
                                by: string;
                                /** @description It waits for the asker: to publish an own one, or to look at it as a second or third officer */
                                forMe: boolean;
                                id: string;
                                /** @enum {unknown} */
                                stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                            }[];
                            revision: number;
                            sin: string;
                            since: string;
                            /** @description How similar the identity data are by score; a hint for the order, never for the colour. Null while covered */
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
                            /**
                             * @description Yellow, or the colour that a decision is proposed to replace
                             * @enum {unknown}
                             */
                            colour: "YELLOW" | "WHITE" | "GREEN" | "RED";
                            /** @description The asker has not judged the present evidence yet; strength is told afterwards */
                            covered: boolean;
                            /** @description Twelve hours after the creation where the entry/exit system is a side (Art 29(4)) */
                            dueAt: string | null;
                            /** @description MINOR: handled as a minor, or under 18 by a date of birth; SENSITIVE: an alert of Art 29(2); MISUSED: alike through a misused identity only; UNDETERMINED: a category of identity data is absent */
                            flags: ("MINOR" | "SENSITIVE" | "MISUSED" | "UNDETERMINED")[];
                            id: string;
                            /** @description The initial load that it came of; such links have no time limit */
                            load: {
                                id: string;
                                label: string;
                            } | null;
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
                                by: string;
                                /** @description It waits for the asker: to publish an own one, or to look at it as a second or third officer */
                                forMe: boolean;
                                id: string;
                                /** @enum {unknown} */
                                stage: "GRACE" | "SECOND_LOOK" | "ADJUDICATION";
                            }[];
                            revision: number;
                            sin: string;
                            since: string;
                            /** @description How similar the identity data are by score; a hint for the order, never for the colour. Null while covered */
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
    keepAuthority: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address: string;
                    /** Format: email */
                    email: string;
                    name: string;
                    phone?: string;
                    /** @description ISO 3166-1 alpha-3; null for a Union agency */
                    state: string | null;
                    /** Format: uri */
                    website?: string;
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
                        address: string;
                        email: string;
                        name: string;
                        phone: string | null;
                        reference: string;
                        state: string | null;
                        website: string | null;
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
    dropAuthority: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
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
    rightsRecord: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                request?: string;
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
                            authority: string;
                            by: string;
                            /** @description Reason, finding or outcome by code */
                            detail: string | null;
                            /** @enum {unknown} */
                            event: "RECEIVED" | "IDENTIFIED" | "CONTACTED" | "EXTENDED" | "CHECK_EXTENDED" | "CHECKED" | "DECIDED" | "CLOSED" | "CARRIED_THROUGH";
                            id: string;
                            /** @enum {unknown} */
                            kind: "ACCESS" | "RECTIFICATION" | "ERASURE";
                            receivedBy: string;
                            receivedState: string;
                            recordedAt: string;
                            replyDue: string;
                            requestId: string;
                            responsible: string | null;
                            /** @enum {unknown} */
                            state: "RECEIVED" | "CONTACTED" | "CHECKED" | "DECIDED" | "CLOSED";
                        }[];
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
    listRightsRequests: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "open" | "closed";
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
                            /**
                             * @description What has become of a decision to rectify or erase
                             * @enum {unknown}
                             */
                            carriedThrough: "NOT_NEEDED" | "OPEN" | "PROPOSED" | "DONE";
                            clocks: {
                                article: string;
                                doneAt: string | null;
                                /** @description Last day, in UTC; it counts whole */
                                due: string;
                                /** @enum {unknown} */
                                duty: "CONTACT" | "CHECK" | "REPLY";
                                extended: boolean;
                                /** @enum {unknown} */
                                state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                            }[];
                            finding: ("ACCURATE" | "INACCURATE" | "UNLAWFUL" | "NO_DATA") | null;
                            id: string;
                            /** @enum {unknown} */
                            kind: "ACCESS" | "RECTIFICATION" | "ERASURE";
                            /** @description The open clock that ends first */
                            next: {
                                article: string;
                                doneAt: string | null;
                                /** @description Last day, in UTC; it counts whole */
                                due: string;
                                /** @enum {unknown} */
                                duty: "CONTACT" | "CHECK" | "REPLY";
                                extended: boolean;
                                /** @enum {unknown} */
                                state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                            } | null;
                            outcome: ("INFORM" | "RECTIFY" | "ERASE" | "REFUSE") | null;
                            receivedAt: string;
                            receivedBy: string;
                            receivedState: string;
                            /** @description Authority that did the manual verification */
                            responsible: string | null;
                            /** @description For If-Match */
                            revision: number;
                            /**
                             * @description Who did the manual verification, seen from the receiving state: itself, another Member State, the ETIAS Central Unit, nobody known
                             * @enum {unknown}
                             */
                            route: "OWN" | "STATE" | "ECU" | "NONE";
                            /** @enum {unknown} */
                            state: "RECEIVED" | "CONTACTED" | "CHECKED" | "DECIDED" | "CLOSED";
                        }[];
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
    openRightsRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Random: it stays when the data of the request are erased */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    authorityRef?: string;
                    /** @description Where the reply goes */
                    contact: string;
                    /** @enum {unknown} */
                    kind: "ACCESS" | "RECTIFICATION" | "ERASURE";
                    /**
                     * @description Of the letters to the person
                     * @enum {unknown}
                     */
                    language: "en" | "ar" | "fr" | "de" | "es";
                    name: string;
                    /**
                     * Format: date-time
                     * @description When it was received; now where absent
                     */
                    receivedAt?: string;
                    /** @description Single identification number of the letter; spaces and hyphens are ignored */
                    sin?: string;
                    /** @description In the person’s words */
                    statement: string;
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
                         * @description What has become of a decision to rectify or erase
                         * @enum {unknown}
                         */
                        carriedThrough: "NOT_NEEDED" | "OPEN" | "PROPOSED" | "DONE";
                        clocks: {
                            article: string;
                            doneAt: string | null;
                            /** @description Last day, in UTC; it counts whole */
                            due: string;
                            /** @enum {unknown} */
                            duty: "CONTACT" | "CHECK" | "REPLY";
                            extended: boolean;
                            /** @enum {unknown} */
                            state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                        }[];
                        /** @description What the person supplied; null once erased (Art 48(9)) */
                        data: {
                            contact: string;
                            decisionText: string | null;
                            extensionText: string | null;
                            name: string;
                            statement: string;
                        } | null;
                        fields: ("NAMES" | "DATE_OF_BIRTH" | "SEX" | "NATIONALITY" | "PLACE_OF_BIRTH" | "TRAVEL_DOCUMENT" | "FACE" | "FINGERS")[];
                        finding: ("ACCURATE" | "INACCURATE" | "UNLAWFUL" | "NO_DATA") | null;
                        id: string;
                        /** @enum {unknown} */
                        kind: "ACCESS" | "RECTIFICATION" | "ERASURE";
                        /** @enum {unknown} */
                        language: "en" | "ar" | "fr" | "de" | "es";
                        /** @description Told to those who act for the authority of the link’s file */
                        linkId: string | null;
                        /** @description The open clock that ends first */
                        next: {
                            article: string;
                            doneAt: string | null;
                            /** @description Last day, in UTC; it counts whole */
                            due: string;
                            /** @enum {unknown} */
                            duty: "CONTACT" | "CHECK" | "REPLY";
                            extended: boolean;
                            /** @enum {unknown} */
                            state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                        } | null;
                        outcome: ("INFORM" | "RECTIFY" | "ERASE" | "REFUSE") | null;
                        reasonCode: ("DATA_ACCURATE" | "PROCESSING_LAWFUL" | "NO_DATA" | "NOT_IDENTIFIED" | "ACCESS_RESTRICTED") | null;
                        receivedAt: string;
                        receivedBy: string;
                        receivedState: string;
                        /** @description Authority that did the manual verification */
                        responsible: string | null;
                        /** @description For If-Match */
                        revision: number;
                        /**
                         * @description Who did the manual verification, seen from the receiving state: itself, another Member State, the ETIAS Central Unit, nobody known
                         * @enum {unknown}
                         */
                        route: "OWN" | "STATE" | "ECU" | "NONE";
                        sin: string | null;
                        /** @enum {unknown} */
                        state: "RECEIVED" | "CONTACTED" | "CHECKED" | "DECIDED" | "CLOSED";
                        /** @description Steps with the paragraph that refuses those not open to the asker now */
                        steps: {
                            /** @enum {unknown} */
                            outcome?: "INFORM" | "RECTIFY" | "ERASE" | "REFUSE";
                            refusal?: {
                                article: string;
                                reason: string;
                            };
                            /** @enum {unknown} */
                            step: "IDENTIFIED" | "CONTACTED" | "EXTENDED" | "CHECK_EXTENDED" | "CHECKED" | "DECIDED" | "CLOSED";
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
                        /**
                         * @description What has become of a decision to rectify or erase
                         * @enum {unknown}
                         */
                        carriedThrough: "NOT_NEEDED" | "OPEN" | "PROPOSED" | "DONE";
                        clocks: {
                            article: string;
                            doneAt: string | null;
                            /** @description Last day, in UTC; it counts whole */
                            due: string;
                            /** @enum {unknown} */
                            duty: "CONTACT" | "CHECK" | "REPLY";
                            extended: boolean;
                            /** @enum {unknown} */
                            state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                        }[];
                        /** @description What the person supplied; null once erased (Art 48(9)) */
                        data: {
                            contact: string;
                            decisionText: string | null;
                            extensionText: string | null;
                            name: string;
                            statement: string;
                        } | null;
                        fields: ("NAMES" | "DATE_OF_BIRTH" | "SEX" | "NATIONALITY" | "PLACE_OF_BIRTH" | "TRAVEL_DOCUMENT" | "FACE" | "FINGERS")[];
                        finding: ("ACCURATE" | "INACCURATE" | "UNLAWFUL" | "NO_DATA") | null;
                        id: string;
                        /** @enum {unknown} */
                        kind: "ACCESS" | "RECTIFICATION" | "ERASURE";
                        /** @enum {unknown} */
                        language: "en" | "ar" | "fr" | "de" | "es";
                        /** @description Told to those who act for the authority of the link’s file */
                        linkId: string | null;
                        /** @description The open clock that ends first */
                        next: {
                            article: string;
                            doneAt: string | null;
                            /** @description Last day, in UTC; it counts whole */
                            due: string;
                            /** @enum {unknown} */
                            duty: "CONTACT" | "CHECK" | "REPLY";
                            extended: boolean;
                            /** @enum {unknown} */
                            state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                        } | null;
                        outcome: ("INFORM" | "RECTIFY" | "ERASE" | "REFUSE") | null;
                        reasonCode: ("DATA_ACCURATE" | "PROCESSING_LAWFUL" | "NO_DATA" | "NOT_IDENTIFIED" | "ACCESS_RESTRICTED") | null;
                        receivedAt: string;
                        receivedBy: string;
                        receivedState: string;
                        /** @description Authority that did the manual verification */
                        responsible: string | null;
                        /** @description For If-Match */
                        revision: number;
                        /**
                         * @description Who did the manual verification, seen from the receiving state: itself, another Member State, the ETIAS Central Unit, nobody known
                         * @enum {unknown}
                         */
                        route: "OWN" | "STATE" | "ECU" | "NONE";
                        sin: string | null;
                        /** @enum {unknown} */
                        state: "RECEIVED" | "CONTACTED" | "CHECKED" | "DECIDED" | "CLOSED";
                        /** @description Steps with the paragraph that refuses those not open to the asker now */
                        steps: {
                            /** @enum {unknown} */
                            outcome?: "INFORM" | "RECTIFY" | "ERASE" | "REFUSE";
                            refusal?: {
                                article: string;
                                reason: string;
                            };
                            /** @enum {unknown} */
                            step: "IDENTIFIED" | "CONTACTED" | "EXTENDED" | "CHECK_EXTENDED" | "CHECKED" | "DECIDED" | "CLOSED";
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
    readRightsRequest: {
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
                        /**
                         * @description What has become of a decision to rectify or erase
                         * @enum {unknown}
                         */
                        carriedThrough: "NOT_NEEDED" | "OPEN" | "PROPOSED" | "DONE";
                        clocks: {
                            article: string;
                            doneAt: string | null;
                            /** @description Last day, in UTC; it counts whole */
                            due: string;
                            /** @enum {unknown} */
                            duty: "CONTACT" | "CHECK" | "REPLY";
                            extended: boolean;
                            /** @enum {unknown} */
                            state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                        }[];
                        /** @description What the person supplied; null once erased (Art 48(9)) */
                        data: {
                            contact: string;
                            decisionText: string | null;
                            extensionText: string | null;
                            name: string;
                            statement: string;
                        } | null;
                        fields: ("NAMES" | "DATE_OF_BIRTH" | "SEX" | "NATIONALITY" | "PLACE_OF_BIRTH" | "TRAVEL_DOCUMENT" | "FACE" | "FINGERS")[];
                        finding: ("ACCURATE" | "INACCURATE" | "UNLAWFUL" | "NO_DATA") | null;
                        id: string;
                        /** @enum {unknown} */
                        kind: "ACCESS" | "RECTIFICATION" | "ERASURE";
                        /** @enum {unknown} */
                        language: "en" | "ar" | "fr" | "de" | "es";
                        /** @description Told to those who act for the authority of the link’s file */
                        linkId: string | null;
                        /** @description The open clock that ends first */
                        next: {
                            article: string;
                            doneAt: string | null;
                            /** @description Last day, in UTC; it counts whole */
                            due: string;
                            /** @enum {unknown} */
                            duty: "CONTACT" | "CHECK" | "REPLY";
                            extended: boolean;
                            /** @enum {unknown} */
                            state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                        } | null;
                        outcome: ("INFORM" | "RECTIFY" | "ERASE" | "REFUSE") | null;
                        reasonCode: ("DATA_ACCURATE" | "PROCESSING_LAWFUL" | "NO_DATA" | "NOT_IDENTIFIED" | "ACCESS_RESTRICTED") | null;
                        receivedAt: string;
                        receivedBy: string;
                        receivedState: string;
                        /** @description Authority that did the manual verification */
                        responsible: string | null;
                        /** @description For If-Match */
                        revision: number;
                        /**
                         * @description Who did the manual verification, seen from the receiving state: itself, another Member State, the ETIAS Central Unit, nobody known
                         * @enum {unknown}
                         */
                        route: "OWN" | "STATE" | "ECU" | "NONE";
                        sin: string | null;
                        /** @enum {unknown} */
                        state: "RECEIVED" | "CONTACTED" | "CHECKED" | "DECIDED" | "CLOSED";
                        /** @description Steps with the paragraph that refuses those not open to the asker now */
                        steps: {
                            /** @enum {unknown} */
                            outcome?: "INFORM" | "RECTIFY" | "ERASE" | "REFUSE";
                            refusal?: {
                                article: string;
                                reason: string;
                            };
                            /** @enum {unknown} */
                            step: "IDENTIFIED" | "CONTACTED" | "EXTENDED" | "CHECK_EXTENDED" | "CHECKED" | "DECIDED" | "CLOSED";
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
    carryRightsThrough: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    option?: "WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT";
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
                        carrying: {
                            article?: string;
                            /** @description Why the detector refused the proposal */
                            code?: string;
                            /**
                             * @description HANDED_OVER: open for the authority of the link’s file
                             * @enum {unknown}
                             */
                            status: "NOT_NEEDED" | "DONE" | "PROPOSED" | "HANDED_OVER" | "REFUSED";
                        };
                        request: {
                            /**
                             * @description What has become of a decision to rectify or erase
                             * @enum {unknown}
                             */
                            carriedThrough: "NOT_NEEDED" | "OPEN" | "PROPOSED" | "DONE";
                            clocks: {
                                article: string;
                                doneAt: string | null;
                                /** @description Last day, in UTC; it counts whole */
                                due: string;
                                /** @enum {unknown} */
                                duty: "CONTACT" | "CHECK" | "REPLY";
                                extended: boolean;
                                /** @enum {unknown} */
                                state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                            }[];
                            /** @description What the person supplied; null once erased (Art 48(9)) */
                            data: {
                                contact: string;
                                decisionText: string | null;
                                extensionText: string | null;
                                name: string;
                                statement: string;
                            } | null;
                            fields: ("NAMES" | "DATE_OF_BIRTH" | "SEX" | "NATIONALITY" | "PLACE_OF_BIRTH" | "TRAVEL_DOCUMENT" | "FACE" | "FINGERS")[];
                            finding: ("ACCURATE" | "INACCURATE" | "UNLAWFUL" | "NO_DATA") | null;
                            id: string;
                            /** @enum {unknown} */
                            kind: "ACCESS" | "RECTIFICATION" | "ERASURE";
                            /** @enum {unknown} */
                            language: "en" | "ar" | "fr" | "de" | "es";
                            /** @description Told to those who act for the authority of the link’s file */
                            linkId: string | null;
                            /** @description The open clock that ends first */
                            next: {
                                article: string;
                                doneAt: string | null;
                                /** @description Last day, in UTC; it counts whole */
                                due: string;
                                /** @enum {unknown} */
                                duty: "CONTACT" | "CHECK" | "REPLY";
                                extended: boolean;
                                /** @enum {unknown} */
                                state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                            } | null;
                            outcome: ("INFORM" | "RECTIFY" | "ERASE" | "REFUSE") | null;
                            reasonCode: ("DATA_ACCURATE" | "PROCESSING_LAWFUL" | "NO_DATA" | "NOT_IDENTIFIED" | "ACCESS_RESTRICTED") | null;
                            receivedAt: string;
                            receivedBy: string;
                            receivedState: string;
                            /** @description Authority that did the manual verification */
                            responsible: string | null;
                            /** @description For If-Match */
                            revision: number;
                            /**
                             * @description Who did the manual verification, seen from the receiving state: itself, another Member State, the ETIAS Central Unit, nobody known
                             * @enum {unknown}
                             */
                            route: "OWN" | "STATE" | "ECU" | "NONE";
                            sin: string | null;
                            /** @enum {unknown} */
                            state: "RECEIVED" | "CONTACTED" | "CHECKED" | "DECIDED" | "CLOSED";
                            /** @description Steps with the paragraph that refuses those not open to the asker now */
                            steps: {
                                /** @enum {unknown} */
                                outcome?: "INFORM" | "RECTIFY" | "ERASE" | "REFUSE";
                                refusal?: {
                                    article: string;
                                    reason: string;
                                };
                                /** @enum {unknown} */
                                step: "IDENTIFIED" | "CONTACTED" | "EXTENDED" | "CHECK_EXTENDED" | "CHECKED" | "DECIDED" | "CLOSED";
                            }[];
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
    checkRightsRequest: {
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
                    finding: "ACCURATE" | "INACCURATE" | "UNLAWFUL" | "NO_DATA";
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
                         * @description What has become of a decision to rectify or erase
                         * @enum {unknown}
                         */
                        carriedThrough: "NOT_NEEDED" | "OPEN" | "PROPOSED" | "DONE";
                        clocks: {
                            article: string;
                            doneAt: string | null;
                            /** @description Last day, in UTC; it counts whole */
                            due: string;
                            /** @enum {unknown} */
                            duty: "CONTACT" | "CHECK" | "REPLY";
                            extended: boolean;
                            /** @enum {unknown} */
                            state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                        }[];
                        /** @description What the person supplied; null once erased (Art 48(9)) */
                        data: {
                            contact: string;
                            decisionText: string | null;
                            extensionText: string | null;
                            name: string;
                            statement: string;
                        } | null;
                        fields: ("NAMES" | "DATE_OF_BIRTH" | "SEX" | "NATIONALITY" | "PLACE_OF_BIRTH" | "TRAVEL_DOCUMENT" | "FACE" | "FINGERS")[];
                        finding: ("ACCURATE" | "INACCURATE" | "UNLAWFUL" | "NO_DATA") | null;
                        id: string;
                        /** @enum {unknown} */
                        kind: "ACCESS" | "RECTIFICATION" | "ERASURE";
                        /** @enum {unknown} */
                        language: "en" | "ar" | "fr" | "de" | "es";
                        /** @description Told to those who act for the authority of the link’s file */
                        linkId: string | null;
                        /** @description The open clock that ends first */
                        next: {
                            article: string;
                            doneAt: string | null;
                            /** @description Last day, in UTC; it counts whole */
                            due: string;
                            /** @enum {unknown} */
                            duty: "CONTACT" | "CHECK" | "REPLY";
                            extended: boolean;
                            /** @enum {unknown} */
                            state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                        } | null;
                        outcome: ("INFORM" | "RECTIFY" | "ERASE" | "REFUSE") | null;
                        reasonCode: ("DATA_ACCURATE" | "PROCESSING_LAWFUL" | "NO_DATA" | "NOT_IDENTIFIED" | "ACCESS_RESTRICTED") | null;
                        receivedAt: string;
                        receivedBy: string;
                        receivedState: string;
                        /** @description Authority that did the manual verification */
                        responsible: string | null;
                        /** @description For If-Match */
                        revision: number;
                        /**
                         * @description Who did the manual verification, seen from the receiving state: itself, another Member State, the ETIAS Central Unit, nobody known
                         * @enum {unknown}
                         */
                        route: "OWN" | "STATE" | "ECU" | "NONE";
                        sin: string | null;
                        /** @enum {unknown} */
                        state: "RECEIVED" | "CONTACTED" | "CHECKED" | "DECIDED" | "CLOSED";
                        /** @description Steps with the paragraph that refuses those not open to the asker now */
                        steps: {
                            /** @enum {unknown} */
                            outcome?: "INFORM" | "RECTIFY" | "ERASE" | "REFUSE";
                            refusal?: {
                                article: string;
                                reason: string;
                            };
                            /** @enum {unknown} */
                            step: "IDENTIFIED" | "CONTACTED" | "EXTENDED" | "CHECK_EXTENDED" | "CHECKED" | "DECIDED" | "CLOSED";
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
    closeRightsRequest: {
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
                "application/json": Record<string, never>;
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
                         * @description What has become of a decision to rectify or erase
                         * @enum {unknown}
                         */
                        carriedThrough: "NOT_NEEDED" | "OPEN" | "PROPOSED" | "DONE";
                        clocks: {
                            article: string;
                            doneAt: string | null;
                            /** @description Last day, in UTC; it counts whole */
                            due: string;
                            /** @enum {unknown} */
                            duty: "CONTACT" | "CHECK" | "REPLY";
                            extended: boolean;
                            /** @enum {unknown} */
                            state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                        }[];
                        /** @description What the person supplied; null once erased (Art 48(9)) */
                        data: {
                            contact: string;
                            decisionText: string | null;
                            extensionText: string | null;
                            name: string;
                            statement: string;
                        } | null;
                        fields: ("NAMES" | "DATE_OF_BIRTH" | "SEX" | "NATIONALITY" | "PLACE_OF_BIRTH" | "TRAVEL_DOCUMENT" | "FACE" | "FINGERS")[];
                        finding: ("ACCURATE" | "INACCURATE" | "UNLAWFUL" | "NO_DATA") | null;
                        id: string;
                        /** @enum {unknown} */
                        kind: "ACCESS" | "RECTIFICATION" | "ERASURE";
                        /** @enum {unknown} */
                        language: "en" | "ar" | "fr" | "de" | "es";
                        /** @description Told to those who act for the authority of the link’s file */
                        linkId: string | null;
                        /** @description The open clock that ends first */
                        next: {
                            article: string;
                            doneAt: string | null;
                            /** @description Last day, in UTC; it counts whole */
                            due: string;
                            /** @enum {unknown} */
                            duty: "CONTACT" | "CHECK" | "REPLY";
                            extended: boolean;
                            /** @enum {unknown} */
                            state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                        } | null;
                        outcome: ("INFORM" | "RECTIFY" | "ERASE" | "REFUSE") | null;
                        reasonCode: ("DATA_ACCURATE" | "PROCESSING_LAWFUL" | "NO_DATA" | "NOT_IDENTIFIED" | "ACCESS_RESTRICTED") | null;
                        receivedAt: string;
                        receivedBy: string;
                        receivedState: string;
                        /** @description Authority that did the manual verification */
                        responsible: string | null;
                        /** @description For If-Match */
                        revision: number;
                        /**
                         * @description Who did the manual verification, seen from the receiving state: itself, another Member State, the ETIAS Central Unit, nobody known
                         * @enum {unknown}
                         */
                        route: "OWN" | "STATE" | "ECU" | "NONE";
                        sin: string | null;
                        /** @enum {unknown} */
                        state: "RECEIVED" | "CONTACTED" | "CHECKED" | "DECIDED" | "CLOSED";
                        /** @description Steps with the paragraph that refuses those not open to the asker now */
                        steps: {
                            /** @enum {unknown} */
                            outcome?: "INFORM" | "RECTIFY" | "ERASE" | "REFUSE";
                            refusal?: {
                                article: string;
                                reason: string;
                            };
                            /** @enum {unknown} */
                            step: "IDENTIFIED" | "CONTACTED" | "EXTENDED" | "CHECK_EXTENDED" | "CHECKED" | "DECIDED" | "CLOSED";
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
    contactResponsible: {
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
                "application/json": Record<string, never>;
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
                         * @description What has become of a decision to rectify or erase
                         * @enum {unknown}
                         */
                        carriedThrough: "NOT_NEEDED" | "OPEN" | "PROPOSED" | "DONE";
                        clocks: {
                            article: string;
                            doneAt: string | null;
                            /** @description Last day, in UTC; it counts whole */
                            due: string;
                            /** @enum {unknown} */
                            duty: "CONTACT" | "CHECK" | "REPLY";
                            extended: boolean;
                            /** @enum {unknown} */
                            state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                        }[];
                        /** @description What the person supplied; null once erased (Art 48(9)) */
                        data: {
                            contact: string;
                            decisionText: string | null;
                            extensionText: string | null;
                            name: string;
                            statement: string;
                        } | null;
                        fields: ("NAMES" | "DATE_OF_BIRTH" | "SEX" | "NATIONALITY" | "PLACE_OF_BIRTH" | "TRAVEL_DOCUMENT" | "FACE" | "FINGERS")[];
                        finding: ("ACCURATE" | "INACCURATE" | "UNLAWFUL" | "NO_DATA") | null;
                        id: string;
                        /** @enum {unknown} */
                        kind: "ACCESS" | "RECTIFICATION" | "ERASURE";
                        /** @enum {unknown} */
                        language: "en" | "ar" | "fr" | "de" | "es";
                        /** @description Told to those who act for the authority of the link’s file */
                        linkId: string | null;
                        /** @description The open clock that ends first */
                        next: {
                            article: string;
                            doneAt: string | null;
                            /** @description Last day, in UTC; it counts whole */
                            due: string;
                            /** @enum {unknown} */
                            duty: "CONTACT" | "CHECK" | "REPLY";
                            extended: boolean;
                            /** @enum {unknown} */
                            state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                        } | null;
                        outcome: ("INFORM" | "RECTIFY" | "ERASE" | "REFUSE") | null;
                        reasonCode: ("DATA_ACCURATE" | "PROCESSING_LAWFUL" | "NO_DATA" | "NOT_IDENTIFIED" | "ACCESS_RESTRICTED") | null;
                        receivedAt: string;
                        receivedBy: string;
                        receivedState: string;
                        /** @description Authority that did the manual verification */
                        responsible: string | null;
                        /** @description For If-Match */
                        revision: number;
                        /**
                         * @description Who did the manual verification, seen from the receiving state: itself, another Member State, the ETIAS Central Unit, nobody known
                         * @enum {unknown}
                         */
                        route: "OWN" | "STATE" | "ECU" | "NONE";
                        sin: string | null;
                        /** @enum {unknown} */
                        state: "RECEIVED" | "CONTACTED" | "CHECKED" | "DECIDED" | "CLOSED";
                        /** @description Steps with the paragraph that refuses those not open to the asker now */
                        steps: {
                            /** @enum {unknown} */
                            outcome?: "INFORM" | "RECTIFY" | "ERASE" | "REFUSE";
                            refusal?: {
                                article: string;
                                reason: string;
                            };
                            /** @enum {unknown} */
                            step: "IDENTIFIED" | "CONTACTED" | "EXTENDED" | "CHECK_EXTENDED" | "CHECKED" | "DECIDED" | "CLOSED";
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
    decideRightsRequest: {
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
                    /** @description Categories of source data found wrong: their owners are told */
                    fields?: ("NAMES" | "DATE_OF_BIRTH" | "SEX" | "NATIONALITY" | "PLACE_OF_BIRTH" | "TRAVEL_DOCUMENT" | "FACE" | "FINGERS")[];
                    /**
                     * @description What the link becomes, where it is rectified by who acts for its authority
                     * @enum {unknown}
                     */
                    option?: "WHITE" | "GREEN" | "RED_MERGE" | "RED_SPLIT";
                    /** @enum {unknown} */
                    outcome: "INFORM" | "RECTIFY" | "ERASE" | "REFUSE";
                    /** @description Told to the person: what was done, or why not and by what right (Art 48(5), 48(7)) */
                    reason: string;
                    /**
                     * @description Of a refusal
                     * @enum {unknown}
                     */
                    reasonCode?: "DATA_ACCURATE" | "PROCESSING_LAWFUL" | "NO_DATA" | "NOT_IDENTIFIED" | "ACCESS_RESTRICTED";
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
                        carrying: {
                            article?: string;
                            /** @description Why the detector refused the proposal */
                            code?: string;
                            /**
                             * @description HANDED_OVER: open for the authority of the link’s file
                             * @enum {unknown}
                             */
                            status: "NOT_NEEDED" | "DONE" | "PROPOSED" | "HANDED_OVER" | "REFUSED";
                        };
                        request: {
                            /**
                             * @description What has become of a decision to rectify or erase
                             * @enum {unknown}
                             */
                            carriedThrough: "NOT_NEEDED" | "OPEN" | "PROPOSED" | "DONE";
                            clocks: {
                                article: string;
                                doneAt: string | null;
                                /** @description Last day, in UTC; it counts whole */
                                due: string;
                                /** @enum {unknown} */
                                duty: "CONTACT" | "CHECK" | "REPLY";
                                extended: boolean;
                                /** @enum {unknown} */
                                state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                            }[];
                            /** @description What the person supplied; null once erased (Art 48(9)) */
                            data: {
                                contact: string;
                                decisionText: string | null;
                                extensionText: string | null;
                                name: string;
                                statement: string;
                            } | null;
                            fields: ("NAMES" | "DATE_OF_BIRTH" | "SEX" | "NATIONALITY" | "PLACE_OF_BIRTH" | "TRAVEL_DOCUMENT" | "FACE" | "FINGERS")[];
                            finding: ("ACCURATE" | "INACCURATE" | "UNLAWFUL" | "NO_DATA") | null;
                            id: string;
                            /** @enum {unknown} */
                            kind: "ACCESS" | "RECTIFICATION" | "ERASURE";
                            /** @enum {unknown} */
                            language: "en" | "ar" | "fr" | "de" | "es";
                            /** @description Told to those who act for the authority of the link’s file */
                            linkId: string | null;
                            /** @description The open clock that ends first */
                            next: {
                                article: string;
                                doneAt: string | null;
                                /** @description Last day, in UTC; it counts whole */
                                due: string;
                                /** @enum {unknown} */
                                duty: "CONTACT" | "CHECK" | "REPLY";
                                extended: boolean;
                                /** @enum {unknown} */
                                state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                            } | null;
                            outcome: ("INFORM" | "RECTIFY" | "ERASE" | "REFUSE") | null;
                            reasonCode: ("DATA_ACCURATE" | "PROCESSING_LAWFUL" | "NO_DATA" | "NOT_IDENTIFIED" | "ACCESS_RESTRICTED") | null;
                            receivedAt: string;
                            receivedBy: string;
                            receivedState: string;
                            /** @description Authority that did the manual verification */
                            responsible: string | null;
                            /** @description For If-Match */
                            revision: number;
                            /**
                             * @description Who did the manual verification, seen from the receiving state: itself, another Member State, the ETIAS Central Unit, nobody known
                             * @enum {unknown}
                             */
                            route: "OWN" | "STATE" | "ECU" | "NONE";
                            sin: string | null;
                            /** @enum {unknown} */
                            state: "RECEIVED" | "CONTACTED" | "CHECKED" | "DECIDED" | "CLOSED";
                            /** @description Steps with the paragraph that refuses those not open to the asker now */
                            steps: {
                                /** @enum {unknown} */
                                outcome?: "INFORM" | "RECTIFY" | "ERASE" | "REFUSE";
                                refusal?: {
                                    article: string;
                                    reason: string;
                                };
                                /** @enum {unknown} */
                                step: "IDENTIFIED" | "CONTACTED" | "EXTENDED" | "CHECK_EXTENDED" | "CHECKED" | "DECIDED" | "CLOSED";
                            }[];
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
    extendRightsRequest: {
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
                     * @description The time to reply, or that of the responsible authority to check
                     * @enum {unknown}
                     */
                    period: "REPLY" | "CHECK";
                    /** @description Told to the person, or to the authority that asks */
                    reason: string;
                    /** @enum {unknown} */
                    reasonCode: "COMPLEXITY" | "NUMBER_OF_REQUESTS";
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
                         * @description What has become of a decision to rectify or erase
                         * @enum {unknown}
                         */
                        carriedThrough: "NOT_NEEDED" | "OPEN" | "PROPOSED" | "DONE";
                        clocks: {
                            article: string;
                            doneAt: string | null;
                            /** @description Last day, in UTC; it counts whole */
                            due: string;
                            /** @enum {unknown} */
                            duty: "CONTACT" | "CHECK" | "REPLY";
                            extended: boolean;
                            /** @enum {unknown} */
                            state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                        }[];
                        /** @description What the person supplied; null once erased (Art 48(9)) */
                        data: {
                            contact: string;
                            decisionText: string | null;
                            extensionText: string | null;
                            name: string;
                            statement: string;
                        } | null;
                        fields: ("NAMES" | "DATE_OF_BIRTH" | "SEX" | "NATIONALITY" | "PLACE_OF_BIRTH" | "TRAVEL_DOCUMENT" | "FACE" | "FINGERS")[];
                        finding: ("ACCURATE" | "INACCURATE" | "UNLAWFUL" | "NO_DATA") | null;
                        id: string;
                        /** @enum {unknown} */
                        kind: "ACCESS" | "RECTIFICATION" | "ERASURE";
                        /** @enum {unknown} */
                        language: "en" | "ar" | "fr" | "de" | "es";
                        /** @description Told to those who act for the authority of the link’s file */
                        linkId: string | null;
                        /** @description The open clock that ends first */
                        next: {
                            article: string;
                            doneAt: string | null;
                            /** @description Last day, in UTC; it counts whole */
                            due: string;
                            /** @enum {unknown} */
                            duty: "CONTACT" | "CHECK" | "REPLY";
                            extended: boolean;
                            /** @enum {unknown} */
                            state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                        } | null;
                        outcome: ("INFORM" | "RECTIFY" | "ERASE" | "REFUSE") | null;
                        reasonCode: ("DATA_ACCURATE" | "PROCESSING_LAWFUL" | "NO_DATA" | "NOT_IDENTIFIED" | "ACCESS_RESTRICTED") | null;
                        receivedAt: string;
                        receivedBy: string;
                        receivedState: string;
                        /** @description Authority that did the manual verification */
                        responsible: string | null;
                        /** @description For If-Match */
                        revision: number;
                        /**
                         * @description Who did the manual verification, seen from the receiving state: itself, another Member State, the ETIAS Central Unit, nobody known
                         * @enum {unknown}
                         */
                        route: "OWN" | "STATE" | "ECU" | "NONE";
                        sin: string | null;
                        /** @enum {unknown} */
                        state: "RECEIVED" | "CONTACTED" | "CHECKED" | "DECIDED" | "CLOSED";
                        /** @description Steps with the paragraph that refuses those not open to the asker now */
                        steps: {
                            /** @enum {unknown} */
                            outcome?: "INFORM" | "RECTIFY" | "ERASE" | "REFUSE";
                            refusal?: {
                                article: string;
                                reason: string;
                            };
                            /** @enum {unknown} */
                            step: "IDENTIFIED" | "CONTACTED" | "EXTENDED" | "CHECK_EXTENDED" | "CHECKED" | "DECIDED" | "CLOSED";
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
    identifyRightsRequest: {
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
                    /** @description Single identification number of the letter; spaces and hyphens are ignored */
                    sin: string;
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
                         * @description What has become of a decision to rectify or erase
                         * @enum {unknown}
                         */
                        carriedThrough: "NOT_NEEDED" | "OPEN" | "PROPOSED" | "DONE";
                        clocks: {
                            article: string;
                            doneAt: string | null;
                            /** @description Last day, in UTC; it counts whole */
                            due: string;
                            /** @enum {unknown} */
                            duty: "CONTACT" | "CHECK" | "REPLY";
                            extended: boolean;
                            /** @enum {unknown} */
                            state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                        }[];
                        /** @description What the person supplied; null once erased (Art 48(9)) */
                        data: {
                            contact: string;
                            decisionText: string | null;
                            extensionText: string | null;
                            name: string;
                            statement: string;
                        } | null;
                        fields: ("NAMES" | "DATE_OF_BIRTH" | "SEX" | "NATIONALITY" | "PLACE_OF_BIRTH" | "TRAVEL_DOCUMENT" | "FACE" | "FINGERS")[];
                        finding: ("ACCURATE" | "INACCURATE" | "UNLAWFUL" | "NO_DATA") | null;
                        id: string;
                        /** @enum {unknown} */
                        kind: "ACCESS" | "RECTIFICATION" | "ERASURE";
                        /** @enum {unknown} */
                        language: "en" | "ar" | "fr" | "de" | "es";
                        /** @description Told to those who act for the authority of the link’s file */
                        linkId: string | null;
                        /** @description The open clock that ends first */
                        next: {
                            article: string;
                            doneAt: string | null;
                            /** @description Last day, in UTC; it counts whole */
                            due: string;
                            /** @enum {unknown} */
                            duty: "CONTACT" | "CHECK" | "REPLY";
                            extended: boolean;
                            /** @enum {unknown} */
                            state: "RUNNING" | "OVERDUE" | "DONE" | "DONE_LATE";
                        } | null;
                        outcome: ("INFORM" | "RECTIFY" | "ERASE" | "REFUSE") | null;
                        reasonCode: ("DATA_ACCURATE" | "PROCESSING_LAWFUL" | "NO_DATA" | "NOT_IDENTIFIED" | "ACCESS_RESTRICTED") | null;
                        receivedAt: string;
                        receivedBy: string;
                        receivedState: string;
                        /** @description Authority that did the manual verification */
                        responsible: string | null;
                        /** @description For If-Match */
                        revision: number;
                        /**
                         * @description Who did the manual verification, seen from the receiving state: itself, another Member State, the ETIAS Central Unit, nobody known
                         * @enum {unknown}
                         */
                        route: "OWN" | "STATE" | "ECU" | "NONE";
                        sin: string | null;
                        /** @enum {unknown} */
                        state: "RECEIVED" | "CONTACTED" | "CHECKED" | "DECIDED" | "CLOSED";
                        /** @description Steps with the paragraph that refuses those not open to the asker now */
                        steps: {
                            /** @enum {unknown} */
                            outcome?: "INFORM" | "RECTIFY" | "ERASE" | "REFUSE";
                            refusal?: {
                                article: string;
                                reason: string;
                            };
                            /** @enum {unknown} */
                            step: "IDENTIFIED" | "CONTACTED" | "EXTENDED" | "CHECK_EXTENDED" | "CHECKED" | "DECIDED" | "CLOSED";
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
    rightsLetter: {
        parameters: {
            query: {
                /** @description The reply; that it takes 15 days more; what happens next after a hand-over */
                kind: "REPLY" | "EXTENSION" | "PROCEDURE";
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
                        /** @enum {unknown} */
                        direction: "ltr" | "rtl";
                        /** @enum {unknown} */
                        language: "en" | "ar" | "fr" | "de" | "es";
                        subject: string;
                        text: string;
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
    rightsLetterPdf: {
        parameters: {
            query: {
                /** @description The reply; that it takes 15 days more; what happens next after a hand-over */
                kind: "REPLY" | "EXTENSION" | "PROCEDURE";
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
                    "application/pdf": string;
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
    sampleImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the sample */
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
                    "image/bmp": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
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
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description The scene as known then; null: as it is now */
                        date: string | null;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        /** @enum {string} */
                        op: "time";
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
                        } | {
                            /** Format: date-time */
                            at?: string;
                            /** @description The scene as known then; null: as it is now */
                            date: string | null;
                            /** @description A code such as EXPAND, SEED or PATH */
                            label?: string;
                            /** @enum {string} */
                            op: "time";
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
                    } | {
                        /** Format: date-time */
                        at?: string;
                        /** @description The scene as known then; null: as it is now */
                        date: string | null;
                        /** @description A code such as EXPAND, SEED or PATH */
                        label?: string;
                        /** @enum {string} */
                        op: "time";
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
                        /** @description Decisions may say what they rest on, to be learnt from */
                        learning: boolean;
                        purposes: {
                            meaning: string;
                            operations: string[];
                            purpose: string;
                        }[];
                        review: {
                            /**
                             * @description Whether an officer has to judge before score and proposal are shown
                             * @enum {unknown}
                             */
                            blind: "REQUIRED" | "OFFERED";
                            /** @description Share of the decisions other than red, 0 to 1, that a second officer looks at */
                            secondLook: number;
                        };
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
    watchedLinks: {
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
                            /** @description Since when it is watched */
                            at: string;
                            /** @description It has changed, or ended, since it was noted as seen */
                            changed: boolean;
                            /** @description Null where the link has ended, or may not be seen any more */
                            colour: ("YELLOW" | "WHITE" | "GREEN" | "RED") | null;
                            linkId: string;
                            systems: string[];
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
