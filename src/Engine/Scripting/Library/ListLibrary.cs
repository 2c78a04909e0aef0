using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library;

/// <summary>Array: what a list gives without changing.</summary>
internal static partial class ListLibrary
{
    public static Members Prototype { get; } = AddChanging(new Members())
        .Method("at", 1, (realm, self, x) => From(realm, self) is var list && x.Integer(realm, 0) is var i ? list.At((long)(i < 0 ? list.Count + i : i)) : null)
        .Method("concat", 1, Concat)
        .Method("entries", 0, (realm, self, _) => CollectionLibrary.Iterator(realm, Walk(From(realm, self)).Select(x => realm.List([(double)x.At, x.Item]))))
        .Method("every", 1, (realm, self, x) => !Test(realm, self, x).Any(y => !y.Yes))
        .Method("filter", 1, (realm, self, x) => realm.List(Test(realm, self, x).Where(y => y.Yes).Select(y => y.Item)))
        .Method("find", 1, (realm, self, x) => Test(realm, self, x, holes: true).FirstOrDefault(y => y.Yes).Item)
        .Method("findIndex", 1, (realm, self, x) => IndexOf(Test(realm, self, x, holes: true)))
        .Method("findLast", 1, (realm, self, x) => Test(realm, self, x, holes: true, back: true).FirstOrDefault(y => y.Yes).Item)
        .Method("findLastIndex", 1, (realm, self, x) => IndexOf(Test(realm, self, x, holes: true, back: true)))
        .Method("flat", 0, (realm, self, x) => Flat(realm, From(realm, self), x.At(0) is null ? 1 : x.Integer(realm, 0)))
        .Method("flatMap", 1, (realm, self, x) => Flat(realm, Map(realm, self, x), 1))
        .Method("forEach", 1, (realm, self, x) =>
        {
            foreach (var _ in Called(realm, self, x))
            {
            }

            return null;
        })
        .Method("includes", 1, (realm, self, x) => Walk(From(realm, self), From(x, realm)).Any(y => Values.SameZero(y.Item, x.At(0))))
        .Method("indexOf", 1, (realm, self, x) => Walk(From(realm, self), From(x, realm), holes: false)
            .Where(y => Values.StrictEquals(y.Item, x.At(0))).Select(y => (double?)y.At).FirstOrDefault() ?? -1.0)
        .Method("lastIndexOf", 1, (realm, self, x) => Back(From(realm, self), x.Length > 1 ? x.Integer(realm, 1) : double.PositiveInfinity)
            .Where(y => Values.StrictEquals(y.Item, x.At(0))).Select(y => (double?)y.At).FirstOrDefault() ?? -1.0)
        .Method("join", 1, (realm, self, x) => Join(realm, self, x.At(0) is null ? "," : x.Text(realm, 0)))
        .Method("keys", 0, (realm, self, _) => CollectionLibrary.Iterator(realm, Walk(From(realm, self)).Select(x => (object?)(double)x.At)))
        .Method("map", 1, Map)
        .Method("reduce", 1, (realm, self, x) => Reduce(realm, self, x, Walk(From(realm, self), holes: false)))
        .Method("reduceRight", 1, (realm, self, x) => Reduce(realm, self, x, Back(From(realm, self), double.PositiveInfinity)))
        .Method("slice", 2, (realm, self, x) => From(realm, self) is var list && x.Place(realm, 0, list.Count, 0) is var from
            && x.Place(realm, 1, list.Count, list.Count) is var to ? new JsList(realm, to > from ? list.Items[from..to] : []) : null)
        .Method("some", 1, (realm, self, x) => Test(realm, self, x).Any(y => y.Yes))
        .Method("toString", 0, (realm, self, _) => Join(realm, self, ","))
        .Method("toLocaleString", 0, (realm, self, _) => Join(realm, self, ","))
        .Method("values", 0, (realm, self, _) => CollectionLibrary.Iterator(realm, Walk(From(realm, self)).Select(x => x.Item)))
        .Method(JsSymbol.Iterator, 0, (realm, self, _) => CollectionLibrary.Iterator(realm, Walk(From(realm, self)).Select(x => x.Item)));

    public static Func<Realm, JsFunction>? Constructor { get; } = realm => realm.MakeConstructor(
        Intrinsic.Array,
        1,
        (_, _, x) => Make(realm, x),
        (_, x, _) => Make(realm, x),
        new Members()
            .Method("isArray", 1, (_, _, x) => x.At(0) is JsList)
            .Method("of", 0, (_, _, x) => realm.List(x))
            .Method("from", 1, (_, _, x) => MakeFrom(realm, x)));

    /// <summary>The list itself; of another object with a length, a list of its items.</summary>
    public static JsList From(Realm realm, object? value)
    {
        if (value is JsList list)
        {
            return list;
        }

        var source = Values.ToObject(realm, value);
        var length = Values.ToInteger(realm, source.Get("length"));
        realm.Budget.CheckItems((long)Math.Min(length, long.MaxValue));
        return realm.List(Enumerable.Range(0, (int)Math.Max(0, length)).Select(x => source.Get(Numbers.ToText(x))));
    }

    private static int From(object?[] arguments, Realm realm) => arguments.Length < 2 ? 0
        : (int)Math.Clamp(arguments.Integer(realm, 1), -200_000, 200_000);

    /// <summary>Its items as they are when it is their turn; none that come to it meanwhile.</summary>
    private static IEnumerable<(int At, object? Item)> Walk(JsList list, int from = 0, bool holes = true)
    {
        for (var i = from < 0 ? Math.Max(0, list.Count + from) : from; i < list.Count; i++)
        {
            list.Realm.Budget.Work();
            if (holes || list.Items[i] != JsList.Hole)
            {
                yield return (i, list.At(i));
            }
        }
    }

    private static IEnumerable<(int At, object? Item)> Back(JsList list, double from, bool holes = false)
    {
        for (var i = (int)(from < 0 ? list.Count + from : Math.Min(from, list.Count - 1)); i >= 0; i--)
        {
            list.Realm.Budget.Work();
            if (i < list.Count && (holes || list.Items[i] != JsList.Hole))
            {
                yield return (i, list.At(i));
            }
        }
    }

    private static IEnumerable<(int At, object? Item, object? Result)> Called(
        Realm realm, object? self, object?[] arguments, bool holes = false, bool back = false)
    {
        var (list, call) = (From(realm, self), arguments.Function(realm, 0));
        var end = list.Count;
        foreach (var (at, item) in back ? Back(list, double.PositiveInfinity, holes) : Walk(list, 0, holes))
        {
            if (at >= end)
            {
                yield break;
            }

            yield return (at, item, call.Call(arguments.At(1), [item, (double)at, list]));
        }
    }

    private static IEnumerable<(int At, object? Item, bool Yes)> Test(
        Realm realm, object? self, object?[] arguments, bool holes = false, bool back = false) =>
        Called(realm, self, arguments, holes, back).Select(x => (x.At, x.Item, Values.ToBoolean(x.Result)));

    private static double IndexOf(IEnumerable<(int At, object? Item, bool Yes)> tested) =>
        tested.Where(x => x.Yes).Select(x => (double?)x.At).FirstOrDefault() ?? -1.0;

    private static JsList Map(Realm realm, object? self, object?[] arguments)
    {
        var (list, made) = (From(realm, self), new JsList(realm));
        made.Resize(list.Count);
        foreach (var (at, _, result) in Called(realm, list, arguments))
        {
            made.Put(at, result);
        }

        return made;
    }

    private static object? Reduce(Realm realm, object? self, object?[] arguments, IEnumerable<(int At, object? Item)> walk)
    {
        var (list, call) = (From(realm, self), arguments.Function(realm, 0));
        var (sum, any, end) = (arguments.At(1), arguments.Length > 1, list.Count);
        foreach (var (at, item) in walk)
        {
            if (at >= end)
            {
                break;
            }

            sum = any ? call.Call(null, [sum, item, (double)at, list]) : item;
            any = true;
        }

        return any ? sum : throw realm.TypeError("Reduce of empty array with no initial value");
    }

    private static JsList Concat(Realm realm, object? self, object?[] arguments)
    {
        var made = new JsList(realm);
        foreach (var part in arguments.Prepend(self))
        {
            if (part is JsList list)
            {
                realm.Budget.CheckItems((long)made.Count + list.Count);
                realm.Budget.Work(list.Count);
                made.Items.AddRange(list.Items);
            }
            else
            {
                made.Add(part);
            }
        }

        return made;
    }

    private static JsList Flat(Realm realm, JsList list, double depth)
    {
        var made = new JsList(realm);
        Add(list, Math.Min(depth, 100));
        return made;

        void Add(JsList from, double left)
        {
            foreach (var (_, item) in Walk(from, holes: false))
            {
                if (item is JsList inner && left >= 1)
                {
                    Add(inner, left - 1);
                }
                else
                {
                    made.Add(item);
                }
            }
        }
    }

    private static string Join(Realm realm, object? self, string between)
    {
        var list = From(realm, self);
        if (!realm.Joining.Add(list))
        {
            return "";
        }

        try
        {
            var made = new System.Text.StringBuilder();
            foreach (var (at, item) in Walk(list))
            {
                var text = JsNull.IsNothing(item) ? "" : Values.ToText(realm, item);
                realm.Budget.CheckLength((long)made.Length + text.Length + between.Length);
                made.Append(at > 0 ? between : "").Append(text);
            }

            return made.ToString();
        }
        finally
        {
            realm.Joining.Remove(list);
        }
    }

    private static JsList Make(Realm realm, object?[] arguments)
    {
        if (arguments is not [double length])
        {
            return realm.List(arguments);
        }

        var made = new JsList(realm);
        made.Set("length", length);
        return made;
    }

    private static JsList MakeFrom(Realm realm, object?[] arguments)
    {
        var source = arguments.At(0);
        var walks = source is string || (source is JsObject map && map.Has(JsSymbol.Iterator));
        var items = walks ? new Interpreter(realm).ItemsOf(source) : From(realm, source).Items.ToList();
        var list = new JsList(realm, items.ConvertAll(x => x == JsList.Hole ? null : x));
        return arguments.At(1) is null ? list : Map(realm, list, arguments[1..]);
    }
}
