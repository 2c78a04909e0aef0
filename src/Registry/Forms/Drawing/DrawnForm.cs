namespace Lajur.Registry.Forms.Drawing;

/// <summary>A form as a version of a drawing has it.</summary>
public sealed record DrawnForm
{
    /// <summary>How steps of the drawing name it.</summary>
    public required string Key { get; init; }

    public required int Version { get; init; }

    /// <summary>form-js JSON.</summary>
    public required string Json { get; init; }

    /// <summary>Null when it cannot be read; then <see cref="Problems"/> says why.</summary>
    public required FormSchema? Schema { get; init; }

    public IReadOnlyList<FormProblem> Problems { get; init; } = [];

    /// <summary>Who saved this version; null for one that came with the program.</summary>
    public required string? SavedBy { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>True for the form by which people apply.</summary>
    public required bool IsIntake { get; init; }

    /// <summary>The titles of the steps that name it.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>True when nothing in the drawing needs it.</summary>
    public bool IsUnused => !IsIntake && Steps.Count == 0;
}
