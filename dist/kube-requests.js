export const id = 6621;
export const ids = [6621];
export const modules = {

/***/ 13574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ discovered)
/* harmony export */ });
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2932);

/** What came of asking. A refusal or a failure is an answer too; it never fails a snapshot. */
async function discovered(ask) {
    try {
        return { kind: 'known', value: await ask() };
    }
    catch (error) {
        if (!(error instanceof _door_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b))
            throw error;
        const { operation: action, kind, message } = error;
        return { kind: 'unknown', action, denied: kind === 'forbidden', message };
    }
}


/***/ }),

/***/ 93137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ allEnded),
/* harmony export */   KL: () => (/* binding */ PAGE),
/* harmony export */   S4: () => (/* binding */ allPages),
/* harmony export */   __: () => (/* binding */ each)
/* harmony export */ });
/* harmony import */ var _some_at_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71019);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2932);


/** The most that AWS gives in one page of any list used here. */
const PAGE = 100;
/** Requests under way at a time for one list: EKS throttles an account after some tens of them. */
const AT_A_TIME = 8;
/** All pages of a list, one after the other, as each is asked for with the token of the one before. */
async function allPages(ask) {
    const found = [];
    let token;
    do {
        const { items, next } = await ask(token);
        found.push(...(items ?? []));
        token = next === '' ? undefined : next;
    } while (token !== undefined);
    return found;
}
/**
 * Asks about each item, a few at a time, and gives the answers in order. What has gone away meanwhile (an error of
 * kind `not-found`) is left out. After any other error nothing more is asked.
 */
async function each(items, ask) {
    const answers = await (0,_some_at_once_js__WEBPACK_IMPORTED_MODULE_1__/* .someAtOnce */ .Z)(items, AT_A_TIME, async (item) => {
        try {
            return await ask(item);
        }
        catch (error) {
            if (error instanceof _door_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && error.kind === 'not-found')
                return undefined;
            throw error;
        }
    });
    return answers.filter((answer) => answer !== undefined);
}
/**
 * All answers, or the first failure, once the last request has ended. Where a client is destroyed while requests are
 * under way, the SDK takes their broken connections for a fault of the network and asks again.
 */
async function allEnded(requests) {
    await Promise.allSettled(requests);
    return Promise.all(requests);
}


/***/ }),

/***/ 41446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   Vk: () => (/* binding */ sameJson)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Equal as JSON: key order and keys without a value carry no meaning. */
function sameJson(left, right) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(plainJson(left), plainJson(right));
}
/** A copy without keys that have no value, as JSON would send it. */
function plainJson(value) {
    if (Array.isArray(value))
        return value.map(plainJson);
    if (!isJsonObject(value))
        return (value ?? null);
    return Object.fromEntries(Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => [key, plainJson(item)]));
}


/***/ }),

/***/ 36555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ connectKube)
});

// EXTERNAL MODULE: ./lib/live/ledger.js
var live_ledger = __webpack_require__(88881);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/cluster/discovered.js
var discovered = __webpack_require__(13574);
// EXTERNAL MODULE: ./lib/cluster/door.js
var door = __webpack_require__(2932);
// EXTERNAL MODULE: ./lib/cluster/json.js
var json = __webpack_require__(41446);
// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/aws-auth/arn-parts.js
var arn_parts = __webpack_require__(7554);
// EXTERNAL MODULE: ./lib/rbac/access-policy/policy-arn.js
var policy_arn = __webpack_require__(80978);
// EXTERNAL MODULE: ./lib/cluster/eks/many.js
var many = __webpack_require__(93137);
;// CONCATENATED MODULE: ./lib/cluster/with-wanted.js




/**
 * What is there may lead to a question, its answer to another one, and no further question ends it; this only bounds it.
 * An answer about all of a cluster asks about 500 principals a round, of 3,000 entries and as many rows.
 */
const MOST_ROUNDS = 32;
/** The snapshot with what is wanted of it, asked in rounds; why something is not known, where it may not be asked. */
async function withWanted(snapshot, wanted, ask) {
    const asked = new Set();
    const rounds = [];
    let current = snapshot;
    for (const earlier of wantedBefore.get(ask) ?? []) {
        const { facts } = current;
        if (facts === undefined)
            return current;
        const again = notAsked(earlier, asked);
        rounds.push(again);
        current = { ...current, facts: await answered(facts, again, ask) };
    }
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const { facts } = current;
        if (facts === undefined)
            return current;
        const open = notAsked(wanted(current), asked);
        if (isEmpty(open))
            break;
        rounds.push(open);
        current = { ...current, facts: await answered(facts, open, ask) };
    }
    wantedBefore.set(ask, rounds);
    return current;
}
// What was wanted through a way into a cluster most likely is wanted again, and its answers are kept: an apply that has
// to start over does not plan once more only to find that out, while somebody else writes.
const wantedBefore = new WeakMap();
function notAsked(wanted, asked) {
    const fresh = (kind, items = []) => [...new Set(items)].filter((item) => isFirst(asked, `${kind} ${item}`));
    return {
        entries: fresh('entry', wanted.entries),
        holdersOf: fresh('holders', wanted.holdersOf),
        principals: fresh('principal', wanted.principals),
        policies: wanted.policies === true && isFirst(asked, 'policies'),
        capabilities: wanted.capabilities === true && isFirst(asked, 'capabilities'),
    };
}
function isFirst(asked, key) {
    if (asked.has(key))
        return false;
    asked.add(key);
    return true;
}
function isEmpty({ entries = [], holdersOf = [], principals = [], policies, capabilities }) {
    return entries.length + holdersOf.length + principals.length === 0 && !policies && !capabilities;
}
async function answered(facts, { entries = [], holdersOf = [], principals = [], policies, capabilities }, ask) {
    const partition = (0,arn_parts/* partitionInArn */.V)(facts.arn);
    const [details, holders, records, all, found] = await Promise.all([
        entries.length === 0 ? undefined : ask.entries(entries),
        (0,many/* each */.__)(holdersOf, async (policy) => [policy, await ask.holdersOf((0,policy_arn/* policyArn */.m)(partition, policy))]),
        (0,many/* each */.__)(principals, async (arn) => [(0,arn_key/* principalKey */.qW)(arn), await ask.principal(arn)]),
        policies === true ? ask.accessPolicies() : undefined,
        capabilities === true ? ask.capabilities() : undefined,
    ]);
    return {
        ...facts,
        ...(details === undefined ? {} : entriesWith(facts, details)),
        ...(holders.length === 0 ? {} : { policyHolders: new Map([...(facts.policyHolders ?? []), ...holders]) }),
        ...(records.length === 0 ? {} : { iamPrincipals: new Map([...(facts.iamPrincipals ?? []), ...records]) }),
        ...(all === undefined ? {} : { accessPolicies: all }),
        ...(found === undefined ? {} : { capabilities: found }),
    };
}
function entriesWith({ accessEntries }, found) {
    if (found.kind === 'not-asked' || accessEntries.kind !== 'known')
        return {};
    if (found.kind === 'unknown')
        return { entriesUnread: found };
    const value = accessEntries.value.flatMap((entry) => {
        if (!found.value.has(entry.principalArn))
            return [entry];
        const details = found.value.get(entry.principalArn);
        return details === undefined ? [] : [{ ...entry, details }];
    });
    return { accessEntries: { kind: 'known', value } };
}

// EXTERNAL MODULE: ./lib/cluster/kube/connection-error.js
var connection_error = __webpack_require__(85471);
// EXTERNAL MODULE: ./lib/cluster/kube/redact.js
var redact = __webpack_require__(23605);
// EXTERNAL MODULE: ./lib/cluster/proxy-failure.js
var proxy_failure = __webpack_require__(49217);
;// CONCATENATED MODULE: ./lib/cluster/kube/status-error.js



/**
 * The API server's refusal as an error. Its own `message` is kept: for a role that would grant more than the
 * writer has, it is the list of what is missing.
 */
function statusError(answer, { server, request }) {
    const { status, object } = answer;
    if (status === 407) {
        const { message, ...about } = (0,proxy_failure/* proxyAsksForPassword */.fr)(server.route, server.url.host);
        return new door/* ClusterError */.b({ ...about, status, cluster: server.cluster, operation: request.operation }, message);
    }
    const kind = kindOf(status, object);
    const message = messageOf(answer, server);
    // A success that cannot be read is one all the same; an answer of 5xx may hide one.
    const unsure = !request.repeatable && (status >= 500 || (status >= 200 && status < 300));
    return new door/* ClusterError */.b({
        kind,
        status,
        cluster: server.cluster,
        operation: request.operation,
        fix: fixOf(kind, server, request),
        unsure,
    }, message);
}
function messageOf({ status, headers, object }, server) {
    const said = object?.['kind'] === 'Status' ? object['message'] : undefined;
    if (typeof said === 'string' && said !== '')
        return (0,redact/* withoutCredentials */.ri)(inOneLine(said));
    const what = `The server at ${server.url.host} answered ${status}`;
    return object === undefined
        ? `${what} with something that is not JSON (${(0,redact/* withoutCredentials */.ri)(headers['content-type'] ?? 'no content type')}).`
        : `${what}.`;
}
/** The permissions that are not held are a line each. */
function inOneLine(said) {
    return said
        .trim()
        .replace(/:\s*\n\s*/g, ': ')
        .replace(/\s*\n\s*/g, '; ');
}
function kindOf(status, object) {
    switch (status) {
        case 401:
            return 'unauthorized';
        case 403:
            return 'forbidden';
        case 404:
            return object?.['kind'] === 'Status' ? 'not-found' : 'misconfigured';
        case 409:
            return object?.['reason'] === 'AlreadyExists' ? 'exists' : 'conflict';
        case 400:
        case 413:
        case 422:
            return 'invalid';
        case 429:
            return 'throttled';
        case 502:
        case 503:
        case 504:
            return 'unavailable';
        default:
            return status < 400 ? 'misconfigured' : 'unexpected';
    }
}
function fixOf(kind, { advice }, { operation }) {
    switch (kind) {
        case 'unauthorized':
            return advice.unauthorized;
        case 'forbidden':
            return GRANTS.test(operation)
                ? 'Give this identity by RBAC what the object grants, or the verb bind (for a binding) or escalate (for a role), as docs/least-privilege.md shows. Access policies of EKS do not count for what it may grant.'
                : 'Give this identity the permissions that docs/least-privilege.md lists.';
        case 'not-found':
            return 'Plan again. If a namespace is missing, create it first.';
        case 'exists':
        case 'conflict':
            return 'Plan again.';
        case 'invalid':
            return 'Correct the object in access.yaml or in its manifest.';
        case 'throttled':
        case 'unavailable':
        case 'unreachable':
            return 'Run it again in some minutes. If it fails again, check the health of the cluster.';
        case 'misconfigured':
        case 'outside-workspace':
        case 'not-allowed':
        case 'wrong-account':
        case 'proxy-unauthorized':
            return 'Check that the address is that of a Kubernetes API server, and that no proxy answers in its place.';
        case 'unexpected':
            return 'Run it again. If it fails again, check the log of the API server.';
    }
}
/** Writes that the API server refuses to whoever does not hold what they grant. */
const GRANTS = /^(create|update) (Cluster)?Role(Binding)?\//;

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./lib/cluster/error-code.js
var error_code = __webpack_require__(59672);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/cluster/kube/exchange.js



/** One request and its answer. Rejects when there is no complete answer; any status is an answer. */
async function exchange(server, request, { headers, auth }) {
    const body = request.body === undefined ? undefined : Buffer.from(JSON.stringify(request.body));
    const url = new URL(server.url.pathname.replace(/\/$/, '') + request.path, server.url);
    const options = {
        method: request.method,
        agent: server.agent,
        timeout: server.pace.idle,
        signal: AbortSignal.timeout(server.pace.total),
        ...(auth === undefined ? {} : { auth }),
        headers: {
            ...headers,
            accept: 'application/json',
            'user-agent': `eks-access/${version/* VERSION */.x}`,
            ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': body.length }),
        },
    };
    return new Promise((resolve, reject) => {
        const send = url.protocol === 'http:' ? external_node_http_.request : external_node_https_.request;
        const outgoing = send(url, options, (answer) => {
            const chunks = [];
            answer.on('data', (chunk) => chunks.push(chunk));
            answer.on('error', reject);
            answer.on('end', () => resolve({
                status: answer.statusCode ?? 0,
                headers: answer.headers,
                body: Buffer.concat(chunks).toString('utf8'),
            }));
        });
        outgoing.on('timeout', () => outgoing.destroy(new Silence(server.pace.idle)));
        outgoing.on('error', reject);
        outgoing.end(body);
    });
}
/** The other side stopped answering. */
class Silence extends Error {
    code = 'ETIMEDOUT';
    constructor(milliseconds) {
        super(`no answer for ${milliseconds / 1000} seconds`);
    }
}

;// CONCATENATED MODULE: ./lib/cluster/kube/told-exchange.js



/** An exchange of which whoever listens is told. */
async function toldExchange(server, request, { credentials, attempt }) {
    const began = external_node_perf_hooks_.performance.now();
    const tell = (outcome) => server.onRequest?.({
        ...withoutQuery(server, request),
        outcome,
        attempt,
        milliseconds: external_node_perf_hooks_.performance.now() - began,
    });
    let answer;
    try {
        answer = await exchange(server, request, credentials);
    }
    catch (error) {
        tell({ failed: (0,error_code/* codeOf */.$)(error) || 'no code' });
        throw error;
    }
    tell({ status: answer.status });
    return answer;
}
/** Of the query only the length of a page: the rest is opaque, or the same each time. */
function withoutQuery({ cluster, url, route }, { method, path, body }) {
    const { pathname, searchParams } = new URL(path, url);
    const limit = searchParams.get('limit');
    const details = [
        ...(limit === null ? [] : [`limit=${limit}`]),
        ...(searchParams.has('dryRun') || body?.['dryRun'] !== undefined ? ['dryRun=All'] : []),
    ];
    const detail = details.length === 0 ? {} : { detail: details.join(' ') };
    return { service: 'API server', cluster, method, path: pathname, ...detail, route };
}

;// CONCATENATED MODULE: ./lib/cluster/kube/request.js






/** How often a request is made at most. */
const ATTEMPTS = 5;
/** The longest that an answer may make us wait, in milliseconds. */
const LONGEST_WAIT = 30_000;
/**
 * Asks the API server and gives its JSON object.
 *
 * A read or a dry run is made again when the server is busy (429), fails (500), is down (502, 503, 504) or the
 * connection breaks. A write is made again only where it certainly did not happen: 429, or no connection at all;
 * of all others the error says that they are `unsure`.
 *
 * A 401 is answered once with a new credential, of writes too: the API server does nothing before it knows who asks.
 *
 * @throws ClusterError
 */
async function ask(server, request) {
    let renewed = false;
    for (let attempt = 1;; attempt++) {
        const credentials = await server.credentials();
        const outcome = await oneAttempt(server, request, { credentials, attempt });
        if ('done' in outcome)
            return outcome.done;
        if (outcome.error.kind === 'unauthorized' && !renewed && server.renew !== undefined) {
            server.renew(credentials);
            renewed = true;
            continue;
        }
        if (!outcome.again || attempt === ATTEMPTS)
            throw outcome.error;
        await server.pace.wait(waitBefore(attempt, outcome.after, server.pace.random()));
    }
}
async function oneAttempt(server, request, how) {
    let answer;
    try {
        answer = await toldExchange(server, request, how);
    }
    catch (error) {
        const again = (0,connection_error/* isRefusedBeforeSending */.qp)(error) || (request.repeatable && (0,connection_error/* isTransient */.dg)(error));
        return { error: (0,connection_error/* connectionError */.$t)(error, { server, request }), again };
    }
    if (answer.status >= 200 && answer.status < 300) {
        const object = parsed(answer.body);
        if (object !== undefined && saysBack(answer.body, object))
            return { error: saidBack(server, request), again: false };
        if (object !== undefined)
            return { done: object };
    }
    const again = answer.status === 429 || (request.repeatable && [500, 502, 503, 504].includes(answer.status));
    const after = retryAfter(answer);
    const error = statusError({ ...answer, object: parsed(answer.body) }, { server, request });
    return { error, again, ...(after === undefined ? {} : { after }) };
}
function parsed(body) {
    try {
        const value = JSON.parse(body);
        return (0,json/* isJsonObject */.OW)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Names and labels go into plans: a credential in one of them would be read by whoever reads a comment. */
function saysBack(body, object) {
    return (0,redact/* holdsSecret */.hK)(body.includes('\\') ? JSON.stringify(object) : body);
}
function saidBack({ cluster, url }, { operation, repeatable }) {
    return new door/* ClusterError */.b({
        kind: 'unexpected',
        cluster,
        operation,
        fix: 'Check whose server this is, and rotate the credential that was sent to it.',
        unsure: !repeatable,
    }, `The answer of the server at ${url.host} contains a credential of this run, so it is neither used nor shown.`);
}
/** `Retry-After` in seconds, as the API server sends it, in milliseconds. */
function retryAfter({ headers }) {
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, LONGEST_WAIT) : undefined;
}
/**
 * As long as the server says, and up to half as long again; else half a second, then one, two and four, half of it. The
 * rest is by chance, so that many requests do not return together.
 */
function waitBefore(attempt, after, random) {
    if (after !== undefined)
        return Math.min(after * (1 + random / 2), LONGEST_WAIT);
    return 500 * 2 ** (attempt - 1) * (0.5 + random / 2);
}

;// CONCATENATED MODULE: ./lib/cluster/kube/identity.js



/**
 * Who the API server takes us for. Every authenticated user may ask (`system:basic-user`); a server that does
 * not know the question (before 1.28) gives `undefined`.
 *
 * @throws ClusterError
 */
async function whoAmI(server) {
    try {
        const review = await ask(server, {
            method: 'POST',
            path: '/apis/authentication.k8s.io/v1/selfsubjectreviews',
            body: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
            operation: 'ask who we are',
            repeatable: true,
        });
        return identityOf(review['status']);
    }
    catch (error) {
        if (error instanceof door/* ClusterError */.b && error.status === 404)
            return undefined;
        throw error;
    }
}
function identityOf(status) {
    const user = (0,json/* isJsonObject */.OW)(status) ? status['userInfo'] : undefined;
    if (!(0,json/* isJsonObject */.OW)(user) || typeof user['username'] !== 'string')
        return undefined;
    const groups = Array.isArray(user['groups']) ? user['groups'] : [];
    const extra = (0,json/* isJsonObject */.OW)(user['extra']) ? user['extra'] : {};
    // `pkg/server/server.go` of the authenticator writes `canonicalArn`; headers and proxies may change its case.
    const extraValue = (name) => {
        const values = Object.entries(extra).find(([key]) => key.toLowerCase() === name)?.[1];
        return Array.isArray(values) && typeof values[0] === 'string' ? values[0] : undefined;
    };
    const canonicalArn = extraValue('canonicalarn');
    const sessionName = extraValue('sessionname');
    return {
        username: user['username'],
        groups: groups.filter((group) => typeof group === 'string'),
        ...(canonicalArn === undefined ? {} : { canonicalArn }),
        ...(sessionName === undefined || sessionName === '' ? {} : { sessionName }),
    };
}

// EXTERNAL MODULE: ./lib/cluster/live-node.js
var live_node = __webpack_require__(41803);
;// CONCATENATED MODULE: ./lib/cluster/kube/resource.js
const RBAC = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    root: '/apis/rbac.authorization.k8s.io/v1',
};
const RESOURCES = {
    ConfigMap: { apiVersion: 'v1', root: '/api/v1', plural: 'configmaps' },
    Role: { ...RBAC, plural: 'roles' },
    ClusterRole: { ...RBAC, plural: 'clusterroles' },
    RoleBinding: { ...RBAC, plural: 'rolebindings' },
    ClusterRoleBinding: { ...RBAC, plural: 'clusterrolebindings' },
};
function resourceOf(kind) {
    return RESOURCES[kind];
}
/** The collection of one kind, in the namespace if one is given, else in the whole cluster. */
function collectionPath(kind, namespace) {
    const { root, plural } = RESOURCES[kind];
    return namespace === undefined
        ? `${root}/${plural}`
        : `${root}/namespaces/${encodeURIComponent(namespace)}/${plural}`;
}
/** One object. Names are encoded: those of RBAC may hold `:` and more. */
function objectUrlPath(object) {
    const { name, namespace } = object.metadata;
    return `${collectionPath(object.kind, namespace)}/${encodeURIComponent(name)}`;
}

;// CONCATENATED MODULE: ./lib/cluster/kube/list.js




/** Objects in a page: kubectl's `--chunk-size`. */
const PAGE = 500;
/**
 * Every object of a kind in the whole cluster.
 *
 * @throws ClusterError
 */
async function listAll(server, kind) {
    const { apiVersion, plural } = resourceOf(kind);
    const items = await listItems(server, { path: collectionPath(kind), plural });
    // The items of a list carry neither kind nor apiVersion.
    return items.map((item) => ({ ...item, apiVersion, kind }));
}
/**
 * The items of a collection as the server sends them, page by page. A list whose pages expired while it was read
 * (410: the server forgets after five minutes) is begun once more.
 *
 * @throws ClusterError
 */
async function listItems(server, collection) {
    try {
        return await allPages(server, collection);
    }
    catch (error) {
        if (!(error instanceof door/* ClusterError */.b) || error.status !== 410)
            throw error;
        return allPages(server, collection);
    }
}
async function allPages(server, collection) {
    const found = [];
    let next = '';
    do {
        const page = await onePage(server, collection, next);
        const items = Array.isArray(page['items']) ? page['items'].filter(json/* isJsonObject */.OW) : [];
        for (const item of items)
            found.push(item);
        const metadata = (0,json/* isJsonObject */.OW)(page['metadata']) ? page['metadata'] : {};
        next = typeof metadata['continue'] === 'string' ? metadata['continue'] : '';
    } while (next !== '');
    return found;
}
function onePage(server, { path, plural, labels }, next) {
    const query = new URLSearchParams({
        limit: String(PAGE),
        ...(labels === undefined ? {} : { labelSelector: labels }),
        ...(next === '' ? {} : { continue: next }),
    });
    return ask(server, {
        method: 'GET',
        path: `${path}?${query}`,
        operation: `list ${plural}`,
        repeatable: true,
    });
}

;// CONCATENATED MODULE: ./lib/cluster/kube/nodes.js


/**
 * The Node objects of the cluster now.
 *
 * @throws ClusterError
 */
async function listNodes(server) {
    return (await listItems(server, { path: '/api/v1/nodes', plural: 'nodes' })).map(live_node/* nodeOf */.E);
}

;// CONCATENATED MODULE: ./lib/cluster/kube/facts.js



const NOT_ASKED = { kind: 'not-asked' };
/** For a way into a cluster that knows nothing of the cloud around it. */
const NO_CLOUD = {
    facts: async () => ({
        nodeGroups: NOT_ASKED,
        fargateProfiles: NOT_ASKED,
        accessEntries: NOT_ASKED,
        instanceRoles: NOT_ASKED,
    }),
    more: {
        entries: async () => NOT_ASKED,
        holdersOf: async () => NOT_ASKED,
        principal: async () => NOT_ASKED,
        accessPolicies: async () => NOT_ASKED,
        capabilities: async () => NOT_ASKED,
    },
};
/** The facts of a cluster, in parallel. Whatever is refused or fails, there is an answer. */
async function readFacts(server, askCloud) {
    const review = (0,discovered/* discovered */.v)(() => whoAmI(server));
    const asked = {
        identity: review.then((found) => (found.kind === 'known' ? found.value : undefined)),
        nodes: (0,discovered/* discovered */.v)(() => listNodes(server)),
    };
    const [who, nodes, cloud] = await Promise.all([review, asked.nodes, askCloud(asked)]);
    const { origin, pathname } = server.url;
    const endpoint = pathname === '/' ? origin : `${origin}${pathname}`;
    return { ...identityFacts(who), endpoint, ...cloud, nodes };
}
function identityFacts(who) {
    if (who.kind === 'unknown')
        return { identityUnread: who };
    if (who.kind === 'known' && who.value !== undefined)
        return { identity: who.value };
    return {
        identityUnread: {
            kind: 'unknown',
            action: 'ask who we are',
            denied: false,
            message: 'it does not support SelfSubjectReview, which Kubernetes has since 1.28',
        },
    };
}

;// CONCATENATED MODULE: ./lib/cluster/kube/may.js


/**
 * Whether the API server would let us make the request, whatever allows it: RBAC, access policies of EKS, the node
 * authorizer. Everybody who can log in may ask this (`system:basic-user`).
 *
 * @throws ClusterError
 */
async function may(server, request) {
    const review = await ask(server, {
        method: 'POST',
        path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
        body: {
            apiVersion: 'authorization.k8s.io/v1',
            kind: 'SelfSubjectAccessReview',
            spec: specOf(request),
        },
        operation: 'ask what we may do',
        repeatable: true,
    });
    const { status } = review;
    return (0,json/* isJsonObject */.OW)(status) && status['allowed'] === true;
}
function specOf(request) {
    if ('url' in request)
        return { nonResourceAttributes: { verb: request.verb, path: request.url } };
    const { verb, group, resource, subresource, name, namespace } = request;
    return {
        resourceAttributes: {
            verb,
            group,
            resource,
            ...(subresource === undefined ? {} : { subresource }),
            ...(name === undefined ? {} : { name }),
            ...(namespace === undefined ? {} : { namespace }),
        },
    };
}

;// CONCATENATED MODULE: ./lib/cluster/kube/connect.js













/**
 * A cluster behind an API server.
 *
 * Objects travel as the JSON that the server sends: a typed client drops the fields that its version does not
 * know, and an update would then delete them in the cluster. See docs/adr/0002-raw-json-to-the-api-server.md.
 */
function connectKube(server, cloud = NO_CLOUD) {
    return {
        name: server.cluster,
        snapshot: async (set, wanted) => {
            const requests = [
                configMap(server, 'aws-auth'),
                configMap(server, (0,live_ledger/* ledgerName */.bo)(set)),
                listAll(server, 'Role'),
                listAll(server, 'ClusterRole'),
                listAll(server, 'RoleBinding'),
                listAll(server, 'ClusterRoleBinding'),
                readFacts(server, cloud.facts),
            ];
            // Whoever is refused closes the connection: requests that are under way would take that for a fault of the
            // network, and be made again for seconds after the answer.
            await Promise.allSettled(requests);
            const [awsAuth, ledger, roles, clusterRoles, roleBindings, clusterRoleBindings, facts] = await Promise.all(requests);
            const read = { awsAuth, ledger, roles, clusterRoles, roleBindings, clusterRoleBindings, facts };
            const wantedOf = await wanted;
            if (wantedOf === undefined)
                return read;
            const [whole, otherLedgers] = await Promise.all([
                withWanted(read, wantedOf, cloud.more),
                wantedOf(read).otherLedgers === true ? (0,discovered/* discovered */.v)(() => ledgersBut(server, set)) : undefined,
            ]);
            return otherLedgers === undefined ? whole : { ...whole, otherLedgers };
        },
        whoAmI: () => whoAmI(server),
        may: (request) => may(server, request),
        nodes: () => listNodes(server),
        close: async () => server.agent.destroy(),
        create: (object, mode) => write(server, object, {
            method: 'POST',
            path: `${collectionPath(object.kind, object.metadata.namespace)}${writeQuery(mode)}`,
            operation: `create ${(0,rbac_object/* objectId */.Tu)(object)}`,
            mode,
        }),
        update: (object, mode) => write(server, object, {
            method: 'PUT',
            path: `${objectUrlPath(object)}${writeQuery(mode)}`,
            operation: `update ${(0,rbac_object/* objectId */.Tu)(object)}`,
            mode,
        }),
        delete: async (object, mode) => {
            const { uid, resourceVersion } = object.metadata;
            await ask(server, {
                method: 'DELETE',
                path: objectUrlPath(object),
                // A delete takes its options in the body; what stands in the query is ignored beside it.
                body: {
                    apiVersion: 'v1',
                    kind: 'DeleteOptions',
                    preconditions: { uid, resourceVersion },
                    ...(mode === 'dry-run' ? { dryRun: ['All'] } : {}),
                },
                operation: `delete ${(0,rbac_object/* objectId */.Tu)(object)}`,
                repeatable: mode === 'dry-run',
            });
        },
    };
}
/** `undefined` when there is none. Asked for by name, so that no right to list ConfigMaps is needed. */
async function configMap(server, name) {
    const at = { kind: 'ConfigMap', metadata: { name, namespace: live_ledger/* LEDGER_NAMESPACE */.cl } };
    try {
        const object = await ask(server, {
            method: 'GET',
            path: objectUrlPath(at),
            operation: `get ${(0,rbac_object/* objectId */.Tu)(at)}`,
            repeatable: true,
        });
        return { ...object, apiVersion: 'v1', kind: 'ConfigMap' };
    }
    catch (error) {
        if (error instanceof door/* ClusterError */.b && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}
/** What other sets keep in the cluster. To list them is more than a plan may do. */
async function ledgersBut(server, set) {
    const items = await listItems(server, {
        path: collectionPath('ConfigMap', live_ledger/* LEDGER_NAMESPACE */.cl),
        plural: `configmaps in ${live_ledger/* LEDGER_NAMESPACE */.cl}`,
        labels: live_ledger/* LEDGER_LABEL */.fn,
    });
    const all = items.map((item) => ({ ...item, apiVersion: 'v1', kind: 'ConfigMap' }));
    return all.filter(({ metadata }) => metadata.name !== (0,live_ledger/* ledgerName */.bo)(set));
}
async function write(server, object, about) {
    const { mode, ...request } = about;
    const body = (0,json/* plainJson */.RU)(object);
    return (await ask(server, { ...request, body, repeatable: mode === 'dry-run' }));
}
/** `Strict`: a field that the server does not know is an error and not silently lost. */
function writeQuery(mode) {
    const query = new URLSearchParams({ fieldManager: 'eks-access', fieldValidation: 'Strict' });
    if (mode === 'dry-run')
        query.set('dryRun', 'All');
    return `?${query}`;
}


/***/ }),

/***/ 27819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PACE)
/* harmony export */ });
/** An API server itself gives up on a request after 60 seconds (`--request-timeout`). */
const PACE = {
    idle: 30_000,
    total: 75_000,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
};


/***/ }),

/***/ 41803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ nodeOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41446);

/** What guards need of a Node object, whatever else it has or lacks. */
function nodeOf(object) {
    const metadata = objectAt(object, 'metadata');
    const labels = objectAt(metadata, 'labels');
    const spec = objectAt(object, 'spec');
    const nodeGroup = textAt(labels, 'eks.amazonaws.com/nodegroup');
    const computeType = textAt(labels, 'eks.amazonaws.com/compute-type');
    const fargateProfile = textAt(labels, 'eks.amazonaws.com/fargate-profile');
    const instanceId = instanceIdOf(textAt(spec, 'providerID') ?? '');
    return {
        name: textAt(metadata, 'name') ?? '',
        ready: isReady(objectAt(object, 'status')),
        leaving: isLeaving(metadata, spec),
        os: osOf(labels),
        ...(nodeGroup === undefined ? {} : { nodeGroup }),
        ...(fargateProfile === undefined ? {} : { fargateProfile }),
        ...(computeType === 'auto' || computeType === 'hybrid' ? { computeType } : {}),
        ...(instanceId === undefined ? {} : { instanceId }),
    };
}
/** `Unknown` is what the control plane says of a node that it no longer hears from. */
function isReady(status) {
    return objectsAt(status, 'conditions').some(({ type, status: is }) => type === 'Ready' && is === 'True');
}
function isLeaving(metadata, spec) {
    return (spec['unschedulable'] === true ||
        metadata['deletionTimestamp'] !== undefined ||
        objectsAt(spec, 'taints').some(({ key }) => LEAVING_TAINTS.includes(key)));
}
/**
 * Sources: `taints.ToBeDeletedTaint` in `cluster-autoscaler/utils/taints` of kubernetes/autoscaler;
 * `DisruptedTaintKey` in `pkg/apis/v1/taints.go` of kubernetes-sigs/karpenter, and its name before v1.
 */
const LEAVING_TAINTS = [
    'ToBeDeletedByClusterAutoscaler',
    'karpenter.sh/disrupted',
    'karpenter.sh/disruption',
];
function osOf(labels) {
    return labels['kubernetes.io/os'] === 'windows' ? 'windows' : 'linux';
}
/**
 * `aws:///ap-northeast-1a/i-0123456789abcdef0`, or without the zone. Fargate and hybrid nodes have other forms.
 *
 * Source: `KubernetesInstanceID` in `pkg/providers/v1/instances.go` of kubernetes/cloud-provider-aws
 */
function instanceIdOf(providerId) {
    return /^aws:\/\/\/[^/]*\/(i-[0-9a-f]+)$/.exec(providerId)?.[1];
}
function objectAt(object, key) {
    const value = object[key];
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? value : {};
}
function objectsAt(object, key) {
    const value = object[key];
    return Array.isArray(value) ? value.filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW) : [];
}
function textAt(object, key) {
    const value = object[key];
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 16645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ deflated),
/* harmony export */   kb: () => (/* binding */ inflated),
/* harmony export */   wR: () => (/* binding */ packedKey)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** Where a key of the ledger is, whose value did not fit as it is. */
function packedKey(key) {
    return `${key}-gz`;
}
/** Compressed, in base64: `base64 -d | gunzip` gives it back. */
function deflated(text) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text, { level: 9 }).toString('base64');
}
/** The way back of `deflated`, byte for byte; `undefined` for what is none. */
function inflated(base64) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(Buffer.from(base64, 'base64'), { maxOutputLength: INFLATED_LIMIT }).toString('utf8');
    }
    catch {
        return undefined;
    }
}
/**
 * More is not read: a few thousand characters can inflate to gigabytes. The 1 MiB that a ConfigMap holds is six times as
 * much as JSON, at most.
 */
const INFLATED_LIMIT = 8_000_000;


/***/ }),

/***/ 88881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ lastGoodAwsAuth),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   Wu: () => (/* binding */ lastKnown),
/* harmony export */   bo: () => (/* binding */ ledgerName),
/* harmony export */   cl: () => (/* binding */ LEDGER_NAMESPACE),
/* harmony export */   fn: () => (/* binding */ LEDGER_LABEL)
/* harmony export */ });
/* harmony import */ var _aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58315);
/* harmony import */ var _deflate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16645);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82431);
/* harmony import */ var _replaced_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76793);




/**
 * An apply from a terminal knows no commit, and the last one that is known stays. Without it, a re-run of an older
 * commit would not know that it is old.
 */
function lastKnown(known, provenance) {
    if (provenance.commit !== undefined || known?.commit === undefined)
        return provenance;
    const { commit, run } = known;
    return { commit, ...(run === undefined ? {} : { run }) };
}
/** The label that the ledger of a set has, with the name of the set. */
const LEDGER_LABEL = 'eks-access/set';
const LEDGER_NAMESPACE = 'kube-system';
function ledgerName(set) {
    return `eks-access-${set}`;
}
/** Reads the ledger's ConfigMap; a missing one is an empty ledger. One that cannot be read is an error. */
function readLedger(configMap, cluster) {
    if (configMap === undefined)
        return { ledger: { principals: [] }, problems: [] };
    const data = configMap.data ?? {};
    const { principals, digest, memory } = data;
    const previous = storedIn(data, 'previous-aws-auth');
    const previousAwsAuth = previous === undefined ? {} : parseData(previous.text);
    const good = storedIn(data, 'good-aws-auth');
    const goodAwsAuth = good === undefined ? undefined : parseData(good.text);
    if (principals === undefined || previousAwsAuth === undefined) {
        const object = `ConfigMap/${LEDGER_NAMESPACE}/${configMap.metadata.name}`;
        const key = principals === undefined ? 'principals' : (previous?.key ?? '');
        return {
            ledger: { principals: [] },
            problems: [
                {
                    code: 'ledger-unreadable',
                    severity: 'error',
                    brought: 'before',
                    where: { cluster, object },
                    message: `The key "${key}" of the ledger is missing or damaged, so it is not known which principals this set owns.`,
                    allowed: 'the ConfigMap as the last apply wrote it',
                    fix: `Restore ${object} from a backup. Or delete it: the next plan then adopts the rows that the file declares, and keeps all others.`,
                },
            ],
        };
    }
    return {
        ledger: {
            principals: linesOf(principals),
            ...(data['entries'] === undefined ? {} : { entries: linesOf(data['entries']) }),
            ...setFileIn(data),
            ...provenanceIn(data, 'commit', 'run'),
            ...(digest === undefined ? {} : { digest }),
            ...(data['applied-by'] ? { appliedBy: data['applied-by'] } : {}),
            ...(previous === undefined ? {} : { previousAwsAuth }),
            ...previousByIn(data),
            ...(data['returned'] === undefined ? {} : { returned: linesOf(data['returned']) }),
            ...(goodAwsAuth === undefined ? {} : { goodAwsAuth }),
            ...(memory === undefined ? {} : { memory: (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .readMemory */ .S1)(memory) }),
            ...begunIn(data),
            ...replacedIn(data),
        },
        problems: [],
    };
}
/** A copy of aws-auth or of entries as JSON, under its own key or compressed; no text where it cannot be inflated. */
function storedIn(data, plain) {
    const packed = (0,_deflate_js__WEBPACK_IMPORTED_MODULE_1__/* .packedKey */ .wR)(plain);
    const { [plain]: text, [packed]: base64 } = data;
    if (text !== undefined)
        return { key: plain, text };
    return base64 === undefined ? undefined : { key: packed, text: (0,_deflate_js__WEBPACK_IMPORTED_MODULE_1__/* .inflated */ .kb)(base64) };
}
function linesOf(text) {
    return text.split('\n').filter((line) => line !== '');
}
function previousByIn(data) {
    const previousBy = provenanceIn(data, 'previous-commit', 'previous-run');
    return Object.keys(previousBy).length === 0 ? {} : { previousBy };
}
/** Both its repository and its path, or none. */
function setFileIn({ 'repository-id': repositoryId, repository, path, }) {
    if (!repository || !path)
        return {};
    return { setFile: { ...(repositoryId ? { repositoryId } : {}), repository, path } };
}
/**
 * `begun-run` stands there from the first write of an apply to its last, empty where the run has no address.
 * `begun-commit` may stay longer: an apply from a terminal cannot tell whether that commit is in force now.
 */
function begunIn(data) {
    const begun = provenanceIn(data, 'begun-commit', 'begun-run');
    if (data['begun-run'] === undefined)
        return begun.commit === undefined ? {} : { begun };
    const bridge = data['begun-bridge'];
    const unfinished = {
        touchesRows: data['begun-aws-auth'] === 'true',
        ...(data['begun-entries'] === 'true' ? { touchesEntries: true } : {}),
        ...(bridge ? { bridge } : {}),
    };
    return { begun, unfinished };
}
/** A record that is damaged is none: it is only a help. */
function replacedIn(data) {
    const text = storedIn(data, 'replaced-entries')?.text;
    const replacedEntries = text === undefined ? undefined : (0,_replaced_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .readReplaced */ .Js)(text);
    return replacedEntries === undefined ? {} : { replacedEntries };
}
function provenanceIn(data, commitKey, runKey) {
    const { [commitKey]: commit, [runKey]: run } = data;
    return {
        ...(commit === undefined || commit === '' ? {} : { commit }),
        ...(run === undefined || run === '' ? {} : { run }),
    };
}
/** The newest data that is known for each key and can be read: rows may be taken from it where the live ones cannot. */
function lastGoodAwsAuth({ previousAwsAuth, goodAwsAuth }) {
    if (previousAwsAuth === undefined)
        return goodAwsAuth;
    const broken = (0,_aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeAwsAuth */ ._)(previousAwsAuth).broken.flatMap(({ key }) => {
        const text = goodAwsAuth?.[key];
        return text === undefined ? [] : [[key, text]];
    });
    return { ...previousAwsAuth, ...Object.fromEntries(broken) };
}
function parseData(text) {
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        const entries = Object.entries(value);
        return entries.every(([, item]) => typeof item === 'string') ? Object.fromEntries(entries) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 82431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ unpackKeys),
/* harmony export */   FC: () => (/* binding */ memoryText),
/* harmony export */   S1: () => (/* binding */ readMemory),
/* harmony export */   dQ: () => (/* binding */ memoryKey),
/* harmony export */   gX: () => (/* binding */ packKeys),
/* harmony export */   y$: () => (/* binding */ digestMemory),
/* harmony export */   yo: () => (/* binding */ digestOfKeys),
/* harmony export */   zE: () => (/* binding */ memoryOf)
/* harmony export */ });
/* unused harmony export MEMORY_BYTES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** 8 bytes of SHA-256, as 16 hexadecimal digits. Equal for equal parts. */
function memoryKey(...parts) {
    return sha256(JSON.stringify(parts)).slice(0, 2 * KEY_BYTES);
}
const KEY_BYTES = 8;
/** So many bytes of hashes are kept, at most: 18,750 keys, which are 200,000 characters in the ledger. */
const MEMORY_BYTES = 150_000;
function memoryOf(keys) {
    const distinct = new Set(keys);
    return distinct.size * KEY_BYTES > MEMORY_BYTES ? digestMemory(distinct) : { kind: 'keys', keys: distinct };
}
/** As little as can be kept of these keys. */
function digestMemory(keys) {
    return { kind: 'digest', digest: digestOfKeys(keys) };
}
/** Equal for the same keys, in whatever order. */
function digestOfKeys(keys) {
    return sha256([...keys].toSorted().join('\n'));
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
/** A memory as text: its keys in order, byte after byte, in base64; or `sha256:` and its digest. */
function memoryText(memory) {
    if (memory.kind === 'digest')
        return `${DIGEST}${memory.digest}`;
    return packKeys(memory.keys);
}
const DIGEST = 'sha256:';
/** The way back of `memoryText`. A text that is no memory is one that nothing is like. */
function readMemory(text) {
    if (text.startsWith(DIGEST))
        return { kind: 'digest', digest: text.slice(DIGEST.length) };
    const keys = unpackKeys(text);
    return keys === undefined ? { kind: 'digest', digest: '' } : { kind: 'keys', keys };
}
/** Keys in order, 8 bytes each, in base64. */
function packKeys(keys) {
    return Buffer.from([...new Set(keys)].toSorted().join(''), 'hex').toString('base64');
}
/** The way back of `packKeys`; `undefined` for what is none. */
function unpackKeys(base64) {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64))
        return undefined;
    const hex = Buffer.from(base64, 'base64').toString('hex');
    if (hex.length % (2 * KEY_BYTES) !== 0)
        return undefined;
    return new Set(hex.match(/.{16}/g) ?? []);
}


/***/ }),

/***/ 76793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ wasThere),
/* harmony export */   Js: () => (/* binding */ readReplaced),
/* harmony export */   U4: () => (/* binding */ isRowMeaning)
/* harmony export */ });
function wasThere(one) {
    return one !== null && !('over' in one);
}
/** What a ledger says; `undefined` where it is damaged. */
function readReplaced(text) {
    try {
        const value = JSON.parse(text);
        if (!isRecord(value))
            return undefined;
        const isSound = Object.values(value).every((one) => one === null || isNoEntry(one) || isEntry(one));
        return isSound ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isNoEntry(value) {
    return isRecord(value) && Object.keys(value).join() === 'over' && isRowMeaning(value['over']);
}
/** The username and the groups of a row, and nothing else. */
function isRowMeaning(value) {
    return (isRecord(value) &&
        Object.keys(value).toSorted().join() === 'groups,username' &&
        typeof value['username'] === 'string' &&
        isListOf(value['groups'], isText));
}
function isEntry(value) {
    if (!isRecord(value) || Object.hasOwn(value, 'over'))
        return false;
    const { username, groups, policies, tags = {} } = value;
    return (typeof username === 'string' &&
        isListOf(groups, isText) &&
        isListOf(policies, isPolicy) &&
        isRecord(tags) &&
        Object.values(tags).every(isText));
}
function isPolicy(value) {
    return isRecord(value) && typeof value['policy'] === 'string' && isListOf(value['scopes'], isScope);
}
function isScope(value) {
    if (!isRecord(value))
        return false;
    return (value['kind'] === 'cluster' || (value['kind'] === 'namespace' && typeof value['namespace'] === 'string'));
}
function isText(value) {
    return typeof value === 'string';
}
function isListOf(value, is) {
    return Array.isArray(value) && value.every(is);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
