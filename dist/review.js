export const id = 7435;
export const ids = [7435];
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

/***/ 20624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ judgeContent)
});

// EXTERNAL MODULE: ./lib/render/head/head.js + 2 modules
var head = __webpack_require__(19866);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./lib/review/signature/audience.js
var audience = __webpack_require__(84247);
;// CONCATENATED MODULE: ./lib/review/signature/issuer.js
/**
 * Who issues the ID tokens of a GitHub, exactly: https://docs.github.com/en/actions/reference/security/oidc, for
 * GitHub Enterprise Cloud with data residency and GitHub Enterprise Server the pages of the same name.
 *
 * @param serverUrl GITHUB_SERVER_URL: `https://github.com`, `https://octo.ghe.com`, `https://github.example.com`
 */
function issuerOf(serverUrl) {
    const { origin } = new URL(serverUrl);
    if (origin === GITHUB_COM)
        return ISSUER;
    const [, tenant] = /^https:\/\/([a-z0-9-]+)\.ghe\.com$/.exec(origin) ?? [];
    return tenant === undefined ? `${origin}/_services/token` : `https://token.actions.${tenant}.ghe.com`;
}
/** On github.com an enterprise can have its name put behind the issuer of all its tokens. */
function isIssuerOf(issuer, serverUrl) {
    const own = issuerOf(serverUrl);
    return issuer === own || (own === ISSUER && ENTERPRISE_ISSUER.test(issuer));
}
const GITHUB_COM = 'https://github.com';
const ISSUER = 'https://token.actions.githubusercontent.com';
const ENTERPRISE_ISSUER = /^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9_-]+$/;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/review/signature/jwt.js
var signature_jwt = __webpack_require__(5264);
// EXTERNAL MODULE: ./lib/review/signature/verdict.js
var verdict = __webpack_require__(71984);
;// CONCATENATED MODULE: ./lib/review/signature/judge-token.js




/**
 * Judges whether GitHub gave this token to a run of this workflow for this pull request, to sign just this. That it has
 * expired does not matter: it is no key to anything here. What the claims mean:
 * https://docs.github.com/en/actions/reference/security/oidc
 */
function judgeToken(jwt, about) {
    const token = (0,signature_jwt/* readJwt */.u)(jwt);
    if (token === undefined)
        return (0,verdict/* notGenuine */.n)('it is not a JSON Web Token');
    const forged = whyForged(token, about);
    if (forged !== undefined)
        return (0,verdict/* notGenuine */.n)(forged);
    const read = claimsSchema.safeParse(token.claims);
    if (!read.success) {
        const [claim] = read.error.issues.map(({ path }) => path.join('.'));
        return (0,verdict/* notGenuine */.n)(`its claim ${claim} is missing or not valid`);
    }
    const claims = read.data;
    const foreign = whyForeign(claims, about);
    if (foreign !== undefined)
        return (0,verdict/* notGenuine */.n)(foreign);
    const jobWorkflow = jobWorkflowOf(claims, about);
    if (jobWorkflow === undefined) {
        return (0,verdict/* notGenuine */.n)(`its job is defined in ${quoted(claims.job_workflow_ref)}, which a branch can change`);
    }
    const { sha, iat, run_id: runId, run_attempt: runAttempt, workflow_sha: workflowSha = sha } = claims;
    return { kind: 'genuine', run: { sha, iat, runId, runAttempt, workflowSha, jobWorkflow } };
}
const headerSchema = schemas/* object */.Ikc({ alg: schemas/* string */.YjP(), kid: schemas/* string */.YjP() });
/** Only RS256 is taken, whatever the header says: a key's text is public, and could be the secret of HS256. */
function whyForged({ header, signed, signature }, { keys, issuer }) {
    const read = headerSchema.safeParse(header);
    if (!read.success)
        return 'it has no algorithm or no key';
    const { alg, kid } = read.data;
    if (alg !== 'RS256')
        return `it is signed with ${quoted(alg)}, not with RS256`;
    const key = keys.find((one) => one.kid === kid);
    if (key === undefined)
        return `its key ${quoted(kid)} is not, or no longer, a key of ${issuer}`;
    const { kty, n, e } = key;
    const publicKey = (0,external_node_crypto_.createPublicKey)({ key: { kty, n, e }, format: 'jwk' });
    return (0,external_node_crypto_.verify)('RSA-SHA256', Buffer.from(signed), publicKey, signature)
        ? undefined
        : 'it was not signed by GitHub, or was changed afterwards';
}
const commit = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const number = schemas/* string */.YjP().regex(/^\d+$/);
const claimsSchema = schemas/* object */.Ikc({
    iss: schemas/* string */.YjP(),
    // A list could name this audience beside others.
    aud: schemas/* string */.YjP(),
    repository_id: number,
    event_name: schemas/* string */.YjP(),
    ref: schemas/* string */.YjP(),
    base_ref: schemas/* string */.YjP(),
    sha: commit,
    workflow_ref: schemas/* string */.YjP(),
    // Older servers do not give these two.
    workflow_sha: commit.optional(),
    job_workflow_sha: commit.optional(),
    job_workflow_ref: schemas/* string */.YjP(),
    run_id: number,
    run_attempt: number,
    iat: schemas/* int */.Whr().positive(),
});
function whyForeign(claims, about) {
    const { issuer, audience, repositoryId, defaultBranch } = about;
    if (claims.iss !== issuer)
        return `it was issued by ${quoted(claims.iss)}, not by ${issuer}`;
    if (claims.aud !== audience)
        return 'it signs another record or another text';
    if (claims.repository_id !== repositoryId)
        return `it is for the repository with the ID ${claims.repository_id}, not ${repositoryId}`;
    if (claims.event_name !== 'pull_request')
        return `it is for a run on the event ${quoted(claims.event_name)}, not on pull_request`;
    if (claims.ref !== mergeRef(about))
        return `it is for ${quoted(claims.ref)}, not for ${mergeRef(about)}`;
    if (claims.base_ref !== defaultBranch)
        return `it is for a pull request to ${quoted(claims.base_ref)}, not to ${defaultBranch}`;
    if (claims.workflow_ref !== workflowRef(about))
        return `it is for the workflow ${quoted(claims.workflow_ref)}, not for ${workflowRef(about)}`;
    return undefined;
}
function mergeRef({ pull }) {
    return `refs/pull/${pull}/merge`;
}
function workflowRef(about) {
    return `${about.repository}/${about.workflow}@${mergeRef(about)}`;
}
/** Undefined for a file of this repository at a ref that is neither the run's own nor the default branch. */
function jobWorkflowOf(claims, about) {
    if (claims.job_workflow_ref === workflowRef(about))
        return { kind: 'own' };
    const [, file = '', ref = ''] = /^([^@]+)@(.+)$/.exec(claims.job_workflow_ref) ?? [];
    const [owner = '', name = '', ...path] = file.split('/');
    if (path.length === 0)
        return undefined;
    if (`${owner}/${name}`.toLowerCase() !== about.repository.toLowerCase())
        return { kind: 'elsewhere', file };
    if (ref === `refs/heads/${about.defaultBranch}`)
        return { kind: 'default-branch' };
    if (ref !== mergeRef(about))
        return undefined;
    return { kind: 'beside', path: path.join('/'), sha: claims.job_workflow_sha ?? claims.sha };
}
/** It may come from whoever wrote the comment. */
function quoted(text) {
    return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}

;// CONCATENATED MODULE: ./lib/review/signature/verify.js






/**
 * Judges whether GitHub signed a record and its text for a plan run of the pull request. Whether that run was of the
 * default branch's own workflow is what `witness` asks.
 *
 * @throws GitHubError where GitHub, or the issuer, cannot be asked: then nothing is known
 */
async function verifySignature(github, jwt, about) {
    const { repositoryId, workflow, serverUrl } = about;
    if (repositoryId === undefined)
        return (0,verdict/* notGenuine */.n)('this server does not return the ID of the repository');
    if (workflow === undefined)
        return (0,verdict/* notGenuine */.n)('the workflow of this run is not in .github/workflows of this repository');
    // Not written by this program; see audienceOf.
    if (about.record.includes('\n'))
        return (0,verdict/* notGenuine */.n)('its record has more than one line');
    const named = issuer.safeParse((0,signature_jwt/* readJwt */.u)(jwt)?.claims);
    if (!named.success)
        return (0,verdict/* notGenuine */.n)('it is not a JSON Web Token, or has no issuer');
    const { iss } = named.data;
    if (!isIssuerOf(iss, serverUrl))
        return (0,verdict/* notGenuine */.n)(`it was issued by ${JSON.stringify(iss.slice(0, 200))}, not by ${issuerOf(serverUrl)}`);
    return judgeToken(jwt, {
        ...about,
        repositoryId,
        workflow,
        keys: await github.signingKeys(iss),
        issuer: iss,
        audience: (0,audience/* audienceOf */.O)(about.record, about.text),
    });
}
const issuer = schemas/* object */.Ikc({ iss: schemas/* string */.YjP() });

;// CONCATENATED MODULE: ./lib/review/content.js


/**
 * Whether the visible text begins with the top that the record stands for, whatever version wrote it, and whether the
 * signature, where there is one, is GitHub's over exactly this record and this text.
 *
 * @throws GitHubError where GitHub's keys cannot be read
 */
async function judgeContent(github, { text, packed, signature }, signer) {
    if (packed === undefined)
        return { kind: 'unsound', why: 'has no record that this version can read' };
    const { record, json } = packed;
    if (record.format !== head/* HEAD_FORMAT */.xT)
        return { kind: 'unsound', why: 'was written by a version whose comments this version cannot read' };
    if (!beginsWith(text, (0,head/* headMarkdown */.Yu)(record.head)))
        return { kind: 'unsound', why: 'begins with something other than its record says' };
    if (signature === undefined)
        return { kind: 'sound', record };
    const verdict = await verifySignature(github, signature, { ...signer, record: json, text });
    return verdict.kind === 'genuine'
        ? { kind: 'sound', record, run: verdict.run }
        : { kind: 'unsound', why: `has no valid signature of GitHub: ${verdict.why}` };
}
/** A top that ends in the middle of a line is another one. */
function beginsWith(text, top) {
    const end = top.trimEnd();
    return text === end || text.startsWith(`${end}\n`);
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

/***/ 13974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ currentRevision),
/* harmony export */   p: () => (/* binding */ revisionAtMerge)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19394);
/* harmony import */ var _own_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12051);


/**
 * The text that stood in an own comment when its pull request was merged: the newest one from strictly before that. What
 * somebody did to the comment later does not matter.
 *
 * @throws GitHubError
 */
async function revisionAtMerge(github, comment, mergedAt) {
    return await judged(github, comment, ({ at }) => Date.parse(at) < Date.parse(mergedAt));
}
/**
 * The text that stands there now, where nobody else had a hand in it.
 *
 * @throws GitHubError
 */
async function currentRevision(github, comment) {
    return await judged(github, comment, () => true);
}
async function judged(github, comment, counts) {
    const [viewer, all] = await Promise.all([github.viewer(), github.revisions(comment)]);
    const revisions = all?.filter(counts) ?? neverEdited(comment)?.filter(counts);
    if (revisions === undefined)
        return refused('was edited, and this GitHub server does not say who edited it and what it said before');
    const others = revisions.filter(({ editor }) => !(0,_own_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .sameLogin */ .U)(viewer, editor));
    if (others.length > 0)
        return refused('was edited by somebody else', [...new Set(others.map(({ editor }) => editor))]);
    const deleted = revisions.flatMap((one) => (one.deleted === undefined ? [] : [one.deleted.by]));
    if (deleted.length > 0)
        return refused('has a history from which somebody deleted a revision', [...new Set(deleted)]);
    const [newest, ...older] = revisions;
    if (newest?.body === undefined)
        return refused('has a history without its content');
    const wasSigned = older.some(({ body }) => (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(body ?? '')?.signature !== undefined);
    return { kind: 'found', body: newest.body, at: newest.at, wasSigned, isTold: all !== undefined };
}
/** Without a history only a comment that was never edited says what it said. */
function neverEdited({ createdAt, updatedAt, author, body }) {
    return createdAt === updatedAt ? [{ at: createdAt, editor: author, body }] : undefined;
}
function refused(why, by = []) {
    return { kind: 'refused', why, by };
}


/***/ }),

/***/ 84247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ audienceOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * What the ID token that signs a review is for: GitHub signs the audience that a run asks for, and this one stands for
 * the record and the visible text, byte for byte. JSON has no line end of its own, so that nothing can move from one
 * to the other.
 *
 * @param record the record's JSON
 * @throws Error for a record with a line end, which would not be the only one that signs so
 */
function audienceOf(record, text) {
    if (record.includes('\n'))
        throw new Error('the JSON of a record is one line');
    return `eks-access:review:sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${record}\n${text}`).digest('hex')}`;
}


/***/ }),

/***/ 5264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readJwt)
/* harmony export */ });
/** `undefined` for what is no such token. Nothing but the one spelling of base64url is read: each bit counts. */
function readJwt(text) {
    const parts = text.split('.').map(bytesOf);
    const [header, claims, signature] = parts;
    if (parts.length !== 3 || header === undefined || claims === undefined || signature === undefined) {
        return undefined;
    }
    try {
        return {
            header: JSON.parse(header.toString('utf8')),
            claims: JSON.parse(claims.toString('utf8')),
            signed: text.slice(0, text.lastIndexOf('.')),
            signature,
        };
    }
    catch {
        return undefined;
    }
}
function bytesOf(part) {
    const bytes = Buffer.from(part, 'base64url');
    return bytes.length > 0 && bytes.toString('base64url') === part ? bytes : undefined;
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

/***/ 71984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ notGenuine)
/* harmony export */ });
function notGenuine(why) {
    return { kind: 'not-genuine', why };
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
