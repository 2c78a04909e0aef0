using Lajur.Engine.Storage.Steps;

namespace Lajur.Engine.Storage.Journals;

/// <summary>What one burst wrote to the journal: one row however much happened.</summary>
internal sealed class JournalRow : IWorkflowRow
{
    public required string InstanceId { get; init; }
    public required long FirstSequence { get; init; }

    /// <summary>The entries, as <see cref="Journaling.JournalPageFormat"/> writes them.</summary>
    public required string Page { get; init; }
}
