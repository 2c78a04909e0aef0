namespace Lajur.Engine.Journaling;

/// <summary>What one burst wrote: an append-only row of <see cref="InstanceId"/>, ordered by <see cref="FirstSequence"/>.</summary>
/// <param name="InstanceId">The run.</param>
/// <param name="FirstSequence">The sequence of its first entry; unique within the run.</param>
/// <param name="Entries">The entries, in order; never empty.</param>
public sealed record JournalPage(string InstanceId, long FirstSequence, IReadOnlyList<JournalEntry> Entries);
