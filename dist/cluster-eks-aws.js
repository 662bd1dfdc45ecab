export const id = 739;
export const ids = [739];
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

/***/ 10739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askAws: () => (/* binding */ askAws),
  openAws: () => (/* binding */ openAws)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-eks/dist-cjs/index.js
var dist_cjs = __webpack_require__(24524);
// EXTERNAL MODULE: ./lib/cluster/kube/redact.js
var redact = __webpack_require__(23605);
// EXTERNAL MODULE: ./lib/cluster/secret-environment.js
var secret_environment = __webpack_require__(3056);
// EXTERNAL MODULE: ./lib/cluster/eks/accounts.js
var eks_accounts = __webpack_require__(63050);
// EXTERNAL MODULE: ./lib/trace/proxy-route.js
var proxy_route = __webpack_require__(44229);
// EXTERNAL MODULE: ./lib/words/sentence.js
var sentence = __webpack_require__(724);
// EXTERNAL MODULE: ./lib/cluster/door.js
var door = __webpack_require__(2932);
// EXTERNAL MODULE: ./lib/cluster/proxy-failure.js
var proxy_failure = __webpack_require__(49217);
// EXTERNAL MODULE: ./lib/cluster/eks/entry-refusal.js
var entry_refusal = __webpack_require__(92773);
// EXTERNAL MODULE: ./lib/cluster/kube/connection-error.js
var connection_error = __webpack_require__(85471);
;// CONCATENATED MODULE: ./lib/cluster/eks/lost-answers.js

const lost = new WeakSet();
/** Whether what was asked may have been done, though this is all that came of it: an attempt of it had no answer. */
function isLost(error) {
    return typeof error === 'object' && error !== null && lost.has(error);
}
/**
 * Watches each attempt of each call of a client. The SDK makes a call again when its answer is lost, and the last answer
 * alone does not tell that: a delete that was done is answered with "not found" the second time.
 */
function watchAnswers({ middlewareStack }) {
    const lostIn = new WeakSet();
    middlewareStack.add((next, context) => async (args) => {
        try {
            return await next(args);
        }
        catch (error) {
            if (lostIn.has(context) && typeof error === 'object' && error !== null)
                lost.add(error);
            throw error;
        }
    }, { step: 'initialize', name: 'tellLostAnswers' });
    middlewareStack.add((next, context) => async (args) => {
        try {
            return await next(args);
        }
        catch (error) {
            if (!isRefused(error) && !(0,connection_error/* isNeverSent */.FJ)(error))
                lostIn.add(context);
            throw error;
        }
    }, 
    // Around what reads the answer, and inside of what makes the attempts.
    { step: 'deserialize', priority: 'high', name: 'seeLostAnswers' });
}
/** An answer that says that nothing was done. One of 5xx says nothing, nor does a success that cannot be read. */
function isRefused(error) {
    const { $metadata } = error;
    const status = $metadata?.httpStatusCode ?? 0;
    return status >= 400 && status < 500;
}

// EXTERNAL MODULE: ./lib/cluster/eks/told-handler.js
var told_handler = __webpack_require__(13114);
;// CONCATENATED MODULE: ./lib/cluster/eks/aws-error.js








/** An error of the AWS SDK in our words. The SDK has already made its retries. */
function awsError(cause, call) {
    const { kind, message, fix } = readingOf(cause, call);
    const status = cause.$metadata
        ?.httpStatusCode;
    return new door/* ClusterError */.b({
        kind,
        fix,
        cluster: call.entry.name,
        operation: call.write?.operation ?? call.action,
        unsure: call.write !== undefined && isLost(cause),
        ...(status === undefined ? {} : { status }),
    }, message, { cause });
}
function readingOf(cause, call) {
    const { entry, action } = call;
    const service = serviceOf(action);
    const { name = '', message = '', code = '' } = cause;
    // EC2 adds a thousand characters that only `aws sts decode-authorization-message` can read.
    const said = (0,redact/* withoutCredentials */.ri)(message.replace(/ ?Encoded authorization failure message: .*/s, ''));
    const ofEntry = (0,entry_refusal/* entryRefusal */.Bw)({ name, said, call });
    if (ofEntry !== undefined)
        return ofEntry;
    switch (name) {
        case 'ResourceNotFoundException':
        case 'NotFoundException':
        case 'NoSuchEntity':
        case 'NoSuchEntityException':
            if (action !== 'eks:DescribeCluster')
                return { kind: 'not-found', message: said, fix: 'Run it again.' };
            return {
                kind: 'misconfigured',
                message: `There is no EKS cluster ${entry.name} in ${entry.region} in the account of these credentials.`,
                fix: 'Correct the name or the region of this cluster, or use credentials of the right account.',
            };
        case 'AccessDeniedException':
        case 'AccessDenied':
        case 'UnauthorizedOperation':
            return {
                kind: 'forbidden',
                message: said,
                fix: entry.assumeRole === undefined
                    ? `Allow ${action} on this cluster for the role or user that runs this.`
                    : `Allow ${action} for ${entry.assumeRole}, and sts:AssumeRole on it for the role or user that runs this.`,
            };
        // What a refused signature says repeats the request, so it is not shown.
        case 'UnrecognizedClientException':
        case 'InvalidClientTokenId':
        case 'InvalidSignatureException':
        case 'SignatureDoesNotMatch':
        case 'IncompleteSignature':
        case 'AuthFailure':
        case 'ExpiredToken':
        case 'ExpiredTokenException':
        case 'RequestExpired':
            return {
                kind: 'unauthorized',
                message: `AWS does not accept the credentials (${name}).`,
                fix: 'Get new credentials. In a workflow, use aws-actions/configure-aws-credentials in a step before this one.',
            };
        case 'CredentialsProviderError':
        case 'TokenProviderError':
            if (call.unknownProfile !== undefined)
                return noSuchProfile(call.unknownProfile);
            return {
                kind: 'unauthorized',
                message: (0,sentence/* sentence */.e)(`There are no AWS credentials: ${said}`),
                fix: 'In a workflow, add a step with aws-actions/configure-aws-credentials before this one. In a terminal, sign in with the AWS CLI.',
            };
        case 'ThrottlingException':
        case 'Throttling':
        case 'TooManyRequestsException':
        case 'RequestLimitExceeded':
            return {
                kind: 'throttled',
                message: `${service} gets too many requests from this account.`,
                fix: 'Run it again in some minutes.',
            };
        case 'ServiceUnavailableException':
        case 'ServerException':
        case 'InternalFailure':
            return {
                kind: 'unavailable',
                message: (0,sentence/* sentence */.e)(`${service} cannot answer now: ${said}`),
                fix: 'Run it again in some minutes.',
            };
        case 'TimeoutError':
            return unreachable(cause, call, 'does not answer');
        default:
            return /^E[A-Z_]+$/.test(code)
                ? unreachable(cause, call, `cannot be reached (${code})`)
                : {
                    kind: 'unexpected',
                    message: said || `${service} gave no reason.`,
                    fix: 'Run it again. If it fails again, report it.',
                };
    }
}
function noSuchProfile({ profile, profiles }) {
    const there = profiles.length === 0 ? 'There is none.' : `There are: ${profiles.join(', ')}.`;
    return {
        kind: 'unauthorized',
        message: `The AWS configuration has no profile ${JSON.stringify(profile)}. ${there}`,
        fix: 'Set AWS_PROFILE to one of them, or unset it if credentials are given in another way.',
    };
}
function unreachable(cause, { entry: { region }, action }, what) {
    const way = (0,told_handler/* failedWay */.N)(cause);
    const failure = way && (0,proxy_failure/* proxyFailure */.xh)(cause, way.route, way.target);
    if (failure !== undefined)
        return failure;
    const service = serviceOf(action);
    return {
        kind: 'unreachable',
        message: [`${service} in ${region} ${what}.`, way && (0,proxy_route/* routeSentence */.$6)(way.route)].join(' ').trim(),
        fix: `Check the region of this cluster, and whether this machine can reach ${service} through the network, its proxy or its VPC endpoint.`,
    };
}
/** `EKS` of `eks:ListNodegroups`. */
function serviceOf(action) {
    return (action.split(':')[0] ?? '').toUpperCase();
}

// EXTERNAL MODULE: ./lib/cluster/eks/client-config.js
var client_config = __webpack_require__(70076);
// EXTERNAL MODULE: ./lib/cluster/eks/shared-access.js
var shared_access = __webpack_require__(69878);
;// CONCATENATED MODULE: ./lib/cluster/eks/unknown-profile.js
/** Empty where the error is about something else, or the profile is there. */
async function unknownProfile(error) {
    // The SDK goes on to other sources where a profile is missing, and at last says only that there was none.
    const profile = process.env['AWS_PROFILE'];
    if (error.name !== 'CredentialsProviderError' || !profile)
        return {};
    const { loadSharedConfigFiles } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 47291, 19));
    const { configFile, credentialsFile } = await loadSharedConfigFiles();
    const profiles = [...new Set([...Object.keys(configFile), ...Object.keys(credentialsFile)])]
        // Sections that are no profiles stand beside them.
        .filter((section) => !/^(?:sso-session|services)\./.test(section));
    return profiles.includes(profile) ? {} : { unknownProfile: { profile, profiles: profiles.toSorted() } };
}

;// CONCATENATED MODULE: ./lib/cluster/eks/aws.js









/**
 * Credentials are those found here (the SDK's default chain) or those of the role to assume. Endpoints follow
 * `AWS_ENDPOINT_URL_EKS`, `_STS`, `_EC2` and `_IAM`.
 */
async function openAws(entry, around = {}) {
    const { accounts = (0,eks_accounts/* awsAccounts */.y)(), onRequest } = around;
    (0,secret_environment/* hideEnvironment */.e)();
    const about = { entry, ...(onRequest && { onRequest }) };
    const shared = await accounts.of(entry, onRequest);
    const eks = new dist_cjs/* EKSClient */.JQJ({
        ...(0,client_config/* clientConfig */.y)(about, 10_000),
        credentials: shared.credentials,
        retryStrategy: shared.retryStrategy('eks'),
    });
    watchAnswers(eks);
    let iam;
    const openIam = async () => {
        const { IAMClient } = await __webpack_require__.e(/* import() */ 6764).then(__webpack_require__.t.bind(__webpack_require__, 16764, 19));
        return new IAMClient({
            // A private network often has a way to EKS but none to IAM, so that nothing ever answers: a plan must not wait
            // minutes to learn that.
            ...(0,client_config/* clientConfig */.y)(about, 3_000),
            credentials: shared.credentials,
            retryStrategy: shared.retryStrategy('iam'),
        });
    };
    return {
        ...about,
        eks,
        shared,
        iam: () => {
            iam ??= openIam();
            return iam;
        },
    };
}
/**
 * One call of an AWS API; `action` is its name in IAM, `eks:ListNodegroups`. The SDK makes the retries. Calls of all
 * clusters of an account wait for a turn.
 *
 * @param write what a call is that writes
 * @throws ClusterError with `action` as its operation, or with that of the write
 */
async function askAws({ entry, eks, shared }, action, ask, write) {
    const service = (0,shared_access/* serviceOf */.z)(action);
    try {
        return await (service === undefined ? ask() : shared.lane(service)(ask));
    }
    catch (error) {
        // What was sent may be said back. Where there are no credentials, that is the error.
        const sent = await eks.config.credentials().catch(() => undefined);
        (0,redact/* hide */.jD)(sent?.secretAccessKey, sent?.sessionToken);
        const about = { entry, action, ...(write && { write }) };
        throw awsError(error, { ...about, ...(await unknownProfile(error)) });
    }
}


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

/***/ 92773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ entryRefusal),
/* harmony export */   kH: () => (/* binding */ isTooEarly),
/* harmony export */   xS: () => (/* binding */ isUnknownPrincipal)
/* harmony export */ });
/* harmony import */ var _words_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(724);

/** A refusal that calls about access entries meet; `undefined` for any other. EKS tells most of them apart by text only. */
function entryRefusal(refusal) {
    const { name, said, call } = refusal;
    const known = REFUSALS.find((one) => one.name === name && one.text.test(said));
    if (known !== undefined)
        return known.reading(refusal);
    if (call.write === undefined)
        return undefined;
    if (/AccessDenied/.test(name))
        return denied(refusal);
    return INVALID.includes(name) ? { kind: 'invalid', message: (0,_words_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(said), fix: CORRECT } : undefined;
}
/** Whether EKS does not know the principal: it does not exist, its path is missing, or IAM has not told EKS of it yet. */
function isUnknownPrincipal(cause) {
    return UNKNOWN_PRINCIPAL.test(cause?.message ?? '');
}
/** Whether EKS asks to wait for something that was just made. */
function isTooEarly(cause) {
    return cause?.name === PROPAGATION;
}
/** EKS has this error; which calls meet it is not documented. */
const PROPAGATION = 'ResourcePropagationDelayException';
const UNKNOWN_PRINCIPAL = /principalArn is invalid: invalid principal/i;
const INVALID = ['InvalidParameterException', 'InvalidRequestException', 'BadRequestException'];
const CORRECT = 'Correct this principal in access.yaml.';
/** Sources of the texts: issues of terraform-aws-eks 2915, 2968, 2969, 3024, 3048, of terraform-provider-aws 36447. */
const REFUSALS = [
    {
        name: 'InvalidRequestException',
        text: /authentication mode must be set to one of/i,
        reading: ({ call: { entry } }) => ({
            kind: 'misconfigured',
            message: `The cluster ${entry.name} has no access entries: its authentication mode is CONFIG_MAP.`,
            fix: 'Change the authentication mode of the cluster to API_AND_CONFIG_MAP. It cannot be changed back.',
        }),
    },
    {
        name: 'InvalidParameterException',
        text: /Unsupported authentication mode update/i,
        reading: ({ said }) => ({
            kind: 'invalid',
            message: (0,_words_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(said),
            fix: 'The mode changes one step at a time and never back: CONFIG_MAP, API_AND_CONFIG_MAP, API.',
        }),
    },
    {
        name: 'ResourceInUseException',
        text: /access entry/i,
        reading: ({ call }) => ({
            kind: 'exists',
            message: `${(0,_words_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalized */ .l)(entryOf(call))} exists already: it was created after the plan was made.`,
            fix: 'Plan again. The plan shows the entry, and whose it is.',
        }),
    },
    {
        name: PROPAGATION,
        text: /^/,
        reading: ({ said }) => ({
            kind: 'unavailable',
            message: (0,_words_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(`EKS cannot do this yet: ${said}`),
            fix: 'Run it again in some minutes.',
        }),
    },
    {
        name: 'ResourceLimitExceededException',
        text: /./,
        reading: ({ call: { entry } }) => ({
            kind: 'invalid',
            message: `The cluster ${entry.name} has as many access entries as EKS allows: 3,000.`,
            fix: 'AWS does not raise this limit. Remove entries that nobody uses, such as those of deleted roles: `eks-access list` shows them.',
        }),
    },
    {
        name: 'InvalidParameterException',
        text: /group name .* is invalid|cannot start with system:/i,
        reading: ({ said }) => ({
            kind: 'invalid',
            message: (0,_words_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(said),
            fix: 'Use a group of another name, and bind it to what the principal needs. In place of system:masters use the access policy AmazonEKSClusterAdminPolicy.',
        }),
    },
    {
        name: 'InvalidParameterException',
        text: /username must not begin with/i,
        reading: ({ said }) => ({
            kind: 'invalid',
            message: (0,_words_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(said),
            fix: 'Use a username that does not begin with system:, eks:, aws:, amazon: or iam:.',
        }),
    },
    ...INVALID.map((name) => ({
        name,
        text: /type of "STANDARD"/i,
        reading: ({ call }) => ({
            kind: 'invalid',
            message: `${(0,_words_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalized */ .l)(entryOf(call))} is not of type STANDARD, so EKS does not let it be changed.`,
            fix: 'Remove this principal from access.yaml: the entry belongs to nodes or to EKS.',
        }),
    })),
    {
        name: 'InvalidParameterException',
        text: UNKNOWN_PRINCIPAL,
        reading: ({ call }) => ({
            kind: 'invalid',
            message: `EKS does not know the principal ${principalOf(call)}.`,
            fix: 'Either the role or user does not exist, or its ARN lacks its path: `aws iam get-role` shows the whole ARN. An ARN in an access entry has the path, one in aws-auth has not.',
        }),
    },
    {
        name: 'InvalidParameterException',
        text: /Service Linked Role/i,
        reading: ({ call }) => ({
            kind: 'invalid',
            message: `${principalOf(call)} is a service-linked role. Only the AWS service that owns it may create or change its access entry.`,
            fix: 'Remove this principal from access.yaml. AWS Batch and EMR create the entry themselves.',
        }),
    },
];
function denied({ said, call }) {
    const who = call.entry.assumeRole ?? 'the role or user that runs this';
    return {
        kind: 'forbidden',
        message: (0,_words_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(said),
        fix: /explicit deny/i.test(said)
            ? `A policy denies this on purpose. If it is right, let a person with more rights do it by hand; else change the policy of ${who}.`
            : `Allow ${call.action} for ${who}, as docs/least-privilege.md says for the role that applies. If it is allowed for entries with the tag of the set only, this entry does not have that tag.`,
    };
}
function entryOf(call) {
    return `the access entry of ${principalOf(call)}`;
}
function principalOf({ write }) {
    return write?.principalArn ?? 'the principal';
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
