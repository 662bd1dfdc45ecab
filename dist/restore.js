export const id = 9336;
export const ids = [9336];
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

/***/ 77721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ rawObjects),
/* harmony export */   r: () => (/* binding */ readDocuments)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
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
        return documents;
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
  $: () => (/* binding */ readObjects),
  e: () => (/* binding */ storedObjects)
});

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
    return storedObjects((0,raw_objects/* rawObjects */.l)(text, file, cluster), file, cluster);
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


/***/ }),

/***/ 22125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ dataHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256, hex, of the data of a ConfigMap, whatever the order of its keys. */
function dataHash(data) {
    const entries = Object.entries(data).sort(([one], [other]) => (one < other ? -1 : 1));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(entries)).digest('hex');
}


/***/ }),

/***/ 19336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ planRestores)
});

// EXTERNAL MODULE: ./lib/access/select.js
var access_select = __webpack_require__(72196);
// EXTERNAL MODULE: ./lib/files/load-access.js + 24 modules
var load_access = __webpack_require__(73182);
// EXTERNAL MODULE: ./lib/cluster/directory/read-objects.js + 1 modules
var read_objects = __webpack_require__(78190);
// EXTERNAL MODULE: ./lib/cluster/door.js
var door = __webpack_require__(2932);
// EXTERNAL MODULE: ./lib/files/backup-file.js
var backup_file = __webpack_require__(57044);
;// CONCATENATED MODULE: ./lib/files/read-backup.js




/** Reads the ConfigMaps `kube-system/aws-auth` of a file; other objects in it mean nothing. */
async function readBackup(input) {
    const read = await (0,load_access/* readText */.yR)(input);
    if (!read.ok)
        return { ok: false, problem: { ...(0,load_access/* unreadable */.O$)(input.file, read.reason), fix: FIX } };
    try {
        return backupsIn(input.file, (0,read_objects/* readObjects */.$)(read.text, input.file, 'backup')
            .map(({ object }) => object)
            .filter(isAwsAuth));
    }
    catch (error) {
        if (!(error instanceof door/* ClusterError */.b))
            throw error;
        const { message, fix } = error;
        return {
            ok: false,
            problem: { ...(0,load_access/* unreadable */.O$)(input.file, ''), message, allowed: 'manifests as YAML', fix },
        };
    }
}
const FIX = 'Correct the path after --from.';
function isAwsAuth(object) {
    const { name, namespace } = object.metadata;
    return object.kind === 'ConfigMap' && name === 'aws-auth' && namespace === 'kube-system';
}
function backupsIn(file, found) {
    const named = new Map();
    const unnamed = [];
    for (const { metadata, data = {} } of found) {
        const cluster = metadata.annotations?.[backup_file/* CLUSTER_ANNOTATION */.Te];
        if (cluster === undefined)
            unnamed.push(data);
        else if (named.has(cluster))
            return { ok: false, problem: ambiguous(file, `two of cluster ${cluster}`) };
        else
            named.set(cluster, data);
    }
    const [only] = unnamed;
    if (only === undefined)
        return { ok: true, backups: { file, named } };
    return unnamed.length > 1 || named.size > 0
        ? { ok: false, problem: ambiguous(file, 'several, one of which does not name its cluster') }
        : { ok: true, backups: { file, named, unnamed: only } };
}
function ambiguous(file, what) {
    return {
        ...(0,load_access/* unreadable */.O$)(file, ''),
        message: `${file} cannot be used as a backup: of ConfigMaps kube-system/aws-auth it has ${what}.`,
        allowed: `one per cluster with the annotation ${backup_file/* CLUSTER_ANNOTATION */.Te}, or a single one`,
        fix: 'Keep only the one that must be restored.',
    };
}

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/aws-auth/decode.js + 4 modules
var decode = __webpack_require__(58315);
// EXTERNAL MODULE: ./lib/aws-auth/edit/encode.js + 10 modules
var encode = __webpack_require__(66292);
// EXTERNAL MODULE: ./lib/aws-auth/lookup.js
var lookup = __webpack_require__(48358);
// EXTERNAL MODULE: ./lib/aws-auth/same-meaning.js
var same_meaning = __webpack_require__(19332);
// EXTERNAL MODULE: ./lib/live/data-hash.js
var data_hash = __webpack_require__(22125);
// EXTERNAL MODULE: ./lib/live/ledger.js
var live_ledger = __webpack_require__(88881);
// EXTERNAL MODULE: ./lib/login/authentication-mode.js
var authentication_mode = __webpack_require__(24485);
// EXTERNAL MODULE: ./lib/login/home-account.js
var home_account = __webpack_require__(80424);
// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/spell.js
var spell = __webpack_require__(95233);
// EXTERNAL MODULE: ./lib/plan/complete-plan.js + 57 modules
var complete_plan = __webpack_require__(67330);
// EXTERNAL MODULE: ./lib/plan/guard/aws-auth-missing.js
var aws_auth_missing = __webpack_require__(21894);
// EXTERNAL MODULE: ./lib/plan/guard/masters.js
var masters = __webpack_require__(53626);
// EXTERNAL MODULE: ./lib/plan/guard/missing-node-rows.js
var missing_node_rows = __webpack_require__(53586);
// EXTERNAL MODULE: ./lib/plan/guard/node-roles.js
var node_roles = __webpack_require__(62349);
// EXTERNAL MODULE: ./lib/plan/guard/node-row.js
var node_row = __webpack_require__(79268);
// EXTERNAL MODULE: ./lib/aws-auth/lint/problem.js
var problem = __webpack_require__(80085);
// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
// EXTERNAL MODULE: ./lib/plan/backup.js
var backup = __webpack_require__(59181);
;// CONCATENATED MODULE: ./lib/plan/restore-problem.js







/** There is nothing to go back to. */
function noBackup(about) {
    const { desired, snapshot, backup } = about;
    const cluster = desired.cluster.name;
    const ledger = `ConfigMap/kube-system/${(0,live_ledger/* ledgerName */.bo)(desired.set)}`;
    const from = backup.kind === 'file'
        ? `${backup.file} has no aws-auth for it: none has the annotation eks-access/cluster: ${cluster}, and one without this annotation is used only if it is the only one and --cluster ${cluster} is given.`
        : snapshot.ledger === undefined
            ? `the cluster has no ledger of the set "${desired.set}", so this file was never applied there.`
            : `the ledger of the set "${desired.set}" has no earlier aws-auth: no apply has changed it yet, or it was too large to be saved.`;
    return {
        code: 'restore-no-backup',
        severity: 'error',
        where: backup.kind === 'file' ? { file: backup.file } : { cluster, object: ledger },
        message: `There is no backup to restore ${cluster} from: ${from}`,
        allowed: 'an earlier aws-auth, from the ledger or from a backup file',
        fix: 'In a terminal, run `eks-access restore --from FILE` with the backup file of an apply (the output `backup-file`, or `apply --backup`), or with one that kubectl get configmap aws-auth --namespace kube-system --output yaml wrote.',
    };
}
/** Going back to a text that nobody can read would lock everybody of that key out. */
function unreadableBackup(cluster, { key, line, reason }, backup) {
    const from = backup.kind === 'file' ? backup.file : 'the ledger';
    return {
        code: 'restore-broken-backup',
        severity: 'error',
        where: backup.kind === 'file' ? { file: backup.file } : { cluster },
        message: `The aws-auth of ${cluster} in ${from} cannot be read: line ${line} of ${key}, ${reason}. Nothing is restored from it.`,
        allowed: 'a backup that aws-iam-authenticator can read',
        fix: backup.kind === 'file'
            ? `Correct line ${line} of ${key} in the file, or use an older backup.`
            : 'In a terminal, run `eks-access restore --from FILE` with an older backup file.',
    };
}
/** The key is replaced as a whole, so what its text has and the backup has not is lost. */
function brokenKeyReplaced(cluster, broken, then) {
    const lost = broken.seen
        .map(({ arn }) => arn)
        .filter((one) => (0,lookup/* rowsFor */.f4)(then, one).length === 0 && !then.accounts.includes(one));
    const named = lost.length === 0 ? '' : `: ${(0,list/* listed */.K)(lost, NAMED)}`;
    return {
        ...(0,problem/* lintBroken */.n)(broken, { cluster }),
        severity: 'warning',
        fix: `The restore replaces the whole of ${broken.key}, and ${lost.length === 0 ? 'every principal in its text is in the backup' : `${(0,count/* counted */.hS)(lost.length, broken.key === 'mapAccounts' ? 'account' : 'principal')} in its text ${lost.length === 1 ? 'is' : 'are'} not in the backup${named}`}. To keep what its text has, repair the key instead: \`eks-access plan --repair\` shows the result.`,
    };
}
/**
 * An admin whose row is both live and in the backup is no change. Where nobody knows who wrote the backup, that may be
 * the very row that somebody added to both.
 */
function adminStays(cluster, row, from) {
    return {
        code: 'restore-admin-stays',
        severity: 'warning',
        where: { cluster },
        message: `${row.arn} has ${masters/* MASTERS */.y} in ${cluster} now and keeps it: the same row is ${(0,backup/* sourceWords */.h)(from)}. No access file declares it.`,
        found: masters/* MASTERS */.y,
        fix: `It is not known whether an apply saved this row: anybody who can edit both could have added it to both. If this principal must not have access, remove its row from ${row.key} with kubectl edit configmap aws-auth --namespace kube-system.`,
    };
}
const NAMED = 5;
/** A way back does not change the file. */
function fileSaysOtherwise(cluster) {
    return {
        code: 'restore-file-differs',
        severity: 'notice',
        where: { cluster },
        message: `Only aws-auth of ${cluster} is restored. The access file and the RBAC objects of the set stay as they are.`,
        fix: 'Revert the commit that made the change. Otherwise the next apply makes it again.',
    };
}

// EXTERNAL MODULE: ./lib/plan/set-owner.js + 1 modules
var set_owner = __webpack_require__(67089);
;// CONCATENATED MODULE: ./lib/plan/restore.js


















/**
 * The way back: aws-auth as the backup has it, byte for byte, with the rows that nodes need now. Nothing else is
 * touched, neither RBAC nor the ledger; what the file says is not asked, but every guard is.
 */
function planRestore(desired, snapshot, backup) {
    const { facts } = snapshot;
    const cluster = desired.cluster.name;
    const { ledger, problems: ledgerProblems } = (0,live_ledger/* readLedger */.SC)(snapshot.ledger, cluster);
    const problems = [...ledgerProblems, ...(0,set_owner/* setOwnerProblems */.i)({ desired, ledger })];
    const live = (0,decode/* decodeAwsAuth */._)(snapshot.awsAuth?.data);
    const nodes = (0,node_roles/* nodeRolesOf */.Z)(desired.guards, facts, live);
    const restores = restoredFrom(backup, ledger);
    const about = { desired, snapshot, ledger, nodes, awsAuth: live, restores, ...NOTHING };
    const complete = (parts) => (0,complete_plan/* completePlan */.P)({ ...about, ...parts });
    const data = backup.kind === 'file' ? backup.data : ledger.previousAwsAuth;
    if (data === undefined)
        return complete({ problems: [...problems, noBackup({ desired, snapshot, backup })] });
    const { broken } = (0,decode/* decodeAwsAuth */._)(data);
    if (broken.length > 0)
        return complete({
            problems: [...problems, ...broken.map((key) => unreadableBackup(cluster, key, backup))],
        });
    const withNodes = keepNodeRows(data, live, (row) => (0,node_row/* isOfNodes */.Zc)(row, nodes));
    const base = withNodes.ok ? withNodes.data : data;
    const then = (0,decode/* decodeAwsAuth */._)(base);
    // What the file declares is no part of the way back.
    const undeclared = { ...desired, principals: [] };
    const first = (0,aws_auth_missing/* planFirstRows */.Dh)({
        desired: undeclared,
        facts,
        nodes,
        home: (0,home_account/* homeAccount */.Z)({ desired, facts, awsAuth: live }),
        awsAuth: then,
        writes: true,
    });
    const forNodes = (0,authentication_mode/* readsAwsAuth */.n)(facts)
        ? (0,missing_node_rows/* nodeRows */.s)((0,missing_node_rows/* rolesWithoutWayIn */.i)({ nodes, awsAuth: then, facts }), undeclared)
        : [];
    const changes = [...rowChanges(live, then), ...forNodes, ...accountChanges(live, then)];
    const found = [
        ...forLedger(problems, backup),
        ...live.broken.map((key) => brokenKeyReplaced(cluster, key, then)),
        ...stayingAdmins({ desired, live, then, restores }),
    ];
    if (changes.length === 0)
        return complete({ problems: found });
    return complete({
        base,
        changes,
        problems: [
            ...found,
            ...(withNodes.ok ? [] : withNodes.problems),
            ...first.problems,
            fileSaysOtherwise(cluster),
        ],
    });
}
/** A file is what anybody may have written; so is the ledger's data, unless an apply is known to have saved it. */
function restoredFrom(backup, { previousAwsAuth = {}, previousBy = {} }) {
    const trust = backup.allowMasters === true ? 'allowed' : 'unknown';
    if (backup.kind === 'file')
        return { kind: 'file', file: backup.file, trust };
    const hash = (0,data_hash/* dataHash */.T)(previousAwsAuth);
    return { kind: 'ledger', by: previousBy, hash, trust: backup.saved?.has(hash) === true ? 'saved' : trust };
}
const NOTHING = { changes: [], problems: [], refused: [] };
/** Of no file, and admins before and after. */
function stayingAdmins(about) {
    const { desired, live, then, restores } = about;
    if (restores.trust === 'saved')
        return [];
    const declared = new Set((0,spell/* declaredRows */.G)(desired).map(({ arn }) => (0,arn_key/* arnKey */.tL)(arn)));
    const isAdmin = (row) => row.groups.includes(masters/* MASTERS */.y);
    return principalsIn(live)
        .filter((arn) => !declared.has((0,arn_key/* arnKey */.tL)(arn)) && inForce(live, arn).some(isAdmin))
        .flatMap((arn) => inForce(then, arn).filter(isAdmin).slice(-1))
        .map((row) => adminStays(desired.cluster.name, row, restores));
}
/** Who goes back to a file does not need the ledger. */
function forLedger(problems, { kind }) {
    return kind === 'ledger' ? problems : problems.map((problem) => ({ ...problem, severity: 'warning' }));
}
/** A way back never takes the row of a node, and never changes it. */
function keepNodeRows(data, live, isOfNode) {
    const then = (0,decode/* decodeAwsAuth */._)(data);
    const edits = principalsIn(live).flatMap((arn) => {
        const [now, was] = [inForce(live, arn), inForce(then, arn)];
        const row = now.at(-1);
        if (row === undefined || !now.some(isOfNode))
            return [];
        const meaning = { username: row.username, groups: row.groups };
        if (was.length === 0)
            return [{ kind: 'add', key: row.key, arn: row.arn, ...meaning }];
        return was
            .filter((one) => !(0,same_meaning/* sameMeaning */._)(one, row))
            .map((one) => ({ kind: 'change', row: one, ...meaning }));
    });
    return (0,encode/* editAwsAuth */.A)(data, edits);
}
function rowChanges(live, then) {
    const arns = new Map([...principalsIn(live), ...principalsIn(then)].map((arn) => [(0,arn_key/* arnKey */.tL)(arn), arn]));
    return [...arns.values()].flatMap((arn) => {
        const [now, was] = [inForce(live, arn), inForce(then, arn)];
        const [before, after] = [now.at(-1), was.at(-1)];
        if (after === undefined)
            return before === undefined ? [] : [{ ...about(before), action: 'remove', before: meaning(before) }];
        if (before === undefined)
            return [{ ...about(after), action: 'add', after: meaning(after) }];
        // Where chance decides between rows, now or then, it is the same as long as it decides between the same meanings;
        // else a row that differs is shown.
        const gone = now.find((row) => !was.some((other) => (0,same_meaning/* sameMeaning */._)(row, other)));
        const back = was.find((row) => !now.some((other) => (0,same_meaning/* sameMeaning */._)(row, other)));
        if (gone === undefined && back === undefined)
            return [];
        const [from, to] = [gone ?? before, back ?? after];
        return [{ ...about(to), action: 'change', before: meaning(from), after: meaning(to) }];
    });
}
function about({ key, arn }) {
    return { kind: 'row', key, arn, reason: 'restored' };
}
function meaning({ username, groups }) {
    return { username, groups };
}
function accountChanges(live, then) {
    const [now, was] = [new Set(live.accounts), new Set(then.accounts)];
    const change = (action) => (account) => ({ kind: 'account', action, account, reason: 'restored' });
    return [
        ...[...was].filter((account) => !now.has(account)).map(change('add')),
        ...[...now].filter((account) => !was.has(account)).map(change('remove')),
    ];
}
/** Each principal once, as its last row writes it. */
function principalsIn(awsAuth) {
    const arns = awsAuth.rows.filter(({ arn }) => (0,lookup/* rowsFor */.f4)(awsAuth, arn).length > 0);
    return [...new Map(arns.map(({ arn }) => [(0,arn_key/* arnKey */.tL)(arn), arn])).values()];
}
/** The rows that the authenticator may answer with. */
function inForce(awsAuth, arn) {
    const found = (0,lookup/* effectiveRow */.Ot)(awsAuth, arn);
    return found.kind === 'random' ? found.rows : found.kind === 'row' ? [found.row] : [];
}

// EXTERNAL MODULE: ./lib/modes/step/plan-clusters.js
var plan_clusters = __webpack_require__(5958);
;// CONCATENATED MODULE: ./lib/modes/step/plan-restore.js





/**
 * Plans the restore of aws-auth from the ledger or from a backup file. A file that names its clusters chooses them,
 * unless the run names some.
 */
async function planRestores(input, restoring) {
    const { from, allowMasters } = restoring;
    if (from === undefined)
        return await planFromLedgers(input, restoring);
    const { folder, within } = input;
    const read = await readBackup({ file: from, folder, ...(within === undefined ? {} : { within }) });
    if (!read.ok)
        return { planned: nothing(read.problem), input };
    const { backups } = read;
    const named = [...backups.named.keys()];
    const clusters = input.clusters ?? (named.length === 0 ? undefined : named);
    // An aws-auth that does not name its cluster is meant for the one that is asked for, by its name.
    const asked = input.clusters ?? [];
    const unnamed = asked.length === 1 && !asked.some(access_select/* isGlob */.fg) ? backups.unnamed : undefined;
    return await planned({ ...input, ...(clusters === undefined ? {} : { clusters }) }, (cluster) => ({
        kind: 'file',
        file: from,
        data: backups.named.get(cluster) ?? unnamed,
        allowMasters,
    }));
}
/** Which run saved what the ledger remembers is known only when the ledger is read; then that is looked up. */
async function planFromLedgers(input, { allowMasters, savedBy }) {
    const saved = new Map();
    const plan = () => planned(input, (cluster) => {
        const known = saved.get(cluster);
        return { kind: 'ledger', allowMasters, ...(known === undefined ? {} : { saved: known }) };
    });
    const first = await plan();
    if (savedBy === undefined)
        return first;
    for (const { cluster, restores, problems } of first.planned.plans) {
        if (restores?.kind !== 'ledger' || restores.by.commit === undefined)
            continue;
        if (problems.some(({ code }) => code === 'system-masters'))
            saved.set(cluster, await savedBy(cluster, restores.by.commit));
    }
    return saved.size === 0 ? first : await plan();
}
async function planned(input, backupOf) {
    const restoring = {
        ...input,
        planner: (desired, snapshot) => planRestore(desired, snapshot, backupOf(desired.cluster.name)),
    };
    return { planned: await (0,plan_clusters/* planClusters */.xK)(restoring), input: restoring };
}
function nothing(problem) {
    return { access: (0,load_access/* nothingLoaded */.nc)([problem]), plans: [], problems: [problem] };
}


/***/ })

};
