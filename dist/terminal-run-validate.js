export const id = 9402;
export const ids = [9402];
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
    const { lintClusters } = await Promise.all(/* import() */[__webpack_require__.e(8315), __webpack_require__.e(2279), __webpack_require__.e(4902), __webpack_require__.e(9713), __webpack_require__.e(9754), __webpack_require__.e(5267)]).then(__webpack_require__.bind(__webpack_require__, 61320));
    const { problems, clusters } = await lintClusters(input);
    (0,_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .complain */ .cc)(problems, file);
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrors */ .Cs)(problems))
        return _streams_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILED */ .Wk;
    const names = clusters.map((name) => (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(name)).join(', ');
    const isChecked = named === undefined && !problems.some(({ code }) => code === 'empty-file');
    (0,_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(isChecked ? `${(0,_words_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(file)} is valid: ${names}.` : `${names}: no errors.`, process.stdout);
    return _streams_js__WEBPACK_IMPORTED_MODULE_1__/* .DONE */ .DH;
}


/***/ }),

/***/ 26226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/** `1 row`, `2,000 rows`; `1 access entry`, `2 access entries`. */
function counted(count, noun) {
    return `${thousands(count)} ${plural(count, noun)}`;
}
/** `row`, `rows`; `entry`, `entries`. */
function plural(count, noun) {
    if (count === 1)
        return noun;
    return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
/** `2,000`. By hand, because loading Intl's data costs a short run more than its work. */
function thousands(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** All of them together. */
function sum(counts) {
    return counts.reduce((all, one) => all + one, 0);
}
/** `two`; from ten on in digits. */
function inWords(count) {
    return SMALL[count] ?? thousands(count);
}
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];


/***/ }),

/***/ 40977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26226);

/** The first `limit`, or all: one more in full is shorter than "and 1 more". */
function shortened(items, limit) {
    if (items.length <= limit + 1)
        return { shown: items, more: 0 };
    return { shown: items.slice(0, limit), more: items.length - limit };
}
/** `a`, `a and b`, `a, b, c and 5 more`. */
function listed(names, limit = 3) {
    const { shown, more } = shortened(names, limit);
    const items = more > 0 ? [...shown, `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(more)} more`] : shown;
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}


/***/ })

};
