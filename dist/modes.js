export const id = 4100;
export const ids = [4100];
export const modules = {

/***/ 66574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/** Every pattern is valid in ECMAScript's `u` mode, which is how JSON Schema reads it. */
const FORMATS = {
    set: {
        code: 'invalid-set-name',
        // `eks-access-<name>` names a ConfigMap, and the name is a label value.
        pattern: /^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/u,
        what: 'a valid name of a set',
        allowed: '1 to 40 lower-case letters, digits and "-", with a letter or digit at both ends',
        fix: 'Use another name: it becomes part of the name of a ConfigMap and the value of a label.',
    },
    movedFrom: {
        code: 'invalid-moved-from',
        pattern: /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+(?:\/(?!\.{1,2}(?:\/|$))[^/\p{Cc}]+)+$/u,
        what: 'the path of an access file in a repository',
        allowed: 'OWNER/REPO/PATH, such as octocat/hello-world/access.yaml',
        fix: 'Copy it from the message of the refused plan: owner and name of the repository, then the path of the file in it.',
    },
    cluster: {
        code: 'invalid-cluster-name',
        // As CreateCluster takes it: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html
        pattern: /^[0-9A-Za-z][0-9A-Za-z_-]{0,99}$/u,
        what: 'a valid name of a cluster',
        allowed: '1 to 100 letters, digits, "-" and "_", beginning with a letter or digit',
        fix: 'Use the name that the cluster has in EKS, or one of these characters.',
    },
    selector: {
        code: 'invalid-cluster-selector',
        pattern: /^[0-9A-Za-z_*?-]+$/u,
        what: 'a name or glob of clusters',
        allowed: 'the name of a cluster, in which "*" matches any characters and "?" matches one',
        fix: 'Write one name or glob per entry of the list.',
    },
    glob: {
        code: 'invalid-manifest-glob',
        // No braces, brackets or `@(…)`: what they stand for can be more than any machine can list. No `..` behind a wildcard.
        pattern: /^(?![^*?]*[*?][\s\S]*\/\.\.(?:\/|$))(?![\s\S]*[@!+?*]\()[^{}[\]\\]+$/u,
        what: 'a path or glob of manifests',
        allowed: 'a path, in which "*" matches any characters of a name, "?" matches one and "**" matches any folders',
        fix: 'Write one path or glob per entry of the list, without braces, brackets and backslashes.',
    },
    region: {
        code: 'invalid-region',
        pattern: /^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$/u,
        what: 'the code of an AWS region',
        allowed: 'the code of a region, such as ap-northeast-1',
        fix: "Write the region's code, not its name.",
    },
    account: {
        code: 'invalid-account-id',
        pattern: /^[0-9]{12}$/u,
        what: 'an account id',
        allowed: '12 digits in quotes, such as "111122223333"',
        fix: 'Write the twelve digits in quotes, without spaces and dashes.',
    },
    assumedRole: {
        code: 'invalid-role-arn',
        pattern: /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+$/u,
        what: 'the ARN of a role to assume',
        allowed: 'the ARN of an IAM role with its path, such as arn:aws:iam::111122223333:role/deployer',
        fix: 'Copy the ARN of the role from IAM.',
    },
    namespace: {
        code: 'invalid-namespace',
        pattern: /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/u,
        what: 'a valid name of a namespace',
        allowed: '1 to 63 lower-case letters, digits and "-", with a letter or digit at both ends',
        fix: 'Write the name of one namespace. For the whole cluster, leave "namespaces" out.',
    },
    namespacePattern: {
        code: 'invalid-namespace-pattern',
        // EKS documents a "*" at the end alone: https://docs.aws.amazon.com/eks/latest/userguide/access-policies.html
        pattern: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9]|[a-z0-9-]{0,62}\*)?$/u,
        what: 'a name or a pattern of namespaces',
        allowed: 'the name of a namespace, or how names begin with "*" at the end, such as "shop-*"',
        fix: 'Write names, or patterns whose only "*" is their last character. For the whole cluster, leave "namespaces" out.',
    },
    accessPolicy: {
        code: 'invalid-access-policy',
        pattern: /^[A-Za-z][A-Za-z0-9]*$/u,
        what: 'the name of an access policy',
        allowed: 'the name of an access policy of EKS, such as AmazonEKSViewPolicy',
        fix: 'Write the name of the policy, which has letters and digits only.',
    },
    roleName: {
        code: 'invalid-role-name',
        // ValidatePathSegmentName: k8s.io/apimachinery/pkg/api/validation/path/name.go
        pattern: /^(?!\.{1,2}$)[^/%\p{Cc}\s]+$/u,
        what: 'a valid name of a Role or ClusterRole',
        allowed: 'a name without "/", "%" and white space, and not "." or ".."',
        fix: "Write the role's own name, without its kind or namespace.",
    },
    objectName: {
        code: 'invalid-object-name',
        // ValidatePathSegmentName: k8s.io/apimachinery/pkg/api/validation/path/name.go
        pattern: /^(?!\.{1,2}$)[^/%]+$/u,
        what: 'a valid name of an RBAC object',
        allowed: 'a name without "/" and "%", and not "." or ".."',
        fix: 'Write the name alone: the kind and the namespace have keys of their own.',
    },
    subject: {
        code: 'invalid-subject-name',
        pattern: /^[^\p{Cc}\s](?:[^\p{Cc}]*[^\p{Cc}\s])?$/u,
        what: 'a valid name of a user or group',
        allowed: 'text without control characters, and without white space at its start or end',
        fix: 'Remove white space and control characters.',
    },
    date: {
        code: 'invalid-date',
        pattern: /^[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))$/u,
        what: 'a day',
        allowed: 'a day of the calendar, such as 2027-01-31',
        fix: 'Write the day as YYYY-MM-DD.',
    },
    reason: {
        code: 'empty-value',
        pattern: /\S/u,
        what: 'a reason',
        allowed: 'a sentence that later readers understand',
        fix: 'Write why it is accepted.',
    },
};


/***/ }),

/***/ 2932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ClusterError)
/* harmony export */ });
/**
 * A cluster, or the AWS API in front of it, did not do what it was asked. `message` is safe to show: it never
 * holds a token, a header or a certificate. `fix` says what to do.
 */
class ClusterError extends Error {
    name = 'ClusterError';
    kind;
    cluster;
    /** `create RoleBinding/shop/editors`, `list clusterroles`, `DescribeCluster`. */
    operation;
    fix;
    /** HTTP status, where there was one. */
    status;
    /** The line of access.yaml that is to be changed, where it is one. */
    where;
    /** It is a write, and it may have been done: only a read can tell. */
    unsure;
    constructor(about, message, options) {
        super(message, options);
        this.kind = about.kind;
        this.cluster = about.cluster;
        this.operation = about.operation;
        this.fix = about.fix;
        this.status = about.status;
        this.unsure = about.unsure ?? false;
        this.where = about.where;
    }
}


/***/ }),

/***/ 63050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ awsAccounts)
/* harmony export */ });
function awsAccounts() {
    const known = new Map();
    const accounts = {
        of: (entry, onRequest) => {
            const { region, assumeRole = '' } = entry;
            const key = `${region} ${assumeRole}`;
            const found = known.get(key) ?? open(entry, onRequest);
            known.set(key, found);
            return found;
        },
    };
    const open = async (entry, onRequest) => {
        const { shareAccess } = await Promise.all(/* import() */[__webpack_require__.e(4524), __webpack_require__.e(9878)]).then(__webpack_require__.bind(__webpack_require__, 69878));
        const { assumeRole, ...atHand } = entry;
        const about = { entry, ...(onRequest && { onRequest }) };
        if (assumeRole === undefined)
            return shareAccess(about);
        // Whoever assumes the roles is one for all of them: a program or a token that names it is asked once a region.
        return shareAccess(about, await accounts.of(atHand, onRequest));
    };
    return accounts;
}


/***/ }),

/***/ 23605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/**
 * What this process knows to be a secret: it is the same for the whole process, like the mask of a runner, because a text
 * of a server, a plugin or a library can turn up anywhere.
 */
const secrets = new Set();
/**
 * Those that are too long to be in a text by chance, by how they begin: a run for hundreds of clusters has thousands of
 * tokens that begin in one way, and each answer of a server is searched for them.
 */
const longByBeginning = new Map();
/** From now on these values are shown nowhere. Shorter ones than four characters are left: half of a text would go. */
function hide(...values) {
    for (const value of values) {
        if (value === undefined || value.length < SHORTEST)
            continue;
        for (const secret of [value, encodeURIComponent(value.toWellFormed())]) {
            if (secrets.has(secret))
                continue;
            secrets.add(secret);
            if (secret.length < LONG)
                continue;
            const beginning = secret.slice(0, LONG);
            const known = longByBeginning.get(beginning);
            if (known === undefined)
                longByBeginning.set(beginning, [secret]);
            else
                known.push(secret);
        }
    }
}
/**
 * Whether a text holds one of them that is too long to be there by chance: a token, a key, a long password. A server
 * that sends one back is no API server.
 */
function holdsSecret(text) {
    return [...longByBeginning].some(([beginning, long]) => text.includes(beginning) && long.some((secret) => text.includes(secret)));
}
const SHORTEST = 4;
const LONG = 16;
/** A text of another program without what is a credential or could be one, and not longer than a message should be. */
function withoutCredentials(text) {
    const clean = beginning(withoutSecrets(text))
        .replace(/k8s-aws-v1\.[\w-]+/g, '[token]')
        .replace(/\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi, '$1 [credential]')
        // As a parameter of a URL, and as a header that a proxy or a refused signature repeats.
        .replace(/\b(X-Amz-(?:Signature|Security-Token|Credential)\b["']?\s*[:=]\s*["']?)[^&\s"',]+/gi, '$1[credential]')
        .replace(/\b(Signature=)[0-9a-f]{32,}/gi, '$1[credential]')
        // User and password of a URL, such as a proxy's.
        .replace(/(\b[a-z][a-z\d+.-]*:\/\/)[^\s/?#@"']+(?:@[^\s/?#@"']*)*@/gi, '$1[credential]@')
        .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[token]');
    return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}
function withoutSecrets(text) {
    const longestFirst = [...secrets].sort((left, right) => right.length - left.length);
    return longestFirst.reduce((clean, secret) => clean.replaceAll(secret, '[credential]'), text);
}
const LONGEST = 4000;
/** More than is shown of it, up to a whole word: to look for addresses takes the square of the length. */
function beginning(text) {
    if (text.length <= LONGEST * 4)
        return text;
    const words = text.slice(0, LONGEST * 4).split(/(?=\s)/);
    return `${words.slice(0, -1).join('')}…`;
}


/***/ }),

/***/ 52316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var _rbac_catalog_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9753);
/* harmony import */ var _rbac_cluster_scoped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55331);


/** Source: `NewRequestInfo` in apiserver/pkg/endpoints/request/requestinfo.go, and the catalogue of resources. */
function placeOf(request) {
    if ('url' in request)
        return 'cluster';
    const { verb, group, resource } = request;
    if (resource === '*' || group === '*')
        return 'namespaces';
    if (group === '' && resource === 'namespaces')
        return OF_ONE.includes(verb) && !request.subresource ? 'each-namespace' : 'cluster';
    if ((0,_rbac_cluster_scoped_js__WEBPACK_IMPORTED_MODULE_1__/* .isClusterScoped */ .Z)({ verb, group, resource }))
        return 'cluster';
    const known = (0,_rbac_catalog_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .knownResource */ ._)(resource, group);
    // `bind` on a ClusterRole is asked about in the namespace of the RoleBinding.
    if (known !== undefined)
        return known.namespaced || !USUAL.includes(verb) ? 'namespaces' : 'cluster';
    return (0,_rbac_cluster_scoped_js__WEBPACK_IMPORTED_MODULE_1__/* .hasClusterScoped */ .J)(group) ? 'namespaces' : 'unknown';
}
const OF_ONE = ['get', 'update', 'patch', 'delete'];
const USUAL = [...OF_ONE, 'list', 'watch', 'create', 'deletecollection'];


/***/ }),

/***/ 38018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requestOf),
/* harmony export */   i: () => (/* binding */ readRequest)
/* harmony export */ });
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56405);
/* harmony import */ var _rbac_catalog_near_miss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71883);
/* harmony import */ var _rbac_catalog_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9753);
/* harmony import */ var _rbac_catalog_verbs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57366);
/* harmony import */ var _request_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52316);





/**
 * Reads a request as `kubectl auth can-i` is asked: `list pods -n shop`, `get secrets/db -n shop`,
 * `create pods/exec`, `patch deployments.apps/web -n shop`, `get /metrics`. Without a namespace it means all of them,
 * or none where the resource has none. What follows the slash is a subresource where the resource has it, and a name
 * else. `*` is every verb or every resource of every group (`*.apps`: of that one), as RBAC has it: a rule with all
 * verbs one by one is no rule with `*`.
 */
function readRequest(text) {
    return requestOf(text.split(/\s+/).filter((word) => word !== ''));
}
/**
 * The same, in words.
 *
 * @param options.anywhere an object may be named without its namespace: one of that name in any of them
 */
function requestOf(words, options = {}) {
    const taken = takeNamespace(words);
    if (!taken.ok)
        return taken;
    const [verb, target, ...rest] = taken.words;
    if (verb === undefined || target === undefined || rest.length > 0)
        return refused(
        // A shell writes the names of files in place of a star.
        `Write a verb, a resource and optionally -n NAMESPACE, such as "list pods -n shop".${rest.length > 0 ? ' Put * in quotes.' : ''}`);
    return target.startsWith('/')
        ? urlRequest(verb, target, taken.namespace)
        : resourceRequest(verb, target, { ...options, namespace: taken.namespace });
}
function takeNamespace(words) {
    const kept = [];
    let namespace;
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if (word === '-A' || word === '--all-namespaces')
            continue;
        const written = /^(?:-n|--namespace)=?(.*)$/.exec(word);
        if (written === null) {
            kept.push(word);
            continue;
        }
        namespace = written[1] || words[++at];
        if (namespace === undefined || !/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(namespace))
            return { ok: false, message: `${word} needs the name of a namespace after it.` };
    }
    return { ok: true, words: kept, ...(namespace === undefined ? {} : { namespace }) };
}
function urlRequest(verb, url, namespace) {
    if (namespace !== undefined)
        return refused(`${url} is not in a namespace: leave -n out.`);
    return verb === '*' || _rbac_catalog_verbs_js__WEBPACK_IMPORTED_MODULE_2__/* .URL_VERBS */ .tX.includes(verb)
        ? { ok: true, request: { verb, url } }
        : unknownVerb(verb, _rbac_catalog_verbs_js__WEBPACK_IMPORTED_MODULE_2__/* .URL_VERBS */ .tX);
}
/** They are about the collection: kubectl and the API know no name there, and of these no subresource. */
const OF_MANY_ONLY = ['list', 'watch', 'deletecollection'];
const OF_MANY = [...OF_MANY_ONLY, 'create'];
function resourceRequest(verb, target, { namespace, anywhere = false }) {
    const [written = '', first, second, ...rest] = target.split('/');
    if (rest.length > 0 || written === '')
        return refused(`"${target}" is not a resource: write pods, pods/exec or pods/web-1.`);
    const dot = written.indexOf('.');
    const [name, group] = dot < 0 ? [written, undefined] : [written.slice(0, dot), written.slice(dot + 1)];
    const isEvery = name === '*';
    const known = isEvery ? undefined : (0,_rbac_catalog_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .knownResource */ ._)(name, group);
    if (known === undefined && group === undefined && !isEvery)
        return unknownResource(name);
    if (verb !== '*' && !_rbac_catalog_verbs_js__WEBPACK_IMPORTED_MODULE_2__/* .RESOURCE_VERBS */ .w9.includes(verb))
        return unknownVerb(verb, _rbac_catalog_verbs_js__WEBPACK_IMPORTED_MODULE_2__/* .RESOURCE_VERBS */ .w9);
    const part = partsOf({ known, isEvery, first, second });
    const resource = known?.resource ?? name.toLowerCase();
    if (part.subresource !== undefined && OF_MANY_ONLY.includes(verb))
        return refused(`"${verb}" is no verb of ${resource}/${part.subresource}.`);
    if (part.name !== undefined && OF_MANY.includes(verb) && part.subresource === undefined)
        return refused(`"${verb}" applies to all ${resource}: leave "/${part.name}" out.`);
    const request = {
        verb,
        group: known?.group ?? group ?? (isEvery ? '*' : ''),
        resource,
        ...part,
    };
    const place = (0,_request_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(request);
    if (namespace !== undefined && (place === 'cluster' || place === 'each-namespace'))
        return refused(`${resource} are not in a namespace: leave -n out.`);
    if (part.name !== undefined && known?.namespaced === true && namespace === undefined && !anywhere)
        return refused(`"${target}" is an object in a namespace: add -n NAMESPACE.`);
    return { ok: true, request: { ...request, ...(namespace === undefined ? {} : { namespace }) } };
}
/** `pods/exec`, `pods/web-1`, `pods/web-1/exec`. */
function partsOf(about) {
    const { known, isEvery, first, second } = about;
    if (!first)
        return {};
    if (second)
        return { name: first, subresource: second };
    if (isEvery)
        return { subresource: first };
    const common = ['status', 'scale'];
    return (known?.subresources ?? common).includes(first) ? { subresource: first } : { name: first };
}
function unknownVerb(verb, verbs) {
    const near = (0,_rbac_catalog_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .verbMiss */ ._E)(verb, verbs === _rbac_catalog_verbs_js__WEBPACK_IMPORTED_MODULE_2__/* .URL_VERBS */ .tX ? 'urls' : 'resources')?.meant;
    const hint = near === undefined
        ? `verbs are ${verbs.join(', ')}.`
        : `did you mean ${near.map((one) => `"${one}"`).join(', ')}?`;
    return refused(`"${verb}" is not a verb of Kubernetes: ${hint}`);
}
function unknownResource(name) {
    const near = (0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(name, _rbac_catalog_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .KNOWN_RESOURCES */ .i.map(({ resource }) => resource));
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    return refused(`"${name}" is not a resource that every cluster has.${hint} For a custom resource, add its API group, such as certificates.cert-manager.io.`);
}
function refused(message) {
    return { ok: false, message };
}


/***/ }),

/***/ 65394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   d: () => (/* binding */ ASKED_LEVELS)
/* harmony export */ });
/**
 * The highest power of somebody in one word, in the order in which lines are sorted: what is not known may be admin,
 * and counts as the next to it.
 */
const LEVELS = [
    'admin',
    'unknown',
    'way-to-admin',
    'write',
    'read',
    'part',
    'other',
    'login',
];
/** Those that a list may be limited to. */
const ASKED_LEVELS = ['admin', 'way-to-admin', 'write', 'read'];


/***/ }),

/***/ 24625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x_: () => (/* binding */ READ_TIMEOUT),
  a$: () => (/* binding */ beginDeadline),
  Kd: () => (/* binding */ stuckSentence)
});

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
;// CONCATENATED MODULE: ./lib/modes/deadline/programs.js

/** What a program gets after it was killed: it is asked again before each request, and an apply has many. */
const ONCE_KILLED_MS = 2_000;
/**
 * Kills each program that this process starts when it has run for so long.
 *
 * @param milliseconds that a program may run
 */
function killPrograms(milliseconds) {
    const running = new Set();
    /** By their command lines: what one cluster waits for in vain is no reason to give another one less time. */
    const killed = new Set();
    let mayRun = milliseconds;
    const kill = (program) => {
        killed.add(commandOf(program));
        program.kill('SIGKILL');
    };
    const killAll = () => {
        mayRun = 0;
        for (const program of running)
            kill(program);
    };
    const begun = (message) => {
        const { process: program } = message;
        running.add(program);
        program.once('exit', () => running.delete(program));
        // Node announces it before it knows its command line.
        queueMicrotask(() => {
            const most = killed.has(commandOf(program)) ? Math.min(mayRun, ONCE_KILLED_MS) : mayRun;
            const timer = setTimeout(() => kill(program), most);
            timer.unref();
            program.once('exit', () => clearTimeout(timer));
        });
    };
    // https://nodejs.org/api/diagnostics_channel.html#child-process
    (0,external_node_diagnostics_channel_.subscribe)('child_process', begun);
    return {
        killAll,
        readingEnded: () => {
            mayRun = milliseconds;
        },
        end: () => {
            (0,external_node_diagnostics_channel_.unsubscribe)('child_process', begun);
            // Nobody waits for their answers any more, and each would keep the process alive.
            killAll();
        },
    };
}
function commandOf({ spawnargs }) {
    return JSON.stringify(spawnargs);
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/modes/deadline/watch-thread.js

/** Runs in the other thread; CommonJS, as every text that is evaluated. */
const WATCHER = `
const { writeSync } = require('node:fs')
const { parentPort, workerData } = require('node:worker_threads')
const { milliseconds, answerWithin, text, to, pid } = workerData
let silent
function ask() {
  parentPort.postMessage('are you there?')
  silent = setTimeout(() => {
    try { writeSync(to, text) } finally { process.kill(pid, 'SIGKILL') }
  }, answerWithin)
}
parentPort.on('message', () => {
  clearTimeout(silent)
  setTimeout(ask, answerWithin)
})
setTimeout(ask, milliseconds)
`;
/**
 * Starts a thread that asks whether this one still answers, and ends the process where it does not.
 *
 * @param milliseconds from now until it begins to ask
 * @param answerWithin milliseconds in which this thread must answer
 */
function watchThread(milliseconds, answerWithin, stuck) {
    const workerData = { milliseconds, answerWithin, ...stuck, pid: process.pid };
    const worker = new external_node_worker_threads_.Worker(WATCHER, { eval: true, execArgv: [], workerData });
    worker.on('message', () => worker.postMessage('yes'));
    worker.unref();
    return { end: () => void worker.terminate() };
}

;// CONCATENATED MODULE: ./lib/modes/deadline/deadline.js


/** Seconds for reading and planning where nobody says. */
const READ_TIMEOUT = 300;
/** Milliseconds in which a process that is past its deadline must answer: a plan that ends just then is not cut off. */
const ANSWER_MS = 15_000;
/** A run that takes longer is no short one. */
const LONG_MS = 1_000;
/**
 * Starts the clock. Three things can take too long, and each needs its own end:
 *
 * - an answer of a server: `within` stops to wait for it;
 * - a program that a kubeconfig or an AWS profile names: it is killed, also where it runs so long later, in an apply;
 * - a computation, during which no timer of this thread fires: another thread asks whether this one is still there,
 *   and ends the process where nothing answers. Nothing is written meanwhile, so nothing is half done. It is started by
 *   `watch`, and where a run takes a second.
 */
function beginDeadline(about) {
    const limit = about.seconds === 0 ? NO_LIMIT : beginLimit(about);
    let isAbandoned = false;
    return {
        ...limit,
        abandon: () => {
            isAbandoned = true;
        },
        close: () => {
            limit.close();
            // Later than the exit status, which is set when the run has ended.
            if (limit.passed() || isAbandoned)
                setImmediate(() => process.exit());
        },
    };
}
const NO_LIMIT = {
    seconds: 0,
    passed: () => false,
    within: (reading) => reading,
    watch: () => { },
    endOfReading: () => { },
    close: () => { },
};
function beginLimit({ seconds, answerWithin = ANSWER_MS, stuck }) {
    const milliseconds = seconds * 1_000;
    const programs = killPrograms(milliseconds);
    const end = performance.now() + milliseconds;
    let watching;
    let isReading = true;
    const watch = () => {
        if (isReading)
            watching ??= watchThread(Math.max(end - performance.now(), 0), answerWithin, stuck);
    };
    const long = setTimeout(watch, LONG_MS);
    long.unref();
    let hasPassed = false;
    // Not a promise that all of them race: it would hold what each of them read until the deadline.
    const waiting = new Set();
    const timer = setTimeout(() => {
        hasPassed = true;
        programs.killAll();
        for (const giveUp of waiting)
            giveUp();
    }, milliseconds);
    timer.unref();
    const endOfReading = () => {
        isReading = false;
        clearTimeout(timer);
        clearTimeout(long);
        watching?.end();
        programs.readingEnded();
    };
    return {
        seconds,
        passed: () => hasPassed,
        within: (reading) => new Promise((resolve, reject) => {
            const giveUp = () => resolve(undefined);
            waiting.add(giveUp);
            if (hasPassed)
                giveUp();
            void reading.then(resolve, reject).finally(() => waiting.delete(giveUp));
        }),
        watch,
        endOfReading,
        close: () => {
            endOfReading();
            programs.end();
        },
    };
}
/** For `stuck`. */
function stuckSentence(seconds) {
    return `Reading and planning did not finish within ${seconds} seconds, and the process no longer answers. It was stopped, and nothing was written. Plan one cluster at a time to find the slow one, or allow more seconds with timeout.`;
}


/***/ }),

/***/ 7507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ formed),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19648);

function flag(help) {
    return { type: 'boolean', help, read: (given) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(given.length > 0) };
}
function text(value, help) {
    return { type: 'string', value, help, read: (given) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(given.at(-1)) };
}
function textOr(otherwise, value, help) {
    return { type: 'string', value, help, default: otherwise, read: (given) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(given.at(-1) ?? otherwise) };
}
/** A text of a form. */
function formed(value, help, { pattern, allowed }) {
    const reading = (given) => (pattern.test(given) ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(given) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .unusable */ ._P)(given));
    return { ...optional(value, help, reading), allowed };
}
/** May be given several times. */
function texts(value, help) {
    return { type: 'string', multiple: true, value, help, read: _reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF };
}
/** The first is meant where the option is absent. */
function oneOf(choices, help) {
    const [otherwise] = choices;
    return {
        type: 'string',
        value: choices.join('|'),
        help,
        default: otherwise,
        allowed: choices.join(' or '),
        read: (given) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readOneOf */ .Qk)(choices, given.at(-1) ?? otherwise),
    };
}
/** A word to be typed out where something needs more than a flag. */
function word(choice, help) {
    return { ...optional(choice, help, (text) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readOneOf */ .Qk)([choice], text)), allowed: choice };
}
function seconds(otherwise, value, help) {
    return { ...optional(value, help, _reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readSeconds */ .UW), default: otherwise, allowed: '0 to 3600' };
}
/** How many: one at least. */
function count(otherwise, value, help) {
    return { ...optional(value, help, _reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0), default: otherwise, allowed: '1 to 1000' };
}
/** Read by `reading`, where it is given. */
function optional(value, help, reading) {
    return {
        type: 'string',
        value,
        help,
        read: (given) => {
            const last = given.at(-1);
            return last === undefined ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(undefined) : reading(last);
        },
    };
}


/***/ }),

/***/ 39734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ OPTIONS_OF_EVERY_MODE),
/* harmony export */   l: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _access_form_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66574);
/* harmony import */ var _inventory_level_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65394);
/* harmony import */ var _option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7507);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19648);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45381);





const NOT_EMPTY = { pattern: /[\s\S]/, allowed: 'any text that is not empty' };
/** Every option of the terminal program, in the order of its help. A mode names those that it takes. */
const OPTIONS = {
    file: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .textOr */ .ph)('access.yaml', 'FILE', 'the access file'),
    live: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('also read every cluster, and report what is wrong in its aws-auth and bindings'),
    cluster: {
        ...(0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)('NAME', 'only this cluster, or those that a glob matches; may be repeated'),
        default: 'all of the file',
    },
    region: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .formed */ .Gd)('REGION', 'without a file: the region of the cluster of EKS that --cluster names', _access_form_format_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .h.region),
    assumeRole: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .formed */ .Gd)('ARN', 'with --region: assume this role first', _access_form_format_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .h.assumedRole),
    context: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .formed */ .Gd)('CONTEXT', 'without a file: the cluster of this context of a kubeconfig', NOT_EMPTY),
    kubeconfig: {
        ...(0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .formed */ .Gd)('FILE', 'with --context: the kubeconfig that has it', NOT_EMPTY),
        default: 'KUBECONFIG, then ~/.kube/config',
    },
    directory: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .formed */ .Gd)('DIR', 'without a file: the cluster in this directory, as snapshot writes it', NOT_EMPTY),
    format: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['text', 'json'], 'the output format'),
    detailedExitcode: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('exit with 2 when the plan has changes, or the cluster something new'),
    permissions: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('also list the exact verbs and resources that are gained and lost'),
    yaml: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('also show what is written, before and after, as YAML'),
    repair: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('rebuild a key of aws-auth that cannot be read'),
    yes: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('do not ask for confirmation'),
    backup: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('FILE', 'save what is changed of aws-auth and access entries to this file beforehand'),
    from: {
        ...(0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('FILE', 'restore this backup file'),
        default: 'what the last apply found',
    },
    masters: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)('system:masters', 'also restore cluster admins that no apply is known to have saved'),
    waitForNodes: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .seconds */ .YA)('60', 'SECONDS', 'how long nodes are watched after mapRoles of aws-auth was written; 0: not at all'),
    waitForEntries: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .seconds */ .YA)('60', 'SECONDS', 'how long nothing is taken away after access entries changed what they give; 0: not at all'),
    me: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('explain your own access: that of the AWS credentials or the kubeconfig in use'),
    can: {
        ...(0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('REQUEST', 'explain one request, like "list pods -n shop"', _request_js__WEBPACK_IMPORTED_MODULE_1__/* .readWrittenRequest */ .P),
        default: 'what the EKS console shows',
    },
    asOf: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['live', 'plan'], 'the cluster as it is, or as the plan of the file would leave it'),
    namespace: { ...(0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('NAMESPACE', 'in this namespace only'), short: 'n', default: 'in all of them' },
    power: {
        ...(0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_inventory_level_js__WEBPACK_IMPORTED_MODULE_3__/* .ASKED_LEVELS */ .d.join('|'), 'only those with this power or a higher one', (given) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .readOneOf */ .Qk)(_inventory_level_js__WEBPACK_IMPORTED_MODULE_3__/* .ASKED_LEVELS */ .d, given)),
        default: 'all',
        allowed: _inventory_level_js__WEBPACK_IMPORTED_MODULE_3__/* .ASKED_LEVELS */ .d.join(', '),
    },
    unmanaged: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('only what no set owns, without nodes and what Kubernetes and AWS need'),
    output: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('DIR', 'the directory to write to; it is created, and must be empty'),
    stdout: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('print access.yaml and the manifests, and write no file'),
    timeout: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .seconds */ .YA)('300', 'SECONDS', 'limit for reading and planning; 0: no limit'),
    parallelism: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)('20', 'N', 'at most so many clusters at once'),
    verbose: (0,_option_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('log each request to stderr (never its content), and the whole stack of an unexpected error'),
};
/** What every mode takes beside those that it names: they are about the program, not about what it is asked. */
const OPTIONS_OF_EVERY_MODE = [
    'timeout',
    'parallelism',
    'verbose',
];


/***/ }),

/***/ 19648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Qk: () => (/* binding */ readOneOf),
/* harmony export */   UW: () => (/* binding */ readSeconds),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   _P: () => (/* binding */ unusable)
/* harmony export */ });
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56405);

function read(value) {
    return { ok: true, value };
}
function unusable(found) {
    return { ok: false, found };
}
/** Whole seconds, up to an hour. */
function readSeconds(text) {
    return /^\d{1,4}$/.test(text) && Number(text) <= 3600 ? read(Number(text)) : unusable(text);
}
/** How many, from 1 to 1,000. */
function readCount(text) {
    return /^[1-9]\d{0,3}$/.test(text) && Number(text) <= 1000 ? read(Number(text)) : unusable(text);
}
/** One of a few words. */
function readOneOf(allowed, text) {
    const found = allowed.find((one) => one === text);
    if (found !== undefined)
        return read(found);
    const near = (0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(text, allowed);
    return { ...unusable(text), ...(near === undefined ? {} : { near }) };
}


/***/ }),

/***/ 45381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readWrittenRequest)
/* harmony export */ });
/* harmony import */ var _explain_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38018);

/** A request as a person writes it: `list pods -n shop`. */
function readWrittenRequest(text) {
    const request = (0,_explain_request_js__WEBPACK_IMPORTED_MODULE_0__/* .readRequest */ .i)(text);
    return request.ok
        ? { ok: true, value: request.request }
        : { ok: false, found: text, message: request.message };
}


/***/ }),

/***/ 20212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ spelled)
/* harmony export */ });
/** An option or an input as people write it: `waitForNodes` is `wait-for-nodes`. */
function spelled(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 68306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mw: () => (/* binding */ ACTION_MODES),
  KD: () => (/* binding */ TERMINAL_MODES),
  mW: () => (/* binding */ inAction),
  e5: () => (/* binding */ registry_inTerminal),
  cz: () => (/* binding */ optionsOf)
});

// UNUSED EXPORTS: MODES

;// CONCATENATED MODULE: ./lib/modes/mode.js
function inTerminal(declared) {
    return { read: (values) => ({ ok: true, asked: values }), ...declared };
}

;// CONCATENATED MODULE: ./lib/modes/apply.js

/** Writes what was agreed to. */
const apply = {
    action: {
        chosen: 'by-event',
        starts,
        refusal: {
            code: 'apply-refused',
            allowed: 'auto, validate, plan',
            fix: 'Leave the input mode at auto: a pull request is planned, and its merge to the default branch is applied.',
        },
        inputs: ['comment', 'confirmDigest', 'clusters', 'waitForNodes', 'waitForEntries', 'repair'],
    },
    terminal: inTerminal({
        about: 'show the plan, ask for confirmation, and apply it',
        options: ['file', 'cluster', 'yes', 'repair', 'backup', 'waitForNodes', 'waitForEntries'],
        exits: {
            0: 'applied, or there are no changes',
            1: 'an error, or not confirmed',
            130: 'cancelled with Ctrl-C',
        },
        examples: ['apply', 'apply --cluster prod --yes --backup aws-auth.json'],
    }),
};
/**
 * Only a push to the default branch, because only what is there has been through review and through the branch's
 * protection; or a run by hand on that branch that names the digest of the plan.
 */
function starts(event, confirmed) {
    switch (event.kind) {
        case 'push':
            if (event.onDefaultBranch)
                return { may: true };
            return {
                may: false,
                notice: `Only planned: ${event.ref} is not the default branch (${event.defaultBranch}).`,
            };
        case 'workflow-dispatch':
            // Without a pull request behind it, only a digest that somebody looked at says what is to be done.
            return { may: confirmed && event.onDefaultBranch };
        case 'pull-request':
        case 'merge-group':
        case 'schedule':
        case 'other':
            return { may: false };
    }
}

;// CONCATENATED MODULE: ./lib/modes/drift.js
/** Says what in the clusters is not as the file says, and what nobody declared and is new. In a terminal a plan does. */
const drift = {
    action: {
        chosen: 'by-name',
        // Of another branch it would tell everybody what only that branch's file says.
        starts: (event) => ({
            may: event.kind === 'schedule' || (event.kind === 'workflow-dispatch' && event.onDefaultBranch),
        }),
        refusal: {
            code: 'drift-refused',
            allowed: 'a schedule, or a run by hand (workflow_dispatch) on the default branch',
            fix: 'Give drift a workflow of its own with schedule and workflow_dispatch; docs/drift.md has one to copy.',
            on: { 'workflow-dispatch': 'a branch that is not the default one' },
        },
        inputs: ['clusters', 'onDrift', 'issue'],
        description: '`drift` reports on a schedule, or in a run by hand on the default branch, where clusters are not as the file says and what is new in them, in the summary and in an issue. It changes no cluster.',
    },
    terminal: undefined,
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/access/form/format.js
var format = __webpack_require__(66574);
// EXTERNAL MODULE: ./lib/modes/parameter/option.js
var parameter_option = __webpack_require__(7507);
// EXTERNAL MODULE: ./lib/modes/parameter/spelling.js
var spelling = __webpack_require__(20212);
;// CONCATENATED MODULE: ./lib/modes/parameter/about-clusters.js




/** The options by which a question says what it is about, in the order of its help. */
const CLUSTER_OPTIONS = [
    'file',
    'cluster',
    'region',
    'assumeRole',
    'context',
    'kubeconfig',
    'directory',
];
const FILE = 'access.yaml';
/** Whether the file was asked for by name decides whether it may be left out. */
const file = { ...(0,parameter_option/* text */.Qq)('FILE', 'the access file'), default: FILE };
/** What a question takes of these options otherwise than plan and apply. */
const OWN_CLUSTER_OPTIONS = { file };
/** What `--cluster` means for a question. */
const CLUSTER_HELP = 'only this cluster of the file, or those that a glob matches; may be repeated (default: all of the file). With --region: its name in EKS; with --context or --directory: what to call it';
/** The options that are a way into a cluster by themselves. */
const WAYS = ['region', 'context', 'directory'];
/** Reads them all, as a person meant them together. */
function aboutClusters(mode, values) {
    const { cluster: clusters, region, assumeRole, context, kubeconfig, directory } = values;
    // Read by the reader above.
    const given = values.file;
    const [way, other] = WAYS.filter((name) => values[name] !== undefined);
    if (kubeconfig !== undefined && context === undefined)
        return refused(`${mode} takes --kubeconfig with --context CONTEXT only.`);
    if (assumeRole !== undefined && region === undefined)
        return refused(`${mode} takes --assume-role with --region REGION and --cluster NAME only.`);
    if (way === undefined)
        return { ok: true, asked: { file: given ?? FILE, clusters } };
    if (other !== undefined)
        return refused(`${mode} takes --${way} or --${other}, not both.`);
    if (given !== undefined)
        return refused(`${mode} takes --file or --${(0,spelling/* spelled */.u)(way)}, not both: with --${way} no file is read.`);
    const wrong = clusters.find((name) => !format/* FORMATS */.h.cluster.pattern.test(name));
    if (wrong !== undefined)
        return refused(`With --${way}, --cluster cannot be ${JSON.stringify(wrong)}. Allowed: one name, of ${format/* FORMATS */.h.cluster.allowed}.`);
    const about = (...named) => ({
        ok: true,
        asked: { file: FILE, clusters: [], named },
    });
    if (region !== undefined) {
        if (clusters.length === 0)
            return refused(`${mode} needs --cluster NAME with --region: the name of the cluster in EKS.`);
        const role = assumeRole === undefined ? {} : { assumeRole };
        return about(...[...new Set(clusters)].map((name) => ({ door: 'eks', name, region, ...role })));
    }
    const [name, second] = clusters;
    if (second !== undefined)
        return refused(`${mode} takes --cluster once with --${way}: it is the name of the one cluster.`);
    if (context !== undefined)
        return about({
            door: 'context',
            name: name ?? nameOfContext(context),
            context,
            ...(kubeconfig === undefined ? {} : { kubeconfig }),
        });
    return about({ door: 'directory', name: name ?? nameOfFolder(directory ?? ''), directory: directory ?? '' });
}
/** `aws eks update-kubeconfig` calls a context by the ARN of its cluster. */
function nameOfContext(context) {
    return /^arn:aws[a-z-]*:eks:[^:]*:\d{12}:cluster\/(.+)$/u.exec(context)?.[1] ?? context;
}
/** Its own name, also of `.`; the root has none. */
function nameOfFolder(directory) {
    return (0,external_node_path_.basename)((0,external_node_path_.resolve)(directory)) || directory;
}
function refused(message) {
    return { ok: false, message };
}

;// CONCATENATED MODULE: ./lib/modes/explain.js


/** Answers why a principal has access, or has not. */
const explain = {
    action: {
        chosen: 'by-name',
        // It reads with whatever credentials the run has, and what it says is for whoever may start one.
        starts: ({ kind }) => ({ may: kind === 'workflow-dispatch' || kind === 'schedule' }),
        refusal: {
            code: 'explain-refused',
            allowed: 'a run by hand (workflow_dispatch), on any branch of the repository, or a schedule',
            fix: 'Start the workflow by hand; docs/explain.md has one to copy.',
        },
        inputs: ['clusters', 'principal', 'can', 'asOf'],
        needs: ['principal'],
        description: '`explain` shows in the summary why the `principal` has access or not, in a run by hand or on a schedule.',
    },
    terminal: inTerminal({
        about: 'say why a principal has access or has not, and what to change',
        words: {
            usage: '[PRINCIPAL]',
            meaning: 'the ARN of a role, of its session or of a user; role/NAME or user/NAME; serviceaccount/NAMESPACE/NAME; or a Kubernetes username or group; --me in its place: you',
        },
        options: [...CLUSTER_OPTIONS, 'me', 'can', 'asOf', 'format'],
        help: { cluster: CLUSTER_HELP },
        own: OWN_CLUSTER_OPTIONS,
        exits: { 0: 'it has access in every cluster', 1: 'an error', 2: 'it has not, or that is not known' },
        examples: [
            'explain role/console',
            'explain --me --region ap-northeast-1 --cluster prod',
            'explain user/alice --can "list pods -n shop" --as-of plan',
        ],
        read: ({ me, can, asOf, format, ...values }, [principal, ...rest]) => {
            if (principal === undefined && !me)
                return {
                    ok: false,
                    message: 'explain needs the ARN of a role or user, or a Kubernetes username; or --me.',
                };
            if (principal !== undefined && me)
                return { ok: false, message: `explain takes --me or ${JSON.stringify(principal)}, not both.` };
            if (me && asOf === 'plan')
                return { ok: false, message: 'explain takes --me or --as-of plan, not both.' };
            if (rest.length > 0)
                return { ok: false, message: `explain takes no argument ${JSON.stringify(rest[0])}.` };
            const about = aboutClusters('explain', values);
            if (!about.ok)
                return about;
            if (asOf === 'plan' && about.asked.named !== undefined)
                return { ok: false, message: 'explain needs a file with --as-of plan: that is the plan of the file.' };
            return { ok: true, asked: { about: about.asked, principal, can, asOf, format } };
        },
    }),
};

;// CONCATENATED MODULE: ./lib/modes/import.js



const output = (0,parameter_option/* textOr */.ph)('.', 'DIR', 'the directory to write to; it is created');
/** Writes an access file for clusters as they are. */
const importMode = {
    action: undefined,
    terminal: inTerminal({
        about: 'write access.yaml and RBAC manifests for a cluster as it is',
        options: [...CLUSTER_OPTIONS, 'output', 'stdout'],
        own: { ...OWN_CLUSTER_OPTIONS, output },
        help: {
            cluster: 'with --region: the name of the cluster in EKS; may be repeated. With --context or --directory: what to call it. With --file: only this cluster of it',
            file: 'a file of which only the clusters are read; it is not changed',
        },
        exits: { 0: 'written', 1: 'an error, and nothing is written' },
        examples: [
            'import --output imported',
            'import --region ap-northeast-1 --cluster prod',
            'import --directory prod-cluster --stdout',
        ],
        read: ({ output: read, stdout, ...values }) => {
            const about = aboutClusters('import', values);
            // The directory was read by the reader above.
            return about.ok ? { ok: true, asked: { about: about.asked, output: read, stdout } } : about;
        },
    }),
};

;// CONCATENATED MODULE: ./lib/modes/list.js



const FORMATS = ['text', 'json', 'csv'];
const list_format = (0,parameter_option/* oneOf */.yL)(FORMATS, 'the output format');
/** Lists who has access. */
const list = {
    action: {
        chosen: 'by-name',
        // As for explain: it reads with whatever credentials the run has, and what it says is for whoever may start one.
        starts: ({ kind }) => ({ may: kind === 'workflow-dispatch' || kind === 'schedule' }),
        refusal: {
            code: 'list-refused',
            allowed: 'a run by hand (workflow_dispatch), on any branch of the repository, or a schedule',
            fix: 'Start the workflow by hand; docs/list.md has one to copy.',
        },
        inputs: ['clusters', 'power', 'unmanaged'],
        description: '`list` shows in the summary who has access to the clusters, how much, and who manages it, in a run by hand or on a schedule.',
    },
    terminal: inTerminal({
        about: 'list who has access, how much, and who manages it',
        options: [...CLUSTER_OPTIONS, 'power', 'unmanaged', 'format'],
        help: { cluster: CLUSTER_HELP },
        own: { ...OWN_CLUSTER_OPTIONS, format: list_format },
        exits: { 0: 'listed', 1: 'an error' },
        examples: [
            'list',
            'list --region ap-northeast-1 --cluster prod',
            'list --power admin --unmanaged',
            'list --format csv',
        ],
        read: ({ format: read, power, unmanaged, ...values }) => {
            const about = aboutClusters('list', values);
            // The format was read by the reader above.
            return about.ok
                ? { ok: true, asked: { about: about.asked, power, unmanaged, format: read } }
                : about;
        },
    }),
};

// EXTERNAL MODULE: ./lib/modes/parameter/options.js
var options = __webpack_require__(39734);
;// CONCATENATED MODULE: ./lib/modes/plan.js

/** Reads clusters too, and says what an apply would do. */
const plan = {
    action: { chosen: 'by-event', starts: plan_starts, inputs: ['comment', 'clusters', 'repair'] },
    terminal: inTerminal({
        about: 'show what an apply would change, and who gains and loses access',
        options: ['file', 'cluster', 'format', 'permissions', 'yaml', 'detailedExitcode', 'repair'],
        exits: {
            0: 'no errors',
            1: 'an error',
            2: 'changes, or something new in the cluster, with --detailed-exitcode',
        },
        examples: ['plan', 'plan --cluster prod --format json'],
    }),
};
function plan_starts(event) {
    switch (event.kind) {
        case 'pull-request':
            return startsOn(event);
        case 'push':
        case 'merge-group':
        case 'schedule':
        case 'workflow-dispatch':
            return { may: true };
        case 'other':
            // Some of these run on the files of a fork, as pull_request_review does.
            return onlyValidated(`a run on ${event.name} neither plans nor applies.`);
    }
}
// A fork is held back even where its token could do more: its access.yaml chooses the role to assume and the
// kubeconfig, and a kubeconfig can name a program to run.
function startsOn(event) {
    if (event.closed)
        return onlyValidated('the pull request is closed. What was merged is applied by the push.');
    if (!event.sameRepository)
        return onlyValidated('the pull request comes from a fork, which gets no credentials and no comment.');
    if (event.fromDependabot)
        return onlyValidated('Dependabot started this run, and GitHub gives it no secrets.');
    return { may: true };
}
function onlyValidated(because) {
    return { may: false, notice: `Only validated: ${because}` };
}

;// CONCATENATED MODULE: ./lib/modes/restore.js

/** Goes back to a backup of aws-auth and access entries: by hand only, and on the default branch. */
const restore = {
    action: {
        chosen: 'by-name',
        starts: (event) => ({ may: event.kind === 'workflow-dispatch' && event.onDefaultBranch }),
        refusal: {
            code: 'restore-refused',
            allowed: 'a run by hand (workflow_dispatch) on the default branch',
            fix: 'Start the workflow by hand and choose the default branch; docs/restore.md has one to copy.',
            on: { 'workflow-dispatch': 'a branch that is not the default one' },
        },
        inputs: ['confirmDigest', 'clusters', 'waitForNodes', 'waitForEntries', 'restoreMasters'],
        description: '`restore` restores aws-auth and access entries from before the last apply, only in a run by hand on the default branch: without `confirm-digest` it shows the plan, with the digest of that plan it applies it.',
    },
    terminal: inTerminal({
        about: 'show how aws-auth and access entries would be restored, ask, and restore them',
        options: ['file', 'cluster', 'from', 'yes', 'masters', 'backup', 'waitForNodes', 'waitForEntries'],
        exits: {
            0: 'restored, or there are no changes',
            1: 'an error, or not confirmed',
            130: 'cancelled with Ctrl-C',
        },
        examples: ['restore --cluster prod', 'restore --cluster prod --from backup.yaml'],
    }),
};

;// CONCATENATED MODULE: ./lib/modes/snapshot.js


/** Saves a live cluster as files. */
const snapshot = {
    action: undefined,
    terminal: inTerminal({
        about: 'save what decides access to a cluster as a directory of manifests',
        options: [...CLUSTER_OPTIONS, 'output'],
        needs: ['output'],
        help: {
            cluster: 'the cluster of the file to read. With --region: its name in EKS; with --context or --directory: what to call it',
        },
        own: OWN_CLUSTER_OPTIONS,
        exits: { 0: 'saved', 1: 'an error' },
        examples: [
            'snapshot --cluster prod --output prod-cluster',
            'snapshot --region ap-northeast-1 --cluster prod --output saved',
        ],
        read: ({ output, ...values }) => {
            const about = aboutClusters('snapshot', values);
            if (!about.ok)
                return about;
            const { clusters, named = [] } = about.asked;
            if (clusters.length + named.length !== 1)
                return { ok: false, message: 'snapshot needs one --cluster NAME and --output DIR.' };
            if (output === undefined)
                return { ok: false, message: 'snapshot needs --output DIR.' };
            return { ok: true, asked: { about: about.asked, output } };
        },
    }),
};

;// CONCATENATED MODULE: ./lib/modes/validate.js


/** Reads files only; in a terminal, clusters too where that is asked for. */
const validate = {
    action: { chosen: 'by-event', starts: () => ({ may: true }), inputs: [] },
    terminal: inTerminal({
        about: 'check access.yaml and its manifests; with --live, clusters too',
        options: ['live', ...CLUSTER_OPTIONS],
        help: { cluster: `with --live: ${CLUSTER_HELP}` },
        own: OWN_CLUSTER_OPTIONS,
        exits: { 0: 'no errors', 1: 'an error in the file; with --live, also in a cluster' },
        examples: [
            'validate',
            'validate --file infra/access.yaml --live',
            'validate --live --region ap-northeast-1 --cluster prod',
        ],
        read: ({ live, ...values }) => {
            const about = aboutClusters('validate', values);
            if (!about.ok)
                return about;
            const { clusters, named } = about.asked;
            if (!live && (named !== undefined || clusters.length > 0))
                return {
                    ok: false,
                    message: 'validate takes a cluster with --live only: without it no cluster is read.',
                };
            return { ok: true, asked: { about: about.asked, live } };
        },
    }),
};

// EXTERNAL MODULE: ./lib/explain/request.js
var request = __webpack_require__(38018);
;// CONCATENATED MODULE: ./lib/modes/who-can.js



/** Answers which principals may make a request. */
const whoCan = {
    action: undefined,
    terminal: inTerminal({
        about: 'say which principals may make a request',
        words: {
            usage: 'VERB RESOURCE',
            meaning: 'a request as kubectl auth can-i takes it: list pods, create pods/exec, get secrets/db, get /metrics, "*" "*"',
        },
        options: [...CLUSTER_OPTIONS, 'namespace', 'format'],
        help: { cluster: CLUSTER_HELP },
        own: OWN_CLUSTER_OPTIONS,
        exits: { 0: 'a principal may', 1: 'an error', 2: 'no known principal may' },
        examples: ['who-can list pods -n shop', 'who-can get secrets --context prod', 'who-can "*" "*"'],
        read: ({ namespace, format, ...values }, words) => {
            const read = (0,request/* requestOf */.f)([...words, ...(namespace === undefined ? [] : ['-n', namespace])], {
                anywhere: true,
            });
            if (!read.ok)
                return read;
            const about = aboutClusters('who-can', values);
            return about.ok ? { ok: true, asked: { about: about.asked, format, request: read.request } } : about;
        },
    }),
};

;// CONCATENATED MODULE: ./lib/modes/registry.js











/**
 * Every mode by its name, in the order in which people read of them. Those that an event chooses stand in the order of
 * what they may do, the least first.
 */
const MODES = {
    validate: validate,
    plan: plan,
    apply: apply,
    restore: restore,
    drift: drift,
    explain: explain,
    'who-can': whoCan,
    list: list,
    import: importMode,
    snapshot: snapshot,
};
const NAMES = Object.keys(MODES);
const ACTION_MODES = NAMES.filter((name) => MODES[name].action !== undefined);
const TERMINAL_MODES = NAMES.filter((name) => MODES[name].terminal !== undefined);
function inAction(name) {
    return MODES[name].action;
}
function registry_inTerminal(name) {
    const modes = MODES;
    return modes[name].terminal;
}
/** All that it takes in the terminal, in the order in which it names them. */
function optionsOf(name) {
    return [...registry_inTerminal(name).options, ...options/* OPTIONS_OF_EVERY_MODE */.H];
}


/***/ }),

/***/ 780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ CATALOG),
/* harmony export */   a: () => (/* binding */ ACCESS_FILE)
/* harmony export */ });
/** Codes of what is wrong in access.yaml and its manifests, with their titles: one page explains them all. */
const ACCESS_FILE = {
    // access.yaml and manifests
    'yaml-syntax': 'The text is not YAML',
    'yaml-duplicate-key': 'The same key twice in one mapping',
    'yaml-merge-key': 'A merge key is not part of YAML 1.2',
    'yaml-tag': 'A tag that is not supported',
    'yaml-key': 'A key that is not plain text',
    'yaml-template': 'A template without quotes',
    'yaml-documents': 'More than one YAML document',
    'yaml-too-large': 'The YAML expands to too much',
    'unknown-key': 'An unknown key',
    'missing-key': 'A key is missing',
    'conflicting-keys': 'Keys that cannot be used together',
    'wrong-type': 'A value of the wrong type',
    'unknown-value': 'A value that is not allowed',
    'unsupported-version': 'An unknown version of access.yaml',
    'out-of-range': 'A number that is too small or too large',
    'empty-list': 'An empty list',
    'empty-value': 'An empty value',
    'duplicate-item': 'The same entry twice in one list',
    'account-not-a-string': 'An account id that YAML reads as a number',
    'invalid-account-id': 'An account id that is not twelve digits',
    'invalid-set-name': 'Not a valid name of a set',
    'invalid-moved-from': 'Not a valid moved-from',
    'invalid-cluster-name': 'Not a valid name of a cluster',
    'invalid-cluster-selector': 'Not a name or glob of clusters',
    'invalid-region': 'Not the code of an AWS region',
    'invalid-date': 'Not a day of the calendar',
    'invalid-role-arn': 'Not the ARN of a role to assume',
    'invalid-namespace': 'Not a valid name of a namespace',
    'invalid-role-name': 'Not a valid name of a Role or ClusterRole',
    'invalid-subject-name': 'Not a valid username or group',
    'duplicate-cluster': 'Two clusters with the same name',
    'cluster-not-found': 'A selector that matches no cluster',
    'duplicate-principal': 'The same principal twice for one cluster',
    'duplicate-removed': 'The same thing twice under removed for one cluster',
    'declared-and-removed': 'Something that is declared and removed for one cluster',
    'duplicate-preset': 'The same preset twice for one cluster',
    'principal-not-an-arn': 'A principal that is not an ARN',
    'principal-white-space': 'White space in an ARN',
    'principal-partition': 'An ARN with an unknown partition',
    'principal-other-partition': 'A principal of another partition than its cluster',
    'principal-service': 'An ARN of something other than IAM',
    'principal-region': 'An IAM ARN with a region',
    'principal-name': 'An ARN with a name that IAM does not allow',
    'principal-account': 'An ARN without a twelve-digit account id',
    'principal-wildcard': 'A wildcard in an ARN',
    'principal-root': 'The root of an account as a principal',
    'principal-assumed-role': 'The ARN of a session instead of its role',
    'principal-federated-user': 'A federated user as a principal',
    'principal-iam-group': 'An IAM group as a principal',
    'principal-service-linked-role': 'A service-linked role as a principal',
    'principal-wrong-key': 'A role under user, or a user under role',
    'principal-resource': 'An IAM ARN that is neither a role nor a user',
    'reserved-username': 'A username that is reserved for Kubernetes or EKS',
    'reserved-group': 'A group that is reserved for Kubernetes or EKS',
    'username-not-portable': 'A username that an access entry cannot have',
    'template-username': 'A username that its principal can choose',
    'template-group': 'A group that its principal can choose',
    'group-not-portable': 'A group that an access entry cannot have',
    'entry-of-account': 'An account where principals get access entries',
    'too-many-entries': 'More principals than a cluster can have access entries',
    'invalid-access-policy': 'Not the name of an access policy',
    'access-policy-unknown': 'An access policy that is not known',
    'access-policy-of-services': 'An access policy that only services of AWS may have',
    'access-policy-without-entry': 'An access policy for a principal without an access entry',
    'duplicate-access-policy': 'The same access policy twice for one principal',
    'invalid-namespace-pattern': 'Not a name or a pattern of namespaces',
    'unknown-template': 'A template that the authenticator does not know',
    'invalid-manifest-glob': 'Not a path or glob of manifests',
    'glob-matches-nothing': 'A glob that matches no file',
    'glob-without-rbac': 'A glob that matches files without RBAC objects',
    'other-kinds-left-out': 'Objects of other kinds in manifests',
    'kustomization-not-run': 'A kustomization beside manifests',
    'rule-too-large': 'Rules with too many combinations',
    'manifest-kind': 'A manifest that is not an RBAC object',
    'duplicate-object': 'The same object declared twice for one cluster',
    'group-without-principal': 'A binding for a group that no declared principal has',
    // RBAC objects
    'manifest-api-version': 'An apiVersion other than that of RBAC',
    'metadata-not-managed': 'A metadata key that cannot be declared',
    'invalid-object-name': 'Not a valid name of an RBAC object',
    'namespace-not-allowed': 'A namespace on an object that has none',
    'invalid-label': 'A label that Kubernetes refuses',
    'invalid-annotation': 'An annotation that Kubernetes refuses',
    'urls-in-role': 'A Role that grants URLs',
    'rule-matches-nothing': 'A rule that no request can match',
    'rule-names-of-many': 'Verbs for many objects with resourceNames',
    'rule-mixes-urls': 'A rule for resources and URLs at once',
    'aggregated-rules': 'Rules of an aggregated ClusterRole',
    'invalid-role-ref': 'A roleRef that Kubernetes refuses',
    'invalid-subject': 'A subject that Kubernetes refuses',
    'template-subject': 'A template in the subject of a binding',
    'invalid-selector': 'A label selector that Kubernetes refuses',
};
/**
 * Every code that a person can meet, with its title. A code never changes its meaning and is never used again for
 * another. `problemPath` in src/pages.ts says where each is explained.
 */
const CATALOG = {
    ...ACCESS_FILE,
    // aws-auth
    'aws-auth-broken-key': 'A key of aws-auth that cannot be read',
    'aws-auth-dead-row': 'A row of aws-auth that gives nobody access',
    'aws-auth-row-dropped': 'A row of aws-auth that the authenticator drops',
    'aws-auth-key-not-read': 'A key that the authenticator does not read, and is nearly one that it reads',
    'aws-auth-row-swallowed': 'A row that is indented into the groups of another row',
    'aws-auth-groups-not-read': 'Groups that the authenticator does not read',
    'aws-auth-username-not-read': 'A username that the authenticator does not read',
    'row-without-username': 'A row without a username',
    'row-with-placeholder': 'A row with a placeholder instead of a name',
    'aws-auth-second-document': 'Text after the first YAML document',
    'aws-auth-not-an-account': 'An item of mapAccounts that is not an account id',
    'aws-auth-shared-anchor': 'A row that other rows refer to',
    'aws-auth-not-editable': 'A list that cannot be edited safely',
    repair: 'A key of aws-auth that is rebuilt',
    'repair-left-out': 'Text that a repair leaves out',
    'restore-no-backup': 'There is no backup to restore',
    'restore-broken-backup': 'A backup that cannot be read',
    'restore-entry-stays': 'An access entry that a restore leaves as it is',
    'restore-admin-stays': 'An undeclared admin stays after a restore',
    'restore-file-differs': 'The file differs from what was restored',
    'restore-refused': 'Restore needs a run by hand',
    'clusters-refused': 'Only some clusters, where all of the file count',
    'drift-refused': 'Drift needs a schedule or a run by hand on the default branch',
    'explain-refused': 'Explain needs a run by hand or a schedule',
    'list-refused': 'List needs a run by hand or a schedule',
    'group-bound-to-nothing': 'A group that no binding names',
    'group-without-row': 'A binding for a group that no row has',
    'aws-auth-too-large': 'More data than a ConfigMap may have',
    // files
    'file-unreadable': 'A file cannot be read',
    'file-not-used': 'An answer without what the file declares',
    'cluster-unknown': 'The file has no such cluster',
    'principal-unknown': 'Not a principal that can be explained',
    'import-file-exists': 'A file that import would write exists',
    'import-nothing': 'Nothing can be imported',
    'import-not-proved': 'The imported file would change the cluster',
    // plan and guards
    'system-masters': 'A row would gain system:masters',
    'node-row': 'A node row would be changed or removed',
    'empty-file': 'The file declares nothing for a cluster',
    'node-roles-unknown': 'A row that may be of a node would be removed',
    'node-role-without-row': 'A node role without a row or an access entry',
    'node-row-differs': 'A node row that differs from what its nodes need',
    'people-with-node-groups': 'A row of people with a username or group of nodes',
    'aws-auth-missing': 'The cluster has no aws-auth, or one without roles',
    'authentication-mode-api': 'The cluster does not read aws-auth',
    'row-without-effect': 'A row that an access entry overrides',
    'mapping-not-said': 'Neither the file nor the cluster says how a principal is to get access',
    'mapping-against-mode': 'A mapping that the authentication mode does not allow',
    'entry-of-aws': 'An access entry that nodes or AWS use',
    'entry-of-another-set': 'An access entry of another set',
    'entry-of-another-tool': 'An access entry that another tool made',
    'entries-unknown': 'Access entries that could not be read',
    'entry-without-principal': 'An access entry for a principal that IAM does not have',
    'entry-cannot-take-over': 'An access entry that cannot take over from a row without a gap',
    'principal-deleted': 'An access entry or a row of a principal that was deleted',
    'discovery-incomplete': 'Something about the cluster could not be read',
    'set-of-another-file': 'The set belongs to another file',
    'set-file-unknown': 'It is not known which file the set belongs to',
    'own-access-lost': 'The applying identity would lose its own access',
    'own-access-unknown': 'The identity of this run is not known',
    'own-access-elsewhere': 'The applying identity keeps its access in another way',
    'may-not-grant': 'The applying identity may not grant what the plan grants',
    'too-few-admins': 'Too few cluster admins would be left',
    'required-admin-missing': 'A required admin would not be admin',
    'too-many-removals': 'Many rows would be removed, or many principals would lose all access',
    'never-touch': 'An object that belongs to Kubernetes or EKS',
    'object-of-another-tool': 'An object that another tool has or made',
    'aws-auth-of-another-tool': 'An aws-auth that another tool writes as a whole',
    'object-of-another-set': 'An object that another access file manages',
    'removed-without-effect': 'An entry under removed that has no effect',
    'no-longer-declared': 'Much is removed that the file no longer declares',
    'tidy-left': 'A row that cannot be removed safely',
    'role-not-found': 'A binding refers to a role that does not exist',
    'role-in-use': 'A role that would be removed is still used by a binding',
    danger: 'A dangerous permission',
    'danger-exception-unused': 'An exception for a danger that nobody has',
    drift: 'A cluster is not as its file says, or has something new',
    'ledger-unreadable': 'The ledger cannot be read',
    'ledger-full': 'The ledger has no room for all that it keeps',
    'plan-unreviewed': 'A plan that nobody reviewed',
    'gain-unreviewed': 'A gain that no review showed',
    'digest-not-confirmed': 'The confirmed digest is of another plan',
    'review-unavailable': 'The review cannot be read',
    'no-pull-request': 'A commit without a pull request',
    'review-missing': 'A pull request without a plan',
    'review-tampered': 'A plan that somebody changed after it was shown',
    'review-not-signed': 'A plan that GitHub did not sign',
    'review-applies-nothing': 'A plan whose comment said that merging applies nothing',
    'policy-not-compared': 'Settings could not be compared with the file before',
    'review-outdated': 'A plan of another commit than the one that was merged',
    'review-late': 'A plan that appeared after the merge',
    'approval-missing': 'A plan that nobody approved',
    'gate-digest-empty': 'The confirmed digest is empty',
    'approval-not-demanded': 'A branch that allows merges without an approval',
    'gate-not-released': 'A digest that nobody independent confirmed',
    'gate-required': 'A merge where a gate is required',
    'history-diverged': 'The commit applied last is not part of the history',
    superseded: 'A newer commit was already applied',
    'plan-changed': 'The cluster changed since the plan was shown',
    'verify-failed': 'The cluster does not match the file after the apply',
    'write-failed': 'A write failed',
    'too-many-conflicts': 'Somebody else keeps changing the same objects',
    'run-cancelled': 'The run was cancelled',
    'answers-lost': 'Answers to writes were lost',
    'locked-out': 'An apply locked its own identity out',
    'nodes-not-ready': 'Nodes stopped being Ready after aws-auth was written',
    'nodes-not-watched': 'Nodes could not be watched',
    // clusters, apply and GitHub
    'cluster-unauthorized': 'The cluster or AWS does not accept the credentials',
    'cluster-forbidden': 'An identity lacks a permission',
    'cluster-object-not-found': 'An object to be changed does not exist',
    'cluster-object-exists': 'An object to be created exists already',
    'cluster-object-changed': 'An object changed since it was read',
    'cluster-object-invalid': 'The API server rejects an object',
    'cluster-throttled': 'Too many requests',
    'cluster-unreachable': 'The cluster cannot be reached',
    'cluster-timeout': 'The cluster was not read in time',
    'cluster-proxy-unauthorized': 'A proxy does not accept its user and password',
    'cluster-unavailable': 'The cluster cannot answer now',
    'cluster-wrong-account': 'The cluster is in another AWS account',
    'cluster-misconfigured': 'The connection to a cluster is misconfigured',
    'door-outside-workspace': 'A path to a cluster is outside the workspace',
    'kubeconfig-not-allowed': 'A kubeconfig that pull requests can change does too much',
    'server-not-checked': 'The identity of the API server is not verified',
    'cluster-unexpected': 'An unexpected answer',
    'event-refused': 'The event that started the run is refused',
    'event-unreadable': 'The event that started the run cannot be read',
    'apply-refused': 'Only a push to the default branch applies',
    'input-invalid': 'An input of the action is not valid',
};


/***/ }),

/***/ 54196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** What a thrown value says, with what caused it. Anything can be thrown, and all of it must be seen. */
function messageOf(thrown) {
    if (!(thrown instanceof Error))
        return `Something that is not an Error was thrown: ${String(thrown)}`;
    const text = thrown.message === '' ? thrown.name : thrown.message;
    return thrown.cause === undefined ? text : `${text} (${messageOf(thrown.cause)})`;
}


/***/ }),

/***/ 56405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YC: () => (/* binding */ editDistance),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The candidate that a person most likely meant by `word`: the one with the fewest edits, without case, where
 * the edits are fewer than half of the word. `undefined` when none is near, and where there are so many candidates that
 * something always is.
 */
function nearest(word, candidates) {
    if (candidates.length > MOST)
        return undefined;
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance * 2 <= Math.max(word.length, candidate.length) - 1 &&
            distance < (best?.distance ?? Infinity))
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** ` Did you mean "plan"?`; nothing where nothing is near. */
function didYouMean(near) {
    return near === undefined ? '' : ` Did you mean "${near}"?`;
}
/** A list of thousands of names is compared with thousands of others. */
const MOST = 500;
/** Of names of people and objects; Kubernetes' own end at 253. */
const LONGEST = 256;
/** Characters inserted, deleted, replaced, or two neighbours swapped ("optimal string alignment"). */
function editDistance(a, b) {
    // A word of thousands of characters is near to nothing; the table would only cost time.
    if (a.length > LONGEST || b.length > LONGEST)
        return Infinity;
    // Not to be told as near, whatever the edits are.
    if (Math.abs(a.length - b.length) * 2 > Math.max(a.length, b.length) - 1)
        return Infinity;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min((last[column - 1] ?? 0) + (same ? 0 : 1), (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity));
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 79695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ REPORT),
/* harmony export */   y: () => (/* binding */ stackLines)
/* harmony export */ });
/** What to do about an error that is no known problem. */
const REPORT = 'This is not a known problem: report it with these lines.';
/** Frames of a short stack. */
const FEW = 5;
/**
 * Where a thrown value came from, with what caused it: a line for each error and one for each frame, outermost error
 * first. `short` leaves out what Node and packages did, and all but the first frames. No property of an error is shown:
 * those of an HTTP error hold headers.
 */
function stackLines(thrown, extent) {
    if (!(thrown instanceof Error))
        return [`Something that is not an Error was thrown: ${String(thrown)}`];
    const frames = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
    const shown = extent === 'whole' ? frames : frames.filter((frame) => !isForeign(frame)).slice(0, FEW);
    const head = `${thrown.name}: ${thrown.message}`.split('\n');
    const cause = thrown.cause === undefined ? [] : ['caused by', ...stackLines(thrown.cause, extent)];
    return [...head, ...shown.map((frame) => `    ${withoutFolder(frame.trim())}`), ...cause];
}
function isForeign(frame) {
    return /\(?node:|node_modules/.test(frame);
}
/** The files lie beside each other; the folder is the machine's and says nothing. */
function withoutFolder(frame) {
    return frame.replace(/(?:file:\/\/)?\/[^\s()]*\/(?=(?:dist|src|lib)\/)/, '');
}


/***/ }),

/***/ 71883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MD: () => (/* binding */ groupMiss),
  rF: () => (/* binding */ resourceMiss),
  Y8: () => (/* binding */ urlMiss),
  _E: () => (/* binding */ verbMiss)
});

// EXTERNAL MODULE: ./lib/problem/nearest.js
var nearest = __webpack_require__(56405);
;// CONCATENATED MODULE: ./lib/rbac/catalog/near-word.js

/**
 * The word of the catalogue that another one is written for: but for case, blanks, hyphens and the plural the same, or
 * one or two letters away. Words of two letters are near to nothing, and one of three only to one that begins with the same letter.
 */
function nearWord(word, known) {
    const same = known.find((one) => folded(one) === folded(word));
    if (same !== undefined)
        return same;
    const near = (0,nearest/* nearest */.pA)(word, known);
    if (near === undefined)
        return undefined;
    const short = Math.min(word.length, near.length);
    if (short < 3 || (short === 3 && word[0]?.toLowerCase() !== near[0]))
        return undefined;
    return isClose(word.toLowerCase(), near) ? near : undefined;
}
/** `Policies` and `policy`, `port-forward` and `portforward`, ` pods ` and `pod` are one. */
function folded(word) {
    const letters = word.toLowerCase().replaceAll(/[\s_-]/g, '');
    if (letters.endsWith('ies'))
        return `${letters.slice(0, -3)}y`;
    return /(?:ss|x|sh|ch)es$/.test(letters) ? letters.slice(0, -2) : letters.replace(/s$/, '');
}
/** One letter of a short word, two of a longer one, two neighbours swapped. */
function isClose(word, near) {
    const short = Math.min(word.length, near.length);
    let head = 0;
    while (head < short && word[head] === near[head])
        head++;
    let tail = 0;
    while (tail < short - head && word.at(-1 - tail) === near.at(-1 - tail))
        tail++;
    const [one, other] = [word, near].map((text) => text.slice(head, text.length - tail));
    if (one?.length === 2 && [...one].reverse().join('') === other)
        return true;
    return Math.max(word.length, near.length) - head - tail <= (short < 6 ? 1 : 2);
}

// EXTERNAL MODULE: ./lib/rbac/catalog/resources.js
var resources = __webpack_require__(9753);
// EXTERNAL MODULE: ./lib/rbac/catalog/verbs.js
var verbs = __webpack_require__(57366);
;// CONCATENATED MODULE: ./lib/rbac/catalog/near-miss.js



/**
 * Requests have verbs in lower case, and RBAC compares them as they are. A verb that is near to none may be one that some
 * server asks about.
 *
 * Source: `RequestInfo.Verb` in apiserver/pkg/endpoints/request/requestinfo.go, `VerbMatches` in
 * kubernetes/pkg/apis/rbac/v1/evaluation_helpers.go
 */
function verbMiss(verb, of) {
    const known = of === 'resources' ? verbs/* RESOURCE_VERBS */.w9 : verbs/* URL_VERBS */.tX;
    if (verb === '*' || known.includes(verb))
        return undefined;
    const words = verb.trim().toLowerCase();
    const instead = (of === 'resources' ? verbs/* FOR_RESOURCES */.wK : verbs/* FOR_URLS */.LK)[words];
    if (instead !== undefined)
        return { what: 'verb', meant: instead };
    return missOf('verb', verb, (one) => (one === '*' ? one : nearWord(one, known)));
}
/**
 * The group of a custom resource is a domain, so that a name without a dot is Kubernetes' own or nobody's; and no group
 * has a slash in it, where a manifest has its version.
 *
 * Source: `ValidateCustomResourceDefinitionSpec` in apiextensions-apiserver/pkg/apis/apiextensions/validation
 */
function groupMiss(group) {
    if (group === '*' || GROUPS.includes(group))
        return undefined;
    const versioned = /^(.*?)\/?\bv[0-9]+(?:(?:alpha|beta)[0-9]+)?$/.exec(group);
    const name = versioned === null ? group : (versioned[1] ?? '');
    if (versioned !== null && (name === '' || group.includes('/')))
        return { what: 'API group', meant: [name === 'core' ? '' : (ownGroup(name) ?? name)] };
    const own = ownGroup(name);
    return own === undefined ? undefined : { what: 'API group', meant: [own] };
}
function ownGroup(written) {
    if (GROUPS.includes(written))
        return written;
    const name = written.trim().toLowerCase();
    if (name === 'core')
        return '';
    const whole = NAMED.find((group) => group.startsWith(`${name}.`) && name !== '');
    if (whole !== undefined)
        return whole;
    if (!name.includes('.'))
        return nearWord(name, NAMED) ?? NAMED.find((group) => nearWord(name, [group.split('.')[0] ?? '']));
    return isOfKubernetes(name) || GROUPS.includes(name) ? nearWord(name, NAMED) : undefined;
}
/** Whoever has a domain of its own may have any name in it; `x-k8s.io` is such a domain. */
function isOfKubernetes(group) {
    const domain = group.split('.').slice(-2).join('.');
    return domain === 'k8s.io' || (!domain.includes('-') && nearWord(domain, ['k8s.io']) !== undefined);
}
/** Kubernetes' own groups, and those of metrics, which are aggregated. */
const GROUPS = [
    ...new Set(resources/* KNOWN_RESOURCES */.i.map(({ group }) => group)),
    // Groups whose resources are not in the catalogue, or that older versions have.
    ...['extensions', 'metrics.k8s.io', 'custom.metrics.k8s.io', 'external.metrics.k8s.io'],
    ...['internal.apiserver.k8s.io', 'storagemigration.k8s.io', 'snapshot.storage.k8s.io'],
];
const NAMED = GROUPS.filter((group) => group !== '');
/**
 * A resource with its subresource, in one API group. Of a group whose resources are not known nothing is said but what
 * is so of all: there are no patterns but `*`, and names have neither capitals nor dots.
 *
 * Source: `ResourceMatches` in kubernetes/pkg/apis/rbac/v1/evaluation_helpers.go
 */
function resourceMiss(written, group) {
    const slash = written.indexOf('/');
    const [name, subresource] = slash < 0 ? [written, undefined] : [written.slice(0, slash), written.slice(slash + 1)];
    if (name === '*')
        return undefined;
    const own = resources/* KNOWN_RESOURCES */.i.filter((known) => known.group === group);
    const known = own.find(({ resource }) => resource === name);
    if (known !== undefined)
        return subresource === undefined ? undefined : subresourceMiss(known, subresource);
    if (own.length === 0 && group !== '*')
        return undefined;
    const after = subresource === undefined ? '' : `/${subresource}`;
    const dotted = dottedMiss(written, group);
    if (dotted !== undefined)
        return dotted;
    if (group === '*') {
        const meant = resources/* KNOWN_RESOURCES */.i.find(({ resource }) => resource === name);
        if (meant !== undefined)
            return subresource === undefined ? undefined : subresourceMiss(meant, subresource);
        const near = name === name.toLowerCase() ? undefined : resourceNamed(name, resources/* KNOWN_RESOURCES */.i);
        return near && { what: 'resource', meant: [near.resource + after] };
    }
    const here = resourceNamed(name, own);
    if (here !== undefined)
        return { what: 'resource', meant: [here.resource + after] };
    if (!LOOKED_FOR_ELSEWHERE.has(group))
        return undefined;
    const there = resources/* KNOWN_RESOURCES */.i.find(({ resource }) => resource === name);
    if (there !== undefined)
        return { what: 'resource', meant: [written], inGroup: there.group };
    return missOf('resource', written, (one) => resourceNamed(one, own)?.resource);
}
/** `deployments.apps`, as kubectl takes it. */
function dottedMiss(written, group) {
    const [, name = '', of = ''] = /^([^./]+)\.([^/]+)$/.exec(written) ?? [];
    const meant = resources/* KNOWN_RESOURCES */.i.find((known) => known.group === of && resourceNamed(name, [known]));
    if (meant === undefined)
        return undefined;
    return {
        what: 'resource',
        meant: [meant.resource],
        ...(meant.group === group ? {} : { inGroup: meant.group }),
    };
}
/**
 * `pods/*` is no pattern: all subresources of a resource have to be named. Nothing is served as `finalizers`, and
 * admission asks about it of any resource: whoever makes an object that blocks the deletion of its owner must be allowed
 * to update `OWNER/finalizers`.
 *
 * Source: OwnerReferencesPermissionEnforcement in kubernetes/plugin/pkg/admission/gc/gc_admission.go
 */
function subresourceMiss({ resource, subresources }, written) {
    if (subresources.includes(written) || written === 'finalizers')
        return undefined;
    if (written === '*' || written === '')
        return { what: 'subresource', meant: subresources.map((one) => `${resource}/${one}`) };
    const near = nearWord(written, subresources);
    return near === undefined ? undefined : { what: 'subresource', meant: [`${resource}/${near}`] };
}
function resourceNamed(name, among) {
    const word = name.trim().toLowerCase();
    const exact = among.find(({ resource, aliases }) => resource === word || aliases.includes(word));
    const near = exact?.resource ??
        nearWord(name, among.map(({ resource }) => resource));
    return exact ?? among.find(({ resource }) => resource === near);
}
/**
 * Groups in whose rules a resource of another group is a mistake. Of those of logins and permissions it need not be: what
 * Kubernetes asks about impersonation has names of its own.
 */
const LOOKED_FOR_ELSEWHERE = new Set([
    ...['', 'apps', 'batch', 'autoscaling', 'networking.k8s.io', 'policy', 'storage.k8s.io'],
    ...['rbac.authorization.k8s.io', 'coordination.k8s.io', 'discovery.k8s.io', 'events.k8s.io'],
]);
/** A path: whole, or with a `*` at its end. */
function urlMiss(url) {
    if (url === '*' || url.startsWith('/'))
        return undefined;
    return /^[\w./*-]+$/.test(url) ? { what: 'URL', meant: [`/${url}`] } : undefined;
}
/** One item that was meant as several, `get,list`, is all of them where all are known. */
function missOf(what, written, near) {
    const words = written.split(/[\s,]+/).filter((word) => word !== '');
    const found = words.flatMap((word) => near(word) ?? []);
    return words.length === 0 || found.length < words.length ? undefined : { what, meant: [...new Set(found)] };
}


/***/ }),

/***/ 9753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ knownResource),
/* harmony export */   i: () => (/* binding */ KNOWN_RESOURCES)
/* harmony export */ });
/** The built-in resource of that name in any spelling of kubectl; of two groups the one that kubectl takes. */
function knownResource(name, group) {
    const wanted = name.toLowerCase();
    return KNOWN_RESOURCES.find((known) => (known.resource === wanted || known.aliases.includes(wanted)) &&
        (group === undefined || known.group === group));
}
const SCALED = ['status', 'scale'];
/** Source: `kubectl api-resources` and the discovery documents of Kubernetes 1.36. */
const KNOWN_RESOURCES = [
    ...namespaced('', {
        pods: ['po,pod', 'attach,binding,ephemeralcontainers,eviction,exec,log,portforward,proxy,resize,status'],
        services: ['svc,service', 'proxy,status'],
        configmaps: ['cm,configmap', ''],
        secrets: ['secret', ''],
        serviceaccounts: ['sa,serviceaccount', 'token'],
        endpoints: ['ep,endpoint', ''],
        events: ['ev,event', ''],
        limitranges: ['limits,limitrange', ''],
        persistentvolumeclaims: ['pvc,persistentvolumeclaim', 'status'],
        podtemplates: ['podtemplate', ''],
        replicationcontrollers: ['rc,replicationcontroller', 'scale,status'],
        resourcequotas: ['quota,resourcequota', 'status'],
        bindings: ['binding', ''],
    }),
    ...clusterWide('', {
        namespaces: ['ns,namespace', 'finalize,status'],
        nodes: ['no,node', 'proxy,status,metrics,stats,log,configz,healthz,pods'],
        persistentvolumes: ['pv,persistentvolume', 'status'],
        componentstatuses: ['cs,componentstatus', ''],
        users: ['user', ''],
        groups: ['group', ''],
    }),
    ...namespaced('apps', {
        deployments: ['deploy,deployment', SCALED.join()],
        daemonsets: ['ds,daemonset', 'status'],
        statefulsets: ['sts,statefulset', SCALED.join()],
        replicasets: ['rs,replicaset', SCALED.join()],
        controllerrevisions: ['controllerrevision', ''],
    }),
    ...namespaced('batch', { jobs: ['job', 'status'], cronjobs: ['cj,cronjob', 'status'] }),
    ...namespaced('autoscaling', { horizontalpodautoscalers: ['hpa,horizontalpodautoscaler', 'status'] }),
    ...namespaced('networking.k8s.io', {
        ingresses: ['ing,ingress', 'status'],
        networkpolicies: ['netpol,networkpolicy', ''],
    }),
    ...clusterWide('networking.k8s.io', {
        ingressclasses: ['ingressclass', ''],
        ipaddresses: ['ip,ipaddress', ''],
        servicecidrs: ['servicecidr', 'status'],
    }),
    ...namespaced('policy', { poddisruptionbudgets: ['pdb,poddisruptionbudget', 'status'] }),
    ...namespaced('rbac.authorization.k8s.io', { roles: ['role', ''], rolebindings: ['rolebinding', ''] }),
    ...clusterWide('rbac.authorization.k8s.io', {
        clusterroles: ['clusterrole', ''],
        clusterrolebindings: ['clusterrolebinding', ''],
    }),
    ...namespaced('coordination.k8s.io', { leases: ['lease', ''], leasecandidates: ['leasecandidate', ''] }),
    ...namespaced('discovery.k8s.io', { endpointslices: ['endpointslice', ''] }),
    ...namespaced('events.k8s.io', { events: ['event', ''] }),
    ...namespaced('storage.k8s.io', { csistoragecapacities: ['csistoragecapacity', ''] }),
    ...clusterWide('storage.k8s.io', {
        storageclasses: ['sc,storageclass', ''],
        csidrivers: ['csidriver', ''],
        csinodes: ['csinode', ''],
        volumeattachments: ['volumeattachment', 'status'],
        volumeattributesclasses: ['vac,volumeattributesclass', ''],
    }),
    ...clusterWide('apiextensions.k8s.io', {
        customresourcedefinitions: ['crd,crds,customresourcedefinition', 'status'],
    }),
    ...clusterWide('apiregistration.k8s.io', { apiservices: ['apiservice', 'status'] }),
    ...clusterWide('admissionregistration.k8s.io', {
        mutatingwebhookconfigurations: ['mutatingwebhookconfiguration', ''],
        validatingwebhookconfigurations: ['validatingwebhookconfiguration', ''],
        validatingadmissionpolicies: ['validatingadmissionpolicy', 'status'],
        validatingadmissionpolicybindings: ['validatingadmissionpolicybinding', ''],
        mutatingadmissionpolicies: ['mutatingadmissionpolicy', 'status'],
        mutatingadmissionpolicybindings: ['mutatingadmissionpolicybinding', ''],
    }),
    ...clusterWide('certificates.k8s.io', {
        certificatesigningrequests: ['csr,certificatesigningrequest', 'approval,status'],
        signers: ['signer', ''],
        clustertrustbundles: ['clustertrustbundle', ''],
    }),
    ...namespaced('certificates.k8s.io', { podcertificaterequests: ['podcertificaterequest', 'status'] }),
    ...namespaced('resource.k8s.io', {
        resourceclaims: ['resourceclaim', 'status,binding,driver'],
        resourceclaimtemplates: ['resourceclaimtemplate', ''],
    }),
    ...clusterWide('resource.k8s.io', {
        deviceclasses: ['deviceclass', ''],
        resourceslices: ['resourceslice', ''],
        devicetaintrules: ['devicetaintrule', 'status'],
    }),
    ...clusterWide('scheduling.k8s.io', { priorityclasses: ['pc,priorityclass', ''] }),
    ...clusterWide('node.k8s.io', { runtimeclasses: ['runtimeclass', ''] }),
    ...clusterWide('flowcontrol.apiserver.k8s.io', {
        flowschemas: ['flowschema', 'status'],
        prioritylevelconfigurations: ['prioritylevelconfiguration', 'status'],
    }),
    ...namespaced('authorization.k8s.io', { localsubjectaccessreviews: ['localsubjectaccessreview', ''] }),
    ...clusterWide('authorization.k8s.io', {
        selfsubjectaccessreviews: ['selfsubjectaccessreview', ''],
        selfsubjectrulesreviews: ['selfsubjectrulesreview', ''],
        subjectaccessreviews: ['subjectaccessreview', ''],
    }),
    ...clusterWide('authentication.k8s.io', {
        tokenreviews: ['tokenreview', ''],
        selfsubjectreviews: ['selfsubjectreview', ''],
    }),
];
function namespaced(group, table) {
    return resources(group, true, table);
}
function clusterWide(group, table) {
    return resources(group, false, table);
}
function resources(group, isNamespaced, table) {
    return Object.entries(table).map(([resource, [aliases, subresources]]) => ({
        resource,
        group,
        namespaced: isNamespaced,
        aliases: aliases.split(','),
        subresources: subresources === '' ? [] : subresources.split(','),
    }));
}


/***/ }),

/***/ 57366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ FOR_URLS),
/* harmony export */   tX: () => (/* binding */ URL_VERBS),
/* harmony export */   w9: () => (/* binding */ RESOURCE_VERBS),
/* harmony export */   wK: () => (/* binding */ FOR_RESOURCES)
/* harmony export */ });
/**
 * The verbs of requests for objects, and those that Kubernetes asks RBAC about beside them.
 *
 * Source: https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb
 */
const RESOURCE_VERBS = [
    ...['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'],
    ...['impersonate', 'bind', 'escalate', 'approve', 'sign', 'use', 'attest'],
];
/** The verbs of requests for URLs: methods of HTTP in lower case. */
const URL_VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];
/** Words of people and of HTTP for what Kubernetes calls otherwise. */
const FOR_RESOURCES = {
    post: ['create'],
    put: ['update'],
    head: ['get'],
    read: ['get', 'list', 'watch'],
    view: ['get', 'list', 'watch'],
    describe: ['get', 'list'],
    add: ['create'],
    write: ['create', 'update', 'patch', 'delete'],
    edit: ['update', 'patch'],
    modify: ['update', 'patch'],
    apply: ['get', 'create', 'patch'],
    remove: ['delete'],
    destroy: ['delete'],
    all: ['*'],
    any: ['*'],
};
const FOR_URLS = {
    list: ['get'],
    watch: ['get'],
    read: ['get'],
    create: ['post'],
    update: ['put'],
    write: ['post', 'put'],
    remove: ['delete'],
    all: ['*'],
    any: ['*'],
};


/***/ }),

/***/ 55331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ hasClusterScoped),
/* harmony export */   Z: () => (/* binding */ isClusterScoped)
/* harmony export */ });
/**
 * Whether every request that the atom permits is outside of all namespaces, so that it means nothing in the rules of
 * a binding in a namespace. Only Kubernetes' own resources are known; of all others the answer is no.
 *
 * A request for one Namespace by its name is in that namespace. Verbs beyond the usual ones are asked about in
 * namespaces too: `bind` on a ClusterRole, for a RoleBinding to it.
 *
 * Source: `kubectl api-resources --namespaced=false` of Kubernetes 1.36; for `impersonate` and for signers
 * apiserver/pkg/endpoints/filters/impersonation and pkg/certauthorization
 */
function isClusterScoped({ verb, group, resource }) {
    const kind = resource.split('/', 1)[0] ?? '';
    const special = OF_ONE_VERB.find((one) => one.verbs.includes(verb) && one.group === group && one.kinds.includes(kind));
    return (special !== undefined || (USUAL_VERBS.has(verb) && CLUSTER_SCOPED.get(group)?.includes(kind) === true));
}
/** Whether the cluster-scoped resources of the API group are known: all others of it are in namespaces. */
function hasClusterScoped(group) {
    return CLUSTER_SCOPED.has(group);
}
const USUAL_VERBS = new Set([
    'get',
    'list',
    'watch',
    'create',
    'update',
    'patch',
    'delete',
    'deletecollection',
]);
const CLUSTER_SCOPED = new Map([
    ['', ['componentstatuses', 'nodes', 'persistentvolumes']],
    [
        'admissionregistration.k8s.io',
        [
            'mutatingadmissionpolicies',
            'mutatingadmissionpolicybindings',
            'mutatingwebhookconfigurations',
            'validatingadmissionpolicies',
            'validatingadmissionpolicybindings',
            'validatingwebhookconfigurations',
        ],
    ],
    ['apiextensions.k8s.io', ['customresourcedefinitions']],
    ['apiregistration.k8s.io', ['apiservices']],
    ['authentication.k8s.io', ['selfsubjectreviews', 'tokenreviews']],
    ['authorization.k8s.io', ['selfsubjectaccessreviews', 'selfsubjectrulesreviews', 'subjectaccessreviews']],
    ['certificates.k8s.io', ['certificatesigningrequests', 'clustertrustbundles']],
    ['flowcontrol.apiserver.k8s.io', ['flowschemas', 'prioritylevelconfigurations']],
    ['metrics.k8s.io', ['nodes']],
    ['networking.k8s.io', ['ingressclasses', 'ipaddresses', 'servicecidrs']],
    ['node.k8s.io', ['runtimeclasses']],
    ['rbac.authorization.k8s.io', ['clusterrolebindings', 'clusterroles']],
    ['resource.k8s.io', ['deviceclasses', 'resourceslices']],
    ['scheduling.k8s.io', ['priorityclasses']],
    [
        'storage.k8s.io',
        ['csidrivers', 'csinodes', 'storageclasses', 'volumeattachments', 'volumeattributesclasses'],
    ],
]);
const OF_ONE_VERB = [
    { verbs: ['list', 'create', 'deletecollection'], group: '', kinds: ['namespaces'] },
    { verbs: ['impersonate'], group: '', kinds: ['users', 'groups'] },
    { verbs: ['impersonate'], group: 'authentication.k8s.io', kinds: ['uids', 'userextras'] },
    { verbs: ['approve', 'sign'], group: 'certificates.k8s.io', kinds: ['signers'] },
];


/***/ }),

/***/ 5043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ requestLine),
/* harmony export */   v: () => (/* binding */ requestTotals)
/* harmony export */ });
/* harmony import */ var _words_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27335);

/** `prod: EKS GET /clusters/prod: 200 in 132 ms, attempt 1, through the proxy proxy.example.com:3128` */
function requestLine(request) {
    const { method, path, detail, outcome, milliseconds, attempt, route } = request;
    const what = [method, path, ...(detail === undefined ? [] : [detail])].join(' ');
    const came = 'status' in outcome ? String(outcome.status) : `no answer (${outcome.failed})`;
    const by = route.kind === 'proxy' ? `, through the proxy ${route.proxy}` : '';
    return (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(`${addressee(request)} ${what}: ${came} in ${Math.round(milliseconds)} ms, attempt ${attempt}${by}`);
}
/** One line for each service that was asked: `prod: EKS 12 requests, 1 repeated, 1 failed, 840 ms`. */
function requestTotals(requests) {
    return [...Map.groupBy(requests, addressee)].map(([name, all]) => {
        const repeated = all.filter(({ attempt }) => attempt > 1).length;
        const failed = all.filter(isFailed).length;
        const milliseconds = all.reduce((sum, one) => sum + one.milliseconds, 0);
        const count = all.length === 1 ? '1 request' : `${all.length} requests`;
        return (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(`${name} ${count}, ${repeated} repeated, ${failed} failed, ${Math.round(milliseconds)} ms`);
    });
}
/** What is not there is an answer: aws-auth and the ledger are asked for by name. */
function isFailed({ outcome }) {
    return 'failed' in outcome || (outcome.status >= 400 && outcome.status !== 404);
}
function addressee({ service, cluster }) {
    return cluster === undefined ? `${service}:` : `${cluster}: ${service}`;
}


/***/ }),

/***/ 27335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ plainMarkdown),
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   U4: () => (/* binding */ encodeMermaid),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tW: () => (/* binding */ mermaidBlock),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   xr: () => (/* binding */ annotationText),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/**
 * The one place where text from outside (ARNs, names, messages of servers) is made safe to show. Everything that
 * `src/render/` puts out is either written in this folder or has passed through one of these functions.
 */
/** Longest text that `inlineCode` shows whole, in code points. */
const CODE_LENGTH = 240;
/** Longest text that the other functions show whole, in code points. */
const PLAIN_LENGTH = 1_000;
/**
 * Text as one Markdown code span: on one line, never HTML, a link or a mention. Characters that cannot be seen are
 * shown as `\u202e`; a text of more than 240 characters is cut in the middle and its length is said.
 *
 * A `|` stays as it is: `tableRow` escapes it where a table needs that.
 */
function inlineCode(text) {
    if (text === '')
        return '(empty)';
    const shown = visibleInCode(cut(text, CODE_LENGTH)).replace(/^ | (?= )| $/g, '\\u0020');
    const fence = '`'.repeat(longestRun(shown, /`+/g) + 1);
    // GitHub reads $`…`$ as mathematics, and CommonMark a leading backtick as part of the fence.
    const pad = /^[`$]|[`$]$/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/**
 * Text outside code, for one line of Markdown: nothing in it has a meaning. Words that GitHub would turn into
 * something else (`@team`, addresses, `#1`, commit ids, `:emoji:`, mathematics) and text between backticks are
 * shown as code.
 */
function plainMarkdown(text) {
    const spans = cut(text, PLAIN_LENGTH)
        .trim()
        .split(/(`[^`\n]+`)/);
    const parts = spans.flatMap((span, index) => index % 2 === 1 ? [inlineCode(span.slice(1, -1))] : span.split(/( +)/).flatMap(plainWord));
    const line = parts.filter((part) => part !== '').reduce(joinSpans, '');
    return line.replace(/^(\d*)([-+=.)])/, '$1\\$2');
}
/** Text as code inside of an element of HTML: nothing in it is HTML, a mention or a link. */
function htmlCode(text) {
    if (text === '')
        return '(empty)';
    const shown = visibleInCode(cut(text, CODE_LENGTH));
    return `<code>${shown.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}
/** Lines of text as a fenced code block that nothing in them can close. */
function fencedBlock(language, lines) {
    const shown = lines.map(visibleInCode).join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(shown, /`+/g) + 1));
    return `${fence}${language}\n${shown}\n${fence}`;
}
/** A Markdown link. `label` is Markdown; an address that is not `http(s)` leaves the label alone. */
function link(label, url) {
    if (!/^https?:\/\/[!-~]+$/.test(url))
        return label;
    const target = url.replace(/[()<>\\|`"*_]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
    return `[${label}](${target})`;
}
/** A row of a Markdown table; the cells are Markdown. */
function tableRow(cells) {
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
/**
 * Text inside a quoted label of a Mermaid diagram: letters and digits, all else as an entity of Mermaid's own, so that
 * nothing in it is syntax, Markdown, HTML, an icon or mathematics. A text of more than 48 characters is cut in the
 * middle.
 *
 * Source: `encodeEntities` and `decodeEntities` in packages/mermaid/src/utils.ts
 */
function encodeMermaid(text) {
    if (text === '')
        return '(empty)';
    // Mermaid puts marks of its own in the place of entities for a while: `ﬂ°…¶ß`.
    const characters = Array.from(visible(text).replace(/\ufb02(?=\u00b0)|\u00b6(?=\u00df)/g, escapeCharacter));
    const over = characters.length - MERMAID_LENGTH;
    const tail = Math.floor(MERMAID_LENGTH / 3);
    const shown = over > 0 ? [...characters.slice(0, MERMAID_LENGTH - tail), '…', ...characters.slice(-tail)] : characters;
    return shown.map(mermaidCharacter).join('');
}
const MERMAID_LENGTH = 48;
function mermaidCharacter(character, index, all) {
    if (/[A-Za-z0-9]/.test(character))
        return character;
    // One between two others is only a space.
    const between = index > 0 && index < all.length - 1 && all[index - 1] !== ' ';
    return character === ' ' && between ? character : `#${character.codePointAt(0) ?? 0};`;
}
/** Lines of this program's own and labels made by `encodeMermaid`, as a diagram that GitHub draws. */
function mermaidBlock(lines) {
    return ['```mermaid', ...lines, '```'].join('\n');
}
/**
 * Text for one line of a terminal or of a job's log: escape sequences and line breaks are shown, and nothing in it
 * is a workflow command, wherever in the line it is put, and wherever the line is broken.
 *
 * Source: `ActionCommand.cs` of actions/runner: `::` counts after leading white space, `##[` anywhere.
 */
function terminal(text) {
    return visible(cut(text, PLAIN_LENGTH))
        .replace(/#(?=#\[)/g, '\\u0023')
        .replace(/^ *:| :(?=:|$)/g, (found) => `${found.slice(0, -1)}\\u003a`);
}
/** Text for `core.error` and its like, which encode `%` and line breaks themselves. Its lines stay lines. */
function annotationText(text) {
    return text.split('\n').map(terminal).join('\n');
}
/** Characters that have no shape, change the direction of others, or are spaces that are not U+0020. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
/** Every invisible character as `\u0007` or `\u{e0001}`; a `\u` that was there before is told apart. */
function visible(text, backslash = /\\(?=u)/g) {
    if (/^[ -[\]-~]*$/.test(text))
        return text;
    return text.replace(backslash, '\\u005c').replace(INVISIBLE, escapeCharacter);
}
/** Also breaks up `\|`, which a table cannot hold in a code span, and the start of an HTML comment. */
function visibleInCode(text) {
    return visible(text, /\\(?=[u|])/g).replaceAll('<!--', '\\u003c!--');
}
function escapeCharacter(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}
/** Keeps two thirds of what fits from the front and one third from the end. */
function cut(text, length) {
    if (text.length <= length)
        return text;
    const characters = Array.from(text);
    if (characters.length <= length)
        return text;
    const tail = Math.floor(length / 3);
    const head = characters.slice(0, length - tail).join('');
    return `${head} … (${characters.length} characters) … ${characters.slice(-tail).join('')}`;
}
function longestRun(text, runs) {
    return (text.match(runs) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** What GitHub links, replaces or computes in plain text; and names with a `:`, `/` or `.` in them, to be read better. */
const SPECIAL_WORD = /[@#$]|\w[:/.]\w|:\/\/|:[\w+-]+:|www\.|\bgh-\d|(?=[a-f]*\d)[0-9a-f]{7}/i;
function plainWord(word) {
    if (/^ *$/.test(word))
        return [word === '' ? '' : ' '];
    if (!SPECIAL_WORD.test(word))
        return [escapeMarkdown(word)];
    const [, before = '', inner = '', after = ''] = /^(["'(]*)(.*?)(["'),.;:]*)$/s.exec(word) ?? [
        '',
        '',
        word,
        '',
    ];
    return [escapeMarkdown(before), inlineCode(inner), escapeMarkdown(after)];
}
function escapeMarkdown(word) {
    return visible(word)
        .replace(/[\\`*_[\]~!]/g, '\\$&')
        .replace(/[<>&|]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** Two code spans must not touch, or their fences become one. */
function joinSpans(text, part) {
    return text.endsWith('`') && part.startsWith('`') ? `${text} ${part}` : text + part;
}


/***/ })

};
