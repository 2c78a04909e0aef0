namespace Lajur.Engine.Scripting.Objects;

/// <summary>The script's null. Its undefined is .NET's null.</summary>
internal sealed class JsNull
{
    private JsNull()
    {
    }

    public static JsNull Value { get; } = new();

    public static bool IsNothing(object? value) => value is null or JsNull;
}
