using Lajur.Engine.Storage;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Keeping;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Guarantees.Terms;

/// <summary>Handles <see cref="SaveTerms"/>. Guarantees that are open keep what their applicants were told.</summary>
public sealed class SaveTermsHandler(RegistryDb db, IStepTransaction step, CaseAccess access, TimeProvider time)
{
    public Task<SaveTermsResult> HandleAsync(SaveTerms command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => SaveAsync(command, inner), ct);

    private async Task<SaveTermsResult> SaveAsync(SaveTerms command, CancellationToken ct)
    {
        if (await access.FindAdministeredAsync(db, command.AdministratorId, s => s.Slug == command.ServiceSlug, ct) is not var (officer, service))
        {
            return new SaveTermsResult.NotAllowed();
        }

        var within = command.Within.Trim();
        var errors = Check(command, within);
        if (command.Lane is { } lane
            && !await db.Set<Lane>().AnyAsync(l => l.OfficeId == officer.OfficeId && l.Key == lane && !l.IsApplicant, ct))
        {
            errors["lane"] = "Pelaksana ini tidak ada di kantor Anda. Pilih pelaksana lain.";
        }

        if (errors.Count > 0)
        {
            return new SaveTermsResult.Invalid(errors);
        }

        service.Guarantee = new()
        {
            Remedy = command.Remedy,
            ByMedium = command.ByMedium,
            WrongProduct = command.WrongProduct,
            Lane = command.Lane,
            Within = within.Length > 0 ? BusinessDuration.Parse(within) : null,
            ReportDays = command.ReportDays,
            ChangedByName = officer.Name,
            ChangedAt = time.GetUtcNow(),
        };
        await db.SaveChangesAsync(ct);
        return new SaveTermsResult.Saved();
    }

    private static Dictionary<string, string> Check(SaveTerms command, string within)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!Enum.IsDefined(command.Remedy) || !Enum.IsDefined(command.WrongProduct) || !command.ByMedium.Values.All(Enum.IsDefined))
        {
            errors["remedy"] = "Pilih bentuk jaminan.";
        }

        if (within.Length > 0 && (!BusinessDuration.TryParse(within, out var duration) || duration == BusinessDuration.Zero))
        {
            errors["within"] = "Tulis waktunya seperti “2 hari kerja” atau “4 jam”, atau kosongkan.";
        }

        if (command.ReportDays is < 1 or > GuaranteeTerms.MostReportDays)
        {
            errors["reportDays"] = $"Isi 1 sampai {GuaranteeTerms.MostReportDays} hari.";
        }

        return errors;
    }
}
