using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Changes;
using Lajur.Registry.Desk;
using Lajur.Registry.History;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Reopening;

/// <summary>Offers the applicant of an answered case to open it again, inside the transaction of a step.</summary>
public sealed class ReopeningDesk(RegistryDb db, CaseDesk cases, ICalendars calendars, CaseBooks books)
{
    /// <summary>Closes the case and leaves the offer.</summary>
    /// <exception cref="InvalidOperationException">The time is no length of business time.</exception>
    public async Task<ReopeningOffer> OfferAsync(OfferReopening command, CancellationToken ct = default)
    {
        if (!BusinessDuration.TryParse(command.Within, out var within))
        {
            throw new InvalidOperationException($"\"{command.Within}\" bukan lama waktu kerja. Tulis misalnya \"14 hari kerja\".");
        }

        await cases.CloseAsync(new() { InstanceId = command.InstanceId, Result = command.Result }, ct);
        var matter = await cases.GetCaseAsync(command.InstanceId, ct);
        var offer = new ReopeningOffer
        {
            Id = books.NewId(),
            CaseId = matter.Id,
            BookmarkId = command.BookmarkId,
            OfferedAt = books.Now,
            Until = (await calendars.GetAsync(matter.OfficeId, ct)).Add(books.Now, within),
        };
        db.Set<ReopeningOffer>().Add(offer);
        books.History.Add(matter.Id, CaseEventKind.ReopeningOffered, Actor.System, new() { DueAt = offer.Until });
        await cases.SaveAsync(matter, ct);
        return offer;
    }

    /// <summary>The time is over, or the path was cancelled; an offer that was taken up stays so.</summary>
    public Task ExpireAsync(string bookmarkId, CancellationToken ct = default) =>
        db.Set<ReopeningOffer>().Where(o => o.BookmarkId == bookmarkId && o.State == ReopeningState.Open)
            .ExecuteUpdateAsync(set => set.SetProperty(o => o.State, ReopeningState.Expired), ct);
}
