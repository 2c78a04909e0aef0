namespace Lajur.Registry.Registers;

/// <summary>A line in one of an office's books (agenda): its number, what it is about, and the stamp.</summary>
public sealed class RegisterEntry
{
    public required Guid Id { get; init; }

    public required Guid OfficeId { get; init; }

    /// <summary>Which book, such as "agenda"; each has a series of its own.</summary>
    public required string Book { get; init; }

    /// <summary>The book as people call it, such as "rekap informasi".</summary>
    public string BookName => Book.Replace('-', ' ');

    /// <summary>The year whose series it belongs to, of the office's own calendar.</summary>
    public required int Year { get; init; }

    /// <summary>1, 2, 3 … within office, book and year, without a gap.</summary>
    public required int Number { get; init; }

    /// <summary>The number as it is written on the letter, such as "007/KTP-EL/XI/2026".</summary>
    public required string Text { get; init; }

    /// <summary>What the line is about; names nobody.</summary>
    public required string Subject { get; init; }

    public required Guid CaseId { get; init; }

    public required DateTimeOffset EnteredAt { get; init; }

    /// <summary>When the letter was stamped; null until it was.</summary>
    public DateTimeOffset? StampedAt { get; internal set; }

    public Guid? StampedById { get; internal set; }

    /// <summary>Kept by name, so that the book stays readable when an officer leaves.</summary>
    public string? StampedByName { get; internal set; }
}
