namespace Lajur.Studio.Descriptors;

/// <summary>When a run is saved.</summary>
/// <param name="Name">What the definition keeps.</param>
/// <param name="DisplayName">What the administrator reads.</param>
/// <param name="Description">One sentence.</param>
public sealed record CommitStrategyView(string Name, string DisplayName, string Description);
