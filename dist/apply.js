export const id = 1246;
export const ids = [1246];
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

/***/ 57044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ CLUSTER_ANNOTATION),
/* harmony export */   Tw: () => (/* binding */ openBackup),
/* harmony export */   wZ: () => (/* binding */ backupPath)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cluster_aws_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75233);
/* harmony import */ var _cluster_fact_files_ack_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42705);
/* harmony import */ var _cluster_fact_files_entry_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19794);
/* harmony import */ var _cluster_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41446);
/* harmony import */ var _cluster_manifest_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84961);
/* harmony import */ var _live_replaced_entries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76793);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84811);









/** Names the cluster that an aws-auth or an access entry in a backup file comes from. */
const CLUSTER_ANNOTATION = 'eks-access/cluster';
/** A backup at `path`; what stands there already is replaced as soon as there is something to keep. */
function openBackup(path) {
    const documents = new Map();
    const write = async () => await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_7__/* .writePrivateFile */ .P)(path, [...documents.values()].flat().join('---\n'));
    let lastWrite = Promise.resolve();
    return {
        keep: async (cluster, replaced) => {
            documents.set(cluster, documentsOf(cluster, replaced));
            // One after the other: a write that was begun with fewer documents must not end last.
            lastWrite = lastWrite.then(write, write);
            await lastWrite;
        },
        path: () => (documents.size === 0 ? undefined : path),
    };
}
/** Where later steps of a job can pick the backup up. */
function backupPath(env, set) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), `eks-access-${set}-backup.yaml`);
}
/** aws-auth where it is written, then each access entry that is. */
function documentsOf(cluster, { awsAuth, writesAwsAuth, entries }) {
    return [
        ...(awsAuth === undefined || !writesAwsAuth ? [] : [awsAuthDocument(cluster, awsAuth)]),
        ...Object.entries(entries)
            .toSorted(([one], [other]) => (one < other ? -1 : 1))
            .map(([arn, entry]) => entryDocument(cluster, arn, entry)),
    ];
}
/** A manifest for `kubectl apply`, its data byte for byte. */
function awsAuthDocument(cluster, awsAuth) {
    const { apiVersion, kind, metadata, data = {}, binaryData } = awsAuth;
    const { name, namespace, labels } = metadata;
    return (0,_cluster_manifest_text_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestText */ .$2)({
        apiVersion,
        kind,
        metadata: {
            name,
            ...(namespace === undefined ? {} : { namespace }),
            ...(labels === undefined ? {} : { labels }),
            annotations: { [CLUSTER_ANNOTATION]: cluster },
        },
        data,
        ...(binaryData === undefined ? {} : { binaryData }),
    });
}
/** A manifest of ACK's controller. One for an entry that was not there says so, and what the row beneath gave. */
function entryDocument(cluster, principalArn, entry) {
    if ((0,_live_replaced_entries_js__WEBPACK_IMPORTED_MODULE_8__/* .wasThere */ .GY)(entry)) {
        const { manifest } = (0,_cluster_fact_files_entry_file_js__WEBPACK_IMPORTED_MODULE_4__/* .entryFile */ .$B)({ principalArn, details: { type: 'STANDARD', ...entry } }, cluster);
        return (0,_cluster_manifest_text_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestText */ .$2)(annotated(manifest, { [CLUSTER_ANNOTATION]: cluster }));
    }
    const spec = { clusterName: cluster, principalARN: principalArn };
    const { manifest } = (0,_cluster_fact_files_ack_file_js__WEBPACK_IMPORTED_MODULE_3__/* .eksFile */ .s)('AccessEntry', (0,_cluster_fact_files_entry_file_js__WEBPACK_IMPORTED_MODULE_4__/* .entryName */ .MB)(principalArn), spec);
    return (0,_cluster_manifest_text_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestText */ .$2)(annotated(manifest, {
        [CLUSTER_ANNOTATION]: cluster,
        [_cluster_aws_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .ANNOTATION */ .YX.absent]: 'true',
        ...(entry === null ? {} : { [_cluster_aws_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .ANNOTATION */ .YX.over]: JSON.stringify(entry.over) }),
    }));
}
function annotated(manifest, annotations) {
    const metadata = (0,_cluster_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(manifest['metadata']) ? manifest['metadata'] : {};
    return { ...manifest, metadata: { ...metadata, annotations } };
}


/***/ }),

/***/ 84811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writePrivateFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Writes a file that only its owner can read. It takes the place of what stands there, also of a link or of a file that
 * others can read: neither is written to. A device (`/dev/stdout`) is.
 */
async function writePrivateFile(path, text) {
    if (await isDevice(path))
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flag: 'wx', mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
async function isDevice(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
        return found.isCharacterDevice() || found.isFIFO();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 48281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ agreeToShown)
/* harmony export */ });
/* harmony import */ var _plan_shown_reviewed_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50234);

/** Agrees to the plan as it is: for the one who looks at it and lets it be applied. */
function agreeToShown(plan) {
    return { kind: 'reviewed', reviewed: [(0,_plan_shown_reviewed_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .seenWhole */ .tG)(plan)], doubts: [] };
}


/***/ }),

/***/ 24146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ applyPlans)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/cluster/door.js
var cluster_door = __webpack_require__(2932);
// EXTERNAL MODULE: ./lib/cluster/problem.js
var problem = __webpack_require__(5633);
// EXTERNAL MODULE: ./lib/plan/make-plan.js + 24 modules
var make_plan = __webpack_require__(9754);
// EXTERNAL MODULE: ./lib/plan/planner.js
var planner = __webpack_require__(90759);
;// CONCATENATED MODULE: ./lib/apply/pace.js
const REAL_PACE = {
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    now: Date.now,
};

// EXTERNAL MODULE: ./lib/plan/change/kinds.js + 9 modules
var kinds = __webpack_require__(34564);
;// CONCATENATED MODULE: ./lib/apply/progress.js

const UNSURE = 'It is not known whether this was done.';
/**
 * Which of the shown changes are done. A change is known by what it is about, because a plan that is made
 * again after a conflict holds new objects for the same changes.
 */
class Progress {
    #shown;
    #done = new Set();
    #begun = new Set();
    #warnings = [];
    #unsure = [];
    constructor(shown) {
        this.#shown = shown;
    }
    complete(changes) {
        for (const change of changes)
            this.#done.add((0,kinds/* subjectOf */.et)(change));
    }
    /** Something of these is written, and more is to be. */
    begin(changes) {
        for (const change of changes)
            this.#begun.add((0,kinds/* subjectOf */.et)(change));
    }
    /** All changes about access are done, so that only the ledger's word that it is finished may be missing. */
    isComplete() {
        return this.#shown.changes.every((change) => !(0,kinds/* isAboutAccess */.y4)(change) || this.#done.has((0,kinds/* subjectOf */.et)(change)));
    }
    /** Nobody knows whether these are done, until a new plan tells. */
    lost({ message }, changes) {
        this.#unsure = [...this.#unsure, ...changes.map((change) => ({ change, message }))];
    }
    settle(plan) {
        const open = new Set(plan.changes.map(kinds/* subjectOf */.et));
        this.complete(this.#unsure.map(({ change }) => change).filter((change) => !open.has((0,kinds/* subjectOf */.et)(change))));
        this.#unsure = [];
    }
    /** Told whatever comes of the apply, once for each code. */
    warn(warning) {
        if (!this.#warnings.some(({ code }) => code === warning.code))
            this.#warnings.push(warning);
    }
    applied() {
        return this.#outcome(this.#done.size > 0 ? 'applied' : 'nothing-to-do', [], 'applied');
    }
    refused({ problems, differences }) {
        const status = this.#hasChanged() ? 'partly' : 'refused';
        const outcome = this.#outcome(status, problems, 'not-tried');
        return differences === undefined ? outcome : { ...outcome, differences };
    }
    failed(problem) {
        return this.stopped([{ problem, changes: [] }]);
    }
    /** Each problem is told with the changes that it stopped, and beside them only the first with its code. */
    stopped(stops) {
        const messages = new Map([
            ...this.#unsure.map(({ change, message }) => [(0,kinds/* subjectOf */.et)(change), `${message} ${UNSURE}`]),
            ...stops.flatMap(({ problem, changes }) => changes.map((change) => [(0,kinds/* subjectOf */.et)(change), problem.message])),
        ]);
        const problems = stops.map(({ problem }) => problem);
        const told = problems.filter(({ code }, at) => problems.findIndex((one) => one.code === code) === at);
        // What is not known is not told as nothing.
        const status = this.#hasChanged() || this.#unsure.length > 0 ? 'partly' : 'failed';
        const outcome = this.#outcome(status, told, 'not-tried');
        return {
            ...outcome,
            changes: outcome.changes.map((item) => {
                const message = item.result === 'applied' ? undefined : messages.get((0,kinds/* subjectOf */.et)(item.change));
                if (message === undefined)
                    return item;
                return { ...item, result: item.result === 'partly' ? 'partly' : 'failed', message };
            }),
        };
    }
    #hasChanged() {
        return this.#done.size + this.#begun.size > 0;
    }
    #outcome(status, problems, open) {
        return {
            plan: this.#shown,
            status,
            changes: this.#shown.changes.map((change) => ({
                change,
                result: this.#resultOf(change, open),
            })),
            problems: [...problems, ...this.#warnings],
        };
    }
    #resultOf(change, open) {
        const subject = (0,kinds/* subjectOf */.et)(change);
        if (this.#done.has(subject))
            return 'applied';
        return open === 'not-tried' && this.#begun.has(subject) ? 'partly' : open;
    }
}

;// CONCATENATED MODULE: ./lib/apply/order/same-data.js
/** Whether two ConfigMaps hold the same, in whatever order; none is the same as an empty one. */
function sameData(one = {}, other = {}) {
    const keys = Object.keys(one);
    return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

;// CONCATENATED MODULE: ./lib/apply/send/written-aws-auth.js

/** Keeps what is needed to take the writes of aws-auth back, also where the answer to one is lost. */
class WrittenAwsAuth {
    #writes;
    #unsure;
    /** What was written, as far as it is known; a write whose answer is lost counts as done. */
    get writes() {
        return this.#unsure === undefined ? this.#writes : this.#with(this.#unsure);
    }
    /** Whether `writes.after` carries the version that was stored. */
    get isCertain() {
        return this.#unsure === undefined;
    }
    done(step) {
        this.#writes = this.#with(step);
    }
    /** It may have been done or not. */
    lost(step) {
        this.#unsure = step;
    }
    /** What is live now tells what became of a lost write. */
    settle(live) {
        const unsure = this.#unsure;
        if (unsure === undefined)
            return;
        this.#unsure = undefined;
        if (live !== undefined && sameData(live.data, unsure.stored.data)) {
            this.done({ ...unsure, stored: live });
        }
        else if (!isSame(live, unsure.replaced)) {
            // Somebody else has written since, over our write or instead of it.
            this.#writes = { ...this.#with(unsure), alone: false };
        }
    }
    #with({ replaced, stored }) {
        const known = this.#writes;
        if (known === undefined)
            return { before: replaced, after: stored, alone: true };
        return { ...known, after: stored, alone: known.alone && sameData(known.after.data, replaced?.data) };
    }
}
function isSame(one, other) {
    return one === undefined || other === undefined ? one === other : sameData(one.data, other.data);
}

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/login/access-entries.js
var access_entries = __webpack_require__(44574);
;// CONCATENATED MODULE: ./lib/apply/send/written-entries.js


/** Keeps what is needed to take the steps of an apply back, in the order in which entries were first changed. */
class WrittenEntries {
    #written = new Map();
    get all() {
        return [...this.#written.values()];
    }
    done(principalArn, seen, after) {
        this.#keep(principalArn, seen, { after, isUnsure: false });
    }
    /** The answer to a step is lost. */
    lost(principalArn, seen) {
        this.#keep(principalArn, seen, { after: seen, isUnsure: true });
    }
    #keep(principalArn, seen, end) {
        const key = (0,arn_key/* principalKey */.qW)(principalArn);
        const { before } = this.#written.get(key) ?? { before: seen };
        this.#written.set(key, { principalArn, before, ...end });
    }
}
function seenEntries({ facts }) {
    return new Map([...(0,access_entries/* entriesOf */.Mc)(facts)].map(([key, { details }]) => [key, details]));
}

// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/aws-auth/decode.js + 4 modules
var decode = __webpack_require__(58315);
// EXTERNAL MODULE: ./lib/aws-auth/lookup.js
var lookup = __webpack_require__(48358);
// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/edits.js
var edits = __webpack_require__(25338);
;// CONCATENATED MODULE: ./lib/apply/rollback/undo-rows.js





/**
 * The data of aws-auth with the writes of an apply taken back; `undefined` where that cannot be done safely.
 *
 * Where nobody else has written, the bytes of before come back. Else only the rows and accounts that the apply
 * changed, and of them only those that are still as it left them, get the meaning that they had before: what somebody
 * else has written since stays. See docs/adr/0009-aws-auth-is-restored-after-a-failed-check.md.
 */
function dataBefore({ before, after, alone }, live) {
    const previous = before?.data ?? {};
    if (sameData(live.data, previous))
        return previous;
    if (alone && sameData(live.data, after.data))
        return previous;
    const edited = (0,edits/* awsAuthAfter */.Y)(live.data, undoing({ before: previous, after: after.data, live: live.data }));
    return edited.ok ? edited.data : undefined;
}
/** The principals, in lower case, and accounts whose meaning the writes changed. */
function touchedBy({ before, after }) {
    const [old, written] = [(0,decode/* decodeAwsAuth */._)(before?.data), (0,decode/* decodeAwsAuth */._)(after.data)];
    const arns = arnsOf(old, written).filter((arn) => meaningOf(old, arn) !== meaningOf(written, arn));
    return new Set([
        ...arns,
        ...old.accounts.filter((account) => !written.accounts.includes(account)),
        ...written.accounts.filter((account) => !old.accounts.includes(account)),
    ]);
}
function undoing(data) {
    const [before, after, live] = [data.before, data.after, data.live].map(decode/* decodeAwsAuth */._);
    if (before === undefined || after === undefined || live === undefined)
        return [];
    // Of a key that could not be read before, nobody knows what its rows were.
    const unknown = new Set(before.broken.map(({ key }) => key));
    const rows = arnsOf(before, after)
        .filter((arn) => meaningOf(before, arn) !== meaningOf(after, arn))
        .filter((arn) => meaningOf(live, arn) === meaningOf(after, arn))
        .flatMap((arn) => rowBack({ arn, before, live }))
        .filter(({ key }) => !unknown.has(key));
    const accounts = [
        ...before.accounts
            .filter((account) => !after.accounts.includes(account) && !live.accounts.includes(account))
            .map((account) => accountBack('add', account)),
        ...after.accounts
            .filter((account) => !before.accounts.includes(account) && live.accounts.includes(account))
            .map((account) => accountBack('remove', account)),
    ];
    return [...rows, ...(unknown.has('mapAccounts') ? [] : accounts)];
}
function rowBack(about) {
    const [old, now] = [rowOf(about.before, about.arn), rowOf(about.live, about.arn)];
    if (old === undefined)
        return now === undefined ? [] : [{ kind: 'row', action: 'remove', ...named(now), reason: 'declared' }];
    const after = { username: old.username, groups: old.groups };
    const action = now === undefined ? 'add' : 'change';
    return [{ kind: 'row', action, ...named(old), after, reason: 'declared' }];
}
function named({ key, arn }) {
    return { key, arn };
}
function accountBack(action, account) {
    return { kind: 'account', action, account, reason: 'declared' };
}
function arnsOf(...maps) {
    const arns = maps.flatMap(({ rows }) => rows.map(({ arn }) => (0,arn_key/* arnKey */.tL)(arn)));
    return [...new Set(arns)].filter((arn) => arn !== '');
}
function rowOf(awsAuth, arn) {
    const found = (0,lookup/* effectiveRow */.Ot)(awsAuth, arn);
    return found.kind === 'row' ? found.row : found.kind === 'random' ? found.rows[0] : undefined;
}
/** What the authenticator makes of a principal, to be compared. */
function meaningOf(awsAuth, arn) {
    const found = (0,lookup/* effectiveRow */.Ot)(awsAuth, arn);
    const rows = found.kind === 'row' ? [found.row] : found.kind === 'random' ? found.rows : [];
    return JSON.stringify(rows.map(({ username, groups }) => [username, [...new Set(groups)].sort()]));
}

// EXTERNAL MODULE: ./lib/plan/wanted.js
var plan_wanted = __webpack_require__(88632);
;// CONCATENATED MODULE: ./lib/apply/send/read-back.js


/** Asks with a fresh credential who we are, reads the cluster and plans. */
async function readBack({ door, desired, planner, }) {
    try {
        const reader = await door.reader();
        try {
            const snapshot = await reader.snapshot(desired.set, (0,plan_wanted/* wantedForPlan */.A)(desired, planner));
            if (snapshot.facts?.identity === undefined)
                await reader.whoAmI();
            return { kind: 'read', snapshot, plan: planner(desired, snapshot) };
        }
        finally {
            await reader.close();
        }
    }
    catch (error) {
        if (!(error instanceof cluster_door/* ClusterError */.b))
            throw error;
        const refused = error.kind === 'unauthorized' || error.kind === 'forbidden';
        return { kind: refused ? 'refused' : 'unanswered', error };
    }
}

;// CONCATENATED MODULE: ./lib/apply/check/watch-nodes.js

/** The nodes that are Ready and stay, before anything is written. */
async function readyNodes(door, { facts }) {
    if (facts?.nodes.kind === 'known')
        return known(facts.nodes.value);
    if (facts?.nodes.kind === 'unknown')
        return { kind: 'unknown', message: facts.nodes.message };
    try {
        const reader = await door.reader();
        try {
            return known(await reader.nodes());
        }
        finally {
            await reader.close();
        }
    }
    catch (error) {
        if (!(error instanceof cluster_door/* ClusterError */.b))
            throw error;
        return { kind: 'unknown', message: error.message };
    }
}
function known(nodes) {
    const staying = nodes.filter(({ ready, leaving }) => ready && !leaving);
    return { kind: 'known', names: new Set(staying.map(({ name }) => name)) };
}
const BETWEEN_LOOKS = 5_000;
/**
 * Looks at the nodes until the time is over, and gives the names of those that drop, as soon as there are any. A node
 * that is deleted, cordoned or drained meanwhile leaves by itself. A look that fails is no finding: who may not look
 * any more is found out by the check that comes after.
 */
async function droppedNodes(about) {
    const { ready, seconds, pace, cancelled } = about;
    const end = pace.now() + seconds * 1000;
    const reader = await opened(about.door);
    if (reader === undefined)
        return [];
    try {
        for (;;) {
            const left = end - pace.now();
            if (left <= 0 || cancelled?.aborted)
                return [];
            await pace.wait(Math.min(left, BETWEEN_LOOKS));
            const dropped = await look(reader, ready);
            if (dropped === 'refused' || dropped.length > 0)
                return dropped === 'refused' ? [] : dropped;
        }
    }
    finally {
        await reader.close();
    }
}
async function opened(door) {
    try {
        return await door.reader();
    }
    catch (error) {
        if (error instanceof cluster_door/* ClusterError */.b)
            return undefined;
        throw error;
    }
}
async function look(reader, ready) {
    try {
        const nodes = await reader.nodes();
        return nodes
            .filter((node) => ready.has(node.name) && !node.ready && !node.leaving)
            .map(({ name }) => name);
    }
    catch (error) {
        if (!(error instanceof cluster_door/* ClusterError */.b))
            throw error;
        return error.kind === 'unauthorized' || error.kind === 'forbidden' ? 'refused' : [];
    }
}

;// CONCATENATED MODULE: ./lib/apply/check/check-cluster.js





/** The time in which authenticators learn of a change: they watch aws-auth, and a watch can lag. */
const LAG = 2_000;
/**
 * Reads the cluster with a fresh credential; after a write of aws-auth, watches the nodes that were Ready, and reads
 * once more. Gives the first thing that is wrong.
 */
async function checkCluster(input) {
    const first = await check_cluster_look(input);
    if (input.writes === undefined || (first !== undefined && callsForTheWayBack(first)))
        return first;
    const { nodes, seconds, door, pace, cancelled } = input;
    // Nothing watches a folder, so that neither its nodes nor anybody's access follows later.
    if (cancelled?.aborted || input.desired.cluster.door === 'directory')
        return first;
    const start = pace.now();
    if (nodes?.kind === 'known' && nodes.names.size > 0 && seconds > 0) {
        input.onProgress?.(`watching ${(0,count/* counted */.hS)(nodes.names.size, 'node')} for ${seconds} s`);
        const names = await droppedNodes({ door, ready: nodes.names, seconds, pace, cancelled });
        if (names.length > 0)
            return { kind: 'nodes-not-ready', names };
    }
    const left = LAG - (pace.now() - start);
    if (left > 0)
        await pace.wait(left);
    return await check_cluster_look(input);
}
/** Whether aws-auth is to be rolled back because of it. */
function callsForTheWayBack(failure) {
    switch (failure.kind) {
        case 'locked-out':
        case 'nodes-not-ready':
            return true;
        case 'differs':
            return failure.inAwsAuth;
        case 'unanswered':
            return false;
    }
}
async function check_cluster_look(input) {
    const { pace, isWhole, writes } = input;
    let found = await readBack(input);
    if (found.kind === 'refused') {
        // An authenticator that cannot reach STS refuses too, for a moment; the way back is not taken for that.
        await pace.wait(LAG);
        found = await readBack(input);
    }
    switch (found.kind) {
        case 'refused':
            return { kind: 'locked-out', error: found.error };
        case 'unanswered':
            return { kind: 'unanswered', error: found.error };
        case 'read': {
            // The ledger's last write comes when all is well.
            const changes = found.plan.changes.filter(kinds/* isAboutAccess */.y4);
            if (!isWhole || changes.length === 0)
                return undefined;
            const touched = writes === undefined ? new Set() : touchedBy(writes);
            return {
                kind: 'differs',
                changes,
                inAwsAuth: (0,kinds/* changesTo */.zE)('aws-auth', changes).some((change) => touched.has((0,kinds/* mappedPrincipal */.IF)(change)?.toLowerCase() ?? '')),
            };
        }
    }
}

// EXTERNAL MODULE: ./lib/live/ledger.js
var live_ledger = __webpack_require__(88881);
// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
// EXTERNAL MODULE: ./lib/words/sentence.js
var sentence = __webpack_require__(724);
;// CONCATENATED MODULE: ./lib/apply/check/check-problem.js




/** What the check after an apply found, and what came of the way back where it was taken. */
function checkProblem(failure, about) {
    const { plan, back } = about;
    const { cluster } = plan;
    const { message, allowed, fix, code } = wordsOf(failure, cluster);
    return {
        code,
        severity: 'error',
        where: { cluster, ...(back?.rows === undefined ? {} : { object: 'ConfigMap/kube-system/aws-auth' }) },
        message: [message, ...backSentences(back, about.rbacStays)].join(' '),
        allowed,
        fix: back?.rows?.kind === 'not-restored' || back?.accepted === false ? wayIn(plan, about.stillIn) : fix,
    };
}
function wordsOf(failure, cluster) {
    switch (failure.kind) {
        case 'locked-out':
            return {
                code: 'locked-out',
                message: `After the writes, ${cluster} rejects a new token of the applying identity: ${said(failure.error)}`,
                allowed: 'an apply after which the applying identity can log in and read as before',
                fix: 'Keep the row of this identity and the bindings of its groups as they were, or apply with an identity whose access does not change.',
            };
        case 'nodes-not-ready':
            return {
                code: 'nodes-not-ready',
                message: `After aws-auth was written, ${(0,count/* counted */.hS)(failure.names.length, 'node')} of ${cluster} (${(0,list/* listed */.K)(failure.names.toSorted(), 5)}) stopped being Ready.`,
                allowed: 'every node that was Ready before the write is Ready after it',
                fix: `Find out why before you apply again: run \`kubectl describe node ${failure.names[0] ?? ''}\`, and check whether the role of its instance has a row in mapRoles. If the node failed for another reason, run the apply again.`,
            };
        case 'differs':
            return {
                code: 'verify-failed',
                message: `All writes were accepted, but ${cluster} differs from the file in ${(0,count/* counted */.hS)(failure.changes.length, 'place')} when it is read with a new token.`,
                allowed: 'a cluster that matches the file after an apply',
                fix: 'Something else writes the same objects, such as a controller or another pipeline. Find it (metadata.managedFields names it), then run the apply again.',
            };
        case 'unanswered':
            return {
                code: 'verify-failed',
                message: `All writes were accepted, but ${cluster} could not be read with a new token: ${said(failure.error)}`,
                allowed: 'a cluster that can be read after an apply',
                fix: `${failure.error.fix} Then run the apply again: it does only what is left.`,
            };
    }
}
function said({ operation, message }) {
    return (0,sentence/* sentence */.e)(`${operation}: ${message}`);
}
const IN_THE_LEDGER = 'The ledger records that this apply is not finished.';
function backSentences(back, rbacStays) {
    if (back === undefined)
        return [];
    const { rows, entries } = back;
    const { undone = [], left = [] } = entries ?? {};
    const what = [
        ...(rows?.kind === 'restored' ? ['aws-auth'] : []),
        ...(undone.length === 0 ? [] : [(0,count/* counted */.hS)(undone.length, 'access entry')]),
    ];
    const were = what.length > 1 || undone.length > 1 ? 'were' : 'was';
    return [
        ...(rows?.kind === 'not-restored' ? [`aws-auth could NOT be rolled back: ${(0,sentence/* sentence */.e)(rows.why)}`] : []),
        ...(what.length === 0
            ? []
            : [
                back.accepted
                    ? `${what.join(' and ')} ${were} rolled back, and a new token is accepted again.`
                    : `${what.join(' and ')} ${were} rolled back, but a new token is not accepted yet: the authenticator may need some minutes, or something else is wrong.`,
            ]),
        ...left.map(({ principalArn, why }) => `The access entry of ${principalArn} stays as it is: ${(0,sentence/* sentence */.e)(why)}`),
        ...(rbacStays === undefined ? [] : [rbacStays]),
        IN_THE_LEDGER,
    ];
}
/** How a person gets back in, who has only what this message says. */
function wayIn({ set, cluster }, stillIn) {
    const ledger = `kubectl -n ${live_ledger/* LEDGER_NAMESPACE */.cl} get configmap ${(0,live_ledger/* ledgerName */.bo)(set)} -o jsonpath='{.data.previous-aws-auth}'`;
    return `Sign in as a principal that still has access to ${cluster}: ${stillIn}. Then restore the previous aws-auth: \`eks-access restore --cluster ${cluster}\`. Without eks-access: the ledger has it as JSON, \`${ledger}\`. The page of this problem has every step, also for when nobody has access.`;
}

// EXTERNAL MODULE: ./lib/render/change/atom-words.js
var atom_words = __webpack_require__(80588);
// EXTERNAL MODULE: ./lib/render/head/gains.js + 1 modules
var head_gains = __webpack_require__(859);
// EXTERNAL MODULE: ./lib/render/head/subject.js
var head_subject = __webpack_require__(90147);
// EXTERNAL MODULE: ./lib/words/phrase.js
var words_phrase = __webpack_require__(32868);
;// CONCATENATED MODULE: ./lib/apply/problems.js







/** Something was reviewed, and an apply would now do more. */
function changedPlan({ cluster, differences }) {
    return {
        code: 'plan-changed',
        severity: 'error',
        where: { cluster },
        message: [
            `An apply of ${cluster} would now do more than the reviewed plan: ${extraWords(differences)}. Nothing was written.`,
            ...writerSentences(differences),
            ...(differences.some(({ reviewed }) => reviewed === undefined) ? [NOT_REMEMBERED] : []),
        ].join(' '),
        allowed: 'the reviewed plan, or part of it',
        fix: 'If the cluster was changed by mistake, undo that change and run this job again. If the change must stay, declare it in a pull request. If the plan is right as it is now, open a pull request that changes the access file, so that its comment shows this plan, and merge it. Or run the workflow by hand with the digest of the plan as confirm-digest.',
    };
}
const NOT_REMEMBERED = 'The reviewed plan was too long to be recorded change by change, so only exactly that plan can be applied.';
/** No review counts: a direct push, or pull requests whose comments cannot be trusted. The doubts beside it say why. */
function notReviewed({ cluster, differences }) {
    return {
        code: 'plan-unreviewed',
        severity: 'error',
        where: { cluster },
        message: `The plan for ${cluster} has ${(0,count/* counted */.hS)(differences.length, 'change')} that nobody reviewed. Nothing was written.`,
        allowed: 'what the plan comment of a merged pull request showed',
        fix: 'See the other problems of this run for why no review counts, and what to do.',
    };
}
/** What would be done was reviewed, or is beside this, and it gives somebody more than any review showed. */
function gainsUnreviewed({ cluster, home, gains, }) {
    const { shown, more } = (0,list/* shortened */.v)([...Map.groupBy(gains, ({ subject }) => subject)], SUBJECTS);
    const named = shown.map(([subject, own]) => gainedWords(subject, own, home));
    const all = [...named, ...(more > 0 ? [`and ${(0,count/* counted */.hS)(more, 'more subject')}`] : [])].join('; ');
    return {
        code: 'gain-unreviewed',
        severity: 'error',
        where: { cluster },
        message: `An apply of ${cluster} would now grant more than the reviewed plans showed: ${all}. Nothing was written.`,
        allowed: 'what the top of a reviewed plan comment showed, or part of it',
        fix: 'Two pull requests together can grant more than each of them showed, and so can a role that was changed after the review. Open a new pull request that changes the access file: its plan shows everything that is left to do. Or check the plan of this run, and run the workflow by hand with its digest as confirm-digest.',
    };
}
function gainedWords(subject, gains, home) {
    const rules = gains.map((gain) => (0,words_phrase/* phraseText */.tN)([...(0,head_gains/* ruleWords */.mG)(gain), ' ', ...(0,head_gains/* scopeWords */.AN)([gain.scope]), `, ${gain.level}`]));
    return `${(0,words_phrase/* phraseText */.tN)((0,head_subject/* shownSubject */.uV)(subject, home))} would gain: ${(0,list/* listed */.K)(rules, FACTS)}`;
}
const SUBJECTS = 3;
const FACTS = 4;
/** `arn:…:role/ci gains group deployers; RoleBinding shop/editors is removed; and 12 more` */
function extraWords(differences) {
    const { shown, more } = (0,list/* shortened */.v)(differences, SUBJECTS);
    const named = shown.map(({ subject, extra }) => {
        const facts = (0,atom_words/* factWords */.mg)((0,atom_words/* withoutTrifles */.Gl)(extra, new Set())).map(words_phrase/* phraseText */.tN);
        return `${(0,words_phrase/* phraseText */.tN)((0,atom_words/* subjectWords */.oR)(subject))} ${(0,list/* listed */.K)(facts, FACTS)}`;
    });
    return [...named, ...(more > 0 ? [`and ${(0,count/* thousands */.oh)(more)} more`] : [])].join('; ');
}
function writerSentences(differences) {
    const sentences = differences.flatMap(({ subject, lastWriter }) => {
        if (lastWriter === undefined)
            return [];
        const object = /^(row|account)\//.test(subject) ? 'aws-auth' : (0,words_phrase/* phraseText */.tN)((0,atom_words/* subjectWords */.oR)(subject));
        return [`${object} was last written by ${lastWriter.manager} at ${lastWriter.time}.`];
    });
    return [...new Set(sentences)].slice(0, SUBJECTS);
}
/** What an apply of an older commit than the last one says; one that has only begun counts too. */
function superseded({ cluster, lastApplied }) {
    const { commit = '', run } = lastApplied.begun?.commit === undefined ? lastApplied : lastApplied.begun;
    const by = run === undefined ? '' : `, by ${run}`;
    const done = lastApplied.begun?.commit === undefined
        ? `was already applied to ${cluster}${by}`
        : `has begun to be applied to ${cluster}${by}, and may not be finished`;
    return {
        code: 'superseded',
        severity: 'notice',
        where: { cluster },
        message: `The newer commit ${commit.slice(0, 7)} ${done}, so this run changes nothing: it would undo that commit.`,
        fix: 'Nothing needs to be done. To return to an older state, revert the commit in a pull request.',
    };
}
/** `last` is what the last write met. */
function answersLost(last, times) {
    return {
        code: 'answers-lost',
        severity: 'error',
        where: last.where,
        message: `The answer to a write was lost ${times} times in a row, and each time the write was not in the cluster. ${(0,sentence/* sentence */.e)(last.message)}`,
        allowed: 'an API server that answers',
        fix: 'Check the health of the cluster and its admission webhooks, then run the apply again: it does only what is left.',
    };
}
function nodesNotWatched(cluster, why) {
    return {
        code: 'nodes-not-watched',
        severity: 'warning',
        where: { cluster },
        message: `mapRoles of ${cluster} was written, but its nodes could not be watched: ${(0,sentence/* sentence */.e)(why)}`,
        allowed: 'an identity that may list nodes',
        fix: 'Allow the applying identity to list nodes (docs/least-privilege.md), or turn the check off with wait-for-nodes: 0.',
    };
}
function tooManyConflicts(cluster, attempts) {
    return {
        code: 'too-many-conflicts',
        severity: 'error',
        where: { cluster },
        message: `Somebody else changed ${cluster} during each of ${attempts} attempts.`,
        allowed: 'some seconds during which nobody else writes aws-auth or the same RBAC objects',
        fix: 'Run the apply again: it does only what is left.',
    };
}
/** Somebody cancelled the run. `written`: whether it had begun to write to this cluster, and how far it came. */
function runCancelled({ cluster, restores }, written) {
    const ledger = restores === undefined ? ` ${problems_IN_THE_LEDGER[written]}`.trimEnd() : '';
    return {
        code: 'run-cancelled',
        severity: 'error',
        where: { cluster },
        message: `The run was cancelled. ${CANCELLED[written](cluster)}${ledger}`,
        allowed: 'a run that is not cancelled',
        fix: written === 'nothing'
            ? 'Run it again.'
            : 'Run it again: it reads the cluster again and does only what is left.',
    };
}
const CANCELLED = {
    nothing: (cluster) => `Nothing was written to ${cluster}.`,
    part: (cluster) => `No further write to ${cluster} was begun, and those under way were awaited.`,
    all: (cluster) => `All writes to ${cluster} are done, but the check after them was not completed.`,
};
const problems_IN_THE_LEDGER = {
    nothing: '',
    part: 'The ledger records that this apply has begun, so the next run finishes it.',
    all: 'The ledger records that this apply has begun; the next run records that it is finished.',
};

// EXTERNAL MODULE: ./lib/rbac/rbac-index.js
var rbac_index = __webpack_require__(79783);
// EXTERNAL MODULE: ./lib/plan/effect/effects.js + 4 modules
var effects = __webpack_require__(37353);
// EXTERNAL MODULE: ./lib/plan/effect/reached-subjects.js + 2 modules
var reached_subjects = __webpack_require__(26869);
;// CONCATENATED MODULE: ./lib/plan/effect/left-behind.js




/** Who gains and loses what between two states of a cluster, whatever led from one to the other. */
function leftBehind(before, after) {
    const views = {
        facts: { before: before.facts, after: after.facts ?? before.facts },
        awsAuth: { before: (0,decode/* decodeAwsAuth */._)(before.awsAuth?.data), after: (0,decode/* decodeAwsAuth */._)(after.awsAuth?.data) },
        rbac: { before: (0,rbac_index/* indexRbac */.hD)(before), after: (0,rbac_index/* indexRbac */.hD)(after) },
    };
    return (0,effects/* effectsOf */.w)({ views, reached: (0,reached_subjects/* reachedSubjects */.U)(views), changes: [] }).access;
}

// EXTERNAL MODULE: ./lib/render/plan/who/who.js
var who = __webpack_require__(82773);
;// CONCATENATED MODULE: ./lib/apply/rollback/rbac-stays.js






/**
 * What the roles and bindings that were written give and take once aws-auth is as it was: whoever keeps a row may have a
 * group that they name.
 */
async function rbacStays({ input, open, start }) {
    if (start === undefined)
        return UNKNOWN;
    try {
        const effects = leftBehind(start, await open.snapshot(input.desired.set));
        if (effects.length === 0)
            return 'Roles and bindings that were written stay. Through them nobody gains or loses anything.';
        const { shown, more } = (0,list/* shortened */.v)(effects, SHOWN);
        const named = shown.map((effect) => effectWords(effect, input.shown.homeAccount));
        const all = [...named, ...(more > 0 ? [`and ${(0,count/* counted */.hS)(more, 'more effect')}`] : [])];
        return `Roles and bindings that were written stay, and have these effects: ${all.join('; ')}.`;
    }
    catch (error) {
        if (!(error instanceof cluster_door/* ClusterError */.b))
            throw error;
        return UNKNOWN;
    }
}
const UNKNOWN = 'Roles and bindings that were written stay. It is not known whether anybody gains or loses something through them.';
const SHOWN = 5;
function effectWords(effect, home) {
    const { phrase, items = [] } = (0,who/* whoItem */.Iz)((0,who/* whoOfEffect */.RB)(effect), home, 'plan');
    const all = items.map((one) => (0,words_phrase/* phraseText */.tN)(one.phrase));
    return items.length === 0 ? (0,words_phrase/* phraseText */.tN)(phrase) : `${(0,words_phrase/* phraseText */.tN)(phrase)} ${all.join(', ')}`;
}

// EXTERNAL MODULE: ./lib/aws-auth/same-meaning.js
var same_meaning = __webpack_require__(19332);
// EXTERNAL MODULE: ./lib/cluster/entry-after.js
var entry_after = __webpack_require__(38249);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/same-entry.js
var same_entry = __webpack_require__(12575);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/writes.js
var writes = __webpack_require__(93824);
// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/row-in-force.js
var row_in_force = __webpack_require__(96385);
;// CONCATENATED MODULE: ./lib/apply/rollback/restore-entries.js







/**
 * Makes access entries again what they were before this apply, the last one first. AWS answers whoever may write entries,
 * also where the cluster does not take a token any more. An entry that the apply made is deleted only where the row
 * beneath it is as it was: else its principal would have something that it never had, or nothing.
 */
async function restoreEntries({ open, entries, start, input }, which) {
    const undone = [];
    const left = [];
    const writer = open.entries;
    let rows;
    const isMeant = ({ before }) => (before === undefined) === (which === 'made');
    for (const written of entries.all.filter(isMeant).toReversed()) {
        const { principalArn } = written;
        try {
            if (writer === undefined)
                throw new Error('nothing writes access entries here');
            const live = await writer.read(principalArn);
            const back = await stepsBack(written, live, async () => {
                rows ??= readRows(async () => (await open.snapshot(input.desired.set)).awsAuth?.data);
                return { before: (0,decode/* decodeAwsAuth */._)(start?.awsAuth?.data), now: await rows, facts: start?.facts };
            });
            if (typeof back === 'string')
                left.push({ principalArn, why: back });
            else {
                await doSteps(writer, back, live);
                undone.push(principalArn);
            }
        }
        catch (error) {
            if (!(error instanceof cluster_door/* ClusterError */.b))
                throw error;
            left.push({ principalArn, why: `${error.operation}: ${error.message}` });
        }
    }
    return { undone, left };
}
async function readRows(ask) {
    try {
        return { awsAuth: (0,decode/* decodeAwsAuth */._)(await ask()) };
    }
    catch (error) {
        if (error instanceof cluster_door/* ClusterError */.b)
            return undefined;
        throw error;
    }
}
/** A sentence where the entry must stay as it is. */
async function stepsBack({ principalArn, before, after, isUnsure }, live, beneath) {
    if (restore_entries_isSame(live, before))
        return [];
    if (!isUnsure && !restore_entries_isSame(live, after))
        return 'Somebody else has changed it since.';
    if (live === undefined)
        return before === undefined ? [] : makingAgain(principalArn, before);
    if (before === undefined) {
        const { before: then, now, facts } = await beneath();
        if (now === undefined)
            return 'Whether the row beneath is as it was could not be read.';
        const [was, is] = [then, now.awsAuth].map((awsAuth) => (0,row_in_force/* rowInForce */.H)(principalArn, { awsAuth, facts }));
        const same = was === undefined || is === undefined ? was === is : (0,same_meaning/* sameMeaning */._)(was, is);
        return same
            ? [{ principalArn, verb: 'delete' }]
            : 'The row beneath is no longer as it was, and would count without the entry.';
    }
    return changingBack(principalArn, live, before);
}
function makingAgain(principalArn, before) {
    const { username, groups, policies, tags = {} } = before;
    return [
        { principalArn, verb: 'create', username, groups, tags },
        ...policies.map((policy) => ({ principalArn, verb: 'associate', policy })),
    ];
}
function changingBack(principalArn, live, before) {
    const change = {
        kind: 'entry',
        action: 'change',
        arn: principalArn,
        adopted: false,
        reason: 'restored',
    };
    const { giving, taking } = (0,same_entry/* sameEntry */.d)(live, before)
        ? { giving: [], taking: [] }
        : (0,writes/* entryWrites */.h)([{ ...change, before: live, after: before }], { set: '', bridge: undefined });
    const { tags: had = {} } = before;
    const { tags: has = {} } = live;
    const keys = Object.keys(has).filter((key) => had[key] === undefined);
    const tags = Object.fromEntries(Object.entries(had).filter(([key, value]) => has[key] !== value));
    return [
        ...[...giving, ...taking].map(({ step }) => step),
        ...(Object.keys(tags).length === 0 ? [] : [{ principalArn, verb: 'tag', tags }]),
        ...(keys.length === 0 ? [] : [{ principalArn, verb: 'untag', keys }]),
    ];
}
async function doSteps(writer, steps, live) {
    let seen = live;
    for (const step of steps)
        seen = await writer.write(step, step.verb === 'create' ? undefined : seen);
}
function restore_entries_isSame(one, other) {
    if (one === undefined || other === undefined)
        return one === other;
    return (0,entry_after/* changedParts */.Ty)(one, other).length === 0;
}

;// CONCATENATED MODULE: ./lib/apply/rollback/restore-previous.js




/** A conflict or a lost answer is met so often, with pauses that grow from half a second. */
const TURNS = 6;
/** Authenticators learn of a change by a watch; a fresh credential is tried so often, every two seconds. */
const TRIES = 10;
const BETWEEN_TRIES = 2_000;
/**
 * Puts aws-auth back as it was before this apply, by the login that is open (an API server goes on taking a token that
 * it has seen, for some time) and else by a fresh one; then waits until a fresh credential is accepted.
 *
 * Every write names the version that it replaces, so that nobody's edit is lost.
 */
async function restorePrevious(about) {
    const { door, open, desired, awsAuth, pace } = about;
    const { writes } = awsAuth;
    if (writes === undefined)
        return { kind: 'not-restored', why: 'aws-auth was not written.' };
    const start = { writes, set: desired.set, known: awsAuth.isCertain ? writes.after : undefined, pace };
    const first = await putBack(open, start);
    const end = first.kind === 'refused' ? await putBackAfresh(door, start) : first;
    if (end.kind !== 'done')
        return { kind: 'not-restored', why: end.why };
    return { kind: 'restored', accepted: await isAccepted(about) };
}
async function putBackAfresh(door, start) {
    let fresh;
    try {
        fresh = await door.writer();
    }
    catch (error) {
        if (!(error instanceof cluster_door/* ClusterError */.b))
            throw error;
        return { kind: 'refused', why: error.message };
    }
    try {
        return await putBack(fresh, start);
    }
    finally {
        await fresh.close();
    }
}
async function putBack(connection, start) {
    let known = start.known;
    for (let turn = 1;; turn++) {
        try {
            const live = known ?? (await connection.snapshot(start.set)).awsAuth;
            return await writeBack(connection, start.writes, live);
        }
        catch (error) {
            if (!(error instanceof cluster_door/* ClusterError */.b))
                throw error;
            const why = `${error.operation}: ${error.message}`;
            if (error.kind === 'unauthorized' || error.kind === 'forbidden')
                return { kind: 'refused', why };
            if (turn === TURNS || !isWorthAnother(error))
                return { kind: 'failed', why };
            known = undefined;
            await start.pace.wait(500 * 2 ** (turn - 1));
        }
    }
}
async function writeBack(connection, writes, live) {
    if (live === undefined) {
        // Somebody deleted it, and all rows with it.
        if (writes.before !== undefined)
            await connection.create(withoutVersion(writes.before), 'write');
        return { kind: 'done' };
    }
    const data = dataBefore(writes, live);
    if (data === undefined)
        return {
            kind: 'failed',
            why: 'Somebody else has changed aws-auth since, and it can no longer be edited safely.',
        };
    // Where there was none before, an empty one stays: it means the same, and needs no right to delete it.
    if (!sameData(data, live.data))
        await connection.update({ ...live, data }, 'write');
    return { kind: 'done' };
}
function withoutVersion(object) {
    const { uid: _uid, resourceVersion: _version, ...metadata } = object.metadata;
    return { ...object, metadata };
}
function isWorthAnother({ kind, unsure }) {
    return (unsure ||
        ['conflict', 'exists', 'not-found', 'throttled', 'unreachable', 'unavailable', 'unexpected'].includes(kind));
}
/** Whether a fresh credential is accepted and may read, tried for some time. */
async function isAccepted(about) {
    for (let nth = 1;; nth++) {
        if ((await readBack(about)).kind === 'read')
            return true;
        if (nth === TRIES)
            return false;
        await about.pace.wait(BETWEEN_TRIES);
    }
}

// EXTERNAL MODULE: ./lib/login/logins.js + 1 modules
var logins = __webpack_require__(83388);
// EXTERNAL MODULE: ./lib/login/template.js
var template = __webpack_require__(43623);
;// CONCATENATED MODULE: ./lib/apply/rollback/still-in.js




const NAMED = 2;
/** Who gets into a cluster although the identity that applies is shut out, for a person who looks for help. */
function stillInWords(writes, facts) {
    const { all, caller } = (0,logins/* loginsOf */.Q)({
        awsAuth: decoded(writes?.after),
        live: decoded(writes?.before),
        facts,
    });
    const others = [...all.values()].filter(({ key, isNode, dead }) => key !== caller?.key && !isNode && dead === undefined);
    const admins = others.filter(({ way, identities }) => isRow(way) && identities.every(isMaster));
    const entries = others.filter(({ way }) => way.kind === 'entry');
    return [
        ...still_in_named('a cluster admin in aws-auth', admins),
        ...still_in_named('a principal with an access entry', entries),
        'the role or user that created the cluster, which is an admin that aws-auth does not show, unless the cluster was created without that',
    ].join('; or ');
}
function decoded(configMap) {
    return (0,decode/* decodeAwsAuth */._)(configMap?.data);
}
function isRow(way) {
    return way.kind === 'row' || way.kind === 'random';
}
function isMaster(identity) {
    return identity.groups.includes('system:masters') && !(0,template/* isForInstances */.iy)(identity);
}
function still_in_named(what, logins) {
    if (logins.length === 0)
        return [];
    const names = logins.map(({ principal }) => principal);
    return [`${what} (${(0,list/* listed */.K)(names, NAMED)})`];
}

;// CONCATENATED MODULE: ./lib/apply/settle-access.js









/** Whether it wrote what logins depend on. */
function touchesLogins({ awsAuth, entries }) {
    return awsAuth.writes !== undefined || entries.all.length > 0;
}
async function settleAccess(work, when) {
    const { input, awsAuth, nodes } = work;
    const ended = typeof when === 'string' ? undefined : when.ended;
    const { door, desired, onProgress, shown } = input;
    const { writes } = awsAuth;
    work.isChecked = true;
    const stopped = writes !== undefined && nodes?.kind === 'unknown' ? warned(work, ended, nodes.message) : ended;
    const check = {
        door,
        desired,
        planner: work.planner,
        writes,
        isWhole: when === 'whole',
        nodes,
        // They are watched once, when all is written.
        seconds: when === 'between' ? 0 : input.waitForNodes,
        pace: work.pace,
        onProgress,
        cancelled: input.cancelled,
    };
    const failure = await checkCluster(check);
    if (failure === undefined)
        return stopped;
    const back = await wayBack(work, failure);
    const stillIn = stillInWords(writes, work.facts);
    const stays = back?.rows?.kind === 'restored' ? await rbacStays(work) : undefined;
    const problem = checkProblem(failure, { plan: shown, back, rbacStays: stays, stillIn });
    const outcome = stopped === undefined
        ? work.progress.failed(problem)
        : { ...stopped, problems: [...stopped.problems, problem] };
    if (back?.rows === undefined && back?.entries === undefined)
        return outcome;
    const { undone = [], left = [] } = back.entries ?? {};
    return {
        ...outcome,
        status: 'failed',
        changes: outcome.changes.map((item) => takenBack(item, back)),
        ...(back.entries === undefined ? {} : { entriesBack: { undone: undone.length, left: left.length } }),
        ...(back.rows === undefined || writes === undefined
            ? {}
            : {
                restored: {
                    kind: back.rows.kind,
                    reason: problem,
                    written: writes.after.data ?? {},
                    previous: writes.before?.data ?? {},
                },
            }),
    };
}
/** An outcome that stands already gets the warning now; one that is to come, then. */
function warned(work, ended, why) {
    const warning = nodesNotWatched(work.input.shown.cluster, why);
    work.progress.warn(warning);
    return ended === undefined ? undefined : { ...ended, problems: [...ended.problems, warning] };
}
/**
 * First the entries that were there, which give again what was taken with them; then the rows; last the entries that were
 * made, which give way to the rows beneath them.
 */
async function wayBack(work, failure) {
    if (!touchesLogins(work) || !callsForTheWayBack(failure))
        return undefined;
    const { input, open, planner, awsAuth, entries, pace } = work;
    const { door, desired } = input;
    const hasRows = awsAuth.writes !== undefined;
    // What differs is a row that somebody else writes: no entry locks anybody out.
    const hasEntries = entries.all.length > 0 && failure.kind !== 'differs';
    if (hasEntries)
        input.onProgress?.('rolling back access entries');
    const before = hasEntries ? await restoreEntries(work, 'there-before') : undefined;
    if (hasRows)
        input.onProgress?.('rolling back aws-auth');
    const rows = hasRows ? await restorePrevious({ door, open, desired, planner, awsAuth, pace }) : undefined;
    const made = hasEntries ? await restoreEntries(work, 'made') : undefined;
    const ofEntries = before &&
        made && { undone: [...before.undone, ...made.undone], left: [...before.left, ...made.left] };
    const accepted = ofEntries === undefined && rows?.kind === 'restored'
        ? rows.accepted
        : await isAccepted({ door, desired, planner, pace });
    return {
        accepted,
        ...(rows === undefined ? {} : { rows: rows.kind === 'restored' ? { ...rows, accepted } : rows }),
        ...(ofEntries === undefined ? {} : { entries: ofEntries }),
    };
}
function takenBack(item, { rows, entries }) {
    const { change, result } = item;
    if (result !== 'applied' && result !== 'partly')
        return item;
    const { store } = (0,kinds/* kindOf */.I)(change);
    const isBack = (store === 'aws-auth' && rows?.kind === 'restored') ||
        (store === 'access-entries' &&
            entries?.undone.some((arn) => (0,arn_key/* principalKey */.qW)(arn) === (0,arn_key/* principalKey */.qW)((0,kinds/* mappedPrincipal */.IF)(change) ?? '')));
    return isBack ? { change, result: 'taken-back' } : item;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/plan/drift/entries-read.js
var entries_read = __webpack_require__(26144);
// EXTERNAL MODULE: ./lib/plan/set-owner.js + 1 modules
var set_owner = __webpack_require__(67089);
// EXTERNAL MODULE: ./lib/plan/shown/reviewed-plan.js
var reviewed_plan = __webpack_require__(50234);
// EXTERNAL MODULE: ./lib/plan/shown/shown-drift.js
var shown_drift = __webpack_require__(7146);
// EXTERNAL MODULE: ./lib/problem/problem.js
var problem_problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/login/mapping/mappings.js + 1 modules
var mappings = __webpack_require__(28672);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/bridge.js
var bridge = __webpack_require__(54913);
// EXTERNAL MODULE: ./lib/plan/change/bridge-binding.js
var bridge_binding = __webpack_require__(67019);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
;// CONCATENATED MODULE: ./lib/apply/order/bridge-writes.js




/**
 * The temporary group of this apply, where an access entry takes over from a row with `system:masters`, or gives way to
 * one: no entry can have that group, and its policy counts only some time after the entry does, or no longer than it.
 */
function bridgeOfPlan({ plan, nonce }) {
    return (0,bridge_binding/* bridgedChanges */.n)(plan.changes).length > 0 ? (0,bridge/* bridgeGroup */.Jb)(nonce) : undefined;
}
/**
 * The binding that makes the group what it stands for: there before any entry has the group, and gone after all lost it.
 * Where an earlier turn of this apply made it, the plan removes it, as it does what a run leaves that dies.
 */
function bridgeWrites(input) {
    const group = bridgeOfPlan(input);
    if (group === undefined)
        return { giving: [], taking: [] };
    const object = (0,bridge_binding/* bridgeBinding */.f)(group, input.desired.set);
    const isThere = input.snapshot.clusterRoleBindings.some(({ metadata }) => metadata.name === group);
    const isRemoved = (0,kinds/* changesTo */.zE)('rbac', input.plan.changes).some(({ id }) => id === (0,rbac_object/* objectId */.Tu)(object));
    const begins = (0,bridge_binding/* bridgedChanges */.n)(input.plan.changes);
    return {
        giving: isThere ? [] : [{ verb: 'create', object, dryRun: 'full', completes: [], begins }],
        taking: isRemoved ? [] : [{ verb: 'delete', object, dryRun: 'not-before', completes: [] }],
    };
}

// EXTERNAL MODULE: ./lib/live/write-ledger.js
var write_ledger = __webpack_require__(12011);
// EXTERNAL MODULE: ./lib/login/mapping/assigned.js
var assigned = __webpack_require__(11102);
// EXTERNAL MODULE: ./lib/plan/restore/replaced-by.js
var replaced_by = __webpack_require__(61744);
// EXTERNAL MODULE: ./lib/plan/restore/saved-aws-auth.js
var saved_aws_auth = __webpack_require__(40796);
;// CONCATENATED MODULE: ./lib/apply/order/ledger-writes.js












/**
 * The ledger's own writes. The first says what has begun, and everything that this apply may create is owned before
 * it exists; it is left out where it stands there already, or where nothing else is written. The last names exactly
 * what is owned, and what was applied.
 */
function ledgerWrites(input) {
    const { plan, snapshot, provenance, memory } = input;
    const desired = (0,assigned/* assigned */.X)(input.desired, snapshot);
    const live = snapshot.ledger;
    const { ledger } = (0,live_ledger/* readLedger */.SC)(live, plan.cluster);
    const declared = mappings/* MAPPINGS */.k['aws-auth'].owned(desired);
    const entries = mappings/* MAPPINGS */.k['access-entries'].owned(desired);
    const replacedEntries = (0,replaced_by/* replacedBy */._0)(plan, { ledger, snapshot });
    const bridge = bridgeOfPlan(input) ?? ledger.unfinished?.bridge;
    const touchesRows = (0,saved_aws_auth/* writesAwsAuth */.Al)(plan);
    const touchesEntries = (0,kinds/* changesTo */.zE)('access-entries', plan.changes).length > 0 || ledger.unfinished?.touchesEntries === true;
    const saved = (0,saved_aws_auth/* savedAwsAuth */.ze)(plan, { ledger, snapshot, provenance });
    const setFile = (0,set_owner/* setFileAfter */.l)({ desired, ledger });
    const object = (next) => (0,write_ledger/* writeLedger */.XL)({
        ...withoutSaved(next),
        ...(setFile === undefined ? {} : { setFile }),
        ...saved,
        ...(replacedEntries === undefined ? {} : { replacedEntries }),
    }, desired.set, live);
    const begun = object({
        ...ledger,
        principals: [...ledger.principals, ...declared],
        entries: [...(ledger.entries ?? []), ...entries],
        begun: (0,live_ledger/* lastKnown */.Wu)(ledger.begun, provenance),
        unfinished: {
            touchesRows: touchesRows || (ledger.unfinished?.touchesRows ?? false),
            ...(touchesEntries ? { touchesEntries } : {}),
            ...(bridge === undefined ? {} : { bridge }),
        },
    });
    const writesMore = touchesRows || plan.changes.some(kinds/* isAboutAccess */.y4);
    const hasFirst = writesMore && !sameData(begun.data, live?.data);
    const create = live === undefined ? 'create' : 'update';
    return {
        giving: hasFirst ? [{ verb: create, object: begun, dryRun: 'full', completes: [] }] : [],
        taking: [
            {
                verb: hasFirst ? 'update' : create,
                object: object({
                    principals: declared,
                    entries,
                    ...(0,live_ledger/* lastKnown */.Wu)(ledger, provenance),
                    ...appliedBy(ledger, { snapshot, provenance }),
                    digest: plan.digest,
                    memory,
                    ...stillReturned(ledger, { plan, snapshot, declared }),
                    ...stillBegun(ledger, provenance),
                }),
                dryRun: hasFirst ? 'not-before' : 'full',
                completes: (0,kinds/* changesTo */.zE)('ledger', plan.changes),
            },
        ],
    };
}
function withoutSaved({ previousAwsAuth: _, previousBy: __, goodAwsAuth: ___, replacedEntries: ____, ...ledger }) {
    return ledger;
}
/**
 * Whoever applies from a terminal beside a repository that applies is not who applies the next pull request. An identity
 * that is none of IAM has no ARN.
 */
function appliedBy(ledger, { snapshot, provenance }) {
    const own = snapshot.facts?.identity?.canonicalArn;
    const isPassing = provenance.commit === undefined && ledger.commit !== undefined;
    const by = isPassing ? ledger.appliedBy : own;
    return by === undefined ? {} : { appliedBy: by };
}
/** Those that came back by a restore, are live after this apply, and are declared by nobody. */
function stillReturned({ returned = [] }, about) {
    if (returned.length === 0)
        return {};
    const { plan, snapshot, declared } = about;
    const { rows, accounts } = (0,decode/* decodeAwsAuth */._)(plan.base ?? snapshot.awsAuth?.data);
    const there = new Set([...rows.map(({ arn }) => (0,arn_key/* arnKey */.tL)(arn)), ...accounts]);
    for (const change of (0,kinds/* changesTo */.zE)('aws-auth', plan.changes))
        if (change.action === 'remove' && change.kind !== 'dead-row')
            there.delete(change.kind === 'row' ? (0,arn_key/* arnKey */.tL)(change.arn) : change.account);
    for (const principal of declared)
        there.delete((0,arn_key/* arnKey */.tL)(principal));
    return { returned: returned.filter((principal) => there.has((0,arn_key/* arnKey */.tL)(principal))) };
}
/** An apply from a terminal cannot tell whether the commit that began before it is in force now. */
function stillBegun({ begun }, provenance) {
    if (provenance.commit !== undefined || begun?.commit === undefined)
        return {};
    return { begun: { commit: begun.commit } };
}

// EXTERNAL MODULE: ./lib/plan/change/stand-in.js
var stand_in = __webpack_require__(81642);
// EXTERNAL MODULE: ./lib/rbac/reconcile.js
var reconcile = __webpack_require__(81288);
;// CONCATENATED MODULE: ./lib/apply/order/give-first.js


/**
 * Who moves from one group to another must find the new group's access before the old one's goes, also where both
 * stand in one binding or one role. So an object that gives and takes is written twice: once before the rows of
 * aws-auth, once after them.
 */
function stepsOf(before, after) {
    const both = unionOf(before, after);
    if ((0,reconcile/* reconcile */.L)(after, both).action === 'none')
        return { giving: after };
    if ((0,reconcile/* reconcile */.L)(before, both).action === 'none')
        return { taking: after };
    return { giving: both, taking: after };
}
/** A label counts too: aggregated ClusterRoles select by them. Where its value changes it keeps the old one for now. */
function unionOf(before, after) {
    const metadata = {
        ...after.metadata,
        labels: { ...after.metadata.labels, ...before.metadata.labels },
    };
    if ((0,rbac_object/* isBinding */.OT)(after)) {
        const subjects = (0,rbac_object/* isBinding */.OT)(before) ? (before.subjects ?? []) : [];
        return { ...after, metadata, subjects: distinct([...(after.subjects ?? []), ...subjects], subjectKey) };
    }
    if ((0,rbac_object/* isBinding */.OT)(before))
        throw new Error(`a binding cannot become ${after.kind}`);
    const selectors = [selectorsOf(before), selectorsOf(after)];
    const [old, wanted] = selectors;
    if (after.kind === 'ClusterRole' && old !== undefined && wanted !== undefined) {
        const aggregationRule = { clusterRoleSelectors: distinct([...wanted, ...old], JSON.stringify) };
        return { ...after, metadata, aggregationRule };
    }
    // The controller owns the rules of an aggregated role, so its rules and written ones cannot stand side by side.
    if (old !== undefined || wanted !== undefined)
        return { ...after, metadata };
    return { ...after, metadata, rules: [...(after.rules ?? []), ...(before.rules ?? [])] };
}
function selectorsOf(role) {
    return role.aggregationRule?.clusterRoleSelectors;
}
function subjectKey({ kind, name, namespace = '' }) {
    return JSON.stringify([kind, namespace, name]);
}
function distinct(items, key) {
    return [...new Map(items.map((item) => [key(item), item])).values()];
}

;// CONCATENATED MODULE: ./lib/apply/order/rbac-writes.js




/**
 * Roles give before bindings do, and bindings take before roles. Those of one kind only give, or only take, whatever their
 * order is; a binding that is written in several steps is after those that are written in one.
 */
function rbacWrites(input) {
    const objects = (0,kinds/* changesTo */.zE)('rbac', input.plan.changes);
    const about = { ...input, changed: new Map(objects.map((change) => [change.id, change])) };
    const leftovers = new Set(objects.flatMap((change) => leftoverOf(change, about)?.id ?? []));
    const own = objects.filter(({ action, id }) => action !== 'remove' || !leftovers.has(id));
    const isOfBinding = (change) => /^(Cluster)?RoleBinding\//.test(change.id);
    const bindings = own.filter(isOfBinding).map((change) => objectWrites(change, about));
    const roles = own.filter((change) => !isOfBinding(change)).map((change) => objectWrites(change, about));
    const together = (all, phase) => stagesOf(all.map((writes) => writes[phase]));
    return {
        giving: [...together(roles, 'giving'), ...together(bindings, 'giving')],
        taking: [...together(bindings, 'taking'), ...together(roles, 'taking')],
    };
}
/** Each list is one after the other. */
function stagesOf(lists) {
    const [short, long] = [lists.filter((list) => list.length < 2), lists.filter((list) => list.length > 1)];
    const steps = Array.from({ length: Math.max(0, ...long.map((list) => list.length)) }, (_, step) => long.flatMap((list) => list[step] ?? []));
    return [short.flat(), ...steps].filter((group) => group.length > 0).map((together) => ({ together }));
}
function objectWrites(change, about) {
    const { action, before, after } = change;
    const dryRun = after !== undefined && refersToNewRole(change, about) ? 'after-role' : 'full';
    if (action === 'remove') {
        const taking = before && { verb: 'delete', object: before, dryRun, completes: [change] };
        return { giving: [], taking: taking === undefined ? [] : [taking] };
    }
    if (after === undefined)
        throw new Error(`the change of ${change.id} has no result`);
    if (action === 'add') {
        return { giving: [{ verb: 'create', object: after, dryRun, completes: [change] }], taking: [] };
    }
    if (before === undefined)
        throw new Error(`the change of ${change.id} has no beginning`);
    if (action === 'change') {
        const { giving, taking } = stepsOf(before, after);
        const update = (object) => ({
            verb: 'update',
            object,
            dryRun,
            ...(object === (taking ?? giving) ? { completes: [change] } : { completes: [], begins: [change] }),
        });
        return {
            giving: giving === undefined ? [] : [update(giving)],
            taking: taking === undefined ? [] : [update(taking)],
        };
    }
    if (!(0,rbac_object/* isBinding */.OT)(after))
        throw new Error(`only a binding is replaced, not ${change.id}`);
    const temporary = (0,stand_in/* standInBinding */.f1)(after, about.desired.set);
    const leftover = leftoverOf(change, about);
    const { uid: _uid, resourceVersion: _version, ...metadata } = after.metadata;
    return {
        giving: bringTemporary({ temporary, leftover, dryRun }).map((write) => ({ ...write, begins: [change] })),
        taking: [
            { verb: 'delete', object: before, dryRun: 'full', completes: [], begins: [change] },
            { verb: 'create', object: { ...after, metadata }, dryRun: 'not-before', completes: [change] },
            { verb: 'delete', object: temporary, dryRun: 'not-before', completes: leftover ? [leftover] : [] },
        ],
    };
}
/** An earlier run that died, or whose answer was lost, may have brought it already. */
function bringTemporary(about) {
    const { temporary, leftover, dryRun } = about;
    const left = leftover?.before;
    if (left === undefined)
        return [{ verb: 'create', object: temporary, dryRun, completes: [] }];
    if ((0,rbac_object/* isBinding */.OT)(left) && bindsTheSame(left, temporary))
        return [];
    return [
        { verb: 'delete', object: left, dryRun: 'full', completes: [] },
        { verb: 'create', object: temporary, dryRun: 'not-before', completes: [] },
    ];
}
function bindsTheSame(one, other) {
    const said = ({ roleRef, subjects }) => JSON.stringify([
        roleRef.kind,
        roleRef.name,
        (subjects ?? []).map(({ kind, name, namespace = '' }) => [kind, name, namespace].join('/')).sort(),
    ]);
    return said(one) === said(other);
}
/** The end of the temporary binding that an earlier run left when it died while it replaced this one. */
function leftoverOf({ action, after }, { changed, desired }) {
    if (action !== 'replace' || after === undefined || !(0,rbac_object/* isBinding */.OT)(after))
        return undefined;
    return changed.get((0,rbac_object/* objectId */.Tu)((0,stand_in/* standInBinding */.f1)(after, desired.set)));
}
/** The API server looks the role up when it checks a binding for escalation, and a role of this plan is not there yet. */
function refersToNewRole({ after }, { changed }) {
    if (after === undefined || !(0,rbac_object/* isBinding */.OT)(after))
        return false;
    const { kind, name } = after.roleRef;
    const id = kind === 'ClusterRole' ? `ClusterRole/${name}` : `Role/${after.metadata.namespace ?? ''}/${name}`;
    const role = changed.get(id);
    return role !== undefined && role.action !== 'remove';
}

;// CONCATENATED MODULE: ./lib/apply/order/returned-writes.js





/**
 * What the ledger remembers of a restore: the principals that it brings back and that no apply owns. It comes first, so
 * that no row comes back unseen when the run is killed. A ledger that cannot be read is left as it is.
 */
function returnedWrites({ plan, desired, snapshot }) {
    const live = snapshot.ledger;
    const { ledger, problems } = (0,live_ledger/* readLedger */.SC)(live, plan.cluster);
    const owned = new Set(ledger.principals.map(arn_key/* arnKey */.tL));
    const returned = broughtBack(plan).filter((principal) => !owned.has((0,arn_key/* arnKey */.tL)(principal)));
    if (problems.length > 0 || returned.length === 0)
        return NOTHING;
    const all = [...(ledger.returned ?? []), ...returned];
    const object = (0,write_ledger/* writeLedger */.XL)({ ...ledger, returned: all }, desired.set, live);
    if (live !== undefined && sameData(object.data, live.data))
        return NOTHING;
    const verb = live === undefined ? 'create' : 'update';
    return { giving: [{ verb, object, dryRun: 'full', completes: [] }], taking: [] };
}
const NOTHING = { giving: [], taking: [] };
function broughtBack({ changes }) {
    return (0,kinds/* changesTo */.zE)('aws-auth', changes).flatMap((change) => {
        if (change.reason !== 'restored' || change.action === 'remove')
            return [];
        return change.kind === 'row' ? change.arn : change.account;
    });
}

// EXTERNAL MODULE: ./lib/cluster/step-name.js
var step_name = __webpack_require__(47352);
;// CONCATENATED MODULE: ./lib/apply/order/write.js

/** `create RoleBinding/shop/editors`, `associate AccessEntry/arn:aws:iam::…` */
function writeName(write) {
    if ('step' in write)
        return (0,step_name/* stepName */.u)(write.step);
    const { verb, object } = write;
    const { name, namespace } = object.metadata;
    return `${verb} ${object.kind}/${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
/** The changes that it is the whole of, or a part. */
function changesOf({ completes, begins = [] }) {
    return [...begins, ...completes];
}
/** One after the other. */
function alone(writes) {
    return writes.map((write) => ({ together: [write] }));
}
/** All writes of the stages, in their order. */
function writesIn(stages) {
    return stages.flatMap((stage) => ('pause' in stage ? [] : stage.together));
}
/** Whether it writes what lets principals in: aws-auth, or an access entry. */
function writesLogins(write) {
    return 'step' in write || ('object' in write && isAwsAuth(write.object));
}
function isAwsAuth(object) {
    return object?.kind === 'ConfigMap' && object.metadata.name === 'aws-auth';
}

;// CONCATENATED MODULE: ./lib/apply/order/order-writes.js











/**
 * A plan's writes in the order that never leaves a gap. First all that gives: the ledger as a superset, roles,
 * bindings, rows that add or change, access entries with their policies. Then all that takes: rows that go or that an
 * entry covers now, what entries lose and entries that go, what bindings and roles lose, bindings and roles that go, the
 * ledger exact. Whoever has access before and after has it all the time, and whatever is interrupted is owned, so that
 * the next run finishes it. A restore writes aws-auth and entries, and into the ledger only what came back; its aws-auth
 * gives and takes at once.
 *
 * Roles of one phase go together, and so do bindings; a binding never goes with a role, because the API server looks the
 * role up when it checks the binding. All else goes alone.
 */
function orderWrites(input) {
    const { plan, snapshot } = input;
    const { ledger: known } = (0,live_ledger/* readLedger */.SC)(snapshot.ledger, plan.cluster);
    // The file still says what it said, and the ledger with it.
    const ledger = plan.restores ? returnedWrites(input) : WRITERS.ledger(input);
    const rbac = plan.restores ? { giving: [], taking: [] } : WRITERS.rbac(input);
    const bridge = bridgeWrites(input);
    const rows = plan.restores ? afterEntries(plan, WRITERS['aws-auth'](input)) : WRITERS['aws-auth'](input);
    const entries = WRITERS['access-entries'](input);
    const giving = [
        ...alone(ledger.giving),
        ...rbac.giving,
        ...alone([...bridge.giving, ...rows.giving, ...entries.giving]),
    ];
    // A row that gives less goes before the entry above it does: else it would count for a moment.
    const takenRows = [...alone(rows.taking), ...pauseForRows(rows, entries, known)];
    const takenBindings = [...alone(bridge.taking), ...rbac.taking];
    const taking = [
        ...takenRows,
        ...alone(entries.taking),
        ...pauseForNames(input, takenBindings),
        ...takenBindings,
    ];
    return [...giving, ...pauseForEntries(entries, taking, known), ...taking, ...alone(ledger.taking)];
}
/** What a restore does to a row waits until the access entry counts that its principal gets back, and that is above it. */
function afterEntries({ changes }, rows) {
    const entries = new Set((0,kinds/* changesTo */.zE)('access-entries', changes)
        .filter(({ action }) => action !== 'remove')
        .map(({ arn }) => (0,arn_key/* principalKey */.qW)(arn)));
    const waits = (0,kinds/* changesTo */.zE)('aws-auth', changes).some((change) => change.kind === 'row' && entries.has((0,arn_key/* principalKey */.qW)(change.arn)));
    return waits ? { giving: [], taking: [...rows.giving, ...rows.taking] } : rows;
}
/**
 * An entry that gave way to a row counts for some time, and so does the username that an entry had: what is bound to
 * its groups, also to a temporary one, and to that username is needed as long. Groups that an entry loses are not.
 */
function pauseForNames({ plan: { changes }, snapshot: { awsAuth, facts } }, taking) {
    if (taking.length === 0)
        return [];
    const live = (0,decode/* decodeAwsAuth */._)(awsAuth?.data);
    const gone = new Set((0,kinds/* changesTo */.zE)('aws-auth', changes).flatMap((change) => change.kind === 'row' && change.action === 'remove' ? [(0,arn_key/* principalKey */.qW)(change.arn)] : []));
    const isNeeded = (0,kinds/* changesTo */.zE)('access-entries', changes).some(({ action, arn, before, after, ...change }) => {
        const { move, bridge = before } = change;
        if (action === 'remove')
            return (move === 'to-row' ||
                (!gone.has((0,arn_key/* principalKey */.qW)(arn)) && (0,row_in_force/* rowInForce */.H)(arn, { awsAuth: live, facts }) !== undefined));
        return bridge !== undefined && after !== undefined && bridge.username !== after.username;
    });
    return isNeeded ? [{ pause: 'entries' }] : [];
}
/**
 * All that is new in entries must count before anything is taken; that a tag is new is nobody's access. What an apply
 * gave that did not come to its end may be as new.
 */
function pauseForEntries(entries, taking, { entries: owned = [], unfinished }) {
    const gives = entries.giving.some(({ step }) => step.verb !== 'tag') || (unfinished !== undefined && owned.length > 0);
    return gives && taking.length > 0 ? [{ pause: 'entries' }] : [];
}
/** Without its entry a principal gets in by its row, which every authenticator must know as it is now. */
function pauseForRows(rows, entries, { unfinished }) {
    const uncovers = entries.taking.some(({ step }) => step.verb === 'delete');
    const isNew = rows.giving.length + rows.taking.length > 0 || unfinished?.touchesRows === true;
    return uncovers && isNew ? [{ pause: 'rows' }] : [];
}
const WRITERS = {
    ledger: ledgerWrites,
    rbac: rbacWrites,
    'aws-auth': ({ plan, desired, snapshot }) => mappings/* MAPPINGS */.k['aws-auth'].writes({
        desired,
        snapshot,
        changes: (0,kinds/* changesTo */.zE)('aws-auth', plan.changes),
        base: plan.base,
    }),
    'access-entries': (input) => mappings/* MAPPINGS */.k['access-entries'].writes({
        desired: input.desired,
        snapshot: input.snapshot,
        changes: (0,kinds/* changesTo */.zE)('access-entries', input.plan.changes),
        bridge: bridgeOfPlan(input),
    }),
};

;// CONCATENATED MODULE: ./lib/apply/replaced-so-far.js



/**
 * All that this apply replaces, as it was before its first write: what it has written so far, and what the plan writes
 * now. `undefined` where that is nothing.
 */
function replacedSoFar({ awsAuth: { writes }, entries, start }, { plan, snapshot }) {
    const written = new Set(entries.all.map(({ principalArn }) => (0,arn_key/* principalKey */.qW)(principalArn)));
    const planned = Object.entries((0,replaced_by/* entriesChangedBy */.mI)(plan, snapshot));
    const rowOf = (0,replaced_by/* rowsBeneath */.nG)(start ?? snapshot);
    const all = Object.fromEntries([
        ...planned.filter(([arn]) => !written.has((0,arn_key/* principalKey */.qW)(arn))),
        ...entries.all.map(({ principalArn, before }) => [
            principalArn,
            (0,replaced_by/* entryBefore */.eO)(principalArn, before, rowOf),
        ]),
    ]);
    const writesRows = writes !== undefined || (0,saved_aws_auth/* writesAwsAuth */.Al)(plan);
    const awsAuth = writes === undefined ? snapshot.awsAuth : writes.before;
    if (!(writesRows && awsAuth !== undefined) && Object.keys(all).length === 0)
        return undefined;
    return { ...(awsAuth === undefined ? {} : { awsAuth }), writesAwsAuth: writesRows, entries: all };
}

// EXTERNAL MODULE: ./lib/cluster/at-once.js
var at_once = __webpack_require__(7571);
// EXTERNAL MODULE: ./lib/some-at-once.js
var some_at_once = __webpack_require__(71019);
;// CONCATENATED MODULE: ./lib/apply/send/all-at-once.js


/**
 * Begins the items in their order, at most `AT_ONCE` at a time. Once one of them is refused, or throws, none is begun any
 * more, and those under way are awaited.
 *
 * @param attempt gives the refusal, if there is one
 * @returns all refusals in the order of the items; the first is the same in whatever order the answers come
 * @throws what one of them threw
 */
async function allAtOnce(items, attempt) {
    let isOver = false;
    const refusals = await (0,some_at_once/* someAtOnce */.Z)(items, at_once/* AT_ONCE */.Q, async (item) => {
        if (isOver)
            return undefined;
        const refusal = await attempt(item);
        isOver ||= refusal !== undefined;
        return refusal;
    });
    return refusals.filter((refusal) => refusal !== undefined);
}

;// CONCATENATED MODULE: ./lib/apply/send/send-writes.js





/**
 * Tries all writes on the server, which stores nothing; EKS cannot try what is to be done to an access entry. Of several
 * refusals the one counts whose write comes first.
 */
async function tryWrites(sending, writes) {
    const tried = writes.filter((write) => 'object' in write && write.dryRun !== 'not-before');
    const [first] = await allAtOnce(tried, async (write) => {
        const refused = await attempt(() => send(sending, write, 'dry-run'));
        if (refused === undefined || (write.dryRun === 'after-role' && refused.kind === 'not-found'))
            return;
        return answerTo(refused, write);
    });
    return first ?? { kind: 'done' };
}
/**
 * Does writes that may be done at the same time. After a refusal, or once somebody cancels, none is begun any more, and
 * those under way are awaited: what became of each of them is in `sending`.
 */
async function doWrites(sending, { together }) {
    const { progress, onProgress, cancelled, done } = sending;
    const refused = await allAtOnce(together, async (write) => {
        if (cancelled?.aborted)
            return { kind: 'cancelled' };
        onProgress?.(writeName(write));
        sending.hasBegun = true;
        const error = 'step' in write ? await doStep(sending, write) : await storeObject(sending, write);
        if (error !== undefined)
            return answerTo(error, write);
        done.add(write);
        progress.begin(write.begins ?? []);
        progress.complete(write.completes);
        return undefined;
    });
    const [failed, lost] = [refusalsOf('failed', refused), refusalsOf('lost', refused)];
    for (const { problem, write } of lost)
        progress.lost(problem, changesOf(write));
    if (failed.length > 0)
        return { kind: 'failed', refusals: failed };
    if (lost.length > 0)
        return { kind: 'lost', refusals: lost };
    return refused.find(({ kind }) => kind === 'conflict') ?? refused[0] ?? { kind: 'done' };
}
function refusalsOf(kind, all) {
    return all.flatMap((sent) => (sent.kind === kind ? sent.refusals : []));
}
async function storeObject(sending, write) {
    const { versions, awsAuth } = sending;
    const replaced = versions.get(versionKey(write.object));
    const refused = await attempt(async () => {
        const stored = await send(sending, write, 'write');
        if (stored === undefined)
            versions.delete(versionKey(write.object));
        else
            versions.set(versionKey(stored), stored);
        if (isAwsAuth(stored))
            awsAuth.done({ replaced: configMap(replaced), stored });
    });
    if (refused?.unsure && isAwsAuth(write.object))
        awsAuth.lost({ replaced: configMap(replaced), stored: write.object });
    return refused;
}
async function doStep({ writer, seen, entries }, { step }) {
    const { principalArn } = step;
    const key = (0,arn_key/* principalKey */.qW)(principalArn);
    const before = seen.get(key);
    const refused = await attempt(async () => {
        if (writer.entries === undefined)
            throw new Error('nothing writes access entries here');
        const after = await writer.entries.write(step, step.verb === 'create' ? undefined : before);
        seen.set(key, after);
        entries.done(principalArn, before, after);
    });
    if (refused?.unsure)
        entries.lost(principalArn, before);
    return refused;
}
function liveVersions(snapshot) {
    const { awsAuth, ledger, roles, clusterRoles, roleBindings, clusterRoleBindings } = snapshot;
    const live = [
        awsAuth,
        ledger,
        ...roles,
        ...clusterRoles,
        ...roleBindings,
        ...clusterRoleBindings,
    ];
    return new Map(live.filter((object) => object !== undefined).map((object) => [versionKey(object), object]));
}
function versionKey({ kind, metadata }) {
    return `${kind}/${metadata.namespace ?? ''}/${metadata.name}`;
}
function configMap(object) {
    return object?.kind === 'ConfigMap' ? object : undefined;
}
async function send({ writer, versions }, { verb, object }, mode) {
    if (verb === 'create')
        return await writer.create(object, mode);
    const { uid, resourceVersion } = versions.get(versionKey(object))?.metadata ?? {};
    const current = {
        ...object,
        metadata: {
            ...object.metadata,
            ...(uid === undefined ? {} : { uid }),
            ...(resourceVersion === undefined ? {} : { resourceVersion }),
        },
    };
    if (verb === 'update')
        return await writer.update(current, mode);
    await writer.delete(current, mode);
    return undefined;
}
async function attempt(action) {
    try {
        await action();
        return undefined;
    }
    catch (error) {
        if (error instanceof cluster_door/* ClusterError */.b)
            return error;
        throw error;
    }
}
function answerTo(error, write) {
    const refusals = [{ problem: (0,problem/* problemOf */.Z)(error), write }];
    if (error.unsure)
        return { kind: 'lost', refusals };
    switch (error.kind) {
        case 'conflict':
        case 'exists':
            return { kind: 'conflict' };
        case 'not-found':
            // Deleted or changed by somebody else; a create that is not found has no namespace, and planning cannot help.
            return 'object' in write && write.verb === 'create'
                ? { kind: 'failed', refusals }
                : { kind: 'conflict' };
        default:
            return { kind: 'failed', refusals };
    }
}

;// CONCATENATED MODULE: ./lib/apply/send-turn.js






async function sendTurn(work, turn) {
    const { open: writer, progress, awsAuth, entries, input } = work;
    const { snapshot, stages } = turn;
    const sending = {
        writer,
        versions: liveVersions(snapshot),
        progress,
        awsAuth,
        seen: seenEntries(snapshot),
        entries,
        onProgress: input.onProgress,
        cancelled: input.cancelled,
        done: new Set(),
        hasBegun: false,
    };
    const sent = await sendStages(work, sending, turn);
    if (sending.hasBegun)
        work.hasWritten = true;
    if (sent.kind !== 'lost')
        return sent;
    return { ...sent, left: writesIn(stages).filter((write) => !sending.done.has(write)) };
}
/** The ledger's last write says that all is done, so it comes after the check. */
async function sendStages(work, sending, { plan, stages, snapshot }) {
    const { input } = work;
    const writes = writesIn(stages);
    // A restore ends with what it restores.
    const final = stages.length - (isLedgersLast(writes.at(-1)) ? 1 : 0);
    const [body, last] = [stages.slice(0, final), stages.slice(final)];
    if (work.nodes === undefined && input.waitForNodes > 0 && changesMapRoles(writes, snapshot))
        work.nodes = await readyNodes(input.door, snapshot);
    if (input.cancelled?.aborted)
        return { kind: 'cancelled' };
    const tried = await tryWrites(sending, writes);
    if (tried.kind !== 'done')
        return tried;
    if (writes.some(writesLogins))
        await keepBackup(work, { plan, snapshot });
    if (body.length > 0)
        work.isChecked = false;
    const sent = await doStages(work, sending, body);
    if (sent.kind !== 'done')
        return sent;
    const outcome = await checked(work);
    if (outcome !== undefined)
        return { kind: 'checked-and-failed', outcome };
    return input.cancelled?.aborted ? { kind: 'cancelled' } : await doStages(work, sending, last);
}
async function keepBackup(work, turn) {
    const replaced = replacedSoFar(work, turn);
    if (replaced !== undefined)
        await work.input.onBackup?.(replaced);
}
function isLedgersLast(write) {
    return (write !== undefined && 'object' in write && write.object.kind === 'ConfigMap' && !isAwsAuth(write.object));
}
/** After each pause the cluster must still take the identity that applies, before anything more is written. */
async function doStages(work, sending, stages) {
    for (const stage of stages) {
        if (!('pause' in stage)) {
            const sent = await doWrites(sending, stage);
            if (sent.kind !== 'done')
                return sent;
            continue;
        }
        await waitFor(work, stage.pause);
        if (work.input.cancelled?.aborted)
            return { kind: 'cancelled' };
        const outcome = await settleAccess(work, 'between');
        if (outcome !== undefined)
            return { kind: 'checked-and-failed', outcome };
        work.isChecked = false;
    }
    return { kind: 'done' };
}
/** Authenticators learn of a change of aws-auth within a second; nobody says how long EKS may take. */
async function waitFor({ input, pace }, pause) {
    const { desired, waitForEntries = WAIT_FOR_ENTRIES, onProgress, cancelled } = input;
    // Nothing watches a folder.
    if (desired.cluster.door === 'directory')
        return;
    const seconds = pause === 'rows' ? WAIT_FOR_ROWS : waitForEntries;
    if (pause === 'entries')
        onProgress?.(`waiting ${seconds} s for access entries to take effect`);
    const end = pace.now() + seconds * 1_000;
    for (let left = seconds * 1_000; left > 0 && !cancelled?.aborted; left = end - pace.now())
        await pace.wait(Math.min(left, 1_000));
}
/** Seconds. Users of entries saw up to 30. */
const WAIT_FOR_ENTRIES = 60;
const WAIT_FOR_ROWS = 2;
function changesMapRoles(writes, { awsAuth }) {
    const after = writes.flatMap((write) => ('object' in write ? [write.object] : [])).findLast(isAwsAuth);
    return after !== undefined && after.data?.['mapRoles'] !== awsAuth?.data?.['mapRoles'];
}
/** The outcome where the cluster is not as it should be; once for each time that something was written. */
async function checked(work) {
    if (work.isChecked)
        return undefined;
    return await settleAccess(work, 'whole');
}

// EXTERNAL MODULE: ./lib/plan/last-writer-of.js
var last_writer_of = __webpack_require__(31385);
// EXTERNAL MODULE: ./lib/plan/atom/atom.js
var atom_atom = __webpack_require__(46032);
;// CONCATENATED MODULE: ./lib/plan/atom/difference.js


/** The subjects of the `extra` atoms, each with all that was reviewed and all that would now happen. */
function differences(about) {
    const extra = new Set(about.extra.map(atom_atom/* atomKey */.td));
    const exact = about.reviewed.every(({ kind }) => kind === 'atoms');
    const shown = bySubject(about.reviewed.flatMap((plan) => (plan.kind === 'atoms' ? plan.atoms : [])));
    const happening = bySubject(about.now);
    return [...bySubject(about.extra).keys()].map((subject) => {
        const lastWriter = (0,last_writer_of/* lastWriterOf */.D)(subject, about.snapshot);
        const now = happening.get(subject) ?? [];
        return {
            subject,
            ...(exact ? { reviewed: shown.get(subject) ?? [] } : {}),
            now,
            extra: now.filter((atom) => extra.has((0,atom_atom/* atomKey */.td)(atom))),
            ...(lastWriter && { lastWriter }),
        };
    });
}
function bySubject(atoms) {
    const groups = new Map();
    // Two reviews may have shown the same atom.
    for (const atom of new Map(atoms.map((one) => [(0,atom_atom/* atomKey */.td)(one), one])).values()) {
        const group = groups.get(atom.subject);
        if (group === undefined)
            groups.set(atom.subject, [atom]);
        else
            group.push(atom);
    }
    return groups;
}

// EXTERNAL MODULE: ./lib/plan/atom/plan-atoms.js + 1 modules
var plan_atoms = __webpack_require__(39220);
;// CONCATENATED MODULE: ./lib/apply/unreviewed.js



/** What is said of a plan that does more, or gives more, than what was agreed to. */
function unreviewedRefusal(about) {
    const { plan, snapshot, beyond } = about;
    const { cluster } = plan;
    const { reviewed, doubts } = about.input.agreement;
    const shown = reviewed.map((one) => one.shown);
    const found = differences({ extra: beyond.atoms, now: (0,plan_atoms/* atomsOfPlan */.lp)(plan), reviewed: shown, snapshot });
    // Where no review counts, that is why, and all that is gained is a part of it.
    const unseen = reviewed.length === 0 && found.length > 0;
    const refusal = reviewed.length === 0 ? notReviewed : changedPlan;
    return {
        problems: [
            ...(found.length === 0 ? [] : [refusal({ cluster, differences: found })]),
            ...(beyond.gains.length === 0 || unseen
                ? []
                : [gainsUnreviewed({ cluster, home: plan.homeAccount, gains: beyond.gains })]),
            ...doubts,
        ],
        differences: found,
    };
}

;// CONCATENATED MODULE: ./lib/apply/take-turns.js













/** A write that meets somebody else's is planned anew this many times in all. */
const ATTEMPTS = 3;
/** So many lost answers in a row without progress are the end. */
const LOST_IN_A_ROW = 3;
/**
 * Reads, plans and writes until the plan is done. A conflict, or an answer that is lost, is met by reading and planning
 * again: what was done is then no longer in the plan, so nothing is done twice.
 *
 * @throws ClusterError where the cluster cannot be read
 */
async function takeTurns(work) {
    const { input, progress } = work;
    const lost = new LostAnswers();
    for (let conflicts = 0; conflicts < ATTEMPTS;) {
        if (input.cancelled?.aborted)
            return stopped(work);
        const { plan, snapshot } = await freshPlan(work);
        if ((0,problem_problem/* hasErrors */.Cs)(plan.problems))
            return progress.refused({ problems: plan.problems });
        for (const problem of plan.problems)
            if (problem.code === 'ledger-full')
                progress.warn(problem);
        const beyond = (0,reviewed_plan/* beyondReview */.wU)(plan, input.agreement.reviewed);
        if ((0,reviewed_plan/* isBeyond */._f)(beyond))
            return progress.refused(unreviewedRefusal({ input, plan, snapshot, beyond }));
        const memory = (0,shown_drift/* memoryAfter */.AJ)(plan.drift, input.agreement.reviewed.map(({ drift }) => drift));
        if (plan.changes.length === 0 && isCurrent(snapshot, input, memory))
            return (await checked(work)) ?? progress.applied();
        const stages = orderWrites({ ...input, plan, snapshot, memory, nonce: work.nonce });
        const sent = await sendTurn(work, { plan, stages, snapshot });
        switch (sent.kind) {
            case 'done':
                return progress.applied();
            case 'checked-and-failed':
                return sent.outcome;
            case 'failed':
                return progress.stopped(stops(sent.refusals));
            case 'cancelled':
                return stopped(work);
            case 'conflict':
                conflicts++;
                break;
            case 'lost':
                if (lost.inARow(sent.left) === LOST_IN_A_ROW)
                    return progress.stopped(stops(sent.refusals).map(({ problem, changes }) => ({
                        problem: answersLost(problem, LOST_IN_A_ROW),
                        changes,
                    })));
                await work.pace.wait(1_000 * lost.count);
        }
    }
    return progress.failed(tooManyConflicts(input.desired.cluster.name, ATTEMPTS));
}
function stops(refusals) {
    return refusals.map(({ problem, write }) => ({ problem, changes: changesOf(write) }));
}
function stopped({ input, progress, hasWritten }) {
    const written = !hasWritten ? 'nothing' : progress.isComplete() ? 'all' : 'part';
    return progress.failed(runCancelled(input.shown, written));
}
async function freshPlan(work) {
    const { door, desired } = work.input;
    const reader = await door.reader();
    try {
        const wanted = (0,entries_read/* alsoForDrift */.gF)((0,plan_wanted/* wantedForPlan */.A)(desired, work.planner));
        const snapshot = await reader.snapshot(desired.set, wanted);
        const plan = work.planner(desired, snapshot);
        work.start ??= snapshot;
        work.facts = snapshot.facts;
        work.awsAuth.settle(snapshot.awsAuth);
        work.progress.settle(plan);
        return { snapshot, plan };
    }
    finally {
        await reader.close();
    }
}
/**
 * Whether the ledger knows of this commit and of this file already, of what people saw beside the changes, and of
 * nothing that has only begun. An empty plan of a newer commit
 * is written down too: else a re-run of an older commit would look like the newest, and bring back what has gone since.
 */
function isCurrent(snapshot, { desired, provenance: { commit } }, memory) {
    const { ledger } = (0,live_ledger/* readLedger */.SC)(snapshot.ledger, desired.cluster.name);
    if (ledger.unfinished !== undefined || (0,shown_drift/* learns */.Ue)(memory, ledger.memory))
        return false;
    if (!(0,external_node_util_.isDeepStrictEqual)((0,set_owner/* setFileAfter */.l)({ desired, ledger }), ledger.setFile))
        return false;
    return commit === undefined || (ledger.commit === commit && ledger.begun === undefined);
}
/** Counts lost answers in a row that led to nothing: the same writes are still to be done. */
class LostAnswers {
    #seen = new Set();
    count = 0;
    inARow(writes) {
        const names = writes.map(writeName).join('\n');
        this.count = this.#seen.has(names) ? this.count + 1 : 1;
        this.#seen.add(names);
        return this.count;
    }
}

;// CONCATENATED MODULE: ./lib/apply/apply.js











/**
 * Reads the cluster again, plans again, refuses whatever was not reviewed, tries every write on the server, does
 * them in order, and reads back with a fresh credential: the plan must then be empty, and the nodes still Ready. Where
 * aws-auth shut its own writer or a node out, it is put back as it was.
 *
 * Never throws for what a cluster answers; it is in the outcome, change by change.
 */
async function applyPlan(input) {
    const progress = new Progress(input.shown);
    try {
        const open = await input.door.writer();
        const work = {
            input,
            open,
            progress,
            pace: input.pace ?? REAL_PACE,
            planner: (0,planner/* oncePerSnapshot */.X)(input.planner ?? make_plan/* makePlan */.Cs),
            awsAuth: new WrittenAwsAuth(),
            entries: new WrittenEntries(),
            nonce: (0,external_node_crypto_.randomBytes)(8).toString('hex'),
            isChecked: true,
            hasWritten: false,
            start: undefined,
            nodes: undefined,
            facts: undefined,
        };
        try {
            const outcome = await ended(work);
            // However it ended: nobody stays locked out because a later write failed.
            return work.isChecked || !touchesLogins(work) ? outcome : await settleAccess(work, { ended: outcome });
        }
        finally {
            await open.close();
        }
    }
    catch (error) {
        if (!(error instanceof cluster_door/* ClusterError */.b))
            throw error;
        return progress.failed((0,problem/* problemOf */.Z)(error));
    }
}
async function ended(work) {
    try {
        return await takeTurns(work);
    }
    catch (error) {
        if (!(error instanceof cluster_door/* ClusterError */.b))
            throw error;
        return work.progress.failed((0,problem/* problemOf */.Z)(error));
    }
}

// EXTERNAL MODULE: ./lib/modes/step/each-cluster.js
var each_cluster = __webpack_require__(3657);
// EXTERNAL MODULE: ./lib/modes/step/planner.js
var step_planner = __webpack_require__(46707);
// EXTERNAL MODULE: ./lib/modes/step/read-cluster.js + 1 modules
var read_cluster = __webpack_require__(274);
;// CONCATENATED MODULE: ./lib/modes/step/apply-plans.js






/** Seconds in which a node that lost its access is found out: the control plane gives it 40 to 50. */
const WAIT_FOR_NODES = 60;
/**
 * Carries out plans that were shown, several clusters at once, as far as was agreed. A plan with errors is refused; the
 * others go on, because each cluster stands for itself. Outcomes are in the order of the plans. Once the run is cancelled
 * no further cluster is begun.
 */
async function applyPlans(planned, input, given) {
    input.deadline?.endOfReading();
    return await (0,each_cluster/* eachCluster */.k)(planned.plans, input, (shown) => applyOne(planned, shown, input, given));
}
async function applyOne(planned, shown, input, given) {
    const desired = planned.access.desired.find(({ cluster }) => cluster.name === shown.cluster);
    if (desired === undefined)
        throw new Error(`no desired state for ${shown.cluster}`);
    if (input.cancelled?.aborted)
        return notTried(shown, 'failed', [runCancelled(shown, 'nothing')]);
    if ((0,problem_problem/* hasErrors */.Cs)(shown.problems))
        return notTried(shown, 'refused', shown.problems.filter(isError));
    const agreement = given.agreed(shown);
    switch (agreement.kind) {
        case 'refused':
            return notTried(shown, 'refused', agreement.problems);
        case 'superseded':
            return notTried(shown, 'superseded', [superseded(shown)]);
        case 'reviewed': {
            const { waitForNodes = WAIT_FOR_NODES, waitForEntries, onBackup, cancelled } = input;
            const outcome = await applyPlan({
                door: (0,read_cluster/* doorTo */.eE)(desired.cluster, input),
                desired,
                shown,
                agreement,
                provenance: given.provenance,
                planner: (0,step_planner/* plannerOf */.g)(input),
                waitForNodes,
                ...(waitForEntries === undefined ? {} : { waitForEntries }),
                ...(cancelled && { cancelled }),
                onProgress: (text) => input.onProgress?.(`${shown.cluster}: ${text}`),
                ...(onBackup && { onBackup: (replaced) => onBackup(shown.cluster, replaced) }),
            });
            return withWarnings(outcome, agreement.doubts);
        }
    }
}
/** What could not be checked is told even where nothing came of it. */
function withWarnings(outcome, doubts) {
    const untold = doubts.filter((doubt) => doubt.severity === 'warning' && !outcome.problems.includes(doubt));
    return untold.length === 0 ? outcome : { ...outcome, problems: [...outcome.problems, ...untold] };
}
function isError({ severity }) {
    return severity === 'error';
}
function notTried(plan, status, problems) {
    const changes = plan.changes.map((change) => ({ change, result: 'not-tried' }));
    return { plan, status, changes, problems };
}


/***/ }),

/***/ 53009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ CANCELLING),
/* harmony export */   c: () => (/* binding */ untilCancelled)
/* harmony export */ });
/** What GitHub and a terminal send where somebody cancels: GitHub SIGINT, and SIGTERM 7.5 s later. */
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** Those that a run was cancelled by, as exit statuses of a shell know them. */
const STATUS = { SIGINT: 130, SIGTERM: 143 };
/**
 * Runs what must not be cut off in the middle. A signal does not end the process meanwhile: it aborts, so that the run
 * stops before its next write and tells what it has done. A second one changes nothing, because a terminal and `npx` send
 * the same one twice.
 */
async function untilCancelled(run, onCancel) {
    const controller = new AbortController();
    let status;
    const cancel = (name) => {
        if (status !== undefined)
            return;
        status = name === 'SIGINT' ? STATUS.SIGINT : STATUS.SIGTERM;
        controller.abort();
        onCancel();
    };
    for (const name of SIGNALS)
        process.on(name, cancel);
    try {
        return await run({ signal: controller.signal, status: () => status });
    }
    finally {
        for (const name of SIGNALS)
            process.off(name, cancel);
    }
}
/** Told to whoever cancels. */
const CANCELLING = 'Cancelled: no further write is begun. What is done is checked and reported.';


/***/ }),

/***/ 50234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _f: () => (/* binding */ isBeyond),
/* harmony export */   tG: () => (/* binding */ seenWhole),
/* harmony export */   wU: () => (/* binding */ beyondReview)
/* harmony export */ });
/* harmony import */ var _gain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27454);
/* harmony import */ var _shown_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7146);
/* harmony import */ var _shown_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29130);



/**
 * What of `plan` none of the reviewed plans of the same cluster showed. What it does and what it gives are compared
 * apart: two reviews that each show a harmless half, or a role that somebody rewrote meanwhile, are no review of what
 * comes of both.
 */
function beyondReview(plan, reviewed) {
    return {
        atoms: (0,_shown_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .unreviewed */ .t)(plan, reviewed.map(({ shown }) => shown)),
        gains: (0,_gain_js__WEBPACK_IMPORTED_MODULE_0__/* .uncovered */ .KY)(plan.gains, reviewed.flatMap(({ gains }) => gains)),
    };
}
function isBeyond({ atoms, gains }) {
    return atoms.length + gains.length > 0;
}
/** The plan as it is, as somebody saw it who looked at all of it. */
function seenWhole(plan) {
    const [shown] = (0,_shown_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPlans */ .g)(plan);
    if (shown === undefined)
        throw new Error('a plan is shown in no way');
    return { shown, gains: plan.gains, drift: (0,_shown_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .shownDrift */ .Dh)(plan.drift) };
}


/***/ }),

/***/ 7146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ shortDrift),
/* harmony export */   AJ: () => (/* binding */ memoryAfter),
/* harmony export */   Dh: () => (/* binding */ shownDrift),
/* harmony export */   Ue: () => (/* binding */ learns)
/* harmony export */ });
/* harmony import */ var _live_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82431);

/** What somebody saw who saw this plan; in order. */
function shownDrift({ parts }) {
    return { kind: 'keys', keys: [...offered(parts)].toSorted() };
}
/** The same in little room. */
function shortDrift(shown) {
    return shown.kind === 'digest' ? shown : { kind: 'digest', digest: (0,_live_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfKeys */ .yo)(new Set(shown.keys)) };
}
/**
 * What an apply remembers: of what is live after it, what the last one remembered, and what those saw who agreed to the
 * plan. What nobody was shown stays new.
 */
function memoryAfter({ parts }, shown) {
    const now = (0,_live_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfKeys */ .yo)(offered(parts));
    const isWhole = shown.some((one) => one.kind === 'digest' && one.digest === now);
    const seen = new Set(shown.flatMap((one) => (one.kind === 'keys' ? one.keys : [])));
    return (0,_live_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryOf */ .zE)(parts.flatMap((part) => {
        const key = partKey(part);
        const isAgreed = key !== undefined && (isWhole || seen.has(key));
        return part.facts.flatMap((fact) => (isAgreed || fact.isKnown ? [fact.key] : []));
    }));
}
/** Whether it has more than the last apply remembers, so that it must be written even where nothing else is. */
function learns(after, before) {
    if (before === undefined)
        return after.kind === 'digest' || after.keys.size > 0;
    if (after.kind === 'digest')
        return before.kind !== 'digest' || before.digest !== after.digest;
    return before.kind === 'digest' || [...after.keys].some((key) => !before.keys.has(key));
}
function offered(parts) {
    return new Set(parts.flatMap((part) => partKey(part) ?? []));
}
/** Of the facts of a part that are not remembered; `undefined` where all are. */
function partKey({ facts }) {
    const keys = facts.flatMap(({ key, isKnown }) => (isKnown ? [] : [key]));
    return keys.length === 0 ? undefined : (0,_live_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryKey */ .dQ)('shown', ...keys.toSorted());
}


/***/ }),

/***/ 29130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ shownPlans),
/* harmony export */   t: () => (/* binding */ unreviewed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _atom_atom_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46032);
/* harmony import */ var _atom_plan_atoms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39220);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22694);




/** The ways to remember a plan, the most exact first. */
function shownPlans(plan) {
    const { digest } = plan;
    const atoms = (0,_atom_plan_atoms_js__WEBPACK_IMPORTED_MODULE_2__/* .atomsCoveredBy */ .CS)(plan);
    return [
        { kind: 'atoms', digest, atoms },
        { kind: 'hashes', digest, hashes: atoms.map(atomHash) },
        { kind: 'digest', digest },
    ];
}
/**
 * What `plan` would do, where, and under which policy, that none of the reviewed plans of the same cluster showed, in
 * canonical order. Of a plan that does nothing under the same policy there is nothing to review.
 */
function unreviewed(plan, reviewed) {
    if (!(0,_atom_plan_atoms_js__WEBPACK_IMPORTED_MODULE_2__/* .isReviewable */ .Xd)(plan) || reviewed.some(({ digest }) => digest === plan.digest))
        return [];
    const keys = new Set(reviewed.flatMap((shown) => (shown.kind === 'atoms' ? shown.atoms.map(_atom_atom_js__WEBPACK_IMPORTED_MODULE_1__/* .atomKey */ .td) : [])));
    const hashes = new Set(reviewed.flatMap((shown) => (shown.kind === 'hashes' ? shown.hashes : [])));
    // Where no atoms were remembered, that the target is another one is nobody's knowledge.
    const isKnown = keys.size + hashes.size > 0;
    return (0,_atom_plan_atoms_js__WEBPACK_IMPORTED_MODULE_2__/* .atomsOfPlan */ .lp)(plan).filter((atom) => (isKnown || !(0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfTarget */ .VU)(atom)) && !keys.has((0,_atom_atom_js__WEBPACK_IMPORTED_MODULE_1__/* .atomKey */ .td)(atom)) && !hashes.has(atomHash(atom)));
}
/**
 * 72 bits of SHA-256, in 12 characters. A collision would have to be found for an atom that the live cluster and
 * the merged file give; the record is no authority, only a reason to refuse.
 */
function atomHash(atom) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_atom_atom_js__WEBPACK_IMPORTED_MODULE_1__/* .atomKey */ .td)(atom)).digest('base64').slice(0, 12);
}


/***/ }),

/***/ 22812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ outcomesText)
/* harmony export */ });
/* harmony import */ var _words_encode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27335);
/* harmony import */ var _words_wrap_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48417);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86550);
/* harmony import */ var _document_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42278);
/* harmony import */ var _plan_change_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76642);
/* harmony import */ var _record_differences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98988);
/* harmony import */ var _record_restored_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59552);
/* harmony import */ var _record_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37306);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54433);









/** What became of each cluster's plan, and why not where it was not done. Ends with a line break. */
function outcomesText(outcomes, options) {
    const parts = outcomes.flatMap((outcome) => {
        const { plan, problems, differences = [], restored } = outcome;
        const home = plan.homeAccount;
        const blocks = [
            ...((0,_record_results_js__WEBPACK_IMPORTED_MODULE_3__/* .hasResults */ .pd)(outcome) ? resultBlocks(outcome, home) : []),
            ...(0,_record_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .differenceBlocks */ .a)(differences, home),
            ...(restored === undefined ? [] : (0,_record_restored_js__WEBPACK_IMPORTED_MODULE_5__/* .restoredBlocks */ .d)(restored)),
        ];
        return [
            ...(blocks.length === 0 ? [] : [(0,_document_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(blocks, options)]),
            ...(problems.length === 0 ? [] : [(0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .problemsText */ .u)(problems, options).trimEnd()]),
            outcomeLines(outcome, options),
        ];
    });
    return `${parts.join('\n\n')}\n`;
}
function resultBlocks(outcome, home) {
    const lines = (0,_plan_change_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .changeLines */ .Ow)(outcome.plan.changes, home, (0,_record_results_js__WEBPACK_IMPORTED_MODULE_3__/* .resultsOf */ .qS)(outcome));
    return [
        { kind: 'heading', phrase: [{ code: outcome.plan.cluster }] },
        { kind: 'list', items: lines.map((line) => (0,_plan_change_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .changeItem */ .it)(line, 'record', {})) },
    ];
}
const STATUS_STYLE = {
    applied: 'green',
    partly: 'red',
    failed: 'red',
    refused: 'red',
    superseded: 'yellow',
    'nothing-to-do': 'green',
};
function outcomeLines(outcome, { file, paint, width }) {
    const cluster = (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_6__/* .terminal */ .Fo)(outcome.plan.cluster);
    const text = outcome.status === 'nothing-to-do'
        ? `No changes. ${cluster} ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_7__/* .agreement */ .z6)([outcome.plan], (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_6__/* .terminal */ .Fo)(file))}.`
        : `${cluster}: ${(0,_record_results_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeWords */ .wX)(outcome)}.`;
    return (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .wrapped */ .ky)(text, { width })
        .map((line) => paint(STATUS_STYLE[outcome.status], line))
        .join('\n');
}


/***/ })

};
