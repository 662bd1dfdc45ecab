export const id = 6361;
export const ids = [6361];
export const modules = {

/***/ 18157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ memoised)
/* harmony export */ });
/** Asks once for each first argument, and gives the same promise to everybody who asks again. */
function memoised(ask) {
    const asked = new Map();
    return (key, ...rest) => {
        const known = asked.get(key);
        if (known !== undefined)
            return known;
        const answer = ask(key, ...rest);
        asked.set(key, answer);
        return answer;
    };
}


/***/ }),

/***/ 16361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyOf: () => (/* binding */ policyOf)
});

// UNUSED EXPORTS: baseCommit

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
;// CONCATENATED MODULE: ./lib/access/policy/exceptions.js

/** The dangers that are accepted for a cluster and were not, or not so long; and those that are accepted no longer. */
function exceptionDifferences(before, after, cluster) {
    const [was, is] = [longest(before, cluster), longest(after, cluster)];
    return [
        ...[...is].flatMap(([key, exception]) => {
            const { rule, subject, until, reason, where } = exception;
            const old = was.get(key)?.until ?? null;
            const loosens = old === null || until > old;
            const about = { rule, subject, before: old, after: until, reason, loosens };
            return old === until ? [] : [{ kind: 'exception', ...about, ...lineOf(where.line) }];
        }),
        ...[...was].flatMap(([key, { rule, subject, until, where }]) => {
            const about = { rule, subject, before: until, after: null, loosens: false };
            return is.has(key) ? [] : [{ kind: 'exception', ...about, ...lineOf(where.line) }];
        }),
    ];
}
/** Of several exceptions for one danger of one subject the one that ends last. Dates compare as text. */
function longest(policy, cluster) {
    const found = new Map();
    for (const { exception, isFor } of policy.exceptions) {
        if (!isFor(cluster))
            continue;
        const key = JSON.stringify([exception.rule, (0,arn_key/* arnKey */.tL)(exception.subject)]);
        const other = found.get(key);
        if (other === undefined || exception.until > other.until)
            found.set(key, exception);
    }
    return found;
}
function lineOf(line) {
    return line === undefined ? {} : { line };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/access/guard/settings.js
var settings = __webpack_require__(90203);
;// CONCATENATED MODULE: ./lib/access/policy/lists.js



/** The lists that name more or less than they did. */
function listDifferences(before, after) {
    return [
        ...settings/* GUARD_NAMES */.Zi.filter(settings/* isListGuard */.Q2).flatMap((guard) => {
            const [was, is] = [before.guards[guard], after.guards[guard]];
            const change = { before: was, added: without(is, was), gone: without(was, is) };
            const laxer = settings/* GUARD_SETTINGS */.WV[guard].laxer(change);
            return differences(`guards.${guard}`, { ...change, laxer: [...laxer.names, ...laxer.noLongerNames] }, after);
        }),
        ...differences('knownAccounts', accountChange(before.knownAccounts, after.knownAccounts), after),
    ];
}
/** Of the principals of an account that is known no plan warns. */
function accountChange(before, after) {
    const added = without(after, before);
    return { added, gone: without(before, after), laxer: added };
}
/** Two ARNs that mean one principal are one. */
function without(names, others) {
    const known = new Set(others.map(arn_key/* arnKey */.tL));
    return names.filter((name, index) => !known.has((0,arn_key/* arnKey */.tL)(name)) && names.indexOf(name) === index);
}
function differences(key, { added, gone, laxer }, { lineOf }) {
    const line = lineOf(key.split('.'));
    const of = (change, names, loosens) => {
        const chosen = names.filter((name) => laxer.includes(name) === loosens);
        if (chosen.length === 0)
            return [];
        return [{ kind: 'list', key, change, loosens, ...named(chosen), ...(line === undefined ? {} : { line }) }];
    };
    return [
        ...of('added', added, true),
        ...of('removed', gone, true),
        ...of('added', added, false),
        ...of('removed', gone, false),
    ];
}
/** One more in full is shorter than "and 1 more". */
function named(all) {
    if (all.length <= NAMED + 1)
        return { names: all, more: 0 };
    return { names: all.slice(0, NAMED), more: all.length - NAMED, all: hashOf(all) };
}
const NAMED = 20;
/** 72 bits, in 12 characters; the order of the file does not count. */
function hashOf(names) {
    const keys = names.map(arn_key/* arnKey */.tL).sort();
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(keys)).digest('base64').slice(0, 12);
}

// EXTERNAL MODULE: ./lib/access/policy/policy.js + 1 modules
var policy_policy = __webpack_require__(67356);
// EXTERNAL MODULE: ./lib/access/policy/difference.js
var difference = __webpack_require__(46378);
;// CONCATENATED MODULE: ./lib/access/policy/targets.js

/** How the target of `cluster` differs, whether the cluster is new, and which others are gone. */
function clusterDifferences(before, after, cluster) {
    const was = before.clusters.find(({ entry }) => entry.name === cluster);
    const is = after.clusters.find(({ entry }) => entry.name === cluster);
    const kept = new Set(after.clusters.map(({ entry }) => entry.name));
    const gone = before.clusters.filter(({ entry }) => !kept.has(entry.name));
    return [
        ...(was === undefined && is !== undefined ? [clusterDifference('added', is)] : []),
        ...(was === undefined || is === undefined ? [] : targetDifferences(was, is)),
        ...gone.map((one) => clusterDifference('dropped', one)),
    ];
}
function clusterDifference(kind, { entry, where }) {
    return { kind, cluster: entry.name, loosens: kind === 'dropped', ...targets_lineOf(where.line) };
}
function targetDifferences(was, is) {
    const facts = difference/* TARGET_FACTS */.s.map((fact) => ({ fact, before: factOf(was.entry, fact), after: factOf(is.entry, fact) })).filter(({ before, after }) => before !== after);
    if (facts.length === 0)
        return [];
    return [
        {
            kind: 'target',
            cluster: is.entry.name,
            facts,
            loosens: !facts.every(isNewCheck),
            ...targets_lineOf(is.where.line),
        },
    ];
}
/** An account that is now demanded stops a run that would have gone elsewhere. */
function isNewCheck({ fact, before }) {
    return fact === 'account' && before === null;
}
function factOf(entry, fact) {
    const values = entry;
    return values[fact] ?? null;
}
function targets_lineOf(line) {
    return line === undefined ? {} : { line };
}

// EXTERNAL MODULE: ./lib/access/review/settings.js
var review_settings = __webpack_require__(83446);
// EXTERNAL MODULE: ./lib/access/unmanaged.js
var unmanaged = __webpack_require__(33338);
;// CONCATENATED MODULE: ./lib/access/policy/values.js




/** The keys with one value that is not what it was, in the order of the docs. */
function valueDifferences(before, after) {
    return [
        ...settings/* GUARD_NAMES */.Zi.flatMap((guard) => ((0,settings/* isListGuard */.Q2)(guard) ? [] : guardDifference(guard, before, after))),
        ...review_settings/* REVIEW_NAMES */.O$.flatMap((name) => {
            const [was, is] = [before.review[name], after.review[name]];
            return values_difference(`review.${name}`, [was, is], (0,review_settings/* isLaxer */.Vi)(name, is, was), after);
        }),
        ...values_difference('unmanaged', [before.unmanaged, after.unmanaged], (0,unmanaged/* takesMore */.w)(after.unmanaged, before.unmanaged), after),
        // What the old set owns stays, and this file never takes it away again.
        ...values_difference('name', [before.set, after.set], true, after),
        ...values_difference('moved-from', [before.movedFrom ?? difference/* NOT_SET */.n, after.movedFrom ?? difference/* NOT_SET */.n], after.movedFrom !== undefined, after),
    ];
}
function guardDifference(guard, before, after) {
    const [was, is] = [before.guards[guard], after.guards[guard]];
    return values_difference(`guards.${guard}`, [was ?? difference/* NOT_SET */.n, is ?? difference/* NOT_SET */.n], isLaxerGuard(guard, was, is), after);
}
function isLaxerGuard(guard, base, head) {
    const setting = settings/* GUARD_SETTINGS */.WV[guard];
    if (setting.kind === 'flag')
        return head === setting.laxer && base !== setting.laxer;
    const laxity = setting.laxity;
    return laxity(head) > laxity(base);
}
function values_difference(key, [before, after], loosens, { lineOf }) {
    if (before === after)
        return [];
    const line = lineOf(key.split('.'));
    return [{ kind: 'value', key, before, after, loosens, ...(line === undefined ? {} : { line }) }];
}

;// CONCATENATED MODULE: ./lib/access/policy/compare.js





/**
 * What decides how strict a run on `cluster` is, and is not as it was: all keys of the file, its exceptions for this
 * cluster, the cluster's own target, and the clusters that are gone from the file, of which no other plan can tell.
 * Both directions; none where nothing differs. What of the base cannot be read counts as its default.
 */
function comparePolicy(base, head, cluster) {
    if (base === 'unknown')
        return [{ kind: 'not-compared', loosens: true }];
    const before = base.text === undefined ? policy_policy/* DEFAULT_POLICY */.zj : (0,policy_policy/* policyOfText */.N_)(base.text);
    const found = [
        ...valueDifferences(before, head),
        ...listDifferences(before, head),
        ...exceptionDifferences(before, head, cluster),
        ...clusterDifferences(before, head, cluster),
    ];
    if (base.text === undefined)
        return found.length === 0
            ? []
            : [...found, { kind: 'base', base: 'none', loosens: found.some(({ loosens }) => loosens) }];
    return before.complete ? found : [...found, { kind: 'base', base: 'part', loosens: true }];
}

// EXTERNAL MODULE: ./lib/github/port.js
var port = __webpack_require__(62224);
// EXTERNAL MODULE: ./lib/review/memoised.js
var memoised = __webpack_require__(18157);
;// CONCATENATED MODULE: ./lib/review/policy-base.js





/** Compares the access file with the one before, for each cluster by what its ledger knows to be applied. */
async function policyOf(input, plans) {
    const compare = (0,memoised/* memoised */.Q)((base) => input.github.compare(base, tipOf(input.standing)));
    const baseOf = (0,memoised/* memoised */.Q)((applied) => readBase(input, compare, applied));
    const found = new Map();
    // One after the other: what was asked for one cluster is known for the others.
    for (const { cluster, lastApplied } of plans)
        found.set(cluster, clusterPolicy(await baseOf(lastApplied.commit), input.policy, cluster));
    return ({ cluster }) => {
        const known = found.get(cluster);
        if (known === undefined)
            throw new Error(`the policy of ${cluster} was not compared`);
        return known;
    };
}
function clusterPolicy(base, policy, cluster) {
    // What is not compared is refused where it would be applied by a review.
    const before = base === 'unknown' ? policy.review : (0,policy_policy/* reviewBefore */.MC)(base.text);
    return {
        differences: comparePolicy(base, policy, cluster),
        review: (0,review_settings/* stricter */.Rn)(before, policy.review),
        reviewBefore: before,
    };
}
async function readBase({ github, path, standing, onFailure }, compare, applied) {
    try {
        const commit = await baseCommit({ github, standing, compare }, applied);
        return { text: commit === undefined ? undefined : await github.readFile(path, commit) };
    }
    catch (error) {
        if (!(error instanceof port/* GitHubError */.y))
            throw error;
        onFailure(error);
        return 'unknown';
    }
}
/**
 * The newest commit of the default branch before all that is new: since `applied`, and in a push since the push. The
 * walk goes along first parents, so it never leaves the branch for one that was merged. `undefined`: there is none.
 *
 * `applied` comes from the cluster, where others write too. It counts only where it is in the branch's history, and
 * never hides what this push brings.
 */
async function baseCommit(about, applied) {
    const { standing, compare, github } = about;
    const tip = tipOf(standing);
    const since = applied === undefined ? undefined : await compare(applied);
    const parents = new Map();
    if (since?.status === 'ahead')
        addTo(parents, since);
    switch (standing.kind) {
        case 'pull-request':
            break;
        case 'push': {
            if (/^0*$/.test(standing.before)) {
                if (since?.status !== 'ahead')
                    return undefined;
                break;
            }
            const pushed = await compare(standing.before);
            // A forced push: what the branch said before is not in its history any more.
            if (pushed.status !== 'ahead' && pushed.status !== 'identical')
                return standing.before;
            addTo(parents, pushed);
            break;
        }
        case 'commit':
            if (since?.status !== 'ahead')
                parents.set(tip, (await github.parents(tip)) ?? []);
    }
    let commit = tip;
    while (commit !== undefined && parents.has(commit))
        commit = parents.get(commit)?.[0];
    return commit;
}
function addTo(parents, { commits }) {
    for (const { sha, parents: own } of commits)
        parents.set(sha, own);
}
function tipOf(standing) {
    switch (standing.kind) {
        case 'pull-request':
            return standing.base;
        case 'push':
            return standing.after;
        case 'commit':
            return standing.commit;
    }
}


/***/ })

};
