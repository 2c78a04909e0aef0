using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library;

/// <summary>What changes a list.</summary>
internal static partial class ListLibrary
{
    private static Members AddChanging(Members members) => members
        .Method("push", 1, (realm, self, x) =>
        {
            Array.ForEach(x, Own(realm, self).Add);
            return (double)Own(realm, self).Count;
        })
        .Method("pop", 0, (realm, self, _) => Take(Own(realm, self), last: true))
        .Method("shift", 0, (realm, self, _) => Take(Own(realm, self), last: false))
        .Method("unshift", 1, (realm, self, x) =>
        {
            var list = Own(realm, self);
            realm.Budget.CheckItems((long)list.Count + x.Length);
            realm.Budget.Work(1 + (list.Count / 16));
            list.Items.InsertRange(0, x);
            return (double)list.Count;
        })
        .Method("splice", 2, Splice)
        .Method("reverse", 0, (realm, self, _) =>
        {
            realm.Budget.Work(1 + (Own(realm, self).Count / 16));
            Own(realm, self).Items.Reverse();
            return self;
        })
        .Method("sort", 1, (realm, self, x) =>
        {
            Own(realm, self).Replace(Sorted(realm, Own(realm, self).Items, x.At(0)));
            return self;
        })
        .Method("fill", 1, (realm, self, x) =>
        {
            var list = Own(realm, self);
            var (from, to) = (x.Place(realm, 1, list.Count, 0), x.Place(realm, 2, list.Count, list.Count));
            for (var i = from; i < to; i++)
            {
                realm.Budget.Work();
                list.Put(i, x.At(0));
            }

            return self;
        })
        .Method("toSorted", 1, (realm, self, x) => new JsList(realm, Sorted(realm, From(realm, self).Items, x.At(0))))
        .Method("toReversed", 0, (realm, self, _) => realm.List(From(realm, self).Items.AsEnumerable().Reverse()))
        .Method("with", 2, (realm, self, x) =>
        {
            var copy = realm.List(From(realm, self).Items);
            var at = x.Integer(realm, 0);
            at = at < 0 ? copy.Count + at : at;
            copy.Put(at >= 0 && at < copy.Count ? (long)at : throw realm.RangeError("Invalid index : " + x.Text(realm, 0)), x.At(1));
            return copy;
        });

    private static JsList Own(Realm realm, object? self) => self is JsList list
        ? list.IsExtensible ? list : throw realm.TypeError("Cannot change a frozen list")
        : throw realm.TypeError("This is not a list");

    private static object? Take(JsList list, bool last)
    {
        if (list.Count == 0)
        {
            return null;
        }

        list.Realm.Budget.Work(last ? 1 : 1 + (list.Count / 64));
        var at = last ? list.Count - 1 : 0;
        var item = list.At(at);
        list.Items.RemoveAt(at);
        return item;
    }

    private static JsList Splice(Realm realm, object? self, object?[] arguments)
    {
        var list = Own(realm, self);
        var from = arguments.Place(realm, 0, list.Count, 0);
        var count = arguments.Length == 0 ? 0 : arguments.Length == 1 ? list.Count - from
            : (int)Math.Clamp(arguments.Integer(realm, 1), 0, list.Count - from);
        realm.Budget.CheckItems((long)list.Count - count + Math.Max(0, arguments.Length - 2));
        realm.Budget.Work(1 + (list.Count / 16));
        var taken = list.Items[from..(from + count)];
        list.Items.RemoveRange(from, count);
        list.Items.InsertRange(from, arguments.Skip(2));
        return new JsList(realm, taken);
    }

    /// <summary>By merging: stable, and done after so many comparisons whatever the comparer says.</summary>
    private static List<object?> Sorted(Realm realm, List<object?> items, object? comparer)
    {
        var before = comparer is JsFunction given
            ? (object? a, object? b) => Values.ToNumber(realm, given.Call(null, [a, b])) < 0
            : comparer is null ? new Func<object?, object?, bool>((a, b) => string.CompareOrdinal(Values.ToText(realm, a), Values.ToText(realm, b)) < 0)
            : throw realm.TypeError("The comparison function must be either a function or undefined");
        var known = items.Where(x => x is not null && x != JsList.Hole).ToArray();
        var other = new object?[known.Length];
        for (var width = 1; width < known.Length; width *= 2)
        {
            for (var start = 0; start < known.Length; start += 2 * width)
            {
                Merge(known, other, start, Math.Min(start + width, known.Length), Math.Min(start + 2 * width, known.Length));
            }

            (known, other) = (other, known);
        }

        return [.. known, .. items.Where(x => x is null), .. items.Where(x => x == JsList.Hole)];

        void Merge(object?[] from, object?[] to, int left, int middle, int end)
        {
            var (a, b) = (left, middle);
            for (var i = left; i < end; i++)
            {
                realm.Budget.Work(4);
                to[i] = a < middle && (b >= end || !before(from[b], from[a])) ? from[a++] : from[b++];
            }
        }
    }
}
