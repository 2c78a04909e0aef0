using System.Text.Json.Nodes;
using Lajur.Engine.Activities;

namespace Lajur.Engine.Expressions;

/// <summary>Reads a value as the type of an input that is known at run time only.</summary>
internal static class InputConversion
{
    /// <summary>Throws <see cref="FormatException"/> when the value does not fit.</summary>
    public static void Try(Input input, JsonNode? value)
    {
        if (value is not null)
        {
            JsonConvert.To(value, Nullable.GetUnderlyingType(input.ValueType) ?? input.ValueType);
        }
    }
}
