using Lajur.Registry.Guarantees.Terms;
using Lajur.Registry.Services;

namespace Lajur.Registry.Guarantees.Reading;

/// <summary>A guarantee as its applicant sees it; no officer is named.</summary>
public sealed record TrackedGuarantee
{
    public required Guid Id { get; init; }

    /// <summary>What went wrong, in plain words.</summary>
    public required string Sentence { get; init; }

    /// <summary>What the office does for it; null while a report is not confirmed, and when it was not.</summary>
    public required string? Promise { get; init; }

    public required GuaranteeState State { get; init; }

    public required GuaranteeRemedy Remedy { get; init; }

    public required string? Number { get; init; }

    public required DateTimeOffset? DueAt { get; init; }

    /// <summary>Where the product goes; null while nobody has said it.</summary>
    public required string? Address { get; init; }

    public required bool IsFetched { get; init; }

    /// <summary>What was reported, or why it was declined or ended.</summary>
    public required string? Detail { get; init; }

    public required string? Answer { get; init; }

    /// <summary>Deliveries tried and done.</summary>
    public required IReadOnlyList<TrackedAttempt> Attempts { get; init; }

    /// <summary>True when the applicant may say where to bring it.</summary>
    public bool TakesAddress => State == GuaranteeState.Open && Remedy != GuaranteeRemedy.WrittenAnswer;

    /// <summary>True when nobody has said it yet.</summary>
    public bool AsksAddress => TakesAddress && Address is null && !IsFetched;

    internal static TrackedGuarantee Of(Guarantee it, ServiceWords words) => new()
    {
        Id = it.Id,
        Sentence = it.State switch
        {
            GuaranteeState.Reported => "Laporan Anda sedang diperiksa oleh pimpinan kantor.",
            GuaranteeState.Declined => "Laporan Anda sudah diperiksa: pelayanan dinilai sesuai standar.",
            _ => GuaranteeNames.Told(it.Cause, words),
        },
        Promise = it.State is GuaranteeState.Open or GuaranteeState.Fulfilled ? GuaranteeNames.Promise(it.Remedy) : null,
        State = it.State,
        Remedy = it.Remedy,
        Number = it.Number,
        DueAt = it.State == GuaranteeState.Open ? it.DueAt : null,
        Address = it.Address,
        IsFetched = it.IsFetched,
        Detail = it.State switch
        {
            GuaranteeState.Reported => it.Description,
            GuaranteeState.Declined or GuaranteeState.Ended => it.Reason,
            _ => null,
        },
        Answer = it.Answer,
        Attempts = [.. it.Attempts.OrderBy(attempt => attempt.Number).Select(attempt => new TrackedAttempt(attempt.At, attempt.IsDelivered
            ? $"Diterima oleh {attempt.ReceivedBy} ({attempt.Relation})."
            : $"Belum berhasil: {attempt.Failure}"))],
    };
}
