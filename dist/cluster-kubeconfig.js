export const id = 3535;
export const ids = [3535];
export const modules = {

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



/**
 * Connections to one server, kept open between requests, through the proxy of `HTTPS_PROXY` and `NO_PROXY` as
 * kubectl does it. Like Go, it never takes a proxy to this machine itself.
 */
function keptConnections(url, tls) {
    const common = { keepAlive: true, maxSockets: 16, ...(isHere(url) ? {} : { proxyEnv: process.env }) };
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

/***/ 31891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectContext: () => (/* binding */ connectContext)
/* harmony export */ });
/* harmony import */ var _kubernetes_client_node__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70094);
/* harmony import */ var _trace_proxy_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44229);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2932);
/* harmony import */ var _kube_agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78075);
/* harmony import */ var _kube_connect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6219);
/* harmony import */ var _kube_redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23605);
/* harmony import */ var _kube_server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27819);







/**
 * A cluster by a context of a kubeconfig: tokens, client certificates, exec plugins and proxies as its user and
 * cluster entries say. Each call reads the file and runs the exec plugin anew.
 *
 * @throws ClusterError `misconfigured`, `unauthorized`
 */
async function connectContext(place) {
    let config = loadKubeconfig(place);
    const cluster = config.getCurrentCluster();
    if (cluster === null)
        throw misconfigured(place, `The context "${place.context}" names a cluster that the kubeconfig does not have.`);
    const url = serverUrl(cluster.server, place);
    const first = await requestOptions(config, place);
    const server = {
        cluster: place.name,
        url,
        ...way(cluster.proxyUrl, { url, options: first, place }),
        ...(place.onRequest && { onRequest: place.onRequest }),
        // The exec plugin's answer is kept until it expires, so asking before each request costs nothing.
        credentials: async () => credentialsIn(await requestOptions(config, place)),
        renew: () => {
            config = loadKubeconfig(place);
        },
        advice: {
            unauthorized: `Renew the credentials of context "${place.context}"; \`kubectl --context ${place.context} auth whoami\` must work.`,
            unreachable: `Check that \`kubectl --context ${place.context} version\` reaches the cluster from here.`,
        },
        pace: _kube_server_js__WEBPACK_IMPORTED_MODULE_5__/* .PACE */ .K,
    };
    return (0,_kube_connect_js__WEBPACK_IMPORTED_MODULE_4__/* .connectKube */ .m)(server);
}
function loadKubeconfig(place) {
    const config = new _kubernetes_client_node__WEBPACK_IMPORTED_MODULE_0__/* .KubeConfig */ .ypW();
    try {
        if (place.kubeconfig === undefined)
            config.loadFromDefault();
        else
            config.loadFromFile(place.kubeconfig);
    }
    catch (cause) {
        const file = place.kubeconfig ?? 'The default kubeconfig';
        throw misconfigured(place, `${file} cannot be read: ${firstLine(cause)}`, cause);
    }
    const names = config.getContexts().map(({ name }) => name);
    if (!names.includes(place.context)) {
        const known = names.length === 0 ? 'It has none.' : `It has: ${names.join(', ')}.`;
        throw misconfigured(place, `The kubeconfig has no context "${place.context}". ${known}`);
    }
    config.setCurrentContext(place.context);
    return config;
}
function serverUrl(text, place) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'https:' || url?.protocol === 'http:')
        return url;
    throw misconfigured(place, `The server "${text}" of context "${place.context}" is not an http(s) address.`);
}
/** @throws ClusterError `unauthorized` when the exec plugin fails, or a file of the kubeconfig is missing */
async function requestOptions(config, place) {
    const options = {};
    try {
        await config.applyToHTTPSOptions(options);
        return options;
    }
    catch (cause) {
        throw new _door_js__WEBPACK_IMPORTED_MODULE_2__/* .ClusterError */ .b({
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
        return { agent: (0,_kube_agent_js__WEBPACK_IMPORTED_MODULE_3__/* .keptConnections */ .e)(url, tlsOptions(options)), route: (0,_kube_agent_js__WEBPACK_IMPORTED_MODULE_3__/* .keptRoute */ .S)(url) };
    const { agent } = options;
    const setBy = 'proxy-url of the kubeconfig';
    if (typeof agent === 'object')
        return { agent, route: { kind: 'proxy', proxy: (0,_trace_proxy_route_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyHost */ .x0)(proxyUrl), setBy } };
    throw misconfigured(place, `The proxy-url of context "${place.context}" cannot be used.`);
}
function misconfigured(place, message, cause) {
    return new _door_js__WEBPACK_IMPORTED_MODULE_2__/* .ClusterError */ .b({
        kind: 'misconfigured',
        cluster: place.name,
        operation: 'read the kubeconfig',
        fix: 'Correct `context` or `kubeconfig` of this cluster in access.yaml, or the kubeconfig itself.',
    }, message, cause === undefined ? undefined : { cause });
}
function firstLine(error) {
    const { message: text = String(error) } = error;
    const line = (0,_kube_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutCredentials */ .r)(text.trim()).split('\n')[0] ?? '';
    return /[.!?]$/.test(line) ? line : `${line}.`;
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
            fix: `Let the proxy pass ${target}${(0,_trace_proxy_password_js__WEBPACK_IMPORTED_MODULE_0__/* .orPassItOver */ ._)(route, target)}.`,
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
        return 'closed the connection or fell silent';
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
