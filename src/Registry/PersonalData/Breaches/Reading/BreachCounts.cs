namespace Lajur.Registry.PersonalData.Breaches.Reading;

/// <summary>How many cases a breach concerns, by how far the telling has come.</summary>
/// <param name="Waiting">Not written to yet.</param>
/// <param name="Mailed">An e-mail waits for its way out.</param>
/// <param name="ToContact">For staff to telephone or write to.</param>
/// <param name="Told">Told.</param>
/// <param name="Gone">Erased, so that nobody can be told.</param>
/// <param name="LastToldAt">When the last of <paramref name="Told"/> was; null for none.</param>
public sealed record BreachCounts(int Waiting, int Mailed, int ToContact, int Told, int Gone, DateTimeOffset? LastToldAt)
{
    public static BreachCounts None { get; } = new(0, 0, 0, 0, 0, LastToldAt: null);

    /// <summary>Those who do not know yet.</summary>
    public int Untold => Waiting + Mailed + ToContact;

    public int All => Untold + Told + Gone;

    /// <summary>When everybody concerned knew; null while somebody does not, and where nobody was to be told.</summary>
    public DateTimeOffset? AllToldAt => Untold > 0 ? null : LastToldAt;

    /// <summary>
    /// Since when nobody is left to tell: since the authority knew, where the data of all are erased, or where it was closed without
    /// any case. Null while somebody is left, and while a breach without a case is open: whose data it were may not be known yet.
    /// </summary>
    public DateTimeOffset? SettledAt(Breach breach) =>
        Untold > 0 || (All == 0 && breach.ClosedAt is null) ? null : AllToldAt ?? breach.AuthorityToldAt;

    /// <summary>How it stands where nobody knows when all were told, within a sentence.</summary>
    public string Standing => All == 0 ? "belum ada perkara" : Untold == 0 ? "datanya sudah dihapus" : $"belum, {Untold} perkara";
}
