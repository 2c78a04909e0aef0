namespace Lajur.Registry.Inbox.Lists;

/// <summary>How many rows each list has, unfiltered.</summary>
/// <param name="Mine">Items that I hold.</param>
/// <param name="Available">Items of my lanes that nobody holds.</param>
/// <param name="Waiting">Cases of my lanes that wait for the applicant.</param>
/// <param name="Done">Items that I finished, counted up to one above <see cref="MostCounted"/>: an archive grows for ever.</param>
/// <param name="Late">Open items of my lanes past their due time.</param>
public sealed record InboxCounts(int Mine, int Available, int Waiting, int Done, int Late)
{
    /// <summary>Beyond so many, a list says that there are more.</summary>
    public const int MostCounted = 999;
}
