export const id = 7586;
export const ids = [7586];
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

/***/ 67586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./lib/files/plan-file.js
var plan_file = __webpack_require__(16611);
// EXTERNAL MODULE: ./lib/modes/step/begun-readings.js
var begun_readings = __webpack_require__(10282);
// EXTERNAL MODULE: ./lib/modes/step/chosen-clusters.js
var chosen_clusters = __webpack_require__(16317);
// EXTERNAL MODULE: ./lib/modes/step/plan-clusters.js
var plan_clusters = __webpack_require__(5958);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/plan/shown/head.js
var shown_head = __webpack_require__(4971);
// EXTERNAL MODULE: ./lib/problem/problem.js
var problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/render/summary.js
var summary = __webpack_require__(96840);
// EXTERNAL MODULE: ./lib/action/job/finish.js + 3 modules
var finish = __webpack_require__(97637);
// EXTERNAL MODULE: ./lib/action/job/job.js
var job_job = __webpack_require__(81205);
// EXTERNAL MODULE: ./lib/action/job/publish-plan.js + 1 modules
var publish_plan = __webpack_require__(74723);
// EXTERNAL MODULE: ./lib/action/review/comments-needed.js
var comments_needed = __webpack_require__(9675);
// EXTERNAL MODULE: ./lib/action/review/merging.js
var review_merging = __webpack_require__(55076);
// EXTERNAL MODULE: ./lib/github/port.js
var port = __webpack_require__(62224);
// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
;// CONCATENATED MODULE: ./lib/render/head/branch-rules.js

/**
 * What the rules of the default branch demand of a merge: `1 approval, not by the last pusher, code owners`.
 *
 * @param rules `undefined` where GitHub does not say
 */
function branchRulesPhrase(rules) {
    if (rules === undefined)
        return ['not known, because GitHub does not say'];
    const { approvals, notByLastPusher, staleDismissed, byCodeOwners } = rules;
    const demands = [
        ...(approvals > 0 ? [(0,count/* counted */.hS)(approvals, 'approval')] : []),
        ...(notByLastPusher ? ['not by the last pusher'] : []),
        ...(staleDismissed ? ['again after each push'] : []),
        ...(byCodeOwners ? ['code owners'] : []),
    ];
    return [demands.length === 0 ? 'no approval' : demands.join(', ')];
}

;// CONCATENATED MODULE: ./lib/review/approval/not-demanded.js
/**
 * The warning where the access file demands an approval and the branch does not: its rule stops the merge, and the file
 * only the apply after it. Nothing where the rules are not known.
 */
function approvalNotDemanded(branch, rules) {
    if (rules === undefined || (rules.approvals > 0 && rules.notByLastPusher))
        return [];
    const fault = rules.approvals === 0
        ? 'without an approval'
        : 'with an approval that is older than the last push, or by whoever pushed last';
    return [
        {
            code: 'approval-not-demanded',
            severity: 'warning',
            where: {},
            message: `The access file has review.approval: required, but the rulesets of ${branch} allow a pull request to be merged ${fault}. The apply would refuse it only after the merge.`,
            fix: `Create a ruleset for ${branch} that requires an approval of the most recent push. If classic branch protection, which cannot be read here, requires it, nothing is wrong.`,
        },
    ];
}

// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/action/job/open-github.js + 1 modules
var open_github = __webpack_require__(28276);
;// CONCATENATED MODULE: ./lib/action/review/needs.js





/** What the access file wants of a merge, and what the rules of the branch demand of it. */
async function needsOf(job, review) {
    const { event } = job;
    if (event.kind !== 'pull-request' || event.baseRef !== event.defaultBranch)
        return { needs: [], problems: [] };
    const { baseRef: branch, headSha } = event;
    const rules = await rulesOf(job, branch);
    const demanded = [(0,phrase/* strong */.ko)(['Rules of ', (0,phrase/* code */.aY)(branch), ':']), ' ', ...branchRulesPhrase(rules), '.'];
    if (review.approval !== 'required')
        return { needs: rules === undefined ? [] : [demanded], problems: [] };
    const wanted = [
        (0,phrase/* strong */.ko)('Needs'),
        ' an approval for commit ',
        (0,phrase/* code */.aY)(headSha.slice(0, 7)),
        ', given after this plan appeared, by somebody with write permission who wrote and pushed nothing in this pull request.',
    ];
    return { needs: [wanted, demanded], problems: approvalNotDemanded(branch, rules) };
}
async function rulesOf(job, branch) {
    try {
        return await (await (0,open_github/* openGitHub */.o)(job)).branchRules(branch);
    }
    catch (error) {
        // What the rules are stops no plan.
        if (error instanceof port/* GitHubError */.y)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/action/review/under-policy.js + 2 modules
var under_policy = __webpack_require__(79478);
// EXTERNAL MODULE: ./lib/plan/atom/plan-atoms.js + 1 modules
var plan_atoms = __webpack_require__(39220);
// EXTERNAL MODULE: ./lib/review/signature/workflow-file.js
var workflow_file = __webpack_require__(19987);
;// CONCATENATED MODULE: ./lib/review/signature/own-workflow.js

/**
 * Asks for the run itself, before the merge, what `witness` asks of it after the merge: whether its workflow is that of
 * the default branch. The base is that of the merge commit, as there: the event may name an older one.
 *
 * @throws GitHubError where GitHub cannot be asked
 */
async function broughtWorkflow(github, { sha, workflow, workflowSha }) {
    const [base, head, ...others] = (await github.parents(sha)) ?? [];
    if (base === undefined || head === undefined || others.length > 0)
        return 'unknown';
    const { kind } = await (0,workflow_file/* judgeFile */.G)(github, { path: workflow, ran: workflowSha, genuine: base });
    switch (kind) {
        case 'genuine':
            return 'nothing';
        case 'absent':
            // It runs, so it is somewhere.
            return 'unknown';
        case 'added':
        case 'changed':
            return kind;
    }
}

// EXTERNAL MODULE: ./lib/words/encode.js
var encode = __webpack_require__(27335);
;// CONCATENATED MODULE: ./lib/action/review/with-workflow.js





/**
 * What becomes of plans with the workflow that this pull request has: the apply takes a review from the workflow of the
 * default branch only. Where the plans have nothing to agree to, nobody needs to know.
 */
async function withWorkflow(job, merging, plans) {
    const { event, context } = job;
    const { workflow } = context;
    if (event.kind !== 'pull-request' || merging.kind !== 'applies' || workflow === undefined)
        return merging;
    if (!plans.some(plan_atoms/* isReviewable */.Xd))
        return merging;
    const brought = isUnanswered(plans) ? 'unknown' : await broughtBy(job, workflow);
    switch (brought) {
        case 'nothing':
            return merging;
        case 'unknown':
            return { ...merging, uncompared: workflow };
        case 'added':
        case 'changed':
            return { kind: 'other-workflow', workflow, brought, applied: event.defaultBranch };
    }
}
/** GitHub did not give the access file of that commit either, and that was told. */
function isUnanswered(plans) {
    return plans.some(({ policy }) => policy.some(({ kind }) => kind === 'not-compared'));
}
async function broughtBy(job, workflow) {
    const { sha, workflowSha } = job.context;
    try {
        return await broughtWorkflow(await (0,open_github/* openGitHub */.o)(job), { sha, workflowSha, workflow });
    }
    catch (error) {
        if (!(error instanceof port/* GitHubError */.y))
            throw error;
        job.core.warning((0,encode/* annotationText */.xr)(`${error.message} ${error.fix}`), {
            title: 'The workflow was not compared with the default branch',
        });
        return 'unknown';
    }
}

// EXTERNAL MODULE: ./lib/action/run/finish-invalid.js
var finish_invalid = __webpack_require__(4439);
// EXTERNAL MODULE: ./lib/action/run/planned.js
var run_planned = __webpack_require__(39406);
;// CONCATENATED MODULE: ./lib/action/run/plan.js


















/** Plans, and shows the plan in log, summary and comment. */
async function runPlan(job) {
    const { event } = job;
    const { loaded, readings } = await (0,begun_readings/* loadAndBegin */.d)(job.input);
    const needed = (0,problem/* hasErrors */.Cs)(loaded.problems)
        ? []
        : [...(0,chosen_clusters/* unknownClusters */.Kj)(loaded, job.input), ...(await (0,comments_needed/* commentsNeeded */.S)(job, loaded))];
    if (needed.length > 0) {
        readings.abandon();
        return (0,finish/* stop */.ds)(job, job.context, { problems: needed, failureReason: 'input-invalid' });
    }
    const read = await (0,plan_clusters.planLoaded)(loaded, job.input, readings);
    const { access } = read;
    (0,finish/* report */.z8)(job, read.problems);
    if ((0,problem/* hasErrors */.Cs)(access.problems))
        return await (0,finish_invalid/* finishInvalid */.N)(job, 'plan', read);
    (0,run_planned/* logPlans */.xv)(job, read);
    const { planned, review } = await (0,under_policy/* underPolicy */.j)(job, read, job.input);
    const { plans } = planned;
    const commit = event.kind === 'pull-request' ? event.headSha : job.context.sha;
    const { needs, problems } = await needsOf(job, review);
    (0,finish/* report */.z8)(job, problems);
    const inFile = [...access.problems, ...problems];
    const options = { ...(0,job_job/* markdownOptions */.Kt)(job, commit), ...(0,run_planned/* leftOut */.ig)(planned), inFile, needs };
    const merging = await withWorkflow(job, (0,review_merging/* mergingOf */.v)(event, review), plans);
    const about = (0,job_job/* headAbout */.K6)(job, merging, commit);
    const head = (0,shown_head/* headOf */.Uo)(plans, about);
    await (0,job_job/* writeSummary */.Sy)(job, (0,summary/* planSummary */.MM)(head, plans, options));
    const published = await (0,publish_plan/* publishPlan */.J)(job, {
        plans,
        options,
        about,
        ofFile: access.problems,
        unsigned: review.unsigned,
    });
    return (0,finish/* finish */.O9)(job, 'plan', (0,run_planned/* metIn */.YQ)(planned), {
        changes: (0,plan/* countChanges */.x)(plans),
        graveGains: (0,shown_head/* graveGains */.Qk)(plans),
        planDigest: published.digest,
        planFile: await (0,plan_file/* writePlanFile */.J)(job.env, access.set, plans),
        ...(published.url === undefined ? {} : { commentUrl: published.url }),
    });
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

/***/ 16611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ writePlanFile)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _render_json_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53912);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84811);




/** Writes the plans as JSON where later steps of this job can pick them up, and no other user; gives the path. */
async function writePlanFile(env, set, plans) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), `eks-access-plan-${set}.json`);
    await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writePrivateFile */ .P)(path, (0,_render_json_plan_js__WEBPACK_IMPORTED_MODULE_2__.planJson)(plans));
    return path;
}


/***/ }),

/***/ 84811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writePrivateFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Writes a file that only its owner can read. It takes the place of what stands there, also of a link or of a file that
 * others can read: neither is written to. A device (`/dev/stdout`) is.
 */
async function writePrivateFile(path, text) {
    if (await isDevice(path))
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flag: 'wx', mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
async function isDevice(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
        return found.isCharacterDevice() || found.isFIFO();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 55611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ askedOfIam)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9615);
/* harmony import */ var _aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7554);
/* harmony import */ var _home_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80424);




/**
 * Those of the principals of whom IAM can be asked whether it still has them: roles and users of the cluster's own
 * account, since an account knows no others. Nobody where EKS is not asked, or IAM refused before.
 */
function askedOfIam(facts, principals) {
    const home = (0,_aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .accountInArn */ .m)(facts.arn);
    if (home === undefined)
        return [];
    if ([...(facts.iamPrincipals?.values() ?? [])].some((found) => found.kind === 'unknown' && found.denied))
        return [];
    return principals.filter((principal) => {
        const { kind } = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .principalKey */ .qW)(principal));
        return (kind === 'role' || kind === 'user') && (0,_home_account_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOf */ .X)(principal) === home;
    });
}


/***/ }),

/***/ 10282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ beginReadings),
/* harmony export */   d: () => (/* binding */ loadAndBegin)
/* harmony export */ });
/* harmony import */ var _files_load_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87574);
/* harmony import */ var _chosen_clusters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16317);
/* harmony import */ var _each_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3657);
/* harmony import */ var _read_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(274);




/** So many clusters are read before the manifests are: the first ones of a file with many. */
const MOST_BEGUN = 8;
/** Milliseconds; a kubeconfig with a token or a certificate takes a tenth of it. */
const SOON = 100;
/** Loads the file, and begins to read its clusters on the way. */
async function loadAndBegin(input) {
    const { parallelism = _each_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .PARALLELISM */ .P } = input;
    const readings = beginReadings(input, Math.min(MOST_BEGUN, parallelism));
    return { loaded: await (0,_files_load_access_js__WEBPACK_IMPORTED_MODULE_0__/* .loadAccess */ .xf)(input, readings.begin), readings };
}
/** @param atOnce so many clusters at most: what is read and not yet planned is kept in memory */
function beginReadings(input, atOnce) {
    const begun = new Map();
    return {
        begin: async ({ clusters, set, file }) => {
            const names = clusters.map(({ entry }) => entry.name);
            if ((0,_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_3__/* .selectorsUnknown */ .hs)(input.clusters, names, file).length > 0)
                return;
            const chosen = (0,_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_3__/* .namesChosen */ .B2)(input.clusters, names);
            const first = clusters.filter(({ entry }) => chosen.has(entry.name)).slice(0, atOnce);
            for (const { entry } of first)
                begun.set(entry.name, beginOne({ cluster: entry, set }, input));
            await soon(Promise.all([...begun.values()].map(({ sent }) => sent)));
        },
        take: async (desired, wanted) => {
            const { name } = desired.cluster;
            const one = begun.get(name) ?? beginOne(desired, input);
            begun.delete(name);
            input.onProgress?.(`${name}: reading`);
            one.want(wanted);
            return await one.read;
        },
        abandon: () => {
            if (begun.size > 0)
                input.deadline?.abandon();
            begun.clear();
        },
    };
}
function beginOne(desired, input) {
    const { promise: wanted, resolve: want } = Promise.withResolvers();
    // That it is read is told when somebody waits for it.
    const { onProgress: _, ...quiet } = input;
    const { promise: asked, resolve: onAsked } = Promise.withResolvers();
    const read = (0,_read_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .readCluster */ .D$)(desired, quiet, wanted, onAsked);
    // Whoever takes it is told; where nobody does, nobody needs to know.
    const ended = read.catch(() => undefined);
    return { read, want, sent: Promise.race([asked, ended]) };
}
async function soon(sent) {
    const { promise: late, resolve } = Promise.withResolvers();
    const timer = setTimeout(resolve, SOON);
    await Promise.race([sent, late]);
    clearTimeout(timer);
    // What was asked for leaves this process in the next turn.
    await new Promise((next) => setImmediate(next));
}


/***/ }),

/***/ 3657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ PARALLELISM),
/* harmony export */   k: () => (/* binding */ eachCluster)
/* harmony export */ });
/* harmony import */ var _some_at_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71019);

/**
 * Clusters that a run works on at once, where nobody says. An apply of most clusters is waiting, up to two minutes for
 * entries and nodes: twenty at once bring fifty clusters to their end in less than five minutes. Of a large cluster some
 * tens of megabytes are held while it is read and planned.
 */
const PARALLELISM = 20;
/**
 * Does one thing with each cluster, at most `parallelism` of them at once: the one place that decides it, whatever a run
 * is for. Results are in the order of the clusters. An error that is no result ends the run, but not before the clusters
 * that are under way have come to their end: none is left in the middle of a write.
 */
async function eachCluster(clusters, { parallelism = PARALLELISM }, run) {
    return await (0,_some_at_once_js__WEBPACK_IMPORTED_MODULE_0__/* .someAtOnce */ .Z)(clusters, parallelism, run);
}


/***/ }),

/***/ 5958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ leftOutOf),
/* harmony export */   planLoaded: () => (/* binding */ planLoaded),
/* harmony export */   x: () => (/* binding */ planClusters)
/* harmony export */ });
/* harmony import */ var _plan_drift_entries_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26144);
/* harmony import */ var _plan_make_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9754);
/* harmony import */ var _plan_wanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88632);
/* harmony import */ var _begun_readings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10282);
/* harmony import */ var _chosen_clusters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16317);
/* harmony import */ var _each_cluster_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3657);
/* harmony import */ var _planner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46707);







/** Reads the file, and plans every cluster. */
async function planClusters(input) {
    const { loaded, readings } = await (0,_begun_readings_js__WEBPACK_IMPORTED_MODULE_3__/* .loadAndBegin */ .d)(input);
    return await planLoaded(loaded, input, readings);
}
/** Plans every cluster of a file, several at once. What goes wrong in one is in its plan and stops no other. */
async function planLoaded(loaded, input, readings = (0,_begun_readings_js__WEBPACK_IMPORTED_MODULE_3__/* .beginReadings */ .J)(input, 0)) {
    const chosen = (0,_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_5__/* .chosenClusters */ .uw)(loaded, input);
    if (chosen.desired.length === 0)
        readings.abandon();
    const plans = await (0,_each_cluster_js__WEBPACK_IMPORTED_MODULE_6__/* .eachCluster */ .k)(chosen.desired, input, (desired) => planCluster(desired, input, readings));
    return {
        access: { ...loaded, problems: chosen.problems },
        plans,
        problems: [...chosen.problems, ...plans.flatMap(({ problems }) => problems)],
    };
}
/** The clusters of the file that the run is not for. */
function leftOutOf({ access, plans }) {
    const planned = new Set(plans.map(({ cluster }) => cluster));
    return access.desired.map(({ cluster }) => cluster.name).filter((name) => !planned.has(name));
}
async function planCluster(desired, input, readings) {
    const planner = (0,_planner_js__WEBPACK_IMPORTED_MODULE_4__/* .plannerOf */ .g)(input);
    const read = await readings.take(desired, (0,_plan_drift_entries_read_js__WEBPACK_IMPORTED_MODULE_0__/* .alsoForDrift */ .gF)((0,_plan_wanted_js__WEBPACK_IMPORTED_MODULE_2__/* .wantedForPlan */ .A)(desired, planner)));
    return 'problem' in read ? (0,_plan_make_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadablePlan */ .bX)(desired, read.problem) : planner(desired, read.snapshot);
}


/***/ }),

/***/ 46707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today),
/* harmony export */   g: () => (/* binding */ plannerOf)
/* harmony export */ });
/* harmony import */ var _plan_make_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9754);
/* harmony import */ var _plan_planner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90759);


/** How the run plans a snapshot, the first time and in an apply each time anew. */
function plannerOf({ planner, repair = false }) {
    return (0,_plan_planner_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerSnapshot */ .X)(planner ?? ((desired, snapshot) => (0,_plan_make_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .makePlan */ .Cs)(desired, snapshot, { repair, today: today() })));
}
/** `2027-01-31`, in UTC: the core has no clock. */
function today() {
    return new Date().toISOString().slice(0, 10);
}


/***/ }),

/***/ 274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZS: () => (/* binding */ aroundAws),
  eE: () => (/* binding */ doorTo),
  D$: () => (/* binding */ readCluster)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cluster/door.js
var door = __webpack_require__(2932);
// EXTERNAL MODULE: ./lib/cluster/workspace.js
var workspace = __webpack_require__(12275);
;// CONCATENATED MODULE: ./lib/cluster/open.js


/**
 * The way into a cluster. Nothing is read, loaded or connected before a reader or a writer is
 * asked for, and then only what this way in needs: the AWS SDK and the Kubernetes client each take longer to
 * load than a whole plan takes to compute.
 */
function openDoor(entry, surroundings) {
    const connect = connection(entry, surroundings);
    return {
        name: entry.name,
        reader: async () => readerOnly(await connect()),
        writer: async () => connect(),
    };
}
function connection(entry, surroundings) {
    const { folder, accounts, onRequest } = surroundings;
    switch (entry.door) {
        case 'directory':
            return async () => {
                const { connectFencedDirectory } = await Promise.all(/* import() */[__webpack_require__.e(8315), __webpack_require__.e(5196), __webpack_require__.e(7131)]).then(__webpack_require__.bind(__webpack_require__, 17131));
                const { name, where } = entry;
                const place = { name, folder: (0,external_node_path_.resolve)(folder, entry.directory), ...(where && { where }) };
                return await connectFencedDirectory({ ...place, ...(await fenceOf(surroundings)) });
            };
        case 'context':
            return async () => {
                const { connectContext } = await Promise.all(/* import() */[__webpack_require__.e(8315), __webpack_require__.e(6621), __webpack_require__.e(2754)]).then(__webpack_require__.bind(__webpack_require__, 20108));
                return connectContext({
                    name: entry.name,
                    context: entry.context,
                    ...(await fenceOf(surroundings)),
                    ...(entry.where && { where: entry.where }),
                    ...(entry.kubeconfig === undefined ? {} : { kubeconfig: (0,external_node_path_.resolve)(folder, entry.kubeconfig) }),
                    ...(onRequest && { onRequest }),
                });
            };
        case 'eks': {
            let account;
            return async () => {
                const { connectEks, openAccount } = await Promise.all(/* import() */[__webpack_require__.e(4524), __webpack_require__.e(8315), __webpack_require__.e(739), __webpack_require__.e(6621), __webpack_require__.e(6347)]).then(__webpack_require__.bind(__webpack_require__, 76347));
                account ??= openAccount(entry, { ...(accounts && { accounts }), ...(onRequest && { onRequest }) });
                return connectEks(await account);
            };
        }
    }
}
async function fenceOf(surroundings) {
    return surroundings.named === true ? {} : { workspace: await (0,workspace/* workspaceOf */.B3)(surroundings) };
}
/** Plan mode gets an object that has no method to write with, not only a type that hides it. */
function readerOnly(connection) {
    const { may } = connection;
    return {
        name: connection.name,
        snapshot: (set, wanted) => connection.snapshot(set, wanted),
        whoAmI: () => connection.whoAmI(),
        ...(may === undefined ? {} : { may }),
        nodes: () => connection.nodes(),
        close: () => connection.close(),
    };
}

// EXTERNAL MODULE: ./lib/cluster/problem.js
var problem = __webpack_require__(5633);
;// CONCATENATED MODULE: ./lib/modes/step/read-cluster.js




/**
 * A cluster as it is, or why it cannot be read. Nothing of it is begun once the time for reading is over.
 *
 * @param wanted see `ClusterReader.snapshot`
 * @param onAsked told when the first requests are made
 */
async function readCluster({ cluster, set }, input, wanted, onAsked) {
    const { deadline } = input;
    if (deadline?.passed())
        return { problem: notBegun(cluster.name, deadline) };
    try {
        input.onProgress?.(`${cluster.name}: reading`);
        const reading = snapshotOf({ cluster, set }, input, wanted, onAsked);
        const snapshot = await (deadline === undefined ? reading : deadline.within(reading));
        return snapshot === undefined ? { problem: notInTime(cluster.name, deadline) } : { snapshot };
    }
    catch (error) {
        if (!(error instanceof door/* ClusterError */.b))
            throw error;
        return { problem: (0,problem/* problemOf */.Z)(error), error };
    }
}
async function snapshotOf({ cluster, set }, input, wanted, onAsked) {
    const reader = await doorTo(cluster, input).reader();
    try {
        const snapshot = reader.snapshot(set, wanted);
        onAsked?.();
        // A thread takes long to start, which must not delay the requests.
        input.deadline?.watch();
        return await snapshot;
    }
    finally {
        await reader.close();
    }
}
function notInTime(cluster, { seconds } = { seconds: 0 }) {
    return {
        code: 'cluster-timeout',
        severity: 'error',
        where: { cluster },
        message: `${cluster} was not read within ${seconds} seconds of the start of the run.`,
        fix: 'Turn on debug logging (in a terminal: --verbose) to see which request or which program of the kubeconfig does not answer, or allow more seconds with `timeout`.',
    };
}
function notBegun(cluster, { seconds }) {
    return {
        code: 'cluster-timeout',
        severity: 'error',
        where: { cluster },
        message: `${cluster} was not read: the limit of ${seconds} seconds from the start of the run was reached while other clusters were read, before this one was begun.`,
        fix: 'Allow more seconds with `timeout`, or run it for fewer clusters at a time. If other clusters have this error because they did not answer, correct those first.',
    };
}
/**
 * The way into a cluster of the file, or into one that the options name; nothing is reached before a reader or a writer
 * is asked for.
 */
function doorTo(entry, input) {
    const { file, folder, named, within } = input;
    return openDoor(entry, {
        ...(named === undefined ? { folder: (0,external_node_path_.dirname)((0,external_node_path_.resolve)(folder, file)) } : { folder, named: true }),
        ...(within === undefined ? {} : { within }),
        ...aroundAws(input),
    });
}
/** What AWS is asked with, whatever about. */
function aroundAws({ accounts, onRequest }) {
    return { ...(accounts && { accounts }), ...(onRequest && { onRequest }) };
}


/***/ }),

/***/ 90759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ oncePerSnapshot)
/* harmony export */ });
/**
 * The same, with one plan for each snapshot: what must be asked of AWS is found out by planning (`wantedForPlan`), and
 * the last of these plans is the plan.
 */
function oncePerSnapshot(planner) {
    const plans = new WeakMap();
    return (desired, snapshot) => {
        const known = plans.get(snapshot) ?? new Map();
        plans.set(snapshot, known);
        const plan = known.get(desired) ?? planner(desired, snapshot);
        known.set(desired, plan);
        return plan;
    };
}


/***/ }),

/***/ 88632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ wantedForPlan)
/* harmony export */ });
/* unused harmony export MOST_ADMINS */
/* harmony import */ var _live_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88881);
/* harmony import */ var _login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44574);
/* harmony import */ var _login_asked_of_iam_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55611);
/* harmony import */ var _login_every_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54739);
/* harmony import */ var _login_mapping_access_entries_spell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5920);
/* harmony import */ var _login_mapping_assigned_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11102);
/* harmony import */ var _login_mapping_removals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29259);
/* harmony import */ var _login_owner_capability_policies_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(718);
/* harmony import */ var _rbac_access_policy_cluster_admin_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27700);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34564);










/** So many principals who make the cluster's admins are asked about, at most: a guard needs a few. */
const MOST_ADMINS = 50;
/**
 * What must be asked of AWS to say what a plan means, and nothing where nothing changes: the access entries of those
 * whom it is about; all entries, where it changes what a name gives that an entry may have; where admins are missing,
 * first those who have the admin policy, then all; of those who count as admins or have an entry that is changed
 * over, whether IAM still has them; and which capabilities there are, where an entry looks like that of one. What the
 * file declares of entries is asked in each plan: they cannot be compared else.
 *
 * @param planner one that plans each snapshot once (`oncePerSnapshot`)
 */
function wantedForPlan(desired, planner) {
    return (snapshot) => {
        const { facts } = snapshot;
        if (facts === undefined)
            return {};
        const plan = planner(desired, snapshot);
        const compared = comparedEntries(desired, snapshot);
        if (plan.admins === undefined)
            return compared;
        const named = [
            ...plan.changes.flatMap((change) => (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .mappedPrincipal */ .IF)(change) ?? []),
            ...desired.guards.requiredAdmins,
        ];
        const missing = missesAdmins(plan);
        const holders = missing ? unreadHolders(facts) : [];
        const all = givesByName(plan) || bindsToNobody(plan) || (missing && holders?.length === 0);
        return {
            entries: [
                ...(compared.entries ?? []),
                ...(all ? (0,_login_every_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .everyEntry */ .W)(facts) : [...(0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadAmong */ .uL)(facts, named), ...(holders ?? [])]),
                ...(0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadAmong */ .uL)(facts, lastApplier(plan, snapshot)),
            ],
            ...(missing && holders === undefined ? { holdersOf: [_rbac_access_policy_cluster_admin_js__WEBPACK_IMPORTED_MODULE_9__/* .CLUSTER_ADMIN_POLICY */ .c] } : {}),
            ...((0,_login_owner_capability_policies_js__WEBPACK_IMPORTED_MODULE_7__/* .mayHaveCapabilities */ .e)(facts) ? { capabilities: true } : {}),
            principals: (0,_login_asked_of_iam_js__WEBPACK_IMPORTED_MODULE_2__/* .askedOfIam */ .P)(facts, [
                ...(compared.principals ?? []),
                ...plan.admins.slice(0, MOST_ADMINS),
                ...named.flatMap((name) => (0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(facts, name)?.principalArn ?? []),
                ...restoredEntries(plan),
            ]),
        };
    };
}
/** Whether it may write them is said of new roles and bindings. */
function lastApplier({ changes, cluster }, snapshot) {
    if ((0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .changesTo */ .zE)('rbac', changes).length === 0)
        return [];
    const { appliedBy } = (0,_live_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .readLedger */ .SC)(snapshot.ledger, cluster).ledger;
    return appliedBy === undefined ? [] : [appliedBy];
}
/** EKS makes no entry for a principal that IAM does not have. */
function restoredEntries({ changes }) {
    return (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .changesTo */ .zE)('access-entries', changes).flatMap(({ arn, action, reason }) => action === 'add' && reason === 'restored' ? [arn] : []);
}
/** So many principals of the file IAM is asked about in each plan, at most: whether their entries are dead. */
const MOST_DECLARED = 100;
/** Entries that the file declares, or that are ours or named by `removed`. */
function comparedEntries(file, snapshot) {
    const { facts } = snapshot;
    const desired = (0,_login_mapping_assigned_js__WEBPACK_IMPORTED_MODULE_5__/* .assigned */ .X)(file, snapshot);
    const declared = (0,_login_mapping_access_entries_spell_js__WEBPACK_IMPORTED_MODULE_4__/* .declaredEntries */ .H)(desired).map(({ arn }) => arn);
    const { entries = [] } = (0,_live_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .readLedger */ .SC)(snapshot.ledger, file.cluster.name).ledger;
    const named = [...(0,_login_mapping_removals_js__WEBPACK_IMPORTED_MODULE_6__/* .principalRemovals */ .u)(file).values()].map(_login_mapping_removals_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOfRemoval */ .H);
    const all = [...declared, ...entries, ...named];
    if (facts === undefined || all.length === 0)
        return {};
    return {
        entries: (0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadAmong */ .uL)(facts, all),
        principals: (0,_login_asked_of_iam_js__WEBPACK_IMPORTED_MODULE_2__/* .askedOfIam */ .P)(facts, declared.slice(0, MOST_DECLARED)),
    };
}
/** Those with the admin policy whose entries nobody has looked at; `undefined` where it was not asked who has it. */
function unreadHolders(facts) {
    if ((0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadEntries */ .M0)(facts).length === 0)
        return [];
    const holders = facts.policyHolders?.get(_rbac_access_policy_cluster_admin_js__WEBPACK_IMPORTED_MODULE_9__/* .CLUSTER_ADMIN_POLICY */ .c);
    if (holders === undefined)
        return undefined;
    return holders.kind === 'known' ? (0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadAmong */ .uL)(facts, holders.value.slice(0, MOST_ADMINS)) : [];
}
/** Whether it is said of a new binding that nobody is known to have its group, which an entry may have. */
function bindsToNobody({ problems }) {
    return problems.some(({ code, brought }) => code === 'group-without-row' && brought === 'plan');
}
/** Whether bindings or roles of the plan give or take something by a name that an entry may have. */
function givesByName({ changes, effects }) {
    if ((0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .changesTo */ .zE)('rbac', changes).length === 0)
        return false;
    return (effects?.access ?? []).some(({ gainedThrough, lostThrough }) => [...gainedThrough, ...lostThrough].some(mayBeOfEntry));
}
/**
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html: groups and usernames of
 * entries do not begin with `system:`; whoever logs in is in `system:authenticated`.
 */
function mayBeOfEntry(path) {
    if (path.kind !== 'binding' || path.subject.kind === 'ServiceAccount')
        return false;
    const { name } = path.subject;
    return name === 'system:authenticated' || !name.startsWith('system:');
}
function missesAdmins({ problems }) {
    return problems.some(({ code }) => code === 'too-few-admins');
}


/***/ }),

/***/ 42278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalText)
/* harmony export */ });
/* harmony import */ var _words_encode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27335);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _words_wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48417);



/** Blocks for a terminal, without a line break at the end. */
function terminalText(blocks, screen) {
    return blocks
        .map((block, index) => {
        const before = blocks[index - 1]?.kind;
        const gap = index === 0 ? '' : before === 'heading' ? '\n' : '\n\n';
        return `${gap}${blockLines(block, screen).join('\n')}`;
    })
        .join('');
}
function blockLines(block, screen) {
    const { paint, width } = screen;
    switch (block.kind) {
        case 'title':
        case 'heading':
            return (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(block.phrase), { width }).map((line) => paint('bold', line));
        case 'facts':
            return factLines(block.facts, width);
        case 'paragraph':
            return (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(block.phrase), { width });
        case 'list':
            return block.items.flatMap((item, index) => itemLines(item, screen, '  ', block.first === undefined ? '' : `${block.first + index}. `));
        case 'caution':
            return [paint('red', 'CAUTION'), ...block.items.flatMap((item) => itemLines(item, screen, '  '))];
        case 'fold':
            return [
                ...(0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(block.summary), { width }),
                ...block.blocks.flatMap((inner) => blockLines(inner, screen)),
            ];
        case 'code':
            return block.language === 'mermaid' ? [] : block.lines.map((line) => `  ${diffLine(line, paint)}`);
        case 'small':
            return block.phrases.flatMap((phrase) => (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(phrase), { width, first: '  ' }).map((line) => paint('dim', line)));
    }
}
function factLines(facts, width) {
    const wide = Math.max(...facts.map(({ lead }) => lead.length));
    return facts.flatMap(({ lead, phrase }) => (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(phrase), { width, first: `  ${lead.padEnd(wide)}  ` }));
}
function itemLines({ phrase, items = [], mark }, screen, indent, number = '') {
    const { paint, width } = screen;
    const [first = '', ...rest] = (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(phrase), {
        width,
        first: mark === undefined ? `${indent}${number}` : `${indent}${number}${mark} `,
        rest: `${indent}    `,
    });
    const painted = mark === undefined ? first : first.replace(mark, paint(MARK_STYLE[mark], mark));
    return [painted, ...rest, ...items.flatMap((item) => itemLines(item, screen, `${indent}    `))];
}
const MARK_STYLE = { '+': 'green', '~': 'yellow', '-': 'red' };
function diffLine(line, paint) {
    const shown = (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)(line);
    if (line.startsWith('+'))
        return paint('green', shown);
    return line.startsWith('-') ? paint('red', shown) : shown;
}


/***/ }),

/***/ 53912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planJson: () => (/* binding */ planJson)
});

// EXTERNAL MODULE: ./lib/render/change/clean.js
var clean = __webpack_require__(77456);
// EXTERNAL MODULE: ./lib/render/change/kinds.js + 9 modules
var kinds = __webpack_require__(21684);
// EXTERNAL MODULE: ./lib/plan/shown/newcomer.js
var newcomer = __webpack_require__(51701);
;// CONCATENATED MODULE: ./lib/render/json/context.js


/** Which cluster it is, and what is in it beside what the file says. Keys in a fixed order. */
function contextJson({ target, unmanaged, drift }) {
    const { cluster, door, region, account, arn, context, kubeconfig, directory, endpoint } = target;
    return {
        target: (0,clean/* defined */.sw)({ cluster, door, region, account, arn, context, kubeconfig, directory, endpoint }),
        unmanaged: {
            rows: unmanaged.rows.map((row) => ({ key: row.key, arn: row.arn, ...(0,clean/* cleanMeaning */.Pr)(row) })),
            accounts: unmanaged.accounts,
            returned: unmanaged.returned,
            bindings: unmanaged.bindings.map(({ id, object, reaches, danger }) => {
                const { roleRef, subjects } = (0,clean/* cleanObject */.jv)(object);
                const found = danger && { rule: danger.rule, severity: danger.severity };
                return (0,clean/* defined */.sw)({ id, roleRef, subjects, reaches, danger: found });
            }),
        },
        drift: driftJson(drift),
    };
}
function driftJson({ compared, items }) {
    return {
        compared,
        items: items.map(({ what, isNew, power }) => ({ new: isNew, ...whatJson(what), ...powerJson(power) })),
    };
}
function whatJson(what) {
    switch (what.kind) {
        case 'row': {
            const { kind, principal, username, groups, isBeneath, isOfNodes } = what;
            return { kind, principal, username, groups, beneathEntry: isBeneath, ofNodes: isOfNodes };
        }
        case 'account':
            return { kind: what.kind, account: what.principal };
        case 'entry':
            return (0,clean/* defined */.sw)({ kind: what.kind, principal: what.principal, ...what.gives });
        case 'policy': {
            const { kind, principal, policy, scope } = what;
            return (0,clean/* defined */.sw)({ kind, principal, policy, namespace: scope === '' ? undefined : scope });
        }
        case 'binding': {
            const { kind, subject, role, scope, bindings } = what;
            const namespace = scope === '' ? undefined : scope;
            return (0,clean/* defined */.sw)({ kind, subject: { ...subject }, role, namespace, bindings });
        }
        case 'rules':
            return { kind: what.kind, role: what.role, added: what.added.map(newcomer/* ruleText */.Y3) };
    }
}
/** The word of the one scale, and where it holds; `none` where nothing comes with it beside what everybody has. */
function powerJson(power) {
    if (power === 'unknown' || power === undefined)
        return { power: power ?? 'none' };
    const { held, scopes } = power;
    return { power: held.power, ...(scopes.includes('') ? {} : { namespaces: scopes }) };
}

;// CONCATENATED MODULE: ./lib/render/json/effects.js

/** Keys in a fixed order, whatever the order in memory. */
function effectsJson({ access, console, limits }) {
    return { access: access.map(effectJson), console: console.map(consoleJson), limits };
}
function effectJson(effect) {
    return (0,clean/* defined */.sw)({
        subjects: effect.subjects.map(subjectJson),
        gained: effect.gained.map(accessJson),
        lost: effect.lost.map(accessJson),
        gainedThrough: effect.gainedThrough.map(pathJson),
        lostThrough: effect.lostThrough.map(pathJson),
        danger: effect.danger,
        someLogins: effect.someLogins,
    });
}
function subjectJson(subject) {
    const { kind, name } = subject;
    return kind === 'serviceAccount' ? { kind, namespace: subject.namespace, name } : { kind, name };
}
function accessJson(access) {
    const { kind } = access;
    switch (access.kind) {
        case 'everything':
            return { kind };
        case 'resources': {
            const resources = access.resources.map(({ group, resource }) => ({ group, resource }));
            const scope = scopeJson(access.scope);
            return (0,clean/* defined */.sw)({ kind, scope, verbs: verbsJson(access.verbs), resources, names: access.names });
        }
        case 'urls':
            return { kind, verbs: verbsJson(access.verbs), urls: access.urls };
    }
}
function scopeJson(scope) {
    return scope.kind === 'cluster' ? { kind: scope.kind } : { kind: scope.kind, namespace: scope.namespace };
}
function verbsJson({ words, others }) {
    return { words, others };
}
function pathJson(path) {
    const { kind, symbolic } = path;
    if (path.kind === 'masters')
        return (0,clean/* defined */.sw)({ kind, symbolic });
    if (path.kind === 'policy')
        return (0,clean/* defined */.sw)({ kind, policy: path.policy, namespace: path.namespace });
    const { subject, binding, role } = path;
    const { kind: subjectKind, name } = subject;
    const namespace = subject.kind === 'ServiceAccount' ? subject.namespace : undefined;
    return (0,clean/* defined */.sw)({ kind, subject: (0,clean/* defined */.sw)({ kind: subjectKind, name, namespace }), binding, role, symbolic });
}
function consoleJson({ principals, iam, mapping, rbac }) {
    const { kind } = rbac;
    const namespaces = rbac.kind === 'namespaces' ? rbac.namespaces : undefined;
    const missing = rbac.kind === 'none' ? undefined : rbac.missing;
    return { principals, iam, mapping, rbac: (0,clean/* defined */.sw)({ kind, namespaces, missing }) };
}

;// CONCATENATED MODULE: ./lib/render/json/plan.js




/**
 * Plans as the documented JSON (`docs/plan-json.md`, `plan.schema.json`): equal plans give equal bytes, and what the
 * API server keeps for itself is left out. Text is as it was found, not encoded for showing. Ends with a line break.
 */
function planJson(plans) {
    const clusters = plans.map((plan) => {
        const { target, unmanaged, drift } = contextJson(plan);
        return (0,clean/* defined */.sw)({
            name: plan.cluster,
            target,
            digest: plan.digest,
            changes: plan.changes.map(changeJson),
            effects: plan.effects === undefined ? undefined : effectsJson(plan.effects),
            unmanaged,
            drift,
            problems: plan.problems.map(problemJson),
        });
    });
    return `${JSON.stringify({ version: 2, clusters }, undefined, 2)}\n`;
}
function changeJson(change) {
    const { kind, action, where } = change;
    return (0,clean/* defined */.sw)({ kind, action, ...(0,kinds/* toldKind */.M)(change).json(change), where: placeJson(where) });
}
function problemJson({ code, severity, brought, where, message, found, allowed, fix }) {
    return (0,clean/* defined */.sw)({ code, severity, brought, where: placeJson(where), message, found, allowed, fix });
}
function placeJson(where) {
    if (where === undefined)
        return undefined;
    const { file, line, column, endLine, endColumn, cluster, object } = where;
    return (0,clean/* defined */.sw)({ file, line, column, endLine, endColumn, cluster, object });
}


/***/ }),

/***/ 70625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plansText: () => (/* binding */ plansText)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49164);
/* harmony import */ var _plan_shown_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4971);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(50740);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(26226);
/* harmony import */ var _words_encode_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(27335);
/* harmony import */ var _words_wrap_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(48417);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(86550);
/* harmony import */ var _document_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42278);
/* harmony import */ var _head_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66394);
/* harmony import */ var _head_head_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19866);
/* harmony import */ var _head_newcomers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36898);
/* harmony import */ var _plan_fold_before_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28138);
/* harmony import */ var _plan_fold_permissions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70908);
/* harmony import */ var _plan_fold_yaml_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97373);
/* harmony import */ var _plan_parts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77977);
/* harmony import */ var _plan_told_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15661);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54433);

















/**
 * Plans as text: what an apply does, who gains and loses what, findings, and a last line that says it all. Ends with a
 * line break.
 */
function plansText(plans, options) {
    const { file } = options;
    const merging = (0,_counts_js__WEBPACK_IMPORTED_MODULE_12__/* .isRestore */ .bZ)(plans) ? { kind: 'restore' } : { kind: 'no-pull-request' };
    const head = (0,_plan_shown_head_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .Uo)(plans, { file, docs: '', merging });
    const problems = plans.flatMap((plan) => plan.problems);
    const parts = [
        (0,_document_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .e)([...headBlocks(head), ...bodyBlocks(plans, head, options)], options),
        ...(problems.length === 0 ? [] : [(0,_problems_js__WEBPACK_IMPORTED_MODULE_11__/* .problemsText */ .u)(problems, options).trimEnd()]),
        ...moreLines(plans, options),
        lastLine(plans, options),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** What else a person at a terminal can ask for; a log of CI cannot. */
function moreLines(plans, { details }) {
    const has = plans.some(({ changes }) => changes.length > 0);
    if (!has || details === undefined || details.permissions === true || details.yaml === true)
        return [];
    return ['More: --permissions (exact permissions), --yaml (before and after)'];
}
/** Errors are told below, with all that is known of them. */
function headBlocks(head) {
    const isIdle = head.clusters.every(({ counts, policy }) => counts.total === 0 && policy.length === 0);
    const items = isIdle ? (0,_head_newcomers_js__WEBPACK_IMPORTED_MODULE_5__/* .newcomerItems */ .tF)(head) : (0,_head_head_js__WEBPACK_IMPORTED_MODULE_4__/* .besideErrors */ .yu)(head);
    return [
        ...(isIdle ? [] : [(0,_head_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .factsBlock */ .R)(head)]),
        ...(items.length === 0 ? [] : [{ kind: 'caution', items }]),
    ];
}
function bodyBlocks(plans, head, options) {
    const home = (0,_plan_shown_head_js__WEBPACK_IMPORTED_MODULE_1__/* .homeOf */ .lt)(head);
    const { details = {} } = options;
    const told = plans.filter(({ changes }) => changes.length > 0).map((plan) => (0,_plan_told_js__WEBPACK_IMPORTED_MODULE_10__/* .toldOf */ .d)(plan, home));
    return [
        ...(0,_plan_parts_js__WEBPACK_IMPORTED_MODULE_9__/* .toldParts */ ._v)(plans, told, { home, options }).flatMap(readable),
        ...told.flatMap(({ plan, tense }) => [
            ...(details.permissions === true ? (0,_plan_fold_permissions_js__WEBPACK_IMPORTED_MODULE_7__/* .permissionsBlocks */ .l)(plan, home, tense) : []),
            ...(details.yaml === true ? (0,_plan_fold_yaml_js__WEBPACK_IMPORTED_MODULE_8__/* .yamlBlocks */ .y)(plan.changes) : []),
        ]),
        ...(0,_plan_fold_before_js__WEBPACK_IMPORTED_MODULE_6__/* .beforePart */ .R)(plans, { home, named: NAMED }).whole,
    ];
}
/** So many of each kind are named. */
const NAMED = 20;
/** More lines than these are read by nobody in a terminal. */
const MOST_LINES = 60;
/** YAML is shown where somebody asks for it. */
function readable({ whole, shorter }) {
    const without = shorter.find(({ stage }) => stage === 'yaml');
    if (without !== undefined)
        return without.blocks;
    const lines = whole.reduce((all, block) => all + (block.kind === 'list' ? block.items.length : 1), 0);
    return lines > MOST_LINES ? (shorter[0]?.blocks ?? whole) : whole;
}
function lastLine(plans, { file, paint, width }) {
    const counts = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanges */ .x)(plans);
    const problems = plans.flatMap((plan) => plan.problems);
    const errors = (0,_counts_js__WEBPACK_IMPORTED_MODULE_12__/* .problemCounts */ .O0)(problems, ['error']);
    const head = (0,_counts_js__WEBPACK_IMPORTED_MODULE_12__/* .isRestore */ .bZ)(plans) ? 'Restore' : 'Plan';
    const changes = counts.total === 0 ? '' : paint('bold', `${head}: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_12__/* .planCounts */ .Ai)(counts)}.`);
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_13__/* .hasErrors */ .Cs)(problems))
        return [changes, paint('red', `${notApplied(plans)} cannot be applied: ${errors}.`)].join(' ').trimStart();
    if (counts.total > 0)
        return changes;
    const names = plans.map((plan) => (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_14__/* .terminal */ .Fo)(plan.cluster)).join(', ');
    return (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_15__/* .wrapped */ .ky)(`${paint('green', 'No changes.')} ${names} ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_12__/* .agreement */ .z6)(plans, (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_14__/* .terminal */ .Fo)(file))}.`, {
        width,
    }).join('\n');
}
function notApplied(plans) {
    if (plans.length === 1)
        return 'It';
    const failing = plans.filter((plan) => (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_13__/* .hasErrors */ .Cs)(plan.problems)).length;
    return `${failing} of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_16__/* .counted */ .hS)(plans.length, 'cluster')}`;
}


/***/ }),

/***/ 19987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ judgeFile),
/* harmony export */   z: () => (/* binding */ whyNotGenuine)
/* harmony export */ });
/**
 * The one rule about the file that a run may have used: that of `genuine`, the commit of the default branch that the run
 * was made on, to the letter. A plan asks it before the merge, and an apply after it.
 *
 * @param about `ran`: the commit from which GitHub took the file
 * @throws GitHubError where GitHub cannot be asked, or does not show one of the two commits
 */
async function judgeFile(github, about) {
    const { path, ran, genuine } = about;
    const text = await github.readFile(path, ran);
    if (text === undefined)
        return { kind: 'absent' };
    const before = await github.readFile(path, genuine);
    if (before === undefined)
        return { kind: 'added' };
    return before === text ? { kind: 'genuine', text } : { kind: 'changed' };
}
/** Why a file makes a run's signature not count; `it` is the signature. */
function whyNotGenuine(kind, { path, ran, genuine }) {
    switch (kind) {
        case 'absent':
            return `its commit ${ran.slice(0, 7)} has no ${path}`;
        case 'added':
            return `its run used a ${path} that the pull request added: the default branch had none at ${genuine.slice(0, 7)}`;
        case 'changed':
            return `its run used another ${path} than the default branch has at ${genuine.slice(0, 7)}`;
    }
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
