namespace Lajur.Registry.Forms.Fields;

public enum ChoiceInput
{
    Radio,
    Select,

    /// <summary>Several at once.</summary>
    Checklist,

    /// <summary>Several at once out of many; form-js calls it taglist.</summary>
    Tags,
}
