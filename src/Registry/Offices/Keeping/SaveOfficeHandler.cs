using Lajur.Engine.Storage;
using Lajur.Registry.Calendars;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Offices.Staffing;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Offices.Keeping;

/// <summary>Handles <see cref="SaveOffice"/>. A new office begins with the usual hours, the applicant's lane and one administrator.</summary>
public sealed class SaveOfficeHandler(RegistryDb db, IStepTransaction step, CaseAccess access, CaseBooks books)
{
    private const string Operation = "save-office";

    private readonly SaveOfficeRules _rules = new(db);

    public Task<SaveOfficeResult> HandleAsync(SaveOffice command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => SaveAsync(command, inner), ct);

    private async Task<SaveOfficeResult> SaveAsync(SaveOffice command, CancellationToken ct)
    {
        var by = await access.FindOfficerAsync(command.AdministratorId, ct);
        if (by is not { Role: OfficerRole.Administrator } || (command.OfficeId is { } own && own != by.OfficeId))
        {
            return new SaveOfficeResult.NotAllowed();
        }

        if (await books.Operations.FindAsync(Operation, command.OperationId, ct) is { } earlier)
        {
            return new SaveOfficeResult.Saved(earlier, FirstAdministratorId: null);
        }

        var errors = await _rules.ErrorsAsync(command, ct);
        if (errors.Count > 0)
        {
            return new SaveOfficeResult.Invalid(errors);
        }

        var office = command.OfficeId is { } id ? await db.Set<Office>().SingleAsync(o => o.Id == id, ct) : Begin(command);
        if (!await books.Operations.TryBeginAsync(Operation, command.OperationId, office.Id, ct))
        {
            throw new DbUpdateConcurrencyException("The same form is being saved at this moment.");
        }

        Change(office, command);
        var first = command.OfficeId is null ? Furnish(office, command, by) : null;
        if (command.OfficeId is not null)
        {
            Write(office.Id, by.Id, by.Name, "Data kantor diubah.");
        }

        await db.SaveChangesAsync(ct);
        return new SaveOfficeResult.Saved(office.Id, first?.Id);
    }

    private Office Begin(SaveOffice command)
    {
        var office = new Office
        {
            Id = books.NewId(),
            Slug = command.Slug.Trim(),
            Name = "",
            ShortName = "",
            RegionCode = "",
            TimeZoneId = IndonesianZone.Wib.Id,
        };
        db.Add(office);
        return office;
    }

    private static void Change(Office office, SaveOffice command)
    {
        office.Name = command.Name.Trim();
        office.ShortName = command.ShortName.Trim();
        office.Kind = command.Kind;
        office.RegionCode = command.RegionCode.Trim();
        office.TimeZoneId = command.TimeZoneId;
        office.Address = command.Address.Trim() is { Length: > 0 } address ? address : null;
        office.Phone = command.Phone.Trim() is { Length: > 0 } phone ? phone : null;
        office.Channels = [.. command.Channels];
        office.Letterhead = command.Letterhead;
    }

    /// <summary>What an office cannot be without.</summary>
    private Officer Furnish(Office office, SaveOffice command, CaseOfficer by)
    {
        db.Add(new CalendarEdition
        {
            Id = books.NewId(),
            OfficeId = office.Id,
            Decree = "Jam kerja awal menurut Peraturan Presiden Nomor 21 Tahun 2023; sesuaikan dengan keputusan kantor",
            EffectiveFrom = new(office.Zone.DateOf(books.Now).Year, 1, 1),
            Hours = UsualHours.Week,
            RamadanHours = UsualHours.Ramadan,
            RecordedAt = books.Now,
            RecordedByName = by.Name,
            AppliedAt = books.Now,
        });
        db.Add(new Lane
        {
            Id = books.NewId(),
            OfficeId = office.Id,
            Key = "pemohon",
            Name = "Pemohon",
            ShortName = "Pemohon",
            Order = 1,
            Colour = 8,
            IsApplicant = true,
        });
        var (userName, name) = command.FirstAdministrator;
        var first = new Officer
        {
            Id = books.NewId(),
            OfficeId = office.Id,
            UserName = userName.Trim(),
            NormalizedUserName = userName.Trim().ToUpperInvariant(),
            Name = name.Trim(),
            Position = "Administrator",
            Role = OfficerRole.Administrator,
            SecurityStamp = books.NewId().ToString("N"),
        };
        db.Add(first);
        Write(office.Id, first.Id, by.Name, $"Kantor {office.Name} dibuat, dengan {first.Name} sebagai administrator pertama.");
        return first;
    }

    private void Write(Guid officeId, Guid officerId, string byName, string sentence) => db.Add(new StaffChange
    {
        Id = books.NewId(),
        OfficeId = officeId,
        OfficerId = officerId,
        At = books.Now,
        ByName = byName,
        Sentence = sentence,
    });
}
