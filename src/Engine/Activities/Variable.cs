using System.Text.Json.Nodes;

namespace Lajur.Engine.Activities;

/// <summary>A variable as a container declares it.</summary>
/// <param name="Id">Stable id that outputs are bound to.</param>
/// <param name="Name">The name expressions use.</param>
/// <param name="TypeName">The declared type, e.g. "String", "Int32", "Object".</param>
/// <param name="IsArray">True when the value is a list of that type.</param>
/// <param name="Default">The value at the start, as drawn.</param>
public sealed record Variable(string Id, string Name, string TypeName, bool IsArray, JsonNode? Default)
{
    /// <summary>True when the value lasts for one burst only: it is gone once the run has waited.</summary>
    public bool IsTransient { get; init; }
}
