namespace Lajur.Registry.Handovers;

/// <summary>A product was given to the applicant, or to whoever came for them, against a receipt (tanda bukti pengambilan).</summary>
public sealed class Handover
{
    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>What was given, such as "Perekaman KTP-el".</summary>
    public required string Product { get; init; }

    /// <summary>The name of who received it, as they said it.</summary>
    public required string ReceivedBy { get; init; }

    /// <summary>Who that is to the applicant, such as "Pemohon sendiri"; null when nobody asked.</summary>
    public string? Relation { get; init; }

    public required DateTimeOffset At { get; init; }

    public Guid? HandedById { get; init; }

    /// <summary>The officer's name at the time.</summary>
    public required string HandedByName { get; init; }
}
