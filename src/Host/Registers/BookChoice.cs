using Lajur.Host.Access;
using Lajur.Registry.Cases;
using Lajur.Registry.Registers.Books.Lines;
using Lajur.Registry.Services;
using Lajur.Registry.Surveys.Results;

namespace Lajur.Host.Registers;

/// <summary>What a page or a file of a book was asked for; words that mean nothing are left out.</summary>
/// <param name="Filter">As the registry reads it.</param>
/// <param name="Service">The part of the service's address; null for all.</param>
public sealed record BookChoice(BookFilter Filter, string? Service)
{
    /// <summary>From an address; without a period it is the current year.</summary>
    public static BookChoice Of(IQueryCollection query, SignedInOfficer officer, IReadOnlyList<Service> services, DateTimeOffset now)
    {
        var service = services.FirstOrDefault(one => one.Slug == query[RegisterLinks.ServicePart].ToString());
        return new(
            new()
            {
                Period = SurveyPeriod.TryParse(query[RegisterLinks.PeriodPart], out var period)
                    ? period
                    : SurveyPeriod.Containing(PeriodKind.Year, officer.Zone.DateOf(now)),
                ServiceId = service?.Id,
                Channel = Word<Channel>(query[RegisterLinks.ChannelPart]),
                Status = Word<CaseStatus>(query[RegisterLinks.StatusPart]),
                Text = query[RegisterLinks.TextPart].ToString().Trim() is { Length: > 0 } text ? text : null,
            },
            service?.Slug);
    }

    private static T? Word<T>(string? word)
        where T : struct, Enum => Enum.TryParse<T>(word, out var value) && Enum.IsDefined(value) ? value : null;
}
