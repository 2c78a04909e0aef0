using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;
using Lajur.Registry.Guarantees.Terms;
using Lajur.Registry.History;
using Lajur.Registry.PersonalData;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Guarantees.Handling;

/// <summary>Handles <see cref="ReportShortfall"/>: a leader of the office is asked to decide.</summary>
public sealed class ReportShortfallHandler(RegistryDb db, IStepTransaction step, GuaranteeDoor door, GuaranteeDesk desk, CaseBooks books)
{
    private const string Operation = "report-shortfall";

    public Task<GuaranteeResult> HandleAsync(ReportShortfall command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => ReportAsync(command, inner), ct);

    private async Task<GuaranteeResult> ReportAsync(ReportShortfall command, CancellationToken ct)
    {
        var (matter, by) = await EnterAsync(command, ct);
        if (matter is null)
        {
            return new GuaranteeResult.NotFound();
        }

        if (await books.Operations.FindAsync(Operation, command.OperationId, ct) is { } earlier)
        {
            return new GuaranteeResult.Done(earlier);
        }

        if (await RefusalAsync(matter, command.OfficerId is null, ct) is { } refusal)
        {
            return new GuaranteeResult.NotAllowed(refusal);
        }

        var description = FormPost.Clean(command.Description);
        var errors = Check(command.Cause, description);
        if (errors.Count > 0)
        {
            return new GuaranteeResult.Invalid(errors);
        }

        var guarantee = await desk.NewAsync(matter, command.Cause, by, $"{matter.Id:N}/{books.NewId():N}", breachedAt: null, description, ct);
        await books.Operations.TryBeginAsync(Operation, command.OperationId, guarantee.Id, ct);
        desk.Write(matter, guarantee, CaseEventKind.GuaranteeReported, by, description);
        await db.SaveChangesAsync(ct);
        return new GuaranteeResult.Done(guarantee.Id);
    }

    private async Task<(Case? Case, Actor By)> EnterAsync(ReportShortfall command, CancellationToken ct)
    {
        if (command.OfficerId is { } officerId)
        {
            return await door.EnterCaseAsync(officerId, command.CaseNumber, ct) is var (officer, theirs) ? (theirs, officer.Actor) : (null, Actor.System);
        }

        return (await door.EnterCaseAsync(command.CaseNumber, command.Secret ?? "", ct), Actor.Applicant);
    }

    /// <summary>Why nothing can be reported now; an applicant reports what they have received, and within the time that the terms give.</summary>
    private async Task<string?> RefusalAsync(Case matter, bool isApplicant, CancellationToken ct)
    {
        if (await db.Set<Guarantee>().AnyAsync(g => g.CaseId == matter.Id && g.State == GuaranteeState.Reported, ct))
        {
            return "Laporan sebelumnya sedang kami periksa. Tunggu keputusannya lebih dahulu.";
        }

        if (matter.ErasedAt is not null)
        {
            return CaseEraser.Over;
        }

        var terms = await db.Set<Service>().AsNoTracking().Where(s => s.Id == matter.ServiceId).SingleAsync(ct);
        return !isApplicant || ShortfallWindow.IsOpen(matter, terms.Guarantee ?? GuaranteeTerms.Usual, books.Now)
            ? null
            : "Laporan hanya dapat dibuat setelah pelayanan selesai, dan selama batas waktunya belum lewat.";
    }

    private static Dictionary<string, string> Check(GuaranteeCause cause, string description)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        if (cause is not (GuaranteeCause.WrongProduct or GuaranteeCause.UnmetStandard))
        {
            errors["cause"] = "Pilih apa yang tidak sesuai.";
        }

        if (description.Length is 0 or > GuaranteeLimits.Text)
        {
            errors["description"] = description.Length == 0
                ? "Ceritakan apa yang tidak sesuai."
                : $"Paling banyak {GuaranteeLimits.Text} huruf. Anda menulis {description.Length}.";
        }

        return errors;
    }
}
