export const id = 7849;
export const ids = [7849];
export const modules = {

/***/ 55788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ wantedForWhoCan),
/* harmony export */   j: () => (/* binding */ wantedForPrincipal)
/* harmony export */ });
/* harmony import */ var _aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58315);
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

/***/ 36352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ wayName)
/* harmony export */ });
function wayName({ kind }) {
    return NAMES[kind];
}
const NAMES = {
    row: 'row',
    random: 'row',
    entry: 'access-entry',
    account: 'account',
    hidden: 'unlisted',
};


/***/ }),

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


/***/ }),

/***/ 37104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ permittedBy),
/* harmony export */   V: () => (/* binding */ permits)
/* harmony export */ });
/* harmony import */ var _access_policy_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90960);
/* harmony import */ var _allows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80092);


/** Whether the holder of the grants may make the request. */
function permits(grants, request) {
    const namespace = namespaceOf(request);
    return grants.some((grant) => grantPermits(grant, { request, namespace }));
}
/** The grants that let the request pass, each by itself. */
function permittedBy(grants, request) {
    const namespace = namespaceOf(request);
    return grants.filter((grant) => grantPermits(grant, { request, namespace }));
}
function grantPermits({ scope, rules, via }, { request, namespace }) {
    if (via.kind === 'masters')
        return true;
    if (scope.kind === 'namespace' &&
        !(namespace !== undefined && (0,_access_policy_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceMatches */ .DV)(scope.namespace, namespace)))
        return false;
    return rules.some((rule) => (0,_allows_js__WEBPACK_IMPORTED_MODULE_0__/* .allows */ .N)(rule, request));
}
/**
 * What the authorizer sees as the request's namespace. A request for one Namespace by its name is one in that
 * namespace, so a RoleBinding there can permit it.
 *
 * Source: `NewRequestInfo` in apiserver/pkg/endpoints/request/requestinfo.go
 */
function namespaceOf(request) {
    if ('url' in request)
        return undefined;
    const { verb, group, resource, name, namespace } = request;
    const one = group === '' && resource === 'namespaces' && name && !OF_MANY.includes(verb);
    return namespace || (one ? name : undefined);
}
/** Their path ends in the collection, even where a field selector names one object. */
const OF_MANY = ['list', 'watch', 'create', 'deletecollection'];


/***/ }),

/***/ 99684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ whoCanJson),
/* harmony export */   _f: () => (/* binding */ fieldsOfText),
/* harmony export */   hL: () => (/* binding */ explanationsJson),
/* harmony export */   z9: () => (/* binding */ explanationFields)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _change_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77456);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87606);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69973);




/**
 * Explanations as JSON (`docs/explain.md`): the verdicts to decide by, and the sentences to show. Text is as it was
 * found, not encoded. Ends with a line break.
 */
function explanationsJson(explanations, options) {
    const clusters = explanations.map((explanation) => explanationFields(explanation, options));
    return `${JSON.stringify({ version: 1, clusters }, undefined, 2)}\n`;
}
/** What the JSON says of one cluster. */
function explanationFields(explanation, options) {
    const { answer, mend, iam, mapping, rbac } = explanation;
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .explainedText */ .G)(explanation, options.file);
    const { says, details, remedies, limits } = fieldsOfText(text);
    const last = mend?.kind === 'entry-again' ? (mend.next ?? mend) : mend;
    return (0,_change_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)({
        name: explanation.cluster,
        asOf: explanation.asOf,
        answer: answer.verdict,
        stoppedBy: answer.stoppedBy,
        says,
        layers: { iam: iam.verdict, mapping: mapping.verdict, rbac: rbac.verdict },
        identities: mapping.found.dead?.beneath ?? mapping.found.identities,
        causes: [...mapping.causes, ...rbac.causes].map(({ kind }) => kind),
        details,
        mend: mend?.kind,
        repair: last?.kind === 'lines' || last?.kind === 'apply' ? last.repair : undefined,
        lines: last?.kind === 'lines' ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .accessYaml */ .W)(last.lines).join('\n') : undefined,
        clusterMapping: last?.kind === 'lines' ? last.lines.mapping?.name : undefined,
        remedies,
        limits,
    });
}
/** The sentences of an answer. */
function fieldsOfText({ headline, layers, remedies, limits }) {
    return {
        says: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseText */ .tN)(headline),
        details: layers.map(({ name, lines }) => ({ layer: name, says: lines.map(_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseText */ .tN) })),
        remedies: remedies.map(({ words, copy }) => (0,_change_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)({ says: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseText */ .tN)(words), copy: copy?.lines.join('\n') })),
        limits: limits.map((limit) => (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseText */ .tN)(limit)),
    };
}
/** Answers of `who-can` as JSON. Ends with a line break. */
function whoCanJson(answers) {
    const clusters = answers.map(({ cluster, request, principals, subjects, limits }) => ({
        name: cluster,
        request,
        principals: principals.map(({ dead, ...able }) => (0,_change_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)({ ...able, dead: dead?.kind })),
        subjects: subjects.map(({ subject, ways, principals: have }) => ({ ...subject, ways, principals: have })),
        limits: limits.map(({ kind }) => kind),
    }));
    return `${JSON.stringify({ version: 1, clusters }, undefined, 2)}\n`;
}


/***/ }),

/***/ 28282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runWhoCan: () => (/* binding */ runWhoCan)
});

// EXTERNAL MODULE: ./lib/explain/wanted.js
var wanted = __webpack_require__(55788);
// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/aws-auth/decode.js + 4 modules
var decode = __webpack_require__(58315);
// EXTERNAL MODULE: ./lib/login/everybody.js
var everybody = __webpack_require__(35846);
// EXTERNAL MODULE: ./lib/login/logins.js + 1 modules
var login_logins = __webpack_require__(83388);
// EXTERNAL MODULE: ./lib/login/owner/entry-owner.js
var entry_owner = __webpack_require__(31835);
// EXTERNAL MODULE: ./lib/login/template.js
var template = __webpack_require__(43623);
// EXTERNAL MODULE: ./lib/login/way-name.js
var way_name = __webpack_require__(36352);
// EXTERNAL MODULE: ./lib/rbac/aggregated.js
var aggregated = __webpack_require__(38319);
// EXTERNAL MODULE: ./lib/rbac/grants.js
var rbac_grants = __webpack_require__(9137);
// EXTERNAL MODULE: ./lib/rbac/permits.js
var permits = __webpack_require__(37104);
// EXTERNAL MODULE: ./lib/rbac/rbac-index.js
var rbac_index = __webpack_require__(79783);
// EXTERNAL MODULE: ./lib/explain/limits.js
var limits = __webpack_require__(96455);
// EXTERNAL MODULE: ./lib/rbac/access-subject.js
var access_subject = __webpack_require__(76629);
;// CONCATENATED MODULE: ./lib/explain/who/subjects.js



/** Every subject of a binding that permits the request, and `system:masters`: groups, then users, service accounts. */
function ableSubjects(about) {
    const { index, people, request } = about;
    const holders = holdersOf(index, people);
    const all = [...index.groups.grants.values(), ...index.users.grants.values()].flat();
    const ways = new Map();
    ways.set(keyOf(MASTERS), { subject: MASTERS, ways: [{ kind: 'masters' }] });
    for (const { via } of (0,permits/* permittedBy */.M)(all, request)) {
        if (via.kind !== 'binding')
            continue;
        const key = keyOf(via.subject);
        const found = ways.get(key) ?? { subject: via.subject, ways: [] };
        ways.set(key, found);
        found.ways.push(via);
    }
    const subjects = [...ways].map(([key, found]) => ({
        ...found,
        principals: EVERYBODY.has(found.subject.name) ? [] : [...(holders.get(key) ?? [])],
        isOwn: isOwn(found.subject, found.ways),
    }));
    return subjects.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}
const MASTERS = { kind: 'Group', name: 'system:masters' };
const EVERYBODY = new Set(['system:authenticated', 'system:unauthenticated']);
function holdersOf(index, people) {
    const holders = new Map();
    for (const { arn, identity } of people) {
        for (const { via } of (0,rbac_grants/* grantsOf */.R)(index, identity)) {
            const subject = via.kind === 'binding' ? via.subject : via.kind === 'masters' ? MASTERS : undefined;
            if (subject === undefined)
                continue;
            const key = keyOf(subject);
            const found = holders.get(key) ?? new Set();
            holders.set(key, found);
            found.add(arn);
        }
    }
    return holders;
}
function keyOf(subject) {
    return JSON.stringify([subject.kind, (0,access_subject/* matchedName */.A7)(subject)]);
}
const KINDS = ['Group', 'User', 'ServiceAccount'];
function orderOf({ subject }) {
    return `${KINDS.indexOf(subject.kind)} ${(0,access_subject/* matchedName */.A7)(subject)}`;
}
/** A name that somebody else gave hides nobody: both the subject and each of its bindings have reserved names. */
function isOwn(subject, ways) {
    const isReserved = subject.kind === 'ServiceAccount' ? subject.namespace === 'kube-system' : isOfSystem(subject);
    return (isReserved &&
        ways.every((via) => via.kind === 'binding' && RESERVED.test(via.binding.split('/').at(-1) ?? '')));
}
const RESERVED = /^(system|eks):/;
/** Groups that people, programs or everybody may have are told by themselves. */
function isOfSystem({ name }) {
    return RESERVED.test(name) && !/^system:(masters|(un)?authenticated|serviceaccounts?(:|$))/.test(name);
}

;// CONCATENATED MODULE: ./lib/explain/who/who-can.js













/** All principals that get in, as far as what they hold is known, held against RBAC. */
function whoCan(about) {
    const { cluster, snapshot, request } = about;
    const { facts } = snapshot;
    const awsAuth = (0,decode/* decodeAwsAuth */._)(snapshot.awsAuth?.data);
    const index = (0,rbac_index/* indexRbac */.hD)(snapshot);
    const logins = (0,login_logins/* loginsOf */.Q)({ awsAuth, facts });
    // What an account gives is said of those of its principals whom a binding names.
    const named = [...(0,everybody/* everybody */.e)(logins, index).values()].filter(({ principal }) => !(0,arn_key/* isAccount */.UP)(principal));
    const people = named.flatMap((login) => peopleOf(login, { facts, logins }));
    const principals = people.flatMap((person) => {
        if ((0,aggregated/* isRefusedWithoutName */.e)(person.username, request))
            return [];
        const grants = (0,rbac_grants/* grantsOf */.R)(index, person.identity);
        const ways = (0,permits/* permittedBy */.M)(grants, request);
        if (ways.length === 0)
            return [];
        const someLogins = person.isOneOfSeveral || (0,template/* isForInstances */.iy)(person) || !(0,permits/* permits */.V)(grants.filter(isCertain), request);
        const { identity: _, isOneOfSeveral: __, ...able } = person;
        return [{ ...able, ways: ways.map(({ via }) => via), someLogins }];
    });
    return {
        cluster,
        request,
        principals,
        subjects: ableSubjects({ index, people: people.filter(({ dead }) => dead === undefined), request }),
        limits: (0,limits/* limitsOf */.A)(awsAuth, facts),
    };
}
function peopleOf({ principal, way, identities, isNode, sureness, dead }, { facts, logins }) {
    const owner = way.kind === 'entry' ? (0,entry_owner/* ownerOf */.b)(way.entry, { facts }) : undefined;
    const beneath = dead === undefined ? undefined : logins.beneath(principal);
    // What the rows beneath a dead entry give comes after what it gives itself.
    const own = identities.length - (beneath?.identities.length ?? 0);
    return identities.map((identity, index) => ({
        arn: principal,
        by: (0,way_name/* wayName */.T)(index < own || beneath === undefined ? way : beneath.way),
        username: identity.username,
        groups: identity.groups,
        identity,
        isNode,
        ...(index >= own || owner === undefined || owner.kind === 'unmanaged' ? {} : { owner }),
        ...(dead === undefined ? {} : { dead }),
        isOneOfSeveral: sureness === 'one-of-several' || sureness === 'unless-dead',
    }));
}
function isCertain({ via }) {
    return via.symbolic === undefined;
}

// EXTERNAL MODULE: ./lib/modes/step/ask-clusters.js
var ask_clusters = __webpack_require__(90420);
;// CONCATENATED MODULE: ./lib/modes/step/who-may.js



/** Who may make the request in each chosen cluster. Only reads. */
async function whoMay(input, request) {
    return await (0,ask_clusters/* askEach */.H)(input, async ({ cluster }, _, snapshot) => ({ answer: whoCan({ cluster: cluster.name, snapshot, request }) }), () => (0,wanted/* wantedForWhoCan */.R)(request));
}

// EXTERNAL MODULE: ./lib/problem/problem.js
var problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/render/explain/json.js
var json = __webpack_require__(99684);
// EXTERNAL MODULE: ./lib/login/dead-words.js
var dead_words = __webpack_require__(59659);
// EXTERNAL MODULE: ./lib/login/owner/owner-words.js
var owner_words = __webpack_require__(49522);
// EXTERNAL MODULE: ./lib/words/count.js
var words_count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/words/wrap.js
var wrap = __webpack_require__(48417);
// EXTERNAL MODULE: ./lib/render/explain/limit-words.js
var limit_words = __webpack_require__(76847);
// EXTERNAL MODULE: ./lib/render/explain/terminal.js
var terminal = __webpack_require__(96182);
// EXTERNAL MODULE: ./lib/render/explain/words.js
var words = __webpack_require__(73945);
;// CONCATENATED MODULE: ./lib/render/explain/who-can-subjects.js





/** Users, groups and service accounts that may, each with its bindings; those of Kubernetes and EKS by name alone. */
function subjectLines(subjects, width) {
    const own = subjects.filter(({ isOwn }) => isOwn);
    const others = subjects.filter(({ isOwn }) => !isOwn);
    return [
        'Users, groups and service accounts that may:',
        ...others.flatMap((able) => [
            ...(0,wrap/* wrapped */.ky)((0,phrase/* phraseTerminal */.Mx)([...(0,words/* subjectPhrase */.y1)(able.subject), ...holdersWords(able)]), {
                width,
                first: '  ',
                rest: '      ',
            }),
            ...waysOf(able).flatMap((way) => (0,wrap/* wrapped */.ky)((0,phrase/* phraseTerminal */.Mx)(way), { width, first: '    ', rest: '      ' })),
        ]),
        ...(own.length === 0
            ? []
            : (0,wrap/* wrapped */.ky)((0,phrase/* phraseTerminal */.Mx)([
                `${(0,words_count/* counted */.hS)(own.length, 'subject')} of Kubernetes and EKS: `,
                ...(0,phrase/* join */.fj)(own.map(({ subject }) => (0,words/* subjectPhrase */.y1)(subject)), ', '),
            ]), { width, first: '  ', rest: '    ' })),
    ];
}
const PRINCIPALS = 4;
const WAYS = 3;
/** Who is, or has, it. */
function holdersWords({ subject, principals }) {
    if (principals.length > 0)
        return [': ', ...(0,phrase/* codes */.F4)(principals, PRINCIPALS)];
    if (subject.kind === 'ServiceAccount')
        return [];
    if (subject.kind === 'User')
        return [', without a known IAM principal'];
    const holders = (0,access_subject/* groupHolders */.fc)(subject.name);
    return [holders === 'whoever has it' ? ', without a known IAM principal' : `: ${holders}`];
}
function waysOf({ ways }) {
    const more = ways.length > WAYS ? [[`and ${(0,words_count/* counted */.hS)(ways.length - WAYS, 'more way')}`]] : [];
    return [...ways.slice(0, WAYS).map(grantedBy), ...more];
}
function grantedBy(via) {
    return via.kind === 'binding'
        ? [(0,phrase/* code */.aY)(via.binding), ' → ', (0,phrase/* code */.aY)(via.role)]
        : ['it may do everything, and RBAC is not asked'];
}

;// CONCATENATED MODULE: ./lib/render/explain/who-can-terminal.js









/** Who may, one part for each cluster. Ends with a line break. */
function whoCanText(answers, options) {
    return answers
        .map((answer) => {
        const blocks = blocksOf(answer, options).filter((block) => block.length > 0);
        return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
    })
        .join('\n');
}
function blocksOf({ cluster, request, principals, subjects, limits }, options) {
    const { paint, width } = options;
    const [dead, alive] = [principals.filter(isDead), principals.filter((able) => !isDead(able))];
    const count = alive.length === 0 ? 'no known principal' : (0,words_count/* counted */.hS)(alive.length, 'principal');
    const head = (0,phrase/* phraseTerminal */.Mx)([(0,phrase/* code */.aY)(cluster), `: ${count} may `, ...(0,words/* requestPhrase */.vi)(request)]);
    return [
        (0,wrap/* wrapped */.ky)(`${head}.`, { width }).map((line) => paint('bold', line)),
        ...alive.map((able) => ableLines(able, width)),
        ...(dead.length === 0 ? [] : [[DEAD]]),
        ...dead.map((able) => ableLines(able, width)),
        subjectLines(subjects, width),
        (0,terminal/* limitLines */.Di)(limits.map(limit_words/* limitWords */.v), options),
    ];
}
const WAYS_IN = {
    row: [],
    'access-entry': ['access entry'],
    account: ['mapAccounts'],
    unlisted: ['neither row nor access entry: most likely it created the cluster'],
};
const DEAD = 'Not counted, because they were deleted in IAM:';
function isDead({ dead }) {
    return dead !== undefined;
}
const who_can_terminal_WAYS = 3;
function ableLines(able, width) {
    const { arn, username, groups, ways } = able;
    const as = username === '' ? [] : [' as ', (0,phrase/* code */.aY)(username)];
    const more = ways.length > who_can_terminal_WAYS ? [[`and ${(0,words_count/* counted */.hS)(ways.length - who_can_terminal_WAYS, 'more way')}`]] : [];
    const noted = (0,phrase/* join */.fj)(notesOf(able), able.dead === undefined ? ', ' : '; ');
    const note = noted.length === 0 ? [] : [' (', ...noted, ')'];
    return [
        ...(0,wrap/* wrapped */.ky)((0,phrase/* phraseTerminal */.Mx)([(0,phrase/* code */.aY)(arn), ...as, ...groupsWords(groups), ...note]), {
            width,
            first: '  ',
            rest: '      ',
        }),
        ...[...ways.slice(0, who_can_terminal_WAYS).map(words/* wayPhrase */.xU), ...more].flatMap((way) => (0,wrap/* wrapped */.ky)((0,phrase/* phraseTerminal */.Mx)(way), { width, first: '    ', rest: '      ' })),
    ];
}
/** What it is, where it is no person or program of one's own. */
function kindWords({ isNode, owner }) {
    if (owner !== undefined && owner.kind !== 'made-by')
        return (0,owner_words/* ownerWords */.$J)(owner);
    return isNode ? ['nodes'] : [];
}
/** `access entry made by eksctl` */
function wayInWords({ by, owner }) {
    return owner?.kind === 'made-by' ? [...WAYS_IN[by], ' ', ...(0,owner_words/* ownerWords */.$J)(owner)] : WAYS_IN[by];
}
function notesOf(able) {
    const { arn, by, dead, someLogins } = able;
    const isBeneath = dead !== undefined && dead.kind !== 'gone' && by !== 'access-entry';
    return [
        kindWords(able),
        wayInWords(able),
        dead === undefined ? [] : [(0,dead_words/* deadWords */.M)(dead, arn)],
        isBeneath ? ['EKS does not say whether this counts beneath the entry'] : [],
        // Several identities of one that is dead say nothing about chance.
        someLogins && dead === undefined ? ['some logins only'] : [],
    ];
}
function groupsWords(groups) {
    return groups.length === 0 ? [] : [`, ${(0,words_count/* plural */.LS)(groups.length, 'group')} `, ...(0,phrase/* codes */.F4)(groups, 4)];
}

// EXTERNAL MODULE: ./lib/terminal/run/streams.js
var streams = __webpack_require__(97491);
;// CONCATENATED MODULE: ./lib/terminal/run/who-can.js





/** Who may: 0 somebody, 2 nobody, 1 an error. */
async function runWhoCan(asked, around) {
    const { about, format, request } = asked;
    const { file } = about;
    const { answers, problems } = await whoMay((0,streams/* questionOf */.YH)(about, around), request);
    (0,streams/* complain */.cc)(problems, file);
    if (answers.length > 0) {
        process.stdout.write(format === 'json' ? (0,json/* whoCanJson */.L1)(answers) : whoCanText(answers, (0,streams/* options */.fF)(file, process.stdout)));
    }
    if ((0,problem/* hasErrors */.Cs)(problems))
        return streams/* FAILED */.Wk;
    return answers.some(({ principals }) => principals.some(({ dead }) => dead === undefined)) ? streams/* DONE */.DH : streams.NO;
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
