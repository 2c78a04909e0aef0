using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Services;

namespace Lajur.Registry.Seeding;

/// <summary><c>workflows/{office}/{service}/standard.json</c>: what the service is and its standard's components.</summary>
internal sealed record ServiceFile
{
    public required string Name { get; init; }

    public required string Summary { get; init; }

    public required string NumberPrefix { get; init; }

    public required BusinessDuration Promise { get; init; }

    public required string IntakeForm { get; init; }

    public required ServiceStandard Standard { get; init; }
}
