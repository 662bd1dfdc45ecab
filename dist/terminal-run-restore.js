export const id = 4612;
export const ids = [4612];
export const modules = {

/***/ 7794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ applyIfWanted),
/* harmony export */   o: () => (/* binding */ applyInputOf)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);
/* harmony import */ var _files_backup_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57044);
/* harmony import */ var _modes_step_agree_to_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48281);
/* harmony import */ var _modes_step_apply_plans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5783);
/* harmony import */ var _modes_step_until_cancelled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53009);
/* harmony import */ var _plan_drift_drift_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75528);
/* harmony import */ var _plan_outcome_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98095);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50740);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61762);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97491);










/** What an apply starts from, with where aws-auth is kept. */
function applyInputOf({ file, cluster: clusters, waitForNodes, waitForEntries, backup }, around) {
    return {
        ...(0,_streams_js__WEBPACK_IMPORTED_MODULE_7__/* .inputOf */ .wg)(file, clusters, around),
        ...(waitForNodes === undefined ? {} : { waitForNodes }),
        ...(waitForEntries === undefined ? {} : { waitForEntries }),
        ...(backup === undefined ? {} : { onBackup: (0,_files_backup_file_js__WEBPACK_IMPORTED_MODULE_1__/* .openBackup */ .Tw)(backup).keep }),
    };
}
/** Shows the plan, asks, and carries it out. Gives the exit status. */
async function applyIfWanted(planned, input, asked) {
    const { plans, access, problems } = planned;
    (0,_streams_js__WEBPACK_IMPORTED_MODULE_7__/* .complain */ .cc)(access.problems, asked.file);
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .hasErrors */ .Cs)(access.problems))
        return _streams_js__WEBPACK_IMPORTED_MODULE_7__/* .FAILED */ .Wk;
    process.stdout.write((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .plansText */ .kJ)(plans, (0,_streams_js__WEBPACK_IMPORTED_MODULE_7__/* .options */ .fF)(asked.file, process.stdout)));
    // What is new in a cluster and in no file is remembered from now on, where the answer is known beforehand.
    const learns = asked.yes && plans.some(({ drift }) => (0,_plan_drift_drift_js__WEBPACK_IMPORTED_MODULE_5__/* .isDrift */ ._K)(drift));
    if (!learns && !plans.some((plan) => hasChanges(plan) || isUnfinished(plan)))
        return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .hasErrors */ .Cs)(problems) ? _streams_js__WEBPACK_IMPORTED_MODULE_7__/* .FAILED */ .Wk : _streams_js__WEBPACK_IMPORTED_MODULE_7__/* .DONE */ .DH;
    // To say in the ledger that an apply that died is finished now needs nobody's word.
    if (plans.some(hasChanges) && !(asked.yes || (await confirmed())))
        return _streams_js__WEBPACK_IMPORTED_MODULE_7__/* .FAILED */ .Wk;
    return await (0,_modes_step_until_cancelled_js__WEBPACK_IMPORTED_MODULE_4__/* .untilCancelled */ .c)(async ({ signal, status }) => {
        const given = { provenance: {}, agreed: _modes_step_agree_to_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .agreeToShown */ .V };
        const outcomes = await (0,_modes_step_apply_plans_js__WEBPACK_IMPORTED_MODULE_3__/* .applyPlans */ .J)(planned, { ...input, cancelled: signal }, given);
        process.stdout.write(`\n${(0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomesText */ .xL)(outcomes, (0,_streams_js__WEBPACK_IMPORTED_MODULE_7__/* .options */ .fF)(asked.file, process.stdout))}`);
        return outcomes.every(_plan_outcome_js__WEBPACK_IMPORTED_MODULE_9__/* .isDone */ .$) ? _streams_js__WEBPACK_IMPORTED_MODULE_7__/* .DONE */ .DH : (status() ?? _streams_js__WEBPACK_IMPORTED_MODULE_7__/* .FAILED */ .Wk);
    }, () => (0,_streams_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)(_modes_step_until_cancelled_js__WEBPACK_IMPORTED_MODULE_4__/* .CANCELLING */ .P, process.stderr));
}
function hasChanges({ changes }) {
    return changes.length > 0;
}
function isUnfinished({ lastApplied, restores }) {
    return lastApplied.begun !== undefined && restores === undefined;
}
async function confirmed() {
    if (!process.stdin.isTTY) {
        (0,_streams_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)('Nothing was applied: there is nobody to ask. Use --yes to apply without asking.', process.stderr);
        return false;
    }
    const terminalInput = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stdout });
    const answer = await terminalInput.question('\nApply this? Only "yes" is accepted: ');
    terminalInput.close();
    if (answer.trim() === 'yes')
        return true;
    (0,_streams_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)('Nothing was applied.', process.stdout);
    return false;
}


/***/ }),

/***/ 84612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRestore: () => (/* binding */ runRestore)
/* harmony export */ });
/* harmony import */ var _modes_step_plan_restore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18038);
/* harmony import */ var _apply_if_wanted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7794);


/** Shows the plan back to a backup, asks, and carries it out. */
async function runRestore(asked, around) {
    const { planned, input } = await (0,_modes_step_plan_restore_js__WEBPACK_IMPORTED_MODULE_0__/* .planRestores */ .F)((0,_apply_if_wanted_js__WEBPACK_IMPORTED_MODULE_1__/* .applyInputOf */ .o)(asked, around), {
        from: asked.from,
        allowMasters: asked.masters !== undefined,
    });
    return await (0,_apply_if_wanted_js__WEBPACK_IMPORTED_MODULE_1__/* .applyIfWanted */ .T)(planned, input, asked);
}


/***/ })

};
