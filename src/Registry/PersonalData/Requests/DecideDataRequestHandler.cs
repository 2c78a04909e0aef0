using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;
using Lajur.Registry.History;
using Lajur.Registry.Intake;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Requests;

/// <summary>Handles <see cref="DecideDataRequest"/>; what is decided stays so.</summary>
public sealed class DecideDataRequestHandler(
    RegistryDb db, IStepTransaction step, DataRequestQuery requests, CaseRuns runs, CaseEraser eraser, CaseBooks books)
{
    private static readonly HashSet<string> s_demandsNothing = [];

    public Task<DecideDataResult> HandleAsync(DecideDataRequest command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => DecideAsync(command, inner), ct);

    private async Task<DecideDataResult> DecideAsync(DecideDataRequest command, CancellationToken ct)
    {
        if (await requests.EnterAsync(command.RequestId, command.OfficerId, ct) is not var (officer, seen))
        {
            return new DecideDataResult.NotFound();
        }

        await runs.LockAsync(await db.Set<Case>().Where(c => c.Id == seen.CaseId).Select(c => c.InstanceId).SingleAsync(ct), ct);
        var matter = await db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == seen.CaseId, ct);
        var request = await db.Set<DataRequest>().SingleAsync(r => r.Id == seen.Id, ct);
        if (request.State != DataRequestState.Open)
        {
            return new DecideDataResult.Done();
        }

        var answer = FormPost.Clean(command.Answer);
        Dictionary<string, string> errors = new(StringComparer.Ordinal);
        if (answer.Length > DataRequest.MaxText)
        {
            errors["answer"] = $"Paling banyak {DataRequest.MaxText} huruf. Anda menulis {answer.Length}.";
        }

        return command.Grants ? await GrantAsync(command, request, matter, (officer, answer, errors), ct) : await DeclineAsync(request, matter, (officer, answer, errors), ct);
    }

    private async Task<DecideDataResult> GrantAsync(
        DecideDataRequest command, DataRequest request, Case matter, (CaseOfficer Officer, string Text, Dictionary<string, string> Errors) answer, CancellationToken ct)
    {
        var person = request.Kind == DataRequestKind.Correction
            ? IntakeCheck.Check(
                new() { Name = command.Name, Email = command.Email, Phone = command.Phone, Nik = command.Nik, Medium = matter.Applicant.Medium },
                s_demandsNothing, answer.Errors)
            : null;
        if (person is not null && answer.Text.Length == 0 && IsAsItStands(person, matter.Applicant))
        {
            answer.Errors["answer"] = "Di sini tidak ada yang Anda ubah. Tulis apa yang sudah dibetulkan, dan di mana. Warga membacanya di halaman pelacakan.";
        }

        if (answer.Errors.Count > 0)
        {
            return new DecideDataResult.Invalid(answer.Errors);
        }

        if (person is null && await eraser.WhyNotAsync(matter, ct) is { } reason)
        {
            var told = $"{answer.Text} {reason} Sesudah itu data diri Anda kami hapus.".Trim();
            if (told.Length > DataRequest.MaxText)
            {
                return new DecideDataResult.Invalid(new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["answer"] = $"Paling banyak {DataRequest.MaxText - (told.Length - answer.Text.Length)} huruf, karena kami menambahkan mengapa datanya belum dapat dihapus.",
                });
            }

            request.Decide(DataRequestState.Granted, told, answer.Officer.Name, books.Now);
            return await FinishAsync(matter, CaseEventKind.DataErasureGranted, answer.Officer, ct);
        }

        request.Decide(
            DataRequestState.Done, answer.Text.Length > 0 ? answer.Text : request.Kind == DataRequestKind.Correction ? "Data Anda sudah dibetulkan." : DataRequest.Erased,
            answer.Officer.Name, books.Now);
        await db.SaveChangesAsync(ct);
        if (person is null)
        {
            await eraser.EraseAsync(matter, answer.Officer.Actor, ct);
            return new DecideDataResult.Done();
        }

        await db.Set<Case>().Where(c => c.Id == matter.Id).ExecuteUpdateAsync(
            set => set.SetProperty(c => c.Applicant.Name, person.Name).SetProperty(c => c.Applicant.Email, person.Email)
                .SetProperty(c => c.Applicant.Phone, person.Phone).SetProperty(c => c.Applicant.Nik, person.Nik)
                .SetProperty(c => c.Revision, c => c.Revision + 1), ct);
        await db.CorrectContactsAsync(matter, person, ct);
        return await FinishAsync(matter, CaseEventKind.DataCorrected, answer.Officer, ct);
    }

    private static bool IsAsItStands(Applicant person, Applicant stands) =>
        (person.Name, person.Email, person.Phone, person.Nik) == (stands.Name, stands.Email, stands.Phone, stands.Nik);

    private async Task<DecideDataResult> DeclineAsync(
        DataRequest request, Case matter, (CaseOfficer Officer, string Text, Dictionary<string, string> Errors) answer, CancellationToken ct)
    {
        if (answer.Text.Length == 0)
        {
            answer.Errors["answer"] = "Tulis alasannya. Warga membacanya di halaman pelacakan.";
        }

        if (answer.Errors.Count > 0)
        {
            return new DecideDataResult.Invalid(answer.Errors);
        }

        request.Decide(DataRequestState.Declined, answer.Text, answer.Officer.Name, books.Now);
        return await FinishAsync(matter, CaseEventKind.DataRequestDeclined, answer.Officer, ct);
    }

    private async Task<DecideDataResult> FinishAsync(Case matter, CaseEventKind kind, CaseOfficer officer, CancellationToken ct)
    {
        books.History.Add(matter.Id, kind, officer.Actor);
        books.News.TellChanged(matter);
        await db.SaveChangesAsync(ct);
        return new DecideDataResult.Done();
    }
}
