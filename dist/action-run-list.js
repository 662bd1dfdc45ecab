export const id = 9085;
export const ids = [9085];
export const modules = {

/***/ 51875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ finishAnswers)
/* harmony export */ });
/* harmony import */ var _plan_shown_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4971);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50740);
/* harmony import */ var _render_screen_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54433);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96840);
/* harmony import */ var _job_finish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97637);
/* harmony import */ var _job_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81205);






/**
 * Ends a run that only answers: what was found in the log and in the summary, and where there is no answer what is wrong.
 * Gives the sentence that it fails with.
 */
async function finishAnswers(job, mode, about) {
    const { answers, problems, log, summary } = about;
    (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z8)(job, problems);
    if (problems.length > 0)
        job.core.info((0,_render_screen_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsText */ .u)(problems, (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .logOptions */ .DD)(job)));
    if (answers.length > 0)
        job.core.info(log(answers));
    await (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSummary */ .Sy)(job, answers.length > 0
        ? summary(answers)
        : (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidSummary */ .Mt)((0,_plan_shown_head_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidHead */ .kk)(problems, (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .headAbout */ .K6)(job, { kind: 'no-pull-request' }, job.context.sha)), problems, (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownOptions */ .Kt)(job, job.context.sha)));
    const inFile = problems.filter(({ where }) => where.cluster === undefined);
    const ofClusters = (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)(inFile) ? [] : problems.filter(({ where }) => where.cluster !== undefined);
    return (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_3__/* .finish */ .O9)(job, mode, { file: inFile, plans: ofClusters }, {});
}


/***/ }),

/***/ 65540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runList: () => (/* binding */ runList)
});

// EXTERNAL MODULE: ./lib/modes/step/list-access.js + 6 modules
var list_access = __webpack_require__(67131);
// EXTERNAL MODULE: ./lib/rbac/access-subject.js
var access_subject = __webpack_require__(76629);
// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/words/encode.js
var encode = __webpack_require__(27335);
// EXTERNAL MODULE: ./lib/words/phrase.js
var words_phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/head/subject.js
var head_subject = __webpack_require__(90147);
// EXTERNAL MODULE: ./lib/render/limits.js
var limits = __webpack_require__(89294);
// EXTERNAL MODULE: ./lib/render/inventory/count-words.js
var count_words = __webpack_require__(60712);
// EXTERNAL MODULE: ./lib/render/inventory/other-tools.js + 1 modules
var other_tools = __webpack_require__(20572);
// EXTERNAL MODULE: ./lib/render/inventory/short-names.js
var short_names = __webpack_require__(15652);
// EXTERNAL MODULE: ./lib/render/inventory/subjects.js
var inventory_subjects = __webpack_require__(60954);
// EXTERNAL MODULE: ./lib/render/inventory/words.js
var words = __webpack_require__(94778);
;// CONCATENATED MODULE: ./lib/render/inventory/markdown.js











/** The job's summary of who has access, one part for each cluster; of very many lines, those of the highest power. */
function inventoriesSummary(inventories) {
    const ladder = MOST.map((most) => inventories.map((one) => markdownOf(one, most)).join('\n\n'));
    return (0,limits/* fits */.lA)(ladder, limits/* SUMMARY_LIMIT */.Jt);
}
/** Lines of each table. */
const MOST = [Number.POSITIVE_INFINITY, 1_000, 200, 40, 10, 2];
function markdownOf(inventory, most) {
    const { ways, subjects, limits, home } = inventory;
    const selection = (0,count_words/* selectionWords */.w8)(inventory);
    const { told, counted: own } = (0,inventory_subjects/* shownSubjects */.zC)(subjects);
    return [
        `### ${(0,words_phrase/* phraseMarkdown */.fP)((0,count_words/* headPhrase */.C9)(inventory))}`,
        ...(selection === undefined ? [] : [selection]),
        ...table(['power', 'principal', 'through', 'owner'], ways, most, (way) => wayCells(way, home)),
        ...(told.length === 0 ? [] : [`#### ${inventory_subjects/* SUBJECTS */.u0}`]),
        ...table(['power', 'subject', 'through', 'owner'], told, most, subjectCells),
        ...(own === 0 ? [] : [(0,inventory_subjects/* ownSubjects */.Gv)(own, told.length > 0)]),
        ...listed(`${other_tools/* UNDONE */.s}:`, (0,other_tools/* otherTools */.u)(inventory)),
        ...(0,short_names/* shortNames */.D)(inventory).map(words_phrase/* phraseMarkdown */.fP),
        ...listed('Not counted or not certain:', limits.map(words/* inventoryLimitWords */.Ho)),
    ].join('\n\n');
}
/** The power comes first: a long name pushes what is behind it off the screen of a phone. */
function wayCells(way, home) {
    const gone = (0,words/* goneWords */.d1)(way);
    return [
        way.idle === undefined ? (0,words/* wayPowersPhrase */.F1)(way) : ['none'],
        (0,head_subject/* principalWords */.s0)(way.principal, home),
        (0,words_phrase/* join */.fj)([
            (0,words/* wayPhrase */.xU)(way),
            gone,
            way.beneath === undefined ? [] : ['beneath the entry: ', ...(0,words/* beneathPhrase */.R2)(way.beneath)],
        ], '; '),
        (0,words/* ownerPhrase */.dK)(way.owner),
    ];
}
const BINDINGS = 3;
function subjectCells({ subject, powers, bindings }) {
    const more = bindings.length - BINDINGS;
    const shown = more <= 1 ? bindings : bindings.slice(0, BINDINGS);
    return [
        (0,words/* powersPhrase */.aP)(powers),
        (0,head_subject/* shownSubject */.uV)((0,access_subject/* subjectKey */.ow)(subject), undefined),
        (0,words_phrase/* join */.fj)([
            ...shown.map(({ id, role }) => [(0,words_phrase/* code */.aY)(id), ' → ', (0,words_phrase/* code */.aY)(role)]),
            ...(more <= 1 ? [] : [[`and ${(0,count/* counted */.hS)(more, 'more binding')}`]]),
        ], ', '),
        (0,words_phrase/* join */.fj)(distinct(bindings.map(({ owner }) => (0,words/* ownerPhrase */.dK)(owner))), ', '),
    ];
}
function distinct(phrases) {
    return [...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values()];
}
function table(columns, all, most, cells) {
    if (all.length === 0)
        return [];
    const rows = all.slice(0, most).map((one) => (0,encode/* tableRow */.jD)(cells(one).map(words_phrase/* phraseMarkdown */.fP)));
    const head = [(0,encode/* tableRow */.jD)(columns), (0,encode/* tableRow */.jD)(columns.map(() => '-'))];
    const rest = all.length - rows.length;
    return [
        [...head, ...rows].join('\n'),
        ...(rest === 0
            ? []
            : [`And ${(0,count/* counted */.hS)(rest, 'more line')}: \`eks-access list\` in a terminal has them all.`]),
    ];
}
function listed(title, phrases) {
    if (phrases.length === 0)
        return [];
    return [title, phrases.map((phrase) => `- ${(0,words_phrase/* phraseMarkdown */.fP)(phrase)}`).join('\n')];
}

// EXTERNAL MODULE: ./lib/render/inventory/terminal.js
var terminal = __webpack_require__(16599);
// EXTERNAL MODULE: ./lib/action/job/job.js
var job_job = __webpack_require__(81205);
// EXTERNAL MODULE: ./lib/action/run/answers.js
var answers = __webpack_require__(51875);
;// CONCATENATED MODULE: ./lib/action/run/list.js





/** Lists who has access in the log and in the summary. */
async function runList(job) {
    const { power, unmanaged } = job.inputs;
    const selection = { unmanaged, ...(power === undefined ? {} : { power }) };
    return await (0,answers/* finishAnswers */.P)(job, 'list', {
        ...(await (0,list_access/* listAccess */.J)(job.input, selection)),
        log: (answers) => (0,terminal/* inventoriesText */.E)(answers, (0,job_job/* logOptions */.DD)(job)),
        summary: inventoriesSummary,
    });
}


/***/ }),

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

/***/ 54739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   W: () => (/* binding */ everyEntry)
/* harmony export */ });
/* harmony import */ var _access_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44574);

/** So many access entries are looked at, at most, where an answer needs all of them: each costs two requests. */
const MOST_ENTRIES = 500;
/**
 * The access entries that are to be looked at where an answer needs all: those that nobody has looked at, of the first
 * ones in the order of their list.
 */
function everyEntry(facts) {
    return [...(0,_access_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(facts).values()]
        .slice(0, MOST_ENTRIES)
        .flatMap(({ principalArn, details }) => (details === undefined ? [principalArn] : []));
}


/***/ }),

/***/ 46032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QJ: () => (/* binding */ atomsOf),
/* harmony export */   dM: () => (/* binding */ coveredAtoms),
/* harmony export */   td: () => (/* binding */ atomKey),
/* harmony export */   uI: () => (/* binding */ inCanonicalOrder)
/* harmony export */ });
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34564);

/** The atoms of a list of changes, in canonical order. */
function atomsOf(changes) {
    return inCanonicalOrder(changes.flatMap(atomsOfChange));
}
function inCanonicalOrder(atoms) {
    // A key costs more than a comparison, and there are many comparisons.
    return atoms
        .map((atom) => ({ atom, key: atomKey(atom) }))
        .sort((one, other) => (one.key < other.key ? -1 : 1))
        .map(({ atom }) => atom);
}
/**
 * The atoms that a review of these changes covers: their own, and those of what is left of them when a part is
 * done already. A replaced binding whose old half is gone is an addition; a row that somebody wrote by hand
 * meanwhile, just as reviewed, is only taken over, and one that somebody removed only leaves the ledger.
 */
function coveredAtoms(changes) {
    return atomsOf([...changes, ...changes.flatMap((change) => (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change).remainders(change))]);
}
/** Two atoms are the same exactly when their keys are. */
function atomKey({ subject, fact, before, after }) {
    return JSON.stringify([subject, fact, before, after]);
}
function atomsOfChange(change) {
    const kind = (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change);
    const { before = NOTHING, after = NOTHING } = kind.facts(change);
    return differences(kind.subject(change), before, after);
}
const NOTHING = new Map();
function differences(subject, before, after) {
    const facts = new Set([...before.keys(), ...after.keys()]);
    return [...facts].flatMap((fact) => {
        const [was, is] = [before.get(fact) ?? null, after.get(fact) ?? null];
        return was === is ? [] : [{ subject, fact, before: was, after: is }];
    });
}


/***/ }),

/***/ 46585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ setDigest),
/* harmony export */   G: () => (/* binding */ planDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _atom_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46032);


/**
 * SHA-256, hex, of a cluster's atoms and of what anybody gains that is dangerous. It knows no resourceVersion, no key
 * order, no YAML style and no time: two plans have the same digest exactly when they change the same facts of the same
 * cluster and give the same.
 */
function planDigest(cluster, atoms, gains) {
    const keys = atoms.map(_atom_js__WEBPACK_IMPORTED_MODULE_1__/* .atomKey */ .td).sort();
    const given = gains.map(({ told: _, ...gain }) => JSON.stringify(gain)).sort();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify({ v: 2, cluster, atoms: keys, gains: given }))
        .digest('hex');
}
/** One digest for the plans of several clusters, whatever their order. */
function setDigest(plans) {
    const digests = plans
        .map(({ cluster, digest }) => [cluster, digest])
        .sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(digests)).digest('hex');
}


/***/ }),

/***/ 39220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CS: () => (/* binding */ atomsCoveredBy),
  lp: () => (/* binding */ atomsOfPlan),
  Xd: () => (/* binding */ isReviewable)
});

// EXTERNAL MODULE: ./lib/plan/target.js
var plan_target = __webpack_require__(22694);
// EXTERNAL MODULE: ./lib/plan/atom/atom.js
var atom = __webpack_require__(46032);
;// CONCATENATED MODULE: ./lib/plan/atom/policy-atoms.js
/** What a reviewer of these differences agrees to. Their lines in the file are no part of it. */
function policyAtoms(differences) {
    return differences.flatMap(atomsOf);
}
function atomsOf(difference) {
    switch (difference.kind) {
        case 'value': {
            const { key, before, after } = difference;
            return [{ subject: `policy/${key}`, fact: 'value', before: String(before), after: String(after) }];
        }
        case 'list':
            return listAtoms(difference);
        case 'exception': {
            const { rule, subject, before, after } = difference;
            return [{ subject: `policy/dangers/${rule}`, fact: `until/${subject}`, before, after }];
        }
        case 'target':
            return targetAtoms(difference);
        case 'dropped':
            return [
                { subject: `policy/clusters/${difference.cluster}`, fact: 'exists', before: 'yes', after: null },
            ];
        case 'added':
            return [
                { subject: `policy/clusters/${difference.cluster}`, fact: 'exists', before: null, after: 'yes' },
            ];
        case 'not-compared':
            return [{ subject: 'policy/base', fact: 'compared', before: 'yes', after: 'no' }];
        case 'base':
            return [];
    }
}
/** One atom a name, so that reviews of several pull requests add up; one for all where not all are named. */
function listAtoms({ key, change, names, more, all }) {
    const subject = `policy/${key}`;
    const sides = (text) => change === 'added' ? { before: null, after: text } : { before: text, after: null };
    if (more === 0)
        return names.map((name) => ({ subject, fact: `name/${name}`, ...sides('yes') }));
    return [{ subject, fact: 'names', ...sides(`${names.length + more} names, ${all ?? ''}`) }];
}
function targetAtoms({ cluster, facts }) {
    const subject = `policy/clusters/${cluster}`;
    return facts.map(({ fact, before, after }) => ({ subject, fact, before, after }));
}

;// CONCATENATED MODULE: ./lib/plan/atom/plan-atoms.js



/** All that somebody who agrees to the plan agrees to: its changes, in which cluster, under which policy. */
function atomsOfPlan(plan) {
    return (0,atom/* inCanonicalOrder */.uI)([...(0,atom/* atomsOf */.QJ)(plan.changes), ...besideChanges(plan)]);
}
/** The atoms that a review of the plan covers: see `coveredAtoms`. */
function atomsCoveredBy(plan) {
    return (0,atom/* inCanonicalOrder */.uI)([...(0,atom/* coveredAtoms */.dM)(plan.changes), ...besideChanges(plan)]);
}
/** Whether there is something to agree to. That the target is known is nothing by itself. */
function isReviewable({ changes, policy }) {
    return changes.length > 0 || policyAtoms(policy).length > 0;
}
function besideChanges({ policy, target }) {
    return [...policyAtoms(policy), ...(0,plan_target/* targetAtoms */.cq)(target)];
}


/***/ }),

/***/ 14749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ effectLimits),
/* harmony export */   w: () => (/* binding */ WHAT_COUNTS)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44574);
/* harmony import */ var _login_authentication_mode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24485);
/* harmony import */ var _login_every_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54739);
/* harmony import */ var _rbac_access_policy_policy_grants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30790);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26226);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34564);







/** True of every cluster. */
const WHAT_COUNTS = 'RBAC and published access policies are counted, not the node authorizer or admission control.';
/** Why what is said of people is not all. */
function effectLimits({ facts: { after: facts }, awsAuth }, changes) {
    const limits = [WHAT_COUNTS];
    const entries = facts?.accessEntries;
    if (!(0,_login_authentication_mode_js__WEBPACK_IMPORTED_MODULE_5__/* .readsAwsAuth */ .n)(facts))
        limits.push('EKS does not read aws-auth in this cluster (authentication mode API), so no row has an effect.');
    if (entries?.kind === 'unknown')
        limits.push('Access entries could not be read and are not counted.');
    if (entries?.kind === 'not-asked')
        limits.push('Access entries are not known here and are not counted.');
    const unpublished = withUnpublished(facts);
    if (unpublished > 0)
        limits.push(`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(unpublished, 'access entry')} ${unpublished === 1 ? 'has' : 'have'} access policies whose rules AWS does not publish: what these grant is not counted.`);
    const count = (0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadEntries */ .M0)(facts).length;
    // A change of a row means nothing to whoever has an entry.
    if (count > 0 && (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .changesTo */ .zE)('rbac', changes).length > 0)
        limits.push(`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(count, 'access entry')} ${count === 1 ? 'was' : 'were'} not read${why(facts)}: principals that have a group or username through ${count === 1 ? 'this entry' : 'one of them'} are not named.`);
    for (const { key } of awsAuth.after.broken)
        limits.push(`${key} of aws-auth cannot be read: its principals have no access, and are not listed.`);
    const before = new Set(awsAuth.before.accounts.filter(_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccount */ .UP));
    const accounts = new Set([...before, ...awsAuth.after.accounts.filter(_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccount */ .UP)]);
    if (accounts.size > 0)
        limits.push(`Through mapAccounts, every principal of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(accounts.size, 'account')} can log in; only those that a binding names by their ARN are listed.`);
    return limits;
}
function withUnpublished(facts) {
    return [...(0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(facts).values()].filter(({ details }) => (0,_rbac_access_policy_policy_grants_js__WEBPACK_IMPORTED_MODULE_3__/* .unpublishedOf */ .N)(details?.policies).length > 0)
        .length;
}
function why(facts) {
    if (facts?.entriesUnread !== undefined)
        return ` (${facts.entriesUnread.denied ? 'not allowed' : 'no answer'})`;
    return (0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadEntries */ .M0)(facts).length > _login_every_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ENTRIES */ .V ? ` (more than ${_login_every_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ENTRIES */ .V})` : '';
}


/***/ }),

/***/ 22694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   VU: () => (/* binding */ isOfTarget),
/* harmony export */   cq: () => (/* binding */ targetAtoms)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7554);

/** @param facts absent where the cluster has none, or could not be read */
function targetOf(entry, facts) {
    const { door, name: cluster } = entry;
    const endpoint = facts?.endpoint;
    const found = endpoint === undefined ? {} : { endpoint };
    switch (entry.door) {
        case 'eks': {
            const { region } = entry;
            const arn = facts?.arn;
            const account = (0,_aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .accountInArn */ .m)(arn) ?? entry.account;
            return {
                cluster,
                door,
                region,
                ...(account === undefined ? {} : { account }),
                ...(arn === undefined ? {} : { arn }),
                ...found,
            };
        }
        case 'context':
            return {
                cluster,
                door,
                context: entry.context,
                ...(entry.kubeconfig === undefined ? {} : { kubeconfig: entry.kubeconfig }),
                ...found,
            };
        case 'directory':
            return { cluster, door, directory: entry.directory };
    }
}
/** Which cluster somebody agrees to change: another one of the same name is not what was agreed to. */
function targetAtoms(target) {
    const subject = `target/${target.cluster}`;
    return FACTS.flatMap((fact) => {
        const after = target[fact];
        return after === undefined ? [] : [{ subject, fact, before: null, after }];
    });
}
const FACTS = ['account', 'arn', 'endpoint', 'context', 'kubeconfig', 'directory', 'region'];
function isOfTarget({ subject }) {
    return subject.startsWith('target/');
}


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


/***/ })

};
