export const id = 5661;
export const ids = [5661];
export const modules = {

/***/ 45661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _modes_parameter_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95636);
/* harmony import */ var _modes_parameter_spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20212);
/* harmony import */ var _modes_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86671);



/** What `--help` prints: every mode, and every option with the modes that take it. */
function helpText() {
    return `eks-access: access to Amazon EKS as a reviewed file

Usage: eks-access COMMAND [options]

${columns(_modes_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL_MODES */ .KD.map((mode) => [mode, (0,_modes_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .inTerminal */ .e5)(mode).about]), 3)}

Options
${columns(OPTION_NAMES.map((name) => [usageOf(name), meaningOf(name)]), 2)}
  --help, --version
`;
}
const OPTION_NAMES = Object.keys(_modes_parameter_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l);
/** `-n, --namespace NS` */
function usageOf(name) {
    const { short, value } = _modes_parameter_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l[name];
    return `${short === undefined ? '' : `-${short}, `}--${(0,_modes_parameter_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .spelled */ .u)(name)}${value === undefined ? '' : ` ${value}`}`;
}
/** `plan, apply: only this cluster; snapshot: the cluster to read`; without modes where it is the same for all. */
function meaningOf(name) {
    const takers = _modes_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL_MODES */ .KD.filter((mode) => (0,_modes_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(mode).includes(name));
    const meant = (mode) => (0,_modes_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .inTerminal */ .e5)(mode).help?.[name] ?? _modes_parameter_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l[name].help;
    return [...new Set(takers.map(meant))]
        .map((help) => {
        const modes = takers.filter((mode) => meant(mode) === help);
        return modes.length === _modes_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL_MODES */ .KD.length ? help : `${modes.join(', ')}: ${help}`;
    })
        .join('; ');
}
function columns(rows, gap) {
    const width = Math.max(...rows.map(([left]) => left.length)) + gap;
    return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n');
}


/***/ })

};
