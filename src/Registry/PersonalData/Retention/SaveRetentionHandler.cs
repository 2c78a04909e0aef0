using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Retention;

/// <summary>Handles <see cref="SaveRetention"/>; a change stands in the office's book of changes, and one that erases at once is asked for twice.</summary>
public sealed class SaveRetentionHandler(RegistryDb db, IStepTransaction step, CaseAccess access, CaseBooks books)
{
    /// <summary>Fifty years.</summary>
    public const int MostMonths = 600;

    public Task<SaveRetentionResult> HandleAsync(SaveRetention command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => SaveAsync(command, inner), ct);

    private async Task<SaveRetentionResult> SaveAsync(SaveRetention command, CancellationToken ct)
    {
        if (await access.FindOfficerAsync(command.AdministratorId, ct) is not { Role: OfficerRole.Administrator } by
            || await db.Set<Service>().SingleOrDefaultAsync(s => s.Id == command.ServiceId && s.OfficeId == by.OfficeId, ct) is not { } service)
        {
            return new SaveRetentionResult.Refused("Masa simpan diatur oleh administrator kantor itu.");
        }

        if (command.Months is < 1 or > MostMonths)
        {
            return new SaveRetentionResult.Refused($"Tulis masa simpan 1 sampai {MostMonths} bulan, atau kosongkan.");
        }

        if (service.RetentionMonths == command.Months)
        {
            return new SaveRetentionResult.Saved();
        }

        var over = await CountOverAsync(service, command.Months, ct);
        if (over > command.Accepted)
        {
            return new SaveRetentionResult.Erases(over);
        }

        service.RetentionMonths = command.Months;
        db.Add(new StaffChange
        {
            Id = books.NewId(),
            OfficeId = by.OfficeId,
            OfficerId = by.Id,
            At = books.Now,
            ByName = by.Name,
            Sentence = command.Months is { } months
                ? $"Data diri {service.Name} disimpan {months} bulan sesudah perkara selesai, lalu dihapus."
                : $"Data diri {service.Name} disimpan sampai warga meminta dihapus.",
        });
        await db.SaveChangesAsync(ct);
        return new SaveRetentionResult.Saved();
    }

    private async Task<int> CountOverAsync(Service service, int? months, CancellationToken ct)
    {
        if (months is not { } kept)
        {
            return 0;
        }

        var before = books.Now.AddMonths(-kept);
        return await db.Set<Case>().CountAsync(
            c => c.OfficeId == service.OfficeId && c.ServiceId == service.Id && c.ClosedAt < before && c.ErasedAt == null, ct);
    }
}
