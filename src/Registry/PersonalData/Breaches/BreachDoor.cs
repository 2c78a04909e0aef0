using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Breaches;

/// <summary>Lets the heads and administrators of the office at its breaches, and nobody else.</summary>
public sealed class BreachDoor(RegistryDb db, CaseAccess access)
{
    internal const string Changed = "Catatan ini berubah sejak Anda membukanya. Muat ulang halaman, periksa, lalu ulangi.";
    internal const string IsClosed = "Catatan ini sudah ditutup, jadi tidak dapat diubah lagi.";

    /// <summary>The officer; null for whoever is neither head nor administrator.</summary>
    internal async Task<CaseOfficer?> EnterAsync(Guid officerId, CancellationToken ct) =>
        await access.FindOfficerAsync(officerId, ct) is { Role: OfficerRole.Head or OfficerRole.Administrator } officer ? officer : null;

    /// <summary>A breach of the officer's office, its row held to the end of the transaction; null for everybody else.</summary>
    internal async Task<(CaseOfficer Officer, Breach Breach)?> EnterAsync(Guid id, Guid officerId, CancellationToken ct)
    {
        if (await EnterAsync(officerId, ct) is not { } officer)
        {
            return null;
        }

        // One writer at a time: the second finds what the first wrote.
        await db.Set<Breach>().Where(b => b.Id == id && b.OfficeId == officer.OfficeId)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.Revision, b => b.Revision), ct);
        return await db.Set<Breach>().SingleOrDefaultAsync(b => b.Id == id && b.OfficeId == officer.OfficeId, ct) is { } breach ? (officer, breach) : null;
    }
}
