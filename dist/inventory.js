export const id = 5237;
export const ids = [5237];
export const modules = {

/***/ 3343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b_: () => (/* binding */ isUnmanaged),
/* harmony export */   br: () => (/* binding */ bindingOwner),
/* harmony export */   km: () => (/* binding */ setOwner),
/* harmony export */   u1: () => (/* binding */ entryOwner)
/* harmony export */ });
/* harmony import */ var _login_owner_entry_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31835);
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76629);
/* harmony import */ var _rbac_never_touch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95388);
/* harmony import */ var _rbac_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38247);
/* harmony import */ var _tool_of_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92319);





/** What no set owns, and neither nodes nor Kubernetes nor AWS need. */
function isUnmanaged({ kind }) {
    return kind === 'nobody' || kind === 'unknown' || kind === 'made-by';
}
function entryOwner(entry, facts) {
    const owner = (0,_login_owner_entry_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .b)(entry, { facts });
    if (owner.kind !== 'unmanaged')
        return owner;
    return { kind: entry.details === undefined ? 'unknown' : 'nobody' };
}
/** The set of that name, for whoever asks. */
function setOwner(set, asking) {
    if (asking.undeclared === 'no-file')
        return { kind: 'set', set };
    return { kind: set === asking.set ? 'this-set' : 'other-set', set };
}
/**
 * Who looks after a binding, as far as it names this subject. A name of Kubernetes or EKS alone proves nothing, because
 * anybody who may write bindings may choose it: the subject must be one of theirs too.
 */
function bindingOwner(binding, subject, asking) {
    const owned = (0,_rbac_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .ownedBy */ .LW)(binding);
    if (owned !== undefined)
        return setOwner(owned, asking);
    if (isOfCluster(subject)) {
        const kind = (0,_rbac_never_touch_js__WEBPACK_IMPORTED_MODULE_4__/* .neverTouch */ .M)(binding)?.kind;
        if (kind === 'eks-name' || kind === 'eks-component')
            return { kind: 'eks' };
        if (kind === 'bootstrapping' || (kind === 'system-name' && isBootstrapped(binding)))
            return { kind: 'kubernetes' };
    }
    const tool = (0,_tool_of_object_js__WEBPACK_IMPORTED_MODULE_3__/* .toolOf */ .wS)(binding);
    return tool === undefined ? { kind: 'nobody' } : { kind: 'made-by', ...tool };
}
/** Source: `bootstrappolicy` of kubernetes, which labels all that it makes */
function isBootstrapped({ metadata }) {
    return metadata.labels?.['kubernetes.io/bootstrapping'] !== undefined;
}
/** A name that Kubernetes and EKS keep for themselves: `system:kube-scheduler`, `eks:node-manager`. */
function isOfCluster(subject) {
    if (subject.kind === 'ServiceAccount')
        return subject.namespace === 'kube-system';
    return /^(system|eks):/.test((0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .matchedName */ .A7)(subject));
}


/***/ }),

/***/ 7648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   g5: () => (/* binding */ powersIn),
/* harmony export */   s6: () => (/* binding */ byLevel),
/* harmony export */   wG: () => (/* binding */ isAboveRead)
/* harmony export */ });
/* harmony import */ var _login_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43623);
/* harmony import */ var _plan_effect_most_held_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42860);
/* harmony import */ var _rbac_access_policy_policy_grants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30790);
/* harmony import */ var _rbac_grants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9137);
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65394);





/** The powers of principals of one cluster; many hold the same. */
function powersIn(index) {
    const held = (0,_plan_effect_most_held_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberedOf */ .MI)(_plan_effect_most_held_js__WEBPACK_IMPORTED_MODULE_1__/* .allOf */ .bn);
    return (identities) => {
        const each = identities.map((identity) => (0,_rbac_grants_js__WEBPACK_IMPORTED_MODULE_3__/* .grantsOf */ .R)(index, identity));
        const powers = {
            held: held([...new Set(each.flat())]),
            someLogins: identities.length > 1 || identities.some(_login_template_js__WEBPACK_IMPORTED_MODULE_0__/* .isForInstances */ .iy) || each.flat().some(isSymbolic),
        };
        const unknown = unknownOf(identities);
        return unknown === undefined || isAdminOfAll(powers) ? powers : { ...powers, unknown };
    };
}
function unknownOf(identities) {
    if (identities.length === 0)
        return { kind: 'entry-unread' };
    const policies = identities.flatMap((identity) => (0,_rbac_access_policy_policy_grants_js__WEBPACK_IMPORTED_MODULE_2__/* .unpublishedOf */ .N)(identity.policies));
    return policies.length === 0 ? undefined : { kind: 'unpublished', policies };
}
function isSymbolic({ via }) {
    return via.symbolic === true;
}
function isAdminOfAll({ held }) {
    return held.some((one) => one.held.power === 'admin' && one.scopes.includes(''));
}
/** The highest power in one word. */
function levelOf({ held, unknown }) {
    const power = held[0]?.held.power ?? 'login';
    if (power === 'admin' || power === 'all')
        return 'admin';
    return unknown === undefined ? power : 'unknown';
}
/** The higher first, and of the same power that in the whole cluster. */
function byLevel(one, other) {
    return _level_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A.indexOf(levelOf(one)) - _level_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A.indexOf(levelOf(other)) || reach(one) - reach(other);
}
function reach({ held }) {
    return held[0]?.scopes.includes('') === false ? 1 : 0;
}
/** Whether it is that power or a higher one, or may be. */
function isAtLeast(powers, level) {
    return powers.unknown !== undefined || _level_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A.indexOf(levelOf(powers)) <= _level_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A.indexOf(level);
}
/** More than plain read, which never has Secrets. */
function isAboveRead({ held, unknown }) {
    if (unknown !== undefined)
        return true;
    return held.some(({ held: { power, parts } }) => ABOVE_READ.has(power) || parts.length > 0);
}
const ABOVE_READ = new Set(['all', 'admin', 'way-to-admin', 'write']);


/***/ }),

/***/ 22435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ setsIn)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);
/* harmony import */ var _live_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88881);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3343);



/** The set that has a principal or an account, by the ledgers of the cluster and by the file. */
function setsIn(desired, snapshot) {
    const { cluster, set } = desired;
    const { ledger, otherLedgers } = snapshot;
    const others = otherLedgers?.kind === 'known' ? otherLedgers.value : [];
    const owners = new Map();
    const add = (principals, owner) => {
        for (const key of principals.map(_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW))
            if (!owners.has(key))
                owners.set(key, owner);
    };
    add(ownedIn(ledger, cluster.name), (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .setOwner */ .km)(set, desired));
    for (const other of others) {
        const name = other.metadata.labels?.[_live_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .LEDGER_LABEL */ .fn];
        if (name !== undefined)
            add(ownedIn(other, cluster.name), (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .setOwner */ .km)(name, desired));
    }
    const declared = [...desired.principals.map(({ arn }) => arn), ...desired.accounts.map(accountOf)];
    add(declared, { kind: 'this-set', set, declared: true });
    return (principal) => owners.get((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(principal));
}
/** Nothing of a ledger that cannot be read. */
function ownedIn(ledger, cluster) {
    const { principals, entries = [] } = (0,_live_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedger */ .SC)(ledger, cluster).ledger;
    return [...principals, ...entries];
}
function accountOf({ account }) {
    return account;
}


/***/ }),

/***/ 2084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ wantedOfAll)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);
/* harmony import */ var _aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58315);
/* harmony import */ var _access_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44574);
/* harmony import */ var _asked_of_iam_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55611);




/** So many principals are asked about in one round: they are asked at once. */
const IN_A_ROUND = 500;
/**
 * What must be asked of AWS for an answer that is about all of a cluster: every access entry, whatever that costs,
 * capabilities, and whether IAM still has those who have an entry or a row.
 */
function wantedOfAll({ awsAuth, facts }) {
    if (facts === undefined)
        return {};
    const entries = (0,_access_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadEntries */ .M0)(facts).map(({ principalArn }) => principalArn);
    const everybody = [
        ...[...(0,_access_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(facts).values()].map(({ principalArn }) => principalArn),
        ...(0,_aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeAwsAuth */ ._)(awsAuth?.data).rows.map(({ arn }) => arn),
    ];
    const open = new Map((0,_asked_of_iam_js__WEBPACK_IMPORTED_MODULE_3__/* .askedOfIam */ .P)(facts, everybody)
        .map((arn) => [(0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(arn), arn])
        .filter(([key]) => facts.iamPrincipals?.has(key) !== true));
    const principals = [...open.values()].slice(0, IN_A_ROUND);
    return { entries, principals, capabilities: (0,_access_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(facts).size > 0 };
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

/***/ 67131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ listAccess)
});

// EXTERNAL MODULE: ./lib/aws-auth/decode.js + 4 modules
var decode = __webpack_require__(58315);
// EXTERNAL MODULE: ./lib/login/home-account.js
var home_account = __webpack_require__(80424);
// EXTERNAL MODULE: ./lib/login/logins.js + 1 modules
var login_logins = __webpack_require__(83388);
// EXTERNAL MODULE: ./lib/rbac/access-subject.js
var access_subject = __webpack_require__(76629);
// EXTERNAL MODULE: ./lib/rbac/rbac-index.js
var rbac_index = __webpack_require__(79783);
// EXTERNAL MODULE: ./lib/words/compare.js
var compare = __webpack_require__(31053);
// EXTERNAL MODULE: ./lib/explain/limits.js
var limits = __webpack_require__(96455);
// EXTERNAL MODULE: ./lib/live/ledger.js
var live_ledger = __webpack_require__(88881);
;// CONCATENATED MODULE: ./lib/inventory/limits.js


/** Those of every answer but for what has lines of its own here: accounts, and policies that are not published. */
function inventoryLimits({ set, cluster }, awsAuth, { facts, ledger, otherLedgers }) {
    const unread = (0,live_ledger/* readLedger */.SC)(ledger, cluster.name).problems.length > 0;
    const others = otherLedgers?.kind === 'unknown'
        ? [{ kind: 'other-sets-unknown', action: otherLedgers.action, message: otherLedgers.message }]
        : [];
    return [
        ...(0,limits/* limitsOf */.A)(awsAuth, facts).filter(({ kind }) => !TOLD.has(kind)),
        ...(unread ? [{ kind: 'ledger-unreadable', set }] : []),
        ...others,
        { kind: 'other-authorizers' },
    ];
}
const TOLD = new Set(['account', 'policies-unpublished', 'entries-not-counted']);

// EXTERNAL MODULE: ./lib/inventory/powers.js
var inventory_powers = __webpack_require__(7648);
// EXTERNAL MODULE: ./lib/inventory/sets.js
var sets = __webpack_require__(22435);
// EXTERNAL MODULE: ./lib/plan/effect/most-held.js
var most_held = __webpack_require__(42860);
// EXTERNAL MODULE: ./lib/plan/effect/other-subjects.js
var other_subjects = __webpack_require__(31025);
// EXTERNAL MODULE: ./lib/rbac/grants.js
var grants = __webpack_require__(9137);
// EXTERNAL MODULE: ./lib/rbac/object.js
var object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/inventory/owner.js
var inventory_owner = __webpack_require__(3343);
;// CONCATENATED MODULE: ./lib/inventory/subjects.js







/**
 * Subjects of bindings that may do more than read, without those that are the names of principals here: what these may
 * do is told of them. What Kubernetes gives to others too (`system:authenticated`) is told in any case.
 */
function boundSubjects(about) {
    const { objects, index, asking, identities } = about;
    const held = (0,most_held/* rememberedOf */.MI)(most_held/* allOf */.bn);
    const reached = new Set(identities.flatMap((identity) => (0,grants/* grantsOf */.R)(index, identity).flatMap(subjectKey)));
    const bindings = new Map([...objects.clusterRoleBindings, ...objects.roleBindings].map((one) => [(0,object/* objectId */.Tu)(one), one]));
    const bindingsOf = (grants) => grants
        .flatMap(({ via }) => {
        const binding = via.kind === 'binding' ? bindings.get(via.binding) : undefined;
        if (via.kind !== 'binding' || binding === undefined)
            return [];
        return [{ id: via.binding, role: via.role, owner: (0,inventory_owner/* bindingOwner */.br)(binding, via.subject, asking) }];
    })
        .toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const candidates = [
        ...[...index.groups.grants].map(([name, grants]) => [{ kind: 'group', name }, grants]),
        ...[...index.users.grants].map(([name, grants]) => [(0,access_subject/* userSubject */.cW)(name), grants]),
    ];
    return candidates.flatMap(([subject, own]) => {
        if (!(0,other_subjects/* isGivenByKubernetes */.JH)(subject) &&
            own.every((grant) => subjectKey(grant).every((key) => reached.has(key))))
            return [];
        if (!(0,inventory_powers/* isAboveRead */.wG)({ held: held(own), someLogins: false }))
            return [];
        const powers = { held: held((0,grants/* grantsOfExact */.I)(index, (0,other_subjects/* identityOf */.cu)(subject))), someLogins: false };
        return [{ subject, powers, bindings: bindingsOf(own) }];
    });
}
function subjectKey({ via }) {
    return via.kind === 'binding' ? [`${via.subject.kind}/${via.subject.name}`] : [];
}

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/login/access-entries.js
var access_entries = __webpack_require__(44574);
// EXTERNAL MODULE: ./lib/login/authentication-mode.js
var authentication_mode = __webpack_require__(24485);
// EXTERNAL MODULE: ./lib/login/dead-row/dead-rows.js
var dead_rows = __webpack_require__(13005);
// EXTERNAL MODULE: ./lib/login/everybody.js
var everybody = __webpack_require__(35846);
// EXTERNAL MODULE: ./lib/login/login.js
var login = __webpack_require__(15392);
// EXTERNAL MODULE: ./lib/login/way-name.js
var way_name = __webpack_require__(36352);
// EXTERNAL MODULE: ./lib/aws-auth/row-kind.js
var row_kind = __webpack_require__(78457);
// EXTERNAL MODULE: ./lib/login/owner/roles.js
var roles = __webpack_require__(46320);
// EXTERNAL MODULE: ./lib/tool/of-object.js + 3 modules
var of_object = __webpack_require__(92319);
;// CONCATENATED MODULE: ./lib/inventory/row-owner.js



/** A set's, as its ledger says; nodes'; else that of the tool that has all of aws-auth. */
function rowOwnerIn(about) {
    const { snapshot, setOf } = about;
    const tool = snapshot.awsAuth && (0,of_object/* toolOf */.wS)(snapshot.awsAuth);
    const otherwise = tool === undefined || !(0,of_object/* hasWhole */.Sf)(tool) ? { kind: 'nobody' } : { kind: 'made-by', ...tool };
    const ofRow = (row) => setOf(row.arn) ?? nodesOf(row, snapshot) ?? otherwise;
    return Object.assign(ofRow, { ofAccount: (account) => setOf(account) ?? otherwise });
}
function nodesOf(row, { facts }) {
    if ((0,row_kind/* rowKind */.Ji)(row) !== 'node row')
        return undefined;
    const { nodeGroups = [], fargateProfiles = [] } = (0,roles/* rolesOf */.R)(facts, row.arn);
    return { kind: 'nodes', nodeGroups, fargateProfiles };
}

;// CONCATENATED MODULE: ./lib/inventory/ways.js









/** Every way in, in the order in which they count; then what gives nobody anything. */
function waysIn(about) {
    const { snapshot, awsAuth, logins, index, setOf, powersOf } = about;
    const { facts } = snapshot;
    const rowOwner = rowOwnerIn({ snapshot, setOf });
    const all = [...(0,everybody/* everybody */.e)(logins, index).values()];
    const ownerOfWay = (way) => {
        switch (way.kind) {
            case 'entry':
                return (0,inventory_owner/* entryOwner */.u1)(way.entry, facts);
            case 'row':
                return rowOwner(way.row);
            case 'random':
                return way.rows.map(rowOwner)[0] ?? { kind: 'nobody' };
            case 'account':
                return rowOwner.ofAccount(way.account);
            case 'hidden':
                return { kind: 'nobody' };
        }
    };
    const beneathOf = (login) => {
        const found = logins.beneath(login.principal);
        if (found === undefined)
            return undefined;
        const { way, identities } = found;
        const powers = powersOf(identities);
        return { way: way.kind === 'account' ? 'account' : 'row', identities, owner: ownerOfWay(way), powers };
    };
    const living = all.map((login) => {
        const { principal, way, identities, isNode, dead } = login;
        const beneath = beneathOf(login);
        // What rows beneath a dead entry give comes after what it gives itself.
        const isBeside = dead !== undefined && beneath !== undefined;
        const own = isBeside ? identities.slice(0, identities.length - beneath.identities.length) : identities;
        return {
            principal,
            way: (0,way_name/* wayName */.T)(way),
            // Each of its principals has its own ARN as its username.
            identities: (0,arn_key/* isAccount */.UP)(principal) ? [] : own,
            owner: ownerOfWay(way),
            powers: powersOf(own),
            ...(beneath === undefined ? {} : { beneath }),
            ...(dead === undefined ? {} : { dead }),
            isNode,
        };
    });
    const counted = new Set(all.flatMap(({ principal, way }) => [...(0,login/* rowsOf */.R)(way), ...(0,login/* rowsOf */.R)(logins.beneath(principal)?.way)]));
    return [...living, ...idleWays({ snapshot, awsAuth, logins, counted, rowOwner })];
}
function idleWays(about) {
    const { snapshot, awsAuth, logins, counted, rowOwner } = about;
    const { facts } = snapshot;
    const dead = (0,dead_rows/* deadRowsIn */.v)({ awsAuth, facts });
    const isRead = (0,authentication_mode/* readsAwsAuth */.n)(facts);
    const idle = (way) => ({ ...way, powers: { held: [], someLogins: false }, isNode: false });
    const rows = awsAuth.rows
        .filter((row) => !counted.has(row))
        .map((row) => {
        const reason = dead.get(row);
        const why = reason !== undefined
            ? { kind: 'dead-row', reason }
            : isRead
                ? { kind: 'not-used' }
                : { kind: 'not-read' };
        const { arn: principal, username, groups } = row;
        return idle({
            principal,
            way: 'row',
            identities: [{ username, groups }],
            owner: rowOwner(row),
            idle: why,
        });
    });
    const accounts = isRead
        ? []
        : awsAuth.accounts.map((principal) => {
            const owner = rowOwner.ofAccount(principal);
            return idle({ principal, way: 'account', identities: [], owner, idle: { kind: 'not-read' } });
        });
    const entries = [...(0,access_entries/* entriesOf */.Mc)(facts).values()].filter(({ principalArn }) => logins.of(principalArn)?.way.kind !== 'entry');
    const unused = entries.map((entry) => {
        const { principalArn: principal, details } = entry;
        const identities = details === undefined ? [] : [details];
        return idle({
            principal,
            way: 'access-entry',
            identities: identities.map(({ username, groups, policies }) => ({ username, groups, policies })),
            owner: (0,inventory_owner/* entryOwner */.u1)(entry, facts),
            idle: { kind: 'not-used' },
        });
    });
    return [...rows, ...accounts, ...unused];
}

;// CONCATENATED MODULE: ./lib/inventory/inventory-of.js











/** Who has access to a cluster as it is. The file says only which set asks, and what that set has next. */
function inventoryOf(desired, snapshot) {
    const { cluster } = desired;
    const { facts } = snapshot;
    const awsAuth = (0,decode/* decodeAwsAuth */._)(snapshot.awsAuth?.data);
    const index = (0,rbac_index/* indexRbac */.hD)(snapshot);
    const logins = (0,login_logins/* loginsOf */.Q)({ awsAuth, facts });
    const setOf = (0,sets/* setsIn */.j)(desired, snapshot);
    const ways = waysIn({ snapshot, awsAuth, logins, index, setOf, powersOf: (0,inventory_powers/* powersIn */.g5)(index) });
    const living = ways.filter(({ dead, idle }) => dead === undefined && idle === undefined);
    const identities = living.flatMap((way) => way.identities);
    const subjects = boundSubjects({ objects: snapshot, index, asking: desired, identities });
    const sorted = ways.toSorted(inOrder);
    const home = (0,home_account/* homeAccount */.Z)({ desired, facts, awsAuth });
    return {
        cluster: cluster.name,
        ...(facts?.authenticationMode === undefined ? {} : { mode: facts.authenticationMode }),
        ...(home === undefined ? {} : { home }),
        ways: sorted,
        all: sorted,
        subjects: subjects.toSorted(subjectsInOrder),
        limits: inventoryLimits(desired, awsAuth, snapshot),
    };
}
function inOrder(one, other) {
    return (rank(one) - rank(other) || (0,inventory_powers/* byLevel */.s6)(one.powers, other.powers) || (0,compare/* compare */.U)(one.principal, other.principal));
}
/** Who has access, then who had it, then what never gave it. */
function rank({ dead, idle }) {
    if (idle !== undefined)
        return 2;
    return dead === undefined ? 0 : 1;
}
function subjectsInOrder(one, other) {
    return (0,inventory_powers/* byLevel */.s6)(one.powers, other.powers) || (0,compare/* compare */.U)((0,access_subject/* subjectKey */.ow)(one.subject), (0,access_subject/* subjectKey */.ow)(other.subject));
}

;// CONCATENATED MODULE: ./lib/inventory/select.js


/** The lines that are asked for; what a list does not say is said of each selection. */
function selected(inventory, { power, unmanaged }) {
    const hasPower = ({ powers }) => power === undefined || (0,inventory_powers/* isAtLeast */.du)(powers, power);
    return {
        ...inventory,
        ways: inventory.ways.filter((way) => (!unmanaged ||
            (0,inventory_owner/* isUnmanaged */.b_)(way.owner) ||
            (way.beneath !== undefined && (0,inventory_owner/* isUnmanaged */.b_)(way.beneath.owner))) &&
            (power === undefined ||
                (way.idle === undefined && hasPower(way)) ||
                (way.beneath !== undefined && hasPower({ ...way, powers: way.beneath.powers })))),
        subjects: inventory.subjects.filter((subject) => (!unmanaged || subject.bindings.some(({ owner }) => (0,inventory_owner/* isUnmanaged */.b_)(owner))) && hasPower(subject)),
    };
}

// EXTERNAL MODULE: ./lib/login/wanted-of-all.js
var wanted_of_all = __webpack_require__(2084);
// EXTERNAL MODULE: ./lib/modes/step/ask-clusters.js
var ask_clusters = __webpack_require__(90420);
;// CONCATENATED MODULE: ./lib/modes/step/list-access.js




/** Who has access to each chosen cluster, as far as it is asked for. Only reads. */
async function listAccess(input, selection) {
    return await (0,ask_clusters/* askEach */.H)(input, async (desired, _, snapshot) => ({ answer: selected(inventoryOf(desired, snapshot), selection) }), () => (snapshot) => ({ ...(0,wanted_of_all/* wantedOfAll */.u)(snapshot), otherLedgers: true }));
}


/***/ }),

/***/ 60712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ headPhrase),
/* harmony export */   Rj: () => (/* binding */ byLevels),
/* harmony export */   Zq: () => (/* binding */ levelTitle),
/* harmony export */   w8: () => (/* binding */ selectionWords),
/* harmony export */   zl: () => (/* binding */ hasAccess)
/* harmony export */ });
/* harmony import */ var _inventory_level_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65394);
/* harmony import */ var _inventory_powers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7648);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26226);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);




/** `prod (authentication mode API): 14 principals have access: 3 admin, 2 write, 9 read; and 2 roles of nodes` */
function headPhrase({ cluster, mode, all }) {
    const living = all.filter(hasAccess);
    const people = living.filter(({ isNode }) => !isNode);
    const nodes = living.length - people.length;
    const counts = byLevels(people).map(({ level, group }) => `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(group.length)} ${WORDS[level]}`);
    const how = mode === undefined ? '' : ` (authentication mode ${mode})`;
    const count = `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(people.length, 'principal')} ${people.length === 1 ? 'has' : 'have'} access`;
    const each = counts.length === 0 ? '' : `: ${counts.join(', ')}`;
    return [
        (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cluster),
        `${how}: ${count}${each}${nodes === 0 ? '' : `; and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(nodes, 'node role')}`}`,
    ];
}
/** What is said of a list that has not all; nothing of one that has. */
function selectionWords({ ways, all }) {
    return ways.length === all.length
        ? undefined
        : `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(ways.length)} of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(all.length, 'line')} ${ways.length === 1 ? 'is' : 'are'} listed, as asked for.`;
}
/** Those of the same level together, the highest first. */
function byLevels(all) {
    const groups = Map.groupBy(all, ({ powers }) => (0,_inventory_powers_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(powers));
    return _inventory_level_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A.flatMap((level) => {
        const group = groups.get(level);
        return group === undefined ? [] : [{ level, group }];
    });
}
/** `Admin`, `A way to admin`: those below it have this power, and no higher one. */
function levelTitle(level) {
    return TITLES[level];
}
/** A principal or an account that is there and gets in. */
function hasAccess({ dead, idle }) {
    return dead === undefined && idle === undefined;
}
const WORDS = {
    admin: 'admin',
    unknown: 'of unknown power',
    'way-to-admin': 'with a way to admin',
    write: 'write',
    read: 'read',
    part: 'less than read',
    other: 'other permissions',
    login: 'a login without permissions',
};
const TITLES = {
    admin: 'Admin',
    unknown: 'Unknown power, perhaps admin',
    'way-to-admin': 'A way to admin',
    write: 'Write',
    read: 'Read',
    part: 'Less than read',
    other: 'Other permissions',
    login: 'A login without permissions',
};


/***/ }),

/***/ 20572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ UNDONE),
  u: () => (/* binding */ otherTools)
});

;// CONCATENATED MODULE: ./lib/tool/tool.js
const TOOL_NAMES = [
    'Helm',
    'Argo CD',
    'Flux',
    /** Or OpenTofu, which runs the same providers. */
    'Terraform',
    'OpenTofu',
    'Pulumi',
    'CDK',
    'CloudFormation',
    'eksctl',
    'OLM',
    'Kustomize',
    'ACK',
    'Crossplane',
    /** Some other object of the cluster, whose controller made it. */
    'controller',
];

// EXTERNAL MODULE: ./lib/tool/words.js
var words = __webpack_require__(2215);
;// CONCATENATED MODULE: ./lib/render/inventory/other-tools.js


/** What is said above `otherTools`. */
const UNDONE = 'If somebody changes or deletes what another tool owns';
/** What the tools that own something of the list do to changes by somebody else, one phrase a tool. */
function otherTools({ ways, subjects }) {
    const owners = [
        ...ways.flatMap(({ owner, beneath }) => [owner, ...(beneath === undefined ? [] : [beneath.owner])]),
        ...subjects.flatMap(({ bindings }) => bindings.map(({ owner }) => owner)),
    ];
    const found = owners.flatMap((owner) => (owner.kind === 'made-by' ? [owner] : []));
    const tools = Map.groupBy(found, ({ tool }) => tool);
    return TOOL_NAMES.flatMap((tool) => {
        const undone = new Set((tools.get(tool) ?? []).map(words/* undoesWords */.aK));
        return [...undone]
            .toSorted()
            .map((words) => [`${tool === 'controller' ? 'a controller' : tool} ${words}`]);
    });
}


/***/ }),

/***/ 15652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shortNames)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _words_short_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4585);


/** What the names of principals are short for; nothing where none is short. */
function shortNames({ ways, home }) {
    const [front] = ways.map(({ principal }) => (0,_words_short_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutOf */ .T)(principal, home)).filter((one) => one !== '');
    if (front === undefined)
        return [];
    const [role, user] = [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('role/x'), (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('user/x')];
    return [[role, ' and ', user, ' are short for ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${front}role/x`), ' and ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('…:user/x'), '.']];
}


/***/ }),

/***/ 60954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ ownSubjects),
/* harmony export */   u0: () => (/* binding */ SUBJECTS),
/* harmony export */   zC: () => (/* binding */ shownSubjects)
/* harmony export */ });
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26226);

/** Those that somebody gave their power; of those that the cluster is made with, how many there are. */
function shownSubjects(subjects) {
    const told = subjects.filter(({ bindings }) => bindings.some(({ owner }) => owner.kind !== 'kubernetes' && owner.kind !== 'eks'));
    return { told, counted: subjects.length - told.length };
}
/** What is said above the others. */
const SUBJECTS = 'Other subjects of bindings that may do more than read';
/** Of those that are only counted. */
function ownSubjects(count, hasOthers) {
    const kinds = 'of Kubernetes and EKS themselves';
    return hasOthers
        ? `And ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'subject')} ${kinds}, which the formats json and csv have.`
        : `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'other subject')} ${kinds} may do more than read; the formats json and csv have them.`;
}


/***/ }),

/***/ 16599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ inventoriesText)
/* harmony export */ });
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26226);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);
/* harmony import */ var _words_wrap_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48417);
/* harmony import */ var _explain_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96182);
/* harmony import */ var _head_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90147);
/* harmony import */ var _count_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60712);
/* harmony import */ var _other_tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20572);
/* harmony import */ var _short_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15652);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60954);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94778);











/** Who has access, one part for each cluster. Ends with a line break. */
function inventoriesText(inventories, options) {
    return inventories
        .map((inventory) => {
        const blocks = blocksOf(inventory, options).filter((block) => block.length > 0);
        return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
    })
        .join('\n');
}
function blocksOf(inventory, options) {
    const { ways, subjects, limits, home } = inventory;
    const { paint, width } = options;
    const lines = (way) => wayLines(way, home, width);
    const living = ways.filter(_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .hasAccess */ .zl);
    const selection = (0,_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .selectionWords */ .w8)(inventory);
    const { told, counted: own } = (0,_subjects_js__WEBPACK_IMPORTED_MODULE_8__/* .shownSubjects */ .zC)(subjects);
    return [
        (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_9__/* .wrapped */ .ky)(`${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseTerminal */ .Mx)((0,_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .headPhrase */ .C9)(inventory))}.`, { width }).map((line) => paint('bold', line)),
        selection === undefined ? [] : (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_9__/* .wrapped */ .ky)(selection, { width }),
        ...(0,_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .byLevels */ .Rj)(living.filter(({ isNode }) => !isNode)).map(({ level, group }) => titled((0,_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .levelTitle */ .Zq)(level), group, lines, options)),
        titled('Nodes', living.filter(({ isNode }) => isNode), lines, options),
        titled('Deleted in IAM, and not counted', ways.filter(({ dead, idle }) => dead !== undefined && idle === undefined), lines, options),
        titled('Gives nobody access', ways.filter(({ idle }) => idle !== undefined), lines, options),
        [
            ...titled(_subjects_js__WEBPACK_IMPORTED_MODULE_8__/* .SUBJECTS */ .u0, told, (subject) => subjectLines(subject, width), options),
            ...(own === 0 ? [] : (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_9__/* .wrapped */ .ky)((0,_subjects_js__WEBPACK_IMPORTED_MODULE_8__/* .ownSubjects */ .Gv)(own, told.length > 0), { width })),
        ],
        titled(_other_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .UNDONE */ .s, (0,_other_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .otherTools */ .u)(inventory), (tool) => item(tool, width), options),
        (0,_short_names_js__WEBPACK_IMPORTED_MODULE_6__/* .shortNames */ .D)(inventory).flatMap((phrase) => (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_9__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseTerminal */ .Mx)(phrase), { width })),
        (0,_explain_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .limitLines */ .Di)(limits.map(_words_js__WEBPACK_IMPORTED_MODULE_7__/* .inventoryLimitWords */ .Ho), options),
    ];
}
function wayLines(way, home, width) {
    const gone = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .goneWords */ .d1)(way);
    const power = way.idle === undefined ? [': ', ...(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .wayPowersPhrase */ .F1)(way)] : [];
    return [
        ...(0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_9__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseTerminal */ .Mx)([...(0,_head_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .principalWords */ .s0)(way.principal, home), ...power]), {
            width,
            first: '  ',
            rest: '      ',
        }),
        ...[
            (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .wayPhrase */ .xU)(way),
            ...(gone.length === 0 ? [] : [gone]),
            ['owner: ', ...(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerPhrase */ .dK)(way.owner)],
            ...(way.beneath === undefined ? [] : [['beneath the entry: ', ...(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .beneathPhrase */ .R2)(way.beneath)]]),
        ].flatMap((phrase) => deeper(phrase, width)),
    ];
}
const BINDINGS = 3;
function subjectLines({ subject, powers, bindings }, width) {
    const rest = bindings.length - BINDINGS;
    const shown = rest <= 1 ? bindings : bindings.slice(0, BINDINGS);
    return [
        ...(0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_9__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseTerminal */ .Mx)([...(0,_head_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .shownSubject */ .uV)((0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKey */ .ow)(subject), undefined), ': ', ...(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .powersPhrase */ .aP)(powers)]), {
            width,
            first: '  ',
            rest: '      ',
        }),
        ...shown.flatMap(({ id, role, owner }) => deeper([(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id), ' → ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(role), '; owner: ', ...(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerPhrase */ .dK)(owner)], width)),
        ...(rest <= 1 ? [] : deeper([`and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(rest, 'more binding')}`], width)),
    ];
}
function titled(title, items, lines, { paint }) {
    return items.length === 0 ? [] : [paint('bold', `${title}:`), ...items.flatMap(lines)];
}
function item(phrase, width) {
    return (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_9__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseTerminal */ .Mx)(phrase), { width, first: '  ', rest: '    ' });
}
function deeper(phrase, width) {
    return (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_9__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseTerminal */ .Mx)(phrase), { width, first: '    ', rest: '      ' });
}


/***/ }),

/***/ 94778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ wayPowersPhrase),
/* harmony export */   Ho: () => (/* binding */ inventoryLimitWords),
/* harmony export */   R2: () => (/* binding */ beneathPhrase),
/* harmony export */   aP: () => (/* binding */ powersPhrase),
/* harmony export */   d1: () => (/* binding */ goneWords),
/* harmony export */   dK: () => (/* binding */ ownerPhrase),
/* harmony export */   xU: () => (/* binding */ wayPhrase)
/* harmony export */ });
/* harmony import */ var _login_dead_row_dead_row_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37802);
/* harmony import */ var _login_dead_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59659);
/* harmony import */ var _login_owner_owner_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49522);
/* harmony import */ var _tool_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2215);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26226);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32868);
/* harmony import */ var _explain_limit_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76847);
/* harmony import */ var _explain_policy_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53220);
/* harmony import */ var _head_gains_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(859);
/* harmony import */ var _held_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48689);










/** More namespaces of one power than these are counted. */
const NAMESPACES = 4;
/** `admin in the whole cluster`; `unknown power in batch, perhaps admin; at least read in the whole cluster`. */
function powersPhrase({ held, unknown, someLogins }) {
    const known = (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(inOnePlace(held).map(keptPhrase), '; ');
    const words = unknown === undefined
        ? known.length === 0
            ? ['a login without permissions']
            : known
        : [...unknownPhrase(unknown), ...(known.length === 0 ? [] : ['; at least ', ...known])];
    return someLogins ? [...words, ' (some logins only)'] : words;
}
/** The same of a way in; what nodes may do is not said by RBAC alone. */
function wayPowersPhrase({ powers, isNode }) {
    if (!isNode)
        return powersPhrase(powers);
    const node = 'what the node authorizer gives nodes';
    return powers.held.length === 0 && powers.unknown === undefined
        ? [node]
        : [`${node}, and `, ...powersPhrase(powers)];
}
/** What is said in the same words is said once, with all of its places; the whole cluster has each of them. */
function inOnePlace(held) {
    const alike = Map.groupBy(held, (one) => JSON.stringify([(0,_held_words_js__WEBPACK_IMPORTED_MODULE_8__/* .limitedWords */ .Oj)(one.held), (0,_held_words_js__WEBPACK_IMPORTED_MODULE_8__/* .howWords */ .kk)(one.held)]));
    return [...alike.values()].flatMap((all) => {
        const [first] = all;
        const scopes = new Set(all.flatMap((one) => one.scopes));
        return first === undefined ? [] : [{ ...first, scopes: scopes.has('') ? [''] : [...scopes].toSorted() }];
    });
}
/** `write including Secrets in shop, blog`, `a way to admin in the whole cluster, write aws-auth` */
function keptPhrase({ held, scopes }) {
    const how = held.power === 'way-to-admin' ? (0,_held_words_js__WEBPACK_IMPORTED_MODULE_8__/* .howWords */ .kk)(held) : [];
    return [...(0,_held_words_js__WEBPACK_IMPORTED_MODULE_8__/* .limitedWords */ .Oj)(held), ' ', ...(0,_head_gains_js__WEBPACK_IMPORTED_MODULE_7__/* .scopeWords */ .AN)(scopes, NAMESPACES), ...how];
}
function unknownPhrase(unknown) {
    if (unknown.kind === 'entry-unread')
        return ['unknown power, perhaps admin'];
    const scopes = unknown.policies.flatMap((policy) => policy.scopes);
    const isEverywhere = scopes.some(({ kind }) => kind === 'cluster');
    const namespaces = scopes.flatMap((scope) => (scope.kind === 'namespace' ? [scope.namespace] : []));
    const where = isEverywhere ? [''] : [...new Set(namespaces)].toSorted();
    return ['unknown power ', ...(0,_head_gains_js__WEBPACK_IMPORTED_MODULE_7__/* .scopeWords */ .AN)(where, NAMESPACES), ', perhaps admin'];
}
/** `row as alice, group developers` */
function wayPhrase(way) {
    const { identities } = way;
    const name = WAYS[way.way];
    const [first] = identities;
    if (first === undefined)
        return [name];
    if (identities.length === 1)
        return [name, ...identityPhrase(first)];
    const each = (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(identities.map((one) => identityPhrase(one)), ', or');
    return ['one of ', `${identities.length} rows, at random:`, ...each];
}
const WAYS = {
    row: 'row',
    'access-entry': 'access entry',
    account: 'mapAccounts',
    unlisted: 'neither row nor access entry: most likely it created the cluster;',
};
function identityPhrase({ username, groups, policies = [] }) {
    const parts = [
        username === '' ? [' without a username'] : [' as ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(username)],
        groups.length === 0 ? [] : [`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(groups.length, 'group')} `, ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .codes */ .F4)(groups, 8)],
        policies.length === 0 ? [] : [`access ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(policies.length, 'policy')} `, ...(0,_explain_policy_words_js__WEBPACK_IMPORTED_MODULE_6__/* .policiesWords */ .s)(policies)],
    ];
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(parts, ', ');
}
function beneathPhrase(beneath) {
    return [
        ...wayPhrase(beneath),
        ': ',
        ...powersPhrase(beneath.powers),
        '; owner ',
        ...ownerPhrase(beneath.owner),
    ];
}
/** `set default`, `node role of node group gpu`, `Helm, release shop/shop`, `nobody` */
function ownerPhrase(owner) {
    switch (owner.kind) {
        case 'this-set':
            return ['set ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(owner.set), ...(owner.declared ? [', after the next apply'] : [])];
        case 'set':
            return ['set ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(owner.set)];
        case 'other-set':
            return ['another set, ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(owner.set)];
        case 'kubernetes':
            return ['Kubernetes'];
        case 'eks':
            return ['Amazon EKS'];
        case 'nobody':
            return ['nobody'];
        case 'unknown':
            return ['not known'];
        case 'nodes': {
            const words = (0,_login_owner_owner_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerWords */ .$J)(owner);
            return words.length === 0 ? (0,_login_owner_owner_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeWords */ .kk)(owner) : words;
        }
        case 'service-linked-role':
        case 'cluster-role':
        case 'capability':
        case 'likely-capability':
            return (0,_login_owner_owner_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerWords */ .$J)(owner);
        case 'made-by':
            return (0,_tool_words_js__WEBPACK_IMPORTED_MODULE_3__/* .toolWords */ .yy)(owner);
    }
}
/** Why the line gives nobody anything; nothing where it does. */
function goneWords({ dead, idle, principal }) {
    if (idle !== undefined)
        return [idleWords(idle, principal)];
    return dead === undefined ? [] : [(0,_login_dead_words_js__WEBPACK_IMPORTED_MODULE_1__/* .deadWords */ .M)(dead, principal)];
}
function idleWords(idle, principal) {
    switch (idle.kind) {
        case 'dead-row':
            return (0,_login_dead_row_dead_row_words_js__WEBPACK_IMPORTED_MODULE_0__/* .deadRowClause */ .Wm)(idle.reason, {
                key: principal.includes(':user/') ? 'mapUsers' : 'mapRoles',
                arn: principal,
            });
        case 'not-read':
            return 'EKS does not read aws-auth in authentication mode API';
        case 'not-used':
            return 'the authenticator does not use it for any login of this principal';
    }
}
function inventoryLimitWords(limit) {
    switch (limit.kind) {
        case 'other-sets-unknown':
            return [
                'which rows other sets own is not known, and they are listed as nobody’s: ',
                (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(limit.action),
                ' was refused or failed: ',
                (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(limit.message),
            ];
        case 'ledger-unreadable':
            return ['which rows set ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(limit.set), ' owns is not known: its ledger cannot be read'];
        case 'other-authorizers':
            return ['the node authorizer and admission control are not counted'];
        default:
            return (0,_explain_limit_words_js__WEBPACK_IMPORTED_MODULE_5__/* .limitWords */ .v)(limit);
    }
}


/***/ })

};
