export const id = 3521;
export const ids = [3521];
export const modules = {

/***/ 28276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

;// CONCATENATED MODULE: ./lib/github/id-token-request.js
/** What the job may ask with; `undefined` where it has no `id-token: write`. `process.env` fits. */
function idTokenRequest(env) {
    const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    const token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    return url && token ? { url, token } : undefined;
}

;// CONCATENATED MODULE: ./lib/action/job/open-github.js

/** The repository of this run, with the run's token. Loaded where it is needed only. */
async function openGitHub({ context, env, inputs, onRequest }) {
    const { createGitHub } = await Promise.all(/* import() */[__webpack_require__.e(2779), __webpack_require__.e(232), __webpack_require__.e(8237)]).then(__webpack_require__.bind(__webpack_require__, 98237));
    const { owner, repo, apiUrl } = context;
    const idToken = idTokenRequest(env);
    return createGitHub({ token: inputs.token, owner, repo, apiUrl, idToken, ...(onRequest && { onRequest }) });
}


/***/ }),

/***/ 39897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ partsText)
/* harmony export */ });
/* harmony import */ var _render_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66833);
/* harmony import */ var _render_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89294);
/* harmony import */ var _render_plan_fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11745);



/** As the text of a comment, in so much room. */
function partsText(parts, size, options) {
    return (0,_render_plan_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(parts, { ..._render_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMENT_LIMIT */ .W$, size, visible: _render_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .VISIBLE */ .f9 }, (0,_render_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenedNotice */ .PG)(options));
}


/***/ }),

/***/ 74723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ publishInvalidPlan),
  J: () => (/* binding */ publishPlan)
});

// EXTERNAL MODULE: ./lib/plan/atom/digest.js
var digest = __webpack_require__(46585);
// EXTERNAL MODULE: ./lib/plan/shown/head.js
var shown_head = __webpack_require__(4971);
// EXTERNAL MODULE: ./lib/render/comment.js
var comment = __webpack_require__(66833);
// EXTERNAL MODULE: ./lib/render/head/head.js + 2 modules
var head_head = __webpack_require__(19866);
// EXTERNAL MODULE: ./lib/render/invalid.js
var invalid = __webpack_require__(23799);
// EXTERNAL MODULE: ./lib/render/limits.js
var limits = __webpack_require__(89294);
// EXTERNAL MODULE: ./lib/words/encode.js
var encode = __webpack_require__(27335);
// EXTERNAL MODULE: ./lib/plan/atom/plan-atoms.js + 1 modules
var plan_atoms = __webpack_require__(39220);
;// CONCATENATED MODULE: ./lib/action/review/asks-review.js



/**
 * Whether a pull request's plans ask anything of a reviewer: something to agree to, a line of the caution, a problem of
 * the file, or one that a plan brings. What else they tell, the cluster had before.
 */
function asksReview(shown) {
    const { plans, about, ofFile } = shown;
    return (ofFile.length > 0 ||
        plans.some((plan) => (0,plan_atoms/* isReviewable */.Xd)(plan) || plan.problems.some(({ brought }) => brought === 'plan')) ||
        (0,head_head/* cautionItems */.el)((0,shown_head/* headOf */.Uo)(plans, about)).length > 0);
}

// EXTERNAL MODULE: ./lib/action/review/signer.js
var signer = __webpack_require__(28749);
// EXTERNAL MODULE: ./lib/action/job/publish-comment.js
var publish_comment = __webpack_require__(39897);
// EXTERNAL MODULE: ./lib/action/job/with-github.js
var with_github = __webpack_require__(10162);
;// CONCATENATED MODULE: ./lib/action/job/publish-plan.js











/** Puts the plan into the pull request's comment; an event without a pull request has none. */
async function publishPlan(job, shown) {
    const { plans, options } = shown;
    const url = await planComment(job, {
        ...shown,
        asks: asksReview(shown),
        top: (head) => (0,shown_head/* headOf */.Uo)(plans, head),
        rest: (head, size) => (0,comment/* planBody */.Cr)(head, plans, options, { ...limits/* COMMENT_LIMIT */.W$, size }),
    });
    return { url, digest: (0,digest/* setDigest */.$)(plans) };
}
/** Says in the comment that the file is not valid: a plan of an earlier commit must not stand as if it counted. */
async function publishInvalidPlan(job, shown) {
    const { problems, options } = shown;
    return await planComment(job, {
        ...shown,
        plans: [],
        asks: true,
        top: (head) => (0,shown_head/* invalidHead */.kk)(problems, head),
        rest: (head, size) => (0,publish_comment/* partsText */._)((0,invalid/* invalidParts */.Y)(head, problems, options), size, options),
    });
}
async function planComment(job, { about, unsigned, plans, asks, top, rest }) {
    const { event, context, inputs } = job;
    if (event.kind !== 'pull-request')
        return undefined;
    return await (0,with_github/* withGitHub */.W)(job, 'The comment could not be written', async (github) => {
        const { mergedAt, headSha } = await github.pull(event.number);
        if (mergedAt !== undefined) {
            job.core.notice('The pull request is merged, so its comment stays as people saw it: this plan is in the summary only.');
            return undefined;
        }
        const { withdrawPlans, writePlan } = await Promise.all(/* import() */[__webpack_require__.e(7435), __webpack_require__.e(3571)]).then(__webpack_require__.bind(__webpack_require__, 63571));
        const of = { pr: event.number, file: inputs.file };
        if (inputs.comment === 'never') {
            await withdrawPlans(github, { ...of, runUrl: context.runUrl });
            return undefined;
        }
        const written = await writePlan(github, {
            ...of,
            // Nothing would bring a first comment of an older commit up to date, where the newer one has nothing to show.
            onlyUpdates: inputs.comment === 'changes' && (!asks || headSha !== event.headSha),
            commit: event.headSha,
            run: `${context.runId}.${context.runAttempt}`,
            plans,
            head: about,
            top,
            unsigned,
            signer: { ...(0,signer/* signerOf */.K)(job, event.defaultBranch), pull: event.number },
            onUnsigned: ({ message, fix }) => job.core.warning((0,encode/* annotationText */.xr)(`${message} ${fix}`), { title: 'GitHub did not sign the comment' }),
            text: (head, room) => {
                const text = (0,head_head/* headMarkdown */.Yu)(head);
                return `${text}\n\n${rest(head, Math.min(room, limits/* COMMENT_LIMIT */.W$.size) - text.length - 2)}`;
            },
        });
        tell(job, written);
        return written.kind === 'none' ? undefined : written.url;
    });
}
function tell({ core }, { kind }) {
    if (kind === 'overtaken')
        core.notice('A newer run has shown a newer commit in the comment: this plan is in the summary only.');
}


/***/ }),

/***/ 44307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ publishInvalidApply),
/* harmony export */   l: () => (/* binding */ publishRecord)
/* harmony export */ });
/* harmony import */ var _plan_atom_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46585);
/* harmony import */ var _plan_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98095);
/* harmony import */ var _render_invalid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23799);
/* harmony import */ var _render_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89294);
/* harmony import */ var _render_record_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78476);
/* harmony import */ var _publish_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39897);
/* harmony import */ var _with_github_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10162);







/** Says in the result comment of the pull request that the push merged what was done. */
async function publishRecord(job, shown) {
    const plans = shown.outcomes.map(({ plan }) => plan);
    const statuses = shown.outcomes.map(({ status }) => status);
    const idle = statuses.every((status) => status === 'nothing-to-do' || status === 'superseded');
    const url = await resultComment(job, {
        text: (size) => (0,_publish_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .partsText */ ._)((0,_render_record_record_js__WEBPACK_IMPORTED_MODULE_3__/* .recordParts */ .q)(shown.outcomes, shown.options), size, shown.options),
        done: shown.outcomes.every(_plan_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .isDone */ .$L),
        saved: shown.saved,
        // A re-run finds nothing to do; what the first run did is worth more to a reader than that.
        keeps: idle,
        isNothing: statuses.every((status) => status === 'nothing-to-do'),
    });
    return { url, digest: (0,_plan_atom_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .setDigest */ .$)(plans) };
}
/** Says there that the file is not valid, so that nothing was applied. */
async function publishInvalidApply(job, problems, options) {
    return await resultComment(job, {
        text: (size) => (0,_publish_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .partsText */ ._)((0,_render_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidApplyParts */ .c)(problems, options), size, options),
        done: false,
        saved: {},
        keeps: false,
        isNothing: false,
    });
}
/** Where one that says that all is done is there, `keeps` leaves it. */
async function resultComment(job, about) {
    const { event, context, inputs } = job;
    if (event.kind !== 'push' || inputs.comment === 'never')
        return undefined;
    return await (0,_with_github_js__WEBPACK_IMPORTED_MODULE_5__/* .withGitHub */ .W)(job, 'The comment could not be written', async (github) => {
        const merged = await github.pullRequestsBehind(context.sha, event.defaultBranch);
        const [pull] = merged.toSorted((one, other) => other.number - one.number);
        if (pull === undefined) {
            job.core.notice('No merged pull request brought this commit: the record is in the summary only.');
            return undefined;
        }
        const { choiceOf, writeResult } = await __webpack_require__.e(/* import() */ 6239).then(__webpack_require__.bind(__webpack_require__, 16239));
        const written = await writeResult(github, {
            pr: pull.number,
            file: inputs.file,
            choice: choiceOf(inputs.clusters),
            done: about.done,
            saved: about.saved,
            text: (room) => about.text(Math.min(room, _render_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENT_LIMIT */ .W$.size)),
            keeps: ({ done }) => about.keeps && done,
            onlyBesidePlan: inputs.comment === 'changes' && about.isNothing,
        });
        return written?.url;
    });
}


/***/ }),

/***/ 10162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withGitHub)
/* harmony export */ });
/* harmony import */ var _github_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62224);
/* harmony import */ var _words_encode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27335);
/* harmony import */ var _open_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28276);



/**
 * What is written to GitHub, a comment or an issue. One that cannot be written is a warning with this title and hides
 * nothing: what it says is in the summary and in the log.
 */
async function withGitHub(job, title, write) {
    try {
        return await write(await (0,_open_github_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitHub */ .o)(job));
    }
    catch (error) {
        if (!(error instanceof _github_port_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
            throw error;
        const where = `What it would have said is in the run's summary.`;
        job.core.warning((0,_words_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationText */ .xr)(`${error.message} ${error.fix} ${where}`), { title });
        return undefined;
    }
}


/***/ }),

/***/ 55076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ mergingOf)
/* harmony export */ });
/** What becomes of a plan that a run shows on this event, where GitHub signs it. */
function mergingOf(event, { gate }) {
    if (event.kind !== 'pull-request')
        return { kind: 'no-pull-request' };
    const { baseRef, defaultBranch } = event;
    if (baseRef !== defaultBranch)
        return { kind: 'other-branch', base: baseRef, applied: defaultBranch };
    return gate === 'required' ? { kind: 'gate' } : { kind: 'applies', signed: true };
}


/***/ }),

/***/ 28749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ signerOf)
/* harmony export */ });
/** Who may have signed a comment that counts here: a run of this repository, of the workflow file that this run has. */
function signerOf({ context }, defaultBranch) {
    const { serverUrl, owner, repo, repositoryId, workflow } = context;
    return { serverUrl, repository: `${owner}/${repo}`, repositoryId, workflow, defaultBranch };
}


/***/ }),

/***/ 22433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDrift: () => (/* binding */ runDrift)
});

// EXTERNAL MODULE: ./lib/files/load-access.js + 2 modules
var load_access = __webpack_require__(87574);
// EXTERNAL MODULE: ./lib/modes/step/chosen-clusters.js
var chosen_clusters = __webpack_require__(16317);
// EXTERNAL MODULE: ./lib/login/wanted-of-all.js
var wanted_of_all = __webpack_require__(2084);
// EXTERNAL MODULE: ./lib/plan/drift/entries-read.js
var entries_read = __webpack_require__(26144);
// EXTERNAL MODULE: ./lib/live/last-writer.js
var last_writer = __webpack_require__(43490);
// EXTERNAL MODULE: ./lib/live/memory.js
var memory = __webpack_require__(82431);
// EXTERNAL MODULE: ./lib/plan/change/kinds.js + 9 modules
var kinds = __webpack_require__(34564);
// EXTERNAL MODULE: ./lib/plan/last-writer-of.js
var last_writer_of = __webpack_require__(31385);
// EXTERNAL MODULE: ./lib/plan/drift/drift.js
var drift_drift = __webpack_require__(75528);
;// CONCATENATED MODULE: ./lib/plan/drift/findings.js





/** @param snapshot absent where the cluster could not be read */
function clusterDrift(plan, snapshot) {
    const { drift, changes, problems } = plan;
    const ofItems = drift.items.flatMap((item, index) => {
        const isUnsure = drift.compared === 'nothing' && (0,drift_drift/* isGraveItem */.Fs)(item);
        if (!item.isNew && !isUnsure)
            return [];
        const writer = snapshot && index < MOST_WRITERS ? writerOf(item.what, snapshot) : undefined;
        return [{ kind: item.isNew ? 'new' : 'not-compared', item, ...(writer === undefined ? {} : { writer }) }];
    });
    const told = new Set(ofItems.map((finding) => ('item' in finding ? finding.item : undefined)));
    const deleted = problems.filter(({ code }) => code === 'principal-deleted');
    const appliedAt = snapshot?.ledger && (0,last_writer/* lastWriter */.u)(snapshot.ledger.metadata)?.time;
    return {
        plan,
        findings: [
            ...problems.filter(({ severity }) => severity === 'error').map(asError),
            ...ofItems,
            ...(drift.compared === 'changed' ? [{ kind: 'unknown' }] : []),
            ...changes.map((change) => ({ kind: 'change', change })),
            ...deleted.filter(isNamed).map((problem) => ({ kind: 'deleted', problem })),
        ],
        known: drift.items.filter((item) => !told.has(item) && !isOfNodes(item)),
        deleted: deleted.filter((problem) => !isNamed(problem)),
        ...(appliedAt === undefined ? {} : { appliedAt }),
    };
}
/** More findings are not told one by one, and each of these is looked for among all objects. */
const MOST_WRITERS = 200;
/** Rows of nodes are counted on their own: in a cluster whose nodes are not known each is one that no node uses. */
function isOfNodes({ what }) {
    return what.kind === 'row' && what.isOfNodes;
}
function asError(problem) {
    return { kind: 'error', problem };
}
/** By the file; of others it is a notice. */
function isNamed({ severity }) {
    return severity === 'warning';
}
/** Who wrote last what it is in; nothing of what is not in an object of the cluster. */
function writerOf(what, snapshot) {
    switch (what.kind) {
        case 'row':
        case 'account':
            return (0,last_writer_of/* lastWriterOf */.D)(`${what.kind}/${what.principal}`, snapshot);
        case 'binding':
            return what.bindings[0] === undefined ? undefined : (0,last_writer_of/* lastWriterOf */.D)(what.bindings[0], snapshot);
        case 'rules':
            return (0,last_writer_of/* lastWriterOf */.D)(what.role, snapshot);
        case 'entry':
        case 'policy':
            return undefined;
    }
}
/** Equal for what is the same thing to look at in two runs. */
function findingKey(cluster, finding) {
    return (0,memory/* memoryKey */.dQ)(cluster, finding.kind, ...identityOf(finding));
}
function identityOf(finding) {
    switch (finding.kind) {
        case 'new':
        case 'not-compared': {
            const { what } = finding.item;
            // Who has the group or the username changes with rows, which are told themselves.
            return [what.kind === 'binding' ? { ...what, holders: [] } : what];
        }
        case 'unknown':
            return [];
        case 'change':
            return [(0,kinds/* subjectOf */.et)(finding.change)];
        case 'deleted':
        case 'error': {
            const { code, where, found } = finding.problem;
            return [code, where.object, found];
        }
    }
}
/** What no file declares, each once: a policy is a part of its entry, and the rules of a role are no way in. */
function unmanagedOf({ plan }) {
    return plan.drift.items.filter((item) => item.what.kind !== 'policy' && item.what.kind !== 'rules' && (item.isNew || !isOfNodes(item)));
}
/** Whether somebody can say of this cluster what is new in it. */
function isCompared({ plan }) {
    if (plan.unread === true)
        return false;
    return plan.drift.compared === 'each' || plan.drift.compared === 'same' || plan.drift.items.length === 0;
}

// EXTERNAL MODULE: ./lib/plan/make-plan.js + 24 modules
var make_plan = __webpack_require__(9754);
// EXTERNAL MODULE: ./lib/plan/wanted.js
var plan_wanted = __webpack_require__(88632);
// EXTERNAL MODULE: ./lib/modes/step/each-cluster.js
var each_cluster = __webpack_require__(3657);
// EXTERNAL MODULE: ./lib/modes/step/planner.js
var step_planner = __webpack_require__(46707);
// EXTERNAL MODULE: ./lib/modes/step/read-cluster.js + 1 modules
var read_cluster = __webpack_require__(274);
;// CONCATENATED MODULE: ./lib/modes/step/find-drift.js









/** Looks for drift in every chosen cluster of a file, several at once. What cannot be read of one is found in it. */
async function findDrift(loaded, input) {
    const chosen = (0,chosen_clusters/* chosenClusters */.uw)(loaded, input);
    const clusters = await (0,each_cluster/* eachCluster */.k)(chosen.desired, input, (desired) => findIn(desired, input));
    return { access: { ...loaded, problems: chosen.problems }, clusters };
}
async function findIn(desired, input) {
    const planner = (0,step_planner/* plannerOf */.g)(input);
    const wanted = also((0,entries_read/* alsoForDrift */.gF)((0,plan_wanted/* wantedForPlan */.A)(desired, planner)), wanted_of_all/* wantedOfAll */.u);
    const read = await (0,read_cluster/* readCluster */.D$)(desired, input, wanted);
    if ('problem' in read)
        return clusterDrift((0,make_plan/* unreadablePlan */.bX)(desired, read.problem), undefined);
    return clusterDrift(planner(desired, read.snapshot), read.snapshot);
}
/** A plan asks IAM only about those whom it is about. */
function also(one, other) {
    return (snapshot) => {
        const [first, second] = [one(snapshot), other(snapshot)];
        return {
            ...first,
            ...second,
            entries: [...(first.entries ?? []), ...(second.entries ?? [])],
            principals: [...(first.principals ?? []), ...(second.principals ?? [])],
        };
    };
}

// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/plan/shown/head.js
var shown_head = __webpack_require__(4971);
// EXTERNAL MODULE: ./lib/problem/problem.js
var problem_problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/words/count.js
var words_count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/words/list.js
var words_list = __webpack_require__(40977);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/comment.js
var comment = __webpack_require__(66833);
// EXTERNAL MODULE: ./lib/render/document/markdown.js
var markdown = __webpack_require__(91919);
// EXTERNAL MODULE: ./lib/render/document/terminal.js
var terminal = __webpack_require__(42278);
// EXTERNAL MODULE: ./lib/render/limits.js
var limits = __webpack_require__(89294);
// EXTERNAL MODULE: ./lib/render/plan/fit.js
var fit = __webpack_require__(11745);
// EXTERNAL MODULE: ./lib/render/plan/footer.js
var footer = __webpack_require__(53283);
// EXTERNAL MODULE: ./lib/render/document/block.js
var block = __webpack_require__(63809);
// EXTERNAL MODULE: ./lib/render/plan/fold/before.js + 2 modules
var before = __webpack_require__(28138);
// EXTERNAL MODULE: ./lib/render/plan/fold/drift-items.js
var drift_items = __webpack_require__(64194);
// EXTERNAL MODULE: ./lib/render/problem-words.js
var problem_words = __webpack_require__(43315);
;// CONCATENATED MODULE: ./lib/render/drift/report.js
/** `2026-11-28 05:17 UTC`; `undefined` for what is no time, since a directory can say anything. */
function timeWords(time) {
    const [, day, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)\b/.exec(time ?? '') ?? [];
    return day === undefined || minute === undefined ? undefined : `${day} ${minute} UTC`;
}
function nameOf({ plan }) {
    return plan.cluster;
}

;// CONCATENATED MODULE: ./lib/render/drift/known.js








/** What no file declares and was there before, folded, with each admin of it by name; and what is not counted. */
function knownPart(report) {
    const { clusters } = report;
    const summary = summaryWords(report);
    const lines = alike(clusters.flatMap((one) => one.known.map((known) => ({ cluster: nameOf(one), words: (0,drift_items/* itemWords */.Fh)(known, report.home) }))));
    const deleted = clusters.flatMap((one) => one.deleted);
    // Of some clusters is enough for the words of all.
    const hidden = clusters.some(({ plan }) => plan.hidesCreator === true)
        ? { hidesCreator: true }
        : {};
    const fold = (limit) => {
        const { shown, more } = (0,words_list/* shortened */.v)(lines, limit);
        const some = (0,words_list/* shortened */.v)(deleted, limit);
        const items = [
            ...shown,
            ...(more > 0 ? [(0,block/* item */.A)(`and ${(0,words_count/* counted */.hS)(more, 'more')}`)] : []),
            ...some.shown.map((problem) => (0,block/* item */.A)(...(0,problem_words/* problemWords */.$)(problem, report.options))),
            ...(some.more > 0 ? [(0,block/* item */.A)(`and ${(0,words_count/* counted */.hS)(some.more, 'more deleted principal')}`)] : []),
            ...nodesItems(report),
            (0,block/* item */.A)('Not counted: ', ...(0,phrase/* join */.fj)((0,before/* limitsOf */.A)(hidden), ' ')),
        ];
        return [{ kind: 'fold', summary, blocks: [{ kind: 'list', items }] }];
    };
    return {
        whole: fold(200),
        shorter: [
            { stage: 'before', blocks: fold(10) },
            { stage: 'subjects', blocks: [{ kind: 'paragraph', phrase: [...summary, '.'] }] },
        ],
    };
}
/** `Known before, and unchanged: 4 unmanaged rows, 1 unmanaged binding (admin: role/break-glass)` */
function summaryWords({ clusters, home }) {
    const known = clusters.flatMap((one) => one.known);
    const counts = KINDS.flatMap(({ kinds, noun }) => {
        const count = known.filter(({ what }) => kinds.includes(what.kind)).length;
        return count === 0 ? [] : [(0,words_count/* counted */.hS)(count, noun)];
    });
    const words = counts.length === 0 ? 'nothing unmanaged' : counts.join(', ');
    const isCompared = clusters.every(({ plan }) => ['each', 'same'].includes(plan.drift.compared));
    const lead = isCompared ? 'Known before, and unchanged' : 'Also in no file';
    return [`${lead}: ${words}`, ...(0,drift_items/* adminsWords */.Ic)(known, home)];
}
const KINDS = [
    { kinds: ['row'], noun: 'unmanaged row' },
    { kinds: ['account'], noun: 'unmanaged account' },
    { kinds: ['entry'], noun: 'unmanaged access entry' },
    { kinds: ['binding'], noun: 'unmanaged binding' },
];
/** `prod, stage: role/break-glass, row with group system:masters: admin` */
function alike(told) {
    const same = Map.groupBy(told, ({ words }) => JSON.stringify(words));
    return [...same.values()].flatMap((some) => {
        const words = some[0]?.words ?? [];
        return [(0,block/* item */.A)(...(0,phrase/* codes */.F4)([...new Set(some.map(({ cluster }) => cluster))], 10), ': ', ...words)];
    });
}
/** `Rows of nodes: 3 in prod, 2 in stage.` */
function nodesItems({ clusters }) {
    const nodes = clusters.map((one) => ({ cluster: nameOf(one), count: one.plan.kept.nodes }));
    const total = (0,words_count/* sum */.cz)(nodes.map(({ count }) => count));
    if (total === 0)
        return [];
    const some = nodes.filter(({ count }) => count > 0);
    if (some.length > 10)
        return [(0,block/* item */.A)(`Rows of nodes: ${total} in ${(0,words_count/* counted */.hS)(some.length, 'cluster')}.`)];
    const each = some.map(({ cluster, count }) => [`${count} in `, ...(0,phrase/* codes */.F4)([cluster], 1)]);
    return [(0,block/* item */.A)('Rows of nodes: ', ...(0,phrase/* join */.fj)(each, ', '), '.')];
}

// EXTERNAL MODULE: ./lib/render/head/subject.js
var subject = __webpack_require__(90147);
// EXTERNAL MODULE: ./lib/render/plan/change-lines.js
var change_lines = __webpack_require__(76642);
// EXTERNAL MODULE: ./lib/login/entry-commands.js
var entry_commands = __webpack_require__(42628);
;// CONCATENATED MODULE: ./lib/render/drift/advice.js


/** How something that no file declares is kept, and how it is removed. */
function adviceWords(what, cluster) {
    switch (what.kind) {
        case 'row':
        case 'account':
            return [keepUnder('principals'), REMOVE];
        case 'binding':
            return [keepUnder('rbac'), REMOVE];
        case 'rules':
            return [
                ['To keep it: declare the role under ', (0,phrase/* code */.aY)('rbac'), ', in a pull request.'],
                ['To remove it: change the role back, or the ClusterRole that is combined into it.'],
            ];
        case 'entry':
            return [keepEntry(''), REMOVE_ENTRY];
        case 'policy':
            return [
                keepEntry(' with it'),
                [
                    'To remove it: take it from the access entry with the tool that created that, or by hand: ',
                    (0,phrase/* code */.aY)((0,entry_commands/* commandLine */.ay)((0,entry_commands/* command */.G5)('disassociate-access-policy', cluster, what.principal))),
                    '.',
                ],
            ];
    }
}
function keepUnder(key) {
    return ['To keep it: declare it under ', (0,phrase/* code */.aY)(key), ', in a pull request.'];
}
const REMOVE = ['To remove it: name it under ', (0,phrase/* code */.aY)('removed'), ', in a pull request.'];
function keepEntry(how) {
    return [
        `To keep it: declare its principal${how} under `,
        (0,phrase/* code */.aY)('principals'),
        ', in a pull request, unless the cluster has ',
        (0,phrase/* code */.aY)('mapping: aws-auth'),
        '. Or merge one whose plan names it, as each plan does: that apply remembers it.',
    ];
}
const REMOVE_ENTRY = [
    'To remove it: name its principal under ',
    (0,phrase/* code */.aY)('removed'),
    ', in a pull request. A row of that principal is removed with it.',
];

;// CONCATENATED MODULE: ./lib/render/drift/lines.js








/** Those that are told where it is told what is new in an issue: all of them. */
function everyLine(report) {
    const { news, notCompared, changes, deleted } = findingLines(report);
    return [...linesOf(report, of(report, ['error'])), ...news, ...notCompared, ...changes, ...deleted];
}
function findingLines(report) {
    return {
        news: linesOf(report, of(report, ['new', 'unknown'])),
        notCompared: linesOf(report, of(report, ['not-compared'])),
        changes: linesOf(report, (one) => changesOf(one, report)),
        deleted: linesOf(report, of(report, ['deleted'])),
    };
}
function linesOf({ clusters }, tell) {
    return lines_alike(clusters.flatMap((one) => tell(one).map((told) => ({ cluster: nameOf(one), ...told }))));
}
function of(report, kinds) {
    return (one) => one.findings.filter(({ kind }) => kinds.includes(kind)).map((finding) => toldOf(finding, one, report));
}
function countLines(lines) {
    return Object.values(lines).reduce((count, some) => count + some.length, 0);
}
/** `prod, stage: row role/x …`, with what to do below it where that is wanted. */
function lineItem({ clusters, words, advice }, isWhole = true) {
    return {
        ...(0,block/* item */.A)(...(0,phrase/* codes */.F4)(clusters, CLUSTERS), ': ', ...words),
        ...(isWhole && advice.length > 0 ? { items: advice.map((phrase) => ({ phrase })) } : {}),
    };
}
const CLUSTERS = 10;
function lines_alike(told) {
    const same = Map.groupBy(told, ({ words, advice }) => JSON.stringify([words, advice]));
    return [...same.values()].flatMap(([first, ...others]) => first === undefined
        ? []
        : [
            {
                words: first.words,
                advice: first.advice,
                ...(first.where === undefined ? {} : { where: first.where }),
                clusters: [...new Set([first, ...others].map(({ cluster }) => cluster))],
            },
        ]);
}
function toldOf(finding, about, { home }) {
    switch (finding.kind) {
        case 'new':
        case 'not-compared': {
            const { item: one, writer } = finding;
            return {
                words: [...(0,drift_items/* itemWords */.Fh)(one, home), '.', ...writerWords(one.what, writer)],
                advice: adviceWords(one.what, nameOf(about)),
            };
        }
        case 'unknown':
            return {
                words: [
                    'something that the file does not have was added, changed or removed, and it is not known what, because the ledger has no room for more than one digest of all of it.',
                ],
                advice: [],
            };
        case 'deleted':
        case 'error': {
            const { message, fix, where } = finding.problem;
            return { words: [(0,phrase/* sentence */.em)(message)], advice: fix === '' ? [] : [[(0,phrase/* sentence */.em)(fix)]], where };
        }
        case 'change':
            return { words: [], advice: [] };
    }
}
function changesOf({ plan }, report) {
    return (0,change_lines/* changeLines */.Ow)(plan.changes, report.home).map((line) => ({
        words: (0,change_lines/* changeItem */.it)(line, 'plan', report).phrase,
        advice: [],
        ...(line.where === undefined ? {} : { where: line.where }),
    }));
}
/** ` aws-auth was last written by kubectl-edit at 2026-11-27 22:41 UTC.` */
function writerWords(what, writer) {
    const time = timeWords(writer?.time);
    if (writer === undefined || time === undefined)
        return [];
    return [' ', ...objectOf(what), ' was last written by ', (0,phrase/* code */.aY)(writer.manager), ` at ${time}.`];
}
function objectOf(what) {
    switch (what.kind) {
        case 'binding':
            return (0,subject/* objectWords */.PQ)(what.bindings[0] ?? '');
        case 'rules':
            return (0,subject/* objectWords */.PQ)(what.role);
        default:
            return [(0,phrase/* code */.aY)('aws-auth')];
    }
}
/** Each finding but errors, which are problems already, as an annotation says it. */
function driftProblems(report, severity) {
    return Object.values(findingLines(report)).flatMap((lines) => lines.map(({ clusters, words, advice, where = {} }) => {
        const [only, ...others] = clusters;
        return {
            code: 'drift',
            severity,
            where: { ...where, ...(only === undefined || others.length > 0 ? {} : { cluster: only }) },
            message: `${others.length > 0 ? `${(0,words_list/* listed */.K)(clusters, CLUSTERS)}: ` : ''}${(0,phrase/* phraseText */.tN)(words)}`,
            fix: advice.length === 0 ? TO_APPLY : advice.map(phrase/* phraseText */.tN).join(' '),
        };
    }));
}
const TO_APPLY = 'Apply the file, or change it.';

// EXTERNAL MODULE: ./lib/plan/effect/power-words.js
var power_words = __webpack_require__(1232);
// EXTERNAL MODULE: ./lib/plan/shown/newcomer.js
var newcomer = __webpack_require__(51701);
// EXTERNAL MODULE: ./lib/render/head/errors.js
var errors = __webpack_require__(81944);
// EXTERNAL MODULE: ./lib/render/head/gains.js + 1 modules
var gains = __webpack_require__(859);
// EXTERNAL MODULE: ./lib/render/head/newcomers.js
var newcomers = __webpack_require__(36898);
// EXTERNAL MODULE: ./lib/render/head/title.js
var title = __webpack_require__(62669);
// EXTERNAL MODULE: ./lib/render/plan/left-out.js
var left_out = __webpack_require__(34056);
// EXTERNAL MODULE: ./lib/plan/effect/held.js
var effect_held = __webpack_require__(63454);
// EXTERNAL MODULE: ./lib/render/head/power-words.js
var head_power_words = __webpack_require__(6834);
;// CONCATENATED MODULE: ./lib/render/drift/granted.js






/** `admin to 3 subjects in prod`: what those hold who are new, or of whom nobody can say it, by what no file declares. */
function grantedOutside(clusters) {
    const found = clusters
        .map((one) => ({ cluster: nameOf(one), newcomers: newcomersIn(one) }))
        .filter(({ newcomers }) => newcomers.length > 0);
    if (found.length === 0)
        return ['nothing that is new'];
    const counts = found.flatMap(({ newcomers }) => powersOf(newcomers));
    const unknown = new Set(found.flatMap(({ cluster, newcomers }) => newcomers.filter(({ power }) => power === 'unknown').map(({ subject }) => `${cluster} ${subject}`))).size;
    const words = [
        ...(counts.length > 0 ? [(0,head_power_words/* grantedWords */.f)(counts)] : []),
        ...(unknown > 0 ? [`unknown power to ${(0,words_count/* counted */.hS)(unknown, 'subject')}`] : []),
    ].join(', ');
    const where = found.length > 1
        ? []
        : [
            ' in ',
            ...(0,phrase/* codes */.F4)(found.map(({ cluster }) => cluster), 1),
        ];
    return [words, ...where];
}
function newcomersIn({ findings }) {
    return findings.flatMap((one) => ('item' in one ? [(0,newcomer/* newcomerOf */.gl)(one.item)] : []));
}
/** Each subject once, with the highest power that it has; whoever is known to have a group counts in its place. */
function powersOf(newcomers) {
    const each = new Map();
    for (const { subject, power, parts, by } of newcomers) {
        if (power === 'unknown')
            continue;
        const held = { power, parts: power === 'way-to-admin' ? [] : parts };
        const holders = by.kind === 'binding' ? by.holders.map((arn) => `principal ${arn}`) : [];
        for (const one of holders.length > 0 ? holders : [subject]) {
            const other = each.get(one);
            if (other === undefined || (0,effect_held/* byPower */.PL)(held, other) < 0)
                each.set(one, held);
        }
    }
    const same = Map.groupBy(each.values(), (held) => JSON.stringify(held));
    return [...same.values()].flatMap(([first, ...others]) => first === undefined ? [] : [{ ...first, subjects: others.length + 1 }]);
}

;// CONCATENATED MODULE: ./lib/render/drift/top.js















/** `EKS access drift · access.yaml: 3 findings in 2 of 3 clusters` */
function driftTitle(report, lines) {
    const { clusters, head } = report;
    const found = clusters.filter((one) => one.findings.some(({ kind }) => kind !== 'error'));
    const errors = clusters.flatMap((one) => (one.plan.unread === true ? [] : errorsOf(one))).length;
    const unread = clusters.filter(({ plan }) => plan.unread === true).length;
    const counts = [
        ...(found.length === 0 ? [] : [(0,words_count/* counted */.hS)(countLines(lines), 'finding')]),
        ...(errors > 0 ? [(0,words_count/* counted */.hS)(errors, 'error')] : []),
        ...(unread > 0 ? [`${(0,words_count/* counted */.hS)(unread, 'cluster')} not read`] : []),
    ];
    const where = clusters.length === 1 && clusters[0] !== undefined
        ? [' in ', ...(0,title/* plainName */.MH)(nameOf(clusters[0]))]
        : found.length === 0
            ? [` in ${(0,words_count/* counted */.hS)(clusters.length, 'cluster')}`]
            : [` in ${found.length} of ${(0,words_count/* counted */.hS)(clusters.length, 'cluster')}`];
    const [first = 'nothing found', ...others] = counts;
    const rest = others.map((words) => `, ${words}`).join('');
    const place = first.endsWith('not read') ? [] : where;
    return {
        kind: 'title',
        phrase: ['EKS access drift · ', ...(0,title/* plainName */.MH)(head.file), `: ${first}`, ...place, rest],
    };
}
function errorsOf({ findings }) {
    return findings.filter(({ kind }) => kind === 'error');
}
/** What was found where, what that grants, and what is not applied: always there, also where that is nothing. */
function driftFacts(report, lines) {
    const { clusters, head, at } = report;
    const on = timeWords(at);
    const facts = [
        { lead: 'Found', phrase: [...(on === undefined ? [] : [`on ${on}: `]), ...stateWords(report)] },
        {
            lead: `Granted outside of ${/^[\w./-]+$/.test(head.file) ? head.file : 'the file'}:`,
            phrase: grantedOutside(clusters),
        },
        { lead: 'Not applied:', phrase: notApplied(lines) },
        ...(0,left_out/* leftOutFacts */.X)(report.options),
    ];
    return { kind: 'facts', facts };
}
function stateWords({ clusters, head, options }) {
    const unread = clusters.filter(({ plan }) => plan.unread === true);
    const read = clusters.filter(({ plan }) => plan.unread !== true);
    const differing = read.filter(({ findings }) => findings.length > 0);
    const others = read.filter(({ findings }) => findings.length === 0);
    const commit = options.head === undefined ? [] : [' at commit ', (0,phrase/* code */.aY)(options.head.slice(0, 7))];
    const says = ['as ', ...(0,title/* plainName */.MH)(head.file), ' says', ...commit];
    const sentences = [
        ...(differing.length > 0
            ? [[...named(differing), differing.length === 1 ? ' is not ' : ' are not ', ...says]]
            : []),
        ...(others.length > 0
            ? [
                [
                    ...named(others),
                    others.length === 1 ? ' is' : ' are',
                    ...(differing.length > 0 ? [] : [' ', ...says, ', and nothing is new since the last apply']),
                ],
            ]
            : []),
        ...(unread.length > 0
            ? [[...named(unread), unread.length === 1 ? ' was not read' : ' were not read']]
            : []),
    ];
    return sentences.flatMap((one, index) => (index === 0 ? one : ['. ', ...one]));
}
const top_CLUSTERS = 20;
/** `prod and stage`, `a, b, c and 5 more` */
function named(clusters) {
    const { shown, more } = (0,words_list/* shortened */.v)(clusters.map(nameOf), top_CLUSTERS);
    const last = shown.at(-1);
    if (more > 0 || last === undefined || shown.length < 2)
        return (0,phrase/* codes */.F4)(clusters.map(nameOf), top_CLUSTERS);
    return [...(0,phrase/* codes */.F4)(shown.slice(0, -1), top_CLUSTERS), ' and ', (0,phrase/* code */.aY)(last)];
}
function notApplied({ changes }) {
    if (changes.length === 0)
        return ['nothing'];
    const where = [...new Set(changes.flatMap(({ clusters }) => clusters))];
    return [
        `${(0,words_count/* counted */.hS)(changes.length, 'change')} in `,
        ...(where.length > 3 ? [(0,words_count/* counted */.hS)(where.length, 'cluster')] : (0,phrase/* codes */.F4)(where, where.length)),
    ];
}
/** Errors, and whoever is powerful by what no file declares, by name. */
function cautionItems(report, limit) {
    const { clusters, head, home } = report;
    const grave = clusters.flatMap((one) => one.findings.flatMap((finding) => (finding.kind === 'new' || finding.kind === 'not-compared') && (0,drift_drift/* isGraveItem */.Fs)(finding.item)
        ? [{ cluster: nameOf(one), kind: finding.kind, newcomer: (0,newcomer/* newcomerOf */.gl)(finding.item) }]
        : []));
    const { shown, more } = (0,words_list/* shortened */.v)(grave, limit);
    const unknown = clusters.filter((one) => one.findings.some(({ kind }) => kind === 'unknown'));
    return [
        ...(0,errors/* errorItems */.x)(head),
        ...shown.map(({ cluster, kind, newcomer }) => (0,block/* item */.A)((0,phrase/* strong */.ko)([...leadWords(kind, newcomer), (0,phrase/* code */.aY)(cluster), ':']), ' ', ...(0,newcomers/* newcomerWords */.cQ)(newcomer, home))),
        ...(more > 0
            ? [(0,block/* item */.A)(`and ${(0,words_count/* counted */.hS)(more, 'more')} with such power, below or in the log of the run`)]
            : []),
        ...unknown.map((one) => (0,block/* item */.A)((0,phrase/* strong */.ko)('Changed, and it is not known what:'), ' ', (0,phrase/* code */.aY)(nameOf(one)))),
        ...(0,errors/* unreadItems */.K)(head),
    ];
}
/** `New admin in the whole cluster of `, `Perhaps new read in shop of `, `New unknown power in ` */
function leadWords(kind, { power, parts, scopes }) {
    const lead = kind === 'new' ? 'New ' : 'Perhaps new ';
    if (power === 'unknown')
        return [lead, 'unknown power in '];
    const words = (0,power_words/* powerWords */.R)(power, power === 'way-to-admin' ? [] : parts).replace(/^a /, '');
    if (power === 'login' || scopes.length === 0)
        return [lead, `${words} in `];
    return [lead, `${words} `, ...(0,gains/* scopeWords */.AN)(scopes, 3), ' of '];
}

;// CONCATENATED MODULE: ./lib/render/drift/drift.js













/** The text of the issue, in so much room. */
function driftIssue(report, room) {
    const parts = [...driftParts(report), (0,fit/* fixed */.Zu)([{ kind: 'paragraph', phrase: KEEPING }]), drift_footer(report)];
    const size = Math.min(room, limits/* COMMENT_LIMIT */.W$.size);
    return (0,fit/* fitted */.$5)(parts, { ...limits/* COMMENT_LIMIT */.W$, size, visible: size }, (0,comment/* shortenedNotice */.PG)(report.options));
}
const KEEPING = [
    'Each scheduled run updates this issue, and the first that finds nothing closes it. If somebody closes it earlier, the next run opens it again.',
];
/** The same in the summary of the run. */
function driftSummary(report) {
    const parts = [...driftParts(report), drift_footer(report)];
    const room = { ...limits/* SUMMARY_LIMIT */.Jt, visible: Number.POSITIVE_INFINITY };
    return `${(0,fit/* fitted */.$5)(parts, room, (0,comment/* shortenedNotice */.PG)(report.options, true))}\n`;
}
/** The same in the log. */
function driftText(report, screen) {
    return `${(0,terminal/* terminalText */.e)(driftParts(report).flatMap(({ whole }) => whole), screen)}\n`;
}
/** Told to those who follow an issue: what is new in it, or only that something is. */
function driftNews(report, isKnown) {
    if (!isKnown)
        return (0,markdown/* markdown */.w)([{ kind: 'paragraph', phrase: ['More was found, see above.'] }, ...footerOf(report)]);
    const lines = everyLine(report);
    const { shown, more } = (0,words_list/* shortened */.v)(lines, NEWS);
    const list = (items) => [{ kind: 'list', items }];
    const items = [
        ...shown.map((line) => lineItem(line, false)),
        ...(more > 0 ? [{ phrase: [`and ${(0,words_count/* counted */.hS)(more, 'more')}, above`] }] : []),
    ];
    const title = `Found since the last update of this issue: ${(0,words_count/* counted */.hS)(lines.length, 'finding')}`;
    return (0,fit/* fitted */.$5)([
        (0,fit/* atTop */.HC)([{ kind: 'paragraph', phrase: [title] }]),
        { whole: list(items), shorter: [{ stage: 'subjects', blocks: list(items.slice(0, 3)) }] },
        (0,fit/* fixed */.Zu)(footerOf(report)),
    ], { ...limits/* COMMENT_LIMIT */.W$, visible: limits/* COMMENT_LIMIT */.W$.size }, (0,comment/* shortenedNotice */.PG)(report.options));
}
const NEWS = 20;
function driftParts(report) {
    const lines = findingLines(report);
    const { news, notCompared, changes, deleted } = lines;
    const start = (...before) => before.reduce((count, some) => count + some.length, 1);
    return [
        (0,fit/* atTop */.HC)([driftTitle(report, lines), driftFacts(report, lines)]),
        cautionPart(report),
        ...section([
            `New in the ${(0,words_count/* plural */.LS)(report.clusters.length, 'cluster')} since the last apply`,
            ...appliedWords(report),
        ], news, start()),
        ...section(['Not compared, because no apply remembers what it found'], notCompared, start(news), [
            'The next apply whose plan names these remembers them.',
        ]),
        ...section(['In the file, and not applied'], changes, start(news, notCompared), [
            'To apply: start the workflow that applies, by hand and with the digest of its plan as ',
            (0,phrase/* code */.aY)('confirm-digest'),
            '. To keep the cluster as it is: change the file, in a pull request.',
        ]),
        ...section(['In the file, and deleted in IAM'], deleted, start(news, notCompared, changes)),
        knownPart(report),
    ];
}
function cautionPart(report) {
    const blocks = (limit) => {
        const items = cautionItems(report, limit);
        return items.length === 0 ? [] : [{ kind: 'caution', items }];
    };
    return {
        isTop: true,
        whole: blocks(50),
        shorter: [
            { stage: 'subjects', blocks: blocks(10) },
            { stage: 'clusters', blocks: blocks(3) },
        ],
    };
}
/** `(2026-11-26 09:12 UTC)`, where all clusters with something new say the same. */
function appliedWords({ clusters }) {
    const some = clusters.filter(({ findings }) => findings.some(({ kind }) => kind === 'new'));
    const times = new Set(some.map(({ appliedAt }) => timeWords(appliedAt)));
    const [time] = times;
    return times.size === 1 && time !== undefined ? [` (${time})`] : [];
}
function section(title, lines, first, advice) {
    if (lines.length === 0)
        return [];
    const heading = { kind: 'heading', phrase: title };
    const list = (limit, isWhole) => {
        const { shown, more } = (0,words_list/* shortened */.v)(lines, limit);
        const items = shown.map((line) => lineItem(line, isWhole));
        return [
            heading,
            { kind: 'list', items, first },
            ...(more > 0 ? [{ kind: 'paragraph', phrase: [`And ${(0,words_count/* counted */.hS)(more, 'more')}.`] }] : []),
            ...(advice === undefined ? [] : [{ kind: 'paragraph', phrase: advice }]),
        ];
    };
    return [
        {
            whole: list(200, true),
            shorter: [
                { stage: 'changes', blocks: list(50, false) },
                { stage: 'findings', blocks: list(10, false) },
                { stage: 'subjects', blocks: list(3, false) },
                {
                    stage: 'clusters',
                    blocks: [{ kind: 'paragraph', phrase: [...title, `: ${(0,words_count/* counted */.hS)(lines.length, 'finding')}.`] }],
                },
            ],
        },
    ];
}
function drift_footer(report) {
    return (0,fit/* fixed */.Zu)(footerOf(report));
}
function footerOf({ clusters, home, options }) {
    return (0,footer/* footerBlocks */.k)(options, { did: 'found', named: clusters.map(({ plan }) => plan), home });
}

// EXTERNAL MODULE: ./lib/render/options.js
var render_options = __webpack_require__(59262);
// EXTERNAL MODULE: ./lib/render/screen/problems.js
var problems = __webpack_require__(54433);
// EXTERNAL MODULE: ./lib/action/job/finish.js + 3 modules
var finish = __webpack_require__(97637);
// EXTERNAL MODULE: ./lib/action/job/job.js
var job_job = __webpack_require__(81205);
// EXTERNAL MODULE: ./lib/review/result-comment.js
var result_comment = __webpack_require__(16239);
// EXTERNAL MODULE: ./lib/words/encode.js
var encode = __webpack_require__(27335);
// EXTERNAL MODULE: ./lib/action/job/with-github.js
var with_github = __webpack_require__(10162);
;// CONCATENATED MODULE: ./lib/action/job/publish-issue.js






/** Keeps the issue about the file, where the workflow wants one. One that cannot be kept hides nothing. */
async function publishIssue(job, report) {
    const { issue, clusters } = job.inputs;
    if (issue === 'never')
        return undefined;
    return await (0,with_github/* withGitHub */.W)(job, 'The issue could not be kept', async (github) => {
        const { keepIssue } = await __webpack_require__.e(/* import() */ 3467).then(__webpack_require__.bind(__webpack_require__, 3467));
        const choice = (0,result_comment.choiceOf)(clusters);
        const only = choice === undefined ? '' : ` (${clusters.join(', ')})`;
        const { repository, repositoryId = repository, path } = job.input.setFile;
        const kept = await keepIssue(github, {
            of: { repository: repositoryId, path, ...(choice === undefined ? {} : { choice }) },
            title: (0,encode/* terminal */.Fo)(`EKS access drift: ${path}${only}`).slice(0, TITLE),
            keys: keysOf(report),
            text: (room) => driftIssue(report, room),
            news: (isNew) => isNew === undefined ? driftNews(report, false) : driftNews(thoseOf(report, isNew), true),
        });
        if (kept !== undefined)
            job.core.info(`The issue was ${kept.did}: ${kept.url}`);
        return kept?.url;
    });
}
/** GitHub takes 256 characters. */
const TITLE = 250;
function keysOf({ clusters }) {
    return new Set(clusters.flatMap((one) => one.findings.map((found) => findingKey(nameOf(one), found))));
}
/** With those findings only. */
function thoseOf(report, isWanted) {
    const clusters = report.clusters.map((one) => ({
        ...one,
        findings: one.findings.filter((found) => isWanted(findingKey(nameOf(one), found))),
    }));
    return { ...report, clusters };
}

// EXTERNAL MODULE: ./lib/action/run/finish-invalid.js
var finish_invalid = __webpack_require__(4439);
// EXTERNAL MODULE: ./lib/action/run/planned.js
var planned = __webpack_require__(39406);
;// CONCATENATED MODULE: ./lib/action/run/drift.js
















/** Says in log, summary and issue where clusters are not as the file says, and what is new in them. Writes to none. */
async function runDrift(job) {
    const loaded = await (0,load_access/* loadAccess */.xf)(job.input);
    const unknown = (0,chosen_clusters/* unknownClusters */.Kj)(loaded, job.input);
    if (unknown.length > 0)
        return (0,finish/* stop */.ds)(job, job.context, { problems: unknown, failureReason: 'input-invalid' });
    const { access, clusters } = await findDrift(loaded, job.input);
    const plans = clusters.map(({ plan }) => plan);
    if ((0,problem_problem/* hasErrors */.Cs)(access.problems)) {
        (0,finish/* report */.z8)(job, access.problems);
        return await (0,finish_invalid/* finishInvalid */.N)(job, 'drift', { access });
    }
    const found = reportOf(job, clusters, (0,planned/* leftOut */.ig)({ access, plans }));
    const drift = driftProblems(found, job.inputs.onDrift === 'fail' ? 'error' : 'warning');
    const errors = plans.flatMap(({ problems }) => problems.filter((problem) => (0,problem_problem/* hasErrors */.Cs)([problem])));
    (0,finish/* report */.z8)(job, [...access.problems, ...errors, ...drift]);
    if (access.problems.length > 0)
        job.core.info((0,problems/* problemsText */.u)(access.problems, (0,job_job/* logOptions */.DD)(job)));
    job.core.info(driftText(found, (0,job_job/* logOptions */.DD)(job)));
    await (0,job_job/* writeSummary */.Sy)(job, driftSummary(found));
    const issueUrl = await publishIssue(job, found);
    const items = plans.flatMap((plan) => plan.drift.items);
    return (0,finish/* finish */.O9)(job, 'drift', { file: access.problems, plans: errors, drift }, {
        changes: (0,plan/* countChanges */.x)(plans),
        unmanaged: clusters.flatMap(unmanagedOf).length,
        unmanagedNew: clusters.every(isCompared) ? items.filter(({ isNew }) => isNew).length : 'unknown',
        ...(issueUrl === undefined ? {} : { issueUrl }),
    });
}
function reportOf(job, clusters, left) {
    const { sha } = job.context;
    const options = { ...(0,job_job/* markdownOptions */.Kt)(job, sha), ...left };
    const head = (0,shown_head/* headOf */.Uo)(clusters.map(({ plan }) => plan), (0,job_job/* headAbout */.K6)(job, { kind: 'no-pull-request' }, sha));
    return { clusters, head, at: new Date().toISOString(), home: (0,shown_head/* homeOf */.lt)(head), options, ...(0,render_options/* located */.t)(options) };
}


/***/ }),

/***/ 4439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ finishInvalid)
/* harmony export */ });
/* harmony import */ var _plan_shown_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4971);
/* harmony import */ var _render_screen_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54433);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96840);
/* harmony import */ var _job_finish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97637);
/* harmony import */ var _job_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81205);
/* harmony import */ var _job_publish_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74723);
/* harmony import */ var _job_publish_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44307);
/* harmony import */ var _review_merging_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55076);








/** Ends a run whose file has errors: says so in log, summary and comment. Gives the sentence that the run fails with. */
async function finishInvalid(job, stage, { access }) {
    const { problems } = access;
    job.core.info((0,_render_screen_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsText */ .u)(problems, (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .logOptions */ .DD)(job)));
    const commentUrl = stage === 'apply' ? await showApply(job, problems) : await showPlan(job, problems);
    return (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_3__/* .finish */ .O9)(job, stage, { file: problems }, commentUrl === undefined ? {} : { commentUrl });
}
async function showPlan(job, problems) {
    const { event, context } = job;
    const options = (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownOptions */ .Kt)(job, event.kind === 'pull-request' ? event.headSha : context.sha);
    // A file that cannot be read asks for nothing.
    const about = (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .headAbout */ .K6)(job, (0,_review_merging_js__WEBPACK_IMPORTED_MODULE_7__/* .mergingOf */ .v)(event, { gate: 'optional' }), options.head ?? context.sha);
    await (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSummary */ .Sy)(job, (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidSummary */ .Mt)((0,_plan_shown_head_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidHead */ .kk)(problems, about), problems, options));
    return await (0,_job_publish_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .publishInvalidPlan */ ._)(job, { problems, options, about, unsigned: 'refuse' });
}
async function showApply(job, problems) {
    const options = (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownOptions */ .Kt)(job, job.context.sha);
    await (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSummary */ .Sy)(job, (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidApplySummary */ .yA)(problems, options));
    return await (0,_job_publish_result_js__WEBPACK_IMPORTED_MODULE_6__/* .publishInvalidApply */ .H)(job, problems, options);
}


/***/ }),

/***/ 39406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YQ: () => (/* binding */ metIn),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   xv: () => (/* binding */ logPlans)
/* harmony export */ });
/* harmony import */ var _modes_step_plan_clusters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5958);
/* harmony import */ var _render_screen_plans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70625);
/* harmony import */ var _render_screen_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54433);
/* harmony import */ var _job_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81205);




/** Writes what was planned into the log. */
function logPlans(job, { access, plans }) {
    const options = (0,_job_job_js__WEBPACK_IMPORTED_MODULE_3__/* .logOptions */ .DD)(job);
    if (access.problems.length > 0)
        job.core.info((0,_render_screen_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsText */ .u)(access.problems, options));
    job.core.info((0,_render_screen_plans_js__WEBPACK_IMPORTED_MODULE_1__.plansText)(plans, options));
}
/** What texts say of the clusters that the run is not for. */
function leftOut(planned) {
    const clusters = (0,_modes_step_plan_clusters_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutOf */ .T)(planned);
    return clusters.length === 0 ? {} : { leftOut: clusters };
}
/** What the planning met, by where it came from. */
function metIn({ access, plans }) {
    return { file: access.problems, plans: plans.flatMap(({ problems }) => problems) };
}


/***/ }),

/***/ 5633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ CODES),
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _words_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(724);

/** A cluster's error as people read it: its kind is the code, its operation the place. */
function problemOf(error) {
    // `create RoleBinding/shop/editors`: an object's id is its place; `list roles` and `read some/folder` have none.
    const object = /^\w+ ([A-Z]\w+\/\S+)$/.exec(error.operation)?.[1];
    return {
        code: CODES[error.kind],
        severity: 'error',
        where: error.where ?? { cluster: error.cluster, ...(object === undefined ? {} : { object }) },
        message: (0,_words_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(`${error.operation}: ${error.message}`),
        fix: error.fix,
    };
}
/** The code of each kind. */
const CODES = {
    unauthorized: 'cluster-unauthorized',
    forbidden: 'cluster-forbidden',
    'not-found': 'cluster-object-not-found',
    exists: 'cluster-object-exists',
    conflict: 'cluster-object-changed',
    invalid: 'cluster-object-invalid',
    throttled: 'cluster-throttled',
    unreachable: 'cluster-unreachable',
    'proxy-unauthorized': 'cluster-proxy-unauthorized',
    unavailable: 'cluster-unavailable',
    'wrong-account': 'cluster-wrong-account',
    misconfigured: 'cluster-misconfigured',
    'outside-workspace': 'door-outside-workspace',
    'not-allowed': 'kubeconfig-not-allowed',
    unexpected: 'cluster-unexpected',
};


/***/ }),

/***/ 2084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ wantedOfAll)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);
/* harmony import */ var _aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58315);
/* harmony import */ var _access_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44574);
/* harmony import */ var _asked_of_iam_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55611);




/** So many principals are asked about in one round: they are asked at once. */
const IN_A_ROUND = 500;
/**
 * What must be asked of AWS for an answer that is about all of a cluster: every access entry, whatever that costs,
 * capabilities, and whether IAM still has those who have an entry or a row.
 */
function wantedOfAll({ awsAuth, facts }) {
    if (facts === undefined)
        return {};
    const entries = (0,_access_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadEntries */ .M0)(facts).map(({ principalArn }) => principalArn);
    const everybody = [
        ...[...(0,_access_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(facts).values()].map(({ principalArn }) => principalArn),
        ...(0,_aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeAwsAuth */ ._)(awsAuth?.data).rows.map(({ arn }) => arn),
    ];
    const open = new Map((0,_asked_of_iam_js__WEBPACK_IMPORTED_MODULE_3__/* .askedOfIam */ .P)(facts, everybody)
        .map((arn) => [(0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(arn), arn])
        .filter(([key]) => facts.iamPrincipals?.has(key) !== true));
    const principals = [...open.values()].slice(0, IN_A_ROUND);
    return { entries, principals, capabilities: (0,_access_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(facts).size > 0 };
}


/***/ }),

/***/ 724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence),
/* harmony export */   l: () => (/* binding */ capitalized)
/* harmony export */ });
/** A server's words with a full stop. */
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
/** A clause as the beginning of a sentence. */
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


/***/ })

};
