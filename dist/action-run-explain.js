export const id = 8502;
export const ids = [8502];
export const modules = {

/***/ 5412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./lib/modes/step/explain-principal.js + 19 modules
var explain_principal = __webpack_require__(13283);
// EXTERNAL MODULE: ./lib/plan/shown/head.js
var head = __webpack_require__(4971);
// EXTERNAL MODULE: ./lib/problem/problem.js
var problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/words/encode.js
var encode = __webpack_require__(27335);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/limits.js
var limits = __webpack_require__(89294);
// EXTERNAL MODULE: ./lib/render/explain/text.js + 4 modules
var explain_text = __webpack_require__(23090);
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
// EXTERNAL MODULE: ./lib/render/summary.js
var summary = __webpack_require__(96840);
// EXTERNAL MODULE: ./lib/render/terminal.js + 1 modules
var render_terminal = __webpack_require__(70623);
// EXTERNAL MODULE: ./lib/action/job/finish.js + 3 modules
var finish = __webpack_require__(97637);
// EXTERNAL MODULE: ./lib/action/job/job.js
var job_job = __webpack_require__(81205);
;// CONCATENATED MODULE: ./lib/action/run/explain.js









/** Answers in the log and in the summary. That somebody has no access is an answer and fails nothing. */
async function runExplain(job) {
    const { principal, can, asOf } = job.inputs;
    const about = { principal, asOf, ...(can === undefined ? {} : { can }) };
    const { answers, problems } = await (0,explain_principal/* explainPrincipal */.c)(job.input, about);
    if (problems.some(({ code }) => code === 'principal-unknown'))
        return (0,finish/* stop */.ds)(job, job.context, { problems, failureReason: 'input-invalid' });
    (0,finish/* report */.z8)(job, problems);
    if (problems.length > 0)
        job.core.info((0,render_terminal/* problemsText */.u1)(problems, (0,job_job/* logOptions */.DD)(job)));
    if (answers.length > 0)
        job.core.info((0,terminal/* explanationsText */.M)(answers, (0,job_job/* logOptions */.DD)(job)));
    await (0,job_job/* writeSummary */.Sy)(job, answers.length > 0
        ? explanationsSummary(answers, { file: job.inputs.file })
        : (0,summary/* invalidSummary */.Mt)((0,head/* invalidHead */.kk)(problems, (0,job_job/* headAbout */.K6)(job, { kind: 'no-pull-request' }, job.context.sha)), problems, (0,job_job/* markdownOptions */.Kt)(job, job.context.sha)));
    const inFile = problems.filter(({ where }) => where.cluster === undefined);
    const ofClusters = (0,problem/* hasErrors */.C)(inFile) ? [] : problems.filter(({ where }) => where.cluster !== undefined);
    return (0,finish/* finish */.O9)(job, 'explain', { file: inFile, plans: ofClusters }, {});
}


/***/ }),

/***/ 5633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ CODES),
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
/** A cluster's error as people read it: its kind is the code, its operation the place. */
function problemOf(error) {
    // `create RoleBinding/shop/editors`: an object's id is its place; `list roles` and `read some/folder` have none.
    const object = /^\w+ ([A-Z]\w+\/\S+)$/.exec(error.operation)?.[1];
    return {
        code: CODES[error.kind],
        severity: 'error',
        where: error.where ?? { cluster: error.cluster, ...(object === undefined ? {} : { object }) },
        message: `${error.operation}: ${error.message}`,
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


/***/ })

};
