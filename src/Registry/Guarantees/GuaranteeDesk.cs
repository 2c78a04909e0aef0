using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Desk;
using Lajur.Registry.Guarantees.Terms;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Notices;
using Lajur.Registry.Offices;
using Lajur.Registry.Registers;
using Lajur.Registry.Services;
using Lajur.Registry.Speech;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Guarantees;

/// <summary>Opens and ends guarantees, inside the transaction at hand, and tells those whom it concerns.</summary>
public sealed class GuaranteeDesk(RegistryDb db, CaseDesk cases, RegisterDesk registers, ICalendars calendars, CaseBooks books)
{
    private const string NothingToDeliver = "Perkara ditutup karena kelengkapan yang diminta tidak diberikan. Tidak ada produk yang dapat diantar.";

    /// <summary>The promise of a case was not kept: opens its guarantee, unless it is known. A case given up has nothing to deliver.</summary>
    internal async Task OpenForBreachAsync(Case matter, DateTimeOffset due, CancellationToken ct)
    {
        var key = Guarantee.BreachKey(matter.Id);
        var known = await db.Set<Guarantee>().SingleOrDefaultAsync(g => g.Key == key, ct);
        if (known is null)
        {
            known = await NewAsync(matter, GuaranteeCause.Breach, Actor.System, key, due, description: null, ct);
            await OpenAsync(matter, known, Actor.System, ct);
        }
        else if (known.NoBreachSince is not null)
        {
            known.NoBreachSince = null;
            Write(matter, known, CaseEventKind.GuaranteeReviewed, Actor.System, "Menurut kalender kerja yang berlaku, janji waktu kini terlampaui.");
        }

        if (matter.Status == CaseStatus.Abandoned && known.State == GuaranteeState.Open)
        {
            End(matter, known, Actor.System, NothingToDeliver);
        }

        await cases.SaveAsync(matter, ct);
    }

    /// <summary>A new guarantee of a case, for what its service's terms say.</summary>
    internal async Task<Guarantee> NewAsync(
        Case matter, GuaranteeCause cause, Actor by, string key, DateTimeOffset? breachedAt, string? description, CancellationToken ct)
    {
        var service = await db.Set<Service>().AsNoTracking().SingleAsync(s => s.Id == matter.ServiceId, ct);
        var terms = service.Guarantee ?? GuaranteeTerms.Usual;
        var guarantee = new Guarantee
        {
            Id = books.NewId(),
            OfficeId = matter.OfficeId,
            ServiceId = matter.ServiceId,
            CaseId = matter.Id,
            Key = key,
            Cause = cause,
            State = GuaranteeState.Reported,
            Remedy = terms.For(cause, matter.Applicant.Medium),
            LaneKey = await LaneAsync(matter, terms, ct),
            RaisedAt = books.Now,
            RaisedByName = by.Name,
            BreachedAt = breachedAt,
            Description = description,
        };
        db.Set<Guarantee>().Add(guarantee);
        return guarantee;
    }

    /// <summary>From now on it is the applicant's right: it is entered into the book, the applicant is told, and its lane has a task.</summary>
    internal async Task OpenAsync(Case matter, Guarantee guarantee, Actor by, CancellationToken ct)
    {
        var service = await db.Set<Service>().AsNoTracking().SingleAsync(s => s.Id == matter.ServiceId, ct);
        var within = (service.Guarantee ?? GuaranteeTerms.Usual).Within;
        guarantee.State = GuaranteeState.Open;
        guarantee.OpenedAt = books.Now;
        guarantee.DueAt = within is { } time ? (await calendars.GetAsync(matter.OfficeId, ct)).Add(books.Now, time) : null;
        guarantee.Revision++;
        var entry = await registers.EnterAsync(
            new()
            {
                InstanceId = matter.InstanceId,
                Book = GuaranteeNames.Book,
                Pattern = NumberPattern.Usual,
                Subject = $"{GuaranteeNames.Of(guarantee.Cause)}: {GuaranteeNames.Of(guarantee.Remedy)}",
            },
            ct);
        guarantee.Number = entry.Text;
        Write(matter, guarantee, CaseEventKind.GuaranteeOpened, by, GuaranteeNames.Promise(guarantee.Remedy));
        await TellAsync(matter, guarantee, "jaminan pelayanan untuk Anda", GuaranteeSentences.Opened(guarantee, service), ct);
    }

    /// <summary>It ends without anything being done.</summary>
    internal void End(Case matter, Guarantee guarantee, Actor by, string reason)
    {
        Close(guarantee, GuaranteeState.Ended, by);
        guarantee.Reason = reason.CutTo(GuaranteeLimits.Text);
        Write(matter, guarantee, CaseEventKind.GuaranteeEnded, by, reason);
    }

    internal void Close(Guarantee guarantee, GuaranteeState state, Actor by)
    {
        guarantee.State = state;
        guarantee.ClosedAt = books.Now;
        guarantee.DecidedByName = by.Name;
        guarantee.DecidedAt = books.Now;
        guarantee.Revision++;
    }

    internal void Write(Case matter, Guarantee guarantee, CaseEventKind kind, Actor by, string? message)
    {
        books.History.Add(matter.Id, kind, by, new() { Step = GuaranteeNames.Of(guarantee.Cause), Message = message, Number = guarantee.Number });
        books.News.TellChanged(matter);
    }

    /// <summary>By e-mail where the applicant chose it; the tracking page says it always, and whoever fulfils it telephones the others.</summary>
    internal async Task TellAsync(Case matter, Guarantee guarantee, string subject, string message, CancellationToken ct)
    {
        if (matter.Applicant is not { Medium: ContactMedium.Email, Email: { } address })
        {
            return;
        }

        var kind = await ServiceCatalog.KindOfAsync(db, matter.ServiceId, ct);
        db.Set<Notice>().Add(new()
        {
            Id = books.NewId(),
            CaseId = matter.Id,
            Medium = ContactMedium.Email,
            To = address,
            Subject = $"{ServiceWords.Of(kind).MatterFirst} {matter.Number}: {subject}",
            Body = NoticeSentences.Told(matter, kind, message),
            Key = $"{guarantee.Id:N}-{guarantee.Revision}-{guarantee.State}",
            CreatedAt = books.Now,
            NextTryAt = books.Now,
        });
    }

    /// <summary>
    /// The lane that the terms name; else that of the last step whose officers know the applicant, since whoever fulfils the
    /// guarantee gets to know them; else the first of the office.
    /// </summary>
    private async Task<string> LaneAsync(Case matter, GuaranteeTerms terms, CancellationToken ct)
    {
        var lanes = await db.Set<Lane>().AsNoTracking()
            .Where(l => l.OfficeId == matter.OfficeId && !l.IsApplicant).OrderBy(l => l.Order).Select(l => l.Key).ToListAsync(ct);
        var last = await db.Set<WorkItem>().Where(i => i.CaseId == matter.Id && !i.HidesApplicant)
            .OrderByDescending(i => i.CreatedAt).Select(i => i.LaneKey).FirstOrDefaultAsync(ct);
        return new[] { terms.Lane, last }.FirstOrDefault(key => key is not null && lanes.Contains(key)) ?? lanes[0];
    }
}
