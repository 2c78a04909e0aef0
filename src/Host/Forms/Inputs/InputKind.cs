using Lajur.Registry.Forms.Fields;

namespace Lajur.Host.Forms.Inputs;

/// <summary>How a field of one line behaves in a browser: its keyboard, what it fills in by itself, how wide it is.</summary>
/// <param name="Type">HTML's input type.</param>
/// <param name="Mode">The keyboard a phone shows.</param>
/// <param name="Fill">What the browser may fill in.</param>
/// <param name="Width">A class where the answer is short.</param>
/// <param name="Spelling">"false" where words are no words.</param>
public sealed record InputKind(string Type, string? Mode = null, string? Fill = null, string? Width = null, string? Spelling = null)
{
    /// <summary>The kind of a field's input.</summary>
    public static InputKind Of(FormField field) => field switch
    {
        TextField { Input: TextInput.Email } => new("email", "email", "email", Spelling: "false"),
        TextField { Input: TextInput.Phone } => new("tel", "tel", "tel", "input-medium"),
        TextField { Input: TextInput.Nik or TextInput.FamilyCard } => new("text", "numeric", "off", "input-medium", "false"),
        TextField when IsName(field) => new("text", Fill: "name", Spelling: "false"),
        NumberField { Decimals: 0 } => new("text", "numeric", "off", "input-short"),
        NumberField => new("text", "decimal", "off", "input-short"),
        DateField { Input: DateInput.Time } => new("time", Width: "input-short"),
        DateField { Input: DateInput.DateTime } => new("datetime-local", Width: "input-medium"),
        DateField => new("date", Width: "input-medium"),
        _ => new("text"),
    };

    private static bool IsName(FormField field) => field.LocalKey is "name" or "nama" or "namaLengkap";
}
