export const id = 7928;
export const ids = [7928];
export const modules = {

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

/***/ 9675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commentsNeeded)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _access_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67356);
/* harmony import */ var _github_port_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62224);
/* harmony import */ var _job_open_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28276);




/**
 * Why the workflow may not have `comment: never`, where it has. Without comments only the gate is a review, so the file
 * must demand it; on a pull request that of the base branch too, so that whoever brings the gate in or takes it away
 * shows that in a comment.
 */
async function commentsNeeded(job, { policy }) {
    const { event, inputs } = job;
    const { file } = inputs;
    if (inputs.comment !== 'never')
        return [];
    if (policy.review.gate !== 'required')
        return [gateMissing(file)];
    if (event.kind !== 'pull-request')
        return [];
    const before = `${file} of ${event.baseRef}`;
    try {
        // The branch as it is now: the event may have been sent before the gate was merged.
        const text = await (await (0,_job_open_github_js__WEBPACK_IMPORTED_MODULE_3__/* .openGitHub */ .o)(job)).readFile(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(file), event.baseRef);
        return (0,_access_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewBefore */ .MC)(text).gate === 'required' ? [] : [gateMissing(before)];
    }
    catch (error) {
        if (!(error instanceof _github_port_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y))
            throw error;
        const unknown = `whether ${before} has review.gate: required is not known`;
        return [refused(`The input comment is never, but ${unknown}: ${error.message}`, error.fix)];
    }
}
function gateMissing(where) {
    return refused(`The input comment is never, but ${where} does not have review.gate: required. Without it, the comment is the review.`, 'Set comment to always or changes. To have no comments, merge review.gate: required into the access file first, and set comment: never after that.');
}
function refused(message, fix) {
    return {
        code: 'input-invalid',
        severity: 'error',
        where: {},
        message,
        found: 'never',
        allowed: 'always, changes; never only where the access file has review.gate: required, on the base branch too',
        fix,
    };
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

/***/ 79478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ underPolicy)
});

// EXTERNAL MODULE: ./lib/access/review/settings.js
var settings = __webpack_require__(83446);
// EXTERNAL MODULE: ./lib/modes/step/planner.js
var step_planner = __webpack_require__(46707);
// EXTERNAL MODULE: ./lib/plan/atom/digest.js
var digest = __webpack_require__(46585);
// EXTERNAL MODULE: ./lib/plan/atom/plan-atoms.js + 1 modules
var plan_atoms = __webpack_require__(39220);
;// CONCATENATED MODULE: ./lib/plan/atom/policy.js


/** The same plan as one of a run whose strictness differs in this from the one before. */
function withPolicy(plan, policy) {
    const told = { ...plan, policy };
    return { ...told, digest: (0,digest/* planDigest */.G)(plan.cluster, (0,plan_atoms/* atomsOfPlan */.lp)(told), plan.gains) };
}

// EXTERNAL MODULE: ./lib/render/policy/policy.js + 2 modules
var policy = __webpack_require__(59776);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/words/encode.js
var encode = __webpack_require__(27335);
// EXTERNAL MODULE: ./lib/action/job/open-github.js + 1 modules
var open_github = __webpack_require__(28276);
;// CONCATENATED MODULE: ./lib/action/review/policy.js



/**
 * How strict the run is on each cluster, seen from the access file before. What GitHub does not give is told as a
 * warning, and in each plan.
 */
async function comparedPolicy(job, { access, plans }) {
    const { policyOf } = await __webpack_require__.e(/* import() */ 6361).then(__webpack_require__.bind(__webpack_require__, 16361));
    return await policyOf({
        github: await (0,open_github/* openGitHub */.o)(job),
        path: external_node_path_.posix.normalize(job.inputs.file),
        policy: access.policy,
        standing: standingOf(job),
        onFailure: ({ message, fix }) => job.core.warning((0,encode/* annotationText */.xr)(`${message} ${fix}`), {
            title: 'Settings were not compared with the file before',
        }),
    }, plans);
}
function standingOf({ event, context }) {
    switch (event.kind) {
        case 'pull-request':
            return { kind: 'pull-request', base: event.baseSha };
        case 'push':
            // Of another branch and of a tag: what it would change is seen from the branch that is applied.
            if (!event.onDefaultBranch)
                return { kind: 'pull-request', base: event.defaultBranch };
            return { kind: 'push', before: event.before, after: event.after };
        default:
            return { kind: 'commit', commit: context.sha };
    }
}

;// CONCATENATED MODULE: ./lib/action/review/under-policy.js





/** Compares how strict the run is, and tells it in the log. */
async function underPolicy(job, planned, input) {
    const policyFor = await comparedPolicy(job, planned);
    const plans = planned.plans.map((plan) => withPolicy(plan, policyFor(plan).differences));
    const looser = (0,policy/* policyText */.MJ)((0,policy/* policyShown */.gj)(plans, job.inputs.file));
    if (looser !== '')
        job.core.info(looser);
    const planner = (0,step_planner/* plannerOf */.g)(input);
    return {
        planned: { ...planned, plans },
        input: {
            ...input,
            planner: (desired, snapshot) => {
                const plan = planner(desired, snapshot);
                return withPolicy(plan, policyFor(plan).differences);
            },
        },
        review: plans
            .map((plan) => policyFor(plan).review)
            .reduce(settings/* stricter */.Rn, planned.access.policy.review ?? settings/* DEFAULT_REVIEW */.FJ),
    };
}


/***/ }),

/***/ 17928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runApply: () => (/* binding */ runApply)
});

// EXTERNAL MODULE: ./lib/files/backup-file.js
var backup_file = __webpack_require__(57044);
// EXTERNAL MODULE: ./lib/files/load-access.js + 2 modules
var load_access = __webpack_require__(87574);
// EXTERNAL MODULE: ./lib/files/plan-file.js
var plan_file = __webpack_require__(16611);
// EXTERNAL MODULE: ./lib/modes/step/apply-plans.js + 32 modules
var apply_plans = __webpack_require__(24146);
// EXTERNAL MODULE: ./lib/modes/step/chosen-clusters.js
var chosen_clusters = __webpack_require__(16317);
// EXTERNAL MODULE: ./lib/modes/step/plan-clusters.js
var plan_clusters = __webpack_require__(5958);
// EXTERNAL MODULE: ./lib/modes/step/until-cancelled.js
var until_cancelled = __webpack_require__(53009);
// EXTERNAL MODULE: ./lib/plan/outcome.js
var outcome = __webpack_require__(98095);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/plan/shown/head.js
var head = __webpack_require__(4971);
// EXTERNAL MODULE: ./lib/problem/problem.js
var problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/render/screen/problems.js
var screen_problems = __webpack_require__(54433);
// EXTERNAL MODULE: ./lib/render/summary.js
var summary = __webpack_require__(96840);
// EXTERNAL MODULE: ./lib/action/job/finish.js + 3 modules
var finish = __webpack_require__(97637);
// EXTERNAL MODULE: ./lib/action/job/job.js
var job_job = __webpack_require__(81205);
// EXTERNAL MODULE: ./lib/action/job/publish-result.js
var publish_result = __webpack_require__(44307);
// EXTERNAL MODULE: ./lib/live/data-hash.js
var data_hash = __webpack_require__(22125);
;// CONCATENATED MODULE: ./lib/action/job/saved-aws-auth.js

/** By cluster, `dataHash` of each aws-auth that was saved before a write of it, or of access entries. */
class SavedAwsAuth {
    #hashes = new Map();
    keep(cluster, { awsAuth }) {
        if (awsAuth === undefined)
            return;
        const { data = {} } = awsAuth;
        const known = this.#hashes.get(cluster) ?? new Set();
        this.#hashes.set(cluster, known.add((0,data_hash/* dataHash */.T)(data)));
    }
    hashes() {
        return Object.fromEntries([...this.#hashes].map(([cluster, hashes]) => [cluster, [...hashes]]));
    }
}

// EXTERNAL MODULE: ./lib/action/review/agreements.js
var agreements = __webpack_require__(20110);
// EXTERNAL MODULE: ./lib/action/review/comments-needed.js
var comments_needed = __webpack_require__(9675);
// EXTERNAL MODULE: ./lib/github/port.js
var port = __webpack_require__(62224);
// EXTERNAL MODULE: ./lib/review/approval/gate-problem.js
var gate_problem = __webpack_require__(18897);
// EXTERNAL MODULE: ./lib/action/job/open-github.js + 1 modules
var open_github = __webpack_require__(28276);
// EXTERNAL MODULE: ./lib/action/review/unconfirmed.js
var unconfirmed = __webpack_require__(62563);
;// CONCATENATED MODULE: ./lib/action/review/refused-early.js





/** Why an apply must not begin, as far as that is known without a cluster; nothing where it may. */
async function refusedEarly(job, access) {
    const { confirmDigest } = job.inputs;
    if (confirmDigest === '')
        return [(0,gate_problem/* digestEmpty */.uD)()];
    try {
        const github = await (0,open_github/* openGitHub */.o)(job);
        if (confirmDigest !== undefined)
            return await (0,unconfirmed/* unconfirmed */.B)(job, access.policy.review, github);
        if (access.policy.review.gate === 'required')
            return [(0,gate_problem/* gateRequired */.HW)()];
        return await unbrought(job, github);
    }
    catch (error) {
        if (!(error instanceof port/* GitHubError */.y))
            throw error;
        return [(0,agreements/* reviewUnavailable */.D)(error)];
    }
}
/** A push that no merged pull request brought was shown to nobody. */
async function unbrought({ event, context, inputs }, github) {
    if (event.kind !== 'push')
        return [];
    const push = { before: event.before, after: context.sha, branch: event.defaultBranch };
    const [{ pullsOfPush }, { noPullRequest }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6488).then(__webpack_require__.bind(__webpack_require__, 56488)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21444)),
    ]);
    const pulls = await pullsOfPush(github, push);
    return pulls.length > 0
        ? []
        : [noPullRequest({ file: inputs.file, after: push.after, branch: push.branch })];
}

// EXTERNAL MODULE: ./lib/action/review/under-policy.js + 2 modules
var under_policy = __webpack_require__(79478);
// EXTERNAL MODULE: ./lib/action/run/applied.js
var applied = __webpack_require__(68421);
// EXTERNAL MODULE: ./lib/action/run/finish-invalid.js
var finish_invalid = __webpack_require__(4439);
// EXTERNAL MODULE: ./lib/action/run/planned.js
var run_planned = __webpack_require__(39406);
;// CONCATENATED MODULE: ./lib/action/run/apply.js
























/** Plans, applies what was agreed to, and says in a comment what became of it. */
async function runApply(job) {
    const access = await (0,load_access/* loadAccess */.xf)(job.input);
    if ((0,problem/* hasErrors */.Cs)(access.problems)) {
        (0,finish/* report */.z8)(job, access.problems);
        return await (0,finish_invalid/* finishInvalid */.N)(job, 'apply', { access });
    }
    const needed = [...(0,chosen_clusters/* unknownClusters */.Kj)(access, job.input), ...(await (0,comments_needed/* commentsNeeded */.S)(job, access))];
    if (needed.length > 0)
        return (0,finish/* stop */.ds)(job, job.context, { problems: needed, failureReason: 'input-invalid' });
    // What needs no cluster is decided before one is opened: what opens it may run a program.
    const refused = await refusedEarly(job, access);
    if (refused.length > 0)
        return await finishRefused(job, refused);
    const read = await (0,plan_clusters.planLoaded)(access, job.input);
    (0,run_planned/* logPlans */.xv)(job, read);
    const under = await (0,under_policy/* underPolicy */.j)(job, read, job.input);
    const { planned } = under;
    const planFile = await (0,plan_file/* writePlanFile */.J)(job.env, access.set, planned.plans);
    const { sha: commit, runUrl } = job.context;
    const agreed = await (0,agreements/* agreements */.K)(job, under);
    const backup = (0,backup_file/* openBackup */.Tw)((0,backup_file/* backupPath */.wZ)(job.env, access.set));
    const saved = new SavedAwsAuth();
    const onBackup = async (cluster, replaced) => {
        saved.keep(cluster, replaced);
        await backup.keep(cluster, replaced);
    };
    return await (0,until_cancelled/* untilCancelled */.c)(async ({ signal }) => {
        const input = { ...under.input, onBackup, cancelled: signal };
        const outcomes = await (0,apply_plans/* applyPlans */.J)(planned, input, { provenance: { commit, run: runUrl }, agreed });
        const met = (0,applied/* logOutcomes */._)(job, planned, outcomes);
        const options = { ...(0,job_job/* markdownOptions */.Kt)(job, commit), ...(0,run_planned/* leftOut */.ig)(planned) };
        await (0,job_job/* writeSummary */.Sy)(job, (0,summary/* recordSummary */.iM)(outcomes, options));
        const published = await (0,publish_result/* publishRecord */.l)(job, { outcomes, options, saved: saved.hashes() });
        return (0,finish/* finish */.O9)(job, 'apply', { ...(0,run_planned/* metIn */.YQ)(planned), apply: met }, {
            changes: (0,plan/* countChanges */.x)(planned.plans),
            graveGains: (0,head/* graveGains */.Qk)(planned.plans),
            planDigest: published.digest,
            planFile,
            ...(published.url === undefined ? {} : { commentUrl: published.url }),
            ...(0,applied/* backupOutput */.k)(backup),
            applied: outcomes.every(outcome/* isDone */.$L),
        });
    }, () => job.core.warning(until_cancelled/* CANCELLING */.P));
}
async function finishRefused(job, problems) {
    (0,finish/* report */.z8)(job, problems);
    job.core.info((0,screen_problems/* problemsText */.u)(problems, (0,job_job/* logOptions */.DD)(job)));
    await (0,job_job/* writeSummary */.Sy)(job, (0,summary/* refusedSummary */.n$)(problems, (0,job_job/* markdownOptions */.Kt)(job, job.context.sha)));
    return (0,finish/* finish */.O9)(job, 'apply', { file: [], apply: problems }, {});
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

/***/ 22125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ dataHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256, hex, of the data of a ConfigMap, whatever the order of its keys. */
function dataHash(data) {
    const entries = Object.entries(data).sort(([one], [other]) => (one < other ? -1 : 1));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(entries)).digest('hex');
}


/***/ })

};
