export const id = 4628;
export const ids = [4628];
export const modules = {

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


/***/ }),

/***/ 34628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/cluster/door.js
var door = __webpack_require__(2932);
// EXTERNAL MODULE: ./lib/cluster/problem.js
var cluster_problem = __webpack_require__(5633);
// EXTERNAL MODULE: ./lib/modes/step/deadline.js
var step_deadline = __webpack_require__(45875);
// EXTERNAL MODULE: ./lib/render/encode.js
var encode = __webpack_require__(23612);
// EXTERNAL MODULE: ./lib/render/terminal.js + 1 modules
var terminal = __webpack_require__(52618);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/modes/parameter/options.js + 1 modules
var parameter_options = __webpack_require__(95636);
// EXTERNAL MODULE: ./lib/modes/parameter/spelling.js
var spelling = __webpack_require__(20212);
// EXTERNAL MODULE: ./lib/modes/registry.js + 8 modules
var registry = __webpack_require__(86671);
;// CONCATENATED MODULE: ./lib/terminal/arguments.js




/** Reads the arguments after the program's name. An option that a mode does not take is an error. */
function readArguments(args) {
    let parsed;
    try {
        parsed = parse(args);
    }
    catch (error) {
        if (error instanceof TypeError && 'code' in error)
            return refused(error.message);
        throw error;
    }
    const { values, positionals } = parsed;
    const [name, ...words] = positionals;
    const verbose = values['verbose'] === true;
    const about = { verbose, timeout: undefined };
    if (values['version'])
        return { ok: true, command: { name: 'version' }, ...about };
    if (values['help'] || name === 'help' || name === undefined)
        return { ok: true, command: { name: 'help' }, ...about };
    const mode = registry/* TERMINAL_MODES */.KD.find((one) => one === name);
    if (mode === undefined)
        return refused(`Unknown command ${JSON.stringify(name)}; there are ${registry/* TERMINAL_MODES */.KD.join(', ')}.`);
    const read = readCommand(mode, values, words);
    return read.ok ? { ...read, verbose } : read;
}
const OPTION_NAMES = Object.keys(parameter_options/* OPTIONS */.l);
function parse(args) {
    const options = {
        ...Object.fromEntries(OPTION_NAMES.map((name) => [(0,spelling/* spelled */.u)(name), parserOf(parameter_options/* OPTIONS */.l[name])])),
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
    };
    return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true });
}
function parserOf({ type, multiple, short }) {
    return { type, multiple: multiple === true, ...(short === undefined ? {} : { short }) };
}
function readCommand(name, given, words) {
    const mode = (0,registry/* inTerminal */.e5)(name);
    if (mode.words === undefined && words.length > 0)
        return refused(`${name} takes no argument ${JSON.stringify(words[0])}.`);
    const allowed = (0,registry/* optionsOf */.cz)(name).map(spelling/* spelled */.u);
    const stray = Object.keys(given).find((option) => !allowed.includes(option));
    if (stray !== undefined)
        return refused(`${name} has no option --${stray}; it has ${allowed.map((option) => `--${option}`).join(', ')}.`);
    const read = readValues(given);
    if (!read.ok)
        return read;
    const asking = mode.read(read.values, words);
    if (!asking.ok)
        return asking;
    return { ok: true, command: { name, asked: asking.asked }, timeout: read.values.timeout };
}
function readValues(given) {
    const values = [];
    for (const name of OPTION_NAMES) {
        const { allowed, read } = parameter_options/* OPTIONS */.l[name];
        const reading = read(textsOf(given[(0,spelling/* spelled */.u)(name)]));
        if (!reading.ok)
            return refused(reading.message ?? `--${(0,spelling/* spelled */.u)(name)} is ${JSON.stringify(reading.found)}; it can be ${allowed}.`);
        values.push([name, reading.value]);
    }
    // Each was read by its own reader.
    return { ok: true, values: Object.fromEntries(values) };
}
function textsOf(value) {
    if (value === undefined || value === false)
        return [];
    return [value].flat().map((one) => (one === true ? '' : String(one)));
}
function refused(message) {
    return { ok: false, message };
}

// EXTERNAL MODULE: ./lib/render/request-lines.js
var request_lines = __webpack_require__(5043);
;// CONCATENATED MODULE: ./lib/terminal/run/request-log.js

/** Each request on a line of stderr when it ends. */
function openRequestLog() {
    const sent = [];
    const write = (line) => process.stderr.write(`${line}\n`);
    return {
        onRequest: (request) => {
            sent.push(request);
            write((0,request_lines/* requestLine */.u)(request));
        },
        close: () => {
            for (const line of (0,request_lines/* requestTotals */.v)(sent))
                write(line);
        },
    };
}

// EXTERNAL MODULE: ./lib/terminal/run/streams.js
var streams = __webpack_require__(97491);
;// CONCATENATED MODULE: ./lib/terminal/runs.js
/** How the terminal runs each mode. Nothing of a mode is loaded before it is asked for. */
const RUNS = {
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(2164), __webpack_require__.e(1582), __webpack_require__.e(2762)]).then(__webpack_require__.bind(__webpack_require__, 32762))).runValidate,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(2164), __webpack_require__.e(4940), __webpack_require__.e(1582), __webpack_require__.e(9155), __webpack_require__.e(8746), __webpack_require__.e(479)]).then(__webpack_require__.bind(__webpack_require__, 80479))).runPlan,
    apply: async () => (await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(2164), __webpack_require__.e(4940), __webpack_require__.e(1582), __webpack_require__.e(9155), __webpack_require__.e(8746), __webpack_require__.e(9417), __webpack_require__.e(8700)]).then(__webpack_require__.bind(__webpack_require__, 4658))).runApply,
    restore: async () => (await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(2164), __webpack_require__.e(4940), __webpack_require__.e(1582), __webpack_require__.e(9155), __webpack_require__.e(8746), __webpack_require__.e(9417), __webpack_require__.e(9336), __webpack_require__.e(5926)]).then(__webpack_require__.bind(__webpack_require__, 84612))).runRestore,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(2164), __webpack_require__.e(4940), __webpack_require__.e(1582), __webpack_require__.e(9155), __webpack_require__.e(8746), __webpack_require__.e(817), __webpack_require__.e(2003), __webpack_require__.e(8409)]).then(__webpack_require__.bind(__webpack_require__, 18409))).runExplain,
    'who-can': async () => (await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(2164), __webpack_require__.e(4940), __webpack_require__.e(1582), __webpack_require__.e(9155), __webpack_require__.e(817), __webpack_require__.e(1770)]).then(__webpack_require__.bind(__webpack_require__, 91770))).runWhoCan,
    snapshot: async () => (await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(2164), __webpack_require__.e(1582), __webpack_require__.e(8083)]).then(__webpack_require__.bind(__webpack_require__, 28083))).runSnapshot,
};

;// CONCATENATED MODULE: ./lib/terminal/main.js










/** The terminal program. Gives the exit status; results go to stdout, problems and progress to stderr. */
async function main(args) {
    const parsed = readArguments(args);
    if (!parsed.ok) {
        process.stderr.write(`${(0,encode/* terminal */.Fo)(parsed.message)}\nRun eks-access --help to see what there is.\n`);
        return streams/* FAILED */.Wk;
    }
    const log = parsed.verbose ? openRequestLog() : undefined;
    const seconds = parsed.timeout ?? step_deadline/* READ_TIMEOUT */.x_;
    const text = `eks-access: ${(0,step_deadline/* stuckSentence */.Kd)(seconds)}\n`;
    const deadline = (0,step_deadline/* beginDeadline */.a$)({ seconds, stuck: { text, to: 2 } });
    try {
        return await runCommand(parsed.command, { deadline, ...(log && { onRequest: log.onRequest }) });
    }
    catch (error) {
        const problem = error instanceof door/* ClusterError */.b ? (0,cluster_problem/* problemOf */.Z)(error) : undefined;
        if (problem === undefined)
            (0,streams/* complainUnexpected */.NC)(error, parsed.verbose);
        else
            process.stderr.write((0,terminal/* problemsText */.u1)([problem], (0,streams/* options */.fF)('', process.stderr)));
        return streams/* FAILED */.Wk;
    }
    finally {
        log?.close();
        deadline.close();
    }
}
async function runCommand(command, around) {
    switch (command.name) {
        case 'help':
            process.stdout.write((await __webpack_require__.e(/* import() */ 5661).then(__webpack_require__.bind(__webpack_require__, 45661))).helpText());
            return streams/* DONE */.DH;
        case 'version':
            process.stdout.write(`${version/* VERSION */.x}\n`);
            return streams/* DONE */.DH;
        default:
            return await start(command, around);
    }
}
async function start({ name, asked }, around) {
    const run = await RUNS[name]();
    return await run(asked, around);
}


/***/ }),

/***/ 97491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ DONE),
/* harmony export */   NC: () => (/* binding */ complainUnexpected),
/* harmony export */   NO: () => (/* binding */ NO),
/* harmony export */   Wk: () => (/* binding */ FAILED),
/* harmony export */   Y6: () => (/* binding */ CHANGES),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   fF: () => (/* binding */ options),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _cluster_kube_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23605);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35047);
/* harmony import */ var _problem_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54196);
/* harmony import */ var _problem_stack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79695);
/* harmony import */ var _render_encode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23612);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52618);







/** Exit statuses. */
const DONE = 0;
const FAILED = 1;
/** `--detailed-exitcode`: the plan has changes. */
const CHANGES = 2;
/** The principal has no access, or nobody may. */
const NO = 2;
/** Progress is for a person who waits at a terminal; a log of CI stays quiet. */
function inputOf(file, clusters, { onRequest, deadline }) {
    return {
        file,
        deadline,
        folder: process.cwd(),
        ...(clusters.length === 0 ? {} : { clusters }),
        ...(onRequest && { onRequest }),
        ...(process.stderr.isTTY ? { onProgress: (text) => process.stderr.write(`${(0,_render_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(text)}\n`) } : {}),
    };
}
/** Problems go to stderr, so that stdout holds results only. */
function complain(problems, file) {
    if (problems.length > 0)
        process.stderr.write(`${(0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsText */ .u1)(problems, options(file, process.stderr))}\n`);
}
/** What nobody foresaw, with where it came from. */
function complainUnexpected(error, verbose) {
    const lines = [
        `eks-access: ${(0,_problem_message_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error)}`,
        ...(0,_problem_stack_js__WEBPACK_IMPORTED_MODULE_5__/* .stackLines */ .y)(error, verbose ? 'whole' : 'short'),
        verbose ? _problem_stack_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT */ .r : `Run again with --verbose for the whole stack. ${_problem_stack_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT */ .r}`,
    ];
    process.stderr.write(`${lines.map((line) => (0,_render_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)((0,_cluster_kube_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(line))).join('\n')}\n`);
}
/** How the stream is written to: with colours where it shows them, as `NO_COLOR` and `FORCE_COLOR` say. */
function options(file, stream) {
    return {
        file,
        docsUrl: (code) => (0,_pages_js__WEBPACK_IMPORTED_MODULE_6__/* .problemPage */ .f)(_pages_js__WEBPACK_IMPORTED_MODULE_6__/* .RELEASE_PAGES */ .lu, code),
        paint: (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { stream }),
    };
}


/***/ })

};
