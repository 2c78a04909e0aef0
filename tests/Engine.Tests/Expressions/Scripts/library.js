//# list basics
const l = [3, 1, 2]; [l.length, l.indexOf(1), l.lastIndexOf(9), l.includes(2), l.join('-'), l.concat(4, [5, [6]]), l.slice(1), l.slice(-2, -1), l.slice(5)]
//# list find
const l = [{ a: 1 }, { a: 2 }, { a: 2, b: 1 }]; [l.find(x => x.a === 2), l.findIndex(x => x.a === 9), l.findLast(x => x.a === 2), l.findLastIndex(x => x.a === 1), l.find(x => x.z) === undefined]
//# list tests
[[1, 2].every(x => x > 0), [].every(x => 0), [1, 2].some(x => x > 1), [].some(x => 1)]
//# list flat
[[1, [2, [3, [4]]]].flat(), [1, [2, [3, [4]]]].flat(Infinity), [1, 2].flatMap(x => [x, [x * 2]])]
//# list changing
const l = [1, 2, 3, 4, 5]; const r = [l.push(6, 7), l.pop(), l.shift(), l.unshift(0, 9), l.splice(1, 2), l.splice(-1, 1, 'x', 'y'), l.splice(2, 0, 'z')]; [r, l]
//# list splice alone
const l = [1, 2, 3]; [l.splice(1), l, l.splice(), l]
//# list reverse and fill
[[1, 2, 3].reverse(), new Array(3).fill(0), [1, 2, 3, 4].fill(9, 1, -1), Array(2).length]
//# list sort
[[10, 9, 1].sort(), [10, 9, 1].sort((a, b) => a - b), ['b', undefined, 'a'].sort().length, ['b', undefined, 'a'].sort()[0], [true, false].sort()]
//# list sort is stable
[[1, 'a'], [0, 'b'], [1, 'c'], [0, 'd']].sort((x, y) => x[0] - y[0]).map(x => x[1]).join('')
//# list sort with a comparer that answers flags
[3, 1, 2].sort((a, b) => a < b)
//# list reduce
[[1, 2, 3].reduce((a, b) => a + b), [[1], [2]].reduceRight((a, b) => a.concat(b)), [5].reduce((a, b) => 0), [].reduce((a, b) => a, 'none')]
//# list reduce of nothing
try { [].reduce((a, b) => a); } catch (e) { e.name }
//# list map arguments
['a', 'b'].map((x, i, all) => x + i + all.length)
//# list map with parseInt
['1', '2', '3'].map(parseInt)
//# list forEach sees no later items
const l = [1, 2]; const r = []; l.forEach(x => { r.push(x); if (l.length < 5) l.push(x * 10); }); r
//# list iterators
[[...['a', 'b'].entries()], [...['a', 'b'].keys()], [...['a'].values()]]
//# list of and from
[Array.of(7), Array.from('abc'), Array.from({ length: 3 }, (_, i) => i * i), Array.from(new Set([1, 1, 2])), Array.isArray([]), Array.isArray('a'), Array.from([1, , 3])]
//# list length
const l = [1, 2, 3]; l.length = 1; l[3] = 4; [l.length, l[1] === undefined, l.at(-1), l.at(9) === undefined]
//# list holes
const l = [1, , 3]; const r = []; l.forEach(x => r.push(x)); [r, l.map(x => 1).length, l.filter(() => true), 1 in l, Object.keys(l), l.includes(undefined), l.indexOf(undefined)]
//# list toSorted toReversed with
const l = [3, 1, 2]; [[...l].sort(), [...l].reverse(), l]
//# list as text
[String([1, [2, 3], null, undefined, 'a']), [] + '', [null] + '', [[]] + '', `${[1, 2]}`]
//# list includes NaN
[[NaN].includes(NaN), [NaN].indexOf(NaN)]
//# list methods on list-likes
[Array.prototype.map.call('abc', x => x + x), Array.prototype.join.call({ length: 2, 0: 'x', 1: 'y' }, '+'), [].slice.call({ 0: 1, length: 1 })]
//# list destroyed while walked
const l = [1, 2, 3, 4]; const r = []; for (const x of l) { r.push(x); if (x === 2) l.length = 3; } r
//# list concat copies
const a = [1]; const b = a.concat(); b.push(2); [a, b, a.concat('x', [[9]])]
//# object keys values entries
const o = { b: 1, a: 2, 1: 3 }; [Object.keys(o), Object.values(o), Object.entries(o), Object.fromEntries([['x', 1], ['y', 2]]), Object.fromEntries(new Map([['m', 1]]))]
//# object assign
const t = { a: 1 }; [Object.assign(t, { b: 2 }, null, { a: 3 }) === t, t]
//# object keys of texts and lists
[Object.keys('ab'), Object.entries(['x']), Object.values('hi')]
//# object freeze
const o = Object.freeze({ a: 1, l: [1] }); o.a = 2; o.b = 3; delete o.a; o.l.push(2); [o, Object.isFrozen(o), Object.isFrozen({}), Object.isFrozen(1)]
//# object seal and extensions
const o = Object.seal({ a: 1 }); o.a = 2; o.b = 1; const p = Object.preventExtensions({ c: 1 }); p.d = 1; [o, Object.isSealed(o), p, Object.isExtensible(p)]
//# object is
[Object.is(NaN, NaN), Object.is(0, -0), Object.is('a', 'a'), Object.is({}, {})]
//# object create
const p = { hi() { return 'hi ' + this.n; } }; const o = Object.create(p, { n: { value: 'x', enumerable: true } }); [o.hi(), Object.getPrototypeOf(o) === p, Object.keys(o), Object.create(null) instanceof Object]
//# object defineProperty
const o = {}; Object.defineProperty(o, 'x', { get() { return 5; }, enumerable: false, configurable: true }); Object.defineProperty(o, 'y', { value: 1 }); o.y = 2; [o.x, o.y, Object.keys(o), JSON.stringify(o), Object.getOwnPropertyDescriptor(o, 'y')]
//# object own properties
const o = { a: undefined }; [o.hasOwnProperty('a'), o.hasOwnProperty('toString'), Object.hasOwn(o, 'a'), Object.getOwnPropertyNames([1]), o.propertyIsEnumerable('a')]
//# object as text
[String({}), String([]), Object.prototype.toString.call([]), Object.prototype.toString.call(null), Object.prototype.toString.call(new Date()), Object.prototype.toString.call(() => 1), Object.prototype.toString.call('a'), Object.prototype.toString.call(/a/), Object.prototype.toString.call(new Error())]
//# object loses to primitives
[Object(1) + 1, typeof Object('a'), Object('ab').length, new String('a') == 'a', new Number(5) > 4, typeof new Boolean(false), !!new Boolean(false)]
//# map
const m = new Map([['a', 1], ['b', 2]]); m.set('c', 3).delete('a'); [m.size, m.get('b'), m.get('z') === undefined, m.has('c'), [...m.keys()], [...m.values()], [...m.entries()]]
//# map keys by identity and NaN
const k = {}; const m = new Map([[k, 1], [NaN, 2], [0, 3], ['0', 4]]); [m.get(k), m.get({}) === undefined, m.get(NaN), m.get(-0), m.get('0'), m.size]
//# map forEach and order
const m = new Map([['b', 1], ['a', 2]]); m.set('b', 9); m.delete('a'); m.set('a', 3); const r = []; m.forEach((v, k) => r.push(k + v)); r
//# map grows while walked
const m = new Map([[1, 1]]); const r = []; for (const [k] of m) { r.push(k); if (k < 4) m.set(k + 1, 1); } r
//# set
const s = new Set('hello'); s.add('z').add('h'); s.delete('e'); [s.size, s.has('l'), s.has('e'), [...s].join('')]
//# set operations by hand
const a = new Set([1, 2, 3]), b = new Set([2, 3, 4]); [[...a].filter(x => b.has(x)), [...new Set([...a, ...b])], [...a].filter(x => !b.has(x))]
//# map needs new
try { Map(); } catch (e) { e.name }
//# math
[Math.max(), Math.min(), Math.max(1, '3', 2), Math.min(1, NaN)].map(String).concat([Math.round(2.5), Math.round(-2.5), Math.round(-0.4), Math.floor(-1.5), Math.ceil(1.2), Math.trunc(-4.7), Math.sign(-3), Math.abs(-5), Math.sqrt(16), Math.cbrt(27), Math.hypot(3, 4), Math.pow(2, 8), Math.log2(8), Math.log10(1000)])
//# math constants
[Math.PI, Math.E, Math.LN2, Math.SQRT2]
//# number tests
[Number.isInteger(5), Number.isInteger(5.5), Number.isInteger('5'), Number.isSafeInteger(2 ** 53), Number.isNaN('a'), isNaN('a'), Number.isFinite('5'), isFinite('5'), Number.EPSILON > 0, Number.MAX_SAFE_INTEGER]
//# number from text
[Number(''), Number(' 12 '), Number('0x1f'), Number('1e3'), Number('1,5'), Number(null), Number(undefined), Number([]), Number([5]), Number([1, 2]), Number(true), Number('12px'), Number('-'), Number('.5'), Number('5.'), Number('+5'), Number('0b11'), Number('Infinity'), Number({}), Number(new Date(5))].map(String)
//# parseInt and parseFloat
[parseInt('12px'), parseInt('0x1f'), parseInt('101', 2), parseInt('z', 36), parseInt(''), parseInt('-7.9'), parseFloat('3.14abc'), parseFloat('.5'), parseFloat('-1e2x'), parseFloat('x'), parseInt('1e3'), parseInt(null), parseInt('9', 8)].map(String)
//# toFixed
[(1.005).toFixed(2), (1.45).toFixed(1), (0.5).toFixed(0), (1.5).toFixed(0), (2.5).toFixed(0), (-1.5).toFixed(0), (1234.5678).toFixed(2), (0).toFixed(2), (1e21).toFixed(2), (0.000001).toFixed(7), (123).toFixed(), (-0.0001).toFixed(2), (8.345).toFixed(2), (10.235).toFixed(2)]
//# toPrecision and toExponential
[(123.456).toPrecision(4), (0.000123).toPrecision(2), (123456).toPrecision(2), (1.5).toPrecision(1), (0).toPrecision(3), (12345).toExponential(), (12345).toExponential(2), (0.00015).toExponential(), (1e-7).toPrecision(3)]
//# number as text
[1e21, 1e-7, 123456789012345680000, 0.1, 1 / 3, 100, -0, 1e100, 5e-324, 1.7976931348623157e308, 0.000001, 1e20, 4.35, 123e-20, 2 ** 53, 1.5e300, 12345.678e10].map(String)
//# number in another radix
[(255).toString(16), (255).toString(2), (-255).toString(36), (0.5).toString(2), (0.1).toString(3).slice(0, 12), (35.75).toString(8)]
//# number errors
[() => (1).toFixed(101), () => (1).toString(1), () => 'a'.repeat(-1), () => new Array(-1), () => [].length = 1.5, () => null.f, () => Symbol() + 1, () => JSON.parse('{'), () => decodeURIComponent('%'), () => new RegExp('('), () => Object.defineProperty(1, 'a', {}), () => x.y, () => ({}).f(), () => new Date(NaN).toISOString(), () => 'a'.localeCompare()].map(f => { try { return f(); } catch (e) { return e.name; } })
//# json stringify
[JSON.stringify({ a: [1, 'x', null, undefined, () => 1, NaN, true], b: undefined, c: new Date(0), d: { toJSON() { return 'J'; } } }), JSON.stringify('a"\n\u2028é'), JSON.stringify(undefined) === undefined, JSON.stringify(null), JSON.stringify([]), JSON.stringify({}), JSON.stringify([[]])]
//# json stringify with indent
[JSON.stringify({ a: [1, { b: 2 }], c: {} , d: []}, null, 2), JSON.stringify([1], null, '--'), JSON.stringify({ a: 1, b: { a: 2, c: 3 } }, ['a', 'b']), JSON.stringify({ a: 1, b: 'x' }, (k, v) => typeof v === 'number' ? v * 2 : v)]
//# json circular
const o = {}; o.o = o; try { JSON.stringify(o); } catch (e) { e.name }
//# json parse
[JSON.parse('{"a":[1,2.5e1,-0.1,"x\\u0041\\n",true,null]}'), JSON.parse(' "a" '), JSON.parse('{"a":1,"a":2}'), JSON.parse('[1,[2,{"b":3}]]', (k, v) => Array.isArray(v) ? v.length : v)]
//# json parse errors
['{a:1}', "{'a':1}", '[1,]', '', 'undefined', '01', '{"a":1}x'].map(t => { try { JSON.parse(t); return 'ok'; } catch (e) { return e.name; } })
//# uri
[encodeURIComponent('a b&c/é😀?'), encodeURI('http://x/a b?q=é#h'), decodeURIComponent('%C3%A9%20%26'), decodeURI('a%20b%26%C3%A9')]
//# symbols
const s = Symbol('x'); const o = { [s]: 1, a: 2 }; [typeof s, s.toString(), s.description, o[s], Object.keys(o), JSON.stringify(o), Symbol('x') === s]
//# boolean of all
[0, -0, NaN, '', null, undefined, false, '0', 'false', [], {}, Infinity].map(Boolean)
//# string of all
[String(null), String(undefined), String(true), String(Symbol('q')), String([1, [2]]), String(function f() { return 1; })]
//# globals
[typeof Array, typeof JSON, typeof undefined, NaN !== NaN, Infinity > 1e308]
//# lists that grow while they are mapped
[[1, 2].map((x, i, a) => (a.push(x), x * 2)), [1, 2, 3].map((x, i, a) => (a.length = 2, x)).length]
//# joining again after an error
const inner = [{ toString() { throw 1; } }], list = [inner]; try { list.join(); } catch { inner[0] = 'ok'; } list.join()
