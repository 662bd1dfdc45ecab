export const id = 6701;
export const ids = [6701,6488];
export const modules = {

/***/ 61918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ contributorsOf)
/* harmony export */ });
/* harmony import */ var _own_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12051);

/**
 * Who opened a pull request, who wrote and committed each of its commits but merges of the base, and who pushed to its
 * branch. Author and committer of a commit are what its maker typed; who pushed is what GitHub saw.
 *
 * Where GitHub does not say who pushed, as for forks, the rest counts: then it takes a forged address to hide, and the
 * rule of the branch "not by the last pusher" stops that at the merge.
 *
 * @throws GitHubError
 */
async function contributorsOf(github, pull) {
    const { number, headRef } = pull;
    const [viewer, commits, pushes = []] = await Promise.all([
        github.viewer(),
        github.commitsOf(number),
        github.pushes(headRef),
    ]);
    if (commits === undefined)
        return { pull: number, people: opener(pull), unknown: 'it has more commits than GitHub lists' };
    const people = [...opener(pull), ...writers(commits), ...pushers(pull, commits, pushes)];
    const unknown = unknownOpener(pull) ?? unlisted(pull, commits) ?? unknownWriter(commits) ?? workflowAmong(people, viewer);
    return { pull: number, people, ...(unknown === undefined ? {} : { unknown }) };
}
function opener({ author }) {
    return author === '' ? [] : [{ login: author, did: 'opened it' }];
}
function unknownOpener({ author }) {
    return author === '' ? 'the account that opened it was deleted' : undefined;
}
function unlisted({ headSha }, commits) {
    const isListed = commits.some(({ sha }) => sha === headSha);
    return isListed ? undefined : `GitHub does not list its commit ${short(headSha)}`;
}
function writers(commits) {
    return written(commits).flatMap(({ sha, author, committer }) => [
        ...(author === undefined ? [] : [{ login: author, did: `wrote its commit ${short(sha)}` }]),
        ...(committer === undefined ? [] : [{ login: committer, did: `committed ${short(sha)} to it` }]),
    ]);
}
function unknownWriter(commits) {
    const one = written(commits).find(({ author, committer }) => !author || !committer);
    if (one === undefined)
        return undefined;
    const role = one.author === undefined ? 'author' : 'committer';
    return `the email address of the ${role} of commit ${short(one.sha)} belongs to no account`;
}
/**
 * Who pushed last, whatever that was, and who pushed before, where that was more than a merge of the base. A push of
 * something that is no part of the pull request any more brought nothing.
 */
function pushers({ headSha }, commits, pushes) {
    return pushes.flatMap(({ pusher, tip, from }) => {
        const commit = commits.find(({ sha }) => sha === tip);
        if (commit === undefined || pusher === undefined)
            return [];
        const onlyBase = mergesBase(commit, commits) && commit.parents[0] === from;
        return onlyBase && tip !== headSha ? [] : [{ login: pusher, did: `pushed ${short(tip)} to its branch` }];
    });
}
/** Whoever may write to the repository can start a workflow on a branch, and it writes as this run does. */
function workflowAmong(people, viewer) {
    const one = people.find(({ login }) => login === WORKFLOW || (viewer.endsWith('[bot]') && (0,_own_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .sameLogin */ .U)(viewer, login)));
    return one === undefined
        ? undefined
        : `${one.login} ${one.did}, and it is not known who started that workflow`;
}
const WORKFLOW = 'github-actions[bot]';
function written(commits) {
    return commits.filter((commit) => !mergesBase(commit, commits));
}
/**
 * A merge of the base into the branch: GitHub lists what the base does not have, so a parent that is not listed is part
 * of the base.
 */
function mergesBase({ parents }, commits) {
    const isListed = (parent) => commits.some(({ sha }) => sha === parent);
    const [first, ...merged] = parents;
    return first !== undefined && isListed(first) && merged.length > 0 && !merged.some(isListed);
}
function short(sha) {
    return sha.slice(0, 7);
}


/***/ }),

/***/ 86701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startedByNobody: () => (/* binding */ startedByNobody),
  unreleased: () => (/* binding */ unreleased)
});

// EXTERNAL MODULE: ./lib/review/own-comments.js
var own_comments = __webpack_require__(12051);
// EXTERNAL MODULE: ./lib/review/history.js
var review_history = __webpack_require__(56488);
;// CONCATENATED MODULE: ./lib/review/approval/applied.js

/**
 * What came to the default branch after one commit and up to another.
 *
 * @throws GitHubError
 */
async function appliedBy(github, push) {
    const pulls = new Map();
    const direct = [];
    let age = 'new';
    for (const commit of await (0,review_history.readPushed)(github, push)) {
        const behind = await github.pullRequestsBehind(commit, push.branch, age);
        for (const pull of behind)
            pulls.set(pull.number, pull);
        if (behind.length === 0)
            direct.push(commit);
        // GitHub connects the commits of one push with their pull requests together.
        age = 'old';
    }
    return { pulls: [...pulls.values()], pushers: await pushersOf(github, push.branch, direct) };
}
async function pushersOf(github, branch, commits) {
    if (commits.length === 0)
        return [];
    const pushes = (await github.pushes(branch)) ?? [];
    const direct = pushes.filter(({ tip, merged }) => !merged && commits.includes(tip));
    return [...new Set(direct.flatMap(({ pusher }) => (pusher === undefined ? [] : [pusher])))];
}

// EXTERNAL MODULE: ./lib/review/approval/contributors.js
var contributors = __webpack_require__(61918);
// EXTERNAL MODULE: ./lib/review/approval/gate-problem.js
var gate_problem = __webpack_require__(18897);
// EXTERNAL MODULE: ./lib/review/approval/may-write.js
var may_write = __webpack_require__(78905);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./lib/review/signature/jwt.js
var jwt = __webpack_require__(5264);
;// CONCATENATED MODULE: ./lib/review/approval/own-environment.js


/**
 * Reads it from the job's own ID token, which has it from GitHub: no variable of the job says it. The token is believed
 * because GitHub's own service gave it; nobody else sees it, and nothing accepts its audience.
 * https://docs.github.com/en/actions/reference/security/oidc
 *
 * @throws GitHubError
 */
async function ownEnvironment(github) {
    const token = await github.idToken('eks-access:environment');
    if (token === undefined)
        return 'not-known';
    const read = claims.safeParse((0,jwt/* readJwt */.u)(token)?.claims);
    return read.success ? { name: read.data.environment } : 'not-known';
}
const claims = schemas/* object */.Ikc({ environment: schemas/* string */.YjP().optional() });

;// CONCATENATED MODULE: ./lib/review/approval/gate.js






/**
 * Why a run of a push must not apply the digest that it was given; nothing where somebody let the run go on who made
 * nothing of what it applies. People whom GitHub cannot name are no reason here: the reviewers of an environment were
 * chosen by an administrator, and the gate is the way on where a comment does not count.
 *
 * @param about `push.before` may be an older commit: the one that was applied last, so that what an earlier push brought
 * and no run applied counts too
 * @throws GitHubError
 */
async function unreleased(github, { runId, push }) {
    const releasers = await github.releasers(Number(runId));
    if (releasers === undefined)
        return [(0,gate_problem/* releasedByNobody */.GS)('not-known')];
    const gates = gatesOf(releasers, await ownEnvironment(github));
    if (gates.some((logins) => logins.length === 0))
        return [(0,gate_problem/* releasedByNobody */.GS)('nobody')];
    const { people } = await makersOf(github, await appliedBy(github, push));
    for (const logins of gates) {
        const refused = logins.flatMap((login) => {
            const why = whatDid(login, people);
            return why === undefined ? [] : [{ login, why }];
        });
        if (refused.length === logins.length)
            return [(0,gate_problem/* releasedByMakers */.K7)(refused)];
    }
    return [];
}
/**
 * Who released the run, for each environment that counts: whoever released it for one environment has agreed to nothing
 * in another. That is the environment of this job alone; each of the run where it is not known which one that is.
 */
function gatesOf(releasers, own) {
    const all = Map.groupBy(releasers, ({ environment }) => environment.toLowerCase());
    const counted = own === 'not-known'
        ? all.size === 0
            ? [[]]
            : [...all.values()]
        : // GitHub compares names of environments without case.
            [(own.name === undefined ? undefined : all.get(own.name.toLowerCase())) ?? []];
    return counted.map((some) => [...new Set(some.map(({ login }) => login))]);
}
/**
 * Why a run that was started by hand must not apply the digest that was typed: it is the word of whoever started it, who
 * must be a person that may write to the repository. Where the file demands an approval or the gate, it must be somebody
 * else than who made what is applied, and what is not known does not count.
 *
 * @throws GitHubError
 */
async function startedByNobody(github, run) {
    const { actor, review } = run;
    if (actor === '' || actor.endsWith('[bot]'))
        return [(0,gate_problem/* startedWithoutRight */.u8)(actor, 'is not a person: a workflow or an app started the run')];
    const why = await (0,may_write/* whyMayNotWrite */.O)(github, actor);
    if (why !== undefined)
        return [(0,gate_problem/* startedWithoutRight */.u8)(actor, why)];
    if (review.approval !== 'required' && review.gate !== 'required')
        return [];
    const push = { before: run.since ?? '', after: run.commit, branch: run.branch };
    const { people, unknown } = await makersOf(github, await appliedBy(github, push));
    const did = whatDid(actor, people);
    if (did !== undefined)
        return [(0,gate_problem/* startedByMaker */.RU)(actor, did)];
    return unknown === undefined
        ? []
        : [(0,gate_problem/* startedByMaker */.RU)(actor, `may have contributed to what is applied: ${unknown}`)];
}
/** What each of them did, with the number of its pull request. */
async function makersOf(github, { pulls, pushers }) {
    const all = [];
    // One after the other: GitHub asks its clients for that.
    for (const pull of pulls)
        all.push(await (0,contributors/* contributorsOf */.a)(github, pull));
    const [doubt] = all.filter(({ unknown }) => unknown !== undefined);
    return {
        people: [
            ...all.flatMap(({ pull, people }) => people.map(({ login, did }) => ({ login, did: `${did} (pull request #${pull})` }))),
            ...pushers.map((login) => ({ login, did: 'pushed to the default branch' })),
        ],
        ...(doubt === undefined ? {} : { unknown: `about pull request #${doubt.pull}, ${doubt.unknown}` }),
    };
}
function whatDid(login, people) {
    return people.find((one) => (0,own_comments/* sameLogin */.U)(one.login, login))?.did;
}


/***/ }),

/***/ 78905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whyMayNotWrite)
/* harmony export */ });
/**
 * Why somebody has no say in what is applied; `undefined` for people who may write to the repository. It is what GitHub
 * says now: nobody knows what they might do then. Continues "bob …".
 *
 * @throws GitHubError
 */
async function whyMayNotWrite(github, login) {
    switch (await github.permission(login)) {
        case 'admin':
        case 'write':
            return undefined;
        case 'read':
            return 'has only read permission to the repository';
        case 'none':
            return 'has no permission to the repository';
        case undefined:
            return 'may not have write permission to the repository: GitHub does not say';
    }
}


/***/ }),

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

/***/ 56488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullsOfPush: () => (/* binding */ pullsOfPush),
/* harmony export */   readHistory: () => (/* binding */ readHistory),
/* harmony export */   readPushed: () => (/* binding */ readPushed)
/* harmony export */ });
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
            return { standing: 'current', commits: commits.map(({ sha }) => sha).toReversed() };
        case 'behind':
            return (await onBranch(github, push, applied))
                ? { standing: 'superseded' }
                : { standing: 'diverged', known: true };
        case 'diverged':
            return { standing: 'diverged', known: true };
        case 'unknown':
            return { standing: 'diverged', known: false };
    }
}
/** The commits of a push, newest first. */
async function readPushed(github, { before, after }) {
    if (/^0*$/.test(before))
        return [after];
    // After a forced push the old tip may be gone.
    const { commits } = await github.compare(before, after);
    return commits.length === 0 ? [after] : commits.map(({ sha }) => sha).toReversed();
}
/**
 * A commit that is newer than this one counts as applied only where it is part of the default branch: who may edit the
 * ledger could name any commit of any branch.
 */
async function onBranch(github, { branch }, commit) {
    const { status } = await github.compare(commit, branch);
    return status === 'ahead' || status === 'identical';
}
/** The merged pull requests of a push, as soon as one of its commits has some: the newest commit is asked first. */
async function pullsOfPush(github, push) {
    let age = 'new';
    for (const commit of await readPushed(github, push)) {
        const pulls = await github.pullRequestsBehind(commit, push.branch, age);
        if (pulls.length > 0)
            return pulls;
        // GitHub connects the commits of one push with their pull requests together.
        age = 'old';
    }
    return [];
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
