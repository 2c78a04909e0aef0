using Lajur.Engine.Runtime;
using Lajur.Studio.Access;
using Lajur.Studio.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lajur.Studio.Instances;

/// <summary>Cancels and deletes instances of the caller's office.</summary>
internal static class InstanceCommands
{
    private const string WhyKept = "masih berjalan, atau tersimpan bersama perkaranya.";
    private const string Kept = "Proses ini tidak dapat dihapus: " + WhyKept;

    /// <summary>Maps them; their routes have no common beginning.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/cancel/workflow-instances/{instanceId}", CancelAsync);
        api.MapPost("/bulk-actions/cancel/workflow-instances", CancelManyAsync);
        api.MapDelete("/workflow-instances/{instanceId}", DeleteAsync);
        api.MapPost("/bulk-actions/delete/workflow-instances/by-id", DeleteManyAsync);
        foreach (var absent in (string[])["/bulk-actions/export/workflow-instances", "/bulk-actions/import/workflow-instances"])
        {
            api.MapPost(absent, () => Refusal.Because("Jalannya alur tidak diambil dari berkas: perkara berjalan di kantor yang menerimanya."));
        }
    }

    private static async Task<IResult> CancelAsync(
        string instanceId, OfficeInstances instances, WorkflowRuntime runtime, IStudioScope scope, CancellationToken cancel)
    {
        if (await instances.FindAsync(instanceId, cancel) is null)
        {
            return Refusal.NotFound(InstanceReads.NotFound);
        }

        await runtime.CancelAsync(new CancelWorkflow { InstanceId = instanceId, By = By(scope) }, cancel);
        return TypedResults.Ok();
    }

    private static async Task<IResult> CancelManyAsync(
        HttpRequest request, OfficeInstances instances, WorkflowRuntime runtime, IStudioScope scope, CancellationToken cancel)
    {
        var asked = await Body.ReadAsync<ManyInstances>(request, cancel);
        if (asked is null || asked.IsEmpty)
        {
            return Refusal.Because(Body.Unreadable);
        }

        var ids = asked.Ids is { Count: > 0 } named
            ? await instances.KeepOwnAsync(named, cancel)
            : await instances.ListRunningAsync(asked.DefinitionId, asked.DefinitionVersionId, cancel);
        var cancelled = 0;
        foreach (var id in ids)
        {
            cancelled += await runtime.CancelAsync(new CancelWorkflow { InstanceId = id, By = By(scope) }, cancel) is StepResult.Ran ? 1 : 0;
        }

        return StudioJson.Ok(new { CancelledCount = cancelled });
    }

    private static async Task<IResult> DeleteAsync(string instanceId, InstanceDeleting deleting, CancellationToken cancel) =>
        await deleting.DeleteAsync([instanceId], cancel) switch
        {
            { Deleted: > 0 } => TypedResults.NoContent(),
            { Staying: > 0 } => Refusal.Because(Kept),
            _ => Refusal.NotFound(InstanceReads.NotFound),
        };

    private static async Task<IResult> DeleteManyAsync(HttpRequest request, InstanceDeleting deleting, CancellationToken cancel)
    {
        if (await Body.ReadAsync<ManyInstances>(request, cancel) is not { Ids: { } ids })
        {
            return Refusal.Because(Body.Unreadable);
        }

        var (deleted, staying) = await deleting.DeleteAsync(ids, cancel);
        return deleted == 0 && staying > 0
            ? Refusal.Because(Kept)
            : StudioJson.Ok(new { Deleted = deleted, Errors = Refusal.Beside(staying > 0 ? [$"{staying} proses tidak dihapus: {WhyKept}"] : []) });
    }

    // Elsa Studio asks for no reason.
    private static Engine.Interventions.InterventionBy By(IStudioScope scope) => new(scope.UserId, scope.UserName, "Dibatalkan lewat perancang alur.");

    private sealed record ManyInstances(IReadOnlyList<string>? Ids, string? DefinitionId, string? DefinitionVersionId)
    {
        public bool IsEmpty => Ids is not { Count: > 0 } && DefinitionId is null && DefinitionVersionId is null;
    }
}
