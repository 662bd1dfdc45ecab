export const id = 1770;
export const ids = [1770];
export const modules = {

/***/ 99684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ whoCanJson),
/* harmony export */   h: () => (/* binding */ explanationsJson)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);
/* harmony import */ var _change_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77456);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23090);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69973);




/**
 * Explanations as JSON (`docs/explain.md`): the verdicts to decide by, and the sentences to show. Text is as it was
 * found, not encoded. Ends with a line break.
 */
function explanationsJson(explanations, options) {
    const clusters = explanations.map((explanation) => {
        const { answer, mend, iam, mapping, rbac } = explanation;
        const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .explainedText */ .G)(explanation, options.file);
        return (0,_change_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)({
            name: explanation.cluster,
            asOf: explanation.asOf,
            answer: answer.verdict,
            stoppedBy: answer.stoppedBy,
            says: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseText */ .tN)(text.headline),
            layers: { iam: iam.verdict, mapping: mapping.verdict, rbac: rbac.verdict },
            identities: mapping.found.identities,
            causes: [...mapping.causes, ...rbac.causes].map(({ kind }) => kind),
            details: text.layers.map(({ name, lines }) => ({ layer: name, says: lines.map(_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseText */ .tN) })),
            mend: mend?.kind,
            repair: mend?.kind === 'lines' || mend?.kind === 'apply' ? mend.repair : undefined,
            lines: mend?.kind === 'lines' ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .accessYaml */ .W2)(mend.lines).join('\n') : undefined,
            remedies: text.remedies.map(({ words, copy }) => (0,_change_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)({ says: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseText */ .tN)(words), copy: copy?.lines.join('\n') })),
            limits: text.limits.map((limit) => (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseText */ .tN)(limit)),
        });
    });
    return `${JSON.stringify({ version: 1, clusters }, undefined, 2)}\n`;
}
/** Answers of `who-can` as JSON. Ends with a line break. */
function whoCanJson(answers) {
    const clusters = answers.map(({ cluster, request, principals, others, limits }) => ({
        name: cluster,
        request,
        principals,
        others,
        limits: limits.map(({ kind }) => kind),
    }));
    return `${JSON.stringify({ version: 1, clusters }, undefined, 2)}\n`;
}


/***/ }),

/***/ 91770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runWhoCan: () => (/* binding */ runWhoCan)
});

// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/aws-auth/decode.js + 1 modules
var decode = __webpack_require__(74940);
// EXTERNAL MODULE: ./lib/login/everybody.js
var everybody = __webpack_require__(35846);
// EXTERNAL MODULE: ./lib/login/logins.js + 1 modules
var login_logins = __webpack_require__(83388);
// EXTERNAL MODULE: ./lib/login/template.js
var template = __webpack_require__(43623);
// EXTERNAL MODULE: ./lib/rbac/aggregated.js
var aggregated = __webpack_require__(38319);
// EXTERNAL MODULE: ./lib/rbac/grants.js
var rbac_grants = __webpack_require__(9137);
// EXTERNAL MODULE: ./lib/rbac/permits.js
var permits = __webpack_require__(37104);
// EXTERNAL MODULE: ./lib/rbac/rbac-index.js
var rbac_index = __webpack_require__(79783);
// EXTERNAL MODULE: ./lib/explain/limits.js
var limits = __webpack_require__(96455);
;// CONCATENATED MODULE: ./lib/explain/who-can.js










/** All principals that get in, as far as what they hold is known, held against RBAC. */
function whoCan(about) {
    const { cluster, snapshot, request } = about;
    const { facts } = snapshot;
    const awsAuth = (0,decode/* decodeAwsAuth */._)(snapshot.awsAuth?.data);
    const index = (0,rbac_index/* indexRbac */.h)(snapshot);
    const logins = (0,login_logins/* loginsOf */.Q)({ awsAuth, facts });
    // What an account gives is said of those of its principals whom a binding names.
    const named = [...(0,everybody/* everybody */.e)(logins, index).values()].filter(({ principal }) => !(0,arn_key/* isAccount */.UP)(principal));
    const people = named.flatMap(peopleOf);
    const principals = people.flatMap((person) => {
        if ((0,aggregated/* isRefusedWithoutName */.e)(person.username, request))
            return [];
        const grants = (0,rbac_grants/* grantsOf */.R)(index, person);
        const ways = (0,permits/* permittedBy */.M)(grants, request);
        if (ways.length === 0)
            return [];
        const someLogins = person.isOneOfSeveral || (0,template/* isForInstances */.iy)(person) || !(0,permits/* permits */.V)(grants.filter(isCertain), request);
        const { arn, by, username, groups, isNode } = person;
        return [{ arn, by, username, groups, isNode, ways: ways.map(({ via }) => via), someLogins }];
    });
    return {
        cluster,
        request,
        principals,
        others: othersOf({ index, people, request }),
        limits: (0,limits/* limitsOf */.A)(awsAuth, facts),
    };
}
function peopleOf({ principal, way, identities, isNode, sureness }) {
    return identities.map(({ username, groups }) => ({
        arn: principal,
        by: BY[way.kind],
        username,
        groups,
        isNode,
        isOneOfSeveral: sureness === 'one-of-several',
    }));
}
const BY = {
    row: 'row',
    random: 'row',
    entry: 'access-entry',
    account: 'account',
    hidden: 'unlisted',
};
function othersOf(about) {
    const { index, people, request } = about;
    const reached = new Set(people.flatMap((person) => (0,rbac_grants/* grantsOf */.R)(index, person).flatMap(subjectKey)));
    const all = [...index.groups.grants.values(), ...index.users.grants.values()].flat();
    const left = (0,permits/* permittedBy */.M)(all, request).filter((grant) => subjectKey(grant).every((key) => !reached.has(key)));
    const subjects = left.flatMap(({ via }) => (via.kind === 'binding' ? [via.subject] : []));
    return [...new Map(subjects.map((subject) => [JSON.stringify(subject), subject])).values()];
}
function subjectKey({ via }) {
    return via.kind === 'binding' ? [`${via.subject.kind}/${via.subject.name}`] : [];
}
function isCertain({ via }) {
    return via.symbolic === undefined;
}

// EXTERNAL MODULE: ./lib/modes/step/ask-clusters.js
var ask_clusters = __webpack_require__(90420);
;// CONCATENATED MODULE: ./lib/modes/step/who-may.js


/** Who may make the request in each chosen cluster. Only reads. */
async function whoMay(input, request) {
    return await (0,ask_clusters/* askEach */.H)(input, async ({ cluster }, _, snapshot) => ({
        answer: whoCan({ cluster: cluster.name, snapshot, request }),
    }));
}

// EXTERNAL MODULE: ./lib/problem/problem.js
var problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/render/explain/json.js
var json = __webpack_require__(99684);
// EXTERNAL MODULE: ./lib/words/count.js
var words_count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/words/wrap.js
var wrap = __webpack_require__(48417);
// EXTERNAL MODULE: ./lib/render/explain/limit-words.js
var limit_words = __webpack_require__(76847);
// EXTERNAL MODULE: ./lib/render/explain/terminal.js
var terminal = __webpack_require__(96182);
// EXTERNAL MODULE: ./lib/render/explain/words.js
var words = __webpack_require__(73945);
;// CONCATENATED MODULE: ./lib/render/explain/who-can-terminal.js






/** Who may, one part for each cluster. Ends with a line break. */
function whoCanText(answers, options) {
    return answers
        .map((answer) => {
        const blocks = blocksOf(answer, options).filter((block) => block.length > 0);
        return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
    })
        .join('\n');
}
function blocksOf({ cluster, request, principals, others, limits }, options) {
    const { paint, width } = options;
    const count = principals.length === 0 ? 'no known principal' : (0,words_count/* counted */.hS)(principals.length, 'principal');
    const head = (0,phrase/* phraseTerminal */.Mx)([(0,phrase/* code */.aY)(cluster), `: ${count} may `, ...(0,words/* requestPhrase */.vi)(request)]);
    return [
        (0,wrap/* wrapped */.ky)(`${head}.`, { width }).map((line) => paint('bold', line)),
        ...principals.map((able) => ableLines(able, width)),
        othersLines(others, width),
        (0,terminal/* limitLines */.D)(limits.map(limit_words/* limitWords */.v), options),
    ];
}
const WAYS_IN = {
    row: [],
    'access-entry': ['access entry'],
    account: ['mapAccounts'],
    unlisted: ['neither row nor access entry: most likely it created the cluster'],
};
const WAYS = 3;
function ableLines({ arn, by, username, groups, isNode, ways, someLogins }, width) {
    const as = username === '' ? [] : [' as ', (0,phrase/* code */.aY)(username)];
    const notes = [...(isNode ? ['nodes'] : []), ...WAYS_IN[by], ...(someLogins ? ['some logins only'] : [])];
    const more = ways.length > WAYS ? [[`and ${(0,words_count/* counted */.hS)(ways.length - WAYS, 'more way')}`]] : [];
    const note = notes.length === 0 ? [] : [` (${notes.join(', ')})`];
    return [
        ...(0,wrap/* wrapped */.ky)((0,phrase/* phraseTerminal */.Mx)([(0,phrase/* code */.aY)(arn), ...as, ...groupsWords(groups), ...note]), {
            width,
            first: '  ',
            rest: '      ',
        }),
        ...[...ways.slice(0, WAYS).map(words/* wayPhrase */.xU), ...more].flatMap((way) => (0,wrap/* wrapped */.ky)((0,phrase/* phraseTerminal */.Mx)(way), { width, first: '    ', rest: '      ' })),
    ];
}
function groupsWords(groups) {
    return groups.length === 0 ? [] : [`, ${(0,words_count/* plural */.LS)(groups.length, 'group')} `, ...(0,phrase/* codes */.F4)(groups, 4)];
}
/** Subjects that no principal of aws-auth is: they have no IAM principal, or one that is not known here. */
function othersLines(others, width) {
    if (others.length === 0)
        return [];
    const of = (kind) => others
        .filter((subject) => subject.kind === kind)
        .map((subject) => subject.kind === 'ServiceAccount' ? `${subject.namespace}/${subject.name}` : subject.name)
        .toSorted();
    const kinds = [
        { words: 'groups ', names: of('Group') },
        { words: 'users ', names: of('User') },
        { words: 'service accounts ', names: of('ServiceAccount') },
    ];
    return [
        'Other subjects, without a known IAM principal:',
        ...kinds
            .filter(({ names }) => names.length > 0)
            .flatMap(({ words, names }) => (0,wrap/* wrapped */.ky)((0,phrase/* phraseTerminal */.Mx)([words, ...(0,phrase/* codes */.F4)(names, 8)]), { width, first: '  ', rest: '    ' })),
    ];
}

// EXTERNAL MODULE: ./lib/terminal/run/streams.js
var streams = __webpack_require__(97491);
;// CONCATENATED MODULE: ./lib/terminal/run/who-can.js





/** Who may: 0 somebody, 2 nobody, 1 an error. */
async function runWhoCan(asked, around) {
    const { file, cluster: clusters, format, request } = asked;
    const { answers, problems } = await whoMay((0,streams/* inputOf */.wg)(file, clusters, around), request);
    (0,streams/* complain */.cc)(problems, file);
    if (answers.length > 0) {
        process.stdout.write(format === 'json' ? (0,json/* whoCanJson */.L)(answers) : whoCanText(answers, (0,streams/* options */.fF)(file, process.stdout)));
    }
    if ((0,problem/* hasErrors */.C)(problems))
        return streams/* FAILED */.Wk;
    return answers.some(({ principals }) => principals.length > 0) ? streams/* DONE */.DH : streams.NO;
}


/***/ })

};
