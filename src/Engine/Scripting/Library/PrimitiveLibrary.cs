using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library;

/// <summary>Boolean and Symbol.</summary>
internal static class PrimitiveLibrary
{
    public static Members OfBoolean { get; } = new Members()
        .Method("toString", 0, (realm, self, _) => Values.ToText(realm, Unwrap(self)))
        .Method("valueOf", 0, (_, self, _) => Unwrap(self));

    public static Members OfSymbol { get; } = new Members()
        .Method("toString", 0, (_, self, _) => $"Symbol({(Unwrap(self) as JsSymbol)?.Description})")
        .Getter("description", (_, self, _) => (Unwrap(self) as JsSymbol)?.Description)
        .Method("valueOf", 0, (_, self, _) => Unwrap(self));

    public static Func<Realm, JsFunction>? Boolean { get; } = realm => realm.MakeConstructor(
        Intrinsic.Boolean,
        1,
        (_, _, x) => Values.ToBoolean(x.At(0)),
        (_, x, _) => Values.ToObject(realm, Values.ToBoolean(x.At(0))),
        new Members());

    public static Func<Realm, JsFunction>? Symbol { get; } = realm => realm.MakeConstructor(
        Intrinsic.Symbol,
        0,
        (_, _, x) => new JsSymbol(x.Length == 0 ? "" : x.Text(realm, 0)),
        null,
        new Members().Constant("iterator", JsSymbol.Iterator));

    public static object? Unwrap(object? self) => self is JsWrapper wrapper ? wrapper.Value : self;
}
