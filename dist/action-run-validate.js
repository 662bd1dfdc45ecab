export const id = 9474;
export const ids = [9474];
export const modules = {

/***/ 46368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* harmony import */ var _files_load_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87574);
/* harmony import */ var _modes_step_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16317);
/* harmony import */ var _render_screen_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54433);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96840);
/* harmony import */ var _job_finish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97637);
/* harmony import */ var _job_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81205);






/** Checks the file. Like its neighbours, gives the sentence that the run fails with, if it does. */
async function runValidate(job) {
    const loaded = await (0,_files_load_access_js__WEBPACK_IMPORTED_MODULE_0__/* .loadAccess */ .xf)(job.input);
    const unknown = (0,_modes_step_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownClusters */ .Kj)(loaded, job.input);
    if (unknown.length > 0)
        return (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_3__/* .stop */ .ds)(job, job.context, { problems: unknown, failureReason: 'input-invalid' });
    const { problems } = loaded;
    (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z8)(job, problems);
    job.core.info((0,_render_screen_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsText */ .u)(problems, (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .logOptions */ .DD)(job)));
    await (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSummary */ .Sy)(job, (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .validationSummary */ ._f)(problems, (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownOptions */ .Kt)(job, job.context.sha)));
    return (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_3__/* .finish */ .O9)(job, 'validate', { file: problems }, {});
}


/***/ }),

/***/ 37802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wm: () => (/* binding */ deadRowClause),
  eg: () => (/* binding */ deadRowFix),
  Ws: () => (/* binding */ deadRowSentence),
  hw: () => (/* binding */ otherPartition)
});

// EXTERNAL MODULE: ./lib/access/principal.js + 1 modules
var principal = __webpack_require__(92281);
// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var aws_auth_arn = __webpack_require__(84713);
// EXTERNAL MODULE: ./lib/aws-auth/arn-parts.js
var arn_parts = __webpack_require__(7554);
;// CONCATENATED MODULE: ./lib/aws-auth/dead-words.js
/** Why a row gives nobody anything: a clause. */
const DEAD_WORDS = {
    shadowed: 'a later row with the same ARN replaces it, both username and groups',
    'shadowed-by-map-roles': 'a row of mapRoles has the same ARN, and mapRoles is read first',
    'role-path': 'AWS reports a role without its path, so an ARN with a path never matches',
    'assumed-role': 'the authenticator compares the ARN of the role, not that of its session',
    sso: 'sso rows need a feature that EKS does not enable',
    'no-instance': '{{EC2PrivateDNSName}} exists for EC2 instances only, so the authenticator rejects the login of a user',
    'other-partition': 'it is of another partition than the cluster, and no principal of another partition can log in',
    'never-matches': 'no principal has such an ARN',
};

// EXTERNAL MODULE: ./lib/aws-auth/joined-groups.js
var joined_groups = __webpack_require__(34390);
// EXTERNAL MODULE: ./lib/aws-auth/near/meant-arns.js
var meant_arns = __webpack_require__(62163);
// EXTERNAL MODULE: ./lib/aws-auth/near/partition-words.js
var partition_words = __webpack_require__(79939);
;// CONCATENATED MODULE: ./lib/login/dead-row/dead-row-words.js







/** Why a row gives nobody anything: a clause. */
function deadRowClause(reason, { key, arn }) {
    if (reason !== 'never-matches')
        return DEAD_WORDS[reason];
    const message = faultOf(key, arn, [])?.message.replace(/\.$/, '') ?? DEAD_WORDS[reason];
    return message.replace(/^[A-Z](?=[a-z]* )/, (letter) => letter.toLowerCase());
}
/** The same, continuing `gives nobody access`, with what is known of the cluster; ends with a full stop. */
function deadRowSentence(reason, row, { home }) {
    if (reason === 'never-matches')
        return `. ${faultOf(row.key, row.arn, [])?.message ?? 'No principal has such an ARN.'}`;
    if (reason !== 'other-partition')
        return `: ${DEAD_WORDS[reason]}.`;
    return `: ${otherPartition(row.arn, home)}.`;
}
/** What to do about it: a sentence. */
function deadRowFix(reason, row, about) {
    const { known, home, by } = about;
    switch (reason) {
        case 'shadowed':
        case 'shadowed-by-map-roles':
            return `Remove this row: access stays as it is.${by === undefined ? '' : (0,joined_groups/* joiningWords */.u)({ name: `row ${by.index + 1} of ${by.key}`, groups: by.groups }, row.groups)}`;
        case 'role-path':
            return `Write ${(0,aws_auth_arn/* stripRolePath */.eP)(row.arn)}.`;
        case 'assumed-role':
            return `Write ${rowArns(row.arn, known)[0] ?? 'the ARN of the role, arn:aws:iam::<account>:role/<name>'}.`;
        case 'sso':
            return 'Write a row with the ARN of the role that IAM Identity Center created, without its path.';
        case 'no-instance':
            return 'Give the row a username without this template, and remove the groups of nodes from it.';
        case 'other-partition':
            return home === undefined
                ? 'Write the ARN of a principal of the cluster’s partition.'
                : `If you mean ${(0,partition_words/* inPartition */.o)(row.arn, home.partition)}, write that. Otherwise remove the row.`;
        case 'never-matches': {
            const meant = rowArns(row.arn, known);
            if (meant.length > 0)
                return `If you mean ${meant.join(' or ')}, write that.`;
            return faultOf(row.key, row.arn, known.accounts)?.fix ?? 'Copy the ARN from IAM again.';
        }
    }
}
/** As a row has them: without the path of a role. */
function rowArns(arn, known) {
    return (0,meant_arns/* meantArns */.O)(arn, known).map(aws_auth_arn/* stripRolePath */.eP);
}
/** Why nobody of another partition logs in: a clause. */
function otherPartition(arn, home) {
    const where = home === undefined ? 'the cluster' : WHERE[home.by](home.partition);
    return `it is ${(0,partition_words/* otherPartitionWords */.k)((0,arn_parts/* partitionInArn */.V)(arn).toLowerCase(), where)}`;
}
const WHERE = {
    cluster: (partition) => `the cluster is in ${partition}`,
    caller: (partition) => `the cluster is in ${partition}, like the identity that asks`,
    nodes: (partition) => `the rows of nodes are of ${partition}`,
};
/** What the file would say of the ARN, so that both say the same. */
function faultOf(key, arn, accounts) {
    const judged = (0,principal/* principalArn */.EJ)(key === 'mapRoles' ? 'role' : 'user', arn, accounts);
    return judged.ok ? undefined : judged.fault;
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

/***/ 46032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QJ: () => (/* binding */ atomsOf),
/* harmony export */   dM: () => (/* binding */ coveredAtoms),
/* harmony export */   td: () => (/* binding */ atomKey),
/* harmony export */   uI: () => (/* binding */ inCanonicalOrder)
/* harmony export */ });
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34564);

/** The atoms of a list of changes, in canonical order. */
function atomsOf(changes) {
    return inCanonicalOrder(changes.flatMap(atomsOfChange));
}
function inCanonicalOrder(atoms) {
    // A key costs more than a comparison, and there are many comparisons.
    return atoms
        .map((atom) => ({ atom, key: atomKey(atom) }))
        .sort((one, other) => (one.key < other.key ? -1 : 1))
        .map(({ atom }) => atom);
}
/**
 * The atoms that a review of these changes covers: their own, and those of what is left of them when a part is
 * done already. A replaced binding whose old half is gone is an addition; a row that somebody wrote by hand
 * meanwhile, just as reviewed, is only taken over, and one that somebody removed only leaves the ledger.
 */
function coveredAtoms(changes) {
    return atomsOf([...changes, ...changes.flatMap((change) => (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change).remainders(change))]);
}
/** Two atoms are the same exactly when their keys are. */
function atomKey({ subject, fact, before, after }) {
    return JSON.stringify([subject, fact, before, after]);
}
function atomsOfChange(change) {
    const kind = (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change);
    const { before = NOTHING, after = NOTHING } = kind.facts(change);
    return differences(kind.subject(change), before, after);
}
const NOTHING = new Map();
function differences(subject, before, after) {
    const facts = new Set([...before.keys(), ...after.keys()]);
    return [...facts].flatMap((fact) => {
        const [was, is] = [before.get(fact) ?? null, after.get(fact) ?? null];
        return was === is ? [] : [{ subject, fact, before: was, after: is }];
    });
}


/***/ }),

/***/ 46585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ setDigest),
/* harmony export */   G: () => (/* binding */ planDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _atom_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46032);


/**
 * SHA-256, hex, of a cluster's atoms and of what anybody gains that is dangerous. It knows no resourceVersion, no key
 * order, no YAML style and no time: two plans have the same digest exactly when they change the same facts of the same
 * cluster and give the same.
 */
function planDigest(cluster, atoms, gains) {
    const keys = atoms.map(_atom_js__WEBPACK_IMPORTED_MODULE_1__/* .atomKey */ .td).sort();
    const given = gains.map(({ told: _, ...gain }) => JSON.stringify(gain)).sort();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify({ v: 2, cluster, atoms: keys, gains: given }))
        .digest('hex');
}
/** One digest for the plans of several clusters, whatever their order. */
function setDigest(plans) {
    const digests = plans
        .map(({ cluster, digest }) => [cluster, digest])
        .sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(digests)).digest('hex');
}


/***/ }),

/***/ 39220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CS: () => (/* binding */ atomsCoveredBy),
  lp: () => (/* binding */ atomsOfPlan),
  Xd: () => (/* binding */ isReviewable)
});

// EXTERNAL MODULE: ./lib/plan/target.js
var plan_target = __webpack_require__(22694);
// EXTERNAL MODULE: ./lib/plan/atom/atom.js
var atom = __webpack_require__(46032);
;// CONCATENATED MODULE: ./lib/plan/atom/policy-atoms.js
/** What a reviewer of these differences agrees to. Their lines in the file are no part of it. */
function policyAtoms(differences) {
    return differences.flatMap(atomsOf);
}
function atomsOf(difference) {
    switch (difference.kind) {
        case 'value': {
            const { key, before, after } = difference;
            return [{ subject: `policy/${key}`, fact: 'value', before: String(before), after: String(after) }];
        }
        case 'list':
            return listAtoms(difference);
        case 'exception': {
            const { rule, subject, before, after } = difference;
            return [{ subject: `policy/dangers/${rule}`, fact: `until/${subject}`, before, after }];
        }
        case 'target':
            return targetAtoms(difference);
        case 'dropped':
            return [
                { subject: `policy/clusters/${difference.cluster}`, fact: 'exists', before: 'yes', after: null },
            ];
        case 'added':
            return [
                { subject: `policy/clusters/${difference.cluster}`, fact: 'exists', before: null, after: 'yes' },
            ];
        case 'not-compared':
            return [{ subject: 'policy/base', fact: 'compared', before: 'yes', after: 'no' }];
        case 'base':
            return [];
    }
}
/** One atom a name, so that reviews of several pull requests add up; one for all where not all are named. */
function listAtoms({ key, change, names, more, all }) {
    const subject = `policy/${key}`;
    const sides = (text) => change === 'added' ? { before: null, after: text } : { before: text, after: null };
    if (more === 0)
        return names.map((name) => ({ subject, fact: `name/${name}`, ...sides('yes') }));
    return [{ subject, fact: 'names', ...sides(`${names.length + more} names, ${all ?? ''}`) }];
}
function targetAtoms({ cluster, facts }) {
    const subject = `policy/clusters/${cluster}`;
    return facts.map(({ fact, before, after }) => ({ subject, fact, before, after }));
}

;// CONCATENATED MODULE: ./lib/plan/atom/plan-atoms.js



/** All that somebody who agrees to the plan agrees to: its changes, in which cluster, under which policy. */
function atomsOfPlan(plan) {
    return (0,atom/* inCanonicalOrder */.uI)([...(0,atom/* atomsOf */.QJ)(plan.changes), ...besideChanges(plan)]);
}
/** The atoms that a review of the plan covers: see `coveredAtoms`. */
function atomsCoveredBy(plan) {
    return (0,atom/* inCanonicalOrder */.uI)([...(0,atom/* coveredAtoms */.dM)(plan.changes), ...besideChanges(plan)]);
}
/** Whether there is something to agree to. That the target is known is nothing by itself. */
function isReviewable({ changes, policy }) {
    return changes.length > 0 || policyAtoms(policy).length > 0;
}
function besideChanges({ policy, target }) {
    return [...policyAtoms(policy), ...(0,plan_target/* targetAtoms */.cq)(target)];
}


/***/ }),

/***/ 14749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ effectLimits),
/* harmony export */   w: () => (/* binding */ WHAT_COUNTS)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44574);
/* harmony import */ var _login_authentication_mode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24485);
/* harmony import */ var _login_every_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54739);
/* harmony import */ var _rbac_access_policy_policy_grants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30790);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26226);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34564);







/** True of every cluster. */
const WHAT_COUNTS = 'RBAC and published access policies are counted, not the node authorizer or admission control.';
/** Why what is said of people is not all. */
function effectLimits({ facts: { after: facts }, awsAuth }, changes) {
    const limits = [WHAT_COUNTS];
    const entries = facts?.accessEntries;
    if (!(0,_login_authentication_mode_js__WEBPACK_IMPORTED_MODULE_5__/* .readsAwsAuth */ .n)(facts))
        limits.push('EKS does not read aws-auth in this cluster (authentication mode API), so no row has an effect.');
    if (entries?.kind === 'unknown')
        limits.push('Access entries could not be read and are not counted.');
    if (entries?.kind === 'not-asked')
        limits.push('Access entries are not known here and are not counted.');
    const unpublished = withUnpublished(facts);
    if (unpublished > 0)
        limits.push(`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(unpublished, 'access entry')} ${unpublished === 1 ? 'has' : 'have'} access policies whose rules AWS does not publish: what these grant is not counted.`);
    const count = (0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadEntries */ .M0)(facts).length;
    // A change of a row means nothing to whoever has an entry.
    if (count > 0 && (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .changesTo */ .zE)('rbac', changes).length > 0)
        limits.push(`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(count, 'access entry')} ${count === 1 ? 'was' : 'were'} not read${why(facts)}: principals that have a group or username through ${count === 1 ? 'this entry' : 'one of them'} are not named.`);
    for (const { key } of awsAuth.after.broken)
        limits.push(`${key} of aws-auth cannot be read: its principals have no access, and are not listed.`);
    const before = new Set(awsAuth.before.accounts.filter(_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccount */ .UP));
    const accounts = new Set([...before, ...awsAuth.after.accounts.filter(_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccount */ .UP)]);
    if (accounts.size > 0)
        limits.push(`Through mapAccounts, every principal of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(accounts.size, 'account')} can log in; only those that a binding names by their ARN are listed.`);
    return limits;
}
function withUnpublished(facts) {
    return [...(0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(facts).values()].filter(({ details }) => (0,_rbac_access_policy_policy_grants_js__WEBPACK_IMPORTED_MODULE_3__/* .unpublishedOf */ .N)(details?.policies).length > 0)
        .length;
}
function why(facts) {
    if (facts?.entriesUnread !== undefined)
        return ` (${facts.entriesUnread.denied ? 'not allowed' : 'no answer'})`;
    return (0,_login_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadEntries */ .M0)(facts).length > _login_every_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ENTRIES */ .V ? ` (more than ${_login_every_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ENTRIES */ .V})` : '';
}


/***/ }),

/***/ 22694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   VU: () => (/* binding */ isOfTarget),
/* harmony export */   cq: () => (/* binding */ targetAtoms)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7554);

/** @param facts absent where the cluster has none, or could not be read */
function targetOf(entry, facts) {
    const { door, name: cluster } = entry;
    const endpoint = facts?.endpoint;
    const found = endpoint === undefined ? {} : { endpoint };
    switch (entry.door) {
        case 'eks': {
            const { region } = entry;
            const arn = facts?.arn;
            const account = (0,_aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .accountInArn */ .m)(arn) ?? entry.account;
            return {
                cluster,
                door,
                region,
                ...(account === undefined ? {} : { account }),
                ...(arn === undefined ? {} : { arn }),
                ...found,
            };
        }
        case 'context':
            return {
                cluster,
                door,
                context: entry.context,
                ...(entry.kubeconfig === undefined ? {} : { kubeconfig: entry.kubeconfig }),
                ...found,
            };
        case 'directory':
            return { cluster, door, directory: entry.directory };
    }
}
/** Which cluster somebody agrees to change: another one of the same name is not what was agreed to. */
function targetAtoms(target) {
    const subject = `target/${target.cluster}`;
    return FACTS.flatMap((fact) => {
        const after = target[fact];
        return after === undefined ? [] : [{ subject, fact, before: null, after }];
    });
}
const FACTS = ['account', 'arn', 'endpoint', 'context', 'kubeconfig', 'directory', 'region'];
function isOfTarget({ subject }) {
    return subject.startsWith('target/');
}


/***/ })

};
