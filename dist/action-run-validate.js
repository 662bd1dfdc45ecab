export const id = 2915;
export const ids = [2915];
export const modules = {

/***/ 46368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* harmony import */ var _files_load_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87574);
/* harmony import */ var _modes_step_chosen_clusters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16317);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96840);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61762);
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
    job.core.info((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsText */ .u1)(problems, (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .logOptions */ .DD)(job)));
    await (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSummary */ .Sy)(job, (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .validationSummary */ ._f)(problems, (0,_job_job_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownOptions */ .Kt)(job, job.context.sha)));
    return (0,_job_finish_js__WEBPACK_IMPORTED_MODULE_3__/* .finish */ .O9)(job, 'validate', { file: problems }, {});
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
