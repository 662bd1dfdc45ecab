export const id = 9878;
export const ids = [9878];
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

/***/ 70076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ attempts),
/* harmony export */   y: () => (/* binding */ clientConfig)
/* harmony export */ });
/* harmony import */ var _told_handler_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13114);

/**
 * Attempts of each AWS call, with the SDK's back-off and jitter between them when it is throttled. The SDK's own
 * three are soon spent where many pipelines share an account; `AWS_MAX_ATTEMPTS` has the last word.
 */
const ATTEMPTS = 6;
/** What a client of any AWS service is made with; `connectionTimeout` in milliseconds. */
function clientConfig({ entry, onRequest }, connectionTimeout) {
    return {
        region: entry.region,
        ...attempts(),
        // The clients that the SDK makes to find credentials, those of STS, take this handler over.
        requestHandler: (0,_told_handler_js__WEBPACK_IMPORTED_MODULE_0__/* .toldHandler */ .C)({ cluster: entry.name, connectionTimeout, ...(onRequest && { onRequest }) }),
    };
}
function attempts() {
    return process.env['AWS_MAX_ATTEMPTS'] === undefined ? { maxAttempts: ATTEMPTS } : {};
}


/***/ }),

/***/ 69878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shareAccess: () => (/* binding */ shareAccess),
/* harmony export */   z: () => (/* binding */ serviceOf)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_eks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24524);
/* harmony import */ var _smithy_core_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23609);
/* harmony import */ var _some_at_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71019);
/* harmony import */ var _client_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70076);




/**
 * Requests under way at once to a service, from all clusters of one account and region. AWS counts requests by these:
 * clusters that each kept to a bound of their own would have so many refused at once that the SDK gives up on some. More
 * of IAM: without a way to it, as in many private networks, each question takes seconds, and there may be hundreds.
 *
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/throttling.html, of EC2: by account and region. EKS says
 * that it throttles, and no numbers.
 */
const AT_ONCE = { eks: 16, ec2: 16, iam: 48 };
/** The service of an action, `eks:ListNodegroups`; nothing for STS, which is asked once. */
function serviceOf(action) {
    const [service = ''] = action.split(':');
    return Object.hasOwn(AT_ONCE, service) ? service : undefined;
}
/**
 * Access with the role that the cluster names, or with the credentials at hand (the SDK's default chain).
 *
 * @param assuming by whose credentials the role is assumed
 */
async function shareAccess(about, assuming) {
    const { assumeRole, region } = about.entry;
    const { config } = new _aws_sdk_client_eks__WEBPACK_IMPORTED_MODULE_1__/* .EKSClient */ .JQJ({
        ...(0,_client_config_js__WEBPACK_IMPORTED_MODULE_0__/* .clientConfig */ .y)(about, 10_000),
        ...(assumeRole === undefined ? {} : { credentials: await assumedRole(assumeRole, region, assuming) }),
    });
    const strategies = kept(() => new _smithy_core_retry__WEBPACK_IMPORTED_MODULE_2__.AdaptiveRetryStrategy(config.maxAttempts));
    return {
        credentials: config.credentials,
        retryStrategy: strategies,
        lane: kept((service) => (0,_some_at_once_js__WEBPACK_IMPORTED_MODULE_3__/* .laneOf */ .k)(AT_ONCE[service])),
    };
}
/** The module loads the STS client, so it is loaded only where a role is assumed. */
async function assumedRole(role, region, assuming) {
    const { fromTemporaryCredentials } = await __webpack_require__.e(/* import() */ 9719).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
    return fromTemporaryCredentials({
        params: { RoleArn: role, RoleSessionName: 'eks-access' },
        clientConfig: { region, ...(0,_client_config_js__WEBPACK_IMPORTED_MODULE_0__/* .attempts */ .r)() },
        ...(assuming === undefined ? {} : { masterCredentials: assuming.credentials }),
    });
}
function kept(make) {
    const made = new Map();
    return (service) => {
        const one = made.get(service) ?? make(service);
        made.set(service, one);
        return one;
    };
}


/***/ }),

/***/ 13114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ toldHandler),
/* harmony export */   N: () => (/* binding */ failedWay)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61279);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59672);
/* harmony import */ var _kube_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78075);




const failedWays = new WeakMap();
/** By the error that came of it, or its cause; `undefined` where nothing was sent. */
function failedWay(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    return failedWays.get(error) ?? ('cause' in error ? failedWay(error.cause) : undefined);
}
/**
 * The one way to AWS: every attempt of every request of a client, and of the clients that the SDK makes to find
 * credentials, comes through here. Whoever listens is told of it.
 *
 * @param about.connectionTimeout in milliseconds
 */
function toldHandler(about) {
    const { cluster, connectionTimeout, onRequest } = about;
    const handler = new _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_2__.NodeHttpHandler({
        httpsAgent: (0,_kube_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .keptConnections */ .e)(ANY_AWS, {}),
        connectionTimeout,
        requestTimeout: 30_000,
    });
    return {
        metadata: handler.metadata,
        destroy: () => handler.destroy(),
        updateHttpClientConfig: (key, value) => handler.updateHttpClientConfig(key, value),
        httpHandlerConfigs: () => handler.httpHandlerConfigs(),
        handle: async (request, options) => {
            const url = urlOf(request);
            // Plain HTTP is for endpoints that stand in for AWS, and takes no proxy.
            const route = url.protocol === 'https:' ? (0,_kube_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .keptRoute */ .S)(url) : { kind: 'direct' };
            const began = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
            const tell = (outcome) => onRequest?.({
                ...withoutSecrets(request),
                cluster,
                outcome,
                route,
                milliseconds: node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - began,
            });
            let answer;
            try {
                answer = await handler.handle(request, options);
            }
            catch (error) {
                if (typeof error === 'object' && error !== null)
                    failedWays.set(error, { route, target: url.host });
                tell({ failed: reasonOf(error) });
                throw error;
            }
            tell({ status: answer.response.statusCode });
            return answer;
        },
    };
}
/** The handler calls every broken connection a time-out; its code knows better. */
function reasonOf(error) {
    const { code } = error;
    return typeof code === 'string' ? code : (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error) || 'no code';
}
/** The agent itself asks of each host whether it takes a proxy. */
const ANY_AWS = new URL('https://amazonaws.com');
function urlOf({ protocol, hostname, port }) {
    return new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`);
}
/** Of headers only what the SDK says of itself: which API, which attempt. Of a body only the name of the action. */
function withoutSecrets({ method, path, headers, body }) {
    const api = /\bapi\/([a-z\d]+)#/.exec(headers['user-agent'] ?? headers['x-amz-user-agent'] ?? '')?.[1] ?? '';
    const attempt = Number(/^attempt=(\d+)/.exec(headers['amz-sdk-request'] ?? '')?.[1] ?? 1);
    const action = typeof body === 'string' ? /^Action=([A-Za-z]+)&/.exec(body)?.[1] : undefined;
    const detail = action === undefined ? {} : { detail: action };
    return { service: SERVICES[api] ?? 'AWS', method, path, attempt, ...detail };
}
const SERVICES = {
    eks: 'EKS',
    ec2: 'EC2',
    iam: 'IAM',
    sts: 'STS',
};


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

/***/ 71019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ someAtOnce),
/* harmony export */   k: () => (/* binding */ laneOf)
/* harmony export */ });
/**
 * Does one thing with each item, at most so many at once, and gives the results in the order of the items, whichever
 * ended first. They are begun in that order too.
 *
 * After an error no further item is begun; what is under way ends first, and then the first error is thrown.
 *
 * @param most at least 1
 */
async function someAtOnce(items, most, run) {
    const results = new Array(items.length);
    let failure;
    let next = 0;
    const runOneByOne = async () => {
        while (next < items.length && failure === undefined) {
            const index = next++;
            try {
                results[index] = await run(items[index]);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, runOneByOne));
    if (failure !== undefined)
        throw failure.error;
    return results;
}
/**
 * A lane in which at most so many things are under way at once, whoever begins them.
 *
 * @param most at least 1
 */
function laneOf(most) {
    const waiting = [];
    let free = most;
    return async (run) => {
        if (free > 0)
            free--;
        else
            await new Promise((begin) => waiting.push(begin));
        try {
            return await run();
        }
        finally {
            const begin = waiting.shift();
            // The turn is passed on: nobody who comes meanwhile takes it.
            if (begin === undefined)
                free++;
            else
                begin();
        }
    };
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
