export const id = 7249;
export const ids = [7249];
export const modules = {

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

/***/ 7794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ applyIfWanted),
/* harmony export */   o: () => (/* binding */ applyInputOf)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);
/* harmony import */ var _files_backup_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57044);
/* harmony import */ var _modes_step_agree_to_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48281);
/* harmony import */ var _modes_step_apply_plans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24146);
/* harmony import */ var _modes_step_until_cancelled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53009);
/* harmony import */ var _plan_drift_drift_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75528);
/* harmony import */ var _plan_outcome_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98095);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50740);
/* harmony import */ var _render_screen_outcomes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22812);
/* harmony import */ var _render_screen_plans_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70625);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97491);











/** What an apply starts from, with where aws-auth is kept. */
function applyInputOf({ file, cluster: clusters, waitForNodes, waitForEntries, backup }, around) {
    return {
        ...(0,_streams_js__WEBPACK_IMPORTED_MODULE_8__/* .inputOf */ .wg)(file, clusters, around),
        ...(waitForNodes === undefined ? {} : { waitForNodes }),
        ...(waitForEntries === undefined ? {} : { waitForEntries }),
        ...(backup === undefined ? {} : { onBackup: (0,_files_backup_file_js__WEBPACK_IMPORTED_MODULE_1__/* .openBackup */ .Tw)(backup).keep }),
    };
}
/** Shows the plan, asks, and carries it out. Gives the exit status. */
async function applyIfWanted(planned, input, asked) {
    const { plans, access, problems } = planned;
    (0,_streams_js__WEBPACK_IMPORTED_MODULE_8__/* .complain */ .cc)(access.problems, asked.file);
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_9__/* .hasErrors */ .Cs)(access.problems))
        return _streams_js__WEBPACK_IMPORTED_MODULE_8__/* .FAILED */ .Wk;
    process.stdout.write((0,_render_screen_plans_js__WEBPACK_IMPORTED_MODULE_7__.plansText)(plans, (0,_streams_js__WEBPACK_IMPORTED_MODULE_8__/* .options */ .fF)(asked.file, process.stdout)));
    // What is new in a cluster and in no file is remembered from now on, where the answer is known beforehand.
    const learns = asked.yes && plans.some(({ drift }) => (0,_plan_drift_drift_js__WEBPACK_IMPORTED_MODULE_5__/* .isDrift */ ._K)(drift));
    if (!learns && !plans.some((plan) => hasChanges(plan) || isUnfinished(plan)))
        return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_9__/* .hasErrors */ .Cs)(problems) ? _streams_js__WEBPACK_IMPORTED_MODULE_8__/* .FAILED */ .Wk : _streams_js__WEBPACK_IMPORTED_MODULE_8__/* .DONE */ .DH;
    // To say in the ledger that an apply that died is finished now needs nobody's word.
    if (plans.some(hasChanges) && !(asked.yes || (await confirmed())))
        return _streams_js__WEBPACK_IMPORTED_MODULE_8__/* .FAILED */ .Wk;
    return await (0,_modes_step_until_cancelled_js__WEBPACK_IMPORTED_MODULE_4__/* .untilCancelled */ .c)(async ({ signal, status }) => {
        const given = { provenance: {}, agreed: _modes_step_agree_to_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .agreeToShown */ .V };
        const outcomes = await (0,_modes_step_apply_plans_js__WEBPACK_IMPORTED_MODULE_3__/* .applyPlans */ .J)(planned, { ...input, cancelled: signal }, given);
        process.stdout.write(`\n${(0,_render_screen_outcomes_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomesText */ .x)(outcomes, (0,_streams_js__WEBPACK_IMPORTED_MODULE_8__/* .options */ .fF)(asked.file, process.stdout))}`);
        return outcomes.every(_plan_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .isDone */ .$L) ? _streams_js__WEBPACK_IMPORTED_MODULE_8__/* .DONE */ .DH : (status() ?? _streams_js__WEBPACK_IMPORTED_MODULE_8__/* .FAILED */ .Wk);
    }, () => (0,_streams_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv)(_modes_step_until_cancelled_js__WEBPACK_IMPORTED_MODULE_4__/* .CANCELLING */ .P, process.stderr));
}
function hasChanges({ changes }) {
    return changes.length > 0;
}
function isUnfinished({ lastApplied, restores }) {
    return lastApplied.begun !== undefined && restores === undefined;
}
async function confirmed() {
    if (!process.stdin.isTTY) {
        (0,_streams_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv)('Nothing was applied: there is nobody to ask. Use --yes to apply without asking.', process.stderr);
        return false;
    }
    const terminalInput = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stdout });
    const answer = await terminalInput.question('\nApply this? Only "yes" is accepted: ');
    terminalInput.close();
    if (answer.trim() === 'yes')
        return true;
    (0,_streams_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv)('Nothing was applied.', process.stdout);
    return false;
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
