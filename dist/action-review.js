export const id = 4235;
export const ids = [4235];
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

/***/ 20110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ reviewUnavailable),
/* harmony export */   K: () => (/* binding */ agreements)
/* harmony export */ });
/* harmony import */ var _github_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62224);
/* harmony import */ var _modes_step_agree_to_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48281);
/* harmony import */ var _plan_atom_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46585);
/* harmony import */ var _review_approval_gate_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18897);
/* harmony import */ var _review_review_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21444);
/* harmony import */ var _job_open_github_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28276);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28749);
/* harmony import */ var _unconfirmed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62563);








/**
 * Finds out what was agreed to: the digest that somebody confirmed, or what the merged pull requests showed.
 * Where GitHub cannot say, nothing was agreed to.
 */
async function agreements(job, under) {
    const { confirmDigest } = job.inputs;
    try {
        if (confirmDigest !== undefined)
            return await byDigest(job, under, confirmDigest);
        if (under.review.gate === 'required')
            return () => ({ kind: 'refused', problems: [(0,_review_approval_gate_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .gateRequired */ .HW)()] });
        const reviews = reviewed(await readReviews(job, under));
        return (plan) => plan.policy.some(({ kind }) => kind === 'not-compared')
            ? { kind: 'refused', problems: [(0,_review_review_problem_js__WEBPACK_IMPORTED_MODULE_4__.policyNotCompared)(plan.cluster)] }
            : reviews(plan);
    }
    catch (error) {
        if (!(error instanceof _github_port_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
            throw error;
        return ({ cluster }) => ({ kind: 'refused', problems: [reviewUnavailable(error, cluster)] });
    }
}
/**
 * Now that the ledgers are read, whoever confirmed must have made nothing of all that is applied, not only of what this
 * push brings.
 */
async function byDigest(job, under, digest) {
    const { plans } = under.planned;
    const github = await (0,_job_open_github_js__WEBPACK_IMPORTED_MODULE_5__/* .openGitHub */ .o)(job);
    const refused = new Map();
    for (const { cluster, lastApplied } of plans)
        if (lastApplied.commit !== undefined)
            refused.set(cluster, await (0,_unconfirmed_js__WEBPACK_IMPORTED_MODULE_6__/* .unconfirmed */ .B)(job, under.review, github, lastApplied.commit));
    const agreed = confirmed(job, plans, { digest, newer: await newerApplied(job, plans) });
    return (plan) => {
        const problems = refused.get(plan.cluster) ?? [];
        return problems.length === 0 ? agreed(plan) : { kind: 'refused', problems };
    };
}
function confirmed({ inputs: { clusters } }, plans, { digest, newer }) {
    const now = (0,_plan_atom_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .setDigest */ .$)(plans);
    return (plan) => {
        if (newer.has(plan.cluster))
            return { kind: 'superseded' };
        if (now === digest)
            return (0,_modes_step_agree_to_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .agreeToShown */ .V)(plan);
        return {
            kind: 'refused',
            problems: [digestDiffers(plan.cluster, { now, digest, isOfSome: clusters.length > 0 })],
        };
    };
}
/**
 * The clusters that a newer commit of the default branch was applied to, or has begun to be: the old plan has its old
 * digest again as soon as that commit took away what the old one gave, so a confirmation of then must not count now.
 */
async function newerApplied(job, plans) {
    const { sha } = job.context;
    const github = await (0,_job_open_github_js__WEBPACK_IMPORTED_MODULE_5__/* .openGitHub */ .o)(job);
    const newer = new Set();
    for (const { cluster, lastApplied } of plans)
        for (const commit of new Set([lastApplied.commit, lastApplied.begun?.commit]))
            if (commit !== undefined && (await isNewer(github, commit, { sha, branch: branchOf(job) })))
                newer.add(cluster);
    return newer;
}
async function isNewer({ compare }, commit, { sha, branch }) {
    if ((await compare(commit, sha)).status !== 'behind')
        return false;
    const { status } = await compare(commit, branch);
    return status === 'ahead' || status === 'identical';
}
function branchOf({ event }) {
    if (!('defaultBranch' in event))
        throw new Error(`a run on ${event.kind} confirms nothing`);
    return event.defaultBranch;
}
async function readReviews(job, { planned: { plans }, review }) {
    const { event, context, inputs } = job;
    if (event.kind !== 'push')
        throw new Error(`a run on ${event.kind} applies only a confirmed digest`);
    const { readReview } = await Promise.all(/* import() */[__webpack_require__.e(7435), __webpack_require__.e(7111)]).then(__webpack_require__.bind(__webpack_require__, 77111));
    return await readReview({
        github: await (0,_job_open_github_js__WEBPACK_IMPORTED_MODULE_5__/* .openGitHub */ .o)(job),
        file: inputs.file,
        push: { before: event.before, after: context.sha, branch: event.defaultBranch },
        plans,
        review,
        signer: (0,_signer_js__WEBPACK_IMPORTED_MODULE_7__/* .signerOf */ .K)(job, event.defaultBranch),
    });
}
function reviewed(reviews) {
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
                return { kind: 'reviewed', reviewed: review.reviewed, doubts: review.problems };
        }
    };
}
function reviewUnavailable(error, cluster) {
    return {
        code: 'review-unavailable',
        severity: 'error',
        where: cluster === undefined ? {} : { cluster },
        message: `The review cannot be read from GitHub, so nothing was written${cluster === undefined ? '' : ` to ${cluster}`}: ${error.message}`,
        fix: error.fix,
    };
}
function digestDiffers(cluster, { now, digest, isOfSome }) {
    return {
        code: 'digest-not-confirmed',
        severity: 'error',
        where: { cluster },
        message: `The plan has the digest ${now}, but ${digest} was confirmed: this is not the plan that was checked.`,
        found: now,
        allowed: digest,
        fix: `Check the plan as it is now, and confirm its digest.${isOfSome ? ' The plan must be made with the same input clusters.' : ''}`,
    };
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

/***/ 62563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ unconfirmed)
/* harmony export */ });
/**
 * Why the digest that the run was given is nobody's word who could give it: whoever released this run, or started it by
 * hand. Nothing where it is somebody's.
 *
 * @param since the commit that was applied last, where that is known: all that came after it is applied
 * @throws GitHubError
 */
async function unconfirmed({ event, context, env }, review, github, since) {
    const { unreleased, startedByNobody } = await __webpack_require__.e(/* import() */ 6701).then(__webpack_require__.bind(__webpack_require__, 86701));
    switch (event.kind) {
        case 'push': {
            const push = { before: since ?? event.before, after: context.sha, branch: event.defaultBranch };
            return await unreleased(github, { runId: context.runId, push });
        }
        case 'workflow-dispatch': {
            const actor = env['GITHUB_ACTOR'] ?? '';
            const about = { actor, commit: context.sha, branch: event.defaultBranch, review };
            return await startedByNobody(github, { ...about, ...(since === undefined ? {} : { since }) });
        }
        default:
            return [];
    }
}


/***/ }),

/***/ 68421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ logOutcomes),
/* harmony export */   k: () => (/* binding */ backupOutput)
/* harmony export */ });
/* harmony import */ var _render_screen_outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22812);
/* harmony import */ var _job_finish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97637);
/* harmony import */ var _job_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81205);



/** Writes what was done into the log. Gives what went wrong on the way, each once. */
function logOutcomes(job, planned, outcomes) {
    // What is wrong with a review is the same problem in each cluster.
    const met = [...new Set(outcomes.flatMap(({ problems }) => problems))].filter((problem) => !planned.problems.includes(problem));
    (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(job, [...planned.problems, ...met]);
    job.core.info((0,_render_screen_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomesText */ .x)(outcomes, (0,_job_job_js__WEBPACK_IMPORTED_MODULE_2__/* .logOptions */ .DD)(job)));
    return met;
}
/** The output `backup-file`: nothing where neither aws-auth nor an access entry was to be written. */
function backupOutput(backup) {
    const backupFile = backup.path();
    return backupFile === undefined ? {} : { backupFile };
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

/***/ 18897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ releasedByNobody),
/* harmony export */   HW: () => (/* binding */ gateRequired),
/* harmony export */   K7: () => (/* binding */ releasedByMakers),
/* harmony export */   RU: () => (/* binding */ startedByMaker),
/* harmony export */   u8: () => (/* binding */ startedWithoutRight),
/* harmony export */   uD: () => (/* binding */ digestEmpty)
/* harmony export */ });
/** The run was to confirm a digest, and got none. */
function digestEmpty() {
    return {
        code: 'gate-digest-empty',
        severity: 'error',
        where: {},
        message: 'The input confirm-digest is empty, so nobody confirmed a plan.',
        allowed: 'the output plan-digest of the plan job, or no confirm-digest',
        fix: 'Check the plan job: GitHub drops an output with a masked value between jobs, and a skipped job has no outputs. If a merged pull request is the review, leave confirm-digest out.',
    };
}
/** A push by itself applies nothing where a gate is demanded. */
function gateRequired() {
    return {
        code: 'gate-required',
        severity: 'error',
        where: {},
        message: 'The access file has review.gate: required, now or before this change, so the comment of a merged pull request is not enough to apply it.',
        allowed: 'a run for which somebody confirms the digest of its plan',
        fix: 'Use the workflow in docs/environment-gate.md, or run the workflow by hand on the default branch with the digest of the plan as confirm-digest.',
    };
}
/** The run of a push was to apply a confirmed digest, and nobody let it go on. */
function releasedByNobody(found) {
    return {
        code: 'gate-not-released',
        severity: 'error',
        where: {},
        message: found === 'nobody'
            ? 'Nobody released this run for the environment of this job, so nobody confirmed the digest of its plan.'
            : 'GitHub does not say who released this run, so it is not known whether anybody confirmed the digest of its plan.',
        allowed: ELSE,
        fix: found === 'nobody'
            ? `Add required reviewers to the environment of the job, and check who may bypass them. ${BY_HAND}`
            : `Give the apply job the permission \`actions: read\`. ${BY_HAND}`,
    };
}
/** @param releasers everybody who released the run, each with what they did of it: continues "bob …" */
function releasedByMakers(releasers) {
    const named = releasers.slice(0, 5).map(({ login, why }) => `${login} ${why}`);
    return {
        code: 'gate-not-released',
        severity: 'error',
        where: {},
        message: `This run was released only by contributors to what it applies: ${named.join('; ')}.`,
        found: releasers.map(({ login }) => login).join(', '),
        allowed: ELSE,
        fix: 'Run all jobs of the workflow again, and have somebody else release the apply job.',
    };
}
/** @param why continues "bob …" */
function startedWithoutRight(actor, why) {
    return {
        code: 'gate-not-released',
        severity: 'error',
        where: {},
        message: `${actor === '' ? 'A deleted account' : actor} started this run and confirmed the digest of its plan, but ${why}.`,
        found: actor,
        allowed: 'a person with write permission to the repository',
        fix: 'Have somebody with write permission check the plan and start the run.',
    };
}
/** @param why continues "bob …" */
function startedByMaker(actor, why) {
    return {
        code: 'gate-not-released',
        severity: 'error',
        where: {},
        message: `${actor} started this run and confirmed the digest of its plan, but ${why}.`,
        found: actor,
        allowed: `${ELSE}, because the access file requires an approval or the gate`,
        fix: 'Have somebody else with write permission check the plan and start the run. If the email address of a commit belongs to no account, its owner can add it to their GitHub account.',
    };
}
const ELSE = 'somebody who contributed nothing to what is applied';
const BY_HAND = 'If this repository cannot have required reviewers, run the workflow by hand on the default branch with the digest of the plan as confirm-digest.';


/***/ }),

/***/ 21444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approvalMissing: () => (/* binding */ approvalMissing),
/* harmony export */   historyDiverged: () => (/* binding */ historyDiverged),
/* harmony export */   noPullRequest: () => (/* binding */ noPullRequest),
/* harmony export */   policyNotCompared: () => (/* binding */ policyNotCompared),
/* harmony export */   reviewAppliesNothing: () => (/* binding */ reviewAppliesNothing),
/* harmony export */   reviewLate: () => (/* binding */ reviewLate),
/* harmony export */   reviewMissing: () => (/* binding */ reviewMissing),
/* harmony export */   reviewNotSigned: () => (/* binding */ reviewNotSigned),
/* harmony export */   reviewOutdated: () => (/* binding */ reviewOutdated),
/* harmony export */   reviewTampered: () => (/* binding */ reviewTampered)
/* harmony export */ });
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40977);

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
            ? `Merge the branch that has ${applied.slice(0, 7)}. If its changes must be undone, ${CONFIRM}.`
            : `Check that the job has \`contents: read\` under \`permissions:\`. If the commit was rewritten or belongs to another repository, ${CONFIRM}.`,
    };
}
function noPullRequest(about) {
    return {
        code: 'no-pull-request',
        severity: 'error',
        where: {},
        message: `No merged pull request brought commit ${about.after.slice(0, 7)} to ${about.branch}, so no plan of it was reviewed.`,
        fix: again(about.file),
    };
}
function reviewMissing({ file, pulls, }) {
    const list = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(pulls.map((pull) => `#${pull}`), 10);
    return {
        code: 'review-missing',
        severity: 'error',
        where: {},
        message: `${pulls.length === 1 ? `Pull request ${list} has` : `Pull requests ${list} have`} no comment with a plan of ${file}.`,
        allowed: 'a comment that was written with the same identity as that of this run',
        fix: again(file),
    };
}
/** @param about `why` continues "The plan in the comment …"; `by` are the logins of those who did it, where it is known */
function reviewTampered(pull, about) {
    const { why, by = [] } = about;
    return {
        code: 'review-tampered',
        severity: 'error',
        where: {},
        message: `The plan in the comment on pull request #${pull} does not count: it ${why}${by.length === 0 ? '' : ` (${(0,_words_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(by, 5)})`}.`,
        ...(by.length === 0 ? {} : { found: by.join(', ') }),
        fix: `Find out who changed the comment and why. ${again()}`,
    };
}
function reviewNotSigned(pull) {
    return {
        code: 'review-not-signed',
        severity: 'error',
        where: {},
        message: `The plan in the comment on pull request #${pull} is not signed by GitHub, so anybody with write permission to the repository could have written it.`,
        allowed: 'a signed comment, or review.unsigned: allow in the access file before that pull request',
        fix: `Give the plan job the permission \`id-token: write\`. ${again()}`,
    };
}
/** @param about `where`: the clusters that the comment left out, by name; none: all of them */
function reviewAppliesNothing(pull, about) {
    const { why, where, isTooLong = false } = about;
    const to = where.length === 0 ? '' : ` to ${(0,_words_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(where, 5)}`;
    return {
        code: 'review-applies-nothing',
        severity: 'error',
        where: {},
        message: `The comment on pull request #${pull} said that merging applies nothing${to}, because ${why}. So it does not count as a review.`,
        fix: isTooLong
            ? `Split the change: remove a part of it from the access file in a new pull request, and add that part again in the next one. Or check the plan of this run, and ${CONFIRM}.`
            : again(),
    };
}
/** How strict this run is cannot be compared with the file before. */
function policyNotCompared(cluster) {
    return {
        code: 'policy-not-compared',
        severity: 'error',
        where: { cluster },
        message: `GitHub did not return the access file before the merge, so it is not known whether the merge loosens a guard or the review, or points ${cluster} at another cluster. Nothing was written to ${cluster}.`,
        fix: `Check that the job has \`contents: read\` under \`permissions:\`, and run it again. Or check the plan of this run, and ${CONFIRM}.`,
    };
}
function reviewOutdated({ number, headSha }, planned) {
    return {
        code: 'review-outdated',
        severity: 'error',
        where: {},
        message: `The plan in the comment on pull request #${number} is for commit ${planned.slice(0, 7)}, but ${headSha.slice(0, 7)} was merged.`,
        found: planned,
        allowed: headSha,
        fix: `Make the plan a required status check, so that pull requests wait for it. ${again()}`,
    };
}
function reviewLate({ number, mergedAt }, since) {
    return {
        code: 'review-late',
        severity: 'error',
        where: {},
        message: `The plan in the comment on pull request #${number} did not exist before the merge, so nobody reviewed it.`,
        found: since,
        allowed: `a plan before ${mergedAt} (time of GitHub)`,
        fix: `Make the plan a required status check, so that pull requests wait for it. ${again()}`,
    };
}
/** @param about `since`: when the plan appeared; `refused`: who approved and does not count, and why */
function approvalMissing(pull, about) {
    const { since, refused } = about;
    const named = refused.slice(0, 5).map(({ login, why }) => `${login} ${why}`);
    return {
        code: 'approval-missing',
        severity: 'error',
        where: {},
        message: `Pull request #${pull} has no approval of its last commit that counts and was given after its plan appeared${named.length === 0 ? '' : `: ${named.join('; ')}`}.`,
        allowed: `an approval after ${since}, by somebody with write permission who contributed nothing to the pull request`,
        fix: `${again()} Have the new pull request approved after its plan appeared.`,
    };
}
const CONFIRM = 'run the workflow by hand with the digest of the plan as confirm-digest';
/** What mends a review that does not count: a merged pull request cannot be reviewed again. */
function again(file = 'the access file') {
    return `Open a new pull request that changes ${file}, review the plan in its comment, and merge it: its plan shows everything that is left to do. Or check the plan of this run, and ${CONFIRM}.`;
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
