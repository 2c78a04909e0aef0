namespace Lajur.Registry.Versions.Comparing;

/// <summary>A step of the drawing that differs: one with a row in the SOP, or any other box.</summary>
public sealed record StepChange
{
    public required ChangeKind Kind { get; init; }

    /// <summary>The box in the version before; null for one that was added.</summary>
    public required string? BeforeId { get; init; }

    /// <summary>The box in the version after; null for one that was removed.</summary>
    public required string? AfterId { get; init; }

    /// <summary>The number in the SOP; null for a box without one.</summary>
    public required string? Number { get; init; }

    /// <summary>As it is called after, or was before it was removed.</summary>
    public required string Title { get; init; }

    /// <summary>What it was called before, when that differs.</summary>
    public string? FormerTitle { get; init; }

    /// <summary>The lane it left and the one it came to, when that differs.</summary>
    public ValueChange? Lane { get; init; }

    /// <summary>Everything else that differs; of a step that was added or removed what it says.</summary>
    public IReadOnlyList<ValueChange> Values { get; init; } = [];

    /// <summary>"Langkah 4 “Menjawab pemohon”", or the box by its name.</summary>
    public string Name => Number is null ? $"Kotak “{Title}”" : $"Langkah {Number} “{Title}”";
}
