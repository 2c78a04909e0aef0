namespace Lajur.Registry.Versions.Publishing;

/// <summary>A request for publication as one officer sees it.</summary>
/// <param name="Request">Waiting, or returned and not changed since.</param>
/// <param name="Name">The drawing's name.</param>
public sealed record PublicationView(PublicationRequest Request, string Name)
{
    public required bool MayDecide { get; init; }

    /// <summary>Why the officer may not decide, in Indonesian; null when they may, or it is decided.</summary>
    public required string? WhyNot { get; init; }

    /// <summary>True for whoever asked.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>The names of those who may decide.</summary>
    public required IReadOnlyList<string> Deciders { get; init; }

    public bool IsReturned => Request.State == PublicationState.Returned;
}
