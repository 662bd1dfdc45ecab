export const id = 4968;
export const ids = [4968];
export const modules = {

/***/ 9615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UP: () => (/* binding */ isAccount),
/* harmony export */   qW: () => (/* binding */ principalKey),
/* harmony export */   tL: () => (/* binding */ arnKey)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);

/**
 * Equal for two ARNs exactly when aws-iam-authenticator takes them for the same (`strings.EqualFold`), for all that an
 * identity can be: identities are ASCII, and the long s and the Kelvin sign are the only other characters that fold to
 * ASCII letters.
 */
function arnKey(arn) {
    return arn.replaceAll('ſ', 's').replaceAll('\u212A', 'k').toLowerCase();
}
/**
 * Equal for all ways to write one principal of IAM, or one account: case does not count, and neither does the path of
 * a role, which STS does not report. An access entry has the path, a row of aws-auth has not.
 */
function principalKey(principal) {
    return (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .stripRolePath */ .eP)(arnKey(principal));
}
/** True for the id of an account, where a principal may be an ARN. */
function isAccount(principal) {
    return /^\d{12}$/.test(principal);
}


/***/ }),

/***/ 84713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ parseArn),
/* harmony export */   S1: () => (/* binding */ PARTITIONS),
/* harmony export */   UP: () => (/* binding */ isAccount),
/* harmony export */   eP: () => (/* binding */ stripRolePath),
/* harmony export */   uO: () => (/* binding */ canonicalArn)
/* harmony export */ });
// Port of aws-iam-authenticator, changed: notices/aws-iam-authenticator.txt
/** The partitions that the authenticator knows. Source: `pkg/endpoints/endpoints.go` (aws-iam-authenticator v0.7.18). */
const PARTITIONS = [
    'aws',
    'aws-cn',
    'aws-us-gov',
    'aws-iso',
    'aws-iso-b',
    'aws-iso-e',
    'aws-iso-f',
    'aws-eusc',
];
/**
 * Takes an ARN apart. Never throws.
 *
 * Names and paths are checked against the characters that IAM allows, so that a space or a quote that came along
 * by copying is found. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
function parseArn(arn) {
    const [prefix, partition, service, region, account, ...rest] = arn.split(':');
    if (prefix !== 'arn' || partition === undefined || account === undefined || rest.length === 0) {
        return { kind: 'invalid', reason: 'not-an-arn' };
    }
    if (/[*?]/.test(arn))
        return { kind: 'wildcard' };
    if (!PARTITIONS.includes(partition))
        return { kind: 'invalid', reason: 'unknown-partition' };
    const resource = rest.join(':');
    if (service !== 'iam' && service !== 'sts')
        return { kind: 'other', service: service ?? '', resource };
    if (region !== '')
        return { kind: 'invalid', reason: 'region' };
    if (!/^[0-9]{12}$/.test(account))
        return { kind: 'invalid', reason: 'account' };
    return service === 'iam'
        ? iamResource(resource, { partition, account })
        : stsResource(resource, { partition, account });
}
/** The ARN of the role without its path, which STS never reports; every other ARN as it is. */
function stripRolePath(arn) {
    const parsed = parseArn(arn);
    return parsed.kind === 'role' || parsed.kind === 'service-linked-role'
        ? `arn:${parsed.partition}:iam::${parsed.account}:role/${parsed.name}`
        : arn;
}
/**
 * What the authenticator compares rows with when STS reports `arn` as the caller: the role of a session, any
 * other identity as it is; `undefined` where it refuses the login. Case is kept; the comparison ignores it.
 *
 * Source: `Canonicalize` in `pkg/arn/arn.go`. Like it, this asks for no more than a partition, a service and the
 * kind of the resource.
 */
function canonicalArn(arn) {
    const sections = arn.split(':');
    const [prefix, partition, service, , account, ...rest] = sections;
    if (prefix !== 'arn' || partition === undefined || account === undefined || rest.length === 0)
        return undefined;
    if (!PARTITIONS.includes(partition))
        return undefined;
    const parts = rest.join(':').split('/');
    const kind = parts[0] ?? '';
    if (service === 'iam')
        return ['role', 'user', 'root'].includes(kind) ? arn : undefined;
    if (service !== 'sts')
        return undefined;
    if (kind === 'federated-user')
        return arn;
    if (kind !== 'assumed-role' || parts.length < 3)
        return undefined;
    return `arn:${partition}:iam::${account}:role/${parts.slice(1, -1).join('/')}`;
}
/** True for the id of an account, where a principal may be an ARN. */
function isAccount(principal) {
    return /^\d{12}$/.test(principal);
}
const NAME = /^[\w+=,.@-]+$/;
function iamResource(resource, place) {
    if (resource === 'root')
        return { kind: 'root', ...place };
    const parts = resource.split('/');
    const kind = parts[0];
    const name = parts.at(-1) ?? '';
    if (kind !== 'role' && kind !== 'user' && kind !== 'group')
        return { kind: 'other', service: 'iam', resource };
    const folders = parts.slice(1, -1);
    // A path is any printable ASCII between slashes, https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html
    if (parts.length < 2 || !NAME.test(name) || folders.some((folder) => !/^[!-~]+$/.test(folder))) {
        return { kind: 'invalid', reason: 'name' };
    }
    const path = folders.map((folder) => `${folder}/`).join('');
    const linked = kind === 'role' && path.startsWith('aws-service-role/');
    return { kind: linked ? 'service-linked-role' : kind, ...place, path, name };
}
function stsResource(resource, place) {
    const parts = resource.split('/');
    const [kind, name = '', session = ''] = parts;
    if (kind === 'assumed-role') {
        if (parts.length !== 3 || !NAME.test(name) || !NAME.test(session))
            return { kind: 'invalid', reason: 'name' };
        return { kind: 'assumed-role', ...place, role: name, session };
    }
    if (kind === 'federated-user') {
        return parts.length === 2 && NAME.test(name)
            ? { kind: 'federated-user', ...place, name }
            : { kind: 'invalid', reason: 'name' };
    }
    return { kind: 'other', service: 'sts', resource };
}


/***/ }),

/***/ 35047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ actionPages),
/* harmony export */   f: () => (/* binding */ problemPage),
/* harmony export */   lu: () => (/* binding */ RELEASE_PAGES)
/* harmony export */ });
/* unused harmony export RELEASE_FILES */
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13411);

/** The files of this release, as pages for people: an address without a slash at its end. */
const RELEASE_PAGES = `${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY */ .B}/blob/v${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}`;
/** The same files as they are, for programs such as an editor. */
const RELEASE_FILES = (/* unused pure expression or super */ null && (`${REPOSITORY.replace('//github.com/', '//raw.githubusercontent.com/')}/v${VERSION}`));
/** The page of a problem among the pages at `base`. */
function problemPage(base, code) {
    return `${base}/docs/problems/${code}.md`;
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
    const isOwn = `https://github.com/${repository}`.toLowerCase() === _version_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY */ .B.toLowerCase();
    return `${isOwn ? _version_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY */ .B : `${serverUrl}/${repository}`}/blob/${ref}`;
}


/***/ }),

/***/ 14310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zE: () => (/* binding */ changesTo),
  UI: () => (/* binding */ identitiesOf),
  al: () => (/* binding */ inOrder),
  y4: () => (/* binding */ isAboutAccess),
  pi: () => (/* binding */ isMapping),
  I: () => (/* binding */ kindOf),
  IF: () => (/* binding */ mappedPrincipal),
  xX: () => (/* binding */ storeOf),
  et: () => (/* binding */ subjectOf)
});

;// CONCATENATED MODULE: ./lib/plan/change/facts.js
const EXISTS = new Map([['exists', 'yes']]);

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
;// CONCATENATED MODULE: ./lib/plan/change/ownership.js


/** Of what the set remembers of a principal. */
const OWNERSHIP = {
    store: 'ledger',
    principal: ({ principal }) => principal,
    identities: () => ({}),
    subject: ({ principal }) => `ownership/${(0,arn_key/* arnKey */.tL)(principal)}`,
    facts: ({ action }) => (action === 'adopt' ? { after: EXISTS } : { before: EXISTS }),
    remainders: () => [],
    counted: () => 'none',
};
/**
 * What is left of a principal's own change once it is done: what somebody wrote by hand meanwhile is only taken over,
 * and what somebody removed only leaves the ledger.
 */
function leftToLedger(principal, action) {
    return { kind: 'ownership', action: action === 'remove' ? 'release' : 'adopt', principal };
}

;// CONCATENATED MODULE: ./lib/plan/change/account.js


/** Of an account of mapAccounts: each of its principals gets in as itself. */
const ACCOUNT = {
    store: 'aws-auth',
    principal: ({ account }) => account,
    identities: () => ({}),
    subject: ({ account }) => `account/${account}`,
    facts: ({ action }) => (action === 'add' ? { after: EXISTS } : { before: EXISTS }),
    remainders: ({ account, action }) => [leftToLedger(account, action)],
    counted: ({ action }) => action,
};

// EXTERNAL MODULE: ./lib/rbac/defaults.js
var defaults = __webpack_require__(17448);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/rbac/rules.js
var rules = __webpack_require__(45523);
;// CONCATENATED MODULE: ./lib/plan/change/canonical-json.js
/** JSON with sorted keys, so that equal data has equal text. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

// EXTERNAL MODULE: ./lib/plan/change/stand-in.js
var stand_in = __webpack_require__(81642);
;// CONCATENATED MODULE: ./lib/plan/change/object.js





/** Of a Role, a ClusterRole or a binding. */
const OBJECT = {
    store: 'rbac',
    principal: () => undefined,
    identities: () => ({}),
    subject: ({ id }) => id,
    facts: factsOf,
    remainders: (change) => {
        const { before: _, ...addition } = change;
        return change.action === 'replace' ? [{ ...addition, action: 'add' }] : [];
    },
    counted: ({ action }) => (action === 'replace' ? 'change' : action),
};
function factsOf({ action, before, after }) {
    // The temporary binding of a replacement that died half-way: its end belongs to the replacement.
    if (action === 'remove' && before !== undefined && (0,stand_in/* isStandIn */.W)(before))
        return {};
    return { before: before && objectFacts(before), after: after && objectFacts(after) };
}
function objectFacts(object) {
    const full = (0,defaults/* withDefaults */.r)(object);
    const { labels, annotations } = full.metadata;
    const facts = [
        ['exists', 'yes'],
        ...Object.entries(labels ?? {}).map(([name, value]) => [`label/${name}`, value]),
        ...Object.entries(annotations ?? {}).map(([name, value]) => [
            `annotation/${name}`,
            value,
        ]),
    ];
    if ((0,rbac_object/* isBinding */.OT)(full)) {
        facts.push(['roleRef', `${full.roleRef.kind}/${full.roleRef.name}`]);
        facts.push(...(full.subjects ?? []).map((subject) => [`subject/${subjectName(subject)}`, 'yes']));
    }
    else if (full.kind === 'ClusterRole' && full.aggregationRule !== undefined) {
        facts.push(['aggregationRule', canonicalJson(full.aggregationRule)]);
    }
    else {
        const atoms = (full.rules ?? []).flatMap(rules/* breakdown */.I).map((rule) => canonicalJson(rule));
        for (const one of atoms.map((rule) => [`rule/${rule}`, 'yes']))
            facts.push(one);
    }
    return new Map(facts);
}
function subjectName({ kind, name, namespace }) {
    return namespace === undefined ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
}

;// CONCATENATED MODULE: ./lib/plan/change/row.js


/** Of a row of aws-auth. */
const ROW = {
    store: 'aws-auth',
    principal: ({ arn }) => arn,
    identities: ({ before, after }) => ({ before, after }),
    subject: ({ arn }) => `row/${(0,arn_key/* arnKey */.tL)(arn)}`,
    facts: ({ key, before, after }) => ({
        before: before && rowFacts(before, key),
        after: after && rowFacts(after, key),
    }),
    // A set never owns the rows of nodes.
    remainders: ({ arn, action, reason }) => (reason === 'nodes' ? [] : [leftToLedger(arn, action)]),
    counted: ({ action }) => action,
};
function rowFacts({ username, groups }, key) {
    return new Map([
        ['exists', key],
        ['username', username],
        ...groups.map((group) => [`group/${group}`, 'yes']),
    ]);
}

;// CONCATENATED MODULE: ./lib/plan/change/kinds.js




/** Every kind of change, in the order in which they are shown. */
const KINDS = {
    row: ROW,
    account: ACCOUNT,
    object: OBJECT,
    ownership: OWNERSHIP,
};
const ORDER = Object.keys(KINDS);
/** What is known of the kind of this change. */
function kindOf(change) {
    return KINDS[change.kind];
}
/** Whether it changes what anybody may do: all but what is written to the ledger only. */
function isAboutAccess(change) {
    return kindOf(change).store !== 'ledger';
}
/** Whether it lets a principal of IAM in, or no longer. */
function isMapping(change) {
    const { store } = kindOf(change);
    return store !== 'ledger' && store !== 'rbac';
}
/** The principal of IAM whose way in it changes: an ARN, or the id of an account. */
function mappedPrincipal(change) {
    return isMapping(change) ? kindOf(change).principal(change) : undefined;
}
/** What it changes, as its atoms name it. No two changes of a plan have the same. */
function subjectOf(change) {
    return kindOf(change).subject(change);
}
/** Where that is written whose atoms have this subject. Those of objects begin with the kind of the object. */
function storeOf(subject) {
    const [kind = ''] = subject.split('/');
    return isKind(kind) ? KINDS[kind].store : OBJECT.store;
}
/** As whom a principal gets in by what it changes, before and after. */
function identitiesOf(change) {
    return kindOf(change).identities(change);
}
/** Those that are written to one store, in their order. */
function changesTo(store, changes) {
    return changes.filter((change) => kindOf(change).store === store);
}
/** As they are shown: by kind, then by name. */
function inOrder(changes) {
    const named = changes.map((change) => ({ change, kind: ORDER.indexOf(change.kind), name: nameOf(change) }));
    return named
        .toSorted((one, other) => one.kind - other.kind || compare(one.name, other.name))
        .map(({ change }) => change);
}
function nameOf(change) {
    const kind = kindOf(change);
    return kind.principal(change) ?? kind.subject(change);
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
function isKind(kind) {
    return Object.hasOwn(KINDS, kind);
}


/***/ }),

/***/ 81642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isStandIn),
/* harmony export */   f: () => (/* binding */ standInBinding)
/* harmony export */ });
/* harmony import */ var _rbac_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99809);
/* harmony import */ var _rbac_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89469);


/** Names the binding that a temporary one stands in for while it is replaced. */
const TEMPORARY_FOR = 'eks-access/temporary-for';
const SUFFIX = ':eks-access-temporary';
/**
 * The copy of `binding` (the one that is to be) that holds the access while the old binding is deleted and the
 * new one is made: a roleRef cannot be changed in place. It carries the set's marks, so that the next plan finds
 * and removes it when a run dies in between.
 */
function standInBinding(binding, set) {
    const { name, namespace } = binding.metadata;
    const copy = {
        ...binding,
        metadata: {
            name: `${name.slice(0, 253 - SUFFIX.length)}${SUFFIX}`,
            ...(namespace === undefined ? {} : { namespace }),
            annotations: { [TEMPORARY_FOR]: (0,_rbac_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu)(binding) },
        },
    };
    return (0,_rbac_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .markOwned */ .bR)(copy, set);
}
function isStandIn(object) {
    return object.metadata.annotations?.[TEMPORARY_FOR] !== undefined;
}


/***/ }),

/***/ 98095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDone),
/* harmony export */   n: () => (/* binding */ countApplied)
/* harmony export */ });
/** True when the cluster is as the newest file says. */
function isDone({ status }) {
    return status === 'applied' || status === 'nothing-to-do' || status === 'superseded';
}
/** How many changes of the outcome are done. */
function countApplied(outcome) {
    return outcome.changes.filter((change) => change.result === 'applied').length;
}


/***/ }),

/***/ 49164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14310);

function countChanges(plans) {
    const counted = plans.flatMap(({ changes }) => changes.map((change) => (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change).counted(change)));
    const count = (wanted) => counted.filter((one) => one === wanted).length;
    return {
        total: counted.length,
        add: count('add'),
        change: count('change'),
        remove: count('remove'),
    };
}


/***/ }),

/***/ 50740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasErrors),
/* harmony export */   Z: () => (/* binding */ placeText)
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


/***/ }),

/***/ 76629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ matchedName),
/* harmony export */   cQ: () => (/* binding */ inSubjectOrder),
/* harmony export */   cW: () => (/* binding */ userSubject),
/* harmony export */   fc: () => (/* binding */ groupHolders),
/* harmony export */   ow: () => (/* binding */ subjectKey)
/* harmony export */ });
/* unused harmony export asAccessSubject */
/** The subject of a binding, when it is named as what it is. */
function asAccessSubject(subject) {
    const { kind, name } = subject;
    switch (kind) {
        case 'User':
            return userSubject(name);
        case 'Group':
            return { kind: 'group', name };
        case 'ServiceAccount':
            return { kind: 'serviceAccount', namespace: subject.namespace, name };
    }
}
/**
 * Whoever logs in with the username; a service account has one too.
 *
 * Source: `MakeUsername` and `SplitUsername` in apiserver/pkg/authentication/serviceaccount/util.go
 */
function userSubject(username) {
    const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(username) ?? [];
    return namespace === undefined || name === undefined
        ? { kind: 'user', name: username }
        : { kind: 'serviceAccount', namespace, name };
}
/** The username or group by which a subject of a binding matches; no namespace of a service account has a colon. */
function matchedName(subject) {
    return subject.kind === 'ServiceAccount'
        ? `system:serviceaccount:${subject.namespace}:${subject.name}`
        : subject.name;
}
/** Equal for the same subject. */
function subjectKey(subject) {
    return subject.kind === 'serviceAccount'
        ? `${subject.kind} ${subject.namespace}/${subject.name}`
        : `${subject.kind} ${subject.name}`;
}
/** By kind, then by name. */
function inSubjectOrder(subjects) {
    const keyed = subjects.map((subject) => ({
        subject,
        kind: KINDS.indexOf(subject.kind),
        key: subjectKey(subject),
    }));
    return keyed
        .toSorted((one, other) => one.kind - other.kind || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
        .map(({ subject }) => subject);
}
const KINDS = ['principal', 'group', 'user', 'serviceAccount'];
/** `whoever has it`: those who hold a group, in words that stand behind its name and hold none from outside. */
function groupHolders(group) {
    if (group.startsWith('system:serviceaccounts:'))
        return 'every service account of that namespace';
    return HOLDERS[group] ?? 'whoever has it';
}
/**
 * Groups that the API server gives by itself.
 *
 * Source: the constants of apiserver/pkg/authentication/user/user.go and serviceaccount/util.go
 */
const HOLDERS = {
    'system:authenticated': 'everybody with a login, service accounts too',
    'system:unauthenticated': 'anybody who reaches the API server, without a login',
    'system:serviceaccounts': 'every service account',
    'system:nodes': 'every node',
};


/***/ }),

/***/ 17448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withDefaults)
/* harmony export */ });
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99809);

/**
 * The object as the API server would store it: what it fills in, filled in (pkg/apis/rbac/v1/defaults.go), and
 * absent or `null` lists as empty ones. Only the rules of an aggregated ClusterRole stay as they are: they belong
 * to the controller. Desired and live objects are compared in this form, else a manifest without `apiGroup` would
 * differ from its own live object forever.
 */
function withDefaults(object) {
    if ((0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isBinding */ .OT)(object)) {
        return {
            ...object,
            roleRef: { ...object.roleRef, apiGroup: object.roleRef.apiGroup || _object_js__WEBPACK_IMPORTED_MODULE_0__/* .RBAC_GROUP */ .$j },
            subjects: (object.subjects ?? []).map(defaultSubject),
        };
    }
    if (object.kind === 'ClusterRole' && object.aggregationRule !== undefined)
        return object;
    return { ...object, rules: object.rules ?? [] };
}
/** A ServiceAccount keeps the empty group, and no namespace is filled in for it. */
function defaultSubject(subject) {
    if (subject.kind === 'ServiceAccount' || subject.apiGroup)
        return subject;
    return { ...subject, apiGroup: _object_js__WEBPACK_IMPORTED_MODULE_0__/* .RBAC_GROUP */ .$j };
}


/***/ }),

/***/ 99809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ RBAC_GROUP),
/* harmony export */   OT: () => (/* binding */ isBinding),
/* harmony export */   Tu: () => (/* binding */ objectId)
/* harmony export */ });
const RBAC_GROUP = 'rbac.authorization.k8s.io';
/** `RoleBinding/shop/editors`, `ClusterRole/view`: unique in a cluster, and the value of the id annotation. */
function objectId(object) {
    const { name, namespace } = object.metadata;
    return namespace === undefined ? `${object.kind}/${name}` : `${object.kind}/${namespace}/${name}`;
}
function isBinding(object) {
    return object.kind === 'RoleBinding' || object.kind === 'ClusterRoleBinding';
}


/***/ }),

/***/ 89469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ ownedBy),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   bR: () => (/* binding */ markOwned)
/* harmony export */ });
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99809);

const MANAGED_BY = 'app.kubernetes.io/managed-by';
const MANAGER = 'eks-access';
const SET = 'eks-access/set';
const ID = 'eks-access/id';
/**
 * The object with the three marks of an object of `set`. Marks and a `managed-by` of its own that it may carry
 * already (a copy of another cluster's object, a chart's output) are replaced.
 */
function markOwned(object, set) {
    const { labels, annotations } = object.metadata;
    return {
        ...object,
        metadata: {
            ...object.metadata,
            labels: { ...labels, [MANAGED_BY]: MANAGER, [SET]: set },
            annotations: { ...annotations, [ID]: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu)(object) },
        },
    };
}
/**
 * The set that owns the object; `undefined` when it is nobody's or somebody else's.
 *
 * All three marks must agree, and the annotation must name the object itself: a copy under another name or in
 * another namespace (HNC, Velero, `kubectl get -o yaml` and apply) carries the marks too, and is not ours.
 */
function ownedBy(object) {
    const { labels, annotations } = object.metadata;
    if (labels?.[MANAGED_BY] !== MANAGER || annotations?.[ID] !== (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu)(object))
        return undefined;
    return labels[SET] || undefined;
}
/** True when `set` may change and delete the object. */
function isOurs(object, set) {
    return ownedBy(object) === set;
}


/***/ }),

/***/ 45523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ breakdown)
/* harmony export */ });
/**
 * The rule as atoms that together grant the same, in the order of BreakdownRule
 * (component-helpers/auth/rbac/validation/policy_comparator.go). Wildcards stay symbolic.
 */
function breakdown(rule) {
    const names = rule.resourceNames?.length ? [...new Set(rule.resourceNames)].map((name) => ({ name })) : [{}];
    const atoms = [];
    const verbs = new Set(rule.verbs);
    const resources = new Set(rule.resources);
    for (const group of new Set(rule.apiGroups)) {
        for (const resource of resources) {
            for (const verb of verbs) {
                for (const name of names)
                    atoms.push({ verb, group, resource, ...name });
            }
        }
    }
    for (const url of new Set(rule.nonResourceURLs)) {
        for (const verb of verbs)
            atoms.push({ verb, url });
    }
    return atoms;
}


/***/ }),

/***/ 59907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qz: () => (/* binding */ EVERYTHING),
  BY: () => (/* binding */ accessItems),
  wn: () => (/* binding */ accessWords)
});

// EXTERNAL MODULE: ./lib/render/grave-words.js
var grave_words = __webpack_require__(78277);
// EXTERNAL MODULE: ./lib/render/phrase.js
var phrase = __webpack_require__(17791);
;// CONCATENATED MODULE: ./lib/render/resource-words.js

/** Kubernetes' own resources as words of this program, the ones that a reader knows best first; all others as code. */
function resourceWords(resources) {
    const known = KNOWN.filter(({ name, groups }) => resources.some(({ resource, group }) => resource === name && groups.includes(group)));
    const others = resources.filter((one) => !isKnown(one)).map(otherWords);
    return [...known.map(({ name }) => [name]), ...others];
}
function isKnown({ resource, group }) {
    return KNOWN.some(({ name, groups }) => name === resource && groups.includes(group));
}
/** As `kubectl` takes it: `widgets.example.com`. */
function otherWords({ group, resource }) {
    if (resource === '*')
        return group === '' ? ['all of the core API'] : ['all of ', (0,phrase/* code */.aY)(group)];
    return [(0,phrase/* code */.aY)(group === '' ? resource : `${resource}.${group}`)];
}
const CORE = [''];
const KNOWN = [
    { name: 'pods', groups: CORE },
    { name: 'deployments', groups: ['apps', 'extensions'] },
    { name: 'services', groups: CORE },
    { name: 'configmaps', groups: CORE },
    { name: 'statefulsets', groups: ['apps'] },
    { name: 'daemonsets', groups: ['apps', 'extensions'] },
    { name: 'jobs', groups: ['batch'] },
    { name: 'cronjobs', groups: ['batch'] },
    { name: 'ingresses', groups: ['networking.k8s.io', 'extensions'] },
    { name: 'nodes', groups: CORE },
    { name: 'namespaces', groups: CORE },
    { name: 'serviceaccounts', groups: CORE },
    { name: 'roles', groups: ['rbac.authorization.k8s.io'] },
    { name: 'clusterroles', groups: ['rbac.authorization.k8s.io'] },
    { name: 'rolebindings', groups: ['rbac.authorization.k8s.io'] },
    { name: 'clusterrolebindings', groups: ['rbac.authorization.k8s.io'] },
    { name: 'persistentvolumeclaims', groups: CORE },
    { name: 'persistentvolumes', groups: CORE },
    { name: 'networkpolicies', groups: ['networking.k8s.io', 'extensions'] },
    { name: 'horizontalpodautoscalers', groups: ['autoscaling'] },
    { name: 'poddisruptionbudgets', groups: ['policy'] },
    { name: 'replicasets', groups: ['apps', 'extensions'] },
    { name: 'events', groups: ['', 'events.k8s.io'] },
    { name: 'endpoints', groups: CORE },
    { name: 'limitranges', groups: CORE },
    { name: 'resourcequotas', groups: CORE },
    { name: 'replicationcontrollers', groups: CORE },
    { name: 'bindings', groups: CORE },
    { name: 'leases', groups: ['coordination.k8s.io'] },
    { name: 'endpointslices', groups: ['discovery.k8s.io'] },
    { name: 'localsubjectaccessreviews', groups: ['authorization.k8s.io'] },
    { name: 'customresourcedefinitions', groups: ['apiextensions.k8s.io'] },
];

// EXTERNAL MODULE: ./lib/render/verb-words.js
var verb_words = __webpack_require__(66855);
// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(48653);
;// CONCATENATED MODULE: ./lib/render/access-part.js





/** One for each list of verbs and names, the most powerful first. */
function itemParts(items) {
    // The items of one line share their verbs.
    const lines = Map.groupBy(withoutParts(items), ({ verbs }) => verbs);
    const alike = [...lines].flatMap(([verbs, ofLine]) => [...Map.groupBy(ofLine, ({ names }) => names)].map(([names, same]) => ({
        key: JSON.stringify([(0,phrase/* phraseText */.tN)((0,verb_words/* verbWords */.jJ)(verbs, names !== undefined)), names]),
        same,
    })));
    const groups = Map.groupBy(alike, ({ key }) => key);
    return [...groups.values()]
        .map((group) => group.flatMap(({ same }) => same))
        .map(onePart)
        .toSorted((one, other) => one.rank - other.rank)
        .map(({ phrase, secrets }) => ({ phrase, secrets }));
}
/** Status and scale say nothing beside the object itself, where that may be used in the same ways. */
function withoutParts(items) {
    const whole = new Map(items.map((item) => [thing(item), item.verbs]));
    return items.filter((item) => {
        const parent = /^(.+)\/(?:status|scale|rollback|finalizers)$/.exec(item.resource.resource)?.[1];
        if (parent === undefined)
            return true;
        const verbs = whole.get(thing({ ...item, resource: { ...item.resource, resource: parent } }));
        return verbs === undefined || [...item.verbs].some((verb) => !(0,verb_words/* includes */.mK)(verbs, verb));
    });
}
function thing({ resource: { group, resource }, names }) {
    return JSON.stringify([group, resource, names]);
}
const NAMES = 3;
/** ` named a, b`; nothing for every name. */
function namedWords(names) {
    return names === undefined ? [] : [' named ', ...(0,phrase/* codes */.F4)(names, NAMES)];
}
const INCLUDING_SECRETS = (0,phrase/* strong */.ko)('including Secrets');
function onePart(same) {
    const [first] = same;
    if (first === undefined)
        throw new Error('a group has a member');
    const { names } = first;
    const verbs = (0,verb_words/* verbWords */.jJ)(first.verbs, names !== undefined);
    const secrets = same.some(grave_words/* readsSecrets */.h7);
    const words = same.some(isEverything) ? everythingWords(verbs, secrets) : thingWords(same, verbs);
    return {
        phrase: [...words, ...namedWords(names)],
        secrets,
        rank: (names === undefined ? 0 : RANKS.length + 1) + rankOf((0,phrase/* phraseText */.tN)(verbs)),
    };
}
const RANKS = ['full access to', 'read and write', 'write', 'read'];
function rankOf(verbs) {
    return RANKS.includes(verbs) ? RANKS.indexOf(verbs) : RANKS.length;
}
function isEverything({ resource: { group, resource } }) {
    return group === '*' && resource === '*';
}
function everythingWords(verbs, secrets) {
    return boldly(verbs, secrets ? 'everything, including Secrets' : 'everything');
}
const RESOURCES = 4;
function thingWords(same, verbs) {
    const bold = same.some((item) => (0,grave_words/* isSecrets */.YW)(item) && (0,grave_words/* readsSecrets */.h7)(item));
    const others = same.filter((item) => !(bold && (0,grave_words/* isSecrets */.YW)(item)));
    const names = resourceWords(others.map(({ resource }) => resource));
    if (names.length === 0)
        return boldly(verbs, 'Secrets');
    const shown = names.length > RESOURCES + 1 ? names.slice(0, RESOURCES) : names;
    const hidden = names.length - shown.length;
    const groups = new Set(same.map(({ resource }) => resource.group)).size;
    const more = groups < 3 ? ` and ${hidden} more` : ` and ${hidden} more in ${(0,words/* numbered */.jN)(groups, 'API group')}`;
    return [
        ...verbs,
        ' ',
        ...(0,phrase/* join */.fj)(shown, ', '),
        ...(hidden === 0 ? [] : [more]),
        ...(!same.some(grave_words/* readsSecrets */.h7)
            ? []
            : bold && hidden === 0
                ? [' and ', (0,phrase/* strong */.ko)('Secrets')]
                : [', ', INCLUDING_SECRETS]),
    ];
}
/** `**read Secrets**`; a verb that is not Kubernetes' own stays outside. */
function boldly(verbs, thing) {
    const words = verbs.filter((piece) => typeof piece === 'string');
    return words.length < verbs.length
        ? [...verbs, ' ', (0,phrase/* strong */.ko)(thing)]
        : [(0,phrase/* strong */.ko)([...words, ` ${thing}`].join(''))];
}

;// CONCATENATED MODULE: ./lib/render/access-words.js




const PARTS = 4;
const URLS = 3;
/**
 * Access in one place as a person would say it: `read pods, services and 12 more in 5 API groups, including Secrets`.
 * What gives more than it seems to comes first; that, and that Secrets can be read, is bold and never left out.
 */
function accessWords(access) {
    if (access.some(({ kind }) => kind === 'everything'))
        return EVERYTHING;
    const { words, rest } = graveWords(accessItems(access));
    const parts = itemParts(rest);
    const shown = parts.length > PARTS + 1 ? parts.slice(0, PARTS) : parts;
    const hidden = parts.slice(shown.length);
    return (0,phrase/* join */.fj)([
        words,
        ...shown.map(({ phrase }) => phrase),
        hiddenWords(hidden),
        ...(rest.some(isFullAccess) ? [] : access.map(urlWords)),
    ], '; ');
}
/** The group `system:masters`. */
const EVERYTHING = [(0,phrase/* strong */.ko)('everything')];
function accessItems(access) {
    return access.flatMap((line) => {
        if (line.kind !== 'resources')
            return [];
        const verbs = (0,verb_words/* verbsOf */.kN)(line.verbs);
        const names = line.names === undefined ? {} : { names: line.names };
        return line.resources.map((resource) => ({ verbs, resource, ...names }));
    });
}
/** `**exec into pods, impersonate serviceaccounts** named x`, and the items that are still to be said. */
function graveWords(items) {
    const found = items.map((item) => ({ names: item.names, ...(0,grave_words/* graveAccess */.oD)(item) }));
    const grave = found.filter(({ words }) => words.length > 0);
    const byNames = Map.groupBy(grave, ({ names }) => JSON.stringify(names));
    const parts = [...byNames.values()].map((same) => {
        const words = (0,grave_words/* graveOrder */.sk)(same.flatMap((one) => one.words));
        return [(0,phrase/* strong */.ko)(words.join(', ')), ...namedWords(same[0]?.names)];
    });
    return { words: (0,phrase/* join */.fj)(parts, '; '), rest: found.flatMap(({ rest }) => rest ?? []) };
}
function hiddenWords(hidden) {
    if (hidden.length === 0)
        return [];
    const secrets = hidden.some((part) => part.secrets);
    return [`${hidden.length} more rules`, ...(secrets ? [', ', INCLUDING_SECRETS] : [])];
}
/** The rest of `cluster-admin` are URLs, which nobody misses beside this. */
function isFullAccess({ verbs, resource: { group, resource }, names }) {
    return verbs.has('*') && group === '*' && resource === '*' && names === undefined;
}
function urlWords(line) {
    if (line.kind !== 'urls')
        return [];
    const verbs = (0,verb_words/* verbWords */.jJ)((0,verb_words/* verbsOf */.kN)(line.verbs), true);
    if (line.urls.includes('*'))
        return [...verbs, ' every URL'];
    return [...verbs, line.urls.length === 1 ? ' the URL ' : ' the URLs ', ...(0,phrase/* codes */.F4)(line.urls, URLS)];
}


/***/ }),

/***/ 15399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ withoutTrifles),
/* harmony export */   mg: () => (/* binding */ factWords),
/* harmony export */   oR: () => (/* binding */ subjectWords)
/* harmony export */ });
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78959);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17791);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24831);



/**
 * What an atom is about: `role/console`, `RoleBinding team-a/editors`.
 *
 * @param home the account whose ARNs are short, see `shortArn`
 */
function subjectWords(subject, home) {
    const [kind = '', ...name] = subject.split('/');
    switch (kind) {
        case 'policy':
            return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name.join('.')), ' of the access file'];
        case 'target':
            return ['the cluster that ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name.join('/')), ' is'];
        default:
            return (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .toldSubject */ .y)(subject).atomSubject(subject, home);
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
        return [(0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .toldSubject */ .y)(subject).exists(after !== null)];
    const what = factName(fact);
    if (before === null)
        return after === 'yes' ? ['gains ', ...what] : [...what, ' ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(after ?? '')];
    if (after === null)
        return ['loses ', ...what, ...(before === 'yes' ? [] : [' ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(before)])];
    return [...what, ' ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(before), ' → ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(after)];
}
function factName(fact) {
    const [name = '', ...rest] = fact.split('/');
    const value = rest.join('/');
    switch (name) {
        case 'username':
            return ['username'];
        case 'roleRef':
            return ['role'];
        case 'aggregationRule':
            return ['aggregation'];
        case 'name':
        case 'until':
            return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(value)];
        case 'group':
        case 'label':
        case 'annotation':
            return [`${name} `, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(value)];
        case 'subject':
            return subjectName(rest);
        default:
            return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(fact)];
    }
}
function subjectName([kind = '', ...name]) {
    const noun = SUBJECT_KINDS.get(kind);
    return noun === undefined ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)([kind, ...name].join('/'))] : [`${noun} `, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name.join('/'))];
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

/***/ 93624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ contentWords),
  v: () => (/* binding */ describeObject)
});

// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/render/phrase.js
var phrase = __webpack_require__(17791);
;// CONCATENATED MODULE: ./lib/render/labels.js

/** Marks that every object of ours carries; that they are added goes without saying, that one changes does not. */
const MARKS = ['app.kubernetes.io/managed-by', 'eks-access/set', 'eks-access/id'];
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

// EXTERNAL MODULE: ./lib/render/rules.js
var rules = __webpack_require__(24831);
;// CONCATENATED MODULE: ./lib/render/change/describe-object.js




/** An RBAC object's change: subjects, role and rules gained and lost, labels, adoption. */
function describeObject(change) {
    const { before, after } = change;
    const [kind = '', ...name] = change.id.split('/');
    const { gained, lost } = grants(before, after);
    return {
        symbol: SYMBOLS[change.action],
        subject: [`${kind} `, (0,phrase/* code */.aY)(name.join('/'))],
        words: (0,phrase/* join */.fj)([
            change.adopted ? ['exists already and becomes managed here'] : [],
            before !== undefined && after !== undefined
                ? difference({ before, after, gained, lost })
                : contentWords(after ?? before),
            change.action === 'replace' ? ['deleted and made anew, without a gap'] : [],
        ], '; '),
        loss: change.action === 'remove'
            ? ['is removed: ', ...contentWords(before)]
            : lost.length > 0
                ? ['loses ', ...lost]
                : [],
    };
}
const SYMBOLS = {
    add: '+',
    change: '~',
    replace: '±',
    remove: '−',
};
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
        if (!sameRole(before.roleRef, after.roleRef)) {
            parts.push([...roleWords(before.roleRef), ' → ', ...roleWords(after.roleRef)]);
        }
        if (lostSubjects.length > 0)
            parts.push(['loses ', ...subjectWords(lostSubjects)]);
    }
    else {
        if (lost.length > 0)
            parts.push(['loses ', ...lost]);
        parts.push((0,rules/* aggregationWords */.qn)(before, after));
    }
    if (gained.length > 0)
        parts.push(['gains ', ...gained]);
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
        named('User', 'user', 'users'),
        named('ServiceAccount', 'service account', 'service accounts'),
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

/***/ 51032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _line_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8542);


/** Both states as YAML, in the lines of a diff under a head. */
function diffLines(head, before, after) {
    return [`@@ ${head} @@`, ...(0,_line_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .lineDiff */ .g)(yamlLines(before), yamlLines(after))];
}
function yamlLines(value) {
    return value === undefined ? [] : (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(value, { lineWidth: -1, noRefs: true }).trimEnd().split('\n');
}


/***/ }),

/***/ 78959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ toldKind),
  y: () => (/* binding */ toldSubject)
});

// EXTERNAL MODULE: ./lib/render/phrase.js
var phrase = __webpack_require__(17791);
// EXTERNAL MODULE: ./lib/render/change/reason-words.js
var reason_words = __webpack_require__(42165);
// EXTERNAL MODULE: ./lib/render/change/told.js
var told = __webpack_require__(70288);
;// CONCATENATED MODULE: ./lib/render/change/account.js



const ACCOUNT = {
    describe: describeAccount,
    noun: () => 'aws-auth account',
    name: ({ account }) => `account/${account}`,
    diff: ({ action, account }) => ['@@ mapAccounts @@', `${action === 'add' ? '+' : '-'} - "${account}"`],
    json: ({ account, reason }) => ({ account, reason }),
    atomSubject: (subject) => [(0,phrase/* code */.aY)(subject)],
    exists: told/* addedOrRemoved */.s,
};
function describeAccount(change) {
    const added = change.action === 'add';
    return {
        symbol: added ? '+' : '−',
        subject: [(0,phrase/* code */.aY)(`account/${change.account}`)],
        words: (0,phrase/* join */.fj)([['each of its users and roles by its own ARN, no group'], (0,reason_words/* reasonWords */.I)(change.reason, change.action)], '; '),
        loss: added ? [] : ['is removed; its users and roles can no longer log in by it'],
    };
}

// EXTERNAL MODULE: ./lib/render/clean.js
var clean = __webpack_require__(20025);
// EXTERNAL MODULE: ./lib/render/change/describe-object.js + 1 modules
var describe_object = __webpack_require__(93624);
// EXTERNAL MODULE: ./lib/render/change/diff-lines.js
var diff_lines = __webpack_require__(51032);
;// CONCATENATED MODULE: ./lib/render/change/object.js





const OBJECT = {
    describe: describe_object/* describeObject */.v,
    noun: ({ before, after }) => after?.kind ?? before?.kind ?? 'object',
    name: ({ id }) => (0,told/* afterKind */.f)(id),
    diff: ({ id, before, after }) => (0,diff_lines/* diffLines */.P)(id, before && (0,clean/* cleanObject */.jv)(before), after && (0,clean/* cleanObject */.jv)(after)),
    json: ({ id, before, after, adopted }) => ({
        id,
        before: before && (0,clean/* cleanObject */.jv)(before),
        after: after && (0,clean/* cleanObject */.jv)(after),
        adopted,
    }),
    atomSubject: objectSubject,
    exists: told/* addedOrRemoved */.s,
};
function objectSubject(subject) {
    const [kind = ''] = subject.split('/');
    return KINDS.has(kind) ? [`${kind} `, (0,phrase/* code */.aY)((0,told/* afterKind */.f)(subject))] : [(0,phrase/* code */.aY)(subject)];
}
// Atoms also come out of comments, where anything can stand.
const KINDS = new Set(['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding']);

// EXTERNAL MODULE: ./lib/words/short-arn.js
var short_arn = __webpack_require__(4585);
;// CONCATENATED MODULE: ./lib/render/change/ownership.js



const OWNERSHIP = {
    describe: describeOwnership,
    noun: () => 'ledger entry',
    name: ({ principal }, home) => (0,short_arn/* shortArn */.k)(principal, home),
    diff: () => [],
    json: ({ principal }) => ({ principal }),
    atomSubject: (subject, home) => [(0,phrase/* code */.aY)((0,short_arn/* shortArn */.k)((0,told/* afterKind */.f)(subject), home))],
    exists: (after) => (after ? 'comes under this file' : 'is forgotten'),
};
function describeOwnership(change, home) {
    return {
        symbol: '·',
        subject: [(0,phrase/* code */.aY)((0,short_arn/* shortArn */.k)(change.principal, home))],
        words: change.action === 'adopt'
            ? ['has this access already; from now on it goes when it leaves the file']
            : ['neither in the cluster nor in the file; is forgotten'],
        loss: [],
    };
}

// EXTERNAL MODULE: ./lib/render/change/row.js
var row = __webpack_require__(59949);
;// CONCATENATED MODULE: ./lib/render/change/kinds.js




const TOLD = {
    row: row/* ROW */.n,
    account: ACCOUNT,
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

/***/ 42165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ reasonWords)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17791);

/** Why a row or an account changes, where the file does not say so itself. */
function reasonWords(reason, action) {
    switch (reason) {
        case 'declared':
            return [];
        case 'no-longer-declared':
            return ['no longer in the file'];
        case 'unmanaged':
            return ['nobody declared it, and the file says ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('unmanaged: remove')];
        case 'nodes':
            return ['nodes join the cluster by it'];
        case 'repaired':
            return ['stands in the text that cannot be read now'];
        case 'restored':
            return [action === 'remove' ? 'was not there before' : 'as it was before'];
    }
}


/***/ }),

/***/ 59949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ meaningWords),
/* harmony export */   n: () => (/* binding */ ROW)
/* harmony export */ });
/* harmony import */ var _words_short_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4585);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20025);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17791);
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51032);
/* harmony import */ var _reason_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42165);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70288);






const ROW = {
    describe: describeRow,
    noun: () => 'aws-auth row',
    name: ({ arn }, home) => (0,_words_short_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .shortArn */ .k)(arn, home),
    diff: ({ key, arn, before, after }) => {
        const named = key === 'mapRoles' ? 'rolearn' : 'userarn';
        const item = (meaning) => [{ [named]: arn, ...(0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanMeaning */ .Pr)(meaning) }];
        return (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(key, before && item(before), after && item(after));
    },
    json: ({ key, arn, before, after, strippedPath, reason }) => ({
        key,
        arn,
        before: before && (0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanMeaning */ .Pr)(before),
        after: after && (0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanMeaning */ .Pr)(after),
        strippedPath,
        reason,
    }),
    atomSubject: (subject, home) => [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_words_short_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .shortArn */ .k)((0,_told_js__WEBPACK_IMPORTED_MODULE_4__/* .afterKind */ .f)(subject), home))],
    exists: _told_js__WEBPACK_IMPORTED_MODULE_4__/* .addedOrRemoved */ .s,
};
function describeRow(change, home) {
    const { before, after } = change;
    const lostGroups = without(before?.groups ?? [], after?.groups ?? []);
    return {
        symbol: change.action === 'add' ? '+' : change.action === 'remove' ? '−' : '~',
        subject: [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_words_short_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .shortArn */ .k)(change.arn, home))],
        words: before !== undefined && after !== undefined
            ? rowDifference(before, after)
            : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)([meaningWords(after ?? before), (0,_reason_words_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonWords */ .I)(change.reason, change.action)], '; '),
        loss: change.action === 'remove'
            ? ['is removed', ...(before?.groups.length ? [' and loses ', ...groupWords(before.groups)] : [])]
            : lostGroups.length > 0
                ? ['loses ', ...groupWords(lostGroups)]
                : [],
    };
}
function rowDifference(before, after) {
    const username = before.username === after.username
        ? []
        : ['username ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(before.username), ' → ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(after.username)];
    const changed = without(before.groups, after.groups).length + without(after.groups, before.groups).length > 0;
    const groups = changed
        ? ['groups ', ...codesOrNone(before.groups), ' → ', ...codesOrNone(after.groups)]
        : [];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)([username, groups], '; ');
}
/** `username alice, groups developers`. */
function meaningWords(row) {
    if (row === undefined)
        return [];
    return [
        'username ',
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(row.username),
        ', ',
        ...(row.groups.length === 0 ? ['no group'] : groupWords(row.groups)),
    ];
}
const GROUPS_SHOWN = 12;
function groupWords(groups) {
    return [groups.length === 1 ? 'group ' : 'groups ', ...codesOrNone(groups)];
}
function codesOrNone(groups) {
    return groups.length === 0 ? ['none'] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .codes */ .F4)([...groups].sort(), GROUPS_SHOWN);
}
function without(texts, others) {
    return texts.filter((text) => !others.includes(text));
}


/***/ }),

/***/ 70288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ afterKind),
/* harmony export */   s: () => (/* binding */ addedOrRemoved)
/* harmony export */ });
/** `arn:…` of `row/arn:…`. */
function afterKind(subject) {
    return subject.slice(subject.indexOf('/') + 1);
}
/** What `exists` says of a thing that comes or goes as a whole. */
function addedOrRemoved(after) {
    return after ? 'is added' : 'is removed';
}


/***/ }),

/***/ 20025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ cleanMeaning),
/* harmony export */   jv: () => (/* binding */ cleanObject),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/** The object without what the API server keeps for itself (`uid`, `resourceVersion`, `managedFields`, …). */
function cleanObject(object) {
    const { name, namespace, labels, annotations } = object.metadata;
    const { apiVersion, kind } = object;
    const head = {
        apiVersion,
        kind,
        metadata: defined({ name, namespace, labels: sorted(labels), annotations: sorted(annotations) }),
    };
    switch (object.kind) {
        case 'Role':
            return defined({ ...head, rules: object.rules?.map(cleanRule) });
        case 'ClusterRole':
            return object.aggregationRule === undefined
                ? defined({ ...head, rules: object.rules?.map(cleanRule) })
                : { ...head, aggregationRule: object.aggregationRule };
        case 'RoleBinding':
        case 'ClusterRoleBinding': {
            const { apiGroup, kind: role, name: roleName } = object.roleRef;
            return defined({
                ...head,
                roleRef: defined({ apiGroup, kind: role, name: roleName }),
                subjects: object.subjects?.map((subject) => defined({
                    kind: subject.kind,
                    apiGroup: subject.apiGroup,
                    name: subject.name,
                    namespace: subject.namespace,
                })),
            });
        }
    }
}
/** The row's meaning, groups in order: their order in aws-auth means nothing. */
function cleanMeaning({ username, groups }) {
    return { username, groups: [...groups].sort() };
}
/** Without the keys that are `undefined`, in the order given. */
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
function cleanRule(rule) {
    const { apiGroups, resources, resourceNames, nonResourceURLs, verbs } = rule;
    return defined({ apiGroups, resources, resourceNames, nonResourceURLs, verbs });
}
function sorted(values) {
    const entries = Object.entries(values ?? {});
    return entries.length === 0
        ? undefined
        : Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}


/***/ }),

/***/ 76670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ SEVERITY_STYLE),
/* harmony export */   hH: () => (/* binding */ SYMBOL_STYLE),
/* harmony export */   j6: () => (/* binding */ unpainted)
/* harmony export */ });
/** For a log, a file, a pipe. */
const unpainted = (_, text) => text;
const SYMBOL_STYLE = {
    '+': 'green',
    '~': 'yellow',
    '−': 'red',
    '±': 'magenta',
    '·': 'dim',
};
const SEVERITY_STYLE = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
};


/***/ }),

/***/ 81469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ consoleLines),
/* harmony export */   q: () => (/* binding */ consoleBlocks)
/* harmony export */ });
/* harmony import */ var _effect_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79627);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23612);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17791);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2236);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48653);





/** Those for whom all is the same are one line. */
function consoleLines({ console }) {
    const same = Map.groupBy(console, ({ mapping, rbac }) => JSON.stringify([mapping, rbac]));
    const lines = [...same.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        return [
            {
                principals: group.flatMap(({ principals }) => principals).toSorted(),
                iam: ['not checked'],
                mapping: [first.mapping ? '✓' : '✗ no row'],
                rbac: rbacWords(first.rbac),
            },
        ];
    });
    return lines.toSorted((one, other) => ((one.principals[0] ?? '') < (other.principals[0] ?? '') ? -1 : 1));
}
function consoleBlocks(effects, home, limit) {
    const lines = consoleLines(effects);
    if (lines.length === 0)
        return [];
    const rows = lines
        .slice(0, limit)
        .map((line) => (0,_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([(0,_effect_words_js__WEBPACK_IMPORTED_MODULE_0__/* .principalsWords */ .d1)(line.principals, home), line.iam, line.mapping, line.rbac].map((words) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phraseMarkdown */ .fP)(words))));
    const rest = lines.length - rows.length;
    return [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)(['principal', 'console: IAM', 'mapping', 'RBAC'], rows),
        ...(rest > 0 ? [`and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numbered */ .jN)(rest, 'more row')} of this table, not shown here`] : []),
    ];
}
const NAMESPACES = 3;
const MISSING = 4;
function rbacWords(rbac) {
    switch (rbac.kind) {
        case 'all':
            return ['✓ all namespaces', ...missingWords(rbac.missing)];
        case 'namespaces':
            return ['✓ ', ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .codes */ .F4)(rbac.namespaces, NAMESPACES), ...missingWords(rbac.missing)];
        case 'none':
            return ['✗ nothing to see'];
    }
}
function missingWords(missing = []) {
    return missing.length === 0 ? [] : [', but not ', ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .codes */ .F4)(missing, MISSING)];
}


/***/ }),

/***/ 58776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ differencesMarkdown),
/* harmony export */   b: () => (/* binding */ differencesTerminal)
/* harmony export */ });
/* harmony import */ var _atom_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15399);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23612);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17791);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48653);




const SUBJECTS = 50;
const FACTS = 8;
/**
 * Reviewed and now, side by side, for each thing that would now be done otherwise; what nobody reviewed is bold.
 * Nothing where nothing was reviewed: then the plan says it all.
 */
function differencesMarkdown({ differences, home }) {
    if (!isComparison(differences))
        return [];
    const shown = differences.slice(0, SUBJECTS);
    const rest = differences.length - shown.length;
    const writers = shown.some(({ lastWriter }) => lastWriter !== undefined);
    const heads = ['', 'reviewed', 'now', ...(writers ? ['the live object was last written by'] : [])];
    const table = [
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)(heads),
        `|${'-|'.repeat(heads.length)}`,
        ...shown.map((difference) => (0,_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([
            (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phraseMarkdown */ .fP)((0,_atom_words_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectWords */ .oR)(difference.subject, home)),
            reviewedWords(difference, _phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phraseMarkdown */ .fP),
            nowMarkdown(difference),
            ...(writers ? [writerMarkdown(difference)] : []),
        ])),
    ];
    return [
        '**What was reviewed, and what would happen now** (bold: nobody reviewed it)',
        table.join('\n'),
        ...(rest > 0 ? [`and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numbered */ .jN)(rest, 'more row')} of this table, not shown here`] : []),
        '**All that would happen now**',
    ];
}
/** The same as lines of text. */
function differencesTerminal({ differences, home }) {
    if (!isComparison(differences))
        return [];
    const shown = differences.slice(0, SUBJECTS);
    const rest = differences.length - shown.length;
    return [
        'What was reviewed, and what would happen now (!: nobody reviewed it)',
        ...shown.flatMap((difference) => [
            `  ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phraseTerminal */ .Mx)((0,_atom_words_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectWords */ .oR)(difference.subject, home))}`,
            `    reviewed  ${reviewedWords(difference, _phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phraseTerminal */ .Mx)}`,
            `    now       ${nowTerminal(difference)}`,
            ...writerTerminal(difference),
        ]),
        ...(rest > 0 ? [`  and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numbered */ .jN)(rest, 'more subject')}`] : []),
    ];
}
function isComparison(differences) {
    return differences.some(({ reviewed }) => reviewed === undefined || reviewed.length > 0);
}
function reviewedWords({ reviewed }, shown) {
    if (reviewed === undefined)
        return 'not kept, the plan was too long';
    const words = (0,_atom_words_js__WEBPACK_IMPORTED_MODULE_0__/* .factWords */ .mg)((0,_atom_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrifles */ .Gl)(reviewed, NONE));
    return words.length === 0 ? 'nothing' : shown((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(cut(words), '; '));
}
const NONE = new Set();
function nowMarkdown(difference) {
    return nowFacts(difference)
        .map(({ words, extra }) => (extra ? `**${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phraseMarkdown */ .fP)(words)}**` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phraseMarkdown */ .fP)(words)))
        .join('; ');
}
function nowTerminal(difference) {
    return nowFacts(difference)
        .map(({ words, extra }) => `${extra ? '! ' : ''}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phraseTerminal */ .Mx)(words)}`)
        .join('; ');
}
/** What nobody reviewed comes first, so that it is not what is cut off. */
function nowFacts({ now, extra }) {
    const unseen = new Set(extra);
    const seen = (0,_atom_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrifles */ .Gl)(now, unseen).filter((atom) => !unseen.has(atom));
    return [
        ...cut((0,_atom_words_js__WEBPACK_IMPORTED_MODULE_0__/* .factWords */ .mg)(extra)).map((words) => ({ words, extra: true })),
        ...cut((0,_atom_words_js__WEBPACK_IMPORTED_MODULE_0__/* .factWords */ .mg)(seen)).map((words) => ({ words, extra: false })),
    ];
}
function cut(words) {
    return words.length > FACTS + 1
        ? [...words.slice(0, FACTS), [`and ${words.length - FACTS} more`]]
        : [...words];
}
function writerMarkdown({ lastWriter }) {
    return lastWriter === undefined
        ? 'not known'
        : `${(0,_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(lastWriter.manager)} at ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .plainMarkdown */ .EO)(lastWriter.time)}`;
}
function writerTerminal({ lastWriter }) {
    if (lastWriter === undefined)
        return [];
    return [`    live      last written by ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)(lastWriter.manager)} at ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)(lastWriter.time)}`];
}


/***/ }),

/***/ 52567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ limitTexts),
/* harmony export */   XZ: () => (/* binding */ effectSentence),
/* harmony export */   ZS: () => (/* binding */ effectNotes)
/* harmony export */ });
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);
/* harmony import */ var _effect_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79627);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17791);



/** `12 principals and 1 service account gain access, 1 principal loses access`. */
function effectSentence({ access }) {
    const parts = [
        { subjects: subjectsOf(access, 'gained'), one: 'gains', many: 'gain' },
        { subjects: subjectsOf(access, 'lost'), one: 'loses', many: 'lose' },
    ].filter(({ subjects }) => subjects.length > 0);
    if (parts.length === 0)
        return 'nobody gains or loses access by RBAC';
    return parts
        .map(({ subjects, one, many }) => `${(0,_effect_words_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectCount */ .Eo)(subjects)} ${subjects.length === 1 ? one : many} access`)
        .join(', ');
}
/** Each once. */
function subjectsOf(access, side) {
    const all = access.flatMap((effect) => (effect[side].length === 0 ? [] : effect.subjects));
    return [...new Map(all.map((subject) => [(0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKey */ .ow)(subject), subject])).values()];
}
/** What the words of the tables mean; the same for every renderer. The limits of the view are texts beside them. */
function effectNotes({ access, console }) {
    return [
        ...(console.length === 0
            ? []
            : [['IAM is not asked by a plan: ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('eks-access explain PRINCIPAL'), ' does']]),
        ...(access.some(({ someLogins }) => someLogins) ? [[SOME_LOGINS]] : []),
    ];
}
const SOME_LOGINS = 'some logins: it depends on the name of the session, or on which of several rows is picked, who has all of it';
/** The limits of the view, to stand between other notes. */
function limitTexts({ limits }) {
    return limits.map((limit) => limit.replace(/\.$/, ''));
}


/***/ }),

/***/ 1785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ effectRows)
/* harmony export */ });
/** The whole cluster first, then namespaces; those with the same access are one row. */
function effectRows(effect) {
    const gained = Map.groupBy(effect.gained, placeOf);
    const lost = Map.groupBy(effect.lost, placeOf);
    const gainedThrough = Map.groupBy(effect.gainedThrough, pathPlace);
    const lostThrough = Map.groupBy(effect.lostThrough, pathPlace);
    const places = [...new Set([...gained.keys(), ...lost.keys()])].toSorted();
    const rows = places.map((place) => ({
        place,
        gained: gained.get(place) ?? [],
        lost: lost.get(place) ?? [],
        gainedThrough: gainedThrough.get(place) ?? [],
        lostThrough: lostThrough.get(place) ?? [],
    }));
    const same = Map.groupBy(rows, (row) => JSON.stringify([row.place === CLUSTER, [row.gained, row.lost].map((access) => access.map(withoutPlace))]));
    return [...same.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        return [
            {
                namespaces: first.place === CLUSTER ? 'all' : group.map(({ place }) => place),
                gained: first.gained,
                lost: first.lost,
                gainedThrough: group.flatMap((row) => row.gainedThrough),
                lostThrough: group.flatMap((row) => row.lostThrough),
            },
        ];
    });
}
/** No namespace has an empty name. */
const CLUSTER = '';
function placeOf(access) {
    return access.kind === 'resources' && access.scope.kind === 'namespace' ? access.scope.namespace : CLUSTER;
}
function withoutPlace(access) {
    if (access.kind !== 'resources')
        return access;
    const { verbs, resources, names } = access;
    return { verbs, resources, names };
}
/** `RoleBinding/shop/editors` holds in `shop`. */
function pathPlace(path) {
    if (path.kind === 'masters')
        return CLUSTER;
    const [kind, namespace = ''] = path.binding.split('/');
    return kind === 'RoleBinding' ? namespace : CLUSTER;
}


/***/ }),

/***/ 79627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ subjectCount),
/* harmony export */   Fe: () => (/* binding */ subjectsWords),
/* harmony export */   GB: () => (/* binding */ inPlaces),
/* harmony export */   d1: () => (/* binding */ principalsWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   j6: () => (/* binding */ throughWords),
/* harmony export */   oR: () => (/* binding */ subjectWords)
/* harmony export */ });
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);
/* harmony import */ var _words_short_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4585);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17791);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48653);




const SUBJECTS = 3;
/** `role/a`, or `40 principals: role/a, role/b, role/c and 37 more`. */
function principalsWords(principals, home) {
    return subjectsWords({ subjects: principals.map((name) => ({ kind: 'principal', name })) }, home);
}
/** The same of subjects of any kind: `ServiceAccount ci/default`, `Group ops (whoever has it)`. */
function subjectsWords({ subjects, someLogins }, home, limit = SUBJECTS) {
    // One more in full is shorter than "and 1 more".
    const shown = subjects.length > limit + 1 ? subjects.slice(0, limit) : subjects;
    const names = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(shown.map((subject) => subjectWords(subject, home)), ', ');
    const rest = subjects.length - shown.length;
    const counted = rest === 0 ? names : [`${subjectCount(subjects)}: `, ...names, ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(rest)} more`];
    return someLogins === true ? [...counted, ' (some logins)'] : counted;
}
/** One subject by its kind and name; a principal by its name alone. */
function subjectWords(subject, home) {
    const { kind, name } = subject;
    switch (kind) {
        case 'principal':
            return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_words_short_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .shortArn */ .k)(name, home))];
        case 'serviceAccount':
            return ['ServiceAccount ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${subject.namespace}/${name}`)];
        case 'user':
            return ['User ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)];
        case 'group':
            return ['Group ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name), ` (${(0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .groupHolders */ .fc)(name)})`];
    }
}
/** `1 principal`, `2 principals and 1 service account`. */
function subjectCount(subjects) {
    const counts = NOUNS.map(({ kind, noun }) => ({
        noun,
        count: subjects.filter((subject) => subject.kind === kind).length,
    }));
    const parts = counts.filter(({ count }) => count > 0).map(({ noun, count }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numbered */ .jN)(count, noun));
    return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
const NOUNS = [
    { kind: 'principal', noun: 'principal' },
    { kind: 'group', noun: 'group' },
    { kind: 'user', noun: 'user' },
    { kind: 'serviceAccount', noun: 'service account' },
];
const NAMESPACES = 2;
/** `whole cluster`, `team-a, team-b and 12 more`. */
function placeWords(namespaces) {
    return namespaces === 'all' ? ['whole cluster'] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4)(namespaces, NAMESPACES);
}
/** `in the whole cluster`, `in team-a, team-b and 12 more namespaces`. */
function inPlaces(rows) {
    const namespaces = [
        ...new Set(rows.flatMap((row) => (row.namespaces === 'all' ? [] : row.namespaces))),
    ].toSorted();
    if (rows.some((row) => row.namespaces === 'all')) {
        return namespaces.length === 0
            ? ['in the whole cluster']
            : [`in the whole cluster and more in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numbered */ .jN)(namespaces.length, 'namespace')}`];
    }
    return ['in ', ...placeWords(namespaces), ...(namespaces.length > NAMESPACES + 1 ? [' namespaces'] : [])];
}
const WAYS = 2;
/** `developers → view`; where both are there and differ: `now developers → view; before testers → edit`. */
function throughWords({ gainedThrough, lostThrough }) {
    const [now, before] = [waysWords(gainedThrough), waysWords(lostThrough)];
    if (now.length === 0)
        return before;
    if (before.length === 0 || (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseText */ .tN)(now) === (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseText */ .tN)(before))
        return now;
    return ['now ', ...now, '; before ', ...before];
}
function waysWords(paths) {
    const ways = new Map(paths.map(wayWords).map((way) => [JSON.stringify(way), way]));
    const shown = [...ways.values()].slice(0, ways.size > WAYS + 1 ? WAYS : undefined);
    const rest = ways.size - shown.length;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([...shown, ...(rest > 0 ? [[`${rest} more`]] : [])], ', ');
}
/** Groups and ClusterRoles are what most ways are made of, and go by their names alone. */
function wayWords(path) {
    if (path.kind === 'masters')
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('system:masters')];
    const { subject, role } = path;
    const name = subject.kind === 'ServiceAccount' ? `${subject.namespace}/${subject.name}` : subject.name;
    const who = [...(subject.kind === 'Group' ? [] : [`${SUBJECT[subject.kind]} `]), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)];
    const [kind = '', ...rest] = role.split('/');
    return [...who, ' → ', ...(kind === 'ClusterRole' ? [] : ['Role ']), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(rest.join('/'))];
}
const SUBJECT = { User: 'user', ServiceAccount: 'service account' };


/***/ }),

/***/ 38665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ footnotes),
/* harmony export */   v: () => (/* binding */ footnotePhrases)
/* harmony export */ });
/* harmony import */ var _plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14310);
/* harmony import */ var _words_short_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4585);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17791);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48653);




/** What a reader of the table needs to know about it, in small print; one block or none. */
function footnotes(plan) {
    const notes = footnotePhrases(plan).map(_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseMarkdown */ .fP);
    return notes.length === 0 ? [] : [`<sub>${notes.join(' · ')}</sub>`];
}
/** The same for every renderer. */
function footnotePhrases(plan) {
    return [principalNote(plan), pathNote(plan), keptNote(plan)].filter((note) => note.length > 0);
}
function principalNote(plan) {
    const { changes, effects, homeAccount } = plan;
    const changed = changes.flatMap((change) => (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change).principal(change) ?? []);
    const reached = (effects?.access ?? []).flatMap(({ subjects }) => subjects.flatMap(({ kind, name }) => (kind === 'principal' ? [name] : [])));
    const starts = new Set([...changed, ...reached].map((arn) => (0,_words_short_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutOf */ .T)(arn, homeAccount)));
    starts.delete('');
    return starts.size === 0 ? [] : ['short ARNs begin with ', ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4)([...starts], starts.size)];
}
const PATHS_SHOWN = 5;
function pathNote(plan) {
    const paths = plan.changes.flatMap((change) => change.kind === 'row' && change.strippedPath !== undefined ? [change.strippedPath] : []);
    if (paths.length === 0)
        return [];
    const [noun, verb] = paths.length === 1 ? ['path', 'is'] : ['paths', 'are'];
    const shown = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4)([...new Set(paths)], PATHS_SHOWN);
    return [`${noun} `, ...shown, ` ${verb} left out of ARNs: aws-auth never matches a role with a path`];
}
function keptNote({ kept }) {
    if (kept.rows === 0)
        return [];
    const parts = [
        { count: kept.rows - kept.nodes - kept.unmanaged, words: 'as declared' },
        { count: kept.nodes, words: kept.nodes === 1 ? 'node' : 'nodes' },
        { count: kept.unmanaged, words: 'not managed here' },
    ];
    const shown = parts.filter(({ count }) => count > 0).map(({ count, words }) => `${count} ${words}`);
    return [
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numbered */ .jN)(kept.rows, 'row')} kept as ${kept.rows === 1 ? 'it is' : 'they are'} (${shown.join(', ')})`,
    ];
}


/***/ }),

/***/ 78277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YW: () => (/* binding */ isSecrets),
/* harmony export */   h7: () => (/* binding */ readsSecrets),
/* harmony export */   oD: () => (/* binding */ graveAccess),
/* harmony export */   sk: () => (/* binding */ graveOrder)
/* harmony export */ });
/* harmony import */ var _verb_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66855);

function graveAccess(item) {
    const { group, resource } = item.resource;
    // Most resources are none of these.
    if (!resource.includes('/') && !OF_VERBS.has(resource))
        return { words: [], rest: item };
    const way = WAYS.find((one) => matches(resource, one.resource) && isIn(group, one.group));
    if (way !== undefined && (0,_verb_words_js__WEBPACK_IMPORTED_MODULE_0__/* .includes */ .mK)(item.verbs, ...way.verbs)) {
        return { words: [way.words], rest: resource === way.resource ? undefined : item };
    }
    const found = VERBS.filter(({ verb, resources }) => (0,_verb_words_js__WEBPACK_IMPORTED_MODULE_0__/* .includes */ .mK)(item.verbs, verb) && resources.includes(resource));
    if (found.length === 0)
        return { words: [], rest: item };
    const left = new Set([...item.verbs].filter((verb) => found.every((one) => one.verb !== verb)));
    return {
        words: found.map(({ verb }) => `${verb} ${resource}`),
        rest: left.size === 0 ? undefined : { ...item, verbs: left },
    };
}
/** Without repetition, in the order of the tables below; what has no place in them comes last. */
function graveOrder(words) {
    const ways = WAYS.map((way) => way.words).filter((way) => words.includes(way));
    return [...ways, ...new Set(words.filter((word) => !ways.includes(word)))];
}
/** The content of Secrets; each of the three verbs returns it. */
function readsSecrets({ verbs, resource: { group, resource } }) {
    return ((resource === 'secrets' || resource === '*') && isIn(group, '') && (0,_verb_words_js__WEBPACK_IMPORTED_MODULE_0__/* .includes */ .mK)(verbs, 'get', 'list', 'watch'));
}
/** Secrets, and no other resource. */
function isSecrets({ resource: { group, resource } }) {
    return resource === 'secrets' && isIn(group, '');
}
/** `*` + `/exec` stands for the exec of everything. */
function matches(resource, wanted) {
    return resource === wanted || resource === wanted.replace(/^[^/]+/, '*');
}
function isIn(group, wanted) {
    return group === wanted || group === '*';
}
/** A `get` by websocket was enough for exec and its like before Kubernetes 1.35; for the kubelet it still is. */
const WAYS = [
    { group: '', resource: 'pods/exec', verbs: ['get', 'create'], words: 'exec into pods' },
    { group: '', resource: 'pods/attach', verbs: ['get', 'create'], words: 'attach to pods' },
    { group: '', resource: 'pods/portforward', verbs: ['get', 'create'], words: 'forward ports of pods' },
    {
        group: '',
        resource: 'pods/ephemeralcontainers',
        verbs: ['update', 'patch'],
        words: 'add containers to running pods',
    },
    { group: '', resource: 'nodes/proxy', verbs: ['get', 'create'], words: 'reach the kubelets of nodes' },
    {
        group: '',
        resource: 'serviceaccounts/token',
        verbs: ['create'],
        words: 'make tokens of serviceaccounts',
    },
];
/** The verbs by which the API server itself lets somebody have more than their rules say. */
const VERBS = [
    { verb: 'impersonate', resources: ['users', 'groups', 'serviceaccounts', 'uids'] },
    { verb: 'escalate', resources: ['roles', 'clusterroles'] },
    { verb: 'bind', resources: ['roles', 'clusterroles'] },
];
const OF_VERBS = new Set(VERBS.flatMap(({ resources }) => resources));


/***/ }),

/***/ 8542:
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

/***/ 17791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ codes),
/* harmony export */   Mx: () => (/* binding */ phraseTerminal),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fP: () => (/* binding */ phraseMarkdown),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   tN: () => (/* binding */ phraseText)
/* harmony export */ });
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23612);

function code(text) {
    return { code: text };
}
/** @param words of this program */
function strong(words) {
    return { strong: words };
}
function phraseMarkdown(phrase) {
    return shown(phrase, { code: _encode_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti, strong: (words) => `**${words}**` });
}
/** A text that could be taken for words of this program stands in quotes. */
function phraseTerminal(phrase) {
    return shown(phrase, { code: quoted, strong: (words) => words });
}
function quoted(text) {
    return /^[^\s"→]*[^\s",;→]$/.test(text) ? (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(text) : `"${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(text.replaceAll('"', '\\"'))}"`;
}
function phraseText(phrase) {
    return shown(phrase, { code: (text) => text, strong: (words) => words });
}
function shown(phrase, { code, strong }) {
    return phrase
        .map((piece) => {
        if (typeof piece === 'string')
            return piece;
        return 'code' in piece ? code(piece.code) : strong(piece.strong);
    })
        .join('');
}
/** `a, b, c`, `a; b; c`. Empty phrases are left out. */
function join(phrases, separator) {
    return phrases
        .filter((phrase) => phrase.length > 0)
        .flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));
}
/** At most `limit` of the texts as code, and how many more there are. */
function codes(texts, limit) {
    // One more in full is shorter than "and 1 more".
    const shown = texts.length > limit + 1 ? texts.slice(0, limit) : texts;
    const list = join(shown.map((text) => [code(text)]), ', ');
    return shown.length === texts.length ? list : [...list, ` and ${texts.length - shown.length} more`];
}


/***/ }),

/***/ 37508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ restoredTerminal),
/* harmony export */   q: () => (/* binding */ restoredMarkdown)
/* harmony export */ });
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23612);
/* harmony import */ var _line_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8542);


/** More lines than this say no more to a person; the ledger has the whole text. */
const SHOWN = 300;
/** Both states of aws-auth after a way back, as a block of Markdown; nothing where they are the same. */
function restoredMarkdown(restored) {
    const lines = statesDiff(restored);
    if (lines.length === 0)
        return [];
    return [`<details><summary>${title(restored)}</summary>\n\n${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedBlock */ .zW)('diff', lines)}\n\n</details>`];
}
/** The same as lines for a terminal. */
function restoredTerminal(restored, paint) {
    const lines = statesDiff(restored);
    if (lines.length === 0)
        return [];
    return [paint('bold', `${title(restored)}:`), ...lines.map((line) => `  ${painted(line, paint)}`)];
}
function title({ kind }) {
    switch (kind) {
        case 'restored':
            return 'aws-auth as it was tried (-) and as it is again (+)';
        case 'not-restored':
            return 'aws-auth as it was before (-) and as it is now (+)';
    }
}
function statesDiff({ kind, written, previous }) {
    const [from, to] = kind === 'restored' ? [written, previous] : [previous, written];
    const keys = [...new Set([...Object.keys(written), ...Object.keys(previous)])].sort();
    const lines = keys
        .filter((key) => from[key] !== to[key])
        .flatMap((key) => [`@@ ${key} @@`, ...(0,_line_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .lineDiff */ .g)(linesOf(from[key]), linesOf(to[key]))]);
    const more = lines.length - SHOWN;
    return more > 0 ? [...lines.slice(0, SHOWN), `  … and ${more} more lines`] : lines;
}
function linesOf(text) {
    return text === undefined || text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
function painted(line, paint) {
    const shown = (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(line);
    if (line.startsWith('+'))
        return paint('green', shown);
    return line.startsWith('-') ? paint('red', shown) : shown;
}


/***/ }),

/***/ 82526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mm: () => (/* binding */ isCancelled),
/* harmony export */   pd: () => (/* binding */ hasResults),
/* harmony export */   qS: () => (/* binding */ resultsOf),
/* harmony export */   sU: () => (/* binding */ isUnverified),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* harmony import */ var _plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14310);
/* harmony import */ var _plan_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98095);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49164);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48653);




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
function isCancelled({ problems, restored }) {
    return restored === undefined && problems.some(({ code }) => code === 'run-cancelled');
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
            return `${outcome.plan.restores ? 'restored' : 'applied'}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .doneCounts */ .Ht)((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .countChanges */ .x)([outcome.plan]))}`;
        case 'partly': {
            if (isUnverified(outcome))
                return 'written, but the check afterwards failed';
            return `partly applied, ${(0,_plan_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .countApplied */ .n)(outcome)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .numbered */ .jN)(outcome.changes.length, 'change')}`;
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
    const done = (0,_plan_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .countApplied */ .n)(outcome);
    return done === 0
        ? 'cancelled, no change is done'
        : `cancelled, ${done} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .numbered */ .jN)(outcome.changes.length, 'change')} done`;
}
function failedWords({ restored }) {
    switch (restored?.kind) {
        case undefined:
            return 'failed, nothing has changed';
        case 'restored':
            return 'failed, aws-auth is as it was before';
        case 'not-restored':
            return 'failed, and aws-auth could not be put back';
    }
}


/***/ }),

/***/ 24831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VD: () => (/* binding */ ruleAtomWords),
/* harmony export */   mG: () => (/* binding */ ruleWords),
/* harmony export */   mm: () => (/* binding */ ruleDifference),
/* harmony export */   qn: () => (/* binding */ aggregationWords)
/* harmony export */ });
/* harmony import */ var _rbac_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45523);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17791);


/** What a role grants: `get,list on pods, services; …`, or whose rules it collects. */
function ruleWords(role) {
    const aggregation = selectors(role);
    if (aggregation !== undefined)
        return ['the rules of ClusterRoles with ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(aggregation)];
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
        return ['collects the rules of ClusterRoles with ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(is ?? '')];
    if (is === undefined)
        return ['no longer collects the rules of ClusterRoles with ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(was)];
    return ['collects the rules of ClusterRoles with ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(was), ' → ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(is)];
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
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(verbs.join(',')),
        ' on ',
        ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(graveFirst(targets, isGrave), TARGETS_SHOWN),
        ...(name === undefined ? [] : [' named ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)]),
    ]);
    if (shown.length < grants.length)
        words.push([`${grants.length - shown.length} more rules`]);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(words, '; ');
}
/** What gives more than it seems to: everything, passwords, a shell, or a way to more rights. It is never cut off. */
function isGrave(verbOrTarget) {
    return /\*|^secrets\b|^pods\/(exec|attach|portforward|ephemeralcontainers)|^nodes\/proxy|^serviceaccounts\/token\b|^(bind|escalate|impersonate)$/.test(verbOrTarget);
}
function graveFirst(items, grave) {
    return [...items.filter(grave), ...items.filter((item) => !grave(item))];
}


/***/ }),

/***/ 2236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23612);

/** A table of Markdown; heads are Markdown, and rows are made by `tableRow`. */
function table(heads, rows) {
    return [(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(heads), `|${'-|'.repeat(heads.length)}`, ...rows].join('\n');
}


/***/ }),

/***/ 52618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xL: () => (/* binding */ outcomesText),
  kJ: () => (/* binding */ plansText),
  u1: () => (/* binding */ problemsText)
});

// UNUSED EXPORTS: progressLine

// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/problem/problem.js
var problem_problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/render/change/kinds.js + 3 modules
var kinds = __webpack_require__(78959);
// EXTERNAL MODULE: ./lib/render/colour.js
var colour = __webpack_require__(76670);
// EXTERNAL MODULE: ./lib/render/differences.js
var differences = __webpack_require__(58776);
// EXTERNAL MODULE: ./lib/render/access-words.js + 2 modules
var access_words = __webpack_require__(59907);
// EXTERNAL MODULE: ./lib/render/console.js
var render_console = __webpack_require__(81469);
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
// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(48653);
;// CONCATENATED MODULE: ./lib/render/effects-text.js








const SHOWN = 40;
/** What a plan means for people, as lines of text; empty where that is not known, or nothing changes. */
function effectsText(plan, paint) {
    const { effects, changes } = plan;
    if (effects === undefined || changes.length === 0)
        return '';
    const home = plan.homeAccount;
    const shown = effects.access.slice(0, SHOWN);
    const rest = effects.access.length - shown.length;
    const console = (0,render_console/* consoleLines */.$)(effects)
        .slice(0, SHOWN)
        .flatMap((line) => [
        [
            ...(0,effect_words/* principalsWords */.d1)(line.principals, home),
            '  IAM ',
            ...line.iam,
            ', mapping ',
            ...line.mapping,
            ', RBAC ',
            ...line.rbac,
        ],
    ]);
    const notes = [...(0,effect_notes/* effectNotes */.ZS)(effects).map(phrase/* phraseTerminal */.Mx), ...(0,effect_notes/* limitTexts */.IT)(effects).map(encode/* terminal */.Fo)];
    return [
        `${paint('bold', 'Who gains and loses what')}: ${(0,effect_notes/* effectSentence */.XZ)(effects)}`,
        ...shown.flatMap((effect) => effectLines(effect, home, paint)),
        ...(rest > 0 ? [`  and ${(0,words/* thousands */.oh)(rest)} more`] : []),
        ...(console.length === 0 ? [] : ['', paint('bold', 'In the EKS console')]),
        ...console.map((words) => `  ${(0,phrase/* phraseTerminal */.Mx)(words)}`),
        ...(notes.length === 0 ? [] : ['']),
        ...notes.map((note) => paint('dim', `  ${note}`)),
    ].join('\n');
}
function effectLines(effect, home, paint) {
    return [
        `  ${(0,phrase/* phraseTerminal */.Mx)((0,effect_words/* subjectsWords */.Fe)(effect, home))}`,
        ...(0,effect_rows/* effectRows */.p)(effect).flatMap((row) => rowLines(row, paint)),
    ];
}
function rowLines(row, paint) {
    const line = (mark, words) => `${mark} ${(0,phrase/* phraseTerminal */.Mx)(words)}`;
    return [
        `    ${(0,phrase/* phraseTerminal */.Mx)((0,effect_words/* inPlaces */.GB)([row]))}, by ${(0,phrase/* phraseTerminal */.Mx)((0,effect_words/* throughWords */.j6)(row))}`,
        ...(row.gained.length === 0 ? [] : [`      ${paint('green', line('+', (0,access_words/* accessWords */.wn)(row.gained)))}`]),
        ...(row.lost.length === 0 ? [] : [`      ${paint('red', line('−', (0,access_words/* accessWords */.wn)(row.lost)))}`]),
    ];
}

// EXTERNAL MODULE: ./lib/render/footnotes.js
var footnotes = __webpack_require__(38665);
// EXTERNAL MODULE: ./lib/render/restored.js
var restored = __webpack_require__(37508);
// EXTERNAL MODULE: ./lib/render/results.js
var results = __webpack_require__(82526);
// EXTERNAL MODULE: ./lib/render/unmanaged.js
var unmanaged = __webpack_require__(73780);
;// CONCATENATED MODULE: ./lib/render/terminal.js













/** Plans as text: changes, findings, and a last line that says it all. Ends with a line break. */
function plansText(plans, options) {
    const { paint } = options;
    const parts = plans.flatMap((plan) => [
        ...(plan.changes.length === 0 ? [] : [changesText(plan, paint)]),
        ...[effectsText(plan, paint)].filter((text) => text !== ''),
        ...[(0,unmanaged/* unmanagedText */.K)(plan, paint)].filter((text) => text !== ''),
        ...(plan.problems.length === 0 ? [] : [problemsText(plan.problems, options).trimEnd()]),
    ]);
    return `${[...parts, lastLine(plans, options)].join('\n\n')}\n`;
}
/** Problems as a compiler shows them; empty without problems. Ends with a line break. */
function problemsText(problems, options) {
    return problems.map((problem) => `${problemLines(problem, options).join('\n')}\n`).join('\n');
}
/** What became of each cluster's plan, and why not where it was not done. Ends with a line break. */
function outcomesText(outcomes, options) {
    const { paint } = options;
    const parts = outcomes.flatMap((outcome) => {
        const problems = outcome.problems.length === 0 ? [] : [problemsText(outcome.problems, options).trimEnd()];
        const lines = (0,results/* hasResults */.pd)(outcome) ? [resultsText(outcome, options)] : [];
        const compared = (0,differences/* differencesTerminal */.b)({
            differences: outcome.differences ?? [],
            home: outcome.plan.homeAccount,
        });
        const table = compared.length === 0 ? [] : [compared.join('\n')];
        const states = outcome.restored === undefined ? [] : (0,restored/* restoredTerminal */.Z)(outcome.restored, paint);
        return [
            ...lines,
            ...problems,
            ...table,
            ...(states.length === 0 ? [] : [states.join('\n')]),
            paint(STATUS_STYLE[outcome.status], outcomeLine(outcome, options)),
        ];
    });
    return `${parts.join('\n\n')}\n`;
}
/**
 * One change as it happens, for a terminal that shows progress: `done      + role/console`.
 *
 * @param home see `shortArn`
 */
function progressLine(outcome, home, { paint }) {
    const { symbol, subject } = (0,kinds/* toldKind */.M)(outcome.change).describe(outcome.change, home);
    const result = paint(RESULT_STYLE[outcome.result], RESULT[outcome.result].padEnd(9));
    const message = outcome.message === undefined ? '' : `: ${(0,encode/* terminal */.Fo)(outcome.message)}`;
    return `  ${result} ${paint(colour/* SYMBOL_STYLE */.hH[symbol], symbol)} ${(0,phrase/* phraseTerminal */.Mx)(subject)}${message}`;
}
/** Subjects wider than this do not push the changes of the others to the right. */
const WIDEST = 44;
function changesText(plan, paint) {
    const home = plan.homeAccount;
    const rows = plan.changes.map((change) => {
        const { symbol, subject, words } = (0,kinds/* toldKind */.M)(change).describe(change, home);
        return { symbol, subject: (0,phrase/* phraseTerminal */.Mx)(subject), words: (0,phrase/* phraseTerminal */.Mx)(words) };
    });
    const widths = rows.map(({ subject }) => subject.length).filter((width) => width <= WIDEST);
    const width = Math.max(0, ...widths);
    const lines = rows.map(({ symbol, subject, words }) => {
        const space = subject.length > width ? `\n    ${' '.repeat(width)}` : ' '.repeat(width - subject.length);
        return `  ${paint(colour/* SYMBOL_STYLE */.hH[symbol], `${symbol} ${subject}`)}${space}  ${words}`;
    });
    const notes = (0,footnotes/* footnotePhrases */.v)(plan).map((note) => paint('dim', `  ${(0,phrase/* phraseTerminal */.Mx)(note)}`));
    const gap = notes.length === 0 ? [] : [''];
    return [paint('bold', (0,encode/* terminal */.Fo)(plan.cluster)), ...lines, ...gap, ...notes].join('\n');
}
function problemLines(problem, { docsUrl, paint }) {
    const place = (0,problem_problem/* placeText */.Z)(problem.where);
    const head = [
        ...(place === '' ? [] : [paint('bold', (0,encode/* terminal */.Fo)(place))]),
        `${paint(colour/* SEVERITY_STYLE */.Mt[problem.severity], problem.severity)} ${problem.code}:`,
        (0,encode/* terminal */.Fo)(problem.message),
    ].join(' ');
    const facts = [
        { name: 'found', text: problem.found },
        { name: 'allowed', text: problem.allowed },
        { name: 'fix', text: problem.fix },
        { name: 'see', text: docsUrl(problem.code) },
    ];
    return [
        head,
        ...facts.flatMap(({ name, text }) => text === undefined ? [] : [`  ${paint('dim', name.padEnd(7))}  ${(0,encode/* terminal */.Fo)(text)}`]),
    ];
}
function lastLine(plans, { file, paint }) {
    const counts = (0,plan/* countChanges */.x)(plans);
    const problems = plans.flatMap((plan) => plan.problems);
    const errors = (0,words/* problemCounts */.O0)(problems, ['error']);
    const head = (0,words/* goesBack */.m)(plans) ? 'The way back' : 'Plan';
    const changes = counts.total === 0 ? '' : paint('bold', `${head}: ${(0,words/* planCounts */.Ai)(counts)}.`);
    if ((0,problem_problem/* hasErrors */.C)(problems))
        return [changes, paint('red', `${notApplied(plans)} cannot be applied: ${errors}.`)].join(' ').trimStart();
    if (counts.total > 0)
        return changes;
    const names = plans.map((plan) => (0,encode/* terminal */.Fo)(plan.cluster)).join(', ');
    return `${paint('green', 'No changes.')} ${names} ${(0,words/* agreement */.z6)(plans, (0,encode/* terminal */.Fo)(file))}.`;
}
function notApplied(plans) {
    if (plans.length === 1)
        return 'It';
    const failing = plans.filter((plan) => (0,problem_problem/* hasErrors */.C)(plan.problems)).length;
    return `${failing} of ${(0,words/* numbered */.jN)(plans.length, 'cluster')}`;
}
const RESULT = {
    applied: 'done',
    failed: 'failed',
    'not-tried': 'not tried',
    'taken-back': 'undone',
};
const RESULT_STYLE = {
    applied: 'green',
    failed: 'red',
    'not-tried': 'dim',
    'taken-back': 'red',
};
const STATUS_STYLE = {
    applied: 'green',
    partly: 'red',
    failed: 'red',
    refused: 'red',
    superseded: 'yellow',
    'nothing-to-do': 'green',
};
function resultsText(outcome, options) {
    const { plan } = outcome;
    const home = plan.homeAccount;
    const lines = (0,results/* resultsOf */.qS)(outcome).map((change) => progressLine(change, home, options));
    return [options.paint('bold', (0,encode/* terminal */.Fo)(plan.cluster)), ...lines].join('\n');
}
function outcomeLine(outcome, { file }) {
    const cluster = (0,encode/* terminal */.Fo)(outcome.plan.cluster);
    if (outcome.status === 'nothing-to-do')
        return `No changes. ${cluster} ${(0,words/* agreement */.z6)([outcome.plan], (0,encode/* terminal */.Fo)(file))}.`;
    return `${cluster}: ${(0,results/* outcomeWords */.wX)(outcome)}.`;
}


/***/ }),

/***/ 73780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unmanagedText),
/* harmony export */   z: () => (/* binding */ unmanagedBlocks)
/* harmony export */ });
/* harmony import */ var _change_describe_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93624);
/* harmony import */ var _change_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59949);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23612);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17791);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48653);





/** So many of each kind are named where there is little room; how many there are is always said. */
const NAMED = 10;
/** What is in the cluster and not in the file, folded: some of it in a comment, all of it in the job's summary. */
function unmanagedBlocks({ unmanaged }, level, { pictures }) {
    const parts = partsOf(unmanaged);
    if (parts.length === 0 || level === 'counts' || level === 'brief')
        return [];
    const title = `Not managed here: ${countWords(parts)}`;
    if (level === 'names')
        return [`${title}.`];
    const limit = pictures ? Number.POSITIVE_INFINITY : NAMED;
    const lines = linesOf(parts, limit).map((line) => `- ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phraseMarkdown */ .fP)(line)}`);
    return [`<details><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`];
}
/** The same for a terminal; empty where all is managed. */
function unmanagedText({ cluster, unmanaged }, paint) {
    const parts = partsOf(unmanaged);
    if (parts.length === 0)
        return '';
    const title = `In ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .terminal */ .Fo)(cluster)}, not managed here: ${countWords(parts)}`;
    const lines = linesOf(parts, NAMED).map((line) => `  ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phraseTerminal */ .Mx)(line)}`);
    return [title, ...lines].map((line) => paint('dim', line)).join('\n');
}
/** Rows and accounts as aws-auth has them, of bindings the gravest first. Kinds of which there is none are left out. */
function partsOf({ rows, accounts, bindings, returned }) {
    const back = new Set(returned);
    const note = (principal) => (back.has(principal) ? '; a restore brought it back' : '');
    // What a restore brought back is never among those that are only counted.
    const first = (items, principalOf) => items.toSorted((one, other) => Number(back.has(principalOf(other))) - Number(back.has(principalOf(one))));
    const ranked = bindings.toSorted((one, other) => rank(one) - rank(other));
    return [
        {
            noun: 'row',
            lines: first(rows, ({ arn }) => arn).map((row) => [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(row.arn), ': ', ...(0,_change_row_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningWords */ .T)(row), note(row.arn)]),
        },
        {
            noun: 'account',
            lines: first(accounts, (account) => account).map((account) => [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(account), ` of mapAccounts: every principal of it${note(account)}`]),
        },
        { noun: 'binding', lines: ranked.map(bindingWords) },
    ].filter(({ lines }) => lines.length > 0);
}
/** `2 rows, 1 account, 3 bindings`; bindings are only those that matter. */
function countWords(parts) {
    return parts.map(({ noun, lines }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .numbered */ .jN)(lines.length, noun)).join(', ');
}
function linesOf(parts, limit) {
    return parts.flatMap(({ noun, lines }) => {
        const more = lines.length - limit;
        // One more in full is no longer than to say that there is one.
        return more > 1 ? [...lines.slice(0, limit), [`and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .numbered */ .jN)(more, `more ${noun}`)}`]] : lines;
    });
}
function bindingWords({ id, object, reaches, danger }) {
    const [kind = '', ...name] = id.split('/');
    const why = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)([
        reaches.length === 0 ? [] : ['reaches ', ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .codes */ .F4)(reaches, NAMES), ' of the file'],
        danger === undefined ? [] : ['danger ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(danger.rule), ` (${danger.severity})`],
    ], '; ');
    return [`${kind} `, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name.join('/')), ': ', ...(0,_change_describe_object_js__WEBPACK_IMPORTED_MODULE_0__/* .contentWords */ .Z)(object), '; ', ...why];
}
const NAMES = 5;
function rank({ danger, reaches }) {
    if (danger?.severity === 'critical')
        return reaches.length > 0 ? 0 : 1;
    return reaches.length > 0 ? 2 : 3;
}


/***/ }),

/***/ 66855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jJ: () => (/* binding */ verbWords),
/* harmony export */   kN: () => (/* binding */ verbsOf),
/* harmony export */   mK: () => (/* binding */ includes)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17791);

function verbsOf({ words, others }) {
    return new Set([...words.flatMap((word) => WORDS[word]), ...others]);
}
const WORDS = {
    everything: ['*'],
    read: ['get', 'list', 'watch'],
    write: ['create', 'update', 'patch', 'delete', 'deletecollection'],
};
function includes(verbs, ...some) {
    return verbs.has('*') || some.some((verb) => verbs.has(verb));
}
/**
 * `full access to`, `read and write`, `create and delete`. Who may list needs no watch to read everything, and who may
 * delete one by one can delete all: `watch` and `deletecollection` are said only where they stand alone.
 *
 * @param named of objects with certain names, which `get` is enough to read
 */
function verbWords(verbs, named) {
    if (verbs.has('*'))
        return ['full access to'];
    const reads = verbs.has('get') && (named || verbs.has('list'));
    const writes = ['create', 'update', 'patch', 'delete'].every((verb) => verbs.has(verb));
    const said = new Set([...(reads ? WORDS.read : []), ...(writes ? WORDS.write : [])]);
    const words = [
        ...(reads ? [['read']] : []),
        ...(writes ? [['write']] : []),
        ...inOrder(verbs)
            .filter((verb) => !said.has(verb))
            .map((verb) => [KNOWN.includes(verb) ? verb : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(verb)]),
    ];
    const front = words.slice(0, -1);
    return front.length === 0 ? words.flat() : [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(front, ', '), ' and ', ...(words.at(-1) ?? [])];
}
/** Verbs of Kubernetes itself, in the order in which people say them. */
const KNOWN = [
    ...WORDS.read,
    ...WORDS.write,
    'approve',
    'bind',
    'escalate',
    'impersonate',
    'proxy',
    'sign',
    'use',
];
function inOrder(verbs) {
    const others = [...verbs].filter((verb) => !KNOWN.includes(verb)).toSorted();
    return [...KNOWN.filter((verb) => verbs.has(verb)), ...others];
}


/***/ }),

/***/ 48653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ planCounts),
/* harmony export */   Ht: () => (/* binding */ doneCounts),
/* harmony export */   O0: () => (/* binding */ problemCounts),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   m: () => (/* binding */ goesBack),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   z6: () => (/* binding */ agreement)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49164);

/** `1 row`, `2,000 rows`. */
function numbered(count, noun) {
    return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** `2,000`. By hand, because loading Intl's data costs a short run more than its work. */
function thousands(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `2 to add, 1 to change, 1 to remove`, or `no changes`. */
function planCounts(counts) {
    return countWords(counts, {
        add: 'to add',
        change: 'to change',
        remove: 'to remove',
        ledger: 'in the ledger only',
    });
}
/** `2 added, 1 changed, 1 removed`. */
function doneCounts(counts) {
    return countWords(counts, {
        add: 'added',
        change: 'changed',
        remove: 'removed',
        ledger: 'in the ledger only',
    });
}
/** `1 error, 2 warnings`; empty without problems. */
function problemCounts(problems, severities) {
    return severities
        .map((severity) => ({
        severity,
        count: problems.filter((problem) => problem.severity === severity).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => numbered(count, severity))
        .join(', ');
}
/** What a heading says of some plans: their changes, and that there are errors. */
function headline(plans) {
    const errors = problemCounts(plans.flatMap((plan) => plan.problems), ['error']);
    const counts = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanges */ .x)(plans);
    if (errors === '')
        return planCounts(counts);
    return counts.total === 0 ? errors : `${planCounts(counts)}, ${errors}`;
}
/** Whether these plans follow a backup of aws-auth and not the file. */
function goesBack(plans) {
    return plans.some(({ restores }) => restores !== undefined);
}
/** What clusters do for which there is nothing to do: `matches access.yaml`. */
function agreement(plans, file) {
    if (goesBack(plans))
        return `${plans.length === 1 ? 'is' : 'are'} as the backup has it`;
    return `${plans.length === 1 ? 'matches' : 'match'} ${file}`;
}
function countWords(counts, words) {
    const { total, add, change, remove } = counts;
    const parts = [
        { count: add, word: words.add },
        { count: change, word: words.change },
        { count: remove, word: words.remove },
        { count: total - add - change - remove, word: words.ledger },
    ];
    const shown = parts.filter(({ count }) => count > 0);
    if (shown.length === 0)
        return 'no changes';
    return shown.map(({ count, word }) => `${thousands(count)} ${word}`).join(', ');
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

/***/ 4585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ leftOutOf),
/* harmony export */   k: () => (/* binding */ shortArn)
/* harmony export */ });
/**
 * How a principal of IAM is called in sentences and tables: `role/ci` where it is of the account at home, its whole ARN
 * where it is of any other, and `account/444455556666` for an account that is a principal as a whole.
 *
 * @param home twelve digits; `undefined` where it is not known which account that is: then every ARN is whole
 */
function shortArn(principal, home) {
    if (/^\d{12}$/.test(principal))
        return `account/${principal}`;
    const { account, name } = IAM.exec(principal)?.groups ?? {};
    return name !== undefined && account === home ? name : principal;
}
/** What `shortArn` leaves out of the front of an ARN, `arn:aws:iam::111122223333:`; nothing where it stays whole. */
function leftOutOf(principal, home) {
    const short = shortArn(principal, home);
    return principal.endsWith(short) ? principal.slice(0, principal.length - short.length) : '';
}
const IAM = /^arn:[a-z-]+:iam::(?<account>\d{12}):(?<name>.+)$/s;


/***/ })

};
