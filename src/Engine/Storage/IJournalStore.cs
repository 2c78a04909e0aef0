using Lajur.Engine.Journaling;

namespace Lajur.Engine.Storage;

/// <summary>Keeps the journal, one page a burst.</summary>
public interface IJournalStore
{
    Task AppendJournalAsync(JournalPage page, CancellationToken cancellationToken);

    /// <summary>The pages of an instance, in order.</summary>
    Task<IReadOnlyList<JournalPage>> ListJournalAsync(string instanceId, CancellationToken cancellationToken);
}
