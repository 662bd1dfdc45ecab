export const id = 8315;
export const ids = [8315];
export const modules = {

/***/ 60007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ ACCOUNT_START),
/* harmony export */   Oi: () => (/* binding */ partGap),
/* harmony export */   RE: () => (/* binding */ cutItems),
/* harmony export */   Xs: () => (/* binding */ cutFurther)
/* harmony export */ });
/* harmony import */ var _edit_splice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50687);

/**
 * Cuts the text of mapRoles or mapUsers, which need not be YAML, into the items of its block list by the look of its
 * lines alone. `undefined` where no line looks like the beginning of a row: a list in brackets, or no list at all.
 *
 * What stands behind the end of the first document is the tail: the authenticator does not read it.
 */
function cutItems(text, isStart = ROW_START) {
    const lines = linesOf(text);
    const indent = listIndent(lines, isStart);
    if (indent === undefined)
        return undefined;
    const first = lines.findIndex((line) => itemIndent(line.text) === indent);
    const end = lines.findIndex((line, at) => at > first && /^(?:---|\.\.\.)(?:\s|$)/.test(line.text));
    const tail = end < 0 ? lines.length : end;
    const pieces = [];
    for (const [at, { start, text: line }] of lines.entries()) {
        const last = pieces.at(-1);
        const kind = at < first ? 'head' : at >= tail ? 'tail' : 'item';
        const begins = kind === 'item' && itemIndent(line) === indent;
        if (last === undefined || begins || last.kind !== kind)
            pieces.push({ start, text: line, kind });
        else
            pieces[pieces.length - 1] = { ...last, text: last.text + line };
    }
    return { indent, pieces };
}
/**
 * Cuts an item that cannot be read once more: before each line that begins a row at another indentation, and before
 * lines that are no YAML of any row, like the marks of a merge conflict, where nothing of the row comes after them.
 */
function cutFurther(item, indent) {
    const lines = linesOf(item.text);
    const junk = junkToTheEnd(lines, indent);
    const pieces = [];
    for (const [at, { start, text }] of lines.entries()) {
        const last = pieces.at(-1);
        const piece = { start: item.start + start, text, kind: 'stray' };
        if (last === undefined)
            pieces.push({ ...piece, start: item.start, kind: 'item' });
        else if (ROW_START.test(text) || (last.kind === 'item' && junk.has(at)))
            pieces.push(piece);
        else
            pieces[pieces.length - 1] = { ...last, text: last.text + text };
    }
    return pieces;
}
/** The lines of junk behind which nothing comes up to the end or the next row but junk, blank lines and comments. */
function junkToTheEnd(lines, indent) {
    const found = new Set();
    let clear = true;
    for (let at = lines.length - 1; at >= 0; at--) {
        const text = lines[at]?.text ?? '';
        const isOne = isJunk(text, indent);
        if (ROW_START.test(text))
            clear = true;
        else
            clear = clear && (isOne || /^\s*(?:#|$)/.test(text));
        if (isOne && clear)
            found.add(at);
    }
    return found;
}
/** Parts a piece into what it says and the blank lines and comments below it, which may be about the next one. */
function partGap(text) {
    const last = linesOf(text).findLast((line) => !/^\s*(?:#|$)/.test(line.text));
    const end = last === undefined ? 0 : last.start + last.text.length;
    return { body: text.slice(0, end), gap: text.slice(end) };
}
const FIELD = `["']?(?:rolearn|userarn|username|groups|sso)["']?[ \\t]*:`;
/** A line that begins a row: `- rolearn: …`, `- {userarn: …`, or a `-` alone. */
const ROW_START = new RegExp(`^[ \\t]*-(?:[ \\t]*(?:[&!]\\S+[ \\t]+)*(?:\\{[ \\t]*)?${FIELD}|[ \\t]*(?:#|[\\r\\n]|$))`, 'i');
/** A line that begins an account: a `-` and anything. */
const ACCOUNT_START = /^[ \t]*-[ \t]*\S/;
function listIndent(lines, isStart) {
    const counts = new Map();
    for (const { text } of lines) {
        const indent = isStart.test(text) ? itemIndent(text) : undefined;
        if (indent !== undefined)
            counts.set(indent, (counts.get(indent) ?? 0) + 1);
    }
    // Of those that are equally frequent the first.
    return [...counts].reduce((best, one) => (best === undefined || one[1] > best[1] ? one : best), undefined)?.[0];
}
function itemIndent(line) {
    return /^( *)-(?:[ \t\r\n]|$)/.exec(line)?.[1];
}
/** At the list's indentation or left of it, and neither an item, nor a field, nor a comment. */
function isJunk(line, indent) {
    const depth = line.length - line.trimStart().length;
    return (depth <= indent.length && line.trim() !== '' && !/^\s*(?:-(?!-)|#|["']?[\w.-]+["']?[ \t]*:)/.test(line));
}
function linesOf(text) {
    const lines = [];
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    if (at > 0)
        lines.push({ start: 0, text: '\uFEFF' });
    while (at < text.length) {
        const end = (0,_edit_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text, at);
        lines.push({ start: at, text: text.slice(at, end) });
        at = end;
    }
    return lines;
}


/***/ }),

/***/ 58315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ decodeAwsAuth),
  U: () => (/* binding */ decodeRows)
});

// EXTERNAL MODULE: ./lib/yaml/lines.js
var lines = __webpack_require__(35912);
// EXTERNAL MODULE: ./lib/yaml/own-text.js
var own_text = __webpack_require__(8159);
// EXTERNAL MODULE: ./lib/aws-auth/extent.js
var extent = __webpack_require__(12736);
// EXTERNAL MODULE: ./lib/problem/nearest.js
var nearest = __webpack_require__(56405);
// EXTERNAL MODULE: ./lib/yaml/position.js
var position = __webpack_require__(96896);
// EXTERNAL MODULE: ./lib/aws-auth/field.js
var aws_auth_field = __webpack_require__(72078);
// EXTERNAL MODULE: ./lib/aws-auth/read-row.js
var read_row = __webpack_require__(46181);
;// CONCATENATED MODULE: ./lib/aws-auth/near/meant-key.js


/** The key of a row that has the ARN. */
function arnKeyOf(key) {
    return key === 'mapRoles' ? 'rolearn' : 'userarn';
}
/**
 * The key that was most likely meant by one that the authenticator does not read. Case is nothing to it
 * (`encoding/json` of Go), so `Groups` is read; `role_arn` and `group` are not.
 *
 * @param missing keys of a row that the row has not: one that is there is not meant once more
 */
function meantKey(name, value, missing) {
    const plain = (0,aws_auth_field/* foldName */.zN)(name).replaceAll(/[^a-z0-9]/g, '');
    const fits = (field) => missing.has(field) && mayBe(field, value);
    if (isArn(value) && /arn|role|user|principal/.test(plain))
        return ['rolearn', 'userarn'].find(fits);
    return FIELDS.filter(fits).find((field) => NAMES[field].some((other) => isNearly(plain, other)));
}
const FIELDS = ['rolearn', 'userarn', 'username', 'groups'];
/** With what other tools and the EKS API call the same. */
const NAMES = {
    rolearn: ['rolearn'],
    userarn: ['userarn'],
    username: ['username', 'user', 'kubernetesusername'],
    groups: ['groups', 'groupnames', 'usergroups', 'kubernetesgroups'],
};
function isNearly(plain, field) {
    return (0,nearest/* editDistance */.YC)(plain, field) <= (field.length < 7 ? 1 : 2);
}
function mayBe(field, value) {
    if (field === 'groups')
        return value.type === 'array' || value.type === 'string';
    return value.type === 'string';
}
function isArn(value) {
    return value.type === 'string' && /^\s*arn:/i.test(value.value);
}

;// CONCATENATED MODULE: ./lib/aws-auth/near/meant-fields.js



/** An item of mapRoles or mapUsers with the keys that were most likely meant. */
function meantFields(key, json) {
    // A plan reads thousands of rows, and nearly all of them are right.
    if (json.type !== 'object' || json.members.every(([name]) => isRead(key, name)))
        return NONE;
    const missing = new Set([arnKeyOf(key), 'username', 'groups']);
    const has = new Set(json.members.filter(([, { type }]) => type !== 'null').map(([name]) => (0,aws_auth_field/* foldName */.zN)(name)));
    // A row of sso has no ARN of its own.
    if (has.has('sso'))
        missing.delete('rolearn');
    for (const field of [...missing])
        if (has.has(field))
            missing.delete(field);
    const slips = [];
    const members = json.members.map(([name, value]) => {
        const write = isRead(key, name) ? undefined : meantKey(name, value, missing);
        if (write === undefined)
            return [name, value];
        missing.delete(write);
        const needsList = write === 'groups' && value.type !== 'array';
        slips.push({ found: name, write, needsList });
        return [write, needsList ? { type: 'array', items: [value] } : value];
    });
    if (slips.length === 0)
        return NONE;
    const row = (0,read_row/* readRow */.z)(key, { type: 'object', members });
    return { slips, ...(row === undefined ? {} : { row }) };
}
const NONE = { slips: [] };
function isRead(key, name) {
    const field = (0,aws_auth_field/* foldName */.zN)(name);
    return [arnKeyOf(key), 'username', 'groups', ...(key === 'mapRoles' ? ['sso'] : [])].includes(field);
}

;// CONCATENATED MODULE: ./lib/aws-auth/near/swallowed.js



/** All rows among the groups of an item, and among the groups of these. */
function swallowedRows(key, json, node) {
    if (json.type !== 'object')
        return [];
    return json.members
        .filter(([name]) => (0,aws_auth_field/* foldName */.zN)(name) === 'groups')
        .flatMap(([name, value]) => {
        const list = listOf(node, name);
        return value.type === 'array'
            ? value.items.flatMap((item, at) => inItem(key, item, list?.items[at], list))
            : [];
    });
}
function inItem(key, json, item, list) {
    const row = asRow(key, json);
    if (row === undefined)
        return [];
    const place = item === undefined ? {} : { node: item.node, ...(list?.flow === true ? {} : { dash: item.start }) };
    return [{ row, ...place }, ...swallowedRows(key, json, item?.node)];
}
/** Whether a group is a row: a mapping with an ARN, of whatever list. */
function isRow(key, group) {
    return asRow(key, group) !== undefined;
}
function asRow(key, json) {
    const other = key === 'mapRoles' ? 'mapUsers' : 'mapRoles';
    const row = (0,read_row/* readRow */.z)(key, json) ?? (0,read_row/* readRow */.z)(other, json) ?? meantFields(key, json).row ?? meantFields(other, json).row;
    return row?.sso === true ? undefined : row;
}
function listOf(node, name) {
    const mapping = node?.kind === 'alias' ? node.target : node;
    if (mapping?.kind !== 'mapping')
        return undefined;
    const found = mapping.entries.findLast(({ key }) => key.kind === 'scalar' && key.value === name)?.value;
    const value = found?.kind === 'alias' ? found.target : found;
    return value?.kind === 'sequence' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/aws-auth/oddity.js






/** What the authenticator reads in a row differently from what its author seems to have meant. */
function findRowOddities(about) {
    const { key, index, text, positionOf, item, json, dropped } = about;
    const oddities = [...keysNotRead(about)];
    const note = (kind, node) => {
        const { line } = positionOf(node.start);
        oddities.push({ key, index, kind, found: quote(text, node), offset: node.start, line });
    };
    if (dropped)
        note('dropped-row', item.node);
    if (json.type !== 'object')
        return oddities;
    for (const [name, value] of json.members) {
        const field = (0,aws_auth_field/* foldName */.zN)(name);
        if (value.type === 'null' || (field !== 'username' && field !== 'groups'))
            continue;
        const node = fieldValue(item.node, name) ?? item.node;
        if (field === 'username' && value.type !== 'string')
            note('username-not-a-string', node);
        if (field !== 'groups')
            continue;
        if (value.type !== 'array')
            note('groups-not-a-list', node);
        else if (value.items.some((group) => group.type !== 'string' && !isRow(key, group)))
            note('group-not-a-string', node);
    }
    return [...oddities, ...rowsAmongGroups(about)];
}
/** Keys that are not read and nearly are: one oddity for each, with the row that was meant. */
function keysNotRead({ key, index, item, json, positionOf }) {
    const { slips, row } = meantFields(key, json);
    return slips.map(({ found, write, needsList }) => {
        const { start } = fieldKey(item.node, found) ?? item.node;
        return {
            key,
            index,
            kind: 'key-not-read',
            found: shorten(found),
            offset: start,
            line: positionOf(start).line,
            write: { key: write, list: needsList },
            ...(row === undefined ? {} : { meant: row }),
        };
    });
}
function rowsAmongGroups({ key, index, item, json, positionOf }) {
    return swallowedRows(key, json, item.node).map(({ row, node, dash }) => {
        const offset = dash ?? node?.start ?? item.node.start;
        const columns = dash === undefined ? 0 : positionOf(dash).column - positionOf(item.start).column;
        return {
            key,
            index,
            kind: 'swallowed-row',
            found: shorten(row.arn),
            offset,
            line: positionOf(offset).line,
            ...(columns > 0 ? { columns } : {}),
            meant: row,
        };
    });
}
/** Keys of the ConfigMap that are nearly one of those that are read, where that one is missing. */
function findDataKeys(data) {
    const names = Object.keys(data);
    return ['mapRoles', 'mapUsers', 'mapAccounts'].flatMap((key) => {
        if (names.includes(key))
            return [];
        const found = names.find((name) => (0,nearest/* editDistance */.YC)(plain(name), key.toLowerCase()) <= 1);
        return found === undefined
            ? []
            : [{ key, index: 0, kind: 'data-key-not-read', found: shorten(found), offset: 0, line: 1 }];
    });
}
function plain(name) {
    return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
/** Items of mapAccounts that are the id of no account, as the authenticator reads them. */
function findAccountOddities(text, list) {
    const positionOf = (0,lines/* linesOf */.D)(text);
    return (list?.items ?? []).flatMap(({ node }, index) => {
        const scalar = node.kind === 'alias' ? node.target : node;
        if (scalar.kind === 'scalar' && /^[0-9]{12}$/.test(scalar.value))
            return [];
        return [
            {
                key: 'mapAccounts',
                index,
                kind: 'not-an-account',
                found: quote(text, node),
                offset: node.start,
                line: positionOf(node.start).line,
            },
        ];
    });
}
/** Anything but comments behind the first document. */
function findSecondDocument(key, text, document) {
    if (document === undefined)
        return [];
    const rest = text.slice(document.end);
    const marked = /^(?:---|\.\.\.)/.test(rest) ? rest.slice(3) : rest;
    if (marked.split(/[\n\r\u2028\u2029]/).every(saysNothing))
        return [];
    const { line } = (0,position/* positionAt */.t)(text, document.end);
    return [{ key, index: 0, kind: 'second-document', found: shorten(rest), offset: document.end, line }];
}
/** Blank, a comment, or the mark of an end. */
function saysNothing(line) {
    const said = line.trim();
    return said === '' || said === '...' || said.startsWith('#');
}
function fieldValue(row, name) {
    return entryOf(row, name)?.value;
}
function fieldKey(row, name) {
    return entryOf(row, name)?.key;
}
function entryOf(row, name) {
    const mapping = row.kind === 'alias' ? row.target : row;
    if (mapping.kind !== 'mapping')
        return undefined;
    return mapping.entries.findLast(({ key }) => key.kind === 'scalar' && key.value === name);
}
function quote(text, node) {
    return shorten(text.slice(node.start, node.end));
}
function shorten(text) {
    const line = text.trim().split('\n', 1)[0] ?? '';
    return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

// EXTERNAL MODULE: ./lib/aws-auth/read-key.js + 22 modules
var read_key = __webpack_require__(88669);
;// CONCATENATED MODULE: ./lib/aws-auth/decode.js






/**
 * Reads the data of the ConfigMap `kube-system/aws-auth` exactly as aws-iam-authenticator does. Never throws.
 *
 * Source: `ParseMap` in `pkg/mapper/configmap/configmap.go` (v0.7.18). Keys are case-sensitive, other keys are
 * nothing to it. Asked in the e2e run: its own answer to thousands of texts is the same.
 */
function decodeAwsAuth(data) {
    const { mapRoles, mapUsers, mapAccounts } = data ?? {};
    const roles = decodeRows('mapRoles', mapRoles);
    const users = decodeRows('mapUsers', mapUsers);
    const accounts = decodeAccounts(mapAccounts);
    return {
        rows: [...roles.rows, ...users.rows],
        accounts: accounts.accounts,
        broken: [...roles.broken, ...users.broken, ...accounts.broken],
        oddities: [...findDataKeys(data ?? {}), ...roles.oddities, ...users.oddities, ...accounts.oddities],
    };
}
/** One key alone. */
function decodeRows(key, text = '') {
    const { document, items, broken } = (0,read_key/* readRowItems */.z9)(key, text);
    if (broken !== undefined)
        return { rows: [], broken: [broken], oddities: [] };
    const rows = [];
    const oddities = [];
    const positionOf = (0,lines/* linesOf */.D)(text);
    for (const [index, { item, json }] of items.entries()) {
        const fields = (0,read_row/* readRow */.z)(key, json);
        if (fields !== undefined)
            rows.push({ key, index, ...withOwnTexts(fields), start: item.start, end: (0,extent/* itemEnd */.z)(text, item) });
        oddities.push(...findRowOddities({ key, index, text, positionOf, item, json, dropped: fields === undefined }));
    }
    return { rows, broken: [], oddities: [...oddities, ...findSecondDocument(key, text, document)] };
}
/** A plan keeps rows, of hundreds of clusters, and not the text that they are read from. */
function withOwnTexts({ arn, username, groups, ...others }) {
    return { arn: (0,own_text/* ownText */.U)(arn), username: (0,own_text/* ownText */.U)(username), groups: groups.map(own_text/* ownText */.U), ...others };
}
function decodeAccounts(text = '') {
    const { document, list, items, broken } = (0,read_key/* readAccountItems */.qW)(text);
    return {
        accounts: items.map(({ value }) => (0,own_text/* ownText */.U)(value)),
        broken: broken === undefined ? [] : [broken],
        oddities: [...findAccountOddities(text, list), ...findSecondDocument('mapAccounts', text, document)],
    };
}


/***/ }),

/***/ 50687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ beginsLine),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   Ut: () => (/* binding */ applySplices),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   qL: () => (/* binding */ lineBreak),
/* harmony export */   sE: () => (/* binding */ nextLine)
/* harmony export */ });
/** The text with all pieces replaced. Insertions at one place keep their order and come before a replacement. */
function applySplices(source, splices) {
    const sorted = [...splices].sort((one, other) => one.start - other.start || one.end - other.end);
    let at = 0;
    let result = '';
    for (const { start, end, text } of sorted) {
        result += source.slice(at, start) + text;
        at = Math.max(at, end);
    }
    return result + source.slice(at);
}
/** Offset of the first character of the line. */
function lineStart(text, offset) {
    let at = offset;
    while (at > 0 && !BREAKS.has(text.charAt(at - 1)))
        at--;
    return at;
}
/** Offset behind the break of the line that `offset` is in, or the end of the text. */
function lineEnd(text, offset) {
    let at = offset;
    while (at < text.length && !BREAKS.has(text.charAt(at)))
        at++;
    return text.startsWith('\r\n', at) ? at + 2 : Math.min(at + 1, text.length);
}
/** Where the line after `offset` begins, `offset` itself when it is behind a break; or the end of the text. */
function nextLine(text, offset) {
    return beginsLine(text, offset) ? offset : lineEnd(text, offset);
}
/** True behind a line break, and at the start of the text. */
function beginsLine(text, offset) {
    return offset === 0 || BREAKS.has(text.charAt(offset - 1));
}
/** The line break that the text uses. */
function lineBreak(text) {
    return /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}
/** The line breaks of YAML 1.1. */
const BREAKS = new Set(['\n', '\r', '\x85', '\u2028', '\u2029']);


/***/ }),

/***/ 12736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ itemEnd)
/* harmony export */ });
/**
 * Where the text of an item ends: without the line breaks that a block scalar at its end takes along, unless it
 * keeps them (`|+`), when they are part of its value.
 */
function itemEnd(text, { start, node }) {
    let end = Math.max(node.end, start + 1);
    if (keepsBreaks(text, node))
        return end;
    while (end > start + 1 && /\s/.test(text.charAt(end - 1)))
        end--;
    return end;
}
function keepsBreaks(text, node) {
    switch (node.kind) {
        case 'scalar':
            return ((node.style === 'literal' || node.style === 'folded') &&
                /^.[0-9]?\+/.test(text.slice(node.content, node.content + 3)));
        case 'sequence': {
            const last = node.items.at(-1);
            return last !== undefined && !node.flow && keepsBreaks(text, last.node);
        }
        case 'mapping': {
            const last = node.entries.at(-1);
            return last !== undefined && !node.flow && keepsBreaks(text, last.value);
        }
        case 'alias':
            return false;
    }
}


/***/ }),

/***/ 72078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ StringsField),
/* harmony export */   aY: () => (/* binding */ StringField),
/* harmony export */   oz: () => (/* binding */ StructField),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   zN: () => (/* binding */ foldName)
/* harmony export */ });
/**
 * Fields of a Go struct filled from JSON objects as `encoding/json` does it: the name is matched without case; a
 * value of the wrong type is an error that leaves the field as it was; `null` leaves a string as it was.
 *
 * Several members may name one field; they come in the order in which Go sorts them.
 */
function readFields(members, fields) {
    for (const [name, value] of members) {
        const field = foldName(name);
        if (Object.hasOwn(fields, field))
            fields[field]?.read(value);
    }
}
/** The name of the field that a member is for: `foldName` in Go's `encoding/json/fold.go`. */
function foldName(name) {
    // Nearly all names are written as they are folded.
    if (/^[a-z]+$/.test(name))
        return name;
    return name.replaceAll('ſ', 's').replaceAll('\u212A', 'k').toLowerCase();
}
/** `string` */
class StringField {
    value = '';
    read(value) {
        if (value.type === 'string')
            this.value = value.value;
    }
}
/**
 * `[]string`. A second list is read into the first one's memory, so that a `null` or a value of the wrong type
 * leaves what stood at its place, even behind a shorter list that came between.
 */
class StringsField {
    memory = [];
    length = 0;
    get value() {
        return this.memory.slice(0, this.length);
    }
    read(value) {
        if (value.type === 'null' || (value.type === 'array' && value.items.length === 0))
            this.memory = [];
        if (value.type === 'null')
            this.length = 0;
        if (value.type !== 'array')
            return;
        for (const [index, item] of value.items.entries()) {
            const element = new StringField();
            element.value = this.memory[index] ?? '';
            element.read(item);
            this.memory[index] = element.value;
        }
        this.length = value.items.length;
    }
}
/** A pointer to a struct: there once any value but `null` was given for it, of whatever type. */
class StructField {
    make;
    fields;
    constructor(make) {
        this.make = make;
    }
    read(value) {
        if (value.type === 'null') {
            this.fields = undefined;
            return;
        }
        this.fields ??= this.make();
        if (value.type === 'object')
            readFields(value.members, this.fields);
    }
}


/***/ }),

/***/ 13181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ YamlError)
/* harmony export */ });
// Port of go-yaml, changed: notices/go-yaml.txt
/** go-yaml refuses the text. `offset` counts UTF-16 units from its start. */
class YamlError extends Error {
    name = 'YamlError';
    offset;
    constructor(reason, offset) {
        super(reason);
        this.offset = offset;
    }
}


/***/ }),

/***/ 84767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ resolveScalar)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13181);
// Port of go-yaml, changed: notices/go-yaml.txt

const PREFIX = 'tag:yaml.org,2002:';
/**
 * Reads a scalar with tag `tag` (long form, empty for none) and text `value`.
 *
 * Source: `resolve` in `resolve.go`, and what `scalar` in `decode.go` makes of it for an `interface{}`.
 * @throws YamlError when the text is not what its tag says
 */
function resolveScalar(tag, value, offset) {
    const name = tag.startsWith(PREFIX) ? tag.slice(PREFIX.length) : undefined;
    if (name === 'str')
        return { type: 'string', value };
    if (name === 'binary')
        return { type: 'string', value: decodeBase64(value, offset) };
    const isPlain = tag === '';
    if (!isPlain && (name === undefined || !CHECKED.has(name)))
        return { type: 'string', value };
    const read = readPlain(value);
    if (isPlain || name === read.type)
        return read;
    if (name === 'int' && read.type === 'uint')
        return read;
    if (name === 'float' && read.type === 'int')
        return { type: 'float', value: Number(read.value) };
    if (name === 'timestamp' && read.type === 'string' && isTimestamp(value))
        return read;
    const found = read.type === 'string' ? 'str' : read.type;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlError */ .I(`cannot decode !!${found} \`${value}\` as a !!${name}`, offset);
}
const CHECKED = new Set(['bool', 'int', 'float', 'null', 'timestamp']);
const WORDS = new Map([
    ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, { type: 'bool', value: true }]),
    ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, { type: 'bool', value: false }]),
    ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, { type: 'null' }]),
    ...['.nan', '.NaN', '.NAN'].map((word) => [word, { type: 'float', value: Number.NaN }]),
    ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, { type: 'float', value: Number.POSITIVE_INFINITY }]),
    ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, { type: 'float', value: Number.NEGATIVE_INFINITY }]),
]);
function readPlain(value) {
    const word = WORDS.get(value);
    if (word !== undefined)
        return word;
    const string = { type: 'string', value };
    if (value.startsWith('.')) {
        const number = Number(value);
        return /^\.[0-9]+([eE][-+]?[0-9]+)?$/.test(value) && Number.isFinite(number)
            ? { type: 'float', value: number }
            : string;
    }
    if (!/^[-+0-9]/.test(value))
        return string;
    const digits = value.replaceAll('_', '');
    const integer = readInteger(digits);
    if (integer !== undefined) {
        if (integer >= -(2n ** 63n) && integer < 2n ** 63n)
            return { type: 'int', value: integer };
        if (integer >= 0n && integer < 2n ** 64n && !digits.startsWith('+'))
            return { type: 'uint', value: integer };
    }
    if (/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(digits)) {
        const number = Number(digits);
        // Out of range is an error of ParseFloat.
        if (Number.isFinite(number))
            return { type: 'float', value: number };
    }
    return string;
}
/** `strconv.ParseInt(s, 0, 64)` without its bounds: 0x, 0o, 0b, and 0 for octal. */
function readInteger(text) {
    const match = /^([-+]?)(?:(0[xX][0-9a-fA-F]+)|(0[bB][01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/.exec(text);
    if (match === null)
        return undefined;
    const [, sign, hex, binary, octal, oldOctal, decimal] = match;
    if (!mayFit(hex ?? binary ?? octal ?? oldOctal ?? decimal ?? ''))
        return undefined;
    const value = BigInt(hex ?? binary ?? decimal ?? `0o${octal ?? oldOctal}`);
    return sign === '-' ? -value : value;
}
/** Without zeros in front, nothing of more digits fits 64 bits; to read a million of them takes long. */
function mayFit(digits) {
    return digits.replace(/^0[xXbB]?0*/, '').length <= 64;
}
/** The four formats of `allowedTimestampFormats`, as Go's `time.Parse` reads them. */
function isTimestamp(value) {
    const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(?:Z|[-+](\d\d):(\d\d)))|(?: (\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?))?$/.exec(value);
    if (match === null)
        return false;
    const part = (at) => Number(match[at] ?? 0);
    const [year, month, day] = [part(1), part(2), part(3)];
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
    const clock = match[4] === undefined ? [part(9), part(10), part(11)] : [part(4), part(5), part(6)];
    const [hour = 0, minute = 0, second = 0] = clock;
    return day >= 1 && day <= days && hour < 24 && minute < 60 && second < 60 && part(7) <= 24 && part(8) < 60;
}
/** Go's `base64.StdEncoding`: padded, line breaks ignored; the bytes are then read as UTF-8, as JSON does. */
function decodeBase64(value, offset) {
    const text = value.replaceAll(/[\r\n]/g, '');
    if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlError */ .I('!!binary value contains invalid base64 data', offset);
    }
    return decodeUtf8(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
}
/** As Go does it: every byte that is not part of a character becomes a replacement character of its own. */
function decodeUtf8(bytes) {
    let text = '';
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    for (let at = 0; at < bytes.length;) {
        const first = bytes[at] ?? 0;
        const width = first < 0x80 ? 1 : first >> 5 === 6 ? 2 : first >> 4 === 14 ? 3 : first >> 3 === 30 ? 4 : 1;
        const decoded = decoder.decode(bytes.subarray(at, at + width));
        const whole = !decoded.includes('\uFFFD') || isReplacement(bytes.subarray(at, at + width));
        text += whole ? decoded : '\uFFFD';
        at += whole ? width : 1;
    }
    return text;
}
function isReplacement(bytes) {
    return bytes.length === 3 && bytes[0] === 0xef && bytes[1] === 0xbf && bytes[2] === 0xbd;
}


/***/ }),

/***/ 88669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YQ: () => (/* binding */ isSkippable),
  qW: () => (/* binding */ readAccountItems),
  z9: () => (/* binding */ readRowItems)
});

// EXTERNAL MODULE: ./lib/yaml/position.js
var position = __webpack_require__(96896);
// EXTERNAL MODULE: ./lib/aws-auth/go-yaml/error.js
var go_yaml_error = __webpack_require__(13181);
;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/parse-block.js
/** Items of `- ` lines, up to the end of their block. @throws YamlError */
function readBlockItems(reader, items) {
    for (;;) {
        const token = reader.peek();
        if (token.type !== 'block-entry') {
            if (token.type !== 'block-end')
                reader.fail("did not find expected '-' indicator", token);
            reader.skip();
            return;
        }
        items.push(readItem(reader, token, ['block-entry', 'block-end']));
    }
}
/** Items at the column of the mapping that they are a value of: what is no item ends them. @throws YamlError */
function readIndentlessItems(reader, items) {
    for (;;) {
        const token = reader.peek();
        if (token.type !== 'block-entry')
            return;
        items.push(readItem(reader, token, ['block-entry', 'key', 'value', 'block-end']));
    }
}
function readItem(reader, dash, absentBefore) {
    reader.skip();
    const absent = absentBefore.includes(reader.peek().type);
    const node = absent ? reader.empty(reader.to(dash)) : reader.node({ block: true });
    return { node, start: reader.from(dash), afterComma: -1 };
}
/** Entries of a block mapping, up to the end of their block. @throws YamlError */
function readBlockEntries(reader, entries) {
    for (;;) {
        const token = reader.peek();
        if (token.type === 'block-end') {
            reader.skip();
            return;
        }
        if (token.type !== 'key')
            reader.fail('did not find expected key', token);
        reader.skip();
        const key = isAbsent(reader)
            ? reader.empty(reader.to(token))
            : reader.node({ block: true, indentless: true });
        const colon = reader.peek();
        if (colon.type !== 'value') {
            entries.push({ key, value: reader.empty(key.end), afterColon: -1 });
            continue;
        }
        reader.skip();
        const afterColon = reader.to(colon);
        const value = isAbsent(reader) ? reader.empty(afterColon) : reader.node({ block: true, indentless: true });
        entries.push({ key, value, afterColon });
    }
}
function isAbsent(reader) {
    const { type } = reader.peek();
    return type === 'key' || type === 'value' || type === 'block-end';
}

;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/parse-flow.js
/** Items in brackets, from the `[` on; gives the offset behind the `]`. @throws YamlError */
function readFlowItems(reader, items) {
    reader.skip();
    for (;;) {
        let token = reader.peek();
        if (token.type !== 'flow-sequence-end' && items.length > 0) {
            if (token.type !== 'flow-entry')
                reader.fail("did not find expected ',' or ']'", token);
            const last = items.pop();
            if (last !== undefined)
                items.push({ ...last, afterComma: reader.to(token) });
            reader.skip();
            token = reader.peek();
        }
        if (token.type === 'flow-sequence-end') {
            reader.skip();
            return reader.to(token);
        }
        const node = token.type === 'key' ? readPair(reader, token) : reader.node({ block: false });
        items.push({ node, start: node.start, afterComma: -1 });
    }
}
/** `[key: value]`: a mapping of one entry without braces. */
function readPair(reader, keyToken) {
    reader.skip();
    const start = reader.from(keyToken);
    const key = readPairKey(reader);
    const entry = readValue(reader, key, 'flow-sequence-end');
    return { kind: 'mapping', flow: true, entries: [entry], start, content: start, end: entry.value.end };
}
function readPairKey(reader) {
    const token = reader.peek();
    if (token.type !== 'value' && !parse_flow_isAbsent(token, 'flow-sequence-end'))
        return reader.node({ block: false });
    // go-yaml goes past this token, be it a `:`, a `,` or the `]`.
    reader.skip();
    return reader.empty(reader.to(token));
}
/** Entries in braces, from the `{` on; gives the offset behind the `}`. @throws YamlError */
function readFlowEntries(reader, entries) {
    reader.skip();
    for (;;) {
        let token = reader.peek();
        if (token.type !== 'flow-mapping-end' && entries.length > 0) {
            if (token.type !== 'flow-entry')
                reader.fail("did not find expected ',' or '}'", token);
            reader.skip();
            token = reader.peek();
        }
        if (token.type === 'flow-mapping-end') {
            reader.skip();
            return reader.to(token);
        }
        if (token.type === 'key')
            entries.push(readEntry(reader));
        else {
            const key = reader.node({ block: false });
            entries.push({ key, value: reader.empty(key.end), afterColon: -1 });
        }
    }
}
function readEntry(reader) {
    reader.skip();
    const token = reader.peek();
    const absent = token.type === 'value' || parse_flow_isAbsent(token, 'flow-mapping-end');
    const key = absent ? reader.empty(reader.from(token)) : reader.node({ block: false });
    return readValue(reader, key, 'flow-mapping-end');
}
function readValue(reader, key, closing) {
    const colon = reader.peek();
    if (colon.type !== 'value')
        return { key, value: reader.empty(key.end), afterColon: -1 };
    reader.skip();
    const afterColon = reader.to(colon);
    const absent = parse_flow_isAbsent(reader.peek(), closing);
    return { key, value: absent ? reader.empty(afterColon) : reader.node({ block: false }), afterColon };
}
function parse_flow_isAbsent({ type }, closing) {
    return type === 'flow-entry' || type === closing;
}

;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/character-class.js
// Port of go-yaml, changed: notices/go-yaml.txt
const LF = 0x0a;
const CR = 0x0d;
const NEL = 0x85;
const LS = 0x2028;
const PS = 0x2029;
/** Line breaks of YAML 1.1. Here and below, 0 is the end of the text. */
function isBreak(code) {
    return code === LF || code === CR || code === NEL || code === LS || code === PS;
}
function isBreakOrEnd(code) {
    return code === 0 || isBreak(code);
}
function isBlank(code) {
    return code === 0x20 || code === 0x09;
}
function isBlankOrEnd(code) {
    return isBlank(code) || isBreakOrEnd(code);
}
/** `[0-9A-Za-z_-]` */
function isWord(code) {
    return (isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 45);
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function isHex(code) {
    return isDigit(code) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}
/** Source: the last switch of `yaml_parser_update_buffer`. */
function isAllowed(code) {
    return ((code >= 0x20 && code <= 0x7e) ||
        code === LF ||
        code === 0x09 ||
        code === CR ||
        code === NEL ||
        (code >= 0xa0 && code <= 0xd7ff) ||
        (code >= 0xe000 && code <= 0xfffd) ||
        code >= 0x10000);
}

;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/characters.js
// Port of go-yaml, changed: notices/go-yaml.txt


/** go-yaml reads this many bytes at a time (`input_raw_buffer_size` in yamlprivateh.go). */
const CHUNK = 512;
/**
 * The text as go-yaml's reader gives it to the scanner (`readerc.go`): a byte order mark at the start is left
 * out, control characters are errors once their chunk is read, and past the end stands NUL.
 *
 * That it reads in chunks can be seen from outside, which is why `cache` does the same: a control character
 * behind the end of the first document matters only when its chunk was read, and a second byte order mark makes
 * the scanner skip the first character of lines until the next chunk (`is_bom` looks at the buffer's start).
 */
class Characters {
    codes;
    offsets;
    length;
    prefix;
    index = 0;
    line = 0;
    column = 0;
    /** Characters and bytes read so far, and where the buffer of the last reading begins. */
    read = 0;
    bytes;
    bufferStart = 0;
    constructor(text) {
        this.prefix = text.startsWith(BOM) ? 1 : 0;
        this.bytes = this.prefix * 3;
        this.codes = new Uint32Array(text.length + 8);
        this.offsets = new Uint32Array(text.length + 8);
        let count = 0;
        for (let at = this.prefix; at < text.length; count++) {
            const code = text.codePointAt(at) ?? 0;
            // A lone surrogate has no UTF-8; it reaches Go as the replacement character.
            this.codes[count] = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
            this.offsets[count] = at;
            at += code > 0xffff ? 2 : 1;
        }
        this.length = count;
        this.offsets.fill(text.length, count);
    }
    mark() {
        return { index: this.index, line: this.line, column: this.column };
    }
    at(ahead = 0) {
        return this.codes[this.index + ahead] ?? 0;
    }
    is(character, ahead = 0) {
        return this.at(ahead) === character.charCodeAt(0);
    }
    get position() {
        return this.index;
    }
    get columnNow() {
        return this.column;
    }
    /** UTF-16 offset in the whole text. */
    offset(index) {
        return this.offsets[Math.min(index, this.length)] ?? 0;
    }
    /** Makes sure that `count` characters from here on were read. @throws YamlError on a control character */
    cache(count) {
        if (this.read - this.index >= count)
            return;
        this.bufferStart = this.index;
        while (this.read - this.index < count && this.read < this.length)
            this.readChunk();
    }
    skip() {
        this.index++;
        this.column++;
    }
    skipMany(count) {
        for (let done = 0; done < count; done++)
            this.skip();
    }
    /** Passes one line break, CRLF being one. */
    skipLine() {
        if (this.at() === characters_CR && this.at(1) === characters_LF)
            this.index += 2;
        else if (isBreak(this.at()))
            this.index++;
        else
            return;
        this.column = 0;
        this.line++;
    }
    /** The character here, and past it. */
    take() {
        const character = String.fromCodePoint(this.at());
        this.skip();
        return character;
    }
    /** The line break here as YAML reads it, and past it: `\n`, or the Unicode separators as they are. */
    takeLine() {
        const code = this.at();
        if (!isBreak(code))
            return '';
        this.skipLine();
        return code === characters_LS || code === characters_PS ? String.fromCodePoint(code) : '\n';
    }
    /** At the first column, a document marker: three of `character`, then white space or the end. */
    isDocumentMarker(character) {
        const code = character.charCodeAt(0);
        return (this.column === 0 &&
            this.at() === code &&
            this.at(1) === code &&
            this.at(2) === code &&
            isBlankOrEnd(this.at(3)));
    }
    bufferBeginsWithMark() {
        return this.codes[this.bufferStart] === BOM.charCodeAt(0);
    }
    /** The end of the text: at its last line's end go-yaml pretends a line break. */
    finishLine() {
        if (this.column === 0)
            return;
        this.column = 0;
        this.line++;
    }
    readChunk() {
        // The first chunk is read with the byte order mark that is left out.
        const end = (this.read === 0 ? 0 : this.bytes) + CHUNK;
        while (this.read < this.length) {
            const code = this.codes[this.read] ?? 0;
            const width = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
            if (this.bytes + width > end)
                return;
            if (!isAllowed(code)) {
                throw new go_yaml_error/* YamlError */.I('control characters are not allowed', this.offset(this.read));
            }
            this.bytes += width;
            this.read++;
        }
    }
}
const BOM = '\uFEFF';
const characters_LF = 0x0a;
const characters_CR = 0x0d;
const characters_LS = 0x2028;
const characters_PS = 0x2029;

;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/scan-name.js
// Port of go-yaml, changed: notices/go-yaml.txt


/** `&name` or `*name`. Source: `yaml_parser_scan_anchor`. @throws YamlError */
function scanAnchor(text, type) {
    const start = text.mark();
    text.skip();
    const name = takeWord(text);
    if (name === '' || !(isBlankOrEnd(text.at()) || AFTER_ANCHOR.has(text.at()))) {
        return fail(text, 'did not find expected alphabetic or numeric character');
    }
    return { type, start, end: text.mark(), name };
}
/** `!suffix`, `!!suffix`, `!handle!suffix`, `!<suffix>` or `!`. Source: `yaml_parser_scan_tag`. @throws YamlError */
function scanTag(text) {
    const start = text.mark();
    text.cache(2);
    let handle = '';
    let suffix;
    if (text.is('<', 1)) {
        text.skipMany(2);
        suffix = takeUri(text, '');
        if (!text.is('>'))
            return fail(text, "did not find the expected '>'");
        text.skip();
    }
    else {
        const head = takeHandle(text, false);
        if (head.length > 1 && head.endsWith('!')) {
            handle = head;
            suffix = takeUri(text, '');
        }
        else {
            suffix = takeUri(text, head);
            handle = '!';
            // A lone `!` is a tag of its own.
            if (suffix === '')
                [handle, suffix] = ['', '!'];
        }
    }
    text.cache(1);
    if (!isBlankOrEnd(text.at()))
        return fail(text, 'did not find expected whitespace or line break');
    return { type: 'tag', start, end: text.mark(), handle, suffix };
}
/** `%YAML 1.1` or `%TAG !handle! prefix`, with the end of its line. Source: `yaml_parser_scan_directive`. @throws YamlError */
function scanDirective(text) {
    const start = text.mark();
    text.skip();
    const name = takeWord(text);
    if (name === '')
        return fail(text, 'could not find expected directive name');
    if (!isBlankOrEnd(text.at()))
        return fail(text, 'found unexpected non-alphabetical character');
    let token;
    if (name === 'YAML') {
        skipBlanks(text);
        const major = takeNumber(text);
        if (!text.is('.'))
            return fail(text, "did not find expected digit or '.' character");
        text.skip();
        const minor = takeNumber(text);
        token = { type: 'version-directive', start, end: text.mark(), major, minor };
    }
    else if (name === 'TAG') {
        skipBlanks(text);
        const handle = takeHandle(text, true);
        text.cache(1);
        if (!isBlank(text.at()))
            return fail(text, 'did not find expected whitespace');
        skipBlanks(text);
        const prefix = takeUri(text, '');
        text.cache(1);
        if (!isBlankOrEnd(text.at()))
            return fail(text, 'did not find expected whitespace or line break');
        token = { type: 'tag-directive', start, end: text.mark(), handle, prefix };
    }
    else
        return fail(text, 'found unknown directive name');
    skipBlanks(text);
    skipComment(text);
    if (!isBreakOrEnd(text.at()))
        return fail(text, 'did not find expected comment or line break');
    if (isBreak(text.at())) {
        text.cache(2);
        text.skipLine();
    }
    return token;
}
/** From `#` to the end of the line. */
function skipComment(text) {
    if (!text.is('#'))
        return;
    while (!isBreakOrEnd(text.at())) {
        text.skip();
        text.cache(1);
    }
}
const AFTER_ANCHOR = codes('?:,]}%@`');
const URI = codes(";/?:@&=+$,.!~*'()[]%");
function codes(characters) {
    return new Set([...characters].map((character) => character.charCodeAt(0)));
}
function fail(text, reason) {
    throw new go_yaml_error/* YamlError */.I(reason, text.offset(text.position));
}
function skipBlanks(text) {
    text.cache(1);
    while (isBlank(text.at())) {
        text.skip();
        text.cache(1);
    }
}
function takeWord(text) {
    let word = '';
    text.cache(1);
    while (isWord(text.at())) {
        word += text.take();
        text.cache(1);
    }
    return word;
}
function takeNumber(text) {
    let digits = '';
    text.cache(1);
    while (isDigit(text.at())) {
        if (digits.length === 2)
            return fail(text, 'found extremely long version number');
        digits += text.take();
        text.cache(1);
    }
    if (digits === '')
        return fail(text, 'did not find expected version number');
    return Number(digits);
}
function takeHandle(text, directive) {
    text.cache(1);
    if (!text.is('!'))
        return fail(text, "did not find expected '!'");
    const handle = text.take() + takeWord(text);
    if (text.is('!'))
        return handle + text.take();
    if (directive && handle !== '!')
        return fail(text, "did not find expected '!'");
    return handle;
}
/** `head` is what was taken for a handle and is the beginning of the suffix. */
function takeUri(text, head) {
    let uri = head.slice(1);
    let found = head !== '';
    text.cache(1);
    while (isWord(text.at()) || URI.has(text.at())) {
        uri += text.is('%') ? takeEscapes(text) : text.take();
        text.cache(1);
        found = true;
    }
    if (!found)
        return fail(text, 'did not find expected tag URI');
    return uri;
}
/** One character as `%C3%A9`. What it stands for is of no account: no tag that is known has one. */
function takeEscapes(text) {
    let escapes = '';
    for (let left = -1; left !== 0; left--) {
        text.cache(3);
        if (!(text.is('%') && isHex(text.at(1)) && isHex(text.at(2))))
            return fail(text, 'did not find URI escaped octet');
        const digits = String.fromCodePoint(text.at(1), text.at(2));
        const octet = Number.parseInt(digits, 16);
        if (left < 0) {
            left = octet < 0x80 ? 1 : octet >> 5 === 6 ? 2 : octet >> 4 === 14 ? 3 : octet >> 3 === 30 ? 4 : 0;
            if (left === 0)
                return fail(text, 'found an incorrect leading UTF-8 octet');
        }
        else if (octet >> 6 !== 2)
            return fail(text, 'found an incorrect trailing UTF-8 octet');
        escapes += octet < 0x80 ? String.fromCharCode(octet) : `%${digits}`;
        text.skipMany(3);
    }
    return escapes;
}

;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/scan-block-scalar.js
// Port of go-yaml, changed: notices/go-yaml.txt



/**
 * A literal (`|`) or folded (`>`) scalar. `parentIndent` is the column of the block that it stands in, -1 at the
 * top. Source: `yaml_parser_scan_block_scalar`. @throws YamlError
 */
function scanBlockScalar(text, style, parentIndent) {
    const start = text.mark();
    text.skip();
    const { chomping, increment } = scanHeader(text);
    const indent = { column: increment === 0 ? 0 : Math.max(parentIndent, 0) + increment, parent: parentIndent };
    let value = '';
    let firstBreak = '';
    let more = scanBreaks(text, indent);
    text.cache(1);
    let leadingBlank = false;
    while (text.columnNow === indent.column && text.at() !== 0) {
        const blank = isBlank(text.at());
        const folds = style === 'folded' && firstBreak.startsWith('\n') && !leadingBlank && !blank;
        if (!folds)
            value += firstBreak;
        else if (more.breaks === '')
            value += ' ';
        value += more.breaks;
        leadingBlank = blank;
        while (!isBreakOrEnd(text.at())) {
            value += text.take();
            text.cache(1);
        }
        text.cache(2);
        firstBreak = text.takeLine();
        more = scanBreaks(text, indent);
    }
    if (chomping !== '-')
        value += firstBreak;
    if (chomping === '+')
        value += more.breaks;
    return { type: 'scalar', start, end: more.end, value, style };
}
/** `+`, `-` and the indentation, in either order; then only a comment. */
function scanHeader(text) {
    let chomping = '';
    let increment = 0;
    const scanChomping = () => {
        text.cache(1);
        if (text.is('+') || text.is('-'))
            chomping = text.take();
    };
    const scanIncrement = () => {
        text.cache(1);
        if (!isDigit(text.at()))
            return;
        if (text.is('0'))
            throw new go_yaml_error/* YamlError */.I('found an indentation indicator equal to 0', text.offset(text.position));
        increment = Number(text.take());
    };
    scanChomping();
    scanIncrement();
    if (chomping === '' && increment !== 0)
        scanChomping();
    text.cache(1);
    while (isBlank(text.at())) {
        text.skip();
        text.cache(1);
    }
    skipComment(text);
    if (!isBreakOrEnd(text.at())) {
        throw new go_yaml_error/* YamlError */.I('did not find expected comment or line break', text.offset(text.position));
    }
    if (isBreak(text.at())) {
        text.cache(2);
        text.skipLine();
    }
    return { chomping, increment };
}
/** Indentation and empty lines before the next line of text; finds the indentation when it is not given (0). */
function scanBreaks(text, indent) {
    let breaks = '';
    let end = text.mark();
    let deepest = 0;
    for (;;) {
        text.cache(1);
        while ((indent.column === 0 || text.columnNow < indent.column) && text.is(' ')) {
            text.skip();
            text.cache(1);
        }
        deepest = Math.max(deepest, text.columnNow);
        if ((indent.column === 0 || text.columnNow < indent.column) && text.is('\t')) {
            throw new go_yaml_error/* YamlError */.I('found a tab character where an indentation space is expected', text.offset(text.position));
        }
        if (!isBreak(text.at()))
            break;
        text.cache(2);
        breaks += text.takeLine();
        end = text.mark();
    }
    if (indent.column === 0)
        indent.column = Math.max(deepest, indent.parent + 1, 1);
    return { breaks, end };
}

;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/line-folding.js
// Port of go-yaml, changed: notices/go-yaml.txt

/**
 * White space and line breaks between the parts of a plain or quoted scalar: blanks stay, one break becomes a
 * space, more become the breaks after the first.
 */
class LineFolding {
    broken = false;
    blanks = '';
    firstBreak = '';
    moreBreaks = '';
    /** A quoted scalar forgets between two parts whether there was a break; a plain one does not. */
    begin() {
        this.broken = false;
    }
    /** `\` at the end of a line: the break and the blanks of the next line vanish. */
    escapedBreak() {
        this.broken = true;
    }
    get afterBreak() {
        return this.broken;
    }
    get pending() {
        return this.broken || this.blanks !== '';
    }
    /** Passes the blank or break that stands here. */
    pass(text) {
        if (isBlank(text.at())) {
            if (this.broken)
                text.skip();
            else
                this.blanks += text.take();
            return;
        }
        text.cache(2);
        if (this.broken)
            this.moreBreaks += text.takeLine();
        else {
            this.blanks = '';
            this.firstBreak += text.takeLine();
            this.broken = true;
        }
    }
    /** What all that was passed stands for. */
    end() {
        if (!this.broken) {
            const blanks = this.blanks;
            this.blanks = '';
            return blanks;
        }
        const folded = this.firstBreak.startsWith('\n')
            ? this.moreBreaks || ' '
            : `${this.firstBreak}${this.moreBreaks}`;
        this.firstBreak = '';
        this.moreBreaks = '';
        return folded;
    }
}

;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/scan-plain.js
// Port of go-yaml, changed: notices/go-yaml.txt



/**
 * A plain scalar. `parentIndent` is the column of the block that it stands in. `brokeLine`: it was followed by a
 * line break, so that a key may begin. Source: `yaml_parser_scan_plain_scalar`. @throws YamlError
 */
function scanPlain(text, { inFlow, parentIndent }) {
    const start = text.mark();
    const folding = new LineFolding();
    let end = start;
    let value = '';
    for (;;) {
        text.cache(4);
        if (text.isDocumentMarker('-') || text.isDocumentMarker('.'))
            break;
        if (text.is('#'))
            break;
        while (!isBlankOrEnd(text.at())) {
            if (text.is(':') && isBlankOrEnd(text.at(1)))
                break;
            if (inFlow && FLOW_INDICATORS.has(text.at()))
                break;
            if (folding.pending) {
                value += folding.end();
                folding.begin();
            }
            value += text.take();
            end = text.mark();
            text.cache(2);
        }
        if (!(isBlank(text.at()) || isBreak(text.at())))
            break;
        text.cache(1);
        while (isBlank(text.at()) || isBreak(text.at())) {
            if (folding.afterBreak && text.columnNow <= parentIndent && text.is('\t')) {
                throw new go_yaml_error/* YamlError */.I('found a tab character that violates indentation', text.offset(text.position));
            }
            folding.pass(text);
            text.cache(1);
        }
        if (!inFlow && text.columnNow <= parentIndent)
            break;
    }
    return { token: { type: 'scalar', start, end, value, style: 'plain' }, brokeLine: folding.afterBreak };
}
/** True where a plain scalar may begin, no indicator having been found here. */
function plainBegins(text, inFlow) {
    if (text.is('-'))
        return !isBlank(text.at(1));
    if (text.is('?') || text.is(':'))
        return !inFlow && !isBlankOrEnd(text.at(1));
    return !isBlankOrEnd(text.at()) && !CANNOT_BEGIN.has(text.at());
}
const FLOW_INDICATORS = new Set([...',?[]{}'].map((character) => character.charCodeAt(0)));
const CANNOT_BEGIN = new Set([...',[]{}#&*!|>\'"%@`'].map((character) => character.charCodeAt(0)));

;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/scan-quoted.js
// Port of go-yaml, changed: notices/go-yaml.txt



/** A quoted scalar, from its opening quote on. Source: `yaml_parser_scan_flow_scalar`. @throws YamlError */
function scanQuoted(text, style) {
    const start = text.mark();
    const fail = (reason) => {
        throw new go_yaml_error/* YamlError */.I(reason, text.offset(text.position));
    };
    const quote = style === 'single' ? "'" : '"';
    const folding = new LineFolding();
    let value = '';
    text.skip();
    for (;;) {
        text.cache(4);
        if (text.isDocumentMarker('-') || text.isDocumentMarker('.'))
            fail('found unexpected document indicator');
        if (text.at() === 0)
            fail('found unexpected end of stream');
        folding.begin();
        while (!isBlankOrEnd(text.at())) {
            if (style === 'single' && text.is("'") && text.is("'", 1)) {
                value += "'";
                text.skipMany(2);
            }
            else if (text.is(quote))
                break;
            else if (style === 'double' && text.is('\\') && isBreak(text.at(1))) {
                text.cache(3);
                text.skip();
                text.skipLine();
                folding.escapedBreak();
                break;
            }
            else if (style === 'double' && text.is('\\'))
                value += scanEscape(text, fail);
            else
                value += text.take();
            text.cache(2);
        }
        text.cache(1);
        if (text.is(quote))
            break;
        while (isBlank(text.at()) || isBreak(text.at())) {
            folding.pass(text);
            text.cache(1);
        }
        value += folding.end();
    }
    text.skip();
    return { type: 'scalar', start, end: text.mark(), value, style };
}
const ESCAPES = {
    '0': '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    '\t': '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
    ' ': ' ',
    '"': '"',
    "'": "'",
    '\\': '\\',
    N: '\x85',
    _: '\xa0',
    L: '\u2028',
    P: '\u2029',
};
const HEX_ESCAPES = { x: 2, u: 4, U: 8 };
function scanEscape(text, fail) {
    const name = String.fromCodePoint(text.at(1));
    const simple = ESCAPES[name];
    const digits = HEX_ESCAPES[name];
    if (simple === undefined && digits === undefined)
        return fail('found unknown escape character');
    text.skipMany(2);
    if (digits === undefined)
        return simple ?? '';
    text.cache(digits);
    let code = 0;
    for (let digit = 0; digit < digits; digit++) {
        if (!isHex(text.at(digit)))
            return fail('did not find expected hexdecimal number');
        code = code * 16 + Number.parseInt(String.fromCodePoint(text.at(digit)), 16);
    }
    if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) {
        return fail('found invalid Unicode character escape code');
    }
    text.skipMany(digits);
    return String.fromCodePoint(code);
}

;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/blocks.js
/** `max_indents` of scannerc.go. */
const MAX_DEPTH = 10_000;
/** The columns of the block collections that are open, -1 being none. */
class Blocks {
    outer = [];
    /** Of the innermost one. */
    column = -1;
    /** Opens a block at a deeper column; false where there is none to open. `undefined`: there are too many. */
    open({ column }) {
        if (this.column >= column)
            return false;
        this.outer.push(this.column);
        this.column = column;
        return this.outer.length > MAX_DEPTH ? undefined : true;
    }
    /** Closes the innermost block where it is deeper than `column`; false where it is not. */
    closeAbove(column) {
        if (this.column <= column)
            return false;
        this.column = this.outer.pop() ?? -1;
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/simple-keys.js

/** A simple key is on one line and not longer than this. */
const LONGEST = 1024;
/**
 * The candidate of each flow level. go-yaml finds a candidate by its token's number; a stale entry of that table
 * is one that is no longer possible, so that the candidates alone say the same.
 * Source: `yaml_simple_key_is_valid` and its neighbours in scannerc.go.
 */
class SimpleKeys {
    text;
    levels;
    /** As `simple_keys_by_tok`: token number → level. */
    byToken = new Map();
    constructor(text) {
        this.text = text;
        this.levels = [none(text.mark(), 0)];
    }
    /** @throws YamlError where that token had to be a key and is none */
    mayBeKey(token) {
        const level = this.byToken.get(token);
        const candidate = level === undefined ? undefined : this.levels[level];
        return candidate !== undefined && this.isValid(candidate);
    }
    /** The candidate that a `:` here makes a key. @throws YamlError */
    takeValid() {
        const candidate = this.current;
        if (!this.isValid(candidate))
            return undefined;
        candidate.possible = false;
        this.byToken.delete(candidate.token);
        return candidate;
    }
    /** @throws YamlError where the candidate before had to be a key */
    save(required, token) {
        this.remove();
        this.levels[this.levels.length - 1] = { possible: true, required, token, mark: this.text.mark() };
        this.byToken.set(token, this.levels.length - 1);
    }
    /** @throws YamlError where the candidate had to be a key */
    remove() {
        const candidate = this.current;
        if (!candidate.possible)
            return;
        if (candidate.required)
            this.fail();
        candidate.possible = false;
        this.byToken.delete(candidate.token);
    }
    /** `token` is the number of the bracket that opens the level. */
    open(token) {
        this.levels.push(none(this.text.mark(), token));
    }
    /** In `[]` this forgets that the bracket itself may be a key, and go-yaml gives it out too early. */
    close() {
        const candidate = this.levels.pop();
        if (candidate !== undefined)
            this.byToken.delete(candidate.token);
    }
    get current() {
        const candidate = this.levels.at(-1);
        if (candidate === undefined)
            throw new Error('a flow level was closed that was never opened');
        return candidate;
    }
    isValid(candidate) {
        if (!candidate.possible)
            return false;
        const here = this.text.mark();
        if (candidate.mark.line >= here.line && candidate.mark.index + LONGEST >= here.index)
            return true;
        if (candidate.required)
            this.fail();
        candidate.possible = false;
        return false;
    }
    fail() {
        throw new go_yaml_error/* YamlError */.I("could not find expected ':'", this.text.offset(this.text.position));
    }
}
function none(mark, token) {
    return { possible: false, required: false, token, mark };
}

;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/token-queue.js
/** Tokens that wait to be given out. Each has a number, counted from the first one of the text. */
class TokenQueue {
    tokens = [];
    head = 0;
    /** The number of the token at the head. */
    first = 0;
    get isEmpty() {
        return this.head === this.tokens.length;
    }
    /** The number that the next token at the end will have. */
    get next() {
        return this.first + this.tokens.length - this.head;
    }
    get current() {
        const token = this.tokens[this.head];
        if (token === undefined)
            throw new Error('the scanner was asked for a token behind the end');
        return token;
    }
    skip() {
        this.first++;
        this.head++;
    }
    push(token) {
        // Given-out tokens are dropped now and then, so that a long text does not keep them all.
        if (this.head > 1024) {
            this.tokens.splice(0, this.head);
            this.head = 0;
        }
        this.tokens.push(token);
    }
    /** In front of the token with that number; at the end when that one was given out already, as go-yaml does. */
    insert(number, token) {
        const at = number - this.first;
        if (at < 0)
            this.push(token);
        else
            this.tokens.splice(this.head + at, 0, token);
    }
}

;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/structure.js
// Port of go-yaml, changed: notices/go-yaml.txt




/** `max_flow_level` of scannerc.go. */
const MAX_FLOW_LEVEL = 10_000;
/**
 * Where collections and keys may begin and end: the half of the scanner that turns columns and indicators into
 * tokens. Source: the `fetch` functions of `scannerc.go`. Its methods throw YamlError.
 */
class Structure {
    tokens = new TokenQueue();
    blocks = new Blocks();
    /** A key may begin here without a `?`. */
    keyAllowed = true;
    text;
    keys;
    flowLevel = 0;
    constructor(text) {
        this.text = text;
        this.keys = new SimpleKeys(text);
    }
    get inFlow() {
        return this.flowLevel > 0;
    }
    /** A token that may turn out to be a key cannot be given out before that is known. */
    get needsMore() {
        return this.tokens.isEmpty || this.keys.mayBeKey(this.tokens.first);
    }
    /** Nothing before this can be a key any more. */
    removeKey() {
        this.keys.remove();
    }
    /** The end of a document: all blocks are closed. */
    endBlocks() {
        this.unroll(-1);
        this.keys.remove();
        this.keyAllowed = false;
    }
    openFlow(type) {
        this.saveKey();
        this.keys.open(this.tokens.next);
        this.flowLevel++;
        if (this.flowLevel > MAX_FLOW_LEVEL)
            this.fail('brackets are nested too deeply');
        this.keyAllowed = true;
        this.indicator(type);
    }
    closeFlow(type) {
        this.keys.remove();
        if (this.flowLevel > 0) {
            this.flowLevel--;
            this.keys.close();
        }
        this.keyAllowed = false;
        this.indicator(type);
    }
    flowEntry() {
        this.keys.remove();
        this.keyAllowed = true;
        this.indicator('flow-entry');
    }
    blockEntry() {
        if (this.flowLevel === 0) {
            if (!this.keyAllowed)
                this.fail('block sequence entries are not allowed in this context');
            this.rollHere('block-sequence-start');
        }
        this.keys.remove();
        this.keyAllowed = true;
        this.indicator('block-entry');
    }
    key() {
        if (this.flowLevel === 0) {
            if (!this.keyAllowed)
                this.fail('mapping keys are not allowed in this context');
            this.rollHere('block-mapping-start');
        }
        this.keys.remove();
        this.keyAllowed = this.flowLevel === 0;
        this.indicator('key');
    }
    value() {
        const key = this.keys.takeValid();
        if (key !== undefined) {
            this.tokens.insert(key.token, { type: 'key', start: key.mark, end: key.mark });
            this.roll('block-mapping-start', key);
            this.keyAllowed = false;
        }
        else {
            if (this.flowLevel === 0) {
                if (!this.keyAllowed)
                    this.fail('mapping values are not allowed in this context');
                this.rollHere('block-mapping-start');
            }
            this.keyAllowed = this.flowLevel === 0;
        }
        this.indicator('value');
    }
    /** What begins here may turn out to be a key. */
    saveKey() {
        if (!this.keyAllowed)
            return;
        const required = this.flowLevel === 0 && this.blocks.column === this.text.columnNow;
        this.keys.save(required, this.tokens.next);
    }
    rollHere(type) {
        this.roll(type, { mark: this.text.mark(), token: this.tokens.next });
    }
    /** Opens a block where the column is deeper than the open one's; its token goes in front of `place.token`. */
    roll(type, { mark, token }) {
        if (this.flowLevel > 0)
            return;
        const opened = this.blocks.open(mark);
        if (opened === undefined)
            this.fail('blocks are nested too deeply');
        if (opened)
            this.tokens.insert(token, { type, start: mark, end: mark });
    }
    /** Closes the blocks that are deeper than `column`. */
    unroll(column) {
        if (this.flowLevel > 0)
            return;
        const mark = this.text.mark();
        while (this.blocks.closeAbove(column))
            this.tokens.push({ type: 'block-end', start: mark, end: mark });
    }
    /** A token of `width` characters, and past them. */
    indicator(type, width = 1) {
        const start = this.text.mark();
        this.text.skipMany(width);
        this.tokens.push({ type, start, end: this.text.mark() });
    }
    fail(reason) {
        throw new go_yaml_error/* YamlError */.I(reason, this.text.offset(this.text.position));
    }
}

;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/scanner.js
// Port of go-yaml, changed: notices/go-yaml.txt








/**
 * Text → tokens as go-yaml v2's scanner makes them, on demand: what stands behind the last token that was asked
 * for is not read, so that errors there are never met. Source: `scannerc.go` of go.yaml.in/yaml/v2 v2.4.4,
 * which differs from gopkg.in/yaml.v2 v2.4.0 in its import path only.
 */
class Scanner {
    text;
    structure;
    available = false;
    constructor(source) {
        this.text = new Characters(source);
        this.structure = new Structure(this.text);
    }
    /** The next token; it stays. @throws YamlError */
    peek() {
        if (!this.available) {
            while (this.structure.needsMore)
                this.fetch();
            this.available = true;
        }
        return this.structure.tokens.current;
    }
    /** Goes past the token that `peek` gave. */
    skip() {
        this.available = false;
        this.structure.tokens.skip();
    }
    fetch() {
        const { text, structure } = this;
        text.cache(1);
        this.scanToNextToken();
        structure.unroll(text.columnNow);
        text.cache(4);
        if (text.at() === 0)
            this.fetchStreamEnd();
        else if (text.columnNow === 0 && text.is('%'))
            this.fetchDirective();
        else if (text.isDocumentMarker('-'))
            this.fetchDocumentMarker('document-start');
        else if (text.isDocumentMarker('.'))
            this.fetchDocumentMarker('document-end');
        else if (!this.fetchIndicator() && !this.fetchNode()) {
            throw new go_yaml_error/* YamlError */.I('found character that cannot start any token', text.offset(text.position));
        }
    }
    scanToNextToken() {
        const { text, structure } = this;
        for (;;) {
            text.cache(1);
            if (text.columnNow === 0 && text.bufferBeginsWithMark())
                text.skip();
            text.cache(1);
            while (text.is(' ') || ((structure.inFlow || !structure.keyAllowed) && text.is('\t'))) {
                text.skip();
                text.cache(1);
            }
            skipComment(text);
            if (!isBreak(text.at()))
                return;
            text.cache(2);
            text.skipLine();
            if (!structure.inFlow)
                structure.keyAllowed = true;
        }
    }
    fetchStreamEnd() {
        this.text.finishLine();
        this.structure.endBlocks();
        const mark = this.text.mark();
        this.structure.tokens.push({ type: 'stream-end', start: mark, end: mark });
    }
    fetchDirective() {
        this.structure.endBlocks();
        this.structure.tokens.push(scanDirective(this.text));
    }
    fetchDocumentMarker(type) {
        this.structure.endBlocks();
        this.structure.indicator(type, 3);
    }
    fetchIndicator() {
        const { text, structure } = this;
        // In a flow collection, `?` and `:` need no space behind them.
        const alone = structure.inFlow || isBlankOrEnd(text.at(1));
        if (text.is('['))
            structure.openFlow('flow-sequence-start');
        else if (text.is('{'))
            structure.openFlow('flow-mapping-start');
        else if (text.is(']'))
            structure.closeFlow('flow-sequence-end');
        else if (text.is('}'))
            structure.closeFlow('flow-mapping-end');
        else if (text.is(','))
            structure.flowEntry();
        else if (text.is('-') && isBlankOrEnd(text.at(1)))
            structure.blockEntry();
        else if (text.is('?') && alone)
            structure.key();
        else if (text.is(':') && alone)
            structure.value();
        else
            return false;
        return true;
    }
    fetchNode() {
        const { text, structure } = this;
        const { inFlow } = structure;
        const parentIndent = structure.blocks.column;
        if (!inFlow && (text.is('|') || text.is('>'))) {
            structure.removeKey();
            structure.keyAllowed = true;
            structure.tokens.push(scanBlockScalar(text, text.is('|') ? 'literal' : 'folded', parentIndent));
            return true;
        }
        const begins = text.is('*') || text.is('&') || text.is('!') || text.is("'") || text.is('"');
        if (!begins && !plainBegins(text, inFlow))
            return false;
        structure.saveKey();
        structure.keyAllowed = false;
        if (text.is('*'))
            structure.tokens.push(scanAnchor(text, 'alias'));
        else if (text.is('&'))
            structure.tokens.push(scanAnchor(text, 'anchor'));
        else if (text.is('!'))
            structure.tokens.push(scanTag(text));
        else if (text.is("'"))
            structure.tokens.push(scanQuoted(text, 'single'));
        else if (text.is('"'))
            structure.tokens.push(scanQuoted(text, 'double'));
        else {
            const { token, brokeLine } = scanPlain(text, { inFlow, parentIndent });
            structure.tokens.push(token);
            if (brokeLine)
                structure.keyAllowed = true;
        }
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/tag-handles.js
// Port of go-yaml, changed: notices/go-yaml.txt
/** The handles of a document's tags: its own `%TAG` lines, then `!` and `!!`. */
class TagHandles {
    prefixes = new Map();
    /** False where the document has that handle already. */
    define(handle, prefix) {
        if (this.prefixes.has(handle))
            return false;
        this.prefixes.set(handle, prefix);
        return true;
    }
    /** The tag in full; empty where nobody defined the handle. */
    resolve(handle, suffix) {
        const prefix = this.prefixes.get(handle) ?? DEFAULTS[handle];
        return prefix === undefined ? '' : prefix + suffix;
    }
}
const DEFAULTS = { '!': '!', '!!': 'tag:yaml.org,2002:' };

;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/node-parser.js
// Port of go-yaml, changed: notices/go-yaml.txt





/**
 * Deeper than any real aws-auth by far, and shallow enough for the stack. go-yaml allows about 10,000: a text
 * between the two counts as one that cannot be read, and so is never written to.
 */
const MAX_NESTING = 500;
/** Reads nodes, by the grammar of go-yaml's state machine. Its methods throw YamlError. */
class NodeParser {
    scanner;
    anchors = new Map();
    /** Those of the document. */
    tags = new TagHandles();
    depth = 0;
    constructor(source) {
        this.scanner = new Scanner(source);
    }
    peek() {
        return this.scanner.peek();
    }
    skip() {
        this.scanner.skip();
    }
    node({ block, indentless = false }) {
        if (++this.depth > MAX_NESTING) {
            this.fail(`nested more than ${MAX_NESTING} deep, which is more than eks-access reads`, this.peek());
        }
        const node = this.nodeWithin(block, indentless);
        this.depth--;
        return node;
    }
    nodeWithin(block, indentless) {
        const first = this.peek();
        if (first.type === 'alias') {
            this.skip();
            const target = this.anchors.get(first.name);
            if (target === undefined)
                return this.fail(`unknown anchor '${first.name}' referenced`, first);
            const start = this.from(first);
            return { kind: 'alias', name: first.name, target, start, content: start, end: this.to(first) };
        }
        const { anchor, tag, end: propertiesEnd } = this.properties();
        const token = this.peek();
        const start = this.from(first);
        const content = this.from(token);
        const place = { start, content, ...(anchor === undefined ? {} : { anchor }) };
        const implicitTag = tag === '';
        switch (token.type) {
            case 'scalar':
                this.skip();
                return this.remember({
                    kind: 'scalar',
                    ...place,
                    end: this.to(token),
                    value: token.value,
                    style: token.style,
                    tag,
                    implicit: (implicitTag && token.style === 'plain') || tag === '!',
                });
            case 'block-entry':
                if (indentless)
                    return this.sequence(place, 'indentless');
                break;
            case 'flow-sequence-start':
                return this.sequence(place, 'flow');
            case 'flow-mapping-start':
                return this.mapping(place, 'flow');
            case 'block-sequence-start':
                if (block)
                    return this.sequence(place, 'block');
                break;
            case 'block-mapping-start':
                if (block)
                    return this.mapping(place, 'block');
                break;
        }
        if (anchor === undefined && implicitTag)
            return this.fail('did not find expected node content', token);
        return this.remember({
            kind: 'scalar',
            ...place,
            content: propertiesEnd,
            end: propertiesEnd,
            value: '',
            style: 'empty',
            tag,
            implicit: implicitTag,
        });
    }
    properties() {
        let anchor;
        let tag;
        let end = 0;
        // One anchor and one tag, in either order.
        for (let round = 0; round < 2; round++) {
            const token = this.peek();
            if (token.type === 'anchor' && anchor === undefined)
                anchor = token.name;
            else if (token.type === 'tag' && tag === undefined) {
                tag = token.handle === '' ? token.suffix : this.tags.resolve(token.handle, token.suffix);
                if (tag === '')
                    this.fail('found undefined tag handle', token);
            }
            else
                break;
            end = this.to(token);
            this.skip();
        }
        return { anchor, tag: tag ?? '', end };
    }
    sequence(place, shape) {
        const items = [];
        // Known before its items, so that an alias within finds it.
        const node = this.remember({
            kind: 'sequence',
            ...place,
            end: place.content,
            flow: shape === 'flow',
            items,
        });
        if (shape === 'flow')
            return this.ended(node, readFlowItems(this, items));
        if (shape === 'indentless')
            readIndentlessItems(this, items);
        else {
            this.skip();
            readBlockItems(this, items);
        }
        const last = items.at(-1);
        return this.ended(node, last === undefined ? node.end : Math.max(last.node.end, last.start + 1));
    }
    mapping(place, shape) {
        const entries = [];
        const node = this.remember({
            kind: 'mapping',
            ...place,
            end: place.content,
            flow: shape === 'flow',
            entries,
        });
        if (shape === 'flow')
            return this.ended(node, readFlowEntries(this, entries));
        this.skip();
        readBlockEntries(this, entries);
        const last = entries.at(-1);
        return this.ended(node, last === undefined ? node.end : Math.max(last.value.end, last.afterColon, last.key.end));
    }
    /** An alias may hold the node already: it is completed, not copied. */
    ended(node, end) {
        node.end = end;
        return node;
    }
    empty(at) {
        const place = { start: at, content: at, end: at };
        return { kind: 'scalar', ...place, value: '', style: 'empty', tag: '', implicit: true };
    }
    remember(node) {
        if (node.anchor !== undefined)
            this.anchors.set(node.anchor, node);
        return node;
    }
    from(token) {
        return this.scanner.text.offset(token.start.index);
    }
    to(token) {
        return this.scanner.text.offset(token.end.index);
    }
    fail(reason, token) {
        throw new go_yaml_error/* YamlError */.I(reason, this.from(token));
    }
}

;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/parser.js


/**
 * Reads the first document as go-yaml v2 does: by the grammar of its state machine (`parserc.go`), into the tree
 * of its decoder (`parser` in `decode.go`). @throws YamlError
 */
function parseFirstDocument(source) {
    const parser = new NodeParser(source);
    const first = parser.peek();
    if (first.type === 'stream-end')
        return { root: undefined, begin: 0, end: parser.from(first) };
    const { root, begin } = BEGINS_DOCUMENT.has(first.type)
        ? explicitDocument(parser)
        : { root: parser.node({ block: true }), begin: 0 };
    return { root, begin, end: parser.from(parser.peek()) };
}
function explicitDocument(parser) {
    parser.tags = readDirectives(parser);
    const marker = parser.peek();
    if (marker.type !== 'document-start')
        parser.fail('did not find expected <document start>', marker);
    const begin = parser.to(marker);
    parser.skip();
    const isEmpty = ENDS_DOCUMENT.has(parser.peek().type);
    return { root: isEmpty ? parser.empty(begin) : parser.node({ block: true }), begin };
}
function readDirectives(parser) {
    const tags = new TagHandles();
    let version = false;
    for (;;) {
        const token = parser.peek();
        if (token.type === 'version-directive') {
            if (version)
                parser.fail('found duplicate %YAML directive', token);
            if (token.major !== 1 || token.minor !== 1)
                parser.fail('found incompatible YAML document', token);
            version = true;
        }
        else if (token.type === 'tag-directive') {
            if (!tags.define(token.handle, token.prefix))
                parser.fail('found duplicate %TAG directive', token);
        }
        else
            return tags;
        parser.skip();
    }
}
const BEGINS_DOCUMENT = new Set([
    'version-directive',
    'tag-directive',
    'document-start',
]);
const ENDS_DOCUMENT = new Set([...BEGINS_DOCUMENT, 'document-end', 'stream-end']);

// EXTERNAL MODULE: ./lib/yaml/plain-yaml.js + 1 modules
var plain_yaml = __webpack_require__(54708);
;// CONCATENATED MODULE: ./lib/aws-auth/plain-document.js

/**
 * The document of a text that is plain YAML and has one document without `---`: what `parseFirstDocument` gives.
 * `undefined` for every other text. Within plain YAML, go-yaml and js-yaml read the same tree, and what is a number, a
 * boolean or null is read off the tree later, by the rules of go-yaml in either case.
 */
function plainDocument(source) {
    if (source.startsWith('---') || source.includes('\n---'))
        return undefined;
    const root = (0,plain_yaml/* parsePlainYaml */.r)(source)?.[0];
    return root && { root: nodeOf(source, root), begin: 0, end: source.length };
}
function nodeOf(source, node) {
    switch (node.kind) {
        case 'scalar':
            return scalarOf(node);
        case 'sequence':
            return sequenceOf(source, node);
        case 'mapping':
            return mappingOf(source, node);
    }
}
function scalarOf({ value, style, start, end }) {
    return { kind: 'scalar', start, content: start, end, value, style, tag: '', implicit: style === 'plain' };
}
function sequenceOf(source, { flow, items, start, end }) {
    const itemOf = (item, index) => {
        const node = nodeOf(source, item);
        if (!flow)
            return { node, start: source.lastIndexOf('-', item.start - 1), afterComma: -1 };
        const isLast = index === items.length - 1;
        return { node, start: node.start, afterComma: isLast ? -1 : source.indexOf(',', item.end) + 1 };
    };
    const own = items.map(itemOf);
    return {
        kind: 'sequence',
        start,
        content: start,
        end: flow ? end : (own.at(-1)?.node.end ?? end),
        flow,
        items: own,
    };
}
function mappingOf(source, { flow, entries, start, end }) {
    const own = entries.map(({ key, value }) => {
        // In plain YAML the colon stands at its key.
        const afterColon = key.end + 1;
        return {
            key: nodeOf(source, key),
            value: value.start === value.end ? nothing(afterColon) : nodeOf(source, value),
            afterColon,
        };
    });
    return {
        kind: 'mapping',
        start,
        content: start,
        end: flow ? end : (own.at(-1)?.value.end ?? end),
        flow,
        entries: own,
    };
}
function nothing(at) {
    return {
        kind: 'scalar',
        start: at,
        content: at,
        end: at,
        value: '',
        style: 'empty',
        tag: '',
        implicit: true,
    };
}

;// CONCATENATED MODULE: ./lib/aws-auth/first-document.js


/** The first document of a text as go-yaml v2 reads it. @throws YamlError */
function firstDocument(source) {
    return plainDocument(source) ?? parseFirstDocument(source);
}

// EXTERNAL MODULE: ./lib/aws-auth/go-yaml/resolve.js
var resolve = __webpack_require__(84767);
;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/construct.js
// Port of go-yaml, changed: notices/go-yaml.txt



/**
 * Decodes a document: aliases are followed, `<<` is merged, of equal keys the last counts.
 *
 * Source: `decoder` in `decode.go`. @throws YamlError for all that it refuses
 */
function constructValue(root) {
    const steps = new DecodingSteps();
    steps.enter(root);
    return construct(root, steps);
}
/**
 * Decodes a document into a `[]string`, as `yaml.Unmarshal` does for mapAccounts. Items that are no scalars are
 * left out. A refusal in the middle leaves what was read before it, and empty strings for the rest.
 */
function constructStrings(root) {
    const steps = new DecodingSteps();
    steps.enter(root);
    const strings = [];
    let expected = 0;
    try {
        const list = follow(root, steps);
        if (list.kind !== 'sequence') {
            if (list.kind === 'scalar' && construct_resolve(list).type === 'null')
                return { strings };
            return { strings, refused: new go_yaml_error/* YamlError */.I('a list is required here', root.start) };
        }
        expected = list.items.length;
        for (const [index, { node }] of list.items.entries()) {
            const item = follow(node, steps);
            if (item.kind !== 'scalar')
                continue;
            const value = construct_resolve(item);
            if (value.type === 'null')
                strings.push({ value: '', index });
            else
                strings.push({ value: value.type === 'string' ? value.value : item.value, index });
        }
        return { strings };
    }
    catch (error) {
        if (!(error instanceof go_yaml_error/* YamlError */.I))
            throw error;
        while (strings.length < expected)
            strings.push({ value: '', index: strings.length });
        return { strings, refused: error };
    }
}
/**
 * What aliases may unfold to, beside what go-yaml counts: it counts nodes, however long they are, and a text of 1 MB can
 * name 50 GB. A text beyond that counts as one that cannot be read, and so is never written to.
 */
const MAX_UNFOLDED = 4_000_000;
/** Counts what go-yaml counts, so that an alias bomb goes off here where it does there. */
class DecodingSteps {
    all = 0;
    throughAliases = 0;
    /** Of scalars, through aliases. */
    characters = 0;
    aliasDepth = 0;
    depth = 0;
    open = new Set();
    enter(node) {
        this.all++;
        if (this.aliasDepth > 0) {
            this.throughAliases++;
            if (node.kind === 'scalar')
                this.characters += node.value.length;
            if (this.characters > MAX_UNFOLDED) {
                throw new go_yaml_error/* YamlError */.I(`its aliases expand to more than ${MAX_UNFOLDED} characters, which is more than eks-access reads`, node.start);
            }
        }
        if (this.throughAliases > 100 &&
            this.all > 1000 &&
            this.throughAliases / this.all > allowedRatio(this.all)) {
            throw new go_yaml_error/* YamlError */.I('document contains excessive aliasing', node.start);
        }
    }
    throughAlias(alias, decode) {
        if (this.open.has(alias))
            throw new go_yaml_error/* YamlError */.I(`anchor '${alias.name}' value contains itself`, alias.start);
        this.open.add(alias);
        this.aliasDepth++;
        const value = decode();
        this.aliasDepth--;
        this.open.delete(alias);
        return value;
    }
    deeper(node, decode) {
        if (++this.depth > MAX_NESTING) {
            throw new go_yaml_error/* YamlError */.I(`nested more than ${MAX_NESTING} deep, which is more than eks-access reads`, node.start);
        }
        const value = decode();
        this.depth--;
        return value;
    }
}
function allowedRatio(steps) {
    const [low, high] = [400_000, 4_000_000];
    if (steps <= low)
        return 0.99;
    if (steps >= high)
        return 0.1;
    return 0.99 - 0.89 * ((steps - low) / (high - low));
}
function construct(node, steps) {
    steps.enter(node);
    return steps.deeper(node, () => {
        switch (node.kind) {
            case 'alias':
                return steps.throughAlias(node, () => construct(node.target, steps));
            case 'scalar':
                return construct_resolve(node);
            case 'sequence':
                return { type: 'list', items: node.items.map((item) => construct(item.node, steps)) };
            case 'mapping': {
                const pairs = new Map();
                fill(pairs, node, steps);
                return { type: 'map', entries: [...pairs.values()] };
            }
        }
    });
}
function fill(pairs, mapping, steps) {
    for (const { key: keyNode, value: valueNode } of mapping.entries) {
        if (isMerge(keyNode)) {
            merge(pairs, valueNode, steps);
            continue;
        }
        const key = construct(keyNode, steps);
        if (key.type === 'list' || key.type === 'map')
            throw new go_yaml_error/* YamlError */.I('invalid map key', keyNode.start);
        const value = construct(valueNode, steps);
        pairs.set(identity(key, pairs.size), { offset: keyNode.start, key, value });
    }
}
/** Merged keys take the place of those above them, and give way to those below: what comes later counts. */
function merge(pairs, node, steps) {
    const mergeOne = (source) => {
        const mapping = source.kind === 'alias' ? source.target : source;
        if (mapping.kind !== 'mapping') {
            throw new go_yaml_error/* YamlError */.I('map merge requires map or sequence of maps as the value', source.start);
        }
        steps.enter(source);
        steps.deeper(source, () => {
            if (source.kind === 'alias') {
                steps.throughAlias(source, () => {
                    steps.enter(mapping);
                    fill(pairs, mapping, steps);
                });
            }
            else
                fill(pairs, mapping, steps);
        });
    };
    if (node.kind === 'sequence')
        for (const item of node.items.toReversed())
            mergeOne(item.node);
    else
        mergeOne(node);
}
/** True for the key `<<`. */
function isMerge(key) {
    return (key.kind === 'scalar' && key.value === '<<' && (key.implicit || key.tag === 'tag:yaml.org,2002:merge'));
}
/** Equal for keys that Go holds for equal; not-a-number is equal to nothing. */
function identity(key, unique) {
    if (key.type === 'null')
        return 'null';
    if (key.type === 'float' && Number.isNaN(key.value))
        return `NaN ${unique}`;
    return `${key.type} ${key.value}`;
}
function follow(node, steps) {
    steps.enter(node);
    if (node.kind !== 'alias')
        return node;
    steps.throughAlias(node, () => steps.enter(node.target));
    return node.target.kind === 'alias' ? follow(node.target, steps) : node.target;
}
function construct_resolve(node) {
    if (node.tag === '' && !node.implicit)
        return { type: 'string', value: node.value };
    return (0,resolve/* resolveScalar */.T)(node.tag, node.value, node.start);
}

;// CONCATENATED MODULE: ./lib/aws-auth/go-yaml/json.js

/**
 * Turns YAML into JSON as `sigs.k8s.io/yaml` does (`convertToJSONableObject`, then `json.Marshal`).
 *
 * `offset` is where an error is placed: values have no place of their own, but those of a mapping have their key's.
 * @throws YamlError for keys and numbers that JSON does not have
 */
function toJson(value, offset) {
    switch (value.type) {
        case 'null':
        case 'bool':
            return { type: value.type };
        case 'int':
        case 'uint':
            return { type: 'number' };
        case 'float':
            if (!Number.isFinite(value.value))
                throw new go_yaml_error/* YamlError */.I('infinite numbers and .nan are not JSON', offset);
            return { type: 'number' };
        case 'string':
            return value;
        case 'list':
            return { type: 'array', items: value.items.map((item) => toJson(item, offset)) };
        case 'map': {
            const members = value.entries.map((pair) => [keyText(pair), toJson(pair.value, pair.offset)]);
            return { type: 'object', members: members.sort(([one], [other]) => (one < other ? -1 : 1)) };
        }
    }
}
/** Keys that are numbers never name a field; only that they are keys matters. */
function keyText({ key, offset }) {
    switch (key.type) {
        case 'string':
            return key.value;
        case 'int':
        case 'float':
        case 'bool':
            return String(key.value);
        case 'null':
        case 'uint':
            throw new go_yaml_error/* YamlError */.I(`unsupported map key of type ${key.type === 'null' ? 'null' : 'uint64'}`, offset);
    }
}

// EXTERNAL MODULE: ./lib/aws-auth/seen.js
var seen = __webpack_require__(75487);
;// CONCATENATED MODULE: ./lib/aws-auth/trim-space.js
/**
 * `strings.TrimSpace` of Go: Unicode's white space, which is not quite JavaScript's. From both ends inward: a regular
 * expression for the end of a text tries each run of blanks within it, and takes the square of its length for it.
 */
function trimSpace(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isSpace(text.charCodeAt(start)))
        start++;
    while (end > start && isSpace(text.charCodeAt(end - 1)))
        end--;
    return text.slice(start, end);
}
function isSpace(code) {
    return (code >= 0x09 && code <= 0x0d) || OTHERS.has(code) || (code >= 0x2000 && code <= 0x200a);
}
const OTHERS = new Set([
    0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
]);

;// CONCATENATED MODULE: ./lib/aws-auth/read-key.js







/** Reads the text of mapRoles or mapUsers as `ParseMap` does, up to the JSON that it makes of it. */
function readRowItems(key, text) {
    if (text === undefined || isSkippable(text))
        return NOTHING;
    // `utilyaml.ToJSON` takes a text that begins with a brace for JSON, and an object is no list of rows.
    if (trimSpace(text).startsWith('{'))
        return brokenBy(key, text, new go_yaml_error/* YamlError */.I('it begins with {, so it is not a list', text.indexOf('{')));
    try {
        const document = firstDocument(text);
        if (document.root === undefined)
            return { document, list: undefined, items: [] };
        const value = constructValue(document.root);
        const json = toJson(value, document.root.start);
        if (json.type === 'null')
            return { document, list: undefined, items: [] };
        const list = document.root;
        if (json.type !== 'array' || value.type !== 'list' || list.kind !== 'sequence') {
            throw new go_yaml_error/* YamlError */.I(`it is ${article(json.type)}, not a list`, list.start);
        }
        const items = list.items.map((item, index) => ({
            item,
            value: value.items[index] ?? NULL,
            json: json.items[index] ?? NULL,
        }));
        return { document, list, items };
    }
    catch (error) {
        return brokenBy(key, text, error);
    }
}
/** Reads mapAccounts, which goes through YAML alone: a scalar is its text, whatever it looks like. */
function readAccountItems(text) {
    if (text === undefined || isSkippable(text))
        return NOTHING;
    try {
        const document = firstDocument(text);
        if (document.root === undefined)
            return { document, list: undefined, items: [] };
        const { strings, refused } = constructStrings(document.root);
        const list = document.root.kind === 'sequence' ? document.root : undefined;
        const broken = refused === undefined ? {} : { broken: brokenAt('mapAccounts', text, refused) };
        return { document, list, items: strings, ...broken };
    }
    catch (error) {
        return brokenBy('mapAccounts', text, error);
    }
}
/** Values that stand for nothing, `isSkippable` in configmap.go. */
function isSkippable(text) {
    return ['', '``', '""', "''"].includes(trimSpace(text));
}
const NOTHING = { document: undefined, list: undefined, items: [] };
const NULL = { type: 'null' };
function article(type) {
    return type === 'object' ? 'a mapping' : `a ${type}`;
}
function brokenBy(key, text, error) {
    if (!(error instanceof go_yaml_error/* YamlError */.I))
        throw error;
    return { ...NOTHING, broken: brokenAt(key, text, error) };
}
function brokenAt(key, text, { message, offset }) {
    const { line } = (0,position/* positionAt */.t)(text, offset);
    return { key, reason: message, offset, line, seen: (0,seen/* seenPrincipals */.f)(key, text) };
}


/***/ }),

/***/ 46181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ rowOf),
/* harmony export */   z: () => (/* binding */ readRow)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72078);
// Port of aws-iam-authenticator, changed: notices/aws-iam-authenticator.txt


/**
 * Reads an item of mapRoles or mapUsers; `undefined` where the authenticator drops it.
 *
 * Source: `RoleMapping`, `UserMapping` in `pkg/config/types.go`, their `Validate` in `pkg/config/mapper.go`.
 */
function readRow(key, json) {
    const fields = {
        arn: new _field_js__WEBPACK_IMPORTED_MODULE_1__/* .StringField */ .aY(),
        username: new _field_js__WEBPACK_IMPORTED_MODULE_1__/* .StringField */ .aY(),
        groups: new _field_js__WEBPACK_IMPORTED_MODULE_1__/* .StringsField */ .Rz(),
        sso: new _field_js__WEBPACK_IMPORTED_MODULE_1__/* .StructField */ .oz(makeSso),
    };
    const { arn, sso } = fields;
    const named = key === 'mapRoles' ? { rolearn: arn, sso } : { userarn: arn };
    if (json.type === 'object') {
        (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .qU)(json.members, { ...named, username: fields.username, groups: fields.groups });
    }
    const row = { arn: arn.value, username: fields.username.value, groups: fields.groups.value };
    if (sso.fields === undefined)
        return row.arn === '' ? undefined : row;
    return row.arn === '' && isValidSso(sso.fields) ? { ...row, sso: true } : undefined;
}
/** The row that an item is known to be. */
function rowOf(key, json) {
    const row = readRow(key, json);
    if (row === undefined)
        throw new Error(`an edit names an item of ${key} that is no row`);
    return row;
}
function makeSso() {
    return { permissionsetname: new _field_js__WEBPACK_IMPORTED_MODULE_1__/* .StringField */ .aY(), accountid: new _field_js__WEBPACK_IMPORTED_MODULE_1__/* .StringField */ .aY(), partition: new _field_js__WEBPACK_IMPORTED_MODULE_1__/* .StringField */ .aY() };
}
function isValidSso({ accountid, permissionsetname, partition }) {
    return (/^[0-9]{12}$/.test(accountid.value) &&
        /^[\w+=,.@-]{1,32}$/.test(permissionsetname.value) &&
        (partition.value === '' || _arn_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S1.includes(partition.value)));
}


/***/ }),

/***/ 75487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ seenPrincipals),
/* harmony export */   r: () => (/* binding */ principalsIn)
/* harmony export */ });
/* harmony import */ var _arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);
/* harmony import */ var _cut_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60007);


/** Whom a text that cannot be read seems to speak of, each once, by the look of it alone. */
function seenPrincipals(key, text) {
    const seen = new Map();
    for (const { start, text: piece } of piecesOf(key, text)) {
        const node = /system:(?:node:|nodes\b|bootstrappers\b)/.test(piece);
        for (const { arn, offset } of principalsIn(key, piece))
            if (!seen.has((0,_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .arnKey */ .tL)(arn)))
                seen.set((0,_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .arnKey */ .tL)(arn), { arn, node, offset: start + offset });
    }
    return [...seen.values()];
}
/** The ARNs behind `rolearn` or `userarn`, or all where none is; the ids of accounts in mapAccounts. */
function principalsIn(key, text) {
    const pattern = key === 'mapAccounts' ? /(?<!\d)\d{12}(?!\d)/g : ARN;
    const found = [...text.matchAll(pattern)].map(({ 0: arn, index }) => {
        const before = text
            .slice(Math.max(0, index - FIELD), index)
            .split(/[\r\n{]/)
            .at(-1) ?? '';
        return { arn: withoutPunctuation(arn), offset: index, labelled: /(?:role|user)arn/i.test(before) };
    });
    const labelled = found.filter((one) => one.labelled);
    return labelled.length > 0 ? labelled : found;
}
/** Without what ends a clause or a sentence behind it. */
function withoutPunctuation(arn) {
    let end = arn.length;
    while (end > 0 && (arn[end - 1] === ',' || arn[end - 1] === '.'))
        end--;
    return arn.slice(0, end);
}
/** A field's name stands at most so many characters in front of its value. */
const FIELD = 200;
const ARN = /arn:aws[a-z-]*:(?:iam|sts):[a-z0-9-]*:\d{12}:(?:role|user|assumed-role)\/[\w+=,.@/-]+/gi;
function piecesOf(key, text) {
    const cut = (0,_cut_items_js__WEBPACK_IMPORTED_MODULE_1__/* .cutItems */ .RE)(text, key === 'mapAccounts' ? _cut_items_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCOUNT_START */ .H4 : undefined);
    if (cut !== undefined)
        return cut.pieces.filter(({ kind }) => kind !== 'tail');
    // A list in brackets: what stands between two braces that open.
    let start = 0;
    return text.split(/(?=\{)/).map((piece) => {
        const at = start;
        start += piece.length;
        return { start: at, text: piece };
    });
}


/***/ }),

/***/ 8159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText)
/* harmony export */ });
/** Of shorter texts V8 makes copies. Source: `SlicedString::kMinLength` in its `src/objects/string.h`. */
const SHORTEST_PART = 13;
/**
 * The same text, in memory of its own. One that was cut out of a long text may be no copy but a part of that, and keeps all
 * of it in memory as long as it is kept itself.
 */
function ownText(text) {
    // The round trip is exact for every text, a lone surrogate too.
    return text.length < SHORTEST_PART ? text : JSON.parse(JSON.stringify(text));
}


/***/ }),

/***/ 96896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/** Where `offset` stands in `source`. An offset past the end gives the end. */
function positionAt(source, offset) {
    const before = source.slice(0, Math.max(0, Math.min(offset, source.length)));
    const line = before.split('\n').length;
    return { line, column: before.length - before.lastIndexOf('\n') };
}


/***/ })

};
