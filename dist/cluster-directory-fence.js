export const id = 7131;
export const ids = [7131];
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

/***/ 75233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ EKS_GROUP),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   MO: () => (/* binding */ IAM_GROUP),
/* harmony export */   YX: () => (/* binding */ ANNOTATION),
/* harmony export */   de: () => (/* binding */ ACK_VERSION)
/* harmony export */ });
/**
 * The manifests of the ACK controllers, as far as they say something about access: a folder has what AWS knows of its
 * cluster in their form.
 *
 * Source: config/crd/bases of aws-controllers-k8s/eks-controller and aws-controllers-k8s/iam-controller (2026-08)
 */
const EKS_GROUP = 'eks.services.k8s.aws';
const IAM_GROUP = 'iam.services.k8s.aws';
const ACK_VERSION = 'v1alpha1';
/** Annotations for what these manifests have no field for. */
const ANNOTATION = {
    /** Of a Role or User of IAM, `true`: IAM has none of this name. */
    gone: 'eks-access/gone',
    /** Of an AccessEntry, `true`: nothing is known of it but its principal. */
    unread: 'eks-access/unread',
    /** Of an AccessEntry in a backup, `true`: there was none, so that the manifest only names its principal. */
    absent: 'eks-access/absent',
    /** Of such an AccessEntry: what the row of its principal gave, `{"username":"dev","groups":["devs"]}`. */
    over: 'eks-access/row',
    /** Of a Node: the ARN of the role of its instance. */
    nodeRole: 'eks-access/role',
};
/** Facts that may be unknown, by the annotation of the Cluster that says so: `eks:ListNodegroups denied`. */
const UNKNOWN = {
    nodeGroups: 'eks-access/unknown-node-groups',
    fargateProfiles: 'eks-access/unknown-fargate-profiles',
    accessEntries: 'eks-access/unknown-access-entries',
    entriesUnread: 'eks-access/unknown-entry-details',
    capabilities: 'eks-access/unknown-capabilities',
    nodes: 'eks-access/unknown-nodes',
    instanceRoles: 'eks-access/unknown-instance-roles',
};


/***/ }),

/***/ 17131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectFencedDirectory: () => (/* binding */ connectFencedDirectory)
});

// EXTERNAL MODULE: ./lib/cluster/objection.js
var cluster_objection = __webpack_require__(62437);
// EXTERNAL MODULE: ./lib/cluster/with-told.js
var with_told = __webpack_require__(98472);
// EXTERNAL MODULE: ./lib/cluster/workspace.js
var cluster_workspace = __webpack_require__(12275);
// EXTERNAL MODULE: ./lib/live/ledger.js
var ledger = __webpack_require__(88881);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/cluster/object-path.js
var object_path = __webpack_require__(66131);
// EXTERNAL MODULE: ./lib/cluster/directory/directory-error.js
var directory_error = __webpack_require__(25562);
// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/cluster/node-group-os.js
var node_group_os = __webpack_require__(22505);
// EXTERNAL MODULE: ./lib/cluster/directory/facts/access-entry.js
var access_entry = __webpack_require__(49779);
// EXTERNAL MODULE: ./lib/aws-auth/arn-parts.js
var arn_parts = __webpack_require__(7554);
// EXTERNAL MODULE: ./lib/problem/nearest.js
var nearest = __webpack_require__(56405);
// EXTERNAL MODULE: ./lib/rbac/read/reading.js
var read_reading = __webpack_require__(68433);
// EXTERNAL MODULE: ./lib/cluster/aws-manifest.js
var aws_manifest = __webpack_require__(75233);
// EXTERNAL MODULE: ./lib/cluster/directory/facts/fields.js
var facts_fields = __webpack_require__(433);
;// CONCATENATED MODULE: ./lib/cluster/directory/facts/cluster.js





const MODES = ['CONFIG_MAP', 'API_AND_CONFIG_MAP', 'API'];
/** `undefined` where it has no name, which is reported. */
function readCluster(manifest) {
    const { reading } = manifest;
    const spec = (0,facts_fields/* fieldsOf */.Pf)(reading, ['spec'], { value: manifest.spec, keys: ['name', 'accessConfig'] });
    const name = (0,facts_fields/* neededText */.Nd)(reading, ['spec', 'name'], {
        value: spec.name,
        allowed: 'the name of the cluster in EKS',
        fix: 'Add the name of the cluster in EKS.',
    });
    const mode = readMode(manifest, spec.accessConfig);
    if (name === undefined)
        return undefined;
    const { arn, owner } = readArn(manifest, name);
    const account = (0,arn_parts/* accountInArn */.m)(arn) ?? owner;
    return {
        manifest,
        name,
        mode,
        ...(arn === undefined ? {} : { arn }),
        ...(account === undefined ? {} : { account }),
        partition: (0,arn_parts/* partitionInArn */.V)(arn),
        unknown: readUnknown(manifest),
    };
}
/** Source: `CreateAccessConfigRequest` of the EKS API: without a mode it is `CONFIG_MAP`. */
function readMode({ reading }, value) {
    const path = ['spec', 'accessConfig', 'authenticationMode'];
    const keys = ['authenticationMode'];
    const config = (0,facts_fields/* fieldsOf */.Pf)(reading, ['spec', 'accessConfig'], { value, keys });
    const found = (0,read_reading/* readText */.yR)(reading, path, config.authenticationMode);
    if (found === undefined)
        return 'CONFIG_MAP';
    const mode = MODES.find((one) => one === found);
    if (mode === undefined)
        (0,facts_fields/* reportText */.UH)(reading, path, {
            found,
            allowed: MODES.join(', '),
            fix: `Write ${(0,nearest/* nearest */.pA)(found, MODES) ?? MODES.join(' or ')}.`,
        });
    return mode ?? 'CONFIG_MAP';
}
function readArn({ reading, status }, name) {
    const path = ['status', 'ackResourceMetadata'];
    const { ackResourceMetadata } = (0,facts_fields/* fieldsOf */.Pf)(reading, ['status'], {
        value: status,
        keys: ['ackResourceMetadata'],
    });
    const about = (0,facts_fields/* fieldsOf */.Pf)(reading, path, { value: ackResourceMetadata, keys: ['arn', 'ownerAccountID'] });
    const owner = (0,read_reading/* readText */.yR)(reading, [...path, 'ownerAccountID'], about.ownerAccountID);
    const arn = (0,read_reading/* readText */.yR)(reading, [...path, 'arn'], about.arn);
    if (arn !== undefined && /^arn:aws[a-z-]*:eks:[a-z\d-]+:\d{12}:cluster\/(.+)$/.exec(arn)?.[1] !== name) {
        (0,read_reading/* report */.z8)(reading, [...path, 'arn'], {
            code: 'wrong-type',
            message: `${(0,read_reading/* nameOf */.Vb)(reading, [...path, 'arn'])} is ${(0,read_reading/* quoted */.TL)(arn)}, but spec.name is ${(0,read_reading/* quoted */.TL)(name)}.`,
            found: arn,
            allowed: `arn:aws:eks:REGION:ACCOUNT:cluster/${name}`,
            fix: 'Copy both from the same cluster.',
        });
        return { arn: undefined, owner };
    }
    return { arn, owner };
}
function readUnknown({ reading, annotations }) {
    const found = Object.entries(aws_manifest/* UNKNOWN */.HV).flatMap(([fact, annotation]) => {
        const text = annotations[annotation];
        if (text === undefined)
            return [];
        const [, action, how] = /^(.*\S) (denied|failed)$/.exec(text) ?? [];
        if (action === undefined)
            (0,facts_fields/* reportText */.UH)(reading, ['metadata', 'annotations', annotation], {
                found: text,
                allowed: 'what was asked, and `denied` or `failed`',
                fix: 'Write it as eks:ListNodegroups denied, or remove the annotation if all of it is in the folder.',
            });
        const unknown = {
            kind: 'unknown',
            action: action ?? text,
            denied: how === 'denied',
            message: 'it is not in the folder',
        };
        return [[fact, unknown]];
    });
    return Object.fromEntries(found);
}

// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
;// CONCATENATED MODULE: ./lib/cluster/directory/facts/contradictions.js

/** The mode decides whether rows count at all. To guess it could count admins that are none. */
function reportNoCluster(parts) {
    const [first] = parts;
    if (first === undefined)
        return;
    const { reading } = first.manifest;
    reading.problems.push({
        code: 'missing-key',
        severity: 'error',
        where: reading.placeOf([]),
        message: `${reading.name} is of a cluster in EKS, but the folder has no Cluster${parts.length === 1 ? '' : ` (it has ${(0,count/* counted */.hS)(parts.length, 'manifest')} of that kind)`}.`,
        allowed: 'one Cluster of eks.services.k8s.aws/v1alpha1',
        fix: 'Add a Cluster with spec.name and spec.accessConfig.authenticationMode, which decides whether aws-auth has an effect.',
    });
}
/** EKS has no access entries in this mode. */
function reportEntriesInConfigMapMode({ manifest: { reading }, mode }, entries) {
    if (mode !== 'CONFIG_MAP' || entries.length === 0)
        return;
    reading.problems.push({
        code: 'wrong-type',
        severity: 'error',
        where: reading.placeOf([]),
        message: `spec.accessConfig.authenticationMode of ${reading.name} is CONFIG_MAP, also where it is left out, but the folder has ${(0,count/* counted */.hS)(entries.length, 'access entry')}.`,
        found: mode,
        allowed: 'API_AND_CONFIG_MAP, API',
        fix: 'Write API_AND_CONFIG_MAP or API, or delete the access entries.',
    });
}

// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var aws_auth_arn = __webpack_require__(84713);
// EXTERNAL MODULE: ./lib/cluster/directory/facts/manifest.js
var facts_manifest = __webpack_require__(79909);
// EXTERNAL MODULE: ./lib/cluster/directory/facts/principal-arn.js
var principal_arn = __webpack_require__(47702);
// EXTERNAL MODULE: ./lib/cluster/directory/facts/time.js
var time = __webpack_require__(93249);
;// CONCATENATED MODULE: ./lib/cluster/directory/facts/iam.js








/** `undefined` where nothing says in which account it is, so that it says nothing about anybody. */
function readPrincipal(kind, manifest, cluster) {
    const { reading } = manifest;
    const isGone = (0,facts_manifest/* isMarked */.rZ)(manifest, aws_manifest/* ANNOTATION */.YX.gone);
    const status = (0,facts_fields/* fieldsOf */.Pf)(reading, ['status'], {
        value: manifest.status,
        keys: ['ackResourceMetadata', 'createDate'],
    });
    const arn = arnOf(kind, manifest, { cluster, metadata: status.ackResourceMetadata });
    const createdAt = (0,time/* readTime */.a)(reading, ['status', 'createDate'], status.createDate);
    if (arn === undefined) {
        if (isGone)
            (0,read_reading/* reportMissing */.vr)(reading, ['status', 'ackResourceMetadata'], {
                key: 'arn',
                allowed: `the ARN of the ${kind.toLowerCase()}`,
                fix: 'Add the ARN: nothing else says in which account it is.',
            });
        return undefined;
    }
    if (isGone)
        return { manifest, arn, record: { kind: 'none' } };
    return createdAt === undefined
        ? { manifest, arn }
        : { manifest, arn, record: { kind: 'exists', arn, createdAt } };
}
/** As the controller saw it; else of its name and path, in the account of its owner or of the cluster. */
function arnOf(kind, { reading, spec: value }, about) {
    const { cluster } = about;
    const path = ['status', 'ackResourceMetadata'];
    const keys = ['arn', 'ownerAccountID'];
    const metadata = (0,facts_fields/* fieldsOf */.Pf)(reading, path, { value: about.metadata, keys });
    const lower = kind === 'Role' ? 'role' : 'user';
    const seen = (0,principal_arn/* readArn */.M)(reading, [...path, 'arn'], { value: metadata.arn, kind: lower });
    const owner = (0,read_reading/* readText */.yR)(reading, [...path, 'ownerAccountID'], metadata.ownerAccountID);
    const spec = (0,facts_fields/* fieldsOf */.Pf)(reading, ['spec'], { value, keys: ['name', 'path'] });
    const name = (0,facts_fields/* neededText */.Nd)(reading, ['spec', 'name'], {
        value: spec.name,
        allowed: `the name of the ${lower} in IAM`,
        fix: `Add the name of the ${lower} in IAM.`,
    });
    const folder = (0,read_reading/* readText */.yR)(reading, ['spec', 'path'], spec.path) ?? '/';
    if (metadata.arn !== undefined)
        return seen;
    const account = owner ?? cluster?.account;
    if (account === undefined || name === undefined)
        return undefined;
    const arn = `arn:${cluster?.partition ?? 'aws'}:iam::${account}:${lower}${folder}${name}`;
    if (folder.startsWith('/') && folder.endsWith('/') && 'account' in (0,aws_auth_arn/* parseArn */.Lw)(arn))
        return arn;
    (0,facts_fields/* reportText */.UH)(reading, ['spec', 'path'], {
        found: folder,
        allowed: 'a path that begins and ends with "/", before a name that IAM accepts',
        fix: 'Write path and name as IAM has them, for example path: /teams/.',
    });
    return undefined;
}
/** Of principals in the account of the cluster, where that is known: no cluster can ask IAM of another account. */
function iamRecords(principals, cluster) {
    return new Map(principals.flatMap(({ arn, record }) => {
        const parsed = (0,aws_auth_arn/* parseArn */.Lw)(arn);
        const isHome = cluster?.account === undefined || ('account' in parsed && parsed.account === cluster.account);
        return record === undefined || !isHome
            ? []
            : [[(0,arn_key/* principalKey */.qW)(arn), { kind: 'known', value: record }]];
    }));
}

// EXTERNAL MODULE: ./lib/cluster/live-node.js
var live_node = __webpack_require__(41803);
;// CONCATENATED MODULE: ./lib/cluster/directory/facts/nodes.js



function readNode({ reading, annotations }, object) {
    const path = ['metadata', 'annotations', aws_manifest/* ANNOTATION */.YX.nodeRole];
    const role = (0,principal_arn/* readArn */.M)(reading, path, { value: annotations[aws_manifest/* ANNOTATION */.YX.nodeRole], kind: 'role' });
    return { node: (0,live_node/* nodeOf */.E)(object), role };
}
/** By name of the node. */
function rolesOfNodes(nodes) {
    return new Map(nodes.flatMap(({ node, role }) => (role === undefined ? [] : [[node.name, role]])));
}

;// CONCATENATED MODULE: ./lib/cluster/directory/facts/only-once.js
/** The values in the order of their keys, whatever files they are in; a second one of a key is reported, with both files. */
function onlyOnce(items, { keyOf, what, fix, }) {
    const seen = new Map();
    for (const item of items) {
        const { manifest, value } = item;
        const { reading } = manifest;
        const first = seen.get(keyOf(value))?.manifest.reading;
        if (first === undefined) {
            seen.set(keyOf(value), item);
            continue;
        }
        reading.problems.push({
            code: 'duplicate-object',
            severity: 'error',
            where: reading.placeOf([]),
            message: `${reading.name} is ${what(value)}, and so is ${first.name} in ${first.placeOf([]).file}.`,
            fix,
        });
    }
    return [...seen].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, { value }]) => value);
}

// EXTERNAL MODULE: ./lib/cluster/directory/facts/of-cluster.js
var of_cluster = __webpack_require__(32670);
;// CONCATENATED MODULE: ./lib/cluster/directory/facts/role-of.js



function rolesByName(principals) {
    return new Map(principals.map(({ manifest: { namespace, name }, arn }) => [`${namespace}/${name}`, arn]));
}
/** The role that a manifest names; `undefined` where it names none, which is reported where one is needed. */
function roleOf({ reading, namespace: own }, { spec, arn, ref }, { roles, needed }) {
    const at = ['spec', arn];
    if (spec[arn] !== undefined)
        return (0,principal_arn/* readArn */.M)(reading, at, { value: spec[arn], kind: 'role' });
    const path = ['spec', ref, 'from'];
    const { from } = (0,facts_fields/* fieldsOf */.Pf)(reading, ['spec', ref], { value: spec[ref], keys: ['from'] });
    const fields = (0,facts_fields/* fieldsOf */.Pf)(reading, path, { value: from, keys: ['name', 'namespace'] });
    const name = (0,read_reading/* readText */.yR)(reading, [...path, 'name'], fields.name);
    const namespace = (0,read_reading/* readText */.yR)(reading, [...path, 'namespace'], fields.namespace) ?? own;
    if (name === undefined) {
        if (needed)
            (0,read_reading/* reportMissing */.vr)(reading, ['spec'], {
                key: arn,
                allowed: `the ARN of an IAM role, or ${ref} with the name of a Role of the folder`,
                fix: 'Add the ARN of the role.',
            });
        return undefined;
    }
    const found = roles.get(`${namespace}/${name}`);
    if (found === undefined)
        (0,read_reading/* report */.z8)(reading, path, {
            code: 'wrong-type',
            message: `spec.${ref} of ${reading.name} names the Role ${name} in namespace ${namespace}, whose ARN is not in the folder.`,
            found: name,
            allowed: 'a Role of iam.services.k8s.aws with status.ackResourceMetadata.arn',
            fix: `Add that Role, or write spec.${arn} with the ARN.`,
        });
    return found;
}

;// CONCATENATED MODULE: ./lib/cluster/directory/facts/parts.js




/** A managed node group. A custom image says nothing of its system; a label of its nodes may. */
function readNodeGroup(manifest, beside) {
    const { reading } = manifest;
    const keys = ['nodeRole', 'nodeRoleRef', 'amiType', 'labels', ...OF_ALL];
    const spec = (0,facts_fields/* fieldsOf */.Pf)(reading, ['spec'], { value: manifest.spec, keys });
    const amiType = (0,read_reading/* readText */.yR)(reading, ['spec', 'amiType'], spec.amiType);
    const labels = (0,facts_fields/* textsByKey */.Ri)(reading, ['spec', 'labels'], spec.labels);
    const isWindows = amiType?.startsWith('WINDOWS') === true || labels['kubernetes.io/os'] === 'windows';
    const found = readPart(manifest, beside, { spec, arn: 'nodeRole', ref: 'nodeRoleRef' });
    return found && { ...found, os: isWindows ? 'windows' : 'linux' };
}
function readFargateProfile(manifest, beside) {
    const keys = ['podExecutionRoleARN', 'podExecutionRoleRef', ...OF_ALL];
    const spec = (0,facts_fields/* fieldsOf */.Pf)(manifest.reading, ['spec'], { value: manifest.spec, keys });
    return readPart(manifest, beside, { spec, arn: 'podExecutionRoleARN', ref: 'podExecutionRoleRef' });
}
function readCapability(manifest, beside) {
    const { reading } = manifest;
    const keys = ['roleARN', 'roleRef', 'type', ...OF_ALL];
    const spec = (0,facts_fields/* fieldsOf */.Pf)(reading, ['spec'], { value: manifest.spec, keys });
    const type = (0,facts_fields/* neededText */.Nd)(reading, ['spec', 'type'], {
        value: spec.type,
        allowed: 'ACK, ARGOCD, KRO',
        fix: 'Add the type of the capability.',
    });
    const found = readPart(manifest, beside, { spec, arn: 'roleARN', ref: 'roleRef' });
    return type === undefined ? undefined : found && { ...found, type };
}
const OF_ALL = ['name', 'clusterName', 'clusterRef'];
function readPart(manifest, { cluster, roles }, about) {
    const { spec } = about;
    (0,of_cluster/* checkIsOf */.g)(cluster, manifest, spec);
    const name = (0,facts_fields/* neededText */.Nd)(manifest.reading, ['spec', 'name'], {
        value: spec.name,
        allowed: 'its name in EKS',
        fix: 'Add its name in EKS.',
    });
    const roleArn = roleOf(manifest, about, { roles, needed: true });
    return name === undefined || roleArn === undefined ? undefined : { name, roleArn };
}

;// CONCATENATED MODULE: ./lib/cluster/directory/facts/facts.js












/**
 * The facts of a folder. One with a Cluster has all that EKS knows of it: what is not there does not exist, unless the
 * Cluster says that it is unknown. Of IAM only that is known which a manifest says of its own principal: a folder has
 * seldom all roles of an account, so that the absence of one proves nothing.
 */
function readFacts(manifests) {
    const problems = [];
    const read = manifests.flatMap((one) => {
        const manifest = (0,facts_manifest/* readManifest */.WI)(one, problems);
        return manifest === undefined ? [] : [{ kind: one.kind, object: one.object, manifest }];
    });
    const ofKind = (kind, reader) => read.flatMap((one) => {
        const value = one.kind === kind ? reader(one.manifest, one.object) : undefined;
        return value === undefined ? [] : [{ manifest: one.manifest, value }];
    });
    const clusters = onlyOnce(ofKind('Cluster', readCluster), {
        keyOf: () => '',
        what: () => 'a Cluster',
        fix: 'Keep one of the two: a folder is one cluster.',
    });
    const cluster = clusters[0];
    const principals = onlyOnce(['Role', 'User'].flatMap((kind) => ofKind(kind, (manifest) => readPrincipal(kind, manifest, cluster))), { keyOf: ({ arn }) => (0,arn_key/* principalKey */.qW)(arn), what: ({ arn }) => arn, fix: DELETE_ONE });
    const nodes = onlyOnce(ofKind('Node', readNode), {
        keyOf: ({ node }) => node.name,
        what: ({ node }) => `the Node ${node.name}`,
        fix: DELETE_ONE,
    });
    const ofIam = iamRecords(principals, cluster);
    if (cluster === undefined) {
        const parts = read.filter(({ kind }) => PARTS.includes(kind));
        // A Cluster that cannot be read is reported already.
        if (!manifests.some(({ kind }) => kind === 'Cluster'))
            reportNoCluster(parts);
        const facts = nodes.length === 0 && ofIam.size === 0 ? {} : { facts: withoutCluster(nodes, ofIam) };
        return { ...facts, problems };
    }
    const beside = { cluster, roles: rolesByName(principals) };
    const named = { keyOf: ({ name }) => name, fix: DELETE_ONE };
    const entries = onlyOnce(ofKind('AccessEntry', (manifest) => (0,access_entry/* readAccessEntry */.L)(manifest, cluster)), {
        keyOf: ({ principalArn }) => (0,arn_key/* arnKey */.tL)(principalArn),
        what: ({ principalArn }) => `the access entry of ${principalArn}`,
        fix: 'Delete one of the two: a principal has one access entry.',
    });
    reportEntriesInConfigMapMode(cluster, entries);
    const groups = onlyOnce(ofKind('Nodegroup', (manifest) => readNodeGroup(manifest, beside)), {
        ...named,
        what: ({ name }) => `the node group ${name}`,
    });
    const profiles = onlyOnce(ofKind('FargateProfile', (manifest) => readFargateProfile(manifest, beside)), {
        ...named,
        what: ({ name }) => `the Fargate profile ${name}`,
    });
    const capabilities = onlyOnce(ofKind('Capability', (manifest) => readCapability(manifest, beside)), {
        ...named,
        what: ({ name }) => `the capability ${name}`,
    });
    const { unknown, arn, mode } = cluster;
    const live = nodes.map(({ node }) => node);
    const clusterRole = clusterRoleOf(beside);
    const facts = {
        authenticationMode: mode,
        ...(arn === undefined ? {} : { arn }),
        ...(clusterRole === undefined ? {} : { clusterRole }),
        nodeGroups: unknown.nodeGroups ?? known((0,node_group_os/* withSystemsOf */.M)(groups, live)),
        fargateProfiles: unknown.fargateProfiles ?? known(profiles),
        accessEntries: unknown.accessEntries ?? known(entries),
        ...(unknown.entriesUnread === undefined ? {} : { entriesUnread: unknown.entriesUnread }),
        capabilities: unknown.capabilities ?? known(capabilities),
        ...(ofIam.size === 0 ? {} : { iamPrincipals: ofIam }),
        nodes: unknown.nodes ?? known(live),
        instanceRoles: unknown.instanceRoles ?? known(rolesOfNodes(nodes)),
    };
    return { facts, problems };
}
const DELETE_ONE = 'Delete one of the two.';
const PARTS = ['AccessEntry', 'Nodegroup', 'FargateProfile', 'Capability'];
/** As of a cluster that is reached by a kubeconfig: its nodes are known, and of EKS nothing. */
function withoutCluster(nodes, iamPrincipals) {
    const notAsked = { kind: 'not-asked' };
    const roles = rolesOfNodes(nodes);
    return {
        nodeGroups: notAsked,
        fargateProfiles: notAsked,
        accessEntries: notAsked,
        ...(iamPrincipals.size === 0 ? {} : { iamPrincipals }),
        nodes: nodes.length === 0 ? notAsked : known(nodes.map(({ node }) => node)),
        instanceRoles: roles.size === 0 ? notAsked : known(roles),
    };
}
function clusterRoleOf({ cluster: { manifest }, roles }) {
    const keys = ['roleARN', 'roleRef'];
    const spec = (0,facts_fields/* fieldsOf */.Pf)(manifest.reading, ['spec'], { value: manifest.spec, keys });
    return roleOf(manifest, { spec, arn: 'roleARN', ref: 'roleRef' }, { roles, needed: false });
}
function known(value) {
    return { kind: 'known', value };
}

// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
;// CONCATENATED MODULE: ./lib/cluster/directory/facts/faulty.js



/** So many faults are told at once: a folder may have thousands of files with the same one. */
const MOST = 10;
/** All faults of a folder's manifests as one error. */
function faultyManifests(problems, cluster) {
    const [first] = problems;
    if (first === undefined)
        return undefined;
    const { shown, more } = (0,list/* shortened */.v)(problems, MOST);
    const single = problems.length === 1;
    const sentences = shown.map((problem) => `${sentence(problem)}${single ? '' : ` ${problem.fix}`}`);
    const rest = more === 0 ? [] : [`There are ${(0,count/* thousands */.oh)(more)} more of these faults.`];
    return (0,directory_error/* directoryError */.y)({
        kind: 'misconfigured',
        cluster,
        operation: single ? `read ${first.where.file}` : 'read the manifests of AWS and of nodes',
        fix: single ? first.fix : 'Correct these manifests, or move them out of the folder.',
    }, [...sentences, ...rest].join(' '));
}
function sentence({ where, message, allowed }) {
    return `In ${where.file}, ${message}${allowed === undefined ? '' : ` Allowed: ${allowed}.`}`;
}

;// CONCATENATED MODULE: ./lib/cluster/directory/facts/facts-in.js


/** What the manifests of a folder say of its cluster. @throws ClusterError `misconfigured` with all that is wrong in them */
function factsIn({ facts: manifests }, cluster) {
    const { facts, problems } = readFacts([...manifests.values()].flat());
    const faulty = faultyManifests(problems, cluster);
    if (faulty !== undefined)
        throw faulty;
    return facts;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/yaml/parse.js + 1 modules
var parse = __webpack_require__(38892);
// EXTERNAL MODULE: ./lib/cluster/json.js
var json = __webpack_require__(41446);
// EXTERNAL MODULE: ./lib/cluster/manifest-text.js
var manifest_text = __webpack_require__(84961);
;// CONCATENATED MODULE: ./lib/cluster/directory/place.js
/** 0-based column of an offset. */
function columnOf(source, offset) {
    return offset - lineStart(source, offset);
}
function lineStart(source, offset) {
    return source.lastIndexOf('\n', offset - 1) + 1;
}
/** The offset behind the line end that follows `offset`. */
function lineEndAfter(source, offset) {
    const end = source.indexOf('\n', offset);
    return end < 0 ? source.length : end + 1;
}
/** What stands from `offset` to the end of its line. */
function restOfLine(source, offset) {
    return source.slice(offset, lineEndAfter(source, offset)).replace(/\r?\n$/, '');
}
/** Where a node's content ends, without the line end and the blank lines behind it that are not part of it. */
function contentEnd(source, node) {
    switch (node.kind) {
        case 'mapping': {
            const last = node.entries.at(-1);
            return node.flow || last === undefined
                ? node.end
                : Math.max(last.key.end, contentEnd(source, last.value));
        }
        case 'sequence': {
            const last = node.items.at(-1);
            return node.flow || last === undefined ? node.end : contentEnd(source, last);
        }
        case 'scalar': {
            if (node.style !== 'literal' && node.style !== 'folded')
                return node.end;
            const header = source.slice(lineStart(source, node.start - 1), node.start);
            const keeps = /[|>]\d?\+/.test(header);
            const text = source.slice(node.start, node.end);
            return node.start + text.replace(keeps ? /\r?\n$/ : /\s*$/, '').length;
        }
    }
}
/** Where the `-` of a list item stands; `undefined` when something stands before it on its line. */
function dashAt(source, item) {
    const isBlockScalar = item.kind === 'scalar' && (item.style === 'literal' || item.style === 'folded');
    // A block scalar begins below its first line, which may hold another `-`: `- |-`.
    const from = isBlockScalar ? lineStart(source, item.start - 1) : source.lastIndexOf('-', item.start - 1);
    const dash = isBlockScalar ? source.indexOf('-', from) : from;
    return dash >= 0 && source.slice(lineStart(source, dash), dash).trim() === '' ? dash : undefined;
}

;// CONCATENATED MODULE: ./lib/cluster/directory/flow-edit.js



/**
 * The edits that make a flow collection (`[a, b]`, or JSON) mean `after`. A collection that gets other keys or
 * another length is written anew, in JSON where JSON stood.
 */
function flowEdits(source, node, wanted) {
    const { before, after } = wanted;
    if (node.kind === 'mapping' && (0,json/* isJsonObject */.OW)(before) && (0,json/* isJsonObject */.OW)(after)) {
        const keys = Object.keys(before);
        const same = keys.length === Object.keys(after).length && keys.every((key) => after[key] !== undefined);
        if (same)
            return node.entries.flatMap(({ key, value }) => key.kind === 'scalar'
                ? partEdits(source, value, { before: before[key.value] ?? null, after: after[key.value] ?? null })
                : []);
    }
    if (node.kind === 'sequence' &&
        Array.isArray(before) &&
        Array.isArray(after) &&
        before.length === after.length)
        return node.items.flatMap((item, index) => partEdits(source, item, { before: before[index], after: after[index] }));
    return [{ start: node.start, end: node.end, text: flowText(source, node, after) }];
}
function partEdits(source, node, wanted) {
    if ((0,json/* sameJson */.Vk)(wanted.before, wanted.after))
        return [];
    if (node.kind !== 'scalar')
        return flowEdits(source, node, wanted);
    return [{ start: node.start, end: node.end, text: flowText(source, node, wanted.after) }];
}
/** JSON over several lines when the file is such JSON, else on one line. */
function flowText(source, node, value) {
    const isJson = /^\s*[{[]/.test(source);
    if (!isJson)
        return inlineText(value);
    if (!/^\s*[{[]\s*\n/.test(source))
        return JSON.stringify(value);
    const unit = /\n([ \t]+)/.exec(source)?.[1] ?? '  ';
    const margin = /^[ \t]*/.exec(source.slice(lineStart(source, node.start)))?.[0] ?? '';
    return JSON.stringify(value, null, unit).replaceAll('\n', `\n${margin}`);
}
function inlineText(value) {
    if (Array.isArray(value))
        return `[${value.map(inlineText).join(', ')}]`;
    if (!(0,json/* isJsonObject */.OW)(value)) {
        const text = (0,manifest_text/* scalarText */.ws)(value);
        // A comma and a bracket end a plain scalar here.
        return typeof value === 'string' && /[,[\]{}]/.test(text) && !text.startsWith('"')
            ? JSON.stringify(value)
            : text;
    }
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${entries.map(([key, item]) => `${inlineText(key)}: ${inlineText(item ?? null)}`).join(', ')}}`;
}

;// CONCATENATED MODULE: ./lib/cluster/directory/replace.js


/** A list item written anew behind its dash; `undefined` when something else stands on the dash's line. */
function replacedItem(source, item, after) {
    const end = contentEnd(source, item);
    const isBlockScalar = item.kind === 'scalar' && (item.style === 'literal' || item.style === 'folded');
    if (typeof after === 'object' && after !== null && !isBlockScalar) {
        const text = (0,manifest_text/* blockText */.dK)(after, columnOf(source, item.start)).trimStart().replace(/\n$/, '');
        return { start: item.start, end, text };
    }
    const dash = dashAt(source, item);
    if (dash === undefined)
        return undefined;
    // A list of one item is that item behind a dash of its own.
    const text = (0,manifest_text/* blockText */.dK)([after], columnOf(source, dash))
        .trimStart()
        .replace(/^- |\n$/g, '');
    if (item.kind === 'scalar' && !isBlockScalar && !text.includes('\n'))
        return { start: item.start, end, text };
    return { start: dash + 1, end: end + restOfLine(source, end).length, text: ` ${text}` };
}
/** The value of a key written anew, in the style of the one before it where the new one can have it. */
function replacedValue(source, { entry: { key, value }, column, after, }) {
    const colon = source.indexOf(':', key.end) + 1;
    const end = Math.max(colon, contentEnd(source, value));
    const text = (0,manifest_text/* textAfterColon */.Z$)(after, column);
    const oneLine = value.start > colon && value.kind === 'scalar' && !source.slice(colon, end).includes('\n');
    if (oneLine && !text.includes('\n')) {
        const scalar = after;
        const quoted = typeof scalar === 'string' && value.style === 'double';
        return { start: value.start, end: value.end, text: quoted ? (0,manifest_text/* quotedText */.w0)(scalar) : (0,manifest_text/* scalarText */.ws)(scalar) };
    }
    if (value.kind === 'scalar' && value.style === 'literal' && typeof after === 'string') {
        const literal = sameLiteral(source, { value, header: colon, column, after });
        if (literal !== undefined)
            return { start: colon, end, text: literal };
    }
    // A block stays under its key, and under a comment behind the key.
    const isBlock = value.kind !== 'scalar' && !value.flow && text.startsWith('\n');
    if (isBlock && source.slice(colon, value.start).includes('\n')) {
        const under = (0,manifest_text/* blockText */.dK)(after, columnOf(source, value.start)).replace(/\n$/, '');
        return { start: lineStart(source, value.start), end, text: under };
    }
    return { start: colon, end: end + restOfLine(source, end).length, text };
}
/** A literal block in the columns of the one before it, with the comment of its first line. */
function sameLiteral(source, about) {
    const { value, header, column, after } = about;
    const indent = /^(?: *\r?\n)*( +)/.exec(source.slice(value.start, value.end))?.[1]?.length ?? column + 2;
    const told = /^\s*\|[+-]?\d/.test(restOfLine(source, header));
    const literal = (0,manifest_text/* literalText */.bK)(after, { parent: column, content: told ? column + 2 : indent });
    const comment = /\s+#.*$/.exec(restOfLine(source, header))?.[0] ?? '';
    return literal === undefined
        ? undefined
        : ` ${literal.replace('\n', () => `${comment}\n`).replace(/\n$/, '')}`;
}

;// CONCATENATED MODULE: ./lib/cluster/directory/mapping-edits.js





/**
 * The edits that make a mapping mean `after` and leave every other byte as it is: comments, key order, quotes,
 * and entries that stay. `undefined` when that takes more than edits within the mapping. Tags, anchors and
 * aliases are not looked at: the caller reads the result back and compares.
 */
function mappingEdits(source, node, wanted) {
    if (node.flow)
        return flowEdits(source, node, wanted);
    const { before, after } = wanted;
    const first = node.entries[0];
    const last = node.entries.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    const column = columnOf(source, first.key.start);
    const edits = [];
    let kept = 0;
    for (const entry of node.entries) {
        if (entry.key.kind !== 'scalar')
            return undefined;
        const key = entry.key.value;
        const value = after[key];
        if (value === undefined) {
            const start = lineStart(source, entry.key.start);
            // The first entry of a list item shares its line with the dash.
            if (source.slice(start, entry.key.start).trim() !== '')
                return undefined;
            edits.push({ start, end: lineEndAfter(source, entryEnd(source, entry)), text: '' });
            continue;
        }
        kept++;
        if (!(0,json/* sameJson */.Vk)(before[key], value))
            edits.push(...valueEdits(source, { entry, column, wanted: { before: before[key] ?? null, after: value } }));
    }
    if (kept === 0)
        return undefined;
    const added = Object.entries(after).filter(([key, value]) => value !== undefined && before[key] === undefined);
    if (added.length > 0) {
        const start = lineEndAfter(source, entryEnd(source, last));
        edits.push({ start, end: start, text: (0,manifest_text/* blockText */.dK)(Object.fromEntries(added), column) });
    }
    return edits;
}
function valueEdits(source, about) {
    const { entry, wanted } = about;
    return (collectionEdits(source, entry.value, wanted) ?? [
        replacedValue(source, { entry, column: about.column, after: wanted.after }),
    ]);
}
function collectionEdits(source, node, { before, after }) {
    if (node.kind === 'mapping' && (0,json/* isJsonObject */.OW)(before) && (0,json/* isJsonObject */.OW)(after))
        return mappingEdits(source, node, { before, after });
    if (node.kind === 'sequence' && Array.isArray(before) && Array.isArray(after) && after.length > 0)
        return sequenceEdits(source, node, { before, after });
    return undefined;
}
function sequenceEdits(source, node, wanted) {
    if (node.flow)
        return flowEdits(source, node, wanted);
    const { before, after } = wanted;
    const column = columnOf(source, node.start);
    const least = Math.min(before.length, after.length);
    let head = 0;
    while (head < least && (0,json/* sameJson */.Vk)(before[head], after[head]))
        head++;
    let tail = 0;
    while (tail < least - head && (0,json/* sameJson */.Vk)(before.at(-1 - tail), after.at(-1 - tail)))
        tail++;
    const gone = node.items.slice(head, before.length - tail);
    const come = after.slice(head, after.length - tail);
    if (gone.length === come.length)
        return pairedEdits(source, gone, { before: before.slice(head), after: come });
    const from = gone[0] ?? node.items[head];
    const dash = from === undefined ? undefined : dashAt(source, from);
    if (from !== undefined && dash === undefined)
        return undefined;
    const start = dash === undefined ? lineEndAfter(source, contentEnd(source, node)) : lineStart(source, dash);
    const end = gone.length === 0 ? start : lineEndAfter(source, contentEnd(source, gone.at(-1) ?? node));
    return [{ start, end, text: come.length === 0 ? '' : (0,manifest_text/* blockText */.dK)(come, column) }];
}
/** As many items as before: each is changed for itself. */
function pairedEdits(source, items, { before, after }) {
    const edits = [];
    for (const [index, item] of items.entries()) {
        const value = { before: before[index] ?? null, after: after[index] ?? null };
        if ((0,json/* sameJson */.Vk)(value.before, value.after))
            continue;
        const inside = collectionEdits(source, item, value);
        const whole = inside === undefined ? replacedItem(source, item, value.after) : undefined;
        if (inside === undefined && whole === undefined)
            return undefined;
        edits.push(...(inside ?? []), ...(whole === undefined ? [] : [whole]));
    }
    return edits;
}
function entryEnd(source, { key, value }) {
    return Math.max(source.indexOf(':', key.end) + 1, contentEnd(source, value));
}

// EXTERNAL MODULE: ./lib/cluster/directory/raw-objects.js
var raw_objects = __webpack_require__(77721);
;// CONCATENATED MODULE: ./lib/cluster/directory/edit-file.js






/**
 * The text of a file in which one object is another, or (`after` undefined) is gone; `undefined` when no object
 * is left. All other bytes stay where that is possible: an edit is taken only when the file then reads as
 * wanted. Else the object's document is written anew, and at worst the whole file.
 */
function editFile(text, stored, after) {
    const source = text.endsWith('\n') ? text : `${text}\n`;
    const documents = (0,raw_objects/* readDocuments */.r)(source, '', '');
    const wanted = wantedDocuments(documents, stored, after);
    if (wanted.every((value) => value === null))
        return undefined;
    const attempts = [
        () => editedInPlace(source, stored, after),
        () => rewrittenDocument(source, stored, wanted),
    ];
    for (const attempt of attempts) {
        const edits = attempt();
        const edited = edits === undefined ? undefined : applyEdits(source, edits);
        if (edited !== undefined && readsAs(edited, wanted))
            return edited;
    }
    return wanted.map((value) => documentText(value)).join('---\n');
}
function wantedDocuments(documents, stored, after) {
    return documents.flatMap((value, index) => {
        if (index !== stored.document)
            return [value];
        if (stored.item === undefined)
            return after === undefined ? [] : [(0,json/* plainJson */.RU)(after)];
        const list = value;
        const items = list.items.flatMap((item, position) => position !== stored.item ? [item] : after === undefined ? [] : [(0,json/* plainJson */.RU)(after)]);
        return items.length === 0 ? [] : [{ ...list, items }];
    });
}
function editedInPlace(source, stored, after) {
    const parsed = (0,parse/* parseYaml */.h)(source);
    const root = parsed.ok ? parsed.documents[stored.document] : undefined;
    if (root === undefined || root === null)
        return undefined;
    const items = stored.item === undefined ? undefined : itemsOf(root);
    const node = stored.item === undefined ? root : items?.[stored.item];
    if (node?.kind !== 'mapping')
        return undefined;
    if (after !== undefined)
        return mappingEdits(source, node, { before: stored.raw, after: (0,json/* plainJson */.RU)(after) });
    if (items === undefined || items.length === 1)
        return [documentExtent(source, stored.document)];
    const dash = dashAt(source, node);
    return dash === undefined
        ? undefined
        : [{ start: lineStart(source, dash), end: lineEndAfter(source, contentEnd(source, node)), text: '' }];
}
function itemsOf(root) {
    if (root.kind !== 'mapping')
        return undefined;
    const entry = root.entries.find(({ key }) => key.kind === 'scalar' && key.value === 'items');
    return entry?.value.kind === 'sequence' && !entry.value.flow ? entry.value.items : undefined;
}
/** A document from its `---` (or the start of the file) to the next one. */
function documentExtent(source, document) {
    const starts = [...source.matchAll(/^---(?=\s)/gm)].map((match) => match.index);
    // What stands before the first `---` is a document only when it holds more than comments and directives.
    const before = source.slice(0, starts[0] ?? source.length);
    if (starts.length === 0 || /^[^\s#%]/m.test(before))
        starts.unshift(0);
    const start = starts[document] ?? 0;
    const end = starts[document + 1] ?? source.length;
    return { start, end, text: '' };
}
function rewrittenDocument(source, stored, wanted) {
    const parsed = (0,parse/* parseYaml */.h)(source);
    const root = parsed.ok ? parsed.documents[stored.document] : undefined;
    const value = wanted[stored.document];
    if (root === undefined || root === null || value === undefined)
        return undefined;
    const text = root.kind === 'mapping' && root.flow ? JSON.stringify(value, null, 2) : documentText(value).trimEnd();
    return [{ start: lineStart(source, root.start), end: contentEnd(source, root), text }];
}
function documentText(value) {
    return (0,json/* isJsonObject */.OW)(value) ? (0,manifest_text/* manifestText */.$2)(value) : `${JSON.stringify(value)}\n`;
}
function applyEdits(source, edits) {
    const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
    const ordered = [...edits].sort((left, right) => left.start - right.start || left.end - right.end);
    let text = '';
    let at = 0;
    for (const edit of ordered) {
        text += source.slice(at, edit.start) + edit.text.replaceAll('\n', lineEnd);
        at = edit.end;
    }
    return text + source.slice(at);
}
function readsAs(text, wanted) {
    // YAMLException arrives as a ClusterError here: an edit that broke the file is one that is not taken.
    try {
        return (0,json/* sameJson */.Vk)((0,raw_objects/* readDocuments */.r)(text, '', ''), wanted);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/cluster/open-files.js
var open_files = __webpack_require__(96254);
;// CONCATENATED MODULE: ./lib/cluster/directory/folder.js




/**
 * Every `*.yaml`, `*.yml` and `*.json` below the folder, by path. Hidden files and folders (`.git`) are left
 * out, and symbolic links are not followed: what stands outside the folder is not part of the cluster.
 *
 * @throws ClusterError `misconfigured` when the folder cannot be read
 */
async function readFolder(folder, cluster) {
    try {
        const paths = (await manifestPaths(folder, folder)).sort();
        return await Promise.all(paths.map(async (path) => ({
            path,
            text: await (0,open_files/* openFiles */.K)(() => (0,promises_.readFile)((0,external_node_path_.join)(folder, path), 'utf8')),
        })));
    }
    catch (error) {
        const code = error.code;
        if (code === undefined)
            throw error;
        throw (0,directory_error/* directoryError */.y)({
            kind: 'misconfigured',
            cluster,
            operation: `read ${folder}`,
            fix: code === 'ENOENT'
                ? 'Correct the directory of this cluster, or write it with `eks-access snapshot`.'
                : 'Make the folder and its files readable.',
            cause: error,
        }, code === 'ENOENT'
            ? `The folder ${folder} does not exist.`
            : `The folder ${folder} cannot be read (${code}).`);
    }
}
async function manifestPaths(folder, root) {
    const entries = await (0,open_files/* openFiles */.K)(() => (0,promises_.readdir)(folder, { withFileTypes: true }));
    const found = await Promise.all(entries.map(async (entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.name.startsWith('.'))
            return [];
        if (entry.isDirectory())
            return manifestPaths(path, root);
        const isManifest = entry.isFile() && /\.(?:ya?ml|json)$/.test(entry.name);
        return isManifest ? [(0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/')] : [];
    }));
    return found.flat();
}

// EXTERNAL MODULE: ./lib/cluster/directory/read-objects.js + 1 modules
var read_objects = __webpack_require__(78190);
;// CONCATENATED MODULE: ./lib/cluster/directory/inventory.js





/** Reads the folder. @throws ClusterError `misconfigured` for a file that cannot be read, or an object given twice */
async function takeInventory(folder, cluster) {
    return inventoryOf(await readFolder(folder, cluster), cluster);
}
/** The inventory after one file was written, or (`text` undefined) removed. */
function withFile(inventory, file, cluster) {
    const { path, text } = file;
    const files = new Map(inventory.files);
    const facts = new Map(inventory.facts);
    const objects = new Map([...inventory.objects].filter(([, stored]) => stored.path !== path));
    if (text === undefined) {
        files.delete(path);
        facts.delete(path);
    }
    else {
        files.set(path, text);
        const raw = (0,raw_objects/* rawObjects */.l)(text, path, cluster);
        facts.set(path, (0,facts_manifest/* factManifests */.hV)(raw, path));
        for (const stored of (0,read_objects/* storedObjects */.e)(raw, path, cluster))
            objects.set(stored.id, { ...stored, path });
    }
    return { files, facts, objects };
}
function inventoryOf(files, cluster) {
    const objects = new Map();
    const facts = new Map();
    for (const { path, text } of files) {
        const raw = (0,raw_objects/* rawObjects */.l)(text, path, cluster);
        facts.set(path, (0,facts_manifest/* factManifests */.hV)(raw, path));
        for (const stored of (0,read_objects/* storedObjects */.e)(raw, path, cluster)) {
            const other = objects.get(stored.id);
            if (other !== undefined) {
                const places = other.path === path ? `twice in ${path}` : `in ${other.path} and in ${path}`;
                throw (0,directory_error/* directoryError */.y)({
                    kind: 'misconfigured',
                    cluster,
                    operation: `read ${path}`,
                    fix: 'Delete one of the two: a cluster can have only one object of a name.',
                }, `${stored.id} is ${places}.`);
            }
            objects.set(stored.id, { ...stored, path });
        }
    }
    return { files: new Map(files.map(({ path, text }) => [path, text])), facts, objects };
}

;// CONCATENATED MODULE: ./lib/cluster/directory/no-link.js



/**
 * A new file is written where the next reading finds it: through no link below the folder, because reading follows none.
 * Else an apply would write wherever a link leads.
 *
 * @param about.folder absolute
 * @param about.path below the folder, with `/`
 * @throws ClusterError `misconfigured`
 */
async function checkNoLink(about) {
    const { folder, path, cluster, operation } = about;
    const parent = path.split('/').slice(0, -1);
    const expected = (0,external_node_path_.join)((await (0,cluster_workspace/* wayTo */.bj)(folder)).real, ...parent);
    if ((await (0,cluster_workspace/* wayTo */.bj)((0,external_node_path_.join)(folder, ...parent))).real === expected)
        return;
    throw (0,directory_error/* directoryError */.y)({
        kind: 'misconfigured',
        cluster,
        operation,
        fix: 'Replace the symbolic link with a folder.',
    }, `${parent.join('/')} in ${folder} is a symbolic link, or below one. Nothing is read or written through symbolic links.`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/cluster/directory/write-file.js



/**
 * Writes a file as a whole or not at all: a hidden file beside it takes its place. The file's mode stays.
 * Missing folders are made.
 */
async function writeWholeFile(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path).slice(0, 100)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,promises_.writeFile)(temporary, text, { flag: 'wx' });
        const mode = await modeOf(path);
        if (mode !== undefined)
            await (0,promises_.chmod)(temporary, mode);
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
async function modeOf(path) {
    try {
        return (await (0,promises_.stat)(path)).mode;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/cluster/directory/folder-store.js








function folderStore(place) {
    const { name: cluster, folder } = place;
    let known;
    let queue = Promise.resolve();
    const inventory = async () => {
        known ??= await takeInventory(folder, cluster);
        return known;
    };
    const readAnew = async () => {
        known = undefined;
        return await inventory();
    };
    return {
        cluster,
        folder,
        readAnew,
        inTurn: (work) => {
            const turn = queue.then(work);
            queue = turn.catch(() => undefined);
            return turn;
        },
        locate: async (find) => {
            const found = find(await inventory());
            if (found !== undefined && (await textOf((0,external_node_path_.join)(folder, found.path))) === known?.files.get(found.path))
                return found;
            return find(await readAnew());
        },
        replace: async (found, after, mode) => {
            const text = (await inventory()).files.get(found.path) ?? '';
            const edited = editFile(text, found, after);
            const path = (0,external_node_path_.join)(folder, found.path);
            await writing(cluster, `write ${found.path}`, async () => {
                if (mode === 'dry-run')
                    return (0,promises_.access)(path, external_node_fs_.constants.W_OK);
                await (edited === undefined ? (0,promises_.rm)(path) : writeWholeFile(path, edited));
                known = withFile(await inventory(), { path: found.path, text: edited }, cluster);
            });
        },
        add: async ({ path: wanted, text, operation }, mode) => {
            const path = freePath(wanted, await inventory());
            await checkNoLink({ folder, path, cluster, operation });
            await writing(cluster, operation, async () => {
                if (mode === 'dry-run')
                    return (0,promises_.access)(folder, external_node_fs_.constants.W_OK);
                await writeWholeFile((0,external_node_path_.join)(folder, path), text);
                known = withFile(await inventory(), { path, text }, cluster);
            });
        },
    };
}
/** The path of the layout, or one beside it when another object already stands there. */
function freePath(path, { files }) {
    for (let count = 1;; count++) {
        const candidate = count === 1 ? path : path.replace(/\.yaml$/, `~${count}.yaml`);
        if (!files.has(candidate))
            return candidate;
    }
}
async function textOf(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
async function writing(cluster, operation, work) {
    try {
        await work();
    }
    catch (error) {
        const code = error.code;
        if (code === undefined)
            throw error;
        throw (0,directory_error/* directoryError */.y)({ kind: 'forbidden', cluster, operation, fix: 'Make the folder and its files writable.', cause: error }, `The file cannot be written (${code}).`);
    }
}

;// CONCATENATED MODULE: ./lib/cluster/directory/precondition.js



/**
 * The API server's rules for an update: the version must be the live one, a binding's roleRef and the data of an
 * immutable ConfigMap never change.
 *
 * Source: `pkg/apis/rbac/validation/validation.go`, `ValidateConfigMapUpdate` in `pkg/apis/core/validation`.
 *
 * @throws ClusterError `conflict`, `invalid`
 */
function checkUpdate(object, live, write) {
    checkVersion(object, live, write);
    const { uid } = object.metadata;
    if (uid !== undefined && uid !== live.metadata.uid)
        throw conflict(object, 'it was deleted and recreated', write);
    if ('roleRef' in object && 'roleRef' in live && !(0,json/* sameJson */.Vk)(object.roleRef, live.roleRef))
        throw invalid(object, 'its roleRef cannot be changed', write);
    if (object.kind !== 'ConfigMap' || live.kind !== 'ConfigMap' || live.immutable !== true)
        return;
    const same = object.immutable === true && (0,json/* sameJson */.Vk)([object.data, object.binaryData], [live.data, live.binaryData]);
    if (!same)
        throw invalid(object, 'it is immutable', write);
}
/** Both preconditions of a delete. @throws ClusterError `conflict` */
function checkDelete(object, live, write) {
    if (object.metadata.uid === undefined)
        throw invalid(object, 'the delete has no uid', write);
    if (object.metadata.uid !== live.metadata.uid)
        throw conflict(object, 'it was deleted and recreated', write);
    checkVersion(object, live, write);
}
function checkVersion(object, live, write) {
    const { resourceVersion } = object.metadata;
    if (resourceVersion === undefined)
        throw invalid(object, 'the write has no resourceVersion', write);
    if (resourceVersion !== live.metadata.resourceVersion)
        throw conflict(object, 'it was changed since it was read', write);
}
function conflict(object, reason, write) {
    return (0,directory_error/* directoryError */.y)({ ...write, kind: 'conflict', fix: 'Plan again.' }, `${(0,rbac_object/* objectId */.Tu)(object)} has changed: ${reason}.`);
}
function invalid(object, reason, write) {
    return (0,directory_error/* directoryError */.y)({ ...write, kind: 'invalid', fix: 'Delete the object and create it again.' }, `${(0,rbac_object/* objectId */.Tu)(object)} cannot be written: ${reason}.`);
}

// EXTERNAL MODULE: ./lib/cluster/server-fields.js
var server_fields = __webpack_require__(49461);
// EXTERNAL MODULE: ./lib/cluster/directory/version.js
var version = __webpack_require__(75246);
;// CONCATENATED MODULE: ./lib/cluster/directory/raw-object.js





/** The text of a new file, and the object as a reader will give it. */
function newFileText(object) {
    const raw = (0,server_fields/* withoutServerFields */.d)(object);
    return { text: (0,manifest_text/* manifestText */.$2)(raw), stored: (0,version/* withVersion */.$)(raw, (0,rbac_object/* objectId */.Tu)(object)) };
}
/** What shall stand in the file, and the object as a reader will give it. */
function rawUpdate(object, found) {
    const wanted = (0,server_fields/* withoutServerFields */.d)(object);
    const old = found.raw['metadata'];
    const own = Object.fromEntries(server_fields/* SERVER_FIELDS */.c.map((field) => [field, old[field]]));
    const metadata = (0,json/* plainJson */.RU)({ ...wanted['metadata'], ...own });
    const raw = { ...emptyFields(found.raw), ...wanted };
    raw['metadata'] = { ...emptyFields(old), ...metadata, ...(isDefault(old) ? { namespace: undefined } : {}) };
    // What the file leaves to its surroundings, a typed list, it goes on leaving.
    for (const field of ['apiVersion', 'kind'])
        if (found.raw[field] === undefined)
            delete raw[field];
    return { raw: (0,json/* plainJson */.RU)(raw), stored: (0,version/* withVersion */.$)({ ...wanted, metadata }, found.id) };
}
/** The file names no namespace, so the object is in `default`. */
function isDefault(metadata) {
    return metadata['namespace'] === undefined;
}
/** Fields that stand in the file without a value: a reader does not give them, and they stay. */
function emptyFields(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value === null));
}

// EXTERNAL MODULE: ./lib/cluster/entry-after.js
var entry_after = __webpack_require__(38249);
// EXTERNAL MODULE: ./lib/cluster/entry-conflict.js
var entry_conflict = __webpack_require__(40401);
// EXTERNAL MODULE: ./lib/cluster/fact-files/entry-file.js
var entry_file = __webpack_require__(19794);
// EXTERNAL MODULE: ./lib/cluster/step-name.js
var step_name = __webpack_require__(47352);
// EXTERNAL MODULE: ./lib/rbac/access-policy/policy-arn.js
var policy_arn = __webpack_require__(80978);
;// CONCATENATED MODULE: ./lib/cluster/directory/entry-manifest.js




/**
 * The manifest of an access entry after a step that changes it. What the step leaves as it is stays as it is written,
 * also where a default is left out, and so do keys that say nothing here.
 *
 * @param before the entry as it is read from the manifest
 * @param after the entry as the step makes it
 */
function manifestAfter(raw, step, { before, after }) {
    const spec = (0,json/* isJsonObject */.OW)(raw['spec']) ? raw['spec'] : {};
    return { ...raw, spec: { ...spec, ...changedFields(spec, step, { before, after }) } };
}
function changedFields(spec, step, { before, after }) {
    switch (step.verb) {
        case 'update':
            return {
                ...(before.username === after.username ? {} : { username: after.username }),
                ...(sameSet(before.groups, after.groups)
                    ? {}
                    : { kubernetesGroups: inOldOrder(before.groups, after.groups) }),
            };
        case 'associate': {
            const wanted = (0,entry_file/* policySpec */.EF)(step.policy, (0,arn_parts/* partitionInArn */.V)(step.principalArn));
            const list = listOf(spec['accessPolicies']);
            const index = list.findIndex((item) => isPolicy(item, step.policy.policy));
            if (index === -1)
                return { accessPolicies: [...list, wanted] };
            return {
                accessPolicies: list.map((item, at) => at === index && (0,json/* isJsonObject */.OW)(item) ? { ...item, accessScope: wanted['accessScope'] } : item),
            };
        }
        case 'disassociate':
            return {
                accessPolicies: listOf(spec['accessPolicies']).filter((item) => !isPolicy(item, step.policy)),
            };
        case 'tag':
        case 'untag': {
            const { tags = {} } = after;
            return { tags: Object.keys(tags).length === 0 ? undefined : tags };
        }
        case 'create':
        case 'delete':
            return {};
    }
}
function isPolicy(item, policy) {
    const arn = (0,json/* isJsonObject */.OW)(item) ? item['policyARN'] : undefined;
    return typeof arn === 'string' && (0,policy_arn/* policyName */.c)(arn) === policy;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function sameSet(one, other) {
    return one.every((item) => other.includes(item)) && other.every((item) => one.includes(item));
}
/** What stays, where it is; then what is new. */
function inOldOrder(before, after) {
    return [
        ...before.filter((group) => after.includes(group)),
        ...after.filter((group) => !before.includes(group)),
    ];
}

;// CONCATENATED MODULE: ./lib/cluster/directory/write-entries.js










/**
 * Writes the access entries of a folder: AccessEntry manifests in the form of ACK's controller for EKS. An entry is
 * changed where it is; a new one gets a file of its own in `eks/accessentries`, as `eks-access snapshot` writes it.
 */
function directoryEntries(store) {
    const { cluster, inTurn } = store;
    /** The entry, and the facts that it is part of. @throws ClusterError where the folder cannot say whether there is one */
    const entryNow = async (principalArn, operation) => {
        const found = await store.locate((inventory) => entryIn(inventory, principalArn));
        const facts = found?.facts ?? factsIn(await store.readAnew(), cluster);
        const unknown = whyUnknown(facts, found?.entry);
        if (facts !== undefined && unknown === undefined)
            return { found, facts };
        const { message, fix } = unknown ?? NO_CLUSTER;
        throw (0,directory_error/* directoryError */.y)({ kind: 'misconfigured', cluster, operation, fix }, message);
    };
    const entryIn = (inventory, principalArn) => {
        const manifest = [...inventory.facts.values()]
            .flat()
            .find(({ kind, object: { spec } }) => kind === 'AccessEntry' && isOf(spec, principalArn));
        if (manifest === undefined)
            return undefined;
        const facts = factsIn(inventory, cluster);
        const entries = facts?.accessEntries.kind === 'known' ? facts.accessEntries.value : [];
        const entry = entries.find((one) => (0,arn_key/* arnKey */.tL)(one.principalArn) === (0,arn_key/* arnKey */.tL)(principalArn));
        return { ...manifest, path: manifest.file, facts, entry };
    };
    const create = async (step) => {
        const { principalArn } = step;
        const operation = (0,step_name/* stepName */.u)(step);
        const { found, facts } = await entryNow(principalArn, operation);
        if (found !== undefined)
            throw (0,directory_error/* directoryError */.y)({ kind: 'exists', cluster, operation, fix: 'Plan again: somebody else created it.' }, `The access entry of ${principalArn} exists already, in ${found.path}.`);
        const details = (0,entry_after/* entryAfter */.pJ)(step, undefined);
        if (details === undefined)
            return undefined;
        const name = facts.arn?.split('/')[1] ?? clusterNameIn(await store.readAnew()) ?? cluster;
        const { path, manifest } = (0,entry_file/* entryFile */.$B)({ principalArn, details }, name);
        await store.add({ path, text: (0,manifest_text/* manifestText */.$2)(manifest), operation }, 'write');
        return details;
    };
    return {
        read: (principalArn) => inTurn(async () => {
            const { found } = await entryNow(principalArn, `read AccessEntry/${principalArn}`);
            return found?.entry?.details;
        }),
        write: (step, seen) => inTurn(async () => {
            if (step.verb === 'create')
                return await create(step);
            const { found } = await entryNow(step.principalArn, (0,step_name/* stepName */.u)(step));
            const live = found?.entry?.details;
            if (found === undefined || live === undefined || seen === undefined || !(0,entry_after/* isUnchanged */._5)(seen, live))
                throw (0,entry_conflict/* entryConflict */.z)({ cluster, step, seen, live });
            const after = (0,entry_after/* entryAfter */.pJ)(step, live);
            const raw = after === undefined ? undefined : manifestAfter(found.raw, step, { before: live, after });
            await store.replace(found, raw, 'write');
            return (await entryNow(step.principalArn, (0,step_name/* stepName */.u)(step))).found?.entry?.details;
        }),
    };
}
function isOf(spec, principalArn) {
    const arn = (0,json/* isJsonObject */.OW)(spec) ? spec['principalARN'] : undefined;
    return typeof arn === 'string' && (0,arn_key/* arnKey */.tL)(arn) === (0,arn_key/* arnKey */.tL)(principalArn);
}
/** The name in EKS of the one Cluster of the folder. */
function clusterNameIn({ facts }) {
    const spec = [...facts.values()].flat().find(({ kind }) => kind === 'Cluster')?.object['spec'];
    const name = (0,json/* isJsonObject */.OW)(spec) ? spec['name'] : undefined;
    return typeof name === 'string' ? name : undefined;
}
const NO_CLUSTER = {
    message: 'The folder has no Cluster, so it has no access entries.',
    fix: 'Add a Cluster of eks.services.k8s.aws/v1alpha1 with spec.name and spec.accessConfig.authenticationMode.',
};
function whyUnknown(facts, entry) {
    if (facts?.authenticationMode === undefined)
        return NO_CLUSTER;
    if (facts.authenticationMode === 'CONFIG_MAP')
        return {
            message: 'The cluster has no access entries: its authentication mode is CONFIG_MAP.',
            fix: 'Change spec.accessConfig.authenticationMode of the Cluster to API_AND_CONFIG_MAP.',
        };
    if (facts.accessEntries.kind !== 'known' || (entry !== undefined && entry.details === undefined))
        return {
            message: 'The folder does not have all that is known of its access entries.',
            fix: 'Write the folder again with `eks-access snapshot`, by a role that may read access entries.',
        };
    return undefined;
}

;// CONCATENATED MODULE: ./lib/cluster/directory/connect.js









/** A folder of manifests as a cluster. `folder` is absolute. Nothing is read before it is asked for. */
function connectDirectory(place) {
    const { name, folder } = place;
    const store = folderStore(place);
    const { inTurn } = store;
    /** The object as it stands now: another program may have edited its file since the folder was read. */
    const locate = async (id) => store.locate(({ objects }) => objects.get(id));
    const demand = async (id, operation) => {
        const found = await locate(id);
        if (found !== undefined)
            return found;
        throw (0,directory_error/* directoryError */.y)({
            kind: 'not-found',
            cluster: name,
            operation,
            fix: 'Plan again: it existed when the plan was made.',
        }, `${id} does not exist in ${folder}.`);
    };
    return {
        name,
        entries: directoryEntries(store),
        whoAmI: async () => undefined,
        nodes: () => inTurn(async () => {
            const nodes = factsIn(await store.readAnew(), name)?.nodes;
            return nodes?.kind === 'known' ? nodes.value : [];
        }),
        close: async () => undefined,
        snapshot: async (set, later) => {
            // A folder answers at once, and others wait for their turn.
            const wanted = await later;
            return await inTurn(async () => {
                const found = await store.readAnew();
                const facts = factsIn(found, name);
                const read = { ...snapshotOf(found, set), ...(facts && { facts }) };
                return wanted?.(read).otherLedgers === true
                    ? { ...read, otherLedgers: { kind: 'known', value: ledgersBut(found, set) } }
                    : read;
            });
        },
        create: (object, mode) => inTurn(async () => {
            const id = (0,rbac_object/* objectId */.Tu)(object);
            const operation = `create ${id}`;
            if ((await locate(id)) !== undefined)
                throw (0,directory_error/* directoryError */.y)({ kind: 'exists', cluster: name, operation, fix: 'Plan again: somebody else created it.' }, `${id} already exists in ${folder}.`);
            const { text, stored } = newFileText(object);
            await store.add({ path: (0,object_path/* objectPath */.d)(object), text, operation }, mode);
            return stored;
        }),
        update: (object, mode) => inTurn(async () => {
            const operation = `update ${(0,rbac_object/* objectId */.Tu)(object)}`;
            const found = await demand((0,rbac_object/* objectId */.Tu)(object), operation);
            checkUpdate(object, found.object, { cluster: name, operation });
            const { raw, stored } = rawUpdate(object, found);
            await store.replace(found, raw, mode);
            return stored;
        }),
        delete: (object, mode) => inTurn(async () => {
            const operation = `delete ${(0,rbac_object/* objectId */.Tu)(object)}`;
            const found = await demand((0,rbac_object/* objectId */.Tu)(object), operation);
            checkDelete(object, found.object, { cluster: name, operation });
            await store.replace(found, undefined, mode);
        }),
    };
}
function snapshotOf(inventory, set) {
    const objects = [...inventory.objects.values()]
        .map(({ object }) => object)
        .sort((left, right) => ((0,rbac_object/* objectId */.Tu)(left) < (0,rbac_object/* objectId */.Tu)(right) ? -1 : 1));
    const ofKind = (kind) => objects.filter((object) => object.kind === kind);
    const configMap = (name) => ofKind('ConfigMap').find(({ metadata }) => metadata.namespace === ledger/* LEDGER_NAMESPACE */.cl && metadata.name === name);
    return {
        awsAuth: configMap('aws-auth'),
        ledger: configMap((0,ledger/* ledgerName */.bo)(set)),
        roles: ofKind('Role'),
        clusterRoles: ofKind('ClusterRole'),
        roleBindings: ofKind('RoleBinding'),
        clusterRoleBindings: ofKind('ClusterRoleBinding'),
    };
}
function ledgersBut({ objects }, set) {
    return [...objects.values()].flatMap(({ object }) => {
        const { name, namespace, labels } = object.metadata;
        const isLedger = object.kind === 'ConfigMap' && namespace === ledger/* LEDGER_NAMESPACE */.cl && labels?.[ledger/* LEDGER_LABEL */.fn] !== undefined;
        return isLedger && name !== (0,ledger/* ledgerName */.bo)(set) ? [object] : [];
    });
}

;// CONCATENATED MODULE: ./lib/cluster/directory/fence.js





/**
 * A folder of manifests in the workspace: one outside would be read into a comment, and written to.
 *
 * @throws ClusterError `outside-workspace`
 */
async function connectFencedDirectory(place) {
    const { name, folder, workspace } = place;
    const connection = connectDirectory({ name, folder });
    if (workspace === undefined)
        return { ...connection, snapshot: notEmpty(connection, folder) };
    const { real } = await (0,cluster_workspace/* wayTo */.bj)(folder);
    if ((0,cluster_workspace/* isInside */.FK)(workspace.root, real))
        return connection;
    const objection = {
        kind: 'outside-workspace',
        message: `The directory ${(0,cluster_workspace/* shownPath */.pS)(folder, workspace)} is outside the workspace ${workspace.root}.`,
        fix: 'Correct `directory` in access.yaml: it must be a folder of the repository, also through symbolic links.',
    };
    return (0,with_told/* withTold */.W)(connection, [(0,cluster_objection/* refuseOrTell */.D)(workspace, objection, place)]);
}
/** Who names a folder by hand may name another one, in which nobody would have access. */
function notEmpty(connection, folder) {
    return async (set, wanted) => {
        const read = await connection.snapshot(set, wanted);
        const { awsAuth, ledger, facts, roles, clusterRoles, roleBindings, clusterRoleBindings } = read;
        const objects = [...roles, ...clusterRoles, ...roleBindings, ...clusterRoleBindings];
        if (objects.length > 0 || awsAuth !== undefined || ledger !== undefined || facts !== undefined)
            return read;
        throw (0,directory_error/* directoryError */.y)({
            kind: 'misconfigured',
            cluster: connection.name,
            operation: `read ${folder}`,
            fix: 'Correct the directory, or write it with `eks-access snapshot`.',
        }, `The folder ${folder} has no manifest of a cluster: neither aws-auth nor a role, a binding or an access entry.`);
    };
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

/***/ 42705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ackFile),
/* harmony export */   s: () => (/* binding */ eksFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _aws_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75233);


/** A manifest of the controller for EKS. */
function eksFile(kind, name, spec, more = {}) {
    return ackFile({ folder: `eks/${FOLDERS[kind]}`, apiVersion: `${_aws_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .EKS_GROUP */ .Ac}/${_aws_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .ACK_VERSION */ .de}`, kind }, name, {
        spec,
        ...more,
    });
}
const FOLDERS = {
    Cluster: 'clusters',
    AccessEntry: 'accessentries',
    Nodegroup: 'nodegroups',
    FargateProfile: 'fargateprofiles',
    Capability: 'capabilities',
};
/** A manifest of a controller; `called` becomes its name. */
function ackFile({ folder, apiVersion, kind, }, called, content) {
    const { spec, annotations = {}, status } = content;
    const name = manifestName(called);
    const metadata = { name, ...(Object.keys(annotations).length === 0 ? {} : { annotations }) };
    const manifest = { apiVersion, kind, metadata, spec, ...(status === undefined ? {} : { status }) };
    return { path: `${folder}/${name}.yaml`, manifest };
}
/** A name that Kubernetes accepts, always the same for the same text and for no other. */
function manifestName(text) {
    const slug = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-/, '')
        .slice(0, LONGEST)
        .replace(/-$/, '');
    // A text that ends like a hash could be the name of another one.
    if (slug === text && !/-[0-9a-f]{10}$/.test(text))
        return slug;
    return [slug, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 10)]
        .filter((part) => part !== '')
        .join('-');
}
/** Less than the 253 of a name in Kubernetes, so that a hash fits. */
const LONGEST = 200;


/***/ }),

/***/ 19794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ entryFile),
/* harmony export */   EF: () => (/* binding */ policySpec),
/* harmony export */   MB: () => (/* binding */ entryName)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7554);
/* harmony import */ var _rbac_access_policy_policy_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80978);
/* harmony import */ var _aws_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75233);
/* harmony import */ var _ack_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42705);




/** An access entry; one that nobody has looked at says so. */
function entryFile({ principalArn, details }, clusterName) {
    const name = entryName(principalArn);
    if (details === undefined)
        return (0,_ack_file_js__WEBPACK_IMPORTED_MODULE_1__/* .eksFile */ .s)('AccessEntry', name, { clusterName, principalARN: principalArn }, {
            annotations: { [_aws_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .ANNOTATION */ .YX.unread]: 'true' },
        });
    return (0,_ack_file_js__WEBPACK_IMPORTED_MODULE_1__/* .eksFile */ .s)('AccessEntry', name, { clusterName, ...entrySpec(principalArn, details) }, statusOf(details));
}
/** The resource of an ARN is after the fifth colon: `111122223333:role/teams/dev`. */
function entryName(principalArn) {
    return principalArn.split(':').slice(4).join(':');
}
function statusOf({ createdAt, modifiedAt }) {
    if (createdAt === undefined && modifiedAt === undefined)
        return {};
    return {
        status: {
            ...(createdAt === undefined ? {} : { createdAt }),
            ...(modifiedAt === undefined ? {} : { modifiedAt }),
        },
    };
}
function entrySpec(principalARN, { type, username, groups, policies, tags }) {
    const partition = (0,_aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionInArn */ .V)(principalARN);
    return {
        principalARN,
        type,
        username,
        kubernetesGroups: groups,
        accessPolicies: policies.map((held) => policySpec(held, partition)),
        ...(tags === undefined || Object.keys(tags).length === 0 ? {} : { tags }),
    };
}
/** An access policy of an AccessEntry. */
function policySpec({ policy, scopes }, partition) {
    return { policyARN: (0,_rbac_access_policy_policy_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .policyArn */ .m)(partition, policy), accessScope: accessScope(scopes) };
}
function accessScope(scopes) {
    const namespaces = scopes.flatMap((scope) => (scope.kind === 'namespace' ? [scope.namespace] : []));
    return namespaces.length === 0 ? { type: 'cluster' } : { type: 'namespace', namespaces };
}


/***/ }),

/***/ 41446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   Vk: () => (/* binding */ sameJson)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Equal as JSON: key order and keys without a value carry no meaning. */
function sameJson(left, right) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(plainJson(left), plainJson(right));
}
/** A copy without keys that have no value, as JSON would send it. */
function plainJson(value) {
    if (Array.isArray(value))
        return value.map(plainJson);
    if (!isJsonObject(value))
        return (value ?? null);
    return Object.fromEntries(Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => [key, plainJson(item)]));
}


/***/ }),

/***/ 41803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ nodeOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41446);

/** What guards need of a Node object, whatever else it has or lacks. */
function nodeOf(object) {
    const metadata = objectAt(object, 'metadata');
    const labels = objectAt(metadata, 'labels');
    const spec = objectAt(object, 'spec');
    const nodeGroup = textAt(labels, 'eks.amazonaws.com/nodegroup');
    const computeType = textAt(labels, 'eks.amazonaws.com/compute-type');
    const fargateProfile = textAt(labels, 'eks.amazonaws.com/fargate-profile');
    const instanceId = instanceIdOf(textAt(spec, 'providerID') ?? '');
    return {
        name: textAt(metadata, 'name') ?? '',
        ready: isReady(objectAt(object, 'status')),
        leaving: isLeaving(metadata, spec),
        os: osOf(labels),
        ...(nodeGroup === undefined ? {} : { nodeGroup }),
        ...(fargateProfile === undefined ? {} : { fargateProfile }),
        ...(computeType === 'auto' || computeType === 'hybrid' ? { computeType } : {}),
        ...(instanceId === undefined ? {} : { instanceId }),
    };
}
/** `Unknown` is what the control plane says of a node that it no longer hears from. */
function isReady(status) {
    return objectsAt(status, 'conditions').some(({ type, status: is }) => type === 'Ready' && is === 'True');
}
function isLeaving(metadata, spec) {
    return (spec['unschedulable'] === true ||
        metadata['deletionTimestamp'] !== undefined ||
        objectsAt(spec, 'taints').some(({ key }) => LEAVING_TAINTS.includes(key)));
}
/**
 * Sources: `taints.ToBeDeletedTaint` in `cluster-autoscaler/utils/taints` of kubernetes/autoscaler;
 * `DisruptedTaintKey` in `pkg/apis/v1/taints.go` of kubernetes-sigs/karpenter, and its name before v1.
 */
const LEAVING_TAINTS = [
    'ToBeDeletedByClusterAutoscaler',
    'karpenter.sh/disrupted',
    'karpenter.sh/disruption',
];
function osOf(labels) {
    return labels['kubernetes.io/os'] === 'windows' ? 'windows' : 'linux';
}
/**
 * `aws:///ap-northeast-1a/i-0123456789abcdef0`, or without the zone. Fargate and hybrid nodes have other forms.
 *
 * Source: `KubernetesInstanceID` in `pkg/providers/v1/instances.go` of kubernetes/cloud-provider-aws
 */
function instanceIdOf(providerId) {
    return /^aws:\/\/\/[^/]*\/(i-[0-9a-f]+)$/.exec(providerId)?.[1];
}
function objectAt(object, key) {
    const value = object[key];
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? value : {};
}
function objectsAt(object, key) {
    const value = object[key];
    return Array.isArray(value) ? value.filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW) : [];
}
function textAt(object, key) {
    const value = object[key];
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 84961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   Z$: () => (/* binding */ textAfterColon),
/* harmony export */   bK: () => (/* binding */ literalText),
/* harmony export */   dK: () => (/* binding */ blockText),
/* harmony export */   w0: () => (/* binding */ quotedText),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41446);

/**
 * A manifest as YAML in the style of `kubectl get -o yaml` (list items stand under their key, without indent),
 * with the keys that name the object first. It reads back as the same data in YAML 1.1 and 1.2.
 */
function manifestText(object) {
    const { apiVersion, kind, metadata, ...rest } = object;
    return blockText({ apiVersion, kind, metadata, ...rest }, 0);
}
/** A value as block lines at `indent` columns, each with its line end. Scalars and empty collections: one line. */
function blockText(value, indent) {
    const pad = ' '.repeat(indent);
    if (isFilledArray(value))
        return value.map((item) => `${pad}- ${itemText(item, indent)}\n`).join('');
    if (isFilledObject(value))
        return definedEntries(value)
            .map(([key, item]) => `${pad}${scalarText(key)}:${textAfterColon(item, indent)}\n`)
            .join('');
    return `${pad}${scalarText(value)}\n`;
}
/** What stands behind `key:` when the key starts at column `indent`: without the last line end. */
function textAfterColon(value, indent) {
    if (isFilledArray(value))
        return `\n${withoutLastLineEnd(blockText(value, indent))}`;
    if (isFilledObject(value))
        return `\n${withoutLastLineEnd(blockText(value, indent + 2))}`;
    if (typeof value === 'string') {
        const literal = literalText(value, { parent: indent, content: indent + 2 });
        if (literal !== undefined)
            return ` ${withoutLastLineEnd(literal)}`;
    }
    return ` ${scalarText(value)}`;
}
/**
 * A string as a literal block, `|` and its lines with their line ends; `undefined` for a string of one line or
 * one that a literal block cannot hold. `parent` and `content` are columns.
 */
function literalText(value, columns) {
    // Blanks at the end cannot be told from the indent of what follows, so an edit could not find where it ends.
    if (!value.includes('\n') || !LITERAL.test(value) || /[ \t]\n*$/.test(value))
        return undefined;
    let end = value.length;
    while (value[end - 1] === '\n')
        end--;
    const text = value.slice(0, end);
    // Without a line to measure, and for go-yaml also before a tab, a reader has to be told the indent.
    const firstLine = text.slice(0, text.indexOf('\n') + 1 || text.length);
    const told = /^[ \t\n]/.test(firstLine) ? String(columns.content - columns.parent) : '';
    if (text.trim() === '' || told.length > 1)
        return undefined;
    const ends = value.length - text.length;
    const chomping = ends === 0 ? '-' : ends === 1 ? '' : '+';
    const pad = ' '.repeat(columns.content);
    const lines = `${text}${'\n'.repeat(Math.max(ends, 1))}`.replace(/^(?=[^\n])/gm, pad);
    return `|${told}${chomping}\n${lines}`;
}
/** Characters that stand for themselves in a literal block in every YAML reader. */
const LITERAL = /^[\t\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;
/** A scalar on one line: plain where every YAML reader sees the same string in it, else in double quotes. */
function scalarText(value) {
    if (typeof value !== 'string')
        return JSON.stringify(value);
    return PLAIN.test(value) && !WORD_WITH_A_TYPE.test(value) ? value : quotedText(value);
}
/** Starts with a letter or a slash, so it is no number or date; holds nothing that YAML gives a meaning. */
const PLAIN = /^[A-Za-z/](?:[\w./@+*=(),;'-]|:(?=[\w/.*-])|(?<! ) (?=[\w/(]))*$/;
/** Booleans and nulls of YAML 1.1, whatever the case. */
const WORD_WITH_A_TYPE = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** A string in double quotes; JSON's escapes are YAML's too, but YAML has more characters to escape. */
function quotedText(value) {
    return JSON.stringify(value).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function itemText(item, indent) {
    if (isFilledArray(item) || isFilledObject(item))
        return withoutLastLineEnd(blockText(item, indent + 2).trimStart());
    return textAfterColon(item, indent).trimStart();
}
function isFilledArray(value) {
    return Array.isArray(value) && value.length > 0;
}
function isFilledObject(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && definedEntries(value).length > 0;
}
function definedEntries(object) {
    return Object.entries(object).filter((entry) => entry[1] !== undefined);
}
function withoutLastLineEnd(text) {
    return text.replace(/\n$/, '');
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

/***/ 66131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName),
/* harmony export */   d: () => (/* binding */ objectPath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Where an object stands in a folder of manifests: `clusterroles/view.yaml`, `rolebindings/shop/editors.yaml`.
 *
 * A name may hold what a file name may not, or what two files of a case-insensitive disk would share
 * (`system:node`, `Admin` beside `admin`), and no name may lead out of the folder: everything but lower-case
 * letters, digits, `-`, `_` and an inner `.` is written as `%` and its UTF-8 bytes in hex.
 */
function objectPath(object) {
    const { name, namespace } = object.metadata;
    const folder = `${object.kind.toLowerCase()}s`;
    return [folder, ...(namespace === undefined ? [] : [fileName(namespace)]), `${fileName(name)}.yaml`].join('/');
}
/** Longest part of a path that every file system takes, less an ending. */
const LONGEST = 200;
/** A name as a part of a path. */
function fileName(name) {
    const safe = name.replace(/[^a-z0-9._-]|^\./gu, (character) => [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
    if (safe.length <= LONGEST)
        return safe;
    // `~` stands in no encoded name, so a shortened one meets no other.
    return `${safe.slice(0, LONGEST - 20)}~${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 16)}`;
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

/***/ 49461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SERVER_FIELDS),
/* harmony export */   d: () => (/* binding */ withoutServerFields)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41446);

/** Fields of `metadata` that the server owns: a write that names them does not change them. */
const SERVER_FIELDS = [
    'uid',
    'resourceVersion',
    'generation',
    'creationTimestamp',
    'selfLink',
    'managedFields',
];
/** An object without what the server adds to it. */
function withoutServerFields(object) {
    const metadata = Object.entries(object.metadata).filter(([field]) => !SERVER_FIELDS.includes(field));
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .plainJson */ .RU)({ ...object, metadata: Object.fromEntries(metadata) });
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

/***/ 16645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ deflated),
/* harmony export */   kb: () => (/* binding */ inflated),
/* harmony export */   wR: () => (/* binding */ packedKey)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** Where a key of the ledger is, whose value did not fit as it is. */
function packedKey(key) {
    return `${key}-gz`;
}
/** Compressed, in base64: `base64 -d | gunzip` gives it back. */
function deflated(text) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text, { level: 9 }).toString('base64');
}
/** The way back of `deflated`, byte for byte; `undefined` for what is none. */
function inflated(base64) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(Buffer.from(base64, 'base64'), { maxOutputLength: INFLATED_LIMIT }).toString('utf8');
    }
    catch {
        return undefined;
    }
}
/**
 * More is not read: a few thousand characters can inflate to gigabytes. The 1 MiB that a ConfigMap holds is six times as
 * much as JSON, at most.
 */
const INFLATED_LIMIT = 8_000_000;


/***/ }),

/***/ 88881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ lastGoodAwsAuth),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   Wu: () => (/* binding */ lastKnown),
/* harmony export */   bo: () => (/* binding */ ledgerName),
/* harmony export */   cl: () => (/* binding */ LEDGER_NAMESPACE),
/* harmony export */   fn: () => (/* binding */ LEDGER_LABEL)
/* harmony export */ });
/* harmony import */ var _aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58315);
/* harmony import */ var _deflate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16645);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82431);
/* harmony import */ var _replaced_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76793);




/**
 * An apply from a terminal knows no commit, and the last one that is known stays. Without it, a re-run of an older
 * commit would not know that it is old.
 */
function lastKnown(known, provenance) {
    if (provenance.commit !== undefined || known?.commit === undefined)
        return provenance;
    const { commit, run } = known;
    return { commit, ...(run === undefined ? {} : { run }) };
}
/** The label that the ledger of a set has, with the name of the set. */
const LEDGER_LABEL = 'eks-access/set';
const LEDGER_NAMESPACE = 'kube-system';
function ledgerName(set) {
    return `eks-access-${set}`;
}
/** Reads the ledger's ConfigMap; a missing one is an empty ledger. One that cannot be read is an error. */
function readLedger(configMap, cluster) {
    if (configMap === undefined)
        return { ledger: { principals: [] }, problems: [] };
    const data = configMap.data ?? {};
    const { principals, digest, memory } = data;
    const previous = storedIn(data, 'previous-aws-auth');
    const previousAwsAuth = previous === undefined ? {} : parseData(previous.text);
    const good = storedIn(data, 'good-aws-auth');
    const goodAwsAuth = good === undefined ? undefined : parseData(good.text);
    if (principals === undefined || previousAwsAuth === undefined) {
        const object = `ConfigMap/${LEDGER_NAMESPACE}/${configMap.metadata.name}`;
        const key = principals === undefined ? 'principals' : (previous?.key ?? '');
        return {
            ledger: { principals: [] },
            problems: [
                {
                    code: 'ledger-unreadable',
                    severity: 'error',
                    brought: 'before',
                    where: { cluster, object },
                    message: `The key "${key}" of the ledger is missing or damaged, so it is not known which principals this set owns.`,
                    allowed: 'the ConfigMap as the last apply wrote it',
                    fix: `Restore ${object} from a backup. Or delete it: the next plan then adopts the rows that the file declares, and keeps all others.`,
                },
            ],
        };
    }
    return {
        ledger: {
            principals: linesOf(principals),
            ...(data['entries'] === undefined ? {} : { entries: linesOf(data['entries']) }),
            ...setFileIn(data),
            ...provenanceIn(data, 'commit', 'run'),
            ...(digest === undefined ? {} : { digest }),
            ...(data['applied-by'] ? { appliedBy: data['applied-by'] } : {}),
            ...(previous === undefined ? {} : { previousAwsAuth }),
            ...previousByIn(data),
            ...(data['returned'] === undefined ? {} : { returned: linesOf(data['returned']) }),
            ...(goodAwsAuth === undefined ? {} : { goodAwsAuth }),
            ...(memory === undefined ? {} : { memory: (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .readMemory */ .S1)(memory) }),
            ...begunIn(data),
            ...replacedIn(data),
        },
        problems: [],
    };
}
/** A copy of aws-auth or of entries as JSON, under its own key or compressed; no text where it cannot be inflated. */
function storedIn(data, plain) {
    const packed = (0,_deflate_js__WEBPACK_IMPORTED_MODULE_1__/* .packedKey */ .wR)(plain);
    const { [plain]: text, [packed]: base64 } = data;
    if (text !== undefined)
        return { key: plain, text };
    return base64 === undefined ? undefined : { key: packed, text: (0,_deflate_js__WEBPACK_IMPORTED_MODULE_1__/* .inflated */ .kb)(base64) };
}
function linesOf(text) {
    return text.split('\n').filter((line) => line !== '');
}
function previousByIn(data) {
    const previousBy = provenanceIn(data, 'previous-commit', 'previous-run');
    return Object.keys(previousBy).length === 0 ? {} : { previousBy };
}
/** Both its repository and its path, or none. */
function setFileIn({ 'repository-id': repositoryId, repository, path, }) {
    if (!repository || !path)
        return {};
    return { setFile: { ...(repositoryId ? { repositoryId } : {}), repository, path } };
}
/**
 * `begun-run` stands there from the first write of an apply to its last, empty where the run has no address.
 * `begun-commit` may stay longer: an apply from a terminal cannot tell whether that commit is in force now.
 */
function begunIn(data) {
    const begun = provenanceIn(data, 'begun-commit', 'begun-run');
    if (data['begun-run'] === undefined)
        return begun.commit === undefined ? {} : { begun };
    const bridge = data['begun-bridge'];
    const unfinished = {
        touchesRows: data['begun-aws-auth'] === 'true',
        ...(data['begun-entries'] === 'true' ? { touchesEntries: true } : {}),
        ...(bridge ? { bridge } : {}),
    };
    return { begun, unfinished };
}
/** A record that is damaged is none: it is only a help. */
function replacedIn(data) {
    const text = storedIn(data, 'replaced-entries')?.text;
    const replacedEntries = text === undefined ? undefined : (0,_replaced_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .readReplaced */ .Js)(text);
    return replacedEntries === undefined ? {} : { replacedEntries };
}
function provenanceIn(data, commitKey, runKey) {
    const { [commitKey]: commit, [runKey]: run } = data;
    return {
        ...(commit === undefined || commit === '' ? {} : { commit }),
        ...(run === undefined || run === '' ? {} : { run }),
    };
}
/** The newest data that is known for each key and can be read: rows may be taken from it where the live ones cannot. */
function lastGoodAwsAuth({ previousAwsAuth, goodAwsAuth }) {
    if (previousAwsAuth === undefined)
        return goodAwsAuth;
    const broken = (0,_aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeAwsAuth */ ._)(previousAwsAuth).broken.flatMap(({ key }) => {
        const text = goodAwsAuth?.[key];
        return text === undefined ? [] : [[key, text]];
    });
    return { ...previousAwsAuth, ...Object.fromEntries(broken) };
}
function parseData(text) {
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        const entries = Object.entries(value);
        return entries.every(([, item]) => typeof item === 'string') ? Object.fromEntries(entries) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 82431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ unpackKeys),
/* harmony export */   FC: () => (/* binding */ memoryText),
/* harmony export */   S1: () => (/* binding */ readMemory),
/* harmony export */   dQ: () => (/* binding */ memoryKey),
/* harmony export */   gX: () => (/* binding */ packKeys),
/* harmony export */   y$: () => (/* binding */ digestMemory),
/* harmony export */   yo: () => (/* binding */ digestOfKeys),
/* harmony export */   zE: () => (/* binding */ memoryOf)
/* harmony export */ });
/* unused harmony export MEMORY_BYTES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** 8 bytes of SHA-256, as 16 hexadecimal digits. Equal for equal parts. */
function memoryKey(...parts) {
    return sha256(JSON.stringify(parts)).slice(0, 2 * KEY_BYTES);
}
const KEY_BYTES = 8;
/** So many bytes of hashes are kept, at most: 18,750 keys, which are 200,000 characters in the ledger. */
const MEMORY_BYTES = 150_000;
function memoryOf(keys) {
    const distinct = new Set(keys);
    return distinct.size * KEY_BYTES > MEMORY_BYTES ? digestMemory(distinct) : { kind: 'keys', keys: distinct };
}
/** As little as can be kept of these keys. */
function digestMemory(keys) {
    return { kind: 'digest', digest: digestOfKeys(keys) };
}
/** Equal for the same keys, in whatever order. */
function digestOfKeys(keys) {
    return sha256([...keys].toSorted().join('\n'));
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
/** A memory as text: its keys in order, byte after byte, in base64; or `sha256:` and its digest. */
function memoryText(memory) {
    if (memory.kind === 'digest')
        return `${DIGEST}${memory.digest}`;
    return packKeys(memory.keys);
}
const DIGEST = 'sha256:';
/** The way back of `memoryText`. A text that is no memory is one that nothing is like. */
function readMemory(text) {
    if (text.startsWith(DIGEST))
        return { kind: 'digest', digest: text.slice(DIGEST.length) };
    const keys = unpackKeys(text);
    return keys === undefined ? { kind: 'digest', digest: '' } : { kind: 'keys', keys };
}
/** Keys in order, 8 bytes each, in base64. */
function packKeys(keys) {
    return Buffer.from([...new Set(keys)].toSorted().join(''), 'hex').toString('base64');
}
/** The way back of `packKeys`; `undefined` for what is none. */
function unpackKeys(base64) {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64))
        return undefined;
    const hex = Buffer.from(base64, 'base64').toString('hex');
    if (hex.length % (2 * KEY_BYTES) !== 0)
        return undefined;
    return new Set(hex.match(/.{16}/g) ?? []);
}


/***/ }),

/***/ 76793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ wasThere),
/* harmony export */   Js: () => (/* binding */ readReplaced),
/* harmony export */   U4: () => (/* binding */ isRowMeaning)
/* harmony export */ });
function wasThere(one) {
    return one !== null && !('over' in one);
}
/** What a ledger says; `undefined` where it is damaged. */
function readReplaced(text) {
    try {
        const value = JSON.parse(text);
        if (!isRecord(value))
            return undefined;
        const isSound = Object.values(value).every((one) => one === null || isNoEntry(one) || isEntry(one));
        return isSound ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isNoEntry(value) {
    return isRecord(value) && Object.keys(value).join() === 'over' && isRowMeaning(value['over']);
}
/** The username and the groups of a row, and nothing else. */
function isRowMeaning(value) {
    return (isRecord(value) &&
        Object.keys(value).toSorted().join() === 'groups,username' &&
        typeof value['username'] === 'string' &&
        isListOf(value['groups'], isText));
}
function isEntry(value) {
    if (!isRecord(value) || Object.hasOwn(value, 'over'))
        return false;
    const { username, groups, policies, tags = {} } = value;
    return (typeof username === 'string' &&
        isListOf(groups, isText) &&
        isListOf(policies, isPolicy) &&
        isRecord(tags) &&
        Object.values(tags).every(isText));
}
function isPolicy(value) {
    return isRecord(value) && typeof value['policy'] === 'string' && isListOf(value['scopes'], isScope);
}
function isScope(value) {
    if (!isRecord(value))
        return false;
    return (value['kind'] === 'cluster' || (value['kind'] === 'namespace' && typeof value['namespace'] === 'string'));
}
function isText(value) {
    return typeof value === 'string';
}
function isListOf(value, is) {
    return Array.isArray(value) && value.every(is);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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
