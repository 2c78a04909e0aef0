using System.Globalization;
using System.Text.Json.Nodes;

namespace Lajur.Registry.Forms.Conditions;

/// <summary>Something with values, all of them text as it is posted; no values are FEEL's <c>null</c>.</summary>
public abstract record FeelTerm
{
    private FeelTerm()
    {
    }

    public virtual IEnumerable<string> Keys => [];

    public abstract IReadOnlyList<string> Values(Func<string, IReadOnlyList<string>> given);

    /// <summary>For a page's script.</summary>
    public abstract JsonArray ToScript(Func<string, string> nameOf);

    /// <summary>Written in the condition.</summary>
    public sealed record Written(string? Text) : FeelTerm
    {
        public override IReadOnlyList<string> Values(Func<string, IReadOnlyList<string>> given) => Text is null ? [] : [Text];

        public override JsonArray ToScript(Func<string, string> nameOf) => ["text", Text];
    }

    /// <summary>What stands in a field.</summary>
    public sealed record Field(string Key) : FeelTerm
    {
        public override IEnumerable<string> Keys => [Key];

        public override IReadOnlyList<string> Values(Func<string, IReadOnlyList<string>> given) =>
            [.. given(Key).Where(value => value.Length > 0)];

        public override JsonArray ToScript(Func<string, string> nameOf) => ["field", nameOf(Key)];
    }

    /// <summary>How many values something has, or how many characters.</summary>
    public sealed record Size(FeelTerm Of, bool InCharacters) : FeelTerm
    {
        public override IEnumerable<string> Keys => Of.Keys;

        public override IReadOnlyList<string> Values(Func<string, IReadOnlyList<string>> given)
        {
            var values = Of.Values(given);
            return [(InCharacters ? values.Sum(value => value.Length) : values.Count).ToString(CultureInfo.InvariantCulture)];
        }

        public override JsonArray ToScript(Func<string, string> nameOf) => [InCharacters ? "length" : "count", Of.ToScript(nameOf)];
    }
}
