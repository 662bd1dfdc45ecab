export const id = 3837;
export const ids = [3837];
export const modules = {

/***/ 16317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unknownClusters),
/* harmony export */   u: () => (/* binding */ chosenClusters)
/* harmony export */ });
/* harmony import */ var _access_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72196);
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56405);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50740);



/** Chooses among the clusters of a file that was read. */
function chosenClusters(loaded, input) {
    const problems = [...loaded.problems, ...unknownClusters(loaded, input)];
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .C)(problems))
        return { desired: [], problems };
    const names = namesOf(loaded);
    const chosen = new Set(input.clusters?.flatMap((selector) => (0,_access_select_js__WEBPACK_IMPORTED_MODULE_1__/* .selectClusters */ .oK)(selector, names)) ?? names);
    return { desired: loaded.desired.filter(({ cluster }) => chosen.has(cluster.name)), problems };
}
/** What was asked for and matches no cluster of the file; nothing is known of a file with errors. */
function unknownClusters(loaded, { clusters = [], file }) {
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .C)(loaded.problems))
        return [];
    const names = namesOf(loaded);
    return clusters
        .filter((selector) => (0,_access_select_js__WEBPACK_IMPORTED_MODULE_1__/* .selectClusters */ .oK)(selector, names).length === 0)
        .map((selector) => ({
        code: 'cluster-unknown',
        severity: 'error',
        where: { file },
        message: `${(0,_access_select_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(selector) ? `No cluster of ${file} matches ${selector}.` : `${file} has no cluster named ${selector}.`}${(0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)((0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(selector, names))}`,
        found: selector,
        allowed: names.join(', '),
        fix: `Name one of the clusters of ${file}.`,
    }));
}
function namesOf({ desired }) {
    return desired.map(({ cluster }) => cluster.name);
}


/***/ }),

/***/ 99684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ whoCanJson),
/* harmony export */   h: () => (/* binding */ explanationsJson)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _change_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77456);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80553);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69973);




/**
 * Explanations as JSON (`docs/explain.md`): the verdicts to decide by, and the sentences to show. Text is as it was
 * found, not encoded. Ends with a line break.
 */
function explanationsJson(explanations, options) {
    const clusters = explanations.map((explanation) => {
        const { answer, mend, iam, mapping, rbac } = explanation;
        const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .explainedText */ .G)(explanation, options.file);
        const last = mend?.kind === 'entry-again' ? (mend.next ?? mend) : mend;
        return (0,_change_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)({
            name: explanation.cluster,
            asOf: explanation.asOf,
            answer: answer.verdict,
            stoppedBy: answer.stoppedBy,
            says: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseText */ .tN)(text.headline),
            layers: { iam: iam.verdict, mapping: mapping.verdict, rbac: rbac.verdict },
            identities: mapping.found.dead?.beneath ?? mapping.found.identities,
            causes: [...mapping.causes, ...rbac.causes].map(({ kind }) => kind),
            details: text.layers.map(({ name, lines }) => ({ layer: name, says: lines.map(_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseText */ .tN) })),
            mend: mend?.kind,
            repair: last?.kind === 'lines' || last?.kind === 'apply' ? last.repair : undefined,
            lines: last?.kind === 'lines' ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .accessYaml */ .W)(last.lines).join('\n') : undefined,
            remedies: text.remedies.map(({ words, copy }) => (0,_change_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)({ says: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseText */ .tN)(words), copy: copy?.lines.join('\n') })),
            limits: text.limits.map((limit) => (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseText */ .tN)(limit)),
        });
    });
    return `${JSON.stringify({ version: 1, clusters }, undefined, 2)}\n`;
}
/** Answers of `who-can` as JSON. Ends with a line break. */
function whoCanJson(answers) {
    const clusters = answers.map(({ cluster, request, principals, others, limits }) => ({
        name: cluster,
        request,
        principals: principals.map(({ dead, ...able }) => (0,_change_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)({ ...able, dead: dead?.kind })),
        others,
        limits: limits.map(({ kind }) => kind),
    }));
    return `${JSON.stringify({ version: 1, clusters }, undefined, 2)}\n`;
}


/***/ }),

/***/ 18409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runExplain: () => (/* binding */ runExplain)
/* harmony export */ });
/* harmony import */ var _modes_step_explain_principal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40224);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50740);
/* harmony import */ var _render_explain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99684);
/* harmony import */ var _render_explain_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96182);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97491);





/** Why a principal has access, or not: 0 it has, 2 it has not, 1 an error. */
async function runExplain(asked, around) {
    const { file, cluster: clusters, format, principal, can, asOf } = asked;
    const about = { principal, asOf, ...(can === undefined ? {} : { can }) };
    const { answers, problems } = await (0,_modes_step_explain_principal_js__WEBPACK_IMPORTED_MODULE_0__/* .explainPrincipal */ .c)((0,_streams_js__WEBPACK_IMPORTED_MODULE_3__/* .inputOf */ .wg)(file, clusters, around), about);
    (0,_streams_js__WEBPACK_IMPORTED_MODULE_3__/* .complain */ .cc)(problems, file);
    if (answers.length > 0 || !(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrors */ .C)(problems)) {
        const text = format === 'json' ? _render_explain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .explanationsJson */ .h : _render_explain_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .explanationsText */ .M;
        process.stdout.write(text(answers, (0,_streams_js__WEBPACK_IMPORTED_MODULE_3__/* .options */ .fF)(file, process.stdout)));
    }
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrors */ .C)(problems))
        return _streams_js__WEBPACK_IMPORTED_MODULE_3__/* .FAILED */ .Wk;
    return answers.every(({ answer }) => answer.verdict === 'yes' || answer.verdict === 'part') ? _streams_js__WEBPACK_IMPORTED_MODULE_3__/* .DONE */ .DH : _streams_js__WEBPACK_IMPORTED_MODULE_3__.NO;
}


/***/ })

};
