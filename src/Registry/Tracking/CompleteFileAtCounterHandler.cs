using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Desk;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tracking;

/// <summary>Handles <see cref="CompleteFileAtCounter"/>; the history says which officer entered it.</summary>
public sealed class CompleteFileAtCounterHandler(RegistryDb db, CaseAccess access, FileCompletion completion)
{
    public Task<CompleteFileResult> HandleAsync(CompleteFileAtCounter command, CancellationToken ct = default) =>
        completion.RunAsync(
            inner => EnterAsync(command, inner),
            new(command.RequestId, command.Values, command.Files, command.OperationId),
            ct);

    /// <summary>The lane that returned a file takes its completion; what no lane returned, whoever works in one.</summary>
    internal static bool MayComplete(CaseOfficer officer, CompletionRequest request) =>
        request.LaneKey is { } lane ? officer.Holds(lane) : officer.LaneKeys.Count > 0;

    private async Task<(Case? Case, Actor By, CompleteFileResult? Refusal)> EnterAsync(
        CompleteFileAtCounter command, CancellationToken ct)
    {
        if (await access.EnterAsync(command.OfficerId, command.Number, ct) is not var (officer, matter)
            || await db.Set<CompletionRequest>().AsNoTracking()
                .FirstOrDefaultAsync(r => r.Id == command.RequestId && r.CaseId == matter.Id, ct) is not { } request)
        {
            return (null, Actor.System, new CompleteFileResult.NotFound());
        }

        return MayComplete(officer, request)
            ? (matter, officer.Actor, null)
            : (null, officer.Actor, new CompleteFileResult.NotAllowed(
                "Berkas ini dikembalikan oleh pelaksana lain. Mintalah pelaksana itu mengisikan kelengkapannya."));
    }
}
