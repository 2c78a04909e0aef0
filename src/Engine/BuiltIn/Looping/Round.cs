using System.Text.Json.Nodes;

namespace Lajur.Engine.BuiltIn.Looping;

/// <summary>The variables a loop gives to each round.</summary>
internal static class Round
{
    public static Dictionary<string, JsonNode?> Variables(JsonNode? value, int index) =>
        new(StringComparer.Ordinal) { ["CurrentValue"] = value?.DeepClone(), ["CurrentIndex"] = index };
}
