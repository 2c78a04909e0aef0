using Lajur.Engine.Storage;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Calendars.Revising;

/// <summary>Handles <see cref="ReviseCalendar"/>, and says beforehand what it would do.</summary>
public sealed class ReviseCalendarHandler(
    RegistryDb db, IStepTransaction step, CaseAccess access, ICalendars calendars, CaseBooks books)
{
    private const string Operation = "revise-calendar";

    private readonly RunningClocks _clocks = new(db);

    /// <summary>Records it. <see cref="CalendarRevisions"/> then moves the clocks.</summary>
    public async Task<ReviseCalendarResult> HandleAsync(ReviseCalendar command, CancellationToken ct = default)
    {
        var (officer, refusal) = await AdmitAsync(command, ct);
        return refusal ?? await step.ExecuteAsync(async inner =>
        {
            var id = books.NewId();
            if (await books.Operations.TryBeginAsync(Operation, command.OperationId, id, inner))
            {
                Record(command.Revision, id, officer!);
                await db.SaveChangesAsync(inner);
            }

            return new ReviseCalendarResult.Recorded();
        }, ct);
    }

    /// <summary>Changes nothing: which clocks it would move.</summary>
    public async Task<ReviseCalendarResult> ForeseeAsync(ReviseCalendar command, CancellationToken ct = default)
    {
        var (officer, refusal) = await AdmitAsync(command, ct);
        return refusal ?? new ReviseCalendarResult.Foreseen(await EffectAsync(command.Revision, officer!.OfficeId, ct));
    }

    private async Task<(CaseOfficer? Officer, ReviseCalendarResult? Refusal)> AdmitAsync(ReviseCalendar command, CancellationToken ct)
    {
        var officer = await access.FindOfficerAsync(command.OfficerId, ct);
        var elsewhere = command.Revision is CalendarRevision.OfficeHours { Edition: var edition } && edition.OfficeId != officer?.OfficeId;
        if (officer is not { Role: OfficerRole.Administrator } || elsewhere)
        {
            return (null, new ReviseCalendarResult.NotAllowed());
        }

        var mistakes = RevisionRules.Mistakes(command.Revision);
        return (officer, mistakes.Count > 0 ? new ReviseCalendarResult.Invalid(mistakes) : null);
    }

    private void Record(CalendarRevision revision, Guid id, CaseOfficer officer)
    {
        switch (revision)
        {
            case CalendarRevision.OfficeHours { Edition: var edition }:
                (edition.Id, edition.RecordedAt, edition.RecordedByName) = (id, books.Now, officer.Name);
                db.Add(edition);
                break;
            case CalendarRevision.FreeDays { Year: var year }:
                (year.Id, year.RecordedAt, year.RecordedByName) = (id, books.Now, officer.Name);
                db.Add(year);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(revision));
        }
    }

    private async Task<RevisionEffect> EffectAsync(CalendarRevision revision, Guid ownOffice, CancellationToken ct)
    {
        List<MovedClock> moved = [];
        var elsewhere = 0;
        var stamped = Stamped(revision);
        var offices = revision is CalendarRevision.FreeDays
            ? await db.Set<Office>().Select(office => office.Id).ToListAsync(ct)
            : [ownOffice];
        foreach (var office in offices)
        {
            var calendar = await calendars.GetAsync(office, stamped, ct);
            await foreach (var clock in _clocks.MovedByAsync(office, calendar, ct))
            {
                if (office == ownOffice)
                {
                    moved.Add(clock);
                }
                else
                {
                    elsewhere++;
                }
            }
        }

        return new(
            [.. moved.OrderBy(clock => clock.After).Take(RevisionEffect.Shown)],
            moved.Count, await _clocks.CountAsync(ownOffice, ct), elsewhere);
    }

    /// <summary>As it would be recorded now, so that it counts as the last one.</summary>
    private CalendarRevision Stamped(CalendarRevision revision)
    {
        switch (revision)
        {
            case CalendarRevision.OfficeHours { Edition: var edition }:
                edition.RecordedAt = books.Now;
                break;
            case CalendarRevision.FreeDays { Year: var year }:
                year.RecordedAt = books.Now;
                break;
            default:
                break;
        }

        return revision;
    }
}
