export const id = 4639;
export const ids = [4639];
export const modules = {

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

/***/ 18450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runList: () => (/* binding */ runList)
});

// EXTERNAL MODULE: ./lib/modes/step/list-access.js + 6 modules
var list_access = __webpack_require__(67131);
// EXTERNAL MODULE: ./lib/problem/problem.js
var problem = __webpack_require__(50740);
// EXTERNAL MODULE: ./lib/inventory/powers.js
var inventory_powers = __webpack_require__(7648);
// EXTERNAL MODULE: ./lib/words/phrase.js
var words_phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/explain/policy-words.js
var policy_words = __webpack_require__(53220);
// EXTERNAL MODULE: ./lib/words/encode.js
var encode = __webpack_require__(27335);
;// CONCATENATED MODULE: ./lib/render/inventory/csv-row.js

/**
 * A row of a table as RFC 4180 has it, every cell in quotes. What is in a list is separated by `; `.
 *
 * A spreadsheet takes a cell for a formula that begins with one of a few characters, whether it is in quotes or not; an
 * apostrophe before it makes it text. Where the spreadsheet separates by semicolons or tabs, each part is a cell.
 *
 * Sources: https://www.rfc-editor.org/rfc/rfc4180, https://owasp.org/www-community/attacks/CSV_Injection
 */
function csvRow(cells) {
    return `${cells.map((cell) => `"${cellText(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}
function cellText(cell) {
    return (typeof cell === 'string' ? [cell] : cell).map((one) => inert((0,encode/* visible */.RK)(one))).join('; ');
}
/** Where a cell may begin: in front, and behind what separates cells somewhere; blanks may be dropped. */
const FORMULA = /(^|[;,|"])( *)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
function inert(text) {
    return text.replace(FORMULA, "$1$2'");
}

// EXTERNAL MODULE: ./lib/render/inventory/words.js
var words = __webpack_require__(94778);
;// CONCATENATED MODULE: ./lib/render/inventory/csv.js





/** Who has access, as a table for a spreadsheet: RFC 4180, with a line of names. Ends with a line break. */
function inventoriesCsv(inventories) {
    const rows = inventories.flatMap(({ cluster, ways, subjects }) => [
        ...ways.map((way) => wayCells(cluster, way)),
        ...subjects.map((subject) => subjectCells(cluster, subject)),
    ]);
    return [COLUMNS, ...rows].map(csvRow).join('');
}
const COLUMNS = [
    'cluster',
    'kind',
    'name',
    'by',
    'usernames',
    'groups',
    'access policies',
    'owner',
    'level',
    'power',
    'beneath the entry',
    'gives nobody access because',
];
function wayCells(cluster, way) {
    const { principal, identities, owner, powers, beneath } = way;
    const all = (of) => [
        ...new Set(identities.flatMap(of)),
    ];
    return [
        cluster,
        /^\d{12}$/.test(principal) ? 'account' : 'principal',
        principal,
        way.way,
        all(({ username }) => (username === '' ? [] : [username])),
        all(({ groups }) => groups),
        all(({ policies = [] }) => policies.map((policy) => (0,words_phrase/* phraseText */.tN)((0,policy_words/* policiesWords */.s)([policy])))),
        csv_text((0,words/* ownerPhrase */.dK)(owner)),
        way.idle === undefined ? (0,inventory_powers/* levelOf */.In)(powers) : 'none',
        way.idle === undefined ? csv_text((0,words/* wayPowersPhrase */.F1)(way)) : '',
        beneath === undefined ? '' : csv_text((0,words/* beneathPhrase */.R2)(beneath)),
        csv_text((0,words/* goneWords */.d1)(way)),
    ];
}
function subjectCells(cluster, { subject, powers, bindings }) {
    return [
        cluster,
        KINDS[subject.kind],
        subject.kind === 'serviceAccount' ? `${subject.namespace}/${subject.name}` : subject.name,
        bindings.map(({ id, role }) => `${id} → ${role}`),
        '',
        '',
        '',
        [...new Set(bindings.map(({ owner }) => csv_text((0,words/* ownerPhrase */.dK)(owner))))],
        (0,inventory_powers/* levelOf */.In)(powers),
        csv_text((0,words/* powersPhrase */.aP)(powers)),
        '',
        '',
    ];
}
const KINDS = {
    principal: 'principal',
    serviceAccount: 'ServiceAccount',
    user: 'User',
    group: 'Group',
};
function csv_text(phrase) {
    return (0,words_phrase/* phraseText */.tN)(phrase);
}

// EXTERNAL MODULE: ./lib/render/change/clean.js
var clean = __webpack_require__(77456);
;// CONCATENATED MODULE: ./lib/render/inventory/json.js




/** Who has access, as JSON: docs/list.md says what each key means. Ends with a line break. */
function inventoriesJson(inventories) {
    const clusters = inventories.map(({ cluster, mode, ways, subjects, limits }) => (0,clean/* defined */.sw)({
        name: cluster,
        authenticationMode: mode,
        principals: ways.map(wayJson),
        subjects: subjects.map(subjectJson),
        limits: limits.map(({ kind }) => kind),
    }));
    return `${JSON.stringify({ version: 1, clusters }, undefined, 2)}\n`;
}
function wayJson({ principal, way, identities, owner, powers, beneath, dead, idle, isNode }) {
    return (0,clean/* defined */.sw)({
        arn: principal,
        by: way,
        identities,
        owner,
        power: powerJson(powers),
        beneath: beneath && {
            by: beneath.way,
            identities: beneath.identities,
            owner: beneath.owner,
            power: powerJson(beneath.powers),
        },
        dead: dead?.kind,
        givesNothing: idle === undefined ? undefined : idle.kind === 'dead-row' ? idle.reason : idle.kind,
        isNode,
    });
}
function subjectJson({ subject, powers, bindings }) {
    return { ...subject, power: powerJson(powers), bindings };
}
function powerJson(powers) {
    const { held, unknown, someLogins } = powers;
    return (0,clean/* defined */.sw)({
        level: (0,inventory_powers/* levelOf */.In)(powers),
        says: (0,words_phrase/* phraseText */.tN)((0,words/* powersPhrase */.aP)(powers)),
        held: held.map(({ held: { power, parts }, scopes }) => (0,clean/* defined */.sw)({
            power,
            rules: parts.map(({ rule }) => rule),
            namespaces: scopes.includes('') ? undefined : scopes,
        })),
        unknown: unknown?.kind,
        someLogins,
    });
}

// EXTERNAL MODULE: ./lib/render/inventory/terminal.js
var terminal = __webpack_require__(16599);
// EXTERNAL MODULE: ./lib/terminal/run/streams.js
var streams = __webpack_require__(97491);
;// CONCATENATED MODULE: ./lib/terminal/run/list.js






/** Who has access: 0 listed, 1 an error. */
async function runList(asked, around) {
    const { about, format, power, unmanaged } = asked;
    const { file } = about;
    const selection = { unmanaged, ...(power === undefined ? {} : { power }) };
    const { answers, problems } = await (0,list_access/* listAccess */.J)((0,streams/* questionOf */.YH)(about, around), selection);
    (0,streams/* complain */.cc)(problems, file);
    if (answers.length > 0) {
        const write = {
            text: () => (0,terminal/* inventoriesText */.E)(answers, (0,streams/* options */.fF)(file, process.stdout)),
            json: () => inventoriesJson(answers),
            csv: () => inventoriesCsv(answers),
        };
        process.stdout.write(write[format]());
    }
    return (0,problem/* hasErrors */.Cs)(problems) ? streams/* FAILED */.Wk : streams/* DONE */.DH;
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
