export const id = 5451;
export const ids = [5451];
export const modules = {

/***/ 15451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintClusters: () => (/* binding */ lintClusters)
});

// EXTERNAL MODULE: ./lib/files/load-access.js + 27 modules
var load_access = __webpack_require__(67973);
// EXTERNAL MODULE: ./lib/plan/complete-plan.js + 57 modules
var complete_plan = __webpack_require__(67330);
// EXTERNAL MODULE: ./lib/plan/make-plan.js + 16 modules
var make_plan = __webpack_require__(38584);
;// CONCATENATED MODULE: ./lib/plan/look-over.js


/**
 * What is wrong with a cluster as it is, with its file for context: exactly what a plan says that changes nothing. What
 * only a change can do wrong is left to the plan that makes it.
 */
function lookOver(desired, snapshot, options = {}) {
    const parts = (0,make_plan/* planParts */.mM)(desired, snapshot, options);
    const { problems } = (0,complete_plan/* completePlan */.P)({ ...parts, changes: [], problems: [] });
    if (parts.changes.length === 0 || desired.dangers.length === 0)
        return problems;
    // The danger that is accepted may come only with what is not applied yet.
    const unused = new Set((0,complete_plan/* completePlan */.P)(parts)
        .problems.filter(isUnused)
        .map(({ message }) => message));
    return problems.filter((problem) => !isUnused(problem) || unused.has(problem.message));
}
function isUnused({ code }) {
    return code === 'danger-exception-unused';
}

// EXTERNAL MODULE: ./lib/problem/problem.js
var problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/modes/step/planner.js
var planner = __webpack_require__(46707);
// EXTERNAL MODULE: ./lib/modes/step/read-cluster.js + 1 modules
var read_cluster = __webpack_require__(274);
;// CONCATENATED MODULE: ./lib/modes/step/lint-clusters.js





/**
 * Reads the file and, where it is sound, every cluster as it is: all that a plan would say of it that changes nothing. A
 * cluster that cannot be read is a problem of its own.
 */
async function lintClusters(input) {
    const access = await (0,load_access/* loadAccess */.xf)(input);
    if ((0,problem/* hasErrors */.C)(access.problems))
        return access;
    const found = await Promise.all(access.desired.map((desired) => lintCluster(desired, input)));
    return { ...access, problems: [...access.problems, ...found.flat()] };
}
async function lintCluster(desired, input) {
    const read = await (0,read_cluster/* readCluster */.D)(desired, input);
    return 'problem' in read ? [read.problem] : lookOver(desired, read.snapshot, { today: (0,planner/* today */.E)() });
}


/***/ }),

/***/ 46707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today),
/* harmony export */   g: () => (/* binding */ plannerOf)
/* harmony export */ });
/* harmony import */ var _plan_make_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38584);
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
