namespace Lajur.Benchmarks.Growth;

/// <summary>What was measured with so many finished cases beside the open ones.</summary>
/// <param name="Finished">How many cases had ended.</param>
/// <param name="CyclesPerSecond">One after the other.</param>
/// <param name="Inbox">95 of 100 looks at an inbox took at most so long.</param>
/// <param name="Claim">Half of the claims of fifty due bookmarks took at most so long.</param>
/// <param name="Size">Bytes of the database.</param>
internal sealed record GrowthFigures(int Finished, double CyclesPerSecond, TimeSpan Inbox, TimeSpan Claim, long Size);
