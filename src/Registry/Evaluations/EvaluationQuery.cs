using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Evaluations;

/// <summary>Finds evaluations for whoever leads or administers the office.</summary>
public sealed class EvaluationQuery(RegistryDb db, CaseAccess access, ICalendars calendars, TimeProvider time)
{
    /// <summary>The most that a list holds.</summary>
    public const int Most = 100;

    /// <summary>Those to be written first, then the latest; empty for anybody else.</summary>
    public async Task<IReadOnlyList<EvaluationView>> ListAsync(Guid officerId, CancellationToken ct = default) =>
        await ReadAsync(officerId, all => all.OrderByDescending(e => e.CompletedAt == null).ThenByDescending(e => e.MadeAt).ThenBy(e => e.Key), ct);

    /// <summary>One of the officer's office; null for anybody else.</summary>
    public async Task<EvaluationView?> FindAsync(Guid id, Guid officerId, CancellationToken ct = default) =>
        await ReadAsync(officerId, all => all.Where(e => e.Id == id), ct) is [var found] ? found : null;

    private async Task<IReadOnlyList<EvaluationView>> ReadAsync(
        Guid officerId, Func<IQueryable<Evaluation>, IQueryable<Evaluation>> which, CancellationToken ct)
    {
        if (await access.FindOfficerAsync(officerId, ct) is not { } officer || !(officer.Leads || officer.Role == OfficerRole.Administrator))
        {
            return [];
        }

        var calendar = await calendars.GetAsync(officer.OfficeId, ct);
        var office = await db.Set<Office>().Where(o => o.Id == officer.OfficeId).Select(o => o.Name).SingleAsync(ct);
        var found = await which(db.Set<Evaluation>().AsNoTracking().Where(e => e.OfficeId == officer.OfficeId)).Take(Most)
            .Select(e => new { Evaluation = e, Service = db.Set<Service>().Where(s => s.Id == e.ServiceId).Select(s => new { s.Name, s.Slug }).FirstOrDefault() })
            .ToListAsync(ct);
        return [.. found.Select(one => View(one.Evaluation, one.Service?.Name, one.Service?.Slug, office, calendar) with { MayWrite = officer.Leads })];
    }

    private EvaluationView View(Evaluation it, string? service, string? slug, string office, WorkingCalendar calendar)
    {
        var (tone, text) = it.CompletedAt is null
            ? ClockWords.Chip(it.DueAt, it.MadeAt, waitsFor: null, time.GetUtcNow(), calendar)
            : (it.CompletedAt > it.DueAt ? ClockTone.FinishedLate : ClockTone.Finished, "selesai");
        return new()
        {
            Evaluation = it,
            OfficeName = office,
            Title = EvaluationNames.Of(it.Kind),
            Subject = EvaluationNames.Subject(it.Period, service),
            ServiceSlug = slug,
            DueText = text,
            Tone = tone,
            Derivation = calendar.Explain(it.MadeAt, it.DueAt).Sentence,
            MayWrite = false,
        };
    }
}
