export const id = 1055;
export const ids = [1055];
export const modules = {

/***/ 10282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ beginReadings),
/* harmony export */   d: () => (/* binding */ loadAndBegin)
/* harmony export */ });
/* harmony import */ var _files_load_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87574);
/* harmony import */ var _chosen_clusters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16317);
/* harmony import */ var _each_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3657);
/* harmony import */ var _read_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(274);




/** So many clusters are read before the manifests are: the first ones of a file with many. */
const MOST_BEGUN = 8;
/** Milliseconds; a kubeconfig with a token or a certificate takes a tenth of it. */
const SOON = 100;
/** Loads the file, and begins to read its clusters on the way. */
async function loadAndBegin(input) {
    const { parallelism = _each_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .PARALLELISM */ .P } = input;
    const readings = beginReadings(input, Math.min(MOST_BEGUN, parallelism));
    return { loaded: await (0,_files_load_access_js__WEBPACK_IMPORTED_MODULE_0__/* .loadAccess */ .xf)(input, readings.begin), readings };
}
/** @param atOnce so many clusters at most: what is read and not yet planned is kept in memory */
function beginReadings(input, atOnce) {
    const begun = new Map();
    return {
        begin: async ({ clusters, set, file }) => {
            const names = clusters.map(({ entry }) => entry.name);
            if ((0,_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_3__/* .selectorsUnknown */ .hs)(input.clusters, names, file).length > 0)
                return;
            const chosen = (0,_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_3__/* .namesChosen */ .B2)(input.clusters, names);
            const first = clusters.filter(({ entry }) => chosen.has(entry.name)).slice(0, atOnce);
            for (const { entry } of first)
                begun.set(entry.name, beginOne({ cluster: entry, set }, input));
            await soon(Promise.all([...begun.values()].map(({ sent }) => sent)));
        },
        take: async (desired, wanted) => {
            const { name } = desired.cluster;
            const one = begun.get(name) ?? beginOne(desired, input);
            begun.delete(name);
            input.onProgress?.(`${name}: reading`);
            one.want(wanted);
            return await one.read;
        },
        abandon: () => {
            if (begun.size > 0)
                input.deadline?.abandon();
            begun.clear();
        },
    };
}
function beginOne(desired, input) {
    const { promise: wanted, resolve: want } = Promise.withResolvers();
    // That it is read is told when somebody waits for it.
    const { onProgress: _, ...quiet } = input;
    const { promise: asked, resolve: onAsked } = Promise.withResolvers();
    const read = (0,_read_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .readCluster */ .D$)(desired, quiet, wanted, onAsked);
    // Whoever takes it is told; where nobody does, nobody needs to know.
    const ended = read.catch(() => undefined);
    return { read, want, sent: Promise.race([asked, ended]) };
}
async function soon(sent) {
    const { promise: late, resolve } = Promise.withResolvers();
    const timer = setTimeout(resolve, SOON);
    await Promise.race([sent, late]);
    clearTimeout(timer);
    // What was asked for leaves this process in the next turn.
    await new Promise((next) => setImmediate(next));
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

/***/ 3657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ PARALLELISM),
/* harmony export */   k: () => (/* binding */ eachCluster)
/* harmony export */ });
/* harmony import */ var _some_at_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71019);

/**
 * Clusters that a run works on at once, where nobody says. An apply of most clusters is waiting, up to two minutes for
 * entries and nodes: twenty at once bring fifty clusters to their end in less than five minutes. Of a large cluster some
 * tens of megabytes are held while it is read and planned.
 */
const PARALLELISM = 20;
/**
 * Does one thing with each cluster, at most `parallelism` of them at once: the one place that decides it, whatever a run
 * is for. Results are in the order of the clusters. An error that is no result ends the run, but not before the clusters
 * that are under way have come to their end: none is left in the middle of a write.
 */
async function eachCluster(clusters, { parallelism = PARALLELISM }, run) {
    return await (0,_some_at_once_js__WEBPACK_IMPORTED_MODULE_0__/* .someAtOnce */ .Z)(clusters, parallelism, run);
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

/***/ 75528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ isGraveItem),
/* harmony export */   _K: () => (/* binding */ isDrift),
/* harmony export */   o0: () => (/* binding */ NO_DRIFT)
/* harmony export */ });
const NO_DRIFT = { compared: 'nothing', items: [], parts: [] };
/** Whether somebody must look: something is new, or nobody can say what is. */
function isDrift({ compared, items }) {
    return compared === 'changed' || items.some(({ isNew }) => isNew);
}
/**
 * Whether it makes somebody so powerful that a reader of a plan must see it by name: an admin, a way to admin, write in
 * the whole cluster, what is high or critical there (every Secret, exec everywhere), power that is not known, or any for everybody.
 */
function isGraveItem({ what, power }) {
    if (power === 'unknown' || what.kind === 'account')
        return true;
    if (what.kind === 'binding' && what.subject.kind === 'group' && EVERYBODY.test(what.subject.name))
        return true;
    if (power === undefined)
        return false;
    const { power: word, parts } = power.held;
    if (word === 'admin' || word === 'way-to-admin')
        return true;
    // Of a gain, what is high or critical is in the caution: every Secret of the cluster, exec in all of it.
    const isHigh = parts.some(({ level }) => level === 'high' || level === 'critical');
    return power.scopes.includes('') && (word === 'write' || isHigh);
}
const EVERYBODY = /^system:(authenticated|unauthenticated|serviceaccounts(:.*)?)$/;


/***/ }),

/***/ 80479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan)
/* harmony export */ });
/* harmony import */ var _modes_step_begun_readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10282);
/* harmony import */ var _plan_drift_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75528);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50740);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97491);




/** Whether it is not as the file says, or has something new that the file does not have. */
function differs({ changes, drift }) {
    return changes.length > 0 || (0,_plan_drift_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .isDrift */ ._K)(drift);
}
/** Shows the plan. */
async function runPlan(asked, around) {
    const { file, cluster: clusters, repair, format, detailedExitcode, permissions, yaml } = asked;
    const input = { ...(0,_streams_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)(file, clusters, around), repair };
    const { loaded, readings } = await (0,_modes_step_begun_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .loadAndBegin */ .d)(input);
    // What plans and what writes a plan is loaded while the clusters answer.
    const { planLoaded } = await Promise.all(/* import() */[__webpack_require__.e(8315), __webpack_require__.e(2279), __webpack_require__.e(4902), __webpack_require__.e(9713), __webpack_require__.e(9754), __webpack_require__.e(6900)]).then(__webpack_require__.bind(__webpack_require__, 5958));
    const { plansText } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(2279), __webpack_require__.e(1347), __webpack_require__.e(1684), __webpack_require__.e(1190), __webpack_require__.e(615)]).then(__webpack_require__.bind(__webpack_require__, 70625));
    const planned = await planLoaded(loaded, input, readings);
    (0,_streams_js__WEBPACK_IMPORTED_MODULE_2__/* .complain */ .cc)(planned.access.problems, file);
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrors */ .Cs)(planned.access.problems))
        return _streams_js__WEBPACK_IMPORTED_MODULE_2__/* .FAILED */ .Wk;
    if (format === 'json') {
        const { planJson } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1684), __webpack_require__.e(3650)]).then(__webpack_require__.bind(__webpack_require__, 53912));
        process.stdout.write(planJson(planned.plans));
    }
    else
        process.stdout.write(plansText(planned.plans, { ...(0,_streams_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .fF)(file, process.stdout), details: { permissions, yaml } }));
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrors */ .Cs)(planned.problems))
        return _streams_js__WEBPACK_IMPORTED_MODULE_2__/* .FAILED */ .Wk;
    return detailedExitcode && planned.plans.some(differs) ? _streams_js__WEBPACK_IMPORTED_MODULE_2__/* .CHANGES */ .Y6 : _streams_js__WEBPACK_IMPORTED_MODULE_2__/* .DONE */ .DH;
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
