namespace Lajur.Registry.Offices;

/// <summary>A column of an SOP (pelaksana): who does a step. Held by the officers who are members of it.</summary>
public sealed class Lane
{
    public Guid Id { get; set; }

    public Guid OfficeId { get; set; }

    /// <summary>How drawings name it, as in <c>petugas-layanan</c>; unique in the office.</summary>
    public required string Key { get; set; }

    /// <summary>The column's head, as the SOP writes it.</summary>
    public required string Name { get; set; }

    public required string ShortName { get; set; }

    /// <summary>From left to right, beginning with 1.</summary>
    public int Order { get; set; }

    /// <summary>Which of the eight lane colours (1 to 8) it wears everywhere.</summary>
    public int Colour { get; set; }

    /// <summary>The applicant's own lane (pemohon): no officer holds it.</summary>
    public bool IsApplicant { get; set; }

    /// <summary>When it was closed: nothing comes to it any more, and it stays for what it did. Null while it is in use.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}
