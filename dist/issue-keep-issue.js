export const id = 3467;
export const ids = [3467];
export const modules = {

/***/ 3467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepIssue: () => (/* binding */ keepIssue)
});

// EXTERNAL MODULE: ./lib/github/port.js
var port = __webpack_require__(62224);
// EXTERNAL MODULE: ./lib/live/memory.js
var memory = __webpack_require__(82431);
// EXTERNAL MODULE: ./lib/review/body.js
var body = __webpack_require__(19394);
// EXTERNAL MODULE: ./lib/review/own-comments.js
var own_comments = __webpack_require__(12051);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./lib/words/hidden-json.js
var hidden_json = __webpack_require__(62816);
;// CONCATENATED MODULE: ./lib/issue/marker.js



/** The hidden first line of an issue. */
function writeIssueMarker({ repository, path, choice, found }) {
    return `<!-- eks-access:drift ${(0,hidden_json/* hiddenJson */.j)({ v: 1, repository, path, choice, found: (0,memory/* memoryText */.FC)(found) })} -->`;
}
/** What the first line of an issue says; `undefined` where it says nothing that this version reads. */
function readIssueMarker(body) {
    const [, json] = /^<!-- eks-access:drift (\{[^<>\r\n]{0,20000}\}) -->[ \t]{0,99}(?:\r?\n|$)/.exec(body) ?? [];
    if (json === undefined)
        return undefined;
    const result = markerSchema.safeParse(parsed(json));
    if (!result.success)
        return undefined;
    const { repository, path, choice, found } = result.data;
    return { repository, path, ...(choice === undefined ? {} : { choice }), found: (0,memory/* readMemory */.S1)(found) };
}
const markerSchema = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1),
    repository: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    choice: schemas/* string */.YjP().optional(),
    found: schemas/* string */.YjP(),
});
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/issue/keep-issue.js





/**
 * Opens the issue about an access file, brings it up to date, opens it again, or closes it where all is well. Only an
 * issue that the token's own identity opened is one: a marker in somebody else's counts for nothing. `undefined` where
 * there is none and nothing to say.
 *
 * @throws GitHubError
 */
async function keepIssue(github, wanted) {
    const viewer = await github.viewer();
    const isOwn = (issue) => (0,own_comments/* sameLogin */.U)(viewer, issue.author) && isAbout(wanted, issue);
    const open = await allOf(github.issues(viewer, 'open'), isOwn);
    const [kept, ...doubled] = open.toSorted((one, other) => one.number - other.number);
    // Two runs at once may have opened two.
    for (const { number } of doubled)
        await github.updateIssue(number, { state: 'closed', reason: 'not_planned' });
    const isWell = wanted.keys.size === 0;
    if (kept !== undefined)
        return isWell ? keep_issue_close(github, wanted, kept) : update(github, wanted, kept);
    if (isWell)
        return undefined;
    const closed = await firstOf(github.issues(viewer, 'closed'), isOwn);
    if (closed !== undefined) {
        const { url } = await github.updateIssue(closed.number, { state: 'open', body: bodyOf(wanted) });
        return { did: 'reopened', url };
    }
    const { url } = await createOnce(github, wanted, () => firstOf(github.issues(viewer, 'open'), isOwn));
    return { did: 'opened', url };
}
function isAbout({ of }, { body }) {
    const marker = readIssueMarker(body);
    return marker?.repository === of.repository && marker.path === of.path && marker.choice === of.choice;
}
async function keep_issue_close(github, wanted, { number }) {
    const body = bodyOf(wanted);
    const { url } = await github.updateIssue(number, { state: 'closed', reason: 'completed', body });
    return { did: 'closed', url };
}
async function update(github, wanted, { number, body }) {
    const told = readIssueMarker(body)?.found;
    const { url } = await github.updateIssue(number, { state: 'open', body: bodyOf(wanted) });
    const news = newsOf(wanted, told);
    if (news !== undefined)
        await github.commentOnIssue(number, news);
    return { did: 'updated', url };
}
function newsOf({ keys, news }, told) {
    if (told?.kind !== 'keys' || isMany(keys)) {
        const isSame = told?.kind === 'digest' && told.digest === (0,memory/* digestOfKeys */.yo)(keys);
        return isSame ? undefined : news(undefined);
    }
    const isNew = (key) => !told.keys.has(key);
    return [...keys].some(isNew) ? news(isNew) : undefined;
}
/** More keys would take the room that the text needs. */
const MOST_KEYS = 500;
function isMany(keys) {
    return keys.size > MOST_KEYS;
}
function bodyOf({ of, keys, text }) {
    const found = isMany(keys) ? (0,memory/* digestMemory */.y$)(keys) : { kind: 'keys', keys };
    const marker = writeIssueMarker({ ...of, found });
    return `${marker}\n${text(body/* BODY_LIMIT */.Th - marker.length).trimEnd()}\n`;
}
/** Where the answer is lost, it is looked whether the issue was stored before it is asked for again. */
async function createOnce(github, wanted, find) {
    const body = bodyOf(wanted);
    try {
        return await github.createIssue(wanted.title, body);
    }
    catch (error) {
        if (!(error instanceof port/* GitHubError */.y && error.kind === 'unavailable'))
            throw error;
        return (await find()) ?? (await github.createIssue(wanted.title, body));
    }
}
async function allOf(pages, is) {
    const found = [];
    for await (const page of pages)
        found.push(...page.filter(is));
    return found;
}
/** No page is asked for behind the one that has it. */
async function firstOf(pages, is) {
    for await (const page of pages) {
        const found = page.find(is);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ })

};
