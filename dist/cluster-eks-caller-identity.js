export const id = 1668;
export const ids = [1668];
export const modules = {

/***/ 91668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callerIdentity: () => (/* binding */ callerIdentity)
/* harmony export */ });
/* harmony import */ var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5152);
/* harmony import */ var _smithy_core_checksum__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99542);
/* harmony import */ var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93422);
/* harmony import */ var _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75118);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10739);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64783);
/* harmony import */ var _told_handler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13114);







const ACTION = 'sts:GetCallerIdentity';
/**
 * Whose the credentials at hand are, as `aws sts get-caller-identity` says it: the ARN of a user, or of the session of a
 * role. The role that `assumeRole` of a cluster names is not asked about: it is not who asks. Nobody needs a permission
 * for this question.
 *
 * @throws ClusterError where there are no credentials, or STS does not take them
 */
async function callerIdentity({ name, region = regionAtHand() }, around = {}) {
    const entry = { door: 'eks', name, region };
    const aws = await (0,_aws_js__WEBPACK_IMPORTED_MODULE_0__.openAws)(entry, around);
    const { onRequest } = around;
    const about = { cluster: entry.name, connectionTimeout: 10_000, ...(onRequest && { onRequest }) };
    const xml = await (0,_aws_js__WEBPACK_IMPORTED_MODULE_0__.askAws)(aws, ACTION, async () => {
        const signer = new _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_3__.SignatureV4({
            service: 'sts',
            region: entry.region,
            credentials: aws.eks.config.credentials,
            sha256: _smithy_core_checksum__WEBPACK_IMPORTED_MODULE_4__.Sha256,
        });
        const handler = (0,_told_handler_js__WEBPACK_IMPORTED_MODULE_2__/* .toldHandler */ .C)(about);
        try {
            const signed = await signer.sign(requestTo(endpointOf(entry.region)));
            const { response } = await handler.handle(new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_5__.HttpRequest(signed));
            return read(response.statusCode, await textOf(response.body));
        }
        finally {
            handler.destroy();
        }
    });
    return (0,_said_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)(textIn(xml, 'Arn'), { aws, action: ACTION, what: 'who asks' });
}
/** Any of them answers; STS of us-east-1 knows the credentials of every region that is not opted into. */
function regionAtHand() {
    return process.env['AWS_REGION'] || process.env['AWS_DEFAULT_REGION'] || 'us-east-1';
}
/** As the SDK decides it. */
function endpointOf(region) {
    return new URL(process.env['AWS_ENDPOINT_URL_STS'] ?? `https://sts.${region}.${(0,_aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_6__.partition)(region).dnsSuffix}`);
}
function requestTo(url) {
    return new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_5__.HttpRequest({
        method: 'POST',
        protocol: url.protocol,
        hostname: url.hostname,
        ...(url.port === '' ? {} : { port: Number(url.port) }),
        path: url.pathname,
        headers: {
            host: url.host,
            'content-type': 'application/x-www-form-urlencoded',
            'user-agent': 'eks-access api/sts#1',
        },
        body: 'Action=GetCallerIdentity&Version=2011-06-15',
    });
}
async function textOf(body) {
    const parts = [];
    for await (const part of body)
        parts.push(part);
    return Buffer.concat(parts).toString('utf8');
}
/** A refusal as an error of the SDK's form. */
function read(status, xml) {
    if (status < 300)
        return xml;
    const error = new Error(textIn(xml, 'Message') ?? `STS answered ${status}.`);
    error.name = textIn(xml, 'Code') ?? 'Error';
    throw Object.assign(error, { $metadata: { httpStatusCode: status } });
}
/** Of an ARN or a message, which hold no entities but these. */
function textIn(xml, element) {
    const found = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1];
    return found
        ?.replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&');
}


/***/ }),

/***/ 64783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2932);

/**
 * A part of an answer that AWS always gives, though its types allow that it is absent.
 *
 * @throws ClusterError when it is absent all the same: nothing may be built on a guess
 */
function said(value, about) {
    if (value !== undefined)
        return value;
    throw new _door_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b({
        kind: 'unexpected',
        cluster: about.aws.entry.name,
        operation: about.action,
        fix: 'Run it again. If it fails again, report it.',
    }, `AWS answered without ${about.what}.`);
}


/***/ })

};
