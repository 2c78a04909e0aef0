using Lajur.Engine.Storage;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Offices;
using Lajur.Registry.Surveys.Answering;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Surveys.Comments;

/// <summary>Handles <see cref="DecideComment"/>.</summary>
public sealed class DecideCommentHandler(RegistryDb db, IStepTransaction step, CaseAccess access, TimeProvider clock)
{
    /// <summary>False when the officer leads no office, or there is no such suggestion in it.</summary>
    public Task<bool> HandleAsync(DecideComment command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => DecideAsync(command, inner), ct);

    private async Task<bool> DecideAsync(DecideComment command, CancellationToken ct)
    {
        if (await access.FindOfficerAsync(command.OfficerId, ct) is not { Role: OfficerRole.Head or OfficerRole.Administrator } officer
            || !await db.Set<SurveyResponse>().AnyAsync(
                r => r.Id == command.ResponseId && r.OfficeId == officer.OfficeId && r.Comment != null, ct))
        {
            return false;
        }

        var decision = await db.Set<CommentDecision>().FirstOrDefaultAsync(d => d.ResponseId == command.ResponseId, ct);
        if (decision is null)
        {
            decision = new() { ResponseId = command.ResponseId, State = command.State, DecidedAt = clock.GetUtcNow(), DecidedByName = officer.Name };
            db.Set<CommentDecision>().Add(decision);
        }

        (decision.State, decision.DecidedAt, decision.DecidedByName) = (command.State, clock.GetUtcNow(), officer.Name);
        await db.SaveChangesAsync(ct);
        return true;
    }
}
