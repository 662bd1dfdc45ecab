export const id = 5926;
export const ids = [5926];
export const modules = {

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

/***/ 7794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ applyIfWanted),
/* harmony export */   o: () => (/* binding */ applyInputOf)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);
/* harmony import */ var _files_backup_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57044);
/* harmony import */ var _modes_step_agree_to_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48281);
/* harmony import */ var _modes_step_apply_plans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31731);
/* harmony import */ var _modes_step_until_cancelled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53009);
/* harmony import */ var _plan_outcome_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98095);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50740);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52618);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97491);









/** What an apply starts from, with where aws-auth is kept. */
function applyInputOf({ file, cluster: clusters, waitForNodes, backup }, around) {
    return {
        ...(0,_streams_js__WEBPACK_IMPORTED_MODULE_6__/* .inputOf */ .wg)(file, clusters, around),
        ...(waitForNodes === undefined ? {} : { waitForNodes }),
        ...(backup === undefined ? {} : { onBackup: (0,_files_backup_file_js__WEBPACK_IMPORTED_MODULE_1__/* .openBackup */ .Tw)(backup).keep }),
    };
}
/** Shows the plan, asks, and carries it out. Gives the exit status. */
async function applyIfWanted(planned, input, asked) {
    const { plans, access, problems } = planned;
    (0,_streams_js__WEBPACK_IMPORTED_MODULE_6__/* .complain */ .cc)(access.problems, asked.file);
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .hasErrors */ .C)(access.problems))
        return _streams_js__WEBPACK_IMPORTED_MODULE_6__/* .FAILED */ .Wk;
    process.stdout.write((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .plansText */ .kJ)(plans, (0,_streams_js__WEBPACK_IMPORTED_MODULE_6__/* .options */ .fF)(asked.file, process.stdout)));
    if (!plans.some((plan) => hasChanges(plan) || isUnfinished(plan)))
        return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .hasErrors */ .C)(problems) ? _streams_js__WEBPACK_IMPORTED_MODULE_6__/* .FAILED */ .Wk : _streams_js__WEBPACK_IMPORTED_MODULE_6__/* .DONE */ .DH;
    // To say in the ledger that an apply that died is finished now needs nobody's word.
    if (plans.some(hasChanges) && !(asked.yes || (await confirmed())))
        return _streams_js__WEBPACK_IMPORTED_MODULE_6__/* .FAILED */ .Wk;
    return await (0,_modes_step_until_cancelled_js__WEBPACK_IMPORTED_MODULE_4__/* .untilCancelled */ .c)(async ({ signal, status }) => {
        const given = { provenance: {}, agreed: _modes_step_agree_to_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .agreeToShown */ .V };
        const outcomes = await (0,_modes_step_apply_plans_js__WEBPACK_IMPORTED_MODULE_3__/* .applyPlans */ .J)(planned, { ...input, cancelled: signal }, given);
        process.stdout.write(`\n${(0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomesText */ .xL)(outcomes, (0,_streams_js__WEBPACK_IMPORTED_MODULE_6__/* .options */ .fF)(asked.file, process.stdout))}`);
        return outcomes.every(_plan_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .isDone */ .$) ? _streams_js__WEBPACK_IMPORTED_MODULE_6__/* .DONE */ .DH : (status() ?? _streams_js__WEBPACK_IMPORTED_MODULE_6__/* .FAILED */ .Wk);
    }, () => process.stderr.write(`${_modes_step_until_cancelled_js__WEBPACK_IMPORTED_MODULE_4__/* .CANCELLING */ .P}\n`));
}
function hasChanges({ changes }) {
    return changes.length > 0;
}
function isUnfinished({ lastApplied, restores }) {
    return lastApplied.begun !== undefined && restores === undefined;
}
async function confirmed() {
    if (!process.stdin.isTTY) {
        process.stderr.write('Nothing was applied: there is nobody to ask. Use --yes to apply without asking.\n');
        return false;
    }
    const terminalInput = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stdout });
    const answer = await terminalInput.question('\nApply this? Only "yes" is accepted: ');
    terminalInput.close();
    if (answer.trim() === 'yes')
        return true;
    process.stdout.write('Nothing was applied.\n');
    return false;
}


/***/ }),

/***/ 84612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRestore: () => (/* binding */ runRestore)
/* harmony export */ });
/* harmony import */ var _modes_step_plan_restore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19336);
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
