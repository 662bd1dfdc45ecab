export const id = 6239;
export const ids = [6239];
export const modules = {

/***/ 19394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ writeBody),
/* harmony export */   Th: () => (/* binding */ BODY_LIMIT),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63808);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20610);
/* harmony import */ var _signature_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(127);



/** GitHub refuses comments of more than 65,536 characters. What counts as one is not written down: some are left. */
const BODY_LIMIT = 65_000;
function writeBody({ marker, text, packed, signature }) {
    const parts = [
        (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMarker */ .e)(marker),
        text.trimEnd(),
        ...(packed === undefined ? [] : ['', packed.block]),
        ...(signature === undefined ? [] : [(0,_signature_line_js__WEBPACK_IMPORTED_MODULE_2__/* .writeSignature */ .Am)(signature)]),
    ];
    return `${parts.join('\n')}\n`;
}
/** `undefined` for a comment without a marker on its first line. */
function readBody(body) {
    const lines = body.replaceAll('\r\n', '\n').trimEnd();
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t)(lines);
    if (marker === undefined)
        return undefined;
    const visible = lines.slice(lines.indexOf('\n') < 0 ? lines.length : lines.indexOf('\n') + 1);
    const signature = (0,_signature_line_js__WEBPACK_IMPORTED_MODULE_2__/* .readSignature */ .Bc)(lastLine(visible));
    const signed = signature === undefined ? visible : withoutLastLine(visible);
    const packed = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(lastLine(signed));
    const text = packed === undefined ? signed : withoutLastLine(signed);
    return {
        marker,
        text: text.trimEnd(),
        ...(packed === undefined ? {} : { packed }),
        ...(signature === undefined ? {} : { signature }),
    };
}
function lastLine(text) {
    return text.slice(text.lastIndexOf('\n') + 1);
}
function withoutLastLine(text) {
    return text.slice(0, Math.max(0, text.lastIndexOf('\n')));
}


/***/ }),

/***/ 63808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ writeMarker),
/* harmony export */   t: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50000);
/* harmony import */ var _words_hidden_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62816);


/** The hidden first line of a comment. It is ASCII, and no name in it can end the HTML comment. */
function writeMarker({ kind, file, done, choice, saved }) {
    return `<!-- eks-access:${kind} ${(0,_words_hidden_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenJson */ .j)({ v: 1, file, done, choice, saved })} -->`;
}
/** What the first line of a comment's body says; `undefined` where it says nothing that this version reads. */
function readMarker(body) {
    const [, kind, json] = /^<!-- eks-access:(plan|result) (\{[^<>\r\n]{0,20000}\}) -->[ \t]{0,99}(?:\r?\n|$)/.exec(body) ?? [];
    if (json === undefined)
        return undefined;
    const result = markerSchema.safeParse({ ...parsed(json), kind });
    if (!result.success)
        return undefined;
    const { v: _, choice, saved, ...marker } = result.data;
    return {
        ...marker,
        ...(choice === undefined ? {} : { choice }),
        ...(saved === undefined ? {} : { saved }),
    };
}
const markerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    v: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['plan', 'result']),
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    done: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    choice: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    saved: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())).optional(),
});
function parsed(json) {
    try {
        const value = JSON.parse(json);
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 12051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ownComments),
/* harmony export */   U: () => (/* binding */ sameLogin)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19394);

/**
 * The comments of a kind about an access file that the token's own identity wrote, oldest first. A marker in somebody
 * else's comment counts for nothing.
 *
 * @throws GitHubError
 */
async function ownComments(github, wanted) {
    const [viewer, comments] = await Promise.all([github.viewer(), github.listComments(wanted.pr)]);
    return comments
        .flatMap((comment) => {
        const body = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(comment.body);
        return body?.marker.file === wanted.file &&
            body.marker.kind === wanted.kind &&
            sameLogin(viewer, comment.author)
            ? [{ comment, ...body }]
            : [];
    })
        .toSorted((one, other) => one.comment.id - other.comment.id);
}
/** An account that is gone has no login; it must not match a viewer that nobody knows. */
function sameLogin(one, other) {
    return other !== '' && one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 20610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aE: () => (/* binding */ readRecord),
  YT: () => (/* binding */ recordLength),
  rh: () => (/* binding */ writeRecord)
});

// UNUSED EXPORTS: INFLATED_LIMIT

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./lib/live/memory.js
var memory = __webpack_require__(82431);
;// CONCATENATED MODULE: ./lib/review/packed-drift.js


/** The JSON of what was shown of one cluster beside its changes: hashes in base64, or a digest. */
function packedDrift(shown) {
    return shown.kind === 'digest' ? [shown.digest] : (0,memory/* packKeys */.gX)(shown.keys);
}
/** The way back of `packedDrift`; keys in order. */
const unpackedDrift = schemas/* union */.KCZ([
    schemas/* tuple */.PVZ([schemas/* string */.YjP()]).transform(([digest]) => ({ kind: 'digest', digest })),
    schemas/* string */.YjP().transform((text, about) => {
        const keys = (0,memory/* unpackKeys */.Do)(text);
        if (keys === undefined)
            about.addIssue({ code: 'custom', message: 'no keys' });
        return { kind: 'keys', keys: [...(keys ?? [])] };
    }),
]);

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var mini_schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./lib/danger/rule/catalogue.js + 1 modules
var catalogue = __webpack_require__(89732);
// EXTERNAL MODULE: ./lib/access/guard/settings.js
var settings = __webpack_require__(90203);
// EXTERNAL MODULE: ./lib/access/review/settings.js
var review_settings = __webpack_require__(83446);
// EXTERNAL MODULE: ./lib/access/policy/difference.js
var difference = __webpack_require__(46378);
;// CONCATENATED MODULE: ./lib/access/policy/schema.js





const VALUE_KEYS = [
    ...settings/* GUARD_NAMES */.Zi.flatMap((name) => ((0,settings/* isListGuard */.Q2)(name) ? [] : [`guards.${name}`])),
    ...review_settings/* REVIEW_NAMES */.O$.map((name) => `review.${name}`),
    'unmanaged',
    'name',
    'moved-from',
];
const LIST_KEYS = [
    ...settings/* GUARD_NAMES */.Zi.flatMap((name) => ((0,settings/* isListGuard */.Q2)(name) ? [`guards.${name}`] : [])),
    'knownAccounts',
];
const about = { loosens: mini_schemas/* boolean */.zMY(), line: mini_schemas/* exactOptional */.yqP(mini_schemas/* int */.Whr().check(api/* _positive */.NC())) };
const value = mini_schemas/* union */.KCZ([mini_schemas/* boolean */.zMY(), mini_schemas/* number */.aig(), mini_schemas/* string */.YjP()]);
const side = mini_schemas/* nullable */.mee(mini_schemas/* string */.YjP());
/** A difference as JSON; nothing else passes. */
const policyDifference = mini_schemas/* discriminatedUnion */.gMt('kind', [
    mini_schemas/* strictObject */.rej({
        kind: mini_schemas/* literal */.euz('value'),
        key: mini_schemas/* enum */.k5n(VALUE_KEYS),
        before: value,
        after: value,
        ...about,
    }),
    mini_schemas/* strictObject */.rej({
        kind: mini_schemas/* literal */.euz('list'),
        key: mini_schemas/* enum */.k5n(LIST_KEYS),
        change: mini_schemas/* enum */.k5n(['added', 'removed']),
        names: mini_schemas/* array */.YOg(mini_schemas/* string */.YjP()),
        more: mini_schemas/* int */.Whr().check(api/* _nonnegative */.UI()),
        all: mini_schemas/* exactOptional */.yqP(mini_schemas/* string */.YjP()),
        ...about,
    }),
    mini_schemas/* strictObject */.rej({
        kind: mini_schemas/* literal */.euz('exception'),
        rule: mini_schemas/* enum */.k5n(catalogue/* DANGER_IDS */.FH),
        subject: mini_schemas/* string */.YjP(),
        before: side,
        after: side,
        reason: mini_schemas/* exactOptional */.yqP(mini_schemas/* string */.YjP()),
        ...about,
    }),
    mini_schemas/* strictObject */.rej({
        kind: mini_schemas/* literal */.euz('target'),
        cluster: mini_schemas/* string */.YjP(),
        facts: mini_schemas/* array */.YOg(mini_schemas/* strictObject */.rej({ fact: mini_schemas/* enum */.k5n(difference/* TARGET_FACTS */.s), before: side, after: side })),
        ...about,
    }),
    mini_schemas/* strictObject */.rej({ kind: mini_schemas/* enum */.k5n(['dropped', 'added']), cluster: mini_schemas/* string */.YjP(), ...about }),
    mini_schemas/* strictObject */.rej({ kind: mini_schemas/* literal */.euz('not-compared'), ...about }),
    mini_schemas/* strictObject */.rej({ kind: mini_schemas/* literal */.euz('base'), base: mini_schemas/* enum */.k5n(['part', 'none']), ...about }),
]);

// EXTERNAL MODULE: ./lib/danger/rule/rules.js + 3 modules
var rules = __webpack_require__(44455);
// EXTERNAL MODULE: ./lib/plan/effect/held.js
var held = __webpack_require__(63454);
// EXTERNAL MODULE: ./lib/problem/catalog.js
var catalog = __webpack_require__(780);
;// CONCATENATED MODULE: ./lib/review/packed-gains.js



/**
 * The JSON of gains: what is gained together is written once for all who gain it. Thousands of subjects gain the same
 * few things, each in a namespace of its own.
 */
function packedGains(gains) {
    const atPlaces = [
        ...Map.groupBy(gains, ({ subject, scope }) => JSON.stringify([subject, scope])).values(),
    ].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const { subject, scope } = first;
        return [{ subject, scope, shapes: [first, ...others].map(shapeOf) }];
    });
    const alike = Map.groupBy(atPlaces, ({ shapes }) => JSON.stringify(shapes));
    return [...alike.values()].map((places) => {
        const bySubject = Map.groupBy(places, ({ subject }) => subject);
        const holders = [...bySubject].map(([subject, own]) => [subject, own.map(({ scope }) => scope)]);
        return [places[0]?.shapes ?? [], holders];
    });
}
function shapeOf({ rule, level, names, told: { base, through, where } }) {
    const ways = through.map(({ role, group }) => group === undefined ? [role] : [role, group]);
    return [rule, level, names, base, ways, where === undefined ? null : [where.file, where.line]];
}
const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const shape = schemas/* tuple */.PVZ([
    schemas/* enum */.k5n([...catalogue/* DANGER_IDS */.FH, 'masters', 'write']),
    schemas/* enum */.k5n(['critical', 'high', 'medium']),
    texts,
    schemas/* enum */.k5n(held/* BASES */.NY),
    schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* tuple */.PVZ([schemas/* string */.YjP()]), schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()])])),
    schemas/* union */.KCZ([schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* int */.Whr()]), schemas/* null */.chJ()]),
]);
/** The way back of `packedGains`; in another order. */
const unpackedGains = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* array */.YOg(shape), schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), texts]))]))
    .transform((groups) => groups.flatMap(([shapes, holders]) => holders.flatMap(([subject, scopes]) => scopes.flatMap((scope) => shapes.map(([rule, level, names, base, ways, where]) => ({
    subject,
    rule,
    level,
    scope,
    names,
    told: {
        base,
        through: ways.map(([role, group]) => (group === undefined ? { role } : { role, group })),
        ...(where === null ? {} : { where: { file: where[0], line: where[1] } }),
    },
}))))));

;// CONCATENATED MODULE: ./lib/review/packed-head.js






/** The JSON of the top of a plan's text. */
function packedHead({ clusters, ...head }) {
    return { ...head, clusters: clusters.map(packedCluster) };
}
function packedCluster({ gains, ...cluster }) {
    return { ...cluster, gains: packedGains(gains) };
}
const count = schemas/* int */.Whr().check(api/* _nonnegative */.UI());
const place = schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr() });
const errors = {
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({
        code: schemas/* enum */.k5n(Object.keys(catalog/* CATALOG */.W)),
        message: schemas/* string */.YjP(),
        fix: schemas/* string */.YjP(),
        at: place.optional(),
        object: schemas/* string */.YjP().optional(),
    })),
    moreErrors: count,
};
const merging = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('applies'), signed: schemas/* boolean */.zMY(), uncompared: schemas/* string */.YjP().optional() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('gate') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('other-branch'), base: schemas/* string */.YjP(), applied: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('other-workflow'),
        workflow: schemas/* string */.YjP(),
        brought: schemas/* enum */.k5n(['added', 'changed']),
        applied: schemas/* string */.YjP(),
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('unsigned') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('too-long'), grave: count }),
]);
const target = schemas/* object */.Ikc({
    cluster: schemas/* string */.YjP(),
    door: schemas/* enum */.k5n(['eks', 'context', 'directory']),
    region: schemas/* string */.YjP().optional(),
    account: schemas/* string */.YjP().optional(),
    arn: schemas/* string */.YjP().optional(),
    context: schemas/* string */.YjP().optional(),
    kubeconfig: schemas/* string */.YjP().optional(),
    directory: schemas/* string */.YjP().optional(),
    endpoint: schemas/* string */.YjP().optional(),
});
const parts = schemas/* array */.YOg(schemas/* enum */.k5n(rules/* CATALOGUE_RULES */.U.map(({ id }) => id)));
const powers = schemas/* array */.YOg(schemas/* object */.Ikc({ power: schemas/* enum */.k5n(held/* POWERS */.lZ), parts, subjects: count }));
const packed_head_texts = schemas/* array */.YOg(schemas/* string */.YjP());
const by = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('row'),
        groups: packed_head_texts,
        beneath: schemas/* literal */.euz(true).optional(),
        nodes: schemas/* literal */.euz(true).optional(),
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('account') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('entry'), groups: packed_head_texts.optional() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('policy'), policy: schemas/* string */.YjP(), scope: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('binding'), role: schemas/* string */.YjP(), bindings: packed_head_texts, holders: packed_head_texts }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('rules'), rules: packed_head_texts, more: count }),
]);
const newcomers = schemas/* object */.Ikc({
    shown: schemas/* array */.YOg(schemas/* object */.Ikc({
        subject: schemas/* string */.YjP(),
        power: schemas/* enum */.k5n([...held/* POWERS */.lZ, 'unknown']),
        parts,
        scopes: packed_head_texts,
        by,
    })),
    more: count,
    unknown: schemas/* literal */.euz(true).optional(),
});
const cluster = schemas/* object */.Ikc({
    cluster: schemas/* string */.YjP(),
    target,
    home: schemas/* string */.YjP().optional(),
    counts: schemas/* object */.Ikc({
        total: count,
        add: count,
        change: count,
        remove: count,
        move: count.default(0),
        adopt: count,
        adoptAndChange: count,
    }),
    adopts: schemas/* object */.Ikc({ rows: count, objects: count, entries: count.optional() }),
    unread: schemas/* literal */.euz(true).optional(),
    ...errors,
    gains: unpackedGains,
    losses: schemas/* array */.YOg(schemas/* object */.Ikc({
        power: schemas/* enum */.k5n(held/* POWERS */.lZ),
        parts,
        scopes: schemas/* array */.YOg(schemas/* string */.YjP()),
        subjects: schemas/* array */.YOg(schemas/* string */.YjP()),
        more: count,
        where: schemas/* array */.YOg(place),
    })),
    grants: powers,
    takes: powers,
    policy: schemas/* array */.YOg(policyDifference),
    unmanagedRemoved: count,
    objectsRemoved: count.optional(),
    entriesRemoved: count.optional(),
    returnedAdmins: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    newcomers: newcomers.optional(),
});
/** The way back of `packedHead`. */
const unpackedHead = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    docs: schemas/* string */.YjP(),
    repository: schemas/* object */.Ikc({ url: schemas/* string */.YjP(), commit: schemas/* string */.YjP() }).optional(),
    merging,
    ...errors,
    clusters: schemas/* array */.YOg(cluster),
    replaces: schemas/* object */.Ikc({ why: schemas/* string */.YjP(), by: schemas/* array */.YOg(schemas/* string */.YjP()) }).optional(),
    repairs: schemas/* literal */.euz(true).optional(),
    leavesNodes: schemas/* literal */.euz(true).optional(),
    rushesEntries: schemas/* literal */.euz(true).optional(),
});

;// CONCATENATED MODULE: ./lib/review/packed-shown.js

/** The JSON of what was shown of one cluster; atoms of one subject name it once. */
function packedShown(shown) {
    const { digest } = shown;
    switch (shown.kind) {
        case 'atoms': {
            const subjects = Map.groupBy(shown.atoms, ({ subject }) => subject);
            return [
                digest,
                'atoms',
                [...subjects].map(([subject, atoms]) => [subject, ...atoms.map(packedFact)]),
            ];
        }
        case 'hashes':
            return [digest, 'hashes', shown.hashes.join('')];
        case 'digest':
            return [digest];
    }
}
function packedFact({ fact, before, after }) {
    return [fact, before, after];
}
const packed_shown_text = schemas/* string */.YjP().nullable();
const subject = schemas/* tuple */.PVZ([schemas/* string */.YjP()], schemas/* tuple */.PVZ([schemas/* string */.YjP(), packed_shown_text, packed_shown_text]))
    .transform(([name, ...facts]) => facts.map(([fact, before, after]) => ({ subject: name, fact, before, after })));
/** The way back of `packedShown`. */
const unpackedShown = schemas/* union */.KCZ([
    schemas/* tuple */.PVZ([schemas/* string */.YjP()]).transform(([digest]) => ({ kind: 'digest', digest })),
    schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* literal */.euz('atoms'), schemas/* array */.YOg(subject)])
        .transform(([digest, kind, subjects]) => ({ kind, digest, atoms: subjects.flat() })),
    schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* literal */.euz('hashes'), schemas/* string */.YjP().regex(/^(?:[A-Za-z0-9+/]{12})*$/)])
        .transform(([digest, kind, hashes]) => ({ kind, digest, hashes: hashes.match(/.{12}/g) ?? [] })),
]);

;// CONCATENATED MODULE: ./lib/review/record.js





/** More is not read: a few thousand characters can inflate to gigabytes. */
const INFLATED_LIMIT = 8_000_000;
/**
 * The hidden line of a comment: JSON, compressed, in base64. That alphabet has no `-` and no `>`, so no name in it can
 * end the HTML comment.
 */
function writeRecord(record) {
    const { format, commit, run, version, head, shown, drift } = record;
    const json = JSON.stringify([
        format,
        commit,
        run,
        version,
        packedHead(head),
        shown.map(packedShown),
        drift.map(packedDrift),
    ]);
    const size = Buffer.byteLength(json);
    const data = (0,external_node_zlib_.brotliCompressSync)(json, {
        params: { [external_node_zlib_.constants.BROTLI_PARAM_QUALITY]: 9, [external_node_zlib_.constants.BROTLI_PARAM_SIZE_HINT]: size },
    }).toString('base64');
    return { record, json, block: `<!-- eks-access:record ${data} -->` };
}
/** How many characters the line of a record takes. Infinite where nobody could read it. */
function recordLength(record) {
    const { json, block } = writeRecord(record);
    return Buffer.byteLength(json) > INFLATED_LIMIT ? Number.POSITIVE_INFINITY : block.length;
}
/** The record on a line of a comment; `undefined` where there is none that this version reads. */
function readRecord(line) {
    const data = /^<!-- eks-access:record ([A-Za-z0-9+/]{1,70000}={0,2}) -->$/.exec(line)?.[1];
    if (data === undefined)
        return undefined;
    const json = inflated(data);
    const result = recordSchema.safeParse(json === undefined ? undefined : parsed(json));
    if (json === undefined || !result.success)
        return undefined;
    const [format, commit, run, version, head, shown, drift] = result.data;
    return { record: { format, commit, run, version, head, shown, drift }, json, block: line };
}
const recordSchema = schemas/* tuple */.PVZ([
    schemas/* int */.Whr(),
    schemas/* string */.YjP(),
    schemas/* string */.YjP(),
    schemas/* string */.YjP(),
    unpackedHead,
    schemas/* array */.YOg(unpackedShown),
    schemas/* array */.YOg(unpackedDrift),
]);
function inflated(data) {
    try {
        return (0,external_node_zlib_.brotliDecompressSync)(Buffer.from(data, 'base64'), { maxOutputLength: INFLATED_LIMIT }).toString('utf8');
    }
    catch {
        return undefined;
    }
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 16239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   choiceOf: () => (/* binding */ choiceOf),
/* harmony export */   savedBy: () => (/* binding */ savedBy),
/* harmony export */   writeResult: () => (/* binding */ writeResult)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19394);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63808);
/* harmony import */ var _own_comments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12051);
/* harmony import */ var _write_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62775);





/**
 * Brings the comment about what became of a pull request's plan up to date, or makes it. It is never read as a review,
 * and the comment with the plan stays as people saw it.
 *
 * @throws GitHubError
 */
async function writeResult(github, wanted) {
    const { pr, file, choice, done, saved } = wanted;
    const newest = async () => (await (0,_own_comments_js__WEBPACK_IMPORTED_MODULE_3__/* .ownComments */ .D)(github, { pr, file, kind: 'result' })).findLast(({ marker }) => marker.choice === choice);
    const there = await newest();
    if (there !== undefined && wanted.keeps(there.marker))
        return (0,_write_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .written */ .M)(there.comment);
    if (there === undefined && wanted.onlyBesidePlan === true) {
        const plans = await (0,_own_comments_js__WEBPACK_IMPORTED_MODULE_3__/* .ownComments */ .D)(github, { pr, file, kind: 'plan' });
        if (plans.length === 0)
            return undefined;
    }
    // A run that finishes what another one began has not saved what that one saved.
    const marker = fitting({
        kind: 'result',
        file,
        done,
        ...(choice === undefined ? {} : { choice }),
        saved: joined(there?.marker.saved ?? {}, saved),
    });
    const body = (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .writeBody */ .Oy)({ marker, text: wanted.text(_body_js__WEBPACK_IMPORTED_MODULE_1__/* .BODY_LIMIT */ .Th - (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .writeMarker */ .e)(marker).length) });
    if (there === undefined) {
        const find = async () => (await newest())?.comment;
        return (0,_write_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .written */ .M)(await (0,_write_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .createOnce */ .U)(github, { pr, body, find }));
    }
    return (0,_write_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .written */ .M)(await github.updateComment(there.comment.id, body));
}
/** Short, whatever the clusters that a run is for; absent where it is for all of the file. */
function choiceOf(selectors) {
    if (selectors.length === 0)
        return undefined;
    const sorted = [...new Set(selectors)].sort();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 16);
}
/**
 * `dataHash` of what applies of a commit have saved of a cluster's aws-auth, by the result comments of the pull requests
 * that brought it, as far as they are this token's own.
 *
 * @throws GitHubError
 */
async function savedBy(github, about) {
    const { commit, branch, file, cluster } = about;
    const pulls = await github.pullRequestsBehind(commit, branch, 'old');
    const comments = await Promise.all(pulls.map(({ number }) => (0,_own_comments_js__WEBPACK_IMPORTED_MODULE_3__/* .ownComments */ .D)(github, { pr: number, file, kind: 'result' })));
    return new Set(comments.flat().flatMap(({ marker }) => hashesOf(marker.saved ?? {}, cluster)));
}
function hashesOf(saved, cluster) {
    return Object.hasOwn(saved, cluster) ? (saved[cluster] ?? []) : [];
}
function joined(one, other) {
    const clusters = new Set([...Object.keys(one), ...Object.keys(other)]);
    return Object.fromEntries([...clusters].map((name) => [name, [...new Set([...hashesOf(one, name), ...hashesOf(other, name)])]]));
}
/** A marker that is too long is no marker. Without the hashes nothing is known of what was saved. */
const MARKER_LIMIT = 15_000;
function fitting({ saved, ...marker }) {
    if (saved === undefined || Object.keys(saved).length === 0)
        return marker;
    const whole = { ...marker, saved };
    return (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .writeMarker */ .e)(whole).length > MARKER_LIMIT ? marker : whole;
}


/***/ }),

/***/ 127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ writeSignature),
/* harmony export */   Bc: () => (/* binding */ readSignature),
/* harmony export */   Xf: () => (/* binding */ SIGNATURE_LIMIT)
/* harmony export */ });
/**
 * The hidden line of a comment that holds the signature of its record and text. A JSON Web Token is spelled with `-`
 * and `_`, and two `-` could end the HTML comment: they are `+` and `/` here.
 *
 * @throws Error for what has not the form of such a token
 */
function writeSignature(jwt) {
    const line = `${START}${jwt.replaceAll('-', '+').replaceAll('_', '/')}${END}`;
    if (readSignature(line) !== jwt)
        throw new Error('GitHub returned an ID token that is not valid');
    return line;
}
/** The token of such a line; `undefined` for any other. */
function readSignature(line) {
    if (line.length > SIGNATURE_LIMIT)
        return undefined;
    const [, data] = /^<!-- eks-access:signature ([A-Za-z0-9+/]+(?:\.[A-Za-z0-9+/]+){2}) -->$/.exec(line) ?? [];
    return data?.replaceAll('+', '-').replaceAll('/', '_');
}
const START = '<!-- eks-access:signature ';
const END = ' -->';
/** How long the line can be. A token has about 2,000 characters, with all claims and long names some more. */
const SIGNATURE_LIMIT = 6_000;


/***/ }),

/***/ 62775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ written),
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var _github_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62224);

function written({ id, url }) {
    return { id, url };
}
/**
 * Makes a comment, once: where the answer is lost, `find` looks whether it was stored before it is asked for again.
 *
 * @throws GitHubError
 */
async function createOnce(github, about) {
    const { pr, body, find } = about;
    try {
        return await github.createComment(pr, body);
    }
    catch (error) {
        if (!(error instanceof _github_port_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && error.kind === 'unavailable'))
            throw error;
        const stored = await find();
        return stored === undefined
            ? await github.createComment(pr, body)
            : await github.updateComment(stored.id, body);
    }
}


/***/ }),

/***/ 62816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ hiddenJson)
/* harmony export */ });
/** A value as JSON in ASCII that can stand in an HTML comment: no name in it can end that. */
function hiddenJson(value) {
    // Only JSON's own punctuation and plain words stay: `<`, `>` and `-` could end the comment, `@` could call a
    // person, and GitHub may normalise what is not ASCII.
    return JSON.stringify(value).replace(/[^A-Za-z0-9 {}[\]":,._/\\]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};
