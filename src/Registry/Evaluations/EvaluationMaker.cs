using Lajur.Engine.Storage;
using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Surveys.Results;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Evaluations;

/// <summary>
/// Makes the evaluations that offices owe, when the office opens first after a period. An operation key makes each once,
/// however many hosts look; a program that stood still for weeks makes those of the two periods before.
/// </summary>
public sealed class EvaluationMaker(RegistryDb db, IStepTransaction step, ICalendars calendars, CaseBooks books, EvaluationFigures figures)
{
    private const string Operation = "make-evaluation";
    private const int LookBack = 2;

    private static readonly BusinessDuration Month = BusinessDuration.OfWorkingDays(5);
    private static readonly BusinessDuration Longer = BusinessDuration.OfWorkingDays(20);

    /// <returns>How many were made.</returns>
    public async Task<int> RunOnceAsync(CancellationToken ct = default)
    {
        var made = 0;
        foreach (var office in await db.Set<Office>().AsNoTracking().ToListAsync(ct))
        {
            var calendar = await calendars.GetAsync(office.Id, ct);
            foreach (var owed in await OwedAsync(office, calendar, ct))
            {
                made += await step.ExecuteAsync(inner => MakeAsync(office, calendar, owed, inner), ct) ? 1 : 0;
                db.ChangeTracker.Clear();
            }
        }

        return made;
    }

    /// <summary>What is over and not made yet; nothing of the time before the first case.</summary>
    private async Task<List<Owed>> OwedAsync(Office office, WorkingCalendar calendar, CancellationToken ct)
    {
        var begun = await db.Set<Case>().Where(c => c.OfficeId == office.Id).GroupBy(c => c.ServiceId)
            .Select(cases => new { cases.Key, First = cases.Min(c => c.SubmittedAt) }).ToListAsync(ct);
        if (begun.Count == 0)
        {
            return [];
        }

        var first = begun.Min(one => one.First);
        List<Owed> owed = [.. Periods(EvaluationKind.Monthly, calendar, first), .. Periods(EvaluationKind.Survey, calendar, first)];
        foreach (var service in await db.Set<Service>().AsNoTracking().Where(s => s.OfficeId == office.Id).ToListAsync(ct))
        {
            if (begun.Find(one => one.Key == service.Id) is { } one)
            {
                owed.AddRange(Periods(EvaluationKind.Standard, calendar, one.First).Select(due => due with { Service = service }));
            }
        }

        var keys = owed.ConvertAll(one => one.Key(office.Id));
        var known = await db.Set<Evaluation>().Where(e => keys.Contains(e.Key)).Select(e => e.Key).ToListAsync(ct);
        return [.. owed.Where(one => !known.Contains(one.Key(office.Id)))];
    }

    private List<Owed> Periods(EvaluationKind kind, WorkingCalendar calendar, DateTimeOffset first)
    {
        List<Owed> periods = [];
        var period = SurveyPeriod.Containing(EvaluationNames.PeriodOf(kind), calendar.Zone.DateOf(books.Now)).Previous;
        for (var back = 0; back < LookBack; back++, period = period.Previous)
        {
            var (_, until) = period.At(calendar.Zone);
            if (first < until && calendar.NextOpening(until) <= books.Now)
            {
                periods.Add(new(kind, period, Service: null));
            }
        }

        return periods;
    }

    private async Task<bool> MakeAsync(Office office, WorkingCalendar calendar, Owed owed, CancellationToken ct)
    {
        var (id, key) = (books.NewId(), owed.Key(office.Id));
        if (!await books.Operations.TryBeginAsync(Operation, key, id, ct) || await db.Set<Evaluation>().AnyAsync(e => e.Key == key, ct))
        {
            return false;
        }

        db.Set<Evaluation>().Add(new()
        {
            Id = id,
            OfficeId = office.Id,
            ServiceId = owed.Service?.Id,
            Kind = owed.Kind,
            Period = owed.Period.Code,
            Key = key,
            MadeAt = books.Now,
            DueAt = calendar.Add(books.Now, owed.Kind == EvaluationKind.Monthly ? Month : Longer),
            Figures = await figures.CountAsync(office, owed.Period, owed.Service?.Slug, ct),
        });
        books.News.TellOffice(office.Id, id);
        await db.SaveChangesAsync(ct);
        return true;
    }

    private sealed record Owed(EvaluationKind Kind, SurveyPeriod Period, Service? Service)
    {
        public string Key(Guid officeId) => $"{Kind}/{Service?.Id ?? officeId:N}/{Period.Code}";
    }
}
