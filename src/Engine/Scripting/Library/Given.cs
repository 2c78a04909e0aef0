using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library;

/// <summary>Reads what a function of the library was given.</summary>
internal static class Given
{
    public static object? At(this object?[] arguments, int index) => index < arguments.Length ? arguments[index] : null;

    public static string Text(this object?[] arguments, Realm realm, int index) => Values.ToText(realm, arguments.At(index));

    public static double Number(this object?[] arguments, Realm realm, int index) => Values.ToNumber(realm, arguments.At(index));

    public static double Integer(this object?[] arguments, Realm realm, int index) => Values.ToInteger(realm, arguments.At(index));

    public static JsFunction Function(this object?[] arguments, Realm realm, int index) =>
        arguments.At(index) as JsFunction ?? throw realm.TypeError($"{Values.TypeOf(arguments.At(index))} is not a function");

    /// <summary>A place in something of that length; one below zero counts from the end.</summary>
    public static int Place(this object?[] arguments, Realm realm, int index, int length, int otherwise)
    {
        if (arguments.At(index) is null)
        {
            return otherwise;
        }

        var place = arguments.Integer(realm, index);
        return (int)(place < 0 ? Math.Max(0, length + place) : Math.Min(place, length));
    }
}
