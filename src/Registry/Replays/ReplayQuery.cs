using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Offices;
using Lajur.Registry.Replays.Forecasts;
using Lajur.Registry.Replays.Past;

namespace Lajur.Registry.Replays;

/// <summary>Runs the past cases of an office through the draft of one of its drawings.</summary>
public sealed class ReplayQuery(IWorkflowStore store, DrawnForms forms, PastCases archive, ICalendars calendars, OfficeDirectory offices, TimeProvider clock)
{
    /// <summary>The longest time back, in months.</summary>
    public const int MostMonths = 12;

    /// <summary>Null when there is no such drawing, or no service of the office runs it.</summary>
    /// <param name="definitionId">The drawing.</param>
    /// <param name="officeId">Whose cases.</param>
    /// <param name="months">How far back, 1 to <see cref="MostMonths"/>.</param>
    /// <param name="ct">Ends the reckoning.</param>
    public async Task<ReplayReport?> FindAsync(string definitionId, Guid officeId, int months, CancellationToken ct = default)
    {
        if (await store.FindDefinitionAsync(definitionId, VersionOptions.Latest, ct) is not { } latest
            || await forms.FindServiceAsync(latest, ct) is not { } service || service.OfficeId != officeId)
        {
            return null;
        }

        var published = latest.IsPublished ? latest : await store.FindDefinitionAsync(definitionId, VersionOptions.Published, ct);
        var since = clock.GetUtcNow().AddMonths(-Math.Clamp(months, 1, MostMonths));
        var past = await archive.ListAsync(officeId, service.Id, since, ct);
        var lanes = new LaneNames(await offices.AllLanesAsync(officeId, ct));
        var forecaster = new Forecaster(past.Cases, await calendars.GetAsync(officeId, ct), service.Promise, lanes.Lane);
        var (present, draft) = (Run(forecaster, published, ct), latest.IsPublished ? null : Run(forecaster, latest, ct));
        var times = past.Cases.Select(one => one.Took).OfType<TimeSpan>().ToList();
        return new()
        {
            Name = latest.Name ?? definitionId,
            ServiceName = service.Name,
            Promise = service.Promise == BusinessDuration.Zero ? null : service.Promise,
            Since = since,
            Cases = past.Cases.Count,
            LeftOut = past.LeftOut,
            RealMedian = Spread.Median(times),
            RealP90 = Spread.Percentile(times, 90),
            RealLate = past.Cases.Count(one => one.WasLate),
            Present = present,
            Draft = draft,
            IsDraftUnreadable = !latest.IsPublished && draft is null,
        };
    }

    private static VersionForecast? Run(Forecaster forecaster, WorkflowDefinition? version, CancellationToken ct) =>
        version is null ? null : forecaster.Run(version, ct);
}
