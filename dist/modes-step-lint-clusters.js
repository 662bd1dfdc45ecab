export const id = 1320;
export const ids = [1320];
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

/***/ 61320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintClusters: () => (/* binding */ lintClusters)
/* harmony export */ });
/* harmony import */ var _plan_look_over_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21675);
/* harmony import */ var _asked_clusters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93515);
/* harmony import */ var _planner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46707);
/* harmony import */ var _read_cluster_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(274);




/**
 * Every cluster that is asked about as it is: all that a plan would say of it that changes nothing; and what is wrong
 * with the file, if there is one. A cluster that cannot be read is a problem of its own.
 */
async function lintClusters(input) {
    const { desired, problems } = await (0,_asked_clusters_js__WEBPACK_IMPORTED_MODULE_1__/* .askedClusters */ .I)(input, { checksFile: true });
    const found = await Promise.all(desired.map((one) => lintCluster(one, input)));
    return { clusters: desired.map(({ cluster }) => cluster.name), problems: [...problems, ...found.flat()] };
}
async function lintCluster(desired, input) {
    const read = await (0,_read_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .readCluster */ .D)(desired, input);
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
