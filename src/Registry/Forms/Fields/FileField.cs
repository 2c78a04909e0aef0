namespace Lajur.Registry.Forms.Fields;

/// <summary>Files to attach. They are kept as attachments, not among the answers.</summary>
public sealed record FileField : FormField
{
    /// <summary>HTML's accept list, as in <c>.pdf,image/*</c>; what else is chosen is refused.</summary>
    public string? Accept { get; init; }

    public bool TakesSeveral { get; init; }

    /// <summary>True when the applicant does not see what is attached here; custom property <c>lajur: {"forStaff": true}</c>.</summary>
    public bool ForStaff { get; init; }
}
