export const id = 864;
export const ids = [864];
export const modules = {

/***/ 46754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ CONSOLE_ACTIONS),
/* harmony export */   K3: () => (/* binding */ actionsToAllow),
/* harmony export */   mt: () => (/* binding */ missingActions)
/* harmony export */ });
/**
 * What the EKS console calls for the pages of one cluster: the policy that AWS documents, the needed ones first. The
 * page docs/console.md has it whole.
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
    { action: 'ssm:GetParameter', on: 'parameters', needed: false },
];
/**
 * What a policy must allow so that the console shows Kubernetes objects, and nothing else: the needed actions that are
 * missing. Whoever has none of the console's actions has no other policy for it either, and needs all of its pages.
 */
function actionsToAllow(decisions) {
    const { needed, others } = missingActions(decisions);
    const hasNothing = needed.length + others.length === decisions.length;
    return hasNothing ? [...needed, ...others] : needed;
}
/** The actions that are not allowed, the needed ones first. */
function missingActions(decisions) {
    const missing = decisions.filter(({ decision }) => decision !== 'allowed');
    const isNeeded = ({ action }) => CONSOLE_ACTIONS.some((one) => one.needed && one.action === action);
    return { needed: missing.filter(isNeeded), others: missing.filter((one) => !isNeeded(one)) };
}


/***/ }),

/***/ 62839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ identityOf),
  x: () => (/* binding */ readPrincipal)
});

// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var aws_auth_arn = __webpack_require__(84713);
// EXTERNAL MODULE: ./lib/aws-auth/arn-parts.js
var arn_parts = __webpack_require__(7554);
// EXTERNAL MODULE: ./lib/aws-auth/near-account.js
var near_account = __webpack_require__(17028);
// EXTERNAL MODULE: ./lib/rbac/access-subject.js
var access_subject = __webpack_require__(76629);
// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
;// CONCATENATED MODULE: ./lib/explain/short-name.js


/**
 * The ARN that `role/NAME` or `user/NAME` stands for: the one that is known of that name, or else one of the only account
 * that is known. A role is known by its name, whatever its path: aws-auth has none, and an access entry has it.
 *
 * @param arns of principals of a cluster and its file
 * @param home the ARN of anything in the account of the cluster, where that is known
 */
function wholeArn(written, arns, home) {
    const named = arns.filter((arn) => isNamed(arn, written));
    const keys = new Set(named.map(arn_key/* principalKey */.qW));
    if (keys.size > 1) {
        const found = [...new Set(named)].toSorted().join(', ');
        return refused(`${written} is the name of several principals: ${found}. Write the whole ARN of one.`);
    }
    // Of one principal the longest has its path.
    const [one] = named.toSorted((left, right) => right.length - left.length);
    if (one !== undefined)
        return { ok: true, arn: hasPath(written) ? `${placeOf(one)}${written}` : one };
    const places = new Set([...arns.flatMap((arn) => placeOf(arn) ?? []), ...homePlace(home)]);
    const [place, ...others] = places;
    if (place === undefined)
        return refused(`The account of ${written} is not known, and nothing in the cluster has that name: write its whole ARN.`);
    if (others.length === 0)
        return { ok: true, arn: `${place}${written}` };
    const accounts = [...places].map((found) => found.split(':')[4]).toSorted();
    return refused(`${written} may be of one of several accounts, ${accounts.join(', ')}: write its whole ARN.`);
}
function isNamed(arn, written) {
    const [kind, ...parts] = written.split('/');
    const parsed = (0,aws_auth_arn/* parseArn */.Lw)(arn);
    // A row may have a faulty ARN of that name, which is told with the principal that it was meant for.
    if (kind === 'user')
        return parsed.kind === 'user' && arn.endsWith(`:${written}`);
    if (parsed.kind !== 'role' && parsed.kind !== 'service-linked-role')
        return false;
    const isSame = parsed.name === parts.at(-1);
    return isSame && (!hasPath(written) || parsed.path === '' || arn.endsWith(`:${written}`));
}
function hasPath(written) {
    return written.split('/').length > 2;
}
/** `arn:aws:iam::111122223333:` */
function placeOf(arn) {
    return /^arn:[a-z-]+:iam::[0-9]{12}:/.exec(arn)?.[0];
}
function homePlace(home) {
    const [, partition, , , account] = home?.split(':') ?? [];
    return partition === undefined || !account ? [] : [`arn:${partition}:iam::${account}:`];
}
function refused(message) {
    return { ok: false, message };
}

;// CONCATENATED MODULE: ./lib/explain/principal.js





/**
 * Reads what a person typed: the ARN of a role (with or without its path), of a role's session, or of a user;
 * `role/console` and `user/alice`, where only one principal can be meant; a service account,
 * `serviceaccount/NAMESPACE/NAME`; or a username or group of Kubernetes, which `user:` and `group:` in front of it tell
 * apart. A name that the cluster has with such a prefix is that name.
 */
function readPrincipal(text, known) {
    const written = text.trim();
    if (written === '')
        return principal_refused('The principal is empty.');
    if (/^(role|user)\/./.test(written)) {
        const whole = wholeArn(written, known.arns, known.home);
        return whole.ok ? readArn(whole.arn, known) : whole;
    }
    if (/^(serviceaccount|sa)\//i.test(written))
        return readServiceAccount(written);
    if (/^[0-9]{12}$/.test(written))
        return principal_refused(`${written} is an account: write the ARN of one of its roles or users.`);
    if (written.startsWith('arn:'))
        return readArn(written, known);
    return { ok: true, principal: readName(written, known) };
}
/** A username or a group, whose name may itself begin with `user:`. */
function readName(written, { groups, users }) {
    if (groups.has(written))
        return { kind: 'Group', name: written };
    const [, prefix, name] = /^(user|group):(.+)$/s.exec(written) ?? [];
    if (name === undefined || users?.has(written))
        return { kind: 'User', name: written };
    return { kind: prefix === 'group' ? 'Group' : 'User', name };
}
function readServiceAccount(written) {
    const [, namespace, name, ...rest] = written.split('/');
    if (!namespace || !name || rest.length > 0)
        return principal_refused(`${written} is not a service account: write serviceaccount/NAMESPACE/NAME.`);
    return {
        ok: true,
        principal: { kind: 'User', name: (0,access_subject/* matchedName */.A7)({ kind: 'ServiceAccount', namespace, name }) },
    };
}
/**
 * Who Kubernetes takes a name of its own for. A group is asked about as somebody who has it and nothing else, and a
 * service account has the groups of all of them and of those in its namespace.
 *
 * Source: `MakeGroupNames` in apiserver/pkg/authentication/serviceaccount/util.go
 */
function identityOf({ kind, name, groups }) {
    if (kind === 'Group')
        return { username: 'somebody with this group', groups: [name] };
    if (groups !== undefined)
        return { username: name, groups };
    const subject = (0,access_subject/* userSubject */.cW)(name);
    return {
        username: name,
        groups: subject.kind === 'serviceAccount'
            ? ['system:serviceaccounts', `system:serviceaccounts:${subject.namespace}`]
            : [],
    };
}
function readArn(arn, { arns }) {
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
                : principal_refused(`${arn} is not a session of a role.`);
        }
        case 'group':
            return principal_refused('An IAM group is not a principal: nobody can sign in as a group. Ask about one of its users.');
        case 'wildcard':
            return principal_refused('An ARN with "*" or "?" is not a principal: ask about one principal.');
        case 'other':
            return principal_refused(`${arn} cannot sign in: ask about a role or a user.`);
        case 'invalid':
            if (parsed.reason === 'account')
                return principal_refused(wrongAccount(arn, arns));
            return principal_refused(`${arn} is not the ARN of a principal: write arn:aws:iam::<account>:role/<name> or :user/<name>.`);
    }
}
function wrongAccount(arn, known) {
    const account = (0,arn_parts/* accountInArn */.m)(arn) ?? '';
    const accounts = known.flatMap((one) => {
        const parsed = (0,aws_auth_arn/* parseArn */.Lw)(one);
        return 'account' in parsed ? [parsed.account] : [];
    });
    return `The account id in ${arn} is "${account}", not twelve digits. ${(0,near_account/* accountFix */.b)(account, accounts)}`;
}
function found(principal) {
    return { ok: true, principal: { kind: 'iam', ...principal } };
}
function principal_refused(message) {
    return { ok: false, message };
}


/***/ }),

/***/ 82778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ iamVerdict),
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _iam_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46754);

/** What IAM says of the console's actions, in a word. */
function iamVerdict(answer) {
    if (answer.kind === 'not-checked')
        return HAS_NO_PART.has(answer.why.kind) ? 'not-asked' : 'unknown';
    const { needed, others } = (0,_iam_js__WEBPACK_IMPORTED_MODULE_0__/* .missingActions */ .mt)(answer.decisions);
    if (needed.length > 0)
        return 'no';
    return others.length > 0 ? 'part' : 'yes';
}
const HAS_NO_PART = new Set(['no-role-or-user', 'no-part']);
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


/***/ }),

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

/***/ 27554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ unowned)
/* harmony export */ });
/* harmony import */ var _rbac_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38247);

/**
 * The cluster as if the set owned nothing in it. A plan that does not know what a set declares would remove all that the
 * set owns; of this it changes only what it is given.
 */
function unowned(snapshot, set) {
    const free = (objects) => objects.map((object) => ((0,_rbac_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(object, set) ? (0,_rbac_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMarks */ .zw)(object) : object));
    return {
        ...snapshot,
        ledger: undefined,
        roles: free(snapshot.roles),
        clusterRoles: free(snapshot.clusterRoles),
        roleBindings: free(snapshot.roleBindings),
        clusterRoleBindings: free(snapshot.clusterRoleBindings),
    };
}


/***/ }),

/***/ 90864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ explainPrincipal),
  y: () => (/* binding */ explainRead)
});

// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var aws_auth_arn = __webpack_require__(84713);
// EXTERNAL MODULE: ./lib/aws-auth/decode.js + 4 modules
var decode = __webpack_require__(58315);
// EXTERNAL MODULE: ./lib/live/unowned.js
var unowned = __webpack_require__(27554);
// EXTERNAL MODULE: ./lib/login/login.js
var login = __webpack_require__(15392);
// EXTERNAL MODULE: ./lib/login/mapping/assigned.js
var assigned = __webpack_require__(11102);
// EXTERNAL MODULE: ./lib/plan/make-plan.js + 24 modules
var make_plan = __webpack_require__(9754);
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
// EXTERNAL MODULE: ./lib/danger/judge.js + 6 modules
var judge = __webpack_require__(2216);
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

// EXTERNAL MODULE: ./lib/explain/iam.js
var explain_iam = __webpack_require__(46754);
// EXTERNAL MODULE: ./lib/explain/limits.js
var limits = __webpack_require__(96455);
// EXTERNAL MODULE: ./lib/access/desired.js
var access_desired = __webpack_require__(10448);
// EXTERNAL MODULE: ./lib/aws-auth/lookup.js
var lookup = __webpack_require__(48358);
// EXTERNAL MODULE: ./lib/aws-auth/same-meaning.js
var same_meaning = __webpack_require__(19332);
// EXTERNAL MODULE: ./lib/login/access-entries.js
var access_entries = __webpack_require__(44574);
// EXTERNAL MODULE: ./lib/login/authentication-mode.js
var authentication_mode = __webpack_require__(24485);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/same-entry.js
var same_entry = __webpack_require__(12575);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/spell.js
var spell = __webpack_require__(5920);
// EXTERNAL MODULE: ./lib/login/owner/entry-owner.js
var entry_owner = __webpack_require__(31835);
// EXTERNAL MODULE: ./lib/aws-auth/row-kind.js
var row_kind = __webpack_require__(78457);
// EXTERNAL MODULE: ./lib/explain/principal.js + 1 modules
var explain_principal = __webpack_require__(62839);
;// CONCATENATED MODULE: ./lib/explain/mapping.js


/** What the logins of a cluster say of one principal. */
function mappingOf(principal, logins, facts) {
    if (principal.kind !== 'iam')
        return { way: { kind: 'named' }, identities: [(0,explain_principal/* identityOf */.c)(principal)], overridden: [] };
    const found = logins.of(principal.arn, principal.sessionName);
    const login = found?.identities.some((one) => isNeverInstance(principal, one)) ? undefined : found;
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
/**
 * Whether the identity is for sessions of EC2 instances, and the principal has none: a role of IAM Identity Center is
 * assumed by people alone, and nobody can put it into an instance profile.
 *
 * Source: https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html
 */
function isNeverInstance({ parsed }, identity) {
    const isOfPeople = 'name' in parsed && /^AWSReservedSSO_.+_[0-9a-f]{16}$/.test(parsed.name);
    return isOfPeople && [identity.username, ...identity.groups].some(row_kind/* asksForInstance */.RC);
}

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/aws-auth/arn-parts.js
var arn_parts = __webpack_require__(7554);
// EXTERNAL MODULE: ./lib/aws-auth/near/odd-words.js
var odd_words = __webpack_require__(43052);
// EXTERNAL MODULE: ./lib/login/dead-row/dead-row-words.js + 1 modules
var dead_row_words = __webpack_require__(37802);
// EXTERNAL MODULE: ./lib/login/dead-row/dead-rows.js
var dead_rows = __webpack_require__(13005);
// EXTERNAL MODULE: ./lib/login/home-account.js
var home_account = __webpack_require__(80424);
// EXTERNAL MODULE: ./lib/login/home-partition.js
var home_partition = __webpack_require__(94109);
// EXTERNAL MODULE: ./lib/login/known-accounts.js
var known_accounts = __webpack_require__(29923);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/aws-auth/near/permission-set.js
var permission_set = __webpack_require__(95571);
// EXTERNAL MODULE: ./lib/login/dead.js
var dead = __webpack_require__(96563);
// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/spell.js
var aws_auth_spell = __webpack_require__(95233);
;// CONCATENATED MODULE: ./lib/explain/near/meant-row.js
/** What of a row may be passed on, and what never is. */
function passedOn({ username, groups }) {
    return {
        meaning: { username, groups: groups.filter((group) => group !== 'system:masters') },
        masters: groups.includes('system:masters'),
    };
}

;// CONCATENATED MODULE: ./lib/explain/near/made-anew.js









/** Why the row of another role of the same permission set does not count. */
const MADE_ANEW = 'that is another role of the same permission set: a set that is assigned again gets a role with a new suffix';
/** Roles of the same permission set that have an access entry, or only a line of the file. */
function otherRolesOfSet({ parsed }, { snapshot, desired }, told) {
    if (!('name' in parsed) || (0,permission_set/* permissionSetRole */.s)(parsed.name) === undefined)
        return [];
    const isEarlier = (arn) => {
        const other = (0,aws_auth_arn/* parseArn */.Lw)((0,arn_key/* arnKey */.tL)(arn));
        return ('name' in other &&
            'account' in other &&
            other.account === parsed.account &&
            (0,permission_set/* isMadeAnew */.t)(other.name, parsed.name) &&
            !told.has((0,arn_key/* principalKey */.qW)(arn)));
    };
    const entries = [...(0,access_entries/* entriesOf */.Mc)(snapshot.facts).values()].filter(({ principalArn }) => isEarlier(principalArn));
    const keys = new Set(entries.map(({ principalArn }) => (0,arn_key/* principalKey */.qW)(principalArn)));
    const lines = desired.principals
        .map(aws_auth_spell/* rowOf */.O)
        .filter(({ arn }) => isEarlier(arn) && !keys.has((0,arn_key/* principalKey */.qW)(arn)));
    return [
        ...entries.map(({ principalArn, details }) => meantFields(principalArn, ['an access entry has ', (0,phrase/* code */.aY)(principalArn)], {
            username: details?.username ?? '',
            groups: details?.groups ?? [],
        })),
        ...lines.map((row) => meantFields(row.arn, ['the file has ', (0,phrase/* code */.aY)(row.arn)], row)),
    ];
}
function meantFields(arn, has, { username, groups }) {
    return {
        near: 'made-anew',
        arn,
        says: [...has, `: ${MADE_ANEW}`],
        ...passedOn({ username, groups }),
        isSure: true,
    };
}
/** Of a role that was made anew, the entry of the file is the earlier one's, unless IAM still has that. */
function withLine(meant, about) {
    if (meant.near !== 'made-anew')
        return meant;
    const sure = { ...meant, isSure: isGone(about, meant) };
    const declared = (0,access_desired/* declaredPrincipal */.l)(about.desired, meant.arn);
    if (declared === undefined)
        return sure;
    const { line } = declared.where;
    const says = line === undefined ? meant.says : [...meant.says, `; the file declares it on line ${line}`];
    // Access policies are not passed on, so that a line with some stays.
    const isWhole = declared.policies === undefined || declared.policies.length === 0;
    return sure.isSure && isWhole ? { ...sure, says, replaces: declared.where } : { ...sure, says };
}
/** Where IAM still has the other role, two Identity Centers may have a set of one name, and nothing is passed on. */
function isGone({ snapshot }, { arn }) {
    return (0,dead/* iamRecord */.P4)(snapshot.facts, arn)?.kind !== 'exists';
}

// EXTERNAL MODULE: ./lib/aws-auth/near-account.js
var near_account = __webpack_require__(17028);
// EXTERNAL MODULE: ./lib/aws-auth/near/meant-arns.js
var meant_arns = __webpack_require__(62163);
;// CONCATENATED MODULE: ./lib/explain/near/dead-nearness.js




/** What a row that nobody can have was most likely meant for. */
function deadNearness({ parsed, arn }, row, reason, known) {
    if (reason === 'other-partition')
        return withoutPartition(row.arn) === withoutPartition(arn) ? 'other-partition' : undefined;
    if (reason !== 'never-matches')
        return undefined;
    // Nothing is likelier here than that its account is the right one.
    const accounts = [parsed.account, ...known.accounts];
    const isMeant = (0,meant_arns/* meantArns */.O)(row.arn, { ...known, accounts }).some((meant) => (0,arn_key/* principalKey */.qW)(meant) === (0,arn_key/* principalKey */.qW)(arn));
    if (isMeant)
        return sameBut(row.arn, arn) ? 'never-matches' : 'slip';
    const other = (0,aws_auth_arn/* parseArn */.Lw)((0,arn_key/* arnKey */.tL)(row.arn));
    if (other.kind === 'wildcard')
        return matches((0,arn_key/* arnKey */.tL)(row.arn), (0,arn_key/* arnKey */.tL)(arn)) ? 'wildcard' : undefined;
    if (other.kind !== 'other' || !('name' in parsed) || (0,arn_parts/* accountInArn */.m)(row.arn) !== parsed.account)
        return undefined;
    const [kind = '', ...path] = other.resource.split('/');
    if (path.at(-1) !== parsed.name.toLowerCase())
        return undefined;
    return kind === 'instance-profile' && parsed.kind === 'role' ? 'instance-profile' : 'wrong-kind';
}
function withoutPartition(arn) {
    return (0,arn_key/* arnKey */.tL)((0,aws_auth_arn/* stripRolePath */.eP)(arn)).replace(/^arn:[^:]*/, '');
}
/** As policies of IAM read a pattern: `*` is any text, `?` one character. */
function matches(pattern, text) {
    const [head = '', ...parts] = pattern.split('*');
    const fits = (part, at) => [...part].every((one, index) => one === '?' || text[at + index] === one) &&
        at + part.length <= text.length;
    if (!fits(head, 0))
        return false;
    if (parts.length === 0)
        return head.length === text.length;
    let at = head.length;
    for (const [index, part] of parts.entries()) {
        const isLast = index === parts.length - 1;
        let found = isLast ? Math.max(at, text.length - part.length) : at;
        while (found <= text.length && !fits(part, found))
            found++;
        if (found + part.length > text.length)
            return false;
        at = found + part.length;
    }
    return true;
}
/** White space and quotes alone. */
function sameBut(written, arn) {
    return written.replaceAll(/[\s"'\u200b\ufeff]/g, '').toLowerCase() === (0,arn_key/* arnKey */.tL)(arn);
}

// EXTERNAL MODULE: ./lib/words/same-but-look.js
var same_but_look = __webpack_require__(79265);
;// CONCATENATED MODULE: ./lib/explain/near/slip.js

/**
 * Whether one name is most likely the other with a slip of the hand: case, a blank, a hyphen for an underscore, or one or
 * two characters in one place. Names that people choose to tell things apart (`team-a` and `team-b`, `node1` and
 * `node2`) are not.
 */
function isSlip(one, other) {
    if ((0,same_but_look/* sameButLook */.$r)(one, other))
        return one !== other;
    const [left, right] = [one.trim().toLowerCase(), other.trim().toLowerCase()];
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
/** The candidate of which the name is a slip: one that only looks otherwise comes first. */
function slipOf(name, candidates) {
    const near = [...candidates].toSorted().filter((candidate) => isSlip(name, candidate));
    return near.find((candidate) => (0,same_but_look/* sameButLook */.$r)(name, candidate)) ?? near[0];
}
/** The whole words that the characters from `start` to `end` are part of. */
function wordAt(text, start, end) {
    const before = /[^-_.:/@]*$/.exec(text.slice(0, start))?.[0] ?? '';
    const after = /^[^-_.:/@]*/.exec(text.slice(end))?.[0] ?? '';
    return before + text.slice(start, end) + after;
}

;// CONCATENATED MODULE: ./lib/explain/near/near-rows.js






/**
 * Rows that do not match the principal and most likely were meant for it, the surest first. All that make rows miss
 * is in reference of the authenticator: it compares whole ARNs, without case, with what STS reports.
 */
function nearRows(principal, { awsAuth, dead, known }) {
    const found = awsAuth.rows.flatMap((row) => {
        const near = nearness(principal, row) ?? deadNearness(principal, row, dead.get(row), known);
        return near === undefined ? [] : [{ place: row, row, near }];
    });
    const sure = [...found, ...unread(principal, awsAuth)].toSorted((one, other) => ORDER.indexOf(one.near) - ORDER.indexOf(other.near));
    return sure.some(({ near }) => near !== 'iam-group') ? sure : [...sure, ...misspelt(principal, awsAuth)];
}
/** What was meant to be a row of the principal, or to give it more, and is not read. */
function unread(principal, { oddities }) {
    const found = oddities.flatMap((oddity) => {
        const { kind, key, index, meant } = oddity;
        if (meant === undefined || key === 'mapAccounts')
            return [];
        if (kind !== 'key-not-read' && kind !== 'swallowed-row')
            return [];
        const isOwn = (0,arn_key/* arnKey */.tL)(meant.arn) === (0,arn_key/* arnKey */.tL)(principal.arn) || nearness(principal, meant) === 'role-path';
        return isOwn ? [{ place: { key, index }, row: meant, near: kind, oddity }] : [];
    });
    // A row with two such keys is one row.
    return found.filter(({ near, place }, at) => near !== 'key-not-read' ||
        found.findIndex((one) => one.near === near && one.place.key === place.key && one.place.index === place.index) === at);
}
const ORDER = [
    'key-not-read',
    'swallowed-row',
    'role-path',
    'assumed-role',
    'never-matches',
    'slip',
    'other-partition',
    'user-path',
    'instance-profile',
    'made-anew',
    'other-kind',
    'account-slip',
    'other-account',
    'wildcard',
    'wrong-kind',
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
    if (!('name' in other))
        return undefined;
    if (other.kind === parsed.kind && sameAccount && (0,permission_set/* isMadeAnew */.t)(other.name, name))
        return 'made-anew';
    if (other.name !== name)
        return undefined;
    if (other.kind !== parsed.kind)
        return sameAccount && other.kind !== 'federated-user' ? 'other-kind' : undefined;
    if (!sameAccount)
        return (0,near_account/* nearAccounts */.d)(other.account, [parsed.account]).length > 0 ? 'account-slip' : 'other-account';
    if (parsed.kind === 'role' && 'path' in other && other.path !== '')
        return 'role-path';
    return parsed.kind === 'user' && 'path' in other && other.path !== parsed.path.toLowerCase()
        ? 'user-path'
        : undefined;
}
/** The roles that IAM Identity Center makes of permission sets. */
function isPermissionSet(parsed) {
    return 'name' in parsed && (0,permission_set/* permissionSetRole */.s)(parsed.name) !== undefined;
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
        // Permission sets have names that are alike on purpose, and what is made anew is found before.
        if ((0,permission_set/* permissionSetRole */.s)(name) !== undefined && (0,permission_set/* permissionSetRole */.s)(other.name) !== undefined)
            continue;
        if (other.kind === parsed.kind && other.account === account)
            others.set(other.name, row);
    }
    const row = others.get(slipOf(name, others.keys()) ?? '');
    return row === undefined ? [] : [{ place: row, row, near: 'spelling' }];
}

;// CONCATENATED MODULE: ./lib/explain/near/meant.js












/**
 * The rows that were most likely meant for the principal and give it nothing: dead, dropped, swallowed or nearly its
 * own, the surest first. Empty for a name of Kubernetes.
 */
function meantRows(principal, about) {
    if (principal.kind !== 'iam')
        return [];
    const { awsAuth, snapshot, desired } = about;
    const { facts } = snapshot;
    const home = (0,home_partition/* homePartition */.KS)({ facts, awsAuth });
    const account = (0,home_account/* homeAccount */.Z)({ desired, facts, awsAuth });
    const accounts = (0,known_accounts/* knownAccounts */.M)({ desired, facts, awsAuth, home: account });
    const dead = (0,dead_rows/* deadRowsIn */.v)({ awsAuth, facts });
    const known = { accounts, partition: home?.partition };
    const rows = nearRows(principal, { awsAuth, dead, known }).map((miss) => meantRow(miss, home));
    const sets = otherRolesOfSet(principal, about, new Set(rows.map(({ arn }) => (0,arn_key/* principalKey */.qW)(arn))));
    return [...rows, ...sets]
        .map((meant) => withLine(meant, about))
        .map((meant) => certainly(meant, principal, about));
}
function meantRow({ place, row, near, oddity }, home) {
    const { arn, username, groups } = row;
    return {
        place: { key: place.key, index: place.index },
        near,
        arn: row.sso === true ? 'sso' : arn,
        says: (oddity && (0,odd_words/* nearlyReadWords */.J)(oddity)?.says) ?? [
            `row ${place.index + 1} of ${place.key} has `,
            (0,phrase/* code */.aY)(row.sso === true ? 'sso' : arn),
            `: ${whyOf(near, place.key, arn, home)}`,
        ],
        ...passedOn({ username: OWN_NAME.has(near) ? username : '', groups }),
        isSure: SURE.has(near),
    };
}
/** Near misses that can only have been meant for this principal; what somebody else has is not passed on. */
const SURE = new Set([
    'role-path',
    'assumed-role',
    'never-matches',
    'user-path',
    'other-kind',
    'key-not-read',
    'swallowed-row',
    'made-anew',
    'slip',
    'other-partition',
    'instance-profile',
    'wildcard',
]);
/** The username of any other such row is that of another ARN. */
const OWN_NAME = new Set([
    'role-path',
    'assumed-role',
    'never-matches',
    'user-path',
    'key-not-read',
    'swallowed-row',
    'made-anew',
    'slip',
    'other-partition',
    'instance-profile',
    'account-slip',
]);
/** A row of an account that nobody else here has, one slip away from the cluster's own. */
function certainly(meant, { parsed }, { awsAuth, desired, snapshot }) {
    if (meant.near !== 'account-slip')
        return meant;
    const account = (0,arn_parts/* accountInArn */.m)(meant.arn);
    const others = awsAuth.rows.filter(({ arn }) => (0,arn_parts/* accountInArn */.m)(arn) === account);
    const isHome = (0,home_account/* homeAccount */.Z)({ desired, facts: snapshot.facts, awsAuth }) === parsed.account;
    return { ...meant, isSure: isHome && others.length === 1 && !desired.knownAccounts.includes(account ?? '') };
}
function whyOf(near, key, arn, home) {
    switch (near) {
        case 'other-partition':
            return (0,dead_row_words/* otherPartition */.hw)(arn, home);
        case 'made-anew':
            return MADE_ANEW;
        case 'slip':
        case 'instance-profile':
        case 'wildcard':
        case 'wrong-kind':
        case 'key-not-read':
        case 'swallowed-row':
            return (0,dead_row_words/* deadRowClause */.Wm)('never-matches', { key, arn });
        default:
            return WHY[near];
    }
}
const WHY = {
    'role-path': 'AWS reports a role without its path, so this row never matches',
    'assumed-role': 'that is a session of the role, and only the ARN of the role itself matches',
    'other-account': 'the same name in another account, which is another principal',
    'account-slip': 'the same name in another account, which is another principal; one digit of the account differs',
    'other-kind': 'a role and a user of the same name are not the same',
    'user-path': 'the path of a user must be exactly the same',
    'iam-group': 'nobody can sign in as an IAM group, so no member of it has access through this row',
    'never-matches': 'the white space or quotes are part of the ARN, and no principal has them',
    sso: 'sso rows need a feature that EKS does not enable',
    spelling: 'nearly the same name: one of the two may be misspelled',
};

;// CONCATENATED MODULE: ./lib/explain/near/unread.js

/** Keys of aws-auth that are not read: misspelt, or broken, those first in whose text the principal stands. */
function unreadKeys({ arn }, awsAuth, { awsAuth: map }) {
    if (map === undefined)
        return [{ kind: 'no-aws-auth' }];
    const misspelt = awsAuth.oddities
        .filter(({ kind }) => kind === 'data-key-not-read')
        .map(({ found, key: meant }) => ({ kind: 'key-misspelt', found, meant }));
    const broken = awsAuth.broken.map((one) => {
        const named = one.seen.some((seen) => (0,arn_key/* arnKey */.tL)(seen.arn) === (0,arn_key/* arnKey */.tL)(arn));
        return { kind: 'broken-key', broken: one, named };
    });
    return [...broken.toSorted((one, other) => Number(other.named) - Number(one.named)), ...misspelt];
}
/** Rows without an ARN that speak of the principal all the same, and text that is not read at all. */
function droppedRows({ parsed }, { oddities }) {
    const name = 'name' in parsed ? parsed.name.toLowerCase() : undefined;
    // What was meant to be a row is told as one.
    const isTold = ({ key, index }) => oddities.some(({ meant, ...other }) => meant !== undefined && other.key === key && other.index === index);
    const speaksOf = (oddity) => oddity.kind === 'second-document' ||
        (oddity.kind === 'dropped-row' &&
            name !== undefined &&
            oddity.found
                .toLowerCase()
                .split(/[^\w+=,.@-]/)
                .includes(name) &&
            !isTold(oddity));
    return oddities.filter(speaksOf).map((oddity) => ({ kind: 'odd-row', oddity }));
}

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
                ...(mapping.dead === undefined && way.entry.details !== undefined
                    ? declared(principal, way.entry.details, desired)
                    : []),
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
            return [...unreadKeys(principal, awsAuth, snapshot), ...misses(principal, about)];
        case 'none': {
            const refused = refusals(principal, awsAuth, snapshot.facts);
            if (refused.length > 0)
                return refused;
            return !(0,authentication_mode/* readsAwsAuth */.n)(snapshot.facts)
                ? [
                    { kind: 'mode-api' },
                    ...misses(principal, about).filter(isNoRow),
                    ...declared(principal, undefined, desired),
                ]
                : [
                    ...(way.unsure ? entriesUnknown(snapshot.facts) : []),
                    ...byWeight([...unreadKeys(principal, awsAuth, snapshot), ...misses(principal, about)]),
                    ...droppedRows(principal, awsAuth),
                    ...declared(principal, undefined, desired),
                ];
        }
    }
}
/** The way that knows the principal and refuses its login: nothing behind it is asked. */
function refusals(principal, awsAuth, facts) {
    const { arn, sessionName } = principal;
    const refuses = (identity) => (0,template/* refusesLogin */.LG)(identity, { arn, sessionName }) || isNeverInstance(principal, identity);
    const entry = (0,access_entries/* entryOf */.Ms)(facts, arn);
    if (entry?.details !== undefined)
        return refuses(entry.details) ? [{ kind: 'session-refused' }, ...owners(entry, facts)] : [];
    const found = (0,lookup/* effectiveRow */.Ot)(awsAuth, arn);
    return found.kind === 'row' && (0,authentication_mode/* readsAwsAuth */.n)(facts) && refuses(found.row)
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
/** The file says otherwise than the live row or entry: most likely it was not applied yet. */
function declared({ arn }, live, desired) {
    const wanted = (0,access_desired/* declaredPrincipal */.l)(desired, arn);
    if (wanted === undefined)
        return [];
    const meaning = (0,spell/* entryOfPrincipal */.y)(wanted);
    // What the file says for a row is no part of an entry.
    if (live !== undefined && 'policies' in live && !(0,access_desired/* isByEntry */.c)(wanted))
        return [];
    const isSame = live !== undefined && (0,same_entry/* sameEntry */.d)({ policies: [], ...live }, meaning);
    return isSame ? [] : [{ kind: 'declared', where: wanted.where }];
}
function entriesUnknown(facts) {
    const entries = facts?.accessEntries;
    if (entries?.kind !== 'unknown')
        return [];
    return [{ kind: 'entries-unknown', action: entries.action, message: entries.message }];
}
function misses(principal, about) {
    return meantRows(principal, about).map((meant) => ({ kind: 'near-row', meant }));
}
/** Where aws-auth is not read, only what is none of its rows says something. */
function isNoRow(cause) {
    return cause.kind === 'near-row' && cause.meant.place === undefined;
}

// EXTERNAL MODULE: ./lib/plan/guard/node-row-differs.js
var node_row_differs = __webpack_require__(67580);
;// CONCATENATED MODULE: ./lib/explain/near/meant-node-row.js




/**
 * The item of mapRoles that a row was to be, where it was meant for this role and for nodes: it is none of access.yaml,
 * which is for people and programs.
 */
function meantNodeMend({ principal, state, desired }) {
    const { mapping, awsAuth, snapshot } = state;
    if (principal.kind !== 'iam' || principal.parsed.kind !== 'role')
        return undefined;
    if (mapping.way.kind !== 'none' || !(0,authentication_mode/* readsAwsAuth */.n)(snapshot.facts))
        return undefined;
    const meant = meantRows(principal, { awsAuth, snapshot, desired }).find(({ isSure }) => isSure);
    if (meant === undefined || meant.masters)
        return undefined;
    const { username, groups } = meant.meaning;
    const isOfNodes = (0,row_kind/* rowKind */.Ji)({ arn: principal.arn, username, groups }) === 'node row';
    // What is printed is to be copied as it is.
    if (!isOfNodes || !/^[\w{}:.-]+$/.test(username) || groups.includes(''))
        return undefined;
    return { kind: 'node-row', item: (0,node_row_differs/* nodeRowItem */.MX)(principal.arn, { username, groups }) };
}

// EXTERNAL MODULE: ./lib/login/logins.js + 1 modules
var login_logins = __webpack_require__(83388);
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

;// CONCATENATED MODULE: ./lib/explain/plan-errors.js
/** Codes of the errors for which a plan is refused, each once. */
function errorsOf({ problems }) {
    return [...new Set(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code))];
}

// EXTERNAL MODULE: ./lib/rbac/name-template.js
var name_template = __webpack_require__(48184);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
;// CONCATENATED MODULE: ./lib/explain/near/meant-groups.js

/**
 * The groups with the names that were most likely meant: one whose name is a slip of a group that something is bound to
 * is that one; any other is without the blanks around it, which nobody sees.
 */
function meantGroups(groups, objects) {
    const bound = boundGroups(objects);
    const candidates = [...bound].filter((name) => !name.startsWith('system:'));
    return groups.map((group) => (bound.has(group) ? group : (slipOf(group, candidates) ?? group.trim())));
}
/** The groups that a binding names. */
function boundGroups({ roleBindings, clusterRoleBindings, }) {
    return new Set([...clusterRoleBindings, ...roleBindings].flatMap(({ subjects }) => (subjects ?? []).filter(({ kind }) => kind === 'Group').map(({ name }) => name)));
}

// EXTERNAL MODULE: ./lib/explain/request-place.js
var request_place = __webpack_require__(52316);
;// CONCATENATED MODULE: ./lib/explain/rbac-causes.js









/**
 * Why what is asked for is not permitted to these identities. Empty where it is.
 *
 * @param about.written usernames and groups as the row or the entry has them, templates not filled in
 */
function rbacCauses(about) {
    const { identities, held, objects, wanted } = about;
    if (identities.length === 0 || permission(held, wanted) === 'yes')
        return [];
    if ('group' in wanted && identities.every(({ username }) => (0,aggregated/* isRefusedWithoutName */.e)(username, wanted)))
        return [{ kind: 'no-username', group: wanted.group }];
    const bindings = [...objects.clusterRoleBindings, ...objects.roleBindings];
    const groups = [...new Set(identities.flatMap((identity) => identity.groups))].filter(isOwn);
    const given = groups.filter((group) => !isOfServiceAccounts(group));
    // RBAC compares names as they are, and nobody has one with a template in it.
    const users = [...new Set(identities.map(({ username }) => username))].filter(isLiteral);
    const matching = bindings.flatMap((binding) => subjectsIn(binding, { groups: groups.filter(isLiteral), users }).map((subject) => ({ binding, subject })));
    const policies = publishedIn(identities);
    const alone = unbound(given, objects);
    const causes = [
        ...missingRoles(matching, objects),
        ...templatesIn(bindings, [...about.written, ...identities.flatMap(namesOf)]),
        // A name that was most likely meant explains more than one of another kind.
        ...alone.filter(({ near }) => near !== undefined),
        ...wrongKinds(bindings, { groups, users }),
        ...alone.filter(({ near }) => near === undefined),
        ...elsewhere({ held, objects, wanted }),
        ...(policies.length === 0 ? [] : [{ kind: 'policies-give-less', policies }]),
    ];
    const roles = [...new Set(matching.map(({ binding }) => (0,rbac_index/* roleOf */.kp)(binding)))];
    if (roles.length > 0 && !causes.some(({ kind }) => MORE_THAN_LESS.has(kind)))
        return [...causes, { kind: 'roles-give-less', roles }];
    const isUnbound = given.length === 0 && matching.length === 0 && policies.length === 0;
    return isUnbound && !causes.some(({ kind }) => kind === 'template-subject')
        ? [...causes, { kind: groups.length === 0 ? 'no-groups' : 'no-bindings' }]
        : causes;
}
/** They say more than that the roles do not give it. */
const MORE_THAN_LESS = new Set([
    'role-missing',
    'other-namespaces',
    'some-namespaces',
    'cluster-scoped',
]);
function publishedIn(identities) {
    const all = [...new Set(identities.flatMap(({ policies = [] }) => policies))];
    const unpublished = (0,policy_grants/* unpublishedOf */.N)(all);
    return all.filter((policy) => !unpublished.includes(policy));
}
/** Everybody who logs in has it, and it says nothing about this principal. */
function isOwn(group) {
    return group !== 'system:authenticated';
}
/** Nobody gave it the group, so that nothing needs to be bound to it. */
function isOfServiceAccounts(group) {
    return /^system:serviceaccounts(:|$)/.test(group);
}
function subjectsIn({ subjects }, { groups, users }) {
    return (subjects ?? []).flatMap(({ kind, name }) => {
        if (kind === 'Group' && groups.includes(name))
            return [{ kind, name }];
        return kind === 'User' && users.includes(name) ? [{ kind, name }] : [];
    });
}
function isLiteral(name) {
    return (0,name_template/* nameTemplate */.e)(name) === undefined;
}
function namesOf({ username, groups }) {
    return [username, ...groups];
}
/** Bindings whose subjects were meant to be filled in with what the row or entry of the principal is filled in with. */
function templatesIn(bindings, names) {
    const templates = new Set(names.filter((name) => !isLiteral(name)));
    if (templates.size === 0)
        return [];
    return bindings.flatMap((binding) => (binding.subjects ?? []).flatMap(({ kind, name }) => kind !== 'ServiceAccount' && templates.has(name)
        ? [{ kind: 'template-subject', binding: (0,rbac_object/* objectId */.Tu)(binding), subject: { kind, name } }]
        : []));
}
/** A role that does not exist grants nothing, and nothing says so. */
function missingRoles(matching, { roles, clusterRoles }) {
    const there = new Set([...roles, ...clusterRoles].map(rbac_object/* objectId */.Tu));
    return matching
        .filter(({ binding }) => !there.has((0,rbac_index/* roleOf */.kp)(binding)))
        .map(({ binding, subject }) => ({
        kind: 'role-missing',
        subject,
        binding: (0,rbac_object/* objectId */.Tu)(binding),
        role: (0,rbac_index/* roleOf */.kp)(binding),
    }));
}
function wrongKinds(bindings, { groups, users }) {
    return bindings.flatMap((binding) => (binding.subjects ?? []).flatMap(({ kind, name }) => {
        const about = { kind: 'subject-kind', binding: (0,rbac_object/* objectId */.Tu)(binding), name, found: kind };
        if (kind !== 'Group' && groups.includes(name))
            return [{ ...about, meant: 'Group' }];
        // A group that is nearly named so was meant, and not the username.
        const isNearGroup = kind === 'Group' && groups.some((group) => isSlip(group, name));
        return kind !== 'User' && users.includes(name) && !isNearGroup ? [{ ...about, meant: 'User' }] : [];
    }));
}
function unbound(groups, objects) {
    const bound = boundGroups(objects);
    const named = [...bound].filter((name) => !name.startsWith('system:'));
    return groups
        .filter((group) => !bound.has(group) && group !== 'system:masters')
        .map((group) => {
        const near = slipOf(group, named);
        const isRole = objects.clusterRoles.some(({ metadata }) => metadata.name === group);
        return {
            kind: 'group-unbound',
            group,
            ...(near === undefined ? {} : { near }),
            ...(isRole ? { isRole } : {}),
        };
    });
}
/** What is asked for, in the namespaces where a binding gives it, or would if the resource were in namespaces. */
function elsewhere(about) {
    const { held, objects, wanted } = about;
    if ('url' in wanted)
        return [];
    const { verb, resource, group } = wanted;
    const place = (0,request_place/* placeOf */.$)(wanted);
    const names = new Set(objects.roleBindings.map(({ metadata }) => metadata.namespace ?? 'default'));
    const places = [...names]
        .filter((namespace) => namespace !== (wanted.namespace ?? nameOfNamespace(wanted)))
        .map((namespace) => ({ namespace, bindings: bindingsIn(held, { ...wanted, namespace }) }))
        .filter(({ bindings }) => bindings.length > 0);
    const [binding] = places[0]?.bindings ?? [];
    if (binding === undefined)
        return [];
    const namespaces = places.map(({ namespace }) => namespace).toSorted();
    switch (place) {
        case 'cluster':
            return [
                { kind: 'cluster-scoped', resource, bindings: places.flatMap(({ bindings }) => bindings).toSorted() },
            ];
        case 'each-namespace':
            return [{ kind: 'some-namespaces', verb, namespaces, binding }];
        case 'namespaces':
            return [{ kind: 'other-namespaces', namespaces, binding }];
        case 'unknown':
            return [{ kind: 'other-namespaces', namespaces, binding, of: `${resource}.${group}` }];
    }
}
/** A request for one Namespace is in that namespace. */
function nameOfNamespace(request) {
    return (0,request_place/* placeOf */.$)(request) === 'each-namespace' && 'name' in request ? request.name : undefined;
}
function bindingsIn(held, request) {
    const bindings = waysOf(held, request).flatMap(({ via }) => (via.kind === 'binding' ? [via.binding] : []));
    return [...new Set(bindings)];
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

// EXTERNAL MODULE: ./lib/explain/verdict.js
var verdict = __webpack_require__(82778);
;// CONCATENATED MODULE: ./lib/explain/ways/exact-role.js

/** A ClusterRole that allows exactly the request. */
function exactRole(request, name) {
    return {
        apiVersion: `${rbac_object/* RBAC_GROUP */.$j}/v1`,
        kind: 'ClusterRole',
        metadata: { name },
        rules: [exactRule(request)],
    };
}
function exactRule(request) {
    if ('url' in request)
        return { nonResourceURLs: [request.url], verbs: [request.verb] };
    const { verb, group, resource, subresource, name } = request;
    return {
        apiGroups: [group],
        resources: [subresource ? `${resource}/${subresource}` : resource],
        ...(name === undefined ? {} : { resourceNames: [name] }),
        verbs: [verb],
    };
}
/** `get-secrets-db`, after what it allows: also the name of its file. */
function nameOfExactRole(request) {
    const what = 'url' in request ? request.url : [request.resource, request.subresource, request.name].join('-');
    return `${request.verb}-${what}`
        .toLowerCase()
        .replaceAll('*', 'all')
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}

;// CONCATENATED MODULE: ./lib/explain/ways/fresh-names.js





/** Groups and roles by names that nobody has yet, so that what is bound to them reaches nobody else. */
/** The name of the role or user, or the first with a number after it that no row, entry or binding has. */
function freshGroup(about, { parsed }) {
    const { facts } = about.live;
    const others = [...entriesOf(facts), ...callerOf(facts)].flatMap(({ groups = [] }) => groups);
    const taken = new Set([...groupsOfRows(about), ...others, ...boundNames(about)]);
    const own = 'name' in parsed ? parsed.name : 'access';
    // The suffix of a permission set's role changes whenever it is assigned anew.
    const name = (0,permission_set/* permissionSetRole */.s)(own)?.set ?? own;
    return freeName(name, (candidate) => taken.has(candidate));
}
/** The same of a ClusterRole: no role has the name, no binding names it. */
function freshRole({ live, state, desired }, name) {
    const declared = desired.objects.map(({ object }) => object);
    const all = [live, state.snapshot].flatMap((one) => [
        ...one.roles,
        ...one.clusterRoles,
        ...one.roleBindings,
        ...one.clusterRoleBindings,
    ]);
    const taken = new Set([...all, ...declared].map((object) => ((0,rbac_object/* isBinding */.OT)(object) ? object.roleRef.name : object.metadata.name)));
    return freeName(name, (candidate) => taken.has(candidate));
}
/**
 * Whether nobody but the principal has the group, as far as is known: no other row (one that does not count now may
 * count later), no access entry, no line of the file. What could not be read may have it.
 */
function isOnlyOf(about, principal, group) {
    return !others(about, principal).some(({ arn, groups }) => groups === undefined ? true : groups.some((one) => (0,template/* fits */.lA)(one, group, { arn })));
}
/** Whether nobody else can be known by the username: the API server takes equal names for one user. */
function isUsernameOnlyOf(about, principal, username) {
    if (username === '' || username.includes('{{') || /^(system|eks):/.test(username))
        return false;
    return !others(about, principal).some(({ arn, username: other }) => other === undefined ? true : (0,template/* fits */.lA)(other, username, { arn }));
}
/** Everybody else of whom the cluster or the file says how they log in. */
function others(about, { arn }) {
    const own = (0,arn_key/* principalKey */.qW)(arn);
    const states = statesOf(about);
    const broken = states.flatMap((state) => state.broken.map(({ key }) => ({ arn: key })));
    const rows = states.flatMap((state) => state.rows);
    const declared = about.desired.principals.map((one) => ({ ...one, username: one.username ?? '' }));
    return [
        ...rows,
        ...declared,
        ...entriesOf(about.live.facts),
        ...callerOf(about.live.facts),
        ...broken,
    ].filter((other) => (0,arn_key/* principalKey */.qW)(other.arn) !== own);
}
function freeName(name, isTaken) {
    for (let count = 1;; count++) {
        const candidate = count === 1 ? name : `${name}-${count}`;
        if (!isTaken(candidate))
            return candidate;
    }
}
function statesOf({ live, state }) {
    return [(0,decode/* decodeAwsAuth */._)(live.awsAuth?.data), state.awsAuth];
}
function groupsOfRows(about) {
    const declared = about.file.flatMap(({ principals }) => principals);
    return [...statesOf(about).flatMap(({ rows }) => rows), ...declared].flatMap(({ groups }) => groups);
}
function entriesOf(facts) {
    if (facts?.accessEntries.kind !== 'known')
        return [];
    return facts.accessEntries.value.map(({ principalArn, details }) => ({ arn: principalArn, ...details }));
}
/** Whoever asks: the API server says who it is, also where no row or entry does. */
function callerOf(facts) {
    const { identity } = facts ?? {};
    if (identity === undefined)
        return [];
    const { canonicalArn = '', username, groups } = identity;
    return [{ arn: canonicalArn, username, groups }];
}
function boundNames({ live, state, desired }) {
    const bindings = [live, state.snapshot].flatMap((one) => [...one.roleBindings, ...one.clusterRoleBindings]);
    const declared = desired.objects.map(({ object }) => object).filter(rbac_object/* isBinding */.OT);
    return [...bindings, ...declared].flatMap(({ subjects }) => (subjects ?? []).map(({ name }) => name));
}

// EXTERNAL MODULE: ./lib/problem/problem.js
var problem = __webpack_require__(50740);
;// CONCATENATED MODULE: ./lib/explain/ways/line/for-clusters.js

/** `clusters` of a new entry that is for one cluster of the file: absent where there is no other. */
function newFor({ cluster }, file) {
    return file.length > 1 ? { clusters: [cluster.name] } : {};
}
/** `clusters` of an entry that stands in the file already, so that it stays for the same ones. */
function clustersOf(file, where) {
    const sharing = file.filter(({ principals, objects }) => [...principals, ...objects].some((one) => (0,problem/* samePlace */.o0)(one.where, where)));
    return sharing.length === file.length ? {} : { clusters: sharing.map(({ cluster }) => cluster.name) };
}

// EXTERNAL MODULE: ./lib/access/form/format.js
var format = __webpack_require__(66574);
// EXTERNAL MODULE: ./lib/access/name-faults.js
var name_faults = __webpack_require__(51717);
// EXTERNAL MODULE: ./lib/access/principal.js + 1 modules
var principal = __webpack_require__(92281);
// EXTERNAL MODULE: ./lib/login/mapping/default-username.js
var default_username = __webpack_require__(65478);
// EXTERNAL MODULE: ./lib/rbac/bindings.js
var rbac_bindings = __webpack_require__(68508);
// EXTERNAL MODULE: ./lib/rbac/defaults.js
var defaults = __webpack_require__(17448);
// EXTERNAL MODULE: ./lib/rbac/ownership.js + 1 modules
var ownership = __webpack_require__(38247);
// EXTERNAL MODULE: ./lib/rbac/presets.js
var presets = __webpack_require__(34280);
// EXTERNAL MODULE: ./lib/access/entry-rules.js
var entry_rules = __webpack_require__(23296);
;// CONCATENATED MODULE: ./lib/explain/ways/line/entrance.js





/** @param planned what the plan of the file as it is makes of the cluster */
function entranceOf(about, planned) {
    const { principal, desired, live } = about;
    if (principal.kind !== 'iam')
        return { kind: 'row' };
    const declared = (0,access_desired/* declaredPrincipal */.l)(desired, principal.arn);
    const by = declared === undefined ? assignedTo(about, principal) : declared.by;
    const { way } = planned.mapping;
    if (way.kind === 'entry' && !(declared !== undefined && (0,access_desired/* isByEntry */.c)(declared))) {
        const { details } = way.entry;
        return details === undefined ? { kind: 'none' } : { kind: 'command', entry: { ...way.entry, details } };
    }
    if (by !== 'undecided')
        return { kind: (0,access_desired/* isByEntry */.c)({ by }) ? 'entry' : 'row' };
    const mapping = wordFor(desired, live);
    if (mapping === undefined)
        return { kind: 'none' };
    return { kind: mapping.name === 'aws-auth' ? 'row' : 'entry', mapping };
}
/** What would let it in, if the file declared it. */
function assignedTo({ desired, live }, { arn }) {
    const kind = arn.includes(':user/') ? 'user' : 'role';
    const alone = { ...desired, principals: [{ kind, arn, groups: [], where: {} }] };
    return (0,assigned/* assigned */.X)(alone, live).principals[0]?.by;
}
/** The word with which everybody else keeps what they have; `undefined` where neither is one. */
function wordFor(desired, live) {
    const { cluster, principals, accounts } = desired;
    if (!principals.some(access_desired/* isByEntry */.c))
        return { cluster: cluster.name, name: 'aws-auth', moves: false };
    const isFree = (principal) => (0,entry_rules/* entryProblems */.VF)(principal, [cluster.name]).every(({ severity }) => severity !== 'error');
    if (accounts.length > 0 || !principals.every(isFree))
        return undefined;
    const word = {
        cluster: cluster.name,
        name: 'access-entries',
        moves: principals.some(({ by = 'row' }) => by === 'row'),
    };
    const before = errorsOf((0,make_plan/* makePlan */.Cs)(desired, live));
    const after = errorsOf((0,make_plan/* makePlan */.Cs)(withMapping(desired, word), live));
    return after.every((code) => before.includes(code)) ? word : undefined;
}
/** The file with the word in it. */
function withMapping(desired, word) {
    const { cluster } = desired;
    if (word === undefined || cluster.door === 'context')
        return desired;
    const said = { ...cluster, mapping: { name: word.name, where: {} } };
    return { ...desired, cluster: said };
}

;// CONCATENATED MODULE: ./lib/explain/ways/line/lines.js












const NO_LINES = { principals: [], presets: [], manifests: [], bindings: [] };
function isEmpty({ mapping, principals, presets, manifests, bindings }) {
    return (mapping === undefined && [principals, presets, manifests, bindings].every(({ length }) => length === 0));
}
/** The entry of a principal, or nothing where a file may not declare it so. */
function principalLine(arn, { username, groups }) {
    const key = arn.includes(':user/') ? 'user' : 'role';
    const judged = (0,principal/* principalArn */.EJ)(key, arn, []);
    if (!judged.ok)
        return undefined;
    const standard = username === (0,default_username/* defaultUsername */.s)(judged) || username === '';
    const faults = [...groups.flatMap(name_faults/* groupFaults */.X7), ...(standard ? [] : (0,name_faults/* usernameFaults */.CY)(username, key))];
    // A group or username that is allowed with a warning is what the cluster has now.
    if (faults.some(({ severity = 'error' }) => severity === 'error'))
        return undefined;
    // The form of the file is checked before it is resolved, which lines as data pass by.
    if (![...groups, ...(standard ? [] : [username])].every((name) => format/* FORMATS */.h.subject.pattern.test(name)))
        return undefined;
    return { key, arn, groups: [...new Set(groups)], ...(standard ? {} : { username }) };
}
/** What the file would say about its cluster with these lines in it. */
function withLines(file, lines) {
    const desired = withMapping(file, lines.mapping);
    const { set } = desired;
    const where = {};
    const added = lines.principals.flatMap((line) => {
        const { key, arn, username, groups, policies } = line;
        const judged = (0,principal/* principalArn */.EJ)(key, arn, []);
        if (!judged.ok)
            return [];
        return [
            {
                kind: key,
                arn,
                ...(username === undefined ? {} : { username }),
                groups,
                ...(policies === undefined ? {} : { policies: policies.map((policy) => ({ ...policy, where })) }),
                where,
            },
        ];
    });
    const keyOf = ({ arn }) => (0,arn_key/* principalKey */.qW)(arn);
    const keys = new Set(added.map(keyOf));
    const objects = [
        ...lines.presets.flatMap(({ preset, namespaces = [] }) => (0,presets/* presetObjects */.Q)(preset, namespaces)),
        ...lines.manifests.map(({ object }) => object),
        ...(0,rbac_bindings/* bindingObjects */.u)(lines.bindings, set).map(({ object }) => object),
    ];
    return {
        ...desired,
        principals: [
            ...desired.principals.filter((principal) => !keys.has(keyOf(principal)) && !isReplaced(principal, lines)),
            ...added,
        ],
        objects: objects.reduce((all, object) => withObject(all, object, set), desired.objects),
    };
}
/** Whether a line takes the place of an entry of another ARN. */
function isReplaced({ where }, { principals }) {
    return principals.some(({ replaces }) => replaces !== undefined && (0,problem/* placeText */.Z9)(replaces) === (0,problem/* placeText */.Z9)(where));
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

// EXTERNAL MODULE: ./lib/access/entry-names.js
var entry_names = __webpack_require__(88235);
;// CONCATENATED MODULE: ./lib/explain/ways/line/own.js





function ownOf(about, principal) {
    const { desired, state, planned, entrance } = about;
    const { overridden } = state.mapping;
    const declared = (0,access_desired/* declaredPrincipal */.l)(desired, principal.arn);
    if (entrance.kind === 'command') {
        const { username, groups } = entrance.entry.details;
        const beneath = [...(declared?.groups ?? []), ...overridden.flatMap((row) => row.groups)];
        return { username, groups, meant: beneath.filter(isForEntries) };
    }
    const live = inForce(state);
    if (declared !== undefined) {
        const own = (0,spell/* entryOfPrincipal */.y)(declared);
        return { ...own, declared: own, ...(live === undefined ? {} : { live }), meant: [] };
    }
    if (live !== undefined)
        return { username: live.username, groups: live.groups, live, meant: [] };
    // Whoever logs in by its account has the ARN as its name; a row with another one would take that.
    const byAccount = [state, planned].find(({ mapping }) => mapping.way.kind === 'account');
    if (byAccount !== undefined)
        return { username: byAccount.mapping.identities[0]?.username ?? '', groups: [], meant: [] };
    return meantOf(about, principal);
}
/** What a line has to keep: what its row gives, or what the API server makes of it where nothing that is listed does. */
function inForce({ mapping: { way, identities } }) {
    switch (way.kind) {
        case 'row':
            return way.row;
        // One of them for each request: what any of them gives is kept, under one of their names.
        case 'random': {
            const [first, ...others] = way.rows;
            const more = withoutMasters(others.flatMap(({ groups }) => groups));
            return first && { username: first.username, groups: [...new Set([...first.groups, ...more])] };
        }
        case 'hidden': {
            const [identity] = identities;
            return (identity && {
                username: identity.username,
                groups: identity.groups.filter((group) => group !== 'system:authenticated'),
            });
        }
        default:
            return undefined;
    }
}
/** What was to let in a principal that neither a row nor an entry lets in. */
function meantOf({ desired, state, entrance }, principal) {
    const { facts } = state.snapshot;
    const meant = meantRows(principal, { ...state, desired }).find(
    // Rows say nothing where they are not read; what an earlier role of its permission set has by an entry does.
    ({ isSure, place }) => isSure && ((0,authentication_mode/* readsAwsAuth */.n)(facts) || place === undefined));
    // Of a row that is its own and that EKS does not read.
    const idle = state.mapping.overridden.flatMap(({ groups }) => groups);
    const forWay = (groups) => entrance.kind === 'entry' ? [...idle, ...groups].filter(isForEntries) : groups;
    if (meant === undefined)
        return { username: '', groups: [], meant: forWay([]) };
    const { meaning, masters, replaces } = meant;
    return {
        username: meaning.username,
        groups: [],
        meant: forWay(meaning.groups),
        ...(masters && meaning.groups.length === 0 ? { onlyMasters: true } : {}),
        ...(replaces === undefined ? {} : { replaces }),
    };
}
/** What no RBAC can limit is not advised because a row that never was in force has it. */
function withoutMasters(groups) {
    return groups.filter((group) => group !== 'system:masters');
}
/** Whether an access entry with the group can be advised: no name with a blank around it is. */
function isForEntries(group) {
    return group !== '' && group === group.trim() && (0,entry_names/* isEntryGroup */.up)(group);
}

;// CONCATENATED MODULE: ./lib/explain/ways/line/admission.js










/** Whether there is anything to do. */
function isChange({ lines, entryGroups }) {
    return lines.principals.length > 0 || lines.mapping !== undefined || entryGroups !== undefined;
}
/** `undefined` where neither the file nor an access entry may say so. */
function admission(about, admitted) {
    const { entrance, state } = about;
    const { principal, own, groups } = admitted;
    const { username = usernameOf(principal), policies } = { ...own, username: own.username || undefined };
    const identity = { username, groups, ...(policies === undefined ? {} : { policies }) };
    switch (entrance.kind) {
        case 'none':
            return undefined;
        case 'command': {
            const [held] = state.mapping.identities;
            const entry = { ...(held ?? identity), groups };
            if (sameGroups(own.groups, groups))
                return { lines: { principals: [] }, identity: entry };
            if (!groups.every(isForEntries))
                return undefined;
            return { lines: { principals: [] }, entryGroups: groups, identity: entry };
        }
        case 'row':
        case 'entry': {
            const principals = linesFor(about, admitted);
            if (principals === undefined)
                return undefined;
            const { mapping } = entrance;
            const isAsked = mapping !== undefined && (principals.length > 0 || own.declared !== undefined);
            return { lines: { ...(isAsked ? { mapping } : {}), principals }, identity };
        }
    }
}
/** No lines where the entry is right as it is; `undefined` where it cannot be declared. */
function linesFor(about, { principal, own, groups }) {
    const { file, desired, state, wanted, entrance } = about;
    const byEntry = entrance.kind === 'entry';
    const arn = arnFor(about, { principal, own });
    const as = own.declared ?? own.live;
    const same = as !== undefined &&
        !(wanted !== undefined && (0,aggregated/* isRefusedWithoutName */.e)(as.username, wanted)) &&
        sameGroups(as.groups, groups) &&
        !(byEntry && own.declared !== undefined && own.declared.arn !== arn);
    const { way } = state.mapping;
    if (same && way.kind !== 'random')
        return [];
    if (way.kind === 'account' && groups.length === 0)
        return [];
    const line = lineFor(about, { arn, principal, own, groups });
    if (line === undefined || isRemoved(about, arn))
        return undefined;
    if (own.replaces !== undefined)
        return [{ ...line, replaces: own.replaces, ...clustersOf(file, own.replaces) }];
    if (own.declared === undefined)
        return [{ ...line, ...newFor(desired, file) }];
    const { where } = own.declared;
    return [{ ...line, replaces: where, ...clustersOf(file, where) }];
}
function lineFor(about, { arn, principal, own, groups }) {
    const byEntry = about.entrance.kind === 'entry';
    const lineAs = (username) => {
        const line = principalLine(arn, { username, groups });
        return line === undefined || (byEntry && !isEntryLine(line)) ? undefined : line;
    };
    const written = lineAs(own.username) ??
        // What a row that does not count has, the file may not have; one that counts keeps its username, or its row.
        (own.declared === undefined && own.live === undefined ? lineAs('') : undefined);
    if (written === undefined)
        return undefined;
    // What a row lacks is to be seen in what replaces it.
    const lacksName = own.declared === undefined && own.live?.username === '';
    const line = lacksName ? { ...written, username: usernameOf(principal) } : written;
    const { policies = [] } = own;
    return {
        ...line,
        ...(policies.length === 0 ? {} : { policies }),
        ...(byEntry && mayLackPath(about, line.arn) ? { mayLackPath: true } : {}),
    };
}
/** Whether EKS takes an access entry that says so. */
function isEntryLine({ key, arn, username, groups }) {
    const principal = {
        kind: key,
        arn,
        ...(username === undefined ? {} : { username }),
        groups,
        where: {},
    };
    return groups.every(isForEntries) && (0,entry_rules/* entryProblems */.VF)(principal, ['']).length === 0;
}
/** An entry of the file may be for clusters that need the path which this one does not. */
function arnFor(about, { principal, own }) {
    const written = own.declared?.arn;
    if (about.entrance.kind === 'row')
        return written ?? principal.arn;
    const { facts } = about.live;
    const record = (0,dead/* iamRecord */.P4)(facts, principal.arn);
    if (record?.kind === 'exists')
        return record.arn;
    if (written !== undefined && (0,aws_auth_arn/* pathOf */.XM)(written) !== '')
        return written;
    return about.fullArn ?? (0,access_entries/* entryOf */.Ms)(facts, principal.arn)?.principalArn ?? written ?? principal.arn;
}
/** EKS refuses an access entry for a role without its path, which STS does not report. */
function mayLackPath({ live, fullArn }, arn) {
    const isKnown = fullArn !== undefined || (0,dead/* iamRecord */.P4)(live.facts, arn)?.kind === 'exists';
    const isWhole = isKnown || (0,access_entries/* entryOf */.Ms)(live.facts, arn) !== undefined;
    return !isWhole && (0,aws_auth_arn/* parseArn */.Lw)(arn).kind === 'role' && (0,aws_auth_arn/* pathOf */.XM)(arn) === '';
}
/** What the file removes it may not declare. */
function isRemoved({ desired }, arn) {
    return desired.removed.some((one) => one.kind === 'principal' && (0,arn_key/* principalKey */.qW)(one.arn) === (0,arn_key/* principalKey */.qW)(arn));
}
function sameGroups(one, other) {
    return one.length === other.length && one.every((group) => other.includes(group));
}
/** What a row without a username, or a new entry, makes of it. */
function usernameOf({ arn, parsed }) {
    if (parsed.kind === 'role')
        return (0,default_username/* defaultUsername */.s)({ kind: 'role', arn });
    return parsed.kind === 'user' ? (0,default_username/* defaultUsername */.s)({ kind: 'user', arn }) : arn;
}

;// CONCATENATED MODULE: ./lib/explain/ways/recipients.js






/**
 * The simplest first: a group that it has, that only it has, and that gives nothing yet; a group that nobody has, after
 * its name; its username, where nobody else can have that.
 */
function* recipientsOf(about) {
    const { principal } = about;
    if (principal.kind !== 'iam') {
        const { name } = principal;
        const subjects = principal.kind === 'User' ? { users: [name] } : { groups: [name] };
        yield { subjects, lines: { principals: [] }, identity: (0,explain_principal/* identityOf */.c)(principal) };
        return;
    }
    const own = ownOf(about, principal);
    const byName = usernameRecipient(about, own);
    // A row would take the name that its account gives it.
    if (about.state.mapping.way.kind === 'account' && byName !== undefined)
        yield byName;
    const as = (groups) => admission(about, { principal, own, groups });
    const unused = [...own.groups, ...own.meant].find((group) => isOwnGroup(group) && !isBound(about, group) && isOnlyOf(about, principal, group));
    const withUnused = unused === undefined ? undefined : as([...new Set([...own.groups, unused])]);
    if (unused !== undefined && withUnused !== undefined)
        yield { ...withUnused, subjects: { groups: [unused] } };
    const fresh = freshGroup(about, principal);
    const withFresh = as([...own.groups, fresh]);
    if (withFresh !== undefined)
        yield { ...withFresh, subjects: { groups: [fresh] } };
    if (byName !== undefined)
        yield byName;
}
/** By its username alone, so that its row or entry stays as it is. */
function usernameRecipient(about, own) {
    const { principal, state } = about;
    const { identities, way } = state.mapping;
    const [identity, ...others] = identities;
    if (principal.kind !== 'iam' || identity === undefined || others.length > 0)
        return undefined;
    const { username } = way.kind === 'account' ? identity : own;
    if (!format/* FORMATS */.h.subject.pattern.test(username))
        return undefined;
    if (username !== identity.username || !isUsernameOnlyOf(about, principal, username))
        return undefined;
    return { subjects: { users: [username] }, lines: { principals: [] }, identity };
}
/** A group that a file can bind something to without giving it to all of Kubernetes' own. */
function isOwnGroup(group) {
    return format/* FORMATS */.h.subject.pattern.test(group) && !/^(system|eks):/.test(group) && !group.includes('{{');
}
/** In the cluster, as it is or as it is explained, or by the file. */
function isBound({ live, state, desired }, group) {
    const declared = desired.objects.map(({ object }) => object).filter(rbac_object/* isBinding */.OT);
    const bindings = [live, state.snapshot].flatMap((one) => [...one.clusterRoleBindings, ...one.roleBindings]);
    return [...bindings, ...declared].some(({ subjects }) => (subjects ?? []).some(({ kind, name }) => kind === 'Group' && name === group));
}

;// CONCATENATED MODULE: ./lib/explain/ways/exact.js





/** Ways that give one request and nothing else, to nobody else: a role of its own, bound where the request is. */
function* exactWays(about, wanted) {
    const name = freshRole(about, nameOfExactRole(wanted));
    const only = newFor(about.desired, about.file);
    const manifests = [{ path: `rbac/${name}.yaml`, object: exactRole(wanted, name), ...only }];
    for (const { subjects, lines, entryGroups } of recipientsOf(about)) {
        const binding = { ...subjects, clusterRole: name, ...placeOf(wanted), ...only };
        yield {
            by: { kind: 'exact' },
            lines: { ...NO_LINES, ...lines, manifests, bindings: [binding] },
            ...(entryGroups === undefined ? {} : { entryGroups }),
        };
    }
}
/** Where a binding has to be for the request. */
function placeOf(request) {
    return 'url' in request || request.namespace === undefined ? {} : { namespaces: [request.namespace] };
}

;// CONCATENATED MODULE: ./lib/explain/ways/existing.js










/** Groups that bindings name already: the principal joins one, and no binding changes. */
function groupWays(about, after) {
    const { principal, wanted } = about;
    if (principal.kind !== 'iam')
        return [];
    const own = ownOf(about, principal);
    const index = (0,rbac_index/* indexRbac */.hD)(after.snapshot);
    return index.groups.names.flatMap((group) => {
        if (!isOwnGroup(group) || own.groups.includes(group))
            return [];
        const as = admission(about, { principal, own, groups: [...own.groups, group] });
        if (as === undefined)
            return [];
        const held = heldBy(index, [as.identity]);
        if (!isMet(held, wanted))
            return [];
        const { lines, entryGroups } = as;
        const way = {
            by: { kind: 'group', group },
            lines: { ...NO_LINES, ...lines },
            ...(entryGroups === undefined ? {} : { entryGroups }),
        };
        return [{ way, grants: held.each.flat() }];
    });
}
/** Kubernetes' own roles for people. They may be missing where the cluster is a directory. */
const ROLES_FOR_PEOPLE = ['view', 'edit', 'admin'];
/**
 * Roles that are there for people: Kubernetes' own, and of a request those that some group has. What an operator or an
 * add-on has for itself changes with it, and is not advised.
 */
function roleWays(about, after) {
    const { wanted, desired, file } = about;
    const [recipient] = recipientsOf(about);
    if (recipient === undefined)
        return [];
    const { subjects, lines, entryGroups, identity } = recipient;
    const [own = []] = heldBy((0,rbac_index/* indexRbac */.hD)(after.snapshot), [identity]).each;
    const place = wanted === undefined ? {} : placeOf(wanted);
    const only = newFor(desired, file);
    const bindings = rolesForPeople(about, after).map(({ kind, name }) => kind === 'ClusterRole'
        ? { ...subjects, ...only, clusterRole: name, ...place }
        : { ...subjects, ...only, role: name, namespaces: place.namespaces ?? [] });
    const grants = grantsBy(after, (0,rbac_bindings/* bindingObjects */.u)(bindings, desired.set).map(({ object }) => object));
    return bindings.flatMap((binding) => {
        const given = grants.find(({ via }) => via.kind === 'binding' && via.role === roleIn(binding));
        if (given?.via.kind !== 'binding')
            return [];
        const all = [...own, given];
        if (!isMet({ each: [all], identities: [identity] }, wanted))
            return [];
        const way = {
            by: { kind: 'role', role: given.via.role },
            lines: { ...NO_LINES, ...lines, bindings: [binding] },
            ...(entryGroups === undefined ? {} : { entryGroups }),
        };
        return [{ way, grants: all }];
    });
}
/** What these bindings would grant, if they were the only ones. */
function grantsBy({ snapshot }, made) {
    const { roles, clusterRoles } = snapshot;
    const { groups, users } = (0,rbac_index/* indexRbac */.hD)({
        roles,
        clusterRoles,
        roleBindings: made.filter((binding) => binding.kind === 'RoleBinding'),
        clusterRoleBindings: made.filter((binding) => binding.kind === 'ClusterRoleBinding'),
    });
    return [...groups.grants.values(), ...users.grants.values()].flat();
}
function roleIn({ clusterRole, role, namespaces = [] }) {
    return clusterRole === undefined ? `Role/${namespaces[0]}/${role}` : `ClusterRole/${clusterRole}`;
}
function rolesForPeople({ wanted }, { snapshot }) {
    const there = new Set(snapshot.clusterRoles.map(({ metadata }) => metadata.name));
    const known = ROLES_FOR_PEOPLE.filter((name) => there.has(name)).map((name) => ({ kind: 'ClusterRole', name }));
    if (wanted === undefined || 'url' in wanted)
        return known;
    const bound = [...snapshot.clusterRoleBindings, ...snapshot.roleBindings]
        .filter(({ subjects }) => (subjects ?? []).some(({ kind, name }) => kind === 'Group' && isOwnGroup(name)))
        .filter(({ roleRef, metadata }) => roleRef.kind === 'ClusterRole' ||
        (wanted.namespace !== undefined && metadata.namespace === wanted.namespace))
        .map(({ roleRef: { kind, name } }) => ({ kind, name }));
    return [...new Map([...known, ...bound].map((role) => [`${role.kind}/${role.name}`, role])).values()];
}

;// CONCATENATED MODULE: ./lib/explain/ways/gives.js






function givesOf(before, after, wanted) {
    const had = [everyone/* EVERYONE */.C, ...before.each.flat()];
    const has = after.each.flat();
    const asked = wanted === undefined ? [] : [grantOf(wanted)];
    return {
        beyond: gained([...had, ...asked], has),
        admin: gained(had, has).filter(({ held: { power } }) => power === 'admin' || power === 'way-to-admin'),
    };
}
function gained(before, after) {
    const difference = (0,rbac_gained/* accessDifference */.y)(before, after).gained;
    const through = [...new Map(difference.map(({ via }) => [JSON.stringify(via), via])).values()];
    return (0,step/* stepsOf */.B)((0,compact/* compactAccess */.c)(difference), (0,judge/* judgeGain */.nm)(before, after), through);
}
/** The request as if a role gave it. */
function grantOf(request) {
    const scope = 'url' in request || request.namespace === undefined
        ? { kind: 'cluster' }
        : { kind: 'namespace', namespace: request.namespace };
    return {
        scope,
        rules: [exactRule(request)],
        via: { kind: 'binding', subject: { kind: 'User', name: '' }, binding: '', role: '' },
    };
}

// EXTERNAL MODULE: ./lib/plan/effect/held.js
var held = __webpack_require__(63454);
// EXTERNAL MODULE: ./lib/plan/effect/most-held.js
var most_held = __webpack_require__(42860);
;// CONCATENATED MODULE: ./lib/explain/ways/least.js



/**
 * The ways in such an order that none comes before one that gives less: what one gives beyond the other decides
 * (`accessDifference`). Of those that cannot be compared, `write` in one namespace and `read` in all, the lower power
 * comes first; of those that give the same, the order stays.
 */
function* leastFirst(all) {
    const most = (0,most_held/* rememberedOf */.MI)(most_held/* mostOf */.Fx);
    const rank = ({ grants }) => -held/* POWERS */.lZ.indexOf(most(grants)?.held.power ?? 'login');
    const left = all.toSorted((one, other) => rank(one) - rank(other));
    while (left.length > 0) {
        let least = 0;
        for (const [at, one] of left.entries()) {
            const best = left[least];
            if (best !== undefined && givesLess(one.grants, best.grants))
                least = at;
        }
        yield* left.splice(least, 1);
    }
}
/** Whether the one gives nothing beyond the other, and the other something beyond it. */
function givesLess(one, other) {
    const { gained, lost } = (0,rbac_gained/* accessDifference */.y)(other, one);
    return gained.length === 0 && lost.length > 0;
}

;// CONCATENATED MODULE: ./lib/explain/ways/meant-bindings.js






/** Bindings as they were meant, for groups that the principal has. */
function* meantBindings(about, groups) {
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
    const wanted = (0,rbac_index/* roleOf */.kp)(binding);
    const kin = [...roles, ...clusterRoles].filter(({ kind, metadata }) => kind === binding.roleRef.kind &&
        (kind === 'ClusterRole' || metadata.namespace === binding.metadata.namespace));
    const there = kin.map(({ metadata }) => metadata.name);
    if (there.includes(binding.roleRef.name))
        return;
    const inPreset = (0,presets/* presetObjects */.Q)('console-full-access', []).some(({ kind, metadata }) => `${kind}/${metadata.name}` === wanted);
    if (inPreset && about.wanted === undefined)
        yield { ...NO_LINES, presets: [{ preset: 'console-full-access', ...newFor(about.desired, about.file) }] };
    const near = slipOf(binding.roleRef.name, there);
    if (near !== undefined)
        yield bound(about, { group, binding, role: near });
}

;// CONCATENATED MODULE: ./lib/explain/ways/presets.js




/** The groups and roles of AWS's manifests for the console, which the presets have. */
const CONSOLE_GROUP = 'eks-console-dashboard-full-access-group';
const RESTRICTED_GROUP = 'eks-console-dashboard-restricted-access-group';
const RESTRICTED_ROLE = 'eks-console-dashboard-restricted-access-role';
/**
 * The presets for the console. Whoever has one of their groups gets that preset; for others they come last, the one for
 * namespaces first: the other reads every Secret.
 */
function* presetWays(about) {
    const { principal } = about;
    if (principal.kind !== 'iam')
        return;
    const own = ownOf(about, principal);
    for (const [group, preset] of [
        [RESTRICTED_GROUP, restricted(about)],
        [CONSOLE_GROUP, full(about)],
    ]) {
        const groups = own.groups.includes(group) ? own.groups : [...own.groups, group];
        const as = admission(about, { principal, own, groups });
        if (as === undefined)
            continue;
        const { entryGroups } = as;
        yield {
            by: { kind: 'preset' },
            lines: { ...NO_LINES, ...as.lines, presets: [preset] },
            ...(entryGroups === undefined ? {} : { entryGroups }),
        };
    }
}
/** Of the group that the principal has, or was meant to have. */
function* presetsOfOwnGroups(about, { groups, meant }) {
    const all = [...groups, ...meant];
    if (all.includes(RESTRICTED_GROUP))
        yield restricted(about);
    if (all.includes(CONSOLE_GROUP))
        yield full(about);
}
function full({ desired, file }) {
    return { preset: 'console-full-access', ...newFor(desired, file) };
}
/** In the namespaces that it is for already, or in the one of AWS's manifest. */
function restricted({ desired, file, state }) {
    const preset = 'console-restricted-access';
    const declared = desired.objects.find(({ origin, object }) => origin === 'preset' && object.metadata.name === RESTRICTED_ROLE);
    const live = state.snapshot.roles.filter(({ metadata }) => metadata.name === RESTRICTED_ROLE);
    const declaredIn = desired.objects.filter(({ object }) => object.kind === 'Role' && object.metadata.name === RESTRICTED_ROLE);
    const namespaces = [...live, ...declaredIn.map(({ object }) => object)].map(({ metadata }) => metadata.namespace ?? 'default');
    return {
        preset,
        namespaces: namespaces.length === 0 ? ['default'] : [...new Set(namespaces)].toSorted(),
        ...(declared === undefined
            ? newFor(desired, file)
            : { replaces: declared.where, ...clustersOf(file, declared.where) }),
    };
}

;// CONCATENATED MODULE: ./lib/explain/ways/meant.js







/**
 * What was agreed to once and does not count: what the file declares, where it does not say how the cluster lets it in;
 * the groups of the row beneath its access entry; and its row with the username that it lacks.
 */
function* declaredWays(about) {
    const { principal, entrance } = about;
    if (principal.kind !== 'iam')
        return;
    const own = ownOf(about, principal);
    const isNameless = own.live?.username === '';
    const isUndecided = own.declared !== undefined && 'mapping' in entrance;
    const isOfEntry = entrance.kind === 'command' || !(0,authentication_mode/* readsAwsAuth */.n)(about.live.facts);
    const isIdle = isOfEntry && own.meant.length > 0;
    if (!isNameless && !isUndecided && !isIdle)
        return;
    const as = admission(about, { principal, own, groups: [...new Set([...own.groups, ...own.meant])] });
    if (as === undefined || !isChange(as))
        return;
    yield { by: { kind: 'meant' }, lines: { ...NO_LINES, ...as.lines }, ...entryOf(as) };
}
/** Ways that correct what is written: the principal's row or line as it should be, then bindings as they were meant. */
function* meantWays(about) {
    const { principal, wanted } = about;
    if (principal.kind !== 'iam')
        return;
    const own = ownOf(about, principal);
    for (const groups of groupLists(about, own)) {
        const as = admission(about, { principal, own, groups });
        if (as === undefined || !isChange(as))
            continue;
        yield { by: { kind: 'meant' }, lines: { ...NO_LINES, ...as.lines }, ...entryOf(as) };
    }
    // What is bound to a group works for whoever has it already, so an entry that cannot be written is not needed.
    const groups = own.groups.length === 0 ? own.meant : own.groups;
    const as = admission(about, { principal, own, groups }) ?? {
        lines: { principals: [] },
    };
    for (const lines of meantBindings(about, groups))
        yield { by: { kind: 'meant' }, lines: { ...lines, ...as.lines }, ...entryOf(as) };
    if (wanted !== undefined)
        return;
    for (const preset of presetsOfOwnGroups(about, own)) {
        const lines = { ...NO_LINES, ...as.lines, presets: [preset] };
        yield { by: { kind: 'preset' }, lines, ...entryOf(as) };
    }
}
/** The lists of groups that may have been meant, each once. */
function groupLists({ state }, { groups, meant }) {
    const base = [...groups, ...meant];
    const asMeant = meantGroups(base, state.snapshot);
    const idle = withoutMasters(state.mapping.overridden.flatMap((row) => row.groups));
    const lists = [base, asMeant, [...asMeant, ...unreadGroups(state)], [...asMeant, ...idle]];
    return [...new Map(lists.map((list) => [[...new Set(list)].join('\n'), [...new Set(list)]])).values()];
}
/** `groups: developers`, `group: [developers]`: the authenticator reads no groups there, and some were meant. */
function unreadGroups({ mapping: { way }, awsAuth }) {
    if (way.kind !== 'row')
        return [];
    const misspelt = awsAuth.oddities.find(({ kind, key, index, write }) => kind === 'key-not-read' && write?.key === 'groups' && key === way.row.key && index === way.row.index);
    const meant = withoutMasters(misspelt?.meant?.groups ?? []);
    if (meant.length > 0)
        return meant;
    return awsAuth.oddities
        .filter(({ kind, key, index }) => kind === 'groups-not-a-list' && key === way.row.key && index === way.row.index)
        .map(({ found }) => found.replace(/^(["'])(.*)\1$/, '$2'))
        .filter((group) => /^[\w:.-]+$/.test(group));
}
function entryOf({ entryGroups }) {
    return entryGroups === undefined ? {} : { entryGroups };
}

;// CONCATENATED MODULE: ./lib/explain/ways/overlay.js





/**
 * What the principal would hold with the lines in force, by a short way: laid over the cluster instead of planned. A
 * plan of a large cluster takes long, and most candidates need none.
 *
 * @param after the cluster as the plan of the file without the lines makes it
 */
function overlaid(about) {
    const { after, desired, lines, identities } = about;
    const alone = withLines({ ...desired, principals: [] }, lines);
    const [line] = alone.principals.map(spell/* entryOfPrincipal */.y);
    const made = alone.objects.map(({ object }) => object);
    const index = (0,rbac_index/* indexRbac */.hD)({
        roles: laidOver(after.roles, made, 'Role'),
        clusterRoles: laidOver(after.clusterRoles, made, 'ClusterRole'),
        roleBindings: laidOver(after.roleBindings, made, 'RoleBinding'),
        clusterRoleBindings: laidOver(after.clusterRoleBindings, made, 'ClusterRoleBinding'),
    });
    return heldBy(index, line === undefined ? identities : [line]);
}
function laidOver(live, made, kind) {
    const isOfKind = (object) => object.kind === kind;
    const all = [...live, ...made.filter(isOfKind)];
    return [...new Map(all.map((object) => [(0,rbac_object/* objectId */.Tu)(object), object])).values()];
}

;// CONCATENATED MODULE: ./lib/explain/ways/mend.js




















/**
 * What gives the principal what is asked for. Each way is tried before it is shown: the lines are put into the file,
 * the file is planned, and the principal is looked for in what the plan makes of the cluster. The first way whose plan
 * has no new errors is the one.
 *
 * Asked for a request, exactly that comes first, and what exists and gives it second, with what else it gives. Asked
 * for the console, what was meant comes first, then the existing group or role that gives least, and the presets last.
 */
function mendOf(lacking) {
    const { desired, state, wanted } = lacking;
    const { way } = state.mapping;
    const { facts } = state.snapshot;
    const owner = way.kind === 'entry' ? (0,entry_owner/* awsOwnerOf */.Q)(way.entry, { facts }) : undefined;
    const ofAws = owner && { kind: 'aws-entry', owner };
    if (way.kind === 'entry' && way.entry.details === undefined)
        return ofAws ?? { kind: 'none' };
    const repair = state.awsAuth.broken.length > 0;
    const unchanged = tried(lacking, { desired, repair: false });
    if (isMet(unchanged.held, wanted))
        return { kind: 'apply', repair: false, refused: unchanged.refused };
    const before = repair ? tried(lacking, { desired, repair: true }) : unchanged;
    if (isMet(before.held, wanted))
        return { kind: 'apply', repair, refused: before.refused };
    if (ofAws !== undefined)
        return ofAws;
    const planned = before.after;
    const about = { ...lacking, planned, entrance: entranceOf(lacking, planned) };
    const found = (ways) => firstOf(about, { ways, before, repair });
    const existing = () => {
        const [groups, roles] = [groupWays(about, before.after), roleWays(about, before.after)];
        // Whoever was to be an admin has no place among others: it gets a group of its own.
        return hadOnlyMasters(about)
            ? inTurn(mend_waysOf(leastFirst(roles)), mend_waysOf(leastFirst(groups)))
            : mend_waysOf(leastFirst([...groups, ...roles]));
    };
    const inOrder = wanted === undefined
        ? [found(inTurn(meantWays(about), existing(), presetWays(about)))]
        : [
            found(declaredWays(about)),
            found(exactWays(about, wanted)),
            found(inTurn(meantWays(about), existing())),
        ];
    const [first, second] = inOrder.filter((one) => one !== undefined);
    if (first === undefined)
        return { kind: 'none' };
    // What was agreed to and gives exactly the request needs no other way.
    const isEnough = first.by.kind === 'meant' && first.gives.beyond.length === 0;
    return second === undefined || isEnough ? first : { ...first, second };
}
function hadOnlyMasters(about) {
    return about.principal.kind === 'iam' && ownOf(about, about.principal).onlyMasters === true;
}
function* inTurn(...all) {
    for (const ways of all)
        yield* ways;
}
function* mend_waysOf(all) {
    for (const { way } of all)
        yield way;
}
/** Whether its access entry with these groups is enough as the cluster is. */
function givesNow({ live, wanted, state, entrance }, { entryGroups }) {
    if (entryGroups === undefined || entrance.kind !== 'command')
        return true;
    const [identity = entrance.entry.details] = state.mapping.identities;
    return isMet(heldBy((0,rbac_index/* indexRbac */.hD)(live), [{ ...identity, groups: entryGroups }]), wanted);
}
function tried(about, { desired, repair, entryGroups }) {
    const { principal, live } = about;
    const plan = (0,make_plan/* makePlan */.Cs)(desired, live, { repair });
    const after = stateOf(principal, (0,state_after/* stateAfter */.W)(plan, live), live);
    const refused = errorsOf(plan);
    const identities = entryGroups === undefined
        ? identitiesUnread(about, desired)
        : after.mapping.identities.map((identity) => ({ ...identity, groups: entryGroups }));
    const held = identities === undefined ? after.held : heldBy((0,rbac_index/* indexRbac */.hD)(after.snapshot), identities);
    return { held, refused, after };
}
/** Where access entries are not known, a plan makes none and says so: whom the declared one would make of it then. */
function identitiesUnread({ principal, live }, desired) {
    if (principal.kind !== 'iam' || live.facts?.accessEntries.kind !== 'unknown')
        return undefined;
    const key = (0,arn_key/* principalKey */.qW)(principal.arn);
    const entry = (0,spell/* declaredEntries */.H)((0,assigned/* assigned */.X)(desired, live)).find(({ arn }) => (0,arn_key/* principalKey */.qW)(arn) === key);
    return entry && [{ username: entry.username, groups: entry.groups, policies: entry.policies }];
}
/** The first that gives it; rather one whose plan has no errors that the file does not have already. */
function firstOf(about, trying) {
    const { before, repair } = trying;
    let other;
    for (const way of trying.ways) {
        if (needsNoPlan(way) && !mayGive(about, { way, after: before.after }))
            continue;
        const desired = withLines(about.desired, way.lines);
        const { held, refused } = tried(about, { desired, repair, entryGroups: way.entryGroups });
        if (!isMet(held, about.wanted))
            continue;
        const gives = givesOf(before.held, held, about.wanted);
        const given = givenBy(about, { way, refused, repair, gives, givesNow: givesNow(about, way) });
        if (refused.every((code) => before.refused.includes(code)))
            return given;
        other ??= given;
    }
    return other;
}
/** What follows from the lines alone: not whom a command or `mapping` makes of it. */
function needsNoPlan({ entryGroups, lines }) {
    return entryGroups === undefined && lines.mapping === undefined;
}
/** Most ways that give nothing need no plan to show it, which takes long on a large cluster. */
function mayGive({ desired, wanted }, { way, after }) {
    const { identities } = after.mapping;
    return isMet(overlaid({ after: after.snapshot, desired, lines: way.lines, identities }), wanted);
}
function givenBy({ entrance, state }, about) {
    const { way, refused, repair, gives, givesNow } = about;
    const { by, lines, entryGroups } = way;
    if (entryGroups === undefined || entrance.kind !== 'command')
        return { kind: 'lines', by, lines, repair, refused, gives };
    const { entry } = entrance;
    return {
        kind: 'access-entry',
        by,
        gives,
        principalArn: entry.principalArn,
        username: entry.details.username,
        groups: entryGroups,
        ...makerOfEntry(entry, state.snapshot.facts),
        ...(isEmpty(lines) ? (givesNow ? {} : { needsApply: true }) : { lines }),
    };
}
function makerOfEntry(entry, facts) {
    const owner = (0,entry_owner/* ownerOf */.b)(entry, { facts });
    if (owner.kind !== 'made-by')
        return {};
    const { kind: _, ...maker } = owner;
    return { maker };
}

;// CONCATENATED MODULE: ./lib/explain/ways/dead-mend.js





/**
 * What gives access again to whom IAM has no more, or as another one of the same ARN: its access entry, deleted and
 * created again, which a plan does where the file declares it; and what that lacks. Of a row, which matches by the ARN, there is nothing to correct.
 */
function deadMend(about) {
    const { principal, state, live, desired, wanted } = about;
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
    const declared = (0,access_desired/* declaredPrincipal */.l)(desired, principal.arn);
    const byFile = declared !== undefined && (0,access_desired/* isByEntry */.c)(declared) ? declared : undefined;
    const { principalArn } = way.entry;
    const arn = why.kind === 'other-path' ? why.arn : principalArn;
    const principals = desired.principals.map((one) => (one === byFile ? { ...one, arn } : one));
    const right = { ...desired, principals };
    const next = { ...about, desired: right, state: after, live: alive, fullArn: arn };
    // The plan makes of it what the file says, which may be something else than the entry has now.
    const isEnough = byFile === undefined && isMet(after.held, wanted);
    const mend = isEnough ? undefined : mendOf(next);
    return {
        kind: 'entry-again',
        why,
        entry: way.entry,
        principalArn: arn,
        ...(byFile === undefined ? {} : { byFile: { where: byFile.where, isRight: byFile.arn === arn } }),
        ...(mend === undefined || (byFile !== undefined && mend.kind === 'apply') ? {} : { next: mend }),
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

;// CONCATENATED MODULE: ./lib/explain/explain.js





















/** The rows of a console page that stand for it where one request has to. */
const LIST_PODS = { verb: 'list', group: '', resource: 'pods' };
/** Answers "Your current IAM principal doesn't have access to Kubernetes objects on this cluster", layer by layer. */
function explain(question) {
    const { principal, near, file, iam, wanted, asOf = 'live' } = question;
    const { undeclared, set } = question.desired;
    const live = undeclared === undefined ? question.snapshot : (0,unowned/* unowned */.T)(question.snapshot, set);
    const desired = (0,assigned/* assigned */.X)(question.desired, live);
    const plan = asOf === 'plan' ? (0,make_plan/* makePlan */.Cs)(desired, live) : undefined;
    const snapshot = plan === undefined ? live : (0,state_after/* stateAfter */.W)(plan, live);
    const state = stateOf(principal, snapshot, live);
    const { mapping, awsAuth } = state;
    const seen = withoutDead(state);
    const { held } = seen;
    const view = (0,console/* consoleView */.T)(certain(held));
    const verdicts = {
        iam: wanted === undefined ? (0,verdict/* iamVerdict */.l)(iam) : 'not-asked',
        mapping: mappingVerdict(state),
        rbac: rbacVerdict({ state: seen, wanted, view }),
    };
    const nodeRole = nodeRoleOf({ principal, state, live, desired });
    const isNeeded = mapping.dead !== undefined || !isMet(held, wanted);
    const fullArn = iam.kind === 'checked' ? iam.arn : principal.kind === 'iam' ? principal.fullArn : undefined;
    const toMend = { principal, state, live, desired, file, wanted, fullArn };
    return {
        cluster: desired.cluster.name,
        principal,
        ...(near === undefined ? {} : { near }),
        asOf,
        ...(wanted === undefined ? {} : { wanted }),
        answer: (0,verdict/* answerOf */.u)(verdicts, wanted),
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
                mend: deadMend(toMend) ??
                    (nodeRole === undefined ? (meantNodeMend(toMend) ?? mendOf(toMend)) : nodeRoleMend(nodeRole)),
            }
            : {}),
        missingActions: wanted === undefined && iam.kind === 'checked' ? (0,explain_iam/* actionsToAllow */.K3)(iam.decisions) : [],
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
        ...rbacCauses({
            identities: mapping.identities,
            written: mapping.way.kind === 'named' || mapping.way.kind === 'none' ? [] : (0,login/* writtenNames */.u)(mapping.way),
            held,
            objects: snapshot,
            wanted: wanted ?? LIST_PODS,
        }),
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

// EXTERNAL MODULE: ./lib/problem/nearest.js
var nearest = __webpack_require__(56405);
;// CONCATENATED MODULE: ./lib/explain/near/near-name.js



/** The principal or name that was likely meant, where the one that is asked about is not known. */
function nearName(principal, { arns, names }) {
    const known = arns.map(aws_auth_arn/* stripRolePath */.eP);
    if (principal.kind === 'iam') {
        const start = principal.arn.slice(0, principal.arn.lastIndexOf('/') + 1);
        const isOfSet = (0,permission_set/* permissionSetRole */.s)(nameOf(principal.arn)) !== undefined;
        const likeIt = known.filter((arn) => start !== '' && arn.startsWith(start) && !(isOfSet && isOtherSet(principal.arn, arn)));
        const near = (0,nearest/* nearest */.pA)(nameOf(principal.arn), likeIt.map((arn) => arn.slice(start.length)));
        return near === undefined || start + near === principal.arn ? undefined : start + near;
    }
    if (names.includes(principal.name))
        return undefined;
    // A role is easily asked about by its name alone.
    return known.find((arn) => nameOf(arn) === principal.name) ?? nearSubject(principal.name, names);
}
/** A service account is compared with others, by what is not the same in all of their usernames. */
function nearSubject(name, names) {
    const start = name.startsWith(SERVICE_ACCOUNT) ? SERVICE_ACCOUNT : '';
    const kin = names.filter((one) => one.startsWith(SERVICE_ACCOUNT) === (start !== ''));
    const near = (0,nearest/* nearest */.pA)(name.slice(start.length), kin.map((one) => one.slice(start.length)));
    return near === undefined ? undefined : start + near;
}
const SERVICE_ACCOUNT = 'system:serviceaccount:';
function nameOf(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
/** Permission sets have names that are alike on purpose: one is never meant by the other. */
function isOtherSet(one, other) {
    return !(0,permission_set/* isMadeAnew */.t)(nameOf(one), nameOf(other));
}

// EXTERNAL MODULE: ./lib/explain/wanted.js
var explain_wanted = __webpack_require__(55788);
// EXTERNAL MODULE: ./lib/rbac/access-subject.js
var access_subject = __webpack_require__(76629);
// EXTERNAL MODULE: ./lib/modes/step/ask-clusters.js
var ask_clusters = __webpack_require__(90420);
// EXTERNAL MODULE: ./lib/modes/step/read-cluster.js + 1 modules
var read_cluster = __webpack_require__(274);
;// CONCATENATED MODULE: ./lib/modes/step/explain-principal.js












/** Explains the access of a principal to each chosen cluster. Only reads. */
async function explainPrincipal(input, about) {
    const answer = async (desired, file, snapshot) => {
        const known = knownIn(snapshot, file);
        const read = (0,explain_principal/* readPrincipal */.x)(about.principal, known);
        if (!read.ok)
            return { problem: unreadable(about.principal, read.message) };
        const { principal } = read;
        const { asOf, can: wanted } = about;
        const near = nearName(principal, known);
        const question = { principal, near, snapshot, desired, file, asOf, wanted };
        return { answer: await explainRead(question, input) };
    };
    const wanted = (_, file) => (snapshot) => {
        const read = (0,explain_principal/* readPrincipal */.x)(about.principal, knownIn(snapshot, file));
        return read.ok ? (0,explain_wanted/* wantedForPrincipal */.j)(read.principal, snapshot) : {};
    };
    return await (0,ask_clusters/* askEach */.H)(input, answer, wanted, about.asOf === 'plan' ? { declared: 'needed' } : {});
}
/** Explains with what IAM says, which it is asked for only where it has a part in what is asked. */
async function explainRead(question, input) {
    const { desired, principal, snapshot, wanted } = question;
    const iam = wanted === undefined ? await askAws(desired, principal, snapshot, input) : notChecked('no-part');
    return explain({ ...question, iam });
}
/** IAM's answer to what the console calls, which is no part of a snapshot. */
async function askAws({ cluster }, principal, snapshot, input) {
    if (principal.kind !== 'iam')
        return notChecked('no-role-or-user');
    if (cluster.door !== 'eks')
        return notChecked('offline');
    const [{ askIam }, { openAws }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4524), __webpack_require__.e(739), __webpack_require__.e(5261)]).then(__webpack_require__.bind(__webpack_require__, 85261)),
        Promise.all(/* import() */[__webpack_require__.e(4524), __webpack_require__.e(739)]).then(__webpack_require__.bind(__webpack_require__, 10739)),
    ]);
    const aws = await openAws(cluster, (0,read_cluster/* aroundAws */.ZS)(input));
    const entry = (0,access_entries/* entryOf */.Ms)(snapshot.facts, principal.arn);
    return await askIam(aws, withPath(principal, entry?.principalArn), explain_principal_callerOf(snapshot));
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
function explain_principal_callerOf({ facts }) {
    const parsed = (0,aws_auth_arn/* parseArn */.Lw)(facts?.identity?.canonicalArn ?? '');
    return 'account' in parsed ? parsed.account : undefined;
}
function knownIn(snapshot, file) {
    const rows = [...(0,decode/* decodeAwsAuth */._)(snapshot.awsAuth?.data).rows, ...file.flatMap(aws_auth_spell/* declaredRows */.G)];
    const declared = file.flatMap(({ objects }) => objects.map(({ object }) => object)).filter(rbac_object/* isBinding */.OT);
    const bindings = [...snapshot.clusterRoleBindings, ...snapshot.roleBindings, ...declared];
    const subjects = bindings.flatMap((one) => one.subjects ?? []);
    const users = new Set(subjects.flatMap(({ kind, name, namespace }) => kind === 'User'
        ? [name]
        : kind === 'ServiceAccount' && namespace
            ? [(0,access_subject/* matchedName */.A7)({ kind, name, namespace })]
            : []));
    const groups = [
        ...rows.flatMap((row) => row.groups),
        ...subjects.flatMap(({ kind, name }) => (kind === 'Group' ? [name] : [])),
    ];
    const usernames = rows.map(({ username }) => username);
    const { facts } = snapshot;
    return {
        arns: [
            ...rows.map(({ arn }) => arn),
            ...[...(0,access_entries/* entriesOf */.Mc)(facts).values()].map(({ principalArn }) => principalArn),
        ],
        home: facts?.arn,
        users: new Set([...users, ...usernames]),
        groups: new Set(groups.filter((group) => !users.has(group))),
        names: [...new Set([...groups, ...users, ...usernames])],
    };
}
function unreadable(principal, message) {
    return {
        code: 'principal-unknown',
        severity: 'error',
        where: {},
        message,
        found: principal,
        allowed: 'the ARN of a role, of its session or of a user; role/NAME or user/NAME; serviceaccount/NAMESPACE/NAME; a Kubernetes username or group',
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
