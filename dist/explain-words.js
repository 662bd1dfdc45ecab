export const id = 3945;
export const ids = [3945];
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

/***/ 96455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf)
/* harmony export */ });
/* harmony import */ var _login_authentication_mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24485);
/* harmony import */ var _login_dead_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96563);
/* harmony import */ var _rbac_access_policy_policy_grants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30790);



/** Why aws-auth and RBAC do not say everything about who may do what in a cluster. */
function limitsOf(awsAuth, facts) {
    const broken = awsAuth.broken.map((one) => ({ kind: 'broken-key', broken: one }));
    const accounts = awsAuth.accounts.map((account) => ({ kind: 'account', account }));
    const unsaid = [...entryLimits(facts), ...uncheckedLimits(facts)];
    const creator = (0,_login_authentication_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHideCreator */ .K)(facts) ? [{ kind: 'creator' }] : [];
    if (!(0,_login_authentication_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .readsAwsAuth */ .n)(facts))
        return [{ kind: 'mode-api' }, ...unsaid];
    return [...broken, ...accounts, ...unsaid, ...creator];
}
/** Once, whatever it did not say of how many. */
function uncheckedLimits(facts) {
    const unchecked = (0,_login_dead_js__WEBPACK_IMPORTED_MODULE_0__/* .uncheckedByIam */ .xh)(facts);
    if (unchecked === undefined)
        return [];
    return [{ kind: 'principals-unchecked', action: unchecked.action, message: unchecked.message }];
}
function entryLimits(facts) {
    const entries = facts?.accessEntries;
    if (entries === undefined || entries.kind === 'not-asked')
        return [{ kind: 'entries-not-asked' }];
    if (entries.kind === 'unknown')
        return [{ kind: 'entries-unknown', action: entries.action, message: entries.message }];
    const count = entries.value.filter(({ details }) => details === undefined).length;
    const unpublished = entries.value
        .map(({ details }) => (0,_rbac_access_policy_policy_grants_js__WEBPACK_IMPORTED_MODULE_1__/* .unpublishedOf */ .N)(details?.policies).map(({ policy }) => policy))
        .filter((policies) => policies.length > 0);
    return [
        ...(count === 0 ? [] : [{ kind: 'entries-not-counted', count }]),
        ...(unpublished.length === 0
            ? []
            : [
                {
                    kind: 'policies-unpublished',
                    count: unpublished.length,
                    policies: [...new Set(unpublished.flat())].toSorted(),
                },
            ]),
    ];
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

/***/ 88850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ iamRemedies)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35047);
/* harmony import */ var _words_ascii_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88569);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);



/** The policy that allows the missing actions, and what no policy can allow. */
function iamRemedies(missing) {
    const addable = missing.filter(({ decision, heldBackBy }) => decision === 'not-allowed' && heldBackBy === undefined);
    const denied = missing.filter((one) => !addable.includes(one)).map(({ action }) => action);
    return [
        ...(addable.length === 0
            ? []
            : [
                {
                    words: ['Allow this for the principal in IAM'],
                    copy: { language: 'json', lines: policyLines(addable) },
                },
                {
                    words: [
                        'The policy for all pages of the console is in ',
                        (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .RELEASE_PAGES */ .lu}/docs/console.md`),
                    ],
                },
            ]),
        ...(denied.length === 0
            ? []
            : [
                {
                    words: [
                        'These are denied, and no other policy can allow them. Change what denies them: ',
                        ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .codes */ .F4)(denied, 6),
                    ],
                },
            ]),
    ];
}
function policyLines(missing) {
    const byResource = Map.groupBy(missing, ({ resource }) => resource);
    const statements = [...byResource].map(([resource, same]) => ({
        Effect: 'Allow',
        Action: same.map(({ action }) => action),
        Resource: resource,
    }));
    return (0,_words_ascii_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asciiJson */ .i)({ Version: '2012-10-17', Statement: statements }, 2).split('\n');
}


/***/ }),

/***/ 36941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ iamWords)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);

/** What IAM says of the console's actions; the first line says it in short. */
function iamWords(answer, missing) {
    if (answer.kind === 'not-checked')
        return [['not checked: ', ...notChecked(answer.why)]];
    const denied = answer.decisions.filter(({ decision }) => decision !== 'allowed');
    if (denied.length === 0)
        return [['allows everything that the console needs'], ...conditions(answer.decisions)];
    const shown = missing.length > 0 ? missing : denied;
    const head = missing.length > 0
        ? ['does not allow what the console needs']
        : ['allows what the console needs for Kubernetes objects; some of its pages are empty'];
    return [head, ...shown.map(decisionWords), ...conditions(answer.decisions)];
}
function notChecked(why) {
    switch (why.kind) {
        case 'no-part':
            return ['a request to the API server needs no permission in IAM'];
        case 'offline':
            return ['a directory or kubeconfig has no information about AWS'];
        case 'no-role-or-user':
            return ['only roles and users have policies'];
        case 'other-account':
            return ['the principal is in another account, ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(why.account)];
        case 'not-permitted':
            return ['this identity is not allowed to call ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(why.action)];
        case 'no-such-principal':
            return ['there is no such principal in IAM of this account'];
        case 'failed':
            return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(why.action), ' failed: ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(why.message)];
    }
}
function decisionWords({ action, decision, policies, heldBackBy }) {
    const by = policies.length === 0 ? [] : [' (', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(policies, 3), ')'];
    if (heldBackBy === 'organization')
        return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(action), ' is not allowed by a policy of the organization'];
    if (heldBackBy === 'boundary')
        return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(action), ' is not allowed by the permissions boundary'];
    return decision === 'denied-explicitly'
        ? [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(action), ' is denied by a policy', ...by]
        : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(action), ' is not allowed by any policy'];
}
/** The simulation knows no source address and no tags of a session. */
function conditions(decisions) {
    const keys = [...new Set(decisions.flatMap(({ missingContext }) => missingContext))];
    if (keys.length === 0)
        return [];
    return [['policies have conditions that are not known here: ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(keys, 4)]];
}


/***/ }),

/***/ 76847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ limitWords)
/* harmony export */ });
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26226);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);


/** Why the answer may not be all. */
function limitWords(limit) {
    switch (limit.kind) {
        case 'broken-key': {
            const { key, line, seen } = limit.broken;
            return [
                `${key} of aws-auth cannot be read (line ${line}): ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(seen.length, 'principal')} in its text ${seen.length === 1 ? 'is' : 'are'} not counted`,
            ];
        }
        case 'account':
            return [
                'mapAccounts has account ',
                (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(limit.account),
                ': any of its principals can log in, without groups',
            ];
        case 'entries-unknown':
            return ['access entries could not be listed and are not counted: ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(limit.message)];
        case 'entries-not-asked':
            return ['access entries are not known here and are not counted'];
        case 'entries-not-counted':
            return [
                `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(limit.count, 'access entry')} ${limit.count === 1 ? 'is' : 'are'} not counted, because the details were not read`,
            ];
        case 'policies-unpublished':
            return [
                `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(limit.count, 'access entry')} ${limit.count === 1 ? 'has' : 'have'} access policies whose rules AWS does not publish, which may grant it too: `,
                ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(limit.policies, 6),
            ];
        case 'creator':
            return ['the principal that created the cluster may be admin without a row or an access entry'];
        case 'principals-unchecked':
            return [
                'whether IAM still has these principals was not checked: ',
                (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(limit.action),
                ' was refused or failed: ',
                (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(limit.message),
            ];
        case 'no-username':
            return [
                'it has no username: if ',
                (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(limit.group),
                ' is served by an aggregated API server, that server answers 401',
            ];
        case 'some-logins':
            return [
                'not every login has the same permissions: a name depends on the session, or one of several rows applies',
            ];
        case 'plan-refused':
            return ['the plan has errors and cannot be applied as it is: ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(limit.codes, 6)];
        case 'mode-api':
            return ['EKS does not read aws-auth in this cluster (authentication mode API)'];
    }
}


/***/ }),

/***/ 53220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ policiesWords)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);

/** More namespaces of one policy than these are counted. */
const NAMESPACES = 4;
/** `AmazonEKSEditPolicy (shop, shop-*)`; one of the whole cluster has nothing behind its name. */
function policiesWords(policies) {
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(policies.map(policyWords), ', ');
}
function policyWords({ policy, scopes }) {
    const namespaces = scopes.flatMap((scope) => (scope.kind === 'namespace' ? [scope.namespace] : []));
    return namespaces.length === 0
        ? [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(policy)]
        : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(policy), ' (', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(namespaces, NAMESPACES), ')'];
}


/***/ }),

/***/ 90184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _k: () => (/* binding */ rowName),
/* harmony export */   fk: () => (/* binding */ oddWords),
/* harmony export */   y1: () => (/* binding */ groupsWords),
/* harmony export */   yS: () => (/* binding */ nearWords)
/* harmony export */ });
/* harmony import */ var _aws_auth_near_odd_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43052);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26226);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);



/** `row 3 of mapRoles` */
function rowName({ key, index }) {
    return [`row ${index + 1} of ${key}`];
}
/** `no groups`, `group viewers`, `groups a, b`: a few. */
function groupsWords(groups) {
    return groups.length === 0 ? ['no groups'] : [`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(groups.length, 'group')} `, ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .codes */ .F4)(groups, 6)];
}
/** Why a row that was most likely meant for the principal does not match it. */
function nearWords({ says, meaning, masters }) {
    const groups = masters ? [...meaning.groups, 'system:masters'] : meaning.groups;
    return [...says, ...(groups.length === 0 ? [] : [' (', ...groupsWords(groups), ')'])];
}
/** What the authenticator makes of a row that looks otherwise. */
function oddWords(oddity) {
    const { key, index, kind, found, line } = oddity;
    const row = rowName({ key: key === 'mapUsers' ? 'mapUsers' : 'mapRoles', index });
    switch (kind) {
        case 'groups-not-a-list':
            return ['the groups of ', ...row, ' are not a list, so none of them counts: ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(found)];
        case 'group-not-a-string':
            return ['a group of ', ...row, ' is not a string and is read as an empty name: ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(found)];
        case 'username-not-a-string':
            return ['the username of ', ...row, ' is not a string and is read as empty: ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(found)];
        case 'dropped-row':
            return [...row, ' names it but is dropped, because it has no valid ARN: ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(found)];
        case 'second-document':
            return [`${key} has text after the end of its first YAML document on line ${line}, which is not read`];
        case 'not-an-account':
            return [`an item of mapAccounts is not an account id: `, (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(found)];
        case 'key-not-read':
        case 'swallowed-row':
        case 'data-key-not-read':
            return (0,_aws_auth_near_odd_words_js__WEBPACK_IMPORTED_MODULE_0__/* .nearlyReadWords */ .J)(oddity)?.says ?? [];
    }
}


/***/ }),

/***/ 96182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ limitLines),
/* harmony export */   MK: () => (/* binding */ explanationsText),
/* harmony export */   r8: () => (/* binding */ answersText)
/* harmony export */ });
/* harmony import */ var _words_encode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27335);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _words_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48417);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87606);




/** Explanations as text, one for each cluster. Ends with a line break. */
function explanationsText(explanations, options) {
    return answersText(explanations.map((one) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .explainedText */ .G)(one, options.file)), options);
}
/** Answers as text, one for each cluster. Ends with a line break. */
function answersText(texts, options) {
    return texts.map((text) => `${textOf(text, options)}\n`).join('\n');
}
function textOf(text, options) {
    const { paint, width } = options;
    const blocks = [
        (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)(sentence(text.headline), { width }).map((line) => paint('bold', line)),
        text.layers.flatMap((layer) => layerLines(layer, options)),
        ...(text.near.length === 0 ? [] : [(0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(text.near), { width })]),
        listLines('What it may do:', text.held, width),
        ...text.remedies.map(({ words, copy }) => copy === undefined
            ? (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)(sentence(words), { width })
            : // What is to be copied is no text: it keeps its lines.
                [...(0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)(`${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(words)}:`, { width }), '', ...copy.lines.map((line) => `  ${line}`)]),
        limitLines(text.limits, options),
    ];
    return blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n');
}
/** What an answer does not count; nothing where it counts all. */
function limitLines(limits, { paint, width }) {
    return listLines('Not counted or not certain:', limits, width).map((line) => paint('dim', line));
}
const STYLE = { '✓': 'green', '✗': 'red', '?': 'yellow', '·': 'dim' };
function layerLines({ name, mark, lines }, { paint, width }) {
    const lead = `  ${paint(STYLE[mark] ?? 'dim', mark)} ${(0,_words_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(name).padEnd(8)} `;
    const indent = ' '.repeat((0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(lead));
    return lines.flatMap((line, index) => (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(line), { width, first: index === 0 ? lead : indent, rest: `${indent}  ` }));
}
function listLines(head, lines, width) {
    if (lines.length === 0)
        return [];
    return [
        head,
        ...lines.flatMap((line) => (0,_words_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(line), { width, first: '  ', rest: '    ' })),
    ];
}
function sentence(words) {
    const text = (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseTerminal */ .Mx)(words);
    // A name keeps its case; only words of this program begin a sentence.
    return typeof words[0] === 'string' ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : `${text}.`;
}


/***/ }),

/***/ 87606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ explainedText)
});

// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/explain/iam-words.js
var iam_words = __webpack_require__(36941);
// EXTERNAL MODULE: ./lib/render/explain/limit-words.js
var limit_words = __webpack_require__(76847);
// EXTERNAL MODULE: ./lib/aws-auth/near/odd-words.js
var odd_words = __webpack_require__(43052);
// EXTERNAL MODULE: ./lib/login/dead-words.js
var dead_words = __webpack_require__(59659);
// EXTERNAL MODULE: ./lib/login/owner/owner-words.js
var owner_words = __webpack_require__(49522);
// EXTERNAL MODULE: ./lib/tool/words.js
var words = __webpack_require__(2215);
// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/render/explain/policy-words.js
var policy_words = __webpack_require__(53220);
// EXTERNAL MODULE: ./lib/render/explain/row-words.js
var row_words = __webpack_require__(90184);
;// CONCATENATED MODULE: ./lib/render/explain/mapping-words.js








/** How the principal comes in; the first line says it in short. */
function mappingWords({ mapping, principal }) {
    const { way } = mapping.found;
    const isNobody = way.kind === 'none' && principal.kind === 'iam';
    const head = isRefused({ mapping })
        ? refusedWords(mapping.causes)
        : isNobody
            ? nobodyWords(principal.arn, way.unsure)
            : wayWords(mapping.found);
    return [head, ...mapping.causes.map(causeWords)];
}
/** It has a row or an entry, by which this session does not get in. */
function isRefused({ mapping }) {
    return mapping.found.way.kind === 'none' && mapping.causes.some(({ kind }) => kind === 'session-refused');
}
function refusedWords(causes) {
    const byRow = causes.some((cause) => cause.kind === 'session-refused' && cause.row !== undefined);
    return [`${byRow ? 'its row' : 'its access entry'} does not apply to this session`];
}
function wayWords({ way, identities, dead }) {
    const [identity] = identities;
    switch (way.kind) {
        case 'named':
            return ['not checked: this is a Kubernetes name already'];
        case 'row':
            return [...(0,row_words/* rowName */._k)(way.row), ' maps it ', ...asWhom(identity)];
        case 'random':
            return [
                `${way.rows.length} rows map it, and the authenticator uses a random one of them for each request`,
            ];
        case 'entry':
            return way.entry.details === undefined
                ? ['an access entry maps it, but the details of the entry could not be read']
                : [
                    dead === undefined ? 'an access entry maps it ' : 'an access entry has its ARN, ',
                    ...asWhom(identity),
                ];
        case 'account':
            return ['mapAccounts has its account ', (0,phrase/* code */.aY)(way.account), ', which maps it ', ...asWhom(identity)];
        case 'hidden':
            return [
                'it logs in ',
                ...asWhom(identity),
                ' without a row or a listed access entry: most likely it created the cluster',
            ];
        case 'none':
            return ['no row or access entry maps it'];
    }
}
function nobodyWords(arn, unsure) {
    const more = unsure ? '; whether an access entry does is not known' : '';
    return ['no row of aws-auth maps ', (0,phrase/* code */.aY)(arn), more];
}
function asWhom(identity) {
    if (identity === undefined)
        return [];
    const { username, groups, policies = [] } = identity;
    const name = username === '' ? ['without a username'] : ['as ', (0,phrase/* code */.aY)(username)];
    const held = policies.length === 0
        ? []
        : [`, access ${policies.length === 1 ? 'policy' : 'policies'} `, ...(0,policy_words/* policiesWords */.s)(policies)];
    return [...name, ', ', ...(0,row_words/* groupsWords */.y1)(groups), ...held];
}
function causeWords(cause) {
    switch (cause.kind) {
        case 'no-aws-auth':
            return ['the cluster has no ConfigMap aws-auth'];
        case 'mode-api':
            return [
                'EKS does not read aws-auth in this cluster (authentication mode API): only an access entry gives access',
            ];
        case 'entries-unknown':
            return ['access entries are not known: ', (0,phrase/* code */.aY)(cause.message)];
        case 'broken-key': {
            const { key, line, reason, seen } = cause.broken;
            const others = seen.length - (cause.named ? 1 : 0);
            const who = cause.named
                ? [`: this principal and ${(0,count/* counted */.hS)(others, 'other principal')} are in its text`]
                : seen.length > 0
                    ? [`: ${(0,count/* counted */.hS)(seen.length, 'principal')} in its text, but not this one`]
                    : [];
            return [
                `the authenticator cannot read ${key} (line ${line}: `,
                (0,phrase/* code */.aY)(reason),
                '), so none of its rows has an effect',
                ...who,
            ];
        }
        case 'key-misspelt':
            return (0,odd_words/* dataKeyWords */.t)(cause.found, cause.meant);
        case 'near-row':
            return (0,row_words/* nearWords */.yS)(cause.meant);
        case 'entry-owner':
            return entryOwnerWords(cause.owner);
        case 'shadowed':
            return [
                ...(0,row_words/* rowName */._k)(cause.row),
                ' has the same ARN and ',
                ...(0,row_words/* groupsWords */.y1)(cause.row.groups),
                '; it has no effect, because ',
                ...(0,row_words/* rowName */._k)(cause.by),
                cause.by.key === cause.row.key ? ' comes later and replaces it' : ' is read first',
            ];
        case 'row-overridden':
            return [...(0,row_words/* rowName */._k)(cause.row), ' has no effect: an access entry completely overrides a row'];
        case 'principal-gone':
            return [(0,dead_words/* deadWords */.M)({ kind: 'gone' }, cause.principal), ', so nobody can log in with this ARN'];
        case 'entry-of-another':
            return [
                (0,dead_words/* deadWords */.M)(cause.dead, cause.principal),
                ': EKS matches an entry by the unique id of its principal, so this one gives nobody access (401)',
            ];
        case 'row-beneath-dead-entry':
            return cause.row === undefined
                ? ['mapAccounts has its account; EKS does not say whether that is used beneath such an entry']
                : [
                    ...(0,row_words/* rowName */._k)(cause.row),
                    ' has its ARN and ',
                    ...(0,row_words/* groupsWords */.y1)(cause.row.groups),
                    '; EKS does not say whether a row is used beneath such an entry. Without the entry it is',
                ];
        case 'odd-row':
            return (0,row_words/* oddWords */.fk)(cause.oddity);
        case 'session-refused':
            return [
                ...(cause.row === undefined ? ['its access entry'] : (0,row_words/* rowName */._k)(cause.row)),
                ' has ',
                (0,phrase/* code */.aY)('{{EC2PrivateDNSName}}'),
                ', which exists only for the session of an EC2 instance (',
                (0,phrase/* code */.aY)('i-0123456789abcdef0'),
                '): the authenticator rejects every other login',
            ];
        case 'node-role':
            return [
                'it is a node role: ',
                cause.uses,
                ...(cause.faults.length === 0 ? [] : ['; ', cause.faults.join('; ')]),
            ];
        case 'random':
            return ['the ARNs of the rows differ only in case, so each row counts; keep one of them'];
        case 'declared':
            return [
                'the file declares it',
                ...(cause.where.line === undefined ? [] : [` on line ${cause.where.line}`]),
                ', but that is not applied',
            ];
    }
}
/** A role of node groups is told by what uses it, in a line of its own. */
function entryOwnerWords(owner) {
    switch (owner.kind) {
        case 'nodes':
            return ['the access entry is for ', ...(0,owner_words/* nodeWords */.kk)(owner)];
        case 'service-linked-role':
        case 'cluster-role':
        case 'capability':
            return ['it is the ', ...(0,owner_words/* ownerWords */.$J)(owner)];
        case 'likely-capability':
            return ['it is ', ...(0,owner_words/* ownerWords */.$J)(owner)];
        case 'made-by':
            return ['the tags of the access entry say that it was made by ', ...(0,words/* toolWords */.yy)(owner)];
        case 'unmanaged':
            return ['it is not known who manages the access entry'];
    }
}

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/login/entry-commands.js
var entry_commands = __webpack_require__(42628);
;// CONCATENATED MODULE: ./lib/render/explain/entry-remedies.js




/** The command that changes an access entry. */
function entryCommand({ principalArn, ...identity }, cluster) {
    return [...(0,entry_commands/* command */.G5)('update-access-entry', cluster, principalArn), ...(0,entry_commands/* identityOptions */.f0)(identity)];
}
/** An access entry deleted and created again, with all that it has. */
function againRemedy(mend, { cluster, file }) {
    const { why, entry, principalArn, byFile } = mend;
    const kind = (0,arn_key/* roleOrUser */.tP)(principalArn);
    if (byFile !== undefined)
        return { words: replacedWords({ ...mend, byFile }, { kind, file }) };
    const { details } = entry;
    const first = why.kind === 'gone'
        ? `Create the ${kind} in IAM. Then delete its access entry and create it again`
        : `If the ${kind} of today is meant to have the access of the earlier one, delete the access entry and create it again`;
    if (details === undefined)
        return {
            words: [
                `${first}, with the type, username, groups and access policies that `,
                (0,phrase/* code */.aY)('aws eks describe-access-entry'),
                ' and ',
                (0,phrase/* code */.aY)('aws eks list-associated-access-policies'),
                ' show',
            ],
        };
    const commands = (0,entry_commands/* againCommands */.Fm)(cluster, { ...entry, details }, principalArn);
    return { words: [first], copy: { language: 'sh', lines: commands.flatMap(entry_commands/* commandLines */.Zm) } };
}
/** What a plan does of itself, once IAM has the principal. */
function replacedWords({ why, principalArn, byFile, next }, { kind, file }) {
    const { line } = byFile.where;
    const first = why.kind === 'gone'
        ? `Create the ${kind} in IAM. Then `
        : `If the ${kind} of today is meant to have the access of the earlier one, `;
    const correct = byFile.isRight || next?.kind === 'lines'
        ? []
        : ['write ', (0,phrase/* code */.aY)(principalArn), ...(line === undefined ? [] : [` on line ${line}`]), ', and '];
    return [
        first,
        ...correct,
        'apply ',
        (0,phrase/* code */.aY)(file),
        ': its plan deletes the access entry and creates it again, as the file declares it',
    ];
}
const OTHER_ROLE = ['Give people and programs a role that no node uses'];
/** None of it is a command: what AWS makes it also keeps, and EKS refuses a change of the entry of a node. */
function awsEntryWords(owner) {
    switch (owner.kind) {
        case 'nodes':
            return OTHER_ROLE;
        case 'service-linked-role':
            return ['Leave its access entry as it is: ', ...(0,owner_words/* serviceName */.fe)(owner), ' manages it'];
        case 'cluster-role':
            return ['Leave its access entry as it is: EKS manages it'];
        case 'capability':
            return [
                'Leave its access entry as it is: EKS manages it for ',
                ...(0,owner_words/* capabilityWords */.QD)(owner),
                MORE_POLICIES,
            ];
        case 'likely-capability':
            return ['Leave its access entry as it is: most likely EKS manages it for a capability', MORE_POLICIES];
    }
}
/** Source: https://docs.aws.amazon.com/eks/latest/userguide/capabilities-security.html */
const MORE_POLICIES = '. Associate another access policy with it if the capability needs more';

// EXTERNAL MODULE: ./lib/render/head/gains.js + 1 modules
var gains = __webpack_require__(859);
// EXTERNAL MODULE: ./lib/render/held-words.js
var held_words = __webpack_require__(48689);
// EXTERNAL MODULE: ./lib/render/explain/yaml.js
var yaml = __webpack_require__(69973);
;// CONCATENATED MODULE: ./lib/render/explain/given-remedies.js







/** One way to give what was asked for, with what it gives in its first line. */
function givenRemedies(given, around) {
    if (given.kind === 'lines')
        return [
            ...lineRemedies(given.lines, [
                ...leadWords(given, around),
                ...givesWords(given, around),
                ...given_remedies_mappingWords(given.lines),
                ...pathWords(given.lines),
            ]),
            ...(given.repair ? [{ words: ['Apply it', ...withRepair(true)] }] : []),
            ...refusedRemedies(given.refused),
        ];
    const { lines } = given;
    return [
        {
            words: [
                ...entryWords(given, around),
                ...(lines === undefined ? givesWords(given, around) : []),
                ...(given.needsApply === true ? [', once ', (0,phrase/* code */.aY)(around.file), ' is applied'] : []),
            ],
            copy: { language: 'sh', lines: (0,entry_commands/* commandLines */.Zm)(entryCommand(given, around.cluster)) },
        },
        ...(lines === undefined
            ? []
            : lineRemedies(lines, ['Add these lines to ', (0,phrase/* code */.aY)(around.file), ...givesWords(given, around)])),
    ];
}
function lineRemedies(lines, words) {
    return [
        { words, copy: { language: 'yaml', lines: (0,yaml/* accessYaml */.W)(lines) } },
        ...lines.manifests.map((line) => ({
            words: ['Create the file ', (0,phrase/* code */.aY)(line.path), ' next to it'],
            copy: { language: 'yaml', lines: (0,yaml/* manifestYaml */.$)(line) },
        })),
    ];
}
function leadWords({ by }, { file, second }) {
    return second
        ? ['Or, ', ...byWords(by), ', add these lines to ', (0,phrase/* code */.aY)(file)]
        : ['Add these lines to ', (0,phrase/* code */.aY)(file)];
}
function byWords(by) {
    switch (by.kind) {
        case 'exact':
            return ['for that request alone'];
        case 'group':
            return ['with the group ', (0,phrase/* code */.aY)(by.group), ', which exists'];
        case 'role':
            return ['with ', (0,phrase/* code */.aY)(by.role), ', which exists'];
        case 'meant':
            return ['to correct the names'];
        case 'preset':
            return ['with a preset'];
    }
}
function entryWords(given, { second }) {
    const { by, maker } = given;
    const lead = second ? ['Or, ', ...byWords(by), ', '] : [];
    return [
        ...lead,
        `${second ? 'change' : 'Change'} its access entry: EKS uses it, and not aws-auth`,
        ...(maker === undefined
            ? []
            : ['. It was made by ', ...(0,words/* toolWords */.yy)(maker), ': change it there, or its next update may undo this']),
    ];
}
function given_remedies_mappingWords({ mapping }) {
    return mapping?.moves === true
        ? ['. ', (0,phrase/* code */.aY)('mapping: access-entries'), ' also gives those an access entry who have a row of aws-auth']
        : [];
}
function pathWords({ principals }) {
    const isDoubtful = principals.some(({ mayLackPath }) => mayLackPath === true);
    return isDoubtful ? ['. If the role has a path, add the path to the ARN'] : [];
}
/** More namespaces than these are counted. */
const NAMESPACES = 6;
function givesWords({ gives, kind, ...given }, { isForRequest }) {
    const { beyond, admin } = gives;
    const isCommand = kind === 'access-entry' && !('lines' in given);
    const [give, also] = isCommand ? ['It gives', 'It also gives'] : ['They give', 'They also give'];
    const what = beyond.length === 0
        ? isForRequest
            ? [`. ${give} exactly that`]
            : []
        : [`. ${isForRequest ? also : give} `, ...(0,phrase/* join */.fj)(beyond.map(stepWords), '; ')];
    const isSaid = beyond.some(({ held }) => held.power === 'admin' || held.power === 'way-to-admin');
    return isSaid ? what : [...what, ...adminWords(admin)];
}
function stepWords({ held, access, scopes }) {
    return [...((0,held_words/* exactWords */.vl)(held, access) ?? powerPhrase(held)), ' ', ...(0,gains/* scopeWords */.AN)(scopes, NAMESPACES)];
}
/** `a way to admin (write aws-auth)`, `read including Secrets`. */
function powerPhrase(held) {
    const how = (0,held_words/* howWords */.kk)(held);
    return held.power === 'way-to-admin'
        ? [(0,held_words/* heldWords */.j0)(held), ' (', ...how.slice(1), ')']
        : [(0,held_words/* heldWords */.j0)(held), ...how];
}
/** What cannot be limited any more is said in so many words. */
function adminWords(admin) {
    const [gravest] = admin;
    if (gravest === undefined)
        return [];
    if (gravest.held.power === 'admin')
        return ['. This makes the principal an admin ', ...(0,gains/* scopeWords */.AN)(gravest.scopes, NAMESPACES)];
    return [
        '. With it, the principal can become admin of the cluster (',
        ...(0,held_words/* howWords */.kk)(gravest.held).slice(1),
        ')',
    ];
}
function withRepair(repair) {
    return repair
        ? [
            ', with ',
            (0,phrase/* code */.aY)('--repair'),
            ' in a terminal or ',
            (0,phrase/* code */.aY)('repair: true'),
            ' in the workflow, because a key of aws-auth cannot be read',
        ]
        : [];
}
function refusedRemedies(codesOfErrors) {
    if (codesOfErrors.length === 0)
        return [];
    return [{ words: ['Until then the plan is refused for other reasons: ', ...(0,phrase/* codes */.F4)(codesOfErrors, 6)] }];
}

// EXTERNAL MODULE: ./lib/render/explain/iam-remedies.js
var iam_remedies = __webpack_require__(88850);
;// CONCATENATED MODULE: ./lib/render/explain/mend-words.js




/** What mends what stands in the way, in the order in which it is done. */
function remedies(explanation, file) {
    const { mend, missingActions, cluster } = explanation;
    return [
        ...(isServiceLinked(mend) ? [] : (0,iam_remedies/* iamRemedies */.O)(missingActions)),
        ...(mend === undefined
            ? []
            : mendRemedies(mend, { file, cluster, isForRequest: explanation.wanted !== undefined })),
    ];
}
/** IAM lets nobody but the service change what such a role may do. */
function isServiceLinked(mend) {
    return mend?.kind === 'aws-entry' && mend.owner.kind === 'service-linked-role';
}
function mendRemedies(mend, around) {
    switch (mend.kind) {
        case 'apply':
            return [
                {
                    words: mend.repair
                        ? ['Apply ', (0,phrase/* code */.aY)(around.file), ...withRepair(true)]
                        : [(0,phrase/* code */.aY)(around.file), ' declares it already: apply it'],
                },
                ...refusedRemedies(mend.refused),
            ];
        case 'lines':
        case 'access-entry':
            return [
                ...givenRemedies(mend, around),
                ...(mend.second === undefined ? [] : givenRemedies(mend.second, { ...around, second: true })),
            ];
        case 'aws-entry':
            return [{ words: awsEntryWords(mend.owner) }];
        case 'entry-again':
            return [againRemedy(mend, around), ...(mend.next === undefined ? [] : mendRemedies(mend.next, around))];
        case 'node-row':
            return mend.item === undefined
                ? [{ words: OTHER_ROLE }]
                : [
                    {
                        words: [
                            'Add this item to mapRoles of aws-auth (kubectl edit configmap aws-auth --namespace kube-system); ',
                            (0,phrase/* code */.aY)(around.file),
                            ' is only for people and programs',
                        ],
                        copy: { language: 'yaml', lines: [`- ${mend.item}`] },
                    },
                ];
        case 'none':
            return [{ words: ['No change of ', (0,phrase/* code */.aY)(around.file), ' can fix this'] }];
    }
}

// EXTERNAL MODULE: ./lib/rbac/unbound-note.js
var unbound_note = __webpack_require__(34898);
// EXTERNAL MODULE: ./lib/render/plan/ways.js
var ways = __webpack_require__(5404);
// EXTERNAL MODULE: ./lib/render/explain/words.js
var explain_words = __webpack_require__(73945);
;// CONCATENATED MODULE: ./lib/render/explain/rbac-words.js








/** What RBAC gives of what is asked for; the first line says it in short. */
function rbacWords(explanation) {
    const { rbac } = explanation;
    const causes = rbac.verdict === 'no' ? rbac.causes : rbac.causes.filter(isWorthKnowing);
    return [headWords(explanation), ...rbac.ways.slice(0, WAYS).map(explain_words/* wayPhrase */.xU), ...causes.map(rbac_words_causeWords)];
}
/** Something that is wrong, even where what is asked for is permitted by something else. */
function isWorthKnowing({ kind }) {
    return kind === 'role-missing' || kind === 'subject-kind' || kind === 'policies-unpublished';
}
/** Ways beyond these say nothing that the first ones did not. */
const WAYS = 4;
/** More namespaces than these are counted. */
const rbac_words_NAMESPACES = 6;
/** All that the principal may do, by place. */
function heldWords({ rbac }) {
    return rbac.steps.map(({ held, access, scopes, through }) => {
        const exact = (0,held_words/* exactWords */.vl)(held, access);
        const how = held.power === 'way-to-admin' && exact === undefined ? (0,held_words/* howWords */.kk)(held) : [];
        return [
            ...(exact ?? (0,held_words/* limitedWords */.Oj)(held)),
            ' ',
            ...(0,gains/* scopeWords */.AN)(scopes, rbac_words_NAMESPACES),
            ...how,
            ': ',
            ...(0,ways/* waysWords */.O)(through, ''),
        ];
    });
}
function headWords({ rbac, wanted, mapping }) {
    if (rbac.verdict === 'not-asked')
        return ['not checked'];
    if (mapping.found.identities.length === 0)
        return ['not known'];
    if (wanted === undefined)
        return consoleWords(rbac.console);
    const request = (0,explain_words/* requestPhrase */.vi)(wanted);
    if (rbac.verdict === 'part')
        return ['allows some of its logins to ', ...request];
    return rbac.verdict === 'yes'
        ? ['allows it to ', ...request, ' through:']
        : ['does not allow it to ', ...request];
}
/** What the console shows: `workloads in the namespaces a, b; not nodes`. */
function consoleWords({ kind, namespaces, missing }) {
    const but = missing.length === 0 ? [] : ['; not ', ...(0,phrase/* codes */.F4)(missing, 8)];
    switch (kind) {
        case 'all':
            return missing.length === 0
                ? ['allows it to list everything that the console shows, in all namespaces']
                : ['allows it to list workloads in all namespaces', ...but];
        case 'namespaces':
            return [
                `allows it to list workloads in the ${(0,count/* plural */.LS)(namespaces.length, 'namespace')} `,
                ...(0,phrase/* codes */.F4)(namespaces, 6),
                ...but,
            ];
        case 'none':
            return ['does not allow it to list any of the workloads that the console shows'];
    }
}
function rbac_words_causeWords(cause) {
    switch (cause.kind) {
        case 'group-unbound':
            return [
                'no binding has the group ',
                (0,phrase/* code */.aY)(cause.group),
                (0,unbound_note/* unboundNote */.E)(cause.group, cause.isRole === true),
                ...(cause.near === undefined ? [] : ['; there are bindings for ', (0,phrase/* code */.aY)(cause.near)]),
            ];
        case 'no-groups':
            return ['it has no groups, and no binding has its username'];
        case 'no-bindings':
            return ['no binding has it, or a group of service accounts'];
        case 'no-username':
            return [
                'an aggregated API server serves ',
                (0,phrase/* code */.aY)(cause.group),
                ', and answers 401 to a login without a username',
            ];
        case 'role-missing':
            return [(0,phrase/* code */.aY)(cause.binding), ' refers to ', (0,phrase/* code */.aY)(cause.role), ', which does not exist'];
        case 'subject-kind':
            return [
                (0,phrase/* code */.aY)(cause.binding),
                ' has ',
                (0,phrase/* code */.aY)(cause.name),
                ' as a ',
                (0,phrase/* code */.aY)(cause.found),
                `; here it is a ${cause.meant === 'Group' ? 'group' : 'username'}`,
            ];
        case 'template-subject':
            return [
                (0,phrase/* code */.aY)(cause.binding),
                ` has the ${cause.subject.kind === 'Group' ? 'group' : 'username'} `,
                (0,phrase/* code */.aY)(cause.subject.name),
                ' literally: RBAC fills in no templates, so nobody gets its role by that name',
            ];
        case 'other-namespaces':
            return [
                `it may in the ${(0,count/* plural */.LS)(cause.namespaces.length, 'namespace')} `,
                ...(0,phrase/* codes */.F4)(cause.namespaces, 6),
                ', through ',
                (0,phrase/* code */.aY)(cause.binding),
                ...(cause.of === undefined
                    ? []
                    : [', if ', (0,phrase/* code */.aY)(cause.of), ' is a resource in namespaces, which is not known here']),
            ];
        case 'some-namespaces':
            return [
                'it may ',
                ...(0,phrase/* codes */.F4)(cause.namespaces.map((name) => `${cause.verb} namespaces/${name}`), 6),
                ', through ',
                (0,phrase/* code */.aY)(cause.binding),
            ];
        case 'cluster-scoped':
            return [
                (0,phrase/* code */.aY)(cause.resource),
                ' are not in a namespace, so a RoleBinding can never allow it: ',
                ...(0,phrase/* codes */.F4)(cause.bindings, 4),
                ` ${cause.bindings.length === 1 ? 'has' : 'have'} no effect on them`,
            ];
        case 'roles-give-less':
            return [
                'it has ',
                ...(0,phrase/* codes */.F4)(cause.roles, 6),
                cause.roles.length === 1 ? ', which does not grant it' : ', and none of them grants it',
            ];
        case 'policies-give-less':
            return [
                `it has the access ${cause.policies.length === 1 ? 'policy' : 'policies'} `,
                ...(0,policy_words/* policiesWords */.s)(cause.policies),
                cause.policies.length === 1 ? ', which does not grant it' : ', and none of them grants it',
            ];
        case 'policies-unpublished':
            return [
                'its access entry has access policies whose rules AWS does not publish, so it is not known what they grant: ',
                ...(0,phrase/* codes */.F4)(cause.policies, 6),
            ];
    }
}

;// CONCATENATED MODULE: ./lib/render/explain/text.js







/** @param file as the person named it */
function explainedText(explanation, file) {
    const { iam, mapping, rbac, answer } = explanation;
    return {
        cluster: explanation.cluster,
        headline: headline(explanation),
        mark: explain_words/* MARK */.M$[answer.verdict],
        layers: [
            ...(explanation.wanted === undefined && explanation.principal.kind === 'iam'
                ? [
                    {
                        name: NAME.iam,
                        mark: explain_words/* MARK */.M$[iam.verdict],
                        lines: (0,iam_words/* iamWords */.h)(iam.answer, explanation.missingActions),
                    },
                ]
                : []),
            { name: NAME.mapping, mark: explain_words/* MARK */.M$[mapping.verdict], lines: mappingWords(explanation) },
            { name: NAME.rbac, mark: explain_words/* MARK */.M$[rbac.verdict], lines: rbacWords(explanation) },
        ],
        near: nearPhrase(explanation),
        held: heldWords(explanation),
        remedies: remedies(explanation, file),
        limits: explanation.limits.map(limit_words/* limitWords */.v),
    };
}
const NAME = { iam: 'IAM', mapping: 'mapping', rbac: 'RBAC' };
function nearPhrase({ near, answer, mapping }) {
    const hasAccess = answer.verdict === 'yes' || answer.verdict === 'part';
    // A row that is nearly of it is told with more than its name.
    const isTold = mapping.causes.some(({ kind }) => kind === 'near-row');
    return near === undefined || hasAccess || isTold ? [] : ['Did you mean ', (0,phrase/* code */.aY)(near), '?'];
}
/** One sentence: who, what, where, and what stands in the way. */
function headline(explanation) {
    const { principal, cluster, answer, wanted, asOf } = explanation;
    const when = asOf === 'plan' ? ['After the plan, '] : [];
    const who = (0,explain_words/* principalPhrase */.io)(principal);
    if (wanted !== undefined) {
        const place = ['namespace' in wanted ? ' of ' : ' in ', (0,phrase/* code */.aY)(cluster)];
        const request = (0,explain_words/* requestPhrase */.vi)(wanted);
        switch (answer.verdict) {
            case 'yes':
                return [...when, ...who, ' may ', ...request, ...place];
            case 'part':
                return [...when, 'some logins of ', ...who, ' may ', ...request, ...place];
            case 'no':
                return [...when, ...who, ' may not ', ...request, ...place, ...because(explanation)];
            case 'unknown':
                return [
                    ...when,
                    'it is not known whether ',
                    ...who,
                    ' may ',
                    ...request,
                    ...place,
                    ...because(explanation),
                ];
        }
    }
    switch (answer.verdict) {
        case 'yes':
            return [...when, ...who, ' sees the Kubernetes objects of ', (0,phrase/* code */.aY)(cluster)];
        case 'part':
            return [...when, ...who, ' sees some of the Kubernetes objects of ', (0,phrase/* code */.aY)(cluster)];
        case 'no':
            return [
                ...when,
                ...who,
                ' has no access to the Kubernetes objects of ',
                (0,phrase/* code */.aY)(cluster),
                ...because(explanation),
            ];
        case 'unknown':
            return [
                ...when,
                'it is not known whether ',
                ...who,
                ' has access to the Kubernetes objects of ',
                (0,phrase/* code */.aY)(cluster),
                ...because(explanation),
            ];
    }
}
function because(explanation) {
    const { answer, mapping, rbac, wanted } = explanation;
    const { stoppedBy } = answer;
    if (stoppedBy === undefined)
        return [];
    switch (stoppedBy) {
        case 'iam': {
            // Whoever mends IAM alone would have to ask again.
            const more = mapping.verdict === 'no'
                ? [', and no row or access entry maps it']
                : rbac.verdict === 'no'
                    ? [', and RBAC grants none of that']
                    : [];
            return [': IAM does not allow what the console needs', ...more];
        }
        case 'mapping':
            if (mapping.found.dead !== undefined)
                return deadReason(mapping.found.dead);
            if (mapping.verdict === 'unknown')
                return [': access entries are not known'];
            return [
                isRefused(explanation) ? ': the authenticator rejects the login' : ': no row or access entry maps it',
            ];
        case 'rbac':
            return [
                answer.verdict === 'unknown'
                    ? ': what its access entry grants is not known'
                    : wanted === undefined
                        ? hasPolicies(explanation)
                            ? ': RBAC and its access policies grant none of that'
                            : ': RBAC grants none of that'
                        : rbac.causes.some(({ kind }) => kind === 'no-username')
                            ? ': it has no username'
                            : hasPolicies(explanation)
                                ? ': neither RBAC nor its access policies allow it'
                                : ': RBAC does not allow it',
            ];
    }
}
function deadReason({ why, beneath }) {
    if (why.kind === 'gone')
        return [': IAM does not have it any more'];
    return [
        ': its access entry is of an earlier principal of the same name',
        beneath.length > 0 ? ', and EKS does not say whether what is beneath is used' : '',
    ];
}
function hasPolicies({ rbac }) {
    return rbac.causes.some(({ kind }) => kind === 'policies-give-less');
}


/***/ }),

/***/ 73945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   io: () => (/* binding */ principalPhrase),
/* harmony export */   vi: () => (/* binding */ requestPhrase),
/* harmony export */   xU: () => (/* binding */ wayPhrase),
/* harmony export */   y1: () => (/* binding */ subjectPhrase)
/* harmony export */ });
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);


/** `role/console`; a name of Kubernetes says what it is. */
function principalPhrase(principal) {
    if (principal.kind === 'iam')
        return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(principal.arn)];
    if (principal.kind === 'Group')
        return ['the Kubernetes group ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(principal.name)];
    const subject = (0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .userSubject */ .cW)(principal.name);
    return subject.kind === 'serviceAccount'
        ? ['the service account ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${subject.namespace}/${subject.name}`)]
        : ['the Kubernetes user ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(principal.name)];
}
/** `list pods in shop`, as a person would say it. */
function requestPhrase(request) {
    if ('url' in request)
        return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${request.verb} ${request.url}`)];
    const { verb, group, resource, subresource, name, namespace } = request;
    const isEvery = resource === '*' && group === '*';
    const thing = [`${resource}${group === '' || isEvery ? '' : `.${group}`}`, name, subresource];
    const what = (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${verb} ${thing.filter((part) => part !== undefined).join('/')}`);
    return namespace === undefined ? [what] : [what, ' in the namespace ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(namespace)];
}
/** `group viewers → ClusterRoleBinding/viewers → ClusterRole/view` */
function wayPhrase(via) {
    const some = via.symbolic === true ? ' (some logins only)' : '';
    if (via.kind === 'masters')
        return ['group ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('system:masters'), `, which may do everything${some}`];
    if (via.kind === 'policy')
        return [
            'access policy ',
            (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(via.policy),
            ...(via.namespace === undefined ? [] : [' in ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(via.namespace)]),
        ];
    const { subject, binding, role } = via;
    return [...subjectPhrase(subject), ' → ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(binding), ' → ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(role), some];
}
/** `group viewers`, `service account ci/robot` */
function subjectPhrase(subject) {
    switch (subject.kind) {
        case 'Group':
            return ['group ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(subject.name)];
        case 'User':
            return ['user ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(subject.name)];
        case 'ServiceAccount':
            return ['service account ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${subject.namespace}/${subject.name}`)];
    }
}
const MARK = {
    yes: '✓',
    part: '✓',
    no: '✗',
    unknown: '?',
    'not-asked': '·',
};


/***/ }),

/***/ 69973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestYaml),
/* harmony export */   W: () => (/* binding */ accessYaml)
/* harmony export */ });
/* harmony import */ var _words_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1463);

/**
 * Lines of access.yaml as YAML, one text for each line: ASCII only, so that they can be shown anywhere as they are. They
 * are valid by themselves as those parts of a file.
 */
function accessYaml({ mapping, principals, presets, manifests, bindings, }) {
    const rbac = [
        ...section('  presets:', presets.map(({ preset, replaces, ...more }) => item('    ', replaces, more.namespaces === undefined && more.clusters === undefined ? preset : { preset, ...more }))),
        ...section('  manifests:', manifests.map(({ path, clusters }) => item('    ', undefined, clusters === undefined ? path : { path, clusters }))),
        ...section('  bindings:', bindings.map((binding) => item('    ', undefined, bindingFields(binding)))),
    ];
    return [
        ...(mapping === undefined
            ? []
            : [
                'clusters:',
                '  # the entry of this cluster, with `mapping`; its other keys are not shown here',
                ...item('  ', undefined, { name: mapping.cluster, mapping: mapping.name }),
            ]),
        ...section('principals:', principals.map(({ key, arn, username, groups, policies, clusters, replaces }) => item('  ', replaces, {
            [key]: arn,
            username,
            groups: groups.length === 0 ? undefined : groups,
            policies: policies?.map(policyValue),
            clusters,
        }))),
        ...(rbac.length === 0 ? [] : ['rbac:', ...rbac]),
    ];
}
/** The files that the lines name, as they have to be made. */
function manifestYaml({ object }) {
    const { rules } = object;
    return [
        `apiVersion: ${object.apiVersion}`,
        `kind: ${object.kind}`,
        'metadata:',
        `  name: ${(0,_words_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlScalar */ .E)(object.metadata.name)}`,
        'rules:',
        ...(rules ?? []).flatMap((rule) => item('  ', undefined, ruleFields(rule))),
    ];
}
/** In the short form where it counts in the whole cluster. */
function policyValue({ policy, scopes }) {
    const namespaces = scopes.flatMap((scope) => (scope.kind === 'namespace' ? [scope.namespace] : []));
    return namespaces.length === 0 ? policy : { policy, namespaces };
}
function bindingFields({ groups, users, clusterRole, role, namespaces, clusters, }) {
    return { groups, users, clusterRole, role, namespaces, clusters };
}
function ruleFields(rule) {
    const { apiGroups, resources, resourceNames, nonResourceURLs, verbs } = rule;
    return { apiGroups, resources, resourceNames, nonResourceURLs, verbs };
}
function section(head, items) {
    return items.length === 0 ? [] : [head, ...items.flat()];
}
function item(indent, replaces, value) {
    const note = replaces?.line === undefined ? [] : [`${indent}# replaces the entry on line ${replaces.line}`];
    if (typeof value === 'string')
        return [...note, `${indent}- ${(0,_words_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlScalar */ .E)(value)}`];
    const fields = writtenFields(value);
    return [...note, ...fields.map((field, index) => `${indent}${index === 0 ? '- ' : '  '}${field}`)];
}
function writtenFields(value) {
    return Object.entries(value).flatMap(([key, field]) => field === undefined ? [] : [`${key}: ${written(field)}`]);
}
function written(value) {
    if (typeof value === 'string')
        return (0,_words_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlScalar */ .E)(value);
    const items = value.map((one) => typeof one === 'string' ? (0,_words_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlScalar */ .E)(one) : `{ ${writtenFields(one).join(', ')} }`);
    return `[${items.join(', ')}]`;
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
