using System.Diagnostics;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Lajur.Registry.Speech;

namespace Lajur.Host.Inbox.Items;

/// <summary>What an officer reads when a work item did not change as wished.</summary>
public static class WorkItemSentences
{
    private static readonly Dictionary<string, string> NoErrors = [];

    public static WorkItemProblem Of(WorkItemResult result, IndonesianZone zone) => result switch
    {
        WorkItemResult.TakenBy taken => new(
            $"Tugas ini sudah diambil {taken.Name} pukul {IndonesianTime.Time(taken.At, zone)}.",
            "Pilih tugas lain dari daftar.", StatusCodes.Status409Conflict, NoErrors),
        WorkItemResult.AlreadyCompleted done => new(
            $"Tugas ini sudah diselesaikan {done.By} pukul {IndonesianTime.Time(done.At, zone)} dengan hasil \"{done.Outcome}\".",
            "Yang Anda kirim tidak mengubah apa pun. Pilih tugas lain dari daftar.", StatusCodes.Status409Conflict, NoErrors),
        WorkItemResult.NotAllowed not => new(not.Reason, "Tugas ini tidak berubah.", StatusCodes.Status403Forbidden, NoErrors),
        WorkItemResult.Invalid invalid => new(
            invalid.Errors.Count == 1 ? "Ada satu isian yang perlu diperbaiki." : $"Ada {invalid.Errors.Count} isian yang perlu diperbaiki.",
            "Isian Anda masih ada di bawah. Perbaiki, lalu kirim lagi.", StatusCodes.Status422UnprocessableEntity, invalid.Errors),
        WorkItemResult.NotFound => new(
            "Tugas ini tidak ada lagi.", "Pilih tugas lain dari daftar.", StatusCodes.Status404NotFound, NoErrors),
        _ => throw new UnreachableException(),
    };
}
