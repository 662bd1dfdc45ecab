export const id = 8237;
export const ids = [8237];
export const modules = {

/***/ 98237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(11758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./lib/trace/proxy-password.js
var proxy_password = __webpack_require__(74147);
// EXTERNAL MODULE: ./lib/trace/proxy-route.js
var proxy_route = __webpack_require__(44229);
// EXTERNAL MODULE: ./lib/github/port.js
var port = __webpack_require__(62224);
;// CONCATENATED MODULE: ./lib/github/request-failure.js
function isRequestFailure(error) {
    return error instanceof Error && error.name === 'HttpError' && 'status' in error && 'request' in error;
}
/** What the network said: fetch itself only says that it failed. */
function innermost(error) {
    let last = error;
    while (typeof last === 'object' && last !== null && 'cause' in last && last.cause !== undefined)
        last = last.cause;
    if (typeof last !== 'object' || last === null)
        return String(last);
    if ('code' in last && typeof last.code === 'string')
        return last.code;
    return 'message' in last ? String(last.message) : error.message;
}

;// CONCATENATED MODULE: ./lib/github/retry.js

/** How often a request is sent again, and which answers `@octokit/plugin-retry` leaves to `waitAsTold`. */
const RETRY = { retries: 3, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] };
const ATTEMPT_TIMEOUT_MS = 30_000;
// Longer than that, a failed run that says when to come back is kinder than a runner that sleeps.
const LONGEST_WAIT_SECONDS = 120;
/**
 * An Octokit plugin that goes before `@octokit/plugin-retry`: that one backs off on 5xx but never sends a 403
 * again and ignores Retry-After. Here each attempt gets a time limit, and a secondary rate limit is waited out
 * as GitHub says:
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
function waitAsTold(octokit) {
    octokit.hook.before('request', (options) => {
        options.request = { ...options.request, signal: AbortSignal.timeout(ATTEMPT_TIMEOUT_MS) };
    });
    octokit.hook.error('request', (error) => {
        if (isRequestFailure(error)) {
            const retryAfter = secondsToWait(error);
            if (retryAfter !== undefined && retryAfter <= LONGEST_WAIT_SECONDS) {
                error.request.request = { ...error.request.request, retries: RETRY.retries, retryAfter };
            }
        }
        throw error;
    });
}
/** Seconds until the same request may be sent again; `undefined` where waiting is not what GitHub asks for. */
function secondsToWait(error) {
    if (error.status !== 403 && error.status !== 429)
        return undefined;
    const told = Number(error.response?.headers['retry-after'] ?? Number.NaN);
    if (Number.isInteger(told) && told >= 0)
        return told;
    // "If the retry-after header is not present … wait for at least one minute before retrying."
    return /secondary rate limit/i.test(error.message) ? 60 : undefined;
}

// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var proxy = __webpack_require__(19783);
;// CONCATENATED MODULE: ./lib/github/route.js


/** The way that `@actions/github` takes to GitHub: it reads NO_PROXY in its own manner, so that it is asked itself. */
function githubRoute(url, env) {
    const setting = (0,proxy_route/* proxySetting */.zN)(url, env);
    if (setting === undefined)
        return proxy_route/* DIRECT */.yc;
    return (0,proxy/* getProxyUrl */.s)(url) === undefined
        ? { kind: 'passed-over', ...setting, because: 'NO_PROXY' }
        : { kind: 'proxy', ...setting };
}

;// CONCATENATED MODULE: ./lib/github/failure.js






/** Sends a request. @throws GitHubError, whatever it threw. */
async function asked(operation, request) {
    try {
        return await request();
    }
    catch (cause) {
        throw gitHubError(operation, cause);
    }
}
/** Turns whatever a request threw into the one error that says what to do. */
function gitHubError(operation, cause) {
    if (!isRequestFailure(cause)) {
        const about = { kind: 'unexpected', operation: operation.words, fix: REPORT };
        return new port/* GitHubError */.y(about, `Could not ${operation.words}: the answer of GitHub could not be read.`, {
            cause,
        });
    }
    const { kind, fix } = judged(operation, cause);
    const status = cause.response?.status;
    const about = { kind, operation: operation.words, status, fix };
    return new port/* GitHubError */.y(about, `Could not ${operation.words}: ${answered(cause)}.`, { cause });
}
function answered(error) {
    const status = error.response?.status;
    if (status === undefined) {
        if (isProxyPassword(error))
            return (0,proxy_password/* passwordWanted */.p)(routeOf(error), targetOf(error)).message.slice(0, -1);
        const route = (0,proxy_route/* routeSentence */.$6)(routeOf(error)).replace(/\.$/, '');
        return `GitHub could not be reached (${innermost(error)})${route === '' ? '' : `. ${route}`}`;
    }
    if (status >= 500)
        return `GitHub answered ${status}`;
    const said = error.message.split(/\r?\n/, 1)[0] ?? '';
    return `${status}, ${said.replace(/ - https:\/\/docs\.github\.com\S*$/, '').slice(0, 200)}`;
}
const REACH = 'Check that the runner can reach GitHub (proxy, firewall), then run the job again.';
const REPORT = 'Run the job again. If it fails again, report it with the log of the step.';
function judged(operation, error) {
    if (isProxyPassword(error))
        return { kind: 'unavailable', fix: (0,proxy_password/* passwordWanted */.p)(routeOf(error), targetOf(error)).fix };
    if (error.response === undefined) {
        return { kind: 'unavailable', fix: REACH };
    }
    if (limited(error))
        return { kind: 'rate-limited', fix: `Run the job again ${afterLimit(error)}.` };
    switch (error.status) {
        case 401:
            return { kind: 'unauthorized', fix: unauthorized(operation) };
        case 403:
            return { kind: 'forbidden', fix: forbidden(operation, error) };
        case 410:
            if (!isAboutIssues(operation))
                return notFound(operation);
            return {
                kind: 'no-issues',
                fix: 'Turn issues on in the settings of the repository, or set the input `issue` to `never`.',
            };
        case 404:
            return notFound(operation);
        case 422:
            return /too long/i.test(error.message)
                ? {
                    kind: 'too-long',
                    fix: 'A comment can have at most 65536 characters. Report this with the log of the step.',
                }
                : { kind: 'invalid', fix: REPORT };
        default:
            return error.status >= 500
                ? { kind: 'unavailable', fix: 'Check githubstatus.com, then run the job again.' }
                : { kind: 'unexpected', fix: REPORT };
    }
}
function isAboutIssues({ permission }) {
    return permission === 'issues: read' || permission === 'issues: write';
}
function notFound(operation) {
    return {
        kind: 'not-found',
        fix: operation.permission === undefined
            ? REACH
            : `Check that it still exists, and that the job has \`${operation.permission}\` under \`permissions:\`: GitHub answers 404 for what a token may not read.`,
    };
}
/**
 * undici and tunnel say it in words only: https://github.com/nodejs/undici/blob/main/lib/dispatcher/proxy-agent.js,
 * https://github.com/koichik/node-tunnel/blob/master/lib/tunnel.js
 */
function isProxyPassword(error) {
    if (error.status === 407)
        return true;
    let one = error;
    while (typeof one === 'object' && one !== null) {
        const { message, cause } = one;
        if (PROXY_PASSWORD.test(String(message)))
            return true;
        one = cause;
    }
    return false;
}
const PROXY_PASSWORD = /Proxy (?:response|Authentication Required) \(407\)|socket could not be established, statusCode=407/;
function routeOf({ request: { url } }) {
    return url !== undefined && URL.canParse(url) ? githubRoute(new URL(url), process.env) : proxy_route/* DIRECT */.yc;
}
function targetOf({ request: { url } }) {
    return url !== undefined && URL.canParse(url) ? new URL(url).host : 'GitHub';
}
function unauthorized({ permission }) {
    if (permission === undefined)
        return REACH;
    // The runner gives the token by which ID tokens are asked for; nobody can choose it.
    if (permission === 'id-token: write')
        return REPORT;
    return 'The token is not valid. Leave the input token out, or use one that has not expired.';
}
function forbidden(operation, error) {
    if (/locked/i.test(error.message))
        return `Unlock ${conversation(operation)}, then run the job again.`;
    if (operation.permission === undefined)
        return REACH;
    return `Add \`${operation.permission}\` under \`permissions:\` in the workflow. A token of your own needs the same permission.`;
}
function conversation({ permission }) {
    return permission === 'issues: write' ? 'the issue' : 'the conversation of the pull request';
}
function limited(error) {
    if (secondsToWait(error) !== undefined)
        return true;
    return ((error.status === 403 || error.status === 429) && error.response?.headers['x-ratelimit-remaining'] === '0');
}
function afterLimit(error) {
    const reset = Number(error.response?.headers['x-ratelimit-reset'] ?? Number.NaN);
    // What a Date can hold.
    return reset > 0 && reset < 8.64e12 ? `after ${new Date(reset * 1000).toISOString()}` : 'in a few minutes';
}

;// CONCATENATED MODULE: ./lib/github/issues.js

/** https://docs.github.com/en/rest/issues/issues */
function issuesOf({ octokit, repository }, toComment) {
    return {
        async *issues(author, state) {
            const parameters = { ...repository, creator: author, state, sort: 'updated', per_page: 100 };
            const pages = octokit.paginate
                .iterator(octokit.rest.issues.listForRepo, parameters)[Symbol.asyncIterator]();
            const next = () => asked({ words: `list the issues of ${author}`, permission: 'issues: read' }, () => pages.next());
            for (let page = await next(); page.done !== true; page = await next())
                // A pull request is an issue too, for this list.
                yield page.value.data.filter((one) => one.pull_request === undefined).map(toIssue);
        },
        createIssue: (title, body) => asked({ words: 'create an issue', permission: 'issues: write' }, async () => {
            const parameters = { ...repository, title, body, request: { retries: 0 } };
            return toIssue((await octokit.rest.issues.create(parameters)).data);
        }),
        updateIssue: (number, { body, state, reason }) => asked({ words: `update issue ${number}`, permission: 'issues: write' }, async () => {
            const parameters = {
                ...repository,
                issue_number: number,
                state,
                ...(body === undefined ? {} : { body }),
                ...(reason === undefined ? {} : { state_reason: reason }),
            };
            return toIssue((await octokit.rest.issues.update(parameters)).data);
        }),
        commentOnIssue: (number, body) => asked({ words: `create a comment on issue ${number}`, permission: 'issues: write' }, async () => {
            const parameters = { ...repository, issue_number: number, body, request: { retries: 0 } };
            return toComment((await octokit.rest.issues.createComment(parameters)).data);
        }),
    };
}
function toIssue(issue) {
    return {
        number: issue.number,
        body: issue.body ?? '',
        author: issue.user?.login ?? '',
        state: issue.state === 'open' ? 'open' : 'closed',
        url: issue.html_url,
    };
}

;// CONCATENATED MODULE: ./lib/github/read/approvals.js
/** The approving reviews in force: the last one of each person that says yes or no. */
async function readApprovals({ octokit, repository }, pullRequest) {
    const parameters = { ...repository, pull_number: pullRequest, per_page: 100 };
    const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, parameters);
    const last = new Map();
    // GitHub lists them in the order in which they were submitted.
    for (const { user, state, commit_id: commit, submitted_at: submittedAt } of reviews) {
        if (user === null || user.type === 'Bot')
            continue;
        if (state === 'APPROVED' && commit !== null && submittedAt !== undefined) {
            last.set(user.login, { author: user.login, commit, submittedAt });
        }
        else if (state === 'CHANGES_REQUESTED' || state === 'DISMISSED') {
            last.set(user.login, undefined);
        }
    }
    return [...last.values()].filter((approval) => approval !== undefined);
}

;// CONCATENATED MODULE: ./lib/github/read/branch-rules.js
/**
 * What all rulesets together demand of a merge into a branch: where several speak of it, the strictest counts.
 * https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 */
async function readBranchRules({ octokit, repository }, branch) {
    const parameters = { ...repository, branch, per_page: 100 };
    const rules = await octokit.paginate(octokit.rest.repos.getBranchRules, parameters);
    const pulls = rules.flatMap((rule) => rule.type === 'pull_request' && rule.parameters !== undefined ? [rule.parameters] : []);
    return {
        approvals: Math.max(0, ...pulls.map((rule) => rule.required_approving_review_count)),
        notByLastPusher: pulls.some((rule) => rule.require_last_push_approval),
        staleDismissed: pulls.some((rule) => rule.dismiss_stale_reviews_on_push),
        byCodeOwners: pulls.some((rule) => rule.require_code_owner_review),
    };
}

;// CONCATENATED MODULE: ./lib/github/read/commits.js
/**
 * The commits of a pull request; `undefined` where GitHub does not list all of them: it stops at 250, with no word about
 * the others. https://docs.github.com/en/rest/pulls/pulls#list-commits-on-a-pull-request
 */
async function readCommits({ octokit, repository }, pull) {
    const about = { ...repository, pull_number: pull };
    const listed = await octokit.paginate(octokit.rest.pulls.listCommits, { ...about, per_page: 100 });
    if (listed.length >= MOST && (await octokit.rest.pulls.get(about)).data.commits !== listed.length)
        return undefined;
    return listed.map(({ sha, parents, author, committer }) => ({
        sha,
        parents: parents.map((parent) => parent.sha),
        ...loginOf('author', author),
        ...loginOf('committer', committer),
    }));
}
const MOST = 250;
/** What the API calls an empty user is an object without fields. */
function loginOf(role, user) {
    const login = user === null ? undefined : Reflect.get(user, 'login');
    return typeof login === 'string' && login !== '' ? { [role]: login } : {};
}

;// CONCATENATED MODULE: ./lib/github/read/comparison.js

/**
 * Compares two commits, with all commits between them. Without a page number GitHub stops at 250 commits:
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
async function readComparison(at, base, head) {
    try {
        const first = await readPage(at, `${base}...${head}`, 1);
        const commits = commitsOf(first);
        for (let page = 2; commits.length < first.total_commits; page += 1) {
            const more = commitsOf(await readPage(at, `${base}...${head}`, page));
            if (more.length === 0)
                throw new Error(`${commits.length} of ${first.total_commits} commits are listed`);
            commits.push(...more);
        }
        return { status: first.status, commits };
    }
    catch (error) {
        if (isRequestFailure(error) && error.status === 404)
            return { status: 'unknown', commits: [] };
        throw error;
    }
}
async function readPage({ octokit, repository }, basehead, page) {
    const route = octokit.rest.repos.compareCommitsWithBasehead;
    return (await route({ ...repository, basehead, per_page: 100, page })).data;
}
function commitsOf({ commits }) {
    return commits.map(({ sha, parents }) => ({ sha, parents: parents.map((parent) => parent.sha) }));
}

;// CONCATENATED MODULE: ./lib/github/read/file.js


/**
 * Reads a file of a commit as it is. Of a folder it gives nothing.
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
async function readFileAt(at, path, commit) {
    const { octokit, repository } = at;
    const headers = { ...repository.headers, accept: 'application/vnd.github.raw+json' };
    try {
        const { data } = await octokit.rest.repos.getContent({ ...repository, headers, path, ref: commit });
        // A string by the media type, which the types of the route do not know.
        const text = data;
        return typeof text === 'string' ? text : undefined;
    }
    catch (error) {
        // What a token may not see is not there either: only where the commit can be seen has it no such file.
        if (isRequestFailure(error) && error.status === 404 && (await isSeen(at, commit)))
            return undefined;
        throw error;
    }
}
async function isSeen(at, commit) {
    return (await readComparison(at, commit, commit)).status === 'identical';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js
var lib = __webpack_require__(22779);
;// CONCATENATED MODULE: ./lib/github/get-json.js






/**
 * Gets JSON, by the proxy that the environment names. Redirects are not followed: the address is the one that is
 * trusted. 5xx, 429 and lost connections are tried again, as often as requests to the API.
 *
 * @throws RequestFailure
 */
async function getJson(request) {
    for (let attempt = 1;; attempt += 1) {
        const outcome = await tried(request, attempt);
        if (typeof outcome === 'string')
            return JSON.parse(outcome);
        if (attempt > RETRY.retries || !passes(outcome))
            throw outcome;
        await (0,promises_.setTimeout)(attempt ** 2 * request.secondMs);
    }
}
const get_json_ATTEMPT_TIMEOUT_MS = 10_000;
// Far more than a set of keys or a token takes.
const LONGEST_ANSWER = 1_000_000;
async function tried(request, attempt) {
    const began = external_node_perf_hooks_.performance.now();
    const outcome = await sent(request).catch((cause) => failure(request, { cause }));
    request.onRequest?.({
        service: 'GitHub',
        method: 'GET',
        path: new URL(request.url).pathname,
        outcome: told(outcome),
        attempt,
        milliseconds: external_node_perf_hooks_.performance.now() - began,
        route: githubRoute(new URL(request.url), process.env),
    });
    return outcome;
}
async function sent(request) {
    const client = new lib/* HttpClient */.Qq('eks-access', [], {
        socketTimeout: get_json_ATTEMPT_TIMEOUT_MS,
        allowRedirects: false,
    });
    const { message } = await client.get(request.url, {
        accept: 'application/json',
        ...(request.bearer === undefined ? {} : { authorization: `Bearer ${request.bearer}` }),
    });
    const text = await readText(message);
    const { statusCode: status = 0, headers } = message;
    if (status !== 200)
        return failure(request, { status, headers, text });
    return text;
}
async function readText(message) {
    const late = setTimeout(() => message.destroy(new Error('the answer was incomplete')), get_json_ATTEMPT_TIMEOUT_MS);
    try {
        const chunks = [];
        let length = 0;
        for await (const chunk of message) {
            length += chunk.length;
            if (length > LONGEST_ANSWER)
                throw new Error(`the answer has more than ${LONGEST_ANSWER} bytes`);
            chunks.push(chunk);
        }
        return Buffer.concat(chunks).toString('utf8');
    }
    finally {
        clearTimeout(late);
    }
}
/** In the shape of Octokit's errors, so that they are told alike. Status 500 where no answer came, as there. */
function failure({ url, bearer }, about) {
    const request = { url };
    if ('cause' in about) {
        const error = new Error(`no answer from ${new URL(url).host}`, { cause: about.cause });
        return Object.assign(error, { name: 'HttpError', status: 500, request });
    }
    const { status, text } = about;
    const headers = Object.fromEntries(Object.entries(about.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : value,
    ]));
    const said = messageOf(text);
    const error = new Error(bearer === undefined ? said : said.replaceAll(bearer, '[token]'));
    return Object.assign(error, { name: 'HttpError', status, response: { status, headers }, request });
}
function messageOf(text) {
    try {
        const { message } = JSON.parse(text);
        if (typeof message === 'string')
            return message;
    }
    catch {
        // A proxy answers in its own way.
    }
    return 'it gave no reason';
}
function passes({ status, response }) {
    return response === undefined || status >= 500 || status === 429;
}
function told(outcome) {
    if (typeof outcome === 'string')
        return { status: 200 };
    return outcome.response === undefined ? { failed: innermost(outcome) } : { status: outcome.response.status };
}

;// CONCATENATED MODULE: ./lib/github/read/id-token.js


/**
 * Asks for an ID token, as `getIDToken` of `@actions/core` does, which tries ten times and tells no proxy:
 * https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
async function readIdToken({ url, token }, audience, how) {
    const address = `${url}&audience=${encodeURIComponent(audience)}`;
    return answer.parse(await getJson({ url: address, bearer: token, ...how })).value;
}
const answer = schemas/* object */.Ikc({ value: schemas/* string */.YjP().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/) });

;// CONCATENATED MODULE: ./lib/github/read/merged.js


/**
 * The pull requests that GitHub names for a commit, merged ones of this branch only: for a commit that is not on the
 * default branch it names open ones too.
 * https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit
 */
async function readMerged({ octokit, repository, secondMs }, { commit, branch, age }) {
    const read = async () => {
        const route = octokit.rest.repos.listPullRequestsAssociatedWithCommit;
        const pulls = await octokit.paginate(route, { ...repository, commit_sha: commit, per_page: 100 });
        return pulls.flatMap((pull) => pull.merged_at !== null && pull.base.ref === branch
            ? [
                {
                    number: pull.number,
                    headSha: pull.head.sha,
                    headRef: pull.head.ref,
                    author: pull.user?.login ?? '',
                    mergedAt: pull.merged_at,
                },
            ]
            : []);
    };
    return age === 'old' ? read() : untilFound(secondMs, read);
}
// GitHub connects a commit to its pull request some moments after the push; until then the list is empty, or the
// commit is unknown (422). A direct push stays empty.
async function untilFound(secondMs, read) {
    for (const seconds of [1, 3]) {
        const found = await read().catch((error) => {
            if (isUnknownCommit(error))
                return [];
            throw error;
        });
        if (found.length > 0)
            return found;
        await (0,promises_.setTimeout)(seconds * secondMs);
    }
    return read();
}
function isUnknownCommit(error) {
    return isRequestFailure(error) && error.status === 422;
}

;// CONCATENATED MODULE: ./lib/github/read/parents.js

/**
 * The parents of a commit, the first one first; `undefined` where GitHub has no such commit, for which it answers 404 or
 * 422: https://docs.github.com/en/rest/commits/commits#get-a-commit
 */
async function readParents({ octokit, repository }, commit) {
    try {
        const { data } = await octokit.rest.repos.getCommit({ ...repository, ref: commit, per_page: 1 });
        return data.parents.map(({ sha }) => sha);
    }
    catch (error) {
        if (isRequestFailure(error) && (error.status === 404 || error.status === 422))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/github/read/permission.js
/**
 * What somebody may do now, the highest of all that they were given, by teams and by the organization too.
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
async function readPermission({ octokit, repository }, username) {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...repository, username });
    return PERMISSIONS.find((one) => one === data.permission);
}
const PERMISSIONS = ['admin', 'write', 'read', 'none'];

;// CONCATENATED MODULE: ./lib/github/read/pull.js
/** https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request */
async function readPull({ octokit, repository }, number) {
    const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
    return {
        number,
        headSha: data.head.sha,
        headRef: data.head.ref,
        baseRef: data.base.ref,
        author: data.user?.login ?? '',
        ...(data.merged_at === null ? {} : { mergedAt: data.merged_at }),
    };
}

;// CONCATENATED MODULE: ./lib/github/read/pushes.js

/**
 * The newest pushes to a branch, of a branch that is gone too.
 * https://docs.github.com/en/rest/repos/repos#list-repository-activities
 */
async function readPushes(at, branch) {
    const ref = `refs/heads/${branch}`;
    // GitHub does not say whether it still finds a branch by its name that was deleted after a merge.
    const ofBranch = await pushes_readPage(at, { ref }).catch((error) => {
        if (isRequestFailure(error) && (error.status === 404 || error.status === 422))
            return [];
        throw error;
    });
    return ofBranch.length > 0 ? ofBranch : await pushes_readPage(at, {}, ref);
}
async function pushes_readPage({ octokit, repository }, wanted, only) {
    const { data } = await octokit.rest.repos.listActivities({ ...repository, ...wanted, per_page: 100 });
    return data.flatMap(({ activity_type: type, before, after, actor, ref }) => type === 'branch_deletion' || (only !== undefined && ref !== only)
        ? []
        : [
            {
                from: before,
                tip: after,
                merged: MERGES.has(type),
                ...(actor === null ? {} : { pusher: actor.login }),
            },
        ]);
}
const MERGES = new Set(['pr_merge', 'merge_queue_merge']);

;// CONCATENATED MODULE: ./lib/github/read/releasers.js
/**
 * Who let the run go on, environment by environment. GitHub does not say when, nor in which attempt.
 * https://docs.github.com/en/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run
 */
async function readReleasers({ octokit, repository }, runId) {
    const { data } = await octokit.rest.actions.getReviewsForRun({ ...repository, run_id: runId });
    return data.flatMap(({ state, user, environments }) => state === 'approved' && user.type !== 'Bot'
        ? environments.flatMap(({ name }) => name === undefined ? [] : [{ login: user.login, environment: name }])
        : []);
}

;// CONCATENATED MODULE: ./lib/github/read/revisions.js


/**
 * Every text that a comment has had, newest first; `undefined` where GitHub does not tell. GitHub keeps the history of a
 * comment from its first edit on, and then with the text that it was created with: before that there is the text alone.
 *
 * The field `diff` of an edit is the whole text of that revision, and null where somebody deleted it.
 * https://docs.github.com/en/graphql/reference/objects#usercontentedit
 */
async function readRevisions(octokit, { nodeId, createdAt, author, body }) {
    const found = [];
    let cursor = null;
    try {
        do {
            const { userContentEdits: edits } = historyOf(await octokit.graphql(QUERY, { id: nodeId, cursor }));
            if (edits === null)
                return undefined;
            for (const edit of edits.nodes ?? []) {
                // An edit that this token may not see is one all the same.
                if (edit === null)
                    return undefined;
                found.push(revisionOf(edit));
            }
            cursor = edits.pageInfo.hasNextPage ? edits.pageInfo.endCursor : null;
        } while (cursor !== null);
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
    if (found.length === 0)
        return [{ at: createdAt, editor: author, body }];
    return found.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
const QUERY = `query($id: ID!, $cursor: String) {
  node(id: $id) {
    ... on IssueComment {
      userContentEdits(first: 100, after: $cursor) {
        pageInfo { hasNextPage endCursor }
        nodes { editedAt editor { __typename login } deletedAt deletedBy { __typename login } diff }
      }
    }
  }
}`;
const actor = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }).nullable();
const editSchema = schemas/* object */.Ikc({
    editedAt: schemas/* string */.YjP(),
    editor: actor,
    deletedAt: schemas/* string */.YjP().nullable(),
    deletedBy: actor,
    diff: schemas/* string */.YjP().nullable(),
});
const historySchema = schemas/* object */.Ikc({
    userContentEdits: schemas/* object */.Ikc({
        pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
        nodes: schemas/* array */.YOg(editSchema.nullable()).nullable(),
    })
        .nullable(),
});
function historyOf(answer) {
    return schemas/* object */.Ikc({ node: historySchema }).parse(answer).node;
}
function revisionOf({ editedAt, editor, deletedAt, deletedBy, diff }) {
    return {
        at: editedAt,
        editor: revisions_loginOf(editor),
        ...(diff === null ? {} : { body: diff }),
        ...(deletedAt === null ? {} : { deleted: { at: deletedAt, by: revisions_loginOf(deletedBy) } }),
    };
}
/** As REST writes it: GraphQL leaves out the `[bot]` of an app. */
function revisions_loginOf(one) {
    if (one === null)
        return 'ghost';
    return one.__typename === 'Bot' && !one.login.endsWith('[bot]') ? `${one.login}[bot]` : one.login;
}
/**
 * GitHub Enterprise Server may know no GraphQL, not these fields, or refuse them to the token of a run. Any other
 * failure is no answer at all, and must not pass for one.
 */
function isMissing(error) {
    if (isRequestFailure(error))
        return error.status === 404 || error.status === 410;
    const refusal = graphqlRefusal.safeParse(error);
    return (refusal.success &&
        refusal.data.errors.every(({ type, extensions }) => type === 'FORBIDDEN' || extensions?.code === 'undefinedField'));
}
const graphqlRefusal = schemas/* object */.Ikc({
    name: schemas/* literal */.euz('GraphqlResponseError'),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* string */.YjP().optional(),
        extensions: schemas/* object */.Ikc({ code: schemas/* string */.YjP().optional() }).optional(),
    }))
        .min(1),
});

;// CONCATENATED MODULE: ./lib/github/read/signing-keys.js


/**
 * The RSA keys that an issuer of ID tokens publishes; others are left out.
 * https://openid.net/specs/openid-connect-discovery-1_0.html, `jwks_uri`; GitHub's is always this one.
 */
async function readSigningKeys(issuer, how) {
    const { keys } = keySet.parse(await getJson({ url: `${issuer}/.well-known/jwks`, ...how }));
    return keys.flatMap((key) => {
        const read = rsaKey.safeParse(key);
        return read.success ? [read.data] : [];
    });
}
const keySet = schemas/* object */.Ikc({ keys: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const base64url = schemas/* string */.YjP().regex(/^[\w-]+$/);
const rsaKey = schemas/* object */.Ikc({ kty: schemas/* literal */.euz('RSA'), kid: schemas/* string */.YjP().min(1), n: base64url, e: base64url });

;// CONCATENATED MODULE: ./lib/github/unless-refused.js

/**
 * What GitHub says, or `undefined` where it has no such thing or refuses it to this token. Any other failure is no
 * answer at all, and must not pass for one.
 *
 * @throws GitHubError
 */
async function unlessRefused(operation, ask) {
    try {
        return await ask();
    }
    catch (cause) {
        if (cause instanceof Error && cause.name === 'GraphqlResponseError')
            return undefined;
        const error = gitHubError(operation, cause);
        if (error.kind === 'forbidden' || error.kind === 'not-found')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/github/read/viewer.js

/**
 * The login that comments carry. GraphQL knows the identity of every token, but may name an app `github-actions`
 * where comments say `github-actions[bot]`, and a person can have the short name; REST knows people only. Where
 * an older GitHub Enterprise refuses both, it is the token of a workflow run.
 */
async function readViewer(octokit) {
    const login = await unlessRefused(WHOSE, async () => (await octokit.graphql('query { viewer { login } }')).viewer.login);
    if (login?.endsWith('[bot]'))
        return login;
    const person = await unlessRefused(WHOSE, async () => (await octokit.rest.users.getAuthenticated()).data.login);
    return person ?? `${login ?? 'github-actions'}[bot]`;
}
const WHOSE = { words: 'read which account the token belongs to', permission: 'contents: read' };

;// CONCATENATED MODULE: ./lib/github/tell-requests.js



/** An Octokit plugin that goes before all others, so that it sees each attempt. */
function tellRequests(onRequest) {
    return (octokit) => {
        octokit.hook.wrap('request', async (request, options) => {
            const { method, url } = octokit.request.endpoint(options);
            const { retryCount = 0 } = options.request;
            const began = external_node_perf_hooks_.performance.now();
            const tell = (outcome) => onRequest({
                service: 'GitHub',
                method,
                path: new URL(url).pathname,
                outcome,
                attempt: retryCount + 1,
                milliseconds: external_node_perf_hooks_.performance.now() - began,
                route: githubRoute(new URL(url), process.env),
            });
            let answer;
            try {
                answer = await request(options);
            }
            catch (error) {
                tell(outcomeOf(error));
                throw error;
            }
            tell({ status: answer.status });
            return answer;
        });
    };
}
function outcomeOf(error) {
    if (!isRequestFailure(error))
        return { failed: 'no code' };
    return error.response === undefined ? { failed: innermost(error) } : { status: error.response.status };
}

;// CONCATENATED MODULE: ./lib/github/client.js






















/**
 * The door to one repository on GitHub. 5xx, lost connections and secondary rate limits are tried again with
 * back-off before they become a GitHubError.
 *
 * `@actions/github` reads the environment when it is imported, so import this file when it is needed.
 */
function createGitHub(options) {
    const { owner, repo, onRequest, secondMs = 1000 } = options;
    const octokit = (0,github/* getOctokit */.Q)(options.token, {
        baseUrl: options.apiUrl,
        userAgent: 'eks-access',
        retry: { ...RETRY, retryAfterBaseValue: secondMs },
    }, ...(onRequest === undefined ? [] : [tellRequests(onRequest)]), waitAsTold, dist_bundle/* retry */.L);
    octokit.hook.error('request', (error) => {
        // A proxy may say back what it was sent.
        error.message = error.message.replaceAll(options.token, '[token]');
        throw error;
    });
    const repository = { owner, repo, headers: { 'x-github-api-version': '2022-11-28' } };
    let viewer;
    const signingKeys = new Map();
    return {
        viewer: () => {
            viewer ??= readViewer(octokit);
            return viewer;
        },
        listComments: (pullRequest) => asked({ words: `list the comments of pull request ${pullRequest}`, permission: 'pull-requests: read' }, async () => {
            const parameters = { ...repository, issue_number: pullRequest, per_page: 100 };
            return (await octokit.paginate(octokit.rest.issues.listComments, parameters)).map(toComment);
        }),
        createComment: (pullRequest, body) => asked({ words: `create a comment on pull request ${pullRequest}`, permission: 'pull-requests: write' }, async () => {
            const parameters = { ...repository, issue_number: pullRequest, body, request: { retries: 0 } };
            return toComment((await octokit.rest.issues.createComment(parameters)).data);
        }),
        updateComment: (id, body) => asked({ words: `update comment ${id}`, permission: 'pull-requests: write' }, async () => toComment((await octokit.rest.issues.updateComment({ ...repository, comment_id: id, body })).data)),
        ...issuesOf({ octokit, repository }, toComment),
        pullRequestsBehind: (commit, branch, age = 'new') => asked({ words: `find the pull requests behind commit ${commit}`, permission: 'pull-requests: read' }, () => readMerged({ octokit, repository, secondMs }, { commit, branch, age })),
        compare: (base, head) => asked({ words: `compare commit ${base} with ${head}`, permission: 'contents: read' }, () => readComparison({ octokit, repository }, base, head)),
        parents: (commit) => asked({ words: `read the parents of commit ${commit}`, permission: 'contents: read' }, () => readParents({ octokit, repository }, commit)),
        readFile: (path, commit) => asked({ words: `read ${path} of commit ${commit}`, permission: 'contents: read' }, () => readFileAt({ octokit, repository }, path, commit)),
        revisions: (comment) => asked({ words: `read the history of comment ${comment.id}`, permission: 'pull-requests: read' }, () => readRevisions(octokit, comment)),
        pull: (number) => asked({ words: `read pull request ${number}`, permission: 'pull-requests: read' }, () => readPull({ octokit, repository }, number)),
        approvals: (pullRequest) => asked({ words: `read the reviews of pull request ${pullRequest}`, permission: 'pull-requests: read' }, () => readApprovals({ octokit, repository }, pullRequest)),
        permission: (login) => unlessRefused({ words: `read the permissions of ${login} in this repository`, permission: 'contents: read' }, () => readPermission({ octokit, repository }, login)),
        commitsOf: (pullRequest) => asked({ words: `list the commits of pull request ${pullRequest}`, permission: 'pull-requests: read' }, () => readCommits({ octokit, repository }, pullRequest)),
        pushes: (branch) => unlessRefused({ words: `list the pushes to ${branch}`, permission: 'contents: read' }, () => readPushes({ octokit, repository }, branch)),
        branchRules: (branch) => unlessRefused({ words: `read the rules of ${branch}`, permission: 'contents: read' }, () => readBranchRules({ octokit, repository }, branch)),
        releasers: (runId) => unlessRefused({ words: `read who released run ${runId}`, permission: 'actions: read' }, () => readReleasers({ octokit, repository }, runId)),
        idToken: async (audience) => {
            const { idToken } = options;
            if (idToken === undefined)
                return undefined;
            return asked({ words: 'request an ID token for this run', permission: 'id-token: write' }, () => readIdToken(idToken, audience, { secondMs, onRequest }));
        },
        signingKeys: (issuer) => {
            const keys = signingKeys.get(issuer) ??
                asked({ words: `read the keys of ${issuer}` }, () => readSigningKeys(issuer, { secondMs, onRequest }));
            signingKeys.set(issuer, keys);
            return keys;
        },
    };
}
function toComment(comment) {
    return {
        id: Number(comment.id),
        nodeId: comment.node_id,
        body: comment.body ?? '',
        author: comment.user?.login ?? '',
        url: comment.html_url,
        createdAt: comment.created_at,
        updatedAt: comment.updated_at,
    };
}


/***/ }),

/***/ 74147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ orPassItOver),
/* harmony export */   p: () => (/* binding */ passwordWanted)
/* harmony export */ });
/** What to say of a proxy that answers 407. `target`: what was asked for, as `HOST:PORT`. */
function passwordWanted(route, target) {
    if (route.kind !== 'proxy')
        return {
            message: `A proxy between this machine and ${target} requires a user and a password (status 407).`,
            fix: 'Set HTTPS_PROXY to that proxy, with its user and password.',
        };
    return {
        message: `The proxy ${route.proxy} (${route.setBy}) requires a valid user and password for ${target} (status 407).`,
        fix: `Add them to ${route.setBy}: http://USER:PASSWORD@${route.proxy}, with special characters percent-encoded, such as %40 for @${orPassItOver(route, target)}.`,
    };
}
/** NO_PROXY says nothing about the proxy-url of a kubeconfig. */
function orPassItOver({ setBy }, target) {
    return setBy.includes('kubeconfig')
        ? ''
        : `, or list ${target.replace(/:\d+$/, '')} in NO_PROXY if it can be reached without the proxy`;
}


/***/ }),

/***/ 44229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ routeSentence),
/* harmony export */   U_: () => (/* binding */ nodeRoute),
/* harmony export */   x0: () => (/* binding */ proxyHost),
/* harmony export */   yc: () => (/* binding */ DIRECT),
/* harmony export */   zN: () => (/* binding */ proxySetting)
/* harmony export */ });
const DIRECT = { kind: 'direct' };
/**
 * The route that an agent of Node with `proxyEnv` takes. A test holds it against Node itself.
 *
 * Source: `parseProxyConfigFromEnv` and `shouldUseProxy` in `lib/internal/http.js` of Node 24.
 */
function nodeRoute(url, env) {
    const setting = proxySetting(url, env);
    if (setting === undefined)
        return DIRECT;
    const list = firstSet(env, ['no_proxy', 'NO_PROXY']);
    const entries = (list?.value ?? '').split(',').map((one) => one.trim().toLowerCase());
    const entry = entries.find((one) => one !== '' && passesOver(one, url));
    if (list === undefined || entry === undefined)
        return { kind: 'proxy', ...setting };
    return { kind: 'passed-over', ...setting, because: `${list.name} ${JSON.stringify(entry)}` };
}
/** What the environment says for the scheme of the URL, whatever is passed over. Lower case comes first. */
function proxySetting({ protocol }, env) {
    const set = firstSet(env, protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY']);
    if (set === undefined || !/^https?:\/\//.test(set.value))
        return undefined;
    return { proxy: proxyHost(set.value), setBy: set.name };
}
/** `proxy.example.com:3128` of `http://user:password@proxy.example.com:3128`. */
function proxyHost(address) {
    // What cannot be parsed may hold a password anywhere.
    if (!URL.canParse(address))
        return '(an address that cannot be read)';
    const { hostname, host, port, protocol } = new URL(address);
    if (port !== '')
        return host;
    return protocol === 'https:' ? `${hostname}:443` : protocol === 'http:' ? `${hostname}:80` : hostname;
}
/** A sentence for an error about a connection; nothing where no proxy is set. */
function routeSentence(route) {
    switch (route.kind) {
        case 'direct':
            return '';
        case 'proxy':
            return `The request was sent through the proxy ${route.proxy} (${route.setBy}).`;
        case 'passed-over':
            return `The proxy ${route.proxy} (${route.setBy}) was not used because of ${route.because}.`;
    }
}
function firstSet(env, names) {
    for (const name of names) {
        const value = env[name];
        if (value)
            return { name, value };
    }
    return undefined;
}
function passesOver(entry, url) {
    const host = url.hostname.toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    if (entry === '*' || entry === host || entry === `${host}:${port}`)
        return true;
    if (entry.startsWith('.'))
        return host === entry.slice(1) || host.endsWith(entry);
    if (entry.startsWith('*.'))
        return host.endsWith(entry.slice(1));
    const [start, end, ...more] = entry.split('-').map((one) => addressNumber(one.trim()));
    const address = addressNumber(host);
    if (start === undefined || end === undefined || address === undefined || more.length > 0)
        return false;
    return address >= start && address <= end;
}
/** An IPv4 address as a number. */
function addressNumber(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
        return undefined;
    return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}


/***/ })

};
