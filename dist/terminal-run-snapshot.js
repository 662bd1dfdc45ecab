export const id = 1582;
export const ids = [1582];
export const modules = {

/***/ 32313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ undeclaredCluster)
/* harmony export */ });
/* harmony import */ var _guard_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90203);

/** A cluster of which nothing is known beside the way into it: for questions only, never for a plan that is applied. */
function undeclaredCluster(cluster, why, set = 'default') {
    return {
        cluster,
        set,
        undeclared: why,
        principals: [],
        accounts: [],
        objects: [],
        removed: [],
        knownAccounts: [],
        unmanaged: 'keep',
        guards: _guard_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_GUARDS */ .Pl,
        dangers: [],
    };
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

/***/ 44574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ unreadEntries),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   uL: () => (/* binding */ unreadAmong)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);

// A plan asks for every row of a map that may have thousands, and there may be as many entries.
const indexes = new WeakMap();
/** Access entries by `principalKey`; empty too where they are not known. */
function entriesOf(facts) {
    if (facts?.accessEntries.kind !== 'known' || facts.accessEntries.value.length === 0)
        return NONE;
    const known = indexes.get(facts);
    if (known !== undefined)
        return known;
    const index = new Map(facts.accessEntries.value.map((entry) => [(0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(entry.principalArn), entry]));
    indexes.set(facts, index);
    return index;
}
const NONE = new Map();
/** The access entry of the principal, however its ARN is written. `undefined` too where entries are not known. */
function entryOf(facts, principal) {
    const entries = entriesOf(facts);
    return entries.size === 0 ? undefined : entries.get((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(principal));
}
/** ARNs, as they are listed, of those of the principals who have an entry of which nothing more is known. */
function unreadAmong(facts, principals) {
    const keys = new Set(principals.map(_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW));
    return unreadEntries(facts).flatMap(({ principalArn }) => keys.has((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(principalArn)) ? [principalArn] : []);
}
/** Entries of which nothing is known but that they are there: nobody looked at them. */
function unreadEntries(facts) {
    const entries = facts?.accessEntries;
    return entries?.kind === 'known' ? entries.value.filter(({ details }) => details === undefined) : [];
}


/***/ }),

/***/ 55611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ askedOfIam)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9615);
/* harmony import */ var _aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7554);
/* harmony import */ var _home_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80424);




/**
 * Those of the principals of whom IAM can be asked whether it still has them: roles and users of the cluster's own
 * account, since an account knows no others. Nobody where EKS is not asked, or IAM refused before.
 */
function askedOfIam(facts, principals) {
    const home = (0,_aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .accountInArn */ .m)(facts.arn);
    if (home === undefined)
        return [];
    if ([...(facts.iamPrincipals?.values() ?? [])].some((found) => found.kind === 'unknown' && found.denied))
        return [];
    return principals.filter((principal) => {
        const { kind } = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .principalKey */ .qW)(principal));
        return (kind === 'role' || kind === 'user') && (0,_home_account_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOf */ .X)(principal) === home;
    });
}


/***/ }),

/***/ 80424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ accountOf),
/* harmony export */   Z: () => (/* binding */ homeAccount)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9615);
/* harmony import */ var _aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7554);
/* harmony import */ var _aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78457);




/**
 * The account that the cluster is in, twelve digits: that of its ARN, or the one that the file asks for. Where EKS is
 * not asked, that of the roles of its nodes, which run where the cluster is; of the caller; or of nearly all
 * principals. `undefined` where these are of several accounts, or there are none.
 */
function homeAccount({ desired, facts, awsAuth }) {
    const { cluster } = desired;
    const named = (0,_aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .accountInArn */ .m)(facts?.arn) ?? (cluster.door === 'eks' ? cluster.account : undefined);
    return (named ??
        onlyOne(accountsOf(nodeArns(awsAuth, facts))) ??
        accountOf(facts?.identity?.canonicalArn ?? '') ??
        ofNearlyAll(principalsOf({ desired, facts, awsAuth })));
}
/** The account of a principal: of its ARN, or itself where it is one. */
function accountOf(principal) {
    if ((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccount */ .UP)(principal))
        return principal;
    const parsed = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .principalKey */ .qW)(principal));
    return 'account' in parsed ? parsed.account : undefined;
}
function nodeArns({ rows }, facts) {
    const { nodeGroups, fargateProfiles, instanceRoles } = facts ?? {};
    const used = [nodeGroups, fargateProfiles].flatMap((found) => (found?.kind === 'known' ? found.value : []));
    return [
        ...rows.filter((row) => (0,_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .rowKind */ .Ji)(row) === 'node row').map(({ arn }) => arn),
        ...used.map(({ roleArn }) => roleArn),
        ...(instanceRoles?.kind === 'known' ? instanceRoles.value.values() : []),
    ];
}
/** Those that are there; where there is nobody yet, those that the file declares. */
function principalsOf({ desired, facts, awsAuth }) {
    const entries = facts?.accessEntries;
    const live = [
        ...awsAuth.rows.map(({ arn }) => arn),
        ...(entries?.kind === 'known' ? entries.value.map(({ principalArn }) => principalArn) : []),
    ];
    return accountsOf(live).length > 0 ? live : desired.principals.map(({ arn }) => arn);
}
function accountsOf(principals) {
    return principals.flatMap((principal) => accountOf(principal) ?? []);
}
function onlyOne(accounts) {
    const [one, ...others] = new Set(accounts);
    return others.length === 0 ? one : undefined;
}
function ofNearlyAll(principals) {
    const accounts = accountsOf(principals);
    const counts = Map.groupBy(accounts, (account) => account);
    return [...counts].find(([, same]) => same.length >= accounts.length * NEARLY_ALL)?.[0];
}
const NEARLY_ALL = 3 / 4;


/***/ }),

/***/ 2084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ wantedOfAll)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);
/* harmony import */ var _aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58315);
/* harmony import */ var _access_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44574);
/* harmony import */ var _asked_of_iam_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55611);




/** So many principals are asked about in one round: they are asked at once. */
const IN_A_ROUND = 500;
/**
 * What must be asked of AWS for an answer that is about all of a cluster: every access entry, whatever that costs,
 * capabilities, and whether IAM still has those who have an entry or a row.
 */
function wantedOfAll({ awsAuth, facts }) {
    if (facts === undefined)
        return {};
    const entries = (0,_access_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadEntries */ .M0)(facts).map(({ principalArn }) => principalArn);
    const everybody = [
        ...[...(0,_access_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(facts).values()].map(({ principalArn }) => principalArn),
        ...(0,_aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeAwsAuth */ ._)(awsAuth?.data).rows.map(({ arn }) => arn),
    ];
    const open = new Map((0,_asked_of_iam_js__WEBPACK_IMPORTED_MODULE_3__/* .askedOfIam */ .P)(facts, everybody)
        .map((arn) => [(0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(arn), arn])
        .filter(([key]) => facts.iamPrincipals?.has(key) !== true));
    const principals = [...open.values()].slice(0, IN_A_ROUND);
    return { entries, principals, capabilities: (0,_access_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(facts).size > 0 };
}


/***/ }),

/***/ 93515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ askedClusters)
/* harmony export */ });
/* harmony import */ var _access_undeclared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32313);
/* harmony import */ var _files_load_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87574);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26226);
/* harmony import */ var _chosen_clusters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16317);




/**
 * The clusters that the options name, or those of the file that are chosen. A question needs the clusters of a file and
 * nothing else: an error elsewhere in it is said beside the answer, which then is without what the file declares, and a
 * cluster for which nothing is declared is asked as it is.
 */
async function askedClusters(input, asking = {}) {
    const { named } = input;
    if (named !== undefined) {
        const desired = named.map((cluster) => (0,_access_undeclared_js__WEBPACK_IMPORTED_MODULE_0__/* .undeclaredCluster */ .C)(cluster, 'no-file'));
        return { desired, all: desired, problems: [] };
    }
    const loaded = await (0,_files_load_access_js__WEBPACK_IMPORTED_MODULE_1__/* .loadAccess */ .xf)(input);
    if (asking.declared === 'needed')
        return { ...(0,_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .chosenClusters */ .uw)(loaded, input), all: loaded.desired };
    const errors = loaded.problems.filter(({ severity }) => severity === 'error');
    return errors.every(saysEmpty) ? asIfEmpty(loaded, input) : ofFaultyFile(loaded, input, asking);
}
/** That nothing is declared for a cluster stops a plan, and no question. */
function saysEmpty({ code, found }) {
    return code === 'empty-file' && found !== undefined;
}
function asIfEmpty(loaded, input) {
    const empty = new Set(loaded.problems.filter(saysEmpty).map(({ found }) => found));
    const sound = {
        ...loaded,
        problems: loaded.problems.filter((problem) => !saysEmpty(problem)),
        desired: loaded.desired.map((one) => (empty.has(one.cluster.name) ? { ...one, undeclared: 'empty-file' } : one)),
    };
    const { desired, problems } = (0,_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .chosenClusters */ .uw)(sound, input);
    const chosen = new Set(desired.map(({ cluster }) => cluster.name));
    const told = loaded.problems.filter((one) => saysEmpty(one) && chosen.has(one.found ?? ''));
    return { desired, all: sound.desired, problems: [...problems, ...told.map(declaresNothing)] };
}
/** A cluster that is chosen and whose own lines are faulty is an error; the others are asked. */
function ofFaultyFile(loaded, input, { checksFile }) {
    const { found } = loaded;
    const problems = loaded.problems.filter((problem) => !saysEmpty(problem));
    const { clusters: selectors } = input;
    const names = found.clusters.flatMap(({ name }) => name ?? []);
    const wanted = (0,_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .namesChosen */ .B2)(selectors, names);
    const isChosen = ({ name }) => name === undefined ? selectors === undefined : wanted.has(name);
    const chosen = found.clusters.filter(isChosen);
    const all = found.clusters.map(({ name = '' }) => ({ cluster: { name }, principals: [], objects: [] }));
    const unknown = (0,_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorsUnknown */ .hs)(selectors, names, input.file);
    if (unknown.length > 0) {
        // A cluster whose name cannot be read may be the one that was meant.
        const isNamed = names.length === found.clusters.length && names.length > 0;
        return { desired: [], all, problems: isNamed ? [...problems, ...unknown] : problems };
    }
    const desired = chosen.flatMap(({ entry }) => entry === undefined ? [] : [(0,_access_undeclared_js__WEBPACK_IMPORTED_MODULE_0__/* .undeclaredCluster */ .C)(entry, 'faulty-file', found.set)]);
    // Where one is missing, its errors are what the answer lacks; where the clusters are not known, perhaps too.
    const isWhole = desired.length === chosen.length && desired.length > 0;
    const isBeside = isWhole && checksFile !== true;
    return { desired, all, problems: isBeside ? besideAnswer(problems) : problems.map(orWithoutFile(input)) };
}
/** Where there is no file, a terminal can do without. */
function orWithoutFile({ file, within }) {
    return (problem) => within === undefined && problem.code === 'file-unreadable' && problem.where.file === file
        ? {
            ...problem,
            fix: `${problem.fix} Without a file, name the cluster: \`--region\` with \`--cluster\`, \`--context\`, or \`--directory\`.`,
        }
        : problem;
}
function besideAnswer(problems) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    return first === undefined
        ? problems
        : [fileNotUsed(first, errors.length), ...problems.filter((one) => !errors.includes(one))];
}
function fileNotUsed(first, count) {
    return {
        code: 'file-not-used',
        severity: 'warning',
        where: first.where,
        message: `This answer is without what the file declares, because the file has ${count === 1 ? 'an error' : `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, 'error')}; the first`}: ${first.message}`,
        fix: 'Correct the file: `eks-access validate` shows every error.',
    };
}
function declaresNothing({ where, found = '', fix }) {
    return {
        code: 'empty-file',
        severity: 'notice',
        where,
        message: `Nothing is declared for "${found}": this answer is about the cluster alone, and a plan of this file is refused.`,
        found,
        fix,
    };
}


/***/ }),

/***/ 16317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ namesChosen),
/* harmony export */   Kj: () => (/* binding */ unknownClusters),
/* harmony export */   hs: () => (/* binding */ selectorsUnknown),
/* harmony export */   uw: () => (/* binding */ chosenClusters)
/* harmony export */ });
/* harmony import */ var _access_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72196);
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56405);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50740);



/** Chooses among the clusters of a file that was read. */
function chosenClusters(loaded, input) {
    const problems = [...loaded.problems, ...unknownClusters(loaded, input)];
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(problems))
        return { desired: [], problems };
    const names = namesOf(loaded);
    const chosen = namesChosen(input.clusters, names);
    return { desired: loaded.desired.filter(({ cluster }) => chosen.has(cluster.name)), problems };
}
/** Of these names those that are selected: all without a selector. */
function namesChosen(selectors, names) {
    return new Set(selectors?.flatMap((selector) => (0,_access_select_js__WEBPACK_IMPORTED_MODULE_1__/* .selectClusters */ .oK)(selector, names)) ?? names);
}
/** What was asked for and matches no cluster of the file; nothing is known of a file with errors. */
function unknownClusters(loaded, { clusters, file }) {
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(loaded.problems) ? [] : selectorsUnknown(clusters, namesOf(loaded), file);
}
/** @param names all clusters of the file */
function selectorsUnknown(selectors = [], names, file) {
    return selectors
        .filter((selector) => (0,_access_select_js__WEBPACK_IMPORTED_MODULE_1__/* .selectClusters */ .oK)(selector, names).length === 0)
        .map((selector) => ({
        code: 'cluster-unknown',
        severity: 'error',
        where: { file },
        message: `${(0,_access_select_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(selector) ? `No cluster of ${file} matches ${selector}.` : `${file} has no cluster named ${selector}.`}${(0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)((0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(selector, names))}`,
        found: selector,
        allowed: names.join(', '),
        fix: `Name one of the clusters of ${file}.`,
    }));
}
function namesOf({ desired }) {
    return desired.map(({ cluster }) => cluster.name);
}


/***/ }),

/***/ 274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZS: () => (/* binding */ aroundAws),
  eE: () => (/* binding */ doorTo),
  D$: () => (/* binding */ readCluster)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cluster/door.js
var door = __webpack_require__(2932);
// EXTERNAL MODULE: ./lib/cluster/workspace.js
var workspace = __webpack_require__(12275);
;// CONCATENATED MODULE: ./lib/cluster/open.js


/**
 * The way into a cluster. Nothing is read, loaded or connected before a reader or a writer is
 * asked for, and then only what this way in needs: the AWS SDK and the Kubernetes client each take longer to
 * load than a whole plan takes to compute.
 */
function openDoor(entry, surroundings) {
    const connect = connection(entry, surroundings);
    return {
        name: entry.name,
        reader: async () => readerOnly(await connect()),
        writer: async () => connect(),
    };
}
function connection(entry, surroundings) {
    const { folder, accounts, onRequest } = surroundings;
    switch (entry.door) {
        case 'directory':
            return async () => {
                const { connectFencedDirectory } = await Promise.all(/* import() */[__webpack_require__.e(8315), __webpack_require__.e(5196), __webpack_require__.e(7131)]).then(__webpack_require__.bind(__webpack_require__, 17131));
                const { name, where } = entry;
                const place = { name, folder: (0,external_node_path_.resolve)(folder, entry.directory), ...(where && { where }) };
                return await connectFencedDirectory({ ...place, ...(await fenceOf(surroundings)) });
            };
        case 'context':
            return async () => {
                const { connectContext } = await Promise.all(/* import() */[__webpack_require__.e(8315), __webpack_require__.e(6621), __webpack_require__.e(2754)]).then(__webpack_require__.bind(__webpack_require__, 20108));
                return connectContext({
                    name: entry.name,
                    context: entry.context,
                    ...(await fenceOf(surroundings)),
                    ...(entry.where && { where: entry.where }),
                    ...(entry.kubeconfig === undefined ? {} : { kubeconfig: (0,external_node_path_.resolve)(folder, entry.kubeconfig) }),
                    ...(onRequest && { onRequest }),
                });
            };
        case 'eks': {
            let account;
            return async () => {
                const { connectEks, openAccount } = await Promise.all(/* import() */[__webpack_require__.e(4524), __webpack_require__.e(8315), __webpack_require__.e(739), __webpack_require__.e(6621), __webpack_require__.e(6347)]).then(__webpack_require__.bind(__webpack_require__, 76347));
                account ??= openAccount(entry, { ...(accounts && { accounts }), ...(onRequest && { onRequest }) });
                return connectEks(await account);
            };
        }
    }
}
async function fenceOf(surroundings) {
    return surroundings.named === true ? {} : { workspace: await (0,workspace/* workspaceOf */.B3)(surroundings) };
}
/** Plan mode gets an object that has no method to write with, not only a type that hides it. */
function readerOnly(connection) {
    const { may } = connection;
    return {
        name: connection.name,
        snapshot: (set, wanted) => connection.snapshot(set, wanted),
        whoAmI: () => connection.whoAmI(),
        ...(may === undefined ? {} : { may }),
        nodes: () => connection.nodes(),
        close: () => connection.close(),
    };
}

// EXTERNAL MODULE: ./lib/cluster/problem.js
var problem = __webpack_require__(5633);
;// CONCATENATED MODULE: ./lib/modes/step/read-cluster.js




/**
 * A cluster as it is, or why it cannot be read. Nothing of it is begun once the time for reading is over.
 *
 * @param wanted see `ClusterReader.snapshot`
 * @param onAsked told when the first requests are made
 */
async function readCluster({ cluster, set }, input, wanted, onAsked) {
    const { deadline } = input;
    if (deadline?.passed())
        return { problem: notBegun(cluster.name, deadline) };
    try {
        input.onProgress?.(`${cluster.name}: reading`);
        const reading = snapshotOf({ cluster, set }, input, wanted, onAsked);
        const snapshot = await (deadline === undefined ? reading : deadline.within(reading));
        return snapshot === undefined ? { problem: notInTime(cluster.name, deadline) } : { snapshot };
    }
    catch (error) {
        if (!(error instanceof door/* ClusterError */.b))
            throw error;
        return { problem: (0,problem/* problemOf */.Z)(error), error };
    }
}
async function snapshotOf({ cluster, set }, input, wanted, onAsked) {
    const reader = await doorTo(cluster, input).reader();
    try {
        const snapshot = reader.snapshot(set, wanted);
        onAsked?.();
        // A thread takes long to start, which must not delay the requests.
        input.deadline?.watch();
        return await snapshot;
    }
    finally {
        await reader.close();
    }
}
function notInTime(cluster, { seconds } = { seconds: 0 }) {
    return {
        code: 'cluster-timeout',
        severity: 'error',
        where: { cluster },
        message: `${cluster} was not read within ${seconds} seconds of the start of the run.`,
        fix: 'Turn on debug logging (in a terminal: --verbose) to see which request or which program of the kubeconfig does not answer, or allow more seconds with `timeout`.',
    };
}
function notBegun(cluster, { seconds }) {
    return {
        code: 'cluster-timeout',
        severity: 'error',
        where: { cluster },
        message: `${cluster} was not read: the limit of ${seconds} seconds from the start of the run was reached while other clusters were read, before this one was begun.`,
        fix: 'Allow more seconds with `timeout`, or run it for fewer clusters at a time. If other clusters have this error because they did not answer, correct those first.',
    };
}
/**
 * The way into a cluster of the file, or into one that the options name; nothing is reached before a reader or a writer
 * is asked for.
 */
function doorTo(entry, input) {
    const { file, folder, named, within } = input;
    return openDoor(entry, {
        ...(named === undefined ? { folder: (0,external_node_path_.dirname)((0,external_node_path_.resolve)(folder, file)) } : { folder, named: true }),
        ...(within === undefined ? {} : { within }),
        ...aroundAws(input),
    });
}
/** What AWS is asked with, whatever about. */
function aroundAws({ accounts, onRequest }) {
    return { ...(accounts && { accounts }), ...(onRequest && { onRequest }) };
}


/***/ }),

/***/ 61107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ discoveryProblems)
/* harmony export */ });
/** One warning for each thing that could not be found out, and what it makes stricter. */
function discoveryProblems(cluster, facts) {
    if (facts === undefined)
        return [];
    return SOURCES.flatMap(({ name, what, stricter }) => {
        const discovery = facts[name];
        if (discovery.kind !== 'unknown')
            return [];
        const { action, denied, message } = discovery;
        return [
            {
                code: 'discovery-incomplete',
                severity: 'warning',
                where: { cluster },
                message: `${what} of ${cluster} are not known, because ${action} ${denied ? 'is denied' : 'failed'}: ${message.replace(/\.$/, '')}. Therefore ${stricter}.`,
                found: action,
                allowed: 'an identity that may read the nodes and access entries of the cluster',
                fix: denied
                    ? `Allow ${action} for the identity that runs this, as docs/least-privilege.md shows.`
                    : 'Run it again. If it fails again, fix what the message says.',
            },
        ];
    });
}
const ROLES = 'a missing aws-auth is not created, undeclared rows of roles are not removed, and node rows are recognized by username and groups only';
const SOURCES = [
    { name: 'nodeGroups', what: 'The node groups', stricter: ROLES },
    { name: 'fargateProfiles', what: 'The Fargate profiles', stricter: ROLES },
    { name: 'instanceRoles', what: 'The roles of self-managed nodes', stricter: ROLES },
    {
        name: 'nodes',
        what: 'The nodes',
        stricter: 'a missing aws-auth is not created, and nodes are not watched after an apply',
    },
    {
        name: 'accessEntries',
        what: 'The access entries',
        stricter: 'every row is treated as if it were in force, and a new aws-auth gets rows for all node roles',
    },
];


/***/ }),

/***/ 38790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSnapshot: () => (/* binding */ runSnapshot)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/cluster/aws-manifest.js
var aws_manifest = __webpack_require__(75233);
// EXTERNAL MODULE: ./lib/cluster/fact-files/ack-file.js
var ack_file = __webpack_require__(42705);
// EXTERNAL MODULE: ./lib/cluster/fact-files/entry-file.js
var entry_file = __webpack_require__(19794);
// EXTERNAL MODULE: ./lib/cluster/object-path.js
var object_path = __webpack_require__(66131);
;// CONCATENATED MODULE: ./lib/cluster/fact-files/node-file.js


/** A Node object, with the role of its instance where that is known and no node group says it. */
function nodeFile(node, instanceRoles) {
    const { name, ready, leaving, os, nodeGroup, fargateProfile, computeType, instanceId } = node;
    const role = instanceRoles.kind === 'known' ? instanceRoles.value.get(name) : undefined;
    const labels = {
        'kubernetes.io/os': os,
        ...(nodeGroup === undefined ? {} : { 'eks.amazonaws.com/nodegroup': nodeGroup }),
        ...(fargateProfile === undefined ? {} : { 'eks.amazonaws.com/fargate-profile': fargateProfile }),
        ...(computeType === undefined ? {} : { 'eks.amazonaws.com/compute-type': computeType }),
    };
    const spec = {
        ...(instanceId === undefined ? {} : { providerID: `aws:////${instanceId}` }),
        ...(leaving ? { unschedulable: true } : {}),
    };
    const annotations = role === undefined ? {} : { annotations: { [aws_manifest/* ANNOTATION */.YX.nodeRole]: role } };
    return {
        path: `nodes/${(0,object_path/* fileName */.M)(name)}.yaml`,
        manifest: {
            apiVersion: 'v1',
            kind: 'Node',
            metadata: { name, labels, ...annotations },
            ...(Object.keys(spec).length === 0 ? {} : { spec }),
            status: { conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }] },
        },
    };
}

// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var aws_auth_arn = __webpack_require__(84713);
;// CONCATENATED MODULE: ./lib/cluster/fact-files/principal-file.js



/** A role or a user as IAM has it, or the statement that IAM has none of this name. */
function principalFile(arn, record) {
    const full = record.kind === 'exists' ? record.arn : arn;
    const parsed = (0,aws_auth_arn/* parseArn */.Lw)(full);
    const named = 'path' in parsed ? parsed : undefined;
    const kind = parsed.kind === 'user' ? 'User' : 'Role';
    const about = { folder: `iam/${kind.toLowerCase()}s`, apiVersion: `${aws_manifest/* IAM_GROUP */.MO}/${aws_manifest/* ACK_VERSION */.de}`, kind };
    return (0,ack_file/* ackFile */.e)(about, full.split(':').slice(4).join(':'), {
        spec: { name: named?.name ?? full, path: `/${named?.path ?? ''}` },
        ...(record.kind === 'none' ? { annotations: { [aws_manifest/* ANNOTATION */.YX.gone]: 'true' } } : {}),
        status: {
            ackResourceMetadata: { arn: full },
            ...(record.kind === 'none' ? {} : { createDate: record.createdAt }),
        },
    });
}

;// CONCATENATED MODULE: ./lib/cluster/fact-files/fact-files.js






/**
 * What is known of a cluster beside its objects, as manifests: those of the ACK controllers, and Node objects. A folder
 * reads them back as the same facts, less who asked, the address of the API server and the ARNs of access entries.
 *
 * @param cluster its name in access.yaml, used where no ARN tells its name in EKS
 */
function factFiles(facts, cluster) {
    const clusterName = facts.arn?.split('/')[1] ?? cluster;
    const nodes = listOf(facts.nodes).map((node) => nodeFile(node, facts.instanceRoles));
    const written = arnsByKey(facts);
    const iam = [...(facts.iamPrincipals ?? [])].flatMap(([key, found]) => found.kind === 'known' ? [principalFile(written.get(key) ?? key, found.value)] : []);
    if (facts.authenticationMode === undefined)
        return [...nodes, ...iam];
    return [
        clusterFile(facts, clusterName),
        ...listOf(facts.accessEntries).map((entry) => (0,entry_file/* entryFile */.$B)(entry, clusterName)),
        ...listOf(facts.nodeGroups).map(({ name, roleArn, os }) => (0,ack_file/* eksFile */.s)('Nodegroup', name, {
            clusterName,
            name,
            nodeRole: roleArn,
            ...(os === 'linux' ? {} : { labels: { 'kubernetes.io/os': os } }),
        })),
        ...listOf(facts.fargateProfiles).map(({ name, roleArn }) => (0,ack_file/* eksFile */.s)('FargateProfile', name, { clusterName, name, podExecutionRoleARN: roleArn })),
        ...listOf(facts.capabilities).map(({ name, type, roleArn }) => (0,ack_file/* eksFile */.s)('Capability', name, { clusterName, name, type, roleARN: roleArn })),
        ...nodes,
        ...iam,
    ];
}
/** How access entries write principals: one that IAM does not have is known by its key alone. Always the same of several. */
function arnsByKey({ accessEntries }) {
    const arns = listOf(accessEntries).map(({ principalArn }) => principalArn);
    return new Map(arns.toSorted().map((arn) => [(0,arn_key/* principalKey */.qW)(arn), arn]));
}
function listOf(found) {
    return found?.kind === 'known' ? found.value : [];
}
function clusterFile(facts, name) {
    const { arn, authenticationMode = 'CONFIG_MAP', clusterRole } = facts;
    const unknown = Object.entries(aws_manifest/* UNKNOWN */.HV).flatMap(([fact, annotation]) => {
        const found = facts[fact];
        return found?.kind === 'unknown'
            ? [[annotation, `${found.action} ${found.denied ? 'denied' : 'failed'}`]]
            : [];
    });
    const [, , , region = '', ownerAccountID = ''] = arn?.split(':') ?? [];
    return {
        ...(0,ack_file/* eksFile */.s)('Cluster', name, {
            name,
            accessConfig: { authenticationMode },
            ...(clusterRole === undefined ? {} : { roleARN: clusterRole }),
        }, {
            annotations: Object.fromEntries(unknown),
            ...(arn === undefined ? {} : { status: { ackResourceMetadata: { arn, ownerAccountID, region } } }),
        }),
    };
}

// EXTERNAL MODULE: ./lib/cluster/manifest-text.js
var manifest_text = __webpack_require__(84961);
// EXTERNAL MODULE: ./lib/cluster/server-fields.js
var server_fields = __webpack_require__(49461);
;// CONCATENATED MODULE: ./lib/cluster/snapshot-files.js




/**
 * A snapshot as a folder of manifests, one object a file, by path. A directory cluster reads it back as the same
 * snapshot but for what says nothing about access and differs from cluster to cluster and from day to day: `uid`,
 * `resourceVersion`, `generation`, `creationTimestamp`, `selfLink` and `managedFields`. Of the facts the address of the
 * API server, the ARNs of access entries and who asked are left out, and who has an access policy, which the entries say.
 *
 * @param cluster its name in access.yaml
 */
function snapshotFiles(snapshot, cluster) {
    const objects = [
        snapshot.awsAuth,
        snapshot.ledger,
        ...snapshot.roles,
        ...snapshot.clusterRoles,
        ...snapshot.roleBindings,
        ...snapshot.clusterRoleBindings,
    ];
    const { facts } = snapshot;
    return [
        ...objects
            .filter((object) => object !== undefined)
            .map((object) => ({ path: (0,object_path/* objectPath */.d)(object), text: (0,manifest_text/* manifestText */.$2)((0,server_fields/* withoutServerFields */.d)(object)) })),
        ...(facts === undefined ? [] : factFiles(facts, cluster)).map(({ path, manifest }) => ({
            path,
            text: (0,manifest_text/* manifestText */.$2)(manifest),
        })),
    ].sort((left, right) => (left.path < right.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/files/write-snapshot.js



/**
 * Writes a snapshot as a directory cluster; gives the number of objects.
 *
 * @param about.cluster its name in access.yaml
 *
 * @throws Error when the folder holds something already: what is live and what was live must not be mixed
 */
async function writeSnapshot(snapshot, { cluster, folder }) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    if ((await (0,promises_.readdir)(folder)).length > 0) {
        throw new Error(`The folder ${folder} is not empty. Use a new folder, or empty this one first.`);
    }
    const files = snapshotFiles(snapshot, cluster);
    for (const { path, text } of files) {
        const target = (0,external_node_path_.join)(folder, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(target, text);
    }
    return files.length;
}

// EXTERNAL MODULE: ./lib/login/wanted-of-all.js
var wanted_of_all = __webpack_require__(2084);
// EXTERNAL MODULE: ./lib/modes/step/asked-clusters.js
var asked_clusters = __webpack_require__(93515);
// EXTERNAL MODULE: ./lib/modes/step/read-cluster.js + 1 modules
var read_cluster = __webpack_require__(274);
// EXTERNAL MODULE: ./lib/login/access-entries.js
var access_entries = __webpack_require__(44574);
// EXTERNAL MODULE: ./lib/plan/lint/discovery.js
var discovery = __webpack_require__(61107);
// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
;// CONCATENATED MODULE: ./lib/modes/step/snapshot-gaps.js



/** What of AWS a saved snapshot does not have: read back, it is as unknown as it is now. */
function snapshotGaps(cluster, facts) {
    const unread = (0,access_entries/* unreadEntries */.M0)(facts).length;
    if (unread === 0)
        return (0,discovery/* discoveryProblems */.j)(cluster, facts);
    const { action, denied, message } = facts?.entriesUnread ?? NOT_SAID;
    return [
        ...(0,discovery/* discoveryProblems */.j)(cluster, facts),
        {
            code: 'discovery-incomplete',
            severity: 'warning',
            where: { cluster },
            message: `${(0,count/* counted */.hS)(unread, 'access entry')} of ${cluster} ${unread === 1 ? 'is' : 'are'} saved without what ${unread === 1 ? 'it gives' : 'they give'}, because ${action} ${denied ? 'is denied' : 'failed'}: ${message.replace(/\.$/, '')}.`,
            found: action,
            allowed: 'an identity that may read access entries and their access policies',
            fix: denied
                ? `Allow ${action} for the identity that runs this, as docs/least-privilege.md shows.`
                : 'Run it again. If it fails again, fix what the message says.',
        },
    ];
}
/** Of a folder that was saved like this. */
const NOT_SAID = {
    action: 'eks:DescribeAccessEntry',
    denied: false,
    message: 'the folder does not have it',
};

// EXTERNAL MODULE: ./lib/words/encode.js
var encode = __webpack_require__(27335);
// EXTERNAL MODULE: ./lib/terminal/run/streams.js
var streams = __webpack_require__(97491);
;// CONCATENATED MODULE: ./lib/terminal/run/snapshot.js







/** Saves a live cluster as a directory of manifests, and says what of it is not known. */
async function runSnapshot({ about, output }, around) {
    const { file } = about;
    const input = (0,streams/* questionOf */.YH)(about, around);
    const { desired, problems } = await (0,asked_clusters/* askedClusters */.I)(input);
    (0,streams/* complain */.cc)(problems, file);
    const [wanted] = desired;
    if (wanted === undefined)
        return streams/* FAILED */.Wk;
    const cluster = wanted.cluster.name;
    const read = await (0,read_cluster/* readCluster */.D$)(wanted, input, wanted_of_all/* wantedOfAll */.u);
    if ('problem' in read) {
        (0,streams/* complain */.cc)([read.problem], file);
        return streams/* FAILED */.Wk;
    }
    const { told = [], facts } = read.snapshot;
    (0,streams/* complain */.cc)([...told, ...snapshotGaps(cluster, facts)], file);
    const count = await writeSnapshot(read.snapshot, { cluster, folder: output });
    (0,streams/* say */.cv)(`${count} objects of ${(0,encode/* terminal */.Fo)(cluster)} are in ${(0,encode/* terminal */.Fo)(output)}.`, process.stdout);
    return streams/* DONE */.DH;
}


/***/ }),

/***/ 26226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/** `1 row`, `2,000 rows`; `1 access entry`, `2 access entries`. */
function counted(count, noun) {
    return `${thousands(count)} ${plural(count, noun)}`;
}
/** `row`, `rows`; `entry`, `entries`. */
function plural(count, noun) {
    if (count === 1)
        return noun;
    return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
/** `2,000`. By hand, because loading Intl's data costs a short run more than its work. */
function thousands(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** All of them together. */
function sum(counts) {
    return counts.reduce((all, one) => all + one, 0);
}
/** `two`; from ten on in digits. */
function inWords(count) {
    return SMALL[count] ?? thousands(count);
}
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];


/***/ }),

/***/ 40977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26226);

/** The first `limit`, or all: one more in full is shorter than "and 1 more". */
function shortened(items, limit) {
    if (items.length <= limit + 1)
        return { shown: items, more: 0 };
    return { shown: items.slice(0, limit), more: items.length - limit };
}
/** `a`, `a and b`, `a, b, c and 5 more`. */
function listed(names, limit = 3) {
    const { shown, more } = shortened(names, limit);
    const items = more > 0 ? [...shown, `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(more)} more`] : shown;
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}


/***/ })

};
