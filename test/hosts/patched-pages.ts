/** What pages do to the browser under them, apart from old libraries; each is the text of a script or of markup. */

export const FROZEN = `for (const each of [Object, Array, Function, Promise, Error, TypeError, String, RegExp, Map,
  Set, Number, Date, URL, Symbol, EventTarget, Event]) { Object.freeze(each); Object.freeze(each.prototype); }`;

/** Old core-js puts its own constructors in place of the browser's. */
export const POLYFILLED = `const Native = Promise;
  window.Promise = class Promise extends Native {};
  const from = Array.from;
  Array.from = function (...given) { return from.apply(Array, given); };
  const NativeUrl = URL;
  window.URL = function (...given) { return new NativeUrl(...given); };
  Object.setPrototypeOf(URL, NativeUrl);
  window.Symbol.observable = Symbol('observable');`;

/** Old helpers that every loop over keys meets, and an old cure for a clash that takes a newer method away. */
export const ADDED = `Object.prototype.foo = 1;
  Object.prototype.inherits = function () {};
  Array.prototype.last = function () { return this[this.length - 1]; };
  delete Array.prototype.flat;
  window.name = 'banner';
  var status = 'x', event = {}, length = 99, performance = [96.4], screen = 'trang chủ', origin = 'x';`;

/** Old libraries of dates read a text into an object, a day as one of this country; their printing is their own. */
export const DATED = `const parse = Date.parse;
  Date.parse = (text) => new Date(parse(/^\\d{4}-\\d\\d-\\d\\d$/.test(text) ? text + 'T00:00:00+07:00' : text));
  Date.prototype.toString = Date.prototype.toLocaleDateString = () => 'hôm nay';
  Date.today = () => new Date();
  Date.prototype.clone = Date.prototype.parse = function () { return new Date(this.getTime()); };
  Number.prototype.days = function () { return this * 86400000; };`;

/** Names of elements that hide properties of the page; the script comes after them. */
export const CLOBBERED = `<form id="config"><input name="api" value="https://khong-co.example"></form>
  <form id="motcua"></form><img name="fetch" alt=""><img name="motcua" alt=""><a id="settings" href="#">.</a>
  <form name="currentScript"><input name="src"></form><img name="adoptedStyleSheets" alt="">
  <a id="customElements" href="#">.</a><form id="history"></form><form id="performance"></form>`;

/** Monitoring, session recording, single-page routers: they call the original and look on. */
export const WATCHED = `const wrap = (object, name, make) => { object[name] = make(object[name]); };
  wrap(window, 'fetch', (real) => (...given) => real(...given).then((answer) => answer));
  wrap(window, 'setTimeout', (real) => (act, ms, ...rest) => real(() => act(...rest), ms));
  wrap(window, 'requestAnimationFrame', (real) => (act) => real((at) => act(at)));
  wrap(EventTarget.prototype, 'addEventListener', (real) => function (type, act, options) {
    return real.call(this, type, typeof act === 'function' ? function (event) { return act.call(this, event); } : act, options);
  });
  wrap(Element.prototype, 'attachShadow', (real) => function (init) {
    return (this.seenRoot = real.call(this, {...init, mode: 'open'}));
  });
  wrap(customElements, 'define', (real) => function (name, type, options) {
    return real.call(customElements, name, class extends type {}, options);
  });
  for (const name of ['pushState', 'replaceState']) wrap(history, name, (real) => function (...given) {
    real.apply(this, given);
    dispatchEvent(new Event('popstate'));
  });
  wrap(JSON, 'stringify', (real) => (...given) => real(...given));
  document.addEventListener('keydown', ({key, target}) => { window.heard = (window.heard ?? '') + key; });
  document.addEventListener('input', ({target}) => { window.heard = (window.heard ?? '') + (target.value ?? ''); });
  new MutationObserver((changes) => {
    for (const {addedNodes} of changes) for (const node of addedNodes) if (node.localName?.startsWith('motcua-')) {
      node.classList.add('seen');
      node.setAttribute('title', 'x');
      node.setAttribute('style', 'color: red');
    }
  }).observe(document, {childList: true, subtree: true});`;

/** As in frames that may do little, and in browsers that have had enough. */
export const BARRED = `const refuse = () => { throw new DOMException('no', 'SecurityError'); };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, name, {get: refuse});
  history.pushState = history.replaceState = refuse;
  for (const name of ['clipboard', 'share']) Object.defineProperty(navigator, name, {value: undefined});
  Object.defineProperty(navigator, 'onLine', {value: false});`;

/** Old scripts against copying and for shortcuts; they spare fields, but see ours as no field. */
export const GUARDED = `for (const type of ['click', 'mouseup', 'touchstart', 'touchend', 'contextmenu', 'copy'])
    document.addEventListener(type, (event) => event.preventDefault(), {capture: true, passive: false});
  const isField = ({target}) => /^(input|textarea|select|option)$/.test(target.localName);
  document.onmousedown = document.onselectstart = document.oncopy = document.onpaste = isField;
  document.addEventListener('keydown', (event) => {
    if (!isField(event) && /^(.|Backspace|Enter)$/.test(event.key)) event.preventDefault();
  });`;

/** Custom elements made anew, as the old polyfill does when it is forced: by watching the page. */
export const POLYFILLED_ELEMENTS = `{
  const Native = HTMLElement, types = new Map(), watched = new Map(), awaiting = [], alive = new Set();
  window.HTMLElement = function HTMLElement() { return Object.setPrototypeOf(awaiting.pop(), new.target.prototype); };
  Object.setPrototypeOf(HTMLElement, Native);
  HTMLElement.prototype = Native.prototype;
  Object.defineProperty(Native.prototype, 'constructor', {value: HTMLElement, writable: true, configurable: true});
  const visit = (node) => {
    const type = types.get(node.localName);
    if (!type) return;
    if (!(node instanceof type)) {
      awaiting.push(node);
      new type();
      for (const {name, value} of node.attributes)
        if (watched.get(type).includes(name)) node.attributeChangedCallback(name, null, value, null);
    }
    if (node.isConnected !== alive.has(node)) {
      alive[node.isConnected ? 'add' : 'delete'](node);
      node[node.isConnected ? 'connectedCallback' : 'disconnectedCallback']();
    }
  };
  const all = (node) => { if (node.nodeType === 1) { visit(node); node.querySelectorAll('*').forEach(visit); } };
  new MutationObserver((changes) => {
    for (const {addedNodes, removedNodes} of changes) [...removedNodes, ...addedNodes].forEach(all);
  }).observe(document, {childList: true, subtree: true});
  Object.defineProperty(window, 'customElements', {value: {
    forcePolyfill: true,
    get: (name) => types.get(name),
    define: (name, type) => {
      types.set(name, type);
      watched.set(type, [...type.observedAttributes]);
      document.querySelectorAll(name).forEach(visit);
    },
    whenDefined: (name) => Promise.resolve(types.get(name)),
    upgrade: all,
  }});
}`;

/** Scripts made for browsers without classes bring this along, so that elements without `new` can be made. */
export const ADAPTED = `{
  const Native = HTMLElement;
  window.HTMLElement = function HTMLElement() { return Reflect.construct(Native, [], this.constructor); };
  HTMLElement.prototype = Native.prototype;
  HTMLElement.prototype.constructor = HTMLElement;
  Object.setPrototypeOf(HTMLElement, Native);
}`;

/** The old polyfill of shadow roots when it is forced: what would be inside lands in the page itself. */
export const WITHOUT_SHADOWS = `window.ShadyDOM = {force: true, inUse: true};
  Element.prototype.attachShadow = function () {
    this.textContent = '';
    return Object.defineProperty(this, 'shadowRoot', {value: this});
  };`;
