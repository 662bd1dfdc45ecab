export const id = 6488;
export const ids = [6488];
export const modules = {

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


/***/ })

};
