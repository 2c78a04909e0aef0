//# parts of a local moment
const d = new Date(2026, 0, 5, 8, 30, 15, 250); [d.getFullYear(), d.getMonth(), d.getDate(), d.getDay(), d.getHours(), d.getMinutes(), d.getSeconds(), d.getMilliseconds(), d.getTime()]
//# parts in UTC
const d = new Date('2026-01-05T18:30:00Z'); [d.getUTCDate(), d.getUTCHours(), d.getUTCDay(), d.getDate(), d.getHours(), d.getDay(), d.getTimezoneOffset()]
//# writing
const d = new Date(Date.UTC(2026, 10, 21, 1, 2, 3, 4)); [d.toISOString(), d.toJSON(), JSON.stringify({ d }), d.toUTCString(), d.toDateString(), d.toString().slice(0, 33), d.toTimeString().slice(0, 17)]
//# reading
['2026-01-05', '2026-01-05T10:00:00', '2026-01-05T10:00:00Z', '2026-01-05T10:00:00+07:00', '2026-01-05T10:00:00.123456Z', '2026-01', '2026', '2026/01/05', 'Jan 5, 2026', 'Jan 5, 2026 10:00:00', '5 January 2026', 'Mon, 05 Jan 2026 10:00:00 GMT', '2026-13-01', '2026-02-30', 'bukan tanggal', '2026-01-05 10:00'].map(t => { const d = new Date(t); return isNaN(d) ? 'Invalid' : d.toISOString(); })
//# reading with hyphens
['08-17-2026', '8-17-2026', '08-17-2026 10:00', 'Jan 5 2026 10:00 +0900', 'Jan 5 2026 10:00:00 AM -05:00'].map(t => new Date(t).toISOString())
//# running over
[new Date(2026, 0, 32).getDate(), new Date(2026, 12, 1).getFullYear(), new Date(2026, 1, 29).getMonth(), new Date(2024, 1, 29).getDate(), new Date(2026, 0, 0).getDate(), new Date(2026, 0, 1, 25).getHours(), new Date(99, 0).getFullYear()]
//# setting
const d = new Date(2026, 0, 31); d.setMonth(1); const a = d.toISOString(); d.setDate(d.getDate() + 10); const b = d.toISOString(); d.setHours(0, 0, 0, 0); d.setFullYear(2024, 1, 29); [a, b, d.toISOString(), d.setUTCHours(5), d.setMinutes(90), d.setTime(0)]
//# differences
const a = new Date('2026-01-05'), b = new Date('2026-02-05'); [b - a, (b - a) / 86400000, a < b, +a, a == new Date('2026-01-05'), a.getTime() === new Date('2026-01-05').getTime()]
//# adding as text and as number
const d = new Date(0); [typeof (d + 1), d - 1, d * 1, `${d}`.slice(0, 15)]
//# invalid
const d = new Date('x'); [String(d), d.getTime(), d.toJSON(), isNaN(d), d.getDate(), JSON.stringify({ d })].map(String)
//# static functions
[Date.UTC(2026, 0, 5), Date.parse('2026-01-05T00:00:00Z'), typeof Date.now(), Date.UTC(2026), Date.UTC(99, 0), typeof Date()]
//# copies
const a = new Date(5000); const b = new Date(a); b.setTime(1); [a.getTime(), b.getTime(), new Date(null).getTime(), new Date('5000').getFullYear(), new Date(true).getTime()]
//# far away
[new Date(8.64e15).toISOString(), String(new Date(8.64e15 + 1)), new Date(-1).toISOString(), new Date(-62198755200000).toISOString(), new Date('0001-01-01T00:00:00Z').getTime(), new Date('1945-08-17T10:00:00+09:00').toISOString()]
//# leap years
[2000, 1900, 2024, 2026, 2100].map(y => new Date(Date.UTC(y, 1, 29)).getUTCMonth() === 1)
//# days of the week
[0, 1, 2, 3, 4, 5, 6].map(i => new Date(Date.UTC(2026, 10, 15 + i)).getUTCDay())
//# Indonesian dates
const d = new Date(2026, 10, 21, 9, 5, 7); [d.toLocaleDateString('id-ID'), d.toLocaleDateString('id-ID', { day: 'numeric', month: 'long', year: 'numeric' }), d.toLocaleDateString('id-ID', { weekday: 'long', day: '2-digit', month: 'long', year: 'numeric' }), d.toLocaleDateString('id-ID', { month: 'short', year: 'numeric' }), d.toLocaleDateString('id-ID', { day: '2-digit', month: '2-digit', year: 'numeric' }), d.toLocaleTimeString('id-ID'), d.toLocaleString('id-ID'), d.toLocaleDateString('id-ID', { weekday: 'long' }), d.toLocaleTimeString('id-ID', { hour: '2-digit', minute: '2-digit' })]
//# American dates
const d = new Date(2026, 10, 21, 15, 5, 7); [d.toLocaleDateString('en-US'), d.toLocaleDateString('en-US', { day: 'numeric', month: 'long', year: 'numeric' }), d.toLocaleDateString('en-US', { weekday: 'short', month: 'short', day: 'numeric' }), d.toLocaleDateString('en-US', { month: 'long', year: 'numeric' })]
//# styles of dates
const d = new Date(2026, 10, 1, 15, 5, 7); ['full', 'long', 'medium', 'short'].flatMap(dateStyle => ['id-ID', 'en-US'].flatMap(l => [d.toLocaleDateString(l, { dateStyle }), d.toLocaleString(l, { dateStyle, timeStyle: 'short' }), d.toLocaleString(l, { dateStyle, timeStyle: 'medium' })]))
//# styles of times
const d = new Date(2026, 10, 1, 15, 5, 7); ['id-ID', 'en-US'].flatMap(l => [d.toLocaleTimeString(l, { timeStyle: 'short' }), d.toLocaleTimeString(l, { timeStyle: 'medium' }), d.toLocaleTimeString(l, { hour12: false }), d.toLocaleTimeString(l, { hour: '2-digit', minute: '2-digit', hour12: false }), d.toLocaleString(l, { day: 'numeric', month: 'long', hour: 'numeric', minute: 'numeric' })])
//# zones
new Date('2026-11-21T20:00:00Z').toLocaleDateString('id-ID', { timeZone: 'Asia/Jayapura', day: 'numeric', month: 'long', year: 'numeric' })
//# Indonesian numbers
[(1234567.891).toLocaleString('id-ID'), (0).toLocaleString('id-ID'), (-1500).toLocaleString('id-ID'), (1234.5).toLocaleString('en-US'), (5).toLocaleString('id-ID', { minimumFractionDigits: 2 }), (1e6).toLocaleString('id-ID', { style: 'currency', currency: 'IDR' }), (2.345).toLocaleString('id-ID', { maximumFractionDigits: 1 })]
//# shares and numbers without groups
['id-ID', 'en-US'].flatMap(l => [(0.256).toLocaleString(l, { style: 'percent' }), (0.2565).toLocaleString(l, { style: 'percent', maximumFractionDigits: 1 }), (-12.5).toLocaleString(l, { style: 'percent' }), (1234567.5).toLocaleString(l, { useGrouping: false })])
//# age
const born = new Date('1990-06-15'), now = new Date('2026-01-05'); let age = now.getFullYear() - born.getFullYear(); if (now < new Date(now.getFullYear(), born.getMonth(), born.getDate())) age--; age
//# working days between
let n = 0; for (const d = new Date(2026, 0, 1); d < new Date(2026, 1, 1); d.setDate(d.getDate() + 1)) if (d.getDay() % 6) n++; n
//# classes of dates
class Tanggal extends Date { besok() { const d = new Tanggal(this); d.setDate(d.getDate() + 1); return d; } } const t = new Tanggal(2026, 11, 31).besok(); [t.getFullYear(), t instanceof Tanggal, t instanceof Date]
