using System.Text.RegularExpressions;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Exchange;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Versions.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Services.Making;

/// <summary>Handles <see cref="MakeService"/>. Whoever presses twice makes one.</summary>
public sealed partial class MakeServiceHandler(RegistryDb db, DraftDesk drafts, UnservedDrawings unserved, CaseAccess access, CaseBooks books)
{
    private const int LongestName = 200, LongestSummary = 400;

    public Task<MakeServiceResult> HandleAsync(MakeService command, CancellationToken ct = default) =>
        drafts.HoldingAsync(command.DefinitionId, inner => MakeAsync(command, inner), ct);

    private async Task<MakeServiceResult> MakeAsync(MakeService command, CancellationToken ct)
    {
        if (await access.FindOfficerAsync(command.AdministratorId, ct) is not { Role: OfficerRole.Administrator } by)
        {
            return new MakeServiceResult.NotAllowed();
        }

        var own = await db.Set<Service>().Where(service => service.OfficeId == by.OfficeId).ToListAsync(ct);
        if (own.Find(service => service.DefinitionId == command.DefinitionId) is { } there)
        {
            return new MakeServiceResult.Done(there);
        }

        var errors = Errors(command, own);
        if (!(await unserved.ListAsync(by.OfficeId, ct)).Any(drawing => drawing.DefinitionId == command.DefinitionId))
        {
            errors["definitionId"] = "Pilih alur kantor Anda yang diawali \"Permohonan diajukan\" dan belum dipakai layanan.";
        }

        if (errors.Count > 0)
        {
            return new MakeServiceResult.Invalid(errors);
        }

        var service = ServiceOf(command, by.OfficeId, own);
        Write(service, by);
        await db.SaveChangesAsync(ct);
        return new MakeServiceResult.Done(service);
    }

    private void Write(Service service, CaseOfficer by)
    {
        db.Add(service);
        db.Add(new Form
        {
            Id = books.NewId(),
            ServiceId = service.Id,
            Key = FirstForm.Key,
            Version = 1,
            Schema = FirstForm.Schema(service.Name),
            CreatedAt = books.Now,
        });
        db.Add(new StaffChange
        {
            Id = books.NewId(),
            OfficeId = by.OfficeId,
            OfficerId = by.Id,
            At = books.Now,
            ByName = by.Name,
            Sentence = $"Layanan {service.Name} dibuat.",
        });
    }

    private static Dictionary<string, string> Errors(MakeService command, List<Service> own)
    {
        Dictionary<string, string> errors = new(StringComparer.Ordinal);
        if (command.Name.Trim() is not { Length: > 0 and <= LongestName } name)
        {
            errors["name"] = $"Tulis nama layanan seperti yang dikenal warga, paling banyak {LongestName} huruf.";
        }
        else if (own.Exists(service => string.Equals(service.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            errors["name"] = "Kantor Anda sudah mempunyai layanan dengan nama ini. Tulis nama lain.";
        }

        if (command.Summary.Trim().Length is 0 or > LongestSummary)
        {
            errors["summary"] = $"Tulis satu kalimat tentang layanan ini bagi warga, paling banyak {LongestSummary} huruf.";
        }

        var prefix = command.NumberPrefix.Trim().ToUpperInvariant();
        if (!Prefix().IsMatch(prefix))
        {
            errors["numberPrefix"] = "Tulis 2 sampai 6 huruf, misalnya LEG.";
        }
        else if (own.Find(service => service.NumberPrefix == prefix) is { } same)
        {
            errors["numberPrefix"] = $"Awalan {prefix} sudah dipakai layanan {same.Name}. Tulis awalan lain.";
        }

        if (!BusinessDuration.TryParse(command.Promise, out var promise) || promise == BusinessDuration.Zero)
        {
            errors["promise"] = "Tulis waktu yang dijanjikan, misalnya 30 menit atau 3 hari kerja.";
        }

        return errors;
    }

    private Service ServiceOf(MakeService command, Guid officeId, List<Service> own)
    {
        var name = command.Name.Trim();
        var slug = Folded.Key(name);
        return new()
        {
            Id = books.NewId(),
            OfficeId = officeId,
            Slug = Enumerable.Range(1, own.Count + 1).Select(number => number == 1 ? slug : $"{slug}-{number}")
                .First(one => own.TrueForAll(service => service.Slug != one)),
            Name = name,
            Summary = command.Summary.Trim(),
            NumberPrefix = command.NumberPrefix.Trim().ToUpperInvariant(),
            Promise = BusinessDuration.Parse(command.Promise),
            DefinitionId = command.DefinitionId,
            Standard = new(),
            IntakeFormKey = FirstForm.Key,
            IsOpen = false,
        };
    }

    [GeneratedRegex("^[A-Z]{2,6}$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Prefix();
}
