namespace Lajur.Registry.Services.Texts;

/// <summary>A text as an administrator saved it for a drawing. Rows are never changed, only followed by the next.</summary>
public sealed class SavedText
{
    public required Guid Id { get; init; }

    public required Guid ServiceId { get; init; }

    /// <summary>1, 2, 3 … within the service.</summary>
    public required int Number { get; init; }

    public required ServiceText Text { get; init; }

    /// <summary>Null for what the service said before anybody saved a text; that is number 1.</summary>
    public required string? SavedBy { get; init; }

    public required DateTimeOffset SavedAt { get; init; }
}
