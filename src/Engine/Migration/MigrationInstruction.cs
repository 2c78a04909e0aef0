namespace Lajur.Engine.Migration;

/// <summary>One activity of the old version and the one that takes its place in the new; both by id path.</summary>
/// <param name="Source">The node id in the source version.</param>
/// <param name="Target">The node id in the target version.</param>
public sealed record MigrationInstruction(string Source, string Target);
