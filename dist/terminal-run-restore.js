export const id = 4612;
export const ids = [4612];
export const modules = {

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
