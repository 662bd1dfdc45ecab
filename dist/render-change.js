export const id = 1684;
export const ids = [1684];
export const modules = {

/***/ 12575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sameEntry),
/* harmony export */   s: () => (/* binding */ policyKey)
/* harmony export */ });
/* harmony import */ var _aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19332);
/* harmony import */ var _rbac_scope_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1094);


/** Groups, policies and namespaces are sets. */
function sameEntry(one, other) {
    return (0,_aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .sameMeaning */ ._)(one, other) && samePolicies(one.policies, other.policies);
}
function samePolicies(some, others) {
    const texts = new Set(some.map(policyKey));
    return texts.size === others.length && others.every((policy) => texts.has(policyKey(policy)));
}
/** Equal for the same policy with the same scopes. */
function policyKey({ policy, scopes }) {
    return JSON.stringify([policy, [...new Set(scopes.map(_rbac_scope_key_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .O))].toSorted()]);
}


/***/ }),

/***/ 21684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ toldKind),
  y: () => (/* binding */ toldSubject)
});

// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
;// CONCATENATED MODULE: ./lib/render/change/reason-words.js

/** Why a row or an account changes, where that is not that the file declares it or no longer does. */
function reasonWords(reason) {
    switch (reason) {
        case 'declared':
        case 'no-longer-declared':
            return [];
        case 'unmanaged':
            return ['not declared, and the file has ', (0,phrase/* code */.aY)('unmanaged: remove')];
        case 'removed':
            return ['named under ', (0,phrase/* code */.aY)('removed')];
        case 'nodes':
            return ['nodes need it to join the cluster'];
        case 'repaired':
            return ['from the text that cannot be read now'];
        case 'restored':
            return ['as in the backup'];
    }
}

;// CONCATENATED MODULE: ./lib/render/change/told.js
/** `arn:…` of `row/arn:…`. */
function afterKind(subject) {
    return subject.slice(subject.indexOf('/') + 1);
}
/** What `exists` says of a thing that comes or goes as a whole. */
function addedOrRemoved(after) {
    return after ? 'is added' : 'is removed';
}

;// CONCATENATED MODULE: ./lib/render/change/account.js



const ACCOUNT = {
    words: ({ reason }) => (0,phrase/* join */.fj)([['each of its users and roles by its own ARN, no group'], reasonWords(reason)], '; '),
    noun: () => 'account',
    name: ({ account }) => account,
    diff: ({ action, account }) => ['@@ mapAccounts @@', `${action === 'add' ? '+' : '-'} - "${account}"`],
    json: ({ account, reason }) => ({ account, reason }),
    atomSubject: (subject) => [(0,phrase/* code */.aY)(subject)],
    exists: addedOrRemoved,
};

// EXTERNAL MODULE: ./lib/login/dead-row/dead-row-words.js + 1 modules
var dead_row_words = __webpack_require__(37802);
// EXTERNAL MODULE: ./lib/words/short-arn.js
var short_arn = __webpack_require__(4585);
// EXTERNAL MODULE: ./lib/render/change/clean.js
var clean = __webpack_require__(77456);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/render/change/line-diff.js
var line_diff = __webpack_require__(40007);
;// CONCATENATED MODULE: ./lib/render/change/diff-lines.js


/** Both states as YAML, in the lines of a diff under a head. */
function diffLines(head, before, after) {
    return [`@@ ${head} @@`, ...(0,line_diff/* lineDiff */.g)(yamlLines(before), yamlLines(after))];
}
function yamlLines(value) {
    return value === undefined ? [] : (0,js_yaml/* dump */.Bh)(value, { lineWidth: -1, noRefs: true }).trimEnd().split('\n');
}

;// CONCATENATED MODULE: ./lib/render/change/dead-row.js






const DEAD_ROW = {
    words: ({ why, count, key, arn = '' }) => (0,phrase/* join */.fj)([
        count === 1 ? [] : [`${count} that are the same`],
        ['gives nobody access: ', why === 'dropped' ? DROPPED : (0,dead_row_words/* deadRowClause */.Wm)(why, { key, arn })],
    ], '; '),
    noun: () => 'dead row',
    name: ({ arn, found }, home) => (arn === undefined || arn === '' ? found : (0,short_arn/* shortArn */.k)(arn, home)),
    diff: ({ key, arn, before, found, count }) => {
        const named = key === 'mapRoles' ? 'rolearn' : 'userarn';
        const lines = before === undefined
            ? [`@@ ${key} @@`, `- - ${found}`]
            : diffLines(key, [{ [named]: arn, ...(0,clean/* cleanMeaning */.Pr)(before) }], undefined);
        return Array.from({ length: Math.min(count, SAME) }, () => lines).flat();
    },
    json: ({ key, arn, before, found, why, count }) => ({
        key,
        arn,
        before: before && (0,clean/* cleanMeaning */.Pr)(before),
        found,
        why,
        count,
    }),
    atomSubject: (subject, home) => {
        const [key = '', , ...name] = afterKind(subject).split('/');
        return [
            'row ',
            (0,phrase/* code */.aY)((0,short_arn/* shortArn */.k)(name.join('/'), home)),
            ` of ${key === 'mapUsers' ? key : 'mapRoles'} that gives nobody access`,
        ];
    },
    exists: () => 'is removed',
};
const DROPPED = 'the authenticator drops it, because it has no ARN';
/** So many that are the same are shown. */
const SAME = 3;

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/same-entry.js
var same_entry = __webpack_require__(12575);
// EXTERNAL MODULE: ./lib/rbac/scope-key.js
var scope_key = __webpack_require__(1094);
;// CONCATENATED MODULE: ./lib/render/change/row.js






const ROW = {
    words: rowWords,
    noun: () => 'row',
    name: ({ arn }, home) => (0,short_arn/* shortArn */.k)(arn, home),
    diff: ({ key, arn, before, after }) => {
        const named = key === 'mapRoles' ? 'rolearn' : 'userarn';
        const item = (meaning) => [{ [named]: arn, ...(0,clean/* cleanMeaning */.Pr)(meaning) }];
        return diffLines(key, before && item(before), after && item(after));
    },
    json: ({ key, arn, before, after, strippedPath, reason }) => ({
        key,
        arn,
        before: before && (0,clean/* cleanMeaning */.Pr)(before),
        after: after && (0,clean/* cleanMeaning */.Pr)(after),
        strippedPath,
        reason,
    }),
    atomSubject: (subject, home) => [(0,phrase/* code */.aY)((0,short_arn/* shortArn */.k)(afterKind(subject), home))],
    exists: addedOrRemoved,
};
function rowWords({ before, after, reason, strippedPath, isBeneath, moves }) {
    const path = strippedPath === undefined
        ? []
        : ['path ', (0,phrase/* code */.aY)(strippedPath), ' is left out, because aws-auth never matches it'];
    const meaning = after ?? before;
    return (0,phrase/* join */.fj)([
        before !== undefined && after !== undefined ? rowDifference(before, after) : groupsOf(meaning),
        isBeneath ? ['beneath its access entry, which counts in its place'] : [],
        moves ? ['in place of its access entry'] : [],
        reasonWords(reason),
        path,
    ], '; ');
}
/** The username is told where it changes only. */
function groupsOf(row) {
    if (row === undefined)
        return [];
    return row.groups.length === 0 ? ['no group'] : groupWords(row.groups);
}
/** `username a → b; groups x → y`; empty where both mean the same. */
function rowDifference(before, after) {
    const username = before.username === after.username
        ? []
        : ['username ', (0,phrase/* code */.aY)(before.username), ' → ', (0,phrase/* code */.aY)(after.username)];
    const changed = without(before.groups, after.groups).length + without(after.groups, before.groups).length > 0;
    const groups = changed
        ? ['groups ', ...codesOrNone(before.groups), ' → ', ...codesOrNone(after.groups)]
        : [];
    return (0,phrase/* join */.fj)([username, groups], '; ');
}
const GROUPS_SHOWN = 12;
function groupWords(groups) {
    return [groups.length === 1 ? 'group ' : 'groups ', ...codesOrNone(groups)];
}
function codesOrNone(groups) {
    return groups.length === 0 ? ['none'] : (0,phrase/* codes */.F4)([...groups].sort(), GROUPS_SHOWN);
}
function without(texts, others) {
    return texts.filter((text) => !others.includes(text));
}

// EXTERNAL MODULE: ./lib/render/change/undone.js
var undone = __webpack_require__(69362);
;// CONCATENATED MODULE: ./lib/render/change/entry.js










const ENTRY = {
    words: entryWords,
    noun: () => 'access entry',
    name: ({ arn }, home) => (0,short_arn/* shortArn */.k)(arn, home),
    diff: ({ arn, before, after, over }) => {
        const item = (meaning) => [{ principalArn: arn, ...cleanEntry(meaning) }];
        const lines = diffLines('access entry', before && item(before), after && item(after));
        // What the row gives is not removed: the entry counts in its place.
        return over === undefined ? lines : [...lines, '  # the row beneath stays'];
    },
    json: ({ arn, before, after, over, uncovers, adopted, move, tool, reason }) => ({
        arn,
        before: before && cleanEntry(before),
        after: after && cleanEntry(after),
        row: rowOf(over ?? uncovers),
        adopted: adopted || undefined,
        move,
        tool,
        reason,
    }),
    atomSubject: (subject, home) => ['access entry ', (0,phrase/* code */.aY)((0,short_arn/* shortArn */.k)((0,arn_key/* principalKey */.qW)(afterKind(subject)), home))],
    exists: addedOrRemoved,
};
function rowOf(row) {
    return row && (0,clean/* cleanMeaning */.Pr)(row);
}
function cleanEntry(meaning) {
    const policies = meaning.policies
        .map(({ policy, scopes }) => {
        const namespaces = scopes
            .map(scope_key/* scopeKey */.O)
            .filter((scope) => scope !== '')
            .toSorted();
        return namespaces.length === 0 ? { policy } : { policy, namespaces };
    })
        .toSorted((one, other) => (one.policy < other.policy ? -1 : 1));
    return { ...(0,clean/* cleanMeaning */.Pr)(meaning), ...(policies.length === 0 ? {} : { policies }) };
}
function entryWords(change) {
    const { action, before, after, over, move, adopted, reason, bridge, uncovers, tool } = change;
    const meaning = after ?? before;
    const parts = [
        MOVES[move ?? 'none'],
        action === 'replace'
            ? ['its principal was deleted and created again: the entry is deleted and created again']
            : [],
        before !== undefined && after !== undefined && action === 'change'
            ? difference(before, after)
            : over !== undefined && after !== undefined
                ? difference({ ...over, policies: [] }, after)
                : givesWords(meaning),
        uncovers === undefined
            ? []
            : ['its row of aws-auth, which the file does not have, then counts: ', ...groupsOf(uncovers)],
        action === 'release' ? ['stays as it is, and is no longer managed'] : [],
        adopted && action === 'change' ? ['becomes managed'] : [],
        tool === undefined || action === 'release' ? [] : (0,undone/* undoneWords */.j)(tool, adopted),
        bridge?.carriesMasters
            ? [
                move === 'to-row'
                    ? 'keeps its access through a temporary group bound to cluster-admin until its row counts'
                    : 'keeps system:masters through a temporary group until its policies count',
            ]
            : [],
        reason === 'removed' ? ['named under ', (0,phrase/* code */.aY)('removed')] : [],
        reason === 'restored' ? ['as in the backup'] : [],
    ];
    return (0,phrase/* join */.fj)(parts, '; ');
}
const MOVES = {
    'from-row': ['from its row of aws-auth, which stays beneath'],
    'to-row': ['removed, so that its row of aws-auth counts again'],
    none: [],
};
function givesWords(meaning) {
    if (meaning === undefined)
        return [];
    const { groups, policies } = meaning;
    if (policies.length === 0)
        return groupsOf(meaning);
    return (0,phrase/* join */.fj)([groups.length === 0 ? [] : groupsOf(meaning), policyWords(policies)], '; ');
}
function difference(before, after) {
    const had = new Set(before.policies.map(same_entry/* policyKey */.s));
    const has = new Set(after.policies.map(same_entry/* policyKey */.s));
    const gained = after.policies.filter((policy) => !had.has((0,same_entry/* policyKey */.s)(policy)));
    const lost = before.policies.filter((policy) => !has.has((0,same_entry/* policyKey */.s)(policy)));
    return (0,phrase/* join */.fj)([
        rowDifference(before, after),
        gained.length === 0 ? [] : ['gains ', ...policyWords(gained)],
        lost.length === 0 ? [] : ['loses ', ...policyWords(lost)],
    ], '; ');
}
/** `AmazonEKSEditPolicy in shop and shop-*` */
function policyWords(policies) {
    return (0,phrase/* join */.fj)(policies.map(({ policy, scopes }) => {
        const namespaces = scopes
            .map(scope_key/* scopeKey */.O)
            .filter((scope) => scope !== '')
            .toSorted();
        return [(0,phrase/* code */.aY)(policy), ...(namespaces.length === 0 ? [] : [' in ', ...(0,phrase/* codes */.F4)(namespaces, NAMESPACES)])];
    }), ', ');
}
const NAMESPACES = 6;

// EXTERNAL MODULE: ./lib/rbac/ownership.js + 1 modules
var ownership = __webpack_require__(38247);
// EXTERNAL MODULE: ./lib/render/change/object-words.js + 1 modules
var object_words = __webpack_require__(99314);
;// CONCATENATED MODULE: ./lib/render/change/object.js






const OBJECT = {
    words: object_words/* objectWords */.P,
    noun: ({ before, after }) => after?.kind ?? before?.kind ?? 'object',
    name: ({ id }) => afterKind(id),
    diff: ({ id, before, after }) => diffLines(id, before && shownObject(before), after && shownObject(after)),
    json: ({ id, before, after, adopted, tool }) => ({
        id,
        before: before && (0,clean/* cleanObject */.jv)(before),
        after: after && (0,clean/* cleanObject */.jv)(after),
        adopted,
        tool,
    }),
    atomSubject: objectSubject,
    exists: addedOrRemoved,
};
/** Without what its head says, and without the marks of its owner. */
function shownObject(object) {
    const { apiVersion: _, kind: __, metadata: ___, ...rest } = (0,clean/* cleanObject */.jv)(object);
    const { labels = {}, annotations = {} } = object.metadata;
    const own = (0,clean/* defined */.sw)({
        labels: withoutMarks(labels),
        annotations: withoutMarks(annotations),
    });
    return { ...(Object.keys(own).length === 0 ? {} : { metadata: own }), ...rest };
}
function withoutMarks(values) {
    const own = Object.entries(values).filter(([name, value]) => !(0,ownership/* isMark */.qi)(name, value));
    return own.length === 0
        ? undefined
        : Object.fromEntries(own.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
function objectSubject(subject) {
    const [kind = ''] = subject.split('/');
    return KINDS.has(kind) ? [`${kind} `, (0,phrase/* code */.aY)(afterKind(subject))] : [(0,phrase/* code */.aY)(subject)];
}
// Atoms also come out of comments, where anything can stand.
const KINDS = new Set(['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding']);

// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var arn = __webpack_require__(84713);
;// CONCATENATED MODULE: ./lib/render/change/ownership.js




const OWNERSHIP = {
    words: ({ action, principal, stays, mapping }) => {
        if (action === 'adopt')
            return [];
        return stays === true
            ? [
                `${(0,arn/* isAccount */.UP)(principal) ? 'the account' : mapping === undefined ? 'its row' : 'its access entry'} stays as it is, and is no longer managed`,
            ]
            : ['neither in the cluster nor in the file'];
    },
    noun: ({ action, principal }) => action === 'adopt' ? ((0,arn/* isAccount */.UP)(principal) ? 'account' : 'row') : 'ledger entry',
    name: ({ principal }, home) => (0,short_arn/* shortArn */.k)(principal, home),
    diff: () => [],
    json: ({ principal, mapping, stays }) => ({ principal, mapping, stays }),
    atomSubject: (subject, home) => [(0,phrase/* code */.aY)((0,short_arn/* shortArn */.k)(afterKind(subject).replace(/^entry\//, ''), home))],
    exists: (after) => (after ? 'is adopted' : 'leaves the ledger'),
};

;// CONCATENATED MODULE: ./lib/render/change/kinds.js






const TOLD = {
    row: ROW,
    account: ACCOUNT,
    entry: ENTRY,
    'dead-row': DEAD_ROW,
    object: OBJECT,
    ownership: OWNERSHIP,
};
/** How this change is told. */
function toldKind(change) {
    return TOLD[change.kind];
}
/** How the atoms of this subject are told. Those of objects begin with the kind of the object. */
function toldSubject(subject) {
    const [kind = ''] = subject.split('/');
    return isKind(kind) ? TOLD[kind] : OBJECT;
}
function isKind(kind) {
    return Object.hasOwn(TOLD, kind);
}


/***/ }),

/***/ 40007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lineDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37291);

/** Lines of context around a difference. */
const CONTEXT = 3;
/** With more differences than this, everything old goes and everything new comes: finding the fewest takes too long. */
const DIFFERENCES = 1_000;
/**
 * Two texts as lines of a diff: `- ` only before, `+ ` only after, two spaces for both. Unchanged lines that are far
 * from a difference are left out, with `…` in their place.
 */
function lineDiff(before, after) {
    const options = { context: CONTEXT, maxEditLength: DIFFERENCES };
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('', '', text(before), text(after), undefined, undefined, options);
    if (patch === undefined)
        return [...before.map((line) => `- ${line}`), ...after.map((line) => `+ ${line}`)];
    const lines = [];
    let shown = 0;
    for (const hunk of patch.hunks) {
        const start = hunk.oldStart - 1;
        if (start > shown)
            lines.push('  …');
        for (const one of hunk.lines.map((line) => `${line.slice(0, 1)} ${line.slice(1)}`))
            lines.push(one);
        shown = start + hunk.oldLines;
    }
    return shown < before.length ? [...lines, '  …'] : lines;
}
function text(lines) {
    return lines.map((line) => `${line}\n`).join('');
}


/***/ }),

/***/ 99314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ contentWords),
  P: () => (/* binding */ objectWords)
});

// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/rbac/ownership.js + 1 modules
var ownership = __webpack_require__(38247);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
;// CONCATENATED MODULE: ./lib/render/change/labels.js


/** Marks that every object of ours carries; that they are added goes without saying, that one changes does not. */
const MARKS = [...ownership/* MARKS */.j7.labels, ...ownership/* MARKS */.j7.annotations];
const SHOWN = 4;
/** `label a: x → y; label b added: z`. */
function labelWords(noun, before, after) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .filter((key) => before[key] !== after[key])
        .filter((key) => before[key] !== undefined || !MARKS.includes(key))
        .sort();
    const shown = keys.length > SHOWN + 1 ? keys.slice(0, SHOWN) : keys;
    const words = shown.map((key) => oneLabel(noun, key, before[key], after[key]));
    if (shown.length < keys.length)
        words.push([`${keys.length - shown.length} more ${noun}s`]);
    return (0,phrase/* join */.fj)(words, '; ');
}
function oneLabel(noun, key, before, after) {
    if (before === undefined)
        return [`${noun} `, (0,phrase/* code */.aY)(`${key}: ${after ?? ''}`), ' added'];
    if (after === undefined)
        return [`${noun} `, (0,phrase/* code */.aY)(`${key}: ${before}`), ' removed'];
    return [`${noun} `, (0,phrase/* code */.aY)(key), ' ', (0,phrase/* code */.aY)(before), ' → ', (0,phrase/* code */.aY)(after)];
}

// EXTERNAL MODULE: ./lib/render/change/rules.js
var rules = __webpack_require__(92266);
// EXTERNAL MODULE: ./lib/render/change/undone.js
var undone = __webpack_require__(69362);
;// CONCATENATED MODULE: ./lib/render/change/object-words.js






/** An RBAC object's change: subjects, role and rules gained and lost, labels. */
function objectWords({ before, after, action, adopted, tool }) {
    if (isGivenUp(before, after))
        return (0,phrase/* join */.fj)([contentWords(after), ['stays as it is, and is no longer managed']], '; ');
    return (0,phrase/* join */.fj)([
        before !== undefined && after !== undefined
            ? difference({ before, after, ...grants(before, after) })
            : contentWords(after ?? before),
        action === 'replace' ? ['deleted and created again, without a gap'] : [],
        tool === undefined ? [] : (0,undone/* undoneWords */.j)(tool, adopted),
    ], '; ');
}
/** It loses the marks of its owner, and nothing else. */
function isGivenUp(before, after) {
    return (before !== undefined &&
        after !== undefined &&
        (0,ownership/* ownedBy */.LW)(before) !== undefined &&
        (0,ownership/* ownedBy */.LW)(after) === undefined);
}
const SUBJECTS_SHOWN = 8;
/** What an object says: `group developers → ClusterRole edit`, or the rules of a role. */
function contentWords(object) {
    if (object === undefined)
        return [];
    if ((0,rbac_object/* isBinding */.OT)(object))
        return [...subjectWords(object.subjects ?? []), ' → ', ...roleWords(object.roleRef)];
    return (0,rules/* ruleWords */.mG)(object);
}
/** What the subjects of a binding, or those bound to a role, have more and less. */
function grants(before, after) {
    if (before === undefined || after === undefined)
        return { gained: [], lost: [] };
    if ((0,rbac_object/* isBinding */.OT)(before) && (0,rbac_object/* isBinding */.OT)(after)) {
        const [was, is] = [before.subjects ?? [], after.subjects ?? []];
        const gained = withoutSubjects(is, was);
        const lost = withoutSubjects(was, is);
        const role = sameRole(before.roleRef, after.roleRef) ? [] : roleWords(before.roleRef);
        return {
            gained: gained.length === 0 ? [] : subjectWords(gained),
            lost: (0,phrase/* join */.fj)([lost.length === 0 ? [] : subjectWords(lost), role], ', '),
        };
    }
    return (0,rbac_object/* isBinding */.OT)(before) || (0,rbac_object/* isBinding */.OT)(after) ? { gained: [], lost: [] } : (0,rules/* ruleDifference */.mm)(before, after);
}
function difference({ before, after, gained, lost }) {
    const parts = [];
    if ((0,rbac_object/* isBinding */.OT)(before) && (0,rbac_object/* isBinding */.OT)(after)) {
        const lostSubjects = withoutSubjects(before.subjects ?? [], after.subjects ?? []);
        const isSame = sameRole(before.roleRef, after.roleRef);
        parts.push(isSame ? roleWords(after.roleRef) : [...roleWords(before.roleRef), ' → ', ...roleWords(after.roleRef)]);
        if (lostSubjects.length > 0)
            parts.push(['removes ', ...subjectWords(lostSubjects)]);
    }
    else {
        if (lost.length > 0)
            parts.push(['removes ', ...lost]);
        parts.push((0,rules/* aggregationWords */.qn)(before, after));
    }
    if (gained.length > 0)
        parts.push(['adds ', ...gained]);
    parts.push(labelWords('label', before.metadata.labels ?? {}, after.metadata.labels ?? {}));
    parts.push(labelWords('annotation', before.metadata.annotations ?? {}, after.metadata.annotations ?? {}));
    return (0,phrase/* join */.fj)(parts, '; ');
}
function roleWords(role) {
    return [`${role.kind === 'Role' ? 'Role' : 'ClusterRole'} `, (0,phrase/* code */.aY)(role.name)];
}
function sameRole(one, other) {
    return one.kind === other.kind && one.name === other.name;
}
/** `groups a, b, user c, ServiceAccount d/e` */
function subjectWords(subjects) {
    if (subjects.length === 0)
        return ['nobody'];
    const named = (kind, one, several) => {
        const names = subjects.filter((subject) => subject.kind === kind).map(subjectName);
        return names.length === 0
            ? []
            : [names.length === 1 ? `${one} ` : `${several} `, ...(0,phrase/* codes */.F4)(names, SUBJECTS_SHOWN)];
    };
    return (0,phrase/* join */.fj)([
        named('Group', 'group', 'groups'),
        named('User', 'User', 'Users'),
        named('ServiceAccount', 'ServiceAccount', 'ServiceAccounts'),
    ], ', ');
}
function subjectName({ kind, name, namespace }) {
    return kind === 'ServiceAccount' ? `${namespace ?? ''}/${name}` : name;
}
function withoutSubjects(subjects, others) {
    const known = new Set(others.map((subject) => `${subject.kind} ${subjectName(subject)}`));
    return subjects.filter((subject) => !known.has(`${subject.kind} ${subjectName(subject)}`));
}


/***/ }),

/***/ 92266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VD: () => (/* binding */ ruleAtomWords),
/* harmony export */   mG: () => (/* binding */ ruleWords),
/* harmony export */   mm: () => (/* binding */ ruleDifference),
/* harmony export */   qn: () => (/* binding */ aggregationWords)
/* harmony export */ });
/* harmony import */ var _rbac_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45523);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);


/** What a role grants: `get,list on pods, services; …`, or whose rules it collects. */
function ruleWords(role) {
    const aggregation = selectors(role);
    if (aggregation !== undefined)
        return ['the rules of ClusterRoles with ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(aggregation)];
    const grants = compact(expand(role.rules ?? []));
    return grants.length === 0 ? ['no rules'] : grantWords(grants);
}
/** What those bound to the role can do more and less, by what each rule says itself: `*` does not hide `get`. */
function ruleDifference(before, after) {
    // The API server fills in the rules of an aggregating role; they say nothing about this change.
    if (selectors(before) !== undefined && selectors(after) !== undefined)
        return { gained: [], lost: [] };
    const was = expand(before.rules ?? []);
    const is = expand(selectors(after) === undefined ? (after.rules ?? []) : []);
    return {
        gained: grantWords(compact(new Map([...is].filter(([key]) => !was.has(key))))),
        lost: grantWords(compact(new Map([...was].filter(([key]) => !is.has(key))))),
    };
}
/** `get,list on pods`: the same for single grants. */
function ruleAtomWords(atoms) {
    return grantWords(compact(keyed(atoms.map(expandAtom))));
}
/** Whose rules a ClusterRole collects, before and after; empty when that stays. */
function aggregationWords(before, after) {
    const [was, is] = [selectors(before), selectors(after)];
    if (was === is)
        return [];
    if (was === undefined)
        return ['collects the rules of ClusterRoles with ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(is ?? '')];
    if (is === undefined)
        return ['no longer collects the rules of ClusterRoles with ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(was)];
    return ['collects the rules of ClusterRoles with ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(was), ' → ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(is)];
}
function selectors(role) {
    if (role.kind !== 'ClusterRole' || role.aggregationRule === undefined)
        return undefined;
    return (role.aggregationRule.clusterRoleSelectors ?? [])
        .map(({ matchLabels = {}, matchExpressions = [] }) => [
        ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
        ...matchExpressions.map(({ key, operator, values = [] }) => `${key} ${operator} ${values.join(',')}`.trim()),
    ].join(', '))
        .join(' or ');
}
/** Rules that break down into more than this are compared as they are written. */
const ATOMS = 20_000;
function expand(rules) {
    const size = rules.reduce((sum, rule) => sum + atomCount(rule), 0);
    const expanded = size > ATOMS ? rules.flatMap(asWritten) : rules.flatMap(_rbac_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .breakdown */ .I).map(expandAtom);
    return keyed(expanded);
}
function keyed(expanded) {
    return new Map(expanded.map((grant) => [JSON.stringify([grant.verb, grant.target, grant.name]), grant]));
}
function atomCount({ verbs, apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [], }) {
    return (verbs.length *
        (apiGroups.length * resources.length * Math.max(1, resourceNames.length) + nonResourceURLs.length));
}
function asWritten(rule) {
    const { verbs, apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] } = rule;
    const target = [
        resources.join(','),
        apiGroups.join(','),
        resourceNames.join(','),
        nonResourceURLs.join(','),
    ];
    return [{ verb: verbs.join(','), target: target.filter((part) => part !== '').join(' ') }];
}
function expandAtom(atom) {
    if ('url' in atom)
        return { verb: atom.verb, target: atom.url };
    const target = atom.group === '' ? atom.resource : `${atom.resource}.${atom.group}`;
    return { verb: atom.verb, target, ...(atom.name === undefined ? {} : { name: atom.name }) };
}
/** Targets with the same verbs and name become one grant; nothing is added or lost by it. */
function compact(expanded) {
    const byTarget = new Map();
    for (const { verb, target, name } of expanded.values()) {
        const key = JSON.stringify([target, name]);
        const entry = byTarget.get(key) ?? { verbs: [], target, name };
        entry.verbs.push(verb);
        byTarget.set(key, entry);
    }
    const grants = new Map();
    for (const { verbs, target, name } of byTarget.values()) {
        const key = JSON.stringify([[...verbs].sort(), name]);
        const grant = grants.get(key) ?? { verbs, targets: [], ...(name === undefined ? {} : { name }) };
        grant.targets.push(target);
        grants.set(key, grant);
    }
    return [...grants.values()];
}
const GRANTS_SHOWN = 4;
const TARGETS_SHOWN = 6;
function grantWords(grants) {
    const all = graveFirst(grants, ({ verbs, targets }) => [...verbs, ...targets].some(isGrave));
    const shown = all.length > GRANTS_SHOWN + 1 ? all.slice(0, GRANTS_SHOWN) : all;
    const words = shown.map(({ verbs, targets, name }) => [
        (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(verbs.join(',')),
        ' on ',
        ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(graveFirst(targets, isGrave), TARGETS_SHOWN),
        ...(name === undefined ? [] : [' named ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)]),
    ]);
    if (shown.length < grants.length)
        words.push([`${grants.length - shown.length} more rules`]);
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(words, '; ');
}
/** What gives more than it seems to: everything, passwords, a shell, or a way to more rights. It is never cut off. */
function isGrave(verbOrTarget) {
    return /\*|^secrets\b|^pods\/(exec|attach|portforward|ephemeralcontainers)|^nodes\/proxy|^serviceaccounts\/token\b|^(bind|escalate|impersonate)$/.test(verbOrTarget);
}
function graveFirst(items, grave) {
    return [...items.filter(grave), ...items.filter((item) => !grave(item))];
}


/***/ }),

/***/ 69362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ undoneWords)
/* harmony export */ });
/* harmony import */ var _tool_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2215);

/** What another tool will do to the change: `taken over from Helm, release shop/x, which undoes it with the next …`. */
function undoneWords(tool, isTaken) {
    return [isTaken ? 'taken over from ' : 'also of ', ...(0,_tool_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toolWords */ .yy)(tool), `, which ${_tool_words_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDOES */ .rU[tool.tool]}`];
}


/***/ })

};
