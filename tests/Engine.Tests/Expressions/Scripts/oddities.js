//# getter and setter pairs on statics
class A { static get n() { return this._n || 1; } static set n(v) { this._n = v * 2; } } A.n; A.n = 4; A.n
//# static members
class A { static n = 4; static f() { return this.n; } static get g() { return this.n + 1; } } [A.n, A.f(), A.g]
//# computed class members
const k = 'x'; class A { [k + 'y']() { return 1; } static [k] = 2; ['f' + 1] = 3; } [new A().xy(), A.x, new A().f1]
//# class name inside its body
const B = class C { me() { return C.name; } }; [new B().me(), B.name]
//# super calls through three classes
class A { f() { return 'a'; } } class B extends A { f() { return super.f() + 'b'; } } class C extends B { f() { return super.f() + 'c'; } } new C().f()
//# super property with changed this
class A { get v() { return this.x; } } class B extends A { x = 5; get v() { return super.v + 1; } } new B().v
//# extends Error
class E extends Error { constructor(m) { super(m); this.name = 'E'; this.code = 3; } } try { throw new E('aduh'); } catch (e) { [e.name, e.message, e.code, e instanceof Error, e instanceof E, String(e)] }
//# error cause
new Error('x', { cause: 'y' }).cause
//# labelled continue in nested loops with finally
const l = []; a: for (let i = 0; i < 3; i++) { for (let j = 0; j < 3; j++) { try { if (j === 1) continue a; l.push(i + ':' + j); } finally { l.push('f'); } } } l
//# break out of try in switch
let s = ''; for (const x of [1, 2, 3]) { switch (x) { case 2: try { break; } finally { s += 'f'; } default: s += x; } } s
//# return in finally hides the error
(() => { try { throw 1; } finally { return 2; } })()
//# nested finally order
const l = []; try { try { l.push(1); throw 'x'; } finally { l.push(2); } } catch (e) { l.push(e); } finally { l.push(3); } l
//# closure in a loop header with two variables
const f = []; for (let i = 0, j = 10; i < 3; i++, j--) f.push(() => [i, j]); f.map(g => g())
//# closures see updates made by the loop's own header
const f = []; for (let i = 0; i < 2; f.push(() => i), i++); f.map(g => g())
//# let in a switch case and after
let x = 1; switch (1) { case 1: let x = 2; x; } x
//# temporal dead zone in default parameter
(() => { try { (function (a = b, b = 1) { })(); } catch (e) { return e.name; } })()
//# parameters and var of the same name
(function (a) { var a; return a; })(3)
//# parameters and inner function of the same name
(function (a) { function a() { } return typeof a; })(3)
//# arguments does not follow defaults
(function (a, b = 2) { a = 9; return arguments[0]; })(1)
//# arguments length with spread
(function () { return arguments.length; })(...[1, 2], 3)
//# rest after destructuring
(([a, ...b], { c, ...d }, ...e) => [a, b, c, d, e])([1, 2, 3], { c: 4, x: 5 }, 6, 7)
//# destructuring order of evaluation
const l = []; const o = { get a() { l.push('a'); }, get b() { l.push('b'); } }; const { b = l.push('B'), a = l.push('A') } = o; l
//# destructuring an iterator closes it
let closed = false; const it = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { closed = true; return {}; } }) }; const [a, b] = it; [a, b, closed]
//# destructuring a string and numbers
const [a, b] = 'hi', { length } = 'abcd', { toFixed } = 1; [a, b, length, typeof toFixed]
//# nested default with function call
let n = 0; const f = () => ++n; const { a: { b = f() } = { b: f() } } = {}; [b, n]
//# assignment patterns give the right side
let a, b; const r = ([a, b] = [1, 2, 3]); [a, b, r.length]
//# for of with assignment target
const o = {}; for (o.x of [1, 2]); for ([o.y] of [[3]]); o
//# for in with index targets
const l = []; for (const [a, b] of Object.entries({ x: 1, y: 2 })) l.push(a + b); l
//# optional call of a missing method with side effects
let n = 0; const o = {}; o.f?.(n++); o?.[n++]; [n]
//# optional chain mixed with template and call
const o = { a: { f: () => ({ b: 3 }) } }; [o?.a?.f?.()?.b, o.z?.f().b.c.d, (o.z?.f)?.b]
//# nullish with or needs parentheses
(null ?? (0 || 5)) + ((undefined ?? 1) && 2)
//# chained logical assignment
let a = null, b = 0, c = 3; a ??= b ||= c &&= 9; [a, b, c]
//# exponent is right associative and takes a parenthesised minus
[2 ** 3 ** 2, (-2) ** 2, 2 ** -1]
//# comma and conditional precedence
let a = (1, 2, 3); const b = a > 2 ? a > 5 ? 'x' : 'y' : 'z'; [a, b]
//# void typeof delete chains
[void 0, typeof void 0, delete {}.x, !!void 0, typeof typeof 1]
//# increments of texts and null
let a = '5', b = null, c; a++; b++; c++; [a, b, String(c)]
//# shifts of negative and large numbers
[-1 >>> 0, -1 >> 1, 1 << 31, 1 << 32, 2 ** 32 >> 0, 2 ** 31 | 0, ~~-3.7, 5.9 | 0, -5 >>> 28]
//# remainder signs and fractions
[5 % -3, -5 % 3, 5.5 % 2, -0 % 1, 1e21 % 7].map(x => Object.is(x, -0) ? '-0' : x)
//# number limits as text
[1e21, 1e-7, 123456789012345680000, 0.000001, 1.7976931348623157e308, 5e-324, 0.1 + 0.2, 100, -1e-7].map(String)
//# number parsing oddities
[Number(''), Number(' 12 '), Number('0x1f'), Number('1e3'), Number('1_000'), Number('12px'), Number('Infinity'), Number('-'), Number([5]), Number([1, 2]), Number(null), Number(undefined), Number(true), Number('0b11'), Number('.5'), Number('5.')].map(String)
//# toFixed rounding
[1.005.toFixed(2), 1.45.toFixed(1), 8.345.toFixed(2), (0.5).toFixed(0), (1.5).toFixed(0), (2.5).toFixed(0), (-1.5).toFixed(0), 1e21.toFixed(2), (0).toFixed(2), (-0.0000001).toFixed(2), 123.456.toFixed(10)]
//# math rounding
[Math.round(-0.5), Math.round(2.5), Math.round(-2.5), Math.round(0.49999999999999994), Math.max(), Math.min(), Math.sign(-3), Math.trunc(-4.7), Math.cbrt(27), Math.hypot(3, 4), Math.log10(1000), Math.fround(5.5), Math.atan2(1, 1)].map(x => Object.is(x, -0) ? '-0' : String(x))
//# comparing texts and numbers
['10' < '9', '10' < 9, null >= 0, undefined == 0, null == 0, NaN != NaN, [2] > 1, 'b' > 'a', 'B' > 'a', [] + [], [] + {}, [1] == 1, '1' == [1], true == '1', null == undefined, ({}) == '[object Object]']
//# sorting without a comparer
[[10, 9, 1, undefined, 'b', null, 'a'].sort(), [3, 20, 100].sort(), [true, false].sort()]
//# list from an object with length
Array.from({ length: 3, 0: 'a', 2: 'c' }, (x, i) => x ?? i)
//# list methods with negative and fractional places
[[1, 2, 3, 4].slice(-2.5), [1, 2, 3].at(-1), [1, 2, 3].indexOf(3, -1), [1, 2, 3].lastIndexOf(1, -3), [1, 2, 3].fill(0, -1), [1, 2, 3].with(-1, 9), [1, 2, 3].splice(-2, 1), [1, 2, 3].includes(1, 1)]
//# flat with depth and holes
[[1, [2, [3, [4]]]].flat(), [1, [2, [3, [4]]]].flat(Infinity), [1, , 3].flat(), [[], [[]]].flat(2).length]
//# list with own properties and text keys
const l = [1, 2]; l.x = 3; l['5'] = 6; [l.length, Object.keys(l), JSON.stringify(l)]
//# list length cut and grow
const l = [1, 2, 3]; l.length = 1; l.length = 3; [l.length, 1 in l, l.join('-')]
//# join of nested and nothing
[[1, [2, [3]], null, undefined, 'x'].join(), String([[], [null]]), [,].length]
//# reduceRight and findLast
[[1, 2, 3].reduceRight((a, x) => a + x, ''), [1, 2, 3].findLast(x => x < 3), [1, 2, 3].findLastIndex(x => x > 5), ['a', 'b'].entries().next().value]
//# Object.groupBy is not everywhere but reduce is
Object.entries([1, 2, 3, 4].reduce((o, x) => ({ ...o, [x % 2 ? 'odd' : 'even']: [...(o[x % 2 ? 'odd' : 'even'] ?? []), x] }), {}))
//# fromEntries of a map and back
Object.fromEntries(new Map([['a', 1], ['b', { c: 2 }]]))
//# spreading getters copies values
let n = 0; const o = { get a() { return ++n; } }; const p = { ...o }; [p.a, p.a, o.a]
//# spreading texts and lists into objects
({ ...'hi', ...[9] })
//# property order
Object.keys({ b: 1, 2: 1, a: 1, 1: 1, [Symbol.iterator]: 1, '-1': 1, '01': 1 })
//# proto in a literal and by name
const a = { x: 1 }, b = { __proto__: a, y: 2 }, c = { ['__proto__']: 3 }; [b.x, Object.keys(b), Object.keys(c)]
//# getters that throw in a catch
try { ({ get a() { throw new RangeError('r'); } }).a; } catch ({ name, message }) { [name, message] }
//# frozen things stay in sloppy code
const o = Object.freeze({ a: 1, b: { c: 2 } }); try { o.a = 5; } catch (e) { } o.b.c = 3; [o.a, o.b.c, Object.isFrozen(o)]
//# json of odd values
JSON.stringify({ a: undefined, b: () => 1, c: Symbol('x'), d: NaN, e: Infinity, f: new Date(0), g: [undefined, () => 1], h: -0, i: new Map([[1, 2]]), j: Object(1), k: '\u2028"\\' })
//# json replacer and reviver
[JSON.stringify({ a: 1, b: [2, { a: 3 }] }, (k, v) => typeof v === 'number' ? v + 1 : v), JSON.stringify({ a: 1, b: 2, c: { a: 3 } }, ['a', 'c']), JSON.parse('{"a":[1,2],"b":{"c":3}}', (k, v) => typeof v === 'number' ? v * 2 : v), JSON.stringify([1, [2]], null, '--')]
//# json toJSON of nested values
JSON.stringify({ d: { toJSON: k => 'k:' + k }, l: [{ toJSON: k => typeof k + k }] })
//# json parse keeps the last of doubles and order
JSON.stringify(JSON.parse('{"b":1,"a":2,"b":3,"1":0}'))
//# text normalising and codes
['é'.normalize('NFD').length, '\u{1F600}'.length, [...'\u{1F600}a'].length, '\u{1F600}'.codePointAt(0), String.fromCodePoint(128512).charCodeAt(1), 'abc'.at(-1)]
//# replace with special patterns
['abc'.replace('b', "[$&$`$'$$$1]"), 'aXbX'.replaceAll('X', (m, at) => at), 'x-y'.replace(/(\w)-(\w)/, '$2-$1$3'), 'abc'.replace(/(?<l>b)/, '<$<l>>'), 'aaa'.replace(/a/g, (m, at, all) => at + all.length)]
//# split with limits and groups
['a1b2c'.split(/(\d)/), 'a,b,c'.split(',', 2), ''.split(''), ''.split(','), 'abc'.split(''), 'a b'.split(), 'ab'.split(/(?:)/u)]
//# match all with index and groups
[...'a1b22'.matchAll(/([a-z])(\d+)/g)].map(m => [m.index, m[1], m[2], m.input.length])
//# lookbehind and unicode classes
['Rp1.500 $20'.match(/(?<=Rp)[\d.]+/)[0], 'Ünïx'.match(/\p{L}+/u)[0], /^\p{Lu}/u.test('éa'), 'a\nb'.match(/a.b/s)[0].length]
//# patterns keep their memory
const r = /a/g; [r.test('aa'), r.lastIndex, r.test('aa'), r.lastIndex, r.test('aa'), r.lastIndex]
//# pattern flags and source
const r = new RegExp('a+b', 'gi'); [r.source, r.flags, String(r), new RegExp(r, 'm').flags, new RegExp('[/]').source]
//# date arithmetic over months
const d = new Date(Date.UTC(2024, 0, 31)); d.setUTCMonth(1); [d.toISOString(), new Date(Date.UTC(2023, 1, 29)).toISOString(), new Date(2020, 1, 30, 25, 61).getTime() - new Date(2020, 2, 2, 2, 1).getTime()]
//# date parsing forms
[Date.parse('2024-02-29'), Date.parse('2024-02-29T10:00'), Date.parse('2024-02-29T10:00Z'), Date.parse('2024-02-29T10:00:00.123+07:00'), String(Date.parse('2023-02-30x'))]
//# date as number and text keys
[typeof (new Date(5) - new Date(2)), new Date(5) - 2, +new Date(7), new Date(8) > new Date(7), JSON.stringify({ d: new Date(1e12) })]
//# sets and maps with odd keys
const m = new Map([[NaN, 1], [0, 2]]); [m.get(NaN), m.get(-0), new Set([NaN, NaN, 0, -0]).size, [...new Set('hallo')].join('')]
//# bind keeps arguments and length
function f(a, b, c) { return [this.x, a, b, c]; } const g = f.bind({ x: 1 }, 2); [g(3, 4), g.length, g.name, f.call(null ?? { x: 9 }, 1)]
//# functions made in a block are seen after it
{ function f() { return 1; } } typeof f
//# functions made in a block that is not entered are known but not there
let seen = typeof g; if (false) { function g() { } } [seen, typeof g]
//# functions in a block beside a let of the same name stay in it
let f = 1; { function f() { } } { let g = 2; { function g() { } } } [typeof f, typeof g]
//# a function in a block beside a parameter of its name stays in it
(function (f) { { function f() { } } return f; })(5)
//# helpers made in an if are called after it
(function (n) { if (n > 0) { function tambah(x) { return x + n; } } return tambah(1); })(4)
//# hoisting of var through blocks
(function () { if (false) { var x = 1; } return typeof x + String(x); })()
//# function declarations win over var
var f; function f() { } typeof f
//# recursion through a named function expression
const fak = function me(n) { return n < 2 ? 1 : n * me(n - 1); }; fak(10)
//# mutual recursion and trampolines
const even = n => n === 0 ? true : odd(n - 1), odd = n => n === 0 ? false : even(n - 1); even(50)
//# generators by hand
const range = n => ({ [Symbol.iterator]() { let i = 0; return { next: () => i < n ? { value: i++, done: false } : { value: undefined, done: true } }; } }); [...range(4)].concat(Array.from(range(2)), Math.max(...range(3)))
//# this at the top of functions
(function () { 'use strict'; return this; })() === undefined
//# global assignment without a declaration
belum = 5; belum + 1
//# semicolons are put in before plus plus
let a = 1, b = 2
a
++b
;[a, b]
//# html comments and odd spaces
const a = 1;　const b = 2; a + b
//# line separators in texts
'a\
b'.length
//# octal and binary and big exponents
[0o17, 0b101, 0xFF, 1e3, .5e1, 5., 1_0.5_0]
//# keywords as keys and shorthand
const get = 1, set = 2, of = 3, async = 4, from = 5; ({ get, set, of, async, from, if: 6, class: 7 })
//# get and set as method names
({ get() { return 1; }, set(v) { return v; }, async() { return 3; }, static() { return 4; } }).get()
//# in operator in for with parentheses
const l = []; for (let i = ('a' in { a: 1 }) ? 1 : 0; i < 3; i++) l.push(i); l
//# empty statements and blocks
;;{}{;} if (0); else 5
//# value of if else and loops
let r = 0; if (r) { 1 } else { for (let i = 0; i < 3; i++) { i * 2 } }
//# value of try
try { 1; throw 2 } catch (e) { e + 1 } finally { 9 }
//# value of a switch
switch (2) { case 1: 'a'; case 2: 'b'; break; default: 'c' }
//# value before a declaration
7; var x = 8; function g() { }
//# unusual truthiness
[!!'0', !!'', !![], !!{}, !!NaN, !!-0, !!' ', Boolean(new Boolean(false))]
//# boxed primitives
[typeof Object('a'), Object('ab').length, new Number(5) + 1, new String('a') == 'a', new String('a') === 'a', typeof Object(Symbol.iterator)]
//# currency by hand
(1234567.891).toLocaleString('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
//# locale compare
[['é', 'z', 'a', 'B', 'b'].sort((a, b) => a.localeCompare(b)), 'a'.localeCompare('b'), 'a'.localeCompare('a')]
//# deep freeze with recursion over entries
const deep = o => (Object.values(o).forEach(v => typeof v === 'object' && v && deep(v)), Object.freeze(o)); Object.isFrozen(deep({ a: { b: [1, { c: 2 }] } }).a.b[1])
//# pipeline of functions
const pipe = (...f) => x => f.reduce((v, g) => g(v), x); pipe(x => x + 1, x => x * 2, String)(3)
//# memo with a closure and a map
const memo = f => { const seen = new Map(); return n => seen.has(n) ? seen.get(n) : (seen.set(n, f(n)), seen.get(n)); }; let n = 0; const g = memo(x => (n++, x * x)); [g(4), g(4), n]
//# structured data as administrators write it
const warga = [{ nama: 'Siti', umur: 17, dusun: 'A' }, { nama: 'Budi', umur: 40, dusun: 'B' }, { nama: 'Ani', umur: 8, dusun: 'A' }]; Object.entries(warga.filter(({ umur }) => umur >= 17).reduce((m, { dusun, nama }) => ({ ...m, [dusun]: [...(m[dusun] || []), nama] }), {})).map(([d, n]) => `${d}: ${n.join(' & ')}`).join('; ')
//# ends of words are those of plain letters
[/caf\b/.test('café'), /\Bf/.test('café'), /\bé/.test('café'), 'satu dua'.replace(/\b/g, '|'), 'a_b-c'.split(/\b/), '\u00e9'.match(/\B/g).length]
//# letters of two halves under u
[/^.$/u.test('\u{1F600}'), /^.$/.test('\u{1F600}'), '\u{1F600}\u{1F601}'.match(/./gu).length, /^\u{1F600}{2}$/u.test('\u{1F600}\u{1F600}'), /^😀+$/u.test('😀😀')]
//# a block's own name leaves the function of another block alone
(() => { { function f() { return 1; } } { let f = 2; f + 0; } return f(); })()
//# a dot under u takes a whole letter, many of them at once
[/^..$/u.test("😀"), /^.$/u.test("😀"), /^.*!$/u.test("😀".repeat(60)), /^.*!$/u.test("😀".repeat(60) + "!")]
