export const id = 3181;
export const ids = [3181];
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

/***/ 6219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ connectKube)
});

// EXTERNAL MODULE: ./lib/live/ledger.js
var live_ledger = __webpack_require__(88881);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/cluster/door.js
var door = __webpack_require__(2932);
// EXTERNAL MODULE: ./lib/cluster/json.js
var json = __webpack_require__(41446);
;// CONCATENATED MODULE: ./lib/cluster/with-entries.js
/** The snapshot with what these entries give; why that is not known, where they may not be looked at. */
async function withEntries(snapshot, { wanted, ask }) {
    const { facts } = snapshot;
    if (wanted.length === 0 || facts?.accessEntries.kind !== 'known')
        return snapshot;
    const found = await ask(wanted);
    if (found.kind === 'not-asked')
        return snapshot;
    if (found.kind === 'unknown')
        return { ...snapshot, facts: { ...facts, entriesUnread: found } };
    const value = facts.accessEntries.value.flatMap((entry) => {
        if (!found.value.has(entry.principalArn))
            return [entry];
        const details = found.value.get(entry.principalArn);
        return details === undefined ? [] : [{ ...entry, details }];
    });
    return { ...snapshot, facts: { ...facts, accessEntries: { kind: 'known', value } } };
}

// EXTERNAL MODULE: ./lib/cluster/discovered.js
var discovered = __webpack_require__(13574);
// EXTERNAL MODULE: ./lib/trace/proxy-route.js
var proxy_route = __webpack_require__(44229);
// EXTERNAL MODULE: ./lib/cluster/error-code.js
var error_code = __webpack_require__(59672);
// EXTERNAL MODULE: ./lib/cluster/proxy-failure.js
var proxy_failure = __webpack_require__(49217);
;// CONCATENATED MODULE: ./lib/cluster/kube/connection-error.js




/** Nothing was sent: the connection was refused, the name not found for now, or a proxy opened no way for now. */
function isRefusedBeforeSending(error) {
    return ['ECONNREFUSED', 'EAI_AGAIN'].includes((0,error_code/* codeOf */.$)(error)) || (0,proxy_failure/* isOpenedLater */.qL)(error);
}
/** The connection broke or fell silent; another one may not. */
function isTransient(error) {
    return ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNABORTED', 'EHOSTUNREACH', 'ENETUNREACH'].includes((0,error_code/* codeOf */.$)(error));
}
/** Why there is no answer, in words that do not depend on Node. */
function connectionError(cause, { server, request }) {
    const code = (0,error_code/* codeOf */.$)(cause);
    const unsure = !request.repeatable && !isRefusedBeforeSending(cause) && !isNeverSent(cause, code);
    const { cluster, route, url } = server;
    const failure = (0,proxy_failure/* proxyFailure */.xh)(cause, route, url.host) ?? {
        kind: 'unreachable',
        message: [reasonOf(code, server), (0,proxy_route/* routeSentence */.$6)(route)].join(' ').trim(),
        fix: server.advice.unreachable,
    };
    const { kind, message, fix } = failure;
    return new door/* ClusterError */.b({ kind, cluster, operation: request.operation, fix, unsure }, message, { cause });
}
/** There was no connection that a request could have been sent on. */
function isNeverSent(error, code) {
    return code === 'ENOTFOUND' || isCertificate(code) || (0,proxy_failure/* isUnopened */.nk)(error);
}
function isCertificate(code) {
    return /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|^ERR_(?:SSL|TLS)/.test(code);
}
function reasonOf(code, server) {
    const host = server.url.host;
    switch (code) {
        case 'ECONNREFUSED':
            return `The API server at ${host} refuses connections.`;
        case 'ENOTFOUND':
        case 'EAI_AGAIN':
            return `The name ${server.url.hostname} of the API server cannot be resolved.`;
        case 'ETIMEDOUT':
        case 'EHOSTUNREACH':
        case 'ENETUNREACH':
            return `The API server at ${host} does not answer.`;
        case 'ECONNRESET':
        case 'EPIPE':
        case 'ECONNABORTED':
            return `The API server at ${host} closed the connection.`;
        default:
            return isCertificate(code)
                ? `The certificate of the API server at ${host} is not the one that was expected (${code}).`
                : `The API server at ${host} cannot be reached${code === '' ? '' : ` (${code})`}.`;
    }
}

// EXTERNAL MODULE: ./lib/cluster/kube/redact.js
var redact = __webpack_require__(23605);
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
    return new door/* ClusterError */.b({ kind, status, cluster: server.cluster, operation: request.operation, fix: fixOf(kind, server), unsure }, message);
}
function messageOf({ status, headers, object }, server) {
    const said = object?.['kind'] === 'Status' ? object['message'] : undefined;
    if (typeof said === 'string' && said !== '')
        return (0,redact/* withoutCredentials */.ri)(said);
    const what = `The server at ${server.url.host} answered ${status}`;
    return object === undefined
        ? `${what} with something that is not JSON (${(0,redact/* withoutCredentials */.ri)(headers['content-type'] ?? 'no content type')}).`
        : `${what}.`;
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
function fixOf(kind, { advice }) {
    switch (kind) {
        case 'unauthorized':
            return advice.unauthorized;
        case 'forbidden':
            return 'Give this identity the permissions that docs/least-privilege.md lists.';
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

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
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
        await server.pace.wait(outcome.after ?? backOff(attempt, server.pace.random()));
    }
}
async function oneAttempt(server, request, how) {
    let answer;
    try {
        answer = await toldExchange(server, request, how);
    }
    catch (error) {
        const again = isRefusedBeforeSending(error) || (request.repeatable && isTransient(error));
        return { error: connectionError(error, { server, request }), again };
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
/** Half a second, then one, two and four; half of it by chance, so that many runs do not return together. */
function backOff(attempt, random) {
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
function onePage(server, { path, plural }, next) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(next === '' ? {} : { continue: next }) });
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
    return (await listItems(server, { path: '/api/v1/nodes', plural: 'nodes' })).map(nodeOf);
}
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
/** `aws:///ap-northeast-1a/i-0123456789abcdef0`. Fargate and hybrid nodes have other forms. */
function instanceIdOf(providerId) {
    return /^aws:\/\/\/[^/]+\/(i-[0-9a-f]+)$/.exec(providerId)?.[1];
}
function objectAt(object, key) {
    const value = object[key];
    return (0,json/* isJsonObject */.OW)(value) ? value : {};
}
function objectsAt(object, key) {
    const value = object[key];
    return Array.isArray(value) ? value.filter(json/* isJsonObject */.OW) : [];
}
function textAt(object, key) {
    const value = object[key];
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/cluster/kube/facts.js



/** For a way into a cluster that knows nothing of the cloud around it. */
const NO_CLOUD = {
    facts: async () => ({
        nodeGroups: { kind: 'not-asked' },
        fargateProfiles: { kind: 'not-asked' },
        accessEntries: { kind: 'not-asked' },
        instanceRoles: { kind: 'not-asked' },
    }),
    entries: async () => ({ kind: 'not-asked' }),
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
            const [awsAuth, ledger, roles, clusterRoles, roleBindings, clusterRoleBindings, facts] = await Promise.all([
                configMap(server, 'aws-auth'),
                configMap(server, (0,live_ledger/* ledgerName */.bo)(set)),
                listAll(server, 'Role'),
                listAll(server, 'ClusterRole'),
                listAll(server, 'RoleBinding'),
                listAll(server, 'ClusterRoleBinding'),
                readFacts(server, cloud.facts),
            ]);
            const read = { awsAuth, ledger, roles, clusterRoles, roleBindings, clusterRoleBindings, facts };
            return wanted === undefined
                ? read
                : await withEntries(read, { wanted: wanted(read), ask: cloud.entries });
        },
        whoAmI: () => whoAmI(server),
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

/***/ 88881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ lastGoodAwsAuth),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   Wu: () => (/* binding */ lastKnown),
/* harmony export */   XL: () => (/* binding */ writeLedger),
/* harmony export */   bo: () => (/* binding */ ledgerName),
/* harmony export */   cl: () => (/* binding */ LEDGER_NAMESPACE)
/* harmony export */ });
/* harmony import */ var _aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74940);

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
const LEDGER_NAMESPACE = 'kube-system';
function ledgerName(set) {
    return `eks-access-${set}`;
}
/** Reads the ledger's ConfigMap; a missing one is an empty ledger. One that cannot be read is an error. */
function readLedger(configMap, cluster) {
    if (configMap === undefined)
        return { ledger: { principals: [] }, problems: [] };
    const data = configMap.data ?? {};
    const { principals, digest, 'previous-aws-auth': previous, 'good-aws-auth': good } = data;
    const previousAwsAuth = previous === undefined ? {} : parseData(previous);
    const goodAwsAuth = good === undefined ? undefined : parseData(good);
    if (principals === undefined || previousAwsAuth === undefined) {
        const object = `ConfigMap/${LEDGER_NAMESPACE}/${configMap.metadata.name}`;
        const key = principals === undefined ? 'principals' : 'previous-aws-auth';
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
            ...setFileIn(data),
            ...provenanceIn(data, 'commit', 'run'),
            ...(digest === undefined ? {} : { digest }),
            ...(previous === undefined ? {} : { previousAwsAuth }),
            ...previousByIn(data),
            ...(data['returned'] === undefined ? {} : { returned: linesOf(data['returned']) }),
            ...(goodAwsAuth === undefined ? {} : { goodAwsAuth }),
            ...begunIn(data),
        },
        problems: [],
    };
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
    return { begun, unfinished: { touchesRows: data['begun-aws-auth'] === 'true' } };
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
function textOf(principals) {
    return [...new Set(principals)]
        .sort()
        .map((principal) => `${principal}\n`)
        .join('');
}
function parseData(text) {
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
/** A ConfigMap's keys and values may hold 1 MiB together (`MaxSecretSize`, pkg/apis/core/validation). */
const LEDGER_BYTES = 1_000_000;
/**
 * The ConfigMap that holds `ledger`; what else stands in the live one stays. The previous aws-auth is left out
 * when it would make the ledger too large to be stored: owning principals matters more than the way back.
 */
function writeLedger(ledger, set, live) {
    const data = {
        principals: textOf(ledger.principals),
        ...(ledger.returned === undefined || ledger.returned.length === 0
            ? {}
            : { returned: textOf(ledger.returned) }),
        ...(ledger.setFile === undefined ? {} : setFileData(ledger.setFile)),
        ...(ledger.commit === undefined ? {} : { commit: ledger.commit }),
        ...(ledger.digest === undefined ? {} : { digest: ledger.digest }),
        ...(ledger.run === undefined ? {} : { run: ledger.run }),
        ...(ledger.begun?.commit === undefined ? {} : { 'begun-commit': ledger.begun.commit }),
        ...(ledger.unfinished === undefined ? {} : { 'begun-run': ledger.begun?.run ?? '' }),
        ...(ledger.unfinished?.touchesRows ? { 'begun-aws-auth': 'true' } : {}),
    };
    const { commit, run } = ledger.previousBy ?? {};
    if (commit !== undefined)
        data['previous-commit'] = commit;
    if (run !== undefined)
        data['previous-run'] = run;
    const previous = ledger.previousAwsAuth === undefined ? undefined : JSON.stringify(ledger.previousAwsAuth);
    const bytes = new TextEncoder().encode(JSON.stringify(data) + (previous ?? '')).length;
    if (previous !== undefined && bytes < LEDGER_BYTES)
        data['previous-aws-auth'] = previous;
    const good = ledger.goodAwsAuth === undefined ? '' : JSON.stringify(ledger.goodAwsAuth);
    const withGood = bytes + new TextEncoder().encode(good).length;
    if (good !== '' && withGood < LEDGER_BYTES)
        data['good-aws-auth'] = good;
    return {
        ...(live ?? {}),
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: {
            ...live?.metadata,
            name: ledgerName(set),
            namespace: LEDGER_NAMESPACE,
            labels: {
                ...live?.metadata.labels,
                'app.kubernetes.io/managed-by': 'eks-access',
                'eks-access/set': set,
            },
        },
        data,
    };
}
function setFileData({ repositoryId, repository, path }) {
    return { ...(repositoryId === undefined ? {} : { 'repository-id': repositoryId }), repository, path };
}


/***/ })

};
