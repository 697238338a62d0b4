/**
 * What the widespread old libraries do to the built-in objects, in our own words: only the changes that
 * other code on the page can feel.
 */

/** Prototype.js 1.6 and 1.7. */
export const PROTOTYPE_LIKE = `
  const toArray = (list) => {
    if (!list) return [];
    if (typeof list === 'object' && 'toArray' in Object(list)) return list.toArray();
    const result = new Array(list.length || 0);
    for (let i = result.length - 1; i >= 0; i--) result[i] = list[i];
    return result;
  };
  Array.from = window.$A = toArray;
  const array = Array.prototype;
  array.toArray = array.clone = array.entries = function () { return [].concat(this); };
  array.toJSON = function () { return '[' + this.map((each) => JSON.stringify(each)).join(', ') + ']'; };
  array.reduce = function () { return this.length > 1 ? this : this[0]; };
  array.find = array.detect = function (is, context) {
    for (let i = 0; i < this.length; i++) if (is.call(context, this[i], i)) return this[i];
  };
  // Its own loops give no third argument, and entries is a list.
  array.map = array.collect = function (make, context) {
    const result = [];
    for (let i = 0; i < this.length; i++) result.push(make ? make.call(context, this[i], i) : this[i]);
    return result;
  };
  array.filter = array.findAll = array.select = function (is, context) {
    const result = [];
    for (let i = 0; i < this.length; i++) if (is.call(context, this[i], i)) result.push(this[i]);
    return result;
  };
  array.some = array.any = function (is, context) { return this.filter(is || ((each) => each), context).length > 0; };
  array.every = array.all = function (is, context) { return this.filter(is || ((each) => each), context).length === this.length; };
  array.include = array.member = function (value) { return this.indexOf(value) !== -1; };
  array.first = function () { return this[0]; };
  array.each = function (act, context) { for (let i = 0; i < this.length; i++) act.call(context, this[i], i); return this; };
  array.size = function () { return this.length; };
  const reverse = array.reverse;
  array.reverse = function (inline) { return reverse.call(inline === false ? this.toArray() : this); };
  String.prototype.toJSON = Number.prototype.toJSON = function () { return JSON.stringify(this.valueOf()); };
  String.prototype.sub = function (pattern, by) { return this.replace(pattern, by); };
  String.prototype.strip = function () { return this.replace(/^\\s+/, '').replace(/\\s+$/, ''); };
  Function.prototype.bind = function (context, ...given) {
    const method = this;
    return function (...rest) { return method.apply(context, given.concat(rest)); };
  };
  Object.prototype.extend = function (source) { return Object.assign(this, source); };
  for (const name of ['update', 'replace', 'insert', 'wrap', 'select', 'visible', 'next', 'up', 'down', 'observe', 'fire', 'identify'])
    HTMLElement.prototype[name] = function () { throw new Error('the host method ' + name + ' was called'); };
  HTMLElement.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
  window.$ = (id) => document.getElementById(id);
  window.$$ = (selector) => toArray(document.querySelectorAll(selector));`;

/** MooTools 1.2 compatibility layer. */
export const MOOTOOLS_LIKE = `
  Array.from = (item) => {
    if (item == null) return [];
    const isList = typeof item === 'object' && typeof item.length === 'number';
    return isList ? Array.prototype.slice.call(item) : [item];
  };
  Function.prototype.bind = function (context, given) {
    const method = this;
    return function (...rest) {
      return method.apply(context, given === undefined ? rest : Array.isArray(given) ? given : [given]);
    };
  };
  Function.prototype.extend = function (key, value) { this[key] = value; return this; };
  Array.prototype.contains = function (item) { return this.indexOf(item) !== -1; };
  Array.prototype.append = function (list) { this.push.apply(this, list); return this; };
  Array.prototype.erase = function (item) { const i = this.indexOf(item); if (i >= 0) this.splice(i, 1); return this; };
  Array.prototype.include = function (item) { if (this.indexOf(item) < 0) this.push(item); return this; };
  String.prototype.contains = function (part) { return this.indexOf(part) > -1; };
  String.prototype.clean = function () { return this.replace(/\\s+/g, ' ').trim(); };
  Number.from = parseFloat;
  Element.prototype.set = Element.prototype.get = Element.prototype.inject = Element.prototype.dispose = function () {
    throw new Error('a host method was called');
  };
  window.$ = document.id = (id) => document.getElementById(id);`;
