export const id = 5661;
export const ids = [5661];
export const modules = {

/***/ 45661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _modes_parameter_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39734);
/* harmony import */ var _modes_parameter_spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20212);
/* harmony import */ var _modes_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68306);
/* harmony import */ var _words_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48417);




/** What `help` and `--help` print: of one mode, or which modes there are. Ends with a line break. */
function helpText(mode, width) {
    const blocks = mode === undefined ? overview(width) : helpOf(mode, width);
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function overview(width) {
    return [
        ['eks-access: access to Amazon EKS as a reviewed file'],
        ['Usage: eks-access COMMAND [options]'],
        table('Commands', _modes_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL_MODES */ .KD.map((mode) => [mode, (0,_modes_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .inTerminal */ .e5)(mode).about]), width),
        table('Options of every command', [
            ..._modes_parameter_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS_OF_EVERY_MODE */ .H.map((name) => optionRow(name)),
            HELP,
            ['--version', 'print the version, without a command'],
        ], width),
        (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)('Run eks-access help COMMAND for its options, exit codes and examples.', { width }),
    ];
}
function helpOf(mode, width) {
    const { about, words, needs = [], help = {}, exits, examples, own = {} } = (0,_modes_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .inTerminal */ .e5)(mode);
    const usage = [
        'Usage: eks-access',
        mode,
        words?.usage,
        ...needs.map((name) => writtenOf(name)),
        '[options]',
    ];
    const call = usage.filter((part) => part !== undefined).join(' ');
    return [
        (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)(call, { width, rest: '  ' }),
        [
            ...(0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)(`${about.charAt(0).toUpperCase()}${about.slice(1)}.`, { width }),
            ...(words === undefined ? [] : (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)(words.meaning, { width, first: `  ${words.usage}  ` })),
        ],
        table('Options', [...(0,_modes_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(mode).map((name) => optionRow(name, own[name], help[name])), HELP], width),
        table('Exit codes', Object.entries(exits), width),
        ['Examples', ...examples.map((example) => `  eks-access ${example}`)],
    ];
}
const HELP = ['-h, --help', 'print this help'];
/** `-n, --namespace NS`, and what it does. `meant`: what it does for the mode, where that is another thing. */
function optionRow(name, option = _modes_parameter_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l[name], meant) {
    const { short, help, default: otherwise } = option;
    const left = `${short === undefined ? '' : `-${short}, `}${writtenOf(name, option)}`;
    return [left, meant ?? `${help}${otherwise === undefined ? '' : ` (default: ${otherwise})`}`];
}
/** `--file FILE` */
function writtenOf(name, { value } = _modes_parameter_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l[name]) {
    return `--${(0,_modes_parameter_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .spelled */ .u)(name)}${value === undefined ? '' : ` ${value}`}`;
}
function table(head, rows, width) {
    const left = Math.max(...rows.map(([name]) => name.length));
    return [
        head,
        ...rows.flatMap(([name, text]) => (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)(text, { width, first: `  ${name.padEnd(left)}  ` })),
    ];
}


/***/ })

};
