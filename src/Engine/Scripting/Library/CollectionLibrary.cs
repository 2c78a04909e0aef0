using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library;

/// <summary>Map, Set, and the iterators of everything that can be gone through.</summary>
internal static class CollectionLibrary
{
    public static Members OfMap { get; } = Shared(isMap: true)
        .Method("get", 1, (realm, self, x) => Self(realm, self, true).Value(x.At(0)))
        .Method("set", 2, (realm, self, x) => Put(Self(realm, self, true), x.At(0), x.At(1)))
        .Method("entries", 0, (realm, self, _) => Walk(Self(realm, self, true), (key, value) => realm.List([key, value])))
        .Method("keys", 0, (realm, self, _) => Walk(Self(realm, self, true), (key, _) => key))
        .Method("values", 0, (realm, self, _) => Walk(Self(realm, self, true), (_, value) => value))
        .Method(JsSymbol.Iterator, 0, (realm, self, _) => Walk(Self(realm, self, true), (key, value) => realm.List([key, value])));

    public static Members OfSet { get; } = Shared(isMap: false)
        .Method("add", 1, (realm, self, x) => Put(Self(realm, self, false), x.At(0), x.At(0)))
        .Method("entries", 0, (realm, self, _) => Walk(Self(realm, self, false), (key, value) => realm.List([key, value])))
        .Method("keys", 0, (realm, self, _) => Walk(Self(realm, self, false), (key, _) => key))
        .Method("values", 0, (realm, self, _) => Walk(Self(realm, self, false), (key, _) => key))
        .Method(JsSymbol.Iterator, 0, (realm, self, _) => Walk(Self(realm, self, false), (key, _) => key));

    public static Members OfIterator { get; } = new Members().Method(JsSymbol.Iterator, 0, (_, self, _) => self);

    public static Func<Realm, JsFunction>? Map { get; } = realm => Constructor(realm, Intrinsic.Map);

    public static Func<Realm, JsFunction>? Set { get; } = realm => Constructor(realm, Intrinsic.Set);

    /// <summary>An iterator over what is given one by one; nothing more is taken than is asked for.</summary>
    public static JsObject Iterator(Realm realm, IEnumerable<object?> items)
    {
        var walk = items.GetEnumerator();
        var iterator = new JsObject(realm, realm.Prototype(Intrinsic.Iterator));
        iterator.Hide("next", new NativeFunction(realm, "next", 0, (_, _, _) =>
        {
            realm.Budget.Work();
            var more = walk.MoveNext();
            var step = realm.Map();
            step.Set("value", more ? walk.Current : null);
            step.Set("done", Values.Of(!more));
            return step;
        }));
        return iterator;
    }

    private static Members Shared(bool isMap) => new Members()
        .Method("has", 1, (realm, self, x) => Self(realm, self, isMap).Contains(x.At(0)))
        .Method("delete", 1, (realm, self, x) => Self(realm, self, isMap).Remove(x.At(0)))
        .Method("clear", 0, (realm, self, _) =>
        {
            Self(realm, self, isMap).Clear();
            return null;
        })
        .Method("forEach", 1, (realm, self, x) =>
        {
            var (all, take) = (Self(realm, self, isMap), x.Function(realm, 0));
            foreach (var (key, value) in Entries(all))
            {
                take.Call(x.At(1), [value, key, all]);
            }

            return null;
        })
        .Getter("size", (realm, self, _) => (double)Self(realm, self, isMap).Count);

    private static NativeFunction Constructor(Realm realm, Intrinsic kind) => realm.MakeConstructor(
        kind,
        0,
        (_, _, _) => throw realm.TypeError($"Constructor {kind} requires 'new'"),
        (_, x, made) => Fill(realm, new JsCollection(realm, kind == Intrinsic.Map, made.Get("prototype") as JsObject ?? realm.Prototype(kind)), x.At(0)),
        new Members());

    private static JsCollection Fill(Realm realm, JsCollection made, object? items)
    {
        if (!JsNull.IsNothing(items))
        {
            new Interpreter(realm).Iterate(items, item =>
            {
                Put(made, made.IsMap ? Values.Get(realm, item, "0") : item, made.IsMap ? Values.Get(realm, item, "1") : item);
                return true;
            });
        }

        return made;
    }

    private static JsCollection Put(JsCollection to, object? key, object? value)
    {
        to.Put(key, value);
        return to;
    }

    private static JsObject Walk(JsCollection all, Func<object?, object?, object?> take) =>
        Iterator(all.Realm, Entries(all).Select(x => take(x.Key, x.Value)));

    private static IEnumerable<(object? Key, object? Value)> Entries(JsCollection all)
    {
        for (var i = 0; i < all.Places; i++)
        {
            if (all.TryAt(i, out var key, out var value))
            {
                yield return (key, value);
            }
        }
    }

    private static JsCollection Self(Realm realm, object? self, bool isMap) => self is JsCollection all && all.IsMap == isMap
        ? all
        : throw realm.TypeError($"This is not a {(isMap ? "Map" : "Set")}");
}
