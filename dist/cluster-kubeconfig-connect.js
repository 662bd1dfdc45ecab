export const id = 2754;
export const ids = [2754];
export const modules = {

/***/ 7571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ AT_ONCE)
/* harmony export */ });
/**
 * Requests to one API server that are under way at the same time: as many connections as are kept open to it. A priority
 * level of API Priority and Fairness puts a flow into six of its queues of 50 each, so that so many wait and are not
 * refused; controllers of Kubernetes use 5 to 20 workers each. More would only wait in the server.
 *
 * Source: https://kubernetes.io/docs/concepts/cluster-administration/flow-control/
 */
const AT_ONCE = 16;


/***/ }),

/***/ 59672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf)
/* harmony export */ });
/** Node's code of an error; the last one tried where a name has several addresses. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return '';
    if ('errors' in error && Array.isArray(error.errors))
        return codeOf(error.errors.at(-1));
    if ('name' in error && error.name === 'TimeoutError')
        return 'ETIMEDOUT';
    // An abort carries its reason, the time-out, as its cause.
    if ('code' in error && typeof error.code === 'string' && error.code !== 'ABORT_ERR')
        return error.code;
    return 'cause' in error ? codeOf(error.cause) : '';
}


/***/ }),

/***/ 78075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ keptRoute),
/* harmony export */   e: () => (/* binding */ keptConnections)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _trace_proxy_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44229);
/* harmony import */ var _at_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7571);




/**
 * Connections to one server, kept open between requests, through the proxy of `HTTPS_PROXY` and `NO_PROXY` as
 * kubectl does it. Like Go, it never takes a proxy to this machine itself.
 */
function keptConnections(url, tls) {
    const common = { keepAlive: true, maxSockets: _at_once_js__WEBPACK_IMPORTED_MODULE_3__/* .AT_ONCE */ .Q, ...(isHere(url) ? {} : { proxyEnv: process.env }) };
    return url.protocol === 'http:' ? new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(common) : new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ ...common, ...tls });
}
/** The way that a request to the URL takes with such an agent. */
function keptRoute(url) {
    if (!isHere(url))
        return (0,_trace_proxy_route_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeRoute */ .U_)(url, process.env);
    const setting = (0,_trace_proxy_route_js__WEBPACK_IMPORTED_MODULE_2__/* .proxySetting */ .zN)(url, process.env);
    return setting === undefined
        ? _trace_proxy_route_js__WEBPACK_IMPORTED_MODULE_2__/* .DIRECT */ .yc
        : { kind: 'passed-over', ...setting, because: 'an address of this machine itself' };
}
function isHere(url) {
    return /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname);
}


/***/ }),

/***/ 85471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ connectionError),
/* harmony export */   FJ: () => (/* binding */ isNeverSent),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   qp: () => (/* binding */ isRefusedBeforeSending)
/* harmony export */ });
/* harmony import */ var _trace_proxy_route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44229);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2932);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59672);
/* harmony import */ var _proxy_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49217);




/** Nothing was sent: the connection was refused, the name not found for now, or a proxy opened no way for now. */
function isRefusedBeforeSending(error) {
    return ['ECONNREFUSED', 'EAI_AGAIN'].includes((0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error)) || (0,_proxy_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpenedLater */ .qL)(error);
}
/** The connection broke or fell silent; another one may not. */
function isTransient(error) {
    return ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNABORTED', 'EHOSTUNREACH', 'ENETUNREACH'].includes((0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error));
}
/** Why there is no answer, in words that do not depend on Node. */
function connectionError(cause, { server, request }) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(cause);
    const unsure = !request.repeatable && !isNeverSent(cause);
    const { cluster, route, url } = server;
    const failure = (0,_proxy_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyFailure */ .xh)(cause, route, url.host) ?? {
        kind: 'unreachable',
        message: [reasonOf(code, server), (0,_trace_proxy_route_js__WEBPACK_IMPORTED_MODULE_0__/* .routeSentence */ .$6)(route)].join(' ').trim(),
        fix: server.advice.unreachable,
    };
    const { kind, message, fix } = failure;
    return new _door_js__WEBPACK_IMPORTED_MODULE_1__/* .ClusterError */ .b({ kind, cluster, operation: request.operation, fix, unsure }, message, { cause });
}
/** There was no connection that the request could have been sent on, now or at all. */
function isNeverSent(error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error);
    return isRefusedBeforeSending(error) || code === 'ENOTFOUND' || isCertificate(code) || (0,_proxy_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnopened */ .nk)(error);
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


/***/ }),

/***/ 20108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectContext: () => (/* binding */ connectContext)
});

// EXTERNAL MODULE: ./lib/trace/proxy-route.js
var proxy_route = __webpack_require__(44229);
// EXTERNAL MODULE: ./lib/words/sentence.js
var sentence = __webpack_require__(724);
// EXTERNAL MODULE: ./lib/cluster/door.js
var door = __webpack_require__(2932);
// EXTERNAL MODULE: ./lib/cluster/kube/agent.js
var kube_agent = __webpack_require__(78075);
// EXTERNAL MODULE: ./lib/cluster/kube/connect.js + 11 modules
var connect = __webpack_require__(36555);
// EXTERNAL MODULE: ./lib/cluster/kube/redact.js
var redact = __webpack_require__(23605);
// EXTERNAL MODULE: ./lib/cluster/kube/server.js
var kube_server = __webpack_require__(27819);
// EXTERNAL MODULE: ./lib/cluster/secret-environment.js
var secret_environment = __webpack_require__(3056);
// EXTERNAL MODULE: ./lib/cluster/with-told.js
var with_told = __webpack_require__(98472);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/cluster/kubeconfig/plain-credentials.js

/**
 * What `KubeConfig.applyToHTTPSOptions` of @kubernetes/client-node gives but for its agent, without loading that
 * library: it takes longer than all requests of a plan. `undefined` where it has to decide: a program or an
 * auth-provider that gives credentials, a proxy, a server without TLS, a user name without a password.
 *
 * Files are read once: whoever changes a certificate meanwhile starts a new run.
 *
 * @throws Error of Node where a file cannot be read
 */
async function plainCredentials({ cluster, user }) {
    const { exec, authProvider, token, username, password, impersonateUser } = user;
    if (exec !== undefined || authProvider !== undefined || cluster.proxyUrl !== undefined)
        return undefined;
    if (!cluster.server.startsWith('https://'))
        return undefined;
    if (username !== undefined && password === undefined)
        return undefined;
    const [ca, cert, key] = await Promise.all([
        pem(cluster.caFile, cluster.caData),
        pem(user.certFile, user.certData),
        pem(user.keyFile, user.keyData),
    ]);
    return {
        ...(cluster.skipTLSVerify ? { rejectUnauthorized: false } : {}),
        ...(cluster.tlsServerName === undefined ? {} : { servername: cluster.tlsServerName }),
        ...(ca && { ca }),
        ...(cert && { cert }),
        ...(key && { key }),
        headers: {
            ...(impersonateUser === undefined ? {} : { 'Impersonate-User': impersonateUser }),
            ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        },
        ...(username === undefined ? {} : { auth: `${username}:${password}` }),
    };
}
/** A file has the last word over data, as in client-go. */
async function pem(file, data) {
    if (file !== undefined)
        return await (0,promises_.readFile)(file);
    return data === undefined ? undefined : Buffer.from(data, 'base64');
}

;// CONCATENATED MODULE: ./lib/cluster/kubeconfig/credentials.js


/**
 * The credentials of a context. Those that a program or an auth-provider gives are asked for by the Kubernetes client,
 * which keeps them until they expire; it is loaded only for them, and for proxies.
 *
 * @throws Error of Node where a file cannot be read
 */
async function credentialsOf(context) {
    const whole = await withTokenOfFile(context);
    const plain = await plainCredentials(whole);
    if (plain !== undefined)
        return async () => plain;
    const { clientOf } = await Promise.all(/* import() */[__webpack_require__.e(94), __webpack_require__.e(3733)]).then(__webpack_require__.bind(__webpack_require__, 33733));
    const client = clientOf(whole);
    return async () => {
        const options = {};
        await client.applyToHTTPSOptions(options);
        return options;
    };
}
/** As client-go does it: the file has the last word. */
async function withTokenOfFile({ cluster, user }) {
    const { tokenFile } = user;
    if (tokenFile === undefined)
        return { cluster, user };
    return { cluster, user: { ...user, token: (await (0,promises_.readFile)(tokenFile, 'utf8')).trim() } };
}

// EXTERNAL MODULE: ./lib/cluster/objection.js
var cluster_objection = __webpack_require__(62437);
// EXTERNAL MODULE: ./lib/cluster/workspace.js
var cluster_workspace = __webpack_require__(12275);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cluster/is-there.js
var is_there = __webpack_require__(38059);
;// CONCATENATED MODULE: ./lib/cluster/kubeconfig/default-files.js



/**
 * The files of the default kubeconfig, absolute: those of `KUBECONFIG`, or `.kube/config` in the home folder. A pod's own
 * service account is no default: what a run may do would depend on where it runs.
 *
 * Source: `NewDefaultClientConfigLoadingRules` of client-go; its `homedir` for the order on Windows.
 */
async function defaultFiles(env) {
    const named = (env['KUBECONFIG'] ?? '').split(external_node_path_.delimiter).filter((file) => file !== '');
    if (named.length > 0)
        return named.map((file) => (0,external_node_path_.resolve)(file));
    const homes = [env['HOME'], (0,external_node_path_.join)(env['HOMEDRIVE'] ?? '', env['HOMEPATH'] ?? ''), env['USERPROFILE']];
    const files = [...homes.filter((home) => home !== undefined && home !== '' && home !== '.'), (0,external_node_os_.homedir)()].map((home) => (0,external_node_path_.resolve)(home ?? '', '.kube', 'config'));
    for (const file of files)
        if (await (0,is_there/* isThere */.$)(file))
            return [file];
    return files.slice(0, 1);
}

;// CONCATENATED MODULE: ./lib/cluster/kubeconfig/kubeconfig.js
/** The fields that name a file, as they are spelled in a kubeconfig, with the files of this context. */
function filesNamedBy({ cluster, user }) {
    const files = {
        'certificate-authority': cluster.caFile,
        'client-certificate': user.certFile,
        'client-key': user.keyFile,
        tokenFile: user.tokenFile,
    };
    return Object.entries(files).filter((entry) => entry[1] !== undefined);
}
/** The command of `exec`, where it is one. */
function commandOf({ exec }) {
    return typeof exec?.['command'] === 'string' ? exec['command'] : undefined;
}

;// CONCATENATED MODULE: ./lib/cluster/kubeconfig/fence.js



/** Of files that count as one kubeconfig. Files that are not there count too: a pull request may bring them. */
async function originOf(files, { root }) {
    const ways = await Promise.all(files.map(async (file) => ({ file, ...(await (0,cluster_workspace/* wayTo */.bj)(file)) })));
    const inside = ways.filter(({ through }) => through.some((place) => (0,cluster_workspace/* isInside */.FK)(root, place)));
    const led = inside.find(({ real }) => !(0,cluster_workspace/* isInside */.FK)(root, real));
    if (led !== undefined)
        return { kind: 'led-outside', file: led.file };
    if (inside.length === 0)
        return { kind: 'beside' };
    return inside.length === files.length
        ? { kind: 'workspace' }
        : { kind: 'mixed', inside: inside.map(({ file }) => file) };
}
/**
 * What a context of a kubeconfig of the workspace may not have, each as what it does: it runs no program, it asks nobody
 * for credentials, it reads nothing outside, and it sends nothing to a server that nobody checked. That holds for this
 * machine too: one of its ports may lead to a `kubectl proxy` with the rights of the run.
 */
async function beyondWorkspace(context, { root }) {
    const { cluster, user } = context;
    const { exec, authProvider } = user;
    const files = await Promise.all(filesNamedBy(context).map(async ([key, file]) => (0,cluster_workspace/* isInside */.FK)(root, (await (0,cluster_workspace/* wayTo */.bj)(file)).real) ? [] : [`reads ${file} outside the workspace (${key})`]));
    return [
        ...(exec === undefined ? [] : [`runs a program (exec: ${commandOf(context.user) ?? 'no command'})`]),
        ...(authProvider === undefined ? [] : [`has an auth-provider (${String(authProvider['name'])})`]),
        ...files.flat(),
        ...(cluster.skipTLSVerify
            ? ['does not verify the certificate of the server (insecure-skip-tls-verify)']
            : []),
        ...(isPlain(cluster.server) ? [`connects to the server without TLS (${addressOf(cluster.server)})`] : []),
    ];
}
/** What the default kubeconfig may not have, although it is no file of the workspace: a program that is one. */
async function programOfWorkspace({ user }, { root }) {
    const command = commandOf(user);
    if (command === undefined || !/[\\/]/.test(command))
        return [];
    const { through } = await (0,cluster_workspace/* wayTo */.bj)((0,external_node_path_.resolve)(command));
    return through.some((place) => (0,cluster_workspace/* isInside */.FK)(root, place))
        ? [`runs a program of the workspace (exec: ${command})`]
        : [];
}
/** Whether an address is one of plain HTTP. */
function isPlain(server) {
    return URL.canParse(server) && new URL(server).protocol === 'http:';
}
/** An address without what could be a credential in it. */
function addressOf(server) {
    return URL.canParse(server) ? new URL(server).origin : 'no address';
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/cluster/error-code.js
var error_code = __webpack_require__(59672);
// EXTERNAL MODULE: ./lib/cluster/json.js
var json = __webpack_require__(41446);
;// CONCATENATED MODULE: ./lib/cluster/kubeconfig/read-context.js





/** Why a context cannot be used, in a sentence. */
class KubeconfigError extends Error {
}
/**
 * A context, and the cluster and the user that it names, of one kubeconfig or of several that count as one: what stands
 * first under a name is taken. Files that are not there are left out, as kubectl does, but not all of them. Nothing that
 * the files name is opened or run.
 *
 * Source: `clientcmd` of client-go, `loader.go`.
 *
 * @param files absolute
 * @throws KubeconfigError
 */
async function readContext(files, context) {
    const read = (await Promise.all(files.map(readKubeconfig))).filter((one) => one !== undefined);
    if (read.length === 0)
        throw new KubeconfigError(`${files.join(', ')} cannot be read: ENOENT, no such file.`);
    const items = (list, value) => read.flatMap(({ content, folder }) => itemsOf(content[list], value, folder));
    const contexts = items('contexts', 'context');
    const found = contexts.find(({ name }) => name === context);
    if (found === undefined) {
        const known = contexts.map(({ name }) => name).join(', ');
        throw new KubeconfigError(`The kubeconfig has no context "${context}". ${known === '' ? 'It has none.' : `It has: ${known}.`}`);
    }
    const named = (list, key) => list.find(({ name }) => name === read_context_text(found.content, key));
    const cluster = named(items('clusters', 'cluster'), 'cluster');
    if (cluster === undefined)
        throw new KubeconfigError(`The context "${context}" names a cluster that the kubeconfig does not have.`);
    return { cluster: clusterOf(cluster, context), user: userOf(named(items('users', 'user'), 'user')) };
}
/** `undefined` where there is no such file. @throws KubeconfigError */
async function readKubeconfig(file) {
    try {
        const content = (0,js_yaml/* load */.Hh)(await (0,promises_.readFile)(file, 'utf8'));
        return { content: (0,json/* isJsonObject */.OW)(content) ? content : {}, folder: (0,external_node_path_.dirname)(file) };
    }
    catch (cause) {
        if ((0,error_code/* codeOf */.$)(cause) === 'ENOENT')
            return undefined;
        // What the parser says may hold text of a file that is no kubeconfig at all: only the place is told.
        const why = (0,error_code/* codeOf */.$)(cause) === '' ? `it is not YAML${placeOf(cause)}` : (0,error_code/* codeOf */.$)(cause);
        throw new KubeconfigError(`${file} cannot be read: ${why}.`, { cause });
    }
}
function placeOf(error) {
    const { mark } = error;
    return mark === undefined ? '' : ` (line ${mark.line + 1}, column ${mark.column + 1})`;
}
function itemsOf(list, value, folder) {
    if (!Array.isArray(list))
        return [];
    return list.filter(json/* isJsonObject */.OW).map((item) => {
        const content = item[value];
        return { name: read_context_text(item, 'name') ?? '', content: (0,json/* isJsonObject */.OW)(content) ? content : {}, folder };
    });
}
function clusterOf({ name, content, folder }, context) {
    const server = read_context_text(content, 'server');
    if (server === undefined)
        throw new KubeconfigError(`The cluster of the context "${context}" has no server.`);
    return defined({
        name,
        server: server.replace(/\/$/, ''),
        caData: read_context_text(content, 'certificate-authority-data'),
        caFile: path(content, 'certificate-authority', folder),
        skipTLSVerify: content['insecure-skip-tls-verify'] === true,
        tlsServerName: read_context_text(content, 'tls-server-name'),
        proxyUrl: read_context_text(content, 'proxy-url'),
    });
}
/** A context without a user asks as nobody. */
function userOf(item) {
    if (item === undefined)
        return {};
    const { content, folder } = item;
    return defined({
        token: read_context_text(content, 'token'),
        tokenFile: path(content, 'tokenFile', folder),
        username: read_context_text(content, 'username'),
        password: read_context_text(content, 'password'),
        certData: read_context_text(content, 'client-certificate-data'),
        certFile: path(content, 'client-certificate', folder),
        keyData: read_context_text(content, 'client-key-data'),
        keyFile: path(content, 'client-key', folder),
        impersonateUser: read_context_text(content, 'as'),
        exec: execOf(content['exec'], folder),
        authProvider: object(content['auth-provider']),
    });
}
/** A command with a `/` in it counts from the folder of its kubeconfig, and never from where this program started. */
function execOf(value, folder) {
    const exec = object(value);
    const command = exec?.['command'];
    return typeof command === 'string' && /[\\/]/.test(command)
        ? { ...exec, command: (0,external_node_path_.resolve)(folder, command) }
        : exec;
}
function object(value) {
    return (0,json/* isJsonObject */.OW)(value) ? value : undefined;
}
function read_context_text(content, key) {
    const value = content[key];
    return typeof value === 'string' || typeof value === 'number' ? `${value}` || undefined : undefined;
}
function path(content, key, folder) {
    const value = read_context_text(content, key);
    return value === undefined ? undefined : (0,external_node_path_.resolve)(folder, value);
}
function defined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}

;// CONCATENATED MODULE: ./lib/cluster/kubeconfig/open.js





/**
 * Reads a context and judges it, before a file that it names is read or a program is run. A kubeconfig that access.yaml
 * names is one of the workspace, wherever it lies; the default one is that of whoever set the run up, unless it lies in
 * the workspace.
 *
 * @throws KubeconfigError
 * @throws ClusterError `outside-workspace`, `not-allowed`
 */
async function openKubeconfig(asked) {
    const { kubeconfig } = asked;
    const files = kubeconfig === undefined ? await defaultFiles(process.env) : [kubeconfig];
    if (isFenced(asked))
        return await openFenced(asked, files);
    const context = await readContext(files, asked.context);
    return { context, told: unchecked(context, asked) };
}
function isFenced(asked) {
    return asked.workspace !== undefined;
}
async function openFenced(asked, files) {
    const { kubeconfig, workspace } = asked;
    const told = [];
    const object = (objection) => told.push((0,cluster_objection/* refuseOrTell */.D)(workspace, objection, asked));
    const origin = await originOf(files, workspace);
    const outside = kubeconfig !== undefined && !(0,cluster_workspace/* isInside */.FK)(workspace.root, (await (0,cluster_workspace/* wayTo */.bj)(kubeconfig)).real);
    if (outside)
        object(leadsOutside(kubeconfig, workspace));
    else if (origin.kind === 'led-outside')
        object(leadsOutside(origin.file, workspace));
    else if (origin.kind === 'mixed')
        object(mixed(origin.inside, workspace));
    const context = await readContext(files, asked.context);
    const beyond = await beyondOf(context, { origin, asked });
    if (beyond.length > 0)
        object(notAllowed(beyond, { files, asked }));
    return { context, told: [...told, ...unchecked(context, asked)] };
}
async function beyondOf(context, { origin, asked }) {
    const isTheirs = asked.kubeconfig !== undefined || origin.kind !== 'beside';
    return isTheirs
        ? await beyondWorkspace(context, asked.workspace)
        : await programOfWorkspace(context, asked.workspace);
}
function leadsOutside(file, workspace) {
    return {
        kind: 'outside-workspace',
        message: `The kubeconfig ${(0,cluster_workspace/* shownPath */.pS)(file, workspace)} is outside the workspace ${workspace.root}.`,
        fix: 'Commit the kubeconfig, or leave `kubeconfig` out and write the default one in a step of the workflow, with `aws eks update-kubeconfig` for example.',
    };
}
function mixed(inside, workspace) {
    return {
        kind: 'not-allowed',
        message: `KUBECONFIG names files of the workspace (${inside.map((file) => (0,cluster_workspace/* shownPath */.pS)(file, workspace)).join(', ')}) and others: a file of the workspace can send the credentials of the others to any server.`,
        fix: 'Name only files outside the workspace in KUBECONFIG.',
    };
}
function notAllowed(beyond, { files, asked }) {
    const which = asked.kubeconfig === undefined ? 'default kubeconfig (KUBECONFIG, ~/.kube/config)' : 'kubeconfig';
    const shown = files.map((file) => (0,cluster_workspace/* shownPath */.pS)(file, asked.workspace)).join(', ');
    return {
        kind: 'not-allowed',
        message: `Context "${asked.context}" of the ${which} ${shown} ${beyond.join(', and ')}. A pull request can change that.`,
        fix: 'Write the kubeconfig outside the workspace in a step of the workflow, with `aws eks update-kubeconfig` for example, and leave `kubeconfig` out. An EKS cluster with `region` needs no kubeconfig.',
    };
}
/** Whoever answers in place of the server gets the credentials, and says what is live: that is told always. */
function unchecked({ cluster }, { name, context, where }) {
    const plain = isPlain(cluster.server);
    if (!plain && !cluster.skipTLSVerify)
        return [];
    const how = plain
        ? `without TLS (${addressOf(cluster.server)})`
        : 'without verifying the certificate of the server (insecure-skip-tls-verify)';
    return [
        {
            code: 'server-not-checked',
            severity: 'warning',
            where: where ?? { cluster: name },
            message: `Context "${context}" connects to ${name} ${how}: whoever can answer in its place gets the credentials, and controls what this plan reads.`,
            fix: 'Give the cluster an https address and its certificate-authority-data in the kubeconfig.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/cluster/kubeconfig/secrets.js

/** What of a context must never be shown, each as it could be said back. */
function secretsIn({ cluster, user }) {
    const { token, username, password, keyData, exec, authProvider } = user;
    const variables = Array.isArray(exec?.['env']) ? exec['env'].filter(json/* isJsonObject */.OW) : [];
    const config = (0,json/* isJsonObject */.OW)(authProvider?.['config']) ? Object.entries(authProvider['config']) : [];
    return [
        ...[token, password, keyData],
        ...(password === undefined ? [] : [base64(`${username ?? ''}:${password}`)]),
        ...linesOf(keyData === undefined ? '' : Buffer.from(keyData, 'base64').toString('utf8')),
        ...variables.filter(({ name }) => isSecretName(name)).map(({ value }) => value),
        ...config.filter(([name]) => isSecretName(name)).map(([, value]) => value),
        ...passwordsOf(cluster.server),
        ...passwordsOf(cluster.proxyUrl),
    ].filter((secret) => typeof secret === 'string');
}
/** What of the credentials that a context gave must never be shown: tokens and keys of files and plugins too. */
function secretsGiven({ headers, auth, key, pfx, passphrase }) {
    const sent = (0,json/* isJsonObject */.OW)(headers)
        ? Object.values(headers).filter((value) => typeof value === 'string')
        : [];
    const keys = [key, pfx].flat().filter((one) => typeof one === 'string' || Buffer.isBuffer(one));
    return [
        ...sent.flatMap((value) => [/^(?:Bearer|Basic) +(.+)$/i.exec(value)?.[1] ?? '']),
        ...(typeof auth === 'string' ? [base64(auth), auth.slice(auth.indexOf(':') + 1)] : []),
        ...keys.flatMap((one) => linesOf(one.toString('utf8'))),
        ...(passphrase === undefined ? [] : [passphrase]),
    ];
}
/** A PEM as a whole, and each line of it that is no word of the format. */
function linesOf(pem) {
    const lines = pem.split(/\r?\n/).map((line) => line.trim());
    return [pem.trim(), ...lines.filter((line) => line.length >= 16 && !line.startsWith('-----'))];
}
function passwordsOf(address) {
    if (address === undefined || !URL.canParse(address))
        return [];
    const { username, password } = new URL(address);
    return password === '' ? [] : [password, decodeURIComponent(password), base64(`${username}:${password}`)];
}
function base64(text) {
    return Buffer.from(text).toString('base64');
}
/** Others are names of regions, profiles and clients: hidden, they would make each message unreadable. */
function isSecretName(name) {
    return typeof name === 'string' && /token|secret|password|passwd|credential|key|auth/i.test(name);
}

;// CONCATENATED MODULE: ./lib/cluster/kubeconfig/connect.js













/**
 * A cluster by a context of a kubeconfig: tokens, client certificates, exec plugins and proxies as its user and
 * cluster entries say. Each call reads the file and runs the exec plugin anew.
 *
 * @throws ClusterError `misconfigured`, `unauthorized`, `outside-workspace`, `not-allowed`
 */
async function connectContext(place) {
    const { context, told } = await opened(place);
    const url = serverUrl(context.cluster.server, place);
    const current = async (of) => await given(place, () => credentialsOf(of));
    let ask = current(context);
    const first = await requestOptions(await ask, place);
    const server = {
        cluster: place.name,
        url,
        ...way(context.cluster.proxyUrl, { url, options: first, place }),
        ...(place.onRequest && { onRequest: place.onRequest }),
        // The exec plugin's answer is kept until it expires, so asking before each request costs nothing.
        credentials: async () => {
            ask ??= opened(place).then((anew) => current(anew.context));
            return credentialsIn(await requestOptions(await ask, place));
        },
        renew: () => {
            ask = undefined;
        },
        advice: {
            unauthorized: `Renew the credentials of context "${place.context}"; \`kubectl --context ${place.context} auth whoami\` must work.`,
            unreachable: `Check that \`kubectl --context ${place.context} version\` reaches the cluster from here.`,
        },
        pace: kube_server/* PACE */.K,
    };
    return (0,with_told/* withTold */.W)((0,connect/* connectKube */.m)(server), told);
}
async function opened(place) {
    try {
        const found = await openKubeconfig(place);
        (0,redact/* hide */.jD)(...secretsIn(found.context));
        (0,secret_environment/* hideEnvironment */.e)();
        return found;
    }
    catch (error) {
        if (error instanceof KubeconfigError)
            throw misconfigured(place, error.message, error);
        throw error;
    }
}
function serverUrl(text, place) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'https:' || url?.protocol === 'http:')
        return url;
    throw misconfigured(place, `The server "${text}" of context "${place.context}" is not an http(s) address.`);
}
async function requestOptions(ask, place) {
    const options = await given(place, ask);
    (0,redact/* hide */.jD)(...secretsGiven(options));
    return options;
}
/** @throws ClusterError `unauthorized` when the exec plugin fails, or a file of the kubeconfig is missing */
async function given(place, credentials) {
    try {
        return await credentials();
    }
    catch (cause) {
        throw new door/* ClusterError */.b({
            kind: 'unauthorized',
            cluster: place.name,
            operation: 'get credentials',
            fix: `Make \`kubectl --context ${place.context} auth whoami\` work on this machine first.`,
        }, `The kubeconfig gives no credentials for context "${place.context}": ${firstLine(cause)}`, { cause });
    }
}
function credentialsIn({ headers, auth }) {
    const texts = Object.entries(headers ?? {}).filter((entry) => typeof entry[1] === 'string');
    return { headers: Object.fromEntries(texts), ...(typeof auth === 'string' ? { auth } : {}) };
}
function tlsOptions(options) {
    const { ca, cert, key, pfx, passphrase, rejectUnauthorized, servername } = options;
    const tls = { ca, cert, key, pfx, passphrase, rejectUnauthorized, servername };
    return Object.fromEntries(Object.entries(tls).filter(([, value]) => value !== undefined));
}
function way(proxyUrl, { url, options, place, }) {
    if (proxyUrl === undefined)
        return { agent: (0,kube_agent/* keptConnections */.e)(url, tlsOptions(options)), route: (0,kube_agent/* keptRoute */.S)(url) };
    const { agent } = options;
    const setBy = 'proxy-url of the kubeconfig';
    if (typeof agent === 'object')
        return { agent, route: { kind: 'proxy', proxy: (0,proxy_route/* proxyHost */.x0)(proxyUrl), setBy } };
    throw misconfigured(place, `The proxy-url of context "${place.context}" cannot be used.`);
}
function misconfigured(place, message, cause) {
    return new door/* ClusterError */.b({
        kind: 'misconfigured',
        cluster: place.name,
        operation: 'read the kubeconfig',
        fix: 'Correct the context or the kubeconfig of this cluster, or what the kubeconfig says.',
    }, message, cause === undefined ? undefined : { cause });
}
function firstLine(error) {
    const { message: text = String(error) } = error;
    const line = (0,redact/* withoutCredentials */.ri)(text.trim()).split('\n')[0] ?? '';
    // client-node gives what the program wrote to stderr, and neither its exit status nor its signal.
    if (line === '')
        return 'Its program failed without a message, or was stopped because it ran too long (`timeout`).';
    return (0,sentence/* sentence */.e)(line);
}


/***/ }),

/***/ 62437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ refuseOrTell)
/* harmony export */ });
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2932);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5633);


/** In a terminal it is told. @throws ClusterError where the workspace refuses it */
function refuseOrTell({ refuses }, objection, about) {
    const { kind, message, fix } = objection;
    const { name: cluster, where } = about;
    if (refuses)
        throw new _door_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b({ kind, cluster, operation: `open ${cluster}`, fix, ...(where && { where }) }, message);
    return {
        code: _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CODES */ .L[kind],
        severity: 'notice',
        where: where ?? { cluster },
        message: `${message} The action refuses this.`,
        fix,
    };
}


/***/ }),

/***/ 49217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fr: () => (/* binding */ proxyAsksForPassword),
/* harmony export */   nk: () => (/* binding */ isUnopened),
/* harmony export */   qL: () => (/* binding */ isOpenedLater),
/* harmony export */   xh: () => (/* binding */ proxyFailure)
/* harmony export */ });
/* harmony import */ var _trace_proxy_password_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74147);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59672);


/**
 * What went wrong at the proxy itself; `undefined` where no proxy was used, or where it did its part and the
 * request failed behind it.
 *
 * @param target host and port that the request was for
 */
function proxyFailure(error, route, target) {
    if (route.kind !== 'proxy')
        return undefined;
    const proxy = `The proxy ${route.proxy} (${route.setBy})`;
    const status = refusalOf(error);
    if (status === 407)
        return proxyAsksForPassword(route, target);
    if (status !== undefined)
        return {
            kind: 'unreachable',
            message: `${proxy} opened no connection to ${target}: it answered ${status}.`,
            fix: `Allow ${target} in the proxy${(0,_trace_proxy_password_js__WEBPACK_IMPORTED_MODULE_0__/* .orPassItOver */ ._)(route, target)}.`,
        };
    const what = whatHappened(error);
    if (what === undefined)
        return undefined;
    return {
        kind: 'unreachable',
        message: `${proxy} ${what}, so ${target} was not reached.`,
        fix: `Check the address in ${route.setBy}${(0,_trace_proxy_password_js__WEBPACK_IMPORTED_MODULE_0__/* .orPassItOver */ ._)(route, target)}.`,
    };
}
/** Status 407, whoever sent it: as the answer to CONNECT, or to a request over plain HTTP. */
function proxyAsksForPassword(route, target) {
    return { kind: 'proxy-unauthorized', ...(0,_trace_proxy_password_js__WEBPACK_IMPORTED_MODULE_0__/* .passwordWanted */ .p)(route, target) };
}
/** A proxy opened no connection, so nothing was sent to the server. */
function isUnopened(error) {
    return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)(error) === TUNNEL || refusalOf(error) !== undefined;
}
/** A proxy opened no connection, and another attempt may find it better. */
function isOpenedLater(error) {
    const status = refusalOf(error);
    return status === undefined ? (0,_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)(error) === TUNNEL : status >= 500;
}
/** Of Node's own agents. */
const TUNNEL = 'ERR_PROXY_TUNNEL';
/** The status by which a proxy answered CONNECT, by the errors of Node and of the agents of a kubeconfig's proxy-url. */
function refusalOf(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    const { statusCode, message } = error;
    if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)(error) === TUNNEL && typeof statusCode === 'number')
        return statusCode;
    const said = /^Bad response: (\d{3})$/.exec(typeof message === 'string' ? message : '');
    return said === null ? undefined : Number(said[1]);
}
function whatHappened(error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)(error);
    if (code === TUNNEL)
        return 'closed the connection or stopped answering';
    // Behind a proxy this machine connects to nothing else, and looks up no other name.
    const { syscall } = innermost(error);
    if (syscall === 'getaddrinfo')
        return 'has a name that cannot be resolved';
    if (syscall !== 'connect')
        return undefined;
    return code === 'ECONNREFUSED' ? 'refuses connections' : 'does not answer';
}
function innermost(error) {
    if (typeof error !== 'object' || error === null)
        return {};
    if ('errors' in error && Array.isArray(error.errors))
        return innermost(error.errors.at(-1));
    return error;
}


/***/ }),

/***/ 3056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ hideEnvironment)
/* harmony export */ });
/* harmony import */ var _kube_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23605);

/** Variables that hold a secret: a plugin has them too, and says them where it fails. */
const SECRET_VARIABLES = [
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'INPUT_TOKEN',
];
/** What the environment of this process holds is shown nowhere. */
function hideEnvironment() {
    (0,_kube_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .hide */ .jD)(...SECRET_VARIABLES.map((name) => process.env[name]));
}


/***/ }),

/***/ 98472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withTold)
/* harmony export */ });
/** A connection whose snapshots say what is to be told of the way by which they were read. */
function withTold(connection, told) {
    if (told.length === 0)
        return connection;
    // The last snapshot that is asked what is wanted is the one that is given: whoever planned it need not do so again.
    const known = new WeakMap();
    const telling = (snapshot) => {
        const one = known.get(snapshot) ?? { ...snapshot, told };
        known.set(snapshot, one);
        return one;
    };
    return {
        ...connection,
        snapshot: async (set, later) => {
            const wanted = later === undefined ? undefined : Promise.resolve(later);
            const snapshot = await connection.snapshot(set, wanted?.then((of) => (read) => of(telling(read))));
            return telling(snapshot);
        },
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
