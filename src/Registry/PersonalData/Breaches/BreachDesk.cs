using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Messages;
using Lajur.Registry.Notices;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.SecondPosts;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Breaches;

/// <summary>Tells the heads of an office about a breach, inside the transaction at hand: over their inbox, and by e-mail where they have one.</summary>
public sealed class BreachDesk(RegistryDb db, OfficerMessages messages, CaseBooks books)
{
    /// <summary>The page of a breach for staff.</summary>
    public static string PathOf(Guid id) => $"/data-pribadi/kegagalan/{id}";

    /// <summary>Once for each <paramref name="occasion"/>; the administrators where no head is in force.</summary>
    internal async Task TellHeadsAsync(Breach breach, string occasion, string text, CancellationToken ct)
    {
        var staff = await db.OfficersInForce(books.Now).AsNoTracking()
            .Where(o => o.OfficeId == breach.OfficeId && (o.Role == OfficerRole.Head || o.Role == OfficerRole.Administrator))
            .Select(o => new { o.Id, o.Name, o.Email, o.Role }).ToListAsync(ct);
        var people = staff.Exists(o => o.Role == OfficerRole.Head) ? staff.FindAll(o => o.Role == OfficerRole.Head) : staff;
        messages.Tell([.. people.Select(o => o.Id)], PathOf(breach.Id), text);
        db.Set<Notice>().AddRange(people.Where(o => o.Email is not null).Select(o => new Notice
        {
            Id = books.NewId(),
            CaseId = null,
            Path = PathOf(breach.Id),
            Medium = ContactMedium.Email,
            To = o.Email!,
            Subject = $"Kegagalan pelindungan data {breach.Number}",
            Body = BreachSentences.ToHead(o.Name, text),
            Key = $"{breach.Id:N}/{occasion}/{o.Id:N}",
            CreatedAt = books.Now,
            NextTryAt = books.Now,
        }));
        books.News.TellOffice(breach.OfficeId, breach.Id);
    }
}
