namespace Lajur.Registry.Versions.Batches;

/// <summary>A batch as its page shows it.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="Counts">How many cases came to which state.</param>
/// <param name="Cases">Its cases by number, at most <see cref="MigrationBatches.MaxShown"/>.</param>
public sealed record BatchView(
    MigrationBatch Batch, IReadOnlyDictionary<CaseMigrationState, int> Counts, IReadOnlyList<BatchCase> Cases)
{
    public int Total => Counts.Values.Sum();

    public int Done => Total - Counts.GetValueOrDefault(CaseMigrationState.Waiting);
}
