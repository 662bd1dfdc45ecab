export const id = 3733;
export const ids = [3733];
export const modules = {

/***/ 33733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clientOf: () => (/* binding */ clientOf)
/* harmony export */ });
/* harmony import */ var _kubernetes_client_node__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70094);

const NAME = 'this';
/** What makes credentials of a context: exec plugins and auth-providers run when it is asked for them. */
function clientOf({ cluster, user: { tokenFile: _, ...user } }) {
    const client = new _kubernetes_client_node__WEBPACK_IMPORTED_MODULE_0__/* .KubeConfig */ .ypW();
    client.loadFromOptions({
        clusters: [{ ...cluster, name: NAME }],
        users: [{ ...user, name: NAME }],
        contexts: [{ name: NAME, cluster: NAME, user: NAME }],
        currentContext: NAME,
    });
    return client;
}


/***/ })

};
