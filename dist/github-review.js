export const id = 206;
export const ids = [206];
export const modules = {

/***/ 43855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ loosened),
/* harmony export */   bH: () => (/* binding */ VALUE_GUARDS),
/* harmony export */   mQ: () => (/* binding */ loosenedAccounts),
/* harmony export */   w3: () => (/* binding */ LIST_GUARDS)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9615);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90203);


const NAMES = Object.keys(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .GUARD_SETTINGS */ .WV);
const VALUE_GUARDS = NAMES.filter((name) => _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .GUARD_SETTINGS */ .WV[name].kind !== 'list');
const LIST_GUARDS = NAMES.filter((name) => _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .GUARD_SETTINGS */ .WV[name].kind === 'list');
/** What `head` lets pass that `base` did not: nothing where it is as strict or stricter. */
function loosened(base, head) {
    return [
        ...VALUE_GUARDS.filter((guard) => isLaxer(guard, base[guard], head[guard])).map((guard) => ({
            kind: 'value',
            guard,
            from: base[guard] ?? 'not set',
            to: head[guard] ?? 'not set',
        })),
        ...LIST_GUARDS.flatMap((guard) => loosenedList(guard, base[guard], head[guard])),
    ];
}
function isLaxer(guard, base, head) {
    const setting = _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .GUARD_SETTINGS */ .WV[guard];
    if (setting.kind === 'flag')
        return head === setting.laxer && base !== setting.laxer;
    const laxity = setting.laxity;
    return laxity(head) > laxity(base);
}
function loosenedList(guard, before, after) {
    const { names, noLongerNames } = _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .GUARD_SETTINGS */ .WV[guard].laxer({
        before,
        added: withoutThose(after, before),
        gone: withoutThose(before, after),
    });
    return [...named('names', guard, names), ...named('no-longer-names', guard, noLongerNames)];
}
function withoutThose(arns, others) {
    const known = new Set(others.map(_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .arnKey */ .tL));
    return arns.filter((arn) => !known.has((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .arnKey */ .tL)(arn)));
}
function named(kind, guard, arns) {
    if (arns.length === 0)
        return [];
    const shown = someOf(arns);
    return [{ kind, guard, arns: shown, more: arns.length - shown.length }];
}
/** The accounts that `after` names and `before` did not: of their principals no plan warns any more. */
function loosenedAccounts(before, after) {
    const added = after.filter((account) => !before.includes(account));
    if (added.length === 0)
        return [];
    const accounts = someOf(added);
    return [{ kind: 'known-accounts', accounts, more: added.length - accounts.length }];
}
/** One more in full is shorter than "and 1 more". */
function someOf(names) {
    return names.length > SHOWN + 1 ? names.slice(0, SHOWN) : names;
}
const SHOWN = 5;


/***/ }),

/***/ 47903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ findComment),
  U: () => (/* binding */ sameLogin),
  upsertComment: () => (/* binding */ upsertComment)
});

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
;// CONCATENATED MODULE: ./lib/github/marker.js

/** The hidden first line of a comment. It is ASCII, and no name in it can end the HTML comment. */
function writeMarker(record) {
    const { file, head, run, done } = record;
    return `<!-- eks-access:comment ${escaped(JSON.stringify({ v: 1, file, head, run, done }))} -->`;
}
/** The record on the first line of a comment's body; `undefined` where there is none that this version reads. */
function readMarker(body) {
    const json = /^<!-- eks-access:comment (\{[^<>\r\n]*\}) -->[ \t]*(?:\r?\n|$)/.exec(body)?.[1];
    if (json === undefined)
        return undefined;
    const result = recordSchema.safeParse(parsed(json));
    if (!result.success)
        return undefined;
    const { file, head, run, done } = result.data;
    return { file, head, run, done };
}
const recordSchema = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1),
    file: schemas/* string */.YjP(),
    head: schemas/* string */.YjP(),
    run: schemas/* string */.YjP(),
    done: schemas/* boolean */.zMY(),
});
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
// Only JSON's own punctuation and plain words stay: `<`, `>` and `-` could end the comment, `@` could call a
// person, and GitHub may normalise what is not ASCII.
function escaped(json) {
    return json.replace(/[^A-Za-z0-9 {}[\]":,._/\\]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// EXTERNAL MODULE: ./lib/github/record.js + 1 modules
var record = __webpack_require__(12895);
;// CONCATENATED MODULE: ./lib/github/body.js


/** GitHub refuses comments of more than 65,536 characters. What counts as one is not written down: some are left. */
const BODY_LIMIT = 65_000;
function writeBody({ marker, text, review }) {
    const parts = [
        writeMarker(marker),
        text.trimEnd(),
        ...(review === undefined ? [] : ['', (0,record/* writeRecord */.rh)(review)]),
    ];
    return `${parts.join('\n')}\n`;
}
/** `undefined` for a comment without a marker on its first line. */
function readBody(body) {
    const marker = readMarker(body);
    if (marker === undefined)
        return undefined;
    const visible = body.replace(/^[^\n]*\n?/, '').trimEnd();
    const start = visible.lastIndexOf('\n<!-- eks-access:record ');
    const review = start < 0 ? undefined : (0,record/* readRecord */.aE)(visible.slice(start + 1));
    return { marker, text: review === undefined ? visible : visible.slice(0, start).trimEnd(), review };
}

// EXTERNAL MODULE: ./lib/plan/shown-plan.js
var shown_plan = __webpack_require__(81364);
;// CONCATENATED MODULE: ./lib/github/fit-shown.js


/**
 * What the record remembers of each plan: the most exact that fits together. The longest becomes less exact first.
 * Of more clusters than there is room for even as digests, the last ones are forgotten.
 *
 * @param limit how long the block of a record with nothing but these clusters may become
 */
function fitShown(plans, limit = record/* RECORD_LIMIT */.YP) {
    const ladders = plans.map((plan) => (0,shown_plan/* shownPlans */.g)(plan).map((shown) => ({ cluster: plan.cluster, shown })));
    const exact = shownAfter(ladders, []);
    if ((0,record/* recordLength */.YT)(exact) <= limit)
        return exact;
    const steps = longestFirst(ladders);
    const shown = shownAfter(ladders, steps.slice(0, fewestSteps(ladders, steps, limit)));
    while (shown.length > 0 && (0,record/* recordLength */.YT)(shown) > limit)
        shown.pop();
    return shown;
}
function shownAfter(ladders, steps) {
    const rungs = ladders.map(() => 0);
    for (const index of steps)
        rungs[index] = (rungs[index] ?? 0) + 1;
    return ladders.flatMap((ladder, index) => ladder[rungs[index] ?? 0] ?? []);
}
/** All steps down to the digests, each taken by the ladder that is then the longest. */
function longestFirst(ladders) {
    const lengths = ladders.map((ladder) => ladder.map((shown) => (0,record/* recordLength */.YT)([shown])));
    const top = (index) => lengths[index]?.[0] ?? 0;
    const steps = [];
    let open = [...lengths.keys()];
    while (open.length > 0) {
        const longest = open.reduce((long, index) => (top(index) > top(long) ? index : long));
        lengths[longest]?.shift();
        steps.push(longest);
        open = open.filter((index) => (lengths[index]?.length ?? 0) > 1);
    }
    return steps;
}
// By halves: what plans have in common is said once, so only all of them together have a length that is true.
function fewestSteps(ladders, steps, limit) {
    let [tooFew, enough] = [0, steps.length];
    while (enough - tooFew > 1) {
        const half = Math.floor((tooFew + enough) / 2);
        if ((0,record/* recordLength */.YT)(shownAfter(ladders, steps.slice(0, half))) <= limit)
            enough = half;
        else
            tooFew = half;
    }
    return enough;
}

// EXTERNAL MODULE: ./lib/github/port.js
var port = __webpack_require__(62224);
;// CONCATENATED MODULE: ./lib/github/comment.js






/**
 * Brings the one comment of an access file up to date, or makes it.
 *
 * @throws GitHubError
 */
async function upsertComment(github, wanted) {
    const own = await findComment(github, { pr: wanted.pr, file: wanted.record.file });
    if (own !== undefined && wanted.keeps?.(own.marker))
        return result(own.comment, 'unchanged');
    const body = bodyOf(wanted, own);
    if (own !== undefined)
        return update(github, own.comment, body);
    try {
        return result(await github.createComment(wanted.pr, body), 'created');
    }
    catch (error) {
        if (!(error instanceof port/* GitHubError */.y && error.kind === 'unavailable'))
            throw error;
        // The answer was lost, perhaps after the comment was stored: look before asking again.
        const stored = await findComment(github, { pr: wanted.pr, file: wanted.record.file });
        if (stored !== undefined)
            return update(github, stored.comment, body);
        return result(await github.createComment(wanted.pr, body), 'created');
    }
}
/**
 * The newest comment that carries the marker of `file` and was written by the token's own identity. A marker in
 * somebody else's comment counts for nothing.
 *
 * @throws GitHubError
 */
async function findComment(github, wanted) {
    const [viewer, comments] = await Promise.all([github.viewer(), github.listComments(wanted.pr)]);
    const own = comments.flatMap((comment) => {
        const parts = readBody(comment.body);
        return parts?.marker.file === wanted.file && sameLogin(viewer, comment.author)
            ? [{ comment, ...parts }]
            : [];
    });
    return own.reduce((newest, one) => (newest === undefined || one.comment.id > newest.comment.id ? one : newest), undefined);
}
/** An account that is gone has no login; it must not match a viewer that nobody knows. */
function sameLogin(one, other) {
    return other !== '' && one.toLowerCase() === other.toLowerCase();
}
function bodyOf(wanted, there) {
    const { record: marker, text, reviewed } = wanted;
    const draft = reviewed.kind === 'carried' ? there?.review : newReview(marker, reviewed, there?.review);
    const hidden = writeMarker(marker).length + (draft === undefined ? 0 : (0,record/* writeRecord */.rh)(draft).length);
    const visible = text(BODY_LIMIT - hidden - SLACK);
    if (draft === undefined)
        return writeBody({ marker, text: visible, review: undefined });
    const hash = (0,record/* textHash */._t)(visible);
    if (reviewed.kind === 'shown') {
        return writeBody({ marker, text: visible, review: { ...draft, plan: hash, body: hash } });
    }
    // A record that did not fit the text that was there must not become one that fits.
    const body = there !== undefined && (0,record/* textHash */._t)(there.text) === draft.body ? hash : draft.body;
    return writeBody({ marker, text: visible, review: { ...draft, body } });
}
// Line ends, and what another hash may take more when it is deflated.
const SLACK = 200;
function newReview({ head, run }, { plans, context, guards, now }, before) {
    const clusters = fitShown(plans, record/* RECORD_LIMIT */.YP - (0,record/* guardsLength */.JR)(guards));
    const same = before !== undefined && seenIn(before) === seenIn({ clusters, guards });
    const since = same ? before.since : now;
    const unknown = (0,record/* textHash */._t)('');
    const state = (0,record/* stateHash */.ml)(plans, context);
    const told = guards === undefined ? {} : { guards };
    return { head, run, since, plan: unknown, body: unknown, state, version: version/* VERSION */.x, ...told, clusters };
}
/** What somebody who agreed to a comment has agreed to. */
function seenIn({ clusters, guards }) {
    const digests = clusters.map(({ cluster, shown }) => [cluster, shown.digest]).sort();
    return JSON.stringify([digests, guards ?? null]);
}
async function update(github, comment, body) {
    if (sameText(comment.body, body))
        return result(comment, 'unchanged');
    return result(await github.updateComment(comment.id, body), 'updated');
}
// GitHub's editor stores CRLF.
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}
function result(comment, action) {
    return { id: comment.id, url: comment.url, action };
}


/***/ }),

/***/ 12895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YP: () => (/* binding */ RECORD_LIMIT),
  JR: () => (/* binding */ guardsLength),
  aE: () => (/* binding */ readRecord),
  YT: () => (/* binding */ recordLength),
  ml: () => (/* binding */ stateHash),
  _t: () => (/* binding */ textHash),
  rh: () => (/* binding */ writeRecord)
});

// UNUSED EXPORTS: INFLATED_LIMIT

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./lib/access/guard/loosened.js
var loosened = __webpack_require__(43855);
// EXTERNAL MODULE: ./lib/plan/change/canonical-json.js
var canonical_json = __webpack_require__(32097);
;// CONCATENATED MODULE: ./lib/github/record.js





/** How long the hidden block may be, in characters. */
const RECORD_LIMIT = 24_000;
/** More is not read: a few thousand characters can inflate to gigabytes. */
const INFLATED_LIMIT = 4_000_000;
/**
 * The hidden last block of a comment: JSON, deflated, in base64. That alphabet has no `-` and no `>`, so no name in
 * it can end the HTML comment. The caller sees to it that it fits RECORD_LIMIT (`fitShown`).
 */
function writeRecord(record) {
    const { clusters, ...rest } = record;
    return recordBlock({ v: 1, ...rest, clusters: clusters.map(packed) });
}
/** How long the block of a record with these clusters becomes, at most. Infinite where nobody could read it. */
function recordLength(clusters) {
    const json = JSON.stringify(clusters.map(packed));
    if (Buffer.byteLength(json) + ROOM_FOR_REST > INFLATED_LIMIT)
        return Number.POSITIVE_INFINITY;
    return Math.ceil(((0,external_node_zlib_.deflateRawSync)(json, { level: 9 }).length + ROOM_FOR_REST) / 3) * 4 + FRAME.length;
}
/** How much longer a record becomes, at most, that remembers these guards. */
function guardsLength(guards) {
    return guards === undefined ? 0 : Math.ceil((Buffer.byteLength(JSON.stringify({ guards })) / 3) * 4);
}
/** The last block of a comment's body; `undefined` where there is none that this version reads. */
function readRecord(block) {
    const data = /^<!-- eks-access:record ([A-Za-z0-9+/]+={0,2}) -->$/.exec(block)?.[1];
    if (data === undefined || block.length > RECORD_LIMIT)
        return undefined;
    const result = recordSchema.safeParse(inflated(data));
    if (!result.success)
        return undefined;
    const { v: _, ...record } = result.data;
    return record;
}
/** SHA-256, hex, of a visible text, whatever line ends GitHub's editor stored and white space at its end. */
function textHash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text.replaceAll('\r\n', '\n').trimEnd()).digest('hex');
}
/**
 * SHA-256, hex, of all that a plan's visible text is made of beside its head and run: the plans, and in `context` what
 * else the renderer was told. Equal states have equal texts.
 */
function stateHash(plans, context) {
    return (0,external_node_crypto_.createHash)('sha256').update((0,canonical_json/* canonicalJson */.d)({ plans, context })).digest('hex');
}
const FRAME = '<!-- eks-access:record  -->';
// The fields of a record beside its clusters, which are of nearly constant length, and their share of the format.
const ROOM_FOR_REST = 700;
function recordBlock(content) {
    const data = (0,external_node_zlib_.deflateRawSync)(JSON.stringify(content), { level: 9 }).toString('base64');
    return `<!-- eks-access:record ${data} -->`;
}
function inflated(data) {
    try {
        const bytes = (0,external_node_zlib_.inflateRawSync)(Buffer.from(data, 'base64'), { maxOutputLength: INFLATED_LIMIT });
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function packed({ cluster, shown }) {
    const { digest } = shown;
    switch (shown.kind) {
        case 'atoms':
            return [
                cluster,
                digest,
                'atoms',
                shown.atoms.map(({ subject, fact, before, after }) => [subject, fact, before, after]),
            ];
        case 'hashes':
            return [cluster, digest, 'hashes', [...shown.hashes]];
        case 'digest':
            return [cluster, digest];
    }
}
const packedAtom = schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP(), schemas/* string */.YjP().nullable(), schemas/* string */.YjP().nullable()])
    .transform(([subject, fact, before, after]) => ({ subject, fact, before, after }));
const packedCluster = schemas/* union */.KCZ([
    schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()])
        .transform(([cluster, digest]) => ({ cluster, shown: { kind: 'digest', digest } })),
    schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP(), schemas/* literal */.euz('atoms'), schemas/* array */.YOg(packedAtom)])
        .transform(([cluster, digest, kind, atoms]) => ({ cluster, shown: { kind, digest, atoms } })),
    schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP(), schemas/* literal */.euz('hashes'), schemas/* array */.YOg(schemas/* string */.YjP())])
        .transform(([cluster, digest, kind, hashes]) => ({ cluster, shown: { kind, digest, hashes } })),
]);
const namedArns = { arns: schemas/* array */.YOg(schemas/* string */.YjP()), more: schemas/* int */.Whr().check(api/* _nonnegative */.UI()) };
const guardValue = schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* number */.aig(), schemas/* literal */.euz('not set')]);
const loosening = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('value'), guard: schemas/* enum */.k5n(loosened/* VALUE_GUARDS */.bH), from: guardValue, to: guardValue }),
    schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(['names', 'no-longer-names']), guard: schemas/* enum */.k5n(loosened/* LIST_GUARDS */.w3), ...namedArns }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('known-accounts'),
        accounts: schemas/* array */.YOg(schemas/* string */.YjP()),
        more: schemas/* int */.Whr().check(api/* _nonnegative */.UI()),
    }),
]);
const guardComparison = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('compared'),
        with: schemas/* enum */.k5n(['file', 'part', 'defaults']),
        loosened: schemas/* array */.YOg(loosening),
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('unknown') }),
]);
const recordSchema = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1),
    head: schemas/* string */.YjP(),
    run: schemas/* string */.YjP(),
    since: datetime(),
    plan: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    // Older records have none.
    guards: guardComparison.optional(),
    clusters: schemas/* array */.YOg(packedCluster),
});


/***/ }),

/***/ 70206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReview: () => (/* binding */ readReview)
});

// EXTERNAL MODULE: ./lib/plan/shown-plan.js
var shown_plan = __webpack_require__(81364);
;// CONCATENATED MODULE: ./lib/github/review-problem.js
function historyDiverged(cluster, about) {
    const { applied, begun, after, known } = about;
    const standing = begun
        ? `which has begun to be applied to ${cluster},`
        : `which was applied to ${cluster} last,`;
    const fault = known
        ? 'is not part of the history of'
        : 'is not known to GitHub, so it cannot be compared with';
    return {
        code: 'history-diverged',
        severity: 'error',
        where: { cluster },
        message: `Commit ${applied.slice(0, 7)}, ${standing} ${fault} commit ${after.slice(0, 7)}.`,
        found: applied,
        allowed: `an ancestor of ${after}`,
        fix: known
            ? `Merge the branch that holds ${applied.slice(0, 7)}; or, if its changes are to go, ${CONFIRM}.`
            : `Check that the job has \`contents: read\` under \`permissions:\`; if the commit was rewritten or belongs to another repository, ${CONFIRM}.`,
    };
}
function noPullRequest(about) {
    return {
        code: 'no-pull-request',
        severity: 'error',
        where: {},
        message: `No merged pull request brought commit ${about.after.slice(0, 7)} to ${about.branch}, so nobody reviewed a plan of it.`,
        fix: again(about.file),
    };
}
function reviewMissing({ file, pulls, }) {
    const named = pulls.slice(0, 10).map((pull) => `#${pull}`);
    const more = pulls.length - named.length;
    const list = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return {
        code: 'review-missing',
        severity: 'error',
        where: {},
        message: pulls.length === 1
            ? `Pull request ${list} has no comment with a plan of ${file}.`
            : `The pull requests ${list} have no comment with a plan of ${file}.`,
        allowed: 'a comment that was written with the same identity as this run has',
        fix: again(file),
    };
}
function reviewTampered(pull, how) {
    return {
        code: 'review-tampered',
        severity: 'error',
        where: {},
        message: `The plan in the comment on pull request #${pull} ${tamperingWords(how)}.`,
        ...(how.kind === 'edited' ? { found: how.by.join(', ') } : {}),
        fix: `Find out who changed the comment and why. ${again()}`,
    };
}
function tamperingWords(how) {
    switch (how.kind) {
        case 'edited':
            return `was edited by somebody else (${how.by.slice(0, 5).join(', ')})`;
        case 'text':
            return 'is not the text that was written there';
        case 'rendering':
            return 'is not what the plan says';
    }
}
function editsUnknown(pull) {
    return {
        code: 'review-edits-unknown',
        severity: 'warning',
        where: {},
        message: `This GitHub does not tell who edited the comment on pull request #${pull}, so an edit would not be seen.`,
        fix: 'Put an environment with required reviewers before the apply if people with write access are not to be trusted with it.',
    };
}
function reviewOutdated({ number, headSha }, planned) {
    return {
        code: 'review-outdated',
        severity: 'error',
        where: {},
        message: `The plan in the comment on pull request #${number} is of commit ${planned.slice(0, 7)}, but ${headSha.slice(0, 7)} was merged.`,
        found: planned,
        allowed: headSha,
        fix: `Make the plan a required check, so that a pull request waits for it. ${again()}`,
    };
}
function reviewLate({ number, mergedAt }, since) {
    return {
        code: 'review-late',
        severity: 'error',
        where: {},
        message: `The plan in the comment on pull request #${number} appeared after the merge, so nobody agreed to it.`,
        found: since,
        allowed: `before ${mergedAt}`,
        fix: `Make the plan a required check, so that a pull request waits for it. ${again()}`,
    };
}
function approvalMissing(pull, since) {
    return {
        code: 'approval-missing',
        severity: 'error',
        where: {},
        message: `Nobody but its author approved the last commit of pull request #${pull} after its plan appeared.`,
        allowed: `an approval in force after ${since}, by somebody who belongs to the repository`,
        fix: `${again()} Have the new pull request approved after its plan is there.`,
    };
}
const CONFIRM = 'run the workflow by hand with the digest of the plan as confirm-digest';
/** What mends a review that does not count: a merged pull request cannot be reviewed again. */
function again(file = 'the access file') {
    return `Open a new pull request that touches ${file}, review the plan in its comment and merge it: that applies all that is left to do. Or look at the plan of this run and ${CONFIRM}.`;
}

;// CONCATENATED MODULE: ./lib/github/cluster-review.js


/** Reads the pull requests behind a plan, the newest first, until they cover it. */
async function readClusterReview(source, plan) {
    const { cluster, lastApplied } = plan;
    const history = await readHistorySince(source, lastApplied);
    if (history.standing === 'superseded') {
        return { cluster, standing: 'superseded', reviewed: [], pulls: [], problems: [] };
    }
    if (history.standing === 'diverged') {
        const problem = historyDiverged(cluster, { ...history, after: source.after });
        return { cluster, standing: 'diverged', reviewed: [], pulls: [], problems: [problem] };
    }
    const reviews = await readPullReviews(source, plan, history.commits);
    return {
        cluster,
        standing: 'current',
        reviewed: shownOf(reviews, cluster),
        pulls: reviews.map(({ pull }) => pull),
        problems: problemsOf(reviews, source),
    };
}
/**
 * A commit that has begun to be applied counts as one that was: an older one must not bring back what it has taken
 * already. The commits are those since the last one that is whole.
 */
async function readHistorySince(source, { commit, begun }) {
    const history = await source.history(commit);
    if (history.standing === 'diverged')
        return { ...history, applied: commit ?? '', begun: false };
    if (history.standing === 'superseded' || begun?.commit === undefined || begun.commit === commit)
        return history;
    const since = await source.history(begun.commit);
    switch (since.standing) {
        case 'current':
            return history;
        case 'superseded':
            return since;
        case 'diverged':
            return { ...since, applied: begun.commit, begun: true };
    }
}
// So many requests go out at a time. GitHub may not yet have connected the newest commits with their pull requests.
const AT_ONCE = 10;
async function readPullReviews(source, plan, commits) {
    const reviews = new Map();
    for (let start = 0; start < commits.length; start += AT_ONCE) {
        const age = start === 0 ? 'new' : 'old';
        const some = commits.slice(start, start + AT_ONCE);
        const pulls = (await Promise.all(some.map((commit) => source.pullsBehind(commit, age)))).flat();
        for (const review of await Promise.all(pulls.map(source.review)))
            reviews.set(review.pull, review);
        if ((0,shown_plan/* unreviewed */.t)(plan, shownOf([...reviews.values()], plan.cluster)).length === 0)
            break;
    }
    return [...reviews.values()];
}
function shownOf(reviews, cluster) {
    return reviews.flatMap((review) => review.clusters.flatMap((one) => (one.cluster === cluster ? [one.shown] : [])));
}
function problemsOf(reviews, { file, after, branch }) {
    if (reviews.length === 0)
        return [noPullRequest({ file, after, branch })];
    const missing = reviews.flatMap(({ pull, found }) => (found ? [] : [pull]));
    return [
        ...reviews.flatMap(({ problems }) => problems),
        // A repository has many pull requests that are not about access; they are named together.
        ...(missing.length === 0 ? [] : [reviewMissing({ file, pulls: missing })]),
    ];
}

;// CONCATENATED MODULE: ./lib/github/history.js
/**
 * All commits since `applied`, newest first: a run that GitHub dropped or that failed left its commits to this one.
 * Where nothing was applied yet, the commits of the push.
 */
async function readHistory(github, push, applied) {
    if (applied === undefined)
        return { standing: 'current', commits: await readPushed(github, push) };
    const { status, commits } = await github.compare(applied, push.after);
    switch (status) {
        case 'identical':
            // The same run again: what it brought is what was reviewed.
            return { standing: 'current', commits: [push.after] };
        case 'ahead':
            return { standing: 'current', commits: commits.toReversed() };
        case 'behind':
            return { standing: 'superseded' };
        case 'diverged':
            return { standing: 'diverged', known: true };
        case 'unknown':
            return { standing: 'diverged', known: false };
    }
}
async function readPushed(github, { before, after }) {
    if (/^0*$/.test(before))
        return [after];
    // After a forced push the old tip may be gone.
    const { commits } = await github.compare(before, after);
    return commits.length === 0 ? [after] : commits.toReversed();
}

;// CONCATENATED MODULE: ./lib/github/memoised.js
/** Asks once for each first argument, and gives the same promise to everybody who asks again. */
function memoised(ask) {
    const asked = new Map();
    return (key, ...rest) => {
        const known = asked.get(key);
        if (known !== undefined)
            return known;
        const answer = ask(key, ...rest);
        asked.set(key, answer);
        return answer;
    };
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/github/comment.js + 3 modules
var github_comment = __webpack_require__(47903);
// EXTERNAL MODULE: ./lib/github/record.js + 1 modules
var record = __webpack_require__(12895);
;// CONCATENATED MODULE: ./lib/github/pull-review.js




/** Reads what a pull request showed and judges whether it may be taken for what people saw before the merge. */
async function readPullReview(input, pull) {
    const own = await (0,github_comment/* findComment */.h)(input.github, { pr: pull.number, file: input.file });
    if (own?.review === undefined)
        return { pull: pull.number, found: false, clusters: [], problems: [] };
    const review = own.review;
    const problems = [
        ...(await edits(input, pull, own)),
        ...tampering(input, pull, { ...own, review }).map((how) => reviewTampered(pull.number, how)),
        ...(review.head === pull.headSha ? [] : [reviewOutdated(pull, review.head)]),
        ...(isLate(review, pull) ? [reviewLate(pull, review.since)] : []),
        ...(await approval(input, pull, review)),
    ];
    const counts = problems.every(({ severity }) => severity !== 'error');
    return { pull: pull.number, found: true, clusters: counts ? review.clusters : [], problems };
}
async function edits({ github }, pull, { comment }) {
    const [viewer, editors] = await Promise.all([github.viewer(), github.editors(comment)]);
    if (editors === undefined)
        return [editsUnknown(pull.number)];
    const others = editors.filter((editor) => !(0,github_comment/* sameLogin */.U)(viewer, editor));
    return others.length === 0 ? [] : [reviewTampered(pull.number, { kind: 'edited', by: others })];
}
/** Where the text that people read is not the one that the record stands for. */
function tampering({ plans, context, rendered }, { mergedAt }, { comment, text, review }) {
    if ((0,record/* textHash */._t)(text) !== review.body)
        return [{ kind: 'text' }];
    // Only an apply puts another text over the record of a plan, and it comes after the merge.
    if (review.body !== review.plan && Date.parse(comment.updatedAt) < Date.parse(mergedAt)) {
        return [{ kind: 'text' }];
    }
    if (review.version !== version/* VERSION */.x || review.state !== (0,record/* stateHash */.ml)(plans, context))
        return [];
    const texts = rendered(review)?.map(record/* textHash */._t);
    return texts === undefined || texts.includes(review.plan) ? [] : [{ kind: 'rendering' }];
}
// The runner's clock says when a plan appeared and GitHub's when it was merged.
const CLOCKS_DIFFER_MS = 60_000;
/** A plan that appeared after the merge was seen by nobody who agreed to it. */
function isLate({ since }, { mergedAt }) {
    return Date.parse(since) > Date.parse(mergedAt) + CLOCKS_DIFFER_MS;
}
async function approval({ github, requireApprovalAfterPlan }, pull, { since }) {
    if (!requireApprovalAfterPlan)
        return [];
    const approvals = await github.approvals(pull.number);
    const approved = approvals.some(({ author, commit, submittedAt }) => !(0,github_comment/* sameLogin */.U)(author, pull.author) &&
        commit === pull.headSha &&
        Date.parse(submittedAt) >= Date.parse(since));
    return approved ? [] : [approvalMissing(pull.number, since)];
}

;// CONCATENATED MODULE: ./lib/github/review.js




/**
 * Finds what was reviewed of all that this push brings to each cluster.
 *
 * @throws GitHubError where GitHub cannot be asked: then nothing is known, and nothing may be written.
 */
async function readReview(input) {
    const { github, push, file } = input;
    const reviews = new Map();
    const source = {
        file,
        after: push.after,
        branch: push.branch,
        history: memoised((applied) => readHistory(github, push, applied)),
        pullsBehind: memoised((commit, age) => github.pullRequestsBehind(commit, push.branch, age)),
        review: (pull) => {
            const known = reviews.get(pull.number) ?? readPullReview(input, pull);
            reviews.set(pull.number, known);
            return known;
        },
    };
    const all = [];
    // One after the other: what the first one asked, the others know.
    for (const plan of input.plans)
        all.push(await readClusterReview(source, plan));
    return withSharedProblems(all);
}
/** Equal problems of several clusters become one object, so that people are told once. */
function withSharedProblems(reviews) {
    const known = new Map();
    const shared = (problem) => {
        const key = JSON.stringify(problem);
        const first = known.get(key) ?? problem;
        known.set(key, first);
        return first;
    };
    return reviews.map((review) => ({ ...review, problems: review.problems.map(shared) }));
}


/***/ })

};
