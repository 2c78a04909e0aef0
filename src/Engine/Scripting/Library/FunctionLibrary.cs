using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library;

/// <summary>What every function can do. No function is made from text.</summary>
internal static class FunctionLibrary
{
    public static Members Prototype { get; } = new Members()
        .Method("call", 1, (realm, self, x) => Self(realm, self).Call(x.At(0), x.Length > 1 ? x[1..] : []))
        .Method("apply", 2, (realm, self, x) => Self(realm, self).Call(
            x.At(0), JsNull.IsNothing(x.At(1)) ? [] : [.. ListLibrary.From(realm, x.At(1)).Items.Select(y => y == JsList.Hole ? null : y)]))
        .Method("bind", 1, (realm, self, x) => new BoundFunction(realm, Self(realm, self), x.At(0), x.Length > 1 ? x[1..] : []))
        .Method("toString", 0, (realm, self, _) => Self(realm, self) is ScriptFunction { Node.Source: { Length: > 0 } source }
            ? source
            : $"function {Values.ToText(realm, Self(realm, self).Get("name"))}() {{ [native code] }}");

    public static Func<Realm, JsFunction>? Constructor { get; } = realm => realm.MakeConstructor(
        Intrinsic.Function,
        1,
        (_, _, _) => throw realm.Error(Intrinsic.EvalError, "Functions cannot be made from text here"),
        (_, _, _) => throw realm.Error(Intrinsic.EvalError, "Functions cannot be made from text here"),
        new Members());

    private static JsFunction Self(Realm realm, object? self) => self as JsFunction ?? throw realm.TypeError("This is not a function");
}
