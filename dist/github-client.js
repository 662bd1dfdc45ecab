export const id = 9738;
export const ids = [9738];
export const modules = {

/***/ 19738:
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
        return new port/* GitHubError */.y(about, `Could not ${operation.words}: GitHub's answer was not understood.`, {
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
const REPORT = 'Run the job again; if it happens again, report it with the log of the step.';
function judged(operation, error) {
    if (isProxyPassword(error))
        return { kind: 'unavailable', fix: (0,proxy_password/* passwordWanted */.p)(routeOf(error), targetOf(error)).fix };
    if (error.response === undefined) {
        return {
            kind: 'unavailable',
            fix: 'Check that the runner can reach GitHub (proxy, firewall), then run the job again.',
        };
    }
    if (limited(error))
        return { kind: 'rate-limited', fix: `Run the job again ${afterLimit(error)}.` };
    switch (error.status) {
        case 401:
            return {
                kind: 'unauthorized',
                fix: 'The token is not valid. Leave the input token out, or pass one that has not expired.',
            };
        case 403:
            return { kind: 'forbidden', fix: forbidden(operation, error) };
        case 404:
        case 410:
            return {
                kind: 'not-found',
                fix: `Check that it still exists, and that the job has \`${operation.permission}\` under \`permissions:\`: GitHub hides what a token may not see.`,
            };
        case 422:
            return /too long/i.test(error.message)
                ? {
                    kind: 'too-long',
                    fix: 'A comment holds at most 65536 characters. Report this with the log of the step.',
                }
                : { kind: 'invalid', fix: REPORT };
        default:
            return error.status >= 500
                ? { kind: 'unavailable', fix: 'Look at githubstatus.com, then run the job again.' }
                : { kind: 'unexpected', fix: REPORT };
    }
}
/** undici says it in words only: https://github.com/nodejs/undici/blob/main/lib/dispatcher/proxy-agent.js */
function isProxyPassword(error) {
    if (error.status === 407)
        return true;
    let one = error;
    while (typeof one === 'object' && one !== null) {
        const { message, cause } = one;
        if (/Proxy (?:response|Authentication Required) \(407\)/.test(String(message)))
            return true;
        one = cause;
    }
    return false;
}
function routeOf({ request: { url } }) {
    return url !== undefined && URL.canParse(url) ? githubRoute(new URL(url), process.env) : proxy_route/* DIRECT */.yc;
}
function targetOf({ request: { url } }) {
    return url !== undefined && URL.canParse(url) ? new URL(url).host : 'GitHub';
}
function forbidden(operation, error) {
    if (/locked/i.test(error.message))
        return 'Unlock the conversation of the pull request, then run the job again.';
    return `Add \`${operation.permission}\` under \`permissions:\` in the workflow; a token of your own needs the same right.`;
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

;// CONCATENATED MODULE: ./lib/github/read-approvals.js
/** The approving reviews in force: the last one of each person that says yes or no. */
async function readApprovals({ octokit, repository }, pullRequest) {
    const parameters = { ...repository, pull_number: pullRequest, per_page: 100 };
    const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, parameters);
    const last = new Map();
    // GitHub lists them in the order in which they were submitted.
    for (const { user, state, commit_id: commit, submitted_at: submittedAt, author_association } of reviews) {
        if (user === null || user.type === 'Bot' || !BELONGS.has(author_association))
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
// Everybody may approve in a public repository. https://docs.github.com/en/graphql/reference/enums#commentauthorassociation
const BELONGS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

;// CONCATENATED MODULE: ./lib/github/read-comparison.js

/**
 * Compares two commits, with all commits between them. Without a page number GitHub stops at 250 commits:
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
async function readComparison(at, base, head) {
    try {
        const first = await readPage(at, `${base}...${head}`, 1);
        const commits = shasOf(first);
        for (let page = 2; commits.length < first.total_commits; page += 1) {
            const more = shasOf(await readPage(at, `${base}...${head}`, page));
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
function shasOf({ commits }) {
    return commits.map(({ sha }) => sha);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
;// CONCATENATED MODULE: ./lib/github/read-editors.js


/** Everybody who edited the comment or deleted a revision of it; `undefined` where GitHub does not tell. */
async function readEditors(octokit, { nodeId }) {
    const logins = new Set();
    let cursor = null;
    try {
        do {
            const { editor, userContentEdits } = historyOf(await octokit.graphql(QUERY, { id: nodeId, cursor }));
            if (editor !== null)
                logins.add(loginOf(editor));
            for (const edit of userContentEdits?.nodes ?? []) {
                if (edit === null)
                    continue;
                logins.add(loginOf(edit.editor));
                if (edit.deletedAt !== null)
                    logins.add(loginOf(edit.deletedBy));
            }
            const page = userContentEdits?.pageInfo;
            cursor = page?.hasNextPage ? page.endCursor : null;
        } while (cursor !== null);
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
    return [...logins];
}
const QUERY = `query($id: ID!, $cursor: String) {
  node(id: $id) {
    ... on IssueComment {
      editor { __typename login }
      userContentEdits(first: 100, after: $cursor) {
        pageInfo { hasNextPage endCursor }
        nodes { editor { __typename login } deletedAt deletedBy { __typename login } }
      }
    }
  }
}`;
const actor = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }).nullable();
const historySchema = schemas/* object */.Ikc({
    editor: actor,
    userContentEdits: schemas/* object */.Ikc({
        pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ editor: actor, deletedAt: schemas/* string */.YjP().nullable(), deletedBy: actor }).nullable())
            .nullable(),
    })
        .nullable(),
});
function historyOf(answer) {
    return schemas/* object */.Ikc({ node: historySchema }).parse(answer).node;
}
/** As REST writes it: GraphQL leaves out the `[bot]` of an app. */
function loginOf(one) {
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

;// CONCATENATED MODULE: ./lib/github/read-file.js


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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/github/read-merged.js


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

;// CONCATENATED MODULE: ./lib/github/read-viewer.js

/**
 * The login that comments carry. GraphQL knows the identity of every token, but may name an app `github-actions`
 * where comments say `github-actions[bot]`, and a person can have the short name; REST knows people only. Where
 * an older GitHub Enterprise refuses both, it is the token of a workflow run.
 */
async function readViewer(octokit) {
    const login = await unlessRefused(async () => (await octokit.graphql('query { viewer { login } }')).viewer.login);
    if (login?.endsWith('[bot]'))
        return login;
    const person = await unlessRefused(async () => (await octokit.rest.users.getAuthenticated()).data.login);
    return person ?? `${login ?? 'github-actions'}[bot]`;
}
async function unlessRefused(ask) {
    try {
        return await ask();
    }
    catch (cause) {
        if (cause instanceof Error && cause.name === 'GraphqlResponseError')
            return undefined;
        const error = gitHubError({ words: 'ask whose the token is', permission: 'contents: read' }, cause);
        if (error.kind === 'forbidden' || error.kind === 'not-found')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
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
        pullRequestsBehind: (commit, branch, age = 'new') => asked({ words: `find the pull requests behind commit ${commit}`, permission: 'pull-requests: read' }, () => readMerged({ octokit, repository, secondMs }, { commit, branch, age })),
        compare: (base, head) => asked({ words: `compare commit ${base} with ${head}`, permission: 'contents: read' }, () => readComparison({ octokit, repository }, base, head)),
        readFile: (path, commit) => asked({ words: `read ${path} of commit ${commit}`, permission: 'contents: read' }, () => readFileAt({ octokit, repository }, path, commit)),
        editors: (comment) => asked({ words: `read who edited comment ${comment.id}`, permission: 'pull-requests: read' }, () => readEditors(octokit, comment)),
        approvals: (pullRequest) => asked({ words: `read the reviews of pull request ${pullRequest}`, permission: 'pull-requests: read' }, () => readApprovals({ octokit, repository }, pullRequest)),
    };
}
function toComment(comment) {
    return {
        id: Number(comment.id),
        nodeId: comment.node_id,
        body: comment.body ?? '',
        author: comment.user?.login ?? '',
        url: comment.html_url,
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
            message: `A proxy between this machine and ${target} asks for a user and a password (status 407).`,
            fix: 'Name that proxy, with its user and password, in HTTPS_PROXY.',
        };
    return {
        message: `The proxy ${route.proxy} (${route.setBy}) lets nothing pass to ${target} without a user and a password that it knows (status 407).`,
        fix: `Put them into ${route.setBy}: http://USER:PASSWORD@${route.proxy}, with special characters as %40${orPassItOver(route, target)}.`,
    };
}
/** NO_PROXY says nothing about the proxy-url of a kubeconfig. */
function orPassItOver({ setBy }, target) {
    return setBy.includes('kubeconfig')
        ? ''
        : `, or list ${target.replace(/:\d+$/, '')} in NO_PROXY where it can be reached without the proxy`;
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
