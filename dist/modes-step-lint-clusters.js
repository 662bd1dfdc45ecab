export const id = 1320;
export const ids = [1320];
export const modules = {

/***/ 61320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintClusters: () => (/* binding */ lintClusters)
/* harmony export */ });
/* harmony import */ var _aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74940);
/* harmony import */ var _files_load_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23286);
/* harmony import */ var _plan_lint_lint_live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95169);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50740);
/* harmony import */ var _planner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46707);
/* harmony import */ var _read_cluster_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(274);






/**
 * Reads the file and, where it is sound, every cluster as it is: what is wrong with its aws-auth and its bindings. A
 * cluster that cannot be read is a problem of its own. Nothing is planned.
 */
async function lintClusters(input) {
    const access = await (0,_files_load_access_js__WEBPACK_IMPORTED_MODULE_1__/* .loadAccess */ .xf)(input);
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .C)(access.problems))
        return access;
    const found = await Promise.all(access.desired.map((desired) => lintCluster(desired, input)));
    return { ...access, problems: [...access.problems, ...found.flat()] };
}
async function lintCluster(desired, input) {
    const read = await (0,_read_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .readCluster */ .D)(desired, input);
    if ('problem' in read)
        return [read.problem];
    const { snapshot } = read;
    const state = { awsAuth: (0,_aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeAwsAuth */ ._)(snapshot.awsAuth?.data), objects: snapshot };
    return (0,_plan_lint_lint_live_js__WEBPACK_IMPORTED_MODULE_2__/* .lintLive */ .Q)({ desired, facts: snapshot.facts, before: state, after: state, today: (0,_planner_js__WEBPACK_IMPORTED_MODULE_3__/* .today */ .E)() });
}


/***/ }),

/***/ 46707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today),
/* harmony export */   g: () => (/* binding */ plannerOf)
/* harmony export */ });
/* harmony import */ var _plan_make_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25029);

/** How the run plans a snapshot, the first time and in an apply each time anew. */
function plannerOf({ planner, repair = false }) {
    return planner ?? ((desired, snapshot) => (0,_plan_make_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .makePlan */ .C)(desired, snapshot, { repair, today: today() }));
}
/** `2027-01-31`, in UTC: the core has no clock. */
function today() {
    return new Date().toISOString().slice(0, 10);
}


/***/ })

};
