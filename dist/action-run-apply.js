export const id = 2178;
export const ids = [2178,3093];
export const modules = {

/***/ 54221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ agreements)
/* harmony export */ });
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88120);
/* harmony import */ var _github_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62224);
/* harmony import */ var _modes_step_agree_to_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48281);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2008);
/* harmony import */ var _render_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66833);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81205);
/* harmony import */ var _open_github_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50366);







/**
 * Finds out what was agreed to: the digest that somebody confirmed, or what the merged pull requests showed.
 * Where GitHub cannot say, nothing was agreed to.
 */
async function agreements(job, planned) {
    const { confirmDigest } = job.inputs;
    try {
        return confirmDigest === undefined
            ? reviewed(job, await readReviews(job, planned))
            : confirmed(planned.plans, confirmDigest, await newerApplied(job, planned.plans));
    }
    catch (error) {
        if (!(error instanceof _github_port_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
            throw error;
        return ({ cluster }) => ({ kind: 'refused', problems: [reviewUnavailable(cluster, error)] });
    }
}
function confirmed(plans, digest, newer) {
    const now = (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .setDigest */ .$)(plans);
    return (plan) => {
        if (newer.has(plan.cluster))
            return { kind: 'superseded' };
        if (now === digest)
            return (0,_modes_step_agree_to_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .agreeToShown */ .V)(plan);
        return { kind: 'refused', problems: [digestDiffers(plan.cluster, { now, digest })] };
    };
}
/**
 * The clusters that a newer commit was applied to, or has begun to be: the old plan has its old digest again as soon as that commit took
 * away what the old one gave, so a confirmation of then must not count now.
 */
async function newerApplied(job, plans) {
    const { sha } = job.context;
    const { compare } = await (0,_open_github_js__WEBPACK_IMPORTED_MODULE_5__/* .openGitHub */ .o)(job);
    const newer = new Set();
    for (const { cluster, lastApplied } of plans) {
        for (const commit of new Set([lastApplied.commit, lastApplied.begun?.commit]))
            if (commit !== undefined && (await compare(commit, sha)).status === 'behind')
                newer.add(cluster);
    }
    return newer;
}
async function readReviews(job, { access, plans }) {
    const { event, context, inputs } = job;
    if (event.kind !== 'push')
        throw new Error(`a run on ${event.kind} applies only a confirmed digest`);
    const { readReview } = await __webpack_require__.e(/* import() */ 206).then(__webpack_require__.bind(__webpack_require__, 70206));
    return await readReview({
        github: await (0,_open_github_js__WEBPACK_IMPORTED_MODULE_5__/* .openGitHub */ .o)(job),
        file: inputs.file,
        push: { before: event.before, after: context.sha, branch: event.defaultBranch },
        plans,
        requireApprovalAfterPlan: inputs.requireApprovalAfterPlan,
        context: (0,_job_js__WEBPACK_IMPORTED_MODULE_4__/* .renderedBeside */ .Ay)(job, access.problems),
        rendered: ({ head, run, guards }) => (0,_render_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .planComment */ .tx)(plans, {
            ...(0,_job_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownOptions */ .Kt)(job, head),
            runUrl: (0,_github_context_js__WEBPACK_IMPORTED_MODULE_6__/* .runUrlOf */ .Q)(context, run),
            inFile: access.problems,
            ...(guards === undefined ? {} : { guards }),
        }),
    });
}
function reviewed({ inputs }, reviews) {
    return (plan) => {
        const review = reviews.find(({ cluster }) => cluster === plan.cluster);
        if (review === undefined)
            throw new Error(`no review of ${plan.cluster}`);
        switch (review.standing) {
            case 'superseded':
                return { kind: 'superseded' };
            case 'diverged':
                return { kind: 'refused', problems: review.problems };
            case 'current':
                return inputs.unreviewed === 'allow'
                    ? (0,_modes_step_agree_to_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .agreeToShown */ .V)(plan)
                    : { kind: 'reviewed', reviewed: review.reviewed, doubts: review.problems };
        }
    };
}
function reviewUnavailable(cluster, error) {
    return {
        code: 'review-unavailable',
        severity: 'error',
        where: { cluster },
        message: `What was reviewed cannot be read from GitHub, so nothing was written to ${cluster}: ${error.message}`,
        fix: error.fix,
    };
}
function digestDiffers(cluster, { now, digest }) {
    return {
        code: 'digest-not-confirmed',
        severity: 'error',
        where: { cluster },
        message: `The plan has the digest ${now}, and ${digest} was confirmed: it is not the plan that somebody looked at.`,
        found: now,
        allowed: digest,
        fix: 'Look at the plan as it is now, and confirm its digest.',
    };
}


/***/ }),

/***/ 50366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openGitHub)
/* harmony export */ });
/** The repository of this run, with the run's token. Loaded where it is needed only. */
async function openGitHub({ context, inputs, onRequest }) {
    const { createGitHub } = await Promise.all(/* import() */[__webpack_require__.e(5921), __webpack_require__.e(232), __webpack_require__.e(9738)]).then(__webpack_require__.bind(__webpack_require__, 19738));
    const { owner, repo, apiUrl } = context;
    return createGitHub({ token: inputs.token, owner, repo, apiUrl, ...(onRequest && { onRequest }) });
}


/***/ }),

/***/ 75429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ publishPlan),
/* harmony export */   lc: () => (/* binding */ publishRecord),
/* harmony export */   vU: () => (/* binding */ publishInvalid)
/* harmony export */ });
/* harmony import */ var _github_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62224);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2008);
/* harmony import */ var _plan_outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98095);
/* harmony import */ var _render_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66833);
/* harmony import */ var _render_encode_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23612);
/* harmony import */ var _render_invalid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23799);
/* harmony import */ var _render_ladder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44354);
/* harmony import */ var _render_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44699);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81205);
/* harmony import */ var _open_github_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50366);










/** Puts the plan into the pull request's comment; an event without a pull request has none. */
async function publishPlan(job, shown) {
    const { plans } = shown;
    const text = fitting((0,_render_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .planComment */ .tx)(plans, shown.options));
    const url = await comment(job, {
        stage: 'plan',
        text,
        reviewed: shownNow(job, plans, shown.options),
        keeps: (there) => isOvertaken(job, there),
    });
    return { url, digest: (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .setDigest */ .$)(plans) };
}
/** Turns the comment of the pull request that the push merged into the record of what was done. */
async function publishRecord(job, shown) {
    const plans = shown.outcomes.map(({ plan }) => plan);
    const statuses = shown.outcomes.map(({ status }) => status);
    const idle = statuses.every((status) => status === 'nothing-to-do' || status === 'superseded');
    const url = await comment(job, {
        stage: 'apply',
        text: fitting((0,_render_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordComment */ .Z)(shown.outcomes, shown.options)),
        reviewed: { kind: 'carried' },
        done: shown.outcomes.every(_plan_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .isDone */ .$),
        // A re-run finds nothing to do; what the first run did is worth more to a reader than that.
        keeps: (there) => idle && there.done,
    });
    return { url, digest: (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .setDigest */ .$)(plans) };
}
/** Says in the comment that the file is not valid: a plan of an earlier commit must not stand as if it counted. */
async function publishInvalid(job, shown) {
    const { stage, problems, options } = shown;
    const text = fitting((0,_render_invalid_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidComment */ .X)(problems, stage, options));
    const reviewed = stage === 'plan' ? shownNow(job, [], options) : { kind: 'carried' };
    const keeps = stage === 'plan' ? (there) => isOvertaken(job, there) : () => false;
    return await comment(job, { stage, text, reviewed, keeps });
}
/**
 * Whether a newer run has written about another commit already: what a slow run says of an older one must not stand
 * in its place. Run ids only grow; the same commit may be run again.
 */
function isOvertaken({ event, context }, there) {
    if (event.kind !== 'pull-request' || there.head === event.headSha)
        return false;
    return Number.parseInt(there.run, 10) > Number.parseInt(context.runId, 10);
}
function shownNow(job, plans, { inFile = [], guards }) {
    const context = (0,_job_js__WEBPACK_IMPORTED_MODULE_6__/* .renderedBeside */ .Ay)(job, inFile);
    return { kind: 'shown', plans, context, guards, now: new Date().toISOString() };
}
function fitting(ladder) {
    const { size, measure } = _render_ladder_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMENT_LIMIT */ .W$;
    return (room) => (0,_render_ladder_js__WEBPACK_IMPORTED_MODULE_4__/* .fits */ .lA)(ladder, { size: Math.min(room, size), measure });
}
/** A comment that cannot be written hides no plan: it is in the summary and in the log. */
async function comment(job, shown) {
    if (job.event.kind !== (shown.stage === 'plan' ? 'pull-request' : 'push'))
        return undefined;
    try {
        return await upsert(job, await (0,_open_github_js__WEBPACK_IMPORTED_MODULE_8__/* .openGitHub */ .o)(job), shown);
    }
    catch (error) {
        if (!(error instanceof _github_port_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
            throw error;
        const where = `What it would have said is in the run's summary.`;
        job.core.warning((0,_render_encode_js__WEBPACK_IMPORTED_MODULE_9__/* .annotationText */ .xr)(`${error.message} ${error.fix} ${where}`), {
            title: 'The comment could not be written',
        });
        return undefined;
    }
}
async function upsert(job, github, shown) {
    const pull = await pullRequestOf(job, github);
    if (pull === undefined) {
        job.core.notice('No merged pull request brought this commit: the record is in the summary only.');
        return undefined;
    }
    const { upsertComment } = await __webpack_require__.e(/* import() */ 7903).then(__webpack_require__.bind(__webpack_require__, 47903));
    const { done = false, text, reviewed, keeps } = shown;
    const record = {
        file: job.inputs.file,
        head: pull.headSha,
        run: `${job.context.runId}.${job.context.runAttempt}`,
        done,
    };
    return (await upsertComment(github, { pr: pull.number, record, text, reviewed, ...(keeps && { keeps }) }))
        .url;
}
async function pullRequestOf({ event, context }, github) {
    if (event.kind === 'pull-request')
        return event;
    if (event.kind !== 'push')
        return undefined;
    const merged = await github.pullRequestsBehind(context.sha, event.defaultBranch);
    return merged.toSorted((one, other) => other.number - one.number)[0];
}


/***/ }),

/***/ 68421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ logOutcomes),
/* harmony export */   k: () => (/* binding */ backupOutput)
/* harmony export */ });
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52618);
/* harmony import */ var _job_finish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47538);
/* harmony import */ var _job_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81205);



/** Writes what was done into the log. Gives what went wrong on the way, each once. */
function logOutcomes(job, planned, outcomes) {
    // What is wrong with a review is the same problem in each cluster.
    const met = [...new Set(outcomes.flatMap(({ problems }) => problems))].filter((problem) => !planned.problems.includes(problem));
    (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(job, [...planned.problems, ...met]);
    job.core.info((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomesText */ .xL)(outcomes, (0,_job_job_js__WEBPACK_IMPORTED_MODULE_2__/* .logOptions */ .DD)(job)));
    return met;
}
/** The output `backup-file`: nothing where aws-auth was not to be written. */
function backupOutput(backup) {
    const backupFile = backup.path();
    return backupFile === undefined ? {} : { backupFile };
}


/***/ }),

/***/ 82952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runApply: () => (/* binding */ runApply)
/* harmony export */ });
/* harmony import */ var _files_backup_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57044);
/* harmony import */ var _files_plan_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16611);
/* harmony import */ var _modes_step_apply_plans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6650);
/* harmony import */ var _modes_step_plan_clusters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5958);
/* harmony import */ var _plan_outcome_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(98095);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49164);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(50740);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96840);
/* harmony import */ var _job_agreements_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54221);
/* harmony import */ var _job_finish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47538);
/* harmony import */ var _job_job_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81205);
/* harmony import */ var _job_publish_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75429);
/* harmony import */ var _applied_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68421);
/* harmony import */ var _finish_invalid_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4439);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(39406);















/** Plans, applies what was agreed to, and turns the comment into the record of it. */
async function runApply(job) {
    const planned = await (0,_modes_step_plan_clusters_js__WEBPACK_IMPORTED_MODULE_3__/* .planClusters */ .x)(job.input);
    const { access, plans } = planned;
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_13__/* .hasErrors */ .C)(access.problems)) {
        (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_7__/* .report */ .z8)(job, access.problems);
        return await (0,_finish_invalid_js__WEBPACK_IMPORTED_MODULE_11__/* .finishInvalid */ .N)(job, 'apply', planned);
    }
    (0,_planned_js__WEBPACK_IMPORTED_MODULE_12__/* .logPlans */ .x)(job, planned);
    const planFile = await (0,_files_plan_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writePlanFile */ .J)(job.env, access.set, plans);
    const { sha: commit, runUrl } = job.context;
    const agreed = await (0,_job_agreements_js__WEBPACK_IMPORTED_MODULE_6__/* .agreements */ .K)(job, planned);
    const backup = (0,_files_backup_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openBackup */ .Tw)((0,_files_backup_file_js__WEBPACK_IMPORTED_MODULE_0__/* .backupPath */ .wZ)(job.env, access.set));
    const input = { ...job.input, onBackup: backup.keep };
    const outcomes = await (0,_modes_step_apply_plans_js__WEBPACK_IMPORTED_MODULE_2__/* .applyPlans */ .J)(planned, input, { provenance: { commit, run: runUrl }, agreed });
    const met = (0,_applied_js__WEBPACK_IMPORTED_MODULE_10__/* .logOutcomes */ ._)(job, planned, outcomes);
    const options = (0,_job_job_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownOptions */ .Kt)(job, commit);
    await (0,_job_job_js__WEBPACK_IMPORTED_MODULE_8__/* .writeSummary */ .Sy)(job, (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .recordSummary */ .iM)(outcomes, options));
    const published = await (0,_job_publish_js__WEBPACK_IMPORTED_MODULE_9__/* .publishRecord */ .lc)(job, { outcomes, options });
    return (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_7__/* .finish */ .O9)(job, 'apply', { ...(0,_planned_js__WEBPACK_IMPORTED_MODULE_12__/* .metIn */ .Y)(planned), apply: met }, {
        changes: (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .countChanges */ .x)(plans),
        planDigest: published.digest,
        planFile,
        ...(published.url === undefined ? {} : { commentUrl: published.url }),
        ...(0,_applied_js__WEBPACK_IMPORTED_MODULE_10__/* .backupOutput */ .k)(backup),
        applied: outcomes.every(_plan_outcome_js__WEBPACK_IMPORTED_MODULE_14__/* .isDone */ .$),
    });
}


/***/ }),

/***/ 4439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ finishInvalid)
/* harmony export */ });
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96840);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52618);
/* harmony import */ var _job_finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47538);
/* harmony import */ var _job_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81205);
/* harmony import */ var _job_publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75429);





/** Ends a run whose file has errors: says so in log, summary and comment. Gives the sentence that the run fails with. */
async function finishInvalid(job, stage, { access }) {
    const { problems } = access;
    const { event, context } = job;
    const options = (0,_job_job_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownOptions */ .Kt)(job, event.kind === 'pull-request' ? event.headSha : context.sha);
    job.core.info((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsText */ .u1)(problems, (0,_job_job_js__WEBPACK_IMPORTED_MODULE_3__/* .logOptions */ .DD)(job)));
    await (0,_job_job_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSummary */ .Sy)(job, (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidSummary */ .Mt)(problems, stage, options));
    const commentUrl = await (0,_job_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publishInvalid */ .vU)(job, { stage, problems, options });
    return (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .finish */ .O9)(job, stage, { file: problems }, commentUrl === undefined ? {} : { commentUrl });
}


/***/ }),

/***/ 39406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ metIn),
/* harmony export */   x: () => (/* binding */ logPlans)
/* harmony export */ });
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52618);
/* harmony import */ var _job_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81205);


/** Writes what was planned into the log. */
function logPlans(job, { access, plans }) {
    const options = (0,_job_job_js__WEBPACK_IMPORTED_MODULE_1__/* .logOptions */ .DD)(job);
    if (access.problems.length > 0)
        job.core.info((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsText */ .u1)(access.problems, options));
    job.core.info((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .plansText */ .kJ)(plans, options));
}
/** What the planning met, by where it came from. */
function metIn({ access, plans }) {
    return { file: access.problems, plans: plans.flatMap(({ problems }) => problems) };
}


/***/ }),

/***/ 5633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
/** A cluster's error as people read it: its kind is the code, its operation the place. */
function problemOf(error) {
    // `create RoleBinding/shop/editors`: an object's id is its place; `list roles` and `read some/folder` have none.
    const object = /^\w+ ([A-Z]\w+\/\S+)$/.exec(error.operation)?.[1];
    return {
        code: CODES[error.kind],
        severity: 'error',
        where: { cluster: error.cluster, ...(object === undefined ? {} : { object }) },
        message: `${error.operation}: ${error.message}`,
        fix: error.fix,
    };
}
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
    unexpected: 'cluster-unexpected',
};


/***/ }),

/***/ 16611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ writePlanFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73093);




/** Writes the plans as JSON where later steps can pick them up; gives the path. */
async function writePlanFile(env, set, plans) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `eks-access-plan-${set}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, (0,_render_json_js__WEBPACK_IMPORTED_MODULE_3__.planJson)(plans));
    return path;
}


/***/ }),

/***/ 73093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planJson: () => (/* binding */ planJson)
});

// EXTERNAL MODULE: ./lib/render/change/kinds.js + 3 modules
var kinds = __webpack_require__(78959);
// EXTERNAL MODULE: ./lib/render/clean.js
var clean = __webpack_require__(20025);
;// CONCATENATED MODULE: ./lib/render/context-json.js

/** Which cluster it is, and what is in it beside what the file says. Keys in a fixed order. */
function contextJson({ target, unmanaged }) {
    const { cluster, door, region, account, arn, context, directory, endpoint } = target;
    return {
        target: (0,clean/* defined */.sw)({ cluster, door, region, account, arn, context, directory, endpoint }),
        unmanaged: {
            rows: unmanaged.rows.map((row) => ({ key: row.key, arn: row.arn, ...(0,clean/* cleanMeaning */.Pr)(row) })),
            accounts: unmanaged.accounts,
            bindings: unmanaged.bindings.map(({ id, object, reaches, danger }) => {
                const { roleRef, subjects } = (0,clean/* cleanObject */.jv)(object);
                const found = danger && { rule: danger.rule, severity: danger.severity };
                return (0,clean/* defined */.sw)({ id, roleRef, subjects, reaches, danger: found });
            }),
        },
    };
}

;// CONCATENATED MODULE: ./lib/render/effects-json.js

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

;// CONCATENATED MODULE: ./lib/render/json.js




/**
 * Plans as the documented JSON (`docs/plan-json.md`, `plan.schema.json`): equal plans give equal bytes, and what the
 * API server keeps for itself is left out. Text is as it was found, not encoded for showing. Ends with a line break.
 */
function planJson(plans) {
    const clusters = plans.map((plan) => {
        const { target, unmanaged } = contextJson(plan);
        return (0,clean/* defined */.sw)({
            name: plan.cluster,
            target,
            digest: plan.digest,
            changes: plan.changes.map(changeJson),
            effects: plan.effects === undefined ? undefined : effectsJson(plan.effects),
            unmanaged,
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


/***/ })

};
