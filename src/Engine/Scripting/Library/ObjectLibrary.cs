using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library;

/// <summary>Object and what every object can do.</summary>
internal static class ObjectLibrary
{
    private static readonly Members s_functions = new Members()
        .Method("keys", 1, (realm, _, x) => realm.List(From(realm, x).EnumerableKeys()))
        .Method("values", 1, (realm, _, x) => realm.List(From(realm, x) is var o ? o.EnumerableKeys().Select(key => o.Get(key)) : []))
        .Method("entries", 1, (realm, _, x) => realm.List(From(realm, x) is var o ? o.EnumerableKeys().Select(key => realm.List([key, o.Get(key)])) : []))
        .Method("assign", 2, Assign)
        .Method("fromEntries", 1, FromEntries)
        .Method("create", 2, Create)
        .Method("freeze", 1, (realm, _, x) => Fix(realm, x.At(0), writable: false))
        .Method("seal", 1, (realm, _, x) => Fix(realm, x.At(0), writable: null))
        .Method("preventExtensions", 1, (_, _, x) => Close(x.At(0)))
        .Method("isFrozen", 1, (_, _, x) => x.At(0) is not JsObject { } o || (!o.IsExtensible && Own(o).All(p => !p.IsConfigurable && !p.IsWritable)))
        .Method("isSealed", 1, (_, _, x) => x.At(0) is not JsObject { } o || (!o.IsExtensible && Own(o).All(p => !p.IsConfigurable)))
        .Method("isExtensible", 1, (_, _, x) => x.At(0) is JsObject { IsExtensible: true })
        .Method("is", 2, (_, _, x) => Same(x.At(0), x.At(1)))
        .Method("hasOwn", 2, (realm, _, x) => From(realm, x).GetOwn(Values.ToKey(realm, x.At(1))) is not null)
        .Method("getPrototypeOf", 1, (realm, _, x) => From(realm, x).Prototype ?? (object)JsNull.Value)
        .Method("setPrototypeOf", 2, SetPrototypeOf)
        .Method("getOwnPropertyNames", 1, (realm, _, x) => realm.List(From(realm, x).OwnKeys().OfType<string>()))
        .Method("getOwnPropertyDescriptor", 2, (realm, _, x) => Describe(realm, From(realm, x).GetOwn(Values.ToKey(realm, x.At(1)))))
        .Method("defineProperty", 3, (realm, _, x) => Define(realm, x.At(0), Values.ToKey(realm, x.At(1)), x.At(2)))
        .Method("defineProperties", 2, (realm, _, x) => DefineAll(realm, x.At(0), x.At(1)));

    public static Members Prototype { get; } = new Members()
        .Method("hasOwnProperty", 1, (realm, self, x) => Values.ToObject(realm, self).GetOwn(Values.ToKey(realm, x.At(0))) is not null)
        .Method("isPrototypeOf", 1, (_, self, x) => Above(x.At(0)).Any(o => ReferenceEquals(o, self)))
        .Method("propertyIsEnumerable", 1, (realm, self, x) =>
            Values.ToObject(realm, self).GetOwn(Values.ToKey(realm, x.At(0))) is { IsEnumerable: true })
        .Method("valueOf", 0, (realm, self, _) => Values.ToObject(realm, self))
        .Method("toLocaleString", 0, (realm, self, _) => Values.ToText(realm, self))
        .Method("toString", 0, (realm, self, _) =>
            self is null ? "[object Undefined]" : self is JsNull ? "[object Null]" : $"[object {NameOf(Values.ToObject(realm, self))}]");

    public static Func<Realm, JsFunction>? Constructor { get; } = realm => realm.MakeConstructor(
        Intrinsic.Object,
        1,
        (_, _, x) => JsNull.IsNothing(x.At(0)) ? realm.Map() : Values.ToObject(realm, x.At(0)),
        (_, x, _) => JsNull.IsNothing(x.At(0)) ? realm.Map() : Values.ToObject(realm, x.At(0)),
        s_functions);

    private static string NameOf(JsObject value) => value.ClassName is "Map" or "Set" || value.GetType() != typeof(JsObject)
        ? value.ClassName
        : Above(value).Any(x => ReferenceEquals(x, value.Realm.Prototype(Intrinsic.Error))) ? "Error" : "Object";

    private static IEnumerable<JsObject> Above(object? value)
    {
        for (var at = (value as JsObject)?.Prototype; at is not null; at = at.Prototype)
        {
            yield return at;
        }
    }

    private static IEnumerable<Property> Own(JsObject value) => value.OwnKeys().Select(x => value.GetOwn(x)!);

    private static JsObject From(Realm realm, object?[] arguments) => Values.ToObject(realm, arguments.At(0));

    public static bool Same(object? a, object? b) => a is double x && b is double y ? x.Equals(y) && double.IsNegative(x) == double.IsNegative(y)
        : Values.StrictEquals(a, b);

    private static JsObject Assign(Realm realm, object? self, object?[] arguments)
    {
        var target = From(realm, arguments);
        foreach (var source in arguments.Skip(1).Where(x => !JsNull.IsNothing(x)).Select(x => Values.ToObject(realm, x)))
        {
            foreach (var key in source.OwnKeys().Where(x => source.GetOwn(x) is { IsEnumerable: true }))
            {
                realm.Budget.Work();
                target.Set(key, source.Get(key));
            }
        }

        return target;
    }

    private static JsObject FromEntries(Realm realm, object? self, object?[] arguments)
    {
        var made = realm.Map();
        new Interpreter(realm).Iterate(arguments.At(0), pair =>
        {
            made.Define(Values.ToKey(realm, Values.Get(realm, pair, "0")), Property.Of(Values.Get(realm, pair, "1")));
            return true;
        });
        return made;
    }

    private static JsObject Create(Realm realm, object? self, object?[] arguments)
    {
        var above = arguments.At(0) is JsNull ? null
            : arguments.At(0) as JsObject ?? throw realm.TypeError("Object prototype may only be an Object or null");
        var made = new JsObject(realm, above);
        return arguments.At(1) is null ? made : DefineAll(realm, made, arguments.At(1));
    }

    private static object? SetPrototypeOf(Realm realm, object? self, object?[] arguments)
    {
        if (arguments.At(0) is JsObject value)
        {
            var above = arguments.At(1) as JsObject;
            if (above is not null && (ReferenceEquals(above, value) || Above(above).Contains(value)))
            {
                throw realm.TypeError("Cyclic __proto__ value");
            }

            value.Prototype = above;
        }

        return arguments.At(0);
    }

    private static object? Close(object? value)
    {
        if (value is JsObject map)
        {
            map.IsExtensible = false;
        }

        return value;
    }

    private static object? Fix(Realm realm, object? value, bool? writable)
    {
        if (value is JsList list && writable == false)
        {
            list.Freeze();
        }

        if (value is not JsObject map)
        {
            return value;
        }

        map.IsExtensible = false;
        foreach (var property in Own(map))
        {
            realm.Budget.Work();
            property.IsConfigurable = false;
            property.IsWritable &= writable ?? true;
        }

        return value;
    }

    private static JsObject? Describe(Realm realm, Property? property)
    {
        if (property is null)
        {
            return null;
        }

        var made = realm.Map();
        if (property.IsAccessor)
        {
            made.Set("get", property.Getter);
            made.Set("set", property.Setter);
        }
        else
        {
            made.Set("value", property.Value);
            made.Set("writable", Values.Of(property.IsWritable));
        }

        made.Set("enumerable", Values.Of(property.IsEnumerable));
        made.Set("configurable", Values.Of(property.IsConfigurable));
        return made;
    }

    private static JsObject DefineAll(Realm realm, object? target, object? descriptors)
    {
        var source = Values.ToObject(realm, descriptors);
        foreach (var key in source.EnumerableKeys().ToList())
        {
            Define(realm, target, key, source.Get(key));
        }

        return (JsObject)target!;
    }

    private static JsObject Define(Realm realm, object? target, object key, object? descriptor)
    {
        if (target is not JsObject map || descriptor is not JsObject given)
        {
            throw realm.TypeError("Object.defineProperty called on non-object");
        }

        var before = map.GetOwn(key);
        if (before is { IsConfigurable: false, IsWritable: false } || (before is null && !map.IsExtensible))
        {
            throw realm.TypeError($"Cannot redefine property: {Values.Describe(key)}");
        }

        map.Define(key, new Property
        {
            Value = given.Has("value") ? given.Get("value") : before?.Value,
            Getter = given.Get("get") as JsFunction ?? before?.Getter,
            Setter = given.Get("set") as JsFunction ?? before?.Setter,
            IsAccessor = given.Has("get") || given.Has("set") || (before is { IsAccessor: true } && !given.Has("value")),
            IsWritable = Flag("writable", before?.IsWritable),
            IsEnumerable = Flag("enumerable", before?.IsEnumerable),
            IsConfigurable = Flag("configurable", before?.IsConfigurable),
        });
        return map;

        bool Flag(string name, bool? otherwise) => given.Has(name) ? Values.ToBoolean(given.Get(name)) : otherwise ?? false;
    }
}
