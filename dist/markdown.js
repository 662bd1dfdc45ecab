export const id = 7161;
export const ids = [7161];
export const modules = {

/***/ 81205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ logOptions),
/* harmony export */   K6: () => (/* binding */ headAbout),
/* harmony export */   Kt: () => (/* binding */ markdownOptions),
/* harmony export */   Sy: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35047);
/* harmony import */ var _render_colour_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76670);
/* harmony import */ var _words_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48417);



/** How the log is written. */
function logOptions(job) {
    return { ...markdownOptions(job, job.context.sha), paint: _render_colour_js__WEBPACK_IMPORTED_MODULE_1__/* .unpainted */ .j, width: _words_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .WIDTH */ .lR };
}
/** How comment and summary are written. `head` is the commit that they speak of. */
function markdownOptions(job, head) {
    const base = docsBase(job);
    return {
        file: job.inputs.file,
        pageOf: (problem) => (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .findingPage */ .$7)(base, problem),
        nodeSeconds: job.inputs.waitForNodes,
        entrySeconds: job.inputs.waitForEntries,
        repository: repositoryUrl(job),
        head,
        runUrl: job.context.runUrl,
    };
}
/** What the top of a plan's text says beside its plans. */
/** @param commit that the text speaks of */
function headAbout(job, merging, commit) {
    const { file, repair, waitForNodes, waitForEntries } = job.inputs;
    return {
        file,
        docs: docsBase(job),
        repository: { url: repositoryUrl(job), commit },
        merging,
        ...(repair ? { repairs: true } : {}),
        ...(waitForNodes === 0 ? { leavesNodes: true } : {}),
        ...(waitForEntries === 0 ? { rushesEntries: true } : {}),
    };
}
function repositoryUrl({ context: { serverUrl, owner, repo } }) {
    return `${serverUrl}/${owner}/${repo}`;
}
/** Where the pages of the problems are, for the very version that runs. */
function docsBase({ context, env }) {
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .actionPages */ .Tl)({
        repository: env['GITHUB_ACTION_REPOSITORY'],
        ref: env['GITHUB_ACTION_REF'],
        serverUrl: context.serverUrl,
    });
}
async function writeSummary({ core, env }, text) {
    // Absent outside GitHub, as in some tools that stand in for it; the plan is in the log all the same.
    if (!env['GITHUB_STEP_SUMMARY'])
        return;
    await core.summary.addRaw(text).write();
}


/***/ }),

/***/ 16317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ namesChosen),
/* harmony export */   Kj: () => (/* binding */ unknownClusters),
/* harmony export */   hs: () => (/* binding */ selectorsUnknown),
/* harmony export */   uw: () => (/* binding */ chosenClusters)
/* harmony export */ });
/* harmony import */ var _access_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72196);
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56405);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50740);



/** Chooses among the clusters of a file that was read. */
function chosenClusters(loaded, input) {
    const problems = [...loaded.problems, ...unknownClusters(loaded, input)];
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(problems))
        return { desired: [], problems };
    const names = namesOf(loaded);
    const chosen = namesChosen(input.clusters, names);
    return { desired: loaded.desired.filter(({ cluster }) => chosen.has(cluster.name)), problems };
}
/** Of these names those that are selected: all without a selector. */
function namesChosen(selectors, names) {
    return new Set(selectors?.flatMap((selector) => (0,_access_select_js__WEBPACK_IMPORTED_MODULE_1__/* .selectClusters */ .oK)(selector, names)) ?? names);
}
/** What was asked for and matches no cluster of the file; nothing is known of a file with errors. */
function unknownClusters(loaded, { clusters, file }) {
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(loaded.problems) ? [] : selectorsUnknown(clusters, namesOf(loaded), file);
}
/** @param names all clusters of the file */
function selectorsUnknown(selectors = [], names, file) {
    return selectors
        .filter((selector) => (0,_access_select_js__WEBPACK_IMPORTED_MODULE_1__/* .selectClusters */ .oK)(selector, names).length === 0)
        .map((selector) => ({
        code: 'cluster-unknown',
        severity: 'error',
        where: { file },
        message: `${(0,_access_select_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(selector) ? `No cluster of ${file} matches ${selector}.` : `${file} has no cluster named ${selector}.`}${(0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)((0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(selector, names))}`,
        found: selector,
        allowed: names.join(', '),
        fix: `Name one of the clusters of ${file}.`,
    }));
}
function namesOf({ desired }) {
    return desired.map(({ cluster }) => cluster.name);
}


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

/***/ 75528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ isGraveItem),
/* harmony export */   _K: () => (/* binding */ isDrift),
/* harmony export */   o0: () => (/* binding */ NO_DRIFT)
/* harmony export */ });
const NO_DRIFT = { compared: 'nothing', items: [], parts: [] };
/** Whether somebody must look: something is new, or nobody can say what is. */
function isDrift({ compared, items }) {
    return compared === 'changed' || items.some(({ isNew }) => isNew);
}
/**
 * Whether it makes somebody so powerful that a reader of a plan must see it by name: an admin, a way to admin, write in
 * the whole cluster, what is high or critical there (every Secret, exec everywhere), power that is not known, or any for everybody.
 */
function isGraveItem({ what, power }) {
    if (power === 'unknown' || what.kind === 'account')
        return true;
    if (what.kind === 'binding' && what.subject.kind === 'group' && EVERYBODY.test(what.subject.name))
        return true;
    if (power === undefined)
        return false;
    const { power: word, parts } = power.held;
    if (word === 'admin' || word === 'way-to-admin')
        return true;
    // Of a gain, what is high or critical is in the caution: every Secret of the cluster, exec in all of it.
    const isHigh = parts.some(({ level }) => level === 'high' || level === 'critical');
    return power.scopes.includes('') && (word === 'write' || isHigh);
}
const EVERYBODY = /^system:(authenticated|unauthenticated|serviceaccounts(:.*)?)$/;


/***/ }),

/***/ 98095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   Me: () => (/* binding */ countPartly),
/* harmony export */   nv: () => (/* binding */ countApplied)
/* harmony export */ });
/** True when the cluster is as the newest file says. */
function isDone({ status }) {
    return status === 'applied' || status === 'nothing-to-do' || status === 'superseded';
}
/** How many changes of the outcome are done. */
function countApplied(outcome) {
    return countOf(outcome, 'applied');
}
/** How many are done in part. */
function countPartly(outcome) {
    return countOf(outcome, 'partly');
}
function countOf({ changes }, result) {
    return changes.filter((change) => change.result === result).length;
}


/***/ }),

/***/ 3690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ withoutDetails),
/* harmony export */   Hb: () => (/* binding */ withoutGains),
/* harmony export */   os: () => (/* binding */ withShortLosses)
/* harmony export */ });
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4971);
/* harmony import */ var _loss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67550);


/** The same with ten names of each loss, and how many more there are. */
function withShortLosses(head) {
    return {
        ...head,
        clusters: head.clusters.map((one) => ({ ...one, losses: (0,_loss_js__WEBPACK_IMPORTED_MODULE_1__/* .withFewNames */ .f)(one.losses, NAMES) })),
    };
}
const NAMES = 10;
/** The same without whom gains and losses are about, where there is no room for all of them: it says so. */
function withoutGains(head) {
    return {
        ...head,
        merging: { kind: 'too-long', grave: (0,_head_js__WEBPACK_IMPORTED_MODULE_0__/* .graveGains */ .Qk)(head.clusters) },
        clusters: head.clusters.map((one) => ({ ...one, gains: [], losses: (0,_loss_js__WEBPACK_IMPORTED_MODULE_1__/* .withFewNames */ .f)(one.losses, 0) })),
    };
}
/** The same with nothing below it that is longer the more there is of it: counts alone. It can only be `too-long`. */
function withoutDetails(head) {
    const short = withoutGains(head);
    return {
        ...short,
        errors: head.errors.slice(0, 1).map(beginning),
        moreErrors: Math.max(0, head.errors.length - 1) + head.moreErrors,
        clusters: short.clusters.map(({ returnedAdmins: _, newcomers: __, ...one }) => ({
            ...one,
            errors: [],
            moreErrors: one.errors.length + one.moreErrors,
            losses: [],
            policy: [],
        })),
    };
}
function beginning({ message, fix, ...error }) {
    return { ...error, message: message.slice(0, 200), fix: fix.slice(0, 200) };
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

/***/ 80588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ withoutTrifles),
/* harmony export */   mg: () => (/* binding */ factWords),
/* harmony export */   oR: () => (/* binding */ subjectWords)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21684);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92266);



/**
 * What an atom is about: `role/console`, `RoleBinding team-a/editors`.
 *
 * @param home the account whose ARNs are short, see `shortArn`
 */
function subjectWords(subject, home) {
    const [kind = '', ...name] = subject.split('/');
    switch (kind) {
        case 'policy':
            return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name.join('.')), ' of the access file'];
        case 'target':
            return ['the cluster that ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name.join('/')), ' is'];
        default:
            return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .toldSubject */ .y)(subject).atomSubject(subject, home);
    }
}
/** Facts of one subject in words: `is added`, `gains group developers`, `username a → b`. */
function factWords(atoms) {
    const rules = atoms.flatMap((atom) => {
        const rule = ruleOf(atom);
        return rule === undefined ? [] : [{ atom, rule }];
    });
    const others = atoms.filter((atom) => rules.every((rule) => rule.atom !== atom));
    const grants = (verb, chosen) => chosen.length === 0 ? [] : [[`${verb} `, ...(0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleAtomWords */ .VD)(chosen.map(({ rule }) => rule))]];
    return [
        ...others.map(oneFact),
        ...grants('gains', rules.filter(({ atom }) => atom.before === null)),
        ...grants('loses', rules.filter(({ atom }) => atom.before !== null)),
    ];
}
function oneFact({ subject, fact, before, after }) {
    if (fact === 'exists')
        return [(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .toldSubject */ .y)(subject).exists(after !== null)];
    const what = factName(fact);
    if (before === null)
        return after === 'yes' ? ['gains ', ...what] : [...what, ' ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(after ?? '')];
    if (after === null)
        return ['loses ', ...what, ...(before === 'yes' ? [] : [' ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(before)])];
    return [...what, ' ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(before), ' → ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(after)];
}
function factName(fact) {
    const [name = '', ...rest] = fact.split('/');
    const value = rest.join('/');
    switch (name) {
        case 'username':
            return ['username'];
        case 'managed':
            return ['the marks of its set'];
        case 'principal':
        case 'owner':
            return [name];
        case 'policy': {
            const [policy = '', ...scope] = rest;
            const namespace = scope.join('/');
            return ['access policy ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(policy), ...(namespace === '' ? [] : [' in ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(namespace)])];
        }
        case 'roleRef':
            return ['role'];
        case 'aggregationRule':
            return ['aggregation'];
        case 'name':
        case 'until':
            return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value)];
        case 'group':
        case 'label':
        case 'annotation':
            return [`${name} `, (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value)];
        case 'subject':
            return subjectName(rest);
        default:
            return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fact)];
    }
}
function subjectName([kind = '', ...name]) {
    const noun = SUBJECT_KINDS.get(kind);
    return noun === undefined ? [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)([kind, ...name].join('/'))] : [`${noun} `, (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name.join('/'))];
}
const SUBJECT_KINDS = new Map([
    ['Group', 'group'],
    ['User', 'user'],
    ['ServiceAccount', 'service account'],
]);
function ruleOf({ fact }) {
    if (!fact.startsWith('rule/'))
        return undefined;
    try {
        const rule = JSON.parse(fact.slice('rule/'.length));
        return isRuleAtom(rule) ? rule : undefined;
    }
    catch {
        return undefined;
    }
}
function isRuleAtom(rule) {
    if (typeof rule !== 'object' || rule === null)
        return false;
    const texts = Object.values(rule).every((value) => typeof value === 'string');
    return texts && 'verb' in rule && ('url' in rule || ('group' in rule && 'resource' in rule));
}
/** Facts that say little of themselves where the subject comes or goes as a whole. */
function withoutTrifles(atoms, kept) {
    const whole = atoms.some(({ fact }) => fact === 'exists');
    return whole ? atoms.filter((atom) => kept.has(atom) || !TRIFLE.test(atom.fact)) : [...atoms];
}
const TRIFLE = /^(username$|label\/|annotation\/)/;


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

/***/ 66833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ planBody),
/* harmony export */   PG: () => (/* binding */ shortenedNotice),
/* harmony export */   f9: () => (/* binding */ VISIBLE)
/* harmony export */ });
/* harmony import */ var _plan_shown_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4971);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);
/* harmony import */ var _document_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91919);
/* harmony import */ var _head_head_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19866);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59262);
/* harmony import */ var _plan_fit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11745);
/* harmony import */ var _plan_footer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53283);
/* harmony import */ var _plan_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77977);








/** How much a reader sees without opening a fold: of ten changes and fewer, and always. */
const VISIBLE_OF_FEW = 2_500;
const VISIBLE = 4_500;
const FEW = 10;
/**
 * What is told of plans below their head, as much of it as there is room for. All clusters of one access.yaml are in one
 * comment.
 */
function planBody(head, plans, options, limit) {
    const home = (0,_plan_shown_head_js__WEBPACK_IMPORTED_MODULE_0__/* .homeOf */ .lt)(head);
    const end = (0,_document_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .w)((0,_plan_footer_js__WEBPACK_IMPORTED_MODULE_5__/* .footerBlocks */ .k)(options, { did: 'planned', plans, home }));
    const parts = (0,_plan_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .planParts */ .mM)(plans, { home, options, merging: head.merging, ...(0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .located */ .t)(options) });
    const size = limit.size - limit.measure(end) - 4;
    const count = plans.reduce((all, { changes }) => all + changes.length, 0);
    // A summary is where everything is.
    const wanted = options.pictures === true ? Number.POSITIVE_INFINITY : count > FEW ? VISIBLE : VISIBLE_OF_FEW;
    const visible = wanted - (0,_document_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLength */ .t)((0,_head_head_js__WEBPACK_IMPORTED_MODULE_3__/* .headMarkdown */ .Yu)(head));
    const text = (0,_plan_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .fitted */ .$5)(parts, { ...limit, size, visible }, planNotice(head, options));
    return [text, end].filter((part) => part !== '').join('\n\n');
}
/** Says that this is not everything, and where everything is. */
function planNotice({ merging }, { runUrl, pictures }) {
    return noticeBlocks([
        ...(merging.kind === 'too-long' ? [] : ['Everybody who gains anything grave is named above. ']),
        ...(pictures === true
            ? ['The plan file has all of it.']
            : [...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)(["The run's summary"], runUrl), ' has more, and the plan file has all of it.']),
    ]);
}
/** The same of a text that is not about a plan. */
function shortenedNotice({ runUrl }, isSummary = false) {
    return noticeBlocks([
        ...(isSummary ? ['The log of the run'] : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)(["The run's summary"], runUrl)),
        ' has more.',
    ]);
}
function noticeBlocks(more) {
    return [{ kind: 'paragraph', phrase: [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Shortened to fit.'), ' ', ...more] }];
}


/***/ }),

/***/ 23799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ invalidParts),
/* harmony export */   c: () => (/* binding */ invalidApplyParts)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50740);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26226);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40977);
/* harmony import */ var _document_block_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63809);
/* harmony import */ var _head_title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62669);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59262);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88026);
/* harmony import */ var _plan_fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11745);
/* harmony import */ var _plan_footer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53283);
/* harmony import */ var _problem_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43315);










/** What a plan's text says below its head where the file itself has errors, so that no cluster was read. */
function invalidParts(head, problems, options) {
    const errors = problems.filter((problem) => (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)([problem])).slice(head.errors.length);
    const others = (0,_plan_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOf */ .WX)(problems.filter((problem) => !(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)([problem])));
    const about = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .forFindings */ .y)(options);
    const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_7__/* .shortened */ .v)(errors, MORE);
    const list = (items) => (items.length === 0 ? [] : [{ kind: 'list', items }]);
    return [
        {
            whole: list([
                ...(0,_plan_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingItems */ .c_)(shown, 1, about),
                ...(more > 0 ? [(0,_document_block_js__WEBPACK_IMPORTED_MODULE_8__/* .item */ .A)(`and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(more, 'error')} more, in the log of the run`)] : []),
            ]),
            shorter: [{ stage: 'findings', blocks: [] }],
        },
        {
            whole: (0,_plan_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsBlocks */ .Tf)(others, { title: 'Findings of this pull request' }, about),
            shorter: [{ stage: 'findings', blocks: [] }],
        },
        (0,_plan_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .fixed */ .Zu)((0,_plan_footer_js__WEBPACK_IMPORTED_MODULE_3__/* .footerBlocks */ .k)(options, { did: 'validated' })),
    ];
}
const MORE = 100;
/** The same after a push to the default branch, where nothing was applied. */
function invalidApplyParts(problems, options) {
    const errors = problems.filter((problem) => (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)([problem]));
    const others = problems.filter((problem) => !(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)([problem]));
    const count = (0,_words_count_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(errors.length, 'error');
    const caution = (limit) => {
        const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_7__/* .shortened */ .v)(errors, limit);
        const items = [
            ...shown.map((problem) => (0,_document_block_js__WEBPACK_IMPORTED_MODULE_8__/* .item */ .A)(...(0,_problem_words_js__WEBPACK_IMPORTED_MODULE_4__/* .problemWords */ .$)(problem, options))),
            ...(more > 0 ? [(0,_document_block_js__WEBPACK_IMPORTED_MODULE_8__/* .item */ .A)(`and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(more, 'error')} more, in the log of the run`)] : []),
        ];
        return [{ kind: 'caution', items }];
    };
    return [
        (0,_plan_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .atTop */ .HC)([
            {
                kind: 'title',
                phrase: ['EKS access · ', ...(0,_head_title_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .MH)(options.file), ' is not valid: nothing was applied'],
            },
            {
                kind: 'facts',
                facts: [
                    {
                        lead: 'Applied',
                        phrase: [`nothing, because the file has ${count}. Each cluster stays as it was`],
                    },
                    { lead: 'Next:', phrase: ['correct the file in a pull request'] },
                ],
            },
        ]),
        {
            isTop: true,
            whole: caution(200),
            shorter: [
                { stage: 'findings', blocks: caution(10) },
                { stage: 'subjects', blocks: caution(0) },
            ],
        },
        {
            whole: others.length === 0 ? [] : [{ kind: 'list', items: (0,_plan_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingItems */ .c_)(others, 3, (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .forFindings */ .y)(options)) }],
            shorter: [{ stage: 'findings', blocks: [] }],
        },
        (0,_plan_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .fixed */ .Zu)((0,_plan_footer_js__WEBPACK_IMPORTED_MODULE_3__/* .footerBlocks */ .k)(options, {})),
    ];
}


/***/ }),

/***/ 89294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   lA: () => (/* binding */ fits)
/* harmony export */ });
/** GitHub refuses comments of more than 65,536 characters; the rest is room for the marker. */
const COMMENT_LIMIT = { size: 60_000, measure: (text) => text.length };
/** GitHub drops a step's summary of more than 1 MiB, and only says so in an annotation. */
const SUMMARY_LIMIT = {
    size: 1_000_000,
    measure: (text) => Buffer.byteLength(text),
};
/** The first text that fits, or the last one. */
function fits(ladder, limit) {
    return ladder.find((text) => limit.measure(text) <= limit.size) ?? ladder.at(-1) ?? '';
}


/***/ }),

/***/ 53283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ footerBlocks)
/* harmony export */ });
/* harmony import */ var _plan_atom_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46585);
/* harmony import */ var _plan_atom_plan_atoms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39220);
/* harmony import */ var _plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34564);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50740);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32868);
/* harmony import */ var _words_short_arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4585);






/**
 * The commit, the run, and of plans the digest of all of them together: the output `plan-digest`, which somebody
 * can confirm; and what short names stand for.
 */
function footerBlocks({ head, runUrl }, about) {
    const { did, plans = [], named = plans, home } = about;
    const phrases = [
        ...(head === undefined ? [] : [['commit ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(head.slice(0, 7))]]),
        ...(runUrl === undefined
            ? []
            : [
                [
                    ...(did === undefined ? [] : [`${did} by `]),
                    ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .linked */ .q)(['this run'], runUrl),
                    ...(did === 'planned' ? ['; re-run it to plan again'] : []),
                ],
            ]),
        ...digestWords(plans),
        ...shortWords(named, home),
    ];
    return phrases.length === 0 ? [] : [{ kind: 'small', phrases }];
}
function digestWords(plans) {
    if (plans.some(_plan_atom_plan_atoms_js__WEBPACK_IMPORTED_MODULE_1__/* .isReviewable */ .Xd))
        return [['plan digest ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_plan_atom_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .setDigest */ .$)(plans))]];
    return plans.some(({ problems }) => (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrors */ .Cs)(problems))
        ? [['no plan digest: a plan with errors has none']]
        : [];
}
/** `role/x` and `user/x` are short for ARNs of the account at home. */
function shortWords(plans, home) {
    if (home === undefined)
        return [];
    const starts = new Set(plans.flatMap(principalsOf).map((arn) => (0,_words_short_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .leftOutOf */ .T)(arn, home)));
    starts.delete('');
    if (starts.size === 0)
        return [];
    return [
        [
            (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('role/x'),
            ' and ',
            (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('user/x'),
            ' are short for ARNs that begin with ',
            ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .codes */ .F4)([...starts], starts.size),
        ],
    ];
}
function principalsOf({ changes, effects, unmanaged, drift }) {
    return [
        ...changes.flatMap((change) => (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(change).principal(change) ?? []),
        ...(effects?.access ?? []).flatMap(({ subjects }) => subjects.flatMap(({ kind, name }) => (kind === 'principal' ? [name] : []))),
        ...unmanaged.rows.map(({ arn }) => arn),
        ...drift.items.flatMap(({ what }) => 'principal' in what ? [what.principal] : what.kind === 'binding' ? what.holders : []),
    ];
}


/***/ }),

/***/ 43315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ problemWords)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50740);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);


/** A problem in a line: severity, code with its page, what is wrong, what to do, place. */
function problemWords(problem, { pageOf }) {
    const { severity, code: name, message, fix } = problem;
    const place = (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(problem.where);
    return [
        (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${severity[0]?.toUpperCase() ?? ''}${severity.slice(1)}`),
        ' ',
        ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .linked */ .q)([(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)], pageOf(problem)),
        ': ',
        (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(message),
        ...(fix === '' ? [] : [' ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(fix)]),
        ...(place === '' ? [] : [' (', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place), ')']),
    ];
}


/***/ }),

/***/ 98988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ differenceBlocks)
/* harmony export */ });
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26226);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40977);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _change_atom_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80588);
/* harmony import */ var _document_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63809);





const SUBJECTS = 50;
const FACTS = 8;
/**
 * Reviewed and now, for each thing that would now be done otherwise. Nothing where nothing was reviewed: then the plan
 * says it all.
 *
 * @param home see `shortArn`
 */
function differenceBlocks(differences, home) {
    if (!differences.some(({ reviewed }) => reviewed === undefined || reviewed.length > 0))
        return [];
    const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(differences, SUBJECTS);
    return [
        { kind: 'heading', phrase: ['What was reviewed, and what would be done now'] },
        {
            kind: 'list',
            items: [
                ...shown.map((difference) => ({
                    phrase: (0,_change_atom_words_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectWords */ .oR)(difference.subject, home),
                    items: [
                        (0,_document_block_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .A)('reviewed: ', ...reviewedWords(difference)),
                        (0,_document_block_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .A)('now: ', ...nowWords(difference)),
                        ...writerWords(difference),
                    ],
                })),
                ...(more > 0 ? [(0,_document_block_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .A)(`and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(more, 'more subject')}`)] : []),
            ],
        },
    ];
}
function reviewedWords({ reviewed }) {
    if (reviewed === undefined)
        return ['not recorded, because the plan was too long'];
    const words = (0,_change_atom_words_js__WEBPACK_IMPORTED_MODULE_1__/* .factWords */ .mg)((0,_change_atom_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrifles */ .Gl)(reviewed, NONE));
    return words.length === 0 ? ['nothing'] : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cut(words), '; ');
}
const NONE = new Set();
/** What nobody reviewed comes first, so that it is not what is cut off. */
function nowWords({ now, extra }) {
    const unseen = new Set(extra);
    const seen = (0,_change_atom_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrifles */ .Gl)(now, unseen).filter((atom) => !unseen.has(atom));
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        ...cut((0,_change_atom_words_js__WEBPACK_IMPORTED_MODULE_1__/* .factWords */ .mg)(extra)).map((words) => [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('not reviewed:'), ' ', ...words]),
        ...cut((0,_change_atom_words_js__WEBPACK_IMPORTED_MODULE_1__/* .factWords */ .mg)(seen)),
    ], '; ');
}
function cut(words) {
    const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(words, FACTS);
    return more > 0 ? [...shown, [`and ${more} more`]] : shown;
}
function writerWords({ lastWriter }) {
    if (lastWriter === undefined)
        return [];
    return [
        (0,_document_block_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .A)('the live object was last written by ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(lastWriter.manager), ' at ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(lastWriter.time)),
    ];
}


/***/ }),

/***/ 78476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ recordParts)
});

// EXTERNAL MODULE: ./lib/words/count.js
var words_count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/render/document/block.js
var block = __webpack_require__(63809);
// EXTERNAL MODULE: ./lib/render/head/title.js
var title = __webpack_require__(62669);
// EXTERNAL MODULE: ./lib/render/options.js
var render_options = __webpack_require__(59262);
// EXTERNAL MODULE: ./lib/render/plan/findings.js + 1 modules
var findings = __webpack_require__(88026);
// EXTERNAL MODULE: ./lib/render/plan/fit.js
var fit = __webpack_require__(11745);
// EXTERNAL MODULE: ./lib/render/plan/footer.js
var footer = __webpack_require__(53283);
// EXTERNAL MODULE: ./lib/render/plan/left-out.js
var left_out = __webpack_require__(34056);
// EXTERNAL MODULE: ./lib/render/plan/parts.js + 9 modules
var parts = __webpack_require__(77977);
// EXTERNAL MODULE: ./lib/render/plan/told.js
var plan_told = __webpack_require__(15661);
// EXTERNAL MODULE: ./lib/plan/shown/newcomer.js
var newcomer = __webpack_require__(51701);
// EXTERNAL MODULE: ./lib/problem/problem.js
var problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/head/newcomers.js
var head_newcomers = __webpack_require__(36898);
// EXTERNAL MODULE: ./lib/render/policy/policy.js + 2 modules
var policy = __webpack_require__(59776);
// EXTERNAL MODULE: ./lib/render/problem-words.js
var problem_words = __webpack_require__(43315);
;// CONCATENATED MODULE: ./lib/render/record/caution.js










/**
 * Who must act: every error, who got powerful without the file since the last apply, and what is looser in a plan that
 * can be confirmed.
 *
 * @param home see `shortArn`
 */
function cautionPart(outcomes, options, home) {
    const errors = errorItems(outcomes, options);
    const newcomers = (0,head_newcomers/* newcomerItemsOf */.QY)(outcomes.map(({ plan }) => ({ cluster: plan.cluster, newcomers: (0,newcomer/* newcomersOf */.r8)(plan.drift) })), { file: options.file, home, stays: 'This run did not change it' });
    // Whoever confirms the digest of a plan that was refused must see how strict the run is that carries it out.
    const looser = (0,policy/* policyItems */.R8)((0,policy/* policyShown */.gj)(confirmable(outcomes), options.file));
    const notes = [...newcomers, ...looser];
    if (errors.length + notes.length === 0)
        return (0,fit/* fixed */.Zu)([]);
    const caution = (limit) => {
        const { shown, more } = (0,list/* shortened */.v)(errors, limit);
        const items = [
            ...shown,
            ...(more > 0 ? [(0,block/* item */.A)(`and ${(0,words_count/* counted */.hS)(more, 'error')} more, in the log of the run`)] : []),
            ...notes,
        ];
        return [{ kind: 'caution', items }];
    };
    return {
        isTop: true,
        whole: caution(errors.length),
        shorter: [
            { stage: 'findings', blocks: caution(10) },
            {
                stage: 'subjects',
                blocks: [
                    {
                        kind: 'caution',
                        items: [
                            (0,block/* item */.A)(`${(0,words_count/* counted */.hS)(errors.length, 'error')} and ${(0,words_count/* counted */.hS)(notes.length, 'note')}, in the log of the run`),
                        ],
                    },
                ],
            },
        ],
    };
}
/** What is wrong with a review is the same problem in each cluster. */
function errorItems(outcomes, options) {
    const problems = outcomes.flatMap((outcome) => allProblems(outcome)
        .filter(({ severity }) => severity === 'error')
        .map((problem) => ({ problem, cluster: outcome.plan.cluster })));
    const shared = [...new Set(problems.map(({ problem }) => problem))];
    return shared.map((problem) => {
        const clusters = problems.filter((one) => one.problem === problem).map(({ cluster }) => cluster);
        const [only] = clusters;
        const unnamed = outcomes.length > 1 && problem.where.cluster === undefined && clusters.length === 1;
        const where = unnamed && only !== undefined ? [(0,phrase/* strong */.ko)([(0,phrase/* code */.aY)(only)]), ' '] : [];
        return (0,block/* item */.A)(...where, ...(0,problem_words/* problemWords */.$)(problem, options));
    });
}
function allProblems(outcome) {
    return [...new Set([...outcome.problems, ...outcome.plan.problems])];
}
/** Whoever looks at a plan that nobody reviewed can confirm its digest. */
function confirmable(outcomes) {
    const unseen = outcomes.some(({ status, plan }) => status === 'refused' && !(0,problem/* hasErrors */.Cs)(plan.problems));
    return unseen ? outcomes.map(({ plan }) => plan) : [];
}

// EXTERNAL MODULE: ./lib/render/counts.js
var counts = __webpack_require__(86550);
;// CONCATENATED MODULE: ./lib/render/record/clusters.js


/** More clusters than these are counted. */
const NAMES = 10;
/** The clusters of these outcomes by name, so many at most. */
function clusterNames(outcomes, limit) {
    return (0,phrase/* codes */.F4)(outcomes.map(({ plan }) => plan.cluster), limit);
}
/** Whether these outcomes are of a restore. */
function restoresIn(outcomes) {
    return (0,counts/* isRestore */.bZ)(outcomes.map(({ plan }) => plan));
}

// EXTERNAL MODULE: ./lib/render/record/differences.js
var record_differences = __webpack_require__(98988);
// EXTERNAL MODULE: ./lib/plan/change/kinds.js + 9 modules
var kinds = __webpack_require__(34564);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/plan/shown/cluster-head.js
var cluster_head = __webpack_require__(1402);
// EXTERNAL MODULE: ./lib/plan/shown/power.js
var power = __webpack_require__(16224);
// EXTERNAL MODULE: ./lib/render/head/power-words.js
var power_words = __webpack_require__(6834);
// EXTERNAL MODULE: ./lib/render/head/undo.js
var undo = __webpack_require__(36229);
// EXTERNAL MODULE: ./lib/render/plan/fold/steps.js
var steps = __webpack_require__(96303);
// EXTERNAL MODULE: ./lib/render/record/results.js
var results = __webpack_require__(37306);
// EXTERNAL MODULE: ./lib/plan/outcome.js
var outcome = __webpack_require__(98095);
;// CONCATENATED MODULE: ./lib/render/record/trouble.js



/** What went wrong, and what happens next; nothing where all is as it should be. */
function troubleOf(outcomes) {
    const statuses = outcomes.map(({ status }) => status);
    const [back, left] = [(0,results/* rolledBack */.EN)(outcomes), (0,results/* notRolledBack */.vG)(outcomes)];
    const again = 'the next run, or a re-run of this one, does what is left';
    if (left.length > 0)
        return {
            lead: 'Failed',
            phrase: [
                `the apply took access that it must not take, and ${left.join(' and ')} could not be rolled back`,
            ],
            next: [`a person must restore ${left.join(' and ')} now`],
        };
    if (back.length > 0)
        return {
            lead: 'Failed',
            phrase: [
                `the apply took access that it must not take, so ${back.join(' and ')} ${back.includes('access entries') ? 'were' : 'was'} rolled back. Roles and bindings stay as listed`,
            ],
            next: ['find out why before it is tried again'],
        };
    if (outcomes.some(results/* isCancelled */.mm))
        return {
            lead: 'Cancelled',
            phrase: [doneWords(outcomes)],
            next: [`${again}, after reading the clusters again`],
        };
    if (outcomes.some(results/* isUnverified */.sU))
        return {
            lead: 'Not confirmed',
            phrase: ['everything is written, but a cluster did not have what the file says when it was read back'],
            next: ['a re-run looks again'],
        };
    if (statuses.includes('partly'))
        return { lead: 'Failed', phrase: [doneWords(outcomes)], next: [again] };
    if (statuses.includes('failed'))
        return { lead: 'Failed', phrase: ['nothing was changed'], next: ['a re-run tries again'] };
    if (statuses.includes('refused'))
        return { lead: 'Not applied', phrase: [refusedWords(outcomes)], next: ['see Caution'] };
    return undefined;
}
function refusedWords(outcomes) {
    const refused = outcomes.filter(({ status }) => status === 'refused');
    return refused.length === outcomes.length
        ? 'nothing was changed'
        : `nothing was changed in ${(0,words_count/* counted */.hS)(refused.length, 'cluster')}`;
}
function doneWords(outcomes) {
    const count = (0,words_count/* sum */.cz)(outcomes.map(({ changes }) => changes.length));
    const done = (0,words_count/* sum */.cz)(outcomes.map(outcome/* countApplied */.nv));
    const partly = (0,words_count/* sum */.cz)(outcomes.map(outcome/* countPartly */.Me));
    const stay = `${done === 1 ? 'is' : 'are'} done, and ${done === 1 ? 'stays' : 'stay'}`;
    return `${(0,words_count/* thousands */.oh)(done)} of ${(0,words_count/* counted */.hS)(count, 'change')} ${stay}${(0,results/* partlyWords */.u8)(partly)}`;
}

;// CONCATENATED MODULE: ./lib/render/record/facts.js













/** What was applied, whom it gave and took what, how it was checked, and what happens next. */
function factsOf(outcomes, options) {
    const done = outcomes.filter(({ status }) => status === 'applied');
    const trouble = troubleOf(outcomes);
    const powers = done.map(({ plan }) => (0,power/* powersOf */.eJ)(plan));
    const granted = (0,power_words/* grantedWords */.f)(powers.flatMap(({ grants }) => grants));
    const took = (0,power_words/* takenWords */.N)(powers.flatMap(({ takes }) => takes));
    return [
        ...(trouble === undefined ? [] : [{ lead: `${trouble.lead}:`, phrase: trouble.phrase }]),
        ...appliedFacts(outcomes, options, trouble === undefined),
        ...(done.length === 0
            ? []
            : [
                { lead: 'Granted', phrase: [granted] },
                { lead: 'Took', phrase: [took] },
                { lead: 'Checked:', phrase: checkedWords(done, options) },
            ]),
        ...(trouble === undefined
            ? done.length === 0
                ? []
                : [{ lead: 'Undo', phrase: undoPhrase(done) }]
            : [...inForce(outcomes), { lead: 'Next:', phrase: trouble.next }]),
    ];
}
/** Who gained and lost what by a part of the changes is counted nowhere. */
function inForce(outcomes) {
    const partly = outcomes.filter(results/* hasResults */.pd).flatMap(({ changes }) => changes);
    const has = (one) => partly.some(({ result }) => result === one);
    if (!has('applied') && !has('partly'))
        return [];
    const part = has('partly') ? ', and a part of what those marked as partly applied do' : '';
    return [
        { lead: 'Granted, took:', phrase: [`what the changes marked as applied give and take${part}, below`] },
    ];
}
function appliedFacts(outcomes, { file, head }, isFine) {
    const done = outcomes.filter(({ status }) => status === 'applied');
    const idle = outcomes.filter(({ status }) => status === 'nothing-to-do');
    const from = head === undefined ? [] : [', from commit ', (0,phrase/* code */.aY)(head.slice(0, 7))];
    const verb = restoresIn(outcomes) ? 'Restored' : 'Applied';
    if (done.length > 0) {
        const { total } = (0,plan/* countChanges */.x)(done.map(({ plan }) => plan));
        return [{ lead: verb, phrase: [`${(0,title/* theseChanges */.TL)(total)} to `, ...clusterNames(done, NAMES), ...from] }];
    }
    if (idle.length > 0 && isFine)
        return [
            {
                lead: verb,
                phrase: [
                    'nothing: ',
                    ...clusterNames(idle, NAMES),
                    ` ${(0,counts/* agreement */.z6)(idle.map(({ plan }) => plan), file)}`,
                ],
            },
        ];
    const older = outcomes.filter(({ status }) => status === 'superseded');
    return older.length > 0 && isFine
        ? [
            {
                lead: verb,
                phrase: ['nothing: a newer commit was applied to ', ...clusterNames(older, NAMES), ' before'],
            },
        ]
        : [];
}
/** What is known of clusters in which all was done: an apply that finds something else says so. */
function checkedWords(done, { file, nodeSeconds = 0, entrySeconds = 0 }) {
    const real = done.some(({ plan }) => plan.target.door !== 'directory');
    const unwatched = done.some(({ problems }) => problems.some(({ code: name }) => name === 'nodes-not-watched'));
    const watched = done.some(({ plan }) => (0,steps/* watchesNodes */.pE)(plan, nodeSeconds)) && !unwatched;
    return [
        ...(real ? ['a new token is accepted, '] : []),
        ...(done.some(({ plan }) => (0,kinds/* changesTo */.zE)('access-entries', plan.changes).length > 0)
            ? [
                `EKS shows the access entries and their policies${done.some(({ plan }) => (0,steps/* waitsForEntries */.y_)(plan, entrySeconds)) ? ` (${entrySeconds} seconds were waited before anything was taken away; nobody can check another principal's access)` : " (nobody can check another principal's access)"}, `,
            ]
            : []),
        ...(watched ? [`nodes that were Ready stayed Ready for ${nodeSeconds} seconds, `] : []),
        ...(real ? ['and '] : []),
        ...clusterNames(done, NAMES),
        ` ${done.length === 1 ? 'has' : 'have'} what ${restoresIn(done) ? 'the backup has' : `${plainFile(file)} says`}`,
    ];
}
function plainFile(file) {
    return /^[A-Za-z0-9./-]+$/.test(file) ? file : 'the file';
}
function undoPhrase(done) {
    if (restoresIn(done))
        return ['by restoring the backup of this run'];
    return (0,undo/* undoWords */.a)(done.map(({ plan }) => (0,cluster_head/* clusterHead */.h)(plan)), { by: 'by reverting this pull request', caution: 'Caution of its plan' });
}

// EXTERNAL MODULE: ./lib/render/record/restored.js
var record_restored = __webpack_require__(59552);
;// CONCATENATED MODULE: ./lib/render/record/record.js
















/** The text after an apply: what was done, what it gave and took, and who must act. */
function recordParts(outcomes, options) {
    const home = homeOf(outcomes);
    const about = { home, options, ...(0,render_options/* located */.t)(options) };
    const did = outcomes.filter(isTold);
    const told = did.map((outcome) => 
    // What was refused was not done: it is told as what it would have done.
    outcome.status === 'refused'
        ? { ...(0,plan_told/* toldOf */.d)(outcome.plan, home), tense: 'would' }
        : (0,plan_told/* toldOf */.d)(outcome.plan, home, (0,results/* hasResults */.pd)(outcome) ? { results: (0,results/* resultsOf */.qS)(outcome) } : {}));
    const plans = outcomes.map(({ plan }) => plan);
    const confirmed = confirmable(outcomes);
    return [
        (0,fit/* atTop */.HC)([
            titleBlock(outcomes),
            { kind: 'facts', facts: [...factsOf(outcomes, options), ...(0,left_out/* leftOutFacts */.X)(options)] },
        ]),
        cautionPart(outcomes, options, home),
        ...outcomes.flatMap(({ differences = [], restored }) => [
            (0,fit/* droppable */.U5)('findings', (0,record_differences/* differenceBlocks */.a)(differences, home)),
            (0,fit/* droppable */.U5)('yaml', restored === undefined ? [] : (0,record_restored/* restoredBlocks */.d)(restored)),
        ]),
        outcomesPart(outcomes),
        // Which clusters are alike is said with what became of them.
        ...(0,parts/* toldParts */._v)(plans, told, about).slice(1),
        (0,fit/* droppable */.U5)('findings', findingBlocks(outcomes, options)),
        ...(0,parts/* foldParts */.cP)(told.filter((one) => !did.some((outcome) => outcome.plan === one.plan && (0,results/* hasResults */.pd)(outcome))), about),
        (0,fit/* fixed */.Zu)((0,footer/* footerBlocks */.k)(options, { ...didOf(outcomes), plans: confirmed, named: plans, home })),
    ];
}
/** A run that wrote nothing, or took it back, applied nothing. */
function didOf(outcomes) {
    return outcomes.some(({ status }) => status === 'applied' || status === 'partly') ? { did: 'applied' } : {};
}
function homeOf(outcomes) {
    const homes = new Set(outcomes.map(({ plan }) => plan.homeAccount));
    const [only] = homes;
    return homes.size === 1 ? only : undefined;
}
/** What became of each of several clusters. */
function outcomesPart(outcomes) {
    if (outcomes.length < 2)
        return (0,fit/* fixed */.Zu)([]);
    const alike = [...Map.groupBy(outcomes, results/* outcomeWords */.wX)];
    const list = (limit) => [
        { kind: 'heading', phrase: ['Clusters'] },
        {
            kind: 'list',
            items: alike.map(([words, same]) => (0,block/* item */.A)(...clusterNames(same, limit), `: ${words}`)),
        },
    ];
    return { whole: list(outcomes.length), shorter: [{ stage: 'clusters', blocks: list(NAMES) }] };
}
/** What an old commit would have done is of no use to anybody who reads the comment now. */
function isTold({ status, plan }) {
    return status !== 'nothing-to-do' && status !== 'superseded' && plan.changes.length > 0;
}
function titleBlock(outcomes) {
    const [only] = outcomes;
    const isOne = outcomes.length === 1 && only !== undefined;
    const names = isOne ? (0,title/* plainName */.MH)(only.plan.cluster) : [(0,words_count/* counted */.hS)(outcomes.length, 'cluster')];
    return {
        kind: 'title',
        phrase: ['EKS access · ', ...names, `: ${isOne ? (0,results/* outcomeWords */.wX)(only) : statusCounts(outcomes)}`],
    };
}
function statusCounts(outcomes) {
    const statuses = [
        { status: 'applied', words: 'applied' },
        { status: 'partly', words: 'partly applied' },
        { status: 'failed', words: 'failed' },
        { status: 'refused', words: 'refused' },
        { status: 'superseded', words: 'superseded' },
        { status: 'nothing-to-do', words: 'with nothing to do' },
    ];
    return statuses
        .map(({ status, words }) => ({
        words,
        count: outcomes.filter((outcome) => outcome.status === status).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ words, count }) => `${count} ${words}`)
        .join(', ');
}
/** Each once. What the plan found is told where it was not applied. */
function findingBlocks(outcomes, options) {
    const found = (0,findings/* findingsOf */.WX)(outcomes.flatMap(({ problems, plan, status }) => [
        ...problems.filter(({ severity }) => severity !== 'error'),
        ...(status === 'refused'
            ? plan.problems.filter(({ severity, brought }) => severity !== 'error' && brought !== 'before')
            : []),
    ]));
    if (found.length === 0)
        return [];
    return [
        { kind: 'heading', phrase: ['Findings'] },
        { kind: 'list', items: (0,findings/* findingItems */.c_)(found, 3, (0,render_options/* forFindings */.y)(options)) },
    ];
}


/***/ }),

/***/ 59552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ restoredBlocks)
/* harmony export */ });
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40977);
/* harmony import */ var _change_line_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40007);


/** More lines than this say no more to a person; the ledger has the whole text. */
const SHOWN = 300;
/** Both states of aws-auth after a rollback; nothing where they are the same. */
function restoredBlocks(restored) {
    const lines = statesDiff(restored);
    if (lines.length === 0)
        return [];
    return [{ kind: 'fold', summary: [title(restored)], blocks: [{ kind: 'code', language: 'diff', lines }] }];
}
function title({ kind }) {
    switch (kind) {
        case 'restored':
            return 'aws-auth as it was written (-) and as it is again (+)';
        case 'not-restored':
            return 'aws-auth as it was before (-) and as it is now (+)';
    }
}
function statesDiff({ kind, written, previous }) {
    const [from, to] = kind === 'restored' ? [written, previous] : [previous, written];
    const keys = [...new Set([...Object.keys(written), ...Object.keys(previous)])].sort();
    const lines = keys
        .filter((key) => from[key] !== to[key])
        .flatMap((key) => [`@@ ${key} @@`, ...(0,_change_line_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .lineDiff */ .g)(linesOf(from[key]), linesOf(to[key]))]);
    const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(lines, SHOWN);
    return more > 0 ? [...shown, `  … and ${more} more lines`] : [...shown];
}
function linesOf(text) {
    return text === undefined || text === '' ? [] : text.replace(/\n$/, '').split('\n');
}


/***/ }),

/***/ 37306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ rolledBack),
/* harmony export */   mm: () => (/* binding */ isCancelled),
/* harmony export */   pd: () => (/* binding */ hasResults),
/* harmony export */   qS: () => (/* binding */ resultsOf),
/* harmony export */   sU: () => (/* binding */ isUnverified),
/* harmony export */   u8: () => (/* binding */ partlyWords),
/* harmony export */   vG: () => (/* binding */ notRolledBack),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* harmony import */ var _plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34564);
/* harmony import */ var _plan_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98095);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49164);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26226);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86550);





/** What became of each change; a message that one of the problems says already is said there only. */
function resultsOf({ changes, problems }) {
    const said = new Set(problems.map(({ message }) => message));
    return changes.map(({ change, result, message }) => message === undefined || said.has(message) ? { change, result } : { change, result, message });
}
/** True where a table of results says more than the plan's own. */
function hasResults({ status }) {
    return status === 'partly' || status === 'failed';
}
/** Somebody cancelled the run. */
function isCancelled({ problems, restored, entriesBack }) {
    return (restored === undefined &&
        entriesBack === undefined &&
        problems.some(({ code }) => code === 'run-cancelled'));
}
/** All changes are done, and yet something was wrong when the cluster was read back; the ledger waits for that. */
function isUnverified({ status, changes, problems }) {
    return (status === 'partly' &&
        problems.some(({ code }) => code === 'verify-failed' || code === 'locked-out') &&
        changes.every(({ change, result }) => !(0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutAccess */ .y4)(change) || result === 'applied'));
}
/** `applied, 2 added, 1 removed`; `partly applied, 3 of 4 changes`; … */
function outcomeWords(outcome) {
    if (isCancelled(outcome))
        return cancelledWords(outcome);
    switch (outcome.status) {
        case 'applied':
            return `${outcome.plan.restores ? 'restored' : 'applied'}, ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .doneCounts */ .Ht)((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .countChanges */ .x)([outcome.plan]))}`;
        case 'partly': {
            if (isUnverified(outcome))
                return 'written, but the check afterwards failed';
            const applied = `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)((0,_plan_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .countApplied */ .nv)(outcome))} of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(outcome.changes.length, 'change')}`;
            return `partly applied, ${applied}${partlyWords((0,_plan_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .countPartly */ .Me)(outcome))}`;
        }
        case 'failed':
            return failedWords(outcome);
        case 'refused':
            return 'refused, nothing has changed';
        case 'superseded':
            return 'superseded by a newer commit, nothing has changed';
        case 'nothing-to-do':
            return 'nothing to do';
    }
}
function cancelledWords(outcome) {
    const done = (0,_plan_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .countApplied */ .nv)(outcome);
    const words = done === 0
        ? 'no change is done'
        : `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(done)} of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(outcome.changes.length, 'change')} done`;
    return `cancelled, ${words}${partlyWords((0,_plan_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .countPartly */ .Me)(outcome))}`;
}
/** `, and a part of 2 more`: of each change that takes several writes and has some of them. */
function partlyWords(count) {
    return count === 0 ? '' : `, and a part of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(count)} more`;
}
function failedWords(outcome) {
    const { restored, entriesBack } = outcome;
    if (restored === undefined && entriesBack === undefined)
        return 'failed, nothing has changed';
    const left = notRolledBack([outcome]);
    if (left.length > 0)
        return `failed, and ${left.join(' and ')} could not be rolled back`;
    const count = (0,_plan_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .countApplied */ .nv)(outcome);
    const of = (0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(outcome.changes.length, 'change');
    const stay = count === 0 ? '' : `, ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(count)} of ${of} ${count === 1 ? 'is' : 'are'} still in force`;
    return `failed and rolled back${stay}${partlyWords((0,_plan_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .countPartly */ .Me)(outcome))}`;
}
/** What was rolled back because it took access that it must not take: `aws-auth`, `access entries`. */
function rolledBack(outcomes) {
    return loginsWhere(outcomes, {
        rows: ({ kind }) => kind === 'restored',
        entries: ({ undone }) => undone > 0,
    });
}
/** What was to be, and is not. */
function notRolledBack(outcomes) {
    return loginsWhere(outcomes, {
        rows: ({ kind }) => kind === 'not-restored',
        entries: ({ left }) => left > 0,
    });
}
function loginsWhere(outcomes, is) {
    return [
        ...(outcomes.some(({ restored }) => restored && is.rows(restored)) ? ['aws-auth'] : []),
        ...(outcomes.some(({ entriesBack }) => entriesBack && is.entries(entriesBack)) ? ['access entries'] : []),
    ];
}


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

/***/ 96840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ planSummary),
/* harmony export */   Mt: () => (/* binding */ invalidSummary),
/* harmony export */   _f: () => (/* binding */ validationSummary),
/* harmony export */   iM: () => (/* binding */ recordSummary),
/* harmony export */   n$: () => (/* binding */ refusedSummary),
/* harmony export */   yA: () => (/* binding */ invalidApplySummary)
/* harmony export */ });
/* harmony import */ var _plan_shown_short_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3690);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66833);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(86550);
/* harmony import */ var _document_block_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(63809);
/* harmony import */ var _document_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91919);
/* harmony import */ var _head_head_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19866);
/* harmony import */ var _invalid_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23799);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89294);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(59262);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88026);
/* harmony import */ var _plan_fit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11745);
/* harmony import */ var _plan_footer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53283);
/* harmony import */ var _problem_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43315);
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78476);















/** The job's summary of a plan: the comment's text, with more room and pictures. */
function planSummary(head, plans, options) {
    const whole = (0,_head_head_js__WEBPACK_IMPORTED_MODULE_4__/* .headMarkdown */ .Yu)(head);
    const isWhole = _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .SUMMARY_LIMIT */ .Jt.measure(whole) < _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .SUMMARY_LIMIT */ .Jt.size - REST;
    const shown = isWhole ? head : (0,_plan_shown_short_head_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDetails */ .DA)(head);
    const top = (0,_head_head_js__WEBPACK_IMPORTED_MODULE_4__/* .headMarkdown */ .Yu)(shown);
    const size = _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .SUMMARY_LIMIT */ .Jt.size - _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .SUMMARY_LIMIT */ .Jt.measure(top) - 4;
    return `${top}\n\n${(0,_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .planBody */ .Cr)(shown, plans, { ...options, pictures: true }, { ..._limits_js__WEBPACK_IMPORTED_MODULE_6__/* .SUMMARY_LIMIT */ .Jt, size })}\n`;
}
/** What stays for all that is below the head. */
const REST = 5_000;
/** The job's summary of an apply. */
function recordSummary(outcomes, options) {
    return summaryOf((0,_record_record_js__WEBPACK_IMPORTED_MODULE_11__/* .recordParts */ .q)(outcomes, options), options);
}
/** The job's summary where the file has errors, so that nothing was planned. */
function invalidSummary(head, problems, options) {
    return `${(0,_head_head_js__WEBPACK_IMPORTED_MODULE_4__/* .headMarkdown */ .Yu)(head)}\n\n${summaryOf((0,_invalid_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidParts */ .Y)(head, problems, { ...options, pictures: true }), options)}`;
}
/** The same where nothing was applied. */
function invalidApplySummary(problems, options) {
    return summaryOf((0,_invalid_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidApplyParts */ .c)(problems, options), options);
}
/** The job's summary of an apply that was refused before a cluster was read. */
function refusedSummary(problems, options) {
    return `${(0,_document_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .w)([
        { kind: 'title', phrase: ['EKS access · refused: nothing was applied'] },
        { kind: 'facts', facts: [{ lead: 'Applied', phrase: ['nothing, and no cluster was read'] }] },
        { kind: 'caution', items: problems.map((problem) => (0,_document_block_js__WEBPACK_IMPORTED_MODULE_12__/* .item */ .A)(...(0,_problem_words_js__WEBPACK_IMPORTED_MODULE_10__/* .problemWords */ .$)(problem, options))) },
        ...(0,_plan_footer_js__WEBPACK_IMPORTED_MODULE_9__/* .footerBlocks */ .k)(options, {}),
    ])}\n`;
}
/** The job's summary of a validation, which knows no cluster. */
function validationSummary(problems, options) {
    const counts = (0,_counts_js__WEBPACK_IMPORTED_MODULE_13__/* .problemCounts */ .O0)(problems, ['error', 'warning', 'notice']);
    const found = (0,_plan_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .findingsOf */ .WX)(problems);
    const about = (0,_options_js__WEBPACK_IMPORTED_MODULE_14__/* .forFindings */ .y)({ ...options, pictures: true });
    const parts = [
        (0,_plan_fit_js__WEBPACK_IMPORTED_MODULE_8__/* .atTop */ .HC)([
            {
                kind: 'title',
                phrase: ['EKS access file · ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(options.file), `: ${counts === '' ? 'no problems' : counts}`],
            },
        ]),
        ...(found.length === 0
            ? []
            : [
                {
                    whole: [{ kind: 'list', items: (0,_plan_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .findingItems */ .c_)(found, ALL, about) }],
                    shorter: [
                        {
                            stage: 'findings',
                            blocks: [{ kind: 'list', items: (0,_plan_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .findingItems */ .c_)(found, 3, about) }],
                        },
                    ],
                },
            ]),
        (0,_plan_fit_js__WEBPACK_IMPORTED_MODULE_8__/* .fixed */ .Zu)((0,_plan_footer_js__WEBPACK_IMPORTED_MODULE_9__/* .footerBlocks */ .k)(options, { did: 'validated' })),
    ];
    return summaryOf(parts, options);
}
const ALL = 200;
function summaryOf(parts, options) {
    return `${(0,_plan_fit_js__WEBPACK_IMPORTED_MODULE_8__/* .fitted */ .$5)(parts, { ..._limits_js__WEBPACK_IMPORTED_MODULE_6__/* .SUMMARY_LIMIT */ .Jt, visible: Number.POSITIVE_INFINITY }, (0,_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenedNotice */ .PG)(options, true))}\n`;
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
