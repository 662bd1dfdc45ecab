export const id = 1190;
export const ids = [1190];
export const modules = {

/***/ 46378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ NOT_SET),
/* harmony export */   s: () => (/* binding */ TARGET_FACTS)
/* harmony export */ });
/** What a guard says that has no default and is not there. */
const NOT_SET = 'not set';
// `mapping` is none of them: it leads nowhere else, and who is moved by it is a change of the plan.
const TARGET_FACTS = [
    'door',
    'account',
    'region',
    'assumeRole',
    'context',
    'kubeconfig',
    'directory',
];


/***/ }),

/***/ 86550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ planCounts),
/* harmony export */   Ht: () => (/* binding */ doneCounts),
/* harmony export */   O0: () => (/* binding */ problemCounts),
/* harmony export */   bZ: () => (/* binding */ isRestore),
/* harmony export */   z6: () => (/* binding */ agreement)
/* harmony export */ });
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26226);

/** `2 to add, 1 to change, 1 to remove`, or `no changes`. */
function planCounts(counts) {
    return countWords(counts, {
        add: 'to add',
        change: 'to change',
        remove: 'to remove',
        move: 'to move',
        adopt: 'to adopt as they are',
        adoptAndChange: 'to adopt and change',
    });
}
/** `2 added, 1 changed, 1 removed`. */
function doneCounts(counts) {
    return countWords(counts, {
        add: 'added',
        change: 'changed',
        remove: 'removed',
        move: 'moved',
        adopt: 'adopted as they are',
        adoptAndChange: 'adopted and changed',
    });
}
/** `1 error, 2 warnings`; empty without problems. */
function problemCounts(problems, severities) {
    return severities
        .map((severity) => ({
        severity,
        count: problems.filter((problem) => problem.severity === severity).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => (0,_words_count_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, severity))
        .join(', ');
}
/** Whether these plans follow a backup of aws-auth and not the file. */
function isRestore(plans) {
    return plans.some(({ restores }) => restores !== undefined);
}
/** What clusters do for which there is nothing to do: `already has what access.yaml says`. */
function agreement(plans, file) {
    const have = plans.length === 1 ? 'has' : 'have';
    return isRestore(plans) ? `already ${have} what the backup has` : `already ${have} what ${file} says`;
}
function countWords(counts, words) {
    const { total, add, change, remove, move, adopt, adoptAndChange } = counts;
    const parts = [
        { count: add, word: words.add },
        { count: change, word: words.change },
        { count: remove, word: words.remove },
        { count: move, word: words.move },
        { count: adopt, word: words.adopt },
        { count: adoptAndChange, word: words.adoptAndChange },
        { count: total - add - change - remove - move - adopt - adoptAndChange, word: 'in the ledger only' },
    ];
    const shown = parts.filter(({ count }) => count > 0);
    if (shown.length === 0)
        return 'no changes';
    return shown.map(({ count, word }) => `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(count)} ${word}`).join(', ');
}


/***/ }),

/***/ 91919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ visibleLength),
/* harmony export */   w: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _words_encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27335);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);


/** Blocks as Markdown of GitHub, without a line break at the end. */
function markdown(blocks) {
    return blocks.map(blockMarkdown).join('\n\n');
}
function blockMarkdown(block) {
    switch (block.kind) {
        case 'title':
            return `### ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseMarkdown */ .fP)(block.phrase)}`;
        case 'heading':
            return `#### ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseMarkdown */ .fP)(block.phrase)}`;
        case 'facts':
            // A backslash breaks the line in comments and in summaries alike.
            return block.facts.map(({ lead, phrase }) => `**${lead}** ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseMarkdown */ .fP)(phrase)}.`).join('\\\n');
        case 'paragraph':
            return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseMarkdown */ .fP)(block.phrase);
        case 'list':
            return itemLines(block.items, '', block.first).join('\n');
        case 'caution':
            return ['[!CAUTION]', ...itemLines(block.items)].map((line) => `> ${line}`).join('\n');
        case 'fold':
            return foldMarkdown(block.summary, block.blocks);
        case 'code':
            return block.language === 'mermaid'
                ? (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidBlock */ .tW)(block.lines)
                : (0,_words_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .fencedBlock */ .zW)(block.language, block.lines);
        case 'small':
            return `<sub>${block.phrases.map(_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseMarkdown */ .fP).join(' · ')}</sub>`;
    }
}
/** The empty lines are what makes the text between the elements Markdown again. */
function foldMarkdown(summary, blocks) {
    return `<details><summary>${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseHtml */ .ls)(summary)}</summary>\n\n${markdown(blocks)}\n\n</details>`;
}
function itemLines(items, indent = '', first) {
    return items.flatMap(({ phrase, items: below = [] }, index) => {
        const mark = first === undefined ? '- ' : `${first + index}. `;
        return [
            `${indent}${mark}${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseMarkdown */ .fP)(phrase)}`,
            // What is below an item begins under its first letter.
            ...itemLines(below, `${indent}${' '.repeat(mark.length)}`),
        ];
    });
}
/** How many characters a reader sees: folds are closed, and links show their words. */
function visibleLength(text) {
    return text
        .replace(/(<details><summary>.*?<\/summary>)[\s\S]*?<\/details>/g, '$1')
        .replace(/\]\(https?:[^)\s]*\)/g, ']').length;
}


/***/ }),

/***/ 81944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unreadItems),
/* harmony export */   x: () => (/* binding */ errorItems)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35047);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26226);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);
/* harmony import */ var _document_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63809);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65300);





/** The lines of the caution about what stops the plan; of a cluster that could not be read, `unreadItems`. */
function errorItems(head) {
    const several = head.clusters.length > 1;
    const read = head.clusters.filter(({ unread }) => unread !== true);
    const told = read.filter(({ errors }) => errors.length > 0);
    const rest = read.filter(({ errors }) => errors.length === 0);
    return [
        ...linesOf(head, head),
        ...told.flatMap((one) => linesOf(one, head, several ? one.cluster : undefined)),
        ...linesOf({ errors: [], moreErrors: rest.reduce((all, one) => all + one.moreErrors, 0) }, head),
    ];
}
/** The last lines: which clusters have no plan, and why. */
function unreadItems(head) {
    const unread = head.clusters.filter((one) => one.unread === true);
    const rest = unread.filter(({ errors }) => errors.length === 0).length;
    return [
        ...unread.flatMap(({ cluster, errors: [error] }) => error === undefined
            ? []
            : [
                (0,_document_block_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .A)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Not planned:'), ' ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cluster), ': ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(error.message), ' ', ...codeWords(error, head), ...(error.fix === '' ? [] : ['. ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(error.fix)])),
            ]),
        ...(rest === 0
            ? []
            : [
                (0,_document_block_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .A)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Not planned:'), ` ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(rest, 'cluster')}, each with its reason in the log of the run`),
            ]),
    ];
}
function linesOf({ errors, moreErrors }, head, cluster) {
    return [
        ...errors.map((error) => line(error, head, cluster)),
        ...(moreErrors > 0 ? [(0,_document_block_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .A)(...moreWords(errors.length, moreErrors))] : []),
    ];
}
function moreWords(shown, more) {
    return shown === 0
        ? [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Errors:'), ` ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .thousands */ .oh)(more)}, in the log of the run`]
        : [`and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(more, 'error')} more, in the log of the run`];
}
function line(error, head, cluster) {
    const { message, fix, at, object } = error;
    const where = at === undefined ? (object === undefined ? [] : [' (', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(object), ')']) : (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placesWords */ .i)([at], head);
    return (0,_document_block_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .A)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Error'), ' ', ...codeWords(error, head), ...(cluster === undefined ? [] : [' in ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cluster)]), ': ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(message), ' ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(fix), ...where);
}
function codeWords({ code: name }, { docs }) {
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)([(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)], (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .problemPage */ .f)(docs, name));
}


/***/ }),

/***/ 66394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ factsBlock)
});

// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
;// CONCATENATED MODULE: ./lib/render/head/placed.js


/** More clusters than these are counted here, and named below. */
const PLACED = 3;
/** Each cluster with where it is. */
function placedAll(clusters) {
    return clusters.length > PLACED ? [(0,count/* counted */.hS)(clusters.length, 'cluster')] : (0,phrase/* join */.fj)(clusters.map(placed), ', ');
}
/** `prod (account 111122223333, ap-northeast-1)`, `lab (context lab of the workflow's kubeconfig)` */
function placed({ cluster, target }) {
    const { account, region, context, kubeconfig, directory } = target;
    const of = kubeconfig === undefined
        ? [" of the workflow's kubeconfig"]
        : [' of ', (0,phrase/* code */.aY)(kubeconfig), ' in this repository'];
    const where = [
        ...(account === undefined ? [] : [['account ', /^\d{12}$/.test(account) ? account : (0,phrase/* code */.aY)(account)]]),
        ...(region === undefined ? [] : [regionWords(region)]),
        ...(context === undefined ? [] : [['context ', (0,phrase/* code */.aY)(context), ...of]]),
        ...(directory === undefined ? [] : [['directory ', (0,phrase/* code */.aY)(directory)]]),
    ];
    return [(0,phrase/* code */.aY)(cluster), ...(where.length === 0 ? [] : [' (', ...(0,phrase/* join */.fj)(where, ', '), ')'])];
}
/** The file may have anything there. */
function regionWords(region) {
    return [/^[a-z]{2}(-[a-z]+)+-\d$/.test(region) ? region : (0,phrase/* code */.aY)(region)];
}

// EXTERNAL MODULE: ./lib/render/head/power-words.js
var power_words = __webpack_require__(6834);
// EXTERNAL MODULE: ./lib/render/head/title.js
var title = __webpack_require__(62669);
;// CONCATENATED MODULE: ./lib/render/head/failing-facts.js




/** Where the file has errors, so that there is no plan. */
function invalidFacts(head) {
    const count = (0,title/* errorCount */.YH)(head);
    return [
        {
            lead: 'Do not merge:',
            phrase: [`nothing is applied to any cluster until ${allOf(count)} fixed, by this merge or a later one`],
        },
        { lead: 'Grants, takes:', phrase: ['not known, because there is no plan for this commit'] },
        { lead: 'Review:', phrase: ['nothing of this commit counts as reviewed'] },
    ];
}
function allOf(errors) {
    return errors === 1
        ? 'the error is'
        : errors === 2
            ? 'both errors are'
            : `all ${(0,count/* thousands */.oh)(errors)} errors are`;
}
/** Where every plan has errors, or no cluster could be read. */
function failingFacts(head) {
    const unread = head.clusters.every((one) => one.unread === true);
    const names = placedAll(head.clusters);
    if (!isPullRequest(head))
        return failingWithoutMerge(head, names, unread);
    if (unread)
        return [
            { lead: 'Do not merge:', phrase: ['there is no plan for ', ...names] },
            { lead: 'Grants, takes:', phrase: ['not known'] },
            { lead: 'Review:', phrase: ['nothing counts as reviewed. Run the plan again'] },
        ];
    return [
        {
            lead: 'Do not merge:',
            phrase: [
                'nothing is applied to ',
                ...names,
                ` until ${allOf((0,title/* errorCount */.YH)(head))} fixed, by this merge or a later one`,
            ],
        },
        ...wouldFacts(head),
        {
            lead: 'Review:',
            phrase: [
                `nothing below counts as reviewed. The pull request that fixes the ${(0,count/* plural */.LS)((0,title/* errorCount */.YH)(head), 'error')} shows it again`,
            ],
        },
    ];
}
function isPullRequest({ merging }) {
    return merging.kind !== 'no-pull-request' && merging.kind !== 'restore';
}
function failingWithoutMerge(head, names, unread) {
    return unread
        ? [{ lead: 'Not planned:', phrase: names }]
        : [
            {
                lead: 'Applies nothing',
                phrase: ['to ', ...names, ` until ${allOf((0,title/* errorCount */.YH)(head))} fixed`],
            },
            ...wouldFacts(head),
        ];
}
function wouldFacts({ clusters }) {
    return [
        { lead: 'Would grant', phrase: [(0,power_words/* grantedWords */.f)(clusters.flatMap(({ grants }) => grants))] },
        { lead: 'Would take', phrase: [(0,power_words/* takenWords */.N)(clusters.flatMap(({ takes }) => takes))] },
    ];
}

// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
;// CONCATENATED MODULE: ./lib/render/head/merging-fact.js





/** What becomes of the plan, and where. */
function mergingFact(head) {
    const { merging, file } = head;
    switch (merging.kind) {
        case 'applies':
            return { lead: 'Merging', phrase: effectWords(head, 'applies') };
        case 'gate':
            return {
                lead: 'Merging',
                phrase: [
                    'applies nothing now: the run on the default branch plans again, and waits until somebody releases that plan',
                ],
            };
        case 'other-branch':
            return {
                lead: 'Merging',
                phrase: [
                    'applies nothing: this pull request targets ',
                    (0,phrase/* code */.aY)(merging.base),
                    ', and only ',
                    (0,phrase/* code */.aY)(merging.applied),
                    ' is applied',
                ],
            };
        case 'other-workflow':
            return {
                lead: 'Merging',
                phrase: [
                    `applies nothing: this pull request ${merging.brought === 'added' ? 'adds' : 'changes'} `,
                    (0,phrase/* code */.aY)(merging.workflow),
                    ', and only a plan of the workflow that ',
                    (0,phrase/* code */.aY)(merging.applied),
                    ' has counts. Merge the workflow first, in a pull request of its own, and update this branch after that',
                ],
            };
        case 'unsigned':
            return {
                lead: 'Merging',
                phrase: [
                    'applies nothing, because GitHub did not sign this comment: the job needs ',
                    (0,phrase/* code */.aY)('id-token: write'),
                    '. Or ',
                    (0,phrase/* code */.aY)(file),
                    ' has ',
                    (0,phrase/* code */.aY)('review.unsigned: allow'),
                    ' before this pull request',
                ],
            };
        case 'too-long':
            return {
                lead: 'Merging',
                phrase: [
                    `applies nothing, because ${tooLong(merging.grave)} not fit into this comment. Split the pull request, or release its plan by its digest (docs/environment-gate.md)`,
                ],
            };
        case 'no-pull-request':
            return { lead: 'Applying', phrase: effectWords(head, 'makes') };
        case 'restore':
            return { lead: 'Restoring', phrase: effectWords(head, 'makes') };
    }
}
function tooLong(grave) {
    if (grave === 0)
        return 'the plan does';
    return `${(0,count/* counted */.hS)(grave, 'grave grant')} ${grave === 1 ? 'does' : 'do'}`;
}
function effectWords(head, verb) {
    const failing = head.clusters.filter(title/* fails */.c6);
    const changing = head.clusters.filter((one) => !(0,title/* fails */.c6)(one) && one.counts.total > 0);
    const same = head.clusters.filter((one) => !(0,title/* fails */.c6)(one) && one.counts.total === 0);
    const nothing = failing.length === 0 ? [] : ['. It applies nothing to ', ...names(failing), whyNot(failing)];
    if (changing.length === 0)
        return ['changes nothing in ', ...placedAll(same), ...agreeing(head, same), ...nothing];
    return [...changeWords(changing, verb), ...placedAll(changing), ...adoptWords(head, changing), ...nothing];
}
function whyNot(failing) {
    const [have, could] = failing.length === 1 ? ['has errors', 'could not be read'] : ['have errors', 'could not be read'];
    if (failing.every((one) => one.unread === true))
        return `, which ${could}`;
    return failing.some((one) => one.unread === true) ? `, which ${have} or ${could}` : `, which ${have}`;
}
/** More clusters than these are counted. */
const NAMES = 10;
function changeWords(changing, verb) {
    const { total, adopt } = (0,title/* totals */.Sd)({ clusters: changing });
    if (total === adopt)
        return ['changes nothing in the access of '];
    return [`${verb} ${(0,title/* theseChanges */.TL)(total - adopt)} to `];
}
function adoptWords({ file }, changing) {
    const rows = changing.reduce((all, { adopts }) => all + adopts.rows, 0);
    const objects = changing.reduce((all, { adopts }) => all + adopts.objects, 0);
    const entries = changing.reduce((all, { adopts }) => all + (adopts.entries ?? 0), 0);
    const parts = [
        ...(rows > 0 ? [(0,count/* counted */.hS)(rows, 'row')] : []),
        ...(entries > 0 ? [(0,count/* counted */.hS)(entries, 'access entry')] : []),
        ...(objects > 0 ? [(0,count/* counted */.hS)(objects, 'RBAC object')] : []),
    ];
    return parts.length === 0 ? [] : [', and makes ', (0,phrase/* code */.aY)(file), ` the owner of ${(0,list/* listed */.K)(parts)}`];
}
function agreeing({ merging, file }, same) {
    const have = same.length === 1 ? 'has' : 'have';
    return merging.kind === 'restore'
        ? [`, which already ${have} what the backup has`]
        : [`, which already ${have} what `, (0,phrase/* code */.aY)(file), ' says'];
}
function names(clusters) {
    const { shown, more } = (0,list/* shortened */.v)(clusters, NAMES);
    return [
        ...(0,phrase/* codes */.F4)(shown.map(({ cluster }) => cluster), shown.length),
        ...(more > 0 ? [` and ${(0,count/* thousands */.oh)(more)} more`] : []),
    ];
}

// EXTERNAL MODULE: ./lib/render/head/undo.js
var undo = __webpack_require__(36229);
;// CONCATENATED MODULE: ./lib/render/head/facts.js





/** What merging does, whom it gives and takes what, and how it is undone: always there, also where that is nothing. */
function factsBlock(head) {
    return { kind: 'facts', facts: factsOf(head) };
}
function factsOf(head) {
    const planned = head.clusters.filter((one) => !(0,title/* fails */.c6)(one));
    if (head.errors.length > 0)
        return invalidFacts(head);
    if (head.clusters.length > 0 && planned.length === 0)
        return failingFacts(head);
    const grants = (0,power_words/* grantedWords */.f)(planned.flatMap((one) => one.grants));
    const takes = (0,power_words/* takenWords */.N)(planned.flatMap((one) => one.takes));
    const isIdle = planned.every(({ counts }) => counts.total === 0);
    return [
        mergingFact(head),
        ...(isIdle
            ? [{ lead: 'Grants, takes', phrase: ['nothing now', ...laterWords(planned)] }]
            : [
                { lead: 'Grants', phrase: [grants] },
                { lead: 'Takes', phrase: [takes] },
            ]),
        { lead: 'Undo', phrase: undoPhrase(head, planned) },
    ];
}
/** What a looser guard lets pass is in no count. */
function laterWords(planned) {
    const looser = planned.flatMap(({ policy }) => policy.filter(({ loosens, kind }) => loosens && kind !== 'base'));
    return looser.some(({ kind }) => kind === 'value' || kind === 'list')
        ? ['. Later plans may do what is refused today, also plans that are merged already']
        : [];
}
function undoPhrase({ merging }, planned) {
    switch (merging.kind) {
        case 'restore':
            return ['by merging a pull request, or by restoring the backup of this run'];
        case 'no-pull-request':
            return (0,undo/* undoWords */.a)(planned, { by: 'by applying the file as it was', caution: 'Caution' });
        default:
            return (0,undo/* undoWords */.a)(planned, { by: 'by reverting this pull request', caution: 'Caution' });
    }
}


/***/ }),

/***/ 19866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xT: () => (/* binding */ HEAD_FORMAT),
  yu: () => (/* binding */ besideErrors),
  el: () => (/* binding */ cautionItems),
  Yu: () => (/* binding */ headMarkdown)
});

// UNUSED EXPORTS: headBlocks

// EXTERNAL MODULE: ./lib/render/document/markdown.js
var markdown = __webpack_require__(91919);
// EXTERNAL MODULE: ./lib/render/policy/policy.js + 2 modules
var policy = __webpack_require__(59776);
// EXTERNAL MODULE: ./lib/render/head/errors.js
var errors = __webpack_require__(81944);
// EXTERNAL MODULE: ./lib/render/head/facts.js + 3 modules
var facts = __webpack_require__(66394);
// EXTERNAL MODULE: ./lib/render/head/gains.js + 1 modules
var gains = __webpack_require__(859);
// EXTERNAL MODULE: ./lib/plan/effect/held.js
var held = __webpack_require__(63454);
// EXTERNAL MODULE: ./lib/plan/effect/power-words.js
var power_words = __webpack_require__(1232);
// EXTERNAL MODULE: ./lib/plan/shown/head.js
var shown_head = __webpack_require__(4971);
// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/document/block.js
var block = __webpack_require__(63809);
// EXTERNAL MODULE: ./lib/render/head/place.js
var place = __webpack_require__(65300);
// EXTERNAL MODULE: ./lib/render/head/subject.js
var head_subject = __webpack_require__(90147);
;// CONCATENATED MODULE: ./lib/render/head/losses.js










/** The lines of the caution about who loses what; the same in several clusters is one line. */
function lossItems(head) {
    const home = (0,shown_head/* homeOf */.lt)(head);
    const all = head.clusters
        .flatMap(({ cluster, losses, errors, moreErrors }) => losses.map((loss) => ({ loss, cluster, fails: errors.length + moreErrors > 0 })))
        .toSorted((one, other) => (0,held/* byPower */.PL)(one.loss, other.loss));
    const same = Map.groupBy(all, ({ loss: { where: _, ...loss }, fails }) => JSON.stringify([loss, fails]));
    return [...same.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const clusters = [first, ...others].map(({ cluster }) => cluster);
        const where = head.clusters.length > 1 ? [', in ', ...(0,phrase/* codes */.F4)(clusters, clusters.length)] : [];
        return [
            (0,block/* item */.A)((0,phrase/* strong */.ko)([...leadWords(first.loss, first.fails), ':']), ' ', ...subjectsWords(first.loss, home), ...whatWords(first.loss), ...where, ...(0,place/* placesWords */.i)(first.loss.where, head)),
        ];
    });
}
function leadWords({ power, scopes }, fails) {
    const loses = fails ? 'Would lose' : 'Loses';
    switch (power) {
        case 'all':
            return [`${loses} all access`];
        case 'admin':
            return [`${loses} admin `, ...(0,gains/* scopeWords */.AN)(scopes)];
        case 'login':
            return [`${loses} a login without permissions`];
        default:
            return [`${loses} some access`];
    }
}
const PLACES = 5;
/** That somebody loses access need not name each place. */
function whatWords({ power, parts, scopes }) {
    if (power === 'all' || power === 'admin' || power === 'login')
        return [];
    return [`, ${(0,power_words/* powerWords */.R)(power, parts)} `, ...(0,gains/* scopeWords */.AN)(scopes, PLACES)];
}
/** So many of those who lose some access; whoever loses all or admin is named. */
const NAMES = 10;
function subjectsWords({ power, subjects, more }, home) {
    if (subjects.length === 0)
        return [(0,count/* counted */.hS)(more, 'subject')];
    const isGrave = power === 'all' || power === 'admin';
    const named = (0,list/* shortened */.v)(subjects, isGrave ? subjects.length : NAMES);
    const names = (0,phrase/* join */.fj)(named.shown.map((subject) => (0,head_subject/* shownSubject */.uV)(subject, home)), ', ');
    const others = more + named.more;
    return others === 0 ? names : [...names, ` and ${(0,count/* thousands */.oh)(others)} more, below`];
}

// EXTERNAL MODULE: ./lib/render/head/newcomers.js
var newcomers = __webpack_require__(36898);
// EXTERNAL MODULE: ./lib/words/short-arn.js
var short_arn = __webpack_require__(4585);
;// CONCATENATED MODULE: ./lib/render/head/others.js






/** The lines of the caution about what a revert of the pull request does not undo. */
function undoneItems({ clusters, file, merging, docs }) {
    if (merging.kind === 'restore')
        return [];
    const rows = (0,count/* sum */.cz)(clusters.map(({ adopts }) => adopts.rows));
    const objects = (0,count/* sum */.cz)(clusters.map(({ adopts }) => adopts.objects));
    const entries = (0,count/* sum */.cz)(clusters.map(({ adopts }) => adopts.entries ?? 0));
    const adopted = [
        ...(rows > 0 ? [(0,count/* counted */.hS)(rows, 'row')] : []),
        ...(entries > 0 ? [(0,count/* counted */.hS)(entries, 'access entry')] : []),
        ...(objects > 0 ? [(0,count/* counted */.hS)(objects, 'object')] : []),
    ];
    const removed = (0,count/* sum */.cz)(clusters.map(({ unmanagedRemoved }) => unmanagedRemoved));
    const removedEntries = (0,count/* sum */.cz)(clusters.map(({ entriesRemoved = 0 }) => entriesRemoved));
    const saved = removed + removedEntries;
    const unmanaged = [
        ...(removed > 0 ? [(0,count/* counted */.hS)(removed, 'unmanaged row')] : []),
        ...(removedEntries > 0 ? [(0,count/* counted */.hS)(removedEntries, 'unmanaged access entry')] : []),
    ];
    const others = (0,count/* sum */.cz)(clusters.map(({ objectsRemoved = 0 }) => objectsRemoved));
    return [
        ...(adopted.length === 0
            ? []
            : [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Not undone by a revert:'), ' what ', (0,phrase/* code */.aY)(file), ` owns is removed from the cluster when it leaves the file, so a revert would remove ${(0,list/* listed */.K)(adopted)} that the cluster has already. Name them under `, (0,phrase/* code */.aY)('removed'), ' with ', (0,phrase/* code */.aY)('destroy: false'), ' instead (', ...(0,phrase/* linked */.q)(['how'], `${docs}/docs/access-yaml.md#removed`), ')'),
            ]),
        ...(saved === 0
            ? []
            : [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Not undone by a revert:'), ` ${(0,list/* listed */.K)(unmanaged)} ${saved === 1 ? 'is' : 'are'} removed, which `, (0,phrase/* code */.aY)(file), ` never had; `, (0,phrase/* code */.aY)('restore'), " and the run's ", (0,phrase/* code */.aY)('backup-file'), ` have ${saved === 1 ? 'it' : 'them'}`),
            ]),
        ...(others === 0
            ? []
            : [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Not undone by a revert:'), ` ${(0,count/* counted */.hS)(others, 'unmanaged object')} ${others === 1 ? 'is' : 'are'} removed, which `, (0,phrase/* code */.aY)(file), ` never had; this plan has ${others === 1 ? 'its' : 'their'} YAML`),
            ]),
    ];
}
/** Admins whom a restore brought back: they are in no file, so that no review has seen them since. */
function returnedItems(head) {
    const home = (0,shown_head/* homeOf */.lt)(head);
    return head.clusters.flatMap(({ cluster, returnedAdmins = [] }) => returnedAdmins.length === 0
        ? []
        : [
            (0,block/* item */.A)((0,phrase/* strong */.ko)('Admins that a restore added again:'), ' ', ...(0,phrase/* codes */.F4)(returnedAdmins.map((arn) => (0,short_arn/* shortArn */.k)(arn, home)), 20), ' in ', (0,phrase/* code */.aY)(cluster), '. No file declares them: declare them, or remove their rows'),
        ]);
}
/** What the workflow switches on that makes an apply less careful. */
function switchItems({ repairs, leavesNodes, rushesEntries }) {
    return [
        ...(repairs === true
            ? [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Repairs aws-auth:'), ' the workflow has ', (0,phrase/* code */.aY)('repair: true'), ', so a key that cannot be read is rebuilt, and its rows count again'),
            ]
            : []),
        ...(leavesNodes === true
            ? [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Does not watch nodes:'), ' the workflow has ', (0,phrase/* code */.aY)('wait-for-nodes: 0'), ', so an apply that takes the access of nodes is not rolled back'),
            ]
            : []),
        ...(rushesEntries === true
            ? [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Does not wait for access entries:'), ' the workflow has ', (0,phrase/* code */.aY)('wait-for-entries: 0'), ', so whoever moves to an access entry may have no access for some seconds'),
            ]
            : []),
    ];
}
/** The last lines: what is not certain about the comment itself, and whether it counts. */
function commentItems({ merging, replaces, file }) {
    return [
        ...(merging.kind === 'applies' && merging.uncompared !== undefined
            ? [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Not compared:'), ' whether this pull request adds or changes ', (0,phrase/* code */.aY)(merging.uncompared), '. GitHub did not return it as it was before. If it does, merging applies nothing'),
            ]
            : []),
        ...(merging.kind === 'applies' && !merging.signed
            ? [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Not signed by GitHub:'), ' whoever may write to this repository could have changed this comment unseen. It counts because ', (0,phrase/* code */.aY)(file), ' had ', (0,phrase/* code */.aY)('review.unsigned: allow'), ' before this pull request'),
            ]
            : []),
        ...(replaces === undefined
            ? []
            : [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Replaces a comment that did not count:'), ' it ', (0,phrase/* sentence */.em)(replaces.why), ...(replaces.by.length === 0 ? [] : [' (', ...(0,phrase/* codes */.F4)(replaces.by, 5), ')']), '. Read this one as new'),
            ]),
    ];
}

// EXTERNAL MODULE: ./lib/render/head/title.js
var title = __webpack_require__(62669);
;// CONCATENATED MODULE: ./lib/render/head/head.js









/**
 * The number of the rules by which `headMarkdown` makes text of facts. A comment is read again after its pull request is
 * merged, perhaps by a newer version: whoever changes the text that comes of the same facts gives it the next number, and
 * from the first release on keeps the old rules beside the new ones.
 */
const HEAD_FORMAT = 2;
/** All of a plan's text above its clusters, made of `head` alone. It is never shortened. */
function headBlocks(head) {
    const items = cautionItems(head);
    return [
        (0,title/* titleBlock */.K5)(head),
        (0,facts/* factsBlock */.R)(head),
        ...(items.length === 0 ? [] : [{ kind: 'caution', items }]),
    ];
}
function headMarkdown(head) {
    return (0,markdown/* markdown */.w)(headBlocks(head));
}
/** All that nobody must miss, the gravest first. */
function cautionItems(head) {
    return [...(0,errors/* errorItems */.x)(head), ...besideErrors(head)];
}
/** The same where errors are told elsewhere, with more of each. */
function besideErrors(head) {
    return [
        ...(0,gains/* gainItems */.Oz)(head),
        ...lossItems(head),
        ...undoneItems(head),
        ...(0,newcomers/* newcomerItems */.tF)(head),
        ...returnedItems(head),
        ...(0,policy/* policyItems */.R8)(head),
        ...switchItems(head),
        ...commentItems(head),
        ...(0,errors/* unreadItems */.K)(head),
    ];
}


/***/ }),

/***/ 36898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QY: () => (/* binding */ newcomerItemsOf),
/* harmony export */   Ts: () => (/* binding */ powerPhrase),
/* harmony export */   cQ: () => (/* binding */ newcomerWords),
/* harmony export */   tF: () => (/* binding */ newcomerItems)
/* harmony export */ });
/* harmony import */ var _plan_effect_power_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1232);
/* harmony import */ var _plan_shown_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4971);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26226);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32868);
/* harmony import */ var _document_block_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63809);
/* harmony import */ var _gains_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(859);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90147);







/** The lines of the caution about what is new in a cluster and in no file: whoever is powerful by it is named. */
function newcomerItems(head) {
    return newcomerItemsOf(head.clusters, { file: head.file, home: (0,_plan_shown_head_js__WEBPACK_IMPORTED_MODULE_1__/* .homeOf */ .lt)(head), stays: stays(head) });
}
function newcomerItemsOf(clusters, { file, home, stays }) {
    return clusters.flatMap(({ cluster, newcomers }) => {
        if (newcomers === undefined)
            return [];
        const where = clusters.length > 1 ? [', in ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(cluster)] : [];
        const { shown, more, unknown } = newcomers;
        return [
            ...shown.map((one) => (0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .A)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(['New ', ...newPower(one), ' since the last apply, not in ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file), ':']), ' ', ...newcomerWords(one, home), ...where, `. ${stays}`)),
            ...(more > 0 ? [(0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .A)(...moreWords(more, file), ...where)] : []),
            ...(unknown === true ? [(0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .A)(...unknownWords(cluster, file))] : []),
        ];
    });
}
function moreWords(more, file) {
    return [
        (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)([
            `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(more, 'more subject')} with such power since the last apply, not in `,
            (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file),
            ':',
        ]),
        ' the whole plan names them',
    ];
}
function unknownWords(cluster, file) {
    return [
        (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Changed since the last apply, and it is not known what:'),
        ' in ',
        (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(cluster),
        ', something that ',
        (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file),
        ' does not have was added, changed or removed. The ledger has one digest of all of it, because there is no room for more',
    ];
}
function stays({ merging }) {
    switch (merging.kind) {
        case 'no-pull-request':
            return 'Applying does not change it';
        case 'restore':
            return 'Restoring does not change it';
        default:
            return 'Merging does not change it';
    }
}
/** `way to admin in kube-system` */
function newPower(one) {
    const [first, ...rest] = powerPhrase(one);
    return typeof first === 'string' ? [first.replace(/^a /, ''), ...rest] : powerPhrase(one);
}
/** `admin`, `a way to admin in kube-system`, `unknown power` */
function powerPhrase({ power, parts, scopes }) {
    if (power === 'unknown')
        return ['unknown power'];
    const words = (0,_plan_effect_power_words_js__WEBPACK_IMPORTED_MODULE_0__/* .powerWords */ .R)(power, power === 'way-to-admin' ? [] : parts);
    const isEverywhere = power === 'login' || (power === 'admin' && scopes.includes(''));
    return isEverywhere || scopes.length === 0 ? [words] : [`${words} `, ...(0,_gains_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeWords */ .AN)(scopes, 3)];
}
/** `role/support, row with group system:masters`; `Group ops, through ClusterRoleBinding debug and …` */
function newcomerWords({ subject, by }, home) {
    return [...(0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .shownSubject */ .uV)(subject, home), ...holdersWords(by, home), ', ', ...byWords(by)];
}
function byWords(by) {
    switch (by.kind) {
        case 'row':
            return [
                by.nodes === true ? 'row of nodes that no known node uses' : 'row',
                ...groupsWords(by.groups),
                ...(by.beneath === true ? ['; its access entry counts in its place, until that is removed'] : []),
            ];
        case 'account':
            return ['in mapAccounts'];
        case 'entry':
            return by.groups === undefined
                ? ['access entry, which was not read']
                : ['access entry', ...groupsWords(by.groups)];
        case 'policy':
            return ['access policy ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(by.policy), ' ', ...(0,_gains_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeWords */ .AN)([by.scope])];
        case 'binding':
            return [
                'through ',
                ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(by.bindings.map((id) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .objectWords */ .PQ)(id)), ', '),
                ' and ',
                ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .objectWords */ .PQ)(by.role),
            ];
        case 'rules':
            return [
                'which now also grants ',
                ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4)(by.rules, by.rules.length),
                ...(by.more > 0 ? [` and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(by.more, 'more rule')}`] : []),
            ];
    }
}
function groupsWords(groups) {
    if (groups.length === 0)
        return [' without groups'];
    return [groups.length === 1 ? ' with group ' : ' with groups ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4)(groups, groups.length)];
}
function holdersWords(by, home) {
    if (by.kind !== 'binding' || by.holders.length === 0)
        return [];
    return [
        ', now ',
        ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(by.holders.map((holder) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .principalWords */ .s0)(holder, home)), ', '),
    ];
}


/***/ }),

/***/ 6834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ takenWords),
/* harmony export */   f: () => (/* binding */ grantedWords)
/* harmony export */ });
/* harmony import */ var _plan_effect_held_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63454);
/* harmony import */ var _plan_effect_power_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1232);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26226);



/** `admin to 1 subject, read to 2`; `nothing to anybody` where nobody gains anything. */
function grantedWords(counts) {
    return words(counts, 'to');
}
/** `all access from 1 subject, read from 1` */
function takenWords(counts) {
    return words(counts, 'from');
}
/** Lower powers than these are counted together. */
const KINDS = 4;
/** The same in several clusters is told once; the same subject may be in several of them. */
function words(counts, preposition) {
    const same = Map.groupBy(counts, ({ power, parts }) => JSON.stringify([power, parts]));
    const sums = [...same.values()]
        .flatMap(([first, ...others]) => first === undefined
        ? []
        : [{ ...first, each: [first, ...others].map(({ subjects }) => subjects).filter((one) => one > 0) }])
        .filter(({ each }) => each.length > 0)
        .toSorted((one, other) => (0,_plan_effect_held_js__WEBPACK_IMPORTED_MODULE_0__/* .byPower */ .PL)(one, other) || other.parts.length - one.parts.length);
    if (sums.length === 0)
        return `nothing ${preposition} anybody`;
    const shown = sums.slice(0, sums.length > KINDS ? KINDS - 1 : KINDS);
    const rest = sums.slice(shown.length).reduce((all, { each }) => all + (0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(each), 0);
    const parts = [
        ...shown.map(({ power, parts: including, each }) => ({ what: (0,_plan_effect_power_words_js__WEBPACK_IMPORTED_MODULE_1__/* .powerWords */ .R)(power, including), each })),
        ...(rest > 0 ? [{ what: 'less than that', each: [rest] }] : []),
    ];
    return parts
        .map(({ what, each }, index) => `${what} ${preposition} ${countWords(each, index === 0)}`)
        .join(', ');
}
function countWords(each, isFirst) {
    const [one = 0] = each;
    const isSame = each.every((count) => count === one);
    const count = isSame ? one : (0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(each);
    const words = isFirst ? (0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, 'subject') : (0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(count);
    if (each.length < 2)
        return words;
    return `${words} in ${isSame ? 'each of ' : ''}${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(each.length, 'cluster')}`;
}


/***/ }),

/***/ 62669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ titleBlock),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   Sd: () => (/* binding */ totals),
/* harmony export */   TL: () => (/* binding */ theseChanges),
/* harmony export */   YH: () => (/* binding */ errorCount),
/* harmony export */   c6: () => (/* binding */ fails)
/* harmony export */ });
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26226);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86550);



/** `EKS access plan · prod: 3 to add, 1 to change` */
function titleBlock(head) {
    const { merging, clusters, errors, file } = head;
    if (errors.length > 0)
        return {
            kind: 'title',
            phrase: [
                'EKS access plan · ',
                ...plainName(file),
                ` is not valid: ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(errorCount(head), 'error')}`,
            ],
        };
    const what = merging.kind === 'restore' ? 'EKS access restore' : 'EKS access plan';
    const [only] = clusters;
    const names = clusters.length === 1 && only !== undefined
        ? plainName(only.cluster)
        : [(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(clusters.length, 'cluster')];
    return { kind: 'title', phrase: [`${what} · `, ...names, `: ${countWords(head)}`] };
}
/** A name that is nothing but one is plain; in all others anything could be. */
function plainName(name) {
    return [/^[A-Za-z0-9][A-Za-z0-9./-]*$/.test(name) && !/[0-9a-f]{7}/.test(name) ? name : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)];
}
function countWords(head) {
    const { clusters } = head;
    const failing = clusters.filter(fails);
    const unread = clusters.filter((one) => one.unread === true).length;
    if (clusters.length > 0 && failing.length === clusters.length && unread < clusters.length)
        return `will not be applied, ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(errorCount(head), 'error')}`;
    const errors = errorCount({ ...head, clusters: clusters.filter((one) => one.unread !== true) });
    const looser = looserCount(clusters);
    const counts = (0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .planCounts */ .Ai)(totals(head));
    return [
        ...(counts === 'no changes' && unread > 0 ? [] : [counts]),
        ...(looser > 0 ? [`loosens ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(looser, 'guard')}`] : []),
        ...(errors > 0 ? [`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(errors, 'error')} in ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(failing.length - unread, 'cluster')}`] : []),
        ...(unread > 0
            ? [clusters.length === 1 ? 'not planned' : `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(unread, 'cluster')} not planned`]
            : []),
    ].join(', ');
}
/** How many guards the file loosens, whatever the cluster. */
function looserCount(clusters) {
    const keys = clusters.flatMap(({ policy }) => policy.flatMap((one) => one.loosens && (one.kind === 'value' || one.kind === 'list') && one.key.startsWith('guards.')
        ? [one.key]
        : []));
    return new Set(keys).size;
}
function fails({ errors, moreErrors }) {
    return errors.length + moreErrors > 0;
}
/** The counts of these clusters together. */
function totals({ clusters }) {
    const sum = (count) => clusters.reduce((all, { counts }) => all + count(counts), 0);
    return {
        total: sum(({ total }) => total),
        add: sum(({ add }) => add),
        change: sum(({ change }) => change),
        remove: sum(({ remove }) => remove),
        move: sum(({ move }) => move),
        adopt: sum(({ adopt }) => adopt),
        adoptAndChange: sum(({ adoptAndChange }) => adoptAndChange),
    };
}
/** Of the file and of all clusters. */
function errorCount({ errors, moreErrors, clusters }) {
    return [{ errors, moreErrors }, ...clusters].reduce((all, one) => all + one.errors.length + one.moreErrors, 0);
}
/** `these 5 changes`, `this change` */
function theseChanges(count) {
    return count === 1 ? 'this change' : `these ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(count)} changes`;
}


/***/ }),

/***/ 36229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ undoWords)
/* harmony export */ });
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26226);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62669);


/**
 * How plans are undone once they are applied. What a file adopts is removed when it leaves the file, and what was in no
 * file does not come back with an older one.
 *
 * @param by what undoes the rest: `by reverting this pull request`
 * @param caution where the rest is named
 */
function undoWords(clusters, { by, caution }) {
    const adopted = (0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(clusters.map(({ adopts: { rows, objects, entries = 0 } }) => rows + objects + entries));
    const removed = (0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(clusters.map(({ unmanagedRemoved, objectsRemoved = 0, entriesRemoved = 0 }) => unmanagedRemoved + objectsRemoved + entriesRemoved));
    if (adopted + removed === 0)
        return [by];
    const { total, adopt } = (0,_title_js__WEBPACK_IMPORTED_MODULE_0__/* .totals */ .Sd)({ clusters });
    return [
        total > adopt + removed
            ? `${by}, but for what ${caution} names as not undone`
            : `is not possible by reverting: see ${caution}`,
    ];
}


/***/ }),

/***/ 59262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ located),
/* harmony export */   y: () => (/* binding */ forFindings)
/* harmony export */ });
/** Where places in files are. */
function located({ head, repository }) {
    return head === undefined || repository === undefined
        ? {}
        : { repository: { url: repository, commit: head } };
}
/** What lines of findings need to know. */
function forFindings(options) {
    return { pageOf: options.pageOf, isSummary: options.pictures === true, ...located(options) };
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

/***/ 76642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ countItems),
/* harmony export */   ND: () => (/* binding */ groupedItems),
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   it: () => (/* binding */ changeItem)
/* harmony export */ });
/* harmony import */ var _plan_atom_atom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46032);
/* harmony import */ var _plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34564);
/* harmony import */ var _plan_shown_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54158);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26226);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32868);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21684);
/* harmony import */ var _head_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65300);







/** The changes of a plan in its order; what is adopted as it is, is told elsewhere. */
function changeLines(changes, home, results) {
    const outcomes = new Map((results ?? []).map((outcome) => [(0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(outcome.change), outcome]));
    return changes.map((change) => {
        const kind = (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .toldKind */ .M)(change);
        const result = outcomes.get((0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(change));
        const where = (0,_plan_shown_place_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPlace */ .z)(change.where);
        return {
            verb: verbOf(change),
            noun: kind.noun(change),
            name: kind.name(change, home),
            words: kind.words(change, home),
            atoms: (0,_plan_atom_atom_js__WEBPACK_IMPORTED_MODULE_0__/* .atomsOf */ .QJ)([change]),
            ...bindingOf(change),
            ...(where === undefined ? {} : { where }),
            ...(result === undefined ? {} : { result }),
        };
    });
}
function verbOf(change) {
    const counted = (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(change).counted(change);
    switch (counted) {
        case 'adopt-and-change':
            return 'adopt and change';
        case 'none':
            return 'remove';
        case 'part':
            return 'add';
        default:
            return counted;
    }
}
function bindingOf(change) {
    if (change.kind !== 'object')
        return {};
    const object = change.after ?? change.before;
    const namespace = object?.metadata.namespace;
    const role = object !== undefined && 'roleRef' in object ? `${object.roleRef.kind}/${object.roleRef.name}` : undefined;
    return { ...(role === undefined ? {} : { role }), ...(namespace === undefined ? {} : { namespace }) };
}
const PAST = {
    add: 'added',
    change: 'changed',
    remove: 'removed',
    move: 'moved',
    adopt: 'adopted',
    'adopt and change': 'adopted and changed',
};
const MARKS = {
    add: '+',
    change: '~',
    remove: '-',
    move: '~',
    adopt: '~',
    'adopt and change': '~',
};
/** `**add** row role/deployer: group deployers (access.yaml:20)` */
function changeItem(line, tense, located) {
    const { verb, noun, name, words, where, result } = line;
    return {
        mark: MARKS[verb],
        phrase: [
            ...(result === undefined ? [] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(resultWord(result.result)), ' ']),
            ...(result === undefined ? [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(verbWord(verb, tense))] : [verb]),
            ` ${noun} `,
            (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name),
            ...(words.length === 0 ? [] : [': ', ...words]),
            ...(result?.message === undefined ? [] : [': ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(result.message)]),
            ...(where === undefined ? [] : (0,_head_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placesWords */ .i)([where], located)),
        ],
    };
}
function verbWord(verb, tense) {
    return tense === 'record' ? PAST[verb] : verb;
}
function resultWord(result) {
    switch (result) {
        case 'applied':
            return 'applied';
        case 'partly':
            return 'partly applied';
        case 'failed':
            return 'failed';
        case 'taken-back':
            return 'rolled back';
        case 'not-tried':
            return 'not applied';
    }
}
/** More lines of one kind than these are told together. */
const MOST_ALIKE = 10;
/** Those that are alike, together: `add 445 RoleBindings in 254 namespaces: 171 to ClusterRole edit`. */
function groupedItems(lines, tense, located) {
    const alike = Map.groupBy(lines, ({ verb, noun, result }) => JSON.stringify([verb, noun, result?.result]));
    return [...alike.values()].flatMap((same) => same.length > MOST_ALIKE
        ? [countItem(same, tense)]
        : same.map((line) => changeItem(line, tense, located)));
}
/** All of them counted by kind and role, with no name of a change. */
function countItems(lines, tense) {
    const alike = Map.groupBy(lines, ({ verb, noun, result }) => JSON.stringify([verb, noun, result?.result]));
    return [...alike.values()].map((same) => countItem(same, tense));
}
function countItem(same, tense) {
    const [first] = same;
    if (first === undefined)
        return { phrase: [] };
    const { verb, noun, result } = first;
    const namespaces = new Set(same.flatMap(({ namespace }) => namespace ?? [])).size;
    const roles = [
        ...Map.groupBy(same.filter(({ role }) => role !== undefined), ({ role = '' }) => role),
    ]
        .map(([role, some]) => ({ role, count: some.length }))
        .toSorted((one, other) => other.count - one.count);
    return {
        mark: MARKS[verb],
        phrase: [
            ...(result === undefined ? [] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(resultWord(result.result)), ' ']),
            ...(result === undefined ? [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(verbWord(verb, tense))] : [verb]),
            ` ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(same.length)} ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(same.length, noun)}`,
            ...(namespaces > 0 ? [` in ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(namespaces, 'namespace')}`] : []),
            ...(roles.length === 0 ? [] : [': ', ...rolesWords(roles)]),
        ],
    };
}
const ROLES = 5;
function rolesWords(roles) {
    const shown = roles.slice(0, ROLES);
    const rest = roles.slice(ROLES).reduce((all, { count }) => all + count, 0);
    const words = shown.map(({ role, count }) => {
        const [kind = '', ...name] = role.split('/');
        return [`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(count)} to ${kind} `, (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name.join('/'))];
    });
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([...words, ...(rest > 0 ? [[`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(rest)} to others`]] : [])], ', ');
}


/***/ }),

/***/ 88026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c_: () => (/* binding */ findingItems),
  Tf: () => (/* binding */ findingsBlocks),
  WX: () => (/* binding */ findingsOf)
});

// EXTERNAL MODULE: ./lib/problem/problem.js
var problem = __webpack_require__(50740);
;// CONCATENATED MODULE: ./lib/problem/severity.js
/** The gravest first. */
const SEVERITY_ORDER = ['error', 'warning', 'notice'];

// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/counts.js
var render_counts = __webpack_require__(86550);
// EXTERNAL MODULE: ./lib/render/head/place.js
var place = __webpack_require__(65300);
;// CONCATENATED MODULE: ./lib/render/plan/findings.js







/** The same in several clusters once. */
function findingsOf(problems) {
    const told = new Map(problems.map((problem) => {
        const { code: name, severity, danger, message, where } = problem;
        return [JSON.stringify([name, severity, danger?.claim ?? message, where.file, where.line]), problem];
    }));
    return [...told.values()];
}
/** Several of one kind are one line with so many of their messages; the summary has all. */
const ALIKE = 3;
/** `Findings of this pull request: 1 warning`, and a line for each kind. None of them is an error. */
function findingsBlocks(problems, { title, limit = ALIKE }, about) {
    if (problems.length === 0)
        return [];
    const counts = (0,render_counts/* problemCounts */.O0)(problems, ['warning', 'notice']);
    return [
        { kind: 'heading', phrase: [`${title}: ${counts}`] },
        { kind: 'list', items: findingItems(problems, limit, about) },
    ];
}
/** One line for each code, or rule of a danger, with the same advice. */
function findingItems(problems, limit, about) {
    const sorted = problems.toSorted((one, other) => SEVERITY_ORDER.indexOf(one.severity) - SEVERITY_ORDER.indexOf(other.severity));
    const alike = Map.groupBy(sorted, ({ code: name, severity, danger }) => JSON.stringify([name, severity, danger?.rule, danger?.why]));
    return [...alike.values()].map((same) => ({ phrase: alikeWords(same, limit, about) }));
}
function alikeWords(same, limit, about) {
    const [first] = same;
    if (first === undefined)
        return [];
    const { severity, danger } = first;
    const { shown, more } = limit > 1 ? (0,list/* shortened */.v)(same, limit) : { shown: same.slice(0, 1), more: same.length - 1 };
    const name = (0,phrase/* linked */.q)([(0,phrase/* code */.aY)(danger?.rule ?? first.code)], about.pageOf(first));
    const fixes = about.isShort ? [] : [...new Set(shown.map(({ fix }) => fix))].filter((fix) => fix !== '');
    const isOneFix = fixes.length === 1;
    const isOne = same.length === 1;
    const told = shown.map((problem) => [
        (0,phrase/* sentence */.em)(problem.danger?.claim ?? problem.message),
        ...(isOneFix || fixes.length === 0 || problem.fix === '' ? [] : [' ', (0,phrase/* sentence */.em)(problem.fix)]),
        ...(isOne ? [] : whereWords(problem.where, about)),
    ]);
    return [
        (0,phrase/* strong */.ko)(severity),
        ' ',
        ...name,
        ...(same.length > 1 ? [` (${same.length})`] : []),
        ': ',
        ...(0,phrase/* join */.fj)(told, danger === undefined ? ' ' : '; '),
        ...(danger === undefined ? [] : ['. ', (0,phrase/* sentence */.em)(danger.why)]),
        ...(isOneFix ? [' ', (0,phrase/* sentence */.em)(fixes[0] ?? '')] : []),
        ...(isOne ? whereWords(first.where, about) : []),
        ...(more > 0
            ? [` And ${(0,count/* thousands */.oh)(more)} more, in the ${about.isSummary === true ? 'log' : 'summary'} of the run.`]
            : []),
    ];
}
function whereWords(where, located) {
    const { file, line } = where;
    if (file !== undefined && line !== undefined)
        return [' (', ...(0,place/* placeWords */.f)({ file, line }, located), ')'];
    const text = (0,problem/* placeText */.Z9)(where.object === undefined ? where : { object: where.object });
    return text === '' ? [] : [' (', (0,phrase/* code */.aY)(text), ')'];
}


/***/ }),

/***/ 11745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   HC: () => (/* binding */ atTop),
/* harmony export */   U5: () => (/* binding */ droppable),
/* harmony export */   Zu: () => (/* binding */ fixed)
/* harmony export */ });
/* unused harmony export STAGES */
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26226);
/* harmony import */ var _document_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91919);


/**
 * In this order a text gives up what it has no room for. `visible` takes nothing away: it folds what a reader does not
 * need in the first minute.
 */
const STAGES = [
    'visible',
    'picture',
    'yaml',
    'permissions',
    'before',
    'adopted',
    'changes',
    'differs',
    'namespaces',
    'findings',
    'subjects',
    'clusters',
];
/** A part that is there or not. */
function droppable(stage, whole) {
    return { whole, shorter: [{ stage, blocks: [] }] };
}
function fixed(whole) {
    return { whole, shorter: [] };
}
/** What a text begins with. */
function atTop(whole) {
    return { whole, shorter: [], isTop: true };
}
/**
 * The parts in their order, as much of each as there is room for: one large cluster takes nothing from the small ones,
 * because in each stage the longest part gives way first.
 *
 * @param notice is below what is at the top, where something is left out
 */
function fitted(parts, room, notice) {
    const forms = parts.map(formsOf);
    const at = parts.map(() => 0);
    const textOf = (index) => forms[index]?.[at[index] ?? 0]?.text() ?? '';
    const sizes = parts.map((_, index) => room.measure(textOf(index)));
    const seen = parts.map((_, index) => (0,_document_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLength */ .t)(textOf(index)));
    const shorten = (stage, isTooLong, lengths) => {
        while (isTooLong()) {
            const next = longest(parts.flatMap((_, index) => (forms[index]?.[(at[index] ?? 0) + 1]?.stage === stage ? [index] : [])), lengths);
            if (next === undefined)
                return;
            at[next] = (at[next] ?? 0) + 1;
            sizes[next] = room.measure(textOf(next));
            seen[next] = (0,_document_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLength */ .t)(textOf(next));
        }
    };
    const noticeSize = room.measure((0,_document_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .w)(notice)) + 2;
    const isLeftOut = () => at.some((index, part) => (forms[part]?.slice(1, index + 1) ?? []).some(({ stage }) => stage !== 'visible'));
    const isTooMuch = () => (0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(sizes) + 2 * parts.length + (isLeftOut() ? noticeSize : 0) > room.size;
    shorten('visible', () => (0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(seen) > room.visible, seen);
    for (const stage of STAGES)
        shorten(stage, isTooMuch, sizes);
    const texts = parts.map((_, index) => textOf(index));
    const top = parts.findLastIndex(({ isTop }) => isTop === true) + 1;
    return [...texts.slice(0, top), isLeftOut() ? (0,_document_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .w)(notice) : '', ...texts.slice(top)]
        .filter((text) => text !== '')
        .join('\n\n');
}
function formsOf({ whole, shorter }) {
    return [{ stage: undefined, blocks: whole }, ...shorter].map(({ stage, blocks }) => {
        let text;
        return {
            stage,
            text: () => {
                text ??= (0,_document_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .w)(blocks);
                return text;
            },
        };
    });
}
function longest(indexes, lengths) {
    return indexes.reduce((best, index) => (best === undefined || (lengths[index] ?? 0) > (lengths[best] ?? 0) ? index : best), undefined);
}


/***/ }),

/***/ 10623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ALL)
/* harmony export */ });
/** So many names are all of them: where there is room for everything. */
const ALL = 1_000;


/***/ }),

/***/ 28138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ beforePart),
  A: () => (/* binding */ limitsOf)
});

// EXTERNAL MODULE: ./lib/plan/drift/drift.js
var drift_drift = __webpack_require__(75528);
// EXTERNAL MODULE: ./lib/plan/effect/limits.js
var limits = __webpack_require__(14749);
// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/counts.js
var render_counts = __webpack_require__(86550);
// EXTERNAL MODULE: ./lib/render/document/block.js
var block = __webpack_require__(63809);
// EXTERNAL MODULE: ./lib/render/plan/findings.js + 1 modules
var findings = __webpack_require__(88026);
// EXTERNAL MODULE: ./lib/render/plan/fold/all.js
var fold_all = __webpack_require__(10623);
// EXTERNAL MODULE: ./lib/render/plan/fold/drift-items.js
var drift_items = __webpack_require__(64194);
// EXTERNAL MODULE: ./lib/render/change/object-words.js + 1 modules
var object_words = __webpack_require__(99314);
;// CONCATENATED MODULE: ./lib/render/plan/fold/unmanaged-bindings.js




/** With what each gives where there is room for all of them, else by name. */
function bindingsItem(bindings, limit) {
    const ranked = bindings.toSorted((one, other) => rank(one) - rank(other));
    const lead = 'Unmanaged bindings that reach what the file declares, or that are dangerous: ';
    if (limit < fold_all/* ALL */.y)
        return (0,block/* item */.A)(lead, ...(0,phrase/* codes */.F4)(ranked.map(({ id }) => id.slice(id.indexOf('/') + 1)), limit));
    return { phrase: [lead], items: ranked.map((one) => (0,block/* item */.A)(...bindingWords(one))) };
}
function bindingWords({ id, object, reaches, danger }) {
    const [kind = '', ...name] = id.split('/');
    const why = (0,phrase/* join */.fj)([
        reaches.length === 0 ? [] : ['reaches ', ...(0,phrase/* codes */.F4)(reaches, 5), ' of the file'],
        danger === undefined ? [] : ['danger ', (0,phrase/* code */.aY)(danger.rule), ` (${danger.severity})`],
    ], '; ');
    return [`${kind} `, (0,phrase/* code */.aY)(name.join('/')), ': ', ...(0,object_words/* contentWords */.Z)(object), '; ', ...why];
}
function rank({ danger, reaches }) {
    if (danger?.severity === 'critical')
        return reaches.length > 0 ? 0 : 1;
    return reaches.length > 0 ? 2 : 3;
}

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/plan/effect/held.js
var effect_held = __webpack_require__(63454);
// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
// EXTERNAL MODULE: ./lib/render/head/gains.js + 1 modules
var gains = __webpack_require__(859);
// EXTERNAL MODULE: ./lib/render/head/subject.js
var subject = __webpack_require__(90147);
// EXTERNAL MODULE: ./lib/render/held-words.js
var held_words = __webpack_require__(48689);
;// CONCATENATED MODULE: ./lib/render/plan/fold/unmanaged-rows.js









/** The highest power first. */
function unmanagedRows({ unmanaged, held }, home) {
    const back = new Set(unmanaged.returned);
    const last = new Map(unmanaged.rows.map(({ arn }, index) => [(0,arn_key/* arnKey */.tL)(arn), index]));
    const rows = [
        ...unmanaged.rows.map(({ arn, groups }, index) => ({
            principal: arn,
            groups,
            isReplaced: last.get((0,arn_key/* arnKey */.tL)(arn)) !== index,
        })),
        ...unmanaged.accounts.map((account) => ({ principal: account, groups: [], isReplaced: false })),
    ].map(({ principal, groups, isReplaced }) => {
        const power = isReplaced ? undefined : held.get(principal);
        const isMaster = !isReplaced && groups.includes('system:masters');
        return {
            words: [
                ...(0,subject/* principalWords */.s0)(principal, home),
                ', ',
                ...(isReplaced ? ['replaced by a later row'] : keptWords(power)),
                ...(isMaster ? [' (group ', (0,phrase/* code */.aY)('system:masters'), ')'] : []),
                ...(back.has(principal) ? [', added again by a restore'] : []),
            ],
            held: power,
            isBack: back.has(principal),
        };
    });
    const none = { power: 'login' };
    return rows.toSorted((one, other) => Number(other.isBack) - Number(one.isBack) || (0,effect_held/* byPower */.PL)(one.held?.held ?? none, other.held?.held ?? none));
}
/** `**admin**`, `read in shop` */
function keptWords(kept) {
    if (kept === undefined)
        return ['no access'];
    const words = (0,held_words/* heldWords */.j0)(kept.held);
    const { power } = kept.held;
    const isHigh = power === 'admin' || power === 'way-to-admin';
    return [
        isHigh ? (0,phrase/* strong */.ko)(words) : words,
        ...(kept.scopes.length === 0 || (power === 'admin' && kept.scopes[0] === '')
            ? []
            : [' ', ...(0,gains/* scopeWords */.AN)(kept.scopes, 3)]),
    ];
}
/** ` (admin: role/legacy-admin; a way to admin: role/build)` */
function powersWords(rows) {
    const parts = ['admin', 'way-to-admin'].flatMap((power) => {
        const some = rows.filter(({ held }) => held?.held.power === power && held.scopes[0] === '');
        if (some.length === 0)
            return [];
        const { shown, more } = (0,list/* shortened */.v)(some, 5);
        return [
            [
                (0,phrase/* strong */.ko)(power === 'admin' ? 'admin' : 'a way to admin'),
                ': ',
                ...(0,phrase/* join */.fj)(shown.map(({ words }) => words.slice(0, 1)), ', '),
                ...(more > 0 ? [` and ${more} more`] : []),
            ],
        ];
    });
    return parts.length === 0 ? [] : [' (', ...(0,phrase/* join */.fj)(parts, '; '), ')'];
}
/** All of them in one line. */
function rowsItem(rows, limit) {
    const { shown, more } = (0,list/* shortened */.v)(rows, limit);
    return (0,block/* item */.A)('Unmanaged rows: ', ...(0,phrase/* join */.fj)(shown.map(({ words }) => words), '; '), ...(more > 0 ? [`; and ${(0,count/* counted */.hS)(more, 'more row')}`] : []));
}

;// CONCATENATED MODULE: ./lib/render/plan/fold/before.js











/** What clusters had before the pull request, folded: what is wrong with them, and what no file declares. */
function beforePart(plans, about) {
    const found = plans.map((plan) => beforeOf(plan, about)).filter(({ isNothing }) => !isNothing);
    const [first, ...others] = found;
    if (first === undefined)
        return { whole: [], shorter: [] };
    if (others.length === 0 && plans.length === 1)
        return {
            whole: [fold(first.summary, first.items(about.named))],
            shorter: [
                { stage: 'before', blocks: [fold(first.summary, first.items(3))] },
                { stage: 'subjects', blocks: [{ kind: 'paragraph', phrase: [...first.summary, '.'] }] },
            ],
        };
    const problems = found.flatMap((one) => one.problems);
    const counts = problems.length === 0 ? 'no warnings' : (0,render_counts/* problemCounts */.O0)(problems, ['warning', 'notice']);
    const summary = [`Before this pull request, in ${(0,count/* counted */.hS)(found.length, 'cluster')}: ${counts}`];
    return {
        whole: [fold(summary, clusterItems(found, about.named))],
        shorter: [
            { stage: 'before', blocks: [fold(summary, clusterItems(found, 3))] },
            { stage: 'subjects', blocks: [{ kind: 'paragraph', phrase: [...summary, '.'] }] },
        ],
    };
}
function fold(summary, items) {
    return { kind: 'fold', summary, blocks: [{ kind: 'list', items }] };
}
/** Clusters of which the same is told share their lines. */
function clusterItems(found, limit) {
    const told = found.map(({ cluster, items }) => ({ cluster, items: items(limit) }));
    const alike = Map.groupBy(told, ({ items }) => JSON.stringify(items));
    return [...alike.values()].map((same) => ({
        phrase: (0,phrase/* codes */.F4)(same.map(({ cluster }) => cluster), limit),
        items: same[0]?.items ?? [],
    }));
}
function beforeOf(plan, { home, about }) {
    const { cluster, unmanaged, kept, lastApplied, drift } = plan;
    const entries = (0,drift_items/* entriesOfDrift */.ls)(drift);
    const rows = unmanagedRows(plan, home);
    const problems = plan.problems.filter(({ brought, severity }) => about !== undefined && brought === 'before' && severity !== 'error');
    const counts = [
        ...(about === undefined
            ? []
            : [[problems.length === 0 ? 'no warnings' : (0,render_counts/* problemCounts */.O0)(problems, ['warning', 'notice'])]]),
        ...(rows.length === 0 ? [] : [[(0,count/* counted */.hS)(rows.length, 'unmanaged row'), ...powersWords(rows)]]),
        ...(unmanaged.bindings.length === 0
            ? []
            : [[(0,count/* counted */.hS)(unmanaged.bindings.length, 'unmanaged binding'), ...bindingPowers(plan, home)]]),
        ...(entries.length === 0
            ? []
            : [[(0,count/* counted */.hS)(entries.length, 'unmanaged access entry'), ...(0,drift_items/* adminsWords */.Ic)(entries, home)]]),
        ...(about === undefined && kept.nodes > 0 ? [[`${kept.nodes} of nodes`]] : []),
        (0,drift_items/* newWords */.o_)(drift),
    ];
    const isFirst = Object.keys(lastApplied).length === 0;
    return {
        cluster,
        isNothing: problems.length + rows.length + unmanaged.bindings.length + kept.nodes + entries.length === 0 &&
            !(0,drift_drift/* isDrift */._K)(drift),
        problems,
        summary: [
            'In ',
            (0,phrase/* code */.aY)(cluster),
            about === undefined ? ', not in the file: ' : ' before this pull request: ',
            ...(0,phrase/* join */.fj)(counts, ', '),
        ],
        items: (limit) => [
            ...(0,drift_items/* newItems */.hp)(drift, home, limit),
            ...(about === undefined
                ? []
                : (0,findings/* findingItems */.c_)(problems, Math.max(1, Math.floor(limit / 20)), { ...about, isShort: limit < fold_all/* ALL */.y })),
            ...(rows.length === 0 ? [] : [rowsItem(rows, limit)]),
            ...(unmanaged.bindings.length === 0 ? [] : [bindingsItem(unmanaged.bindings, limit)]),
            ...(entries.length === 0 ? [] : [(0,drift_items/* entriesItem */.ue)(entries, home, limit)]),
            ...(kept.nodes === 0 ? [] : [(0,block/* item */.A)(`Rows of nodes: ${kept.nodes}.`)]),
            ...(isFirst ? [(0,block/* item */.A)('This file was never applied here before.')] : []),
            (0,block/* item */.A)('Not counted: ', ...(0,phrase/* join */.fj)(limitsOf(plan), ' ')),
        ],
    };
}
/** Whom bindings that are listed make an admin, or more than that. */
function bindingPowers({ unmanaged, drift }, home) {
    const listed = new Set(unmanaged.bindings.map(({ id }) => id));
    const held = drift.items.filter(({ what }) => what.kind === 'binding' && what.bindings.some((id) => listed.has(id)));
    return (0,drift_items/* adminsWords */.Ic)(held, home);
}
/** What nobody can count, and what could not be read. */
function limitsOf({ effects, hidesCreator }) {
    const own = (effects?.limits ?? [])
        .filter((limit) => limit !== limits/* WHAT_COUNTS */.w)
        .map((limit) => [(0,phrase/* sentence */.em)(limit)]);
    const creator = hidesCreator === true ? 'the principal that created the cluster (an admin that no list shows), ' : '';
    return [[`${creator}other identity providers, the node authorizer, admission control.`], ...own];
}


/***/ }),

/***/ 64194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ itemWords),
/* harmony export */   Ic: () => (/* binding */ adminsWords),
/* harmony export */   hp: () => (/* binding */ newItems),
/* harmony export */   ls: () => (/* binding */ entriesOfDrift),
/* harmony export */   o_: () => (/* binding */ newWords),
/* harmony export */   ue: () => (/* binding */ entriesItem)
/* harmony export */ });
/* harmony import */ var _plan_shown_newcomer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51701);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26226);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40977);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);
/* harmony import */ var _document_block_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63809);
/* harmony import */ var _head_newcomers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36898);
/* harmony import */ var _head_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90147);







/** `3 new since the last apply`; nothing where no apply remembered anything. */
function newWords({ compared, items }) {
    if (compared === 'nothing')
        return [];
    if (compared === 'changed')
        return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('changed since the last apply')];
    const news = items.filter(({ isNew }) => isNew).length;
    return news === 0 ? ['nothing new since the last apply'] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`${news} new since the last apply`)];
}
/** Each that is new, the most powerful first. */
function newItems({ items, compared }, home, limit) {
    const news = items.filter(({ isNew }) => isNew);
    const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .v)(news, limit);
    return [
        ...(news.length === 0
            ? []
            : [
                {
                    phrase: ['New since the last apply, and in no file:'],
                    items: [
                        ...shown.map((one) => (0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .A)(...itemWords(one, home))),
                        ...(more > 0 ? [(0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .A)(`and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(more, 'more')}`)] : []),
                    ],
                },
            ]),
        ...(compared === 'changed' ? [(0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .A)(CHANGED)] : []),
    ];
}
const CHANGED = 'Something of this was added, changed or removed since the last apply, and it is not known what: the ledger has no room for more than one digest of all of it.';
/** `role/support, row with group system:masters: admin` */
function itemWords(one, home) {
    const newcomer = (0,_plan_shown_newcomer_js__WEBPACK_IMPORTED_MODULE_0__/* .newcomerOf */ .gl)(one);
    return [...(0,_head_newcomers_js__WEBPACK_IMPORTED_MODULE_2__/* .newcomerWords */ .cQ)(newcomer, home), ': ', ...strongPower(one)];
}
function strongPower(one) {
    const words = (0,_head_newcomers_js__WEBPACK_IMPORTED_MODULE_2__/* .powerPhrase */ .Ts)((0,_plan_shown_newcomer_js__WEBPACK_IMPORTED_MODULE_0__/* .newcomerOf */ .gl)(one));
    return isHigh(one) ? [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(words)] : words;
}
/** Access entries that no file declares, whether they are new or not. */
function entriesOfDrift({ items }) {
    return items.filter(({ what }) => what.kind === 'entry');
}
function entriesItem(entries, home, limit) {
    const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .v)(entries, limit);
    return (0,_document_block_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .A)('Unmanaged access entries: ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(shown.map((one) => [...(0,_head_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .shownSubject */ .uV)((0,_plan_shown_newcomer_js__WEBPACK_IMPORTED_MODULE_0__/* .newcomerOf */ .gl)(one).subject, home), ', ', ...strongPower(one)]), '; '), ...(more > 0 ? [`; and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(more, 'more')}`] : []));
}
/** ` (admin: role/a, Group ops; unknown power: role/b)`: by name, whether they are new or not. */
function adminsWords(items, home) {
    const parts = ['admin', 'way-to-admin', 'unknown'].flatMap((word) => {
        const some = items.filter((one) => wordOf(one) === word);
        const subjects = [...new Set(some.map((one) => (0,_plan_shown_newcomer_js__WEBPACK_IMPORTED_MODULE_0__/* .newcomerOf */ .gl)(one).subject))];
        if (subjects.length === 0)
            return [];
        // Of many that are no admins yet a number is enough in one line.
        if (word === 'way-to-admin' && subjects.length > NAMED)
            return [[(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(WORDS[word]), `: ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(subjects.length, 'subject')}`]];
        const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .v)(subjects, NAMED);
        return [
            [
                (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(WORDS[word]),
                ': ',
                ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(shown.map((subject) => (0,_head_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .shownSubject */ .uV)(subject, home)), ', '),
                ...(more > 0 ? [` and ${more} more`] : []),
            ],
        ];
    });
    return parts.length === 0 ? [] : [' (', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(parts, '; '), ')'];
}
const NAMED = 3;
const WORDS = { admin: 'admin', 'way-to-admin': 'a way to admin', unknown: 'unknown power' };
function wordOf({ power }) {
    if (power === 'unknown')
        return 'unknown';
    return power?.scopes.includes('') ? power.held.power : undefined;
}
function isHigh(one) {
    return one.power === 'unknown' || ['admin', 'way-to-admin'].includes((0,_plan_shown_newcomer_js__WEBPACK_IMPORTED_MODULE_0__/* .newcomerOf */ .gl)(one).power);
}


/***/ }),

/***/ 70908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ permissionsBlocks)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _head_gains_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(859);
/* harmony import */ var _held_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48689);
/* harmony import */ var _who_subjects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7752);
/* harmony import */ var _who_tense_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66430);





/** Verbs and resources of all that is gained and lost, folded; the same of several subjects once. */
function permissionsBlocks({ effects }, home, tense) {
    const access = effects?.access ?? [];
    const all = access.flatMap((effect) => [
        ...effect.gains.map((step) => ({ effect, step, verb: 'gains' })),
        ...effect.losses.map((step) => ({ effect, step, verb: 'loses' })),
    ]);
    if (all.length === 0)
        return [];
    const same = Map.groupBy(all, ({ step }) => JSON.stringify(step.access.map(withoutScope)));
    const items = [...same.values()].map((alike) => {
        const [first] = alike;
        return {
            phrase: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(alike.map((one) => whoWords(one, home, tense)), '; '),
            items: (first?.step.access ?? []).flatMap(accessItems),
        };
    });
    return [{ kind: 'fold', summary: ['Exact permissions, by subject'], blocks: [{ kind: 'list', items }] }];
}
const NAMES = 20;
function whoWords({ effect, step, verb }, home, tense) {
    return [
        ...(0,_who_subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectsPhrase */ .b)(effect.subjects, home, NAMES),
        ` ${(0,_who_tense_js__WEBPACK_IMPORTED_MODULE_4__/* .verbWord */ .S)(verb, tense, effect.subjects.length === 1)} `,
        ...(0,_head_gains_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeWords */ .AN)(step.scopes, NAMES),
    ];
}
function withoutScope(access) {
    return access.kind === 'resources' ? [access.verbs, access.resources, access.names] : access;
}
function accessItems(access) {
    switch (access.kind) {
        case 'everything':
            return [
                { phrase: ['everything: Kubernetes allows each request of system:masters before it looks at RBAC'] },
            ];
        case 'urls':
            return [
                { phrase: [...(0,_held_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verbsWords */ .s0)(access.verbs), ' the URLs ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(access.urls, access.urls.length)] },
            ];
        case 'resources': {
            const names = access.names === undefined ? [] : [', only named ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(access.names, access.names.length)];
            const groups = [...Map.groupBy(access.resources, ({ group }) => group)];
            const things = groups.map(([group, resources]) => [...resourceWords(resources), ...groupWords(group)]);
            return [{ phrase: [...(0,_held_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verbsWords */ .s0)(access.verbs), ' ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(things, '; '), ...names] }];
        }
    }
}
function groupWords(group) {
    if (group === '')
        return [' of the core group'];
    return group === '*' ? [' of every API group'] : [' of ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)([group], 1)];
}
function resourceWords(resources) {
    const names = resources.map(({ resource }) => resource);
    return names.includes('*') ? ['every resource'] : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(names, names.length);
}


/***/ }),

/***/ 96303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k_: () => (/* binding */ stepsBlocks),
/* harmony export */   pE: () => (/* binding */ watchesNodes),
/* harmony export */   y_: () => (/* binding */ waitsForEntries)
/* harmony export */ });
/* harmony import */ var _login_mapping_access_entries_same_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12575);
/* harmony import */ var _plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34564);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50740);



/**
 * How the run of a merge applies it, folded: what is written in which order, what is checked, and what is rolled back.
 * Nothing where a merge applies nothing.
 */
function stepsBlocks(all, merging, { nodeSeconds = 0, entrySeconds = 0 }) {
    const plans = all.filter(({ changes, problems }) => changes.length > 0 && !(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(problems));
    if (plans.length === 0 || merging.kind !== 'applies')
        return [];
    const written = plans.filter(({ changes }) => (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .changesTo */ .zE)('aws-auth', changes).length > 0);
    const withEntries = plans.filter(({ changes }) => (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .changesTo */ .zE)('access-entries', changes).length > 0);
    const bridged = withEntries.some(({ changes }) => (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .changesTo */ .zE)('access-entries', changes).some(({ bridge }) => bridge?.carriesMasters === true));
    const nodes = written.some((plan) => watchesNodes(plan, nodeSeconds));
    const sentences = [
        ...(plans.length > 1
            ? ['Each cluster is applied by itself: a failure in one stops none of the others.']
            : []),
        'Additions first, removals last.',
        ...(bridged
            ? [
                'Who moves from system:masters to an access policy, or back, has a temporary group, bound to cluster-admin, until the policy or the row counts; the same apply removes it.',
            ]
            : []),
        ...(withEntries.some((plan) => waitsForEntries(plan, entrySeconds))
            ? [
                `After access entries gave access, nothing is taken away for ${entrySeconds} seconds, because EKS makes them effective later. Nobody can check another principal's access: what is checked is that EKS shows the entries and their policies.`,
            ]
            : []),
        ...(written.length === 0 ? ['aws-auth is not written.'] : []),
        ...([...written, ...withEntries].some(isRunning)
            ? [
                `Then a new token must be accepted${nodes ? `, and the nodes must stay Ready for ${nodeSeconds} seconds` : ''}; otherwise ${rolledBack(written.length > 0, withEntries.length > 0)} rolled back, and roles and bindings stay.`,
            ]
            : []),
        'Nothing is applied that is not shown here: if a cluster changes so that the plan would do more, its apply stops before it writes.',
    ];
    return [
        {
            kind: 'fold',
            summary: ['What merging does, step by step'],
            blocks: [{ kind: 'paragraph', phrase: [sentences.join(' ')] }],
        },
    ];
}
function rolledBack(rows, entries) {
    if (rows && entries)
        return 'aws-auth and access entries are';
    return rows ? 'aws-auth is' : 'access entries are';
}
/** Whether an apply of the plan waits after access entries gave something: where it takes something as well. */
function waitsForEntries(plan, entrySeconds) {
    const entries = (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .changesTo */ .zE)('access-entries', plan.changes);
    const gives = entries.some(({ action, adopted, before, after, bridge }) => action === 'add' ||
        bridge !== undefined ||
        (action === 'change' &&
            !(adopted && before !== undefined && after !== undefined && (0,_login_mapping_access_entries_same_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .sameEntry */ .d)(before, after))));
    const takes = entries.some(({ action, bridge }) => action !== 'add' || bridge !== undefined) ||
        plan.changes.some((change) => change.kind !== 'entry' && change.kind !== 'ownership' && change.action !== 'add');
    return entrySeconds > 0 && isRunning(plan) && gives && takes;
}
/** Whether an apply of the plan waits for nodes: where it writes `mapRoles` of a running cluster. */
function watchesNodes(plan, nodeSeconds) {
    const rows = plan.changes.some((change) => change.kind === 'row' && change.key === 'mapRoles');
    return nodeSeconds > 0 && isRunning(plan) && rows;
}
function isRunning({ target }) {
    return target.door !== 'directory';
}


/***/ }),

/***/ 97373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ yamlBlocks)
/* harmony export */ });
/* harmony import */ var _plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34564);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21684);


/** The head that a line is below. */
function lastHead(lines, index) {
    return lines.slice(0, index).findLast((line) => line.startsWith('@@ '));
}
/** What is written, before and after. What is adopted as it is has only marks added. */
function yamlBlocks(changes) {
    const lines = changes
        .filter((change) => (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change).counted(change) !== 'adopt')
        .flatMap((change) => (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .toldKind */ .M)(change).diff(change))
        .filter((line, index, all) => !(line.startsWith('@@ ') && line === lastHead(all, index)));
    if (lines.length === 0)
        return [];
    return [
        {
            kind: 'fold',
            summary: ['Before and after, as YAML'],
            blocks: [{ kind: 'code', language: 'diff', lines }],
        },
    ];
}


/***/ }),

/***/ 34056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ leftOutFacts)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);

/** More clusters than these are counted. */
const NAMES = 10;
/** Which clusters of the file the run was not for; nothing where it was for all. */
function leftOutFacts({ leftOut = [] }) {
    return leftOut.length === 0
        ? []
        : [{ lead: 'Not in this run:', phrase: [...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(leftOut, NAMES), ' (input clusters)'] }];
}


/***/ }),

/***/ 95497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isMovedAsIs),
/* harmony export */   u: () => (/* binding */ movedBlocks)
/* harmony export */ });
/* harmony import */ var _aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19332);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26226);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _words_short_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4585);




/** Whether an access entry takes over from a row, and gives exactly what that gives: nobody's access changes. */
function isMovedAsIs(change) {
    if (change.kind !== 'entry' || change.move !== 'from-row')
        return false;
    const { over, after } = change;
    return over !== undefined && after !== undefined && after.policies.length === 0 && (0,_aws_auth_same_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .sameMeaning */ ._)(over, after);
}
/**
 * Those who move as they are: one folded line, whatever it is long.
 *
 * @param names how many are named; 0: they are counted only
 */
function movedBlocks(moved, home, names) {
    if (moved.length === 0)
        return [];
    const summary = [
        `Moved as they are, from rows to access entries: ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(moved.length, 'principal')}`,
    ];
    if (names === 0)
        return [{ kind: 'paragraph', phrase: [...summary, '.'] }];
    return [
        {
            kind: 'fold',
            summary,
            blocks: [
                {
                    kind: 'paragraph',
                    phrase: [
                        'Same username and groups. Their rows stay beneath, and count again if an entry is removed.',
                    ],
                },
                {
                    kind: 'list',
                    items: [
                        {
                            phrase: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(moved.map(({ arn }) => (0,_words_short_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .shortArn */ .k)(arn, home)), names),
                        },
                    ],
                },
            ],
        },
    ];
}


/***/ }),

/***/ 77977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cP: () => (/* binding */ foldParts),
  mM: () => (/* binding */ planParts),
  _v: () => (/* binding */ toldParts)
});

// EXTERNAL MODULE: ./lib/plan/plan.js
var plan_plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/counts.js
var render_counts = __webpack_require__(86550);
// EXTERNAL MODULE: ./lib/render/options.js
var render_options = __webpack_require__(59262);
// EXTERNAL MODULE: ./lib/words/count.js
var words_count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/words/encode.js
var encode = __webpack_require__(27335);
// EXTERNAL MODULE: ./lib/words/short-arn.js
var short_arn = __webpack_require__(4585);
// EXTERNAL MODULE: ./lib/rbac/access-subject.js
var access_subject = __webpack_require__(76629);
;// CONCATENATED MODULE: ./lib/render/change/aggregated.js
/**
 * Ids of the changed ClusterRoles whose rules this role collects, as their labels say: `…/aggregate-to-view`. Roles
 * that collect by other labels are not known to a plan's changes.
 */
function aggregatedInto(role, { parts }) {
    if (parts.length === 0 || !role.startsWith('ClusterRole/'))
        return [];
    const names = collectedBy(role.slice('ClusterRole/'.length));
    return parts
        .filter(({ id, goesTo }) => id !== role && goesTo.some((name) => names.includes(name)))
        .map(({ id }) => id);
}
/**
 * `edit` collects what goes to `view` too, and `admin` all three.
 *
 * Source: clusterRoles of plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go
 */
function collectedBy(name) {
    return CHAIN.includes(name) ? CHAIN.slice(0, CHAIN.indexOf(name) + 1) : [name];
}
const CHAIN = ['view', 'edit', 'admin'];

// EXTERNAL MODULE: ./lib/plan/change/kinds.js + 9 modules
var kinds = __webpack_require__(34564);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
;// CONCATENATED MODULE: ./lib/render/picture/marks.js


function indexChanges({ changes }) {
    const people = new Map(changes.filter(kinds/* isMapping */.pi).flatMap((change) => {
        const principal = (0,kinds/* mappedPrincipal */.IF)(change);
        return principal === undefined ? [] : [[principal, change]];
    }));
    const objects = new Map((0,kinds/* changesTo */.zE)('rbac', changes).map((change) => [change.id, change]));
    const parts = [...objects.values()]
        .filter(({ id }) => id.startsWith('ClusterRole/'))
        .map(({ id, before, after }) => ({ id, goesTo: [before, after].flatMap(goesTo) }))
        .filter((part) => part.goesTo.length > 0);
    return { people, objects, parts };
}
function goesTo(object) {
    return Object.entries(object?.metadata.labels ?? {}).flatMap(([key, value]) => {
        const name = /\/aggregate-to-(.+)$/.exec(key)?.[1];
        return name === undefined || value !== 'true' ? [] : [name];
    });
}
/** Of the principals themselves: `change` where not the same is done to all of them. */
function principalsMark({ people }, principals) {
    return merged(principals.map((principal) => markOf(people.get(principal))));
}
/** One that moves from a row to an entry gets in before and after. */
function markOf(change) {
    switch (change?.action) {
        case undefined:
        case 'release':
            return 'same';
        case 'replace':
            return 'change';
        case 'add':
        case 'change':
        case 'remove':
            return change.kind === 'entry' && change.move !== undefined ? 'change' : change.action;
    }
}
/** Of what lies between principals and the subject that they are, or are in. */
function loginMark({ people }, principals, subject) {
    return merged(principals.map((principal) => {
        const change = people.get(principal);
        if (change === undefined)
            return 'same';
        const mark = markOf(change);
        if (mark !== 'change')
            return mark;
        const identities = (0,kinds/* identitiesOf */.UI)(change);
        const [before, after] = [identities.before, identities.after].map((row) => row !== undefined && [row.username, ...row.groups].includes(subject));
        return presence(before === true, after === true);
    }));
}
function objectMark({ objects }, id) {
    const action = objects.get(id)?.action ?? 'same';
    return action === 'replace' ? 'change' : action;
}
function subjectMark({ objects }, { binding, subject }) {
    return heldIn(objects.get(binding), (object) => (0,rbac_object/* isBinding */.OT)(object) ? (object.subjects ?? []).some((one) => isSubject(one, subject)) : false);
}
function roleMark({ objects }, { binding, role }) {
    return heldIn(objects.get(binding), (object) => {
        if (!(0,rbac_object/* isBinding */.OT)(object))
            return false;
        const { kind, name } = object.roleRef;
        return role.startsWith(`${kind}/`) && role.endsWith(`/${name}`);
    });
}
function heldIn(change, holds) {
    if (change === undefined)
        return 'same';
    const [before, after] = [change.before, change.after].map((object) => object !== undefined && holds(object));
    return presence(before === true, after === true);
}
function isSubject({ kind, name, namespace }, wanted) {
    if (kind !== wanted.kind || name !== wanted.name)
        return false;
    return wanted.kind !== 'ServiceAccount' || namespace === undefined || namespace === wanted.namespace;
}
function presence(before, after) {
    if (before === after)
        return 'same';
    return after ? 'add' : 'remove';
}
function merged(marks) {
    const [first = 'same'] = marks;
    return marks.every((mark) => mark === first) ? first : 'change';
}

;// CONCATENATED MODULE: ./lib/render/picture/graph.js



/** The ways of the effects, those of the first effects first, as long as there is room for their nodes. */
function pictureOf(plan, limit) {
    const index = indexChanges(plan);
    const nodes = new Map();
    const edges = new Map();
    let left = 0;
    for (const way of (plan.effects?.access ?? []).flatMap((effect) => waysOf(effect, index))) {
        const fresh = way.nodes.filter(({ key }) => !nodes.has(key));
        if (nodes.size + fresh.length > limit || edges.size + way.edges.length > limit * 2) {
            left += 1;
            continue;
        }
        for (const node of fresh)
            nodes.set(node.key, node);
        for (const edge of way.edges)
            edges.set(keyOf(edge.from, edge.to), edge);
    }
    return { nodes: [...nodes.values()], edges: [...edges.values()], left };
}
/**
 * One for each subject of a binding and role; the bindings between them are one node where the plan does the same to
 * all. Principals stand before the subject by which they come; whoever is named as what it is, is the subject.
 */
function waysOf({ subjects, gainedThrough, lostThrough }, index) {
    const paths = [...lostThrough, ...gainedThrough];
    const principals = subjects.flatMap(({ kind, name }) => (kind === 'principal' ? [name] : []));
    const who = principals.length === 0 ? undefined : principalsNode(principals, index);
    const masters = who !== undefined && paths.some(({ kind }) => kind === 'masters') ? [mastersWay(who, index)] : [];
    const bound = paths.filter((path) => path.kind === 'binding');
    const alike = Map.groupBy(bound, (path) => keyOf((0,access_subject/* matchedName */.A7)(path.subject), path.subject.kind, path.role, ...bindingMarks(path, index), kindOf(path)));
    return [...masters, ...[...alike.values()].flatMap((same) => boundWay(who, same, index))];
}
function principalsNode(principals, index) {
    return {
        key: keyOf('principals', ...principals),
        mark: principalsMark(index, principals),
        content: { kind: 'principals', principals },
    };
}
function mastersWay(who, index) {
    const subject = subjectNode({ kind: 'Group', name: 'system:masters' });
    const all = { key: 'everything', mark: 'same', content: { kind: 'everything' } };
    const login = loginMark(index, who.content.principals, 'system:masters');
    return {
        nodes: [who, subject, all],
        edges: [
            { from: who.key, to: subject.key, mark: login },
            { from: subject.key, to: all.key, mark: 'same' },
        ],
    };
}
function boundWay(who, same, index) {
    const [first] = same;
    if (first === undefined)
        return [];
    const ids = [...new Set(same.map(({ binding }) => binding))].toSorted();
    const [mark, fromSubject, toRole] = bindingMarks(first, index);
    const subject = subjectNode(first.subject);
    const bindings = { key: keyOf('bindings', ...ids), mark, content: { kind: 'bindings', ids } };
    const role = roleNode(first.role, index);
    const parts = aggregatedInto(first.role, index).map((id) => roleNode(id, index));
    const login = who === undefined
        ? []
        : [
            {
                from: who.key,
                to: subject.key,
                mark: loginMark(index, who.content.principals, first.subject.name),
            },
        ];
    return [
        {
            nodes: [...(who === undefined ? [] : [who]), subject, bindings, role, ...parts],
            edges: [
                ...login,
                { from: subject.key, to: bindings.key, mark: fromSubject },
                { from: bindings.key, to: role.key, mark: toRole },
                ...parts.map((part) => ({ from: role.key, to: part.key, mark: part.mark })),
            ],
        },
    ];
}
/** Only RoleBindings are many; one in the whole cluster stands for itself. */
function kindOf({ binding }) {
    return binding.startsWith('RoleBinding/') ? 'RoleBinding' : binding;
}
function bindingMarks(path, index) {
    return [objectMark(index, path.binding), subjectMark(index, path), roleMark(index, path)];
}
function subjectNode(subject) {
    const { kind } = subject;
    const noun = kind === 'Group' ? 'group' : kind === 'User' ? 'user' : 'service account';
    const name = kind === 'ServiceAccount' ? `${subject.namespace}/${subject.name}` : subject.name;
    return { key: keyOf('subject', kind, name), mark: 'same', content: { kind: 'subject', noun, name } };
}
function roleNode(id, index) {
    return { key: keyOf('role', id), mark: objectMark(index, id), content: { kind: 'role', id } };
}
function keyOf(...parts) {
    return JSON.stringify(parts);
}

;// CONCATENATED MODULE: ./lib/render/picture/picture.js




const NODES = 40;
/**
 * How access that is gained or lost comes, as a diagram of Mermaid: principal → group → binding → role, or from another subject on. No block where
 * nobody gains or loses anything.
 */
function pictureBlocks(plan, home) {
    const { nodes, edges, left } = pictureOf(plan, NODES);
    if (nodes.length === 0)
        return [];
    const ids = new Map(nodes.map(({ key }, index) => [key, `n${index}`]));
    const marked = MARKS.map((mark) => ({
        mark,
        nodes: nodes.flatMap((node) => (node.mark === mark ? [ids.get(node.key)] : [])),
        edges: edges.flatMap((edge, index) => (edge.mark === mark ? [index] : [])),
    }));
    const lines = [
        'flowchart LR',
        ...nodes.map((node) => `  ${ids.get(node.key)}${label(node, home)}`),
        ...edges.map(({ from, to, mark }) => `  ${ids.get(from)} ${ARROWS[mark]} ${ids.get(to)}`),
        ...marked.flatMap(({ mark, nodes: some }) => some.length === 0
            ? []
            : [`  classDef ${mark} ${NODE_STYLES[mark]}`, `  class ${some.join(',')} ${mark}`]),
        ...marked.flatMap(({ mark, edges: some }) => some.length === 0 ? [] : [`  linkStyle ${some.join(',')} ${EDGE_STYLES[mark]}`]),
    ];
    const more = left === 0 ? '' : ` · ${(0,words_count/* thousands */.oh)(left)} more ways are not drawn: the list has them`;
    return [
        { kind: 'code', language: 'mermaid', lines },
        {
            kind: 'small',
            phrases: [[`green: added · red, dashed: removed · orange: changed · the rest stays as it is${more}`]],
        },
    ];
}
const MARKS = ['add', 'remove', 'change'];
const ARROWS = { same: '-->', add: '-->', change: '-->', remove: '-.->' };
// Fill, line and letters together, so that they can be read on a light page and on a dark one.
const NODE_STYLES = {
    add: 'fill:#dafbe1,stroke:#1a7f37,color:#0b3d1a',
    remove: 'fill:#ffebe9,stroke:#cf222e,color:#5c0f16,stroke-dasharray:5 5',
    change: 'fill:#fff1e5,stroke:#bc4c00,color:#5c2200',
};
const EDGE_STYLES = {
    add: 'stroke:#2da44e,stroke-width:2px',
    remove: 'stroke:#e5534b,stroke-width:2px',
    change: 'stroke:#d4762c,stroke-width:2px',
};
const PRINCIPALS = 2;
const NAMESPACES = 2;
function label({ content }, home) {
    switch (content.kind) {
        case 'principals': {
            const names = content.principals.map((principal) => (0,encode/* encodeMermaid */.U4)((0,short_arn/* shortArn */.k)(principal, home)));
            const shown = names.slice(0, names.length > PRINCIPALS + 1 ? PRINCIPALS : undefined);
            const rest = names.length - shown.length;
            const head = names.length > 1 ? [(0,words_count/* counted */.hS)(names.length, 'principal')] : [];
            return box([...head, ...shown, ...(rest > 0 ? [`and ${(0,words_count/* thousands */.oh)(rest)} more`] : [])]);
        }
        case 'subject':
            return `(["${[content.noun, (0,encode/* encodeMermaid */.U4)(content.name)].join(LINE)}"])`;
        case 'bindings': {
            const [only = ''] = content.ids;
            if (content.ids.length === 1)
                return box(kindAndName(only));
            const namespaces = [...new Set(content.ids.map((id) => id.split('/')[1] ?? ''))];
            const shown = namespaces.slice(0, NAMESPACES).map(encode/* encodeMermaid */.U4).join(', ');
            const rest = namespaces.length - NAMESPACES;
            return box([
                `${(0,words_count/* thousands */.oh)(content.ids.length)} RoleBindings`,
                `in ${shown}${rest > 0 ? ` and ${(0,words_count/* thousands */.oh)(rest)} more` : ''}`,
            ]);
        }
        case 'role':
            return box(kindAndName(content.id));
        case 'everything':
            return box(['everything']);
    }
}
const LINE = '<br/>';
function box(lines) {
    return `["${lines.join(LINE)}"]`;
}
/** The kind is one of four, the rest is a name. */
function kindAndName(id) {
    const [kind = '', ...name] = id.split('/');
    return [(0,encode/* encodeMermaid */.U4)(kind), (0,encode/* encodeMermaid */.U4)(name.join('/'))];
}

// EXTERNAL MODULE: ./lib/render/plan/adopted.js
var plan_adopted = __webpack_require__(21205);
// EXTERNAL MODULE: ./lib/render/plan/change-lines.js
var change_lines = __webpack_require__(76642);
// EXTERNAL MODULE: ./lib/render/plan/moved.js
var plan_moved = __webpack_require__(95497);
;// CONCATENATED MODULE: ./lib/render/plan/change-blocks.js



/** The changes of a plan, a line each, and what it moves or adopts as it is. */
function changesPart({ lines, tense, adopted, moved }, about) {
    const { home } = about;
    if (lines.length + adopted.changes.length + moved.length === 0)
        return { whole: [], shorter: [] };
    const titled = (items) => [
        { kind: 'heading', phrase: about.title },
        ...(items.length === 0 ? [] : [{ kind: 'list', items }]),
    ];
    const all = titled(lines.map((line) => (0,change_lines/* changeItem */.it)(line, tense, about)));
    const grouped = titled((0,change_lines/* groupedItems */.ND)(lines, tense, about));
    const asTheyAre = (names) => [
        ...(0,plan_moved/* movedBlocks */.u)(moved, home, names),
        ...(0,plan_adopted/* adoptedBlocks */.gg)(adopted, home, names),
    ];
    const [named, counted] = [asTheyAre(about.names), asTheyAre(0)];
    return {
        whole: [...all, ...named],
        shorter: [
            { stage: 'visible', blocks: [...grouped, ...named] },
            { stage: 'adopted', blocks: [...grouped, ...counted] },
            { stage: 'changes', blocks: [...titled((0,change_lines/* countItems */.A1)(lines, tense)), ...counted] },
        ],
    };
}

// EXTERNAL MODULE: ./lib/problem/problem.js
var problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/render/document/block.js
var block = __webpack_require__(63809);
;// CONCATENATED MODULE: ./lib/render/plan/clusters.js






/** Which clusters a text is about, and which are alike: from two up. */
function clustersPart(plans, groups) {
    if (plans.length < 2)
        return { whole: [], shorter: [] };
    const account = accountOf(plans);
    const title = {
        kind: 'heading',
        phrase: [account === undefined ? 'Clusters' : `Clusters, all in account ${account}`],
    };
    return {
        whole: [title, { kind: 'list', items: items(plans, groups, true) }],
        shorter: [{ stage: 'clusters', blocks: [title, { kind: 'list', items: items(plans, groups, false) }] }],
    };
}
function accountOf(plans) {
    const accounts = new Set(plans.map(({ target }) => target.account));
    const [only] = accounts;
    return accounts.size === 1 ? only : undefined;
}
function items(plans, groups, isNamed) {
    const names = (clusters) => isNamed ? [': ', ...(0,phrase/* codes */.F4)(clusters, clusters.length)] : [`: ${(0,words_count/* counted */.hS)(clusters.length, 'cluster')}`];
    const changing = new Set(groups.flatMap(({ clusters }) => clusters));
    const idle = Map.groupBy(plans.filter(({ cluster }) => !changing.has(cluster)), stateOf);
    const rest = isNamed ? groups : groups.filter(({ clusters }) => clusters.length > 1);
    return [
        ...rest.map(({ clusters, plan }) => {
            const counts = (0,render_counts/* planCounts */.Ai)((0,plan_plan/* countChanges */.x)([plan]));
            const isMain = clusters.length > 1;
            return (0,block/* item */.A)((0,phrase/* strong */.ko)(isMain
                ? `The same in ${clusters.length}`
                : groups.some((one) => one.clusters.length > 1)
                    ? 'Different'
                    : 'Changes'), `, ${counts}`, ...names(clusters));
        }),
        ...(isNamed || rest.length === groups.length
            ? []
            : [
                (0,block/* item */.A)((0,phrase/* strong */.ko)('Different'), ...names(groups.flatMap(({ clusters }) => (clusters.length > 1 ? [] : clusters)))),
            ]),
        ...STATES.flatMap((state) => {
            const same = idle.get(state) ?? [];
            return same.length === 0 ? [] : [(0,block/* item */.A)((0,phrase/* strong */.ko)(state), ...names(same.map(({ cluster }) => cluster)))];
        }),
    ];
}
/** What clusters are in which nothing changes. */
const STATES = ['No changes', 'Errors', 'Not planned'];
function stateOf({ unread, problems }) {
    if (unread === true)
        return 'Not planned';
    return (0,problem/* hasErrors */.Cs)(problems) ? 'Errors' : 'No changes';
}

// EXTERNAL MODULE: ./lib/render/plan/fold/yaml.js
var yaml = __webpack_require__(97373);
// EXTERNAL MODULE: ./lib/render/plan/who/subjects.js
var who_subjects = __webpack_require__(7752);
// EXTERNAL MODULE: ./lib/render/plan/who/tense.js
var tense = __webpack_require__(66430);
// EXTERNAL MODULE: ./lib/render/plan/who/who.js
var who_who = __webpack_require__(82773);
;// CONCATENATED MODULE: ./lib/render/plan/differs.js












/** What is otherwise in a cluster, or in some that are alike, than in most: folded. */
function differsPart(group, main, { home, ...located }) {
    const { tense, clusters, plan, adopted, moved } = group;
    const who = ownOf(group.who, main?.who);
    const lines = ownOf(group.lines, main?.lines);
    const asIn = (count) => count === 0
        ? []
        : [(0,block/* item */.A)((0,phrase/* strong */.ko)(`${count} more`), ` as in the ${(0,words_count/* counted */.hS)(main?.clusters.length ?? 0, 'cluster')}`)];
    const list = (items) => (items.length === 0 ? [] : [{ kind: 'list', items }]);
    const counts = (tense === 'record' ? render_counts/* doneCounts */.Ht : render_counts/* planCounts */.Ai)((0,plan_plan/* countChanges */.x)([plan]));
    const summary = [
        ...names(clusters),
        main === undefined ? ': ' : ' differs: ',
        ...gist(group, main, home, counts),
    ];
    const fold = (more) => [
        {
            kind: 'fold',
            summary,
            blocks: [
                ...list([...who.own.map((one) => (0,who_who/* whoItem */.Iz)(one, home, tense)), ...asIn(who.shared)]),
                ...(lines.own.length + lines.shared === 0
                    ? []
                    : [{ kind: 'paragraph', phrase: ['Changes:'] }]),
                ...list([...lines.own.map((one) => (0,change_lines/* changeItem */.it)(one, tense, located)), ...asIn(lines.shared)]),
                ...(0,plan_moved/* movedBlocks */.u)(moved, home, 0),
                ...(0,plan_adopted/* adoptedBlocks */.gg)(adopted, home, 0),
                ...more,
            ],
        },
    ];
    return {
        whole: fold((0,yaml/* yamlBlocks */.y)(plan.changes).flatMap((block) => (block.kind === 'fold' ? block.blocks : []))),
        shorter: [
            { stage: 'yaml', blocks: fold([]) },
            { stage: 'differs', blocks: [{ kind: 'paragraph', phrase: [...names(clusters), `: ${counts}.`] }] },
            { stage: 'clusters', blocks: [] },
        ],
    };
}
function names(clusters) {
    return clusters.length === 1 ? [(0,phrase/* strong */.ko)([(0,phrase/* code */.aY)(clusters[0] ?? '')])] : (0,phrase/* codes */.F4)(clusters, 5);
}
/** What there is in one and not in the other, and how much is in both. */
function ownOf(all, others = []) {
    const known = new Set(others.map((one) => JSON.stringify(one)));
    const own = all.filter((one) => !known.has(JSON.stringify(one)));
    return { own, shared: all.length - own.length };
}
/** The first thing that somebody gains or loses there and not elsewhere, or how much changes. */
function gist(group, main, home, counts) {
    const [first, ...others] = ownOf(group.who, main?.who).own;
    const one = first?.statements.find(({ verb }) => verb === 'loses') ?? first?.statements[0];
    if (first === undefined || one === undefined)
        return [counts];
    return [
        ...(0,who_subjects/* subjectsPhrase */.b)(first.subjects, home, 3),
        ' ',
        (0,phrase/* strong */.ko)([`${(0,tense/* verbWord */.S)(one.verb, group.tense, first.subjects.length === 1)} `, ...one.what]),
        ...(others.length === 0 ? [] : [`, and ${(0,words_count/* counted */.hS)(others.length, 'difference')} more`]),
        `; ${counts}`,
    ];
}

// EXTERNAL MODULE: ./lib/render/plan/findings.js + 1 modules
var findings = __webpack_require__(88026);
// EXTERNAL MODULE: ./lib/render/plan/fit.js
var fit = __webpack_require__(11745);
// EXTERNAL MODULE: ./lib/render/plan/fold/all.js
var fold_all = __webpack_require__(10623);
// EXTERNAL MODULE: ./lib/render/plan/fold/before.js + 2 modules
var before = __webpack_require__(28138);
;// CONCATENATED MODULE: ./lib/render/plan/fold/console.js


const NAMES = 20;
/** What those find in the EKS console whose access changes. IAM is not asked by a plan. */
function consoleBlocks({ effects }, home) {
    const lines = effects?.console ?? [];
    if (lines.length === 0)
        return [];
    return [
        {
            kind: 'fold',
            summary: ['In the EKS console'],
            blocks: [
                {
                    kind: 'list',
                    items: lines.map(({ principals, mapping, rbac }) => ({
                        phrase: [
                            ...(0,who_subjects/* subjectsPhrase */.b)(principals.map((name) => ({ kind: 'principal', name })), home, NAMES),
                            ': ',
                            ...(mapping ? seenWords(rbac) : ['nothing, because no row or access entry maps it']),
                        ],
                    })),
                },
                {
                    kind: 'paragraph',
                    phrase: [
                        'The console also needs IAM permissions, which a plan does not check: ',
                        (0,phrase/* code */.aY)('eks-access explain PRINCIPAL'),
                        '.',
                    ],
                },
            ],
        },
    ];
}
function seenWords(rbac) {
    switch (rbac.kind) {
        case 'all':
            return rbac.missing === undefined
                ? ['everything in all namespaces']
                : ['workloads in all namespaces', ...missingWords(rbac.missing)];
        case 'namespaces':
            return ['workloads in ', ...(0,phrase/* codes */.F4)(rbac.namespaces, NAMES), ...missingWords(rbac.missing)];
        case 'none':
            return ['nothing, because it has no permission to list anything'];
    }
}
function missingWords(missing = []) {
    return missing.length === 0 ? [] : ['; not ', ...(0,phrase/* codes */.F4)(missing, NAMES)];
}

// EXTERNAL MODULE: ./lib/render/plan/fold/permissions.js
var permissions = __webpack_require__(70908);
// EXTERNAL MODULE: ./lib/render/plan/fold/steps.js
var steps = __webpack_require__(96303);
// EXTERNAL MODULE: ./lib/render/plan/left-out.js
var left_out = __webpack_require__(34056);
// EXTERNAL MODULE: ./lib/render/plan/told.js
var plan_told = __webpack_require__(15661);
;// CONCATENATED MODULE: ./lib/render/plan/who/who-blocks.js






/** Who gains and loses what, and shorter forms of it; nothing where nobody does. */
function whoBlocks(all, about) {
    return all.length === 0
        ? []
        : titled(about, all.map((who) => (0,who_who/* whoItem */.Iz)(who, about.home, about.tense)), foldsOf(all, about));
}
function shorterWho(all, about) {
    if (all.length === 0)
        return [];
    const groups = groupsOf(all);
    const items = groups.flatMap((group) => isMany(group)
        ? [groupItem(group, about)]
        : group.members.map((who) => (0,who_who/* whoItem */.Iz)(who, about.home, about.tense)));
    const foldsWith = (withNamespaces) => groups.flatMap((group) => isMany(group) ? [groupFold(group, about, withNamespaces)] : foldsOf(group.members, about));
    return [
        { stage: 'visible', blocks: titled(about, items, foldsWith(true)) },
        { stage: 'namespaces', blocks: titled(about, items, foldsWith(false)) },
        { stage: 'subjects', blocks: titled(about, items, []) },
        { stage: 'clusters', blocks: titled(about, shortItems(items), []) },
    ];
}
const MOST_ITEMS = 20;
/** The caution has all that is grave. */
function shortItems(items) {
    const rest = items.length - MOST_ITEMS;
    return rest <= 1 ? items : [...items.slice(0, MOST_ITEMS), (0,block/* item */.A)(`and ${(0,words_count/* counted */.hS)(rest, 'more line')}`)];
}
function titled({ title }, items, folds) {
    return [{ kind: 'heading', phrase: title }, { kind: 'list', items }, ...folds];
}
const who_blocks_NAMES = 10;
/** Names that a line has no room for. */
function foldsOf(all, { home }) {
    return all
        .filter(({ subjects }) => subjects.length > who_blocks_NAMES + 1)
        .map(({ subjects }) => ({
        kind: 'fold',
        summary: [`All of these ${(0,who_subjects/* subjectCount */.E)(subjects)}`],
        blocks: [{ kind: 'paragraph', phrase: (0,who_subjects/* subjectsPhrase */.b)(subjects, home) }],
    }));
}
function groupsOf(all) {
    const alike = Map.groupBy(all, ({ statements, someLogins }) => JSON.stringify([
        someLogins,
        statements.map(({ verb, what, more, scopes, through }) => [
            [verb, what, scopes[0] === ''],
            verb === 'loses' ? [] : more,
            through.slice(-1),
        ]),
    ]));
    return [...alike.values()].map((members) => ({ members }));
}
/** So many are counted, and their names folded. */
function isMany({ members }) {
    return members.length > 3;
}
function groupItem(group, about) {
    const { members } = group;
    const [first] = members;
    if (first === undefined)
        return (0,block/* item */.A)();
    const subjects = members.flatMap((who) => who.subjects);
    const counts = members.map((who) => (0,who_who/* namespacesOf */.Gw)(who).length);
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    const places = most === 0
        ? []
        : [
            ` in ${least === most ? (0,words_count/* counted */.hS)(most, 'namespace') : `${(0,words_count/* thousands */.oh)(least)} to ${(0,words_count/* counted */.hS)(most, 'namespace')}`} each`,
        ];
    const words = first.statements.map(({ verb, what, scopes, through }) => [
        (0,phrase/* strong */.ko)([`${(0,tense/* verbWord */.S)(verb, about.tense, subjects.length === 1)} `, ...what]),
        ...(scopes[0] === '' ? [' in the whole cluster'] : scopes.length > 0 ? places : []),
        ...roleWords(through),
    ]);
    return (0,block/* item */.A)((0,who_subjects/* subjectCount */.E)(subjects), ' ', ...(0,phrase/* join */.fj)(words, ' and '));
}
/** The role at the end of a way; each came by a group of its own. */
function roleWords(through) {
    const arrow = through.lastIndexOf(' → ');
    const role = arrow < 0 ? through : through.slice(arrow + 1);
    return role.length === 0 ? [] : [': ', ...role];
}
function groupFold({ members }, { home }, withNamespaces) {
    const subjects = members.flatMap((who) => who.subjects);
    const what = members[0]?.statements.map(({ verb, what: words }) => [
        `${verb === 'gains' ? 'gain' : verb === 'loses' ? 'lose' : 'keep'} `,
        ...words,
    ]) ?? [];
    const summary = [
        `The ${(0,who_subjects/* subjectCount */.E)(subjects)} that `,
        ...(0,phrase/* join */.fj)(what, ' and '),
        ...(withNamespaces && members.some((who) => (0,who_who/* namespacesOf */.Gw)(who).length > 0)
            ? [', with their namespaces']
            : []),
    ];
    const names = members.map((who) => [...(0,who_subjects/* subjectsPhrase */.b)(who.subjects, home), ...(withNamespaces ? (0,who_who/* inNamespaces */.GD)(who) : [])]);
    return { kind: 'fold', summary, blocks: [{ kind: 'paragraph', phrase: (0,phrase/* join */.fj)(names, ', ') }] };
}

;// CONCATENATED MODULE: ./lib/render/plan/parts.js



















function planParts(plans, about) {
    const told = plans.filter(({ changes }) => changes.length > 0).map((plan) => (0,plan_told/* toldOf */.d)(plan, about.home));
    const { options } = about;
    const leftOut = (0,left_out/* leftOutFacts */.X)(options);
    return [
        ...(leftOut.length === 0 ? [] : [(0,fit/* fixed */.Zu)([{ kind: 'facts', facts: leftOut }])]),
        ...toldParts(plans, told, about),
        ...findingsParts(plans, about),
        ...foldParts(told, about),
        (0,before/* beforePart */.R)(plans, { home: about.home, named: namesOf(options), about: (0,render_options/* forFindings */.y)(options) }),
        (0,fit/* fixed */.Zu)((0,steps/* stepsBlocks */.k_)(plans, about.merging, options)),
        ...(options.needs ?? []).map((need) => (0,fit/* fixed */.Zu)([{ kind: 'paragraph', phrase: need }])),
    ];
}
/** Clusters, who gains and loses what, and changes: told once for all clusters that are alike. */
function toldParts(plans, told, about) {
    const groups = (0,plan_told/* groupsOf */.c)(told);
    const { main, others } = mainOf(groups);
    const open = main.map((group) => openParts(group, main.length + others.length > 1 || plans.length > 1, about));
    const [first] = main;
    const most = first !== undefined && first.clusters.length > 1 ? first : undefined;
    return [
        clustersPart(plans, groups),
        ...open.flatMap(({ who }) => who),
        ...open.flatMap(({ changes }) => changes),
        ...others.map((group) => differsPart(group, most, about)),
    ];
}
/** One group is told openly where it is of most clusters; two single clusters are told openly both. */
function mainOf(groups) {
    const [first] = groups;
    if (first === undefined)
        return { main: [], others: [] };
    if (first.clusters.length > 1)
        return { main: [first], others: groups.slice(1) };
    return groups.length <= 2 ? { main: groups, others: [] } : { main: [], others: groups };
}
function openParts(group, isOneOfMany, about) {
    const { clusters, tense, who, plan } = group;
    const where = !isOneOfMany
        ? []
        : clusters.length > 1
            ? [`, the same in ${clusters.length} clusters`]
            : [' in ', (0,phrase/* code */.aY)(clusters[0] ?? '')];
    const { home } = about;
    const titles = TITLES[tense];
    const whoAbout = { title: [titles.who, ...where], home, tense };
    const counts = tense === 'would' ? `: ${(0,render_counts/* planCounts */.Ai)((0,plan_plan/* countChanges */.x)([plan]))}` : '';
    return {
        who: [{ whole: whoBlocks(who, whoAbout), shorter: shorterWho(who, whoAbout) }],
        changes: [
            changesPart(group, {
                ...about,
                names: namesOf(about.options),
                title: [titles.changes, ...where, counts],
            }),
        ],
    };
}
/** So many names of a list are in a comment; the summary of the run has all. */
function namesOf({ pictures }) {
    return pictures === true ? fold_all/* ALL */.y : 10;
}
const TITLES = {
    plan: { who: 'Who gains and loses what', changes: 'Changes' },
    would: { who: 'Who would gain and lose what', changes: 'Changes that would be made' },
    record: { who: 'Who gained and lost what', changes: 'Changes' },
};
/**
 * Exact permissions, YAML, the picture and the console. Of a cluster that differs a comment has the YAML where the rest of
 * it is; the summary has all.
 */
function foldParts(told, { home, options }) {
    const groups = (0,plan_told/* groupsOf */.c)(told);
    const { main } = mainOf(groups);
    return (options.pictures === true ? groups : main).flatMap(({ plan, tense, clusters }) => {
        const named = (blocks) => blocks.map((block) => groups.length > 1 && block.kind === 'fold'
            ? { ...block, summary: [...block.summary, ...inCluster(clusters)] }
            : block);
        return [
            (0,fit/* droppable */.U5)('permissions', named((0,permissions/* permissionsBlocks */.l)(plan, home, tense))),
            (0,fit/* droppable */.U5)('yaml', named((0,yaml/* yamlBlocks */.y)(plan.changes))),
            ...(options.pictures === true ? [(0,fit/* droppable */.U5)('picture', pictureBlocks(plan, home))] : []),
            (0,fit/* droppable */.U5)('permissions', named(consoleBlocks(plan, home))),
        ];
    });
}
function inCluster(clusters) {
    return clusters.length === 1
        ? [', ', (0,phrase/* code */.aY)(clusters[0] ?? '')]
        : [`, the same in ${clusters.length} clusters`];
}
function findingsParts(plans, about) {
    const found = (0,findings/* findingsOf */.WX)([...(about.options.inFile ?? []), ...plans.flatMap(ofThisPlan)]);
    const title = {
        title: 'Findings of this pull request',
        ...(about.options.pictures === true ? { limit: fold_all/* ALL */.y } : {}),
    };
    return [
        {
            whole: (0,findings/* findingsBlocks */.Tf)(found, title, (0,render_options/* forFindings */.y)(about.options)),
            shorter: [
                {
                    stage: 'visible',
                    blocks: (0,findings/* findingsBlocks */.Tf)(found, title, { ...(0,render_options/* forFindings */.y)(about.options), isShort: true }),
                },
                {
                    stage: 'findings',
                    blocks: (0,findings/* findingsBlocks */.Tf)(found, { ...title, limit: 0 }, (0,render_options/* forFindings */.y)(about.options)),
                },
                {
                    stage: 'subjects',
                    blocks: found.length === 0
                        ? []
                        : [{ kind: 'paragraph', phrase: [`${found.length} findings are not shown here.`] }],
                },
            ],
        },
    ];
}
/** Errors are in the caution. */
function ofThisPlan({ problems }) {
    return problems.filter(({ severity, brought }) => severity !== 'error' && brought !== 'before');
}


/***/ }),

/***/ 15661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ groupsOf),
/* harmony export */   d: () => (/* binding */ toldOf)
/* harmony export */ });
/* harmony import */ var _plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34564);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50740);
/* harmony import */ var _adopted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21205);
/* harmony import */ var _change_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76642);
/* harmony import */ var _moved_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95497);
/* harmony import */ var _who_who_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82773);






/** @param results of an apply that did not do everything */
function toldOf(plan, home, record) {
    const moved = record?.results === undefined ? plan.changes.filter(_moved_js__WEBPACK_IMPORTED_MODULE_3__/* .isMovedAsIs */ .c) : [];
    const areMoved = new Set(moved);
    const changes = plan.changes.filter((change) => !(0,_adopted_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolded */ .zm)(change) && !areMoved.has(change));
    return {
        plan,
        tense: record !== undefined ? 'record' : (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)(plan.problems) ? 'would' : 'plan',
        // What came of a part of the changes is nowhere counted.
        who: record?.results === undefined ? (0,_who_who_js__WEBPACK_IMPORTED_MODULE_4__/* .whoOf */ .OD)(plan) : [],
        lines: (0,_change_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .changeLines */ .Ow)(changes, home, record?.results),
        adopted: (0,_adopted_js__WEBPACK_IMPORTED_MODULE_1__/* .adoptedBy */ .vN)(plan, home),
        moved,
    };
}
/** Those with the most clusters first; each group is told by its first cluster. */
function groupsOf(all) {
    const alike = Map.groupBy(all, ({ tense, who, lines, adopted, moved }) => JSON.stringify([
        [tense, who, lines],
        [adopted.changes.map((change) => (0,_plan_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change).subject(change)), adopted.admins],
        moved.map(({ arn }) => arn),
    ]));
    return [...alike.values()]
        .flatMap(([first, ...others]) => first === undefined ? [] : [{ ...first, clusters: [first, ...others].map(({ plan }) => plan.cluster) }])
        .toSorted((one, other) => other.clusters.length - one.clusters.length);
}


/***/ }),

/***/ 7752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ subjectCount),
/* harmony export */   b: () => (/* binding */ subjectsPhrase)
/* harmony export */ });
/* harmony import */ var _login_owner_owner_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49522);
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76629);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26226);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40977);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32868);
/* harmony import */ var _head_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90147);






/** All of the subjects, or the first and how many more there are. */
function subjectsPhrase(subjects, home, limit = subjects.length) {
    const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .v)(subjects, limit);
    const names = (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(shown.map((subject) => [...(0,_head_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .shownSubject */ .uV)((0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectKey */ .ow)(subject), home), ...ownerNote(subject)]), ', ');
    return more === 0 ? names : [...names, ` and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_5__/* .thousands */ .oh)(more)} more`];
}
/** `(service-linked role of AWS Batch)` */
function ownerNote({ awsOwner }) {
    return awsOwner === undefined ? [] : [' (', ...(0,_login_owner_owner_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerWords */ .$J)(awsOwner), ')'];
}
/** `1 principal`, `2 principals and 1 service account`. */
function subjectCount(subjects) {
    const parts = NOUNS.flatMap(({ kind, noun }) => {
        const count = subjects.filter((subject) => subject.kind === kind).length;
        return count === 0 ? [] : [(0,_words_count_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, noun)];
    });
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
const NOUNS = [
    { kind: 'principal', noun: 'principal' },
    { kind: 'group', noun: 'group' },
    { kind: 'user', noun: 'user' },
    { kind: 'serviceAccount', noun: 'service account' },
];


/***/ }),

/***/ 66430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ verbWord)
/* harmony export */ });
const VERBS = {
    gains: { plan: ['gains', 'gain'], would: ['would gain', 'would gain'], record: ['gained', 'gained'] },
    loses: { plan: ['loses', 'lose'], would: ['would lose', 'would lose'], record: ['lost', 'lost'] },
    keeps: { plan: ['keeps', 'keep'], would: ['would keep', 'would keep'], record: ['kept', 'kept'] },
};
/** `gains`; of several subjects `gain`. */
function verbWord(verb, tense, isOne) {
    const [one, many] = VERBS[verb][tense];
    return isOne ? one : many;
}


/***/ }),

/***/ 82773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ inNamespaces),
/* harmony export */   Gw: () => (/* binding */ namespacesOf),
/* harmony export */   Iz: () => (/* binding */ whoItem),
/* harmony export */   OD: () => (/* binding */ whoOf),
/* harmony export */   RB: () => (/* binding */ whoOfEffect)
/* harmony export */ });
/* harmony import */ var _plan_effect_held_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63454);
/* harmony import */ var _plan_shown_power_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16224);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32868);
/* harmony import */ var _head_gains_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(859);
/* harmony import */ var _held_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48689);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5404);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7752);
/* harmony import */ var _tense_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66430);








/** Who gains and loses what by a plan; those with the highest power first. */
function whoOf({ effects }) {
    if (effects === undefined)
        return [];
    const told = new Set(effects.access.flatMap(({ subjects }) => subjects.map(({ name }) => name)));
    const logins = (names, verb) => {
        const own = names.filter((name) => !told.has(name));
        return own.length === 0 ? [] : [loginOnly(own, verb)];
    };
    return [
        ...effects.access.toSorted(byRank).map(whoOfEffect),
        ...logins(effects.logins.given, 'gains'),
        ...logins(effects.logins.taken, 'loses'),
    ].map((who) => ({ ...who, subjects: withOwners(who.subjects, effects.awsOwners) }));
}
function withOwners(subjects, awsOwners) {
    if (awsOwners === undefined)
        return subjects;
    return subjects.map((subject) => {
        const awsOwner = subject.kind === 'principal' ? awsOwners.get(subject.name) : undefined;
        return awsOwner === undefined ? subject : { ...subject, awsOwner };
    });
}
/** Admins first, then those who lose all or admin, then the rest; each with the highest power first. */
function byRank(one, other) {
    const [first, second] = [rankOf(one), rankOf(other)];
    return first[0] - second[0] || first[1] - second[1];
}
function rankOf({ gains, losses, losesAll }) {
    const gained = gains[0]?.held.power ?? 'login';
    const lost = losesAll ? 'all' : (losses[0]?.held.power ?? 'login');
    const isGrave = gained === 'admin' || gained === 'way-to-admin';
    const takes = lost === 'all' || lost === 'admin';
    return [isGrave ? 0 : takes ? 1 : 2, Math.min(_plan_effect_held_js__WEBPACK_IMPORTED_MODULE_0__/* .POWERS */ .lZ.indexOf(gained), _plan_effect_held_js__WEBPACK_IMPORTED_MODULE_0__/* .POWERS */ .lZ.indexOf(lost))];
}
function loginOnly(names, verb) {
    const what = ['a login without permissions'];
    return {
        subjects: names.map((name) => ({ kind: 'principal', name })),
        statements: [{ verb, what, scopes: [], more: [], through: [] }],
        someLogins: false,
    };
}
function whoOfEffect(effect) {
    const { subjects, someLogins, keeps } = effect;
    const [first] = subjects;
    const own = first === undefined
        ? ''
        : first.kind === 'serviceAccount'
            ? `${first.namespace}/${first.name}`
            : first.name;
    const kept = keeps === undefined || effect.gains.length > 0
        ? []
        : [{ verb: 'keeps', what: [(0,_held_words_js__WEBPACK_IMPORTED_MODULE_4__/* .heldWords */ .j0)(keeps.held)], scopes: keeps.scopes, more: [], through: [] }];
    return {
        subjects,
        statements: [
            ...effect.gains.map((step) => statement('gains', step, own)),
            ...(effect.losesAll
                ? [lossOfAll(effect, own)]
                : effect.losses.map((step) => lossOf(effect, step, own))),
            ...kept,
        ],
        someLogins,
    };
}
function statement(verb, { held, access, scopes, through }, own) {
    const exact = (0,_held_words_js__WEBPACK_IMPORTED_MODULE_4__/* .exactWords */ .vl)(held, access);
    return {
        verb,
        what: exact ?? [(0,_held_words_js__WEBPACK_IMPORTED_MODULE_4__/* .heldWords */ .j0)(held)],
        scopes,
        more: exact === undefined ? (0,_held_words_js__WEBPACK_IMPORTED_MODULE_4__/* .howWords */ .kk)(held) : [],
        through: (0,_ways_js__WEBPACK_IMPORTED_MODULE_5__/* .waysWords */ .O)(through, own),
    };
}
function lossOf(effect, step, own) {
    return { ...statement('loses', { ...step, held: (0,_plan_shown_power_js__WEBPACK_IMPORTED_MODULE_1__/* .lostPower */ .sZ)(effect, step) }, own), more: [] };
}
/** `all access, which was read in blog` */
function lossOfAll({ losses }, own) {
    const was = losses.map((step) => {
        const exact = (0,_held_words_js__WEBPACK_IMPORTED_MODULE_4__/* .exactWords */ .vl)(step.held, step.access);
        return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(exact ?? [(0,_held_words_js__WEBPACK_IMPORTED_MODULE_4__/* .heldWords */ .j0)(step.held)]), ' ', ...(0,_head_gains_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeWords */ .AN)(step.scopes, NAMESPACES)];
    });
    return {
        verb: 'loses',
        what: ['all access'],
        scopes: [],
        more: [', which was ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(was.slice(0, STEPS), ', '), ...(was.length > STEPS ? [' and more'] : [])],
        through: (0,_ways_js__WEBPACK_IMPORTED_MODULE_5__/* .waysWords */ .O)(losses.flatMap(({ through }) => through), own),
    };
}
const STEPS = 3;
const NAMESPACES = 5;
const NAMES = 10;
/** One line for those who gain and lose one thing, else a list below their names. */
function whoItem(who, home, tense) {
    const { subjects, statements, someLogins } = who;
    const isOne = subjects.length === 1;
    const names = [
        ...(0,_subjects_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectsPhrase */ .b)(subjects, home, NAMES),
        ...(someLogins ? [`, only some of ${isOne ? 'its' : 'their'} sessions,`] : []),
    ];
    const [only] = statements;
    if (statements.length === 1 && only !== undefined)
        return { phrase: [...names, ' ', ...statementWords(only, tense, isOne)] };
    return {
        phrase: names,
        items: statements.map((one) => ({ phrase: statementWords(one, tense, isOne) })),
    };
}
/** `**gains read** in shop: group developers → ClusterRole view` */
function statementWords({ verb, what, scopes, more, through }, tense, isOne) {
    return [
        (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)([`${(0,_tense_js__WEBPACK_IMPORTED_MODULE_7__/* .verbWord */ .S)(verb, tense, isOne)} `, ...what]),
        ...(scopes.length === 0 ? [] : [' ', ...(0,_head_gains_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeWords */ .AN)(scopes, NAMESPACES)]),
        ...more,
        ...(through.length === 0 ? [] : [': ', ...through]),
    ];
}
/** Namespaces that a line has no room for. */
function namespacesOf({ statements }) {
    return [...new Set(statements.flatMap(({ scopes }) => scopes))].filter((scope) => scope !== '').toSorted();
}
/** `(team-a, team-b)` */
function inNamespaces(who) {
    const namespaces = namespacesOf(who);
    return namespaces.length === 0 ? [] : [' (', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4)(namespaces, namespaces.length), ')'];
}


/***/ }),

/***/ 59776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R8: () => (/* binding */ policyItems),
  gj: () => (/* binding */ policyShown),
  MJ: () => (/* binding */ policyText)
});

// EXTERNAL MODULE: ./lib/words/phrase.js
var words_phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/document/block.js
var block = __webpack_require__(63809);
// EXTERNAL MODULE: ./lib/render/head/place.js
var place = __webpack_require__(65300);
// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/aws-auth/arn-parts.js
var arn_parts = __webpack_require__(7554);
// EXTERNAL MODULE: ./lib/danger/rule/well-known.js
var well_known = __webpack_require__(14446);
// EXTERNAL MODULE: ./lib/words/short-arn.js
var short_arn = __webpack_require__(4585);
// EXTERNAL MODULE: ./lib/access/policy/difference.js
var difference = __webpack_require__(46378);
;// CONCATENATED MODULE: ./lib/render/policy/words.js


/** What a looser guard lets pass. */
function guardMeaning(key, after) {
    switch (key) {
        case 'guards.allowSystemMasters':
            return ['a row may then gain ', (0,words_phrase/* code */.aY)('system:masters'), ', which no role limits'];
        case 'guards.allowEmpty':
            return ['all that the set owns in a cluster may then be removed at once'];
        case 'guards.allowNewAwsAuth':
            return ['a missing ', (0,words_phrase/* code */.aY)('aws-auth'), ' may then be created without the rows of nodes'];
        case 'guards.allowOwnAccessChange':
            return ['a plan may then take from the applying identity what it needs to undo it'];
        case 'guards.minAdmins':
            if (after === difference/* NOT_SET */.n)
                return ['one admin is then enough, and none where there is none now'];
            return [...(after === 0 ? ['no admin is then needed'] : [valueWords(after), ' admins are then enough'])];
        case 'guards.maxRemovalPercent':
            return [
                'one apply may then remove the rows, or all access, of ',
                valueWords(after),
                ' % of the managed principals',
            ];
    }
}
/** What a looser review no longer has. */
function reviewMeaning(key) {
    switch (key) {
        case 'review.approval':
            return ['an approval is no longer required'];
        case 'review.gate':
            return ['a confirmed digest is no longer required'];
        case 'review.unsigned':
            return ['a comment that GitHub did not sign counts'];
    }
}
/** A word of the file is plain only where it can be nothing else. */
function valueWords(value) {
    return typeof value !== 'string' || value === difference/* NOT_SET */.n || /^[a-z]+$/.test(value)
        ? String(value)
        : (0,words_phrase/* code */.aY)(value);
}

;// CONCATENATED MODULE: ./lib/render/policy/note.js






/** What is told of one difference: a fixed beginning, and what it is about. */
function policyNote(difference, about) {
    const { file } = about;
    switch (difference.kind) {
        case 'value':
            return valueNote(difference, file);
        case 'list':
            return { lead: ['Loosens a guard'], phrase: listWords(difference) };
        case 'exception':
            return exceptionNote(difference, about);
        case 'target':
            return targetNote(difference);
        case 'dropped':
            return {
                lead: ['Drops a cluster'],
                phrase: [
                    (0,words_phrase/* code */.aY)(difference.cluster),
                    ' is no longer in ',
                    (0,words_phrase/* code */.aY)(file),
                    '. What this set has there stays, and no later plan removes or checks it',
                ],
            };
        case 'added':
            return { lead: ['Adds a cluster'], phrase: [(0,words_phrase/* code */.aY)(difference.cluster)] };
        case 'not-compared':
            return {
                lead: ['Not compared'],
                phrase: [
                    'whether a guard or the review is loosened, or a cluster is another one. GitHub did not return ',
                    (0,words_phrase/* code */.aY)(file),
                    ' as it was before',
                ],
            };
        case 'base':
            return difference.base === 'none'
                ? { lead: ['Compared with the defaults'], phrase: ['there was no ', (0,words_phrase/* code */.aY)(file), ' before'] }
                : {
                    lead: ['Not compared'],
                    phrase: [
                        'all of ',
                        (0,words_phrase/* code */.aY)(file),
                        '. As it was before, it has errors, and what cannot be read counts as its default',
                    ],
                };
    }
}
function valueNote({ key, before, after }, file) {
    const change = [(0,words_phrase/* code */.aY)(key), ' ', valueWords(before), ' → ', valueWords(after)];
    switch (key) {
        case 'unmanaged':
            return after === 'tidy'
                ? {
                    lead: ['Removes rows that give nobody anything'],
                    phrase: [...change, ': each one of ', (0,words_phrase/* code */.aY)('aws-auth'), ' that is not of nodes, now and later'],
                }
                : {
                    lead: ['Removes what ', ...fileWords(file), ' does not have'],
                    phrase: [
                        ...change,
                        ': each row of ',
                        (0,words_phrase/* code */.aY)('aws-auth'),
                        ' that nobody declared and that is not of nodes, now and later',
                    ],
                };
        case 'name':
            return {
                lead: ['Leaves a set'],
                phrase: [
                    (0,words_phrase/* code */.aY)(key),
                    ' ',
                    (0,words_phrase/* code */.aY)(String(before)),
                    ' → ',
                    (0,words_phrase/* code */.aY)(String(after)),
                    ': what the old set has stays, and no later plan removes or checks it',
                ],
            };
        case 'moved-from':
            return {
                lead: ['Takes over a set'],
                phrase: [
                    (0,words_phrase/* code */.aY)(key),
                    ' ',
                    valueWords(before),
                    ' → ',
                    valueWords(after),
                    ': what the set has of that file is managed by ',
                    (0,words_phrase/* code */.aY)(file),
                    ', which removes what it does not declare; that file is then refused',
                ],
            };
        case 'review.approval':
        case 'review.gate':
        case 'review.unsigned':
            return { lead: ['Loosens the review'], phrase: reviewMeaning(key) };
        default:
            return { lead: ['Loosens a guard'], phrase: [...change, ': ', ...guardMeaning(key, after)] };
    }
}
/** Plain in bold words, where it is nothing else by any reading. */
function fileWords(file) {
    return [/^[A-Za-z0-9./-]+$/.test(file) ? file : (0,words_phrase/* code */.aY)(file)];
}
function listWords({ key, change, names, more }) {
    return [
        (0,words_phrase/* code */.aY)(key),
        change === 'added' ? ' now names ' : ' no longer names ',
        ...(0,words_phrase/* codes */.F4)(names, names.length),
        ...(more === 0 ? [] : [` and ${more} more`]),
    ];
}
function exceptionNote(exception, { home, gains }) {
    const { rule, subject, before, after, reason = '' } = exception;
    const gained = gains.some((gain) => isAbout(exception, gain));
    const until = [', until ', ...(before === null ? [] : [(0,words_phrase/* code */.aY)(before), ' → ']), (0,words_phrase/* code */.aY)(after ?? '')];
    return {
        lead: [
            before === null
                ? `Accepts a danger${gained ? ' of this pull request' : ''}`
                : 'Accepts a danger longer',
        ],
        phrase: [
            (0,words_phrase/* code */.aY)(rule),
            ' of ',
            ...subjectWords(subject, home),
            ...until,
            ', for the reason ',
            (0,words_phrase/* code */.aY)(reason),
            ...(gained ? ['. Without this exception there would be a warning'] : []),
        ],
    };
}
const SERVICE_ACCOUNT = 'system:serviceaccount:';
function subjectWords(subject, home) {
    if (subject.startsWith(SERVICE_ACCOUNT))
        return ['ServiceAccount ', (0,words_phrase/* code */.aY)(subject.slice(SERVICE_ACCOUNT.length).replace(':', '/'))];
    return [(0,words_phrase/* code */.aY)((0,short_arn/* shortArn */.k)(subject, home))];
}
/** A well-known role stands for several dangers, which are gained one by one. */
function isAbout({ rule, subject }, gain) {
    const name = gain.subject.slice(gain.subject.indexOf(' ') + 1);
    const names = [name, `${SERVICE_ACCOUNT}${name.replace('/', ':')}`];
    const isOfSubject = names.some((one) => (0,arn_key/* arnKey */.tL)(one) === (0,arn_key/* arnKey */.tL)(subject));
    return isOfSubject && (gain.rule === rule || well_known/* WELL_KNOWN_ROLES */.l.some(({ id }) => id === rule));
}
function targetNote({ cluster, facts }) {
    const changes = facts.map(({ fact, before, after }) => [`${fact} `, ...side(before), ' → ', ...side(after)]);
    const lead = facts.some(isElsewhere)
        ? ['Points ', (0,words_phrase/* code */.aY)(cluster), ' at another cluster']
        : ['Changes how ', (0,words_phrase/* code */.aY)(cluster), ' is reached'];
    return { lead, phrase: (0,words_phrase/* join */.fj)(changes, ', ') };
}
function side(value) {
    return value === null ? ['not set'] : [(0,words_phrase/* code */.aY)(value)];
}
/** An account that is checked or not leads nowhere else by itself; nor does another role of the same account. */
function isElsewhere({ fact, before, after }) {
    if (fact === 'account')
        return before !== null && after !== null;
    if (fact === 'assumeRole')
        return (0,arn_parts/* accountInArn */.m)(before) !== (0,arn_parts/* accountInArn */.m)(after);
    return true;
}

;// CONCATENATED MODULE: ./lib/render/policy/policy.js




function policyShown(plans, file) {
    return { file, clusters: plans.map(policyOfPlan) };
}
function policyOfPlan({ cluster, homeAccount, policy }) {
    return { cluster, ...(homeAccount === undefined ? {} : { home: homeAccount }), policy };
}
/** The lines of the caution about what makes a run less strict, or leads it elsewhere; none where nothing does. */
function policyItems(shown) {
    return notes(shown).map(({ lead, phrase }) => (0,block/* item */.A)((0,words_phrase/* strong */.ko)([...lead, ':']), ' ', ...phrase));
}
/** The same for the log. Every line ends with a line break; empty where there is nothing to say. */
function policyText(shown) {
    return notes(shown)
        .map(({ lead, phrase }) => `${(0,words_phrase/* phraseTerminal */.Mx)(lead)}: ${(0,words_phrase/* phraseTerminal */.Mx)(phrase)}\n`)
        .join('');
}
function notes(shown) {
    return inOrder(shown).map((told) => noteOf(told, shown));
}
/** Each difference that people are told, once for all clusters, by what it is about. */
function inOrder({ clusters }) {
    const found = new Map();
    for (const one of clusters) {
        for (const difference of one.policy) {
            if (!difference.loosens)
                continue;
            const key = JSON.stringify(difference);
            found.set(key, { difference, clusters: [...(found.get(key)?.clusters ?? []), one] });
        }
    }
    return [...found.values()].toSorted((one, other) => rank(one.difference) - rank(other.difference));
}
const ORDER = [
    'guards',
    'knownAccounts',
    'review',
    'exception',
    'unmanaged',
    'name',
    'moved-from',
    'target',
    'dropped',
    'added',
    'not-compared',
    'base',
];
function rank(difference) {
    const { kind } = difference;
    return ORDER.indexOf(kind === 'value' || kind === 'list' ? (difference.key.split('.')[0] ?? '') : kind);
}
function noteOf({ difference, clusters }, shown) {
    const { file, clusters: all } = shown;
    const homes = new Set(clusters.map(({ home }) => home));
    const gains = clusters.flatMap((one) => one.gains ?? []);
    const { lead, phrase } = policyNote(difference, {
        file,
        home: homes.size === 1 ? [...homes][0] : undefined,
        gains,
    });
    const isEverywhere = clusters.length === all.length || difference.kind === 'target';
    const where = isEverywhere
        ? []
        : [
            ', for ',
            ...(0,words_phrase/* codes */.F4)(clusters.map(({ cluster }) => cluster), clusters.length),
        ];
    return { lead, phrase: [...phrase, ...where, ...whereWords(difference, shown)] };
}
/** ` (access.yaml:58)`; of what is gone, ` (access.yaml:9 before)`, which is no line of this commit. */
function whereWords({ line, kind }, { file, repository }) {
    if (line === undefined)
        return [];
    if (kind === 'dropped')
        return [' (', ...(0,place/* placeWords */.f)({ file, line }, {}), ' before)'];
    return (0,place/* placesWords */.i)([{ file, line }], repository === undefined ? {} : { repository });
}


/***/ })

};
