using Lajur.Registry.Forms.Fields;

namespace Lajur.Host.Forms;

/// <summary>The ids that tie a field's label, help, error and input together.</summary>
public static class FieldIds
{
    /// <summary>The input itself; of a group of choices the first.</summary>
    public static string Input(FormField field) => field switch
    {
        ChoiceField { Input: not ChoiceInput.Select } => Option(field.Key, 0),
        RegionField region => Input(region.NameOf(RegionField.Parts[0])),
        _ => Input(field.Key),
    };

    public static string Input(string key) => $"isi-{key}";

    public static string Option(string key, int index) => $"isi-{key}-{index}";

    public static string Help(string key) => $"bantuan-{key}";

    public static string Error(string key) => $"salah-{key}";

    /// <summary>For aria-describedby: help first, then the error; null when there is neither.</summary>
    public static string? DescribedBy(FormField field, bool hasHelp, bool hasError) =>
        string.Join(' ', new[] { hasHelp ? Help(field.Key) : null, hasError ? Error(field.Key) : null }.Where(id => id is not null))
            is { Length: > 0 } ids ? ids : null;
}
