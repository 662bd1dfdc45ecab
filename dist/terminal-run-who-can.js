export const id = 3390;
export const ids = [3390];
export const modules = {

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
/* harmony export */   K: () => (/* binding */ unknownClusters),
/* harmony export */   u: () => (/* binding */ chosenClusters)
/* harmony export */ });
/* harmony import */ var _access_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72196);
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56405);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50740);



/** Chooses among the clusters of a file that was read. */
function chosenClusters(loaded, input) {
    const problems = [...loaded.problems, ...unknownClusters(loaded, input)];
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .C)(problems))
        return { desired: [], problems };
    const names = namesOf(loaded);
    const chosen = new Set(input.clusters?.flatMap((selector) => (0,_access_select_js__WEBPACK_IMPORTED_MODULE_1__/* .selectClusters */ .oK)(selector, names)) ?? names);
    return { desired: loaded.desired.filter(({ cluster }) => chosen.has(cluster.name)), problems };
}
/** What was asked for and matches no cluster of the file; nothing is known of a file with errors. */
function unknownClusters(loaded, { clusters = [], file }) {
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .C)(loaded.problems))
        return [];
    const names = namesOf(loaded);
    return clusters
        .filter((selector) => (0,_access_select_js__WEBPACK_IMPORTED_MODULE_1__/* .selectClusters */ .oK)(selector, names).length === 0)
        .map((selector) => ({
        code: 'cluster-unknown',
        severity: 'error',
        where: { file },
        message: `${(0,_access_select_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(selector) ? `No cluster of ${file} matches ${selector}.` : `${file} has no cluster named ${selector}.`}${(0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)((0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(selector, names))}`,
        found: selector,
        allowed: names.join(', '),
        fix: `Name one of the clusters of ${file}.`,
    }));
}
function namesOf({ desired }) {
    return desired.map(({ cluster }) => cluster.name);
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
/* harmony export */   L: () => (/* binding */ whoCanJson),
/* harmony export */   h: () => (/* binding */ explanationsJson)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _change_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77456);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80553);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69973);




/**
 * Explanations as JSON (`docs/explain.md`): the verdicts to decide by, and the sentences to show. Text is as it was
 * found, not encoded. Ends with a line break.
 */
function explanationsJson(explanations, options) {
    const clusters = explanations.map((explanation) => {
        const { answer, mend, iam, mapping, rbac } = explanation;
        const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .explainedText */ .G)(explanation, options.file);
        const last = mend?.kind === 'entry-again' ? (mend.next ?? mend) : mend;
        return (0,_change_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)({
            name: explanation.cluster,
            asOf: explanation.asOf,
            answer: answer.verdict,
            stoppedBy: answer.stoppedBy,
            says: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseText */ .tN)(text.headline),
            layers: { iam: iam.verdict, mapping: mapping.verdict, rbac: rbac.verdict },
            identities: mapping.found.dead?.beneath ?? mapping.found.identities,
            causes: [...mapping.causes, ...rbac.causes].map(({ kind }) => kind),
            details: text.layers.map(({ name, lines }) => ({ layer: name, says: lines.map(_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseText */ .tN) })),
            mend: mend?.kind,
            repair: last?.kind === 'lines' || last?.kind === 'apply' ? last.repair : undefined,
            lines: last?.kind === 'lines' ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .accessYaml */ .W)(last.lines).join('\n') : undefined,
            remedies: text.remedies.map(({ words, copy }) => (0,_change_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)({ says: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseText */ .tN)(words), copy: copy?.lines.join('\n') })),
            limits: text.limits.map((limit) => (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseText */ .tN)(limit)),
        });
    });
    return `${JSON.stringify({ version: 1, clusters }, undefined, 2)}\n`;
}
/** Answers of `who-can` as JSON. Ends with a line break. */
function whoCanJson(answers) {
    const clusters = answers.map(({ cluster, request, principals, others, limits }) => ({
        name: cluster,
        request,
        principals: principals.map(({ dead, ...able }) => (0,_change_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)({ ...able, dead: dead?.kind })),
        others,
        limits: limits.map(({ kind }) => kind),
    }));
    return `${JSON.stringify({ version: 1, clusters }, undefined, 2)}\n`;
}


/***/ }),

/***/ 91770:
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
// EXTERNAL MODULE: ./lib/aws-auth/decode.js + 1 modules
var decode = __webpack_require__(74940);
// EXTERNAL MODULE: ./lib/login/everybody.js
var everybody = __webpack_require__(35846);
// EXTERNAL MODULE: ./lib/login/logins.js + 1 modules
var login_logins = __webpack_require__(83388);
// EXTERNAL MODULE: ./lib/login/owner/entry-owner.js + 1 modules
var entry_owner = __webpack_require__(30608);
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
;// CONCATENATED MODULE: ./lib/explain/who-can.js












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
        others: othersOf({ index, people, request }),
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
function othersOf(about) {
    const { index, people, request } = about;
    const reached = new Set(people.flatMap(({ identity }) => (0,rbac_grants/* grantsOf */.R)(index, identity).flatMap(subjectKey)));
    const all = [...index.groups.grants.values(), ...index.users.grants.values()].flat();
    const left = (0,permits/* permittedBy */.M)(all, request).filter((grant) => subjectKey(grant).every((key) => !reached.has(key)));
    const subjects = left.flatMap(({ via }) => (via.kind === 'binding' ? [via.subject] : []));
    return [...new Map(subjects.map((subject) => [JSON.stringify(subject), subject])).values()];
}
function subjectKey({ via }) {
    return via.kind === 'binding' ? [`${via.subject.kind}/${via.subject.name}`] : [];
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
function blocksOf({ cluster, request, principals, others, limits }, options) {
    const { paint, width } = options;
    const [dead, alive] = [principals.filter(isDead), principals.filter((able) => !isDead(able))];
    const count = alive.length === 0 ? 'no known principal' : (0,words_count/* counted */.hS)(alive.length, 'principal');
    const head = (0,phrase/* phraseTerminal */.Mx)([(0,phrase/* code */.aY)(cluster), `: ${count} may `, ...(0,words/* requestPhrase */.vi)(request)]);
    return [
        (0,wrap/* wrapped */.ky)(`${head}.`, { width }).map((line) => paint('bold', line)),
        ...alive.map((able) => ableLines(able, width)),
        ...(dead.length === 0 ? [] : [[DEAD]]),
        ...dead.map((able) => ableLines(able, width)),
        othersLines(others, width),
        (0,terminal/* limitLines */.D)(limits.map(limit_words/* limitWords */.v), options),
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
const WAYS = 3;
function ableLines(able, width) {
    const { arn, username, groups, ways } = able;
    const as = username === '' ? [] : [' as ', (0,phrase/* code */.aY)(username)];
    const more = ways.length > WAYS ? [[`and ${(0,words_count/* counted */.hS)(ways.length - WAYS, 'more way')}`]] : [];
    const noted = (0,phrase/* join */.fj)(notesOf(able), able.dead === undefined ? ', ' : '; ');
    const note = noted.length === 0 ? [] : [' (', ...noted, ')'];
    return [
        ...(0,wrap/* wrapped */.ky)((0,phrase/* phraseTerminal */.Mx)([(0,phrase/* code */.aY)(arn), ...as, ...groupsWords(groups), ...note]), {
            width,
            first: '  ',
            rest: '      ',
        }),
        ...[...ways.slice(0, WAYS).map(words/* wayPhrase */.xU), ...more].flatMap((way) => (0,wrap/* wrapped */.ky)((0,phrase/* phraseTerminal */.Mx)(way), { width, first: '    ', rest: '      ' })),
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
/** Subjects that no principal of aws-auth is: they have no IAM principal, or one that is not known here. */
function othersLines(others, width) {
    if (others.length === 0)
        return [];
    const of = (kind) => others
        .filter((subject) => subject.kind === kind)
        .map((subject) => subject.kind === 'ServiceAccount' ? `${subject.namespace}/${subject.name}` : subject.name)
        .toSorted();
    const kinds = [
        { words: 'groups ', names: of('Group') },
        { words: 'users ', names: of('User') },
        { words: 'service accounts ', names: of('ServiceAccount') },
    ];
    return [
        'Other subjects, without a known IAM principal:',
        ...kinds
            .filter(({ names }) => names.length > 0)
            .flatMap(({ words, names }) => (0,wrap/* wrapped */.ky)((0,phrase/* phraseTerminal */.Mx)([words, ...(0,phrase/* codes */.F4)(names, 8)]), { width, first: '  ', rest: '    ' })),
    ];
}

// EXTERNAL MODULE: ./lib/terminal/run/streams.js
var streams = __webpack_require__(97491);
;// CONCATENATED MODULE: ./lib/terminal/run/who-can.js





/** Who may: 0 somebody, 2 nobody, 1 an error. */
async function runWhoCan(asked, around) {
    const { file, cluster: clusters, format, request } = asked;
    const { answers, problems } = await whoMay((0,streams/* inputOf */.wg)(file, clusters, around), request);
    (0,streams/* complain */.cc)(problems, file);
    if (answers.length > 0) {
        process.stdout.write(format === 'json' ? (0,json/* whoCanJson */.L)(answers) : whoCanText(answers, (0,streams/* options */.fF)(file, process.stdout)));
    }
    if ((0,problem/* hasErrors */.C)(problems))
        return streams/* FAILED */.Wk;
    return answers.some(({ principals }) => principals.some(({ dead }) => dead === undefined)) ? streams/* DONE */.DH : streams.NO;
}


/***/ })

};
