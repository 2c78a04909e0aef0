namespace Lajur.Registry.Forms.Fields;

public enum ChoiceInput
{
    Radio,
    Select,

    /// <summary>Several at once.</summary>
    Checklist,
}
