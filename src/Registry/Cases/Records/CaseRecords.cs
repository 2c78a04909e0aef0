using Lajur.Registry.Handovers;
using Lajur.Registry.Linking;
using Lajur.Registry.Products;
using Lajur.Registry.Queues;
using Lajur.Registry.Registers;

namespace Lajur.Registry.Cases.Records;

/// <summary>What the office's books say of a case.</summary>
/// <param name="Entries">Its lines in the books, in the order of their making.</param>
/// <param name="Ticket">Its place in a queue, the last one given; null when it has none.</param>
/// <param name="Handovers">To whom its product was given.</param>
/// <param name="Links">The cases it belongs together with.</param>
public sealed record CaseRecords(
    IReadOnlyList<RegisterEntry> Entries,
    QueueTicket? Ticket,
    IReadOnlyList<Handover> Handovers,
    IReadOnlyList<LinkedCase> Links)
{
    /// <summary>Nothing is recorded.</summary>
    public static CaseRecords None { get; } = new([], null, [], []);

    /// <summary>What was made and is kept until it is fetched; null when nothing is.</summary>
    public StoredProduct? Product { get; init; }

    public bool IsEmpty => Entries.Count == 0 && Ticket is null && Handovers.Count == 0 && Links.Count == 0;

    /// <summary>The same for the applicant, who is not told that somebody complained about their case.</summary>
    public CaseRecords OfApplicant() =>
        this with { Links = [.. Links.Where(link => link is not { Kind: CaseLinkKind.Complaint, IsLater: true })] };

    /// <summary>The same for an officer who need not know who came for the product, but for what they handed over themselves.</summary>
    public CaseRecords OfOfficer(Guid officerId) =>
        this with { Handovers = [.. Handovers.Where(handover => handover.HandedById == officerId)] };
}
