export const id = 7849;
export const ids = [7849];
export const modules = {

/***/ 77849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeEntries: () => (/* binding */ describeEntries),
/* harmony export */   listAccessEntries: () => (/* binding */ listAccessEntries),
/* harmony export */   ownEntry: () => (/* binding */ ownEntry)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_eks__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24524);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2932);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6952);
/* harmony import */ var _many_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93137);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64783);





/** Whom the cluster has access entries for; up to 3,000. @throws ClusterError */
async function listAccessEntries(aws) {
    const clusterName = aws.entry.name;
    const arns = await (0,_many_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(async (nextToken) => {
        const answer = await (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__.askAws)(aws, 'eks:ListAccessEntries', () => aws.eks.send(new _aws_sdk_client_eks__WEBPACK_IMPORTED_MODULE_4__/* .ListAccessEntriesCommand */ .yTN({ clusterName, maxResults: _many_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE */ .KL, nextToken })));
        return { items: answer.accessEntries, next: answer.nextToken };
    });
    return arns.map((principalArn) => ({ principalArn }));
}
/** What one entry gives; `undefined` when it has gone away meanwhile. @throws ClusterError */
async function ownEntry(aws, principalArn) {
    return await orGone(async () => {
        const [entry, policies] = await Promise.all([describe(aws, principalArn), policiesOf(aws, principalArn)]);
        return { ...entry, policies };
    });
}
/** What each of the entries gives, but for their policies; a few at a time. @throws ClusterError */
async function describeEntries(aws, principalArns) {
    const found = await (0,_many_js__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)(principalArns, async (principalArn) => [principalArn, await orGone(() => describe(aws, principalArn))]);
    return new Map(found);
}
async function orGone(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof _door_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}
async function describe(aws, principalArn) {
    const action = 'eks:DescribeAccessEntry';
    const { accessEntry } = await (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__.askAws)(aws, action, () => aws.eks.send(new _aws_sdk_client_eks__WEBPACK_IMPORTED_MODULE_4__/* .DescribeAccessEntryCommand */ .VV3({ clusterName: aws.entry.name, principalArn })));
    const about = { aws, action, what: `the details of the access entry of ${principalArn}` };
    return {
        type: (0,_said_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .a)(accessEntry?.type, about),
        username: (0,_said_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .a)(accessEntry?.username, about),
        groups: accessEntry?.kubernetesGroups ?? [],
    };
}
async function policiesOf(aws, principalArn) {
    const clusterName = aws.entry.name;
    const policies = await (0,_many_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(async (nextToken) => {
        const answer = await (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__.askAws)(aws, 'eks:ListAssociatedAccessPolicies', () => aws.eks.send(new _aws_sdk_client_eks__WEBPACK_IMPORTED_MODULE_4__/* .ListAssociatedAccessPoliciesCommand */ .kFG({ clusterName, principalArn, maxResults: _many_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE */ .KL, nextToken })));
        return { items: answer.associatedAccessPolicies, next: answer.nextToken };
    });
    // arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy
    return policies.map(({ policyArn = '' }) => policyArn.slice(policyArn.lastIndexOf('/') + 1));
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
    const answers = [];
    let next = 0;
    const askOneByOne = async () => {
        while (next < items.length) {
            const index = next++;
            try {
                answers[index] = await ask(items[index]);
            }
            catch (error) {
                if (error instanceof _door_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && error.kind === 'not-found')
                    continue;
                next = items.length;
                throw error;
            }
        }
    };
    await allEnded(Array.from({ length: AT_A_TIME }, askOneByOne));
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
