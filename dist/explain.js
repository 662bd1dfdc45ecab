export const id = 224;
export const ids = [224];
export const modules = {

/***/ 46754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ CONSOLE_ACTIONS),
/* harmony export */   m: () => (/* binding */ missingActions)
/* harmony export */ });
/**
 * What the EKS console calls for the pages of one cluster.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/view-kubernetes-resources.html#view-kubernetes-resources-permissions
 */
const CONSOLE_ACTIONS = [
    { action: 'eks:AccessKubernetesApi', on: 'cluster', needed: true },
    { action: 'eks:DescribeCluster', on: 'cluster', needed: true },
    { action: 'eks:ListClusters', on: 'everything', needed: true },
    { action: 'eks:ListNodegroups', on: 'cluster', needed: false },
    { action: 'eks:DescribeNodegroup', on: 'nodegroups', needed: false },
    { action: 'eks:ListFargateProfiles', on: 'cluster', needed: false },
    { action: 'eks:ListAddons', on: 'cluster', needed: false },
    { action: 'eks:DescribeAddonVersions', on: 'everything', needed: false },
    { action: 'eks:ListUpdates', on: 'cluster', needed: false },
    { action: 'eks:ListIdentityProviderConfigs', on: 'cluster', needed: false },
    { action: 'iam:ListRoles', on: 'everything', needed: false },
];
/** The actions that are not allowed, the needed ones first. */
function missingActions(decisions) {
    const missing = decisions.filter(({ decision }) => decision !== 'allowed');
    const isNeeded = ({ action }) => CONSOLE_ACTIONS.some((one) => one.needed && one.action === action);
    return { needed: missing.filter(isNeeded), others: missing.filter((one) => !isNeeded(one)) };
}


/***/ }),

/***/ 55788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ wantedForWhoCan),
/* harmony export */   j: () => (/* binding */ wantedForPrincipal)
/* harmony export */ });
/* harmony import */ var _aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74940);
/* harmony import */ var _login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44574);
/* harmony import */ var _login_asked_of_iam_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55611);
/* harmony import */ var _login_every_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54739);
/* harmony import */ var _login_everybody_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35846);
/* harmony import */ var _login_logins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83388);
/* harmony import */ var _rbac_access_policy_policy_grants_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30790);
/* harmony import */ var _rbac_access_policy_published_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48545);
/* harmony import */ var _rbac_grants_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9137);
/* harmony import */ var _rbac_permits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37104);
/* harmony import */ var _rbac_rbac_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79783);











/** What must be asked of AWS about one principal: its access entry, whether IAM has it, and whose entry it is. */
function wantedForPrincipal(principal, { facts }) {
    if (principal.kind !== 'iam' || facts === undefined)
        return {};
    const entry = (0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(facts, principal.arn);
    if (entry === undefined)
        return { principals: (0,_login_asked_of_iam_js__WEBPACK_IMPORTED_MODULE_2__/* .askedOfIam */ .P)(facts, [principal.arn]) };
    const entries = entry.details === undefined ? [entry.principalArn] : [];
    return { entries, principals: (0,_login_asked_of_iam_js__WEBPACK_IMPORTED_MODULE_2__/* .askedOfIam */ .P)(facts, [entry.principalArn]), capabilities: true };
}
/**
 * What must be asked of AWS to say who may make a request: every access entry, of very many those whose access policies
 * may permit it; whether IAM still has those who may, or might by the row beneath; and whose entries these are.
 */
function wantedForWhoCan(request) {
    return (snapshot) => {
        const { facts } = snapshot;
        if (facts === undefined)
            return {};
        const logins = (0,_login_logins_js__WEBPACK_IMPORTED_MODULE_4__/* .loginsOf */ .Q)({ awsAuth: (0,_aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeAwsAuth */ ._)(snapshot.awsAuth?.data), facts });
        const index = (0,_rbac_rbac_index_js__WEBPACK_IMPORTED_MODULE_9__/* .indexRbac */ .hD)(snapshot);
        // What is beneath an entry counts if IAM says that the entry is of nobody any more.
        const able = [...(0,_login_everybody_js__WEBPACK_IMPORTED_MODULE_10__/* .everybody */ .e)(logins, index).values()].filter(({ principal, identities }) => [...identities, ...(logins.beneath(principal)?.identities ?? [])].some((identity) => (0,_rbac_permits_js__WEBPACK_IMPORTED_MODULE_8__/* .permits */ .V)((0,_rbac_grants_js__WEBPACK_IMPORTED_MODULE_7__/* .grantsOf */ .R)(index, identity), request)));
        const principals = (0,_login_asked_of_iam_js__WEBPACK_IMPORTED_MODULE_2__/* .askedOfIam */ .P)(facts, able.slice(0, _login_every_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_ENTRIES */ .V).map(({ principal }) => principal));
        const capabilities = (0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(facts).size > 0;
        if ((0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(facts).size <= _login_every_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_ENTRIES */ .V)
            return { entries: (0,_login_every_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .everyEntry */ .W)(facts), principals, capabilities };
        return { ...holdersWanted(facts, request), principals, capabilities };
    };
}
/** Beyond the bound: the first entries, and those of principals whose policies may permit the request. */
function holdersWanted(facts, request) {
    const policies = facts.accessPolicies;
    if (policies === undefined)
        return { entries: (0,_login_every_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .everyEntry */ .W)(facts), policies: true };
    if (policies.kind !== 'known')
        return {};
    const holdersOf = policies.value.filter((policy) => mayPermit(policy, request));
    const holders = holdersOf.flatMap((policy) => holdersIn(facts.policyHolders?.get(policy)));
    const entries = (0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadAmong */ .uL)(facts, holders);
    return { holdersOf, entries: entries.slice(0, _login_every_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_ENTRIES */ .V) };
}
/** Of one whose rules are not published it is not known. */
function mayPermit(policy, request) {
    if ((0,_rbac_access_policy_published_js__WEBPACK_IMPORTED_MODULE_6__/* .publishedRules */ .Y)(policy) === undefined)
        return true;
    return (0,_rbac_permits_js__WEBPACK_IMPORTED_MODULE_8__/* .permits */ .V)((0,_rbac_access_policy_policy_grants_js__WEBPACK_IMPORTED_MODULE_5__/* .policyGrants */ .q)([{ policy, scopes: [{ kind: 'cluster' }] }]), request);
}
function holdersIn(found) {
    return found?.kind === 'known' ? found.value : [];
}


/***/ }),

/***/ 40224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ explainPrincipal)
});

// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var aws_auth_arn = __webpack_require__(84713);
// EXTERNAL MODULE: ./lib/aws-auth/decode.js + 1 modules
var decode = __webpack_require__(74940);
// EXTERNAL MODULE: ./lib/plan/make-plan.js + 14 modules
var make_plan = __webpack_require__(81432);
// EXTERNAL MODULE: ./lib/plan/state-after.js
var state_after = __webpack_require__(36985);
// EXTERNAL MODULE: ./lib/rbac/access-policy/policy-grants.js
var policy_grants = __webpack_require__(30790);
// EXTERNAL MODULE: ./lib/rbac/aggregated.js
var aggregated = __webpack_require__(38319);
// EXTERNAL MODULE: ./lib/rbac/console.js
var console = __webpack_require__(26625);
// EXTERNAL MODULE: ./lib/rbac/rbac-index.js
var rbac_index = __webpack_require__(79783);
// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/login/owner/entry-owner.js + 1 modules
var entry_owner = __webpack_require__(30608);
// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/spell.js
var spell = __webpack_require__(95233);
// EXTERNAL MODULE: ./lib/rbac/presets.js
var presets = __webpack_require__(34280);
;// CONCATENATED MODULE: ./lib/explain/for-clusters.js
/** `clusters` of a new entry that is for one cluster of the file: absent where there is no other. */
function newFor({ cluster }, file) {
    return file.length > 1 ? { clusters: [cluster.name] } : {};
}
/** `clusters` of an entry that stands in the file already, so that it stays for the same ones. */
function clustersOf(file, where) {
    const sharing = file.filter(({ principals, objects }) => [...principals, ...objects].some((one) => samePlace(one.where, where)));
    return sharing.length === file.length ? {} : { clusters: sharing.map(({ cluster }) => cluster.name) };
}
function samePlace(one, other) {
    return one.file === other.file && one.line === other.line && one.column === other.column;
}

// EXTERNAL MODULE: ./lib/access/name-faults.js
var name_faults = __webpack_require__(51717);
// EXTERNAL MODULE: ./lib/access/principal.js
var principal = __webpack_require__(14896);
// EXTERNAL MODULE: ./lib/login/mapping/default-username.js
var default_username = __webpack_require__(65478);
// EXTERNAL MODULE: ./lib/rbac/bindings.js
var bindings = __webpack_require__(68508);
// EXTERNAL MODULE: ./lib/rbac/defaults.js
var defaults = __webpack_require__(17448);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/rbac/ownership.js
var ownership = __webpack_require__(89469);
;// CONCATENATED MODULE: ./lib/explain/lines.js









const NO_LINES = { principals: [], presets: [], manifests: [], bindings: [] };
/** The entry of a principal, or nothing where a file may not declare it so. */
function principalLine(arn, { username, groups }) {
    const key = arn.includes(':user/') ? 'user' : 'role';
    const judged = (0,principal/* principalArn */.E)(key, arn);
    if (!judged.ok)
        return undefined;
    const standard = username === (0,default_username/* defaultUsername */.s)(judged) || username === '';
    const faults = [...groups.flatMap(name_faults/* groupFaults */.X), ...(standard ? [] : (0,name_faults/* usernameFaults */.C)(username, key))];
    // A group or username that is allowed with a warning is what the cluster has now.
    if (faults.some(({ severity = 'error' }) => severity === 'error'))
        return undefined;
    if (groups.some((group) => group === '' || group !== group.trim()))
        return undefined;
    return { key, arn, groups: [...new Set(groups)], ...(standard ? {} : { username }) };
}
/** What the file would say about its cluster with these lines in it. */
function withLines(desired, lines) {
    const { set } = desired;
    const where = {};
    const added = lines.principals.flatMap(({ key, arn, username, groups }) => {
        const judged = (0,principal/* principalArn */.E)(key, arn);
        if (!judged.ok)
            return [];
        return [{ kind: key, arn, ...(username === undefined ? {} : { username }), groups, where }];
    });
    const keyOf = ({ arn }) => (0,arn_key/* principalKey */.qW)(arn);
    const keys = new Set(added.map(keyOf));
    const objects = [
        ...lines.presets.flatMap(({ preset, namespaces = [] }) => (0,presets/* presetObjects */.Q)(preset, namespaces)),
        ...lines.manifests.map(({ object }) => object),
        ...(0,bindings/* bindingObjects */.u)(lines.bindings, set).map(({ object }) => object),
    ];
    return {
        ...desired,
        principals: [...desired.principals.filter((principal) => !keys.has(keyOf(principal))), ...added],
        objects: objects.reduce((all, object) => withObject(all, object, set), desired.objects),
    };
}
/** Bindings of the same name share their subjects, as those of one file do. */
function withObject(all, object, set) {
    const id = (0,rbac_object/* objectId */.Tu)(object);
    const at = all.findIndex((one) => (0,rbac_object/* objectId */.Tu)(one.object) === id);
    const there = all[at];
    const joined = there !== undefined && (0,rbac_object/* isBinding */.OT)(there.object) && (0,rbac_object/* isBinding */.OT)(object)
        ? { ...object, subjects: distinct([...(there.object.subjects ?? []), ...(object.subjects ?? [])]) }
        : object;
    const made = {
        object: (0,ownership/* markOwned */.bR)((0,defaults/* withDefaults */.r)(joined), set),
        where: there?.where ?? {},
        origin: there?.origin ?? 'binding',
    };
    return there === undefined ? [...all, made] : all.with(at, made);
}
function distinct(subjects) {
    return [...new Map(subjects.map((subject) => [`${subject.kind}/${subject.name}`, subject])).values()];
}

// EXTERNAL MODULE: ./lib/danger/judge.js + 4 modules
var judge = __webpack_require__(70671);
// EXTERNAL MODULE: ./lib/login/template.js
var template = __webpack_require__(43623);
// EXTERNAL MODULE: ./lib/plan/effect/step.js
var step = __webpack_require__(92651);
// EXTERNAL MODULE: ./lib/rbac/compact.js
var compact = __webpack_require__(42725);
// EXTERNAL MODULE: ./lib/rbac/everyone.js
var everyone = __webpack_require__(91803);
// EXTERNAL MODULE: ./lib/rbac/gained.js + 1 modules
var rbac_gained = __webpack_require__(87729);
// EXTERNAL MODULE: ./lib/rbac/grants.js
var grants = __webpack_require__(9137);
// EXTERNAL MODULE: ./lib/rbac/permits.js
var permits = __webpack_require__(37104);
;// CONCATENATED MODULE: ./lib/explain/held.js









function heldBy(index, identities) {
    return {
        each: identities.map((identity) => (0,grants/* grantsOf */.R)(index, identity)),
        identities,
    };
}
function permission(held, request) {
    const each = served(held, request);
    const areSure = !held.identities.some(template/* isForInstances */.iy);
    if (areSure && each.length > 0 && each.every((grants) => (0,permits/* permits */.V)(grants.filter(isCertain), request)))
        return 'yes';
    return each.some((grants) => (0,permits/* permits */.V)(grants, request)) ? 'some' : 'no';
}
/** The grants that let the request pass, of any of the identities. */
function waysOf(held, request) {
    return served(held, request).flatMap((grants) => (0,permits/* permittedBy */.M)(grants, request));
}
/** What of each identity counts for the request. */
function served({ each, identities }, request) {
    return each.map((grants, index) => (0,aggregated/* isRefusedWithoutName */.e)(identities[index]?.username ?? '', request) ? [] : grants);
}
/** What every login holds: nothing of it depends on a session's name or on chance. */
function certain({ each, identities }) {
    if (identities.some(template/* isForInstances */.iy))
        return [];
    const [first = [], ...others] = each;
    const sure = first.filter(isCertain);
    if (others.length === 0)
        return sure;
    const keys = others.map((grants) => new Set(grants.filter(isCertain).map(({ via }) => JSON.stringify(via))));
    return sure.filter(({ via }) => keys.every((known) => known.has(JSON.stringify(via))));
}
/** What is held, without what everybody has who can log in at all; and by which ways. */
function heldCompact({ each }) {
    const grants = each.flat();
    const { gained } = (0,rbac_gained/* accessDifference */.y)([everyone/* EVERYONE */.C], grants);
    const held = (0,compact/* compactAccess */.c)(gained);
    const through = [...new Map(gained.map(({ via }) => [JSON.stringify(via), via])).values()];
    return { held, through, steps: (0,step/* stepsOf */.B)(held, (0,judge/* judgeGain */.nm)([everyone/* EVERYONE */.C], grants), through) };
}
function isSomeLogins({ each, identities }) {
    return (identities.some(template/* isForInstances */.iy) ||
        each.length > 1 ||
        each.some((grants) => grants.some((grant) => !isCertain(grant))));
}
function isCertain({ via }) {
    return via.symbolic === undefined;
}

;// CONCATENATED MODULE: ./lib/explain/slip.js
/**
 * Whether one name is most likely the other with a slip of the hand: one or two characters in one place. Names that
 * people choose to tell things apart (`team-a` and `team-b`, `node1` and `node2`) are not.
 */
function isSlip(one, other) {
    const [left, right] = [one.toLowerCase(), other.toLowerCase()];
    if (left === right)
        return one !== other;
    const short = Math.min(left.length, right.length);
    if (short < 4)
        return false;
    let head = 0;
    while (head < short && left[head] === right[head])
        head++;
    let tail = 0;
    while (tail < short - head && left.at(-1 - tail) === right.at(-1 - tail))
        tail++;
    const parts = [left, right].map((text) => text.slice(head, text.length - tail));
    if (parts.some((part) => part.length > 2 || /[0-9]/.test(part)))
        return false;
    return [left, right].every((text) => wordAt(text, head, text.length - tail).length > 2);
}
/** The first of the candidates that is a slip of the name. */
function slipOf(name, candidates) {
    return [...candidates].toSorted().find((candidate) => isSlip(name, candidate));
}
/** The whole words that the characters from `start` to `end` are part of. */
function wordAt(text, start, end) {
    const before = /[^-_.:/@]*$/.exec(text.slice(0, start))?.[0] ?? '';
    const after = /^[^-_.:/@]*/.exec(text.slice(end))?.[0] ?? '';
    return before + text.slice(start, end) + after;
}

;// CONCATENATED MODULE: ./lib/explain/rbac-causes.js





/** Why what is asked for is not permitted to these identities. Empty where it is. */
function rbacCauses(about) {
    const { identities, held, objects, wanted } = about;
    if (identities.length === 0 || permission(held, wanted) === 'yes')
        return [];
    if ('group' in wanted && identities.every(({ username }) => (0,aggregated/* isRefusedWithoutName */.e)(username, wanted)))
        return [{ kind: 'no-username', group: wanted.group }];
    const bindings = [...objects.clusterRoleBindings, ...objects.roleBindings];
    const groups = [...new Set(identities.flatMap((identity) => identity.groups))].filter(isOwn);
    const users = [...new Set(identities.map(({ username }) => username))];
    const matching = bindings.flatMap((binding) => subjectsIn(binding, { groups, users }).map((subject) => ({ binding, subject })));
    const policies = publishedIn(identities);
    const causes = [
        ...missingRoles(matching, objects),
        ...wrongKinds(bindings, { groups, users }),
        ...unbound(groups, bindings),
        ...elsewhere({ held, objects, wanted }),
        ...(policies.length === 0 ? [] : [{ kind: 'policies-give-less', policies }]),
    ];
    const roles = [...new Set(matching.map(({ binding }) => roleOf(binding)))];
    if (roles.length > 0 && !causes.some(({ kind }) => kind === 'role-missing' || kind === 'other-namespaces'))
        return [...causes, { kind: 'roles-give-less', roles }];
    return groups.length === 0 && matching.length === 0 && policies.length === 0
        ? [...causes, { kind: 'no-groups' }]
        : causes;
}
function publishedIn(identities) {
    const all = [...new Set(identities.flatMap(({ policies = [] }) => policies))];
    const unpublished = (0,policy_grants/* unpublishedOf */.N)(all);
    return all.filter((policy) => !unpublished.includes(policy));
}
/** Everybody who logs in has it, and it says nothing about this principal. */
function isOwn(group) {
    return group !== 'system:authenticated';
}
function subjectsIn({ subjects }, { groups, users }) {
    return (subjects ?? []).flatMap(({ kind, name }) => {
        if (kind === 'Group' && groups.includes(name))
            return [{ kind, name }];
        return kind === 'User' && users.includes(name) ? [{ kind, name }] : [];
    });
}
/** A role that does not exist grants nothing, and nothing says so. */
function missingRoles(matching, { roles, clusterRoles }) {
    const there = new Set([...roles, ...clusterRoles].map(rbac_object/* objectId */.Tu));
    return matching
        .filter(({ binding }) => !there.has(roleOf(binding)))
        .map(({ binding, subject }) => ({
        kind: 'role-missing',
        subject,
        binding: (0,rbac_object/* objectId */.Tu)(binding),
        role: roleOf(binding),
    }));
}
function roleOf({ roleRef, metadata }) {
    const own = roleRef.kind === 'Role' ? { namespace: metadata.namespace ?? 'default' } : {};
    return (0,rbac_object/* objectId */.Tu)({ kind: roleRef.kind, metadata: { name: roleRef.name, ...own } });
}
function wrongKinds(bindings, { groups, users }) {
    return bindings.flatMap((binding) => (binding.subjects ?? []).flatMap(({ kind, name }) => {
        const about = { kind: 'subject-kind', binding: (0,rbac_object/* objectId */.Tu)(binding), name, found: kind };
        if (kind !== 'Group' && groups.includes(name))
            return [{ ...about, meant: 'Group' }];
        return kind !== 'User' && users.includes(name) ? [{ ...about, meant: 'User' }] : [];
    }));
}
function unbound(groups, bindings) {
    const bound = new Set(bindings.flatMap(({ subjects }) => (subjects ?? []).filter(({ kind }) => kind === 'Group').map(({ name }) => name)));
    return groups
        .filter((group) => !bound.has(group) && group !== 'system:masters')
        .map((group) => {
        const near = slipOf(group, [...bound].filter((name) => !name.startsWith('system:')));
        return near === undefined ? { kind: 'group-unbound', group } : { kind: 'group-unbound', group, near };
    });
}
/** What is asked for, in the namespaces where a binding gives it. */
function elsewhere(about) {
    const { held, objects, wanted } = about;
    if ('url' in wanted)
        return [];
    const names = new Set(objects.roleBindings.map(({ metadata }) => metadata.namespace ?? 'default'));
    const places = [...names]
        .filter((namespace) => namespace !== wanted.namespace)
        .map((namespace) => ({ namespace, ways: waysOf(held, { ...wanted, namespace }) }))
        .filter(({ ways }) => ways.length > 0);
    const via = places[0]?.ways[0]?.via;
    if (via?.kind !== 'binding')
        return [];
    const namespaces = places.map(({ namespace }) => namespace).toSorted();
    return [{ kind: 'other-namespaces', namespaces, binding: via.binding }];
}

;// CONCATENATED MODULE: ./lib/explain/roles.js



/** Kubernetes' own roles for people, the least first. They may be missing where the cluster is a directory. */
const ROLES_FOR_PEOPLE = ['view', 'edit', 'admin'];
const CONSOLE_GROUP = 'eks-console-dashboard-full-access-group';
const CONSOLE_ROLE = 'eks-console-dashboard-full-access-clusterrole';
/**
 * Ways to give the subjects what is asked for: a role that the cluster has, the console's preset, and last a role made
 * for this one request. None of them is more than asked for without need, because the first that does is taken.
 */
function* givingLines(about, subjects) {
    const { wanted, state, desired, file } = about;
    const only = newFor(desired, file);
    const preset = [{ preset: 'console-full-access', ...only }];
    const inPlace = wanted === undefined || 'url' in wanted || wanted.namespace === undefined
        ? {}
        : { namespaces: [wanted.namespace] };
    const binding = (clusterRole) => [{ ...subjects, clusterRole, ...inPlace, ...only }];
    if (subjects.groups?.[0] === CONSOLE_GROUP) {
        yield { ...NO_LINES, presets: preset };
        return;
    }
    const there = new Set(state.snapshot.clusterRoles.map(({ metadata }) => metadata.name));
    for (const role of ROLES_FOR_PEOPLE.filter((name) => there.has(name)))
        yield { ...NO_LINES, bindings: binding(role) };
    if (wanted === undefined) {
        yield { ...NO_LINES, presets: preset, bindings: binding(CONSOLE_ROLE) };
        return;
    }
    const made = roleFor(wanted);
    const manifests = [{ path: `rbac/${made.metadata.name}.yaml`, object: made, ...only }];
    yield { ...NO_LINES, manifests, bindings: binding(made.metadata.name) };
}
/** A ClusterRole that allows exactly the request. */
function roleFor(request) {
    const rule = 'url' in request
        ? { nonResourceURLs: [request.url], verbs: [request.verb] }
        : {
            apiGroups: [request.group],
            resources: [request.subresource ? `${request.resource}/${request.subresource}` : request.resource],
            ...(request.name === undefined ? {} : { resourceNames: [request.name] }),
            verbs: [request.verb],
        };
    const what = 'url' in request ? request.url : [request.resource, request.subresource, request.name].join('-');
    const name = `${request.verb}-${what}`
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    return { apiVersion: `${rbac_object/* RBAC_GROUP */.$j}/v1`, kind: 'ClusterRole', metadata: { name }, rules: [rule] };
}

;// CONCATENATED MODULE: ./lib/explain/binding-candidates.js






/** A group that a file can bind something to without giving it to all of Kubernetes' own. */
function isOwnGroup(group) {
    return group !== '' && !/^(system|eks):/.test(group) && !group.includes('{{');
}
/** Bindings as they were meant, for groups that the principal has; then a role for a group that has none. */
function* bindingCandidates(about, groups) {
    const { roleBindings, clusterRoleBindings } = about.state.snapshot;
    const bindings = [...clusterRoleBindings, ...roleBindings];
    const own = groups.filter(isOwnGroup);
    for (const group of own) {
        for (const binding of bindings) {
            const wrongKind = (binding.subjects ?? []).some(({ kind, name }) => kind !== 'Group' && name === group);
            if (wrongKind)
                yield bound(about, { group, binding, role: binding.roleRef.name });
        }
        for (const binding of bindings.filter((one) => names(one, group)))
            yield* missingRole(about, group, binding);
    }
    if (own.includes(RESTRICTED_GROUP))
        yield* restricted(about);
    const isBound = (group) => bindings.some((binding) => names(binding, group));
    for (const group of own.filter((one) => !isBound(one)))
        yield* givingLines(about, { groups: [group] });
}
function names({ subjects }, group) {
    return (subjects ?? []).some(({ kind, name }) => kind === 'Group' && name === group);
}
/** The binding's role in the binding's place, for the group. */
function bound({ desired, file }, { group, binding, role }) {
    const { roleRef, metadata } = binding;
    const namespaces = binding.kind === 'RoleBinding' ? [metadata.namespace ?? 'default'] : undefined;
    const about = { groups: [group], ...newFor(desired, file) };
    if (roleRef.kind === 'Role')
        return { ...NO_LINES, bindings: [{ ...about, role, namespaces: namespaces ?? [] }] };
    return {
        ...NO_LINES,
        bindings: [{ ...about, clusterRole: role, ...(namespaces === undefined ? {} : { namespaces }) }],
    };
}
/** A role that is not there: the preset that has it, or the role whose name is nearly that. */
function* missingRole(about, group, binding) {
    const { roles, clusterRoles } = about.state.snapshot;
    const wanted = roleOf(binding);
    const kin = [...roles, ...clusterRoles].filter(({ kind, metadata }) => kind === binding.roleRef.kind &&
        (kind === 'ClusterRole' || metadata.namespace === binding.metadata.namespace));
    const there = kin.map(({ metadata }) => metadata.name);
    if (there.includes(binding.roleRef.name))
        return;
    const inPreset = (0,presets/* presetObjects */.Q)('console-full-access', []).some(({ kind, metadata }) => `${kind}/${metadata.name}` === wanted);
    if (inPreset)
        yield { ...NO_LINES, presets: [{ preset: 'console-full-access', ...newFor(about.desired, about.file) }] };
    const near = slipOf(binding.roleRef.name, there);
    if (near !== undefined)
        yield bound(about, { group, binding, role: near });
}
const RESTRICTED_GROUP = 'eks-console-dashboard-restricted-access-group';
const RESTRICTED_ROLE = 'eks-console-dashboard-restricted-access-role';
/** The console's restricted preset, for one more namespace. */
function* restricted({ wanted, desired, file, state }) {
    if (wanted === undefined || 'url' in wanted || wanted.namespace === undefined)
        return;
    const declared = desired.objects.find(({ origin, object }) => origin === 'preset' && object.metadata.name === RESTRICTED_ROLE);
    const live = state.snapshot.roles.filter(({ metadata }) => metadata.name === RESTRICTED_ROLE);
    const declaredIn = desired.objects.filter(({ object }) => object.kind === 'Role' && object.metadata.name === RESTRICTED_ROLE);
    const namespaces = [...live, ...declaredIn.map(({ object }) => object)].map(({ metadata }) => metadata.namespace ?? 'default');
    yield {
        ...NO_LINES,
        presets: [
            {
                preset: 'console-restricted-access',
                namespaces: [...new Set([...namespaces.toSorted(), wanted.namespace])],
                ...(declared === undefined
                    ? newFor(desired, file)
                    : { replaces: declared.where, ...clustersOf(file, declared.where) }),
            },
        ],
    };
}

// EXTERNAL MODULE: ./lib/aws-auth/lookup.js
var lookup = __webpack_require__(48358);
;// CONCATENATED MODULE: ./lib/explain/near-rows.js




/**
 * Rows that do not match the principal and most likely were meant for it, the surest first. All that make rows miss
 * is in reference of the authenticator: it compares whole ARNs, without case, with what STS reports.
 */
function nearRows(principal, awsAuth) {
    const dead = (0,lookup/* deadRows */.O9)(awsAuth);
    const found = awsAuth.rows.flatMap((row) => {
        const near = nearness(principal, row);
        if (near !== undefined)
            return [{ row, near }];
        const wasMeant = dead.get(row) === 'never-matches' && sameBut(row.arn, principal.arn);
        return wasMeant ? [{ row, near: 'never-matches' }] : [];
    });
    const sure = found.toSorted((one, other) => ORDER.indexOf(one.near) - ORDER.indexOf(other.near));
    return sure.some(({ near }) => near !== 'iam-group') ? sure : [...sure, ...misspelt(principal, awsAuth)];
}
const ORDER = [
    'role-path',
    'assumed-role',
    'never-matches',
    'user-path',
    'other-kind',
    'other-account',
    'sso',
    'spelling',
    'iam-group',
];
function nearness({ parsed }, row) {
    if (row.sso === true)
        return isPermissionSet(parsed) ? 'sso' : undefined;
    const other = (0,aws_auth_arn/* parseArn */.Lw)(row.arn.trim().toLowerCase());
    if (!('account' in other) || !('name' in parsed))
        return undefined;
    const name = parsed.name.toLowerCase();
    const sameAccount = other.account === parsed.account;
    if (other.kind === 'assumed-role')
        return sameAccount && parsed.kind === 'role' && other.role === name ? 'assumed-role' : undefined;
    if (other.kind === 'group')
        return sameAccount && parsed.kind === 'user' ? 'iam-group' : undefined;
    if (!('name' in other) || other.name !== name)
        return undefined;
    if (other.kind !== parsed.kind)
        return sameAccount && other.kind !== 'federated-user' ? 'other-kind' : undefined;
    if (!sameAccount)
        return 'other-account';
    if (parsed.kind === 'role' && 'path' in other && other.path !== '')
        return 'role-path';
    return parsed.kind === 'user' && 'path' in other && other.path !== parsed.path.toLowerCase()
        ? 'user-path'
        : undefined;
}
/** The roles that IAM Identity Center makes of permission sets. */
function isPermissionSet(parsed) {
    return 'name' in parsed && parsed.name.startsWith('AWSReservedSSO_');
}
function sameBut(written, arn) {
    return written.replaceAll(/[\s"'\u200b\ufeff]/g, '').toLowerCase() === (0,arn_key/* arnKey */.tL)(arn);
}
/** One row whose name is written nearly like the principal's, in the same account and of the same kind. */
function misspelt({ parsed, arn }, awsAuth) {
    if (!('name' in parsed))
        return [];
    const { name, account } = parsed;
    const others = new Map();
    for (const row of awsAuth.rows) {
        const other = (0,aws_auth_arn/* parseArn */.Lw)(row.arn);
        if (!('name' in other) || !('account' in other) || (0,arn_key/* arnKey */.tL)(row.arn) === (0,arn_key/* arnKey */.tL)(arn))
            continue;
        if (other.kind === parsed.kind && other.account === account)
            others.set(other.name, row);
    }
    const row = others.get(slipOf(name, others.keys()) ?? '');
    return row === undefined ? [] : [{ row, near: 'spelling' }];
}

;// CONCATENATED MODULE: ./lib/explain/candidates.js









/**
 * Ways to give the principal what is asked for, the least first: its own entry as it should be, names as they were
 * meant, bindings as they were meant, then something new.
 */
function* candidates(about) {
    const { principal } = about;
    if (principal.kind !== 'iam') {
        yield* givingLines(about, { [principal.kind === 'User' ? 'users' : 'groups']: [principal.name] });
        return;
    }
    const base = baseOf(about, principal);
    const entry = (groups) => entryFor(about, { principal, base, groups });
    const asMeant = corrected(about, base.groups);
    const shadowed = withoutMasters(about.state.mapping.overridden.flatMap(({ groups }) => groups));
    const meant = [base.groups, asMeant, [...asMeant, ...unreadGroups(about)], [...asMeant, ...shadowed]];
    for (const groups of new Map(meant.map((list) => [list.join('\n'), [...new Set(list)]])).values()) {
        const principals = entry(groups);
        if (principals !== undefined && principals.length > 0)
            yield { ...NO_LINES, principals };
    }
    // What is bound to a group works for whoever has it already, so an entry that cannot be written is not needed.
    const principals = entry(base.groups) ?? [];
    for (const lines of bindingCandidates(about, base.groups))
        yield { ...lines, principals };
    const fresh = newGroup(about, principal);
    const withFresh = entry([...base.groups.filter((group) => group !== fresh), fresh]);
    if (withFresh !== undefined) {
        for (const lines of givingLines(about, { groups: [fresh] }))
            yield { ...lines, principals: withFresh };
    }
    for (const group of base.groups.filter(isOwnGroup)) {
        for (const lines of givingLines(about, { groups: [group] }))
            yield { ...lines, principals };
    }
}
function baseOf({ desired, state }, principal) {
    const { way } = state.mapping;
    const declared = (0,spell/* declaredRows */.G)(desired).find(({ arn }) => (0,arn_key/* arnKey */.tL)(arn) === (0,arn_key/* arnKey */.tL)(principal.arn));
    const live = way.kind === 'row' ? way.row : way.kind === 'random' ? way.rows[0] : undefined;
    if (declared !== undefined)
        return { ...declared, declared, ...(live === undefined ? {} : { live }) };
    if (live !== undefined)
        return { ...live, live };
    if (way.kind === 'entry')
        return { username: '', groups: way.entry.details?.groups ?? [] };
    const meant = nearRows(principal, state.awsAuth).find(({ near }) => MEANT.has(near));
    // The username of such a row is that of another ARN, or never was in force.
    return { username: '', groups: withoutMasters(meant?.row.groups ?? []) };
}
/** What no RBAC can limit is not handed out because a row that never was in force has it. */
function withoutMasters(groups) {
    return groups.filter((group) => group !== 'system:masters');
}
/** Near misses that can only have been meant for this principal; what somebody else has is not handed on. */
const MEANT = new Set([
    'role-path',
    'assumed-role',
    'never-matches',
    'user-path',
    'other-kind',
]);
/** No lines where the entry is right as it is; `undefined` where it cannot be declared. */
function entryFor({ file, desired, state, wanted }, about) {
    const { principal, base, groups } = about;
    if (state.mapping.way.kind === 'entry')
        return undefined;
    const as = base.declared ?? base.live;
    const same = as !== undefined &&
        !(wanted !== undefined && (0,aggregated/* isRefusedWithoutName */.e)(as.username, wanted)) &&
        sameGroups(as.groups, groups) &&
        (base.live !== undefined || base.declared !== undefined);
    if (same && state.mapping.way.kind !== 'random')
        return [];
    const line = principalLine(principal.arn, { username: base.username, groups });
    if (line === undefined)
        return undefined;
    if (base.declared === undefined)
        return [{ ...line, ...newFor(desired, file) }];
    const { where } = base.declared;
    return [{ ...line, replaces: where, ...clustersOf(file, where) }];
}
function sameGroups(one, other) {
    return one.length === other.length && one.every((group) => other.includes(group));
}
/** Groups whose name is a slip of the name of a group that something is bound to, as that one. */
function corrected({ state }, groups) {
    const { roleBindings, clusterRoleBindings } = state.snapshot;
    const bound = new Set([...clusterRoleBindings, ...roleBindings].flatMap(({ subjects }) => (subjects ?? []).filter(({ kind }) => kind === 'Group').map(({ name }) => name)));
    return groups.map((group) => bound.has(group)
        ? group
        : ([...bound].toSorted().find((name) => !name.startsWith('system:') && isSlip(group, name)) ?? group));
}
/** `groups: developers`: the authenticator reads no groups there, and one was meant. */
function unreadGroups({ state }) {
    const { way } = state.mapping;
    if (way.kind !== 'row')
        return [];
    return state.awsAuth.oddities
        .filter(({ kind, key, index }) => kind === 'groups-not-a-list' && key === way.row.key && index === way.row.index)
        .map(({ found }) => found.replace(/^(["'])(.*)\1$/, '$2'))
        .filter((group) => /^[\w:.-]+$/.test(group));
}
/** A group that nobody has yet, so that nobody else gains by it; for the console, the one that AWS names. */
function newGroup({ wanted, state }, { parsed }) {
    if (wanted === undefined)
        return 'eks-console-dashboard-full-access-group';
    const { roleBindings, clusterRoleBindings } = state.snapshot;
    const taken = new Set([
        ...state.awsAuth.rows.flatMap(({ groups }) => groups),
        ...[...clusterRoleBindings, ...roleBindings].flatMap(({ subjects }) => (subjects ?? []).map(({ name }) => name)),
    ]);
    const name = 'name' in parsed ? parsed.name : 'access';
    for (let count = 1;; count++) {
        const candidate = count === 1 ? name : `${name}-${count}`;
        if (!taken.has(candidate))
            return candidate;
    }
}

// EXTERNAL MODULE: ./lib/login/authentication-mode.js
var authentication_mode = __webpack_require__(24485);
// EXTERNAL MODULE: ./lib/login/logins.js + 1 modules
var login_logins = __webpack_require__(83388);
;// CONCATENATED MODULE: ./lib/explain/mapping.js
/** What the logins of a cluster say of one principal. */
function mappingOf(principal, logins, facts) {
    if (principal.kind !== 'iam')
        return { way: { kind: 'named' }, identities: [named(principal)], overridden: [] };
    const login = logins.of(principal.arn, principal.sessionName);
    return {
        way: login?.way ?? { kind: 'none', unsure: facts?.accessEntries.kind === 'unknown' },
        identities: login?.identities ?? [],
        ...(login?.dead === undefined ? {} : { dead: deadOf(login, login.dead) }),
        overridden: logins.idleRows(principal.arn),
    };
}
function deadOf({ way, identities, sureness }, why) {
    if (why.kind === 'gone' || way.kind !== 'entry' || sureness !== 'unless-dead')
        return { why, beneath: [] };
    // What the entry itself gives comes first.
    return { why, beneath: way.entry.details === undefined ? identities : identities.slice(1) };
}
/** A group is asked about as somebody who has that group and nothing else. */
function named(principal) {
    return principal.kind === 'User'
        ? { username: principal.name, groups: [] }
        : { username: 'somebody', groups: [principal.name] };
}

;// CONCATENATED MODULE: ./lib/explain/state.js






/** @param live what is in force now, where `snapshot` is what a plan would make of it */
function stateOf(principal, snapshot, live) {
    const awsAuth = (0,decode/* decodeAwsAuth */._)(snapshot.awsAuth?.data);
    const { facts } = snapshot;
    const logins = (0,login_logins/* loginsOf */.Q)({
        awsAuth,
        facts,
        live: snapshot === live ? awsAuth : (0,decode/* decodeAwsAuth */._)(live.awsAuth?.data),
    });
    const mapping = mappingOf(principal, logins, facts);
    return { snapshot, awsAuth, mapping, held: heldBy((0,rbac_index/* indexRbac */.hD)(snapshot), mapping.identities) };
}
/** Whether RBAC gives the principal what is asked for; of the console, at least some workloads. */
function isMet(held, wanted) {
    if (wanted !== undefined)
        return permission(held, wanted) === 'yes';
    return (0,console/* consoleView */.T)(certain(held)).kind !== 'none';
}

;// CONCATENATED MODULE: ./lib/explain/entry-mend.js











/**
 * Where aws-auth does not count for the principal, an access entry does: one is made or changed by hand. The groups that
 * were meant for it come first, those of its line in the file and of the row beneath; where they do not give what is
 * asked for, the file binds a group of its own to that.
 */
function entryMend(about) {
    const { principal, state, live, desired, wanted, fullArn } = about;
    const { way } = state.mapping;
    if (principal.kind !== 'iam')
        return undefined;
    const isEntry = way.kind === 'entry';
    const isApi = way.kind === 'none' && !(0,authentication_mode/* readsAwsAuth */.n)(state.snapshot.facts);
    if (!isEntry && !isApi)
        return undefined;
    const { parsed } = principal;
    const group = wanted === undefined
        ? 'eks-console-dashboard-full-access-group'
        : 'name' in parsed
            ? parsed.name
            : 'access';
    const own = isEntry ? (way.entry.details?.groups ?? []) : [];
    const username = isEntry ? way.entry.details?.username : undefined;
    const commandWith = (groups) => ({
        kind: 'access-entry',
        action: isEntry ? 'update' : 'create',
        principalArn: isEntry ? way.entry.principalArn : (fullArn ?? principal.arn),
        wholeArn: isEntry || fullArn !== undefined,
        ...(username === undefined ? {} : { username }),
        groups,
        ...(isEntry ? makerOfEntry(way.entry, state.snapshot.facts) : {}),
    });
    const [identity = { username: principal.arn }] = state.mapping.identities;
    const given = (groups, lines) => {
        const plan = (0,make_plan/* makePlan */.Cs)(lines === undefined ? desired : withLines(desired, lines), live);
        const index = (0,rbac_index/* indexRbac */.hD)((0,state_after/* stateAfter */.W)(plan, live));
        return isMet(heldBy(index, [{ ...identity, groups }]), wanted);
    };
    const meant = [...new Set([...own, ...meantGroups(about, principal)])];
    if (meant.length > own.length && given(meant))
        return commandWith(meant);
    const groups = [...new Set([...own, group])];
    if (given(groups))
        return commandWith(groups);
    for (const lines of givingLines(about, { groups: [group] }))
        if (given(groups, lines))
            return { ...commandWith(groups), lines };
    return undefined;
}
/** Of the file, then of the row beneath; those that an access entry can have. */
function meantGroups({ desired, state }, { arn }) {
    const declared = (0,spell/* declaredRows */.G)(desired).filter((row) => (0,arn_key/* principalKey */.qW)(row.arn) === (0,arn_key/* principalKey */.qW)(arn));
    return [...declared, ...state.mapping.overridden].flatMap(({ groups }) => groups.filter((group) => group !== '' && !group.startsWith('system:') && !group.includes('{{')));
}
function makerOfEntry(entry, facts) {
    const owner = (0,entry_owner/* ownerOf */.b)(entry, { facts });
    if (owner.kind !== 'made-by')
        return {};
    const { kind: _, ...maker } = owner;
    return { maker };
}

;// CONCATENATED MODULE: ./lib/explain/overlay.js





/**
 * What the principal would hold with the lines in force, by a short way: laid over the cluster instead of planned. A
 * plan of a large cluster takes long, and most candidates need none.
 *
 * @param after the cluster as the plan of the file without the lines makes it
 */
function overlaid(about) {
    const { after, desired, lines, identities } = about;
    const alone = withLines({ ...desired, principals: [] }, lines);
    const [row] = (0,spell/* declaredRows */.G)(alone);
    const made = alone.objects.map(({ object }) => object);
    const index = (0,rbac_index/* indexRbac */.hD)({
        roles: laidOver(after.roles, made, 'Role'),
        clusterRoles: laidOver(after.clusterRoles, made, 'ClusterRole'),
        roleBindings: laidOver(after.roleBindings, made, 'RoleBinding'),
        clusterRoleBindings: laidOver(after.clusterRoleBindings, made, 'ClusterRoleBinding'),
    });
    return heldBy(index, row === undefined ? identities : [{ username: row.username, groups: row.groups }]);
}
function laidOver(live, made, kind) {
    const isOfKind = (object) => object.kind === kind;
    const all = [...live, ...made.filter(isOfKind)];
    return [...new Map(all.map((object) => [(0,rbac_object/* objectId */.Tu)(object), object])).values()];
}

;// CONCATENATED MODULE: ./lib/explain/mend.js








/**
 * What gives the principal what is asked for. Each way is tried before it is shown: the lines are put into the file,
 * the file is planned, and the principal is looked for in what the plan makes of the cluster. The first way whose plan
 * has no new errors is the one; the least comes first.
 */
function mendOf(about) {
    const { desired, state, wanted } = about;
    const { way } = state.mapping;
    const { facts } = state.snapshot;
    const owner = way.kind === 'entry' ? (0,entry_owner/* awsOwnerOf */.Q)(way.entry, { facts }) : undefined;
    const ofAws = owner && { kind: 'aws-entry', owner };
    if (way.kind === 'entry' && way.entry.details === undefined)
        return ofAws ?? { kind: 'none' };
    const repair = state.awsAuth.broken.length > 0;
    const unchanged = tried(about, desired, false);
    if (unchanged.met)
        return { kind: 'apply', repair: false, refused: unchanged.refused };
    const before = repair ? tried(about, desired, true) : unchanged;
    if (before.met)
        return { kind: 'apply', repair, refused: before.refused };
    if (ofAws !== undefined)
        return ofAws;
    const { snapshot: after, mapping } = before.after;
    let second;
    for (const lines of candidates(about)) {
        if (!isMet(overlaid({ after, desired, lines, identities: mapping.identities }), wanted))
            continue;
        const { met, refused } = tried(about, withLines(desired, lines), repair);
        if (!met)
            continue;
        if (refused.every((code) => before.refused.includes(code)))
            return { kind: 'lines', lines, repair, refused };
        second ??= { lines, refused };
    }
    return entryMend(about) ?? (second === undefined ? { kind: 'none' } : { kind: 'lines', ...second, repair });
}
function tried({ principal, live, wanted }, desired, repair) {
    const plan = (0,make_plan/* makePlan */.Cs)(desired, live, { repair });
    const after = stateOf(principal, (0,state_after/* stateAfter */.W)(plan, live), live);
    return { met: isMet(after.held, wanted), refused: errorsOf(plan), after };
}
function errorsOf({ problems }) {
    return [...new Set(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code))];
}

;// CONCATENATED MODULE: ./lib/explain/dead-mend.js




/**
 * What gives access again to whom IAM has no more, or as another one of the same ARN: its access entry, deleted and
 * created again, and what that lacks. Of a row, which matches by the ARN, there is nothing to correct.
 */
function deadMend(about) {
    const { principal, state, live, wanted } = about;
    const { dead, way } = state.mapping;
    if (principal.kind !== 'iam' || dead === undefined)
        return undefined;
    if (way.kind !== 'entry')
        return { kind: 'none' };
    const owner = (0,entry_owner/* awsOwnerOf */.Q)(way.entry, { facts: live.facts });
    // What AWS keeps for itself is left to it; an entry of nodes can be created by anybody.
    if (owner !== undefined && owner.kind !== 'nodes')
        return { kind: 'aws-entry', owner };
    const alive = withoutRecord(live, principal.arn);
    const snapshot = state.snapshot === live ? alive : withoutRecord(state.snapshot, principal.arn);
    const after = stateOf(principal, snapshot, alive);
    const { why } = dead;
    return {
        kind: 'entry-again',
        why,
        entry: way.entry,
        principalArn: why.kind === 'other-path' ? why.arn : way.entry.principalArn,
        ...(isMet(after.held, wanted) ? {} : { next: mendOf({ ...about, state: after, live: alive }) }),
    };
}
/** As if IAM had not been asked about the principal. */
function withoutRecord(snapshot, arn) {
    const { facts } = snapshot;
    if (facts?.iamPrincipals === undefined)
        return snapshot;
    const others = [...facts.iamPrincipals].filter(([key]) => key !== (0,arn_key/* principalKey */.qW)(arn));
    return { ...snapshot, facts: { ...facts, iamPrincipals: new Map(others) } };
}

// EXTERNAL MODULE: ./lib/explain/iam.js
var explain_iam = __webpack_require__(46754);
// EXTERNAL MODULE: ./lib/explain/limits.js
var limits = __webpack_require__(96455);
// EXTERNAL MODULE: ./lib/aws-auth/same-meaning.js
var same_meaning = __webpack_require__(19332);
// EXTERNAL MODULE: ./lib/login/access-entries.js
var access_entries = __webpack_require__(44574);
;// CONCATENATED MODULE: ./lib/explain/mapping-causes.js









/** All that explains how a principal is, or is not, let in; what weighs most comes first. */
function mappingCauses(about) {
    const { nodeRole, ...others } = about;
    return [
        ...(nodeRole === undefined ? [] : [{ kind: 'node-role', ...nodeRole }]),
        ...ofDead(about),
        ...ofWay(others),
    ];
}
/** Why nobody logs in as the principal, whatever its way in says. */
function ofDead({ principal, mapping, }) {
    const { dead, way, overridden } = mapping;
    if (dead === undefined)
        return [];
    if (dead.why.kind === 'gone')
        return [{ kind: 'principal-gone', principal: principal.arn }];
    const arn = way.kind === 'entry' ? way.entry.principalArn : principal.arn;
    const beneath = overridden.length === 0 ? [{}] : overridden.map((row) => ({ row }));
    return [
        { kind: 'entry-of-another', principal: arn, dead: dead.why },
        ...(dead.beneath.length > 0
            ? beneath.map((one) => ({ kind: 'row-beneath-dead-entry', ...one }))
            : []),
    ];
}
function ofWay(about) {
    const { principal, mapping, awsAuth, snapshot, desired } = about;
    const { way, overridden } = mapping;
    switch (way.kind) {
        case 'named':
            return [];
        case 'entry':
            return [
                ...owners(way.entry, snapshot.facts),
                ...(mapping.dead === undefined
                    ? overridden.map((row) => ({ kind: 'row-overridden', row }))
                    : []),
            ];
        case 'row':
            return [
                ...((0,template/* isForInstances */.iy)(way.row) && principal.sessionName === undefined
                    ? [{ kind: 'session-refused', row: way.row }]
                    : []),
                ...shadows(overridden, way.row),
                ...odditiesOf(awsAuth, [way.row]),
                ...declared(principal, way.row, desired),
            ];
        case 'random':
            return [{ kind: 'random' }, ...odditiesOf(awsAuth, way.rows)];
        case 'account':
        case 'hidden':
            return [...keys(principal, awsAuth, snapshot), ...misses(principal, awsAuth)];
        case 'none': {
            const refused = refusals(principal, awsAuth, snapshot.facts);
            if (refused.length > 0)
                return refused;
            return !(0,authentication_mode/* readsAwsAuth */.n)(snapshot.facts)
                ? [{ kind: 'mode-api' }]
                : [
                    ...(way.unsure ? entriesUnknown(snapshot.facts) : []),
                    ...byWeight([...keys(principal, awsAuth, snapshot), ...misses(principal, awsAuth)]),
                    ...droppedRows(principal, awsAuth),
                    ...declared(principal, undefined, desired),
                ];
        }
    }
}
/** The way that knows the principal and refuses its login: nothing behind it is asked. */
function refusals({ arn, sessionName }, awsAuth, facts) {
    const entry = (0,access_entries/* entryOf */.Ms)(facts, arn);
    if (entry?.details !== undefined)
        return (0,template/* refusesLogin */.LG)(entry.details, { arn, sessionName })
            ? [{ kind: 'session-refused' }, ...owners(entry, facts)]
            : [];
    const found = (0,lookup/* effectiveRow */.Ot)(awsAuth, arn);
    return found.kind === 'row' && (0,authentication_mode/* readsAwsAuth */.n)(facts) && (0,template/* refusesLogin */.LG)(found.row, { arn, sessionName })
        ? [{ kind: 'session-refused', row: found.row }]
        : [];
}
function owners(entry, facts) {
    const owner = (0,entry_owner/* ownerOf */.b)(entry, { facts });
    // That a role is of hybrid nodes is known by nothing but its entry, and `node-role` says it.
    const isTold = owner.kind === 'nodes' && owner.type === 'HYBRID_LINUX';
    return owner.kind === 'unmanaged' || isTold ? [] : [{ kind: 'entry-owner', owner }];
}
/** A broken key in whose text the principal does not stand explains less than a row that was meant for it. */
function byWeight(causes) {
    const isAside = (cause) => cause.kind === 'broken-key' && !cause.named;
    return [...causes.filter((cause) => !isAside(cause)), ...causes.filter(isAside)];
}
function shadows(rows, by) {
    return rows.filter((row) => !(0,same_meaning/* sameMeaning */._)(row, by)).map((row) => ({ kind: 'shadowed', row, by }));
}
function odditiesOf({ oddities }, rows) {
    return oddities
        .filter(({ key, index, kind }) => kind !== 'second-document' && rows.some((row) => row.key === key && row.index === index))
        .map((oddity) => ({ kind: 'odd-row', oddity }));
}
/** The file says otherwise than the live row: most likely it was not applied yet. */
function declared({ arn }, row, desired) {
    const wanted = (0,spell/* declaredRows */.G)(desired).find((one) => (0,arn_key/* arnKey */.tL)(one.arn) === (0,arn_key/* arnKey */.tL)(arn));
    if (wanted === undefined || (row !== undefined && (0,same_meaning/* sameMeaning */._)(row, wanted)))
        return [];
    return [{ kind: 'declared', where: wanted.where }];
}
function entriesUnknown(facts) {
    const entries = facts?.accessEntries;
    if (entries?.kind !== 'unknown')
        return [];
    return [{ kind: 'entries-unknown', action: entries.action, message: entries.message }];
}
function keys({ arn }, awsAuth, { awsAuth: map }) {
    if (map === undefined)
        return [{ kind: 'no-aws-auth' }];
    const names = Object.keys(map.data ?? {});
    const misspelt = KEYS.flatMap((meant) => {
        const found = names.find((name) => name !== meant && name.toLowerCase() === meant.toLowerCase());
        return found === undefined || names.includes(meant) ? [] : [{ kind: 'key-misspelt', found, meant }];
    });
    const broken = awsAuth.broken.map((one) => {
        const named = one.seen.some((seen) => (0,arn_key/* arnKey */.tL)(seen.arn) === (0,arn_key/* arnKey */.tL)(arn));
        return { kind: 'broken-key', broken: one, named };
    });
    return [...broken.toSorted((one, other) => Number(other.named) - Number(one.named)), ...misspelt];
}
const KEYS = ['mapRoles', 'mapUsers', 'mapAccounts'];
function misses(principal, awsAuth) {
    return nearRows(principal, awsAuth).map((miss) => ({ kind: 'near-row', ...miss }));
}
/** Rows without an ARN that speak of the principal all the same, and text that is not read at all. */
function droppedRows({ parsed }, { oddities }) {
    const name = 'name' in parsed ? parsed.name.toLowerCase() : undefined;
    const speaksOf = ({ kind, found }) => kind === 'second-document' ||
        (kind === 'dropped-row' && name !== undefined && found.toLowerCase().includes(name));
    return oddities.filter(speaksOf).map((oddity) => ({ kind: 'odd-row', oddity }));
}

// EXTERNAL MODULE: ./lib/login/login.js
var login = __webpack_require__(15392);
// EXTERNAL MODULE: ./lib/plan/guard/missing-node-rows.js
var missing_node_rows = __webpack_require__(53586);
// EXTERNAL MODULE: ./lib/plan/guard/needed-node-row.js
var needed_node_row = __webpack_require__(63004);
// EXTERNAL MODULE: ./lib/plan/guard/node-role-without-row.js
var node_role_without_row = __webpack_require__(99122);
// EXTERNAL MODULE: ./lib/plan/guard/node-roles.js
var node_roles = __webpack_require__(62349);
// EXTERNAL MODULE: ./lib/plan/guard/node-row.js
var node_row = __webpack_require__(79268);
// EXTERNAL MODULE: ./lib/plan/guard/node-row-differs.js
var node_row_differs = __webpack_require__(67580);
;// CONCATENATED MODULE: ./lib/explain/node-role.js










/** `undefined` where it is not known that nodes use it. */
function nodeRoleOf(about) {
    const { principal, state, live, desired } = about;
    if (principal.kind !== 'iam')
        return undefined;
    const { awsAuth, snapshot } = state;
    const { facts } = snapshot;
    const nodes = (0,node_roles/* nodeRolesOf */.Z)(desired.guards, facts, (0,decode/* decodeAwsAuth */._)(live.awsAuth?.data));
    const role = nodes.roles.get((0,arn_key/* principalKey */.qW)(principal.arn));
    if (role === undefined)
        return undefined;
    const uses = (0,node_row/* usesOf */.MZ)(role);
    if ((0,node_role_without_row/* rowsAreMissed */.p)(facts) && (0,missing_node_rows/* rolesWithoutWayIn */.i)({ nodes, awsAuth, facts }).includes(role))
        return { uses, faults: [], needed: (0,node_row_differs/* nodeRowItem */.MX)(role.arn, (0,needed_node_row/* nodeRowMeaning */.ks)(role)) };
    const found = (0,login/* rowsOf */.R)((0,login_logins/* loginsOf */.Q)({ awsAuth, facts }).of(role.arn)?.way).flatMap((row) => (0,node_row_differs/* nodeRowDifference */.YR)(role, row) ?? []);
    const [difference] = found;
    if (difference === undefined)
        return { uses, faults: [] };
    return { uses, faults: difference.faults, needed: (0,node_row_differs/* nodeRowItem */.MX)(difference.row.arn, difference.needed) };
}

;// CONCATENATED MODULE: ./lib/explain/explain.js















/** The rows of a console page that stand for it where one request has to. */
const LIST_PODS = { verb: 'list', group: '', resource: 'pods' };
/** Answers "Your current IAM principal doesn't have access to Kubernetes objects on this cluster", layer by layer. */
function explain(question) {
    const { principal, near, snapshot: live, desired, file, iam, wanted, asOf = 'live' } = question;
    const plan = asOf === 'plan' ? (0,make_plan/* makePlan */.Cs)(desired, live) : undefined;
    const snapshot = plan === undefined ? live : (0,state_after/* stateAfter */.W)(plan, live);
    const state = stateOf(principal, snapshot, live);
    const { mapping, awsAuth } = state;
    const seen = withoutDead(state);
    const { held } = seen;
    const view = (0,console/* consoleView */.T)(certain(held));
    const verdicts = {
        iam: iamVerdict(iam),
        mapping: mappingVerdict(state),
        rbac: rbacVerdict({ state: seen, wanted, view }),
    };
    const nodeRole = nodeRoleOf({ principal, state, live, desired });
    const isNeeded = mapping.dead !== undefined || !isMet(held, wanted);
    const fullArn = iam.kind === 'checked' ? iam.arn : principal.kind === 'iam' ? principal.fullArn : undefined;
    const toMend = { principal, state, live, desired, file, wanted, fullArn };
    const missing = iam.kind === 'checked' ? (0,explain_iam/* missingActions */.m)(iam.decisions) : { needed: [], others: [] };
    return {
        cluster: desired.cluster.name,
        principal,
        ...(near === undefined ? {} : { near }),
        asOf,
        ...(wanted === undefined ? {} : { wanted }),
        answer: answerOf(verdicts, wanted),
        iam: { verdict: verdicts.iam, answer: iam },
        mapping: {
            verdict: verdicts.mapping,
            found: mapping,
            causes: principal.kind === 'iam'
                ? mappingCauses({ principal, mapping, awsAuth, snapshot, desired, nodeRole })
                : [],
        },
        rbac: {
            verdict: verdicts.rbac,
            ...heldCompact(held),
            console: view,
            ways: wanted === undefined ? [] : waysOf(held, wanted).map(({ via }) => via),
            causes: rbacLayerCauses(seen, wanted),
        },
        ...(isNeeded || nodeRole?.needed !== undefined
            ? {
                mend: deadMend(toMend) ?? (nodeRole === undefined ? mendOf(toMend) : nodeRoleMend(nodeRole)),
            }
            : {}),
        missingActions: missing.needed.length === 0 ? [] : [...missing.needed, ...missing.others],
        limits: [
            ...(plan === undefined || errorsOf(plan).length === 0
                ? []
                : [{ kind: 'plan-refused', codes: errorsOf(plan) }]),
            ...explain_limits(seen),
            ...namelessLimits(seen, wanted),
        ],
    };
}
/** A dead entry gives nobody anything: what may count is what is beneath it. */
function withoutDead(state) {
    const { dead } = state.mapping;
    if (dead === undefined)
        return state;
    const { beneath: identities } = dead;
    const held = heldBy((0,rbac_index/* indexRbac */.hD)(state.snapshot), identities);
    return { ...state, mapping: { ...state.mapping, identities }, held };
}
function rbacLayerCauses({ mapping, snapshot, held }, wanted) {
    const policies = unpublishedIn(mapping);
    return [
        ...rbacCauses({ identities: mapping.identities, held, objects: snapshot, wanted: wanted ?? LIST_PODS }),
        ...(policies.length === 0 ? [] : [{ kind: 'policies-unpublished', policies }]),
    ];
}
/** Names of access policies that it has and whose rules are not published. */
function unpublishedIn({ identities }) {
    const policies = identities.flatMap((identity) => (0,policy_grants/* unpublishedOf */.N)(identity.policies));
    return [...new Set(policies.map(({ policy }) => policy))];
}
function explain_limits({ mapping, awsAuth, snapshot, held }) {
    if (mapping.way.kind === 'named')
        return [];
    const about = (0,limits/* limitsOf */.A)(awsAuth, snapshot.facts);
    const isIn = mapping.way.kind !== 'none';
    // A key that is broken, an account and the creator say nothing about somebody whose way in is known.
    const counting = about.filter(({ kind }) => isIn
        ? kind === 'entries-unknown' || kind === 'entries-not-asked' || kind === 'principals-unchecked'
        : kind !== 'broken-key' && kind !== 'account');
    const own = counting.filter(({ kind }) => kind !== 'entries-not-counted' && kind !== 'policies-unpublished');
    return isSomeLogins(held) ? [...own, { kind: 'some-logins' }] : own;
}
/** Nobody knows here who serves a group that is neither Kubernetes' own nor known to be aggregated. */
function namelessLimits({ mapping }, wanted) {
    if (wanted === undefined || 'url' in wanted || (0,aggregated/* servedBy */.n)(wanted) !== 'either')
        return [];
    const isNameless = mapping.identities.some(({ username }) => username === '');
    return isNameless ? [{ kind: 'no-username', group: wanted.group }] : [];
}
/** What a role of nodes lacks is a row of nodes, and never lines for people. */
function nodeRoleMend({ needed }) {
    return { kind: 'node-row', ...(needed === undefined ? {} : { item: needed }) };
}
function iamVerdict(answer) {
    if (answer.kind === 'not-checked')
        return answer.why.kind === 'no-role-or-user' ? 'not-asked' : 'unknown';
    const { needed, others } = (0,explain_iam/* missingActions */.m)(answer.decisions);
    if (needed.length > 0)
        return 'no';
    return others.length > 0 ? 'part' : 'yes';
}
function mappingVerdict({ mapping: { way, dead } }) {
    if (dead !== undefined)
        return dead.beneath.length > 0 ? 'unknown' : 'no';
    switch (way.kind) {
        case 'named':
            return 'not-asked';
        case 'none':
            return way.unsure ? 'unknown' : 'no';
        case 'row':
        case 'random':
        case 'entry':
        case 'account':
        case 'hidden':
            return 'yes';
    }
}
function rbacVerdict(about) {
    const { state, wanted, view } = about;
    const { way, identities, dead } = state.mapping;
    if (identities.length === 0)
        return way.kind === 'entry' && dead === undefined ? 'unknown' : 'not-asked';
    const found = wanted === undefined ? ofConsole(view) : ofRequest(state.held, wanted);
    return found === 'no' && unpublishedIn(state.mapping).length > 0 ? 'unknown' : found;
}
function ofConsole({ kind, missing }) {
    if (kind === 'none')
        return 'no';
    return kind === 'all' && missing.length === 0 ? 'yes' : 'part';
}
function ofRequest(held, wanted) {
    const found = permission(held, wanted);
    return found === 'some' ? 'part' : found;
}
/** A request of kubectl asks nothing of IAM but who the caller is, which needs no permission. */
function answerOf(verdicts, wanted) {
    const layers = wanted === undefined ? ['iam', 'mapping', 'rbac'] : ['mapping', 'rbac'];
    const stoppedBy = layers.find((layer) => verdicts[layer] === 'no');
    if (stoppedBy !== undefined)
        return { verdict: 'no', stoppedBy };
    // IAM that could not be asked is said beside the answer; it does not make it unknown.
    if (verdicts.mapping === 'unknown' || verdicts.rbac === 'unknown')
        return { verdict: 'unknown', stoppedBy: verdicts.mapping === 'unknown' ? 'mapping' : 'rbac' };
    return { verdict: verdicts.rbac === 'part' ? 'part' : 'yes' };
}

// EXTERNAL MODULE: ./lib/problem/nearest.js
var nearest = __webpack_require__(56405);
;// CONCATENATED MODULE: ./lib/explain/near-name.js


/** The principal or name that was likely meant, where the one that is asked about is not known. */
function nearName(principal, { arns, names }) {
    const known = arns.map(aws_auth_arn/* stripRolePath */.eP);
    if (principal.kind === 'iam') {
        const start = principal.arn.slice(0, principal.arn.lastIndexOf('/') + 1);
        const likeIt = known.filter((arn) => start !== '' && arn.startsWith(start));
        const near = (0,nearest/* nearest */.p)(nameOf(principal.arn), likeIt.map((arn) => arn.slice(start.length)));
        return near === undefined || start + near === principal.arn ? undefined : start + near;
    }
    if (names.includes(principal.name))
        return undefined;
    // A role is easily asked about by its name alone.
    return known.find((arn) => nameOf(arn) === principal.name) ?? (0,nearest/* nearest */.p)(principal.name, names);
}
function nameOf(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/explain/principal.js

/**
 * Reads what a person typed: the ARN of a role (with or without its path), of a role's session, or of a user;
 * `role/console` and `user/alice`, where only one account can be meant; or a username or group of Kubernetes.
 */
function readPrincipal(text, known) {
    const written = text.trim();
    if (written === '')
        return refused('The principal is empty.');
    if (/^(role|user)\/./.test(written))
        return readShort(written, known);
    if (/^[0-9]{12}$/.test(written))
        return refused(`${written} is an account: write the ARN of one of its roles or users.`);
    if (written.startsWith('arn:'))
        return readArn(written);
    return {
        ok: true,
        principal: { kind: known.groups.has(written) ? 'Group' : 'User', name: written },
    };
}
function readShort(written, known) {
    const places = new Set(known.arns.flatMap((arn) => /^arn:[a-z-]+:iam::[0-9]{12}:/.exec(arn)?.[0] ?? []));
    const [place, ...others] = places;
    if (place !== undefined && others.length === 0)
        return readArn(`${place}${written}`);
    const same = known.arns.filter((arn) => arn.endsWith(`:${written}`));
    const [one, ...more] = new Set(same);
    if (one !== undefined && more.length === 0)
        return readArn(one);
    return refused(`Several accounts may be meant by ${written}: write its whole ARN.`);
}
function readArn(arn) {
    const parsed = (0,aws_auth_arn/* parseArn */.Lw)(arn);
    switch (parsed.kind) {
        case 'role':
        case 'service-linked-role': {
            const given = parsed.path === '' ? {} : { fullArn: arn };
            return found({ arn: (0,aws_auth_arn/* stripRolePath */.eP)(arn), parsed, ...given });
        }
        case 'user':
            return found({ arn, parsed, fullArn: arn });
        case 'root':
        case 'federated-user':
            return found({ arn, parsed });
        case 'assumed-role': {
            const role = (0,aws_auth_arn/* parseArn */.Lw)((0,aws_auth_arn/* canonicalArn */.uO)(arn) ?? '');
            return role.kind === 'role'
                ? found({ arn: (0,aws_auth_arn/* canonicalArn */.uO)(arn) ?? arn, parsed: role, sessionName: parsed.session })
                : refused(`${arn} is not a session of a role.`);
        }
        case 'group':
            return refused('An IAM group is not a principal: nobody can sign in as a group. Ask about one of its users.');
        case 'wildcard':
            return refused('An ARN with "*" or "?" is not a principal: ask about one principal.');
        case 'other':
            return refused(`${arn} cannot sign in: ask about a role or a user.`);
        case 'invalid':
            return refused(`${arn} is not the ARN of a principal: write arn:aws:iam::<account>:role/<name> or :user/<name>.`);
    }
}
function found(principal) {
    return { ok: true, principal: { kind: 'iam', ...principal } };
}
function refused(message) {
    return { ok: false, message };
}

// EXTERNAL MODULE: ./lib/explain/wanted.js
var wanted = __webpack_require__(55788);
// EXTERNAL MODULE: ./lib/modes/step/ask-clusters.js
var ask_clusters = __webpack_require__(90420);
;// CONCATENATED MODULE: ./lib/modes/step/explain-principal.js










/** Explains the access of a principal to each chosen cluster. Only reads. */
async function explainPrincipal(input, about) {
    const answer = async (desired, file, snapshot) => {
        const known = knownIn(snapshot, file);
        const read = readPrincipal(about.principal, known);
        if (!read.ok)
            return { problem: unreadable(about.principal, read.message) };
        const { principal } = read;
        const iam = await askAws(desired, principal, snapshot, input.onRequest);
        const { asOf, can: wanted } = about;
        const near = nearName(principal, known);
        return { answer: explain({ principal, near, snapshot, desired, file, asOf, wanted, iam }) };
    };
    return await (0,ask_clusters/* askEach */.H)(input, answer, (_, file) => (snapshot) => {
        const read = readPrincipal(about.principal, knownIn(snapshot, file));
        return read.ok ? (0,wanted/* wantedForPrincipal */.j)(read.principal, snapshot) : {};
    });
}
/** IAM's answer to what the console calls, which is no part of a snapshot. */
async function askAws({ cluster }, principal, snapshot, onRequest) {
    if (principal.kind !== 'iam')
        return notChecked('no-role-or-user');
    if (cluster.door !== 'eks')
        return notChecked('offline');
    const [{ askIam }, { openAws }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4524), __webpack_require__.e(6952), __webpack_require__.e(5261)]).then(__webpack_require__.bind(__webpack_require__, 85261)),
        Promise.all(/* import() */[__webpack_require__.e(4524), __webpack_require__.e(6952)]).then(__webpack_require__.bind(__webpack_require__, 6952)),
    ]);
    const aws = await openAws(cluster, onRequest);
    const entry = (0,access_entries/* entryOf */.Ms)(snapshot.facts, principal.arn);
    return await askIam(aws, withPath(principal, entry?.principalArn), callerOf(snapshot));
}
function notChecked(kind) {
    return { kind: 'not-checked', why: { kind } };
}
/** An access entry has the whole ARN of a role, so that IAM need not be asked for it. */
function withPath(principal, entryArn) {
    return principal.fullArn !== undefined || entryArn === undefined
        ? principal
        : { ...principal, fullArn: entryArn };
}
/** The account whose IAM answers. */
function callerOf({ facts }) {
    const parsed = (0,aws_auth_arn/* parseArn */.Lw)(facts?.identity?.canonicalArn ?? '');
    return 'account' in parsed ? parsed.account : undefined;
}
function knownIn(snapshot, file) {
    const rows = [...(0,decode/* decodeAwsAuth */._)(snapshot.awsAuth?.data).rows, ...file.flatMap(spell/* declaredRows */.G)];
    const declared = file.flatMap(({ objects }) => objects.map(({ object }) => object)).filter(rbac_object/* isBinding */.OT);
    const bindings = [...snapshot.clusterRoleBindings, ...snapshot.roleBindings, ...declared];
    const subjects = bindings.flatMap((one) => one.subjects ?? []);
    const users = new Set(subjects.flatMap(({ kind, name }) => (kind === 'User' ? [name] : [])));
    const groups = [
        ...rows.flatMap((row) => row.groups),
        ...subjects.flatMap(({ kind, name }) => (kind === 'Group' ? [name] : [])),
    ];
    return {
        arns: rows.map(({ arn }) => arn),
        groups: new Set(groups.filter((group) => !users.has(group))),
        names: [...new Set([...groups, ...users, ...rows.map(({ username }) => username)])],
    };
}
function unreadable(principal, message) {
    return {
        code: 'principal-unknown',
        severity: 'error',
        where: {},
        message,
        found: principal,
        allowed: 'the ARN of a role, of its session or of a user; role/NAME or user/NAME; a Kubernetes username or group',
        fix: 'Correct the principal. `aws sts get-caller-identity` shows the ARN of whoever runs it.',
    };
}


/***/ }),

/***/ 38319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isRefusedWithoutName),
/* harmony export */   n: () => (/* binding */ servedBy)
/* harmony export */ });
/** Custom resources in groups of Kubernetes' own domain are counted as the API server's: only metrics are not. */
function servedBy(request) {
    if ('url' in request)
        return 'api-server';
    const { group } = request;
    if (AGGREGATED.has(group))
        return 'aggregated';
    return !group.includes('.') || group.endsWith('.k8s.io') ? 'api-server' : 'either';
}
/**
 * Groups that no API server serves by itself: those of metrics-server and of adapters for metrics, of EKS, of OLM and
 * of KubeVirt.
 */
const AGGREGATED = new Set([
    'metrics.k8s.io',
    'custom.metrics.k8s.io',
    'external.metrics.k8s.io',
    'metrics.eks.amazonaws.com',
    'packages.operators.coreos.com',
    'subresources.kubevirt.io',
]);
/**
 * Whether RBAC's answer is not what the caller gets: an aggregated API server knows the caller by headers of the API
 * server, and takes none whose username is empty.
 *
 * Source: `AuthenticateRequest` in apiserver/pkg/authentication/request/headerrequest/requestheader.go of kubernetes
 */
function isRefusedWithoutName(username, request) {
    return username === '' && servedBy(request) === 'aggregated';
}


/***/ })

};
