export const id = 6349;
export const ids = [6349,3093];
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

/***/ 97813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./lib/files/plan-file.js
var plan_file = __webpack_require__(16611);
// EXTERNAL MODULE: ./lib/modes/step/plan-clusters.js
var plan_clusters = __webpack_require__(5958);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/problem/problem.js
var problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/render/loosening.js
var loosening = __webpack_require__(91992);
// EXTERNAL MODULE: ./lib/render/summary.js
var summary = __webpack_require__(96840);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/access/guard/loosened.js
var loosened = __webpack_require__(43855);
// EXTERNAL MODULE: ./lib/access/guard/read.js + 1 modules
var read = __webpack_require__(29877);
// EXTERNAL MODULE: ./lib/access/guard/settings.js
var settings = __webpack_require__(90203);
;// CONCATENATED MODULE: ./lib/access/guard/comparison.js



/** @param base the text of the base's file; `undefined` where the base has none */
function compareGuards(base, head) {
    if (base === undefined)
        return { kind: 'compared', with: 'defaults', loosened: loosenedBy(NOTHING, head) };
    const { complete, ...before } = (0,read/* guardsOfText */.r)(base, 'base');
    return { kind: 'compared', with: complete ? 'file' : 'part', loosened: loosenedBy(before, head) };
}
const NOTHING = { guards: settings/* DEFAULT_GUARDS */.Pl, knownAccounts: [] };
function loosenedBy(base, head) {
    return [...(0,loosened/* loosened */.En)(base.guards, head.guards), ...(0,loosened/* loosenedAccounts */.mQ)(base.knownAccounts, head.knownAccounts)];
}

// EXTERNAL MODULE: ./lib/github/port.js
var port = __webpack_require__(62224);
// EXTERNAL MODULE: ./lib/render/encode.js
var encode = __webpack_require__(23612);
// EXTERNAL MODULE: ./lib/action/job/open-github.js
var open_github = __webpack_require__(50366);
;// CONCATENATED MODULE: ./lib/action/job/base-guards.js





/** Nothing where there is no pull request. What GitHub does not give is told as a warning, and stops nothing. */
async function readBaseFile(job) {
    const { event, inputs, core } = job;
    if (event.kind !== 'pull-request')
        return undefined;
    const github = await (0,open_github/* openGitHub */.o)(job);
    try {
        return { read: true, text: await github.readFile(external_node_path_.posix.normalize(inputs.file), event.baseSha) };
    }
    catch (error) {
        if (!(error instanceof port/* GitHubError */.y))
            throw error;
        core.warning((0,encode/* annotationText */.xr)(`${error.message} ${error.fix}`), {
            title: 'Whether guards were loosened could not be checked',
        });
        return { read: false };
    }
}
/** How the guards of the file stand to those of the base branch. */
function comparedGuards(base, { desired }) {
    // A file has one set of guards, whatever its clusters.
    const [first] = desired;
    if (first === undefined)
        throw new Error('a file without errors has no cluster');
    return base.read ? compareGuards(base.text, first) : { kind: 'unknown' };
}

// EXTERNAL MODULE: ./lib/action/job/finish.js + 4 modules
var finish = __webpack_require__(47538);
// EXTERNAL MODULE: ./lib/action/job/job.js
var job_job = __webpack_require__(81205);
// EXTERNAL MODULE: ./lib/action/job/publish.js
var publish = __webpack_require__(75429);
// EXTERNAL MODULE: ./lib/action/run/finish-invalid.js
var finish_invalid = __webpack_require__(4439);
// EXTERNAL MODULE: ./lib/action/run/planned.js
var run_planned = __webpack_require__(39406);
;// CONCATENATED MODULE: ./lib/action/run/plan.js












/** Plans, and shows the plan in log, summary and comment. */
async function runPlan(job) {
    const { event } = job;
    const [planned, base] = await Promise.all([(0,plan_clusters/* planClusters */.x)(job.input), readBaseFile(job)]);
    const { access, plans } = planned;
    (0,finish/* report */.z8)(job, planned.problems);
    if ((0,problem/* hasErrors */.C)(access.problems))
        return await (0,finish_invalid/* finishInvalid */.N)(job, 'plan', planned);
    (0,run_planned/* logPlans */.x)(job, planned);
    const head = event.kind === 'pull-request' ? event.headSha : job.context.sha;
    const guards = base === undefined ? {} : { guards: comparedGuards(base, access) };
    const options = { ...(0,job_job/* markdownOptions */.Kt)(job, head), inFile: access.problems, ...guards };
    const loosened = (0,loosening/* looseningText */.mi)(options.guards, job.inputs.file);
    if (loosened !== '')
        job.core.info(loosened);
    await (0,job_job/* writeSummary */.Sy)(job, (0,summary/* planSummary */.MM)(plans, options));
    const published = await (0,publish/* publishPlan */.JL)(job, { plans, options });
    return (0,finish/* finish */.O9)(job, 'plan', (0,run_planned/* metIn */.Y)(planned), {
        changes: (0,plan/* countChanges */.x)(plans),
        planDigest: published.digest,
        planFile: await (0,plan_file/* writePlanFile */.J)(job.env, access.set, plans),
        ...(published.url === undefined ? {} : { commentUrl: published.url }),
    });
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

/***/ 16317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ chosenClusters)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50740);

/** Chooses among the clusters of a file that was read. */
function chosenClusters(loaded, input) {
    const problems = [...loaded.problems, ...unknownClusters(loaded, input)];
    const wanted = (name) => input.clusters?.includes(name) ?? true;
    const desired = (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .C)(problems) ? [] : loaded.desired.filter(({ cluster }) => wanted(cluster.name));
    return { desired, problems };
}
/** The clusters that were asked for and that the file does not have. */
function unknownClusters({ desired, problems }, { clusters = [], file }) {
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .C)(problems))
        return [];
    const names = desired.map(({ cluster }) => cluster.name);
    return clusters
        .filter((name) => !names.includes(name))
        .map((name) => ({
        code: 'cluster-unknown',
        severity: 'error',
        where: { file },
        message: `${file} has no cluster named ${name}.`,
        found: name,
        allowed: names.join(', '),
        fix: 'Name one of its clusters, or leave --cluster out for all of them.',
    }));
}


/***/ }),

/***/ 5958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ planClusters)
/* harmony export */ });
/* harmony import */ var _files_load_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23286);
/* harmony import */ var _plan_entries_wanted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62515);
/* harmony import */ var _plan_make_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28746);
/* harmony import */ var _chosen_clusters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16317);
/* harmony import */ var _planner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46707);
/* harmony import */ var _read_cluster_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(274);






/** Plans every cluster at once. What goes wrong in one cluster is in its plan and stops no other. */
async function planClusters(input) {
    const loaded = await (0,_files_load_access_js__WEBPACK_IMPORTED_MODULE_0__/* .loadAccess */ .xf)(input);
    const chosen = (0,_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_5__/* .chosenClusters */ .u)(loaded, input);
    const plans = await Promise.all(chosen.desired.map((desired) => planCluster(desired, input)));
    return {
        access: { ...loaded, problems: chosen.problems },
        plans,
        problems: [...chosen.problems, ...plans.flatMap(({ problems }) => problems)],
    };
}
async function planCluster(desired, input) {
    const planner = (0,_planner_js__WEBPACK_IMPORTED_MODULE_3__/* .plannerOf */ .g)(input);
    const read = await (0,_read_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .readCluster */ .D)(desired, input, (snapshot) => (0,_plan_entries_wanted_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesWanted */ .G)({ desired, snapshot }, () => planner(desired, snapshot)));
    return 'problem' in read ? (0,_plan_make_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadablePlan */ .bX)(desired, read.problem) : planner(desired, read.snapshot);
}


/***/ }),

/***/ 46707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today),
/* harmony export */   g: () => (/* binding */ plannerOf)
/* harmony export */ });
/* harmony import */ var _plan_make_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28746);

/** How the run plans a snapshot, the first time and in an apply each time anew. */
function plannerOf({ planner, repair = false }) {
    return planner ?? ((desired, snapshot) => (0,_plan_make_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .makePlan */ .Cs)(desired, snapshot, { repair, today: today() }));
}
/** `2027-01-31`, in UTC: the core has no clock. */
function today() {
    return new Date().toISOString().slice(0, 10);
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
