export const id = 6900;
export const ids = [6900];
export const modules = {

/***/ 55611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ askedOfIam)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9615);
/* harmony import */ var _aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7554);
/* harmony import */ var _home_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80424);




/**
 * Those of the principals of whom IAM can be asked whether it still has them: roles and users of the cluster's own
 * account, since an account knows no others. Nobody where EKS is not asked, or IAM refused before.
 */
function askedOfIam(facts, principals) {
    const home = (0,_aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .accountInArn */ .m)(facts.arn);
    if (home === undefined)
        return [];
    if ([...(facts.iamPrincipals?.values() ?? [])].some((found) => found.kind === 'unknown' && found.denied))
        return [];
    return principals.filter((principal) => {
        const { kind } = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .principalKey */ .qW)(principal));
        return (kind === 'role' || kind === 'user') && (0,_home_account_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOf */ .X)(principal) === home;
    });
}


/***/ }),

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

/***/ 5958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ leftOutOf),
/* harmony export */   planLoaded: () => (/* binding */ planLoaded),
/* harmony export */   x: () => (/* binding */ planClusters)
/* harmony export */ });
/* harmony import */ var _plan_drift_entries_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26144);
/* harmony import */ var _plan_make_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9754);
/* harmony import */ var _plan_wanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88632);
/* harmony import */ var _begun_readings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10282);
/* harmony import */ var _chosen_clusters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16317);
/* harmony import */ var _each_cluster_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3657);
/* harmony import */ var _planner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46707);







/** Reads the file, and plans every cluster. */
async function planClusters(input) {
    const { loaded, readings } = await (0,_begun_readings_js__WEBPACK_IMPORTED_MODULE_3__/* .loadAndBegin */ .d)(input);
    return await planLoaded(loaded, input, readings);
}
/** Plans every cluster of a file, several at once. What goes wrong in one is in its plan and stops no other. */
async function planLoaded(loaded, input, readings = (0,_begun_readings_js__WEBPACK_IMPORTED_MODULE_3__/* .beginReadings */ .J)(input, 0)) {
    const chosen = (0,_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_5__/* .chosenClusters */ .uw)(loaded, input);
    if (chosen.desired.length === 0)
        readings.abandon();
    const plans = await (0,_each_cluster_js__WEBPACK_IMPORTED_MODULE_6__/* .eachCluster */ .k)(chosen.desired, input, (desired) => planCluster(desired, input, readings));
    return {
        access: { ...loaded, problems: chosen.problems },
        plans,
        problems: [...chosen.problems, ...plans.flatMap(({ problems }) => problems)],
    };
}
/** The clusters of the file that the run is not for. */
function leftOutOf({ access, plans }) {
    const planned = new Set(plans.map(({ cluster }) => cluster));
    return access.desired.map(({ cluster }) => cluster.name).filter((name) => !planned.has(name));
}
async function planCluster(desired, input, readings) {
    const planner = (0,_planner_js__WEBPACK_IMPORTED_MODULE_4__/* .plannerOf */ .g)(input);
    const read = await readings.take(desired, (0,_plan_drift_entries_read_js__WEBPACK_IMPORTED_MODULE_0__/* .alsoForDrift */ .gF)((0,_plan_wanted_js__WEBPACK_IMPORTED_MODULE_2__/* .wantedForPlan */ .A)(desired, planner)));
    return 'problem' in read ? (0,_plan_make_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadablePlan */ .bX)(desired, read.problem) : planner(desired, read.snapshot);
}


/***/ }),

/***/ 46707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today),
/* harmony export */   g: () => (/* binding */ plannerOf)
/* harmony export */ });
/* harmony import */ var _plan_make_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9754);
/* harmony import */ var _plan_planner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90759);


/** How the run plans a snapshot, the first time and in an apply each time anew. */
function plannerOf({ planner, repair = false }) {
    return (0,_plan_planner_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerSnapshot */ .X)(planner ?? ((desired, snapshot) => (0,_plan_make_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .makePlan */ .Cs)(desired, snapshot, { repair, today: today() })));
}
/** `2027-01-31`, in UTC: the core has no clock. */
function today() {
    return new Date().toISOString().slice(0, 10);
}


/***/ }),

/***/ 90759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ oncePerSnapshot)
/* harmony export */ });
/**
 * The same, with one plan for each snapshot: what must be asked of AWS is found out by planning (`wantedForPlan`), and
 * the last of these plans is the plan.
 */
function oncePerSnapshot(planner) {
    const plans = new WeakMap();
    return (desired, snapshot) => {
        const known = plans.get(snapshot) ?? new Map();
        plans.set(snapshot, known);
        const plan = known.get(desired) ?? planner(desired, snapshot);
        known.set(desired, plan);
        return plan;
    };
}


/***/ }),

/***/ 88632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ wantedForPlan)
/* harmony export */ });
/* unused harmony export MOST_ADMINS */
/* harmony import */ var _live_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88881);
/* harmony import */ var _login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44574);
/* harmony import */ var _login_asked_of_iam_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55611);
/* harmony import */ var _login_every_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54739);
/* harmony import */ var _login_mapping_access_entries_spell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5920);
/* harmony import */ var _login_mapping_assigned_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11102);
/* harmony import */ var _login_mapping_removals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29259);
/* harmony import */ var _login_owner_capability_policies_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(718);
/* harmony import */ var _rbac_access_policy_cluster_admin_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27700);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34564);










/** So many principals who make the cluster's admins are asked about, at most: a guard needs a few. */
const MOST_ADMINS = 50;
/**
 * What must be asked of AWS to say what a plan means, and nothing where nothing changes: the access entries of those
 * whom it is about; all entries, where it changes what a name gives that an entry may have; where admins are missing,
 * first those who have the admin policy, then all; of those who count as admins or have an entry that is changed
 * over, whether IAM still has them; and which capabilities there are, where an entry looks like that of one. What the
 * file declares of entries is asked in each plan: they cannot be compared else.
 *
 * @param planner one that plans each snapshot once (`oncePerSnapshot`)
 */
function wantedForPlan(desired, planner) {
    return (snapshot) => {
        const { facts } = snapshot;
        if (facts === undefined)
            return {};
        const plan = planner(desired, snapshot);
        const compared = comparedEntries(desired, snapshot);
        if (plan.admins === undefined)
            return compared;
        const named = [
            ...plan.changes.flatMap((change) => (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .mappedPrincipal */ .IF)(change) ?? []),
            ...desired.guards.requiredAdmins,
        ];
        const missing = missesAdmins(plan);
        const holders = missing ? unreadHolders(facts) : [];
        const all = givesByName(plan) || bindsToNobody(plan) || (missing && holders?.length === 0);
        return {
            entries: [
                ...(compared.entries ?? []),
                ...(all ? (0,_login_every_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .everyEntry */ .W)(facts) : [...(0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadAmong */ .uL)(facts, named), ...(holders ?? [])]),
                ...(0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadAmong */ .uL)(facts, lastApplier(plan, snapshot)),
            ],
            ...(missing && holders === undefined ? { holdersOf: [_rbac_access_policy_cluster_admin_js__WEBPACK_IMPORTED_MODULE_9__/* .CLUSTER_ADMIN_POLICY */ .c] } : {}),
            ...((0,_login_owner_capability_policies_js__WEBPACK_IMPORTED_MODULE_7__/* .mayHaveCapabilities */ .e)(facts) ? { capabilities: true } : {}),
            principals: (0,_login_asked_of_iam_js__WEBPACK_IMPORTED_MODULE_2__/* .askedOfIam */ .P)(facts, [
                ...(compared.principals ?? []),
                ...plan.admins.slice(0, MOST_ADMINS),
                ...named.flatMap((name) => (0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(facts, name)?.principalArn ?? []),
                ...restoredEntries(plan),
            ]),
        };
    };
}
/** Whether it may write them is said of new roles and bindings. */
function lastApplier({ changes, cluster }, snapshot) {
    if ((0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .changesTo */ .zE)('rbac', changes).length === 0)
        return [];
    const { appliedBy } = (0,_live_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .readLedger */ .SC)(snapshot.ledger, cluster).ledger;
    return appliedBy === undefined ? [] : [appliedBy];
}
/** EKS makes no entry for a principal that IAM does not have. */
function restoredEntries({ changes }) {
    return (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .changesTo */ .zE)('access-entries', changes).flatMap(({ arn, action, reason }) => action === 'add' && reason === 'restored' ? [arn] : []);
}
/** So many principals of the file IAM is asked about in each plan, at most: whether their entries are dead. */
const MOST_DECLARED = 100;
/** Entries that the file declares, or that are ours or named by `removed`. */
function comparedEntries(file, snapshot) {
    const { facts } = snapshot;
    const desired = (0,_login_mapping_assigned_js__WEBPACK_IMPORTED_MODULE_5__/* .assigned */ .X)(file, snapshot);
    const declared = (0,_login_mapping_access_entries_spell_js__WEBPACK_IMPORTED_MODULE_4__/* .declaredEntries */ .H)(desired).map(({ arn }) => arn);
    const { entries = [] } = (0,_live_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .readLedger */ .SC)(snapshot.ledger, file.cluster.name).ledger;
    const named = [...(0,_login_mapping_removals_js__WEBPACK_IMPORTED_MODULE_6__/* .principalRemovals */ .u)(file).values()].map(_login_mapping_removals_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOfRemoval */ .H);
    const all = [...declared, ...entries, ...named];
    if (facts === undefined || all.length === 0)
        return {};
    return {
        entries: (0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadAmong */ .uL)(facts, all),
        principals: (0,_login_asked_of_iam_js__WEBPACK_IMPORTED_MODULE_2__/* .askedOfIam */ .P)(facts, declared.slice(0, MOST_DECLARED)),
    };
}
/** Those with the admin policy whose entries nobody has looked at; `undefined` where it was not asked who has it. */
function unreadHolders(facts) {
    if ((0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadEntries */ .M0)(facts).length === 0)
        return [];
    const holders = facts.policyHolders?.get(_rbac_access_policy_cluster_admin_js__WEBPACK_IMPORTED_MODULE_9__/* .CLUSTER_ADMIN_POLICY */ .c);
    if (holders === undefined)
        return undefined;
    return holders.kind === 'known' ? (0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadAmong */ .uL)(facts, holders.value.slice(0, MOST_ADMINS)) : [];
}
/** Whether it is said of a new binding that nobody is known to have its group, which an entry may have. */
function bindsToNobody({ problems }) {
    return problems.some(({ code, brought }) => code === 'group-without-row' && brought === 'plan');
}
/** Whether bindings or roles of the plan give or take something by a name that an entry may have. */
function givesByName({ changes, effects }) {
    if ((0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .changesTo */ .zE)('rbac', changes).length === 0)
        return false;
    return (effects?.access ?? []).some(({ gainedThrough, lostThrough }) => [...gainedThrough, ...lostThrough].some(mayBeOfEntry));
}
/**
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html: groups and usernames of
 * entries do not begin with `system:`; whoever logs in is in `system:authenticated`.
 */
function mayBeOfEntry(path) {
    if (path.kind !== 'binding' || path.subject.kind === 'ServiceAccount')
        return false;
    const { name } = path.subject;
    return name === 'system:authenticated' || !name.startsWith('system:');
}
function missesAdmins({ problems }) {
    return problems.some(({ code }) => code === 'too-few-admins');
}


/***/ })

};
