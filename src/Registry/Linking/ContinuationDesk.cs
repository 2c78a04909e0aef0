using Lajur.Registry.Desk;
using Lajur.Registry.Services;

namespace Lajur.Registry.Linking;

/// <summary>Offers the applicant of a case to go on with another service, inside the transaction of a step.</summary>
public sealed class ContinuationDesk(CaseDesk cases, ServiceCatalog services, Offices.OfficeDirectory offices)
{
    /// <exception cref="InvalidOperationException">There is no such service, it takes no applications, or it is the case's own.</exception>
    public async Task<AskResult> OfferAsync(OfferContinuation command, CancellationToken ct = default)
    {
        var matter = await cases.GetCaseAsync(command.InstanceId, ct);
        var own = await offices.FindAsync(matter.OfficeId, ct)
            ?? throw new InvalidOperationException($"Case {matter.Number} has no office.");
        var (office, slug) = command.Service.Split('/', 2) is [var given, var named] ? (given, named) : (own.Slug, command.Service);
        var entry = await services.FindAsync(office, slug, ct);
        if (entry is not { Service.IsOpen: true } || entry.Service.Id == matter.ServiceId)
        {
            throw new InvalidOperationException(
                $"Layanan \"{command.Service}\" tidak ada, sedang ditutup, atau layanan perkara ini sendiri. Periksa pilihan layanan pada alur.");
        }

        return await cases.AskApplicantAsync(
            new()
            {
                InstanceId = command.InstanceId,
                BookmarkId = command.BookmarkId,
                ActivityId = command.ActivityId,
                Message = command.Message,
                GiveUpAfter = command.GiveUpAfter,
                LaneKey = command.LaneKey,
                Step = entry.Office.Id == own.Id ? entry.Service.Name : $"{entry.Service.Name} ({entry.Office.ShortName})",
                ContinueAsId = entry.Service.Id,
            },
            ct);
    }
}
