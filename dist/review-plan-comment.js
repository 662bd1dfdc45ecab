export const id = 3571;
export const ids = [3571];
export const modules = {

/***/ 7146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ shortDrift),
/* harmony export */   AJ: () => (/* binding */ memoryAfter),
/* harmony export */   Dh: () => (/* binding */ shownDrift),
/* harmony export */   Ue: () => (/* binding */ learns)
/* harmony export */ });
/* harmony import */ var _live_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82431);

/** What somebody saw who saw this plan; in order. */
function shownDrift({ parts }) {
    return { kind: 'keys', keys: [...offered(parts)].toSorted() };
}
/** The same in little room. */
function shortDrift(shown) {
    return shown.kind === 'digest' ? shown : { kind: 'digest', digest: (0,_live_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfKeys */ .yo)(new Set(shown.keys)) };
}
/**
 * What an apply remembers: of what is live after it, what the last one remembered, and what those saw who agreed to the
 * plan. What nobody was shown stays new.
 */
function memoryAfter({ parts }, shown) {
    const now = (0,_live_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfKeys */ .yo)(offered(parts));
    const isWhole = shown.some((one) => one.kind === 'digest' && one.digest === now);
    const seen = new Set(shown.flatMap((one) => (one.kind === 'keys' ? one.keys : [])));
    return (0,_live_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryOf */ .zE)(parts.flatMap((part) => {
        const key = partKey(part);
        const isAgreed = key !== undefined && (isWhole || seen.has(key));
        return part.facts.flatMap((fact) => (isAgreed || fact.isKnown ? [fact.key] : []));
    }));
}
/** Whether it has more than the last apply remembers, so that it must be written even where nothing else is. */
function learns(after, before) {
    if (before === undefined)
        return after.kind === 'digest' || after.keys.size > 0;
    if (after.kind === 'digest')
        return before.kind !== 'digest' || before.digest !== after.digest;
    return before.kind === 'digest' || [...after.keys].some((key) => !before.keys.has(key));
}
function offered(parts) {
    return new Set(parts.flatMap((part) => partKey(part) ?? []));
}
/** Of the facts of a part that are not remembered; `undefined` where all are. */
function partKey({ facts }) {
    const keys = facts.flatMap(({ key, isKnown }) => (isKnown ? [] : [key]));
    return keys.length === 0 ? undefined : (0,_live_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryKey */ .dQ)('shown', ...keys.toSorted());
}


/***/ }),

/***/ 29130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ shownPlans),
/* harmony export */   t: () => (/* binding */ unreviewed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _atom_atom_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46032);
/* harmony import */ var _atom_plan_atoms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39220);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22694);




/** The ways to remember a plan, the most exact first. */
function shownPlans(plan) {
    const { digest } = plan;
    const atoms = (0,_atom_plan_atoms_js__WEBPACK_IMPORTED_MODULE_2__/* .atomsCoveredBy */ .CS)(plan);
    return [
        { kind: 'atoms', digest, atoms },
        { kind: 'hashes', digest, hashes: atoms.map(atomHash) },
        { kind: 'digest', digest },
    ];
}
/**
 * What `plan` would do, where, and under which policy, that none of the reviewed plans of the same cluster showed, in
 * canonical order. Of a plan that does nothing under the same policy there is nothing to review.
 */
function unreviewed(plan, reviewed) {
    if (!(0,_atom_plan_atoms_js__WEBPACK_IMPORTED_MODULE_2__/* .isReviewable */ .Xd)(plan) || reviewed.some(({ digest }) => digest === plan.digest))
        return [];
    const keys = new Set(reviewed.flatMap((shown) => (shown.kind === 'atoms' ? shown.atoms.map(_atom_atom_js__WEBPACK_IMPORTED_MODULE_1__/* .atomKey */ .td) : [])));
    const hashes = new Set(reviewed.flatMap((shown) => (shown.kind === 'hashes' ? shown.hashes : [])));
    // Where no atoms were remembered, that the target is another one is nobody's knowledge.
    const isKnown = keys.size + hashes.size > 0;
    return (0,_atom_plan_atoms_js__WEBPACK_IMPORTED_MODULE_2__/* .atomsOfPlan */ .lp)(plan).filter((atom) => (isKnown || !(0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfTarget */ .VU)(atom)) && !keys.has((0,_atom_atom_js__WEBPACK_IMPORTED_MODULE_1__/* .atomKey */ .td)(atom)) && !hashes.has(atomHash(atom)));
}
/**
 * 72 bits of SHA-256, in 12 characters. A collision would have to be found for an atom that the live cluster and
 * the merged file give; the record is no authority, only a reason to refuse.
 */
function atomHash(atom) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_atom_atom_js__WEBPACK_IMPORTED_MODULE_1__/* .atomKey */ .td)(atom)).digest('base64').slice(0, 12);
}


/***/ }),

/***/ 63571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withdrawPlans: () => (/* binding */ withdrawPlans),
  writePlan: () => (/* binding */ writePlan)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/plan/shown/short-head.js
var short_head = __webpack_require__(3690);
// EXTERNAL MODULE: ./lib/render/head/head.js + 2 modules
var head_head = __webpack_require__(19866);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/review/body.js
var body = __webpack_require__(19394);
// EXTERNAL MODULE: ./lib/plan/shown/shown-drift.js
var shown_drift = __webpack_require__(7146);
// EXTERNAL MODULE: ./lib/plan/shown/shown-plan.js
var shown_plan = __webpack_require__(29130);
// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/review/record.js + 5 modules
var review_record = __webpack_require__(20610);
;// CONCATENATED MODULE: ./lib/review/fit-record.js




/**
 * The record with what was shown of each plan, as exactly as there is room for: first every cluster's facts themselves,
 * then every cluster's hashes of them. Only where that does not fit, the clusters with most facts keep the digest of
 * their plan alone, which must then be met exactly. What is beside the changes has its hashes, or where they are many one
 * digest a cluster.
 *
 * @param plans in the order of `head.clusters`
 * @param limit how many characters the record's line may take
 * @returns `undefined` where it does not fit at all
 */
function fitRecord(draft, plans, limit) {
    const ladders = plans.map(shown_plan/* shownPlans */.g);
    const whole = plans.map((plan) => (0,shown_drift/* shownDrift */.Dh)(plan.drift));
    for (const drift of isShort(whole) ? [whole, whole.map(shown_drift/* shortDrift */.A7)] : [whole.map(shown_drift/* shortDrift */.A7)]) {
        const fits = (shown) => {
            const record = { ...draft, shown, drift };
            return (0,review_record/* recordLength */.YT)(record) <= limit ? record : undefined;
        };
        for (const kind of ['atoms', 'hashes']) {
            const record = fits(ladders.map((ladder) => rung(ladder, kind)));
            if (record !== undefined)
                return record;
        }
        const least = drift === whole ? undefined : byDigests(ladders, fits);
        if (least !== undefined)
            return least;
    }
    return undefined;
}
/** More hashes than these take too much of the room of the text. */
const MOST_KEYS = 500;
function isShort(drift) {
    return (0,count/* sum */.cz)(drift.map((one) => (one.kind === 'keys' ? one.keys.length : 0))) <= MOST_KEYS;
}
/** As few digests as will do, of the longest plans: by halves, since each attempt compresses everything. */
function byDigests(ladders, fits) {
    const longest = [...ladders.keys()].toSorted((one, other) => lengthOf(ladders[other]) - lengthOf(ladders[one]));
    let best;
    let [tooFew, enough] = [0, ladders.length];
    while (tooFew <= enough) {
        const count = Math.floor((tooFew + enough) / 2);
        const digests = new Set(longest.slice(0, count));
        const record = fits(ladders.map((ladder, index) => rung(ladder, digests.has(index) ? 'digest' : 'hashes')));
        if (record === undefined)
            tooFew = count + 1;
        else {
            best = record;
            enough = count - 1;
        }
    }
    return best;
}
function rung(ladder, kind) {
    const found = ladder.find((shown) => shown.kind === kind);
    if (found === undefined)
        throw new Error(`a plan is not shown as ${kind}`);
    return found;
}
function lengthOf(ladder) {
    const [exact] = ladder ?? [];
    return exact?.kind === 'atoms' ? exact.atoms.length : 0;
}

// EXTERNAL MODULE: ./lib/review/marker.js
var review_marker = __webpack_require__(63808);
// EXTERNAL MODULE: ./lib/review/signature/line.js
var line = __webpack_require__(127);
// EXTERNAL MODULE: ./lib/github/port.js
var port = __webpack_require__(62224);
// EXTERNAL MODULE: ./lib/review/signature/audience.js
var audience = __webpack_require__(84247);
;// CONCATENATED MODULE: ./lib/review/signature/sign.js



/** Has GitHub sign a record and its visible text for the run that asks. */
async function signReview(github, { record, text }) {
    try {
        const jwt = await github.idToken((0,audience/* audienceOf */.O)(record, text));
        return jwt === undefined ? { kind: 'not-allowed' } : { kind: 'signed', jwt, line: (0,line/* writeSignature */.Am)(jwt) };
    }
    catch (error) {
        if (error instanceof port/* GitHubError */.y)
            return { kind: 'failed', error };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/review/compose.js









/**
 * Makes the comment of a plan: its text, its record, and GitHub's signature over both. Where GitHub does not sign, the
 * text says so.
 *
 * @throws GitHubError
 */
async function composePlan(github, wanted) {
    const draft = composed(wanted, wanted.head);
    const signing = await signReview(github, { record: draft.packed.json, text: draft.text });
    if (signing.kind === 'signed')
        return asBody(wanted, draft, signing.jwt);
    if (signing.kind === 'failed')
        wanted.onUnsigned(signing.error);
    return asBody(wanted, composed(wanted, unsignedHead(wanted)));
}
function unsignedHead({ head, unsigned }) {
    const { kind } = head.merging;
    // Which workflow signs matters only where one must.
    if (unsigned === 'allow' && (kind === 'applies' || kind === 'other-workflow'))
        return { ...head, merging: { kind: 'applies', signed: false } };
    return kind === 'applies' ? { ...head, merging: { kind: 'unsigned' } } : head;
}
function composed(wanted, about) {
    const marker = (0,review_marker/* writeMarker */.e)(markerOf(wanted));
    const record = recordOf(wanted, wanted.top(about), body/* BODY_LIMIT */.Th - marker.length - line/* SIGNATURE_LIMIT */.Xf);
    const packed = (0,review_record/* writeRecord */.rh)(record);
    const room = body/* BODY_LIMIT */.Th - marker.length - packed.block.length - line/* SIGNATURE_LIMIT */.Xf - LINE_ENDS;
    // As a reader finds it.
    return { packed, text: wanted.text(record.head, room).trimEnd() };
}
function asBody(wanted, { packed, text }, signature) {
    const signed = signature === undefined ? {} : { signature };
    return { packed, body: (0,body/* writeBody */.Oy)({ marker: markerOf(wanted), text, packed, ...signed }) };
}
function markerOf({ file }) {
    return { kind: 'plan', file, done: false };
}
const LINE_ENDS = 10;
/** What stays for all that stands below the top. */
const REST = 1_500;
/** The names of whom losses are about are shortened first; without room for all grave gains it is no review. */
function recordOf(wanted, head, limit) {
    const { commit, run, plans } = wanted;
    for (const one of [head, (0,short_head/* withShortLosses */.os)(head)]) {
        const room = limit - (0,head_head/* headMarkdown */.Yu)(one).length - REST;
        const record = fitRecord({ format: head_head/* HEAD_FORMAT */.xT, commit, run, version: version/* VERSION */.x, head: one }, plans, room);
        if (record !== undefined)
            return record;
    }
    const unseen = (one) => ({
        format: head_head/* HEAD_FORMAT */.xT,
        commit,
        run,
        version: version/* VERSION */.x,
        head: one,
        shown: [],
        drift: [],
    });
    const short = unseen((0,short_head/* withoutGains */.Hb)(head));
    const isShort = (0,head_head/* headMarkdown */.Yu)(short.head).length + (0,review_record/* recordLength */.YT)(short) + REST <= limit;
    return isShort ? short : unseen((0,short_head/* withoutDetails */.DA)(head));
}

// EXTERNAL MODULE: ./lib/review/own-comments.js
var own_comments = __webpack_require__(12051);
// EXTERNAL MODULE: ./lib/review/content.js + 3 modules
var review_content = __webpack_require__(20624);
// EXTERNAL MODULE: ./lib/review/revisions.js
var revisions = __webpack_require__(13974);
;// CONCATENATED MODULE: ./lib/review/standing.js



/** @throws GitHubError */
async function standingOf(github, wanted) {
    const own = (await (0,own_comments/* ownComments */.D)(github, { ...wanted, kind: 'plan' })).at(-1);
    if (own === undefined)
        return { kind: 'none' };
    const broken = (why, by = []) => ({
        kind: 'broken',
        own,
        replaced: { why, by },
    });
    const revision = await (0,revisions/* currentRevision */.h)(github, own.comment);
    if (revision.kind === 'refused')
        return broken(revision.why, revision.by);
    if (revision.wasSigned && own.signature === undefined)
        return broken('was signed by GitHub first, and then written again without a signature');
    const content = await (0,review_content/* judgeContent */.H)(github, own, wanted.signer);
    if (content.kind === 'unsound' || own.packed === undefined)
        return broken(content.kind === 'unsound' ? content.why : 'has no record');
    const { run } = content;
    return {
        kind: 'sound',
        own,
        packed: own.packed,
        mayEdit: revision.isTold,
        ...(run === undefined ? {} : { runId: Number(run.runId) }),
    };
}

// EXTERNAL MODULE: ./lib/review/write-comment.js
var write_comment = __webpack_require__(62775);
;// CONCATENATED MODULE: ./lib/review/plan-comment.js





/**
 * Shows a plan in the one comment of an access file on a pull request. A comment that does not count is replaced by a
 * new one, which names it.
 *
 * @throws GitHubError
 */
async function writePlan(github, wanted) {
    const standing = await standingOf(github, wanted);
    switch (standing.kind) {
        case 'none':
            if (wanted.onlyUpdates === true)
                return { kind: 'none' };
            return { kind: 'written', ...(await create(github, wanted, await composePlan(github, wanted), 0)) };
        case 'broken':
            return { kind: 'written', ...(await replace(github, wanted, standing)) };
        case 'sound': {
            const { own, runId } = standing;
            if (isOvertaken(wanted, standing))
                return { kind: 'overtaken', ...(0,write_comment/* written */.M)(own.comment) };
            const composed = await composePlan(github, { ...wanted, head: withReplaced(wanted, standing) });
            if (runId !== undefined && isSame(standing.packed, composed.packed))
                return { kind: 'same', ...(0,write_comment/* written */.M)(own.comment) };
            if (!standing.mayEdit)
                return { kind: 'written', ...(await succeed(github, wanted, { own, composed, note: newerNote })) };
            return { kind: 'written', ...(0,write_comment/* written */.M)(await github.updateComment(own.comment.id, composed.body)) };
        }
    }
}
/**
 * What a slow run says of an older commit must not stand in the place of what a newer run says. Run ids only grow; only
 * GitHub's word for them counts.
 */
function isOvertaken({ commit, run }, { packed, runId }) {
    return runId !== undefined && packed.record.commit !== commit && runId > Number.parseInt(run, 10);
}
/** That a comment before did not count is said until the merge. Of an unsigned record nothing is taken over. */
function withReplaced({ head }, { packed, runId }) {
    const { replaces } = packed.record.head;
    return runId === undefined || replaces === undefined ? head : { ...head, replaces };
}
/** Whoever agreed to that comment agrees to this one: written again it would be newer than its approvals. */
function isSame(there, now) {
    // As JSON: what is absent and what is undefined are the same, in whatever order.
    const seen = ({ json }) => {
        const [format, commit, _run, _version, ...shown] = JSON.parse(json);
        return [format, commit, ...shown];
    };
    return (0,external_node_util_.isDeepStrictEqual)(seen(there), seen(now));
}
async function create(github, { pr, file }, { body }, after) {
    const find = async () => (await (0,own_comments/* ownComments */.D)(github, { pr, file, kind: 'plan' })).find(({ comment }) => comment.id > after)?.comment;
    return (0,write_comment/* written */.M)(await (0,write_comment/* createOnce */.U)(github, { pr, body, find }));
}
async function replace(github, wanted, { own, replaced }) {
    const head = { ...wanted.head, replaces: replaced };
    const composed = await composePlan(github, { ...wanted, head });
    return await succeed(github, wanted, { own, composed, note: (made) => brokenNote(replaced, made) });
}
/** Makes a new comment, and lets the one before point to it. */
async function succeed(github, wanted, about) {
    const { own, composed, note } = about;
    const made = await create(github, wanted, composed, own.comment.id);
    await github.updateComment(own.comment.id, note(made));
    return made;
}
/**
 * Takes every plan of an access file out of the comments of a pull request: plans are shown in summaries from now on, and
 * what a comment showed before would be out of date and could still count. GitHub keeps what it said in its history.
 *
 * @throws GitHubError
 */
async function withdrawPlans(github, { pr, file, runUrl }) {
    for (const { comment } of await (0,own_comments/* ownComments */.D)(github, { pr, file, kind: 'plan' }))
        await github.updateComment(comment.id, withdrawnNote(runUrl));
}
/** It is never written again, so it says nothing that a later run can change. */
function withdrawnNote(runUrl) {
    return `This comment had a plan, and does not count: the workflow was set to \`comment: never\`. [The run that changed this comment](${runUrl}) has its plan in its summary.\n`;
}
function brokenNote({ why }, { url }) {
    return `The plan in this comment does not count, because it ${why}. [A new comment](${url}) replaces it.\n`;
}
function newerNote({ url }) {
    return `A newer plan is in [another comment](${url}).\n`;
}


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


/***/ })

};
