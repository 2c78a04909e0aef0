using Lajur.Engine.Storage;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Evaluations;

/// <summary>Handles <see cref="SaveEvaluation"/>. The same words sent twice change nothing twice.</summary>
public sealed class SaveEvaluationHandler(RegistryDb db, IStepTransaction step, CaseAccess access, CaseBooks books)
{
    public Task<SaveEvaluationResult> HandleAsync(SaveEvaluation command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => SaveAsync(command, inner), ct);

    private async Task<SaveEvaluationResult> SaveAsync(SaveEvaluation command, CancellationToken ct)
    {
        // One writer at a time: the second finds what the first wrote.
        await db.Set<Evaluation>().Where(e => e.Id == command.EvaluationId)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.Period, e => e.Period), ct);
        if (await access.FindOfficerAsync(command.OfficerId, ct) is not { Leads: true } officer
            || await db.Set<Evaluation>().SingleOrDefaultAsync(e => e.Id == command.EvaluationId && e.OfficeId == officer.OfficeId, ct) is not { } evaluation)
        {
            return new SaveEvaluationResult.NotAllowed();
        }

        var (findings, decision) = (FormPost.Clean(command.Findings), FormPost.Clean(command.Decision));
        if (evaluation.CompletedAt is not null || evaluation.Revision != command.Revision)
        {
            var isRepeat = evaluation.Findings == findings && evaluation.Decision == decision && evaluation.CompletedAt is not null == command.IsFinal;
            return isRepeat ? new SaveEvaluationResult.Saved() : new SaveEvaluationResult.Changed(evaluation.SavedByName ?? "petugas lain");
        }

        var errors = Check(command, evaluation.Kind, findings, decision);
        if (errors.Count > 0)
        {
            return new SaveEvaluationResult.Invalid(errors);
        }

        (evaluation.Findings, evaluation.Decision) = (findings, decision);
        evaluation.Verdict = evaluation.Kind == EvaluationKind.Standard ? command.Verdict : null;
        (evaluation.SavedByName, evaluation.SavedAt) = (officer.Name, books.Now);
        evaluation.Revision++;
        if (command.IsFinal)
        {
            (evaluation.CompletedAt, evaluation.CompletedByName) = (books.Now, officer.Name);
            evaluation.CompletedByPosition = await db.Set<Officer>().Where(o => o.Id == officer.Id).Select(o => o.Position).SingleAsync(ct);
        }

        books.News.TellOffice(evaluation.OfficeId, evaluation.Id);
        await db.SaveChangesAsync(ct);
        return new SaveEvaluationResult.Saved();
    }

    private static Dictionary<string, string> Check(SaveEvaluation command, EvaluationKind kind, string findings, string decision)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        Demand("findings", findings, "Tulis temuan dari angka dan dari pelaksanaan.");
        Demand("decision", decision, "Tulis keputusan atau tindak lanjutnya.");
        if (command is { IsFinal: true } && kind == EvaluationKind.Standard && (command.Verdict is not { } verdict || !Enum.IsDefined(verdict)))
        {
            errors["verdict"] = "Pilih apakah standar tetap berlaku atau perlu diubah.";
        }

        return errors;

        void Demand(string field, string text, string missing)
        {
            if (text.Length > SaveEvaluation.MaxText)
            {
                errors[field] = $"Paling banyak {SaveEvaluation.MaxText} huruf. Anda menulis {text.Length}.";
            }
            else if (command.IsFinal && text.Length == 0)
            {
                errors[field] = missing;
            }
        }
    }
}
