namespace Lajur.Registry.Services;

/// <summary>One component of a service standard, as the office wrote it.</summary>
public sealed record StandardComponent
{
    public required StandardPart Part { get; init; }

    /// <summary>The heading, in Indonesian.</summary>
    public required string Title { get; init; }

    /// <summary>Running text; absent when there are only items.</summary>
    public string? Text { get; init; }

    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>True when the items are steps whose order counts.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>The first six are of service delivery, the rest of internal management.</summary>
    public bool IsDelivery => Part <= StandardPart.Complaints;
}
