export const id = 8083;
export const ids = [8083];
export const modules = {

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

/***/ 16317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ chosenClusters)
/* harmony export */ });
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56405);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50740);


/** Chooses among the clusters of a file that was read. */
function chosenClusters(loaded, input) {
    const problems = [...loaded.problems, ...unknownClusters(loaded, input)];
    const wanted = (name) => input.clusters?.includes(name) ?? true;
    const desired = (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .C)(problems) ? [] : loaded.desired.filter(({ cluster }) => wanted(cluster.name));
    return { desired, problems };
}
/** The clusters that were asked for and that the file does not have. */
function unknownClusters({ desired, problems }, { clusters = [], file }) {
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .C)(problems))
        return [];
    const names = desired.map(({ cluster }) => cluster.name);
    return clusters
        .filter((name) => !names.includes(name))
        .map((name) => ({
        code: 'cluster-unknown',
        severity: 'error',
        where: { file },
        message: `${file} has no cluster named ${name}.${(0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)((0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names))}`,
        found: name,
        allowed: names.join(', '),
        fix: `Name one of the clusters of ${file}.`,
    }));
}


/***/ }),

/***/ 274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ doorTo),
  D: () => (/* binding */ readCluster)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cluster/door.js
var door = __webpack_require__(2932);
// EXTERNAL MODULE: ./lib/cluster/workspace.js
var cluster_workspace = __webpack_require__(12275);
;// CONCATENATED MODULE: ./lib/cluster/open.js


/**
 * The way into a cluster of access.yaml. Nothing is read, loaded or connected before a reader or a writer is
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
    const { folder, onRequest } = surroundings;
    switch (entry.door) {
        case 'directory':
            return async () => {
                const { connectFencedDirectory } = await Promise.all(/* import() */[__webpack_require__.e(4940), __webpack_require__.e(3083)]).then(__webpack_require__.bind(__webpack_require__, 13083));
                const { name, where } = entry;
                const workspace = await (0,cluster_workspace/* workspaceOf */.B3)(surroundings);
                const about = { name, workspace, ...(where && { where }) };
                return await connectFencedDirectory({ ...about, folder: (0,external_node_path_.resolve)(folder, entry.directory) });
            };
        case 'context':
            return async () => {
                const { connectContext } = await Promise.all(/* import() */[__webpack_require__.e(94), __webpack_require__.e(4940), __webpack_require__.e(3181), __webpack_require__.e(8814)]).then(__webpack_require__.bind(__webpack_require__, 85312));
                return connectContext({
                    name: entry.name,
                    context: entry.context,
                    workspace: await (0,cluster_workspace/* workspaceOf */.B3)(surroundings),
                    ...(entry.where && { where: entry.where }),
                    ...(entry.kubeconfig === undefined ? {} : { kubeconfig: (0,external_node_path_.resolve)(folder, entry.kubeconfig) }),
                    ...(onRequest && { onRequest }),
                });
            };
        case 'eks': {
            let account;
            return async () => {
                const { connectEks, openAccount } = await Promise.all(/* import() */[__webpack_require__.e(4524), __webpack_require__.e(4940), __webpack_require__.e(6952), __webpack_require__.e(3181), __webpack_require__.e(3228)]).then(__webpack_require__.bind(__webpack_require__, 13228));
                account ??= openAccount(entry, onRequest);
                return connectEks(await account);
            };
        }
    }
}
/** Plan mode gets an object that has no method to write with, not only a type that hides it. */
function readerOnly(connection) {
    return {
        name: connection.name,
        snapshot: (set, wanted) => connection.snapshot(set, wanted),
        whoAmI: () => connection.whoAmI(),
        nodes: () => connection.nodes(),
        close: () => connection.close(),
    };
}

// EXTERNAL MODULE: ./lib/cluster/problem.js
var problem = __webpack_require__(5633);
;// CONCATENATED MODULE: ./lib/modes/step/read-cluster.js




/** A cluster of the file as it is, or why it cannot be read. */
async function readCluster({ cluster, set }, input, wanted) {
    try {
        input.onProgress?.(`${cluster.name}: reading`);
        const reading = snapshotOf({ cluster, set }, input, wanted);
        const { deadline } = input;
        const snapshot = await (deadline === undefined ? reading : deadline.within(reading));
        return snapshot === undefined ? { problem: notInTime(cluster.name, deadline) } : { snapshot };
    }
    catch (error) {
        if (!(error instanceof door/* ClusterError */.b))
            throw error;
        return { problem: (0,problem/* problemOf */.Z)(error) };
    }
}
async function snapshotOf({ cluster, set }, input, wanted) {
    const reader = await doorTo(cluster, input).reader();
    try {
        return await reader.snapshot(set, wanted);
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
/** The way into a cluster of the file; nothing is reached before a reader or a writer is asked for. */
function doorTo(entry, { file, folder, within, onRequest }) {
    return openDoor(entry, {
        folder: (0,external_node_path_.dirname)((0,external_node_path_.resolve)(folder, file)),
        ...(within === undefined ? {} : { within }),
        ...(onRequest && { onRequest }),
    });
}


/***/ }),

/***/ 28083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSnapshot: () => (/* binding */ runSnapshot)
});

// EXTERNAL MODULE: ./lib/files/load-access.js + 18 modules
var load_access = __webpack_require__(74413);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cluster/manifest-text.js
var manifest_text = __webpack_require__(84961);
// EXTERNAL MODULE: ./lib/cluster/object-path.js
var object_path = __webpack_require__(66131);
// EXTERNAL MODULE: ./lib/cluster/server-fields.js
var server_fields = __webpack_require__(49461);
;// CONCATENATED MODULE: ./lib/cluster/snapshot-files.js



/**
 * A snapshot as a folder of manifests, one object a file, by path. A directory cluster reads it back as the same
 * snapshot but for what says nothing about access and differs from cluster to cluster and from day to day: `uid`,
 * `resourceVersion`, `generation`, `creationTimestamp`, `selfLink` and `managedFields`.
 */
function snapshotFiles(snapshot) {
    const objects = [
        snapshot.awsAuth,
        snapshot.ledger,
        ...snapshot.roles,
        ...snapshot.clusterRoles,
        ...snapshot.roleBindings,
        ...snapshot.clusterRoleBindings,
    ];
    return objects
        .filter((object) => object !== undefined)
        .map((object) => ({ path: (0,object_path/* objectPath */.d)(object), text: (0,manifest_text/* manifestText */.$2)((0,server_fields/* withoutServerFields */.d)(object)) }))
        .sort((left, right) => (left.path < right.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/files/write-snapshot.js



/**
 * Writes a snapshot as a directory cluster; gives the number of objects.
 *
 * @throws Error when the folder holds something already: what is live and what was live must not be mixed
 */
async function writeSnapshot(snapshot, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    if ((await (0,promises_.readdir)(folder)).length > 0) {
        throw new Error(`The folder ${folder} is not empty. Use a new folder, or empty this one first.`);
    }
    const files = snapshotFiles(snapshot);
    for (const { path, text } of files) {
        const target = (0,external_node_path_.join)(folder, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(target, text);
    }
    return files.length;
}

// EXTERNAL MODULE: ./lib/modes/step/chosen-clusters.js
var chosen_clusters = __webpack_require__(16317);
// EXTERNAL MODULE: ./lib/modes/step/read-cluster.js + 1 modules
var read_cluster = __webpack_require__(274);
// EXTERNAL MODULE: ./lib/words/encode.js
var encode = __webpack_require__(27335);
// EXTERNAL MODULE: ./lib/terminal/run/streams.js
var streams = __webpack_require__(97491);
;// CONCATENATED MODULE: ./lib/terminal/run/snapshot.js






/** Saves a live cluster as a directory of manifests. */
async function runSnapshot({ file, cluster, output }, around) {
    const input = (0,streams/* inputOf */.wg)(file, [cluster], around);
    const { desired, problems } = (0,chosen_clusters/* chosenClusters */.u)(await (0,load_access/* loadAccess */.xf)(input), input);
    const [wanted] = desired;
    if (wanted === undefined) {
        (0,streams/* complain */.cc)(problems, file);
        return streams/* FAILED */.Wk;
    }
    const read = await (0,read_cluster/* readCluster */.D)(wanted, input);
    if ('problem' in read) {
        (0,streams/* complain */.cc)([read.problem], file);
        return streams/* FAILED */.Wk;
    }
    (0,streams/* complain */.cc)(read.snapshot.told ?? [], file);
    const count = await writeSnapshot(read.snapshot, output);
    (0,streams/* say */.cv)(`${count} objects of ${(0,encode/* terminal */.Fo)(cluster)} are in ${(0,encode/* terminal */.Fo)(output)}.`, process.stdout);
    return streams/* DONE */.DH;
}


/***/ })

};
