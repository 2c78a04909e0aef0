//# let and const live in their block
let a = 1; { let a = 2; const b = 3; } a
//# closures in a for loop keep the value of their round
const f = []; for (let i = 0; i < 3; i++) { f.push(() => i); } f.map(g => g())
//# closures over var share the last value
var f = []; for (var i = 0; i < 3; i++) { f.push(function () { return i; }); } f.map(function (g) { return g(); })
//# closures in a for loop that changes its variable in the body
const f = []; for (let i = 0; i < 6; i++) { f.push(() => i); i++; } f.map(g => g())
//# closures in for of and for in
const f = []; for (const x of ['a', 'b']) f.push(() => x); for (const k in { p: 1, q: 2 }) f.push(() => k); f.map(g => g())
//# closures in while have a block of their own each round
const f = []; let n = 0; while (n < 3) { let m = n * 10; f.push(() => m); n++; } f.map(g => g())
//# a name cannot be used before its let
try { x; let x = 1; } catch (e) { e.name }
//# a const cannot be assigned
const x = 1; try { x = 2; } catch (e) { e.name + x }
//# typeof of an unknown name
typeof nobodyKnowsThis
//# arrow functions return their expression
((a, b) => a + b)(1, 2)
//# arrow functions with a block
(x => { if (x) { return 'ya'; } return 'tidak'; })(0)
//# arrow functions that return an object
(() => ({ a: 1 }))()
//# arrow functions keep this
const o = { n: 5, f() { return [1, 2].map(x => x + this.n); } }; o.f()
//# arrow functions keep arguments
(function () { return [1].map(() => arguments[1])[0]; })(7, 8)
//# arrow functions nested
(a => b => c => a + b + c)(1)(2)(3)
//# arrow without parameters after a conditional
(true ? () => 1 : () => 2)()
//# template text
const n = 'Budi'; `Halo ${n}, ${1 + 1} berkas`
//# template text over lines and escapes
`a\tb
c\`${'`'}\${}`
//# template nested
`a${[1, 2].map(x => `<${x}>`).join('')}b`
//# template converts as text
`${null} ${undefined} ${[1, 2]} ${{}} ${true}`
//# spread in calls
Math.max(...[1, 5], 3, ...[9, 2])
//# spread in lists
[0, ...[1, 2], ...'ab', 3]
//# spread in objects
({ a: 1, ...{ b: 2, a: 3 }, c: 4, ...null, ...undefined })
//# spread of a set and a map
[...new Set([1, 1, 2]), ...new Map([['k', 'v']])]
//# spread with new
new Date(...[2020, 0, 15]).getDate()
//# destructuring of objects
const { a, b: { c = 5, d } = {}, ...rest } = { a: 1, b: { d: 2 }, e: 3, f: 4 }; [a, c, d, rest]
//# destructuring of lists
const [a, , b = 9, ...c] = [1, 2, undefined, 4, 5]; [a, b, c]
//# destructuring swaps
let a = 1, b = 2; [a, b] = [b, a]; [a, b]
//# destructuring into members
const o = {}; ({ x: o.a, y: o['b'] } = { x: 1, y: 2 }); [o.c] = [3]; o
//# destructuring with computed keys
const k = 'nama'; const { [k]: v, ['a' + 'b']: w = 4 } = { nama: 'Siti' }; [v, w]
//# destructuring of parameters
(({ a, b = 2 }, [c, d] = [3, 4]) => [a, b, c, d])({ a: 1 })
//# destructuring in for of
const r = []; for (const [k, { v }] of [['a', { v: 1 }], ['b', { v: 2 }]]) r.push(k + v); r
//# destructuring in catch
try { throw { code: 7 }; } catch ({ code }) { code }
//# destructuring of nothing throws
try { const { a } = null; } catch (e) { e.name }
//# destructuring defaults are lazy
let n = 0; const f = () => ++n; const { a = f(), b = f() } = { a: 1 }; [a, b, n]
//# default parameters see earlier ones
((a, b = a * 2, c = a + b) => [a, b, c])(1, undefined, 9)
//# rest parameters
((a, ...b) => [a, b, b.length])(1, 2, 3)
//# function length and name
[((a, b = 1, c) => 1).length, (function f(a, b) {}).name, (() => 1).name, (function (...x) { }).length]
//# names of functions by what they are assigned to
const f = () => 1; let g = function () {}; const o = { h() {}, i: () => 1, get j() { return 1; } }; [f.name, g.name, o.h.name, o.i.name]
//# shorthand properties and methods
const a = 1, b = 2; const o = { a, b, sum() { return this.a + this.b; } }; [o.sum(), Object.keys(o)]
//# computed keys
const k = 'x'; ({ [k]: 1, [`${k}y`]: 2, [1 + 1]: 3, ['f']() { return 1; } })
//# getters and setters
const o = { _v: 1, get v() { return this._v * 10; }, set v(x) { this._v = x; } }; o.v = 5; [o.v, o._v]
//# keywords as names of members
const o = { if: 1, class: 2, new: 3, get: 4, set: 5, static: 6, async: 7, of: 8, let: 9 }; [o.if, o.class, o.new, o.get, o.set, o.static, o.async, o.of, o.let]
//# numbers as keys come first
Object.keys({ b: 1, 2: 1, a: 1, 1: 1, '-1': 1, '01': 1 })
//# for of goes through texts by letters
const r = []; for (const c of 'añ😀') r.push(c); r
//# for of with break and continue
const r = []; for (const x of [1, 2, 3, 4]) { if (x === 2) continue; if (x === 4) break; r.push(x); } r
//# labels
const r = []; outer: for (let i = 0; i < 3; i++) { for (let j = 0; j < 3; j++) { if (j === 1) continue outer; if (i === 2) break outer; r.push([i, j]); } } r
//# label on a block
let r = 1; b: { r = 2; if (r) break b; r = 3; } r
//# switch falls through
const f = x => { const r = []; switch (x) { case 1: r.push(1); case 2: r.push(2); break; default: r.push('d'); case 3: r.push(3); } return r; }; [f(1), f(2), f(3), f(9)]
//# switch has one block
switch (1) { case 0: case 1: let q = 5; q; }
//# switch compares strictly
(x => { switch (x) { case '1': return 'text'; case 1: return 'number'; } })(1)
//# do while
let n = 0; do { n++; } while (n < 5); n
//# comma in for
const r = []; for (let i = 0, j = 5; i < j; i++, j--) r.push(i * j); r
//# for in goes over inherited keys
function A() { this.own = 1; } A.prototype.up = 2; const r = []; for (const k in new A()) r.push(k); r
//# for in over a list gives texts
const r = []; for (const i in ['a', 'b']) r.push(typeof i + i); r
//# optional chaining
const o = { a: { b: () => 5, c: [1, 2] } }; [o?.a?.b(), o.x?.b.c.d.e, o.x?.[1], o.a.z?.(), o.a?.c?.[1], o?.['a']?.c.length]
//# optional chaining stops the whole chain
let n = 0; const o = null; o?.a[n++](n++); n
//# optional chaining keeps this
const o = { n: 3, f() { return this.n; } }; [o?.f(), o.f?.(), (o?.f)()]
//# optional chaining with delete
const o = { a: { b: 1 } }; [delete o?.a?.b, delete o.x?.y, JSON.stringify(o)]
//# nullish
[null ?? 1, undefined ?? 2, 0 ?? 3, '' ?? 4, false ?? 5, (null || undefined) ?? 6]
//# conditional before a fraction is no chain
true?.5:1
//# logical assignment
let a = null, b = 0, c = 1; a ??= 5; b ||= 6; c &&= 7; const o = { x: null }; o.x ??= 8; o.y ||= 9; [a, b, c, o]
//# logical assignment does not write when it need not
const o = { get v() { return 1; }, set v(x) { throw new Error('written'); } }; o.v ||= 2; o.v ??= 2; o.v
//# exponent
[2 ** 10, 2 ** -1, 2 ** 3 ** 2, (-2) ** 2, 4 ** .5]
//# exponent assignment
let x = 3; x **= 2; x
//# trailing commas
((a, b,) => [a, b,].length)(1, 2,)
//# holes in lists
[, 1, , 2].length
//# numeric separators and radixes
[1_000_000, 0xff, 0b101, 0o17, 1e3, .5, 5., 0.1 + 0.2]
//# increments
let i = 5; [i++, i, ++i, i--, --i, -i, +i, +'3', -'3', ~5, !0, void 0 === undefined]
//# increments of members
const o = { n: 1, a: [5] }; [o.n++, ++o.a[0], o['n']--, o]
//# bits
[5 & 3, 5 | 3, 5 ^ 3, 1 << 31, -1 >> 1, -1 >>> 28, 1 << 33, 2 ** 32 | 0, 4294967295 | 0]
//# comparison
[1 < 2, '10' < '9', 10 < 9, '10' < 9, null >= 0, undefined >= 0, NaN <= NaN, 'a' < 'B', [2] > 1]
//# loose equality
[1 == '1', null == undefined, null == 0, '' == 0, [1] == 1, [] == '', true == 1, NaN == NaN, '1' === 1, ({}) == '[object Object]']
//# addition converts
[1 + '2', '3' - 1, [] + [], [] + {}, 1 + null, 1 + undefined, true + true, '5' * '2', [1, 2] + 'x', 1 + new Number(2)]
//# valueOf and toString
const o = { valueOf() { return 4; }, toString() { return 't'; } }; [o + 1, `${o}`, o * 2, o > 3, String(o), [o] + '']
//# remainder and division
[7 % 3, -7 % 3, 7 % -3, 5.5 % 2, 1 / 0, -1 / 0, 0 / 0].map(String)
//# in and instanceof
class A { } class B extends A { } const b = new B(); ['x' in { x: 1 }, 'y' in {}, 0 in [1], b instanceof A, b instanceof Object, [] instanceof Array, ({}) instanceof A, 'toString' in {}]
//# delete
const o = { a: 1, b: 2 }; delete o.a; const l = [1, 2, 3]; delete l[1]; [o, l.length, 1 in l, delete o.zzz]
//# comma
(1, 2, 3)
//# typeof of all
[undefined, null, 1, 'a', true, {}, [], () => 1, Symbol.iterator, class { }].map(x => typeof x)
//# automatic semicolons
let a = 1
let b = a
++b
const c = [a, b]
c
//# automatic semicolon after return
(function () { return
  1; })()
//# a line that begins with a bracket goes on
const a = 'x'
const b = a
[0]
b
//# comments
/* a */ 1 /* b
*/ + // c
2
//# unicode names
const größe = 2, π = 3, $x_1 = 4; größe * π * $x_1
//# escapes in texts
'\x41\u0042\u{1F600}\n\'\\\0'.length + 'a\
b'
//# functions are hoisted
f() + typeof g; function f() { return 'ok'; } var g = 1;
//# functions in blocks
const r = []; { r.push(h()); function h() { return 1; } } r
//# recursion
(function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); })(12)
//# closures count
const counter = () => { let n = 0; return { up: () => ++n, get n() { return n; } }; }; const c = counter(); c.up(); c.up(); c.n
//# call apply bind
function f(a, b) { return [this.x, a, b]; } [f.call({ x: 1 }, 2, 3), f.apply({ x: 4 }, [5, 6]), f.bind({ x: 7 }, 8)(9)]
//# try finally order
const r = []; (() => { try { r.push(1); return r.push(2); } finally { r.push(3); } })(); r
//# finally wins
(() => { try { return 1; } finally { return 2; } })()
//# finally in a loop with continue
const r = []; for (let i = 0; i < 3; i++) { try { if (i === 1) continue; r.push(i); } finally { r.push('f' + i); } } r
//# catch without a name
try { throw 1; } catch { 'caught' }
//# rethrow
try { try { throw new TypeError('x'); } catch (e) { throw e; } finally { var y = 5; } } catch (e) { [e.name, e.message, y] }
//# errors
const e = new RangeError('buruk', { cause: 'c' }); [e.name, e.message, e.cause, String(e), e instanceof Error, e.constructor.name, Object.keys(e)]
//# error of an unknown name
try { entah; } catch (e) { [e.name, e.message] }
//# error of a member of nothing
try { undefined.x; } catch (e) { [e.name, e.message] }
//# error of a member of null
try { const o = { a: null }; o.a.b; } catch (e) { [e.name, e.message] }
//# error of calling what is no function
try { const o = {}; o.f(); } catch (e) { [e.name, e.message] }
//# error of calling a number
try { const n = 1; n(); } catch (e) { [e.name, e.message] }
//# error of new on what is no class
try { new (() => 1)(); } catch (e) { e.name }
//# errors of one's own
class Ditolak extends Error { constructor(why) { super(`ditolak: ${why}`); this.name = 'Ditolak'; this.why = why; } } try { throw new Ditolak('foto'); } catch (e) { [e.name, e.message, e.why, e instanceof Ditolak, e instanceof Error, String(e)] }
//# classes
class P { constructor(n) { this.n = n; } hi() { return `hai ${this.n}`; } get N() { return this.n.toUpperCase(); } set N(x) { this.n = x; } static of(n) { return new this(n); } } const p = P.of('ani'); p.N = 'budi'; [p.hi(), p.N, typeof P, P.name, Object.keys(p)]
//# classes inherit
class A { constructor(x) { this.x = x; } f() { return 'A' + this.x; } static s() { return 'sA'; } } class B extends A { constructor() { super(5); this.y = 6; } f() { return super.f() + 'B'; } static s() { return super.s() + 'B'; } } const b = new B(); [b.f(), b.y, B.s(), b instanceof A]
//# classes without a constructor
class A { constructor(...x) { this.x = x; } } class B extends A { } [new B(1, 2).x, new (class { })() instanceof Object]
//# class fields
class A { n = 1; m = this.n + 1; f = () => this.m; static t = 7; ['k' + 1] = 3; } const a = new A(); const f = a.f; [a.n, a.m, f(), A.t, a.k1]
//# class fields of a derived class
class A { a = 1; } class B extends A { b = this.a + 1; constructor() { super(); this.c = this.b + 1; } } ({ ...new B() })
//# class needs new
class A { } try { A(); } catch (e) { e.name }
//# class expression
const A = class Inner { static who() { return Inner.name; } }; A.who()
//# super in object methods
const base = { f() { return 'base'; } }; const o = { f() { return super.f() + '!'; } }; Object.setPrototypeOf(o, base); o.f()
//# this before super
class A { } class B extends A { constructor() { try { this.x; } catch (e) { B.e = e.name; } super(); } } new B(); B.e
//# prototypes by hand
function A(x) { this.x = x; } A.prototype.f = function () { return this.x; }; const a = new A(3); [a.f(), a.constructor === A, A.prototype.isPrototypeOf(a)]
//# constructor may return an object
function A() { return { y: 1 }; } new A().y
//# iterable of one's own
const o = { from: 1, to: 4, [Symbol.iterator]() { let n = this.from, t = this.to; return { next: () => n <= t ? { value: n++, done: false } : { value: undefined, done: true } }; } }; [[...o], Math.max(...o), Array.from(o, x => x * 2)]
//# iterator is closed on break
let closed = 0; const o = { [Symbol.iterator]() { return { next: () => ({ value: 1, done: false }), return() { closed++; return {}; } }; } }; for (const x of o) break; const [y] = o; closed
//# not iterable
try { for (const x of 5) { } } catch (e) { e.name }
//# immediately invoked
(function () { return 1; })() + (() => 2)() + !function () { return 0; }()
//# arguments
(function () { return [arguments.length, Array.prototype.slice.call(arguments, 1)]; })(1, 2, 3)
//# getter on a class with instanceof
[1, 2, 3].includes(2) && !([] instanceof Map)
//# deep equality by JSON
JSON.stringify({ a: [1, { b: null }], c: undefined, d: () => 1 })
//# regex literal after an operator
[/a\/b[/]c/.test('a/b/c'), 4 / 2 / 1]
//# value of the last expression
1; 'a'; 2 + 3
//# value of a block
{ 1; { 2; } }
//# object needs parentheses
({ a: 1, b: [2] })
//# let as part of a chain
[1, 2, 3, 4].filter(x => x % 2).map(x => x ** 2).reduce((a, b) => a + b, 0)
//# in inside for head needs parentheses
const r = []; for (var i = ('a' in { a: 1 }) ? 1 : 0; i < 3; i++) r.push(i); r
//# conditional chains
(x => x < 1 ? 'a' : x < 2 ? 'b' : 'c')(1.5)
//# shadowing of parameters
(function (x) { var x = x || 5; { let x = 9; } return x; })()
//# default parameter is a function
((f = x => x * 2) => f(4))()
//# assignment gives its value
let a, b; a = b = 3; (a += 2) + b
//# compound assignments
let x = 10; x += 5; x -= 3; x *= 2; x /= 4; x %= 4; x <<= 3; x >>= 1; x |= 1; x &= 7; x ^= 2; x >>>= 0; x
//# sorting by several keys
[{ n: 'b', v: 1 }, { n: 'a', v: 1 }, { n: 'c', v: 0 }].sort((x, y) => x.v - y.v || x.n.localeCompare(y.n)).map(x => x.n).join('')
//# grouping with reduce
[['a', 1], ['b', 2], ['a', 3]].reduce((g, [k, v]) => ({ ...g, [k]: [...(g[k] ?? []), v] }), {})
