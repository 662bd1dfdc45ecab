export const id = 5196;
export const ids = [5196];
export const modules = {

/***/ 25562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ directoryError)
/* harmony export */ });
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2932);

/** An error of a directory cluster, in the same words as the API server's. */
function directoryError(about, message) {
    const { cause, ...rest } = about;
    return new _door_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b(rest, message, cause === undefined ? undefined : { cause });
}


/***/ }),

/***/ 49779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readAccessEntry),
/* harmony export */   h: () => (/* binding */ readEntry)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _rbac_access_policy_policy_arn_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80978);
/* harmony import */ var _rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68433);
/* harmony import */ var _aws_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75233);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(433);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79909);
/* harmony import */ var _of_cluster_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32670);
/* harmony import */ var _principal_arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47702);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93249);









const KEYS = [
    'principalARN',
    'clusterName',
    'clusterRef',
    'type',
    'username',
    'kubernetesGroups',
    'accessPolicies',
    'tags',
];
/** An access entry of the cluster of a folder; `undefined` where it has no principal. */
function readAccessEntry(manifest, cluster) {
    const spec = specOf(manifest);
    (0,_of_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .checkIsOf */ .g)(cluster, manifest, spec);
    return entryIn(manifest, spec);
}
/** An access entry, whatever cluster it names. */
function readEntry(manifest) {
    return entryIn(manifest, specOf(manifest));
}
function specOf({ reading, spec }) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(reading, ['spec'], { value: spec, keys: KEYS });
}
/** With what EKS fills in where it is left out. */
function entryIn(manifest, spec) {
    const { reading, status } = manifest;
    const at = ['spec', 'principalARN'];
    const principalArn = (0,_principal_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .neededArn */ .Z)(reading, at, { value: spec.principalARN, kind: 'principal' });
    const type = readType(reading, spec.type);
    const username = (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .yR)(reading, ['spec', 'username'], spec.username);
    const groups = (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .readTexts */ .Z7)(reading, ['spec', 'kubernetesGroups'], spec.kubernetesGroups);
    const policies = readPolicies(reading, spec.accessPolicies);
    const tags = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textsByKey */ .Ri)(reading, ['spec', 'tags'], spec.tags);
    const times = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(reading, ['status'], { value: status, keys: ['createdAt', 'modifiedAt'] });
    const createdAt = (0,_time_js__WEBPACK_IMPORTED_MODULE_6__/* .readTime */ .a)(reading, ['status', 'createdAt'], times.createdAt);
    const modifiedAt = (0,_time_js__WEBPACK_IMPORTED_MODULE_6__/* .readTime */ .a)(reading, ['status', 'modifiedAt'], times.modifiedAt);
    const isUnread = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isMarked */ .rZ)(manifest, _aws_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .ANNOTATION */ .YX.unread);
    if (principalArn === undefined)
        return undefined;
    if (isUnread)
        return { principalArn };
    return {
        principalArn,
        details: {
            type,
            username: username || usernameOf(type, principalArn),
            groups: groups ?? groupsOf(type),
            policies,
            ...(createdAt === undefined ? {} : { createdAt }),
            ...(modifiedAt === undefined ? {} : { modifiedAt }),
            ...(Object.keys(tags).length === 0 ? {} : { tags }),
        },
    };
}
/** EKS may have types that are newer than this program, all in one spelling. */
function readType(reading, value) {
    const path = ['spec', 'type'];
    const type = (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .yR)(reading, path, value) ?? 'STANDARD';
    if (/^[A-Z][A-Z\d_]*$/.test(type))
        return type;
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .reportText */ .UH)(reading, path, {
        found: type,
        allowed: 'STANDARD, EC2_LINUX, EC2_WINDOWS, FARGATE_LINUX, EC2, HYBRID_LINUX, HYPERPOD_LINUX',
        fix: 'Write one of them, or remove the key: STANDARD is the default.',
    });
    return type;
}
/**
 * The username that EKS gives where none is written.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html. Of nodes of Auto Mode (EC2)
 * nothing is written there; they are EC2 instances.
 */
function usernameOf(type, principalArn) {
    if (type.startsWith('EC2'))
        return 'system:node:{{EC2PrivateDNSName}}';
    if (type !== 'STANDARD')
        return 'system:node:{{SessionName}}';
    const parsed = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(principalArn);
    return parsed.kind === 'role' || parsed.kind === 'service-linked-role'
        ? `arn:${parsed.partition}:sts::${parsed.account}:assumed-role/${parsed.name}/{{SessionName}}`
        : principalArn;
}
/** Groups of entries of nodes are EKS's own; the node authorizer knows a node by this one. */
function groupsOf(type) {
    return type === 'STANDARD' ? [] : ['system:nodes'];
}
function readPolicies(reading, value) {
    const path = ['spec', 'accessPolicies'];
    const seen = new Set();
    return (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .readList */ .LD)(reading, path, value).flatMap((item, index) => {
        const at = [...path, index];
        const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(reading, at, { value: item, keys: ['policyARN', 'accessScope'] });
        const arn = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .neededText */ .Nd)(reading, [...at, 'policyARN'], {
            value: fields.policyARN,
            allowed: POLICY,
            fix: 'Add the ARN of the access policy.',
        });
        const scopes = readScopes(reading, [...at, 'accessScope'], fields.accessScope);
        if (arn === undefined)
            return [];
        const policy = (0,_rbac_access_policy_policy_arn_js__WEBPACK_IMPORTED_MODULE_8__/* .policyName */ .c)(arn);
        if (policy === arn)
            (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .reportText */ .UH)(reading, [...at, 'policyARN'], {
                found: arn,
                allowed: POLICY,
                fix: 'Copy it from `aws eks list-access-policies`: it is not an IAM policy.',
            });
        if (seen.has(policy)) {
            (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .report */ .z8)(reading, at, {
                code: 'wrong-type',
                message: `${(0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(reading, at)} is ${policy} again.`,
                found: policy,
                allowed: 'each access policy once',
                fix: 'Remove one of the two, or write all namespaces in one scope.',
            });
        }
        seen.add(policy);
        return [{ policy, scopes }];
    });
}
const POLICY = 'the ARN of an access policy: arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy';
function readScopes(reading, path, value) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(reading, path, { value, keys: ['type', 'namespaces'] });
    const namespaces = (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .readTexts */ .Z7)(reading, [...path, 'namespaces'], fields.namespaces) ?? [];
    const type = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .neededText */ .Nd)(reading, [...path, 'type'], {
        value: fields.type,
        allowed: 'cluster, namespace',
        fix: 'Write type: cluster, or type: namespace with its namespaces.',
    });
    switch (type) {
        case undefined:
            return [];
        case 'cluster':
            if (namespaces.length > 0)
                (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .report */ .z8)(reading, [...path, 'namespaces'], {
                    code: 'wrong-type',
                    message: `${(0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(reading, path)} has namespaces, which type cluster does not take.`,
                    allowed: 'namespaces with type namespace only',
                    fix: 'Write type: namespace, or remove the namespaces.',
                });
            return [{ kind: 'cluster' }];
        case 'namespace':
            if (namespaces.length === 0 && !isOfWrongType(fields.namespaces))
                (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .reportMissing */ .vr)(reading, path, {
                    key: 'namespaces',
                    allowed: 'at least one namespace, or a pattern such as shop-*',
                    fix: 'Add the namespaces, or write type: cluster.',
                });
            return namespaces.map((namespace) => ({ kind: 'namespace', namespace }));
        default:
            (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .reportText */ .UH)(reading, [...path, 'type'], {
                found: type,
                allowed: 'cluster, namespace',
                fix: 'Write type: cluster, or type: namespace with its namespaces.',
            });
            return [];
    }
}
/** It is reported already, and must not be called missing as well. */
function isOfWrongType(list) {
    return list !== undefined && !Array.isArray(list);
}


/***/ }),

/***/ 433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ neededText),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Ri: () => (/* binding */ textsByKey),
/* harmony export */   UH: () => (/* binding */ reportText)
/* harmony export */ });
/* harmony import */ var _rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68433);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41446);


/** Some fields of a mapping, which may have any others: the controllers know more than is read here. */
function fieldsOf(reading, path, { value, keys }) {
    if (value === undefined || value === null)
        return {};
    const chosen = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value)
        ? Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(value, key) ? [[key, value[key]]] : [])))
        : value;
    return (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .qU)(reading, path, { value: chosen, known: keys }) ?? {};
}
/** A text that must be there; `undefined` where it is not, which is reported. */
function neededText(reading, path, { value, allowed, fix }) {
    const text = (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(reading, path, value);
    if (value === undefined || text === '')
        (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .reportMissing */ .vr)(reading, path.slice(0, -1), { key: String(path.at(-1)), allowed, fix });
    return text === '' ? undefined : text;
}
/** Keys with text values; none where there is no mapping. */
function textsByKey(reading, path, value) {
    return (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextMap */ .Ko)(reading, path, value ?? undefined) ?? {};
}
/** Reports a text that is none of what is allowed. */
function reportText(reading, path, { found, allowed, fix }) {
    (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(reading, path, {
        code: 'wrong-type',
        message: `${(0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(reading, path)} is ${(0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(found)}.`,
        found,
        allowed,
        fix,
    });
}


/***/ }),

/***/ 79909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   hV: () => (/* binding */ factManifests),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
/* harmony import */ var _rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68433);
/* harmony import */ var _aws_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75233);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41446);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(433);




const KINDS = new Map([
    [_aws_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .EKS_GROUP */ .Ac, ['Cluster', 'AccessEntry', 'Nodegroup', 'FargateProfile', 'Capability']],
    [_aws_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .IAM_GROUP */ .MO, ['Role', 'User']],
    ['', ['Node']],
]);
/** Those of the objects of a file that facts are made of, in whatever version. */
function factManifests(objects, file) {
    return objects.flatMap((one) => {
        const kind = KINDS.get(groupOf(one.object))?.find((known) => known === one.object['kind']);
        return kind === undefined ? [] : [{ ...one, kind, file }];
    });
}
function groupOf({ apiVersion }) {
    if (typeof apiVersion !== 'string')
        return 'none';
    const slash = apiVersion.indexOf('/');
    return slash === -1 ? '' : apiVersion.slice(0, slash);
}
/** `undefined` where it has no name, or another version, which is reported. */
function readManifest({ kind, file, object }, problems) {
    const placeOf = () => ({ file });
    const called = nameIn(object);
    const reading = { name: `${kind} ${called ?? '(no name)'}`, placeOf, problems };
    if (!isOfVersion(reading, kind, object))
        return undefined;
    const metadata = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(reading, ['metadata'], {
        value: object['metadata'],
        keys: ['name', 'namespace', 'annotations'],
    });
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .neededText */ .Nd)(reading, ['metadata', 'name'], {
        value: metadata.name,
        allowed: 'a name',
        fix: 'Add a name, in quotes if it looks like a number.',
    });
    if (name === undefined)
        return undefined;
    const { namespace } = metadata;
    return {
        reading,
        name,
        namespace: typeof namespace === 'string' ? namespace : 'default',
        annotations: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textsByKey */ .Ri)(reading, ['metadata', 'annotations'], metadata.annotations),
        spec: object['spec'],
        status: object['status'],
    };
}
/** Whether an annotation of its own says `true`; any other value is reported. */
function isMarked({ reading, annotations }, annotation) {
    const found = annotations[annotation];
    if (found !== undefined && found !== 'true')
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .reportText */ .UH)(reading, ['metadata', 'annotations', annotation], {
            found,
            allowed: '"true"',
            fix: 'Write "true", or remove the annotation.',
        });
    return found === 'true';
}
function nameIn({ metadata }) {
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(metadata) ? metadata['name'] : undefined;
    return typeof name === 'string' ? name : undefined;
}
function isOfVersion(reading, kind, { apiVersion }) {
    const found = String(apiVersion);
    const [group = '', version] = found.split('/');
    const wanted = kind === 'Node' ? 'v1' : `${group}/${_aws_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .ACK_VERSION */ .de}`;
    if (kind === 'Node' ? found === wanted : version === _aws_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .ACK_VERSION */ .de)
        return true;
    (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z8)(reading, ['apiVersion'], {
        code: 'manifest-kind',
        message: `${reading.name} has apiVersion ${found}.`,
        found,
        allowed: wanted,
        fix: `Write ${wanted}.`,
    });
    return false;
}


/***/ }),

/***/ 32670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkIsOf)
/* harmony export */ });
/* harmony import */ var _rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68433);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(433);


/** Reports a manifest that names another cluster than the one of the folder. */
function checkIsOf({ name, manifest: of }, { reading }, { clusterName, clusterRef }) {
    const named = (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(reading, ['spec', 'clusterName'], clusterName);
    const keys = ['name'];
    const { from } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(reading, ['spec', 'clusterRef'], { value: clusterRef, keys: ['from'] });
    const path = ['spec', 'clusterRef', 'from', 'name'];
    const referred = (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(reading, path, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(reading, path.slice(0, -1), { value: from, keys }).name);
    const other = (at, found, allowed) => (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(reading, at, {
        code: 'wrong-type',
        message: `${(0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(reading, at)} is ${(0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(found)}, but the Cluster of this folder is ${(0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(allowed)}.`,
        found,
        allowed,
        fix: `Write ${allowed}, or move the manifest to the folder of that cluster.`,
    });
    if (named !== undefined && named !== name)
        other(['spec', 'clusterName'], named, name);
    if (referred !== undefined && referred !== of.name)
        other(path, referred, of.name);
}


/***/ }),

/***/ 47702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readArn),
/* harmony export */   Z: () => (/* binding */ neededArn)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68433);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(433);



const ROLE = 'the ARN of an IAM role with its path: arn:aws:iam::111122223333:role/path/name';
const USER = 'the ARN of an IAM user with its path: arn:aws:iam::111122223333:user/path/name';
const ALLOWED = {
    role: { text: ROLE, kinds: ['role', 'service-linked-role'] },
    user: { text: USER, kinds: ['user'] },
    principal: {
        text: 'the ARN of an IAM role or user with its path: arn:aws:iam::111122223333:role/path/name',
        kinds: ['role', 'service-linked-role', 'user'],
    },
};
/** `undefined` where it is missing or the ARN of something else, which is reported. */
function neededArn(reading, path, { value, kind }) {
    const about = { value, allowed: ALLOWED[kind].text, fix: 'Add the ARN.' };
    const arn = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .neededText */ .Nd)(reading, path, about);
    return arn === undefined ? undefined : checkedArn(reading, path, { arn, kind });
}
/** `undefined` when absent too. */
function readArn(reading, path, { value, kind }) {
    const arn = (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(reading, path, value);
    return arn === undefined ? undefined : checkedArn(reading, path, { arn, kind });
}
function checkedArn(reading, path, { arn, kind }) {
    const parsed = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn);
    const { text: allowed, kinds } = ALLOWED[kind];
    if (kinds.some((one) => one === parsed.kind))
        return arn;
    const fix = parsed.kind === 'assumed-role'
        ? 'Write the ARN of the role itself: a session is no principal.'
        : 'Copy the ARN from IAM.';
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .reportText */ .UH)(reading, path, { found: arn, allowed, fix });
    return undefined;
}


/***/ }),

/***/ 93249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readTime)
/* harmony export */ });
/* unused harmony export normalTime */
/* harmony import */ var _rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68433);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(433);


/** A time of RFC 3339 as `2026-10-01T09:00:00.000Z`; `undefined` when absent, or reported as none. */
function readTime(reading, path, value) {
    const found = (0,_rbac_read_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(reading, path, value);
    if (found === undefined)
        return undefined;
    const time = normalTime(found);
    if (time === undefined)
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .reportText */ .UH)(reading, path, {
            found,
            allowed: 'a time of RFC 3339',
            fix: 'Write it as 2026-10-01T09:00:00Z.',
        });
    return time;
}
/** What is below a millisecond is cut off. Source: RFC 3339, section 5.6 */
function normalTime(text) {
    const parts = /^(\d{4}-\d\d)-(\d\d)[Tt ](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text);
    if (parts === null)
        return undefined;
    const [, month = '', day = '', clock = '', fraction = '', zone = ''] = parts;
    const date = `${month}-${day}`;
    // Else 31 February would be a day of March.
    if (Number.isNaN(Date.parse(date)) || new Date(date).toISOString().slice(0, 10) !== date)
        return undefined;
    const time = Date.parse(`${date}T${clock}${fraction.slice(0, 4)}${zone.toUpperCase()}`);
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}


/***/ }),

/***/ 77721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ rawObjects),
/* harmony export */   r: () => (/* binding */ readDocuments)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _yaml_own_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8159);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41446);
/* harmony import */ var _directory_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25562);




/** Every object of a file that has a kind. @throws ClusterError `misconfigured` */
function rawObjects(text, file, cluster) {
    return readDocuments(text, file, cluster).flatMap((value, document) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
            return [];
        const kind = value['kind'];
        if (typeof kind !== 'string')
            return [];
        if (!kind.endsWith('List') || !Array.isArray(value['items']))
            return [{ object: value, raw: value, document }];
        return value['items'].flatMap((entry, item) => {
            if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(entry))
                return [];
            // Items of a typed list, as the API server sends it, name neither their kind nor its version.
            const typed = kind === 'List' ? {} : { apiVersion: value['apiVersion'], kind: kind.slice(0, -4) };
            return [{ object: { ...typed, ...entry }, raw: entry, document, item }];
        });
    });
}
/**
 * YAML as kubectl reads it: YAML 1.1 types (`yes` is true), but a time stamp stays a string.
 *
 * Source: `resolve.go` of `sigs.k8s.io/yaml/goyaml.v2`, behind `sigs.k8s.io/yaml`.
 */
const KUBECTL_SCHEMA = new js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .Schema */ .Sj(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAML11_SCHEMA */ .Wj.tags.filter((tag) => !/:(?:timestamp|binary|omap|pairs|set)$/.test(tag.tagName)));
/** The documents of a file as data; an empty one is `null`. @throws ClusterError `misconfigured` */
function readDocuments(text, file, cluster) {
    try {
        const documents = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(text, { schema: KUBECTL_SCHEMA });
        if (size(documents) > LARGEST)
            js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB.throwAt(text, 0, 'its aliases expand to too much');
        const copies = new Map();
        return documents.map((document) => withOwnTexts(document, copies));
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        const place = error.mark === undefined ? '' : `:${error.mark.line + 1}:${error.mark.column + 1}`;
        throw (0,_directory_error_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryError */ .y)({
            kind: 'misconfigured',
            cluster,
            operation: `read ${file}`,
            fix: `Correct ${file}, or move it out of the folder.`,
            cause: error,
        }, `${file}${place} is not YAML: ${error.reason}.`);
    }
}
/**
 * A copy whose texts are no parts of the file's. The parser cuts them out of it, and the last of them to be kept, such as
 * a name in a plan, would keep the whole file in memory: of hundreds of clusters, hundreds of files.
 *
 * @param copies of what was copied before in this file: what many aliases name is copied once, and equal texts, as of
 *   each object's kind and API group, are one
 */
function withOwnTexts(value, copies) {
    if (typeof value !== 'string' && (typeof value !== 'object' || value === null))
        return value;
    const known = copies.get(value);
    if (known !== undefined)
        return known;
    const copy = copyOf(value, copies);
    copies.set(value, copy);
    return copy;
}
function copyOf(value, copies) {
    if (typeof value === 'string')
        return (0,_yaml_own_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ownText */ .U)(value);
    if (Array.isArray(value))
        return value.map((item) => withOwnTexts(item, copies));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withOwnTexts(item ?? null, copies)]));
}
/** A folder of a large cluster in one file has some hundred thousand values; ten lines of aliases have a billion. */
const LARGEST = 5_000_000;
/** How many values there are, aliases unfolded; counting stops soon after `LARGEST`. */
function size(value, count = 0) {
    if (typeof value !== 'object' || value === null || count > LARGEST)
        return count + 1;
    return Object.values(value).reduce((sum, item) => size(item ?? null, sum), count + 1);
}


/***/ }),

/***/ 78190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ storedObjects)
});

// UNUSED EXPORTS: readObjects

// EXTERNAL MODULE: ./lib/rbac/object.js
var object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/cluster/json.js
var json = __webpack_require__(41446);
;// CONCATENATED MODULE: ./lib/cluster/directory/check-shape.js

/**
 * The first field of an RBAC object or ConfigMap that has not the type that the API gives it. An API server would
 * have refused the object; a folder has nobody who does, and all that reads a snapshot relies on the types.
 */
function misshape(object) {
    const metadata = object['metadata'];
    return (notStrings('metadata.labels', metadata['labels']) ??
        notStrings('metadata.annotations', metadata['annotations']) ??
        notStrings('data', object['data']) ??
        notStrings('binaryData', object['binaryData']) ??
        notList('rules', object['rules'], misshapenRule) ??
        notList('subjects', object['subjects'], (subject, field) => notText(field, subject, ['kind', 'name'])) ??
        misshapenRoleRef(object));
}
function notStrings(field, map) {
    if (map === undefined || map === null)
        return undefined;
    if (!(0,json/* isJsonObject */.OW)(map))
        return { what: `${field} is not a mapping`, mend: 'Write keys and values' };
    const key = Object.keys(map).find((name) => typeof map[name] !== 'string');
    if (key === undefined)
        return undefined;
    const value = map[key] ?? null;
    if (typeof value === 'object' && value !== null) {
        const type = Array.isArray(value) ? 'list' : 'mapping';
        return {
            what: `${field} has a ${type} as the value of "${key}", which must be text`,
            mend: `Make it a block of text that begins with \`${key}: |\``,
        };
    }
    return { what: `${field} has a value of "${key}" that is not a string`, mend: 'Put it in quotes' };
}
function notList(field, list, check) {
    if (list === undefined || list === null)
        return undefined;
    if (!Array.isArray(list))
        return { what: `${field} is not a list`, mend: 'Write a list' };
    for (const [index, item] of list.entries()) {
        const place = `${field}[${index}]`;
        const found = (0,json/* isJsonObject */.OW)(item)
            ? check(item, place)
            : { what: `${place} is not a mapping`, mend: 'Write its fields' };
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function misshapenRule(rule, place) {
    for (const field of ['verbs', 'apiGroups', 'resources', 'resourceNames', 'nonResourceURLs']) {
        const list = rule[field];
        const isMissing = list === undefined || list === null;
        if (isMissing ? field === 'verbs' : !Array.isArray(list) || list.some((item) => typeof item !== 'string'))
            return { what: `${place}.${field} is not a list of strings`, mend: 'Write a list of strings' };
    }
    return undefined;
}
function misshapenRoleRef({ kind, roleRef }) {
    if (kind !== 'RoleBinding' && kind !== 'ClusterRoleBinding')
        return undefined;
    return (0,json/* isJsonObject */.OW)(roleRef)
        ? notText('roleRef', roleRef, ['kind', 'name'])
        : { what: 'roleRef is missing', mend: 'Add the role' };
}
function notText(field, object, names) {
    const name = names.find((one) => typeof object[one] !== 'string');
    return name === undefined ? undefined : { what: `${field}.${name} is not a string`, mend: 'Write a string' };
}

// EXTERNAL MODULE: ./lib/cluster/directory/directory-error.js
var directory_error = __webpack_require__(25562);
// EXTERNAL MODULE: ./lib/cluster/directory/raw-objects.js
var raw_objects = __webpack_require__(77721);
// EXTERNAL MODULE: ./lib/cluster/directory/version.js
var version = __webpack_require__(75246);
;// CONCATENATED MODULE: ./lib/cluster/directory/read-objects.js






/** The RBAC objects and ConfigMaps of a file; other kinds are left alone. @throws ClusterError `misconfigured` */
function readObjects(text, file, cluster) {
    return storedObjects(rawObjects(text, file, cluster), file, cluster);
}
/** The RBAC objects and ConfigMaps among the objects of a file. @throws ClusterError `misconfigured` */
function storedObjects(objects, file, cluster) {
    return objects.flatMap(({ object, raw, document, item }) => {
        const stored = readObject(object, { file, cluster });
        return stored === undefined ? [] : [{ ...stored, raw, document, ...(item === undefined ? {} : { item }) }];
    });
}
const NAMESPACED = new Map([
    ['ConfigMap', true],
    ['Role', true],
    ['RoleBinding', true],
    ['ClusterRole', false],
    ['ClusterRoleBinding', false],
]);
function readObject(raw, at) {
    const { apiVersion, kind } = raw;
    const namespaced = NAMESPACED.get(kind);
    if (namespaced === undefined || typeof kind !== 'string')
        return undefined;
    const wanted = kind === 'ConfigMap' ? 'v1' : 'rbac.authorization.k8s.io/v1';
    if (apiVersion !== wanted) {
        if (typeof apiVersion !== 'string' || !apiVersion.startsWith('rbac.authorization.k8s.io/'))
            return undefined;
        throw faulty(at, `a ${kind} has apiVersion ${apiVersion}, which current API servers no longer serve`, `Write ${wanted}`);
    }
    const metadata = raw['metadata'];
    const name = (0,json/* isJsonObject */.OW)(metadata) ? metadata['name'] : undefined;
    if (!(0,json/* isJsonObject */.OW)(metadata) || typeof name !== 'string' || name === '')
        throw faulty(at, `a ${kind} has no metadata.name that is a string`, 'Add one, in quotes if it looks like a number');
    const namespace = namespaced ? (metadata['namespace'] ?? 'default') : undefined;
    if (namespace !== undefined && typeof namespace !== 'string')
        throw faulty(at, `${kind} ${name} has a metadata.namespace that is not a string`, 'Put it in quotes');
    const wrong = misshape(raw);
    if (wrong !== undefined)
        throw faulty(at, `${kind} ${name}: ${wrong.what}`, wrong.mend);
    const { namespace: _, ...rest } = withoutNulls(metadata);
    const placed = {
        ...withoutNulls(raw),
        metadata: namespace === undefined ? rest : { ...rest, namespace },
    };
    const id = (0,object/* objectId */.Tu)({ kind, metadata: namespace === undefined ? { name } : { name, namespace } });
    return { id, raw, object: (0,version/* withVersion */.$)(placed, id) };
}
/** A field without a value (`labels:`) is one that is not there. */
function withoutNulls(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}
function faulty(at, message, fix) {
    return (0,directory_error/* directoryError */.y)({
        kind: 'misconfigured',
        cluster: at.cluster,
        operation: `read ${at.file}`,
        fix: `${fix} in ${at.file}.`,
    }, `In ${at.file}, ${message}.`);
}


/***/ }),

/***/ 75246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withVersion)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41446);


/**
 * An object of a folder with the `uid` and `resourceVersion` that every write names. The version is a hash of
 * what the file says, also where the file has a `resourceVersion`: that one is of the cluster it was taken from,
 * and does not move when somebody edits the file. A `uid` of the file stays, so that an object keeps its
 * identity; else it comes from the object's id.
 */
function withVersion(object, id) {
    const { resourceVersion: _, ...metadata } = object['metadata'];
    const uid = typeof metadata['uid'] === 'string' ? metadata['uid'] : uidOf(id);
    const resourceVersion = hash(JSON.stringify(sortedKeys((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .plainJson */ .RU)({ ...object, metadata })))).slice(0, 16);
    // The shape was checked when the file was read.
    return { ...object, metadata: { ...metadata, uid, resourceVersion } };
}
function uidOf(id) {
    const hex = hash(id);
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
function hash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
function sortedKeys(value) {
    if (Array.isArray(value))
        return value.map(sortedKeys);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const entries = Object.entries(value).map(([key, item]) => [key, sortedKeys(item ?? null)]);
    return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}


/***/ })

};
