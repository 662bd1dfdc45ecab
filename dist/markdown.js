export const id = 516;
export const ids = [516];
export const modules = {

/***/ 81205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ renderedBeside),
/* harmony export */   DD: () => (/* binding */ logOptions),
/* harmony export */   Kt: () => (/* binding */ markdownOptions),
/* harmony export */   Sy: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35047);
/* harmony import */ var _render_colour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76670);


/** How the log is written. */
function logOptions(job) {
    return { ...markdownOptions(job, job.context.sha), paint: _render_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .unpainted */ .j6 };
}
/** How comment and summary are written. `head` is the commit that they speak of. */
function markdownOptions(job, head) {
    const base = docsBase(job);
    return {
        file: job.inputs.file,
        docsUrl: (code) => (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .problemPage */ .f)(base, code),
        head,
        runUrl: job.context.runUrl,
    };
}
/** What a comment is made of beside its plans, its head and its run. */
function renderedBeside(job, inFile) {
    return { file: job.inputs.file, docs: docsBase(job), inFile };
}
/** Where the pages of the problems are, for the very version that runs. */
function docsBase({ context, env }) {
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .actionPages */ .Tl)({
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

/***/ 12211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ aggregatedInto)
/* harmony export */ });
/**
 * Ids of the changed ClusterRoles whose rules this role collects, as their labels say: `…/aggregate-to-view`. Roles
 * that collect by other labels are not known to a plan's changes.
 */
function aggregatedInto(role, { parts }) {
    if (parts.length === 0 || !role.startsWith('ClusterRole/'))
        return [];
    const names = collectedBy(role.slice('ClusterRole/'.length));
    return parts
        .filter(({ id, goesTo }) => id !== role && goesTo.some((name) => names.includes(name)))
        .map(({ id }) => id);
}
/**
 * `edit` collects what goes to `view` too, and `admin` all three.
 *
 * Source: clusterRoles of plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go
 */
function collectedBy(name) {
    return CHAIN.includes(name) ? CHAIN.slice(0, CHAIN.indexOf(name) + 1) : [name];
}
const CHAIN = ['view', 'edit', 'admin'];


/***/ }),

/***/ 97151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ briefAccess)
/* harmony export */ });
/* harmony import */ var _access_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59907);
/* harmony import */ var _effect_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1785);
/* harmony import */ var _effect_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79627);
/* harmony import */ var _grave_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78277);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17791);
/* harmony import */ var _verb_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66855);






/** `write access in team-a`, `read access in the whole cluster, including Secrets`: one side of an effect in a line. */
function briefAccess(effect, side) {
    const rows = (0,_effect_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .effectRows */ .p)(effect).filter((row) => row[side].length > 0);
    const access = rows.flatMap((row) => row[side]);
    if (access.length === 0)
        return [];
    if (access.some(({ kind }) => kind === 'everything'))
        return _access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz;
    const items = (0,_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .accessItems */ .BY)(access);
    const exact = exactly({ rows, side, items });
    if (exact !== undefined)
        return exact;
    const grave = [
        ...(items.some(_grave_words_js__WEBPACK_IMPORTED_MODULE_2__/* .readsSecrets */ .h7) ? ['Secrets'] : []),
        // That somebody can no longer do what is dangerous alarms nobody.
        ...(side === 'gained' ? (0,_grave_words_js__WEBPACK_IMPORTED_MODULE_2__/* .graveOrder */ .sk)(items.flatMap((item) => (0,_grave_words_js__WEBPACK_IMPORTED_MODULE_2__/* .graveAccess */ .oD)(item).words)) : []),
    ];
    return [
        `${kindOfAccess(items)} `,
        ...(0,_effect_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inPlaces */ .GB)(rows),
        ...(grave.length === 0 ? [] : [', ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(`including ${grave.join(', ')}`)]),
    ];
}
const FEW = 3;
/** What is little is said as it is. */
function exactly(of) {
    const [row] = of.rows;
    if (row === undefined || of.rows.length > 1 || of.items.length > FEW)
        return undefined;
    return ['access ', ...(0,_effect_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inPlaces */ .GB)(of.rows), ': ', ...(0,_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .accessWords */ .wn)(row[of.side])];
}
function kindOfAccess(items) {
    const full = items.some(({ verbs, resource }) => verbs.has('*') && resource.resource === '*' && resource.group === '*');
    if (full)
        return 'full access';
    const reads = items.some(({ verbs }) => (0,_verb_words_js__WEBPACK_IMPORTED_MODULE_3__/* .includes */ .mK)(verbs, 'get', 'list', 'watch'));
    const writes = items.some(({ verbs }) => (0,_verb_words_js__WEBPACK_IMPORTED_MODULE_3__/* .includes */ .mK)(verbs, 'create', 'update', 'patch', 'delete', 'deletecollection'));
    if (reads && writes)
        return 'read and write access';
    if (reads)
        return 'read access';
    return writes ? 'write access' : 'access';
}


/***/ }),

/***/ 81470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xE: () => (/* binding */ caution_alert),
  uL: () => (/* binding */ caution),
  IE: () => (/* binding */ isGrave),
  SJ: () => (/* binding */ notAppliedSentence)
});

// EXTERNAL MODULE: ./lib/problem/problem.js
var problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/render/brief-access.js
var brief_access = __webpack_require__(97151);
// EXTERNAL MODULE: ./lib/render/effect-words.js
var effect_words = __webpack_require__(79627);
// EXTERNAL MODULE: ./lib/render/encode.js
var encode = __webpack_require__(23612);
// EXTERNAL MODULE: ./lib/render/phrase.js
var phrase = __webpack_require__(17791);
;// CONCATENATED MODULE: ./lib/render/gains.js




/** In the caution block names come before brevity. */
const NAMES = 10;
/** What somebody gains that gives more than it says, a line each, whether the file accepts it or not. */
function gainLines(plan) {
    const cluster = `**${(0,encode/* plainMarkdown */.EO)(plan.cluster)}**`;
    return (plan.effects?.access ?? []).filter(isGraveGain).map((effect) => {
        const words = [
            ...(0,effect_words/* subjectsWords */.Fe)(effect, plan.homeAccount, NAMES),
            effect.subjects.length > 1 ? ' gain ' : ' gains ',
            ...(0,brief_access/* briefAccess */.r)(effect, 'gained'),
        ];
        return `${cluster}: ${(0,phrase/* phraseMarkdown */.fP)(words)}`;
    });
}
/** `system:masters` has a problem of its own there. */
function isGraveGain({ danger, gained }) {
    return (danger === 'critical' || danger === 'high') && gained.every(({ kind }) => kind !== 'everything');
}

// EXTERNAL MODULE: ./lib/render/loosening.js
var loosening = __webpack_require__(91992);
// EXTERNAL MODULE: ./lib/plan/change/kinds.js + 5 modules
var kinds = __webpack_require__(3059);
// EXTERNAL MODULE: ./lib/render/aggregated.js
var aggregated = __webpack_require__(12211);
// EXTERNAL MODULE: ./lib/render/change/kinds.js + 3 modules
var change_kinds = __webpack_require__(78959);
// EXTERNAL MODULE: ./lib/render/picture-marks.js
var picture_marks = __webpack_require__(39557);
;// CONCATENATED MODULE: ./lib/render/losses.js








/**
 * What somebody loses, a line each: what it means for people where that is known, and else what is taken away. A
 * change whose loss the lines about people say is not told again.
 */
function lossLines(plan) {
    const cluster = `**${(0,encode/* plainMarkdown */.EO)(plan.cluster)}**`;
    return [...accessLosses(plan), ...changeLosses(plan)].map((words) => `${cluster}: ${(0,phrase/* phraseMarkdown */.fP)(words)}`);
}
function accessLosses(plan) {
    const home = plan.homeAccount;
    const removed = new Set(plan.changes.flatMap((change) => (change.action === 'remove' ? [(0,kinds/* mappedPrincipal */.IF)(change)] : [])));
    return losing(plan.effects).map((effect) => {
        const several = effect.subjects.length > 1;
        const gone = effect.subjects.every(({ name }) => removed.has(name));
        const [is, loses] = several ? ['are', 'lose'] : ['is', 'loses'];
        return [
            ...(0,effect_words/* subjectsWords */.Fe)(effect, home),
            gone ? ` ${is} removed and ${loses} ` : ` ${loses} `,
            ...(0,brief_access/* briefAccess */.r)(effect, 'lost'),
        ];
    });
}
function changeLosses(plan) {
    const home = plan.homeAccount;
    const effects = losing(plan.effects);
    const principals = new Set(effects.flatMap(({ subjects }) => subjects.map(({ name }) => name)));
    const ways = effects.flatMap(({ lostThrough }) => lostThrough).filter((way) => way.kind === 'binding');
    const roles = [...new Set(ways.map(({ role }) => role))];
    const index = (0,picture_marks/* indexChanges */._u)(plan);
    const objects = new Set([
        ...ways.map(({ binding }) => binding),
        ...roles.flatMap((role) => [role, ...(0,aggregated/* aggregatedInto */.g)(role, index)]),
    ]);
    return plan.changes.flatMap((change) => {
        const { subject, loss } = (0,change_kinds/* toldKind */.M)(change).describe(change, home);
        if (loss.length === 0)
            return [];
        const told = change.kind === 'object' && objects.has(change.id);
        if (told || principals.has((0,kinds/* mappedPrincipal */.IF)(change) ?? ''))
            return [];
        return [[...subject, ' ', ...loss]];
    });
}
function losing(effects) {
    return effects?.access.filter(({ lost }) => lost.length > 0) ?? [];
}

// EXTERNAL MODULE: ./lib/render/problem-lines.js
var problem_lines = __webpack_require__(13873);
// EXTERNAL MODULE: ./lib/render/words.js
var render_words = __webpack_require__(48653);
;// CONCATENATED MODULE: ./lib/render/caution.js






/** True for what belongs into the caution block wherever it is found: errors, and everything about `system:masters`. */
function isGrave(problem) {
    return problem.severity === 'error' || problem.code === 'system-masters';
}
/**
 * What a reviewer must not miss: guards that the pull request loosens, errors, `system:masters`, every dangerous gain,
 * and everything that somebody loses. Undefined when there is nothing of it.
 *
 * @param limit at most so many lines of each kind, and how many more there are
 */
function caution(plans, options, limit = Number.POSITIVE_INFINITY) {
    const problems = plans.flatMap((plan) => plan.problems);
    const grave = problems.filter(isGrave).map((problem) => (0,problem_lines/* problemMarkdown */.P)(problem, options));
    const gains = plans.flatMap(gainLines);
    const losses = plans.flatMap(lossLines);
    const lines = [
        // At most one for each guard.
        ...(0,loosening/* looseningLines */.Iu)(options.guards, options.file),
        ...limited(grave, limit, 'problem'),
        ...limited(gains, limit, 'dangerous gain'),
        ...limited(losses, limit, 'loss of access', 'losses of access'),
    ];
    return caution_alert(notAppliedSentence(plans), lines);
}
/** Which clusters an apply leaves alone because of errors; each cluster is applied by itself. */
function notAppliedSentence(plans) {
    const failing = plans.filter((plan) => (0,problem/* hasErrors */.C)(plan.problems));
    if (failing.length === 0)
        return '';
    const errors = (0,render_words/* problemCounts */.O0)(failing.flatMap((plan) => plan.problems), ['error']);
    if (plans.length === 1)
        return `**This will not be applied:** ${errors}.`;
    return `**${failing.length} of ${(0,render_words/* numbered */.jN)(plans.length, 'cluster')} will not be applied:** ${errors}.`;
}
/** A block that GitHub shows in red: a sentence, which may be empty, and a list. */
function caution_alert(sentence, lines) {
    if (sentence === '' && lines.length === 0)
        return undefined;
    const list = lines.length === 1 && sentence === '' ? lines : lines.map((line) => `- ${line}`);
    const gap = sentence !== '' && list.length > 0 ? [''] : [];
    const text = [...(sentence === '' ? [] : [sentence]), ...gap, ...list];
    return ['[!CAUTION]', ...text].map((line) => `> ${line}`.trimEnd()).join('\n');
}
function limited(lines, limit, noun, plural) {
    if (lines.length <= limit)
        return [...lines];
    const more = lines.length - limit;
    const words = more > 1 && plural !== undefined ? `${(0,render_words/* thousands */.oh)(more)} ${plural}` : (0,render_words/* numbered */.jN)(more, noun);
    return [...lines.slice(0, limit), `and ${words} not shown here`];
}


/***/ }),

/***/ 66833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   XM: () => (/* binding */ clusterNames),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   tx: () => (/* binding */ planComment),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2008);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50740);
/* harmony import */ var _caution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81470);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23612);
/* harmony import */ var _ladder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44354);
/* harmony import */ var _loosening_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91992);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16032);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48653);








/**
 * The visible text of the pull request's comment as a ladder, longest first; `fits` picks one. All clusters of one
 * access.yaml are in one comment.
 */
function planComment(plans, options) {
    return [..._ladder_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.map((level) => planAt(level, plans, options)), totals(plans, options)];
}
function planAt(level, plans, options) {
    const warning = (0,_caution_js__WEBPACK_IMPORTED_MODULE_1__/* .caution */ .uL)(plans, options, level === 'brief' ? BRIEF_LINES : undefined);
    return blocks([
        planHeading(plans),
        ...(warning === undefined ? [] : [warning]),
        ...(level === 'full' ? [] : [shortened(options)]),
        ...clusterBlocks(plans, level, options),
        ...(0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .findings */ .P)(options.inFile ?? [], level, options),
        ...footer(options, plans),
    ]);
}
const BRIEF_LINES = 15;
function clusterBlocks(plans, level, options) {
    const same = plans.filter((plan) => plan.changes.length === 0 && !(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .hasErrors */ .C)(plan.problems));
    const agreeing = same.length === 0 ? [] : [agreementLine(same, options)];
    if (plans.length === 1)
        return [...agreeing, ...plans.flatMap((plan) => (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionBlocks */ .q)({ plan }, level, options))];
    const sections = plans.flatMap((plan) => {
        const content = (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionBlocks */ .q)({ plan }, level, options);
        return content.length === 0
            ? []
            : [`#### ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_7__/* .plainMarkdown */ .EO)(plan.cluster)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)([plan])}`, ...content];
    });
    return [...sections, ...agreeing];
}
function planHeading(plans) {
    const what = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .goesBack */ .m)(plans) ? 'EKS access: the way back' : 'EKS access plan';
    return `### ${what} · ${clusterNames(plans)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(plans)}`;
}
function agreementLine(plans, { file }) {
    const names = plans.map((plan) => (0,_encode_js__WEBPACK_IMPORTED_MODULE_7__/* .plainMarkdown */ .EO)(plan.cluster)).join(', ');
    return `${names} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .agreement */ .z6)(plans, (0,_encode_js__WEBPACK_IMPORTED_MODULE_7__/* .inlineCode */ .ti)(file))}.`;
}
/** The last rung holds no text from outside but one cluster's name. */
function totals(plans, options) {
    const warning = (0,_caution_js__WEBPACK_IMPORTED_MODULE_1__/* .alert */ .xE)((0,_caution_js__WEBPACK_IMPORTED_MODULE_1__/* .notAppliedSentence */ .SJ)(plans), (0,_loosening_js__WEBPACK_IMPORTED_MODULE_3__/* .looseningCount */ .ks)(options.guards));
    return blocks([
        planHeading(plans),
        ...(warning === undefined ? [] : [warning]),
        shortened(options),
        ...footer(options, plans),
    ]);
}
/** The name of the only cluster, or how many there are. */
function clusterNames(plans) {
    const [only] = plans;
    return plans.length === 1 && only !== undefined
        ? (0,_encode_js__WEBPACK_IMPORTED_MODULE_7__/* .plainMarkdown */ .EO)(only.cluster)
        : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .numbered */ .jN)(plans.length, 'cluster');
}
/** Says that this is not everything, and where everything is. */
function shortened({ runUrl }) {
    const where = runUrl === undefined ? "the job's summary" : (0,_encode_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .nf)("the run's summary", runUrl);
    return `**Shortened to fit.** More is in ${where} and in the plan file.`;
}
/**
 * The commit, the run, and of plans the digest of all of them together: the output `plan-digest`, which somebody
 * can confirm.
 */
function footer({ head, runUrl }, plans = []) {
    const parts = [
        ...(head === undefined ? [] : [`commit ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_7__/* .inlineCode */ .ti)(head.slice(0, 7))}`]),
        ...(runUrl === undefined ? [] : [(0,_encode_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .nf)('run', runUrl)]),
        ...(plans.some(({ changes }) => changes.length > 0)
            ? [`plan digest ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_7__/* .inlineCode */ .ti)((0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .setDigest */ .$)(plans))}`]
            : []),
    ];
    return parts.length === 0 ? [] : [`<sub>${parts.join(' · ')}</sub>`];
}
function blocks(parts) {
    return `${parts.join('\n\n')}\n`;
}


/***/ }),

/***/ 23799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ invalidComment)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50740);
/* harmony import */ var _caution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81470);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66833);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23612);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13873);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48653);






/**
 * The comment and summary where the file itself has errors, so that no cluster was looked at: a ladder like
 * `planComment`.
 *
 * @param stage what the file was read for
 */
function invalidComment(problems, stage, options) {
    const errors = problems.filter((problem) => (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrors */ .C)([problem]));
    const others = problems.filter((problem) => !(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrors */ .C)([problem]));
    const file = (0,_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .inlineCode */ .ti)(options.file);
    const count = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .problemCounts */ .O0)(errors, ['error']);
    const { heading, sentence } = stage === 'plan'
        ? {
            heading: `### EKS access plan · ${file} is not valid: ${count}`,
            sentence: '**There is no plan for this commit.** Merged like this, it would apply nothing.',
        }
        : {
            heading: `### EKS access · ${file} is not valid: nothing was applied`,
            sentence: `**${count[0]?.toUpperCase()}${count.slice(1)}.** Every cluster stays as it was until the file is mended.`,
        };
    return [problems.length, 200, 20, 0].map((limit) => {
        const warning = (0,_caution_js__WEBPACK_IMPORTED_MODULE_0__/* .alert */ .xE)(sentence, lines(errors, limit, 'error', options));
        const more = lines(others, limit, 'finding', options).map((line) => `- ${line}`);
        return (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)([
            heading,
            ...(warning === undefined ? [] : [warning]),
            ...(more.length === 0 ? [] : [more.join('\n')]),
            ...(0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .qr)(options),
        ]);
    });
}
function lines(problems, limit, noun, options) {
    const shown = problems.slice(0, limit).map((problem) => (0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .problemMarkdown */ .P)(problem, options));
    const rest = problems.length - shown.length;
    return rest > 0 ? [...shown, `and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .numbered */ .jN)(rest, noun)} not shown here: the log has them all`] : shown;
}


/***/ }),

/***/ 44354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   lA: () => (/* binding */ fits)
/* harmony export */ });
/**
 * `full`: tables and diffs · `tables`: without the diffs · `names`: what changes, without how · `counts`: how many ·
 * `brief`: counts, and the caution block cut to its first lines.
 */
const LEVELS = ['full', 'tables', 'names', 'counts', 'brief'];
/** GitHub refuses comments of more than 65,536 characters; the rest is room for the marker. */
const COMMENT_LIMIT = { size: 60_000, measure: (text) => text.length };
/** GitHub drops a step's summary of more than 1 MiB, and only says so in an annotation. */
const SUMMARY_LIMIT = {
    size: 1_000_000,
    measure: (text) => new TextEncoder().encode(text).length,
};
/** The first rendering that fits, or the last one, which always does: it holds nothing of variable length. */
function fits(ladder, limit) {
    return ladder.find((text) => limit.measure(text) <= limit.size) ?? ladder.at(-1) ?? '';
}


/***/ }),

/***/ 91992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ looseningLines),
/* harmony export */   ks: () => (/* binding */ looseningCount),
/* harmony export */   mi: () => (/* binding */ looseningText)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17791);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48653);


/** The lines of the caution block about guards that a pull request loosens; none where it loosens none. */
function looseningLines(guards, file) {
    return notes(guards, file).map(({ lead, phrase }) => `**${lead}:** ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseMarkdown */ .fP)(phrase)}`);
}
/** The same for the log. Every line ends with a line break; empty where there is nothing to say. */
function looseningText(guards, file) {
    return notes(guards, file)
        .map(({ lead, phrase }) => `${lead}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseTerminal */ .Mx)(phrase)}\n`)
        .join('');
}
/** The same in words of this program alone, for the rung that holds nothing of variable length. */
function looseningCount(guards) {
    if (guards?.kind === 'unknown')
        return [`**${UNCHECKED}.**`];
    const count = guards?.loosened.length ?? 0;
    return count === 0 ? [] : [`**This pull request loosens ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numbered */ .jN)(count, 'guard')}.**`];
}
const ERRORS = ' of the base branch has errors, and what cannot be read counts as its default';
const UNCHECKED = 'Whether this pull request loosens a guard could not be checked';
function notes(guards, file) {
    if (guards === undefined)
        return [];
    if (guards.kind === 'unknown') {
        return [{ lead: UNCHECKED, phrase: ['GitHub did not give ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file), ' of the base branch'] }];
    }
    const lines = guards.loosened.map((loosening) => ({
        lead: 'This pull request loosens a guard',
        phrase: loosened(loosening),
    }));
    switch (guards.with) {
        case 'file':
            return lines;
        case 'part':
            return [...lines, { lead: 'Not every guard could be compared', phrase: [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file), ERRORS] }];
        case 'defaults':
            // A repository's first access file has nothing before it.
            if (lines.length === 0)
                return [];
            return [
                ...lines,
                { lead: 'Compared with the defaults', phrase: ['the base branch has no ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file)] },
            ];
    }
}
function loosened(loosening) {
    const guard = (name) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`guards.${name}`);
    switch (loosening.kind) {
        case 'value':
            return [guard(loosening.guard), ` ${loosening.from} → ${loosening.to}`];
        case 'names':
            return [guard(loosening.guard), ' now names ', ...named(loosening.arns, loosening.more)];
        case 'no-longer-names':
            return [guard(loosening.guard), ' no longer names ', ...named(loosening.arns, loosening.more)];
        case 'known-accounts':
            return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('knownAccounts'), ' now names ', ...named(loosening.accounts, loosening.more)];
    }
}
function named(names, more) {
    return [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .codes */ .F4)(names, names.length), ...(more === 0 ? [] : [` and ${more} more`])];
}


/***/ }),

/***/ 39557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _u: () => (/* binding */ indexChanges),
/* harmony export */   e4: () => (/* binding */ roleMark),
/* harmony export */   ge: () => (/* binding */ subjectMark),
/* harmony export */   rm: () => (/* binding */ objectMark),
/* harmony export */   vC: () => (/* binding */ principalsMark),
/* harmony export */   xp: () => (/* binding */ loginMark)
/* harmony export */ });
/* unused harmony export merged */
/* harmony import */ var _plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3059);
/* harmony import */ var _rbac_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99809);


function indexChanges({ changes }) {
    const ways = changes.filter((change) => (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(change));
    const people = new Map(ways.map((change) => [(0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .mappedPrincipal */ .IF)(change) ?? '', change]));
    const objects = new Map((0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .changesTo */ .zE)('rbac', changes).map((change) => [change.id, change]));
    const parts = [...objects.values()]
        .filter(({ id }) => id.startsWith('ClusterRole/'))
        .map(({ id, before, after }) => ({ id, goesTo: [before, after].flatMap(goesTo) }))
        .filter((part) => part.goesTo.length > 0);
    return { people, objects, parts };
}
function goesTo(object) {
    return Object.entries(object?.metadata.labels ?? {}).flatMap(([key, value]) => {
        const name = /\/aggregate-to-(.+)$/.exec(key)?.[1];
        return name === undefined || value !== 'true' ? [] : [name];
    });
}
/** Of the principals themselves: `change` where not the same is done to all of them. */
function principalsMark({ people }, principals) {
    return merged(principals.map((principal) => people.get(principal)?.action ?? 'same'));
}
/** Of what lies between principals and the subject that they are, or are in. */
function loginMark({ people }, principals, subject) {
    return merged(principals.map((principal) => {
        const change = people.get(principal);
        if (change === undefined)
            return 'same';
        if (change.action !== 'change')
            return change.action;
        const identities = (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .identitiesOf */ .UI)(change);
        const [before, after] = [identities.before, identities.after].map((row) => row !== undefined && [row.username, ...row.groups].includes(subject));
        return presence(before === true, after === true);
    }));
}
function objectMark({ objects }, id) {
    const action = objects.get(id)?.action ?? 'same';
    return action === 'replace' ? 'change' : action;
}
function subjectMark({ objects }, { binding, subject }) {
    return heldIn(objects.get(binding), (object) => (0,_rbac_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isBinding */ .OT)(object) ? (object.subjects ?? []).some((one) => isSubject(one, subject)) : false);
}
function roleMark({ objects }, { binding, role }) {
    return heldIn(objects.get(binding), (object) => {
        if (!(0,_rbac_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isBinding */ .OT)(object))
            return false;
        const { kind, name } = object.roleRef;
        return role.startsWith(`${kind}/`) && role.endsWith(`/${name}`);
    });
}
function heldIn(change, holds) {
    if (change === undefined)
        return 'same';
    const [before, after] = [change.before, change.after].map((object) => object !== undefined && holds(object));
    return presence(before === true, after === true);
}
function isSubject({ kind, name, namespace }, wanted) {
    if (kind !== wanted.kind || name !== wanted.name)
        return false;
    return wanted.kind !== 'ServiceAccount' || namespace === undefined || namespace === wanted.namespace;
}
function presence(before, after) {
    if (before === after)
        return 'same';
    return after ? 'add' : 'remove';
}
function merged(marks) {
    const [first = 'same'] = marks;
    return marks.every((mark) => mark === first) ? first : 'change';
}


/***/ }),

/***/ 44699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ recordComment)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50740);
/* harmony import */ var _caution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81470);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66833);
/* harmony import */ var _differences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58776);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23612);
/* harmony import */ var _ladder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44354);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13873);
/* harmony import */ var _restored_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37508);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82526);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16032);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48653);











/** The comment after an apply, with the plan's tables kept: a ladder like `planComment`. */
function recordComment(outcomes, options) {
    return [..._ladder_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A_.map((level) => recordAt(level, outcomes, options)), totals(outcomes, options)];
}
function recordAt(level, outcomes, options) {
    const warning = trouble(outcomes, options, level === 'brief' ? BRIEF_LINES : Number.POSITIVE_INFINITY);
    return (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)([
        heading(outcomes),
        ...(warning === undefined ? [] : [warning]),
        ...(level === 'full' ? [] : [(0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(options)]),
        ...outcomes.flatMap((outcome) => [
            ...(outcomes.length > 1
                ? [`#### ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_7__/* .plainMarkdown */ .EO)(outcome.plan.cluster)}: ${(0,_results_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeWords */ .wX)(outcome)}`]
                : []),
            ...outcomeBlocks(outcome, level, options),
        ]),
        ...(0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .qr)(options, confirmable(outcomes)),
    ]);
}
/** Whoever looks at a plan that nobody reviewed can confirm its digest. */
function confirmable(outcomes) {
    const unseen = outcomes.some(({ status, plan }) => status === 'refused' && !(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .hasErrors */ .C)(plan.problems));
    return unseen ? outcomes.map(({ plan }) => plan) : [];
}
const BRIEF_LINES = 15;
function heading(outcomes) {
    const [only] = outcomes;
    const words = outcomes.length === 1 && only !== undefined ? (0,_results_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeWords */ .wX)(only) : statusCounts(outcomes);
    return `### EKS access · ${(0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterNames */ .XM)(outcomes.map(({ plan }) => plan))}: ${words}`;
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
/** What went wrong and what happens next. */
function trouble(outcomes, options, limit) {
    const problems = outcomes.flatMap((outcome) => allProblems(outcome)
        .filter(({ severity }) => severity === 'error')
        .map((problem) => ({ problem, cluster: outcome.plan.cluster })));
    // What is wrong with a review is the same problem in each cluster.
    const shared = [...new Set(problems.map(({ problem }) => problem))];
    const lines = shared.map((problem) => {
        const clusters = problems.filter((one) => one.problem === problem).map(({ cluster }) => cluster);
        const [only] = clusters;
        const unnamed = outcomes.length > 1 && problem.where.cluster === undefined && clusters.length === 1;
        const cluster = unnamed && only !== undefined ? `**${(0,_encode_js__WEBPACK_IMPORTED_MODULE_7__/* .plainMarkdown */ .EO)(only)}** ` : '';
        return `${cluster}${(0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .problemMarkdown */ .P)(problem, options)}`;
    });
    const more = lines.length - limit;
    const shown = more > 0 ? [...lines.slice(0, limit), `and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .numbered */ .jN)(more, 'error')} not shown here`] : lines;
    return (0,_caution_js__WEBPACK_IMPORTED_MODULE_0__/* .alert */ .xE)(next(outcomes), shown);
}
function next(outcomes) {
    const statuses = outcomes.map(({ status }) => status);
    const kinds = outcomes.map(({ restored }) => restored?.kind);
    if (kinds.includes('not-restored'))
        return '**The apply did harm, and aws-auth could not be put back.** A person must do it now.';
    if (kinds.includes('restored'))
        return '**The apply did harm, so aws-auth was put back as it was.** Find out why before it is tried again.';
    if (outcomes.some(_results_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnverified */ .sU)) {
        return '**Everything is written, but a cluster did not match when it was read back.** A re-run looks again.';
    }
    if (statuses.includes('partly'))
        return '**Not everything is done.** The next run, or a re-run of this one, does the rest.';
    if (statuses.includes('failed'))
        return '**The apply failed.** A re-run tries again.';
    return statuses.includes('refused') ? '**This was not applied.**' : '';
}
function outcomeBlocks(outcome, level, options) {
    const { plan, status } = outcome;
    if (status === 'nothing-to-do')
        return [`${(0,_encode_js__WEBPACK_IMPORTED_MODULE_7__/* .plainMarkdown */ .EO)(plan.cluster)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .agreement */ .z6)([plan], (0,_encode_js__WEBPACK_IMPORTED_MODULE_7__/* .inlineCode */ .ti)(options.file))}.`];
    const kept = {
        ...plan,
        problems: allProblems(outcome).filter((problem) => problem.severity !== 'error'),
    };
    // What an old commit would have done is of no use to anybody who reads the comment now.
    if (status === 'superseded')
        return kept.problems.map((problem) => (0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .problemMarkdown */ .P)(problem, options));
    const results = (0,_results_js__WEBPACK_IMPORTED_MODULE_4__/* .hasResults */ .pd)(outcome) ? { results: (0,_results_js__WEBPACK_IMPORTED_MODULE_4__/* .resultsOf */ .qS)(outcome) } : {};
    const compared = outcome.differences === undefined || level === 'brief' || level === 'counts'
        ? []
        : (0,_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .differencesMarkdown */ .W)({ differences: outcome.differences, home: plan.homeAccount });
    const states = outcome.restored !== undefined && (level === 'full' || level === 'tables')
        ? (0,_restored_js__WEBPACK_IMPORTED_MODULE_10__/* .restoredMarkdown */ .q)(outcome.restored)
        : [];
    return [...compared, ...states, ...(0,_section_js__WEBPACK_IMPORTED_MODULE_5__/* .sectionBlocks */ .q)({ plan: kept, ...results }, level, options)];
}
function allProblems(outcome) {
    return [...new Set([...outcome.problems, ...outcome.plan.problems])];
}
function totals(outcomes, options) {
    const sentence = (0,_caution_js__WEBPACK_IMPORTED_MODULE_0__/* .alert */ .xE)(next(outcomes), []);
    return (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)([
        heading(outcomes),
        ...(sentence === undefined ? [] : [sentence]),
        (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(options),
        ...(0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .qr)(options, confirmable(outcomes)),
    ]);
}


/***/ }),

/***/ 16032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ findings),
  q: () => (/* binding */ sectionBlocks)
});

// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/render/caution.js + 2 modules
var caution = __webpack_require__(81470);
// EXTERNAL MODULE: ./lib/render/change/kinds.js + 3 modules
var kinds = __webpack_require__(78959);
// EXTERNAL MODULE: ./lib/render/access-words.js + 2 modules
var access_words = __webpack_require__(59907);
// EXTERNAL MODULE: ./lib/render/brief-access.js
var brief_access = __webpack_require__(97151);
// EXTERNAL MODULE: ./lib/render/console.js
var console = __webpack_require__(81469);
// EXTERNAL MODULE: ./lib/render/effect-notes.js
var effect_notes = __webpack_require__(52567);
// EXTERNAL MODULE: ./lib/render/effect-rows.js
var effect_rows = __webpack_require__(1785);
// EXTERNAL MODULE: ./lib/render/effect-words.js
var effect_words = __webpack_require__(79627);
// EXTERNAL MODULE: ./lib/render/encode.js
var encode = __webpack_require__(23612);
// EXTERNAL MODULE: ./lib/render/phrase.js
var phrase = __webpack_require__(17791);
// EXTERNAL MODULE: ./lib/words/short-arn.js
var short_arn = __webpack_require__(4585);
// EXTERNAL MODULE: ./lib/rbac/access-subject.js
var access_subject = __webpack_require__(76629);
// EXTERNAL MODULE: ./lib/render/aggregated.js
var aggregated = __webpack_require__(12211);
// EXTERNAL MODULE: ./lib/render/picture-marks.js
var picture_marks = __webpack_require__(39557);
;// CONCATENATED MODULE: ./lib/render/picture-graph.js



/** The ways of the effects, those of the first effects first, as long as there is room for their nodes. */
function pictureOf(plan, limit) {
    const index = (0,picture_marks/* indexChanges */._u)(plan);
    const nodes = new Map();
    const edges = new Map();
    let left = 0;
    for (const way of (plan.effects?.access ?? []).flatMap((effect) => waysOf(effect, index))) {
        const fresh = way.nodes.filter(({ key }) => !nodes.has(key));
        if (nodes.size + fresh.length > limit || edges.size + way.edges.length > limit * 2) {
            left += 1;
            continue;
        }
        for (const node of fresh)
            nodes.set(node.key, node);
        for (const edge of way.edges)
            edges.set(keyOf(edge.from, edge.to), edge);
    }
    return { nodes: [...nodes.values()], edges: [...edges.values()], left };
}
/**
 * One for each subject of a binding and role; the bindings between them are one node where the plan does the same to
 * all. Principals stand before the subject by which they come; whoever is named as what it is, is the subject.
 */
function waysOf({ subjects, gainedThrough, lostThrough }, index) {
    const paths = [...lostThrough, ...gainedThrough];
    const principals = subjects.flatMap(({ kind, name }) => (kind === 'principal' ? [name] : []));
    const who = principals.length === 0 ? undefined : principalsNode(principals, index);
    const masters = who !== undefined && paths.some(({ kind }) => kind === 'masters') ? [mastersWay(who, index)] : [];
    const bound = paths.filter((path) => path.kind === 'binding');
    const alike = Map.groupBy(bound, (path) => keyOf((0,access_subject/* matchedName */.A7)(path.subject), path.subject.kind, path.role, ...bindingMarks(path, index), kindOf(path)));
    return [...masters, ...[...alike.values()].flatMap((same) => boundWay(who, same, index))];
}
function principalsNode(principals, index) {
    return {
        key: keyOf('principals', ...principals),
        mark: (0,picture_marks/* principalsMark */.vC)(index, principals),
        content: { kind: 'principals', principals },
    };
}
function mastersWay(who, index) {
    const subject = subjectNode({ kind: 'Group', name: 'system:masters' });
    const all = { key: 'everything', mark: 'same', content: { kind: 'everything' } };
    const login = (0,picture_marks/* loginMark */.xp)(index, who.content.principals, 'system:masters');
    return {
        nodes: [who, subject, all],
        edges: [
            { from: who.key, to: subject.key, mark: login },
            { from: subject.key, to: all.key, mark: 'same' },
        ],
    };
}
function boundWay(who, same, index) {
    const [first] = same;
    if (first === undefined)
        return [];
    const ids = [...new Set(same.map(({ binding }) => binding))].toSorted();
    const [mark, fromSubject, toRole] = bindingMarks(first, index);
    const subject = subjectNode(first.subject);
    const bindings = { key: keyOf('bindings', ...ids), mark, content: { kind: 'bindings', ids } };
    const role = roleNode(first.role, index);
    const parts = (0,aggregated/* aggregatedInto */.g)(first.role, index).map((id) => roleNode(id, index));
    const login = who === undefined
        ? []
        : [
            {
                from: who.key,
                to: subject.key,
                mark: (0,picture_marks/* loginMark */.xp)(index, who.content.principals, first.subject.name),
            },
        ];
    return [
        {
            nodes: [...(who === undefined ? [] : [who]), subject, bindings, role, ...parts],
            edges: [
                ...login,
                { from: subject.key, to: bindings.key, mark: fromSubject },
                { from: bindings.key, to: role.key, mark: toRole },
                ...parts.map((part) => ({ from: role.key, to: part.key, mark: part.mark })),
            ],
        },
    ];
}
/** Only RoleBindings are many; one in the whole cluster stands for itself. */
function kindOf({ binding }) {
    return binding.startsWith('RoleBinding/') ? 'RoleBinding' : binding;
}
function bindingMarks(path, index) {
    return [(0,picture_marks/* objectMark */.rm)(index, path.binding), (0,picture_marks/* subjectMark */.ge)(index, path), (0,picture_marks/* roleMark */.e4)(index, path)];
}
function subjectNode(subject) {
    const { kind } = subject;
    const noun = kind === 'Group' ? 'group' : kind === 'User' ? 'user' : 'service account';
    const name = kind === 'ServiceAccount' ? `${subject.namespace}/${subject.name}` : subject.name;
    return { key: keyOf('subject', kind, name), mark: 'same', content: { kind: 'subject', noun, name } };
}
function roleNode(id, index) {
    return { key: keyOf('role', id), mark: (0,picture_marks/* objectMark */.rm)(index, id), content: { kind: 'role', id } };
}
function keyOf(...parts) {
    return JSON.stringify(parts);
}

// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(48653);
;// CONCATENATED MODULE: ./lib/render/picture.js




const NODES = 40;
/**
 * How access that is gained or lost comes, as a diagram of Mermaid: principal → group → binding → role, or from another subject on. No block where
 * nobody gains or loses anything.
 */
function pictureBlocks(plan) {
    const { nodes, edges, left } = pictureOf(plan, NODES);
    if (nodes.length === 0)
        return [];
    const home = plan.homeAccount;
    const ids = new Map(nodes.map(({ key }, index) => [key, `n${index}`]));
    const marked = MARKS.map((mark) => ({
        mark,
        nodes: nodes.flatMap((node) => (node.mark === mark ? [ids.get(node.key)] : [])),
        edges: edges.flatMap((edge, index) => (edge.mark === mark ? [index] : [])),
    }));
    const lines = [
        'flowchart LR',
        ...nodes.map((node) => `  ${ids.get(node.key)}${label(node, home)}`),
        ...edges.map(({ from, to, mark }) => `  ${ids.get(from)} ${ARROWS[mark]} ${ids.get(to)}`),
        ...marked.flatMap(({ mark, nodes: some }) => some.length === 0
            ? []
            : [`  classDef ${mark} ${NODE_STYLES[mark]}`, `  class ${some.join(',')} ${mark}`]),
        ...marked.flatMap(({ mark, edges: some }) => some.length === 0 ? [] : [`  linkStyle ${some.join(',')} ${EDGE_STYLES[mark]}`]),
    ];
    const more = left === 0 ? '' : ` · ${(0,words/* thousands */.oh)(left)} more ways are not drawn: the table has them`;
    return [
        (0,encode/* mermaidBlock */.tW)(lines),
        `<sub>green: comes · red, dashed: goes · orange: changes · the rest is there and stays${more}</sub>`,
    ];
}
const MARKS = ['add', 'remove', 'change'];
const ARROWS = { same: '-->', add: '-->', change: '-->', remove: '-.->' };
// Fill, line and letters together, so that they can be read on a light page and on a dark one.
const NODE_STYLES = {
    add: 'fill:#dafbe1,stroke:#1a7f37,color:#0b3d1a',
    remove: 'fill:#ffebe9,stroke:#cf222e,color:#5c0f16,stroke-dasharray:5 5',
    change: 'fill:#fff1e5,stroke:#bc4c00,color:#5c2200',
};
const EDGE_STYLES = {
    add: 'stroke:#2da44e,stroke-width:2px',
    remove: 'stroke:#e5534b,stroke-width:2px',
    change: 'stroke:#d4762c,stroke-width:2px',
};
const PRINCIPALS = 2;
const NAMESPACES = 2;
function label({ content }, home) {
    switch (content.kind) {
        case 'principals': {
            const names = content.principals.map((principal) => (0,encode/* encodeMermaid */.U4)((0,short_arn/* shortArn */.k)(principal, home)));
            const shown = names.slice(0, names.length > PRINCIPALS + 1 ? PRINCIPALS : undefined);
            const rest = names.length - shown.length;
            const head = names.length > 1 ? [(0,words/* numbered */.jN)(names.length, 'principal')] : [];
            return box([...head, ...shown, ...(rest > 0 ? [`and ${(0,words/* thousands */.oh)(rest)} more`] : [])]);
        }
        case 'subject':
            return `(["${[content.noun, (0,encode/* encodeMermaid */.U4)(content.name)].join(LINE)}"])`;
        case 'bindings': {
            const [only = ''] = content.ids;
            if (content.ids.length === 1)
                return box(kindAndName(only));
            const namespaces = [...new Set(content.ids.map((id) => id.split('/')[1] ?? ''))];
            const shown = namespaces.slice(0, NAMESPACES).map(encode/* encodeMermaid */.U4).join(', ');
            const rest = namespaces.length - NAMESPACES;
            return box([
                `${(0,words/* thousands */.oh)(content.ids.length)} RoleBindings`,
                `in ${shown}${rest > 0 ? ` and ${(0,words/* thousands */.oh)(rest)} more` : ''}`,
            ]);
        }
        case 'role':
            return box(kindAndName(content.id));
        case 'everything':
            return box(['everything']);
    }
}
const LINE = '<br/>';
function box(lines) {
    return `["${lines.join(LINE)}"]`;
}
/** The kind is one of four, the rest is a name. */
function kindAndName(id) {
    const [kind = '', ...name] = id.split('/');
    return [(0,encode/* encodeMermaid */.U4)(kind), (0,encode/* encodeMermaid */.U4)(name.join('/'))];
}

// EXTERNAL MODULE: ./lib/render/table.js
var table = __webpack_require__(2236);
;// CONCATENATED MODULE: ./lib/render/effects.js











const SOME = 30;
const FEW = 8;
/** What a plan means for people, as blocks of Markdown; none where that is not known, or nothing changes. */
function effectBlocks(plan, level, { pictures }) {
    const { effects, changes } = plan;
    if (effects === undefined || changes.length === 0)
        return [];
    const home = plan.homeAccount;
    const picture = pictures === true ? pictureBlocks(plan) : [];
    switch (level) {
        case 'full':
            return [
                ...whole(effects, home),
                ...allSubjects(effects, home),
                ...picture,
                ...(0,console/* consoleBlocks */.q)(effects, home, Number.POSITIVE_INFINITY),
                ...notes(effects),
            ];
        case 'tables':
            return [...whole(effects, home), ...picture, ...(0,console/* consoleBlocks */.q)(effects, home, SOME), ...notes(effects)];
        case 'names':
            return [...brief(effects, { home, limit: SOME }), ...picture];
        case 'counts':
            return brief(effects, { home, limit: FEW });
        case 'brief':
            return [sentence(effects)];
    }
}
function sentence(effects) {
    return `**Who gains and loses what:** ${(0,effect_notes/* effectSentence */.XZ)(effects)}.`;
}
const TITLE = '**Who gains and loses what**';
function whole(effects, home) {
    if (effects.access.length === 0)
        return [sentence(effects)];
    const rows = effects.access.flatMap((effect) => (0,effect_rows/* effectRows */.p)(effect).map((row, index) => [
        // The same subjects again would only be in the way of what differs.
        index === 0 ? (0,effect_words/* subjectsWords */.Fe)(effect, home) : [],
        (0,effect_words/* placeWords */.fp)(row.namespaces),
        (0,access_words/* accessWords */.wn)(row.gained),
        (0,access_words/* accessWords */.wn)(row.lost),
        (0,effect_words/* throughWords */.j6)(row),
    ]));
    return [TITLE, filled(['subject', 'where', 'gains', 'loses', 'through'], rows)];
}
/** A table without the columns in which nothing stands. */
function filled(heads, rows) {
    const kept = heads.map((_, column) => rows.some((row) => row[column]?.length !== 0));
    const columns = (cells) => cells.filter((_, column) => kept[column]);
    return (0,table/* table */.t)(columns(heads), rows.map((row) => (0,encode/* tableRow */.jD)(columns(row).map(phrase/* phraseMarkdown */.fP))));
}
function allSubjects({ access }, home) {
    const many = access.filter(({ subjects }) => subjects.length > SUBJECTS_IN_A_CELL);
    if (many.length === 0)
        return [];
    const lists = many.map(({ subjects }) => {
        const names = subjects.map((subject) => (0,phrase/* phraseMarkdown */.fP)((0,effect_words/* subjectWords */.oR)(subject, home)));
        return `- ${(0,effect_words/* subjectCount */.Eo)(subjects)}: ${names.join(', ')}`;
    });
    return [`<details><summary>All of these subjects</summary>\n\n${lists.join('\n')}\n\n</details>`];
}
const SUBJECTS_IN_A_CELL = 4;
function brief(effects, { home, limit }) {
    const shown = effects.access.slice(0, limit);
    if (shown.length === 0)
        return [sentence(effects)];
    const rows = shown.map((effect) => [
        (0,effect_words/* subjectsWords */.Fe)(effect, home),
        (0,brief_access/* briefAccess */.r)(effect, 'gained'),
        (0,brief_access/* briefAccess */.r)(effect, 'lost'),
    ]);
    const rest = effects.access.length - shown.length;
    return [
        sentence(effects),
        filled(['subject', 'gains', 'loses'], rows),
        ...(rest > 0 ? [`and ${(0,words/* numbered */.jN)(rest, 'more row')} of this table, not shown here`] : []),
    ];
}
function notes(effects) {
    const words = [...(0,effect_notes/* effectNotes */.ZS)(effects).map(phrase/* phraseMarkdown */.fP), ...(0,effect_notes/* limitTexts */.IT)(effects).map(encode/* plainMarkdown */.EO)];
    return words.length === 0 ? [] : [`<sub>${words.join(' · ')}</sub>`];
}

// EXTERNAL MODULE: ./lib/render/footnotes.js
var footnotes = __webpack_require__(38665);
// EXTERNAL MODULE: ./lib/render/problem-lines.js
var problem_lines = __webpack_require__(13873);
// EXTERNAL MODULE: ./lib/render/unmanaged.js
var unmanaged = __webpack_require__(73780);
;// CONCATENATED MODULE: ./lib/render/section.js











function sectionBlocks({ plan, results }, level, options) {
    return [
        ...changeBlocks(plan, results, level),
        ...effectBlocks(plan, level, options),
        // Errors and `system:masters` stand in the caution block.
        ...findings(plan.problems.filter((problem) => !(0,caution/* isGrave */.IE)(problem)), level, options),
        ...(0,unmanaged/* unmanagedBlocks */.z)(plan, level, options),
        ...(level === 'full' || level === 'tables' ? (0,footnotes/* footnotes */.u)(plan) : []),
    ];
}
function changeBlocks(plan, results, level) {
    if (plan.changes.length === 0)
        return [];
    switch (level) {
        case 'full':
            return [changeTable(plan, results), ...diffs(plan.changes)];
        case 'tables':
            return [changeTable(plan, results)];
        case 'names':
            return [nameTable(plan)];
        case 'counts':
        case 'brief':
            return [countTable(plan.changes)];
    }
}
function changeTable(plan, results) {
    const home = plan.homeAccount;
    const rows = plan.changes.map((change, index) => {
        const { symbol, subject, words } = (0,kinds/* toldKind */.M)(change).describe(change, home);
        const result = results === undefined ? [] : [resultCell(results[index])];
        return (0,encode/* tableRow */.jD)([symbol, (0,phrase/* phraseMarkdown */.fP)(subject), (0,phrase/* phraseMarkdown */.fP)(words), ...result]);
    });
    return (0,table/* table */.t)(results === undefined ? ['', 'what', 'change'] : ['', 'what', 'change', 'result'], rows);
}
function resultCell(outcome) {
    switch (outcome?.result) {
        case 'applied':
            return 'done';
        case 'failed':
            return outcome.message === undefined ? '**failed**' : `**failed**: ${(0,encode/* plainMarkdown */.EO)(outcome.message)}`;
        case 'taken-back':
            return '**taken back**';
        case 'not-tried':
        case undefined:
            return 'not tried';
    }
}
function diffs(changes) {
    const lines = changes.flatMap((change) => (0,kinds/* toldKind */.M)(change).diff(change));
    if (lines.length === 0)
        return [];
    return [
        `<details><summary>Before and after, as YAML</summary>\n\n${(0,encode/* fencedBlock */.zW)('diff', lines)}\n\n</details>`,
    ];
}
function nameTable(plan) {
    const home = plan.homeAccount;
    const names = new Map();
    for (const change of plan.changes) {
        const told = (0,kinds/* toldKind */.M)(change);
        const noun = told.noun(change);
        const { symbol } = told.describe(change, home);
        const entry = names.get(`${symbol} ${noun}`) ?? { symbol, noun, names: [] };
        entry.names.push(told.name(change, home));
        names.set(`${symbol} ${noun}`, entry);
    }
    const rows = [...names.values()].map((entry) => (0,encode/* tableRow */.jD)([
        entry.symbol,
        (0,words/* numbered */.jN)(entry.names.length, entry.noun),
        entry.names.map(encode/* inlineCode */.ti).join(', '),
    ]));
    return (0,table/* table */.t)(['', 'what', 'which'], rows);
}
function countTable(changes) {
    const kinds = [...new Set(changes.map(nounOf))];
    const rows = kinds.map((kind) => {
        const ofKind = changes.filter((change) => nounOf(change) === kind);
        const { add, change, remove } = (0,plan/* countChanges */.x)([{ changes: ofKind }]);
        return (0,encode/* tableRow */.jD)([kind, ...[add, change, remove].map(words/* thousands */.oh)]);
    });
    return (0,table/* table */.t)(['what', 'to add', 'to change', 'to remove'], rows);
}
/** A word of this program: the kinds are a closed list. */
function nounOf(change) {
    return (0,kinds/* toldKind */.M)(change).noun(change);
}
/** Warnings and notices as a list, or how many. */
function findings(problems, level, options) {
    if (problems.length === 0)
        return [];
    if (level === 'counts' || level === 'brief') {
        return [`${(0,words/* problemCounts */.O0)(problems, ['warning', 'notice'])}, not shown here.`];
    }
    return [problems.map((problem) => `- ${(0,problem_lines/* problemMarkdown */.P)(problem, options)}`).join('\n')];
}


/***/ }),

/***/ 96840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ planSummary),
/* harmony export */   Mt: () => (/* binding */ invalidSummary),
/* harmony export */   _f: () => (/* binding */ validationSummary),
/* harmony export */   iM: () => (/* binding */ recordSummary)
/* harmony export */ });
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66833);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23612);
/* harmony import */ var _invalid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23799);
/* harmony import */ var _ladder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44354);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13873);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44699);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48653);







/** The job's summary of a plan: the comment's text, with more room and pictures. */
function planSummary(plans, options) {
    return (0,_ladder_js__WEBPACK_IMPORTED_MODULE_2__/* .fits */ .lA)((0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .planComment */ .tx)(plans, { ...options, pictures: true }), _ladder_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMMARY_LIMIT */ .Jt);
}
/** The job's summary of an apply. */
function recordSummary(outcomes, options) {
    return (0,_ladder_js__WEBPACK_IMPORTED_MODULE_2__/* .fits */ .lA)((0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .recordComment */ .Z)(outcomes, options), _ladder_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMMARY_LIMIT */ .Jt);
}
/** The job's summary where the file has errors, so that nothing was planned or applied. */
function invalidSummary(problems, stage, options) {
    return (0,_ladder_js__WEBPACK_IMPORTED_MODULE_2__/* .fits */ .lA)((0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidComment */ .X)(problems, stage, options), _ladder_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMMARY_LIMIT */ .Jt);
}
/** The job's summary of a validation, which knows no cluster. */
function validationSummary(problems, options) {
    const counts = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .problemCounts */ .O0)(problems, ['error', 'warning', 'notice']);
    const words = counts === '' ? 'no problems' : counts;
    const heading = `### EKS access file · ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(options.file)}: ${words}`;
    const rungs = [problems.length, 200, 0].map((limit) => {
        const shown = problems.slice(0, limit).map((problem) => `- ${(0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .problemMarkdown */ .P)(problem, options)}`);
        const rest = problems.length - shown.length;
        const lines = rest > 0 ? [...shown, `- and ${rest} more, in the log`] : shown;
        return (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([heading, ...(lines.length === 0 ? [] : [lines.join('\n')]), ...(0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .footer */ .qr)(options)]);
    });
    return (0,_ladder_js__WEBPACK_IMPORTED_MODULE_2__/* .fits */ .lA)(rungs, _ladder_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMMARY_LIMIT */ .Jt);
}


/***/ })

};
