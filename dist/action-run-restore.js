export const id = 90;
export const ids = [90];
export const modules = {

/***/ 30090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRestore: () => (/* binding */ runRestore)
/* harmony export */ });
/* harmony import */ var _access_review_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83446);
/* harmony import */ var _files_backup_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57044);
/* harmony import */ var _files_plan_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16611);
/* harmony import */ var _github_port_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62224);
/* harmony import */ var _modes_step_apply_plans_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24146);
/* harmony import */ var _modes_step_plan_restore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18038);
/* harmony import */ var _modes_step_until_cancelled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53009);
/* harmony import */ var _plan_atom_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46585);
/* harmony import */ var _plan_guard_masters_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53626);
/* harmony import */ var _plan_outcome_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(98095);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49164);
/* harmony import */ var _plan_shown_head_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4971);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(50740);
/* harmony import */ var _render_screen_problems_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54433);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(96840);
/* harmony import */ var _words_encode_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(27335);
/* harmony import */ var _job_finish_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(97637);
/* harmony import */ var _job_job_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(81205);
/* harmony import */ var _job_open_github_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(28276);
/* harmony import */ var _review_agreements_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(20110);
/* harmony import */ var _applied_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(68421);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(39406);






















/** Plans the way back of aws-auth, and goes it where its digest was confirmed. */
async function runRestore(job) {
    const { confirmDigest } = job.inputs;
    // A file of the workspace is what anybody who may push a branch has put there: only the ledger's data counts here.
    const restore = await (0,_modes_step_plan_restore_js__WEBPACK_IMPORTED_MODULE_5__/* .planRestores */ .F)(job.input, {
        allowMasters: mastersTyped(job),
        savedBy: savedByApplies(job),
    });
    const { problems } = restore.planned.access;
    if (problems.some(({ code }) => code === 'cluster-unknown'))
        return (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_13__/* .stop */ .ds)(job, job.context, { problems, failureReason: 'input-invalid' });
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_18__/* .hasErrors */ .Cs)(problems)) {
        (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_13__/* .report */ .z8)(job, problems);
        job.core.info((0,_render_screen_problems_js__WEBPACK_IMPORTED_MODULE_11__/* .problemsText */ .u)(problems, (0,_job_job_js__WEBPACK_IMPORTED_MODULE_14__/* .logOptions */ .DD)(job)));
        await (0,_job_job_js__WEBPACK_IMPORTED_MODULE_14__/* .writeSummary */ .Sy)(job, (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_12__/* .invalidSummary */ .Mt)((0,_plan_shown_head_js__WEBPACK_IMPORTED_MODULE_10__/* .invalidHead */ .kk)(problems, (0,_job_job_js__WEBPACK_IMPORTED_MODULE_14__/* .headAbout */ .K6)(job, { kind: 'restore' }, job.context.sha)), problems, (0,_job_job_js__WEBPACK_IMPORTED_MODULE_14__/* .markdownOptions */ .Kt)(job, job.context.sha)));
        return (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_13__/* .finish */ .O9)(job, 'restore', { file: problems }, {});
    }
    (0,_planned_js__WEBPACK_IMPORTED_MODULE_17__/* .logPlans */ .xv)(job, restore.planned);
    return !confirmDigest ? await show(job, restore) : await carryOut(job, restore);
}
/** A word that stands in the workflow's file was typed by nobody in this run. */
function mastersTyped({ core, event, inputs }) {
    if (inputs.restoreMasters === undefined)
        return false;
    if (event.kind === 'workflow-dispatch' && event.typed.includes(_plan_guard_masters_js__WEBPACK_IMPORTED_MODULE_8__/* .MASTERS */ .y))
        return true;
    core.warning('restore-masters is ignored: it was not typed into the form of this run.', {
        title: 'restore-masters is ignored',
    });
    return false;
}
function savedByApplies(job) {
    const { event, inputs, core } = job;
    return async (cluster, commit) => {
        if (!('defaultBranch' in event))
            return new Set();
        try {
            const { savedBy } = await __webpack_require__.e(/* import() */ 6239).then(__webpack_require__.bind(__webpack_require__, 16239));
            const github = await (0,_job_open_github_js__WEBPACK_IMPORTED_MODULE_19__/* .openGitHub */ .o)(job);
            return await savedBy(github, { commit, branch: event.defaultBranch, file: inputs.file, cluster });
        }
        catch (error) {
            if (!(error instanceof _github_port_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubError */ .y))
                throw error;
            core.warning((0,_words_encode_js__WEBPACK_IMPORTED_MODULE_20__/* .annotationText */ .xr)(`${error.message} ${error.fix}`), {
                title: 'Backups of earlier applies could not be read',
            });
            return new Set();
        }
    };
}
async function show(job, { planned }) {
    const { plans, access, problems } = planned;
    const digest = (0,_plan_atom_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .setDigest */ .$)(plans);
    (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_13__/* .report */ .z8)(job, problems);
    const { total } = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .countChanges */ .x)(plans);
    if (total > 0 && !(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_18__/* .hasErrors */ .Cs)(problems))
        job.core.notice((0,_words_encode_js__WEBPACK_IMPORTED_MODULE_20__/* .annotationText */ .xr)(`Nothing is restored yet. To restore this plan, run again with confirm-digest ${digest}`), { title: 'Restore plan' });
    await (0,_job_job_js__WEBPACK_IMPORTED_MODULE_14__/* .writeSummary */ .Sy)(job, (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_12__/* .planSummary */ .MM)((0,_plan_shown_head_js__WEBPACK_IMPORTED_MODULE_10__/* .headOf */ .Uo)(plans, (0,_job_job_js__WEBPACK_IMPORTED_MODULE_14__/* .headAbout */ .K6)(job, { kind: 'restore' }, job.context.sha)), plans, {
        ...(0,_job_job_js__WEBPACK_IMPORTED_MODULE_14__/* .markdownOptions */ .Kt)(job, job.context.sha),
        ...(0,_planned_js__WEBPACK_IMPORTED_MODULE_17__/* .leftOut */ .ig)(planned),
    }));
    return (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_13__/* .finish */ .O9)(job, 'restore', (0,_planned_js__WEBPACK_IMPORTED_MODULE_17__/* .metIn */ .YQ)(planned), {
        changes: (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .countChanges */ .x)(plans),
        graveGains: (0,_plan_shown_head_js__WEBPACK_IMPORTED_MODULE_10__/* .graveGains */ .Qk)(plans),
        planDigest: digest,
        planFile: await (0,_files_plan_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePlanFile */ .J)(job.env, access.set, plans),
    });
}
async function carryOut(job, { planned, input }) {
    const { plans, access } = planned;
    const planFile = await (0,_files_plan_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePlanFile */ .J)(job.env, access.set, plans);
    const backup = (0,_files_backup_file_js__WEBPACK_IMPORTED_MODULE_1__/* .openBackup */ .Tw)((0,_files_backup_file_js__WEBPACK_IMPORTED_MODULE_1__/* .backupPath */ .wZ)(job.env, access.set));
    // It applies no commit, so that nobody made what it does.
    const agreed = await (0,_review_agreements_js__WEBPACK_IMPORTED_MODULE_15__/* .agreements */ .K)(job, { planned, input, review: _access_review_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_REVIEW */ .FJ });
    return await (0,_modes_step_until_cancelled_js__WEBPACK_IMPORTED_MODULE_6__/* .untilCancelled */ .c)(async ({ signal }) => {
        const outcomes = await (0,_modes_step_apply_plans_js__WEBPACK_IMPORTED_MODULE_4__/* .applyPlans */ .J)(planned, { ...input, onBackup: backup.keep, cancelled: signal }, { provenance: {}, agreed });
        const met = (0,_applied_js__WEBPACK_IMPORTED_MODULE_16__/* .logOutcomes */ ._)(job, planned, outcomes);
        const options = { ...(0,_job_job_js__WEBPACK_IMPORTED_MODULE_14__/* .markdownOptions */ .Kt)(job, job.context.sha), ...(0,_planned_js__WEBPACK_IMPORTED_MODULE_17__/* .leftOut */ .ig)(planned) };
        await (0,_job_job_js__WEBPACK_IMPORTED_MODULE_14__/* .writeSummary */ .Sy)(job, (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_12__/* .recordSummary */ .iM)(outcomes, options));
        return (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_13__/* .finish */ .O9)(job, 'restore', { ...(0,_planned_js__WEBPACK_IMPORTED_MODULE_17__/* .metIn */ .YQ)(planned), apply: met }, {
            changes: (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .countChanges */ .x)(plans),
            graveGains: (0,_plan_shown_head_js__WEBPACK_IMPORTED_MODULE_10__/* .graveGains */ .Qk)(plans),
            planDigest: (0,_plan_atom_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .setDigest */ .$)(plans),
            planFile,
            ...(0,_applied_js__WEBPACK_IMPORTED_MODULE_16__/* .backupOutput */ .k)(backup),
            applied: outcomes.every(_plan_outcome_js__WEBPACK_IMPORTED_MODULE_21__/* .isDone */ .$L),
        });
    }, () => job.core.warning(_modes_step_until_cancelled_js__WEBPACK_IMPORTED_MODULE_6__/* .CANCELLING */ .P));
}


/***/ })

};
