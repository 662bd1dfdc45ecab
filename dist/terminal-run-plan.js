export const id = 479;
export const ids = [479];
export const modules = {

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

/***/ 5958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ planLoaded),
/* harmony export */   x: () => (/* binding */ planClusters)
/* harmony export */ });
/* harmony import */ var _files_load_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74413);
/* harmony import */ var _plan_entries_wanted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62515);
/* harmony import */ var _plan_make_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28746);
/* harmony import */ var _chosen_clusters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16317);
/* harmony import */ var _planner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46707);
/* harmony import */ var _read_cluster_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(274);






/** Reads the file, and plans every cluster at once. */
async function planClusters(input) {
    return await planLoaded(await (0,_files_load_access_js__WEBPACK_IMPORTED_MODULE_0__/* .loadAccess */ .xf)(input), input);
}
/** Plans every cluster of a file at once. What goes wrong in one cluster is in its plan and stops no other. */
async function planLoaded(loaded, input) {
    const chosen = (0,_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_5__/* .chosenClusters */ .u)(loaded, input);
    const plans = await Promise.all(chosen.desired.map((desired) => planCluster(desired, input)));
    return {
        access: { ...loaded, problems: chosen.problems },
        plans,
        problems: [...chosen.problems, ...plans.flatMap(({ problems }) => problems)],
    };
}
async function planCluster(desired, input) {
    const planner = (0,_planner_js__WEBPACK_IMPORTED_MODULE_3__/* .plannerOf */ .g)(input);
    const read = await (0,_read_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .readCluster */ .D)(desired, input, (snapshot) => (0,_plan_entries_wanted_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesWanted */ .G)({ desired, snapshot }, () => planner(desired, snapshot)));
    return 'problem' in read ? (0,_plan_make_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadablePlan */ .bX)(desired, read.problem) : planner(desired, read.snapshot);
}


/***/ }),

/***/ 46707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today),
/* harmony export */   g: () => (/* binding */ plannerOf)
/* harmony export */ });
/* harmony import */ var _plan_make_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28746);

/** How the run plans a snapshot, the first time and in an apply each time anew. */
function plannerOf({ planner, repair = false }) {
    return planner ?? ((desired, snapshot) => (0,_plan_make_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .makePlan */ .Cs)(desired, snapshot, { repair, today: today() }));
}
/** `2027-01-31`, in UTC: the core has no clock. */
function today() {
    return new Date().toISOString().slice(0, 10);
}


/***/ }),

/***/ 80479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan)
/* harmony export */ });
/* harmony import */ var _modes_step_plan_clusters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5958);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50740);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70623);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97491);




/** Shows the plan. */
async function runPlan(asked, around) {
    const { file, cluster: clusters, repair, format, detailedExitcode, permissions, yaml } = asked;
    const planned = await (0,_modes_step_plan_clusters_js__WEBPACK_IMPORTED_MODULE_0__/* .planClusters */ .x)({ ...(0,_streams_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)(file, clusters, around), repair });
    (0,_streams_js__WEBPACK_IMPORTED_MODULE_2__/* .complain */ .cc)(planned.access.problems, file);
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrors */ .C)(planned.access.problems))
        return _streams_js__WEBPACK_IMPORTED_MODULE_2__/* .FAILED */ .Wk;
    if (format === 'json') {
        const { planJson } = await __webpack_require__.e(/* import() */ 3912).then(__webpack_require__.bind(__webpack_require__, 53912));
        process.stdout.write(planJson(planned.plans));
    }
    else
        process.stdout.write((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plansText */ .kJ)(planned.plans, { ...(0,_streams_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .fF)(file, process.stdout), details: { permissions, yaml } }));
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrors */ .C)(planned.problems))
        return _streams_js__WEBPACK_IMPORTED_MODULE_2__/* .FAILED */ .Wk;
    return detailedExitcode && planned.plans.some(({ changes }) => changes.length > 0) ? _streams_js__WEBPACK_IMPORTED_MODULE_2__/* .CHANGES */ .Y6 : _streams_js__WEBPACK_IMPORTED_MODULE_2__/* .DONE */ .DH;
}


/***/ })

};
