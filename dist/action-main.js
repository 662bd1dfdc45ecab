export const id = 24;
export const ids = [24];
export const modules = {

/***/ 97637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O9: () => (/* binding */ finish),
  z8: () => (/* binding */ report),
  ds: () => (/* binding */ stop)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/problem/catalog.js
var catalog = __webpack_require__(780);
// EXTERNAL MODULE: ./lib/words/encode.js
var encode = __webpack_require__(27335);
;// CONCATENATED MODULE: ./lib/github/annotate.js



// GitHub shows ten of each level for a step and drops the rest without a word; setFailed takes one error.
// https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md
const LIMIT = { error: 9, warning: 10, notice: 10 };
/**
 * Puts problems on the lines of the files that they are about, as many as GitHub shows. Where there are more, the
 * last annotation of the level says how many; all problems belong in the log as well, which is the caller's part.
 *
 * @param place.cwd the folder that a problem's `where.file` is relative to
 */
function annotate(sink, problems, place) {
    for (const severity of ['error', 'warning', 'notice']) {
        const all = problems.filter((problem) => problem.severity === severity);
        const shown = all.length > LIMIT[severity] ? all.slice(0, LIMIT[severity] - 1) : all;
        for (const problem of shown)
            sink[severity](textOf(problem), placeOf(problem, place));
        const rest = all.length - shown.length;
        if (rest > 0)
            sink[severity](`${rest} more are in the log of this step.`, { title: `${rest} more` });
    }
}
function textOf(problem) {
    return [
        problem.message,
        ...(problem.where.cluster === undefined ? [] : [`Cluster: ${problem.where.cluster}`]),
        ...(problem.where.object === undefined ? [] : [`Object: ${problem.where.object}`]),
        ...(problem.found === undefined ? [] : [`Found: ${problem.found}`]),
        ...(problem.allowed === undefined ? [] : [`Allowed: ${problem.allowed}`]),
        problem.fix,
    ]
        .map(encode/* terminal */.Fo)
        .join('\n');
}
function placeOf(problem, place) {
    const { file, line, column, endLine, endColumn } = problem.where;
    const title = `${catalog/* CATALOG */.W[problem.code]} (${problem.code})`;
    const inWorkspace = file === undefined ? undefined : relativeTo(place.workspace, (0,external_node_path_.resolve)(place.cwd, file));
    if (inWorkspace === undefined)
        return { title };
    if (line === undefined)
        return { title, file: inWorkspace };
    const lines = { title, file: inWorkspace, startLine: line, endLine: endLine ?? line };
    // GitHub refuses columns that span lines.
    if (column === undefined || lines.endLine !== line)
        return lines;
    return { ...lines, startColumn: column, endColumn: endColumn ?? column };
}
/** `undefined` for a file outside: GitHub could not show it. */
function relativeTo(workspace, file) {
    const path = (0,external_node_path_.relative)(workspace, file);
    if (path === '' || path === '..' || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(path))
        return undefined;
    return path.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
;// CONCATENATED MODULE: ./lib/action/job/failure-reason.js
/** The output `failure-reason`; nothing when no problem is an error. Of several reasons the last step's counts. */
function failureReason({ file, plans = [], drift = [], apply = [] }) {
    if (errorCodes(file).length > 0)
        return 'file-invalid';
    const met = errorCodes(apply);
    if (met.some(isFailedCheck))
        return 'verify-failed';
    if (met.includes('run-cancelled'))
        return 'cancelled';
    if (met.some(isFailedWrite))
        return 'apply-failed';
    const planned = errorCodes(plans);
    if (planned.some(isCluster))
        return 'cluster-failed';
    if (planned.length + met.length > 0)
        return 'plan-refused';
    return errorCodes(drift).length > 0 ? 'drift' : undefined;
}
function errorCodes(problems) {
    return problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}
function isFailedCheck(code) {
    return ['verify-failed', 'locked-out', 'nodes-not-ready'].includes(code);
}
function isFailedWrite(code) {
    return isCluster(code) || ['write-failed', 'too-many-conflicts', 'answers-lost'].includes(code);
}
function isCluster(code) {
    return code.startsWith('cluster-');
}

;// CONCATENATED MODULE: ./lib/action/job/outputs.js
/** Sets every output of `action.yml`; what there is nothing to say about is empty. */
function writeOutputs(sink, outputs) {
    const { changes } = outputs;
    const values = {
        mode: outputs.mode,
        changes: changes?.total,
        'to-add': changes?.add,
        'to-change': changes && changes.change + changes.adoptAndChange,
        'to-remove': changes?.remove,
        'to-adopt': changes?.adopt,
        'grave-gains': outputs.graveGains,
        'plan-digest': outputs.planDigest,
        'plan-file': outputs.planFile,
        'backup-file': outputs.backupFile,
        'comment-url': outputs.commentUrl,
        unmanaged: outputs.unmanaged,
        'unmanaged-new': outputs.unmanagedNew,
        'issue-url': outputs.issueUrl,
        applied: outputs.applied,
        'failure-reason': outputs.failureReason,
    };
    for (const [name, value] of Object.entries(values)) {
        sink.setOutput(name, value === undefined ? '' : String(value));
    }
}

;// CONCATENATED MODULE: ./lib/action/job/finish.js




/** Every problem on its line, as far as GitHub shows them; the log has them all. */
function report({ core, context }, problems) {
    annotate(core, problems, { workspace: context.workspace, cwd: context.workspace });
}
/** Ends a run that may not even begin. Gives the sentence that it fails with. */
function stop({ core }, { workspace }, about) {
    annotate(core, about.problems, { workspace, cwd: workspace });
    writeOutputs(core, { applied: false, failureReason: about.failureReason });
    return about.problems
        .map(({ message, allowed, fix }) => `${message} ${allowed === undefined ? '' : `Allowed: ${allowed}. `}${fix}`)
        .join('\n');
}
/** Sets the outputs. Gives the sentence that the run fails with, or nothing when it succeeds. */
function finish(job, mode, met, outputs) {
    const reason = failureReason(met);
    writeOutputs(job.core, {
        mode,
        applied: false,
        ...outputs,
        ...(reason === undefined ? {} : { failureReason: reason }),
    });
    const problems = [...met.file, ...(met.plans ?? []), ...(met.drift ?? []), ...(met.apply ?? [])];
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0)
        return undefined;
    if (reason === 'drift')
        return `${(0,count/* counted */.hS)((met.drift ?? []).length, 'finding')} in the clusters of ${job.inputs.file}: see the summary`;
    const where = reason === 'file-invalid' ? job.inputs.file : `the ${mode} of ${job.inputs.file}`;
    return `${(0,count/* counted */.hS)(errors.length, 'error')} in ${where}: ${[...new Set(errors.map(({ code }) => code))].join(', ')}`;
}


/***/ }),

/***/ 10024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/cluster/door.js
var door = __webpack_require__(2932);
// EXTERNAL MODULE: ./lib/cluster/kube/redact.js
var redact = __webpack_require__(23605);
// EXTERNAL MODULE: ./lib/github/port.js
var port = __webpack_require__(62224);
// EXTERNAL MODULE: ./lib/problem/message.js
var message = __webpack_require__(54196);
// EXTERNAL MODULE: ./lib/problem/stack.js
var stack = __webpack_require__(79695);
// EXTERNAL MODULE: ./lib/words/encode.js
var encode = __webpack_require__(27335);
// EXTERNAL MODULE: ./lib/render/request-lines.js
var request_lines = __webpack_require__(5043);
;// CONCATENATED MODULE: ./lib/action/job/request-log.js

/**
 * Each request as a debug line at the moment it ends, so that a run that hangs or is cancelled shows how far it
 * came. GitHub shows debug lines only where debug logging is on.
 */
function openRequestLog(core) {
    const sent = [];
    return {
        onRequest: (request) => {
            sent.push(request);
            core.debug((0,request_lines/* requestLine */.u)(request));
        },
        close: () => {
            if (sent.length === 0)
                return;
            core.startGroup(`Requests: ${sent.length}`);
            for (const line of (0,request_lines/* requestTotals */.v)(sent))
                core.info(line);
            core.endGroup();
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cluster/eks/accounts.js
var accounts = __webpack_require__(63050);
;// CONCATENATED MODULE: ./lib/github/context.js
/** @throws Error when a variable is missing that GitHub always sets: this is not a run of GitHub Actions. */
function readContext(env) {
    const repository = required(env, 'GITHUB_REPOSITORY');
    const [owner, repo, ...rest] = repository.split('/');
    if (!owner || !repo || rest.length > 0) {
        throw new Error(`GITHUB_REPOSITORY is ${JSON.stringify(repository)}; it must be owner/name`);
    }
    const sha = required(env, 'GITHUB_SHA');
    const runId = required(env, 'GITHUB_RUN_ID');
    const runAttempt = env.GITHUB_RUN_ATTEMPT || '1';
    const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
    return {
        owner,
        repo,
        repositoryId: env.GITHUB_REPOSITORY_ID || undefined,
        workflow: workflowPath(repository, env.GITHUB_WORKFLOW_REF ?? ''),
        workflowSha: env.GITHUB_WORKFLOW_SHA || sha,
        sha,
        runId,
        runAttempt,
        serverUrl,
        runUrl: runUrlOf({ serverUrl, owner, repo }, `${runId}.${runAttempt}`),
        apiUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
        workspace: required(env, 'GITHUB_WORKSPACE'),
    };
}
/** @param workflowRef `octocat/hello-world/.github/workflows/access.yml@refs/heads/main` */
function workflowPath(repository, workflowRef) {
    const [file = ''] = workflowRef.split('@');
    const path = file.startsWith(`${repository}/`) ? file.slice(repository.length + 1) : '';
    return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ? path : undefined;
}
/** The page of a run, named `<run id>.<attempt>`. */
function runUrlOf({ serverUrl, owner, repo }, run) {
    const [id = '', attempt = '1'] = run.split('.');
    return `${serverUrl}/${owner}/${repo}/actions/runs/${id}/attempts/${attempt}`;
}
function required(env, name) {
    const value = env[name];
    if (!value)
        throw new Error(`${name} is not set, but GitHub Actions sets it in every run`);
    return value;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
;// CONCATENATED MODULE: ./lib/github/event.js

/** Why an event that comes from outside must not meet the credentials of a cluster. */
const REFUSED = new Map([
    [
        'pull_request_target',
        'it runs with the secrets and the write token of the base branch, while a stranger decides what the pull request contains',
    ],
    [
        'issue_comment',
        'anybody who may comment can start it with the secrets of the default branch, and the pull request may have changed since the comment',
    ],
    [
        'workflow_run',
        'it runs with the secrets of the default branch after a workflow that a stranger may have started, and what it says about that workflow cannot be trusted',
    ],
]);
/**
 * Reads what started the run.
 *
 * @param eventJson the text of the file at GITHUB_EVENT_PATH
 * @returns `unreadable`, with the field that is missing, where the file is not what GitHub writes for this event
 */
function readEvent(env, eventJson) {
    const name = env.GITHUB_EVENT_NAME ?? '';
    const reason = REFUSED.get(name);
    if (reason !== undefined)
        return { kind: 'refused', name, reason };
    switch (name) {
        case 'pull_request':
            return parsed(name, eventJson, pullRequestPayload, (payload) => pullRequest(env, payload));
        case 'push':
            return parsed(name, eventJson, pushPayload, push);
        case 'merge_group':
            return { kind: 'merge-group' };
        case 'schedule':
            return { kind: 'schedule' };
        case 'workflow_dispatch':
            return parsed(name, eventJson, dispatchPayload, (payload) => ({
                kind: 'workflow-dispatch',
                typed: Object.values(payload.inputs ?? {}).map(String),
                defaultBranch: payload.repository.default_branch,
                onDefaultBranch: env.GITHUB_REF === `refs/heads/${payload.repository.default_branch}`,
            }));
        case '':
            return { kind: 'unreadable', name, reason: 'GITHUB_EVENT_NAME is not set' };
        default:
            return { kind: 'other', name };
    }
}
function parsed(name, eventJson, schema, read) {
    let json;
    try {
        json = JSON.parse(eventJson);
    }
    catch {
        return { kind: 'unreadable', name, reason: 'it is not JSON' };
    }
    const result = schema.safeParse(json);
    if (result.success)
        return read(result.data);
    const faults = result.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`);
    return { kind: 'unreadable', name, reason: faults.join('; ') };
}
const event_text = schemas/* string */.YjP().min(1);
const repository = schemas/* object */.Ikc({ name: event_text, full_name: event_text, owner: schemas/* object */.Ikc({ login: event_text }) });
const pullRequestPayload = schemas/* object */.Ikc({
    action: event_text,
    number: schemas/* number */.aig().int().positive(),
    repository: repository.extend({ default_branch: event_text }),
    pull_request: schemas/* object */.Ikc({
        // Null for an account that is gone.
        user: schemas/* object */.Ikc({ login: event_text }).nullable(),
        head: schemas/* object */.Ikc({ sha: event_text, repo: schemas/* object */.Ikc({ full_name: event_text }).nullable() }),
        base: schemas/* object */.Ikc({ ref: event_text, sha: event_text }),
    }),
});
function pullRequest(env, payload) {
    const { head, base, user } = payload.pull_request;
    return {
        kind: 'pull-request',
        owner: payload.repository.owner.login,
        repo: payload.repository.name,
        number: payload.number,
        headSha: head.sha,
        baseRef: base.ref,
        defaultBranch: payload.repository.default_branch,
        baseSha: base.sha,
        sameRepository: head.repo?.full_name === payload.repository.full_name,
        author: user?.login ?? 'ghost',
        // Not the author: a person who pushes to Dependabot's branch starts a run with the usual rights.
        fromDependabot: env.GITHUB_ACTOR === 'dependabot[bot]',
        closed: payload.action === 'closed',
    };
}
const dispatchPayload = schemas/* object */.Ikc({
    repository: repository.extend({ default_branch: event_text }),
    // Null for a form without fields.
    inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
});
const pushPayload = schemas/* object */.Ikc({
    ref: event_text,
    before: event_text,
    after: event_text,
    repository: repository.extend({ default_branch: event_text }),
});
function push(payload) {
    const { ref, before, after, repository } = payload;
    return {
        kind: 'push',
        owner: repository.owner.login,
        repo: repository.name,
        ref,
        defaultBranch: repository.default_branch,
        before,
        after,
        onDefaultBranch: ref === `refs/heads/${repository.default_branch}`,
    };
}

;// CONCATENATED MODULE: ./lib/modes/clusters-refused.js
/**
 * Why the run may not be for some clusters only; nothing where it may. What a pull request asks reviewers to agree to is
 * always the plan of the whole file, and a merge applies all of what its comment showed: else a workflow could leave the
 * cluster that matters out of what people see, or the comment would say what does not happen.
 */
function clustersRefused(event, mode, { clusters, confirmDigest }) {
    if (clusters.length === 0)
        return undefined;
    const found = clusters.join(', ');
    if (event.kind === 'pull-request' || event.kind === 'merge-group')
        return refused({
            message: `The input clusters is refused ${event.kind === 'pull-request' ? 'on a pull request' : 'in a merge queue'}: the plan is always of the whole file.`,
            found,
            allowed: 'nothing on a pull request and in a merge queue',
            fix: 'Remove clusters from this job, and set it in jobs of a push, a schedule or a run by hand.',
        });
    if (mode === 'apply' && confirmDigest === undefined)
        return refused({
            message: 'The input clusters is refused for an apply without confirm-digest: a merge applies to every cluster what its comment showed.',
            found,
            allowed: 'with confirm-digest, the plan-digest of a job with mode: plan and the same clusters',
            fix: 'Use the workflow in docs/environment-gate.md that promotes a change, or remove clusters.',
        });
    return undefined;
}
function refused(about) {
    return { code: 'clusters-refused', severity: 'error', where: {}, ...about };
}

// EXTERNAL MODULE: ./lib/modes/deadline/deadline.js + 2 modules
var deadline_deadline = __webpack_require__(24625);
// EXTERNAL MODULE: ./lib/modes/registry.js + 12 modules
var registry = __webpack_require__(68306);
;// CONCATENATED MODULE: ./lib/modes/decide-mode.js

/**
 * Decides, from the event and the modes' declarations alone, what this run may do. It comes before anything that could
 * write is made. The input can only lower what the event allows.
 */
function decideMode(event, input, confirmed = false) {
    if (event.kind === 'refused')
        return { refused: eventRefused(event) };
    if (event.kind === 'unreadable')
        return { refused: eventUnreadable(event) };
    if (input !== 'auto') {
        const { starts, chosen, refusal } = (0,registry/* inAction */.mW)(input);
        const { may } = starts(event, confirmed);
        if (!may && refusal !== undefined)
            return { refused: modeRefused(input, event, refusal) };
        if (chosen === 'by-name')
            return { mode: input };
    }
    const limit = limitOf(event, confirmed);
    const mode = input === 'auto' || isMore(input, limit.mode) ? limit.mode : input;
    return limit.notice === undefined || mode !== limit.mode ? { mode } : { mode, notice: limit.notice };
}
/** Of the modes that an event chooses, the least first. */
const STEPS = registry/* ACTION_MODES */.mw.filter((mode) => (0,registry/* inAction */.mW)(mode).chosen === 'by-event');
/** The most that an event may do, and what to tell people where that is less than they may expect. */
function limitOf(event, confirmed) {
    let told = {};
    for (const mode of STEPS.toReversed()) {
        const start = (0,registry/* inAction */.mW)(mode).starts(event, confirmed);
        if (start.may)
            return { mode, ...told };
        told = start.notice === undefined ? {} : { notice: start.notice };
    }
    throw new Error(`no mode for ${event.kind}`);
}
function isMore(one, other) {
    return STEPS.indexOf(one) > STEPS.indexOf(other);
}
function modeRefused(mode, event, { code, allowed, fix, on = {} }) {
    return {
        code,
        severity: 'error',
        where: {},
        message: `mode: ${mode} is refused on ${on[event.kind] ?? EVENT_IN_WORDS[event.kind]}.`,
        found: mode,
        allowed,
        fix,
    };
}
function eventRefused(event) {
    return {
        code: 'event-refused',
        severity: 'error',
        where: {},
        message: `A run on ${event.name} is refused: ${event.reason}.`,
        found: event.name,
        allowed: 'pull_request, push, merge_group, schedule, workflow_dispatch',
        fix: 'Use pull_request to plan and push to the default branch to apply.',
    };
}
function eventUnreadable(event) {
    return {
        code: 'event-unreadable',
        severity: 'error',
        where: {},
        message: `The event of this run${event.name === '' ? '' : ` (${event.name})`} cannot be read: ${event.reason}.`,
        fix: 'Start the run with GitHub Actions. Another tool must pass the payload that GitHub documents.',
    };
}
const EVENT_IN_WORDS = {
    'pull-request': 'a pull request',
    push: 'a push to a branch or tag that is not the default branch',
    'merge-group': 'a merge queue',
    schedule: 'a schedule',
    'workflow-dispatch': 'a run that was started by hand',
    other: 'this event',
};

// EXTERNAL MODULE: ./lib/action/job/finish.js + 3 modules
var finish = __webpack_require__(97637);
;// CONCATENATED MODULE: ./lib/modes/input-owners.js

/**
 * The modes that alone take an input; nothing where a run may pass it whatever its mode. That is so as soon as a mode
 * that an event chooses reads it: a workflow does not know which of them it will be.
 */
function ownersOf(input) {
    const readers = registry/* ACTION_MODES */.mw.filter((mode) => (0,registry/* inAction */.mW)(mode).inputs.includes(input));
    if (readers.length === 0 || readers.some((mode) => (0,registry/* inAction */.mW)(mode).chosen === 'by-event'))
        return undefined;
    return readers;
}

// EXTERNAL MODULE: ./lib/inventory/level.js
var level = __webpack_require__(65394);
// EXTERNAL MODULE: ./lib/modes/parameter/reading.js
var parameter_reading = __webpack_require__(19648);
;// CONCATENATED MODULE: ./lib/modes/parameter/input.js

/** The first is the default. */
function oneOf(allowed, description) {
    const [otherwise] = allowed;
    return {
        description,
        default: otherwise,
        allowed: allowed.join(', '),
        read: (text) => (0,parameter_reading/* readOneOf */.Qk)(allowed, text || otherwise),
    };
}
/** Off, unless the workflow says otherwise. Read as `getBooleanInput` of GitHub's toolkit reads it. */
function truth(description) {
    return {
        description,
        default: 'false',
        allowed: TRUTHS.join(', '),
        read: (text) => {
            const reading = (0,parameter_reading/* readOneOf */.Qk)(TRUTHS, text || 'false');
            return reading.ok ? (0,parameter_reading/* read */.LF)(reading.value.toLowerCase() === 'true') : reading;
        },
    };
}
/** The words of YAML 1.2's core schema. */
const TRUTHS = ['true', 'True', 'TRUE', 'false', 'False', 'FALSE'];
function seconds(otherwise, description) {
    return {
        description,
        default: otherwise,
        allowed: 'whole seconds from 0 to 3600',
        read: (text) => (0,parameter_reading/* readSeconds */.UW)(text || otherwise),
    };
}
/** How many: one at least. */
function count(otherwise, description) {
    return {
        description,
        default: otherwise,
        allowed: 'a whole number from 1 to 1000',
        read: (text) => (0,parameter_reading/* readCount */._0)(text || otherwise),
    };
}
/** A path inside the workspace, with `/`; empty where it is not given and has no default. */
function path(about) {
    return {
        ...about,
        read: (text) => {
            const file = (text || about.default).replace(/^(\.\/)+/, '');
            return isInsideWorkspace(file) ? (0,parameter_reading/* read */.LF)(file) : (0,parameter_reading/* unusable */._P)(file);
        },
    };
}
/** Names or globs, separated by commas or white space; none where it is not given. */
function names(description) {
    return {
        description,
        default: '',
        allowed: 'names or globs, separated by commas, spaces or line breaks',
        read: (text) => {
            const found = text.split(/[\s,]+/).filter((name) => name !== '');
            // Commas alone are what is left of names that did not arrive: not a choice of all.
            return text !== '' && found.length === 0 ? (0,parameter_reading/* unusable */._P)(text) : (0,parameter_reading/* read */.LF)(found);
        },
    };
}
/** Any text. */
function anyText(about) {
    return { ...about, read: parameter_reading/* read */.LF };
}
/** Read by `reading`, where it is given. */
function optional(about, reading) {
    return { ...about, default: '', read: (text) => (text === '' ? (0,parameter_reading/* read */.LF)(undefined) : reading(text)) };
}
function isInsideWorkspace(file) {
    return !/^([\\/]|[A-Za-z]:)/.test(file) && !file.split(/[\\/]/).includes('..');
}

// EXTERNAL MODULE: ./lib/modes/parameter/request.js
var request = __webpack_require__(45381);
;// CONCATENATED MODULE: ./lib/modes/parameter/inputs.js




/** Every input of the action beside `mode`, in the order of action.yml, which is made from it. */
const INPUTS = {
    file: path({
        description: 'Path of the access file, relative to the workspace.',
        default: 'access.yaml',
        allowed: 'a path inside the workspace, such as access.yaml or infra/access.yaml',
    }),
    /** A secret: it goes to the GitHub client and nowhere else. */
    token: anyText({
        description: 'GitHub token for the comment on the pull request, which needs `pull-requests: write`, and for the issue of `mode: drift`, which needs `issues: write`.',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions, which the runner fills in
        default: '${{ github.token }}',
        allowed: 'a GitHub token',
    }),
    comment: oneOf(['always', 'changes', 'never'], '`always`: each plan of a pull request is in a comment, and what an apply did in a second one. `changes`: a plan with nothing to review makes no new comment; a comment that exists is brought up to date. `never`: no comment. That is allowed only where access.yaml has `review.gate: required`, on the base branch and in the pull request. The summary of a run has its plan in any case.'),
    /** Empty where the workflow passes an empty text: of a gate, that is an error and no digest. */
    confirmDigest: {
        description: 'The `plan-digest` of an earlier run. The plan is applied only if it still has this digest, without a review in a pull request. For a gate with `environment:`, and for `workflow_dispatch` on the default branch. `none`: apply what merged pull requests showed. An empty value is an error if something would be applied, because it means that a digest is missing.',
        default: 'none',
        allowed: 'none, or the output plan-digest of an earlier run, 64 hex digits',
        read: readDigest,
    },
    clusters: names('Names or globs (`dev-*`) of clusters of the file, separated by commas, spaces or line breaks: the run is for these clusters only, and so are its outputs. An apply with it needs `confirm-digest`, of a plan for the same clusters. Refused on a pull request and in a merge queue: there the plan is always of the whole file. Default: all clusters of the file.'),
    waitForNodes: seconds('60', 'Seconds, 0 to 3600. How long nodes that were Ready are watched after `mapRoles` of aws-auth was written. If one of them stops being Ready, aws-auth is rolled back and the run fails. A node that lost its access is noticed after 40 to 50 seconds. `0` turns this off.'),
    waitForEntries: seconds('60', 'Seconds, 0 to 3600. How long an apply waits after access entries gave access, or gave way to rows, and before anything else is taken away: EKS makes entries and their policies effective some seconds later, and does not say when. It waits only where something is taken away, at most twice, and also after an apply that did not come to its end. `0` turns this off.'),
    timeout: seconds('300', 'Seconds, 0 to 3600. All clusters must be read and planned within this time from the start of the run; a cluster that is not is an error. A program that a kubeconfig names is stopped after the same time. An apply that has begun to write is not interrupted. `0` turns this off.'),
    parallelism: count('20', 'A whole number, 1 to 1000. At most so many clusters are read, planned and applied at once. Of each of these the run holds all RBAC objects in memory, and an apply waits for the nodes and access entries of each. `1`: one cluster after the other.'),
    repair: truth('`true`: a key of aws-auth that cannot be read is rebuilt from the rows in its text that can be read, from the backup and from the file; the plan says which row is from where. `false`: such a key is an error.'),
    onDrift: oneOf(['fail', 'warn'], '`fail`: the run fails if something is not as the file says, or is new in a cluster. `warn`: it only warns. A cluster that cannot be read fails the run in any case.'),
    issue: oneOf(['keep', 'never'], '`keep`: one issue about the file is opened if something is found, brought up to date by each run, and closed by the first that finds nothing. `never`: no issue.'),
    restoreMasters: optional({
        description: '`system:masters`, typed into the form of this run: rows with this group, and access entries with AmazonEKSClusterAdminPolicy, are also restored if no apply is known to have saved them.',
        allowed: 'system:masters',
    }, (text) => (0,parameter_reading/* readOneOf */.Qk)(['system:masters'], text)),
    principal: anyText({
        description: 'the principal to explain: the ARN of an IAM role (with or without its path), of a session of a role or of a user, or a Kubernetes username or group.',
        default: '',
        allowed: 'the ARN of a role or user, or a Kubernetes username',
    }),
    can: optional({
        description: 'one request, such as `list pods -n shop`, instead of what the EKS console shows.',
        allowed: 'a request such as "list pods -n shop"',
    }, request/* readWrittenRequest */.P),
    asOf: {
        ...oneOf(['live', 'plan'], '`live`, or `plan` for the cluster as the plan of the file would leave it. Default: `live`.'),
        // A value would be one that is given, and only mode explain takes one.
        default: '',
    },
    power: optional({
        description: 'the summary has only those with this power or a higher one: `admin`, `way-to-admin`, `write` or `read`. Default: all.',
        allowed: level/* ASKED_LEVELS */.d.join(', '),
    }, (text) => (0,parameter_reading/* readOneOf */.Qk)(level/* ASKED_LEVELS */.d, text)),
    unmanaged: truth('`true`: the summary has only what no set owns, without nodes and what Kubernetes and AWS need.'),
};
function readDigest(text) {
    const digest = text.toLowerCase();
    if (digest === 'none')
        return (0,parameter_reading/* read */.LF)(undefined);
    return digest === '' || /^[0-9a-f]{64}$/.test(digest) ? (0,parameter_reading/* read */.LF)(digest) : (0,parameter_reading/* unusable */._P)(digest);
}

// EXTERNAL MODULE: ./lib/modes/parameter/spelling.js
var spelling = __webpack_require__(20212);
// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
;// CONCATENATED MODULE: ./lib/action/job/mode-input.js



const WORDS = ['auto', ...registry/* ACTION_MODES */.mw];
const byEvent = registry/* ACTION_MODES */.mw.filter((mode) => (0,registry/* inAction */.mW)(mode).chosen === 'by-event').map((mode) => `\`${mode}\``);
/** The input `mode`: what it can be, and what is said of it, follow from the modes. */
const MODE_INPUT = {
    description: [
        'With `auto`, the event decides: a pull request is planned, a push to the default branch is applied.',
        `${(0,list/* listed */.K)(byEvent, byEvent.length)} can only do less than that: \`apply\` on a pull request is refused.`,
        ...registry/* ACTION_MODES */.mw.flatMap((mode) => {
            const declared = (0,registry/* inAction */.mW)(mode);
            return declared.chosen === 'by-name' ? [declared.description] : [];
        }),
    ].join(' '),
    default: 'auto',
    allowed: WORDS.join(', '),
    read: (text) => (0,parameter_reading/* readOneOf */.Qk)(WORDS, text || 'auto'),
};

;// CONCATENATED MODULE: ./lib/action/job/inputs.js





const { file, ...others } = INPUTS;
/** Every input of the action, in the order of action.yml. */
const ACTION_INPUTS = { file, mode: MODE_INPUT, ...others };
/**
 * Reads the inputs as the runner passes them: `INPUT_<NAME>`, upper case, spaces as `_`. An empty value is the
 * default, as when a workflow passes an unset variable; an empty `confirm-digest` is a digest that did not arrive. All
 * bad values are reported at once; the token's value never is.
 */
function readInputs(env) {
    const given = (name) => (env[`INPUT_${(0,spelling/* spelled */.u)(name).toUpperCase()}`] ?? '').trim();
    const mode = MODE_INPUT.read(given('mode'));
    const problems = [];
    const values = [];
    for (const name of NAMES) {
        const one = readInput(name, given(name), mode.ok ? mode.value : undefined);
        if ('problem' in one)
            problems.push(one.problem);
        else
            values.push([name, one.value]);
    }
    if (given('token') === '')
        problems.push(missingToken);
    if (problems.length > 0)
        return { ok: false, problems };
    // Each was read by its own reader.
    return { ok: true, inputs: Object.fromEntries(values) };
}
const NAMES = Object.keys(ACTION_INPUTS);
/** An input that only other modes take must be empty, and one that the mode needs must not be. */
function readInput(name, text, mode) {
    const input = ACTION_INPUTS[name];
    const written = (0,spelling/* spelled */.u)(name);
    const owners = name === 'mode' || mode === undefined ? undefined : ownersOf(name);
    if (text !== '' && text !== input.default && owners?.some((owner) => owner === mode) === false)
        return { problem: notForMode(written, text, owners) };
    if (text === '' && isNeeded(name, mode))
        return { problem: empty(written, `, and mode: ${mode} needs it`, input) };
    const reading = input.read(text);
    return reading.ok ? { value: reading.value } : { problem: notAllowed(written, reading, input) };
}
function isNeeded(name, mode) {
    if (mode === undefined || mode === 'auto')
        return false;
    return (0,registry/* inAction */.mW)(mode).needs?.some((needed) => needed === name) ?? false;
}
function notForMode(name, found, owners) {
    const modes = owners.map((mode) => `mode: ${mode}`).join(' or ');
    return {
        ...INVALID,
        message: `The input ${name} is only for ${modes}.`,
        found,
        allowed: `nothing, unless the workflow has ${modes}`,
        fix: `Remove ${name} from the workflow, or set ${modes}.`,
    };
}
function empty(name, needed, { allowed }) {
    return {
        ...INVALID,
        message: `The input ${name} is empty${needed}.`,
        allowed,
        fix: `Set ${name} under with: in the workflow.`,
    };
}
function notAllowed(name, { found, near, message }, { allowed }) {
    const meant = near === undefined ? '.' : `; did you mean "${near}"?`;
    return {
        ...INVALID,
        message: `"${found}" is not allowed for the input ${name}${meant}${message === undefined ? '' : ` ${message}`}`,
        found,
        allowed,
        fix: `${near === undefined ? `Correct ${name}` : `Write ${name}: ${near}`} under with: in the workflow.`,
    };
}
const INVALID = { code: 'input-invalid', severity: 'error', where: {} };
const missingToken = {
    ...empty('token', '', INPUTS.token),
    fix: 'Leave token out of the workflow, so that it is the run’s own GITHUB_TOKEN, or pass one that is set.',
};

;// CONCATENATED MODULE: ./lib/action/runs.js
/** How the action runs each mode. Nothing of a mode is loaded before it is asked for. */
const RUNS = {
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(7209), __webpack_require__.e(7291), __webpack_require__.e(7574), __webpack_require__.e(2279), __webpack_require__.e(1347), __webpack_require__.e(1684), __webpack_require__.e(1190), __webpack_require__.e(7161), __webpack_require__.e(9474)]).then(__webpack_require__.bind(__webpack_require__, 46368))).runValidate,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(7209), __webpack_require__.e(7291), __webpack_require__.e(8315), __webpack_require__.e(7574), __webpack_require__.e(2279), __webpack_require__.e(4902), __webpack_require__.e(9713), __webpack_require__.e(1347), __webpack_require__.e(1684), __webpack_require__.e(9754), __webpack_require__.e(1190), __webpack_require__.e(7161), __webpack_require__.e(7586)]).then(__webpack_require__.bind(__webpack_require__, 67586))).runPlan,
    apply: async () => (await Promise.all(/* import() */[__webpack_require__.e(7209), __webpack_require__.e(7291), __webpack_require__.e(8315), __webpack_require__.e(7574), __webpack_require__.e(2279), __webpack_require__.e(4902), __webpack_require__.e(9713), __webpack_require__.e(1347), __webpack_require__.e(1684), __webpack_require__.e(9754), __webpack_require__.e(1190), __webpack_require__.e(7161), __webpack_require__.e(6706), __webpack_require__.e(1246), __webpack_require__.e(4235), __webpack_require__.e(7928)]).then(__webpack_require__.bind(__webpack_require__, 17928))).runApply,
    restore: async () => (await Promise.all(/* import() */[__webpack_require__.e(7209), __webpack_require__.e(7291), __webpack_require__.e(8315), __webpack_require__.e(7574), __webpack_require__.e(2279), __webpack_require__.e(4902), __webpack_require__.e(9713), __webpack_require__.e(1347), __webpack_require__.e(1684), __webpack_require__.e(9754), __webpack_require__.e(1190), __webpack_require__.e(7161), __webpack_require__.e(6706), __webpack_require__.e(1246), __webpack_require__.e(5196), __webpack_require__.e(8038), __webpack_require__.e(4235), __webpack_require__.e(90)]).then(__webpack_require__.bind(__webpack_require__, 30090))).runRestore,
    drift: async () => (await Promise.all(/* import() */[__webpack_require__.e(7209), __webpack_require__.e(7291), __webpack_require__.e(8315), __webpack_require__.e(7574), __webpack_require__.e(2279), __webpack_require__.e(4902), __webpack_require__.e(9713), __webpack_require__.e(1347), __webpack_require__.e(1684), __webpack_require__.e(9754), __webpack_require__.e(1190), __webpack_require__.e(7161), __webpack_require__.e(6706), __webpack_require__.e(6239), __webpack_require__.e(3521)]).then(__webpack_require__.bind(__webpack_require__, 22433))).runDrift,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(7209), __webpack_require__.e(7291), __webpack_require__.e(8315), __webpack_require__.e(7574), __webpack_require__.e(2279), __webpack_require__.e(4902), __webpack_require__.e(9713), __webpack_require__.e(1347), __webpack_require__.e(1684), __webpack_require__.e(9754), __webpack_require__.e(1190), __webpack_require__.e(7161), __webpack_require__.e(3945), __webpack_require__.e(864), __webpack_require__.e(8502)]).then(__webpack_require__.bind(__webpack_require__, 5412))).runExplain,
    list: async () => (await Promise.all(/* import() */[__webpack_require__.e(7209), __webpack_require__.e(7291), __webpack_require__.e(8315), __webpack_require__.e(7574), __webpack_require__.e(2279), __webpack_require__.e(4902), __webpack_require__.e(9713), __webpack_require__.e(1347), __webpack_require__.e(1684), __webpack_require__.e(1190), __webpack_require__.e(7161), __webpack_require__.e(3945), __webpack_require__.e(5237), __webpack_require__.e(9085)]).then(__webpack_require__.bind(__webpack_require__, 65540))).runList,
};

;// CONCATENATED MODULE: ./lib/action/run-action.js












/** Gives the sentence that the run fails with, or nothing when it succeeds. Outputs are set either way. */
async function runAction(run) {
    const { env, core, onRequest } = run;
    const context = readContext(env);
    const read = readInputs(env);
    if (!read.ok)
        return (0,finish/* stop */.ds)(run, context, { problems: read.problems, failureReason: 'input-invalid' });
    const { inputs } = read;
    core.setSecret(inputs.token);
    const event = readEvent(env, await (0,promises_.readFile)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    const decision = decideMode(event, inputs.mode, isConfirmed(inputs));
    if ('refused' in decision)
        return (0,finish/* stop */.ds)(run, context, { problems: [decision.refused], failureReason: 'event-refused' });
    const { mode, notice } = decision;
    const narrowed = clustersRefused(event, mode, inputs);
    if (narrowed !== undefined)
        return (0,finish/* stop */.ds)(run, context, { problems: [narrowed], failureReason: 'input-invalid' });
    if (notice !== undefined)
        core.notice((0,encode/* annotationText */.xr)(notice), { title: 'EKS access' });
    const { timeout: seconds } = inputs;
    const text = `::error title=EKS access::${(0,deadline_deadline/* stuckSentence */.Kd)(seconds)}\n`;
    const deadline = (0,deadline_deadline/* beginDeadline */.a$)({ seconds, stuck: { text, to: 1 } });
    const input = {
        file: inputs.file,
        folder: context.workspace,
        within: context.workspace,
        ...setFileOf(context, inputs.file),
        ...(inputs.clusters.length === 0 ? {} : { clusters: inputs.clusters }),
        waitForNodes: inputs.waitForNodes,
        waitForEntries: inputs.waitForEntries,
        parallelism: inputs.parallelism,
        repair: inputs.repair,
        deadline,
        accounts: (0,accounts/* awsAccounts */.y)(),
        onProgress: (text) => core.info((0,encode/* annotationText */.xr)(text)),
        ...(onRequest && { onRequest }),
    };
    const job = { ...run, context, event, inputs, input };
    const start = await RUNS[mode]();
    try {
        return await start(job);
    }
    finally {
        deadline.close();
    }
}
/** A file that lies outside the workspace is not read anyway. */
function setFileOf({ owner, repo, repositoryId, workspace }, file) {
    const path = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, file)).split(external_node_path_.sep).join('/');
    const repository = `${owner}/${repo}`;
    return { setFile: { ...(repositoryId === undefined ? {} : { repositoryId }), repository, path } };
}
/** An empty digest confirms nothing; where the workflow asks for an apply all the same, the apply says so. */
function isConfirmed({ mode, confirmDigest }) {
    return mode === 'apply' ? confirmDigest !== undefined : Boolean(confirmDigest);
}

;// CONCATENATED MODULE: ./lib/action/main.js








/** The action. Whatever is thrown, an Error or not, fails the run. */
async function main() {
    const core = await Promise.all(/* import() */[__webpack_require__.e(2779), __webpack_require__.e(143)]).then(__webpack_require__.bind(__webpack_require__, 90143));
    const log = core.isDebug() ? openRequestLog(core) : undefined;
    const run = { env: process.env, core, ...(log && { onRequest: log.onRequest }) };
    try {
        const failure = await runAction(run);
        if (failure === undefined)
            return 0;
        core.setFailed((0,encode/* annotationText */.xr)(failure));
    }
    catch (error) {
        core.setOutput('failure-reason', 'unexpected');
        tellStack(core, error);
        core.setFailed((0,encode/* annotationText */.xr)((0,redact/* withoutCredentials */.ri)((0,message/* messageOf */.b)(error))));
    }
    finally {
        log?.close();
    }
    return 1;
}
/** Where an error came from: all of it for those who debug, for others the first lines, unless it explains itself. */
function tellStack(core, error) {
    const isKnown = error instanceof door/* ClusterError */.b || error instanceof port/* GitHubError */.y;
    const write = core.isDebug() ? core.debug : core.info;
    const shown = core.isDebug() ? (0,stack/* stackLines */.y)(error, 'whole') : isKnown ? [] : (0,stack/* stackLines */.y)(error, 'short');
    for (const line of shown)
        write((0,encode/* terminal */.Fo)((0,redact/* withoutCredentials */.ri)(line)));
    if (!core.isDebug() && !isKnown)
        core.info(`Run the job again with debug logging for the whole stack. ${stack/* REPORT */.r}`);
}


/***/ }),

/***/ 62224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/** GitHub did not do what it was asked. `message` and `fix` are safe to show: they never hold the token. */
class GitHubError extends Error {
    name = 'GitHubError';
    kind;
    /** `create a comment on pull request 7` */
    operation;
    /** HTTP status, where there was one. */
    status;
    fix;
    constructor(about, message, options) {
        super(message, options);
        this.kind = about.kind;
        this.operation = about.operation;
        this.status = about.status;
        this.fix = about.fix;
    }
}


/***/ }),

/***/ 26226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/** `1 row`, `2,000 rows`; `1 access entry`, `2 access entries`. */
function counted(count, noun) {
    return `${thousands(count)} ${plural(count, noun)}`;
}
/** `row`, `rows`; `entry`, `entries`. */
function plural(count, noun) {
    if (count === 1)
        return noun;
    return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
/** `2,000`. By hand, because loading Intl's data costs a short run more than its work. */
function thousands(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** All of them together. */
function sum(counts) {
    return counts.reduce((all, one) => all + one, 0);
}
/** `two`; from ten on in digits. */
function inWords(count) {
    return SMALL[count] ?? thousands(count);
}
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];


/***/ }),

/***/ 40977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26226);

/** The first `limit`, or all: one more in full is shorter than "and 1 more". */
function shortened(items, limit) {
    if (items.length <= limit + 1)
        return { shown: items, more: 0 };
    return { shown: items.slice(0, limit), more: items.length - limit };
}
/** `a`, `a and b`, `a, b, c and 5 more`. */
function listed(names, limit = 3) {
    const { shown, more } = shortened(names, limit);
    const items = more > 0 ? [...shown, `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(more)} more`] : shown;
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}


/***/ })

};
