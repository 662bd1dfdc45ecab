export const id = 1842;
export const ids = [1842];
export const modules = {

/***/ 32313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ undeclaredCluster)
/* harmony export */ });
/* harmony import */ var _guard_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90203);

/** A cluster of which nothing is known beside the way into it: for questions only, never for a plan that is applied. */
function undeclaredCluster(cluster, why, set = 'default') {
    return {
        cluster,
        set,
        undeclared: why,
        principals: [],
        accounts: [],
        objects: [],
        removed: [],
        knownAccounts: [],
        unmanaged: 'keep',
        guards: _guard_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_GUARDS */ .Pl,
        dangers: [],
    };
}


/***/ }),

/***/ 59672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf)
/* harmony export */ });
/** Node's code of an error; the last one tried where a name has several addresses. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return '';
    if ('errors' in error && Array.isArray(error.errors))
        return codeOf(error.errors.at(-1));
    if ('name' in error && error.name === 'TimeoutError')
        return 'ETIMEDOUT';
    // An abort carries its reason, the time-out, as its cause.
    if ('code' in error && typeof error.code === 'string' && error.code !== 'ABORT_ERR')
        return error.code;
    return 'cause' in error ? codeOf(error.cause) : '';
}


/***/ }),

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

/***/ 90420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ askEach)
/* harmony export */ });
/* harmony import */ var _cluster_door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2932);
/* harmony import */ var _cluster_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5633);
/* harmony import */ var _asked_clusters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93515);
/* harmony import */ var _each_cluster_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3657);
/* harmony import */ var _read_cluster_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(274);





/** Asks each chosen cluster, several at once. */
async function askEach(input, ask, wanted, asking = {}) {
    const { desired: chosen, all, problems } = await (0,_asked_clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .askedClusters */ .I)(input, asking);
    const answers = await (0,_each_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .eachCluster */ .k)(chosen, input, async (desired) => {
        const read = await (0,_read_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .readCluster */ .D$)(desired, input, wanted(desired, all));
        if ('problem' in read)
            return read;
        try {
            return { ...(await ask(desired, all, read.snapshot)), told: read.snapshot.told ?? [] };
        }
        catch (error) {
            if (!(error instanceof _cluster_door_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b))
                throw error;
            return { problem: (0,_cluster_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Z)(error) };
        }
    });
    const met = answers.flatMap((one) => [
        ...('told' in one ? one.told : []),
        ...('problem' in one ? [one.problem] : []),
    ]);
    return {
        answers: answers.flatMap((one) => ('answer' in one ? [one.answer] : [])),
        // What is wrong with the question is the same in each cluster.
        problems: [...problems, ...new Map(met.map((one) => [JSON.stringify(one), one])).values()],
    };
}


/***/ }),

/***/ 93515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ askedClusters)
/* harmony export */ });
/* harmony import */ var _access_undeclared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32313);
/* harmony import */ var _files_load_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87574);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26226);
/* harmony import */ var _chosen_clusters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16317);




/**
 * The clusters that the options name, or those of the file that are chosen. A question needs the clusters of a file and
 * nothing else: an error elsewhere in it is said beside the answer, which then is without what the file declares, and a
 * cluster for which nothing is declared is asked as it is.
 */
async function askedClusters(input, asking = {}) {
    const { named } = input;
    if (named !== undefined) {
        const desired = named.map((cluster) => (0,_access_undeclared_js__WEBPACK_IMPORTED_MODULE_0__/* .undeclaredCluster */ .C)(cluster, 'no-file'));
        return { desired, all: desired, problems: [] };
    }
    const loaded = await (0,_files_load_access_js__WEBPACK_IMPORTED_MODULE_1__/* .loadAccess */ .xf)(input);
    if (asking.declared === 'needed')
        return { ...(0,_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .chosenClusters */ .uw)(loaded, input), all: loaded.desired };
    const errors = loaded.problems.filter(({ severity }) => severity === 'error');
    return errors.every(saysEmpty) ? asIfEmpty(loaded, input) : ofFaultyFile(loaded, input, asking);
}
/** That nothing is declared for a cluster stops a plan, and no question. */
function saysEmpty({ code, found }) {
    return code === 'empty-file' && found !== undefined;
}
function asIfEmpty(loaded, input) {
    const empty = new Set(loaded.problems.filter(saysEmpty).map(({ found }) => found));
    const sound = {
        ...loaded,
        problems: loaded.problems.filter((problem) => !saysEmpty(problem)),
        desired: loaded.desired.map((one) => (empty.has(one.cluster.name) ? { ...one, undeclared: 'empty-file' } : one)),
    };
    const { desired, problems } = (0,_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .chosenClusters */ .uw)(sound, input);
    const chosen = new Set(desired.map(({ cluster }) => cluster.name));
    const told = loaded.problems.filter((one) => saysEmpty(one) && chosen.has(one.found ?? ''));
    return { desired, all: sound.desired, problems: [...problems, ...told.map(declaresNothing)] };
}
/** A cluster that is chosen and whose own lines are faulty is an error; the others are asked. */
function ofFaultyFile(loaded, input, { checksFile }) {
    const { found } = loaded;
    const problems = loaded.problems.filter((problem) => !saysEmpty(problem));
    const { clusters: selectors } = input;
    const names = found.clusters.flatMap(({ name }) => name ?? []);
    const wanted = (0,_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .namesChosen */ .B2)(selectors, names);
    const isChosen = ({ name }) => name === undefined ? selectors === undefined : wanted.has(name);
    const chosen = found.clusters.filter(isChosen);
    const all = found.clusters.map(({ name = '' }) => ({ cluster: { name }, principals: [], objects: [] }));
    const unknown = (0,_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorsUnknown */ .hs)(selectors, names, input.file);
    if (unknown.length > 0) {
        // A cluster whose name cannot be read may be the one that was meant.
        const isNamed = names.length === found.clusters.length && names.length > 0;
        return { desired: [], all, problems: isNamed ? [...problems, ...unknown] : problems };
    }
    const desired = chosen.flatMap(({ entry }) => entry === undefined ? [] : [(0,_access_undeclared_js__WEBPACK_IMPORTED_MODULE_0__/* .undeclaredCluster */ .C)(entry, 'faulty-file', found.set)]);
    // Where one is missing, its errors are what the answer lacks; where the clusters are not known, perhaps too.
    const isWhole = desired.length === chosen.length && desired.length > 0;
    const isBeside = isWhole && checksFile !== true;
    return { desired, all, problems: isBeside ? besideAnswer(problems) : problems.map(orWithoutFile(input)) };
}
/** Where there is no file, a terminal can do without. */
function orWithoutFile({ file, within }) {
    return (problem) => within === undefined && problem.code === 'file-unreadable' && problem.where.file === file
        ? {
            ...problem,
            fix: `${problem.fix} Without a file, name the cluster: \`--region\` with \`--cluster\`, \`--context\`, or \`--directory\`.`,
        }
        : problem;
}
function besideAnswer(problems) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    return first === undefined
        ? problems
        : [fileNotUsed(first, errors.length), ...problems.filter((one) => !errors.includes(one))];
}
function fileNotUsed(first, count) {
    return {
        code: 'file-not-used',
        severity: 'warning',
        where: first.where,
        message: `This answer is without what the file declares, because the file has ${count === 1 ? 'an error' : `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, 'error')}; the first`}: ${first.message}`,
        fix: 'Correct the file: `eks-access validate` shows every error.',
    };
}
function declaresNothing({ where, found = '', fix }) {
    return {
        code: 'empty-file',
        severity: 'notice',
        where,
        message: `Nothing is declared for "${found}": this answer is about the cluster alone, and a plan of this file is refused.`,
        found,
        fix,
    };
}


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

/***/ 21675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ lookOver)
/* harmony export */ });
/* harmony import */ var _live_unowned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27554);
/* harmony import */ var _complete_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83626);
/* harmony import */ var _make_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9754);



/**
 * What is wrong with a cluster as it is, with its file for context: exactly what a plan says that changes nothing. What
 * only a change can do wrong is left to the plan that makes it.
 */
function lookOver(desired, snapshot, options = {}) {
    // Where no file asks, no set does.
    const seen = desired.undeclared === 'no-file' ? (0,_live_unowned_js__WEBPACK_IMPORTED_MODULE_0__/* .unowned */ .T)(snapshot, desired.set) : snapshot;
    const parts = (0,_make_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planParts */ .mM)(desired, seen, options);
    const { problems } = (0,_complete_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .completePlan */ .P)({ ...parts, changes: [], problems: [] });
    if (parts.changes.length === 0 || desired.dangers.length === 0)
        return problems;
    // The danger that is accepted may come only with what is not applied yet.
    const unused = new Set((0,_complete_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .completePlan */ .P)(parts)
        .problems.filter(isUnused)
        .map(({ message }) => message));
    return problems.filter((problem) => !isUnused(problem) || unused.has(problem.message));
}
function isUnused({ code }) {
    return code === 'danger-exception-unused';
}


/***/ }),

/***/ 77456:
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

/***/ 63809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ item)
/* harmony export */ });
function item(...phrase) {
    return { phrase };
}


/***/ }),

/***/ 21205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gg: () => (/* binding */ adoptedBlocks),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   vN: () => (/* binding */ adoptedBy),
/* harmony export */   zm: () => (/* binding */ isFolded)
/* harmony export */ });
/* harmony import */ var _plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34564);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26226);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);
/* harmony import */ var _words_short_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4585);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21684);
/* harmony import */ var _document_block_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63809);






function adoptedBy({ changes, held }, home) {
    const adopted = changes
        .filter(isFolded)
        // Principals first, as among other changes.
        .toSorted((one, other) => Number(one.kind === 'object') - Number(other.kind === 'object'));
    const admins = adopted.flatMap((change) => {
        const principal = (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change).principal(change);
        const most = principal === undefined ? undefined : held.get(principal);
        if (principal === undefined || most?.held.power !== 'admin' || most.scopes[0] !== '')
            return [];
        return [(0,_words_short_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .shortArn */ .k)(principal, home)];
    });
    return { changes: adopted, admins: admins.toSorted() };
}
/** Whether it is adopted as it is, and no other tool has it, which nobody may miss. */
function isFolded(change) {
    return (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change).counted(change) === 'adopt' && !('tool' in change && change.tool !== undefined);
}
/** @param names how many of a list are named; 0: they are counted only */
function adoptedBlocks({ changes, admins }, home, names) {
    if (changes.length === 0)
        return [];
    const summary = ['Adopted as they are: ', ...countWords(changes)];
    const who = admins.length === 0
        ? []
        : [
            (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Admin'),
            changes.some(({ kind }) => kind === 'entry') ? ' among them: ' : ' among the rows: ',
            ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .codes */ .F4)(admins, admins.length),
            '.',
        ];
    if (names === 0)
        return [{ kind: 'paragraph', phrase: [...summary, '.', ...(who.length === 0 ? [] : [' ', ...who])] }];
    return [
        {
            kind: 'fold',
            summary,
            blocks: [
                {
                    kind: 'paragraph',
                    phrase: [`${markWords(changes)}.`, ...(who.length === 0 ? [] : [' ', ...who])],
                },
                { kind: 'list', items: items(changes, home, names) },
            ],
        },
    ];
}
/** What is written: objects have a label of their owner and access entries a tag; rows can have none. */
function markWords(changes) {
    const objects = changes.some(({ kind }) => kind === 'object');
    const entries = changes.some(({ kind }) => kind === 'entry');
    const rows = changes.some(({ kind }) => kind !== 'object' && kind !== 'entry');
    if (objects && !entries && !rows)
        return 'They get a label with their owner';
    const all = [
        ...(objects ? ['objects get a label with their owner'] : []),
        ...(entries ? ['access entries get a tag with their owner'] : []),
        ...(rows ? ['rows do not change'] : []),
    ].join('; ');
    return `${all.slice(0, 1).toUpperCase()}${all.slice(1)}`;
}
/** `43 rows, 7 ClusterRoles` */
function countWords(changes) {
    const nouns = Map.groupBy(changes, (change) => (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .toldKind */ .M)(change).noun(change));
    return [[...nouns].map(([noun, same]) => (0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(same.length, noun)).join(', ')];
}
/** Objects of the same name in several namespaces are named once. */
function items(changes, home, limit) {
    const nouns = Map.groupBy(changes, (change) => (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .toldKind */ .M)(change).noun(change));
    const named = [...nouns].flatMap(([noun, same]) => byNamespaces(noun, same, { home, limit }));
    const places = Map.groupBy(named, ({ namespaces }) => JSON.stringify(namespaces));
    const single = named.filter(({ namespaces }) => isSpread(namespaces));
    return [...places.values(), ...(single.length === 0 ? [] : [single])].flatMap((alike) => {
        const namespaces = alike[0]?.namespaces ?? [];
        if (isSpread(namespaces))
            return alike === single ? singleItems(single, limit) : [];
        if (namespaces.length === 0)
            return alike.map(({ words }) => ({ phrase: words }));
        return [
            (0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .A)(...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(alike.map(({ words }) => words), ' and '), ', in each of ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .codes */ .F4)(namespaces, namespaces.length)),
        ];
    });
}
/** In so few namespaces that they are told with the name. */
function isSpread(namespaces) {
    return namespaces.length > 0 && namespaces.length < 4;
}
/** `15 RoleBindings shop/a, blog/b` */
function singleItems(single, limit) {
    const nouns = Map.groupBy(single, ({ noun }) => noun);
    return [...nouns].map(([noun, same]) => {
        const names = same.flatMap(({ names: own, namespaces }) => own.flatMap((name) => namespaces.map((namespace) => `${namespace}/${name}`)));
        return (0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .A)(`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(names.length, noun)} `, ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .codes */ .F4)(names.toSorted(), limit));
    });
}
function byNamespaces(noun, same, { home, limit }) {
    const split = same.map((change) => {
        const name = (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .toldKind */ .M)(change).name(change, home);
        const slash = noun === 'Role' || noun === 'RoleBinding' ? name.indexOf('/') : -1;
        return { namespace: slash < 0 ? '' : name.slice(0, slash), name: name.slice(slash + 1) };
    });
    const byName = [...Map.groupBy(split, ({ name }) => name)].map(([name, some]) => ({
        name,
        namespaces: some.flatMap(({ namespace }) => (namespace === '' ? [] : [namespace])).toSorted(),
    }));
    const alike = Map.groupBy(byName, ({ namespaces }) => JSON.stringify(namespaces));
    return [...alike.values()].map((some) => {
        const names = some.map(({ name }) => name);
        const { namespaces = [] } = some[0] ?? {};
        const count = names.length * Math.max(1, namespaces.length);
        return { noun, names, words: [`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count, noun)} `, ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .codes */ .F4)(names, limit)], namespaces };
    });
}


/***/ }),

/***/ 99720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runImport: () => (/* binding */ runImport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/access/undeclared.js
var undeclared = __webpack_require__(32313);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/cluster/error-code.js
var error_code = __webpack_require__(59672);
// EXTERNAL MODULE: ./lib/cluster/is-there.js
var is_there = __webpack_require__(38059);
;// CONCATENATED MODULE: ./lib/files/new-files.js




/**
 * What stands where the files are to be written, or beside them in their folders with the same ending, so that a glob for
 * these would match it too: relative paths, sorted.
 *
 * @param first the file that may have others beside it
 */
async function filesInTheWay(folder, files, first) {
    const folders = new Set(files.filter(({ path }) => path !== first).map(({ path }) => (0,external_node_path_.dirname)(path)));
    const beside = await Promise.all([...folders].map((one) => manifestsIn(folder, one)));
    const found = (await (0,is_there/* isThere */.$)((0,external_node_path_.join)(folder, first))) ? [first] : [];
    return [...found, ...beside.flat()].toSorted();
}
async function manifestsIn(folder, below) {
    try {
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(folder, below));
        return names.filter((name) => name.endsWith('.yaml')).map((name) => `${below}/${name}`);
    }
    catch (error) {
        if ((0,error_code/* codeOf */.$)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
/**
 * Writes files of which none is there, and makes their folders.
 *
 * @throws Error where one is there by now
 */
async function writeNewFiles(folder, files) {
    for (const { path, text } of files) {
        const target = (0,external_node_path_.join)(folder, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(target, text, { flag: 'wx' });
    }
}

// EXTERNAL MODULE: ./lib/aws-auth/arn-parts.js
var arn_parts = __webpack_require__(7554);
// EXTERNAL MODULE: ./lib/aws-auth/decode.js + 4 modules
var decode = __webpack_require__(58315);
// EXTERNAL MODULE: ./lib/inventory/powers.js
var inventory_powers = __webpack_require__(7648);
// EXTERNAL MODULE: ./lib/inventory/sets.js
var sets = __webpack_require__(22435);
// EXTERNAL MODULE: ./lib/login/logins.js + 1 modules
var login_logins = __webpack_require__(83388);
// EXTERNAL MODULE: ./lib/plan/guard/node-roles.js
var node_roles = __webpack_require__(62349);
// EXTERNAL MODULE: ./lib/rbac/rbac-index.js
var rbac_index = __webpack_require__(79783);
// EXTERNAL MODULE: ./lib/rbac/aggregate.js
var aggregate = __webpack_require__(30475);
// EXTERNAL MODULE: ./lib/rbac/never-touch.js
var never_touch = __webpack_require__(95388);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/rbac/ownership.js + 1 modules
var ownership = __webpack_require__(38247);
// EXTERNAL MODULE: ./lib/tool/of-object.js + 3 modules
var of_object = __webpack_require__(92319);
;// CONCATENATED MODULE: ./lib/import/objects.js






/**
 * The RBAC that belongs to the declared principals: bindings that name a group or a username of them, and the roles to
 * which these refer, with the roles that those are aggregated from. Whatever Kubernetes, EKS, another tool or another set
 * maintains is only referred to. What the set itself owns belongs in any case: what is not declared would be removed.
 */
function objectsIn({ cluster, set, live, isReached, refused }) {
    const roles = new Map([...live.clusterRoles, ...live.roles].map((role) => [(0,rbac_object/* objectId */.Tu)(role), role]));
    const bindings = [...live.clusterRoleBindings, ...live.roleBindings];
    const leftOut = new Map();
    const declared = new Map();
    for (const binding of bindings) {
        const reason = whyNotBinding(binding);
        if (reason === undefined)
            declared.set((0,rbac_object/* objectId */.Tu)(binding), binding);
        else
            leftOut.set((0,rbac_object/* objectId */.Tu)(binding), reason);
    }
    const bound = new Set([...declared.values()].flatMap((one) => ((0,rbac_object/* isBinding */.OT)(one) ? [(0,rbac_index/* roleOf */.kp)(one)] : [])));
    for (const [id, role] of roles)
        if ((0,ownership/* ownedBy */.LW)(role) === set)
            bound.add(id);
    for (const id of bound) {
        const role = roles.get(id);
        if (role === undefined)
            continue;
        const reason = refused.get(id) ?? whyNotOurs(role, set);
        if (reason === undefined)
            declared.set(id, role);
        else
            leftOut.set(id, reason);
        if (reason === undefined && role.kind === 'ClusterRole')
            // A set that grows while it is walked: what an aggregated role takes from another one is part of it.
            for (const part of (0,aggregate/* partsOf */.C)(role, live.clusterRoles))
                bound.add((0,rbac_object/* objectId */.Tu)(part));
    }
    for (const [id, role] of roles)
        if (!declared.has(id) && !leftOut.has(id))
            leftOut.set(id, whyNotOurs(role, set) ?? { kind: 'unbound' });
    const order = [...roles.values(), ...bindings];
    return {
        objects: order.filter((object) => declared.has((0,rbac_object/* objectId */.Tu)(object))),
        leftOut: [...leftOut].map(([id, reason]) => ({ cluster, what: { kind: 'object', id }, reason })),
    };
    function whyNotBinding(binding) {
        const reason = refused.get((0,rbac_object/* objectId */.Tu)(binding)) ?? whyNotOurs(binding, set);
        if (reason !== undefined)
            return reason;
        const subjects = binding.subjects ?? [];
        if ((0,ownership/* ownedBy */.LW)(binding) !== set && !subjects.some(isReached))
            return subjects.length > 0 && subjects.every(({ kind }) => kind === 'ServiceAccount')
                ? { kind: 'service-accounts' }
                : { kind: 'reaches-nobody' };
        const role = (0,rbac_index/* roleOf */.kp)(binding);
        return roles.has(role) ? undefined : { kind: 'without-role', role };
    }
}
/** Who else looks after it; `undefined`: nobody, or the set. */
function whyNotOurs(object, set) {
    const why = (0,never_touch/* neverTouch */.M)(object);
    if (why !== undefined)
        return { kind: 'untouchable', why };
    const owner = (0,ownership/* ownedBy */.LW)(object);
    if (owner !== undefined)
        return owner === set ? undefined : { kind: 'other-set', set: owner };
    if (isCopy(object))
        return { kind: 'copy' };
    const tool = (0,of_object/* keeperOf */.yD)(object);
    return tool === undefined ? undefined : { kind: 'tool', ...tool };
}
/**
 * Marks of a set that name another object, or the label by which HNC knows its copies: both follow their original.
 *
 * Source: `LabelInheritedFrom` in api/v1alpha2/hierarchy_types.go of hierarchical-namespaces
 */
function isCopy(object) {
    const { labels = {}, annotations = {} } = object.metadata;
    const named = ownership/* MARKS */.j7.annotations.flatMap((name) => annotations[name] ?? []);
    return labels['hnc.x-k8s.io/inherited-from'] !== undefined || named.some((id) => id !== (0,rbac_object/* objectId */.Tu)(object));
}

// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var aws_auth_arn = __webpack_require__(84713);
// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/aws-auth/lookup.js
var lookup = __webpack_require__(48358);
// EXTERNAL MODULE: ./lib/aws-auth/same-meaning.js
var same_meaning = __webpack_require__(19332);
// EXTERNAL MODULE: ./lib/login/access-entries.js
var access_entries = __webpack_require__(44574);
// EXTERNAL MODULE: ./lib/login/authentication-mode.js
var authentication_mode = __webpack_require__(24485);
// EXTERNAL MODULE: ./lib/login/dead.js
var login_dead = __webpack_require__(96563);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/tag.js
var tag = __webpack_require__(27806);
// EXTERNAL MODULE: ./lib/login/owner/entry-owner.js
var entry_owner = __webpack_require__(31835);
// EXTERNAL MODULE: ./lib/tool/of-tags.js
var of_tags = __webpack_require__(6175);
;// CONCATENATED MODULE: ./lib/import/entries.js










/** What a file is to say of each access entry. */
function judgeEntries(about) {
    return [...(0,access_entries/* entriesOf */.Mc)(about.facts).values()].map((entry) => {
        const what = { kind: 'entry', arn: entry.principalArn };
        const { details } = entry;
        const reason = whyNot(entry, about);
        if (reason !== undefined)
            return { what, reason };
        return details === undefined
            ? { what, reason: { kind: 'entry-unread' } }
            : { what, principal: { ...principalOf(entry.principalArn, details), of: [what] } };
    });
}
function principalOf(arn, { username, groups, policies }) {
    const kind = (0,arn_key/* roleOrUser */.tP)(arn);
    return { key: (0,arn_key/* principalKey */.qW)(arn), kind, arn, username, groups, policies, by: 'entry' };
}
/** Whose it is counts before what it gives. */
function whyNot(entry, about) {
    const { facts, set, logins, otherSetOf } = about;
    const { principalArn, details } = entry;
    const owner = (0,entry_owner/* awsOwnerOf */.Q)(entry, { facts });
    if (owner !== undefined)
        return owner.kind === 'nodes' ? { kind: 'nodes' } : { kind: 'aws', owner };
    if (details === undefined)
        return { kind: 'entry-unread' };
    const other = otherSet((0,tag/* taggedSet */.HO)(details), set) ?? otherSetOf(principalArn);
    if (other !== undefined)
        return { kind: 'other-set', set: other };
    const tool = (0,of_tags/* toolOfTags */.D)(details.tags);
    if (tool !== undefined)
        return { kind: 'tool', ...tool };
    const dead = (0,login_dead/* deadEntry */.XB)(facts, entry);
    if (dead !== undefined)
        return { kind: 'gone', dead };
    if (logins.of(principalArn)?.way.kind !== 'entry')
        return { kind: 'not-used' };
    return differsFromRow(principalArn, details, about) ? { kind: 'differs-from-row' } : undefined;
}
function otherSet(tagged, own) {
    return tagged === own ? undefined : tagged;
}
/**
 * A file says one username and one list of groups of a principal, for its entry and for the row beneath it, so that a row
 * that says something else would be changed.
 */
function differsFromRow(arn, details, { awsAuth, facts }) {
    const role = (0,aws_auth_arn/* stripRolePath */.eP)(arn);
    if (!(0,authentication_mode/* readsAwsAuth */.n)(facts) || (0,lookup/* rowsFor */.f4)(awsAuth, role).length === 0)
        return false;
    const found = (0,lookup/* effectiveRow */.Ot)(awsAuth, role);
    return found.kind !== 'row' || !(0,same_meaning/* sameMeaning */._)(found.row, details);
}

// EXTERNAL MODULE: ./lib/aws-auth/row-kind.js
var row_kind = __webpack_require__(78457);
// EXTERNAL MODULE: ./lib/login/dead-row/dead-rows.js
var dead_rows = __webpack_require__(13005);
// EXTERNAL MODULE: ./lib/plan/guard/node-row.js
var node_row = __webpack_require__(79268);
;// CONCATENATED MODULE: ./lib/import/rows.js








/**
 * What a file is to say of each row.
 *
 * @param declared `principalKey` of those whose access entries are declared
 */
function judgeRows(about, declared) {
    const { awsAuth, facts } = about;
    const dead = (0,dead_rows/* deadRowsIn */.v)({ awsAuth, facts });
    return awsAuth.rows.map((row) => {
        const what = { kind: 'row', key: row.key, index: row.index, arn: row.arn };
        const deadBy = dead.get(row);
        if (deadBy !== undefined)
            return { what, reason: { kind: 'dead-row', reason: deadBy } };
        const key = (0,arn_key/* principalKey */.qW)(row.arn);
        if ((0,authentication_mode/* readsAwsAuth */.n)(facts) && declared.has(key))
            return { what, withEntry: key };
        const reason = rows_whyNot(row, about);
        return reason === undefined
            ? { what, principal: { ...rows_principalOf(row, facts), of: [what] } }
            : { what, reason };
    });
}
function rows_whyNot(row, about) {
    const { facts, logins, nodes, otherSetOf } = about;
    if ((0,row_kind/* rowKind */.Ji)(row) === 'node row' || (0,node_row/* isOfNodes */.Zc)(row, nodes))
        return { kind: 'nodes' };
    if (!(0,authentication_mode/* readsAwsAuth */.n)(facts))
        return { kind: 'not-read' };
    const set = otherSetOf(row.arn);
    if (set !== undefined)
        return { kind: 'other-set', set };
    const login = logins.of(row.arn);
    if (login?.dead !== undefined)
        return { kind: 'gone', dead: login.dead };
    if (login?.way.kind === 'entry' || (0,access_entries/* entryOf */.Ms)(facts, row.arn) !== undefined)
        return { kind: 'beneath' };
    if (login?.way.kind === 'random')
        return { kind: 'random' };
    if (login?.way.kind !== 'row' || login.way.row !== row)
        return { kind: 'not-used' };
    return row.username === '' ? { kind: 'without-username' } : undefined;
}
function rows_principalOf(row, facts) {
    const { username, groups } = row;
    const kind = (0,arn_key/* roleOrUser */.tP)(row.arn);
    const arn = kind === 'role' ? withPath(row.arn, facts) : row.arn;
    return { key: (0,arn_key/* principalKey */.qW)(arn), kind, arn, username, groups, policies: [], by: 'row' };
}
/** A row has a role without its path; IAM says it, in the case that its name has. */
function withPath(arn, facts) {
    const record = (0,login_dead/* iamRecord */.P4)(facts, arn);
    return record?.kind === 'exists' && (0,aws_auth_arn/* stripRolePath */.eP)(record.arn) === arn ? record.arn : arn;
}
/** What a file is to say of each account of mapAccounts. */
function judgeAccounts({ awsAuth, facts, otherSetOf }) {
    return [...new Set(awsAuth.accounts)].filter(arn_key/* isAccount */.UP).map((account) => {
        const what = { kind: 'account', account };
        if (!(0,authentication_mode/* readsAwsAuth */.n)(facts))
            return { what, reason: { kind: 'not-read' } };
        const set = otherSetOf(account);
        if (set !== undefined)
            return { what, reason: { kind: 'other-set', set } };
        const named = {
            key: account,
            kind: 'account',
            arn: account,
            username: '',
            groups: [],
            policies: [],
        };
        return { what, principal: { ...named, by: 'account', of: [what] } };
    });
}

;// CONCATENATED MODULE: ./lib/import/principals.js


/** Who has access to a cluster and may be declared, and what may not be, with the reason. */
function principalsIn(about) {
    const entries = judgeEntries(about);
    const declared = new Set(entries.flatMap((one) => ('principal' in one ? [one.principal.key] : [])));
    const rows = judgeRows(about, declared);
    const all = [...entries, ...rows, ...judgeAccounts(about)];
    const beside = Map.groupBy(rows.flatMap((one) => ('withEntry' in one ? [one] : [])), ({ withEntry }) => withEntry);
    const { cluster } = about;
    return {
        principals: all
            .flatMap((one) => ('principal' in one ? [one.principal] : []))
            .map((one) => ({ ...one, of: [...one.of, ...(beside.get(one.key) ?? []).map(({ what }) => what)] })),
        leftOut: [
            ...all.flatMap((one) => ('reason' in one ? [{ cluster, what: one.what, reason: one.reason }] : [])),
            ...unread(about),
            ...unlisted(about),
        ],
    };
}
/** What is in a list of aws-auth and the authenticator does not read as a row or an account. */
function unread({ cluster, awsAuth }) {
    return awsAuth.oddities
        .filter(({ kind }) => UNREAD.has(kind))
        .map(({ key, index, found, meant }) => ({
        cluster,
        what: { kind: 'item', key, index, text: meant?.arn || found },
        reason: { kind: 'unread' },
    }));
}
const UNREAD = new Set(['dropped-row', 'swallowed-row', 'not-an-account']);
/** Nothing can declare it: EKS keeps who created a cluster in no list. */
function unlisted({ cluster, logins }) {
    return [...logins.all.values()]
        .filter(({ way }) => way.kind === 'hidden')
        .map(({ principal }) => ({
        cluster,
        what: { kind: 'unlisted', arn: principal },
        reason: { kind: 'unlisted' },
    }));
}

// EXTERNAL MODULE: ./lib/login/home-account.js
var home_account = __webpack_require__(80424);
// EXTERNAL MODULE: ./lib/login/template.js
var template = __webpack_require__(43623);
// EXTERNAL MODULE: ./lib/rbac/name-template.js
var name_template = __webpack_require__(48184);
;// CONCATENATED MODULE: ./lib/import/reached-names.js




/**
 * Whether a subject of a binding is a group that one of the principals has, or a username that one has or may get: by a
 * template, or as a principal of an account.
 */
function reachedBy(principals) {
    const groups = new Set();
    const users = new Set();
    const templates = [];
    const add = (kind, name) => {
        const template = (0,name_template/* nameTemplate */.e)(name);
        if (template !== undefined)
            templates.push({ kind, canBecome: template.canBecome });
        else if (kind === 'Group')
            groups.add(name);
        else
            users.add(name);
    };
    const accounts = new Set(principals.flatMap(({ arn }) => ((0,arn_key/* isAccount */.UP)(arn) ? [arn] : [])));
    for (const { arn, kind, username, groups: own } of principals) {
        if (kind === 'account')
            continue;
        add('User', (0,template/* filled */.Bq)(username, { arn }));
        for (const group of own)
            add('Group', (0,template/* filled */.Bq)(group, { arn }));
    }
    return ({ kind, name }) => {
        if (kind === 'ServiceAccount')
            return false;
        if ((kind === 'Group' ? groups : users).has(name))
            return true;
        if (kind === 'User' && name.startsWith('arn:') && accounts.has((0,home_account/* accountOf */.X)(name) ?? ''))
            return true;
        return templates.some((one) => one.kind === kind && one.canBecome(name));
    };
}

;// CONCATENATED MODULE: ./lib/import/cluster-found.js










/** Reads off a cluster what may be declared. Nothing is tried yet. */
function findIn(cluster) {
    const { desired, snapshot } = cluster;
    const { facts } = snapshot;
    const awsAuth = (0,decode/* decodeAwsAuth */._)(snapshot.awsAuth?.data);
    const logins = (0,login_logins/* loginsOf */.Q)({ awsAuth, facts });
    const setOf = (0,sets/* setsIn */.j)(desired, snapshot);
    const { principals, leftOut } = principalsIn({
        cluster: desired.cluster.name,
        set: desired.set,
        awsAuth,
        facts,
        logins,
        nodes: (0,node_roles/* nodeRolesOf */.Z)(desired.guards, facts, awsAuth),
        otherSetOf: (principal) => {
            const owner = setOf(principal);
            return owner !== undefined && 'set' in owner && owner.set !== desired.set ? owner.set : undefined;
        },
    });
    const powersOf = (0,inventory_powers/* powersIn */.g5)((0,rbac_index/* indexRbac */.hD)(snapshot));
    const isAdmin = ({ arn }) => {
        const login = logins.of(arn);
        if (login === undefined || login.way.kind === 'account')
            return false;
        const powers = powersOf(login.identities);
        return (0,inventory_powers/* levelOf */.In)(powers) === 'admin' && powers.held[0]?.scopes.includes('') === true;
    };
    const admins = new Set(principals.filter(isAdmin).map(({ key }) => key));
    return { cluster, principals, admins, leftOut, refused: new Map() };
}
// A round asks several times.
const known = new WeakMap();
/** The RBAC of it that belongs to its principals. */
function objectsOf(found) {
    const earlier = known.get(found);
    if (earlier !== undefined)
        return earlier;
    const { desired, snapshot } = found.cluster;
    const objects = objectsIn({
        cluster: desired.cluster.name,
        set: desired.set,
        live: snapshot,
        isReached: reachedBy(found.principals),
        refused: found.refused,
    });
    known.set(found, objects);
    return objects;
}
/** The same without what has turned out not to be declarable. */
function without(found, faults) {
    const { name } = found.cluster.desired.cluster;
    const principals = new Map(faults.flatMap(({ of, reason }) => ('principal' in of ? [[of.principal, reason]] : [])));
    const objects = faults.flatMap(({ of, reason }) => ('object' in of ? [[of.object, reason]] : []));
    return {
        ...found,
        principals: found.principals.filter(({ key }) => !principals.has(key)),
        leftOut: [
            ...found.leftOut,
            ...found.principals.flatMap(({ key, of }) => {
                const reason = principals.get(key);
                return reason === undefined ? [] : of.map((what) => ({ cluster: name, what, reason }));
            }),
        ],
        refused: new Map([...found.refused, ...objects]),
    };
}
/** The account that a cluster of EKS is in, where it is known. */
function accountOfCluster({ desired, snapshot }) {
    const { cluster } = desired;
    if (cluster.door !== 'eks')
        return undefined;
    return (0,arn_parts/* accountInArn */.m)(snapshot.facts?.arn) ?? cluster.account;
}

// EXTERNAL MODULE: ./lib/access/form/format.js
var form_format = __webpack_require__(66574);
// EXTERNAL MODULE: ./lib/words/compare.js
var compare = __webpack_require__(31053);
;// CONCATENATED MODULE: ./lib/import/merged-manifests.js




/** Objects that the same clusters have alike are in one folder, a file for each namespace. */
function manifestsOf(merged, names) {
    const folders = Map.groupBy(merged, ({ clusters }) => clusters.join());
    const some = [...folders.keys()].filter((key) => key !== names.join());
    return [...folders].flatMap(([key, inFolder]) => {
        const clusters = inFolder[0]?.clusters ?? [];
        const folder = some.includes(key) ? `rbac/${folderName(clusters, some.indexOf(key))}` : 'rbac';
        const files = Map.groupBy(inFolder, ({ object }) => fileName(object));
        return [...files]
            .map(([name, all]) => ({
            path: `${folder}/${name}.yaml`,
            clusters,
            objects: all.map(({ object }) => object).toSorted(byKindAndName),
        }))
            .toSorted((left, right) => (0,compare/* compare */.U)(left.path, right.path));
    });
}
/** That of its namespace. A directory may have what no API server takes: no name of it becomes part of a path. */
function fileName({ metadata: { namespace } }) {
    if (namespace === undefined)
        return 'cluster-wide';
    return form_format/* FORMATS */.h.namespace.pattern.test(namespace) ? namespace : 'other-namespaces';
}
/** Names of clusters may be long, and there may be many. */
function folderName(clusters, index) {
    const joined = clusters.join('_');
    return joined.length <= LONGEST_NAME ? joined : `some-clusters-${index + 1}`;
}
const LONGEST_NAME = 60;
const KINDS = ['ClusterRole', 'Role', 'ClusterRoleBinding', 'RoleBinding'];
function byKindAndName(one, other) {
    return KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || (0,compare/* compare */.U)((0,rbac_object/* objectId */.Tu)(one), (0,rbac_object/* objectId */.Tu)(other));
}
/** Without what a server or a tool writes, and without the marks that the plan sets anyway. */
function declaredForm(object) {
    const own = (0,ownership/* ownedBy */.LW)(object) === undefined ? object : (0,ownership/* withoutMarks */.zw)(object);
    const { name, namespace, labels, annotations } = own.metadata;
    const kept = Object.entries(annotations ?? {}).filter(([key]) => !WRITTEN_BY_TOOLS.test(key));
    const metadata = {
        name,
        ...(namespace === undefined ? {} : { namespace }),
        ...(labels === undefined || Object.keys(labels).length === 0 ? {} : { labels }),
        ...(kept.length === 0 ? {} : { annotations: Object.fromEntries(kept) }),
    };
    const head = { apiVersion: own.apiVersion, kind: own.kind, metadata };
    if (own.kind === 'RoleBinding' || own.kind === 'ClusterRoleBinding')
        return { ...head, roleRef: own.roleRef, subjects: own.subjects ?? [] };
    if (own.kind === 'ClusterRole' && own.aggregationRule !== undefined)
        return { ...head, aggregationRule: own.aggregationRule };
    return { ...head, rules: own.rules ?? [] };
}
/** What `kubectl apply` remembers of an object, and marks of this program. */
const WRITTEN_BY_TOOLS = /^(kubectl\.kubernetes\.io\/|eks-access\/)/;

// EXTERNAL MODULE: ./lib/aws-auth/near/permission-set.js
var permission_set = __webpack_require__(95571);
// EXTERNAL MODULE: ./lib/login/mapping/default-username.js
var default_username = __webpack_require__(65478);
// EXTERNAL MODULE: ./lib/rbac/scope-key.js
var scope_key = __webpack_require__(1094);
;// CONCATENATED MODULE: ./lib/import/imported-file.js
/** The headings under which principals are listed, in their order. */
const SECTIONS = ['admins', 'permission-sets', 'roles', 'users', 'accounts'];

;// CONCATENATED MODULE: ./lib/import/merged-principals.js







/** The principals of all clusters, those that mean the same once, in the order in which a person reads them. */
function mergedPrincipals(founds) {
    const paths = pathsIn(founds);
    const all = founds.flatMap(({ cluster, principals, admins }) => principals.map((one) => ({
        principal: imported(one, paths),
        isAdmin: admins.has(one.key),
        cluster: cluster.desired.cluster.name,
    })));
    const alike = Map.groupBy(all, ({ principal }) => meaningKey(principal));
    const merged = [...alike.values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        const section = same.some(({ isAdmin }) => isAdmin) ? 'admins' : sectionOf(first.principal);
        return [{ ...first.principal, section, clusters: same.map(({ cluster }) => cluster) }];
    });
    return merged.toSorted(inOrder);
}
/** A role that one cluster knows with its path has it in the others too, where only a row names it. */
function pathsIn(founds) {
    const arns = founds.flatMap(({ principals }) => principals.map(({ arn }) => arn));
    const whole = arns.filter((arn) => (0,aws_auth_arn/* stripRolePath */.eP)(arn) !== arn);
    return new Map([...Map.groupBy(whole, aws_auth_arn/* stripRolePath */.eP)].flatMap(([short, same]) => {
        const [arn, ...others] = new Set(same);
        return arn === undefined || others.length > 0 ? [] : [[short, arn]];
    }));
}
function imported({ by, of: _, username, arn: found, ...rest }, paths) {
    const arn = by === 'row' ? (paths.get(found) ?? found) : found;
    const groups = [...new Set(rest.groups)];
    if (rest.kind === 'account' || username === usernameOf(rest.kind, arn))
        return { ...rest, arn, groups };
    return { ...rest, arn, groups, username };
}
/** Of an ARN that cannot be a principal there is none. */
function usernameOf(kind, arn) {
    const parsed = (0,aws_auth_arn/* parseArn */.Lw)(arn).kind;
    const isSound = kind === 'user' ? parsed === 'user' : parsed === 'role' || parsed === 'service-linked-role';
    return isSound ? (0,default_username/* defaultUsername */.s)({ kind, arn }) : undefined;
}
function meaningKey({ kind, arn, username, groups, policies }) {
    const held = policies.map(({ policy, scopes }) => [policy, scopes.map(scope_key/* scopeKey */.O).toSorted()]);
    return JSON.stringify([
        kind,
        arn,
        username,
        groups.toSorted(),
        held.map((one) => JSON.stringify(one)).toSorted(),
    ]);
}
function sectionOf({ kind, arn }) {
    if (kind === 'account')
        return 'accounts';
    if (kind === 'user')
        return 'users';
    return (0,permission_set/* permissionSetRole */.s)(nameIn(arn)) === undefined ? 'roles' : 'permission-sets';
}
/** The last part of an ARN. */
function nameIn(arn) {
    return arn.split('/').at(-1) ?? arn;
}
/** By heading, then by kind and name: what belongs together has names that begin alike. */
function inOrder(one, other) {
    return (SECTIONS.indexOf(one.section) - SECTIONS.indexOf(other.section) ||
        (0,compare/* compare */.U)(one.kind, other.kind) ||
        (0,compare/* compare */.U)((0,arn_key/* arnKey */.tL)(nameIn(one.arn)), (0,arn_key/* arnKey */.tL)(nameIn(other.arn))) ||
        (0,compare/* compare */.U)(one.arn, other.arn) ||
        (0,compare/* compare */.U)(one.clusters.join(), other.clusters.join()));
}

// EXTERNAL MODULE: ./lib/rbac/bindings.js
var bindings = __webpack_require__(68508);
// EXTERNAL MODULE: ./lib/rbac/defaults.js
var defaults = __webpack_require__(17448);
// EXTERNAL MODULE: ./lib/rbac/presets.js
var presets = __webpack_require__(34280);
// EXTERNAL MODULE: ./lib/rbac/reconcile.js
var reconcile = __webpack_require__(81288);
;// CONCATENATED MODULE: ./lib/import/short-form.js







/**
 * The short form makes objects with names of its own, so that it stands for a live object only where that has this very
 * name and shape: one of a preset, applied from the manifests of AWS, or one that an access file made.
 */
function shortForms(objects, set) {
    const live = new Map(objects.map((object) => [(0,rbac_object/* objectId */.Tu)(object), object]));
    const presets = PRESETS.flatMap((preset) => presetOf(preset, live));
    const ofPresets = new Set(presets.flatMap(({ makes }) => makes));
    const rest = objects.filter((object) => !ofPresets.has((0,rbac_object/* objectId */.Tu)(object)));
    const found = rest.flatMap((object) => {
        const binding = entryOf(object, set);
        return binding === undefined ? [] : [{ binding, id: (0,rbac_object/* objectId */.Tu)(object) }];
    });
    const alike = Map.groupBy(found, ({ binding: { namespaces, ...other } }) => JSON.stringify([other, namespaces === undefined]));
    const bindings = [...alike.values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        const namespaces = same.flatMap(({ binding }) => binding.namespaces ?? []).toSorted();
        const binding = namespaces.length === 0 ? first.binding : { ...first.binding, namespaces };
        return [{ binding, makes: same.map(({ id }) => id) }];
    });
    const ofBindings = new Set(bindings.flatMap(({ makes }) => makes));
    return { presets, bindings, objects: rest.filter((object) => !ofBindings.has((0,rbac_object/* objectId */.Tu)(object))) };
}
const PRESETS = ['console-full-access', 'console-restricted-access'];
function presetOf(preset, live) {
    const namespaces = [...new Set([...live.values()].flatMap(({ metadata }) => metadata.namespace ?? []))]
        .filter((namespace) => namespaced(preset, namespace).every((object) => isLive(object, live)))
        .toSorted();
    const needsNamespaces = namespaced(preset, 'any').length > 0;
    if (needsNamespaces && namespaces.length === 0)
        return [];
    const made = (0,presets/* presetObjects */.Q)(preset, needsNamespaces ? namespaces : []);
    return made.every((object) => isLive(object, live))
        ? [{ preset, namespaces: needsNamespaces ? namespaces : [], makes: made.map(rbac_object/* objectId */.Tu) }]
        : [];
}
function namespaced(preset, namespace) {
    return (0,presets/* presetObjects */.Q)(preset, [namespace]).filter(({ metadata }) => metadata.namespace === namespace);
}
function isLive(object, live) {
    const found = live.get((0,rbac_object/* objectId */.Tu)(object));
    return found !== undefined && isSame(object, found);
}
function isSame(made, live) {
    return (0,reconcile/* reconcile */.L)((0,ownership/* withoutMarks */.zw)((0,defaults/* withDefaults */.r)(live)), (0,defaults/* withDefaults */.r)(made)).action === 'none';
}
/** The entry of `rbac.bindings` that makes this binding, its own namespace alone. */
function entryOf(object, set) {
    if (!(0,rbac_object/* isBinding */.OT)(object))
        return undefined;
    const namesOf = (kind) => (object.subjects ?? []).flatMap((subject) => (subject.kind === kind ? [subject.name] : [])).toSorted();
    const [groups, users] = [namesOf('Group'), namesOf('User')];
    if (groups.length + users.length === 0)
        return undefined;
    const subjects = {
        ...(groups.length === 0 ? {} : { groups }),
        ...(users.length === 0 ? {} : { users }),
    };
    const { name, kind } = object.roleRef;
    const { namespace } = object.metadata;
    const entry = kind === 'ClusterRole'
        ? { ...subjects, clusterRole: name, ...(namespace === undefined ? {} : { namespaces: [namespace] }) }
        : namespace === undefined
            ? undefined
            : { ...subjects, role: name, namespaces: [namespace] };
    if (entry === undefined)
        return undefined;
    if (!isWritable([name], 'roleName') || !isWritable([...groups, ...users], 'subject'))
        return undefined;
    if (!isWritable(entry.namespaces ?? [], 'namespace'))
        return undefined;
    const [made] = (0,bindings/* bindingObjects */.u)([entry], set);
    return made !== undefined && (0,rbac_object/* objectId */.Tu)(made.object) === (0,rbac_object/* objectId */.Tu)(object) && isSame(made.object, object)
        ? entry
        : undefined;
}
/** Kubernetes takes more names than a file does, which a manifest can have. */
function isWritable(names, format) {
    return names.every((name) => form_format/* FORMATS */.h[format].pattern.test(name));
}

;// CONCATENATED MODULE: ./lib/import/merge.js




/** One file for all clusters: what is the same in several is said once. */
function mergedFile(founds, set) {
    const names = founds.map(({ cluster }) => cluster.desired.cluster.name);
    const forms = founds.map((found) => shortForms(objectsOf(found).objects, set));
    const merge = mergeIn(names);
    return {
        set,
        clusters: founds.map(importedCluster),
        principals: mergedPrincipals(founds),
        presets: merge(forms.map(({ presets }) => presets)),
        bindings: merge(forms.map(({ bindings }) => bindings)),
        manifests: manifestsOf(merge(forms.map(({ objects }) => objects.map((object) => ({ object: declaredForm(object) })))), names),
    };
}
function importedCluster(found) {
    const { cluster, principals } = found;
    const account = accountOfCluster(cluster);
    const isMixed = cluster.snapshot.facts?.authenticationMode === 'API_AND_CONFIG_MAP' &&
        cluster.desired.cluster.door !== 'context';
    const said = isMixed && principals.length > 0 ? mappingOf(principals) : {};
    return { entry: cluster.desired.cluster, ...(account === undefined ? {} : { account }), ...said };
}
/** Rows and accounts need aws-auth. */
function mappingOf(principals) {
    const ways = new Set(principals.map(({ by }) => by));
    if (!ways.has('entry'))
        return { mapping: 'aws-auth' };
    if (ways.size === 1)
        return { mapping: 'access-entries' };
    return {
        mappingNote: 'no `mapping`: some principals have rows of aws-auth and some have access entries, and each keeps what it has',
    };
}
/** The same item of several clusters once, with the names of these; in the order in which it is first met. */
function mergeIn(names) {
    return (lists) => {
        const found = lists.flatMap((list, index) => list.map((item) => ({ item, cluster: names[index] ?? '', key: JSON.stringify(item) })));
        return [...Map.groupBy(found, ({ key }) => key).values()].flatMap((same) => {
            const [first] = same;
            return first === undefined ? [] : [{ ...first.item, clusters: same.map(({ cluster }) => cluster) }];
        });
    };
}

// EXTERNAL MODULE: ./lib/plan/look-over.js
var look_over = __webpack_require__(21675);
// EXTERNAL MODULE: ./lib/plan/make-plan.js + 24 modules
var make_plan = __webpack_require__(9754);
// EXTERNAL MODULE: ./lib/problem/problem.js
var problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/plan/change/kinds.js + 9 modules
var kinds = __webpack_require__(34564);
;// CONCATENATED MODULE: ./lib/import/blame.js


/** Whom the errors of the file by itself are about. */
function blameText(problems, files) {
    const faults = [];
    const others = [];
    for (const problem of problems) {
        if (problem.severity !== 'error')
            continue;
        const found = faultsAt(problem.where, files, { kind: 'refused', problem });
        if (found.length === 0)
            others.push(problem);
        else
            faults.push(...found);
    }
    return { faults, others };
}
/** Whom the errors of a plan are about, and its changes that are more than an adoption of what is there. */
function blamePlan(plan, files) {
    const { cluster } = plan;
    const ofText = blameText(plan.problems.filter(({ where }) => where.file !== undefined), files);
    const faults = ofText.faults.map((one) => ({ ...one, clusters: [cluster] }));
    const others = [...ofText.others];
    for (const problem of plan.problems) {
        if (problem.severity !== 'error' || problem.where.file !== undefined)
            continue;
        const of = namedBy(problem, cluster, files);
        if (of === undefined)
            others.push(problem);
        else
            faults.push({ clusters: [cluster], of, reason: { kind: 'refused', problem } });
    }
    const changes = [];
    for (const change of plan.changes.filter(isMore)) {
        const of = ofChange(change, cluster, files);
        if (of === undefined)
            changes.push(change);
        else
            faults.push({ clusters: [cluster], of, reason: { kind: 'changed', change } });
    }
    return { faults, others, changes };
}
/** All but what makes something managed that stays as it is, and what is about the ledger only. */
function isMore(change) {
    const { counted, store } = (0,kinds/* kindOf */.I)(change);
    return store !== 'ledger' && counted(change) !== 'adopt';
}
function faultsAt(where, files, reason) {
    const { file, line } = where;
    if (file === undefined || line === undefined)
        return [];
    return files.declaredAt(file, line).map((one) => ({ ...one, reason }));
}
function namedBy({ where, found }, cluster, files) {
    if (where.object !== undefined && files.declares(cluster, { object: where.object }))
        return { object: where.object };
    const principal = found === undefined ? undefined : { principal: (0,arn_key/* principalKey */.qW)(found) };
    return principal !== undefined && files.declares(cluster, principal) ? principal : undefined;
}
function ofChange(change, cluster, files) {
    const principal = (0,kinds/* kindOf */.I)(change).principal(change);
    const of = principal !== undefined
        ? { principal: (0,arn_key/* principalKey */.qW)(principal) }
        : change.kind === 'object'
            ? { object: change.id }
            : undefined;
    return of !== undefined && files.declares(cluster, of) ? of : undefined;
}

// EXTERNAL MODULE: ./lib/access/parse.js + 12 modules
var parse = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/access/resolve.js + 16 modules
var resolve = __webpack_require__(19029);
// EXTERNAL MODULE: ./lib/pages.js
var pages = __webpack_require__(35047);
// EXTERNAL MODULE: ./lib/words/yaml-scalar.js
var yaml_scalar = __webpack_require__(1463);
;// CONCATENATED MODULE: ./lib/import/text/scalar.js

/** `[a, "b c"]` */
function flowList(texts) {
    return `[${texts.map(yaml_scalar/* yamlScalar */.E).join(', ')}]`;
}
/** Text from outside for a line of a comment: it ends no line, and every character of it can be seen. */
function commentText(text) {
    return text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (character) => {
        const code = (character.codePointAt(0) ?? 0).toString(16);
        return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
    });
}

;// CONCATENATED MODULE: ./lib/import/text/access-text.js





/** The lines of access.yaml, without what is left out. */
function accessLines(file) {
    const names = file.clusters.map(({ entry }) => entry.name);
    const presets = file.presets.map((one) => presetLines(one, names));
    const manifests = globsOf(file.manifests).map((one) => globLine(one, names));
    const bindings = file.bindings.map((one) => bindingLines(one, names));
    const rbac = [
        ...listed('  presets:', presets),
        ...listed('  manifests:', manifests.map((text) => [{ text }])),
        ...listed('  bindings:', bindings),
    ];
    return [
        ...plain(`# yaml-language-server: $schema=${pages/* RELEASE_FILES */.yP}/access.schema.json`, 'version: 1', ...(file.set === 'default' ? [] : [`name: ${(0,yaml_scalar/* yamlScalar */.E)(file.set)}`]), 'clusters:', ...file.clusters.flatMap(clusterLines)),
        ...(file.principals.length === 0 ? [] : plain('')),
        ...listed('principals:', principalBlocks(file.principals, names)),
        ...(rbac.length === 0 ? [] : [...plain('', 'rbac:'), ...rbac]),
    ];
}
function plain(...texts) {
    return texts.map((text) => ({ text }));
}
function listed(head, items) {
    return items.length === 0 ? [] : [{ text: head }, ...items.flat()];
}
function clusterLines({ entry, account, mapping, mappingNote }) {
    const fields = [
        ['name', entry.name],
        ...doorFields(entry),
        ['mapping', mapping],
    ];
    const written = fields.flatMap(([key, value]) => value === undefined ? [] : [`${key}: ${(0,yaml_scalar/* yamlScalar */.E)(value)}`]);
    const withAccount = account === undefined ? written : [...written.slice(0, 2), `account: "${account}"`, ...written.slice(2)];
    return [
        ...withAccount.map((text, index) => `  ${index === 0 ? '-' : ' '} ${text}`),
        ...(mappingNote === undefined ? [] : [`    # ${mappingNote}`]),
    ];
}
function doorFields(entry) {
    switch (entry.door) {
        case 'eks':
            return [
                ['region', entry.region],
                ['assumeRole', entry.assumeRole],
            ];
        case 'context':
            return [
                ['context', entry.context],
                ['kubeconfig', entry.kubeconfig],
            ];
        case 'directory':
            return [['directory', entry.directory]];
    }
}
/** A heading before the first of each kind, where there is more than one kind. */
function principalBlocks(principals, names) {
    const sections = new Set(principals.map(({ section }) => section));
    return principals.map((one, index) => {
        const isFirst = principals[index - 1]?.section !== one.section;
        const heading = `  # ${HEADINGS[one.section]}`;
        const before = isFirst && sections.size > 1 ? plain(...(index === 0 ? [] : ['']), heading) : [];
        return [...before, ...principalLines(one, names)];
    });
}
const HEADINGS = {
    admins: 'admins of the whole cluster',
    'permission-sets': 'permission sets of IAM Identity Center',
    roles: 'roles',
    users: 'users',
    accounts: 'accounts',
};
function principalLines(principal, names) {
    const { kind, arn, username, groups, policies, clusters } = principal;
    const note = permissionSetNote(arn);
    const first = kind === 'account' ? `account: "${arn}"` : `${kind}: ${(0,yaml_scalar/* yamlScalar */.E)(arn)}`;
    const lines = [
        `  - ${first}${note === undefined ? '' : `   # ${note}`}`,
        ...(username === undefined ? [] : [`    username: ${(0,yaml_scalar/* yamlScalar */.E)(username)}`]),
        ...(groups.length === 0 ? [] : [`    groups: ${flowList(groups)}`]),
        ...(policies.length === 0
            ? []
            : ['    policies:', ...policies.map((one) => `      - ${policyText(one)}`)]),
        ...clusterSelection(clusters, names),
    ];
    return lines.map((text) => ({ text, of: principal }));
}
function permissionSetNote(arn) {
    const parsed = (0,aws_auth_arn/* parseArn */.Lw)(arn);
    const set = parsed.kind === 'role' ? (0,permission_set/* permissionSetRole */.s)(parsed.name)?.set : undefined;
    return set === undefined ? undefined : `permission set ${commentText(set)}`;
}
function policyText({ policy, scopes }) {
    const namespaces = scopes.flatMap((scope) => (scope.kind === 'namespace' ? [scope.namespace] : []));
    return namespaces.length === 0
        ? (0,yaml_scalar/* yamlScalar */.E)(policy)
        : `{ policy: ${(0,yaml_scalar/* yamlScalar */.E)(policy)}, namespaces: ${flowList(namespaces)} }`;
}
function clusterSelection(clusters, names) {
    return clusters.length === names.length ? [] : [`    clusters: ${flowList(clusters)}`];
}
function presetLines(one, names) {
    const { preset, namespaces, clusters } = one;
    const isAll = clusters.length === names.length;
    const fields = [
        `preset: ${preset}`,
        ...(namespaces.length === 0 ? [] : [`namespaces: ${flowList(namespaces)}`]),
        ...(isAll ? [] : [`clusters: ${flowList(clusters)}`]),
    ];
    return itemLines(fields.length === 1 ? [preset] : fields, one);
}
function bindingLines(one, names) {
    const { groups, users, clusterRole, role, namespaces } = one.binding;
    const fields = [
        ...(groups === undefined ? [] : [`groups: ${flowList(groups)}`]),
        ...(users === undefined ? [] : [`users: ${flowList(users)}`]),
        ...(clusterRole === undefined ? [] : [`clusterRole: ${(0,yaml_scalar/* yamlScalar */.E)(clusterRole)}`]),
        ...(role === undefined ? [] : [`role: ${(0,yaml_scalar/* yamlScalar */.E)(role)}`]),
        ...(namespaces === undefined ? [] : [`namespaces: ${flowList(namespaces)}`]),
        ...(one.clusters.length === names.length ? [] : [`clusters: ${flowList(one.clusters)}`]),
    ];
    return itemLines(fields, one);
}
function itemLines(fields, of) {
    return fields.map((field, index) => ({ text: `    ${index === 0 ? '-' : ' '} ${field}`, of }));
}
/** One for each folder of manifests. */
function globsOf(manifests) {
    const folders = Map.groupBy(manifests, ({ path }) => path.slice(0, path.lastIndexOf('/')));
    return [...folders].map(([folder, files]) => ({
        glob: `${folder}/*.yaml`,
        clusters: files[0]?.clusters ?? [],
    }));
}
function globLine({ glob, clusters }, names) {
    return clusters.length === names.length
        ? `    - ${(0,yaml_scalar/* yamlScalar */.E)(glob)}`
        : `    - { path: ${(0,yaml_scalar/* yamlScalar */.E)(glob)}, clusters: ${flowList(clusters)} }`;
}

// EXTERNAL MODULE: ./lib/words/wrap.js
var wrap = __webpack_require__(48417);
// EXTERNAL MODULE: ./lib/login/dead-row/dead-row-words.js + 1 modules
var dead_row_words = __webpack_require__(37802);
// EXTERNAL MODULE: ./lib/login/dead-words.js
var dead_words = __webpack_require__(59659);
// EXTERNAL MODULE: ./lib/login/owner/owner-words.js
var owner_words = __webpack_require__(49522);
// EXTERNAL MODULE: ./lib/tool/words.js
var words = __webpack_require__(2215);
// EXTERNAL MODULE: ./lib/words/count.js
var words_count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
;// CONCATENATED MODULE: ./lib/import/groups.js







/**
 * What is left out, by reason, the one that concerns people most first. Of what is in every cluster and nobody would
 * declare (objects of Kubernetes, bindings of service accounts, roles that nothing declared is bound to) and of the objects
 * of a tool the number is said; everything else has an item of its own.
 */
function leftOutGroups(leftOut) {
    const kinds = Object.keys(WHY);
    return kinds.flatMap((kind) => {
        const all = leftOut.filter(({ reason }) => reason.kind === kind);
        if (all.length === 0)
            return [];
        const clusters = Map.groupBy(all, ({ cluster }) => cluster);
        const items = [...clusters].flatMap(([cluster, same]) => itemsOf(same).map((text) => ({ cluster, text })));
        return [{ kind, why: WHY[kind], count: all.length, items }];
    });
}
const WHY = {
    refused: 'cannot be declared as they are',
    changed: 'declared as they are, the plan would change them',
    'without-username': 'the row has no username, and a declared principal has one',
    'differs-from-row': 'the access entry and the row beneath it differ, and a principal is declared once for both',
    random: 'several rows of the same principal, of which one applies at random',
    'entry-unread': 'what the access entry gives could not be read',
    'other-set': 'another access file manages them',
    tool: 'another tool manages them',
    gone: 'IAM does not have the principal any more, or has another one of its name',
    'dead-row': 'the row gives nobody access',
    unread: 'the authenticator does not read the item as a row or an account',
    beneath: 'an access entry of the same principal counts in place of the row',
    'not-read': 'EKS does not read aws-auth in authentication mode API',
    'not-used': 'the API server shows that the principal gets access by something else',
    unlisted: 'neither a row nor an access entry gives the access: most likely the principal created the cluster',
    nodes: 'nodes use them to join the cluster',
    aws: 'Amazon EKS or another service of AWS uses them',
    'without-role': 'the binding refers to a role that does not exist',
    'reaches-nobody': 'no declared principal has a group or username of the binding',
    copy: 'copies of other objects, which change with these',
    'service-accounts': 'bindings of service accounts only',
    unbound: 'roles to which no declared binding refers',
    untouchable: 'Kubernetes or Amazon EKS maintains them, or they must not be changed by any tool',
};
function itemsOf(same) {
    const [counts, named] = [same.filter(isCounted), same.filter((one) => !isCounted(one))];
    const tools = Map.groupBy(counts, ({ reason }) => (reason.kind === 'tool' ? reason.tool : undefined));
    return [
        ...named.map(itemText),
        ...[...tools].flatMap(([tool, all]) => (tool === undefined ? [countText(all)] : [toolText(tool, all)])),
    ];
}
function isCounted({ what, reason }) {
    if (what.kind !== 'object')
        return false;
    switch (reason.kind) {
        case 'tool':
        case 'service-accounts':
        case 'unbound':
            return true;
        case 'untouchable':
            return reason.why.kind !== 'autoupdate-off';
        default:
            return false;
    }
}
function countText(all) {
    return (0,words_count/* counted */.hS)(all.length, 'object');
}
/** `Helm: 6 objects (shop/web, ops/metrics-server)` */
function toolText(tool, all) {
    const names = new Set(all.flatMap(({ reason }) => (reason.kind === 'tool' ? (reason.name ?? []) : [])));
    const of = names.size === 0 ? '' : ` (${[...names].join(', ')})`;
    return `${tool === 'controller' ? 'controllers' : tool}: ${(0,words_count/* counted */.hS)(all.length, 'object')}${of}`;
}
function itemText({ what, reason }) {
    const detail = detailOf(reason, what);
    return detail === '' ? nameOf(what) : `${nameOf(what)}: ${detail}`;
}
function nameOf(what) {
    switch (what.kind) {
        case 'row':
            return `row ${what.index + 1} of ${what.key}, ${what.arn || 'without an ARN'}`;
        case 'item':
            return `item ${what.index + 1} of ${what.key}, ${what.text}`;
        case 'account':
            return `account ${what.account}`;
        case 'entry':
            return `access entry ${what.arn}`;
        case 'unlisted':
            return what.arn;
        case 'object':
            return what.id;
    }
}
/** What is special about this one; empty where the reason says it all. */
function detailOf(reason, what) {
    switch (reason.kind) {
        case 'aws':
            return (0,phrase/* phraseText */.tN)((0,owner_words/* ownerWords */.$J)(reason.owner));
        case 'tool':
            return (0,phrase/* phraseText */.tN)((0,words/* toolWords */.yy)(reason));
        case 'other-set':
            return `set ${reason.set}`;
        case 'dead-row':
            return what.kind === 'row' ? (0,dead_row_words/* deadRowClause */.Wm)(reason.reason, what) : '';
        case 'gone':
            return 'arn' in what ? (0,dead_words/* deadWords */.M)(reason.dead, what.arn) : '';
        case 'without-role':
            return reason.role;
        case 'refused':
            return reason.problem.message;
        case 'changed':
            return (0,kinds/* kindOf */.I)(reason.change).counted(reason.change) === 'adopt-and-change'
                ? 'it would get other labels than it has, or other content'
                : 'it would not stay as it is';
        case 'untouchable':
            return reason.why.text;
        default:
            return '';
    }
}

;// CONCATENATED MODULE: ./lib/import/text/left-out-text.js



/** Comment lines that name what is left out, by reason; none where nothing is. */
function leftOutLines(leftOut) {
    const groups = leftOutGroups(leftOut);
    if (groups.length === 0)
        return [];
    const isOne = new Set(leftOut.map(({ cluster }) => cluster)).size === 1;
    return [
        '',
        '# Not declared here:',
        ...groups.flatMap(({ why, items }) => [
            '#',
            `# ${why}`,
            ...items.flatMap(({ cluster, text }) => (0,wrap/* wrapped */.ky)(commentText(isOne ? text : `${cluster}: ${text}`), {
                width: WIDTH,
                first: '#   - ',
                rest: '#     ',
            })),
        ]),
    ];
}
/** Columns of a comment. */
const WIDTH = 110;

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./lib/import/text/manifest-text.js


function manifestText(objects) {
    const documents = objects.map((object) => ({
        id: (0,rbac_object/* objectId */.Tu)(object),
        text: (0,js_yaml/* dump */.Bh)(object, { lineWidth: -1, noRefs: true }),
    }));
    let next = 1;
    const begins = documents.map(({ id, text }) => {
        const line = next;
        // The line between two documents is that of the one before.
        next += text.split('\n').length;
        return { id, line };
    });
    return {
        text: documents.map(({ text }) => text).join('---\n'),
        objectAt: (line) => begins.findLast((one) => one.line <= line)?.id,
    };
}

;// CONCATENATED MODULE: ./lib/import/text/imported-files.js




/** The name of the access file. */
const ACCESS_FILE = 'access.yaml';
/** Writes the file as text. What is left out is named in comments at its end. */
function importedFiles(file, leftOut) {
    const lines = accessLines(file);
    const comments = leftOutLines(leftOut);
    const manifests = file.manifests.map((one) => ({ ...one, ...manifestText(one.objects) }));
    const byPath = new Map(manifests.map((one) => [one.path, one]));
    const declared = new Set([
        ...file.principals.flatMap(({ key, clusters }) => clusters.map((one) => imported_files_nameOf(one, { principal: key }))),
        ...[...file.presets, ...file.bindings].flatMap(({ makes, clusters }) => makes.flatMap((object) => clusters.map((one) => imported_files_nameOf(one, { object })))),
        ...file.manifests.flatMap(({ objects, clusters }) => objects.flatMap((object) => clusters.map((one) => imported_files_nameOf(one, { object: (0,rbac_object/* objectId */.Tu)(object) })))),
    ]);
    return {
        access: [...lines.map(({ text }) => text), ...comments].map((text) => `${text}\n`).join(''),
        manifests: manifests.map(({ path, text }) => ({ path, text })),
        declaredAt: (name, line) => {
            if (name === ACCESS_FILE)
                return faultsOf(lines[line - 1]?.of);
            const manifest = byPath.get(name);
            const object = manifest?.objectAt(line);
            return manifest === undefined || object === undefined
                ? []
                : [{ clusters: manifest.clusters, of: { object } }];
        },
        declares: (cluster, of) => declared.has(imported_files_nameOf(cluster, of)),
    };
}
function faultsOf(item) {
    if (item === undefined)
        return [];
    const { clusters } = item;
    return 'makes' in item
        ? item.makes.map((object) => ({ clusters, of: { object } }))
        : [{ clusters, of: { principal: item.key } }];
}
function imported_files_nameOf(cluster, of) {
    return JSON.stringify([cluster, of]);
}

;// CONCATENATED MODULE: ./lib/import/read-files.js




/** Reads the texts as a run would that finds them in a folder. With an error nothing is declared. */
function readFiles(files) {
    const { access, problems } = (0,parse/* parseAccess */.C)(files.access, ACCESS_FILE);
    if (access === undefined)
        return { desired: [], problems };
    const globs = access.manifests.map((glob) => expanded(glob, files));
    const resolved = (0,resolve/* resolveAccess */.p)(access, globs);
    const all = [...problems, ...resolved.problems];
    return { desired: (0,problem/* hasErrors */.Cs)(all) ? [] : resolved.desired, problems: all };
}
/** The glob of a folder matches its files and no folder below it. */
function expanded(glob, { manifests }) {
    const folder = glob.glob.slice(0, glob.glob.lastIndexOf('/') + 1);
    const isIn = ({ path }) => path.startsWith(folder) && !path.slice(folder.length).includes('/');
    return { ...glob, files: manifests.filter(isIn) };
}

;// CONCATENATED MODULE: ./lib/import/prove.js





/**
 * Reads the texts as a run would, and plans them on the snapshots that they were made from. The plan must make what is
 * declared managed, as it is, and must change nothing else.
 */
function prove(files, clusters) {
    const read = readFiles(files);
    if ((0,problem/* hasErrors */.Cs)(read.problems)) {
        const { faults, others } = blameText(read.problems, files);
        return { faults, plans: [], changes: [], affected: [], problems: others };
    }
    const snapshots = new Map(clusters.map(({ desired, snapshot }) => [desired.cluster.name, snapshot]));
    const plans = read.desired.map((desired) => {
        const snapshot = snapshotOf(snapshots, desired.cluster.name);
        const plan = (0,make_plan/* makePlan */.Cs)(desired, snapshot);
        const blamed = blamePlan(plan, files);
        // What is wrong with the cluster whatever a file says is no fault of this one.
        const had = blamed.others.length === 0 ? NONE : errorsOf((0,look_over/* lookOver */.e)({ ...desired, ...NOTHING }, snapshot));
        return { plan, blamed, others: blamed.others.filter((one) => !had.has(keyOf(one))) };
    });
    return {
        faults: plans.flatMap(({ blamed }) => blamed.faults),
        plans: plans.map(({ plan }) => plan),
        changes: plans.flatMap(({ plan, blamed }) => blamed.changes.map((change) => ({ cluster: plan.cluster, change }))),
        affected: plans.flatMap(({ plan }) => ((plan.effects?.access ?? []).length > 0 ? [plan.cluster] : [])),
        problems: plans.flatMap(({ others }) => others),
    };
}
const NONE = new Set();
const NOTHING = { principals: [], accounts: [], objects: [] };
function errorsOf(problems) {
    return new Set(problems.filter(({ severity }) => severity === 'error').map(keyOf));
}
function keyOf({ code, where, message }) {
    return JSON.stringify([code, where, message]);
}
function snapshotOf(snapshots, cluster) {
    const snapshot = snapshots.get(cluster);
    if (snapshot === undefined)
        throw new Error(`the file has a cluster ${cluster} that was not read`);
    return snapshot;
}

;// CONCATENATED MODULE: ./lib/import/import-clusters.js




/**
 * Writes down what is live. What turns out not to be declarable as it is, because the file may not say it or because the
 * plan would change it, is left out with its reason, and the rest is tried again.
 *
 * @param clusters no two of one name, all of one set; one or more
 */
function importClusters(clusters) {
    const set = clusters[0]?.desired.set ?? 'default';
    let founds = clusters.map(findIn);
    for (;;) {
        const some = founds.filter(declaresSomething);
        const file = mergedFile(some, set);
        const leftOut = founds.flatMap((found) => [...found.leftOut, ...objectsOf(found).leftOut]);
        const files = importedFiles(file, leftOut);
        const proof = some.length === 0
            ? NOTHING_TO_PROVE
            : prove(files, some.map(({ cluster }) => cluster));
        if (proof.faults.length === 0) {
            const { plans, changes, affected, problems } = proof;
            return {
                file,
                files,
                leftOut,
                empty: founds.filter((found) => !declaresSomething(found)).map(import_clusters_nameOf),
                plans,
                unproved: { changes, affected, problems },
            };
        }
        // Each round leaves something out, so that there are no more rounds than things.
        founds = founds.map((found) => without(found, proof.faults.filter((fault) => fault.clusters.includes(import_clusters_nameOf(found)))));
    }
}
const NOTHING_TO_PROVE = { faults: [], plans: [], changes: [], affected: [], problems: [] };
function declaresSomething(found) {
    return found.principals.length + objectsOf(found).objects.length > 0;
}
function import_clusters_nameOf({ cluster }) {
    return cluster.desired.cluster.name;
}

// EXTERNAL MODULE: ./lib/login/wanted-of-all.js
var wanted_of_all = __webpack_require__(2084);
// EXTERNAL MODULE: ./lib/modes/step/ask-clusters.js
var ask_clusters = __webpack_require__(90420);
// EXTERNAL MODULE: ./lib/live/ledger.js
var ledger = __webpack_require__(88881);
// EXTERNAL MODULE: ./lib/plan/lint/discovery.js
var discovery = __webpack_require__(61107);
// EXTERNAL MODULE: ./lib/words/sentence.js
var sentence = __webpack_require__(724);
;// CONCATENATED MODULE: ./lib/modes/step/import-gaps.js



/** What is not known of a cluster and decides what a file may declare. */
function importGaps(cluster) {
    const { desired, snapshot } = cluster;
    const { name } = desired.cluster;
    const { otherLedgers, facts } = snapshot;
    const others = otherLedgers?.kind === 'unknown'
        ? [
            {
                code: 'discovery-incomplete',
                severity: 'warning',
                where: { cluster: name },
                message: `Which principals other access files manage in ${name} is not known, and the new file may declare them too: ${(0,sentence/* sentence */.e)(otherLedgers.message)}`,
                found: otherLedgers.action,
                allowed: 'an identity that may list the ConfigMaps of kube-system',
                fix: 'Run it again with an identity that may do that (docs/least-privilege.md), or remove from the new file what another access file declares.',
            },
        ]
        : [];
    return [...(0,discovery/* discoveryProblems */.j)(name, facts), ...others, ...ownSet(cluster)];
}
/** A file of this set applied something to the cluster already, and nobody said which one that is. */
function ownSet({ desired, snapshot }) {
    const { cluster, set } = desired;
    if (snapshot.ledger === undefined)
        return [];
    return [
        {
            code: 'set-of-another-file',
            severity: 'notice',
            where: { cluster: cluster.name, object: `ConfigMap/${ledger/* LEDGER_NAMESPACE */.cl}/${(0,ledger/* ledgerName */.bo)(set)}` },
            message: `${cluster.name} has a set "${set}" already: an access file was applied to it, and the new file is of the same set.`,
            found: set,
            allowed: 'one file for each set',
            fix: `Change that file. If the new one is to take its place, keep \`name\`, and write where the old one is under \`moved-from\`. If both are to be used, give the new one another name: in a file with \`name\` and \`clusters\`, for import --file.`,
        },
    ];
}

// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
;// CONCATENATED MODULE: ./lib/modes/step/import-problem.js



/** @param there relative paths; at least one */
function inTheWay(there) {
    const [first = ''] = there;
    return {
        code: 'import-file-exists',
        severity: 'error',
        where: { file: first },
        message: `${(0,list/* listed */.K)(there, 10)} ${there.length === 1 ? 'exists' : 'exist'} already, and import changes no file. Nothing was written.`,
        found: first,
        allowed: `a directory without ${ACCESS_FILE} and without manifests in rbac/, which the new file would declare too`,
        fix: 'Name another directory with --output, or print the files with --stdout.',
    };
}
/** No cluster of the import has anything that a file may declare. */
function nothingToDeclare({ empty }) {
    return {
        code: 'import-nothing',
        severity: 'error',
        where: {},
        message: `Nothing of ${(0,list/* listed */.K)(empty, 10)} can be declared, so there is no file to write.`,
        allowed: 'a cluster in which a row, an account or an access entry gives people or programs access',
        fix: 'Read what was left out, and why. Declare who is to have access in a file of your own.',
    };
}
/** What the plan of the file would do beside making things managed, and what is wrong with it. */
function notProved({ changes, affected, problems }) {
    const [first] = changes;
    const about = { code: 'import-not-proved', severity: 'error' };
    const fix = 'Report this with the output of `eks-access snapshot` if you may share it. Until then, declare these by hand.';
    return [
        ...(first === undefined
            ? []
            : [
                {
                    ...about,
                    where: { cluster: first.cluster },
                    message: `The plan of the new file would change what is live: ${(0,list/* listed */.K)(changes.map(({ change, cluster }) => `${change.action} ${(0,kinds/* subjectOf */.et)(change)} in ${cluster}`), 10)}. Nothing was written.`,
                    allowed: 'a file whose plan changes nothing',
                    fix,
                },
            ]),
        ...(affected.length === 0
            ? []
            : [
                {
                    ...about,
                    where: { cluster: affected[0] ?? '' },
                    message: `With the new file somebody would gain or lose access in ${(0,list/* listed */.K)(affected, 10)}. Nothing was written.`,
                    allowed: 'a file whose plan changes nothing',
                    fix,
                },
            ]),
        ...problems,
    ];
}

;// CONCATENATED MODULE: ./lib/modes/step/import-clusters.js










/**
 * Reads the clusters that the options or the file name, and works out the file that declares them as they are. What the
 * file itself declares is not asked.
 *
 * @param folder absolute: where the new file is to be
 */
async function importFrom(input, folder) {
    const { answers, problems } = await (0,ask_clusters/* askEach */.H)(input, async (desired, _, snapshot) => ({ answer: toImport(desired, snapshot, placed(input, folder)) }), () => (snapshot) => ({ ...(0,wanted_of_all/* wantedOfAll */.u)(snapshot), otherLedgers: true }));
    if ((0,problem/* hasErrors */.Cs)(problems) || answers.length === 0)
        return { problems };
    const imported = importClusters(answers);
    return {
        imported,
        problems: [
            ...problems,
            ...answers.flatMap(importGaps),
            ...troubleOf(imported),
            ...(imported.file.clusters.length === 0 ? [nothingToDeclare(imported)] : []),
            ...notProved(imported.unproved),
        ],
    };
}
/** What is wrong with the clusters whatever a file says: the first plan has it as an error. */
function troubleOf({ plans, unproved }) {
    const errors = plans.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'));
    return errors
        .filter((one) => !unproved.problems.includes(one))
        .map((one) => ({ ...one, severity: 'warning' }));
}
/** Writes the files, where none of them is there. */
async function writeImported({ files }, folder) {
    const all = filesOf(files);
    const there = await filesInTheWay(folder, all, ACCESS_FILE);
    if (there.length > 0)
        return [inTheWay(there)];
    await writeNewFiles(folder, all);
    return [];
}
function filesOf({ access, manifests }) {
    return [{ path: ACCESS_FILE, text: access }, ...manifests];
}
/** The cluster alone, whatever the file declares for it. */
function toImport({ cluster, set }, snapshot, from) {
    return { desired: (0,undeclared/* undeclaredCluster */.C)(entryFrom(cluster, from), 'empty-file', set), snapshot };
}
/** The way into the cluster as the new file has it. */
function entryFrom(entry, from) {
    switch (entry.door) {
        case 'eks':
            return entry;
        case 'context':
            return entry.kubeconfig === undefined ? entry : { ...entry, kubeconfig: from(entry.kubeconfig) };
        case 'directory':
            return { ...entry, directory: from(entry.directory) };
    }
}
/** A path of the options is relative to where the program was started, one of a file to the folder of that file. */
function placed({ named, folder: started, file }, folder) {
    const base = named === undefined ? (0,external_node_path_.dirname)((0,external_node_path_.resolve)(started, file)) : started;
    return (path) => (0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(base, path)).split(external_node_path_.sep).join('/') || '.';
}

// EXTERNAL MODULE: ./lib/words/encode.js
var encode = __webpack_require__(27335);
// EXTERNAL MODULE: ./lib/words/shell-word.js
var shell_word = __webpack_require__(2644);
// EXTERNAL MODULE: ./lib/render/plan/adopted.js
var plan_adopted = __webpack_require__(21205);
;// CONCATENATED MODULE: ./lib/render/import/report.js










/** What an import declares and what it leaves out, and what to do next. Ends with a line break. */
function importReport(imported, options) {
    const blocks = [headLines(imported, options), leftOutBlock(imported, options), nextLines(options)];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function headLines({ file, files, empty, plans }, { width, paint, outcome }) {
    if (outcome.kind === 'failed')
        return [];
    const objects = (0,words_count/* sum */.cz)(file.manifests.map((one) => one.objects.length));
    const short = (0,words_count/* sum */.cz)([...file.presets, ...file.bindings].map(({ makes }) => makes.length));
    const names = file.clusters.map(({ entry }) => entry.name);
    const head = `${(0,list/* listed */.K)(names, MOST)}: ${(0,words_count/* counted */.hS)(file.principals.length, 'principal')} and ${(0,words_count/* counted */.hS)(objects + short, 'RBAC object')} are declared.`;
    const written = outcome.kind === 'printed'
        ? []
        : [
            `Written to ${(0,encode/* terminal */.Fo)(outcome.folder)}: ${ACCESS_FILE}${files.manifests.length === 0 ? '' : ` and ${(0,words_count/* counted */.hS)(files.manifests.length, 'file')} in rbac/`}.`,
        ];
    const adopted = plans.flatMap((plan) => (0,plan_adopted/* adoptedBy */.vN)(plan, plan.homeAccount).changes);
    const where = names.length === 1 ? 'the cluster' : 'the clusters';
    const proof = adopted.length === 0
        ? `A plan of this file changes nothing in ${where}: all of it is managed already.`
        : `A plan of this file changes nothing in ${where}. It adopts as they are: ${(0,phrase/* phraseText */.tN)((0,plan_adopted/* countWords */.rj)(adopted))}.`;
    const nothing = empty.length === 0 ? [] : [`Nothing can be declared for ${(0,list/* listed */.K)(empty, MOST)}.`];
    return [
        ...(0,wrap/* wrapped */.ky)((0,encode/* terminal */.Fo)(head), { width }).map((line) => paint('bold', line)),
        ...[...written, proof, ...nothing].flatMap((text) => (0,wrap/* wrapped */.ky)((0,encode/* terminal */.Fo)(text), { width })),
    ];
}
/** So many names, and items of one reason, are listed; access.yaml has all of them. */
const MOST = 20;
function leftOutBlock({ leftOut }, { width, paint, outcome }) {
    const groups = leftOutGroups(leftOut);
    if (groups.length === 0)
        return [];
    const isOne = new Set(leftOut.map(({ cluster }) => cluster)).size === 1;
    return [
        paint('bold', `Not declared: ${(0,words_count/* counted */.hS)(leftOut.length, 'item')}${outcome.kind === 'failed' ? '' : ', which access.yaml names in comments'}`),
        ...groups.flatMap((group) => groupLines(group, isOne, width)),
    ];
}
function groupLines({ why, count, items }, isOne, width) {
    const { shown, more } = (0,list/* shortened */.v)(items, MOST);
    return [
        ...(0,wrap/* wrapped */.ky)((0,encode/* terminal */.Fo)(`${(0,sentence/* capitalized */.l)(why)} (${(0,words_count/* thousands */.oh)(count)}):`), { width, first: '  ', rest: '  ' }),
        ...shown.flatMap(({ cluster, text }) => (0,wrap/* wrapped */.ky)((0,encode/* terminal */.Fo)(isOne ? text : `${cluster}: ${text}`), { width, first: '    ', rest: '      ' })),
        ...(more === 0 ? [] : [`    and ${(0,words_count/* thousands */.oh)(more)} more`]),
    ];
}
function nextLines({ width, paint, outcome }) {
    if (outcome.kind !== 'written')
        return [];
    const { folder } = outcome;
    const file = folder === '.' ? ACCESS_FILE : `${folder.replace(/\/+$/, '')}/${ACCESS_FILE}`;
    const shown = file === ACCESS_FILE ? '' : ` --file ${(0,shell_word/* shellWord */.r)(file)}`;
    return [
        paint('bold', 'Next:'),
        ...[
            `1. Read ${file}. Remove what is not to be managed: before the first apply that changes nothing in a cluster.`,
            `2. Run eks-access plan${shown}: it may adopt, and must not add, change or remove anything.`,
            '3. Commit the files, and open a pull request with the workflow of the README. Merging it makes what is declared managed.',
        ].flatMap((text) => (0,wrap/* wrapped */.ky)((0,encode/* terminal */.Fo)(text), { width, first: '  ', rest: '     ' })),
    ];
}

;// CONCATENATED MODULE: ./lib/render/import/text.js
/** The access file and its manifests as one text: documents of YAML, each file but the first under its path. */
function importText({ access, manifests }) {
    return [access, ...manifests.map(({ path, text }) => `---\n# ${path}\n${text}`)].join('');
}

// EXTERNAL MODULE: ./lib/terminal/run/streams.js
var streams = __webpack_require__(97491);
;// CONCATENATED MODULE: ./lib/terminal/run/import.js






/** Writes an access file for clusters as they are: 0 written, 1 an error and nothing is written. */
async function runImport({ about, output, stdout }, around) {
    const { file } = about;
    const { imported, problems } = await importFrom((0,streams/* questionOf */.YH)(about, around), (0,external_node_path_.resolve)(output));
    (0,streams/* complain */.cc)(problems, file);
    if (imported === undefined)
        return streams/* FAILED */.Wk;
    // Files that are printed are the result, and what is said about them is not.
    const stream = stdout ? process.stderr : process.stdout;
    const report = (outcome) => {
        const { width, paint } = (0,streams/* options */.fF)(file, stream);
        stream.write(importReport(imported, { width, paint, outcome }));
    };
    if ((0,problem/* hasErrors */.Cs)(problems)) {
        report({ kind: 'failed' });
        return streams/* FAILED */.Wk;
    }
    if (stdout) {
        process.stdout.write(importText(imported.files));
        report({ kind: 'printed' });
        return streams/* DONE */.DH;
    }
    const inTheWay = await writeImported(imported, output);
    (0,streams/* complain */.cc)(inTheWay, file);
    if ((0,problem/* hasErrors */.Cs)(inTheWay))
        return streams/* FAILED */.Wk;
    report({ kind: 'written', folder: output });
    return streams/* DONE */.DH;
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


/***/ }),

/***/ 1463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ yamlScalar)
/* harmony export */ });
/* harmony import */ var _ascii_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88569);

/** Plain where YAML 1.1 and 1.2 both read it as that very text, also between the brackets of a list; else in quotes. */
function yamlScalar(text) {
    const isPlain = /^[A-Za-z](?:[\w./:@+=-]*[A-Za-z0-9])?$/.test(text);
    return isPlain && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : (0,_ascii_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiJson */ .i)(text);
}


/***/ })

};
