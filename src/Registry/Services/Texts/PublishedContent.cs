using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Offices;

namespace Lajur.Registry.Services.Texts;

/// <summary>All that the papers of a version say beside its drawing, as it was when it was published.</summary>
public sealed record PublishedContent
{
    public required string ServiceName { get; init; }

    public required BusinessDuration Promise { get; init; }

    public required ServiceText Text { get; init; }

    public required string OfficeName { get; init; }

    public required Letterhead Letterhead { get; init; }

    public static PublishedContent Of(Office office, Service service, ServiceText text)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(service);
        return new() { ServiceName = service.Name, Promise = service.Promise, Text = text, OfficeName = office.Name, Letterhead = office.Letterhead };
    }
}
