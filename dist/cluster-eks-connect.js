export const id = 6347;
export const ids = [6347];
export const modules = {

/***/ 19332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sameMeaning)
/* harmony export */ });
/** Groups are a set: neither their order nor a repetition means anything to Kubernetes. */
function sameMeaning(one, other) {
    const groups = new Set(one.groups);
    const others = new Set(other.groups);
    return (one.username === other.username &&
        groups.size === others.size &&
        [...groups].every((group) => others.has(group)));
}


/***/ }),

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

/***/ 76347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectEks: () => (/* binding */ connectEks),
  openAccount: () => (/* binding */ openAccount)
});

// EXTERNAL MODULE: ./lib/cluster/kube/agent.js
var agent = __webpack_require__(78075);
// EXTERNAL MODULE: ./lib/cluster/kube/connect.js + 11 modules
var connect = __webpack_require__(36555);
// EXTERNAL MODULE: ./lib/cluster/kube/server.js
var kube_server = __webpack_require__(27819);
// EXTERNAL MODULE: ./lib/cluster/eks/aws.js + 3 modules
var eks_aws = __webpack_require__(10739);
// EXTERNAL MODULE: ./lib/cluster/eks/describe.js
var describe = __webpack_require__(76163);
// EXTERNAL MODULE: ./lib/cluster/discovered.js
var discovered = __webpack_require__(13574);
// EXTERNAL MODULE: ./lib/cluster/eks/access-entries.js
var access_entries = __webpack_require__(77849);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-eks/dist-cjs/index.js
var dist_cjs = __webpack_require__(24524);
// EXTERNAL MODULE: ./lib/rbac/access-policy/policy-arn.js
var policy_arn = __webpack_require__(80978);
// EXTERNAL MODULE: ./lib/cluster/eks/many.js
var many = __webpack_require__(93137);
;// CONCATENATED MODULE: ./lib/cluster/eks/access-policies.js




/** Names of all access policies of EKS; what they grant cannot be asked. @throws ClusterError */
async function listAccessPolicies(aws) {
    const arns = await (0,many/* allPages */.S4)(async (nextToken) => {
        const answer = await (0,eks_aws.askAws)(aws, 'eks:ListAccessPolicies', () => aws.eks.send(new dist_cjs/* ListAccessPoliciesCommand */._VY({ maxResults: many/* PAGE */.KL, nextToken })));
        return { items: answer.accessPolicies?.flatMap(({ arn }) => arn ?? []), next: answer.nextToken };
    });
    return arns.map(policy_arn/* policyName */.c);
}

// EXTERNAL MODULE: ./lib/cluster/eks/said.js
var said = __webpack_require__(64783);
;// CONCATENATED MODULE: ./lib/cluster/eks/capabilities.js




/** The capabilities of the cluster; a cluster has one of each type at most. @throws ClusterError */
async function listCapabilities(aws) {
    const clusterName = aws.entry.name;
    const names = await (0,many/* allPages */.S4)(async (nextToken) => {
        const answer = await (0,eks_aws.askAws)(aws, 'eks:ListCapabilities', () => aws.eks.send(new dist_cjs/* ListCapabilitiesCommand */.uQm({ clusterName, maxResults: many/* PAGE */.KL, nextToken })));
        return {
            items: answer.capabilities?.flatMap(({ capabilityName }) => capabilityName ?? []),
            next: answer.nextToken,
        };
    });
    return await (0,many/* each */.__)(names, async (capabilityName) => {
        const action = 'eks:DescribeCapability';
        const { capability } = await (0,eks_aws.askAws)(aws, action, () => aws.eks.send(new dist_cjs/* DescribeCapabilityCommand */.RFd({ clusterName, capabilityName })));
        const about = { aws, action, what: `the role of the capability ${capabilityName}` };
        return {
            name: capabilityName,
            type: (0,said/* said */.a)(capability?.type, about),
            roleArn: (0,said/* said */.a)(capability?.roleArn, about),
        };
    });
}

;// CONCATENATED MODULE: ./lib/cluster/eks/fargate-profiles.js




/** The Fargate profiles of the cluster, with those that are being made or deleted. @throws ClusterError */
async function listFargateProfiles(aws) {
    const clusterName = aws.entry.name;
    const names = await (0,many/* allPages */.S4)(async (nextToken) => {
        const answer = await (0,eks_aws.askAws)(aws, 'eks:ListFargateProfiles', () => aws.eks.send(new dist_cjs/* ListFargateProfilesCommand */.OU_({ clusterName, maxResults: many/* PAGE */.KL, nextToken })));
        return { items: answer.fargateProfileNames, next: answer.nextToken };
    });
    return (0,many/* each */.__)(names, (name) => fargate_profiles_describe(aws, name));
}
async function fargate_profiles_describe(aws, name) {
    const action = 'eks:DescribeFargateProfile';
    const about = { clusterName: aws.entry.name, fargateProfileName: name };
    const { fargateProfile } = await (0,eks_aws.askAws)(aws, action, () => aws.eks.send(new dist_cjs/* DescribeFargateProfileCommand */.svP(about)));
    const what = `the role of the Fargate profile ${name}`;
    return { name, roleArn: (0,said/* said */.a)(fargateProfile?.podExecutionRoleArn, { aws, action, what }) };
}

// EXTERNAL MODULE: ./lib/cluster/eks/iam-principal.js
var iam_principal = __webpack_require__(20330);
// EXTERNAL MODULE: ./lib/cluster/eks/client-config.js
var client_config = __webpack_require__(70076);
;// CONCATENATED MODULE: ./lib/cluster/eks/instance-roles.js



/**
 * The ARN of the role of each instance, through its instance profile. Instances that are gone, or have no profile
 * or a profile without a role, are left out.
 *
 * The client of EC2 takes long to load, so it is loaded here: most clusters have no such nodes.
 *
 * @throws ClusterError
 */
async function rolesOfInstances(aws, instanceIds) {
    const profiles = await profilesOf(aws, instanceIds);
    const roles = await rolesOf(aws, [...new Set(profiles.values())]);
    const byInstance = [...profiles].flatMap(([id, profile]) => {
        const role = roles.get(profile);
        return role === undefined ? [] : [[id, role]];
    });
    return new Map(byInstance);
}
/** ARNs of instance profiles by instance id. */
async function profilesOf(aws, instanceIds) {
    const { DescribeInstancesCommand, EC2Client } = await __webpack_require__.e(/* import() */ 5193).then(__webpack_require__.t.bind(__webpack_require__, 35193, 19));
    // As for IAM, a private network often has no way to EC2.
    const client = new EC2Client({
        ...(0,client_config/* clientConfig */.y)(aws, 3_000),
        credentials: aws.shared.credentials,
        retryStrategy: aws.shared.retryStrategy('ec2'),
    });
    const batches = Array.from({ length: Math.ceil(instanceIds.length / many/* PAGE */.KL) }, (_, index) => instanceIds.slice(index * many/* PAGE */.KL, (index + 1) * many/* PAGE */.KL));
    const found = await (0,many/* each */.__)(batches, (batch) => (0,many/* allPages */.S4)(async (token) => {
        const { Reservations = [], NextToken } = await (0,eks_aws.askAws)(aws, 'ec2:DescribeInstances', () => client.send(new DescribeInstancesCommand({
            // Not `InstanceIds`: with them one instance that is gone fails the whole request.
            Filters: [{ Name: 'instance-id', Values: [...batch] }],
            MaxResults: many/* PAGE */.KL,
            NextToken: token,
        })));
        return { items: Reservations.flatMap(({ Instances = [] }) => Instances), next: NextToken };
    })).finally(() => client.destroy());
    return new Map(found.flat().flatMap(({ InstanceId: id, IamInstanceProfile: profile }) => {
        return id === undefined || profile?.Arn === undefined ? [] : [[id, profile.Arn]];
    }));
}
/** ARNs of roles by ARN of the instance profile. */
async function rolesOf(aws, profileArns) {
    if (profileArns.length === 0)
        return new Map();
    const { GetInstanceProfileCommand } = await __webpack_require__.e(/* import() */ 6764).then(__webpack_require__.t.bind(__webpack_require__, 16764, 19));
    const client = await aws.iam();
    const found = await (0,many/* each */.__)(profileArns, async (arn) => {
        const { InstanceProfile } = await (0,eks_aws.askAws)(aws, 'iam:GetInstanceProfile', () => client.send(new GetInstanceProfileCommand({ InstanceProfileName: arn.slice(arn.lastIndexOf('/') + 1) })));
        // A profile has one role at most.
        const role = InstanceProfile?.Roles?.[0]?.Arn;
        return role === undefined ? [] : [[arn, role]];
    });
    return new Map(found.flat());
}

;// CONCATENATED MODULE: ./lib/cluster/eks/node-groups.js




/** The managed node groups of the cluster, with those that are being made or deleted. @throws ClusterError */
async function listNodeGroups(aws) {
    const clusterName = aws.entry.name;
    const names = await (0,many/* allPages */.S4)(async (nextToken) => {
        const answer = await (0,eks_aws.askAws)(aws, 'eks:ListNodegroups', () => aws.eks.send(new dist_cjs/* ListNodegroupsCommand */.eTy({ clusterName, maxResults: many/* PAGE */.KL, nextToken })));
        return { items: answer.nodegroups, next: answer.nextToken };
    });
    return (0,many/* each */.__)(names, (name) => node_groups_describe(aws, name));
}
async function node_groups_describe(aws, name) {
    const action = 'eks:DescribeNodegroup';
    const about = { clusterName: aws.entry.name, nodegroupName: name };
    const { nodegroup } = await (0,eks_aws.askAws)(aws, action, () => aws.eks.send(new dist_cjs/* DescribeNodegroupCommand */.Kmg(about)));
    return {
        name,
        roleArn: (0,said/* said */.a)(nodegroup?.nodeRole, { aws, action, what: `the role of the node group ${name}` }),
        os: nodegroup?.amiType?.startsWith('WINDOWS') === true ? 'windows' : 'linux',
    };
}

;// CONCATENATED MODULE: ./lib/cluster/eks/written-entries.js

/**
 * Whom the cluster has access entries for. A list may be older than what was written and seen: where the two disagree,
 * the entry itself is asked for.
 *
 * @throws ClusterError
 */
async function listWithWritten(aws, written) {
    const entries = await (0,access_entries/* listAccessEntries */.Ne)(aws);
    const listed = new Set(entries.map(({ principalArn }) => principalArn));
    const doubtful = [...written].flatMap(([arn, result]) => listed.has(arn) === (result === 'gone') ? [arn] : []);
    if (doubtful.length === 0)
        return entries;
    const found = await (0,access_entries/* describeEntries */.qS)(aws, doubtful);
    const isThere = (arn) => found.get(arn) !== undefined;
    return [
        ...entries.filter(({ principalArn }) => !doubtful.includes(principalArn) || isThere(principalArn)),
        ...doubtful.filter((arn) => !listed.has(arn) && isThere(arn)).map((principalArn) => ({ principalArn })),
    ];
}

;// CONCATENATED MODULE: ./lib/cluster/eks/discoveries.js









function discoveries(aws) {
    const nodeGroups = kept(() => (0,discovered/* discovered */.v)(() => listNodeGroups(aws)));
    const fargateProfiles = kept(() => (0,discovered/* discovered */.v)(() => listFargateProfiles(aws)));
    const written = new Map();
    const accessEntries = kept(() => (0,discovered/* discovered */.v)(() => listWithWritten(aws, written)));
    const own = kept((principalArn) => (0,discovered/* discovered */.v)(() => (0,access_entries/* describeEntry */.OY)(aws, principalArn)));
    const entries = kept((arns) => (0,discovered/* discovered */.v)(() => (0,access_entries/* describeEntries */.qS)(aws, arns.split(' '))));
    const holders = kept((policyArn) => (0,discovered/* discovered */.v)(() => (0,access_entries/* listHolders */.KE)(aws, policyArn)));
    const principals = kept((arn) => (0,discovered/* discovered */.v)(() => (0,iam_principal/* iamPrincipal */.S)(aws, arn)));
    const policies = kept(() => (0,discovered/* discovered */.v)(() => listAccessPolicies(aws)));
    const capabilities = kept(() => (0,discovered/* discovered */.v)(() => listCapabilities(aws)));
    const instanceRoles = kept((ids) => (0,discovered/* discovered */.v)(() => rolesOfInstances(aws, ids.split(' '))));
    return {
        nodeGroups: () => nodeGroups(''),
        fargateProfiles: () => fargateProfiles(''),
        accessEntries: () => accessEntries(''),
        ownEntry: own,
        entries: (principalArns) => entries(principalArns.toSorted().join(' ')),
        holdersOf: holders,
        principal: principals,
        accessPolicies: () => policies(''),
        capabilities: () => capabilities(''),
        instanceRoles: (instanceIds) => instanceRoles(instanceIds.toSorted().join(' ')),
        wrote: (principalArn, result) => {
            written.set(principalArn, result);
            for (const question of [accessEntries, own, entries, holders])
                question.forget();
        },
        hasWritten: (principalArn) => written.has(principalArn),
    };
}
/** Asks once about each subject, until it is to forget. */
function kept(ask) {
    const answers = new Map();
    const question = (about) => {
        const answer = answers.get(about) ?? ask(about);
        answers.set(about, answer);
        return answer;
    };
    return Object.assign(question, { forget: () => answers.clear() });
}

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/cluster/node-group-os.js
var node_group_os = __webpack_require__(22505);
;// CONCATENATED MODULE: ./lib/cluster/eks/facts.js


/** What EKS, EC2 and IAM know of a cluster. */
function eksFacts(ask, { arn, authenticationMode, roleArn }) {
    return async ({ identity, nodes }) => {
        const [nodeGroups, fargateProfiles, accessEntries, instanceRoles] = await Promise.all([
            nodeGroupsOf(ask, nodes),
            ask.fargateProfiles(),
            authenticationMode === 'CONFIG_MAP' ? NO_ENTRIES : accessEntriesOf(ask, identity),
            instanceRolesOf(ask, nodes),
        ]);
        const found = {
            authenticationMode,
            ...(arn === undefined ? {} : { arn }),
            ...(roleArn === undefined ? {} : { clusterRole: roleArn }),
        };
        return { ...found, nodeGroups, fargateProfiles, accessEntries, instanceRoles };
    };
}
const NO_ENTRIES = { kind: 'known', value: [] };
async function nodeGroupsOf(ask, nodes) {
    const [groups, live] = await Promise.all([ask.nodeGroups(), nodes]);
    if (groups.kind !== 'known' || live.kind !== 'known')
        return groups;
    return { kind: 'known', value: (0,node_group_os/* withSystemsOf */.M)(groups.value, live.value) };
}
async function accessEntriesOf(ask, identity) {
    const [entries, us] = await Promise.all([ask.accessEntries(), identity]);
    if (entries.kind !== 'known' || us?.canonicalArn === undefined)
        return entries;
    const wanted = (0,arn_key/* arnKey */.tL)(us.canonicalArn);
    // A canonical ARN never has a role's path; an access entry always has.
    const mine = entries.value.find(({ principalArn }) => (0,arn_key/* principalKey */.qW)(principalArn) === wanted);
    if (mine === undefined)
        return entries;
    const details = await ask.ownEntry(mine.principalArn);
    if (details.kind !== 'known')
        return details;
    return {
        kind: 'known',
        value: entries.value.flatMap((entry) => {
            if (entry !== mine)
                return [entry];
            return details.value === undefined ? [] : [{ ...entry, details: details.value }];
        }),
    };
}
/**
 * By node name, of nodes that no node group and no Fargate profile explains: self-managed ones, those of Karpenter,
 * and all others where node groups are not known.
 */
async function instanceRolesOf(ask, nodes) {
    const [live, groups, profiles] = await Promise.all([nodes, ask.nodeGroups(), ask.fargateProfiles()]);
    if (live.kind !== 'known')
        return live;
    const known = { groups: namesIn(groups), profiles: namesIn(profiles) };
    const instances = live.value.flatMap(({ name, instanceId, nodeGroup, fargateProfile, computeType }) => instanceId === undefined ||
        computeType !== undefined ||
        known.groups.has(nodeGroup) ||
        known.profiles.has(fargateProfile)
        ? []
        : [{ name, instanceId }]);
    if (instances.length === 0)
        return { kind: 'known', value: new Map() };
    const roles = await ask.instanceRoles(instances.map(({ instanceId }) => instanceId));
    if (roles.kind !== 'known')
        return roles;
    const byName = instances.flatMap(({ name, instanceId }) => {
        const role = roles.value.get(instanceId);
        return role === undefined ? [] : [[name, role]];
    });
    return { kind: 'known', value: new Map(byName) };
}
function namesIn(discovery) {
    return new Set(discovery.kind === 'known' ? discovery.value.map(({ name }) => name) : []);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/cluster/kube/redact.js
var redact = __webpack_require__(23605);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-cjs/submodules/client/index.js
var client = __webpack_require__(5152);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/checksum/index.js
var checksum = __webpack_require__(99542);
// EXTERNAL MODULE: ./node_modules/@smithy/signature-v4/dist-cjs/index.js
var signature_v4_dist_cjs = __webpack_require__(75118);
;// CONCATENATED MODULE: ./lib/cluster/eks/token.js




/** Longest that a token is used: the authenticator takes one for 15 minutes after it was signed. */
const TOKEN_MINUTES = 14;
/**
 * A token that an EKS cluster accepts: a presigned STS GetCallerIdentity request that the authenticator makes to
 * learn who signed it. The cluster's name is signed as a header, so the token opens no other cluster.
 *
 * The host is always the regional STS of the partition: the authenticator refuses all others, so
 * `AWS_ENDPOINT_URL_STS` has no say here.
 *
 * Source: `GetWithSTS` and `Verify` in `pkg/token/token.go` of aws-iam-authenticator (v0.7.18).
 */
async function eksToken(about) {
    const host = `sts.${about.region}.${(0,client.partition)(about.region).dnsSuffix}`;
    const signer = new signature_v4_dist_cjs.SignatureV4({
        service: 'sts',
        region: about.region,
        credentials: about.credentials,
        sha256: checksum.Sha256,
    });
    const signed = await signer.presign({
        method: 'GET',
        protocol: 'https:',
        hostname: host,
        path: '/',
        query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
        headers: { host, 'x-k8s-aws-id': about.clusterId },
    }, 
    // STS ignores it; old authenticators demand 0 to 60.
    { expiresIn: 60, signingDate: about.signedAt });
    const query = Object.entries(signed.query ?? {})
        .map(([key, value]) => `${encode(key)}=${encode(String(value))}`)
        .sort();
    const { salt } = about;
    const ordered = salt === undefined
        ? query
        : query.toSorted((one, other) => (mixed(one, salt) < mixed(other, salt) ? -1 : 1));
    return `k8s-aws-v1.${Buffer.from(`https://${host}/?${ordered.join('&')}`).toString('base64url')}`;
}
function mixed(parameter, salt) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${salt}${parameter}`).digest('hex');
}
/** RFC 3986, as the signature counts it. */
function encode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./lib/cluster/eks/token-source.js



/**
 * Makes a token when first asked and again before it expires. `credentials` is asked each time, so that assumed
 * roles are renewed.
 *
 * A new source never gives a token that another source gave: an API server keeps the answer to a token for some time,
 * also when it is a no, and a read-back must not be served from before the apply. Within this process, the second of
 * the signature sees to it; for another one with the same credentials, such as the run just before, a salt at random.
 */
function tokenSource(about) {
    const { clusterId, region, credentials, now } = about;
    let current;
    const token = () => {
        if (current === undefined || now() - current.signedAt > TOKEN_MINUTES * 60_000) {
            const signedAt = unusedSecond(`${region} ${clusterId}`, now());
            const made = credentials().then((found) => {
                (0,redact/* hide */.jD)(found.secretAccessKey, found.sessionToken);
                return eksToken({
                    clusterId,
                    region,
                    credentials: found,
                    signedAt: new Date(signedAt),
                    salt: (0,external_node_crypto_.randomUUID)(),
                });
            });
            const kept = { token: made, signedAt };
            current = kept;
            made.then((text) => {
                (0,redact/* hide */.jD)(text);
                kept.text = text;
            }, 
            // A failure is not kept.
            () => {
                if (current === kept)
                    current = undefined;
            });
        }
        return current.token;
    };
    return {
        token,
        renew: (refused) => {
            if (current?.text === refused)
                current = undefined;
        },
    };
}
/**
 * Seconds, because that is how exact a signature's date is; the next one may lie a moment ahead. By cluster: a token of
 * one opens no other, and hundreds of clusters that counted together would sign for minutes ahead, which AWS refuses
 * beyond five.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
 */
const lastSeconds = new Map();
function unusedSecond(cluster, now) {
    const second = Math.max(Math.floor(now / 1000), (lastSeconds.get(cluster) ?? 0) + 1);
    lastSeconds.set(cluster, second);
    return second * 1000;
}

// EXTERNAL MODULE: ./lib/cluster/door.js
var door = __webpack_require__(2932);
// EXTERNAL MODULE: ./lib/cluster/entry-after.js
var entry_after = __webpack_require__(38249);
// EXTERNAL MODULE: ./lib/cluster/entry-conflict.js
var entry_conflict = __webpack_require__(40401);
// EXTERNAL MODULE: ./lib/aws-auth/arn-parts.js
var arn_parts = __webpack_require__(7554);
// EXTERNAL MODULE: ./lib/cluster/step-name.js
var step_name = __webpack_require__(47352);
;// CONCATENATED MODULE: ./lib/cluster/eks/entry-calls.js






/**
 * Makes the call of a step. The SDK adds a token to a create and an update, so that an attempt that it repeats is the
 * same call for EKS.
 *
 * @param live the entry as it is now; a tag goes to its own ARN
 * @throws ClusterError with an operation such as `associate AccessEntry/arn:…`
 */
async function callStep(aws, step, live) {
    const { eks, entry } = aws;
    const { principalArn } = step;
    const about = { clusterName: entry.name, principalArn };
    const partition = (0,arn_parts/* partitionInArn */.V)(principalArn);
    const call = async (action, send) => {
        await (0,eks_aws.askAws)(aws, action, send, { operation: (0,step_name/* stepName */.u)(step), principalArn });
    };
    const resourceArn = (action) => (0,said/* said */.a)(live?.entryArn, { aws, action, what: `the ARN of the access entry of ${principalArn}` });
    switch (step.verb) {
        case 'create': {
            const { username, groups, tags } = step;
            const made = { ...about, type: 'STANDARD', username, kubernetesGroups: [...groups], tags: { ...tags } };
            return call('eks:CreateAccessEntry', () => eks.send(new dist_cjs/* CreateAccessEntryCommand */.c6K(made)));
        }
        case 'update': {
            const changed = { ...about, username: step.username, kubernetesGroups: [...step.groups] };
            return call('eks:UpdateAccessEntry', () => eks.send(new dist_cjs/* UpdateAccessEntryCommand */.N9Z(changed)));
        }
        case 'associate': {
            const { policy, scopes } = step.policy;
            const held = { ...about, policyArn: (0,policy_arn/* policyArn */.m)(partition, policy), accessScope: accessScope(scopes) };
            return call('eks:AssociateAccessPolicy', () => eks.send(new dist_cjs/* AssociateAccessPolicyCommand */._33(held)));
        }
        case 'disassociate': {
            const held = { ...about, policyArn: (0,policy_arn/* policyArn */.m)(partition, step.policy) };
            return call('eks:DisassociateAccessPolicy', () => eks.send(new dist_cjs/* DisassociateAccessPolicyCommand */.moA(held)));
        }
        case 'tag': {
            const tagged = { resourceArn: resourceArn('eks:TagResource'), tags: { ...step.tags } };
            return call('eks:TagResource', () => eks.send(new dist_cjs/* TagResourceCommand */.eqU(tagged)));
        }
        case 'untag': {
            const untagged = { resourceArn: resourceArn('eks:UntagResource'), tagKeys: [...step.keys] };
            return call('eks:UntagResource', () => eks.send(new dist_cjs/* UntagResourceCommand */.RP$(untagged)));
        }
        case 'delete':
            return call('eks:DeleteAccessEntry', () => eks.send(new dist_cjs/* DeleteAccessEntryCommand */.dew(about)));
    }
}
function accessScope(scopes) {
    const namespaces = scopes.flatMap((scope) => (scope.kind === 'namespace' ? [scope.namespace] : []));
    return namespaces.length === 0 ? { type: 'cluster' } : { type: 'namespace', namespaces };
}

;// CONCATENATED MODULE: ./lib/cluster/eks/entry-pace.js
const ENTRY_PACE = {
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
/**
 * Pauses between reads, in milliseconds, until what was written is to be seen: a minute altogether. EKS says "several
 * seconds" of access entries; others saw 30.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html
 */
const UNTIL_SEEN = [250, 500, 1000, 2000, 4000, 8000, 8000, 12_000, 12_000, 12_000];
/** Pauses between attempts to create an entry for a principal that IAM may not have told EKS of yet: 15 seconds. */
const UNTIL_KNOWN = [1000, 2000, 4000, 8000];

// EXTERNAL MODULE: ./lib/cluster/eks/entry-refusal.js
var entry_refusal = __webpack_require__(92773);
// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
;// CONCATENATED MODULE: ./lib/cluster/eks/until-seen.js






/**
 * Reads an entry until it is as a step wants it.
 *
 * @param about.failure what the step failed with, if it may have been done all the same
 * @throws ClusterError `unsure`: the failure, or that what was written is not to be seen
 */
async function untilSeen(about) {
    const { aws, step, wanted, failure, pace } = about;
    let live;
    for (const pause of [...UNTIL_SEEN, undefined]) {
        live = await readAfterWrite(aws, step);
        if (isAs(wanted, live))
            return live;
        if (pause !== undefined)
            await pace.wait(pause);
    }
    throw failure === undefined ? notSeen(aws, step, { wanted, live }) : unsure(failure, step);
}
async function readAfterWrite(aws, step) {
    try {
        return await (0,access_entries/* describeEntry */.OY)(aws, step.principalArn);
    }
    catch (error) {
        throw error instanceof door/* ClusterError */.b ? unsure(error, step) : error;
    }
}
function isAs(wanted, live) {
    if (wanted === undefined || live === undefined)
        return wanted === live;
    return (0,entry_after/* changedParts */.Ty)(wanted, live).length === 0;
}
function unsure(error, step) {
    const { kind, cluster, fix, status, message } = error;
    const about = { kind, cluster, fix, operation: (0,step_name/* stepName */.u)(step), unsure: true };
    return new door/* ClusterError */.b({ ...about, ...(status === undefined ? {} : { status }) }, message, {
        cause: error,
    });
}
function notSeen(aws, step, { wanted, live }) {
    const { principalArn } = step;
    const about = {
        kind: 'unavailable',
        cluster: aws.entry.name,
        operation: (0,step_name/* stepName */.u)(step),
        fix: 'Run it again in some minutes. If it fails again, check whether another program changes this access entry.',
        unsure: true,
    };
    const what = `EKS accepted this write, but a minute later it still`;
    if (wanted === undefined)
        return new door/* ClusterError */.b(about, `${what} returns the access entry of ${principalArn}.`);
    if (live === undefined)
        return new door/* ClusterError */.b(about, `${what} returns no access entry of ${principalArn}.`);
    const parts = (0,list/* listed */.K)((0,entry_after/* changedParts */.Ty)(wanted, live));
    return new door/* ClusterError */.b(about, `${what} returns other ${parts} of the access entry of ${principalArn}.`);
}

;// CONCATENATED MODULE: ./lib/cluster/eks/write-entries.js








/**
 * Writes access entries by the EKS API. That has neither versions nor a dry run, and is consistent after some seconds
 * only: a read just after a write may give what was before it. So each step reads first whether the entry still is what
 * the plan was made of, and reads afterwards until it is what the step makes of it.
 *
 * @param known told of each write, because it keeps what was read
 */
function entryWriter(aws, known, pace = ENTRY_PACE) {
    return {
        read: (principalArn) => (0,access_entries/* describeEntry */.OY)(aws, principalArn),
        write: async (step, seen) => {
            const live = step.verb === 'create' ? undefined : await asSeen(step, seen);
            const { principalArn } = step;
            known.wrote(principalArn, 'unsure');
            const failure = await failureOf(step, live);
            const after = await untilSeen({ aws, step, wanted: (0,entry_after/* entryAfter */.pJ)(step, live), failure, pace });
            known.wrote(principalArn, after === undefined ? 'gone' : 'there');
            return after;
        },
    };
    /** The entry now. What this program wrote itself is given time to be seen by every read. */
    async function asSeen(step, seen) {
        for (const pause of [...UNTIL_SEEN, undefined]) {
            const live = await (0,access_entries/* describeEntry */.OY)(aws, step.principalArn);
            if (live !== undefined && seen !== undefined && (0,entry_after/* isUnchanged */._5)(seen, live))
                return live;
            if (pause === undefined || !known.hasWritten(step.principalArn))
                throw (0,entry_conflict/* entryConflict */.z)({ cluster: aws.entry.name, step, seen, live });
            await pace.wait(pause);
        }
        throw new Error('unreachable');
    }
    /** What the call failed with, where it may have been done all the same. @throws ClusterError where it was not */
    async function failureOf(step, live) {
        for (let attempt = 0;; attempt++) {
            try {
                await callStep(aws, step, live);
                return undefined;
            }
            catch (error) {
                if (!(error instanceof door/* ClusterError */.b))
                    throw error;
                // Gone already: whether by an attempt of ours that had no answer, or by somebody else, is the same.
                const isGone = error.kind === 'not-found' && (step.verb === 'delete' || step.verb === 'disassociate');
                if (error.unsure || isGone)
                    return error;
                const pause = pausesAfter(error, step)[attempt];
                if (pause === undefined)
                    throw error;
                await pace.wait(pause);
            }
        }
    }
}
/** An entry that was just created may be unknown to the next call; a principal that was just created, to EKS. */
function pausesAfter(error, { verb }) {
    if ((0,entry_refusal/* isTooEarly */.kH)(error.cause))
        return UNTIL_SEEN;
    if (verb === 'create')
        return (0,entry_refusal/* isUnknownPrincipal */.xS)(error.cause) ? UNTIL_KNOWN : [];
    return error.kind === 'not-found' ? UNTIL_SEEN : [];
}

;// CONCATENATED MODULE: ./lib/cluster/eks/connect.js









const BEARER = 'Bearer ';
async function openAccount(entry, around) {
    const aws = await (0,eks_aws.openAws)(entry, around);
    return { aws, discoveries: discoveries(aws) };
}
/**
 * An EKS cluster: address and CA by `eks:DescribeCluster`, and a token of this connection's own.
 *
 * @throws ClusterError
 */
async function connectEks({ aws, discoveries }) {
    const { entry, eks, onRequest } = aws;
    const found = await (0,describe/* describeCluster */.K)(aws);
    const tokens = tokenSource({
        clusterId: found.tokenId,
        region: entry.region,
        credentials: eks.config.credentials,
        now: Date.now,
    });
    const server = {
        cluster: entry.name,
        url: found.endpoint,
        agent: (0,agent/* keptConnections */.e)(found.endpoint, { ca: found.certificate }),
        route: (0,agent/* keptRoute */.S)(found.endpoint),
        ...(onRequest && { onRequest }),
        credentials: async () => ({ headers: { authorization: `${BEARER}${await tokens.token()}` } }),
        renew: ({ headers }) => tokens.renew((headers['authorization'] ?? '').slice(BEARER.length)),
        advice: {
            unauthorized: `Add a row for the role or user that runs this to aws-auth of ${entry.name}, or create an access entry for it. \`aws sts get-caller-identity\` shows which one it is.`,
            unreachable: found.isPrivate
                ? `The cluster has only a private endpoint: run this where its VPC can be reached, or enable the public endpoint.`
                : `Check that this machine is in the public access CIDRs of the cluster, and that no proxy or firewall blocks it.`,
        },
        pace: kube_server/* PACE */.K,
    };
    const connection = (0,connect/* connectKube */.m)(server, { facts: eksFacts(discoveries, found), more: discoveries });
    return { ...connection, entries: entryWriter(aws, discoveries) };
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


/***/ }),

/***/ 38249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ty: () => (/* binding */ changedParts),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   pJ: () => (/* binding */ entryAfter)
/* harmony export */ });
/* harmony import */ var _login_mapping_access_entries_same_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12575);

/** What a step makes of an entry; `undefined` where it deletes it. Of times and of its ARN nothing is said. */
function entryAfter(step, seen) {
    const before = seen ?? NEW;
    const { type, username, groups, policies, tags = {} } = before;
    const entry = { type, username, groups, policies, tags };
    switch (step.verb) {
        case 'create':
            return { ...NEW, username: step.username, groups: step.groups, tags: step.tags };
        case 'update':
            return { ...entry, username: step.username, groups: step.groups };
        case 'associate':
            return { ...entry, policies: [...without(policies, step.policy.policy), step.policy] };
        case 'disassociate':
            return { ...entry, policies: without(policies, step.policy) };
        case 'tag':
            return { ...entry, tags: { ...tags, ...step.tags } };
        case 'untag':
            return {
                ...entry,
                tags: Object.fromEntries(Object.entries(tags).filter(([key]) => !step.keys.includes(key))),
            };
        case 'delete':
            return undefined;
    }
}
const NEW = { type: 'STANDARD', username: '', groups: [], policies: [], tags: {} };
function without(policies, name) {
    return policies.filter(({ policy }) => policy !== name);
}
/** In which of its parts an entry is another one; the order of groups, policies, scopes and tags says nothing. */
function changedParts(one, other) {
    return PARTS.filter(([, keyOf]) => keyOf(one) !== keyOf(other)).map(([part]) => part);
}
const PARTS = [
    ['type', ({ type }) => type],
    ['username', ({ username }) => username],
    ['groups', ({ groups }) => setKey(groups)],
    ['access policies', ({ policies }) => setKey(policies.map(_login_mapping_access_entries_same_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .policyKey */ .s))],
    ['tags', ({ tags = {} }) => setKey(Object.entries(tags).map((tag) => JSON.stringify(tag)))],
];
function setKey(items) {
    return JSON.stringify([...new Set(items)].toSorted());
}
/** Whether an entry still is what was read: in all its parts, and not changed since, where both say when that was. */
function isUnchanged(seen, live) {
    const isSameAge = seen.modifiedAt === undefined || live.modifiedAt === undefined || seen.modifiedAt === live.modifiedAt;
    return isSameAge && changedParts(seen, live).length === 0;
}


/***/ }),

/***/ 40401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ entryConflict)
/* harmony export */ });
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40977);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2932);
/* harmony import */ var _entry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38249);
/* harmony import */ var _step_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47352);




/** The entry is not what a step expects: it was changed, deleted or made anew. */
function entryConflict(about) {
    const { cluster, step, seen, live } = about;
    const entry = `The access entry of ${step.principalArn}`;
    return new _door_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b({ kind: 'conflict', cluster, operation: (0,_step_name_js__WEBPACK_IMPORTED_MODULE_2__/* .stepName */ .u)(step), fix: 'Plan again.' }, `${entry} ${changeOf(seen, live)}`);
}
function changeOf(seen, live) {
    if (live === undefined)
        return 'was deleted since it was read.';
    if (seen === undefined)
        return 'was not there when the plan was made.';
    const parts = (0,_entry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .changedParts */ .Ty)(seen, live);
    return parts.length === 0
        ? 'was changed since it was read.'
        : `was changed since it was read: its ${(0,_words_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(parts, 5)}.`;
}


/***/ }),

/***/ 22505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withSystemsOf)
/* harmony export */ });
/** The groups with the system that their live nodes run: EKS does not know what a custom image runs. */
function withSystemsOf(groups, nodes) {
    const windows = new Set(nodes.filter(({ os }) => os === 'windows').map(({ nodeGroup }) => nodeGroup));
    return groups.map((group) => (windows.has(group.name) ? { ...group, os: 'windows' } : group));
}


/***/ }),

/***/ 47352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ stepName)
/* harmony export */ });
/** `associate AccessEntry/arn:aws:iam::111122223333:role/dev` */
function stepName({ verb, principalArn }) {
    return `${verb} AccessEntry/${principalArn}`;
}


/***/ }),

/***/ 12575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sameEntry),
/* harmony export */   s: () => (/* binding */ policyKey)
/* harmony export */ });
/* harmony import */ var _aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19332);
/* harmony import */ var _rbac_scope_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1094);


/** Groups, policies and namespaces are sets. */
function sameEntry(one, other) {
    return (0,_aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .sameMeaning */ ._)(one, other) && samePolicies(one.policies, other.policies);
}
function samePolicies(some, others) {
    const texts = new Set(some.map(policyKey));
    return texts.size === others.length && others.every((policy) => texts.has(policyKey(policy)));
}
/** Equal for the same policy with the same scopes. */
function policyKey({ policy, scopes }) {
    return JSON.stringify([policy, [...new Set(scopes.map(_rbac_scope_key_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .O))].toSorted()]);
}


/***/ })

};
