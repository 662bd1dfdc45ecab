export const id = 4628;
export const ids = [4628];
export const modules = {

/***/ 5633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ CODES),
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _words_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(724);

/** A cluster's error as people read it: its kind is the code, its operation the place. */
function problemOf(error) {
    // `create RoleBinding/shop/editors`: an object's id is its place; `list roles` and `read some/folder` have none.
    const object = /^\w+ ([A-Z]\w+\/\S+)$/.exec(error.operation)?.[1];
    return {
        code: CODES[error.kind],
        severity: 'error',
        where: error.where ?? { cluster: error.cluster, ...(object === undefined ? {} : { object }) },
        message: (0,_words_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(`${error.operation}: ${error.message}`),
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

/***/ 35047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ findingPage),
/* harmony export */   Tl: () => (/* binding */ actionPages),
/* harmony export */   f: () => (/* binding */ problemPage),
/* harmony export */   lu: () => (/* binding */ RELEASE_PAGES),
/* harmony export */   yP: () => (/* binding */ RELEASE_FILES)
/* harmony export */ });
/* unused harmony export problemPath */
/* harmony import */ var _problem_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(780);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13411);


/** The files of this release, as pages for people: an address without a slash at its end. */
const RELEASE_PAGES = `${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .B}/blob/v${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}`;
/** The same files as they are, for programs such as an editor. */
const RELEASE_FILES = `${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .B.replace('//github.com/', '//raw.githubusercontent.com/')}/v${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}`;
/** Where a problem is explained: a page of its own, or a section of the page about access.yaml. */
function problemPath(code) {
    return Object.hasOwn(_problem_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCESS_FILE */ .a, code) ? `docs/access-yaml-errors.md#${code}` : `docs/problems/${code}.md`;
}
/** The same among the pages at `base`. */
function problemPage(base, code) {
    return `${base}/${problemPath(code)}`;
}
/** The page of what was found: of a danger, its row on the page of all dangers. */
function findingPage(base, { code, danger }) {
    return danger === undefined ? problemPage(base, code) : `${base}/docs/dangers.md#${danger.rule}`;
}
/**
 * The pages of the very version that a workflow uses: `repository` (`OWNER/NAME`) and `ref` as the runner gives them
 * in GITHUB_ACTION_REPOSITORY and GITHUB_ACTION_REF, `serverUrl` of the server that runs the workflow.
 *
 * On GitHub Enterprise Server an action may come from that server or, with GitHub Connect, from github.com, and the
 * runner does not say which. This project's own repository is known to be on github.com. Any other is a copy under
 * another name, which only that server is known to have.
 */
function actionPages(action) {
    const { repository, ref, serverUrl } = action;
    // Empty for an action in a folder of the workflow's own repository, which need not have the pages.
    if (!repository || !ref)
        return RELEASE_PAGES;
    const isOwn = `https://github.com/${repository}`.toLowerCase() === _version_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .B.toLowerCase();
    return `${isOwn ? _version_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .B : `${serverUrl}/${repository}`}/blob/${ref}`;
}


/***/ }),

/***/ 50740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   o0: () => (/* binding */ samePlace)
/* harmony export */ });
/** True when one of the problems stops the run. */
function hasErrors(problems) {
    return problems.some((problem) => problem.severity === 'error');
}
/** `access.yaml:12:5`, `prod ConfigMap/kube-system/aws-auth`, or the empty text. */
function placeText(where) {
    const inFile = [where.file, where.line, where.column].filter((part) => part !== undefined).join(':');
    if (where.file !== undefined)
        return inFile;
    return [where.cluster, where.object].filter((part) => part !== undefined).join(' ');
}
/** Whether both are the same place of a file. */
function samePlace(one, other) {
    return one.file === other.file && one.line === other.line && one.column === other.column;
}


/***/ }),

/***/ 76670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SEVERITY_STYLE),
/* harmony export */   j: () => (/* binding */ unpainted)
/* harmony export */ });
/** For a log, a file, a pipe. */
const unpainted = (_, text) => text;
const SEVERITY_STYLE = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
};


/***/ }),

/***/ 54433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ problemsText)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50740);
/* harmony import */ var _words_encode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27335);
/* harmony import */ var _words_wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48417);
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76670);




/** Problems, each with what to do and its page; empty without problems. Ends with a line break. */
function problemsText(problems, options) {
    return problems.map((problem) => `${problemLines(problem, options).join('\n')}\n`).join('\n');
}
function problemLines(problem, { pageOf, paint, width }) {
    const { severity, code, danger, where, message, found, allowed, fix } = problem;
    const place = (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(where);
    const head = [
        `${paint(_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_STYLE */ .M[severity], severity)} ${danger?.rule ?? code}`,
        ...(place === '' ? [] : [paint('bold', (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)(place))]),
    ];
    const fact = (name, text) => text === undefined ? [] : (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapped */ .ky)((0,_words_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)(text), { width, first: `  ${name.padEnd(7)}  ` });
    return [
        ...(0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapped */ .ky)(head.join(', '), { width, rest: '  ' }),
        ...(0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapped */ .ky)(`${(0,_words_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)(message)} ${(0,_words_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)(fix)}`, { width, first: '  ' }),
        // Most sentences name what they are about.
        ...(found !== undefined && message.includes(found) ? [] : fact('found', found)),
        ...fact('allowed', allowed),
        `  ${paint('dim', pageOf(problem))}`,
    ];
}


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
// EXTERNAL MODULE: ./lib/modes/deadline/deadline.js + 2 modules
var deadline_deadline = __webpack_require__(24625);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/words/encode.js
var encode = __webpack_require__(27335);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/modes/parameter/options.js
var options = __webpack_require__(39734);
// EXTERNAL MODULE: ./lib/modes/parameter/spelling.js
var spelling = __webpack_require__(20212);
// EXTERNAL MODULE: ./lib/modes/registry.js + 12 modules
var registry = __webpack_require__(68306);
// EXTERNAL MODULE: ./lib/problem/nearest.js
var nearest = __webpack_require__(56405);
;// CONCATENATED MODULE: ./lib/terminal/arguments.js





/** Reads the arguments after the program's name. An option that a mode does not take is an error. */
function readArguments(args) {
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...args], options: PARSED, strict: false, tokens: true });
    const [first, ...words] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
    const options = tokens.filter((token) => token.kind === 'option');
    const has = (name) => options.some((option) => option.name === name);
    const told = { verbose: has('verbose'), timeout: undefined, parallelism: undefined };
    if (has('version'))
        return { ok: true, command: { name: 'version' }, ...told };
    const isHelp = first === 'help' || first === undefined;
    const name = isHelp ? words[0] : first;
    const mode = registry/* TERMINAL_MODES */.KD.find((one) => one === name);
    if (mode === undefined && name !== undefined)
        return refused(`There is no command ${JSON.stringify(name)}.${(0,nearest/* didYouMean */.au)((0,nearest/* nearest */.pA)(name, registry/* TERMINAL_MODES */.KD))} Commands: ${registry/* TERMINAL_MODES */.KD.join(', ')}.`);
    const about = mode === undefined ? {} : { about: mode };
    const given = readOptions(options, mode);
    if (!given.ok)
        return { ...given, ...about };
    if (mode === undefined || isHelp || has('help'))
        return { ok: true, command: { name: 'help', ...about }, ...told };
    const read = readCommand(mode, given.texts, words);
    return read.ok ? { ...read, verbose: told.verbose } : { ...read, ...about };
}
const OPTION_NAMES = Object.keys(options/* OPTIONS */.l);
const PARSED = {
    ...Object.fromEntries(OPTION_NAMES.map((name) => [(0,spelling/* spelled */.u)(name), parserOf(options/* OPTIONS */.l[name])])),
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
function parserOf({ type, short }) {
    return { type, ...(short === undefined ? {} : { short }) };
}
function readOptions(options, mode) {
    const own = mode === undefined ? [...OPTION_NAMES, 'version'] : (0,registry/* optionsOf */.cz)(mode);
    const allowed = [...own.map(spelling/* spelled */.u), 'help'];
    const texts = {};
    for (const { name, rawName, value, inlineValue } of options) {
        if (!allowed.includes(name))
            return strayOption({ name, rawName }, allowed, mode);
        const isFlag = PARSED[name]?.type === 'boolean';
        if (isFlag && value !== undefined)
            return refused(`${rawName} takes no value.`);
        // A word with a dash behind an option is most likely the next option.
        if (!isFlag && (value === undefined || (inlineValue !== true && /^-./.test(value))))
            return refused(`${rawName} needs a value.`);
        texts[name] = [...(texts[name] ?? []), value ?? ''];
    }
    return { ok: true, texts };
}
function strayOption({ name, rawName }, allowed, mode) {
    const takers = registry/* TERMINAL_MODES */.KD.filter((one) => (0,registry/* optionsOf */.cz)(one).map(spelling/* spelled */.u).includes(name));
    const near = (0,nearest/* nearest */.pA)(name, allowed);
    const hint = takers.length > 0
        ? ` It is an option of ${takers.join(', ')}.`
        : (0,nearest/* didYouMean */.au)(near === undefined ? undefined : `--${near}`);
    const known = allowed.map((one) => `--${one}`);
    return refused(`${mode ?? 'eks-access'} has no option ${rawName}.${hint} Options: ${known.join(', ')}.`);
}
function readCommand(name, given, words) {
    const mode = (0,registry/* inTerminal */.e5)(name);
    if (mode.words === undefined && words.length > 0)
        return refused(`${name} takes no argument ${JSON.stringify(words[0])}.`);
    const read = readValues(given, mode);
    if (!read.ok)
        return read;
    const asking = mode.read(read.values, words);
    if (!asking.ok)
        return asking;
    const { timeout, parallelism } = read.values;
    return { ok: true, command: { name, asked: asking.asked }, timeout, parallelism };
}
function readValues(given, { own = {} }) {
    const values = [];
    for (const name of OPTION_NAMES) {
        const { allowed, read } = own[name] ?? options/* OPTIONS */.l[name];
        const reading = read(given[(0,spelling/* spelled */.u)(name)] ?? []);
        if (!reading.ok)
            return refused(reading.message ??
                `--${(0,spelling/* spelled */.u)(name)} cannot be ${JSON.stringify(reading.found)}.${(0,nearest/* didYouMean */.au)(reading.near)} Allowed: ${allowed}.`);
        values.push([name, reading.value]);
    }
    // Each was read by its own reader.
    return { ok: true, values: Object.fromEntries(values) };
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
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(7209), __webpack_require__.e(2164), __webpack_require__.e(7574), __webpack_require__.e(9402)]).then(__webpack_require__.bind(__webpack_require__, 32762))).runValidate,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(7209), __webpack_require__.e(2164), __webpack_require__.e(7574), __webpack_require__.e(1055)]).then(__webpack_require__.bind(__webpack_require__, 80479))).runPlan,
    apply: async () => (await Promise.all(/* import() */[__webpack_require__.e(7209), __webpack_require__.e(7291), __webpack_require__.e(2164), __webpack_require__.e(8315), __webpack_require__.e(7574), __webpack_require__.e(2279), __webpack_require__.e(4902), __webpack_require__.e(9713), __webpack_require__.e(1347), __webpack_require__.e(1684), __webpack_require__.e(9754), __webpack_require__.e(1190), __webpack_require__.e(6706), __webpack_require__.e(1246), __webpack_require__.e(7249), __webpack_require__.e(4658)]).then(__webpack_require__.bind(__webpack_require__, 4658))).runApply,
    restore: async () => (await Promise.all(/* import() */[__webpack_require__.e(7209), __webpack_require__.e(7291), __webpack_require__.e(2164), __webpack_require__.e(8315), __webpack_require__.e(7574), __webpack_require__.e(2279), __webpack_require__.e(4902), __webpack_require__.e(9713), __webpack_require__.e(1347), __webpack_require__.e(1684), __webpack_require__.e(9754), __webpack_require__.e(1190), __webpack_require__.e(6706), __webpack_require__.e(1246), __webpack_require__.e(5196), __webpack_require__.e(8038), __webpack_require__.e(7249), __webpack_require__.e(4612)]).then(__webpack_require__.bind(__webpack_require__, 84612))).runRestore,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(7209), __webpack_require__.e(2164), __webpack_require__.e(8315), __webpack_require__.e(7574), __webpack_require__.e(2279), __webpack_require__.e(4902), __webpack_require__.e(9713), __webpack_require__.e(1347), __webpack_require__.e(9754), __webpack_require__.e(3945), __webpack_require__.e(864), __webpack_require__.e(8529)]).then(__webpack_require__.bind(__webpack_require__, 50460))).runExplain,
    'who-can': async () => (await Promise.all(/* import() */[__webpack_require__.e(7209), __webpack_require__.e(2164), __webpack_require__.e(8315), __webpack_require__.e(7574), __webpack_require__.e(2279), __webpack_require__.e(4902), __webpack_require__.e(1347), __webpack_require__.e(3945), __webpack_require__.e(7849)]).then(__webpack_require__.bind(__webpack_require__, 28282))).runWhoCan,
    list: async () => (await Promise.all(/* import() */[__webpack_require__.e(7209), __webpack_require__.e(2164), __webpack_require__.e(8315), __webpack_require__.e(7574), __webpack_require__.e(2279), __webpack_require__.e(4902), __webpack_require__.e(9713), __webpack_require__.e(1347), __webpack_require__.e(3945), __webpack_require__.e(5237), __webpack_require__.e(4639)]).then(__webpack_require__.bind(__webpack_require__, 18450))).runList,
    import: async () => (await Promise.all(/* import() */[__webpack_require__.e(7209), __webpack_require__.e(7291), __webpack_require__.e(2164), __webpack_require__.e(8315), __webpack_require__.e(7574), __webpack_require__.e(2279), __webpack_require__.e(4902), __webpack_require__.e(9713), __webpack_require__.e(1684), __webpack_require__.e(9754), __webpack_require__.e(1842)]).then(__webpack_require__.bind(__webpack_require__, 99720))).runImport,
    snapshot: async () => (await Promise.all(/* import() */[__webpack_require__.e(7209), __webpack_require__.e(2164), __webpack_require__.e(8315), __webpack_require__.e(7574), __webpack_require__.e(1582)]).then(__webpack_require__.bind(__webpack_require__, 38790))).runSnapshot,
};

;// CONCATENATED MODULE: ./lib/terminal/main.js









/** The terminal program. Gives the exit status; results go to stdout, problems and progress to stderr. */
async function main(args) {
    const parsed = readArguments(args);
    if (!parsed.ok) {
        const help = ['eks-access help', ...(parsed.about === undefined ? [] : [parsed.about])].join(' ');
        (0,streams/* say */.cv)(`${(0,encode/* terminal */.Fo)(parsed.message)} Run ${help} for more.`, process.stderr);
        return streams/* FAILED */.Wk;
    }
    const log = parsed.verbose ? openRequestLog() : undefined;
    const { parallelism } = parsed;
    const seconds = parsed.timeout ?? deadline_deadline/* READ_TIMEOUT */.x_;
    const text = `eks-access: ${(0,deadline_deadline/* stuckSentence */.Kd)(seconds)}\n`;
    const deadline = (0,deadline_deadline/* beginDeadline */.a$)({ seconds, stuck: { text, to: 2 } });
    try {
        return await runCommand(parsed.command, {
            deadline,
            ...(parallelism === undefined ? {} : { parallelism }),
            ...(log && { onRequest: log.onRequest }),
        });
    }
    catch (error) {
        const problem = error instanceof door/* ClusterError */.b ? (0,cluster_problem/* problemOf */.Z)(error) : undefined;
        if (problem === undefined)
            (0,streams/* complainUnexpected */.NC)(error, parsed.verbose);
        else
            (0,streams/* complain */.cc)([problem], '');
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
            process.stdout.write((await __webpack_require__.e(/* import() */ 5661).then(__webpack_require__.bind(__webpack_require__, 45661))).helpText(command.about, (0,streams/* widthOf */.qz)(process.stdout)));
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
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   fF: () => (/* binding */ options),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _cluster_eks_accounts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63050);
/* harmony import */ var _cluster_kube_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23605);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35047);
/* harmony import */ var _problem_message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54196);
/* harmony import */ var _problem_stack_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79695);
/* harmony import */ var _render_colour_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76670);
/* harmony import */ var _render_screen_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54433);
/* harmony import */ var _words_encode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27335);
/* harmony import */ var _words_wrap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48417);










/** Exit statuses. */
const DONE = 0;
const FAILED = 1;
/** `--detailed-exitcode`: the plan has changes, or the cluster has something new that is in no file. */
const CHANGES = 2;
/** The principal has no access, or nobody may. */
const NO = 2;
/** As `inputOf`, for a question, which may name its clusters itself. */
function questionOf({ file, clusters, named }, around) {
    return { ...inputOf(file, clusters, around), ...(named === undefined ? {} : { named }) };
}
/** Progress is for a person who waits at a terminal; a log of CI stays quiet. */
function inputOf(file, clusters, { onRequest, deadline, parallelism }) {
    return {
        file,
        deadline,
        folder: process.cwd(),
        accounts: (0,_cluster_eks_accounts_js__WEBPACK_IMPORTED_MODULE_5__/* .awsAccounts */ .y)(),
        ...(clusters.length === 0 ? {} : { clusters }),
        ...(parallelism === undefined ? {} : { parallelism }),
        ...(onRequest && { onRequest }),
        ...(process.stderr.isTTY ? { onProgress: (text) => say((0,_words_encode_js__WEBPACK_IMPORTED_MODULE_6__/* .terminal */ .Fo)(text), process.stderr) } : {}),
    };
}
/** Problems go to stderr, so that stdout holds results only. */
function complain(problems, file) {
    if (problems.length > 0)
        process.stderr.write(`${(0,_render_screen_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .problemsText */ .u)(problems, options(file, process.stderr))}\n`);
}
/** One sentence or more, encoded already. */
function say(text, stream) {
    stream.write(`${(0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)(text, { width: widthOf(stream) }).join('\n')}\n`);
}
/** What nobody foresaw, with where it came from. */
function complainUnexpected(error, verbose) {
    const shown = (line) => (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_6__/* .terminal */ .Fo)((0,_cluster_kube_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(line));
    say(shown(`eks-access: ${(0,_problem_message_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .b)(error)}`), process.stderr);
    // As Node writes them: editors and terminals link such lines.
    for (const line of (0,_problem_stack_js__WEBPACK_IMPORTED_MODULE_9__/* .stackLines */ .y)(error, verbose ? 'whole' : 'short'))
        process.stderr.write(`${shown(line)}\n`);
    say(verbose ? _problem_stack_js__WEBPACK_IMPORTED_MODULE_9__/* .REPORT */ .r : `Run again with --verbose for the whole stack. ${_problem_stack_js__WEBPACK_IMPORTED_MODULE_9__/* .REPORT */ .r}`, process.stderr);
}
/** How the stream is written to. */
function options(file, stream) {
    return {
        file,
        pageOf: (problem) => (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .findingPage */ .$7)(_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_PAGES */ .lu, problem),
        paint: showsColours(stream, process.env)
            ? (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false })
            : _render_colour_js__WEBPACK_IMPORTED_MODULE_3__/* .unpainted */ .j,
        width: widthOf(stream),
    };
}
/**
 * `NO_COLOR` with any value turns colours off; `FORCE_COLOR` turns them on, or off with 0 and false. Else a terminal
 * that is not dumb has them.
 *
 * Sources: https://no-color.org, https://force-color.org
 */
function showsColours({ isTTY }, env) {
    if (env['NO_COLOR'])
        return false;
    const force = env['FORCE_COLOR'];
    if (force)
        return force !== '0' && force !== 'false';
    return isTTY && env['TERM'] !== 'dumb';
}
/** Columns to read well in; a line of more than that is long for the eye. */
const WIDEST = 100;
/** As wide as the terminal is; some do not know it and say 0. */
function widthOf({ isTTY, columns }) {
    return isTTY && columns > 0 ? Math.min(columns, WIDEST) : _words_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .WIDTH */ .lR;
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ REPOSITORY),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// Written by `npm run generate` from package.json.
/** `1.2.3` */
const VERSION = '0.1.0';
/** Where the project is: `https://github.com/OWNER/NAME`. */
const REPOSITORY = 'https://github.com/your-org/eks-access';


/***/ }),

/***/ 724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence),
/* harmony export */   l: () => (/* binding */ capitalized)
/* harmony export */ });
/** A server's words with a full stop. */
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
/** A clause as the beginning of a sentence. */
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 48417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   lR: () => (/* binding */ WIDTH)
/* harmony export */ });
/** Columns of a line where nobody says how many there are: in a pipe, in a log of CI. */
const WIDTH = 80;
/**
 * Text on lines of at most `width` columns, broken at spaces only: a word longer than a line, or what is in double
 * quotes or backticks, stays whole, so that it can be copied. Colours have no width.
 *
 * @param text one line, from `terminal` or `phraseTerminal`
 */
function wrapped(text, { width, first = '', rest = ' '.repeat(columnsOf(first)) }) {
    const lines = [];
    let line = first;
    let used = columnsOf(first);
    let isEmpty = true;
    for (const [part, space = '', word = ''] of text.matchAll(WORD)) {
        const wide = columnsOf(part);
        if (isEmpty || used + wide <= width) {
            line += part;
            used += wide;
        }
        else {
            lines.push(line);
            line = rest + word;
            used = columnsOf(rest) + wide - space.length;
        }
        isEmpty = false;
    }
    return [...lines, line];
}
/** How wide text is in a terminal. Colours and combining marks have no width; ideographs and emoji have two. */
function columnsOf(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    return Array.from(text.replaceAll(COLOUR, '').replaceAll(/\p{M}/gu, ''), (character) => WIDE.test(character) ? 2 : 1).reduce((sum, columns) => sum + columns, 0);
}
/** Spaces, then all up to the next space; what is between quotes is one word. */
const WORD = /( *)((?:"(?:\\.|[^"\\])*"|`[^`]*`|[^ ])+)/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what starts a colour; `terminal` lets none in from outside
const COLOUR = /\u001b\[[\d;]*m/g;
/** Near enough to East_Asian_Width, of which JavaScript knows nothing. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;


/***/ })

};
