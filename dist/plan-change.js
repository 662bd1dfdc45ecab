export const id = 2279;
export const ids = [2279];
export const modules = {

/***/ 19332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sameMeaning)
/* harmony export */ });
/** Groups are a set: neither their order nor a repetition means anything to Kubernetes. */
function sameMeaning(one, other) {
    const groups = new Set(one.groups);
    const others = new Set(other.groups);
    return (one.username === other.username &&
        groups.size === others.size &&
        [...groups].every((group) => others.has(group)));
}


/***/ }),

/***/ 37808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ POWER_OF_RULE)
/* harmony export */ });
const SECRETS = 'Secrets';
const ACTING = { including: 'acting as service accounts', alone: 'acting as service accounts' };
/** A rule with neither is only part of what plain access says. */
const POWER_OF_RULE = {
    everything: {},
    escalate: { way: { how: 'escalate roles', in: 'anywhere' } },
    bind: { way: { how: 'bind roles', in: 'anywhere' } },
    'rbac-write': { part: { including: 'roles and bindings', alone: 'write roles and bindings' } },
    impersonate: { way: { how: 'impersonate users and groups', in: 'cluster' } },
    'impersonate-service-accounts': {
        way: { how: 'impersonate service accounts', in: 'cluster' },
        part: ACTING,
    },
    'service-account-token': { way: { how: 'create tokens of service accounts', in: 'cluster' }, part: ACTING },
    certificates: { way: { how: 'request and approve client certificates', in: 'cluster' } },
    signers: { way: { how: 'approve or sign client certificates', in: 'cluster' } },
    'aws-auth': { way: { how: 'write aws-auth', in: 'cluster' } },
    'secrets-read': { part: { including: SECRETS, alone: 'read Secrets' } },
    'secrets-write': {
        way: { how: 'write Secrets', in: 'cluster' },
        part: { including: SECRETS, alone: 'write Secrets' },
    },
    workloads: { way: { how: 'run pods as any service account', in: 'cluster' }, part: ACTING },
    exec: { part: { including: 'exec', alone: 'exec' } },
    'ephemeral-containers': {
        part: { including: 'ephemeral containers', alone: 'ephemeral containers in running pods' },
    },
    'aws-roles': {},
    namespaces: { part: { including: 'labels of namespaces', alone: 'write labels of namespaces' } },
    network: {},
    'nodes-proxy': { way: { how: 'use the kubelet API through nodes/proxy', in: 'cluster' } },
    nodes: {},
    'persistent-volumes': { part: { including: 'PersistentVolumes', alone: 'write PersistentVolumes' } },
    admission: { way: { how: 'change admission webhooks and policies', in: 'cluster' } },
    'api-extensions': { part: { including: 'API extensions', alone: 'write API extensions' } },
    wildcard: {},
};


/***/ }),

/***/ 44574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ unreadEntries),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   uL: () => (/* binding */ unreadAmong)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);

// A plan asks for every row of a map that may have thousands, and there may be as many entries.
const indexes = new WeakMap();
/** Access entries by `principalKey`; empty too where they are not known. */
function entriesOf(facts) {
    if (facts?.accessEntries.kind !== 'known' || facts.accessEntries.value.length === 0)
        return NONE;
    const known = indexes.get(facts);
    if (known !== undefined)
        return known;
    const index = new Map(facts.accessEntries.value.map((entry) => [(0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(entry.principalArn), entry]));
    indexes.set(facts, index);
    return index;
}
const NONE = new Map();
/** The access entry of the principal, however its ARN is written. `undefined` too where entries are not known. */
function entryOf(facts, principal) {
    const entries = entriesOf(facts);
    return entries.size === 0 ? undefined : entries.get((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(principal));
}
/** ARNs, as they are listed, of those of the principals who have an entry of which nothing more is known. */
function unreadAmong(facts, principals) {
    const keys = new Set(principals.map(_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW));
    return unreadEntries(facts).flatMap(({ principalArn }) => keys.has((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(principalArn)) ? [principalArn] : []);
}
/** Entries of which nothing is known but that they are there: nobody looked at them. */
function unreadEntries(facts) {
    const entries = facts?.accessEntries;
    return entries?.kind === 'known' ? entries.value.filter(({ details }) => details === undefined) : [];
}


/***/ }),

/***/ 24485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ mayHideCreator),
/* harmony export */   n: () => (/* binding */ readsAwsAuth)
/* harmony export */ });
/**
 * Whether the cluster asks aws-auth for anybody. Where the mode is not known (a kubeconfig, a directory), it does.
 *
 * Source: `AuthenticationMode` of the EKS API; `API` reads no aws-auth at all.
 */
function readsAwsAuth(facts) {
    return facts?.authenticationMode !== 'API';
}
/**
 * Whether somebody may be admin whom no list shows: the principal that created the cluster. In the modes that have
 * access entries it has one, like everybody; where the mode is not known, it may have none.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html
 */
function mayHideCreator(facts) {
    return facts?.authenticationMode === undefined || facts.authenticationMode === 'CONFIG_MAP';
}


/***/ }),

/***/ 54913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ bridgeGroup),
/* harmony export */   Lg: () => (/* binding */ isBridgeGroup),
/* harmony export */   fk: () => (/* binding */ bridgeBack),
/* harmony export */   ko: () => (/* binding */ withoutBridge),
/* harmony export */   w9: () => (/* binding */ takeOver)
/* harmony export */ });
/* harmony import */ var _access_entry_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88235);
/* harmony import */ var _aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19332);


/** @param isBound whether a binding may name a username, which may have templates */
function takeOver(row, after, isBound) {
    const groups = uncarried(row, after);
    if (groups.length > 0)
        return { kind: 'groups-missing', groups };
    const username = uncarriedName(row, after);
    if (username !== undefined && isBound(username))
        return { kind: 'username-missing', username };
    const bridge = bridgeOf(row, after);
    return { kind: 'possible', ...(bridge === undefined ? {} : { bridge }) };
}
/** Groups of the row that no entry can have and that policies are to stand in for: nothing carries what they give. */
function uncarried(row, after) {
    if (after.policies.length === 0)
        return [];
    return row.groups.filter((one) => !(0,_access_entry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryGroup */ .up)(one) && one !== MASTERS && !OF_ALL.has(one));
}
/** The same of its username, which matters where a binding names it. */
function uncarriedName({ username }, after) {
    const isGone = after.policies.length > 0 && username !== after.username && !(0,_access_entry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryUsername */ .X0)(username);
    return isGone ? username : undefined;
}
/**
 * What an entry is made as that takes over from a row. It counts in the row's place as soon as it is there, and its
 * policies come by later calls: until these count, it has the row's username and all groups of before and after. Where it
 * cannot have all groups of the row, it has the username that it is to have, so that nothing of what it is to give is
 * missing. `undefined` where it can be made as it is to be.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/migrating-access-entries.html
 */
function bridgeOf(row, after) {
    const carriesMasters = row.groups.includes(MASTERS) && after.policies.length > 0;
    const carried = row.groups.filter(_access_entry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryGroup */ .up);
    const isWhole = row.groups.every((one) => (0,_access_entry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryGroup */ .up)(one) || OF_ALL.has(one) || (carriesMasters && one === MASTERS));
    const bridge = {
        username: isWhole && (0,_access_entry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryUsername */ .X0)(row.username) ? row.username : after.username,
        groups: [...new Set([...after.groups, ...carried])],
    };
    return (0,_aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .sameMeaning */ ._)(bridge, after) && !carriesMasters ? undefined : { ...bridge, carriesMasters };
}
/**
 * What an entry is until it gives way to a row: its policies may count no longer while it still does, so that it first
 * gets all groups of the row. Without policies it gives all that it gives until the row does.
 */
function bridgeBack(before, row) {
    if (before.policies.length === 0)
        return undefined;
    const carriesMasters = row.groups.includes(MASTERS);
    const carried = row.groups.filter(_access_entry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryGroup */ .up);
    const bridge = { username: before.username, groups: [...new Set([...before.groups, ...carried])] };
    return (0,_aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .sameMeaning */ ._)(bridge, before) && !carriesMasters ? undefined : { ...bridge, carriesMasters };
}
const MASTERS = 'system:masters';
/** Whoever logs in has them anyway, or has them by no row. */
const OF_ALL = new Set(['system:authenticated', 'system:unauthenticated']);
/**
 * A group that is bound to cluster-admin while entries take over from `system:masters`. Nobody else can have it: it is new
 * in each apply.
 *
 * @param nonce 16 hexadecimal digits, random
 */
function bridgeGroup(nonce) {
    return `${PREFIX}${nonce}`;
}
const PREFIX = 'eks-access:temporary-admins:';
/** Whether an apply that died may have left the group: its end belongs to what that apply began. */
function isBridgeGroup(group) {
    return group.startsWith(PREFIX) && /^[0-9a-f]{16}$/.test(group.slice(PREFIX.length));
}
/** What an entry gives without the temporary group of an apply that died. */
function withoutBridge(meaning) {
    return { ...meaning, groups: meaning.groups.filter((group) => !isBridgeGroup(group)) };
}


/***/ }),

/***/ 49522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ ownerWords),
/* harmony export */   QD: () => (/* binding */ capabilityWords),
/* harmony export */   fe: () => (/* binding */ serviceName),
/* harmony export */   kk: () => (/* binding */ nodeWords)
/* harmony export */ });
/* harmony import */ var _tool_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2215);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);


/**
 * What a principal is by its access entry, to follow its name: `node role of node group gpu`, `service-linked role of
 * AWS Batch`, `role of the ARGOCD capability argocd`. Empty where nothing is known.
 */
function ownerWords(owner) {
    switch (owner.kind) {
        case 'nodes': {
            const used = usedWords(owner);
            return used.length === 0 ? nodeWords(owner) : used;
        }
        case 'service-linked-role':
            return ['service-linked role of ', ...serviceName(owner)];
        case 'cluster-role':
            return ['cluster IAM role'];
        case 'capability':
            return ['role of ', ...capabilityWords(owner)];
        case 'likely-capability':
            return ['most likely the role of a capability, ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .codes */ .F4)(owner.types, owner.types.length)];
        case 'made-by':
            return ['made by ', ...(0,_tool_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toolWords */ .yy)(owner)];
        case 'unmanaged':
            return [];
    }
}
/** `Linux nodes, type EC2_LINUX` */
function nodeWords({ type }) {
    return type === undefined || type === 'STANDARD'
        ? ['nodes']
        : [NODES.get(type) ?? 'nodes', ', type ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(type)];
}
/**
 * Sources: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html,
 * https://docs.aws.amazon.com/eks/latest/userguide/create-node-class.html (`EC2`)
 */
const NODES = new Map([
    ['EC2', 'nodes of EKS Auto Mode'],
    ['EC2_LINUX', 'Linux nodes'],
    ['EC2_WINDOWS', 'Windows nodes'],
    ['FARGATE_LINUX', 'pods on Fargate'],
    ['HYBRID_LINUX', 'hybrid nodes'],
    ['HYPERPOD_LINUX', 'nodes of SageMaker HyperPod'],
]);
/** What of the cluster uses a role of nodes. */
function usedWords({ nodeGroups, fargateProfiles }) {
    const named = (noun, names) => names.length === 0 ? [] : [names.length === 1 ? `${noun} ` : `${noun}s `, ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .codes */ .F4)(names, 4)];
    const uses = [named('node group', nodeGroups), named('Fargate profile', fargateProfiles)];
    if (nodeGroups.length + fargateProfiles.length === 0)
        return [];
    return [nodeGroups.length === 0 ? 'pod execution role of ' : 'node role of ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(uses, ' and ')];
}
/** `the ARGOCD capability argocd` */
function capabilityWords({ capabilities }) {
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(capabilities.map(({ name, type }) => ['the ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(type), ' capability ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)]), ' and ');
}
/** `AWS Batch`; of a service that is not known to have access entries, its principal. */
function serviceName({ service }) {
    const name = SERVICES.get(service);
    return [name ?? (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(service)];
}
/**
 * By the principal in the path of the role.
 *
 * Sources: https://docs.aws.amazon.com/eks/latest/userguide/using-service-linked-roles-eks.html,
 * https://docs.aws.amazon.com/batch/latest/userguide/using-service-linked-roles.html,
 * https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/using-service-linked-roles.html
 */
const SERVICES = new Map([
    ['eks.amazonaws.com', 'Amazon EKS'],
    ['batch.amazonaws.com', 'AWS Batch'],
    ['emr-containers.amazonaws.com', 'Amazon EMR on EKS'],
]);


/***/ }),

/***/ 34564:
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

// EXTERNAL MODULE: ./lib/words/compare.js
var compare = __webpack_require__(31053);
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
    subject: ({ principal, mapping }) => mapping === undefined ? `ownership/${(0,arn_key/* arnKey */.tL)(principal)}` : `ownership/entry/${(0,arn_key/* principalKey */.qW)(principal)}`,
    facts: ({ action }) => (action === 'adopt' ? { after: EXISTS } : { before: EXISTS }),
    remainders: () => [],
    counted: ({ action }) => (action === 'adopt' ? 'adopt' : 'none'),
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

;// CONCATENATED MODULE: ./lib/plan/change/dead-row.js

/** Of rows of aws-auth that give nobody anything: they are about no principal, because no login needs them. */
const DEAD_ROW = {
    store: 'aws-auth',
    principal: () => undefined,
    identities: () => ({}),
    subject: ({ key, id, arn, found }) => `dead-row/${key}/${id}/${arn === undefined || arn === '' ? found : (0,arn_key/* arnKey */.tL)(arn)}`,
    facts: ({ count }) => ({ before: new Map([['exists', String(count)]]) }),
    // Somebody may have removed some of them meanwhile.
    remainders: (change) => Array.from({ length: change.count - 1 }, (_, one) => ({ ...change, count: one + 1 })),
    counted: () => 'remove',
};

// EXTERNAL MODULE: ./lib/login/mapping/access-entries/bridge.js
var bridge = __webpack_require__(54913);
// EXTERNAL MODULE: ./lib/rbac/scope-key.js
var scope_key = __webpack_require__(1094);
// EXTERNAL MODULE: ./lib/tool/words.js
var tool_words = __webpack_require__(2215);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
;// CONCATENATED MODULE: ./lib/plan/change/taken.js


/** The fact that says whose a thing is that is taken from a tool. */
const OWNER = 'owner';
/**
 * What is added to the facts of a thing that a tool looks after and no set has yet: to take it is something to agree to,
 * with the name of the tool. Nothing is added where `tool` is absent.
 */
function takenFrom(tool, { before, after }) {
    if (tool === undefined)
        return { before, after };
    const words = (0,phrase/* phraseText */.tN)((0,tool_words/* toolWords */.yy)(tool));
    return {
        before: before && new Map([...before, [OWNER, words]]),
        after: after && new Map([...after, [OWNER, `${words}, and eks-access`]]),
    };
}

;// CONCATENATED MODULE: ./lib/plan/change/entry.js




/** Of an access entry with its policies. */
const ENTRY = {
    store: 'access-entries',
    principal: ({ arn }) => arn,
    identities: ({ before, over, after }) => ({ before: before ?? over, after }),
    subject: ({ arn }) => `entry/${(0,arn_key/* principalKey */.qW)(arn)}`,
    facts: (change) => {
        const { action, before, after, adopted, reason, tool } = change;
        const isAnew = action === 'replace';
        const isTaken = adopted || reason === 'removed';
        return takenFrom(isTaken ? tool : undefined, {
            before: before && factsOf((0,bridge/* withoutBridge */.ko)(before), { isManaged: !adopted, ...(isAnew && { of: 'deleted' }) }),
            after: after && factsOf(after, { isManaged: action !== 'release', ...(isAnew && { of: 'live' }) }),
        });
    },
    remainders: (change) => {
        const { action, arn, after, before: _, over: __, move: ___, replaces: ____, bridge, ...rest } = change;
        const release = {
            kind: 'ownership',
            action: 'release',
            principal: arn,
            mapping: 'access-entries',
        };
        switch (action) {
            case 'add':
                return bridge === undefined || after === undefined
                    ? []
                    : [{ ...rest, action: 'change', arn, before: { ...bridge, policies: [] }, after }];
            case 'replace':
                return after === undefined ? [] : [{ ...rest, action: 'add', arn, after, adopted: false }];
            case 'remove':
                return bridge === undefined || change.before === undefined
                    ? [release]
                    : [{ ...rest, action, arn, before: { ...change.before, groups: bridge.groups } }, release];
            case 'release':
                return [release];
            case 'change':
                return [];
        }
    },
    counted: ({ action, move, adopted, before, after }) => {
        if (move !== undefined)
            return 'move';
        if (action === 'release')
            return 'none';
        if (action === 'replace')
            return 'change';
        if (action !== 'change' || !adopted)
            return action;
        return isSame(before, after) ? 'adopt' : 'adopt-and-change';
    },
};
function isSame(before, after) {
    const [was, is] = [before, after].map((one) => one === undefined ? '' : JSON.stringify([...factsOf(one, { isManaged: true })].toSorted()));
    return was === is;
}
function factsOf({ username, groups, policies }, { isManaged, of }) {
    return new Map([
        ['exists', 'entry'],
        ...(isManaged ? [['managed', 'yes']] : []),
        ...(of === undefined ? [] : [['principal', of]]),
        ['username', username],
        ...groups.map((group) => [`group/${group}`, 'yes']),
        ...policies.flatMap(({ policy, scopes }) => scopes.map((scope) => [`policy/${policy}/${(0,scope_key/* scopeKey */.O)(scope)}`, 'yes'])),
    ]);
}

// EXTERNAL MODULE: ./lib/rbac/defaults.js
var defaults = __webpack_require__(17448);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/rbac/ownership.js + 1 modules
var ownership = __webpack_require__(38247);
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
    facts: object_factsOf,
    remainders: (change) => {
        const { before: _, ...addition } = change;
        return change.action === 'replace' ? [{ ...addition, action: 'add' }] : [];
    },
    counted: countedAs,
};
function countedAs(change) {
    const { action, adopted } = change;
    if (!adopted)
        return action === 'replace' ? 'change' : action;
    return isOnlyMarked(change) ? 'adopt' : 'adopt-and-change';
}
/** Whether what it adds is the marks of its owner and nothing else. */
function isOnlyMarked(change) {
    const { before = new Map(), after = new Map() } = object_factsOf(change);
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].every((name) => before.get(name) === after.get(name) || name === OWNER || (MARK_FACTS.has(name) && !before.has(name)));
}
const MARK_FACTS = new Set([
    ...ownership/* MARKS */.j7.labels.map((name) => `label/${name}`),
    ...ownership/* MARKS */.j7.annotations.map((name) => `annotation/${name}`),
]);
function object_factsOf({ action, before, after, tool }) {
    // The temporary binding of a replacement that died half-way: its end belongs to the replacement.
    if (action === 'remove' && before !== undefined && (0,stand_in/* isStandIn */.WG)(before))
        return {};
    const isTaken = before !== undefined && (0,ownership/* ownedBy */.LW)(before) === undefined;
    return takenFrom(isTaken ? tool : undefined, {
        before: before && objectFacts(before),
        after: after && objectFacts(after),
    });
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
    // The move is counted where its access entry ends.
    counted: ({ action, moves }) => (moves ? 'part' : action),
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
    entry: ENTRY,
    'dead-row': DEAD_ROW,
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
        .toSorted((one, other) => one.kind - other.kind || (0,compare/* compare */.U)(one.name, other.name))
        .map(({ change }) => change);
}
function nameOf(change) {
    const kind = kindOf(change);
    return kind.principal(change) ?? kind.subject(change);
}
function isKind(kind) {
    return Object.hasOwn(KINDS, kind);
}


/***/ }),

/***/ 81642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ isStandIn),
/* harmony export */   bU: () => (/* binding */ markTemporary),
/* harmony export */   f1: () => (/* binding */ standInBinding)
/* harmony export */ });
/* harmony import */ var _rbac_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99809);
/* harmony import */ var _rbac_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38247);


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
        },
    };
    return markTemporary(copy, { of: (0,_rbac_object_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu)(binding), set });
}
/**
 * A binding of a set that is there only while an apply runs. It has no annotations of its own.
 *
 * @param about.of what it stands in for
 */
function markTemporary(binding, { of, set }) {
    const metadata = { ...binding.metadata, annotations: { [TEMPORARY_FOR]: of } };
    return (0,_rbac_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .markOwned */ .bR)({ ...binding, metadata }, set);
}
function isStandIn(object) {
    return object.metadata.annotations?.[TEMPORARY_FOR] !== undefined;
}


/***/ }),

/***/ 63454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ BASES),
/* harmony export */   PL: () => (/* binding */ byPower),
/* harmony export */   Vr: () => (/* binding */ heldBy),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   lZ: () => (/* binding */ POWERS)
/* harmony export */ });
/* harmony import */ var _danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37808);
/* harmony import */ var _rbac_access_policy_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90960);


/**
 * What some access makes of its holder, in one word, the highest first. `all`: of what is taken, all that somebody had.
 * `way-to-admin`: its holder can become admin. `part`: no more than what a rule of the catalogue says, such as exec.
 * `login`: can log in and do nothing.
 */
const POWERS = ['all', 'admin', 'way-to-admin', 'write', 'read', 'part', 'other', 'login'];
/** Plain access beside what the catalogue has rules for; who may write is not asked whether they read. */
const BASES = ['write', 'read', 'other', 'none'];
/** @param scope a namespace; empty for the whole cluster. `kube-system` counts as that. */
function heldBy(base, scope, rules) {
    if (rules.some(({ rule }) => rule === 'everything'))
        return { power: 'admin', parts: [] };
    const ways = rules.filter((part) => isWay(part, scope));
    if (ways.length > 0)
        return { power: 'way-to-admin', parts: ways };
    const parts = rules.filter(({ rule }) => partOf(rule) !== undefined);
    if (base === 'write' || base === 'read')
        return { power: base, parts };
    return { power: parts.length > 0 ? 'part' : 'other', parts };
}
/** For some names only, it is one where these are as grave as all names. */
function isWay({ rule, level, names }, scope) {
    const { way } = _danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .POWER_OF_RULE */ .F[rule];
    if (way === undefined || (names.length > 0 && level !== 'critical'))
        return false;
    return way.in === 'anywhere' || scope === '' || (0,_rbac_access_policy_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceMatches */ .DV)(scope, 'kube-system');
}
function partOf(rule) {
    return _danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .POWER_OF_RULE */ .F[rule].part ?? _danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .POWER_OF_RULE */ .F[rule].way;
}
/** What is left of some access in one place beside what the catalogue has rules for. */
function baseOf(access) {
    const bases = access.map(baseOfOne);
    return BASES.find((base) => bases.includes(base)) ?? 'none';
}
function baseOfOne(access) {
    if (access.kind === 'everything')
        return 'write';
    if (access.kind === 'urls')
        return 'other';
    if (access.resources.every(isOfRules))
        return 'none';
    const verbs = [...access.verbs.words, ...access.verbs.others];
    if (verbs.some((verb) => WRITES.has(verb)))
        return 'write';
    if (verbs.some((verb) => READS.has(verb)))
        return 'read';
    return verbs.every((verb) => OF_RULES.has(verb)) ? 'none' : 'other';
}
const WRITES = new Set([
    'everything',
    'write',
    'create',
    'update',
    'patch',
    'delete',
    'deletecollection',
]);
const READS = new Set(['read', 'get', 'list', 'watch']);
/** Verbs and resources that rules of the catalogue are about, whatever else. */
const OF_RULES = new Set(['impersonate', 'escalate', 'bind']);
const RESOURCES_OF_RULES = new Set([
    'secrets',
    'pods/exec',
    'pods/attach',
    'pods/portforward',
    'pods/proxy',
    'pods/ephemeralcontainers',
    'serviceaccounts/token',
    'nodes/proxy',
]);
function isOfRules({ group, resource }) {
    return group === '' && RESOURCES_OF_RULES.has(resource);
}
/** The higher power first. */
function byPower(one, other) {
    return POWERS.indexOf(one.power) - POWERS.indexOf(other.power);
}


/***/ }),

/***/ 1232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ howOf),
/* harmony export */   R: () => (/* binding */ powerWords)
/* harmony export */ });
/* harmony import */ var _danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37808);

/** `admin`, `write including exec and Secrets`, `read Secrets`: a power in the words of the one scale. */
function powerWords(power, parts) {
    const including = distinct(parts.map((rule) => _danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .POWER_OF_RULE */ .F[rule].part?.including ?? howOf(rule)));
    switch (power) {
        case 'all':
            return 'all access';
        case 'admin':
            return 'admin';
        case 'way-to-admin':
            return 'a way to admin';
        case 'write':
        case 'read':
            return including.length === 0 ? power : `${power} including ${anded(including)}`;
        case 'part':
            return anded(distinct(parts.map((rule) => _danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .POWER_OF_RULE */ .F[rule].part?.alone ?? howOf(rule))));
        case 'other':
            return 'other permissions';
        case 'login':
            return 'a login without permissions';
    }
}
/** A rule without any word is a part of `write`. */
function howOf(rule) {
    return _danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .POWER_OF_RULE */ .F[rule].way?.how ?? rule;
}
/** Their order is that of the catalogue in the end, whatever order they come in. */
function distinct(words) {
    return [...new Set(words)].toSorted((one, other) => rank(one) - rank(other));
}
const ORDER = ['exec', 'Secrets', 'read Secrets', 'write Secrets', 'acting as service accounts'];
function rank(word) {
    const index = ORDER.indexOf(word);
    return index < 0 ? ORDER.length : index;
}
function anded(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}


/***/ }),

/***/ 55463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ askedBy)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34564);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54158);



/** The binding before the role, and both before the principal's own line: whoever changes a binding reaches many. */
function askedBy(changes) {
    const objects = new Map();
    const principals = new Map();
    for (const change of changes) {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPlace */ .z)(change.where);
        if (place === undefined)
            continue;
        const principal = (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .mappedPrincipal */ .IF)(change);
        if (principal === undefined)
            objects.set((0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(change), place);
        else
            principals.set((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(principal), place);
    }
    return (subject, via) => {
        const bound = via.flatMap((way) => (way.kind === 'binding' ? [way] : []));
        const found = [...bound.map(({ binding }) => binding), ...bound.map(({ role }) => role)]
            .map((id) => objects.get(id))
            .find((place) => place !== undefined);
        if (found !== undefined || subject.kind !== 'principal')
            return found;
        return principals.get((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(subject.name));
    };
}


/***/ }),

/***/ 27454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ isEverything),
/* harmony export */   IE: () => (/* binding */ isGrave),
/* harmony export */   KY: () => (/* binding */ uncovered)
/* harmony export */ });
/* harmony import */ var _danger_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89732);
/* harmony import */ var _danger_rule_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70050);
/* harmony import */ var _danger_rule_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44455);



/** What of `now` nobody saw who saw `reviewed`. */
function uncovered(now, reviewed) {
    const bySubject = Map.groupBy(reviewed, ({ subject }) => subject);
    return now.filter((gain) => {
        const shown = bySubject.get(gain.subject) ?? [];
        return !areNamesIn(gain, shown.filter((one) => isAtLeast(one, gain)));
    });
}
/** Whether `shown`, of the same subject, says as much as `gain` or more, but for names. */
function isAtLeast(shown, gain) {
    return ((shown.rule === gain.rule || (isEverything(shown) && isPermission(gain))) &&
        (shown.scope === gain.scope || (shown.scope === '' && !isOfLogin(shown))) &&
        (0,_danger_rule_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .atLeast */ .jZ)(shown.level, gain.level));
}
/** The names may have been seen one here and one there. There may be tens of thousands. */
function areNamesIn({ names }, shown) {
    if (shown.some((one) => one.names.length === 0))
        return true;
    if (names.length === 0)
        return false;
    const seen = new Set(shown.flatMap((one) => one.names));
    return names.every((name) => seen.has(name));
}
const PERMISSIONS = new Set(['write', ..._danger_rule_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE_RULES */ .U.map(({ id }) => id)]);
/** Whether it is part of everything. `system:masters` is more, and who somebody is, is something else. */
function isPermission({ rule }) {
    return PERMISSIONS.has(rule);
}
/** Whether it is about who somebody is: in the whole cluster that may be a login and no permission anywhere. */
function isOfLogin({ rule }) {
    return rule !== 'masters' && rule !== 'write' && (0,_danger_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoginRule */ ._C)(rule);
}
/** Whether it is all that can be held where it holds. */
function isEverything({ rule }) {
    return rule === 'masters' || rule === 'everything';
}
/** Whether a reviewer must see it by name. */
function isGrave({ level }) {
    return level === 'critical' || level === 'high';
}


/***/ }),

/***/ 54158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ shownPlace)
/* harmony export */ });
/** `undefined` of what is in no file, or in no line. */
function shownPlace(where) {
    const { file, line } = where ?? {};
    return file === undefined || line === undefined ? undefined : { file, line };
}


/***/ }),

/***/ 30790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ unpublishedOf),
/* harmony export */   q: () => (/* binding */ policyGrants)
/* harmony export */ });
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48545);

/**
 * What these access policies grant, a grant for each scope. One whose rules AWS does not publish grants nothing that is
 * known; `unpublishedOf` names it.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-policies.html: policies allow and never deny, and what
 * an entry holds is the union of them and of RBAC.
 */
function policyGrants(policies) {
    return policies.flatMap(({ policy, scopes }) => {
        const rules = (0,_published_js__WEBPACK_IMPORTED_MODULE_0__/* .publishedRules */ .Y)(policy);
        return rules === undefined
            ? []
            : scopes.map((scope) => {
                if (scope.kind === 'cluster')
                    return { scope, rules, via: { kind: 'policy', policy } };
                const { namespace } = scope;
                return { scope, rules: withoutUrls(rules), via: { kind: 'policy', policy, namespace } };
            });
    });
}
/** Those of the policies of which it is not known what they grant. */
function unpublishedOf(policies) {
    return (policies ?? []).filter(({ policy }) => (0,_published_js__WEBPACK_IMPORTED_MODULE_0__/* .publishedRules */ .Y)(policy) === undefined);
}
// Grants are compared by their rules, so these are the same each time.
const inNamespace = new WeakMap();
/** A request for a URL has no namespace. */
function withoutUrls(rules) {
    const known = inNamespace.get(rules);
    if (known !== undefined)
        return known;
    const kept = rules.filter((rule) => rule.resources?.length);
    const found = kept.length === rules.length ? rules : kept;
    inNamespace.set(rules, found);
    return found;
}


/***/ }),

/***/ 48545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ publishedRules)
});

;// CONCATENATED MODULE: ./lib/rbac/access-policy/rule.js
/** The verbs of the tables that read, and those that write. */
const READ = ['get', 'list', 'watch'];
const WRITE = ['create', 'delete', 'deletecollection', 'patch', 'update'];
/** A row of a table: one API group, its resources. */
function rule(verbs, group, ...resources) {
    return { apiGroups: [group], resources, verbs };
}
/** `jobs` with `status` is `jobs` and `jobs/status`. */
function withParts(resource, ...parts) {
    return [resource, ...parts.map((part) => `${resource}/${part}`)];
}

;// CONCATENATED MODULE: ./lib/rbac/access-policy/general.js

/** The rules of the ClusterRole `cluster-admin`. */
const CLUSTER_ADMIN = [
    rule(['*'], '*', '*'),
    { nonResourceURLs: ['*'], verbs: ['*'] },
];
/** All resources, Secrets and custom ones too, but no URLs. */
const ADMIN_VIEW = [rule(READ, '*', '*')];
/** What the groups `apps` and `extensions` have in common. */
const WORKLOADS_READ = [
    ...withParts('daemonsets', 'status'),
    ...withParts('deployments', 'scale', 'status'),
    ...withParts('replicasets', 'scale', 'status'),
];
const WORKLOADS_WRITTEN = [
    'daemonsets',
    ...withParts('deployments', 'rollback', 'scale'),
    ...withParts('replicasets', 'scale'),
];
const INGRESSES_READ = [...withParts('ingresses', 'status'), 'networkpolicies'];
const INGRESSES_WRITTEN = ['ingresses', 'networkpolicies'];
const VIEW = [
    rule(READ, 'apps', 'controllerrevisions', ...WORKLOADS_READ, ...withParts('statefulsets', 'scale', 'status')),
    rule(READ, 'autoscaling', ...withParts('horizontalpodautoscalers', 'status')),
    rule(READ, 'batch', ...withParts('cronjobs', 'status'), ...withParts('jobs', 'status')),
    rule(READ, 'discovery.k8s.io', 'endpointslices'),
    rule(READ, 'extensions', ...WORKLOADS_READ, ...INGRESSES_READ, 'replicationcontrollers/scale'),
    rule(READ, 'networking.k8s.io', ...INGRESSES_READ),
    rule(READ, 'policy', ...withParts('poddisruptionbudgets', 'status')),
    rule(READ, '', 'bindings', 'configmaps', 'endpoints', 'events', 'limitranges', 'serviceaccounts'),
    rule(READ, '', ...withParts('namespaces', 'status'), ...withParts('persistentvolumeclaims', 'status')),
    rule(READ, '', ...withParts('pods', 'log', 'status'), ...withParts('services', 'status')),
    rule(READ, '', ...withParts('replicationcontrollers', 'scale', 'status')),
    rule(READ, '', ...withParts('resourcequotas', 'status')),
];
/** The ways into a pod or a service, which its readers do not have. */
const CONNECTIONS = ['pods/attach', 'pods/exec', 'pods/portforward', 'pods/proxy', 'services/proxy'];
const EDIT = [
    ...VIEW,
    rule([...READ, ...WRITE], '', ...CONNECTIONS, 'secrets'),
    rule(WRITE, '', 'configmaps', 'events', 'persistentvolumeclaims', 'pods', 'services'),
    rule(WRITE, '', ...withParts('replicationcontrollers', 'scale')),
    rule(['impersonate', ...WRITE], '', 'serviceaccounts'),
    rule(WRITE, 'apps', ...WORKLOADS_WRITTEN, ...withParts('statefulsets', 'scale')),
    rule(WRITE, 'autoscaling', 'horizontalpodautoscalers'),
    rule(WRITE, 'batch', 'cronjobs', 'jobs'),
    rule(WRITE, 'extensions', ...WORKLOADS_WRITTEN, ...INGRESSES_WRITTEN, 'replicationcontrollers/scale'),
    rule(WRITE, 'networking.k8s.io', ...INGRESSES_WRITTEN),
    rule(WRITE, 'policy', 'poddisruptionbudgets'),
];
/** Without `escalate` and `bind`. */
const ADMIN = [
    ...EDIT,
    rule(['create'], 'authorization.k8s.io', 'localsubjectaccessreviews'),
    rule([...READ, ...WRITE], 'rbac.authorization.k8s.io', 'rolebindings', 'roles'),
];
const SECRET_READER = [rule(READ, '', 'secrets')];
const SECRET_ADMIN = [rule(['*'], '', 'secrets')];

// EXTERNAL MODULE: ./lib/rbac/object.js
var object = __webpack_require__(99809);
;// CONCATENATED MODULE: ./lib/rbac/access-policy/services.js


/** Of service-linked roles: EKS associates it with no other principal. */
const POD_IDENTITY = [rule(['list'], '', 'pods')];
/** Of service-linked roles too. */
const HYBRID = [rule(['list'], '*', 'nodes')];
const BACKUP = [rule(['get', 'list'], '*', '*')];
/** `escalate` and `bind` make it as powerful as an administrator of the cluster. */
const RESTORE = [
    rule(['create', 'get', 'list'], '*', '*'),
    rule(['create', 'update', 'escalate', 'bind'], object/* RBAC_GROUP */.$j, 'clusterroles', 'roles'),
];
/** The leader's lease and the events of a controller of EKS. */
const CONTROLLER = [
    rule(['create', 'delete', 'patch', 'update', ...READ], 'coordination.k8s.io', 'leases'),
    rule(['create', 'patch'], '', 'events'),
];
function definitions(...verbs) {
    return rule(verbs, 'apiextensions.k8s.io', 'customresourcedefinitions');
}
const KRO = [rule(['*'], 'kro.run', '*'), definitions('*'), ...CONTROLLER];
const ARGO_CD = [
    rule(['*'], '', 'secrets'),
    rule(READ, '', 'configmaps'),
    rule(['create', 'patch', ...READ], '', 'events'),
    rule(['*'], 'argoproj.io', ...['applications', 'applicationsets', 'appprojects'].flatMap((one) => withParts(one, 'finalizers', 'status'))),
];
/** EKS lets it change no other CustomResourceDefinitions than those of Argo CD, but the table has no names of objects. */
const ARGO_CD_CLUSTER = [
    rule(['create', 'delete', 'get', 'patch', 'update'], '', 'namespaces'),
    definitions('create', 'delete', 'get', 'patch', 'update'),
    { nonResourceURLs: ['/api', '/api/*', '/apis', '/apis/*'], verbs: ['get'] },
];
/** AWS services that have a controller of ACK. */
const ACK_SERVICES = `
  acm acmpca apigateway apigatewayv2 applicationautoscaling athena bedrock bedrockagent
  bedrockagentcorecontrol cloudfront cloudtrail cloudwatch cloudwatchlogs codeartifact
  cognitoidentityprovider documentdb dynamodb ec2 ecr ecrpublic ecs efs eks elasticache elbv2
  emrcontainers eventbridge iam kafka keyspaces kinesis kms lambda memorydb mq networkfirewall
  opensearchservice organizations pipes prometheusservice ram rds recyclebin route53 route53resolver
  s3 s3control sagemaker secretsmanager ses sfn sns sqs ssm wafv2
`;
const ACK = [
    {
        apiGroups: [
            'services.k8s.aws',
            ...ACK_SERVICES.trim()
                .split(/\s+/)
                .map((service) => `${service}.services.k8s.aws`),
        ],
        resources: ['*'],
        verbs: ['*'],
    },
    rule(READ, '', 'namespaces'),
    definitions('*'),
    ...CONTROLLER,
];
/** Source: https://docs.aws.amazon.com/r53recovery/latest/dg/eks-resource-scaling-block.html */
const REGION_SWITCH_SCALING = [
    rule(['get', 'update'], '*', '*/scale'),
    rule(['get'], '*', '*/status'),
    rule(['get', 'patch'], 'autoscaling', 'horizontalpodautoscalers'),
];

;// CONCATENATED MODULE: ./lib/rbac/access-policy/published.js


/**
 * What the access policy of this name grants, the same array at each call; `undefined` where AWS publishes no table of
 * its rules, so that nothing certain can be said about it. EKS has no operation that returns the rules of a policy.
 *
 * The tables have no names of objects, so what is granted for some objects only is here granted for all of them.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html
 */
function publishedRules(policy) {
    return PUBLISHED.get(policy);
}
const PUBLISHED = new Map([
    ['AmazonEKSClusterAdminPolicy', CLUSTER_ADMIN],
    ['AmazonEKSAdminPolicy', ADMIN],
    ['AmazonEKSEditPolicy', EDIT],
    ['AmazonEKSViewPolicy', VIEW],
    ['AmazonEKSAdminViewPolicy', ADMIN_VIEW],
    ['AmazonEKSSecretReaderPolicy', SECRET_READER],
    ['AmazonEKSSecretAdminPolicy', SECRET_ADMIN],
    ['AmazonEKSPodIdentityPolicy', POD_IDENTITY],
    ['AmazonEKSHybridPolicy', HYBRID],
    ['AWSBackupFullAccessPolicyForBackup', BACKUP],
    ['AWSBackupFullAccessPolicyForRestore', RESTORE],
    ['AmazonEKSACKPolicy', ACK],
    ['AmazonEKSArgoCDPolicy', ARGO_CD],
    ['AmazonEKSArgoCDClusterPolicy', ARGO_CD_CLUSTER],
    ['AmazonEKSKROPolicy', KRO],
    ['AmazonARCRegionSwitchScalingPolicy', REGION_SWITCH_SCALING],
]);


/***/ }),

/***/ 76629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ matchedName),
/* harmony export */   J4: () => (/* binding */ asAccessSubject),
/* harmony export */   cQ: () => (/* binding */ inSubjectOrder),
/* harmony export */   cW: () => (/* binding */ userSubject),
/* harmony export */   ez: () => (/* binding */ userNote),
/* harmony export */   fc: () => (/* binding */ groupHolders),
/* harmony export */   ow: () => (/* binding */ subjectKey)
/* harmony export */ });
/* harmony import */ var _name_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48184);

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
    if ((0,_name_template_js__WEBPACK_IMPORTED_MODULE_0__/* .nameTemplate */ .e)(group) !== undefined)
        return LITERAL;
    if (group.startsWith('system:serviceaccounts:'))
        return 'every service account of that namespace';
    return HOLDERS[group] ?? 'whoever has it';
}
/** What stands behind the name of a user: nothing, or ` (literally …)` where somebody hopes that RBAC fills it in. */
function userNote(username) {
    return (0,_name_template_js__WEBPACK_IMPORTED_MODULE_0__/* .nameTemplate */ .e)(username) === undefined ? '' : ` (${LITERAL})`;
}
const LITERAL = 'literally: RBAC fills in no templates, and no IAM principal has this name';
/**
 * Groups that the API server gives by itself.
 *
 * Source: the constants of apiserver/pkg/authentication/user/user.go and serviceaccount/util.go
 */
const HOLDERS = {
    'system:authenticated': 'everybody with a login, including service accounts',
    'system:unauthenticated': 'anybody who reaches the API server, without a login',
    'system:serviceaccounts': 'every service account',
    'system:nodes': 'every node',
};


/***/ }),

/***/ 2215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uf: () => (/* binding */ toolName),
/* harmony export */   aK: () => (/* binding */ undoesWords),
/* harmony export */   rU: () => (/* binding */ UNDOES),
/* harmony export */   yy: () => (/* binding */ toolWords)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);

/** `eksctl, in the CloudFormation stack x`; `Helm, release shop/x`; `Argo CD, application x` */
function toolWords({ tool, name }) {
    if (name === undefined)
        return [tool === 'controller' ? 'a controller' : tool];
    switch (tool) {
        case 'CloudFormation':
            return ['the CloudFormation stack ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)];
        case 'eksctl':
            return ['eksctl, in the CloudFormation stack ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)];
        case 'controller':
            return ['the controller of ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)];
        case 'ACK':
        case 'Crossplane':
            return [`${tool}, as `, (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)];
        default:
            return [`${tool}, ${NAMED[tool] ?? 'as'} `, (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)];
    }
}
/** `Helm`, as the subject of a sentence about something of the tool that was named before. */
function toolName({ tool }) {
    return tool === 'controller' ? 'its controller' : tool;
}
const NAMED = {
    Helm: 'release',
    'Argo CD': 'application',
    Flux: 'as',
    OLM: 'of',
};
/**
 * What the tool does to an object of its own that somebody else changed or deleted, as the rest of a sentence that
 * begins with the tool: `undoes it with the next upgrade of the release`.
 *
 * Sources: https://helm.sh/docs/faq/changes_since_helm2 (three-way merge: what the chart says wins);
 * https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/ (only with selfHeal it is soon);
 * https://fluxcd.io/flux/components/kustomize/kustomizations/ (drift is corrected at each interval);
 * https://developer.hashicorp.com/terraform/tutorials/state/resource-drift;
 * https://www.pulumi.com/docs/iac/cli/commands/pulumi_refresh/ (an `up` compares with its state, not with the cluster);
 * https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_eks-readme.html (manifests are applied with
 * `kubectl apply --prune` when they change); https://olm.operatorframework.io/docs/concepts/;
 * https://aws-controllers-k8s.github.io/community/docs/user-docs/drift-recovery/;
 * https://docs.crossplane.io/latest/managed-resources/managed-resources/
 */
const UNDOES = {
    Helm: 'undoes it with the next upgrade of the release',
    'Argo CD': 'undoes it with the next sync, with selfHeal within seconds',
    Flux: 'undoes it within minutes',
    Terraform: 'undoes it with the next apply',
    OpenTofu: 'undoes it with the next apply',
    Pulumi: 'undoes it with the next update that refreshes or changes it',
    CDK: 'undoes it with the next deployment that changes the manifest',
    CloudFormation: 'undoes it with the next update of the stack that changes it',
    eksctl: 'undoes it with the next command that makes or deletes the same',
    OLM: 'undoes it within minutes',
    Kustomize: 'does nothing by itself: whoever applies its output undoes it',
    ACK: 'undoes it within hours',
    Crossplane: 'undoes it within minutes',
    controller: 'may undo it at any time, and deletes it with its owner',
};
/** The same of a tool as it is found: one that only made something leaves it alone. */
function undoesWords({ tool, name }) {
    return name === undefined && KEEPS_BY_NAME.has(tool)
        ? 'leaves alone what it only rendered or wrote: whoever still applies that undoes it'
        : UNDOES[tool];
}
/** Their marks on what they look after name a release, an application or the like. */
const KEEPS_BY_NAME = new Set(['Helm', 'Argo CD', 'Flux']);


/***/ }),

/***/ 31053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** The order of texts by their code units, which is the same on every machine. */
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 32868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ codes),
/* harmony export */   Mx: () => (/* binding */ phraseTerminal),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fP: () => (/* binding */ phraseMarkdown),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   ls: () => (/* binding */ phraseHtml),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   tN: () => (/* binding */ phraseText)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26226);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27335);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40977);



function code(text) {
    return { code: text };
}
/** @param words of this program, or a phrase */
function strong(words) {
    return { strong: words };
}
/** A message of a problem: text between backticks in it is code. */
function sentence(text) {
    return { sentence: text };
}
/** Without an address it is the words alone. */
function linked(words, url) {
    return url === undefined ? words : [{ link: words, url }];
}
function phraseMarkdown(phrase) {
    return shown(phrase, {
        code: _encode_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti,
        strong: (words) => `**${words}**`,
        sentence: _encode_js__WEBPACK_IMPORTED_MODULE_0__/* .plainMarkdown */ .EO,
        link: _encode_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf,
    });
}
/** Inside of an element of HTML, such as `<summary>`, where Markdown means nothing. */
function phraseHtml(phrase) {
    return shown(phrase, {
        code: _encode_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlCode */ .h8,
        strong: (words) => `<b>${words}</b>`,
        sentence: _encode_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlCode */ .h8,
        link: (words) => words,
    });
}
/** A text that could be taken for words of this program stands in quotes. Links are left out. */
function phraseTerminal(phrase) {
    return shown(phrase, { ...PLAIN, code: quoted, sentence: _encode_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo });
}
function quoted(text) {
    return /^[^\s"→]*[^\s",;→]$/.test(text) ? (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(text) : `"${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(text.replaceAll('"', '\\"'))}"`;
}
function phraseText(phrase) {
    return shown(phrase, PLAIN);
}
const asItIs = (text) => text;
const PLAIN = { code: asItIs, strong: asItIs, sentence: asItIs, link: asItIs };
function shown(phrase, show) {
    return phrase
        .map((piece) => {
        if (typeof piece === 'string')
            return piece;
        if ('code' in piece)
            return show.code(piece.code);
        if ('sentence' in piece)
            return show.sentence(piece.sentence);
        if ('link' in piece)
            return show.link(shown(piece.link, show), piece.url);
        const { strong: words } = piece;
        return show.strong(typeof words === 'string' ? words : shown(words, show));
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
    const { shown, more } = (0,_list_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(texts, limit);
    const list = join(shown.map((text) => [code(text)]), ', ');
    return more === 0 ? list : [...list, ` and ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(more)} more`];
}


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
