export const id = 5267;
export const ids = [5267];
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

/***/ 27554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ unowned)
/* harmony export */ });
/* harmony import */ var _rbac_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38247);

/**
 * The cluster as if the set owned nothing in it. A plan that does not know what a set declares would remove all that the
 * set owns; of this it changes only what it is given.
 */
function unowned(snapshot, set) {
    const free = (objects) => objects.map((object) => ((0,_rbac_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(object, set) ? (0,_rbac_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMarks */ .zw)(object) : object));
    return {
        ...snapshot,
        ledger: undefined,
        roles: free(snapshot.roles),
        clusterRoles: free(snapshot.clusterRoles),
        roleBindings: free(snapshot.roleBindings),
        clusterRoleBindings: free(snapshot.clusterRoleBindings),
    };
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

/***/ 61320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintClusters: () => (/* binding */ lintClusters)
/* harmony export */ });
/* harmony import */ var _plan_look_over_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21675);
/* harmony import */ var _asked_clusters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93515);
/* harmony import */ var _each_cluster_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3657);
/* harmony import */ var _planner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46707);
/* harmony import */ var _read_cluster_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(274);





/**
 * Every cluster that is asked about as it is: all that a plan would say of it that changes nothing; and what is wrong
 * with the file, if there is one. A cluster that cannot be read is a problem of its own.
 */
async function lintClusters(input) {
    const { desired, problems } = await (0,_asked_clusters_js__WEBPACK_IMPORTED_MODULE_1__/* .askedClusters */ .I)(input, { checksFile: true });
    const found = await (0,_each_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .eachCluster */ .k)(desired, input, (one) => lintCluster(one, input));
    return { clusters: desired.map(({ cluster }) => cluster.name), problems: [...problems, ...found.flat()] };
}
async function lintCluster(desired, input) {
    const read = await (0,_read_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .readCluster */ .D$)(desired, input);
    return 'problem' in read ? [read.problem] : (0,_plan_look_over_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOver */ .e)(desired, read.snapshot, { today: (0,_planner_js__WEBPACK_IMPORTED_MODULE_2__/* .today */ .E)() });
}


/***/ }),

/***/ 46707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today),
/* harmony export */   g: () => (/* binding */ plannerOf)
/* harmony export */ });
/* harmony import */ var _plan_make_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9754);
/* harmony import */ var _plan_planner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90759);


/** How the run plans a snapshot, the first time and in an apply each time anew. */
function plannerOf({ planner, repair = false }) {
    return (0,_plan_planner_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerSnapshot */ .X)(planner ?? ((desired, snapshot) => (0,_plan_make_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .makePlan */ .Cs)(desired, snapshot, { repair, today: today() })));
}
/** `2027-01-31`, in UTC: the core has no clock. */
function today() {
    return new Date().toISOString().slice(0, 10);
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

/***/ 21675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ lookOver)
/* harmony export */ });
/* harmony import */ var _live_unowned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27554);
/* harmony import */ var _complete_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83626);
/* harmony import */ var _make_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9754);



/**
 * What is wrong with a cluster as it is, with its file for context: exactly what a plan says that changes nothing. What
 * only a change can do wrong is left to the plan that makes it.
 */
function lookOver(desired, snapshot, options = {}) {
    // Where no file asks, no set does.
    const seen = desired.undeclared === 'no-file' ? (0,_live_unowned_js__WEBPACK_IMPORTED_MODULE_0__/* .unowned */ .T)(snapshot, desired.set) : snapshot;
    const parts = (0,_make_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planParts */ .mM)(desired, seen, options);
    const { problems } = (0,_complete_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .completePlan */ .P)({ ...parts, changes: [], problems: [] });
    if (parts.changes.length === 0 || desired.dangers.length === 0)
        return problems;
    // The danger that is accepted may come only with what is not applied yet.
    const unused = new Set((0,_complete_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .completePlan */ .P)(parts)
        .problems.filter(isUnused)
        .map(({ message }) => message));
    return problems.filter((problem) => !isUnused(problem) || unused.has(problem.message));
}
function isUnused({ code }) {
    return code === 'danger-exception-unused';
}


/***/ }),

/***/ 90759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ oncePerSnapshot)
/* harmony export */ });
/**
 * The same, with one plan for each snapshot: what must be asked of AWS is found out by planning (`wantedForPlan`), and
 * the last of these plans is the plan.
 */
function oncePerSnapshot(planner) {
    const plans = new WeakMap();
    return (desired, snapshot) => {
        const known = plans.get(snapshot) ?? new Map();
        plans.set(snapshot, known);
        const plan = known.get(desired) ?? planner(desired, snapshot);
        known.set(desired, plan);
        return plan;
    };
}


/***/ })

};
