export const id = 4658;
export const ids = [4658];
export const modules = {

/***/ 4658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runApply: () => (/* binding */ runApply)
/* harmony export */ });
/* harmony import */ var _modes_step_plan_clusters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5958);
/* harmony import */ var _apply_if_wanted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7794);


/** Shows the plan of the file, asks, and carries it out. */
async function runApply(asked, around) {
    const input = { ...(0,_apply_if_wanted_js__WEBPACK_IMPORTED_MODULE_1__/* .applyInputOf */ .o)(asked, around), repair: asked.repair };
    return await (0,_apply_if_wanted_js__WEBPACK_IMPORTED_MODULE_1__/* .applyIfWanted */ .T)(await (0,_modes_step_plan_clusters_js__WEBPACK_IMPORTED_MODULE_0__/* .planClusters */ .x)(input), input, asked);
}


/***/ })

};
