export const id = 8502;
export const ids = [8502];
export const modules = {

/***/ 51875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ finishAnswers)
/* harmony export */ });
/* harmony import */ var _plan_shown_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4971);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50740);
/* harmony import */ var _render_screen_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54433);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96840);
/* harmony import */ var _job_finish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97637);
/* harmony import */ var _job_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81205);






/**
 * Ends a run that only answers: what was found in the log and in the summary, and where there is no answer what is wrong.
 * Gives the sentence that it fails with.
 */
async function finishAnswers(job, mode, about) {
    const { answers, problems, log, summary } = about;
    (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z8)(job, problems);
    if (problems.length > 0)
        job.core.info((0,_render_screen_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsText */ .u)(problems, (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .logOptions */ .DD)(job)));
    if (answers.length > 0)
        job.core.info(log(answers));
    await (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSummary */ .Sy)(job, answers.length > 0
        ? summary(answers)
        : (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidSummary */ .Mt)((0,_plan_shown_head_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidHead */ .kk)(problems, (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .headAbout */ .K6)(job, { kind: 'no-pull-request' }, job.context.sha)), problems, (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownOptions */ .Kt)(job, job.context.sha)));
    const inFile = problems.filter(({ where }) => where.cluster === undefined);
    const ofClusters = (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)(inFile) ? [] : problems.filter(({ where }) => where.cluster !== undefined);
    return (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_3__/* .finish */ .O9)(job, mode, { file: inFile, plans: ofClusters }, {});
}


/***/ }),

/***/ 5412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./lib/modes/step/explain-principal.js + 36 modules
var explain_principal = __webpack_require__(90864);
// EXTERNAL MODULE: ./lib/words/encode.js
var encode = __webpack_require__(27335);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/limits.js
var limits = __webpack_require__(89294);
// EXTERNAL MODULE: ./lib/render/explain/text.js + 5 modules
var explain_text = __webpack_require__(87606);
;// CONCATENATED MODULE: ./lib/render/explain/markdown.js




/** The job's summary of explanations, one for each cluster. */
function explanationsSummary(explanations, options) {
    const texts = explanations.map((one) => (0,explain_text/* explainedText */.G)(one, options.file));
    const short = texts.map((text) => markdownOf({ ...text, held: [], limits: [] }));
    const shortest = texts.map((text) => `### ${text.mark} ${(0,phrase/* phraseMarkdown */.fP)(text.headline)}`);
    return (0,limits/* fits */.lA)([texts.map(markdownOf).join('\n\n'), short.join('\n\n'), shortest.join('\n\n')], limits/* SUMMARY_LIMIT */.Jt);
}
function markdownOf(text) {
    const layers = [
        (0,encode/* tableRow */.jD)(['', 'layer', 'result']),
        (0,encode/* tableRow */.jD)(['-', '-', '-']),
        ...text.layers.map(({ mark, name, lines }) => (0,encode/* tableRow */.jD)([mark, name, lines.map((line) => (0,phrase/* phraseMarkdown */.fP)(line)).join('<br>')])),
    ].join('\n');
    return [
        `### ${text.mark} ${(0,phrase/* phraseMarkdown */.fP)(text.headline)}`,
        layers,
        ...(text.near.length === 0 ? [] : [(0,phrase/* phraseMarkdown */.fP)(text.near)]),
        ...listed('What it may do:', text.held),
        ...text.remedies.map(({ words, copy }) => copy === undefined
            ? `${(0,phrase/* phraseMarkdown */.fP)(words)}.`
            : `${(0,phrase/* phraseMarkdown */.fP)(words)}:\n\n${fenced(copy.language, copy.lines)}`),
        ...listed('Not counted or not certain:', text.limits),
    ].join('\n\n');
}
function listed(head, lines) {
    return lines.length === 0
        ? []
        : [`${head}\n\n${lines.map((line) => `- ${(0,phrase/* phraseMarkdown */.fP)(line)}`).join('\n')}`];
}
/** The lines are ASCII, and quoted where they hold more than names; a run of backticks is longer than any in them. */
function fenced(language, lines) {
    const runs = lines.join('\n').match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}

// EXTERNAL MODULE: ./lib/render/explain/terminal.js
var terminal = __webpack_require__(96182);
// EXTERNAL MODULE: ./lib/action/job/finish.js + 3 modules
var finish = __webpack_require__(97637);
// EXTERNAL MODULE: ./lib/action/job/job.js
var job_job = __webpack_require__(81205);
// EXTERNAL MODULE: ./lib/action/run/answers.js
var run_answers = __webpack_require__(51875);
;// CONCATENATED MODULE: ./lib/action/run/explain.js






/** Answers in the log and in the summary. That somebody has no access is an answer and fails nothing. */
async function runExplain(job) {
    const { principal, can, asOf } = job.inputs;
    const about = { principal, asOf, ...(can === undefined ? {} : { can }) };
    const { answers, problems } = await (0,explain_principal/* explainPrincipal */.c)(job.input, about);
    if (problems.some(({ code }) => code === 'principal-unknown' || code === 'cluster-unknown'))
        return (0,finish/* stop */.ds)(job, job.context, { problems, failureReason: 'input-invalid' });
    return await (0,run_answers/* finishAnswers */.P)(job, 'explain', {
        answers,
        problems,
        log: (all) => (0,terminal/* explanationsText */.MK)(all, (0,job_job/* logOptions */.DD)(job)),
        summary: (all) => explanationsSummary(all, { file: job.inputs.file }),
    });
}


/***/ }),

/***/ 5633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ CODES),
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _words_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(724);

/** A cluster's error as people read it: its kind is the code, its operation the place. */
function problemOf(error) {
    // `create RoleBinding/shop/editors`: an object's id is its place; `list roles` and `read some/folder` have none.
    const object = /^\w+ ([A-Z]\w+\/\S+)$/.exec(error.operation)?.[1];
    return {
        code: CODES[error.kind],
        severity: 'error',
        where: error.where ?? { cluster: error.cluster, ...(object === undefined ? {} : { object }) },
        message: (0,_words_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(`${error.operation}: ${error.message}`),
        fix: error.fix,
    };
}
/** The code of each kind. */
const CODES = {
    unauthorized: 'cluster-unauthorized',
    forbidden: 'cluster-forbidden',
    'not-found': 'cluster-object-not-found',
    exists: 'cluster-object-exists',
    conflict: 'cluster-object-changed',
    invalid: 'cluster-object-invalid',
    throttled: 'cluster-throttled',
    unreachable: 'cluster-unreachable',
    'proxy-unauthorized': 'cluster-proxy-unauthorized',
    unavailable: 'cluster-unavailable',
    'wrong-account': 'cluster-wrong-account',
    misconfigured: 'cluster-misconfigured',
    'outside-workspace': 'door-outside-workspace',
    'not-allowed': 'kubeconfig-not-allowed',
    unexpected: 'cluster-unexpected',
};


/***/ }),

/***/ 724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence),
/* harmony export */   l: () => (/* binding */ capitalized)
/* harmony export */ });
/** A server's words with a full stop. */
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
/** A clause as the beginning of a sentence. */
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


/***/ })

};
