namespace Lajur.Registry.Desk;

/// <summary>The procedure ended: close the case.</summary>
public sealed record CloseCase
{
    public required string InstanceId { get; init; }

    /// <summary>The word of the closing, such as "Dijawab".</summary>
    public required string Result { get; init; }

    /// <summary>The text given to the applicant; null keeps what was answered before.</summary>
    public string? Answer { get; init; }

    /// <summary>True when it ends because the applicant did not complete the file.</summary>
    public bool Abandoned { get; init; }
}
