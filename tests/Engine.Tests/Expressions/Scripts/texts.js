//# basics
const s = 'Jakarta'; [s.length, s[0], s[9] === undefined, s.charAt(1), s.charCodeAt(2), s.at(-1), s.toUpperCase(), s.toLowerCase(), s.concat('!', 1)]
//# searching
const s = 'banana'; [s.indexOf('an'), s.indexOf('an', 2), s.lastIndexOf('an'), s.lastIndexOf('an', 2), s.includes('nan'), s.startsWith('ban'), s.startsWith('nan', 2), s.endsWith('na'), s.endsWith('ban', 3), s.indexOf(''), s.lastIndexOf('')]
//# cutting
const s = 'abcdef'; [s.slice(1, 3), s.slice(-2), s.slice(2, -1), s.slice(4, 2), s.substring(4, 1), s.substring(-1, 2), s.substr(-3, 2), s.substr(1), s.substring(2, NaN)]
//# padding
['5'.padStart(3, '0'), 'a'.padEnd(5, 'xy'), 'abc'.padStart(2), 'a'.padStart(4), 'a'.padEnd(3, ''), 'ab'.repeat(3), 'x'.repeat(0), ''.repeat(5)]
//# trimming
['  a b '.trim(), ' a '.trimStart(), ' a '.trimEnd(), '\t\n a\u00a0\ufeff'.trim()]
//# split
['a,b,,c'.split(','), 'abc'.split(''), 'a,b,c'.split(',', 2), ''.split(','), ''.split(''), 'abc'.split(), 'a1b22c'.split(/\d+/), 'a1b2'.split(/(\d)/), 'abc'.split(/(?:)/), 'aXbxc'.split(/x/i)]
//# replace
['aaa'.replace('a', 'b'), 'aaa'.replaceAll('a', 'b'), 'aaa'.replace(/a/g, 'b'), 'abc'.replace('b', '[$&$`$\'$$]'), 'abc'.replace(/(b)(c)/, '$2$1$3'), 'x'.replace('x', () => '$&'), 'a.b.c'.replaceAll('.', '-'), 'abab'.replaceAll('', '_')]
//# replace with a function
['john smith'.replace(/(\w+) (\w+)/, (m, a, b, at, all) => `${b}, ${a} ${at} ${all.length}`), '1-2-3'.replace(/\d/g, d => d * 2), 'aBc'.replace(/[A-Z]/g, c => '_' + c.toLowerCase())]
//# replace with named groups
['2026-01-05'.replace(/(?<y>\d+)-(?<m>\d+)-(?<d>\d+)/, '$<d>/$<m>/$<y>'), '12'.replace(/(?<a>1)(?<b>2)/, (...x) => x[x.length - 1].b)]
//# match
['a1b2'.match(/\d/g), 'a1b2'.match(/([a-z])(\d)/).slice(), 'abc'.match(/x/) === null, 'abc'.match(/x/g) === null, 'abc'.match('b').index, 'aXbX'.match(/x/gi).length]
//# match groups
const m = 'NIK 3574011234'.match(/(?<prov>\d{2})(?<kab>\d{2})/); [m.groups.prov, m.groups.kab, m.index, m[0], m.input]
//# matchAll
[...'a1b22'.matchAll(/([a-z])(\d+)/g)].map(m => [m[0], m[1], m[2], m.index])
//# search
['hello'.search(/l+/), 'hello'.search('z')]
//# exec with a memory
const r = /a(\d)/g; const out = []; let m; while ((m = r.exec('a1a2xa3'))) out.push(m[1], r.lastIndex); [out, r.lastIndex]
//# sticky
const r = /a/y; [r.test('ba'), r.lastIndex, (r.lastIndex = 1, r.test('ba')), r.lastIndex]
//# test with a memory
const r = /a/g; [r.test('aa'), r.test('aa'), r.test('aa')]
//# pattern parts
const r = /a\/b/gi; [r.source, r.flags, r.global, r.ignoreCase, r.multiline, String(r), r instanceof RegExp, new RegExp(r).source, new RegExp('a', 'i').flags, RegExp('x+').test('xx')]
//# pattern classes
[/^\d+$/.test('123'), /^\d+$/.test('١٢٣'), /^\w+$/.test('aé'), /\s/.test('\u00a0'), /[\d-]+/.exec('12-34')[0], /[^\d\s]+/.exec('1 ab2')[0], /[\w.]+@[\w.]+/.exec('x a.b@c.d y')[0], /[[\]]/.test(']'), /[\b]/.test('\b'), /[a-]/.test('-')]
//# pattern classes with hyphens
[/^[\w-\.]+@([\w-]+\.)+[\w-]{2,4}$/.test('siti-a.b@dukcapil.go.id'), /^[\w-.]+$/.test('a-b.c'), /^[\s-,]+$/.test(' -,'), /^[+-\d]+$/.test('+62-812'), /[+-\d]/.test('/'), /[\w-z]/.test('`'), /^[%--\d]+$/.test('%(-7'), /^[^\d-x]+$/.test('a-b')]
//# pattern anchors
[/^b/.test('a\nb'), /^b/m.test('a\nb'), /a$/.test('a\n'), /a$/m.test('a\n'), 'a\nb'.replace(/^/gm, '> '), /\bkata\b/.test('satu kata lagi'), /a.c/.test('a\nc'), /a.c/s.test('a\nc'), /a[^]c/.test('a\nc')]
//# pattern looks
['1234567'.replace(/\B(?=(\d{3})+(?!\d))/g, '.'), /(?<=Rp)\d+/.exec('Rp500')[0], /(?<!x)y/.test('xy'), /a(?!b)/.test('ab')]
//# pattern quantifiers
[/a{2}/.exec('aaa')[0], /a{1,2}?/.exec('aaa')[0], /<.+?>/.exec('<a><b>')[0], /a{,2}/.test('a{,2}'), /x*/.exec('aaa')[0], /(a|ab)(c|bcd)(d*)/.exec('abcd').slice()]
//# pattern references
[/(a)\1/.test('aa'), /(a)?\1b/.test('b'), /(?<q>['"]).*?\k<q>/.exec(`x "it's" y`)[0], /(?:a)(b)\1/.test('abb'), /\1(a)/.test('a')]
//# pattern order of named and unnamed groups
'abc'.match(/(?<x>a)(b)(?<y>c)/).slice()
//# pattern groups that took no part
['ab'.match(/(a)|(b)/).slice().map(x => x === undefined), 'b'.replace(/(a)|(b)/, '[$1$2]')]
//# pattern escapes
[/\u0041\x42\t/.test('AB\t'), /\./.test('a'), /\//.test('/'), /[\/]/.test('/'), /\$/.test('$'), /\u{1F600}/u.test('😀'), /^\p{Lu}/u.test('Éa'), /\cA/.test('\x01'), /a b#c/.test('a b#c')]
//# pattern case
[/É/i.test('é'), /straße/i.test('STRASSE'), /[a-z]/i.test('K')]
//# letters beyond
const s = 'a😀é'; [s.length, [...s].length, s.codePointAt(1), String.fromCodePoint(128512), String.fromCharCode(65, 66), s.charCodeAt(1), 'é'.normalize('NFD').length, 'e\u0301'.normalize().length]
//# halves of letters
const half = '😀'.slice(0, 1), s = ('e\u0301' + half + 'e\u0301').normalize(); [s.length, s[0], s.charCodeAt(1) === half.charCodeAt(0), s[2]]
//# searching long texts
const s = 'ab'.repeat(40000) + 'c'; [s.indexOf('abc'), s.includes('b'.repeat(30000)), s.split('a').length, s.replaceAll('ab', 'x').length, s.indexOf('c', 80000), s.indexOf('c', 80001), s.indexOf('', 99999)]
//# comparing
['a'.localeCompare('b'), 'b'.localeCompare('a'), 'a'.localeCompare('a'), 'a' < 'b', 'Z' < 'a', 'ä' > 'z']
//# upper and lower
['straße'.toUpperCase(), 'ÇA'.toLowerCase(), 'éa'.toUpperCase()]
//# texts are not changed
const s = 'abc'; s[0] = 'x'; s.y = 1; [s, s.y === undefined]
//# walking a text
const r = {}; for (const c of 'hello') r[c] = (r[c] ?? 0) + 1; r
//# title case
'siti aminah binti ali'.split(' ').map(w => w[0].toUpperCase() + w.slice(1)).join(' ')
//# digits only
'0812-3456 789'.replace(/\D/g, '')
//# non-words
'a_b c-d'.replace(/\W/g, '').replace(/[\W_]/g, '.')
//# slug
'  Kartu Keluarga (KK) Baru! '.trim().toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
//# mask
'3574010101900001'.replace(/^(\d{6})\d{6}(\d{4})$/, '$1******$2')
//# methods of numbers in texts
[`${(1234.5).toFixed(1)}`, 5..toString(), (5).toString().padStart(3, '0')]
//# text from lists
[['a', null, 'b', undefined].join(), [1, [2, [3]]].join('-'), [].join(), [null].join()]
//# equals and identity of texts
['a' === 'a', 'a' === String('a'), new String('a') === 'a', 'a' == new String('a')]
//# html escape
`<b>"x" & 'y'</b>`.replace(/[&<>"']/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c])
