namespace Lajur.Registry.Forms.Fields;

/// <summary>What a line of text is to be.</summary>
public enum TextInput
{
    Text,
    Email,
    Phone,

    /// <summary>The sixteen digits of a citizen; custom property <c>lajur: {"type": "nik"}</c>.</summary>
    Nik,
}
