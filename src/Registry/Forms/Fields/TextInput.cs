namespace Lajur.Registry.Forms.Fields;

/// <summary>What a line of text is to be.</summary>
public enum TextInput
{
    Text,
    Email,
    Phone,

    /// <summary>The sixteen digits of a citizen; custom property <c>lajur: {"type": "nik"}</c>.</summary>
    Nik,

    /// <summary>The sixteen digits of a family card; custom property <c>lajur: {"type": "kk"}</c>.</summary>
    FamilyCard,
}
