export const id = 516;
export const ids = [516];
export const modules = {

/***/ 46378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ NOT_SET),
/* harmony export */   s: () => (/* binding */ TARGET_FACTS)
/* harmony export */ });
/** What a guard says that has no default and is not there. */
const NOT_SET = 'not set';
const TARGET_FACTS = [
    'door',
    'account',
    'region',
    'assumeRole',
    'context',
    'kubeconfig',
    'directory',
];


/***/ }),

/***/ 81205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ logOptions),
/* harmony export */   K6: () => (/* binding */ headAbout),
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
/** What the top of a plan's text says beside its plans. */
function headAbout(job, merging) {
    const { file, repair, waitForNodes } = job.inputs;
    return {
        file,
        docs: docsBase(job),
        merging,
        ...(repair ? { repairs: true } : {}),
        ...(waitForNodes === 0 ? { leavesNodes: true } : {}),
    };
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

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ withoutDetails),
/* harmony export */   Hb: () => (/* binding */ withoutGains),
/* harmony export */   Qk: () => (/* binding */ graveGains),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   kk: () => (/* binding */ invalidHead),
/* harmony export */   os: () => (/* binding */ withShortLosses)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50740);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14310);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49164);
/* harmony import */ var _gain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27454);
/* harmony import */ var _loss_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67550);
/* harmony import */ var _power_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16224);






/** More errors than these are counted: a plan with one counts for nothing. */
const MOST_ERRORS = 20;
function headOf(plans, about) {
    return { ...about, errors: [], moreErrors: 0, clusters: plans.map(clusterHead) };
}
/** Where the file has errors, so that no cluster was looked at. */
function invalidHead(problems, about) {
    return { ...about, ...shownErrors(problems), clusters: [] };
}
/** The same with ten names of each loss, and how many more there are. */
function withShortLosses(head) {
    return {
        ...head,
        clusters: head.clusters.map((one) => ({ ...one, losses: (0,_loss_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)(one.losses, NAMES) })),
    };
}
const NAMES = 10;
/** How many gains there are that a reviewer must see by name. */
function graveGains(clusters) {
    return clusters.flatMap(({ gains }) => gains.filter(_gain_js__WEBPACK_IMPORTED_MODULE_2__/* .isGrave */ .IE)).length;
}
/** The same without whom gains and losses are about, where there is no room for all of them: it says so. */
function withoutGains(head) {
    return {
        ...head,
        merging: { kind: 'too-long', grave: graveGains(head.clusters) },
        clusters: head.clusters.map((one) => ({ ...one, gains: [], losses: (0,_loss_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)(one.losses, 0) })),
    };
}
/** The same with nothing below it that is longer the more there is of it: counts alone. It can only be `too-long`. */
function withoutDetails(head) {
    const short = withoutGains(head);
    const errors = head.clusters.reduce((all, one) => all + one.errors.length + one.moreErrors, 0);
    const nothing = { errors: [], moreErrors: 0, losses: [], policy: [], isFirst: false };
    return {
        ...short,
        errors: head.errors.slice(0, 1).map(beginning),
        moreErrors: Math.max(0, head.errors.length - 1) + head.moreErrors + errors,
        clusters: short.clusters.map((one) => ({ ...one, ...nothing })),
    };
}
function beginning({ message, fix, ...error }) {
    return { ...error, message: message.slice(0, 200), fix: fix.slice(0, 200) };
}
function clusterHead(plan) {
    const { cluster, target, homeAccount, changes, problems, gains, policy, lastApplied } = plan;
    return {
        cluster,
        target,
        ...(homeAccount === undefined ? {} : { home: homeAccount }),
        counts: (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .countChanges */ .x)([plan]),
        ...shownErrors(problems),
        gains,
        losses: (0,_loss_js__WEBPACK_IMPORTED_MODULE_3__/* .lossesOf */ .Rr)(plan),
        ...(0,_power_js__WEBPACK_IMPORTED_MODULE_4__/* .powersOf */ .eJ)(plan),
        policy,
        unmanagedRemoved: (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .changesTo */ .zE)('aws-auth', changes).filter(({ reason, action }) => reason === 'unmanaged' && action === 'remove').length,
        ...(plan.unmanaged.returnedAdmins.length === 0 ? {} : { returnedAdmins: plan.unmanaged.returnedAdmins }),
        // Of a cluster that cannot be read nothing is known, and an apply that changes nothing takes nothing over.
        isFirst: changes.length > 0 && Object.keys(lastApplied).length === 0,
    };
}
function shownErrors(problems) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    return {
        errors: errors.slice(0, MOST_ERRORS).map(shownError),
        moreErrors: Math.max(0, errors.length - MOST_ERRORS),
    };
}
function shownError({ code, message, fix, where }) {
    return { code, message, fix, place: (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .placeText */ .Z)(where) };
}


/***/ }),

/***/ 67550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ byPower),
/* harmony export */   Rr: () => (/* binding */ lossesOf),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);
/* harmony import */ var _power_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16224);


/** What people lose by a plan: all access first, then admin, then the rest. */
function lossesOf(plan) {
    const losing = (plan.effects?.access ?? []).filter(({ lost }) => lost.length > 0).map(lossOf);
    const told = new Set(losing.flatMap(({ subjects }) => subjects));
    const logins = (0,_power_js__WEBPACK_IMPORTED_MODULE_1__/* .loginsOf */ .Qm)(plan, 'taken')
        .filter((subject) => !told.has(subject))
        .map((subject) => ({ power: 'login', scopes: [], subjects: [subject], more: 0 }));
    const same = Map.groupBy([...losing, ...logins], ({ power, scopes }) => JSON.stringify([power, scopes]));
    return [...same.values()]
        .flatMap(([first, ...others]) => first === undefined
        ? []
        : [{ ...first, subjects: [first, ...others].flatMap(({ subjects }) => subjects) }])
        .toSorted(byPower);
}
function lossOf(effect) {
    const power = (0,_power_js__WEBPACK_IMPORTED_MODULE_1__/* .takenPower */ .nr)(effect);
    const told = power === 'admin' ? effect.lost.filter(_power_js__WEBPACK_IMPORTED_MODULE_1__/* .isAdmin */ .qc) : effect.lost;
    const scopes = power === 'all' ? [] : [...new Set(told.flatMap(scopeOf))].toSorted();
    return { power, scopes, subjects: effect.subjects.map(_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKey */ .ow), more: 0 };
}
function scopeOf(access) {
    if (access.kind === 'everything')
        return [''];
    if (access.kind === 'urls')
        return [];
    return [access.scope.kind === 'cluster' ? '' : access.scope.namespace];
}
/** All access before admin, and admin before the rest. */
function byPower(one, other) {
    return rank(one) - rank(other);
}
function rank({ power }) {
    return ['all', 'admin', 'write', 'read', 'other', 'login'].indexOf(power);
}
/** The same with so many names each. */
function shortened(losses, names) {
    return losses.map((loss) => {
        const rest = loss.subjects.length - names;
        // One more in full is shorter than "and 1 more".
        if (rest <= (names === 0 ? 0 : 1))
            return loss;
        return { ...loss, subjects: loss.subjects.slice(0, names), more: loss.more + rest };
    });
}


/***/ }),

/***/ 16224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ loginsOf),
/* harmony export */   eJ: () => (/* binding */ powersOf),
/* harmony export */   lZ: () => (/* binding */ POWERS),
/* harmony export */   nr: () => (/* binding */ takenPower),
/* harmony export */   qc: () => (/* binding */ isAdmin)
/* harmony export */ });
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);

/**
 * What some access makes of its holder, in one word. `way-to-admin`: by it one can become admin. `login`: can log in and
 * do nothing. `all`: of what is taken, all that somebody had.
 */
const POWERS = ['all', 'admin', 'way-to-admin', 'write', 'read', 'other', 'login'];
/** How many subjects gain what by a plan, and how many lose what; the highest power first, each subject once. */
function powersOf(plan) {
    const access = plan.effects?.access ?? [];
    const critical = new Set(plan.gains.filter(({ level }) => level === 'critical').map(({ subject }) => subject));
    const gaining = access.filter(({ gained }) => gained.length > 0);
    const granted = gaining.flatMap((effect) => effect.subjects.map((subject) => [
        (0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKey */ .ow)(subject),
        grantedPower(effect, critical.has((0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKey */ .ow)(subject))),
    ]));
    const taken = access
        .filter(({ lost }) => lost.length > 0)
        .flatMap((effect) => effect.subjects.map((subject) => [(0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKey */ .ow)(subject), takenPower(effect)]));
    const known = new Set(granted.map(([subject]) => subject));
    const losing = new Set(taken.map(([subject]) => subject));
    const login = (subject) => [subject, 'login'];
    const given = loginsOf(plan, 'given').filter((subject) => !known.has(subject));
    const gone = loginsOf(plan, 'taken').filter((subject) => !losing.has(subject));
    return {
        grants: counted([...granted, ...given.map(login)]),
        takes: counted([...taken, ...gone.map(login)]),
    };
}
/** `subjectKey` of principals that can log in only after the plan, or only before it. */
function loginsOf({ effects }, which) {
    return (effects?.logins[which] ?? []).map((name) => (0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKey */ .ow)({ kind: 'principal', name }));
}
function grantedPower({ gained }, isCritical) {
    if (gained.some(isAdmin))
        return 'admin';
    return isCritical ? 'way-to-admin' : plainPower(gained);
}
/** What a loss is called: of somebody who keeps something, by what is lost. Who stays admin has not lost admin. */
function takenPower({ lost, losesAll, keepsAdmin, }) {
    if (losesAll)
        return 'all';
    return lost.some(isAdmin) && !keepsAdmin ? 'admin' : plainPower(lost);
}
/** Everything in the cluster or in a namespace. */
function isAdmin(access) {
    if (access.kind === 'everything')
        return true;
    if (access.kind === 'urls' || access.names !== undefined)
        return false;
    return (access.verbs.words.includes('everything') &&
        access.resources.some(({ group, resource }) => group === '*' && resource === '*'));
}
function plainPower(access) {
    const verbs = access.flatMap((one) => (one.kind === 'resources' ? [one.verbs] : []));
    const any = (words) => verbs.some((one) => [...one.words, ...one.others].some((word) => words.includes(word)));
    if (any(['everything', 'write', 'create', 'update', 'patch', 'delete', 'deletecollection']))
        return 'write';
    return any(['read', 'get', 'list', 'watch']) ? 'read' : 'other';
}
function counted(all) {
    const highest = new Map();
    for (const [subject, power] of all) {
        const other = highest.get(subject);
        if (other === undefined || POWERS.indexOf(power) < POWERS.indexOf(other))
            highest.set(subject, power);
    }
    const powers = [...highest.values()];
    return POWERS.map((power) => ({ power, subjects: powers.filter((one) => one === power).length })).filter(({ subjects }) => subjects > 0);
}


/***/ }),

/***/ 66610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ alert)
/* harmony export */ });
/** A block that GitHub shows in red: a sentence, which may be empty, and a list. */
function alert(sentence, lines) {
    if (sentence === '' && lines.length === 0)
        return undefined;
    const list = lines.length === 1 && sentence === '' ? lines : lines.map((line) => `- ${line}`);
    const gap = sentence !== '' && list.length > 0 ? [''] : [];
    const text = [...(sentence === '' ? [] : [sentence]), ...gap, ...list];
    return ['[!CAUTION]', ...text].map((line) => `> ${line}`.trimEnd()).join('\n');
}


/***/ }),

/***/ 66833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   Cw: () => (/* binding */ planRest),
/* harmony export */   XM: () => (/* binding */ clusterNames),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   tx: () => (/* binding */ planComment),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2008);
/* harmony import */ var _plan_plan_atoms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78521);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50740);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23612);
/* harmony import */ var _head_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11054);
/* harmony import */ var _ladder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44354);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92562);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48653);








/**
 * The visible text of a plan as a ladder, longest first; `fits` picks one. All clusters of one access.yaml are in one
 * comment. Each rung begins with the top, which is never shortened.
 */
function planComment(head, plans, options) {
    const top = (0,_head_head_js__WEBPACK_IMPORTED_MODULE_2__/* .headMarkdown */ .Y)(head);
    return planRest(plans, options).map((rest) => blocks([top, rest.trimEnd()]));
}
/** What stands below the top, as a ladder; the last rung holds nothing of variable length. */
function planRest(plans, options) {
    return [
        ..._ladder_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A_.map((level) => blocks([
            ...(level === 'full' ? [] : [shortened(options)]),
            ...clusterBlocks(plans, level, options),
            ...(0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .findings */ .P)(options.inFile ?? [], level, options),
            ...end(plans, options),
        ])),
        blocks([shortened(options), ...end(plans, options)]),
    ];
}
function end(plans, options) {
    return [...(options.needs ?? []), ...footer(options, plans)];
}
function clusterBlocks(plans, level, options) {
    const same = plans.filter((plan) => plan.changes.length === 0 && !(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .hasErrors */ .C)(plan.problems));
    const agreeing = same.length === 0 ? [] : [agreementLine(same, options)];
    if (plans.length === 1)
        return [
            ...agreeing,
            ...plans.flatMap((plan) => [
                ...(plan.changes.length === 0 ? [] : ['#### Changes']),
                ...(0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionBlocks */ .q)({ plan }, level, options),
            ]),
        ];
    const sections = plans.flatMap((plan) => {
        const content = (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionBlocks */ .q)({ plan }, level, options);
        return content.length === 0
            ? []
            : [`#### ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_7__/* .plainMarkdown */ .EO)(plan.cluster)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)([plan])}`, ...content];
    });
    return [...sections, ...agreeing];
}
function agreementLine(plans, { file }) {
    const names = plans.map((plan) => (0,_encode_js__WEBPACK_IMPORTED_MODULE_7__/* .plainMarkdown */ .EO)(plan.cluster)).join(', ');
    return `${names} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .agreement */ .z6)(plans, (0,_encode_js__WEBPACK_IMPORTED_MODULE_7__/* .inlineCode */ .ti)(file))}.`;
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
        ...(plans.some(_plan_plan_atoms_js__WEBPACK_IMPORTED_MODULE_1__/* .isReviewable */ .Xd) ? [`plan digest ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_7__/* .inlineCode */ .ti)((0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .setDigest */ .$)(plans))}`] : []),
    ];
    return parts.length === 0 ? [] : [`<sub>${parts.join(' · ')}</sub>`];
}
function blocks(parts) {
    return `${parts.join('\n\n')}\n`;
}


/***/ }),

/***/ 859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rg: () => (/* binding */ gainLines),
  mG: () => (/* binding */ ruleWords),
  AN: () => (/* binding */ scopeWords)
});

// EXTERNAL MODULE: ./lib/danger/rule/catalogue.js + 1 modules
var catalogue = __webpack_require__(89732);
// EXTERNAL MODULE: ./lib/danger/rule/object-rules.js
var object_rules = __webpack_require__(58245);
// EXTERNAL MODULE: ./lib/plan/shown/gain.js
var shown_gain = __webpack_require__(27454);
// EXTERNAL MODULE: ./lib/render/phrase.js
var phrase = __webpack_require__(17791);
;// CONCATENATED MODULE: ./lib/render/head/gain-groups.js

/** The grave gains of a plan, those together that one line can say; the gravest first. */
function graveGroups({ clusters }) {
    const single = clusters.flatMap(({ cluster, gains }) => [...Map.groupBy(gains.filter(shown_gain/* isGrave */.IE), ({ subject, scope }) => JSON.stringify([subject, scope]))].flatMap(([, own]) => {
        const [first] = own;
        if (first === undefined)
            return [];
        return [{ subjects: [first.subject], scopes: [first.scope], clusters: [cluster], gains: own }];
    }));
    return ['scopes', 'clusters', 'subjects']
        .reduce(joinedBy, single)
        .toSorted((one, other) => rank(one) - rank(other) || (textOf(one) < textOf(other) ? -1 : 1));
}
/** Those groups as one that differ in this alone. */
function joinedBy(groups, by) {
    const alike = Map.groupBy(groups, ({ gains, ...about }) => JSON.stringify([{ ...about, [by]: [] }, gains.map(({ subject: _, scope: __, ...gain }) => gain)]));
    return [...alike.values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        return [{ ...first, [by]: [...new Set(same.flatMap((one) => one[by]))].toSorted() }];
    });
}
/** Everything before a way to it; the whole cluster before namespaces. */
function rank({ gains, scopes }) {
    const power = gains.some(shown_gain/* isEverything */.CM) ? 0 : gains.some(({ level }) => level === 'critical') ? 2 : 4;
    return power + (scopes.includes('') ? 0 : 1);
}
function textOf({ subjects, scopes, clusters }) {
    return JSON.stringify([subjects, scopes, clusters]);
}

// EXTERNAL MODULE: ./lib/render/head/home.js
var home = __webpack_require__(13856);
// EXTERNAL MODULE: ./lib/render/head/subject.js
var head_subject = __webpack_require__(90147);
;// CONCATENATED MODULE: ./lib/render/head/gains.js







/** The lines of the caution about who gains what is critical or high: nobody is left out. */
function gainLines(head) {
    const several = head.clusters.length > 1;
    return graveGroups(head).map((group) => line(group, { home: (0,home/* homeOf */.l)(head), several }));
}
function line(group, { home, several }) {
    const { subjects, clusters, gains } = group;
    const lead = (0,phrase/* phraseMarkdown */.fP)(leadWords(group));
    const who = (0,phrase/* join */.fj)(subjects.map((subject) => (0,head_subject/* shownSubject */.u)(subject, home)), ', ');
    const where = several ? ['. In ', ...(0,phrase/* codes */.F4)(clusters, clusters.length)] : [];
    const rest = [...who, ...whatWords(gains), ...throughWords(gains), ...where];
    return `**${lead}:** ${(0,phrase/* phraseMarkdown */.fP)(rest)}`;
}
/** `Gains admin in the whole cluster`, `Becomes a way to admin for whoever is bound to it`, … */
function leadWords({ gains, scopes, subjects }) {
    const [first] = gains;
    const rule = first?.rule ?? 'masters';
    if (rule !== 'masters' && (0,catalogue/* isLoginRule */._C)(rule))
        return [`Gains ${(0,catalogue/* wordsOf */.Z9)(rule).what}`];
    if (subjects.every((subject) => subject.startsWith('object '))) {
        return object_rules/* OBJECT_RULES */.O.some(({ id }) => id === rule) && rule !== 'masters'
            ? [`Gives ${(0,catalogue/* wordsOf */.Z9)(rule).what}`]
            : [`Becomes ${powerWords(gains)} for whoever is bound to it`];
    }
    return [`Gains ${powerWords(gains)} `, ...scopeWords(scopes)];
}
function powerWords(gains) {
    if (gains.some(shown_gain/* isEverything */.CM))
        return 'admin';
    return gains.some(({ level }) => level === 'critical') ? 'a way to admin' : 'dangerous permissions';
}
/** `in the whole cluster`, `in shop, blog`: all of them. */
function scopeWords(scopes) {
    const namespaces = scopes.filter((scope) => scope !== '');
    if (namespaces.length === 0)
        return ['in the whole cluster'];
    const named = ['in ', ...(0,phrase/* codes */.F4)(namespaces, namespaces.length)];
    return namespaces.length < scopes.length ? ['in the whole cluster and ', ...named] : named;
}
/** `: writing any permission into roles (escalate), …`; nothing where the lead says it. */
function whatWords(gains) {
    const rules = gains.filter((gain) => !(0,shown_gain/* isEverything */.CM)(gain) && !(gain.rule !== 'masters' && (0,catalogue/* isLoginRule */._C)(gain.rule)));
    return rules.length === 0 ? [] : [': ', ...(0,phrase/* join */.fj)(rules.map(ruleWords), ', ')];
}
/** `reading Secrets (secrets-read, only db-password)` */
function ruleWords({ rule, names }) {
    if (rule === 'masters')
        return ['everything, by ', (0,phrase/* code */.aY)('system:masters')];
    const only = names.length === 0 ? [] : [', only ', ...(0,phrase/* codes */.F4)(names, names.length)];
    return [`${(0,catalogue/* wordsOf */.Z9)(rule).what} (`, (0,phrase/* code */.aY)(rule), ...only, ')'];
}
function throughWords(gains) {
    const masters = gains.some(({ rule }) => rule === 'masters') ? [(0,phrase/* code */.aY)('system:masters')] : [];
    const roles = [...new Set(gains.flatMap(({ through }) => through))].toSorted();
    const named = [
        ...(masters.length === 0 ? [] : [['group ', ...masters]]),
        ...roles.map(head_subject/* objectWords */.P),
    ];
    return named.length === 0 ? [] : [', through ', ...(0,phrase/* join */.fj)(named, ', ')];
}


/***/ }),

/***/ 11054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ HEAD_FORMAT),
  Y: () => (/* binding */ headMarkdown)
});

// EXTERNAL MODULE: ./lib/render/alert.js
var render_alert = __webpack_require__(66610);
// EXTERNAL MODULE: ./lib/render/policy.js + 2 modules
var policy = __webpack_require__(21170);
// EXTERNAL MODULE: ./lib/pages.js
var pages = __webpack_require__(35047);
// EXTERNAL MODULE: ./lib/render/encode.js
var encode = __webpack_require__(23612);
// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(48653);
;// CONCATENATED MODULE: ./lib/render/head/errors.js



/** The lines of the caution about what stops the plan. */
function errorLines(head) {
    const of = (errors, more) => [
        ...errors.map((error) => line(error, head.docs)),
        ...(more > 0 ? [moreWords(errors.length, more)] : []),
    ];
    return [{ errors: head.errors, moreErrors: head.moreErrors }, ...head.clusters].flatMap((one) => of(one.errors, one.moreErrors));
}
function moreWords(shown, more) {
    return shown === 0
        ? `**Errors:** ${(0,words/* thousands */.oh)(more)}, in the log of the run`
        : `and ${(0,words/* numbered */.jN)(more, 'error')} more, in the log of the run`;
}
function line({ code, message, fix, place }, docs) {
    const where = place === '' ? '' : ` (${(0,encode/* inlineCode */.ti)(place)})`;
    return `**Error** ${(0,encode/* link */.nf)((0,encode/* inlineCode */.ti)(code), (0,pages/* problemPage */.f)(docs, code))}: ${(0,encode/* plainMarkdown */.EO)(message)} ${(0,encode/* plainMarkdown */.EO)(fix)}${where}`;
}

// EXTERNAL MODULE: ./lib/render/phrase.js
var phrase = __webpack_require__(17791);
;// CONCATENATED MODULE: ./lib/render/head/power-words.js

/** `admin to 1 subject, read to 2`; `nothing` where nobody gains anything. */
function grantedWords(counts) {
    return power_words_words(counts, 'to', GRANTED);
}
/** `all access from 1 subject, read from 1` */
function takenWords(counts) {
    return power_words_words(counts, 'from', { ...GRANTED, other: 'some access' });
}
const GRANTED = {
    all: 'all access',
    admin: 'admin',
    'way-to-admin': 'a way to admin',
    write: 'write',
    read: 'read',
    other: 'other permissions',
    login: 'a login without permissions',
};
/** What a power is called. */
function powerWord(power) {
    return GRANTED[power];
}
/** Counts of several clusters are added up. */
function power_words_words(counts, preposition, names) {
    const sums = new Map();
    for (const { power, subjects } of counts)
        sums.set(power, (sums.get(power) ?? 0) + subjects);
    const parts = Object.keys(names).flatMap((power) => {
        const sum = sums.get(power) ?? 0;
        return sum === 0 ? [] : [{ name: names[power], sum }];
    });
    if (parts.length === 0)
        return `nothing ${preposition} anybody`;
    return parts
        .map(({ name, sum }, index) => index === 0
        ? `${name} ${preposition} ${(0,words/* numbered */.jN)(sum, 'subject')}`
        : `${name} ${preposition} ${(0,words/* thousands */.oh)(sum)}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./lib/render/head/title.js


/** `### EKS access plan · prod: 3 to add, 1 to change, 1 error` */
function titleLine(head) {
    const { merging, clusters, errors, file } = head;
    if (errors.length > 0)
        return `### EKS access plan · ${(0,encode/* inlineCode */.ti)(file)} is not valid: ${(0,words/* numbered */.jN)(errorCount(head), 'error')}`;
    const what = merging.kind === 'restore' ? 'EKS access restore' : 'EKS access plan';
    const [only] = clusters;
    const names = clusters.length === 1 && only !== undefined
        ? (0,encode/* plainMarkdown */.EO)(only.cluster)
        : (0,words/* numbered */.jN)(clusters.length, 'cluster');
    return `### ${what} · ${names}: ${countWords(head)}`;
}
function countWords(head) {
    const counts = totals(head);
    const errors = errorCount(head);
    const unread = errors === 0 ? [] : [(0,words/* numbered */.jN)(errors, 'error')];
    if (errors > 0 && counts.total === 0)
        return unread.join('');
    return [(0,words/* planCounts */.Ai)(counts), ...unread].join(', ');
}
/** The counts of all clusters together. */
function totals({ clusters }) {
    const sum = (count) => clusters.reduce((all, { counts }) => all + count(counts), 0);
    return {
        total: sum(({ total }) => total),
        add: sum(({ add }) => add),
        change: sum(({ change }) => change),
        remove: sum(({ remove }) => remove),
    };
}
/** Of the file and of all clusters. */
function errorCount({ errors, moreErrors, clusters }) {
    return [{ errors, moreErrors }, ...clusters].reduce((all, one) => all + one.errors.length + one.moreErrors, 0);
}
/** `these 5 changes`, `this change` */
function theseChanges(count) {
    return count === 1 ? 'this change' : `these ${(0,words/* thousands */.oh)(count)} changes`;
}

;// CONCATENATED MODULE: ./lib/render/head/four-lines.js





/** What merging does, whom it gives and takes what, and how it is undone: four lines, also where the answer is nothing. */
function fourLines(head) {
    const would = errorCount(head) > 0;
    const all = (pick) => head.clusters.flatMap(pick);
    return [
        mergingLine(head),
        `**${would ? 'Would grant' : 'Grants'}** ${grantedWords(all(({ grants }) => grants))}.`,
        `**${would ? 'Would take' : 'Takes'}** ${takenWords(all(({ takes }) => takes))}.`,
        would ? REVIEW : undoLine(head),
    ].join('\\\n');
}
const REVIEW = '**Review** the plan of the commit in which the errors are corrected.';
/** The first of them: where the file itself has errors, it is all that is known. */
function mergingLine(head) {
    const { merging, file } = head;
    const errors = errorCount(head);
    if (errors > 0)
        return `**Do not merge:** ${failing(head, (0,words/* numbered */.jN)(errors, 'error'))}.`;
    switch (merging.kind) {
        case 'applies':
            return `**Merging** ${effectWords(head, 'applies')}.`;
        case 'gate':
            return `**Merging** applies nothing now: the run on the default branch plans again, and waits until somebody releases that plan.`;
        case 'other-branch':
            return `**Merging** applies nothing: this pull request is for ${(0,encode/* inlineCode */.ti)(merging.base)}, and only ${(0,encode/* inlineCode */.ti)(merging.applied)} is applied.`;
        case 'unsigned':
            return `**Merging** applies nothing, because this comment is not signed by GitHub: the job needs ${(0,encode/* inlineCode */.ti)('id-token: write')}. Or ${(0,encode/* inlineCode */.ti)(file)} says ${(0,encode/* inlineCode */.ti)('review.unsigned: allow')} before this pull request.`;
        case 'too-long':
            return `**Merging** applies nothing, because ${tooLong(merging.grave)} not fit into this comment. Split the pull request, or have its plan released by its digest (docs/environment-gate.md).`;
        case 'no-pull-request':
            return `**An apply** of this plan ${effectWords(head, 'makes')}.`;
        case 'restore':
            return `**Restoring** aws-auth ${effectWords(head, 'makes')}.`;
    }
}
function tooLong(grave) {
    if (grave === 0)
        return 'the plan does';
    return `${(0,words/* numbered */.jN)(grave, 'grave grant')} ${grave === 1 ? 'does' : 'do'}`;
}
/** Each cluster is applied by itself. */
function failing(head, errors) {
    const bad = head.clusters.filter((one) => one.errors.length > 0);
    if (head.merging.kind === 'too-long')
        return `${errors}, so nothing would be applied`;
    if (head.errors.length > 0)
        return `${errors} in ${(0,encode/* inlineCode */.ti)(head.file)}, so nothing would be applied`;
    if (bad.length === head.clusters.length)
        return `${errors}, so nothing would be applied`;
    return `${errors}, so nothing would be applied to ${(0,phrase/* phraseMarkdown */.fP)(names(bad))}`;
}
function effectWords(head, verb) {
    const changing = head.clusters.filter(({ counts }) => counts.total > 0);
    const same = head.clusters.filter(({ counts }) => counts.total === 0);
    if (changing.length === 0)
        return (0,phrase/* phraseMarkdown */.fP)(['changes nothing in ', ...names(same), ...agreeing(head)]);
    const { total } = totals(head);
    return `${verb} ${theseChanges(total)} to ${(0,phrase/* phraseMarkdown */.fP)((0,phrase/* join */.fj)(changing.map(placed), ', '))}`;
}
function agreeing({ merging, clusters, file }) {
    const have = clusters.length === 1 ? 'has' : 'have';
    return merging.kind === 'restore'
        ? [`, which already ${have} what the backup says`]
        : [`, which already ${have} what `, (0,phrase/* code */.aY)(file), ' says'];
}
function names(clusters) {
    const limit = 10;
    const shown = clusters.slice(0, clusters.length > limit + 1 ? limit : undefined);
    const more = clusters.length - shown.length;
    return [
        ...(0,phrase/* join */.fj)(shown.map(({ cluster }) => [(0,phrase/* code */.aY)(cluster)]), ', '),
        ...(more > 0 ? [` and ${(0,words/* thousands */.oh)(more)} more`] : []),
    ];
}
/** `prod (account 111122223333, ap-northeast-1)`, `lab (context lab of the workflow's kubeconfig)` */
function placed({ cluster, target }) {
    const { account, region, context, kubeconfig, directory } = target;
    const of = kubeconfig === undefined
        ? [" of the workflow's kubeconfig"]
        : [' of ', (0,phrase/* code */.aY)(kubeconfig), ' in this repository'];
    const where = [
        ...(account === undefined ? [] : [[`account ${account}`]]),
        ...(region === undefined ? [] : [[(0,phrase/* code */.aY)(region)]]),
        ...(context === undefined ? [] : [['context ', (0,phrase/* code */.aY)(context), ...of]]),
        ...(directory === undefined ? [] : [['directory ', (0,phrase/* code */.aY)(directory)]]),
    ];
    return [(0,phrase/* code */.aY)(cluster), ...(where.length === 0 ? [] : [' (', ...(0,phrase/* join */.fj)(where, ', '), ')'])];
}
function undoLine({ clusters, merging }) {
    if (merging.kind === 'restore')
        return '**Undo** by merging a pull request, or by restoring the backup of this run.';
    const rows = clusters.reduce((all, { unmanagedRemoved }) => all + unmanagedRemoved, 0);
    if (rows === 0)
        return '**Undo** by reverting the pull request.';
    return `**Undo** by reverting the pull request, but for ${(0,words/* numbered */.jN)(rows, 'row')} that the file never had: a restore, or the run's \`backup-file\`, has ${rows === 1 ? 'it' : 'them'}.`;
}

// EXTERNAL MODULE: ./lib/render/head/gains.js + 1 modules
var gains = __webpack_require__(859);
// EXTERNAL MODULE: ./lib/plan/shown/loss.js
var loss = __webpack_require__(67550);
// EXTERNAL MODULE: ./lib/render/head/home.js
var head_home = __webpack_require__(13856);
// EXTERNAL MODULE: ./lib/render/head/subject.js
var head_subject = __webpack_require__(90147);
;// CONCATENATED MODULE: ./lib/render/head/losses.js







/** The lines of the caution about who loses what; the same in several clusters is one line. */
function lossLines(head) {
    const home = (0,head_home/* homeOf */.l)(head);
    const all = head.clusters
        .flatMap(({ cluster, losses }) => losses.map((loss) => ({ loss, cluster })))
        .toSorted((one, other) => (0,loss/* byPower */.PL)(one.loss, other.loss));
    const same = Map.groupBy(all, ({ loss }) => JSON.stringify(loss));
    return [...same.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const clusters = [first, ...others].map(({ cluster }) => cluster);
        const where = head.clusters.length > 1 ? ['. In ', ...(0,phrase/* codes */.F4)(clusters, clusters.length)] : [];
        return [losses_line(first.loss, home, where)];
    });
}
function losses_line(loss, home, where) {
    const { power, scopes } = loss;
    const who = subjectsWords(loss, home);
    switch (power) {
        case 'all':
            return `**Loses all access:** ${(0,phrase/* phraseMarkdown */.fP)([...who, ...where])}`;
        case 'admin':
            return `**Loses admin ${(0,phrase/* phraseMarkdown */.fP)((0,gains/* scopeWords */.AN)(scopes))}:** ${(0,phrase/* phraseMarkdown */.fP)([...who, ...where])}`;
        case 'login':
            return `**Loses a login without permissions:** ${(0,phrase/* phraseMarkdown */.fP)([...who, ...where])}`;
        default: {
            const place = scopes.length === 0 ? [] : [' ', ...placesWords(scopes)];
            const what = [`, ${power === 'other' ? 'some permissions' : powerWord(power)}`, ...place];
            return `**Loses some access:** ${(0,phrase/* phraseMarkdown */.fP)([...who, ...what, ...where])}`;
        }
    }
}
const PLACES = 5;
/** That somebody loses access need not name each place. */
function placesWords(scopes) {
    const shown = scopes.length > PLACES + 1 ? scopes.slice(0, PLACES) : scopes;
    const rest = scopes.length - shown.length;
    return [...(0,gains/* scopeWords */.AN)(shown), ...(rest > 0 ? [` and ${(0,words/* thousands */.oh)(rest)} more namespaces`] : [])];
}
function subjectsWords({ subjects, more }, home) {
    if (subjects.length === 0)
        return [(0,words/* numbered */.jN)(more, 'subject')];
    const names = (0,phrase/* join */.fj)(subjects.map((subject) => (0,head_subject/* shownSubject */.u)(subject, home)), ', ');
    return more === 0 ? names : [...names, ` and ${(0,words/* thousands */.oh)(more)} more, below`];
}

// EXTERNAL MODULE: ./lib/words/short-arn.js
var short_arn = __webpack_require__(4585);
;// CONCATENATED MODULE: ./lib/render/head/others.js




/** The lines of the caution that come after those about gains and losses, and before those about how strict runs are. */
function undoneLines({ clusters }) {
    const rows = clusters.reduce((all, { unmanagedRemoved }) => all + unmanagedRemoved, 0);
    return rows === 0
        ? []
        : [
            `**Not undone by a revert:** ${(0,words/* numbered */.jN)(rows, 'unmanaged row')} ${rows === 1 ? 'is' : 'are'} removed, which ${rows === 1 ? 'was' : 'were'} never in the file`,
        ];
}
/** Admins whom a restore brought back: they are in no file, so that no review has seen them since. */
function returnedLines({ clusters }) {
    return clusters.flatMap(({ cluster, home, returnedAdmins = [] }) => returnedAdmins.length === 0
        ? []
        : [
            `**Admins that a restore brought back:** ${(0,phrase/* phraseMarkdown */.fP)((0,phrase/* codes */.F4)(returnedAdmins.map((arn) => (0,short_arn/* shortArn */.k)(arn, home)), 20))} in ${(0,encode/* inlineCode */.ti)(cluster)}. No file declares them: declare them, or remove their rows`,
        ]);
}
/** What the workflow switches on that makes an apply less careful. */
function switchLines({ repairs, leavesNodes }) {
    return [
        ...(repairs === true
            ? [
                '**Repairs aws-auth:** the workflow has `repair: true`, so a key that cannot be read is rebuilt, and its rows count again',
            ]
            : []),
        ...(leavesNodes === true
            ? [
                '**Does not watch nodes:** the workflow has `wait-for-nodes: 0`, so an apply that shuts nodes out is not undone',
            ]
            : []),
    ];
}
/** The last lines: what is not certain about the comment itself. */
function commentLines({ merging, replaces, file }) {
    return [
        ...(merging.kind === 'applies' && !merging.signed
            ? [
                `**Not signed by GitHub:** whoever may write to this repository could have changed this comment unseen. It counts because ${(0,encode/* inlineCode */.ti)(file)} said \`review.unsigned: allow\` before this pull request`,
            ]
            : []),
        ...(replaces === undefined
            ? []
            : [
                `**Replaces a comment that did not count:** it ${(0,encode/* plainMarkdown */.EO)(replaces.why)}${replaces.by.length === 0 ? '' : ` (${(0,phrase/* phraseMarkdown */.fP)((0,phrase/* codes */.F4)(replaces.by, 5))})`}. Read this one as new`,
            ]),
    ];
}

;// CONCATENATED MODULE: ./lib/render/head/head.js








/**
 * The number of the rules by which `headMarkdown` makes text of facts. A comment is read again after its pull request is
 * merged, perhaps by a newer version: whoever changes the text that comes of the same facts gives it the next number, and
 * from the first release on keeps the old rules beside the new ones.
 */
const HEAD_FORMAT = 1;
/** All of a plan's text that stands above its changes, made of `head` alone. It is never shortened. */
function headMarkdown(head) {
    const lines = [
        ...errorLines(head),
        ...(0,gains/* gainLines */.Rg)(head),
        ...lossLines(head),
        ...undoneLines(head),
        ...returnedLines(head),
        ...(0,policy/* policyLines */.EO)(head),
        ...switchLines(head),
        ...commentLines(head),
    ];
    const caution = (0,render_alert/* alert */.x)('', lines);
    return [
        titleLine(head),
        head.errors.length > 0 ? mergingLine(head) : fourLines(head),
        ...(caution === undefined ? [] : [caution]),
    ].join('\n\n');
}


/***/ }),

/***/ 13856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ homeOf)
/* harmony export */ });
/** The account whose principals are told without it: that of all clusters, where it is one. */
function homeOf({ clusters }) {
    const homes = new Set(clusters.map(({ home }) => home));
    const [only] = homes;
    return homes.size === 1 ? only : undefined;
}


/***/ }),

/***/ 90147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ objectWords),
/* harmony export */   u: () => (/* binding */ shownSubject)
/* harmony export */ });
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);
/* harmony import */ var _words_short_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4585);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17791);



/**
 * A subject of a gain or a loss, by its key (`subjectKey`): `role/x`, `ServiceAccount ci/default`, `Group ops, whoever
 * has it`, `ClusterRole reporter`.
 */
function shownSubject(key, home) {
    const space = key.indexOf(' ');
    const [kind, name] = [key.slice(0, space), key.slice(space + 1)];
    switch (kind) {
        case 'principal':
            return principalWords(name, home);
        case 'serviceAccount':
            return ['ServiceAccount ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)];
        case 'user':
            return ['User ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)];
        case 'group':
            return ['Group ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), ` (${(0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .groupHolders */ .fc)(name)})`];
        case 'object':
            return objectWords(name);
        default:
            return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)];
    }
}
/** `ClusterRole reporter`, of its id. */
function objectWords(id) {
    const [kind = '', ...name] = id.split('/');
    return /^(Cluster)?Role(Binding)?$/.test(kind) ? [`${kind} `, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name.join('/'))] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id)];
}
function principalWords(arn, home) {
    if (/^\d{12}$/.test(arn))
        return ['account ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(arn), ', every principal in it'];
    const short = (0,_words_short_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .shortArn */ .k)(arn, home);
    return short === arn && home !== undefined ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(arn), ' (another account)'] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(short)];
}


/***/ }),

/***/ 23799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ invalidRest),
/* harmony export */   nk: () => (/* binding */ invalidPlan),
/* harmony export */   yg: () => (/* binding */ invalidApply)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50740);
/* harmony import */ var _alert_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66610);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66833);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23612);
/* harmony import */ var _head_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11054);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13873);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48653);







/**
 * The comment and summary of a plan where the file itself has errors, so that no cluster was looked at: a ladder like
 * `planComment`.
 */
function invalidPlan(head, problems, options) {
    const top = (0,_head_head_js__WEBPACK_IMPORTED_MODULE_1__/* .headMarkdown */ .Y)(head);
    return invalidRest(head, problems, options).map((rest) => (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([top, rest.trimEnd()]));
}
/** What stands below the top: the errors that it has no room for, and all that is no error. */
function invalidRest(head, problems, options) {
    const errors = problems.filter((problem) => (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrors */ .C)([problem])).slice(head.errors.length);
    const others = problems.filter((problem) => !(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrors */ .C)([problem]));
    return LIMITS(problems).map((limit) => {
        const more = [...lines(errors, limit, 'error', options), ...lines(others, limit, 'finding', options)].map((line) => `- ${line}`);
        return (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([...(more.length === 0 ? [] : [more.join('\n')]), ...(0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .footer */ .qr)(options)]);
    });
}
/** The same after a push to the default branch, where nothing was applied. */
function invalidApply(problems, options) {
    const errors = problems.filter((problem) => (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrors */ .C)([problem]));
    const others = problems.filter((problem) => !(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrors */ .C)([problem]));
    const count = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .problemCounts */ .O0)(errors, ['error']);
    return LIMITS(problems).map((limit) => {
        const warning = (0,_alert_js__WEBPACK_IMPORTED_MODULE_4__/* .alert */ .x)(`**${count[0]?.toUpperCase()}${count.slice(1)}.** Every cluster stays as it was until the file is corrected.`, lines(errors, limit, 'error', options));
        const more = lines(others, limit, 'finding', options).map((line) => `- ${line}`);
        return (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
            `### EKS access · ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(options.file)} is not valid: nothing was applied`,
            ...(warning === undefined ? [] : [warning]),
            ...(more.length === 0 ? [] : [more.join('\n')]),
            ...(0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .footer */ .qr)(options),
        ]);
    });
}
const LIMITS = (problems) => [problems.length, 200, 20, 0];
function lines(problems, limit, noun, options) {
    const shown = problems.slice(0, limit).map((problem) => (0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .problemMarkdown */ .P)(problem, options));
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

/***/ 21170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MA: () => (/* binding */ policyCount),
  EO: () => (/* binding */ policyLines),
  gj: () => (/* binding */ policyShown),
  MJ: () => (/* binding */ policyText)
});

// EXTERNAL MODULE: ./lib/render/phrase.js
var render_phrase = __webpack_require__(17791);
// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/danger/rule/well-known.js
var well_known = __webpack_require__(14446);
// EXTERNAL MODULE: ./lib/words/short-arn.js
var short_arn = __webpack_require__(4585);
// EXTERNAL MODULE: ./lib/access/policy/difference.js
var difference = __webpack_require__(46378);
;// CONCATENATED MODULE: ./lib/render/policy-words.js


/** What a looser guard lets pass. */
function guardMeaning(key, after) {
    switch (key) {
        case 'guards.allowSystemMasters':
            return ['a row may then gain ', (0,render_phrase/* code */.aY)('system:masters'), ', which no role limits'];
        case 'guards.allowEmpty':
            return ['all that the set owns in a cluster may then be removed at once'];
        case 'guards.allowNewAwsAuth':
            return ['a missing ', (0,render_phrase/* code */.aY)('aws-auth'), ' may then be created without the rows of nodes'];
        case 'guards.allowOwnAccessChange':
            return ['a plan may then take from the applying identity what it needs to undo it'];
        case 'guards.minAdmins':
            if (after === difference/* NOT_SET */.n)
                return ['one admin is then enough, and none where there is none now'];
            return [...(after === 0 ? ['no admin is then needed'] : [valueWords(after), ' admins are then enough'])];
        case 'guards.maxRemovalPercent':
            return [
                'one apply may then remove the rows, or all access, of ',
                valueWords(after),
                ' % of the managed principals',
            ];
    }
}
/** What a looser review no longer has. */
function reviewMeaning(key) {
    switch (key) {
        case 'review.approval':
            return ['an approval is no longer required'];
        case 'review.gate':
            return ['a confirmed digest is no longer required'];
        case 'review.unsigned':
            return ['a comment that GitHub did not sign counts'];
    }
}
/** A word of the file is plain only where it can be nothing else. */
function valueWords(value) {
    return typeof value !== 'string' || value === difference/* NOT_SET */.n || /^[a-z]+$/.test(value)
        ? String(value)
        : (0,render_phrase/* code */.aY)(value);
}

;// CONCATENATED MODULE: ./lib/render/policy-note.js





/** What is told of one difference: a fixed beginning, and what it is about. */
function policyNote(difference, about) {
    const { file } = about;
    switch (difference.kind) {
        case 'value':
            return valueNote(difference, file);
        case 'list':
            return { lead: ['Loosens a guard'], phrase: listWords(difference) };
        case 'exception':
            return exceptionNote(difference, about);
        case 'target':
            return targetNote(difference);
        case 'dropped':
            return {
                lead: ['Drops a cluster'],
                phrase: [
                    (0,render_phrase/* code */.aY)(difference.cluster),
                    ' is no longer in ',
                    (0,render_phrase/* code */.aY)(file),
                    '. What this set has there stays, and no later plan removes or checks it',
                ],
            };
        case 'added':
            return { lead: ['Adds a cluster'], phrase: [(0,render_phrase/* code */.aY)(difference.cluster)] };
        case 'not-compared':
            return {
                lead: ['Not compared'],
                phrase: [
                    'whether a guard or the review is loosened, or a cluster is another one. GitHub did not return ',
                    (0,render_phrase/* code */.aY)(file),
                    ' as it was before',
                ],
            };
        case 'base':
            return difference.base === 'none'
                ? { lead: ['Compared with the defaults'], phrase: ['there was no ', (0,render_phrase/* code */.aY)(file), ' before'] }
                : {
                    lead: ['Not compared'],
                    phrase: [
                        'all of ',
                        (0,render_phrase/* code */.aY)(file),
                        '. As it was before, it has errors, and what cannot be read counts as its default',
                    ],
                };
    }
}
function valueNote({ key, before, after }, file) {
    const change = [(0,render_phrase/* code */.aY)(key), ' ', valueWords(before), ' → ', valueWords(after)];
    switch (key) {
        case 'unmanaged':
            return {
                lead: ['Removes what ', ...fileWords(file), ' does not have'],
                phrase: [
                    ...change,
                    ': each row of ',
                    (0,render_phrase/* code */.aY)('aws-auth'),
                    ' that nobody declared and that is not of nodes, now and later',
                ],
            };
        case 'name':
            return {
                lead: ['Leaves a set'],
                phrase: [
                    (0,render_phrase/* code */.aY)(key),
                    ' ',
                    (0,render_phrase/* code */.aY)(String(before)),
                    ' → ',
                    (0,render_phrase/* code */.aY)(String(after)),
                    ': what the old set has stays, and no later plan removes or checks it',
                ],
            };
        case 'moved-from':
            return {
                lead: ['Takes over a set'],
                phrase: [
                    (0,render_phrase/* code */.aY)(key),
                    ' ',
                    valueWords(before),
                    ' → ',
                    valueWords(after),
                    ': what the set has of that file is managed by ',
                    (0,render_phrase/* code */.aY)(file),
                    ', which removes what it does not declare; that file is then refused',
                ],
            };
        case 'review.approval':
        case 'review.gate':
        case 'review.unsigned':
            return { lead: ['Loosens the review'], phrase: reviewMeaning(key) };
        default:
            return { lead: ['Loosens a guard'], phrase: [...change, ': ', ...guardMeaning(key, after)] };
    }
}
/** Plain in bold words, where it is nothing else by any reading. */
function fileWords(file) {
    return [/^[A-Za-z0-9./-]+$/.test(file) ? file : (0,render_phrase/* code */.aY)(file)];
}
function listWords({ key, change, names, more }) {
    return [
        (0,render_phrase/* code */.aY)(key),
        change === 'added' ? ' now names ' : ' no longer names ',
        ...(0,render_phrase/* codes */.F4)(names, names.length),
        ...(more === 0 ? [] : [` and ${more} more`]),
    ];
}
function exceptionNote(exception, { home, gains }) {
    const { rule, subject, before, after, reason = '' } = exception;
    const gained = gains.some((gain) => isAbout(exception, gain));
    const until = [', until ', ...(before === null ? [] : [(0,render_phrase/* code */.aY)(before), ' → ']), (0,render_phrase/* code */.aY)(after ?? '')];
    return {
        lead: [
            before === null
                ? `Accepts a danger${gained ? ' of this pull request' : ''}`
                : 'Accepts a danger longer',
        ],
        phrase: [
            (0,render_phrase/* code */.aY)(rule),
            ' of ',
            ...subjectWords(subject, home),
            ...until,
            ', for the reason ',
            (0,render_phrase/* code */.aY)(reason),
            ...(gained ? ['. Without this exception there would be a warning'] : []),
        ],
    };
}
const SERVICE_ACCOUNT = 'system:serviceaccount:';
function subjectWords(subject, home) {
    if (subject.startsWith(SERVICE_ACCOUNT))
        return ['ServiceAccount ', (0,render_phrase/* code */.aY)(subject.slice(SERVICE_ACCOUNT.length).replace(':', '/'))];
    return [(0,render_phrase/* code */.aY)((0,short_arn/* shortArn */.k)(subject, home))];
}
/** A well-known role stands for several dangers, which are gained one by one. */
function isAbout({ rule, subject }, gain) {
    const name = gain.subject.slice(gain.subject.indexOf(' ') + 1);
    const names = [name, `${SERVICE_ACCOUNT}${name.replace('/', ':')}`];
    const isOfSubject = names.some((one) => (0,arn_key/* arnKey */.tL)(one) === (0,arn_key/* arnKey */.tL)(subject));
    return isOfSubject && (gain.rule === rule || well_known/* WELL_KNOWN_ROLES */.l.some(({ id }) => id === rule));
}
function targetNote({ cluster, facts }) {
    const changes = facts.map(({ fact, before, after }) => [`${fact} `, ...side(before), ' → ', ...side(after)]);
    const lead = facts.some(isElsewhere)
        ? ['Points ', (0,render_phrase/* code */.aY)(cluster), ' at another cluster']
        : ['Changes how ', (0,render_phrase/* code */.aY)(cluster), ' is reached'];
    return { lead, phrase: (0,render_phrase/* join */.fj)(changes, ', ') };
}
function side(value) {
    return value === null ? ['not set'] : [(0,render_phrase/* code */.aY)(value)];
}
/** An account that is checked or not leads nowhere else by itself; nor does another role of the same account. */
function isElsewhere({ fact, before, after }) {
    if (fact === 'account')
        return before !== null && after !== null;
    if (fact === 'assumeRole')
        return accountOf(before) !== accountOf(after);
    return true;
}
function accountOf(arn) {
    return arn?.split(':')[4];
}

;// CONCATENATED MODULE: ./lib/render/policy.js


function policyShown(plans, file) {
    return { file, clusters: plans.map(policyOfPlan) };
}
function policyOfPlan({ cluster, homeAccount, policy, changes, lastApplied }) {
    const isFirst = changes.length > 0 && Object.keys(lastApplied).length === 0;
    return { cluster, ...(homeAccount === undefined ? {} : { home: homeAccount }), policy, isFirst };
}
/** The lines of the caution about what makes a run less strict, or leads it elsewhere; none where nothing does. */
function policyLines(shown) {
    return notes(shown).map(({ lead, phrase }) => `**${(0,render_phrase/* phraseMarkdown */.fP)(lead)}:** ${(0,render_phrase/* phraseMarkdown */.fP)(phrase)}`);
}
/** The same for the log. Every line ends with a line break; empty where there is nothing to say. */
function policyText(shown) {
    return notes(shown)
        .map(({ lead, phrase }) => `${(0,render_phrase/* phraseTerminal */.Mx)(lead)}: ${(0,render_phrase/* phraseTerminal */.Mx)(phrase)}\n`)
        .join('');
}
/** The same in words of this program alone, for the rung that holds nothing of variable length. */
function policyCount(shown) {
    const count = notes(shown).length;
    if (count === 0)
        return [];
    return [
        `**${count === 1 ? 'One difference' : `${count} differences`} in how strict this run is, or where it leads.**`,
    ];
}
function notes(shown) {
    return [...inOrder(shown).map((told) => noteOf(told, shown)), ...firstApplies(shown)];
}
/** Each difference that people are told, once for all clusters, by what it is about. */
function inOrder({ clusters }) {
    const found = new Map();
    for (const one of clusters) {
        for (const difference of one.policy) {
            if (!difference.loosens)
                continue;
            const key = JSON.stringify(difference);
            found.set(key, { difference, clusters: [...(found.get(key)?.clusters ?? []), one] });
        }
    }
    return [...found.values()].toSorted((one, other) => rank(one.difference) - rank(other.difference));
}
const ORDER = [
    'guards',
    'knownAccounts',
    'review',
    'exception',
    'unmanaged',
    'name',
    'moved-from',
    'target',
    'dropped',
    'added',
    'not-compared',
    'base',
];
function rank(difference) {
    const { kind } = difference;
    return ORDER.indexOf(kind === 'value' || kind === 'list' ? (difference.key.split('.')[0] ?? '') : kind);
}
function noteOf({ difference, clusters }, { file, clusters: all }) {
    const homes = new Set(clusters.map(({ home }) => home));
    const gains = clusters.flatMap((one) => one.gains ?? []);
    const { lead, phrase } = policyNote(difference, {
        file,
        home: homes.size === 1 ? [...homes][0] : undefined,
        gains,
    });
    const isEverywhere = clusters.length === all.length || difference.kind === 'target';
    const where = isEverywhere
        ? []
        : [
            ', for ',
            ...(0,render_phrase/* codes */.F4)(clusters.map(({ cluster }) => cluster), clusters.length),
        ];
    return { lead, phrase: [...phrase, ...where, ...placeWords(difference, file)] };
}
/** ` (access.yaml:58)`; of what is gone, ` (access.yaml:9 before)`. */
function placeWords(difference, file) {
    if (difference.line === undefined)
        return [];
    return [' (', (0,render_phrase/* code */.aY)(`${file}:${difference.line}`), difference.kind === 'dropped' ? ' before)' : ')'];
}
function firstApplies({ file, clusters }) {
    return clusters
        .filter(({ isFirst }) => isFirst)
        .map(({ cluster }) => ({
        lead: ['First apply of this set to ', (0,render_phrase/* code */.aY)(cluster)],
        phrase: [
            'what ',
            (0,render_phrase/* code */.aY)(file),
            ' declares and is there already is taken over, and nothing that it had before is known',
        ],
    }));
}


/***/ }),

/***/ 13873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ problemMarkdown)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50740);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23612);


/** A problem as one line of Markdown: place, what is wrong, what to do, the page of its code. */
function problemMarkdown(problem, options) {
    const place = (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(problem.where);
    return [
        `**${problem.severity}**${place === '' ? '' : ` ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(place)}`}:`,
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .plainMarkdown */ .EO)(problem.message),
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .plainMarkdown */ .EO)(problem.fix),
        `(${(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(problem.code, options.docsUrl(problem.code))})`,
    ].join(' ');
}


/***/ }),

/***/ 44699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ recordComment)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50740);
/* harmony import */ var _alert_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66610);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66833);
/* harmony import */ var _differences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58776);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23612);
/* harmony import */ var _ladder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44354);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21170);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13873);
/* harmony import */ var _restored_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(37508);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82526);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92562);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48653);












/** The comment after an apply, with the plan's tables kept: a ladder like `planComment`. */
function recordComment(outcomes, options) {
    return [..._ladder_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.map((level) => recordAt(level, outcomes, options)), totals(outcomes, options)];
}
function recordAt(level, outcomes, options) {
    const warning = trouble(outcomes, options, level === 'brief' ? BRIEF_LINES : Number.POSITIVE_INFINITY);
    return (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        heading(outcomes),
        ...(warning === undefined ? [] : [warning]),
        ...(level === 'full' ? [] : [(0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(options)]),
        ...outcomes.flatMap((outcome) => [
            ...(outcomes.length > 1
                ? [`#### ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_7__/* .plainMarkdown */ .EO)(outcome.plan.cluster)}: ${(0,_results_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeWords */ .wX)(outcome)}`]
                : []),
            ...outcomeBlocks(outcome, level, options),
        ]),
        ...(0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .footer */ .qr)(options, confirmable(outcomes)),
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
    return `### EKS access · ${(0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterNames */ .XM)(outcomes.map(({ plan }) => plan))}: ${words}`;
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
    return (0,_alert_js__WEBPACK_IMPORTED_MODULE_10__/* .alert */ .x)(next(outcomes), [...shown, ...looser(outcomes, options)]);
}
/** Whoever confirms the digest of a plan that was refused must see how strict the run is that carries it out. */
function looser(outcomes, { file }) {
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .policyLines */ .EO)((0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .policyShown */ .gj)(confirmable(outcomes), file));
}
function next(outcomes) {
    const statuses = outcomes.map(({ status }) => status);
    const kinds = outcomes.map(({ restored }) => restored?.kind);
    if (kinds.includes('not-restored'))
        return '**The apply did harm, and aws-auth could not be put back.** A person must do it now.';
    if (kinds.includes('restored'))
        return '**The apply did harm, so aws-auth was put back as it was.** Find out why before it is tried again.';
    if (outcomes.some(_results_js__WEBPACK_IMPORTED_MODULE_4__/* .isCancelled */ .mm))
        return '**The run was cancelled.** The next run, or a re-run of this one, reads the clusters again and does what is left.';
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
        : (0,_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .differencesMarkdown */ .W)({ differences: outcome.differences, home: plan.homeAccount });
    const states = outcome.restored !== undefined && (level === 'full' || level === 'tables')
        ? (0,_restored_js__WEBPACK_IMPORTED_MODULE_11__/* .restoredMarkdown */ .q)(outcome.restored)
        : [];
    return [...compared, ...states, ...(0,_section_js__WEBPACK_IMPORTED_MODULE_5__/* .sectionBlocks */ .q)({ plan: kept, ...results }, level, options)];
}
function allProblems(outcome) {
    return [...new Set([...outcome.problems, ...outcome.plan.problems])];
}
function totals(outcomes, options) {
    const sentence = (0,_alert_js__WEBPACK_IMPORTED_MODULE_10__/* .alert */ .x)(next(outcomes), (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCount */ .MA)((0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .policyShown */ .gj)(confirmable(outcomes), options.file)));
    return (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        heading(outcomes),
        ...(sentence === undefined ? [] : [sentence]),
        (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(options),
        ...(0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .footer */ .qr)(options, confirmable(outcomes)),
    ]);
}


/***/ }),

/***/ 92562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ findings),
  q: () => (/* binding */ sectionBlocks)
});

// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/render/change/kinds.js + 3 modules
var kinds = __webpack_require__(78959);
// EXTERNAL MODULE: ./lib/render/access-words.js + 2 modules
var access_words = __webpack_require__(59907);
// EXTERNAL MODULE: ./lib/render/effect-rows.js
var effect_rows = __webpack_require__(1785);
// EXTERNAL MODULE: ./lib/render/effect-words.js
var effect_words = __webpack_require__(79627);
// EXTERNAL MODULE: ./lib/render/grave-words.js
var grave_words = __webpack_require__(78277);
// EXTERNAL MODULE: ./lib/render/phrase.js
var phrase = __webpack_require__(17791);
// EXTERNAL MODULE: ./lib/render/verb-words.js
var verb_words = __webpack_require__(66855);
;// CONCATENATED MODULE: ./lib/render/brief-access.js






/** `write access in team-a`, `read access in the whole cluster, including Secrets`: one side of an effect in a line. */
function briefAccess(effect, side) {
    const rows = (0,effect_rows/* effectRows */.p)(effect).filter((row) => row[side].length > 0);
    const access = rows.flatMap((row) => row[side]);
    if (access.length === 0)
        return [];
    if (access.some(({ kind }) => kind === 'everything'))
        return access_words/* EVERYTHING */.Qz;
    const items = (0,access_words/* accessItems */.BY)(access);
    const exact = exactly({ rows, side, items });
    if (exact !== undefined)
        return exact;
    const grave = [
        ...(items.some(grave_words/* readsSecrets */.h7) ? ['Secrets'] : []),
        // That somebody can no longer do what is dangerous alarms nobody.
        ...(side === 'gained' ? (0,grave_words/* graveOrder */.sk)(items.flatMap((item) => (0,grave_words/* graveAccess */.oD)(item).words)) : []),
    ];
    return [
        `${kindOfAccess(items)} `,
        ...(0,effect_words/* inPlaces */.GB)(rows),
        ...(grave.length === 0 ? [] : [', ', (0,phrase/* strong */.ko)(`including ${grave.join(', ')}`)]),
    ];
}
const FEW = 3;
/** What is little is said as it is. */
function exactly(of) {
    const [row] = of.rows;
    if (row === undefined || of.rows.length > 1 || of.items.length > FEW)
        return undefined;
    return ['access ', ...(0,effect_words/* inPlaces */.GB)(of.rows), ': ', ...(0,access_words/* accessWords */.wn)(row[of.side])];
}
function kindOfAccess(items) {
    const full = items.some(({ verbs, resource }) => verbs.has('*') && resource.resource === '*' && resource.group === '*');
    if (full)
        return 'full access';
    const reads = items.some(({ verbs }) => (0,verb_words/* includes */.mK)(verbs, 'get', 'list', 'watch'));
    const writes = items.some(({ verbs }) => (0,verb_words/* includes */.mK)(verbs, 'create', 'update', 'patch', 'delete', 'deletecollection'));
    if (reads && writes)
        return 'read and write access';
    if (reads)
        return 'read access';
    return writes ? 'write access' : 'access';
}

// EXTERNAL MODULE: ./lib/render/console.js
var console = __webpack_require__(81469);
// EXTERNAL MODULE: ./lib/render/effect-notes.js
var effect_notes = __webpack_require__(52567);
// EXTERNAL MODULE: ./lib/render/encode.js
var encode = __webpack_require__(23612);
// EXTERNAL MODULE: ./lib/words/short-arn.js
var short_arn = __webpack_require__(4585);
// EXTERNAL MODULE: ./lib/rbac/access-subject.js
var access_subject = __webpack_require__(76629);
;// CONCATENATED MODULE: ./lib/render/aggregated.js
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

// EXTERNAL MODULE: ./lib/plan/change/kinds.js + 6 modules
var change_kinds = __webpack_require__(14310);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
;// CONCATENATED MODULE: ./lib/render/picture-marks.js


function indexChanges({ changes }) {
    const ways = changes.filter((change) => (0,change_kinds/* isMapping */.pi)(change));
    const people = new Map(ways.map((change) => [(0,change_kinds/* mappedPrincipal */.IF)(change) ?? '', change]));
    const objects = new Map((0,change_kinds/* changesTo */.zE)('rbac', changes).map((change) => [change.id, change]));
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
        const identities = (0,change_kinds/* identitiesOf */.UI)(change);
        const [before, after] = [identities.before, identities.after].map((row) => row !== undefined && [row.username, ...row.groups].includes(subject));
        return presence(before === true, after === true);
    }));
}
function objectMark({ objects }, id) {
    const action = objects.get(id)?.action ?? 'same';
    return action === 'replace' ? 'change' : action;
}
function subjectMark({ objects }, { binding, subject }) {
    return heldIn(objects.get(binding), (object) => (0,rbac_object/* isBinding */.OT)(object) ? (object.subjects ?? []).some((one) => isSubject(one, subject)) : false);
}
function roleMark({ objects }, { binding, role }) {
    return heldIn(objects.get(binding), (object) => {
        if (!(0,rbac_object/* isBinding */.OT)(object))
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

;// CONCATENATED MODULE: ./lib/render/picture-graph.js



/** The ways of the effects, those of the first effects first, as long as there is room for their nodes. */
function pictureOf(plan, limit) {
    const index = indexChanges(plan);
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
        mark: principalsMark(index, principals),
        content: { kind: 'principals', principals },
    };
}
function mastersWay(who, index) {
    const subject = subjectNode({ kind: 'Group', name: 'system:masters' });
    const all = { key: 'everything', mark: 'same', content: { kind: 'everything' } };
    const login = loginMark(index, who.content.principals, 'system:masters');
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
    const parts = aggregatedInto(first.role, index).map((id) => roleNode(id, index));
    const login = who === undefined
        ? []
        : [
            {
                from: who.key,
                to: subject.key,
                mark: loginMark(index, who.content.principals, first.subject.name),
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
    return [objectMark(index, path.binding), subjectMark(index, path), roleMark(index, path)];
}
function subjectNode(subject) {
    const { kind } = subject;
    const noun = kind === 'Group' ? 'group' : kind === 'User' ? 'user' : 'service account';
    const name = kind === 'ServiceAccount' ? `${subject.namespace}/${subject.name}` : subject.name;
    return { key: keyOf('subject', kind, name), mark: 'same', content: { kind: 'subject', noun, name } };
}
function roleNode(id, index) {
    return { key: keyOf('role', id), mark: objectMark(index, id), content: { kind: 'role', id } };
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
const effects_FEW = 8;
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
            return brief(effects, { home, limit: effects_FEW });
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
        briefAccess(effect, 'gained'),
        briefAccess(effect, 'lost'),
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
        // Errors stand at the top.
        ...findings(plan.problems.filter(({ severity }) => severity !== 'error'), level, options),
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
/* harmony export */   iM: () => (/* binding */ recordSummary),
/* harmony export */   n$: () => (/* binding */ refusedSummary),
/* harmony export */   yA: () => (/* binding */ invalidApplySummary)
/* harmony export */ });
/* harmony import */ var _plan_shown_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4971);
/* harmony import */ var _alert_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66610);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66833);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23612);
/* harmony import */ var _head_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11054);
/* harmony import */ var _invalid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23799);
/* harmony import */ var _ladder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44354);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13873);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44699);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48653);










/** The job's summary of a plan: the comment's text, with more room and pictures. */
function planSummary(head, plans, options) {
    const isWhole = _ladder_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMMARY_LIMIT */ .Jt.measure((0,_head_head_js__WEBPACK_IMPORTED_MODULE_2__/* .headMarkdown */ .Y)(head)) < _ladder_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMMARY_LIMIT */ .Jt.size - REST;
    const top = isWhole ? head : (0,_plan_shown_head_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDetails */ .DA)(head);
    return (0,_ladder_js__WEBPACK_IMPORTED_MODULE_4__/* .fits */ .lA)((0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .planComment */ .tx)(top, plans, { ...options, pictures: true }), _ladder_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMMARY_LIMIT */ .Jt);
}
/** What stays for all that stands below the top. */
const REST = 5_000;
/** The job's summary of an apply. */
function recordSummary(outcomes, options) {
    return (0,_ladder_js__WEBPACK_IMPORTED_MODULE_4__/* .fits */ .lA)((0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordComment */ .Z)(outcomes, options), _ladder_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMMARY_LIMIT */ .Jt);
}
/** The job's summary where the file has errors, so that nothing was planned. */
function invalidSummary(head, problems, options) {
    return (0,_ladder_js__WEBPACK_IMPORTED_MODULE_4__/* .fits */ .lA)((0,_invalid_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidPlan */ .nk)(head, problems, options), _ladder_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMMARY_LIMIT */ .Jt);
}
/** The same where nothing was applied. */
function invalidApplySummary(problems, options) {
    return (0,_ladder_js__WEBPACK_IMPORTED_MODULE_4__/* .fits */ .lA)((0,_invalid_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidApply */ .yg)(problems, options), _ladder_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMMARY_LIMIT */ .Jt);
}
/** The job's summary of an apply that was refused before a cluster was looked at. */
function refusedSummary(problems, options) {
    const lines = problems.map((problem) => (0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .problemMarkdown */ .P)(problem, options));
    const warning = (0,_alert_js__WEBPACK_IMPORTED_MODULE_8__/* .alert */ .x)('**Nothing was applied,** and no cluster was read.', lines) ?? '';
    return (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(['### EKS access · refused: nothing was applied', warning, ...(0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .qr)(options)]);
}
/** The job's summary of a validation, which knows no cluster. */
function validationSummary(problems, options) {
    const counts = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .problemCounts */ .O0)(problems, ['error', 'warning', 'notice']);
    const words = counts === '' ? 'no problems' : counts;
    const heading = `### EKS access file · ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_9__/* .inlineCode */ .ti)(options.file)}: ${words}`;
    const rungs = [problems.length, 200, 0].map((limit) => {
        const shown = problems.slice(0, limit).map((problem) => `- ${(0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .problemMarkdown */ .P)(problem, options)}`);
        const rest = problems.length - shown.length;
        const lines = rest > 0 ? [...shown, `- and ${rest} more, in the log`] : shown;
        return (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)([heading, ...(lines.length === 0 ? [] : [lines.join('\n')]), ...(0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .qr)(options)]);
    });
    return (0,_ladder_js__WEBPACK_IMPORTED_MODULE_4__/* .fits */ .lA)(rungs, _ladder_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMMARY_LIMIT */ .Jt);
}


/***/ })

};
