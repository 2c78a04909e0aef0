using Lajur.Host.TryOut.Moves;
using Lajur.Registry;
using Lajur.Registry.Attachments;
using Lajur.Registry.Desk;
using Lajur.Registry.Inbox;
using Lajur.Registry.Intake;
using Lajur.Registry.Products.Links;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.TryOut.Sandboxes;

public sealed partial class Sandbox
{
    /// <summary>Makes a move, and lets what follows from it at once happen. Only what is <see cref="MoveResult.Done"/> counts among the moves.</summary>
    public async Task<MoveResult> DoAsync(Move move, CancellationToken ct)
    {
        if (_moves.Count >= SandboxBounds.Moves)
        {
            return new MoveResult.NotPossible($"Percobaan ini sudah {SandboxBounds.Moves} langkah, yang paling banyak. Mundur selangkah atau mulai lagi.");
        }

        try
        {
            var result = await MakeAsync(move, ct);
            if (result is MoveResult.Done)
            {
                await SettleAsync(ct);
                _moves.Add(move);
            }

            return result;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new MoveResult.Broken(Words(e));
        }
    }

    private Task<MoveResult> MakeAsync(Move move, CancellationToken ct) => move switch
    {
        Move.Apply apply => ApplyAsync(apply, ct),
        Move.Pass pass => PassAsync(pass.To, ct),
        _ when Receipt is null => Task.FromResult<MoveResult>(new MoveResult.NotPossible("Ajukan permohonan contoh dulu.")),
        Move.Claim claim => ClaimAsync(claim, ct),
        Move.Complete complete => CompleteAsync(complete, ct),
        Move.Answer answer => AnswerAsync(answer, ct),
        Move.Download => DownloadAsync(ct),
        _ => throw new System.Diagnostics.UnreachableException(move.GetType().Name),
    };

    private async Task<MoveResult> ApplyAsync(Move.Apply move, CancellationToken ct)
    {
        if (Receipt is not null)
        {
            return new MoveResult.NotPossible("Permohonan contoh sudah diajukan. Mulai lagi untuk mengajukan yang lain.");
        }

        if (!IsWithinReach(move.At))
        {
            return new MoveResult.NotPossible("Waktu mulai paling jauh setahun dari sekarang.");
        }

        _clock.SetTo(move.At);
        var command = new SubmitCase
        {
            OfficeId = Copy.Office.Id,
            ServiceId = Copy.Service.Id,
            Channel = move.Channel,
            Applicant = move.Applicant,
            Values = move.Values,
            Files = Uploads(move.Files),
            OperationId = NextOperation(),
        };
        var result = await AskAsync<SubmitCaseHandler, SubmitCaseResult>(handler => handler.HandleAsync(command, ct));
        Receipt = (result as SubmitCaseResult.Submitted)?.Receipt;
        return result switch
        {
            SubmitCaseResult.Submitted => new MoveResult.Done(),
            SubmitCaseResult.Invalid invalid => new MoveResult.Refused(invalid.Errors),
            _ => new MoveResult.NotPossible("Layanan ini tidak menerima permohonan."),
        };
    }

    private async Task<MoveResult> ClaimAsync(Move.Claim move, CancellationToken ct)
    {
        if (await FindTaskAsync(move.Task, ct) is not { } item)
        {
            return Gone(move.Task);
        }

        var command = new ClaimWorkItem { WorkItemId = item.Id, OfficerId = move.OfficerId, OperationId = NextOperation() };
        return Said(await AskAsync<ClaimWorkItemHandler, WorkItemResult>(handler => handler.HandleAsync(command, ct)));
    }

    private async Task<MoveResult> CompleteAsync(Move.Complete move, CancellationToken ct)
    {
        if (await FindTaskAsync(move.Task, ct) is not { } item)
        {
            return Gone(move.Task);
        }

        if (item.ClaimedById is not { } officer)
        {
            return new MoveResult.NotPossible("Tugas ini belum diambil siapa pun. Pilih petugasnya dulu.");
        }

        var command = new CompleteWorkItem
        {
            WorkItemId = item.Id,
            OfficerId = officer,
            Outcome = move.Outcome,
            Values = move.Values,
            Files = Uploads(move.Files),
            Revision = item.Revision,
            OperationId = NextOperation(),
        };
        return Said(await AskAsync<CompleteWorkItemHandler, WorkItemResult>(handler => handler.HandleAsync(command, ct)));
    }

    private async Task<MoveResult> AnswerAsync(Move.Answer move, CancellationToken ct)
    {
        var asked = await AskAsync<RegistryDb, CompletionRequest?>(db => db.Set<CompletionRequest>().AsNoTracking()
            .Where(request => request.State == CompletionRequestState.Open).OrderByDescending(request => request.AskedAt).FirstOrDefaultAsync(ct));
        if (asked is null)
        {
            return new MoveResult.NotPossible("Pemohon tidak sedang diminta apa pun.");
        }

        var result = asked.ByStaff
            ? await SayForApplicantAsync(asked, move, ct)
            : await AskAsync<CompleteFileHandler, CompleteFileResult>(handler => handler.HandleAsync(
                new()
                {
                    Number = Receipt!.Number,
                    Secret = Receipt.Secret,
                    RequestId = asked.Id,
                    Values = move.Values,
                    Files = Uploads(move.Files),
                    OperationId = NextOperation(),
                },
                ct));
        return result switch
        {
            CompleteFileResult.Completed => new MoveResult.Done(),
            CompleteFileResult.Invalid invalid => new MoveResult.Refused(invalid.Errors),
            CompleteFileResult.NotAllowed refused => new MoveResult.NotPossible(refused.Reason),
            _ => new MoveResult.NotPossible("Waktu untuk menjawab sudah lewat."),
        };
    }

    private async Task<CompleteFileResult> SayForApplicantAsync(CompletionRequest asked, Move.Answer move, CancellationToken ct)
    {
        var lane = Copy.Lanes.FirstOrDefault(one => one.Key == asked.LaneKey);
        var officer = Copy.Staff.FirstOrDefault(one => lane is null ? one.Lanes.Count > 0 : one.Holds(lane.Id));
        return officer is null
            ? new CompleteFileResult.NotAllowed("Tidak ada petugas di pelaksana yang mencatat langkah ini.")
            : await AskAsync<CompleteFileAtCounterHandler, CompleteFileResult>(handler => handler.HandleAsync(
                new()
                {
                    Number = Receipt!.Number,
                    OfficerId = officer.Id,
                    RequestId = asked.Id,
                    Values = move.Values,
                    Files = Uploads(move.Files),
                    OperationId = NextOperation(),
                },
                ct));
    }

    private async Task<MoveResult> DownloadAsync(CancellationToken ct)
    {
        var tracked = await AskAsync<TrackCase, TrackedCase?>(track => track.FindAsync(Receipt!.Number, Receipt.Secret, ct));
        if (tracked?.Records.Product?.Files is not [var file, ..])
        {
            return new MoveResult.NotPossible("Belum ada hasil layanan yang dapat diunduh.");
        }

        var command = new DownloadProduct { Number = Receipt!.Number, Secret = Receipt.Secret, FileId = file.Id };
        return await AskAsync<DownloadProductHandler, DownloadResult>(handler => handler.HandleAsync(command, ct)) is DownloadResult.Given
            ? new MoveResult.Done()
            : new MoveResult.NotPossible("Tautan unduh sudah tidak berlaku.");
    }

    private Task<WorkItem?> FindTaskAsync(TaskRef task, CancellationToken ct) =>
        AskAsync<RegistryDb, WorkItem?>(async db => (await TasksAsync(db, ct)).FirstOrDefault(one => one.Ref == task).Item);

    /// <summary>Every task that came up so far with its name, in an order that is the same whenever the moves are done again.</summary>
    private static async Task<List<(TaskRef Ref, WorkItem Item)>> TasksAsync(RegistryDb db, CancellationToken ct) =>
    [
        .. (await db.Set<WorkItem>().AsNoTracking().ToListAsync(ct))
            .GroupBy(item => item.ActivityId, StringComparer.Ordinal)
            .SelectMany(step => step.OrderBy(item => item.CreatedAt).ThenBy(item => item.Title, StringComparer.Ordinal).ThenBy(item => item.Id)
                .Select((item, index) => (new TaskRef(item.ActivityId, index + 1), item)))
            .OrderBy(task => task.item.CreatedAt).ThenBy(task => task.item.StepNumber, StringComparer.Ordinal),
    ];

    private static MoveResult.NotPossible Gone(TaskRef task) => new($"Tugas dari langkah \"{task.ActivityId}\" tidak ada lagi.");

    private static List<Upload> Uploads(IReadOnlyList<SampleFile> files) => [.. files.Select(file => file.ToUpload())];

    private static MoveResult Said(WorkItemResult result) => result switch
    {
        WorkItemResult.Done => new MoveResult.Done(),
        WorkItemResult.Invalid invalid => new MoveResult.Refused(invalid.Errors),
        WorkItemResult.NotAllowed refused => new MoveResult.NotPossible(refused.Reason),
        WorkItemResult.TakenBy taken => new MoveResult.NotPossible($"Tugas ini sudah diambil {taken.Name}."),
        WorkItemResult.AlreadyCompleted done => new MoveResult.NotPossible($"Tugas ini sudah diselesaikan {done.By}."),
        _ => new MoveResult.NotPossible("Petugas ini tidak dapat mengerjakan tugas itu."),
    };

    private static string Words(Exception e) => e is AggregateException { InnerExceptions: [var only, ..] } ? Words(only) : e.Message;
}
