export const id = 2762;
export const ids = [2762];
export const modules = {

/***/ 32762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* harmony import */ var _files_load_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67973);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50740);
/* harmony import */ var _words_encode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27335);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97491);




/** Checks the file, with `--live` every cluster too. */
async function runValidate({ file, live }, around) {
    const check = live ? (await Promise.all(/* import() */[__webpack_require__.e(3673), __webpack_require__.e(4636), __webpack_require__.e(3448), __webpack_require__.e(8584), __webpack_require__.e(5451)]).then(__webpack_require__.bind(__webpack_require__, 15451))).lintClusters : _files_load_access_js__WEBPACK_IMPORTED_MODULE_0__/* .loadAccess */ .xf;
    const { problems, desired } = await check((0,_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .wg)(file, [], around));
    (0,_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .complain */ .cc)(problems, file);
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrors */ .C)(problems))
        return _streams_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILED */ .Wk;
    const clusters = desired.map(({ cluster }) => (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(cluster.name)).join(', ');
    (0,_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`${(0,_words_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(file)} is valid: ${clusters}.`, process.stdout);
    return _streams_js__WEBPACK_IMPORTED_MODULE_1__/* .DONE */ .DH;
}


/***/ })

};
