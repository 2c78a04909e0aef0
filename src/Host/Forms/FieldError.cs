namespace Lajur.Host.Forms;

/// <summary>What is wrong with one field.</summary>
/// <param name="Key">The field.</param>
/// <param name="Sentence">What to do about it.</param>
/// <param name="Target">The id of what to go to, or an address on another page; null when there is no such field.</param>
public sealed record FieldError(string Key, string Sentence, string? Target)
{
    /// <summary>Sentences by field, of a form whose fields have their own names as ids.</summary>
    public static IReadOnlyList<FieldError> ListOf(IReadOnlyDictionary<string, string> errors) =>
        [.. errors.Select(error => new FieldError(error.Key, error.Value, error.Key))];
}
