namespace Lajur.Registry.Versions.Comparing;

/// <summary>A connection that one version has and the other has not.</summary>
/// <param name="FromId">The box it leaves, by its id in the version that has it.</param>
/// <param name="Port">The outcome.</param>
/// <param name="ToId">The box it reaches, likewise.</param>
/// <param name="From">The name of the box it leaves.</param>
/// <param name="To">The name of the box it reaches.</param>
/// <param name="IsAdded">True when the later version has it.</param>
public sealed record ArrowChange(string FromId, string Port, string ToId, string From, string To, bool IsAdded);
