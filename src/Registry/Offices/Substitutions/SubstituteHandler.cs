using Lajur.Engine.Storage;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Speech;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Offices.Substitutions;

/// <summary>Handles <see cref="Substitute"/> and <see cref="EndSubstitution"/>.</summary>
public sealed class SubstituteHandler(RegistryDb db, IStepTransaction step, CaseAccess access, CaseBooks books, StaffBook staff)
{
    private const string Operation = "substitute";
    private const int LongestDays = 366;

    public Task<SubstituteResult> HandleAsync(Substitute command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => BeginAsync(command, inner), ct);

    public Task<SubstituteResult> HandleAsync(EndSubstitution command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => EndAsync(command, inner), ct);

    private async Task<SubstituteResult> BeginAsync(Substitute command, CancellationToken ct)
    {
        if (await LeaderAsync(command.ByOfficerId, ct) is not { } by
            || await FindAsync(command.AbsentId, by.OfficeId, ct) is not { } absent)
        {
            return new SubstituteResult.NotAllowed();
        }

        var substitute = await FindAsync(command.SubstituteId, by.OfficeId, ct);
        var office = await db.Set<Office>().AsNoTracking().SingleAsync(o => o.Id == by.OfficeId, ct);
        var errors = Errors(command, substitute, office.Zone.DateOf(books.Now));
        if (errors.Count > 0)
        {
            return new SubstituteResult.Invalid(errors);
        }

        var id = books.NewId();
        if (await books.Operations.TryBeginAsync(Operation, command.OperationId, id, ct))
        {
            db.Add(new Substitution
            {
                Id = id,
                OfficeId = by.OfficeId,
                AbsentId = absent.Id,
                SubstituteId = substitute!.Id,
                From = office.Zone.At(command.From, TimeOnly.MinValue),
                Until = office.Zone.At(command.To.AddDays(1), TimeOnly.MinValue),
                Reason = command.Reason.Trim(),
                RecordedAt = books.Now,
                RecordedByName = by.Name,
            });
            staff.Write(by, absent.Id,
                $"Digantikan {substitute.Name} dari {IndonesianTime.Date(command.From)} sampai {IndonesianTime.Date(command.To)}: {command.Reason.Trim()}.");
            await db.SaveChangesAsync(ct);
        }

        return new SubstituteResult.Done();
    }

    private async Task<SubstituteResult> EndAsync(EndSubstitution command, CancellationToken ct)
    {
        if (await LeaderAsync(command.ByOfficerId, ct) is not { } by
            || await db.Set<Substitution>().SingleOrDefaultAsync(s => s.Id == command.SubstitutionId && s.OfficeId == by.OfficeId, ct) is not { } it)
        {
            return new SubstituteResult.NotAllowed();
        }

        if (it.Until > books.Now)
        {
            it.Until = books.Now;
            staff.Write(by, it.AbsentId, "Penggantian diakhiri.");
            await db.SaveChangesAsync(ct);
            await staff.ReturnWorkAsync(it.SubstituteId, by.Actor, ct);
        }

        return new SubstituteResult.Done();
    }

    private static Dictionary<string, string> Errors(Substitute command, Officer? substitute, DateOnly today)
    {
        Dictionary<string, string> errors = new(StringComparer.Ordinal);
        if (substitute is not { IsActive: true } || substitute.Id == command.AbsentId)
        {
            errors["substitute"] = "Pilih petugas lain yang aktif sebagai pengganti.";
        }

        if (command.To < command.From)
        {
            errors["to"] = "Hari terakhir tidak boleh sebelum hari pertama.";
        }
        else if (command.To < today)
        {
            errors["to"] = "Hari terakhir sudah lewat.";
        }
        else if (command.To.DayNumber - command.From.DayNumber >= LongestDays)
        {
            errors["to"] = "Penggantian paling lama satu tahun.";
        }

        if (command.Reason.Trim().Length is 0 or > SubstitutionMapping.ReasonLength)
        {
            errors["reason"] = $"Tulis alasan atau nomor surat tugas, paling banyak {SubstitutionMapping.ReasonLength} huruf.";
        }

        return errors;
    }

    private Task<Officer?> FindAsync(Guid id, Guid officeId, CancellationToken ct) =>
        db.Set<Officer>().AsNoTracking().SingleOrDefaultAsync(o => o.Id == id && o.OfficeId == officeId, ct);

    private async Task<CaseOfficer?> LeaderAsync(Guid id, CancellationToken ct) =>
        await access.FindOfficerAsync(id, ct) is { Role: OfficerRole.Administrator or OfficerRole.Head } by ? by : null;
}
