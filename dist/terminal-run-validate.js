export const id = 2762;
export const ids = [2762];
export const modules = {

/***/ 32762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* harmony import */ var _files_load_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87574);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50740);
/* harmony import */ var _words_encode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27335);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97491);




/** Checks the file; with `--live`, every cluster too, or those alone that the options name. */
async function runValidate({ about, live }, around) {
    const { file, named } = about;
    const input = (0,_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .questionOf */ .YH)(about, around);
    if (!live) {
        const { problems, desired } = await (0,_files_load_access_js__WEBPACK_IMPORTED_MODULE_0__/* .loadAccess */ .xf)(input);
        (0,_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .complain */ .cc)(problems, file);
        if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrors */ .Cs)(problems))
            return _streams_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILED */ .Wk;
        const names = desired.map(({ cluster }) => (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(cluster.name)).join(', ');
        (0,_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`${(0,_words_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(file)} is valid: ${names}.`, process.stdout);
        return _streams_js__WEBPACK_IMPORTED_MODULE_1__/* .DONE */ .DH;
    }
    const { lintClusters } = await Promise.all(/* import() */[__webpack_require__.e(3261), __webpack_require__.e(1859), __webpack_require__.e(3448), __webpack_require__.e(9754), __webpack_require__.e(1320)]).then(__webpack_require__.bind(__webpack_require__, 61320));
    const { problems, clusters } = await lintClusters(input);
    (0,_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .complain */ .cc)(problems, file);
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrors */ .Cs)(problems))
        return _streams_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILED */ .Wk;
    const names = clusters.map((name) => (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(name)).join(', ');
    const isChecked = named === undefined && !problems.some(({ code }) => code === 'empty-file');
    (0,_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(isChecked ? `${(0,_words_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(file)} is valid: ${names}.` : `${names}: no errors.`, process.stdout);
    return _streams_js__WEBPACK_IMPORTED_MODULE_1__/* .DONE */ .DH;
}


/***/ })

};
