export const id = 8529;
export const ids = [8529];
export const modules = {

/***/ 13574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ discovered)
/* harmony export */ });
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2932);

/** What came of asking. A refusal or a failure is an answer too; it never fails a snapshot. */
async function discovered(ask) {
    try {
        return { kind: 'known', value: await ask() };
    }
    catch (error) {
        if (!(error instanceof _door_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b))
            throw error;
        const { operation: action, kind, message } = error;
        return { kind: 'unknown', action, denied: kind === 'forbidden', message };
    }
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

/***/ 50460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./lib/cluster/door.js
var door = __webpack_require__(2932);
// EXTERNAL MODULE: ./lib/cluster/problem.js
var problem = __webpack_require__(5633);
// EXTERNAL MODULE: ./lib/explain/principal.js + 1 modules
var explain_principal = __webpack_require__(62839);
// EXTERNAL MODULE: ./lib/explain/wanted.js
var explain_wanted = __webpack_require__(55788);
// EXTERNAL MODULE: ./lib/aws-auth/arn-parts.js
var arn_parts = __webpack_require__(7554);
// EXTERNAL MODULE: ./lib/cluster/discovered.js
var discovered = __webpack_require__(13574);
// EXTERNAL MODULE: ./lib/login/dead.js
var dead = __webpack_require__(96563);
// EXTERNAL MODULE: ./lib/rbac/access-policy/policy-grants.js
var policy_grants = __webpack_require__(30790);
// EXTERNAL MODULE: ./lib/rbac/console.js
var console = __webpack_require__(26625);
// EXTERNAL MODULE: ./lib/rbac/permits.js
var permits = __webpack_require__(37104);
// EXTERNAL MODULE: ./lib/explain/iam.js
var explain_iam = __webpack_require__(46754);
// EXTERNAL MODULE: ./lib/explain/verdict.js
var verdict = __webpack_require__(82778);
;// CONCATENATED MODULE: ./lib/explain/me/creator.js
/**
 * An entry with AmazonEKSClusterAdminPolicy that came with the cluster is that of its creator, where EKS says that one
 * was made (`bootstrapClusterCreatorAdminPermissions`).
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html
 */
function creatorOf({ cluster, admins }) {
    const seen = cluster.kind === 'known' ? cluster.value : undefined;
    const { createdAt } = seen ?? {};
    const ask = { kind: 'ask', ...(createdAt === undefined ? {} : { createdAt }) };
    if (seen?.creatorHasEntry !== true || seen.mode === 'CONFIG_MAP' || admins.kind !== 'known')
        return ask;
    const [one, ...others] = admins.value.filter((entry) => cameWith(entry, seen));
    return one === undefined || others.length > 0 ? ask : { kind: 'entry', principalArn: one.principalArn };
}
/** Made while the cluster was: that takes some ten minutes. */
const MINUTES = 30;
function cameWith({ details }, { createdAt }) {
    if (details?.createdAt === undefined || createdAt === undefined || details.type !== 'STANDARD')
        return false;
    const after = minutesOf(details.createdAt) - minutesOf(createdAt);
    return after >= -MINUTES && after <= MINUTES;
}
/** Of `2026-03-01T12:34:56.000Z`. By hand: the core has no clock. */
function minutesOf(time) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = (time.match(/\d+/g) ?? []).map(Number);
    // Months of 31 days: only minutes that are near each other are compared.
    return (((year * 12 + month) * 31 + day) * 24 + hour) * 60 + minute;
}

;// CONCATENATED MODULE: ./lib/explain/me/way-in.js
function wayIn(about) {
    const { principal, view, verdicts, wanted, dead } = about;
    const entry = view.entry.kind === 'known' ? view.entry.value : undefined;
    const whole = wholeArnOf(principal, view);
    const principalArn = entry?.principalArn ?? whole ?? principal.arn;
    if (entry !== undefined && dead !== undefined)
        return {
            kind: 'again',
            entry,
            dead,
            principalArn: dead.kind === 'other-path' ? dead.arn : entry.principalArn,
        };
    if (verdicts.mapping === 'yes') {
        if (verdicts.rbac === 'yes' || verdicts.rbac === 'part')
            return { kind: 'none' };
        const isPeople = entry?.details?.type === 'STANDARD';
        const hasView = entry?.details?.policies.some(({ policy }) => policy === VIEW) === true;
        return wanted === undefined && isPeople && !hasView ? { kind: 'policy', principalArn } : { kind: 'ask' };
    }
    // An entry takes the place of a row that works, so it is for nobody who may have one. Of an entry that is there and
    // lets nobody in, nothing more is known; of one that may be there, EKS refuses a second one.
    if (entry !== undefined || verdicts.mapping !== 'no')
        return { kind: 'ask' };
    if (view.cluster.kind === 'known' && view.cluster.value.mode === 'CONFIG_MAP')
        return { kind: 'row', arn: principal.arn };
    return {
        kind: 'entry',
        principalArn,
        wholeArn: whole !== undefined || principal.parsed.kind !== 'role',
        view: wanted === undefined,
    };
}
const VIEW = 'AmazonEKSViewPolicy';
function wholeArnOf({ fullArn }, { principal }) {
    return principal.kind === 'known' && principal.value.kind === 'exists' ? principal.value.arn : fullArn;
}

;// CONCATENATED MODULE: ./lib/explain/me/self.js








function selfAnswer(about) {
    const { cluster, region, principal, wanted, iam, view } = about;
    const dead = deadIn(view);
    const verdicts = {
        iam: wanted === undefined ? (0,verdict/* iamVerdict */.l)(iam) : 'not-asked',
        mapping: mappingVerdict(view, dead),
        rbac: rbacVerdict(view, dead, wanted),
    };
    return {
        cluster,
        region,
        principal,
        ...(wanted === undefined ? {} : { wanted }),
        answer: (0,verdict/* answerOf */.u)(verdicts, wanted),
        verdicts,
        iam,
        missingActions: wanted === undefined && iam.kind === 'checked' ? (0,explain_iam/* actionsToAllow */.K3)(iam.decisions) : [],
        view,
        ...(dead === undefined ? {} : { dead }),
        wayIn: wayIn({ principal, view, verdicts, wanted, dead }),
        creator: creatorOf(view),
    };
}
/** What the API server is asked: the one request, or to list what the console shows. */
function requestsOf(wanted) {
    return wanted === undefined
        ? console/* CONSOLE_RESOURCES */.q.map(({ group, resource }) => ({ verb: 'list', group, resource }))
        : [wanted];
}
function entryIn({ entry }) {
    return entry.kind === 'known' ? entry.value : undefined;
}
function deadIn(view) {
    const entry = entryIn(view);
    return entry === undefined || view.principal.kind !== 'known'
        ? undefined
        : (0,dead/* deadOf */.iH)(entry, view.principal.value);
}
function mappingVerdict(view, dead) {
    switch (view.server.kind) {
        case 'accepted':
            return 'yes';
        case 'rejected':
            return 'no';
        case 'unreached': {
            if (entryIn(view) !== undefined)
                return dead === undefined ? 'yes' : 'unknown';
            const isApi = view.cluster.kind === 'known' && view.cluster.value.mode === 'API';
            return isApi && view.entry.kind === 'known' ? 'no' : 'unknown';
        }
    }
}
function rbacVerdict(view, dead, wanted) {
    const { server } = view;
    if (server.kind === 'rejected')
        return 'not-asked';
    if (server.kind === 'accepted')
        return server.permitted.kind === 'known' ? ofPermitted(server.permitted.value, wanted) : 'unknown';
    const entry = entryIn(view);
    if (entry === undefined || dead !== undefined)
        return mappingVerdict(view, dead) === 'no' ? 'not-asked' : 'unknown';
    // Its groups may give it more than its access policies do.
    const grants = (0,policy_grants/* policyGrants */.q)(entry.details?.policies ?? []);
    if (wanted !== undefined)
        return (0,permits/* permits */.V)(grants, wanted) ? 'yes' : 'unknown';
    const { kind, missing } = (0,console/* consoleView */.T)(grants);
    if (kind === 'none')
        return 'unknown';
    return kind === 'all' && missing.length === 0 ? 'yes' : 'part';
}
function ofPermitted(permitted, wanted) {
    const allowed = permitted.filter((one) => one.allowed);
    if (wanted !== undefined)
        return allowed.length > 0 ? 'yes' : 'no';
    // Nodes and namespaces alone are no workloads.
    const hasWorkloads = allowed.some(({ request }) => console/* CONSOLE_RESOURCES */.q.some((one) => one.namespaced && 'resource' in request && one.resource === request.resource));
    // A namespace in which it may is not found by asking for all of them.
    if (!hasWorkloads)
        return 'unknown';
    return allowed.length === permitted.length ? 'yes' : 'part';
}
/** Access policies of its entry whose rules are not published. */
function unpublishedIn(view) {
    return (0,policy_grants/* unpublishedOf */.N)(entryIn(view)?.details?.policies).map(({ policy }) => policy);
}

// EXTERNAL MODULE: ./lib/modes/step/read-cluster.js + 1 modules
var read_cluster = __webpack_require__(274);
;// CONCATENATED MODULE: ./lib/modes/step/ask-around.js




/**
 * What AWS and the API server say to whoever may not read the cluster: who they are in it, what they may do, and what of
 * it EKS and IAM know.
 *
 * @param error why it could not be read
 */
async function askAround(about) {
    const { cluster, principal, error, input, wanted } = about;
    const { ownView } = await Promise.all(/* import() */[__webpack_require__.e(4524), __webpack_require__.e(739), __webpack_require__.e(8336)]).then(__webpack_require__.bind(__webpack_require__, 68336));
    const [seen, server] = await Promise.all([
        ownView(cluster, principal.arn, (0,read_cluster/* aroundAws */.ZS)(input)),
        askServer({ cluster, error, input, wanted }),
    ]);
    const entry = seen.entry.kind === 'known' ? seen.entry.value : undefined;
    const record = seen.principal.kind === 'known' ? seen.principal.value : undefined;
    const fullArn = record?.kind === 'exists' ? record.arn : (entry?.principalArn ?? principal.fullArn);
    const whole = { ...principal, ...(fullArn === undefined ? {} : { fullArn }) };
    const iam = wanted === undefined ? await simulated(cluster, whole, seen, input) : NO_PART;
    return selfAnswer({
        cluster: cluster.name,
        region: cluster.region,
        principal: whole,
        wanted,
        iam,
        view: { ...seen, server },
    });
}
const NO_PART = { kind: 'not-checked', why: { kind: 'no-part' } };
async function simulated(cluster, principal, seen, input) {
    const [{ askIam }, { openAws }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4524), __webpack_require__.e(739), __webpack_require__.e(5261)]).then(__webpack_require__.bind(__webpack_require__, 85261)),
        Promise.all(/* import() */[__webpack_require__.e(4524), __webpack_require__.e(739)]).then(__webpack_require__.bind(__webpack_require__, 10739)),
    ]);
    const home = seen.cluster.kind === 'known' ? (0,arn_parts/* accountInArn */.m)(seen.cluster.value.arn) : undefined;
    return await askIam(await openAws(cluster, (0,read_cluster/* aroundAws */.ZS)(input)), principal, home);
}
/** Whoever is let in may ask who they are and what they may do, whatever else they may not. */
async function askServer({ cluster, error, input, wanted, }) {
    if (error.kind === 'unauthorized')
        return { kind: 'rejected' };
    if (error.kind !== 'forbidden' || error.operation.startsWith('eks:'))
        return { kind: 'unreached', message: error.message };
    const reader = await (0,read_cluster/* doorTo */.eE)(cluster, input).reader();
    try {
        const [identity, permitted] = await Promise.all([
            (0,discovered/* discovered */.v)(() => reader.whoAmI()),
            (0,discovered/* discovered */.v)(() => Promise.all(requestsOf(wanted).map(async (request) => ({
                request,
                allowed: (await reader.may?.(request)) === true,
            })))),
        ]);
        return { kind: 'accepted', identity, permitted };
    }
    finally {
        await reader.close();
    }
}

// EXTERNAL MODULE: ./lib/modes/step/asked-clusters.js
var asked_clusters = __webpack_require__(93515);
// EXTERNAL MODULE: ./lib/modes/step/each-cluster.js
var each_cluster = __webpack_require__(3657);
// EXTERNAL MODULE: ./lib/modes/step/explain-principal.js + 36 modules
var step_explain_principal = __webpack_require__(90864);
;// CONCATENATED MODULE: ./lib/modes/step/explain-me.js









/**
 * Explains the access of whoever asks: of the AWS credentials at hand, or of the kubeconfig of a `context`. Who may not
 * read an EKS cluster gets the answer of AWS and of what the API server says to anybody who asks.
 */
async function explainMe(input, can) {
    const { desired: chosen, all, problems } = await (0,asked_clusters/* askedClusters */.I)(input);
    const answers = await (0,each_cluster/* eachCluster */.k)(chosen, input, async (desired) => {
        try {
            return await aboutMe(desired, { all, input, can });
        }
        catch (error) {
            if (!(error instanceof door/* ClusterError */.b))
                throw error;
            return { problem: (0,problem/* problemOf */.Z)(error) };
        }
    });
    const met = answers.flatMap((one) => [
        ...('told' in one ? one.told : []),
        ...('problem' in one ? [one.problem] : []),
    ]);
    return {
        answers: answers.flatMap((one) => ('answer' in one ? [one.answer] : [])),
        problems: [...problems, ...new Map(met.map((one) => [JSON.stringify(one), one])).values()],
    };
}
async function aboutMe(desired, asked) {
    const { all, input, can: wanted } = asked;
    const { cluster } = desired;
    const known = cluster.door === 'context' ? undefined : await ofCredentials(cluster, input);
    const whoOf = (snapshot) => known ?? ofIdentity(snapshot.facts?.identity);
    const read = await (0,read_cluster/* readCluster */.D$)(desired, input, (snapshot) => {
        const principal = whoOf(snapshot);
        return principal === undefined ? {} : (0,explain_wanted/* wantedForPrincipal */.j)(principal, snapshot);
    });
    if ('snapshot' in read) {
        const { snapshot } = read;
        const principal = whoOf(snapshot);
        if (principal === undefined)
            return { problem: nobodyKnown(cluster.name) };
        const question = { principal, snapshot, desired, file: all, wanted };
        const explanation = await (0,step_explain_principal/* explainRead */.y)(question, input);
        return { answer: { by: 'cluster', explanation }, told: snapshot.told ?? [] };
    }
    if (cluster.door !== 'eks' || known?.kind !== 'iam' || !isNoAccess(read.error))
        return read;
    const self = await askAround({ cluster, principal: known, error: read.error, input, wanted });
    return { answer: { by: 'aws', self }, told: [] };
}
/** The credentials that AWS is asked with: the role that a cluster's `assumeRole` names is not who asks. */
async function ofCredentials(cluster, input) {
    const { callerIdentity } = await Promise.all(/* import() */[__webpack_require__.e(4524), __webpack_require__.e(739), __webpack_require__.e(1668)]).then(__webpack_require__.bind(__webpack_require__, 91668));
    const region = cluster.door === 'eks' ? { region: cluster.region } : {};
    const arn = await callerIdentity({ name: cluster.name, ...region }, (0,read_cluster/* aroundAws */.ZS)(input));
    const read = (0,explain_principal/* readPrincipal */.x)(arn, NOBODY);
    if (!read.ok)
        throw new Error(`AWS says that ${arn} asks: ${read.message}`);
    return read.principal;
}
const NOBODY = { arns: [], groups: new Set() };
/** A kubeconfig may be of another principal than the AWS credentials at hand, or of none. */
function ofIdentity(identity) {
    if (identity === undefined)
        return undefined;
    const { username, groups, canonicalArn, sessionName } = identity;
    const read = canonicalArn === undefined ? undefined : (0,explain_principal/* readPrincipal */.x)(canonicalArn, NOBODY);
    if (read?.ok !== true)
        return { kind: 'User', name: username, groups };
    const { principal } = read;
    return principal.kind !== 'iam' || sessionName === undefined ? principal : { ...principal, sessionName };
}
function nobodyKnown(cluster) {
    return {
        code: 'principal-unknown',
        severity: 'error',
        where: { cluster },
        message: 'The API server does not say who asks: it does not support SelfSubjectReview, which Kubernetes has since 1.28.',
        fix: 'Ask about an ARN or a username instead.',
    };
}
/** The cluster was found, or may not be looked for, and is not open to whoever asks; else it is a fault like any other. */
function isNoAccess(error) {
    if (error === undefined)
        return false;
    return error.operation.startsWith('eks:') ? error.kind === 'forbidden' : OF_THE_SERVER.has(error.kind);
}
const OF_THE_SERVER = new Set([
    'unauthorized',
    'forbidden',
    'unreachable',
    'unavailable',
    'proxy-unauthorized',
]);

// EXTERNAL MODULE: ./lib/problem/problem.js
var problem_problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/render/explain/json.js
var json = __webpack_require__(99684);
// EXTERNAL MODULE: ./lib/render/explain/terminal.js
var terminal = __webpack_require__(96182);
// EXTERNAL MODULE: ./lib/render/explain/text.js + 5 modules
var explain_text = __webpack_require__(87606);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/explain/iam-words.js
var iam_words = __webpack_require__(36941);
// EXTERNAL MODULE: ./lib/render/explain/words.js
var words = __webpack_require__(73945);
;// CONCATENATED MODULE: ./lib/render/explain/me/limits.js

/** What was not known, and which actions of IAM would tell it. */
function limitPhrases({ view, cluster }) {
    const { server } = view;
    const denied = [...new Set([view.cluster, view.entry, view.admins, view.principal].flatMap(deniedIn))];
    const readsRows = view.cluster.kind !== 'known' || view.cluster.value.mode !== 'API';
    return [
        ...(denied.length === 0
            ? []
            : [
                [
                    'you are not allowed to call ',
                    ...(0,phrase/* join */.fj)(denied.map((one) => [(0,phrase/* code */.aY)(one)]), ', '),
                ],
            ]),
        ...(readsRows && server.kind !== 'accepted'
            ? [
                [
                    'aws-auth is in the cluster, and could not be read: a row may be for you and have no effect',
                ],
            ]
            : []),
        ...(server.kind === 'unreached'
            ? [[(0,phrase/* code */.aY)(cluster), ' could not be read: ', (0,phrase/* code */.aY)(server.message)]]
            : []),
    ];
}
function deniedIn(found) {
    return found.kind === 'unknown' && found.denied ? [found.action] : [];
}

// EXTERNAL MODULE: ./lib/login/dead-words.js
var dead_words = __webpack_require__(59659);
// EXTERNAL MODULE: ./lib/render/explain/policy-words.js
var policy_words = __webpack_require__(53220);
// EXTERNAL MODULE: ./lib/render/explain/row-words.js
var row_words = __webpack_require__(90184);
;// CONCATENATED MODULE: ./lib/render/explain/me/mapping.js




/** Whether the login is let in, then what is known of why. */
function mappingPhrases(self) {
    const { view } = self;
    const mode = view.cluster.kind === 'known' ? view.cluster.value.mode : undefined;
    return [
        headWords(self),
        ...(view.cluster.kind === 'unknown' ? [unknownWords('the authentication mode', view.cluster)] : []),
        ...(mode === undefined ? [] : [modeWords(mode)]),
        ...(mode === 'CONFIG_MAP' ? [] : [entryWords(self)]),
        ...(self.dead === undefined || view.entry.kind !== 'known' || view.entry.value === undefined
            ? []
            : [
                [
                    (0,dead_words/* deadWords */.M)(self.dead, view.entry.value.principalArn),
                    ': EKS matches an entry by the unique id of its principal, so this one gives nobody access (401)',
                ],
            ]),
    ];
}
function headWords({ view, verdicts }) {
    const { server } = view;
    switch (server.kind) {
        case 'rejected':
            return ['the API server rejects the login (401 Unauthorized)'];
        case 'accepted': {
            const identity = server.identity.kind === 'known' ? server.identity.value : undefined;
            return identity === undefined
                ? ['the API server accepts the login']
                : [
                    'the API server takes you for ',
                    (0,phrase/* code */.aY)(identity.username),
                    ', ',
                    ...(0,row_words/* groupsWords */.y1)(identity.groups.filter((group) => group !== 'system:authenticated')),
                ];
        }
        case 'unreached':
            if (verdicts.mapping === 'yes')
                return ['an access entry maps you; the API server could not be asked'];
            return verdicts.mapping === 'no'
                ? ['no access entry maps you']
                : ['not known: the API server could not be asked'];
    }
}
function modeWords(mode) {
    switch (mode) {
        case 'CONFIG_MAP':
            return [
                'authentication mode CONFIG_MAP: only a row of aws-auth gives access, and the cluster creator has it',
            ];
        case 'API_AND_CONFIG_MAP':
            return ['authentication mode API_AND_CONFIG_MAP: an access entry gives access, or a row of aws-auth'];
        case 'API':
            return ['authentication mode API: only an access entry gives access'];
    }
}
function entryWords({ view }) {
    const { entry } = view;
    if (entry.kind === 'unknown')
        return unknownWords('whether there is an access entry for you', entry);
    return entry.kind === 'known' && entry.value !== undefined
        ? detailsWords(entry.value)
        : ['there is no access entry for you'];
}
function detailsWords({ details }) {
    if (details === undefined)
        return ['there is an access entry for you; its details could not be read'];
    const { username, groups, policies } = details;
    return [
        'there is an access entry for you, as ',
        (0,phrase/* code */.aY)(username),
        ', ',
        ...(0,row_words/* groupsWords */.y1)(groups),
        ...(policies.length === 0
            ? [', no access policy']
            : [`, access ${policies.length === 1 ? 'policy' : 'policies'} `, ...(0,policy_words/* policiesWords */.s)(policies)]),
    ];
}
function unknownWords(what, { action, denied, message }) {
    return denied
        ? [what, ' is not known: you are not allowed to call ', (0,phrase/* code */.aY)(action)]
        : [what, ' is not known: ', (0,phrase/* code */.aY)(message)];
}

;// CONCATENATED MODULE: ./lib/render/explain/me/rbac.js




/** What the API server, or the access policies, permit. */
function rbacPhrases(self) {
    const { verdicts, view } = self;
    if (verdicts.rbac === 'not-asked')
        return [['not checked']];
    const { server } = view;
    if (server.kind === 'accepted')
        return ofServer(self, server.permitted);
    const entry = view.entry.kind === 'known' ? view.entry.value : undefined;
    const policies = entry?.details?.policies ?? [];
    const unpublished = unpublishedIn(view);
    return [
        verdicts.rbac === 'unknown'
            ? ['not known: bindings can only be read in the cluster']
            : ['allowed by ', ...(0,policy_words/* policiesWords */.s)(policies)],
        ...(unpublished.length === 0
            ? []
            : [['AWS does not publish the rules of ', ...(0,phrase/* codes */.F4)(unpublished, 4)]]),
    ];
}
function ofServer({ wanted, verdicts }, permitted) {
    if (permitted.kind !== 'known')
        return [
            [
                'not known: the API server did not say',
                ...(permitted.kind === 'unknown' ? [': ', (0,phrase/* code */.aY)(permitted.message)] : []),
            ],
        ];
    const through = ['the binding could not be read: you may not list bindings'];
    if (wanted !== undefined)
        return [
            [
                verdicts.rbac === 'yes'
                    ? 'the API server says that you may '
                    : 'the API server says that you may not ',
                ...(0,words/* requestPhrase */.vi)(wanted),
            ],
            ...(verdicts.rbac === 'yes' ? [through] : []),
        ];
    const [allowed, refused] = [true, false].map((is) => namesOf(permitted.value.filter((one) => one.allowed === is)));
    return [
        allowed?.length
            ? ['the API server says that you may list ', ...(0,phrase/* codes */.F4)(allowed, 8), ' in all namespaces']
            : ['the API server says that you may list nothing that the console shows in all namespaces at once'],
        ...(allowed?.length && refused?.length ? [['not ', ...(0,phrase/* codes */.F4)(refused, 8)]] : []),
        ...(verdicts.rbac === 'unknown'
            ? [['whether you may in single namespaces was not asked: --can "list pods -n NAMESPACE" does']]
            : []),
    ];
}
function namesOf(permitted) {
    return permitted.flatMap(({ request }) => ('resource' in request ? [request.resource] : []));
}

// EXTERNAL MODULE: ./lib/login/entry-commands.js
var entry_commands = __webpack_require__(42628);
// EXTERNAL MODULE: ./lib/words/ascii-json.js
var ascii_json = __webpack_require__(88569);
// EXTERNAL MODULE: ./lib/words/shell-word.js
var shell_word = __webpack_require__(2644);
// EXTERNAL MODULE: ./lib/render/explain/iam-remedies.js
var iam_remedies = __webpack_require__(88850);
;// CONCATENATED MODULE: ./lib/render/explain/me/remedies.js






/** What somebody else must do, and how to find out who that is. */
function selfRemedies(self) {
    const { answer, missingActions } = self;
    const hasAccess = answer.verdict === 'yes' || answer.verdict === 'part';
    return [
        ...(0,iam_remedies/* iamRemedies */.O)(missingActions),
        ...wayInRemedies(self, self.wayIn),
        ...(hasAccess || self.wayIn.kind === 'none' ? [] : [askRemedy(self), ...whomRemedies(self)]),
    ];
}
function wayInRemedies({ cluster, principal }, way) {
    switch (way.kind) {
        case 'none':
        case 'ask':
            return [];
        case 'entry':
            return [
                {
                    words: [
                        'Somebody who may change the cluster in EKS can create an access entry',
                        way.view ? ', which shows you workloads and no Secrets' : ', which by itself permits nothing yet',
                        ...(way.wholeArn ? [] : ['. If the role has a path, add the path to the ARN']),
                    ],
                    copy: shell((0,entry_commands/* command */.G5)('create-access-entry', cluster, way.principalArn), ...(way.view ? [viewCommand(cluster, way.principalArn)] : [])),
                },
            ];
        case 'policy':
            return [
                {
                    words: [
                        'Somebody who may change the cluster in EKS can associate an access policy with your access entry, which shows you workloads and no Secrets',
                    ],
                    copy: shell(viewCommand(cluster, way.principalArn)),
                },
            ];
        case 'again':
            return way.entry.details === undefined
                ? []
                : [
                    {
                        words: [
                            'If the role or user of today is meant, somebody who may deletes the access entry and creates it again',
                        ],
                        copy: shell(...(0,entry_commands/* againCommands */.Fm)(cluster, { ...way.entry, details: way.entry.details }, way.principalArn)),
                    },
                ];
        case 'row': {
            const kind = principal.parsed.kind === 'user' ? 'user' : 'role';
            return [
                {
                    words: [
                        'Somebody who may write aws-auth can add you to access.yaml. By itself that permits nothing yet',
                    ],
                    copy: { language: 'yaml', lines: ['principals:', `  - ${kind}: ${(0,ascii_json/* asciiJson */.i)(way.arn)}`] },
                },
            ];
        }
    }
}
/** Whoever can read the cluster is told the rest exactly, and why a row that is there has no effect. */
function askRemedy({ principal, wanted }) {
    const can = wanted === undefined ? '' : ` --can ${(0,shell_word/* shellWord */.r)(requestText(wanted))}`;
    return {
        words: ['Whoever can read the cluster finds out why, and what to change, with'],
        copy: { language: 'sh', lines: [`eks-access explain ${(0,shell_word/* shellWord */.r)(principal.arn)}${can}`] },
    };
}
const ADMINS = 6;
function whomRemedies({ view, creator, cluster, region }) {
    const admins = view.admins.kind === 'known' ? view.admins.value.map(({ principalArn }) => principalArn) : [];
    return [
        ...(admins.length === 0
            ? []
            : [{ words: ['Cluster admins by their access entry: ', ...(0,phrase/* codes */.F4)(admins, ADMINS)] }]),
        creator.kind === 'entry'
            ? {
                words: [
                    'Most likely ',
                    (0,phrase/* code */.aY)(creator.principalArn),
                    ' created the cluster: EKS made an access entry for the creator, and this one came with the cluster',
                ],
            }
            : {
                words: [
                    'Who created ',
                    (0,phrase/* code */.aY)(cluster),
                    ' is admin of it, unless that was taken away. CloudTrail names them, for 90 days',
                    ...(creator.createdAt === undefined ? [] : [' after ', (0,phrase/* code */.aY)(creator.createdAt)]),
                ],
                copy: shell(trailCommand(region, creator.createdAt)),
            },
    ];
}
function viewCommand(cluster, principalArn) {
    return (0,entry_commands/* associateCommand */.Sx)(cluster, principalArn, { policy: VIEW, scopes: [{ kind: 'cluster' }] });
}
/** Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events-cli.html: one attribute. */
function trailCommand(region, createdAt) {
    const day = createdAt?.slice(0, 10);
    return [
        `aws cloudtrail lookup-events --region ${(0,shell_word/* shellWord */.r)(region)}`,
        '--lookup-attributes AttributeKey=EventName,AttributeValue=CreateCluster',
        ...(day === undefined ? [] : [`--start-time ${day}T00:00:00Z`, `--end-time ${day}T23:59:59Z`]),
        "--query 'Events[].[EventTime,Username,CloudTrailEvent]' --output text",
    ];
}
function shell(...commands) {
    return { language: 'sh', lines: commands.flatMap(entry_commands/* commandLines */.Zm) };
}
function requestText(request) {
    if ('url' in request)
        return `${request.verb} ${request.url}`;
    const { verb, group, resource, name, subresource, namespace } = request;
    const isEvery = resource === '*' && group === '*';
    const what = [`${resource}${group === '' || isEvery ? '' : `.${group}`}`, name, subresource];
    return `${verb} ${what.filter((part) => part !== undefined).join('/')}${namespace === undefined ? '' : ` -n ${namespace}`}`;
}

;// CONCATENATED MODULE: ./lib/render/explain/me/text.js







/** The answer to whoever may not read the cluster, as sentences, in the form of any other explanation. */
function selfText(self) {
    const { verdicts, iam, missingActions, wanted } = self;
    return {
        cluster: self.cluster,
        headline: headline(self),
        mark: words/* MARK */.M$[self.answer.verdict],
        layers: [
            ...(wanted === undefined
                ? [{ name: 'IAM', mark: words/* MARK */.M$[verdicts.iam], lines: (0,iam_words/* iamWords */.h)(iam, missingActions) }]
                : []),
            { name: 'mapping', mark: words/* MARK */.M$[verdicts.mapping], lines: mappingPhrases(self) },
            { name: 'RBAC', mark: words/* MARK */.M$[verdicts.rbac], lines: rbacPhrases(self) },
        ],
        near: [],
        held: [],
        remedies: selfRemedies(self),
        limits: limitPhrases(self),
    };
}
function headline(self) {
    const { principal, cluster, answer, wanted } = self;
    const who = ['you, ', (0,phrase/* code */.aY)(principal.arn), ', '];
    const what = wanted === undefined ? ['the Kubernetes objects of ', (0,phrase/* code */.aY)(cluster)] : (0,words/* requestPhrase */.vi)(wanted);
    const place = wanted === undefined ? [] : [' in ', (0,phrase/* code */.aY)(cluster)];
    switch (answer.verdict) {
        case 'yes':
            return wanted === undefined ? [...who, 'see ', ...what] : [...who, 'may ', ...what, ...place];
        case 'part':
            return wanted === undefined ? [...who, 'see some of ', ...what] : [...who, 'may ', ...what, ...place];
        case 'no':
            return wanted === undefined
                ? [...who, 'have no access to ', ...what, ...because(self)]
                : [...who, 'may not ', ...what, ...place, ...because(self)];
        case 'unknown':
            return [
                'it is not known whether ',
                ...who,
                ...(wanted === undefined ? ['have access to ', ...what] : ['may ', ...what, ...place]),
                ...because(self),
            ];
    }
}
function because({ answer, view, verdicts }) {
    const { cluster, server } = view;
    const { stoppedBy } = answer;
    if (stoppedBy === undefined)
        return [];
    switch (stoppedBy) {
        case 'iam':
            return [
                ': IAM does not allow what the console needs',
                verdicts.mapping === 'no' && server.kind === 'rejected'
                    ? ', and the API server rejects the login'
                    : '',
            ];
        case 'mapping':
            if (server.kind === 'rejected')
                return [': the API server rejects the login'];
            if (verdicts.mapping === 'no')
                return [': no access entry maps you, and EKS does not read aws-auth'];
            return [
                cluster.kind === 'unknown'
                    ? ': nothing may be read of the cluster'
                    : ': the API server could not be asked',
            ];
        case 'rbac':
            return [
                answer.verdict === 'no'
                    ? ': the API server does not allow it'
                    : ': what your groups grant could not be read',
            ];
    }
}

;// CONCATENATED MODULE: ./lib/render/explain/me/answers.js




/** As text, one part for each cluster. Ends with a line break. */
function aboutMeText(answers, options) {
    const texts = answers.map((one) => one.by === 'cluster' ? (0,explain_text/* explainedText */.G)(one.explanation, options.file) : selfText(one.self));
    return (0,terminal/* answersText */.r8)(texts, options);
}
/** As JSON, with the keys of any other explanation, and who asks and what the answer is by. Ends with a line break. */
function aboutMeJson(answers, options) {
    const clusters = answers.map((one) => {
        if (one.by === 'cluster') {
            const { principal } = one.explanation;
            const name = principal.kind === 'iam' ? principal.arn : principal.name;
            return { principal: name, by: one.by, ...(0,json/* explanationFields */.z9)(one.explanation, options) };
        }
        const { self } = one;
        const { server, cluster, entry } = self.view;
        const identity = server.kind === 'accepted' && server.identity.kind === 'known' ? server.identity.value : undefined;
        return {
            principal: self.principal.arn,
            by: one.by,
            name: self.cluster,
            asOf: 'live',
            answer: self.answer.verdict,
            ...(self.answer.stoppedBy === undefined ? {} : { stoppedBy: self.answer.stoppedBy }),
            layers: self.verdicts,
            server: server.kind,
            ...(cluster.kind === 'known' ? { authenticationMode: cluster.value.mode } : {}),
            hasEntry: entry.kind === 'known' ? entry.value !== undefined : null,
            identities: identity === undefined ? [] : [{ username: identity.username, groups: identity.groups }],
            ...(0,json/* fieldsOfText */._f)(selfText(self)),
        };
    });
    return `${JSON.stringify({ version: 1, clusters }, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/terminal/run/streams.js
var streams = __webpack_require__(97491);
;// CONCATENATED MODULE: ./lib/terminal/run/explain.js







/** Why a principal has access, or not: 0 it has, 2 it has not, 1 an error. */
async function runExplain(asked, around) {
    const { about, format, principal, can, asOf } = asked;
    const { file } = about;
    const input = (0,streams/* questionOf */.YH)(about, around);
    if (principal === undefined) {
        const { answers, problems } = await explainMe(input, can);
        const text = format === 'json' ? aboutMeJson : aboutMeText;
        const verdicts = answers.map((one) => (one.by === 'aws' ? one.self : one.explanation).answer.verdict);
        return ended({ file, problems, text: text(answers, (0,streams/* options */.fF)(file, process.stdout)), verdicts });
    }
    const { answers, problems } = await (0,step_explain_principal/* explainPrincipal */.c)(input, {
        principal,
        asOf,
        ...(can === undefined ? {} : { can }),
    });
    const text = format === 'json' ? json/* explanationsJson */.hL : terminal/* explanationsText */.MK;
    const verdicts = answers.map(({ answer }) => answer.verdict);
    return ended({ file, problems, text: text(answers, (0,streams/* options */.fF)(file, process.stdout)), verdicts });
}
function ended(about) {
    const { file, problems, text, verdicts } = about;
    (0,streams/* complain */.cc)(problems, file);
    if (verdicts.length > 0 || !(0,problem_problem/* hasErrors */.Cs)(problems))
        process.stdout.write(text);
    if ((0,problem_problem/* hasErrors */.Cs)(problems))
        return streams/* FAILED */.Wk;
    return verdicts.every((verdict) => verdict === 'yes' || verdict === 'part') ? streams/* DONE */.DH : streams.NO;
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
