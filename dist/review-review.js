export const id = 7111;
export const ids = [7111,6488];
export const modules = {

/***/ 61918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ contributorsOf)
/* harmony export */ });
/* harmony import */ var _own_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12051);

/**
 * Who opened a pull request, who wrote and committed each of its commits but merges of the base, and who pushed to its
 * branch. Author and committer of a commit are what its maker typed; who pushed is what GitHub saw.
 *
 * Where GitHub does not say who pushed, as for forks, the rest counts: then it takes a forged address to hide, and the
 * rule of the branch "not by the last pusher" stops that at the merge.
 *
 * @throws GitHubError
 */
async function contributorsOf(github, pull) {
    const { number, headRef } = pull;
    const [viewer, commits, pushes = []] = await Promise.all([
        github.viewer(),
        github.commitsOf(number),
        github.pushes(headRef),
    ]);
    if (commits === undefined)
        return { pull: number, people: opener(pull), unknown: 'it has more commits than GitHub lists' };
    const people = [...opener(pull), ...writers(commits), ...pushers(pull, commits, pushes)];
    const unknown = unknownOpener(pull) ?? unlisted(pull, commits) ?? unknownWriter(commits) ?? workflowAmong(people, viewer);
    return { pull: number, people, ...(unknown === undefined ? {} : { unknown }) };
}
function opener({ author }) {
    return author === '' ? [] : [{ login: author, did: 'opened it' }];
}
function unknownOpener({ author }) {
    return author === '' ? 'the account that opened it was deleted' : undefined;
}
function unlisted({ headSha }, commits) {
    const isListed = commits.some(({ sha }) => sha === headSha);
    return isListed ? undefined : `GitHub does not list its commit ${short(headSha)}`;
}
function writers(commits) {
    return written(commits).flatMap(({ sha, author, committer }) => [
        ...(author === undefined ? [] : [{ login: author, did: `wrote its commit ${short(sha)}` }]),
        ...(committer === undefined ? [] : [{ login: committer, did: `committed ${short(sha)} to it` }]),
    ]);
}
function unknownWriter(commits) {
    const one = written(commits).find(({ author, committer }) => !author || !committer);
    if (one === undefined)
        return undefined;
    const role = one.author === undefined ? 'author' : 'committer';
    return `the email address of the ${role} of commit ${short(one.sha)} belongs to no account`;
}
/**
 * Who pushed last, whatever that was, and who pushed before, where that was more than a merge of the base. A push of
 * something that is no part of the pull request any more brought nothing.
 */
function pushers({ headSha }, commits, pushes) {
    return pushes.flatMap(({ pusher, tip, from }) => {
        const commit = commits.find(({ sha }) => sha === tip);
        if (commit === undefined || pusher === undefined)
            return [];
        const onlyBase = mergesBase(commit, commits) && commit.parents[0] === from;
        return onlyBase && tip !== headSha ? [] : [{ login: pusher, did: `pushed ${short(tip)} to its branch` }];
    });
}
/** Whoever may write to the repository can start a workflow on a branch, and it writes as this run does. */
function workflowAmong(people, viewer) {
    const one = people.find(({ login }) => login === WORKFLOW || (viewer.endsWith('[bot]') && (0,_own_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .sameLogin */ .U)(viewer, login)));
    return one === undefined
        ? undefined
        : `${one.login} ${one.did}, and it is not known who started that workflow`;
}
const WORKFLOW = 'github-actions[bot]';
function written(commits) {
    return commits.filter((commit) => !mergesBase(commit, commits));
}
/**
 * A merge of the base into the branch: GitHub lists what the base does not have, so a parent that is not listed is part
 * of the base.
 */
function mergesBase({ parents }, commits) {
    const isListed = (parent) => commits.some(({ sha }) => sha === parent);
    const [first, ...merged] = parents;
    return first !== undefined && isListed(first) && merged.length > 0 && !merged.some(isListed);
}
function short(sha) {
    return sha.slice(0, 7);
}


/***/ }),

/***/ 78905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whyMayNotWrite)
/* harmony export */ });
/**
 * Why somebody has no say in what is applied; `undefined` for people who may write to the repository. It is what GitHub
 * says now: nobody knows what they might do then. Continues "bob …".
 *
 * @throws GitHubError
 */
async function whyMayNotWrite(github, login) {
    switch (await github.permission(login)) {
        case 'admin':
        case 'write':
            return undefined;
        case 'read':
            return 'has only read permission to the repository';
        case 'none':
            return 'has no permission to the repository';
        case undefined:
            return 'may not have write permission to the repository: GitHub does not say';
    }
}


/***/ }),

/***/ 56488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullsOfPush: () => (/* binding */ pullsOfPush),
/* harmony export */   readHistory: () => (/* binding */ readHistory),
/* harmony export */   readPushed: () => (/* binding */ readPushed)
/* harmony export */ });
/**
 * All commits since `applied`, newest first: a run that GitHub dropped or that failed left its commits to this one.
 * Where nothing was applied yet, the commits of the push.
 */
async function readHistory(github, push, applied) {
    if (applied === undefined)
        return { standing: 'current', commits: await readPushed(github, push) };
    const { status, commits } = await github.compare(applied, push.after);
    switch (status) {
        case 'identical':
            // The same run again: what it brought is what was reviewed.
            return { standing: 'current', commits: [push.after] };
        case 'ahead':
            return { standing: 'current', commits: commits.map(({ sha }) => sha).toReversed() };
        case 'behind':
            return (await onBranch(github, push, applied))
                ? { standing: 'superseded' }
                : { standing: 'diverged', known: true };
        case 'diverged':
            return { standing: 'diverged', known: true };
        case 'unknown':
            return { standing: 'diverged', known: false };
    }
}
/** The commits of a push, newest first. */
async function readPushed(github, { before, after }) {
    if (/^0*$/.test(before))
        return [after];
    // After a forced push the old tip may be gone.
    const { commits } = await github.compare(before, after);
    return commits.length === 0 ? [after] : commits.map(({ sha }) => sha).toReversed();
}
/**
 * A commit that is newer than this one counts as applied only where it is part of the default branch: who may edit the
 * ledger could name any commit of any branch.
 */
async function onBranch(github, { branch }, commit) {
    const { status } = await github.compare(commit, branch);
    return status === 'ahead' || status === 'identical';
}
/** The merged pull requests of a push, as soon as one of its commits has some: the newest commit is asked first. */
async function pullsOfPush(github, push) {
    let age = 'new';
    for (const commit of await readPushed(github, push)) {
        const pulls = await github.pullRequestsBehind(commit, push.branch, age);
        if (pulls.length > 0)
            return pulls;
        // GitHub connects the commits of one push with their pull requests together.
        age = 'old';
    }
    return [];
}


/***/ }),

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

/***/ 77111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReview: () => (/* binding */ readReview)
});

// EXTERNAL MODULE: ./lib/plan/shown/reviewed-plan.js
var reviewed_plan = __webpack_require__(50234);
// EXTERNAL MODULE: ./lib/review/review-problem.js
var review_problem = __webpack_require__(21444);
;// CONCATENATED MODULE: ./lib/review/cluster-review.js


/** Reads the pull requests behind a plan, the newest first, until they cover it. */
async function readClusterReview(source, plan) {
    const { cluster, lastApplied } = plan;
    const history = await readHistorySince(source, lastApplied);
    if (history.standing === 'superseded') {
        return { cluster, standing: 'superseded', reviewed: [], pulls: [], problems: [] };
    }
    if (history.standing === 'diverged') {
        const problem = (0,review_problem.historyDiverged)(cluster, { ...history, after: source.after });
        return { cluster, standing: 'diverged', reviewed: [], pulls: [], problems: [problem] };
    }
    const reviews = await readPullReviews(source, plan, history.commits);
    return {
        cluster,
        standing: 'current',
        reviewed: shownOf(reviews, cluster),
        pulls: reviews.map(({ pull }) => pull),
        problems: problemsOf(reviews, source),
    };
}
/**
 * A commit that has begun to be applied counts as one that was: an older one must not bring back what it has taken
 * already. The commits are those since the last one that is whole.
 */
async function readHistorySince(source, { commit, begun }) {
    const history = await source.history(commit);
    if (history.standing === 'diverged')
        return { ...history, applied: commit ?? '', begun: false };
    if (history.standing === 'superseded' || begun?.commit === undefined || begun.commit === commit)
        return history;
    const since = await source.history(begun.commit);
    switch (since.standing) {
        case 'current':
            return history;
        case 'superseded':
            return since;
        case 'diverged':
            return { ...since, applied: begun.commit, begun: true };
    }
}
// So many requests go out at a time. GitHub may not yet have connected the newest commits with their pull requests.
const AT_ONCE = 10;
async function readPullReviews(source, plan, commits) {
    const reviews = new Map();
    for (let start = 0; start < commits.length; start += AT_ONCE) {
        const age = start === 0 ? 'new' : 'old';
        const some = commits.slice(start, start + AT_ONCE);
        const pulls = (await Promise.all(some.map((commit) => source.pullsBehind(commit, age)))).flat();
        for (const review of await Promise.all(pulls.map(source.review)))
            reviews.set(review.pull, review);
        if (!(0,reviewed_plan/* isBeyond */._f)((0,reviewed_plan/* beyondReview */.wU)(plan, shownOf([...reviews.values()], plan.cluster))))
            break;
    }
    return [...reviews.values()];
}
function shownOf(reviews, cluster) {
    return reviews.flatMap((review) => review.clusters.filter((one) => one.cluster === cluster));
}
function problemsOf(reviews, { file, after, branch }) {
    if (reviews.length === 0)
        return [(0,review_problem.noPullRequest)({ file, after, branch })];
    const missing = reviews.flatMap(({ pull, found }) => (found ? [] : [pull]));
    return [
        ...reviews.flatMap(({ problems }) => problems),
        // A repository has many pull requests that are not about access; they are named together.
        ...(missing.length === 0 ? [] : [(0,review_problem.reviewMissing)({ file, pulls: missing })]),
    ];
}

// EXTERNAL MODULE: ./lib/review/history.js
var review_history = __webpack_require__(56488);
// EXTERNAL MODULE: ./lib/review/memoised.js
var memoised = __webpack_require__(18157);
// EXTERNAL MODULE: ./lib/review/own-comments.js
var own_comments = __webpack_require__(12051);
// EXTERNAL MODULE: ./lib/review/approval/contributors.js
var contributors = __webpack_require__(61918);
// EXTERNAL MODULE: ./lib/review/approval/may-write.js
var may_write = __webpack_require__(78905);
;// CONCATENATED MODULE: ./lib/review/approval/approvals.js



/**
 * Which of the approvals in force count: for the commit that was merged, given after the plan appeared and before the
 * merge, by somebody who may write to the repository and made nothing of the pull request. What is not known does not
 * count.
 *
 * @throws GitHubError
 */
async function judgeApprovals(github, about) {
    const counted = [];
    const refused = [];
    let known;
    for (const approval of await github.approvals(about.pull.number)) {
        let why = whyUntimely(approval, about);
        if (why === undefined) {
            known ??= await (0,contributors/* contributorsOf */.a)(github, about.pull);
            why = whyInvolved(approval.author, known) ?? (await (0,may_write/* whyMayNotWrite */.O)(github, approval.author));
        }
        if (why === undefined)
            counted.push(approval.author);
        else
            refused.push({ login: approval.author, why });
    }
    return { counted, refused };
}
/**
 * The times are GitHub's, in whole seconds: an approval in the second of the plan may have been there first, so it does
 * not count. One in the second of the merge does: GitHub merges by itself as soon as the last approval is there.
 */
function whyUntimely({ commit, submittedAt }, { pull, since }) {
    if (commit !== pull.headSha)
        return `approved ${commit.slice(0, 7)}, and ${pull.headSha.slice(0, 7)} was merged`;
    if (!(Date.parse(submittedAt) > Date.parse(since)))
        return 'approved before the plan appeared';
    if (!(Date.parse(submittedAt) <= Date.parse(pull.mergedAt)))
        return 'approved after the merge';
    return undefined;
}
function whyInvolved(login, { people, unknown }) {
    const part = people.find((one) => (0,own_comments/* sameLogin */.U)(one.login, login));
    if (part !== undefined)
        return part.did;
    return unknown === undefined ? undefined : `may have contributed to it: ${unknown}`;
}

// EXTERNAL MODULE: ./lib/review/body.js
var review_body = __webpack_require__(19394);
// EXTERNAL MODULE: ./lib/review/content.js + 3 modules
var review_content = __webpack_require__(20624);
// EXTERNAL MODULE: ./lib/review/revisions.js
var revisions = __webpack_require__(13974);
// EXTERNAL MODULE: ./lib/review/signature/verdict.js
var verdict = __webpack_require__(71984);
// EXTERNAL MODULE: ./lib/review/signature/workflow-file.js
var workflow_file = __webpack_require__(19987);
;// CONCATENATED MODULE: ./lib/review/signature/witness.js


/**
 * Asks GitHub whether the run that a token tells of was one of the default branch's own workflow, on a merge of the
 * default branch with the head that was merged, and before the merge. A pull request runs the workflow's file of its
 * merge commit: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 *
 * @throws GitHubError where GitHub cannot be asked
 */
async function witness(github, run, pull) {
    // Both are GitHub's own times, in whole seconds.
    if (pull.mergedAt !== undefined && !(run.iat * 1000 < Date.parse(pull.mergedAt)))
        return (0,verdict/* notGenuine */.n)(`it was issued at ${isoTime(run.iat)}, not before the merge at ${pull.mergedAt}`);
    const parents = await github.parents(run.sha);
    if (parents === undefined)
        return (0,verdict/* notGenuine */.n)(`its commit ${witness_short(run.sha)} is no longer on GitHub`);
    const [base, head, ...others] = parents;
    if (base === undefined || head === undefined || others.length > 0)
        return (0,verdict/* notGenuine */.n)(`its commit ${witness_short(run.sha)} is not a merge of two commits`);
    if (head !== pull.headSha)
        return (0,verdict/* notGenuine */.n)(`it is for the head ${witness_short(head)}, not for ${witness_short(pull.headSha)}`);
    const { status, commits } = await github.compare(base, pull.branchTip);
    if (status !== 'identical' && !(status === 'ahead' && wasTip(base, { tip: pull.branchTip, commits })))
        return (0,verdict/* notGenuine */.n)(`its base ${witness_short(base)} was never the tip of the default branch`);
    const changed = await whyChanged(github, run, { workflow: pull.workflow, base });
    return changed === undefined ? { kind: 'genuine', run } : (0,verdict/* notGenuine */.n)(changed);
}
/**
 * Whether the branch was at a commit once, as far as its first parents tell. A merge puts commits into its history that
 * it never was at: their author chose what files they have, and their diff need not show it.
 */
function wasTip(commit, { tip, commits }) {
    const firstParents = new Map(commits.map(({ sha, parents }) => [sha, parents[0]]));
    let at = tip;
    while (at !== undefined && at !== commit)
        at = firstParents.get(at);
    return at === commit;
}
/**
 * A run of a pull request to the default branch has the branch's tip of that moment for its base, so the file there is
 * the genuine one, whatever it has become since.
 */
async function whyChanged(github, { jobWorkflow, workflowSha }, { base, workflow }) {
    const own = await judged(github, { path: workflow, ran: workflowSha, genuine: base });
    if (own.kind === 'not-genuine')
        return own.why;
    switch (jobWorkflow.kind) {
        case 'own':
        case 'default-branch':
            return undefined;
        case 'beside': {
            const { path, sha: ran } = jobWorkflow;
            const beside = await judged(github, { path, ran, genuine: base });
            return beside.kind === 'not-genuine' ? beside.why : undefined;
        }
        case 'elsewhere':
            return names(own.text, jobWorkflow.file)
                ? undefined
                : `its job is defined in ${jobWorkflow.file}, which ${workflow} does not use`;
    }
}
async function judged(github, about) {
    const not = (why) => ({ kind: 'not-genuine', why });
    if ((await github.parents(about.ran)) === undefined)
        return not(`its commit ${witness_short(about.ran)} is no longer on GitHub`);
    const file = await (0,workflow_file/* judgeFile */.G)(github, about);
    return file.kind === 'genuine' ? file : not((0,workflow_file/* whyNotGenuine */.z)(file.kind, about));
}
/** Whether a workflow's text has a job that uses this file, at whatever ref. Names of repositories have no case. */
function names(text, file) {
    return text.split(/\r?\n/).some((line) => {
        const [, used = ''] = /^\s*uses:\s*["']?([^\s"'@]+)@/.exec(line) ?? [];
        return used.toLowerCase() === file.toLowerCase();
    });
}
function isoTime(seconds) {
    // What a Date can hold.
    return seconds < 8.64e12 ? new Date(seconds * 1000).toISOString() : `${seconds}`;
}
function witness_short(commit) {
    return commit.slice(0, 7);
}

;// CONCATENATED MODULE: ./lib/review/pull-review.js







/**
 * Reads what a pull request showed and judges whether it may be taken for what people saw before the merge.
 *
 * @throws GitHubError
 */
async function readPullReview(input, pull) {
    const all = await (0,own_comments/* ownComments */.D)(input.github, { pr: pull.number, file: input.file, kind: 'plan' });
    const own = all.filter(({ comment }) => isBefore(comment.createdAt, pull.mergedAt)).at(-1);
    const refused = (...problems) => ({
        pull: pull.number,
        found: true,
        clusters: [],
        problems,
    });
    if (own === undefined)
        return all.length === 0
            ? { pull: pull.number, found: false, clusters: [], problems: [] }
            : refused((0,review_problem.reviewLate)(pull, all[0]?.comment.createdAt ?? ''));
    const revision = await (0,revisions/* revisionAtMerge */.p)(input.github, own.comment, pull.mergedAt);
    if (revision.kind === 'refused')
        return refused((0,review_problem.reviewTampered)(pull.number, revision));
    const body = (0,review_body/* readBody */.x8)(revision.body);
    const content = body === undefined
        ? { kind: 'unsound', why: 'was not a plan when the pull request was merged' }
        : await (0,review_content/* judgeContent */.H)(input.github, body, { ...input.signer, pull: pull.number });
    if (content.kind === 'unsound')
        return refused((0,review_problem.reviewTampered)(pull.number, content));
    const { record, run } = content;
    // Its run is of that other commit too: no reason to look for somebody who forged it.
    if (record.commit !== pull.headSha)
        return refused((0,review_problem.reviewOutdated)(pull, record.commit));
    // Its own run said why its signature does not count: no reason either.
    if (record.head.merging.kind === 'other-workflow')
        return refused(...leftOut(pull.number, record));
    const problems = [
        ...(run === undefined ? unsigned(input, pull, revision.wasSigned) : await unwitnessed(input, pull, run)),
        ...(await unapproved(input, pull, revision.at)),
    ];
    const clusters = problems.length > 0 ? [] : shownIn(record);
    return {
        pull: pull.number,
        found: true,
        clusters,
        problems: [...problems, ...leftOut(pull.number, record)],
    };
}
/** What the comment itself said it is no review of. */
function leftOut(pull, { head }) {
    const { merging, clusters, errors } = head;
    const why = errors.length > 0 ? 'its file had errors' : WHY_NOTHING[merging.kind];
    if (why !== undefined)
        return [(0,review_problem.reviewAppliesNothing)(pull, { why, where: [], isTooLong: merging.kind === 'too-long' })];
    const failing = clusters.filter((one) => one.errors.length > 0).map(({ cluster }) => cluster);
    return failing.length === 0
        ? []
        : [(0,review_problem.reviewAppliesNothing)(pull, { why: 'their plans had errors', where: failing })];
}
const WHY_NOTHING = {
    gate: 'a release is required',
    'other-branch': 'it was for another branch',
    'other-workflow': 'the pull request adds or changes the workflow',
    unsigned: 'GitHub did not sign it',
    'too-long': 'what it grants did not fit into it',
};
/** GitHub's times are in whole seconds: the same second is no proof of an order. */
function isBefore(time, merged) {
    return Date.parse(time) < Date.parse(merged);
}
function unsigned({ review }, { number }, wasSigned) {
    if (wasSigned)
        return [
            (0,review_problem.reviewTampered)(number, {
                why: 'was signed by GitHub first, and then written again without a signature',
            }),
        ];
    return review.unsigned === 'allow' ? [] : [(0,review_problem.reviewNotSigned)(number)];
}
async function unwitnessed({ github, signer, push }, { headSha, mergedAt, number }, run) {
    const { workflow = '' } = signer;
    const seen = await witness(github, run, { headSha, mergedAt, branchTip: push.after, workflow });
    return seen.kind === 'genuine'
        ? []
        : [(0,review_problem.reviewTampered)(number, { why: `has no valid signature of GitHub: ${seen.why}` })];
}
async function unapproved({ github, review }, pull, since) {
    if (review.approval !== 'required')
        return [];
    const judged = await judgeApprovals(github, { pull, since });
    return judged.counted.length > 0 ? [] : [(0,review_problem.approvalMissing)(pull.number, { since, refused: judged.refused })];
}
/** Only what merging was said to apply; a cluster with errors was said to be left alone. */
function shownIn({ head, shown, drift }) {
    if (head.merging.kind !== 'applies' || head.errors.length > 0)
        return [];
    return head.clusters.flatMap(({ cluster, errors, gains }, index) => {
        const [plan, beside] = [shown[index], drift[index]];
        return plan === undefined || beside === undefined || errors.length > 0
            ? []
            : [{ cluster, shown: plan, gains, drift: beside }];
    });
}

;// CONCATENATED MODULE: ./lib/review/review.js




/**
 * Finds what was reviewed of all that this push brings to each cluster.
 *
 * @throws GitHubError where GitHub cannot be asked: then nothing is known, and nothing may be written.
 */
async function readReview(input) {
    const { github, push, file } = input;
    const reviews = new Map();
    const source = {
        file,
        after: push.after,
        branch: push.branch,
        history: (0,memoised/* memoised */.Q)((applied) => (0,review_history.readHistory)(github, push, applied)),
        pullsBehind: (0,memoised/* memoised */.Q)((commit, age) => github.pullRequestsBehind(commit, push.branch, age)),
        review: (pull) => {
            const known = reviews.get(pull.number) ?? readPullReview(input, pull);
            reviews.set(pull.number, known);
            return known;
        },
    };
    const all = [];
    // One after the other: what the first one asked, the others know.
    for (const plan of input.plans)
        all.push(await readClusterReview(source, plan));
    return withSharedProblems(all);
}
/** Equal problems of several clusters become one object, so that people are told once. */
function withSharedProblems(reviews) {
    const known = new Map();
    const shared = (problem) => {
        const key = JSON.stringify(problem);
        const first = known.get(key) ?? problem;
        known.set(key, first);
        return first;
    };
    return reviews.map((review) => ({ ...review, problems: review.problems.map(shared) }));
}


/***/ }),

/***/ 19987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ judgeFile),
/* harmony export */   z: () => (/* binding */ whyNotGenuine)
/* harmony export */ });
/**
 * The one rule about the file that a run may have used: that of `genuine`, the commit of the default branch that the run
 * was made on, to the letter. A plan asks it before the merge, and an apply after it.
 *
 * @param about `ran`: the commit from which GitHub took the file
 * @throws GitHubError where GitHub cannot be asked, or does not show one of the two commits
 */
async function judgeFile(github, about) {
    const { path, ran, genuine } = about;
    const text = await github.readFile(path, ran);
    if (text === undefined)
        return { kind: 'absent' };
    const before = await github.readFile(path, genuine);
    if (before === undefined)
        return { kind: 'added' };
    return before === text ? { kind: 'genuine', text } : { kind: 'changed' };
}
/** Why a file makes a run's signature not count; `it` is the signature. */
function whyNotGenuine(kind, { path, ran, genuine }) {
    switch (kind) {
        case 'absent':
            return `its commit ${ran.slice(0, 7)} has no ${path}`;
        case 'added':
            return `its run used a ${path} that the pull request added: the default branch had none at ${genuine.slice(0, 7)}`;
        case 'changed':
            return `its run used another ${path} than the default branch has at ${genuine.slice(0, 7)}`;
    }
}


/***/ })

};
