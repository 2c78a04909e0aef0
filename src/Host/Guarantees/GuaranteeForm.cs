namespace Lajur.Host.Guarantees;

/// <summary>A form of a guarantee's page as it was posted, when it was not accepted.</summary>
/// <param name="Name">Which form; empty for none.</param>
/// <param name="Values">What was written, by field.</param>
/// <param name="Errors">What is wrong, by field.</param>
public sealed record GuaranteeForm(string Name, IReadOnlyDictionary<string, string> Values, IReadOnlyDictionary<string, string> Errors)
{
    /// <summary>What was written in a field of a form, or what stands there at first.</summary>
    public string Value(string form, string field, string first = "") => form == Name ? Values.GetValueOrDefault(field, first) : first;

    /// <summary>What is wrong with a field of a form; null when nothing is.</summary>
    public string? Error(string form, string field) => form == Name ? Errors.GetValueOrDefault(field) : null;
}
