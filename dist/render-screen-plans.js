export const id = 615;
export const ids = [615];
export const modules = {

/***/ 37802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wm: () => (/* binding */ deadRowClause),
  eg: () => (/* binding */ deadRowFix),
  Ws: () => (/* binding */ deadRowSentence),
  hw: () => (/* binding */ otherPartition)
});

// EXTERNAL MODULE: ./lib/access/principal.js + 1 modules
var principal = __webpack_require__(92281);
// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var aws_auth_arn = __webpack_require__(84713);
// EXTERNAL MODULE: ./lib/aws-auth/arn-parts.js
var arn_parts = __webpack_require__(7554);
;// CONCATENATED MODULE: ./lib/aws-auth/dead-words.js
/** Why a row gives nobody anything: a clause. */
const DEAD_WORDS = {
    shadowed: 'a later row with the same ARN replaces it, both username and groups',
    'shadowed-by-map-roles': 'a row of mapRoles has the same ARN, and mapRoles is read first',
    'role-path': 'AWS reports a role without its path, so an ARN with a path never matches',
    'assumed-role': 'the authenticator compares the ARN of the role, not that of its session',
    sso: 'sso rows need a feature that EKS does not enable',
    'no-instance': '{{EC2PrivateDNSName}} exists for EC2 instances only, so the authenticator rejects the login of a user',
    'other-partition': 'it is of another partition than the cluster, and no principal of another partition can log in',
    'never-matches': 'no principal has such an ARN',
};

// EXTERNAL MODULE: ./lib/aws-auth/joined-groups.js
var joined_groups = __webpack_require__(34390);
// EXTERNAL MODULE: ./lib/aws-auth/near/meant-arns.js
var meant_arns = __webpack_require__(62163);
// EXTERNAL MODULE: ./lib/aws-auth/near/partition-words.js
var partition_words = __webpack_require__(79939);
;// CONCATENATED MODULE: ./lib/login/dead-row/dead-row-words.js







/** Why a row gives nobody anything: a clause. */
function deadRowClause(reason, { key, arn }) {
    if (reason !== 'never-matches')
        return DEAD_WORDS[reason];
    const message = faultOf(key, arn, [])?.message.replace(/\.$/, '') ?? DEAD_WORDS[reason];
    return message.replace(/^[A-Z](?=[a-z]* )/, (letter) => letter.toLowerCase());
}
/** The same, continuing `gives nobody access`, with what is known of the cluster; ends with a full stop. */
function deadRowSentence(reason, row, { home }) {
    if (reason === 'never-matches')
        return `. ${faultOf(row.key, row.arn, [])?.message ?? 'No principal has such an ARN.'}`;
    if (reason !== 'other-partition')
        return `: ${DEAD_WORDS[reason]}.`;
    return `: ${otherPartition(row.arn, home)}.`;
}
/** What to do about it: a sentence. */
function deadRowFix(reason, row, about) {
    const { known, home, by } = about;
    switch (reason) {
        case 'shadowed':
        case 'shadowed-by-map-roles':
            return `Remove this row: access stays as it is.${by === undefined ? '' : (0,joined_groups/* joiningWords */.u)({ name: `row ${by.index + 1} of ${by.key}`, groups: by.groups }, row.groups)}`;
        case 'role-path':
            return `Write ${(0,aws_auth_arn/* stripRolePath */.eP)(row.arn)}.`;
        case 'assumed-role':
            return `Write ${rowArns(row.arn, known)[0] ?? 'the ARN of the role, arn:aws:iam::<account>:role/<name>'}.`;
        case 'sso':
            return 'Write a row with the ARN of the role that IAM Identity Center created, without its path.';
        case 'no-instance':
            return 'Give the row a username without this template, and remove the groups of nodes from it.';
        case 'other-partition':
            return home === undefined
                ? 'Write the ARN of a principal of the cluster’s partition.'
                : `If you mean ${(0,partition_words/* inPartition */.o)(row.arn, home.partition)}, write that. Otherwise remove the row.`;
        case 'never-matches': {
            const meant = rowArns(row.arn, known);
            if (meant.length > 0)
                return `If you mean ${meant.join(' or ')}, write that.`;
            return faultOf(row.key, row.arn, known.accounts)?.fix ?? 'Copy the ARN from IAM again.';
        }
    }
}
/** As a row has them: without the path of a role. */
function rowArns(arn, known) {
    return (0,meant_arns/* meantArns */.O)(arn, known).map(aws_auth_arn/* stripRolePath */.eP);
}
/** Why nobody of another partition logs in: a clause. */
function otherPartition(arn, home) {
    const where = home === undefined ? 'the cluster' : WHERE[home.by](home.partition);
    return `it is ${(0,partition_words/* otherPartitionWords */.k)((0,arn_parts/* partitionInArn */.V)(arn).toLowerCase(), where)}`;
}
const WHERE = {
    cluster: (partition) => `the cluster is in ${partition}`,
    caller: (partition) => `the cluster is in ${partition}, like the identity that asks`,
    nodes: (partition) => `the rows of nodes are of ${partition}`,
};
/** What the file would say of the ARN, so that both say the same. */
function faultOf(key, arn, accounts) {
    const judged = (0,principal/* principalArn */.EJ)(key === 'mapRoles' ? 'role' : 'user', arn, accounts);
    return judged.ok ? undefined : judged.fault;
}


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

/***/ 42278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalText)
/* harmony export */ });
/* harmony import */ var _words_encode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27335);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _words_wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48417);



/** Blocks for a terminal, without a line break at the end. */
function terminalText(blocks, screen) {
    return blocks
        .map((block, index) => {
        const before = blocks[index - 1]?.kind;
        const gap = index === 0 ? '' : before === 'heading' ? '\n' : '\n\n';
        return `${gap}${blockLines(block, screen).join('\n')}`;
    })
        .join('');
}
function blockLines(block, screen) {
    const { paint, width } = screen;
    switch (block.kind) {
        case 'title':
        case 'heading':
            return (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(block.phrase), { width }).map((line) => paint('bold', line));
        case 'facts':
            return factLines(block.facts, width);
        case 'paragraph':
            return (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(block.phrase), { width });
        case 'list':
            return block.items.flatMap((item, index) => itemLines(item, screen, '  ', block.first === undefined ? '' : `${block.first + index}. `));
        case 'caution':
            return [paint('red', 'CAUTION'), ...block.items.flatMap((item) => itemLines(item, screen, '  '))];
        case 'fold':
            return [
                ...(0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(block.summary), { width }),
                ...block.blocks.flatMap((inner) => blockLines(inner, screen)),
            ];
        case 'code':
            return block.language === 'mermaid' ? [] : block.lines.map((line) => `  ${diffLine(line, paint)}`);
        case 'small':
            return block.phrases.flatMap((phrase) => (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(phrase), { width, first: '  ' }).map((line) => paint('dim', line)));
    }
}
function factLines(facts, width) {
    const wide = Math.max(...facts.map(({ lead }) => lead.length));
    return facts.flatMap(({ lead, phrase }) => (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(phrase), { width, first: `  ${lead.padEnd(wide)}  ` }));
}
function itemLines({ phrase, items = [], mark }, screen, indent, number = '') {
    const { paint, width } = screen;
    const [first = '', ...rest] = (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(phrase), {
        width,
        first: mark === undefined ? `${indent}${number}` : `${indent}${number}${mark} `,
        rest: `${indent}    `,
    });
    const painted = mark === undefined ? first : first.replace(mark, paint(MARK_STYLE[mark], mark));
    return [painted, ...rest, ...items.flatMap((item) => itemLines(item, screen, `${indent}    `))];
}
const MARK_STYLE = { '+': 'green', '~': 'yellow', '-': 'red' };
function diffLine(line, paint) {
    const shown = (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)(line);
    if (line.startsWith('+'))
        return paint('green', shown);
    return line.startsWith('-') ? paint('red', shown) : shown;
}


/***/ }),

/***/ 70625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plansText: () => (/* binding */ plansText)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49164);
/* harmony import */ var _plan_shown_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4971);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(50740);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(26226);
/* harmony import */ var _words_encode_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(27335);
/* harmony import */ var _words_wrap_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(48417);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(86550);
/* harmony import */ var _document_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42278);
/* harmony import */ var _head_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66394);
/* harmony import */ var _head_head_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19866);
/* harmony import */ var _head_newcomers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36898);
/* harmony import */ var _plan_fold_before_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28138);
/* harmony import */ var _plan_fold_permissions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70908);
/* harmony import */ var _plan_fold_yaml_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97373);
/* harmony import */ var _plan_parts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77977);
/* harmony import */ var _plan_told_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15661);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54433);

















/**
 * Plans as text: what an apply does, who gains and loses what, findings, and a last line that says it all. Ends with a
 * line break.
 */
function plansText(plans, options) {
    const { file } = options;
    const merging = (0,_counts_js__WEBPACK_IMPORTED_MODULE_12__/* .isRestore */ .bZ)(plans) ? { kind: 'restore' } : { kind: 'no-pull-request' };
    const head = (0,_plan_shown_head_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .Uo)(plans, { file, docs: '', merging });
    const problems = plans.flatMap((plan) => plan.problems);
    const parts = [
        (0,_document_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .e)([...headBlocks(head), ...bodyBlocks(plans, head, options)], options),
        ...(problems.length === 0 ? [] : [(0,_problems_js__WEBPACK_IMPORTED_MODULE_11__/* .problemsText */ .u)(problems, options).trimEnd()]),
        ...moreLines(plans, options),
        lastLine(plans, options),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** What else a person at a terminal can ask for; a log of CI cannot. */
function moreLines(plans, { details }) {
    const has = plans.some(({ changes }) => changes.length > 0);
    if (!has || details === undefined || details.permissions === true || details.yaml === true)
        return [];
    return ['More: --permissions (exact permissions), --yaml (before and after)'];
}
/** Errors are told below, with all that is known of them. */
function headBlocks(head) {
    const isIdle = head.clusters.every(({ counts, policy }) => counts.total === 0 && policy.length === 0);
    const items = isIdle ? (0,_head_newcomers_js__WEBPACK_IMPORTED_MODULE_5__/* .newcomerItems */ .tF)(head) : (0,_head_head_js__WEBPACK_IMPORTED_MODULE_4__/* .besideErrors */ .yu)(head);
    return [
        ...(isIdle ? [] : [(0,_head_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .factsBlock */ .R)(head)]),
        ...(items.length === 0 ? [] : [{ kind: 'caution', items }]),
    ];
}
function bodyBlocks(plans, head, options) {
    const home = (0,_plan_shown_head_js__WEBPACK_IMPORTED_MODULE_1__/* .homeOf */ .lt)(head);
    const { details = {} } = options;
    const told = plans.filter(({ changes }) => changes.length > 0).map((plan) => (0,_plan_told_js__WEBPACK_IMPORTED_MODULE_10__/* .toldOf */ .d)(plan, home));
    return [
        ...(0,_plan_parts_js__WEBPACK_IMPORTED_MODULE_9__/* .toldParts */ ._v)(plans, told, { home, options }).flatMap(readable),
        ...told.flatMap(({ plan, tense }) => [
            ...(details.permissions === true ? (0,_plan_fold_permissions_js__WEBPACK_IMPORTED_MODULE_7__/* .permissionsBlocks */ .l)(plan, home, tense) : []),
            ...(details.yaml === true ? (0,_plan_fold_yaml_js__WEBPACK_IMPORTED_MODULE_8__/* .yamlBlocks */ .y)(plan.changes) : []),
        ]),
        ...(0,_plan_fold_before_js__WEBPACK_IMPORTED_MODULE_6__/* .beforePart */ .R)(plans, { home, named: NAMED }).whole,
    ];
}
/** So many of each kind are named. */
const NAMED = 20;
/** More lines than these are read by nobody in a terminal. */
const MOST_LINES = 60;
/** YAML is shown where somebody asks for it. */
function readable({ whole, shorter }) {
    const without = shorter.find(({ stage }) => stage === 'yaml');
    if (without !== undefined)
        return without.blocks;
    const lines = whole.reduce((all, block) => all + (block.kind === 'list' ? block.items.length : 1), 0);
    return lines > MOST_LINES ? (shorter[0]?.blocks ?? whole) : whole;
}
function lastLine(plans, { file, paint, width }) {
    const counts = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanges */ .x)(plans);
    const problems = plans.flatMap((plan) => plan.problems);
    const errors = (0,_counts_js__WEBPACK_IMPORTED_MODULE_12__/* .problemCounts */ .O0)(problems, ['error']);
    const head = (0,_counts_js__WEBPACK_IMPORTED_MODULE_12__/* .isRestore */ .bZ)(plans) ? 'Restore' : 'Plan';
    const changes = counts.total === 0 ? '' : paint('bold', `${head}: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_12__/* .planCounts */ .Ai)(counts)}.`);
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_13__/* .hasErrors */ .Cs)(problems))
        return [changes, paint('red', `${notApplied(plans)} cannot be applied: ${errors}.`)].join(' ').trimStart();
    if (counts.total > 0)
        return changes;
    const names = plans.map((plan) => (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_14__/* .terminal */ .Fo)(plan.cluster)).join(', ');
    return (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_15__/* .wrapped */ .ky)(`${paint('green', 'No changes.')} ${names} ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_12__/* .agreement */ .z6)(plans, (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_14__/* .terminal */ .Fo)(file))}.`, {
        width,
    }).join('\n');
}
function notApplied(plans) {
    if (plans.length === 1)
        return 'It';
    const failing = plans.filter((plan) => (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_13__/* .hasErrors */ .Cs)(plan.problems)).length;
    return `${failing} of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_16__/* .counted */ .hS)(plans.length, 'cluster')}`;
}


/***/ })

};
