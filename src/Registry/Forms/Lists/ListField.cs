using Lajur.Registry.Forms.Fields;

namespace Lajur.Registry.Forms.Lists;

/// <summary>
/// Rows of the same fields, as many as are needed. Posted under its key stand the tokens of the rows in their order and one
/// empty value, so that a list without rows is known from one that was not posted.
/// </summary>
public sealed record ListField : FormField
{
    /// <summary>What stands in every row.</summary>
    public required IReadOnlyList<FormComponent> Components { get; init; }

    /// <summary>Rows that stand there at first.</summary>
    public int StartRows { get; init; }

    public int MinRows { get; init; }

    public int MaxRows { get; init; } = FormLimits.Rows;

    /// <summary>False when rows can be neither added nor taken out.</summary>
    public bool MayChange { get; init; } = true;

    public IReadOnlyList<ListRow> Rows(IReadOnlyDictionary<string, string[]> values) =>
        [.. Tokens(values).Select(RowOf)];

    /// <summary>The row of one token, at a place among the others.</summary>
    public ListRow RowOf(string token, int index = 0) => new(token, index, [.. Components.Select(component => In(component, $"{Key}-{token}-"))]);

    /// <summary>The tokens of the rows: digits, each once.</summary>
    public IReadOnlyList<string> Tokens(IReadOnlyDictionary<string, string[]> values) => values.TryGetValue(Key, out var posted)
        ? [.. posted.Where(token => token.Length is > 0 and < 5 && token.All(char.IsAsciiDigit)).Distinct(StringComparer.Ordinal).Take(MaxRows + 1)]
        : [.. Enumerable.Range(0, Math.Max(StartRows, MinRows)).Select(row => row.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    private static FormComponent In(FormComponent component, string scope) => component switch
    {
        FormGroup group => group with { Id = scope + group.Id, Scope = scope, Components = [.. group.Components.Select(inner => In(inner, scope))] },
        FormField field => field with { Id = scope + field.Id, Scope = scope, Key = scope + field.Key },
        _ => component with { Id = scope + component.Id, Scope = scope },
    };
}
