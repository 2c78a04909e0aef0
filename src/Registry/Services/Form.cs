namespace Lajur.Registry.Services;

/// <summary>A version of one of a service's forms. Versions are never changed, only followed by the next.</summary>
public sealed class Form
{
    public Guid Id { get; set; }

    public Guid ServiceId { get; set; }

    /// <summary>How drawings name it, as in <c>permohonan</c>.</summary>
    public required string Key { get; set; }

    /// <summary>1, 2, 3 … within service and key.</summary>
    public int Version { get; set; }

    /// <summary>form-js JSON.</summary>
    public required string Schema { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>The drawing for which an administrator saved it; null when it came with the program and is for every drawing.</summary>
    public string? DefinitionId { get; set; }

    /// <summary>The administrator who saved it; null when it came with the program.</summary>
    public string? SavedBy { get; set; }
}
