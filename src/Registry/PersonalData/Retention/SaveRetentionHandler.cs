using Lajur.Engine.Storage;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Retention;

/// <summary>Handles <see cref="SaveRetention"/>; a change stands in the office's book of changes.</summary>
public sealed class SaveRetentionHandler(RegistryDb db, IStepTransaction step, CaseAccess access, CaseBooks books)
{
    /// <summary>Fifty years.</summary>
    public const int MostMonths = 600;

    /// <summary>Null when it is saved; otherwise a sentence that says why not.</summary>
    public Task<string?> HandleAsync(SaveRetention command, CancellationToken ct = default) => step.ExecuteAsync(inner => SaveAsync(command, inner), ct);

    private async Task<string?> SaveAsync(SaveRetention command, CancellationToken ct)
    {
        if (await access.FindOfficerAsync(command.AdministratorId, ct) is not { Role: OfficerRole.Administrator } by
            || await db.Set<Service>().SingleOrDefaultAsync(s => s.Id == command.ServiceId && s.OfficeId == by.OfficeId, ct) is not { } service)
        {
            return "Masa simpan diatur oleh administrator kantor itu.";
        }

        if (command.Months is < 1 or > MostMonths)
        {
            return $"Tulis masa simpan 1 sampai {MostMonths} bulan, atau kosongkan.";
        }

        if (service.RetentionMonths == command.Months)
        {
            return null;
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
        return null;
    }
}
