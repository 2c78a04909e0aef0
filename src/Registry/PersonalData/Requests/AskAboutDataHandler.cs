using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;
using Lajur.Registry.History;
using Lajur.Registry.Messages;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Requests;

/// <summary>Handles <see cref="AskAboutData"/>: one request at a time, and whoever answers it is told.</summary>
public sealed class AskAboutDataHandler(
    RegistryDb db, IStepTransaction step, CaseDoor door, CaseRuns runs, CaseBooks books, OfficerMessages messages)
{
    private const string Operation = "ask-about-data";

    public Task<AskAboutDataResult> HandleAsync(AskAboutData command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => AskAsync(command, inner), ct);

    private async Task<AskAboutDataResult> AskAsync(AskAboutData command, CancellationToken ct)
    {
        if (await door.EnterAsync(command.Number, command.Secret, ct) is not { } seen)
        {
            return new AskAboutDataResult.NotFound();
        }

        await runs.LockAsync(seen.InstanceId, ct);
        var matter = await db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == seen.Id, ct);

        if (await books.Operations.FindAsync(Operation, command.OperationId, ct) is not null)
        {
            return new AskAboutDataResult.Asked();
        }

        var text = FormPost.Clean(command.Text);
        Dictionary<string, string> errors = new(StringComparer.Ordinal);
        if (command.Kind is not { } kind || !Enum.IsDefined(kind))
        {
            errors["kind"] = "Pilih dibetulkan atau dihapus.";
        }

        if (text.Length is < AskAboutData.MinText or > DataRequest.MaxText)
        {
            errors["text"] = text.Length < AskAboutData.MinText
                ? "Tuliskan data mana yang keliru dan yang benar, atau mengapa Anda ingin datanya dihapus."
                : $"Paling banyak {DataRequest.MaxText} huruf. Anda menulis {text.Length}.";
        }

        if (matter.ErasedAt is not null)
        {
            errors[""] = "Data diri pada perkara ini sudah dihapus.";
        }
        else if (await db.Set<DataRequest>().AnyAsync(
            r => r.CaseId == matter.Id && (r.State == DataRequestState.Open || r.State == DataRequestState.Granted), ct))
        {
            errors[""] = "Permintaan Anda yang sebelumnya belum selesai. Tunggu dahulu; keadaannya tampil di halaman ini.";
        }

        if (errors.Count > 0)
        {
            return new AskAboutDataResult.Invalid(errors);
        }

        var id = books.NewId();
        if (!await books.Operations.TryBeginAsync(Operation, command.OperationId, id, ct))
        {
            return new AskAboutDataResult.Asked();
        }

        db.Set<DataRequest>().Add(new()
        {
            Id = id,
            OfficeId = matter.OfficeId,
            CaseId = matter.Id,
            Kind = command.Kind!.Value,
            Text = text,
            AskedAt = books.Now,
        });
        books.History.Add(matter.Id, CaseEventKind.DataRequestMade, Actor.Applicant, new() { Step = DataRequestNames.Within(command.Kind.Value) });
        await messages.TellDecidersAsync(matter, $"Warga meminta data dirinya {DataRequestNames.Within(command.Kind.Value)} pada perkara {matter.Number}. Jawab dalam 3 × 24 jam di Kelola, Data pribadi.", ct);
        books.News.TellChanged(matter);
        await db.SaveChangesAsync(ct);
        return new AskAboutDataResult.Asked();
    }
}
