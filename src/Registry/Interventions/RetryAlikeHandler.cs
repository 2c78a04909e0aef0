using Lajur.Engine.Interventions;
using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Lajur.Registry.Incidents;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Interventions;

/// <summary>Handles <see cref="RetryAlike"/>: each run in a step and a scope of its own, so that one that breaks spoils no other.</summary>
public sealed class RetryAlikeHandler(RegistryDb db, AdministratorDoor door, IServiceScopeFactory scopes)
{
    public async Task<InterventionAnswer> HandleAsync(RetryAlike command, CancellationToken ct = default)
    {
        if (await door.FindAsync(command.OfficerId, ct) is not { } admin
            || await db.Set<IncidentEntry>().AsNoTracking()
                .FirstOrDefaultAsync(i => i.Id == command.IncidentId && i.OfficeId == admin.OfficeId, ct) is not { } like)
        {
            return new InterventionAnswer.NotFound();
        }

        if (command.Reason.Trim().Length is 0 or > InterventionBy.MaxReasonLength)
        {
            return InterventionWords.Of(new InterventionResult.Refused(Refusal.ReasonMissing, []), "");
        }

        var alike = await db.Set<IncidentEntry>()
            .Where(i => i.OfficeId == admin.OfficeId && i.Likeness == like.Likeness && i.State == IncidentState.Open)
            .OrderBy(i => i.RaisedAt).Take(RetryAlike.MostAtOnce)
            .Select(i => new { i.Id, i.InstanceId }).ToListAsync(ct);
        var (going, broken) = (0, 0);
        foreach (var one in alike)
        {
            var result = await RetryAsync(
                new()
                {
                    InstanceId = one.InstanceId,
                    IncidentId = one.Id,
                    By = AdministratorDoor.By(admin, command.Reason),
                    OperationId = $"retry-alike:{command.OperationId}:{one.Id}",
                },
                ct);
            going += result is InterventionResult.Done { Instance.SubStatus: not WorkflowSubStatus.Faulted } ? 1 : 0;
            broken += result is InterventionResult.Done { Instance.SubStatus: WorkflowSubStatus.Faulted } ? 1 : 0;
        }

        return new InterventionAnswer.Done(Sentence(going, broken), Broke: broken > 0);
    }

    private async Task<InterventionResult> RetryAsync(InterventionCommand.Retry command, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<WorkflowRuntime>().InterveneAsync(command, ct);
    }

    private static string Sentence(int going, int broken) => (going, broken) switch
    {
        (0, 0) => "Tidak ada lagi gangguan serupa yang terbuka.",
        (_, 0) => $"{going} gangguan serupa dicoba lagi; semuanya berjalan.",
        (0, _) => $"{broken} gangguan serupa dicoba lagi, tetapi semuanya terhenti lagi.",
        _ => $"{going + broken} gangguan serupa dicoba lagi: {going} berjalan, {broken} terhenti lagi.",
    };
}
