export const id = 5261;
export const ids = [5261];
export const modules = {

/***/ 85261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askIam: () => (/* binding */ askIam)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _explain_iam_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46754);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2932);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10739);
/* harmony import */ var _many_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93137);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64783);






const SIMULATE = 'iam:SimulatePrincipalPolicy';
/**
 * Asks IAM whether the principal may call what the EKS console calls for this cluster. Whatever is refused or fails,
 * there is an answer: it says what was not checked, and why.
 *
 * @param caller the account whose IAM answers, where it is known
 */
async function askIam(aws, principal, caller) {
    const { kind, account, partition } = principal.parsed;
    if (kind !== 'role' && kind !== 'user')
        return notChecked({ kind: 'no-role-or-user' });
    if (caller !== undefined && caller !== account)
        return notChecked({ kind: 'other-account', account });
    try {
        const arn = principal.fullArn ?? (await roleArn(aws, principal));
        // The same name in the account that was asked is another role.
        if (accountOf(arn) !== account)
            return notChecked({ kind: 'other-account', account });
        const cluster = { partition, account };
        const decisions = await (0,_many_js__WEBPACK_IMPORTED_MODULE_4__/* .allEnded */ .Cw)(TARGETS.map((target) => simulate(aws, { arn, target, resource: resourceOf(aws, target, cluster) })));
        return { kind: 'checked', arn, decisions: inOrder(decisions.flat()) };
    }
    catch (error) {
        if (!(error instanceof _door_js__WEBPACK_IMPORTED_MODULE_2__/* .ClusterError */ .b))
            throw error;
        return notChecked(reasonOf(error));
    }
}
function notChecked(why) {
    return { kind: 'not-checked', why };
}
function reasonOf({ kind, operation, message }) {
    if (kind === 'forbidden')
        return { kind: 'not-permitted', action: operation };
    if (kind === 'not-found')
        return { kind: 'no-such-principal' };
    return { kind: 'failed', action: operation, message };
}
/** aws-auth has roles without their path, and the simulation wants them with it. Names are unique in an account. */
async function roleArn(aws, { parsed }) {
    const { GetRoleCommand } = await __webpack_require__.e(/* import() */ 6764).then(__webpack_require__.t.bind(__webpack_require__, 16764, 19));
    const client = await aws.iam();
    const name = 'name' in parsed ? parsed.name : '';
    const action = 'iam:GetRole';
    const { Role } = await (0,_aws_js__WEBPACK_IMPORTED_MODULE_3__.askAws)(aws, action, () => client.send(new GetRoleCommand({ RoleName: name })));
    return (0,_said_js__WEBPACK_IMPORTED_MODULE_5__/* .said */ .a)(Role?.Arn, { aws, action, what: `the ARN of the role ${name}` });
}
function accountOf(arn) {
    const parsed = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn);
    return 'account' in parsed ? parsed.account : undefined;
}
const TARGETS = ['cluster', 'nodegroups', 'parameters', 'everything'];
/**
 * Resource types by action: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelastickubernetesservice.html;
 * of the parameters those of AWS's policy for the console, in the cluster's region.
 */
function resourceOf({ entry }, target, { partition, account }) {
    const { region } = entry;
    const prefix = `arn:${partition}:eks:${region}:${account}`;
    switch (target) {
        case 'cluster':
            return `${prefix}:cluster/${entry.name}`;
        case 'nodegroups':
            return `${prefix}:nodegroup/${entry.name}/*/*`;
        case 'parameters':
            return `arn:${partition}:ssm:${region}:${account}:parameter/*`;
        case 'everything':
            return '*';
    }
}
async function simulate(aws, { arn, target, resource }) {
    const { SimulatePrincipalPolicyCommand } = await __webpack_require__.e(/* import() */ 6764).then(__webpack_require__.t.bind(__webpack_require__, 16764, 19));
    const client = await aws.iam();
    const actions = _explain_iam_js__WEBPACK_IMPORTED_MODULE_1__/* .CONSOLE_ACTIONS */ .E8.filter(({ on }) => on === target).map(({ action }) => action);
    const results = await (0,_many_js__WEBPACK_IMPORTED_MODULE_4__/* .allPages */ .S4)(async (marker) => {
        const answer = await (0,_aws_js__WEBPACK_IMPORTED_MODULE_3__.askAws)(aws, SIMULATE, () => client.send(new SimulatePrincipalPolicyCommand({
            PolicySourceArn: arn,
            ActionNames: actions,
            ResourceArns: [resource],
            MaxItems: _many_js__WEBPACK_IMPORTED_MODULE_4__/* .PAGE */ .KL,
            Marker: marker,
        })));
        return {
            items: answer.EvaluationResults,
            next: answer.IsTruncated === true ? answer.Marker : undefined,
        };
    });
    return results.map((result) => {
        const heldBackBy = result.OrganizationsDecisionDetail?.AllowedByOrganizations === false
            ? 'organization'
            : result.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary === false
                ? 'boundary'
                : undefined;
        return {
            action: result.EvalActionName ?? '',
            resource,
            decision: DECISIONS[result.EvalDecision ?? ''] ?? 'not-allowed',
            policies: [
                ...new Set((result.MatchedStatements ?? []).flatMap(({ SourcePolicyId }) => SourcePolicyId ?? [])),
            ],
            ...(heldBackBy === undefined ? {} : { heldBackBy }),
            missingContext: result.MissingContextValues ?? [],
        };
    });
}
/** Source: `PolicyEvaluationDecisionType` of the IAM API. */
const DECISIONS = {
    allowed: 'allowed',
    explicitDeny: 'denied-explicitly',
    implicitDeny: 'not-allowed',
};
/** In the order of the list of actions, whatever came first. */
function inOrder(decisions) {
    const place = (one) => _explain_iam_js__WEBPACK_IMPORTED_MODULE_1__/* .CONSOLE_ACTIONS */ .E8.findIndex(({ action }) => action.toLowerCase() === one.action.toLowerCase());
    return decisions.toSorted((one, other) => place(one) - place(other));
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
