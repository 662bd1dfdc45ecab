export const id = 8336;
export const ids = [8336];
export const modules = {

/***/ 77849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listHolders),
/* harmony export */   Ne: () => (/* binding */ listAccessEntries),
/* harmony export */   OY: () => (/* binding */ describeEntry),
/* harmony export */   qS: () => (/* binding */ describeEntries)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_eks__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24524);
/* harmony import */ var _rbac_access_policy_policy_arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80978);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2932);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10739);
/* harmony import */ var _many_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93137);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64783);






/** Whom the cluster has access entries for; up to 3,000. @throws ClusterError */
async function listAccessEntries(aws) {
    const arns = await listArns(aws);
    return arns.map((principalArn) => ({ principalArn }));
}
/**
 * ARNs of those whose access entries have the policy: a request for each hundred of them, whereas to look at all
 * entries takes two for each. @throws ClusterError
 */
async function listHolders(aws, policyArn) {
    return await listArns(aws, policyArn);
}
async function listArns(aws, associatedPolicyArn) {
    const about = {
        clusterName: aws.entry.name,
        maxResults: _many_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE */ .KL,
        ...(associatedPolicyArn && { associatedPolicyArn }),
    };
    return await (0,_many_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(async (nextToken) => {
        const answer = await (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__.askAws)(aws, 'eks:ListAccessEntries', () => aws.eks.send(new _aws_sdk_client_eks__WEBPACK_IMPORTED_MODULE_4__/* .ListAccessEntriesCommand */ .yTN({ ...about, nextToken })));
        return { items: answer.accessEntries, next: answer.nextToken };
    });
}
/** What each of the entries gives, a few at a time; `undefined` for one that has gone away. @throws ClusterError */
async function describeEntries(aws, principalArns) {
    const found = await (0,_many_js__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)(principalArns, async (principalArn) => [principalArn, await describeEntry(aws, principalArn)]);
    return new Map(found);
}
/** What one entry gives; `undefined` when it has gone away meanwhile. @throws ClusterError */
async function describeEntry(aws, principalArn) {
    try {
        const [entry, policies] = await Promise.all([describe(aws, principalArn), policiesOf(aws, principalArn)]);
        return { ...entry, policies };
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
    const { createdAt, modifiedAt, tags, accessEntryArn } = accessEntry ?? {};
    return {
        type: (0,_said_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .a)(accessEntry?.type, about),
        username: (0,_said_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .a)(accessEntry?.username, about),
        groups: accessEntry?.kubernetesGroups ?? [],
        ...(createdAt === undefined ? {} : { createdAt: createdAt.toISOString() }),
        ...(modifiedAt === undefined ? {} : { modifiedAt: modifiedAt.toISOString() }),
        ...(tags === undefined ? {} : { tags }),
        ...(accessEntryArn === undefined ? {} : { entryArn: accessEntryArn }),
    };
}
async function policiesOf(aws, principalArn) {
    const clusterName = aws.entry.name;
    const policies = await (0,_many_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(async (nextToken) => {
        const answer = await (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__.askAws)(aws, 'eks:ListAssociatedAccessPolicies', () => aws.eks.send(new _aws_sdk_client_eks__WEBPACK_IMPORTED_MODULE_4__/* .ListAssociatedAccessPoliciesCommand */ .kFG({ clusterName, principalArn, maxResults: _many_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE */ .KL, nextToken })));
        return { items: answer.associatedAccessPolicies, next: answer.nextToken };
    });
    return policies.map(({ policyArn = '', accessScope }) => ({
        policy: (0,_rbac_access_policy_policy_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .policyName */ .c)(policyArn),
        scopes: scopesOf(accessScope),
    }));
}
/** An association without a scope has never been seen; of what is not known nothing is assumed to be narrow. */
function scopesOf(scope) {
    if (scope?.type !== 'namespace')
        return [{ kind: 'cluster' }];
    return (scope.namespaces ?? []).map((namespace) => ({ kind: 'namespace', namespace }));
}


/***/ }),

/***/ 76163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ describeCluster)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_eks__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24524);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2932);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10739);



const ACTION = 'eks:DescribeCluster';
/**
 * Asks EKS for the cluster, and stops in the wrong account.
 *
 * The account is checked on the credentials where they know it, before anything is asked, and on the cluster's
 * ARN. That is also the caller's account: DescribeCluster takes a name, so it finds only the caller's clusters.
 *
 * @throws ClusterError
 */
async function describeCluster(aws) {
    const { entry } = aws;
    await checkCredentials(aws);
    const cluster = await answerOf(aws);
    const [, , , , account] = (cluster.arn ?? '').split(':');
    if (entry.account !== undefined && account !== entry.account)
        throw wrongAccount(entry, `The cluster ${entry.name} is in account ${account ?? 'unknown'}`);
    const { endpoint, certificateAuthority, status, accessConfig } = cluster;
    const creatorHasEntry = accessConfig?.bootstrapClusterCreatorAdminPermissions;
    const data = certificateAuthority?.data;
    if (endpoint === undefined || data === undefined)
        throw refusal(entry, {
            kind: 'unavailable',
            message: `The cluster ${entry.name} has no endpoint; its status is ${status ?? 'unknown'}.`,
            fix: 'Wait until the cluster is ACTIVE.',
        });
    return {
        endpoint: new URL(endpoint),
        certificate: Buffer.from(data, 'base64').toString('utf8'),
        tokenId: cluster.outpostConfig === undefined ? entry.name : (cluster.id ?? entry.name),
        isPrivate: cluster.resourcesVpcConfig?.endpointPublicAccess === false,
        // Clusters from before access entries say nothing, and so do local clusters.
        authenticationMode: accessConfig?.authenticationMode ?? 'CONFIG_MAP',
        ...(cluster.arn === undefined ? {} : { arn: cluster.arn }),
        ...(cluster.createdAt === undefined ? {} : { createdAt: cluster.createdAt.toISOString() }),
        ...(creatorHasEntry === undefined ? {} : { creatorHasEntry }),
        ...(cluster.roleArn === undefined ? {} : { roleArn: cluster.roleArn }),
    };
}
async function checkCredentials(aws) {
    const { entry, eks } = aws;
    if (entry.account === undefined)
        return;
    const { accountId } = await (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__.askAws)(aws, ACTION, () => eks.config.credentials());
    if (accountId !== undefined && accountId !== entry.account)
        throw wrongAccount(entry, `The AWS credentials are for account ${accountId}`);
}
async function answerOf(aws) {
    const { entry, eks } = aws;
    const { cluster } = await (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__.askAws)(aws, ACTION, () => eks.send(new _aws_sdk_client_eks__WEBPACK_IMPORTED_MODULE_2__/* .DescribeClusterCommand */ .hV5({ name: entry.name })));
    if (cluster !== undefined)
        return cluster;
    throw refusal(entry, {
        kind: 'unexpected',
        message: 'EKS answered without a cluster.',
        fix: 'Check AWS_ENDPOINT_URL_EKS.',
    });
}
function wrongAccount(entry, what) {
    return refusal(entry, {
        kind: 'wrong-account',
        message: `${what}, but access.yaml says ${entry.account}.`,
        fix: 'Use credentials of that account, or correct `account` in access.yaml.',
    });
}
function refusal(entry, about) {
    const { kind, fix, message } = about;
    return new _door_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b({ kind, fix, cluster: entry.name, operation: ACTION }, message);
}


/***/ }),

/***/ 20330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ iamPrincipal)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2932);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10739);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64783);




/**
 * What IAM says of a role or a user of the account whose IAM answers: names are unique in an account, whatever the path.
 * It is asked for the name as the ARN has it: AWS does not say that GetRole finds a name in another case.
 *
 * @throws ClusterError also where the account that answers is another one: a principal of the same name there says nothing
 */
async function iamPrincipal(aws, arn) {
    const parsed = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn);
    if (parsed.kind !== 'role' && parsed.kind !== 'user')
        throw notAsked(aws, `${arn} is neither a role nor a user`);
    const found = await orNone(() => (parsed.kind === 'role' ? role(aws, parsed.name) : user(aws, parsed.name)));
    if (found.kind === 'exists' && accountIn(found.arn) !== parsed.account)
        throw notAsked(aws, `IAM of account ${accountIn(found.arn) ?? 'unknown'} answers, not that of ${parsed.account}`);
    return found;
}
async function orNone(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof _door_js__WEBPACK_IMPORTED_MODULE_1__/* .ClusterError */ .b && error.kind === 'not-found')
            return { kind: 'none' };
        throw error;
    }
}
async function role(aws, name) {
    const { GetRoleCommand } = await __webpack_require__.e(/* import() */ 6764).then(__webpack_require__.t.bind(__webpack_require__, 16764, 19));
    const client = await aws.iam();
    const action = 'iam:GetRole';
    const { Role } = await (0,_aws_js__WEBPACK_IMPORTED_MODULE_2__.askAws)(aws, action, () => client.send(new GetRoleCommand({ RoleName: name })));
    return record(Role, { aws, action, what: `the role ${name}` });
}
async function user(aws, name) {
    const { GetUserCommand } = await __webpack_require__.e(/* import() */ 6764).then(__webpack_require__.t.bind(__webpack_require__, 16764, 19));
    const client = await aws.iam();
    const action = 'iam:GetUser';
    const { User } = await (0,_aws_js__WEBPACK_IMPORTED_MODULE_2__.askAws)(aws, action, () => client.send(new GetUserCommand({ UserName: name })));
    return record(User, { aws, action, what: `the user ${name}` });
}
function record(found, about) {
    return {
        kind: 'exists',
        arn: (0,_said_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .a)(found?.Arn, { ...about, what: `the ARN of ${about.what}` }),
        createdAt: (0,_said_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .a)(found?.CreateDate, {
            ...about,
            what: `the creation date of ${about.what}`,
        }).toISOString(),
    };
}
function accountIn(arn) {
    const parsed = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn);
    return 'account' in parsed ? parsed.account : undefined;
}
function notAsked(aws, message) {
    return new _door_js__WEBPACK_IMPORTED_MODULE_1__/* .ClusterError */ .b({
        kind: 'unexpected',
        cluster: aws.entry.name,
        operation: 'iam:GetRole',
        fix: 'Use credentials of that account.',
    }, message);
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

/***/ 68336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownView: () => (/* binding */ ownView)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);
/* harmony import */ var _aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7554);
/* harmony import */ var _rbac_access_policy_cluster_admin_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27700);
/* harmony import */ var _rbac_access_policy_policy_arn_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80978);
/* harmony import */ var _discovered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13574);
/* harmony import */ var _access_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77849);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10739);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76163);
/* harmony import */ var _iam_principal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20330);









/** Cluster admins whose entries are looked at: enough to name some, and to find that of the creator. */
const MOST_ADMINS = 20;
const NONE = { kind: 'known', value: undefined };
/**
 * What AWS says of one principal and a cluster to whoever asks. Each question may be refused, and then says which action
 * is missing.
 */
async function ownView(entry, principal, around) {
    const aws = await (0,_aws_js__WEBPACK_IMPORTED_MODULE_3__.openAws)(entry, around);
    const cluster = await (0,_discovered_js__WEBPACK_IMPORTED_MODULE_1__/* .discovered */ .v)(async () => {
        const { arn, authenticationMode: mode, createdAt, creatorHasEntry } = await (0,_describe_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCluster */ .K)(aws);
        return {
            mode,
            ...(arn === undefined ? {} : { arn }),
            ...(createdAt === undefined ? {} : { createdAt }),
            ...(creatorHasEntry === undefined ? {} : { creatorHasEntry }),
        };
    });
    const found = (0,_discovered_js__WEBPACK_IMPORTED_MODULE_1__/* .discovered */ .v)(() => (0,_iam_principal_js__WEBPACK_IMPORTED_MODULE_5__/* .iamPrincipal */ .S)(aws, principal));
    // EKS refuses every question about access entries where there are none.
    if (cluster.kind === 'known' && cluster.value.mode === 'CONFIG_MAP')
        return { cluster, entry: NONE, principal: await found, admins: { kind: 'known', value: [] } };
    const [own, record, admins] = await Promise.all([
        ownEntry(),
        found,
        (0,_discovered_js__WEBPACK_IMPORTED_MODULE_1__/* .discovered */ .v)(async () => {
            const arn = (0,_rbac_access_policy_policy_arn_js__WEBPACK_IMPORTED_MODULE_6__/* .policyArn */ .m)((0,_aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .partitionInArn */ .V)(principal), _rbac_access_policy_cluster_admin_js__WEBPACK_IMPORTED_MODULE_8__/* .CLUSTER_ADMIN_POLICY */ .c);
            const holders = (await (0,_access_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .listHolders */ .KE)(aws, arn)).slice(0, MOST_ADMINS);
            const details = await (0,_discovered_js__WEBPACK_IMPORTED_MODULE_1__/* .discovered */ .v)(() => (0,_access_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .describeEntries */ .qS)(aws, holders));
            return holders.map((principalArn) => {
                const known = details.kind === 'known' ? details.value.get(principalArn) : undefined;
                return known === undefined ? { principalArn } : { principalArn, details: known };
            });
        }),
    ]);
    return { cluster, entry: own, principal: record, admins };
    async function ownEntry() {
        const listed = await (0,_discovered_js__WEBPACK_IMPORTED_MODULE_1__/* .discovered */ .v)(() => (0,_access_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .listAccessEntries */ .Ne)(aws));
        if (listed.kind !== 'known')
            return listed;
        // EKS has a role with its path, and STS says it without.
        const mine = listed.value.find(({ principalArn }) => (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(principalArn) === (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(principal));
        if (mine === undefined)
            return NONE;
        const details = await (0,_discovered_js__WEBPACK_IMPORTED_MODULE_1__/* .discovered */ .v)(() => (0,_access_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .describeEntry */ .OY)(aws, mine.principalArn));
        // That it is there is known, whatever may be read of it.
        if (details.kind !== 'known')
            return { kind: 'known', value: mine };
        return {
            kind: 'known',
            value: details.value === undefined ? undefined : { ...mine, details: details.value },
        };
    }
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
