export const id = 6706;
export const ids = [6706];
export const modules = {

/***/ 43490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ lastWriter)
/* harmony export */ });
/**
 * The newest entry of `metadata.managedFields`. `undefined` where the object has none, as in a directory.
 *
 * Source: https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management
 */
function lastWriter(metadata) {
    const fields = 'managedFields' in metadata ? metadata.managedFields : undefined;
    if (!Array.isArray(fields))
        return undefined;
    return fields
        .flatMap(({ manager, time }) => typeof manager === 'string' && typeof time === 'string' ? [{ manager, time }] : [])
        .toSorted((one, other) => (one.time === other.time ? 0 : one.time < other.time ? 1 : -1))[0];
}


/***/ }),

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

/***/ 10282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ beginReadings),
/* harmony export */   d: () => (/* binding */ loadAndBegin)
/* harmony export */ });
/* harmony import */ var _files_load_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87574);
/* harmony import */ var _chosen_clusters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16317);
/* harmony import */ var _each_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3657);
/* harmony import */ var _read_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(274);




/** So many clusters are read before the manifests are: the first ones of a file with many. */
const MOST_BEGUN = 8;
/** Milliseconds; a kubeconfig with a token or a certificate takes a tenth of it. */
const SOON = 100;
/** Loads the file, and begins to read its clusters on the way. */
async function loadAndBegin(input) {
    const { parallelism = _each_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .PARALLELISM */ .P } = input;
    const readings = beginReadings(input, Math.min(MOST_BEGUN, parallelism));
    return { loaded: await (0,_files_load_access_js__WEBPACK_IMPORTED_MODULE_0__/* .loadAccess */ .xf)(input, readings.begin), readings };
}
/** @param atOnce so many clusters at most: what is read and not yet planned is kept in memory */
function beginReadings(input, atOnce) {
    const begun = new Map();
    return {
        begin: async ({ clusters, set, file }) => {
            const names = clusters.map(({ entry }) => entry.name);
            if ((0,_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_3__/* .selectorsUnknown */ .hs)(input.clusters, names, file).length > 0)
                return;
            const chosen = (0,_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_3__/* .namesChosen */ .B2)(input.clusters, names);
            const first = clusters.filter(({ entry }) => chosen.has(entry.name)).slice(0, atOnce);
            for (const { entry } of first)
                begun.set(entry.name, beginOne({ cluster: entry, set }, input));
            await soon(Promise.all([...begun.values()].map(({ sent }) => sent)));
        },
        take: async (desired, wanted) => {
            const { name } = desired.cluster;
            const one = begun.get(name) ?? beginOne(desired, input);
            begun.delete(name);
            input.onProgress?.(`${name}: reading`);
            one.want(wanted);
            return await one.read;
        },
        abandon: () => {
            if (begun.size > 0)
                input.deadline?.abandon();
            begun.clear();
        },
    };
}
function beginOne(desired, input) {
    const { promise: wanted, resolve: want } = Promise.withResolvers();
    // That it is read is told when somebody waits for it.
    const { onProgress: _, ...quiet } = input;
    const { promise: asked, resolve: onAsked } = Promise.withResolvers();
    const read = (0,_read_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .readCluster */ .D$)(desired, quiet, wanted, onAsked);
    // Whoever takes it is told; where nobody does, nobody needs to know.
    const ended = read.catch(() => undefined);
    return { read, want, sent: Promise.race([asked, ended]) };
}
async function soon(sent) {
    const { promise: late, resolve } = Promise.withResolvers();
    const timer = setTimeout(resolve, SOON);
    await Promise.race([sent, late]);
    clearTimeout(timer);
    // What was asked for leaves this process in the next turn.
    await new Promise((next) => setImmediate(next));
}


/***/ }),

/***/ 3657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ PARALLELISM),
/* harmony export */   k: () => (/* binding */ eachCluster)
/* harmony export */ });
/* harmony import */ var _some_at_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71019);

/**
 * Clusters that a run works on at once, where nobody says. An apply of most clusters is waiting, up to two minutes for
 * entries and nodes: twenty at once bring fifty clusters to their end in less than five minutes. Of a large cluster some
 * tens of megabytes are held while it is read and planned.
 */
const PARALLELISM = 20;
/**
 * Does one thing with each cluster, at most `parallelism` of them at once: the one place that decides it, whatever a run
 * is for. Results are in the order of the clusters. An error that is no result ends the run, but not before the clusters
 * that are under way have come to their end: none is left in the middle of a write.
 */
async function eachCluster(clusters, { parallelism = PARALLELISM }, run) {
    return await (0,_some_at_once_js__WEBPACK_IMPORTED_MODULE_0__/* .someAtOnce */ .Z)(clusters, parallelism, run);
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

/***/ 274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZS: () => (/* binding */ aroundAws),
  eE: () => (/* binding */ doorTo),
  D$: () => (/* binding */ readCluster)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cluster/door.js
var door = __webpack_require__(2932);
// EXTERNAL MODULE: ./lib/cluster/workspace.js
var workspace = __webpack_require__(12275);
;// CONCATENATED MODULE: ./lib/cluster/open.js


/**
 * The way into a cluster. Nothing is read, loaded or connected before a reader or a writer is
 * asked for, and then only what this way in needs: the AWS SDK and the Kubernetes client each take longer to
 * load than a whole plan takes to compute.
 */
function openDoor(entry, surroundings) {
    const connect = connection(entry, surroundings);
    return {
        name: entry.name,
        reader: async () => readerOnly(await connect()),
        writer: async () => connect(),
    };
}
function connection(entry, surroundings) {
    const { folder, accounts, onRequest } = surroundings;
    switch (entry.door) {
        case 'directory':
            return async () => {
                const { connectFencedDirectory } = await Promise.all(/* import() */[__webpack_require__.e(8315), __webpack_require__.e(5196), __webpack_require__.e(7131)]).then(__webpack_require__.bind(__webpack_require__, 17131));
                const { name, where } = entry;
                const place = { name, folder: (0,external_node_path_.resolve)(folder, entry.directory), ...(where && { where }) };
                return await connectFencedDirectory({ ...place, ...(await fenceOf(surroundings)) });
            };
        case 'context':
            return async () => {
                const { connectContext } = await Promise.all(/* import() */[__webpack_require__.e(8315), __webpack_require__.e(6621), __webpack_require__.e(2754)]).then(__webpack_require__.bind(__webpack_require__, 20108));
                return connectContext({
                    name: entry.name,
                    context: entry.context,
                    ...(await fenceOf(surroundings)),
                    ...(entry.where && { where: entry.where }),
                    ...(entry.kubeconfig === undefined ? {} : { kubeconfig: (0,external_node_path_.resolve)(folder, entry.kubeconfig) }),
                    ...(onRequest && { onRequest }),
                });
            };
        case 'eks': {
            let account;
            return async () => {
                const { connectEks, openAccount } = await Promise.all(/* import() */[__webpack_require__.e(4524), __webpack_require__.e(8315), __webpack_require__.e(739), __webpack_require__.e(6621), __webpack_require__.e(6347)]).then(__webpack_require__.bind(__webpack_require__, 76347));
                account ??= openAccount(entry, { ...(accounts && { accounts }), ...(onRequest && { onRequest }) });
                return connectEks(await account);
            };
        }
    }
}
async function fenceOf(surroundings) {
    return surroundings.named === true ? {} : { workspace: await (0,workspace/* workspaceOf */.B3)(surroundings) };
}
/** Plan mode gets an object that has no method to write with, not only a type that hides it. */
function readerOnly(connection) {
    const { may } = connection;
    return {
        name: connection.name,
        snapshot: (set, wanted) => connection.snapshot(set, wanted),
        whoAmI: () => connection.whoAmI(),
        ...(may === undefined ? {} : { may }),
        nodes: () => connection.nodes(),
        close: () => connection.close(),
    };
}

// EXTERNAL MODULE: ./lib/cluster/problem.js
var problem = __webpack_require__(5633);
;// CONCATENATED MODULE: ./lib/modes/step/read-cluster.js




/**
 * A cluster as it is, or why it cannot be read. Nothing of it is begun once the time for reading is over.
 *
 * @param wanted see `ClusterReader.snapshot`
 * @param onAsked told when the first requests are made
 */
async function readCluster({ cluster, set }, input, wanted, onAsked) {
    const { deadline } = input;
    if (deadline?.passed())
        return { problem: notBegun(cluster.name, deadline) };
    try {
        input.onProgress?.(`${cluster.name}: reading`);
        const reading = snapshotOf({ cluster, set }, input, wanted, onAsked);
        const snapshot = await (deadline === undefined ? reading : deadline.within(reading));
        return snapshot === undefined ? { problem: notInTime(cluster.name, deadline) } : { snapshot };
    }
    catch (error) {
        if (!(error instanceof door/* ClusterError */.b))
            throw error;
        return { problem: (0,problem/* problemOf */.Z)(error), error };
    }
}
async function snapshotOf({ cluster, set }, input, wanted, onAsked) {
    const reader = await doorTo(cluster, input).reader();
    try {
        const snapshot = reader.snapshot(set, wanted);
        onAsked?.();
        // A thread takes long to start, which must not delay the requests.
        input.deadline?.watch();
        return await snapshot;
    }
    finally {
        await reader.close();
    }
}
function notInTime(cluster, { seconds } = { seconds: 0 }) {
    return {
        code: 'cluster-timeout',
        severity: 'error',
        where: { cluster },
        message: `${cluster} was not read within ${seconds} seconds of the start of the run.`,
        fix: 'Turn on debug logging (in a terminal: --verbose) to see which request or which program of the kubeconfig does not answer, or allow more seconds with `timeout`.',
    };
}
function notBegun(cluster, { seconds }) {
    return {
        code: 'cluster-timeout',
        severity: 'error',
        where: { cluster },
        message: `${cluster} was not read: the limit of ${seconds} seconds from the start of the run was reached while other clusters were read, before this one was begun.`,
        fix: 'Allow more seconds with `timeout`, or run it for fewer clusters at a time. If other clusters have this error because they did not answer, correct those first.',
    };
}
/**
 * The way into a cluster of the file, or into one that the options name; nothing is reached before a reader or a writer
 * is asked for.
 */
function doorTo(entry, input) {
    const { file, folder, named, within } = input;
    return openDoor(entry, {
        ...(named === undefined ? { folder: (0,external_node_path_.dirname)((0,external_node_path_.resolve)(folder, file)) } : { folder, named: true }),
        ...(within === undefined ? {} : { within }),
        ...aroundAws(input),
    });
}
/** What AWS is asked with, whatever about. */
function aroundAws({ accounts, onRequest }) {
    return { ...(accounts && { accounts }), ...(onRequest && { onRequest }) };
}


/***/ }),

/***/ 31385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lastWriterOf)
/* harmony export */ });
/* harmony import */ var _live_last_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43490);
/* harmony import */ var _rbac_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99809);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34564);



/** The last writer of the live object that an atom's subject stands in. */
function lastWriterOf(subject, snapshot) {
    const live = LIVE[(0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .storeOf */ .xX)(subject)](snapshot, subject);
    return live && (0,_live_last_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWriter */ .u)(live.metadata);
}
const LIVE = {
    'aws-auth': ({ awsAuth }) => awsAuth,
    // EKS does not say who wrote an entry.
    'access-entries': () => undefined,
    rbac: ({ roles, clusterRoles, roleBindings, clusterRoleBindings }, subject) => [...roles, ...clusterRoles, ...roleBindings, ...clusterRoleBindings].find((object) => (0,_rbac_object_js__WEBPACK_IMPORTED_MODULE_2__/* .objectId */ .Tu)(object) === subject),
    // Who wrote what we remember is no news.
    ledger: () => undefined,
};


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
